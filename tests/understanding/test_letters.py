"""Letters in four languages: the genuine ones are what they are, the others are called what they only resemble."""

from __future__ import annotations

import pytest

from doccheck import settings
from doccheck.model import FileReading
from doccheck.understanding.understand import understand
from tests.understanding.known import check_known
from tests.understanding.letters import LETTERS, Letter, page_of

LOOK_ALIKES = [letter for letter in LETTERS if not letter.genuine]
GENUINE = [letter for letter in LETTERS if letter.genuine]


def by_name(letter: Letter) -> str:
    return letter.name


def test_genuine_letters_are_what_they_are() -> None:
    check_known((letter.name, letter.kinds[0], *understand([letter.reading()])) for letter in GENUINE)


@pytest.mark.parametrize("letter", LOOK_ALIKES, ids=by_name)
def test_what_only_resembles_is_called_so(letter: Letter) -> None:
    (document,) = understand([letter.reading()])
    unsure = document.confidence < settings.KIND_SURE
    assert document.look_alike is not None or unsure, (document.kind, document.confidence, document.rival)
    assert document.kind in letter.kinds or unsure


def test_letters_have_names_of_their_own_and_half_are_genuine() -> None:
    names = [letter.name for letter in LETTERS]
    assert len(names) == len(set(names))
    assert len(GENUINE) >= 30
    assert len(LOOK_ALIKES) >= 30


BIRTH = """
# Birth certificate
Republic of Kenya – Registrar of Births and Deaths
Name of child: Wanjiku Odhiambo – Sex: female
When and where born: 4 March 2004, Kisumu
Name of father: Peter Odhiambo – Name of mother: Jane Achieng
"""
STATEMENTS = (
    "I, Marta Lind, sworn translator for Swahili at the Regional Court of Auberg, certify that the foregoing is a true\n"
    "and complete rendering of the document shown to me.",
    "In my capacity as a sworn translator I confirm that the above translation agrees with the Swahili original.",
    "I hereby certify the accuracy and completeness of the above translation. Court interpreter, register no. 118.",
    "The undersigned certified translator hereby declares: this translation is complete and faithful to its source.",
    "I certify that this is a faithful and complete translation, made by me, a translator sworn in by the High Court.",
)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_translators_statement_makes_it_a_translation_of_what_stands_above(statement: str) -> None:
    page = page_of(f"{BIRTH}\n{statement}", "birth.pdf")
    (document,) = understand([FileReading(file="birth.pdf", pages=(page,), page_count=1)])
    assert (document.kind, document.content_kind) == ("sworn_translation", "birth_certificate")
    assert document.sworn is not None


FAMILY_RECORDS = (
    (
        "# LIVRET DE FAMILLE\nRépublique française – Ville de Valmont",
        "Époux ou père : TIXIER Marc, né le 6 octobre 1968 à Voiron\nÉpouse ou mère : MOREL Anne, née le 2 mai 1970\n"
        "Mariage célébré à Valmont le 3 juin 1995\nL'officier de l'état civil",
        "# Premier enfant\nExtrait de l'acte de naissance n° 214\nLe 12 mars 2006 est née à Valmont\n"
        "TIXIER Louise, du sexe féminin\nDélivré conforme aux registres le 15 mars 2006\nL'officier de l'état civil",
        "# Deuxième enfant\nExtrait de l'acte de naissance n° 88\nLe 1er juillet 2008 est né à Valmont\n"
        "TIXIER Hugo, du sexe masculin\nDélivré conforme aux registres le 4 juillet 2008\nL'officier de l'état civil",
    ),
    (
        "# LIBRO DE FAMILIA\nMinisterio de Justicia – Registro Civil",
        "Titulares del libro\nD. Luis Prieto Mena y D.ª Carmen Ibarra Soto\nMatrimonio: Logroño, 3 de mayo de 2001",
        "# Primer hijo\nNacimiento\nNombre: Irene Prieto Ibarra – Nacida el 2 de abril de 2007 en Logroño\n"
        "Registro Civil de Logroño, tomo 114, página 203, sección 1.ª\nEl encargado del Registro Civil",
    ),
)


@pytest.mark.parametrize("texts", FAMILY_RECORDS, ids=["livret", "libro"])
def test_the_pages_of_a_family_record_are_not_birth_certificates(texts: tuple[str, ...]) -> None:
    pages = tuple(page_of(text, "family.pdf", number) for number, text in enumerate(texts, 1))
    documents = understand([FileReading(file="family.pdf", pages=pages, page_count=len(pages))])
    assert [document.kind for document in documents] == ["family_record"]
