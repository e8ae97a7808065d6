"""Signatures, certified copies, translators' statements, languages."""

from __future__ import annotations

import pytest

from doccheck.model import Box, Document
from tests.understanding import sheets
from tests.understanding.pages import Text, document, only, page, row, title

_LETTER = (
    title("PROCURATION"),
    "",
    "Je soussignée Salma TAZI donne procuration à Monsieur Driss TAZI pour déposer mon dossier.",
    "Fait à Valbrune, le 4 mars 2026",
    "",
)
_LABEL_AT = 0.6


def _signed(label: str, *ink: Box, looked: bool = True) -> Document:
    """A letter whose label for the signature stands at 0.6 of the page's height."""
    return only(page(_LETTER, row(label, y=_LABEL_AT), ink=ink if looked else None))


# -- signatures -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("label", ["Signature", "Signature du demandeur :", "Unterschrift", "Firma del solicitante"])
@pytest.mark.parametrize(
    "stroke",
    [
        Box(0.14, 0.63, 0.30, 0.67),
        Box(0.45, 0.58, 0.60, 0.62),
        Box(0.14, 0.54, 0.30, 0.58),
    ],
    ids=["under", "right", "above"],
)
def test_a_stroke_at_the_label_is_a_signature(label: str, stroke: Box) -> None:
    found = _signed(label, stroke)

    assert found.signed is True
    assert [evidence.text for evidence in found.signed_evidence] == [label]


@pytest.mark.parametrize(
    "stroke",
    [Box(0.14, 0.15, 0.30, 0.19), Box(0.80, 0.85, 0.95, 0.90), Box(0.14, 0.75, 0.30, 0.79)],
    ids=["head", "corner", "far below"],
)
def test_a_stroke_elsewhere_is_none(stroke: Box) -> None:
    found = _signed("Signature", stroke)

    assert found.signed is False
    assert [evidence.text for evidence in found.signed_evidence] == ["Signature"]


def test_no_ink_at_all() -> None:
    assert _signed("Signature").signed is False


def test_a_speck_is_no_signature() -> None:
    assert _signed("Signature", Box(0.14, 0.63, 0.15, 0.635)).signed is False


def test_a_rule_to_sign_on_is_no_signature() -> None:
    assert _signed("Signature", Box(0.12, 0.64, 0.42, 0.641)).signed is False


def test_without_a_place_for_a_signature_nothing_is_said() -> None:
    found = only(page(_LETTER, ink=(Box(0.14, 0.63, 0.30, 0.67),)))

    assert found.signed is None
    assert found.signed_evidence == ()


def test_a_sentence_that_mentions_a_signature_is_no_place_for_one() -> None:
    text = "La signature du contrat de location aura lieu au mois de septembre à l'agence de Valbrune."

    assert _signed(text, Box(0.14, 0.63, 0.30, 0.67)).signed is None


def test_a_long_label_of_a_numbered_field() -> None:
    text = "37. Firma (en el caso de los menores, firma de la persona que ejerce la tutela)"

    assert _signed(text, Box(0.14, 0.64, 0.30, 0.68)).signed is True


@pytest.mark.parametrize(
    "text",
    [
        "Document signed electronically by S. Tazi",
        "Signature électronique du 4 mars 2026",
        "Dieses Dokument wurde elektronisch signiert.",
        "Firmado digitalmente por TAZI SALMA",
        "Firmado electrónicamente el 4/3/2026",
    ],
)
def test_electronic_signatures(text: str) -> None:
    found = _signed(text, looked=False)

    assert found.signed is True
    assert [evidence.text for evidence in found.signed_evidence] == [text]


@pytest.mark.parametrize(
    ("first", "second", "signed", "said"),
    [
        ("Signature du mandant", "Signature du mandataire", True, True),  # who receives the power need not sign
        ("Signature du mandataire", "Signature du mandant", None, "Signature du mandant"),
        ("Unterschrift des Vaters", "Unterschrift der Mutter", None, "Unterschrift der Mutter"),
        ("Signature of applicant", "Signature of witness", True, True),
        ("Signature of official", "Signature of applicant", None, "Signature of applicant"),
        ("Firma del solicitante", "Firma del representante legal (menores)", True, True),
        ("Firma del representante legal (menores)", "Firma del solicitante", True, True),
    ],
)
def test_of_two_places_the_one_that_counts_must_be_signed(
    first: str, second: str, signed: bool | None, said: object
) -> None:
    rows = (row(first, y=0.5), *([row(second, y=0.75)] if second else ()))
    found = only(page(_LETTER, *rows, ink=(Box(0.14, 0.53, 0.30, 0.57),)))

    assert found.signed is signed
    assert [evidence.text for evidence in found.signed_evidence] == [first if said is True else said]


def test_ink_between_two_places_belongs_to_one() -> None:
    rows = (row("Unterschrift Vater", y=0.5), row("Unterschrift Mutter", y=0.6))
    found = only(page(_LETTER, *rows, ink=(Box(0.14, 0.52, 0.30, 0.56),)))

    assert found.signed is None
    assert [evidence.text for evidence in found.signed_evidence] == ["Unterschrift Mutter"]


def test_that_an_original_was_signed_says_nothing_of_its_translation() -> None:
    assert _signed("(Firma ilegible) Philippa Oduya, Secretaria", Box(0.14, 0.64, 0.30, 0.68)).signed is None


@pytest.mark.parametrize(
    "text",
    [
        "This form cannot be signed electronically.",
        "Der Antrag kann nicht elektronisch signiert werden.",
        "Le formulaire peut être signé électroniquement par le demandeur.",
        "No se admite firmado digitalmente",
    ],
)
def test_what_may_or_may_not_be_signed_electronically_is_not_signed(text: str) -> None:
    assert _signed(text, looked=False).signed is not True


# -- certified copies -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Copie certifiée conforme à l'original présenté",
        "Pour copie conforme, le maire",
        "Certifié conforme à l'original",
        "Beglaubigte Kopie",
        "Die Abschrift stimmt mit dem Original überein.",
        "Certified true copy of the original",
        "COPIA COMPULSADA",
        "Es copia fiel del original",
    ],
)
def test_certified_copies(text: str) -> None:
    found = document(sheets.PASSPORT[1:], row(text, y=0.7))

    assert [evidence.text for evidence in found.certified_copy] == [text]


@pytest.mark.parametrize(
    "text",
    ["Copie", "La copie doit être lisible", "Kopie des Reisepasses", "Simple copy", "Copia sin valor", "conforme"],
)
def test_plain_copies(text: str) -> None:
    assert document(sheets.PASSPORT[1:], row(text, y=0.7)).certified_copy == ()


# -- translators ------------------------------------------------------------------------------------------------------
def _translated(*rows: Text) -> Document:
    found = document(rows)
    assert found.kind == "sworn_translation"
    return found


def _statement(found: Document) -> tuple[bool, str | None, str | None]:
    assert found.sworn is not None
    return found.sworn.sworn, found.sworn.source_language, found.sworn.target_language


_BODY_FR = "Extrait d'acte de naissance. Salma TAZI est née à Fès, de père marocain et de mère marocaine."
_BODY_DE = "Geburtsurkunde. Salma Tazi wurde in Fès als Kind marokkanischer Eltern geboren."
_BODY_ES = "Acta de nacimiento. Salma TAZI nació en Fez, hija de padre marroquí y de madre marroquí."
_BODY_EN = "Birth certificate. Salma Tazi was born in Fez to a Moroccan father and a Moroccan mother."


@pytest.mark.parametrize(
    ("rows", "pair"),
    [
        (
            (
                _BODY_FR,
                "",
                "Je soussignée, traductrice assermentée près la cour d'appel de Valbrune, certifie que la présente",
                "traduction de l'arabe vers le français est exacte.",
            ),
            ("ar", "fr"),
        ),
        (
            (
                _BODY_DE,
                "",
                "Als allgemein beeidigte Übersetzerin bestätige ich die Richtigkeit der vorstehenden Übersetzung",
                "aus dem Arabischen ins Deutsche.",
            ),
            ("ar", "de"),
        ),
        (
            (
                _BODY_DE,
                "",
                "Die Richtigkeit der vorstehenden Übersetzung aus der französischen in die deutsche Sprache bestätigt",
                "der öffentlich bestellte und vereidigte Übersetzer.",
            ),
            ("fr", "de"),
        ),
        (
            (
                _BODY_ES,
                "",
                "La traductora-intérprete jurada de francés que suscribe certifica que la que antecede es traducción",
                "fiel y completa del francés al español.",
            ),
            ("fr", "es"),
        ),
        (
            (
                _BODY_EN,
                "",
                "I, the undersigned sworn translator, certify that this is a true translation from Arabic into English.",
            ),
            ("ar", "en"),
        ),
    ],
    ids=["fr", "de", "de-adjectives", "es", "en"],
)
def test_sworn_translations_and_their_languages(rows: tuple[Text, ...], pair: tuple[str, str]) -> None:
    assert _statement(_translated(*rows)) == (True, *pair)


@pytest.mark.parametrize(
    "rows",
    [
        (_BODY_FR, "", "Traduction libre du texte arabe"),
        (_BODY_FR, "", "Traduction non assermentée, faite pour information"),
        (_BODY_FR, "", "Traduction réalisée par moi-même ; je ne suis pas traducteur assermenté."),
        (_BODY_DE, "", "Freie Übersetzung aus dem Arabischen"),
        (_BODY_DE, "", "Nicht beglaubigte Übersetzung"),
        (_BODY_DE, "", "Freie Übersetzung aus dem Arabischen. Ich bin kein vereidigter Übersetzer."),
        (_BODY_ES, "", "Traducción no jurada, realizada por mí"),
        (_BODY_ES, "", "Traducción libre del árabe; el autor no es traductor jurado."),
        (_BODY_EN, "", "Unofficial translation"),
        (_BODY_EN, "", "Translated by myself; I am not a sworn translator."),
    ],
)
def test_translations_that_say_they_are_not_sworn(rows: tuple[Text, ...]) -> None:
    assert _statement(_translated(*rows))[0] is False


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("Als vereidigter Übersetzer für Arabisch bestätige ich die Richtigkeit der Übersetzung.", "ar"),
        ("Als vereidigter Übersetzer für Polnisch und Tschechisch bestätige ich die Richtigkeit der Übersetzung.", "cs"),
        ("Als vereidigter Übersetzer für Deutsch bestätige ich die Richtigkeit der Übersetzung.", "ar"),
    ],
)
def test_a_translator_who_is_sworn_for_other_languages(said: str, source: str) -> None:
    found = _translated("Übersetzung aus dem Arabischen", _BODY_DE, "", said)
    assert _statement(found)[1] == source


@pytest.mark.parametrize(
    "text",
    [
        "Joindre une traduction assermentée de chaque pièce.",
        "Fremdsprachige Unterlagen sind mit beglaubigter Übersetzung einzureichen.",
        "Los documentos deben acompañarse de traducción jurada.",
        "Documents must come with a sworn translation.",
    ],
)
def test_a_letter_that_asks_for_translations_is_none(text: str) -> None:
    found = document(sheets.ENROLMENT, text)

    assert found.kind == "enrolment_certificate"
    assert found.sworn is None


# -- languages --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("sheet", "languages"),
    [
        (sheets.ENROLMENT, ("fr",)),
        (sheets.INSURANCE, ("de",)),
        (sheets.MOTIVATION, ("de",)),
        (sheets.BIRTH_ARABIC, ("ar",)),
        (sheets.BIRTH_TRANSLATED, ("fr",)),
    ],
)
def test_languages(sheet: tuple[Text, ...], languages: tuple[str, ...]) -> None:
    assert document(sheet).languages == languages


def test_two_languages_in_two_blocks() -> None:
    found = document(
        title("CERTIFICATE OF ENROLMENT"),
        "",
        "We hereby confirm that Ms Salma Tazi attends the courses of our college and that she has paid all her fees.",
        "",
        "",
        "Nous confirmons par la présente que Madame Salma Tazi suit les cours de notre établissement.",
    )

    assert found.languages == ("en", "fr")


def test_names_and_numbers_alone_have_no_language() -> None:
    assert document("TAZI SALMA", "XK4471902", "22/11/2004").languages == ()


def test_a_table_is_in_the_language_of_its_words() -> None:
    found = document(
        title("KONTOAUSZUG"),
        "IBAN | XX00 0000 4471",
        "Buchungstag | Verwendungszweck | Betrag",
        "Alter Kontostand | | 9.300,00",
        "Neuer Kontostand | | 8.140,00",
    )

    assert found.languages == ("de",)


def test_the_pages_of_a_document_speak_together() -> None:
    found = only(
        page(sheets.CV[:2]), page("Ich lerne seit zwei Jahren Deutsch und arbeite gern mit Karten und Zahlen.")
    )

    assert (found.kind, found.languages) == ("cv", ("de",))
