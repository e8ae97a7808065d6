"""Whether a translation names the sums of the document it lies with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from doccheck.model import Certainty, Document, Evidence, Grade
from doccheck.values import amounts

_LEAST = Decimal(100)  # smaller ones are also fees and stamp duties, and may be written in words
_NUMBER = re.compile(r"\d[\d.,'’\s\u00a0\u202f]*\d")
_CENTS = re.compile(r"[.,]\d\d?$")


def missing_sum(document: Document, translation: Document) -> tuple[Evidence, ...]:
    """The places of the sums for which money was read in the document, where the translation has no such number."""
    if not (document.grade is translation.grade is Grade.GOOD):
        return ()
    sure = (field for field in document.all("amount") if field.certainty is Certainty.CERTAIN)
    wanted = {Decimal(str(field.value)) for field in sure if _is_number(str(field.value))}
    there = {*_whole_numbers(translation)}
    missing = {number for number in map(int, wanted) if number >= _LEAST} - there
    if not missing or _writes_other_digits(translation):
        return ()
    return tuple(_places(document, missing))


def _places(document: Document, missing: set[int]) -> Iterator[Evidence]:
    """Where the document names them with their currency."""
    for line in document.lines:
        for found in amounts.find(line.text):
            if int(found.amount) in missing:
                yield replace(line.evidence, text=line.text)


def _whole_numbers(document: Document) -> Iterator[int]:
    """All numbers of the text without their cents, also those that run over a gap: "1 180,00"."""
    for line in document.lines:
        for match in _NUMBER.finditer(line.text):
            for text in (match[0], *match[0].split()):
                digits = "".join(filter(str.isdigit, _CENTS.sub("", text)))
                if digits:
                    yield int(digits)
        yield from (int(found.amount) for found in amounts.find(line.text))


def _writes_other_digits(document: Document) -> bool:
    """Whether its numbers may be written in signs that are not compared, as Arabic ones."""
    return any(sign.isdigit() and not sign.isascii() for line in document.lines for sign in line.text)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"\d+(?:\.\d+)?", text) is not None
