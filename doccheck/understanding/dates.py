"""Dates on a page with their role: birth, issue, expiry, validity, start and end of the studies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from doccheck.kinds import Kind
from doccheck.model import Certainty, Evidence, Field, Finding, Page, Severity
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import DATE_ROLES
from doccheck.understanding.places import PageText, left_neighbours, page_text, upper_neighbour
from doccheck.values import dates, periods

_BEFORE = 70  # characters before a date in which its label is looked for
_PLACE_DATE = re.compile(r"^[^\d:]{2,40}?,?\s*(?:le|den|am|a|the|on)?\s*$", re.IGNORECASE)
_PERIOD_ROLES = {"valid": ("valid_from", "valid_until"), "course": ("start_date", "end_date")}


def date_fields(
    pages: tuple[Page, ...], kind: Kind, day_first: bool | None = None
) -> tuple[tuple[Field, ...], tuple[Finding, ...]]:
    """The dates of a document as fields, the best reading of each role first, and what is wrong with them.

    `day_first`: the order of day and month its issuer writes; None where that is not known.
    """
    fields: list[Field] = []
    findings: list[Finding] = []
    for page in pages:
        text = page_text(page)
        taken: list[tuple[int, int]] = []
        for period in periods.find(text.text):
            fields.extend(_period_fields(text, period, kind))
            taken.append((period.start_offset, period.end_offset))
        for reading in dates.find(text.text, day_first=day_first):
            if any(start <= reading.start < end for start, end in taken):
                continue
            evidence = text.evidence(reading.start, reading.end)
            if reading.impossible:
                values = (("text", reading.text),)
                findings.append(
                    Finding(
                        code="date_not_found",
                        severity=Severity.WARNING,
                        reason="impossible",
                        values=values,
                        evidence=(evidence,),
                    )
                )
                continue
            role, sure = _role(text, reading.start, kind)
            if role is None or role in ("other", "deadline"):
                continue
            doubtful = reading.repaired or text.doubtful(reading.start, reading.end)
            fields.append(_field(role, reading, evidence, sure and not doubtful))
    return _ranked(fields), tuple(findings)


def _field(role: str, reading: dates.DateReading, evidence: Evidence, sure: bool) -> Field:
    first = reading.value or reading.readings[0]
    certainty = Certainty.CERTAIN if sure else Certainty.PROBABLE
    if reading.value is None:
        certainty = Certainty.AMBIGUOUS
    others = tuple(value for value in reading.readings if value != first)
    return Field(name=role, value=first, evidence=(evidence,), certainty=certainty, alternatives=others)


def _period_fields(text: PageText, period: periods.PeriodReading, kind: Kind) -> Iterator[Field]:
    if period.start is None and period.end is None:
        return
    start_role, end_role = _PERIOD_ROLES["course" if "start_date" in kind.fields else "valid"]
    if "start_date" not in kind.fields and "valid_from" not in kind.fields and "valid_until" not in kind.fields:
        return
    evidence = text.evidence(period.start_offset, period.end_offset)
    # A semester's or an academic year's usual days are a convention, not what the document says.
    doubtful = period.conventional or text.doubtful(period.start_offset, period.end_offset)
    certainty = Certainty.PROBABLE if doubtful else Certainty.CERTAIN
    for role, value in ((start_role, period.start), (end_role, period.end)):
        if value:
            yield Field(name=role, value=value, evidence=(evidence,), certainty=certainty)


@cache
def _role_phrases() -> tuple[tuple[str, str], ...]:
    pairs = [(phrase, role) for role, phrases in DATE_ROLES.items() for phrase in phrases]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _role(text: PageText, start: int, kind: Kind) -> tuple[str | None, bool]:
    """The role of the date at `start`, and whether a label says so (False: its place on the page does)."""
    index = text.line_at(start)
    before = text.text[text.starts[index] : start][-_BEFORE:]
    # what stands between the previous date and this one is this one's label
    before = re.split(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}|\b(?:19|20)\d\d\b", before)[-1]
    page = text.page
    contexts = [before]
    if len(fold(before)) < 3:
        contexts += [line.text for line in left_neighbours(page, index)[:2]]
        above = upper_neighbour(page, index)
        if above:
            contexts.append(above.text)
    if index and page.lines[index - 1].block == page.lines[index].block:
        contexts.append(f"{page.lines[index - 1].text} {before}"[-_BEFORE:])
    for context in contexts:
        role = _label_in(fold(context), kind)
        if role:
            return role, True
    if _stands_as_letter_date(text, index, before):
        return "issue_date", True
    return None, False


def _label_in(context: str, kind: Kind) -> str | None:
    """The role whose label stands last in the context: the nearest to the date."""
    if not context:
        return None
    best: tuple[int, int, str] | None = None
    own = [(fold(phrase), role) for role, phrases in kind.date_labels.items() for phrase in phrases]
    for phrase, role in (*own, *_role_phrases()):
        at = f" {context} ".rfind(f" {phrase} ")
        if at < 0:
            continue
        end = at + len(phrase)
        if best is None or (end, len(phrase)) > best[:2]:
            best = (end, len(phrase), role)
    # A label forty signs away from its date belongs to something else on the line.
    return best[2] if best and len(context) - best[0] <= 40 else None


def _stands_as_letter_date(text: PageText, index: int, before: str) -> bool:
    """ "Lyon, le 12 juin 2026" at the head or foot of a letter, or a date alone on its line in the upper third."""
    line = text.page.lines[index]
    rest = line.text[len(text.text[text.starts[index] :][: len(before)]) :]
    if len(line.text) > 60:
        return False
    alone = len(fold(before)) == 0 and len(fold(rest)) < 24
    after_place = bool(_PLACE_DATE.match(before)) and ("," in before or before.rstrip().endswith((" le", " den", " a")))
    return (alone and line.box.y0 < 0.4) or after_place


def _ranked(fields: list[Field]) -> tuple[Field, ...]:
    """Certain ones first; among the issue dates the latest on the page wins less than the first."""
    order = {Certainty.CERTAIN: 0, Certainty.PROBABLE: 1, Certainty.AMBIGUOUS: 2}
    unique: dict[tuple[str, object], Field] = {}
    for found in sorted(fields, key=lambda f: order[f.certainty]):
        unique.setdefault((found.name, found.value), found)
    return tuple(unique.values())
