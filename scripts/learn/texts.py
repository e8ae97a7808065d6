"""The texts that are learned from: samples/corpus/*.txt and pairs/*.txt, and those of the labelled set's tuned part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from doccheck.kinds import all_kinds
from samples.labelled.filling import filled
from samples.labelled.loader import load

ROOT = Path(__file__).parents[2] / "samples"
PAIRS = "pairs"  # folder of the genuine papers that are each followed by the same one that only resembles it
_LINE_MARK = re.compile(r"^(?:!!|!|>>|\^|##|#|~) |\[(?:sigr?|nosigr?|stamp|photo|x| )\] ?|\*\*|::|\|", re.M)


class NotATextFile(Exception):
    """A file of the corpus that breaks its format; the message names file and line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """What a paper is about, and whether it affirms it or only resembles one that does."""

    kind: str
    affirms: bool
    text: str
    source: str
    paired: bool = False  # beside another that differs only in what decides


def corpus(folder: Path = ROOT / "corpus") -> Iterator[Text]:
    """The texts of the corpus, each under a line "@@ kind | language | ok" or "@@ kind | language | not | why"."""
    for path in sorted((*folder.glob("*.txt"), *folder.glob(f"{PAIRS}/*.txt"))):
        parts = re.split(r"^@@(.*)\n", path.read_text("utf-8"), flags=re.M)
        for number, (header, text) in enumerate(zip(parts[1::2], parts[2::2], strict=True), 1):
            kind, _, status, *_ = (*(part.strip() for part in header.split("|")), "", "")
            if kind not in all_kinds() or status not in ("ok", "not"):
                raise NotATextFile(f"{path.name}, text {number}: {header.strip()!r}")
            paired = path.parent.name == PAIRS
            yield Text(kind=kind, affirms=status == "ok", text=text, source=f"{path.name}:{number}", paired=paired)


def labelled() -> Iterator[Text]:
    """The tuned part of the labelled set; the locked part is never learned from."""
    for document in load(ROOT / "labelled", ("tuned",)).documents.values():
        if document.draw or not document.body:
            continue
        kind = document.look_alike_of[0] if document.look_alike_of else document.kind
        yield Text(kind=kind, affirms=not document.look_alike_of, text=plain_body(filled(document)), source=document.id)


def plain_body(body: str) -> str:
    """The words of a body without its marks."""
    lines = (line.removeprefix("%foot ") for line in body.splitlines())
    return _LINE_MARK.sub(" ", "\n".join(line for line in lines if line[:1] != "%" and line not in ("---", "===")))
