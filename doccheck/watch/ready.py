"""Whether a dossier may be judged: nothing in it has changed for the quiet period and every file opens to its end."""

from __future__ import annotations

import errno
import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from doccheck import settings
from doccheck.facts import FILE_NAME
from doccheck.watch.seen import FileSeen, Seen
from doccheck.watch.whole import is_whole

__all__ = ["Readiness", "Stillness", "Wait", "is_whole"]

_AGAIN: Final = 5.0  # seconds until a file that was not whole is opened again, though nothing about it changed
# Said of a file that another program holds or is still making, or by a share that is about to come back.
_BUSY: Final = frozenset({errno.EACCES, errno.EPERM, errno.EBUSY, errno.EAGAIN, errno.ETXTBSY, errno.ESTALE, errno.EIO})


class Wait(StrEnum):
    """How a dossier stands."""

    CHANGING = "changing"  # something in it changed within the quiet period
    UNFINISHED = "unfinished"  # still, but a file does not open to its end
    READY = "ready"
    GIVEN_UP = "given_up"  # a file never became whole: it is judged as it is
    EMPTY = "empty"  # nothing to be judged in it, however long one waits


@dataclass(frozen=True, kw_only=True, slots=True)
class Readiness:
    wait: Wait
    seconds: float  # until it is worth asking again: 0 where it may be judged, inf where it must change first
    unfinished: tuple[str, ...] = ()  # `FileSeen.path` of files that do not open to their end

    @property
    def ready(self) -> bool:
        """Whether it may be judged now."""
        return self.wait in (Wait.READY, Wait.GIVEN_UP)


@dataclass(slots=True)
class _Still:
    """One dossier, as long as its signature stays the same."""

    signature: str
    since: float
    unfinished: tuple[FileSeen, ...] = ()
    opened: float = -math.inf  # when its files were opened last
    whole: set[FileSeen] = field(default_factory=set)  # also of earlier signatures: not opened again


class Stillness:
    """Remembers since when each dossier has been still. One for the life of a watcher; in memory only."""

    def __init__(
        self, quiet: float = settings.WATCH_QUIET_SECONDS, give_up: float = settings.WATCH_GIVE_UP_SECONDS
    ) -> None:
        self._quiet = quiet
        self._give_up = give_up
        self._known: dict[str, _Still] = {}

    def of(self, seen: Seen, now: float, today: float) -> Readiness:
        """How `seen` stands. `now`: time.monotonic(); `today`: time.time(), for the age of files found at the start.

        To be asked each round with the newest scan's `Seen`; opens files only once they are still.
        """
        still = self._known.get(seen.key)
        if still is None:
            still = self._known[seen.key] = _Still(signature=seen.signature, since=now)
        elif still.signature != seen.signature:
            whole = still.whole.intersection(seen.files)
            still = self._known[seen.key] = _Still(signature=seen.signature, since=now, whole=whole)
        if seen.empty:
            return Readiness(wait=Wait.EMPTY, seconds=math.inf)
        if (rest := still.since + self._quiet - now) > 0:
            return Readiness(wait=Wait.CHANGING, seconds=rest)
        if now - still.opened >= min(_AGAIN, max(self._quiet, 0.5)):
            still.opened = now
            still.unfinished = tuple(self._unfinished(seen, still))
        if not still.unfinished:
            return Readiness(wait=Wait.READY, seconds=0)
        rest = max(self._patience(file, still, now, today) for file in still.unfinished)
        return Readiness(
            wait=Wait.UNFINISHED if rest > 0 else Wait.GIVEN_UP,
            seconds=min(max(rest, 0), _AGAIN),
            unfinished=tuple(file.path for file in still.unfinished),
        )

    def keep(self, keys: Collection[str]) -> None:
        """Forget all dossiers but these (`Seen.key`): those that have gone, and those that are judged and unchanged.

        One that is forgotten waits the quiet period anew when it is asked for again.
        """
        wanted = frozenset(keys)
        self._known = {key: still for key, still in self._known.items() if key in wanted}

    @staticmethod
    def _unfinished(seen: Seen, still: _Still) -> Iterator[FileSeen]:
        for file in seen.files:
            if file in still.whole or file.path == FILE_NAME:  # an empty dossier.toml is one too
                continue
            try:
                whole = is_whole(seen.path / file.path)
            except OSError as error:
                whole = error.errno not in _BUSY  # what else keeps it from being opened does not pass: judging says it
            if whole is False:
                yield file
            else:
                still.whole.add(file)

    def _patience(self, file: FileSeen, still: _Still, now: float, today: float) -> float:
        """Seconds until the file is given up. One that nobody has touched for so long was given up by its writer.

        Its inode's time counts, which no program can set back, and not the file's, which copying preserves.
        """
        return self._give_up - max(now - still.since, today - file.ctime_ns / 1e9)
