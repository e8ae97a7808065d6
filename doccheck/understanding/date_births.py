"""Dates of birth: the words right before and behind one, those that no word tells, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from doccheck.model import Certainty, Field
from doccheck.understanding import date_signings
from doccheck.understanding.fold import fold

# Right before its date: "née :", "b.", "* ", "D. nasc.", "F/N:".
_BORN = re.compile(
    r"(?:\b(?:n[ée](?:e|\(e\)|·e|\.e)?s?|nacid[oa]s?(?:\(a\))?|nascid[oa]|nat[oa]|born|geb(?:oren)?|nac(?:im)?"
    r"|naiss(?:ance)?"
    r"|nasc|d\. ?nasc|d\.?d\.?n|f ?/ ?n|f\. ?n|geb(?:urts)?\.?-?(?:datum|dat|tag)|cumpleaños(?: registrado)?|birthday"
    r"|anniversaire|doğumu?|sinh|нар|род|рожд|narozen[aáý]?|nací(?: el)?|nasci(?: em)?|naquit le|ur"
    r")\s*\.?\s*:?|(?:^|[\s,(;])b\.|(?:^|[,;(])\s*n\.|\*|مزداد(?:ة)? (?:في|بتاريخ))\s*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^\s*\W?\s*(?:г(?:ода?)?\.? ?р(?:ожд\w*)?\b|року? нар\w*|р\. ?н\b|生まれ|[生생](?![\w])"
    r"|出生(?![地証证日])|년생|생(?!\w)|生[于於]|[にの].{0,14}(?:で|にて|において)(?:生まれ|出生)|(?:에"
    r"|,)? ?\S{0,12} ?\S{0,12}에서 (?:출생|태어)|doğumlu|tarihinde (?:\S+ ){0,4}do[gğ](?:mu[sş]|du)"
    r"|tarihinde (?:\S+ ){0,3}d[uü]nyaya gel)"
)
# "(13/09/2006, Izmir)", "Frau Ana Ruiz, 13.09.2006, Lima": behind a name, with or without the place.
_NAME = r"[^\W\d_][\w'’\-]+"
_IN_BRACKETS = re.compile(rf"{_NAME}\s*[(（]\s*$")
_BEHIND_NAME = re.compile(rf"{_NAME}\s+{_NAME}(?:\s\([^()\d]{{2,25}}\))?,\s*$")
_ALONE = re.compile(r"^\W{0,3}$")
_PLACE = re.compile(r"^\s*(?:,|/|·|in\b|à\b|a\b|en\b)\s*[^\W\d_a-zà-ÿ]")
# "Yaş 19 (11/11/2006, Uşak)"
_BEHIND_AGE = re.compile(
    r"(?:ya[sş]ı?|age|âge|alter|edad|idade|et[aà]|wiek|v[aâ]rsta|возраст|вік|tu[oổ]i|العمر|سن|年龄|年齢|나이"
    r"|연령)\s*:?\s*\d{1,2}"
    r"(?:\s*(?:a(?:ños|nos|nni|ns|ni)?|j(?:ahre)?|y(?:rs?|ears?)?(?: old)?|lat|l"
    r"|yaş\w*|лет|год\w*|рок\w*|tuổi|歳|岁|세)\b\.?)?"
    r"\s*[(（]\s*$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"^\s*[)）]")

_CHILD = re.compile(
    r"(?:(?:\d+|[ivx]+|\w+) )?(?:kind|enfant|child|hij[oa]|fils|fille|sohn|tochter|son|daughter|figli[oa]"
    r"|filh[oa]|dziecko|syn|corka|copil|fiu|fiica|cocuk|ogul|oglu|kizi|ребенок|сын|дочь|дитина|син|дочка|con)"
    r"\b(?: [^\W\d]+){2,6}$"
)
# "(ii) Araba Esi Quansah, f, ", "2 ENFANT Ana RUIZ": a row of the list of children.
_NUMBERED = re.compile(
    r"\W*(?:\d{1,2}|[ivx]{1,4}|[a-h])(?:[.)°ºª]|er?e?|º)*\s+(?:[^\W\d_a-zß-ÿ][\w'’.\-]*,?\s+){2,7}(?:[MFmfwW]\b,?\s*)?$"
)
_NO_CHILD = re.compile(
    r"(?<!\w)(?:date|datum|fecha|data|ehe\w*|mariage|marriage|married|matrimonio|casamento|scheidung|divor\w*|tod|deces"
    r"|death|obito|registr\w*|acte|acta|ausgestellt|issued|epoux|epouse|husband|wife|ehemann|ehefrau|heirat\w*|slub\w*"
    r"|head|chef|vorstand|брак\w*|шлюб\w*)(?!\w)"
)
_CHILD_EAST = re.compile(
    r"(?:[长長次二三四五]|[\s:：、/／])(?:女儿|儿子|女|子|男)[\s:：、/／]*$"
    r"|(?:자녀|아들|딸)[\s:：]*$"
)
OF_AGE = 18  # years: taken for the holder's where no date tells when a paper was written
_STUDENTS = range(13, 46)  # years of age
_GOES_ABROAD = 16
_A_GENERATION = 13  # years
_ELDERS = 40
# Papers in which somebody else speaks for the student.
_DECLARED = frozenset(
    {
        *("sponsorship_declaration", "host_commitment", "parental_authorisation", "affidavit", "bank_guarantee"),
        *("organiser_commitment", "loan_certificate", "birth_certificate", "scholarship_certificate"),
        *("school_certificate", "information_form", "health_insurance", "internship_agreement"),
        *("volunteering_agreement", "exchange_agreement", "enrolment_certificate", "admission_letter"),
        *("language_course_confirmation", "tuition_receipt", "blocked_account"),
    }
)
_EITHER = frozenset(
    {"power_of_attorney", "accommodation_certificate", "family_record", "proof_of_residence", "income_proof"}
)
_COUPLES = frozenset({"marriage_certificate", "partnership_certificate"})
_CHILDREN = frozenset({"birth_certificate", "family_record", "residence_application_form", "visa_application_form"})
_ENTERED_WITHIN = 366  # days
_YOUNGEST = 10  # years of age of who has papers other than these


def told(before: str, behind: str) -> bool:
    """Whether the words right before or behind a date, as they are written, say that somebody was born then."""
    if date_signings.is_between_stars(before, behind):
        return False
    return bool(_BORN.search(before[-30:]) or _BEHIND.search(behind))


def names_a_child(before: str) -> bool:
    """Whether a row names a child and nothing else before the date: "Kind: Rossi, Anna, 03.05.2006"."""
    numbered = _NUMBERED.match(before)
    if numbered and not _NO_CHILD.search(fold(before)):
        return True
    return bool(_CHILD.match(fold(before)) or _CHILD_EAST.search(before))


def looks_so(before: str, behind: str) -> bool:
    """Whether a date stands as only that of a birth does: in brackets behind a name, or with a place behind it."""
    if _IN_BRACKETS.search(before[-30:]) or _BEHIND_AGE.search(before[-30:]):
        return bool(_CLOSED.search(behind) or _PLACE.search(behind))
    return bool((_BEHIND_NAME.search(before[-60:]) or _ALONE.search(before)) and _PLACE.search(behind))


def unlabelled(found: Iterable[Field], newest: date) -> tuple[Field, ...]:
    """Of dates that look like one of a birth the only one that a student can have."""
    fitting = {f.value: f for f in found if isinstance(f.value, date) and _age(f.value, newest) in _STUDENTS}
    return tuple(replace(f, name="birth_date") for f in fitting.values()) if len(fitting) == 1 else ()


def of_the_holder(births: list[Field], newest: date, kind: str) -> list[Field]:
    """The dates of birth of a paper, the holder's first; those of who speaks for a student are doubtful."""
    if kind not in _CHILDREN:
        grown = [f for f in births if not _is_infant(f, newest)]
        births = [*grown, *(_doubted(f) for f in births if f not in grown)]
    days = {f.value for f in births if isinstance(f.value, date) and not _is_infant(f, newest)}
    if kind in _COUPLES and len(days) > 1:
        return [*map(_doubted, births)]
    if kind not in _DECLARED | _EITHER:
        return births
    if len(days) < 2:
        return [_doubted(f) if kind == "family_record" and _is_elder(f, newest) else f for f in births]
    if kind == "family_record" and (child := _eldest_child(births, newest)):
        return [*(_doubted(f) for f in births if f.value == child), *(_doubted(f) for f in births if f.value != child)]
    sure = [f for f in births if f.certainty is Certainty.CERTAIN]
    if kind == "information_form" and len({f.value for f in sure}) == 1:  # brothers and sisters are named as such
        return [*map(_doubted, sure), *(_doubted(f) for f in births if f not in sure)]
    students = [day for day in days if _age(day, newest) in _STUDENTS]
    # Where a family tells of its children, the one who goes abroad is no schoolchild.
    youngest = max([day for day in students if _age(day, newest) >= _GOES_ABROAD] or students, default=None)
    if youngest is None:
        return [_doubted(f) for f in births]
    others = days - {youngest}
    clear = kind in _DECLARED and all(youngest.year - day.year >= _A_GENERATION for day in others)
    first = [f for f in births if f.value == youngest]
    rest = [_doubted(f) for f in births if f.value != youngest]
    return [*(first if clear else map(_doubted, first)), *rest]


def of_the_minor(found: list[Field]) -> list[Field]:
    """The fields of what parents sign; the only minor whose birth they name comes first, as sure as it was read."""
    issued = max((f.value for f in found if f.name != "birth_date" and isinstance(f.value, date)), default=None)
    births = [f for f in found if f.name == "birth_date"]
    days = {f.value for f in births if isinstance(f.value, date)}
    if issued is None or len(days) < 2:
        return found
    minors = [day for day in days if _age(day, issued) < OF_AGE]
    if len(minors) != 1 or any((minors[0] - day).days < _A_GENERATION * 365 for day in days if day != minors[0]):
        return found
    first = [f for f in births if f.value == minors[0]]
    others = [_doubted(f) for f in births if f.value != minors[0]]
    return [*(f for f in found if f.name != "birth_date"), *first, *others]


def _eldest_child(births: list[Field], newest: date) -> date | None:
    """The first of the children, where a paper names parents and children.

    Small children are nobody's students, but for those of a book into which each was entered when it was born.
    """
    days = sorted({f.value for f in births if isinstance(f.value, date)})
    children = [day for day in days if day.year - days[0].year >= _A_GENERATION]
    if not children or (_age(children[0], newest) < _YOUNGEST and (newest - children[-1]).days > _ENTERED_WITHIN):
        return None
    return children[0]


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _is_elder(found: Field, newest: date) -> bool:
    return isinstance(found.value, date) and _age(found.value, newest) >= _ELDERS


def _is_infant(found: Field, newest: date) -> bool:
    return isinstance(found.value, date) and _age(found.value, newest) < _YOUNGEST


def _doubted(found: Field) -> Field:
    return replace(found, certainty=Certainty.PROBABLE) if found.certainty is Certainty.CERTAIN else found
