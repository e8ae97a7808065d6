"""Issuers as a paper says them below its head: "issued by", an item of an apostille, who certifies, who signs last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_names import (
    DIGIT,
    LONGEST,
    READ,
    WORD,
    is_organisation,
    is_sentence,
    name_of,
    names_office,
)
from doccheck.understanding.institution_words import (
    ISSUED_BY,
    ISSUED_PERHAPS,
    LEGAL,
    NO_ISSUER,
    OFFICE_BELOW,
    PAPER,
    SCRIPTS,
)
from doccheck.understanding.places import page_text, right_neighbour
from doccheck.values._plain import plain_text

ENOUGH = 3.0  # a score from which nothing weaker is looked for
_NEXT_ITEM = re.compile(r"\W*(?:[89]|10)\s?[.)]?\s")  # of an apostille
_NEARLY_A_LINE = 28  # signs behind an item of an apostille from which it may go on below
# The item in two or three languages: "7. Por / By / Par".
_ITEM_AGAIN = re.compile(
    r"^(?:[/·,(]\s*(?:by|par|por|durch|da|pelo|pela|przez|door|кем)\b[\s):]*)+|^/[^:/]{1,24}:\s*|"
    r"^\((?:(?:by|par|por|durch|da)\b[\s/]*)+\)\s*:?\s*",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[a-zß-ÿа-я]\.$|[함다。]\.?$")
# "ante el Consulado en Guayaquil el visado", "beim Konsulat meinen Antrag": the name ends before it.
_SENTENCE_GOES_ON = re.compile(
    r"\s(?=(?:mis?|sus?|el|mon|ma|mes|son|sa|my|his|her|its|your|mein\w*|sein\w*|ihre?\w*|eine[nmrs]?|having|which"
    r"|who|qui"
    r"|que|et retirer|y retirar|and collect)\b)"
)
# "presente ante el Consulado": where somebody will go, not who signs.
_GONE_TO = re.compile(
    r"\b(?:ante|al|el|before|to|at|the|auprès|devant|au|du|le|beim|bei|vor|dem|das|der|im|presso|il|all['’]|junto|ao|o)"
    r"(?: (?:el|la|le|the|du|de|der|dem|al|il|o))?\s$"
)
_MISSION = re.compile(
    r"(?i:consul|konsul|embass|high|botsch|ambass|embaj|commune|comune)"
)  # they are written to as well
BY_ITEM = 6.5  # what the seventh item of an apostille names


class Found(NamedTuple):
    """A name that may be the issuer's, where it stands, and how well that is said."""

    score: float
    value: str
    line: Line


def signing(page: Page) -> Iterator[Found]:
    """The institution in whose name the last lines are signed."""
    for index in range(len(page.lines) - 1, len(page.lines) // 2, -1):
        line = page.lines[index]
        if len(line.text) > LONGEST or ":" in line.text[:32]:
            continue
        value = name_of(line.text.strip(" []|·"))
        if len(value) < 4 or value[0].islower() or DIGIT.search(value) or NO_ISSUER.match(fold(value)):
            continue
        named = " " in value or not value.isascii()
        if named and names_office(value) and not _ENDS_SENTENCE.search(line.text):
            yield Found(1.8 + 0.2 * bool(LEGAL.search(value)), value, line)


def issued_by(page: Page) -> Iterator[Found]:
    """ "Issued by: …", "7. par …" of an apostille."""
    whole = page_text(page).text
    if not ISSUED_PERHAPS.search(plain_text(whole).folded) and "발" not in whole:
        return
    for index, line in enumerate(page.lines):
        match = ISSUED_BY.search(line.text)
        if not match:
            continue
        rest = _ITEM_AGAIN.sub("", line.text[match.end() : match.end() + READ].strip(" :：")).strip(" :：")
        if len(rest) > LONGEST:
            rest = rest.rpartition(" – ")[2]
        item = match[0].lstrip()[:1] == "7"
        beside = right_neighbour(page, index) if not rest else None
        if beside is None and not rest and item and index + 1 < len(page.lines):
            below = page.lines[index + 1]
            beside = None if _NEXT_ITEM.match(below.text) else below
        elif beside is None and rest and item:
            rest = _with_next(page, index, rest)
        if beside is not None:
            rest, line = beside.text[:READ], beside
        value = name_of(rest)
        name = fold(value)
        if item and WORD.search(value) and len(value) <= LONGEST and not any(map(str.isdigit, value)):
            yield Found(BY_ITEM, value, line)
        elif not (is_organisation(name) or LEGAL.search(value) or SCRIPTS.search(value)) or len(value) > LONGEST:
            continue
        elif not PAPER.match(name):
            yield Found(4.4, value, line)


def _with_next(page: Page, index: int, rest: str) -> str:
    """What stands behind an item, with the line below where it goes on there: in small letters, behind no item."""
    if index + 1 >= len(page.lines) or len(rest) < _NEARLY_A_LINE:
        return rest
    here, below = page.lines[index].box, page.lines[index + 1]
    near = below.box.y0 - here.y1 < here.height and here.x0 <= below.box.x0 < here.x1
    goes_on = below.text[:1].islower() and not _NEXT_ITEM.match(below.text)
    return f"{rest} {below.text}" if near and goes_on and len(below.text) <= _NEARLY_A_LINE else rest


def office_below(page: Page) -> Iterator[Found]:
    """The notary or the office that certified a private paper, in its last lines."""
    half = len(page.lines) // 2
    for index, line in enumerate(page.lines):
        match = OFFICE_BELOW.search(line.text)
        mission = match is not None and _MISSION.match(match[0]) is not None
        if match and mission and _GONE_TO.search(line.text[: match.start()]):
            continue
        if match and (index >= half or not mission):
            value = name_of(line.text[match.start() : match.start() + READ])
            value = _SENTENCE_GOES_ON.split(re.split(r"[;:]|, (?=[a-zß-ÿ])|\. (?!\w+[,.]|\w\. )", value)[0])[0]
            if 4 < len(value) <= 80 and not is_sentence(value):
                yield Found(ENOUGH, value, line)
