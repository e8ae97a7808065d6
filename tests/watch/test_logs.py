"""Lines for those who run it: no names, no texts, no repetition."""

from __future__ import annotations

import errno
import io
import json

import pytest

from doccheck.watch.entries import State
from doccheck.watch.logs import Log


def test_a_line_of_json_has_time_level_event_and_values() -> None:
    stream = io.StringIO()
    Log("json", stream).info("done", dossier="0123456789abcdef" * 2, seconds=1.23456, files=7, state=State.DONE)
    line = json.loads(stream.getvalue())
    assert line.pop("time")[10] == "T"
    assert line == {
        "level": "info", "event": "done", "dossier": "0123456789ab", "seconds": 1.235, "files": 7, "state": "done",
    }  # fmt: skip


def test_a_line_of_text_is_one_line() -> None:
    stream = io.StringIO()
    Log("text", stream).error("failed", dossier="ab12", reason="disk_full", attempts=3, verdict=None)
    assert stream.getvalue().split(" ", 1)[1] == "ERROR failed dossier=ab12 reason=disk_full attempts=3\n"


@pytest.mark.parametrize(
    "values",
    [
        {"reason": "DUPONT Marie"}, {"reason": "a\nb"}, {"reason": "/srv/visas/DUPONT"}, {"path": "DUPONT"},
        {"name": "dupont"}, {"reason": "Ünal"}, {"reason": "x" * 100}, {"error": "[Errno 2] No such file: 'DUPONT'"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["text", "json"])
def test_no_name_and_no_text_slips_in(form: str, values: dict[str, str]) -> None:
    stream = io.StringIO()
    Log(form, stream).warning("failed", **values)  # type: ignore[arg-type]
    line = stream.getvalue()
    assert line.count("\n") == 1
    assert "?" in line
    assert not any(value in line for value in values.values())


def test_trouble_is_said_once_until_it_is_mended() -> None:
    stream = io.StringIO()
    log = Log("text", stream)
    for _ in range(5):
        log.trouble("write", reason="disk_full")
        log.trouble("dossier", dossier="aa", reason="busy")
        log.trouble("dossier", dossier="bb", reason="busy")
    log.trouble("write", reason="read_only")
    for _ in range(2):
        log.mended("write")
        log.mended("dossier", "aa")
        log.mended("never")
    log.trouble("write", reason="read_only")
    events = [line.split()[2:] for line in stream.getvalue().splitlines()]
    assert events == [
        ["write", "reason=disk_full"],
        ["dossier", "dossier=aa", "reason=busy"],
        ["dossier", "dossier=bb", "reason=busy"],
        ["write", "reason=read_only"],
        ["write_mended"],
        ["dossier_mended", "dossier=aa"],
        ["write", "reason=read_only"],
    ]


def test_a_log_that_cannot_be_written_stops_nothing() -> None:
    stream = io.StringIO()
    stream.close()
    Log("text", stream).info("done")

    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, "full")

    Log("json", Full()).info("done")
