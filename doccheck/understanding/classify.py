"""What a page is about: the kinds it speaks for, with their weights.

A title in the heading zone that fills its line weighs most, a phrase only such a document has weighs next, words it
usually has weigh little. Lines of a list of required documents weigh nothing: such a list names other documents.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from doccheck import settings
from doccheck.model import Box, Face, Line, Page, TextOrigin
from doccheck.understanding.fold import Phrases, fold, stands_in
from doccheck.understanding.kind_phrases import (
    KindPhrases,
    body_phrases,
    phrases_of_kinds,
    strong_phrases,
    title_phrases,
    titled_kinds,
)
from doccheck.understanding.labels import LIST_TRIGGERS
from doccheck.understanding.zones import found_on
from doccheck.values import mrz

_TITLE, _TITLE_LARGE, _TITLE_IN_SENTENCE, _TITLE_BELOW = 6.0, 2.0, 1.5, 1.5
_STRONG, _CUE, _CUES_COUNTED, _AGAINST = 3.0, 0.7, 5, -3.0
_STRONG_COUNTED = 4
_MRZ, _PHOTO = 12.0, 9.0
_DENIALS = frozenset(("no", "not", "nicht", "kein", "keine", "keinen", "noch", "never", "nunca", "jamais", "tampoco"))
_ZONED = ("passport", "national_id_card", "residence_permit", "visa")  # kinds with a machine-readable zone
_HEADING_ZONE = 0.36  # of the page's height: letterhead, address, subject line
_BULLET = re.compile(r"^\s*(?:[-–—•·*▪●○□☐■✓✔]|\(?\d{1,2}[.)]|[a-z]\))\s*\S")
_SENTENCE_END = re.compile(r"[.,;]\s*$")  # no heading ends so
_LIST_TRIGGERS = Phrases(LIST_TRIGGERS)
_SUBJECT = re.compile(r"^(?:objet|betreff|betr|asunto|subject|re|ref)\s+")


@dataclass(frozen=True, kw_only=True, slots=True)
class PageKinds:
    """How strongly a page speaks for each kind, and whether it carries a title of its own."""

    scores: tuple[tuple[str, float], ...]  # best first, only positive ones
    titled: str | None  # the kind whose title stands in the heading zone, if one does
    zones: tuple[mrz.Mrz, ...] = ()
    affirmed: tuple[str, ...] = ()  # the kinds of which a phrase that only they have stands on the page

    @property
    def best(self) -> str:
        return self.scores[0][0] if self.scores else "other"

    @property
    def strength(self) -> float:
        return self.scores[0][1] if self.scores else 0.0

    def score(self, kind: str) -> float:
        return dict(self.scores).get(kind, 0.0)


@dataclass(frozen=True, kw_only=True, slots=True)
class _TitleHit:
    kind: str
    start: int
    end: int
    coverage: float  # share of the line the phrase fills
    lines: tuple[int, ...]


def page_kinds(page: Page) -> PageKinds:
    """The kinds the page speaks for."""
    listed = listed_lines(page)
    kept = [line for index, line in enumerate(page.lines) if index not in listed]
    text = fold(" ".join(line.text for line in kept))
    fuzzy = page.origin is TextOrigin.OCR
    totals: dict[str, float] = {}
    titled: dict[str, float] = {}
    for hit, weight, heading in _titles(page, listed, fuzzy):
        totals[hit.kind] = max(totals.get(hit.kind, 0.0), weight)
        if heading:
            titled[hit.kind] = max(titled.get(hit.kind, 0.0), weight)
    affirmed: list[str] = []
    there = body_phrases().standing_in(text)
    near = frozenset(strong_phrases().nearly_in(text)) if fuzzy else frozenset()
    for kind, phrases in phrases_of_kinds().items():
        body, strong = _body_score(phrases, text, there, near)
        if strong:
            affirmed.append(kind)
        if body:
            totals[kind] = totals.get(kind, 0.0) + body
    zones = zones_of(page)
    for kind, weight in (*_zone_scores(zones, text), *_photo_scores(page)):
        totals[kind] = totals.get(kind, 0.0) + weight
    if zones and zones[0].valid:
        # A visa prints the passport's number and a permit the visa's: what the zone says settles which it is.
        shown = next(kind for kind, _ in _zone_scores(zones, text))
        totals = {kind: v * (0.3 if kind in _ZONED and kind != shown else 1.0) for kind, v in totals.items()}
        titled = {kind: v for kind, v in titled.items() if kind not in _ZONED or kind == shown}
    ranked = sorted(((k, round(v, 2)) for k, v in totals.items() if v > 0), key=lambda pair: (-pair[1], pair[0]))
    best_title = max(titled, key=lambda kind: (titled[kind], totals.get(kind, 0.0)), default=None)
    return PageKinds(scores=tuple(ranked), titled=best_title, zones=zones, affirmed=tuple(affirmed))


def confidence(scores: tuple[tuple[str, float], ...]) -> float:
    """0..1 from the best score and its distance to the second: one title alone gives 0.78, a tie gives 0."""
    if not scores:
        return 0.0
    first = scores[0][1]
    second = scores[1][1] if len(scores) > 1 else 0.0
    return (1 - math.exp(-first / 4)) * math.sqrt((first - second) / first)


def _titles(page: Page, listed: set[int], fuzzy: bool) -> Iterator[tuple[_TitleHit, float, bool]]:
    """Title hits with their weight and whether they stand as a heading."""
    if not page.lines:
        return
    print_size = median(line.box.height for line in page.lines)
    block_sizes = Counter(line.block for line in page.lines)
    hits: list[tuple[_TitleHit, float, bool]] = []
    for numbers, text in _heading_texts(page, listed):
        line = page.lines[numbers[0]]
        large = line.box.height > 1.25 * print_size
        near_top = line.box.y0 < _HEADING_ZONE
        for hit in _title_hits(text, numbers, fuzzy and (near_top or large)):
            opens = hit.start == 0 and block_sizes[line.block] <= 2 and not _SENTENCE_END.search(line.text)
            fills = hit.coverage >= 0.5 or (large and hit.coverage >= 0.3) or (near_top and opens)
            fills = fills and not _runs_on(page, numbers[0])
            if fills and (near_top or large):
                hits.append((hit, _TITLE + (_TITLE_LARGE if large else 0.0), True))
            elif fills:
                hits.append((hit, _TITLE_BELOW, False))
            elif near_top or large:
                hits.append((hit, _TITLE_IN_SENTENCE, False))
    yield from (found for found in hits if not _inside_longer(found[0], hits))


def _runs_on(page: Page, index: int) -> bool:
    """Whether the line goes on with the sentence of a long line above it: then it is no heading, however short."""
    if not index:
        return False
    above, here = page.lines[index - 1], page.lines[index]
    alike = 0.8 < here.box.height / max(above.box.height, 1e-6) < 1.25
    return above.block == here.block and alike and len(above.text) > 60


def _heading_texts(page: Page, listed: set[int]) -> Iterator[tuple[tuple[int, ...], str]]:
    """Every line, and every two or three neighbours of like print, as headings run over lines."""
    folded = [_SUBJECT.sub("", fold(line.text)) for line in page.lines]
    for index, text in enumerate(folded):
        if index in listed or not text:
            continue
        yield (index,), text
        joined = text
        numbers: tuple[int, ...] = (index,)
        for other in (index + 1, index + 2):
            if other >= len(folded) or other in listed or not _like(page.lines[index], page.lines[other]):
                break
            joined = f"{joined} {folded[other]}"
            numbers = (*numbers, other)
            if len(joined) < 140:
                yield numbers, joined


def _like(first: Line, second: Line) -> bool:
    near = 0 <= second.box.y0 - first.box.y0 < 2.6 * first.box.height
    return near and 0.75 < second.box.height / max(first.box.height, 1e-6) < 1.33


def _title_hits(text: str, numbers: tuple[int, ...], fuzzy: bool) -> Iterator[_TitleHit]:
    found = {phrase: stands_in(phrase, text) for phrase in title_phrases().standing_in(text)}
    if fuzzy:
        near = title_phrases().nearly_in(text, shortest=len(text) // 2 + 1)
        found |= {phrase: 0 for phrase in near if phrase not in found}
    ordered = sorted((number, kind, phrase) for phrase in found for number, kind in titled_kinds()[phrase])
    for _, kind, title in ordered:
        yield _TitleHit(
            kind=kind,
            start=found[title],
            end=found[title] + len(title),
            coverage=min(1.0, len(title) / max(1, len(text))),
            lines=numbers,
        )


def _inside_longer(hit: _TitleHit, hits: list[tuple[_TitleHit, float, bool]]) -> bool:
    """Whether the hit is only a part of another kind's longer title on the same lines."""
    length = hit.end - hit.start
    return any(
        other.kind != hit.kind
        and other.end - other.start > length
        and set(hit.lines) <= set(other.lines)
        and (other.lines != hit.lines or (other.start <= hit.start and hit.end <= other.end))
        for other, _, _ in hits
    )


def _body_score(phrases: KindPhrases, text: str, there: frozenset[str], near: frozenset[str]) -> tuple[float, int]:
    """What the text says for the kind, and how many phrases that only such a document has.

    `there`: the phrases of all kinds that stand in the text; `near`: those that do with slips of OCR.
    """
    strong = sum(_is_said(phrase, text) if phrase in there else phrase in near for phrase in phrases.strong)
    cues = sum(phrase in there for phrase in phrases.cues)
    against = sum(phrase in there for phrase in phrases.against)
    score = _STRONG * min(strong, _STRONG_COUNTED) + _CUE * min(cues, _CUES_COUNTED)
    return score + _AGAINST * against, strong


def _is_said(phrase: str, text: str) -> bool:
    """Whether the text says the phrase, and does not deny it: "no ha sido admitido", "nicht zum Studium zugelassen"."""
    at = stands_in(phrase, text)
    while at >= 0:
        before = text[max(0, at - 25) : at].split()[-2:]
        if _DENIALS.isdisjoint(before):
            return True
        after = stands_in(phrase, text[at + 1 :])
        at = at + 1 + after if after >= 0 else -1
    return False


def listed_lines(page: Page) -> set[int]:
    """Lines that list documents to hand in: a trigger ("pièces à fournir :") and the bullets or short lines below."""
    listed: set[int] = set()
    lines = page.lines
    index = 0
    while index < len(lines):
        text = fold(lines[index].text)
        if not _LIST_TRIGGERS.standing_in(text):
            index += 1
            continue
        # A heading may hold such words too; the list is what follows, the trigger itself is left out as well.
        listed.add(index)
        index += 1
        bullets = 0
        while index < len(lines) and (_BULLET.match(lines[index].text) or _continues(lines, index, bullets)):
            bullets += bool(_BULLET.match(lines[index].text))
            listed.add(index)
            index += 1
    return listed


def _continues(lines: tuple[Line, ...], index: int, bullets: int) -> bool:
    """Whether the line goes on with the bullet above (indented), or belongs to the trigger's own sentence."""
    above, here = lines[index - 1].box, lines[index].box
    near = 0 <= here.y0 - above.y0 < 2.2 * max(above.height, here.height)
    if not near:
        return False
    if bullets:
        return here.x0 > above.x0 + 0.008 and not _BULLET.match(lines[index].text)
    return lines[index].block == lines[index - 1].block and not lines[index - 1].text.rstrip().endswith(".")


def zones_of(page: Page) -> tuple[mrz.Mrz, ...]:
    """The machine-readable zones of the page, from its restricted second reading first, valid ones first."""
    found: dict[tuple[str, ...], mrz.Mrz] = {}
    for zone in found_on(page):
        found.setdefault(zone.lines, zone)
    ranked = sorted(found.values(), key=lambda zone: -sum(holds for _, holds in zone.checks))
    return tuple(ranked)


def _zone_scores(zones: tuple[mrz.Mrz, ...], text: str) -> Iterator[tuple[str, float]]:
    for zone in zones[:1]:
        code = zone.document_code
        if zone.format.startswith("MRV") or code.startswith("V"):
            yield "visa", _MRZ
        elif code.startswith("P"):
            yield "passport", _MRZ
        elif code[1:2] == "R" or stands_in("titre de sejour", text) >= 0 or stands_in("aufenthaltstitel", text) >= 0:
            yield "residence_permit", _MRZ
        else:
            yield "national_id_card", _MRZ


def _photo_scores(page: Page) -> Iterator[tuple[str, float]]:
    if page.mrz_lines:
        return
    beside = sum(len(line.words) for line in page.lines)
    for facts in page.photos:
        on_it = sum(_inside(word.box, facts.box) for line in page.lines for word in line.words)
        if on_it > 3 or beside > 40:
            continue  # print on the picture: a card, a page
        if any(_fills(face) for face in facts.faces) or len(facts.faces) >= 2:
            yield "identity_photo", _PHOTO
            return
        if not beside and 0.74 < facts.width_px / max(1, facts.height_px) < 0.82:
            # The shape of an identity photo without a face that was found: perhaps one, a person must look.
            yield "identity_photo", 3.0
            return


def _inside(small: Box, large: Box) -> bool:
    x, y = (small.x0 + small.x1) / 2, (small.y0 + small.y1) / 2
    return large.x0 <= x <= large.x1 and large.y0 <= y <= large.y1


def _fills(face: Face) -> bool:
    """A face on an identity photo fills a fifth of the height or more; on a holiday picture it is smaller."""
    return face.box.height >= 0.2


def is_sure(score: float) -> bool:
    return score >= settings.KIND_SURE
