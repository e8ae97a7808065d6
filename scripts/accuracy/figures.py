"""From checks to numbers: what is printed and kept of a set, without a trace of which document gave what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from scripts.accuracy.checks import Check, Entry, Outcome
from scripts.accuracy.fields import DATES
from scripts.accuracy.run import DOSSIER, Cost
from scripts.accuracy.truth import CAPTURES

DATE_FIELDS = tuple(f"field:{name}" for name in DATES)
AMOUNT, NAME = "field:amount", "field:full_name"
ALONE = CAPTURES  # documents by themselves, not those in dossiers


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """The numbers of one set. `counts`: "what/capture/outcome" → how many."""

    documents: int = 0  # by themselves, each in several captures
    dossiers: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    macro_f1: Mapping[str, float] = field(default_factory=dict)  # capture → 0..1
    pages: Mapping[str, int] = field(default_factory=dict)  # origin of the words → pages understood
    seconds: Mapping[str, float] = field(default_factory=dict)  # CPU, of understanding them

    def count(
        self,
        what: str | Collection[str],
        captures: Collection[str] | None = None,
        outcomes: Collection[Outcome] | None = None,
    ) -> int:
        """How many checks of `what` came out so; None: any capture, any outcome."""
        wanted = {what} if isinstance(what, str) else set(what)
        total = 0
        for key, number in self.counts.items():
            name, capture, outcome = key.split("/")
            if name in wanted and (captures is None or capture in captures):
                total += number if outcomes is None or outcome in outcomes else 0
        return total

    def whats(self) -> set[str]:
        """Everything that was compared."""
        return {key.split("/")[0] for key in self.counts}


def figures(entries: Iterable[Entry], cost: Cost) -> Figures:
    """The numbers of the checks of one set."""
    entries = list(entries)
    counts = Counter(f"{e.check.what}/{e.capture}/{e.check.outcome}" for e in entries)
    captures = [*CAPTURES, DOSSIER]
    kinds = {c: [e.check for e in entries if e.capture == c and e.check.what == "kind"] for c in captures}
    return Figures(
        documents=len({e.id for e in entries if e.capture != DOSSIER}),
        dossiers=len({e.id for e in entries if e.capture == DOSSIER}),
        counts=dict(sorted(counts.items())),
        macro_f1={capture: macro_f1(checks) for capture, checks in kinds.items() if checks},
        pages=dict(cost.pages),
        seconds=dict(cost.seconds),
    )


def macro_f1(checks: Iterable[Check]) -> float:
    """The mean F1 over every kind that is true of a document or was said of one, each kind counting the same."""
    pairs = Counter((check.expected, check.got) for check in checks)
    kinds = {kind for pair in pairs for kind in pair}
    return sum(_f1(kind, pairs) for kind in kinds) / len(kinds)


def _f1(kind: str, pairs: Mapping[tuple[str, str], int]) -> float:
    def total(fits: Callable[[tuple[str, str]], bool]) -> int:
        return sum(number for pair, number in pairs.items() if fits(pair))

    right = pairs.get((kind, kind), 0)
    return 2 * right / (total(lambda pair: pair[0] == kind) + total(lambda pair: pair[1] == kind))
