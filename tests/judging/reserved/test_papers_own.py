"""Papers of the applicant that are still a template or are for something else, and receipts that leave a rest."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.papers_fees import receipts
from doccheck.judging.reserved.papers_letters import for_something_else
from doccheck.judging.reserved.papers_templates import unfilled
from doccheck.judging.reserved.said import Said
from doccheck.model import Document
from tests.judging.builder import doc


def said(kind: str, *lines: str) -> Said:
    return Said(doc(kind, *lines))


def is_for_something_else(text: str, *others: Document) -> bool:
    stub: Any = SimpleNamespace(documents=others, applicant=None)
    lines = text.replace(". ", ".\n").splitlines()
    return any(for_something_else(said("motivation_letter", *lines), cast(Case, stub)))


@pytest.mark.parametrize(
    "lines",
    [
        ("Rechnungsbetrag: 3.100,00 EUR", "Zahlungseingang: 310,00 EUR"),
        ("Montant total: 4 200,00 EUR", "Somme encaissée: 42,00 EUR"),
        ("Coste del curso: 900,00 EUR", "Cantidad ingresada: 90,00 EUR", "Saldo pendiente: 810,00 EUR"),
        ("Course fee: GBP 7,000.00", "Amount received: GBP 70.00"),
        ("Totale: 800,00 EUR", "Versato: 80,00 EUR"),
        ("Saldo deudor: 1.120,00 EUR",),
        ("Noch zu entrichten: 640,00 EUR",),
        ("Von den 3.100 EUR sind bisher 310 EUR eingegangen.",),
        ("So far 70 EUR of the 700 EUR have been paid.",),
        # A rest that is still to come, by a plan as well.
        ("Bezahlt: 900,00 EUR", "Erste von drei Raten", "Noch offen: 1.800,00 EUR (1. Februar, 1. Mai)"),
        ("Total: EUR 6,000.00", "Paid: EUR 2,000.00", "Outstanding: EUR 4,000.00 (15 January, 15 April)"),
        ("Montant : 700,00 EUR", "Premier versement sur trois", "Reste dû : 1 400,00 EUR (2 novembre, 3 février)"),
        ("Bezahlt: 90,00 EUR", "Noch offen: 1.800,00 EUR (1. Februar, 1. Mai)"),
        ("Paid: EUR 2,000.00", "Outstanding: EUR 4,000.00, overdue (15 January, 15 April)"),
        ("Paid: EUR 2,000.00", "Outstanding: EUR 2,000.00 (15 January)"),
        ("Señal: 500,00 EUR 01/05/2026 cobrado", "Resto: 3.720,00 EUR 01/07/2026 no cobrado"),
        ("Señal: 500,00 EUR 01/05/2026 cobrado", "Resto: 3.720,00 EUR por cobrar"),
        ("Restbetrag: 2.300,00 EUR wird am 03.06.2026 bezahlt",),
        ("Total 500 EUR", "Devolución de la matrícula:", "importe reintegrado el 3 de julio"),
        ("Position   Betrag   Bezahlt   Offen", "Lehrgang   800,00   80,00   720,00"),
    ],
)
def test_a_rest_is_left(lines: tuple[str, ...]) -> None:
    assert list(receipts(said("tuition_receipt", *lines)))


@pytest.mark.parametrize(
    "lines",
    [
        ("Rechnungsbetrag: 3.100,00 EUR", "Zahlungseingang: 3.100,00 EUR", "Noch offen: 0,00 EUR"),
        ("Total: 4 200,00 EUR", "Payé en mai: 2 100,00 EUR", "Payé en juin: 2 100,00 EUR"),
        ("Coste del curso: 900,00 EUR", "Beca: 200,00 EUR", "Pagado: 700,00 EUR"),
        ("Amount due: GBP 7,000.00", "Amount paid: GBP 7,000.00", "Balance: GBP 0.00"),
        ("Matrícula: 780,00 EUR", "Seguro: 20,00 EUR", "Total: 800,00 EUR", "Importe abonado: 800,00 EUR"),
        # A rest that has come.
        ("Señal: 500,00 EUR 01/05/2026 cobrado", "Resto: 3.720,00 EUR 01/07/2026 cobrado"),
        ("Restbetrag: 2.300,00 EUR am 03.06.2026 eingegangen",),
        # What is paid back to whom, as a rule.
        ("Total 500 EUR abonado", "Devolución de la matrícula:", "solo por causas imputables a la universidad"),
        ("Betrag bezahlt", "Erstattung der Gebühr:", "nur bei Ablehnung des Visums"),
        ("Kursgebühr: 500,00 EUR", "Betrag erhalten: 500,00 EUR", "Kaution: 50,00 EUR"),
    ],
)
def test_no_rest_is_left(lines: tuple[str, ...]) -> None:
    assert not list(receipts(said("tuition_receipt", *lines)))


@pytest.mark.parametrize(
    "lines",
    [
        ("Geburtstag: TT.MM.JJJJ",),
        ("Né le: JJ/MM/AAAA",),
        ("Born: DD-MM-YYYY",),
        ("MM/YYYY – MM/YYYY: Verkäuferin, Bäckerei Nour",),
        ("Employeur: [nom de l'entreprise]",),
        ("Anschrift: bitte eintragen",),
        ("Teléfono: por completar",),
        ("Phone: please insert your number",),
        ("Studium an der ______ in Mainz",),
        ("School: name of school, city", "Work: job title, company", "Language: level"),
    ],
)
def test_unfilled(lines: tuple[str, ...]) -> None:
    assert list(unfilled(said("cv", *lines), "cv"))


@pytest.mark.parametrize(
    "lines",
    [
        ("Geburtstag (TT.MM.JJJJ): 03.04.2004",),
        ("2021 – 2023: Verkäuferin, Bäckerei Nour",),
        ("Sprache: Niveau", "Deutsch: B1", "Französisch: C2"),
        ("Mail: amina [at] example.org",),
        ("[Unterschrift] Amina Benali",),
        ("Lieu, date: ______",),
        ("Master à compléter en 2028, je reste motivée",),
    ],
)
def test_filled(lines: tuple[str, ...]) -> None:
    assert not list(unfilled(said("cv", *lines), "cv"))


def test_a_form_may_show_how_a_date_is_written() -> None:
    assert not list(unfilled(said("visa_application_form", "Geboren: TT.MM.JJJJ"), "visa_application_form"))


_JOBS = (
    "Sehr geehrter Herr Maurer, Ihre Stellenanzeige habe ich mit Freude gelesen. Ich habe vier Jahre auf Baustellen in "
    "Sousse gearbeitet und kann mauern, verputzen und Fliesen legen. Kollegen nennen mich zuverlässig und pünktlich. "
    "Anfangen könnte ich sofort, auch am Samstag. Zu einem Probetag komme ich gern vorbei, wann immer es Ihnen passt.",
    "Madame, votre offre d'emploi de boulangère m'intéresse beaucoup. Depuis neuf ans je fais le pain dans un quartier "
    "de Tunis et je connais aussi la pâtisserie orientale. Je me lève tôt sans peine et j'aime la clientèle. Je "
    "souhaite rejoindre votre équipe en septembre et me tiens prête pour une rencontre quand il vous plaira.",
    "Dear Mr Hill, I read that your farm needs hands for the harvest. I have driven tractors for six years near Enugu "
    "and know how to repair them. Long days do not frighten me and I get on well with everybody. I can be there in "
    "August and stay until the last apple is picked. Please tell me what you pay for an hour and where I could sleep.",
    "Estimada señora: su anuncio de empleada de hogar me ha llamado la atención. He cuidado niños y ancianos en Colima "
    "durante ocho años, cocino bien y soy paciente. Puedo empezar en cuanto usted me lo pida y no tengo inconveniente "
    "en dormir en la casa. Le adjunto dos cartas de las familias que me conocen. Quedo a la espera de sus noticias.",
)
_STUDIES = (
    "Dear Members of the Committee, when the river took our house near Sylhet, the relief engineers drank tea with my "
    "father and I decided to be one of them. Your MSc in Coastal Engineering is one of the few that put sediment and "
    "people in the same lecture. After it I will go back to the water board, which keeps my post for me until then.",
    "Sehr geehrte Damen und Herren, in der Werkstatt meines Vaters kommen viele Maschinen aus Deutschland, und niemand "
    "kann die Anleitungen lesen. Darum möchte ich ein Jahr lang in Mainz einen Sprachkurs besuchen. Danach kehre ich "
    "nach Sousse zurück und übernehme den Betrieb. Mein Onkel bezahlt den Aufenthalt. Ich freue mich auf die Zeit.",
    "Madame, Monsieur, guide dans une agence de Sfax, je reçois chaque été des groupes venus de Hambourg sans pouvoir "
    "leur parler. Je souhaite donc suivre des cours d'allemand à Mayence pendant dix mois. Mon employeur me garde mon "
    "poste et me l'a écrit. Je rentrerai en juin, avant la saison, et je vous remercie de votre attention.",
)
_LOOKING = (
    "Madame, Monsieur, infirmière diplômée depuis six ans, je cherche un travail en Espagne. Sérieuse et ponctuelle, "
    "je parle un peu la langue et je peux commencer tout de suite. Ma sœur vit à Valence et pourra me loger aussi "
    "longtemps que nécessaire. Je serais heureuse de recevoir une réponse de votre part et vous en remercie d'avance.",
)


@pytest.mark.parametrize("text", _LOOKING)
def test_letters_of_the_learned_who_look_for_work(text: str) -> None:
    assert is_for_something_else(text)


@pytest.mark.parametrize("text", _JOBS)
def test_letters_for_a_job(text: str) -> None:
    assert is_for_something_else(text)


@pytest.mark.parametrize("text", _STUDIES)
def test_letters_for_a_course(text: str) -> None:
    assert not is_for_something_else(text)


def test_a_letter_to_the_business_of_the_placement() -> None:
    agreement = doc("internship_agreement", "Praktikumsvertrag mit der Rebenhof Kellertechnik GmbH")
    letter = "Rebenhof Kellertechnik GmbH\nSehr geehrte Frau Lau,\nin Ihrem Betrieb möchte ich Praktikantin werden."
    assert not is_for_something_else(letter, agreement)
    assert is_for_something_else(
        f"{letter} Ihre Stellenanzeige gefällt mir.".replace("Rebenhof", "Lindenau"), agreement
    )


def test_a_period_in_brackets_is_filled() -> None:
    told = "Nach dem Studium ({}) möchte ich die Sprache lernen."
    filled = [told.format("03.03.2022 bis 28.11.2025"), told.format("2022 bis 2025")]
    assert not [each for text in filled for each in unfilled(said("motivation_letter", text), "motivation_letter")]
    assert list(unfilled(said("motivation_letter", told.format("Monat bis Jahr")), "motivation_letter"))


def test_a_letter_about_a_placement() -> None:
    text = (
        "Guten Tag, ich heiße Dina und komme aus Colombo. Seit elf Monaten lerne ich Deutsch und habe B1 bestanden. "
        "Als meine Großmutter krank wurde, war ich zwei Jahre lang jede Nacht bei ihr; seitdem weiß ich, was ich kann. "
        "Das Praktikum in Ihrem Heim würde ich gern am ersten August beginnen. Mit dem Lohn komme ich aus."
    )
    assert not is_for_something_else(text)
