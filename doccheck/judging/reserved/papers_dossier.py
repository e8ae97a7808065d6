"""A consent, a power or a letter that names another office, family, school or country than the rest of the dossier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.records import known_codes
from doccheck.judging.reserved.said import Said, Sentence, said_of
from doccheck.judging.words import fold
from doccheck.model import Document
from doccheck.values import countries

_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’\-]{2,}"
_NAMES = rf"{_NAME}(?:[ \-/](?:(?:de|del|di|da|do|la|von|van|der|y|e|et|und|and|&)[ ])*{_NAME}){{0,4}}"
_OFFICE_OF = lazily(
    r"\b(?:Ausländerbehörde|Ausländeramt|Zuwanderungsbehörde|Migrationsamt|Ausländerabteilung|Generalkonsulat|Konsulat|"
    r"[Cc]onsulat(?:\s+[Gg]énéral)?|[Cc]onsulado(?:\s+[Gg]eneral)?|[Cc]onsulate(?:[ -][Gg]eneral)?|[Pp]réfecture|"
    r"[Ff]oreigners['’]?\s+(?:[Oo]ffice|[Aa]uthority)|[Ii]mmigration\s+[Oo]ffice|[Oo]ficina\s+de\s+[Ee]xtranjería)"
    r"(?:\s+(?:d['’]Espagne|de\s+España|von\s+Spanien|Spaniens|of\s+Spain|de\s+la\s+ville|der|des|Stadt|Landeshauptstadt|"
    r"Landkreises|Landratsamts?|Kreises|City|of|the))*\s+(?:(?:à|a|en|in|de|du|zu|von|of)\s+)?"
    rf"(?P<city>{_NAME})"
)
_SEAT = lazily(rf"(?:Landeshauptstadt|Stadt|\bà|\bin)\s+({_NAME})")
_ALSO = {"mainz": ("mayence", "maguncia", "magonza", "moguncia"), "lyon": ("lione",)}

# Who takes the minor in, and where the minor goes to school, by their own names.
_FAMILY = lazily(
    rf"\b(?:(?:[Gg]ast)?[Ff]amilie|[Gg]asteltern|[Ff]amille(?:\s+d['’]accueil)?|[Ff]amilia(?:\s+anfitriona)?|"
    rf"(?:[Hh]ost\s+)?[Ff]amily|[Ff]amiglia)\s+(?:(?:de|del|of|von)\s+)?(?P<name>{_NAMES})"
)
_SCHOOL = lazily(
    rf"\b(?:Gymnasium|Realschule|Gesamtschule|Lycée|Collège|IES|Instituto|Colegio|Liceo|High\s+School|Institut)\s+"
    rf"(?:(?:am|an\s+der|im|zum|de|del|de\s+la|des|du)\s+)?(?P<name>{_NAMES})"
)
_NO_NAMES = frozenset(
    (
        *("gymnasium", "schule", "lycee", "college", "colegio", "instituto", "family", "familie", "familia", "famille"),
        *("herr", "frau", "monsieur", "madame", "senor", "senora", "nationale", "national", "general", "secundaria"),
        *("und", "and", "von", "del", "der", "die", "las", "los", "san", "santa", "saint", "sainte", "sankt"),
    )
)
_TELLING = frozenset(
    (
        *("host_commitment", "organiser_commitment", "school_certificate", "admission_letter", "exchange_agreement"),
        *("enrolment_certificate", "accommodation_certificate"),
    )
)
_SAME = frozenset({"parental_authorisation", "sworn_translation"})  # the consent itself, its copies and translation

# What a letter asks for: where that names a country, it is the one of the stay.
_ASKED = lazily(
    r"\b(?:vis(?:um|a|ado|to)s?|aufenthalts\w+|(?:titre|permis) de sejour|permiso de (?:residencia|estancia)|"
    r"(?:study|studies|studying|studieren|studium|etudier|etudes|estudiar|estudios|studiare|studi|estudar)"
    r"(?: \w+){0,5} (?:in|en|au|aux|a))\b(?: \w+){0,5}$"
)


def named_otherwise(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentence that names an office, a family or a school that no other paper of the dossier knows."""
    if kind == "power_of_attorney":
        yield from _of_another_office(said, case)
    elif kind == "parental_authorisation":
        yield from _of_others(said, case)
    elif kind == "motivation_letter":
        yield from _of_another_country(said, case)


def _of_another_office(said: Said, case: Case) -> Iterator[Sentence]:
    """Where the power is for the office of another city than that of the authority, which is named nowhere."""
    source = getattr(case.checklist, "source", None)
    seat = _SEAT.search(getattr(source, "authority", None) or "")
    if seat is None:
        return
    own = fold(seat[1])
    if any(name in said.folded.split() for name in (own, *_ALSO.get(own, ()))):
        return
    for sentence in said.sentences:
        if any(not countries.find(found["city"]) for found in _OFFICE_OF.finditer(sentence.text)):
            yield sentence
            return


def _of_others(said: Said, case: Case) -> Iterator[Sentence]:
    """Where none of the families (of the schools) it names stands in another paper, and those of the stay name some."""
    own = _words(case.applicant.full) if case.applicant is not None else set[str]()
    for pattern in (_FAMILY, _SCHOOL):
        named = [(each, _words(found["name"])) for each in said.sentences for found in pattern.finditer(each.text)]
        named = [(each, words) for each, words in named if words and not words & own]
        if not named or not _names_some(case.documents, pattern, own):
            continue
        known = {word for d in case.documents if d.kind not in _SAME for word in said_of(d).folded.split()}
        if not any(words & known for _, words in named):
            yield named[0][0]


def _names_some(documents: Sequence[Document], pattern: re.Pattern[str], own: set[str]) -> bool:
    """Whether a paper about the stay names one that is not the applicant's own."""
    telling = (each for document in documents if document.kind in _TELLING for each in said_of(document).sentences)
    named = (_words(found["name"]) for each in telling for found in pattern.finditer(each.text))
    return any(words and not words & own for words in named)


def _words(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) > len("von")} - _NO_NAMES


def _of_another_country(said: Said, case: Case) -> Iterator[Sentence]:
    """Where a letter asks for studies or a visa of another country, and never names the one of the dossier."""
    named = [(each, {reading.code for reading in countries.find(each.text)}) for each in said.sentences]
    home = known_codes(case, "applicant.residence_countries") | known_codes(case, "applicant.nationality")
    if not home or any(case.checklist.country in codes for _, codes in named):
        return
    for sentence, codes in named:
        others = (reading for reading in countries.find(sentence.text) if reading.code not in home)
        if not codes & home and any(_ASKED.search(fold(sentence.text[: other.start])) for other in others):
            yield sentence
            return
