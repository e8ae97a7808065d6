"""Measures how often doccheck is right, on the labelled set in samples/labelled.

    python -m scripts.accuracy                       everything; renews the tables of README.md
    python -m scripts.accuracy --set tuned           the part to tune with; every failure is printed
    python -m scripts.accuracy --set tuned --old-readings --captures digital phone --only ID ID

The documents are drawn into a folder (build/accuracy) and read once; what was read is kept there. The other third of
the set is locked: only sums of it are printed, so that nobody tunes to it. Figures of complete runs are kept in
scripts/accuracy/results.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from scripts.accuracy.asked import PARTS, Asked
from scripts.accuracy.checks import Entry
from scripts.accuracy.failures import failures
from scripts.accuracy.figures import Figures, figures
from scripts.accuracy.readings import Reader
from scripts.accuracy.rendering import ROOT, NotDrawn, rendered
from scripts.accuracy.results import Results, kept, save
from scripts.accuracy.run import run
from scripts.accuracy.tables import report, write_readme
from scripts.accuracy.truth import CAPTURES, SETS
from scripts.bench.machine import described, machine

LOCKED = "locked"
README = ROOT / "README.md"


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    sets = _sets(options)
    if not sets:
        print("--only with the locked set shows single documents of it: that takes --show-locked", file=sys.stderr)
        return 2
    asked = Asked(sets=sets, captures=options.captures, parts=options.parts, only=options.only)
    try:
        truth = rendered(options.keep, asked)
    except NotDrawn as error:
        print(f"the labelled set could not be drawn: {error}", file=sys.stderr)
        return 2
    ids = {single.label.id for single in truth.singles} | {case.id for case in truth.cases}
    if unknown := set(options.only) - ids:
        print(f"not in the set {' or '.join(sets)}: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    if options.show_locked:
        print("THE LOCKED SET IS UNLOCKED: from now on its figures say nothing about unseen papers.", file=sys.stderr)
    reader = Reader(options.keep / "cache", jobs=options.jobs, old=options.old_readings)
    entries, costs = run(truth, options.keep, reader, asked)
    measured = {which: figures([e for e in entries if e.which == which], costs[which]) for which in asked.sets}
    print(report(measured))
    shown = _shown(entries, show_locked=options.show_locked)
    for line in failures(shown):
        print(line)
    if options.raw:
        _write_raw(options.raw, measured, shown)
    if reader.cache.used_old:
        print(f"{len(reader.cache.used_old)} readings were made by earlier code: nothing is kept.", file=sys.stderr)
    elif asked.everything:
        _keep(measured)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.accuracy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=SETS, help="one of the two sets (default: both)")
    parser.add_argument("--only", nargs="+", default=(), metavar="ID", help="these documents and dossiers alone")
    parser.add_argument("--captures", nargs="+", choices=CAPTURES, default=CAPTURES, help=", ".join(CAPTURES))
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help=", ".join(PARTS))
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes that read (default: 2)")
    parser.add_argument(
        "--keep", type=Path, default=ROOT / "build" / "accuracy", metavar="FOLDER", help="for drawn files and readings"
    )
    parser.add_argument(
        "--old-readings",
        action="store_true",
        help="take what earlier code read: for work on what is not reading; the figures are not kept",
    )
    parser.add_argument("--raw", type=Path, metavar="FILE", help="write figures and every check as JSON")
    parser.add_argument(
        "--show-locked", action="store_true", help="UNLOCKS the locked set: prints its documents and failures too"
    )
    return parser


def _sets(options: argparse.Namespace) -> tuple[str, ...]:
    """The sets to be measured. Single documents are of the set that may be seen: the sum of one tells all of it."""
    sets: tuple[str, ...] = (options.set,) if options.set else SETS
    hidden = LOCKED if options.only and not options.show_locked else None
    return tuple(which for which in sets if which != hidden)


def _shown(entries: Iterable[Entry], *, show_locked: bool) -> list[Entry]:
    """The checks that may be seen one by one."""
    return [entry for entry in entries if show_locked or entry.which != LOCKED]


def _write_raw(file: Path, sets: Mapping[str, Figures], shown: Iterable[Entry]) -> None:
    content = {"figures": {which: asdict(found) for which, found in sets.items()}, "checks": list(map(asdict, shown))}
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _keep(sets: Mapping[str, Figures]) -> None:
    results = Results(machine=machine(), sets=dict(kept().sets) | dict(sets))
    save(results)
    print(f"kept in results.json; measured on {described(dict(results.machine))}", file=sys.stderr)
    if not write_readme(results, README):
        print("README.md has no place for it: <!-- accuracy:begin --> … <!-- accuracy:end -->", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
