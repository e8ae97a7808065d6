"""How doccheck does on papers that a browser has printed: `make printed`.

    python -m scripts.printed                        both sets; renews the table of README.md
    python -m scripts.printed --set used             the half to improve the program with; every failure is printed
    python -m scripts.printed --only fca_1 fcb_2     these dossiers of it, with their variants

`samples/printed` holds complete dossiers with real layouts as HTML, and variants with one paper exchanged for one with
a fault. Of the half that is not to be looked at only sums are printed. What was drawn and read is kept in a folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from samples.labelled.model import SetProblem
from scripts.accuracy.checks import Entry, Outcome
from scripts.accuracy.failures import failures
from scripts.accuracy.readings import Reader
from scripts.accuracy.rendering import ROOT
from scripts.printed.checking import checked
from scripts.printed.chromium import NotPrinted
from scripts.printed.drawing import draw
from scripts.printed.loader import load
from scripts.printed.model import SETS, UNSEEN, USED, Dossier
from scripts.printed.tables import table
from scripts.readme_part import renewed

README = ROOT / "README.md"


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    if options.only and options.set == UNSEEN:
        print(f"the sums of a single dossier tell all of it: --only takes those of the set {USED}", file=sys.stderr)
        return 2
    which = (options.set,) if options.set else (USED,) if options.only else SETS
    try:
        dossiers = _chosen(which, options.only)
        drawn = draw(dossiers, options.keep)
    except (SetProblem, NotPrinted) as error:
        print(f"the papers could not be printed: {error}", file=sys.stderr)
        return 2
    reader = Reader(options.keep / "cache", jobs=options.jobs, old=options.old_readings)
    entries = checked(dossiers, drawn, options.keep, reader)
    sets = {name: _of_set(name, dossiers, entries) for name in which}
    text = "\n".join(table(sets))
    print(text)
    for line in shown(dossiers, entries):
        print(line)
    if reader.cache.used_old:
        print(f"{len(reader.cache.used_old)} readings were made by earlier code: nothing is kept.", file=sys.stderr)
    elif which == SETS and not renewed(README, "printed", text):
        print("README.md has no place for it: <!-- printed:begin --> … <!-- printed:end -->", file=sys.stderr)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.printed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=SETS, help="one of the two sets (default: both)")
    parser.add_argument("--only", nargs="+", default=(), metavar="ID", help="these dossiers of the set used alone")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes that read (default: 2)")
    parser.add_argument("--keep", type=Path, default=ROOT / "build" / "printed", metavar="FOLDER")
    parser.add_argument(
        "--old-readings",
        action="store_true",
        help="take what earlier code read: for work on what is not reading; README.md stays as it is",
    )
    return parser


def _chosen(which: Sequence[str], only: Collection[str]) -> list[Dossier]:
    """Raises `SetProblem`; of the half not to be looked at, without a word of what is in it."""
    dossiers = [dossier for dossier in load(set(which) - {UNSEEN}) if not only or dossier.id in only]
    if unknown := set(only) - {dossier.id for dossier in dossiers}:
        raise SetProblem(f"no such dossier: {', '.join(sorted(unknown))}")
    try:
        return [*dossiers, *load(set(which) & {UNSEEN})]
    except SetProblem as problem:
        raise SetProblem(f"{len(str(problem).splitlines())} dossiers of the set {UNSEEN} are not sound") from None


def _of_set(which: str, dossiers: Sequence[Dossier], entries: Sequence[Entry]) -> tuple[list[Dossier], list[Entry]]:
    return [each for each in dossiers if each.which == which], [entry for entry in entries if entry.which == which]


def shown(dossiers: Sequence[Dossier], entries: Sequence[Entry]) -> Iterator[str]:
    """What may be seen one by one: faults that passed, and each answer that is not right."""
    seen = [entry for entry in entries if entry.which == USED]
    passed = {e.id for e in seen if e.check.what == "requirement" and e.check.outcome is Outcome.FALSE_OK}
    for dossier in (each for each in dossiers if each.which == USED):
        for variant in dossier.variants:
            if (name := dossier.name(variant)) in passed:
                yield f"PASSED {name} ({variant.words}): {variant.requirement}: {variant.fault}"
    yield from failures(seen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
