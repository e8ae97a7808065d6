"""Rows and sentences by which money is charged, capped, another's, or comes too late; and innocent twins."""

from __future__ import annotations

import pytest

from doccheck.judging.reserved.funds_rows import _is_answered
from doccheck.judging.reserved.said import Row
from tests.judging.reserved.test_funds import found

RESTRICTED = [
    ("bank_certificate", "Rania Haddad\nBelastungen: Pfandrecht Autohaus Kern GmbH"),
    ("bank_certificate", "Rania Haddad\nGuthaben: 9.000,00 EUR\nDavon verfügbar: 90,00 EUR"),
    ("bank_certificate", "Le solde de Rania Haddad est affecté en garantie d'un prêt du frère."),
    ("bank_certificate", "El dinero de Rania Haddad procede de un préstamo puente que vence en agosto."),
    ("bank_certificate", "Rania Haddad\nBeneficial owner: Globus Holding Ltd"),
    ("blocked_account", "Ein Teilbetrag ist zugunsten der Kredit Nord AG verpfändet."),
    ("blocked_account", "Droits de tiers : nantissement Crédimax"),
    ("blocked_account", "Payee: Globe Services LLC"),
    ("scholarship_certificate", "Estado: suplente, segundo de la lista"),
    ("scholarship_certificate", "Nature de l'aide : exonération des droits"),
    ("scholarship_certificate", "The grant is paid after completion of the course."),
    ("bank_guarantee", "Zweck: Mietsicherheit"),
    ("income_proof", "Statut : licencié en juin"),
    ("income_proof", "Lohnpfändung: 900,00 EUR"),
    ("sponsorship_declaration", "Mein Beistand ist rein moralischer Art; moralische Zusage ohne rechtliche Bindung."),
]
FREE = [
    ("bank_certificate", "Rania Haddad\nBelastungen: keine"),
    ("bank_certificate", "Rania Haddad\nGuthaben: 9.000,00 EUR\nDavon verfügbar: 9.000,00 EUR"),
    ("bank_certificate", "Les avoirs de Rania Haddad ne font l'objet d'aucun nantissement."),
    ("blocked_account", "Das Guthaben ist zugunsten der Bundesrepublik Deutschland verpfändet."),
    ("blocked_account", "Claims cannot be assigned or pledged."),
    ("scholarship_certificate", "Estado: concedida"),
    ("scholarship_certificate", "The last instalment is paid after completion of the course."),
    ("income_proof", "Lohnpfändung: keine"),
]


@pytest.mark.parametrize(("kind", "text"), RESTRICTED)
def test_money_that_is_not_free(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n"))


@pytest.mark.parametrize(("kind", "text"), FREE)
def test_money_that_is_free(kind: str, text: str) -> None:
    assert found(kind, *text.split("\n")) == []


@pytest.mark.parametrize(
    ("label", "value", "answered"),
    [
        ("Lien: nil", "Dormant: no", True),
        ("Pfandrechte: keine", "Abtretungen: keine", True),
        ("Gravámenes: ninguno", "Embargos: Juzgado n.º 3", False),
        ("Lien: nil", "Pledges: Fairway Motors Ltd", False),
        ("Lien", "Fairway Motors Ltd", False),
    ],
)
def test_a_cell_that_holds_its_own_answer_is_no_label_of_the_next(label: str, value: str, answered: bool) -> None:
    assert _is_answered(Row(label=label, value=value, evidence=())) is answered
