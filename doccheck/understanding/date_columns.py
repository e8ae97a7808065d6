"""Columns of beginnings and ends under their heads: the levels of a course, the parts of a cover, one a row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from doccheck.model import Box, Field
from doccheck.understanding.date_features import Candidate
from doccheck.understanding.date_periods import HOLIDAYS, doubted
from doccheck.understanding.date_surroundings import Here

_PAIRS = {"start_date": "end_date", "valid_from": "valid_until"}
_UNSAID = frozenset({"-", "issue_date0p"})
_APART = 0.02  # of the width of the page, between the left edges in one column
_NEXT_ROW = 4.0  # heights of a line from one row to the next at most


def of_columns(found: Sequence[Field], candidates: Sequence[Candidate]) -> list[Field]:
    """The fields; where a head stands over several rows, the first beginning and the last end come first, in doubt."""
    heads = [each.here for each in candidates if not each.part and each.said.startswith((*_PAIRS, *_PAIRS.values()))]
    for begins in heads:
        for ends in heads:
            first, last = _column(begins, candidates), _column(ends, candidates)
            name = next((f.name for f in found if f.name in _PAIRS and f.value == begins.reading.value), "")
            if begins is not ends and name and _beside(begins, ends) and len(first) == len(last) > 1:
                return _whole(found, name, first, last)
    return [*found]


def births_below(candidates: Sequence[Candidate]) -> list[Field]:
    """The days of birth, in doubt, under one whose head says what it is: those of the rest of a household."""
    found: list[Field] = []
    for head in (each.here for each in candidates if each.said.startswith("birth_date") and not each.part):
        unsaid = {id(each.here) for each in candidates if each.said in _UNSAID}
        rows = [here for here in _column(head, candidates)[1:] if id(here) in unsaid and here.reading.readings]
        found += [here.field("birth_date", sure=False) for here in rows if not head.own.strip()]
    return found


def _column(head: Here, candidates: Sequence[Candidate]) -> list[Here]:
    """The day right under a head and those under it, row by row."""
    rows = [head]
    for each in candidates:
        above, box = rows[-1].box, each.here.box
        if each.here.page is head.page and _is_under(box, above) and not each.part:
            rows.append(each.here)
    return rows


def _is_under(box: Box, above: Box) -> bool:
    return abs(box.x0 - above.x0) < _APART and 0 < box.y0 - above.y0 < _NEXT_ROW * above.height


def _beside(begins: Here, ends: Here) -> bool:
    """Whether both days stand in one row, the end on the right."""
    one, other = begins.box, ends.box
    return begins.page is ends.page and one.x1 < other.x0 and abs(one.y0 - other.y0) < 0.5 * one.height


def _whole(found: Sequence[Field], name: str, first: Sequence[Here], last: Sequence[Here]) -> list[Field]:
    """The fields with the whole that the rows make up first; those of single rows are doubtful."""
    ends = _PAIRS[name]
    days = [(one.reading.value, other.reading.value) for one, other in zip(first, last, strict=True)]
    others = [doubted(f) if f.name in (name, ends) else f for f in found]
    rows = sorted((one, other) for one, other in days if isinstance(one, date) and isinstance(other, date))
    gap = HOLIDAYS if name == "start_date" else 1
    joined = all(0 <= (start - end).days <= gap for (_, end), (start, _) in pairwise(rows))
    if len(rows) < len(days) or not joined or not all(one < other for one, other in rows):
        return others
    starts = next(here for here in first if here.reading.value == rows[0][0])
    stops = next(here for here in last if here.reading.value == rows[-1][1])
    return [starts.field(name, sure=False), stops.field(ends, sure=False), *others]
