"""Every place where a text says so many hours a week, and what it says of them: altogether, at most, by law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from doccheck.understanding import hour_words as words
from doccheck.understanding.hour_amended import without_replaced
from doccheck.understanding.hour_amounts import TO, Amount, amounts
from doccheck.understanding.places import PageText

LEAST, MOST = 2, 60  # hours of a week that somebody learns or works
_LITTLE = 10  # hours that may be those of a day
_NEAR = 68  # letters between the hours and "a week"
_FAR = 130  # … where "weekly" stands before them
_CUE = 45  # letters between "at most" and the hours
_WIDE = 0.75  # how far a line of text reaches at least


class Role(Enum):
    """What the hours of a week are."""

    PLAIN = "plain"
    TOTAL = "total"  # … altogether: the others are parts of it
    MINIMUM = "minimum"
    LIMIT = "limit"
    COURSE = "course"  # on whatever paper; beside a service it is not the service
    UNSURE = "unsure"
    PERHAPS = "perhaps"  # … where the words for it stand farther off, or may mean the work itself
    ELSE = "else"  # what the law says, rest, overtime, homework, opening hours, the level before


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """Hours of a week. The places are those in the text of the page; `figure` is where the number ends."""

    hours: Decimal
    start: int
    figure: int
    end: int
    role: Role
    lessons: bool = False
    same_as_before: bool = False  # "20 lessons (15 hours)"


# "4 hours x 5", "5 x 4 hours", "1 UE = 45 min", "24 h/24"
_TIMES = re.compile(r" *(?:[×x*]|mal|fois|times|por) *\d|/24")
_PRODUCT = re.compile(r"\d *[x×*] *$")
_DEFINED = re.compile(
    r" *(?:=|entspr\w+|dauer\w+|lasts?|dure\w*|dura|umfass\w+|тривает|длится) *:? *\d{2} *(?:min|'|мин|хв)"
)
_IN_ONE_WITH = re.compile(
    r"[\s(=,:;/]*(?:soit|bzw\.?|resp\.?|d\. ?h\.|das sind|dies entspricht|entsprich\w*|entsprechen\w*|i\.?e\.?|that is|"
    r"equal to|equals|correspond\w*(?: (?:a|to))?|equivalent\w*(?: (?:a|to))?|o sea|es decir|cioe|ou seja|czyli|"
    r"то есть|тобто|即|相当于|yani)?[\s(=:]*"
)
_BESIDE_EACH_OTHER = re.compile(r"[\s,;:]*")
_RANGE_BETWEEN = re.compile(TO)
_GOES_ON = re.compile(r"^[ ,]*(?:and|und|et|y|e|o|or|oder|ou|sowie|i|и|та|ve) | (?:and|und|et|y|e|or|oder|ou|и|та) *$")
_JOINED = re.compile(
    r"[^;:()]{0,60}(?:\+|, ?(?:ab|from|a partir|des) |(?<![^\W\d_])(?:and|und|et|y|e|i|и|та|sowie|plus|puis|then|"
    r"danach|dann|luego|despues|poi|followed by)(?![^\W\d_]))[^;:()]{0,20}"
)
_ONE_OF_A_LIST = re.compile(  # "15, 20 and 25 lessons a week"
    r"(?<![\w.])\d{1,2} *(?:[,/、]|(?:and|und|et|y|e|or|oder|ou|o|bzw)(?![^\W\d_])) *$"
)
_HOW_OFTEN = re.compile(rf"(?:{words.OFTEN}|{words.MONEY}) *$")
_OFTEN = re.compile(rf"(?<![^\W\d_]){words.OFTEN}(?![^\W\d_])")
_EACH = re.compile(r"(?<![^\W\d_])(?:je|jeweils|each|chacun\w*|cada un[ao]|moi buoi) *$")
_FROM = re.compile(r"(?<![^\W\d_])(?:de|des|von|from|dalle|das|ab|od|с|з|entre|between|zwischen|desde) *$")
_UNTIL = re.compile(rf"\d(?: ?(?:h|heures|horas|ore|uhr))?(?:{TO}| +alle | +as ) *$")
_REACHES = re.compile(rf"\d *[^\W\d_]*{TO}\d")
_SHARE = re.compile(words.SHARE)
_STOP = re.compile(r"[,;(:、]")

# -- clauses -----------------------------------------------------------------------------------------------------------
_END = re.compile(r"[.;!?](?=\s+[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЇЄІҐ§\d]|\s*\n|\s*$)|[。；؛]")
_ABBREVIATED = re.compile(
    r"(?:^|[\W\d_])(?:min|std|max|maks|mind|ca|bzw|inkl|art|nr|no|h|hrs|wo|sem|u|z|b|d|i|e|g|godz|год|тиж|нед|ч|tyg|"
    r"approx|env|dr|mr|mrs|ms|st)$"
)
_ITEM = re.compile(r"[-–•*·▪]|\(?[a-z0-9]{1,2}[.)ª°] |§|第?[一二三四五六七八九十]+、", re.IGNORECASE)
_LABELLED = re.compile(r"[^:：]{0,47}[:：]")


def mentions(text: PageText) -> Iterator[Mention]:
    """The hours of a week that the text of a page says, in their order."""
    for clause in re.finditer(r"[^\n]+", flattened(text)):
        at = clause.start()
        for found in _of_clause(without_replaced(clause[0])):
            yield replace(found, start=at + found.start, figure=at + found.figure, end=at + found.end)


def flattened(text: PageText) -> str:
    """The text in plain letters, with a line feed wherever a clause ends, and nowhere else."""
    signs = list(words.plain(text.text))
    for end in _END.finditer(text.text):
        if end[0] != "." or not _ABBREVIATED.search("".join(signs[max(0, end.start() - 8) : end.start()])):
            signs[end.start()] = "\n"
    reach = max((_WIDE, *(line.box.x1 for line in text.page.lines)))
    for index in range(1, len(text.page.lines)):
        if not _ends_clause(text, index, reach):
            signs[text.starts[index] - 1] = " "
    return "".join(signs)


def _ends_clause(text: PageText, index: int, reach: float) -> bool:
    """Whether the line before `index` ends there, rather than running on. `reach`: how far lines go to the right."""
    before, line = text.page.lines[index - 1], text.page.lines[index]
    above, here, said = before.box, line.box, line.text.lstrip()
    open_label = before.text.rstrip().endswith((":", "："))
    if here.y0 < (above.y0 + above.y1) / 2 and here.x0 >= above.x1:
        return False  # the next cell of a row
    if here.y0 - above.y1 > 1.2 * max(here.height, above.height) or _ITEM.match(said):
        return True
    if _LABELLED.match(said):
        return not open_label
    if said[:1].islower() or said[:1].isdigit():
        return False
    return above.x1 < 0.75 * reach and not open_label and not before.text.rstrip().endswith(",")


# -- what is said in a clause ------------------------------------------------------------------------------------------
def _of_clause(clause: str) -> Iterator[Mention]:
    found = [one for one in amounts(clause) if not _is_no_sum(clause, one)]
    seen = _Seen()
    for index, amount in enumerate(found):
        end = found[index + 1].start if index + 1 < len(found) else len(clause)
        other = words.OTHER_PERIODS.search(clause, amount.end, min(end, amount.end + 25))
        week = _week(clause, amount, seen.end, end)
        before = clause[seen.end : amount.start]
        same = week is None and other is None and seen.last is not None and _is_same_thing(before)
        week = (amount.start, amount.end) if same else week
        if week is None:
            seen.pass_by(amount, other)
            continue
        before = seen.before + before if _GOES_ON.search(before) else before
        own = _own(clause[amount.end : end], max(0, week[1] - amount.end), end < len(clause))
        mention = replace(_mention(amount, week, _role(seen, before, own)), same_as_before=same)
        if same and seen.last:
            mention = replace(mention, role=seen.last.role)
        if mention.hours < _LITTLE and mention.role in (Role.PLAIN, Role.COURSE) and words.WEEKDAY.search(clause):
            mention = replace(mention, role=Role.UNSURE)  # "3 hours on Mondays and Thursdays, every week"
        if mention.role in (Role.PLAIN, Role.TOTAL, Role.COURSE) and _ONE_OF_A_LIST.search(clause[: amount.start]):
            mention = replace(mention, role=Role.UNSURE)
        if index and _RANGE_BETWEEN.fullmatch(clause[found[index - 1].end : amount.start]):
            mention = _in_doubt(replace(mention, hours=min(mention.hours, found[index - 1].hours)))
        for one in _with_pending(clause, seen.pending, mention):
            if LEAST <= one.hours <= MOST:
                yield one
            seen.last = one
        seen.end, seen.before, seen.pending = max(amount.end + len(own), week[1]), before, None


@dataclass(kw_only=True, slots=True)
class _Seen:
    """What has been read of a clause."""

    end: int = 0  # up to here everything belongs to the amounts before
    before: str = ""  # what stood before the last hours of a week
    last: Mention | None = None  # the amount before, if it was a week's
    pending: Amount | None = None  # the amount before, if no time was said of it

    def pass_by(self, amount: Amount, other: re.Match[str] | None) -> None:
        """The amount is no week's; `other`: the day, month or year that it is of."""
        self.end, self.last = max(self.end, other.end() if other else amount.end), None
        self.pending = None if other else amount


def _with_pending(clause: str, pending: Amount | None, mention: Mention) -> Iterator[Mention]:
    """The mention, after the amount before it with which it shares "a week"."""
    if pending is None or not words.WEEK.search(clause, mention.figure, mention.end):
        yield mention
        return
    between, both = clause[pending.end : mention.start], (pending.start, mention.end)
    if pending.lessons != mention.lessons and _is_same_thing(between):
        yield _mention(pending, both, mention.role)  # "20 lessons = 15 hours a week"
        yield replace(mention, same_as_before=True)
    elif _JOINED.fullmatch(between):
        yield _mention(pending, both, Role.UNSURE)  # "12 hours of classes and 8 hours in the laboratory a week"
        yield _in_doubt(mention)
    else:
        yield mention


def _in_doubt(mention: Mention) -> Mention:
    return mention if mention.role is Role.ELSE else replace(mention, role=Role.UNSURE)


def _mention(amount: Amount, week: tuple[int, int], role: Role) -> Mention:
    return Mention(
        hours=amount.hours,
        start=min(amount.start, week[0]),
        figure=amount.figure,
        end=max(amount.end, week[1]),
        role=role,
        lessons=amount.lessons,
    )


def _is_no_sum(clause: str, amount: Amount) -> bool:
    """Whether the amount is a factor, or says how long a lesson is."""
    factor = _PRODUCT.search(clause[max(0, amount.start - 5) : amount.start])
    return bool(factor or _TIMES.match(clause, amount.end) or _DEFINED.match(clause, amount.end))


def _is_same_thing(between: str) -> bool:
    """Whether the second of two amounts says the first again: "20 lessons (15 hours)"."""
    return bool(_IN_ONE_WITH.fullmatch(between)) and not _BESIDE_EACH_OTHER.fullmatch(between)


def _own(behind: str, week: int, more: bool) -> str:
    """What stands behind an amount and is said of it: to the next comma, to the end of "a week" where `more` comes."""
    stops = [stop for stop in (_STOP.search(behind, week), words.INCLUDING.search(behind, week)) if stop]
    if stops:
        return behind[: min(stop.start() for stop in stops)]
    return behind[:week] if more else behind


def _role(seen: _Seen, before: str, behind: str) -> Role:
    if seen.last is not None and words.INCLUDING.search(before[-_CUE:]):
        return Role.ELSE  # "40 hours a week, including a course of 4 hours a week"
    return role_in(before, behind)


def role_in(before: str, behind: str) -> Role:
    """What the words before and behind an amount make of it. "¦" stands for the amount."""
    around, near = f"{before} ¦ {behind}", f"{before[-_CUE:]} ¦ {behind[:_CUE]}"
    same_part = f"{before.rpartition(',')[2]} ¦ {behind}"  # what stands before a comma may be of something else
    share = _SHARE.search(before) and words.WHOLE.search(before)
    if share or words.NORM.search(around) or words.BESIDE.search(same_part):
        return Role.ELSE
    if words.BESIDE.search(around) or words.PERHAPS_BESIDE.search(around):
        return Role.PERHAPS
    if words.LIMIT.search(near):
        return Role.LIMIT
    if words.MINIMUM.search(near):
        return Role.MINIMUM
    if words.TOTAL.search(near):
        return Role.TOTAL
    return Role.COURSE if words.COURSE.search(f"{before[-60:]} ¦ {behind}") else Role.PLAIN


# -- a week's, or another time's ---------------------------------------------------------------------------------------
def _week(clause: str, amount: Amount, taken: int, end: int) -> tuple[int, int] | None:
    """Where it is said that the amount is a week's; None: it is not said."""
    if amount.weekly is not None:
        return amount.weekly
    if _is_daily(clause, amount):
        return None
    behind = min(end, amount.end + _NEAR)
    digit = re.search(r"\d", clause[amount.end : behind])
    behind = amount.end + digit.start() if digit else behind
    after = next(_weeks(clause, amount.end, behind), None)
    other = words.OTHER_PERIODS.search(clause, amount.end, behind)
    if after and other and other.start() < after.start():
        after = None
    if after and not _STOP.search(clause, amount.end, after.start()):
        return after.span()
    other = other or (None if after else words.SUM.search(clause, amount.end, behind))
    if other and not _STOP.search(clause, amount.end, other.start()):
        return None
    start = max(taken, amount.start - _FAR)
    weeks = [week for week in _weeks(clause, start, amount.start + 3) if week.end() <= amount.start]
    others = list(words.OTHER_PERIODS.finditer(clause, start, amount.start))
    if weeks and (not others or others[-1].start() <= weeks[-1].start()):
        between = clause[weeks[-1].end() : amount.start]
        often = _OFTEN.search(between) or _EACH.search(between)
        return None if often or _is_time_of_day(clause, amount) else weeks[-1].span()
    return after.span() if after and not others else None


def _weeks(clause: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where "a week" stands, but not as in "twice a week" and "80 euros a week"."""
    for week in words.WEEK.finditer(clause, start, end):
        if not _HOW_OFTEN.search(clause[max(0, week.start() - 20) : week.start()]):
            yield week


def _is_daily(clause: str, amount: Amount) -> bool:
    """Whether "daily" stands right before the amount."""
    others = words.OTHER_PERIODS.finditer(clause, max(0, amount.start - 25), amount.start)
    return any(not clause[other.end() : amount.start].strip(" :") for other in others)


def _is_time_of_day(clause: str, amount: Amount) -> bool:
    """Whether it may be one end of "from 9 to 13 h"."""
    before = clause[max(0, amount.start - 60) : amount.start]
    reaches = _REACHES.search(clause[amount.start : amount.end + 6])
    return bool(_UNTIL.search(before) or (reaches and (_FROM.search(before) or words.TIMETABLE.search(before))))
