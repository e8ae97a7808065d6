"""Languages the authority reads, and the translations it wants of all other documents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from doccheck.checklist import Requirement, Translation
from doccheck.judging import words
from doccheck.judging.case import Case
from doccheck.judging.editable import editable
from doccheck.judging.findings import ERROR, REVIEW, about, file_of, kind_of, proof
from doccheck.judging.readings import dates_of
from doccheck.judging.reserved.said import Same, said_of
from doccheck.judging.reserved.translated import translated as translated_says
from doccheck.judging.same_figures import other_figures
from doccheck.judging.same_statements import other_statements
from doccheck.judging.same_sums import missing_sum
from doccheck.model import Document, Evidence, Finding, Grade, KindName, LanguageName, SwornStatement, Value

# Bokmål and Nynorsk are Norwegian; Persian of Iran and Dari; Malay and Indonesian; the four standards of one language.
_NEAR = tuple(map(frozenset, (("no", "nb", "nn"), ("fa", "prs"), ("ms", "id"), ("sr", "hr", "bs"))))
_SENTENCES, _LONGEST, _FIGURES = 2, 200, 6  # sentences, characters of each and figures that are shown
_ENOUGH_LETTERS = 40  # fewer say nothing about a language: a photo, a stamp, a card


def translated(document: Document, requirement: Requirement, case: Case) -> Iterator[Finding]:
    """What is wrong with the language of the document and its translation."""
    rules = case.checklist.translation
    if document.kind == "sworn_translation":
        yield from _original_missing(document, requirement, case)
        return
    if requirement.language == "any" or _exempt(document, rules):
        return
    if set(document.languages) & set(rules.languages):
        yield from _parallel(document, rules, case)
        return
    ready = [t for t in case.translations_of(document) if not (known := _target(t)) or known & set(rules.into)]
    if ready:
        found = ((*_quality(t, rules, case), *_fit(t, document, rules), *editable(t, case)) for t in ready)
        yield from min(found, key=_weight)
    elif document.languages:
        yield from _missing(document, rules, case)
    elif words.letters(document) > _ENOUGH_LETTERS:
        yield about(document, "language_unclear", REVIEW)


def _parallel(document: Document, rules: Translation, case: Case) -> Iterator[Finding]:
    """The same document is there in a language the authority does not read: this one may be a plain translation."""
    twin = next((d for d in case.documents if d.id == document.parallel_to), None)
    if rules.sworn and twin is not None and not set(twin.languages) & set(rules.languages):
        language = LanguageName(code=twin.languages[0])
        yield about(document, "translation_not_sworn", REVIEW, "parallel", language=language)


def _exempt(document: Document, rules: Translation) -> bool:
    kind = kind_of(document)
    if kind in rules.exempt:
        return True
    for entry in rules.exempt_issuers:
        wanted, _, issuer = entry.partition(":")
        if wanted.strip() == kind and words.find(document, (issuer,)) is not None:
            return True
    return False


def _target(translation: Document) -> set[str] | None:
    """The languages a translation is in; None where neither its text nor its statement says so."""
    found = set(translation.languages)
    if translation.sworn is not None and translation.sworn.target_language:
        found.add(translation.sworn.target_language)
    return found or None


def _quality(translation: Document, rules: Translation, case: Case) -> Iterator[Finding]:
    """Sworn where that is asked for, readable, in a known language, and without a word of its author against it."""
    if translation.look_alike is not None:
        yield about(translation, "translation_doubtful", REVIEW, "look_alike", look_alike=translation.look_alike)
    wrong = rules.sworn and not _is_sworn(translation.sworn)
    if wrong:
        severity = REVIEW if translation.grade is Grade.POOR else ERROR
        yield about(translation, "translation_not_sworn", severity)
    if _target(translation) is None:
        yield about(translation, "language_unclear", REVIEW)
    if translation.grade is Grade.POOR:
        yield about(translation, "illegible", REVIEW, "document")
    if wrong:  # which is enough: that its author says so as well tells nobody what to do
        return
    for sentence in [*translated_says(said_of(translation), translation.kind, case)][:_SENTENCES]:
        text = sentence.text if len(sentence.text) <= _LONGEST else f"{sentence.text[:_LONGEST].rstrip()}…"
        yield about(translation, "wrong_purpose", REVIEW, "reserved", sentence.evidence, text=text)


def _fit(translation: Document, document: Document, rules: Translation) -> Iterator[Finding]:
    """Whether it can be a translation of this document: not older than it, from its language, into a wanted one."""
    made, issued = dates_of(translation, "issue_date"), dates_of(document, "issue_date")
    original = issued.earliest
    if original is not None and made.all_pass(lambda day: day < original):
        values: dict[str, Value] = {"made": made.latest or original, "issued": original}
        evidence = proof((*made.certain, *issued.certain))
        yield about(document, "translation_doubtful", REVIEW, "older", evidence, **values)
    if others := _otherwise(Same(document), Same(translation)):
        text = "; ".join(dict.fromkeys(place.text.strip() for place in others[:_FIGURES]))
        yield about(document, "translation_incomplete", REVIEW, "", others, text=text)
    statement = translation.sworn
    if statement is None:
        return
    source, target = statement.source_language, statement.target_language
    if source and document.languages and not any(_same_language(source, one) for one in document.languages):
        values = {"language": LanguageName(code=document.languages[0]), "stated": LanguageName(code=source)}
        yield about(document, "translation_doubtful", REVIEW, "source", statement.evidence, **values)
    seen = translation.languages
    agreed = not target or not seen or any(_same_language(target, one) for one in seen)
    # Where both are wanted, it does not matter which of the two it is.
    if target and not agreed and not {target, *seen} <= set(rules.into):
        values = {"language": LanguageName(code=seen[0]), "stated": LanguageName(code=target)}
        yield about(translation, "translation_doubtful", REVIEW, "target", statement.evidence, **values)


@lru_cache(maxsize=128)  # asked for again for each day a dossier is judged for
def _otherwise(document: Same, translation: Same) -> tuple[Evidence, ...]:
    """What a translation says otherwise than its original, or not at all."""
    original, translated = cast(Document, document.thing), cast(Document, translation.thing)
    figures = (*other_figures(original, translated), *missing_sum(original, translated))
    return (*figures, *other_statements(original, translated))


def _same_language(first: str, second: str) -> bool:
    """Whether two codes may stand for one language: those of which a text or its name is taken for the other's."""
    return first == second or any({first, second} <= group for group in _NEAR)


def _is_sworn(statement: SwornStatement | None) -> bool:
    return statement is not None and statement.sworn


def _weight(findings: tuple[Finding, ...]) -> tuple[int, int]:
    return sum(f.severity is ERROR for f in findings), len(findings)


def _missing(document: Document, rules: Translation, case: Case) -> Iterator[Finding]:
    language = LanguageName(code=document.languages[0])
    unpaired = [
        d
        for d in case.documents
        if d.kind == "sworn_translation" and d.translation_of is None and d.content_kind in (None, document.kind)
    ]
    if unpaired:
        yield about(document, "translation_missing", REVIEW, "unpaired", language=language)
        return
    into = tuple(LanguageName(code=code) for code in rules.into)
    reason = "sworn" if rules.sworn else ""
    yield about(document, "translation_missing", ERROR, reason, language=language, into=into)


def _original_missing(translation: Document, requirement: Requirement, case: Case) -> Iterator[Finding]:
    """A translation without its original shows what it says, not that the original exists."""
    rules = case.checklist.translation
    kinds = (KindName(id=kind_of(translation)),)
    yield about(translation, "missing_document", REVIEW, "original", kinds=kinds, file=file_of(translation))
    if requirement.language == "checklist" and kind_of(translation) not in rules.exempt:
        yield from _quality(translation, rules, case)
        target = _target(translation)
        if target is not None and not target & {*rules.languages, *rules.into}:
            into = tuple(LanguageName(code=code) for code in rules.into)
            language = LanguageName(code=sorted(target)[0])
            yield about(translation, "translation_missing", ERROR, language=language, into=into)
