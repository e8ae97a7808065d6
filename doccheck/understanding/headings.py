"""Where a page calls itself something: the titles of kinds that stand as headings, and those that are only named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass
from statistics import median

from doccheck.model import Box, Page
from doccheck.understanding.fold import fold, stands_in
from doccheck.understanding.kind_phrases import title_phrases, titled_kinds

ZONED = ("passport", "national_id_card", "residence_permit", "visa")  # kinds with a machine-readable zone
_TITLE, LARGE_TITLE, _TITLE_IN_SENTENCE, _TITLE_BELOW = 6.0, 8.0, 1.5, 1.5
_HEADING_ZONE = 0.36  # of the page's height: letterhead, address, subject line
_LABEL_SIGNS = 34  # of the label of a form
_CARD_DIGITS = 4  # of the number of a card, at least
_SENTENCE_END = re.compile(r"[.,;]\s*$")  # no heading ends so
_SUBJECT = re.compile(r"^(?:objet|betreff|betr|asunto|subject|re|ref)\s+")
# Before a title: "passport no.", "N° de carte de séjour", "رقم بطاقة التعريف" name a number, not the document.
_NUMBER_OF = frozenset(
    ("n", "no", "nr", "num", "numero", "number", "nummer", "numer", "numar", "numarul", "numarasi", "номер", "رقم")
)
# Letters set apart to fill the line, as headings of East Asian papers often are: "在 學 證 明 書", "이 력 서".
# Folding takes a Korean syllable apart, into two or three signs.
_LETTER = "(?:[぀-ヿ㐀-鿿]|[ᄀ-ᄒ][ᅡ-ᅵ][ᆨ-ᇂ]?)"
_SET_APART = re.compile(rf"(?<!\S){_LETTER}(?: {_LETTER}){{2,}}(?!\S)|^{_LETTER} {_LETTER}$")
_LINKS = frozenset(("de", "du", "des", "d", "of", "the", "del", "di", "do", "da", "der", "la", "le", "l"))


@dataclass(frozen=True, kw_only=True, slots=True)
class TitleHit:
    """A title of a kind, and where in the heading it stands."""

    kind: str
    start: int
    end: int
    coverage: float  # share of the line the phrase fills
    lines: tuple[int, ...]


def titles(page: Page, listed: set[int], fuzzy: bool) -> Iterator[tuple[TitleHit, float, bool]]:
    """Title hits with their weight and whether they stand as a heading."""
    if not page.lines:
        return
    folded = [_closed_up(_SUBJECT.sub("", fold(line.text))) for line in page.lines]
    named = title_phrases().standing_in(" ".join(folded))
    if not (named or fuzzy):
        return
    boxes = [line.box for line in page.lines]  # each is computed anew when it is asked for
    print_size = median(box.height for box in boxes)
    block_sizes = Counter(line.block for line in page.lines)
    values = _value_cells(page, boxes)
    hits: list[tuple[TitleHit, float, bool]] = []
    likely = range(len(folded)) if fuzzy else _near_openings(folded, named)
    for numbers, text in _heading_texts(folded, listed, boxes, likely):
        if not fuzzy and not any(map(text.__contains__, named)):  # nearly always
            continue
        line, box = page.lines[numbers[0]], boxes[numbers[0]]
        large = box.height > 1.25 * print_size
        near_top = box.y0 < _HEADING_ZONE
        for hit in _title_hits(text, numbers, named, fuzzy and (near_top or large)):
            if _names_number(text[: hit.start]) or (hit.kind in ZONED and _has_number(text[hit.end :])):
                continue
            opens = hit.start == 0 and block_sizes[line.block] <= 2 and not _SENTENCE_END.search(line.text)
            fills = hit.coverage >= 0.5 or (large and hit.coverage >= 0.3) or (near_top and opens)
            fills = fills and not _runs_on(page, numbers[0]) and (large or numbers[0] not in values)
            if fills and (near_top or large):
                hits.append((hit, LARGE_TITLE if large else _TITLE, True))
            elif fills:
                hits.append((hit, _TITLE_BELOW, False))
            elif near_top or large:
                hits.append((hit, _TITLE_IN_SENTENCE, False))
    yield from (found for found in hits if not _inside_longer(found[0], hits))


def _closed_up(text: str) -> str:
    """The folded text, its letters that were set apart put together again."""
    return text if text.isascii() else _SET_APART.sub(lambda found: found[0].replace(" ", ""), text)


def _names_number(before: str) -> bool:
    """Whether the words before a title make it a label: the number of a passport, of a residence permit."""
    words = before.split()
    while words and words[-1] in _LINKS:
        words.pop()
    return bool(words) and words[-1] in _NUMBER_OF


def _has_number(after: str) -> bool:
    """Whether a number follows, "national identity card: 20051002": the card is named, and this is none."""
    words = [word for word in after.split()[:3] if word not in _NUMBER_OF]
    return bool(words) and sum(map(str.isdigit, words[0])) >= _CARD_DIGITS


def _value_cells(page: Page, boxes: list[Box]) -> set[int]:
    """The lines that stand right of a short label on the same row: what they name is a value of a form."""
    cells: set[int] = set()
    for index in range(1, len(boxes)):
        left, here = boxes[index - 1], boxes[index]
        level = abs(left.y0 + left.y1 - here.y0 - here.y1) < here.height
        if level and left.x1 < here.x0 and len(page.lines[index - 1].text) <= _LABEL_SIGNS:
            cells.add(index)
            if index + 1 < len(boxes) and page.lines[index + 1].block == page.lines[index].block:
                cells.add(index + 1)  # a value of two lines
    return cells


def _runs_on(page: Page, index: int) -> bool:
    """Whether the line goes on with the sentence of a long line above it: then it is no heading, however short."""
    if not index:
        return False
    above, here = page.lines[index - 1], page.lines[index]
    alike = 0.8 < here.box.height / max(above.box.height, 1e-6) < 1.25
    return above.block == here.block and alike and len(above.text) > 60


def _near_openings(folded: list[str], named: frozenset[str]) -> set[int]:
    """The lines in which a title of `named` may begin, or in one of the two below."""
    openings = {title.split(" ", 1)[0] for title in named}
    begun = (index for index, text in enumerate(folded) if any(map(text.__contains__, openings)))
    return {above for index in begun for above in (index - 2, index - 1, index)}


def _heading_texts(
    folded: list[str], listed: set[int], boxes: list[Box], likely: Container[int]
) -> Iterator[tuple[tuple[int, ...], str]]:
    """Every line of `likely`, and with it every two or three neighbours of like print, as headings run over lines."""
    for index, text in enumerate(folded):
        if index not in likely or index in listed or not text:
            continue
        yield (index,), text
        joined = text
        numbers: tuple[int, ...] = (index,)
        for other in (index + 1, index + 2):
            if other >= len(folded) or other in listed or not _like(boxes[index], boxes[other]):
                break
            joined = f"{joined} {folded[other]}"
            numbers = (*numbers, other)
            if len(joined) < 140:
                yield numbers, joined


def _like(first: Box, second: Box) -> bool:
    """Whether two lines are of one print size, the second close below the first."""
    near = 0 <= second.y0 - first.y0 < 2.6 * first.height
    return near and 0.75 < second.height / max(first.height, 1e-6) < 1.33


def _title_hits(text: str, numbers: tuple[int, ...], named: frozenset[str], fuzzy: bool) -> Iterator[TitleHit]:
    """The titles in the folded text of a heading. `named`: those that stand on the page."""
    found = {phrase: at for phrase in named if (at := stands_in(phrase, text)) >= 0}
    if fuzzy:
        near = title_phrases().nearly_in(text, shortest=len(text) // 2 + 1)
        found |= {phrase: 0 for phrase in near if phrase not in found}
    if not found:  # nearly always
        return
    ordered = sorted((number, kind, phrase) for phrase in found for number, kind in titled_kinds()[phrase])
    for _, kind, title in ordered:
        yield TitleHit(
            kind=kind,
            start=found[title],
            end=found[title] + len(title),
            coverage=min(1.0, len(title) / max(1, len(text))),
            lines=numbers,
        )


def _inside_longer(hit: TitleHit, hits: list[tuple[TitleHit, float, bool]]) -> bool:
    """Whether the hit is only a part of another kind's longer title on the same lines."""
    length = hit.end - hit.start
    return any(
        other.kind != hit.kind
        and other.end - other.start > length
        and set(hit.lines) <= set(other.lines)
        and (other.lines != hit.lines or (other.start <= hit.start and hit.end <= other.end))
        for other, _, _ in hits
    )
