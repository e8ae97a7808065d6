"""The library's three functions: what they take, in which order they answer, and that nothing but the input counts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from doccheck import (
    Fact,
    Origin,
    Progress,
    Report,
    UsageError,
    Verdict,
    check_dossier,
    check_file,
    load_checklist,
    render_report,
    settings,
    workers,
)
from doccheck.errors import ChecklistNotFound, InputNotFound
from doccheck.model import Severity
from doccheck.pipeline import classify_files
from tests.reading.files import FakeOcr, printed, saved
from tests.test_cli import CHECKLIST, LETTER, PASSPORT, pdf

ROOT = Path(__file__).parents[1]
ON = date(2026, 7, 1)
FILES = ("letter 1.pdf", "letter 2.pdf", "letter 10.pdf")


def letter(given_name: str, *, padding: int = 0) -> bytes:
    """A letter of motivation; `padding` bytes of comment make the file larger."""
    content = pdf(LETTER.replace("Camille", given_name))
    return content + b"%" + b"x" * padding + b"\n" + content[content.rindex(b"startxref") :]


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """Three letters; the last one is by far the largest, so that a pool begins with it. Beside them the checklists."""
    (tmp_path / "tiny.toml").write_text(CHECKLIST, encoding="utf-8")
    (tmp_path / "passport.toml").write_text(CHECKLIST.replace('"tiny"', '"two"') + PASSPORT, encoding="utf-8")
    folder = tmp_path / "dossier"
    folder.mkdir()
    for number, name in enumerate(FILES):
        (folder / name).write_bytes(letter(("Camille", "Dominique", "Claude")[number], padding=50_000 * number))
    return folder


@pytest.fixture
def tiny(dossier: Path) -> Path:
    return dossier.parent / "tiny.toml"


def as_json(report: Report) -> str:
    return render_report(report, output_format="json", language="en")


def given_facts(report: Report) -> dict[str, Any]:
    return {fact.key: fact.value for fact in report.facts if fact.origin is Origin.GIVEN}


# -- order, workers ---------------------------------------------------------------------------------------------------


def test_files_documents_and_pages_stand_in_natural_order(dossier: Path, tiny: Path) -> None:
    report = check_dossier(dossier, checklist=tiny, on=ON, jobs=2)
    assert tuple(file.name for file in report.files) == FILES
    assert [page.file for document in report.documents for page in document.pages] == list(FILES)
    assert [document.id for document in report.documents] == ["d1", "d2", "d3"]


def test_files_named_one_by_one_keep_the_order_they_were_named_in(dossier: Path, tiny: Path) -> None:
    named = [dossier / name for name in (FILES[2], FILES[0])]
    report = check_dossier(named, checklist=tiny, on=ON, jobs=1)
    assert [file.name for file in report.files] == [FILES[2], FILES[0]]


@contextmanager
def fork_pool() -> Iterator[Executor]:
    import multiprocessing

    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as executor:
        yield executor


class Here(Executor):
    """An executor that does at once, in the caller's own thread, what it is told."""

    def submit(self, fn: Callable[..., Any], /, *arguments: Any, **options: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*arguments, **options))
        return future


@pytest.mark.parametrize(
    ("jobs", "executor"),
    [
        (2, nullcontext),
        (None, nullcontext),
        (None, lambda: nullcontext(Here())),
        (None, lambda: ThreadPoolExecutor(1)),
        (None, fork_pool),
    ],
    ids=["two workers", "a worker for each core", "no worker at all", "a thread", "a pool of the caller"],
)
def test_how_many_read_changes_nothing_in_the_report(
    dossier: Path, tiny: Path, jobs: int | None, executor: Callable[[], Any]
) -> None:
    (dossier / "empty.pdf").write_bytes(b"")
    (dossier / "half.pdf").write_bytes(letter("Sacha")[:500])
    (dossier / "same.pdf").write_bytes((dossier / FILES[0]).read_bytes())
    alone = check_dossier(dossier, checklist=tiny, on=ON, jobs=1)
    with executor() as pool:
        other = check_dossier(dossier, checklist=tiny, on=ON, jobs=jobs, executor=pool)
    assert as_json(other) == as_json(alone)
    assert len(alone.files) == 6


def test_workers_find_faces_after_their_parent_did(dossier: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads of a library do not survive a fork: a worker that waits for them would cost its file."""
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr())
    monkeypatch.setattr(settings, "PAGE_SECONDS", 20)
    (dossier / "photo.png").write_bytes(saved(printed(size=(413, 531)), "PNG"))
    first = check_dossier(dossier, checklist=tiny, on=ON, executor=Here())
    second = check_dossier(dossier, checklist=tiny, on=ON, jobs=1)
    assert [file.findings for file in second.files] == [(), (), (), ()]
    assert as_json(first) == as_json(second)


def test_two_checks_of_the_same_dossier_are_the_same_to_the_letter(dossier: Path, tiny: Path) -> None:
    first, second = (check_dossier(dossier, checklist=tiny, on=ON, jobs=1, pictures=True) for _ in range(2))
    assert as_json(first) == as_json(second)
    assert first == second
    html = [render_report(report, output_format="html", language="fr") for report in (first, second)]
    assert html[0] == html[1]


def test_progress_is_told_once_for_each_file_that_is_read(dossier: Path, tiny: Path) -> None:
    (dossier / "empty.pdf").write_bytes(b"")  # nothing to read in it
    steps: list[Progress] = []
    check_dossier(dossier, checklist=tiny, on=ON, jobs=2, progress=steps.append)
    assert [(step.done, step.total) for step in steps] == [(1, 3), (2, 3), (3, 3)]
    assert sorted(step.name for step in steps) == sorted(FILES)


# -- the day ----------------------------------------------------------------------------------------------------------


def test_the_day_is_the_argument_then_the_fact_given_then_the_one_of_the_folder(dossier: Path, tiny: Path) -> None:
    (dossier / "dossier.toml").write_text("application_date = 2026-02-03\n", encoding="utf-8")

    def day(**options: Any) -> date:
        return check_dossier(dossier, checklist=tiny, jobs=1, **options).checked_on

    assert day() == date(2026, 2, 3)
    assert day(facts={"application_date": date(2026, 3, 4)}) == date(2026, 3, 4)
    assert day(on=date(2026, 5, 6), facts={"application_date": date(2026, 3, 4)}) == date(2026, 5, 6)


def test_without_a_day_nothing_is_judged(dossier: Path, tiny: Path) -> None:
    with pytest.raises(UsageError, match="no application date"):
        check_dossier(dossier, checklist=tiny)


# -- the checklist ----------------------------------------------------------------------------------------------------


def test_a_checklist_is_named_by_id_path_or_as_an_object(dossier: Path, tiny: Path) -> None:
    def used(checklist: Any) -> str:
        return check_dossier(dossier, checklist=checklist, on=ON, jobs=1).checklist.id

    assert used("de-bw-student") == "de-bw-student"
    assert used(tiny) == "tiny"
    assert used(str(tiny)) == "tiny"
    assert used(load_checklist(tiny)) == "tiny"


def test_the_folder_names_its_checklist_unless_the_caller_does(dossier: Path, tiny: Path) -> None:
    (dossier / "dossier.toml").write_text('checklist = "fr-grenoble-student"\n', encoding="utf-8")
    assert check_dossier(dossier, on=ON, jobs=1).checklist.id == "fr-grenoble-student"
    assert check_dossier(dossier, checklist=tiny, on=ON, jobs=1).checklist.id == "tiny"
    facts = {"checklist": "lu-student"}
    assert check_dossier(dossier, on=ON, jobs=1, facts=facts).checklist.id == "lu-student"


def test_an_unknown_checklist_is_an_error_that_names_the_nearest(dossier: Path) -> None:
    with pytest.raises(ChecklistNotFound, match=r"'de-bw-studnet'.*did you mean 'de-bw-student'"):
        check_dossier(dossier, checklist="de-bw-studnet", on=ON)
    (dossier / "dossier.toml").write_text('checklist = "lu-studnt"\n', encoding="utf-8")
    with pytest.raises(ChecklistNotFound, match="did you mean 'lu-student'"):
        check_dossier(dossier, on=ON)


def test_without_a_checklist_nothing_is_judged(dossier: Path) -> None:
    with pytest.raises(UsageError, match="no checklist"):
        check_dossier(dossier, on=ON)


def test_the_checklist_decides_the_verdict(dossier: Path, tiny: Path) -> None:
    assert check_dossier(dossier, checklist=tiny, on=ON, jobs=1).verdict is Verdict.COMPLETE
    report = check_dossier(dossier, checklist=dossier.parent / "passport.toml", on=ON, jobs=1)
    assert report.verdict is Verdict.INCOMPLETE
    assert {result.id: result.status.value for result in report.requirements} == {
        "motivation_letter": "ok",
        "passport": "missing",
    }


# -- facts ------------------------------------------------------------------------------------------------------------


def test_facts_given_to_the_call_win_over_those_of_the_folder(dossier: Path, tiny: Path) -> None:
    text = '[applicant]\nsurname = "Folder"\ngiven_names = "Camille"\n[situation]\nhosted = true\n'
    (dossier / "dossier.toml").write_text(text, encoding="utf-8")
    told = Fact(key="situation.hosted", value=False, origin=Origin.GIVEN)
    facts = {"surname": "Exemple", "applicant.birth_date": date(2004, 5, 17), "situation.hosted": told}
    report = check_dossier(dossier, checklist=tiny, on=ON, jobs=1, facts=facts)  # type: ignore[arg-type]
    told_facts = given_facts(report)
    assert told_facts == {
        **told_facts,
        "applicant.surname": "Exemple",
        "applicant.given_names": "Camille",
        "applicant.birth_date": date(2004, 5, 17),
        "situation.hosted": False,
    }


def test_a_fact_nobody_knows_is_an_error_that_names_the_nearest(dossier: Path, tiny: Path) -> None:
    with pytest.raises(UsageError, match=r"applicant\.birth_date"):
        check_dossier(dossier, checklist=tiny, on=ON, facts={"applicant.birth_dat": date(2004, 5, 17)})


def test_only_the_facts_of_the_one_folder_named_count(dossier: Path, tiny: Path) -> None:
    (dossier / "dossier.toml").write_text("application_date = 2026-02-03\n", encoding="utf-8")
    (dossier.parent / "more").mkdir()
    (dossier.parent / "more" / "extra.pdf").write_bytes(letter("Alix"))
    with pytest.raises(UsageError, match="no application date"):
        check_dossier([dossier, dossier.parent / "more"], checklist=tiny)
    report = check_dossier([dossier, dossier.parent / "more"], checklist=tiny, on=ON, jobs=1)
    found = {file.name: file for file in report.files}
    facts = found.pop("dossier/dossier.toml")
    assert list(found) == [*(f"dossier/{name}" for name in FILES), "more/extra.pdf"]
    assert [(f.code, f.reason, f.severity) for f in facts.findings] == [("not_read", "facts", Severity.WARNING)]


# -- what is there to check -------------------------------------------------------------------------------------------


def test_a_path_that_is_not_there_and_an_empty_folder_are_errors(dossier: Path, tiny: Path) -> None:
    with pytest.raises(InputNotFound, match="nowhere"):
        check_dossier(dossier / "nowhere", checklist=tiny, on=ON)
    with pytest.raises(InputNotFound, match="nowhere"):
        check_file(dossier / "nowhere.pdf")
    (dossier.parent / "empty").mkdir()
    with pytest.raises(UsageError, match="nothing to check"):
        check_dossier(dossier.parent / "empty", checklist=tiny, on=ON)


def test_pictures_are_one_a_page_and_only_when_asked_for(
    dossier: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "readers", lambda *_: FakeOcr())  # workers are forked: they have it too
    pages = [printed(size=(620, 877)).rotate(angle) for angle in (0, 1)]
    (dossier / "scan.tiff").write_bytes(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
    (dossier / "empty.pdf").write_bytes(b"")
    assert check_dossier(dossier, checklist=tiny, on=ON, jobs=1).pictures == ()
    report = check_dossier(dossier, checklist=tiny, on=ON, jobs=1, pictures=True)
    every = [(page.file, page.page) for page in report.pictures]
    assert every == [*((name, 1) for name in FILES), ("scan.tiff", 1), ("scan.tiff", 2)]
    assert every == [(page.file, page.page) for document in report.documents for page in document.pages]
    assert all(page.jpeg.startswith(b"\xff\xd8\xff") and page.width < page.height for page in report.pictures)


def test_one_file_is_said_what_it_is_without_a_checklist(dossier: Path) -> None:
    found = check_file(dossier / FILES[1])
    assert (found.file.name, found.file.media_type, found.file.pages) == (FILES[1], "application/pdf", 1)
    assert found.file.findings == ()
    (document,) = found.documents
    assert (document.kind, document.languages) == ("motivation_letter", ("fr",))
    assert document.lines[0].text == "Lettre de motivation"


def test_one_file_that_cannot_be_read_is_said_with_its_reason(dossier: Path) -> None:
    (dossier / "half.pdf").write_bytes(letter("Sacha")[:500])
    found = check_file(dossier / "half.pdf")
    assert [finding.code for finding in found.file.findings] == ["corrupt_file"]
    assert (found.documents, found.file.pages) == ((), None)


def test_many_files_are_classified_in_order(dossier: Path) -> None:
    steps: list[Progress] = []
    documents, files = classify_files([dossier], jobs=2, progress=steps.append)
    assert tuple(file.name for file in files) == FILES
    assert [document.pages[0].file for document in documents] == list(FILES)
    assert len(steps) == 3


# -- the world outside ------------------------------------------------------------------------------------------------

NO_NETWORK = """
import socket, sys

def refuse(*arguments, **options):
    raise AssertionError("the network was asked")

for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refuse)
for name in ("create_connection", "getaddrinfo", "gethostbyname"):
    setattr(socket, name, refuse)
try:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).connect(("127.0.0.1", 9))
except AssertionError:
    pass  # the block holds
else:
    raise SystemExit("not blocked")
from doccheck.cli import main
main()
"""


def test_a_check_needs_no_network(dossier: Path) -> None:
    (dossier / "scan.png").write_bytes(saved(printed(), "PNG"))  # the engine and the search for faces run as well
    result = subprocess.run(
        [sys.executable, "-c", NO_NETWORK, "check", dossier, "--checklist", "tiny.toml", "--format", "json"],
        cwd=dossier.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert (result.returncode in {0, 3}, result.stderr) == (True, "")
    report = json.loads(result.stdout)
    assert [file["name"] for file in report["files"]] == [*FILES, "scan.png"]
    assert [file["findings"] for file in report["files"]] == [[], [], [], []]
    assert [part["status"] for part in report["requirements"]] == ["ok"]


class Alone(FakeOcr):
    """Readers of which the other engine is wanted and cannot be used."""

    def missing(self) -> str | None:  # type: ignore[override]
        return "tesseract-ocr"


def test_that_no_engine_confirmed_the_other_is_said_once_of_the_dossier(
    dossier: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(workers, "readers", lambda *_: Alone("Attestation de la banque " * 5))
    for name in ("a.png", "b.png"):
        (dossier / name).write_bytes(saved(printed(size=(620, 877)), "PNG") + name.encode())
    kept = tmp_path / "kept"
    for _ in range(2):  # the second time from the cache
        report = check_dossier(dossier, checklist=tiny, on=ON, jobs=1, cache=kept)
        said = [finding for finding in report.findings if finding.reason == "one_engine"]
        assert [dict(finding.values) for finding in said] == [{"missing": "tesseract-ocr"}]
        assert all(finding.reason != "one_engine" for file in report.files for finding in file.findings)


def test_a_file_that_nobody_can_make_sense_of_takes_no_other_with_it(
    dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from doccheck import pipeline

    understand = pipeline.documents_of

    def failing(readings: Any, before: Any = None) -> Any:
        if any("Dominique" in page.text for reading in readings for page in reading.pages):
            raise ValueError("invalid literal for int()")
        return understand(readings, before)

    monkeypatch.setattr(pipeline, "documents_of", failing)
    for cache in (None, tmp_path / "cache", tmp_path / "cache"):
        report = check_dossier(dossier, checklist=tmp_path / "tiny.toml", on=ON, jobs=1, cache=cache)
        read = {page.file for document in report.documents for page in document.pages}
        problems = {file.name: [(f.code, f.reason) for f in file.findings] for file in report.files}
        assert read == {"letter 1.pdf", "letter 10.pdf"}
        assert problems["letter 2.pdf"] == [("not_read", "defect")]
    monkeypatch.setattr(pipeline, "documents_of", lambda readings, before=None: 1 / 0 if len(readings) > 1 else ())
    with pytest.raises(ZeroDivisionError):
        check_dossier(dossier, checklist=tmp_path / "tiny.toml", on=ON, jobs=1)
