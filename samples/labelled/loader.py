"""Reads the TOML files of the set and refuses whatever does not fit the format."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields as dataclass_fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from .filling import filled
from .model import (
    CAPTURES,
    DATES,
    DRAWN,
    FAULTS,
    FIELDS,
    KINDS,
    SETS,
    Document,
    DocumentUse,
    Dossier,
    DossierFile,
    LabelledSet,
    Person,
    SetProblem,
    Value,
)

ROOT = Path(__file__).resolve().parent
_DRAWN_FIELDS = {
    "passport": ("document_number", "issue_date", "expiry_date"),
    "national_id_card": ("document_number", "issue_date", "expiry_date"),
    "residence_permit": ("document_number", "issue_date", "expiry_date"),
    "visa": ("document_number", "issue_date", "valid_from", "valid_until"),
    "identity_photo": (),
}
STYLES = {"national_id_card": ("id_de", "id_fr", "id_ch", "id_es", "id_it"),
          "residence_permit": ("rp_de", "rp_fr", "rp_es"), "visa": ("de", "fr", "es")}
_FONTS = ("", "helv", "times", "cour", "dejavu", "cond", "serif", "mono")
_STATUSES = frozenset({"ok", "problem", "missing", "review", "not_applicable"})
_VERDICTS = frozenset({"complete", "incomplete", "review"})
_DOCUMENT_KEYS = {part.name for part in dataclass_fields(Document)} - {"set", "source"}
_DOSSIER_KEYS = {"id", "checklist", "application_date", "person", "residence_countries", "verdict", "stay",
                 "situation", "expected", "file"}
_FILE_KEYS = {part.name for part in dataclass_fields(DossierFile)}
_USE_KEYS = {part.name for part in dataclass_fields(DocumentUse)}
_PERSON_KEYS = {part.name for part in dataclass_fields(Person)}


def load(root: Path = ROOT, sets: Sequence[str] = SETS) -> LabelledSet:
    """Both sets (or those named). Raises SetProblem naming file and id; all problems of the set in one message.

    What a set of faults uses of the others is loaded with it.
    """
    return _Loader(root, sets).result()


class _Loader:
    """Collects the tables of all files first: a dossier may use what another file states."""

    def __init__(self, root: Path, sets: Sequence[str]) -> None:
        self.problems: list[str] = []
        self.tables: dict[str, list[tuple[str, str, dict[str, Any]]]] = {"person": [], "document": [], "dossier": []}
        sets = (*SETS, *sets) if FAULTS in sets else sets
        for name in dict.fromkeys((*SETS, *sets)):
            for path in sorted((root / name).glob("*.toml")):
                self._read(name, path)
        # Persons are shared: papers of one person may stand in both sets.
        for group in ("document", "dossier"):
            self.tables[group] = [entry for entry in self.tables[group] if entry[0] in sets]
        self.persons: dict[str, Person] = {}
        self.documents: dict[str, Document] = {}
        self.dossiers: dict[str, Dossier] = {}
        for group, make, into in (("person", self._person, self.persons), ("document", self._document, self.documents),
                                  ("dossier", self._dossier, self.dossiers)):
            for set_name, source, table in self.tables[group]:
                self._add(group, set_name, source, table, make, into)
        self._check_links()

    def result(self) -> LabelledSet:
        if self.problems:
            raise SetProblem("\n".join(self.problems))
        return LabelledSet(persons=self.persons, documents=self.documents, dossiers=self.dossiers)

    def _read(self, set_name: str, path: Path) -> None:
        source = f"{set_name}/{path.name}"
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
            self.problems.append(f"{source}: not TOML: {problem}")
            return
        for group, tables in content.items():
            if group not in self.tables or not isinstance(tables, list):
                self.problems.append(f"{source}: unknown table {group!r}")
                continue
            self.tables[group] += [(set_name, source, table) for table in tables]

    def _add(self, group: str, set_name: str, source: str, table: dict[str, Any], make: Any, into: Any) -> None:
        name = table.get("id")
        where = f"{source}: {name or f'a {group} without id'}"
        try:
            _require(isinstance(name, str) and bool(re.fullmatch(r"[A-Za-z0-9_]+", name)), "id: letters, digits, _")
            _require(name not in into, "id used twice")
            into[name] = make(set_name, source, table)
        except SetProblem as problem:
            text = str(problem)
            self.problems.append(text if text.startswith(where) else f"{where}: {text}")
        except (KeyError, TypeError, ValueError) as problem:
            self.problems.append(f"{where}: {type(problem).__name__}: {problem}")

    # -- the three tables
    def _person(self, _set_name: str, _source: str, table: dict[str, Any]) -> Person:
        _known(table, _PERSON_KEYS)
        person = Person(**table)
        _require(_is_day(person.birth_date), "birth_date is a date")
        _require(person.sex in ("F", "M", "X"), "sex is F, M or X")
        _require(bool(re.fullmatch("[A-Z]{2}", person.nationality)), "nationality is alpha-2")
        return person

    def _document(self, set_name: str, source: str, table: dict[str, Any]) -> Document:
        _known(table, _DOCUMENT_KEYS)
        _require("languages" in table, "languages missing")
        _require(table.get("kind") in KINDS, f"unknown kind {table.get('kind')!r}")
        lists = {name: tuple(table.get(name, ())) for name in ("languages", "accepts", "look_alike_of")}
        for name in ("accepts", "look_alike_of"):
            _require(set(lists[name]) <= KINDS, f"unknown kind in {name}")
        _require(all(re.fullmatch("[a-z]{2}", code) for code in lists["languages"]), "languages are ISO 639-1")
        _require(table.get("content_kind", "other") in KINDS, "unknown content_kind")
        _require(table.get("font", "") in _FONTS, f"unknown font {table.get('font')!r}")
        _require(bool(table.get("body")) != bool(table.get("draw")), "either body or draw")
        document = Document(**{**table, **lists, "set": set_name, "source": source,
                               "person": self._known_person(table.get("person")),
                               "fields": _fields(table.get("fields", {})), "values": table.get("values", {})})
        _check_values(document.values)
        check_drawn(document) if document.draw else filled(document)
        return document

    def _dossier(self, set_name: str, source: str, table: dict[str, Any]) -> Dossier:
        _known(table, _DOSSIER_KEYS)
        _known(table["stay"], {"start", "end", "purpose"})
        person = self._known_person(table["person"])
        if person is None:
            raise SetProblem("a person")
        expected = {name: tuple(statuses) for name, statuses in table["expected"].items()}
        for name, statuses in expected.items():
            _require(bool(statuses) and set(statuses) <= _STATUSES, f"unknown status for {name}")
        verdict = tuple(table["verdict"])
        _require(bool(verdict) and set(verdict) <= _VERDICTS, "unknown verdict")
        files = tuple(self._file(one) for one in table["file"])
        _require(len({one.name for one in files}) == len(files), "file name used twice")
        return Dossier(id=table["id"], set=set_name, source=source, checklist=table["checklist"], person=person,
                       application_date=table["application_date"], verdict=verdict, stay=table["stay"],
                       residence_countries=tuple(table["residence_countries"]), situation=table.get("situation", {}),
                       expected=expected, files=files)

    def _file(self, table: dict[str, Any]) -> DossierFile:
        _known(table, _FILE_KEYS)
        name, capture = table["name"], table["capture"]
        form = table.get("form", "jpg" if name.lower().endswith((".jpg", ".jpeg")) else "pdf")
        _require(capture in CAPTURES, f"{name}: unknown capture {capture!r}")
        _require(form in ("pdf", "jpg"), f"{name}: unknown form {form!r}")
        _require(name.lower().endswith((".jpg", ".jpeg") if form == "jpg" else ".pdf"), f"{name}: a {form}?")
        _require((form, capture) != ("jpg", "fax"), f"{name}: a fax is a pdf")
        _require("/" not in name and not name.startswith("."), f"{name}: not a file name")
        uses = tuple(self._use(one) for one in table["documents"])
        _require(bool(uses), f"{name}: no documents")
        if form == "jpg" and capture == "digital":
            photo = len(uses) == 1 and self.documents[uses[0].id].draw == "identity_photo"
            _require(photo, f"{name}: a digital jpg is an identity photo")
        return DossierFile(name=name, capture=capture, form=form, documents=uses,
                           page_order=tuple(table.get("page_order", ())),
                           blank_after=tuple(table.get("blank_after", ())))

    def _use(self, table: dict[str, Any]) -> DocumentUse:
        _known(table, _USE_KEYS)
        _require(table["id"] in self.documents, f"no document {table['id']!r}")
        use = DocumentUse(id=table["id"], person=self._known_person(table.get("person")),
                          fields=_fields(table.get("fields", {})), values=table.get("values", {}),
                          replace=tuple((old, new) for old, new in table.get("replace", ())),
                          pages=tuple(table.get("pages", ())), signed=table.get("signed"))
        variant = self.documents[use.id].variant(use)
        check_drawn(variant) if variant.draw else filled(variant)
        return use

    def _known_person(self, name: str | None) -> Person | None:
        if name is None:
            return None
        _require(name in self.persons, f"no person {name!r}")
        return self.persons[name]

    def _check_links(self) -> None:
        for document in self.documents.values():
            for name in ("translates", "attached_to"):
                other = getattr(document, name)
                if other is not None and other not in self.documents:
                    self.problems.append(f"{document.where}: {name}: no document {other!r}")


def check_drawn(document: Document) -> None:
    """A drawn document has what its drawing needs."""
    draw, style, person = document.draw, document.style, document.person
    _require(draw in DRAWN, f"unknown drawing {draw!r}")
    _require(document.kind in (DRAWN[draw], "other"), f"{draw} is drawn, the kind says {document.kind}")
    if person is None:
        raise SetProblem("a person")
    missing = [name for name in _DRAWN_FIELDS[draw] if name not in document.fields]
    _require(not missing, "fields missing: " + ", ".join(missing))
    if draw == "passport":
        _require(style == person.nationality, f"style {style!r} is not the nationality {person.nationality!r}")
    elif draw in STYLES:
        _require(style in STYLES[draw], f"unknown style {style!r}")


def _check_values(values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        listed = isinstance(value, list) and all(isinstance(one, str) for one in value)  # lines of a certification
        _require(listed or _is_value(value), f"value {name}: text, whole number or date")


def _fields(table: Mapping[str, Any]) -> dict[str, Value]:
    _known(table, set(FIELDS))
    for name, value in table.items():
        if name in DATES:
            _require(_is_day(value), f"{name} is a date")
        elif name == "amount":
            well = isinstance(value, str) and bool(re.fullmatch(r"\d+\.\d\d", value))
            _require(well, 'amount is text like "7640.00"')
        elif name == "amount_period":
            _require(value in ("month", "year", "total"), f"unknown amount_period {value!r}")
        else:
            _require(_is_value(value), f"{name}: text or whole number")
    return dict(table)


def _is_value(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)) or _is_day(value)


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _known(table: Mapping[str, Any], keys: set[str]) -> None:
    unknown = sorted(set(table) - keys)
    _require(not unknown, "unknown keys: " + ", ".join(unknown))


def _require(holds: bool, words: str) -> None:
    if not holds:
        raise SetProblem(words)
