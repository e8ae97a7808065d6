"""What an insurance certificate says beside its contract, and the sentence of the same shape that is about it."""

from __future__ import annotations

import pytest

from tests.judging.reserved.test_insurance import found


@pytest.mark.parametrize(
    ("aside", "of_it"),
    [
        # Another tariff.
        (
            "In anderen Tarifen unseres Hauses gilt eine Wartezeit von drei Monaten für stationäre Behandlung",
            "Anders als in anderen Tarifen gilt eine Wartezeit von drei Monaten für stationäre Behandlung",
        ),
        (
            "Under our “Lite” plan, which is not yours, outpatient treatment is not covered",
            "Under your “Lite” plan outpatient treatment is not covered",
        ),
        (
            "En la modalidad «Mínima», que no es la suya, no se cubre la hospitalización",
            "En su modalidad «Mínima» no se cubre la hospitalización",
        ),
        # What was undone, and what came of what was not.
        ("Le refus du 3 mars a été retiré après réexamen", "Suite au refus, le contrat a été annulé"),
        ("La suspensión de febrero fue levantada el 2 de marzo", "Tras la suspensión la póliza fue anulada"),
        ("The refusal of 3 March was overturned", "Following the refusal the policy was withdrawn"),
        # The time behind the end.
        ("After that date no cover exists", "After 31 December 2026 no cover exists"),
        ("Nach Ablauf dieses Zeitraums besteht kein Schutz mehr", "Nach dem 31.12.2026 besteht kein Schutz mehr"),
        # Another person's request.
        ("Your room mate's application is still pending", "Your room mate's application and yours are pending"),
        ("La solicitud de su hermana está pendiente", "La solicitud está pendiente"),
        # Copies, bills, other matters that came to an end.
        ("Las fotocopias sin sello carecen de validez", "Este certificado carece de validez"),
        ("Cada recibo devuelto genera unos gastos de 4 euros", "El recibo fue devuelto por el banco"),
        ("La promotion de rentrée a pris fin le 30 juin", "La garantie a pris fin le 30 juin"),
        ("Die Probezeit ist abgelaufen", "Der Versicherungsschutz ist abgelaufen"),
        ("El módulo dental fue dado de baja a petición suya", "El seguro fue dado de baja a petición suya"),
        # Not a limit.
        ("Der Schutz ist nicht auf Notfälle beschränkt", "Der Schutz ist auf Notfälle beschränkt"),
        ("Zahnersatz: 50 %, maximal 800 EUR pro Jahr", "Heilbehandlung: 50 %, maximal 800 EUR pro Jahr"),
        ("Trips to Japan are covered for up to 14 days", "Trips to Germany are covered for up to 14 days"),
        ("El seguro no se renueva automáticamente", "El seguro no fue renovado"),
        ("Eine Haftpflichtversicherung können Sie zusätzlich abschließen", "Die Krankenversicherung können Sie abschließen"),
        ("Status: [x] aktiv [ ] ruhend", "Status: [ ] aktiv [x] ruhend"),
        ("Estado: ☒ vigente ☐ anulada ☐ suspendida", "Estado: ☐ vigente ☒ anulada ☐ suspendida"),
    ],
)
def test_beside_the_contract(aside: str, of_it: str) -> None:
    assert not found(aside)
    assert found(of_it)


def test_a_pronoun_goes_back_to_the_sentence_before() -> None:
    assert not found("Auf die Widerrufsfrist wurde hingewiesen; sie ist am 3. Mai abgelaufen")
    assert found("Auf den Vertrag wurde hingewiesen; er ist am 3. Mai abgelaufen")


def test_the_next_sentence_says_that_it_changes_nothing() -> None:
    home = "Your cover in Canada is suspended"
    assert not found(home, "That has no effect on this certificate")
    assert found(home, "That has no effect on your duty to pay")


@pytest.mark.parametrize(
    "text",
    [
        "Wegen Zahlungsverzug ruht der Versicherungsschutz",
        "Aufgrund Zahlungsverzugs ruht Ihr Vertrag",
        "[ ] en vigueur [x] suspendue",
        "☐ in Kraft ☒ suspendiert",
    ],
)
def test_a_cover_that_is_suspended(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bei Zahlungsverzug ruht der Versicherungsschutz",
        "[x] en vigueur [ ] suspendue",
        "☒ in Kraft ☐ suspendiert",
    ],
)
def test_a_cover_that_is_not(text: str) -> None:
    assert not found(text)
