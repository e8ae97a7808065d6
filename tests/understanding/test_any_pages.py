"""Whatever stands on the pages: no error, no page lost, no proof outside its page."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from doccheck.model import Box, Document, Evidence, FileReading, Page
from doccheck.understanding.understand import understand
from tests.understanding import sheets
from tests.understanding.pages import Row, blank, file, page, picture, row, scan, td1, td3, title

_WORDS = st.sampled_from(
    [
        *[
            "Nom",
            "Prénoms",
            "Name",
            "Vorname",
            "Apellidos",
            "Surname",
            "née",
            "geb.",
            "nacida",
            "born",
            "le",
            "den",
            "a",
            "TAZI",
            "Salma",
            "Madame",
            "Herr",
            "D.",
            "Ms",
        ],
        *[
            "Date",
            "de",
            "naissance",
            "gültig",
            "bis",
            "Fecha",
            "expedición",
            "22/11/2004",
            "31.02.2026",
            "05/06/2026",
            "2026-2027",
            "12",
            "juin",
        ],
        *[
            "Solde",
            "Kontostand",
            "saldo",
            "balance",
            "8",
            "140,00",
            "EUR",
            "€",
            "9.300,00",
            "mensuel",
            "pro",
            "Monat",
            "total",
            "1/2",
            "Page",
            "Seite",
            "2/3",
        ],
        *[
            "Signature",
            "Unterschrift",
            "Firma",
            "APOSTILLE",
            "traduction",
            "assermentée",
            "beglaubigte",
            "Übersetzung",
            "jurada",
        ],
        *[
            "CERTIFICAT",
            "SCOLARITÉ",
            "PASSEPORT",
            "Lebenslauf",
            "ROYAUME",
            "MAROC",
            "España",
            "Deutschland",
            "+212",
            "www.a.fr",
            "|",
            ":",
            "/",
            ",",
            "(",
            ")",
        ],
        *td3().split(),
        *td1().split(),
        "ولدت",
        "証明",
        "\u200b",
        "ß",
        "İ",
        "<<<",
    ]
)
_TEXTS = st.lists(_WORDS, max_size=12).map(" ".join) | st.text(max_size=60)
_PLACES = st.floats(min_value=0.0, max_value=0.95)


@st.composite
def _rows(draw: st.DrawFn) -> Row:
    return row(
        draw(_TEXTS),
        x=draw(st.sampled_from([0.05, 0.12, 0.5])),
        size=draw(st.sampled_from([0.009, 0.013, 0.02])),
        y=draw(st.none() | _PLACES),
    )


@st.composite
def _pages(draw: st.DrawFn) -> Page:
    shape = draw(st.sampled_from(["text", "scan", "known", "blank", "photo"]))
    rows = draw(st.lists(_rows(), max_size=14))
    if shape == "known":
        known = draw(st.sampled_from([sheets.ENROLMENT, sheets.PASSPORT, sheets.APOSTILLE, sheets.BIRTH_TRANSLATED]))
        return scan(known, rows)
    if shape == "scan":
        return scan(rows, confidence=draw(st.floats(min_value=0.0, max_value=1.0)))
    if shape == "photo":
        return page(rows, photos=(picture(faces=draw(st.integers(0, 2))),))
    return blank() if shape == "blank" else page(rows, ink=(Box(0.1, 0.5, 0.3, 0.55),))


@st.composite
def _readings(draw: st.DrawFn) -> list[FileReading]:
    names = draw(
        st.lists(
            st.sampled_from(
                ["a.pdf", "IMG_1.jpg", "IMG_2.jpg", "carte recto.png", "carte verso.png", "x/scan (1).pdf"]
            ),
            max_size=4,
            unique=True,
        )
    )
    return [file(*draw(st.lists(_pages(), max_size=4)), name=name) for name in names]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_readings())
def test_every_page_is_in_one_document_and_every_proof_on_its_page(readings: list[FileReading]) -> None:
    found = understand(readings)

    assert Counter((ref.file, ref.page) for document in found for ref in document.pages) == Counter(
        (seen.file, seen.number) for reading in readings for seen in reading.pages
    )
    assert [document.id for document in found] == [f"d{number}" for number in range(1, len(found) + 1)]
    known = {document.id for document in found}
    for document in found:
        assert 0.0 <= document.confidence <= 1.0
        assert {document.translation_of, document.parallel_to} <= known | {None}
        assert document.id not in (document.translation_of, document.parallel_to)
        for evidence in _evidence(document):
            assert (evidence.file, evidence.page) in {(ref.file, ref.page) for ref in document.pages}
            assert evidence.box is None or _on_page(evidence.box), evidence


@example("ـــــ")
@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_a_document(text: str) -> None:
    (found,) = understand([file(page([row(line) for line in text.splitlines()]))])

    assert [(ref.file, ref.page) for ref in found.pages] == [("dossier.pdf", 1)]


def _evidence(document: Document) -> list[Evidence]:
    """Every proof of the document but those that stand on its companions."""
    return [
        *(evidence for found in document.fields for evidence in found.evidence),
        *(
            evidence
            for finding in document.findings
            if finding.code != "translation_incomplete"  # shows what stands in the original
            for evidence in finding.evidence
        ),
        *(document.sworn.evidence if document.sworn else ()),
        *document.signed_evidence,
        *document.certified_copy,
        *(line.evidence for line in document.lines),
    ]


def _on_page(box: Box) -> bool:
    return 0.0 <= box.x0 <= box.x1 <= 1.0 and 0.0 <= box.y0 <= box.y1 <= 1.0


def test_a_sheet_of_the_builder_looks_like_a_page() -> None:
    made = page(title("ATTESTATION"), "", "Nom | TAZI", "suite")

    assert [line.text for line in made.lines] == ["ATTESTATION", "Nom", "TAZI", "suite"]
    assert [line.block for line in made.lines] == [0, 1, 2, 3]
    assert all(_on_page(word.box) for line in made.lines for word in line.words)
