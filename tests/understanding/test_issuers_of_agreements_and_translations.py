"""Who issues what several agree on, what is translated, and what a person signs for an office."""

from __future__ import annotations

import pytest

from doccheck.understanding.institution_names import is_sentence
from doccheck.understanding.institution_parties import parties
from doccheck.understanding.institution_translations import is_title
from doccheck.understanding.institutions import institution
from tests.understanding.pages import Text, page, row


def issuer(kind: str, *rows: Text) -> str | None:
    found = institution((page(*rows),), kind)
    return str(found[0].value) if found else None


# -- agreements -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (("1 ÉTABLISSEMENT : Université du Vercors, représentée par Mme A. Roux", "2 ORGANISME : Hydra SA"), "Université du Vercors"),
        (("Betrieb: Gasthof Alm AG, 7530 Zernez; Ausbildnerin S. Graf", "Schule: Fachschule Samnaun"), "Gasthof Alm AG"),
        (("(A) Placement provider: Brackwater Instruments Ltd, Oban", "(B) University: Ogwen University"), "Brackwater Instruments Ltd"),
        (("Centro: Instituto Sierra Alta, coordinador L. Gil", "Empresa: Talleres Ruiz, S.L."), "Instituto Sierra Alta"),
        (("AGREEMENT between", "(1) Harbour Analytics Pte. Ltd., Singapore, represented by Ms Tan;"), "Harbour Analytics Pte. Ltd"),
    ],
)
def test_the_first_house_of_an_agreement_issues_it(rows: tuple[str, ...], name: str) -> None:
    found = issuer("internship_agreement", "CONVENTION", *rows, "Stagiaire : Nom RUIZ, Prénom Ana") or ""
    assert found.startswith(name)


@pytest.mark.parametrize("line", ["Stagiaire : Ana Ruiz Paz", "Tuteur : Mehdi Benali", "University: Mr John Smith", "Praktikantin: Ida Holm Berg"])
def test_persons_are_no_houses_of_an_agreement(line: str) -> None:
    assert [*parties(page("CONVENTION DE STAGE", line))] == []


def test_the_title_of_an_agreement_is_nobody() -> None:
    rows = ("STUDENT MOBILITY – INDIVIDUAL AGREEMENT", "Home: Blue Hills University, Perth", "Host: Universidad del Duero")
    assert (issuer("exchange_agreement", *rows) or "").startswith("Blue Hills University")


# -- translations -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "title",
    [
        *("TRADUCCIÓN JURADA DEL TURCO", "Traduction certifiée conforme du persan", "Certified translation from Urdu"),
        *("Beglaubigte Übersetzung aus dem Russischen", "--- Fin de la traducción ---", "Documento traducido:"),
    ],
)
def test_titles_of_translations(title: str) -> None:
    assert is_title(title)


@pytest.mark.parametrize(
    "name", ["Sheba Translation Bureau", "Übersetzungsbüro Holm & Berg", "Traducciones Gil, S.L.", "Bureau de traduction Roux"]
)
def test_houses_that_translate(name: str) -> None:
    assert not is_title(name)


def test_without_a_letterhead_the_office_that_was_translated_issues() -> None:
    rows = (
        "TRADUCCIÓN JURADA DEL TURCO",
        "REPÚBLICA DE TURQUÍA – Dirección de Población de Çankaya",
        "Partida de nacimiento",
        "Doña Alma Gil Paz, traductora-intérprete jurada de turco, certifica que es traducción fiel.",
    )
    assert "Dirección de Población" in (issuer("sworn_translation", *rows) or "")


def test_the_translator_whose_letterhead_it_is_issues() -> None:
    rows = ("Béatrice Morel-Dias", "Traductrice-interprète assermentée – portugais", "TRADUCTION DU PORTUGAIS", "Acte de naissance")
    assert issuer("sworn_translation", *rows) == "Béatrice Morel-Dias"


def test_where_nothing_else_is_named_who_translated() -> None:
    rows = ("CERTIFIED TRANSLATION FROM SERBIAN", "Name and surname: Jovan Ilić", "I, Milan Petrović, sworn translator, certify this.")
    assert issuer("sworn_translation", *rows) == "Milan Petrović"


# -- persons and offices ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("head", "signed", "name"),
    [
        ("GOVERNMENT OF INDIA – Ministry of External Affairs", "7. By R. K. RAO, SECTION OFFICER", "Ministry of External Affairs"),
        ("MINISTERIO DE RELACIONES EXTERIORES", "7. Por ANA FUNES GIL, TÉCNICA DE AUTÉNTICAS", "MINISTERIO DE RELACIONES EXTERIORES"),
        ("REPÚBLICA DO NORTE", "7. Por JOSÉ BRAGA, SUBSTITUTO", "JOSÉ BRAGA"),
        ("Ministerium der Justiz", "7. durch den Präsidenten des Landgerichts Lübeck", "Präsidenten des Landgerichts Lübeck"),
    ],
)
def test_the_office_of_an_apostille_before_the_person(head: str, signed: str, name: str) -> None:
    rows = (head, "APOSTILLE", "(Convention de La Haye du 5 octobre 1961)", "1. Country: X", "5. At Y", "6. The 4 May 2026", signed)
    assert name in (issuer("apostille", *rows) or "")


def test_where_a_principal_will_go_is_not_who_certifies() -> None:
    rows = (
        "PODER ESPECIAL",
        "para que en mi nombre presente ante el Consulado General de España mi solicitud de visado",
        "y reciba notificaciones en mi nombre.",
        "Notaría Pública Tercera de Maracay. Dieciocho de junio.",
    )
    assert "Notaría" in (issuer("power_of_attorney", *rows) or "")


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("diploma", ("Im Namen der Republik", "Universität Ennstal", "Bescheid über die Verleihung")),
        ("diploma", ("In the Name of God", "Zayan University of Arts", "Degree of Bachelor")),
        ("diploma", ("IN NOME DELLA LEGGE", "Università della Valle", "Diploma di laurea")),
    ],
)
def test_in_whose_name_a_paper_speaks_is_not_who_issues(kind: str, rows: tuple[str, ...]) -> None:
    assert (issuer(kind, *rows) or "").startswith(("Universit", "Zayan University"))


@pytest.mark.parametrize(
    "name",
    ["ÉCOLE SUPÉRIEURE DES TEXTILES DE ROUBAIX-EST", "Bridges Between Schools Association", "Akademia Sztuki we Wrocławiu"],
)
def test_words_like_verbs_in_names(name: str) -> None:
    assert not is_sentence(name)


@pytest.mark.parametrize("text", ["cette école est reconnue par le ministère", "we bear the cost of studies", "hat ein Konto einer Bank"])
def test_sentences(text: str) -> None:
    assert is_sentence(text)


def test_the_post_whose_stamp_a_form_bears() -> None:
    rows: tuple[Text, ...] = ("FORMULAIRE DE DEMANDE DE VISA", row("Cachet du poste : Consulat général de France à Oran", y=0.09), "1. Nom RUIZ")
    assert issuer("visa_application_form", *rows) == "Consulat général de France à Oran"


@pytest.mark.parametrize("line", ["Vertrags-Nr. HR-P-2026/0311", "Seria AB nr. 000118"])
def test_a_number_is_no_issuer(line: str) -> None:
    assert issuer("enrolment_certificate", line, "Student: Ana Ruiz, enrolled in 2026") != line
