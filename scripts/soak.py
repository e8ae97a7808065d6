"""Reads 1,000 scanned and photographed pages in worker processes that live on, and shows what memory they take.

make soak [PAGES=1000]. It fails where a worker ever took more than 900 MB, or holds after a page a tenth more than
after its first hundred pages.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor, as_completed
from hashlib import sha256
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from doccheck.engines.ocr.readers import readers
from doccheck.model import SourceFile
from doccheck.reading import ReadingOptions, read_file
from scripts.bench.pages import pages

CAPTURES = ("flatbed", "rot90", "skew+3", "noise", "uneven", "fax", "photo_easy", "photo_hard")
TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".tif": "image/tiff"}
LIMIT_MB = 900
GROWTH = 1.10
SETTLED = 100  # pages after which every model is loaded and every shape was seen


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    sources = [_source(page.picture.content, page.picture.suffix) for page in pages("calibration", CAPTURES)]
    workers = os.cpu_count() or 1
    seen: dict[int, list[float]] = defaultdict(list)
    peak: dict[int, float] = {}
    start, words = perf_counter(), 0
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        jobs = [pool.submit(_read, source) for source in islice(cycle(sources), count)]
        for done, job in enumerate(as_completed(jobs), 1):
            process, memory, highest, found = job.result()
            seen[process].append(memory)
            peak[process] = max(highest, peak.get(process, 0.0))
            words += found
            if done % 100 == 0:
                now = " ".join(f"{history[-1]:5.0f} (peak {peak[process]:.0f})" for process, history in seen.items())
                print(f"{done:5} pages  {done / (perf_counter() - start):4.1f} pages/s  MB: {now}", flush=True)
    settled = {process: max(history[: SETTLED // workers]) for process, history in seen.items()}
    most = {process: max(history) for process, history in seen.items()}
    flat = all(most[process] <= GROWTH * settled[process] for process in seen)
    print(
        f"{words} words; after a page at most {max(most.values()):.0f} MB, peak {max(peak.values()):.0f} MB; "
        f"{'flat' if flat else 'growing'}"
    )
    return 0 if flat and max(peak.values()) <= LIMIT_MB else 1


def _source(content: bytes, suffix: str) -> SourceFile:
    digest = sha256(content).hexdigest()
    return SourceFile(name=digest, content=content, media_type=TYPES[suffix], sha256=digest, size=len(content))


def _read(source: SourceFile) -> tuple[int, float, float, int]:
    """The worker, the memory in MB that it takes after this page and its peak until then, how many words it read."""
    reading = read_file(source, ReadingOptions(), readers())
    words = sum(len(line.words) for page in reading.pages for line in page.lines)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    resident, highest = (int(status[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM"))
    return os.getpid(), resident, highest, words


if __name__ == "__main__":
    sys.exit(main())
