"""Names in the cells of forms and tables and behind labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from doccheck.model import Certainty, Evidence, Field, Line, Page
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold
from doccheck.understanding.name_labels import (
    OTHER_SCRIPT,
    UNSPACED,
    asked_by,
    is_label,
    label_form,
    pairs,
    split_label,
)
from doccheck.understanding.name_shapes import is_name_word, is_no_name, without_address
from doccheck.understanding.places import left_neighbours, line_evidence, lower_neighbour, right_neighbour

_COLUMN = 0.05  # of the page's width: how far a value may stand from the left edge of its head
_SURNAME, _GIVEN, _FULL = name_labels.SURNAME, name_labels.GIVEN, name_labels.FULL
_END_OF_NAME = re.compile(
    r"\s{3,}|[,;(（「\[|]| [–—-] |\b(?:n[ée]e?|geb\.?|geboren|nacid[oa]|born|nat[oa] (?:a|il)|nascid[oa]|ur\.|doğ\.|"
    r"date of|date de|datum|geburts\w*|fecha de|data de|data di|passe?port|pasaporte|reisepass|pass-?nr|matri\w+|"
    r"numéro|número|nummer|student (?:id|no)|n°|nº|n\.º|dni|nie|cpf|pesel|cnp|dob|sexe?|nationalit\w*)(?!\w)|\d",
    re.IGNORECASE,
)
_DASH = re.compile(r" [–—·|-] ")  # "HUAMANÍ PAREDES, Rodrigo – DNI 72941186"
_SURNAME_FIRST = re.compile(r"^([^\d,;:(]{2,40}),\s*([^\d,;:(]{2,40})$")  # "TRABELSI, MEHDI"
_FIRST_AND_MORE = re.compile(r"^([^\W\d_]+(?:[-'’][^\W\d_]+)*), ([^\d,;:(]{2,40})(?=[,;(])")  # "TRABELSI, MEHDI, né …"
_LATIN_NAME = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ ,'’\-]{3,60}")
_ARABIC = re.compile(r"[؀-ۿ]")
# Heads of tables beside "Nom" or "Name": what stands below are rows of something else.
_TABLE_HEAD = re.compile(
    r"^(?:notes?|notas?|credits?|creditos|ects|resultat\w*|resultado\w*|results?|ergebnis\w*|punkte|grades?|mention|"
    r"session|coefficient|coef|matieres?|asignaturas?|fach|facher|module?s?|montant|importe|betrag|amount|parente|"
    r"lien|vinculo|verwandtschaft|relationship|fonction|funktion|cargo|role|qualite)\b"
)


def labelled_names(pages: tuple[Page, ...]) -> list[Field]:
    """surname, given_names and full_name that stand behind, beside or below their labels."""
    found = _whole_names([found for page in pages for found in _labelled(page)])
    return [*found, *_others(found)]


def _others(found: list[Field]) -> Iterator[Field]:
    """A form about several persons: whoever comes after the first, by the whole name."""
    people: list[dict[str, Field]] = [{}]
    for part in found:
        if part.name in people[-1]:
            people.append({})
        if part.name in (_SURNAME, _GIVEN):
            people[-1][part.name] = part
    yield from (_another(each[_GIVEN], each[_SURNAME]) for each in people[1:] if len(each) > 1)


def _another(given: Field, surname: Field) -> Field:
    return replace(_joined(given, surname), name=_FULL)


def _whole_names(fields: list[Field]) -> list[Field]:
    """The labelled values as surname, given_names and full_name: what "Name" and "Nombre" ask for the others tell."""
    asked = {found.name for found in fields}
    has_given, has_surname = _GIVEN in asked, bool(asked & {_SURNAME, name_labels.BIRTH_NAME})
    second = next((found for found in fields if found.name == name_labels.SECOND_SURNAME), None)
    both = {name_labels.SURNAME_OR_FULL, name_labels.GIVEN_OR_FULL} <= asked
    found: list[Field] = []
    for field in fields:
        words = len(str(field.value).split())
        if field.name == name_labels.SURNAME_OR_FULL:
            named = _SURNAME if has_given or both or words < 2 else _FULL
        elif field.name == name_labels.GIVEN_OR_FULL:
            named = _GIVEN if has_surname or both else _FULL
        elif field.name == name_labels.BIRTH_NAME:
            named = _SURNAME if _SURNAME not in asked else ""
        else:
            named = field.name if field.name in (_SURNAME, _GIVEN, _FULL) else ""
        if field.name == name_labels.ADDRESS:
            named = _FULL
        elif named == _FULL and field.name != _FULL:
            # A label that may ask for a part alone: several words are the whole name.
            named = _FULL if words > 1 or UNSPACED.search(str(field.value)) else _GIVEN
            field = replace(field, certainty=Certainty.PROBABLE)
        if named == _SURNAME and second and all(other.name != _SURNAME for other in found):
            field = _joined(field, second)
        if named:
            found.append(replace(field, name=named))
    return found


def _joined(first: Field, second: Field) -> Field:
    return replace(first, value=f"{first.value} {second.value}", evidence=(*first.evidence, *second.evidence))


def _labelled(page: Page) -> Iterator[Field]:
    for index, line in enumerate(page.lines):
        if (heads := _heads(line)) and ((beside := right_neighbour(page, index)) is None or is_label(beside.text)):
            yield from _under_heads(page, index, heads)
            continue
        for asked, value in pairs(line.text):
            yield from _fields(value, asked, line_evidence(page, line))
        label, behind = split_label(line.text) if ":" not in line.text.rstrip(": ") else (None, "")
        if label is None or behind:
            continue
        if _ARABIC.match(line.text):  # read from right to left: the value stands on the left, its Latin form after it
            found = tuple(_on_the_left(page, index, label))
            yield from found
            if found:
                continue
        # A table's value stands beside its label, a form's below it: what stands beside decides, if anything does.
        beside = right_neighbour(page, index) or _beside_first_line(page, index)
        if label == name_labels.ADDRESS and (beside is None or line.text.rstrip()[-1] in ",!"):
            continue
        if beside and _TABLE_HEAD.search(fold(beside.text)):
            continue
        near = beside or lower_neighbour(page, index)
        for place in (near, lower_neighbour(page, index) if near and is_label(near.text) else None):
            if place is None or is_label(place.text):
                continue
            found = tuple(_fields(place.text, label, line_evidence(page, place)))
            yield from found
            if found:
                break


def _on_the_left(page: Page, index: int, label: str) -> Iterator[Field]:
    cells = [cell for cell in left_neighbours(page, index)[:2] if not is_label(cell.text)]
    for cell in sorted(cells, key=lambda cell: not _LATIN_NAME.search(cell.text)):
        yield from _fields(cell.text.strip("()（） "), label, line_evidence(page, cell))


def _beside_first_line(page: Page, index: int) -> Line | None:
    """What stands beside the first line of a label of two lines."""
    here, above = page.lines[index], page.lines[index - 1] if index else None
    if above is None or above.block != here.block or abs(above.words[0].box.x0 - here.words[0].box.x0) > 0.005:
        return None
    return None if is_label(above.text) else right_neighbour(page, index - 1)


def _fields(text: str, label: str, evidence: Evidence) -> Iterator[Field]:
    """The name in a value; of one in two scripts its Latin form goes first."""
    if OTHER_SCRIPT.search(text) and (aside := _LATIN_NAME.search(text)):
        latin = _as_name(aside[0], label)
        if latin:
            yield Field(name=label, value=latin, evidence=(evidence,))
        text = _LATIN_NAME.sub(" ", text).split("（")[0].split("(")[0]
    found = _as_name(text, label)
    if found:
        yield Field(name=label, value=found, evidence=(evidence,))


def _as_name(text: str, label: str) -> str | None:
    """The part of `text` that can be a name, or None."""
    whole = label in (_FULL, name_labels.ADDRESS, name_labels.SURNAME_OR_FULL, name_labels.GIVEN_OR_FULL)
    text = _DASH.split(text, maxsplit=1)[0]
    text = _FIRST_AND_MORE.sub(r"\1 \2", _SURNAME_FIRST.sub(r"\1 \2", text.strip())) if whole else text.strip()
    text = _END_OF_NAME.split(text, maxsplit=1)[0].strip(" .:-–")
    text = without_address(text)
    words = text.split()
    if not words or len(words) > 7 or len(text) < 2 or is_no_name(text):
        return None
    if label in (_FULL, name_labels.ADDRESS) and len(words) < 2 and not (UNSPACED.match(text) and 2 <= len(text) <= 6):
        return None
    if not all(word[0].isalpha() for word in words):
        return None
    if not any(word[0].isupper() or not word[0].isascii() for word in words):
        return None
    small = [word for word in words if word[0].islower()]
    return None if whole and not all(is_name_word(word, first=False) for word in small) else text


def _under_heads(page: Page, index: int, heads: list[tuple[float, str]]) -> Iterator[Field]:
    """Values under a row of heads that was read as one line: "Familienname Vorname" over "TAZI" and "Salma"."""
    here = page.lines[index].box
    row = [below for below in page.lines[index + 1 :] if 0.5 * here.height < below.box.y0 - here.y0 < 2.5 * here.height]
    for x, label in heads:
        cell = min(row, key=lambda below: abs(below.box.x0 - x), default=None)
        if cell and abs(cell.box.x0 - x) < _COLUMN and not is_label(cell.text):
            yield from _fields(cell.text, label, line_evidence(page, cell))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(label.split(" ", 1)[0] for label in name_labels.name_labels())


def _heads(line: Line) -> list[tuple[float, str]]:
    """Where each head begins in a line made of nothing but heads of names; none for any other line."""
    words = line.words
    if not 2 <= len(words) <= 6 or fold(words[0].text).split(" ")[0] not in _first_words():
        return []
    found: list[tuple[float, str]] = []
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + 4), at, -1):
            label = asked_by(label_form(" ".join(word.text for word in words[at:end])))
            if label:
                found.append((words[at].box.x0, label))
                at = end
                break
        else:
            return []
    asked = {label for _, label in found}
    surnames, given = asked & {_SURNAME, name_labels.SURNAME_OR_FULL}, asked & {_GIVEN, name_labels.GIVEN_OR_FULL}
    return found if surnames and given else []
