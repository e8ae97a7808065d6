"""Boxes to tick: what stands behind an empty one is not said where others of the page are ticked.

"[x] unbefristet  [ ] gekündigt zum", "☒ bezahlt ☐ storniert". Where the boxes stand behind their words, or nobody
ticked any, nothing is left out: then nobody knows which words were meant.
"""

from __future__ import annotations

import re

_EMPTY = re.compile(r"\[\s{0,3}\]|[☐□▢◻❏❑]")
_TICKED = re.compile(r"\[\s?[xX×✓✔]\s?\]|[☒☑✅🗹]")
_ANY = re.compile(f"(?:{_EMPTY.pattern}|{_TICKED.pattern})")
_ENDS = re.compile(r"\s{3,}|\t|$")
_NO = re.compile(r"(?:nein|keine?s?|no|non|none|aucune?|ning[uú]n[oa]?|não|nie)\b", re.IGNORECASE)
_QUESTION = re.compile(r"[^:?]*[:?]\s*$")


def without_unticked(text: str) -> str:
    """The lines of `text` without what stands behind their empty boxes, and without what a tick says no to."""
    if not _TICKED.search(text) or not _EMPTY.search(text):
        return text
    return "\n".join(_ticked_only(line) if _ANY.search(line) else line for line in text.split("\n"))


def _ticked_only(line: str) -> str:
    boxes = [*_ANY.finditer(line)]
    if not line[boxes[-1].end() :].strip():
        return line  # they stand behind their words
    question = line[: boxes[0].start()]
    kept: list[str] = []
    denied = False
    for box, after in zip(boxes, [*(each.start() for each in boxes[1:]), len(line)], strict=True):
        said = line[box.end() : after]
        if _TICKED.match(box.group()):
            kept.append(said)
            denied = denied or bool(_NO.match(said.strip()))
        elif found := _ENDS.search(said.lstrip(), 1):
            kept.append(said.lstrip()[found.end() :])
    if denied and len(boxes) > 1 and _QUESTION.fullmatch(question):
        question = ""
    return f"{question}{' '.join(kept)}"
