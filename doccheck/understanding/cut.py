"""Where a file is cut: a new document begins on a page that says so, and every cut has its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from rapidfuzz import fuzz

from doccheck.kinds import all_kinds
from doccheck.model import Page
from doccheck.understanding.fold import fold
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
    if here and here[0] > 1 and (before is None or before[0] == here[0] - 1):
        return False, "numbered"
    kind, current = seen.kinds.best, kind_of(group)
    if "identity_photo" in (kind, current):
        return True, "photo" if kind == "identity_photo" else "after_photo"
    if current == "family_record" and kind in _IN_FAMILY_RECORD:
        return False, "extract_in_record"
    if here and here[0] == 1 and here[1] > 1:
        return True, "page_one"
    if kind == "apostille" and seen.kinds.strength >= STARTS_ALONE:
        return True, "apostille"
    if last.kinds.best == "apostille" and seen.kinds.strength >= WEAK:
        return True, "after_apostille"
    if seen.kinds.strength < WEAK:
        # The back of a card and the pages of a booklet may be in the script of the country.
        if other_script(seen, last) and current not in (*CARDS, *_BOOKLETS):
            return True, "other_script"
        own = own_letterhead(seen, group[0])
        return own, "own_letterhead" if own else "says_little"
    if other_script(seen, last):
        return True, "other_script"
    if current in CARDS and kind == current and not seen.kinds.zones and any(page.kinds.zones for page in group):
        return False, "other_side"  # a card scanned back first
    if seen.kinds.zones:
        same = same_holder(seen, group, kind, current)
        return not same, "other_side" if same else "zone"
    if seen.kinds.titled:
        # The same title again is a new copy or its translation, unless the kind repeats its heading on every page.
        repeats = seen.kinds.titled == current and all_kinds()[current].pages == "many"
        return not repeats, "same_heading" if repeats else "new_title"
    if kind == current or current == "other":
        other = current == "other" and seen.kinds.strength >= STARTS_ALONE
        return other, "other_kind" if other else "goes_on"
    if _companion_of(seen, kind):
        return False, "goes_on"
    if seen.kinds.strength >= STARTS_ALONE:
        return True, "other_kind"
    own = own_letterhead(seen, group[0])
    return own, "own_letterhead" if own else "goes_on"


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
    titled = any(line.box.height > 1.25 * usual and line.box.y0 < 0.4 and len(line.text) > 6 for line in lines)
    alike = fuzz.partial_ratio(fold(head.text), fold(" ".join(line.text for line in first.page.lines[:6]))) > 85
    return head.box.y0 < 0.14 and titled and not alike and kind_of([first]) not in _LONG_KINDS


def _companion_of(seen: SeenPage, kind: str) -> bool:
    """A translator's statement at the foot of a translation belongs to the pages before it."""
    return kind == "sworn_translation" and seen.kinds.titled is None


def same_holder(seen: SeenPage, group: Sequence[SeenPage], kind: str, current: str) -> bool:
    """The back of a card carries the zone, the front the title: same kind, and only one of them has a zone."""
    zones = [zone for page in group for zone in page.kinds.zones]
    if not zones:
        return kind == current or (current in CARDS and kind in CARDS)
    return any(zone.document_number == seen.kinds.zones[0].document_number for zone in zones)
