"""To whom a letter goes: the applicant by name, as far as the dossier says who that is."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.errors import ValueNotRead
from doccheck.model import Certainty, Document, Report
from doccheck.values import mrz


@dataclass(frozen=True, kw_only=True, slots=True)
class Addressee:
    """`greeting`: the key of the salutation. An empty name is not known."""

    greeting: str
    name: str
    surname: str
    minor: bool


def addressee(report: Report) -> Addressee:
    """A title only where the machine-readable zone of the applicant's own passport says M or F beyond doubt."""
    facts = {fact.key: fact.value for fact in report.facts}
    surname, given = (_spelt(str(facts.get(f"applicant.{part}", ""))) for part in ("surname", "given_names"))
    name = " ".join(filter(None, (given, surname)))
    minor = facts.get("derived.minor") is True
    sex = _sex(report, surname) if surname and not minor else ""
    greeting = {"M": "dear_m", "F": "dear_f"}.get(sex, "dear" if name else "dear_nobody")
    return Addressee(greeting="dear_minor" if minor and name else greeting, name=name, surname=surname, minor=minor)


def _spelt(name: str) -> str:
    """Passports print names in capitals: "TRABELSI" → "Trabelsi"."""
    return " ".join(name.split()).title() if name.isupper() else " ".join(name.split())


def _sex(report: Report, surname: str) -> str:
    found = {_sex_in(document, surname) for document in report.documents if document.kind == "passport"} - {""}
    return found.pop() if len(found) == 1 else ""


def _sex_in(document: Document, surname: str) -> str:
    zone, name = document.first("mrz"), document.first("surname")
    if zone is None or name is None or zone.certainty is not Certainty.CERTAIN:
        return ""
    if str(name.value).casefold() != surname.casefold():
        return ""
    try:
        return mrz.parse(str(zone.value)).sex
    except ValueNotRead:
        return ""
