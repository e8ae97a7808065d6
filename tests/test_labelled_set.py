"""The labelled set: what its files say holds together, and what is drawn comes out the same each time."""

from __future__ import annotations

import io
import json
import re
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from samples.labelled.__main__ import make_document, make_dossier
from samples.labelled.filling import filled, printed_fields, written
from samples.labelled.loader import load
from samples.labelled.model import (
    DRAWN,
    FAULTS,
    KINDS,
    Document,
    DocumentUse,
    Dossier,
    DossierFile,
    LabelledSet,
    SetProblem,
)
from samples.labelled.printing import clean_pdf
from samples.labelled.typefaces import EXTRA
from samples.labelled.uploads import document_files, uploads
from samples.labelled.zones import latin, zone_of

CHECKLISTS = Path(__file__).resolve().parents[1] / "checklists"
SMALL = '''
[[person]]
id = "p"
surname = "Núñez"
given_names = "Eva"
birth_date = 2004-05-17
nationality = "CO"
sex = "F"
birth_place = "Cali"
address = "Calle 1; 28012 Madrid"

[[document]]
id = "d"
kind = "bank_certificate"
languages = ["es"]
person = "p"
body = """
# CERTIFICADO
{p.FULL} tiene {amount:es} EUR a {issue_date:esl}.
"""
[document.fields]
issue_date = 2026-05-11
amount = "7640.00"
currency = "EUR"
document_number = "X-1"
'''


@pytest.fixture(scope="module")
def both() -> LabelledSet:
    return load()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "tuned").mkdir()
    (tmp_path / "tuned" / "a.toml").write_text(SMALL, encoding="utf-8")
    return tmp_path


# -- what the set holds
def test_all_kinds_of_the_contract_are_there(both: LabelledSet) -> None:
    found = {document.kind for document in both.documents.values()}
    assert found == KINDS
    for name in ("tuned", "locked"):
        assert {document.set for document in both.documents.values()} >= {name}


def test_there_are_enough_documents_and_dossiers_and_nearly_a_third_is_locked(both: LabelledSet) -> None:
    documents, dossiers = both.documents.values(), both.dossiers.values()
    assert len(documents) >= 250
    assert len(dossiers) >= 25
    assert sum(document.set == "locked" for document in documents) >= 0.3 * len(documents)
    assert sum(dossier.set == "locked" for dossier in dossiers) * 3 >= len(dossiers)


def test_a_dossier_says_what_is_right_for_every_requirement_of_its_checklist(both: LabelledSet) -> None:
    wanted = {path.stem: [one["id"] for one in tomllib.loads(path.read_text(encoding="utf-8"))["requirement"]]
              for path in CHECKLISTS.glob("*.toml")}
    for dossier in both.dossiers.values():
        assert sorted(dossier.expected) == sorted(wanted[dossier.checklist]), dossier.where
    assert {dossier.checklist for dossier in both.dossiers.values()} == set(wanted)


def test_the_expected_verdict_follows_from_the_expected_statuses(both: LabelledSet) -> None:
    for dossier in both.dossiers.values():
        certain = {statuses[0] for statuses in dossier.expected.values()}
        if dossier.verdict[0] == "complete":
            assert not certain & {"problem"}, dossier.where
        if dossier.verdict[0] == "incomplete":
            assert certain & {"problem", "missing"}, dossier.where


def test_a_look_alike_is_not_what_it_looks_like(both: LabelledSet) -> None:
    alike = [document for document in both.documents.values() if document.look_alike_of]
    assert len(alike) >= 50
    assert all(document.kind not in document.look_alike_of for document in alike)
    assert all(not set(document.accepts) & set(document.look_alike_of) for document in alike)


def test_a_translation_points_to_an_original_in_another_language(both: LabelledSet) -> None:
    pairs = [document for document in both.documents.values() if document.translates]
    assert pairs
    for document in pairs:
        original = both.documents[str(document.translates)]
        assert document.kind == "sworn_translation", document.where
        assert document.content_kind == original.kind, document.where
        assert set(document.languages) != set(original.languages), document.where


def test_dates_of_a_document_are_in_order(both: LabelledSet) -> None:
    for document in both.documents.values():
        for first, last in (("issue_date", "expiry_date"), ("valid_from", "valid_until"), ("start_date", "end_date")):
            if first in document.fields and last in document.fields:
                assert document.fields[first] <= document.fields[last], document.where  # type: ignore[operator]


# -- the loader refuses
@pytest.mark.parametrize(("old", "new", "said"), [
    ('languages = ["es"]', 'languages = ["es"]\ncolour = "red"', "unknown keys: colour"),
    ("{amount:es}", "{sum:es}", "placeholder not resolved: 'sum'"),
    ("{amount:es}", "{amount:xx}", "placeholder not resolved"),
    ("{p.FULL}", "{p.nickname}", "placeholder not resolved"),
    ('"bank_certificate"', '"bank_letter"', "unknown kind 'bank_letter'"),
    ("issue_date = 2026-05-11", 'issue_date = "2026-05-11"', "issue_date is a date"),
    ('amount = "7640.00"', "amount = 7640.0", "amount is text"),
    ('person = "p"', 'person = "q"', "no person 'q'"),
    ('document_number = "X-1"', 'serial = "X-1"', "unknown keys: serial"),
    ('id = "d"', 'id = "d"\ntranslates = "e"', "no document 'e'"),
])
def test_the_loader_names_file_and_id_of_what_is_wrong(small: Path, old: str, new: str, said: str) -> None:
    path = small / "tuned" / "a.toml"
    assert old in SMALL
    path.write_text(SMALL.replace(old, new), encoding="utf-8")
    with pytest.raises(SetProblem) as problem:
        load(small)
    assert f"tuned/a.toml: d: {said}" in str(problem.value) or (
        "tuned/a.toml: d" in str(problem.value) and said in str(problem.value))


def test_an_id_used_twice_is_refused(small: Path) -> None:
    (small / "locked").mkdir()
    (small / "locked" / "b.toml").write_text(SMALL, encoding="utf-8")
    with pytest.raises(SetProblem, match=r"locked/b\.toml: d: id used twice"):
        load(small)


# -- texts
def test_dates_and_amounts_are_written_as_each_country_does() -> None:
    day = written(date(2026, 5, 1))
    assert [f"{day:{way}}" for way in ("de", "del", "fr", "frl", "esl", "ptl", "itl", "en", "us", "usn", "abb", "y")] == [
        "01.05.2026", "1. Mai 2026", "01/05/2026", "1er mai 2026", "1 de mayo de 2026", "1 de maio de 2026",
        "1 maggio 2026", "1 May 2026", "May 1, 2026", "05/01/2026", "01 MAY 2026", "2026"]
    amount = written("12640.50")
    assert [f"{amount:{way}}" for way in ("de", "es", "fr", "ch", "en", "de0", "en0")] == [
        "12.640,50", "12.640,50", "12\N{NO-BREAK SPACE}640,50", "12'640.50", "12,640.50", "12.640", "12,640"]


def test_a_fact_counts_only_if_the_document_shows_it(small: Path) -> None:
    document = load(small).documents["d"]
    assert "EVA NÚÑEZ tiene 7.640,00 EUR a 11 de mayo de 2026." in filled(document)
    assert set(printed_fields(document)) == {"issue_date", "amount", "currency"}  # no document_number
    typed = replace(document, body="Выдано 11 мая 2026 г., № X-1, 7 640")
    assert set(printed_fields(typed)) == set(document.fields)


def test_a_variant_has_the_new_person_everywhere(both: LabelledSet, small: Path) -> None:
    document = replace(load(small).documents["d"], fields={"birth_date": date(2004, 5, 17), "amount": "1.00"})
    other = next(iter(both.persons.values()))
    use = DocumentUse(id="d", person=other, fields={"amount": "2.00"}, replace=(("CERTIFICADO", "CONSTANCIA"),))
    variant = document.variant(use)
    assert variant.fields == {"birth_date": other.birth_date, "amount": "2.00"}
    assert "CONSTANCIA" in variant.body
    with pytest.raises(SetProblem, match="not in the body"):
        document.variant(replace(use, replace=(("ATESTADO", "x"),)))


def test_zones_take_names_of_any_alphabet_with_marks() -> None:
    assert latin("Nguyễn Thị Mai") == "NGUYEN THI MAI"
    assert latin("Yıldırım-Öztürk") == "YILDIRIM OEZTUERK"


# -- what comes out
@pytest.mark.parametrize("draw", sorted(DRAWN))
def test_a_drawn_document_comes_out_the_same_each_time(both: LabelledSet, draw: str) -> None:
    document = next(one for one in both.documents.values() if one.draw == draw and "whole" not in one.values)
    document = replace(document, person=both.persons["t_joana_figueiredo"])  # one face for all: painting takes time
    content = document_files(document, "digital")[0]
    assert content == document_files(document, "digital")[0]
    if draw == "identity_photo":
        assert Image.open(io.BytesIO(content)).size == (413, 531)
        return
    text = pypdfium2.PdfDocument(content)[0].get_textpage().get_text_range()
    assert all(line in text for line in zone_of(document) or ("no zone",))


@pytest.mark.parametrize(("name", "font", "words"), [
    ("t_o_crim_ar", "", "وزارة الداخلية"), ("t_o_crim_ru", "", "уголовного преследования"),
    ("t_o_birth_vi", "", "TRÍCH LỤC KHAI SINH"), ("t_o_crim_zh", "cjk", "无犯罪记录证明"),
    ("t_o_birth_ko", "hangul", "기본증명서"),
])
def test_every_script_can_be_copied_from_the_pdf(both: LabelledSet, name: str, font: str, words: str) -> None:
    if font and not EXTRA[font][0].exists():
        pytest.skip("the fonts of the accuracy target are not there")
    page = pypdfium2.PdfDocument(clean_pdf(both.documents[name]))[0]
    assert words in page.get_textpage().get_text_range()


def _letter(small: Path) -> tuple[Document, Dossier]:
    labelled = load(small)
    document = replace(labelled.documents["d"], body="Uno\n===\nDos\n===\nTres {p.full}")
    use = DocumentUse(id="d")
    files = (DossierFile(name="a.pdf", capture="digital", form="pdf", documents=(replace(use, pages=(1, 3)),),
                         page_order=(2, 1), blank_after=(1,)),
             DossierFile(name="b.jpg", capture="phone", form="jpg", documents=(replace(use, pages=(2,)),)))
    dossier = Dossier(id="x", set="tuned", source="tuned/a.toml", checklist="lu-student", person=labelled.persons["p"],
                      application_date=date(2026, 7, 1), residence_countries=("CO",), verdict=("review",),
                      stay={"start": date(2026, 9, 1)}, situation={"represented": False}, expected={}, files=files)
    return document, dossier


def test_pages_are_cut_shuffled_and_joined_as_the_dossier_says(small: Path, tmp_path: Path) -> None:
    document, dossier = _letter(small)
    truth = make_dossier(dossier, {"d": document}, tmp_path)
    assert isinstance(truth, dict)
    assert [entry["pages"] for entry in truth["documents"]] == [
        [{"file": "a.pdf", "page": 3}, {"file": "b.jpg", "page": 1}, {"file": "a.pdf", "page": 1}]]
    folder = tmp_path / truth["folder"]
    pages = pypdfium2.PdfDocument(folder / "a.pdf")
    assert [page.get_textpage().get_text_range().split() for page in pages] == [["Tres", "Eva", "Núñez"], [], ["Uno"]]
    facts = tomllib.loads((folder / "dossier.toml").read_text(encoding="utf-8"))
    assert facts["applicant"]["birth_date"] == date(2004, 5, 17)
    assert facts["situation"] == {"represented": False}
    again = uploads(dossier, dossier.files[0], {"d": document})[0]
    assert again.content == (folder / "a.pdf").read_bytes()


def test_every_capture_of_a_document_is_written_and_the_same_each_time(small: Path, tmp_path: Path) -> None:
    document = load(small).documents["d"]
    truth = make_document(document, tmp_path, ("digital", "flatbed", "phone", "fax"))
    assert isinstance(truth, dict)
    assert truth["captures"]["phone"] == ["tuned/phone/d.1.jpg"]
    assert json.loads(json.dumps(truth))["fields"] == {"issue_date": "2026-05-11", "amount": "7640.00",
                                                       "currency": "EUR"}
    for capture in ("flatbed", "phone", "fax"):
        name = truth["captures"][capture]
        path = tmp_path / (name[0] if isinstance(name, list) else name)
        assert path.read_bytes() == document_files(document, capture)[0], capture
    for name in ("flatbed", "fax"):
        page = pypdfium2.PdfDocument(tmp_path / truth["captures"][name])[0]
        assert page.get_textpage().get_text_range().strip() == ""


# -- faults -----------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def faults() -> LabelledSet:
    return load(sets=(FAULTS,))


def _base_of(variant: str) -> str:
    """The id of the complete dossier that a variant is of: of f3a_1_v2 it is f2a_1, of fc_f91_bw_yvan_001_v1 f91_bw_yvan."""
    name = re.sub(r"^f[cd]_(.*)_\d+$", r"\1", variant.rpartition("_v")[0])
    return re.sub(r"^f[35]", lambda found: {"f3": "f2", "f5": "f4"}[found[0]], name)


def test_each_fault_is_another_paper_in_a_complete_dossier(faults: LabelledSet) -> None:
    variants = [dossier for dossier in faults.dossiers.values() if dossier.set == FAULTS and "_v" in dossier.id]
    assert len(variants) > 500
    for variant in variants:
        base = faults.dossiers[_base_of(variant.id)]
        expected, wanted = dict(variant.expected), dict(base.expected)
        changed = {name for name in expected if expected[name] != wanted[name]}
        assert changed, variant.id
        assert any("ok" not in expected[name] for name in changed), variant.id
        assert (variant.files, variant.situation) != (base.files, base.situation), variant.id
