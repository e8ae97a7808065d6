"""Beginning and end of a cover or a period beside the day of the paper: what the rules are sure of stays sure."""

from __future__ import annotations

from datetime import date

from doccheck.kinds import all_kinds
from doccheck.understanding.dates import date_fields
from tests.understanding.pages import page, row


def told(kind: str, *rows: str) -> dict[str, list[tuple[object, str]]]:
    fields, _ = date_fields((page(*map(row, rows)),), all_kinds()[kind], True)
    found: dict[str, list[tuple[object, str]]] = {}
    for field in fields:
        found.setdefault(field.name, []).append((field.value, str(field.certainty.value)))
    return found


def test_the_day_of_the_letter_is_no_rival_of_the_first_day() -> None:
    found = told(
        "health_insurance",
        "Betriebskrankenkasse Rheintor · Am Deich 4 · 47051 Duisburg",
        "Mitgliedsbescheinigung",
        "Duisburg, den 12.08.2026",
        "Sehr geehrter Herr Oduya, hiermit bescheinigen wir Ihnen, geboren am 03.02.2002, dass Sie seit dem 01.04.2025",
        "Mitglied unserer Kasse in der Krankenversicherung der Studenten sind. Die Mitgliedschaft dauert fort,",
        "solange Sie immatrikuliert sind, längstens bis zum 31.03.2032. Ihre Beiträge sind bezahlt.",
    )

    assert found["valid_from"][0] == (date(2025, 4, 1), "certain")
    assert found["valid_until"][0] == (date(2032, 3, 31), "certain")


def test_a_cover_in_the_columns_of_a_card() -> None:
    found = told(
        "health_insurance",
        "Ausweis über die Reise- und Krankenversicherung für Gastschüler",
        "Versicherungsnehmer ist der Verein Brücken e. V., Vertrag Nr. 7712-04, Teilnehmer Nr. 118",
        "Versicherte Person | geboren am | gültig ab | gültig bis",
        "Tomás Quispe Rojas | 11.03.2010 | 01.08.2026 | 30.07.2027",
        "Der Schutz gilt in Deutschland und in allen Staaten der Europäischen Union ohne Begrenzung der Leistung.",
        "Bremen, 02.06.2026",
    )

    ends = [*found.get("valid_until", ()), *found.get("expiry_date", ())]
    assert (date(2027, 7, 30), "certain") in ends


def test_the_last_day_of_a_bill_is_no_expiry() -> None:
    found = told(
        "proof_of_residence",
        "Eaux du Dauphiné – Facture n° 2026-118842",
        "Madame Ngoc Anh Pham, 14 rue des Alpes, 38000 Grenoble",
        "Facture du 8 juin 2026 – Contrat n° 771 204",
        "Période de consommation du 01/03/2026 au 31/05/2026 : 12 m³ relevés au compteur",
        "Montant à payer avant le 28/06/2026 : 41,20 EUR TTC, prélevé sur votre compte",
    )

    assert date(2026, 5, 31) in [value for value, _ in found["end_date"]]
    assert date(2026, 5, 31) not in [value for value, _ in found.get("expiry_date", [])]


def test_the_first_day_under_a_caption_of_one_word() -> None:
    rows = ("Mutuelle du Port, attestation d'assurance maladie", "Lyon, le 2 juin 2026", "EFFET", "01/09/2026 à 0 h 00")
    assert told("health_insurance", *rows)["valid_from"][0] == (date(2026, 9, 1), "certain")
    other = told("health_insurance", *rows[:2], "Effet de la résiliation", "01/09/2026 à 0 h 00")
    assert ("certain" not in [sure for _, sure in other.get("valid_from", [])])


def test_the_expected_end_of_a_cover_and_of_studies() -> None:
    rows = ("Krankenkasse Süd, Mitgliedsbescheinigung", "Datum | 10.09.2026", "Beginn der Versicherung | 01.09.2026")
    found = told("health_insurance", *rows, "voraussichtliches Ende | 31.08.2028")
    assert found["valid_until"][0] == (date(2028, 8, 31), "certain")
    studies = told("health_insurance", *rows, "voraussichtliches Studienende | 31.08.2028")
    assert ("certain" not in [sure for _, sure in studies.get("valid_until", [])])
