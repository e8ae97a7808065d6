"""The dates of the pages of a document as they are read one by one, each with what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from doccheck.kinds import Kind
from doccheck.model import Certainty, Evidence, Field, Finding, Page, Severity
from doccheck.understanding import date_births, date_cards, date_stems
from doccheck.understanding.date_features import FIRST, LAST, Candidate
from doccheck.understanding.date_roles import CARDS, Role, role_of
from doccheck.understanding.date_stays import is_of_a_person
from doccheck.understanding.date_surroundings import Here
from doccheck.understanding.fold import fold
from doccheck.understanding.places import PageText, left_neighbours, page_text
from doccheck.values import dates, periods

_PARENT = re.compile(
    r"\b(?:pere|mere|padre|madre|vater|mutter|father|mother|eltern|parents?|padres|conjointe?|epoux|epouse|spouse|"
    r"husband|wife|ehegatte|ehefrau|ehemann|conyuge|pai|mae|genitori|baba|anne|ojca|matki|tatal|mama|отец|мать|"
    r"батько|мати|siblings?|brothers?|sisters?|freres?|soeurs?|fratrie|geschwister|bruder|schwester|herman[oa]s?"
    r"|irma[os]*|fratell[oi]|sorell[ae]|kardes\w*|брат\w*|сестр\w*|rodzenstwo|siostra|frate|sora)\b|父|母|兄弟|姐妹|姉妹"
)
_PARENT_LAST = re.compile(
    r"\b(?:fils|fille|hij[oa]|sohn|tochter|son|daughter) (?:de|del|von|des|of) (?:\w+ ){1,5}"
    r"(?:ne|nee|geb|geboren|nacid[oa]|born)"
)
_SENTENCE_ENDS = re.compile(r"(?<=[^\W\d_]{3})[.;:!?](?:\s|$)|(?<=\d{4})[.;](?:\s|$)")
_IN_RETURN = re.compile(
    r"(?<!\w)(?:gegenzug|gegenbesuch\w*|contrepartie|en retour|in return|a cambio|reciprocidad)(?!\w)"
)
_SHORT, _LONG = 40, 60  # characters before a period on its line; of a line of running text above
_YEARS = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]\d)")
_SINCE_BIRTH = 14  # years at least, when somebody writes a curriculum vitae
_BEHIND = 30  # letters behind a period: "14/09/2026–30/06/2027 dönemindeki öğrenimi"
# Papers that name terms and years for other reasons than to say when the studies begin.
_OF_MANY_TERMS = frozenset({"transcript", "income_proof", "diploma"})
_ENDS = frozenset({"valid_until", "expiry_date"})
_GUARANTEES = frozenset({"bank_guarantee"})
_PERIOD_ROLES = {"valid": ("valid_from", "valid_until"), "course": ("start_date", "end_date")}


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A date with its role."""

    role: Role
    field: Field


@dataclass(kw_only=True, slots=True)
class Gathered:
    """What was read: periods, dates that words or their place give a role, and those that nothing does."""

    stays: list[tuple[Field, ...]] = field(default_factory=list)
    asides: list[tuple[Field, ...]] = field(default_factory=list)  # periods that the paper only mentions
    of_persons: list[tuple[Field, ...]] = field(default_factory=list)  # how long somebody stays, beside a guarantee
    found: list[Found] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    nameless: list[Field] = field(default_factory=list)  # on a card
    perhaps_births: list[Field] = field(default_factory=list)
    hints: list[tuple[int, Field]] = field(default_factory=list)  # … and how much the hint says
    candidates: list[Candidate] = field(default_factory=list)  # all of them


def gathered(pages: tuple[Page, ...], kind: Kind, day_first: bool | None) -> Gathered:
    """The dates of the pages of a document of the kind. `day_first`: as in `date_fields`."""
    is_card = kind.id in CARDS
    # Two figures for the year stand last on cards and visas, as their standards have it.
    day_first = True if is_card and day_first is None else day_first
    into = Gathered()
    for page in pages:
        text = page_text(page)
        told = [_period(text, p, kind, into) for p in periods.find(text.text, day_first=day_first, year_last=is_card)]
        for reading in dates.find(text.text, day_first=day_first, year_last=is_card):
            over = next((each for each in told if each[0].start_offset <= reading.start < each[0].end_offset), None)
            if over is None:
                _single(Here(text, reading), kind, into)
            elif reading.readings:
                into.candidates.append(_end_of(Here(text, reading), *over))
    if kind.id == "cv":
        _births_of_who_applies(pages, into)
    return _without_persons(into)


def _births_of_who_applies(pages: tuple[Page, ...], into: Gathered) -> None:
    """On a curriculum vitae a day long before what else it tells is no day of the paper: it may be that of birth."""
    years = [int(year) for page in pages for line in page.lines for year in _YEARS.findall(line.text)]
    newest = max(years, default=0)
    for each in [each for each in into.found if each.role.name == "issue_date" and each.role.placed]:
        day = each.field.value
        if isinstance(day, date) and newest - day.year >= _SINCE_BIRTH:
            into.found.remove(each)
            into.perhaps_births.append(replace(each.field, name="birth_date", certainty=Certainty.PROBABLE))


def _without_persons(into: Gathered) -> Gathered:
    """What was read; how long somebody stays says nothing where the guarantee says itself until when it holds."""
    if not into.of_persons:
        return into
    told = any(each.role.name in _ENDS and each.role.sure for each in into.found)
    if not told and not any(stay and stay[0].certainty is Certainty.CERTAIN for stay in into.stays):
        into.stays += into.of_persons
        return into
    days = {each.value for stay in into.of_persons for each in stay}
    into.candidates = [each for each in into.candidates if not each.part or each.here.reading.value not in days]
    return into


def _period(
    text: PageText, period: periods.PeriodReading, kind: Kind, into: Gathered
) -> tuple[periods.PeriodReading, str]:
    """Puts a period where it belongs; the period with what the rules make of it."""
    is_card = kind.id in CARDS
    before = _before(text, period.start_offset)
    if is_card:
        of_studies = date_cards.is_of_courses(before)
    else:
        behind = text.text[period.end_offset : period.end_offset + _BEHIND].partition("\n")[0]
        of_studies = date_stems.is_of_studies(f"{fold(before)} {fold(behind)}", kind)
    pair = _PERIOD_ROLES["course" if "start_date" in kind.fields or of_studies else "valid"]
    if is_card:
        aside = of_studies or date_cards.is_of_another(before, kind.id)
    else:
        aside = period.conventional or date_stems.is_aside(_in_its_sentence(text, period.start_offset, before), kind)
    sure = not (of_studies or aside or kind.id in date_stems.BY_THE_WAY)
    kept = into.asides if aside else into.stays
    if kind.id in _GUARANTEES and is_of_a_person(text, period.start_offset, period.end_offset):
        kept = into.of_persons
    if not (period.conventional and kind.id in _OF_MANY_TERMS):
        kept.append(tuple(_period_fields(text, period, kind, pair, sure=sure)))
    return period, f"{pair[0]}{'' if sure else '?'}{'-' if aside else ''}"


def _end_of(here: Here, period: periods.PeriodReading, said: str) -> Candidate:
    length = (period.end - period.start).days if period.start and period.end else 0
    return Candidate(here=here, said=said, part=FIRST if here.reading.value == period.start else LAST, length=length)


def _single(here: Here, kind: Kind, into: Gathered) -> None:
    """Puts a date that is no part of a period where it belongs."""
    text, reading = here.text, here.reading
    if reading.impossible:
        into.findings.append(_impossible(reading, text.evidence(reading.start, reading.end)))
        return
    is_card = kind.id in CARDS
    role = role_of(here, kind)
    into.candidates.append(Candidate(here=here, said=_said(role)))
    if (role is None or role.placed) and not is_card and _looks_like_birth(text, reading):
        into.perhaps_births.append(here.field("birth_date", sure=False))
    elif role is None and is_card:
        into.nameless.append(here.field("issue_date", sure=True))
    elif role is None or _may_begin(role, here):
        hint = date_stems.hint(_before(text, reading.start), kind, here.rest)
        if hint:
            into.hints.append((hint[1], here.field(hint[0], sure=False)))
    elif role.name not in ("other", "deadline"):
        doubtful = not role.sure or (role.name == "birth_date" and _of_parent(text, reading.start))
        into.found.append(Found(role=role, field=here.field(role.name, sure=not doubtful)))


def _may_begin(role: Role, here: Here) -> bool:
    """Whether what is called something else only for a mere "from" or "since" begins what the paper is about."""
    if role.name != "other" or not here.label:
        return False
    return date_stems.opens_a_period(here.label, here.rest) or date_stems.is_since(here.label)


def _said(role: Role | None) -> str:
    """The role in short, for the features."""
    if role is None:
        return "-"
    return f"{role.name}{role.strength}{'p' if role.placed else ''}{'' if role.sure else '?'}"


def _before(text: PageText, start: int) -> str:
    """What stands before a date on its line, or in the cell left of it."""
    index = text.line_at(start)
    before = text.text[text.starts[index] : start]
    if before.strip():
        return before
    left = left_neighbours(text.page, index)
    return left[0].text if left else ""


def _in_its_sentence(text: PageText, start: int, before: str) -> str:
    """What stands before a period on its line, with the sentence that began on the line above."""
    index = text.line_at(start)
    above = text.page.lines[index - 1] if index else None
    if len(before) > _SHORT or above is None or above.block != text.page.lines[index].block or len(above.text) < _LONG:
        return before
    begun = _SENTENCE_ENDS.split(above.text)[-1]
    return f"{begun} {before}" if before[:1].islower() or _IN_RETURN.search(fold(begun)) else before


def _looks_like_birth(text: PageText, reading: dates.DateReading) -> bool:
    first, last = text.line_at(reading.start), text.line_at(max(reading.start, reading.end - 1))
    before = text.text[text.starts[first] : reading.start] + ("(" if reading.text.startswith("(") else "")
    behind = text.text[reading.end : text.starts[last] + len(text.page.lines[last].text)]
    return date_births.looks_so(before, behind)


def _impossible(reading: dates.DateReading, evidence: Evidence) -> Finding:
    return Finding(
        code="date_not_found",
        severity=Severity.WARNING,
        reason="impossible",
        values=(("text", reading.text),),
        evidence=(evidence,),
    )


def _of_parent(text: PageText, start: int) -> bool:
    """Whether a date of birth is that of the holder's father, mother or spouse."""
    index = text.line_at(start)
    labels = " ".join(line.text for line in left_neighbours(text.page, index)[:2])
    before = text.text[text.starts[max(0, index - 1)] : start]
    last = re.split(r"[.;\n]", text.text[text.starts[index] : start].rstrip(" .:"))[-1]  # "(Vater), geb. "
    return bool(_PARENT.search(fold(f"{labels} {last}")) or _PARENT_LAST.search(fold(before[-80:])))


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
            if period.counted:
                certainty = Certainty.PROBABLE
