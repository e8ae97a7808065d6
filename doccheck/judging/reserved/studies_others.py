"""Results of other studies than those of the stay: of another country, or another school than the one that admits."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.checks.content import of_institution
from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.said import Said, Sentence

_ENROLLING = frozenset({"enrolment_certificate", "admission_letter"})


def of_other_studies(said: Said, case: Case) -> Iterator[Sentence]:
    """The name of the institution that gives the results, where the dossier's enrolment is at another one."""
    document = said.document
    named = document.all("institution")
    enrolments = [d for d in case.documents if kind_of(d) in _ENROLLING and d.look_alike is None]
    schools = [str(field.value) for d in enrolments for field in d.all("institution")]
    abroad = document.issuing_country not in (None, case.checklist.country)
    if not named or not schools:
        return
    if not any(of_institution(document, school) for school in schools) and (abroad or len(enrolments) == 1):
        yield Sentence(text=str(named[0].value), evidence=named[0].evidence)
