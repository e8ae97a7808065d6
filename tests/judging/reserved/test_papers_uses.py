"""What a room, a consent or a power may not be used for, bills for a dwelling that was left; and innocent twins."""

from __future__ import annotations

import pytest

from doccheck.judging.reserved import papers_grants
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc
from tests.judging.reserved.test_papers import _found

MISUSED = [
    ("accommodation_certificate", "Die Anmeldung beim Bürgeramt ist für dieses Zimmer nicht gestattet."),
    ("accommodation_certificate", "Toute domiciliation de l'occupant est interdite."),
    ("accommodation_certificate", "El empadronamiento en la habitación no está permitido."),
    ("proof_of_residence", "Registration at this address is not possible."),
    ("proof_of_residence", "The unit may not be used as a dwelling."),
    ("proof_of_residence", "Der Lagerraum darf nicht zum Wohnen genutzt werden."),
    ("accommodation_certificate", "Für die Untervermietung wurde die Erlaubnis des Eigentümers nicht eingeholt."),
    ("accommodation_certificate", "L'accord du bailleur pour la sous-location n'a pas été obtenu."),
    ("proof_of_residence", "Stromrechnung\nZählerstand bei Auszug: 20911 kWh"),
    ("proof_of_residence", "Facture de gaz\nRelevé de sortie : 20911 kWh"),
    ("proof_of_residence", "Gas bill\nReading on moving out: 20911\nThe keys were handed to the landlord."),
    ("proof_of_residence", "Factura del agua\nLas llaves fueron devueltas al propietario."),
    ("proof_of_residence", "Mietvertrag\nSeite 1 von 4"),
    ("power_of_attorney", "Procuration\nPage 2 sur 3"),
    ("parental_authorisation", "Wir erlauben die Reise nur in Begleitung des Vaters."),
    ("parental_authorisation", "She may stay only accompanied by an adult of the family."),
    ("parental_authorisation", "J'y consens à condition que la mère donne son accord."),
    ("power_of_attorney", "La procuration ne prendra effet qu'en cas d'incapacité du mandant."),
    ("power_of_attorney", "Die Vollmacht wird erst wirksam, wenn ich geschäftsunfähig bin."),
    ("power_of_attorney", "The attorney may solely obtain information."),
    ("power_of_attorney", "Die Bevollmächtigten dürfen nur gemeinschaftlich handeln."),
]
ORDINARY = [
    ("accommodation_certificate", "Die Anmeldung beim Bürgeramt ist binnen zwei Wochen möglich."),
    ("accommodation_certificate", "La domiciliation d'une entreprise est interdite."),
    ("accommodation_certificate", "Es ist verboten, eine Anschrift für eine Anmeldung anzubieten."),
    ("proof_of_residence", "The unit shall not be used other than as a dwelling."),
    ("accommodation_certificate", "Ohne Erlaubnis des Vermieters ist die Untervermietung nicht gestattet."),
    ("proof_of_residence", "Mietvertrag\nBei Auszug sind die Schlüssel an den Vermieter zurückgegeben."),
    ("proof_of_residence", "Stromrechnung\nZählerstand bei Einzug: 20911 kWh"),
    ("proof_of_residence", "Facture de gaz\nIndex d'entrée : 20911, remise des clés par l'agence le 3 avril"),
    ("proof_of_residence", "Stromrechnung\nSeite 1 von 4"),
    ("parental_authorisation", "Autorizamos a que viaje solo o acompañado."),
    ("parental_authorisation", "Nous autorisons le séjour, sans être accompagnée."),
    ("power_of_attorney", "Die Vollmacht gilt auch über meine Geschäftsunfähigkeit hinaus."),
    ("power_of_attorney", "The attorneys act jointly or severally."),
    ("power_of_attorney", "I appoint her to obtain information, to file and to sign."),
]


@pytest.mark.parametrize(("kind", "text"), MISUSED)
def test_not_for_this(kind: str, text: str) -> None:
    assert _found(kind, text)


@pytest.mark.parametrize(("kind", "text"), ORDINARY)
def test_ordinary(kind: str, text: str) -> None:
    assert _found(kind, text) == []


def test_a_label_is_nobody_who_gives_a_power() -> None:
    kept = [*papers_grants._writers(Said(doc("power_of_attorney", "Je soussignée Nom et prénom")))]
    told = [*papers_grants._writers(Said(doc("power_of_attorney", "Je soussignée Rania Haddad, donne pouvoir")))]
    assert (kept, [name for _, name, _ in told]) == ([], ["Rania Haddad"])
