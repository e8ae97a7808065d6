"""Papers about studies for another time than the stay: over before it begins, or not begun when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.model import Certainty, Document

_YEARS = lazily(r"(?<![\d/.\-])(20\d\d) ?[/–-] ?(20\d\d|\d\d)(?!\d|[/.\-]\d)")
_ACADEMIC = lazily(
    r"\b(?:studienjahr|schuljahr|wintersemester|ws|semester|annee (?:universitaire|academique|scolaire)|rentree|"
    r"promotion|curso(?: academico| escolar)?|ano (?:academico|lectivo|letivo)|academic year|academic session|"
    r"school year|session|"
    r"anno (?:accademico|scolastico))\b"
)
# One term of a year: "Wintersemester 2025", "rentrée de septembre 2025", "spring term 2026".
_TERM = lazily(
    r"\b(?:wintersemester|wise|sommersemester|sose|herbstsemester|fruhjahrssemester|rentree|"
    r"(?:semestre|trimestre) (?:d |de )?(?:automne|printemps|hiver|ete|otono|primavera|invierno|verano)|"
    r"(?:fall|autumn|spring|summer|winter)(?: (?:term|semester|session|intake))?)"
    r" (?:\w+ ){0,2}(20\d\d)(?! \d\d\b| 20\d\d\b)"
)
# Terms that belong to the academic year that began in the autumn before.
_SPRING = lazily(
    r"\b(?:sommer\w*|sose|fruhjahr\w*|spring|summer|printemps|ete|primavera|verano|"
    r"(?:januar|februar|marz|janvier|fevrier|mars|enero|febrero|marzo|january|february|march)\w*)\b"
)
_SHARED = timedelta(days=60)  # of the stay at least lie in the academic year, or all of a shorter one
_ABOUT_TO_END = timedelta(days=31)  # so long before the end of a term the next one can be enrolled for
_LEAST = {"school_certificate": 1 / 2, "language_course_confirmation": 1 / 3}  # of the stay that the studies last
_TERM_OF_YEAR = 1 / 4  # of the stay: a term, for which universities enrol
_BEFORE = frozenset({"admission_letter", "language_course_confirmation"})  # for studies that are still to begin
_STUDIES = _BEFORE | {"enrolment_certificate", "school_certificate"}  # by which the purpose of a stay is shown


def other_year(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """Where the studies are over, or not begun, during the stay: by the dates of the paper, or by all years it names.

    An enrolment may be the one that ends while the next is applied for, if not about to end and alone.
    """
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if start is None or end is None:
        return
    others = [document for document in case.documents if document is not said.document]
    alone = kind == "enrolment_certificate" and not any(map(_shows_studies, others))
    needed = start
    if kind not in _BEFORE:
        applied = case.date_of("application_date") or start
        needed = min(start, applied + _ABOUT_TO_END if alone else applied)
    dated = list(_dated(said, needed, end))
    if not dated and not any(map(_shows_studies, others)):
        dated = list(_brief(said, _LEAST.get(kind, _TERM_OF_YEAR), start, end))
    yield from dated[:1]
    if dated or kind not in _BEFORE:
        return
    named = [(sentence, year) for sentence in said.sentences for year in _first_years(sentence)]
    if named and not any(_overlaps(year, start, end) for _, year in named):
        yield named[0][0]


def _shows_studies(document: Document) -> bool:
    return kind_of(document) in _STUDIES and document.look_alike is None


def _dated(said: Said, needed: date, end: date) -> Iterator[Sentence]:
    """The line with the end of the studies, where it is too early, or with their beginning, where it is too late."""
    for name, latest in (("end_date", True), ("start_date", False)):
        fields = [f for f in said.document.all(name) if f.certainty is Certainty.CERTAIN and isinstance(f.value, date)]
        days = [f.value for f in fields if isinstance(f.value, date)]
        if days and (max(days) < needed if latest else min(days) > end):
            yield Sentence(text=fields[0].evidence[0].text, evidence=fields[0].evidence)


def _brief(said: Said, least: float, start: date, end: date) -> Iterator[Sentence]:
    """The line with the end of the studies, where they fill less of the stay than the part."""
    first, last = (_only_day(said, name) for name in ("start_date", "end_date"))
    if first and last and first < last and (min(last, end) - max(first, start)).days < least * (end - start).days:
        proof = said.document.all("end_date")[0].evidence
        yield Sentence(text=proof[0].text, evidence=proof)


def _only_day(said: Said, name: str) -> date | None:
    """The one day that the field has."""
    days = {f.value for f in said.document.all(name) if f.certainty is Certainty.CERTAIN and isinstance(f.value, date)}
    return days.pop() if len(days) == 1 else None


def _first_years(sentence: Sentence) -> Iterator[int]:
    """2026 for "academic year 2026/27", 2025 for "summer term 2026"."""
    folded = sentence.folded
    if _ACADEMIC.search(folded):
        for first, second in _YEARS.findall(sentence.text):
            if int(first[2:]) + 1 == int(second[-2:]):
                yield int(first)
    for term in _TERM.finditer(folded):
        yield int(term[1]) - (_SPRING.search(term[0]) is not None)


def _overlaps(year: int, start: date, end: date) -> bool:
    """Whether the academic year, from July to September of the next, has enough days of the stay."""
    first, last = max(start, date(year, 7, 1)), min(end, date(year + 1, 9, 30))
    return last - first >= min(_SHARED, end - start)
