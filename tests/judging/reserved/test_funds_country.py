"""Money that is blocked, vouched or given for the stay in another country, and for the right one."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_funds import found

RESTRICTED = [
    (
        "blocked_account",
        "Der Betrag dient ausschließlich dem Nachweis ausreichender Mittel gegenüber der "
        "Stadt Wien, MA 35.",
    ),
    ("blocked_account", "Funds may be released only on instruction of the Swiss State Secretariat for Migration."),
    ("blocked_account", "Le compte est bloqué en faveur de l'Office des étrangers à Bruxelles."),
    ("blocked_account", "Sicherungsnehmer: Kanton Basel-Stadt, Migrationsamt"),
    ("blocked_account", "Country of destination: Netherlands"),
    ("blocked_account", "La cuenta se bloquea a favor de la Prefectura de Lyon, Francia."),
    ("blocked_account", "Sperrkonto gemäß § 64 NAG für Studierende"),
    ("blocked_account", "Verwendung: Studienaufenthalt in Kanada (IRCC)"),
    (
        "blocked_account",
        "This account has been opened for the purpose of an application under the Immigration "
        "Rules, Appendix Student.",
    ),
    ("bank_guarantee", "Wir übernehmen gegenüber der Republik Österreich die selbstschuldnerische Bürgschaft."),
    ("scholarship_certificate", "The grant is awarded for studies in Portugal."),
    ("sponsorship_declaration", "Je prends en charge les frais de séjour en Belgique de Mlle Rania Haddad."),
    ("blocked_account", "Titolo: visto per studio in Italia\nAutorità: Questura di Bologna"),
    ("blocked_account", "The amount may be debited only with the written consent of the Danish Agency SIRI."),
    ("blocked_account", "Cuenta bloqueada para estancia de estudios en Francia."),
    ("blocked_account", "Nachweis für die Fremdenpolizei in Zürich; Auszahlung nur mit Zustimmung des Migrationsamts."),
    ("blocked_account", "Zielland: Irland"),
    (
        "blocked_account",
        "Abtretung des Guthabens an das Land Tirol zu Sicherungszwecken der "
        "Niederlassungsbewilligung.",
    ),
    ("blocked_account", "The deposit is earmarked for a Canadian study permit."),
    ("blocked_account", "Rechtsgrundlage: Art. 27 AIG"),
    ("blocked_account", "Le retrait est soumis à l'accord du Secrétariat d'État aux migrations, Berne."),
    ("blocked_account", "Autorité bénéficiaire : Préfecture du Rhône, Lyon"),
    ("bank_guarantee", "La garantía se constituye ante la Oficina de Extranjería de Madrid."),
    ("scholarship_certificate", "Förderort: Wien"),
]
FREE = [
    ("blocked_account", "Das Konto wurde für den Aufenthalt in Deutschland eröffnet; die Kundin wohnt in Tunis."),
    ("blocked_account", "Gesperrt zugunsten der Ausländerbehörde der Stadt Mainz."),
    ("blocked_account", "Verfügungen bedürfen der Zustimmung der zuständigen Behörde."),
    ("blocked_account", "Nach Einreise wird der Betrag auf Ihr Girokonto bei einer Bank in Deutschland überwiesen."),
    ("blocked_account", "Purpose: visa application of Rania Haddad, Tunis, Tunisia"),
    ("blocked_account", "Eingezahlt von: Karim Haddad, Paris, Frankreich"),
    ("bank_guarantee", "Zugunsten der Bundesrepublik Deutschland, vertreten durch die Botschaft in Wien."),
    ("scholarship_certificate", "The grant is for a master's degree in Germany; selection was held in Cairo, Egypt."),
    (
        "sponsorship_declaration",
        "Ich lebe in Österreich und komme für den Aufenthalt meiner Nichte in Deutschland "
        "auf.",
    ),
    ("blocked_account", "Behörde: Generalkonsulat der Bundesrepublik Deutschland Istanbul, Türkei"),
    ("blocked_account", "Zustimmung der Ausländerbehörde Karlsruhe ist erforderlich; Bank: Atlas Bank, Wien."),
    (
        "bank_guarantee",
        "This guarantee is issued at the request of Karim Haddad, Vienna, in favour of the "
        "City of Mainz, Foreigners' Office.",
    ),
    ("sponsorship_declaration", "Diese Erklärung habe ich vor der Deutschen Botschaft in Tunis abgegeben."),
    ("sponsorship_declaration", "I am resident in Canada and support my sister during her studies in Germany."),
    ("bank_certificate", "Attestation délivrée pour le Consulat d'Allemagne à Lyon, France."),
    (
        "blocked_account",
        "Das Konto wurde von unserer Filiale in Wien eröffnet und zugunsten des Landratsamts "
        "Lörrach gesperrt.",
    ),
    ("blocked_account", "Sperrkonto gemäß § 16b AufenthG"),
    ("blocked_account", "The account holder, a Canadian citizen, may draw EUR 992 a month."),
    ("blocked_account", "Begünstigter: Land Baden-Württemberg"),
]


@pytest.mark.parametrize(("kind", "text"), RESTRICTED)
def test_money_for_another_country(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n"))


@pytest.mark.parametrize(("kind", "text"), FREE)
def test_money_for_this_country(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n")) == []
