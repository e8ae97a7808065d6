"""The four languages say the same things, with the same values, and every finding that is made has words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from doccheck.checklist import load_checklist
from doccheck.facts import DERIVED, FACT_TYPES
from doccheck.model import LANGUAGES, PAGE_REASONS, Finding, Grade, Origin, Severity, Status, Texts, Verdict
from doccheck.reporting.messages import action, message
from doccheck.reporting.wording import Wording, fields_of, filled, wording

PACKAGE = Path(load_checklist.__code__.co_filename).parents[1]

# Every wording the program may need; a star: there must also be advice (findings that are errors or ask for a person).
WANTED = """
empty_file* corrupt_file* password_protected* unsupported_format* too_large* duplicate_file not_read.time_limit*
not_read.memory_limit* not_read.worker_died* not_read.no_ocr* not_read.link* not_read.special* not_read.permission*
empty_file.container* too_large.unpacked* too_large.nested* unsupported_format.xfa* unfolded unfolded.attachments
not_read.attachments* not_read.decoration not_read.few_words not_read.for_programs not_read.facts* not_read.embedded*
not_read.script* not_read.text_layer not_read.too_many_pages* not_read.page* not_read.page_ocr* not_read.unconfirmed*
not_read.one_engine* not_read.page_time_limit* not_read.page_memory_limit* not_read.page_worker_died* not_read.given_up* not_read.page_given_up* not_read.defect*
blank_page illegible* illegible.no_words* cut_off*
unrecognised_document* mrz_invalid* mrz_not_found* mrz_mismatch* date_not_found.impossible incomplete_copy.cut*
missing_document* missing_document.option* missing_document.look_alike* missing_document.unsure*
missing_document.country* missing_document.original* too_few* optional_missing incomplete_copy* incomplete_copy.states*
expired* expires_too_soon* issued_too_long_ago* not_yet_valid* period_not_covered* date_not_found*
date_not_found.ambiguous* date_not_found.uncertain* translation_missing* translation_missing.sworn*
translation_missing.unpaired* translation_incomplete* translation_not_sworn* translation_not_sworn.parallel* legalisation_missing* legalisation_missing.country_unknown*
language_unclear* amount_too_low* amount_too_low.reduced* amount_not_found* amount_not_found.period*
amount_not_found.stay* amount_not_found.uncertain* amount_not_found.ambiguous* hours_too_low.ambiguous* amount_not_found.currency* currency_unconverted* name_mismatch*
name_mismatch.role* birth_date_mismatch* wrong_person* name_not_found* name_not_found.applicant* name_not_found.role*
not_signed* not_signed.unclear* not_signed.by_whom* not_signed.by_another* not_signed.states* hours_too_low* hours_too_low.not_found*
wrong_purpose* wrong_purpose.country* wrong_purpose.country_not_shown* wrong_purpose.payment* wrong_purpose.unsure*
not_certified_copy* not_in_district* not_in_district.unknown* photo_no_face* photo_several_faces* photo_background*
photo_not_colour* photo_format* photo_resolution* format_not_accepted format_not_accepted.editable* not_evaluated* fact_unknown*
fact_unknown.condition* illegible.document* not_evaluated.value_expired* reminder fact_conflict* too_early* too_late*
decision_outdated* decision_outdated.changed* decision_outdated.unnamed* decision_outdated.others*
decision_outdated.future* decision_outdated.same_day* decision_outdated.packed* decision_outdated.further
wrong_route* fact_unknown.timing* unused_document unrecognised_document.dossier not_read.dossier*
translation_doubtful.older* translation_doubtful.source* translation_doubtful.target*
legalisation_missing.apostille* legalisation_missing.mentioned* legalisation_missing.consular* legalisation_kind.apostille* legalisation_kind.unsettled*
legalisation_kind.consular legalisation_kind.other* legalisation_kind.other_country* legalisation_kind.unclear*
amount_too_low.perhaps_reduced* amount_too_low.counted_once* amount_not_found.balance* period_not_covered.paid*
currency_unconverted.rate_old* currency_unconverted.rate_future* currency_unconverted.rate_undated* currency_converted
not_evaluated.value_not_yet*
signature_invalid* signature_valid altered_after_signing* edited_with_image_tool* seal_valid seal_invalid*
"""
KEYS = tuple(WANTED.split())


def tables(words: Wording) -> Iterator[tuple[str, dict[str, str]]]:
    for part in fields(words):
        table = getattr(words, part.name)
        if part.name == "fact":
            table = {
                f"{key}.{name}": getattr(fact, name) for key, fact in table.items() for name in ("name", "question")
            }
        yield part.name, table


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_finding_has_words(language: str, key: str) -> None:
    words = wording(language)
    assert words.message[key.rstrip("*")].strip()
    assert key.rstrip("*") in words.action
    if key.endswith("*"):
        assert words.action[key.rstrip("*")].strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_keys_with_the_same_fields(language: str) -> None:
    english = dict(tables(wording("en")))
    for name, table in tables(wording(language)):
        assert {key: fields_of(text) for key, text in table.items()} == {
            key: fields_of(text) for key, text in english[name].items()
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_for_every_fact_status_verdict(language: str) -> None:
    words = wording(language)
    assert set(words.fact) == {*FACT_TYPES, *DERIVED}
    assert set(words.status) == set(Status)
    assert set(words.verdict) == set(words.why) == set(Verdict)
    assert set(words.severity) == set(Severity)
    assert set(words.origin) == set(Origin)
    assert set(words.grade) == set(Grade)
    assert set(words.message) == set(words.action)


def test_no_language_is_a_copy_of_another() -> None:
    english = wording("en")
    for language in ("fr", "de", "es"):
        same = [key for key, text in wording(language).message.items() if text == english.message[key]]
        assert same == ["reminder"]


def test_french_spaces_do_not_break() -> None:
    for _, table in tables(wording("fr")):
        for key, text in table.items():
            assert not re.search(r"[ \w][;?!]|[ \w]:|« | »|«\w|\w»", text), key


def test_german_and_spanish_address_politely() -> None:
    for language, forbidden in (
        ("de", r"\b(du|dein|deine|dir|dich)\b"),
        ("es", r"\b(tu|tus|tú|añade|envía|escanea)\b"),
    ):
        for _, table in tables(wording(language)):
            for key, text in table.items():
                assert not re.search(forbidden, text, re.IGNORECASE), key


def test_photo_findings_say_seems() -> None:
    seems = {"en": "seem", "fr": "sembl", "de": "schein", "es": "parece"}
    for language, word in seems.items():
        for key, text in wording(language).message.items():
            if key.startswith("photo_"):
                assert word in text.lower(), (language, key)


def test_nothing_is_called_authentic() -> None:
    for language in LANGUAGES:
        for name, table in tables(wording(language)):
            for key, text in table.items():
                if (name, key) != ("ui", "disclaimer"):
                    assert not re.search(r"authenti|auténtic|\becht\b|genuine|falsif", text, re.IGNORECASE), key


# Calls that make a finding -------------------------------------------------------------------------------------------

MAKERS = {"Finding", "finding", "_finding", "about"}


def made_findings(source: str, codes: set[str]) -> Iterator[tuple[str, str]]:
    """(code, reason) of every call of a maker that names both as literals."""
    for node in ast.walk(ast.parse(source)):
        name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        if not isinstance(node, ast.Call) or name not in MAKERS:
            continue
        named = {part.arg: part.value for part in node.keywords}
        positional = list(node.args)
        code: ast.expr | None = named.get("code")
        for index, argument in enumerate(node.args):
            if code is None and isinstance(argument, ast.Constant) and argument.value in codes:
                code, positional = argument, node.args[index + 1 :]
        if not isinstance(code, ast.Constant):
            continue
        given = [part for part in positional if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        reason = named.get("reason", given[0] if given else ast.Constant(""))
        if isinstance(reason, ast.Constant):
            yield str(code.value), str(reason.value)


def test_every_finding_made_in_the_package_has_words() -> None:
    known = wording("en").message
    codes = {key.partition(".")[0] for key in known}
    made = {pair for path in PACKAGE.rglob("*.py") for pair in made_findings(path.read_text("utf-8"), codes)}
    assert len(made) > 25
    assert {(code, reason) for code, reason in made if (f"{code}.{reason}" if reason else code) not in known} == set()


@pytest.mark.parametrize(
    "call",
    [
        "Finding(code='cut_off', severity=S, reason='x')",
        "finding('cut_off', S, 'x')",
        "about(document, 'cut_off', S, 'x', name='n')",
        "about(document, 'cut_off', S, reason='x')",
    ],
)
def test_the_scan_sees_a_finding(call: str) -> None:
    assert list(made_findings(call, {"cut_off"})) == [("cut_off", "x")]


# Filling -------------------------------------------------------------------------------------------------------------


def fill(template: str, **values: str) -> str:
    return filled(template, lambda name, _: values.get(name, ""))


def test_a_missing_value_is_a_dash_or_takes_its_part_along() -> None:
    assert fill("A {a} B[ ({b})] C.") == "A – B C."
    assert fill("A {a} B[ ({b})] C.", a="1", b="2") == "A 1 B (2) C."


def test_values_are_not_read_as_templates() -> None:
    assert fill("{a} {b}", a="{b} [x] {a.__class__}", b="2") == "{b} [x] {a.__class__} 2"


def test_no_second_full_stop() -> None:
    assert fill("Needed: {a}.", a="Originals, etc.") == "Needed: Originals, etc."
    assert fill("Needed: {a}.", a="Originals") == "Needed: Originals."


def test_a_finding_without_words_names_its_code() -> None:
    for language in LANGUAGES:
        assert "brand_new" in message(Finding(code="brand_new", severity=Severity.ERROR), language)
        assert action(Finding(code="brand_new", severity=Severity.ERROR), language) == ""


def test_a_reason_without_words_says_the_plain_ones() -> None:
    finding = Finding(code="cut_off", reason="unheard_of", severity=Severity.REVIEW)
    assert message(finding, "en") == wording("en").message["cut_off"]


def test_the_question_of_a_fact_is_asked() -> None:
    finding = Finding(code="fact_unknown", severity=Severity.REVIEW, values=(("fact", "derived.minor"),))
    assert action(finding, "en") == "Please answer: When was the applicant born?"


def test_texts_are_taken_in_the_language() -> None:
    says = Texts(fr="f", de="d", es="s", en="e")
    finding = Finding(code="not_evaluated", severity=Severity.REVIEW, values=(("says", says),))
    assert message(finding, "de").endswith("d.")


def test_a_missing_phrase_is_not_called_a_missing_signature() -> None:
    says = Texts(fr="f", de="d", es="s", en="the words “good for power of attorney”")
    finding = Finding(code="not_signed", severity=Severity.REVIEW, values=(("says", says),))
    assert "signature" not in message(finding, "en")
    assert "good for power of attorney" in message(finding, "en")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr, de, es, en"):
        wording("it")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_for_a_page_has_its_words(language: str) -> None:
    assert set(wording(language).page_reason) == set(PAGE_REASONS)
