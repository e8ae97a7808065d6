"""The institution that issued a document: from its letterhead, from what says "issued by", or from the office below.

The lines of the head are judged by what they are made of (a word that institutions are called by, a legal form), by
where they stand, and by what speaks against them: titles of papers, the state or the ministry above an office, the
person a letter is sent to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_cards import authorities, state
from doccheck.understanding.institution_words import (
    ABOVE,
    ADDRESS,
    ARTICLE,
    IN_FRONT,
    ISSUED_BY,
    ITEM,
    LEGAL,
    MINISTRY,
    NO_ISSUER,
    OFFICE,
    OFFICE_BELOW,
    ORGANISATION_WORD,
    ORGANISATION_WORDS,
    PAPER,
    ROLE,
    SCRIPTS,
    STATE,
    TOWN,
    TRAVEL_TYPE,
)
from doccheck.understanding.places import line_evidence, right_neighbour

_CARDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})
_PERSONS_OWN = frozenset({"motivation_letter", "cv", "identity_photo"})
# Private persons write these as well: a first line without a word of institutions may be a name.
_PRIVATE = frozenset(
    {
        *("parental_authorisation", "sponsorship_declaration", "affidavit", "power_of_attorney", "host_commitment"),
        *("accommodation_certificate", "study_history_form", "information_form", "visa_application_form", "other"),
        *(
            "residence_application_form",
            "passport",
            "national_id_card",
            "residence_permit",
            "visa",
            "sworn_translation",
        ),
        *(
            "exchange_agreement",
            "internship_agreement",
            "medical_certificate",
            "family_record",
            "birth_certificate",
            "",
        ),
    }
)
_HEAD = 0.32  # of the page's height
_LINES = 14  # of the head that are looked at
_READ = 300  # signs of a line; what is longer is no letterhead
_LONGEST = 100  # signs of a name with its address
_AUTHORITY, _ENOUGH, _LEAST = 5.2, 3.0, 2.0
_DIGIT = re.compile(r"\d")
_LABEL = re.compile(r"^([^:：]{2,32}?) ?[:：] ?(?=\S)")
_NUMBER = re.compile(r"^\d|\d{4}|\d[/-]\d")
_DATE = re.compile(r"\d\.\d|\d/\d\d/")
_TO_THEM = re.compile(r"提出|御中|殿$|[宛致]")
# Names of companies may hold the words of papers: "Société Ivoirienne de Garantie".
_HEAD_NOUN = re.compile(
    r"(?:societe|banque|banco|caisse|caja|compan|compagn|universi|institut|centr|agence|internat |office|fonds)\w*"
)
_VERB = re.compile(
    r"\b(?:est|sont|is|are|was|were|has|have|hereby|wird|werden|wurde|ist|sind|hat|habe|bestatig\w+|verpflichtet|"
    r"dass|that|que|certif(?:ie|y|ica|ies)|"
    r"atteste\w*|compromet\w*|depuis|seit|since|nomme|nombrad[oa]|declar[eo]s?|e stato|hace|ha sido|posted|erteilt|"
    r"ausgestellt|concede|delivre|soll|kann|muss|"
    r"wish|agree[sd]?|undertakes?|will|shall|can|may|must|between|und der|y los|et les|entre|you|your|vous|votre|"
    r"vos|usted|le abonara|ihnen|ihre?n?|wir|nous|del presente|ci dessus|ci apres|unterzeichn\w*)\b"
)
_SMALL_WORDS = re.compile(r"\b[a-zß-ÿ]{4,}\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CUT = re.compile(
    r",? ?\((?=[^)]*\d)|\s[|·•]\s|,\s(?=[^,]*\d)|\s[–—-]\s(?=(?:avenida|av\.|rue|calle|via|rua|plaza)\b)|\s(?=(?:Nr|"
    r"No|N[°º])\.?\s?\d+[/-]\d)|\s(?=(?-i:[A-Z]{2,8})[ :.]{1,2}[A-Z]{0,2}\d{4})|\s(?=(?:PAYE|VAT|Reg)\b)|"
    r"\s[-–—]\s(?=[^–—]*\d{2})|[,;.]\s(?=(?:tel|t[ée]l|fax|www|e-?mail|nif|cif|siret)\b)|"
    r"[ ]?(?:\bT[ée]l\b|\+\d|\bwww\.|\bhttps?:|[\w.\-]{1,60}@)|,\s(?=(?:repr[ée]sent|vertreten|"
    r"with (?:its )?(?:registered|"
    r"offices?)|"
    r"dont le|con domicilio|con sede|having|sita\b|sis\b|sise\b))|\s(?:SIRET|Siret|NIF|CIF|RUC|NIT|HRB|P\.?\s?IVA)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:(?:de una parte,?|entre|between|zwischen|tra|między|par|by|von|por|da|durch|przez|dalla|dal|"
    r"the undersigned|prepared by|issued by)\s+)?"
    r"(?:(?:la |the |el |die )?(?-i:soci[ée]t[ée]|company|firma|empresa|sociedad|societ[àa]|agence)\s+(?=[A-ZÀ-Þ]))?"
    r"(?:(?:la|le|les|the|die|der|das|dem|el|il|lo)\s+(?=[A-ZÀ-Þ])|l['’](?=[A-ZÀ-Þ]))?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^(?:entre|between|zwischen|tra|fra|między)\b|^(?:de una parte|d'une part|einerseits)", re.IGNORECASE
)


_MISSION = re.compile(
    r"(?i:consul|konsul|embass|high|botsch|ambass|embaj|commune|comune)"
)  # they are written to as well


class _Found(NamedTuple):
    score: float
    value: str
    line: Line


def institution(pages: tuple[Page, ...], kind: str = "") -> tuple[Field, ...]:
    """The issuing institution, where something tells it; `kind`: of the document."""
    for page in pages[:1] if kind not in _PERSONS_OWN else ():
        offices = [_Found(_AUTHORITY, *each) for each in authorities(page)] if kind in _CARDS else []
        found = max((*_in_head(page, kind), *_issued_by(page), *offices), key=lambda each: each.score, default=None)
        if kind in _PRIVATE and (found is None or found.score < _ENOUGH):
            found = next(iter(_office_below(page)), None)
            top = state(page) if found is None and kind in _CARDS else None
            found = _Found(_LEAST, *top) if top else found
        elif found is not None and found.score < _LEAST:
            found = None
        if found is not None:
            evidence = (line_evidence(page, found.line),)
            return (Field(name="institution", value=found.value, evidence=evidence, certainty=Certainty.PROBABLE),)
    return ()


def _in_head(page: Page, kind: str) -> Iterator[_Found]:
    first = True
    for index, line in enumerate(page.lines[:_LINES]):
        if line.words[0].box.y0 > _HEAD:
            continue
        text = line.text[:_READ].strip(" []|·")
        item = ITEM.match(text)
        label = _LABEL.match(text[item.end() :]) if item else None
        if item and label and _is_role(label[1]):
            text = text[item.end() :]
        folded = fold(text)
        if not folded:
            continue
        score = _score(page, index, text, folded, first, kind not in _PRIVATE)
        if score is not None:
            value = _name(text)
            if len(value) >= 2:
                # Of the parties of an agreement the first one issues it, whatever its legal form.
                first_party = item is not None and item[0][0] in "1aA" and text != line.text
                yield _Found(score - 0.01 * index + first_party, value, line)
        first = first and bool(STATE.match(folded) or MINISTRY.search(folded))


def _score(page: Page, index: int, text: str, folded: str, first: bool, public: bool) -> float | None:
    """How well a line of the head names the issuer; None: not at all."""
    label = _LABEL.match(text)
    role = bool(label and _is_role(label[1]))
    if label and not role:
        return None
    between = bool(_BETWEEN.match(text))
    value = _name(text)
    name = fold(value.partition(" (")[0] or value)
    form = LEGAL.search(value)
    legal = form is not None and (form.start() > 0 or form[0] in IN_FRONT) and len(_WORD.findall(value)) > 1
    legal = legal and not TRAVEL_TYPE.match(value)
    scripts = not value.isascii() and bool(SCRIPTS.search(value)) and not _TO_THEM.search(value)
    if len(value) > _LONGEST or len(name) < 4 - 2 * scripts or _DATE.search(value):
        return None
    if not legal and (_NUMBER.search(value) or (PAPER.search(name) and not _HEAD_NOUN.match(name))):
        return None
    if NO_ISSUER.match(folded) and not (first and legal):
        return None
    organisation = _is_organisation(name)
    if not (organisation or legal or scripts):
        own = first and (_is_letterhead(page, index, value, name) or (public and _is_heading(page, value, name)))
        return _ENOUGH + 0.2 if own else None
    if value[0].islower() or (not (between or role) and _is_sentence(value)):
        return None
    score = 3.0 if organisation or scripts else 2.5
    score += 0.8 * (legal and not role) + 1.5 * first + 2.5 * (role or between)
    score += 0.5 * (index <= 2) + 0.5 * (index <= 5)
    if STATE.match(name) and not legal:
        score -= 1.9 if re.search(r" [–-] |, ", value) else 3.5
    elif ABOVE.match(name):
        score -= 2.5
    elif MINISTRY.search(name):
        score -= 1.9
    elif TOWN.match(name) and not (role or between or legal) and _has_office_below(page, index):
        score -= 2.2
    before = page.lines[index - 1] if index else None
    in_table = (
        before is not None and before.words[0].box.y0 == page.lines[index].words[0].box.y0 and not role and index > 2
    )
    return score - (" " not in value and not scripts) - 1.5 * (in_table and not legal)


def _has_office_below(page: Page, index: int) -> bool:
    """Whether the line right below is an office of the town's that bears a name of its own."""
    below = page.lines[index + 1] if index + 1 < len(page.lines) else None
    return below is not None and OFFICE.match(fold(below.text)) is not None and len(below.text) <= _LONGEST


def _name(text: str) -> str:
    """The institution's name in a line: without label, opening words and address."""
    label = _LABEL.match(text)
    if label and _is_role(label[1]):
        text = text[label.end() :]
    text = _OPENING.sub("", text)
    form = LEGAL.search(text)
    if form and _DIGIT.search(text, 0, form.start()):
        form = None
    if form and len(text) > 60 and text[form.end() :].lstrip(".")[:2] in (" -", " –", " (", ", "):
        text = text[: form.end() + 1]
    cut = _CUT.search(text, form.end() if form else 3)
    if cut:
        text = text[: cut.start()]
    if len(text) > _LONGEST:
        text = re.split(r" [(–—]", text, maxsplit=1)[0]
    return text.strip(" ,;:.|·–-[]") + ("." if re.search(r"\b[A-Za-z]\.$", text.strip()) else "")


def _is_role(label: str) -> bool:
    return ROLE.search(ARTICLE.sub("", fold(label))) is not None


def _is_organisation(name: str) -> bool:
    return any(map(_is_organisation_word, name.split())) or ORGANISATION_WORDS.search(name) is not None


@lru_cache(maxsize=20_000)
def _is_organisation_word(word: str) -> bool:
    return ORGANISATION_WORD.fullmatch(word) is not None


def _is_sentence(text: str) -> bool:
    words = _WORD.findall(text)
    return len(words) >= 4 and bool(_VERB.search(fold(text)))


def _is_heading(page: Page, value: str, name: str) -> bool:
    """Whether a first line, above the title of the paper, may be a name: words that begin with capitals."""
    words = _WORD.findall(value)
    large = sum(word[0].isupper() for word in words)
    if not 2 <= len(words) <= 6 or large < 0.6 * len(words) or STATE.match(name) or _DIGIT.search(value):
        return False
    return any(PAPER.search(fold(line.text)) for line in page.lines[1:8])


def _is_letterhead(page: Page, index: int, value: str, name: str) -> bool:
    """Whether the page's first line is a name of an institution that is called by no known word.

    Its mail or web address says so, or that the line goes on with an address; a name of two words may be a person's.
    """
    words = name.split()
    if not 1 <= len(words) <= 8 or _DIGIT.search(value) or _SMALL_WORDS.match(value) or STATE.match(name):
        return False
    text = page.text.lower()
    site = {word for word in words if len(word) >= 4 and re.search(rf"(?:@|www\.)[\w.\-]*{re.escape(word)}", text)}
    if site and len(words) != 2:
        return True
    line = page.lines[index].text[:_READ]
    behind = line[line.find(value) + len(value) :]
    address = bool(ADDRESS.search(behind)) or bool(site)
    if len(words) == 2:
        return bool(site) and "@" not in text
    return len(words) >= 3 and (address or "&" in value)


def _issued_by(page: Page) -> Iterator[_Found]:
    """ "Issued by: …", "7. par …" of an apostille."""
    for index, line in enumerate(page.lines):
        match = ISSUED_BY.search(line.text)
        if not match:
            continue
        rest = line.text[match.end() : match.end() + _READ].strip(" :：")
        if len(rest) > _LONGEST:
            rest = rest.rpartition(" – ")[2]
        beside = right_neighbour(page, index) if not rest else None
        if beside is not None:
            rest, line = beside.text[:_READ], beside
        value = _name(rest)
        name = fold(value)
        if not (_is_organisation(name) or LEGAL.search(value) or SCRIPTS.search(value)) or len(value) > _LONGEST:
            continue
        if not PAPER.match(name):
            yield _Found(6.5 if match[0].lstrip()[:1] == "7" else 4.4, value, line)


def _office_below(page: Page) -> Iterator[_Found]:
    """The notary or the office that certified a private paper, in its last lines."""
    half = len(page.lines) // 2
    for index, line in enumerate(page.lines):
        match = OFFICE_BELOW.search(line.text)
        if match and (index >= half or not _MISSION.match(match[0])):
            value = _name(line.text[match.start() : match.start() + _READ])
            value = re.split(r"[;:]|, (?=[a-zß-ÿ])|\. ", value)[0]
            if 4 < len(value) <= 80 and not _is_sentence(value):
                yield _Found(_ENOUGH, value, line)
