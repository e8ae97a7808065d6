"""A new day: what was judged as of another is judged again, once, after what is new, and reads nothing."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from doccheck.watch import attempts, purge, watcher, work
from doccheck.watch.ledger import Ledger, State
from tests.watch.house import House, house

__all__ = ["house"]
DATED = b"application_date = 2026-01-05\n"


class Calendar:
    """`date.today()` of the watcher."""

    def __init__(self) -> None:
        self.day = date(2026, 3, 30)

    def today(self) -> date:
        return self.day

    def pass_days(self, count: int = 1) -> None:
        self.day += timedelta(days=count)


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    made = Calendar()
    for module in (attempts, watcher):
        monkeypatch.setattr(module, "date", made)
    return made


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of dossiers in the order in which they are judged."""
    real, names = work.Work.judge, []

    def judge(self: work.Work, seen: Any, *others: Any) -> Any:
        names.append(seen.name)
        return real(self, seen, *others)

    monkeypatch.setattr(work.Work, "judge", judge)
    return names


def test_a_new_day_is_a_new_report_and_reads_nothing(
    house: House, calendar: Calendar, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    house.dossier("undated")
    folder = house.dossier("dated")
    (folder / "dossier.toml").write_bytes(DATED)
    house.once()
    assert house.report("undated")["checked_on"] == "2026-03-30"
    assert (house.entry("undated").day, house.entry("dated").day) == ("2026-03-30", None)
    before = house.entry("undated")
    judged.clear()
    house.once()
    assert judged == []
    calendar.pass_days()
    monkeypatch.setattr("doccheck.workers.own_pool", None)  # whoever would read something needs it
    for _ in range(2):
        assert house.once() == 0
        assert judged == ["undated"]
    assert house.report("undated")["checked_on"] == "2026-03-31"
    assert house.report("dated")["checked_on"] == "2026-01-05"
    after = house.entry("undated")
    assert (after.state, after.day) == (State.DONE, "2026-03-31")
    # Neither has it arrived anew nor has its verdict changed.
    assert (after.since, after.judged_at) == (before.since, before.judged_at) == (before.judged_at,) * 2


def test_what_is_new_comes_before_what_was_judged_another_day(
    house: House, calendar: Calendar, judged: list[str]
) -> None:
    for name in "abc":
        house.dossier(name)
    house.once()
    calendar.pass_days()
    house.dossier("new")
    folder = house.dossier("b")
    (folder / "more.txt").write_bytes(b"more")
    judged.clear()
    house.once()
    assert set(judged[:2]) == {"b", "new"}
    assert judged[2:] == ["a", "c"]


def test_an_arrival_waits_for_one_dossier_of_another_day_at_most(
    house: House, calendar: Calendar, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new day with many dossiers: once a scan is old there is another."""
    for name in "abcd":
        house.dossier(name)
    house.once()
    calendar.pass_days()
    judged.clear()
    monkeypatch.setattr(watcher, "_STALE_SECONDS", 0.0)
    monkeypatch.setattr(watcher, "_STALE_COSTS", 0.0)
    real = watcher.scan

    def scan(root: Path, ids: Any) -> Any:
        if len(judged) == 2:
            house.dossier("new")
        return real(root, ids)

    monkeypatch.setattr(watcher, "scan", scan)
    house.once()
    assert judged.index("new") == 2
    assert sorted(judged) == ["a", "b", "c", "d", "new"]


def test_days_do_not_postpone_the_purge(house: House, calendar: Calendar) -> None:
    house.dossier("a")
    house.once()
    before = house.entry("a").judged_at
    for _ in range(3):
        calendar.pass_days()
        house.once()
    assert before
    with Ledger(house.state, read_only=True) as ledger:
        assert [each.name for each in ledger.old(before + 0.001)] == ["a"]
    assert "1 dossiers" in purge.run(house.root, days=0, state=house.state)[0]


def test_a_verdict_that_the_day_changes_has_stood_since_then(ledger_day: Ledger) -> None:
    (known,) = ledger_day.entries()
    begun = ledger_day.begin(known.key, 50.0)
    ledger_day.done(
        known.key, 60.0, signature=begun.signature, verdict="incomplete", missing=("passport",), report="tiny/a",
        checklist_hash="c", version="1", files=(), day="2026-04-01",
    )  # fmt: skip
    (after,) = ledger_day.entries()
    assert (after.since, after.judged_at, after.day) == (60.0, known.judged_at, "2026-04-01")


@pytest.fixture
def ledger_day(ledger: Ledger, root: Path) -> Ledger:
    """With a dossier that was complete as of one day."""
    from tests.watch.folders import dossier, only, take_over

    dossier(root)
    take_over(ledger, root)
    begun = ledger.begin(only(ledger).key, 1.0)
    ledger.done(
        begun.key, 2.0, signature=begun.signature, verdict="complete", missing=(), report="tiny/a", checklist_hash="c",
        version="1", files=(), day="2026-03-31",
    )  # fmt: skip
    assert [each.key for each in ledger.aged("2026-04-01")] == [begun.key]
    assert ledger.aged("2026-03-31") == ()
    return ledger
