"""The long genuine papers hold together, and what is counted of them. Of the set not to be looked at, only numbers are
compared, so that a test that fails prints nothing of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from doccheck.model import Document
from scripts import long_papers
from scripts.learn.annotated import Paper
from scripts.learn.texts import NotATextFile
from scripts.long_papers import (
    FOLDER,
    SETS,
    UNSEEN,
    USED,
    Alarm,
    Outcome,
    Result,
    kind_outcome,
    load,
    pages,
    shown,
    table,
)

BOTH = pytest.mark.parametrize("which", SETS)


def _names(paper: Paper) -> set[str]:
    return {mark.name.partition("/")[0] for mark in paper.marks}


def _faulty(which: str, faults: list[str]) -> None:
    """Fails where there are faults: named, but for the set not to be looked at."""
    if faults:
        said = f"{len(faults)} faults" if which == UNSEEN else "\n".join(faults)
        pytest.fail(f"{which}: {said}", pytrace=False)


@BOTH
def test_each_set_has_thirty_two_papers_a_file_in_the_languages_of_its_name(which: str) -> None:
    found = [(paper.source.partition(".")[0], paper.language) for paper in load(which)]

    assert Counter(stem for stem, _ in found) == dict.fromkeys(("de", "es_en", "fr"), 32)
    assert {*found} == {("de", "de"), ("es_en", "es"), ("es_en", "en"), ("fr", "fr")}


@BOTH
def test_a_kind_stands_at_most_twice_in_a_file_and_language(which: str) -> None:
    counted = Counter((paper.source.partition(":")[0], paper.language, paper.kind) for paper in load(which))

    _faulty(which, [str(place) for place, papers in counted.items() if papers > 2])


@BOTH
def test_every_paper_is_long_and_names_whose_it_is(which: str) -> None:
    found = load(which)

    _faulty(which, [paper.source for paper in found if len(paper.text.splitlines()) < 20])
    _faulty(which, [paper.source for paper in found if not _names(paper) & {"name", "surname", "other"}])


@BOTH
def test_no_mark_is_left_in_a_text(which: str) -> None:
    _faulty(which, [paper.source for paper in load(which) if set(paper.text) & set("{}") or "@@" in paper.text])


@BOTH
def test_every_mark_holds_something_and_nothing_around_it(which: str) -> None:
    marked = [(paper.source, paper.text[mark.start : mark.end]) for paper in load(which) for mark in paper.marks]

    _faulty(which, [source for source, text in marked if not text or text != text.strip()])


def test_no_paper_stands_in_both_sets() -> None:
    assert len({paper.text for which in SETS for paper in load(which)}) == sum(len(load(which)) for which in SETS)


def test_the_readme_says_what_every_mark_means() -> None:
    said = (FOLDER / "README.md").read_text("utf-8")

    assert [name for which in SETS for paper in load(which) for name in _names(paper) if f"{{{name}" not in said] == []


def _set(folder: Path, which: str, header: str) -> Path:
    (folder / which).mkdir()
    (folder / which / "fr.txt").write_text(f"@@ {header}\nBanque du Val\n", "utf-8")
    return folder


@pytest.mark.parametrize("header", ["bank_letter | fr", "bank_certificate | xx", "bank_certificate"])
def test_a_paper_of_an_unknown_kind_or_language_is_refused(tmp_path: Path, header: str) -> None:
    _set(tmp_path, USED, header)
    _set(tmp_path, UNSEEN, header)

    with pytest.raises(NotATextFile, match=r"fr\.txt"):
        load(USED, tmp_path)
    with pytest.raises(NotATextFile) as refused:
        load(UNSEEN, tmp_path)
    assert str(refused.value) == f"the set {UNSEEN}"


def test_long_papers_run_over_pages() -> None:
    found = pages("\n".join(f"row {number}" for number in range(100)))

    assert [page.number for page in found] == [1, 2, 3]
    assert found[2].lines[-1].words[-1].text == "99"


def _found(kind: str, **more: str) -> Document:
    return Document(id="d", kind=kind, confidence=0.9, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "outcome"),
    [
        ([_found("bank_certificate")], "right"),
        ([_found("bank_certificate", rival="bank_statement")], "unsure"),
        ([_found("bank_certificate", look_alike="draft")], "unsure"),
        ([_found("bank_statement")], "wrong"),
        ([_found("bank_certificate"), _found("other")], "cut"),
        ([], "cut"),
    ],
)
def test_what_a_file_was_taken_for(found: list[Document], outcome: str) -> None:
    assert kind_outcome("bank_certificate", found) == outcome


def test_a_lease_may_show_where_somebody_lives_and_no_bill_is_a_lease() -> None:
    lease, bill = "accommodation_certificate", "proof_of_residence"

    assert kind_outcome(lease, [_found(bill)]) == kind_outcome(lease, [_found(lease, rival=bill)]) == "right"
    assert kind_outcome(bill, [_found(lease)]) == "wrong"


PAPER = Paper(kind="bank_certificate", language="fr", text="Banque du Val\n3 mai 2026", marks=(), source="fr.txt:1")
RESULT = Result(
    paper=PAPER,
    kind="unsure",
    taken=("bank_certificate (or other)",),
    alarms=(Alarm(reader="funds", sentence="Le compte est bloqué."), Alarm(reader="funds", sentence="Il est clos.")),
    fields=(
        Outcome(field="issue_date", expected=["2026-05-03"], said="right", got="2026-05-03"),
        Outcome(field="amount", expected=["12.00", "12.00"], said="doubtful", got="8.00"),
    ),
)


def test_the_table_counts_papers_and_names_nothing() -> None:
    rows = [*table({USED: [RESULT], UNSEEN: [RESULT, RESULT]})]

    assert "| … right, and doubted | 1 of 1 (100.0 %) | 2 of 2 (100.0 %) |" in rows
    assert "| kind right | 0 of 1 (0.0 %) | 0 of 2 (0.0 %) |" in rows
    assert "| a restriction is found where none is | 1 of 1 (100.0 %) | 2 of 2 (100.0 %) |" in rows
    assert "| … by the reader `funds` | 1 | 2 |" in rows
    assert "| **all fields** | 1 of 2 (50.0 %) | 2 of 4 (50.0 %) |" in rows
    assert "| amount | 0 of 1 (0.0 %) | 0 of 2 (0.0 %) |" in rows
    assert not any("fr.txt" in row or "bloqué" in row or "8.00" in row for row in rows)


def test_failures_are_shown_of_the_set_that_may_be_seen_alone() -> None:
    assert [*shown({USED: [RESULT], UNSEEN: [RESULT]})] == [
        "kind unsure: fr.txt:1 [bank_certificate]: bank_certificate (or other)",
        "restriction: fr.txt:1 [bank_certificate] funds: Le compte est bloqué.",
        "restriction: fr.txt:1 [bank_certificate] funds: Il est clos.",
        "doubtful: fr.txt:1 [bank_certificate] amount: expected 12.00, got 8.00",
    ]
    assert [*shown({UNSEEN: [RESULT]})] == []


def test_of_the_other_set_the_command_prints_sums_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(long_papers, "load", lambda which: (PAPER,))
    monkeypatch.setattr(long_papers, "measured", lambda paper: RESULT)

    assert long_papers.main(["--set", UNSEEN]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert all(line.startswith("|") for line in printed)


def test_a_paper_is_measured() -> None:
    """A plain letter: its kind, its fields, and nothing against it."""
    text = """Banque du Val
12, rue du Lac, Annecy
Annecy, le 3 mai 2026

ATTESTATION BANCAIRE

Nous attestons que Madame Ana Ruiz est titulaire du compte courant n° 40018 ouvert dans nos livres,
dont le solde créditeur est de 9 200,00 EUR à ce jour.
Fait pour servir et valoir ce que de droit."""
    found = long_papers.measured(
        Paper(kind="bank_certificate", language="fr", text=text, marks=(), source="here")
    )

    assert (found.kind, found.alarms) == ("right", ())
    assert found.taken[0].startswith("bank_certificate")
