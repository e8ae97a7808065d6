"""When somebody whom the rules only find probable is surely whom the paper is about: all that is around the name says
the same, nobody else comes near, and nothing at its edges may be more of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.model import Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from doccheck.understanding.name_shapes import is_name_word, is_no_name, without_address
from doccheck.understanding.name_values import is_land

# The logarithm of the odds from which the rules and the learned opinion together are sure, where the rules name nobody
# else and where they do; how far everybody else must be behind. Of 1499 papers that the weights had not been made from,
# 105 more were sure so, three of them not as they are marked: one had a patronymic besides.
LEAST, LEAST_OF_SEVERAL, AHEAD = 2.5, 3.0, 3.0

_SMALL_BEFORE = re.compile(
    r"(?<![^\W_])(?:[àâa]|d[aeiou]|d[ae]l|della|des?|dos|das|la|le|los|las|van|von|vom|zu[mr]?|ten|ter|te|al|el|"
    r"bin|binti?|ben|ibn|ould|oglu|oğlu|na|ze?|san|saint|sainte|santa|santo|st|mac|mc|o|abu|abd|abdul|umm|née?|geb|"
    r"épouse)[.'’ -]{0,2}$",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_a-zß-ÿ][^\W\d_]*(?:['’.-][^\W\d_]*)*)[ ,]{1,2}$")
_MORE_BEHIND = re.compile(
    r" ?\([^\W\d_a-zß-ÿ][^\W\d_]+[ )]|"
    r"[ -](?:[àâey]|i|na|ze?|d[aeiou]|d[ae]l|della|des?|dos|das|la|von|van|al|el|bin|binti?|ben|ibn|ould|née?|geb|"
    r"geborene|épouse|ép|veuve|vve|verh|de soltera|nata|z domu|[SsDdWw]/[Oo]|[Aa]/[LlPp]|"
    r"[Jj]n?r|[Ss]r|[IVX]{1,4}|\d(?= [^\W\d_a-zß-ÿ]))(?![^\W_])|"
    r" [^\W\d_a-zß-ÿ][^\W\d_]|"
    r", ?[^\W\d_a-zß-ÿ][^\W\d_]*(?:[ '’-][^\W\d_]+){0,3}(?=[,;().]|$)"
)
_JOINT = re.compile(r" ?(?:&|\+|/|und|and|et|y|e|i|oder|or|ou|o|sowie|ainsi que)(?= )")


def is_clean(page_lines: Sequence[str], field: Field) -> bool:
    """Whether nothing that stands right before, behind or below a name may be more of it, or somebody beside."""
    value = str(field.value)
    text = field.evidence[0].text if field.evidence else ""
    at = text.find(value)
    if at < 0:
        return _is_inverted(text, value)
    before, behind = text[:at], text[at + len(value) :]
    if _SMALL_BEFORE.search(before) or _JOINT.match(behind):
        return False
    if (capital := _CAPITAL_BEFORE.search(before)) and _may_be_name(capital[1], value):
        return False
    if (more := _MORE_BEHIND.match(behind)) and not _is_else(more[0]):
        return False
    if not before.strip(" .") and _goes_on_from_above(page_lines, text):
        return False
    return bool(behind.strip(" .")) or not _goes_on_below(page_lines, text, value)


def _is_inverted(text: str, value: str) -> bool:
    """Whether the whole of a line's value is "OKORO, Ada Ngozi": the same words around one comma."""
    words = value.split()
    for at in range(1, len(words)):
        listed = f"{' '.join(words[:at])}, {' '.join(words[at:])}"
        place = text.find(listed)
        if place >= 0:
            behind = text[place + len(listed) :]
            return not _SMALL_BEFORE.search(text[:place]) and not _MORE_BEHIND.match(behind)
    return False


def _may_be_name(word: str, value: str) -> bool:
    """Whether a word with a capital before a name may be its beginning: no title, no role, no label."""
    return without_address(f"{word} {value}") != value and is_name_word(word, first=False) and not _is_said(word)


def _is_else(behind: str) -> bool:
    """Whether what follows tells where somebody is from or what somebody is: "Ada Okoro, Nigeria"."""
    said = behind.strip(" ,(.)")
    return is_land(said) or _is_said(said) or is_no_name(said) or not is_name_word(said.split(" ")[0], first=False)


def _is_said(text: str) -> bool:
    folded = fold(text)
    return is_holder_role(folded) or is_other_role(folded)


def _goes_on_below(lines: Sequence[str], text: str, value: str) -> bool:
    """Whether the line below begins as the name might go on, alone on its line or before a comma or a small word."""
    at = next((at for at, line in enumerate(lines) if line == text), None)
    if at is None or at + 1 >= len(lines):
        return False
    below = lines[at + 1]
    first = _FIRST.match(below)
    if first is None or not is_name_word(first[0], first=False) or is_no_name(below):
        return False
    return value.split()[-1].isupper() <= first[0].isupper() and not _is_said(first[0])


def _goes_on_from_above(lines: Sequence[str], text: str) -> bool:
    """Whether the line above ends as a name might begin."""
    at = next((at for at, line in enumerate(lines) if line == text), None)
    if not at or not (last := _LAST.search(lines[at - 1])):
        return False
    return is_name_word(last[0], first=False) and not is_no_name(lines[at - 1]) and not _is_said(last[0])


_LAST = re.compile(r"(?<![^\W_])[^\W\d_a-zß-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*$")
_FIRST = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*(?=$|[ ,])")


def lines_of(pages: Sequence[Page]) -> list[str]:
    """The texts of the lines of the pages that are looked at."""
    return [line.text for page in pages for line in page.lines]
