"""Whether a file opens to its end, told from its ends and the lengths that it states: nothing of it is decoded.

Windows gives a file its full length before it copies: the length alone says nothing, and a tail of zeros is no end.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final

from doccheck import settings

_HEAD: Final = 1024  # a PDF may have as much before its first word (PDF 1.7, appendix H.3.4.1)
_PDF_TAIL: Final = 2048  # readers look for %%EOF in the last 1024 bytes (the same, H.3.4.4); scanners pad a little more
_ZIP_TAIL: Final = 22 + 65_535  # the end record with the longest comment (APPNOTE 4.3.16)
_ZEROS: Final = 32
_STEPS: Final = 200_000  # parts of a file looked at: a PNG of 150 MB has 20,000; one of nothing but parts tells nothing
_LINEARIZED: Final = re.compile(rb"/Linearized\b")
_LENGTH: Final = re.compile(rb"/L\s+(\d{1,15})\b")
# The next marker of a JPEG that is none inside its picture (FF00, restarts) and no filling (FFFF). ITU-T T.81, B.1.1.
_MARKER: Final = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])")


def is_whole(path: Path) -> bool | None:
    """Whether the file opens to its end; None where its form does not tell. Never follows a link. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "not an ordinary file")
        if not status.st_size:
            return False
        head = file.read(_HEAD)
        told = _form(head)
        return told(file, head, status.st_size) if told else None


def _form(head: bytes) -> Callable[[BinaryIO, bytes, int], bool] | None:
    if b"%PDF-" in head:
        return _pdf
    for begin, form in _FORMS.items():
        if head.startswith(begin):
            return form
    if head[4:8] == b"ftyp":
        return _boxes
    return _nothing if not head.strip(b"\0") else None


def _nothing(file: BinaryIO, head: bytes, size: int) -> bool:
    """Begins with zeros alone: room was made for it, no more."""
    return False


def _pdf(file: BinaryIO, head: bytes, size: int) -> bool:
    """%%EOF near the end; one that is made for the web has one near its beginning too, and states its length."""
    if _LINEARIZED.search(head) and (length := _LENGTH.search(head)) and int(length[1]) > size:
        return False
    return b"%%EOF" in _tail(file, size, _PDF_TAIL)


def _jpeg(file: BinaryIO, head: bytes, size: int) -> bool:
    """An end-of-image marker at the end, or in its place with something behind it, as telephones append."""
    if _tail(file, size, 2) == b"\xff\xd9":
        return True
    if size > settings.MAX_FILE_BYTES:  # it is not read anyway
        return True
    file.seek(0)
    content = file.read(settings.MAX_FILE_BYTES)
    at = 2
    for _ in range(_STEPS):
        found = _MARKER.search(content, at)
        if found is None:
            return False
        if found[1] == b"\xd9":
            return True
        if found[1] == b"\x01":  # a marker without a length
            at = found.end()
            continue
        length = int.from_bytes(content[found.end() : found.end() + 2], "big")
        at = found.end() + max(length, 2)
    return True


def _png(file: BinaryIO, head: bytes, size: int) -> bool:
    """Chunk after chunk to IEND (ISO/IEC 15948, 5.3): length, name, content, checksum."""
    at = 8
    for _ in range(_STEPS):
        if at + 12 > size:
            return False
        file.seek(at)
        chunk = file.read(8)
        if not chunk.strip(b"\0"):
            return False
        at += 12 + int.from_bytes(chunk[:4], "big")
        if chunk[4:] == b"IEND":
            return at <= size
    return True


def _boxes(file: BinaryIO, head: bytes, size: int) -> bool:
    """HEIC and its like: box after box to the end of the file (ISO/IEC 14496-12, 4.2)."""
    at = 0
    for _ in range(_STEPS):
        if at + 8 > size:
            return at == size and _ends_in_something(file, size)
        file.seek(at)
        box = file.read(16)
        length = int.from_bytes(box[:4], "big")
        if length == 1:
            length = int.from_bytes(box[8:16], "big")
        elif length == 0:  # to the end of the file, or nothing but zeros
            return box[4:8].isalnum()
        if length < 8:
            return False
        at += length
    return True


def _riff(file: BinaryIO, head: bytes, size: int) -> bool:
    """WebP: the length behind the first word."""
    return int.from_bytes(head[4:8], "little") + 8 <= size and _ends_in_something(file, size)


def _gif(file: BinaryIO, head: bytes, size: int) -> bool:
    return _tail(file, size, 4096).rstrip(b"\0").endswith(b";")


def _zip(file: BinaryIO, head: bytes, size: int) -> bool:
    """ZIP, DOCX, ODT: the end record, with the directory that it names before it (APPNOTE 4.3.16)."""
    tail = _tail(file, size, _ZIP_TAIL)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or at + 22 > len(tail):
        return False
    length = int.from_bytes(tail[at + 12 : at + 16], "little")
    return length == 0xFFFFFFFF or length <= size - len(tail) + at


def _ends_in_something(file: BinaryIO, size: int) -> bool:
    """Whether its end is more than room made beforehand: compressed pictures have no such run of zeros."""
    return any(_tail(file, size, _ZEROS))


def _tail(file: BinaryIO, size: int, length: int) -> bytes:
    file.seek(max(0, size - length))
    return file.read(length)


_FORMS: Final = {
    b"\xff\xd8\xff": _jpeg,
    b"\x89PNG\r\n\x1a\n": _png,
    b"PK\3\4": _zip,
    b"PK\5\6": _zip,
    b"RIFF": _riff,
    b"GIF8": _gif,
}
