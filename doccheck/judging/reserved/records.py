"""A criminal record of another country than those the applicant is known to live in, or of a part of it only."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.records_civil import KINDS, no_entry
from doccheck.judging.reserved.records_result import result
from doccheck.judging.reserved.records_scope import limited
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.values import countries

_KINDS = ("criminal_record", "affidavit")
_KNOWN = ("applicant.residence_countries", "applicant.nationality")


def records(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """What limits the record, and the line that names its country, where it is none of residence and nationality."""
    if kind in KINDS:
        yield from no_entry(said)
    if kind == _KINDS[0]:
        yield from limited(said)
        yield from result(said)
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
