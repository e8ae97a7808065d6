"""What insurance certificates say against themselves, and what only sounds like it."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.insurance import insurance, insurance_ends
from doccheck.judging.reserved.said import Said
from tests.judging.builder import doc

_CARE = "Ambulante und stationäre Heilbehandlung"  # what every certificate promises: without it nothing is tested here
_STAY = {"stay.start": date(2026, 10, 1), "stay.end": date(2027, 7, 31)}


def found(*lines: str, country: str = "DEU", promised: str = _CARE) -> list[str]:
    """The sentences that are found in a certificate with these lines, in a dossier for this country."""
    applicant = Person(surname="Oyelaran", given_names="Tobi Grace")
    stub = SimpleNamespace(checklist=SimpleNamespace(country=country), applicant=applicant, date_of=_STAY.get)
    stub.application = date(2026, 9, 1)
    text = (f"{line}." for line in (promised, *lines) if line)
    document = doc("health_insurance", *text)
    readers = (insurance, insurance_ends)
    case = cast(Case, cast(Any, stub))
    return [each.text for reader in readers for each in reader(Said(document), "health_insurance", case)]


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DEU", "Territory: Kenya and Uganda"),
        ("DEU", "Geltungsbereich: Österreich und Schweiz"),
        ("ESP", "Ámbito territorial: Colombia"),
        ("FRA", "Territoire : Maroc, Algérie et Tunisie"),
        ("LUX", "Area of cover: Latin America"),
        ("ESP", "Ambito: Italia"),
        ("DEU", "Cover applies worldwide with the exception of Germany"),
        ("DEU", "Der Schutz gilt weltweit, ausgenommen sind die USA und Deutschland"),
        ("ESP", "La cobertura es mundial, excepto en el territorio español"),
        ("FRA", "La garantie vaut dans le monde entier, à l'exclusion de la France"),
        ("LUX", "Valable dans tous les pays d'Europe sauf le Luxembourg"),
        ("DEU", "Germany is excluded from the area of cover"),
        ("DEU", "Territory: Peru, Chile; Europe is left out"),
        ("ESP", "Quedan cubiertos todos los países, España queda excluida"),
        ("DEU", "The plan does not apply in Germany"),
        ("FRA", "La police ne couvre pas la France"),
        ("DEU", "Cover is worldwide, save for the state of residence"),
        ("ESP", "Válido en todo el mundo salvo el país de residencia"),
        ("FRA", "Garantie monde entier, hors pays d'accueil"),
        ("DEU", "Treatment is covered only in hospitals in Vietnam"),
        ("ESP", "Los gastos se reembolsan únicamente en Marruecos"),
        ("DEU", "Erstattet werden nur Behandlungen in Georgien"),
    ],
)
def test_another_territory(country: str, line: str) -> None:
    assert found(line, country=country)


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DEU", "Territory: Germany and Austria"),
        ("DEU", "Geltungsbereich: Schengen-Staaten"),
        ("ESP", "Ámbito: todo el territorio español"),
        ("LUX", "Territoire : Union européenne"),
        ("FRA", "Zone : monde entier hors États-Unis et Canada"),
        ("DEU", "Worldwide excluding the home country (Ghana)"),
        ("DEU", "Geltungsbereich: weltweit ohne USA"),
        ("DEU", "Cover continues during holidays outside Germany"),
        ("DEU", "Der Versicherungsschutz außerhalb Deutschlands ist auf sechs Wochen begrenzt"),
        ("ESP", "Fuera de España se cubren urgencias durante 60 días"),
        ("FRA", "Aucun remboursement n'est fait sauf en France"),
        ("DEU", "Costs are not reimbursed except in Germany"),
        ("DEU", "If the insured person is not in Germany, please call our hotline"),
        ("DEU", "The insurer is registered in Malta; only the courts of Malta have jurisdiction"),
        ("ESP", "Cobertura en España y, en viajes, en Marruecos y Portugal"),
        ("DEU", "Cover is worldwide except for the country of residence (Chile)"),
    ],
)
def test_the_right_territory(country: str, line: str) -> None:
    assert not found(line, country=country)


def test_network_of_other_countries() -> None:
    elsewhere = "Costs incurred elsewhere are not reimbursed"
    assert found("You may be treated at any network hospital in Kenya and Uganda", elsewhere)
    assert not found("You may be treated at any network hospital in Germany", elsewhere)


@pytest.mark.parametrize(
    "line",
    [
        "Illness and hospital stays are not insured under this contract",
        "Hospitalisation: not covered",
        "Stationäre Behandlung: nicht versichert",
        "Krankheit und Krankenhausaufenthalte sind nicht versichert",
        "Maladie, hospitalisation : non garanties",
        "Les frais de maladie ne relèvent pas de ce contrat",
        "Los gastos médicos no están cubiertos",
        "Enfermedad y hospitalización corren por cuenta del estudiante",
        "Cover for illness must be proven separately",
        "Der Schutz bei Krankheit ist gesondert nachzuweisen",
        "Les soins dus à une maladie relèvent d'un autre assureur",
        "We pay only for emergency treatment",
        "Versichert sind ausschließlich Notfälle",
        "Prise en charge limitée aux urgences",
        "Solo se prestan asistencias de urgencia",
        "Waiting period: six months",
        "Für stationäre Behandlung gilt eine Wartezeit von 3 Monaten",
        "Délai de carence de 90 jours pour toute maladie",
        "Periodo de carencia para hospitalización: ocho meses",
    ],
)
def test_care_is_left_out(line: str) -> None:
    assert found(line)


@pytest.mark.parametrize(
    "line",
    [
        "Cosmetic dental treatment is not covered",
        "Pre-existing illnesses are not covered",
        "Krankheiten, die vor Beginn bekannt waren, sind nicht versichert",
        "Eine Kündigung aus Krankheitsgründen ist ausgeschlossen",
        "Les maladies antérieures non déclarées sont exclues",
        "Quedan excluidos los tratamientos estéticos",
        "Illness and accident are insured; nothing is excluded",
        "Zahnersatz nur nach Unfall",
        "In an emergency call only this number",
        "Outside Germany only emergencies are covered",
        "À l'étranger, seules les urgences sont couvertes",
        "En el extranjero solo urgencias",
        "Waiting period: none",
        "Die Wartezeit von drei Monaten entfällt",
        "Sin periodos de carencia",
        "Délai de carence de trois mois pour les soins dentaires",
        "Waiting period for pregnancy: eight months",
    ],
)
def test_care_is_covered(line: str) -> None:
    assert not found(line)


@pytest.mark.parametrize(
    "line",
    [
        "Benefits: accident capital, personal liability",
        "Garanties : perte de bagages, annulation de voyage",
        "Coberturas: equipaje, demora de vuelo, responsabilidad civil",
        "Leistungen: Haftpflicht, Unfall, Reisegepäck",
        "La personne est assurée en responsabilité civile et pour son habitation",
        "The student is insured against accidents and theft",
    ],
)
def test_another_insurance(line: str) -> None:
    assert found(line, promised="")
    assert not found(line)


@pytest.mark.parametrize(
    "line",
    [
        "The policy was cancelled on 3 September 2026",
        "You gave notice on 2 August",
        "The premium remains unpaid",
        "The insurer is free from any obligation",
        "Der Vertrag wurde zum 31.12.2026 gekündigt",
        "Der Erstbeitrag ist nicht bezahlt; wir sind leistungsfrei",
        "Der Versicherungsschutz ruht seit 1. September",
        "Le contrat a été résilié à la demande de l'assurée",
        "La garantie est suspendue depuis le 3 juillet",
        "La prime reste impayée",
        "La póliza ha sido anulada",
        "El recibo fue devuelto por el banco",
        "La compañía no responde de los siniestros",
        "There is no longer any cover; the policy was not renewed",
        "Der Antrag ist noch nicht angenommen",
        "La demande d'adhésion est en cours d'étude",
        "La solicitud se encuentra en trámite",
        "The person may on acceptance of this offer obtain full cover",
        "This letter is not proof of insurance cover",
        "La licencia fue rechazada; la autorización de la entidad ha sido retirada",
        "Der Tarif gilt nur als Zusatzversicherung",
        "Any trip is covered; cover ends on the 45th day after leaving Chile",
        "Jede Reise ist bis zu 42 Tage versichert",
        "Seuls les 30 premiers jours de chaque voyage sont garantis",
        "Se cubren los primeros 60 días de cada viaje",
    ],
)
def test_not_in_force(line: str) -> None:
    assert found(line)


@pytest.mark.parametrize(
    "line",
    [
        "Cover may be cancelled if the visa is refused",
        "The contract has not been cancelled",
        "If the premium is unpaid, benefits are suspended",
        "The earlier policy was cancelled and replaced by this one",
        "No premium is outstanding",
        "The first debit was returned; the premium has since been paid",
        "Der Vertrag kann zum Monatsende gekündigt werden",
        "Die Mitgliedschaft ist ungekündigt",
        "Rückstände bestehen nicht",
        "Bleiben Zahlungen aus, ruhen die Leistungen",
        "Der Beitrag wurde am 3. Juli bezahlt",
        "En cas de non-paiement, la garantie est suspendue",
        "Le contrat n'a pas été résilié",
        "La prime a été réglée; le contrat ne peut être résilié",
        "Le défaut de paiement entraîne la suspension du contrat",
        "La póliza no ha sido anulada",
        "Solo se anulará la póliza si se deniega el visado",
        "No constan recibos pendientes de pago",
        "This offer does not depend on any condition",
        "Der Antrag wurde am 1. Juli angenommen",
        "Trips abroad are covered for up to 30 days",
        "Bei Ferienreisen bis 30 Tage auch die übrigen Staaten",
        "Les 90 premiers jours couvrent aussi les bagages",
        "Claims must be notified within 30 days of the end of the trip",
        "Viajes por vacaciones: hasta 60 días también fuera de España",
    ],
)
def test_in_force(line: str) -> None:
    assert not found(line)


@pytest.mark.parametrize(
    "line",
    [
        "Only the policyholder is insured",
        "Versichert ist nur der Versicherungsnehmer",
        "Seul le souscripteur est garanti",
        "Solo el tomador está asegurado",
    ],
)
def test_policyholder_alone(line: str) -> None:
    assert found("Policyholder: Ruth Mensah", line)
    assert not found("Policyholder: Tobi Grace Oyelaran", line)


@pytest.mark.parametrize(
    "line",
    [
        "Tobi Oyelaran is not insured",
        "Tobi Oyelaran will be added once the form has come in",
        "Tobi Oyelaran ist nicht mitversichert",
        "Tobi Oyelaran sera ajoutée ultérieurement au contrat",
        "Tobi Oyelaran será incluida más adelante",
    ],
)
def test_applicant_is_left_out(line: str) -> None:
    assert found(line)
    assert not found(line.replace("Tobi Oyelaran", "Ben Mensah").replace("is not insured", "is not the policyholder"))


def test_cover_that_ends_before_the_stay() -> None:
    assert found("The contract will come to an end on 31 December 2026")
    assert found("Der Versicherungsschutz endet am 15.03.2027")
    assert not found("The contract will come to an end on 31 August 2027")
    assert not found("The period in which you may withdraw ends on 15 October 2026")
    assert not found("Der frühere Versicherungsschutz endete am 30.09.2026")


@pytest.mark.parametrize(
    "line",
    [
        "Tobi Grace Oyelaran (daughter): application pending",
        "Tobi Grace Oyelaran (hija): alta solicitada",
        "Tobi Grace Oyelaran : adhésion en attente",
        "Tobi Grace Oyelaran: Aufnahme beantragt",
        "Tobi Grace Oyelaran: no asegurada",
        "Person to be insured: Tobi Grace Oyelaran",
        "Zu versichernde Person: Tobi Grace Oyelaran",
        "Personne à assurer : Tobi Grace Oyelaran",
        "Asegurado propuesto: Tobi Grace Oyelaran",
        "Vigencia solicitada: del 1 de octubre al 31 de julio",
    ],
)
def test_applicant_is_still_to_be_insured(line: str) -> None:
    assert found(line)
    assert not found(line.split(":")[0].replace("Tobi Grace Oyelaran", "Ben Mensah"))


@pytest.mark.parametrize("label", ["Insured person", "Versicherte Person", "Assurée", "Asegurado"])
def test_somebody_else_is_insured(label: str) -> None:
    other, own = f"{label}: Ruth Oyelaran", "Tobi Grace Oyelaran"
    assert found(other)
    assert found(other, f"Policyholder: {own}")
    assert not found(f"{label}: {own}", "Policyholder: Ruth Oyelaran")
    assert not found(other, f"Co-insured daughter: {own}")
    assert not found(other, f"The policy also covers Ben Mensah and {own}")


@pytest.mark.parametrize(
    "line",
    [
        "Der Vertrag kommt erst zustande, sobald wir Ihren Antrag angenommen haben",
        "Cover will begin once the signed proposal has been accepted by us",
        "Le contrat prendra effet si le médecin-conseil donne son accord et après signature",
        "La cobertura entrará en vigor cuando se acepte la solicitud",
        "Gesperrt ist seit Juli der Anspruch auf Leistungen",
        "Depuis le 3 juin, vos droits sont bloqués",
        "Desde el 3 de junio está bloqueada su cobertura",
        "Since 3 June the benefits have been frozen",
        "Monatsbeiträge: drei offen",
        "Cuotas: dos impagadas",
    ],
)
def test_takes_no_effect(line: str) -> None:
    assert found(line)


@pytest.mark.parametrize(
    "line",
    [
        "Der Vertrag wurde nach Annahme des Antrags geschlossen",
        "The cover takes effect on 1 October 2026",
        "La póliza entrará en vigor el 1 de octubre de 2026",
        "Le contrat prend effet le 1er octobre, quand vous arriverez en France",
        "Cover for a newborn starts once the application is accepted",
        "Ausstehende Beiträge: keine",
        "Outstanding premium: EUR 0.00",
        "Primas pendientes: ninguna",
        "Cotisations impayées : aucune",
        "Bei Auslandsaufenthalten ruht der Anspruch auf Leistungen",
        "The next instalment is outstanding and due on 1 March 2027",
    ],
)
def test_takes_effect(line: str) -> None:
    assert not found(line)


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DEU", "Worldwide except the country where the insured person is living"),
        ("DEU", "Weltweit, ausgenommen das Land, in dem die versicherte Person wohnt (derzeit Deutschland)"),
        ("FRA", "Monde entier, hors État où l'assuré réside (actuellement la France)"),
        ("ESP", "Todo el mundo, salvo el país en que reside el asegurado (España)"),
        ("DEU", "In Germany benefits are limited to life-saving measures"),
        ("FRA", "En France, les prestations sont limitées aux premiers soins"),
        ("ESP", "En España se presta únicamente asistencia durante 48 horas"),
        ("DEU", "In Deutschland nur Erstversorgung für höchstens drei Tage"),
        ("LUX", "Territory: Belgium, France (other Schengen states: see annex)"),
        ("DEU", "Geltungsbereich: Österreich, Polen (übrige Schengen-Staaten siehe unten)"),
    ],
)
def test_little_in_the_country_of_the_stay(country: str, line: str) -> None:
    assert found(line, country=country)


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DEU", "Worldwide, except the country of permanent residence (Kenya)"),
        ("FRA", "Monde entier, hors État où l'assuré résidait (Togo)"),
        ("DEU", "Territory: Germany and all other Schengen states"),
        ("DEU", "In Germany claims must be reported within 14 days"),
        ("DEU", "Cover in Germany is unlimited; abroad it is limited to emergencies"),
        ("FRA", "Hors de France, la garantie est limitée à 90 jours"),
        ("ESP", "Sin límite en España, con urgencias y repatriación"),
    ],
)
def test_all_in_the_country_of_the_stay(country: str, line: str) -> None:
    assert not found(line, country=country)


@pytest.mark.parametrize(
    ("seat", "lines", "looked_at"), [("KEN", 1, True), ("ESP", 1, False), (None, 1, False), ("KEN", 2, False)]
)
def test_an_insurer_far_away_says_where(seat: str | None, lines: int, looked_at: bool) -> None:
    applicant = Person(surname="Oyelaran", given_names="Tobi Grace")
    stub = SimpleNamespace(checklist=SimpleNamespace(country="DEU"), applicant=applicant, date_of=_STAY.get)
    stub.application = date(2026, 9, 1)
    text = (f"{_CARE}.", "Gilt in Deutschland.")[:lines]
    said = Said(doc("health_insurance", *text, issuing_country=seat))
    assert bool([*insurance(said, "health_insurance", cast(Case, cast(Any, stub)))]) is looked_at


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DEU", "Der Schutz gilt in Chile; Deutschland kann gegen Zuschlag eingeschlossen werden"),
        ("FRA", "La garantie vaut au Maroc, une extension à la France est possible moyennant surprime"),
        ("ESP", "La póliza es válida en Perú; la ampliación a España no ha sido solicitada"),
        ("LUX", "The cover applies in Ghana (an extension to Luxembourg has not been purchased)"),
        ("DEU", "Die Versicherung gilt in Chile und Bolivien"),
        ("ESP", "La cobertura rige en Colombia"),
        ("ESP", "El seguro podrá ampliarse a España"),
        ("DEU", "Deutschland kann auf Wunsch mitversichert werden"),
        ("DEU", "Deutschland ist in diesem Tarif nicht enthalten"),
        ("LUX", "Luxembourg is not part of the chosen plan"),
        # not paid for, not agreed
        ("DEU", "Der Vertrag kommt mit Zahlung der Prämie zustande, es ist noch keine Zahlung eingegangen"),
        ("DEU", "Die erste Rate wurde noch nicht bezahlt"),
        ("FRA", "La première cotisation n'a pas été réglée"),
        ("ESP", "No se ha recibido el pago de la prima"),
        ("LUX", "The first premium has not been received"),
        ("DEU", "An dieses Angebot sind wir vier Wochen gebunden"),
        ("ESP", "Este presupuesto es válido durante treinta días"),
        ("LUX", "This quotation remains open for two weeks"),
        ("FRA", "La présente proposition nous engage pendant un mois"),
    ],
)
def test_for_other_countries_or_not_paid(country: str, line: str) -> None:
    assert found(line, country=country)


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("DEU", "Der Schutz gilt in Deutschland; die USA können gegen Zuschlag eingeschlossen werden"),
        ("DEU", "Die Erweiterung auf Deutschland wurde vereinbart und ist im Beitrag enthalten"),
        ("FRA", "La garantie vaut en France et au Maroc"),
        ("ESP", "Cobertura válida en España, con ampliación opcional a Canadá"),
        ("LUX", "The cover applies in Luxembourg and, during holidays, in Ghana"),
        ("LUX", "The insurance applies worldwide"),
        ("LUX", "To whom it may concern: both days included, she is insured in Luxembourg"),
        ("DEU", "Kosmetische Eingriffe übernimmt die Kasse in Deutschland auf Antrag"),
        ("DEU", "Die Beiträge sind vollständig eingegangen"),
        ("FRA", "La cotisation annuelle a été réglée"),
        ("ESP", "La prima ha sido pagada y no hay recibos pendientes"),
        ("LUX", "No further premium is due"),
        ("DEU", "Ihr Angebot wurde angenommen, der Vertrag ist gültig"),
    ],
)
def test_good_in_the_country_and_paid(country: str, line: str) -> None:
    assert found(line, country=country) == []


@pytest.mark.parametrize(
    "line",
    [
        "Le contrat garantit les frais médicaux et d'hospitalisation consécutifs à un accident",
        "Die Versicherung übernimmt ärztliche Behandlung und Krankenhaus nach einem Unfall",
        "Cubre la asistencia médica y hospitalaria derivada de accidente",
        "Medical treatment and hospital stays following an accident are paid in full",
        "Versicherte Gefahr: Unfallversicherung",
    ],
)
def test_accidents_alone(line: str) -> None:
    assert found(line, promised="")
    assert not found(line, "Alle Krankheiten sind mitversichert, auch die Behandlung durch Ärzte", promised="")


@pytest.mark.parametrize(
    ("line", "looked_at"),
    [
        ("Illnesses that do not result from an accident are borne by the family", True),
        ("Les maladies non liées à un accident relèvent de la famille", True),
        ("Krankheiten, die nicht auf einen Unfall zurückgehen, zahlt der Schüler selbst", True),
        ("Enfermedad y accidente están cubiertos sin límite", False),
        ("Krankheiten werden bezahlt, auch ohne einen Unfall", False),
        # without doctors or medicines
        ("Krankenhauskosten werden bezahlt, mit Ausnahme von ambulanten Arztbesuchen und Arzneimitteln", True),
        ("Todo incluido en caso de ingreso, con exclusión de consultas y medicamentos", True),
        ("Inpatient care is paid, with the exception of cosmetic surgery", False),
        ("Prise en charge à 100 %, à l'exception des soins dentaires", False),
        # still to be accepted
        ("Die Aufnahme ist vom Ergebnis einer ärztlichen Untersuchung abhängig", True),
        ("Acceptance depends on the outcome of the health questionnaire", True),
        ("L'adhésion dépend de l'avis du médecin conseil", True),
        ("La contratación queda supeditada al reconocimiento médico", True),
        ("Der Versicherungsschutz hängt nicht von einer Gesundheitsprüfung ab", False),
        ("The amount paid depends on the medical bill", False),
        ("Bis dahin besteht kein Anspruch auf Leistungen", True),
        ("Until then no benefits are payable", True),
        ("Hasta entonces no existe cobertura", True),
        ("D'ici là, aucune prestation n'est due", True),
        ("Bis dahin besteht Anspruch auf alle Leistungen", False),
    ],
)
def test_what_is_left_out_or_still_to_be_accepted(line: str, looked_at: bool) -> None:
    assert bool(found(line)) is looked_at
