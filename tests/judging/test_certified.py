"""Whether the words that certify a copy are about the document they stand on."""

from __future__ import annotations

from typing import Any

import pytest

from doccheck.judging.certified import about_another, certified_beside, taken_back
from doccheck.model import PageRef
from tests.judging.builder import doc, proof

PAGE = ("REPUBLIC", "Passport No. AB1234567", "BENALI", "AMINA LEILA")
HOLDER: dict[str, Any] = {"surname": "BENALI", "given_names": "AMINA LEILA", "document_number": "AB1234567"}


def another(*statement: str) -> bool:
    stamp = (proof("p.pdf", statement[0]),)
    return bool(about_another(doc("passport", *PAGE, *statement, file="p.pdf", certified_copy=stamp, **HOLDER)))


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (("Copie certifiée conforme au passeport n° CK9081726",), True),
        (("Certified true copy of passport CK9081726",), True),
        (("Beglaubigte Kopie des Reisepasses Nr. CK9081726",), True),
        (("Copia compulsada del pasaporte CK9081726",), True),
        (("Copie certifiée conforme à l'original du passeport", "de Mlle DIALLO Fatou, 32 pages"), True),
        (("Certified true copy of the passport", "of Mr. Karim Benali"), True),
        (("Copie certifiée conforme au passeport n° AB1234567", "de Mlle BENALI Amina"), False),
        (("Certified true copy of passport AB 1234567",), False),
        (("Beglaubigte Kopie des Reisepasses Nr. AB1234567 von Frau Amina Leila Benali",), False),
        (("Certified true copy (36 pages)", "Notary public, Fes, no. 4471 of 2 May 2026"), False),
    ],
)
def test_what_a_copy_is_certified_of(statement: tuple[str, ...], found: bool) -> None:
    assert another(*statement) is found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Cette photocopie n'est pas une copie conforme.", True),
        ("Kein Ersatz: gilt nicht als beglaubigte Kopie", True),
        ("Einfache Kopie für die Akten", True),
        ("This paper does not stand for a certified copy of the passport.", True),
        ("Uncertified copy", True),
        ("La presente no tiene valor de copia compulsada.", True),
        ("Fotocopia simple", True),
        ("Copie certifiée conforme à l'original", False),
        ("Copie certifiée conforme, non valable sans timbre", False),
        ("Beglaubigte Kopie; die Echtheit des Inhalts wird damit nicht bestätigt.", False),
        ("Certified true copy. This does not certify the authenticity of the original.", False),
        ("Copia compulsada con su original", False),
    ],
)
def test_a_copy_that_says_it_is_a_plain_one(line: str, found: bool) -> None:
    assert bool(taken_back(doc("passport", *PAGE, line))) is found


@pytest.mark.parametrize(
    ("statement", "page", "found"),
    [
        (("Certification de copie", "la photocopie du passeport ordinaire n° AB1234567 qui précède"), 2, True),
        (("Hiermit wird beglaubigt, dass die Kopie mit dem Reisepass Nr. AB1234567 übereinstimmt",), 2, True),
        (("I certify the foregoing copy of passport no. AB1234567",), 2, True),
        (("Compulsa del pasaporte n.º AB1234567",), 2, True),
        (("Certification de copie", "la photocopie du passeport n° CK9081726 qui précède"), 2, False),
        (("Certification de copie du passeport n° AB1234567", "et du passeport n° CK9081726"), 2, False),
        (("Certification de copie", "la photocopie du document qui précède"), 2, False),
        (("Copie du passeport n° AB1234567", "Cette photocopie n'est pas une copie conforme."), 2, False),
        (("Certification de copie", "la photocopie du passeport n° AB1234567 qui précède"), 4, False),
    ],
)
def test_a_page_of_its_own_that_certifies(statement: tuple[str, ...], page: int, found: bool) -> None:
    copy = doc("passport", *PAGE, file="p.pdf", pages=(PageRef(file="p.pdf", page=1),), **HOLDER)
    stamp = (proof("p.pdf", statement[0]),)
    beside = doc("other", *statement, file="p.pdf", pages=(PageRef(file="p.pdf", page=page),), certified_copy=stamp)
    assert (certified_beside(copy, (copy, beside)) is not None) is found


def test_a_page_that_certifies_in_another_file_says_nothing() -> None:
    copy = doc("passport", *PAGE, file="p.pdf", **HOLDER)
    line = "Copie certifiée conforme du passeport n° AB1234567"
    beside = doc("other", line, file="q.pdf", certified_copy=(proof("q.pdf", line),))
    assert certified_beside(copy, (copy, beside)) is None
