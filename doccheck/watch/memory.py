"""What a process that lives for months must not keep of what it has read."""

from __future__ import annotations

import ctypes
import sys
from functools import _lru_cache_wrapper


def forget_texts() -> None:
    """Empty the caches of doccheck's functions that have a limit: lines and pages of dossiers stand in them.

    Those without one hold tables that are the same for every dossier.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith("doccheck."):
            for value in list(vars(module).values()):
                if isinstance(value, _lru_cache_wrapper) and value.cache_parameters()["maxsize"] is not None:
                    value.cache_clear()
    give_back()


def give_back() -> None:
    """Let the system have what the C library keeps of the memory that pages and their pictures took (glibc alone)."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
