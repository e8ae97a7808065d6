"""Hours a week of a course or of work, as a document says them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from doccheck.model import Certainty, Evidence, Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.places import is_doubtful, left_neighbours, line_evidence, page_text, upper_neighbour

_UNIT = (
    r"(?:heures?|h|stunden|unterrichtseinheiten|unterrichtsstunden|wochenstunden|ue|u\.?-?std\.?|lektionen|"
    r"hours?|lessons?|horas?|clases|ore|lezioni|aulas|godzin\w*|ders saati|saat|час(?:а|ов)|годин\w?)"
)
_WEEK = r"(?:par\s+semaine|hebdomadaires?|pro\s+woche|je\s+woche|w[öo]chentlich|per\s+week|a\s+week|weekly|" + (
    r"semanales|por\s+semana|a\s+la\s+semana|alla\s+settimana|a\s+settimana|settimanali|semanais|tygodniowo|"
    r"na\s+tydzień|w\s+tygodniu|haftada|haftalık|pe\s+săptămână|в\s+неделю|на\s+тиждень|"
    r"/\s*(?:semaine|woche|week|semana|settimana))"
)
# The first number of a range is what is promised: "15 à 25 heures", "zwischen 15 und 25 Stunden".
_FIGURE = (
    r"(?<![\d.,])(\d{1,2})(?:[.,]\d)?(?!\d)(?:\s*(?:-|–|à|a|bis|to|y|und|and|et|ou|o|or|oder)\s*\d{1,2}(?:[.,]\d)?)?"
    r"(?:\s*\([^)\d]{2,20}\))?"
)
_LONG = r"(?:\s*\(?(?:(?:à|a|de|of|zu je|je)\s*)?\d{2}\s*(?:min\w*\.?|')\)?)?"  # "25 UE à 45 Minuten"
_HOURS = (
    re.compile(rf"{_FIGURE}\s*{_UNIT}{_LONG}[^.\d]{{0,45}}?{_WEEK}", re.IGNORECASE),
    re.compile(rf"{_WEEK}[^.\d]{{0,30}}?{_FIGURE}\s*{_UNIT}", re.IGNORECASE),
    re.compile(rf"{_FIGURE}\s*wochenstunden", re.IGNORECASE),
    re.compile(
        r"(?:volume horaire|umfang|stundenzahl|carga lectiva|hours per week|stunden pro woche|wochenstunden|"
        rf"unterrichtseinheiten pro woche|heures par semaine|horas semanales)\s*:?\s*{_FIGURE}(?![.,/]?\d)",
        re.IGNORECASE,
    ),
)
_TOP = 600  # letters: a paper says what it is about at its beginning
_HOURS_CELL = re.compile(rf"(\d{{1,2}})(?:[.,]0)?\s*{_UNIT}?", re.IGNORECASE)
_WEEK_LABEL = re.compile(
    r"horas semanales|horas (?:por|a la) semana|heures (?:par semaine|hebdomadaires)|volume horaire hebdomadaire|"
    r"stunden (?:pro|je) woche|wochenstunden|unterrichtseinheiten (?:pro|je) woche|ue woche|hours (?:per|a) week|"
    r"weekly hours|lessons per week"
)


def _hours_in_cells(page: Page) -> Iterator[tuple[int, Evidence, bool]]:
    """The same of figures under or beside a cell that asks for the hours of a week."""
    for index, line in enumerate(page.lines):
        figure = _HOURS_CELL.fullmatch(line.text.strip())
        if not figure or not 1 <= int(figure[1]) <= 60:
            continue
        above = upper_neighbour(page, index)
        labels = [*left_neighbours(page, index)[:1], *([above] if above else [])]
        if any(_WEEK_LABEL.search(fold(label.text)) for label in labels):
            yield int(figure[1]), line_evidence(page, line), is_doubtful(line.words)


def hours_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """hours_per_week, the smallest reading first: a course of "20 to 25" lessons promises 20.

    Beside the hours of a service, those of its language course come last.
    """
    found: dict[int, Field] = {}
    courses = _course_hours(pages)
    for page in pages:
        for hours, evidence, doubtful in (*_hours_in_text(page), *_hours_in_cells(page)):
            certainty = Certainty.PROBABLE if doubtful else Certainty.CERTAIN
            if hours not in found or (found[hours].certainty is Certainty.PROBABLE and not doubtful):
                value = Decimal(hours)
                found[hours] = Field(name="hours_per_week", value=value, evidence=(evidence,), certainty=certainty)
    return tuple(found[hours] for hours in sorted(found, key=lambda hours: (hours in courses, hours)))


_SERVICE = re.compile(
    r"\b(?:volont\w*|freiwillig\w*|volunteer\w*|voluntari\w*|benevol\w*|service civique|wolontari\w*|gonullu\w*|"
    r"волонтер\w*|"
    r"доброволь\w*|au pair|praktik\w*|internship|stagiaire|practicas|tirocinio|estagio)\b"
)
_COURSE = re.compile(
    r"\b(?:cours|sprachkurs\w*|\w*unterricht\w*|deutschkurs\w*|clases?|curso|course|classes|lessons?|corso|lezioni|"
    r"aulas?|"
    r"kurs\w*|курс\w*)\b[^.;\n]{0,60}$"
)


def _course_hours(pages: tuple[Page, ...]) -> set[int]:
    """The hours of a language course on a paper about a service or a placement."""
    if not any(_SERVICE.search(fold(page.text[:_TOP])) for page in pages):
        return set()
    found: set[int] = set()
    for page in pages:
        flat = page.text.replace("\n", " ")
        for match in (match for pattern in _HOURS for match in pattern.finditer(flat)):
            before = re.split(r"[.;] ", flat[max(0, match.start(1) - 60) : match.start(1)])[-1]
            if _COURSE.search(fold(before)):
                found.add(int(match[1]))
    return found


def _hours_in_text(page: Page) -> Iterator[tuple[int, Evidence, bool]]:
    """Hours, their place, and whether the engine was unsure of them."""
    text = page_text(page)
    flat = text.text.replace("\n", " ")
    for pattern in _HOURS:
        for match in pattern.finditer(flat):
            if 1 <= int(match[1]) <= 60:
                yield int(match[1]), text.evidence(*match.span()), text.doubtful(*match.span(1))
