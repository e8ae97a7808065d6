"""Whether a paper names an institution, by the words that are its own among others of its sort."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from doccheck.judging import words
from doccheck.model import Document

_SAME_WORD = 85  # of 100: one letter of seven misread
_ADDITION = re.compile(r"[,;:(–—|]| - ")  # behind the name: a faculty, a city
# Words that name the sort of an institution, in the languages of Spain and of those who send people there.
_SORT = re.compile(
    r"universi\w*|facult\w*|escuela|escola|ecole|schools?|schule|hochschule|colegio|college|centro|centre|center|"
    r"institut\w*|academia|academy|academie|fundacion|idiomas|language|langues|sprach\w*|superior|estudios|"
    r"del?|des|las?|los|les|the|and|und|von|der|die"
)


def of_institution(document: Document, name: str) -> bool:
    """Whether the document names most of the words by which the institution differs from others of its sort."""
    head = _ADDITION.split(name)[0]
    wanted = [word for word in words.fold(head).split() if len(word) > 2 and not _SORT.fullmatch(word)]
    wanted = wanted or words.fold(name).split()
    texts = (*(line.text for line in document.lines), *(str(field.value) for field in document.all("institution")))
    named = set(words.fold(" ".join(texts)).split())
    hits = [word for word in wanted if any(fuzz.ratio(word, other) >= _SAME_WORD for other in named)]
    return 2 * len(hits) > len(wanted)
