"""Papers about studies and other stays that take themselves back: held elsewhere, part time, not settled, ended."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import zip_longest

from doccheck.judging.case import Case
from doccheck.judging.reserved import studies_concepts as concepts
from doccheck.judging.reserved import studies_results as results
from doccheck.judging.reserved import studies_words as words
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.sheets import sheets
from doccheck.judging.reserved.studies_harmless import Only, is_harmless, without_class
from doccheck.judging.reserved.studies_languages import of_other_language
from doccheck.judging.reserved.studies_legends import is_legend
from doccheck.judging.reserved.studies_level import another_level
from doccheck.judging.reserved.studies_mode import not_full_time
from doccheck.judging.reserved.studies_offers import offers
from doccheck.judging.reserved.studies_open import only_thought_of, still_open
from doccheck.judging.reserved.studies_others import of_other_studies, of_school_at_home
from doccheck.judging.reserved.studies_persons import of_somebody_else
from doccheck.judging.reserved.studies_place import held_elsewhere
from doccheck.judging.reserved.studies_rights import without_rights
from doccheck.judging.reserved.studies_rows import BOX, OTHER_STATE, by_rows
from doccheck.judging.reserved.studies_shares import hardly_any
from doccheck.judging.reserved.studies_undone import undone
from doccheck.judging.reserved.studies_year import other_year
from doccheck.judging.reserved.troubles_aside import is_lesser_or_mended
from doccheck.judging.reserved.troubles_told import Told
from doccheck.judging.reserved.troubles_whose import names_case
from doccheck.judging.words import fold

_CONTRACTS = frozenset({"exchange_agreement", "internship_agreement", "volunteering_agreement", "organiser_commitment"})
_TAUGHT = frozenset({"admission_letter", "enrolment_certificate", "school_certificate", "language_course_confirmation"})
_RESULTS = frozenset({"transcript", "diploma"})
_KINDS = _CONTRACTS | _TAUGHT | _RESULTS | {"tuition_receipt", "study_history_form"}
_HOST = "host_commitment"
# "Wird der Kurs abgesagt, …": a condition.
_VERB_FIRST = lazily(r"(?:\d+ |[a-z] )?(?:wird|werden|kommt|kommen|erfolgt|sollten?|should|were|had|se debe) ")
# An enrolment that disclaims saying how far the studies have come.
_SAYS_NOTHING = Statement(
    thing=Words(
        "progress credits ects results standing studienfortschritt* leistungen leistungsstand studienleistungen "
        "studienverlauf avancement progression resultats progreso avance creditos rendimiento progressi crediti"
    ),
    state=Words(
        "statement information indication* aussage* angabe* auskunft mention* says state* indica* indique* attest* "
        "certif* bescheinig* bestatig* belegt informa* acredita* prejuge attesta"
    ),
    denied=True,
    near=10,
)
# A subject in a table of results, not the draft of one: "Projet de laboratoire".
_SUBJECT = lazily(r"projet (?:de|d) (?!releve|bulletin|diplome|attestation|certificat|transcript)\w+")
# Lessons at a distance are just what is not offered.
_NO_DISTANCE = lazily(
    r"\b(?:pas|not|no|nicht|keine?|aucune?|ni|non|nao) (?:\w+ ){0,6}?(?:propos|offer|angebot|ofert|ofrec|moglich"
    r"|possible|posible"
    r"|online|distan|virtu|fern|en ligne|en linea|previst|prev|vorgesehen|per (?:video|zoom)|par (?:visio|zoom))"
)
# "This is not an offer of a place", "stellt keine Zulassung dar".
_NO_OFFER = lazily(
    r"\b(?:is|does|ist|stellt|bedeutet|begrundet|ne constitue|ne vaut|n est|ne represente|no es|no supone"
    r"|non costituisce|nao constitui)\b"
    r"(?: (?:not|pas|nicht|noch|keine?n?|constitute|imply|mean|en|encore|aucun\w*|une?|an?|yet)){1,4}"
    r" (?:offer|admission|admision|zulassung|zusage|studienplatzzusage|aufnahme|acceptance|inscription|matricula"
    r"|promesse|promise"
    r"|ammissione|admissao)\b(?! (?:fee|test|frei|beschrank))"
)
_ANYWHERE = (*concepts.OPEN, *concepts.STATUS, *concepts.EVENINGS, *concepts.NO_ATTENDANCE)
_DISTANT = (*concepts.AT_DISTANCE, *concepts.VIRTUAL_ROOM)
_NEAR = 60  # characters before and behind: of the same clause
_MARK = 14  # words: a line that is no clause of the contract
_TITLE = 7  # words: a line that is no more than a heading or a mark on the page


def studies(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences in which a paper about studies, or about another stay, says that it does not count as one."""
    for sentence in _found(said, kind, case):
        if kind in _TAUGHT and (is_harmless(sentence, said) or _is_of_others(sentence, said, kind, case)):
            continue
        yield sentence


def _is_of_others(sentence: Sentence, said: Said, kind: str, case: Case) -> bool:
    """Whether it is only a class of others that is called what the paper must not be."""
    rest = without_class(sentence)
    return rest is not None and not any(_found(Only(said.document, rest), kind, case))


def _found(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences that say so, of whomever they are."""
    if kind == _HOST:
        yield from only_thought_of(said)
        yield from of_somebody_else(said, case)
    if kind == "language_certificate":
        yield from of_other_language(said, case)
    if kind not in _KINDS:
        return
    yield from sheets(said, case)
    yield from of_somebody_else(said, case)
    if kind in _CONTRACTS | _TAUGHT:
        yield from still_open(said)
        yield from undone(said)
    if kind in _TAUGHT:
        yield from held_elsewhere(said, case)
        yield from not_full_time(said, kind)
        yield from another_level(said, kind, case)
        yield from by_rows(said, kind)
        yield from _said_otherwise(said)
    if kind == "school_certificate":
        yield from stated(said, concepts.LEFT_SCHOOL)
        yield from of_school_at_home(said, case)
    if kind == "enrolment_certificate":
        yield from stated(said, (_SAYS_NOTHING,))
        yield from without_rights(said)
    if kind == "transcript":
        yield from results.without_marks(said)
        yield from results.nothing_passed(said)
        yield from results.taken_away(said)
        yield from hardly_any(said)
        yield from of_other_studies(said, case)
    yield from _taken_back(said, kind)


def _said_otherwise(said: Said) -> Iterator[Sentence]:
    """That the place is open, the student on leave, or that lessons are at a distance or in the evening."""
    for each in stated(said, _ANYWHERE):
        if is_legend(each):  # what a sign means is told by the row in which it stands
            continue
        label, colon, _ = each.text.partition(":")
        if not BOX.search(each.text) and not (colon and OTHER_STATE.search(fold(label))):
            yield each
    yield from (each for each in said.sentences if _NO_OFFER.search(each.folded))
    yield from (each for each in stated(said, _DISTANT) if not _is_no_distance(each.folded))


def _is_no_distance(folded: str) -> bool:
    """Whether lessons at a distance are not offered, or are what would follow in some case."""
    return names_case(folded) or _NO_DISTANCE.search(folded) is not None


def studies_in_time(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """Studies of another year, and offers that lapsed: asked by themselves, as they depend on the day."""
    if kind in _TAUGHT:
        yield from other_year(said, kind, case)
    if kind in _CONTRACTS | {"admission_letter"}:
        yield from offers(said, kind, case)


def _taken_back(said: Said, kind: str) -> Iterator[Sentence]:
    """Not settled yet, ended, without its results, or a draft."""
    families = [each for each in _families(kind) if each[0].search(said.folded)]
    draft, copy = words.DRAFT.search(said.folded), words.COPY.search(said.folded)
    would = kind in _CONTRACTS
    if not (families or draft or copy or would):
        return
    for sentence, after in zip_longest(said.sentences, said.sentences[1:]):
        folded = sentence.folded
        short = len(folded.split())
        if is_legend(sentence):
            continue
        goes_on = after is not None and sentence.text.rstrip().endswith(";")
        told = partial(_told, folded, after.folded if goes_on else "", kind)
        if (
            any(_says(folded, *family, told) for family in families)
            or (draft and short <= _TITLE and _is_draft(folded, kind))
            or (copy and short <= _MARK and _says(folded, words.COPY, words.COPY_INNOCENT))
            or (would and _says(sentence.text.casefold(), words.WOULD, words.WOULD_INNOCENT))
        ):
            yield sentence


def _is_draft(folded: str, kind: str) -> bool:
    return words.DRAFT.match(folded) is not None and not (kind in _RESULTS and _SUBJECT.match(folded))


def _families(kind: str) -> Iterator[tuple[re.Pattern[str], re.Pattern[str]]]:
    """What a paper of the kind may say against itself, and what makes it innocent."""
    if kind in _RESULTS:
        yield results.NO_MARKS, results.INNOCENT
        if kind == "diploma":
            yield results.NO_TITLE, results.INNOCENT
        return
    if kind == "study_history_form":  # what one once gave up belongs into it
        return
    yield words.ENDED, words.HYPOTHETICAL
    yield words.LOST, words.HYPOTHETICAL
    yield words.REFUSED, words.REFUSED_INNOCENT
    if kind != "tuition_receipt":
        yield words.UNDECIDED, words.SETTLED


def _says(
    text: str,
    pattern: re.Pattern[str],
    innocent: re.Pattern[str],
    told: Callable[[re.Match[str]], Told] | None = None,
) -> bool:
    """Whether the text holds the words, of the studies themselves, and nothing near them that makes them innocent."""
    if _VERB_FIRST.match(text):
        return False
    for match in pattern.finditer(text):
        near = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        if not innocent.search(near) and not (told and is_lesser_or_mended(told(match))):
            return True
    return False


def _told(folded: str, after: str, kind: str, match: re.Match[str]) -> Told:
    """What ended, with the last word that says so as its trouble."""
    before, _, trouble = folded[: match.end()].rpartition(" ")
    return Told(before, trouble, folded[match.end() :], after, kind, folded)
