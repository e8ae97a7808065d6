"""What ties an insurance to less than a stay needs, each beside what only sounds like it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.judging.reserved.test_insurance import found


@pytest.mark.parametrize(
    ("line", "twin"),
    [
        # Journeys only
        (
            "Les frais sont couverts pendant les voyages hors du territoire",
            "Les frais sont aussi couverts pendant les voyages hors du territoire",
        ),
        (
            "Der Schutz greift bei Reisen ins Ausland",
            "Auch bei Reisen ins Ausland greift der Schutz",
        ),
        # In company
        (
            "La menor está cubierta únicamente en compañía de su madre",
            "La madre de la asegurada paga la prima",
        ),
        # A part of care
        ("Outpatient visits are not covered", "Outpatient visits are covered without a limit"),
        ("Leistungen: nur stationär", "Leistungen: stationär und ambulant"),
        ("Los medicamentos corren a cargo de la asegurada", "Los medicamentos estéticos corren a cargo de la asegurada"),
        ("Type de contrat : urgences", "Téléphone des urgences : 01 40 00 00 00"),
        # At school
        ("El seguro cubre a la alumna durante el horario lectivo", "El seguro cubre también el horario lectivo"),
        # Sums and shares
        ("Plafond annuel : 4 500 EUR", "Plafond annuel : 450 000 EUR"),
        ("Jährlicher Höchstbetrag der Leistungen: 9.000 Euro", "Höchstbetrag für Zahnersatz im Jahr: 900 Euro"),
        ("Deductible: EUR 6,000", "Deductible: EUR 60"),
        ("Se reembolsa el 35 % de los gastos", "Se reembolsa el 100 % de los gastos"),
        # Days and months
        ("Maximum duration of any journey: 45 days", "Bills are sent in within 45 days of the journey"),
        ("In den ersten fünf Monaten wird keine Leistung erbracht", "In den ersten fünf Monaten ist der Beitrag geringer"),
        # The contract
        ("Situation du contrat : résilié", "Situation du contrat : en cours de validité"),
        ("Estado del recibo: devuelto", "Estado del recibo: cobrado"),
        ("Dokumentart: Kostenvoranschlag", "Dokumentart: Versicherungsschein"),
        ("The contract ends when the insured takes up residence there", "The contract ends when she gives up her residence"),
        ("No hay derecho alguno a prestaciones", "Las prestaciones constituyen un derecho de la asegurada"),
        ("No hay derecho a prestaciones, ni médicas ni económicas", "Las prestaciones médicas son un derecho"),
        ("No hay derecho a prestaciones", "No hay derecho a prestaciones económicas por incapacidad temporal"),
        ("Das Leistungsbudget ist erschöpft", "Das Leistungsbudget ist nicht erschöpft"),
    ],
)
def test_less_than_the_stay_needs(line: str, twin: str) -> None:
    assert found(line)
    assert not found(twin)


def test_the_seat_of_the_insurer_is_left_out() -> None:
    assert found("Geltungsbereich: Europa außer dem Sitzland der Gesellschaft")
    assert not found("Geltungsbereich: Europa, auch im Sitzland der Gesellschaft")
    assert not found("Geltungsbereich: Deutschland und weltweit, ausgenommen das Heimatland")


def test_only_a_role() -> None:
    assert found("Tobi Grace Oyelaran is named as payer only")
    assert not found("Tobi Grace Oyelaran is payer and insured person")


def test_a_time_without_cover() -> None:
    assert found(f"Sin cobertura: del {date(2027, 2, 1):%d/%m/%Y} al {date(2027, 3, 1):%d/%m/%Y}")
    assert not found("Periodos sin cobertura: ninguno")


@pytest.mark.parametrize(
    ("line", "twin"),
    [
        # So many days of one sort of care, and of all of it
        ("La hospitalización se limita a 60 días", "La hospitalización psiquiátrica se limita a 60 días por año"),
        ("Nur stationäre Behandlung, 30 Tage", "Stationäre Psychotherapie nur bis zu 30 Tage im Jahr"),
        (
            "La hospitalización se limita a 20 días y la psiquiatría a 10 días",
            "L'hospitalisation psychiatrique est limitée à 20 jours par an",
        ),
        ("Only inpatient treatment is insured", "Inpatient psychiatric treatment is limited to 45 days a year"),
        # The firm and what it sells
        (
            "Der Reiseschutz gilt nur für Auslandsreisen, Cordia Reiseschutz AG",
            "Cordia Reise- und Auslandskrankenversicherung: Am Wall 7, 28195 Bremen, Cordia Reiseschutz AG",
        ),
        # No silent renewal, and none at all
        ("El seguro no se prorroga", "El seguro no se prorroga de forma tácita"),
        ("The policy was not renewed", "The policy is not renewed automatically"),
        # The insurer ended it
        (
            "Le prélèvement nous ayant été retourné, nous avons dû annuler le contrat",
            "Nous avons rectifié le contrat par erreur annulé",
        ),
        ("Wir mussten den Vertrag stornieren", "Wir haben den Vertrag verlängert"),
        ("We have had to cancel the policy", "If you move we have to cancel the policy"),
        ("Hemos anulado la póliza", "Hemos anulado su póliza anterior"),
    ],
)
def test_limits_of_a_part_and_names_of_insurers(line: str, twin: str) -> None:
    assert found(line)
    assert not found(twin)


def test_care_abroad_that_a_list_leaves_out() -> None:
    items = ("a) guerra y catástrofes;", "b) asistencia en viajes fuera del territorio;")
    assert not found("Riesgos excluidos.", *items)
    assert found("Riesgos cubiertos.", *items)


@pytest.mark.parametrize(
    ("answer", "doubted"),
    [
        ("Kein Schutz besteht für bereits bekannte Erkrankungen, Kuren, kosmetische Behandlungen und vorsätzliche Unfälle.", False),
        ("Stationäre Behandlungen", True),
        ("Nicht versichert sind alle ambulanten und stationären Behandlungen im Krankenhaus und bei jedem Arzt am Ort.", True),
    ],
)
def test_the_question_above_what_is_left_out(answer: str, doubted: bool) -> None:
    assert bool(found("Was ist nicht versichert?", answer)) is doubted
