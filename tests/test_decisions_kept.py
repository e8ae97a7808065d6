"""From the report to a decision, and from the decision to the next reports: the command, on files."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from doccheck import Decision, Status, Verdict, check_dossier
from doccheck.errors import InvalidDefinition
from tests import ready
from tests.test_cli import CHECKLIST, LETTER, MANUAL, PASSPORT, Run, _environment, encrypted, one_error, pdf, tree

ON = "2026-07-10"
DECISION = """
[[decision]]
requirement = "{requirement}"
status = "{status}"
by = "M. Roux"
reason = "Read and found good."
on = {on}
"""


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A letter that a person must look at, and a passport that is not there."""
    (tmp_path / "letter.toml").write_text(CHECKLIST + MANUAL, encoding="utf-8")
    (tmp_path / "both.toml").write_text(CHECKLIST + MANUAL + PASSPORT, encoding="utf-8")
    folder = tmp_path / "dossier"
    folder.mkdir()
    (folder / "letter.pdf").write_bytes(pdf(LETTER))
    return folder


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return ready.run([*map(str, arguments)], cwd=tmp_path, env=_environment({}))

    return run


def decided(*documents: str, requirement: str = "motivation_letter", status: str = "ok", on: str = "2026-07-03") -> str:
    written = DECISION.format(requirement=requirement, status=status, on=on)
    return written + f"document = {json.dumps(documents)}\n" if documents else written


def checked(run: Run, dossier: Path, checklist: str = "letter", *arguments: str | Path) -> tuple[dict[str, Any], int]:
    before = tree(dossier) if dossier.is_dir() else {}
    result = run("check", dossier, "--checklist", f"{checklist}.toml", "--format", "json", "--on", ON, *arguments)
    assert result.stderr == ""
    assert not dossier.is_dir() or tree(dossier) == before
    return json.loads(result.stdout), result.returncode


def hashes(report: dict[str, Any], number: int = 0) -> list[str]:
    """What a decision on the requirement must name, by the report alone."""
    ids = report["requirements"][number]["documents"]
    names = {page["file"] for each in report["documents"] if each["id"] in ids for page in each["pages"]}
    return [file["sha256"] for file in report["files"] if file["name"] in names]


def test_a_decision_is_kept_while_the_file_is_unchanged_and_flagged_when_it_changed(dossier: Path, run: Run) -> None:
    first, status = checked(run, dossier)
    assert (first["verdict"], status) == ("review", 3)
    (named,) = hashes(first)
    assert named == hashlib.sha256((dossier / "letter.pdf").read_bytes()).hexdigest()

    (dossier / "dossier.toml").write_text(decided(named[:12]), encoding="utf-8")
    second, status = checked(run, dossier)
    (requirement,) = second["requirements"]
    assert (second["verdict"], status) == ("complete", 0)
    assert requirement["status"] == "review"
    assert requirement["findings"] == first["requirements"][0]["findings"]
    assert requirement["decision"] == {
        "status": "ok",
        "by": "M. Roux",
        "reason": "Read and found good.",
        "on": "2026-07-03",
        "documents": [named[:12]],
        "valid": True,
    }
    assert second["rests_on_decisions"] == ["motivation_letter"]

    (dossier / "letter.pdf").rename(dossier / "the same letter.pdf")
    assert checked(run, dossier)[0]["verdict"] == "complete"

    (dossier / "the same letter.pdf").write_bytes(pdf(LETTER.replace("physique", "chimie")))
    third, status = checked(run, dossier)
    (requirement,) = third["requirements"]
    assert (third["verdict"], status) == ("review", 3)
    assert (requirement["decision"]["valid"], requirement["decision"]["why_not"]) == (False, "changed")
    first_found = requirement["findings"][0]
    assert (first_found["code"], first_found["reason"]) == ("decision_outdated", "changed")
    assert named[:12] in first_found["message"]


def test_terminal_and_html_show_the_decision_and_the_check_side_by_side(dossier: Path, run: Run) -> None:
    (dossier / "dossier.toml").write_text(decided(hashes(checked(run, dossier)[0])[0]), encoding="utf-8")
    expected = (
        "Decided by M. Roux on July 3, 2026: In order – Read and found good. (the check itself says: To be checked)"
    )
    for output in ("terminal", "html"):
        result = run("check", dossier, "--checklist", "letter.toml", "--on", ON, "--format", output, "--lang", "en")
        assert (result.returncode, result.stderr) == (0, "")
        said = " ".join(result.stdout.split())
        assert expected in said
        assert "Nothing is open. · Decided by a person: Letter" in said


def test_what_is_missing_is_decided_until_a_file_arrives(dossier: Path, run: Run) -> None:
    letter = hashes(checked(run, dossier)[0])[0]
    facts = dossier / "dossier.toml"
    facts.write_text(decided(letter) + decided(requirement="passport"), encoding="utf-8")
    report, status = checked(run, dossier, "both")
    assert (report["verdict"], status) == ("complete", 0)
    assert [each["status"] for each in report["requirements"]] == ["review", "missing"]
    facts.write_text(decided(letter) + decided("ab" * 8, requirement="passport"), encoding="utf-8")
    report, status = checked(run, dossier, "both")
    assert (report["verdict"], status) == ("incomplete", 1)
    assert report["requirements"][1]["decision"]["why_not"] == "changed"


def test_a_locked_file_that_a_person_opened_can_be_decided_on(dossier: Path, run: Run) -> None:
    locked = encrypted(pdf(LETTER))
    (dossier / "letter.pdf").unlink()
    (dossier / "locked.pdf").write_bytes(locked)
    (dossier / "dossier.toml").write_text(decided(hashlib.sha256(locked).hexdigest()), encoding="utf-8")
    report, status = checked(run, dossier)
    assert report["requirements"][0]["decision"]["valid"] is True
    assert (report["verdict"], status) == ("review", 3)  # that a file could not be read stays open
    assert "password_protected" in {f["code"] for f in report["files"][0]["findings"]}


def test_decisions_of_a_named_facts_file_count_beside_those_of_the_dossier(dossier: Path, run: Run) -> None:
    named = hashes(checked(run, dossier)[0])[0]
    facts = dossier.parent / "office.toml"
    facts.write_text(decided(named), encoding="utf-8")
    assert checked(run, dossier, "letter", "--facts", facts)[0]["verdict"] == "complete"
    # The same decision twice is one; another one of the same day is not.
    (dossier / "dossier.toml").write_text(decided(named), encoding="utf-8")
    assert checked(run, dossier, "letter", "--facts", facts)[0]["verdict"] == "complete"
    (dossier / "dossier.toml").write_text(decided(named, status="problem"), encoding="utf-8")
    report, status = checked(run, dossier, "letter", "--facts", facts)
    assert (report["verdict"], status) == ("review", 3)
    (requirement,) = report["requirements"]
    both = (requirement["decision"], *requirement["other_decisions"])
    assert [each["why_not"] for each in both] == ["same_day", "same_day"]
    assert {each["status"] for each in both} == {"ok", "problem"}


def test_a_decision_that_came_in_the_zip_with_the_files_does_not_count(dossier: Path, run: Run) -> None:
    """Applicants send zips; what they write into them about their own papers is no decision."""
    named = hashes(checked(run, dossier)[0])[0]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.write(dossier / "letter.pdf", "letter.pdf")
        archive.writestr("dossier.toml", decided(named))
    packed = dossier.parent / "sent.zip"
    packed.write_bytes(out.getvalue())
    report, status = checked(run, packed)
    assert (report["verdict"], status) == ("review", 3)
    assert report["requirements"][0]["decision"]["why_not"] == "packed"
    facts = dossier.parent / "office.toml"
    facts.write_text(decided(named), encoding="utf-8")
    report, status = checked(run, packed, "letter", "--facts", facts)
    (requirement,) = report["requirements"]
    assert (report["verdict"], status) == ("complete", 0)
    assert [each["valid"] for each in (requirement["decision"], *requirement["other_decisions"])] == [True, False]
    assert [finding["severity"] for finding in requirement["findings"]][:1] == ["warning"]


def test_a_decision_of_a_later_day_counts_from_that_day_on(dossier: Path, run: Run) -> None:
    named = hashes(checked(run, dossier)[0])[0]
    (dossier / "dossier.toml").write_text(decided(named, on="2026-07-11"), encoding="utf-8")
    assert checked(run, dossier)[0]["requirements"][0]["decision"]["why_not"] == "future"
    assert checked(run, dossier, "letter", "--on", "2026-07-11")[0]["verdict"] == "complete"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (decided(requirement="motivation_leter"), "dossier.toml:3: decision.requirement: "),
        (decided(requirement="motivation_leter"), "did you mean 'motivation_letter'?"),
        (decided(status="fine"), "dossier.toml:4: decision.status = 'fine': "),
        (decided().replace('by = "M. Roux"\n', ""), "dossier.toml:2: decision.by is missing: say who decided"),
        (decided("letter.pdf"), "decision.document = ['letter.pdf']: give the sha256"),
        (decided().replace("[[decision]]", "[[decisions]]"), "did you mean 'decision'?"),
    ],
)
@pytest.mark.parametrize("beside", [True, False])
def test_a_mistake_is_one_line_of_the_command(dossier: Path, run: Run, text: str, said: str, beside: bool) -> None:
    path = dossier / "dossier.toml" if beside else dossier.parent / "other dossier.toml"
    path.write_text(text, encoding="utf-8")
    arguments = () if beside else ("--facts", path)
    assert said in one_error(run("check", dossier, "--checklist", "letter.toml", "--on", ON, *arguments))


def test_the_library_takes_decisions_too(dossier: Path) -> None:
    sha256 = hashlib.sha256((dossier / "letter.pdf").read_bytes()).hexdigest()
    decision = Decision(
        requirement="motivation_letter",
        status=Status.OK,
        by="M. Roux",
        reason="Read.",
        on=date(2026, 7, 3),
        documents=(sha256,),
    )
    checklist, day = dossier.parent / "letter.toml", date.fromisoformat(ON)
    report = check_dossier(dossier, checklist=checklist, on=day, jobs=1, decisions=[decision])
    assert (report.verdict, report.requirements[0].decided) == (Verdict.COMPLETE, decision)
    assert check_dossier(dossier, checklist=checklist, on=day, jobs=1).verdict is Verdict.REVIEW
    wrong = Decision(requirement="means", status=Status.OK, by="M. Roux", reason="Read.", on=day)
    with pytest.raises(InvalidDefinition, match=r"^decision\.requirement: the checklist has no requirement 'means'"):
        check_dossier(dossier, checklist=checklist, on=day, jobs=1, decisions=[wrong])
