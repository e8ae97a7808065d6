"""Dates on a page with their role: birth, issue, expiry, validity, start and end of the studies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from doccheck.kinds import Kind
from doccheck.model import Certainty, Evidence, Field, Finding, Page, Severity
from doccheck.understanding import date_births, date_periods, date_stems
from doccheck.understanding.date_roles import CARDS, LAST_RESORT, PLAIN, Role, role_of
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import SWORN_WORDS
from doccheck.understanding.places import PageText, left_neighbours, page_text
from doccheck.values import dates, periods

_PARENT = re.compile(
    r"\b(?:pere|mere|padre|madre|vater|mutter|father|mother|eltern|parents?|padres|conjointe?|epoux|epouse|spouse|"
    r"husband|wife|ehegatte|ehefrau|ehemann|conyuge|pai|mae|genitori|baba|anne|ojca|matki|tatal|mama|отец|мать|"
    r"батько|мати)\b|父|母"
)
_PARENT_LAST = re.compile(
    r"\b(?:fils|fille|hij[oa]|sohn|tochter|son|daughter) (?:de|del|von|des|of) (?:\w+ ){1,5}"
    r"(?:ne|nee|geb|geboren|nacid[oa]|born)"
)
_TRANSLATION = ("translation of", "faithful translation", "true translation", "traduccion", "traduction", "ubersetz")
_PERIOD_ROLES = {"valid": ("valid_from", "valid_until"), "course": ("start_date", "end_date")}
_LONG_BEFORE = 10  # years: a date that much older than another of the paper is hardly that of the paper
_A_STAMP_FOLLOWS = range(1, 4)  # days after which a declaration is legalised
_DATES_OF_A_CARD = 3
_YEARS_OF_A_CARD = range(2, 16)  # for how many whole years passports and cards are made out
# Where a plainer label makes the others doubtful.
_GRADED = frozenset({"issue_date", "start_date", "end_date", "valid_from", "valid_until", "expiry_date"})


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """A date with its role."""

    role: Role
    field: Field


def date_fields(
    pages: tuple[Page, ...], kind: Kind, day_first: bool | None = None
) -> tuple[tuple[Field, ...], tuple[Finding, ...]]:
    """The dates of a document as fields, the best reading of each role first, and what is wrong with them.

    `day_first`: the order of day and month its issuer writes; None where that is not known.
    """
    stays: list[tuple[Field, ...]] = []
    asides: list[tuple[Field, ...]] = []
    found: list[_Found] = []
    findings: list[Finding] = []
    nameless: list[Field] = []
    perhaps_births: list[Field] = []
    hints: list[tuple[int, Field]] = []
    is_card = kind.id in CARDS
    # Two figures for the year stand last on cards and visas, as their standards have it.
    day_first = True if is_card and day_first is None else day_first
    for page in pages:
        text = page_text(page)
        taken: list[tuple[int, int]] = []
        for period in periods.find(text.text, day_first=day_first, year_last=is_card):
            before = "" if is_card else _before(text, period.start_offset)
            pair = _PERIOD_ROLES["course" if "start_date" in kind.fields else "valid"]
            of_studies = date_stems.is_of_studies(fold(before), kind)
            pair = _PERIOD_ROLES["course"] if of_studies else pair
            aside = not is_card and (period.conventional or date_stems.is_aside(before, kind))
            sure = is_card or not (of_studies or aside or kind.id in date_stems.BY_THE_WAY)
            kept = asides if aside else stays
            kept.append(tuple(_period_fields(text, period, kind, pair, sure=sure)))
            taken.append((period.start_offset, period.end_offset))
        for reading in dates.find(text.text, day_first=day_first, year_last=is_card):
            if any(start <= reading.start < end for start, end in taken):
                continue
            evidence = text.evidence(reading.start, reading.end)
            if reading.impossible:
                findings.append(_impossible(reading, evidence))
                continue
            role = role_of(text, reading, kind)
            doubtful = reading.repaired or text.doubtful(reading.start, reading.end)
            if (role is None or role.placed) and not is_card and _looks_like_birth(text, reading):
                perhaps_births.append(_field("birth_date", reading, evidence, sure=False))
                continue
            hint = date_stems.hint(_before(text, reading.start), kind) if role is None and not is_card else None
            if hint:
                hints.append((hint[1], _field(hint[0], reading, evidence, sure=False)))
            if role is None:
                nameless.append(_field("issue_date", reading, evidence, not doubtful))
            elif role.name not in ("other", "deadline"):
                doubtful = doubtful or not role.sure or (role.name == "birth_date" and _of_parent(text, reading.start))
                found.append(_Found(role=role, field=_field(role.name, reading, evidence, not doubtful)))
    fields = [f for stay in (stays if is_card else date_periods.longest_first(stays)) for f in stay]
    others = [f for stay in asides for f in stay]
    if kind.id == "bank_statement":
        found += _closing_days([*fields, *others])
    found = _not_too_old(found, fields)
    labelled = _strongest(_own(found, pages), fields)
    if kind.id == "income_proof" and fields:
        labelled = [
            date_periods.doubted(f) if f.name == "start_date" else f for f in labelled
        ]  # since when, and for which month
    if not is_card:
        labelled = _births(labelled, perhaps_births, fields, kind)
        labelled += date_periods.hinted(hints, {f.name for f in (*fields, *labelled)})
    if is_card:
        labelled += _issue_of_card(labelled, nameless)
    ranked = [*date_periods.beside_labelled(fields, labelled), *labelled, *others]
    if kind.id in date_stems.PLANS:
        ranked = date_periods.latest_first(ranked)
    return _ranked(ranked), tuple(findings)


def _before(text: PageText, start: int) -> str:
    """What stands before a date on its line, or in the cell left of it."""
    index = text.line_at(start)
    before = text.text[text.starts[index] : start]
    if before.strip():
        return before
    left = left_neighbours(text.page, index)
    return left[0].text if left else ""


def _looks_like_birth(text: PageText, reading: dates.DateReading) -> bool:
    first, last = text.line_at(reading.start), text.line_at(max(reading.start, reading.end - 1))
    before = text.text[text.starts[first] : reading.start] + ("(" if reading.text.startswith("(") else "")
    behind = text.text[reading.end : text.starts[last] + len(text.page.lines[last].text)]
    return date_births.looks_so(before, behind)


def _births(labelled: list[Field], perhaps: list[Field], periods_found: list[Field], kind: Kind) -> list[Field]:
    """The fields with the holder's date of birth first, and one that only its place tells where there is no other."""
    births = [f for f in labelled if f.name == "birth_date"]
    dated = (f for f in (*labelled, *periods_found) if f.name != "birth_date")
    newest = max((f.value for f in dated if isinstance(f.value, date)), default=date.min)
    if not births:
        return [*labelled, *date_births.unlabelled(perhaps, newest)]
    if newest == date.min:  # no other date says when the paper was written
        youngest = max((f.value for f in births if isinstance(f.value, date)), default=date.min)
        newest = youngest.replace(year=youngest.year + date_births.OF_AGE, day=1)
    births = [f for f in births if not isinstance(f.value, date) or f.value <= newest] or births
    others = [f for f in labelled if f.name != "birth_date"]
    return [*others, *date_births.of_the_holder(births, newest, kind.id)]


def _impossible(reading: dates.DateReading, evidence: Evidence) -> Finding:
    return Finding(
        code="date_not_found",
        severity=Severity.WARNING,
        reason="impossible",
        values=(("text", reading.text),),
        evidence=(evidence,),
    )


def _closing_days(found: list[Field]) -> list[_Found]:
    """The last day of the period of a statement: its date, in doubt, where it names no other."""
    role = Role(name="issue_date", strength=LAST_RESORT)
    return [_Found(role=role, field=replace(f, name="issue_date")) for f in found if f.name == "end_date"]


def _not_too_old(found: list[_Found], periods_found: list[Field]) -> list[_Found]:
    """Dates that only their place makes the paper's, without those that are a birth date or long before others."""
    births = {f.field.value for f in found if f.role.name == "birth_date"}
    days = [f.field.value for f in found if isinstance(f.field.value, date)]
    days += [f.value for f in periods_found if isinstance(f.value, date)]
    newest = max(days, default=date.min).year
    kept: list[_Found] = []
    for each in found:
        day = each.field.value
        if each.role.placed and day in births:
            continue
        old = each.role.placed and isinstance(day, date) and newest - day.year >= _LONG_BEFORE
        kept.append(replace(each, role=replace(each.role, strength=LAST_RESORT)) if old else each)
    return kept


def _own(found: list[_Found], pages: tuple[Page, ...]) -> list[_Found]:
    """Of several dates of issue: what a word says to be it outranks a mere place and date, which may be a stamp's.

    Where it is said of several days, none is sure: a translation names its own after the original's.
    """
    told = [f for f in found if f.role.name == "issue_date" and f.role.strength > LAST_RESORT]
    said = [f for f in told if not f.role.placed]
    days = {f.field.value for f in told}
    if len(days) < 2:
        return found
    translated = _is_translation(pages)
    # What a paper mentions is older than itself; a stamp follows its date soon.
    newest = max(_days_of(f) for f in told)
    later = all(newest > _days_of(f) for f in said)
    several = translated or later or len({f.field.value for f in said or told}) > 1
    kept: list[_Found] = []
    for each in found:
        doubtful = each.role.name == "issue_date" and (each.role.placed or several)
        if doubtful and each.field.certainty is Certainty.CERTAIN:
            each = replace(each, field=replace(each.field, certainty=Certainty.PROBABLE))
        kept.append(each)
    if not several:
        return kept
    issues = [f for f in kept if f.role.name == "issue_date"]
    if translated or not said or newest - max(map(_days_of, said)) not in _A_STAMP_FOLLOWS:
        issues.sort(key=_days_of, reverse=True)
    return [*(f for f in kept if f.role.name != "issue_date"), *issues]


def _days_of(found: _Found) -> int:
    return found.field.value.toordinal() if isinstance(found.field.value, date) else 0


def _is_translation(pages: tuple[Page, ...]) -> bool:
    text = fold(" ".join(line.text for page in pages for line in page.lines))
    return any(f" {phrase}" in f" {text}" for phrase in (*SWORN_WORDS, *_TRANSLATION))


def _strongest(found: list[_Found], periods_found: list[Field]) -> list[Field]:
    """The fields, the plainest first; of dates of issue and of ends the others are doubtful.

    A mere "date" is the paper's where none is better. A date of last resort is left out where one is better, and is
    doubtful where it stands alone. The end of the studies that is expected is not that of a period which is told.
    """
    told = {f.name for f in periods_found if f.certainty is Certainty.CERTAIN}
    best = {name: max((f.role.strength for f in found if f.role.name == name), default=0) for name in _GRADED}
    best |= {name: PLAIN for name in _GRADED & told if name != "issue_date"}
    fields: list[Field] = []
    for each in sorted(found, key=lambda f: -f.role.strength):
        name, strength = each.role.name, each.role.strength
        if strength == LAST_RESORT and best.get(name, 0) > LAST_RESORT:
            continue
        weak = strength == LAST_RESORT or strength < best.get(name, 0)
        certain = each.field.certainty is Certainty.CERTAIN
        fields.append(replace(each.field, certainty=Certainty.PROBABLE) if weak and certain else each.field)
    return fields


def _issue_of_card(labelled: list[Field], nameless: list[Field]) -> list[Field]:
    """On a card whose captions are in a script that is not read: the date whole years before its expiry."""
    if any(f.name == "issue_date" for f in labelled):
        return []
    days = [f.value for f in (*labelled, *nameless) if isinstance(f.value, date)]
    last = max(days, default=None)
    born = {f.value for f in labelled if f.name == "birth_date"} | {min(days, default=None)}
    fitting = {f.value: f for f in nameless if f.value not in born and last and _whole_years(f.value, last)}
    if len(fitting) != 1:
        return []
    # With no fourth date beside birth, issue and expiry it can be nothing else.
    if len(set(days)) == _DATES_OF_A_CARD:
        return [*fitting.values()]
    return [replace(f, certainty=Certainty.PROBABLE) for f in fitting.values()]


def _whole_years(start: object, end: date) -> bool:
    """Whether the card was made out for whole years, to the day or to the day before."""
    if not isinstance(start, date) or end.year - start.year not in _YEARS_OF_A_CARD:
        return False
    days = {(day.month, day.day) for day in (end, end + timedelta(days=1))}
    return (start.month, start.day) in days


def _of_parent(text: PageText, start: int) -> bool:
    """Whether a date of birth is that of the holder's father, mother or spouse."""
    index = text.line_at(start)
    labels = " ".join(line.text for line in left_neighbours(text.page, index)[:2])
    before = text.text[text.starts[max(0, index - 1)] : start]
    last = re.split(r"[.;\n]", text.text[text.starts[index] : start])[-1]
    return bool(_PARENT.search(fold(f"{labels} {last}")) or _PARENT_LAST.search(fold(before[-80:])))


def _field(role: str, reading: dates.DateReading, evidence: Evidence, sure: bool) -> Field:
    first = reading.value or reading.readings[0]
    certainty = Certainty.CERTAIN if sure else Certainty.PROBABLE
    if reading.value is None:
        certainty = Certainty.AMBIGUOUS
    others = tuple(value for value in reading.readings if value != first)
    return Field(name=role, value=first, evidence=(evidence,), certainty=certainty, alternatives=others)


def _period_fields(
    text: PageText, period: periods.PeriodReading, kind: Kind, pair: tuple[str, str], sure: bool
) -> Iterator[Field]:
    if period.start is None and period.end is None:
        return
    if "start_date" not in kind.fields and "valid_from" not in kind.fields and "valid_until" not in kind.fields:
        return
    evidence = text.evidence(period.start_offset, period.end_offset)
    # A semester's or an academic year's usual days are a convention, not what the document says.
    doubtful = not sure or period.conventional or text.doubtful(period.start_offset, period.end_offset)
    certainty = Certainty.PROBABLE if doubtful else Certainty.CERTAIN
    for role, value in zip(pair, (period.start, period.end), strict=True):
        if value:
            yield Field(name=role, value=value, evidence=(evidence,), certainty=certainty)


def _ranked(fields: list[Field]) -> tuple[Field, ...]:
    """Certain ones first; among the issue dates the latest on the page wins less than the first."""
    order = {Certainty.CERTAIN: 0, Certainty.PROBABLE: 1, Certainty.AMBIGUOUS: 2}
    unique: dict[tuple[str, object], Field] = {}
    for found in sorted(fields, key=lambda f: order[f.certainty]):
        unique.setdefault((found.name, found.value), found)
    return tuple(unique.values())
