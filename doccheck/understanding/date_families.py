"""Who asked for a paper that names a whole family: the one whose name it says again, or marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from doccheck.model import Certainty, Field, Page
from doccheck.understanding.date_features import Candidate
from doccheck.understanding.date_periods import doubted
from doccheck.understanding.date_surroundings import Here
from doccheck.understanding.fold import fold

_AGES = range(12, 46)
_MAY_BE_BIRTHS = ("birth_date", "-", "issue_date0p")
_SHORTEST = 3  # letters of a name
_SAME_ROW = 0.5  # heights of a line between the middles of two lines of one row
_ASKS = re.compile(
    r"(?<!\w)(?:requerante?|demandeu(?:r|se)|interessee?|antragsteller(?:in)?|applicant|requesting|requester"
    r"|solicitante|interesad[oa]|richiedente|requerente|wnioskodaw\w*|заявител\w*|заявни\w*|basvuran)(?!\w)"
)
# A row of something that happened, or of a law, not of somebody.
_EVENT = re.compile(
    r"(?<!\w)(?:(?:acte|acta) (?:de )?(?:mariage|matrimonio|divorce)|ehe|eheschliess\w*|heirat\w*|mariage|maries"
    r"|marriage|married|matrimonio|casamento|casados|scheidung|divor\w*|slubu?|брак\w*|шлюб\w*|casatori\w*|evlen\w*"
    r"|law|act|loi|ley|lei|legge|legea|ustaw\w*|\w*gesetz\w*|decret\w*|kanun\w*|закон\w*|постанов\w*|قانون"
    r"|سجل زواج)(?!\w)"
    r"|结婚|婚姻"
)
_SELF = re.compile(
    r"(?<!\w)(?:elle meme|lui meme|ella misma|el mismo|herself|himself|self|selbst|kendisi|lui stesso|lei stessa"
    r"|ela propria|ele proprio|сам|сама|titulaire|titular|holder|inhaber(?:in)?)(?!\w)"
)
_STARRED = re.compile(r"(?:\s[*†✓<←]|^[*†✓]\s?)\W*$")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Row:
    """Somebody in the family: the day and the row it stands in."""

    here: Here
    day: date
    names: frozenset[str]
    behind: str


def of_who_asks(found: Sequence[Field], candidates: Sequence[Candidate]) -> list[Field]:
    """The fields with the date of birth first, in doubt, of the one member of the family who asked for the paper."""
    if any(f.name == "birth_date" and f.certainty is Certainty.CERTAIN for f in found):
        return [*found]
    rows = [row for each in candidates if (row := _row(each))]
    if len(rows) < 2:
        return [*found]
    row = _who_asks(rows, max((f.value for f in found if isinstance(f.value, date)), default=date.min))
    if row is None:
        return [*found]
    same = next((f for f in found if f.name == "birth_date" and f.value == row.day), None)
    own = doubted(same) if same else row.here.field("birth_date", sure=False)
    births = [doubted(f) for f in found if f.name == "birth_date" and f is not same]
    return [own, *births, *(f for f in found if f.name != "birth_date")]


def _row(candidate: Candidate) -> _Row | None:
    here, day = candidate.here, candidate.here.reading.value
    if candidate.part or day is None or not candidate.said.startswith(_MAY_BE_BIRTHS):
        return None
    lines = [line.text for line in here.page.lines if _in_row(here, line.box.y0, line.box.y1)]
    if candidate.said == "-" and _EVENT.search(fold(" ".join(lines))):
        return None
    before = fold(here.row_before())
    names = frozenset(word for word in before.split() if len(word) >= _SHORTEST and word.isalpha())
    behind = " ".join(lines).partition(here.reading.text.strip())[2]
    return _Row(here=here, day=day, names=names, behind=behind) if names else None


def _in_row(here: Here, top: float, bottom: float) -> bool:
    box = here.box
    return abs((top + bottom) - (box.y0 + box.y1)) / 2 < _SAME_ROW * box.height


def _who_asks(rows: Sequence[_Row], newest: date) -> _Row | None:
    """The only one of the rows whose names are said again elsewhere, or that is marked as that of who asks."""
    fitting = [row for row in rows if newest.year - row.day.year in _AGES]
    marked = [row for row in fitting if _is_marked(row)]
    if len({row.day for row in marked}) == 1:
        return marked[0]
    said = _said_elsewhere(rows)
    scored = [(len(_alone(row, rows) & said), row) for row in fitting]
    best = max((score for score, _ in scored), default=0)
    likeliest = [row for score, row in scored if score == best]
    return likeliest[0] if best and len({row.day for row in likeliest}) == 1 else None


def _is_marked(row: _Row) -> bool:
    if _STARRED.search(row.behind) or _ASKS.search(fold(row.behind)):
        return True
    return bool(_SELF.search(fold(row.here.row_before())))


def _alone(row: _Row, rows: Sequence[_Row]) -> frozenset[str]:
    """The names that only this member of the family has."""
    return row.names.difference(*(other.names for other in rows if other.day != row.day))


def _said_elsewhere(rows: Sequence[_Row]) -> set[str]:
    """The words of the lines in which no member of the family is entered."""
    pages: dict[int, Page] = {id(row.here.page): row.here.page for row in rows}
    return {word for page in pages.values() for text in _other_lines(page, rows) for word in fold(text).split()}


def _other_lines(page: Page, rows: Sequence[_Row]) -> Iterator[str]:
    own = [row.here for row in rows if row.here.page is page]
    for line in page.lines:
        if not any(_in_row(here, line.box.y0, line.box.y1) for here in own):
            yield line.text
