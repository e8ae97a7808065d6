"""What a sentence tells as a fact, in any order of words and of any kind of paper: it was cancelled, is no longer so.

"L'accréditation de la section vient d'être suspendue", "der Prüfungsanspruch ist seit August erloschen", "we have since
withdrawn the offer". Other readers know the subject of a paper; this one knows only how such a thing is told: a finite
verb of the present or the past with a word of ending, refusal, loss or error, neither denied nor a chance, a condition
or a rule. The words lie in `troubles.tsv`: language; "is" (beside an auxiliary, or at the end of a heading), "adj"
(beside an auxiliary) or "does" (a verb by itself); word; and the group of papers of which it is said without harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

from doccheck.judging.case import Case
from doccheck.judging.reserved import troubles_words as words_of
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.studies_harmless import is_harmless
from doccheck.judging.reserved.troubles_aside import is_aside
from doccheck.judging.reserved.troubles_beside import BESIDE
from doccheck.judging.reserved.troubles_subjects import DAMNING
from doccheck.judging.reserved.troubles_told import GOODS, Told
from doccheck.judging.reserved.troubles_whose import is_of_office, is_rule, names_case, points_here, was_before
from doccheck.judging.words import fold

FILE = Path(__file__).with_name("troubles.tsv")
# What somebody writes about himself, forms that ask, cards and pictures, and who translates or certifies.
_OWN = frozenset(
    (
        *("cv", "motivation_letter", "study_history_form", "information_form", "visa_application_form"),
        *("residence_application_form", "passport", "national_id_card", "residence_permit", "visa", "identity_photo"),
        *("apostille", "other"),
    )
)
# Groups of kinds of which a word is said without harm: a blocked account is blocked.
_HARMLESS: Mapping[str, frozenset[str]] = {
    "block": frozenset(("blocked_account", "bank_certificate", "bank_statement", "loan_certificate", "bank_guarantee")),
    "studied": frozenset(("diploma", "school_certificate", "transcript", "language_certificate", "income_proof")),
    "transcript": frozenset(("transcript", "school_certificate", "diploma", "language_certificate")),
    "record": frozenset(("criminal_record",)),
    "medical": frozenset(("medical_certificate",)),
    "civil": frozenset(("birth_certificate", "marriage_certificate", "family_record", "parental_authorisation")),
    "budget": frozenset(("income_proof", "internship_agreement")),  # "eingestellt" is employed as well
    "unpaid": frozenset(("internship_agreement", "volunteering_agreement")),
    "affidavit": frozenset(("affidavit",)),  # of a lost paper
    "covered": frozenset(("health_insurance",)),  # what a policy excludes has a reader of its own
    "borrowed": frozenset(("loan_certificate",)),
    "paid": frozenset(  # "cancelado" is what is paid in much of America
        (
            *("tuition_receipt", "school_certificate", "proof_of_residence", "language_course_confirmation"),
            *("loan_certificate", "accommodation_certificate", "bank_statement", "enrolment_certificate"),
        )
    ),
}
# Groups of words that are a trouble in no other papers: who is divorced may have a flat.
_ONLY_IN: Mapping[str, frozenset[str]] = dict.fromkeys(
    ("civil_status", "apart"),
    frozenset(("marriage_certificate", "family_record", "affidavit", "parental_authorisation")),
)
# Bookings, deductions and marks, each with what became of it: "Mahnspesen (storniert)".
_ROWS = frozenset(("bank_statement", "income_proof", "proof_of_residence", "transcript", "tuition_receipt"))
# Where others have their rules, and another course may fail.
_TAUGHT = frozenset(("admission_letter", "enrolment_certificate", "school_certificate", "language_course_confirmation"))
# Results and bookings come in one by one.
_RUNNING = frozenset(("transcript", "bank_statement", "bank_certificate", "income_proof"))
_BEFORE, _BEHIND = 7, 2  # words from an auxiliary to the word, and from the word to an auxiliary ("gekündigt worden")
_DENIED_BEFORE, _CHANCE_BEFORE = 2, 4  # words before an auxiliary
_AFTER = 4  # words behind in which a condition begins
_FIRST = 4  # words of a heading: "Inscription annulée le 6 juillet"
_PARTED = 12  # words from a verb to its particle
_PARTICLES = {
    "de": frozenset(("ab", "aus", "auf", "ein", "weg", "zuruck", "zusammen", "pleite")),
    "en": frozenset(("down", "back", "off", "up")),
}
# After a particle: the next clause, or in English when it was.
_NEXT_CLAUSE = frozenset(
    (
        *("und", "oder", "weil", "da", "so", "sodass", "dass", "wie", "denn", "aber", "wodurch"),
        *("on", "in", "last", "this", "and", "because", "after", "since", "as", "but"),
    )
)
_LABEL = 2  # words of a label: "Frühere Anschrift:"
_CLAUSES = re.compile("[;:]")
# "Erlöschen" is what may happen or happens, "erloschen" what has happened; folded they are one word.
_INFINITIVE = re.compile("(?<=rl)ösch", re.IGNORECASE)
# "El abandono", "por anulo": a noun, which only its accent would tell from "abandonó".
_NOUN_AFTER = frozenset(
    ("el", "un", "por", "de", "del", "su", "al", "sin", "con", "cada", "dicho", "este", "mi", "tu", "nuestro")
)


def troubles(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """Each sentence that tells such a thing, in one of the languages of the document and of its translations."""
    both = (said.document, *case.translations_of(said.document))
    languages = [each for each in words_of.AUXILIARIES if any(each in one.languages for one in both)]
    if kind in _OWN or not languages:
        return
    sought = {each: _sought_in(said.folded, each) for each in languages}
    sought = {language: each for language, each in sought.items() if any(each)}
    for at, sentence in enumerate(said.sentences if sought else ()):
        may_tell = [language for language, each in sought.items() if _stands_in(sentence.folded, *each)]
        if not may_tell or (kind in _TAUGHT and is_harmless(sentence, said)):
            continue
        if "?" not in sentence.text and not _is_of_before(said, at):
            clauses = _clauses(said, at, kind)
            for language in may_tell:
                undecided = words_of.UNDECIDED[language].search(sentence.folded)
                if undecided or any(_tells(clause, language) for clause in clauses):
                    yield sentence
                    break
    for row in said.rows if sought else ():
        if any(words_of.UNDECIDED[language].search(fold(f"{row.label} {row.value}")) for language in sought):
            yield row.sentence  # "Situación: en estudio"


def _is_of_before(said: Said, at: int) -> bool:
    """Whether a sentence stands behind a label of what was before: "Frühere Anschrift:"."""
    before = said.sentences[at - 1].text if at else ""
    label = fold(" ".join(before.split()[-_LABEL:]))
    return before.endswith(":") and words_of.FORMER.search(label) is not None


def _clauses(said: Said, at: int, kind: str) -> list[_Clause]:
    """The clauses of a sentence, each with what is said next; without those that are denied by an answer."""
    text = said.sentences[at].text
    following = said.sentences[at + 1 : at + 2] if text.rstrip().endswith((";", ",", ":")) else ()
    parts = [fold(_INFINITIVE.sub("oesch", part)) for part in _CLAUSES.split(text) if part.strip()]
    before = said.sentences[at - 1] if at else None
    around = {
        "is_listed": text.rstrip().endswith(";") or bool(before and before.text.rstrip().endswith(";")),
        "is_followed": bool(before and names_case(before.folded)),
        "is_shouted": text.isupper(),
    }
    answers = [*parts[1:], *(each.folded for each in following)]
    return [
        _Clause(text=words_of.KNOWS_NOT.sub(" ", part), after=after, kind=kind, paper=said.folded, **around)
        for part, after in zip_longest(parts, answers[: len(parts)], fillvalue="")
        if part is parts[-1] or not _is_nought(after)
    ]


def _sought_in(folded: str, language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """What such a sentence has at least of a document's text: a first word of a table, or a part of a pattern.

    Most sentences of most documents have none, so no pattern is tried on them.
    """
    parts = tuple(part for part in words_of.PARTS[language] if part in folded)
    return _first_words(language).intersection(folded.split()), parts


def _stands_in(folded: str, first_words: frozenset[str], parts: tuple[str, ...]) -> bool:
    return not first_words.isdisjoint(folded.split()) or any(part in folded for part in parts)


def _is_nought(answer: str) -> bool:
    """Whether an answer denies, and does not begin another statement: "no fue repetida"."""
    first, *rest = answer.split(" ")
    return first in words_of.NOUGHT and (first != "no" or len(rest) < _LABEL)


def _tells(clause: _Clause, language: str) -> bool:
    text, words = clause.text, clause.text.split()
    verb_first = language == "de" and words[:1] and words_of.AUXILIARIES[language].fullmatch(words[0])
    if verb_first or (words_of.FORMER.search(text) and not words_of.AND_THIS.search(text)):
        return False
    if _states(clause, words, language) or _acts(clause, words, language):
        return True
    lacking = words_of.LACKING[language].search(text) if clause.kind not in _RUNNING else None
    if lacking and not words_of.NOT_LACKING.search(text) and not words_of.FAILING.search(text[: lacking.start()]):
        over = not words_of.YET.search(lacking[0])
        if is_of_office(text) or (over and not points_here(text[: lacking.start()], "", text)):
            return False
        of_kind = words_of.NOT_LACKING_OF.get(clause.kind)
        if of_kind and of_kind.search(text):
            return False
        if clause.kind == "blocked_account" and words_of.ON_ARRIVAL.search(f"{text} {clause.after}"):
            return False
        told = clause.told(text[: lacking.start()], lacking[0], text[lacking.end() :])
        return not is_aside(replace(told, is_lack=True))
    if words_of.REGRET[language].search(text):
        return not words_of.NO_REGRET.search(text)
    once = words_of.ONLY_ONCE[language].search(text)
    if once and not words_of.NOT_ONCE.search(text) and _is_of_paper(text, once.start()):
        return True
    if words_of.GIVEN_AWAY[language].search(text):
        return True
    not_quite = words_of.NOT_QUITE[language].search(text) and not words_of.NOT_HIS.search(text)
    return bool(not_quite) and not words_of.WAS_ONCE.search(text)


def _is_of_paper(text: str, at: int) -> bool:
    """Whether what is so only after something is the paper's: what stands before it, or all where it comes first."""
    before = text[:at]
    return points_here(text, "", before if len(before.split()) >= _LABEL else text)


def _states(clause: _Clause, words: list[str], language: str) -> bool:
    """Whether a word of trouble that is said of such papers stands at an auxiliary, or ends a heading."""
    for at, found in _found(words, _table(language, ("is", "adj"))):
        if not _is_meant(found, clause):
            continue
        end = at + len(found.words)
        auxiliary = words_of.AUXILIARIES[language] if not found.adjective else words_of.COPULAS[language]
        places = [n for n in range(max(0, at - _BEFORE), at) if auxiliary.fullmatch(words[n])]
        if language == "de" and not places:
            places = [at for n in range(end, min(len(words), end + _BEHIND)) if auxiliary.fullmatch(words[n])]
        if not places and found.heads and _is_heading(clause, words, at, end):
            places = [0]
        if not places or not _is_so(words, places[-1], at, end) or _is_nobodys(clause, words, places[-1], at, end):
            continue
        if not is_aside(_told(clause, words, at, end)):
            return True
    return False


def _is_nobodys(clause: _Clause, words: list[str], verb: int, at: int, end: int) -> bool:
    """Whether what is told so is told of nobody here, of an earlier time, or as a rule."""
    before = " ".join(words[:at])
    earlier = was_before(before) and not GOODS.search(before)
    if earlier or not _is_pointed(clause, words, at, end):
        return True
    follows = clause.is_followed and words_of.NOW.fullmatch(words[verb]) is not None
    return follows or is_rule(" ".join(words[: verb + 1]), " ".join(words[verb + 1 :]))


def _is_pointed(clause: _Clause, words: list[str], at: int, end: int) -> bool:
    """Whether it is told of somebody or something here, or is told of persons alone."""
    if DAMNING.fullmatch(" ".join(words[at:end])):
        return True
    return points_here(" ".join(words[:at]), " ".join(words[end:]), clause.text)


def _is_left_to_states(words: list[str], at: int, language: str) -> bool:
    """Whether an auxiliary stands right before what is both a verb and a participle, or a case of a list is named."""
    if at and words_of.COPULAS[language].fullmatch(words[at - 1]):
        return any(words[at] == each.words[0] for each in _table(language, ("is",)).get(words[at], ()))
    return len(words) <= _FIRST and words_of.CASE.search(" ".join(words[:at])) is not None


def _is_heading(clause: _Clause, words: list[str], at: int, end: int) -> bool:
    """Whether a thing and its trouble stand alone, as a mark on the paper: no row, and no case of a list of cases."""
    row = clause.kind in _ROWS and not DAMNING.fullmatch(" ".join(words[at:end]))
    if not 0 < at < _FIRST or row or (clause.is_listed and end == len(words)):
        return False
    return words_of.DATED.match(" ".join(words[end : end + 4])) is not None and not words_of.CASE.search(clause.text)


def _acts(clause: _Clause, words: list[str], language: str) -> bool:
    """Whether somebody did such a thing, or it happened: a verb by itself."""
    for at, found in _found(words, _table(language, ("does",))):
        end = at + len(found.words)
        noun = language == "es" and end == at + 1 and at > 0 and words[at - 1] in _NOUN_AFTER
        happened = not noun and _is_meant(found, clause) and _is_so(words, at, at, end)
        if not happened or words_of.WAIVED.match(" ".join(words[end:])) or clause.is_shouted:
            continue
        if _is_left_to_states(words, at, language):
            continue
        if _is_pointed(clause, words, at, end) and not is_aside(_told(clause, words, at, end)):
            return True
    return False


def _is_meant(found: _Trouble, clause: _Clause) -> bool:
    """Whether the word is a trouble of such a paper, and beside the words of its clause."""
    beside = BESIDE.get(found.group)
    if clause.kind not in _ONLY_IN.get(found.group, (clause.kind,)):
        return False
    return clause.kind not in found.harmless and not (beside and beside.search(clause.text))


def _told(clause: _Clause, words: list[str], at: int, end: int) -> Told:
    return clause.told(" ".join(words[:at]), " ".join(words[at:end]), " ".join(words[end:]))


def _is_so(words: list[str], start: int, at: int, end: int) -> bool:
    """Whether what the words from `start` to `end` tell is neither denied nor a chance, a condition or a rule.

    `at`: where the word of trouble begins, which may be a denial itself: "sin efecto".
    """
    denied = words_of.DENIAL.search(" ".join(words[max(0, start - _DENIED_BEFORE) : max(at, start + 1)]))
    if words_of.NEITHER.search(" ".join(words[:end])):
        return False
    if denied or _is_answered_no(words[end : end + 2]):
        return False
    if words_of.CHANCE.search(" ".join(words[max(0, start - _CHANCE_BEFORE) : end + _BEHIND])):
        return False
    if words_of.CONDITION.search(" ".join(words[: end + _AFTER])):
        return False
    rule = start < end and words_of.NOW.fullmatch(words[start]) is not None
    return not (rule and words_of.LATER_CONDITION.search(" ".join(words[end:])))


def _is_answered_no(behind: list[str]) -> bool:
    """Whether a label is answered so, "suspended: no", and not: "was withdrawn and no other comes"."""
    return not words_of.NOUGHT.isdisjoint(behind) and behind[0] not in words_of.JOINS


def _found(words: list[str], table: Mapping[str, list[_Trouble]]) -> Iterator[tuple[int, _Trouble]]:
    """Where the troubles of the table stand."""
    for at, word in enumerate(words):
        for each in table.get(word, ()):
            if words[at : at + len(each.words)] == each.words or (each.parts and _ends_with(words, at, each.words[1])):
                yield at, each


def _ends_with(words: list[str], at: int, particle: str) -> bool:
    """Whether a clause whose verb stands at `at` ends with the verb's particle: "fällt im Sommer aus"."""
    places = (n for n in range(at + 1, min(len(words), at + _PARTED)) if words[n] == particle)
    return any(n + 1 == len(words) or words[n + 1] in _NEXT_CLAUSE for n in places)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Clause:
    """What stands between semicolons, folded, with what comes behind it, and the paper it is of."""

    text: str
    after: str
    kind: str
    paper: str
    is_listed: bool = False  # one of several between semicolons
    is_followed: bool = False  # behind a sentence that names the case in which it holds
    is_shouted: bool = False  # in capitals, without the accents that tell a verb from a noun

    def told(self, before: str, trouble: str, behind: str) -> Told:
        """A trouble that the clause tells."""
        around = (self.after, self.kind, self.paper)
        return Told(before, trouble, behind, *around)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Trouble:
    words: list[str]
    group: str  # of kinds of which it is said without harm, or what it needs beside it; empty: none
    harmless: frozenset[str]
    parts: bool  # a verb whose particle may stand apart from it: "fällt … aus", "turned … down"
    heads: bool  # said of a thing without an auxiliary as well
    adjective: bool  # which a thing is, and nobody has done


@lru_cache(maxsize=8)
def _first_words(language: str) -> frozenset[str]:
    return frozenset((*_table(language, ("is", "adj")), *_table(language, ("does",))))


@lru_cache(maxsize=8)
def _table(language: str, how: tuple[str, ...]) -> dict[str, list[_Trouble]]:
    """The troubles of a language that are told so, by their first word."""
    found: dict[str, list[_Trouble]] = {}
    for row in FILE.read_text("utf-8").splitlines():
        own, told, phrase, group = row.split("\t")
        if own == language and told in how:
            words, harmless = phrase.split(), _HARMLESS.get(group, frozenset())
            trouble = _Trouble(
                words=words,
                group=group,
                harmless=harmless,
                parts=told == "does" and len(words) == 2 and words[1] in _PARTICLES.get(language, ()),
                heads=told == "is",
                adjective=told == "adj",
            )
            found.setdefault(words[0], []).append(trouble)
    return found
