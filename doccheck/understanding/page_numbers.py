"""The numbers that pages bear, "2/3", and the order they ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from doccheck.model import Page
from doccheck.understanding.seen import SeenPage

_PAGE_OF = re.compile(
    r"(?:page|seite|pagina|pag|p|blatt)?\.?\s*(\d{1,3})\s*(?:/|sur|von|de|of|di)\s*(\d{1,3})\s*$", re.IGNORECASE
)
_NAMED_PAGE_OF = re.compile(
    r"\b(?:page|seite|p[áa]gina|p[áa]g\.|hoja|blatt|folha|pagina)\s*(?:n[°º.]\s*)?(\d{1,3})\s*(?:/|sur|von|de|of|di)\s*(\d{1,3})\b",
    re.IGNORECASE,
)
_TWO_NUMBERS = re.compile(r"\d\s*(?:/|sur|von|de|of|di)\s*\d", re.IGNORECASE)  # in all of them, and on few lines
_BARE_PAGE_OF = re.compile(r"(?:^|[·|–—]\s|\s-\s)\W*\d{1,3}\s*(?:/|sur|von|de|of|di)\s*\d{1,3}\W*$", re.IGNORECASE)


def page_of(page: Page) -> tuple[int, int] | None:
    """ "Page 2/3" anywhere, or "2/3" at the head or foot of the page, as (2, 3)."""
    for line in page.lines:
        text = line.text
        if not _TWO_NUMBERS.search(text):
            continue
        named = _NAMED_PAGE_OF.search(text)
        if not named and 0.08 < line.box.y0 < 0.86:
            continue
        match = named or _PAGE_OF.search(text.strip())
        # "Stand: 01/25" and "Formular 01/25" are editions, not pages.
        if match and (named or _BARE_PAGE_OF.search(text.strip())):
            number, count = int(match[1]), int(match[2])
            if 1 <= number <= count <= 60:
                return number, count
    return None


def in_order(pages: Sequence[SeenPage]) -> tuple[SeenPage, ...]:
    """The pages of a file, those of a document that lie in the wrong order put into that of their numbers.

    Only a run of pages that bears each number from 1 to n once, of n, is touched; blank pages stay where they are.
    """
    result = list(pages)
    printed = [at for at, seen in enumerate(result) if not seen.blank]
    numbers = [page_of(result[at].page) for at in printed]
    start = 0
    while start < len(printed):
        here = numbers[start]
        count = here[1] if here else 1
        run = numbers[start : start + count]
        if count < 2 or sorted(filter(None, run)) != [(number, count) for number in range(1, count + 1)]:
            start += 1
            continue
        places = printed[start : start + count]
        lying = [result[at] for at in places]
        for number, (at, was) in enumerate(zip(places, lying, strict=True), 1):
            wanted = lying[run.index((number, count))]
            result[at] = wanted if wanted is was else replace(wanted, why="reordered")
        start += count
    return tuple(result)
