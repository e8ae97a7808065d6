"""A reading that was kept comes back, or not at all, for its owner alone."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doccheck.model import (
    Document,
    PageRef,
)
from doccheck.reading import codec
from doccheck.reading.cache import ReadingCache, _opened, _sealed
from tests.reading.readings import JPEG, KEY, OTHER_KEY, exact, page, reading

# -- keeping and finding ----------------------------------------------------------------------------------------------


def test_what_was_put_is_found_by_the_next_process(tmp_path: Path) -> None:
    assert ReadingCache(tmp_path / "c").put(KEY, reading())
    again = ReadingCache(tmp_path / "c")
    assert exact(again.get(KEY, "a.pdf")) == exact(reading())
    assert again.get(OTHER_KEY, "a.pdf") is None
    assert again.notice is None


def test_documents_are_kept_with_the_names_of_their_files(tmp_path: Path) -> None:
    pages = (PageRef(file="a.pdf", page=1), PageRef(file="", page=2))
    documents = (Document(id="d1", kind="passport", confidence=0.9, pages=pages),)
    cache = ReadingCache(tmp_path)
    assert cache.put_documents(KEY, documents)
    assert exact(cache.get_documents(KEY)) == exact(documents)
    assert cache.put_documents(OTHER_KEY, ())
    assert cache.get_documents(OTHER_KEY) == ()


def test_plain_values_come_back_as_they_were(tmp_path: Path) -> None:
    values = ((("passport", 3.25), ("visa", 2.0)), None, (), True), ((), "cv", ("cv", "other"), False)
    cache = ReadingCache(tmp_path)
    assert cache.put_values(KEY, values)
    assert cache.get_values(KEY) == values
    assert cache.put_values(OTHER_KEY, ({"a": 1},)) is False


def test_one_sort_is_never_taken_for_the_other(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())
    cache.put_documents(OTHER_KEY, (Document(id="d1", kind="visa", confidence=1.0),))
    assert cache.get_documents(KEY) is None
    assert cache.get(OTHER_KEY, "a.pdf") is None
    cache.put_documents(OTHER_KEY, (Document(id="d1", kind="visa", confidence=1.0),))
    assert cache.get_values(OTHER_KEY) is None


def test_nothing_but_a_key_becomes_a_path(tmp_path: Path) -> None:
    for wrong in ("../" + "0" * 61, "0" * 63, "A" * 64, KEY + "\n"):
        with pytest.raises(ValueError, match="key"):
            ReadingCache(tmp_path).get(wrong, "a.pdf")


def test_every_damaged_entry_is_a_miss_and_deleted(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())
    path = tmp_path / "readings" / f"{KEY}.reading"
    whole = path.read_bytes()
    damaged = [whole[:cut] for cut in range(0, len(whole), 97)]
    damaged += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), 53)]
    damaged += [whole + b"\0", b"\0" * len(whole), JPEG]
    for data in damaged:
        path.write_bytes(data)
        assert cache.get(KEY, "a.pdf") is None
        assert not path.exists()
    path.write_bytes(whole)
    assert cache.get(KEY, "a.pdf") is not None


def test_an_entry_under_another_key_is_no_reading(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())
    (tmp_path / "readings" / f"{KEY}.reading").rename(tmp_path / "readings" / f"{OTHER_KEY}.reading")
    assert cache.get(OTHER_KEY, "a.pdf") is None


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_no_content_with_a_right_seal_raises(body: bytes) -> None:
    assert _opened(_sealed(KEY, body), KEY, codec.decode_documents) is None


def test_links_pipes_and_folders_are_no_readings(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path / "c")
    cache.put(KEY, reading())
    path = tmp_path / "c" / "readings" / f"{KEY}.reading"
    elsewhere = tmp_path / "elsewhere"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    assert cache.get(KEY, "a.pdf") is None
    assert elsewhere.exists()
    assert not path.is_symlink()
    os.mkfifo(path)
    assert cache.get(KEY, "a.pdf") is None
    path.mkdir()
    assert cache.get(KEY, "a.pdf") is None


# -- rights -----------------------------------------------------------------------------------------------------------


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_owner_may_open_it(tmp_path: Path) -> None:
    ReadingCache(tmp_path / "a" / "b").put(KEY, reading())
    folder = tmp_path / "a" / "b"
    assert (rights(folder), rights(folder / "readings")) == (0o700, 0o700)
    assert [rights(each) for each in (folder / "readings").iterdir()] == [0o600]


def test_wider_rights_are_taken_back(tmp_path: Path) -> None:
    (tmp_path / "readings").mkdir()
    (tmp_path / "readings").chmod(0o777)
    tmp_path.chmod(0o775)
    assert ReadingCache(tmp_path).notice is None
    assert (rights(tmp_path), rights(tmp_path / "readings")) == (0o755, 0o700)


def test_the_folder_for_models_is_its_owners_alone(tmp_path: Path) -> None:
    models = ReadingCache(tmp_path / "c").models
    assert models == tmp_path / "c" / "models"
    assert rights(models) == 0o700
    models.rmdir()
    models.symlink_to(tmp_path)
    assert ReadingCache(tmp_path / "c").models is None
    assert ReadingCache(models).models is None


@pytest.mark.parametrize("linked", ["c", "c/readings"])
def test_a_link_is_refused(tmp_path: Path, linked: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / linked).parent.mkdir(exist_ok=True)
    (tmp_path / linked).symlink_to(tmp_path / "elsewhere")
    cache = ReadingCache(tmp_path / "c")
    assert "is a link" in (cache.notice or "")
    assert not cache.put(KEY, reading())
    assert cache.get(KEY, "a.pdf") is None
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ReadingCache(tmp_path).put(KEY, reading())
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    cache = ReadingCache(tmp_path)
    assert "belongs to another user" in (cache.notice or "")
    assert cache.get(KEY, "a.pdf") is None


def test_an_entry_of_somebody_else_is_no_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    assert cache.get(KEY, "a.pdf") is None


# -- where nothing can be written -------------------------------------------------------------------------------------


def test_a_full_disk_is_said_once_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert not cache.put(OTHER_KEY, reading())
    assert "No space left on device" in (cache.notice or "")
    assert [each.name for each in (tmp_path / "readings").iterdir()] == [f"{KEY}.reading"]
    monkeypatch.undo()
    assert not cache.put(OTHER_KEY, reading())
    assert cache.get(KEY, "a.pdf") is not None


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = ReadingCache(tmp_path / "file" / "cache")
    assert (cache.notice or "").startswith("no cache is used: ")
    assert not cache.put(KEY, reading())
    assert (cache.get(KEY, "a.pdf"), cache.size(), cache.clear()) == (None, 0, 0)


def test_a_folder_that_was_deleted_meanwhile_is_made_again(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path / "c")
    shutil.rmtree(tmp_path / "c")
    assert cache.get(KEY, "a.pdf") is None
    assert cache.put(KEY, reading())
    assert rights(tmp_path / "c" / "readings") == 0o700
    assert cache.get(KEY, "a.pdf") is not None


def test_a_disk_that_may_only_be_read_still_gives_readings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ReadingCache(tmp_path).put(KEY, reading())

    def read_only(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "utime", read_only)
    assert ReadingCache(tmp_path).get(KEY, "a.pdf") is not None


# -- size -------------------------------------------------------------------------------------------------------------


def key(number: int) -> str:
    return f"{number:064x}"


def test_the_readings_unused_for_longest_go_first(tmp_path: Path) -> None:
    big = reading(page(picture=b"\xff\xd8" + os.urandom(10_000)))
    cache = ReadingCache(tmp_path, max_bytes=100_000)
    for number in range(8):
        assert cache.put(key(number), big)
        os.utime(tmp_path / "readings" / f"{key(number)}.reading", (number, number))
    assert cache.get(key(0), "a.pdf") is not None  # used now: it stays
    for number in range(8, 12):
        assert cache.put(key(number), big)
    assert cache.size() <= 100_000
    kept = {number for number in range(12) if cache.get(key(number), "a.pdf")}
    assert kept >= {0, 8, 9, 10, 11}
    assert not kept & {1, 2}


def test_a_reading_over_the_limit_is_not_kept_and_pushes_nothing_out(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path, max_bytes=20_000)
    assert cache.put(KEY, reading())
    assert not cache.put(OTHER_KEY, reading(page(picture=b"\xff\xd8" + bytes(30_000))))
    assert cache.get(KEY, "a.pdf") is not None
    assert cache.notice is None


def test_clearing_says_how_much_it_freed_and_leaves_the_neighbours(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "reader.bin").write_bytes(b"compiled")
    size = cache.size()
    assert size == (tmp_path / "readings" / f"{KEY}.reading").stat().st_size > 0
    assert cache.clear() == size
    assert (cache.size(), cache.get(KEY, "a.pdf")) == (0, None)
    assert (tmp_path / "models" / "reader.bin").exists()


def test_what_dead_processes_left_half_written_goes(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    child = multiprocessing.get_context("fork").Process(target=os._exit, args=(0,))
    child.start()
    child.join()
    dead = tmp_path / "readings" / f"{KEY}.{child.pid}.ab12.tmp"
    alive = tmp_path / "readings" / f"{KEY}.{os.getpid()}.ab12.tmp"
    dead.write_bytes(b"half")
    alive.write_bytes(b"half")
    cache.put(KEY, reading())
    assert (dead.exists(), alive.exists()) == (False, True)
    cache.clear()  # what another process is writing at this moment is not taken from it
    assert alive.exists()


def test_a_closed_cache_gives_and_keeps_nothing(tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path)
    cache.put(KEY, reading())
    cache.close()
    assert cache.get(KEY, "a.pdf") is None
    assert not cache.put(OTHER_KEY, reading())


def _busy(folder: Path, seed: int) -> None:
    cache = ReadingCache(folder, max_bytes=60_000)
    for step in range(60):
        number = (seed * 7 + step * 5) % 11
        found = cache.get(key(number), "a.pdf")
        if found is not None and found.pages[0].number != number:
            os._exit(1)
        if not cache.put(key(number), reading(page(number))):
            os._exit(2)
        if step == 40 and seed == 1:
            cache.clear()
    os._exit(0 if cache.notice is None else 3)


def test_several_processes_at_once_never_see_half_a_reading(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    children = [context.Process(target=_busy, args=(tmp_path, seed)) for seed in range(4)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0, 0, 0, 0]
    assert not list((tmp_path / "readings").glob("*.tmp"))
