"""What papers about money say against themselves, and what only sounds like it."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.funds import funds
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc

_STAY = {"stay.start": date(2026, 10, 1), "stay.end": date(2027, 7, 31)}


def found(kind: str, *lines: str, **fields: Any) -> list[str]:
    """The sentences that are found in a paper of this kind with these lines."""
    applicant = Person(surname="Haddad", given_names="Rania", birth_date=date(2004, 5, 6))
    stub = SimpleNamespace(checklist=SimpleNamespace(country="DEU"), applicant=applicant, date_of=_STAY.get)
    stub.application = date(2026, 9, 1)
    document = doc(kind, *lines, **fields)
    return [each.text for each in funds(Said(document), kind, cast(Case, cast(Any, stub)))]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        # credit
        ("bank_certificate", "Verfügbar sind 9.400,00 EUR, davon 8.000,00 EUR aus dem eingeräumten Dispositionskredit."),
        ("bank_certificate", "Le disponible de 7 300 EUR s'entend facilité de caisse comprise."),
        ("bank_certificate", "El importe incluye una línea de crédito de 6.000 euros."),
        ("bank_certificate", "The figure above includes an overdraft of GBP 5,000."),
        ("bank_certificate", "Agreed overdraft: EUR 15,000.00"),
        # not free
        ("bank_certificate", "Davon sind achttausend Euro an einen Leasinggeber verpfändet."),
        ("bank_certificate", "Le compte est nanti au profit de notre filiale pour la totalité."),
        ("bank_certificate", "El depósito queda pignorado a favor de la caja."),
        ("bank_certificate", "The deposit has been pledged for a loan to the customer's brother."),
        ("bank_statement", "El saldo se encuentra embargado por el juzgado de lo social."),
        ("bank_certificate", "No early withdrawal is possible and the deposit matures in 2031."),
        ("blocked_account", "Das Guthaben ist einem Gläubiger des Vaters für dessen Darlehen verpfändet."),
        # another's
        ("bank_certificate", "Frau Haddad ist nur bevollmächtigt, die Kundin selbst ist ihre Tante."),
        ("bank_certificate", "Les avoirs appartiennent à une association de parents d'élèves."),
        ("bank_certificate", "La señora figura como autorizada en la cuenta de su empleador."),
        ("bank_certificate", "He may see the account with viewing rights and no more; the money belongs to the company."),
        ("bank_statement", "Kontoinhaber: Haddad Logistik GmbH"),
        ("bank_statement", "Account holder: Haddad Traders Ltd"),
        # not paid in, or taken out
        ("blocked_account", "Die Einzahlung der zweiten Hälfte steht noch aus."),
        ("blocked_account", "Le compte reste en attente du versement annoncé."),
        ("blocked_account", "La cuenta está a la espera del ingreso de la titular."),
        ("blocked_account", "The remaining funds have not been received, the deposit is awaited."),
        ("blocked_account", "The deposit was paid back to the sender on 3 August."),
        # grants
        ("scholarship_certificate", "Ihr Name steht auf Platz zwei der Warteliste."),
        ("scholarship_certificate", "Sie rücken nach, wenn jemand absagt."),
        ("scholarship_certificate", "Vous êtes inscrite sur la liste complémentaire au rang 4."),
        ("scholarship_certificate", "Usted ha quedado como suplente número uno."),
        ("scholarship_certificate", "You have been placed on the reserve list."),
        ("scholarship_certificate", "Das Förderprogramm wurde zum Sommer eingestellt."),
        ("scholarship_certificate", "Le versement de l'allocation est suspendu depuis mai."),
        ("scholarship_certificate", "La ayuda ha sido cancelada por falta de presupuesto."),
        ("scholarship_certificate", "Payment of the stipend has been put on hold since June."),
        ("scholarship_certificate", "Über den Antrag entscheidet der Beirat im Dezember."),
        ("scholarship_certificate", "The board will decide on the award in November."),
        ("scholarship_certificate", "Le jury statuera en octobre."),
        ("scholarship_certificate", "La beca cubre solo las tasas de matrícula."),
        ("scholarship_certificate", "Letzte Rate: 15.08.2026"),
        ("scholarship_certificate", "The last instalment was paid on 30 June 2026."),
        ("scholarship_certificate", "La dernière mensualité a été versée le 30 juin 2026."),
        ("scholarship_certificate", "Der Betrag gilt für beide Geschwister."),
        ("scholarship_certificate", "The allowance is to be shared between the two sisters."),
        # sponsors
        ("sponsorship_declaration", "Die Leistungsfähigkeit wurde nicht nachgewiesen."),
        ("sponsorship_declaration", "Les revenus du garant sont jugés insuffisants."),
        ("sponsorship_declaration", "No se acredita la solvencia, medios insuficientes."),
        ("sponsorship_declaration", "The sponsor's means were not shown to the office."),
        ("sponsorship_declaration", "☐ nachgewiesen ☐ glaubhaft gemacht ☒ Bonität nicht nachgewiesen"),
        ("sponsorship_declaration", "Hiermit ziehe ich meine Erklärung zurück."),
        ("sponsorship_declaration", "I hereby withdraw my undertaking of March."),
        ("sponsorship_declaration", "Je l'aiderai selon mes moyens."),
        ("sponsorship_declaration", "La ayudaré según mis posibilidades."),
        ("affidavit", "I will pay as far as I can."),
        # guarantees, loans, pay
        ("bank_guarantee", "Gesichert sind die Ansprüche des Vermieters aus dem Mietvertrag."),
        ("bank_guarantee", "Nous garantissons les obligations nées du contrat de bail."),
        ("loan_certificate", "Le prêt a été refusé par le comité."),
        ("loan_certificate", "The borrower exercised her right to cancel."),
        ("income_proof", "Herr Haddad wurde zum 31. Mai gekündigt."),
        ("income_proof", "Madame est en congé sans solde."),
        ("income_proof", "La trabajadora está en excedencia."),
        ("income_proof", "She was made redundant in May."),
        ("income_proof", "The employment contract ends on 31 August 2026."),
    ],
)
def test_a_restriction_is_found(kind: str, line: str) -> None:
    assert found(kind, line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("bank_certificate", "Das Guthaben von 9.400,00 EUR besteht ohne Dispositionskredit."),
        ("bank_certificate", "Le solde de 7 300 EUR s'entend hors autorisation de découvert."),
        ("bank_certificate", "El saldo no incluye ninguna línea de crédito."),
        ("bank_certificate", "The balance of GBP 8,000 is held without recourse to any overdraft."),
        ("bank_statement", "Zinssatz für geduldete Überziehungen: 11,2 % einschließlich Entgelt."),
        ("bank_certificate", "Das Guthaben ist weder verpfändet noch gepfändet."),
        ("bank_certificate", "Pfandrechte Dritter sind uns nicht bekannt."),
        ("bank_certificate", "Le compte ne fait l'objet d'aucune saisie ni d'aucun nantissement."),
        ("bank_certificate", "La cuenta está libre de embargos; sin embargo, el saldo puede variar."),
        ("bank_certificate", "The funds are free from any lien or pledge and are not pledged."),
        ("bank_certificate", "Pledged: none"),
        ("bank_certificate", "Une ancienne saisie a été levée."),
        ("blocked_account", "Das Guthaben ist zugunsten der Ausländerbehörde verpfändet."),
        ("blocked_account", "Anbieter: Studikonto Treuhand GmbH"),
        ("bank_certificate", "Madame est titulaire du compte et dispose seule de la signature."),
        ("bank_certificate", "Authorised signatory"),
        ("bank_statement", "Kontoinhaber: Rania Haddad"),
        ("blocked_account", "Nach Ablauf wird ein Restguthaben zurücküberwiesen."),
        ("blocked_account", "Der Betrag ist am 3. August vollständig eingegangen."),
        ("blocked_account", "Der Betrag wurde aus Tunesien überwiesen."),
        ("blocked_account", "Die Mittel stammen aus Ghana."),
        ("blocked_account", "If the visa is refused the deposit can be paid back."),
        ("scholarship_certificate", "Falls Sie verzichten, geht der Platz an die Reserveliste."),
        ("scholarship_certificate", "Should you decline, the first person on the reserve list moves up."),
        ("scholarship_certificate", "Si vous renoncez, un suppléant vous remplacera."),
        ("scholarship_certificate", "Si usted renuncia, la beca pasa al primer suplente."),
        ("scholarship_certificate", "Das Stipendium kann widerrufen werden, wenn Nachweise fehlen."),
        ("scholarship_certificate", "Le versement sera suspendu en cas d'abandon des études."),
        ("scholarship_certificate", "La beca podrá ser cancelada si abandona los estudios."),
        ("scholarship_certificate", "The award may be suspended if you leave the course."),
        ("scholarship_certificate", "Über eine Verlängerung entscheidet der Beirat im Dezember."),
        ("scholarship_certificate", "La beca cubre no solo la matrícula sino también la manutención."),
        ("scholarship_certificate", "The last instalment will be paid on 31 July 2027."),
        ("scholarship_certificate", "Die Zusage gilt für die gesamte Regelstudienzeit."),
        ("sponsorship_declaration", "☒ nachgewiesen ☐ glaubhaft gemacht ☐ nicht nachgewiesen"),
        ("sponsorship_declaration", "Die Leistungsfähigkeit wurde nachgewiesen."),
        ("sponsorship_declaration", "Mes revenus suffisent à cet engagement, qui est irrévocable."),
        ("sponsorship_declaration", "My means have been shown to the office."),
        ("sponsorship_declaration", "La solvencia del garante queda acreditada."),
        ("bank_guarantee", "Wir verbürgen uns für den Lebensunterhalt der Studentin."),
        ("loan_certificate", "The borrower has the right to cancel within fourteen days."),
        ("loan_certificate", "Le prêt est accordé et sera versé le 15 septembre."),
        ("income_proof", "Das Arbeitsverhältnis ist unbefristet und ungekündigt."),
        ("income_proof", "Le contrat n'est pas rompu ; elle n'est pas en préavis."),
        ("income_proof", "El contrato es indefinido y sigue vigente."),
        ("income_proof", "She is not under notice."),
        ("income_proof", "The employment contract ends on 31 August 2028."),
        ("rental_contract", "Die Kaution ist verpfändet."),
    ],
)
def test_an_innocent_statement_is_not(kind: str, line: str) -> None:
    assert not found(kind, line)


def test_less_has_been_paid_in_than_is_to_be_blocked() -> None:
    agreed = "Vereinbarter Sperrbetrag: 11.904,00 EUR"
    assert found("blocked_account", agreed, "Kontostand: 2.500,00 EUR")
    assert not found("blocked_account", agreed, "Kontostand: 11.904,00 EUR")
    assert not found("blocked_account", agreed, "Kontostand: 12.100,00 EUR", "Monatlich verfügbares Guthaben: 992,00 EUR")
    assert found("blocked_account", "Montant à bloquer : 10 000,00 EUR, dont reçu 100,00 EUR")
    assert not found("blocked_account", "Target amount: EUR 11,904.00", "Received: EUR 6,000.00", "Paid in: EUR 5,904.00")


def test_a_small_line_of_credit_beside_the_balance_is_usual() -> None:
    assert not found("bank_certificate", "Overdraft limit: EUR 500.00", "Balance: EUR 12,400.00")
    assert found("bank_certificate", "Overdraft limit: EUR 15,000.00", "Balance: EUR 212.00")


def test_a_grant_by_the_month_that_is_paid_once() -> None:
    month = "Monatlicher Satz: 934,00 EUR"
    assert found("scholarship_certificate", month, "Die Leistung wird einmalig gewährt.")
    assert not found("scholarship_certificate", month, "Dazu kommt einmalig eine Reisekostenpauschale.")
    assert not found("scholarship_certificate", "Die Leistung von 9.000 EUR wird einmalig gewährt.")


def test_an_account_for_the_studies_of_somebody_else() -> None:
    assert found("blocked_account", "Verwendungszweck: Studium von Omar Haddad, geb. 09.01.2001")
    assert not found("blocked_account", "Verwendungszweck: Studium von Rania Haddad, geb. 06.05.2004")
    assert not found("blocked_account", "Verwendungszweck: Studium ab 01.10.2026")


def test_a_line_that_names_another_currency_for_all_figures() -> None:
    line = "Alle Beträge in Tunesischen Dinar."
    assert found("bank_statement", line, currency="EUR")
    assert not found("bank_statement", line, currency="TND")
    assert not found("bank_statement", line)
    assert found("bank_statement", "Tous les montants sont exprimés en dirhams marocains.", currency="EUR")
    assert found("bank_certificate", "All amounts are stated in Kenyan shillings.", currency="USD")
    assert found("bank_certificate", "Los importes se expresan en pesos mexicanos.", currency="EUR")
    assert not found("bank_certificate", "All amounts are stated in full.", currency="USD")


@pytest.mark.parametrize(
    ("kind", "harmless", "faulty"),
    [
        (
            "scholarship_certificate",
            "Das im Winter ausgesetzte Stipendium wurde im April wieder aufgenommen.",
            "Das Stipendium ist ausgesetzt, bis es der Beirat wieder aufnimmt.",
        ),
        (
            "scholarship_certificate",
            "The stipend, suspended in January, has been reinstated in full.",
            "The stipend, suspended in January, has yet to be reinstated.",
        ),
        (
            "scholarship_certificate",
            "La beca, suspendida en enero, fue reanudada en marzo.",
            "La beca fue suspendida en enero.",
        ),
        ("scholarship_certificate", "Der Abbruch des Studiums beendet die Förderung.", "Die Förderung ist beendet."),
        (
            "bank_guarantee",
            "The guarantee ends when the whole amount has been paid.",
            "The guarantee is in force when the premium has been paid.",
        ),
        (
            "bank_certificate",
            "Das Guthaben wurde unserem Kernbanksystem entnommen.",
            "Das Guthaben wurde am selben Tag entnommen.",
        ),
        (
            "income_proof",
            "L'avis ne préjuge pas d'un contrôle des revenus.",
            "Les revenus n'ont pas été contrôlés.",
        ),
        (
            "sponsorship_declaration",
            "Die Zusage gilt auch dann, wenn Mittel des Amtes beansprucht werden.",
            "Die Zusage gilt erst, wenn Mittel des Amtes bereitstehen.",
        ),
        (
            "sponsorship_declaration",
            "L'engagement vaut même si le conseil modifie le barème.",
            "L'engagement ne vaut que lorsque le conseil l'a approuvé.",
        ),
        (
            "scholarship_certificate",
            "La Junta podrá dejar la beca sin efecto si el becario falta a clase.",
            "La beca no tendrá efecto si la Junta no aprueba el gasto.",
        ),
    ],
)
def test_what_only_sounds_like_less_money(kind: str, harmless: str, faulty: str) -> None:
    assert found(kind, harmless) == []
    assert found(kind, faulty) != []
