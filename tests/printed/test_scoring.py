"""What is counted of dossiers that a browser prints, on made-up reports and without one."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from doccheck.model import Verdict
from samples.labelled.model import Document, Person
from scripts.accuracy.checks import Check, Entry, Outcome, entries
from scripts.accuracy.dossiers import dossier_checks
from scripts.accuracy.run import DOSSIER
from scripts.printed import __main__ as command
from scripts.printed import chromium
from scripts.printed.checking import case, in_other_words, label, meant, truth_of
from scripts.printed.drawing import draw
from scripts.printed.model import FREE, UNSEEN, USED, Dossier, Drawn, Paper, Upload, Variant
from scripts.printed.tables import bases, faults, table
from tests.accuracy.made import report

EVA = Person(
    id="d_eva", surname="Núñez", given_names="Eva", birth_date=date(2004, 5, 17), nationality="CO", sex="F", birth_place=""
)


def _paper(id: str, page: Path | None = None, kind: str = "bank_certificate", which: str = USED, **more: object) -> Paper:
    values: dict[str, object] = {"languages": ("es",), "person": EVA} | more
    return Paper(document=Document(id=f"d_{id}", set=which, source="d/truth.toml", kind=kind, **values), page=page)  # type: ignore[arg-type]


def _variant(id: str, words: str = FREE, requirement: str = "means") -> Variant:
    return Variant(
        id=id,
        fault="the account was closed",
        words=words,
        requirement=requirement,
        replaces="bank",
        by="bank_v1",
        expected=("problem", "review"),
    )


def _dossier(which: str = USED, page: Path | None = None, other: Path | None = None) -> Dossier:
    return Dossier(
        id="d",
        which=which,
        facts='checklist = "lu-student"\n',
        checklist="lu-student",
        papers={"bank": _paper("bank", page, which=which), "bank_v1": _paper("bank_v1", other, which=which)},
        uploads=(Upload(name="Banco.pdf", capture="digital", papers=("bank",)),),
        expected={"means": "ok", "passport": "ok", "photos": "ok", "form": "ok", "consent": "not_applicable"},
        variants=(_variant("v1"), _variant("v2"), _variant("v3", "field", "passport")),
    )


DRAWN = Drawn(papers={}, folders={name: Path(name) for name in ("d", "d_v1", "d_v2", "d_v3")})


def _entries(which: str = USED) -> list[Entry]:
    """A complete dossier of which one requirement is doubted and one called wrong; one fault of three passes."""
    dossier = _dossier(which)
    whole = {"means": "ok", "passport": "review", "photos": "missing", "form": "ok", "consent": "not_applicable"}
    reports = {
        None: report(whole, Verdict.INCOMPLETE),
        "v1": report(whole | {"passport": "ok", "photos": "ok"}, Verdict.COMPLETE),
        "v2": report(whole | {"means": "review"}, Verdict.REVIEW),
        "v3": report(whole | {"passport": "problem"}, Verdict.INCOMPLETE),
    }
    found: list[Entry] = []
    for variant in (None, *dossier.variants):
        one = case(dossier, variant, DRAWN)
        found += entries(which, DOSSIER, one.id, dossier_checks(one, reports[variant.id if variant else None]))
    return [*meant(found)]


def test_of_a_complete_dossier_what_is_doubted_and_called_wrong_is_counted() -> None:
    found = bases(_entries(), [_dossier()])

    assert (found.met, found.doubted, found.wrong) == (4, 1, 1)
    assert (found.dossiers, found.complete) == (1, 0)


def test_a_fault_passes_where_its_own_requirement_is_ok() -> None:
    every, free, field = (faults(_entries(), [_dossier()], words) for words in ((FREE, "field"), (FREE,), ("field",)))

    assert (every.faults, every.passed, every.complete) == (3, 1, 1)
    assert (free.faults, free.passed, free.complete) == (2, 1, 1)
    assert (field.faults, field.passed, field.complete) == (1, 0, 0)


def test_a_dossier_that_raised_an_exception_is_called_wrong_and_lets_nothing_pass() -> None:
    lost = [Check(what="requirement", outcome=Outcome.CRASH, note="means"), Check(what="verdict", outcome=Outcome.CRASH)]
    found = [entry for name in ("d", "d_v1") for entry in entries(USED, DOSSIER, name, lost)]

    assert (bases(found, [_dossier()]).wrong, bases(found, [_dossier()]).complete) == (1, 0)
    assert (faults(found, [_dossier()]).faults, faults(found, [_dossier()]).passed) == (1, 0)


def test_the_table_has_a_column_for_each_half_and_names_nothing() -> None:
    papers = entries(
        USED,
        "digital",
        "d_bank",
        [Check(what="field:issue_date", outcome=Outcome.RIGHT), Check(what="field:birth_date", outcome=Outcome.ABSENT)],
    )
    rows = [*table({USED: ([_dossier()], [*_entries(), *papers]), UNSEEN: ([_dossier(UNSEEN)], _entries(UNSEEN))})]

    assert "| requirements that complete dossiers meet: doubted without need | 1 of 4 (25.0 %) | 1 of 4 (25.0 %) |" in rows
    assert "| … called wrong or missing | 1 of 4 (25.0 %) | 1 of 4 (25.0 %) |" in rows
    assert "| complete dossiers called complete | 0 of 1 (0.0 %) | 0 of 1 (0.0 %) |" in rows
    assert "| faults that a sentence says: passed as `ok` | 1 of 2 (50.0 %) | 1 of 2 (50.0 %) |" in rows
    assert "| **all dates** | 1 of 2 (50.0 %) |  |" in rows
    assert "| issue_date | 1 of 1 (100.0 %) |  |" in rows
    assert not any("means" in row or "v1" in row for row in rows)


def test_failures_are_shown_of_the_half_that_may_be_seen_alone() -> None:
    lines = [*command.shown([_dossier()], _entries())]

    assert lines[0] == "PASSED d_v1 (free): means: the account was closed"
    assert any("d (dossier): expected ok, got missing" in line and line.endswith("[photos]") for line in lines)
    assert not any(line.endswith("[form]") for line in lines)
    assert [*command.shown([_dossier(UNSEEN)], _entries(UNSEEN))] == []


def test_single_dossiers_of_the_other_half_are_not_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--set", UNSEEN, "--only", "d"]) == 2
    assert command.main(["--only", "no_such_dossier"]) == 2
    assert "no such dossier: no_such_dossier" in capsys.readouterr().err


def _amounts(amount: Check, period: str) -> Iterable[Entry]:
    paper = replace(_paper("bank", Path("bank.html")), amount_also=(("640.00", "month"),))
    said = Check(what="field:amount_period", outcome=Outcome.WRONG, expected="total", got=period)
    return in_other_words(entries(USED, "digital", "d_bank", [amount, said]), {"d_bank": paper})


@pytest.mark.parametrize(
    ("got", "period", "right"),
    [("640", "month", (True, True)), ("640.00", "year", (True, False)), ("64.00", "month", (False, False))],
)
def test_a_sum_that_is_said_in_another_true_way_is_right(got: str, period: str, right: tuple[bool, bool]) -> None:
    amount = Check(what="field:amount", outcome=Outcome.WRONG, expected="7680.00", got=got)

    assert tuple(entry.check.outcome is Outcome.RIGHT for entry in _amounts(amount, period)) == right


def test_a_period_that_does_not_go_with_the_sum_that_was_read_is_wrong() -> None:
    amount = Check(what="field:amount", outcome=Outcome.RIGHT, expected="7680.00", got="7680.00")

    assert [entry.check.outcome for entry in _amounts(amount, "month")] == [Outcome.RIGHT, Outcome.WRONG]


def test_a_label_says_what_the_truth_does() -> None:
    fields = {"issue_date": date(2026, 5, 11), "hours_per_week": 20}
    made = label(_paper("bank", signed=False, fields=fields))

    assert (made.id, made.fields, made.signed) == ("d_bank", {"issue_date": "2026-05-11", "hours_per_week": "20"}, False)
    assert made.person is not None
    assert made.person.full_name == "Eva Núñez"


def _prints(pages: Iterable[tuple[Path, Path]]) -> None:
    """A printer: the text of the file on a page."""
    for page, pdf in pages:
        target = io.BytesIO()
        canvas = Canvas(target, invariant=1)
        canvas.drawString(72, 700, page.read_text("utf-8"))
        canvas.save()
        pdf.write_bytes(target.getvalue())


def _text(pdf: Path) -> str:
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range())


def test_a_variant_differs_in_the_paper_it_exchanges(tmp_path: Path) -> None:
    good, faulty = tmp_path / "bank.html", tmp_path / "bank_v1.html"
    good.write_text("Saldo", encoding="utf-8")
    faulty.write_text("Cancelada", encoding="utf-8")
    dossier = _dossier(page=good, other=faulty)
    form = _paper("form", good, "visa_application_form")
    scan = Upload(name="Formulario.jpg", capture="flatbed", papers=("form", "form"))
    dossier = replace(dossier, papers={**dossier.papers, "form": form}, uploads=(*dossier.uploads, scan))

    drawn = draw([dossier], tmp_path / "drawn", _prints)

    assert [*drawn.folders] == ["d", "d_v1", "d_v2", "d_v3"]
    assert (_text(drawn.folders["d"] / "Banco.pdf"), _text(drawn.folders["d_v1"] / "Banco.pdf")) == ("Saldo", "Cancelada")
    names = {"Banco.pdf", "Formulario.jpg", "Formulario (2).jpg", "dossier.toml"}
    assert all({file.name for file in folder.iterdir()} == names for folder in drawn.folders.values())
    same = {folder.joinpath("Formulario.jpg").read_bytes() for folder in drawn.folders.values()}
    assert len(same) == 1
    truth = truth_of([dossier], drawn)
    assert (len(truth.singles), len(truth.cases)) == (3, 4)


def test_what_has_not_changed_is_not_printed_again(tmp_path: Path) -> None:
    good, faulty = tmp_path / "bank.html", tmp_path / "bank_v1.html"
    good.write_text("Saldo", encoding="utf-8")
    faulty.write_text("Cancelada", encoding="utf-8")
    printed: list[Path] = []

    def printer(pages: Iterable[tuple[Path, Path]]) -> None:
        pages = list(pages)
        printed.extend(page for page, _ in pages)
        _prints(pages)

    draw([_dossier(page=good, other=faulty)], tmp_path / "drawn", printer)
    assert printed == [good, faulty]
    faulty.write_text("Cerrada", encoding="utf-8")
    drawn = draw([_dossier(page=good, other=faulty)], tmp_path / "drawn", printer)

    assert printed == [good, faulty, faulty]
    assert _text(drawn.folders["d_v1"] / "Banco.pdf") == "Cerrada"


def test_without_chromium_it_is_said_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(chromium.NotPrinted, match="apt-get install chromium"):
        chromium.print_pages([(tmp_path / "a.html", tmp_path / "a.pdf")])


def test_a_browser_that_ends_is_no_endless_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    with pytest.raises(chromium.NotPrinted, match="has ended"):
        chromium.print_pages([(tmp_path / "a.html", tmp_path / "a.pdf")])
    assert not (tmp_path / "a.pdf").exists()
