"""Who signs a letter that has no field for it: the names it closes with, and the pen strokes beside them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from doccheck.model import Box, InkGrid, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.signature_labels import signature_labels

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SPECK = 6  # of 255: less ink in a cell is dust
_INK_SUM = 90  # a stroke of 4 cm at 110 dpi adds about 100
# A signature in cells of 3.5 mm: 1.4 to 9 cm wide, at most 2.5 cm high, much wider than high, as no round stamp is.
_LEAST_WIDE, _MOST_WIDE, _LEAST_HIGH, _MOST_HIGH, _SLENDER = 4, 26, 2, 7, 1.8
_FLAT, _ALONG = 2.5, 0.02  # cells that letters are high at most; of the page's width, beyond the ends of their line
_CLOSING_FROM = 0.25  # of the page's height: above stand letterhead and address
_ROOM_ABOVE = 0.12  # of the page's height: who signs is named at most so far above the first stroke
_ROOM = 0.02  # of the page's height: so much is left free to sign
_LONGEST = 60  # characters of a line that only says who signs
_ONE_PLACE = 0.075  # of the page's height between who signs as what, and the name further down
_ANNOUNCED = 0.12  # the same where a colon says that something follows
_BENEATH = 0.015  # between a name and who signs as what straight under it
_SLIP = 0.5  # of a line's height: so far boxes read by OCR reach into each other
# A round stamp in cells: its radius, points looked at on its ring, the share of them that is drawn, how far middles of
# one stamp lie apart, the ring's width, and how far a signature reaches down beside it.
_LEAST_RADIUS, _MOST_RADIUS, _POINTS, _DRAWN, _SAME, _RIM, _INTO = 3.5, 8.0, 40, 0.8, 1.5, 1.6, 3.0
_INSIDE = math.cos((1 - _DRAWN) * math.pi)
_SLACK = 1e-9  # of rounding
_EDGE = 10  # cells around a page, so that no ring leaves it
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
    r"matka|ojciec|мать|отец|родители|доверитель|мати|батько|батьки|довіритель|attorney(?: in fact)?|agent|donor)\b"
)
_ROLE = re.compile(_ROLE_WORDS + r".{0,24}")
# Behind it, the line says no name: "madre del solicitante", "représentant légal", "le père et la mère".
_NAMELESS = re.compile(
    _ROLE_WORDS + r"(?: (?:de|del|des|du|der|of|di|da|do|dos|das|et|und|and|y|e|ou|oder|or|o|leg\w+)\b.*)?"
)

_FORMULA = re.compile(r" [–-] ")
_ASIDE = re.compile(r" ?\([^()]*\)")  # in brackets
# "Father: NAME", "мать / mother: NAME"
_AS_PARENT = re.compile(
    r"(?:[^\W\d_]+ )?(?:le |la |der |die |el |il |the |o |a )?(?:pere|mere|vater|mutter|padre|madre|father|mother|pai"
    r"|mae|baba|anne|ojciec|matka|отец|мать|батько|мати|guardian|tuteur|tutrice|tutora?|vormund)\b (?P<who>.+)"
)


@dataclass(frozen=True, slots=True)
class Signer:
    """A line that says who signs. `signed`: there is a pen stroke beside it; None: ink that may be a stamp.

    `is_party`: the text above names the person, who then is no official or witness. `role`: the line that says as what
    the person signs, where it is another than the one with the name. `beneath`: what is printed straight under it.
    """

    page: Page
    line: Line
    signed: bool | None
    is_party: bool
    role: str = ""
    beneath: str = ""


def signers(pages: Sequence[Page]) -> list[Signer]:
    """The lines that close a letter with who signs it, on the pages whose ink was looked at."""
    return [signer for page in pages if page.ink for signer in _on(page, page.ink)]


def is_role(text: str) -> bool:
    """Whether a line says as what somebody signs, and that it is not for another: "Le mandant", "Die Mutter"."""
    return bool(_ROLE.fullmatch(fold(text)))


def _on(page: Page, grid: InkGrid) -> Iterator[Signer]:
    found = blots(grid)
    pens = [blot.box for blot in found if blot.is_stroke and not is_print(blot.box, page)]
    if not pens:
        return
    stamps = [blot.box for blot in found if not blot.is_stroke]
    first = min(pen.y0 for pen in pens) - _ROOM_ABOVE
    below = (line for line in page.lines if line.box.y0 >= first)
    lines = [line for line in below if _may_sign(line, page) and _has_room(line, page, pens)]
    places = list(_by_place(lines, page))
    taken: list[tuple[Line, ...]] = []
    for pen in pens:
        if near := [place for place in places if _are_beside(pen, place)]:
            taken.append(min(near, key=lambda place: min(distance(pen, line.box) for line in place)))
    for place in places:
        stamped = any(not blot.is_stroke and _are_beside(blot.box, place) for blot in found)
        signed = True if any(place is each for each in taken) else None if stamped else False
        role = place[1].text if len(place) > 1 else ""
        is_party = any(_is_party(line, page, stamps) for line in place)
        plain = (line for line in page.lines if _is_beneath(line, place[0]) and not _is_stamped(line, stamps))
        yield Signer(page, place[0], signed, is_party, role, " ".join(line.text for line in plain))


def _by_place(lines: Sequence[Line], page: Page) -> Iterator[tuple[Line, ...]]:
    """The lines by who signs: a name, with the line that says as what where there is one; or that line alone.

    Each name takes one such line, so of "mother, NAME, father" the last waits for a signature of its own.
    """
    heads = [line for line in lines if any(_heads(line, other) for other in lines)]
    bare = [line for line in lines if _is_bare_role(line)]
    bare = sorted((*bare, *(line for line in heads if line not in bare)), key=lambda line: line.box.y0)
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


def name_in(text: str) -> str:
    """The name in a line that says who signs, without a function behind it or a formula in front of it."""
    name = BEHIND_NAME.split(text)[0]
    behind = _FORMULA.split(text)[1:]  # "Lu et approuvé – NAME"
    formula = len(behind) == 1 and not text.isupper() and not _is_name(name)
    return behind[0] if formula and _is_name(behind[0]) else name


def named_as_parent(signer: Signer) -> bool:
    """Whether a line above says whose father or mother the person is, with the name: "Mutter: Ayla Demirci"."""
    words = _words_of(name_in(signer.line.text))
    told = (_AS_PARENT.match(fold(line.text)) for line in signer.page.lines if line.box.y0 < signer.line.box.y0)
    return bool(words) and any(2 * len(words & set(found["who"].split())) > len(words) for found in told if found)


def _is_bare_role(line: Line) -> bool:
    """Whether a line says as what somebody signs, and not who."""
    text = line.text.rstrip()
    return bool(_NAMELESS.fullmatch(fold(_plain(text) if text.endswith(":") else text)))


def _plain(text: str) -> str:
    """The line without what stands in brackets, unless that is a name."""
    return _ASIDE.sub(lambda found: found[0] if _is_name(found[0]) else " ", text)


def _is_beneath(line: Line, name: Line) -> bool:
    """Whether a line stands straight under the one with the name."""
    return line.box.y0 > name.box.y0 and _overlap(line.box, name.box) > 0 and _apart(name, line) <= _BENEATH


def _heads(line: Line, name: Line) -> bool:
    """Whether a line names the person and as what they sign, over the place where the name stands again."""
    if line is name or line.box.y0 >= name.box.y0 or _overlap(line.box, name.box) <= 0:
        return False
    words = _words_of(name_in(name.text))
    told = _AS_PARENT.match(fold(line.text))
    return told is not None and bool(words) and words <= set(told["who"].split()) and _apart(line, name) <= _ANNOUNCED


def _is_of(role: Line, name: Line) -> bool:
    """Whether what somebody signs as stands straight under the name, or over it with room to sign between."""
    if _overlap(role.box, name.box) <= 0:
        return False
    if not _is_bare_role(role):
        return _heads(role, name)
    if role.box.y0 >= name.box.y0:
        return not role.text.rstrip().endswith(":") and _apart(name, role) <= _BENEATH
    return _apart(role, name) <= (_ANNOUNCED if role.text.rstrip().endswith(":") else _ONE_PLACE)


def _far(one: Line, other: Line) -> float:
    return _apart(*sorted((one, other), key=lambda line: line.box.y0))


def _apart(upper: Line, lower: Line) -> float:
    """The room between two lines; far where they do not stand one over the other."""
    room = lower.box.y0 - upper.box.y1
    return max(room, 0.0) if room >= -_SLIP * (upper.box.y1 - upper.box.y0) else 1.0


def _is_party(line: Line, page: Page, stamps: Sequence[Box] = ()) -> bool:
    """Whether most words of the name stand in one line further up; who signs as what is always one.

    A stamp names the official whose it is, so what stands in one tells nothing.
    """
    if _ROLE.fullmatch(fold(line.text)):
        return True
    words = _words_of(name_in(line.text))
    above = (each for each in page.lines if each.box.y0 < line.box.y0 and each is not line)
    told = (set(fold(each.text).split()) for each in above if not _is_stamped(each, stamps))
    return bool(words) and any(2 * len(words & each) > len(words) for each in told)


def _words_of(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) > 1}


def _is_stamped(line: Line, stamps: Sequence[Box]) -> bool:
    """Whether the whole line stands in a stamp."""
    box = line.box
    return any(
        stamp.x0 <= box.x0 and box.x1 <= stamp.x1 and stamp.y0 <= box.y0 and box.y1 <= stamp.y1 for stamp in stamps
    )


def _may_sign(line: Line, page: Page) -> bool:
    """Whether the line is a person's name, or what the person signs as, and no more."""
    text = line.text.strip()
    if not 4 <= len(text) <= _LONGEST or any(sign.isdigit() for sign in text):
        return False
    if line.box.y0 < _CLOSING_FROM and not any(label.box.y0 < line.box.y0 for label in signature_labels(page)):
        return False  # a page with little more than the signature starts with it
    folded = fold(text)
    plain = fold(_plain(text))
    if _NO_NAME.search(folded) or (text.endswith((":", ",", ".")) and len(plain.split()) > 4):
        return False
    if _ROLE.fullmatch(folded) or _ROLE.fullmatch(plain):
        return True
    name = name_in(text)
    return _is_name(name) and (name.upper() != name.lower() or _is_party(line, page))  # a script without capitals


def _is_name(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?", text)
    own = [word for word in words if word.lower() not in _PARTICLES]
    return 2 <= len(own) <= 6 and len(words) <= 8 and not any(word[0].islower() for word in own)


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


def is_print(stroke: Box, page: Page) -> bool:
    """Whether a flat stroke keeps to a printed line: what is left of its letters, on a scan that lies askew."""
    if page.ink is None or stroke.height > _FLAT / page.ink.rows:
        return False
    for box in (line.box for line in page.lines):
        shared = min(box.y1, stroke.y1) - max(box.y0, stroke.y0)
        if box.x0 - _ALONG <= stroke.x0 and stroke.x1 <= box.x1 + _ALONG and 2 * shared > stroke.height:
            return True
    return False


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
        blot = _blot(reached, grid)
        if blot is None:
            continue
        found.extend((blot,) if blot.is_stroke else _apart_from_stamp(blot, reached, grid))
    return tuple(found)


def _blot(cells: set[int], grid: InkGrid) -> Blot | None:
    """The cells as one blot; None: a speck, or what is left of a rule."""
    box = _box(cells, grid)
    wide, high = round(box.width * grid.columns), round(box.height * grid.rows)
    if sum(grid.cells[at] for at in cells) < _INK_SUM or high < _LEAST_HIGH:
        return None
    fits = _LEAST_WIDE <= wide <= _MOST_WIDE and high <= _MOST_HIGH and wide >= _SLENDER * high
    return Blot(box, fits)


def _apart_from_stamp(blot: Blot, cells: set[int], grid: InkGrid) -> Iterator[Blot]:
    """A signature and the round stamp that touches it from below, as two; else the blot as it is.

    Only what stands over the ring is parted from it: who signs across a stamp is the one who stamped.
    """
    ring = _ring(cells, grid)
    if ring is None:
        yield blot
        return
    row, column, radius = ring
    rest = {at for at in cells if math.dist(divmod(at, grid.columns), (row, column)) > radius + _RIM}
    over = {at for at in rest if at // grid.columns <= row - radius + _INTO}
    stroke = _blot(over, grid) if over and over == rest else None
    if stroke is None or not stroke.is_stroke or not _hangs_together(over, grid):
        yield blot
        return
    yield stroke
    yield Blot(_box(cells - over, grid), False)


def _hangs_together(cells: set[int], grid: InkGrid) -> bool:
    left, waiting = set(cells), [min(cells)]
    left.discard(waiting[0])
    while waiting:
        for near in _around(*divmod(waiting.pop(), grid.columns), grid):
            if near in left:
                left.discard(near)
                waiting.append(near)
    return not left


def _ring(cells: set[int], grid: InkGrid) -> tuple[float, float, float] | None:
    """Row, column and radius of the only circle that is drawn in the cells; None: there is none, or another as well."""
    import numpy as np

    rows, columns = (np.array(each) for each in zip(*(divmod(at, grid.columns) for at in cells), strict=True))
    ink = np.zeros((grid.rows + 2 * _EDGE, grid.columns + 2 * _EDGE), bool)
    ink[rows + _EDGE, columns + _EDGE] = True
    turns = np.linspace(0, 2 * np.pi, _POINTS, endpoint=False)
    middles = np.stack(
        np.meshgrid(np.arange(rows.min(), rows.max() + 1, 0.5), np.arange(columns.min(), columns.max() + 1, 0.5)), -1
    ).reshape(-1, 2)
    ways = np.stack((np.sin(turns), np.cos(turns)))
    last = np.array(ink.shape)[:, None] - 1
    first, end = np.array((rows.min(), columns.min())), np.array((rows.max(), columns.max()))

    def share(of: NDArray[np.float64], radius: float, step: int) -> NDArray[np.float64]:
        at = np.rint(of[:, :, None] + radius * ways[:, ::step]).astype(int) + _EDGE
        np.clip(at, 0, last, out=at)
        shares: NDArray[np.float64] = ink[at[:, 0], at[:, 1]].mean(axis=1)
        return shares

    drawn: list[tuple[float, float, float, float]] = []
    for radius in np.arange(_LEAST_RADIUS, _MOST_RADIUS + 0.5, 0.5):
        inner = _INSIDE * radius - 1  # nearer to the edge, more of a ring than may be missing has no cells
        likely = middles[((middles >= first + inner) & (middles <= end - inner)).all(axis=1)]
        likely = likely[share(likely, radius, 2) >= 2 * _DRAWN - 1 - _SLACK] if len(likely) else likely
        if len(likely):
            shares = share(likely, radius, 1)
            for i in np.flatnonzero(shares >= _DRAWN):
                drawn.append((float(shares[i]), float(likely[i, 0]), float(likely[i, 1]), float(radius)))
    if not drawn:
        return None
    _, row, column, radius = max(drawn, key=lambda each: (each[0], each[3]))
    alone = all(math.dist((row, column), each[1:3]) <= _SAME for each in drawn)
    return (row, column, radius) if alone else None


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
