"""Whom a paper speaks of, by the words before a name: "we certify that", "account in the name of", "insured person".

Where only somebody else stands behind such words, the applicant, who is named as well, is somebody beside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.judging.mentions import OWN, Mention, mentions
from doccheck.judging.persons import Bearer, Person
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Sentence, said_of
from doccheck.judging.words import fold
from doccheck.model import Document

_TITLES = (
    r"(?: (?:m|mr|mrs|ms|miss|mlle|mme|monsieur|madame|mademoiselle|herrn?|frau|don|dona|d|d a|sr|sra|srta|senora?"
    r"|senorita|senhora?|signora?|signorina|sig|dr|the|la|el|le|l|der|die|dem|den|name|nom|nombre|nome|full|prenom"
    r"|vorname|apellidos|surname|s))*"
)
_HELD = (
    r"au nom d[eu]|aux noms de|im namen (?:von|der|des)|auf den namen(?: von| der| des)?|lautend auf|a nombre de"
    r"|in the name of|in the names of|intestato a|em nome de|(?:kontoinhaber|inhaber|titulaire|titular|account holder"
    r"|account owner|holder|owner|intestatari[oa])\w*(?: (?:du compte|de la cuenta|des kontos|of the account|is|est|ist"
    r"|es|seul|seule|unico|unica|sole|alleinige\w*))*"
)
_KEPT = r"(?:belongs to|held by|appartient a|gehort|pertenece a|fuhren wir fur|gefuhrt fur|de que es titular)"
_VOUCHED = (
    r"(?:certifi\w+|certific\w+|attest\w+|bescheinig\w+|bestatig\w+|confirm\w+|declar\w+|hace constar|dichiar\w+)"
    r"(?: (?:par la presente|hiermit|hereby|por la presente|ihnen|wir))*(?: (?:que|that|dass|qu|che))?"
)
_COVERED = (
    r"(?:personne )?assure[es]*|asegurad[oa]s?|insured(?: person)?|versicherte?(?: person)?|assicurat[oa]|segurad[oa]"
)
_TAUGHT = r"etudiante?|student(?:in)?|estudiante|alumn[oa]|eleve|schuler(?:in)?|pupil|studente|studentessa|aluno|aluna"
_ALLOWED = (
    r"(?:autoris\w+|authori[sz]\w+|consent\w*|allow|erlaub\w+|gestatt\w+|autoriz\w+|autorizz\w+)"
    r"(?: (?:a|to|fur|for))?(?: (?:notre|nos|mon|ma|mes|unser\w*|mein\w*|our|my|nuestr[oa]|mi|nostr[oa]|nossa?))"
    r"(?: \w+){1,2}"
)
_SUBJECT = lazily(rf"\b(?:{_HELD}|{_KEPT}|{_VOUCHED}|{_COVERED}|{_TAUGHT}|{_ALLOWED}){_TITLES}$")
_SPEAKER = lazily(
    r"\b(?:soussignee?s?|the undersigned|unterzeichne(?:te|nde|r)\w*|unterfertigte\w*|que suscriben?|abajo firmantes?"
    r"|infrascrit[oa]|sottoscritt[oa]|abaixo assinad[oa]|outorgante|otorgante|poderdante|vollmachtgeber(?:in)?"
    r"|mandante?|principal|grantor|comparece|^(?:ich|yo|i|eu|io|je)(?= ))\b"
)
_PRONOUNS = frozenset(("ich", "yo", "i", "eu", "io", "je"))  # which open sentences that name nobody as well
_NAMED_WITHIN, _NAMED_AT_ONCE = 9, 5  # words behind that: titles and a whole name, titles and a given name
_SHORTEST = 3  # letters of a word of a name
_JOINT = lazily(r"\b(?:et|und|y|e|and|sowie|ou|oder|o|or)(?: (?:de|d|von|of|a))?" + _TITLES + "$")


def spoken_of_instead(
    document: Document, others: Sequence[Bearer], applicant: Person
) -> tuple[Bearer, Sentence] | None:
    """The other person whom the paper speaks of, and where, if it speaks of the applicant nowhere."""
    if not others:
        return None
    said = said_of(document)
    named = mentions(said, applicant)
    if not named or any(map(_is_subject, named)) or any(_is_under(row, applicant) for row in said.rows):
        return None
    sentences = (*said.sentences, *(row.sentence for row in said.rows))
    for other in others:
        name = fold(other.full)
        for sentence in sentences if _is_whole(name) else ():
            before, found, after = sentence.folded.partition(name)
            if found and _SUBJECT.search(before.strip()) and not _joined(after, applicant):
                return other, sentence
    return None


def _is_whole(name: str) -> bool:
    """Whether it has two words of a name: "ID MC" has none."""
    return sum(len(word) >= _SHORTEST for word in name.split()) > 1


def _is_subject(mention: Mention) -> bool:
    """Whether the paper speaks of the one named here, or of two of whom this is the second."""
    return mention.part == OWN or any(words.search(mention.before) for words in (_SUBJECT, _JOINT))


def _is_under(row: Row, applicant: Person) -> bool:
    """Whether the applicant stands in the row under such a label."""
    given = set(fold(applicant.given_names).split())
    return _SUBJECT.search(fold(row.label)) is not None and not given.isdisjoint(fold(row.value).split())


def given_by_another(
    document: Document, others: Sequence[Bearer], applicant: Person
) -> tuple[Bearer, Sentence] | None:
    """The other person who says "I, the undersigned" in it, and where, if the applicant does not say so as well."""
    given = set(fold(applicant.given_names).split())
    found: tuple[Bearer, Sentence] | None = None
    for sentence in said_of(document).sentences:
        for speaker in _SPEAKER.finditer(sentence.folded):
            said = sentence.folded[speaker.end() :].split()[:_NAMED_WITHIN]
            if not given.isdisjoint(said[:_NAMED_AT_ONCE]):
                return None
            other = next((each for each in others if _opens(each, said)), None)
            found = found or (other and (other, sentence)) or None
    return found


def given_by_oneself(document: Document, applicant: Person) -> Sentence | None:
    """Where the applicant says "I, the undersigned" in it and nobody else does."""
    given, surname = (set(fold(part).split()) for part in (applicant.given_names, applicant.surname))
    own: Sentence | None = None
    for sentence in said_of(document).sentences:
        for speaker in _SPEAKER.finditer(sentence.folded):
            said = sentence.folded[speaker.end() :].split()[:_NAMED_AT_ONCE]
            if given.isdisjoint(said) or surname.isdisjoint(said):
                if speaker[0] not in _PRONOUNS:
                    return None
                continue
            own = own or sentence
    return own


def _opens(bearer: Bearer, words: list[str]) -> bool:
    """Whether the words hold the whole name."""
    name = fold(bearer.full)
    return _is_whole(name) and set(name.split()) <= set(words)


def _joined(after: str, applicant: Person) -> bool:
    """Whether the applicant is the second of two: "Omar Benali et Mlle Amina Benali"."""
    pair = re.match(r"\W*(?:et|und|y|e|and|sowie|ou|oder|o|or)\b(?: \w+){0,3}? (?P<second>\w+)", after)
    given = set(fold(applicant.given_names).split())
    return pair is not None and not given.isdisjoint(fold(after[:60]).split())
