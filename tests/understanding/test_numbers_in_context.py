"""Numbers of papers beside others, numbers of cards, and the issuers that cards and agreements name."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Certainty, Grade, Line, Page, TextOrigin, Word
from doccheck.understanding.document_numbers import number_fields
from doccheck.understanding.institutions import institution


def page_of(*rows: str) -> Page:
    """Rows one below the other; two blanks part the cells of a row."""
    lines: list[Line] = []
    for number, row in enumerate(rows):
        at = 0
        for cell in filter(None, (part.strip() for part in row.split("  "))):
            x = 0.08 + 0.008 * row.index(cell, at)
            at = row.index(cell, at) + len(cell)
            words = []
            for word in cell.split():
                words.append(
                    Word(text=word, box=Box(x, 0.05 + 0.02 * number, x + 0.007 * len(word), 0.062 + 0.02 * number))
                )
                x += 0.007 * (len(word) + 1)
            lines.append(Line(words=tuple(words), block=number))
    return Page(
        file="a.pdf",
        number=1,
        width=595.0,
        height=842.0,
        lines=tuple(lines),
        origin=TextOrigin.TEXT_LAYER,
        grade=Grade.GOOD,
    )


def first_number(kind: str, *rows: str) -> tuple[object, Certainty] | None:
    found = number_fields((page_of(*rows),), kind)
    return (found[0].value, found[0].certainty) if found else None


def issuer(kind: str, *rows: str) -> object:
    found = institution((page_of(*rows),), kind)
    return found[0].value if found else None


def test_an_act_that_a_sentence_mentions_is_not_certain() -> None:
    sentence = "Note marginale : par acte du notaire Berthe Vauquelin du 4 mars 2019, rép. 51.208, les époux ont choisi"
    found = first_number("marriage_certificate", "COMMUNE DE SAINT-AVIT", "EXTRAIT D'ACTE DE MARIAGE", sentence)
    assert found is None or found[1] is not Certainty.CERTAIN


@pytest.mark.parametrize("entry", ["Jahr 2004, Teil I, Serie B, Nr. 61", "Anno 2004, Parte I, Serie B, Numero 61"])
def test_the_entry_of_a_register_is_the_number(entry: str) -> None:
    rows = (
        "STANDESAMT",
        "AUSZUG",
        entry,
        "Anmerkung: Dekret vom 3. Mai 2011, Prot. 9917, hier eingetragen und beglaubigt",
    )
    found = first_number("birth_certificate", *rows)
    assert found is not None
    assert found[0] == "61"


def test_the_number_below_the_title_comes_before_that_of_an_earlier_paper() -> None:
    rows = ("Mairie de Valbrune", "FICHE DE RÉSIDENCE", "N° 733/2026", "", "Fiche précédente n° 0219/2024 échue")
    found = first_number("proof_of_residence", *rows)
    assert found is not None
    assert found[0] == "733/2026"


@pytest.mark.parametrize("fee", ["Frais de dossier 45 000 F CFA", "Droits 300 DH", "Frais 800 DA"])
def test_a_fee_is_no_number(fee: str) -> None:
    assert first_number("study_history_form", "Parcours", fee) is None


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Radicado", "SAL-POS-26-77"), ("Justificante", "26-B-00418"), ("Sayı:", "KB-118/2026-4"),
        ("Vorg.", "M-B 2026/4418"), ("Dokument-ID:", "HS26-0077"), ("Notre réf. :", "DRH/26/118"),
    ],
)  # fmt: skip
def test_more_words_for_references(label: str, number: str) -> None:
    found = first_number("bank_certificate", "Banca Ejemplo S.A.", f"{label} {number}")
    assert found is not None
    assert found[0] == number


def test_what_stands_beside_a_title_has_a_label_of_its_own() -> None:
    found = number_fields((page_of("TAX INVOICE     GST 71-224-903", "No. QX260114"),), "tuition_receipt")
    assert [field.value for field in found][:1] == ["QX260114"]


@pytest.mark.parametrize(
    ("kind", "rows", "number"),
    [
        ("residence_permit", ("AUFENTHALTSTITEL", "QK7T20Z41", "NAME", "Ardalan"), "QK7T20Z41"),
        ("residence_permit", ("TITRE DE SÉJOUR", "N° FRB2K77103", "Nom Sarr"), "FRB2K77103"),
        ("visa", ("VISUM       D 044 771 920", "GÜLTIG FÜR DEUTSCHLAND"), "D 044 771 920"),
        ("national_id_card", ("CARTE D'IDENTITÉ", "Carte n° 771204418", "Né le 04 05 2001"), "771204418"),
        ("passport", ("PASAPORTE", "Tipo P   País PER   Pasaporte N.º 118203774"), "118203774"),
        ("visa", ("Visa approval", "Application no. S2207714", "Visa number: V4471882"), "V4471882"),
    ],
)
def test_the_printed_number_of_a_card(kind: str, rows: tuple[str, ...], number: str) -> None:
    assert first_number(kind, *rows) == (number, Certainty.PROBABLE)


def test_a_birth_date_is_no_number_of_a_card() -> None:
    assert first_number("passport", "PASSPORT", "Date of birth 04 05 2001", "Application no. 7712044") is None


@pytest.mark.parametrize(
    ("label", "office"),
    [("Behörde", "STADT MUSTERAU"), ("Autorité :", "Préfecture du Val"), ("10 AUTORIDAD", "REGIDOC LIMA")],
)
def test_the_authority_of_a_card(label: str, office: str) -> None:
    assert issuer("residence_permit", "TITRE / TITEL", "Nom  SARR", f"{label} {office}") == office


def test_the_day_is_cut_from_the_authority() -> None:
    assert issuer("residence_permit", "AUFENTHALTSTITEL", "BEHÖRDE 03.02.2027 BH MUSTERAU") == "BH MUSTERAU"


def test_a_passport_that_names_no_office_is_its_states() -> None:
    assert issuer("passport", "RÉPUBLIQUE DU MALI", "PASSEPORT", "Nom  TRAORÉ") == "RÉPUBLIQUE DU MALI"


def test_the_first_party_of_an_agreement_is_the_issuer() -> None:
    rows = (
        "CONVENTION DE STAGE",
        "1 – L'ÉTABLISSEMENT : Université de la Vallée, représentée par Mme Roy",
        "2 – L'ORGANISME D'ACCUEIL : Chantiers du Port SAS",
    )
    assert issuer("internship_agreement", *rows) == "Université de la Vallée"


def test_an_office_is_named_before_the_town_above_it() -> None:
    assert (
        issuer("proof_of_residence", "Stadt Musterau", "Standesamt Musterau", "BESCHEINIGUNG") == "Standesamt Musterau"
    )


def test_a_motto_is_no_institution() -> None:
    rows = ("RÉPUBLIQUE DU LITTORAL", "Union – Travail – Justice", "Commune de Port-Clair", "ACTE DE NAISSANCE")
    assert issuer("birth_certificate", *rows) == "Commune de Port-Clair"


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("criminal_record", ("CASIER JUDICIAIRE NATIONAL", "BULLETIN N° 3", "Néant")),
        ("language_course_confirmation", ("SPRACHSCHULE AM WEHR", "Unterricht montags bis freitags  9.15–13.30 Uhr")),
        ("transcript", ("Registrar's Office", "Student number  Term", "Statics  2nd 2021")),
    ],
)
def test_names_of_papers_times_and_terms_are_no_numbers(kind: str, rows: tuple[str, ...]) -> None:
    assert first_number(kind, *rows) is None
