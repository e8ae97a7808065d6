"""Papers whose holder or issuer says in plain words that they no longer do, each with what only sounds so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judging.reserved.test_all_readers import is_doubted

FAULTS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("plain_faults.tsv").read_text("utf-8").splitlines()
    if line
]
HARMLESS = [
    ("admission_letter", "es", "El Comité de Admisiones ha resuelto admitirla en el máster."),
    ("admission_letter", "en", "Applications received after this date will not be considered."),
    ("bank_guarantee", "fr", "Cession exclue."),
    ("bank_certificate", "en", "The account shows no debit balance."),
    ("bank_certificate", "de", "Ein weiteres Konto führen wir für die Kundin nicht."),
    ("health_insurance", "de", "Der Vertrag kennt keine Wartezeit und besteht seit 2024."),
    ("health_insurance", "fr", "La garantie s'étend à toute l'Europe."),
    ("diploma", "fr", "Le présent diplôme ne confère pas à lui seul l'accès à une profession réglementée."),
    ("diploma", "de", "Eine Zweitschrift wird nicht erteilt."),
    ("language_certificate", "de", "Bei einem Ergebnis unter 60 Punkten gilt die Prüfung als nicht bestanden."),
    ("language_certificate", "en", "She attended no course with us."),
    ("language_certificate", "fr", "Papier filigrané contre la fraude à l'examen."),
    ("parental_authorisation", "en", "The consent of the deceased father is not required."),
    ("parental_authorisation", "fr", "Nous autorisons notre fille et ne nous opposons pas à son séjour."),
    ("sponsorship_declaration", "de", "Ich trage alle Kosten ohne Einschränkung."),
    ("accommodation_certificate", "de", "Haustiere werden nicht aufgenommen."),
    ("scholarship_certificate", "de", "Im August wird das Stipendium nicht ausgezahlt."),
    ("scholarship_certificate", "fr", "Un cumul avec une autre bourse est exclu."),
    ("income_proof", "de", "Beiträge zur Arbeitslosenversicherung: 41,60 €"),
    ("loan_certificate", "fr", "Les fonds sont virés le 9 juillet sur votre compte."),
    ("internship_agreement", "de", "Der Betrieb stellt den Praktikanten wie oben angeführt ein."),
    ("host_commitment", "de", "Wir stellen ein eigenes Zimmer und volle Verpflegung."),
    ("power_of_attorney", "es", "Queda sin efecto el poder de 14 de febrero de 2024 otorgado a Rosa Sisalima."),
    ("power_of_attorney", "es", "Queda sin efecto el poder otorgado en 2025."),
    ("bank_guarantee", "fr", "La Banque renonce expressément aux bénéfices de discussion et de division."),
    ("loan_certificate", "en", "Right to cancel expired 06/30/2026."),
    ("blocked_account", "de", "Die Widerrufsfrist des Kontovertrags ist am 7. April 2026 ungenutzt verstrichen."),
    ("sponsorship_declaration", "en", "Should he fail an examination, I shall not on that account withdraw my support."),
    ("sponsorship_declaration", "fr", "Une fausse déclaration est punie d'une amende."),
    ("income_proof", "fr", "L'annexe 4 est supprimée."),
    ("scholarship_certificate", "fr", "L'abandon des études met fin aux versements à venir."),
    ("loan_certificate", "fr", "Les risques liés aux sports dangereux étant exclus, l'assurance est obligatoire."),
    ("medical_certificate", "de", "Spätere Erkrankungen können nicht ausgeschlossen werden."),
]


@pytest.mark.parametrize(("kind", "language", "text"), FAULTS)
def test_a_plain_fault_is_doubted(kind: str, language: str, text: str) -> None:
    assert is_doubted(kind, language, text)


@pytest.mark.parametrize(("kind", "language", "text"), HARMLESS)
def test_what_only_sounds_so_is_not(kind: str, language: str, text: str) -> None:
    assert not is_doubted(kind, language, text)
