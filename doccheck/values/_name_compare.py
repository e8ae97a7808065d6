"""Whether two full names are one person's. The weakest pair of words decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from doccheck import settings
from doccheck.values._name_parts import FullName, Variant, Word, full_name
from doccheck.values._name_tables import COMMON, GENERATION, GIVEN_AND_SURNAME, PATRONYMICS
from doccheck.values._name_words import SHORT, forms, initial_fits, similarity

Zone = Literal["same", "unsure", "different"]

_UNSURE = 86.0  # nothing contradicts, something is missing that could tell two persons apart
_FEWER = 95.0  # words are missing, as they often are
_OTHER = 79.0  # the most that two different names get
_PARTICLE = 96.0
_INITIAL = 85.0
_LONGEST_JOIN = 4  # DE LA CRUZ as one word, with one to spare
_MOST_WORDS = 16  # of one name; what follows is no name


@dataclass(frozen=True, kw_only=True, slots=True)
class NameMatch:
    """How two names compare. `zone` follows from `score`, except that 0 may be "unsure": nothing could be compared."""

    zone: Zone
    score: float  # 0..100


def compare(first: str, second: str) -> NameMatch:
    """Two full names, each in any order of its parts.

    "same" from 92, "different" below 80 (measured). Names that are not in one script are "unsure" at 0: they are
    never compared through transliteration. "EL" and "AL" are one article, and a name with and without it is the same;
    BEN and IBN are not: "Ali" and "Ben Ali" are "unsure".

    >>> compare("Yasmine BEN ALI", "Benali, Yasmine").zone
    'same'
    """
    one, other = full_name(first), full_name(second)
    if one == other and len(one.written) > 1:
        return NameMatch(zone="same", score=100.0)
    if one.variants and other.variants:
        score = max(_variants(a, b) for a in one.variants for b in other.variants)
        return NameMatch(zone=_zone(score), score=round(score, 1))
    return _other_scripts(one, other)


def _zone(score: float) -> Zone:
    if score >= settings.NAME_SAME:
        return "same"
    return "unsure" if score >= settings.NAME_DIFFERENT else "different"


def _other_scripts(one: FullName, other: FullName) -> NameMatch:
    """Without Latin letters on both sides. Word for word, in a script both have."""
    shared = [(a[1:], b[1:]) for a in one.other for b in other.other if a[0] == b[0]]
    if not shared:
        return NameMatch(zone="unsure", score=0.0)
    if any(a == b for a, b in shared):
        return NameMatch(zone="same", score=100.0)
    if any(set(a) & set(b) for a, b in shared):
        return NameMatch(zone="unsure", score=_UNSURE)
    return NameMatch(zone="different", score=0.0)


def _variants(one: Variant, other: Variant) -> float:
    # In a fixed order, so that equally good pairs are chosen alike whichever name comes first.
    left, right = sorted((one, other), key=lambda v: [(w.text, w.particle, str(w.surname)) for w in v.words])
    score = _score(left.words[:_MOST_WORDS], right.words[:_MOST_WORDS])
    return score if one.sure and other.sure else min(score, _UNSURE)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Pair:
    """Words that are one: one on both sides, or several that are joined on one."""

    score: float
    left: range
    right: range

    @property
    def size(self) -> int:
        return len(self.left) + len(self.right)


def _score(left: tuple[Word, ...], right: tuple[Word, ...]) -> float:
    pairs = _aligned(left, right)
    lefts, rights = _rest(left, [p.left for p in pairs]), _rest(right, [p.right for p in pairs])
    if any(not w.particle for w in lefts) and any(not w.particle for w in rights):
        return min(_OTHER, max(similarity(a.text, b.text) for a in lefts for b in rights))
    named = [p for p in pairs if not _is_particle(left, p.left) or not _is_particle(right, p.right)]
    if not named:
        return 0.0
    full = [p for p in named if p.score != _INITIAL]
    score = min(p.score for p in (full if len(full) > 1 else named))
    if any(w.particle for w in (*lefts, *rights)):
        dropped = any(not forms(w.text).isdisjoint(PATRONYMICS) for w in (*lefts, *rights) if w.particle)
        score = min(score, _UNSURE if dropped else _PARTICLE)
    rest = [w for w in (*lefts, *rights) if not w.particle]
    if rest:
        if any(not w.particle for w in lefts):
            long, spans = left, [p.left for p in full]
        else:
            long, spans = right, [p.right for p in full]
        return min(score, _FEWER if _is_shorter_form(long, spans, rest) else _UNSURE)
    if len(full) < 2 and max(_count(left), _count(right)) > 1:
        return min(score, _UNSURE)
    return min(score, _UNSURE) if _roles_differ(left, right, named) else score


def _count(words: Sequence[Word]) -> int:
    return sum(not word.particle for word in words)


def _is_particle(words: Sequence[Word], span: range) -> bool:
    return all(words[at].particle for at in span)


def _rest(words: tuple[Word, ...], spans: list[range]) -> list[Word]:
    taken = {at for span in spans for at in span}
    return [word for at, word in enumerate(words) if at not in taken]


def _aligned(left: tuple[Word, ...], right: tuple[Word, ...]) -> list[_Pair]:
    """The best pairs that share no word, the surest and longest first."""
    candidates = [*_singles(left, right), *_joined(left, right, swap=False), *_joined(right, left, swap=True)]
    candidates.sort(key=lambda p: (-p.score, -p.size, p.left.start, p.right.start))
    chosen: list[_Pair] = []
    for pair in candidates:
        if all(_apart(pair.left, other.left) and _apart(pair.right, other.right) for other in chosen):
            chosen.append(pair)
    return chosen


def _apart(first: range, second: range) -> bool:
    return first.stop <= second.start or second.stop <= first.start


def _singles(left: tuple[Word, ...], right: tuple[Word, ...]) -> Iterator[_Pair]:
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            score = similarity(one.text, other.text)
            if initial_fits(one.text, other.text):
                score = _INITIAL
            elif one.particle and other.particle and {one.text, other.text} == {"EL", "AL"}:
                score = _PARTICLE
            if score >= settings.NAME_DIFFERENT:
                yield _Pair(score=score, left=range(i, i + 1), right=range(j, j + 1))


def _joined(several: tuple[Word, ...], single: tuple[Word, ...], *, swap: bool) -> Iterator[_Pair]:
    """BEN ALI and BENALI, JEAN PIERRE and JEANPIERRE."""
    for i in range(len(several)):
        for end in range(i + 2, min(len(several), i + _LONGEST_JOIN) + 1):
            text = "".join(word.text for word in several[i:end])
            texts = [text, *(other + text[2:] for other in ("EL", "AL") if several[i].text in ("EL", "AL"))]
            for j, word in enumerate(single):
                score = 0.0 if len(word.text) < 4 else max(similarity(each, word.text) for each in texts)
                if score >= settings.NAME_SAME:
                    spans = range(i, end), range(j, j + 1)
                    yield _Pair(score=score, left=spans[swap], right=spans[not swap])


def _is_shorter_form(long: tuple[Word, ...], spans: list[range], rest: list[Word]) -> bool:
    """Whether the shorter name is what is usually left of the longer one: `spans` are the words it has, `rest` those it
    lacks. Further given names and a second surname go missing; a given name or the surname must not."""
    if any(not forms(word.text).isdisjoint(GENERATION) for word in rest):
        return False
    content = [at for at, word in enumerate(long) if not word.particle]
    units = sorted(next(at for at in span if at in content) for span in spans if not _is_particle(long, span))
    if len(units) > 2:
        return True
    if len(units) < 2:
        return False
    if any(not forms(long[at].text).isdisjoint(COMMON) for at in units):
        return False
    if all(len(long[at].text) <= SHORT for at in content):
        return False  # "Li Wei" and "Li Wei Ming": syllables of one given name, and two persons
    both = _has_both(long, units)
    if both is not None:
        return both
    # Nothing shows which words are surnames. First and last: "Karim (Amine) Benali"; the first two: "Ana Souza
    # (Lima)". The last two may be both surnames; and two missing words are half of the name.
    places = [content.index(at) for at in units]
    return len(rest) == 1 and places in ([0, len(content) - 1], [0, 1])


def _has_both(long: tuple[Word, ...], units: list[int]) -> bool | None:
    """Whether a given name and a surname are among the words at `units`; None where the name does not show it."""
    roles = [long[at].surname for at in units]
    if None in roles:
        return None
    return len(set(roles)) == 2


def _roles_differ(left: tuple[Word, ...], right: tuple[Word, ...], pairs: list[_Pair]) -> bool:
    """ "Ali HASSAN" and "Hassan ALI"; or "Ali Hassan" and "Hassan Ali", where nothing shows what is the surname."""
    roles = [(left[p.left.start].surname, right[p.right.start].surname) for p in pairs]
    if any(None not in role and role[0] != role[1] for role in roles):
        return True
    if all(None not in role for role in roles):
        return False
    if any(forms(word.text).isdisjoint(GIVEN_AND_SURNAME) for word in left if not word.particle):
        return False
    order = [p.right.start for p in sorted(pairs, key=lambda p: p.left.start)]
    if order == sorted(order):
        return False
    # Where one name shows its surname, the other is read in the usual order, the surname last.
    last_left, last_right = max(pairs, key=lambda p: p.left.start), max(pairs, key=lambda p: p.right.start)
    return not (right[last_left.right.start].surname or left[last_right.left.start].surname)
