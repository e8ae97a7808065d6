"""Who issued a document: its country and its institution, from the letterhead."""

from __future__ import annotations

import re
from collections import Counter

from doccheck.model import Certainty, Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.places import line_evidence
from doccheck.values import countries

_HEAD = 0.30  # of the page: letterhead and title
# Where a country is named for another reason than having issued the document.
_ABOUT_PERSON = re.compile(
    r"\b(?:ne|nee|naissance|geboren|geb|geburtsort|nacid[oa]|nacimiento|born|birth|nationalit\w*|nacionalidad|"
    r"staatsangeh\w*|residence|wohnhaft|domicil\w*|valable|valid|gultig|cobertura|couverture|studien|etudes|estudios)\b"
)
_INSTITUTION = re.compile(
    r"universit|hochschule|akademie|acad[ée]mi|[ée]cole|escuela|instituto?\b|institut\b|lyc[ée]e|coll[èe]ge|college|"
    r"school|schule|kolleg|bank|banque|banco|caja|sparkasse|cr[ée]dit|versicherung|krankenkasse|assurance|mutuelle|"
    r"seguros|aseguradora|insurance|minist|tribunal|gericht|juzgado|court|pr[ée]fecture|ayuntamiento|mairie|commune|"
    r"standesamt|registro|bundesamt|police|polizei|polic[íi]a|stiftung|fondation|fundaci[óo]n|foundation|service|daad",
    re.IGNORECASE,
)


def issuing_country(pages: tuple[Page, ...]) -> str | None:
    """The country that issued the document (alpha-3), or None where its head names none, or several equally."""
    votes: Counter[str] = Counter()
    for line in (line for page in pages[:1] for line in page.lines):
        if line.box.y0 > _HEAD or _ABOUT_PERSON.search(fold(line.text)):
            continue
        for reading in countries.find(line.text):
            # "Royaume du Maroc" at the very top is the state itself speaking.
            votes[reading.code] += 3 if line.box.y0 < 0.15 else 1
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def institution(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """The issuing institution: the first line of the letterhead that names one."""
    for page in pages[:1]:
        for line in page.lines:
            if line.box.y0 < _HEAD and _INSTITUTION.search(line.text) and len(line.text) < 90:
                evidence = (line_evidence(page, line),)
                return (
                    Field(name="institution", value=line.text, evidence=evidence, certainty=Certainty.PROBABLE),
                )
    return ()
