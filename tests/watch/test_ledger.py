"""The ledger: what scans and attempts make of dossiers."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from doccheck import settings
from doccheck.watch.ledger import Changes, Entry, Ledger, State
from doccheck.watch.scan import Scan
from tests.watch.folders import FILES, dossier, judge, only, put, take_over


def test_a_dossier_from_its_arrival_to_its_report(ledger: Ledger, root: Path) -> None:
    dossier(root)
    changes = take_over(ledger, root, 5.0)
    new = only(ledger)
    assert changes == Changes(new=(new.key,))
    assert (new.state, new.since, new.verdict, new.attempts, new.checklist) == (State.NEW, 5.0, None, 0, "bw")
    assert ledger.due(5.0) == (new,)
    assert take_over(ledger, root, 6.0) == Changes()
    assert only(ledger) == new
    working = ledger.begin(new.key, 7.0)
    assert (working.state, working.attempts, working.since) == (State.WORKING, 1, 7.0)
    assert ledger.due(99.0) == ()
    judge(ledger, new.key, 8.0)
    done = only(ledger)
    assert done == Entry(
        key=new.key, checklist="bw", place="bw", name="DUPONT", signature=new.signature, judged_signature=new.signature,
        state=State.DONE, verdict="incomplete", missing=("passport", "photo"), since=8.0, attempts=0, failures=0,
        next_try=0.0, reason=None, report="bw/DUPONT", judged_at=8.0, checklist_hash="c1", version="1",
        day=None,
    )  # fmt: skip
    assert ledger.files(new.key) == FILES
    assert ledger.due(99.0) == ()
    assert [event.what for event in ledger.events(new.key)] == ["done", "working", "working", "new"]
    assert ledger.counts() == {**dict.fromkeys(State, 0), State.DONE: 1}


def test_everything_is_there_after_a_restart(state: Path, root: Path) -> None:
    dossier(root, b"\xff\n\xe2\x80\xae" + b"x" * 200)
    with Ledger(state) as first:
        take_over(first, root)
        judge(first, only(first).key, 2.0)
        known = (first.entries(), first.files(only(first).key), first.events())
    with Ledger(state) as second:
        assert (second.entries(), second.files(only(second).key), second.events()) == known
        assert take_over(second, root) == Changes()


def test_what_changes_is_judged_again_and_what_changes_back_is_not(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    judge(ledger, key, 2.0)
    new = put(folder / "new.pdf")
    assert take_over(ledger, root, 3.0) == Changes(changed=(key,))
    entry = only(ledger)
    assert (entry.state, entry.verdict, entry.report, entry.since) == (State.WAITING, "incomplete", "bw/DUPONT", 3.0)
    new.unlink()
    assert take_over(ledger, root, 4.0) == Changes(changed=(key,))
    assert only(ledger).state is State.DONE


def test_what_changes_while_it_is_judged_waits_again(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    begun = ledger.begin(key, 2.0)
    put(folder / "new.pdf")
    take_over(ledger, root, 3.0)
    assert only(ledger).state is State.WORKING
    ledger.done(
        key, 4.0, signature=begun.signature, verdict="complete", missing=(), report="bw/DUPONT", checklist_hash="c",
        version="1", files=(),
    )  # fmt: skip
    entry = only(ledger)
    assert (entry.state, entry.verdict, entry.judged_signature) == (State.WAITING, "complete", begun.signature)
    assert ledger.due(4.0) == (entry,)


def test_a_dossier_that_goes_and_comes_back_is_not_judged_twice(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    judge(ledger, key, 2.0)
    folder.rename(root.parent / "elsewhere")
    assert take_over(ledger, root, 3.0) == Changes(gone=(key,))
    assert (only(ledger).state, only(ledger).since, only(ledger).report) == (State.GONE, 3.0, "bw/DUPONT")
    assert take_over(ledger, root, 4.0) == Changes()
    (root.parent / "elsewhere").rename(folder)
    assert take_over(ledger, root, 5.0) == Changes(back=(key,))
    assert only(ledger).state is State.DONE


def test_one_that_goes_without_a_report_is_forgotten(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    shutil.rmtree(folder)
    assert len(take_over(ledger, root).gone) == 1
    assert ledger.entries() == ()
    assert ledger.events() == ()


def test_a_renamed_dossier_is_another(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    judge(ledger, only(ledger).key, 2.0)
    folder.rename(folder.with_name("MARTIN"))
    changes = take_over(ledger, root)
    assert (len(changes.new), len(changes.gone)) == (1, 1)
    assert [entry.state for entry in ledger.entries()] == [State.GONE, State.NEW]


def test_a_folder_that_cannot_be_seen_has_not_gone(ledger: Ledger, root: Path) -> None:
    dossier(root)
    put(root / "ALONE" / "dossier.toml", b'checklist = "fr"')
    put(root / "ALONE" / "x.pdf")
    take_over(ledger, root)
    before = ledger.entries()
    nothing = Scan(dossiers=(), strays=(), unseen=(), problem=OSError(errno.ESTALE, "stale"))
    assert ledger.seen(nothing, 2.0) == Changes()
    closed = Scan(dossiers=(), strays=(), unseen=("ALONE", "bw"), problem=None)
    assert ledger.seen(closed, 2.0) == Changes()
    assert ledger.entries() == before


def test_what_cannot_be_judged_at_all_is_set_aside_until_it_can(ledger: Ledger, root: Path) -> None:
    folder = dossier(root, checklist="office/")
    (root / "bw" / "EMPTY").mkdir(parents=True)
    take_over(ledger, root)
    reasons = {entry.name: (entry.state, entry.reason) for entry in ledger.entries()}
    assert reasons == {"DUPONT": (State.SET_ASIDE, "no_checklist"), "EMPTY": (State.SET_ASIDE, "empty")}
    assert ledger.due(1e12) == ()
    put(folder / "dossier.toml", b'checklist = "fr"')
    dossier(root, "EMPTY")
    take_over(ledger, root, 2.0)
    assert {(entry.checklist, entry.state, entry.reason) for entry in ledger.entries()} == {
        ("fr", State.NEW, None),
        ("bw", State.NEW, None),
    }


def test_failures_are_tried_again_after_growing_pauses_and_then_set_aside(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    now = 100.0
    for number in range(1, settings.WATCH_ATTEMPTS):
        ledger.begin(key, now)
        entry = ledger.failed(key, now, "unexpected")
        assert (entry.state, entry.failures, entry.reason) == (State.FAILED, number, "unexpected")
        assert entry.next_try == now + settings.WATCH_PAUSES[number - 1]
        assert ledger.next_try() == entry.next_try
        assert ledger.due(entry.next_try - 1) == ()
        assert ledger.due(entry.next_try) == (entry,)
        now = entry.next_try
    ledger.begin(key, now)
    assert ledger.failed(key, now, "unexpected").state is State.SET_ASIDE
    assert ledger.due(1e12) == ()
    assert ledger.next_try() is None
    put(folder / "new.pdf")
    take_over(ledger, root)
    assert (only(ledger).state, only(ledger).failures, only(ledger).reason) == (State.NEW, 0, None)


def test_a_full_disk_never_sets_a_dossier_aside(ledger: Ledger, root: Path) -> None:
    dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    for number in range(20):
        ledger.begin(key, 100.0)
        entry = ledger.failed(key, 100.0, "disk_full", blame=False)
        pauses = settings.WATCH_PAUSES_DISK
        assert (entry.state, entry.next_try) == (State.FAILED, 100.0 + pauses[min(number, len(pauses) - 1)])
    assert entry.failures == 0
    assert [each.key for each in ledger.due(100.0 - 10 * 86400)] == [key]  # the clock was set back
    ledger.hurry(101.0)
    assert [each.key for each in ledger.due(101.0)] == [key]


def test_what_a_killed_watcher_worked_at_waits_behind_the_others(ledger: Ledger, root: Path) -> None:
    for name in "ABC":
        dossier(root, name)
    take_over(ledger, root)
    first = ledger.due(2.0)[0]
    ledger.begin(first.key, 2.0)
    assert ledger.recover(3.0) == (first.key,)
    assert ledger.recover(3.0) == ()
    assert [entry.name for entry in ledger.due(3.0)] == ["B", "C", "A"]
    for _ in range(20):  # killed as often as may be: that is not its fault
        ledger.begin(first.key, 4.0)
        ledger.recover(4.0)
    assert [entry.name for entry in ledger.due(5.0)] == ["B", "C", "A"]


def test_what_is_let_go_waits_as_before(ledger: Ledger, root: Path) -> None:
    dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    ledger.begin(key, 2.0)
    ledger.release(key, 3.0)
    assert (only(ledger).state, only(ledger).attempts) == (State.WAITING, 0)
    ledger.set_aside(key, 4.0, "definition")
    assert (only(ledger).state, only(ledger).reason) == (State.SET_ASIDE, "definition")
    ledger.again(key, 5.0)
    assert (only(ledger).state, only(ledger).reason) == (State.WAITING, None)
    for method in (ledger.begin, ledger.release, ledger.again):
        with pytest.raises(KeyError):
            method("nobody", 1.0)


def test_another_checklist_or_version_judges_anew(ledger: Ledger, root: Path) -> None:
    dossier(root, "A")
    dossier(root, "B", checklist="fr")
    take_over(ledger, root)
    a, b = (entry.key for entry in ledger.entries())
    judge(ledger, a, 2.0)
    judge(ledger, b, 2.0)
    assert ledger.outdated({"bw": "c1", "fr": "c1"}, "1", 3.0) == ()
    assert ledger.outdated({"bw": "c2", "fr": "c1"}, "1", 3.0) == (a,)
    assert [entry.state for entry in ledger.entries()] == [State.WAITING, State.DONE]
    assert ledger.outdated({"bw": "c2", "fr": "c1"}, "1", 3.0) == ()
    take_over(ledger, root)
    assert only_state(ledger, a) is State.WAITING
    judge(ledger, a, 4.0, checklist_hash="c2")
    assert set(ledger.outdated({"bw": "c2", "fr": "c1"}, "2", 5.0)) == {a, b}


def only_state(ledger: Ledger, key: str) -> State | None:
    entry = ledger.entry(key)
    return entry and entry.state


def test_one_that_comes_back_after_its_checklist_changed_is_judged_anew(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    judge(ledger, key, 2.0)
    folder.rename(root.parent / "elsewhere")
    take_over(ledger, root)
    assert ledger.outdated({"bw": "c2"}, "1", 3.0) == (key,)
    assert only(ledger).state is State.GONE
    (root.parent / "elsewhere").rename(folder)
    take_over(ledger, root)
    assert only(ledger).state is State.WAITING


def test_what_is_removed_leaves_no_trace(state: Path, root: Path) -> None:
    dossier(root, "UNFORGETTABLE")
    dossier(root, "OTHER")
    with Ledger(state) as ledger:
        take_over(ledger, root)
        other, key = (entry.key for entry in ledger.entries())
        judge(ledger, key, 2.0)
        judge(ledger, other, 200.0)
        assert [entry.key for entry in ledger.old(100.0)] == [key]
        ledger.remove(key)
        assert ledger.files(key) == ()
        assert ledger.events(key) == ()
        assert ledger.entry(key) is None
        ledger.compact()
        content = b"".join(path.read_bytes() for path in state.iterdir())
        assert b"UNFORGETTABLE" not in content
        assert b"OTHER" in content


def test_a_purged_dossier_that_lies_there_still_is_not_judged_until_it_changes(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    key = only(ledger).key
    judge(ledger, key, 2.0)
    ledger.remove(key)
    assert list(ledger.purged()) == [key]
    for _ in range(2):
        assert take_over(ledger, root) == Changes()
        assert ledger.entries() == ()
    closed = Scan(dossiers=(), strays=(), unseen=("bw",), problem=None)
    ledger.seen(closed, 2.0)
    assert list(ledger.purged()) == [key]
    put(folder / "new.pdf")
    assert take_over(ledger, root) == Changes(new=(key,))
    assert not ledger.purged()


def test_the_mark_of_a_purged_dossier_goes_with_it(ledger: Ledger, root: Path) -> None:
    folder = dossier(root)
    take_over(ledger, root)
    judge(ledger, only(ledger).key, 2.0)
    ledger.remove(only(ledger).key)
    shutil.rmtree(folder)
    take_over(ledger, root)
    assert not ledger.purged()
    dossier(root)
    take_over(ledger, root)
    judge(ledger, only(ledger).key, 3.0)
    shutil.rmtree(folder)
    take_over(ledger, root)
    ledger.remove(only(ledger).key)  # it had gone already
    assert not ledger.purged()


def test_an_end_that_could_not_be_written_down_is_no_dossier_lost(
    ledger: Ledger, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier(root)
    take_over(ledger, root)
    key = only(ledger).key

    def full(*values: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    ends = (
        lambda: judge(ledger, key, 3.0),
        lambda: ledger.failed(key, 3.0, "busy"),
        lambda: ledger.set_aside(key, 3.0, "busy"),
        lambda: ledger.release(key, 3.0),
    )
    for end in ends:
        begun = ledger.begin(key, 2.0)
        monkeypatch.setattr(ledger, "begin", lambda key, now, begun=begun: begun)
        monkeypatch.setattr(ledger, "_enter", full)
        with pytest.raises(OSError, match="full"):
            end()
        monkeypatch.undo()
        assert only(ledger).state is State.WORKING
        take_over(ledger, root, 4.0)
        assert only(ledger).state is State.WAITING


def test_events_are_kept_short(ledger: Ledger, root: Path) -> None:
    dossier(root)
    take_over(ledger, root)
    for number in range(100):
        ledger.failed(only(ledger).key, number, "disk_full", blame=False)
    events = ledger.events(limit=1000)
    assert len(events) == settings.WATCH_EVENTS
    assert (events[0].at, events[0].what) == (99.0, "failed disk_full")
