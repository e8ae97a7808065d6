"""What happened, one line each on stderr: time, level, event, dossier key, counts, durations. No names, no texts."""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from datetime import datetime
from typing import Final, Literal, TextIO

Value = int | float | str | bool | None

# A text is one of our own words. Anything else – with spaces, slashes, letters of names – is left out.
_WORD: Final = re.compile(r"[A-Za-z0-9_.:+-]{1,64}")
_KEYS_OF_WORDS: Final = frozenset(
    {"dossier", "reason", "state", "verdict", "checklist", "version", "error", "signal", "mode", "where"}
)
_KEY_DIGITS: Final = 12  # of a dossier's key: enough to find it with --status


class Log:
    """`log.info("done", dossier=key, seconds=1.2)`. Texts that are more than a word are left out: no name slips in."""

    def __init__(self, form: Literal["text", "json"] = "text", stream: TextIO | None = None) -> None:
        self._form = form
        self._stream = stream
        self._troubles: dict[tuple[str, str | None], Value] = {}

    def info(self, event: str, **values: Value) -> None:
        self._write("info", event, values)

    def warning(self, event: str, **values: Value) -> None:
        self._write("warning", event, values)

    def error(self, event: str, **values: Value) -> None:
        self._write("error", event, values)

    def trouble(self, event: str, **values: Value) -> None:
        """A warning said once until `mended`, however often it is met (same event, dossier and reason)."""
        dossier = values.get("dossier")
        place = (event, None if dossier is None else str(dossier))
        if place in self._troubles and self._troubles[place] == values.get("reason"):
            return
        self._troubles[place] = values.get("reason")
        self._write("warning", event, values)

    def mended(self, event: str, dossier: str | None = None) -> None:
        """Trouble with `event` is over: said once (`<event>_mended`), nothing where there was none."""
        if (event, dossier) in self._troubles:
            del self._troubles[event, dossier]
            self._write("info", f"{event}_mended", {} if dossier is None else {"dossier": dossier})

    def _write(self, level: str, event: str, values: dict[str, Value]) -> None:
        line: dict[str, Value] = {
            "time": datetime.now().astimezone().isoformat(timespec="milliseconds"),
            "level": level,
            "event": event,
        }
        line |= {key: shown for key, value in values.items() if (shown := _shown(key, value)) is not None}
        if self._form == "json":
            text = json.dumps(line)
        else:
            said = " ".join(f"{key}={value}" for key, value in line.items() if key not in ("time", "level", "event"))
            text = f"{line['time']} {level.upper()} {event} {said}".rstrip()
        stream = self._stream or sys.stderr
        with suppress(OSError, ValueError):  # a log that cannot be written (a full disk, a closed pipe) stops nothing
            stream.write(f"{text}\n")
            stream.flush()


def _shown(key: str, value: Value) -> Value:
    if isinstance(value, str):
        if key not in _KEYS_OF_WORDS or not _WORD.fullmatch(value):
            return "?"
        return value[:_KEY_DIGITS] if key == "dossier" else str(value)  # str: a StrEnum's plain value
    return round(value, 3) if isinstance(value, float) else value
