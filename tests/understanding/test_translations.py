"""A translator's statement by its parts: who signs, what is attested, and what is only asked for or told."""

from __future__ import annotations

import pytest

from tests.understanding.pages import document, title

_RECORD = ("Name: Salma Tazi", "Date of birth: 22/11/2004", "Place of birth: Fes", "Number in the register: 552907")


@pytest.mark.parametrize(
    ("statement", "name", "authority", "number", "source"),
    [
        (
            ("Traductrice autorisée n° 4471/2015 : Ileana Vasilescu", "Traduction officielle du roumain"),
            *("Ileana Vasilescu", None, "4471/2015", "ro"),
        ),
        (
            ("Übersetzung aus dem Georgischen", "Für die Richtigkeit: Nino Altmann, beeidigt beim LG Kassel"),
            *("Nino Altmann", "LG Kassel", None, "ka"),
        ),
        (
            ("TRADUCCIÓN OFICIAL No. 31-26 del inglés", "Traductor Oficial, Resolución No. 0912 - Andrés Quiroga"),
            *("Andrés Quiroga", None, "0912", "en"),
        ),
        (
            ("Official translation from Persian", "Official Translator to the Judiciary, No. 311 - Mina Rastegar"),
            *("Mina Rastegar", "Judiciary", "311", "fa"),
        ),
        (
            ("Légal Traductions", "Traducteur juré, Mme Ana Sastre (VTI 5512340)", "Traduit du turc vers le français"),
            *("Ana Sastre", None, "VTI 5512340", "tr"),
        ),
        (
            (
                "Rosa Leme, tradutora pública, JUCEMG n.º 714",
                "Je soussignée, traductrice assermentée, certifie avoir reçu un document en langue portugaise",
                "pour le traduire en français, ce que je fais comme suit :",
            ),
            *("Rosa Leme", "JUCEMG", "714", "pt"),
        ),
    ],
    ids=["fr", "de", "es", "en", "be", "br"],
)
def test_an_office_and_what_it_vouches_for_are_a_sworn_statement(
    statement: tuple[str, ...], name: str, authority: str | None, number: str | None, source: str
) -> None:
    found = document(*_RECORD, *statement)

    assert found.kind == "sworn_translation"
    assert found.sworn is not None
    said = found.sworn
    assert (said.sworn, said.translator, said.authority) == (True, name, authority)
    assert (said.register_number, said.source_language) == (number, source)


@pytest.mark.parametrize(
    "statement",
    [
        (
            "Je soussigné, traducteur public assermenté, certifie que la pièce ci-dessus, rédigée en arabe,",
            "m'a été présentée et que j'en donne la traduction. Hatem Zribi",
        ),
        ("Traduction complète faite par moi, interprète public juré.", "Hatem Zribi"),
        ("Traducción elaborada por mí, traductora pública. Pilar Otero",),
        ("This translation was made by me, Ola Obi, sworn translator.",),
        ("Diese Übersetzung habe ich nach bestem Wissen angefertigt.", "Rada Kunz, vereidigte Übersetzerin"),
        ("Ich bezeuge, dass die Übertragung mit der Urschrift übereinstimmt. Rada Kunz, beeidigte Dolmetscherin",),
    ],
)
def test_who_is_under_oath_says_that_it_is_his_own(statement: tuple[str, ...]) -> None:
    found = document(*_RECORD, *statement)

    assert found.kind == "sworn_translation"
    assert found.sworn is not None
    assert found.sworn.sworn


@pytest.mark.parametrize(
    "statement",
    [
        (
            "Translated by Zoya Belova",
            "I, notary of Perm, certify the authenticity of the signature of the translator.",
        ),
        ("NOTARIAL CERTIFICATE: the English translation attached conforms to the Chinese original. Notary: Fan Li",),
        ("ATA-certified translator: Ines Roth. This is a true translation.",),
        ("I certify that this is a faithful translation. I am not a sworn translator.", "Salma Tazi"),
        (
            "I confirm that the translation is accurate.",
            "Sworn translations are available on request.",
        ),
        ("Traduction de l'arabe, faite par moi-même. Je certifie la traduction conforme.", "Salma Tazi"),
        (
            "Traducción del árabe. Firmado: el secretario, MINISTERIO DE JUSTICIA",
            "La traducción jurada se entrega únicamente en papel.",
        ),
        ("Übersetzung aus dem Arabischen: Justizministerium", "Die beglaubigte Übersetzung folgt mit der Post."),
    ],
    ids=["notary", "notary of the translation", "association", "denied", "offered", "own", "on paper", "follows"],
)
def test_a_translation_without_oath_or_court_is_told_but_not_sworn(statement: tuple[str, ...]) -> None:
    found = document(*_RECORD, *statement)

    assert found.kind == "sworn_translation"
    assert found.sworn is not None
    assert not found.sworn.sworn


@pytest.mark.parametrize(
    "lines",
    [
        ("DEVIS", "Traductrice assermentée près la Cour d'appel de Dijon", "Traduction certifiée conforme : 50 €"),
        ("LEBENSLAUF", "Seit 2016 ermächtigte Übersetzerin (OLG Celle)", "Richtige Übersetzung von Urkunden"),
        ("Die Übersetzung muss ein vereidigter Übersetzer anfertigen und ihre Richtigkeit bestätigen.",),
        ("El documento deberá acompañarse de traducción fiel hecha por traductor jurado.",),
        ("RELEVÉ DE NOTES", "Traduction de l'anglais : 12/20", "Déontologie du traducteur assermenté : 15/20"),
    ],
    ids=["quote", "curriculum", "asked", "asked for", "subjects"],
)
def test_what_is_offered_asked_for_or_taught_is_no_statement(lines: tuple[str, ...]) -> None:
    assert document(title("Papiers"), "", *lines).sworn is None


def test_a_registrar_certifies_no_translation() -> None:
    found = document(title("BIRTH CERTIFICATE"), *_RECORD, "I certify that the foregoing is a true extract.")

    assert (found.kind, found.sworn) == ("birth_certificate", None)


@pytest.mark.parametrize(
    "statement",
    [
        "Diese Übersetzung habe ich selbst angefertigt; eine vereidigte Übersetzerin war nicht erreichbar.",
        "Traduction faite par moi, Salma Tazi, et relue par ma tante, ancienne traductrice assermentée.",
        "Traduction de l'arabe faite par moi. Traducteur assermenté : en attente.",
        "Traducción hecha por mí; traductor jurado pendiente de confirmar.",
        "Traduction libre. Je confirme avoir demandé à un traducteur assermenté de Lyon de traduire l'acte pour vous.",
        "I confirm that I asked the sworn translator Omar Said to translate this. Until then my own English version.",
        "This translation was made by me and checked by a friend, a former sworn translator.",
    ],
)
def test_a_sworn_translator_who_is_somebody_else_swears_nothing(statement: str) -> None:
    found = document(*_RECORD, statement)
    assert found.sworn is None or not found.sworn.sworn
