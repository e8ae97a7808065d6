"""Tables of what an insurance includes: the row of illness, hospital or doctors says no, or its box has no cross."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.model import Box
from doccheck.values.checkboxes import AMONG_OPTIONS, options_behind

_CARE = lazily(
    r"\b(?:kranken(?:schutz|behandlung|kosten)\w*|maladies?|illness\w*|sickness\w*|krankheit\w*|heilbehandlung\w*"
    r"|heilkosten|enfermedad\w*|malatti\w*|doencas?"
    r"|hospitali[sz]\w*|hospital|krankenhaus\w*|spital\w*|stationar\w*|in ?patient|ambulant\w*|out ?patient|ricover\w*"
    r"|internamento|consultations?|consultas?|arztbesuch\w*|arztkosten|arztliche|doctors?|physicians?|medecins?"
    r"|medicos?"
    r"|soins|frais (?:medicaux|de sante)|gastos (?:medicos|sanitarios)|medical (?:care|treatment|expenses|costs)"
    r"|asistencia (?:medica|sanitaria)|atencion (?:primaria|medica|especializada)|ingresos?|spese mediche)\b"
)
_ILLNESS = lazily(r"\b(?:maladies?|illness\w*|sickness\w*|krankheit\w*|enfermedad\w*|malatti\w*|doencas?)\b")
# A benefit that no genuine certificate need have, or a question that is no benefit.
_BESIDE = lazily(
    r"\b(?:accident\w*|accidente\w*|\w*unfall\w*|infortuni\w*|\w*tagegeld|cash|privad\w*|privee?s?|reembolso"
    r"|indemni\w*|komfort|confort\w*|comfort"
    r"|certificat\w*|attestation|bescheinigung|required|erforderlich|requise?|necessar\w*|necesari\w*|question\w*"
    r"|examen\w*|examination|untersuch\w*|control\w*|direct\w*|direkt\w*|tiers|second|zweit\w*|segunda|declar\w*"
    r"|angegeb\w*|gemeldet\w*|history|anamnes\w*|vorerkrank\w*|\w*rucktransport\w*|repatri\w*|rapatri\w*|visa"
    r"|thermal\w*"
    r"|naturopath\w*|heilpraktik\w*|osteo\w*|douces?|alternativ\w*|familiar\w*|angehorig\w*|accompagn\w*|begleit\w*"
    r"|acompan\w*|choice|wahl\w*|libre|animal\w*|tier\w*|vet\w*|telemed\w*|online|besuchs\w*|leave|sick pay|salar\w*"
    r"|lohn\w*|loss|verdienst\w*|arret|baja|convalesc\w*|rooming|domicil\w*|haus\w*|home|nursing|pflege\w*)\b"
)
# What is better not there: an excess, a waiting period, a ceiling, an exclusion, a permission.
_BURDEN = lazily(
    r"\b(?:franchises?|franquicias?|franchigia|selbst\w*|excess|deductible|co ?pa\w*|zuzahl\w*|eigenanteil\w*|ticket"
    r"|participation|participacion|carence\w*|carencia\w*|wartezeit\w*|waiting|karenz\w*|plafon\w*|limit\w*"
    r"|\w*hochst\w*"
    r"|max\w*|tope|exclu\w*|ausschl\w*|restric\w*|einschrank\w*|(?:charge|cargo|carico) (?:de|del|dell)|own (?:share"
    r"|cost|expense)|accord|autori\w*|authori\w*|genehmig\w*|vorab\w*"
    r"|prior|previ[oa]|surprime|zuschlag|surcharge|nicht|not|non|delai|plazo|espera|attente|frist|beschrank\w*)\b"
)
_NO = lazily(
    r"^(?:(?:non?|nein|nao|nicht (?:versichert|mitversichert|gedeckt|enthalten|eingeschlossen|gewahlt|vereinbart"
    r"|inbegriffen|abgeschlossen|beantragt)|not (?:insured|covered|included|selected|taken(?: out)?|chosen|purchased"
    r"|applicable)|no (?:cover\w*|contratad\w+|incluid\w+|cubiert\w+|asegurad\w+|elegid\w+|suscrit\w+|aplica)"
    r"|non (?:retenue?s?|souscrite?s?|garantie?s?|couverte?s?|assuree?s?|comprise?s?|incluse?s?|choisie?s?|inclus[oaie]"
    r"|copert[oaie]|prevista?)|sans (?:garantie|couverture)|sin (?:cobertura|contratar)|ohne (?:schutz|deckung)"
    r"|(?:nicht|not|no|non) (?:akti\w+|acti\w+)|inakti\w*|inacti\w*|pas (?:d )?(?:adhesion|souscrit\w*|couvert\w*)"
    r"|abgewahlt|abgelehnt|rejected|refuse\w*|rechazad[oa]s?|rifiutat[oa]|ausgeschlossen|excluded|exclue?s?"
    r"|excluid[oa]s?|esclus[oaie]|declined|opted out|deselected|nil"
    r"|(?:eur )?0(?: 00)?(?: (?:eur|euros?))?)(?: (?:non?|nein))?)$"
)
_BLANK = lazily(r"^(?:[–—−\-/.·]{1,4}|[✗✘×❌☐□⬜]|\[ ?\]|\( ?\)|0 ?%)$")
_YES = lazily(
    r"^(?:(?:ja|yes|oui|si|sí|sim)\b.*|[✓✔☒☑■]|\[[xX]\]|(?:included?|enthalten|versichert|covered|inclus\w*|incluid\w+"
    r"|retenu\w*|garanti\w*|souscrit\w*|contratad\w+|gewählt|vereinbart|mitversichert|100 ?%).*)$",
    re.IGNORECASE,
)
_SUM = lazily(r"[1-9]\d*[\d., ’']*\s?(?:%|€|EUR|euros?)|(?:€|EUR)\s?[1-9]", re.IGNORECASE)
_ZERO = lazily(r"^(?:(?:€|EUR)\s?)?0(?:[.,]00)?(?:\s?(?:€|EUR|euros?))?\W*$", re.IGNORECASE)
_MOST = lazily(r"\b(?:plafon\w*|limit\w*|\w*hochst\w*|max\w*|tope|capital|summe|sum|versicherungssumme)\b")
_NUMBERED = lazily(r"^(?:[a-z]|\d{1,2}|[ivx]{1,4})(?: \d{1,2})? (?=\w{3})")
_REFUSED = lazily(
    r"^(?:(?:leistungen|benefits?|garanties?|coberturas?|risques?|risiken|prestations?|bausteine?|module?s?) )?"
    r"(?:nicht (?:versichert|mitversichert|gedeckt|enthalten|eingeschlossen|gewahlt|vereinbart|inbegriffen)"
    r"|not (?:insured|covered|included|selected|chosen)|no (?:incluy\w+|inclu\w+|cubr\w+|cubiert\w+|contratad\w+)"
    r"|non (?:retenu\w*|souscrit\w*|garanti\w*|couvert\w*|compris\w*|inclus\w*|assur\w*|copert\w*|compres\w*)"
    r"|ausgeschlossen\w*|abgewahlt\w*|exclu\w*|ausschluss\w*|esclus\w*)(?: \w+){0,2}$"
)
_PARTS = lazily(r":\s|\s*\|\s*|\s{3,}|\t")
_SIDE = 0.05  # of the page's width: how far a cell may be from the edge of the one above it
_LONGEST = 10  # words of a label: what is longer is a sentence


@dataclass(frozen=True, kw_only=True, slots=True)
class _Cell:
    """A cell of a row: where it stands on the page, or which it is in a row that is one line."""

    text: str
    at: int
    box: Box | None
    page: tuple[str, int]


_FOOTNOTE = lazily(r"\s*(?:\(\d\)|[¹²³*†]+)$")  # its mark, behind a cell


def tables(said: Said) -> Iterator[Sentence]:
    """The rows, and the boxes without a cross, by which what decides is not insured."""
    table = [(row, _cells_of(row)) for row in said.rows]
    for at, (row, cells) in enumerate(table):
        if _refuses(cells, table[:at], [each for _, each in table]) or _lists_care_as_refused(row):
            yield row.sentence
    yield from _unticked(said)


def _cells_of(row: Row) -> tuple[_Cell, ...]:
    if len(row.evidence) > 1:
        return tuple(
            _Cell(text=_FOOTNOTE.sub("", each.text).strip(), at=at, box=each.box, page=(each.file, each.page))
            for at, each in enumerate(row.evidence)
        )
    proof = row.evidence[0]
    texts = (row.label, *_PARTS.split(row.value))
    return tuple(
        _Cell(text=text.strip(), at=at, box=None, page=(proof.file, proof.page)) for at, text in enumerate(texts)
    )


def _refuses(
    cells: tuple[_Cell, ...], above: list[tuple[Row, tuple[_Cell, ...]]], table: list[tuple[_Cell, ...]]
) -> bool:
    """Whether the row is one of care, and its column of what is included says no."""
    care = next((at for at, cell in enumerate(cells[:2]) if _is_care(cell.text)), len(cells))
    cells = cells[care:]  # a number or the name of its module may stand before it
    if len(cells) < 2 or any(_YES.match(each.text) for each in cells[1:]):
        return False
    for cell in cells[1:]:
        said_no = bool(_NO.match(fold(cell.text)))
        if not said_no and not _BLANK.match(cell.text):
            continue
        title = _title(cell, above)
        if title and _BURDEN.search(title) and not (_ZERO.match(cell.text) and _MOST.search(title)):
            continue
        others = [each for row in table for each in row[1:] if each is not cell and _is_under(each, cell)]
        given = any(_YES.match(each.text) or _SUM.search(each.text) for each in others)
        plain_no = fold(cell.text) in {"no", "non", "nein", "nao", "nil"}
        if given or (said_no and not _ZERO.match(cell.text) and not (title and plain_no)):
            return not any(_SUM.search(each.text) for each in cells[1:])
    return False


def _is_care(label: str) -> bool:
    """Whether a label is that of care for illness as a whole."""
    plain = _NUMBERED.sub("", fold(label)).replace("auslandskranken", "kranken")
    if not _CARE.search(plain) or len(plain.split()) > _LONGEST or _BURDEN.search(plain):
        return False
    if words.SPECIAL.search(plain):
        return False
    beside = _BESIDE.search(plain)
    return not beside or bool(_ILLNESS.search(plain) and re.search(r"\b(?:und|and|et|y|e|o|ou)\b", plain))


def _title(cell: _Cell, above: list[tuple[Row, tuple[_Cell, ...]]]) -> str:
    """The folded heading of a cell's column: the nearest cell above it that is neither a yes, a no nor a sum."""
    for _, cells in reversed(above):
        for each in cells[1:]:
            text = each.text
            plain_value = _NO.match(fold(text)) or _BLANK.match(text) or _YES.match(text) or _SUM.search(text)
            if _is_under(each, cell) and not plain_value and not re.search(r"\d", text) and len(text.split()) <= 4:
                return fold(text)
    return ""


def _is_under(one: _Cell, other: _Cell) -> bool:
    """Whether two cells are of one column."""
    if one.page != other.page:
        return False
    if one.box is None or other.box is None:
        return one.box is None and other.box is None and one.at == other.at
    apart = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
    return apart > 0 or abs(one.box.x0 - other.box.x0) < _SIDE


def _lists_care_as_refused(row: Row) -> bool:
    """"Not included: illness, dental care": one of the parts is care as a whole."""
    if not _REFUSED.match(fold(row.label)):
        return False
    return any(words.CARE_LABEL.match(fold(part)) for part in re.split(r"[,;•·]|\s(?:und|and|et|y|e)\s", row.value))


def _unticked(said: Said) -> Iterator[Sentence]:
    """Lines on which the box of care is empty, or that of "no" beside it is ticked; others are ticked."""
    lines = [(line, *options_behind(line.text, AMONG_OPTIONS)) for line in said.document.lines]
    all_options = [each for _, _, options in lines for each in options]
    if not any(each.is_ticked for each in all_options):
        return
    for line, head, options in lines:
        if not options:
            continue
        of_care = [each for each in options if _is_care(each.text.strip(" :–-"))]
        answers = [each.text.strip(" :–-") for each in options if each.is_ticked]
        first = options[0]
        if len(options) == 1 and not first.text.strip(" :–-").strip(".") and _is_care(head):
            refused = not first.is_ticked or bool(_BLANK.match(first.box))
            if refused and any(_YES.match(each.box) for each in all_options):
                yield Sentence(text=line.text, evidence=(line.evidence,))
        elif (of_care and not any(each.is_ticked for each in of_care) and not answers) or (
            _is_care(head) and answers and all(_NO.match(fold(text)) for text in answers)
        ):
            yield Sentence(text=line.text, evidence=(line.evidence,))
