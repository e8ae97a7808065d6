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

from doccheck import settings
from doccheck.model import Box, Face, Line, Page, TextOrigin
from doccheck.understanding.affirming import is_said
from doccheck.understanding.fold import Phrases, fold, stands_in
from doccheck.understanding.folded_kinds import phrases_of_kinds
from doccheck.understanding.gapped import sentences
from doccheck.understanding.headings import LARGE_TITLE, ZONED, titles
from doccheck.understanding.kind_phrases import body_phrases, gapped_phrases, owners, strong_phrases
from doccheck.understanding.labels import LIST_TRIGGERS
from doccheck.understanding.zones import found_on
from doccheck.values import mrz

_STRONG, _CUE, _CUES_COUNTED, _AGAINST = 3.0, 0.7, 5, -3.0
_STRONG_COUNTED = 4
_MRZ, _PHOTO = 12.0, 9.0
_STAMP = 1.0
_COMPANIONS = frozenset(("apostille", "sworn_translation"))
_BORN = frozenset(("ne", "nee", "geb", "geboren", "geburtsdatum", "nacido", "nacida", "nacimiento", "born", "birth"))
_ENROLLED = frozenset(
    (
        *("inscrit", "inscrite", "angemeldet", "eingeschrieben", "gebucht", "matriculado", "matriculada"),
        *("inscrito", "inscrita", "admitido", "admitida", "enrolled", "registered", "booked"),
    )
)
_BULLET = re.compile(r"^\s*(?:[-–—•·*▪●○□☐■✓✔]|\[ ?\]|\(?\d{1,2}[.)]|[a-z]\))\s*\S")
_LIST_TRIGGERS = Phrases(LIST_TRIGGERS)


@dataclass(frozen=True, kw_only=True, slots=True)
class PageKinds:
    """How strongly a page speaks for each kind, and whether it carries a title of its own."""

    scores: tuple[tuple[str, float], ...]  # best first, only positive ones
    titled: str | None  # the kind whose title stands in the heading zone, if one does
    large: bool = False  # … in larger print than the rest
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


def page_kinds(page: Page, zones: tuple[mrz.Mrz, ...] | None = None) -> PageKinds:
    """The kinds the page speaks for. `zones`: what `zones_of` gives for it, where that is known."""
    listed = listed_lines(page)
    kept = [line for index, line in enumerate(page.lines) if index not in listed]
    whole = " ".join(line.text for line in kept)
    text = fold(whole)
    fuzzy = page.origin is TextOrigin.OCR
    totals: dict[str, float] = {}
    titled: dict[str, float] = {}
    for hit, weight, heading in titles(page, listed, fuzzy):
        totals[hit.kind] = max(totals.get(hit.kind, 0.0), weight)
        if heading:
            titled[hit.kind] = max(titled.get(hit.kind, 0.0), weight)
    affirmed: list[str] = []
    there = body_phrases().standing_in(text)
    near = frozenset(strong_phrases().nearly_in(text)) if fuzzy else frozenset()
    said_apart = gapped_phrases().said_in(sentences(whole)) if gapped_phrases().may_stand_in(text) else frozenset()
    for kind, (body, said) in sorted(_body_scores(text, there, near, said_apart).items()):
        describing = phrases_of_kinds()[kind].describing
        if said and (kind in titled or not describing.issuperset(said) or _is_about_somebody(text)):
            affirmed.append(kind)
        if body:
            totals[kind] = totals.get(kind, 0.0) + body
    if "apostille" in totals and "apostille" not in titled and not _COMPANIONS.issuperset(affirmed):
        # "Vu pour la légalisation" below a letter is a stamp on the letter.
        totals["apostille"] = min(totals["apostille"], _STAMP)
    zones = zones_of(page) if zones is None else zones
    for kind, weight in (*_zone_scores(zones, text), *_photo_scores(page)):
        totals[kind] = totals.get(kind, 0.0) + weight
    if zones and zones[0].valid:
        # A visa prints the passport's number and a permit the visa's: what the zone says settles which it is.
        shown = next(kind for kind, _ in _zone_scores(zones, text))
        totals = {kind: v * (0.3 if kind in ZONED and kind != shown else 1.0) for kind, v in totals.items()}
        titled = {kind: v for kind, v in titled.items() if kind not in ZONED or kind == shown}
    ranked = sorted(((k, round(v, 2)) for k, v in totals.items() if v > 0), key=lambda pair: (-pair[1], pair[0]))
    best_title = max(titled, key=lambda kind: (titled[kind], totals.get(kind, 0.0)), default=None)
    large = best_title is not None and titled[best_title] >= LARGE_TITLE
    return PageKinds(scores=tuple(ranked), titled=best_title, large=large, zones=zones, affirmed=tuple(affirmed))


def confidence(scores: tuple[tuple[str, float], ...]) -> float:
    """0..1 from the best score and its distance to the second: one title alone gives 0.78, a tie gives 0."""
    if not scores:
        return 0.0
    first = scores[0][1]
    second = scores[1][1] if len(scores) > 1 else 0.0
    return (1 - math.exp(-first / 4)) * math.sqrt((first - second) / first)


def _body_scores(
    text: str, there: frozenset[str], near: frozenset[str], said_apart: frozenset[str]
) -> dict[str, tuple[float, list[str]]]:
    """What the text says for each kind, and the phrases that only such a document has.

    `there`: the phrases of all kinds that stand in the text; `near`: those that do with slips of OCR; `said_apart`:
    those with other words between their parts.
    """
    strong_of, cues_of, against_of = owners()
    strong: dict[str, list[str]] = {}
    for phrase in said_apart:
        for kind in strong_of[phrase]:
            strong.setdefault(kind, []).append(phrase)
    for phrase in there | near:
        if phrase in strong_of and (phrase not in there or is_said(phrase, text)):
            for kind in strong_of[phrase]:
                strong.setdefault(kind, []).append(phrase)
    cues = Counter(kind for phrase in there for kind in cues_of.get(phrase, ()))
    against = Counter(kind for phrase in there for kind in against_of.get(phrase, ()))
    return {
        kind: (
            _STRONG * min(len(strong.get(kind, ())), _STRONG_COUNTED)
            + _CUE * min(cues[kind], _CUES_COUNTED)
            + _AGAINST * against[kind],
            strong.get(kind, []),
        )
        for kind in {*strong, *cues, *against}
    }


def _is_about_somebody(text: str) -> bool:
    """Whether the folded text says that somebody, born on a day, is enrolled or has booked."""
    words = set(text.split())
    return not (words.isdisjoint(_BORN) or words.isdisjoint(_ENROLLED))


def listed_lines(page: Page) -> set[int]:
    """Lines that list documents to hand in: a trigger ("pièces à fournir :") and the bullets or short lines below."""
    listed: set[int] = set()
    lines = page.lines
    if not _LIST_TRIGGERS.standing_in(fold(" ".join(line.text for line in lines))):  # nearly always
        return listed
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
        if not beside and (not facts.looked or 0.74 < facts.width_px / max(1, facts.height_px) < 0.82):
            # The shape of an identity photo without a face that was found, or nobody could look for one: perhaps it
            # is a photo, a person must look.
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
