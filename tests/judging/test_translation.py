"""Whether a translation can be one of the document: its day, and the two languages the translator states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Translation
from doccheck.model import Document, LanguageName, RequirementResult, Status, SwornStatement, TextLine
from tests.judging.builder import ambiguous, codes, doc, proof, req, single, sworn_translation, values

ISSUED = date(2026, 3, 10)
SPANISH = Translation(languages=("es", "fr"), into=("es",), sworn=True, source="…")


def original(**more: Any) -> Document:
    return doc("birth_certificate", **{"languages": ("ar",), "issue_date": ISSUED, **more})


def judged(certificate: Document, *translations: Document) -> RequirementResult:
    return single(req("birth_certificate"), certificate, *translations, translation=SPANISH)


def translated(certificate: Document, source: str | None = "ar", target: str | None = "es", **more: Any) -> Document:
    statement = SwornStatement(
        sworn=True, source_language=source, target_language=target, evidence=(proof("t.pdf", "traductora jurada"),)
    )
    translation = sworn_translation(certificate, "birth_certificate", **{"languages": ("es",), **more})
    return replace(translation, sworn=statement)


# -- what only looks like one -----------------------------------------------------------------------------------------------
def test_a_specimen_of_a_translation_is_looked_at_by_a_person() -> None:
    certificate = original()

    assert "R translation_doubtful.look_alike" in codes(judged(certificate, translated(certificate, look_alike="specimen")))
    assert "R translation_doubtful.look_alike" not in codes(judged(certificate, translated(certificate)))


# -- its day --------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("made", "found"),
    [
        (date(2026, 3, 9), ["R translation_doubtful.older"]),
        (date(2025, 3, 10), ["R translation_doubtful.older"]),
        (ISSUED, []),  # on the same day
        (date(2026, 3, 11), []),
        ([date(2026, 3, 1), date(2026, 4, 1)], []),  # one of two dates is late enough
    ],
)
def test_a_translation_is_not_older_than_its_original(made: Any, found: list[str]) -> None:
    certificate = original()
    assert codes(judged(certificate, translated(certificate, issue_date=made))) == found


def test_both_days_are_said() -> None:
    certificate = original()
    told = values(judged(certificate, translated(certificate, issue_date=date(2026, 3, 9))), "translation_doubtful")
    assert (told["made"], told["issued"]) == (date(2026, 3, 9), ISSUED)


def test_dates_that_are_not_certain_or_not_there_say_nothing() -> None:
    certificate = original()
    plain = translated(certificate)
    assert judged(certificate, plain).status is Status.OK
    assert judged(certificate, ambiguous(plain, "issue_date", date(2026, 1, 4), date(2026, 4, 1))).status is Status.OK
    older = translated(certificate, issue_date=date(2026, 3, 9))
    for undated in (replace(certificate, fields=()), original(unsure=("issue_date",))):
        assert judged(undated, replace(older, translation_of=undated.id)).status is Status.OK


def test_the_better_of_two_translations_counts() -> None:
    certificate = original()
    old, new = (translated(certificate, issue_date=date(2026, month, 20)) for month in (1, 3))
    assert judged(certificate, old, new).status is Status.OK


# -- the two languages ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("of", "source", "found"),
    [
        ("ar", "ar", []),
        ("ar", None, []),
        ("ar", "ru", ["R translation_doubtful.source"]),
        ("hr", "sr", []),  # one language, four standards
        ("no", "nb", []),
        ("uk", "ru", ["R translation_doubtful.source"]),
    ],
)
def test_the_translator_translated_from_the_language_of_the_original(
    of: str, source: str | None, found: list[str]
) -> None:
    certificate = original(languages=(of,))
    assert codes(judged(certificate, translated(certificate, source=source))) == found


def test_of_a_document_in_two_languages_either_may_be_the_source() -> None:
    certificate = original(languages=("ar", "en"))
    assert judged(certificate, translated(certificate, source="en")).status is Status.OK


@pytest.mark.parametrize(
    ("text", "target", "found"),
    [
        (("es",), "es", []),
        (("es",), None, []),
        ((), "es", []),
        (("es", "ar"), "es", []),
        (("es",), "en", ["R translation_doubtful.target"]),
        (("en",), "es", ["R translation_doubtful.target"]),
        (("en",), "en", ["E translation_missing.sworn"]),  # into a language the authority does not want
        (("fr",), "fr", ["E translation_missing.sworn"]),  # read as an original, but no language of translations
    ],
)
def test_the_translator_translated_into_a_wanted_language(
    text: tuple[str, ...], target: str | None, found: list[str]
) -> None:
    certificate = original()
    assert codes(judged(certificate, translated(certificate, target=target, languages=text))) == found


def test_which_of_two_wanted_languages_it_is_does_not_matter() -> None:
    both = Translation(languages=("de", "fr", "en"), into=("de", "fr", "en"), sworn=True, source="…")
    certificate = original()
    translation = translated(certificate, target="de", languages=("fr",))
    assert single(req("birth_certificate"), certificate, translation, translation=both).status is Status.OK


def test_both_languages_are_said_at_the_translators_words() -> None:
    certificate = original()
    result = judged(certificate, translated(certificate, source="ru"))
    told = values(result, "translation_doubtful")
    assert (told["language"], told["stated"]) == (LanguageName(code="ar"), LanguageName(code="ru"))
    assert result.findings[0].evidence == (proof("t.pdf", "traductora jurada"),)


# -- what it says -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Traducción de cortesía, sin carácter oficial.", ["R wrong_purpose.reserved"]),
        ("Traducción fiel y completa.", []),
    ],
)
def test_what_the_translator_takes_back_is_shown(line: str, found: list[str]) -> None:
    certificate = original()
    translation = translated(certificate, lines=(TextLine(text=line, evidence=proof("t.pdf", line)),))
    result = judged(certificate, translation)
    assert codes(result) == found
    if found:
        assert values(result, "wrong_purpose")["text"] == line


def test_the_days_of_another_document_are_shown() -> None:
    def lines(*texts: str) -> tuple[TextLine, ...]:
        return tuple(TextLine(text=text, evidence=proof("t.pdf", text)) for text in texts)

    certificate = original(lines=lines("1990-02-17", "2026-03-10"))
    other = translated(certificate, lines=lines("nacida el 21 de agosto de 1985", "10 de marzo de 2026"))
    result = judged(certificate, other)
    assert codes(result) == ["R translation_incomplete"]
    assert values(result, "translation_incomplete")["text"] == "1990-02-17"
    same = translated(certificate, lines=lines("nacida el 17 de febrero de 1990", "10 de marzo de 2026"))
    assert judged(certificate, same).status is Status.OK
