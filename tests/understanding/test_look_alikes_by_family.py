"""Drafts, empty forms, what was taken back or has ended, and outings of a class; and genuine papers that mention such."""

from __future__ import annotations

import pytest

from doccheck import settings
from doccheck.understanding.affirming import is_of_now
from doccheck.understanding.gapped import said_of_now, sentences
from doccheck.understanding.kind_phrases import look_alikes_in
from doccheck.understanding.unfilled import is_unfilled
from tests.understanding.pages import document, title

REFUSED = [
    ("internship_agreement", "Praktikumsvertrag – Entwurf, Stand 3. Mai. Die Reinschrift folgt.", "specimen"),
    ("bank_guarantee", "PROJET D'ACTE. La banque se porterait caution de Mme Renard.", "guarantee_offer"),
    ("exchange_agreement", "Bozza di accordo, in attesa di firma del rettore", "specimen"),
    ("power_of_attorney", "Hiermit ziehe ich die Herrn Falk (UR-Nr. 14/2026) erteilte Vollmacht zurück.", "revoked"),
    ("power_of_attorney", "La procuration donnée à M. Renard cesse de produire effet ce jour.", "revoked"),
    ("power_of_attorney", "Azilname: vekilimi vekillikten azlettim.", "revoked"),
    ("power_of_attorney", "Настоящим отменяю доверенность, выданную мной Сидоровой Е.", "revoked"),
    ("power_of_attorney", "By which I appointed my brother. I put an end to that appointment.", "revoked"),
    ("parental_authorisation", "We no longer consent to our son's stay.", "consent_refused"),
    ("parental_authorisation", "Cofam zgodę na wyjazd mojego syna.", "consent_refused"),
    ("parental_authorisation", "Mein Sohn darf an der Klassenfahrt nach Wien teilnehmen.", "school_trip"),
    ("parental_authorisation", "父母同意书:同意孩子参加春游活动", "school_trip"),
    ("criminal_record", "Auto de denúncia: extraviou o certificado do registo criminal.", "loss_report"),
    ("criminal_record", "분실신고 접수증", "loss_report"),
    ("scholarship_certificate", "Ihr Stipendium wurde letztmals im August ausgezahlt.", "scholarship_ended"),
    ("bank_certificate", "Es titular de la cuenta. No contiene información sobre saldos.", "balance_not_told"),
    ("transcript", "Modulhandbuch: Mathematik I, 5 ECTS; Datenbanken, 5 ECTS", "curriculum"),
    ("host_commitment", "La familia se había comprometido a acoger a la estudiante.", "commitment_ended"),
    ("enrolment_certificate", "Protokoll der Sitzung vom 3. Mai, Ende der Sitzung 18 Uhr", "minutes"),
    ("birth_certificate", "Maternité de Kribi : à remettre sous 60 jours à l'officier d'état civil.", "birth_notice"),
    ("birth_certificate", "Die Klinik teilt mit; beim Standesamt binnen einer Woche vorzulegen.", "birth_notice"),
    ("birth_certificate", "Hospital: para su inscripción en el Registro Civil.", "birth_notice"),
    ("birth_certificate", "Maternity ward. Notice of birth, to be presented to the registrar.", "birth_notice"),
    ("birth_certificate", "مستشفى المنصورة: إخطار ولادة", "birth_notice"),
    ("birth_certificate", "Take this form to the registrar within 42 days.", "birth_notice"),
    ("language_certificate", "Ana Ruiz tiene plaza el 14 de marzo en la prueba B1.", "test_registration"),
    ("language_certificate", "Frau Kone ist für die Prüfung B1 am 4. Mai angemeldet.", "test_registration"),
    ("language_certificate", "Mme Kone est inscrite le 4 mai à l'examen du niveau B1.", "test_registration"),
    ("language_certificate", "Está inscrita para el 4 de mayo en el examen B1.", "test_registration"),
    ("language_certificate", "Ms Kone is registered for the B1 examination of 4 May.", "test_registration"),
    ("tuition_receipt", "Matrícula: importe pendiente 300,00 EUR", "unpaid_invoice"),
    ("tuition_receipt", "Bezahlt: nein. Offener Betrag 300,00 EUR", "unpaid_invoice"),
    ("tuition_receipt", "Payé : non / Reste à payer 300,00 EUR", "unpaid_invoice"),
    ("sponsorship_declaration", "Bitte die Angaben in eckigen Klammern durch Ihre eigenen ersetzen.", "specimen"),
    ("sponsorship_declaration", "Remplacez les mots entre crochets.", "specimen"),
]


@pytest.mark.parametrize(("kind", "text", "id"), REFUSED)
def test_what_only_resembles_is_told(kind: str, text: str, id: str) -> None:
    assert id in [each.id for each in look_alikes_in(text, kind, fuzzy=False)]


GENUINE = [
    ("admission_letter", "Sie sind zugelassen. Sonst wird der Platz im Nachrückverfahren vergeben."),
    ("admission_letter", "Initialement sur liste d'attente, vous avez maintenant une place en licence."),
    ("admission_letter", "À défaut de réponse, votre place sera offerte au premier de la liste d'attente."),
    ("tuition_receipt", "Les frais réglés sont remboursés en cas de refus de visa."),
    ("power_of_attorney", "Je donne procuration à ma sœur. Elle est valable jusqu'à révocation du mandat."),
    ("power_of_attorney", "Hiermit bevollmächtige ich Frau Kern. Vollmachten von früher widerrufe ich."),
    ("parental_authorisation", "We agree that our son lives and studies abroad; he may join school trips."),
    ("bank_guarantee", "This guarantee is to be handed back when it has expired."),
    ("transcript", "Malla curricular 2022. Matemática I, calificación 8,5. Promedio 8,1"),
    ("birth_certificate", "Acte dressé sur la déclaration du père, l'accouchement ayant eu lieu à la maternité."),
    ("birth_certificate", "Acto inscrito en el Registro Civil de Cuenca, tomo 4, folio 12."),
    ("language_certificate", "Frau Kone hat die Prüfung B1 am 4. Mai abgelegt und 71 Punkte erreicht."),
    ("language_certificate", "Ms Kone sat the B1 examination on 4 May and passed."),
    ("tuition_receipt", "Matrícula abonada, sin importe pendiente."),
    ("tuition_receipt", "Ya no queda ninguna cuota; importe pendiente: 0,00 EUR"),
    ("tuition_receipt", "Semesterbeitrag verbucht, kein offener Betrag."),
    ("tuition_receipt", "Droits encaissés. Aucun reste à payer."),
    ("tuition_receipt", "Fees received; there is no outstanding amount."),
    ("scholarship_certificate", "Was im Original als Stempel steht, ist in eckigen Klammern beschrieben."),
    ("scholarship_certificate", "Les cachets sont décrits entre crochets."),
]


@pytest.mark.parametrize(("kind", "text"), GENUINE)
def test_what_mentions_them_in_the_past_or_as_advice_is_genuine(kind: str, text: str) -> None:
    assert [each.id for each in look_alikes_in(text, kind, fuzzy=False)] == []


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("ihre bewerbung steht", True),
        ("sonst wird ihr platz", False),
        ("nach ablauf der frist wird ein nicht angenommener platz im", False),
        ("les places non confirmees sont proposees a la", False),
        ("ihre nicht angenommene bewerbung steht auf der", True),
        ("nach ablauf der frist kam ihre bewerbung auf die", True),
        ("further to our earlier", False),
        ("remboursement en cas de", False),
        ("en cas de second", False),
        ("vous etes", True),
    ],
)
def test_what_would_be_or_was_is_not_of_now(before: str, now: bool) -> None:
    assert is_of_now(before.split()) is now


def test_a_phrase_is_of_now_when_one_place_says_so() -> None:
    text = sentences("Sonst wird der Platz vergeben. Derzeit wird der Platz vergeben.")
    assert said_of_now("platz vergeben", text)
    assert not said_of_now("platz vergeben", sentences("Sonst wird der Platz vergeben."))
    assert said_of_now("stands across", text)  # … the end of a sentence, or was misread


@pytest.mark.parametrize(
    ("phrase", "text", "now"),
    [
        ("bedingte zusage", "Dieses Schreiben ersetzt unsere bedingte Zusage vom Mai.", False),
        ("bedingte zusage", "Sie erhalten eine bedingte Zusage.", True),
        ("ablehnung", "Die Ablehnung vom 3. Mai wurde auf Ihren Widerspruch hin aufgehoben.", False),
        ("ruhen", "Das Ruhen wird aufgehoben, sobald die Beiträge gezahlt sind.", True),
        ("suspension", "La suspension de la garantie a été levée en juin.", False),
        ("conditional offer", "It supersedes the conditional offer made in March.", False),
        ("oferta condicionada", "La oferta condicionada queda sin efecto.", False),
        ("refus", "Le refus vous sera notifié.", True),
    ],
)
def test_what_is_replaced_or_lifted_is_not_of_now(phrase: str, text: str, now: bool) -> None:
    assert said_of_now(phrase, sentences(text)) is now


@pytest.mark.parametrize(
    "text",
    [
        "I, [full name], born on [date], appoint [name of attorney]",
        "Je soussigné .......... demeurant .......... autorise .......... né le ..........\nSignature ..........",
        "JE SOUSSIGNÉ NOM ........ PRÉNOM ........\nNÉ LE ........ À ........ DEMEURANT ........\nFAIT LE ........",
        "Nombre ______\nFecha ______\nLugar ______\nFirma ______\nSello ______",
    ],
)
def test_an_empty_form_is_unfilled(text: str) -> None:
    assert is_unfilled(text)


@pytest.mark.parametrize(
    "text",
    [
        "Name .......... Ada Kone\nBorn .......... 4 May 2001\nScore .......... 7.5\nLevel .......... C1\nDay .......... 3",
        "Signature: ____________        Stamp: ____________",
        "[seal] [signature] Translated from the French",
        "Nom ........ : ADJOVI\nPrénoms ....... : Kossi\nNé le ...... : 03/02/2001\nPère ....... : Ayi\nMère ...... : Afi",
        "née KOUADIO ........ de sexe féminin\nfille de Brou Kouamé ........\net de Adjoua Yao ........\nle 12 ........\n"
        "à Divo, acte 41 ........ du registre",
    ],
)
def test_columns_of_dots_and_a_line_to_sign_on_are_no_empty_form(text: str) -> None:
    assert not is_unfilled(text)


def test_an_empty_form_is_a_specimen_except_of_forms_with_boxes() -> None:
    found = [each.id for each in look_alikes_in("", "power_of_attorney", fuzzy=False, unfilled=True)]
    assert found == ["specimen"]
    assert not [*look_alikes_in("", "visa_application_form", fuzzy=False, unfilled=True)]


@pytest.mark.parametrize(
    ("heading", "affirmed", "undone"),
    [
        (
            "Zulassungsbescheid",
            "Wir lassen Sie zum Bachelorstudium Geologie zum Wintersemester 2026/27 zu.",
            "Der vorstehende Bescheid wurde am 9. Juli 2026 zurückgenommen.",
        ),
        (
            "Attestation d'assurance maladie",
            "Nous certifions que M. Bo Lindahl est assuré du 1er octobre 2026 au 30 septembre 2027.",
            "Elle est délivrée sous réserve de la première prime, non encore reçue.",
        ),
        (
            "Certificado de antecedentes penales",
            "A nombre de Bo Lindahl no constan antecedentes penales en este Registro.",
            "Documento de muestra.",
        ),
    ],
)
def test_a_last_line_undoes_what_is_affirmed(heading: str, affirmed: str, undone: str) -> None:
    assert document(title(heading), "", affirmed).look_alike is None
    found = document(title(heading), "", affirmed, undone)
    assert found.look_alike is not None or found.confidence < settings.KIND_SURE, (found.kind, found.confidence)
