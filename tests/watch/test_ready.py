"""When a dossier may be judged: still for the quiet period, every file whole, or given up; with slow writers."""

from __future__ import annotations

import errno
import io
import math
import os
import socket
import tempfile
import threading
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from doccheck.watch import ready as module
from doccheck.watch.ready import Readiness, Stillness, Wait, is_whole
from doccheck.watch.scan import Seen, scan
from tests.watch.folders import IDS, PDF, dossier, put

GIVE_UP = 900.0


def _picture(form: str) -> bytes:
    made = io.BytesIO()
    Image.effect_noise((90, 70), 60).convert("RGB").save(made, form)
    return made.getvalue()


def _progressive() -> bytes:
    made = io.BytesIO()
    Image.effect_noise((90, 70), 60).convert("RGB").save(made, "JPEG", progressive=True, optimize=True)
    return made.getvalue()


def _zip() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<w/>" * 500)
        archive.comment = b"made by hand"
    return made.getvalue()


def _heic() -> bytes:
    boxes = [(b"ftyp", b"heic\0\0\0\0mif1heic"), (b"meta", b"\0" * 300), (b"mdat", os.urandom(500))]
    return b"".join((len(inside) + 8).to_bytes(4, "big") + name + inside for name, inside in boxes)


WHOLE = {
    "pdf": PDF,
    "pdf-padded": PDF + b"\r\n" + b"\0" * 1000,
    "jpeg": _picture("JPEG"),
    "jpeg-progressive": _progressive(),
    "jpeg-with-a-film-behind": _picture("JPEG") + b"MotionPhoto_Data" + os.urandom(5000),
    "png": _picture("PNG"),
    "png-and-more": _picture("PNG") + b"more",
    "gif": _picture("GIF"),
    "webp": _picture("WEBP"),
    "zip": _zip(),
    "zip-empty": b"PK\5\6" + b"\0" * 18,
    "heic": _heic(),
}


@pytest.mark.parametrize("form", WHOLE)
def test_a_whole_file_is_whole(tmp_path: Path, form: str) -> None:
    assert is_whole(put(tmp_path / "file", WHOLE[form])) is True


@pytest.mark.parametrize("form", [form for form in WHOLE if form not in ("zip-empty", "pdf-padded")])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.95])
@pytest.mark.parametrize("room_made", [False, True], ids=["", "room-made"])
def test_a_beginning_is_not_whole(tmp_path: Path, form: str, share: float, room_made: bool) -> None:
    whole = WHOLE[form]
    if form in ("jpeg-with-a-film-behind", "png-and-more"):  # what is behind the picture has no end of its own
        whole = WHOLE[form.split("-")[0]]
    part = whole[: max(12, int(len(whole) * share))]
    content = part.ljust(len(whole), b"\0") if room_made else part
    assert is_whole(put(tmp_path / "file", content)) is False


@pytest.mark.parametrize("content", [b"", b"\0", b"\0" * 100_000])
def test_room_that_was_made_is_not_whole(tmp_path: Path, content: bytes) -> None:
    assert is_whole(put(tmp_path / "file", content)) is False


@pytest.mark.parametrize("content", [b"A letter.", b"II*\0" + b"x" * 100, b"\xd0\xcf\x11\xe0" + b"x" * 600])
def test_other_forms_do_not_tell(tmp_path: Path, content: bytes) -> None:
    assert is_whole(put(tmp_path / "file", content)) is None


def test_a_pdf_made_for_the_web_has_an_end_near_its_beginning(tmp_path: Path) -> None:
    head = b"%PDF-1.4\n1 0 obj <</Linearized 1 /L 5000 /O 3>> endobj\nstartxref\n0\n%%EOF\n"
    assert is_whole(put(tmp_path / "part", head + b"x" * 200)) is False
    assert is_whole(put(tmp_path / "whole", (head + b"x" * 5000)[:4990] + b"%%EOF\n" + b"y" * 20)) is True


@given(st.sampled_from([b"", *(content[:64] for content in WHOLE.values())]), st.binary(max_size=300))
def test_any_bytes_are_whole_or_not_or_do_not_tell(head: bytes, rest: bytes) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(head + rest)
        file.flush()
        assert is_whole(Path(file.name)) in (True, False, None)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xd8\xff\xe0\0\2" + b"\xff\xe0\0\2" * 2_000_000 + b"x",
        b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0tEXt0000" * 1_000_000,
        b"\0\0\0\x0cftypheic" + b"\0\0\0\x08free" * 1_000_000,
    ],
    ids=["jpeg", "png", "heic"],
)
def test_a_file_of_nothing_but_parts_keeps_nobody_waiting(tmp_path: Path, content: bytes) -> None:
    began = time.monotonic()
    is_whole(put(tmp_path / "file", content))
    assert time.monotonic() - began < 5


def test_nothing_but_ordinary_files_is_opened(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(put(tmp_path / "file"))
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        is_whole(tmp_path / "link")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="ordinary"):
        is_whole(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        with pytest.raises(OSError):  # noqa: PT011 - ENXIO, or what the system says
            is_whole(tmp_path / "s")


class Clock:
    """A watcher's rounds at times that the test sets; files were made at `start`."""

    def __init__(self, root: Path, quiet: float = 10.0, give_up: float = GIVE_UP) -> None:
        self.root = root
        self.still = Stillness(quiet, give_up)
        self.start = time.time()

    def seen(self) -> Seen:
        (seen,) = scan(self.root, IDS).dossiers
        return seen

    def at(self, seconds: float) -> Readiness:
        return self.still.of(self.seen(), 1000 + seconds, self.start + seconds)


def test_a_dossier_is_ready_when_it_was_still_for_the_quiet_period(tmp_path: Path) -> None:
    dossier(tmp_path, files=3)
    clock = Clock(tmp_path)
    assert clock.at(0) == Readiness(wait=Wait.CHANGING, seconds=10)
    assert clock.at(9).seconds == pytest.approx(1)
    assert clock.at(10) == Readiness(wait=Wait.READY, seconds=0)
    assert clock.at(10).ready


def test_every_change_begins_the_quiet_period_anew(tmp_path: Path) -> None:
    folder = dossier(tmp_path)
    clock = Clock(tmp_path)
    clock.at(0)
    for seconds, change in enumerate(
        [
            lambda: put(folder / "new.pdf"),
            lambda: (folder / "new.pdf").rename(folder / "other.pdf"),
            lambda: (folder / "other.pdf").unlink(),
            lambda: put(folder / "dossier.toml", b""),
        ],
        start=1,
    ):
        change()
        assert clock.at(seconds * 9).wait is Wait.CHANGING
    assert clock.at(4 * 9 + 10).ready


def test_a_dossier_with_an_unfinished_file_waits_for_it(tmp_path: Path) -> None:
    folder = dossier(tmp_path)
    put(folder / "scan.pdf", PDF[:40])
    clock = Clock(tmp_path)
    clock.at(0)
    assert clock.at(10) == Readiness(wait=Wait.UNFINISHED, seconds=5, unfinished=("scan.pdf",))
    put(folder / "scan.pdf")
    assert clock.at(20).wait is Wait.CHANGING
    assert clock.at(30).ready


def test_a_file_that_never_becomes_whole_is_given_up(tmp_path: Path) -> None:
    put(dossier(tmp_path) / "scan.pdf", PDF[:40])
    clock = Clock(tmp_path)
    clock.at(0)
    assert clock.at(890).wait is Wait.UNFINISHED
    assert clock.at(898).seconds == pytest.approx(2, abs=0.5)
    given_up = clock.at(901)
    assert given_up.wait is Wait.GIVEN_UP
    assert given_up.ready
    assert given_up.unfinished == ("scan.pdf",)


def test_a_damaged_file_that_has_lain_there_long_is_not_waited_for(tmp_path: Path) -> None:
    put(dossier(tmp_path) / "scan.pdf", PDF[:40])
    clock = Clock(tmp_path)
    clock.start += 5000  # the watcher starts later
    clock.at(0)
    assert clock.at(9).wait is Wait.CHANGING
    assert clock.at(10).wait is Wait.GIVEN_UP


def test_a_copy_that_keeps_the_old_time_of_its_file_is_waited_for(tmp_path: Path) -> None:
    part = put(dossier(tmp_path) / "scan.pdf", PDF[:40])
    os.utime(part, (0, 0))
    clock = Clock(tmp_path)
    clock.at(0)
    assert clock.at(20).wait is Wait.UNFINISHED


def test_an_empty_dossier_is_never_ready(tmp_path: Path) -> None:
    (tmp_path / "bw" / "NEW").mkdir(parents=True)
    clock = Clock(tmp_path)
    clock.at(0)
    assert clock.at(5000) == Readiness(wait=Wait.EMPTY, seconds=math.inf)
    dossier(tmp_path, "NEW")
    assert clock.at(5001).wait is Wait.CHANGING
    assert clock.at(5011).ready


def test_whole_files_are_opened_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = dossier(tmp_path, files=5)
    opened: list[str] = []

    def told(path: Path) -> bool | None:
        opened.append(path.name)
        return is_whole(path)

    monkeypatch.setattr(module, "is_whole", told)
    clock = Clock(tmp_path)
    for seconds in range(60):
        clock.at(seconds)
    assert sorted(opened) == ["0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf"]
    put(folder / "new.pdf")
    clock.at(60)
    assert clock.at(70).ready
    assert opened[5:] == ["new.pdf"]


def test_a_file_that_another_program_holds_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier(tmp_path)
    number = errno.EBUSY

    def held(path: Path) -> bool | None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(module, "is_whole", held)
    clock = Clock(tmp_path)
    clock.at(0)
    assert clock.at(10).wait is Wait.UNFINISHED
    number = errno.ENAMETOOLONG  # does not pass: judging says what it is
    assert clock.at(20).ready


def test_forgotten_dossiers_take_no_memory(tmp_path: Path) -> None:
    dossier(tmp_path)
    clock = Clock(tmp_path)
    clock.at(0)
    clock.still.keep({clock.seen().key})
    assert clock.at(10).ready
    clock.still.keep(())
    assert clock.at(11).wait is Wait.CHANGING


def test_a_slow_writer_is_waited_for(tmp_path: Path) -> None:
    """A scanner that adds a piece every tenth of a second, in real time; it is never taken for ready before its end."""
    folder = dossier(tmp_path)
    content = WHOLE["png"] + PDF  # long enough for twelve pieces
    pieces = [content[at : at + len(content) // 12 + 1] for at in range(0, len(content), len(content) // 12 + 1)]
    ended = threading.Event()

    def write() -> None:
        with open(folder / "scan.png", "wb") as file:
            for piece in pieces:
                file.write(piece)
                file.flush()
                time.sleep(0.1)
        ended.set()

    still = Stillness(0.5, GIVE_UP)
    writer = threading.Thread(target=write)
    writer.start()
    began = time.monotonic()
    while time.monotonic() - began < 20:
        finished = ended.is_set()
        (seen,) = scan(tmp_path, IDS).dossiers
        if still.of(seen, time.monotonic(), time.time()).ready:
            break
        time.sleep(0.02)
    writer.join()
    assert finished
    assert (folder / "scan.png").read_bytes() == content


def test_a_writer_that_pauses_longer_than_the_quiet_period_is_waited_for(tmp_path: Path) -> None:
    folder = dossier(tmp_path)
    clock = Clock(tmp_path)
    content = WHOLE["jpeg"]
    for number in range(1, 5):
        put(folder / "scan.jpg", content[: len(content) * number // 5])
        clock.at(number * 100)
        assert clock.at(number * 100 + 50).wait is Wait.UNFINISHED
    put(folder / "scan.jpg", content)
    clock.at(500)
    assert clock.at(510).ready
