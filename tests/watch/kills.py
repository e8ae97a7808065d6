"""kill -9 at random moments over many dossiers, and what must be true then: for the tests and for the soak."""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field

from tests.watch.process import Office, Watcher, letter, until

DATED = b"application_date = 2026-01-05\n"  # a run may go on beyond midnight
NAMED = re.compile(r"letter-\d+\.txt")


@dataclass
class Kills:
    """A run. `handed_in`: files added while it ran, by dossier; `once`: dossiers that never changed, and were judged to
    the end exactly once; `kept`: reports that were done before the last start, and not made a second time."""

    office: Office
    random: random.Random
    names: list[str] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)  # seconds from the start of the process to its end
    handed_in: Counter[str] = field(default_factory=Counter)
    once: int = 0
    kept: int = 0

    def drop(self, count: int, files: int = 2) -> None:
        self.names = [f"dossier {number:03}" for number in range(count)]
        for name in self.names:
            letters = {f"letter-{number}.txt": letter(f"{name}-{number}") for number in range(files)}
            self.office.dossier(name, {"dossier.toml": DATED, **letters})

    def change(self, count: int = 2) -> None:
        """A file more in some dossiers of the first half, so that there is always something to do."""
        changing = self.names[: len(self.names) // 2]
        for name in self.random.sample(changing, min(count, len(changing))):
            self.handed_in[name] += 1
            number = self.handed_in.total()
            self.office.dossier(name, {f"letter-{99 + number}.txt": letter(f"late {number}")})

    def kill(self, longest: float, options: tuple[str, ...] = ()) -> None:
        """Start, kill at a random moment, look. Every other one is counted from the first line of the log: how long
        a process takes to start depends on what else the machine does."""
        started = time.monotonic()
        watcher = self.office.start(*options, quiet=0.1, poll=0.1)
        if len(self.moments) % 2:
            until(lambda: watcher.stderr, "the first line of the log")
        time.sleep(self.random.uniform(0.0, longest))
        self._kill(watcher, started)

    def kill_at(self, share: float) -> None:
        """Start, kill once so many of the dossiers are done, look."""
        started = time.monotonic()
        watcher = self.office.start(quiet=0.1, poll=0.1)
        self.office.wait(lambda: self.share() >= share, f"{share:.0%} done")
        self._kill(watcher, started)

    def _kill(self, watcher: Watcher, started: float) -> None:
        self.moments.append(time.monotonic() - started)
        assert watcher.alive, watcher.stderr
        if self.random.random() < 0.5:
            watcher.kill()
        else:
            watcher.kill_alone()
        self.look()

    def share(self) -> float:
        """Of the dossiers, how many are done."""
        return self.office.states()["done"] / len(self.names)

    def look(self) -> None:
        """Just after a kill: every visible report is a whole one, of one state of the dossier; the ledger is sound."""
        for name, report in self.office.all_reports().items():
            assert set(NAMED.findall(report.html)) == set(report.files), f"report.html and report.json differ: {name}"
        if self.office.ledger() is None:
            return
        assert self.office.sound()
        for row in self.office.rows():
            assert row.state != "done" or self.office.report(row.name.decode()), f"done without a report: {row}"

    def settle(self, seconds: float) -> Watcher:
        """A last start that is let alone: everything is done, and what was done already is not done again."""
        done = {row.name.decode() for row in self.office.rows() if row.state == "done"}
        before = {name: report for name in done if (report := self.office.report(name))}
        current = {name: report.identity for name, report in before.items() if self.office.is_right(name)}
        watcher = self.office.start(quiet=0.1, poll=0.1)
        self.office.wait_right(*self.names, seconds=seconds)
        for name, identity in current.items():
            report = self.office.report(name)
            assert report is not None
            assert report.identity == identity, f"done twice: {name}"
        self.kept = len(current)
        return watcher

    def check(self) -> None:
        """At the end: every dossier exactly one correct report, the ledger consistent, nothing left over; and each was
        judged to the end once, and once more at most for each time that a file came."""
        judged = self.office.times_done()
        for name in self.names:
            assert 1 <= judged[name] <= 1 + self.handed_in[name], f"{name}: judged {judged[name]} times to the end"
        self.once = sum(judged[name] == 1 for name in self.names if not self.handed_in[name])
        assert len(self.office.all_reports()) == len(self.names)
        rows = self.office.rows()
        assert sorted(row.name.decode() for row in rows) == self.names
        assert {row.state for row in rows} == {"done"}
        assert {row.verdict for row in rows} == {"incomplete"}
        assert self.office.sound()
        self.office.wait(lambda: self.office.leftovers() == [], "an empty work folder")
