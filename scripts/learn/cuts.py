"""Where papers begin: learned from papers laid one behind the other, and from papers that run over two pages.

    python -m scripts.learn.cuts    writes doccheck/understanding/weights/cuts.npz and cut_signals.npz

Papers of several pages are few; so papers are parted at a row in their midst, with their head repeated or a number
below on some. Each part of the papers is told by what was learned from the others, whole files apart.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from random import Random
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from doccheck.model import Page
from doccheck.understanding import understand
from doccheck.understanding.beginnings import CUTS, SIGNALS, WEIGHED, bounded, page_words, signals
from doccheck.understanding.linear import FOLDER, keys_of
from doccheck.understanding.page_marks import ATTACHED
from doccheck.understanding.seen import SeenPage
from scripts.learn.annotated import Paper, papers
from scripts.learn.check import as_page
from scripts.learn.model import Target, Weights, fitted
from scripts.learn.texts import ROOT, corpus

_PARTS, _SEED = 4, 20
_PERSON = {"name": "Ilka Brandner", "surname": "Brandner", "given": "Ilka"}
_LATIN = re.compile(r"[\x20-\u024f\u1e00-\u1eff]*")
_BRIEF = 15
_ROWS = 7  # of a paper that is parted, at least
_CLOSENESS, _SIGNALS_CLOSENESS = 20.0, 1.0
_KEPT = 40_000  # features
_LARGER = 1.45  # times the print of the rest
_DIGIT, _FIGURES = re.compile(r"\d"), re.compile(r"\S*\d\S*")
_FOOTS = (("1/2", "2/2"), ("- 1 -", "- 2 -"), ("Page 1", "Page 2"), ("Seite 1", "Seite 2"), ("Hoja 1", "Hoja 2"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheets:
    """A paper as the rows of its pages."""

    kind: str
    pages: tuple[str, ...]
    source: str
    sender: str = ""  # as it stands on the first page


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two pages that lie one behind the other, and whether the second begins a paper."""

    before: SeenPage
    here: SeenPage
    begins: bool
    source: str


def several_pages(folder: Path = ROOT / "corpus" / "pages") -> Iterator[Sheets]:
    """The papers of several pages, these parted by lines "%%"."""
    for path in sorted(folder.glob("*.txt")):
        parts = re.split(r"^@@(.*)\n", path.read_text("utf-8"), flags=re.M)
        for number, (header, text) in enumerate(zip(parts[1::2], parts[2::2], strict=True), 1):
            plain = re.sub(r"\{\w+(?:/\w+)?=([^{}]*)\}", r"\1", text.strip("\n")).replace("%foot ", "")
            pages = tuple(page.strip("\n") for page in plain.split("\n%%\n"))
            yield Sheets(kind=header.split("|")[0].strip(), pages=pages, source=f"{path.name}:{number}")


def single_pages() -> Iterator[Sheets]:
    for paper in papers():
        sender = next((paper.text[mark.start : mark.end] for mark in paper.marks if mark.name == "org"), "")
        yield Sheets(kind=paper.kind, pages=(_of_one_person(paper),), source=paper.source, sender=sender)


def brief() -> Iterator[Sheets]:
    """Short texts of many sorts, one in fifteen of those of the corpus: notes, e-mails, papers without a head."""
    for number, text in enumerate(text for text in corpus() if not text.paired):
        if text.affirms and number % _BRIEF == 1:
            yield Sheets(kind=text.kind, pages=(text.text,), source=text.source)


def _of_one_person(paper: Paper) -> str:
    """The paper made out to the same person as all others, as the papers of a dossier are."""
    text = paper.text
    for mark in sorted(paper.marks, key=lambda mark: -mark.start):
        was, new = text[mark.start : mark.end], _PERSON.get(mark.name)
        if new and (" " in was or mark.name != "name") and _LATIN.fullmatch(was):
            text = text[: mark.start] + (new.upper() if was.isupper() else new) + text[mark.end :]
    return text


def part_of(source: str) -> int:
    """The part of the papers that a paper is told with: that of all papers of its file."""
    return crc32(source.partition(":")[0].encode()) % _PARTS


def pairs(sheets: Sequence[Sheets]) -> Iterator[Pair]:
    """Pages one behind the other, both of one part of the papers: nothing is told by what was learned from it."""
    for number in range(_PARTS):
        yield from _pairs([sheet for sheet in sheets if part_of(sheet.source) == number], Random(_SEED + number))


def _pairs(sheets: Sequence[Sheets], rng: Random) -> Iterator[Pair]:
    """Pages one behind the other: of two papers, of one, and copies of one form."""
    seen: dict[str, SeenPage] = {}

    def look(text: str, large: int = 5) -> SeenPage:
        if text not in seen:
            page = as_page(text)
            seen[text] = understand._seen(_with_large_title(page) if crc32(text.encode()) % 10 < large else page)
        return seen[text]

    by_kind: dict[str, list[Sheets]] = {}
    for sheet in sheets:
        by_kind.setdefault(sheet.kind, []).append(sheet)
    for sheet in sheets:
        first = look(sheet.pages[0])
        other, like = rng.choice(sheets), rng.choice(by_kind[sheet.kind])
        for before in (other, like) if len(sheet.pages) == 1 else (other, like, rng.choice(sheets)):
            if before is not sheet:
                yield Pair(before=look(before.pages[-1]), here=first, begins=True, source=sheet.source)
        if sheet.sender and other.sender and rng.random() < 0.5:
            same = sheet.pages[0].replace(sheet.sender, other.sender)
            yield Pair(before=look(other.pages[-1]), here=look(same), begins=True, source=sheet.source)
        if rng.random() < 0.25:
            head, rows = rng.choice(sheets).pages[0].split("\n")[: rng.randint(1, 4)], sheet.pages[0].split("\n")
            own = rng.randint(1, 3) if _PERSON["surname"].casefold() in rows[0].casefold() else 0  # a sender's lines
            one, two = "\n".join([*head, other.pages[-1]]), "\n".join([*head, *rows[own:]])  # two letters of one sender
            yield Pair(before=look(one), here=look(two), begins=True, source=sheet.source)
        if rng.random() < 0.3:
            yield Pair(before=look(_copy(sheet.pages[-1], rng)), here=first, begins=True, source=sheet.source)
        for one, two in pairwise(sheet.pages):
            for _ in range(4):
                yield Pair(before=look(one), here=look(two, large=2), begins=False, source=sheet.source)
        if len(sheet.pages) == 1:
            for one, two in _parted(sheet.pages[0], rng):
                yield Pair(before=look(one), here=look(two, large=2), begins=False, source=sheet.source)
                if rng.random() < 0.25:
                    after = look(rng.choice(sheets).pages[0])
                    yield Pair(before=look(two), here=after, begins=True, source=sheet.source)


def _with_large_title(page: Page) -> Page:
    """The first line in capitals in larger print, as issuers set it."""
    for number, line in enumerate(page.lines[:9]):
        letters = [sign for sign in line.text if sign.isalpha()]
        if len(letters) >= 8 and all(map(str.isupper, letters)):
            larger = tuple(replace(w, box=replace(w.box, y1=w.box.y0 + _LARGER * w.box.height)) for w in line.words)
            return replace(page, lines=(*page.lines[:number], replace(line, words=larger), *page.lines[number + 1 :]))
    return page


def _copy(text: str, rng: Random) -> str:
    """Another paper of the same form: with other numbers."""
    share = rng.choice((0.25, 0.5, 0.9))

    def changed(word: re.Match[str]) -> str:
        return _DIGIT.sub(lambda digit: str((int(digit[0]) + rng.randrange(1, 4)) % 10), word[0])

    return _FIGURES.sub(lambda found: changed(found) if rng.random() < share else found[0], text)


def _parted(text: str, rng: Random) -> Iterator[tuple[str, str]]:
    """The paper on two pages."""
    rows = text.split("\n")
    if len(rows) < _ROWS:
        return
    for _ in range(2):
        at = rng.randrange(len(rows) * 2 // 5, max(len(rows) * 9 // 10, len(rows) * 2 // 5 + 1))
        one, two = rows[:at], rows[at:]
        if rng.random() < 0.25:
            two = rows[: rng.choice((1, 1, 2, 3))] + two
        elif rng.random() < 0.15:
            two = [rng.choice(ATTACHED).capitalize(), *two]
        if rng.random() < 0.3:
            below, next_below = rng.choice(_FOOTS)
            one, two = [*one, below], [*two, next_below]
        yield "\n".join(one), "\n".join(two)


def laid() -> list[Sheets]:
    """All that is learned from."""
    return [*single_pages(), *several_pages(), *brief()]


@dataclass(frozen=True, kw_only=True, slots=True)
class Signals:
    """What each signal weighs."""

    names: tuple[str, ...]
    weights: NDArray[np.float64]

    def save(self, file: Path) -> None:
        np.savez_compressed(file, names=np.array(self.names), weights=np.round(self.weights, 2).astype(np.float32))


def cuts(sheets: Sequence[Sheets]) -> dict[str, Weights | Signals]:
    """The weights of words, and those of the signals that they are weighed with."""
    made = list(pairs(sheets))
    found = [keys_of(page_words(pair.before.page, pair.here.page)) for pair in made]
    begins = [pair.begins for pair in made]
    part = np.array([part_of(pair.source) for pair in made])
    sums = np.zeros(len(made))
    for number in range(_PARTS):
        rest, there = np.flatnonzero(part != number), np.flatnonzero(part == number)
        sums[there] = _words([found[i] for i in rest], [begins[i] for i in rest]).sums([found[i] for i in there])[:, 0]
    rows = [signals(pair.here, (pair.before,)) for pair in made]
    table = np.array([[bounded(s), *(row[name] for name in SIGNALS)] for s, row in zip(sums, rows, strict=True)])
    fit = LogisticRegression(C=_SIGNALS_CLOSENESS, max_iter=2000)
    fit.fit(table, begins)
    told = fit.predict(table)
    right = f"words alone {np.mean((sums > 0) == begins):.2%}, all {np.mean(told == begins):.2%}"
    print(f"{len(made)} pairs of pages, {sum(begins)} begin; {right}")
    weighed = Signals(names=("bias", "opens", *SIGNALS), weights=np.array([fit.intercept_[0], *fit.coef_[0]]))
    return {CUTS: _words(found, begins), WEIGHED: weighed}


def _words(found: Sequence[frozenset[int]], begins: Sequence[bool]) -> Weights:
    return fitted(found, [Target(labels=begins, closeness=_CLOSENESS)], ["begins"], most=_KEPT)


def main(arguments: list[str]) -> int:
    without = tuple(argument.removeprefix("--without=") for argument in arguments)
    sheets = [sheet for sheet in laid() if not (without and sheet.source.startswith(without))]
    for name, weights in cuts(sheets).items():
        file = FOLDER / f"{name}.npz"
        weights.save(file)
        print(f"{file.name}: {file.stat().st_size / 1e6:.3f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
