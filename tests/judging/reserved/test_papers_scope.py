"""Powers, consents and commitments that are not for what they are asked for, receipts for something else; and twins."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_papers import _found

OTHERWISE = [
    # a power to fetch, to ask or for another errand
    ("power_of_attorney", "Je lui donne pouvoir pour retirer à la poste mes lettres, dont celles du consulat."),
    ("power_of_attorney", "Ich bevollmächtige sie, meinen Pass mit dem Visum im Konsulat abzuholen."),
    ("power_of_attorney", "Autorizo a mi prima a recoger un certificado en el consulado."),
    ("power_of_attorney", "I authorise her to book an appointment at the embassy."),
    ("power_of_attorney", "Vollmacht für mein Konto. Für Anträge auf Aufenthaltstitel gilt sie ausdrücklich nicht."),
    # a consent that ends before, to a visit, or against school
    ("parental_authorisation", "Motif du voyage : vacances"),
    ("parental_authorisation", "Zweck der Reise: Familienbesuch, Urlaub"),
    ("parental_authorisation", "She may not enrol in a school there."),
    ("parental_authorisation", "No autorizamos que fije allí su residencia."),
    # an organiser that bears nothing, a host who takes nobody in
    ("organiser_commitment", "Der Verein verpflichtet sich, das Kind zu begleiten."),
    ("organiser_commitment", "La entidad se compromete a tutelar al alumno. Los gastos corren a cargo de sus padres."),
    ("organiser_commitment", "The association confirms the place; all expenses are met by the parents."),
    ("organiser_commitment", "Wir verpflichten uns, es zu begleiten. Für Unterkunft und Flug sorgen die Eltern."),
    ("organiser_commitment", "Nous certifions sa participation. Le logement n'est pas assuré par l'association."),
    ("organiser_commitment", "We look after her stay and her return. Our undertaking ends today."),
    ("organiser_commitment", "Wir sorgen für Flug und Heimreise. Die Zusage gilt erst nach Eingang der zweiten Rate."),
    ("organiser_commitment", "Nos ocupamos del alojamiento y del viaje.\nTutora en el lugar: nadie desde junio"),
    ("host_commitment", "Nous nous engageons à aider l'élève à trouver un logement."),
    ("host_commitment", "Wir verpflichten uns, sie an den Wochenenden zu Ausflügen mitzunehmen."),
    # money that came back, is for something else, or a part
    ("tuition_receipt", "Estado: devuelto por el banco"),
    ("tuition_receipt", "Zahlungsstatus: Rücklastschrift"),
    ("tuition_receipt", "Le virement a été rejeté par la banque."),
    ("tuition_receipt", "The payment was refunded in June."),
    ("tuition_receipt", "Concepto: tasa de preinscripción"),
    ("tuition_receipt", "Verwendungszweck: Bewerbungsgebühr"),
    ("tuition_receipt", "Objet : acompte sur les droits d'inscription"),
    ("tuition_receipt", "Reste à payer : 1 500,00 EUR"),
    ("tuition_receipt", "Instalment: 1 of 3"),
    ("tuition_receipt", "Der Restbetrag ist im Oktober zu zahlen."),
    ("tuition_receipt", "Noch offen: Schulgeld 140,00 EUR"),
    ("tuition_receipt", "Le solde de 900 EUR reste dû."),
    ("tuition_receipt", "The first transfer of the fees was returned by the bank; the second has not been received."),
    ("tuition_receipt", "A first payment was received; the transfer of the fees in June was returned."),
    ("tuition_receipt", "La matrícula abonada fue devuelta, con el recargo."),
    ("tuition_receipt", "300,00 EUR von 900,00 EUR sind bezahlt."),
    ("tuition_receipt", "Cuota | Pagado | Pendiente\nCurso   900,00   400,00   500,00"),
]
ORDINARY = [
    ("power_of_attorney", "Je lui donne pouvoir pour déposer ma demande de visa et retirer mon passeport."),
    ("power_of_attorney", "Ich bevollmächtige sie zur Beantragung meiner Aufenthaltserlaubnis."),
    ("power_of_attorney", "Autorizo a mi prima a presentar la solicitud de visado en el consulado."),
    ("power_of_attorney", "I authorise her to act for me in all matters before any authority."),
    ("parental_authorisation", "Motif du voyage : études"),
    ("parental_authorisation", "In den Ferien darf sie nach Hause reisen."),
    ("organiser_commitment", "Der Verein trägt alle Kosten des Aufenthalts und der Rückreise."),
    ("organiser_commitment", "L'association prend en charge l'hébergement et les frais de retour."),
    ("organiser_commitment", "Wir erklären: Für Unterbringung, Schule und Rückkehr des Mädchens stehen wir ein."),
    ("organiser_commitment", "Le comité s'engage : il veille au logement, à l'encadrement et au voyage du retour."),
    ("organiser_commitment", "La fundación se compromete y responde de la familia anfitriona, del seguro y del viaje."),
    ("organiser_commitment", "We confirm the exchange. We arrange flights and insurance and answer for her welfare."),
    ("organiser_commitment", "We undertake:\n- to house the pupils\n- to take them home at the end"),
    ("organiser_commitment", "Wir sorgen für Flug und Heimreise. Betreuer: Herr Ott; er ist jederzeit erreichbar."),
    ("host_commitment", "Nous nous engageons à héberger l'élève chez nous."),
    ("host_commitment", "Wir nehmen sie für das Schuljahr in unserem Haushalt auf."),
    ("tuition_receipt", "Estado: abonado, no queda ningún importe pendiente"),
    ("tuition_receipt", "Concepto: matrícula y apertura de expediente"),
    ("tuition_receipt", "Reste à payer : 0,00 EUR"),
    ("tuition_receipt", "Bei Rücktritt werden die Gebühren nicht erstattet."),
    ("tuition_receipt", "If the visa is refused, the payment will be refunded."),
    ("tuition_receipt", "Instalment: 3 of 3"),
    ("tuition_receipt", "Noch offen: Arbeitskleidung 140,00 EUR"),
    ("tuition_receipt", "Reste à payer : néant. Passé le 30 octobre, toute somme est majorée de 10 %."),
    ("tuition_receipt", "Outstanding: nil. The bank charge of 12 EUR was borne by the payer."),
    ("tuition_receipt", "Total réglé 900,00 EUR Reste à régler 0,00 Neuf cents euros."),
    ("tuition_receipt", "Ein erster Einzug der Gebühr kam als Rücklastschrift; der vom 12. Juni ist eingegangen."),
    ("tuition_receipt", "Un premier virement avait été rejeté ; celui du 12 juin est encaissé."),
    ("tuition_receipt", "Ce reçu annule et remplace celui du 2 juin, dont la somme était mal écrite."),
    ("tuition_receipt", "El recargo de 40 EUR por pago tardío ha sido anulado."),
    ("tuition_receipt", "The application fee of 80 EUR was refunded in May."),
    ("tuition_receipt", "12 June 2026 The deposit of GBP 500 paid in March is included in this sum."),
    ("tuition_receipt", "In case of withdrawal the balance of the fees remains payable."),
    ("tuition_receipt", "Gebühr 900,00 EUR\n– Anzahlung vom 3. März 200,00 EUR\nheute bezahlt 700,00 EUR"),
    ("tuition_receipt", "Facture acquittée du 3 juin\nCours   900,00   45,00   855,00\nReste à régler : 0,00 EUR"),
]


@pytest.mark.parametrize(("kind", "text"), OTHERWISE)
def test_for_something_else(kind: str, text: str) -> None:
    assert _found(kind, text)


@pytest.mark.parametrize(("kind", "text"), ORDINARY)
def test_for_what_it_is_asked_for(kind: str, text: str) -> None:
    assert _found(kind, text) == []
