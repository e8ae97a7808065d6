"""The words that papers of one language have and those of the others have not: doccheck/values/words/papers.tsv."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from doccheck.kinds import all_kinds
from doccheck.values._plain import bare
from scripts.learn.texts import PAIRS, ROOT

_MARK = re.compile(r"\{\w+(?:/\w+)?=[^{}]*\}")  # names, dates and sums of the annotated papers
_WORD = re.compile(r"[^\W\d_]{2,}")
_TOLD_BY_LETTERS = ("ar", "fa", "ja", "ko", "ru", "uk", "ur", "vi", "zh")
_RELATED = frozenset(("es", "fr", "it", "pt", "ro"))  # a word in one paper of another of them is no slip
_LEAST_PAPERS = 100  # of a language whose words can be told from those of others
_MANY_PAPERS, _OF_MANY, _OF_FEW = 500, 4, 3  # in how many papers a word must stand, so that it is nobody's name
_QUOTING = {"en": 0.06, "fr": 0.02}  # share of the papers from elsewhere with a word of a language printed beside
_MORE_OFTEN = 8.0  # times as often as in the papers of any other language
_SMALL = 0.2  # share of its papers in which it is written small; names never are, German nouns neither
_NOUN, _NOUN_MORE_OFTEN = 6, 30.0  # for these, which may be towns and names
# What papers of all languages quote: parts of addresses and names, names of institutions, subjects.
_QUOTED = frozenset(
    word
    for line in (
        "allee avenida avda avenue bd bis boulevard calle platz rua rue road str strasse straße street weg via plaza",
        "university faculty college institute school republic kingdom ministry department state",
        "universite faculte institut republique royaume ministere departement lycee fakultat schule republik",
        "universidad facultad instituto republica reino ministerio departamento universidade universita repubblica",
        "san santa santo santiago puerto casas villa ciudad saint sainte sankt bad monte",
        "chemin van von den het ten de del della delle dello degli dei di dal dalla da do dos das la el le les",
        "mathematiques physique chimie informatique anglais allemand espagnol histoire geographie philosophie biologie",
        "mathematik physik chemie informatik englisch franzosisch spanisch deutsch geschichte erdkunde sport musik",
        "matematicas fisica quimica ingles aleman frances historia geografia filosofia biologia musica",
        "mathematics physics chemistry english french german spanish history geography philosophy biology music",
        "economics business management marketing research data financial international law science sciences",
        "engineering design technische universitat hochschule ecole polytechnique bundesamt bundesrepublik deutschland",
    )
    for word in line.split()
)


def texts_in_languages(folder: Path = ROOT / "corpus") -> Iterator[tuple[str, str]]:
    """Language and text of every paper of the corpus that is in one language, without what is marked in it."""
    for path in sorted(path for path in folder.rglob("*.txt") if path.parent.name != PAIRS):
        parts = re.split(r"^@@(.*)\n", path.read_text("utf-8"), flags=re.M)
        for header, text in zip(parts[1::2], parts[2::2], strict=True):
            language = header.split("|")[1].strip()
            if len(language) == 2 and language not in _TOLD_BY_LETTERS:
                yield language, _MARK.sub(" ", text)


def phrase_words() -> dict[str, set[str]]:
    """The words by which papers of all kinds are known, by language: what nearly nobody is called."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind in all_kinds().values():
        for table in (kind.titles, kind.strong, kind.cues):
            for language, phrases in table.items():
                if language not in _TOLD_BY_LETTERS:
                    found[language].update(bare(word) for word in _WORD.findall(" ".join(phrases)))
    return found


def words_of_languages(texts: Iterable[tuple[str, str]], phrases: dict[str, set[str]]) -> dict[str, list[str]]:
    """Language → its words, folded, in the order of the alphabet; so with two related ones that share words ("es pt").

    `phrases`: see `phrase_words`.
    """
    number: Counter[str] = Counter()
    there: dict[str, Counter[str]] = defaultdict(Counter)  # word → papers by language
    small: Counter[tuple[str, str]] = Counter()
    for language, text in texts:
        number[language] += 1
        words = _WORD.findall(text)
        for word in {bare(word) for word in words}:
            there[word][language] += 1
        for word in {bare(word) for word in words if word[0].islower()}:
            small[word, language] += 1
    found: dict[str, list[str]] = {language: [] for language in sorted(number) if number[language] >= _LEAST_PAPERS}
    for word in sorted({*there}.union(*phrases.values()) - _QUOTED):
        counts = there[word]
        spoken = [language for language, words in phrases.items() if word in words]
        if len(spoken) == 1 and spoken[0] in found and _is_of(spoken[0], counts, number):
            found[spoken[0]].append(word)
        if len(spoken) == 1 or not counts:
            continue
        best = max(counts, key=lambda language: counts[language] / number[language])
        if best not in found:
            continue
        fewest, more = _OF_MANY if number[best] > _MANY_PAPERS else _OF_FEW, _MORE_OFTEN
        if small[word, best] < _SMALL * counts[best]:
            if best != "de":
                continue
            fewest, more = _NOUN, _NOUN_MORE_OFTEN
        if counts[best] < fewest:
            continue
        if _is_of(best, counts, number, more):
            found[best].append(word)
        elif best in _RELATED and (second := _second(best, counts, number)) and _are_of(best, second, counts, number):
            found.setdefault(" ".join(sorted((best, second))), []).append(word)
    return found


def _is_of(language: str, counts: Counter[str], number: Counter[str], more: float = _MORE_OFTEN) -> bool:
    """Whether the papers of `language` have a word that many times as often as those of any other."""
    return counts[language] / number[language] >= more * _others(counts, {language}, language, number)


def _second(best: str, counts: Counter[str], number: Counter[str]) -> str | None:
    """The related language that has a word next often."""
    related = [other for other in counts if other in _RELATED and other != best]
    return max(related, key=lambda other: counts[other] / number[other], default=None)


def _are_of(best: str, second: str, counts: Counter[str], number: Counter[str]) -> bool:
    """Whether two languages have a word in common, and no other."""
    return counts[best] / number[best] >= _MORE_OFTEN * _others(counts, {best, second}, best, number)


def _others(counts: Counter[str], but: set[str], best: str, number: Counter[str]) -> float:
    others = [other for other in counts if other not in but and number[other] >= _LEAST_PAPERS]
    return max((_rate(counts, other, best, number) for other in others), default=0.0)


def _rate(counts: Counter[str], other: str, best: str, number: Counter[str]) -> float:
    """How often (0..1) the papers of another language have a word, beyond those that quote it."""
    slips = 0.0 if {other, best} <= _RELATED else 1.0
    if slips and number[other] < _MANY_PAPERS:
        slips = max(slips, _QUOTING.get(best, 0.0) * number[other])
    return max(0.0, counts[other] - slips) / number[other]


def table() -> str:
    """The rows of doccheck/values/words/papers.tsv: a language, or two, and the words."""
    found = words_of_languages(texts_in_languages(), phrase_words())
    return "".join(f"{language}\t{' '.join(words)}\n" for language, words in found.items())
