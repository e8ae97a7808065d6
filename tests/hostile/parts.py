"""What hostile files are made of. Everything is deterministic."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.reading.files import LETTER, pdf

PDF = pdf(LETTER)
NO_ENTRY = "-"  # of `Case.said`: what must not be said of the file at all


@dataclass(frozen=True, kw_only=True)
class Case:
    """One hostile file and what must be said of it."""

    make: Callable[[], bytes]
    said: tuple[str, ...] = ()  # "code" or "code.reason" of the file and its pages, sorted, each once
    pages: int = 0  # that must be read; 0: none
    inside: dict[str, tuple[str, ...]] = field(default_factory=dict)  # name behind `file/` → what is said of it


def noise(seed: str, size: int) -> bytes:
    return hashlib.shake_256(seed.encode()).digest(size)


def raw_zeros(megabytes: int, sign: bytes = b"\0") -> bytes:
    """So many megabytes of one sign as raw deflate: a thousandth of it, made in no time."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(sign * 2**20) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * megabytes + zlib.compressobj(9, zlib.DEFLATED, -15).flush()


def zeros(megabytes: int, sign: bytes = b"\0") -> bytes:
    """The same as a zlib stream, with a right checksum."""
    checksum = 1
    for _ in range(megabytes):
        checksum = zlib.adler32(sign * 2**20, checksum)
    return b"\x78\xda" + raw_zeros(megabytes, sign) + checksum.to_bytes(4)


def cut(content: bytes, share: float) -> bytes:
    return content[: int(len(content) * share)]
