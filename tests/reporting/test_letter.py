"""The letter to the applicant: complete, polite, in four languages, and without a word of ours."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from doccheck.cli import Format
from doccheck.facts import DERIVED, FACT_TYPES
from doccheck.model import (
    LANGUAGES,
    Calendar,
    CalendarEntry,
    Certainty,
    CountryName,
    Document,
    Fact,
    Field,
    Finding,
    KindName,
    Origin,
    PageRef,
    Report,
    Severity,
    Status,
    Verdict,
)
from doccheck.reporting import letter, render_report
from doccheck.reporting.clean import visible
from doccheck.reporting.errands import errand_of
from doccheck.reporting.letter_entries import OURS, Entries
from doccheck.reporting.letter_words import LetterWords, letter_words, worded_as
from doccheck.reporting.messages import message, wording_key
from doccheck.reporting.todo import needless
from doccheck.reporting.wording import fields_of, wording
from tests.reporting.dossier import HOSTILE, PASSPORT, REMINDER, REPORT, TOO_SOON, requirement, texts, with_finding
from tests.reporting.test_any_finding import findings as any_finding
from tests.reporting.test_summary import Drawn, about, decided, dossiers, drawn, missing
from tests.reporting.test_summary import report as open_report

CODES = {key.partition(".")[0] for key in wording("en").message}
JARGON = re.compile(
    r"(?i)\b(finding|requirement|severity|review|warning|checklist|fact_|json|OCR|MRZ|sha256"
    r"|a person must|une personne doit|eine person muss|una persona (tiene|debe))\b"
)


def written(report: Report, language: str = "en") -> str:
    return render_report(report, output_format="letter", language=language)


def joined(text: str) -> str:
    """The letter without its line breaks; spaces that must not break stay."""
    return re.sub(r"[ \n]+", " ", text).strip()


def report_with(*results: object, **more: object) -> Report:
    values = {"documents": (), "files": (), "findings": (), "facts": (), "requirements": results}
    return replace(REPORT, **{**values, **more})  # type: ignore[arg-type]


def named(surname: str = "EL AMRANI", given_names: str = "SALMA", **more: object) -> tuple[Fact, ...]:
    values: dict[str, object] = {"applicant.surname": surname, "applicant.given_names": given_names, **more}
    return tuple(Fact(key=key, value=value, origin=Origin.GIVEN) for key, value in values.items())  # type: ignore[arg-type]


# Form -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_text_of_80_columns(language: str) -> None:
    text = written(REPORT, language)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert all(cell_len(line) <= 80 and line == line.rstrip() for line in text.splitlines())
    assert "\n\n\n\n" not in text
    assert written(REPORT, language) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_is_shown_not_obeyed(language: str) -> None:
    text = written(REPORT, language)
    assert not any(sign in text for sign in "\x1b\x07\u202e\u2066\x00")
    assert "␛[31mESC" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_codes_and_no_words_of_ours(language: str) -> None:
    text = written(REPORT, language).replace(HOSTILE, "")
    assert not JARGON.search(text)
    for code in CODES:
        assert "_" not in code or code not in text
    assert not re.search(r"\bd[1-4]\b", text)
    assert "{" not in text.replace("{file}", "")


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(finding=any_finding())
def test_any_finding_gives_a_letter(language: str, finding: Finding) -> None:
    text = written(with_finding(finding), language)
    text.encode("utf-8")
    assert not any(sign in text for sign in "\x1b\x00\x07\u202e\u2066")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_nobody_has_words_for_is_not_named(language: str) -> None:
    text = written(with_finding(Finding(code="brand_new", severity=Severity.ERROR)), language)
    assert "brand_new" not in text
    assert joined(letter_words(language).say("open_nothing")) in joined(text)


def test_the_command_line_offers_it() -> None:
    assert "letter" in get_args(Format)


# To whom --------------------------------------------------------------------------------------------------------------

ZONE = "P<MAREL<AMRANI<<SALMA<<<<<<<<<<<<<<<<<<<<<<<\nAB12345673MAR0405172F3103149<<<<<<<<<<<<<<06"


def passport(zone: str = ZONE, surname: str = "EL AMRANI", certainty: Certainty = Certainty.CERTAIN) -> Document:
    read = (
        Field(name="surname", value=surname, evidence=()),
        Field(name="mrz", value=zone, evidence=(), certainty=certainty),
    )
    return Document(id="p", kind="passport", confidence=1.0, fields=read, pages=(PageRef(file=PASSPORT, page=1),))


def greeting(language: str, *documents: Document, facts: tuple[Fact, ...] = named()) -> str:
    return written(report_with(documents=documents, facts=facts), language).split("\n\n")[1]


def test_the_salutation_names_the_applicant() -> None:
    assert [greeting(language) for language in LANGUAGES] == [
        "Bonjour Salma El Amrani,", "Guten Tag Salma El Amrani,", "Buenos días, Salma El Amrani:",
        "Dear Salma El Amrani,",
    ]  # fmt: skip


def test_a_title_only_where_the_passport_says_so() -> None:
    assert [greeting(language, passport()) for language in LANGUAGES] == [
        "Bonjour Madame El Amrani,", "Sehr geehrte Frau El Amrani,", "Estimada señora El Amrani:", "Dear Ms El Amrani,"
    ]  # fmt: skip
    assert greeting("de", passport(ZONE.replace("2F3", "2M3"))) == "Sehr geehrter Herr El Amrani,"
    for unsure in (
        (passport(ZONE.replace("2F3", "2<3")),),
        (passport(certainty=Certainty.PROBABLE),),
        (passport(surname="DIALLO"),),
        (passport("P<<<"),),
        (passport(), passport(ZONE.replace("2F3", "2M3"))),
    ):
        assert greeting("de", *unsure) == "Guten Tag Salma El Amrani,"


def test_nobody_is_named_who_is_not_known() -> None:
    assert greeting("en", facts=()) == "Hello,"
    assert greeting("fr", facts=()) == "Bonjour,"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_about_a_minor_goes_to_the_parents(language: str) -> None:
    question = Finding(code="fact_unknown", severity=Severity.REVIEW, values=(("fact", "stay.purpose"),))
    facts = named(**{"derived.minor": True})
    text = written(report_with(facts=facts, findings=(question,), documents=(passport(),)), language)
    assert text.split("\n\n")[1] == letter_words(language).say("dear_minor", name="Salma El Amrani")
    assert wording(language).fact["stay.purpose"].question in joined(text)
    assert letter_words(language).question["stay.purpose"] not in joined(text)


# What it says ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_open_is_said(language: str) -> None:
    text, words = joined(written(REPORT, language)), letter_words(language)
    open_ones = [r for r in REPORT.requirements if r.status not in (Status.OK, Status.NOT_APPLICABLE) and not r.optional]
    assert len(open_ones) == 6
    for result in open_ones:
        assert f"- {result.title.in_language(language)}" in text
    for heading in ("head_fine", "head_missing", "head_wrong", "head_files", "head_open", "head_questions"):
        assert words.letter[heading] in text
    assert words.question["stay.purpose"] in text
    assert f"{PASSPORT}, {wording(language).say('page', number='1')})".replace(" 1", "\u00a01") in text
    said = message(TOO_SOON, language).partition(":")[2].strip()
    assert joined(said)[1:] in text
    assert REMINDER.values[0][1].in_language(language) in text  # type: ignore[union-attr]
    assert joined(words.say("reading_aid")) in text
    assert text.endswith(words.say("closing"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("statuses", "verdict", "summary"),
    [
        ((Status.OK,), Verdict.COMPLETE, "complete"),
        ((Status.REVIEW, Status.OK), Verdict.REVIEW, "review"),
        ((Status.MISSING, Status.REVIEW), Verdict.INCOMPLETE, "missing"),
        ((Status.PROBLEM, Status.NOT_APPLICABLE), Verdict.INCOMPLETE, "problem"),
        ((Status.PROBLEM, Status.MISSING), Verdict.INCOMPLETE, "both"),
    ],
)
def test_the_first_paragraph_says_how_it_stands(
    language: str, statuses: tuple[Status, ...], verdict: Verdict, summary: str
) -> None:
    given_findings = {
        Status.MISSING: (missing("cv"),),
        Status.PROBLEM: (TOO_SOON,),
        Status.REVIEW: (replace(TOO_SOON, severity=Severity.REVIEW),),
    }
    results = [requirement(status, status, given_findings.get(status, ())) for status in statuses]
    report = report_with(*results, verdict=verdict)
    text, words = joined(written(report, language)), letter_words(language)
    for key in ("complete", "review", "missing", "problem", "both"):
        assert (joined(words.say(key)) in text) is (key == summary)
    for status, heading in (
        (Status.OK, "head_fine"), (Status.MISSING, "head_missing"), (Status.PROBLEM, "head_wrong"),
        (Status.REVIEW, "head_open"),
    ):  # fmt: skip
        assert (words.letter[heading] in text) is (status in statuses)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complete_dossier_promises_nothing(language: str) -> None:
    report = report_with(requirement("cv", Status.OK), verdict=Verdict.COMPLETE)
    text, words = joined(written(report, language)), letter_words(language)
    assert joined(words.say("read_only")) in text
    assert joined(words.say("reading_aid")) in text
    assert joined(words.say("send")) not in text


def test_something_optional_that_is_amiss_is_not_called_fine() -> None:
    amiss = requirement("cv", Status.PROBLEM, (TOO_SOON,), optional=True)
    text, words = joined(written(report_with(amiss, verdict=Verdict.COMPLETE))), letter_words("en")
    assert joined(words.say("review")) in text
    assert joined(words.say("complete")) not in text
    assert "- Cv en (passport; 01 passport.pdf, p.\u00a01; not obligatory)" in text


def test_a_warning_names_what_it_is_about() -> None:
    old = replace(TOO_SOON, severity=Severity.WARNING)
    text = joined(written(report_with(requirement("identity", Status.OK, (old,)), findings=(old,))))
    assert "- Identity en: Valid until March 14, 2027" in text
    assert "- Passport: valid until March 14, 2027" in text


@settings(max_examples=60, deadline=None)
@given(dossiers, st.sampled_from(LANGUAGES))
def test_nothing_certain_is_left_out(dossier: Drawn, language: str) -> None:
    report = drawn(dossier)
    text = joined(written(report, language))
    entries, left_out = Entries(report, language), needless(report, language)
    for result in report.requirements:
        assert f"- {result.title.in_language(language)}" in text
        for finding in result.findings:
            ours = {finding.code, wording_key(finding)} & {*OURS, "fact_unknown"}
            if not ours and (result.id, finding) not in left_out:
                advised = errand_of(finding) != "photo"
                assert joined(visible(entries.sentence(finding, advised=advised))) in text


def test_dates_and_counts() -> None:
    text = joined(written(report_with(facts=named(application_date=date(2026, 8, 1)), files=REPORT.files[:1])))
    assert "(4 pages in 1 file)" in text
    assert "as of July 1, 2026, for an application on August 1, 2026." in text
    assert "for an application" not in joined(written(report_with(facts=named(application_date=date(2026, 7, 1)))))


def test_what_would_do_is_said_where_the_title_does_not() -> None:
    several = requirement("means", Status.MISSING, (missing("bank_certificate", "blocked_account"),))
    same = replace(requirement("record", Status.MISSING, (missing("criminal_record"),)), title=texts("Criminal record"))
    other = requirement("x", Status.MISSING, (missing("cv"),))
    text = joined(written(report_with(several, same, other)))
    assert "- Means en One of these is enough: bank certificate or blocked account." in text
    assert "- Criminal record en - X en Needed: CV." in text


def test_a_look_alike_and_an_unread_file_are_named() -> None:
    alike = Finding(
        code="missing_document", reason="look_alike", severity=Severity.ERROR,
        values=(("kinds", (KindName(id="health_insurance"),)), ("look_alike", "Quote"), ("file", "devis.pdf")),
    )  # fmt: skip
    unread = Finding(code="not_read", reason="dossier", severity=Severity.REVIEW, values=(("file", "x.pdf"),))
    text = joined(written(report_with(requirement("cover", Status.MISSING, (alike, unread)), findings=(unread,))))
    assert "“devis.pdf” looks similar but is not enough: Quote. Please send this instead: health insurance" in text
    assert "It may be in “x.pdf”, which we could not read." in text
    assert "“x.pdf” could not be read; what is missing may be in it." in text


def test_what_another_point_settles_is_not_asked_for() -> None:
    keys = ("translation_missing.sworn", "legalisation_missing", "issued_too_long_ago")
    findings = [about("criminal_record", key) for key in keys]
    findings.append(about("criminal_record", "illegible.document", Severity.REVIEW))
    text = joined(written(open_report(("criminal_record", tuple(findings)))))
    assert "hard to read" not in text
    assert text.index("Issued on January 2, 2026.") < text.index("No apostille") < text.index("A sworn translation")


def test_a_point_that_is_settled_elsewhere_says_so() -> None:
    base = open_report(
        ("passport", (about("passport", "issued_too_long_ago"),)), ("identity", (about("passport", "cut_off"),))
    )
    second = replace(base.requirements[1], documents=("passport",))
    text = joined(written(replace(base, requirements=(base.requirements[0], second))))
    assert f"- Identity en {letter_words('en').say('settled')}" in text
    assert "cut off" not in text


def test_one_new_photo_is_asked_for() -> None:
    findings = tuple(about("identity_photo", key) for key in ("photo_background", "photo_not_colour"))
    text = joined(written(open_report(("identity_photo", findings))))
    assert text.count("Please add a") == 1
    assert "The photo seems to be black and white. Please add a new passport photo (light, plain" in text


def test_reminders_stand_where_there_is_something_to_do() -> None:
    wrong = requirement("passport", Status.PROBLEM, (TOO_SOON, REMINDER))
    text = joined(written(report_with(wrong)))
    assert text.count("Bring the originals. en") == 1
    assert "July 1, 2027 or later. Bring the originals. en" in text


def test_what_is_ours_is_not_put_on_the_applicant() -> None:
    ours = tuple(
        Finding(code=code, reason=reason, severity=Severity.REVIEW)
        for code, _, reason in (key.partition(".") for key in OURS)
    )
    result = requirement("cv", Status.REVIEW, ours)
    text = joined(written(report_with(result, findings=ours)))
    assert "- Cv en We will look at this again ourselves; you need do nothing for the moment." in text
    assert "install" not in text
    assert "dossier.toml" not in text


def test_what_may_be_added_and_what_was_not_needed() -> None:
    unused = Finding(code="unused_document", severity=Severity.INFO, values=(("file", "zeugnis.pdf"),))
    text = joined(written(report_with(requirement("cv", Status.MISSING, optional=True), findings=(unused,))))
    assert "You may add this if you have it, but you need not: Cv en." in text
    assert "we have not used them: zeugnis.pdf." in text
    assert letter_words("en").letter["head_missing"] not in text


def test_what_the_staff_decided() -> None:
    result = requirement("passport", Status.PROBLEM, (TOO_SOON,))
    fine = joined(written(report_with(decided(result, Status.OK), verdict=Verdict.COMPLETE)))
    assert "In order -------- Passport en." in fine
    assert "March 14, 2027" not in fine
    asked = joined(written(report_with(decided(result, Status.PROBLEM), requirement("x", Status.MISSING, (missing("cv"),)))))
    assert "Bring the original." in asked
    assert "M. Ruiz" not in asked  # who decided stands in the report


def test_the_order_of_doing() -> None:
    text = joined(written(REPORT)).partition(letter_words("en").letter["head_order"])[2]
    passport_at, record_at = text.index("1. Passport en: get a new one"), text.index("2. Record en: apostille")
    assert passport_at < record_at < text.index("Form en: get it and send it")
    assert "(Morocco) – may take several weeks" in text
    one = joined(written(report_with(requirement("cv", Status.MISSING, (missing("cv"),)))))
    assert letter_words("en").letter["head_order"] not in one


def test_an_apostille_is_called_one() -> None:
    findings = (about("passport", "legalisation_missing.apostille"), about("passport", "not_signed"))
    other = (about("diploma", "legalisation_missing.consular", shown_in=CountryName(code="ESP")),)
    text = joined(written(open_report(("passport", findings), ("diploma", other))))
    assert "Passport en: apostille (Morocco)" in text
    assert "Diploma en: legalisation by the consulate (Morocco)" in text


def entry(day: date, what: str, requirement: str | None = None, **more: object) -> CalendarEntry:
    values = (("document", KindName(id="passport")), ("expiry", day), ("date", day), ("text", texts("Two months before.")))
    return CalendarEntry(day=day, what=what, requirement=requirement, values=values, **more)  # type: ignore[arg-type]


def test_deadlines_come_from_the_calendar() -> None:
    entries = (
        entry(date(2026, 8, 1), "too_late"),
        entry(date(2026, 9, 2), "expired", "passport"),
        entry(date(2026, 9, 3), "expired", "record"),
        entry(date(2026, 9, 4), "expired", "passport", certain=False),
        entry(date(2031, 9, 5), "expired", "passport"),
        entry(date(2026, 10, 1), "value_expired", "passport"),
    )
    report = report_with(
        requirement("passport", Status.OK), requirement("record", Status.PROBLEM, (TOO_SOON,)),
        calendar=Calendar(start=date(2026, 7, 1), entries=entries, windows=()),
    )  # fmt: skip
    text = joined(written(report))
    assert "- Please file the application by August 1, 2026 at the latest. Two months before. en" in text
    assert "- From September 2, 2026: Passport: no longer valid" in text
    for day in ("September 3", "September 4", "2031", "October 1"):
        assert day not in text


def test_the_right_time_is_said() -> None:
    late = Finding(code="too_late", severity=Severity.WARNING, values=(("date", date(2026, 6, 1)), ("text", texts("…"))))
    text = joined(written(report_with(findings=(late,))))
    assert text.count("The last day was June 1, 2026.") == 1
    assert letter_words("en").letter["head_dates"] in text


# The words ------------------------------------------------------------------------------------------------------------


def tables(words: LetterWords) -> dict[str, dict[str, str]]:
    return {part.name: getattr(words, part.name) for part in fields(words)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_keys_with_the_same_fields(language: str) -> None:
    english = tables(letter_words("en"))
    for name, table in tables(letter_words(language)).items():
        assert {key: fields_of(text) for key, text in table.items()} == {
            key: fields_of(text) for key, text in english[name].items()
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_has_its_question(language: str) -> None:
    assert set(letter_words(language).question) == {*FACT_TYPES, *DERIVED}


def test_what_the_letter_says_otherwise_is_something_the_report_says() -> None:
    known = wording("en").message
    for table in (letter_words("en").message, letter_words("en").action):
        for key in table:
            assert key in known or (key.endswith("*") and any(name.startswith(key[:-1]) for name in known)), key


def test_the_longest_beginning_counts() -> None:
    table = {"not_read.*": "a", "not_read.page*": "b", "not_read.page": "c"}
    assert [worded_as(table, key) for key in ("not_read.page", "not_read.page_ocr", "not_read.x", "other")] == [
        "c", "b", "a", None
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_tells_the_applicant_what_a_person_must_do(language: str) -> None:
    """The report says it of the staff; the letter comes from them."""
    words = letter_words(language)
    for key, text in {**words.action, **words.todo, **words.message}.items():
        assert not JARGON.search(text), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.REVIEW])
def test_no_sentence_of_the_letter_speaks_to_the_staff(language: str, severity: Severity) -> None:
    """A new code whose action begins "A person must …" is an errand "look", or has words of its own for the letter."""
    entries = Entries(REPORT, language)
    for key in wording(language).message:
        code, _, reason = key.partition(".")
        if code not in OURS and key not in OURS and code not in ("fact_unknown", "unused_document"):
            said = entries.sentence(Finding(code=code, reason=reason, severity=severity))
            assert not JARGON.search(said), key


def test_french_spaces_do_not_break() -> None:
    for table in tables(letter_words("fr")).values():
        for key, text in table.items():
            assert not re.search(r"[ \w][;?!]|[ \w]:|« | »|«\w|\w»|'", text), key


def test_german_and_spanish_address_politely() -> None:
    for language, forbidden in (("de", r"\b(du|dein|deine|dir|dich)\b"), ("es", r"\b(tu|tus|tú|añade|envía)\b")):
        for table in tables(letter_words(language)).values():
            for key, text in table.items():
                assert not re.search(forbidden, text, re.IGNORECASE), key


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr, de, es, en"):
        letter_words("it")


def test_the_module_reads_no_clock() -> None:
    assert "today" not in Path(letter.__file__).read_text("utf-8")
