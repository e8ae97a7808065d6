"""Whether an address lies in the district of the authority."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.checklist import InDistrict
from doccheck.judging import persons
from doccheck.judging.case import Case
from doccheck.judging.findings import ERROR, REVIEW, about
from doccheck.model import Document, Evidence, Finding

# A postcode and its place: "69003 Lyon", "D-55116 Mainz", "L-1234 Luxembourg".
_PLACE = r"[A-ZÀ-ÖØ-Þ][\w'’\-]+"
_FIVE_DIGITS = re.compile(
    rf"(?<![\d.,/\-])(?:[A-Z]{{1,2}}[\-– ])?(\d{{5}})\s+(?!(?:EUR|USD|CHF|GBP|MAD|Euros?)\b){_PLACE}"
)
_FOUR_DIGITS = re.compile(rf"\bL[\-– ]?(\d{{4}})\s+{_PLACE}")
_ADDRESS_LINES = 5  # an address follows its name within so many lines
_FORMATS = {"LUX": _FOUR_DIGITS}


def in_district(rule: InDistrict, document: Document, case: Case) -> Iterator[Finding]:
    """The postcode below the applicant's name decides; of others only where there is but one, or all agree."""
    found = list(_postcodes(rule, document))
    own = _own(found, document, case)
    considered = own or found
    inside = {code.startswith(rule.postcodes) for _, code, _ in considered} if rule.postcodes else set()
    if inside == {True}:
        return
    codes = {code for _, code, _ in considered}
    if inside == {False} and (own or len(codes) == 1):
        _, code, evidence = considered[0]
        yield about(document, "not_in_district", ERROR, "", (evidence,), postcode=code, district=rule.name)
        return
    evidences = tuple(evidence for _, _, evidence in considered)
    yield about(document, "not_in_district", REVIEW, "unknown", evidences, district=rule.name)


def _postcodes(rule: InDistrict, document: Document) -> Iterator[tuple[int, str, Evidence]]:
    pattern = _FORMATS.get(rule.country, _FIVE_DIGITS)
    for index, line in enumerate(document.lines):
        yield from ((index, match[1], line.evidence) for match in pattern.finditer(line.text))


def _own(found: list[tuple[int, str, Evidence]], document: Document, case: Case) -> list[tuple[int, str, Evidence]]:
    """The first postcode right below a line that names the applicant."""
    if case.applicant is None:
        return []
    named = persons.named_in(document, case.applicant)
    start = next((index for index, line in enumerate(document.lines) if line.evidence == named), None)
    if start is None:
        return []
    return [place for place in found if start <= place[0] <= start + _ADDRESS_LINES][:1]
