"""What is true of the rendered files, for whoever scores a program on them (`truth.json`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from .filling import printed_fields
from .model import Document, Dossier, DossierFile, Person, Value
from .uploads import Upload
from .zones import zone_of


def document_truth(document: Document, files: Mapping[str, str | list[str]], pages: int) -> dict[str, Any]:
    """A document on its own. `files`: its captures, as paths below the folder of the set."""
    return {"id": document.id, "set": document.set, **_common(document), "captures": dict(files), "pages": pages}


def dossier_truth(dossier: Dossier, made: Sequence[tuple[DossierFile, Sequence[Upload]]],
                  documents: Mapping[str, Document]) -> dict[str, Any]:
    """A dossier with its documents, each with its pages; parts of one document in several files are one document."""
    entries: list[dict[str, Any]] = []
    pages: list[list[tuple[int, dict[str, Any]]]] = []  # of each entry
    keys: list[tuple[str, str] | None] = []  # of the documents that may be continued elsewhere
    for file, files in made:
        for number, use in enumerate(file.documents):
            document = documents[use.id].variant(use)
            key = (document.id, document.person.id if document.person else "") if use.pages else None
            if key is not None and key in keys:
                pages[keys.index(key)] += _pages(files, number)
                continue
            keys.append(key)
            pages.append(_pages(files, number))
            entries.append({"id": document.id, **_common(document), "translates": document.translates,
                            "attached_to": document.attached_to})
    for entry, shown in zip(entries, pages, strict=True):
        entry["pages"] = [place for _, place in sorted(shown, key=lambda one: one[0])]
    ids = [entry["id"] for entry in entries]
    for entry in entries:
        for name in ("translates", "attached_to"):
            entry[name] = ids.index(entry[name]) if entry[name] in ids else None
    return {"id": dossier.id, "set": dossier.set, "folder": f"{dossier.set}/dossiers/{dossier.id}",
            "checklist": dossier.checklist, "verdict": list(dossier.verdict),
            "expected": {name: list(statuses) for name, statuses in dossier.expected.items()}, "documents": entries}


def facts_file(dossier: Dossier) -> str:
    """The dossier's `dossier.toml`, as contract.md section 4 has it."""
    person = dossier.person
    applicant = {"surname": person.surname, "given_names": person.given_names, "birth_date": person.birth_date,
                 "nationality": person.nationality, "residence_countries": list(dossier.residence_countries)}
    lines = [f"checklist = {_toml(dossier.checklist)}", f"application_date = {_toml(dossier.application_date)}"]
    for name, table in (("applicant", applicant), ("stay", dossier.stay), ("situation", dossier.situation)):
        if table:
            lines += ["", f"[{name}]", *(f"{key} = {_toml(value)}" for key, value in table.items())]
    return "\n".join(lines) + "\n"


def _pages(files: Sequence[Upload], number: int) -> list[tuple[int, dict[str, Any]]]:
    """(page of the document, where it is) for one document of a file."""
    return [(shown[1], {"file": file.name, "page": page}) for file in files
            for page, shown in enumerate(file.shows, 1) if shown is not None and shown[0] == number]


def _common(document: Document) -> dict[str, Any]:
    lines = zone_of(document)
    return {"kind": document.kind, "accepts": list(document.accepts), "look_alike_of": list(document.look_alike_of),
            "languages": list(document.languages), "person": _person(document.person),
            "fields": {name: _text(value) for name, value in printed_fields(document).items()},
            "content_kind": document.content_kind, "signed": document.signed, "mrz": list(lines) if lines else None}


def _person(person: Person | None) -> dict[str, str] | None:
    if person is None:
        return None
    return {"full_name": person.full_name, "surname": person.surname, "given_names": person.given_names,
            "birth_date": person.birth_date.isoformat()}


def _text(value: Value) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _text(value)
