"""Text as it is compared: lower case, without accents, punctuation and repeated spaces."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from codecs import charmap_build, charmap_encode
from collections.abc import Iterable, Iterator, Sequence, Sized
from functools import lru_cache
from itertools import chain, filterfalse, pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FUZZY_FROM = 10  # letters from which a phrase is also found with OCR slips; shorter ones hit other words
FUZZY_SCORE = 90.0  # of 100: one wrong letter in ten
_EXACT, _LONG = 4, 9  # letters: a shorter word must be read as it is; a longer one may have two slips
_LOOKS = {"1": "l", "i": "l", "j": "l", "0": "o", "5": "s", "8": "b"}  # first letters that engines take for each other
_NOT_WORD, _NOT_WORD_SIGN = re.compile(r"[^\w]+"), re.compile(r"[^\w ]")
# Of Latin, Greek and Cyrillic text all combining marks are of one block; other scripts are looked at sign by sign.
_FEW_MARKS, _MARK = re.compile("[\x00-\u0482\u048a-\u0590\u2010-\u2044]*"), re.compile("[\u0300-\u036f]+")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯ᄀ-ᇿ฀-๿]")
_APART = "\u0195"  # a letter that nobody writes and folding leaves alone (hv, of Gothic in transcription)
_APART_CODE = "\x01"
_SPECIAL = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'", "_": " "}
_ASCII_WORDS = bytes(sign if re.match(r"\w", chr(sign)) else ord(" ") for sign in range(256))
_MANY = 1000  # signs from which each sign between words is replaced in one go


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """`text` as it is compared."""
    return _of_page().get(text) or folded(text)


def fold_lines(lines: Sequence[str]) -> None:
    """Fold the lines of a page all at once, before they are asked for one by one or all in one, spaces between."""
    each = folded_each(lines)
    page = _of_page()
    page.clear()
    page.update(zip(lines, each, strict=True))
    page[" ".join(lines)] = " ".join(filter(None, each))


@lru_cache(maxsize=1)  # forgotten with all other texts
def _of_page() -> dict[str, str]:
    return {}


def folded(text: str) -> str:
    """The same, not remembered: for the many texts that are folded once."""
    if text.isascii():
        return _ascii_words(text.lower().replace("_", " "))
    plain = text.casefold()
    for sign, instead in _SPECIAL.items():
        plain = plain.replace(sign, instead)
    codes, _ = charmap_encode(plain, "ignore", _CODES)
    if len(codes) == len(plain):
        return " ".join(codes.translate(_CODE_WORDS).decode("ascii").split()).replace(_APART_CODE, _APART)
    return _decomposed(plain)


def _decomposed(plain: str) -> str:
    """The rest of folding, for signs of any script."""
    plain = unicodedata.normalize("NFKD", plain)
    plain = _MARK.sub("", plain) if _FEW_MARKS.fullmatch(plain) else "".join(filterfalse(unicodedata.combining, plain))
    if plain.isascii():
        return _ascii_words(plain)
    if len(plain) < _MANY:
        return _NOT_WORD.sub(" ", plain).strip()
    for sign in set(_NOT_WORD_SIGN.findall(plain)):
        plain = plain.replace(sign, " ")
    return " ".join(plain.split())


def _coded() -> dict[str, str]:
    """The signs that nearly all Latin text is of, in small letters, and what one becomes between two letters."""
    codes = (*range(0x20, 0x7F), *map(ord, "\t\n\r"), *range(0xA0, 0x180), *range(0x218, 0x21C), *range(0x2010, 0x2040))
    signs = [sign for sign in map(chr, (*codes, ord("€"))) if sign == sign.casefold() and sign not in _SPECIAL]
    between = {sign: _decomposed(f"a{sign}a") for sign in signs}
    found = {sign: said[1] for sign, said in between.items() if len(said) == len("a a") and said.isascii()}
    return found | {_APART: _APART_CODE}


def _ascii_words(text: str) -> str:
    """The words of a text of such signs, a space between each two."""
    return text if text.isalnum() else " ".join(text.encode("ascii").translate(_ASCII_WORDS).decode("ascii").split())


_CODED = _coded()
_CODES = charmap_build("".join(_CODED).ljust(256, "\ufffe"))  # a code page of them; the last sign stands for none
_CODE_WORDS = "".join(_CODED.values()).ljust(256).encode("ascii")


def folded_each(texts: Sequence[str]) -> list[str]:
    """All of them folded at once, which is several times as quick for many short ones."""
    found = [each.strip() for each in folded(_APART.join(texts)).split(_APART)] if texts else []
    return found if len(found) == len(texts) else [folded(text) for text in texts]


class Phrases:
    """Many folded phrases, of which a text holds few: the others are passed over by their first two words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.all = tuple(dict.fromkeys(phrases))
        self._unspaced: dict[str, list[str]] = {}  # by their first two signs
        self._by_length = sorted(self.all, key=len)
        # The first two; longer phrases are compared whole, where their last two stand in the text.
        self._by_words: dict[str, list[tuple[str, str]]] = {}
        self._table: _Parts | None = None  # made when slips of OCR are first looked for
        for phrase in self.all:
            if not phrase.isascii() and _UNSPACED.search(phrase):
                self._unspaced.setdefault(phrase[:2], []).append(phrase)
            else:
                head, end = (" ".join(two) for two in (phrase.split(" ", 2)[:2], phrase.rsplit(" ", 2)[-2:]))
                self._by_words.setdefault(head, []).append((phrase, end))
        self._heads = frozenset(self._by_words)

    def standing_in(self, text: str) -> frozenset[str]:
        """Those for which `stands_in` finds a place in the folded `text`."""
        found: list[str] = []
        if self._unspaced and not text.isascii() and _UNSPACED.search(text):
            for head in self._unspaced.keys() & signs_and_pairs(text):
                found += [phrase for phrase in self._unspaced[head] if phrase in text]
        pairs = _words_and_pairs(text)
        heads = self._heads & pairs
        spaced = f" {text} " if heads else ""
        for head in heads:
            for phrase, end in self._by_words[head]:
                # Most of those with two words of the text at their head have others at their end.
                if phrase == head or (end in pairs and f" {phrase} " in spaced):
                    found.append(phrase)
        return frozenset(found)

    def nearly_in(self, text: str, *, shortest: int = FUZZY_FROM) -> Iterator[str]:
        """Those of at least `shortest` letters that the folded `text` holds with slips of OCR."""
        start = bisect_left(self._by_length, max(shortest, FUZZY_FROM), key=len)
        end = bisect_right(self._by_length, len(text) + 2, key=len)
        if start >= end:
            return
        there = self.standing_in(text)
        self._table = self._table or _Parts(self._by_length)
        for index in self._table.like(text, start, end):
            phrase = self._by_length[index]
            if phrase in there or _nearly(phrase, text):
                yield phrase


@lru_cache(maxsize=16)  # in the text of a page many tables of phrases are looked for
def _words_and_pairs(text: str) -> frozenset[str]:
    words = text.split(" ")
    return frozenset((*words, *map(" ".join, pairwise(words))))


@lru_cache(maxsize=16)
def signs_and_pairs(text: str) -> frozenset[str]:
    """The signs of a text, and every two neighbours: what phrases without spaces can begin with."""
    return frozenset((*text, *map("".join, pairwise(text))))


class _Parts:
    """The words and three-letter parts of many phrases, to pass over those that a text cannot hold, however misread.

    A phrase of n letters has n - 2 parts. To score 90 the text must hold it with at most 0.1 n letters lost and as many
    added, or up to 0.18 n lost alone; each lost one spoils three parts, each added one two: 0.545 n in all. And each of
    its words is a word of the text, perhaps misread, unless only a space is wrong, which spoils three parts at most.
    """

    _SIZE = 1 << 16
    _SHORT = 300  # letters of a text; in a shorter one the words are not worth looking for

    def __init__(self, phrases: Sequence[str]) -> None:
        import numpy as np

        parts = [self._parts(phrase) for phrase in phrases]
        self._ids = np.concatenate([*parts, np.zeros(1, np.int64)])
        self._starts = _starts(parts)
        self._lengths = np.array([len(phrase) for phrase in phrases])
        words = [phrase.split() for phrase in phrases]
        self._places = {word: place for place, word in enumerate(dict.fromkeys(chain.from_iterable(words)))}
        self._word_ids = np.array([self._places[word] for each in words for word in each] + [0], np.int64)
        self._word_starts = _starts(words)
        by_first: dict[str, list[str]] = {}
        for word in self._places:
            by_first.setdefault(_first(word), []).append(word)
        self._by_first = {
            first: (known, np.array([self._places[w] for w in known]), np.array([_slips(w) for w in known]))
            for first, known in by_first.items()
        }

    def like(self, text: str, start: int, end: int) -> list[int]:
        """The places from `start` to `end` of phrases that `text` may hold."""
        import numpy as np

        seen = np.zeros(self._SIZE, np.int32)
        seen[self._parts(text)] = 1
        counts = _sums(seen, self._ids, self._starts[start : end + 1])
        shorter = np.minimum(self._lengths[start:end], len(text))
        likely = counts >= shorter - 2 - np.floor(0.545 * shorter)
        if len(text) >= self._SHORT:
            strange = _sums(self._strange(text), self._word_ids, self._word_starts[start : end + 1])
            likely &= (strange == 0) | (counts >= shorter - 5)
        return [start + int(i) for i in np.flatnonzero(likely)]

    def _strange(self, text: str) -> NDArray[np.int32]:
        """1 for each word of the phrases that no word of the text can be a misreading of."""
        import numpy as np

        strange = np.ones(len(self._places), np.int32)
        by_first: dict[str, list[str]] = {}
        for read in set(text.split()):
            by_first.setdefault(_first(read), []).append(read)
        for first, reads in by_first.items():
            if first in self._by_first:
                known, places, slips = self._by_first[first]
                distances = cdist(known, reads, scorer=Levenshtein.distance, score_cutoff=2, dtype=np.uint8)
                strange[places] = distances.min(axis=1) > slips
        return strange

    def _parts(self, text: str) -> NDArray[np.int64]:
        import numpy as np

        signs = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
        if len(signs) < 3:
            return np.zeros(0, np.int64)
        return (signs[:-2] * 7919 + signs[1:-1] * 131 + signs[2:]) % self._SIZE


def _starts(groups: Sequence[Sized]) -> NDArray[np.int64]:
    import numpy as np

    return np.concatenate([[0], np.cumsum([len(group) for group in groups])]).astype(np.int64)


def _sums(values: NDArray[np.int32], ids: NDArray[np.int64], starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The sums of `values` over groups of `ids`, each from one of `starts` to the next."""
    import numpy as np

    summed = np.concatenate([[0], np.cumsum(values[ids[starts[0] : starts[-1]]])])
    sums: NDArray[np.int64] = np.diff(summed[starts - starts[0]])
    return sums


def stands_in(phrase: str, text: str) -> int:
    """Where the folded `phrase` stands in the folded `text` as whole words (any place in unspaced scripts), or -1."""
    if phrase not in text:  # nearly always
        return -1
    if _UNSPACED.search(phrase):
        return text.find(phrase)
    return f" {text} ".find(f" {phrase} ")


def nearly_stands_in(phrase: str, text: str) -> bool:
    """The same, allowing for the slips of OCR in longer phrases."""
    if stands_in(phrase, text) >= 0:
        return True
    # A text shorter than the phrase would be looked for in the phrase instead.
    if not FUZZY_FROM <= len(phrase) <= len(text) + 2:
        return False
    return _nearly(phrase, text)


def _nearly(phrase: str, text: str) -> bool:
    """Whether the folded text holds the phrase with a slip or two of OCR, word by word.

    One letter turns "unconditional" into "conditional", "Immatrikulation" into "Exmatrikulation" and "now" into "not":
    short words must be there as they are, longer ones begin alike.
    """
    place = fuzz.partial_ratio_alignment(phrase, text, score_cutoff=FUZZY_SCORE)
    if place is None:
        return False
    start, end = place.dest_start, place.dest_end
    while start and text[start - 1] != " ":
        start -= 1
    while end < len(text) and text[end] != " ":
        end += 1
    wanted, found = phrase.split(), text[start:end].split()
    while found and len(found) > len(wanted) and len(found[0]) < 3 and found[0] != wanted[0]:
        found = found[1:]  # the alignment touched the end of the word before
    while found and len(found) > len(wanted) and len(found[-1]) < 3 and found[-1] != wanted[-1]:
        found = found[:-1]
    if len(wanted) == len(found):
        return all(map(_is_slip, wanted, found))
    # A space too many or too few.
    return abs(len(wanted) - len(found)) == 1 and "".join(wanted) == "".join(found)


def _is_slip(word: str, read: str) -> bool:
    """Whether `read` can be `word` misread."""
    if word == read:
        return True
    allowed = _slips(word)
    return (
        allowed > 0
        and _first(word) == _first(read)
        and Levenshtein.distance(word, read, score_cutoff=allowed) <= allowed
    )


def _slips(word: str) -> int:
    """How many slips a word may have to be taken for itself."""
    if len(word) < _EXACT or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) < _LONG else 2


def _first(word: str) -> str:
    return _LOOKS.get(word[:1], word[:1])
