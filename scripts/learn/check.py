"""How the fields of annotated papers are read: `python -m scripts.learn.check [--show FIELD …] [--file START …]`.

The papers are set as pages in plain print and understood with their kind given, so that only the fields are measured.
A fourth of them is held out: counted, but never shown.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from unittest import mock
from zlib import crc32

from doccheck.engines.pdf import in_blocks
from doccheck.kinds import all_kinds
from doccheck.model import Box, Certainty, Document, Field, FileReading, Grade, Page, TextOrigin, Word
from doccheck.understanding import understand
from doccheck.understanding.decide import Decision
from doccheck.understanding.fold import fold
from doccheck.values import amounts, dates
from scripts.learn.annotated import ROLES, Paper, papers

_LEFT, _TOP, _LEADING, _HEIGHT, _WIDE = 0.09, 0.05, 0.0165, 0.0115, 118
_NUMBERS = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:\d\d)?\d\d(?![\d/])")
_LETTER = 0.82 / _WIDE
_CELLS = re.compile(r"\S+(?: {1,2}\S+)*")
_SWAPPED = {"valid_from": "start_date", "valid_until": "end_date"}
_SWAPPED |= {new: old for old, new in _SWAPPED.items()}
_VALIDITY = ("valid_until", "expiry_date")  # two words for one thing on every paper
# Said before a name and no part of it, folded.
_FORMS_OF_ADDRESS = (
    "monsieur madame mademoiselle m mme mlle mr mrs ms miss dr med prof herr herrn frau don dona d sr sra srta senor "
    "senora senorita senhor senhora signor signora signorina sig pan pani domnul doamna la el"
)
_TITLES = frozenset(_FORMS_OF_ADDRESS.split())
Expected = dict[str, list[object]]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.learn.check", description=__doc__.partition("\n")[0])
    parser.add_argument("--show", nargs="+", default=(), metavar="FIELD", help="print what is not right of them")
    parser.add_argument("--kind", nargs="+", default=(), metavar="KIND", help="only papers of these kinds")
    parser.add_argument("--file", nargs="+", default=("",), metavar="START", help="only papers in files named so")
    asked = parser.parse_args(arguments)
    counts: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
    for paper in papers():
        if (asked.kind and paper.kind not in asked.kind) or not paper.source.startswith(tuple(asked.file)):
            continue
        held = crc32(paper.text.encode()) % 4 == 0
        document = understood(paper.kind, (as_page(paper.text),))
        for name, expected, outcome, got in outcomes(paper, document):
            counts[name, held][outcome] += 1
            if name in asked.show and outcome != "right" and not held:
                print(f"{outcome}: {paper.source} [{paper.kind}] {name}: expected {expected}, got {got}")
    for (name, held), found in sorted(counts.items()):
        total = sum(found.values())
        rest = ", ".join(f"{word} {count}" for word, count in sorted(found.items()) if word != "right")
        print(f"{name}{' (held out)' if held else ''}: {found['right'] / total:.1%} of {total}; {rest}")
    return 0


def understood(kind: str, pages: tuple[Page, ...]) -> Document:
    """What is on the pages of one paper whose kind is given."""

    def told(*_: object) -> Decision:
        return Decision(kind=kind, confidence=0.99)

    with mock.patch("doccheck.understanding.understand.decided", told):
        return understand.understand([FileReading(file="paper.pdf", pages=pages, page_count=len(pages))])[0]


def as_page(text: str) -> Page:
    """The text in plain print on one page: rows one below the other, wide gaps between the cells of a table."""
    lines: list[tuple[Word, ...]] = []
    y = _TOP
    for row in text.split("\n"):
        if not row.strip():
            y += _LEADING * 0.8
        for piece in _pieces(row):
            for cell in _CELLS.finditer(piece):
                x = _LEFT + _LETTER * cell.start()
                lines.append(tuple(_words(cell[0], x, y)))
            y += _LEADING
    return Page(
        file="paper.pdf",
        number=1,
        width=595.0,
        height=842.0,
        origin=TextOrigin.TEXT_LAYER,
        lines=in_blocks(lines),
        grade=Grade.GOOD,
    )


def _pieces(row: str) -> Iterator[str]:
    """A row that is too long for the page runs on in the next."""
    while len(row) > _WIDE:
        at = row.rfind(" ", 0, _WIDE)
        at = at if at > 0 else _WIDE
        yield row[:at]
        row = row[at:].lstrip()
    if row.strip():
        yield row


def _words(cell: str, x: float, y: float) -> Iterator[Word]:
    for word in cell.split():
        right = x + _LETTER * len(word)
        yield Word(text=word, box=Box(x, y, min(right, 0.995), min(0.999, y + _HEIGHT)))
        x = right + _LETTER


def outcomes(paper: Paper, document: Document) -> Iterator[tuple[str, object, str, object]]:
    """field, what is marked, "right", "absent", "doubtful" or "WRONG", and what was read first."""
    expected = _expected(paper)
    for name, values in expected.items():
        if _is_of_something_else(name, expected, paper):
            continue
        found = next(filter(None, (document.all(one) for one in _names_of(name))), ())
        if name == "full_name":
            found = tuple(_names(document))
        yield name, values, _outcome(name, values, found), found[0].value if found else None
    yield from _periods(paper, document)
    for name in ("issue_date", "amount", "full_name"):
        marked = name in _expected(paper)
        first = next((f for f in document.fields if f.name == name), None)
        if not marked and first is not None and first.certainty is Certainty.CERTAIN:
            yield name, None, "WRONG, none is marked", first.value


def _names_of(name: str) -> tuple[str, ...]:
    """The names under which a field may be read: its own first."""
    twins = tuple(one for one in _VALIDITY if one != name) if name in _VALIDITY else ()
    return (name, *twins, *([_SWAPPED[name]] if name in _SWAPPED else []))


def _is_of_something_else(name: str, expected: Expected, paper: Paper) -> bool:
    """Whether what is marked is not what papers of the kind are about: the passport's end, the stay that is insured."""
    fields = all_kinds()[paper.kind].fields
    if name == "expiry_date":
        return not {*_VALIDITY} & {*fields}
    other = _SWAPPED.get(name)
    if other is not None and name not in fields and other not in fields:
        return True
    return other is not None and name not in fields and other in fields and other in expected


def _periods(paper: Paper, document: Document) -> Iterator[tuple[str, object, str, object]]:
    """The same for the time that a sum is for, where the sum itself is right: {amount/month=…}."""
    read = [f for f in document.fields if f.name == "amount"]
    times = [f for f in document.fields if f.name == "amount_period"]
    place = next((at for at, field in enumerate(read) if field.certainty is Certainty.CERTAIN), 0)
    for mark in paper.marks:
        name, _, period = mark.name.partition("/")
        if name != "amount" or not period or not read or len(read) != len(times):
            continue
        if read[place].value in _amounts(paper.text[mark.start : mark.end]):
            got, certain = times[place].value, times[place].certainty is Certainty.CERTAIN
            wrong = "WRONG" if certain else "doubtful"
            yield "amount_period", period, "right" if got == period else "absent" if got == "unknown" else wrong, got


def _amounts(text: str) -> list[object]:
    return [r.amount for r in amounts.find(text)] or [r.amount for r in amounts.find(f"{text} EUR")]


def _names(document: Document) -> list[Field]:
    full = [f for f in document.fields if f.name == "full_name"]
    parts = {f.name: f for f in reversed(document.fields) if f.name in ("surname", "given_names")}
    if len(parts) == 2:
        joined = f"{parts['given_names'].value} {parts['surname'].value}"
        whole = Field(name="full_name", value=joined, evidence=(), certainty=parts["surname"].certainty)
        first = next(f.name for f in document.fields if f.name in ("full_name", *parts))
        full = [*full, whole] if first == "full_name" else [whole, *full]
    return full


def _outcome(name: str, expected: list[object], found: tuple[Field, ...]) -> str:
    if not found:
        return "absent"
    first = next((f for f in found if f.certainty is Certainty.CERTAIN), found[0])
    if any(_same(name, value, first.value) for value in expected):
        return "right"
    if first.certainty is Certainty.CERTAIN:
        return "WRONG"
    return "doubtful, right one second" if any(_same(name, v, f.value) for v in expected for f in found) else "doubtful"


def _same(name: str, expected: object, got: object) -> bool:
    if name == "full_name":
        return any(_is_one(form, str(got)) for form in in_scripts(str(expected)))
    if name in ("institution", "document_number"):
        return "".join(plain(str(expected))) in "".join(plain(str(got))) or "".join(plain(str(got))) in "".join(
            plain(str(expected))
        )
    return expected == got


def _is_one(form: str, got: str) -> bool:
    """Whether two names have the same words, forms of address aside; "El" may be one or part of a name."""
    return set(plain(form)) == set(plain(got)) or set(fold(form).split()) == set(fold(got).split())


def plain(name: str) -> list[str]:
    words = fold(name).split()
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    return words


def in_scripts(name: str) -> list[str]:
    """A name, and of one in two scripts ("Kwon Hanbyeol 권한별", "Kwon Hanbyeol (권한별)") either."""
    words = re.sub(r"\((\S*[^\W\d_a-zA-ZÀ-ɏḀ-ỿ]\S*)\)", r" \1", name).split()
    latin = [word for word in words if word[0] < "\u0370" or "\u1e00" <= word[0] < "\u2000"]
    other = [word for word in words if word not in latin]
    return [name, " ".join(latin), " ".join(other)] if latin and other else [name]


_BESIDE = 60  # letters before a part of a name in which its label stands
# Before a surname that somebody had or has got; of two so labelled each is a name.
_OF_ONE_TIME = re.compile(
    r"birth|naissance|usage|use|geburt|ledig|vor der ehe|marri|mariage|heirat|nacimiento|soltera|matrimonio|epous|"
    r"rodow|maiden|before|after|nach|avant|apres|evlen"
)
_OF_TWO = frozenset({"marriage_certificate", "partnership_certificate", "family_record"})


def _whole_names(parts: list[tuple[str, str, bool]]) -> list[str]:
    """The names of which the parts are marked; with the surname at birth or the one in use alone as well."""
    if not parts:
        return []
    surnames = [text for name, text, _ in parts if name == "surname"]
    given = [text for name, text, _ in parts if name == "given"]
    each = surnames if len(surnames) > 1 and given and any(timed for _, _, timed in parts) else []
    return [" ".join(text for _, text, _ in parts), *(" ".join((*given, surname)) for surname in each)]


def _spouses(parts: list[tuple[str, str, bool]]) -> list[str]:
    """The names of both where the parts of both are marked, in the order of the paper."""
    surnames = [text for name, text, _ in parts if name == "surname"]
    given = [text for name, text, _ in parts if name == "given"]
    return [f"{first} {last}" for first, last in zip(given, surnames, strict=False)] if len(given) > 1 else []


def _expected(paper: Paper) -> Expected:
    found: Expected = defaultdict(list)
    parts: list[tuple[str, str, bool]] = []
    day_first = not _month_first(paper.text)
    on_paper = dates.find(paper.text, day_first=day_first)
    for mark in paper.marks:
        text = paper.text[mark.start : mark.end]
        name = mark.name.partition("/")[0]
        if name in ROLES:
            readings = [r for r in dates.find(text, day_first=day_first) if r.readings]
            # "12 03 2026" is a date only by what stands around it.
            readings = readings or [r for r in on_paper if r.readings and r.start <= mark.start < r.end]
            found[ROLES[name]] += [r.value or r.readings[0] for r in readings]
            found[ROLES[name]] += [value for r in readings for value in r.readings if isinstance(value, date)]
        elif name == "amount":
            found["amount"] += _amounts(text)
        elif name in ("name", "org", "num"):
            found[{"name": "full_name", "org": "institution", "num": "document_number"}[name]].append(text)
        elif name in ("surname", "given"):
            before = paper.text[max(0, mark.start - _BESIDE) : mark.start].rpartition("\n")[2]
            parts.append((name, text, _OF_ONE_TIME.search(fold(before)) is not None))
    found["full_name"] += _whole_names(parts)  # whoever signs with initials has the same name
    found["full_name"] += _spouses(parts) if paper.kind in _OF_TWO else []
    return {name: values for name, values in found.items() if values}


def _month_first(text: str) -> bool:
    """Whether the paper writes a day that can only be the second number, as in "05/23/2004", and none the other way."""
    pairs = [(int(one), int(two)) for one, two in _NUMBERS.findall(text)]
    return any(two > 12 >= one for one, two in pairs) and not any(one > 12 for one, _ in pairs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
