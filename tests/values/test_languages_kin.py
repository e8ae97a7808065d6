"""Languages that are taken for a related one, and those that stand beside Spanish on papers of Spain."""

from __future__ import annotations

import pytest

from doccheck.values import languages


def found(*lines: str) -> set[str]:
    return {part.language for part in languages.detect(lines)}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "Na osnovu službene evidencije izdaje se potvrda da je Mina Savić, rođena 3. maja 2004. godine u Čačku,",
                "upisana kao redovan student na Univerzitetu i da se potvrda izdaje na zahtev stranke",
                "radi regulisanja boravka u inostranstvu.",
            ),
            {"sr"},
        ),
        (
            (
                "Prema evidenciji ovoga ureda potvrđuje se da je Lucija Babić, rođena 3. svibnja 2004., upisana",
                "kao redovita studentica na Sveučilištu te da se potvrda izdaje na zahtjev stranke",
                "radi reguliranja boravka u inozemstvu.",
            ),
            {"hr"},
        ),
        (
            (
                "Faise constar que a alumna Noa Castiñeira está matriculada no primeiro curso do grao en Química",
                "durante o curso académico 2026/2027.",
                "Expídese esta certificación a petición da persoa interesada, para os efectos que procedan.",
            ),
            {"gl"},
        ),
        (
            (
                "A persoa solicitante consta inscrita no rexistro municipal dende o mes de xaneiro do ano pasado.",
                "La persona solicitante consta inscrita en el registro municipal desde el mes de enero del año pasado.",
                "Expídese esta certificación para os efectos que procedan diante da administración.",
                "Se expide esta certificación para los efectos que procedan ante la administración.",
            ),
            {"es", "gl"},
        ),
        (
            (
                "Fakultateko idazkariak ziurtatzen du ikaslea graduko lehen mailan matrikulatuta dagoela ikasturte honetan.",
                "El secretario de la facultad certifica que la alumna está matriculada en el primer curso del grado.",
                "Eta hala jasota gera dadin, ziurtagiri hau ematen da.",
                "Y para que así conste, se expide el presente certificado.",
            ),
            {"es", "eu"},
        ),
    ],
    ids=["sr", "hr", "gl", "es gl", "es eu"],
)
def test_related_languages_are_told_apart(lines: tuple[str, ...], expected: set[str]) -> None:
    assert found(*lines) == expected
    assert found("\n".join(lines)) == expected


@pytest.mark.parametrize(
    ("letterhead", "language"),
    [
        ("XUNTA DE GALICIA · CONSELLERÍA DE SANIDADE · REXISTRO XERAL", "es"),
        ("EUSKO JAURLARITZA – GOBIERNO VASCO · OSASUN SAILA", "es"),
    ],
)
def test_a_letterhead_alone_is_no_language_of_the_text(letterhead: str, language: str) -> None:
    text = "La directora certifica que el paciente no padece ninguna enfermedad y que puede viajar al extranjero."

    assert found(letterhead, text, "Y para que conste, se firma la presente a petición del interesado.") == {language}


def test_portuguese_stays_portuguese() -> None:
    text = "O secretário declara que a estudante está matriculada no primeiro ano do curso e que a declaração é verdadeira."

    assert found(text, "Por ser verdade, passa-se a presente declaração, que vai assinada e autenticada.") == {"pt"}
