"""Troubles of a lesser thing than the paper, of somebody else, or mended since, beside those of the paper itself."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_troubles import said_of


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("health_insurance", "en", "The estimate of 3 March is void."),
        ("loan_certificate", "fr", "Le devis du 4 mai est caduc."),
        ("internship_agreement", "es", "El borrador de abril queda anulado."),
        ("scholarship_certificate", "de", "Das vorläufige Schreiben vom 2. Mai ist damit gegenstandslos."),
        ("enrolment_certificate", "fr", "La demande d'interruption déposée en mars a été retirée."),
        ("income_proof", "de", "Die Kündigung vom 4. Juni wurde zurückgenommen."),
        ("admission_letter", "es", "La denegación de marzo quedó anulada."),
        ("tuition_receipt", "en", "The overdue notice of 1 August has been withdrawn."),
        ("tuition_receipt", "es", "Queda anulado el recargo de 40 euros."),
        ("health_insurance", "fr", "Le premier prélèvement a été rejeté ; le second a été encaissé le 8 mai."),
        ("health_insurance", "de", "Die erste Lastschrift wurde zurückgebucht; der Betrag ging am 5. Juli ein."),
        ("medical_certificate", "fr", "Le premier échantillon a été perdu et la prise de sang a été refaite."),
        ("medical_certificate", "de", "Der Termin vom 3. Mai wurde abgesagt; die Untersuchung fand am 9. Mai statt."),
        ("exchange_agreement", "en", "Another student has withdrawn."),
        ("exchange_agreement", "de", "Eine andere Bewerberin ist zurückgetreten."),
        ("accommodation_certificate", "fr", "L'ancien locataire a déménagé en avril."),
        ("accommodation_certificate", "es", "Otro huésped se marchó en mayo."),
        ("host_commitment", "de", "Seit unsere Älteste ausgezogen ist, ist ein Zimmer frei."),
        ("income_proof", "fr", "Le contrat a été suspendu pendant trois semaines en 2024."),
        ("income_proof", "es", "El contrato estuvo suspendido durante dos semanas en enero y se reanudó después."),
        ("school_certificate", "de", "Er wurde im März für zwei Tage suspendiert."),
        ("language_course_confirmation", "en", "The surplus of 20 euro was sent back to the payer."),
        ("tuition_receipt", "de", "Der doppelt gezahlte Betrag wurde zurücküberwiesen."),
        ("admission_letter", "en", "You were first on our waiting list."),
        ("admission_letter", "fr", "Vous étiez sur la liste d'attente en avril."),
        ("power_of_attorney", "fr", "La procuration donnée le 3 mai 2024 à mon cousin est révoquée. Fait le 2 juin 2026."),
        ("power_of_attorney", "en", "This power remains in force until revoked by me."),
        ("bank_guarantee", "de", "Die Urkunde ist nach Erlöschen zurückzugeben."),
        ("scholarship_certificate", "es", "El abandono de los estudios obliga a la devolución."),
        ("enrolment_certificate", "fr", "Le certificat n'est délivré qu'une fois."),
        ("blocked_account", "en", "The account may be released early only if the visa is refused."),
        ("health_insurance", "en", "The contract is void where the holder has given untrue answers."),
        ("bank_certificate", "en", "The balance is made up of three deposits."),
        ("enrolment_certificate", "en", "The missed hours were made up in June."),
        ("parental_authorisation", "fr", "Le père a consenti par acte séparé."),
        ("birth_certificate", "fr", "Les indications sont reprises de l'acte original."),
        ("internship_agreement", "en", "The internship is unpaid."),
        ("affidavit", "de", "Mein Reifezeugnis ist auf der Flucht verloren gegangen."),
        ("income_proof", "de", "Die Probezeit ist abgelaufen."),
        ("language_course_confirmation", "de", "Der Abendkurs fällt aus. Ihr Kurs ist davon nicht betroffen."),
        ("accommodation_certificate", "en", "The key card was lost and a new one has been issued."),
        ("proof_of_residence", "en", "The second rate is not yet due."),
        ("admission_letter", "es", "Ya no hace falta presentar el certificado."),
        ("admission_letter", "de", "Eine Kaution muss nicht mehr hinterlegt werden."),
    ],
)
def test_no_trouble_of_the_paper(kind: str, language: str, line: str) -> None:
    assert said_of(kind, language, "Mit Brief und Siegel.", line) == []


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        ("health_insurance", "en", "The policy was cancelled after our quote of 3 March."),
        ("health_insurance", "en", "Following your notice of cancellation, the policy is cancelled."),
        ("loan_certificate", "fr", "Le prêt est annulé faute de retour du devis."),
        ("internship_agreement", "es", "El contrato queda anulado por falta de firma."),
        ("scholarship_certificate", "de", "Das Stipendium ist damit gegenstandslos."),
        ("enrolment_certificate", "fr", "À la suite de sa demande d'interruption, l'inscription a été retirée."),
        ("income_proof", "de", "Der Arbeitsvertrag wurde aufgehoben."),
        ("admission_letter", "es", "Tras la denegación del recurso quedó anulada la plaza."),
        ("tuition_receipt", "en", "The payment was refused by the bank."),
        ("health_insurance", "fr", "Le premier prélèvement a été rejeté ; le contrat n'a pas été réglé."),
        ("health_insurance", "fr", "La police a été résiliée et remplacée par une assurance voyage."),
        ("health_insurance", "de", "Die erste Lastschrift wurde zurückgebucht; eine zweite ging nicht ein."),
        ("exchange_agreement", "en", "The student has withdrawn."),
        ("accommodation_certificate", "es", "La estudiante se marchó en mayo."),
        ("host_commitment", "de", "Seit unsere Tochter ausgezogen ist, fehlt uns das Geld."),
        ("income_proof", "fr", "Le contrat est suspendu depuis trois semaines."),
        ("school_certificate", "de", "Er wurde im März auf Dauer suspendiert."),
        ("language_course_confirmation", "en", "The fee of 900 euro was sent back to the payer."),
        ("tuition_receipt", "de", "Die Studiengebühr wurde zurücküberwiesen."),
        ("admission_letter", "en", "You are still on our waiting list."),
        ("admission_letter", "fr", "Vous êtes sur la liste d'attente."),
        ("power_of_attorney", "fr", "La présente procuration est révoquée depuis le 3 mai 2026."),
        ("power_of_attorney", "en", "This power was cancelled on 3 May."),
        ("bank_guarantee", "de", "Die Bürgschaft ist am 3. Mai erloschen."),
        ("scholarship_certificate", "es", "El becario abandonó los estudios en mayo."),
        ("host_commitment", "fr", "L'engagement ne prend effet qu'une fois la caution versée."),
        ("blocked_account", "en", "Money is paid out only if the lender agrees."),
        ("health_insurance", "en", "The contract is void because the holder has given untrue answers."),
        ("bank_certificate", "en", "The figures in this letter are made up."),
        ("parental_authorisation", "fr", "Les parents sont séparés."),
        ("scholarship_certificate", "fr", "La bourse a été reprise en mars."),
        ("income_proof", "en", "He has been on unpaid leave since April."),
        ("proof_of_residence", "en", "The rent is unpaid."),
        ("language_course_confirmation", "de", "Ihr Kurs fällt aus."),
        ("health_insurance", "de", "Der Vertrag wurde gekündigt; andere Verträge sind davon nicht betroffen."),
        ("scholarship_certificate", "de", "Diese Zusage ist überholt."),
        ("admission_letter", "de", "Der Platz ist noch nicht bestätigt."),
    ],
)
def test_a_trouble_of_the_paper_in_like_words(kind: str, language: str, line: str) -> None:
    assert said_of(kind, language, "Mit Brief und Siegel.", line) != []


def test_what_follows_a_label_of_what_was_before() -> None:
    assert said_of("proof_of_residence", "de", "Frühere Anschrift:", "Wohnheim Nord, abgemeldet am 31.08.2027") == []
    assert said_of("proof_of_residence", "de", "Vermerk:", "Wohnung Nord, abgemeldet am 31.08.2027") != []
