"""From checks to numbers: the table for the terminal and README.md, without a trace of which paper gave what."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from scripts.accuracy.checks import FINE, Check, Entry, Outcome
from scripts.accuracy.fields import DATES
from scripts.accuracy.goals import percent
from scripts.accuracy.run import DOSSIER
from scripts.printed.model import FIELD, FREE, Dossier

_HEADS = {"used": "used to improve the program", "unseen": "not looked at"}
_FAULTS = {FIELD: "faults in a date, a sum, a name …", FREE: "faults that a sentence says"}
_PAPERS = {
    "kind": "kind right",
    "look_alike": "look-alikes told apart",
    "whole": "one document, not cut",
    "languages": "languages exactly",
    "signature": "signed or not",
}
_FIELDS = (*DATES, "amount", "currency", "amount_period", "hours_per_week", "document_number", "institution")


@dataclass(frozen=True, kw_only=True, slots=True)
class Bases:
    """What complete dossiers get: requirements they meet, those doubted and those called wrong; whole dossiers."""

    met: int
    doubted: int
    wrong: int
    dossiers: int
    complete: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Faults:
    """Variants whose fault is said in one way: those whose requirement is `ok`, those called complete."""

    faults: int
    passed: int
    complete: int


def bases(entries: Iterable[Entry], dossiers: Iterable[Dossier]) -> Bases:
    """Counted over the complete dossiers. A dossier that raised an exception counts as called wrong."""
    names = {dossier.id for dossier in dossiers}
    found = [entry for entry in entries if entry.capture == DOSSIER and entry.id in names]
    met = [e.check for e in found if e.check.what == "requirement" and (e.check.expected == "ok" or _lost(e.check))]
    verdicts = [entry.check for entry in found if entry.check.what == "verdict"]
    doubted = [check for check in met if check.got.startswith("review")]
    return Bases(
        met=len(met),
        doubted=len(doubted),
        wrong=sum(check.outcome not in FINE for check in met) - len(doubted),
        dossiers=len(verdicts),
        complete=sum(check.outcome in FINE for check in verdicts),
    )


def faults(entries: Iterable[Entry], dossiers: Iterable[Dossier], words: Collection[str] = (FIELD, FREE)) -> Faults:
    """Counted over the variants whose fault is said in one of these ways."""
    names = {dossier.name(each) for dossier in dossiers for each in dossier.variants if each.words in words}
    found = [entry for entry in entries if entry.capture == DOSSIER and entry.id in names]
    false = [(entry.id, entry.check.what) for entry in found if entry.check.outcome is Outcome.FALSE_OK]
    return Faults(
        faults=len({entry.id for entry in found}),
        passed=sum(what == "requirement" for _, what in false),
        complete=sum(what == "verdict" for _, what in false),
    )


def table(sets: Mapping[str, tuple[Sequence[Dossier], Sequence[Entry]]]) -> Iterator[str]:
    """A column for each set: its dossiers and what was found of them."""
    columns = [dict(_column(*each)) for each in sets.values()]
    yield "| papers printed by a browser | " + " | ".join(_HEADS[which] for which in sets) + " |"
    yield "|---|" + "---|" * len(columns)
    for title in dict.fromkeys(title for column in columns for title in column):
        yield f"| {title} | " + " | ".join(column.get(title, "") for column in columns) + " |"


def _column(dossiers: Sequence[Dossier], entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Each row of one set: its title and what stands in it."""
    yield from _dossier_rows(dossiers, entries)
    papers = [entry.check for entry in entries if entry.capture != DOSSIER]
    for what, title in _PAPERS.items():
        yield from _right(title, papers, {what})
    yield from _right("**all dates**", papers, {f"field:{name}" for name in DATES})
    yield from _right("full_name", papers, {"field:full_name"})
    for name in _FIELDS:
        yield from _right(name, papers, {f"field:{name}"})
    crashes = sum(entry.check.what == "crash" for entry in entries)
    yield from [("exceptions", str(crashes))] if crashes else []


def _dossier_rows(dossiers: Sequence[Dossier], entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    whole = bases(entries, dossiers)
    yield "requirements that complete dossiers meet: doubted without need", _share(whole.doubted, whole.met)
    yield "… called wrong or missing", _share(whole.wrong, whole.met)
    yield "complete dossiers called complete", _share(whole.complete, whole.dossiers)
    for words, title in _FAULTS.items():
        found = faults(entries, dossiers, (words,))
        yield f"{title}: passed as `ok`", _share(found.passed, found.faults)
    every = faults(entries, dossiers)
    yield "dossiers with a fault called complete", _share(every.complete, every.faults)


def _right(title: str, checks: Iterable[Check], whats: Collection[str]) -> Iterator[tuple[str, str]]:
    found = [check for check in checks if check.what in whats]
    if found:
        yield title, _share(sum(check.outcome in FINE for check in found), len(found))


def _lost(check: Check) -> bool:
    return check.outcome is Outcome.CRASH


def _share(part: int, total: int) -> str:
    return f"{part} of {total} ({percent(part, total)})" if total else ""
