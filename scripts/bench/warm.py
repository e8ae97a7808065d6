"""Reading in a process that is warm already, as in a service.

    python -m scripts.bench.warm SCAN.pdf OTHER.pdf RUNS

One worker for each core lives on from job to job. OTHER.pdf is read first; then SCAN.pdf is checked RUNS times, without
a cache. Prints one JSON line {wall, cpu} for each.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from doccheck import check_dossier
from scripts.bench.process import cores, timed
from scripts.bench.speed import CHECKLIST, DAY


def main() -> None:
    scan, other, runs = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    with ProcessPoolExecutor(cores(), mp_context=multiprocessing.get_context("spawn")) as executor:

        def check(path: Path) -> None:
            check_dossier([path], checklist=CHECKLIST, on=DAY, executor=executor, jobs=cores())

        check(other)
        for _ in range(runs):
            cost = timed(lambda: check(scan))
            print(json.dumps({"wall": cost.wall, "cpu": cost.cpu}), flush=True)


if __name__ == "__main__":
    main()
