"""Reads facts.toml and truth.toml of each dossier and refuses whatever does not fit: samples/printed/README.md."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from samples.labelled.loader import check_drawn
from samples.labelled.model import FIELDS, KINDS, Document, Person, SetProblem
from scripts.accuracy.rendering import ROOT
from scripts.printed.model import SETS, WORDS, Dossier, Paper, Upload, Variant

FOLDER = ROOT / "samples" / "printed"
_KEYS = {
    "person": {"id", "surname", "given_names", "birth_date", "nationality", "sex", "birth_place", "address"},
    "document": {
        *("id", "kind", "html", "draw", "style", "languages", "person", "signed", "fields", "values"),
        *("accepts", "look_alike_of", "content_kind", "amount_also"),
    },
    "upload": {"name", "capture", "documents"},
    "variant": {"id", "fault", "words", "requirement", "replaces", "by", "expected"},
}
_CAPTURES = ("digital", "flatbed", "phone")
_STATUSES = frozenset({"ok", "problem", "missing", "review", "not_applicable"})
_PERIODS = ("month", "year", "total")
_PAPER = re.compile(r"\.(?:pdf|jpe?g)$", re.IGNORECASE)
_ID = re.compile(r"\w+")
# What a drawing needs and most truths do not say: a visa is issued some days before it starts.
_BEFORE = timedelta(days=12)
# Where the checklist asks for every page of the passport, the further double pages that are drawn.
_WHOLE = {"lu-student": 14}


def load(which: Collection[str] = SETS, folder: Path = FOLDER) -> tuple[Dossier, ...]:
    """The dossiers of these sets, by name. Raises `SetProblem`: all that is wrong, each with dossier and id."""
    dossiers, problems = [], []
    for name in SETS:
        for place in sorted((folder / name).glob("*/truth.toml")) if name in which else ():
            try:
                dossiers.append(_dossier(name, place.parent))
            except SetProblem as problem:
                problems.append(f"{name}/{place.parent.name}: {problem}")
            except (KeyError, TypeError, ValueError) as problem:
                problems.append(f"{name}/{place.parent.name}: {type(problem).__name__}: {problem}")
    if problems:
        raise SetProblem("\n".join(problems))
    return tuple(dossiers)


def _dossier(which: str, folder: Path) -> Dossier:
    facts = (folder / "facts.toml").read_text("utf-8")
    truth = tomllib.loads((folder / "truth.toml").read_text("utf-8"), parse_float=Decimal)
    _require(set(truth) <= {*_KEYS, "expected"}, "unknown table")
    checklist = str(tomllib.loads(facts)["checklist"])
    people = {table["id"]: _person(folder.name, table) for table in _tables(truth, "person")}
    papers: dict[str, Paper] = {}
    for table in _tables(truth, "document"):
        papers[table["id"]] = _paper(which, checklist, folder, table, people)
    return Dossier(
        id=folder.name,
        which=which,
        facts=facts,
        checklist=checklist,
        papers=papers,
        uploads=_uploads(truth, papers),
        expected=_expected(truth),
        variants=_variants(truth, papers),
    )


def _tables(truth: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """The tables of this name, none with a key that the format does not have, none with an id used twice."""
    seen: set[str] = set()
    for table in truth[name]:
        known = str(table.get("id", table.get("name", "")))
        unknown = sorted(set(table) - _KEYS[name])
        _require(not unknown, f"{known}: unknown keys: {', '.join(unknown)}")
        _require(name == "upload" or bool(_ID.fullmatch(known)), f"{known}: id: letters, digits, _")
        _require(known not in seen, f"{known}: {name} used twice")
        seen.add(known)
        yield table


def _person(dossier: str, table: Mapping[str, Any]) -> Person:
    return Person(**{"birth_place": "", **table, "id": f"{dossier}_{table['id']}"})


def _paper(
    which: str, checklist: str, folder: Path, table: Mapping[str, Any], people: Mapping[str, Person]
) -> Paper:
    id, kind, draw = table["id"], table["kind"], table.get("draw", "")
    _require(kind in KINDS, f"{id}: unknown kind {kind!r}")
    _require(("html" in table) != bool(draw), f"{id}: either html or draw")
    _require(table["person"] in people, f"{id}: no person {table['person']!r}")
    for name in ("accepts", "look_alike_of"):
        _require(set(table.get(name, ())) <= KINDS, f"{id}: unknown kind in {name}")
    document = Document(
        id=f"{folder.name}_{id}",
        set=which,
        source=f"{folder.name}/truth.toml",
        kind=kind,
        languages=() if draw else tuple(table["languages"]),
        person=people[table["person"]],
        draw=draw,
        style=table.get("style", ""),
        accepts=tuple(table.get("accepts", ())),
        look_alike_of=tuple(table.get("look_alike_of", ())),
        content_kind=table.get("content_kind"),
        signed=table.get("signed"),
        fields=_fields(id, table.get("fields", {})),
        values=table.get("values", {}),
    )
    if draw:
        return Paper(document=_drawable(document, checklist))
    page = folder / "docs" / table["html"]
    _require(page.is_file(), f"{id}: no file {table['html']}")
    return Paper(document=document, page=page, amount_also=tuple(_sums(id, table.get("amount_also", ()))))


def _fields(id: str, table: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(table) - set(FIELDS))
    _require(not unknown, f"{id}: unknown fields: {', '.join(unknown)}")
    for name, value in table.items():
        day = name.endswith(("_date", "_from", "_until"))
        _require(type(value) is date if day else not isinstance(value, date), f"{id}: {name}: a date, or none")
    _require(table.get("amount_period", "total") in _PERIODS, f"{id}: unknown amount_period")
    Decimal(table.get("amount", 0))
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in table.items()}


def _sums(id: str, sums: Iterable[str]) -> Iterator[tuple[str, str]]:
    for each in sums:
        amount, _, period = each.partition("/")
        _require(bool(re.fullmatch(r"\d+(\.\d+)?", amount)) and period in _PERIODS, f"{id}: amount_also: {each}")
        yield amount, period


def _drawable(document: Document, checklist: str) -> Document:
    """The document with what its drawing needs. Raises `SetProblem` where that cannot be known."""
    fields, values = dict(document.fields), dict(document.values)
    if document.draw == "visa":
        for name, other in (("valid_from", "issue_date"), ("valid_until", "expiry_date")):
            if name not in fields and other in fields:
                fields[name] = fields[other]
        start = fields.get("valid_from")
        if isinstance(start, date):
            fields.setdefault("issue_date", start - _BEFORE)
    if document.draw == "passport" and checklist in _WHOLE:
        values.setdefault("whole", _WHOLE[checklist])
    drawable = replace(document, fields=fields, values=values)
    check_drawn(drawable)
    return drawable


def _uploads(truth: Mapping[str, Any], papers: Mapping[str, Paper]) -> tuple[Upload, ...]:
    uploads = []
    for table in _tables(truth, "upload"):
        name, capture, ids = table["name"], table["capture"], tuple(table["documents"])
        _require(capture in _CAPTURES, f"{name}: unknown capture {capture!r}")
        _require(bool(_PAPER.search(name)) and "/" not in name, f"{name}: a pdf or a jpg")
        unknown = [id for id in ids if id not in papers]
        _require(bool(ids) and not unknown, f"{name}: no document {', '.join(unknown)}")
        photo = len(ids) == 1 and all(papers[id].document.draw == "identity_photo" for id in ids)
        _require(capture != "digital" or name.lower().endswith(".pdf") or photo, f"{name}: a digital jpg is a portrait")
        uploads.append(Upload(name=name, capture=capture, papers=ids))
    return tuple(uploads)


def _expected(truth: Mapping[str, Any]) -> dict[str, str]:
    expected: dict[str, str] = dict(truth["expected"])
    _require(set(expected.values()) <= _STATUSES, "expected: unknown status")
    return expected


def _variants(truth: Mapping[str, Any], papers: Mapping[str, Paper]) -> tuple[Variant, ...]:
    uploaded = {id for table in truth["upload"] for id in table["documents"]}
    variants = []
    for table in _tables(truth, "variant"):
        variant = Variant(**{**table, "expected": tuple(table["expected"])})
        _require(variant.replaces in uploaded, f"{variant.id}: {variant.replaces} is not uploaded")
        _require(variant.by in papers and variant.by not in uploaded, f"{variant.id}: {variant.by} is no other paper")
        _require(variant.requirement in truth["expected"], f"{variant.id}: no requirement {variant.requirement}")
        _require(variant.words in WORDS, f"{variant.id}: words: {' or '.join(WORDS)}")
        honest = bool(variant.expected) and set(variant.expected) <= _STATUSES - {"ok"}
        _require(honest, f"{variant.id}: expected: statuses other than ok")
        variants.append(variant)
    return tuple(variants)


def _require(holds: bool, words: str) -> None:
    if not holds:
        raise SetProblem(words)


