"""Hours that no longer count: "raised from 20 to 25 hours a week", "18 Stunden statt bisher 15"."""

from __future__ import annotations

import re

from doccheck.understanding import hour_words as words
from doccheck.understanding.sum_amended import CHANGE, STATT

_HOURS = rf"\d{{1,2}}(?:[.,]\d{{1,2}})?(?: *{words.UNIT.replace('(?P<half>', '(?:')})?(?: *{words.WEEK.pattern})?"
_INSTEAD = re.compile(
    rf"(?<![^\W\d_])(?:{STATT}|anstelle|au lieu|instead of|in place of|rather than|en lugar de|en vez de|"
    rf"invece (?:di|delle)|anziche|in luogo d\w+|em vez d\w+|zamiast|in loc de|вместо|замість)"
    rf"(?: [^\W\d_]+'?){{0,4}}? {_HOURS}"
)
_FROM = re.compile(
    rf"(?<![^\W\d_])(?:von|from|de|da|dalle|das|z|с|з)(?: [^\W\d_]+){{0,2}}? {_HOURS} *"
    rf"(?:auf|to|a|na|до|hasta|alle|para)"
    rf"(?= (?:[^\W\d_]+ )?\d)"
)
_DIGIT = re.compile(r"\d")
_CHANGED = re.compile(rf"(?<![^\W\d_]){CHANGE}(?![^\W\d_])")


def without_replaced(clause: str) -> str:
    """The plain clause with spaces in the place of hours that others have replaced."""
    if not _DIGIT.search(clause):
        return clause
    clause = _INSTEAD.sub(_blank, clause)
    return _FROM.sub(_blank, clause) if _CHANGED.search(clause) else clause


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
