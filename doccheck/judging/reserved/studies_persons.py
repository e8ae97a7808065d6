"""Papers about studies or a stay that are made out to somebody else than the applicant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import names

# Who learns, takes part or is taken in: the paper is about this person.
_ROLE = lazily(
    r"(?:(?:name|vorname und name|nom|nom et prenom|nombre|nombre y apellidos|nome|full name) (?:de[rs]?|des|du|de la|"
    r"del|de l|of|of the|do|da|dell|della) )?"
    r"(?:(?:\w*teilnehm|\w*schul)(?:er|erin|ers)|\w*stud(?:ent|entin|entin|ierende[rn]?)|\w*freiwillige[rn]?|"
    r"\w*praktikant(?:in|en)?|gastkind|"
    r"participant(?:e|s name)?|eleve|lyceen(?:ne)?|collegien(?:ne)?|etudiante?|stagiaire|volontaire|beneficiaire|"
    r"apprenante?|jeune accueillie?|"
    r"(?:el |la )?(?:alumn[oa]|estudiante|participante|voluntari[oa]|becari[oa]|practicante|beneficiari[oa]|"
    r"titular)|"
    r"(?:the )?(?:exchange )?(?:student|pupil|participant|trainee|intern|volunteer|learner)(?: name| s name)?|"
    r"studente|studentessa|partecipante|tirocinante|alun[oa]|estagiari[oa])"
    r"(?: in| e| a)?"  # "Teilnehmer/in", "alumno/a"
)
_PERSON = lazily(
    r"\b(?:geb|geboren\w*|nee?|born|nacid[oa]|nat[oa]|nascid[oa]|dni|nie|ausweis\w*|reisepass\w*|passport|passeport|"
    r"pasaporte|carte d identite)\b"
)
_BORN = lazily(
    r"(?:geb(?:oren)?(?: am)?|geburtsdatum|date de naissance|nee?(?: le)?|fecha de nacimiento|nacid[oa](?: el)?|"
    r"date of birth|born(?: on)?|data di nascita|data de nascimento)\b"
)
_HEAD = lazily(
    r"^(?:(?:frau|herrn?|mme|mlle|m\.|mr\.?|mrs\.?|ms\.?|d\.ª?|don|doña|sr\.?|sra\.?) )?([^,;(\d]+)", re.IGNORECASE
)
# "die Schülerin Ana Ruiz, geboren am …", "acoger a la estudiante Ana Ruiz (pasaporte …)", "pupil Ana Ruiz, born …"
_IN_PROSE = lazily(
    r"\b(?i:(?:gast|austausch)?sch[üu]ler(?:in|s)?|student(?:in|en|e|essa)?|\w*teilnehmer(?:in|s)?|freiwilligen?|"
    r"praktikant(?:in|en)?|[ée]l[èe]ve|[ée]tudiante?|participant[ea]?|stagiaire|volontaire|alumn[oa]|estudiante|"
    r"voluntari[oa]|becari[oa]|pupil|trainee|intern|volunteer|partecipante|alun[oa])"
    r"(?:[, ]+(?i:frau|herrn?|mme|mlle|m\.|mr\.?|mrs\.?|ms\.?|miss|d\.ª?|don|doña|dña\.?|sra?\.?|srta\.?))?,? "
    r"((?:[A-ZÀ-ÖØ-Þ][\w'’\-]+ ?(?:(?:de|del|da|dos|van|von|la|los) )*){2,6})[,(]? ?"
    r"(?=.{0,12}(?i:\bgeb|\bborn\b|\bn[ée]e?\b|nacid|nat[oa] |nascid|passport|passeport|pasaporte|reisepass|dni\b))"
)
_PART = lazily(r"[A-ZÀ-ÖØ-Þ][\w'’\-]+")


def of_somebody_else(said: Said, case: Case) -> Iterator[Sentence]:
    """The row or sentence that names another person than the applicant as the one it is for."""
    if case.applicant is None:
        return
    wanted = set(fold(case.applicant.full).split())
    empty = Row(label="", value="", evidence=())
    others: list[Sentence] = []
    for row, following in pairwise((*said.rows, empty)):
        if not _ROLE.fullmatch(fold(row.label)):
            continue
        if wanted & set(fold(row.value).split()):
            return
        name = _name(row, following)
        if name and names.compare(name, case.applicant.full).zone == "different":
            others.append(row.sentence)
    for sentence in said.sentences:
        for named in _IN_PROSE.finditer(sentence.text):
            if wanted & set(fold(named[1]).split()):
                return
            if names.compare(named[1].strip(), case.applicant.full).zone == "different":
                others.append(sentence)
    yield from others[:1]


def _name(row: Row, following: Row) -> str:
    """The name in the value, where what stands with it is said of a person."""
    head = _HEAD.match(row.value.strip())
    parts = _PART.findall(head[1]) if head else []
    told = _PERSON.search(fold(row.value)) or _BORN.match(fold(following.label))
    return " ".join(parts) if told and 2 <= len(parts) <= 6 else ""
