"""What goes wrong beside the dossiers: the ledger, the start, a bug, folders exchanged while they are read."""

from __future__ import annotations

import errno
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from doccheck import settings
from doccheck.errors import InvalidDefinition
from doccheck.watch import watcher, work
from doccheck.watch.ledger import Ledger, State
from doccheck.watch.loop import run
from doccheck.watch.state import StateUnusable
from tests.watch.house import House, house
from tests.watch.process import TINY, letter, until

__all__ = ["house"]


def watched(house: House, act: Callable[[], None]) -> int:
    """A run that polls while `act` is done beside it; then it is told to end."""

    def beside() -> None:
        try:
            act()
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=beside)
    thread.start()
    status = run(house.options(once=False, poll=0.1))
    thread.join()
    return status


def is_done(house: House, name: str) -> bool:
    return (house.root / "_reports" / "tiny" / name / "report.json").exists()


def once_failing(monkeypatch: pytest.MonkeyPatch, method: str, after: int = 0) -> list[int]:
    """The method of the ledger fails once, on a full disk; how often it was called."""
    real, calls = getattr(Ledger, method), [0]

    def failing(*arguments: Any, **options: Any) -> Any:
        calls[0] += 1
        if calls[0] == after + 1:
            raise OSError(errno.ENOSPC, "full")
        return real(*arguments, **options)

    monkeypatch.setattr(Ledger, method, failing)
    return calls


# -- the ledger --------------------------------------------------------------------------------------------------------


def test_a_ledger_that_is_damaged_while_it_is_in_use_is_begun_anew(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    house.dossier("a")

    def act() -> None:
        # The report is written first; what is committed after the damage would mend it.
        until(lambda: is_done(house, "a") and house.entry("a").state is State.DONE, "a")
        for path in house.state.glob("ledger.sqlite*"):
            with path.open("r+b") as file:
                file.write(os.urandom(path.stat().st_size))
        house.dossier("b")
        until(lambda: is_done(house, "b"), "b")

    assert watched(house, act) == 0
    assert capsys.readouterr().err.count("ERROR ledger_damaged") == 1
    assert house.entry("a").state is house.entry("b").state is State.DONE
    assert len(list(house.state.glob("damaged-*/ledger.sqlite"))) == 1


def test_a_ledger_that_fails_at_the_start_or_at_sighup_is_asked_again(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    house.dossier("a")
    monkeypatch.setattr(settings, "WATCH_TROUBLE_SECONDS", 0.05)
    once_failing(monkeypatch, "recover")
    once_failing(monkeypatch, "outdated", after=1)  # the first is at the start

    def act() -> None:
        until(lambda: is_done(house, "a"), "a")
        (house.checklists / "tiny.toml").write_text(TINY, "utf-8")
        os.kill(os.getpid(), signal.SIGHUP)
        until(lambda: house.report("a")["verdict"] == "complete", "judged anew")

    assert watched(house, act) == 0
    said = capsys.readouterr().err
    assert said.count("WARNING ledger reason=disk_full") == 2
    assert said.count("ledger_mended") == 2


def test_a_state_that_cannot_be_kept_has_a_status_of_its_own(house: House) -> None:
    """systemd does not begin again after 2."""
    house.state.write_text("a file")
    with pytest.raises(StateUnusable, match="cannot be kept") as raised:
        house.once()
    assert raised.value.exit_status == 75


def test_a_share_that_is_away_at_the_start_is_waited_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.dossier("a")
    house.once()
    monkeypatch.setattr(settings, "WATCH_TROUBLE_SECONDS", 0.05)
    away = house.base / "away"
    house.root.rename(away)
    assert house.once() == 1
    assert house.entry("a").state is State.DONE

    def act() -> None:
        until(lambda: "trouble" in (house.state / "heartbeat.json").read_text(), "the heartbeat")
        away.rename(house.root)
        house.dossier("b")
        until(lambda: is_done(house, "b"), "b")

    assert watched(house, act) == 0


def test_a_bug_is_said_without_names(
    house: House, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*arguments: Any) -> None:
        raise ValueError("something about Camille Exemple")

    monkeypatch.setattr(watcher, "scan", broken)
    monkeypatch.delenv("DOCCHECK_DEBUG", raising=False)
    assert house.once() == 70
    said = capsys.readouterr().err
    assert "ERROR bug error=ValueError where=tests.watch.test_faults:" in said
    assert "Camille" not in said
    monkeypatch.setenv("DOCCHECK_DEBUG", "1")
    with pytest.raises(ValueError, match="Camille"):
        house.once()


# -- while a dossier is judged -----------------------------------------------------------------------------------------


def meanwhile(monkeypatch: pytest.MonkeyPatch, before: Callable[[], None], after: Callable[[], None]) -> list[int]:
    """Something is done before and after the first dossier is read; how many were read."""
    real, count = work.check_dossier, [0]

    def check(*paths: Any, **options: Any) -> Any:
        count[0] += 1
        if count[0] > 1:
            return real(*paths, **options)
        before()
        try:
            return real(*paths, **options)
        finally:
            after()

    monkeypatch.setattr(work, "check_dossier", check)
    return count


@pytest.mark.parametrize("which", ["the dossier", "a folder in it"])
def test_a_folder_exchanged_for_a_link_while_it_is_read_gets_nobody_anything(
    house: House, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    """Exchanged, and put back before anybody looks."""
    outside, aside = house.base / "outside", house.base / "aside"
    outside.mkdir()
    (outside / "letter.txt").write_bytes(letter("from outside"))
    folder = house.dossier("a")
    (folder / "sub").mkdir()
    (folder / "sub" / "letter.txt").write_bytes(letter("own"))
    place = folder if which == "the dossier" else folder / "sub"

    def exchange() -> None:
        place.rename(aside)
        place.symlink_to(outside)

    def back() -> None:
        place.unlink()
        aside.rename(place)

    count = meanwhile(monkeypatch, exchange, back)
    assert house.once() == 0
    assert count == [2]
    assert [file["name"] for file in house.report("a")["files"]] == ["letter.txt", "sub/letter.txt"]
    assert "from outside" not in (house.root / "_reports" / "tiny" / "a" / "report.html").read_text("utf-8")


def test_what_fails_while_the_dossier_changes_is_no_fault_of_it(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = house.dossier("a")

    def half_written() -> None:
        (folder / "dossier.toml").write_text("application_date = 2026-01-05\n")
        raise InvalidDefinition("dossier.toml: half of it")

    meanwhile(monkeypatch, half_written, lambda: None)
    assert house.once() == 0
    assert house.report("a")["checked_on"] == "2026-01-05"


def test_a_report_that_moves_is_not_left_behind_wherever_it_is_killed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = house.dossier("a")
    house.once()
    old = house.root / "_reports" / "tiny" / "a"
    assert old.exists()
    (folder / "dossier.toml").write_text('checklist = "lu-student"\n')
    with monkeypatch.context() as patch:

        def killed(*arguments: Any, **options: Any) -> None:
            raise KeyboardInterrupt

        patch.setattr(Ledger, "done", killed)
        with pytest.raises(KeyboardInterrupt):
            house.once()
    assert not old.exists()
    house.once()
    assert house.entry("a").state is State.DONE
    assert sorted(path.parent.name for path in (house.root / "_reports").rglob("report.json")) != []
    assert not old.exists()


@pytest.mark.parametrize("name", ["report.html", "report.json"])
def test_half_a_report_is_made_anew(house: House, name: str) -> None:
    house.dossier("a")
    house.once()
    (house.root / "_reports" / "tiny" / "a" / name).unlink()
    house.once()
    assert (house.root / "_reports" / "tiny" / "a" / name).exists()


def test_the_report_of_an_earlier_state_is_said_to_be_one(house: House) -> None:
    folder = house.dossier("a")
    house.once()
    assert "earlier state" not in house.overview()
    (folder / "dossier.toml").write_text("application_date = 'never'\n")
    house.once()
    said = house.overview()
    assert "earlier state" in said
    assert 'class="incomplete"' not in said


def test_what_a_group_may_read(house: House) -> None:
    from doccheck.watch.rights import Rights

    house.dossier("a")
    house.once()
    umask = os.umask(0o077)
    try:
        house.once(rights=Rights(group=os.getgid()))
    finally:
        os.umask(umask)
    shown = ("heartbeat.json", "lock", "ledger.sqlite")
    assert {(house.state / name).stat().st_mode & 0o777 for name in shown} == {0o640}
    reports = house.root / "_reports"
    assert {path.stat().st_mode & 0o777 for path in _shown(reports)} == {0o750, 0o640}
    house.once()
    assert {path.stat().st_mode & 0o777 for path in (reports, *_shown(reports))} == {0o700, 0o600}
    assert {(house.state / name).stat().st_mode & 0o777 for name in shown} == {0o600}


def _shown(reports: Path) -> list[Path]:
    return [path for path in reports.rglob("*") if not path.relative_to(reports).parts[0].startswith(".")]
