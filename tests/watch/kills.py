"""kill -9 at random moments over many dossiers, and what must be true then: for the tests and for the soak."""

from __future__ import annotations

import random
import re
import time
from dataclasses import dataclass, field

from tests.watch.process import Office, Watcher, letter

NAMED = re.compile(r"letter-\d+\.txt")


@dataclass
class Kills:
    """A run. `handed_in`: changes made while it ran; `kept`: reports seen as done and not made a second time."""

    office: Office
    random: random.Random
    names: list[str] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)  # seconds from the start of the process to its end
    handed_in: int = 0
    kept: int = 0

    def drop(self, count: int, files: int = 2) -> None:
        self.names = [f"dossier {number:03}" for number in range(count)]
        for name in self.names:
            self.office.dossier(name, {f"letter-{number}.txt": letter(f"{name}-{number}") for number in range(files)})

    def change(self, count: int = 2) -> None:
        """A file more in some dossiers, so that there is always something to do."""
        for name in self.random.sample(self.names, min(count, len(self.names))):
            self.handed_in += 1
            self.office.dossier(name, {f"letter-{99 + self.handed_in}.txt": letter(f"late {self.handed_in}")})

    def kill(self, longest: float, options: tuple[str, ...] = ()) -> None:
        """Start, kill at a random moment, look."""
        watcher = self.office.start(*options, quiet=0.1, poll=0.1)
        moment = self.random.uniform(0.0, longest)
        self.moments.append(moment)
        time.sleep(moment)
        assert watcher.alive, watcher.stderr
        if self.random.random() < 0.5:
            watcher.kill()
        else:
            watcher.kill_alone()
        self.look()

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
        """At the end: every dossier exactly one correct report, the ledger consistent, nothing left over."""
        assert len(self.office.all_reports()) == len(self.names)
        rows = self.office.rows()
        assert sorted(row.name.decode() for row in rows) == self.names
        assert {row.state for row in rows} == {"done"}
        assert {row.verdict for row in rows} == {"incomplete"}
        assert self.office.sound()
        self.office.wait(lambda: self.office.leftovers() == [], "an empty work folder")
