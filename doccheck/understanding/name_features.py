"""The persons of a page and what stands around their names, as features of a linear model."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from doccheck.kinds import all_kinds
from doccheck.model import Field, Line, Page
from doccheck.understanding.fold import fold, folded_each
from doccheck.understanding.linear import keys_of
from doccheck.understanding.name_candidates import Mention, persons
from doccheck.understanding.name_labels import UNSPACED, asked_by, is_label_word, is_of_relative

_STEM = 5  # letters by which the forms of a word are taken together
_ENDING = 3  # letters at the end of a name that names of one people share
_NEAR, _FAR = 3, 7  # words before and behind that are told apart by their place; that are told at all
_MENTIONS = 4  # of one person that are looked at
_LABEL = 40  # letters of a label
_NEXT, _ALIGNED = 2.6, 0.02  # heights of a line to the next one; of the page's width between edges of a column
_SAME_ROW = 0.6  # of a line's height between the tops of cells of one row
_GREETING = re.compile(
    r"(?:dear|hello|sehr geehrter?|lieber?|guten tag|hallo|ch[eè]re?|bonjour|estimad[oa]|querid[oa]|apreciad[oa]|"
    r"distinguid[oa]|prezad[oa]|car[oa]|gentile|egregio|szanown[ya]|stimat[aăe]?|sayın|уважаем\w+|шановн\w+) (.{2,60})",
    re.IGNORECASE,
)
PARTS = ("surname", "given_names")

Words = frozenset[str]


class Ruled(NamedTuple):
    """A name that a rule found, and which rule."""

    voice: str
    field: Field


class _Place(NamedTuple):
    """A line of the page: its text and where it begins and ends."""

    text: str
    x0: float
    y0: float
    x1: float
    height: float
    block: int


_RELATIVE = "of a relative"
OF_RELATIVE = f"Q:{_RELATIVE}"  # of whom the label beside the name says: the father's, the mother's


class Person(NamedTuple):
    """Somebody named on a page, with the features of all that is around the name."""

    words: Words
    name: str
    line: int
    features: set[str]


def people(page: Page, ruled: Sequence[Ruled], kind: str) -> list[Person]:
    """Whoever may be named on the page: what is printed like a name, and what the rules found."""
    places = [_place(line) for line in page.lines]
    found = persons(page, [place.text for place in places])
    for words, name, text in _found_by_rules(ruled):
        if words not in found and (mentions := list(_mentioned(name, text, places))):
            found[words] = mentions
    sheet = _Sheet(places)
    sheet.look_at([mention for mentions in found.values() for mention in mentions[:_MENTIONS]])
    greeted = sheet.greeted()
    group = _groups().get(kind, "")
    known: list[Person] = []
    for rank, (words, mentions) in enumerate(found.items()):
        own: set[str] = set()
        for mention in mentions[:_MENTIONS]:
            own.update(sheet.around(mention))
        own.update(_of_person(words, mentions, found, rank))
        if greeted & words:
            own.add("greeted" if greeted <= words else "greeted~")
        own.update([f"{group}|{each}" for each in own if each[:2] in _BY_GROUP])
        known.append(Person(words, mentions[0].text, mentions[0].line, own))
    return known


def keys(features: Iterable[str]) -> list[int]:
    """The features as numbers, sorted, so that sums are the same each time."""
    return sorted(keys_of(features))


# Features that mean one thing in papers of one group and another in others.
_BY_GROUP = frozenset({"b1", "p:", "L:", "ow", "gr", "k:"})


def _found_by_rules(ruled: Sequence[Ruled]) -> Iterator[tuple[Words, str, str]]:
    """The names the rules found, and the lines they stand on: surname and given names apart are one name."""
    parts = {each.field.name: each.field for each in reversed(ruled) if each.field.name in PARTS}
    for _, field in ruled:
        name = str(field.value)
        if field.name in PARTS:
            if len(parts) < len(PARTS) or parts[field.name] is not field:
                continue
            name = " ".join(str(part.value) for part in parts.values())
        yield frozenset(fold(name).split()), name, field.evidence[0].text if field.evidence else ""


def _mentioned(name: str, text: str, places: Sequence[_Place]) -> Iterator[Mention]:
    """Where a name that a rule found stands."""
    offset = 0
    for index, place in enumerate(places):
        if place.text == text:
            at = max(0, text.find(name))
            end = at + len(name) if text.startswith(name, at) else len(text)
            yield Mention(name, offset + at, offset + end, index)
            return
        offset += len(place.text) + 1


class _Sheet:
    """A page's lines, and what is around a place on it."""

    def __init__(self, places: Sequence[_Place]) -> None:
        self.places = places
        self.starts = []
        offset = 0
        for place in places:
            self.starts.append(offset)
            offset += len(place.text) + 1
        self.flat = "\n".join(place.text for place in places)
        self._sides: dict[tuple[int, int], tuple[int, str, str]] = {}
        self._folded: dict[str, str] = {}

    def greeted(self) -> Words:
        for place in self.places:
            if found := _GREETING.match(place.text):
                return frozenset(fold(found[1]).split()) - _TITLES
        return frozenset()

    def look_at(self, mentions: Sequence[Mention]) -> None:
        """Fold what stands before and behind all of these at once."""
        texts: list[str] = []
        for mention in mentions:
            index = last = mention.line
            while last + 1 < len(self.starts) and self.starts[last + 1] < mention.end:
                last += 1
            line_end = self.starts[last] + len(self.places[last].text)
            before, behind = self.flat[self.starts[index] : mention.start], self.flat[mention.end : line_end]
            self._sides[mention.start, mention.end] = (last, before, behind)
            texts += [before, behind]
        texts = list(dict.fromkeys(texts))
        self._folded.update(zip(texts, folded_each(texts), strict=True))

    def around(self, mention: Mention) -> Iterator[str]:
        """The features of one place where a name stands."""
        index = mention.line
        here = self.places[index]
        last, before, behind = self._sides[mention.start, mention.end]
        yield f"sb:{before.rstrip()[-1:]}"
        yield f"sa:{behind[:2].strip()[:1] or behind[2:3]}"
        if before[-2:-1] == ":" or before[-1:] == ":":
            yield f"q:{_asked(self._folded[before][-_LABEL:])}"
        words, after = self._folded[before].split()[-_FAR:], self._folded[behind].split()[:_FAR]
        at_start, at_end = not words, not after
        if at_start and index and self.places[index - 1].block == here.block and not _row(self.places[index - 1], here):
            words = fold(self.places[index - 1].text).split()[-_FAR:]
            yield "over"
        yield from _side("b", words[::-1])
        if UNSPACED.search(before[-2:]) or UNSPACED.search(behind[:2]) or UNSPACED.match(mention.text):
            yield from _signs(before, behind)
        if mention.share < 1:
            yield f"t:{int(mention.share * 5)}"
        following = self._under(last, here) if at_end else None
        if following is not None:
            below = fold(following.text).split()[:4]
            yield from (f"n:{_sign(word)}" for word in below)
            yield f"n1:{_sign(below[0])}" if below else "n1:"
            yield f"n0:{_digits(following.text)}"
        yield from _side("a", after)
        if at_start:
            yield from self._labels(index, here)
            if at_end:
                yield "own"
                yield f"own{5 * index // len(self.places)}"
                yield f"own-{min(6, len(self.places) - index)}"
        yield from self._heading(index)
        yield from self._where(index, len(self.places))
        yield from _shape(mention.text)

    def _where(self, index: int, count: int) -> Iterator[str]:
        if index < 3:
            yield f"p:{index}"
        if count - index <= 4:
            yield f"p:-{count - index}"
        yield f"p:{5 * index // count}/5"

    def _labels(self, index: int, here: _Place) -> Iterator[str]:
        left: _Place | None = None
        above: _Place | None = None
        for other in self.places:
            if other is here:
                continue
            rise = here.y0 - other.y0
            if abs(rise) < _SAME_ROW * here.height:
                if other.x1 <= here.x0 and (left is None or other.x1 > left.x1):
                    left = other
            elif (
                0 < rise < _NEXT * here.height
                and abs(other.x0 - here.x0) < _ALIGNED
                and (above is None or other.y0 > above.y0)
            ):
                above = other
        if left is not None:
            text = fold(left.text)[:_LABEL]
            yield f"L:{text}"
            yield f"Q:{_asked(text)}"
            for word in text.split():
                yield f"l:{_sign(word)}"
                if len(word) > _STEM:
                    yield f"l:{word[:_STEM]}*"
        else:
            yield "L:"
        if above is not None:
            words = fold(above.text).split()
            yield f"U:{_digits(above.text)}"
            if len(words) < 5:
                yield f"U:{' '.join(map(_sign, words))}"
            for word in words[:4]:
                yield f"u:{_sign(word)[:_STEM]}"
        else:
            yield "U:"

    def _heading(self, index: int) -> Iterator[str]:
        """The nearest line above that may head a part of the paper."""
        for place in self.places[index - 1 : max(-1, index - 9) : -1] if index else ():
            text = place.text
            if len(text) < _LABEL and _digits(text) == "0" and (text.isupper() or text[-1] == ":"):
                for word in fold(text).split()[:4]:
                    yield f"h:{word[:_STEM]}"
                return
            if text[-1:] == ":":
                return

    def _under(self, index: int, here: _Place) -> _Place | None:
        for other in self.places[index + 1 : index + 4]:
            if 0 < other.y0 - here.y0 < _NEXT * here.height and abs(other.x0 - here.x0) < _ALIGNED:
                return other
        return None


def _row(one: _Place, other: _Place) -> bool:
    return abs(one.y0 - other.y0) < _SAME_ROW * one.height


def _place(line: Line) -> _Place:
    first, last = line.words[0].box, line.words[-1].box
    return _Place(line.text, first.x0, first.y0, last.x1, first.y1 - first.y0, line.block)


def _side(side: str, words: Sequence[str]) -> Iterator[str]:
    """The words on one side, nearest first."""
    if not words:
        yield f"{side}1:"
    for at, word in enumerate(words):
        sign = _sign(word)
        if at < _NEAR:
            yield f"{side}{at + 1}:{sign}"
            if len(sign) > _STEM:
                yield f"{side}{at + 1}:{sign[:_STEM]}*"
        yield f"{side.upper()}:{sign[:_STEM]}"
    if len(words) > 1:
        yield f"{side}12:{_sign(words[0])[:_STEM]} {_sign(words[1])[:_STEM]}"


def _signs(before: str, behind: str) -> Iterator[str]:
    """The signs on both sides, where no spaces part words."""
    left, right = _DIGITS.sub("#", before[-8:].strip(" 　:：")), _DIGITS.sub("#", behind[:8].lstrip(" 　"))
    for count in (1, 2, 3, 4):
        if len(left) >= count:
            yield f"b{count}<{left[-count:]}"
        if len(right) >= count and count < 4:
            yield f"a{count}>{right[:count]}"
    if left and right:
        yield f"ba:{left[-1:]}|{right[:1]}"


_DIGITS = re.compile(r"\d+")


def _sign(word: str) -> str:
    return word if word.isalpha() else "#" if any(map(str.isdigit, word)) else word


def _asked(label: str) -> str:
    """What a folded label asks for, as far as labels are known."""
    return _RELATIVE if is_of_relative(label) else asked_by(label) or ("else" if is_label_word(label) else "")


def _digits(text: str) -> str:
    count = sum(map(str.isdigit, text))
    return "0" if not count else "1" if count < 5 else "5" if count < 9 else "9"


def _shape(text: str) -> Iterator[str]:
    words = text.split()
    upper = [word.isupper() and len(word) > 2 for word in words]
    yield "caps" if all(upper) else "Caps" if any(upper) else "Cap"
    yield f"n{len(words)}"
    if any(word[-1] == "." for word in words):
        yield "initial"
    plain = fold(text).split()
    for word in plain:
        yield f"w:{word}"
        if len(word) > _ENDING:
            yield f"w:~{word[-_ENDING:]}"
    yield f"w0:{plain[0]}" if plain else "w0:"


def _of_person(words: Words, mentions: Sequence[Mention], found: Collection[Words], rank: int) -> Iterator[str]:
    """How often a name comes, when, and what it shares with other names."""
    yield f"k:{min(len(mentions), 3)}"
    yield f"k:first{min(rank, 3)}"
    if rank == len(found) - 1:
        yield "k:last"
    if len(found) == 1:
        yield "k:only"
    shared = [other for other in found if other is not words and words & other]
    if any(words < other for other in shared):
        yield "k:part"
    if any(words > other for other in shared):
        yield "k:more"
    if any(not (words < other or words > other) for other in shared):
        yield "k:kin"


_FORMS_OF_ADDRESS = """
    monsieur madame mademoiselle m mme mlle mr mrs ms miss dr med prof herr herrn frau don dona d sr sra srta senor
    senora senorita senhor senhora signor signora sig pan pani domnul doamna
"""
_TITLES = frozenset(_FORMS_OF_ADDRESS.split())


@cache
def _groups() -> dict[str, str]:
    return {id: kind.group for id, kind in all_kinds().items()}
