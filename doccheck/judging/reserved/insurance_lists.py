"""Lists of what a policy leaves out, and the questions and headings above them: "a) …; b) …" under "Risiken"."""

from __future__ import annotations

import re

from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

_ITEM = lazily(r"^\W{0,2}(?:[a-zñ]|\d{1,2}|[ivx]{1,4})\)\s?\S|^\s*[•·▪–—-]\s", re.IGNORECASE)
_LEAVES_OUT = lazily(
    r"^(?:(?:art|articulo|article|artikel|clausula|clause|ziffer|nr|no|n|\d+) ){0,3}"
    r"(?:(?:riesgos?|risques?|risiken|risks?|leistungs?|allgemeine|general|principales?|prestaciones|garanties?) )?"
    r"(?:exclu\w+|excluid[oa]s|ausschlusse?|leistungsausschlusse?|ausgeschlossen\w*|no (?:cubiert[oa]s|asegurad[oa]s)"
    r"|(?:what is )?not (?:covered|insured)|was ist nicht (?:versichert|gedeckt|mitversichert)|nicht versichert\w*"
    r"|was nicht versichert ist|que no (?:esta|se) \w+|ce qui n est pas (?:couvert|garanti|assure)|non garantis?)\b"
    r"(?: (?:riesgos?|risques?|risiken|risks?|generales?|general|sind|ist|are|son|sont|is|from|de|du|cover|la|el|und"
    r"|einschrankungen|et|y|and|limit\w*|otras|condiciones))*$"
)
# A question at the head of a part: its answer stands below, and is read there.
_ASKS = lazily(r"^(?:was|welche\w*|wann|wo|wofur|que|quels?|quelles?|what|which|when|where|quand|cuando|cuales) ")
_ANSWER = 12  # words: shorter answers say nothing by themselves
_MOST = 30  # items of a list


def left_out(said: Said) -> frozenset[str]:
    """The texts of the items under a heading that names what is left out."""
    found: set[str] = set()
    for at, sentence in enumerate(said.sentences):
        if not _LEAVES_OUT.search(sentence.folded):
            continue
        for item in said.sentences[at + 1 : at + 1 + _MOST]:
            if not _ITEM.search(item.text):
                if item.text[:1].islower():  # the rest of an item
                    continue
                break
            found.add(item.text)
    return frozenset(found)


def asks_only(sentence: Sentence, after: Sentence | None) -> bool:
    """Whether a sentence is the question above a part, whose answer is a sentence on what no insurance covers.

    An answer with care in it that nothing narrows ("alle stationären Behandlungen") leaves the question a restriction.
    """
    if not sentence.text.rstrip(" .").endswith("?") or not _ASKS.search(sentence.folded) or after is None:
        return False
    answer = after.folded
    if len(answer.split()) < _ANSWER or not words.SPECIAL.search(answer):
        return False
    parts = map(fold, re.split(r"[,;]| (?:und|sowie|et|y|and|or|ou|oder|o) ", after.text))
    return not any(words.CARE.search(part) and not words.SPECIAL.search(part) for part in parts)
