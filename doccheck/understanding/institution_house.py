"""The house of a letterhead: the name in the largest print on top, which the foot or the text says again.

Beside it stand departments, agencies and lines of the address, which are often called by words of institutions while
the house is not: "Studihaus – Résidences pour étudiants". What it is called in full the legal line of the foot says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_names import is_called_so, is_organisation, is_sentence
from doccheck.understanding.institution_words import LEGAL, MINISTRY, NO_ISSUER, PAPER, STATE, SUBUNIT
from doccheck.understanding.places import page_text
from doccheck.values._plain import plain_text

_HEAD, _FOOT = 0.17, 0.85  # of the page's height
_LINES = 10  # of the head that are looked at
_LARGE = 1.25  # times the height of the page's lines
_SAME_PRINT = 0.85  # of the height of the line above: the same print
_COLUMN = 0.012  # of the page's width: edges of one column
_LETTERS = 5  # fewer are found in other words
_LONGEST = 60  # signs of a name in large print
_MORE = 40  # signs between the name and its legal form
_LETTER = re.compile(r"[^\W\d_]")
_SIGNS_BEFORE = re.compile(r"^[^\w«„“\"(]+")
# What belongs to a name in front of its legal form: words, no other sentence or cell.
_NAME_MORE = re.compile(r"(?:[ -][^\W\d_][\w.'’&-]*| &){0,4},? ?$")
# "S.A. de Seguros y Reaseguros"
_FORM_MORE = re.compile(r" (?:de|DE) [A-ZÀ-Þ][^\W\d_]+(?: (?:y|Y) [A-ZÀ-Þ][^\W\d_]+)?")
_DOTTED_FORM = re.compile(r"\.\s?\w$")  # its last stop is part of it
_ABBREVIATED = re.compile(r"\b[A-ZÀ-Þ]{2,3} (?=\w\. ?\w)")
_DOCTOR = re.compile(r"(?:docteure?|doctora?|dott(?:ore(?:ssa)?|ssa)?|dres?|dra|dr)\.? (?=\w)")
_OTHERS_SPEAK = re.compile(r"\b(?:vertreten|votre|ihre?|your|su)\b")


class Named(NamedTuple):
    value: str
    line: Line
    legal: bool  # as it is said in front of its legal form, or with it


def house(page: Page) -> Named | None:
    """The house whose letterhead it is, where its name in large print is said again elsewhere on the page."""
    for marks, line in _marks(page):
        for mark in marks:
            found = _said_again(page, mark, line)
            if found is not None:
                return found
    return None


def doctor(page: Page) -> tuple[str, Line] | None:
    """The doctor in whose name a letterhead is printed, larger than the practice beside or below."""
    for line in page.lines[:2]:
        if line.box.y0 < _HEAD and len(line.text) <= _LONGEST and _DOCTOR.match(fold(line.text)):
            others = [other.box.height for other in page.lines[:_LINES] if other is not line and other.box.y0 < _HEAD]
            if others and line.box.height >= _LARGE * sorted(others)[len(others) // 2]:
                return line.text.strip(" ,;·"), line
    return None


def _marks(page: Page) -> Iterator[tuple[tuple[str, ...], Line]]:
    """Names in large print in the head: with the lines in which they go on, then the first line alone."""
    heights = sorted(line.box.height for line in page.lines)
    large = _LARGE * heights[len(heights) // 2] if heights else 1.0
    taken: set[int] = set()
    for index, line in enumerate(page.lines[:_LINES]):
        box = line.box
        if index in taken or box.y0 > _HEAD or box.height < large:
            continue
        first = _SIGNS_BEFORE.sub("", line.text).strip(" .·®")
        if not _may_be_house(first):
            continue
        form = LEGAL.search(first)
        if form is not None and form.start() > 0:
            return  # it is said in full
        left = next((word.box.x0 for word in line.words if any(map(str.isalnum, word.text))), box.x0)
        whole, last = [first], box
        for other in range(index + 1, min(len(page.lines), index + 5)):
            below = page.lines[other]
            near = -0.3 * last.height < below.box.y0 - last.y1 < 0.6 * last.height
            if not near or abs(below.box.x0 - left) > _COLUMN or below.box.height < _SAME_PRINT * last.height:
                continue
            if not _may_be_house(below.text):
                break
            whole.append(below.text.strip(" .·®"))
            taken.add(other)
            last = below.box
        joined = " ".join(whole)
        if not _may_be_house(joined) and PAPER.search(fold(joined)):
            continue
        word = first.split()[0]
        marks = [joined, *([first] if len(whole) > 1 else []), *([word] if " " in first and len(word) > 5 else [])]
        yield tuple(mark for mark in marks if len(mark) <= _LONGEST), line


def _may_be_house(text: str) -> bool:
    name = fold(text)
    if len(text) > _LONGEST or not name or any(map(str.isdigit, text)) or ":" in text:
        return False
    if STATE.match(name) or NO_ISSUER.match(name) or MINISTRY.search(name) or SUBUNIT.match(name):
        return False
    return (not PAPER.search(name) or is_called_so(text)) and not is_sentence(text)


def _said_again(page: Page, mark: str, line: Line) -> Named | None:
    """The name as it is said elsewhere: with its legal form, or in the foot, or with a word of institutions."""
    letters = _LETTER.findall(plain_text(mark).folded)
    if len(letters) < _LETTERS:
        return None
    whole = page_text(page)
    plain = plain_text(whole.text)
    own = page.lines.index(line)
    start, until = whole.starts[own], whole.starts[own] + len(line.text)
    name = re.compile(r"(?<![^\W_])" + r"[\W_]{0,3}".join(map(re.escape, letters)) + r"(?![^\W_])")
    again: list[int] = []
    fulls: list[Named] = []
    values: list[str] = []
    for match in name.finditer(plain.folded):
        at, end = plain.origin(match.start()), plain.origin_end(match.end())
        there = page.lines[whole.line_at(at)]
        foot = there.box.y0 > _FOOT
        full = _with_form(whole.text, at, end, keep=not foot)
        if start <= at < until:
            # "X, S.A. de Seguros"
            if full is not None:
                return None  # the line says itself what there is to say
            continue
        if full is not None and fold(full) != fold(mark):
            fulls.append(Named(full, there, legal=True))
        again.append(at)
        values.append(whole.text[at:end])
    if fulls:  # "Hansa Krankenversicherung a. G." before "Hansa KV a. G."
        return min(fulls, key=lambda each: _ABBREVIATED.search(each.value[len(mark) :]) is not None)
    said = fold(mark)
    alone = " " not in said
    spaced = next((value for value in values if " " in value), None)
    if alone and spaced is None:
        return None
    feet = [at for at in again if page.lines[whole.line_at(at)].box.y0 > _FOOT]
    if not feet and not (again and is_organisation(fold(spaced) if alone and spaced else said)):
        return None
    value = spaced if alone and spaced else mark
    return Named(" ".join(value.split()), line, legal=False)


def _with_form(text: str, start: int, end: int, *, keep: bool) -> str | None:
    """The name that goes on to its legal form.

    The form is kept unless it stands behind a comma in a sentence, or among the particulars of the
    foot: there it is told to the register, while the letterhead says what the house is called.
    """
    line_end = text.find("\n", end)
    behind = text[end : min(end + _MORE, line_end if line_end >= 0 else len(text))]
    form = LEGAL.search(behind)
    if form is None or re.match(r"\.\w", behind[form.end() :]):
        return None
    between = behind[: form.start()]
    if not _NAME_MORE.match(between) or _OTHERS_SPEAK.search(between.lower()):
        return None
    inside = start > 0 and text[start - 1] != "\n"  # of a sentence
    if not keep or (inside and between.rstrip().endswith(",")):
        return text[start : end + len(between.rstrip(" ,"))]
    after = end + form.end()
    stop = _DOTTED_FORM.search(text[end:after]) is not None and text[after : after + 1] == "."
    rest = _FORM_MORE.match(text, after + stop)
    return text[start : rest.end() if rest else after + stop].strip()
