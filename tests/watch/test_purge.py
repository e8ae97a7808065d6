"""Purge removes a dossier's report, readings, ledger rows and traces, says so, and touches nothing of the applicant."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from doccheck.errors import UsageError
from doccheck.model import LANGUAGES
from doccheck.pipeline import ReadingCache
from doccheck.watch import database, purge, traces
from doccheck.watch.ledger import Ledger
from doccheck.watch.options import days_of
from doccheck.watch.rights import Rights
from doccheck.watch.words import words
from tests.watch.folders import put
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
    said, complete = purge.run(house.root, days=90, state=house.state)
    assert complete
    assert key in said
    assert f"1 dossiers, 2 report files, {len(own)} readings removed" in said
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
    said, _ = purge.run(house.root, days=90, state=house.state, dry_run=True)
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
    assert "1 dossiers, 0 report files" in purge.run(house.root, days=90, state=house.state)[0]


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


# -- what is in the way, and what was left behind ----------------------------------------------------------------------


def purged(house: House, days: int = 90, **more: Any) -> tuple[str, bool]:
    return purge.run(house.root, days=days, state=house.state, **more)


def test_one_report_that_cannot_be_removed_keeps_no_other(house: House) -> None:
    for name in ("a", "b"):
        house.dossier(name)
    house.once()
    keys = {name: make_old(house, name) for name in ("a", "b")}
    report = house.root / "_reports" / "tiny" / "a"
    report.rename(house.base / "a")
    report.touch()  # in the place of the folder
    said, complete = purged(house)
    assert not complete
    assert f"{keys['a']}  tiny/a: could not be removed" in said
    assert f"{keys['b']}  tiny/b: removed" in said
    assert os.listdir(report.parent) == ["a"]
    report.unlink()
    (house.base / "a").rename(report)
    assert purged(house)[1]
    assert os.listdir(report.parent) == []


def test_a_report_that_cannot_be_removed_keeps_no_watcher_from_its_work(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    house.dossier("a")
    house.once()
    make_old(house, "a")
    house.dossier("b")

    def forbidden(*arguments: Any) -> int:
        raise PermissionError(errno.EACCES, "not yours")

    monkeypatch.setattr(purge, "remove_folder", forbidden)
    assert house.once(retention_days=90) == 0
    assert house.report("b")
    assert "WARNING purge reason=no_permission" in capsys.readouterr().err


def test_while_the_share_is_away_nothing_is_forgotten(house: House) -> None:
    house.dossier("a")
    house.once()
    make_old(house, "a")
    away = house.base / "away"
    house.root.rename(away)
    with pytest.raises(UsageError, match="is not there"):
        purged(house)
    house.root.mkdir()  # the empty place where it is mounted
    with pytest.raises(UsageError, match="empty"):
        purged(house)
    assert house.once(retention_days=90) == 1
    house.root.rmdir()
    away.rename(house.root)
    assert purged(house)[1]
    assert os.listdir(house.root / "_reports" / "tiny") == []
    house.root.rename(away)
    house.root.mkdir()
    house.once()  # its mark, that it was purged, is not lost either
    house.root.rmdir()
    away.rename(house.root)
    house.once()
    assert os.listdir(house.root / "_reports" / "tiny") == []


def test_the_overview_names_it_no_longer(house: House) -> None:
    for name in ("old", "new"):
        house.dossier(name)
    house.once()
    make_old(house, "old")
    purged(house, language="de")
    assert "<bdi>old</bdi>" not in house.overview()
    assert "<bdi>new</bdi>" in house.overview()
    assert '<html lang="de">' in house.overview()


def test_rights_stay_as_they_are(house: House) -> None:
    for name in ("old", "new"):
        house.dossier(name)
    house.once(rights=Rights(group=os.getgid()))
    make_old(house, "old")
    purged(house)
    shown = (house.state / "ledger.sqlite", house.root / "_reports" / "index.html")
    assert {path.stat().st_mode & 0o777 for path in shown} == {0o640}


@pytest.mark.parametrize("key", ["", "%", "x", "0" * 33])
def test_what_is_no_key_of_one_dossier_is_refused(house: House, key: str) -> None:
    for name in ("a", "b"):
        house.dossier(name)
    house.once()
    with pytest.raises(UsageError, match="with that key"):
        purged(house, days=0, dossier=key)
    assert sorted(os.listdir(house.root / "_reports" / "tiny")) == ["a", "b"]


def test_what_no_row_leads_to_goes_as_well(house: House) -> None:
    """Left by a watcher that was killed, or by a ledger that was lost."""
    house.dossier("here")
    house.once()
    reports = house.root / "_reports"
    for name in ("lost", "later"):
        shutil.copytree(reports / "tiny" / "here", reports / "tiny" / name)
    (reports / ".work" / "half").mkdir()
    (reports / ".work" / "half" / "report.html").write_text("Camille")
    notes = put(reports / "tiny" / "notes of the staff" / "notes.txt")
    aside = house.state / "damaged-20260101T000000-abc"
    aside.mkdir()
    (aside / "ledger.sqlite").write_bytes(b"x")
    reading = house.state / "readings" / f"{'a' * 64}.reading"
    reading.write_bytes(b"x")
    for path in (aside, reading, notes, *(reports / "tiny" / "lost").iterdir()):
        os.utime(path, (1.0, 1.0))
    before = kept(house)
    planned, _ = purged(house, dry_run=True)
    assert "_reports/tiny/lost: would be removed" in planned
    assert "later" not in planned
    said, complete = purged(house)
    assert complete
    assert "_reports/tiny/lost: removed" in said
    assert sorted(os.listdir(reports / "tiny")) == ["here", "later", "notes of the staff"]
    assert os.listdir(reports / ".work") == []
    assert not aside.exists()
    assert kept(house) == [name for name in before if name != reading.name]
    assert house.report("here")


def test_it_is_said_in_four_languages(house: House) -> None:
    for language in LANGUAGES:
        house.dossier(language)
    house.once()
    for language in LANGUAGES:
        make_old(house, language)
        assert words(language)["purge_would"] in purged(house, dry_run=True, language=language)[0]
        assert words(language)["purge_done"] in purged(house, language=language)[0]


def test_a_ledger_that_is_being_read_is_not_called_clean(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("old", "new"):
        house.dossier(name)
    house.once()
    make_old(house, "old")
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    with held_open(house):
        said, complete = purged(house)
    assert not complete
    assert "Not all could be removed" in said
    assert purged(house)[1]  # the next time there is no dossier to remove, and it is made clean all the same
    for path in house.state.glob("ledger.sqlite*"):
        assert b"old" not in path.read_bytes()


@contextmanager
def held_open(house: House) -> Iterator[None]:
    """Somebody reads the ledger, and does not end."""
    with Ledger(house.state) as writer, Ledger(house.state, read_only=True) as reader:
        reader._db.execute("BEGIN")
        assert reader.entries()
        writer.hurry(1.0)
        yield


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
