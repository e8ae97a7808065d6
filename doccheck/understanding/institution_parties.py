"""The houses between which an agreement is made, as its rows name them: "1) Organisme d'accueil : X, représenté par Y".

Who issues an agreement that has no letterhead is its first party, which is not the student.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_names import LONGEST, WORD, is_sentence, name_of, names_office
from doccheck.understanding.institution_words import LEGAL
from doccheck.understanding.places import lower_neighbour, right_neighbour

_READ = 200  # signs of a row
_PART = 0.6  # of the lines of a page: parties are named before what they agree on
_LABEL_LONGEST = 45
# What a house is called as a party, folded; an article and "name of" may stand before.
_HOUSE = (
    r"etablissements?(?: d\w* \w+| superieur| scolaire)?|organisme(?: d accueil)?|entreprise(?: d accueil)?"
    r"|structure d accueil|societe|institution(?: d\w* \w+)?|universite(?: d\w* \w+)?|ecole(?: d\w* \w+)?|lycee"
    r"|(?:host|home|sending|receiving|partner|placement|training|hosting)(?: (?:institution|organi[sz]ation|university"
    r"|school|college|company|provider|enterprise|employer))?|placement provider|provider|employer|company|enterprise"
    r"|university|school|college|institution|the (?:company|school|university|institution|organi[sz]ation)"
    r"|\w*betrieb|praktikums\w+|arbeitgeber\w*|ausbildungs\w+|einsatzstelle|trager|unternehmen|firma|hochschule"
    r"|universitat|schule|einrichtung|(?:auf|an)nehmende \w+|entsendende \w+|gast(?:schule|hochschule|institution"
    r"|betrieb)"
    r"|heimat\w+|partner\w*|institucion(?: (?:de \w+|receptora|emisora))?|centro(?: (?:de \w+|educativo|docente))?"
    r"|empresa|entidad(?: (?:de \w+|colaboradora))?|universidad(?: de \w+)?|escuela|instituto|organizacion(?: de \w+)?"
    r"|soggetto (?:promotore|ospitante)|azienda(?: ospitante)?|ente ospitante|universita|istituto|scuola|instituicao\w*"
    r"|entidade(?: \w+)?|universidade|uczelnia|zaklad pracy|pracodawca|instytucja \w+|universitatea|institutia(?: \w+)?"
)
_LABELLED = re.compile(
    rf"(?:(?:entre|between|zwischen|tra|miedzy) )?(?:(?:l|la|le|the|die|der|das|el|il) )?(?:(?:nom|name) (?:de |of "
    rf"|der )?)?"
    rf"(?:{_HOUSE})(?: (?:\w+ ){{0,2}}\w+)?"
)
_ITEM = re.compile(r"^\W{0,2}(?:partie |teil |part |parte )?(?:\(?(?:\d|[a-dA-D]|[IVX]{1,3})[.)]?\)?(?:\s*[–—-])?\s+)?")
_NUMBERED = re.compile(r"^\W?(?:1|a|A|I)[).]\s+(?=[^\W\d_a-zß-ÿ])")
_AGREED = re.compile(r"(?:between|entre|zwischen|tra|pomiedzy|miedzy|между|між)$")
_ROLE_IN_FRONT = re.compile(
    r"^(?:(?:l['’]|la |le |the |der |die |el )\s?)?(?:établissement|organisme|organisation|entreprise|institution"
    r"|company"
    r"|entidad|institución|empresa|ente|azienda|einrichtung)(?: [a-zß-ÿ'’]+){0,2}\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
# Where the name of a party ends.
_ENDS = re.compile(
    r"\s*;|,?\s*\(?\b(?:repr[ée]sent|represent|repr\.|rappresent|vertreten|reprezentowan|reprezentat|koord|coord"
    r"|tuteur|tutor"
    r"|inhaber|betreuung|ausbildn|ansprechpartner|responsable|supervisor|company number|registered|ci-apr[eè]s"
    r"|im folgenden"
    r"|hereinafter|en adelante|in the person of|contact|kontakt)\w*",
    re.IGNORECASE,
)
_PERSON = re.compile(r"(?:m|mme|mlle|mr|mrs|ms|herrn?|frau|don|dona|dr|prof|sr|sra|sig|sig ra|pan|pani) ")
# Who sends or matches the student of a family that declares something to it.
_ORGANISER = re.compile(
    r"(?:(?:for|fur|pour|para|an|to) )?(?:(?:the|die|la|l) )?(?:placement organi[sz]ation|organi[sz]ation"
    r"|organi[sz]ing body"
    r"|organisme(?: \w+)?|programa|programme|programm|verein|austauschorganisation|vermittlung\w*|agency|agence"
    r"|asociacion"
    r"|organizacion|entidad organizadora|organizzazione|associazione)"
)


def parties(page: Page) -> Iterator[tuple[str, Line]]:
    """The houses among the parties of an agreement, in the order of the page, each with its line."""
    until = max(6, round(len(page.lines) * _PART))
    for index in range(min(until, len(page.lines))):
        found = _party(page, index)
        if found is not None:
            value = _name(found[0])
            if value:
                yield value, found[1]


def organiser(page: Page) -> tuple[str, Line] | None:
    """The organisation that places the student with a family, as a row of the family's paper names it."""
    for line in page.lines[:8]:
        label, colon, rest = line.text[:_READ].partition(":")
        if colon and len(label) <= _LABEL_LONGEST and _ORGANISER.fullmatch(fold(label)):
            value = _name(rest.strip())
            if value and (names_office(value) or LEGAL.search(value)):
                return value, line
    return None


def _party(page: Page, index: int) -> tuple[str, Line] | None:
    """What a row names as a house that is a party, and the line it stands on."""
    line = page.lines[index]
    text = line.text[:_READ]
    above = fold(page.lines[index - 1].text) if index else ""
    numbered = _NUMBERED.match(text)
    if numbered and _AGREED.search(above) and ":" not in text[:_LABEL_LONGEST]:
        return text[numbered.end() :], line
    item = _ITEM.match(text)
    bare = text[item.end() :] if item else text
    label, colon, rest = bare.partition(":")
    if colon and _AGREED.fullmatch(fold(label)) and rest.strip():
        return _ROLE_IN_FRONT.sub("", rest.strip()), line
    if len(label) > _LABEL_LONGEST or not _LABELLED.fullmatch(fold(label)):
        return None
    if colon and rest.strip():
        return rest.strip(), line
    if names_office(label) and len(WORD.findall(label)) > 3:
        return None  # a name, not the label of one
    beside = right_neighbour(page, index)
    level = beside is not None and abs(beside.box.y0 - line.box.y0) < 0.5 * line.box.height
    if beside is not None and level:
        return beside.text[:_READ], beside
    below = lower_neighbour(page, index)
    if below is None or not (names_office(below.text[:_READ]) or LEGAL.search(below.text[:_READ])):
        return None
    return below.text[:_READ], below


def _name(text: str) -> str:
    """The name of the house in what stands behind a label; "" where it is a person's or none."""
    ends = _ENDS.search(text)
    value = name_of(text[: ends.start()] if ends else text).strip(" ,")
    if not 3 < len(value) <= LONGEST or not WORD.search(value) or value[0].islower() or is_sentence(value):
        return ""
    if _PERSON.match(fold(value)) or value[0].isdigit():
        return ""
    office = names_office(value) or LEGAL.search(value) is not None
    return value if office or sum(word[0].isupper() for word in WORD.findall(value)) > 2 else ""
