"""Arabic script on a page: joined letter forms, and the order from left to right in which a line is drawn.

Enough for the set's texts: the letters of Arabic and Persian in the forms of Unicode's presentation blocks, and the
bidirectional algorithm reduced to one level of embedding (numbers and Latin words inside a line from right to left,
Arabic words inside a line from left to right).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ALEFS = "آأإا"
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
FORMS = ("isolated", "final", "initial", "medial")


@lru_cache(maxsize=1)
def _shapes() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Letter → form → sign, and the ligatures of lam and alef, from the compatibility decompositions."""
    letters: dict[str, dict[str, str]] = {}
    ligatures: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBFF + 1), *range(0xFE80, 0xFEFC + 1)):
        form, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        plain = "".join(chr(int(part, 16)) for part in parts)
        if form.strip("<>") in FORMS and len(plain) == 1:
            letters.setdefault(plain, {})[form.strip("<>")] = chr(code)
        elif form.strip("<>") in FORMS and len(plain) == 2 and plain[0] == "ل" and plain[1] in _ALEFS:
            ligatures.setdefault(plain, {})[form.strip("<>")] = chr(code)
    return letters, ligatures


def plain_letter(sign: str) -> str:
    """The letter a presentation form stands for; the sign itself for any other, and for a ligature of two letters."""
    plain = unicodedata.normalize("NFKC", sign) if 0xFB50 <= ord(sign) <= 0xFEFC else sign
    return plain if len(plain) == 1 else sign


def shaped(text: str) -> str:
    """The letters in the forms that join; the order stays."""
    letters, ligatures = _shapes()
    out: list[str] = []
    place, joins_before = 0, False
    while place < len(text):
        pair = text[place : place + 2]
        forms, step = (ligatures[pair], 2) if pair in ligatures else (letters.get(text[place]), 1)
        if forms is None:
            out.append(text[place])
            joins_before = joins_before and bool(unicodedata.combining(text[place]))
            place += 1
            continue
        after = next((sign for sign in text[place + step :] if not unicodedata.combining(sign)), "")
        joins_after = "initial" in forms and "final" in letters.get(after, {})
        name = {(False, False): "isolated", (True, False): "final", (False, True): "initial", (True, True): "medial"}[
            joins_before and "final" in forms, joins_after]
        out.append(forms.get(name, text[place]))
        joins_before = joins_after
        place += step
    return "".join(out)


def is_rtl(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in ("R", "AL")


def has_rtl(text: str) -> bool:
    return any(map(is_rtl, text))


def from_the_right(text: str) -> bool:
    """Whether the first letter of the text runs from right to left."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def visual(line: str, right: bool) -> str:
    """The line as it is drawn from left to right. `right`: whether the line as a whole runs from the right."""
    runs = _runs(line, right)
    pieces = []
    for text, runs_right in runs:
        pieces.append(_backwards(text) if runs_right else text)
    return "".join(reversed(pieces) if right else pieces)


def _backwards(text: str) -> str:
    """A run reversed, with each combining mark still after its letter."""
    clusters: list[str] = []
    for sign in text.translate(_MIRRORED):
        if clusters and unicodedata.combining(sign):
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return "".join(reversed(clusters))


def _runs(line: str, right: bool) -> list[tuple[str, bool]]:
    """Stretches of one direction: numbers and Latin from the left, Arabic from the right, signs as their neighbours."""
    sides = [_side(line, place) for place in range(len(line))]
    for place, side in enumerate(sides):
        if side is None:
            before = next((one for one in reversed(sides[:place]) if one is not None), right)
            after = next((one for one in sides[place + 1 :] if one is not None), right)
            sides[place] = before if before == after else right
    runs: list[tuple[str, bool]] = []
    for sign, side in zip(line, sides, strict=True):
        if runs and runs[-1][1] == side:
            runs[-1] = (runs[-1][0] + sign, bool(side))
        else:
            runs.append((sign, bool(side)))
    return runs


def _side(line: str, place: int) -> bool | None:
    """True for a sign from the right, False for one from the left, None for one that follows the signs beside it."""
    direction = unicodedata.bidirectional(line[place])
    if direction in ("R", "AL"):
        return True
    if direction in ("L", "EN", "AN"):
        return False
    around = line[place - 1 : place] + line[place + 1 : place + 2]
    if direction in ("CS", "ES", "ET") and len(around) == 2 and all(sign.isdecimal() for sign in around):
        return False  # 2026/05/11, 7.640,00
    return None
