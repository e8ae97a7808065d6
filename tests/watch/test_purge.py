"""Purge removes a dossier's report, readings, ledger rows and traces, says so, and touches nothing of the applicant."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from doccheck.errors import UsageError
from doccheck.pipeline import ReadingCache
from doccheck.watch import purge, traces
from doccheck.watch.ledger import Ledger
from doccheck.watch.options import days_of
from tests.watch.house import House, holding, house
from tests.watch.process import letter

__all__ = ["house"]


def kept(house: House) -> list[str]:
    return sorted(os.listdir(house.state / "readings"))


def applicants(house: House) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes())
        for path in (house.root / "tiny").rglob("*")
        if path.is_file()
    }


def make_old(house: House, name: str, days: float = 100) -> str:
    """As if its report had been made so long ago; the dossier's key."""
    import sqlite3

    key = house.entry(name).key
    with sqlite3.connect(house.state / "ledger.sqlite") as db:
        db.execute("UPDATE dossier SET judged_at = judged_at - ?, since = since - ? WHERE key = ?", (days * 86400,) * 2 + (key,))
    db.close()
    return key


def test_an_old_dossier_goes_with_all_its_traces(house: House) -> None:
    house.dossier("old")
    house.dossier("new")
    house.once()
    before, readings = applicants(house), kept(house)
    key = make_old(house, "old")
    own = traces.of(house.state, key)
    assert own
    said = purge.run(house.root, days=90, state=house.state)
    assert key in said
    assert "1 dossiers, 2 report files, 2 readings removed" in said
    assert applicants(house) == before
    assert os.listdir(house.root / "_reports" / "tiny") == ["new"]
    assert kept(house) == sorted(name for name in readings if name.removesuffix(".reading") not in own)
    assert os.listdir(house.state / "traces") == [house.entry("new").key]
    assert house.once() == 0
    assert os.listdir(house.root / "_reports" / "tiny") == ["new"]  # it is checked again when it changes
    with Ledger(house.state, read_only=True) as ledger:
        assert [entry.name for entry in ledger.entries()] == ["new"]
        assert ledger.events(key) == ()
    digest = hashlib.sha256(letter("old")).hexdigest().encode()
    for path in house.state.glob("ledger.sqlite*"):
        assert digest not in path.read_bytes()


def test_what_another_dossier_shares_stays_until_that_goes(house: House) -> None:
    house.dossier("old", {"letter.txt": letter(1)})
    house.dossier("new", {"letter.txt": letter(1)})
    house.once()
    readings = kept(house)
    make_old(house, "old")
    purge.run(house.root, days=90, state=house.state)
    assert kept(house) == readings
    make_old(house, "new")
    purge.run(house.root, days=90, state=house.state)
    assert kept(house) == []


def test_a_dry_run_removes_nothing(house: House) -> None:
    house.dossier("old")
    house.once()
    key = make_old(house, "old")
    readings = kept(house)
    said = purge.run(house.root, days=90, state=house.state, dry_run=True)
    assert key in said
    assert "1 dossiers would be removed" in said
    assert house.report("old")
    assert kept(house) == readings


def test_one_dossier_alone(house: House) -> None:
    for name in ("a", "b"):
        house.dossier(name)
    house.once()
    make_old(house, "b")
    purge.run(house.root, days=90, state=house.state, dossier=make_old(house, "a"))
    assert os.listdir(house.root / "_reports" / "tiny") == ["b"]


def test_one_that_has_gone_leaves_nothing(house: House) -> None:
    folder = house.dossier("gone")
    house.dossier("here")
    house.once()
    (folder / "letter.txt").unlink()
    folder.rmdir()
    house.once()
    assert house.report("gone")
    key = make_old(house, "gone")
    purge.run(house.root, days=90, state=house.state)
    assert os.listdir(house.root / "_reports" / "tiny") == ["here"]
    for path in house.state.glob("ledger.sqlite*"):
        assert key.encode() not in path.read_bytes()


def test_a_report_that_is_no_longer_there_does_not_stop_it(house: House) -> None:
    house.dossier("old")
    house.once()
    make_old(house, "old")
    (house.root / "_reports").rename(house.base / "elsewhere")
    assert "1 dossiers, 0 report files" in purge.run(house.root, days=90, state=house.state)


def test_a_watcher_purges_by_itself(house: House) -> None:
    house.dossier("old")
    house.once()
    make_old(house, "old")
    house.once(retention_days=120)
    assert house.report("old")
    house.once(retention_days=90)
    assert kept(house) == []
    assert os.listdir(house.root / "_reports" / "tiny") == []
    assert "<bdi>old</bdi>" not in house.overview()


def test_beside_a_watcher_and_where_there_was_none_it_says_so(house: House, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="never watched"):
        purge.run(house.root, days=90, state=house.state)
    house.dossier("a")
    house.once()
    with holding(house.state), pytest.raises(UsageError, match="watched already"):
        purge.run(house.root, days=90, state=house.state)


@pytest.mark.parametrize(("text", "days"), [("90d", 90), ("90", 90), (" 0d ", 0)])
def test_days_are_understood(text: str, days: int) -> None:
    assert days_of(text) == days


@pytest.mark.parametrize("text", ["", "d", "-1d", "90h", "1.5d", "9" * 9])
def test_what_is_no_number_of_days_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="number of days"):
        days_of(text)


def test_the_cache_forgets_single_readings(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    assert cache.put_documents("a" * 64, ())
    assert cache.put_documents("b" * 64, ())
    assert cache.take_used() == {"a" * 64, "b" * 64}
    assert cache.take_used() == set()
    assert cache.forget(["a" * 64, "c" * 64]) == 1
    assert cache.get_documents("a" * 64) is None
    assert cache.get_documents("b" * 64) == ()
