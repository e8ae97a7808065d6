"""Hours a week of a course or of work, as a document says them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from doccheck import settings
from doccheck.model import Box, Certainty, Evidence, Field, Line, Page, Word
from doccheck.understanding import hour_words
from doccheck.understanding.fold import fold
from doccheck.understanding.hour_amounts import whole_or_half
from doccheck.understanding.hour_mentions import LEAST, MOST, Mention, Role, mentions, role_in
from doccheck.understanding.places import is_doubtful, left_neighbours, line_evidence, page_text, upper_neighbour

_TOP = 600  # letters: a paper says what it is about at its beginning
_SERVICE = re.compile(
    r"\b(?:volont\w*|freiwillig\w*|volunteer\w*|voluntari\w*|benevol\w*|service civique|wolontari\w*|gonullu\w*|"
    r"волонтер\w*|доброволь\w*|\w*au pair\w*|bundesfreiwilligendienst\w*|fsj|servizio civile|"
    r"praktik\w*|internship|traineeship\w*|stagiaire|convention de stage|practicas|tirocinio|estagio|стажи\w*|стажу\w*|"
    r"arbeitsvertrag|contrat de travail|employment (?:contract|agreement)|contract of employment|contrato de trabajo|"
    r"contratto di lavoro|umowa o prace|contract individual de munca|трудов\w*)\b"
)
_LITTLE = 10  # hours a week: less than this is no service or placement, but rather something beside it
_LAWFUL = 40  # at most so many: what a paper allows for itself; more than that is what the law allows
_CELL = re.compile(
    rf"(?P<whole>\d{{1,2}})(?P<part>[.,]\d{{1,2}})? *(?:{hour_words.UNIT})?(?:{hour_words.WEEK.pattern})?",
    re.IGNORECASE,
)
_ROW_GAP = 3.0  # heights of a line between two rows of a table
_GAP = 0.9  # heights of a line between two cells of a row that an engine read as one line
_EDGE = 0.01  # by how much a figure may stand out of its column
_LABEL = 45  # letters of a label


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    hours: Decimal
    role: Role
    evidence: Evidence
    doubtful: bool


def hours_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """hours_per_week, the smallest reading first: a course of "20 to 25" lessons promises 20.

    Certain only where the paper says one figure for what it is about. Of several nobody can say which is meant, and at
    most or at least so many hours are not how many they are.
    """
    service = any(_SERVICE.search(fold(page.text[:_TOP])) for page in pages)
    found = [one for page in pages for one in (*_in_text(page), *_in_cells(page))]
    meant, sure = _meant(found, service=service)
    fields: dict[Decimal, Field] = {}
    for one in meant:
        certainty = Certainty.CERTAIN if sure and not one.doubtful else Certainty.PROBABLE
        known = fields.get(one.hours)
        if known is None or (known.certainty is Certainty.PROBABLE and certainty is Certainty.CERTAIN):
            fields[one.hours] = _field(one, certainty)
    beside = {one.hours for one in found if one.role is Role.COURSE} - {*fields} if service else set()
    for one in found:
        if one.hours in beside:
            fields.setdefault(one.hours, _field(one, Certainty.PROBABLE))
    return tuple(fields[hours] for hours in sorted(fields, key=lambda hours: (hours in beside, hours)))


def _field(found: _Found, certainty: Certainty) -> Field:
    return Field(name="hours_per_week", value=found.hours, evidence=(found.evidence,), certainty=certainty)


def _meant(found: list[_Found], *, service: bool) -> tuple[list[_Found], bool]:
    """The figures that may be meant, and whether that is sure."""
    plain = [one for one in found if one.role in (Role.PLAIN, Role.TOTAL) or (one.role is Role.COURSE and not service)]
    totals = [one for one in plain if one.role is Role.TOTAL]
    aside = {one.hours for one in found if one.role is Role.ELSE}  # homework, overtime: a total may hold them
    parts = [one for one in plain if one.role is not Role.TOTAL]
    if any(one.hours + other == total.hours for one in parts for other in aside for total in totals):
        plain, totals = parts, []
    if totals and max(one.hours for one in totals) >= max(one.hours for one in plain):
        plain = totals
    unsure = [one for one in found if one.role is Role.UNSURE]
    bounds = [one for one in found if one.role in (Role.MINIMUM, Role.LIMIT)]
    if not plain or unsure:
        allowed = [one for one in bounds if one.role is Role.MINIMUM or one.hours <= _LAWFUL]
        weak = [*plain, *unsure, *allowed]
        return weak or [one for one in found if one.role in (Role.COURSE, Role.PERHAPS)], False
    least, most = min(one.hours for one in plain), max(one.hours for one in plain)
    against = [one for one in bounds if (one.hours > least if one.role is Role.MINIMUM else one.hours < most)]
    little = service and least < _LITTLE
    mixed = bool(totals) and any(other < most for other in aside)
    return [*plain, *against], least == most and not against and not little and not mixed


def _in_text(page: Page) -> Iterator[_Found]:
    text = page_text(page)
    said = list(mentions(text))
    for index, one in enumerate(said):
        if _is_said_in_lessons(one, said[index - 1] if index else None, said[index + 1 : index + 2]):
            continue
        doubtful = _is_unsure(text.words(one.figure - 1, one.figure))
        yield _Found(hours=one.hours, role=one.role, evidence=text.evidence(one.start, one.end), doubtful=doubtful)


def _is_unsure(figure: tuple[Word, ...]) -> bool:
    """Whether the engine was unsure of the number, in figures or in words."""
    written = not any(sign.isdigit() for word in figure for sign in word.text)
    low = any(word.confidence is not None and word.confidence < settings.OCR_WORD_SURE for word in figure)
    return is_doubtful(figure) or (written and low)


def _is_said_in_lessons(one: Mention, before: Mention | None, behind: list[Mention]) -> bool:
    """Whether these are the full hours of lessons that the same sentence counts: "20 lessons (15 hours)"."""
    if one.lessons:
        return False
    same = [before] if one.same_as_before and before else []
    same += [other for other in behind if other.same_as_before]
    return any(other.lessons and other.hours >= one.hours for other in same)


# -- tables ------------------------------------------------------------------------------------------------------------
def _in_cells(page: Page) -> Iterator[_Found]:
    """The figures under or beside a cell that asks for the hours of a week."""
    for index, line in enumerate(page.lines):
        hours = _cell(line.text)
        if hours is None:
            continue
        for label in left_neighbours(page, index)[:1]:
            if _asks(label.text):
                yield _Found(
                    hours=hours,
                    role=_role_of(label.text),
                    evidence=line_evidence(page, line),
                    doubtful=is_doubtful(line.words),
                )
    for box, head in _heads(page):
        for cell in _under(page, box):
            hours = _cell(_text(cell))
            if hours is not None:
                at = Box.around(tuple(word.box for word in cell))
                evidence = Evidence(file=page.file, page=page.number, box=at, text=_text(cell))
                yield _Found(hours=hours, role=_role_of(head), evidence=evidence, doubtful=is_doubtful(cell))


def _cell(text: str) -> Decimal | None:
    figure = _CELL.fullmatch(hour_words.plain(text.strip()))
    if figure is None:
        return None
    part = figure["part"] or ""
    hours = whole_or_half(Decimal(f"{int(figure['whole'])}.{part[1:]}" if part else int(figure["whole"])))
    return hours if LEAST <= hours <= MOST else None


def _asks(label: str) -> bool:
    text = hour_words.plain(label)
    week, digits = hour_words.WEEK.search(text) or hour_words.WEEK_UNIT.search(text), re.search(r"\d", text)
    return bool(week and not digits and (hour_words.UNIT_ALONE.search(text) or hour_words.TIME_NOUN.search(text)))


def _role_of(label: str) -> Role:
    return role_in(hour_words.plain(label), "")


def _heads(page: Page) -> Iterator[tuple[Box, str]]:
    """Where the heads of columns stand that ask for the hours of a week, and what they say."""
    for index, line in enumerate(page.lines):
        for cell in _cells_of(line):
            said, box = _text(cell), Box.around(tuple(word.box for word in cell))
            if len(said) > _LABEL or any(map(str.isdigit, said)):
                continue
            if not _asks(said) and hour_words.WEEK.search(hour_words.plain(said)):
                above = upper_neighbour(page, index)  # "Stunden" over "pro Woche"
                said = f"{above.text} {said}" if above and len(above.text) < _LABEL else said
            if _asks(said):
                yield box, said


def _cells_of(line: Line) -> list[tuple[Word, ...]]:
    """The words of a line, parted where the gap is wider than between words."""
    cells: list[list[Word]] = []
    for word in line.words:
        if cells and word.box.x0 - cells[-1][-1].box.x1 <= _GAP * word.box.height:
            cells[-1].append(word)
        else:
            cells.append([word])
    return [tuple(cell) for cell in cells]


def _under(page: Page, head: Box) -> Iterator[tuple[Word, ...]]:
    """What stands below a head, row by row, as long as it is figures."""
    words = (word for line in page.lines for word in line.words if word.box.y0 >= head.y1 - 0.3 * head.height)
    column = [word for word in words if head.x0 - _EDGE <= (word.box.x0 + word.box.x1) / 2 <= head.x1 + _EDGE]
    rows: list[list[Word]] = []
    for word in sorted(column, key=lambda one: (one.box.y0 + one.box.y1, one.box.x0)):
        middle = (word.box.y0 + word.box.y1) / 2
        if rows and rows[-1][0].box.y0 < middle < rows[-1][0].box.y1:
            rows[-1].append(word)
        else:
            rows.append([word])
    bottom = head.y1
    for row in rows:
        if row[0].box.y0 - bottom > _ROW_GAP * row[0].box.height or _cell(_text(row)) is None:
            return
        yield tuple(row)
        bottom = row[0].box.y1


def _text(row: Sequence[Word]) -> str:
    return " ".join(word.text for word in sorted(row, key=lambda word: word.box.x0))
