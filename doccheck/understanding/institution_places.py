"""What the place of a line says of an issuer: an office under its ministry, a name repeated in the foot, a table."""

from __future__ import annotations

import re

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_names import LABEL, READ, is_role, names_office
from doccheck.understanding.institution_words import ITEM, LEGAL, SCRIPTS, STATE
from doccheck.understanding.number_tables import left_value
from doccheck.understanding.places import right_neighbour

_FOOT = 0.85  # of the page's height: the issuer's particulars below
_SAME = 0.004  # of the page's width: edges of one column
# A town of Germany and what is one office of it, with its number in the town's plan of offices.
_TOWN_ALONE = re.compile(
    r"(?:(?:(?:Kreis|Universitäts|Hanse|Landeshaupt)?[Ss]tadt|LANDESHAUPTSTADT|STADT) "
    r"[^\W\d_][\w-]+(?: (?:am|an der|im) [A-ZÄÖÜ]\w+)?)"
)
_OFFICE_ALONE = re.compile(
    r"(?:(?:Amt )?\d{1,3}(?:\.\d{1,3})* ?[–-] ?)?((?:Bürger|Standes|Einwohnermelde|Melde|Ausländer|Einwohner|Ordnungs)"
    r"(?:amt|büro|behörde|dienste|service))"
)
_OFFICE_LINES, _OFFICE_HEAD = 8, 0.2
_NEAR_LINES = 4
_EDGE = 0.012  # of the page's width: left, right or middle of one column
_NAME_LONGEST = 50  # signs of one of the two lines of a name
# A name that is not at its end, and what begins its second line; folded.
_ENDS_OPEN = re.compile(
    r"(?:^(?:universite|universidad|universita|university of|landeshauptstadt|ministere|registraduria|credit)|"
    r"\b(?:de|du|des|del|della|do|da|der|fur|of|the|la|premiere|primera))$"
)
_GOES_ON = re.compile(r"(?:du|de|des|del|della|do|da|der|des|fur|of|for|pour|para|y|et|und|and|nacional|national) \w")
_ROLE_LONGEST = 42  # signs of a label
# The part of a state that has offices of its own below it.
_OF_STATE = re.compile(r"(?:\w+ ){0,3}\w*(?:direktion|departement|ministerium|direction|department|minist\w*)\b")
_TWICE = re.compile(r"([^:/\d]{6,40} (?:de|du|of|von|del)) ?/ ?[^:/\d]{6,50} ?: ?([^\W\d_a-zß-ÿ][^:]{2,50})$")
_COURTS = re.compile(r"(?<=[^\W\d_]) [–—] (?=[^\W\d_])")  # "Cour d'appel de X – Tribunal de Y"
# "Organisme d'accueil", "Sending Institution": a label, not the name of one.
_IN_GENERAL = re.compile(
    r"[^\W\d_]+(?: [^\W\d_]{0,2}['’]?[a-zß-ÿа-я][\w'’()/-]*){0,4}|"
    r"(?:\w+ ){1,3}(?i:institution|organi[sz]ation|university|company|school|employer|authority)"
)
_PIECES = re.compile(r"\s[|·•]\s")
# "Aus dem Register …", "In the name of …": the beginning of a sentence that names an office.
_INSIDE = re.compile(
    r"(?:aus (?:dem|den|der)|from the|in the (?:name|register\w*|records)|dans les?|au nom|en nombre|nel(?:la)? nome|"
    r"dal registro|d(?:el|es) regist\w+|en el (?:registro|libro)|im (?:register|namen)|nach dem|according|segun|selon|"
    r"visti?|vista|vus?|considerando|considering) \w+"
)
# What a house is called that has offices of its own: such an office is none of it.
HOUSE = re.compile(
    r"\b(?:universi\w*|\w*hochschule|colleg\w*|polytechnic|politecnic\w*|ecole|escuela|school|institut\w*|bank|banque|"
    r"banco|academ\w*|akadem\w*|colegio|lycee|liceo|\w*gymnasium|hospital\w*|foundation|stiftung|fondation|fundacion|"
    r"corporation|company)\b"
)


def own_part(text: str) -> str:
    """A line of the head without the state that stands in front of its office: "Province of X · Town of Y".

    Of a label in two languages the first is taken, with what it labels: "Centre d'état civil de / Centre of : X".
    """
    twice = _TWICE.match(text) if ":" in text and "/" in text else None
    if twice and names_office(twice[1]):
        return f"{twice[1]} {twice[2]}"
    pieces = (_COURTS if text[:4].lower() == "cour" else _PIECES).split(text)
    if len(pieces) == 1:
        return text
    while len(pieces) > 1 and STATE.match(fold(pieces[0])) and not _OF_STATE.match(fold(pieces[1])):
        pieces.pop(0)
    return (" · " if _PIECES.search(text) else " – ").join(pieces)


def going_on(page: Page, index: int, text: str) -> int | None:
    """The line below in which the name of an office goes on: "TRIBUNAL DE PREMIÈRE | INSTANCE DE …"."""
    if len(text) > _NAME_LONGEST or ":" in text or any(map(str.isdigit, text)) or not names_office(text):
        return None
    ends, box = _ENDS_OPEN.search(fold(text)) is not None, page.lines[index].box
    left = next((word.box.x0 for word in page.lines[index].words if any(map(str.isalnum, word.text))), box.x0)
    for other in range(index + 1, min(len(page.lines), index + 5)):
        below = page.lines[other]
        there = below.box
        if not -0.3 * box.height < there.y0 - box.y1 < 0.9 * box.height:
            continue
        if not 0.8 < there.height / box.height < 1.25 or text.isupper() != below.text.isupper():
            continue
        edges = (there.x0 - left, there.x1 - box.x1, (there.x0 + there.x1 - box.x0 - box.x1) / 2)
        if min(map(abs, edges)) > _EDGE or len(below.text) > _NAME_LONGEST:
            continue
        lower = fold(below.text)
        if not ends and below.text[:1].isupper() and not below.text.isupper():
            return None
        if ":" in below.text or any(map(str.isdigit, below.text)) or STATE.match(lower):
            return None
        return other if ends or _GOES_ON.match(lower) else None
    return None


def with_office(page: Page, town: str) -> str | None:
    """A town with the office of it that stands in a line of its own in the head: "33 – Bürgeramt"."""
    if not _TOWN_ALONE.fullmatch(town):
        return None
    for line in page.lines[:_OFFICE_LINES]:
        match = _OFFICE_ALONE.fullmatch(line.text.strip()) if line.box.y0 < _OFFICE_HEAD else None
        if match:
            return f"{town}, {match[1]}"
    return None


def begins_inside(folded: str) -> bool:
    """Whether a line begins as a sentence does."""
    return _INSIDE.match(folded) is not None


def is_repeated(page: Page, name: str) -> bool:
    """Whether a line of the foot begins with the same name, as of the company that writes."""
    if len(name) < 6:
        return False
    return any(line.words[0].box.y0 > _FOOT and fold(line.text[:READ]).startswith(f"{name} ") for line in page.lines)


def is_label_of_row(page: Page, index: int) -> bool:
    """Whether a line is the left cell of a table of two columns: what stands beside it begins as other cells do."""
    beside = _beside(page, index)
    if beside is None:
        return False
    left = page.lines[index].words[0].box.x0
    for other in range(max(0, index - _NEAR_LINES), min(len(page.lines), index + _NEAR_LINES + 1)):
        again = _beside(page, other) if other != index else None
        if again is None or abs(page.lines[other].words[0].box.x0 - left) > _SAME:
            continue
        if again is not beside and abs(again.words[0].box.x0 - beside.words[0].box.x0) <= _SAME:
            return True
    return False


def _beside(page: Page, index: int) -> Line | None:
    """The next line, where it stands on the same row to the right."""
    if index + 1 >= len(page.lines):
        return None
    here, there = page.lines[index].box, page.lines[index + 1].box
    return page.lines[index + 1] if there.x0 > here.x1 and abs(there.y0 - here.y0) < 0.5 * here.height else None


def labelled_cell(page: Page, index: int) -> tuple[str, Line] | None:
    """A label of an issuer and the cell beside it, as one text, with the cell's line."""
    text = page.lines[index].text.strip(" :：")
    if " " not in text and SCRIPTS.search(text):
        left = left_value(page, index)  # "Commune | of its name" in Arabic
        return (f"{text} {left.text}", left) if left is not None and " " in left.text else None
    if len(text) > _ROLE_LONGEST or LABEL.match(text):
        return None
    item = ITEM.match(text)
    bare = text[item.end() :] if item else text
    if not is_role(bare) or not _IN_GENERAL.fullmatch(bare):
        return None
    cell = right_neighbour(page, index)
    if cell is None or ":" in cell.text[:_ROLE_LONGEST] or not (names_office(cell.text) or LEGAL.search(cell.text)):
        return None
    return f"{text}: {cell.text}", cell
