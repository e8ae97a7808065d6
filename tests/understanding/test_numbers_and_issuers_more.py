"""Numbers and issuers of papers that say them in unusual places: without a letterhead, or with labels of other things."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Certainty, Grade, Line, Page, TextOrigin, Word
from doccheck.understanding.document_numbers import number_fields
from doccheck.understanding.institutions import institution


def _page(*rows: str) -> Page:
    lines = []
    for at, row in enumerate(rows):
        y, x, words = 0.05 + 0.02 * at, 0.1, []
        for word in row.split():
            words.append(Word(text=word, box=Box(x, y, x + 0.008 * len(word), y + 0.012)))
            x += 0.008 * (len(word) + 1)
        if words:
            lines.append(Line(words=tuple(words), block=at))
    return Page(
        file="a.pdf",
        number=1,
        width=595.0,
        height=842.0,
        origin=TextOrigin.TEXT_LAYER,
        lines=tuple(lines),
        grade=Grade.GOOD,
    )


def _issuers(kind: str, *rows: str) -> list[str]:
    fields = institution((_page(*rows),), kind)
    assert all(field.certainty is Certainty.PROBABLE for field in fields)
    return [str(field.value) for field in fields]


def _numbers(kind: str, *rows: str) -> list[str]:
    return [str(field.value) for field in number_fields((_page(*rows),), kind)]


@pytest.mark.parametrize(
    ("kind", "rows", "issuer"),
    [
        (
            "parental_authorisation",
            (
                "AUTORISATION DE SORTIE",
                "Nous soussignés,",
                "Signatures légalisées à la Mairie de Tambélé, le 4 mai 2026",
            ),
            "Mairie de Tambélé",
        ),
        (
            "power_of_attorney",
            ("VOLLMACHT", "Ich, Ilva Brenk,", "Beglaubigung: Notariat Hirsau-Süd, 3.5.2026"),
            "Notariat Hirsau-Süd",
        ),
        (
            "accommodation_certificate",
            ("ATTESTATION", "Je soussigné, Bakary Diomandé, certifie héberger ma nièce"),
            "Bakary Diomandé",
        ),
        (
            "accommodation_certificate",
            ("Wohnungsgeberbestätigung", "Vermieter: Ortrun Kessel, Am Bach 3"),
            "Ortrun Kessel",
        ),
        (
            "internship_agreement",
            ("TRAINING AGREEMENT", "II. SENDING INSTITUTION: Marmara Coast University, Yalova", "Trainee: A. B."),
            "Marmara Coast University",
        ),
        (
            "volunteering_agreement",
            ("Vereinbarung", "zwischen dem Land Hessen, vertreten durch das Landesamt für Jugend, Kassel, und"),
            "Landesamt für Jugend",
        ),
        (
            "apostille",
            ("APOSTILLE", "1. Country: USA", "7. by Secretary of the Commonwealth"),
            "Secretary of the Commonwealth",
        ),
        ("school_certificate", ("quint gGmbH", "Talstraße 4, 70182 Stuttgart", "BESCHEINIGUNG"), "quint gGmbH"),
        (
            "income_proof",
            ("Ministry of Forests", "Department of Personnel", "SALARY CERTIFICATE"),
            "Ministry of Forests",
        ),
        (
            "language_certificate",
            ("Sankt Veit Deutschprüfungen", "ZERTIFIKAT", "Prüfungszentrum: x", "Schule: Volkshochschule Ulmen"),
            "Sankt Veit Deutschprüfungen",
        ),
    ],
)
def test_the_issuer(kind: str, rows: tuple[str, ...], issuer: str) -> None:
    assert _issuers(kind, *rows)[0].startswith(issuer)


def test_one_issuer_only_where_issuers_are_compared() -> None:
    rows = ("University of Lower Weston", "Ministry of Learning", "Letter of admission")

    assert len(_issuers("admission_letter", *rows)) == 1


def test_mottoes_and_titles_are_no_issuers() -> None:
    rows = ("RÉPUBLIQUE DU SAHEL", "Un Peuple – Un But – Une Foi", "Direction des Bourses", "ATTESTATION DE BOURSE")

    assert _issuers("scholarship_certificate", *rows)[0] == "Direction des Bourses"


@pytest.mark.parametrize(
    ("kind", "rows", "number"),
    [
        (
            "visa_application_form",
            ("ANTRAG", "14. Gewöhnlicher Pass, Nr. F551207", "Einlaufzahl QT-D-26-0311"),
            "QT-D-26-0311",
        ),
        (
            "volunteering_agreement",
            ("Inscrita en el Registro de Fundaciones con el n.º 31-0904", "Acuerdo VOL/26/17"),
            "VOL/26/17",
        ),
        ("information_form", ("Aktenzeichen (falls bekannt): 41.7-AUSL-26/8810",), "41.7-AUSL-26/8810"),
        ("health_insurance", ("Versichertennummer: T551208834",), "T551208834"),
        ("affidavit", ("NÚMERO TRESCIENTOS VEINTE",), "TRESCIENTOS VEINTE"),
        ("apostille", ("8. unter Nr. 4471/26",), "4471/26"),
        ("residence_permit", ("TITRE DE SÉJOUR", "N° du titre BEL551208K"), "BEL551208K"),
        ("transcript", ("per Board Resolution No. 204 of 2024", "TOR No. 2026-77120"), "2026-77120"),
    ],
)
def test_the_number_of_the_paper_comes_first(kind: str, rows: tuple[str, ...], number: str) -> None:
    assert _numbers(kind, *rows)[0] == number


@pytest.mark.parametrize(
    "row",
    ["Frais de dossier (reçu 1120 du 04/05) 25 000 –", "14. Ordinary passport, no. F551207", "BRN C55120834"],
)
def test_sums_and_numbers_of_others_are_none(row: str) -> None:
    assert _numbers("tuition_receipt", row) in ([], ["1120"])
