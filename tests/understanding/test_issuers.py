"""Where a document was issued, and by whom."""

from __future__ import annotations

import pytest

from tests.understanding.pages import Text, document, foot, readings, row, title

_BODY = (
    title("CERTIFICATE OF ENROLMENT"),
    "",
    "We confirm that Ms Salma Tazi is enrolled in the Geography programme of this college.",
)


def _country(*rows: Text | tuple[Text, ...]) -> str | None:
    return document(*rows).issuing_country


def test_nothing_tells_the_country() -> None:
    assert _country("Thornbridge College", "", _BODY) is None


# -- marks of a country -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("head", "country"),
    [
        ("ROYAUME DU MAROC", "MAR"),
        ("République Tunisienne", "TUN"),
        ("REPUBLIK ÖSTERREICH", "AUT"),
        ("República de Colombia", "COL"),
        ("Federal Republic of Nigeria", "NGA"),
        ("Royaume de Belgique", "BEL"),
    ],
)
def test_the_state_speaks_at_the_top(head: str, country: str) -> None:
    assert _country(head, "", title("EXTRAIT D'ACTE DE NAISSANCE"), "", "Acte 1873 de l'officier de l'état civil") == (
        country
    )


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("Thornbridge College, 4 Mill Lane, Leeds, United Kingdom", "GBR"),
        ("Hochschule Neckarau, Uferweg 2, 68199 Mannheim, Deutschland", "DEU"),
        ("Universidad de Zaldibai, c/ del Molino 4, España", "ESP"),
        ("Institut Lavergne, 3 rue du Pont, Dakar, Sénégal", "SEN"),
    ],
)
def test_the_address_at_the_foot(address: str, country: str) -> None:
    assert _country(_BODY, foot(address)) == country


@pytest.mark.parametrize(
    ("particulars", "country"),
    [
        ("Tél. +212 5 35 44 71 19", "MAR"),
        ("Tel.: +49 621 447119", "DEU"),
        ("Teléfono 0034 94 447 11 90", "ESP"),
        ("Phone +1 617 555 0142", None),
        ("www.thornbridge-college.co.uk", "GBR"),
        ("bureau@haute-brenne.example.fr", "FRA"),
        ("https://www.zaldibai.example.es", "ESP"),
        ("info@lavergne.example.sn", "SEN"),
        ("www.thornbridge.io", None),
        ("contact@thornbridge.eu", None),
        ("www.thornbridge.org", None),
    ],
)
def test_telephone_and_web(particulars: str, country: str | None) -> None:
    assert _country(_BODY, foot(particulars)) == country


@pytest.mark.parametrize(
    ("mark", "country"),
    [
        ("SIRET 447 119 022 00014", "FRA"),
        ("Code APE 8542Z – N° SIREN 447 119 022", "FRA"),
        ("Amtsgericht Mannheim HRB 44711", "DEU"),
        ("C.I.F. B-44711902", "ESP"),
        ("Inscrita en el Registro Mercantil de Bizkaia", "ESP"),
        ("R.C.S. Luxembourg B 44711", "LUX"),
        ("L-4221 Esch", "LUX"),
        ("CHE-447.119.022 MWST", "CHE"),
        ("Registered in England No. 4471190", "GBR"),
        ("UID-Nr. ATU44711902", "AUT"),
    ],
)
def test_registration(mark: str, country: str) -> None:
    assert _country(_BODY, foot(mark)) == country


# -- other countries --------------------------------------------------------------------------------------------------
def test_the_addressee_does_not_count() -> None:
    assert (
        _country(
            "Thornbridge College",
            "",
            "Ms Salma Tazi",
            "12 rue des Oliviers",
            "30000 Fès",
            "Maroc",
            "",
            _BODY,
            foot("Phone +44 113 447 1190"),
        )
        == "GBR"
    )


@pytest.mark.parametrize("form", ["An Frau", "Frau", "Madame", "Sra.", "Mrs", "À l'attention de"])
def test_forms_that_open_an_address(form: str) -> None:
    assert _country("Thornbridge College", "", f"{form} Salma Tazi", "12 rue des Oliviers", "Maroc", "", _BODY) is None


@pytest.mark.parametrize(
    "text",
    [
        "Née le 22/11/2004 à Fès (Maroc)",
        "geboren am 22.11.2004 in Marokko",
        "Nacida el 22/11/2004 en Marruecos",
        "Born 22/11/2004 in Morocco",
        "Nationalité : Maroc",
        "Staatsangehörigkeit | Marokko",
        "Lugar de nacimiento | Fez, Marruecos",
        "Reisepass: Marokko",
    ],
)
def test_a_birthplace_or_a_nationality_does_not_count(text: str) -> None:
    assert _country("Thornbridge College", "", text, "", _BODY) is None


@pytest.mark.parametrize(
    "text",
    [
        "Objet : demande de visa pour l'Espagne",
        "Betreff: Visum für Deutschland",
        "Asunto: visado de estudios para España",
        "Subject: studies in Germany, student visa",
        "Assurance valable en Espagne",
        "Gültig in Deutschland",
        "Cobertura en España",
        "Consulado General de España en Lyon",
    ],
)
def test_a_destination_does_not_count(text: str) -> None:
    assert _country("Thornbridge College", "", row(text, y=0.2), _BODY) is None


@pytest.mark.parametrize("text", ["Séjour d'études en Allemagne en 2026", "Stay in Germany from September to June"])
def test_a_country_in_the_middle_of_the_text_does_not_count(text: str) -> None:
    assert _country("Thornbridge College", "", _BODY, row(text, y=0.5)) is None


def test_two_countries_are_none() -> None:
    assert _country("Thornbridge College", "", _BODY, foot("Leeds, United Kingdom – Dakar, Sénégal")) is None


def test_two_marks_of_different_countries_are_none() -> None:
    assert _country(_BODY, foot("SIRET 447 119 022 00014", "Amtsgericht Mannheim HRB 44711")) is None


def test_the_state_at_the_top_outweighs_a_telephone_number() -> None:
    found = document(
        "ROYAUME DU MAROC",
        "",
        title("EXTRAIT D'ACTE DE NAISSANCE"),
        "",
        "Acte 1873 de l'officier de l'état civil",
        foot("Tél. +33 4 44 71 19 02"),
    )

    assert found.issuing_country == "MAR"


# -- institutions -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "head",
    [
        "Université de Haute-Brenne",
        "Hochschule Neckarau",
        "Thornbridge College",
        "Sparkasse Neckarau",
        "Banque de Valbrune",
        "Préfecture de la Brenne",
        "Standesamt Neckarau",
        "Lycée Lavergne",
    ],
)
def test_the_institution_of_the_letterhead(head: str) -> None:
    found = document(head, row("1 place du Marché", size=0.01), "", _BODY)
    (field,) = found.all("institution")

    assert readings(found, "institution") == [(head, "probable")]
    assert field.evidence[0].text == head


def test_an_institution_in_the_body_is_not_the_issuer() -> None:
    found = document(
        "Salma Tazi",
        "",
        title("Motivationsschreiben"),
        "",
        row("Ich habe mich an der Hochschule Neckarau beworben.", y=0.5),
    )

    assert readings(found, "institution") == []


# -- what only looks like a country -----------------------------------------------------------------------------------
def test_the_rest_of_a_sentence_names_no_issuer() -> None:
    sentence = "We confirm that he holds a grant for the master's degree in food science that is taught at the"
    body = (sentence, "university of the north (Spain).")
    assert _country("Pike Foundation", "", body, "", foot("Pike Foundation, 8 place du Marché, 38000 Grenoble")) == "FRA"


def test_the_end_of_a_reference_is_no_telephone() -> None:
    assert _country("Thornbridge College", "Code ZQ-0094", "12 3456 78", _BODY) is None


def test_a_telephone_is_one() -> None:
    assert _country("Thornbridge College", "Tel. 0094 11 234 5678", _BODY) == "LKA"


def test_a_place_under_the_day_of_birth_is_no_issuer() -> None:
    rows = (row("Née le | 02/03/1999"), row("À | CEBU (PHILIPPINES)"))
    assert _country("Service des extraits – 44000 Nantes", "", rows) == "FRA"
