"""Tables without mistakes are built without pydantic, and come out as pydantic would have made them."""

from __future__ import annotations

import copy
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from doccheck import definitions
from doccheck.checklist import Condition, LegalValue, checklist_ids, load_checklist
from doccheck.definitions import _builder, _NotPlain, read_toml
from doccheck.kinds import FOLDER, Kind, all_kinds
from doccheck.model import LANGUAGES
from doccheck.reporting.wording import FOLDER as TEXTS
from doccheck.reporting.wording import Wording

KINDS = sorted(FOLDER.glob("*.toml"))


@pytest.mark.parametrize("path", KINDS, ids=lambda path: path.stem)
def test_a_kind_is_built_as_pydantic_builds_it(path: Path) -> None:
    table = read_toml(path)
    assert _builder(Kind)(table) == TypeAdapter(Kind).validate_python(table) == all_kinds()[path.stem]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_report_are_built_as_pydantic_builds_them(language: str) -> None:
    table = read_toml(TEXTS / f"{language}.toml")
    assert _builder(Wording)(table) == TypeAdapter(Wording).validate_python(table)


@pytest.mark.parametrize("id", checklist_ids())
def test_a_checklist_is_built_as_pydantic_builds_it(id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(kind: Any) -> Any:
        return definitions._refused

    quick = load_checklist(id)
    monkeypatch.setattr(definitions, "_builder", refused)
    assert repr(load_checklist(id)) == repr(quick)


def test_what_ships_needs_no_pydantic() -> None:
    load = "from doccheck.checklist import load_checklist; load_checklist('de-bw-student')"
    kinds = "from doccheck.kinds import all_kinds; list(all_kinds().values())"
    code = f"import sys; {load}; {kinds}; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


# Values of every type a table may hold, right and wrong ones.
_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.floats(-2, 2),
    st.dates(),
    st.sampled_from(["", "x", "1", "-1.50", " 1", "1e3", "NaN", "month", "true", "2026-01-01"]),
)
_VALUES = st.recursive(
    _LEAVES, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=2)
)
_LEGAL = {
    "amount": "992",
    "currency": "EUR",
    "period": "month",
    "valid_from": date(2026, 1, 1),
    "valid_until": None,
    "verified_on": date(2026, 2, 1),
    "source": "a law",
    "title": {"fr": "a", "de": "b", "es": "c", "en": "d"},
}
_CONDITION = {"all": [{"fact": "stay.purpose", "is_": "study"}, {"any": [{"fact": "derived.minor", "known": True}]}]}


@given(st.data())
def test_a_changed_table_is_built_alike_or_left_to_pydantic(data: st.DataObject) -> None:
    cls, table = data.draw(
        st.sampled_from([(LegalValue, _LEGAL), (Condition, _CONDITION), (Kind, read_toml(KINDS[0]))])
    )
    changed: dict[str, Any] = copy.deepcopy(table)
    names = st.sampled_from([*cls.__dataclass_fields__, "unknown"])
    changed |= data.draw(st.dictionaries(names, _VALUES, max_size=4))
    try:
        built = _builder(cls)(changed)
    except _NotPlain:
        return
    try:
        expected = TypeAdapter(cls).validate_python(changed)
    except ValidationError:
        pytest.fail(f"pydantic refuses what was built: {changed}")
    assert repr(built) == repr(expected)


def test_a_kind_is_read_when_it_is_asked_for() -> None:
    kinds = all_kinds()
    assert list(kinds) == [path.stem for path in KINDS]
    assert len(kinds) == len(KINDS)
    assert "passport" in kinds
    assert "passeport" not in kinds
    assert kinds.get("passeport") is None
    assert kinds["passport"] is kinds["passport"]
