"""Documents as they come from life that were got wrong once: each names what must not happen again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from doccheck import settings
from doccheck.model import Document
from doccheck.understanding.classify import page_kinds
from doccheck.understanding.understand import understand
from tests.understanding import sheets
from tests.understanding.pages import (
    Text,
    cut,
    document,
    fields,
    file,
    foot,
    page,
    readings,
    row,
    scan,
    title,
)

_FRENCH = (title("CERTIFICAT DE SCOLARITÉ"), "", "Le bureau des études atteste l'inscription en licence.", "")
_GERMAN = (title("Immatrikulationsbescheinigung"), "")
_SPANISH = (title("CERTIFICADO DE MATRÍCULA"), "")
_ENGLISH = (title("CERTIFICATE OF ENROLMENT"), "")
_COVER = (
    "Mutuelle de Valbrune",
    "",
    title("ATTESTATION D'ASSURANCE SANTÉ"),
    "",
    "Nous attestons que Salma TAZI est assurée par notre mutuelle pour ses frais de santé.",
)
_COURSE = ("Sprachschule Neckarau", "", title("Anmeldebestätigung Deutschkurs"), "")
_DATES = ("birth_date", "issue_date", "expiry_date", "valid_from", "valid_until", "start_date", "end_date")


def _names(found: Document) -> list[tuple[object, ...]]:
    return list(fields(found, "surname", "given_names", "full_name"))


def _dates(found: Document) -> dict[str, date]:
    """The one certain date of each role."""
    rows = fields(found, *_DATES)
    assert {certainty for _, _, certainty in rows} <= {"certain"}
    assert len({name for name, _, _ in rows}) == len(rows)
    return {name: value for name, value, _ in rows if isinstance(value, date)}


def _spans(found: Document) -> list[tuple[str, str]]:
    """The amounts with the time each is for."""
    amounts, spans = found.all("amount"), found.all("amount_period")
    return sorted((str(amount.value), str(span.value)) for amount, span in zip(amounts, spans, strict=True))


def test_an_original_known_by_its_translation_is_no_longer_unrecognised() -> None:
    deed = (
        "المملكة المغربية",
        "رسم رقم 1873 لسنة 2004",
        "التاريخ 22/11/2004 سلمت هذه النسخة بتاريخ 14/01/2026 تحت رقم 552907",
        "وحرر بطلب من المعنية بالأمر قصد الإدلاء به عند الحاجة",
    )

    original, _ = understand([file(scan(deed), page(sheets.BIRTH_TRANSLATED))])

    assert original.kind == "birth_certificate"
    assert [finding.code for finding in original.findings] == []


def test_a_sentence_is_no_institution() -> None:
    found = document(
        "Caisse Rurale de Valbrune",
        "",
        title("ATTESTATION BANCAIRE"),
        "",
        "Nous certifions que Madame Salma TAZI est titulaire d'un compte ouvert dans nos livres",
        "et que celui-ci présente un solde créditeur de 8 140,00 EUR à la date de ce jour.",
    )

    assert [value for value, _ in readings(found, "institution")] in ([], ["Caisse Rurale de Valbrune"])


def test_the_source_alone() -> None:
    found = document(
        title("TRADUCTION ASSERMENTÉE DE L'ARABE"),
        "",
        "Extrait d'acte de naissance. Salma TAZI est née à Fès, de père marocain et de mère marocaine.",
    )

    assert found.sworn is not None
    assert (found.sworn.sworn, found.sworn.source_language) == (False, "ar")  # nobody signs for it


def test_the_statement_is_the_evidence() -> None:
    found = document(sheets.BIRTH_TRANSLATED)

    assert found.sworn is not None
    assert [evidence.text for evidence in found.sworn.evidence] == [
        "TRADUCTION ASSERMENTÉE DE L'ARABE",
        "Je soussigné, traducteur assermenté près la cour d'appel de Valbrune, certifie que la présente",
    ]


def test_a_label_in_two_languages_with_its_value_behind_a_colon() -> None:
    found = document(
        title("SOLICITUD DE VISADO NACIONAL"), "", "1. Apellido(s) / Nom(s): TAZI", "2. Nombre(s) / Prénom(s): SALMA"
    )

    assert _names(found) == [("surname", "TAZI", "certain"), ("given_names", "SALMA", "certain")]


@pytest.mark.parametrize(
    "text", ["Nom et prénom : TAZI Salma", "Name und Vorname: TAZI Salma", "Apellidos y nombre: TAZI, Salma"]
)
def test_a_label_of_two_words_with_its_value_behind_a_colon(text: str) -> None:
    assert _names(document(_FRENCH, text)) == [("full_name", "TAZI Salma", "certain")]


@pytest.mark.parametrize("text", ["Name: Salma Tazi", "Name | Salma Tazi"])
def test_the_plainest_english_label(text: str) -> None:
    """Two words behind "Name" may be a whole name or a double surname: neither is certain."""
    assert _names(document(_ENGLISH, text, "Programme | Geography")) == [("full_name", "Salma Tazi", "probable")]


def test_the_plainest_german_label_beside_given_names_is_a_surname() -> None:
    assert _names(document(_GERMAN, "Name: Tazi", "Vorname: Salma")) == [
        ("surname", "Tazi", "certain"),
        ("given_names", "Salma", "certain"),
    ]


@pytest.mark.parametrize(
    "head", ["Nom | Note | Résultat", "Name | Note | Ergebnis", "Nombre | Nota | Resultado", "Nom | Crédits | Session"]
)
def test_the_heads_of_a_table_are_no_names(head: str) -> None:
    assert _names(document(title("RELEVÉ DE NOTES"), "", head, "Cartographie | 12,00 | Admis")) == []


@pytest.mark.parametrize(
    ("start", "text", "name"),
    [
        (_FRENCH, "Je certifie que Monsieur Mehdi TRABELSI, né le 3 mai 2003, suit nos cours.", "Mehdi TRABELSI"),
        (_FRENCH, "Nous attestons que Mme Salma TAZI (née le 22/11/2004) suit nos cours.", "Salma TAZI"),
        (_GERMAN, "Wir bestätigen, dass Herr Ömer Çelik, geb. am 03.05.2003, bei uns studiert.", "Ömer Çelik"),
        (_GERMAN, "Frau Anna-Lena von der Heide, geboren am 03.05.2003, studiert hier.", "Anna-Lena von der Heide"),
        (_SPANISH, "Que D. Iker ARREGUI OLAIZOLA, nacido el 4 de marzo de 2003, estudia.", "Iker ARREGUI OLAIZOLA"),
        (_SPANISH, "Que Doña María del Mar Ruiz, nacida el 4 de marzo de 2003, estudia.", "María del Mar Ruiz"),
        (_ENGLISH, "We confirm that Ms Salma Tazi, born 22 November 2004, studies here.", "Salma Tazi"),
    ],
)
def test_a_person_with_a_birth_is_the_holder(start: tuple[Text, ...], text: str, name: str) -> None:
    assert _names(document(start, text)) == [("full_name", name, "certain")]


def test_a_name_that_runs_over_the_end_of_the_line() -> None:
    found = document(
        _FRENCH, "Nous certifions par la présente que Madame Salma", "TAZI, née le 22/11/2004, suit nos cours."
    )

    assert _names(found) == [("full_name", "Salma TAZI", "certain")]


def test_of_two_persons_with_a_birth_the_one_without_a_form_of_address_is_not_the_first() -> None:
    found = document(
        title("ATTESTATION D'HÉBERGEMENT"),
        "",
        "Je soussigné Luc MOREL, né le 3 mai 1970 à Lyon, atteste héberger",
        "Madame Salma TAZI, née le 22 novembre 2004 à Fès, à mon domicile.",
    )

    assert readings(found, "full_name")[0] == ("Salma TAZI", "certain")
    assert {value for value, _ in readings(found, "full_name")} == {"Salma TAZI", "Luc MOREL"}


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("Ihre Ansprechpartnerin: Frau Petra Hollmann", "Mit freundlichen Grüßen"), "Petra Hollmann"),
        (("Yours sincerely,", "Mr James Holloway", "Registrar"), "James Holloway"),
        (("Titulaire du compte : Mlle Salma TAZI", "Solde : 8 140,00 EUR"), "Salma TAZI"),
    ],
)
def test_the_next_line_is_not_part_of_a_name(rows: tuple[Text, ...], name: str) -> None:
    found = document(_FRENCH, rows)

    assert {value for value, _ in readings(found, "full_name")} <= {name, f"Mlle {name}"}


def test_captions_under_the_value() -> None:
    small = 0.009
    found = document(
        *(_SPANISH[0], ""),
        "22/11/2004",
        row("Fecha de nacimiento", size=small),
        "",
        "",
        "04/03/2026",
        row("Fecha de expedición", size=small),
    )

    assert _dates(found) == {"birth_date": date(2004, 11, 22), "issue_date": date(2026, 3, 4)}


def test_the_date_of_a_law_whose_number_ends_the_line_is_not_taken() -> None:
    found = document(
        "Lyon, le 12 juin 2026",
        "",
        title("LETTRE D'ADMISSION"),
        "",
        "Vous êtes admise en master de géographie.",
        "Cette décision est prise en application de la loi n° 84-52",
        "du 26 janvier 1984 sur l'enseignement supérieur.",
    )

    assert _dates(found) == {"issue_date": date(2026, 6, 12)}


def test_spanish_laws_and_requests_are_not_taken() -> None:
    found = document(
        "Madrid, a 3 de mayo de 2026",
        "",
        title("CARTA DE ADMISIÓN"),
        "",
        "Vista su solicitud de 3 de marzo de 2026, ha sido admitida en el máster de Geografía.",
        "Conforme al Real Decreto 822/2021, de 28 de septiembre de 2021, de enseñanzas.",
    )

    assert _dates(found) == {"issue_date": date(2026, 5, 3)}


@pytest.mark.parametrize(
    "text",
    [
        "Couverture : 05/06/2026 - 04/06/2027",
        "Garantie acquise du 05/06/2026 au 04/06/2027 inclus",
        "Période de garantie : du 05/06/2026 au 04/06/2027",
    ],
)
def test_a_period_in_figures_follows_the_order_of_its_language(text: str) -> None:
    assert _dates(document(_COVER, text)) == {"valid_from": date(2026, 6, 5), "valid_until": date(2027, 6, 4)}


# -- amounts ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "rows",
    [
        ("Gesperrter Betrag: 11.904,00 EUR", "Monatlich verfügbar: 992,00 EUR"),
        ("Gesperrter Betrag | 11.904,00 EUR", "Monatlich verfügbar | 992,00 EUR"),
    ],
)
def test_the_months_of_the_next_line_are_not_those_of_the_sum_before(rows: tuple[Text, ...]) -> None:
    found = document("Nordlicht Bank", "", title("Sperrkontobestätigung"), "", rows)

    assert _spans(found) == [("11904.00", "total"), ("992.00", "month")]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("15 bis 25 Unterrichtseinheiten pro Woche", 15),
        ("15 à 25 heures par semaine", 15),
        ("de 15 a 25 horas semanales", 15),
        ("15 to 25 hours per week", 15),
        ("15-25 Stunden pro Woche", 15),
        ("zwischen 15 und 25 Stunden pro Woche", 15),
        ("entre 15 et 25 heures par semaine", 15),
    ],
)
def test_of_a_range_the_smaller_number_is_promised(text: str, hours: int) -> None:
    assert readings(document(_COURSE, text), "hours_per_week")[0] == (Decimal(hours), "certain")


def test_half_hours_are_not_taken_for_hours() -> None:
    assert [hours for hours, _ in readings(document(_COURSE, "18,5 Stunden pro Woche"), "hours_per_week")] in (
        [Decimal(18)],
        [Decimal("18.5")],
        [],
    )


def test_hours_nobody_teaches_are_not_shortened() -> None:
    assert readings(document(_COURSE, "120 Stunden pro Woche"), "hours_per_week") == []


def test_an_institution_is_no_holder() -> None:
    assert _names(document(_FRENCH, "Titulaire : Université de Haute-Brenne")) == []


# -- which pages belong together --------------------------------------------------------------------------------------
def test_the_edition_of_a_form_is_no_page_number() -> None:
    found = cut(file(page(sheets.TRANSCRIPT, foot("Stand: 01/25")), page(sheets.TRANSCRIPT_NEXT, foot("Stand: 01/25"))))

    assert found == [("transcript", "dossier.pdf 1,2")]


def test_editions_of_two_forms_do_not_join_them() -> None:
    found = cut(file(page(sheets.ENROLMENT, foot("Formular 01/25")), page(sheets.BANK, foot("Vordruck 02/25"))))

    assert found == [("enrolment_certificate", "dossier.pdf 1"), ("bank_certificate", "dossier.pdf 2")]


def test_a_card_scanned_back_first_is_one_document() -> None:
    found = cut(file(scan(sheets.CARD_BACK), scan(sheets.CARD_FRONT)))

    assert found == [("national_id_card", "dossier.pdf 1,2")]


def test_a_picture_of_an_unknown_letter_is_not_part_of_the_passport_before_it() -> None:
    letter = (
        "Régie des Eaux de Valbrune",
        "",
        title("RÉCAPITULATIF DES TRAVAUX"),
        "",
        "Madame, Monsieur,",
        "nous vous adressons la liste des travaux qui seront faits dans votre rue au printemps.",
        "Le chef du service des eaux",
    )
    found = cut(file(scan(sheets.PASSPORT), name="IMG_2.jpg"), file(scan(letter), name="IMG_3.jpg"))

    assert found == [("passport", "IMG_2.jpg 1"), ("other", "IMG_3.jpg 1")]


def test_an_original_in_another_script_right_after_its_translation_is_a_document() -> None:
    found = understand([file(page(sheets.BIRTH_TRANSLATED), scan(sheets.BIRTH_ARABIC))])

    assert [document.kind for document in found] == ["sworn_translation", "birth_certificate"]
    assert found[0].translation_of == found[1].id


# -- who issued it ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("L'étudiante est inscrite en licence au département de géographie.", "FRA"),
        ("L'étudiante est inscrite en licence, UFR des lettres.", "FRA"),
        ("La alumna está matriculada conforme a la Ley Orgánica de Educación Superior.", "ESP"),
        ("L'étudiante est inscrite en licence. NIF 000016001447119", "ESP"),
    ],
)
def test_a_word_that_several_countries_use_is_no_mark_of_one(text: str, wrong: str) -> None:
    """Dakar has its UFR, Tunis its departments, Quito its Ley Orgánica, Algiers its NIF."""
    assert document("Université Lavergne", title("CERTIFICAT DE SCOLARITÉ"), "", text).issuing_country != wrong


def test_a_destination_behind_valido_does_not_count() -> None:
    found = document(
        "REPÚBLICA DE COLOMBIA",
        title("CERTIFICADO DE ANTECEDENTES PENALES"),
        "",
        "No constan antecedentes penales",
        "Válido para España",
    )

    assert found.issuing_country == "COL"


def test_a_foot_with_address_register_and_web() -> None:
    found = document(
        "Banque de Valbrune",
        title("ATTESTATION BANCAIRE"),
        "",
        "La cliente est titulaire du compte.",
        foot("Casablanca, Maroc - RCS 44711 - www.valbrune.ma"),
    )

    assert found.issuing_country == "MAR"


def test_a_spanish_university_is_an_institution() -> None:
    found = document("Universidad de Zaldibai", "", _ENGLISH, "We confirm that Ms Salma Tazi is enrolled.")

    assert readings(found, "institution") == [("Universidad de Zaldibai", "probable")]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("ha sido admitida en el máster", "no ha sido admitida en el máster"),
        ("Sie werden zum Studium zugelassen", "Sie werden nicht zum Studium zugelassen"),
    ],
)
def test_what_is_denied_is_not_said(said: str, denied: str) -> None:
    def affirmed(text: str) -> bool:
        return "admission_letter" in page_kinds(page((text,))).affirmed

    assert affirmed(said)
    assert not affirmed(denied)


def test_a_number_before_a_statement_does_not_deny_it() -> None:
    found = document(
        title("BONAFIDE CERTIFICATE"),
        "",
        "This is to certify that Anjali Menon, Roll No. 23CS118, is a bonafide student of this college",
        "studying in the second year of B.Tech. during the academic year 2026-2027.",
    )

    assert found.kind == "enrolment_certificate"
    assert found.confidence >= settings.KIND_SURE
