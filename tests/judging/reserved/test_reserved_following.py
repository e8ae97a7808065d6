"""Clauses every paper of a kind bears, what would only follow, and the contract of a sister."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from doccheck.judging.checks.stated import _is_aside
from doccheck.judging.reserved.following import follows_harmlessly
from doccheck.judging.reserved.papers_periods import _pays_rent
from doccheck.judging.reserved.rules import speaks_of_no_fault
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.model import Box, Document, Evidence, TextLine


def _said(text: str) -> Said:
    proof = Evidence(file="a.pdf", page=1, box=Box(x0=0.1, y0=0.1, x1=0.9, y1=0.2), text=text)
    return Said(cast(Document, SimpleNamespace(lines=(TextLine(text=text, evidence=proof),))))


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("You may terminate on a month's notice; premiums paid in advance are refunded.", True),
        ("You might terminate after a year; premiums paid in advance are refunded.", True),
        ("Si se deniega el visado, la póliza puede anularse; la prima se devuelve.", True),
        ("Der Vertrag endet vorzeitig nur, wenn Sie ausreisen; nicht verbrauchte Beiträge werden erstattet.", True),
        ("Der Vertrag endet vorzeitig am 3. Mai; nicht verbrauchte Beiträge werden erstattet.", False),
        ("Das Visum wurde abgelehnt; der Beitrag wird erstattet.", False),
        ("Sie können jederzeit kündigen; der Beitrag wurde erstattet.", False),
        ("Votre frère était assuré chez nous ; ce contrat-là a été résilié.", True),
        ("Su hermana sigue asegurada; su póliza está cancelada.", False),
        ("Ihr Sohn war bei uns versichert; jene Police ist erloschen.", False),
    ],
)
def test_what_follows_from_the_clause_before(text: str, harmless: bool) -> None:
    said = _said(text)
    assert follows_harmlessly(said, said.sentences[-1], "amina benali") is harmless


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("Toute surcharge entraîne la nullité du présent acte.", True),
        ("Diese Urkunde wurde durch eine Änderung ungültig.", False),
        ("The tenancy renews automatically unless notice is given.", True),
        ("Le bail n'est pas reconduit, congé donné le 3 mars.", False),
        ("Las tasas no se devuelven salvo denegación del visado.", True),
        ("Die Gebühren wurden erstattet, da das Visum abgelehnt wurde.", False),
        ("We do not allow tattoos or piercings.", True),
        ("Nous n'autorisons pas son départ ni la conduite d'une moto.", False),
    ],
)
def test_clauses_of_every_paper(text: str, harmless: bool) -> None:
    assert speaks_of_no_fault(Sentence(text=text, evidence=())) is harmless


@pytest.mark.parametrize(
    ("clause", "aside"),
    [
        ("Unsere Wanderungen am Wochenende sind freiwillig", True),
        ("samstags kein Unterricht", True),
        ("Der Kurs findet am Wochenende statt", False),
        ("kein Unterricht außer samstags", False),
        ("Zeit: samstags 9 bis 16 Uhr in der Bibliothek", False),
    ],
)
def test_beside_the_lessons(clause: str, aside: bool) -> None:
    assert _is_aside(fold(clause)) is aside


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("Reçu la somme de 640,00 EUR de loyer du 1er au 31 mai 2026, dont quittance.", True),
        ("Rent received for 1 May to 31 May 2026: EUR 640.00.", True),
        ("Le bail, loyer payé 640,00 EUR, court du 1er mai 2025 au 30 avril 2026.", False),
    ],
)
def test_time_of_rent_and_of_a_lease(text: str, paid: bool) -> None:
    assert _pays_rent(Sentence(text=text, evidence=())) is paid
