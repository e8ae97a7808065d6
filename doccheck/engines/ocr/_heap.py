"""How this process keeps the memory that it has freed: large pieces go back to the system at once.

glibc learns from every large piece that is freed to keep the next ones, up to 32 MB, in its own store; there they leave
gaps that the next picture, a little larger, does not fit into. After some pages of different sizes 150 MB lie idle.
Smaller limits give nothing more back and take time: what comes from the system is cleared first (1 MB: 5 to 10 %).
"""

from __future__ import annotations

from functools import cache
from typing import Any

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # malloc.h
_LARGE = (16 << 20) - (128 << 10)  # bytes: Pillow asks for just under 16 MB at a time; a page at 200 dpi has less
_SPARE = 48 << 20  # bytes kept at the end of the store for the next page


def give_back_now() -> None:
    """All that is free goes back, before a large piece is needed. It takes 10 ms for every 100 MB."""
    if libc := _glibc():
        libc.malloc_trim(0)


@cache
def give_back_large_pieces() -> None:
    """Once for the whole process. Without glibc (Windows, macOS, Alpine) nothing is done: others keep no such store."""
    if libc := _glibc():
        libc.mallopt(_M_MMAP_THRESHOLD, _LARGE)
        libc.mallopt(_M_TRIM_THRESHOLD, _SPARE)


def _glibc() -> Any:
    import ctypes
    import platform

    return ctypes.CDLL(None) if platform.libc_ver()[0] == "glibc" else None
