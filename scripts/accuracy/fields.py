"""Values read from a document, compared with the true ones: the best reading of the right role decides."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from doccheck.model import UNKNOWN_PERIOD, Certainty, Document, Field
from scripts.accuracy.checks import Check, Outcome
from scripts.accuracy.truth import Label, Person

DATES = ("issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date", "birth_date")
NAME, ZONE = "full_name", "mrz"

_VALIDITY = (("valid_until", "expiry_date"),)  # two words for one thing on every paper
# … and on papers that are about one period only, its first and last day are those of the validity.
_ONE_PERIOD = (("valid_from", "start_date"), ("valid_until", "expiry_date", "end_date"))
# Papers about studies or work: how long they hold and how long these last are two things.
_TWO_PERIODS = frozenset(
    {
        *("admission_letter", "language_course_confirmation", "exchange_agreement", "internship_agreement"),
        *("volunteering_agreement", "host_commitment", "organiser_commitment", "tuition_receipt"),
    }
)
_NUMERIC = frozenset({"amount", "hours_per_week"})
# Papers that do not name whose they are: a portrait; an apostille names the officer.
_NAMELESS = frozenset({"identity_photo", "apostille"})
# Papers that one person makes out for another, or that are about several: whose name comes first says nothing.
_SEVERAL_PERSONS = frozenset(
    {
        *("accommodation_certificate", "sponsorship_declaration", "parental_authorisation", "power_of_attorney"),
        *("affidavit", "bank_guarantee", "marriage_certificate", "partnership_certificate", "birth_certificate"),
        *("family_record", "exchange_agreement", "host_commitment"),
    }
)
# Languages whose papers write a name in other letters than those of the truth.
_NOT_LATIN = frozenset({"ar", "fa", "ur", "he", "ru", "uk", "be", "bg", "sr", "mk", "el", "hy", "ka"}) | {
    *("zh", "ja", "ko", "th", "hi", "bn", "ta", "am", "km", "lo", "my", "ne", "si")
}


def field_checks(label: Label, found: Document | None) -> Iterator[Check]:
    """A check for every true field, the name and the machine-readable zone. `found` None: nothing was read."""
    for name, value in label.fields.items():
        yield _field_check(label, name, value, found)
    if label.person and is_named(label):
        yield _name_check(label, label.person, found)
    if label.mrz:
        yield _zone_check("\n".join(label.mrz), found)


def is_named(label: Label) -> bool:
    """Whether the person's name stands on it in Latin letters, as the truth has it."""
    latin = not label.languages or not _NOT_LATIN.issuperset(label.languages)
    return latin and label.kind not in _NAMELESS


def _field_check(label: Label, name: str, expected: str, found: Document | None) -> Check:
    read = _decisive(label, name, found)
    if read is None:
        elsewhere = _elsewhere(label, name, expected, found) if name in DATES else None
        if elsewhere:
            return _check(name, Outcome.ROLE, expected, elsewhere.name)
        return _check(name, Outcome.ABSENT, expected)
    certain = read.certainty is Certainty.CERTAIN
    if is_same(name, expected, read.value):
        # Right, though said to be one of several readings: a person looks, nothing false is said.
        return _check(name, Outcome.RIGHT, expected, _text(read.value))
    if name == "institution" and _shares_words(expected, str(read.value)):
        return _check(name, Outcome.PARTIAL, expected, str(read.value))
    return _check(name, Outcome.WRONG if certain else Outcome.DOUBTFUL, expected, _text(read.value))


def _decisive(label: Label, name: str, found: Document | None) -> Field | None:
    """The best reading of the field, or of a true synonym of it that the truth does not use for something else."""
    for each in (name, *synonyms(label.kind, name)):
        if each != name and each in label.fields:
            continue
        read = found.first(each) if found else None
        if read is not None and read.value not in ("", UNKNOWN_PERIOD):
            return read
    return None


def synonyms(kind: str, name: str) -> tuple[str, ...]:
    """Other names of the same date on papers of this kind."""
    groups = _VALIDITY if kind in _TWO_PERIODS else _ONE_PERIOD
    return tuple(other for group in groups if name in group for other in group if other != name)


def _elsewhere(label: Label, name: str, expected: str, found: Document | None) -> Field | None:
    """A date that is said, for certain, to be something else than it is; not where it is that as well."""
    for read in found.fields if found else ():
        same = read.name in DATES and read.name != name and _text(read.value) == expected
        if same and read.certainty is Certainty.CERTAIN and label.fields.get(read.name) != expected:
            return read
    return None


def is_same(name: str, expected: str, value: str | date | Decimal) -> bool:
    """Whether a reading says what is true: numbers by value, document numbers by their letters and digits."""
    if name in _NUMERIC:
        try:
            return Decimal(expected) == Decimal(str(value))
        except InvalidOperation:
            return False
    if name == "document_number":
        return _signs(expected) == _signs(str(value))
    if name == "institution":
        return is_same_name(expected, str(value))
    return expected == _text(value)


def _name_check(label: Label, person: Person, found: Document | None) -> Check:
    """The first name decides; on papers of several persons any that is right."""
    names = _names(found) if found else []
    if not names:
        return _check(NAME, Outcome.ABSENT, person.full_name)
    checks = [_one_name_check(person, name) for name in names]
    about = {label.kind, label.content_kind}
    right = next((check for check in checks if check.outcome is Outcome.RIGHT), None)
    return right if right and not about.isdisjoint(_SEVERAL_PERSONS) else checks[0]


def _names(found: Document) -> list[tuple[Field, ...]]:
    """Given names with the surname, then each full name: as doccheck itself compares them."""
    surname, given = found.first("surname"), found.first("given_names")
    parted = [(given, surname)] if surname and given else []
    whole = [(name,) for name in found.all(NAME)]
    return [*parted, *whole] or ([(surname,)] if surname else [])


def _one_name_check(person: Person, parts: tuple[Field, ...]) -> Check:
    """Of a name in parts, each must be what it is said to be."""
    true = [person.full_name] if len(parts) == 1 else [person.given_names, person.surname]
    texts = [str(part.value) for part in parts]
    expected, got = " / ".join(true), " / ".join(texts)
    if all(is_same_name(one, other) for one, other in zip(true, texts, strict=True)):
        return _check(NAME, Outcome.RIGHT, expected, got)
    if _shares_words(expected, got):
        return _check(NAME, Outcome.PARTIAL, expected, got)
    certain = all(part.certainty is Certainty.CERTAIN for part in parts)
    return _check(NAME, Outcome.WRONG if certain else Outcome.DOUBTFUL, expected, got)


def _zone_check(expected: str, found: Document | None) -> Check:
    read = found.first(ZONE) if found else None
    if read is None:
        return Check(what=ZONE, outcome=Outcome.ABSENT, expected=expected)
    got = str(read.value)
    wrong = Outcome.WRONG if read.certainty is Certainty.CERTAIN else Outcome.DOUBTFUL
    return Check(what=ZONE, outcome=Outcome.RIGHT if got == expected else wrong, expected=expected, got=got)


_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ł": "l", "đ": "d"})
# Two ways to write them without accents, as machine-readable zones do (ICAO Doc 9303-3, section 6).
_TWO = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ñ": "nn"})
_ONE = str.maketrans({"ø": "o"})


def is_same_name(one: str, other: str) -> bool:
    """Whether two names have the same words in any order, but for case, accents and how accents are written out."""
    return not _spellings(one).isdisjoint(_spellings(other))


def _shares_words(expected: str, got: str) -> bool:
    """Whether one has all the words of the other, and the other has more."""
    return any(a < b or b < a for a in _spellings(expected) for b in _spellings(got))


def _spellings(text: str) -> set[frozenset[str]]:
    small = text.casefold().replace("i̇", "i").translate(_LETTERS).replace("’", "'")
    small = unicodedata.normalize("NFC", small)
    parted = {small.replace("'", " "), small.replace("'", "")}
    return {_words(each.translate(table)) for each in parted for table in (_ONE, _TWO)}


def _words(text: str) -> frozenset[str]:
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return frozenset(re.findall(r"[^\W_]+", bare))


def _signs(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def _text(value: str | date | Decimal) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _check(name: str, outcome: Outcome, expected: str, got: str = "") -> Check:
    return Check(what=f"field:{name}", outcome=outcome, expected=expected, got=got)
