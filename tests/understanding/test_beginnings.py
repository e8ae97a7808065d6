"""Bundles of papers whose issuers nobody knows: cut where one begins, whole where it goes on."""

from __future__ import annotations

import pytest

from doccheck.model import FileReading, Page
from doccheck.understanding.page_marks import carries_on, counts_on, is_attached, number_of
from doccheck.understanding.understand import understand
from tests.understanding.pages import file, foot, page, row, title

LEASE = page(
    title("MIETVERTRAG"),
    "zwischen der Wohnbau Tannhorst eG, Vermieterin, und Frau Ines Falk, Mieterin",
    "§ 1 Mietsache",
    "Vermietet wird das Zimmer 12 im Haus Birkenweg 4, 20259 Hamburg.",
    "§ 2 Mietzeit",
    "Das Mietverhältnis beginnt am 01.10.2026 und läuft auf unbestimmte Zeit.",
)
LEASE_TWO = page(
    "§ 3 Miete",
    "Die monatliche Miete beträgt 410,00 € und ist bis zum dritten Werktag zu zahlen.",
    "§ 4 Schlussbestimmungen",
    "Änderungen dieses Vertrages bedürfen der Schriftform. Hamburg, den 12.08.2026",
)
COLLEGE = page(
    "Kolleg Tannhorst für Gestaltung",
    "Lindenallee 9, 20259 Hamburg",
    "Hamburg, den 3. August 2026",
    title("IMMATRIKULATIONSBESCHEINIGUNG"),
    "Frau Ines Falk, geboren am 2. Mai 2005, ist im Wintersemester 2026/27 als Studentin eingeschrieben.",
)
EMPLOYER = page(
    "Menuiserie Corbier et Fils",
    "14 rue des Ateliers, 26100 Romans",
    "Romans, le 6 juillet 2026",
    title("ATTESTATION D'EMPLOI"),
    "Je soussigné, Paul Corbier, gérant, certifie que M. Jean Falk est salarié de l'entreprise depuis le 1er mars 2015.",
)
INSURER = page(
    "Mutua Ribera del Tormes",
    "Calle Serranos 8, 37008 Salamanca",
    title("CERTIFICADO DE SEGURO"),
    "La entidad certifica que doña Ines Falk está asegurada desde el 1 de septiembre de 2026, póliza 77120433.",
)


def payslip(month: str, number: str, pay: str) -> Page:
    return page(
        "Menuiserie Corbier et Fils",
        "BULLETIN DE PAIE",
        f"Période : {month} 2026   Bulletin n° {number}",
        "Salarié : Jean Falk",
        f"Salaire brut {pay} €",
        f"Net à payer {pay} €",
    )


def sizes(*pages: Page) -> list[int]:
    """How many pages each document has."""
    reading: FileReading = file(*pages)
    return [len(found.pages) for found in understand([reading])]


@pytest.mark.parametrize(
    "pages", [(COLLEGE, EMPLOYER), (EMPLOYER, INSURER, COLLEGE), (INSURER, COLLEGE), (EMPLOYER, LEASE)]
)
def test_papers_of_issuers_nobody_knows_are_cut_apart(pages: tuple[Page, ...]) -> None:
    assert sizes(*pages) == [1] * len(pages)


def test_the_next_paragraphs_of_a_contract_stay_with_it() -> None:
    assert sizes(LEASE, LEASE_TWO, EMPLOYER) == [2, 1]


def test_an_annex_stays_with_its_contract() -> None:
    rules = page("Anlage 1: Hausordnung", "Ruhezeiten gelten von 22 bis 7 Uhr.", "Der Müll ist zu trennen.")
    assert sizes(LEASE, LEASE_TWO, rules) == [3]


def test_general_terms_stay_with_the_certificate() -> None:
    terms = page("Condiciones generales", "1. La entidad cubre los gastos médicos.", "2. Quedan excluidos los deportes.")
    assert sizes(INSURER, terms, COLLEGE) == [2, 1]


def test_payslips_of_two_months_are_two_papers() -> None:
    assert sizes(payslip("mai", "4471", "2 104,10"), payslip("juin", "4502", "2 118,40")) == [1, 1]


def test_a_bare_page_number_holds_a_paper_together() -> None:
    first = page("Institut Corbier", title("RELEVÉ DE NOTES"), "Jean Falk", "Dessin   14", foot("- 1 -"))
    second = page("Géométrie   12", "Travaux pratiques   15", "Moyenne générale   13,6", foot("- 2 -"))
    assert sizes(first, second) == [2]


def test_a_sender_in_large_print_begins_a_paper() -> None:
    notice = page(
        row("Bibliothèque de Romans", size=0.025),
        "Votre inscription est à renouveler avant la fin du mois. Présentez-vous avec une pièce d'identité en cours.",
        "Les ouvrages en retard sont à rendre au même guichet, du mardi au samedi, aux heures d'ouverture de la salle.",
    )
    assert sizes(EMPLOYER, notice) == [1, 1]


def test_a_translation_with_its_statement_is_cut_off_although_the_names_and_figures_are_the_same() -> None:
    original = page(
        title("CERTIDÃO DE NASCIMENTO"),
        "Certifico que no livro de assentos do ano de 2005, a folhas 88, se encontra lavrado o assento n.º 412.",
        "Nome: Ines Falk Moreno. Pai: Tiago Falk, pedreiro. Mãe: Rosa Moreno, doméstica. Avós maternos: Bia e Luís.",
        "É certidão que fiz extrair e vai conforme o original. Assomada, 4 de maio de 2026. A conservadora.",
    )
    translated = page(
        "traduction certifiée conforme, de la langue portugaise vers la langue française",
        "Je certifie qu'au livre des actes de l'année 2005, au folio 88, est dressé l'acte de naissance n° 412.",
        "Nom : Ines Falk Moreno. Père : Tiago Falk, maçon. Mère : Rosa Moreno, femme au foyer. Grands-parents : Bia, Luís.",
        "Certificat que j'ai fait extraire, conforme à l'original. Assomada, le 4 mai 2026. La conservatrice.",
        "Je soussigné, traducteur assermenté, certifie que la traduction qui précède est conforme à l'original.",
    )
    assert sizes(original, translated) == [1, 1]


def test_a_few_words_alone_begin_nothing() -> None:
    assert sizes(EMPLOYER, page("Fait pour servir et valoir ce que de droit.")) == [2]


def test_what_pages_say_of_going_on() -> None:
    assert carries_on(page("Saldo   120,00", "Suma y sigue"), page("Saldo anterior"))
    assert not carries_on(LEASE, COLLEGE)
    assert counts_on(LEASE, LEASE_TWO)
    assert not counts_on(LEASE_TWO, LEASE)
    assert is_attached(page("Annexe 2", "Inventaire du mobilier"))
    assert not is_attached(COLLEGE)
    assert number_of(page("Noten", foot("Seite 3"))) == 3


def test_signatures_on_a_second_sheet_belong_to_the_letter() -> None:
    letter = page(
        "Landesbank Tannhorst",
        "20259 Hamburg, den 3. August 2026",
        title("KONTOBESTÄTIGUNG"),
        "Frau Ines Falk führt bei uns ein Konto; das Guthaben beträgt 12.400,00 €.",
        "Mit freundlichen Grüßen",
        "Landesbank Tannhorst",
    )
    signed = page("gez. Torben Ahlers", "gez. Marlies Voss", "Kundenbetreuer", "Prokuristin")
    assert sizes(letter, signed) == [2]
    assert sizes(letter, COLLEGE) == [1, 1]


def test_what_is_enclosed_is_listed_and_begins_nothing() -> None:
    letter = page(
        "Lima, 3 de agosto de 2026",
        title("CARTA DE MOTIVACIÓN"),
        "Me llamo Inés Falk y solicito un visado para estudiar un máster en Turín.",
        "Quiero aprender a restaurar edificios de adobe y volver después a mi país, donde me esperan mi trabajo y mi familia,",
    )
    rest = page(
        "porque sé que un año es corto y que fracasar es posible.",
        "Con respeto,",
        "Inés Falk",
        "Adjunto:",
        "1. Carta de admisión",
        "2. Certificado bancario",
    )
    assert sizes(letter, rest) == [2]


def test_a_letter_below_the_same_sender_as_a_cv_is_a_paper_of_its_own() -> None:
    sender = ("Ines Falk", "Birkenweg 4", "20259 Hamburg")
    cv = page(
        title("Lebenslauf"),
        *sender,
        "Ausbildung",
        "2019 – 2023 Bachelor in Pharmazie, Pune",
        "Berufserfahrung",
        "2023 – 2026 Laborantin, Tannhorst Pharma GmbH",
    )
    letter = page(
        *sender,
        "Freie und Hansestadt Hamburg",
        "Amt für Migration, Hammer Straße 30, 22041 Hamburg",
        "Hamburg, den 18. Juni 2026",
        "Motivationsschreiben: Warum ich Deutsch lernen möchte",
        "Sehr geehrte Damen und Herren,",
        "nach meinem Bachelor in Pharmazie habe ich drei Jahre als Laborantin gearbeitet und möchte nun Deutsch lernen.",
        "Mit freundlichen Grüßen",
        "Ines Falk",
    )
    found = understand([file(cv, letter)])
    assert [document.kind for document in found] == ["cv", "motivation_letter"]


SENDER = ("Ines Falk", "Birkenweg 4", "20259 Hamburg")


def test_two_papers_under_one_sender_block_are_two() -> None:
    """The applicant's address is no letterhead that says that a page goes on."""
    vita = page(*SENDER, "Lebenslauf", "geboren am 2. Mai 2005 in Oslo", "Schulzeit", "2015 bis 2023 Gymnasium Lilleborg, Abitur",
                "Praktikum", "2024 Stadtbücherei Oslo", "Sprachen: Norwegisch, Deutsch, Englisch")  # fmt: skip
    reasons = page(*SENDER, "An die Deutsche Botschaft Oslo", "Oslo, den 4. August 2026",
                   "Warum ich Bibliothekswesen studieren möchte", "Guten Tag,",
                   "schon im Praktikum habe ich gemerkt, wie gern ich in einer Bibliothek arbeite. "
                   "Nach dem Bachelor möchte ich nach Oslo zurückkehren.", "Ines Falk")  # fmt: skip
    assert sizes(vita, reasons) == [1, 1]
    assert sizes(reasons, vita) == [1, 1]


def test_a_letter_that_repeats_its_sender_goes_on() -> None:
    first = page(*SENDER, "An die Deutsche Botschaft Oslo", "Oslo, den 4. August 2026",
                 "Warum ich Bibliothekswesen studieren möchte", "Guten Tag,",
                 "schon im Praktikum habe ich gemerkt, wie gern ich in einer Bibliothek arbeite, und")  # fmt: skip
    second = page(*SENDER, "dass mir die Beratung der Leser mehr liegt als das Büro. Die Hochschule in Hamburg",
                  "bietet dazu einen Studiengang an, den es bei uns nicht gibt.",
                  "Nach dem Bachelor möchte ich nach Oslo zurückkehren.", "Ines Falk")  # fmt: skip
    assert sizes(first, second) == [2]


def test_a_receipt_of_the_same_school_is_a_paper_of_its_own() -> None:
    head = ("Sprachkolleg Tannhorst gGmbH", "Lindenallee 9, 20259 Hamburg", "Frau Ines Falk")
    course = page(*head, title("BESTÄTIGUNG"), "Ihr Platz im Kurs B1 ist reserviert. Der Kurs beginnt am 1. Juni 2026.",
                  "Mit freundlichen Grüßen", "Kursbüro")  # fmt: skip
    paid = page(*head, "Quittung Nr. 26-0588", "Erhalten: 1.180,00 €", "für: 1. Rate Kurs B1",
                "Zahlungsart: Überweisung, Wertstellung 10.04.2026")  # fmt: skip
    assert sizes(course, paid) == [1, 1]
