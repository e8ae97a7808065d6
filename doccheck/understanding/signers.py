"""Who signs a letter that has no field for it: the names it closes with, and the pen strokes beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doccheck.model import Box, InkGrid, Line, Page
from doccheck.understanding.blots import blots
from doccheck.understanding.fold import fold
from doccheck.understanding.signature_labels import signature_labels

_FLAT, _ALONG = 2.5, 0.02  # cells that letters are high at most; of the page's width, beyond the ends of their line
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
    if grid.strokes and not grid.strokes.strip(b"\0"):  # as on most pages
        return
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
    for each in page.lines if words else ():
        folded = fold(each.text)
        if each.box.y0 >= line.box.y0 or not any(word in folded for word in words):  # nearly always
            continue
        if 2 * len(words.intersection(folded.split())) > len(words) and not _is_stamped(each, stamps):
            return True
    return False


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
