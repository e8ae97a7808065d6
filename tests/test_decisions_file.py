"""Reading `[[decision]]`: strict, and every mistake with file, line, key and the nearest right word."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doccheck import decisions
from doccheck.decisions import must_be_asked_for, read_decisions
from doccheck.errors import InvalidDefinition
from doccheck.facts import FactsFile, read_facts
from doccheck.model import Decision, Status

HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
RIGHT = {
    "requirement": '"passport"',
    "status": '"ok"',
    "by": '"M. Roux"',
    "reason": '"Seen at the counter."',
    "on": "2026-07-03",
    "document": f'"{HASH}"',
}


def written(folder: Path, *tables: dict[str, str], above: str = "") -> Path:
    rows = [above] if above else []
    for table in tables:
        rows += ["[[decision]]", *(f"{key} = {value}" for key, value in table.items())]
    path = folder / "dossier.toml"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def mistake(path: Path) -> str:
    with pytest.raises(InvalidDefinition) as raised:
        read_decisions(path)
    return str(raised.value)


def test_a_decision_is_read_whole(tmp_path: Path) -> None:
    (found,) = read_decisions(written(tmp_path, RIGHT))
    assert found == Decision(
        requirement="passport",
        status=Status.OK,
        by="M. Roux",
        reason="Seen at the counter.",
        on=date(2026, 7, 3),
        documents=(HASH,),
    )
    assert not found.packed


@pytest.mark.parametrize(
    ("document", "documents"),
    [
        (f'"{HASH[:12]}"', (HASH[:12],)),
        (f'" {HASH.upper()} "', (HASH,)),
        (f'["{HASH}", "{"ab" * 8}"]', (HASH, "ab" * 8)),
        (f'["{HASH}", "{HASH}"]', (HASH,)),
        ("[]", ()),
    ],
)
def test_files_are_named_by_their_hash(tmp_path: Path, document: str, documents: tuple[str, ...]) -> None:
    (found,) = read_decisions(written(tmp_path, {**RIGHT, "document": document}))
    assert found.documents == documents


def test_a_decision_may_name_no_file_and_quote_its_day(tmp_path: Path) -> None:
    table = {key: value for key, value in RIGHT.items() if key != "document"}
    (found,) = read_decisions(written(tmp_path, {**table, "on": '"2026-07-03"'}))
    assert (found.documents, found.on) == ((), date(2026, 7, 3))


@pytest.mark.parametrize("status", Status)
def test_every_status_can_be_decided(tmp_path: Path, status: Status) -> None:
    (found,) = read_decisions(written(tmp_path, {**RIGHT, "status": f'"{status}"'}))
    assert found.status is status


def test_several_decisions_stand_in_the_order_of_the_file_beside_the_facts(tmp_path: Path) -> None:
    path = written(tmp_path, RIGHT, {**RIGHT, "requirement": '"means"'}, above='[applicant]\nsurname = "Exemple"')
    assert [found.requirement for found in read_decisions(path)] == ["passport", "means"]
    assert list(read_facts(path)) == ["applicant.surname"]


def test_no_decision_is_none(tmp_path: Path) -> None:
    assert read_decisions(written(tmp_path, above="application_date = 2026-07-01")) == ()


def test_what_came_in_a_container_is_known_to_have_come_so(tmp_path: Path) -> None:
    content = written(tmp_path, RIGHT).read_bytes()
    (found,) = read_decisions(FactsFile(path=Path("dossier.zip/dossier.toml"), content=content))
    assert found.packed


@pytest.mark.parametrize("key", ["requirement", "status", "by", "reason", "on"])
def test_each_key_but_the_document_must_be_there(tmp_path: Path, key: str) -> None:
    table = {name: value for name, value in RIGHT.items() if name != key}
    said = mistake(written(tmp_path, RIGHT, table))
    assert said.startswith(f"{tmp_path / 'dossier.toml'}:8: decision.{key} is missing: ")


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("requirement", "7", "give the id of a requirement"),
        ("requirement", '" "', "give the id of a requirement"),
        ("status", '"okay"', "did you mean 'ok'?"),
        ("status", '"missed"', "did you mean 'missing'?"),
        ("status", '"OK"', "one of ok, problem, missing, review, not_applicable"),
        ("status", "true", "one of ok, problem, missing, review, not_applicable"),
        ("by", '""', "say who decided"),
        ("by", '["M. Roux"]', "say who decided"),
        ("reason", '"  "', "say why"),
        ("reason", "1", "say why"),
        ("on", '"3.7.2026"', "YYYY-MM-DD"),
        ("on", '"2026-02-30"', "YYYY-MM-DD"),
        ("on", '"20260703"', "YYYY-MM-DD"),
        ("on", "20260703", "YYYY-MM-DD"),
        ("on", "2026-07-03T10:00:00", "YYYY-MM-DD"),
        ("on", "true", "YYYY-MM-DD"),
        ("document", f'"{HASH[:11]}"', "at least its first 12 hex digits"),
        ("document", f'"{HASH}0"', "at least its first 12 hex digits"),
        ("document", '"passport.pdf"', "at least its first 12 hex digits"),
        ("document", f'["{HASH}", 3]', "at least its first 12 hex digits"),
        ("document", '""', "at least its first 12 hex digits"),
        ("document", "{}", "at least its first 12 hex digits"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(tmp_path: Path, key: str, value: str, expected: str) -> None:
    path = written(tmp_path, RIGHT, {**RIGHT, key: value}, above="application_date = 2026-07-01")
    line = 10 + list(RIGHT).index(key)  # after the fact, the first decision and the header of the second
    said = mistake(path)
    assert said.startswith(f"{path}:{line}: decision.{key} = ")
    assert expected in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("key", "nearest"), [("documents", "document"), ("statsu", "status"), ("requirements", "requirement")]
)
def test_an_unknown_key_is_named_with_the_nearest_right_one(tmp_path: Path, key: str, nearest: str) -> None:
    path = written(tmp_path, {**RIGHT, key: '"ok"'})
    assert mistake(path) == f"{path}:8: decision.{key}: unknown key – did you mean {nearest!r}?"


def test_all_mistakes_are_told_at_once_each_on_a_line(tmp_path: Path) -> None:
    path = written(tmp_path, {**RIGHT, "by": '""'}, RIGHT, {**RIGHT, "status": '"fine"', "why": '"x"'})
    rows = mistake(path).splitlines()
    assert [row.removeprefix(f"{path}:").split(" ")[:2] for row in rows] == [
        ["4:", "decision.by"],
        ["22:", "decision.why:"],
        ["17:", "decision.status"],
    ]


@pytest.mark.parametrize("text", ['decision = "ok"\n', '[decision]\nstatus = "ok"\n', "decision = [1]\n"])
def test_what_is_no_list_of_tables_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "dossier.toml"
    path.write_text(text, encoding="utf-8")
    assert mistake(path) == f"{path}:1: decision: write each one as a table under [[decision]]"


def test_the_plural_is_no_unknown_fact_without_advice(tmp_path: Path) -> None:
    path = tmp_path / "dossier.toml"
    path.write_text('[[decisions]]\nstatus = "ok"\n', encoding="utf-8")
    with pytest.raises(InvalidDefinition, match=r"did you mean 'decision'\?"):
        read_facts(path)


def test_a_requirement_the_checklist_does_not_have_is_named_with_the_nearest_one(tmp_path: Path) -> None:
    path = written(tmp_path, RIGHT, {**RIGHT, "requirement": '"pasport"'}, {**RIGHT, "requirement": '"xyzzy"'})
    with pytest.raises(InvalidDefinition) as raised:
        must_be_asked_for(read_decisions(path), ("passport", "means"))
    assert str(raised.value).splitlines() == [
        f"{path}:9: decision.requirement: the checklist has no requirement 'pasport' – did you mean 'passport'?",
        f"{path}:16: decision.requirement: the checklist has no requirement 'xyzzy'",
    ]
    must_be_asked_for(read_decisions(path), ("passport", "pasport", "xyzzy"))


def test_the_example_is_right(tmp_path: Path) -> None:
    path = tmp_path / "dossier.toml"
    path.write_text(dedent((decisions.__doc__ or "").partition("\n\n")[2]), encoding="utf-8")
    (found,) = read_decisions(path)
    assert (found.requirement, found.documents) == ("passport", (HASH[:12],))
    assert read_facts(path) == {}


_VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.dates(), st.sampled_from(["ok", HASH]),
    st.lists(st.sampled_from([HASH, "", 1]), max_size=2),
)  # fmt: skip


@given(table=st.dictionaries(st.sampled_from([*RIGHT, "more"]), _VALUES, max_size=7))
def test_any_table_is_a_decision_or_a_mistake(table: dict[str, object]) -> None:
    mistakes = list(decisions._mistakes(table, 0, Path("dossier.toml")))
    if mistakes:
        assert all(said.startswith("dossier.toml: decision.") for said in mistakes)
        return
    found = decisions._decision(table, "", False)
    assert found.by.strip()
    assert found.reason.strip()
    assert all(len(each) >= 12 for each in found.documents)
