"""Apostille or legalisation by the country of issue. The checklist of the builder is Spanish, the day 15 June 2026."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from doccheck.checklist import Legalised
from doccheck.model import CountryName, Document, RequirementResult, Status, TextLine
from doccheck.reporting.messages import action, message
from tests.judging.builder import codes, doc, proof, req, single, sworn_translation, values

RULE = Legalised(check="legalised")
APOSTILLE = ("APOSTILLE", "(Convention de La Haye du 5 octobre 1961)", "1. Pays / Country: …")
CONSULATE = ("Consulado General de España", "Visto para legalizar la firma que antecede")
MINISTRY = ("Ministère des affaires étrangères", "Vu pour légalisation de la signature apposée ci-contre")


def judged(country: str | None, *text: str, rule: Legalised = RULE, **more: Any) -> RequirementResult:
    """A birth certificate of the country; with `text`, a page behind it that says so."""
    if not text:
        return single(req("birth_certificate", rule), doc("birth_certificate", issuing_country=country), **more)
    companion = extra_page(*text, issuing_country=more.pop("apostille_of", None))
    certificate = doc(
        "birth_certificate", issuing_country=country, legalised=True, legalised_by=(companion.lines[0].evidence,)
    )
    return single(req("birth_certificate", rule), certificate, companion, **more)


def extra_page(*text: str, **more: Any) -> Document:
    lines = tuple(TextLine(text=line, evidence=proof("extra.pdf", line)) for line in text)
    return doc("apostille", file="extra.pdf", lines=lines, **more)


@pytest.mark.parametrize(
    ("country", "outside", "found"),
    [
        ("FRA", "EU", []),
        ("ESP", "EU", []),
        ("NOR", "EU", ["E legalisation_missing.apostille"]),
        ("NOR", "EEA", []),
        ("MAR", "EU", ["E legalisation_missing.apostille"]),
        ("NGA", "EU", ["E legalisation_missing.consular"]),
        ("PAK", "EU", ["E legalisation_missing"]),
        (None, "EU", ["R legalisation_missing.country_unknown"]),
    ],
)
def test_nothing_is_there(country: str | None, outside: Any, found: list[str]) -> None:
    assert codes(judged(country, rule=Legalised(check="legalised", outside=outside))) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Fundación Vega Alta · NIF G-10293847", []),
        ("Stiftung Vega Alta, Amtsgericht Ulm HRB 4711", []),
        ("Fondation Vega Alta, SIRET 104 293 847 00012", []),
        ("Fundación Vega Alta · NIF 10293847", ["R legalisation_missing.country_unknown"]),
        ("Beneficiaria: Universidad del Norte, NIF Q-1029384-A", ["R legalisation_missing.country_unknown"]),
    ],
)
def test_the_country_by_the_number_of_the_institution(line: str, found: list[str]) -> None:
    institution = "Fundación Vega Alta" if "Fund" in line or "Bene" in line else line.split(" · ")[0].split(",")[0]
    award = doc("scholarship_certificate", line, institution=institution)

    assert codes(single(req("scholarship_certificate", RULE), award)) == found


@pytest.mark.parametrize(
    ("country", "text", "found"),
    [
        ("MAR", APOSTILLE, []),
        ("MAR", CONSULATE, ["W legalisation_kind.consular"]),
        ("MAR", MINISTRY, ["R legalisation_kind.other"]),
        ("NGA", APOSTILLE, ["R legalisation_kind.apostille"]),
        ("NGA", CONSULATE, []),
        ("NGA", MINISTRY, ["R legalisation_kind.other"]),
        ("PAK", APOSTILLE, ["R legalisation_kind.unsettled"]),
        ("PAK", CONSULATE, []),
        ("PAK", MINISTRY, ["R legalisation_kind.other"]),
        ("FRA", MINISTRY, []),  # issued in the Union: whatever it bears, it needs nothing
        (None, APOSTILLE, []),
        (None, CONSULATE, []),
        (None, MINISTRY, ["R legalisation_kind.other"]),
    ],
)
def test_what_is_there_against_what_the_country_needs(
    country: str | None, text: tuple[str, ...], found: list[str]
) -> None:
    assert codes(judged(country, *text)) == found


@pytest.mark.parametrize(
    "text",
    [
        ("Consulat général d’Espagne à Lagos", "Vu pour légalisation"),
        ("Embassy of Spain", "Seen for legalisation"),
        ("EMBAJADA DE ESPAÑA EN NIGERIA", "Visto bueno"),
        ("Consulado General", "de España en Lagos"),
        ("Botschaft von Spanien", "zur Legalisation"),
    ],
)
def test_a_consulate_of_the_country_of_the_application(text: tuple[str, ...]) -> None:
    assert judged("NGA", *text).status is Status.OK


@pytest.mark.parametrize(
    "text",
    [
        ("Consulat général du Nigéria à Paris", "Vu pour légalisation"),  # its own consulate abroad
        ("Embassy of France", "Seen for legalisation"),
        ("Ministère des affaires étrangères", "Document destiné à l'Espagne", "…", "…", "Service consulaire"),
    ],
)
def test_another_consulate_is_none(text: tuple[str, ...]) -> None:
    assert codes(judged("NGA", *text)) == ["R legalisation_kind.other"]


def test_an_apostille_from_another_country_is_for_a_person() -> None:
    result = judged("MAR", *APOSTILLE, apostille_of="TUN")
    assert codes(result) == ["R legalisation_kind.other_country"]
    assert values(result, "legalisation_kind")["found"] == CountryName(code="TUN")
    assert judged("MAR", *APOSTILLE, apostille_of="MAR").status is Status.OK


def test_a_stamp_without_a_page_of_its_own_is_known_by_its_words() -> None:
    for country, words, found in (
        ("MAR", "APOSTILLE", []),
        ("NGA", "APOSTILLE", ["R legalisation_kind.apostille"]),
        ("NGA", "Visto en el Consulado General de España en Lagos", []),
    ):
        by = (proof("birth.pdf", words),)
        certificate = doc("birth_certificate", issuing_country=country, legalised=True, legalised_by=by)
        assert codes(single(req("birth_certificate", RULE), certificate)) == found


def test_the_apostille_may_say_which_country_issued_the_document() -> None:
    assert judged(None, *APOSTILLE, apostille_of="MAR").status is Status.OK
    assert codes(judged(None, *APOSTILLE, apostille_of="NGA")) == ["R legalisation_kind.apostille"]


def test_a_mark_of_which_nothing_was_read() -> None:
    """Enough where either would do; where only a consulate's legalisation counts, a person looks."""
    for country, found in (("MAR", []), ("NGA", ["R legalisation_kind.unclear"]), ("PAK", ["R legalisation_kind.unclear"])):
        certificate = doc("birth_certificate", issuing_country=country, legalised=True)
        assert codes(single(req("birth_certificate", RULE), certificate)) == found


def test_an_apostille_and_a_legalisation_are_both_looked_at() -> None:
    pages = [extra_page(*text) for text in (MINISTRY, CONSULATE)]
    pages[1] = doc("apostille", *CONSULATE, file="second.pdf")
    by = (pages[0].lines[0].evidence, pages[1].lines[0].evidence)
    certificate = doc("birth_certificate", issuing_country="NGA", legalised=True, legalised_by=by)
    assert single(req("birth_certificate", RULE), certificate, *pages).status is Status.OK


def test_the_day_of_the_application_decides() -> None:
    """Algeria: in force from 9 July 2026; whether Spain objected to it nobody has looked up."""
    assert codes(judged("DZA", *APOSTILLE, on=date(2026, 7, 8))) == ["R legalisation_kind.apostille"]
    assert codes(judged("DZA", *APOSTILLE, on=date(2026, 7, 9))) == ["R legalisation_kind.unsettled"]
    assert judged("DZA", *CONSULATE, on=date(2026, 7, 9)).status is Status.OK


@pytest.mark.parametrize("line", ["APOSTILLE", "(Convention de La Haye du 5 octobre 1961)", "Апостиль"])
def test_an_apostille_on_the_page_of_the_document_is_for_a_person(line: str) -> None:
    certificate = doc("birth_certificate", "Acte de naissance", line, issuing_country="MAR")
    result = single(req("birth_certificate", RULE), certificate)
    assert codes(result) == ["R legalisation_missing.mentioned"]
    assert result.findings[0].evidence[0].text == line


def test_a_document_that_speaks_of_apostilles_bears_none() -> None:
    certificate = doc("birth_certificate", "Une apostille peut être demandée au ministère.", issuing_country="MAR")
    assert codes(single(req("birth_certificate", RULE), certificate)) == ["E legalisation_missing.apostille"]


def test_an_apostille_on_the_translation_alone_is_for_a_person() -> None:
    original = doc("birth_certificate", languages=("ar",), issuing_country="MAR")
    translation = sworn_translation(original, "birth_certificate", legalised=True)
    result = single(req("birth_certificate", RULE), original, translation)
    assert codes(result) == ["R legalisation_missing.apostille"]


def test_the_message_says_which_of_the_two_and_as_of_when() -> None:
    missing = {country: judged(country).findings[0] for country in ("MAR", "NGA")}
    assert "August 14, 2016" in message(missing["MAR"], "en")
    assert "apostille" in action(missing["MAR"], "en")
    assert "28 novembre 2026" in message(missing["NGA"], "fr")
    assert "Espagne" in action(missing["NGA"], "fr")
