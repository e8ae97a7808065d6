"""The command as the outside world sees it: exit statuses, what goes to stdout, and that no file is touched."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from doccheck import cli
from tests import ready

ROOT = Path(__file__).parents[1]

LETTER = """Lettre de motivation

Camille Exemple
12 rue des Tilleuls, 38000 Grenoble

Madame, Monsieur,

Par la présente lettre de motivation, je souhaite vous faire part de mon vif intérêt pour le master de physique de
votre université. Titulaire d'une licence, je suis motivée par la recherche et je souhaite poursuivre mes études en
France. Mon projet professionnel est de devenir ingénieure.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Camille Exemple
"""

CHECKLIST = """
id = "tiny"
country = "FRA"
purposes = []
title = { fr = "Petite liste", de = "Kleine Liste", es = "Lista pequeña", en = "Tiny list" }

[source]
file = "none"
title = "A list for tests"
authority = "Nobody"
language = "en"

[translation]
languages = ["fr"]
into = ["fr"]
sworn = false
source = "Documents are in French."

[[requirement]]
id = "motivation_letter"
title = { fr = "Lettre", de = "Brief", es = "Carta", en = "Letter" }
source = "A letter of motivation."
accepts = ["motivation_letter"]
"""
PASSPORT = """
[[requirement]]
id = "passport"
title = { fr = "Passeport", de = "Pass", es = "Pasaporte", en = "Passport" }
source = "A passport."
accepts = ["passport"]
"""
MANUAL = """
[[requirement.rule]]
check = "manual"
text = { fr = "À voir", de = "Ansehen", es = "Ver", en = "Look at it" }
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier of one good letter, and beside it the checklists that make it complete, incomplete and review."""
    for name, text in {"complete": CHECKLIST, "incomplete": CHECKLIST + PASSPORT, "review": CHECKLIST + MANUAL}.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    folder = tmp_path / "dossier"
    folder.mkdir()
    (folder / "letter.pdf").write_bytes(pdf(LETTER))
    return folder


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return ready.run([*map(str, arguments)], cwd=tmp_path, env=_environment(environment))

    return run


def _environment(changes: dict[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"LC_ALL", "LC_MESSAGES", "NO_COLOR"}}
    return {**kept, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TERM": "xterm", **changes}


def pdf(text: str) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    for number, row in enumerate(text.splitlines()):
        canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 18 if number == 0 else 9)
        canvas.drawString(60, 780 - 20 * number, row)
    canvas.save()
    return stream.getvalue()


def encrypted(content: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt("a password nobody gave", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def tree(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Content, mode and time of change of everything in the folder."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
            path.stat().st_mode,
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
    }


def one_error(result: subprocess.CompletedProcess[str]) -> str:
    """The one line a user's mistake gives."""
    assert (result.returncode, result.stdout) == (2, ""), result.stderr
    assert result.stderr.startswith("doccheck: ")
    assert result.stderr.count("\n") == 1, result.stderr
    return result.stderr


def codes(findings: Iterable[dict[str, str]]) -> set[str]:
    return {finding["code"] for finding in findings}


@pytest.mark.parametrize(("checklist", "status"), [("complete", 0), ("incomplete", 1), ("review", 3)])
def test_exit_status_says_the_verdict(dossier: Path, run: Run, checklist: str, status: int) -> None:
    before = tree(dossier)
    result = run("check", dossier, "--checklist", f"{checklist}.toml", "--format", "json", "--on", "2026-07-01")
    report = json.loads(result.stdout)  # stdout holds the report and nothing else
    assert (report["verdict"], result.returncode, result.stderr) == (checklist, status, "")
    assert report["schema_version"] == "1"
    assert report["checked_on"] == "2026-07-01"
    assert report["checklist"]["id"] == "tiny"
    assert tree(dossier) == before


def test_unreadable_files_are_reported_and_the_others_checked(dossier: Path, run: Run) -> None:
    letter = (dossier / "letter.pdf").read_bytes()
    (dossier / "locked.pdf").write_bytes(encrypted(letter))
    (dossier / "half.pdf").write_bytes(letter[:300])
    (dossier / "nothing.pdf").write_bytes(b"")
    (dossier / "strange.xyz").write_bytes(bytes(range(128, 256)) * 20)
    before = tree(dossier)
    result = run("check", dossier, "--checklist", "complete.toml", "--format", "json", "--on", "2026-07-01")
    report = json.loads(result.stdout)
    found = {file["name"]: codes(file["findings"]) for file in report["files"]}
    assert found.keys() == {"letter.pdf", "locked.pdf", "half.pdf", "nothing.pdf", "strange.xyz"}
    assert "password_protected" in found["locked.pdf"]
    assert "corrupt_file" in found["half.pdf"]
    assert "empty_file" in found["nothing.pdf"]
    assert "unsupported_format" in found["strange.xyz"]
    assert found["letter.pdf"] <= {"duplicate_file"}
    assert [part["status"] for part in report["requirements"]] == ["ok"]
    assert tree(dossier) == before


def test_files_can_be_named_one_by_one(dossier: Path, run: Run) -> None:
    result = run("check", dossier / "letter.pdf", "--checklist", "complete.toml", "--format", "json")
    assert result.returncode == 0, result.stderr
    assert [file["name"] for file in json.loads(result.stdout)["files"]] == ["letter.pdf"]


def test_the_day_is_the_option_then_the_application_date_then_today(dossier: Path, run: Run) -> None:
    from datetime import date

    def checked_on(*arguments: str) -> str:
        result = run("check", dossier, "--checklist", "complete.toml", "--format", "json", *arguments)
        return str(json.loads(result.stdout)["checked_on"])

    before = date.today().isoformat()
    assert before <= checked_on() <= date.today().isoformat()
    assert checked_on("--fact", "application_date=2026-03-04") == "2026-03-04"
    (dossier / "dossier.toml").write_text("application_date = 2026-02-03\n", encoding="utf-8")
    assert checked_on() == "2026-02-03"
    assert checked_on("--fact", "application_date=2026-03-04") == "2026-03-04"
    assert checked_on("--on", "2026-05-06") == "2026-05-06"


def test_the_facts_file_may_name_the_checklist(dossier: Path, run: Run) -> None:
    (dossier / "dossier.toml").write_text('checklist = "fr-grenoble-student"\n', encoding="utf-8")
    result = run("check", dossier, "--format", "json", "--on", "2026-07-01")
    assert json.loads(result.stdout)["checklist"]["id"] == "fr-grenoble-student"
    (dossier / "dossier.toml").unlink()
    assert "--checklist" in one_error(run("check", dossier))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--checklist", "de-bw-studnet"], "did you mean 'de-bw-student'?"),
        (["--checklist", "complete.toml", "--on", "2026-02-30"], "--on '2026-02-30': give a date as YYYY-MM-DD"),
        (["--checklist", "complete.toml", "--on", "01/07/2026"], "give a date as YYYY-MM-DD"),
        (["--checklist", "complete.toml", "--fact", "applicant.birth_dat=2004-05-17"], "applicant.birth_date"),
        (["--checklist", "complete.toml", "--fact", "birth_date=17.5.2004"], "give a date as YYYY-MM-DD"),
        (["--checklist", "complete.toml", "--fact", "renewal"], "KEY=VALUE"),
        (["--checklist", "complete.toml", "--facts", "nowhere.toml"], "nowhere.toml"),
        (["--checklist", "complete.toml", "--format", "pdf"], "'pdf' is not one of"),
        (["--checklist", "complete.toml", "--lang", "it"], "'it' is not one of"),
        (["--checklist", "complete.toml", "--jobs", "0"], "--jobs"),
        (["--checklist", "complete.toml", "--output", "nowhere/report.json"], "no such folder"),
        (["--checklist", "complete.toml", "--output", "dossier"], "is a folder"),
        (["--checklist", "complete.toml", "--output", "dossier/letter.pdf"], "belongs to the dossier"),
        (["--checklst", "complete.toml"], "--checklst"),
    ],
)
def test_a_usage_error_is_one_line_and_exit_status_2(dossier: Path, run: Run, arguments: list[str], said: str) -> None:
    before = tree(dossier)
    assert said in one_error(run("check", "dossier", *arguments))
    assert tree(dossier) == before


def test_a_missing_and_an_empty_folder_are_usage_errors(dossier: Path, run: Run, tmp_path: Path) -> None:
    assert "nowhere" in one_error(run("check", "nowhere", "--checklist", "complete.toml"))
    (tmp_path / "empty").mkdir()
    assert "nothing to check" in one_error(run("check", "empty", "--checklist", "complete.toml"))
    assert "nothing to classify" in one_error(run("classify", "empty"))


def test_a_control_character_in_a_name_does_not_reach_the_terminal(run: Run) -> None:
    assert "\x1b" not in one_error(run("check", "red\x1b[31m", "--checklist", "de-bw-student"))


def test_output_is_readable_by_its_owner_alone_and_stdout_stays_empty(dossier: Path, run: Run, tmp_path: Path) -> None:
    arguments = ["check", dossier, "--checklist", "complete.toml", "--on", "2026-07-01", "--format"]
    target = tmp_path / "report.json"
    target.write_text("the report of yesterday", encoding="utf-8")
    target.chmod(0o644)
    result = run(*arguments, "json", "--output", target)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_text("utf-8") == run(*arguments, "json").stdout
    assert run(*arguments, "html", "--output", tmp_path / "report.html").returncode == 0
    assert "<html" in (tmp_path / "report.html").read_text("utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {
        "dossier", "complete.toml", "incomplete.toml", "review.toml", "report.json", "report.html"
    }  # fmt: skip


def test_a_letter_to_the_applicant(dossier: Path, run: Run, tmp_path: Path) -> None:
    arguments = ["check", dossier, "--checklist", "incomplete.toml", "--on", "2026-07-01", "--format", "letter"]
    result = run(*arguments, "--lang", "de", "--output", tmp_path / "letter.txt")
    assert (result.returncode, result.stdout) == (1, "")
    text = (tmp_path / "letter.txt").read_text("utf-8")
    assert text.startswith("Betreff: ")
    assert text.endswith("Mit freundlichen Grüßen\n")
    assert run(*arguments, LANG="fr_FR.UTF-8").stdout.startswith("Objet")


def test_a_device_is_written_to_and_not_replaced(dossier: Path, run: Run) -> None:
    result = run("check", dossier, "--checklist", "complete.toml", "--format", "json", "--output", "/dev/null")
    assert result.returncode == 0, result.stderr
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_the_language_is_the_option_then_the_locale_then_english(dossier: Path, run: Run) -> None:
    assert "Kleine Liste" in run("checklists", "show", "complete.toml", "--lang", "de", LANG="fr_FR.UTF-8").stdout
    assert "Petite liste" in run("checklists", "show", "complete.toml", LANG="fr_FR.UTF-8").stdout
    assert "Lista pequeña" in run("checklists", "show", "complete.toml", LANG="fr_FR.UTF-8", LC_ALL="es_ES").stdout
    assert "Tiny list" in run("checklists", "show", "complete.toml", LANG="it_IT.UTF-8").stdout
    assert "Tiny list" in run("checklists", "show", "complete.toml", LANG="fry_NL.UTF-8").stdout


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_that_lacks_letters_does_not_crash(dossier: Path, tmp_path: Path, encoding: str) -> None:
    arguments = ["check", dossier, "--checklist", "complete.toml", "--lang", "fr"]
    result = subprocess.run(
        [sys.executable, "-m", "doccheck", *map(str, arguments)],
        cwd=tmp_path,
        env=_environment({"PYTHONIOENCODING": encoding}),
        capture_output=True,
    )
    assert (result.returncode, result.stderr) == (0, b"")
    assert "letter.pdf" in result.stdout.decode(encoding)


def in_terminal(arguments: list[str], cwd: Path, *, errors_too: bool = False, **environment: str) -> str:
    """What the command writes to a terminal of 100 columns: the report, or report and progress."""
    import pty
    import termios

    parent, child = pty.openpty()
    termios.tcsetwinsize(child, (40, 100))
    process = subprocess.Popen(
        [sys.executable, "-m", "doccheck", *arguments],
        cwd=cwd,
        env=_environment(environment),
        stdin=subprocess.DEVNULL,
        stdout=child,
        stderr=child if errors_too else subprocess.DEVNULL,
    )
    os.close(child)
    written = b""
    try:
        while part := os.read(parent, 65536):
            written += part
    except OSError:  # Linux: the other end is closed
        pass
    finally:
        os.close(parent)
    assert process.wait(60) == 0, written
    return written.decode("utf-8")


def test_colour_only_in_a_terminal_that_wants_it(dossier: Path, run: Run, tmp_path: Path) -> None:
    arguments = ["check", "dossier", "--checklist", "complete.toml"]
    plain = run(*arguments).stdout
    assert "\x1b" not in plain
    coloured = in_terminal(arguments, tmp_path)
    assert re.search(r"\x1b\[[\d;]*m", coloured)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured).split() == plain.split()
    assert in_terminal(arguments, tmp_path, NO_COLOR="1").split() == plain.split()
    assert in_terminal(arguments, tmp_path, TERM="dumb").split() == plain.split()


def test_progress_is_shown_in_a_terminal_without_breaking_the_report(dossier: Path, tmp_path: Path) -> None:
    (dossier / "second.pdf").write_bytes(pdf(LETTER.replace("Camille", "Dominique")))
    arguments = ["check", "dossier", "--checklist", "complete.toml", "--no-cache"]  # other tests read the same letter
    written = in_terminal(arguments, tmp_path, errors_too=True)
    assert "2/2" in written
    assert "Tiny list" in written


def test_a_reader_that_goes_away_is_no_verdict_and_no_traceback(dossier: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "doccheck", "check", "dossier", "--checklist", "incomplete.toml"],
        cwd=tmp_path,
        env=_environment({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr as errors:
        assert errors.read() == b""
    assert process.wait(60) == 141


def test_classify_says_what_each_document_is(dossier: Path, run: Run) -> None:
    result = run("classify", dossier / "letter.pdf", "--format", "json")
    assert (result.returncode, result.stderr) == (0, "")
    assert [part["kind"] for part in json.loads(result.stdout)["documents"]] == ["motivation_letter"]
    assert "letter.pdf" in run("classify", dossier / "letter.pdf").stdout


def test_watch_checks_a_folder_of_dossiers_and_purge_removes_what_it_kept(run: Run, tmp_path: Path) -> None:
    inbox, state = tmp_path / "inbox", tmp_path / "state"
    dossier = inbox / "fr-grenoble-student" / "a"
    dossier.mkdir(parents=True)
    (dossier / "letter.txt").write_text(LETTER, "utf-8")
    options = ("--state", state)
    assert "check against fr-grenoble-student" in run("watch", inbox, *options, "--dry-run").stdout
    done = run("watch", inbox, *options, "--once", "--quiet", "0", "--letters", "--lang", "fr", "--log", "json")
    assert (done.returncode, done.stdout) == (0, "")
    assert "done" in [json.loads(row)["event"] for row in done.stderr.splitlines()]
    report = inbox / "_reports" / "fr-grenoble-student" / "a"
    assert sorted(path.name for path in report.iterdir()) == ["letter.txt", "report.html", "report.json"]
    assert "vérifié" in run("watch", inbox, *options, "--status", "--lang", "fr").stdout
    assert "1 dossiers, 3 report files" in run("purge", inbox, *options, "--older-than", "0d").stdout
    assert not report.exists()
    assert (dossier / "letter.txt").read_text("utf-8") == LETTER


def test_what_watch_and_purge_do_not_understand_is_one_line(run: Run, tmp_path: Path) -> None:
    assert "no such folder" in one_error(run("watch", tmp_path / "nothing"))
    assert "no such group" in one_error(run("watch", tmp_path, "--group", "no such group"))
    assert "number of days" in one_error(run("watch", tmp_path, "--retention", "soon"))
    assert "never watched" in one_error(run("purge", tmp_path, "--older-than", "1d"))


def test_checklists_are_listed_with_and_without_the_word(run: Run) -> None:
    result = run("checklists", "list")
    assert result.returncode == 0
    assert [row.split()[0] for row in result.stdout.splitlines()] == list(cli.checklist_ids())
    assert run("checklists").stdout == result.stdout


def test_show_gives_every_requirement_with_its_source_and_every_legal_value(run: Run) -> None:
    checklist = cli.load_checklist("es-lyon-student")
    shown = " ".join(run("checklists", "show", "es-lyon-student", "--lang", "es").stdout.split())
    for requirement in checklist.requirements:
        assert f"{requirement.id} – {requirement.title.es}" in shown
        assert " ".join(requirement.source.split()) in shown
        assert all(f"[{kind}]" in shown for kind in requirement.accepts)
    assert checklist.values
    for value in checklist.values.values():
        assert f"{value.amount} {value.currency}" in shown
        assert value.valid_from.isoformat() in shown


def test_validate_names_every_mistake_with_its_line(dossier: Path, run: Run, tmp_path: Path) -> None:
    assert "no mistakes" in run("checklists", "validate", "complete.toml").stdout
    wrong = CHECKLIST.replace('accepts = ["motivation_letter"]', 'accepts = ["motivation_leter"]')
    (tmp_path / "wrong.toml").write_text(wrong, encoding="utf-8")
    line = wrong.splitlines().index('accepts = ["motivation_leter"]') + 1
    said = one_error(run("checklists", "validate", "wrong.toml"))
    assert f"wrong.toml:{line}:" in said
    assert "did you mean 'motivation_letter'?" in said
    assert "no such file" in one_error(run("checklists", "validate", "de-bw-student"))


def test_new_writes_a_checklist_that_validate_accepts(run: Run, tmp_path: Path) -> None:
    assert "validate fr-lille-student.toml" in run("checklists", "new", "fr-lille-student").stdout
    assert "no mistakes" in run("checklists", "validate", "fr-lille-student.toml").stdout
    written = (tmp_path / "fr-lille-student.toml").read_bytes()
    assert "is there already" in one_error(run("checklists", "new", "fr-lille-student"))
    assert (tmp_path / "fr-lille-student.toml").read_bytes() == written
    assert "checklist id" in one_error(run("checklists", "new", "../outside"))
    assert not (tmp_path.parent / "outside.toml").exists()


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout.startswith("doccheck ")
    assert "--checklist" in run("check", "--help").stdout
    nothing = run()
    assert (nothing.returncode, nothing.stdout) == (2, "")
    assert "classify" in nothing.stderr


def _main(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    """The exit status when the check itself raises `error`."""

    def check_dossier(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(cli, "check_dossier", check_dossier)
    monkeypatch.setattr(sys, "argv", ["doccheck", "check", "."])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert isinstance(left.value.code, int)
    return left.value.code


def test_a_bug_is_a_traceback_and_never_looks_like_a_verdict(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _main(monkeypatch, ZeroDivisionError("a bug")) not in {0, 1, 2, 3}
    assert "Traceback" in capsys.readouterr().err


def test_ctrl_c_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _main(monkeypatch, KeyboardInterrupt()) == 130
    assert "Traceback" not in capsys.readouterr().err
