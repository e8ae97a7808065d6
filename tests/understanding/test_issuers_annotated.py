"""Who issued a paper and which number it bears, in wordings of many issuers."""

from __future__ import annotations

import pytest

from doccheck.understanding.document_numbers import number_fields
from doccheck.understanding.institutions import institution
from tests.understanding.pages import SURE, Text, page, row


def _institution(*rows: Text, kind: str = "") -> object:
    return next((found.value for found in institution((page(*rows),), kind)), None)


def _numbers(*rows: Text, kind: str = "") -> list[tuple[object, str]]:
    return [(found.value, SURE[found.certainty]) for found in number_fields((page(*rows),), kind)]


# -- institutions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Tischlerei Ahornhof GmbH, Birkenweg 4, 79100 Freiburg", "Tischlerei Ahornhof GmbH"),
        ("Cerrajería del Turia, S.L. – CIF B00000000", "Cerrajería del Turia, S.L."),
        ("Transports Mélusine S.A.R.L.", "Transports Mélusine S.A.R.L."),
        ("Northmoor Castings Ltd · Unit 4, Dock Road", "Northmoor Castings Ltd"),
        ("Freundeskreis Lindenau e. V.", "Freundeskreis Lindenau e. V."),
        ("Стройсервис ООО", "Стройсервис ООО"),
        ("株式会社青葉電機", "株式会社青葉電機"),
        ("주식회사 푸른전자", "주식회사 푸른전자"),
        ("Công ty Cổ phần Sen Vàng", "Công ty Cổ phần Sen Vàng"),
        ("شركة النخيل للتجارة", "شركة النخيل للتجارة"),
        ("Urząd Miasta Brzozowo", "Urząd Miasta Brzozowo"),
        ("Colegio San Telmo de Rivas", "Colegio San Telmo de Rivas"),
        ("Kreisverwaltung Auental", "Kreisverwaltung Auental"),
        ("Notaría Tercera de Valdeolmos", "Notaría Tercera de Valdeolmos"),
    ],
)
def test_a_letterhead_by_its_legal_form_or_its_office(head: str, name: str) -> None:
    assert _institution(head, "", "Bescheinigung", "", "Es wird bestätigt.") == name


@pytest.mark.parametrize(
    "above",
    ["RÉPUBLIQUE DU VALMONT", "REINO DE ALDONIA", "Bundesrepublik Deutschland", "Ministère de l'Éducation nationale"],
)
def test_the_office_and_not_the_state_or_the_ministry_above_it(above: str) -> None:
    assert _institution(above, "Lycée Henri Vautrin", "", "CERTIFICAT DE SCOLARITÉ") == "Lycée Henri Vautrin"


def test_a_ministry_where_nothing_more_special_is_named() -> None:
    assert _institution("Ministry of Health", "", "Medical certificate") == "Ministry of Health"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Employeur : Fonderie Guérande SAS", "Fonderie Guérande SAS"),
        ("Träger: Lebenshof Eichgrund gGmbH, Am Bach 3", "Lebenshof Eichgrund gGmbH"),
        ("Arrendador: Viviendas del Ebro, S.A.", "Viviendas del Ebro, S.A."),
    ],
)
def test_a_label_says_who_issues(label: str, name: str) -> None:
    assert _institution("BULLETIN DE PAIE", "", label, "Maria Kovacs") == name


@pytest.mark.parametrize("word", ["7. by", "7. par", "7. durch", "7. por"])
def test_an_apostille_says_by_whom(word: str) -> None:
    found = _institution("APOSTILLE", "1. Country: Aldonia", "", f"{word} Ministry of Justice of Aldonia", "8. No. 44")

    assert found == "Ministry of Justice of Aldonia"


def test_the_notary_below_a_private_paper() -> None:
    text = ("Eidesstattliche Erklärung", "", "Ich, Jana Petrova, erkläre hiermit an Eides statt.", "", "Jana Petrova")

    assert _institution(*text, "Beglaubigt: Notariat Auental, Gebühr 40,00", kind="affidavit") == "Notariat Auental"


@pytest.mark.parametrize(
    "rows",
    [
        ("Jana Petrova", "Lindenweg 4, 79100 Freiburg", "", "Ich möchte mich bewerben."),
        ("An die", "Universität Neckarau", "", "Sehr geehrte Damen und Herren,"),
        ("Certificate of Insurance", "", "This is to certify that she is insured."),
        ("Kontoinhaber: Sparkasse Auental", "", "Saldo"),
        ("Die Universität hat Ihren Antrag bestätigt und wird Sie anschreiben", "", "Text"),
    ],
)
def test_what_is_no_letterhead(rows: tuple[str, ...]) -> None:
    assert _institution(*rows, kind="motivation_letter" if "An die" in rows else "affidavit") is None


def test_a_person_s_own_letter_has_no_institution() -> None:
    assert _institution("Consulado General de Aldonia", "", "Estimados señores:", kind="motivation_letter") is None


# -- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Réf. : DRH/ATT/0417", "DRH/ATT/0417"),
        ("Geschäftszeichen: 33-AB 2044/26", "33-AB 2044/26"),
        ("Expediente: 2044/2026", "2044/2026"),
        ("N° d'attestation : AT-20447", "AT-20447"),
        ("Policen-Nr. KV 20 447 118", "KV 20 447 118"),
        ("Belegnummer 2026-04471", "2026-04471"),
        ("Confirmation no. GT-20447-B", "GT-20447-B"),
        ("Repertorio n. 20.447", "20.447"),
        ("Prot. n. 0020447/2026", "0020447/2026"),
        ("Memorando Nro. BEC-2026-0447", "BEC-2026-0447"),
        ("Вих. № 20/447", "20/447"),
        ("Номер справки № 20447-А", "20447-А"),
        ("RELEVÉ DE COMPTE N° 0447/26", "0447/26"),
    ],
)
def test_what_issuers_call_the_number_of_a_paper(text: str, number: str) -> None:
    assert _numbers(text)[0][0] == number


@pytest.mark.parametrize(
    "text", ["Receipt R-20447", "BOLETA DE GARANTÍA BG-20447", "Mietvertrag M-2044/26", "Dossier AB/2044"]
)
def test_a_paper_and_its_number_without_a_sign(text: str) -> None:
    assert _numbers(text)[0][0] == text.rpartition(" ")[2]


@pytest.mark.parametrize(
    "text",
    [
        "Kundennummer 20447718",
        "C.I. N.º 2.044.771",
        "Votre réf. : AB/20447",
        "Your ref: AB/20447",
        "Matrikelnummer 20447",
        "Numéro fiscal 20447718",
        "vu l'arrêté n° 447 du 9 mars 2021",
        "Total: 20.447,00 EUR",
        "Année 2025/2026",
        "CNPJ 20.447.718/0001-44",
        "nach dem Gesetz Nr. 2044/12",
    ],
)
def test_numbers_of_persons_laws_and_sums(text: str) -> None:
    assert _numbers("", text) == []


def test_the_label_nearest_to_the_kind_comes_first() -> None:
    rows = ("Antragsnummer 4471-20", "Versicherungsschein Nr. 2044-7718")

    assert _numbers(*rows, kind="health_insurance")[0][0] == "2044-7718"


def test_a_code_to_check_a_paper_is_its_number_where_it_bears_no_other() -> None:
    assert _numbers("Código de verificación: AB-2044-77")[0] == ("AB-2044-77", "probable")
    assert _numbers("Código de verificación: AB-2044-77", "Certificado n.º 20447/26")[0][0] == "20447/26"


def test_the_number_of_what_a_translation_is_about_is_not_certain() -> None:
    assert _numbers("Диплом № 204477", kind="sworn_translation") == [("204477", "probable")]


def test_what_a_paper_is_called_is_not_its_number_for_certain() -> None:
    assert all(sure == "probable" for value, sure in _numbers("Bulletin n° 3") if value == "3")


def test_a_number_beside_its_label() -> None:
    assert _numbers(row("Numéro de dossier | DA-20447/26"))[0][0] == "DA-20447/26"
