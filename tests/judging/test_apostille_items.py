"""Whether an apostille is one of the document it lies with: what it names, who signed it and as what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from doccheck.checklist import Legalised
from doccheck.model import Document, RequirementResult, Status, TextLine
from tests.judging.builder import codes, doc, proof, req, single

RULE = Legalised(check="legalised")
_WORDS = (
    "The register of this office holds no entry of any sort against the person named here for the period shown "
    "and this paper is given at her own wish for use abroad"
)
POLICE = (
    "KENYA POLICE, CRIMINAL INVESTIGATIONS",
    "Certificate of good conduct",
    "Wanjiru Atieno Odhiambo",
    _WORDS,
    "Gideon Mutiso, Director",
)


def lines(file: str, *text: str) -> tuple[TextLine, ...]:
    return tuple(TextLine(text=line, evidence=proof(file, line)) for line in text)


def certificate(kind: str, *text: str, languages: tuple[str, ...] = ("en",)) -> Document:
    return doc(kind, file="paper.pdf", lines=lines("paper.pdf", *text), languages=languages, issuing_country="NZL")


def apostille(signer: str, capacity: str, *more: str) -> Document:
    text = (
        "APOSTILLE",
        "(Convention de La Haye du 5 octobre 1961)",
        "1. Country: NEW ZEALAND",
        "This public document",
        f"2. has been signed by {signer}",
        f"3. acting in the capacity of {capacity}",
        "4. bears the seal / stamp of the issuing office",
        "Certified",
        "5. at Wellington",
    )
    return doc("apostille", file="extra.pdf", lines=lines("extra.pdf", *text, *more), issuing_country="NZL")


def judged(paper: Document, extra: Document, *others: Document) -> RequirementResult:
    borne = doc(
        paper.kind,
        file="paper.pdf",
        lines=paper.lines,
        languages=paper.languages,
        issuing_country="NZL",
        legalised=True,
        legalised_by=(extra.lines[0].evidence,),
    )
    return single(req(paper.kind, RULE, language="any"), borne, extra, *others)


@pytest.mark.parametrize(
    ("signer", "capacity", "more", "fits"),
    [
        ("Gideon Mutiso", "Director", (), True),
        ("G. MUTISO", "DIRECTOR OF INVESTIGATIONS", (), True),
        ("Gideon Mutisa", "Director", (), True),  # one letter misread
        ("Pauline Cheruiyot", "Director of Criminal Investigations", (), True),  # the office is the same
        ("Pauline Cheruiyot", "Notary Public", (), True),  # in between
        ("Pauline Cheruiyot", "Dean, Rift Valley Polytechnic", (), False),
        ("Gideon Mutiso", "Registrar of the Teachers College", (), False),
        ("Gideon Mutiso", "Director", ("Document: certificate of good conduct, police",), True),
        ("Gideon Mutiso", "Director", ("Document: Bachelor's degree",), False),
        ("Gideon Mutiso", "Director", ("Type of document: birth certificate",), False),
        ("Gideon Mutiso", "Director", ("Name of the holder of document: ODHIAMBO WANJIRU",), True),
        ("Gideon Mutiso", "Director", ("Name of the holder of document: PETER NJOROGE",), False),
        ("Gideon Mutiso", "Director", ("Not valid for use within this country.",), True),
        ("Gideon Mutiso", "Director", ("ANNULLED – this apostille was withdrawn",), False),
        ("Gideon Mutiso", "Director", ("Found loose; it was bound to another document",), False),
    ],
)
def test_what_it_says_against_the_document(signer: str, capacity: str, more: tuple[str, ...], fits: bool) -> None:
    found = judged(certificate("criminal_record", *POLICE), apostille(signer, capacity, *more))
    assert codes(found) == ([] if fits else ["R legalisation_kind"])


def test_who_signed_another_document_of_the_dossier() -> None:
    diploma = doc("diploma", lines=lines("diploma.pdf", "Diploma of Nursing", "Pauline Cheruiyot, Principal"))
    found = judged(certificate("criminal_record", *POLICE), apostille("Pauline Cheruiyot", "Director"), diploma)
    assert codes(found) == ["R legalisation_kind"]


@pytest.mark.parametrize("languages", [("ar",), ()])
def test_a_script_or_a_text_that_is_not_read_well_says_nothing(languages: tuple[str, ...]) -> None:
    paper = certificate("criminal_record", *POLICE, languages=languages)
    assert judged(paper, apostille("Pauline Cheruiyot", "Dean, Rift Valley Polytechnic")).status is not Status.PROBLEM
    assert "R legalisation_kind" not in codes(judged(paper, apostille("Pauline Cheruiyot", "Dean, Rift Polytechnic")))


def test_a_school_signs_its_own_papers() -> None:
    paper = certificate("diploma", "Diploma of Nursing, Teachers College", _WORDS, "Pauline Cheruiyot, Registrar")
    assert codes(judged(paper, apostille("Pauline Cheruiyot", "Registrar of the Teachers College"))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (("demeurant 3 rue Lanterne, 69001 Lyon, France,", "Fait à Lyon, le 3 juin 2026"), []),
        (("wohnhaft Am Markt 3, 55116 Mainz, Deutschland", "Mainz, den 3. Juni 2026"), []),
        (("con domicilio en Calle 8, Bogotá, Colombia", "Bogotá, 3 de junio de 2026"), ["E legalisation_missing.apostille"]),
        (("demeurant à Lyon, rue de Perse", "Fait à Lyon, le 3 juin 2026"), ["R legalisation_missing.country_unknown"]),
        (("passeport délivré à Dakar, Sénégal", "Fait à Lyon, le 3 juin"), ["R legalisation_missing.country_unknown"]),
    ],
)
def test_where_a_private_paper_was_signed(text: tuple[str, ...], found: list[str]) -> None:
    paper = doc("power_of_attorney", lines=lines("paper.pdf", *text), languages=("es",))
    assert codes(single(req("power_of_attorney", RULE, language="any"), paper)) == found


@pytest.mark.parametrize(("made", "fits"), [(date(2026, 3, 9), True), (date(2026, 3, 2), True), (date(2026, 1, 20), False)])
def test_an_apostille_is_not_older_than_what_it_certifies(made: date, fits: bool) -> None:
    paper = certificate("criminal_record", *POLICE)
    extra = apostille("Gideon Mutiso", "Director")
    paper = replace(paper, fields=doc("criminal_record", issue_date=date(2026, 3, 2)).fields)
    extra = replace(extra, fields=doc("apostille", issue_date=made).fields)
    borne = replace(paper, legalised=True, legalised_by=(extra.lines[0].evidence,))
    result = single(req("criminal_record", RULE, language="any"), borne, extra)
    assert codes(result) == ([] if fits else ["R legalisation_kind"])


@pytest.mark.parametrize(
    "sort", ["Certificado de estudios", "Certificat de scolarité", "Certificate of studies", "Certificado de notas"]
)
def test_an_apostille_of_the_holders_school_paper(sort: str) -> None:
    birth = certificate("birth_certificate", *POLICE)
    signer = "Gideon Mutiso"
    assert "R legalisation_kind" in codes(judged(birth, apostille(signer, "Director", f"Document: {sort}")))
    assert "R legalisation_kind" not in codes(judged(birth, apostille(signer, "Director", "Document: Birth certificate")))


@pytest.mark.parametrize(
    ("caption", "ok"),
    [
        ("Name of the holder of document / Nom du titulaire", True),
        ("Name of the holder of document: Wanjiru Atieno Odhiambo", True),
        ("Name of the holder of document: Sipho Dlamini", False),
    ],
)
def test_the_caption_of_the_holder_in_two_languages_is_no_name(caption: str, ok: bool) -> None:
    paper = certificate("criminal_record", *POLICE)
    extra = apostille("Gideon Mutiso", "Director", caption)
    assert (judged(paper, extra).status is Status.OK) is ok
