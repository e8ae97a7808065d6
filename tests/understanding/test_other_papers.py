"""Sentences about another paper, an earlier one or somebody else's, beside those that undo the one they stand in."""

from __future__ import annotations

import pytest

from doccheck.understanding.kind_phrases import look_alikes_in
from doccheck.understanding.other_papers import days_in
from doccheck.understanding.undoing import undoings_in

LEASE = "Mietvertrag Nr. 26-118. Zwischen der Wohnbau eG und Frau Falk wird am 3. Juni 2026 Folgendes vereinbart. "
PLACEMENT = "Internship agreement no. 41. Signed at Leeds on 12 May 2026. "
POWER = "Procuration. Fait à Lyon, le 4 juin 2026. Je donne procuration à M. Petit pour retirer mon visa. "
TEST = "Zertifikat über die Deutschprüfung, ausgestellt am 8. Mai 2026. "


@pytest.mark.parametrize(
    ("kind", "harmless", "faulty"),
    [
        (
            "accommodation_certificate",
            LEASE + "Ihr früherer Vertrag über das Zimmer in der Ulmenstraße wurde einvernehmlich aufgelöst.",
            LEASE + "Nach der früheren Zusage wurde Ihr Vertrag über das Zimmer einvernehmlich aufgelöst.",
        ),
        (
            "accommodation_certificate",
            LEASE + "Der Vertrag Nr. 25-702 vom 9. Mai 2026 ist einvernehmlich aufgelöst und durch diesen Vertrag ersetzt.",
            LEASE + "Der Vertrag Nr. 26-118 vom 3. Juni 2026 ist einvernehmlich aufgelöst.",
        ),
        (
            "internship_agreement",
            PLACEMENT + "9. Earlier agreement. The agreement of 3 March 2026 was suspended because the intern fell ill.",
            PLACEMENT + "9. Suspension. The agreement of 12 May 2026 was suspended because the intern fell ill.",
        ),
        (
            "internship_agreement",
            PLACEMENT + "A contract dated 3 March 2026 named York as the place of work; it was terminated by mutual consent.",
            PLACEMENT + "A letter dated 3 June 2026 says that the contract was terminated by mutual consent.",
        ),
        (
            "internship_agreement",
            PLACEMENT + "The agreement of 3 March 2026 was annulled. Only the present agreement applies.",
            PLACEMENT + "The present agreement was annulled. Only the original agreement applies.",
        ),
        (
            "power_of_attorney",
            POWER + "L'ancienne procuration est révoquée.",
            POWER + "La présente procuration est révoquée.",
        ),
        (
            "sponsorship_declaration",
            "Le premier exemplaire, rempli au crayon, a été refusé au guichet ; il est remplacé par celui-ci.",
            "Le présent engagement, rempli au crayon, a été refusé au guichet.",
        ),
        (
            "exchange_agreement",
            "Une télécopie n'est pas acceptée comme original.",
            "Votre candidature n'est pas acceptée.",
        ),
        (
            "language_certificate",
            TEST + "Das vorläufige Zertifikat vom 2. Mai 2026 wurde zurückgenommen.",
            TEST + "Wie im vorläufigen Bescheid vom 2. Juni 2026 gesagt, das Zertifikat wurde zurückgenommen.",
        ),
        (
            "language_certificate",
            "The script of another candidate was annulled.",
            "The script of the candidate was annulled.",
        ),
        (
            "medical_certificate",
            "Médecin agréée par l'ambassade ; la liste 2025 n'est plus en vigueur.",
            "Médecin agréée par l'ambassade ; le certificat n'est plus en vigueur.",
        ),
        (
            "scholarship_certificate",
            "La attestation. L'attestation provisoire n° 019 du 6 juillet 2026, sans indication du taux, est annulée.",
            "La attestation. L'attestation n° 020 du 9 juillet 2026, et la bourse avec elle, est annulée.",
        ),
        (
            "language_certificate",
            "El primer certificado, del 3 de marzo de 2026, ha sido anulado y sustituido por el presente.",
            "El certificado, del 3 de marzo de 2026, ha sido anulado.",
        ),
        (
            "income_proof",
            "Die im Mai erteilte Abmahnung wegen eines versäumten Dienstes wurde zurückgenommen.",
            "Wegen der Abmahnung gilt: die Zusage wurde zurückgenommen.",
        ),
        (
            "medical_certificate",
            "No es un certificado de aptitud deportiva ni de conducción.",
            "No es un certificado médico válido.",
        ),
        (
            "cv",
            "Anglais B1 non certifié. Le contrat a été résilié à la fermeture du magasin.",
            "This draft does not constitute proof.",
        ),
    ],
)
def test_what_is_said_of_another_paper_undoes_none(kind: str, harmless: str, faulty: str) -> None:
    assert [each.says for each in undoings_in(harmless, kind)] == []
    assert any(undoings_in(faulty, kind))


@pytest.mark.parametrize(
    ("kind", "id", "harmless", "faulty"),
    [
        (
            "power_of_attorney",
            "revoked",
            POWER + "La procuration du 20 mai 2026 donnée à Mme Roux est révoquée.",
            POWER + "La procuration du 4 juin 2026 donnée à M. Petit est révoquée.",
        ),
        (
            "admission_letter",
            "waiting_list",
            "Sie standen zunächst auf der Warteliste; der Platz ist frei geworden.",
            "Sie stehen auf der Warteliste; der Platz ist noch nicht frei geworden.",
        ),
        (
            "admission_letter",
            "waiting_list",
            "Vous aviez d'abord été inscrit sur la liste d'attente. Une place s'est libérée.",
            "Vous êtes inscrit sur la liste d'attente. Une place ne s'est pas libérée.",
        ),
        (
            "admission_letter",
            "waiting_list",
            "You first applied in 2025 and were placed on a waiting list because the course was full.",
            "You have been placed on a waiting list because the course was full.",
        ),
        (
            "accommodation_certificate",
            "on_waiting_list",
            "Usted figuraba inscrita en lista de espera; la habitación quedó libre en mayo.",
            "Usted queda inscrita en lista de espera; la habitación sigue ocupada.",
        ),
        (
            "tuition_receipt",
            "not_a_proof",
            "Diese Quittung ersetzt nicht die Immatrikulationsbescheinigung.",
            "Dieses Schreiben stellt keinen Nachweis dar.",
        ),
        (
            "enrolment_certificate",
            "not_a_proof",
            "Diese Bescheinigung gilt mit der Immatrikulationsbescheinigung.",
            "Diese Quittung ersetzt nicht die Immatrikulationsbescheinigung.",
        ),
        (
            "language_course_confirmation",
            "not_granted",
            "2. Refus de visa : sur présentation de la décision, tout est remboursé moins 200 francs.",
            "Un refus de visa a été notifié à l'étudiante le 3 mai.",
        ),
        (
            "blocked_account",
            "not_granted",
            "Le blocage ne prend fin que dans les cas suivants : a) refus de visa ; b) renonciation au voyage.",
            "Le blocage a pris fin : un refus de visa a été notifié.",
        ),
        (
            "health_insurance",
            "insurance_ended",
            "La couverture ne peut être suspendue pour non-paiement.",
            "La couverture est suspendue pour non-paiement.",
        ),
        (
            "parental_authorisation",
            "consent_refused",
            "L'enfant n'est frappé d'aucune interdiction ou opposition à la sortie du territoire.",
            "L'enfant est frappé d'une interdiction ou opposition à la sortie du territoire.",
        ),
        (
            "sponsorship_declaration",
            "sponsorship_withdrawn",
            "Should he fail an examination I shall not on that account withdraw my support.",
            "As he failed an examination I withdraw my support.",
        ),
        (
            "scholarship_certificate",
            "scholarship_application",
            "La demande de bourse de M. Ondo, frère de l'intéressée, est instruite séparément.",
            "La demande de bourse de M. Ondo est instruite séparément.",
        ),
        (
            "income_proof",
            "employment_ending",
            "A contract dated 9 February 2026 named York as the place of work; it was terminated by agreement.",
            "The contract of employment was terminated by agreement on 9 February 2026.",
        ),
    ],
)
def test_what_is_told_of_another_paper_or_of_then_is_no_look_alike(
    kind: str, id: str, harmless: str, faulty: str
) -> None:
    assert id not in [each.id for each in look_alikes_in(harmless, kind, fuzzy=False)]
    assert id in [each.id for each in look_alikes_in(faulty, kind, fuzzy=False)]


def test_days_are_found_in_any_form() -> None:
    text = "vom 20 mai 2026 bis 02 06 2026 am 1er septembre 2026 on march 4 2026 el 7 de julio de 2026 und 2026 09 30"
    assert days_in(text) == [(2026, 5, 20), (2026, 6, 2), (2026, 9, 1), (2026, 3, 4), (2026, 7, 7), (2026, 9, 30)]


@pytest.mark.parametrize(
    ("harmless", "faulty"),
    [
        (
            "Il peut ouvrir un dossier auprès d'une banque, sans pouvoir effectuer de retraits.",
            "La présente procuration est sans pouvoir déposer le dossier.",
        ),
    ],
)
def test_a_bounded_power_is_one(harmless: str, faulty: str) -> None:
    assert not any(undoings_in(harmless, "power_of_attorney"))
    assert any(undoings_in(faulty, "power_of_attorney"))
