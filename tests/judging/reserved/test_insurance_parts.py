"""What an insurance includes, where, for how many days and whether it is paid: the statement and its innocent twin."""

from __future__ import annotations

import pytest

from doccheck.judging.reserved.insurance_tables import tables
from doccheck.judging.reserved.said import Said
from doccheck.model import Box, Evidence, TextLine
from tests.judging.builder import doc
from tests.judging.reserved.test_insurance import found


def table(*rows: str) -> list[str]:
    """The rows that are found in a table whose cells stand beside each other on the page."""
    lines = []
    for at, row in enumerate(rows):
        for column, text in enumerate(row.split(" | ")):
            left, top = 0.1 + 0.25 * column, 0.2 + 0.04 * at
            box = Box(x0=left, y0=top, x1=left + 0.2, y1=top + 0.02)
            lines.append(TextLine(text=text, evidence=Evidence(file="p.pdf", page=1, box=box, text=text)))
    return [each.text for each in tables(Said(doc("health_insurance", lines=tuple(lines))))]


@pytest.mark.parametrize(
    "rows",
    [
        ("Garantie | Souscrite | Plafond", "Accident | oui | –", "1. Maladie et hospitalisation | non | –"),
        ("Leistung | Versichert", "Rücktransport | ja", "Ambulante Behandlung | –"),
        ("Cobertura | Contratada", "Equipaje | Sí", "Hospitalización por enfermedad | No"),
        ("Module | Benefit | Chosen", "A | Luggage | ✓", "B | Hospital and outpatient treatment | ✗"),
        ("Benefit | Limit", "Personal accident | 50,000 EUR", "Medical treatment | 0 EUR"),
    ],
)
def test_a_table_without_care(rows: tuple[str, ...]) -> None:
    assert table(*rows)


@pytest.mark.parametrize(
    "rows",
    [
        ("Leistung | Selbstbehalt", "Ambulante Behandlung | nein", "Stationäre Behandlung | nein", "Zahnersatz | ja"),
        ("Garantie | Franchise", "Hospitalisation | –", "Dentaire | 50 EUR"),
        ("Cobertura | Incluida | Carencia", "Hospitalización | Sí | No", "Medicina primaria | Sí | No"),
        ("Benefit | Limit", "Outpatient treatment | –", "Dental treatment | 500 EUR"),
        ("Baustein | Gewählt", "Stationäre Behandlung | ja", "Krankenhaustagegeld | nein"),
        ("Benefit | Chosen", "Hospital treatment | yes", "Private room in hospital | no"),
    ],
)
def test_a_table_with_care(rows: tuple[str, ...]) -> None:
    assert not table(*rows)


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        # What is insured.
        ("DEU", ("[x] Unfall", "[ ] Krankheit (ambulant und stationär)")),
        ("ESP", ("Hospitalización ☐ sí ☒ no", "Accidentes ☒ sí ☐ no")),
        ("ESP", ("No incluido: enfermedad, hospitalización",)),
        # Where.
        ("DEU", ("Geltungsbereich: Heimatland der versicherten Person",)),
        ("FRA", ("Zone de garantie : pays de résidence habituelle de l'assuré",)),
        ("ESP", ("Fuera del país de domicilio no existe derecho a prestación alguna",)),
        ("DEU", ("Außerhalb des Heimatlandes, etwa in Deutschland, wird nur der Rücktransport bezahlt",)),
        ("LUX", ("Validité : Union européenne, le Benelux n'étant pas couvert",)),
        ("DEU", ("Geltungsbereich: Europa ohne D-A-CH",)),
        # For how many days.
        ("DEU", ("Der Schutz gilt pro Einreise für vierzehn Tage",)),
        ("FRA", ("Chaque séjour est garanti pendant soixante jours",)),
        ("ESP", ("Días por estancia: 60",)),
        ("DEU", ("Schutz je Grenzübertritt: 30 Tage",)),
        ("DEU", ("Maximum trip duration: 8 weeks",)),
        ("DEU", ("Cover lapses on the 43rd day of any stay",)),
        ("FRA", ("Séjours de moins de 90 jours",)),
        # Whether it is paid.
        ("DEU", ("Eine Zahlung wurde bis heute nicht verbucht",)),
        ("FRA", ("Aucun versement n'a été enregistré à la date de la présente",)),
        ("ESP", ("Importe abonado: 0,00 EUR",)),
        ("DEU", ("Zahlungseingang: noch keiner",)),
        ("DEU", ("Der Vertrag kommt zustande, wenn die Jahresprämie von 540,00 EUR bei uns eingeht",)),
    ],
)
def test_less_than_the_stay_needs(country: str, lines: tuple[str, ...]) -> None:
    assert found(*lines, country=country)


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("DEU", ("[x] ambulante Heilbehandlung", "[ ] Krankentagegeld")),
        ("FRA", ("Franchise hospitalisation : non", "Délai de carence maladie : non")),
        ("DEU", ("Nicht versichert: vorbestehende Krankheiten, Zahnersatz",)),
        ("DEU", ("Repatriation to the home country is included",)),
        ("FRA", ("Territoire : France (pays de résidence de l'assuré)",)),
        ("ESP", ("Ámbito: todo el territorio español; repatriación al país de origen",)),
        ("DEU", ("Cover applies outside the home country of the insured",)),
        ("DEU", ("Behandlung im Heimatland nur bis zu 42 Tage je Kalenderjahr",)),
        ("LUX", ("Territoire : Benelux, France et Allemagne",)),
        ("DEU", ("Auf Auslandsreisen besteht Schutz bis zu 6 Wochen je Reise",)),
        ("ESP", ("Cada viaje al extranjero queda cubierto hasta 90 días",)),
        ("DEU", ("Geltungsbereich: Deutschland; auf Reisen bis vier Wochen auch Europa",)),
        ("DEU", ("Geltungsbereich: Deutschland; für Reisen bis zu vier Wochen alle Staaten Europas",)),
        ("DEU", ("Number of days covered: 365",)),
        ("DEU", ("Each claim is settled within 10 days",)),
        ("DEU", ("Hospital stays of up to 90 days are covered in full",)),
        ("DEU", ("The premium is due monthly",)),
        ("FRA", ("Aucune cotisation n'est impayée ; le dernier versement a été reçu le 02/08/2026",)),
        ("DEU", ("In hospital no payment is required from the insured",)),
        ("DEU", ("Der Vertrag kommt zustande, wenn die Jahresprämie eingeht", "Die Jahresprämie ist bezahlt")),
        ("ESP", ("Importe abonado: 540,00 EUR", "Importe pendiente: 0,00 EUR")),
        ("FRA", ("Aucun frais d'hospitalisation ne reste à la charge de l'assuré",)),
        ("FRA", ("Prise en charge de l'hospitalisation et des consultations",)),
    ],
)
def test_as_much_as_the_stay_needs(country: str, lines: tuple[str, ...]) -> None:
    assert not found(*lines, country=country)


@pytest.mark.parametrize(
    "line",
    [
        "Versichert ist die Notfallbehandlung bis zur Stabilisierung",
        "La póliza cubre urgencias hospitalarias hasta un máximo de 24 horas",
        "Sont garantis les soins d'urgence",
        "Cover: acute emergencies",
        "Médecin traitant, spécialistes et hôpital : à la charge de l'étudiant",
    ],
)
def test_emergencies_alone(line: str) -> None:
    assert found(line, promised="")


@pytest.mark.parametrize(
    "line",
    [
        "Versichert sind ambulante und stationäre Behandlung, Notfälle rund um die Uhr",
        "Asistencia primaria, especializada, hospitalaria y de urgencia en todo el territorio español",
        "Prise en charge des soins courants, de l'hospitalisation et des urgences",
        "Full medical cover including emergencies",
        "24/7 emergency hotline: +49 30 555",
        "Teléfono de urgencias 24 horas: 900 000 111",
    ],
)
def test_emergencies_among_other_care(line: str) -> None:
    assert not found(line, promised="")
