"""Who issued a passport, a card, a permit or a visa: the authority it names, or the state on top of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_words import STATE
from doccheck.understanding.places import lower_neighbour, right_neighbour

_LONGEST = 100  # signs of a line that may name an authority
_AUTHORITY = re.compile(
    r"^[\W\d]{0,5}(?:(?:[^\W\d_]+ ?/ ?)?beh[öo]rde|ausstellende beh[öo]rde|"
    r"autorit[ée](?: de d[ée]livrance| [ée]mettrice)?|"
    r"authority|issuing authority|autoridad(?: (?:expedidora|emisora))?|autorit[àa]|autoridade|uff(?:icio)? emittente|"
    r"organ wydaj[ąa]cy|oficiul emitent|autoritatea|veren makam|makam|орган|кем выдан|ким видан|c[ơo] quan c[ấa]p|"
    r"签发机关|发行官庁|発行官庁|발행관청|d[ée]livr[ée]e? (?:le ?/ ?)?par|ausgestellt (?:von|durch)|issued by|"
    r"expedid[oa] por|emitid[oa] por|rilasciat[oa] da(?:l|lla)?)\b"
    r"(?: ?/ ?(?:[^\W\d_]+ ?){1,3})?[ ]?(?:[–—-] ?g[üu]ltig ab)?[\s:：.–—-]*",
    re.IGNORECASE,
)
# The day beside the office: "10 03 2026 LANDKREIS …", "BH … 23.02.2027".
_WHEN = re.compile(r"(?<!\w)\d{1,2}[ ./-](?:\d{1,2}|[^\W\d_]{3,9})[ ./-](?:20|19)?\d\d(?!\w)|\b20\d\d-\d\d-\d\d\b")
_WORD = re.compile(r"[^\W\d_]{2,}")


def authorities(page: Page) -> Iterator[tuple[str, Line]]:
    """The offices named behind "Authority", beside it or below it, whatever they are called, with their lines."""
    for index, line in enumerate(page.lines):
        match = _AUTHORITY.match(line.text) if len(line.text) <= _LONGEST else None
        if not match:
            continue
        rest, proof = line.text[match.end() :], line
        bare = not _WORD.search(rest)
        beside = (right_neighbour(page, index) or lower_neighbour(page, index)) if bare else None
        if beside is not None:
            rest, proof = beside.text, beside
        value = _WHEN.sub("", rest).strip(" ,;:.|·–—-/")
        if _WORD.search(value) and len(value) <= _LONGEST and ":" not in value[:32]:
            yield value, proof


def state(page: Page) -> tuple[str, Line] | None:
    """The state that a passport or a card names on top, where no office is named."""
    for line in page.lines[:4]:
        text = re.split(r"[·|]", line.text)[0].strip()
        if STATE.match(fold(text)) and not any(map(str.isdigit, text)) and len(text) <= 60:
            return text, line
    return None
