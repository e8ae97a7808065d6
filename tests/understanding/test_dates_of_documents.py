"""Dates with their role, as whole documents give them."""

from __future__ import annotations

from datetime import date

import pytest

from doccheck.model import Document, Grade, TextOrigin
from tests.understanding.pages import Text, codes, document, fields, only, page, readings, row, scan, title

_DATES = ("birth_date", "issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date")
_FRENCH = (
    title("CERTIFICAT DE SCOLARITÉ"),
    "",
    "Nous certifions que Salma TAZI est inscrite en licence de géographie.",
)
_GERMAN = (title("Immatrikulationsbescheinigung"), "", "Frau Salma Tazi ist bei uns im Fach Geographie eingeschrieben.")
_SPANISH = (title("CERTIFICADO DE MATRÍCULA"), "", "Doña Salma TAZI está matriculada en el grado de Geografía.")
_ENGLISH = (
    title("CERTIFICATE OF ENROLMENT"),
    "",
    "Ms Salma Tazi is enrolled in the Geography programme of this college.",
)
_COVER = (
    "Mutuelle de Valbrune",
    "",
    title("ATTESTATION D'ASSURANCE SANTÉ"),
    "",
    "Nous attestons que Salma TAZI est assurée par notre mutuelle pour ses frais de santé.",
)


def _dates(found: Document) -> dict[str, date]:
    """The one certain date of each role."""
    rows = fields(found, *_DATES)
    assert {certainty for _, _, certainty in rows} <= {"certain"}
    assert len({name for name, _, _ in rows}) == len(rows)
    return {name: value for name, value, _ in rows if isinstance(value, date)}


# -- in a sentence ----------------------------------------------------------------------------------------------------
def test_french_sentences() -> None:
    found = document(
        title("CERTIFICAT DE SCOLARITÉ"),
        "",
        "Nous certifions que Madame Salma TAZI, née le 22 novembre 2004 à Fès,",
        "suit chez nous les cours de la licence de géographie.",
        "Les cours débuteront le 14 septembre 2026 et la formation se termine le 2 juillet 2027.",
        "",
        "Certificat établi le 9 janvier 2026",
    )

    assert found.kind == "enrolment_certificate"
    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "start_date": date(2026, 9, 14),
        "end_date": date(2027, 7, 2),
        "issue_date": date(2026, 1, 9),
    }


def test_german_sentences() -> None:
    found = document(
        title("Immatrikulationsbescheinigung"),
        "",
        "Frau Salma Tazi, geboren am 22.11.2004 in Fès, ist im Fach Geographie eingeschrieben.",
        "Das Studium beginnt am 12.10.2026 und endet am 30.09.2029.",
        "",
        "Ausgestellt am 5. März 2026",
    )

    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "start_date": date(2026, 10, 12),
        "end_date": date(2029, 9, 30),
        "issue_date": date(2026, 3, 5),
    }


def test_spanish_sentences() -> None:
    found = document(
        title("CERTIFICADO DE MATRÍCULA"),
        "",
        "Doña Salma TAZI, nacida el 22 de noviembre de 2004 en Fez, está matriculada en Geografía.",
        "El curso comienza el 21 de septiembre de 2026 y finaliza el 18 de junio de 2027.",
        "",
        "Expedido el 4 de marzo de 2026",
    )

    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "start_date": date(2026, 9, 21),
        "end_date": date(2027, 6, 18),
        "issue_date": date(2026, 3, 4),
    }


def test_english_sentences() -> None:
    found = document(
        title("CERTIFICATE OF ENROLMENT"),
        "",
        "This is to certify that Ms Salma Tazi, born on 22 November 2004, is enrolled in Geography.",
        "The course begins on 21 September 2026 and ends on 18 June 2027.",
        "",
        "Issued on 4 March 2026",
    )

    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "start_date": date(2026, 9, 21),
        "end_date": date(2027, 6, 18),
        "issue_date": date(2026, 3, 4),
    }


def test_several_labels_on_one_line_keep_their_dates() -> None:
    found = document(_COVER, "Date de naissance : 22/11/2004  Date d'effet : 15/09/2026  Date d'échéance : 14/09/2027")

    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "valid_from": date(2026, 9, 15),
        "valid_until": date(2027, 9, 14),
    }


def test_of_two_persons_both_births_are_kept() -> None:
    found = document(
        title("ATTESTATION DE PRISE EN CHARGE"),
        "",
        "Je soussigné Driss TAZI, né le 3 mai 1970 à Fès, m'engage à prendre en charge",
        "les frais de ma fille Salma TAZI, née le 22 novembre 2004.",
    )

    assert readings(found, "birth_date") == [(date(2004, 11, 22), "certain"), (date(1970, 5, 3), "probable")]


# -- beside and around the value --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (
                title("CERTIFICAT DE SCOLARITÉ"),
                "",
                "Étudiante | TAZI Salma",
                "Date de naissance | 22/11/2004",
                "Début des cours | 14/09/2026",
                "Fin des cours | 02/07/2027",
                "Date de délivrance | 09/01/2026",
            ),
            ("start_date", "end_date"),
        ),
        (
            (
                title("Versicherungsbestätigung"),
                "Wir bestätigen den Schutz in Deutschland.",
                "",
                "Versicherte Person | Salma Tazi",
                "Geburtsdatum | 22.11.2004",
                "Versicherungsbeginn | 14.09.2026",
                "Versicherungsende | 02.07.2027",
                "Ausstellungsdatum | 09.01.2026",
            ),
            ("valid_from", "valid_until"),
        ),
        (
            (
                title("CERTIFICADO DE SEGURO MÉDICO"),
                "",
                "Asegurada | Salma TAZI",
                "Fecha de nacimiento | 22/11/2004",
                "Fecha de efecto | 14/09/2026",
                "Fecha de vencimiento | 02/07/2027",
                "Fecha de emisión | 09/01/2026",
            ),
            ("valid_from", "valid_until"),
        ),
        (
            (
                title("CERTIFICATE OF HEALTH INSURANCE"),
                "",
                "Insured person | Salma Tazi",
                "Date of birth | 22 Nov 2004",
                "Effective date | 14 Sept 2026",
                "End of cover | 2 July 2027",
                "Date of issue | 9 January 2026",
            ),
            ("valid_from", "valid_until"),
        ),
    ],
    ids=["fr", "de", "es", "en"],
)
def test_labels_beside_the_value(rows: tuple[Text, ...], expected: tuple[str, str]) -> None:
    assert _dates(document(rows)) == {
        "birth_date": date(2004, 11, 22),
        expected[0]: date(2026, 9, 14),
        expected[1]: date(2027, 7, 2),
        "issue_date": date(2026, 1, 9),
    }


def test_labels_above_the_value() -> None:
    found = document(
        title("TITRE DE SÉJOUR"),
        "Date de naissance",
        "22/11/2004",
        "Valable jusqu'au",
        "31/08/2027",
        "Date de délivrance",
        "01/09/2026",
    )

    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "expiry_date": date(2027, 8, 31),
        "issue_date": date(2026, 9, 1),
    }


def test_two_columns_of_labels_above_their_values() -> None:
    found = document(
        title("PASSEPORT / PASSPORT"),
        "Date de naissance / Date of birth | Sexe / Sex",
        "22 11 2004 | F",
        "Date de délivrance / Date of issue | Autorité / Authority",
        "16 06 2026 | Commune de Sidi Aroua",
        "Date d'expiration / Date of expiry",
        "15 06 2031",
    )

    assert _dates(found) == {
        "birth_date": date(2004, 11, 22),
        "issue_date": date(2026, 6, 16),
        "expiry_date": date(2031, 6, 15),
    }


def test_heads_of_columns() -> None:
    found = document(_COVER, "", "Date d'effet | Date d'échéance", "15/09/2026 | 14/09/2027")

    assert _dates(found) == {"valid_from": date(2026, 9, 15), "valid_until": date(2027, 9, 14)}


# -- place and date ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "body", "day"),
    [
        ("Lyon, le 12 juin 2026", _FRENCH, date(2026, 6, 12)),
        ("Saint-Étienne, le 12/06/2026", _FRENCH, date(2026, 6, 12)),
        ("Fait à Clermont-Ferrand, le 1er juin 2026", _FRENCH, date(2026, 6, 1)),
        ("Tübingen, 12.06.2026", _GERMAN, date(2026, 6, 12)),
        ("Frankfurt am Main, den 12. Juni 2026", _GERMAN, date(2026, 6, 12)),
        ("Madrid, a 3 de mayo de 2026", _SPANISH, date(2026, 5, 3)),
        ("En San Sebastián, a 3 de mayo de 2026", _SPANISH, date(2026, 5, 3)),
        ("London, 3 May 2026", _ENGLISH, date(2026, 5, 3)),
        ("Boston, May 3, 2026", _ENGLISH, date(2026, 5, 3)),
    ],
)
def test_place_and_date_at_the_head_and_at_the_foot(text: str, body: tuple[Text, ...], day: date) -> None:
    head = document(row(text, x=0.5), "", body)
    below = document(body, "", "", row(text, y=0.75))

    assert _dates(head) == {"issue_date": day}
    assert _dates(below) == {"issue_date": day}


def test_a_date_alone_at_the_head_of_a_letter() -> None:
    assert _dates(document("Thornbridge College", "", "3 May 2026", "", _ENGLISH)) == {"issue_date": date(2026, 5, 3)}


def test_a_date_alone_far_below_is_the_papers_in_doubt() -> None:
    found = document(_ENGLISH, row("3 May 2026", y=0.7))

    assert readings(found, "issue_date") == [(date(2026, 5, 3), "probable")]


def test_a_certificate_signed_in_words() -> None:
    found = document(_SPANISH, "", "En Zaldibai, a cuatro de marzo de dos mil veintiséis")

    assert _dates(found) == {"issue_date": date(2026, 3, 4)}


# -- other dates ------------------------------------------------------------------------------------------------------
def test_french_laws_and_requests_are_not_taken() -> None:
    found = document(
        "Lyon, le 12 juin 2026",
        "",
        title("LETTRE D'ADMISSION"),
        "",
        "En réponse à votre demande du 3 mars 2026, nous avons le plaisir de vous informer",
        "que vous êtes admise en master de géographie.",
        "Vu la loi du 26 janvier 1984 et le décret du 7 août 2015 relatif aux études,",
    )

    assert _dates(found) == {"issue_date": date(2026, 6, 12)}


def test_german_laws_applications_and_deadlines_are_not_taken() -> None:
    found = document(
        "Tübingen, 12.06.2026",
        "",
        title("Zulassungsbescheid"),
        "",
        "Auf Ihren Antrag vom 3. März 2026 werden Sie zum Studium zugelassen.",
        "Die Einschreibung erfolgt bis spätestens 15.09.2026.",
        "Rechtsgrundlage ist das Gesetz vom 1. Januar 2005 in der Fassung vom 24.04.2024.",
        "Vorlesungsbeginn: 19. Oktober 2026",
    )

    assert _dates(found) == {"issue_date": date(2026, 6, 12), "start_date": date(2026, 10, 19)}


def test_english_requests_and_deadlines_are_not_taken() -> None:
    found = document(
        "London, 3 May 2026",
        "",
        title("LETTER OF ADMISSION"),
        "",
        "Thank you for your application of 3 March 2026. You have been admitted to the MSc Geography.",
        "Please pay the deposit by the latest 1 July 2026.",
    )

    assert _dates(found) == {"issue_date": date(2026, 5, 3)}


def test_a_date_without_a_word_about_it_is_not_taken() -> None:
    found = document(
        "Lyon, le 12 juin 2026",
        "",
        title("LETTRE D'ADMISSION"),
        "",
        "Vous êtes admise en master de géographie, suite à votre dossier reçu le 4 avril 2026.",
        "Votre entretien du 3 mai 2026 a été concluant.",
    )

    assert _dates(found) == {"issue_date": date(2026, 6, 12)}


# -- periods ----------------------------------------------------------------------------------------------------------
def test_a_period_is_the_validity_of_an_insurance() -> None:
    found = document(_COVER, "Le contrat couvre l'assurée du 1er septembre 2026 au 31 août 2027 en France.")

    assert _dates(found) == {"valid_from": date(2026, 9, 1), "valid_until": date(2027, 8, 31)}


def test_a_period_is_start_and_end_of_studies() -> None:
    found = document(
        title("Zulassungsbescheid"),
        "",
        "Sehr geehrte Frau Tazi,",
        "hiermit werden Sie zum Studium zugelassen.",
        "Studienzeitraum: 01.10.2026 bis 30.09.2029",
    )

    assert _dates(found) == {"start_date": date(2026, 10, 1), "end_date": date(2029, 9, 30)}


@pytest.mark.parametrize(
    ("body", "text", "start", "end"),
    [
        (_FRENCH[:2], "Salma TAZI est inscrite pour l'année universitaire 2026-2027.", (2026, 9, 1), (2027, 6, 30)),
        (_GERMAN[:2], "Salma Tazi ist im Wintersemester 2026/27 immatrikuliert.", (2026, 10, 1), (2027, 3, 31)),
        (_SPANISH[:2], "Salma TAZI está matriculada en el curso académico 2026/2027.", (2026, 9, 1), (2027, 6, 30)),
        (_ENGLISH[:2], "Salma Tazi is enrolled for the academic year 2026/27.", (2026, 9, 1), (2027, 6, 30)),
    ],
)
def test_an_academic_year_is_only_probable(
    body: tuple[Text, ...], text: str, start: tuple[int, int, int], end: tuple[int, int, int]
) -> None:
    assert fields(document(body, text), *_DATES) == [
        ("start_date", date(*start), "probable"),
        ("end_date", date(*end), "probable"),
    ]


def test_the_days_said_come_before_those_of_the_academic_year() -> None:
    found = document(_FRENCH, "Année universitaire 2026-2027. Début des cours : 14 septembre 2026")

    assert readings(found, "start_date") == [(date(2026, 9, 14), "certain"), (date(2026, 9, 1), "probable")]


# -- order of day and month -------------------------------------------------------------------------------------------
def test_figures_in_an_english_letter_stay_ambiguous() -> None:
    found = document(_ENGLISH, "Date of issue: 05/06/2026")
    (field,) = found.all("issue_date")

    assert readings(found, "issue_date") == [(date(2026, 6, 5), "ambiguous")]
    assert field.alternatives == (date(2026, 5, 6),)
    assert field.evidence[0].text == "05/06/2026"


@pytest.mark.parametrize(
    ("body", "label"),
    [(_FRENCH, "Date de délivrance :"), (_GERMAN, "Ausgestellt am"), (_SPANISH, "Fecha de expedición:")],
)
def test_figures_are_day_first_in_french_german_and_spanish(body: tuple[Text, ...], label: str) -> None:
    assert _dates(document(body, f"{label} 05/06/2026")) == {"issue_date": date(2026, 6, 5)}


def test_figures_are_month_first_where_the_issuer_is_american() -> None:
    found = document("Thornbridge College, United States of America", "", _ENGLISH, "Date of issue: 05/06/2026")

    assert found.issuing_country == "USA"
    assert _dates(found) == {"issue_date": date(2026, 5, 6)}


def test_figures_are_day_first_where_the_issuer_is_british() -> None:
    found = document("Thornbridge College, United Kingdom", "", _ENGLISH, "Date of issue: 05/06/2026")

    assert _dates(found) == {"issue_date": date(2026, 6, 5)}


def test_another_date_of_the_page_settles_the_order() -> None:
    found = document(_ENGLISH, "Date of birth: 22/11/2004", "Date of issue: 05/06/2026")

    assert _dates(found) == {"birth_date": date(2004, 11, 22), "issue_date": date(2026, 6, 5)}


# -- what cannot be read ----------------------------------------------------------------------------------------------
def test_an_impossible_date_is_a_finding() -> None:
    found = document(_FRENCH, "Date de délivrance : 31/02/2026")
    (finding,) = found.findings

    assert codes(found) == ["date_not_found.impossible"]
    assert finding.values == (("text", "31/02/2026"),)
    assert [(e.file, e.page, e.text) for e in finding.evidence] == [("dossier.pdf", 1, "31/02/2026")]
    assert readings(found, "issue_date") == []


def test_a_date_the_engine_was_unsure_of_is_only_probable() -> None:
    found = only(
        scan(_FRENCH, "Date de délivrance : 15/06/2026", "Date de naissance : 22/11/2004", unsure={"15/06/2026": 0.4})
    )

    assert fields(found, *_DATES) == [
        ("birth_date", date(2004, 11, 22), "certain"),
        ("issue_date", date(2026, 6, 15), "probable"),
    ]


def test_a_period_the_engine_was_unsure_of_is_only_probable() -> None:
    found = only(scan(_COVER, "Le contrat couvre l'assurée du 15/09/2026 au 14/09/2027.", unsure={"14/09/2027.": 0.4}))

    assert fields(found, *_DATES) == [
        ("valid_from", date(2026, 9, 15), "probable"),
        ("valid_until", date(2027, 9, 14), "probable"),
    ]


def test_letters_read_as_figures_are_only_probable() -> None:
    found = only(scan(_FRENCH, "Date de délivrance : l5/O6/2026"))

    assert fields(found, *_DATES) == [("issue_date", date(2026, 6, 15), "probable")]


def test_nothing_is_certain_on_a_poor_scan() -> None:
    found = only(page(_FRENCH, "Date de délivrance : 15/06/2026", origin=TextOrigin.OCR, grade=Grade.POOR))

    assert fields(found, *_DATES) == [("issue_date", date(2026, 6, 15), "probable")]


def test_the_evidence_is_the_date_itself() -> None:
    found = document(_FRENCH, "", "Délivré le 15 juin 2026 à Valbrune")
    (evidence,) = found.all("issue_date")[0].evidence

    assert evidence.text == "15 juin 2026"
    assert evidence.box is not None
    assert (round(evidence.box.x0, 3), round(evidence.box.width, 3)) == (0.206, 0.094)
