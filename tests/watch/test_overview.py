"""The overview: every state, every reason, four languages, and names that are hostile."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest

from doccheck.model import LANGUAGES, Verdict
from doccheck.watch import overview
from doccheck.watch.ledger import State
from doccheck.watch.overview import Row, page
from doccheck.watch.words import reason, words
from tests.watch.house import House, house
from tests.watch.process import letter

__all__ = ["house"]
NOW = datetime(2026, 3, 1, 12, 0, 0)
HOSTILE = "<script>alert(1)</script>\u202e\n\udcff\"'&"


def row(**more: Any) -> Row:
    plain: dict[str, Any] = {
        "name": "a", "checklist": "tiny", "state": "done", "verdict": "complete", "missing": (), "since": 0.0,
        "report": "tiny/a",
    }  # fmt: skip
    return Row(**(plain | more))


def shown(*rows: Row, language: str = "en", strays: tuple[str, ...] = (), trouble: str | None = None) -> str:
    return page(rows, strays, ids=("tiny", "other"), language=language, now=NOW, trouble=trouble)


def test_all_languages_have_the_same_words() -> None:
    keys = set(words("en"))
    fields = {key: set(re.findall(r"\{\w+\}", text)) for key, text in words("en").items()}
    for language in LANGUAGES:
        assert set(words(language)) == keys
        assert {key: set(re.findall(r"\{\w+\}", text)) for key, text in words(language).items()} == fields
        assert all(text.strip() for text in words(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_verdict_has_a_word(language: str) -> None:
    for state in State:
        assert words(language)[f"state_{state}"] in shown(row(state=state.value), language=language)
    for verdict in Verdict:
        assert words(language)[f"verdict_{verdict}"] in shown(row(verdict=verdict.value), language=language)


def test_every_reason_in_use_has_a_sentence() -> None:
    from doccheck.watch import board, work
    from doccheck.watch.seen import What

    used = {*work._WORDS.values(), *board._WAITS.values(), *work._BLOCKED.values(), *map(str, board._SAID)}
    used |= {What.PERMISSION.value, What.FAILED.value, What.VANISHED.value}
    used |= {"disk_error", "engine_missing", "unknown_checklist", "definition", "usage", "unexpected", "no_checklist"}
    used |= {"facts_link", "empty", "oddity"}
    assert {word for word in used if reason(word, "en") == word} == set()


def test_names_are_escaped_everywhere() -> None:
    text = shown(
        row(name=HOSTILE, checklist=HOSTILE, missing=(HOSTILE,), report=f"tiny/{HOSTILE}", details=(HOSTILE,), letter=True),
        strays=(HOSTILE,),
    )
    assert "alert(1)</script>" not in text
    assert "\u202e" not in text
    assert text.count("<script>") == 1
    text.encode("utf-8", "backslashreplace").decode("utf-8")
    for address in re.findall(r'href="([^"]*)"', text):
        assert re.fullmatch(r"\./[A-Za-z0-9._/%-]+", address)
        assert "%3Cscript%3E" in address


def test_a_dossier_without_a_checklist_is_told_the_ids() -> None:
    assert "tiny, other" in shown(row(state="set_aside", verdict=None, report=None, reason="no_checklist"))


def test_it_refreshes_itself_and_needs_nothing_else() -> None:
    text = shown(row(), trouble="disk_full", strays=("x.pdf",))
    assert f'http-equiv="refresh" content="{overview.REFRESH_SECONDS}"' in text
    assert not re.search(r"https?://|src=|@import|url\(", text)
    assert words("en")["reason_disk_full"].replace("'", "&#x27;") in text
    assert "x.pdf" in text
    assert 'href="./tiny/a/report.html"' in text
    assert "2026-03-01 12:00:00" in text


def test_an_empty_folder_says_so() -> None:
    assert words("de")["none"] in shown(language="de")


def test_the_watcher_writes_it(house: House) -> None:
    house.dossier("Dossier <b>")
    house.dossier("nowhere", checklist="unheard-of")
    house.dossier("still arriving", {"letter.txt": letter(), "cut.pdf": b"%PDF-1.7\n1 0 obj"})
    (house.root / "loose.pdf").write_bytes(b"%PDF")
    (house.root / "tiny" / "Dossier <b>" / "link.pdf").symlink_to("/etc/hostname")
    assert house.once(language="de") == 0
    text = house.overview()
    assert "Dossier &lt;b&gt;" in text
    assert "<td><bdi>Pass</bdi></td>" in text  # what is missing, by its title
    assert "unheard-of/nowhere" in text
    assert "de-bw-student" in text
    assert "loose.pdf" in text
    assert "link.pdf" in text
    assert words("de")["reason_incomplete_file"] in text
    assert "cut.pdf" in text
