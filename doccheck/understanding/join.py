"""Parts of one document that came as several files are joined: the sides of a card, pages photographed one by one.

What they say decides: the number on the front of a card and in the zone on its back, page numbers under the same
letterhead. The names of files decide only between pages that say too little of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath

from rapidfuzz import fuzz

from doccheck.understanding.cut import CARDS, LETTER_SIGNS, STARTS_ALONE, ZONED, own_letterhead, same_holder
from doccheck.understanding.fold import fold
from doccheck.understanding.page_numbers import page_of
from doccheck.understanding.seen import Group, SeenPage, kind_of
from doccheck.values import names

# recto/verso, numbers and the like at the end of a name: what differs between pictures of one document
_PART = re.compile(
    r"[\s_\-.]*(?:recto|verso|front|back|vorder(?:seite)?|rueck(?:seite)?|ruck(?:seite)?|anverso|reverso|"
    r"page|seite|pagina|pag|p|scan|side|teil|part)?[\s_\-.]*\(?(?:\d{1,3}|[ab])?\)?$"
)
_PART_WORD = re.compile(r"recto|verso|front|back|vorder|rueck|ruck|anverso|reverso|\d|[\s_\-.][ab]$")
_HEAD, _FOOT = 0.14, 0.9  # of a page: where a letterhead and a foot line stand
_SAME_HEAD = 88.0  # of 100: two readings of one letterhead
_HEAD_LETTERS = 12  # fewer say nothing of the sender


def joined(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The documents of all files, with those that are parts of one made one, in the place of its first part."""
    found = _by_name(groups)
    found = _each_with_its_other(found, _is_other_side)
    numbers = {id(seen.page): page_of(seen.page) for group in found for seen in (group[0], group[-1])}
    return tuple(_each_with_its_other(found, partial(_is_next_page, numbers)))


def _each_with_its_other(groups: list[Group], belongs: Callable[[Group, Group], str]) -> list[Group]:
    """Every document joined with the one other that `belongs` to it, as long as there is exactly one."""
    result = list(groups)
    at = 0
    while at < len(result):
        before = result[at]
        others = [(other, why) for other in result if other is not before and (why := belongs(before, other))]
        wanted = [other for other, _ in others]
        if len(others) != 1 or sum(bool(belongs(group, wanted[0])) for group in result if group is not wanted[0]) != 1:
            at += 1
            continue
        other, why = others[0]
        result[at] = (*before, replace(other[0], why=other[0].why or why), *other[1:])
        result = [group for group in result if group is not other]
        at = 0
    return result


def _is_other_side(front: Group, back: Group) -> str:
    """The front of a card, with its title, and the back with its zone: the number or the holder is the same."""
    if len(front) != 1 or len(back) != 1 or front[0].page.file == back[0].page.file:
        return ""
    if front[0].kinds.zones or not back[0].kinds.zones or kind_of(front) not in CARDS or kind_of(back) not in CARDS:
        return ""
    zone = back[0].kinds.zones[0]
    printed = re.sub(r"[^A-Z0-9]", "", front[0].page.text.upper())
    numbered = len(zone.document_number) >= 6 and zone.document_number in printed
    lines = [line.text for line in front[0].page.lines]
    named = bool(zone.surname) and names.find(zone.surname, zone.given_names or zone.surname, lines)
    return "other_side" if numbered or named else ""


def _is_next_page(numbers: Mapping[int, tuple[int, int] | None], before: Group, after: Group) -> str:
    """Page 2 of 3 goes on with page 1 of 3 of the same letterhead or foot line, whatever their files are called.

    `numbers`: what `page_of` says of the first and last pages, by their identity.
    """
    if before[-1].page.file == after[0].page.file:
        return ""
    last, here = numbers[id(before[-1].page)], numbers[id(after[0].page)]
    if not last or not here or here[1] != last[1] or here[0] != last[0] + 1:
        return ""
    return "numbered" if _same_paper(before[0], after[0]) or _same_paper(before[-1], after[0]) else ""


def _same_paper(one: SeenPage, other: SeenPage) -> bool:
    """Whether the pages share a line of their head or foot: a sender, a reference."""
    return any(
        fuzz.ratio(first, second) >= _SAME_HEAD for first in _edge_lines(one) for second in _edge_lines(other)
    )


def _edge_lines(seen: SeenPage) -> list[str]:
    lines = [line for line in seen.page.lines if line.box.y1 < _HEAD or line.box.y0 > _FOOT]
    return [text for line in lines if len(text := fold(line.text)) >= _HEAD_LETTERS and page_of_alone(text)]


def page_of_alone(text: str) -> bool:
    """Whether a foot line says more than which page it is: letters beyond "page 1 of 2"."""
    return sum(sign.isalpha() for sign in text) >= _HEAD_LETTERS


def _by_name(groups: Sequence[Group]) -> list[Group]:
    """Pictures of one document, photographed page by page, become one: same name but for a number or a side."""
    result: list[Group] = []
    for group in groups:
        why = _continues(result[-1], group) if result else ""
        if why:
            result[-1] = (*result[-1], replace(group[0], why=group[0].why or why), *group[1:])
        else:
            result.append(group)
    return result


def _continues(before: Group, group: Group) -> str:
    first, second = before[-1].page.file, group[0].page.file
    if first == second or len({seen.page.file for seen in group}) > 1:
        return ""
    if any(seen.page.number > 1 for seen in (*group, *before)) or _stem(first) != _stem(second):
        return ""
    if not (_PART_WORD.search(_name(first)) and _PART_WORD.search(_name(second))):
        return ""
    kind, current = kind_of(group), kind_of(before)
    if "identity_photo" in (kind, current):
        return ""
    here, last = page_of(group[0].page), page_of(before[-1].page)
    if here and last:
        return "numbered" if here[1] == last[1] and here[0] == last[0] + 1 else ""
    if group[0].kinds.zones:
        return "other_side" if same_holder(group[0], before, kind, current) else ""
    if own_letterhead(group[0], before[0]) or (current in ZONED and len(group[0].page.text) > LETTER_SIGNS):
        return ""
    if kind == current and kind in CARDS:
        return "other_side"
    weak = group[0].kinds.strength < STARTS_ALONE
    return "next_file" if weak or (kind == current and group[0].kinds.titled is None) else ""


def _name(file: str) -> str:
    return " ".join(fold(PurePosixPath(file).stem).split())


def _stem(file: str) -> str:
    path = PurePosixPath(file)
    return f"{path.parent}/{_PART.sub('', _name(file))}{path.suffix.lower()}"
