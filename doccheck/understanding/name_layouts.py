"""Names in layouts of their own: rows between upright strokes, a role with a number before the name, one name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from doccheck.model import Certainty, Field
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold
from doccheck.understanding.name_labels import asked_by, is_label, is_of_relative, label_form, split_label
from doccheck.understanding.name_roles import is_holder_role, is_other_role

STROKES = "|¦│"
_STROKE = re.compile(rf"\s*[{STROKES}]\s*")
# "Aluno n.º 26-118 Ruiz, Ana", "Student No. S-2201: Ana Ruiz", "Matrikel-Nr. 118 Ana Ruiz" goes without a role.
_NUMBERED_ROLE = re.compile(
    r"(?P<role>[^\W\d_]{4,}(?:/-?[^\W\d_]+|\([^\W\d_]+\))?) ?"
    r"(?:n\.?[º°o]\.?|nr?\.|nr|no|№|#|núm\.?|num\.?|número|numéro|numero|nummer|number|id|code|kod|código)"
    r"[ :]{0,2}(?=[\w./-]*\d)[\w./-]{1,15}\w(?![.\w])(?P<sign> ?[:,;–-])? *(?P<name>\D*)$",
    re.IGNORECASE,
)
_ONLY_NAME = frozenset({"name", "nama", "nom", "nombre", "nume", "nome", "full", "mononym", "имя"})
_SHORTEST = 3  # letters of a name that stands alone


def piped(text: str) -> Iterator[tuple[str, str]]:
    """What labels ask for and their values in a row drawn with strokes: "| Last name | RUIZ |"."""
    if not text or text[0] not in STROKES:
        return
    cells = [cell for cell in _STROKE.split(text) if cell]
    for cell, value in pairwise(cells):
        label, behind = split_label(cell)
        if label and not behind and not is_label(value):
            yield label, value


def in_stroked_rows(texts: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """The values below the heads of a table whose rows were read as one line each: "Nr. | Name | Land" over
    "12 | Okoro, Ada | Ghana". The line of each, what its head asks for, the value."""
    at = 0
    while at < len(texts):
        heads = _cells(texts[at])
        asked = [split_label(cell)[0] if is_label(cell) else None for cell in heads] if len(heads) > 1 else []
        at += 1
        if not any(asked):
            continue
        while at < len(texts) and len(cells := _cells(texts[at])) > 1:
            if len(cells) == len(heads):
                for label, value in zip(asked, cells, strict=True):
                    if label and value and not is_label(value):
                        yield at, label, value
            at += 1


def _cells(text: str) -> list[str]:
    """The cells of a row that strokes part; a stroke at either end is the frame."""
    return [cell.strip() for cell in _STROKE.split(text.strip().strip(STROKES))] if _PARTING.search(text) else []


_PARTING = re.compile(rf" [{STROKES}] ")


def has_number(text: str) -> bool:
    """Whether a line can begin with a role and a number."""
    return _NUMBERED_ROLE.match(text) is not None


def behind_number(text: str, beside: str) -> str | None:
    """The name behind a holder's role and number in a line, or in the cell `beside` it."""
    found = _NUMBERED_ROLE.match(text)
    if not found:
        return None
    role = label_form(found["role"])
    if not (is_holder_role(role) or asked_by(role) == name_labels.FULL):
        return None
    name = found["name"].strip()
    return name if found["sign"] or "," in name else None if name else beside or None


def is_nobody_elses(head: str) -> bool:
    """Whether what stands before a colon can be a holder: no relative, no landlord."""
    folded = label_form(head)
    return not is_of_relative(folded) and not is_other_role(folded) and not is_other_role(folded.split(" ")[-1])


def with_single_name(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields, and the only name of somebody who has just one, behind a label for names."""
    if len(fields) != 1 or fields[0].name != name_labels.SURNAME or not fields[0].evidence:
        return fields
    (only,) = fields
    label = fold(only.evidence[0].text.partition(":")[0]).split(" ")[0]
    alone = " " not in str(only.value) and len(str(only.value)) > _SHORTEST and (not label or label in _ONLY_NAME)
    if not alone:
        return fields
    return (only, Field(name=name_labels.FULL, value=only.value, evidence=only.evidence, certainty=Certainty.PROBABLE))
