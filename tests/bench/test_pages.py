"""The bench's pages: what is said to be printed is printed, and the same call gives the same picture."""

from __future__ import annotations

import io
import re
from collections import Counter

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from scripts.bench import texts
from scripts.bench.captures import BY_NAME, CAPTURES, encoded, photographed
from scripts.bench.scans import scan_pdf
from scripts.bench.score import score
from scripts.bench.sheet import print_document

EVERY = [(which, name) for which in texts.SETS for name in texts.names(which)]
IBAN = re.compile(r"[A-Z]{2}\d\d(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?")


def test_the_sets() -> None:
    languages = Counter(name[:2] for name in texts.names("bench"))
    assert set(languages) == {"fr", "de", "es", "en"}
    assert min(languages.values()) >= 3
    assert len(texts.names("calibration")) >= 8
    assert [name[:2] for name in texts.names("bench")[:4]] == ["de", "en", "es", "fr"]


@pytest.mark.parametrize(("which", "name"), EVERY)
def test_the_truth_is_what_the_page_says(which: str, name: str) -> None:
    sheet = texts.sheet(which, name)
    with pypdfium2.PdfDocument(sheet.pdf) as document:
        assert len(document) == 1
        page = document[0].get_textpage()
        found = score(sheet.truth, page.get_text_bounded())
        page.close()
    assert found.errors == 0
    assert found.words_right == found.words > 150
    assert found.fields_right == found.fields >= 12


def test_the_sets_share_no_line() -> None:
    bench, calibration = (
        {line for name in texts.names(which) for line in texts.sheet(which, name).truth.lines if len(line) > 20}
        for which in texts.SETS
    )
    assert not bench & calibration


def test_account_numbers_are_well_formed() -> None:
    found = [n for which, name in EVERY for field in texts.sheet(which, name).truth.fields for n in IBAN.findall(field)]
    assert len(found) >= 15
    for number in found:
        plain = number.replace(" ", "")
        assert int("".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])) % 97 == 1, number


def test_a_text_too_long_for_its_page_is_an_error() -> None:
    with pytest.raises(ValueError, match="too long"):
        print_document("de-long", "@font LiberationSans 12\n" + "Zeile\n" * 80)


def test_a_sign_that_the_font_lacks_is_an_error() -> None:
    with pytest.raises(ValueError, match="cannot print 龍"):
        print_document("de-sign", "@font LiberationSans 12\n龍")


@pytest.mark.parametrize("name", ["flatbed", "uneven", "fax"])
def test_a_capture_is_the_same_every_time_and_differs_from_page_to_page(name: str) -> None:
    page = texts.picture("bench", "de-immatrikulation")[::3, ::3].copy()
    capture = BY_NAME[name]
    first = capture.of(page, "one").content
    assert capture.of(page, "one").content == first
    assert capture.of(page, "two").content != first


def test_a_photographed_page_lies_wholly_in_the_frame() -> None:
    page = np.full((350, 248, 3), 255, np.uint8)
    for seed in range(20):
        scene = photographed(page, (300, 400), np.random.default_rng(seed), fill=0.72, tilt=0.1, turn=6)
        rows, columns = np.nonzero(scene.min(axis=2) > 240)
        assert scene.shape == (400, 300, 3)
        assert 0 < rows.min() < rows.max() < 399
        assert 0 < columns.min() < columns.max() < 299


def test_captures_have_the_resolution_they_state() -> None:
    page = texts.picture("bench", "de-immatrikulation")
    for name, size in (("clean100", (827, 1169)), ("rot90", (2339, 1654)), ("fax", (1687, 2292))):
        with Image.open(io.BytesIO(BY_NAME[name].of(page, "one").content)) as picture:
            assert picture.size == size
            wanted = BY_NAME[name].dpi
            assert wanted is not None
            assert [round(value) for value in picture.info["dpi"]] == list(wanted)


def test_a_scan_is_embedded_as_it_is() -> None:
    page = texts.picture("bench", "de-immatrikulation")[::3, ::3].copy()
    pictures = [BY_NAME[name].of(page, "one").content for name in ("flatbed", "fax", "clean100")]
    pictures.append(encoded(page, "JPEG", 70, None))  # as telephones do: no resolution, so A4 is assumed
    content = scan_pdf(pictures)
    assert pictures[0] in content
    with pypdfium2.PdfDocument(content) as document:
        sizes = [document[number].get_size() for number in range(len(document))]
        assert document[1].render(scale=1).to_numpy().min() < 60  # the fax has ink
    assert [round(width) for width, _ in sizes] == [198, 198, 199, 595]


def test_captures_have_names_of_their_own() -> None:
    assert len(BY_NAME) == len(CAPTURES) == 19
