"""Patterns that are compiled when they are first looked for: a dossier needs few of them, many commands none."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """A pattern that becomes a compiled one when something is asked of it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._written, self._flags = pattern, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = re.compile(self._written, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)  # asked only once
        return found


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, later."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
