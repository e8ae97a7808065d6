"""Several readings of one zone become one: every column by vote, every field with its check digit as referee.

A field is only ever one that was read as a whole in some reading, or the voted one. Nothing is searched: a digit modulo
ten finds a wrong field as willingly as the right one (measurements: all false zones came from such searches).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doccheck.reading._mrz_columns import FILLER, Cell, Row
from doccheck.reading._mrz_shapes import alike
from doccheck.values import mrz
from doccheck.values.mrz import Mrz

Rows = tuple[Row, ...]
Texts = tuple[str, ...]

_HEARD = 0.21  # share of the votes of a column's sign from which another one counts as read, too: one of five
_SURE = 0.55  # votes, each 0..1, that a sign needs where no check digit covers it


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What the readings of a zone come to."""

    texts: Texts
    others: tuple[str | None, ...]  # for each line: what it may be as well; None: nothing
    confidences: tuple[float, ...]  # for each line: of its least sure sign, 0..1
    zone: Mrz | None  # what the lines say; None: no zone

    @property
    def sure(self) -> bool:
        """Every check digit holds, and nothing they do not see is in doubt."""
        return self.zone is not None and self.zone.valid and not any(self.others)


def zone_of(texts: Sequence[str]) -> Mrz | None:
    """The zone that these lines are, all of them; None where they are none."""
    found = mrz.find(texts)
    if len(found) != 1 or (found[0].first, found[0].last) != (0, len(texts) - 1):
        return None
    return found[0].mrz


def verdict(readings: Sequence[Rows]) -> Verdict:
    """The lines that most readings agree on. Every reading has the same lines with the same number of columns."""
    tallies = [
        [_tally([reading[at].cells[c] for reading in readings]) for c in range(len(line.cells))]
        for at, line in enumerate(readings[0])
    ]
    texts = tuple("".join(_first(column) for column in line) for line in tallies)
    zone = zone_of(texts)
    if zone is not None and not zone.valid:
        texts, zone = _refereed(texts, zone, readings)
    texts = _typed(texts, zone)
    others = tuple(_other(at, texts, line, zone) for at, line in enumerate(tallies))
    sure = tuple(
        min(_votes(text, at, column) / len(readings) for at, column in enumerate(line))
        for text, line in zip(texts, tallies, strict=True)
    )
    return Verdict(texts=texts, others=others, confidences=sure, zone=zone)


def _tally(cells: Sequence[Cell]) -> dict[str, float]:
    votes: dict[str, float] = {}
    for cell in cells:
        votes[cell.sign] = votes.get(cell.sign, 0.0) + cell.sure
    return votes


def _first(column: dict[str, float]) -> str:
    return max(column, key=lambda sign: column[sign])


def _typed(texts: Texts, zone: Mrz | None) -> Texts:
    """The lines with letters for digits that look like them where a field has only letters, and the other way round."""
    if zone is None or not zone.valid or [len(line) for line in zone.lines] != [len(text) for text in texts]:
        return texts
    pairs = zip("".join(zone.lines), "".join(texts), strict=True)
    return zone.lines if all(a == b or alike(a) == alike(b) != "" for a, b in pairs) else texts


def _votes(text: str, at: int, column: dict[str, float]) -> float:
    """The votes for the sign at `at` of `text` and those that look like it; a filler among fillers needs none."""
    sign = text[at]
    if sign == FILLER and _in_run(text, at):
        return float("inf")
    return sum(
        votes for other, votes in column.items() if other == sign or (alike(sign) and alike(other) == alike(sign))
    )


def _refereed(texts: Texts, zone: Mrz, readings: Sequence[Rows]) -> tuple[Texts, Mrz]:
    """The voted lines with fields taken from single readings where more check digits hold then."""
    for line, start, end in mrz.checked_fields(zone.format):
        options = dict.fromkeys(reading[line].text[start:end] for reading in readings)
        for option in options:
            changed = _with(texts, line, start, option)
            found = zone_of(changed) if changed != texts else None
            if found and found.format == zone.format and _held(found) > _held(zone):
                texts, zone = changed, found
    return texts, zone


def _held(zone: Mrz) -> tuple[int, bool]:
    return sum(held for _, held in zone.checks), zone.valid


def _with(texts: Texts, line: int, start: int, part: str) -> Texts:
    changed = texts[line][:start] + part + texts[line][start + len(part) :]
    return (*texts[:line], changed, *texts[line + 1 :])


def _other(at: int, texts: Texts, line: Sequence[dict[str, float]], zone: Mrz | None) -> str | None:
    """The line `at` as it may be read as well, where no check digit speaks against it."""
    text = texts[at]
    doubted = list(text)
    for column, sign, weak in _rivals(text, line):
        other = _with(texts, at, column, sign)
        if weak and zone is not None and zone.valid and mrz.is_checked(zone.format, at, column):
            continue
        found = zone_of(other)
        if zone is not None and found is not None and found.lines == zone.lines and sign != "":
            continue
        if zone is None or not zone.valid or weak or (found is not None and found.valid):
            doubted[column] = sign
    other_text = "".join(doubted)
    return other_text if other_text != text else None


def _rivals(text: str, line: Sequence[dict[str, float]]) -> Iterator[tuple[int, str, bool]]:
    """Columns with another sign that was read there too, or (`weak`) with a sign that was hardly read at all."""
    for column, (sign, votes) in enumerate(zip(text, line, strict=True)):
        own = votes.get(sign, 0.0)
        rival = max((s for s in votes if s != sign), key=lambda s: votes[s], default=None)
        if rival is not None and votes[rival] > 0 and votes[rival] >= _HEARD * own:
            yield column, rival, False
        elif own < _SURE and not (sign == FILLER and _in_run(text, column)):
            yield column, "", True


def _in_run(text: str, column: int) -> bool:
    """Whether a filler stands among fillers: the distance of the columns says that it is there."""
    return FILLER in (text[column - 1 : column] or FILLER) and FILLER in (text[column + 1 : column + 2] or FILLER)
