"""The languages a text is written in. Two detectors must agree, or words that only one language has stand there.

Names and numbers alone give nothing. What the words say (`_words`) holds for labels and tables, and decides alone where
it is plain; a second language needs more of them than a motto, the title of a programme or an address has.

langdetect skips words in capitals and is confident in its mistakes, so the text is lower-cased first, words with
digits are left out, and a piece counts only where py3langid says the same (measured: their agreement, not their
confidence, is what separates right from wrong). Codes: ISO 639-1.
"""

from __future__ import annotations

import math
import re
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise
from pathlib import Path

from doccheck.values import _langdetect, _py3langid, _scripts
from doccheck.values._alphabets import languages_of_letters, only_names
from doccheck.values._function_words import function_word_share, is_names, undetected
from doccheck.values._language_kin import galician_and_spanish, told_apart
from doccheck.values._py3langid import Classify
from doccheck.values._scripts import LANGUAGE_OF_SCRIPT, LANGUAGE_OF_UNREAD, letters_by_script, letters_in
from doccheck.values._words import Words, in_words, main_language, only_language, told, words_known, words_of


@dataclass(frozen=True, kw_only=True, slots=True)
class LanguageShare:
    """One language of a text."""

    language: str  # ISO 639-1
    share: float  # 0..1 of all letters of the text
    letters: int


MIN_SHARE = 0.12  # below it is a quotation, a name, a stamp (measured on bilingual pages)
MIN_LETTERS = 40
_CHUNK = 40  # letters of one piece; shorter ones are told apart badly (6 words: 98 %, 3 words: 90 %)
_SHORT_TEXT = 200  # letters of the whole text; below, pieces of 25 letters are taken, as forms have no more
_SHORT_CHUNK = 25
_RUN = 600  # letters after which more text of one run no longer changes langdetect's answer, but costs time
_CERTAIN = 0.8  # langdetect's probability
_MIN_SIGNS = 12  # of Chinese, Japanese, Korean, which say in these what takes 40 Latin letters
_FUNCTION_WORDS = 0.10  # share of little words below which a run is names or a table; prose has 0.3 to 0.5
_MOSTLY = 0.6  # of the letters, for which the detectors need no words beside them
_ONE_MOSTLY = ("Beng", "Deva")  # scripts of which nearly all papers are in one language
_WRITTEN_SMALL = 3  # words; a text with fewer is one of names and capitals

# What py3langid chooses from: the languages applicants' documents come in and that langdetect knows too.
# fmt: off
POOL = (
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "mk", "nl", "no", "pl",
    "pt", "ro", "ru", "sk", "sl", "sq", "sv", "sw", "tr", "uk", "ur", "vi", "zh",
)
# fmt: on


def detect(blocks: Sequence[str], enough: float = math.inf) -> tuple[LanguageShare, ...]:
    """The languages of a text given as blocks (paragraphs or cells), biggest share first.

    Of sentences, those on which the detectors agree and that have at least 12 % of the letters and 40 letters; of forms
    and tables those whose words stand there. Empty when it cannot be told. `enough`: the share of all languages
    together from which only their order is asked for; each may have more then than is given.
    """
    parts = [part for block in blocks for part in _script_runs(block)]
    total = sum(letters for _, _, letters in parts)
    latin = [text for script, text, _ in parts if script == "Latn"]
    words = words_of(latin)
    other = _votes_of_scripts([(script, text) for script, text, _ in parts if script != "Latn"])
    votes = other.copy()
    if alone := only_language(words, latin):
        votes[alone] += sum(map(letters_in, latin))
    else:
        size = _SHORT_CHUNK if total < _SHORT_TEXT else _CHUNK
        likely = [[*_likely(text, size)] for text in latin]
        if not other and enough <= 1 and total >= _SHORT_TEXT:
            by_words = _told_by_words(latin, words, total, chain.from_iterable(likely))
            if sum(share.share for share in by_words) >= enough:
                return by_words
        votes.update(_votes_of_latin(latin, likely, total, main_language(words)))
    voted = [n for n, letters in votes.most_common() if letters >= MIN_SHARE * total and letters >= _fewest(n)]
    if not voted and latin and (rare := undetected("\n".join(latin))):
        votes[rare] = sum(map(letters_in, latin))
        voted.append(rare)
    beside = {name for name in voted if name in other}
    found = told({name: votes[name] for name in voted if name not in beside}, words, total, letterhead=bool(beside))
    mostly = bool(voted) and (not found or votes[voted[0]] >= _MOSTLY * total)
    if mostly and not is_names("\n".join(latin), voted[0], capitals=_in_capitals(latin)):
        found.add(voted[0])
    found |= beside
    letters: Counter[str] = Counter()
    for name in found:
        own = max(votes[name], words[name].letters if name in words else 0)
        named = name if name in other else told_apart(name, latin)
        letters[named] = max(own, letters[named])
    if "es" in letters and "gl" not in letters:
        _tell_galician(letters, latin, MIN_SHARE * total)
    return _shares(letters, total)


def _shares(letters: Mapping[str, int], total: int) -> tuple[LanguageShare, ...]:
    return tuple(
        LanguageShare(language=name, share=round(letters[name] / total, 3), letters=letters[name])
        for name in sorted(letters, key=lambda name: (-letters[name], name))
    )


def _told_by_words(
    latin: Sequence[str], words: dict[str, Words], total: int, likely: Iterable[tuple[str, str]]
) -> tuple[LanguageShare, ...]:
    """What the words alone tell, where the slow detector can add nothing but letters to it; else nothing.

    `likely`: what it would be asked, all of which it may confirm.
    """
    found = in_words(words, total)
    if not found:
        return ()
    most: Counter[str] = Counter()
    for name, run in likely:
        most[name] += letters_in(run)
    votable = {n: letters for n, letters in most.items() if letters >= MIN_SHARE * total and letters >= _fewest(n)}
    if told(votable, words, total, letterhead=False) != found:
        return ()
    if any(letters >= _MOSTLY * total for name, letters in votable.items() if name not in found):
        return ()
    if undetected("\n".join(latin)):
        return ()
    letters: Counter[str] = Counter()
    for name in found:
        named = told_apart(name, latin)
        letters[named] = max(words[name].letters, letters[named])
    if "es" in letters and "gl" not in letters:
        _tell_galician(letters, latin, MIN_SHARE * total)
    shares = _shares(letters, total)
    if len(shares) > 1:
        in_order = all(one.letters > max(other.letters, most[other.language]) for one, other in pairwise(shares))
        return shares if in_order and found == letters.keys() else ()
    return shares


def _tell_galician(letters: Counter[str], latin: Sequence[str], enough: float) -> None:
    """Enters Galician, which the detectors take for Spanish, beside it or in its place."""
    galician, spanish = galician_and_spanish(latin)
    if galician >= enough:
        letters["gl"] = galician
        if spanish < min(enough, galician):
            del letters["es"]


def _votes_of_scripts(parts: Sequence[tuple[str, str]]) -> Counter[str]:
    """Letters by language of what is not written in Latin letters."""
    texts: dict[str, list[str]] = {}
    for script, text in parts:
        texts.setdefault(script, []).append(text)
    letters = {script: sum(map(letters_in, runs)) for script, runs in texts.items()}
    votes: Counter[str] = Counter()
    for script, runs in texts.items():
        whole = "\n".join(runs)
        if script == "Hani":
            hanja = letters.get("Hang", 0) > letters[script]  # names in brackets, on a Korean paper
            votes["ja" if "Kana" in texts else "ko" if hanja else "zh"] += letters[script]
        elif language := LANGUAGE_OF_SCRIPT.get(script):
            votes[language] += letters[script]
        elif told_by_letters := languages_of_letters(whole, script):
            votes.update(told_by_letters)
        elif not only_names(whole):
            agreed: Counter[str] = Counter()
            for name, run in (vote for text in runs for vote in _agreed(text, _CHUNK)):
                agreed[name] += letters_in(run)
            if agreed:  # the others are related ones
                votes[agreed.most_common(1)[0][0]] += agreed.total()
            elif script in _ONE_MOSTLY:
                votes[LANGUAGE_OF_UNREAD[script]] += letters[script]
    return votes


def _votes_of_latin(
    texts: Sequence[str], likely: Sequence[Sequence[tuple[str, str]]], total: int, main: str | None
) -> Counter[str]:
    """Letters by language on which both detectors agree, lists of names aside.

    `likely`: what the quick one says of each text; `total`: letters of the whole text; `main`: the language that its
    words speak for.
    """
    found: dict[str, list[str]] = {}
    for text, labelled in zip(texts, likely, strict=True):
        votes = [(label, run) for label, run in labelled if _agrees(run, label)]
        if total < _SHORT_TEXT and sum(letters_in(run) for _, run in votes) < MIN_LETTERS:
            votes = list(_agreed(text, letters_in(text)))  # the few words of a form are told apart only all together
        for language, run in votes:
            found.setdefault(language, []).append(run)
    capitals = _in_capitals(texts)
    return Counter(
        {
            language: sum(map(letters_in, runs))
            for language, runs in found.items()
            if language in words_known() or not is_names(" ".join(runs), language, capitals=capitals, beside=main)
        }
    )


def _in_capitals(texts: Iterable[str]) -> bool:
    small = (word for text in texts for word in text.split() if word.islower() and len(word) > 1)
    return len(list(islice(small, _WRITTEN_SMALL))) < _WRITTEN_SMALL


def _fewest(language: str) -> int:
    return _MIN_SIGNS if language in ("zh", "ja", "ko") else MIN_LETTERS


def scripts(text: str) -> tuple[str, ...]:
    """The scripts of the letters of `text` as ISO 15924 codes ("Latn", "Arab", "Hani"), most letters first."""
    return tuple(script for script, _ in letters_by_script(text).most_common())


def script_of(sign: str) -> str:
    """The script of one letter (ISO 15924); "" for what is no letter."""
    return _scripts.script_of(sign)


def language_of_script(script: str, country: str | None) -> str | None:
    """The language (ISO 639-1) of papers in `script` (ISO 15924) that `country` (alpha-3; None: unknown) issues.

    Without a country the language of most such papers: a text that nobody could read must not be without one.

    >>> language_of_script("Cyrl", "UKR")
    'uk'
    """
    return _scripts.LANGUAGE_IN.get((script, country or "")) or _scripts.LANGUAGE_OF_UNREAD.get(script)


def show(code: str, language: str) -> str:
    """The name of the language `code` in `language` (both ISO 639-1); the code itself where it has no name.

    >>> show("ar", "fr")
    'arabe'
    """
    from babel import Locale

    return str(Locale.parse(language).languages.get(code, code))


def _script_runs(block: str) -> Iterator[tuple[str, str, int]]:
    """The parts of a block written in one script, its words of that script, line by line; and the letters of each."""
    counts = letters_by_script(block)
    if len(counts) == 1:
        yield next(iter(counts)), block, counts.total()
        return
    for script in counts:
        lines = (" ".join(word for word in line.split() if _word_script(word) == script) for line in block.splitlines())
        run = "\n".join(line for line in lines if line)
        yield script, run, letters_by_script(run).total()


@lru_cache(maxsize=20_000)  # asked once for each script of its block
def _word_script(word: str) -> str | None:
    counts = letters_by_script(word)
    return counts.most_common(1)[0][0] if counts else None


def _agreed(text: str, size: int) -> Iterator[tuple[str, str]]:
    """Language and text of what the detectors agree on, in a text in one script."""
    return ((label, run) for label, run in _likely(text, size) if _agrees(run, label))


def _likely(text: str, size: int) -> Iterator[tuple[str, str]]:
    """Language and text of what the quick detector finds and the slow one must confirm.

    The quick one labels small pieces; neighbours with one label form a run.
    """
    for label, run in _runs((_quick(piece), piece) for piece in _pieces(text, size)):
        if letters_in(run) >= min(size, _SHORT_CHUNK) and function_word_share(run, label) >= _FUNCTION_WORDS:
            yield label, run


def _runs(labelled: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    label, run = "", ""
    for name, piece in labelled:
        if run and (name != label or len(run) >= _RUN):
            yield label, run
            run = ""
        label, run = name, f"{run} {piece}".strip()
    if run:
        yield label, run


_SENTENCE = re.compile(r"\n+|(?<=[.;:!?])\s+| / ")
_NOT_LETTERS = re.compile(r"[^\w'’\s-]|_")


def _pieces(text: str, size: int) -> Iterator[str]:
    """Lines and sentences in lower case without words that hold a digit, joined until they have `size` letters."""
    piece, letters = "", 0
    for part in _SENTENCE.split(text):
        small = part.replace("İ", "i").lower()  # alone it becomes an i and a dot that cuts the word
        words = [word for word in _NOT_LETTERS.sub(" ", small).split() if not any(map(str.isdigit, word))]
        piece = f"{piece} {' '.join(words)}".strip()
        letters = letters_in(piece)
        if letters >= size:
            yield piece
            piece, letters = "", 0
    if letters:
        yield piece


def prepare(folder: Path | None = None) -> None:
    """Begin to load the detectors beside other work: unpacking their tables takes half a second.

    `folder`: where the tables are kept unpacked for the next process, which then does without. Only the folder of the
    first call counts; without one nothing is kept.
    """
    _loading(folder)


_begun: list[Future[Classify]] = []  # at most one
_beginning = threading.Lock()


def _loading(folder: Path | None = None) -> Future[Classify]:
    with _beginning:
        if not _begun:
            _begun.append(Future())
            # Not a daemon where something is to be kept: a command that ends sooner waits for it.
            threading.Thread(target=_load, args=(_begun[0], folder), daemon=folder is None).start()
        return _begun[0]


def _load(loading: Future[Classify], folder: Path | None) -> None:
    try:
        quick, keep_quick = _py3langid.load(POOL, folder)
        keep_slow = _langdetect.load(folder)
        loading.set_result(quick)
    except BaseException as error:  # noqa: BLE001 – raised again where the detector is used
        loading.set_exception(error)
        return
    keep_quick()
    keep_slow()


@lru_cache(maxsize=4000)
def _quick(piece: str) -> str:
    return _loading().result()(piece)[0]


@lru_cache(maxsize=4000)
def _agrees(run: str, label: str) -> bool:
    best = _langdetect.best(run[: 2 * _RUN], _CERTAIN)
    return best is not None and best[0].split("-")[0] == label and best[1] >= _CERTAIN
