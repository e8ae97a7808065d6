"""What the set is made of: persons, documents, dossiers, as the TOML files state them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

Value = str | int | date

SETS = ("tuned", "locked")
FAULTS = "faults"  # otherwise complete dossiers with one fault each; loaded only when asked for
ALL_SETS = (*SETS, FAULTS)
CAPTURES = ("digital", "flatbed", "phone", "fax")
DRAWN = {"passport": "passport", "national_id_card": "national_id_card", "residence_permit": "residence_permit",
         "visa": "visa", "identity_photo": "identity_photo"}  # drawn document → its kind
FIELDS = ("issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date", "amount", "currency",
          "amount_period", "hours_per_week", "document_number", "institution", "birth_date")
DATES = frozenset(name for name in FIELDS if name.endswith(("_date", "_from", "_until")))
KINDS = frozenset({
    "passport", "national_id_card", "residence_permit", "visa", "identity_photo", "birth_certificate",
    "marriage_certificate", "partnership_certificate", "family_record", "admission_letter",
    "language_course_confirmation", "enrolment_certificate", "transcript", "diploma", "language_certificate",
    "tuition_receipt", "school_certificate", "exchange_agreement", "internship_agreement", "volunteering_agreement",
    "host_commitment", "organiser_commitment", "bank_certificate", "bank_statement", "blocked_account",
    "bank_guarantee", "scholarship_certificate", "loan_certificate", "sponsorship_declaration", "income_proof",
    "health_insurance", "medical_certificate", "criminal_record", "affidavit", "proof_of_residence",
    "accommodation_certificate", "visa_application_form", "residence_application_form", "information_form",
    "study_history_form", "cv", "motivation_letter", "parental_authorisation", "power_of_attorney",
    "sworn_translation", "apostille", "other",
})


class SetProblem(Exception):
    """Something in the labelled set is wrong; the message names file and id."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody invented. `nationality`: ISO 3166-1 alpha-2; `address`: lines separated by ";"."""

    id: str
    surname: str
    given_names: str
    birth_date: date
    nationality: str
    sex: str
    birth_place: str
    address: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.given_names} {self.surname}".strip()


@dataclass(frozen=True, kw_only=True)
class Document:
    """One document: what it truly is, and the text or the drawing that shows it."""

    id: str
    set: str  # tuned or locked
    source: str  # the TOML file, for messages
    kind: str
    languages: tuple[str, ...]
    person: Person | None
    body: str = ""
    draw: str = ""
    style: str = ""
    font: str = ""
    accepts: tuple[str, ...] = ()
    look_alike_of: tuple[str, ...] = ()
    content_kind: str | None = None
    translates: str | None = None
    attached_to: str | None = None
    signed: bool | None = None
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def where(self) -> str:
        return f"{self.source}: {self.id}"

    def variant(self, use: DocumentUse) -> Document:
        """The document as a dossier uses it: another person, other facts, other words."""
        fields, body = dict(self.fields), self.body
        if use.person and self.person and fields.get("birth_date") == self.person.birth_date:
            fields["birth_date"] = use.person.birth_date
        for old, new in use.replace:
            if old not in body:
                raise SetProblem(f"{self.where}: the text to replace is not in the body: {old!r}")
            body = body.replace(old, new)
        return replace(self, person=use.person or self.person, fields=fields | dict(use.fields), body=body,
                       values=dict(self.values) | dict(use.values),
                       signed=self.signed if use.signed is None else use.signed)


@dataclass(frozen=True, kw_only=True)
class DocumentUse:
    """A document in a dossier's file. `pages`: only these of its pages, from 1; empty for all."""

    id: str
    person: Person | None = None
    fields: Mapping[str, Value] = field(default_factory=dict)
    values: Mapping[str, Value] = field(default_factory=dict)
    replace: tuple[tuple[str, str], ...] = ()
    pages: tuple[int, ...] = ()
    signed: bool | None = None


@dataclass(frozen=True, kw_only=True)
class DossierFile:
    """A file that somebody uploads. `page_order` and `blank_after` count the file's pages from 1."""

    name: str
    capture: str
    form: str  # pdf or jpg
    documents: tuple[DocumentUse, ...]
    page_order: tuple[int, ...] = ()
    blank_after: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """A case: the facts, the files and what a careful officer says of each requirement."""

    id: str
    set: str
    source: str
    checklist: str
    application_date: date
    person: Person
    residence_countries: tuple[str, ...]
    verdict: tuple[str, ...]
    stay: Mapping[str, Any]
    situation: Mapping[str, Any]
    expected: Mapping[str, tuple[str, ...]]
    files: tuple[DossierFile, ...]

    @property
    def where(self) -> str:
        return f"{self.source}: {self.id}"


@dataclass(frozen=True, kw_only=True)
class LabelledSet:
    """Both sets together; ids are unique over them."""

    persons: Mapping[str, Person]
    documents: Mapping[str, Document]
    dossiers: Mapping[str, Dossier]

    def chosen(self, *, sets: Sequence[str], only: Sequence[str] = ()) -> tuple[list[Document], list[Dossier]]:
        """Documents and dossiers of these sets; `only` these ids, where given. Raises SetProblem for unknown ids."""
        known = {**self.documents, **self.dossiers}
        if unknown := [name for name in only if name not in known]:
            raise SetProblem("no such document or dossier: " + ", ".join(unknown))
        documents = [one for one in self.documents.values() if one.set in sets and (not only or one.id in only)]
        dossiers = [one for one in self.dossiers.values() if one.set in sets and (not only or one.id in only)]
        return documents, dossiers
