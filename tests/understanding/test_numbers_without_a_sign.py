"""Numbers of a file, a pupil or an account, taken where a paper bears none; and what looks like a number and is none."""

from __future__ import annotations

import pytest

from doccheck.understanding.document_numbers import number_fields
from tests.understanding.pages import Text, page, row


def told(kind: str, *rows: Text) -> list[tuple[str, bool]]:
    return [(str(f.value), f.certainty.value == "certain") for f in number_fields((page(*rows),), kind)]


@pytest.mark.parametrize(
    ("kind", "line", "number"),
    [
        ("scholarship_certificate", "Objet : modification de votre bourse QBM-551", "QBM-551"),
        ("scholarship_certificate", "Asunto: renovación de ayuda C-27/118", "C-27/118"),
        ("blocked_account", "Ref.: cuenta bloqueada DB-0072-26", "DB-0072-26"),
        ("bank_certificate", "titulaire du compte devises n° 0022 7746 19, solde créditeur", "0022 7746 19"),
        ("bank_certificate", "Que en la cuenta 3081 0045 72, abierta el 2/2/2024", "3081 0045 72"),
        ("bank_statement", "Joint account no. 3318 0095", "3318 0095"),
        ("bank_statement", "IBAN AE42 0772 1883 7401 0418 013", "AE42 0772 1883 7401 0418 013"),
        ("enrolment_certificate", "INE 0LQ8813N095", "0LQ8813N095"),
        ("school_certificate", "Her index number is 0051927166.", "0051927166"),
        ("income_proof", "Steuernummer 073/202/44819", "073/202/44819"),
        ("residence_application_form", "Numéro étranger (AGDREF) 3904288153", "3904288153"),
        ("parental_authorisation", "Escribanía Gil. Hoja de seguridad 0229955", "0229955"),
    ],
)
def test_what_a_paper_without_a_number_is_filed_under(kind: str, line: str, number: str) -> None:
    assert told(kind, "Haus am Ring", "an eine Person", line)[0] == (number, False)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("enrolment_certificate", "Konto 3318 0095 77"),
        ("enrolment_certificate", "Steuernummer 073/202/44819"),
        ("motivation_letter", "Mein Konto 3318 0095 77"),
        ("school_certificate", "student of form 4 since 12/09/2024"),
        ("bank_certificate", "solde du compte 8 240,00 EUR"),
    ],
)
def test_what_is_not_taken(kind: str, line: str) -> None:
    assert told(kind, "Haus am Ring", "an eine Person", line) == []


def test_a_papers_own_number_comes_before_the_account() -> None:
    rows = ("Sparbank Ems", "Bestätigung Nr. SB-2026/118", "Konto 3318 0095 77")
    assert told("bank_certificate", *rows)[0][0] == "SB-2026/118"


@pytest.mark.parametrize(
    "line",
    [
        "Issued pursuant to Rules no. 680/2011",
        "Rechtsgrundlage BGBl. I Nr. 31/2006",
        "(cerfa n° 16079*03)",
        "CONVENTION DE STAGE 2026-2027",
        "Versicherung KVG 2026/2027",
        "Blatt 3/3",
    ],
)
def test_laws_forms_years_and_sheets_are_no_numbers(line: str) -> None:
    assert told("criminal_record", "Registerstelle", line) == []


@pytest.mark.parametrize(
    "line", ["12. Travel document ordinary 13. No. N1344982", "11. Document de voyage : passeport ordinaire n° 188 441 332"]
)
def test_the_number_of_the_passport_in_a_form_is_not_the_forms(line: str) -> None:
    assert told("visa_application_form", "APPLICATION FOR A VISA", line, "File no. BLB3371528")[0][0] == "BLB3371528"


def test_the_register_of_the_translator_behind_the_number() -> None:
    rows = ("Übersetzung", "Urkunde Nr. 774 vom 24.12.2019", "Nr. 42/2026 des Übersetzungsverzeichnisses")
    assert told("sworn_translation", *rows)[0][0] == "42/2026"


@pytest.mark.parametrize("line", ["BaFin-Register 1668813", "Trägernummer 44298", "Registernummer im Staatlichen Register: 22409922"])
def test_where_the_issuer_itself_is_registered(line: str) -> None:
    rows: tuple[Text, ...] = ("Institut am See", line, row("ZEUGNIS Nr. AB-51995128", y=0.2))
    assert told("school_certificate", *rows)[0][0] == "AB-51995128"
