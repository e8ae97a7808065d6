"""Parties to French, German, Spanish and English contracts by what those call them; names over the end of a line; names
with the surname first in running text."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_bodies import is_nobody
from doccheck.understanding.name_sentences import introduced
from doccheck.understanding.name_shapes import without_address
from tests.understanding.pages import Text, page, row

_LINE = 0.009  # high: so that a line of running text has room for a sentence


def _values(*rows: Text, kind: str = "") -> list[str]:
    return [str(found.value) for found in name_fields((page(*rows),), kind)]


def _running(*texts: str, kind: str = "") -> list[str]:
    """The names in a paragraph of these lines."""
    return _values(*(row(text, size=_LINE) for text in texts), kind=kind)


# -- parties --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "rows",
    [
        (
            "Mietvertrag zwischen der Baugenossenschaft Elbaue eG, vertreten durch Ralf Pohl,",
            "im Folgenden: Vermieter, und Babajide Okoro, im Folgenden: Mieter,",
            "wird folgender Vertrag geschlossen.",
        ),
        ("Frau Jana Kohl – nachfolgend Vermieterin genannt –", "", "Herrn Babajide Okoro – nachfolgend Mieter genannt –"),
        (
            "Entre M. Paul Morel, ci-après dénommé le bailleur,",
            "et Babajide Okoro, ci-après dénommé le locataire, il a été convenu ce qui suit.",
        ),
        ("Entre la société Lumière SAS, représentée par Claire Morel, ci-après « l'organisme d'accueil »,",
         "et Babajide Okoro, inscrit en licence, ci-après désigné « le stagiaire »,"),
        (
            "De una parte, Dña. Gloria Paredes Luna, con DNI 12345678Z, en adelante, la arrendadora.",
            "De otra, Babajide Okoro, con pasaporte A123456, en lo sucesivo “EL ARRENDATARIO”.",
        ),
        (
            "This agreement is between Ms Harriet Cole (hereinafter the “Landlord”)",
            "and Babajide Okoro, of 12 Mill Road (hereinafter called the “Tenant”).",
        ),
        ("Nordlicht Ltd, represented by Jane Cole (the “Company”), and", "Babajide Okoro, born in Lagos (the “Intern”)."),
    ],
)  # fmt: skip
def test_whom_a_contract_calls_tenant_or_intern_is_whose_it_is(rows: tuple[str, ...]) -> None:
    assert _running(*rows, kind="accommodation_certificate")[0] == "Babajide Okoro"


def test_whom_a_contract_calls_landlord_is_not_whose_it_is() -> None:
    rows = (
        "Zwischen Babajide Okoro, im Folgenden: Vermieter,",
        "und Mariama Barry, im Folgenden: Mieterin, wird vereinbart:",
    )

    assert _running(*rows, kind="accommodation_certificate")[0] == "Mariama Barry"


def test_no_name_of_a_party_is_certain_by_what_it_is_called_alone() -> None:
    rows = (row("Entre Ana Faure, ci-après le bailleur, et Babajide Okoro, ci-après le locataire.", size=_LINE),)
    found = name_fields((page(*rows),), "")

    assert found
    assert all(field.certainty is Certainty.PROBABLE for field in found)


@pytest.mark.parametrize(
    "text",
    [
        "Die Angaben sind im Folgenden: Name, Anschrift und Miete.",
        "The Tenant (the “Deposit”) pays Green Meadow, hereinafter “the Rent”.",
        "Le loyer, ci-après « le Prix », est payable à terme échu.",
    ],
)
def test_what_else_is_called_something_names_nobody(text: str) -> None:
    assert _running(text, kind="accommodation_certificate") == []


@pytest.mark.parametrize("name", ["La SCI Les Tilleuls", "Wohnbau Bördeland eG", "Lumière SAS", "Die Hausverwaltung Kern"])
def test_firms_are_nobody(name: str) -> None:
    assert is_nobody(name)


@pytest.mark.parametrize("name", ["ANA SAS", "Maria Sá", "Ken Ag", "Luis Sociedade", "Lea Sciarrone"])
def test_names_like_firms_are_somebody(name: str) -> None:
    assert not is_nobody(name)


def test_whom_an_agent_stands_for_is_named_in_the_same_paragraph() -> None:
    rows = (
        "Prof. Dr. Ulrich Hagen, Dekan",
        "",
        "ich freue mich mitzuteilen, dass der von Ihnen vertretene Bewerber,",
        "Hoang Phuc Tran, im Folgenden „der Bewerber“, zum Studium zugelassen ist.",
    )

    assert _running(*rows, kind="admission_letter")[0] == "Hoang Phuc Tran"


# -- over the end of a line -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (
            (
                "Por la presente me comprometo a costear todos los estudios de mi sobrino Emiliano",
                "Andrés Quispe Rojas en Salamanca, desde septiembre de 2026 hasta junio de 2027.",
            ),
            "Emiliano Andrés Quispe Rojas",
        ),
        (
            (
                "Nous avons le plaisir de vous confirmer l'admission pour la rentrée de l'élève Marie",
                "Claire Ndiaye dans notre établissement à compter du premier septembre prochain.",
            ),
            "Marie Claire Ndiaye",
        ),
    ],
)
def test_a_name_goes_on_in_the_next_line_of_running_text(rows: tuple[str, ...], name: str) -> None:
    assert name in _values(*rows, kind="sponsorship_declaration")


def test_a_name_at_the_end_of_a_short_line_is_whole() -> None:
    rows = ("Zimmer für die Studentin Mariama Barry", "Haus Lindenhof an der Elbe")

    assert "Mariama Barry Haus Lindenhof" not in _running(*rows, kind="accommodation_certificate")


def test_a_name_on_two_lines_set_in_from_the_text() -> None:
    rows = (
        "CERTIFICO: que atendí el 4 de los corrientes a la Srta.",
        row("ABIGAIL ESTEFANÍA", x=0.25),
        row("MORÁN DEL SALTO", x=0.25),
        "C.I. 0952217744, de 21 años, acompañada de su madre.",
    )

    assert "ABIGAIL ESTEFANÍA MORÁN DEL SALTO" in _values(*rows, kind="medical_certificate")


def test_lines_of_one_address_are_no_name_of_two_lines() -> None:
    rows = ("Herrn", "Babajide Okoro", "Haus Lindenhof", "39104 Magdeburg")

    assert "Babajide Okoro Haus Lindenhof" not in _values(*rows, kind="admission_letter")


def test_a_child_behind_a_comma() -> None:
    rows = ("Madame,", "j'ai le plaisir d'annoncer l'admission de votre fille, Mariama Barry, en première année.")

    assert "Mariama Barry" in _running(*rows, kind="admission_letter")


def test_somebodys_child_behind_a_comma_is_not_told_to_be_meant() -> None:
    rows = ("Nous attestons que Madame Awa Barry, matricule 22, perçoit un salaire.", "Dossier de sa fille, Ina Barry.")

    assert _running(*rows, kind="income_proof")[0] == "Awa Barry"


def test_the_others_of_a_flat_are_nobodys_son() -> None:
    rows = (
        "ARRENDADORA: D.ª Casilda Briz Martín, DNI 7833410-Q",
        "ARRENDATARIO: D. Giorgi Kvara Tsereteli, pasaporte 14AA18",
        "Suministros entre los tres inquilinos (los otros son Paula Cid y Hamid Rezaei).",
    )

    assert _values(*rows, kind="proof_of_residence")[0] == "Giorgi Kvara Tsereteli"


def test_a_wife_in_the_line_below_a_niece_is_not_the_niece() -> None:
    rows = ("Parentesco: sobrina", "Convive también mi esposa, Mariama Barry, nacida el 03-04-1988.")

    assert [(each.name, each.of_parents) for each in introduced(page(*rows))] == [("Mariama Barry", False)]


def test_the_student_of_a_form_goes_before_the_guarantor() -> None:
    rows = (
        "Garant",
        "Nom, prénom | Peeters, Geert",
        "Né le | 12.04.1970",
        "Étudiant",
        "Nom | ILUNGA WA MBAYO",
        "Prénom | Trésor",
    )

    assert {*_values(*rows, kind="sponsorship_declaration")[:2]} == {"ILUNGA WA MBAYO", "Trésor"}


@pytest.mark.parametrize("text", ["To Mr Bao Tran", "Für Frau Bao Tran", "À Monsieur Bao Tran", "Para D. Bao Tran"])
def test_for_whom_something_is_belongs_to_no_name(text: str) -> None:
    assert without_address(text) == "Bao Tran"


@pytest.mark.parametrize("text", ["An Thi Tran", "Von Tran", "To Huu Tran"])
def test_names_that_begin_like_it_stay_whole(text: str) -> None:
    assert without_address(text) == text


def test_a_street_behind_a_comma_is_no_given_name() -> None:
    rows = ("Herrn Bertram Ostermann, Alte Gasse 9, 88677 Markdorf", "", "der Antrag Ihres Mieters ist da.")

    assert "Bertram Ostermann Alte" not in _values(*rows, kind="other")


@pytest.mark.parametrize(
    ("holder", "heir"), [("Name", "Nominee"), ("Socia", "Beneficiario"), ("Kontoinhaberin", "Begünstigter")]
)
def test_who_would_inherit_an_account_comes_after_whose_it_is(holder: str, heir: str) -> None:
    rows = ("Estado de cuenta", f"{holder}: MWANGI WANJIRU GRACE", f"{heir}: MWANGI PETER KAMAU", "Saldo 500,00")

    assert _values(*rows, kind="bank_statement")[0] == "MWANGI WANJIRU GRACE"


def test_the_beneficiary_of_a_cover_is_whose_it_is() -> None:
    rows = ("Tomador: Luis Mwangi Otieno", "Beneficiaria: Grace Wanjiru Mwangi", "Póliza 118")

    assert _values(*rows, kind="health_insurance")[0] == "Grace Wanjiru Mwangi"


def test_the_beneficiary_of_a_loan_is_whose_it_is() -> None:
    rows = ("Emprunteur : HOUNSOU Codjo", "Bénéficiaire : HOUNSOU Carine Awa", "Montant : 4 000 000 FCFA")

    assert "HOUNSOU Codjo" not in [
        str(found.value)
        for found in name_fields((page(*rows),), "loan_certificate")
        if found.certainty is Certainty.CERTAIN
    ]


def test_a_minor_in_short_goes_before_the_mother() -> None:
    rows = (
        "Pflegschaftssache der mj. Elena Petrovska, geb. 14.08.2009",
        "Die Mutter, Frau Biljana Petrovska, geb. 22.03.1984, allein obsorgeberechtigt, erklärt:",
        "B. Petrovska",
    )

    assert _values(*rows, kind="parental_authorisation")[0] == "Elena Petrovska"


@pytest.mark.parametrize("text", ["Mgs. Ana Ruiz Mora", "Ing. Ana Ruiz Mora", "Abg. Ana Ruiz Mora"])
def test_a_degree_in_short_belongs_to_no_name(text: str) -> None:
    assert without_address(text) == "Ana Ruiz Mora"


@pytest.mark.parametrize("text", ["Ing Ruiz Mora", "Mag Ruiz", "Arq. R"])
def test_words_like_degrees_stay(text: str) -> None:
    assert without_address(text) in (text, "Ruiz")


# -- surname first --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("en concepto de matrícula de Quispe Mamani, Brígida, curso 2026-2027, de Cocina", "Quispe Mamani Brígida"),
        ("Erhalten: Studiengebühren für OKORO, Ada Ngozi, Wintersemester 2026", "OKORO Ada Ngozi"),
        ("règlement des frais de scolarité de NDONGO MBARGA, Paul, année 2026", "NDONGO MBARGA Paul"),
        ("tuition fees for Mensah-Boateng, Akosua (2026 intake)", "Mensah-Boateng Akosua"),
    ],
)
def test_a_listed_name_in_running_text(text: str, name: str) -> None:
    assert name in _running(text, kind="tuition_receipt")


@pytest.mark.parametrize(
    "text",
    [
        "matrícula de Ingeniería Civil, Madrid, curso 2026",
        "Studiengebühren für Informatik, Chemie, sowie Beiträge",
        "frais de scolarité de Paris, France, pour deux semestres",
        "tuition fees for Ada Okoro, Student, 2026 intake",
    ],
)
def test_what_else_stands_in_such_a_list_is_no_name(text: str) -> None:
    assert not any(len(value.split()) > 2 or "," in value for value in _running(text, kind="tuition_receipt"))
    assert "Paris France" not in _running(text)
    assert "Ada Okoro Student" not in _running(text)
