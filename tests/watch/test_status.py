"""`--status` tells how things stand from the ledger alone, also beside a running watcher."""

from __future__ import annotations

import json
import time
from pathlib import Path

from doccheck.watch.status import status
from doccheck.watch.words import words
from tests.watch.house import House, holding, house

__all__ = ["house"]


def rows(house: House, language: str = "en") -> list[str]:
    return status(house.root, state=house.state, language=language).splitlines()


def test_a_folder_never_watched(house: House, tmp_path: Path) -> None:
    said = rows(house)
    assert words("en")["not_running"] in said
    assert said[0].split() == ["new", "0"]
    assert not house.state.exists()


def test_states_and_failures_with_reasons(house: House) -> None:
    house.dossier("good")
    house.dossier("bad", {"letter.txt": b"x", "dossier.toml": b"application_date = 'never'"})
    house.dossier("lost", checklist="unheard-of")
    assert house.once() == 1
    said = rows(house)
    counts = {row.rsplit(None, 1)[0]: int(row.rsplit(None, 1)[1]) for row in said[:7]}
    assert (counts["checked"], counts["set aside"]) == (1, 2)
    assert any(row.startswith("tiny/bad: ") and words("en")["reason_definition"] in row for row in said)
    assert any(row.startswith("unheard-of/lost: ") for row in said)
    assert words("fr")["reason_definition"] in status(house.root, state=house.state, language="fr")
    assert "application_date" in house.overview()


def test_the_heartbeat_and_who_runs(house: House) -> None:
    house.dossier("good")
    house.once()
    beat = json.loads((house.state / "heartbeat.json").read_text())
    assert time.time() - beat["at"] < 60
    assert beat["dossiers"]["done"] == 1
    assert any("seconds ago" in row for row in rows(house))
    with holding(house.state) as pid:
        assert words("en")["running"].format(pid=pid) in rows(house)
    (house.state / "heartbeat.json").write_text("{broken")
    assert not any("seconds ago" in row for row in rows(house))
    (house.state / "heartbeat.json").write_text(json.dumps({"at": 0, "trouble": "disk_full"}))
    assert any(words("en")["reason_disk_full"] in row for row in rows(house))
