"""`--dry-run` says what the next run does, and that does it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from doccheck.model import LANGUAGES
from doccheck.watch import plan, purge
from doccheck.watch.words import words
from tests.watch.house import House, house
from tests.watch.process import TINY

__all__ = ["house"]


def planned(house: House, **more: Any) -> dict[str, str]:
    """What is said of each dossier and file."""
    rows = plan.plan(house.options(dry_run=True, **more), house.root, house.state).splitlines()
    return {row.split(": ", 1)[0]: row.split(": ", 1)[1] for row in rows}


def test_what_was_purged_is_not_checked(house: House) -> None:
    folder = house.dossier("a")
    house.once()
    purge.run(house.root, days=0, state=house.state)
    assert planned(house) == {"tiny/a": words("en")["plan_purged"]}
    house.once()
    assert not (house.root / "_reports" / "tiny" / "a").exists()
    (folder / "more.txt").write_bytes(b"more")
    assert planned(house) == {"tiny/a": "check against tiny"}


def test_a_report_that_is_no_longer_true_is_made_anew(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.dossier("a")
    nothing, check = {"tiny/a": words("en")["plan_nothing"]}, {"tiny/a": "check against tiny"}
    assert planned(house) == check
    house.once()
    assert planned(house) == nothing
    assert planned(house, letters=True) == check

    class Tomorrow(date):
        @classmethod
        def today(cls) -> date:
            return date.today() + timedelta(days=1)

    with monkeypatch.context() as patch:
        patch.setattr(plan, "date", Tomorrow)
        assert planned(house) == check
    (house.checklists / "tiny.toml").write_text(TINY, "utf-8")
    assert planned(house) == check
    house.once()
    assert planned(house) == nothing
    (house.root / "_reports" / "tiny" / "a" / "report.html").unlink()
    assert planned(house) == check


def test_it_is_said_in_four_languages(house: House) -> None:
    house.dossier("good")
    house.dossier("bad").joinpath("dossier.toml").write_text("application_date = 'never'\n")
    house.dossier("linked").joinpath("dossier.toml").symlink_to("letter.txt")
    house.dossier("lost", checklist="unheard-of")
    (house.root / "loose.pdf").touch()
    house.once()
    for language in LANGUAGES:
        said, found = words(language), planned(house, language=language, letters=True)
        assert found["tiny/good"] == said["plan_check"].format(checklist="tiny")  # there was no letter before
        assert found["tiny/bad"] == said["plan_refused"].format(reason=said["reason_definition"])
        assert found["tiny/linked"] == said["plan_refused"].format(reason=said["reason_facts_link"])
        assert found["unheard-of/lost"].startswith(said["plan_no_checklist"].split("{")[0])
        assert found["loose.pdf"] == said["plan_loose"]
