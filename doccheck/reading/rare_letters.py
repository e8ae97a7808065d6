"""Letters that the neural reader does not know, or leaves out more often than not: read by the other engine.

Its alphabet ends before the Vietnamese letters (Latin Extended Additional), and of the Romanian, Turkish and
Azerbaijani ones it loses some: "Nguyễn Thị" becomes "Nguyn Th", "Məmmədov" "MMəDOV". The other engine has them. Where
its reading of a word differs from the first one in nothing but such letters, the word is written with them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from doccheck.engines import images
from doccheck.engines.ocr.tesseract import LATIN, Ocr, OcrWord
from doccheck.model import Line, Word
from doccheck.reading.attempt import Attempt
from doccheck.reading.second import crop

if TYPE_CHECKING:
    from doccheck.reading.second import Picture

# Pictures of one line each, and whether to look closely → their words.
Reader = Callable[[Sequence["Picture"], bool], Sequence[Sequence[OcrWord]]]

_LEAST, _LEAST_LONG = 80.0, 30.0  # confidence of a word of the other engine
_LONG = 5  # letters
_NEAR = 2  # words on either side in which such letters stand as well: a name has several, other languages none
_HEIGHT = 44  # pixels of a line as it is read best
_UMLAUT = re.compile(r"[äöüÄÖÜ]")
_DOUBLED = re.compile(r"(.)\1")
_PLAIN = str.maketrans({"ə": "e", "ı": "i", "đ": "d", "ł": "l", "ø": "o"})
_MISREAD = {"ğ": "gc", "ı": "il", "ə": "eao"}  # what stands in a letter's place besides the letter without its marks


@dataclass(frozen=True, kw_only=True, slots=True)
class _Script:
    """Languages whose letters are lost: how a page shows that it has such words, and which pack reads them."""

    hint: re.Pattern[str]
    letters: re.Pattern[str]
    script: str  # as `Ocr.pack_for` knows it
    alone: frozenset[str] | None = None  # words that are believed without another beside them; None: every one


_VIETNAMESE = _Script(
    hint=re.compile(
        r"[ơƠưƯ]|(?i:viet ?nam|vit ?nam|việt)|\bN(?:guy|GUY)|\bT[hH][iIjíÍ!}\]]?(?= [A-ZÀ-Ý])|\b(?:Trn|Phm|Hunh)\b"
    ),
    letters=re.compile(r"[ơƠưƯđĐăĂ\u1ea0-\u1eff]"),
    script="Vietnamese",
    alone=frozenset(
        (
            *("nguyễn", "trần", "phạm", "huỳnh", "võ", "vũ", "đặng", "bùi", "đỗ", "hồ", "lê", "phan", "hoàng", "ngô"),
            *("dương", "thị", "văn"),
        )
    ),
)
_OTHERS = _Script(
    hint=re.compile(
        r"[əƏğĞıİșȘțȚ]|(?i:t[uü]rk|turqu|turc|turch|azerb|aserb|azərb|rom[aâ]ni|roum|rum[aäâ]n|moldo|moldav|moldaw)"
    ),
    letters=re.compile(r"[əƏğĞıİşŞșȘțȚţŢ]"),
    script=LATIN,
)


def restored(attempt: Attempt, tesseract: Ocr) -> tuple[Line, ...]:
    """The lines of `attempt`, with the letters that its engine lost where Tesseract has them. Raises `OcrTimeout`."""
    lines = attempt.lines
    for script in (_VIETNAMESE, _OTHERS):
        pack = tesseract.pack_for(script.script)
        if pack and script.hint.search("\n".join(line.text for line in lines)):
            lines = _restored(attempt.picture, lines, script, lambda *asked, pack=pack: _read(tesseract, pack, *asked))
    return lines


def _restored(picture: Picture, lines: Sequence[Line], script: _Script, read: Reader) -> tuple[Line, ...]:
    found = list(lines)
    asked = [at for at, line in enumerate(lines) if any(word.text[:1].isupper() for word in line.words)]
    for closely in (False, True):
        crops = [crop(picture, lines[at].words, _HEIGHT) for at in asked]
        heard = dict(zip(asked, ([w for w in row if _may_be(w, script)] for row in read(crops, closely)), strict=True))
        asked = [at for at in asked if heard[at]]  # only there a closer look may show more
        for at in asked:
            found[at] = replace(found[at], words=tuple(_with_letters(found[at].words, heard[at], script)))
    return tuple(found)


def _may_be(word: OcrWord, script: _Script) -> bool:
    """Whether a word has letters of the script and is no noise: of a long one the other letters say it as well."""
    least = _LEAST if len(word.text) < _LONG else _LEAST_LONG
    return word.confidence >= least and bool(script.letters.search(word.text))


def _read(tesseract: Ocr, pack: str, crops: Sequence[Picture], closely: bool) -> Sequence[Sequence[OcrWord]]:
    from PIL import Image as PillowImage

    grey = [images.flattened(PillowImage.fromarray(each)) for each in crops]
    return tesseract.read_pieces(grey, pack, closely=closely)


def _with_letters(words: Sequence[Word], heard: Sequence[OcrWord], script: _Script) -> Iterator[Word]:
    """Each word as the other engine has it, where one of its words says the same but for the lost letters."""
    left = [word.text for word in heard]
    found: list[str] = []
    for word in words:
        at = next((at for at, one in enumerate(left) if _is_same(word.text, one, script)), None)
        found.append("" if at is None else left[at])
        if at is not None:
            del left[: at + 1]
    has = [bool(text) or script.letters.search(word.text) is not None for word, text in zip(words, found, strict=True)]
    for at, (word, text) in enumerate(zip(words, found, strict=True)):
        in_company = any(has[max(0, at - _NEAR) : at]) or any(has[at + 1 : at + 1 + _NEAR])
        believed = script.alone is None or in_company or text.lower().strip(".,:;") in script.alone
        yield replace(word, text=text) if text and believed else word


def _is_same(first: str, heard: str, script: _Script) -> bool:
    """Whether a reading has lost letters of the other one, and differs in nothing else."""
    if len(script.letters.findall(first)) >= len(script.letters.findall(heard)):
        return False
    if len(_UMLAUT.findall(first)) > len(_UMLAUT.findall(heard)):  # which the first engine knows well
        return False
    read_twice = _DOUBLED.search(_plain(heard)) and not _DOUBLED.search(_plain(first))
    return not read_twice and _pattern(heard, script.letters).fullmatch(_plain(first)) is not None


@cache
def _pattern(heard: str, letters: re.Pattern[str]) -> re.Pattern[str]:
    """What a reading looks like that has lost letters: each of them gone, without its marks, or another sign."""
    return re.compile("".join(_lost(sign) if letters.match(sign) else re.escape(_plain(sign)) for sign in heard))


def _lost(letter: str) -> str:
    return rf"[{_plain(letter)}{_MISREAD.get(letter.lower(), '')}\W\d]?"


def _plain(text: str) -> str:
    """Small letters without marks."""
    bare = (sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    return "".join(bare).translate(_PLAIN)
