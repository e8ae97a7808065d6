"""What was aimed at, beside what was measured, with the number of cases it was measured on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from scripts.accuracy.checks import Outcome
from scripts.accuracy.figures import ALONE, AMOUNT, DATE_FIELDS, NAME, Figures

RIGHT = frozenset({Outcome.RIGHT})
KIND_RIGHT = frozenset({Outcome.RIGHT, Outcome.UNSURE})
DATE_FALSE = frozenset({Outcome.WRONG, Outcome.ROLE})  # certain: another day, or the day of something else
FALSE = frozenset({Outcome.FALSE_OK})
_KINDS = (("digital", 99.0), ("flatbed", 97.0), ("phone", 93.0))
_PAGE_MS = 15.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    text: str
    measured: str
    met: bool | None  # None: there was nothing to measure


def goals(found: Figures) -> Iterator[Goal]:
    """Every goal; those of fields over all four captures."""
    false, total = found.count("requirement", outcomes=FALSE), found.count("requirement")
    yield Goal(text="false `ok`: 0", measured=f"{false} of {total} requirements", met=not false if total else None)
    for capture, limit in _KINDS:
        yield _at_least(found, f"kind, {capture}", "kind", (capture,), limit, KIND_RIGHT)
    yield _at_least(found, "files of several documents cut exactly", "cut", None, 95)
    yield _at_least(found, "documents over several files joined exactly", "joined", None, 95)
    yield _at_least(found, "machine-readable zones fully right", "mrz", ALONE, 95)
    yield _at_least(found, "dates: role and value", DATE_FIELDS, ALONE, 98)
    wrong, dates = found.count(DATE_FIELDS, ALONE, DATE_FALSE), found.count(DATE_FIELDS, ALONE)
    measured = f"{percent(wrong, dates, 2)} ({wrong} of {dates})" if dates else "–"
    yield Goal(text="dates, wrong and certain < 0.1 %", measured=measured, met=wrong < dates / 1000 if dates else None)
    yield _at_least(found, "amounts", AMOUNT, ALONE, 97)
    yield _at_least(found, "names", NAME, ALONE, 98)
    yield _at_least(found, "language sets", "languages", ALONE, 98)
    yield _speed(found)


def _at_least(
    found: Figures,
    text: str,
    what: str | Collection[str],
    captures: Collection[str] | None,
    limit: float,
    outcomes: Collection[Outcome] = RIGHT,
) -> Goal:
    right, total = found.count(what, captures, outcomes), found.count(what, captures)
    measured = f"{percent(right, total)} ({right} of {total})" if total else "–"
    met = 100 * right >= limit * total if total else None
    return Goal(text=f"{text} ≥ {limit:g} %", measured=measured, met=met)


def _speed(found: Figures) -> Goal:
    text = f"understanding a page with a text layer < {_PAGE_MS:g} ms"
    pages = found.pages.get("text_layer", 0)
    if not pages:
        return Goal(text=text, measured="–", met=None)
    spent = 1000 * found.seconds["text_layer"] / pages
    return Goal(text=text, measured=f"{spent:.1f} ms (of {pages} pages)", met=spent < _PAGE_MS)


def percent(part: int, total: int, digits: int = 1) -> str:
    """ "97.5 %", never rounded up to 100; "–" where there is nothing."""
    if not total:
        return "–"
    share = 100 * part / total
    text = f"{share:.{digits}f}"
    return f"> {99.9:.1f} %" if part < total and float(text) == 100 else f"{text} %"
