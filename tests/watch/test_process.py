"""`doccheck watch` as it runs: the real process on real folders, with everything that happens to it in an office."""

from __future__ import annotations

import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.watch.kills import Kills
from tests.watch.process import (
    KILLER,
    LOUD_LIBRARY,
    NO_WATCHDOG,
    QUIET,
    SLOW,
    SLOW_SECONDS,
    SPECIAL_FILES,
    TINY,
    Office,
    letter,
    offices,
    pdf,
    until,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at the process through /proc")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    yield from offices(tmp_path)


# -- the ordinary day --------------------------------------------------------------------------------------------------


def test_a_dossier_gets_its_report_and_a_line_of_the_overview(office: Office) -> None:
    office.dossier("Ärger & Söhne", {"letter.pdf": pdf(letter().decode()), "sub/more.txt": letter(2)})
    watcher = office.start(faults=LOUD_LIBRARY)
    office.wait_right("Ärger & Söhne")
    report = office.report("Ärger & Söhne")
    assert report
    assert report.json["verdict"] == "incomplete"
    assert set(report.files) == {"letter.pdf", "sub/more.txt"}
    office.wait(lambda: "Ärger &amp; Söhne" in office.overview and "Passport" in office.overview, "the overview")
    assert "<b>" not in office.status()
    assert "Ärger" not in watcher.stderr
    assert "letter" not in watcher.stderr  # neither the names of files nor what is in them
    assert "Camille" not in watcher.stderr


def test_once_ends_when_all_is_done_and_is_its_owners_alone(office: Office) -> None:
    for number in range(3):
        office.dossier(f"d{number}")
    before = office.snapshot()
    watcher = office.once("--letters")
    assert watcher.ended() == 0, watcher.stderr
    assert all(office.is_right(f"d{number}") for number in range(3))
    assert all((office.reports / "tiny" / f"d{number}" / "letter.txt").is_file() for number in range(3))
    assert office.snapshot() == before
    first = {name: report.identity for name, report in office.all_reports().items()}
    assert office.once("--letters").ended() == 0
    assert {name: report.identity for name, report in office.all_reports().items()} == first  # nothing twice
    for top in (office.reports, office.state):  # readable by their owner alone
        for path in (top, *top.rglob("*")):
            assert path.stat().st_mode & 0o077 == 0, path


def test_a_dossier_without_a_checklist_is_said_with_the_ids(office: Office) -> None:
    office.dossier("whose", checklist="unknown")
    office.dossier("d")
    office.start()
    office.wait_right("d")
    office.wait(lambda: "whose" in office.overview and "tiny" in office.overview, "the ids of the checklists")
    assert set(office.all_reports()) == {"tiny/d"}


def test_the_checklist_may_stand_in_dossier_toml(office: Office) -> None:
    office.dossier("d", {"letter.txt": letter(), "dossier.toml": b'checklist = "tiny"\n'}, checklist="2026")
    office.start()
    office.wait(office.all_reports, "a report")
    (report,) = office.all_reports().values()
    assert report.json["checklist"]["id"] == "tiny"


def test_the_status_is_told_while_it_runs_and_after(office: Office) -> None:
    office.dossier("d")
    watcher = office.start()
    office.wait_right("d")
    assert re.search(r"^(done|checked) +1\b", office.status(), re.M)
    assert str(watcher.pid) in office.status()
    watcher.kill()
    assert re.search(r"^(done|checked) +1\b", office.status(), re.M)
    assert str(watcher.pid) not in office.status()


def test_odd_names_are_dossiers_like_others(office: Office) -> None:
    names = ["a\nb", "\u202egnp.exe", "n" * 250, os.fsdecode(b"\xff\xfe"), "<script>alert(1)<", "a..", "-rf", " ", "a%0Ab"]
    for number, name in enumerate(names):
        office.dossier(name, {"letter.txt": letter(number)})
    watcher = office.start()
    office.wait(lambda: office.states()["done"] == len(names), "all of them")
    assert len(office.all_reports()) == len(names)
    office.wait(lambda: "alert(1)" in office.overview, "the overview")
    assert "<script>alert" not in office.overview
    assert "\u202e" not in office.overview
    assert len(watcher.lines) == len(watcher.stderr.splitlines())
    assert {path.name for path in office.base.iterdir()} <= {"inbox", "state", "checklists", "site-0", "log-0.txt"}


def test_nothing_outside_is_read(office: Office, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_bytes(letter("from outside"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "hidden.txt").write_bytes(letter("from outside"))
    folder = office.dossier("d")
    (folder / "link.txt").symlink_to(secret)
    (folder / "links").symlink_to(tmp_path / "elsewhere")
    (office.root / "tiny" / "linked").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(folder / "pipe.txt")
    watcher = office.start()
    office.wait(lambda: office.report("d"), "the report")
    time.sleep(3 * QUIET)
    assert watcher.alive
    assert set(office.all_reports()) == {"tiny/d"}
    report = office.report("d")
    assert report
    assert report.files["letter.txt"]
    assert "from outside" not in report.html
    assert "hidden.txt" not in report.html
    assert [row.name for row in office.rows() if row.state == "done"] == [b"d"]


# -- files that come, change and go ------------------------------------------------------------------------------------


def test_a_file_that_grows_is_judged_once_after_it_is_quiet(office: Office) -> None:
    content = pdf(letter().decode())
    folder = office.dossier("slow", {})
    watcher = office.start(quiet=1.0)
    seen = []
    with (folder / "scan.pdf").open("wb") as file:
        for start in range(0, len(content), len(content) // 8 + 1):
            file.write(content[start : start + len(content) // 8 + 1])
            file.flush()
            time.sleep(0.35)
            seen.append(office.report("slow"))
    assert not any(seen)
    office.wait_right("slow")
    first = office.report("slow")
    assert first
    assert first.findings == set()
    time.sleep(1.5)
    last = office.report("slow")
    assert last
    assert last.identity == first.identity
    assert watcher.alive


def test_a_pdf_without_its_end_is_waited_for_however_still_it_is(office: Office) -> None:
    content = pdf(letter().decode())
    folder = office.dossier("d", {"scan.pdf": content[: len(content) // 2]})
    office.dossier("other")
    office.start()
    office.wait_right("other")
    time.sleep(4 * QUIET)
    assert office.report("d") is None
    (folder / "scan.pdf").write_bytes(content)
    office.wait_right("d")


def test_what_programs_leave_behind_is_no_file_of_a_dossier(office: Office) -> None:
    left = ("a.pdf.part", "~$letter.docx", ".DS_Store", "Thumbs.db", "@eaDir/x.txt", ".~lock.letter.odt#", "x.crdownload")
    folder = office.dossier("d")
    office.start()
    office.wait_right("d")
    first = office.report("d")
    for name in left:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    time.sleep(5 * QUIET)
    report = office.report("d")
    assert report
    assert first
    assert report.identity == first.identity
    assert set(report.files) == {"letter.txt"}


@pytest.mark.parametrize("poll", [0.2, None], ids=["polling", "events"])
def test_a_tree_moved_in_is_seen_whole(office: Office, tmp_path: Path, poll: float | None) -> None:
    made = tmp_path / "made"
    for number in range(3):
        (made / f"d{number}" / "deep" / "deeper").mkdir(parents=True)
        (made / f"d{number}" / "deep" / "deeper" / "letter.txt").write_bytes(letter(number))
        (made / f"d{number}" / "front.pdf").write_bytes(pdf(letter(number).decode()))
    watcher = office.start(poll=poll)
    office.wait(lambda: office.ledger() and watcher.lines, "the first round")
    made.rename(office.root / "tiny")
    office.wait_right("d0", "d1", "d2")


@pytest.mark.parametrize("poll", [0.2, None], ids=["polling", "events"])
def test_renamed_replaced_and_deleted_files_are_judged_anew(office: Office, tmp_path: Path, poll: float | None) -> None:
    folder = office.dossier("d", {"one.txt": letter(1), "two.txt": letter(2)})
    office.start(poll=poll)
    office.wait_right("d")
    (folder / "one.txt").rename(folder / "uno.txt")
    office.wait_right("d")
    # Replaced by one of the same size and time, as programs do that keep times.
    times = (folder / "uno.txt").stat()
    new = tmp_path / "new.txt"
    new.write_bytes(letter(3))
    os.utime(new, ns=(times.st_atime_ns, times.st_mtime_ns))
    new.replace(folder / "uno.txt")
    office.wait_right("d")
    (folder / "two.txt").unlink()
    office.wait_right("d")
    report = office.report("d")
    assert report
    assert set(report.files) == {"uno.txt"}
    assert len(office.all_reports()) == 1


def test_a_dossier_that_is_renamed_or_goes_leaves_no_work(office: Office) -> None:
    first = office.dossier("first")
    second = office.dossier("second")
    office.start()
    office.wait_right("first", "second")
    first.rename(first.with_name("renamed"))
    shutil.rmtree(second)
    office.wait_right("renamed")
    office.wait(lambda: (row := office.row("second")) is None or row.state == "gone", "second is gone")
    office.wait(lambda: (row := office.row("first")) is None or row.state == "gone", "first is gone")


def test_without_watchdog_it_polls(office: Office) -> None:
    watcher = office.start("--poll", "0.2", faults=NO_WATCHDOG, poll=None)
    office.dossier("d")
    office.wait_right("d")
    office.dossier("d", {"more.txt": letter(2)})
    office.wait_right("d")
    assert watcher.alive


# -- what goes wrong ---------------------------------------------------------------------------------------------------


def test_killed_at_any_moment_nothing_is_lost_and_nothing_is_half(office: Office) -> None:
    """The short one; scripts/watch_soak.py has 200 kills over 100 dossiers."""
    office.fresh = True  # it may be killed while it loads as well
    kills = Kills(office, random.Random(6))  # noqa: S311 – moments to kill, no secrets
    kills.drop(10)
    before = office.snapshot()
    for number in range(9):
        if number == 4:
            kills.kill_at(0.3)  # else it might not be told what is done twice
        else:
            kills.kill(longest=1.4)
        kills.change(number % 2)
    kills.settle(30)
    kills.check()
    assert kills.once >= 5  # files come to the others alone
    assert kills.kept > 0
    after = office.snapshot()
    assert {name: after[name] for name in before if Path(name).suffix} == {
        name: before[name] for name in before if Path(name).suffix
    }


def test_a_file_that_kills_its_worker_is_said_and_the_rest_goes_on(office: Office) -> None:
    office.dossier("bad", {"good.txt": letter(1), "bad.txt": letter(KILLER)})
    office.dossier("good")
    watcher = office.start(faults=SPECIAL_FILES)
    office.wait_right("bad", "good")
    report = office.report("bad")
    assert report
    assert report.findings == {("not_read", "worker_died")}
    office.dossier("later")
    office.wait_right("later")
    assert watcher.alive


def test_a_worker_that_is_killed_from_outside_costs_no_dossier(office: Office) -> None:
    office.dossier("slow", {"slow.txt": letter(SLOW), "good.txt": letter(1)})
    watcher = office.start(faults=SPECIAL_FILES)
    for pid in office.wait(watcher.children, "workers"):
        os.kill(pid, signal.SIGKILL)
    office.wait_right("slow")
    office.dossier("later")
    office.wait_right("later")
    assert watcher.alive


def test_a_second_watcher_says_so_and_ends(office: Office) -> None:
    office.dossier("d")
    first = office.start()
    office.wait_right("d")
    second = office.start()
    assert second.ended() == 2
    assert second.stderr.strip()
    assert "Traceback" not in second.stderr
    assert first.alive
    office.dossier("later")
    office.wait_right("later")


def test_after_the_first_is_killed_another_may_watch(office: Office) -> None:
    office.dossier("d")
    first = office.start()
    office.wait_right("d")
    first.kill_alone()
    office.dossier("later")
    office.start()
    office.wait_right("later")


def test_sigterm_ends_it_and_the_next_one_goes_on(office: Office) -> None:
    for number in range(4):
        office.dossier(f"d{number}", {"slow.txt": letter(SLOW), "good.txt": letter(number)})
    watcher = office.start(faults=SPECIAL_FILES)
    office.wait(watcher.children, "workers")
    started = time.monotonic()
    watcher.signal(signal.SIGTERM)
    assert watcher.ended() == 0, watcher.stderr
    assert time.monotonic() - started < SLOW_SECONDS + 4
    assert office.leftovers() == []
    assert office.states()["working"] == 0
    assert sum(office.states().values()) == 4
    assert until(lambda: not watcher.children(), "no workers are left")
    office.start()
    office.wait_right("d0", "d1", "d2", "d3")


def test_sighup_reads_the_checklists_anew(office: Office) -> None:
    office.dossier("d")
    watcher = office.start()
    office.wait_right("d")
    office.tiny(TINY)
    watcher.signal(signal.SIGHUP)
    office.wait(lambda: (report := office.report("d")) and report.json["verdict"] == "complete", "judged anew")
    assert watcher.alive


def test_a_checklist_that_is_broken_at_sighup_stops_nothing(office: Office) -> None:
    office.dossier("d")
    watcher = office.start()
    office.wait_right("d")
    office.tiny("id = 'tiny'\nrequirement = 3\n")
    watcher.signal(signal.SIGHUP)
    time.sleep(1)
    assert watcher.alive
    assert office.report("d")
    office.tiny(TINY)
    watcher.signal(signal.SIGHUP)
    office.wait(lambda: (report := office.report("d")) and report.json["verdict"] == "complete", "judged anew")


def test_broken_facts_are_said_and_mended(office: Office) -> None:
    folder = office.dossier("d", {"letter.txt": letter(), "dossier.toml": b"application_date = 2026-99-99\n"})
    office.dossier("other")
    office.start()
    office.wait_right("other")
    office.wait(lambda: "dossier.toml" in office.overview, "the reason in the overview")
    (folder / "dossier.toml").write_bytes(b"application_date = 2026-06-01\n")
    office.wait_right("d")
    report = office.report("d")
    assert report
    assert report.json["checked_on"] == "2026-06-01"


def test_a_folder_nobody_may_open_is_said_and_goes_on_by_itself(office: Office) -> None:
    folder = office.dossier("closed")
    office.dossier("open")
    folder.chmod(0)
    watcher = office.start(drop_root=True)
    try:
        office.wait_right("open")
        office.wait(lambda: (row := office.row("closed")) and row.reason, "the reason in the ledger")
        office.wait(lambda: "closed" in office.overview, "the dossier in the overview")
        assert office.report("closed") is None
    finally:
        folder.chmod(0o755)
    office.wait_right("closed")
    assert watcher.alive


def test_a_share_that_vanishes_is_waited_for_and_nothing_is_forgotten(office: Office) -> None:
    office.dossier("d")
    watcher = office.start()
    office.wait_right("d")
    first = office.report("d")
    away = office.root.with_name("away")
    office.root.rename(away)
    time.sleep(6 * QUIET)
    assert watcher.alive, watcher.stderr
    assert office.states() == {"done": 1}
    away.rename(office.root)
    office.dossier("later")
    office.wait_right("later", "d")
    last = office.report("d")
    assert first
    assert last
    assert last.identity == first.identity
    assert sum(line["level"] not in ("info", "debug") for line in watcher.lines) <= 2, watcher.stderr


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB where the watched folder will be; skipped, with the reason, where mounting is not allowed."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        pytest.skip("a small disk needs `mount`, which is not installed")
    if done.returncode:
        pytest.skip(f"a small disk needs the right to mount one: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


def test_a_full_disk_is_said_once_and_goes_on_when_there_is_room(small_disk: Path, office: Office) -> None:
    """Dossiers and reports are on the small disk; the ledger is not."""
    office.dossier("before")
    watcher = office.start()
    office.wait_right("before")
    office.dossier("during")
    _fill(small_disk / "ballast.part")
    office.wait(lambda: any(line.get("reason") == "disk_full" for line in watcher.lines), "the reason in the log")
    time.sleep(4 * QUIET)
    assert watcher.alive
    office.wait(lambda: "disk is full" in office.status(), "the reason in --status")  # with the next heartbeat
    assert office.report("during") is None
    assert office.report("before")  # whole, as it was
    said = [line for line in watcher.lines if line["level"] not in ("info", "debug")]
    assert 1 <= len(said) <= 3, said
    (small_disk / "ballast.part").unlink()
    office.wait_right("during", "before", seconds=90)
    office.wait(lambda: "during" in office.overview, "the overview")
    office.wait(lambda: office.leftovers() == [], "an empty work folder")


@pytest.mark.parametrize("limit", [0, 16_384])
def test_where_nothing_can_be_written_it_waits_and_goes_on(office: Office, limit: int) -> None:
    """As with a quota: no file may grow beyond `limit`, neither a report nor the ledger's log."""
    office.dossier("before")
    watcher = office.start()
    office.wait_right("before")
    before = office.report("before")
    most = resource.prlimit(watcher.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(watcher.pid, resource.RLIMIT_FSIZE, (limit, most))
    office.dossier("during")
    time.sleep(2.0)
    assert watcher.alive, watcher.stderr
    assert office.report("during") is None
    resource.prlimit(watcher.pid, resource.RLIMIT_FSIZE, (most, most))
    office.wait_right("during", "before", seconds=60)
    after = office.report("before")
    assert before
    assert after
    assert after.identity == before.identity
    assert office.sound()
    office.wait(lambda: office.leftovers() == [], "an empty work folder")


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        for size in (65_536, 512):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
