"""Whose document it is: names behind labels, names a sentence introduces, whom a letter is for and who writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from doccheck.model import Box, Certainty, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.name_authors import author_of
from doccheck.understanding.name_bodies import CARE_OF, is_nobody
from doccheck.understanding.name_cells import labelled_names
from doccheck.understanding.name_couples import registered, spouses
from doccheck.understanding.name_doubts import doubted
from doccheck.understanding.name_edges import trimmed, without_fathers_initial
from doccheck.understanding.name_families import COUPLE, FAMILY, children, in_order
from doccheck.understanding.name_features import Ruled
from doccheck.understanding.name_labels import is_of_relative, split_label
from doccheck.understanding.name_layouts import with_single_name
from doccheck.understanding.name_learned import HEIR, KEPT, PARTY, weighed
from doccheck.understanding.name_meant import is_dependants, is_yours, request_first
from doccheck.understanding.name_persons import heirs_last, is_childs, is_heirs, meant_first
from doccheck.understanding.name_phrases import FULL_LINE
from doccheck.understanding.name_rows import in_rows, pointed_at
from doccheck.understanding.name_sections import places_for_whom
from doccheck.understanding.name_sentences import Introduced, Part, introduced
from doccheck.understanding.name_shapes import is_name_line, is_no_name, name_at, without_address
from doccheck.understanding.name_subjects import named_above, subject_names
from doccheck.understanding.places import left_neighbours, line_evidence, right_neighbour

_GIVEN, _FULL = "given_names", "full_name"
_SALUTATION = re.compile(
    r"^(?:Dear|Hello|Sehr geehrte[rs]?|Liebe[rs]?|Guten Tag|Hallo|Ch[eè]re?|Bonjour|Estimad[oa]|Querid[oa]|"
    r"Apreciad[oa]|Distinguid[oa]|Prezad[oa]|Car[oa]|Gentile|Egregio|Szanown[ya]|Stimat[ăe]|Sayın|Уважаем\w+|Шановн\w+)"
    r"(?=[ ])"
)
# Letters and papers about oneself: their author is whose they are.
_BY_HOLDER = frozenset({"motivation_letter", "cv", "residence_application_form", "other"})
# One person speaks in them, another is meant: parents and sponsors are introduced as well as the student is.
_FOR_SOMEBODY = frozenset({
    "host_commitment", "sponsorship_declaration", "bank_guarantee", "parental_authorisation", "organiser_commitment"
})  # fmt: skip
# Papers with the name of whom they are sent to above figures.
_STATEMENTS = frozenset({"bank_statement", "income_proof", "proof_of_residence", "bank_certificate", "blocked_account"})
# Papers that parents hold as students do: where one names a child, it is for the child.
_OF_PARENTS = frozenset({
    "power_of_attorney", "bank_certificate", "bank_statement", "blocked_account", "loan_certificate",
    "tuition_receipt", "proof_of_residence", "accommodation_certificate", "health_insurance", "exchange_agreement",
    "other", "affidavit",
})  # fmt: skip
# What a parent earns is the parent's; a child of whom the birth is told is whom the paper is handed in for.
_OF_EARNERS = frozenset({"income_proof"})
_BY_PARENTS = frozenset({"sponsorship_declaration", "parental_authorisation", "bank_guarantee"})
_BY_DECLARANT = frozenset({"power_of_attorney", "affidavit"})
# Several persons are named alike: whose it is the paper does not say.
_OF_SEVERAL = frozenset({"family_record", "marriage_certificate", "partnership_certificate"})
_FIRST_LINES, _LAST_LINES = 6, 5


def name_fields(pages: tuple[Page, ...], kind: str = "") -> tuple[Field, ...]:
    """surname, given_names and full_name as the document gives them, likeliest first."""
    found = ruled(pages, kind)
    fields = with_single_name(doubted(pages, kind, weighed(pages, kind, found)))
    if any(map(_is_romanian, pages[:1])):
        fields = tuple(_without_fathers_initial(field) for field in fields)
    if kind in FAMILY or kind in COUPLE:
        ranks = in_order(pages, kind)
        return request_first(pages, kind, tuple(sorted(fields, key=lambda field: _rank(field, ranks))), ranks)
    children_first = [each.field for each in found if each.voice in (_CHILD, _POINTED)]
    if not children_first:
        return fields
    names = {(field.name, fold(str(field.value))) for field in children_first}
    return tuple(sorted(fields, key=lambda field: (field.name, fold(str(field.value))) not in names))


def _without_fathers_initial(field: Field) -> Field:
    return replace(field, value=without_fathers_initial(str(field.value))) if field.name == _FULL else field


def _is_romanian(page: Page) -> bool:
    text = page.text
    return any(map(text.__contains__, _ROMANIAN)) and _IN_ROMANIAN.search(text) is not None


_ROMANIAN = ("Domnul", "Doamna", "ăscut", "umit", "tudentul", "tudenta", "deverește")  # parts of each
_IN_ROMANIAN = re.compile(r"\b(?:Domnul|Doamna|[Nn]ăscut|[Nn]umit(?:ul|a)|[Ss]tudent(?:ul|a)|[Aa]deverește)\b")


def _rank(field: Field, ranks: dict[Box, int]) -> tuple[int, int, float]:
    """What comes first: by its part in the paper, those of the same part from above."""
    boxes = [(ranks[proof.box], proof.page, proof.box.y0) for proof in field.evidence if proof.box in ranks]
    return min(boxes, default=(2, 0, 0.0))


_CHILD = "CHILD"  # whom a paper of the parents is for
_POINTED = "POINTED"  # in whose row of a list the text says it is


def ruled(pages: tuple[Page, ...], kind: str = "") -> list[Ruled]:
    """What the rules say: labelled names first."""
    several = kind in _FOR_SOMEBODY or kind in _OF_SEVERAL
    rows, listed = pointed_at(pages[0]) if pages else ([], False)
    labelled = labelled_names(pages, several=several)
    labelled = heirs_last(meant_first(labelled, kind, of_parents=kind in _OF_PARENTS), kind)
    if listed:
        labelled = [replace(each, certainty=Certainty.PROBABLE) for each in labelled]
    named = [(page, replace(each, name=trimmed(each.name))) for page in pages for each in introduced(page)]
    # Whoever is given powers or kept by an affidavit is told of as its declarant is.
    alike = kind in _BY_DECLARANT and any(each.part is Part.DECLARANT or _is_kept(each, kind) for _, each in named)
    alike = alike or any(_is_meant(each, _field(page, each, several=True), kind) for page, each in named)
    alike = alike or (kind in _OF_EARNERS and any(_is_child(each) for _, each in named))
    if alike:
        labelled = [replace(each, certainty=Certainty.PROBABLE) for each in labelled]
    alike = alike or (kind in _OF_PARENTS and _are_several([each.name for _, each in named if each.sure]))
    introductions = [(each, _field(page, each, several=several or alike)) for page, each in named]
    # Who speaks is who such a paper is of: "I, Ada Okoro, appoint …".
    first = {Part.DECLARANT: Part.HOLDER} if kind in _BY_DECLARANT else {}
    introductions.sort(
        key=lambda pair: (
            kind in _OF_EARNERS and _is_kept_by(pair[0]),
            Part.HOLDER if first and pair[0].speaks else first.get(pair[0].part, pair[0].part),
            pair[1].evidence[0].page,
            pair[0].line,
        )
    )
    parts = [set(fold(str(each.value)).split()) for each in labelled if each.name != _FULL]
    introductions = [
        pair for pair in introductions if not any(set(fold(pair[0].name).split()) <= part for part in parts)
    ]
    kept = kind in _OF_EARNERS
    spoken = [Ruled(KEPT if kept and _is_kept_by(each) else _voice(each), field) for each, field in introductions]
    for_whom = frozenset().union(*map(places_for_whom, pages)) if kind in _FOR_SOMEBODY else frozenset()
    behind = [Ruled(_voice_of_label(field, kind, for_whom), field) for field in labelled]
    by_parents = kind in _BY_PARENTS and not any(each.sure for each, _ in introductions)
    aided = [
        Ruled(_CHILD if by_parents and _is_child(each) else "AIDED", field)
        for each, field in introductions
        if (each.for_another or each.of_parents) and each.part != Part.OFFICIAL
    ]
    if kind not in _FOR_SOMEBODY and kind != "affidavit":
        aided = [Ruled(_CHILD, field) for each, field in introductions if _is_meant(each, field, kind)]
    meant = [Ruled(_POINTED, field) for field in rows]
    above = [Ruled("SUBJECT", field) for page in pages[:1] for field in named_above(page, kind)]
    found = [*meant, *aided, *behind, *above, *spoken]
    if not any(each.part < Part.ADDRESSED for each, _ in introductions) and all(f.name == _GIVEN for f in labelled):
        author = [Ruled("AUTHOR", field) for field in author_of(pages, kind)] if kind in _BY_HOLDER else []
        headed = [] if author else list(_headed(pages, kind))
        # Names over an address and names with a form of address: who stands first.
        addressed = [(0, at, Ruled("HEAD", field)) for strength, at, field in headed if strength == _OVER_ADDRESS]
        spoken_of = [set(fold(each.name).split()) for each, _ in introductions]
        headed = [each for each in headed if not any(set(fold(str(each[2].value)).split()) < n for n in spoken_of)]
        addressed += [(each.part, each.line, Ruled(_voice(each), field)) for each, field in introductions]
        addressed.sort(key=lambda found: (found[0] == Part.OFFICIAL, found[1]))
        rest = [*(Ruled("SUBJECT", f) for f in subject_names(pages[0], kind)), *(field for _, _, field in addressed)]
        told = [Ruled("TOLD", field) for strength, _, field in headed if strength == _TOLD]
        if not told and not rest:
            rest = [Ruled("FIGURES", field) for strength, _, field in headed][:1]
        letter = [*_addressees(pages), *_written_to(pages[0])]
        found = [*meant, *aided, *behind, *(Ruled("WRITTEN_TO", field) for field in letter), *author, *told, *rest]
    if kind in FAMILY and pages and (family := registered(pages[0])):
        found = [*(Ruled("ROW", field) for field in family), *found]
    elif kind in FAMILY and pages:
        found = [*(Ruled("ROW", field) for field in in_rows(pages[0])), *found]
    if kind in COUPLE:
        known = {fold(str(each.field.value)) for each in found}
        found += [Ruled("SPOUSE", field) for field in spouses(pages[0]) if fold(str(field.value)) not in known]
    if kind in FAMILY or kind in COUPLE:
        found = _in_order(pages, kind, found)
    unique: dict[tuple[str, object], Ruled] = {}
    for voice, field in found:
        each = Ruled(voice, replace(field, value=trimmed(str(field.value))))
        if CARE_OF.match(str(each.field.value)) or is_nobody(str(each.field.value)) or _is_label(each.field):
            continue
        unique.setdefault((each.field.name, fold(str(each.field.value))), each)
    return list(unique.values())


def _voice(found: Introduced) -> str:
    return PARTY if found.party and found.part is Part.CERTIFIED else found.part.name


def _is_label(field: Field) -> bool:
    """Whether a whole name is what a form asks with: "ASEGURADA Y TOMADORA"."""
    return field.name == _FULL and split_label(str(field.value))[0] is not None


def _voice_of_label(field: Field, kind: str, for_whom: frozenset[Box | None]) -> str:
    if _is_for(field, kind, for_whom):
        return _CHILD
    return HEIR if is_heirs(field, kind) else "LABEL"


def _is_for(field: Field, kind: str, places: frozenset[Box | None]) -> bool:
    """Whether a labelled name is told to be that of whom somebody else's paper is for."""
    return field.evidence[0].box in places or (kind in _OF_PARENTS and is_childs(field))


def _are_several(names: list[str]) -> bool:
    """Whether sentences say the like of two persons."""
    words = [set(fold(name).split()) for name in names]
    return any(not (one <= words[0] or words[0] <= one) for one in words[1:])


def _is_child(found: Introduced) -> bool:
    return found.of_parents and found.part is not Part.OFFICIAL


def _is_kept_by(found: Introduced) -> bool:
    """Whether somebody is only told of as the child of whom the paper is about; with a birth it is for the child."""
    return _is_child(found) and not found.born


def _is_meant(found: Introduced, field: Field, kind: str) -> bool:
    """Whether a sentence names the child, ward or dependant of parents or the guest of a host that a paper is for."""
    if found.part is Part.OFFICIAL or kind in FAMILY or kind in COUPLE:
        return False
    if found.yours:
        return True
    if kind in _OF_EARNERS:
        return found.of_parents and found.born
    return (kind in _OF_PARENTS and (found.of_parents or is_dependants(field))) or (
        found.of_parents and is_yours(field)
    )


def _in_order(pages: Sequence[Page], kind: str, found: list[Ruled]) -> list[Ruled]:
    """Whoever asked for the paper and children first."""
    if kind in FAMILY:
        known = {fold(str(each.field.value)) for each in found}
        more = [field for page in pages[:2] for field in children(page) if fold(str(field.value)) not in known]
        found = [*found, *(Ruled("AIDED", field) for field in more)]
    ranks = in_order(pages, kind)
    return sorted(found, key=lambda each: _rank(each.field, ranks))


def _is_kept(found: Introduced, kind: str) -> bool:
    return kind == "affidavit" and found.for_another and found.part is not Part.OFFICIAL


def _field(page: Page, found: Introduced, *, several: bool) -> Field:
    """What a sentence says; where several persons are introduced alike none is certain."""
    certainty = Certainty.CERTAIN if found.sure and not several else Certainty.PROBABLE
    evidence = (line_evidence(page, page.lines[found.line]),)
    return Field(name=_FULL, value=found.name, evidence=evidence, certainty=certainty)


# -- letters ----------------------------------------------------------------------------------------------------------
def _addressees(pages: Sequence[Page]) -> Iterator[Field]:
    """To whom a letter is sent: the name above that the salutation repeats ("Dear Mr Osei" below "Kofi Osei")."""
    for page in pages:
        for index, line in enumerate(page.lines):
            if not line.text.isascii() and (named := _IN_SIGNS.match(line.text)):
                latin = [_probable(page, line, named[2].strip())] if named[2] else []
                yield from (*latin, _probable(page, line, next(filter(None, (named[1], named[3], named[4])))))
                return
            salutation = _SALUTATION.match(line.text)
            if not salutation:
                continue
            greeted = without_address(line.text[salutation.end() :].strip(" ,!:"))
            called = set(fold(greeted).split())
            for above in page.lines[:index] if called else ():
                name = _first_name_in(above.text)
                if is_name_line(name) and called <= set(fold(name).split()):
                    yield _probable(page, above, name)
            if is_name_line(greeted):
                yield _probable(page, line, greeted)
            return


_IN_SIGNS = re.compile(
    r"(?:([一-鿿ァ-ヴーぁ-ん]{1,12}(?:[・ 　][一-鿿ァ-ヴーぁ-ん]{1,12}){0,3})[ 　]?(?:殿|様)[ 　]?"
    r"(?:[（(]([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ ,.'-]{3,50})[）)])?|([가-힣]{2,4}) ?(?:귀하|님께?)|"
    r"(?:尊敬的)?([一-鿿]{2,4}(?:·[一-鿿]{1,6})*)(?:先生|女士|同学|小姐)[：:，,]?)[ 　]*$"
)
_IN_LINE = re.compile(r" [·|–—•-] |\d")
_SURNAME_FIRST = re.compile(r"^([^\d,]{2,40}), ([^\d,]{2,40})$")


def _first_name_in(text: str) -> str:
    """What stands first on a line of an address: "Trabelsi, Rim · 12 rue …" → "Trabelsi Rim"."""
    first = _IN_LINE.split(text, maxsplit=1)[0]
    name, comma, _ = first.partition(", ")
    if comma and text[len(first) :][:1].isdigit() and len(without_address(name).split()) > 1:
        first = name  # "Frau Ana Ruiz, Talweg 4, …"
    return _SURNAME_FIRST.sub(r"\1 \2", without_address(first.strip(" ,")))


def _written_to(page: Page) -> Iterator[Field]:
    """The name above an address at the head of a letter that begins with "Madame," or "Monsieur,"."""
    greeted = next((at for at, line in enumerate(page.lines) if _GREETING.fullmatch(line.text.strip())), 0)
    for index, line in enumerate(page.lines[:greeted]):
        below = [other for other in page.lines[index + 1 : greeted] if other.block == line.block]
        name = without_address(line.text)
        if is_name_line(name) and below and any(sign.isdigit() for other in below for sign in other.text):
            yield _probable(page, line, name)
            return


def _headed(pages: Sequence[Page], kind: str) -> Iterator[tuple[int, int, Field]]:
    """The names over or before a date of birth or a number of an account, an address, other figures: how strong that
    is, the line, the name."""
    page = pages[0]
    lines = page.lines
    signed = {fold(line.text) for line in pages[-1].lines[-_LAST_LINES:]} if kind not in _BY_HOLDER else set()
    for index, line in enumerate(lines[: max(12, len(lines) * 2 // 3)]):
        if line.words[0].text[0].islower() or ":" in line.text:
            continue
        name, rest = _name_and_rest(_NUMBERED.sub("", line.text))
        if name and (_goes_on_from_above(page, index) or _is_of_somebody_else(page, index)):
            continue
        if not name or (fold(line.text) in signed and index < len(lines) - _LAST_LINES):
            continue
        below = next((other for other in lines[index + 1 : index + 3] if _under(line, other)), None)
        beside = right_neighbour(page, index) if not rest else None
        texts = [rest] if rest else [other.text for other in (below, beside) if other]
        sure = any(_OF_BEARER.match(text) for text in texts)
        near = any(_ADDRESS.match(text) or CARE_OF.match(text) for text in texts[:1])
        near = near or (below is not None and below.text[0].islower())
        figures = kind in _STATEMENTS and index < _FIRST_LINES + 2 and any(map(str.isdigit, "".join(texts)))
        figures = figures or (kind in _STATEMENTS and index < _FIRST_LINES and bool(_LISTED.fullmatch(line.text)))
        if sure or ((near or figures) and (index or kind in _BY_HOLDER)):
            yield _TOLD if sure else _OVER_ADDRESS if near else _OVER_FIGURES, index, _probable(page, line, name)


def _goes_on_from_above(page: Page, index: int) -> bool:
    """Whether a line is the rest of a sentence that fills the line above."""
    here, above = page.lines[index], page.lines[index - 1] if index else None
    if above is None or above.block != here.block or above.words[-1].box.x1 < FULL_LINE:
        return False
    last = above.words[-1].text
    return last[0].islower() or (last[-1].isalpha() and len(above.words) > _WORDS_OF_TEXT)


_WORDS_OF_TEXT = 6


def _is_of_somebody_else(page: Page, index: int) -> bool:
    """Whether a label on the left asks for a relative: "Mère | Rosa Quispe"."""
    return any(is_of_relative(fold(line.text)) for line in left_neighbours(page, index)[:1])


def _name_and_rest(text: str) -> tuple[str, str]:
    """The name a line begins with ("TRABELSI, Rim" as well) and what follows; two empty texts where it has none."""
    bare = without_address(text)
    inverted = _INVERTED.match(bare)
    if inverted and is_name_line(f"{inverted[1]} {inverted[2]}") and not is_no_name(bare[: inverted.end()]):
        return f"{inverted[1]} {inverted[2]}", bare[inverted.end() :].strip(" ,.")
    if _ARABIC_NAME.fullmatch(bare):
        return bare, ""
    found = name_at(bare, 0)
    if not found or not _ENDS.match(bare, found.end) or not is_name_line(found.text) or is_no_name(found.text):
        return "", ""
    return found.text, bare[found.end :].strip(" ,.(")


_ARABIC_NAME = re.compile(r"[ء-ي]{2,}(?: [ء-ي]{2,}){1,4}")


def _under(line: Line, other: Line) -> bool:
    return abs(other.words[0].box.x0 - line.words[0].box.x0) < 0.02 and other.words[0].box.y0 > line.words[0].box.y0


_TOLD, _OVER_ADDRESS, _OVER_FIGURES = 2, 1, 0
_NUMBERED = re.compile(r"^\D{1,20}[\d./-]{2,14} (?=[A-ZÀ-Þ])")  # "Pers.-Nr. 0042 Ruiz Ana"
_INVERTED = re.compile(
    r"(?!(?:Nosotr[oa]s|Nous|Wir|We|Noi|Nós|Yo|Je|Ich|Eu|Io)\b)([^\W\d_][^\d,;:(]{1,30}), "
    r"([^\W\d_][^\d,;:(]{1,30})(?=$|,|\s\s|\s?\()"
)
_LISTED = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ' -]{1,30}, [A-ZÀ-Þ][A-ZÀ-Þ' -]{1,30}")  # "MUÑOZ BETANCOURT, JUAN"
_ENDS = re.compile(
    r" *(?:$|[,(–—|·]|  | (?:C(?:ta|TA|te|TE)|CCI|CBU|CLABE|K(?:to|TO)|N(?:ro|RO)|IBAN|A/C|CPF|RUT|RUC|NIF|NIE|DNI|"
    r"CUIT|CUIL|CURP|RFC|NIP|PESEL|CNP|NIT)\b)"
)
# What stands under or behind the name of whoever a paper is for.
_OF_BEARER = re.compile(
    r"(?:\d{4}年\d{1,2}月\d{1,2}日[ ]?生|المولود|مولود|المزداد|n[ée]e?(?:\(e\))?[ ](?:le|en|à)|geb(?:oren)?\b|"
    r"\*[ ]?\d|nacid[oa]|born|nat[oa][ ]|nascid[oa]|născut|ur\.|date of birth|"
    r"d\.?o\.?b|fecha de nac|f\. ?nac|data (?:de|di) nasc|date de naiss|дата (?:рожд|народ)|"
    r"\d{2}\.\d{2}\.\d{4} (?:г|р)|"
    r"passe?port|reisepass|pasaporte|dni|nie|c\.?[ic]\.|c[ée]dula|cpf|rut|nif|curp|identificación|"
    r"id(?:entity)?(?: card)? (?:no|number)|"
    r"matri?k?\w*|student (?:no|id|number)|n[°º]o? étudiant|iban|(?:account|konto|compte|cuenta|conto|"
    r"conta)\b[^a-z]*\d|"
    r"kundennummer|client n|customer n|kunden-?nr|cuenta (?:n|us|ahorro))",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:(?:c/|cl|cra|calle|av|avda|avenida|carrera|jr|jirón|rua|rue|via|viale|piazza|ul|str|strada|bd|boulevard|"
    r"chemin|place|"
    r"plaza|pl|route|impasse|allée|quai|flat|apt|apto|unit|house|room|p\.?o\.? box|bp|b\.p|c/o|chez|bei|casilla|"
    r"zimmer|chambre|"
    r"lot|résidence|residencia|urb|barrio|col|mz|psje|pasaje|travessa|largo|praça|estrada)[. ][^:]*\d|"
    r"\d{1,5}[a-z]?(?:[ ,/-]+\d{1,4}[a-z]?)?,? (?!\w+ \d{4}$)[^\W\d_][^:]*|[^\W\d_][\w.' -]{2,40}?(?:stra(?:ss|"
    r"ß)e|str\.?|gasse|weg|"
    r"allee|platz|ring|ufer|damm|street|road|lane|avenue|drive|close|way|court|rd|st|ave)\b,? ?\d*[^:]*|"
    r"[^\W\d_][\w.' -]{2,30} \d{1,4}[a-z]?(?:, ?(?:[A-Z]{1,2}-?)?\d{4,5} [^\W\d_].*)?$|"
    r"(?:[A-Z]{1,2}-)?\d{4,5} [^\W\d_][^\d:]*$)",
    re.IGNORECASE,
)
_GREETING = re.compile(r"(?:Monsieur|Madame|Mademoiselle|Chère Madame|Cher Monsieur)\s*,", re.IGNORECASE)


def _probable(page: Page, line: Line, name: str) -> Field:
    return Field(name=_FULL, value=name, evidence=(line_evidence(page, line),), certainty=Certainty.PROBABLE)
