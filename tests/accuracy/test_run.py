"""From drawn files to printed figures, with a set of four sheets; what is locked stays so."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from doccheck.model import FileReading, Finding, Severity, SourceFile
from doccheck.reading.options import ReadingOptions
from doccheck.workers import WorkerOptions
from samples.labelled.model import Document, DocumentUse, Dossier, DossierFile, LabelledSet, Person
from scripts.accuracy import __main__ as command
from scripts.accuracy import results
from scripts.accuracy.asked import Asked
from scripts.accuracy.readings import Kept
from scripts.accuracy.rendering import NotDrawn, drawn
from scripts.accuracy.truth import SETS, truth_of

CERTIFICATE = (
    "Université de Rennes",
    "Certificat de scolarité",
    "Le président de l'université certifie que",
    "Madame Amina EL IDRISSI, née le 17/05/2004 à Meknès",
    "est inscrite en licence de droit pour l'année universitaire 2026-2027.",
    "Fait à Rennes, le 11/05/2026",
)
HIDDEN = ("Rundschreiben der Hausverwaltung", "Die Treppe wird am Montag gereinigt.", "Mit freundlichen Grüßen")
AMINA = {"full_name": "Amina El Idrissi", "surname": "El Idrissi", "given_names": "Amina", "birth_date": "2004-05-17"}


def draw(file: Path, *sheets: tuple[str, ...]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    canvas = Canvas(str(file), pagesize=(595, 842))
    for rows in sheets:
        for n, row in enumerate(rows):
            canvas.drawString(70, 760 - 24 * n, row)
        canvas.showPage()
    canvas.save()


def entry(id: str, which: str, kind: str, file: str, **more: Any) -> dict[str, Any]:
    own = {"id": id, "set": which, "kind": kind, "captures": {"digital": file}, "pages": 1}
    return {"languages": [], "fields": {}, "person": None, **own, **more}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A drawn set; README.md and results.json of the project are out of reach."""
    monkeypatch.setattr(command, "README", tmp_path / "README.md")
    monkeypatch.setattr(command, "kept", lambda: results.kept(tmp_path / "results.json"))
    monkeypatch.setattr(command, "save", lambda found: results.save(found, tmp_path / "results.json"))
    monkeypatch.setattr(command, "rendered", lambda keep, asked: truth_of(truth(asked.sets)))
    (tmp_path / "README.md").write_text("<!-- accuracy:begin -->\n<!-- accuracy:end -->\n", encoding="utf-8")
    keep = tmp_path / "set"
    draw(keep / "tuned/digital/t_enrol.pdf", CERTIFICATE)
    draw(keep / "locked/digital/secret_cv.pdf", HIDDEN)
    draw(keep / "tuned/dossiers/t_lux/both.pdf", CERTIFICATE, HIDDEN)
    (keep / "tuned/dossiers/t_lux/dossier.toml").write_text("application_date = 2026-07-01\n", encoding="utf-8")
    return keep


def truth(sets: Sequence[str] = SETS) -> dict[str, Any]:
    fields = {"birth_date": "2004-05-17", "issue_date": "2026-05-11"}
    both = [
        {"id": "t_enrol", "kind": "enrolment_certificate", "pages": [{"file": "both.pdf", "page": 1}]},
        {"id": "t_notice", "kind": "other", "pages": [{"file": "both.pdf", "page": 2}]},
    ]
    everything = {
        "documents": [
            entry(
                "t_enrol",
                "tuned",
                "enrolment_certificate",
                "tuned/digital/t_enrol.pdf",
                person=AMINA,
                fields=fields,
                languages=["fr"],
            ),
            entry("secret_cv", "locked", "cv", "locked/digital/secret_cv.pdf", languages=["de"]),
        ],
        "dossiers": [
            {
                "id": "t_lux",
                "set": "tuned",
                "folder": "tuned/dossiers/t_lux",
                "checklist": "lu-student",
                "verdict": ["incomplete"],
                "expected": {"passport": ["missing"], "means": ["missing"]},
                "documents": both,
            }
        ],
    }
    return {group: [one for one in rows if one["set"] in sets] for group, rows in everything.items()}


def test_the_whole_way(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = folder / "raw.json"
    assert command.main(["--keep", str(folder), "--jobs", "1", "--raw", str(raw)]) == 0
    printed = capsys.readouterr()
    first = printed.out.splitlines()[0]
    assert first.startswith("tuned: FALSE OK 0 of ")
    assert 'wrong "complete" 0 of 1 dossiers' in first
    assert "| kind, digital ≥ 99 % | 100.0 % (1 of 1) ✓ | 0.0 % (0 of 1) ✗ |" in printed.out
    assert re.search(r"\| files of several documents cut exactly \| [\d.]+ % \([01]/1\) \|", printed.out)
    # What is locked is a sum, wherever it is written.
    kept = (folder.parent / "results.json").read_text("utf-8")
    for text in (printed.out, printed.err, raw.read_text("utf-8"), kept):
        assert "secret" not in text
    assert '"locked"' in kept
    assert "(1 of 1) ✓" in (folder.parent / "README.md").read_text("utf-8")


def test_the_locked_set_is_shown_only_where_that_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--keep", str(folder), "--jobs", "1", "--parts", "documents"]
    assert command.main([*asked, "--set", "locked", "--only", "secret_cv"]) == 2
    assert "--show-locked" in capsys.readouterr().err
    assert command.main([*asked, "--only", "secret_cv"]) == 2
    assert "not in the set tuned: secret_cv" in capsys.readouterr().err
    assert command.main([*asked, "--set", "locked", "--show-locked", "--only", "secret_cv"]) == 0
    printed = capsys.readouterr()
    assert "UNLOCKED" in printed.err
    assert "secret_cv (digital): expected cv" in printed.out
    assert not (folder.parent / "results.json").exists()  # a part is not kept


def test_an_exception_is_a_result(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(readings: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr("scripts.accuracy.run.documents_of", broken)
    monkeypatch.setattr("scripts.accuracy.run.check_dossier", lambda *_, **__: broken(None))
    assert command.main(["--keep", str(folder), "--jobs", "1", "--set", "tuned"]) == 0
    printed = capsys.readouterr().out
    assert "crash: t_enrol (digital): expected nothing, got ValueError: broken" in printed
    assert "crash: t_lux (dossier): expected nothing, got nothing [means]" in printed
    assert "| exceptions | 100.0 % (1/1) | 100.0 % (1/1) |" in printed


def test_readings_of_earlier_code_are_taken_where_that_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = SourceFile(name="a.pdf", content=b"x", media_type="application/pdf", sha256="0" * 64, size=1)
    reading = FileReading(file="a.pdf", pages=(), page_count=0)
    options = WorkerOptions(reading=ReadingOptions(pictures=False))
    before, after = "a" * 64, "b" * 64

    def cache(key: str, *, old: bool) -> Kept:
        monkeypatch.setattr("doccheck.workers._key", lambda file, options: key)
        made = Kept(tmp_path / "cache", old=old)
        made.know(source, options)
        return made

    assert cache(before, old=False).put(before, reading)
    assert cache(before, old=False).get(before, "b.pdf") == FileReading(file="b.pdf", pages=(), page_count=0)
    assert cache(after, old=False).get(after, "a.pdf") is None
    later = cache(after, old=True)
    assert later.get(after, "a.pdf") == reading
    assert later.used_old == {after}
    # What may be read better next time is not kept, and is not read twice in one run either.
    finding = Finding(code="not_read", severity=Severity.ERROR, reason="time_limit")
    stopped = replace(reading, findings=(finding,))
    third = cache("c" * 64, old=False)
    assert not third.put("c" * 64, stopped)
    assert third.get("c" * 64, "a.pdf") == stopped
    assert cache("c" * 64, old=False).get("c" * 64, "a.pdf") is None
    assert cache("c" * 64, old=True).get("c" * 64, "a.pdf") == reading


def person(id: str) -> Person:
    born = date(2004, 5, 17)
    return Person(
        id=id, surname="B", given_names="A", birth_date=born, nationality="MA", sex="F", birth_place="Fès", address=""
    )


def labelled(body: str) -> LabelledSet:
    def written(id: str, body: str) -> Document:
        return Document(id=id, set="tuned", source="x.toml", kind="cv", languages=(), person=person("p"), body=body)

    file = DossierFile(name="a.pdf", capture="digital", form="pdf", documents=(DocumentUse(id="one"),))
    dossier = Dossier(
        id="case",
        set="tuned",
        source="x.toml",
        checklist="lu-student",
        application_date=date(2026, 7, 1),
        person=person("p"),
        residence_countries=(),
        verdict=("review",),
        stay={},
        situation={},
        expected={},
        files=(file,),
    )
    documents = {"one": written("one", body), "two": written("two", "two")}
    return LabelledSet(persons={}, documents=documents, dossiers={"case": dossier})


class Draw:
    """Draws nothing, and says that it did; `fails`: all but these."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.captures: list[str] = []
        self.fails: set[str] = set()

    def __call__(self, folder: Path, ids: Sequence[str], captures: Sequence[str]) -> None:
        self.asked.append(list(ids))
        self.captures = list(captures)
        made = [id for id in ids if id not in self.fails]
        documents = [entry(id, "tuned", "cv", f"{id}.pdf") for id in made if id != "case"]
        cases = [truth()["dossiers"][0] | {"id": id} for id in made if id == "case"]
        (folder / "truth.json").write_text(json.dumps({"documents": documents, "dossiers": cases}), encoding="utf-8")


TUNED = Asked(sets=("tuned",))


def test_only_what_changed_is_drawn_again(tmp_path: Path) -> None:
    draw = Draw()
    first = drawn(tmp_path, labelled("one"), TUNED, "code", draw)
    assert [single.label.id for single in first.singles] == ["one", "two"]
    assert drawn(tmp_path, labelled("one"), TUNED, "code", draw) == first
    assert draw.asked.pop() == ["one", "two", "case"]
    assert draw.asked == []
    drawn(tmp_path, labelled("other words"), TUNED, "code", draw)
    assert draw.asked.pop() == ["one", "case"]  # the dossier has the document in it
    drawn(tmp_path, labelled("other words"), Asked(sets=("tuned",), only=("two",)), "better code", draw)
    assert draw.asked.pop() == ["two"]
    assert drawn(tmp_path, labelled("one"), Asked(sets=("locked",)), "code", draw).singles == ()


def test_only_what_is_asked_for_is_drawn(tmp_path: Path) -> None:
    draw, one = Draw(), labelled("one")
    some = Asked(sets=("tuned",), captures=("phone",), parts=("documents",))
    drawn(tmp_path, one, some, "code", draw)
    assert (draw.asked.pop(), draw.captures) == (["one", "two"], ["phone"])
    drawn(tmp_path, one, Asked(sets=("tuned",), captures=("fax",)), "code", draw)
    assert (draw.asked.pop(), draw.captures) == (["one", "two", "case"], ["phone", "fax"])
    drawn(tmp_path, one, some, "code", draw)
    assert draw.asked == []


def test_what_cannot_be_drawn_stops_and_the_rest_is_kept(tmp_path: Path) -> None:
    draw = Draw()
    draw.fails = {"two"}
    with pytest.raises(NotDrawn, match="1 documents or dossiers"):
        drawn(tmp_path, labelled("one"), TUNED, "code", draw)
    draw.fails = set()
    drawn(tmp_path, labelled("one"), TUNED, "code", draw)
    assert draw.asked[-1] == ["two"]


def test_a_set_that_cannot_be_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*asked: object) -> None:
        raise NotDrawn("3 documents")

    monkeypatch.setattr(command, "rendered", fails)
    assert command.main(["--keep", str(tmp_path / "keep")]) == 2
    assert "could not be drawn: 3 documents" in capsys.readouterr().err


def test_truth_that_lacks_something_says_so() -> None:
    with pytest.raises(ValueError, match="hidden"):
        truth_of({"documents": [entry("x", "hidden", "cv", "x.pdf")], "dossiers": []})
