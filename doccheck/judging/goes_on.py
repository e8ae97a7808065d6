"""A statutory membership that goes on: "member since 1 October 2024", and no end of it anywhere in the paper."""

from __future__ import annotations

import re
from datetime import date

from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import said_of
from doccheck.model import Document
from doccheck.values import dates

_SINCE = lazily(
    r"\b(?:(?:ist|sind|is|are|est|etes|esta|es|figura|besteht|(?:has|have) been)\b(?: \w+){0,12}? (?:seit|since|depuis"
    r"|desde)|(?:seit|since|depuis|desde)(?: \w+){0,12}? (?:ist|sind|is|are|est|etes|esta|es|besteht|(?:has"
    r"|have) been))\b"
)
_MEMBER = lazily(
    r"\b(?:mitglied\w*|\w*versichert\w*|assuree?s?|affilie\w*|members?|insured|enrolled|asegurad[oa]s?|afiliad[oa]s?"
    r"|de alta|assicurat[oa]|iscritt[oa])\b"
)
_STATUTORY = lazily(
    r"\b(?:sgb v|sozialgesetzbuch\w*|krankenversicherung der studenten|\w*versicherungspflicht\w*"
    r"|pflichtversicher\w*|gesetzlich\w* kranken\w*|statutory|compulsory|regime general|securite sociale"
    r"|assurance maladie|caisse (?:nationale|primaire)|seguridad social|sistema nacional de salud)\b"
)
# What ends it, ended it, or is only to come.
_ENDS = lazily(
    r"\b(?:war|waren|was|were|etait|estaba|estuvo|fue|bis(?! auf weiteres)|until|till|jusqu\w*|hasta|ende[nt]?|endete"
    r"|ends?|ended|prend fin|pris fin|termin\w+|resili\w+|gekundigt\w*|kundigt|abgemeldet|beendet\w*|baja|befristet\w*"
    r"|nicht|kein\w*|not|no longer|pas|plus|jamais|no|ya no|ruh(?:t|en)|suspend\w*|beantragt\w*|requested|demande\w*"
    r"|solicitad\w*|vorlaufig\w*|provisional|provisoire)\b"
)


def since_when(document: Document, on: date) -> date | None:
    """The day since when the person is a member of a statutory insurance, where the paper names no end of it.

    No day behind `on` may stand in the paper: it may be the end.
    """
    said = said_of(document)
    if kind_of(document) != "health_insurance" or not _STATUTORY.search(said.folded):
        return None
    days = [each for line in document.lines for each in dates.find(line.text)]
    if any(day > on for each in days for day in each.readings):
        return None
    for sentence in said.sentences:
        plain = sentence.folded
        if not (_SINCE.search(plain) and _MEMBER.search(plain)) or _ENDS.search(plain):
            continue
        found = [each.value for each in dates.find(sentence.text) if each.value and _is_since(sentence.text, each)]
        if len(found) == 1:
            return found[0]
    return None


def _is_since(text: str, found: dates.DateReading) -> bool:
    """Whether the day stands behind "since"."""
    before = text[: found.start].rstrip()
    return re.search(r"\b(?:seit|since|depuis|desde)(?: (?:dem|the|le|el|del))?$", before, re.IGNORECASE) is not None
