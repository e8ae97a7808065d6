"""What a criminal record says of the result."""

from __future__ import annotations

from dataclasses import replace

import pytest

from doccheck.judging.reserved.records_result import names_an_entry, result
from doccheck.judging.reserved.said import Said
from doccheck.judging.words import fold
from tests.judging.builder import doc


def said_of(language: str, *lines: str) -> list[str]:
    document = replace(doc("criminal_record", *lines), languages=(language,))
    return [sentence.text for sentence in result(Said(document))]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Mentions portées au bulletin : NÉANT"),
        ("fr", "La personne susnommée ne figure pas au casier judiciaire."),
        ("fr", "N É A N T"),
        ("de", "Inhalt: Keine Eintragung"),
        ("de", "In der Datenbank scheint auf: N I C H T S"),
        ("de", "Gegen ihn liegen weder Verurteilungen noch Vormerkungen vor."),
        ("es", "A la fecha, NO CONSTAN antecedentes penales a su nombre."),
        ("es", "No se encontró registro alguno."),
        ("es", "Apellidos y nombres: QUISPE ROJAS ANA Registra antecedentes: NO."),
        ("en", "He has NOT at any time been convicted of any offence."),
        ("en", "There are no disclosable court outcomes recorded against the name above."),
        ("en", "Convictions: None recorded"),
        ("en", "A search of the repository could not identify any record."),
    ],
)
def test_nothing_is_recorded(language: str, line: str) -> None:
    assert said_of(language, "Strafregister – Criminal register.", line) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Une condamnation : vol, tribunal de Sfax, 2024, trois mois avec sursis."),
        ("de", "Wegen Betrugs wurde sie zu 40 Tagessätzen verurteilt."),
        ("de", "1 Eintragung: Amtsgericht Celle, 2023."),
        ("es", "UNA CONDENA: HURTO, 2023."),
        ("es", "Con causa penal pendiente ante el juzgado de Loja."),
        ("en", "With pending case for estafa, Iloilo City."),
        ("en", "Convictions: 12 May 2021, theft, Leeds Magistrates' Court, fined £200."),
        ("en", "A record exists, see the annex."),
        ("de", "Amtsgericht Celle, 2021, Diebstahl, 40 Tagessätze zu je 15 Euro."),
        ("fr", "Condamné le 12 mai 2021 à six mois de prison pour escroquerie."),
        ("es", "REGISTRA ANTECEDENTES PENALES."),
        ("es", "Juzgado n.º 2: seis meses de prisión por hurto."),
        ("en", "Search incomplete: the prints could not be compared."),
    ],
)
def test_an_entry_is_shown_even_beside_registers_without_any(language: str, line: str) -> None:
    found = said_of(language, "Other register: no records. / Autre fichier : néant.", line)
    assert found
    assert all(each in line for each in found)


@pytest.mark.parametrize(
    "line",
    [
        "The bearer has no pending case with this office.",
        "Es liegt weder eine Verurteilung noch ein offenes Verfahren vor.",
        "Il n'a fait l'objet d'aucune ou une condamnation.",
        "Prendre le nom d'un tiers pour faire inscrire d'une condamnation est puni.",
        "No tiene una causa penal pendiente.",
        "Une fausse déclaration est punie de trois ans d'emprisonnement.",
        "Geldstrafen bis 90 Tagessätze werden nicht aufgenommen.",
        "This search is based on records held under the Police Act.",
    ],
)
def test_what_is_denied_is_no_entry(line: str) -> None:
    assert not names_an_entry(fold(line))


def test_a_record_without_a_result_is_for_a_person_to_read() -> None:
    lines = (
        "Central Criminal Registry, Lagos, Police Certificate.",
        "This certificate was issued on 3 May 2026 to Mr Ade Bello, born in Ibadan on 4 April 2001, holder of passport",
        "B50118842, at his own request, for the purpose of studies in Spain; it is valid for six months.",
    )
    assert said_of("en", *lines) == [lines[0]]
    assert said_of("tr", *lines) == []


def test_small_print_of_other_things_is_no_result() -> None:
    lines = (
        "National Police Records Office, this certificate is issued to Mr Tom Vale, born 3 May 2001 in Leeds.",
        "It is not valid without the embossed seal of the office and the signature of the officer in charge.",
        "Conviction details are set out overleaf, to be read together with the notes for embassies and consulates.",
    )
    assert said_of("en", *lines) == [lines[0]]
