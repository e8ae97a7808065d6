"""Who of several persons a paper means: "your daughter …", a dependant, whoever asked for it or was born abroad."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from doccheck.errors import ValueNotRead
from doccheck.model import Box, Field, Line, Page
from doccheck.understanding.fold import Phrases, fold
from doccheck.understanding.name_families import COUPLE, OWN
from doccheck.values import countries

_FULL = "full_name"
_REACH = 12  # words behind "issued to" in which the whole name stands
_COLUMN = 0.03  # of the page's width between the edges of cells in one column
_NEAR_LINES = 5  # lines in which somebody's birth is told
_FEWEST = 2  # words of a name

# Before a name, folded.
_YOURS = re.compile(
    r"(?:^| )(?:your|ihr(?:e[nrms]?)?|eure?|deine?|votre|vos|ton|ta|su|sus|tu|vuestr[oa]|vostr[oa]|sua|seu|sou|"
    r"vossa|vosso|"
    r"panstwa|twoj\w*|dumneavoastra|sizin|вашеи|вашего|вашему|ваша|ваш|вашу)"
    r"(?: (?:minor|minderjahrige\w*|mineure?|menor|minore|eldest|younger|youngest))?"
    r" (?:son|daughter|child|ward|niece|nephew|grandson|granddaughter|sohn\w*|tochter|kind(?:es)?|mundel|nichte|"
    r"neffen?|enkel\w*|fils|fille|enfant|niece|neveu|pupille|hij[oa]|sobrin[oa]|niet[oa]|pupil[oa]|figli[oa]|nipote|filh[oa]|"
    r"sobrinh[oa]|net[oa]|syn\w*|cork\w+|dzieck\w+|fiul|fiica|oglunuz\w*|kiziniz\w*|сын\w*|доч\w+|син\w*|доньк\w+)"
    r"(?: (?:named?|namens|herrn?|frau|mr|ms|miss|mst|m|mlle|don|dona|srta|sig|sig ra|signorina))*$"
)
_DEPENDANT = re.compile(
    r"(?:^| )(?:personn?e?s? a charge|ayant droit|persona a cargo|persona a carico|persona dipendente|"
    r"pessoa a cargo|dependente|dependents?|dependants?|beneficiario familiar|mitversicherte\w*(?: person)?|"
    r"familienangehorig\w+|angehorige[rn]?|assure e? secondaire|co assure e?|coassure e?|membre de la famille|"
    r"insured family member|family member|familiar asegurado|osoba (?:zglaszana|wspolubezpieczona)|czlonek rodziny)"
    r"(?: (?:nom|name|nombre|no|nr|n))*(?: \d{1,2})?$"
)
# Before the name of whoever asked for a paper of a family or a couple, or got it.
_REQUESTED = """
    à la demande de|à la requête de|sur demande de|sur la demande de|sur requête de|délivré à|délivrée à|remis à
    |remise à|demandée par|demandé par|requis par|requise par|établie pour|établi pour|délivré pour|délivrée pour
    |auf antrag von|auf antrag der|auf antrag des|auf antrag|auf ansuchen von|auf ansuchen der|auf ansuchen des
    |auf wunsch von|auf wunsch der|auf wunsch des|auf verlangen von|auf verlangen der|auf verlangen des
    |ausgestellt für|ausgestellt an|ausgehändigt an|beantragt von|beantragt durch|antragsteller|antragstellerin
    |gesuchsteller|gesuchstellerin|besteller|bestellerin|bestellt von
    |issued to|issued at the request of|at the request of|at request of|upon request of|on application by
    |on the application of|on application of|on the request of|requested by|request of|delivered to|applicant
    |copy issued to|issued for|released to|requesting party|requester|applied for by
    |a petición de|a solicitud de|a instancia de|a instancias de|a pedido de|solicitado por|solicitada por
    |expedido a|expedida a|expedido a favor de|expedida a favor de|se expide a|entregado a|entregada a|solicitante
    |peticionario|peticionaria|interesado|interesada
    |su richiesta di|a richiesta di|rilasciato a|rilasciata a|richiesto da|richiesta da|richiedente|su istanza di
    |a pedido de|a requerimento de|requerido por|requerida por|passada a|emitida a pedido de|requerente
    |na wniosek|wydano na wniosek|wnioskodawca|wnioskodawczyni|wydano|otrzymuje
    |la cererea|eliberat la cererea|eliberată la cererea|solicitant|solicitantul|eliberat lui
    |talep eden|isteyen|başvuran|talebi üzerine
    |по заявлению|по запросу|выдано|выдана|заявитель|за заявою|на запит|видано|заявник|заявниця
"""
# "delivered to the second child", folded, without the words of the phrase before.
_NTH_CHILD = re.compile(
    r"(?:^| )(?:(?P<one>first|1st|premiere?|1ere?|1er|erste[rnsm]?|primer|primera|primogenit[oa]|eldest|prim[oa])|"
    r"(?P<two>second|2nd|deuxieme|2e|2eme|seconde|zweite[rnsm]?|segund[oa]|second[oa])|"
    r"(?P<three>third|3rd|troisieme|3e|3eme|dritte[rnsm]?|tercer|tercera|terz[oa]|terceir[oa])|"
    r"(?P<four>fourth|4th|quatrieme|4e|vierte[rnsm]?|cuart[oa]|quart[oa]))"
    r" (?:named |born )?(?:child|son|daughter|enfant|fils|fille|kind(?:es)?|sohn\w*|tochter|hij[oa]|figli[oa]|filh[oa]|"
    r"nomme|named|mentioned|genannt|nombrad|spouse|partner|epoux|epouse|conjoint|ehegatt|contrayente|conyuge|coniuge)"
)
_ORDER = ("one", "two", "three", "four")
_SIGN = re.compile(r"^[ (]*([*†‡§])[ )]*")
_ASKS = re.compile(
    r"request|applicant|antrag|gesuch|ansuch|demand|requer|requis|solicit|peticion|interesad|richied|wniosk|"
    r"заяв|basvur|talep|issued to|ausgestellt"
)


def is_yours(field: Field) -> bool:
    """Whether a name is that of a child of whom the paper speaks to: "your daughter Ana Ruiz"."""
    return _YOURS.search(_before(field)) is not None


def is_dependants(field: Field) -> bool:
    """Whether a name stands behind what calls its bearer a dependant: "Personne à charge : Ana Ruiz"."""
    return _DEPENDANT.search(_before(field)) is not None


def _before(field: Field) -> str:
    text = field.evidence[0].text if field.evidence else ""
    return fold(text[: max(0, text.find(str(field.value).split()[0]))])[-70:]


# -- papers of families and couples -----------------------------------------------------------------------------------
def request_first(
    pages: Sequence[Page], kind: str, fields: tuple[Field, ...], ranks: dict[Box, int]
) -> tuple[Field, ...]:
    """The fields with those of whoever asked for the paper first; of a couple else of who alone was born abroad."""
    if not pages or not fields or OWN in ranks.values():
        return fields
    page = pages[0]
    couple = kind in COUPLE
    known = [each for each in fields if each.evidence and (not _is_asking(each) if couple else _is_childs(each, ranks))]
    first = _named_by_request(page, known) or _marked(page, known) or _counted(page, known)
    if not first and couple and not any(rank == 0 for rank in ranks.values()):
        first = _born_abroad(page, known)
    return (*first, *(field for field in fields if field not in first)) if first else fields


def _is_childs(field: Field, ranks: dict[Box, int]) -> bool:
    """Whether a name stands among the children, or only where the paper says who asked for it."""
    return field.evidence[0].box in ranks or _is_asking(field)


def _is_asking(field: Field) -> bool:
    return bool(_requested().standing_in(fold(field.evidence[0].text)))


def _named_by_request(page: Page, known: Sequence[Field]) -> list[Field]:
    folded = fold(page.text.replace("\n", " "))
    found = _requested().standing_in(folded)
    if not found:
        return []
    behind = [set(words) for words in _words_behind(folded, found)]
    return [each for each in known if _is_whole(each) and any(_words(each) <= words for words in behind)]


def _words_behind(folded: str, phrases: frozenset[str]) -> Iterator[list[str]]:
    """The words behind each place of the phrases."""
    text = f" {folded} "
    for phrase in phrases:
        at = text.find(f" {phrase} ")
        while at >= 0:
            yield text[at + len(phrase) + 2 :].split(" ", _REACH)[:_REACH]
            at = text.find(f" {phrase} ", at + 1)


def _marked(page: Page, known: Sequence[Field]) -> list[Field]:
    """Whom a sign at the row points to, where a note below says what it means: "* requesting party"."""
    for line in page.lines:
        sign = _SIGN.match(line.text)
        if sign and _ASKS.search(fold(line.text)):
            tops = [
                (other.box.y0 + other.box.y1) / 2
                for other in page.lines
                if sign[1] in other.text and other is not line
            ]
            return [each for each in known if _is_whole(each) and any(_stands_at(each, top) for top in tops)]
    return []


def _top(field: Field) -> float:
    box = field.evidence[0].box
    return box.y0 if box else 0.0


def _stands_at(field: Field, top: float) -> bool:
    return any(proof.box is not None and proof.box.y0 < top < proof.box.y1 for proof in field.evidence)


def _counted(page: Page, known: Sequence[Field]) -> list[Field]:
    """The child of which the request gives the place: "issued to the second child"."""
    folded = fold(page.text.replace("\n", " "))
    for words in _words_behind(folded, _requested().standing_in(folded)):
        if found := _NTH_CHILD.search(" ".join(words[:5])):
            place = _ORDER.index(found.lastgroup or "one")
            children = sorted((each for each in known if _is_whole(each)), key=_top)
            return children[place : place + 1]
    return []


def _born_abroad(page: Page, fields: Sequence[Field]) -> list[Field]:
    """Of two spouses the one beside whose birth alone a country stands: "geboren in Lalitpur (Nepal)"."""
    spouses = [each for each in fields if _is_whole(each)][:2]
    if len(spouses) != _FEWEST or _words(spouses[0]) & _words(spouses[1]) == _words(spouses[0]):
        return []
    told = [_tells_country(page, each, other) for each, other in (spouses, reversed(spouses))]
    return [spouses[told.index(True)]] if told.count(True) == 1 else []


def _tells_country(page: Page, field: Field, other: Field) -> bool:
    """Whether a country stands behind a name, or in its column below."""
    boxes = [proof.box for proof in field.evidence]
    end = {proof.box for proof in other.evidence}
    lines = page.lines
    at = next((at for at, line in enumerate(lines) if line.box in boxes), None)
    if at is None:
        return False
    here = lines[at]
    beside = any(_is_beside(here, line) for line in lines if line.box in end)
    near: list[str] = []
    for line in lines[at:]:
        if line is not here and line.box in end and not beside:
            break
        if beside and abs(line.box.x0 - here.box.x0) > _COLUMN:
            continue
        near.append(line.text)
        if len(near) > _NEAR_LINES * 2:
            break
    return any(_country_behind(text) for text in near)


def _is_beside(one: Line, other: Line) -> bool:
    return abs(one.box.y0 - other.box.y0) < one.box.height / 2


_PLACE = re.compile(
    r"(?:\(|, |/ ?|(?:[Pp]asaporte|[Pp]asse?port|[Rr]eisepass)[^,;]{0,25} (?:de|of|aus|von|di) )"
    r"([^\W\d_][^\d(),;/:]{3,30})(?=[),;/.]|$| am | on | le | el | il )"
)


def _country_behind(text: str) -> bool:
    """Whether the text gives a place and its country: "in Lalitpur (Nepal)", "Nyeri, Kenia"."""
    return any(map(_is_country, _PLACE.findall(text)))


def _is_country(text: str) -> bool:
    try:
        return bool(countries.parse(text.strip()))
    except ValueNotRead:
        return False


def _is_whole(field: Field) -> bool:
    return field.name == _FULL and bool(field.evidence) and len(str(field.value).split()) >= _FEWEST


def _words(field: Field) -> set[str]:
    return set(fold(str(field.value)).split())


@cache
def _requested() -> Phrases:
    return Phrases(tuple(fold(each) for each in _REQUESTED.replace("\n", " ").split("|")))
