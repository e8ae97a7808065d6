"""The watched folder for long: kill -9 at 200 random moments over 100 dossiers, 2,000 dossiers dropped at once with the
memory they take after each tenth, and what it costs to check a dossier again.

make soak-watch [SOAK='--only kills --seed 3']. It fails where a dossier is lost, done twice or has half a report, where
memory grows, or where a cost is above its limit. Nothing here needs an OCR engine but the cost of a scanned page, which
is left out, and said, where none is installed.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.engines import INSTALLED
from tests.reading.files import pdf as pages
from tests.reading.files import printed
from tests.watch.kills import Kills
from tests.watch.process import Office, Watcher, letter, pdf

GROWTH = 1.02  # the median of memory in the last fifth against that in the middle fifth
PEAK = 1.10  # its highest there against that median: the overview and the tidying up once nothing waits
ONE_FILE_MORE = 1.3  # × the time of that file alone
CHANGED_FACT_SECONDS = 0.3
START_TO_REPORT_SECONDS = 3.0
QUIET = 0.2  # seconds; taken off what is measured
POLL = 0.1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("kills", "many", "costs"), action="append")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--dossiers", type=int, default=100, help="that are killed over")
    parser.add_argument("--many", type=int, default=2000, help="dossiers dropped at once")
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # its watchers are ended as well
    parts: dict[str, Callable[[Office], bool]] = {
        "kills": lambda office: kills(office, options.kills, options.dossiers, options.seed),
        "many": lambda office: many(office, options.many),
        "costs": costs,
    }
    failed = []
    for name in options.only or parts:
        with tempfile.TemporaryDirectory(prefix="doccheck-soak-") as folder:
            office = Office(Path(folder), fresh=True)
            try:
                if not parts[name](office):
                    failed.append(name)
            finally:
                office.close()
    print(f"failed: {', '.join(failed)}" if failed else "all as it should be")
    return 1 if failed else 0


# -- kills -------------------------------------------------------------------------------------------------------------


def kills(office: Office, count: int, dossiers: int, seed: int) -> bool:
    """AssertionError where something is lost, double or half.

    The gaps between kills are random, and at most as long as lets the done ones grow evenly to three fifths: with fewer
    it would not be seen what is done twice, with more not what is lost.
    """
    run = Kills(office, random.Random(seed))
    run.drop(dossiers)
    longest, started = 2.0, time.monotonic()
    for number in range(1, count + 1):
        run.kill(longest)
        share = run.share()
        longest = min(longest * 1.2, 10.0) if share < 0.6 * number / count else max(longest / 1.5, 0.5)
        run.change(number % 2 if share < 0.7 else 4)
        if number % max(count // 10, 1) == 0:
            print(f"{number:4} kills  {time.monotonic() - started:4.0f} s  {share:.0%} of {dossiers} done", flush=True)
    share = run.share()
    run.settle(600)
    run.check()
    print(
        f"kill -9 at {count} moments, {min(run.moments):.2f} to {max(run.moments):.2f} s after a start, with "
        f"{run.handed_in.total()} files handed in between; {share:.0%} were done at the last\n"
        f"{dossiers} dossiers, {dossiers} correct reports; {run.once} that never changed were judged to the end "
        f"once, the others at most once for each file that came; {run.kept} that were done at the last kill stayed as "
        "they were"
    )
    if not 0.2 <= share <= 0.8:
        print("not between a fifth and four fifths were done at the last kill: that shows little")
    return 0.2 <= share <= 0.8


# -- many --------------------------------------------------------------------------------------------------------------


def many(office: Office, count: int) -> bool:
    for number in range(count):
        office.dossier(f"d{number:04}", {"letter.txt": letter(number), "other.txt": letter(f"{number} again")})
    started = time.monotonic()
    watcher = office.start(quiet=1.0, poll=None)
    memory: list[tuple[int, float, float]] = []
    shown = 0
    while (done := office.states()["done"]) < count:
        if not watcher.alive or time.monotonic() - started > 3 * count + 60:
            print(watcher.stderr[-3000:])
            return False
        memory.append((done, *watcher.memory()))
        if done >= (shown + 1) * count // 10:
            shown = done * 10 // count
            own, all_ = (max(sizes) for sizes in zip(*(each[1:] for each in memory[-20:]), strict=True))
            seconds = time.monotonic() - started
            print(f"{done:5} dossiers  {seconds:5.0f} s  {own:6.1f} MB, with workers {all_:6.1f} MB", flush=True)
        time.sleep(1)
    seconds = time.monotonic() - started
    right = sum(office.is_right(f"d{number:04}") for number in range(count))
    middle = statistics.median(own for done, own, _ in memory if count * 0.4 <= done <= count * 0.6)
    last = [own for done, own, _ in memory if done >= count * 0.8]
    late, peak = statistics.median(last), max(last)
    flat = late <= middle * GROWTH and peak <= middle * PEAK
    print(
        f"{right} of {count} dossiers with the right report in {seconds:.0f} s ({count / seconds:.1f} per second); "
        f"{middle:.1f} MB in the middle, {late:.1f} MB in the last fifth (at most {peak:.1f}), with workers at most "
        f"{max(all_ for _, _, all_ in memory):.0f} MB: {'flat' if flat else 'growing'}"
    )
    return flat and right == count and len(office.all_reports()) == count and office.leftovers() == []


# -- costs -------------------------------------------------------------------------------------------------------------


def costs(office: Office) -> bool:
    facts = "application_date = 2026-0{}-01\n"
    started = time.monotonic()
    office.dossier("first", {f"{number}.pdf": pdf(letter(f"first {number}").decode()) for number in range(5)})
    watcher = office.start(quiet=QUIET, poll=POLL)
    office.wait_right("first")
    start = time.monotonic() - started - QUIET
    running = statistics.median(
        _took(office, f"next {n}", {f"{i}.pdf": pdf(letter(f"{n} {i}").decode()) for i in range(5)}) for n in range(3)
    )
    good = [_said("five born-digital files, from the start of the process", start, START_TO_REPORT_SECONDS)]
    good += [_said("the same while it runs", running, START_TO_REPORT_SECONDS)]
    kinds: dict[str, Callable[[str], bytes]] = {"born-digital": lambda text: pages(*[(text, *_long(text)[:45])] * 2)}
    if INSTALLED:
        kinds["scanned"] = lambda text: pages(printed(_long(text)[:12]))
    else:
        print("no OCR engine is installed: the cost of a scanned page is not measured")
    for kind, make in kinds.items():
        ten = {f"{number}.pdf": make(f"{kind} ten {number}") for number in range(10)}
        _took(office, f"ten {kind}", {**ten, "dossier.toml": facts.format(1).encode()}, seconds=300)
        alone, added, fact = [], [], []
        for number in range(3):
            alone.append(_took(office, f"alone {kind} {number}", {"new.pdf": make(f"alone {number}")}, seconds=60))
            added.append(_took(office, f"ten {kind}", {f"new {number}.pdf": make(f"added {number}")}, seconds=60))
            fact.append(_took(office, f"ten {kind}", {"dossier.toml": facts.format(number + 2).encode()}))
        one = statistics.median(alone)
        good += [
            _said(f"one {kind} file added to ten", statistics.median(added), one * ONE_FILE_MORE, f", alone {one:.2f}"),
            _said(f"a changed fact in eleven {kind} files", statistics.median(fact), CHANGED_FACT_SECONDS),
        ]
    _show(watcher)
    return all(good)


def _long(text: str) -> tuple[str, ...]:
    return tuple(row for number in range(3) for row in letter(f"{text} {number}").decode().splitlines())


def _took(office: Office, name: str, files: dict[str, bytes], seconds: float = 30) -> float:
    """Seconds from the moment the files are there until the report of the dossier as it is now, without the quiet."""
    before = office.report(name)
    made = office.base / "made"
    made.mkdir(exist_ok=True)
    for file, content in files.items():
        (made / file).write_bytes(content)
    folder = office.root / "tiny" / name
    started = time.monotonic()
    if folder.is_dir():
        for file in files:
            (made / file).replace(folder / file)
        made.rmdir()
    else:
        folder.parent.mkdir(exist_ok=True)
        made.rename(folder)

    def judged() -> bool:
        report = office.report(name)
        return report is not None and (before is None or report.identity != before.identity)

    office.wait(judged, name, seconds)
    took = time.monotonic() - started - QUIET
    if not office.is_right(name):
        raise AssertionError(f"not the report of what is there: {name}")
    shutil.rmtree(made, ignore_errors=True)
    return took


def _said(what: str, seconds: float, limit: float, more: str = "") -> bool:
    print(f"{what}: {seconds:.2f} s{more} (at most {limit:.2f}){'' if seconds <= limit else '  TOO SLOW'}", flush=True)
    return seconds <= limit


def _show(watcher: Watcher) -> None:
    own, all_ = watcher.memory()
    print(f"memory: {own:.0f} MB, with workers {all_:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
