"""What of a name may be missing: initials, a second first name in brackets, a number within; and two names in one."""

from __future__ import annotations

import re

from doccheck.model import Field
from doccheck.understanding.fold import fold
from doccheck.understanding.name_edges import is_nationality
from doccheck.understanding.name_labels import is_of_relative
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from doccheck.understanding.name_shapes import is_name_word, is_no_name
from doccheck.understanding.name_values import is_land

# Behind a name: "Li Wei (Oscar)", "Mamadou 2 DIALLO".
_CALLED = re.compile(r" ?\(([A-ZÀ-Þ][a-zß-ÿ]{2,14})\)")
_COUNTED = re.compile(r" (?:\d|I{1,3}) [A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?= ?$|[ ]?[,;(])")
_FEWEST = 2  # whole words of a name


def may_be_longer(field: Field) -> bool:
    """Whether a name has initials in place of words, or something that may be of it stands right behind."""
    value = str(field.value)
    if _is_shortened(value):
        return True
    text = field.evidence[0].text if field.evidence else ""
    at = text.find(value)
    if at < 0:
        return False
    end = at + len(value)
    return _COUNTED.match(text, end) is not None or _is_called(text, end)


def _is_shortened(name: str) -> bool:
    """Whether less than two words are whole: "Ana M. F."; not in scripts whose words are signs."""
    words = name.replace(".", ". ").split()
    if any(sign >= "\u0600" for sign in name):
        return False
    short = [word for word in words if len(word.strip(".")) == 1]
    return bool(short) and len(words) - len(short) < _FEWEST


def _is_called(text: str, end: int) -> bool:
    called = _CALLED.match(text, end)
    if called is None:
        return False
    word = called[1]
    folded = fold(word)
    if is_no_name(word) or is_nationality(word) or is_land(word) or not is_name_word(word, first=False):
        return False
    return not is_holder_role(folded) and not is_other_role(folded) and not is_of_relative(folded)


def may_be_two(field: Field) -> bool:
    """Whether a name was put together around a comma that may part two persons: "Anna Schmidt, Peter Weber"."""
    text, words = field.evidence[0].text if field.evidence else "", str(field.value).split()
    for at in range(_FEWEST, len(words) - _FEWEST + 1):
        first, second = " ".join(words[:at]), " ".join(words[at:])
        if f"{first}, {second}" in text:
            return first.isupper() == second.isupper() and first[0].isupper()
    return False
