"""A translation finds its original, an apostille what it certifies, a version its twin in another language."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from doccheck import settings
from doccheck.model import Document
from doccheck.understanding.companions import paired
from doccheck.understanding.understand import understand
from tests.judging.builder import doc
from tests.understanding import sheets
from tests.understanding.pages import Text, file, page, scan, title


def _by_kind(found: Sequence[Document]) -> dict[str, Document]:
    assert len({document.kind for document in found}) == len(found)
    return {document.kind: document for document in found}


def _translated_birth(act: str = "1873", copy: str = "552907", born: str = "22/11/2004") -> tuple[Text, ...]:
    """A Spanish translation of a French birth certificate."""
    return (
        title("TRADUCCIÓN JURADA DEL FRANCÉS"),
        "",
        "Reino de Marruecos, municipio de Sidi Aroua, registro civil",
        f"Certificado de nacimiento número {act} del año 2004",
        f"Nació Salma TAZI, de sexo femenino. Fecha de nacimiento: {born}",
        f"Copia expedida el 14/01/2026 con el número {copy}",
    )


def _birth(act: str = "1873", copy: str = "552907", born: str = "22/11/2004") -> tuple[Text, ...]:
    return (
        "Royaume du Maroc",
        title("EXTRAIT D'ACTE DE NAISSANCE"),
        "",
        f"Acte numéro {act} de l'année 2004. Date de naissance : {born}",
        "L'enfant est du sexe féminin et les deux parents sont nés dans la commune.",
        f"Certifié par l'officier de l'état civil. Délivré le 14/01/2026 sous le numéro {copy}",
    )


# -- translations -----------------------------------------------------------------------------------------------------
def test_a_translation_right_after_its_original() -> None:
    found = _by_kind(understand([file(scan(_birth()), page(_translated_birth()))]))

    assert found["sworn_translation"].translation_of == found["birth_certificate"].id
    assert found["sworn_translation"].content_kind == "birth_certificate"
    assert found["birth_certificate"].translation_of is None


def test_what_a_translation_leaves_out_is_said_with_its_place_in_the_original() -> None:
    fee = "Droits perçus : 45,00 EUR. Mention marginale du 3 février 2012 : néant."
    original, translation = understand([file(page(_birth(), fee), page(_translated_birth()))])

    (said,) = [finding for finding in translation.findings if finding.code == "translation_incomplete"]
    assert dict(said.values) == {"text": "3 février 2012; 45,00 EUR"}
    assert {(proof.file, proof.page) for proof in said.evidence} == {("dossier.pdf", 1)}
    assert translation.translation_of == original.id


def test_a_date_written_out_in_the_translation_is_not_left_out() -> None:
    told = (*_translated_birth(born="22 de noviembre de 2004"), "Tasas: 45 euros. Nota marginal de 03/02/2012: ninguna.")
    fee = "Droits perçus : 45,00 EUR. Mention marginale du 3 février 2012 : néant."

    _, translation = understand([file(page(_birth(), fee), page(told))])

    assert "translation_incomplete" not in {finding.code for finding in translation.findings}


def test_a_translation_finds_its_original_in_another_file_by_the_numbers_of_both() -> None:
    original, translation, other = understand(
        [
            file(scan(_birth()), name="acte.pdf"),
            file(page(_translated_birth()), name="traduccion.pdf"),
            file(scan(_birth(act="2204", copy="601118", born="03/05/1999")), name="autre.pdf"),
        ]
    )

    assert translation.translation_of == original.id
    assert other.kind == "birth_certificate"


def test_the_right_original_comes_last() -> None:
    other, translation, original = understand(
        [
            file(scan(_birth(act="2204", copy="601118", born="03/05/1999")), name="autre.pdf"),
            file(page(_translated_birth()), name="traduccion.pdf"),
            file(scan(_birth()), name="acte.pdf"),
        ]
    )

    assert translation.translation_of == original.id != other.id


def test_numbers_go_before_neighbourhood() -> None:
    other, translation, original = understand(
        [
            file(
                scan(_birth(act="2204", copy="601118", born="03/05/1999")),
                page(_translated_birth()),
                name="dossier.pdf",
            ),
            file(scan(_birth()), name="acte.pdf"),
        ]
    )

    assert other.kind == original.kind == "birth_certificate"
    assert translation.translation_of == original.id


def test_what_is_written_in_the_language_of_the_translation_is_never_its_original() -> None:
    spanish = (
        title("CERTIFICADO DE NACIMIENTO"),
        "",
        "Certificado de nacimiento número 1873 del año 2004, expedido por el registro civil",
        "El encargado del registro civil certifica que la inscrita nació el 22/11/2004",
        "Copia expedida el 14/01/2026 con el número 552907",
    )

    found = _by_kind(understand([file(page(spanish), page(_translated_birth()))]))

    assert found["birth_certificate"].languages == ("es",)
    assert found["sworn_translation"].translation_of is None


def test_two_equal_originals_are_a_tie() -> None:
    found = understand(
        [
            file(scan(_birth()), name="acte.pdf"),
            file(scan(_birth()), name="acte_2e_envoi.pdf"),
            file(page(_translated_birth()), name="traduccion.pdf"),
        ]
    )

    assert [document.kind for document in found] == ["birth_certificate", "birth_certificate", "sworn_translation"]
    assert found[2].translation_of is None


def test_nothing_in_common_is_no_original() -> None:
    other = (
        "Royaume du Maroc",
        title("EXTRAIT D'ACTE DE NAISSANCE"),
        "",
        "Acte numéro 2204 de l'année 1999. Date de naissance : 03/05/1999",
        "L'enfant est du sexe masculin et les deux parents sont nés dans la commune.",
        "Certifié par l'officier de l'état civil. Délivré le 30/10/2025 sous le numéro 601118",
    )
    found = understand(
        [
            file(scan(other), name="acte.pdf"),
            file(page(_translated_birth()), name="traduccion.pdf"),
        ]
    )

    assert found[1].translation_of is None


def test_another_kind_with_the_same_numbers_is_not_the_original() -> None:
    bank = (
        title("ATTESTATION BANCAIRE"),
        "",
        "Nous certifions que la cliente est titulaire d'un compte, dossier 1873 et 552907, et que ce compte",
        "présente un solde créditeur de 8 140,00 EUR. Née le 22/11/2004. Le 14/01/2026",
    )

    found = _by_kind(understand([file(page(bank), name="b.pdf"), file(page(_translated_birth()), name="t.pdf")]))

    assert found["sworn_translation"].translation_of is None


def test_an_original_nobody_recognised_is_what_its_translation_says() -> None:
    deed = (
        "المملكة المغربية",
        "رسم رقم 1873 لسنة 2004",
        "التاريخ 22/11/2004 سلمت هذه النسخة بتاريخ 14/01/2026 تحت رقم 552907",
        "وحرر بطلب من المعنية بالأمر قصد الإدلاء به عند الحاجة",
    )

    alone = understand([file(scan(deed))])[0]
    assert alone.kind == "other" or alone.confidence < settings.KIND_SURE
    found = _by_kind(understand([file(scan(deed), page(sheets.BIRTH_TRANSLATED))]))

    assert found["birth_certificate"].languages == ("ar",)
    assert found["birth_certificate"].confidence <= 0.9
    assert found["sworn_translation"].translation_of == found["birth_certificate"].id


# -- apostilles -------------------------------------------------------------------------------------------------------
def test_an_apostille_legalises_the_document_before_it() -> None:
    bank, birth, apostille = understand([file(page(sheets.BANK), scan(_birth()), scan(sheets.APOSTILLE))])

    assert (bank.legalised, birth.legalised, apostille.legalised) == (False, True, False)
    assert [(evidence.page, evidence.text) for evidence in birth.legalised_by] == [(3, "APOSTILLE")]


def test_an_apostille_before_its_document() -> None:
    apostille, birth = understand([file(scan(sheets.APOSTILLE), scan(_birth()))])

    assert apostille.kind == "apostille"
    assert birth.legalised is True


def test_an_apostille_in_a_file_of_its_own_needs_a_number_in_common() -> None:
    named = (*sheets.APOSTILLE, "Document : acte délivré sous le numéro 552907")

    birth, other, apostille = understand(
        [
            file(scan(_birth()), name="acte.pdf"),
            file(scan(_birth(act="2204", copy="601118")), name="autre.pdf"),
            file(scan(named), name="apostille.pdf"),
        ]
    )

    assert (birth.legalised, other.legalised) == (True, False)
    assert apostille.kind == "apostille"
    assert [evidence.file for evidence in birth.legalised_by] == ["apostille.pdf"]


@pytest.mark.parametrize(
    ("signed_by", "legalised"),
    [
        ("Karim El Fassi", (True, False)),
        ("KARIM FASSI", (True, False)),
        ("Nadia Berrada", (False, True)),
        ("Karim Tahiri", (False, False)),
        ("Officier Municipal", (False, False)),
    ],
)
def test_an_apostille_in_a_file_of_its_own_names_who_signed(signed_by: str, legalised: tuple[bool, bool]) -> None:
    lines = (*sheets.APOSTILLE[:3], f"2. a été signé par {signed_by}", "3. agissant en qualité de officier municipal")
    birth, other, _ = understand(
        [
            file(scan((*_birth(), "Karim El Fassi, officier municipal")), name="acte.pdf"),
            file(scan((*_birth(act="22", copy="33"), "Nadia Berrada, officier municipal")), name="autre.pdf"),
            file(scan(lines), name="apostille.pdf"),
        ]
    )

    assert (birth.legalised, other.legalised) == legalised


def test_an_apostille_of_nothing_legalises_nothing() -> None:
    birth, _ = understand([file(scan(_birth()), name="acte.pdf"), file(scan(sheets.APOSTILLE), name="apostille.pdf")])

    assert birth.legalised is False


def test_an_apostille_does_not_legalise_a_private_letter() -> None:
    letter, apostille = understand([file(page(sheets.MOTIVATION), scan(sheets.APOSTILLE))])

    assert (letter.kind, apostille.kind) == ("motivation_letter", "apostille")
    assert letter.legalised is False


def test_a_translation_between_a_document_and_its_apostille_takes_nothing_from_it() -> None:
    birth, apostille, translation = understand(
        [file(scan(_birth()), scan(sheets.APOSTILLE), page(_translated_birth()))]
    )

    assert apostille.kind == "apostille"
    assert birth.legalised is True
    assert translation.translation_of == birth.id


# -- versions ---------------------------------------------------------------------------------------------------------
_ENGLISH = (
    title("CERTIFICATE OF ENROLMENT"),
    "",
    "This is to certify that the student with the number 20447119 is enrolled at our university.",
    "She was born on 22/11/2004 and the courses of this year begin on 14/09/2026.",
    "File 88213, issued on 27/06/2026",
)
_SPANISH = (
    title("CERTIFICADO DE MATRÍCULA"),
    "",
    "Se certifica que la alumna con el número 20447119 está matriculada en nuestra universidad.",
    "Nació el 22/11/2004 y las clases de este curso comienzan el 14/09/2026.",
    "Expediente 88213, expedido el 27/06/2026",
)


def test_versions_in_two_languages_point_to_each_other() -> None:
    first, second = understand([file(page(_ENGLISH), name="en.pdf"), file(page(_SPANISH), name="es.pdf")])

    assert first.kind == second.kind == "enrolment_certificate"
    assert (first.languages, second.languages) == (("en",), ("es",))
    assert (first.parallel_to, second.parallel_to) == (second.id, first.id)


def test_the_same_certificate_twice_in_one_language_is_no_version() -> None:
    first, second = understand([file(page(_ENGLISH), name="a.pdf"), file(page(_ENGLISH), name="b.pdf")])

    assert (first.parallel_to, second.parallel_to) == (None, None)


def test_certificates_of_two_persons_are_no_versions() -> None:
    another = (
        *_SPANISH[:2],
        "Se certifica que la alumna con el número 20338114 está matriculada en nuestra universidad.",
        "Nació el 03/05/2005 y las clases de este curso comienzan el 21/09/2026.",
        "Expediente 77540, expedido el 30/06/2026",
    )
    first, second = understand([file(page(_ENGLISH), name="en.pdf"), file(page(another), name="es.pdf")])

    assert (first.parallel_to, second.parallel_to) == (None, None)


@pytest.mark.parametrize(("translated", "expected"), [(0.9, None), (0.6, "other")])
def test_the_translation_settles_what_its_original_is(translated: float, expected: str | None) -> None:
    lines = ("№ 88213407", "19.04.2017", "26.04.2017", "61017094412")
    unsure = {"confidence": 0.69, "rival": "other", "languages": ("ka",)}
    content = {"content_kind": "birth_certificate", "confidence": translated, "languages": ("es",)}
    original, translation = doc("birth_certificate", *lines, **unsure), doc("sworn_translation", *lines, **content)

    found, _ = paired((original, translation))

    assert (found.kind, found.rival) == ("birth_certificate", expected)


def test_nor_does_it_of_what_only_looks_like_it() -> None:
    lines = ("№ 88213407", "19.04.2017", "26.04.2017", "61017094412")
    alike = {"confidence": 0.6, "look_alike": "hospital_notice", "languages": ("ka",)}
    translation = doc("sworn_translation", *lines, content_kind="birth_certificate", languages=("es",))

    found, _ = paired((doc("birth_certificate", *lines, **alike), translation))

    assert (found.confidence, found.look_alike) == (0.6, "hospital_notice")


def test_nor_of_what_says_that_it_does_not_count() -> None:
    lines = ("№ 88213407", "19.04.2017", "26.04.2017", "61017094412")
    unsure = {"confidence": 0.69, "rival": "other", "languages": ("it",)}
    original = doc("birth_certificate", *lines, "This certificate has been cancelled and replaced.", **unsure)
    translation = doc("sworn_translation", *lines, content_kind="birth_certificate", languages=("es",))

    found, _ = paired((original, translation))

    assert (found.confidence, found.rival) == (0.69, "other")
