"""TOML → `Checklist`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from doccheck.checklist.mistakes import mistakes
from doccheck.checklist.parts import Checklist, LegalValue
from doccheck.checklist.rules import RULES, Rule
from doccheck.definitions import at, nearest_word, read_toml, shape, unknown_word
from doccheck.errors import ChecklistNotFound, InvalidDefinition

_PACKAGE = Path(__file__).parents[1]
FOLDERS = (_PACKAGE / "checklists", _PACKAGE.parent / "checklists")  # installed, checkout

_ARRAYS = {
    "requirement": "requirements",
    "route": "routes",
    "notice": "notices",
}


def checklist_ids() -> tuple[str, ...]:
    """The ids of the checklists that ship with doccheck, sorted."""
    return tuple(sorted({path.stem for folder in FOLDERS for path in folder.glob("*.toml")}))


def load_checklist(id_or_path: str | Path) -> Checklist:
    """The checklist with that id, or the one in that TOML file.

    Raises `ChecklistNotFound` (it names the nearest id) or `InvalidDefinition` (file, line, key, nearest right word).
    """
    path = _find(id_or_path)
    table = _renamed(read_toml(path))
    table["values"] = _values(table, path)
    if not isinstance(table.get("requirements"), list):
        raise InvalidDefinition(f"{path}: a checklist needs at least one [[requirement]]")
    for index, requirement in enumerate(table["requirements"]):
        rules = requirement.pop("rule", [])
        requirement["rules"] = tuple(
            _rule(rule, path=path, place=("requirement", index, "rule", number)) for number, rule in enumerate(rules)
        )
        requirement["options"] = requirement.pop("option", [])
    checklist = shape(Checklist, table, path=path)
    if found := list(mistakes(checklist, path)):
        raise InvalidDefinition("\n".join(found))
    return checklist


def value_ids(beside: Path | None = None) -> tuple[str, ...]:
    """The ids of the legal values in files of their own: those that ship, and those in `values/` beside a checklist."""
    return tuple(sorted({path.stem for folder in _value_folders(beside) for path in folder.glob("*.toml")}))


def load_value(id: str, beside: Path | None = None) -> LegalValue:
    """The legal value of values/`id`.toml. Raises `InvalidDefinition` where there is none, or where it is not right."""
    folder = next((f for f in _value_folders(beside) if (f / f"{id}.toml").is_file()), None)
    if folder is None:
        raise InvalidDefinition(f"no legal value {id!r}{nearest_word(id, value_ids(beside))}")
    path = folder / f"{id}.toml"
    table = read_toml(path)
    if (named := table.pop("id", None)) != id:
        raise InvalidDefinition(f"{path}: id = {named!r}: it must be the name of the file, {id!r}")
    return shape(LegalValue, table, path=path)


def _value_folders(beside: Path | None) -> tuple[Path, ...]:
    folders = (*((beside.parent,) if beside else ()), *FOLDERS)
    return tuple(folder / "values" for folder in folders)


def _values(table: dict[str, Any], path: Path) -> Any:
    """The legal values a checklist uses, and its own; what is of another form is left for `shape` to name."""
    uses, own = table.get("uses", []), table.get("values", {})
    if not isinstance(own, dict) or not isinstance(uses, list) or not all(isinstance(name, str) for name in uses):
        return own
    shared: dict[str, LegalValue] = {}
    for name in uses:
        if name in own:
            raise InvalidDefinition(f"{at(path, ('values', name))}values.{name} stands both here and in `uses`")
        known = value_ids(path)
        if name not in known:
            raise InvalidDefinition(unknown_word(name, known, what="legal value", path=path, place=("uses",)))
        shared[name] = load_value(name, path)
    return {**shared, **own}


def _find(id_or_path: str | Path) -> Path:
    for folder in FOLDERS:
        path = folder / f"{id_or_path}.toml"
        if "/" not in str(id_or_path) and path.is_file():
            return path
    path = Path(id_or_path)
    if path.is_file():
        return path
    nearest = nearest_word(str(id_or_path), checklist_ids())
    raise ChecklistNotFound(f"no checklist {str(id_or_path)!r}{nearest}; `doccheck checklists list` shows them all")


def _renamed(value: Any) -> Any:
    """TOML keys that are words of Python get an underscore; [[requirement]] becomes `requirements`."""
    if isinstance(value, dict):
        names = {"is": "is_", "not": "not_", **_ARRAYS}
        return {names.get(key, key): _renamed(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_renamed(part) for part in value]
    return value


def _rule(table: Any, *, path: Path, place: tuple[str | int, ...]) -> Rule:
    check = table.get("check") if isinstance(table, dict) else None
    if check not in RULES:
        raise InvalidDefinition(unknown_word(str(check), RULES, what="check", path=path, place=(*place, "check")))
    return shape(RULES[check], table, path=path, place=place)
