"""Slips for what was asked for, and the thing itself that bears the number of one."""

from __future__ import annotations

import pytest

from doccheck import settings
from doccheck.understanding.slips import is_a_slip
from tests.understanding.pages import document, page, title


@pytest.mark.parametrize(
    "heading",
    [
        "Récépissé de demande d'extrait de casier judiciaire",
        "Reçu de dépôt de dossier",
        "Bon de retrait",
        "Accusé de réception",
        "Empfangsbestätigung",
        "Quittung über die Gebühr für ein Führungszeugnis",
        "Resguardo de solicitud de certificado",
        "Comprobante de trámite",
        "Acknowledgement slip",
        "Receipt for police clearance certificate",
        "Ricevuta di presentazione della richiesta",
        "Comprovativo de pedido",
        "إيصال استلام طلب",
    ],
)
def test_a_heading_tells_a_slip(heading: str) -> None:
    assert is_a_slip([page(title(heading), "", "Name: Ada Kone", "Nummer 4411")])


@pytest.mark.parametrize(
    "line",
    [
        "Extrait de casier judiciaire, bulletin n° 3",
        "Récépissé n° 4411/26",
        "Acuse de recibo: 20114",
        "Receipt No. 5512",
        "Reçu les droits : 2.000 F.",
        "Führungszeugnis",
        "Certificado de antecedentes penales",
    ],
)
def test_a_number_of_a_receipt_makes_no_slip(line: str) -> None:
    assert not is_a_slip([page(title(line), "", "Nom : Ada Kone", "Néant.")])


def test_a_slip_that_says_what_the_record_will_is_none_for_sure() -> None:
    said = ("", "Ada Kone, née le 3 février 2003 à Lomé", "Casier judiciaire : néant.", "Lomé, le 4 mai 2026, le greffier")
    record = document(title("Extrait de casier judiciaire"), *said)
    slip = document(title("Récépissé de dépôt"), "Extrait de casier judiciaire", *said)
    assert record.kind == "criminal_record"
    assert record.confidence >= settings.KIND_SURE
    assert slip.kind != "criminal_record" or slip.look_alike or slip.confidence < settings.KIND_SURE


def test_a_receipt_of_fees_stays_one() -> None:
    said = ("", "Wir haben von Frau Ada Kone, geboren am 3. Februar 2003, die Studiengebühren", "von 1.200,00 EUR erhalten.")
    found = document(title("Zahlungsbestätigung Studiengebühren"), *said, "Der Betrag ist vollständig bezahlt.")
    assert found.kind == "tuition_receipt"
    assert found.confidence >= settings.KIND_SURE
