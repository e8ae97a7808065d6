"""What is said of dossiers with one fault."""

from __future__ import annotations

from scripts import faults
from scripts.accuracy.checks import Check, Entry, Outcome


def _entry(id: str, what: str, outcome: Outcome, expected: str, got: str) -> Entry:
    return Entry(
        which="faults", capture="dossier", id=id, check=Check(what=what, outcome=outcome, expected=expected, got=got)
    )


ENTRIES = [
    _entry("f1a_base", "requirement", Outcome.RIGHT, "ok", "ok"),
    _entry("f1a_base", "requirement", Outcome.OTHER, "ok", "review (date_not_found)"),
    _entry("f1a_base", "requirement", Outcome.OTHER, "ok", "problem (expired)"),
    _entry("f1a_base", "requirement", Outcome.RIGHT, "not_applicable", "not_applicable"),
    _entry("f1a_base_v1", "requirement", Outcome.FALSE_OK, "problem/review", "ok"),
    _entry("f1a_base_v1", "verdict", Outcome.FALSE_OK, "incomplete", "complete"),
    _entry("f1a_base_v2", "requirement", Outcome.RIGHT, "problem", "problem (expired)"),
    _entry("f1a_base_v2", "requirement", Outcome.OTHER, "ok", "review (date_not_found)"),
    _entry("f3f_b1_v3", "requirement", Outcome.RIGHT, "problem", "problem (expired)"),
    _entry("f4m_b", "requirement", Outcome.RIGHT, "ok", "ok"),
    _entry("f5m_b_v4", "requirement", Outcome.FALSE_OK, "problem", "ok"),
    _entry("f3f_b1_v3", "kind", Outcome.FALSE_OK, "other", "passport"),
]


def test_a_fault_passes_where_its_requirement_is_ok() -> None:
    first = faults.counted(e for e in ENTRIES if e.id.startswith("f1a_base_v"))

    assert (first.faults, first.passed, first.complete) == (2, 1, 1)


def test_each_group_has_a_row_and_complete_dossiers_a_line() -> None:
    rows = [*faults.table(ENTRIES)]

    assert "| first wave, used to improve the program | 2 | 1 (50.0 %) | 1 |" in rows
    assert "| second wave, the half not looked at | 1 | 0 (0.0 %) | 0 |" in rows
    assert "| third wave, half of it scans, the half used later | 1 | 1 (100.0 %) | 0 |" in rows
    assert not any("half used to improve it" in row for row in rows)
    assert rows[-3].startswith("Of 3 requirements that 1 complete dossiers meet (digital), 1 were `review`")
    assert rows[-3].endswith("1 called wrong or missing.")
    assert rows[-1].startswith("Of 1 requirements that 1 complete dossiers meet (half of it scans), 0 were")
