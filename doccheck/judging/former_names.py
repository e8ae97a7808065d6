"""People in the papers of a marriage or a family, which name husband, wife and parents as they were called before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from doccheck.judging.findings import kind_of
from doccheck.judging.persons import Person
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import said_of
from doccheck.judging.words import fold
from doccheck.model import Box, Document, TextLine
from doccheck.values import dates

# Before the name that somebody bears since the marriage.
_MARRIED = lazily(
    r"\b(?:epouse|ep|femme|verh|verheiratete?|verehelichte|ehename|casada|de casada|apellido de casada|married|wife"
    r"|coniugata|sposata|casado|nom d (?:usage|epouse)|nom marital)\b"
)
_SURNAME = lazily(
    r"(?:primer y segundo )?(?:apellidos?|surnames?|(?:family|last) names?|familienname\w*|geburtsname|nachname"
    r"|nom(?:s)?(?: de famille)?|cognomi?|apelidos?|sobrenomes?)(?: (?:del?|des|du|de l|of the|de la) \w+)?"
)
# Before the given names of who was born: "nació la niña", "est né l'enfant", "wurde ein Kind geboren, mit Namen".
_CHILD = lazily(
    r"\b(?:(?:ninos?|ninas?|menor|nacid[oa]|enfant|kind|knabe|junge|madchen|child|infant|boy|girl|bambin[oa]|crianca)"
    r"|(?:nacio|nasceu|nacque|nee?|naquit|born|geboren))(?: (?:un|una|la|el|a|une|male|female|named|called|nommee?"
    r"|prenommee?|namens|mit|dem|den|namen|vornamen|die|der|das|que|se|llama|llamad[oa]|recibio|por|nombre|de"
    r"|llevara|named as))*$"
)
_NAME_WORDS = 6  # before such a word: given names and a surname
_BEHIND_NAME = 12  # words from a name to its date of birth: "née à X (Y) le"
_MOSTLY = 0.5  # of the narrower cell
_OF_MARRIAGE = frozenset({"marriage_certificate", "partnership_certificate", "family_record"})


def named_by_former_name(document: Document, applicant: Person) -> bool:
    """Whether a paper of a marriage gives all given names of the applicant before the applicant's date of birth, and
    the surname somewhere: that of the other spouse, or what is said to be borne from now on."""
    return kind_of(document) in _OF_MARRIAGE and _is_born_there(document, applicant)


def named_in_parts(document: Document, applicant: Person) -> bool:
    """Whether a certificate of birth gives the surname in a row of its own, and in the sentence on the birth, with its
    day, all given names as the child's."""
    if kind_of(document) != "birth_certificate" or applicant.birth_date is None or not applicant.given_names:
        return False
    said = said_of(document)
    surname, given = fold(applicant.surname), fold(applicant.given_names)
    if not any(_SURNAME.fullmatch(fold(row.label)) and fold(row.value) == surname for row in said.rows):
        return False
    return any(
        any(_CHILD.search(ahead) for ahead in _ahead(each.folded, given))
        and any(applicant.birth_date in reading.readings for reading in dates.find(each.text, day_first=True))
        for each in said.sentences
    )


def _ahead(text: str, words: str) -> Iterator[str]:
    """What stands before the words, each time they stand in a text."""
    parts = f" {text} ".split(f" {words} ")
    yield from (f" {words} ".join(parts[:at]).strip() for at in range(1, len(parts)))


def named_before_marriage(document: Document, person: Person) -> bool:
    """Whether a paper of a family names the person, who bears another name since the marriage: the given names with the
    date of birth, in a sentence or a column; or "A, wife B", "B, born A", where no other date contradicts."""
    if _is_born_there(document, person) or _is_in_column(document, person):
        return True
    return not _is_born_elsewhere(document, person) and _is_married_name(document, person)


def _is_born_there(document: Document, person: Person) -> bool:
    """Whether all given names stand before the date of birth, and the surname somewhere."""
    born = person.birth_date
    if born is None or not _holds(document, person):
        return False
    return any(
        _words(person.given_names) <= _words(ahead) for text in _texts(document) for ahead in _ahead_of(text, born)
    )


def _is_in_column(document: Document, person: Person) -> bool:
    """Whether a cell holds nothing but the given names, and another of its column the date of birth."""
    born = person.birth_date
    if born is None or not _holds(document, person):
        return False
    given = [line for line in document.lines if _words(line.text) == _words(person.given_names)]
    days = [line for line in document.lines if given and any(True for _ in _ahead_of(line.text, born))]
    return any(_share_column(name, day) for name in given for day in days)


def _is_married_name(document: Document, person: Person) -> bool:
    """Whether a sentence or a row says of somebody with these given names that the surname came by marriage."""
    if not person.given_names or not _holds(document, person):
        return False
    surname = fold(person.surname)
    for text in map(fold, _texts(document)):
        for married in _MARRIED.finditer(text):
            if f"{text[married.end() :]} ".startswith(f" {surname} ") and _ends_with(text[: married.start()], person):
                return True
    return False


def _ends_with(ahead: str, person: Person) -> bool:
    """Whether the given names are among the last words, where a name stands."""
    return _words(person.given_names) <= set(ahead.split()[-_NAME_WORDS:])


def _is_born_elsewhere(document: Document, person: Person) -> bool:
    """Whether behind the given names another date of birth stands than the person's."""
    born = person.birth_date
    if born is None:
        return False
    given = _words(person.given_names)
    return any(
        born not in reading.readings and given <= set(fold(text[: reading.start]).split()[-_BEHIND_NAME:])
        for text in _texts(document)
        for reading in dates.find(text, day_first=True)
    )


def _holds(document: Document, person: Person) -> bool:
    """Whether all words of the name stand in the paper at all."""
    given, surname = _words(person.given_names), _words(person.surname)
    return bool(given) and bool(surname) and given | surname <= set(said_of(document).folded.split())


def _words(text: str) -> set[str]:
    return set(fold(text).split())


def _texts(document: Document) -> Iterator[str]:
    said = said_of(document)
    yield from (each.text for each in said.sentences)
    yield from (row.sentence.text for row in said.rows)


def _share_column(first: TextLine, second: TextLine) -> bool:
    one, other = first.evidence, second.evidence
    if one.box is None or other.box is None or (one.file, one.page) != (other.file, other.page):
        return False
    return _overlap(one.box, other.box) > _MOSTLY * min(one.box.width, other.box.width)


def _overlap(one: Box, other: Box) -> float:
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def _ahead_of(text: str, day: date) -> Iterator[str]:
    """What stands before each such date, from the date before it on."""
    start = 0
    for reading in dates.find(text, day_first=True):
        if day in reading.readings:
            yield text[start : reading.start]
        start = reading.end
