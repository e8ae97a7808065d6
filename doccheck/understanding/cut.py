"""Where a file is cut: a new document begins on a page that says so, and every cut has its reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from rapidfuzz import fuzz

from doccheck.kinds import all_kinds
from doccheck.model import Page
from doccheck.understanding import marks
from doccheck.understanding.beginnings import figures_changed, goes_on_amid, log_odds, same_head
from doccheck.understanding.fold import fold
from doccheck.understanding.page_marks import (
    carries_on,
    counts_on,
    is_attached,
    is_next_sheet,
    is_signed_first,
    number_of,
)
from doccheck.understanding.page_numbers import page_of
from doccheck.understanding.seen import Group, SeenPage, kind_of
from doccheck.values import languages

STARTS_ALONE = 4.5  # a page that speaks this much for another kind, with nothing holding it to the page before
WEAK = 3.0  # a page below this says too little of its own and stays with the page before
CARDS = ("residence_permit", "national_id_card")
ZONED = ("passport", "national_id_card", "residence_permit", "visa")
LETTER_SIGNS = 120
_IN_FAMILY_RECORD = ("family_record", "birth_certificate", "marriage_certificate")  # its pages are extracts of these
_BOOKLETS = ("passport", "family_record")
_COVER_LETTERS = 120
_SCRIPT_LETTERS = 60
_TRANSLATION_LETTERS = 400  # a page with fewer may hold the translator's statement alone
_WHOLE, _SURE, _LEFT, _OWN_HEAD = 3.0, 3.0, 6.0, 2.0  # log-odds
_OWN_NUMBER = re.compile(r"(?=.*\d{4})[A-Z0-9]{6,12}")
_DOUBT = 0.7  # so near to what a beginning needs, it may as well be otherwise, and that is said
_CUT_FROM_FEW = 1.0  # where a few words stand on the page
_LARGE = 1.25  # times the height of the usual print
_CUT_FROM = -0.5  # log-odds; a cut too many leaves a document incomplete, one too few hides a whole one
_LONG_KINDS = ("passport", "family_record", "transcript", "study_history_form", "visa_application_form")


def documents_of(pages: Sequence[SeenPage]) -> list[Group]:
    """The documents of one file. The first page of each says why it begins one, except the first of the file."""
    groups: list[list[SeenPage]] = []
    for seen in pages:
        if not groups:
            groups.append([seen])
            continue
        begins, why = _begins(seen, groups[-1])
        told = replace(seen, why=seen.why or why)
        if begins:
            groups.append([told])
        else:
            groups[-1].append(told)
    return _with_cover([tuple(group) for group in groups])


def _with_cover(groups: list[Group]) -> list[Group]:
    """The cover of a booklet stands before its data page and says hardly a word: it belongs to the booklet."""
    if len(groups) < 2 or len(groups[0]) > 2 or kind_of(groups[1]) not in _BOOKLETS:
        return groups
    cover = groups[0]
    if any(page.kinds.strength >= WEAK or len(page.page.text) >= _COVER_LETTERS for page in cover):
        return groups
    return [(*cover, *(replace(page, why="cover") for page in groups[1][:1]), *groups[1][1:]), *groups[2:]]


def _begins(seen: SeenPage, group: list[SeenPage]) -> tuple[bool, str]:
    """Whether a new document begins on this page, given the pages of the one before, and why."""
    last = group[-1]
    if seen.why == "other_card":
        return True, seen.why
    if seen.blank:
        return False, "blank_back"  # the back of a sheet: stays with what was printed on its front
    if all(page.blank for page in group):
        return True, "after_blank"
    here, before = page_of(seen.page), page_of(last.page)
    if here and here[0] > 1 and _goes_on_by_number(seen, group, here, before):
        return False, "numbered"
    kind, current = seen.kinds.best, kind_of(group)
    if "identity_photo" in (kind, current):
        return True, "photo" if kind == "identity_photo" else "after_photo"
    if here and here[0] == 1 and here[1] > 1:
        return True, "page_one"
    if kind == "apostille" and seen.kinds.strength >= STARTS_ALONE:
        return True, "apostille"
    if last.kinds.best == "apostille" and seen.kinds.strength >= WEAK:
        return True, "after_apostille"
    # The back of a card and the pages of a booklet may be in the script of the country.
    if other_script(seen, last) and (seen.kinds.strength >= WEAK or current not in (*CARDS, *_BOOKLETS)):
        return True, "other_script"
    if _is_translated_from(seen, group):
        return True, "other_language"
    if current in CARDS and kind == current and not seen.kinds.zones and any(page.kinds.zones for page in group):
        whole = any(not page.kinds.zones and page.kinds.best in CARDS for page in group)
        return whole, "new_title" if whole else "other_side"  # a card scanned back first
    if seen.kinds.zones:
        same = same_holder(seen, group, kind, current)
        return not same, "other_side" if same else "zone"
    return _weighed(seen, tuple(group), _by_numbers(here, before))


def _goes_on_by_number(
    seen: SeenPage, group: list[SeenPage], here: tuple[int, int], before: tuple[int, int] | None
) -> bool:
    """Whether "page 2 of 3" goes on with the pages before. Where those bear no number, what they say may contradict."""
    if before is None:
        return log_odds(seen, tuple(group)) < _WHOLE
    if before[0] == here[0] - 1:
        return True
    others = [page_of(page.page) for page in group]
    return here[1] == before[1] and here not in others and same_head(seen.page, group[0].page)


def _by_numbers(here: tuple[int, int] | None, before: tuple[int, int] | None) -> float:
    """What "page 2 of 2" on the page before says, and "page 1 of 2", in log-odds of a beginning."""
    if here or not before:
        return 0.0
    return _WHOLE if before[0] == before[1] else -_WHOLE


def _weighed(seen: SeenPage, group: Group, numbers: float) -> tuple[bool, str]:
    """Whether a document begins here by all that the pages say."""
    kind, current = seen.kinds.best, kind_of(group)
    goes_on = carries_on(group[-1].page, seen.page) or counts_on(group[-1].page, seen.page)
    if not seen.kinds.large and (is_signed_first(seen.page) or _goes_on_amid(seen, group, numbers)):
        return False, "goes_on"
    if seen.kinds.titled and not goes_on and not is_next_sheet(group[-1].page, seen.page):
        # The same title again is a new copy or its translation, unless the kind repeats its heading on every page.
        if seen.kinds.titled != current or all_kinds()[current].pages != "many":
            return True, "new_title"
        one_paper = same_head(seen.page, group[0].page) and not figures_changed(seen.page, group[0].page)
        if one_paper and number_of(seen.page) != 1:
            return False, "same_heading"
    if group[0].kinds.titled == "family_record" and kind == current and not same_head(seen.page, group[0].page):
        return False, "extract_in_record"  # "Deuxième enfant": the next of its pages
    odds = log_odds(seen, group) + numbers + (_LEFT if _leaves_booklet(seen, group) else 0.0)
    if not (goes_on or is_attached(seen.page)) and _opens_large(seen, group[0]):
        odds += _OWN_HEAD
    if current == "family_record" and kind in _IN_FAMILY_RECORD and odds < _SURE:
        return False, "extract_in_record"
    least = _least(seen, kind)
    if abs(odds - least) < _DOUBT:
        return odds > least, "perhaps_begins" if odds > least else "perhaps_goes_on"
    if odds <= least:
        return False, _stays(seen, current)
    if seen.kinds.titled:
        return True, "new_title"
    return True, "other_kind" if kind != current and seen.kinds.strength >= STARTS_ALONE else "own_letterhead"


def _goes_on_amid(seen: SeenPage, group: Group, numbers: float) -> bool:
    """Whether what looks like a title, or "page 1 of 1" on the page before, is all that speaks for a beginning."""
    spoken_for = seen.kinds.titled is not None or numbers > 0
    return spoken_for and not any(page.kinds.zones for page in group) and goes_on_amid(group[-1].page, seen.page)


def _leaves_booklet(seen: SeenPage, group: Group) -> bool:
    """Whether the page before is the zone of a passport or card, and this one is written over like a letter."""
    zoned = any(page.kinds.zones for page in group)
    if not zoned or seen.kinds.best == kind_of(group) or len(seen.page.text) <= LETTER_SIGNS:
        return False
    return not any(_bears_same_number(seen.page, page.page) for page in group)


def _bears_same_number(here: Page, before: Page) -> bool:
    """Whether a number stands alone in a line of both: the booklet's own, on each of its pages."""
    alone = ({line.text for line in page.lines if _OWN_NUMBER.fullmatch(line.text)} for page in (here, before))
    return not set.isdisjoint(*alone)


def _stays(seen: SeenPage, current: str) -> str:
    if seen.kinds.strength < WEAK:
        return "says_little"
    return "same_heading" if seen.kinds.titled == current else "goes_on"


def _is_translated_from(seen: SeenPage, group: Sequence[SeenPage]) -> bool:
    """Whether a translator's statement stands on a page in another language than those before: their translation."""
    if not seen.sworn or any(page.sworn for page in group) or len(seen.page.text) < _TRANSLATION_LETTERS:
        return False
    here, before = marks.languages_of((seen.page,)), marks.languages_of((group[0].page,))
    return bool(here and before) and set(here).isdisjoint(before)


def other_script(seen: SeenPage, last: SeenPage) -> bool:
    """Whether the page is written in another script than the one before: an original and its translation."""
    here, before = _main_script(seen.page), _main_script(last.page)
    return here is not None and before is not None and here != before


def _main_script(page: Page) -> str | None:
    """The script of most of the page's letters; None where there are few, or two scripts share the page."""
    text = page.text
    signs = Counter(text)
    letters = sum(count for sign, count in signs.items() if sign.isalpha())
    found = languages.scripts(text)
    if letters < _SCRIPT_LETTERS or not found:
        return _unread_script(page)
    main = sum(count for sign, count in signs.items() if languages.script_of(sign) == found[0])
    return found[0] if main > 0.8 * letters else None


def _unread_script(page: Page) -> str | None:
    """The script of a page of which hardly a letter could be read because no engine here reads that script."""
    for finding in page.findings:
        if finding.code == "not_read" and finding.reason == "script":
            return str(dict(finding.values).get("code", "unread"))
    return None


def own_letterhead(seen: SeenPage, first: SeenPage) -> bool:
    """Whether a page of no known kind begins a document of its own: a head of its own and a large title."""
    lines = seen.page.lines
    if len(seen.page.text) < LETTER_SIGNS or not lines or not first.page.lines:
        return False
    usual = median(line.box.height for line in lines)
    head = lines[0]
    titled = any(line.box.height > _LARGE * usual and line.box.y0 < 0.4 and len(line.text) > 6 for line in lines)
    alike = fuzz.partial_ratio(fold(head.text), fold(" ".join(line.text for line in first.page.lines[:6]))) > 85
    return head.box.y0 < 0.14 and titled and not alike and kind_of([first]) not in _LONG_KINDS


def _least(seen: SeenPage, kind: str) -> float:
    """The log-odds that a beginning needs here: more where a translator ends a translation, or a few words stand."""
    if _companion_of(seen, kind):
        return _SURE
    return _CUT_FROM_FEW if len(seen.page.text) < LETTER_SIGNS and not seen.kinds.titled else _CUT_FROM


def _opens_large(seen: SeenPage, first: SeenPage) -> bool:
    """Whether the first line is another sender in large print, and not a heading in the midst of the paper before."""
    if not own_letterhead(seen, first):
        return False
    lines = seen.page.lines
    return lines[0].box.height > _LARGE * median(line.box.height for line in lines)


def _companion_of(seen: SeenPage, kind: str) -> bool:
    """A translator's statement at the foot of a translation belongs to the pages before it."""
    return kind == "sworn_translation" and seen.kinds.titled is None


def same_holder(seen: SeenPage, group: Sequence[SeenPage], kind: str, current: str) -> bool:
    """The back of a card carries the zone, the front the title: same kind, and only one of them has a zone."""
    zones = [zone for page in group for zone in page.kinds.zones]
    if not zones:
        return kind == current or (current in CARDS and kind in CARDS)
    return any(zone.document_number == seen.kinds.zones[0].document_number for zone in zones)
