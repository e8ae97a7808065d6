"""Lists of persons on one page – families, classes, everybody insured by one policy – and to which row the text points.

"Auf Antrag der Person Nr. 4", "à la demande du candidat n° 17", "assured 03", an arrow or "applicant" in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.name_labels import is_label
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from doccheck.understanding.name_shapes import is_name_word, is_no_name, without_address
from doccheck.understanding.places import boxes, line_evidence

_NUMBER = re.compile(r"^0{0,2}(\d{1,3})[.)]?(?=$|\s)\s*")
_POINTER = re.compile(
    r"(?:\b(?:nr|no|num|nos|ziff(?:er)?|pos(?:ition)?|zeile|rang|ligne|row|line|lfd|orden|ordre|ordine|ordem)\b\.?|n[°ºo.]+|№|#|"
    r"\b(?:person|personne|persona|pessoa|osoba|insured|assuré|assurée|asegurad[oa]|assicurat[oa]|segurad[oa]|"
    r"versicherte[rn]?|candidate?|candidat[oa]|student|étudiante?|estudiante|lauréate?|member|membre|mitglied|"
    r"applicant|beneficiary|beneficiari[oa]|bénéficiaire|participant|teilnehmer(?:in)?|minor|menor|enfant|child|kind)\b)"
    r"[ :]{0,2}(?:(?:n[°ºo.]+|nr\.?|no\.?|№|#)[ ]?)?0{0,2}(\d{1,3})(?![\d/-]|[.,]\d| ?%)",
    re.IGNORECASE,
)
# What tells in a row itself that its person is meant.
_MARK = re.compile(
    r"←|◄|◀|➜|→|<--|\*\*|\b(?:antragsteller(?:in)?|gesuchsteller(?:in)?|applicant|demandeur|demandeuse|requérante?|"
    r"solicitante|peticionari[oa]|richiedente|requerente|wnioskodawca|wnioskodawczyni|solicitant|başvuran|заявитель|"
    r"заявник|intéressée?|interesad[oa])\b|申请人|申請者|신청인",
    re.IGNORECASE,
)
_CELLS = 5  # of a row that are looked at
_FEWEST_ROWS = 2
_ASIDE = re.compile(r" ?[(（].*$")


class _Row(NamedTuple):
    number: int
    name: str
    line: Line
    marked: bool
    lines: tuple[int, ...]


def pointed_at(page: Page) -> tuple[list[Field], bool]:
    """The person of the row that the text points to, if any, and whether the page has a list of several persons."""
    rows = list(_rows(page))
    if len({row.number for row in rows}) < _FEWEST_ROWS or not _is_run([row.number for row in rows]):
        return [], False
    marked = [row for row in rows if row.marked]
    if len(marked) != 1:
        within = {at for row in rows for at in row.lines}
        numbers = {
            int(found[1])
            for at, line in enumerate(page.lines)
            if at not in within and any(map(str.isdigit, line.text))
            for found in _POINTER.finditer(line.text)
        }
        marked = [row for row in rows if row.number in numbers]
    if len(marked) != 1:
        return [], True
    row = marked[0]
    evidence = (line_evidence(page, row.line),)
    return [Field(name="full_name", value=row.name, evidence=evidence, certainty=Certainty.PROBABLE)], True


def in_rows(page: Page) -> list[Field]:
    """Everybody in the rows of a family, those of a student's age first."""
    rows = list(_rows(page))
    if len({row.number for row in rows}) < _FEWEST_ROWS or not _is_run([row.number for row in rows]):
        return []
    latest = max(map(int, _YEAR.findall(page.text)), default=0)
    rows.sort(key=lambda row: not any(age in _AGES for age in _ages(page, row, latest)))
    return [
        Field(
            name="full_name",
            value=row.name,
            evidence=(line_evidence(page, row.line),),
            certainty=Certainty.PROBABLE,
        )
        for row in rows
    ]


def _ages(page: Page, row: _Row, latest: int) -> list[int]:
    return [latest - int(year) for at in row.lines for year in _YEAR.findall(page.lines[at].text)]


_YEAR = re.compile(r"(?<!\d)(?:19[3-9]\d|20[0-4]\d)(?!\d)")
_AGES = range(15, 36)  # of whoever goes abroad to study


def _is_run(numbers: list[int]) -> bool:
    return all(0 < after - before <= 200 for before, after in pairwise(numbers))


def _rows(page: Page) -> Iterator[_Row]:
    """The rows that begin with a number and have a name."""
    at = boxes(page)
    for index, line in enumerate(page.lines):
        if not line.words[0].text[0].isdigit():
            continue
        text = line.text
        found = _NUMBER.match(text)
        if not found:
            continue
        here = at[index]
        middle = (here.y0 + here.y1) / 2
        row = sorted(
            (other for other, box in enumerate(at) if box.y0 < middle < box.y1 and box.x0 >= here.x0),
            key=lambda other: at[other].x0,
        )
        if row[:1] != [index] or any(  # a box without height, at the edge of the page, is in no row
            box.x1 < here.x0 and box.y0 < middle < box.y1 for box in at
        ):
            continue
        texts = [text[found.end() :], *(page.lines[other].text for other in row[1:_CELLS])]
        name = _name_in([text for text in texts if text.strip()], page)
        if name:
            marked = any(_MARK.search(page.lines[other].text) for other in row)
            place = row[1] if not texts[0] and len(row) > 1 else index
            yield _Row(int(found[1]), name, page.lines[place], marked, tuple(row))


def _name_in(cells: list[str], page: Page) -> str:
    """The name in the cells of a row: one cell, or a surname and given names in two."""
    for at, cell in enumerate(cells[:3]):
        part = _part(cell)
        if not part:
            continue
        following = _part(cells[at + 1]) if at + 1 < len(cells) else ""
        if len(part.split()) > 1 and not part.isupper():
            return f"{part} {following}" if _is_surname_of_several(following, page) else part
        if following and not (part.isupper() and following.isupper()):
            return f"{part} {following}"
        return part if len(part.split()) > 1 else ""
    return ""


def _is_surname_of_several(part: str, page: Page) -> bool:
    """Whether a word stands in a cell of its own in several rows, under a head: the surname of a family."""
    if not part or " " in part:
        return False
    return sum(line.text == part for line in page.lines) > 1 and any(map(_SURNAME_HEAD.match, _texts(page)))


def _texts(page: Page) -> list[str]:
    return [fold(line.text) for line in page.lines]


_SURNAME_HEAD = re.compile(
    r"(?:familienname|nachname|zuname|nom(?: de famille)?|apellidos?|surname|family name|last name|cognome|apelidos?|"
    r"sobrenome|nazwisko|nume(?: de familie)?|soyad[i]?|фамилия|прізвище)$"
)


def _part(cell: str) -> str:
    """A cell that is a name or a part of one."""
    text = without_address(_ASIDE.sub("", cell).strip(" .;")).replace(", ", " ")
    words = text.split()
    while len(words) > 2 and is_holder_role(fold(words[-1])):
        words.pop()  # "SEIDU Rafia Tochter"
    text = " ".join(words)
    if not 1 <= len(words) <= 6 or any(map(str.isdigit, text)) or is_no_name(text) or is_label(text):
        return ""
    if not words[0][0].isupper() or not all(word[0].isalpha() and is_name_word(word, first=False) for word in words):
        return ""
    folded = fold(text)
    return "" if is_holder_role(folded) or is_other_role(folded) or len(text) < 3 else text
