"""Documents with a text layer, and the sample dossiers: part `digital`.

python -m scripts.bench.digital FOLDER CACHE    in a fresh process: what the dossier in FOLDER costs, once started

The ten files are measured as the next dossier on a machine where doccheck has run before: nothing is kept of what was
read (it is deleted from CACHE first), but the models that the first command unpacks lie there. A library call without
a cache unpacks them each time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import perf_counter

from scripts.bench import texts
from scripts.bench.process import Cost, best, run, timed
from scripts.bench.speed import CHECKLIST, DAY

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
_FILES = 10
_JUDGED = 20  # times each sample is judged


@dataclass(frozen=True, kw_only=True, slots=True)
class Digital:
    """Each the best of some runs."""

    import_s: float  # of `import doccheck`, less what an empty process takes
    page: Cost  # a page with a text layer, read in a warm process
    dossier: Cost  # ten such files as a dossier not read before, once the process is started
    samples: tuple[tuple[str, int, float], ...]  # sample dossier, pages, seconds
    judging: float = 0.0  # seconds to judge the sample that takes longest, once it is understood; 0: not measured


def digital(repeats: int) -> Digital:
    with tempfile.TemporaryDirectory() as name:
        folder, cache = Path(name) / "dossier", Path(name) / "cache"
        folder.mkdir()
        for document in texts.names()[:_FILES]:
            (folder / f"{document}.pdf").write_bytes(texts.sheet("bench", document).pdf)
        command = [sys.executable, "-m", "scripts.bench.digital", str(folder), str(cache)]
        # The first command, which unpacks the models, does not count.
        _, *said = [subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout for _ in range(1 + repeats)]
    return Digital(
        import_s=_process("import doccheck") - _process("pass"),
        page=_page(repeats),
        dossier=best([Cost(**json.loads(line)) for line in said]),
        samples=_samples(),
        judging=_judging(),
    )


def _page(repeats: int) -> Cost:
    from scripts.bench.engine_doccheck import pages

    contents = [texts.sheet("bench", name).pdf for name in texts.names()]
    pages("warm.pdf", contents[0])

    def read() -> None:
        for content in contents:
            pages("page.pdf", content)

    cost = best([timed(read) for _ in range(repeats)])
    return Cost(wall=cost.wall / len(contents), cpu=cost.cpu / len(contents))


def _samples() -> tuple[tuple[str, int, float], ...]:
    from doccheck import check_dossier

    rows = []
    for folder in sorted(path for path in SAMPLES.iterdir() if (path / "dossier.toml").exists()):
        start = perf_counter()
        report = check_dossier(folder)
        rows.append((folder.name, sum(file.pages or 0 for file in report.files), perf_counter() - start))
    return tuple(rows)


def _judging() -> float:
    from doccheck import check_dossier, load_checklist
    from doccheck.judging import judge
    from doccheck.model import Origin

    slowest = 0.0
    for folder in sorted(path for path in SAMPLES.iterdir() if (path / "dossier.toml").exists()):
        report = check_dossier(folder)
        given = {fact.key: fact for fact in report.facts if fact.origin is Origin.GIVEN}
        checklist = load_checklist(report.checklist.id)
        times = []
        for _ in range(_JUDGED):
            documents = tuple(map(replace, report.documents))  # not those of which something is kept
            start = perf_counter()
            judge(documents, report.files, checklist, given, report.checked_on)
            times.append(perf_counter() - start)
        slowest = max(slowest, median(times))
    return slowest


def _process(script: str) -> float:
    return min(run([sys.executable, "-c", script]).wall for _ in range(5))


def main() -> None:
    from doccheck import check_dossier
    from doccheck.pipeline import ReadingCache

    folder, cache = sys.argv[1], ReadingCache(Path(sys.argv[2]))
    cache.clear()
    cost = timed(lambda: check_dossier(folder, checklist=CHECKLIST, on=DAY, cache=cache))
    print(json.dumps({"wall": cost.wall, "cpu": cost.cpu}))


if __name__ == "__main__":
    main()
