"""Which pages belong together: a file is cut into its documents, and pictures of one document are joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from statistics import median

from rapidfuzz import fuzz

from doccheck.kinds import all_kinds
from doccheck.model import Page
from doccheck.understanding.classify import PageKinds
from doccheck.understanding.fold import fold
from doccheck.values import languages

_PAGE_OF = re.compile(
    r"(?:page|seite|pagina|pag|p|blatt)?\.?\s*(\d{1,3})\s*(?:/|sur|von|de|of|di)\s*(\d{1,3})\s*$", re.IGNORECASE
)
_NAMED_PAGE_OF = re.compile(
    r"\b(?:page|seite|p[áa]gina|p[áa]g\.|hoja|blatt|folha|pagina)\s*(?:n[°º.]\s*)?(\d{1,3})\s*(?:/|sur|von|de|of|di)\s*(\d{1,3})\b",
    re.IGNORECASE,
)
_BARE_PAGE_OF = re.compile(r"(?:^|[·|–—]\s|\s-\s)\W*\d{1,3}\s*(?:/|sur|von|de|of|di)\s*\d{1,3}\W*$", re.IGNORECASE)
_STARTS_ALONE = 4.5  # a page that speaks this much for another kind, with nothing holding it to the page before
_WEAK = 3.0  # a page below this says too little of its own and stays with the page before
# recto/verso, numbers and the like at the end of a name: what differs between pictures of one document
_PART = re.compile(
    r"[\s_\-.]*(?:recto|verso|front|back|vorder(?:seite)?|rueck(?:seite)?|ruck(?:seite)?|anverso|reverso|"
    r"page|seite|pagina|pag|p|scan|side|teil|part)?[\s_\-.]*\(?(?:\d{1,3}|[ab])?\)?$"
)
_PART_WORD = re.compile(r"recto|verso|front|back|vorder|rueck|ruck|anverso|reverso|\d|[\s_\-.][ab]$")


@dataclass(frozen=True, kw_only=True, slots=True)
class SeenPage:
    """A page and what it speaks for."""

    page: Page
    kinds: PageKinds
    sworn: bool  # bears a translator's statement

    @property
    def blank(self) -> bool:
        return any(finding.code == "blank_page" for finding in self.page.findings)


Group = tuple[SeenPage, ...]


def segment(files: Sequence[Sequence[SeenPage]]) -> tuple[Group, ...]:
    """The pages of each file, in order → the documents they make up."""
    groups = [group for pages in files for group in _cut(pages)]
    return tuple(_joined(groups))


def _cut(pages: Sequence[SeenPage]) -> list[Group]:
    groups: list[list[SeenPage]] = []
    for seen in pages:
        if groups and not _begins(seen, groups[-1]):
            groups[-1].append(seen)
        else:
            groups.append([seen])
    return _with_cover([tuple(group) for group in groups])


def _with_cover(groups: list[Group]) -> list[Group]:
    """The cover of a booklet stands before its data page and says hardly a word: it belongs to the booklet."""
    if len(groups) < 2 or len(groups[0]) > 2 or _kind_of(groups[1]) not in _BOOKLETS:
        return groups
    cover = groups[0]
    says_little = all(page.kinds.strength < _WEAK and len(page.page.text) < _COVER_LETTERS for page in cover)
    return [(*cover, *groups[1]), *groups[2:]] if says_little else groups


def _begins(seen: SeenPage, group: list[SeenPage]) -> bool:
    """Whether a new document begins on this page, given the pages of the one before."""
    last = group[-1]
    if seen.blank:
        return False  # the back of a sheet: stays with what was printed on its front
    if all(page.blank for page in group):
        return True
    here, before = page_of(seen.page), page_of(last.page)
    if here and here[0] > 1 and (before is None or before[0] == here[0] - 1):
        return False
    kind, current = seen.kinds.best, _kind_of(group)
    if "identity_photo" in (kind, current):
        return True
    if current == "family_record" and kind in _IN_FAMILY_RECORD:
        return False
    if here and here[0] == 1 and here[1] > 1:
        return True
    if kind == "apostille" and seen.kinds.strength >= _STARTS_ALONE:
        return True
    if last.kinds.best == "apostille" and seen.kinds.strength >= _WEAK:
        return True
    if seen.kinds.strength < _WEAK:
        return _other_script(seen, last) or _own_letterhead(seen, group[0])
    if _other_script(seen, last):
        return True
    if current in _CARDS and kind == current and not seen.kinds.zones and any(page.kinds.zones for page in group):
        return False  # a card scanned back first
    if seen.kinds.zones:
        return not _same_holder(seen, group, kind, current)
    if seen.kinds.titled:
        # The same title again is a new copy or its translation, unless the kind repeats its heading on every page.
        repeats = seen.kinds.titled == current and all_kinds()[current].pages == "many"
        return not repeats
    if kind == current or current == "other":
        return current == "other" and seen.kinds.strength >= _STARTS_ALONE
    return seen.kinds.strength >= _STARTS_ALONE and not _companion_of(seen, kind)


def _other_script(seen: SeenPage, last: SeenPage) -> bool:
    """Whether the page is written in another script than the one before: an original and its translation."""
    here, before = _main_script(seen.page), _main_script(last.page)
    return here is not None and before is not None and here != before


def _main_script(page: Page) -> str | None:
    """The script of most of the page's letters; None where there are few, or two scripts share the page."""
    text = page.text
    letters = sum(sign.isalpha() for sign in text)
    found = languages.scripts(text)
    if letters < _SCRIPT_LETTERS or not found:
        return None
    main = sum(languages.script_of(sign) == found[0] for sign in text)
    return found[0] if main > 0.8 * letters else None


def _own_letterhead(seen: SeenPage, first: SeenPage) -> bool:
    """Whether a page of no known kind begins a document of its own: a head of its own and a large title."""
    lines = seen.page.lines
    if len(seen.page.text) < _LETTER_SIGNS or not lines or not first.page.lines:
        return False
    usual = median(line.box.height for line in lines)
    head = lines[0]
    titled = any(line.box.height > 1.3 * usual and line.box.y0 < 0.4 and len(line.text) > 6 for line in lines)
    alike = fuzz.partial_ratio(fold(head.text), fold(" ".join(line.text for line in first.page.lines[:6]))) > 85
    return head.box.y0 < 0.14 and titled and not alike and _kind_of([first]) not in _LONG_KINDS


def _companion_of(seen: SeenPage, kind: str) -> bool:
    """A translator's statement at the foot of a translation belongs to the pages before it."""
    return kind == "sworn_translation" and seen.kinds.titled is None


def _same_holder(seen: SeenPage, group: list[SeenPage], kind: str, current: str) -> bool:
    """The back of a card carries the zone, the front the title: same kind, and only one of them has a zone."""
    zones = [zone for page in group for zone in page.kinds.zones]
    if not zones:
        return kind == current or (current in _CARDS and kind in _CARDS)
    return any(zone.document_number == seen.kinds.zones[0].document_number for zone in zones)


_IN_FAMILY_RECORD = ("family_record", "birth_certificate", "marriage_certificate")  # its pages are extracts of these
_BOOKLETS = ("passport", "family_record")
_COVER_LETTERS = 120
_ZONED = ("passport", "national_id_card", "residence_permit", "visa")
_SCRIPT_LETTERS = 60
_LETTER_SIGNS = 120
_LONG_KINDS = ("passport", "family_record", "transcript", "study_history_form", "visa_application_form")
_CARDS = ("residence_permit", "national_id_card")


def _kind_of(group: Sequence[SeenPage]) -> str:
    """The kind the pages speak for together; the first page counts twice."""
    totals: dict[str, float] = {}
    for index, seen in enumerate(group):
        for kind, score in seen.kinds.scores:
            totals[kind] = totals.get(kind, 0.0) + score * (2 if index == 0 else 1)
    return max(totals, key=lambda kind: (totals[kind], kind), default="other")


def page_of(page: Page) -> tuple[int, int] | None:
    """ "Page 2/3" anywhere, or "2/3" at the head or foot of the page, as (2, 3)."""
    for line in page.lines:
        named = _NAMED_PAGE_OF.search(line.text)
        if 0.08 < line.box.y0 < 0.86 and not named:
            continue
        match = named or _PAGE_OF.search(line.text.strip())
        # "Stand: 01/25" and "Formular 01/25" are editions, not pages.
        if match and (named or _BARE_PAGE_OF.search(line.text.strip())):
            number, count = int(match[1]), int(match[2])
            if 1 <= number <= count <= 60:
                return number, count
    return None


def _joined(groups: list[Group]) -> list[Group]:
    """Pictures of one document, photographed page by page, become one: same name but for a number or a side."""
    result: list[Group] = []
    for group in groups:
        if result and _continues(result[-1], group):
            result[-1] = (*result[-1], *group)
        else:
            result.append(group)
    return result


def _continues(before: Group, group: Group) -> bool:
    first, second = before[-1].page.file, group[0].page.file
    if first == second or len({seen.page.file for seen in group}) > 1:
        return False
    if any(seen.page.number > 1 for seen in (*group, *before)) or _stem(first) != _stem(second):
        return False
    if not (_PART_WORD.search(_name(first)) and _PART_WORD.search(_name(second))):
        return False
    kind, current = _kind_of(group), _kind_of(before)
    if "identity_photo" in (kind, current):
        return False
    here, last = page_of(group[0].page), page_of(before[-1].page)
    if here and last:
        return here[1] == last[1] and here[0] == last[0] + 1
    if group[0].kinds.zones:
        return _same_holder(group[0], list(before), kind, current)
    if _own_letterhead(group[0], before[0]) or (current in _ZONED and len(group[0].page.text) > _LETTER_SIGNS):
        return False
    weak = group[0].kinds.strength < _STARTS_ALONE
    return weak or (kind == current and group[0].kinds.titled is None) or (kind == current and kind in _CARDS)


def _name(file: str) -> str:
    return fold_name(PurePosixPath(file).stem)


def fold_name(stem: str) -> str:
    return " ".join(fold(stem).split())


def _stem(file: str) -> str:
    path = PurePosixPath(file)
    return f"{path.parent}/{_PART.sub('', _name(file))}{path.suffix.lower()}"
