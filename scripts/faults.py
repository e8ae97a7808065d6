"""How often one fault in an otherwise complete dossier passes as ok: `make faults`.

`samples/labelled/faults` holds complete dossiers ("bases") and variants of them, each with one paper exchanged: another
person's, ended, for another country, not sworn … A fault passes where its requirement is `ok`. Bases say how often a
complete dossier is doubted. What begins with f3, f7, fb or fd has not been looked at while the program was
improved; of the others some have, so they say less.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.accuracy.asked import Asked
from scripts.accuracy.checks import Entry, Outcome
from scripts.accuracy.failures import failures
from scripts.accuracy.readings import Reader
from scripts.accuracy.rendering import ROOT, NotDrawn, rendered
from scripts.accuracy.run import run
from scripts.accuracy.truth import FAULTS
from scripts.readme_part import renewed

README = ROOT / "README.md"
UNSEEN = ("f3", "f7", "fb", "fd")
_GROUPS = {
    "f1": "first wave, used to improve the program",
    "f2": "second wave, the half used to improve it",
    "f3": "second wave, the half not looked at",
    "f4": "third wave, half of it scans, the half used to improve it",
    "f5": "third wave, half of it scans, the half used later",
    "f6": "fourth wave, used to improve the program",
    "f7": "fifth wave, not looked at",
    "f8": "sixth wave, all of it seen every week, used to improve the program",
    "f9": "seventh wave, the same, used to improve the program",
    "fa": "eighth wave, the same, used to improve the program",
    "fb": "ninth wave, the same, not looked at",
    "fc": "plain sentences in genuine papers, the half used to improve the program",
    "fd": "plain sentences in genuine papers, the half not looked at",
}
_BASES = {
    "digital": ("f1", "f2", "f6", "f7"),
    "half of it scans": ("f4",),
    "digital, of what alarms at first sight": ("f8",),
    "digital, as most are handed in, of the waves used": ("f9", "fa"),
    "the same, not looked at": ("fb",),
}
_VARIANT = re.compile(r"_v\d+$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Counted:
    """One group: its variants, those whose fault passed, and those called complete."""

    faults: int
    passed: int
    complete: int


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.faults", description=__doc__)
    parser.add_argument("--keep", type=Path, default=ROOT / "build" / "accuracy", metavar="FOLDER")
    parser.add_argument("--jobs", type=int, default=2, metavar="N")
    parser.add_argument("--show", action="store_true", help="each answer that is not right, but for the unseen half")
    options = parser.parse_args(arguments)
    asked = Asked(sets=(FAULTS,), captures=("digital",), parts=("dossiers",))
    try:
        truth = rendered(options.keep, asked)
    except NotDrawn as error:
        print(f"the dossiers could not be drawn: {error}", file=sys.stderr)
        return 2
    entries, _ = run(truth, options.keep, Reader(options.keep / "cache", jobs=options.jobs, old=False), asked)
    text = "\n".join(table(entries))
    print(text)
    if options.show:
        for line in failures(entry for entry in entries if not entry.id.startswith(UNSEEN)):
            print(line)
    if not renewed(README, "faults", text):
        print("README.md has no place for it: <!-- faults:begin --> … <!-- faults:end -->", file=sys.stderr)
    return 0


def table(entries: Iterable[Entry]) -> Iterator[str]:
    """The figures as a table, and what complete dossiers get."""
    judged = [entry for entry in entries if entry.check.what in ("requirement", "verdict")]
    variants = [entry for entry in judged if _VARIANT.search(entry.id)]
    yield "| one fault in a complete dossier | faults | passed as `ok` | dossier called complete |"
    yield "|---|---|---|---|"
    for prefix, name in _GROUPS.items():
        found = counted([entry for entry in variants if entry.id.startswith(prefix)])
        if found.faults:
            passed = f"{found.passed} ({100 * found.passed / found.faults:.1f} %)"
            yield f"| {name} | {found.faults} | {passed} | {found.complete} |"
    bases = [e for e in judged if not _VARIANT.search(e.id) and e.check.what == "requirement"]
    for captures, prefixes in _BASES.items():
        yield from _doubted([entry for entry in bases if entry.id.startswith(prefixes)], captures)


def _doubted(bases: list[Entry], captures: str) -> Iterator[str]:
    """How often what a complete dossier has in order is doubted, or called wrong."""
    wanted = [entry.check for entry in bases if entry.check.expected.split("/")[0] == "ok"]
    doubted = [check for check in wanted if check.got.startswith("review") and check.outcome is Outcome.OTHER]
    wrong = [check for check in wanted if check.got.startswith(("problem", "missing"))]
    if wanted:
        yield ""
        yield (
            f"Of {len(wanted)} requirements that {len({entry.id for entry in bases})} complete dossiers meet "
            f"({captures}), {len(doubted)} were `review` without need and {len(wrong)} called wrong or missing."
        )


def counted(variants: Iterable[Entry]) -> Counted:
    """What became of the faults of a group. A dossier with no fault that can pass (a lone `review`) counts as well."""
    entries = list(variants)
    passed = {e.id for e in entries if e.check.what == "requirement" and e.check.outcome is Outcome.FALSE_OK}
    complete = {e.id for e in entries if e.check.what == "verdict" and e.check.outcome is Outcome.FALSE_OK}
    return Counted(faults=len({entry.id for entry in entries}), passed=len(passed), complete=len(complete))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
