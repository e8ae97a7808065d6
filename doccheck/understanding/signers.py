"""Who signs a letter that has no field for it: the names it closes with, and the pen strokes beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from doccheck.model import Box, InkGrid, Line, Page
from doccheck.understanding.fold import fold

_SPECK = 6  # of 255: less ink in a cell is dust
_INK_SUM = 90  # a stroke of 4 cm at 110 dpi adds about 100
# A signature in cells of 3.5 mm: 1.4 to 9 cm wide, at most 2.5 cm high, much wider than high, as no round stamp is.
_LEAST_WIDE, _MOST_WIDE, _LEAST_HIGH, _MOST_HIGH, _SLENDER = 4, 26, 2, 7, 1.8
_CLOSING_FROM = 0.25  # of the page's height: above stand letterhead and address
_ROOM_ABOVE = 0.12  # of the page's height: who signs is named at most so far above the first stroke
_ROOM = 0.02  # of the page's height: so much is left free to sign
_LONGEST = 60  # characters of a line that only says who signs
_ONE_PLACE = 0.075  # of the page's height between who signs as what, and the name further down
_ANNOUNCED = 0.12  # the same where a colon says that something follows
_BENEATH = 0.015  # between a name and who signs as what straight under it
_SLIP = 0.5  # of a line's height: so far boxes read by OCR reach into each other
_PARTICLES = frozenset(
    (
        *("de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "le", "les", "van", "von"),
        *("zu", "zur", "zum", "vom", "ter", "ten", "den", "der", "el", "al", "bin", "ben", "bint", "y", "e", "i"),
        *("und", "et", "née", "geb", "ép", "d", "l"),
    )
)
_NO_NAME = re.compile(
    r"\b(?:gru(?:ss|sse|esse)\w*|hochachtung\w*|sincerely|faithfully|regards|truly|salutations?|cordialement|respects?|"
    r"atentamente|saludos?|cordialmente|cumprimentos|saluti|distinti|anlagen?|annexes?|pieces?|anexos?|enclosures?|cc|"
    r"notari\w*|notaire|mairie|ayuntamiento|standesamt|prefecture|consulat\w*|ministe\w*|stadt|gemeinde|tribunal|"
    r"commune|rathaus|comune|municip\w*|alcaldia|town hall|city council|bank|banque|banco|universi\w*|"
    r"republi\w*|seite|page|pagina|tel|email|e mail)\b"
)
BEHIND_NAME = re.compile(r" / |,| ?\(| [–-] ")  # a function
_ROLE_WORDS = (
    r"(?:(?:le|la|les|l|der|die|el|los|the|o|os|a|il)? ?)(?:mandants?|mandante|mandataires?|pere|mere|parents?|"
    r"parentes|declarants?|declarantes?|soussigne\w*|vollmachtgeber\w*|bevollmachtigte\w*|mutter|vater|eltern(?:teil)?|"
    r"sorgeberechtigte\w*|personensorgeberechtigte\w*|erziehungsberechtigte\w*|poderdante|apoderad[oa]|otorgante|"
    r"padre|madre|padres|principal|grantor|mother|father|guardians?|outorgante|mae|pai|genitor[ei]|antragsteller\w*|"
    r"representant\w*|tuteur|tutrice|tutora?|muvafakat edenler|veli(?:si)?|anne|baba|vekalet veren|mocodawca|rodzice|"
    r"matka|ojciec|мать|отец|родители|доверитель|мати|батько|батьки|довіритель)\b"
)
_ROLE = re.compile(_ROLE_WORDS + r".{0,24}")
# Behind it, the line says no name: "madre del solicitante", "représentant légal", "le père et la mère".
_NAMELESS = re.compile(
    _ROLE_WORDS + r"(?: (?:de|del|des|du|der|of|di|da|do|dos|das|et|und|and|y|e|ou|oder|or|o|leg\w+)\b.*)?"
)


@dataclass(frozen=True, slots=True)
class Signer:
    """A line that says who signs. `signed`: there is a pen stroke beside it; None: ink that may be a stamp.

    `is_party`: the text above names the person, who then is no official or witness. `role`: the line that says as what
    the person signs, where it is another than the one with the name.
    """

    page: Page
    line: Line
    signed: bool | None
    is_party: bool
    role: str = ""


def signers(pages: Sequence[Page]) -> list[Signer]:
    """The lines that close a letter with who signs it, on the pages whose ink was looked at."""
    return [signer for page in pages if page.ink for signer in _on(page, page.ink)]


def is_role(text: str) -> bool:
    """Whether a line says as what somebody signs, and that it is not for another: "Le mandant", "Die Mutter"."""
    return bool(_ROLE.fullmatch(fold(text)))


def _on(page: Page, grid: InkGrid) -> Iterator[Signer]:
    found = blots(grid)
    pens = [blot.box for blot in found if blot.is_stroke]
    if not pens:
        return
    first = min(pen.y0 for pen in pens) - _ROOM_ABOVE
    lines = [line for line in page.lines if line.box.y0 >= first and _may_sign(line) and _has_room(line, page, pens)]
    places = list(_by_place(lines, page))
    taken: list[tuple[Line, ...]] = []
    for pen in pens:
        if near := [place for place in places if _are_beside(pen, place)]:
            taken.append(min(near, key=lambda place: min(distance(pen, line.box) for line in place)))
    for place in places:
        stamped = any(not blot.is_stroke and _are_beside(blot.box, place) for blot in found)
        signed = True if any(place is each for each in taken) else None if stamped else False
        role = place[1].text if len(place) > 1 else ""
        yield Signer(page, place[0], signed, any(_is_party(line, page) for line in place), role)


def _by_place(lines: Sequence[Line], page: Page) -> Iterator[tuple[Line, ...]]:
    """The lines by who signs: a name, with the line that says as what where there is one; or that line alone.

    Each name takes one such line, so of "mother, NAME, father" the last waits for a signature of its own.
    """
    bare = sorted((line for line in lines if _is_bare_role(line)), key=lambda line: line.box.y0)
    named = [line for line in lines if not any(line is each for each in bare)]
    named = [line for line in named if not any(_is_function(line, other, page) for other in named)]
    roles: dict[int, Line] = {}
    alone: list[Line] = []
    for role in bare:
        free = [at for at, line in enumerate(named) if at not in roles and _is_of(role, line)]
        if free:
            roles[min(free, key=lambda at: _far(role, named[at]))] = role
        else:
            alone.append(role)
    for at, line in enumerate(named):
        yield (line, roles[at]) if at in roles else (line,)
    yield from ((role,) for role in alone)


def _is_bare_role(line: Line) -> bool:
    """Whether a line says as what somebody signs, and not who."""
    return bool(_NAMELESS.fullmatch(fold(line.text)))


def _is_of(role: Line, name: Line) -> bool:
    """Whether what somebody signs as stands straight under the name, or over it with room to sign between."""
    if _overlap(role.box, name.box) <= 0:
        return False
    if role.box.y0 >= name.box.y0:
        return not role.text.rstrip().endswith(":") and _apart(name, role) <= _BENEATH
    return _apart(role, name) <= (_ANNOUNCED if role.text.rstrip().endswith(":") else _ONE_PLACE)


def _far(one: Line, other: Line) -> float:
    return _apart(*sorted((one, other), key=lambda line: line.box.y0))


def _apart(upper: Line, lower: Line) -> float:
    """The room between two lines; far where they do not stand one over the other."""
    room = lower.box.y0 - upper.box.y1
    return max(room, 0.0) if room >= -_SLIP * (upper.box.y1 - upper.box.y0) else 1.0


def _is_party(line: Line, page: Page) -> bool:
    """Whether most words of the name stand in one line further up; who signs as what is always one."""
    name = fold(BEHIND_NAME.split(line.text)[0])
    if _ROLE.fullmatch(fold(line.text)):
        return True
    words = {word for word in name.split() if len(word) > 1}
    above = (set(fold(each.text).split()) for each in page.lines if each.box.y0 < line.box.y0 and each is not line)
    return bool(words) and any(2 * len(words & told) > len(words) for told in above)


def _may_sign(line: Line) -> bool:
    """Whether the line is a person's name, or what the person signs as, and no more."""
    text = line.text.strip()
    if not 4 <= len(text) <= _LONGEST or line.box.y0 < _CLOSING_FROM or any(sign.isdigit() for sign in text):
        return False
    folded = fold(text)
    if _NO_NAME.search(folded) or (text.endswith((":", ",", ".")) and len(folded.split()) > 4):
        return False
    return bool(_ROLE.fullmatch(folded)) or _is_name(BEHIND_NAME.split(text)[0])


def _is_name(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?", text)
    own = [word for word in words if word.lower() not in _PARTICLES]
    return 2 <= len(own) <= 6 and len(words) <= 8 and all(word[0].isupper() for word in own)


def _has_room(line: Line, page: Page, pens: Sequence[Box]) -> bool:
    """Whether the space above the line is free, or held by a stroke: where people sign."""
    if any(_is_beside(stroke, line.box) for stroke in pens):
        return True
    above = [each for each in page.lines if each.box.y0 < line.box.y0 and _overlap(each.box, line.box) > 0]
    return line.box.y0 - max((each.box.y1 for each in above), default=0.0) >= _ROOM


def _is_function(line: Line, name: Line, page: Page) -> bool:
    """Whether a line is a title or a function straight under a name."""
    if line is name or line.box.y0 <= name.box.y0 or _overlap(line.box, name.box) <= 0 or _apart(name, line) > _ROOM:
        return False
    return not (_is_party(line, page) and _is_party(name, page))


def _overlap(first: Box, second: Box) -> float:
    return min(first.x1, second.x1) - max(first.x0, second.x0)


def _are_beside(stroke: Box, lines: Sequence[Line]) -> bool:
    return any(_is_beside(stroke, line.box) for line in lines)


def _is_beside(stroke: Box, label: Box) -> bool:
    """Whether a stroke stands over the line, through it, or under it."""
    across = stroke.x0 <= label.x1 + 0.15 and label.x0 - 0.06 <= stroke.x1
    return across and label.y0 - 0.075 <= stroke.y1 and stroke.y0 <= label.y1 + 0.05


def distance(stroke: Box, label: Box) -> float:
    """How far a stroke stands from a line, aside and apart together, in shares of the page."""
    aside = max(label.x0 - stroke.x1, stroke.x0 - label.x1, 0.0)
    apart = max(label.y0 - stroke.y1, stroke.y0 - label.y1, 0.0)
    return aside + apart


@dataclass(frozen=True, slots=True)
class Blot:
    """Ink that hangs together."""

    box: Box
    is_stroke: bool


@lru_cache(maxsize=16)  # of a page it is asked by its labels and by the names it closes with
def blots(grid: InkGrid) -> tuple[Blot, ...]:
    """The ink of a page in parts that hang together, without specks and rules."""
    import numpy as np

    found: list[Blot] = []
    left = set(np.flatnonzero(np.frombuffer(grid.cells, np.uint8) > _SPECK).tolist())
    while left:
        reached, waiting = set[int](), [left.pop()]
        while waiting:
            at = waiting.pop()
            reached.add(at)
            row, column = divmod(at, grid.columns)
            for near in _around(row, column, grid):
                if near in left:
                    left.discard(near)
                    waiting.append(near)
        box = _box(reached, grid)
        wide, high = round(box.width * grid.columns), round(box.height * grid.rows)
        if sum(grid.cells[at] for at in reached) < _INK_SUM or high < _LEAST_HIGH:
            continue  # a speck, or what is left of a rule
        fits = _LEAST_WIDE <= wide <= _MOST_WIDE and high <= _MOST_HIGH and wide >= _SLENDER * high
        found.append(Blot(box, fits))
    return tuple(found)


def _around(row: int, column: int, grid: InkGrid) -> Iterator[int]:
    """The cells around one, two to the side: a pen is lifted between letters."""
    for other in range(max(0, row - 1), min(grid.rows, row + 2)):
        for beside in range(max(0, column - 2), min(grid.columns, column + 3)):
            yield other * grid.columns + beside


def _box(cells: set[int], grid: InkGrid) -> Box:
    rows, columns = [at // grid.columns for at in cells], [at % grid.columns for at in cells]
    return Box(
        min(columns) / grid.columns,
        min(rows) / grid.rows,
        (max(columns) + 1) / grid.columns,
        (max(rows) + 1) / grid.rows,
    )
