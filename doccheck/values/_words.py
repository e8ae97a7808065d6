"""Words that papers of one language have and those of others have not, and what they say of a text.

The detectors need a sentence. A form, a payslip or a statement has labels: "Name / Nom", "Salaire brut", "Saldo final".
They are told by the words themselves, line by line and label by label.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from doccheck.values._plain import bare

# A language and its words a row, or two related ones with words only they have: papers.tsv is made by `make learn` from
# the corpus, labels.tsv is written by hand.
FOLDER = Path(__file__).parent / "words"
_QUOTED = re.compile(r"[\"“„«»][^\"“”„«»]{2,80}[\"“”«»]")  # names of programmes, documents, mottos
_BETWEEN = re.compile(r"\s*(/|\s[–—-]\s|[|·•()\[\]])\s*")  # between a label and the same in another language
_QUOTE, _SIGN_BETWEEN = re.compile('["“„«]'), re.compile(r"[/–—\-|·•()\[\]]")  # without one nothing is split there
_ENDS = re.compile(r"[:;]|\s{2,}|\.\s")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Written small in titles and names too: "Bachelor of Arts in Italian and History".
# fmt: off
_IN_TITLES = frozenset((
    "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with", "et", "du", "des", "au", "aux", "sur",
    "und", "der", "für", "fur", "im", "zu", "zur", "los", "las", "y", "en",
))
# fmt: on

# Words that only one language has, different ones:
_AGREED = 3  # that must stand, in small letters, in a text on which the detectors agree: names and titles have fewer
_MANY, _MANY_SMALL = 6, 4  # that tell a language without the detectors
_SENTENCES = 0.12  # of all letters, that must be in lines with them
_LINES, _ONE_LINE, _LONG = 2, 0.25, 80  # lines of a language; the share of all letters or the letters of one alone
_PAIRED, _LABELS = 3, 4  # labels beside those of another language, and the words of such labels
_LABELS_SHARE = 0.06  # of all letters; below it they are titles of other papers in their own language
_ALONE, _AGREED_ALONE = 3, 2  # that tell a table in which no other language is found; where the detectors agree
_BESIDE = 4  # lines with them, on a paper in another script
_PLAIN, _PLAIN_WITHOUT = 12, 0.15  # that make it plain, if no more of the text (share of letters) is in lines without
_DENSE = 0.2  # share of the words of a line; related languages have "is" and "den" in common


@dataclass(kw_only=True, slots=True)
class Words:
    """What speaks for one language in a text."""

    words: set[str] = field(default_factory=set)  # of this language alone, different ones
    small: set[str] = field(default_factory=set)  # those of them not written large as names are
    labels: int = 0  # lines or parts of lines that are in it
    paired: int = 0  # those that stand beside the same in another language
    letters: int = 0


def _rows(table: str) -> Iterator[tuple[str, str]]:
    for row in (FOLDER / f"{table}.tsv").read_text("utf-8").splitlines():
        language, words = row.split("\t")
        yield language, words


@cache
def _language_of() -> dict[str, str]:
    """Word → the one language that has it. What papers of the corpus have goes before lists of labels."""
    labels: dict[str, set[str]] = {}
    for language, words in _rows("labels"):
        for word in words.split():
            labels.setdefault(bare(word), set()).add(language)
    shared = _in_common()
    alone = {word: min(of) for word, of in labels.items() if len(of) == 1 and word not in shared}
    papers = {word: language for language, words in _rows("papers") if len(language) == 2 for word in words.split()}
    return alone | papers


@cache
def _in_common() -> dict[str, str]:
    """Word → the two related languages that alone have it ("es pt")."""
    return {word: languages for languages, words in _rows("papers") if len(languages) > 2 for word in words.split()}


@cache
def words_known() -> frozenset[str]:
    """The languages of which the words of many papers are known; of others a few labels."""
    return frozenset(language for language, _ in _rows("papers") if len(language) == 2)


_bare = lru_cache(maxsize=20_000)(bare)


@lru_cache(maxsize=20_000)
def _tongue(word: str) -> str | None:
    return _language_of().get(_bare(word))


@lru_cache(maxsize=20_000)
def _tongues(word: str) -> str:
    return _in_common().get(_bare(word), "")


def words_of(blocks: Iterable[str]) -> dict[str, Words]:
    """The languages that a text in Latin letters has words of, with what speaks for each."""
    found: dict[str, Words] = {}
    for block in blocks:
        for line in block.splitlines():
            for phrases in _phrases(line):
                tongues = {tongue for words in phrases if (tongue := _look(words, found))}
                if len(tongues) > 1:
                    for language in tongues:
                        found[language].paired += 1
    return found


@lru_cache(maxsize=1000)  # the lines of a page are asked for twice
def _phrases(line: str) -> tuple[list[list[str]], ...]:
    """The words of a line, of each part of it, of each label in that."""
    parts = _ENDS.split(_QUOTED.sub(" ", line) if _QUOTE.search(line) else line)
    return tuple(
        [*map(_WORD.findall, _BETWEEN.split(part)[::2])] if _SIGN_BETWEEN.search(part) else [_WORD.findall(part)]
        for part in parts
    )


def _look(words: list[str], found: dict[str, Words]) -> str | None:
    """The language of a label or of a line of a sentence: the one it has most words of; noted in `found`."""
    tongues = [*map(_tongue, words)]
    if not any(tongues):  # mostly
        return None
    (most, first), *others = sorted(((tongues.count(each), each) for each in {*tongues} if each), reverse=True)
    if others and others[0][0] == most:
        return None
    told = [word for word, language in zip(words, tongues, strict=True) if language == first]
    if most > 1:  # then what it has in common with a related language speaks for it too
        told += [word for word in words if first in _tongues(word)]
    mine = found.setdefault(first, Words())
    mine.words.update(map(_bare, told))
    mine.small.update([word for word in told if word.islower() and word not in _IN_TITLES])
    mine.labels += 1
    mine.letters += sum(map(len, words))
    return first


def main_language(words: dict[str, Words]) -> str | None:
    """The language that most words speak for; None where they are few."""
    first = max(words, key=lambda language: len(words[language].words), default=None)
    return first if first and len(words[first].words) >= _MANY else None


def only_language(words: dict[str, Words], texts: Iterable[str]) -> str | None:
    """The one language that hardly a line of the text has no word of: no detector need be asked."""
    first = max(words, key=lambda language: len(words[language].words), default=None)
    if first is None or len(words[first].words) < _PLAIN:
        return None
    others = max((len(other.words) for language, other in words.items() if language != first), default=0)
    return first if others < _AGREED and _share_without(texts, first) <= _PLAIN_WITHOUT else None


def told(voted: Mapping[str, int], words: dict[str, Words], total: int, *, letterhead: bool) -> set[str]:
    """The languages for which enough speaks in a text of `total` letters.

    `voted`: those on which the detectors agree, and the letters of each. `letterhead`: the paper is in another script,
    so that a few words in Latin letters may be no more than its issuer's name.
    """
    found = {
        language
        for language, letters in voted.items()
        if language not in words_known() or _spoken(words.get(language), letters / total)
    }
    found |= in_words(words, total, voted)
    if found or not words:
        return found
    first, *others = sorted(words, key=lambda language: -len(words[language].words))
    fewest = _AGREED_ALONE if first in voted else _ALONE
    if letterhead and words[first].labels < _BESIDE:
        return found
    most = len(words[first].words - _IN_TITLES)
    return {first} if most >= fewest and (not others or most >= 2 * len(words[others[0]].words)) else set()


def in_words(words: Mapping[str, Words], total: int, agreed: Container[str] = ()) -> set[str]:
    """The languages of which enough words stand in sentences or labels. `agreed`: those on which the detectors do."""
    return {
        language
        for language, mine in words.items()
        if _in_sentences(mine, total) or _in_labels(mine, total, agreed=language in agreed)
    }


def _spoken(words: Words | None, share: float) -> bool:
    """Whether words that are no names speak for a language on which the detectors agree in `share` of the text."""
    if words is None or (words.labels < _LINES and share < _ONE_LINE):
        return False
    return len(words.words) >= _AGREED and len(words.small) >= _AGREED


def _in_sentences(words: Words, total: int) -> bool:
    if words.labels < _LINES and words.letters < min(_LONG, _ONE_LINE * total):
        return False  # one line of many: the foot of a mail, a motto
    return len(words.words) >= _MANY and len(words.small) >= _MANY_SMALL and words.letters >= _SENTENCES * total


def _in_labels(words: Words, total: int, *, agreed: bool) -> bool:
    fewest = _AGREED if agreed or words.paired > _PAIRED else _LABELS
    return words.paired >= _PAIRED and len(words.words) >= fewest and words.letters >= _LABELS_SHARE * total


def _share_without(texts: Iterable[str], language: str) -> float:
    """Share (0..1) of the letters of `texts`, names aside, in lines that hardly have a word of `language`."""
    there, without = 0, 0
    for text in texts:
        for words in (words for line in text.splitlines() for phrases in _phrases(line) for words in phrases):
            if not any(map(str.islower, words)):
                continue
            own = [*map(_tongue, words)].count(language)
            letters = sum(map(len, words))
            there += letters
            without += letters if own < _DENSE * len(words) else 0
    return without / there if there else 0.0
