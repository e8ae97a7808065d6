"""What decides is read twice: dates, amounts and numbers are read again from their crop by the other engine.

Both engines err, rarely in the same place in the same way. A figure that both read alike is sure. Where they differ the
word keeps both readings (`Word.second`), and what rests on it becomes a question to a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from doccheck import settings
from doccheck.model import Box, Line, Word
from doccheck.reading._figures import Verdict, compared, has_money
from doccheck.reading.attempt import Attempt
from doccheck.values import dates
from doccheck.values.languages import script_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

# Pictures of one line each, and whether to look closely → their texts with confidence 0..1.
LineReader = Callable[[Sequence["Picture"], bool], Sequence[tuple[str, float]]]

_DIGITS = 4  # a date, an amount or a number that decides has as many; fewer are numbers of pages and sections
_DATE_DIGITS = 8  # a telephone number has more
_BETWEEN = 12  # letters of one word that may stand between figures: "4 septembre 2026", "8 450,00 EUR"
_SURE = 0.99  # what both engines read
_HEARD = 0.40  # confidence below which a second reading is noise and contradicts nobody
# … and below which a minus may be a speck beside the figure: of 157 figures on faxed pages Tesseract saw 5 such; the
# neural reader lost none of 540.
_HEARD_WELL = 0.60
_WIDEST = 100  # times its height: no line of print is longer
# Height in pixels of the crops, and whether the engine looks closely: the second where the first does not confirm.
_LOOKS = ((36, False), (44, True))
_POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?\d{5}")
_PHONE = re.compile(r"\b(?:t[ée]l|tel[eé]fono|telefon|phone|fax|mobile)\b", re.IGNORECASE)
_CENTS = re.compile(r"(?<=\d)([.,])\d\d(?!\d)(?![.,/]\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[.,](?:0[1-9]|1[0-2])(?!\d)")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Group:
    """Words of a line that hold a figure, with a word on either side: an engine reads a word better in company."""

    line: int
    words: range
    seen: range


@dataclass(frozen=True, kw_only=True, slots=True)
class _Heard:
    """What the other engine read in a group's place, and in all that it was shown."""

    text: str
    whole: str
    confidence: float


def confirmed(attempt: Attempt, other: LineReader) -> tuple[Line, ...]:
    """The lines of `attempt`, their figures confirmed, with a second reading, or doubtful where nothing confirms them.

    What the first engine was sure of in every sign stays as it is where the other one reads nothing.
    """
    lines = list(attempt.lines)
    left = _groups(lines)
    heard: dict[_Group, _Heard] = {}
    for height, closely in _LOOKS:
        crops = [crop(attempt.picture, _words(lines[group.line], group.seen), height) for group in left]
        for group, (text, confidence) in zip(tuple(left), other(crops, closely), strict=True):
            line = lines[group.line]
            said = _Heard(text=_counterpart(line, group, text), whole=text, confidence=confidence)
            if _compared(line, group, said) is Verdict.SAME:
                lines[group.line] = _with(line, group.words, [_sure(word) for word in _words(line, group.words)])
                left.remove(group)
            elif confidence >= _HEARD and any(sign.isdigit() for sign in said.text):
                heard[group] = said
    usual = _decimal_mark(lines, (said.text for said in heard.values()))
    for group in left:
        line = lines[group.line]
        line = _with(line, group.words, [_with_mark(word, usual) for word in _words(line, group.words)])
        lines[group.line] = _with(line, group.words, _judged(line, group, heard.get(group)))
    return tuple(lines)


def unconfirmed(attempt: Attempt) -> tuple[Line, ...]:
    """The lines of `attempt` where the other engine failed: no figure that it would have been asked for is certain."""
    lines = list(attempt.lines)
    for group in _groups(lines):
        line = lines[group.line]
        lines[group.line] = _with(line, group.words, [_doubted(word) for word in _words(line, group.words)])
    return tuple(lines)


def _groups(lines: Sequence[Line]) -> list[_Group]:
    return [_Group(line=i, words=run, seen=_seen(run, line)) for i, line in enumerate(lines) for run in _runs(line)]


def _judged(line: Line, group: _Group, heard: _Heard | None) -> list[Word]:
    """The words of a group that the other engine did not read quite alike; None: it read nothing there."""
    words = list(_words(line, group.words))
    verdict = _compared(line, group, heard) if heard else Verdict.OPEN
    if heard and verdict is Verdict.OTHER:
        return _with_second(words, heard.text)
    if verdict is Verdict.SAME:
        return [_sure(word) for word in words]
    clear = all((word.confidence or 0.0) >= _SURE for word in words)
    return words if clear else [_doubted(word) for word in words]


def _compared(line: Line, group: _Group, heard: _Heard) -> Verdict:
    first, around = _text(line, group.words), _text(line, group.seen)
    well = heard.confidence >= _HEARD_WELL
    return compared(first, heard.text, around_first=around, around_other=heard.whole, well=well)


def _decimal_mark(lines: Sequence[Line], heard: Iterable[str]) -> str:
    """The mark before the cents that this page uses, where it uses one nearly always; "" otherwise.

    What both engines read counts, and what the other one alone did: they rarely take the same mark for the other.
    """
    sure = [word.text for line in lines for word in line.words if (word.confidence or 0.0) >= _SURE]
    counts = Counter(match.group(1) for text in (*sure, *heard) for match in _CENTS.finditer(text))
    (mark, times), *others = [*counts.most_common(2), ("", 0)]
    return mark if times >= 3 and times > 5 * others[0][1] else ""


def _with_mark(word: Word, usual: str) -> Word:
    """The word with the page's own mark before the cents: engines take one for the other, the value stays the same."""
    found = _CENTS.search(word.text)
    if not usual or found is None or found.group(1) == usual or _DAY_MONTH.search(word.text):
        return word
    return replace(word, text=word.text[: found.start(1)] + usual + word.text[found.end(1) :])


def _seen(run: range, line: Line) -> range:
    return range(max(0, run.start - 1), min(len(line.words), run.stop + 1))


def _counterpart(line: Line, group: _Group, heard: str) -> str:
    """The part of the second reading that stands where the group's words stand in the first."""
    from rapidfuzz.distance import Levenshtein

    before = _text(line, range(group.seen.start, group.words.start))
    start = len(before) + 1 if before else 0
    end = start + len(_text(line, group.words))
    places = {start: 0, end: len(heard)}
    for step in Levenshtein.opcodes(_text(line, group.seen), heard):
        for place in places:
            if step.src_start < place <= step.src_end:
                inside = min(step.dest_end, step.dest_start + place - step.src_start)
                places[place] = step.dest_end if place == step.src_end else inside
    return _whole_words(heard, places[start], places[end]) if end > start else ""


def _whole_words(text: str, start: int, end: int) -> str:
    """The words of `text` that `start` to `end` cuts, without what only touches it."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end].strip()


def _runs(line: Line) -> list[range]:
    """The runs of words of a line that hold a figure which may decide, with one word between figures at most.

    The months and currencies beside figures belong to them: "13 de junio de 2026", "450 Euro".
    """
    runs: list[range] = []
    for index in _members(line.words):
        last = runs[-1] if runs else None
        gap = line.words[last.stop : index] if last else ()
        if last and len(gap) <= 1 and all(len(between.text) <= _BETWEEN for between in gap):
            runs[-1] = range(last.start, index + 1)
        else:
            runs.append(range(index, index + 1))
    return [run for run in runs if not _is_contact(line, run) and _is_asked(_text(line, run), line.text)]


def _members(words: Sequence[Word]) -> list[int]:
    """The places of figures, and of the months and currencies that stand beside one, or a word away."""
    figures = {index for index, word in enumerate(words) if _is_figure(word.text)}
    near = {index + away for index in figures for away in (-2, -1, 1, 2)} - figures
    named = {i for i in near if 0 <= i < len(words) and (has_money(words[i].text) or dates.months(words[i].text))}
    return sorted(figures | named)


def _is_asked(text: str, line: str) -> bool:
    return _decides(text, line) and _is_latin(text)


def _is_latin(text: str) -> bool:
    """Whether the other engine can read it: 2026年3月15日 it cannot, and would only contradict."""
    return all(script_of(sign) in ("", "Latn") for sign in text)


def _is_contact(line: Line, run: range) -> bool:
    """Whether it is a telephone number, or a postcode before its town: they decide nothing."""
    text = _text(line, run)
    after = line.words[run.stop].text if run.stop < len(line.words) else ""
    is_postcode = _POSTCODE.fullmatch(text) is not None and after[:1].isupper() and after[1:2].islower()
    is_phone = len(_figures(text)) > _DATE_DIGITS and (text.startswith("+") or _PHONE.search(line.text) is not None)
    return is_postcode or is_phone


def _is_figure(text: str) -> bool:
    """Whether the word holds a number: "2026", "€450", "L7XR01T2K"; not "m2", not a machine-readable zone."""
    digits = len(_figures(text))
    return "<" not in text and (digits >= 2 or (digits == 1 and not text[0].isalpha()))


def _decides(text: str, line: str) -> bool:
    digits = len(_figures(text))
    return digits >= _DIGITS or (digits >= 2 and has_money(line))


def _figures(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _text(line: Line, group: range) -> str:
    return " ".join(word.text for word in _words(line, group))


def _words(line: Line, group: range) -> tuple[Word, ...]:
    return line.words[group.start : group.stop]


def _with(line: Line, group: range, words: Sequence[Word]) -> Line:
    return replace(line, words=(*line.words[: group.start], *words, *line.words[group.stop :]))


def _sure(word: Word) -> Word:
    return replace(word, confidence=max(_SURE, word.confidence or 0.0)) if _figures(word.text) else word


def _doubted(word: Word) -> Word:
    """The word below what decides alone, if it holds a figure."""
    doubtful = min(word.confidence or 0.0, settings.OCR_WORD_SURE - 0.01)
    return replace(word, confidence=doubtful) if _figures(word.text) else word


def _with_second(words: Sequence[Word], text: str) -> list[Word]:
    """Word by word where both engines cut the group alike and differ in some; else the whole second reading on one."""
    parts = text.split()
    if len(parts) == len(words):
        pairs = zip(words, parts, strict=True)
        found = [replace(w, second=part) if compared(w.text, part) is Verdict.OTHER else w for w, part in pairs]
        if any(word.second is not None for word in found):
            return found
    return [replace(word, second="" if number else text) for number, word in enumerate(words)]


def crop(picture: Picture, words: Sequence[Word], height: int) -> Picture:
    """The words with a little paper around them, their letters as high as the engine reads best."""
    import cv2
    import numpy as np

    box = Box.around(tuple(word.box for word in words))
    rows, columns = picture.shape[:2]
    margin = 0.25 * box.height * rows
    across = _pixels(box.x0 * columns - 2 * margin, box.x1 * columns + 2 * margin, columns)
    piece = picture[_pixels(box.y0 * rows - margin, box.y1 * rows + margin, rows), across]
    scale = height / piece.shape[0]
    size = (min(_WIDEST * height, max(1, round(piece.shape[1] * scale))), height)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(piece, size, interpolation=how), np.uint8)


def _pixels(start: float, end: float, length: int) -> slice:
    """From `start` to `end`, inside the picture and never empty."""
    first = min(max(0, int(start)), length - 1)
    return slice(first, max(first + 1, min(length, int(end) + 1)))
