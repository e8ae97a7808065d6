"""What a page says where boxes of it are ticked: not what stands behind an empty one, nor what a tick says no to.

Where the boxes stand behind their words, or nobody ticked any, nothing is left out: then nobody knows which words were
meant.
"""

from __future__ import annotations

import re

from doccheck.values.checkboxes import DRAWN, are_behind, is_empty, options_behind

_ENDS = re.compile(r"\s{3,}|\t|$")
_NO = re.compile(r"(?:nein|keine?s?|no|non|none|aucune?|ning[uú]n[oa]?|não|nie)\b", re.IGNORECASE)
_QUESTION = re.compile(r"[^:?]*[:?]\s*$")


def without_unticked(text: str) -> str:
    """The lines of `text` without what stands behind their empty boxes, and without what a tick says no to."""
    boxes = DRAWN.findall(text)
    if not any(map(is_empty, boxes)) or all(map(is_empty, boxes)):
        return text
    return "\n".join(map(_ticked_only, text.split("\n")))


def _ticked_only(line: str) -> str:
    question, options = options_behind(line, DRAWN)
    if not options or are_behind(options):
        return line
    kept: list[str] = []
    denied = False
    for each in options:
        if each.is_ticked:
            kept.append(each.text)
            denied = denied or bool(_NO.match(each.text.strip()))
        elif found := _ENDS.search(each.text.lstrip(), 1):
            kept.append(each.text.lstrip()[found.end() :])
    if denied and len(options) > 1 and _QUESTION.fullmatch(question):
        question = ""
    return f"{question}{' '.join(kept)}"
