"""One function for each rule class: what it looks at decides in which of the three tables it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from doccheck.checklist import (
    CertifiedCopy,
    CompleteCopy,
    CoversStay,
    HoursPerWeek,
    InDistrict,
    IssuedWithin,
    Legalised,
    Manual,
    Means,
    NotOver,
    PaymentStated,
    PerResidenceCountry,
    Person,
    Photo,
    Reminder,
    Rule,
    Signed,
    States,
    StudiesIn,
    ValidAt,
)
from doccheck.judging.case import Case
from doccheck.judging.checks import (
    content,
    countries,
    dates,
    fees,
    legalisation,
    means,
    papers,
    person,
    photo,
    places,
    stated,
    told,
)
from doccheck.judging.examined import Examined, Selection
from doccheck.model import Document, Finding

# Each function takes its own rule class: the tables pair them, which no type can say.
DocumentCheck = Callable[[Any, Document, Case], Iterator[Finding]]
SelectionCheck = Callable[[Any, tuple[Examined, ...], Case], Selection]
TextCheck = Callable[[Any], Iterator[Finding]]

# Looks at one document alone.
ON_DOCUMENT: dict[type[Rule], DocumentCheck] = {
    ValidAt: dates.valid_at,
    IssuedWithin: dates.issued_within,
    CoversStay: dates.covers_stay,
    NotOver: dates.not_over,
    Person: person.person,
    Legalised: legalisation.legalised,
    Signed: papers.signed,
    CompleteCopy: papers.complete_copy,
    CertifiedCopy: papers.certified_copy,
    HoursPerWeek: content.hours_per_week,
    States: stated.states,
    StudiesIn: content.studies_in,
    PaymentStated: fees.payment_stated,
    InDistrict: places.in_district,
    Photo: photo.photo,
}

# Chooses among the documents of a requirement and judges them together.
ON_SELECTION: dict[type[Rule], SelectionCheck] = {
    Means: means.means,
    PerResidenceCountry: countries.per_residence_country,
}

# Looks at no document.
ON_NOTHING: dict[type[Rule], TextCheck] = {Reminder: told.reminder, Manual: told.manual}
