"""The languages a text is written in. Two detectors must agree; names, numbers and tables alone give nothing.

langdetect skips words in capitals and is confident in its mistakes, so the text is lower-cased first, words with
digits are left out, and a piece counts only where py3langid says the same (measured: their agreement, not their
confidence, is what separates right from wrong). Codes: ISO 639-1.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from doccheck.values import _langdetect, _py3langid, _scripts
from doccheck.values._function_words import function_word_share
from doccheck.values._py3langid import Classify
from doccheck.values._scripts import LANGUAGE_OF_SCRIPT, letters_by_script


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

# What py3langid chooses from: the languages applicants' documents come in and that langdetect knows too.
# fmt: off
POOL = (
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr",
    "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "mk", "nl", "no", "pl",
    "pt", "ro", "ru", "sk", "sl", "sq", "sv", "sw", "tr", "uk", "ur", "vi", "zh",
)
# fmt: on


def detect(blocks: Sequence[str]) -> tuple[LanguageShare, ...]:
    """The languages of a text given as blocks (paragraphs or cells), biggest share first.

    Only languages with at least 12 % of the letters and 40 letters; empty when it cannot be told.
    """
    votes: Counter[str] = Counter()
    total = sum(sum(letters_by_script(block).values()) for block in blocks)
    size = _SHORT_CHUNK if total < _SHORT_TEXT else _CHUNK
    has_kana = any(script_of(sign) == "Kana" for block in blocks for sign in block if sign > "\u3000")
    for block in blocks:
        for script, text in _script_runs(block):
            letters = sum(sign.isalpha() for sign in text)
            if script == "Hani":
                votes["ja" if has_kana else "zh"] += letters
            elif script in LANGUAGE_OF_SCRIPT:
                votes[LANGUAGE_OF_SCRIPT[script]] += letters
            else:
                found_votes = _votes(text, size)
                if total < _SHORT_TEXT and found_votes.total() < MIN_LETTERS:
                    found_votes = _votes(text, letters)  # the few words of a form are told apart only all together
                votes.update(found_votes)
    found = (
        LanguageShare(language=language, share=round(letters / total, 3), letters=letters)
        for language, letters in votes.most_common()
    )
    return tuple(part for part in found if part.share >= MIN_SHARE and part.letters >= _fewest(part.language))


def _fewest(language: str) -> int:
    return _MIN_SIGNS if language in ("zh", "ja", "ko") else MIN_LETTERS


def scripts(text: str) -> tuple[str, ...]:
    """The scripts of the letters of `text` as ISO 15924 codes ("Latn", "Arab", "Hani"), most letters first."""
    return tuple(script for script, _ in letters_by_script(text).most_common())


def script_of(sign: str) -> str:
    """The script of one letter (ISO 15924); "" for what is no letter."""
    return _scripts.script_of(sign)


def show(code: str, language: str) -> str:
    """The name of the language `code` in `language` (both ISO 639-1); the code itself where it has no name.

    >>> show("ar", "fr")
    'arabe'
    """
    from babel import Locale

    return str(Locale.parse(language).languages.get(code, code))


def _script_runs(block: str) -> Iterator[tuple[str, str]]:
    """The parts of a block written in one script: its words of that script, line by line."""
    counts = letters_by_script(block)
    if len(counts) == 1:
        yield next(iter(counts)), block
        return
    for script in counts:
        lines = (" ".join(word for word in line.split() if _word_script(word) == script) for line in block.splitlines())
        yield script, "\n".join(line for line in lines if line)


def _word_script(word: str) -> str | None:
    counts = letters_by_script(word)
    return counts.most_common(1)[0][0] if counts else None


def _votes(text: str, size: int) -> Counter[str]:
    """Letters by language for a text in one script.

    The quick detector labels small pieces; neighbours with one label form a run, which the slow one must confirm.
    """
    votes: Counter[str] = Counter()
    for label, run in _runs((_quick(piece), piece) for piece in _pieces(text, size)):
        letters = sum(sign.isalpha() for sign in run)
        if (
            letters >= min(size, _SHORT_CHUNK)
            and function_word_share(run, label) >= _FUNCTION_WORDS
            and _agrees(run, label)
        ):
            votes[label] += letters
    return votes


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
        letters = sum(map(str.isalpha, piece))
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
    best = _langdetect.best(run[: 2 * _RUN])
    return best is not None and best[0].split("-")[0] == label and best[1] >= _CERTAIN
