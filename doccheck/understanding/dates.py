"""Dates on a page with their role: birth, issue, expiry, validity, start and end of the studies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from doccheck.kinds import Kind
from doccheck.model import Certainty, Field, Finding, Page
from doccheck.understanding import date_births, date_cards, date_periods, date_stems
from doccheck.understanding.date_amended import amended
from doccheck.understanding.date_columns import births_below, of_columns
from doccheck.understanding.date_families import of_who_asks
from doccheck.understanding.date_learned import TWINS, weighed
from doccheck.understanding.date_roles import CARDS, LAST_RESORT, PLAIN, Role
from doccheck.understanding.date_validity import worked_out
from doccheck.understanding.dates_on_page import Found, gathered
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import SWORN_WORDS

_TRANSLATION = ("translation of", "faithful translation", "true translation", "traduccion", "traduction", "ubersetz")
_SIGNED_WITHIN = 200  # days from the first signature to the last
_LONG_BEFORE = 10  # years: a date that much older than another of the paper is hardly that of the paper
_A_STAMP_FOLLOWS = range(1, 4)  # days after which a declaration is legalised
_DATES_OF_A_CARD = 3
_YEARS_OF_A_CARD = range(2, 16)  # for how many whole years passports and cards are made out
# Papers that several sign.
_BETWEEN_PARTIES = frozenset(
    {"exchange_agreement", "internship_agreement", "volunteering_agreement", "host_commitment", "organiser_commitment"}
)
_HOUSEHOLDS = frozenset({"family_record", "proof_of_residence", "sworn_translation"})  # papers that name several
# Where a plainer label makes the others doubtful.
_GRADED = frozenset({"issue_date", "start_date", "end_date", "valid_from", "valid_until", "expiry_date"})


def date_fields(
    pages: tuple[Page, ...], kind: Kind, day_first: bool | None = None
) -> tuple[tuple[Field, ...], tuple[Finding, ...]]:
    """The dates of a document as fields, the best reading of each role first, and what is wrong with them.

    `day_first`: the order of day and month its issuer writes; None where that is not known.
    """
    is_card = kind.id in CARDS
    read = gathered(pages, kind, day_first)
    stays, found = read.stays, read.found
    ends = [f.field.value for f in found if f.role.name in ("expiry_date", "valid_until")]
    ordered = date_cards.present_first(stays, ends) if is_card else date_periods.longest_first(stays)
    fields = [f for stay in ordered for f in stay]
    others = [f for stay in read.asides for f in stay]
    if kind.id == "bank_statement":
        found += _closing_days([*fields, *others])
    found = _not_printed(_not_too_old(found, fields))
    labelled = _strongest(_own(found, pages, kind), fields)
    if kind.id == "income_proof" and fields:
        labelled = [
            date_periods.doubted(f) if f.name == "start_date" else f for f in labelled
        ]  # since when, and for which month
    if kind.id in _HOUSEHOLDS:
        below = births_below(read.candidates)
        if below and kind.id == "sworn_translation":  # of a register: whose row the paper is for, the rows tell
            labelled = [date_periods.doubted(f) if f.name == "birth_date" else f for f in labelled]
        labelled += below
    if not is_card:
        labelled = _births(labelled, read.perhaps_births, fields, kind)
        told = set() if kind.id in date_stems.PLANS else {f.name for f in (*fields, *labelled)}
        labelled += date_periods.hinted(read.hints, told)
    if is_card:
        labelled += _issue_of_card(labelled, read.nameless)
    ranked = [*date_periods.beside_labelled(fields, labelled), *labelled, *others]
    if kind.id in date_stems.PLANS:
        ranked = date_periods.latest_first(ranked)
    dated = _of_kind(weighed(_ranked(ranked), read.candidates, kind), kind)
    if not is_card:
        dated = date_periods.continued(dated, ordered)
        if kind.id in _HOUSEHOLDS:
            dated = of_who_asks(_births_in_order(dated, ranked), read.candidates)
        if kind.id == "parental_authorisation":
            dated = date_births.of_the_minor(dated)
        dated = amended(of_columns(dated, read.candidates), read.candidates, kind)
    return _ranked([*dated, *worked_out(pages, kind, dated)]), tuple(read.findings)


def _of_kind(found: list[Field], kind: Kind) -> list[Field]:
    """The fields; when the studies begin and end is never sure on a paper that is about something valid, a cover.

    What expires in papers that have no such end themselves is something else: an offer, a card that is named.
    """
    if "expiry_date" not in kind.fields and "valid_until" not in kind.fields:
        found = [f for f in found if f.name != "expiry_date"]

    def is_beside(name: str) -> bool:
        return name not in kind.fields and TWINS.get(name) in kind.fields

    return [date_periods.doubted(f) if is_beside(f.name) else f for f in found]


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
    if kind.id == "family_record":  # children are entered after it was made out
        newest = max([newest, *(f.value for f in births if isinstance(f.value, date))])
    births = [f for f in births if not isinstance(f.value, date) or f.value <= newest] or births
    others = [f for f in labelled if f.name != "birth_date"]
    return [*others, *date_births.of_the_holder(births, newest, kind.id)]


def _births_in_order(dated: list[Field], ranked: Sequence[Field]) -> list[Field]:
    """The fields; where several in a household were born on doubtful days, in the order that their ages gave them."""
    order = {f.value: at for at, f in reversed([*enumerate(f for f in ranked if f.name == "birth_date")])}
    births = [f for f in dated if f.name == "birth_date"]
    if len(order) < 2 or any(f.certainty is Certainty.CERTAIN for f in births):
        return dated
    births.sort(key=lambda f: order.get(f.value, len(order)))
    return [*births, *(f for f in dated if f.name != "birth_date")]


def _closing_days(found: list[Field]) -> list[Found]:
    """The last day of the period of a statement: its date, in doubt, where it names no other."""
    role = Role(name="issue_date", strength=LAST_RESORT)
    return [Found(role=role, field=replace(f, name="issue_date")) for f in found if f.name == "end_date"]


def _not_too_old(found: list[Found], periods_found: list[Field]) -> list[Found]:
    """Dates that only their place makes the paper's, without those that are a birth date or long before others."""
    births = {f.field.value for f in found if f.role.name == "birth_date"}
    days = [f.field.value for f in found if isinstance(f.field.value, date)]
    days += [f.value for f in periods_found if isinstance(f.value, date)]
    newest = max(days, default=date.min).year
    kept: list[Found] = []
    for each in found:
        day = each.field.value
        if each.role.placed and day in births:
            continue
        old = each.role.placed and isinstance(day, date) and newest - day.year >= _LONG_BEFORE
        kept.append(replace(each, role=replace(each.role, strength=LAST_RESORT)) if old else each)
    return kept


def _not_printed(found: list[Found]) -> list[Found]:
    """The dates; when a paper was printed is of last resort where it says when and where it was made out."""
    issues = [f.role for f in found if f.role.name == "issue_date" and f.role.strength > LAST_RESORT]
    if not any(role.signed or role.placed for role in issues):
        return found
    return [replace(f, role=replace(f.role, strength=LAST_RESORT)) if f.role.printed else f for f in found]


def _own(found: list[Found], pages: tuple[Page, ...], kind: Kind) -> list[Found]:
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
    kept: list[Found] = []
    for each in found:
        doubtful = each.role.name == "issue_date" and (each.role.placed or several)
        if doubtful and each.field.certainty is Certainty.CERTAIN:
            each = replace(each, field=replace(each.field, certainty=Certainty.PROBABLE))
        kept.append(each)
    if not several:
        return kept
    issues = [f for f in kept if f.role.name == "issue_date"]
    if kind.id in _BETWEEN_PARTIES and not translated:
        # Who makes it out signs first, on the page too.
        issues.sort(key=lambda f: newest - _days_of(f) > _SIGNED_WITHIN)
    elif translated or newest - max(map(_days_of, said or issues[:1])) not in _A_STAMP_FOLLOWS:
        issues.sort(key=_days_of, reverse=True)
    return [*(f for f in kept if f.role.name != "issue_date"), *issues]


def _days_of(found: Found) -> int:
    return found.field.value.toordinal() if isinstance(found.field.value, date) else 0


def _is_translation(pages: tuple[Page, ...]) -> bool:
    text = fold(" ".join(line.text for page in pages for line in page.lines))
    return any(f" {phrase}" in f" {text}" for phrase in (*SWORN_WORDS, *_TRANSLATION))


def _strongest(found: list[Found], periods_found: list[Field]) -> list[Field]:
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


def _ranked(fields: Sequence[Field]) -> tuple[Field, ...]:
    """Certain ones first; among the issue dates the latest on the page wins less than the first."""
    order = {Certainty.CERTAIN: 0, Certainty.PROBABLE: 1, Certainty.AMBIGUOUS: 2}
    unique: dict[tuple[str, object], Field] = {}
    for found in sorted(fields, key=lambda f: order[f.certainty]):
        unique.setdefault((found.name, found.value), found)
    return tuple(unique.values())
