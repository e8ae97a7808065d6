"""Papers made out to somebody else than the applicant: under the label of who studies, or of nearly the same name."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from doccheck.judging.persons import Person, bearers
from doccheck.judging.reserved.captions import is_captions
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

# Who has the grant, the blocked account, or is vouched for; beneficiaries of a guarantee are authorities.
_STUDENT = lazily(
    r"^(?:\w+ ){0,2}?(?:hauptschuldner(?:in)?|stipendiat(?:in)?|geforderte(?: person)?|kontoinhaber(?:in)?"
    r"|student(?:in)?|studierende[rn]?|boursiere?|etudiante?|debit(?:eur|rice) principale?"
    r"|personne (?:cautionnee|garantie)|titulaire(?: du compte| de la bourse)?"
    r"|becari[oa]|estudiante|deudor[a]? principal|avalad[oa]|afianzad[oa]"
    r"|titular(?: de la (?:cuenta|beca))?|scholar|scholarship holder|grantee|awardee|award holder|principal debtor"
    r"|account holder|holder of the (?:account|scholarship)|borsista|debitore principale|intestatari[oa]|bolseir[oa])"
    r"(?: name| nom| nombre)?$"
)
_NAME = lazily(r"^[^\W\d_][\w'’.-]*(?:[ ,]+[^\W\d_][\w'’.-]*){1,6}$")
_BEHIND = lazily(r"\s*(?:[(;·|\d]|, (?:born|geb|née?|nacid|DOB)\b|\bnée? |\bborn\b|\bgeb)")
_TITLES = frozenset({"herr", "herrn", "frau", "mrs", "monsieur", "madame", "mme", "don", "dona", "sra", "sig"})
_ALIKE = 0.7  # of two words of a name: written or read otherwise
_SHORTEST = 3  # letters of a word of a name


def made_out_to_another(said: Said, applicant: Person | None) -> Iterator[Sentence]:
    """The row of who studies, who is another, where the applicant stands in no such row."""
    if applicant is None:
        return
    rows = [row for row in said.rows if _STUDENT.match(fold(row.label)) and _name_of(row)]
    own = _words(applicant.full)
    if rows and not any(_shares(_words(row.value), own) for row in rows):
        yield rows[0].sentence


def namesake(said: Said, applicant: Person | None) -> Iterator[Sentence]:
    """The line with a name that has the applicant's surname, another given name, and one that both bear."""
    if applicant is None:
        return
    surname, given = _words(applicant.surname), _words(applicant.given_names)
    for bearer in bearers(said.document):
        name = _words(bearer.full)
        left = name - surname - given
        lacking = {word for word in given if not _shares({word}, name)}
        alike = name & surname and name & given - surname and not _shares(left, given | surname)
        if alike and left and lacking and not _shares(lacking, set(said.folded.split())):
            text = " ".join(each.text for each in bearer.evidence) or bearer.full
            yield Sentence(text=text, evidence=bearer.evidence)
            return


def _name_of(row: Row) -> str:
    """The name in a row, without what is said of the person behind it."""
    name = _BEHIND.split(row.value)[0].strip(" ,")
    return name if _NAME.match(name) and not is_captions(name) else ""


def _words(name: str) -> set[str]:
    return {word for word in fold(name).split() if len(word) >= _SHORTEST and word not in _TITLES}


def _shares(some: set[str], others: set[str]) -> bool:
    """Whether a word of the one is one of the others, written or read a little otherwise at most."""
    return bool(some & others) or any(_alike(one, other) for one in some for other in others)


def _alike(one: str, other: str) -> bool:
    return abs(len(one) - len(other)) <= 2 and SequenceMatcher(None, one, other).ratio() >= _ALIKE
