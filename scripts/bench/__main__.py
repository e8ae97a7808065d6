"""Measures doccheck and what people could install instead, on pages made for the purpose.

    python -m scripts.bench                          everything; renews the tables of README.md (takes an hour)
    python -m scripts.bench --only speed --quick     one part, few pages, printed only
    python -m scripts.bench pages FOLDER             only writes the pages, with their truth

Figures are kept in scripts/bench/results.json, so parts can be measured one after the other. The peers need the extra
`bench`; without them their columns are left out.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from scripts.bench import engine_ocrmypdf, texts
from scripts.bench.captures import BY_NAME
from scripts.bench.digital import digital
from scripts.bench.machine import machine
from scripts.bench.pages import dump
from scripts.bench.passports import dump as dump_passports
from scripts.bench.quality import quality, zones
from scripts.bench.reader import ENGINES
from scripts.bench.results import Results, kept, save
from scripts.bench.speed import speed
from scripts.bench.tables import report, write_readme

README = Path(__file__).parents[2] / "README.md"
PARTS = ("speed", "digital", "quality", "mrz")  # what is timed comes first, while the machine is idle
PAGE_SETS = (*texts.SETS, *(f"passports-{name}" for name in texts.SETS))
DEFAULT_ENGINES = ("doccheck", "plain", "ocrmypdf")
QUICK = 4  # documents: one in each language


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["pages"]:
        return _pages(arguments[1:])
    asked = _parser().parse_args(arguments)
    parts, limit = asked.only or PARTS, asked.limit or (QUICK if asked.quick else None)
    engines = [engine for engine in asked.engines or DEFAULT_ENGINES if _installed(engine)]
    results = Results(machine=machine()) if asked.quick else kept(machine())
    for part in PARTS:
        if part not in parts:
            continue
        if part == "quality":
            results = results.with_quality(quality(engines, asked.captures or (), limit))
        elif part == "mrz":
            results = replace(results, mrz=zones(asked.ocr, (), limit))
        elif part == "speed":
            peers = {"plain", "ocrmypdf"} <= set(engines)
            load = os.getloadavg()[0]
            results = replace(results, load=load, speed=speed(1 if asked.quick else asked.repeats, peers))
        else:
            results = replace(results, digital=digital(2 if asked.quick else 5))
        if not asked.quick:
            save(results)
    print(report(results))
    if not asked.quick and not write_readme(results, README):
        print("README.md has no place for the tables: <!-- bench:begin --> … <!-- bench:end -->", file=sys.stderr)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} documents, one round; nothing is kept")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, metavar="ENGINE", help=", ".join(ENGINES))
    parser.add_argument("--captures", nargs="+", choices=tuple(BY_NAME), metavar="CAPTURE", help=", ".join(BY_NAME))
    parser.add_argument("--limit", type=int, metavar="N", help="so many documents")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="rounds of part speed (default: 3)")
    parser.add_argument("--ocr", default="auto", choices=("auto", "neural", "tesseract"), help="engine of part mrz")
    return parser


def _installed(engine: str) -> bool:
    missing = (engine == "ocrmypdf" and not engine_ocrmypdf.program()) or (
        engine == "plain" and not (find_spec("pytesseract") and find_spec("pdf2image"))
    )
    if missing:
        print(f"{engine} is not installed here: left out", file=sys.stderr)
    return not missing


def _pages(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench pages")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", dest="which", choices=PAGE_SETS, default="bench")
    parser.add_argument("--captures", default="", metavar="A,B", help="default: all")
    parser.add_argument("--limit", type=int, metavar="N", help="so many documents")
    asked = parser.parse_args(arguments)
    captures = tuple(filter(None, asked.captures.split(",")))
    which = asked.which.removeprefix("passports-")
    write = dump if which == asked.which else dump_passports
    print(f"{write(asked.folder, which, captures, asked.limit)} pages in {asked.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
