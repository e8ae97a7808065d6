"""A criminal record of a country in which the applicant, as far as is known, neither lives nor has lived."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.values import countries

_KINDS = ("criminal_record", "affidavit")
_KNOWN = ("applicant.residence_countries", "applicant.nationality")


def records(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The line that names the country of issue, where that is none of those of residence and nationality."""
    issued_in = said.document.issuing_country
    if kind not in _KINDS or issued_in is None or issued_in == case.checklist.country:
        return
    lived_in = known_codes(case, _KNOWN[0])
    if not lived_in or issued_in in lived_in | known_codes(case, _KNOWN[1]):
        return
    naming = (s for s in said.sentences if any(reading.code == issued_in for reading in countries.find(s.text)))
    if sentence := next(iter((*naming, *said.sentences[:1])), None):
        yield sentence


def known_codes(case: Case, fact: str) -> set[str]:
    """The countries that a fact names; none where it is not known."""
    known = case.facts.get(fact)
    if known is None:
        return set()
    value = (known.value,) if isinstance(known.value, str) else known.value
    return {*value} if isinstance(value, tuple) else set()
