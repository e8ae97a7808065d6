"""Who has to agree before the money is used, where it may not go, which costs alone it is for; and innocent twins."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found

LIMITED = [
    # two have to sign
    ("bank_certificate", "Über das Konto von Rania Haddad wird nur gemeinschaftlich verfügt."),
    ("bank_certificate", "Tout retrait exige la signature des deux titulaires du compte de Rania Haddad."),
    ("bank_certificate", "Withdrawals by Rania Haddad need both signatures."),
    ("bank_certificate", "Rania Haddad es titular de una cuenta mancomunada."),
    ("bank_certificate", "Il conto di Rania Haddad è operativo a firme congiunte dei titolari del conto."),
    # a court or a central bank is asked first
    ("bank_certificate", "Kontoinhaberin Rania Haddad; eine Abhebung bedarf der Zustimmung des Betreuungsgerichts."),
    ("bank_certificate", "Le titulaire ne retire rien : le déblocage dépend de l'autorisation du juge des tutelles."),
    ("bank_certificate", "Rania Haddad, holder: any transfer is subject to approval by the central bank."),
    # it stays where it is
    ("bank_certificate", "Das Guthaben der Kontoinhaberin Rania Haddad ist nicht konvertierbar."),
    ("bank_certificate", "La titular Rania Haddad no puede: el saldo no es transferible al exterior."),
    ("bank_certificate", "The account of the holder Rania Haddad is dormant."),
    ("bank_certificate", "Le compte de la titulaire Rania Haddad est actuellement bloqué."),
    ("bank_certificate", "Kundin Rania Haddad: Wertpapiere zum Kurswert von 8.000 EUR"),
    # a guarantee that may be taken back, or is for other costs
    ("bank_guarantee", "Das Institut darf die Bürgschaft jederzeit kündigen."),
    ("bank_guarantee", "La banque peut à tout moment résilier la garantie."),
    ("bank_guarantee", "No claim will be paid unless our customer has given consent."),
    ("bank_guarantee", "Gedeckt sind bis 7.000 EUR nur Kosten der Abschiebung."),
    ("bank_guarantee", "Notre garantie couvre exclusivement les frais de rapatriement, soit 7 000 EUR."),
    ("bank_guarantee", "This guarantee is limited to tuition of EUR 7,000."),
    ("bank_guarantee", "La garantía no cubre gastos de manutención."),
    ("bank_guarantee", "Lebenshaltungskosten sind ausgeschlossen."),
    # a declaration or a grant for a part
    ("sponsorship_declaration", "Ich bezahle Rania Haddad lediglich die Flugkosten."),
    ("sponsorship_declaration", "Je l'aide seulement les deux premiers mois."),
    ("sponsorship_declaration", "I support Rania Haddad until she finds work."),
    ("scholarship_certificate", "Die Förderung besteht in einer Befreiung von Kursgebühren."),
]
HARMLESS = [
    ("bank_certificate", "Kontoinhaber sind Rania Haddad und Sami Haddad; jeder kann allein verfügen, gemeinsam auch."),
    ("bank_certificate", "Compte joint de Rania Haddad : chacun des titulaires signe seul, conjointement ou séparément."),
    ("bank_certificate", "Die Bescheinigung für die Kontoinhaberin Rania Haddad ist mit zwei Unterschriften gültig."),
    ("bank_certificate", "Titular: Rania Haddad. El saldo es libremente transferible al exterior."),
    ("bank_certificate", "The account of the holder Rania Haddad is active and not dormant."),
    ("bank_guarantee", "Die Bürgschaft ist unwiderruflich und nicht kündbar."),
    ("bank_guarantee", "La garantie couvre les frais de séjour et de rapatriement jusqu'à 9 000 EUR."),
    ("bank_guarantee", "We shall pay on first demand, without the consent of our customer, any living costs."),
    ("bank_guarantee", "La garantía cubre la manutención y no solo la repatriación, hasta 9.000 euros."),
    ("bank_guarantee", "Die Kosten des Lebensunterhalts sollen nicht der Allgemeinheit zur Last fallen."),
    ("sponsorship_declaration", "Je prends en charge Rania Haddad pendant tout le séjour, vol compris."),
    ("sponsorship_declaration", "I support Rania Haddad for the whole stay; only the flight is paid by herself."),
    ("scholarship_certificate", "La beca de 900 euros al mes incluye la exención de matrícula."),
]


@pytest.mark.parametrize(("kind", "line"), LIMITED)
def test_limited(kind: str, line: str) -> None:
    assert found(kind, line)


@pytest.mark.parametrize(("kind", "line"), HARMLESS)
def test_free(kind: str, line: str) -> None:
    assert found(kind, line) == []


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("Kunde: Musikfreunde Nord gGmbH", True),
        ("Client : Association des Sources", True),
        ("Customer: Harbour Traders Ltd", True),
        ("Kundin: Rania Haddad, Praktikantin der Musikfreunde gGmbH", False),
        ("Kundenberatung: Musikfreunde Nord gGmbH", False),
        ("Client : Mme Rania Haddad", False),
    ],
)
def test_the_customer_is_a_body(line: str, is_found: bool) -> None:
    lines = (line, "Rania Haddad: 7.000,00 EUR")
    assert bool(found("bank_certificate", *lines)) is is_found


def test_a_salutation_runs_into_the_first_sentence() -> None:
    head = "Garantie n° 77 en faveur d'une étudiante " + "auprès de l'administration compétente " * 8
    assert found("bank_guarantee", f"{head} nous garantissons uniquement les frais de rapatriement de 7 000 EUR")
