"""What becomes of the money of a paper, in any order of words, and what only sounds like it."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        # the sum is still to come
        ("blocked_account", "Wir bitten Sie, die Summe demnächst auf das Konto zu überweisen."),
        ("blocked_account", "La cliente est priée de verser la somme convenue."),
        ("blocked_account", "Rogamos a la titular transferir el importe indicado."),
        ("blocked_account", "The customer has been asked to transfer the full sum."),
        ("blocked_account", "Sobald der Betrag gutgeschrieben ist, stellen wir eine Bestätigung aus."),
        ("blocked_account", "Ein Guthaben ist bisher nicht verbucht."),
        ("blocked_account", "Aucun versement n'a été reçu à ce jour."),
        ("blocked_account", "Saldo disponible: 0,00 EUR"),
        ("bank_certificate", "Current balance: EUR 0.00"),
        # it has gone again
        ("blocked_account", "Die Sperre ist seit Montag aufgelöst und das Konto leer."),
        ("blocked_account", "Les fonds ont été restitués à la donneuse d'ordre."),
        ("bank_certificate", "El depósito fue retirado ayer por la titular."),
        ("blocked_account", "The account was closed and the money withdrawn."),
        # one sum for two
        ("sponsorship_declaration", "Ich zahle 700 EUR monatlich für beide zusammen."),
        ("sponsorship_declaration", "Je verserai 600 EUR par mois pour les deux sœurs."),
        ("sponsorship_declaration", "Je verserai 600 EUR par mois, pour les deux ensemble."),
        ("sponsorship_declaration", "Pagaré 800 euros al mes para ambas hermanas."),
        ("sponsorship_declaration", "I shall pay EUR 900 a month for both of them."),
        ("scholarship_certificate", "Sie erhält das Stipendium zusammen mit ihrer Schwester."),
        ("scholarship_certificate", "L'allocation de 900 EUR est perçue conjointement avec son frère."),
        # an account of somebody else
        ("bank_certificate", "Sie hat auf dem Konto eine Vollmacht, beschränkt auf Auskünfte."),
        ("bank_certificate", "Elle a une procuration limitée à la lecture des soldes."),
        ("bank_certificate", "Tiene firma autorizada únicamente para consultas."),
        ("bank_certificate", "Her mandate is restricted to viewing statements."),
        ("bank_certificate", "Das Geld darauf gehört dem Arbeitgeber."),
        ("bank_certificate", "Ce solde appartient à l'employeur."),
        ("bank_certificate", "Frau Haddad ist für das Konto 4471 zeichnungsberechtigt."),
        ("bank_certificate", "Bezeichnung: Haddad Logistics Ltd"),
        # seized
        ("bank_certificate", "Auf Antrag eines Gläubigers ist alles gesperrt."),
        ("bank_statement", "El juzgado mantiene bloqueada la cuenta."),
        ("bank_certificate", "Par décision du tribunal, le compte est bloqué."),
        ("bank_certificate", "By order of the court the account is frozen."),
        # nothing but movements
        ("bank_certificate", "Jahresumsatz 2025: 48.000,00 EUR"),
        ("bank_certificate", "Total des mouvements : 31 000,00 EUR"),
        ("bank_certificate", "Annual turnover: EUR 52,000.00"),
        # promises that have ended
        ("sponsorship_declaration", "Ab Juli komme ich nicht mehr für die Kosten auf."),
        ("sponsorship_declaration", "Je ne suis plus en mesure de payer."),
        ("sponsorship_declaration", "Desde julio ya no me hago cargo de los gastos."),
        ("bank_guarantee", "We are no longer bound by this guarantee."),
        ("scholarship_certificate", "Ihnen konnte kein Stipendium zugesprochen werden, es wurde nicht bewilligt."),
    ],
)
def test_what_has_become_of_the_money_is_found(kind: str, line: str) -> None:
    assert found(kind, line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("blocked_account", "Die vereinbarte Summe ist vollständig eingegangen."),
        ("blocked_account", "La somme convenue a été versée le 2 août."),
        ("blocked_account", "El importe indicado está ingresado en la cuenta."),
        ("blocked_account", "Please transfer the monthly fee of EUR 5.90 yourself."),
        ("blocked_account", "Saldo disponible: 11.904,00 EUR"),
        ("blocked_account", "Nach Ablauf wird die Sperre aufgelöst."),
        ("blocked_account", "Le solde sera restitué en cas de refus du visa."),
        ("bank_certificate", "El depósito no ha sido retirado."),
        ("sponsorship_declaration", "Ich zahle 700 EUR monatlich für zwei Semester."),
        ("sponsorship_declaration", "Je verserai 600 EUR par mois pour les deux années."),
        ("sponsorship_declaration", "I am her sister and pay EUR 900 a month for her."),
        ("sponsorship_declaration", "Meine Frau und ich haben zwei Kinder."),
        ("scholarship_certificate", "The grant of EUR 900 is paid for two terms."),
        ("bank_certificate", "Ihr Bruder ist als Bevollmächtigter eingetragen, Inhaberin ist Frau Haddad."),
        ("bank_certificate", "Señora Pujol Rovira, autorizada, no es titular."),
        ("bank_certificate", "Only the holder is authorised to withdraw."),
        ("bank_certificate", "Das Guthaben gehört unserer Kundin."),
        ("bank_certificate", "Bezeichnung: Girokonto"),
        ("bank_certificate", "Kein Gläubiger hat das Konto gepfändet."),
        ("bank_certificate", "No court has frozen the account."),
        ("sponsorship_declaration", "Je ne demande plus rien à l'État."),
        ("sponsorship_declaration", "Ich trage die Kosten, auch wenn sie nicht absehbar sind."),
        ("bank_guarantee", "We are bound by this guarantee until 30 September 2027."),
        ("scholarship_certificate", "La bourse prendra fin le 31 juillet 2027."),
    ],
)
def test_what_only_sounds_like_it_is_not(kind: str, line: str) -> None:
    assert not found(kind, line)


def test_a_turnover_beside_the_balance_is_usual() -> None:
    assert not found("bank_certificate", "Jahresumsatz: 48.000,00 EUR", "Guthaben: 12.000,00 EUR")


def test_what_is_said_of_a_small_sum_beside_the_balance_is_harmless() -> None:
    balance = "Das Guthaben beträgt 14.000,00 EUR."
    assert not found("bank_certificate", balance, "Ein Sparbuch mit 900,00 EUR Guthaben ist verpfändet.")
    assert found("bank_certificate", balance, "Vom Guthaben sind 12.000,00 EUR verpfändet.")


def test_a_sum_for_a_longer_time_than_was_read() -> None:
    read = {"amount": "900.00", "amount_period": "month"}
    assert found("scholarship_certificate", "Sie erhält 900,00 EUR pro Quartal.", **read)
    assert found("scholarship_certificate", "La beca es de 900,00 EUR por trimestre.", **read)
    assert not found("scholarship_certificate", "Sie erhält im Studienjahr monatlich 900,00 EUR.", **read)
    assert not found("scholarship_certificate", "The grant is EUR 900.00 a month.", **read)


@pytest.mark.parametrize(
    "line", ["Je soussignée, Odile Roux, prends en charge le séjour.", "I, the undersigned, shall pay for the stay."]
)
def test_a_declaration_of_a_sponsor_that_bears_no_signature(line: str) -> None:
    assert found("sponsorship_declaration", line, signed=False)
    assert not found("sponsorship_declaration", line, signed=True)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        # a grant that has been stopped
        ("scholarship_certificate", "Leider sahen wir uns gezwungen, die Stipendien zum Jahresende einzustellen."),
        ("scholarship_certificate", "Faute de moyens, nous avons dû interrompre le versement des bourses."),
        ("scholarship_certificate", "La junta tuvo que suspender el pago de las becas."),
        ("scholarship_certificate", "For want of funds the trust had to discontinue its scholarships."),
        ("scholarship_certificate", "Für die Zeit ab April sind keine Mittel bewilligt."),
        ("scholarship_certificate", "The foundation has been placed in liquidation."),
        # a guarantee that does not hold yet
        ("bank_guarantee", "Die Garantie wird wirksam, sobald der Vater die Summe bei uns eingezahlt hat."),
        ("bank_guarantee", "La garantie prend effet lorsque la provision aura été constituée et reçue."),
        ("bank_guarantee", "El aval surtirá efecto cuando el cliente haya ingresado el importe."),
        ("bank_guarantee", "This guarantee comes into force once the cash cover has been received."),
        ("bank_guarantee", "Die Sicherheit ist bisher nicht geleistet."),
        ("bank_guarantee", "Aucune provision n'a été versée à ce jour."),
        ("bank_guarantee", "Todavía no se ha constituido el depósito."),
        ("bank_guarantee", "The collateral has not yet been lodged."),
        # made out to somebody else
        ("bank_guarantee", "Hauptschuldner: Karim Saleh, geb. 02.02.2003"),
        ("scholarship_certificate", "Boursière : Nadia Saleh"),
        ("blocked_account", "Account holder: Karim Saleh"),
        ("scholarship_certificate", "Becaria: Nadia Saleh"),
    ],
)
def test_stopped_not_in_force_or_anothers(kind: str, line: str) -> None:
    assert found(kind, line) == [line.replace(" :", ":")] or found(kind, line) == [line]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("scholarship_certificate", "Die Stiftung ist berechtigt, die Zahlung bei Abbruch einzustellen."),
        ("scholarship_certificate", "La fondation se réserve le droit de suspendre la bourse."),
        ("scholarship_certificate", "La beca se puede suspender si abandona los estudios."),
        ("scholarship_certificate", "Das Stipendium erhält, wem keine eigenen Mittel zur Verfügung stehen."),
        ("scholarship_certificate", "Ha sido declarada becaria del concurso nacional."),
        ("scholarship_certificate", "We may suspend the scholarship if you do not enrol."),
        ("bank_guarantee", "Wir zahlen, sobald uns Ihre schriftliche Anforderung zugegangen ist und wir sie erhalten haben."),
        ("bank_guarantee", "La garantie prend effet à la délivrance du visa."),
        ("bank_guarantee", "El aval se extingue cuando se devuelva este documento firmado."),
        ("bank_guarantee", "The cash cover has been received in full."),
        ("bank_guarantee", "A presente garantia entra em vigor no dia 1 de setembro."),
        ("bank_guarantee", "Hauptschuldnerin: Rania Haddad, geb. 06.05.2004"),
        ("bank_guarantee", "Begünstigte: Landeshauptkasse Stuttgart"),
        ("scholarship_certificate", "Boursière : Mme HADDAD Rania"),
        ("blocked_account", "Account holder: Raniya Haddad"),
        ("bank_certificate", "Titular: Karim Saleh"),
    ],
)
def test_rights_demands_and_own_papers(kind: str, line: str) -> None:
    assert found(kind, line) == []
