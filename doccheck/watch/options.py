"""What a watcher was told to do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from doccheck import settings
from doccheck.errors import UsageError
from doccheck.watch.rights import Rights


@dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """The arguments of `doccheck watch`, understood."""

    folder: Path
    state: Path | None = None  # None: the place for this folder
    once: bool = False
    dry_run: bool = False
    poll: float | None = None  # seconds; None: events wake the rescan
    quiet: float = settings.WATCH_QUIET_SECONDS
    letters: bool = False
    language: str = "en"
    json_language: str = "en"
    jobs: int | None = None
    log: Literal["text", "json"] = "text"
    retention_days: int | None = None  # None: nothing is removed
    rights: Rights = field(default_factory=Rights)
    version: str = ""

    @property
    def maker(self) -> str:
        """What a report depends on besides the dossier and the checklist: another one, and it is made anew."""
        parts = (self.version, self.language, self.json_language, *(["letters"] if self.letters else []))
        return " ".join(parts)


_DAYS = re.compile(r"([0-9]{1,5})d?")


def days_of(text: str) -> int:
    """The days of "90d" or "90". Raises `UsageError`."""
    found = _DAYS.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"{text!r}: give a number of days, as 90d")
    return int(found[1])
