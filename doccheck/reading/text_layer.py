"""Whether a page's own text may be believed instead of its pixels.

What a person sees decides. A text layer is used only when everything it says can be seen, all print that can be seen
is in it, both readers agree on it, and it is made of words. Any doubt sends the page to OCR.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from doccheck import settings
from doccheck.engines import pdf
from doccheck.engines.pdf_view import Unread
from doccheck.model import Box, Line, Word
from doccheck.reading.plausible import is_plausible

_A4 = 1.41  # boxes are fractions: A4 is 1.41 times as high as wide
_UNSEEN = 2  # letters that may leave no mark on the page: signs that pdfium has no shape for
# Letters of print outside the text layer, at least: in all rows (stamps, whose rows lean, have up to 25), in level ones
# (logos have as many), in level ones away from head and foot, where no letterhead has its logo (square codes have 9).
_UNREAD, _UNREAD_LEVEL, _UNREAD_WITHIN = 40, 26, 12
_OVERPRINTED = 3  # letters on each other: a correction, a mark over a letter
_CONTRADICTED = 0.05  # share of a font's letters that its own encoding calls otherwise
_MISSED = 0.03  # share of pdfium's letters that pypdf does not read
_SPELLED = 4  # single signs in a row that are one word taken apart
_SINGLE = 0.4  # share of one-letter words of a page that is taken apart as a whole
_TIGHT = 0.12  # of the print's height: letters closer than that are printed as one word
_MONEY = frozenset(",.€$£")
_SYMBOLS = range(0xF000, 0xF100)  # bullets and boxes of Wingdings and Symbol, as word processors export them


def is_trusted(page: pdf.PdfPage) -> bool:
    """Whether the words of `page` may be used."""
    count = signs(page.lines)
    if count < (settings.TEXT_LETTERS if page.picture_share < settings.PICTURE_SHARE else 10 * settings.TEXT_LETTERS):
        return False  # a stamp of text on a scan, or nearly nothing
    return (
        _few(page.unseen, _UNSEEN)
        and _covers(page.unread)
        and _few(page.overprinted, _OVERPRINTED)
        and _upright(page.lines)
        and not _spelled_out(page.lines)
        and _is_written(page)
        and _agree(page.first_text, page.second_text)
    )


def signs(lines: tuple[Line, ...]) -> int:
    """How many letters and digits there are."""
    return sum(1 for line in lines for word in line.words for sign in word.text if sign.isalnum())


def _covers(unread: Unread) -> bool:
    """Whether no print but logos and stamps is outside the text layer."""
    return unread.letters < _UNREAD and unread.straight < _UNREAD_LEVEL and unread.within < _UNREAD_WITHIN


def _few(found: str, limit: int) -> bool:
    """Whether these are at most `limit` letters, and no digit: a single hidden digit changes an amount."""
    return len(found) <= limit and not any(map(str.isdigit, found))


def _upright(lines: tuple[Line, ...]) -> bool:
    """Whether most longer words are wider than high, and more lines follow below than above the one before.

    Where words go from right to left says nothing: Arabic does. The reader of pixels turns what lies on its side.
    """
    words = [word for line in lines for word in line.words if len(word.text) >= 4]
    lying = sum(word.box.height * _A4 > word.box.width * 1.2 for word in words) * 2 > len(words)
    tops = [line.box.y0 for line in lines]
    up, down = (sum(sign * (b - a) > 0.005 for a, b in pairwise(tops)) for sign in (-1, 1))
    return not lying and up <= down


def _is_written(page: pdf.PdfPage) -> bool:
    """Signs a document prints, and in each font words that some language has."""
    spaced = " ".join(line.text for line in page.lines)
    bad = sum(count for sign, count in Counter(spaced).items() if _is_no_sign(sign))
    if bad >= 0.02 * max(1, len(spaced)):
        return False
    return is_plausible(spaced) and all(
        font.contradicted < _CONTRADICTED and is_plausible(font.text) for font in page.fonts
    )


def _is_no_sign(sign: str) -> bool:
    """Replacement, private use, control and unassigned characters."""
    if sign == "�":
        return True
    return unicodedata.category(sign) in ("Cc", "Cn", "Co", "Cs") and ord(sign) not in _SYMBOLS


def _spelled_out(lines: tuple[Line, ...]) -> bool:
    """Whether words are taken apart: "T o t a l" where "Total" is printed, or an amount whose digits stand apart.

    A title that is printed with space between its letters is no such thing: see `joined`.
    """
    words = [word.text for line in lines for word in line.words if word.text.isalpha()]
    if sum(len(word) == 1 for word in words) >= _SINGLE * max(1, len(words)):
        return True
    return any(_is_broken(line, run) for line in lines if _has_single_signs(line) for run in _single_signs(line.words))


def _is_broken(line: Line, run: list[Word]) -> bool:
    gaps = sorted(_gaps(run))
    if gaps[len(gaps) // 2] < _TIGHT:
        return True
    digits = sum(word.text.isdigit() for word in run)
    return digits >= 3 and any(sign in _MONEY for word in run for sign in word.text)


def _single_signs(words: tuple[Word, ...]) -> Iterator[list[Word]]:
    """Runs of words of one sign, with at least `_SPELLED` letters or digits."""
    run: list[Word] = []
    for word in (*words, None):
        if word is not None and len(word.text) == 1:
            run.append(word)
            continue
        if sum(single.text.isalnum() for single in run) >= _SPELLED:
            yield run
        run = []


def _gaps(run: list[Word]) -> list[float]:
    """The spaces between the words of a row, in heights of its print."""
    height = max(word.box.height for word in run) or 1.0
    return [(b.box.x0 - a.box.x1) / _A4 / height for a, b in pairwise(run)]


def joined(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with their letter-spaced words in one piece: "A T T E S T A T I O N" is "ATTESTATION".

    Only letters: digits that stand apart may be the cells of a form, or marks, each of its own.
    """
    return tuple(
        Line(words=tuple(_joined(line.words)), block=line.block) if _has_single_signs(line) else line for line in lines
    )


def _has_single_signs(line: Line) -> bool:
    """Whether there are words of one sign enough for a run of them: on most lines there are not."""
    return sum(len(word.text) == 1 for word in line.words) >= _SPELLED


def _joined(words: tuple[Word, ...]) -> Iterator[Word]:
    runs = [run for run in _single_signs(words) if all(word.text.isalpha() for word in run)]
    first = {id(run[0]): run for run in runs}
    inside = {id(word) for run in runs for word in run}
    for word in words:
        if id(word) in first:
            yield from _pieces(first[id(word)])
        elif id(word) not in inside:
            yield word


def _pieces(run: list[Word]) -> Iterator[Word]:
    """One word for each group of letters: a gap half as wide again as usual stands between two words."""
    gaps = _gaps(run)
    usual = sorted(gaps)[len(gaps) // 2]
    piece = [run[0]]
    for gap, word in zip(gaps, run[1:], strict=True):
        if gap > 1.5 * usual + 0.05:
            yield _word(piece)
            piece = []
        piece.append(word)
    yield _word(piece)


def _word(letters: list[Word]) -> Word:
    return Word(
        text="".join(letter.text for letter in letters), box=Box.around(tuple(letter.box for letter in letters))
    )


def _agree(first: str, second: str) -> bool:
    """Whether both readers give the same signs; order and spacing may differ.

    pypdf may read more: what pdfium leaves out because it is printed twice. What pdfium alone reads is not in the
    page's own strings but, for instance, in a replacement text that nobody sees.
    """
    a, b = _counted(first), _counted(second)
    common = sum((a & b).values())
    if common < settings.TEXT_AGREEMENT * max(1, sum(a.values()), sum(b.values())):
        return False
    alone = {sign: count for sign, count in (a - b).items() if sign.isalnum()}
    digits = sum(count for sign, count in alone.items() if sign.isdigit())
    return digits == 0 and sum(alone.values()) <= _MISSED * sum(a.values())


def _counted(text: str) -> Counter[str]:
    """Signs without spaces, with ligatures and presentation forms taken apart."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return Counter("".join(plain.split()))
