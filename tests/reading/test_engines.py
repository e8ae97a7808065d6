"""The engines themselves: which are used where one is broken or lies elsewhere, and what they keep in memory."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from doccheck.engines import images
from doccheck.engines.ocr import _heap, _onnx, _openvino, neural, tesseract
from doccheck.engines.ocr.readers import OcrChoice, Readers, readers
from doccheck.model import Box, Line, Word
from tests.reading.files import FakeOcr, printed

FAKE: Any = FakeOcr()
# It is not imported here: that must go through `_openvino`, which keeps its telemetry out.
OPENVINO = neural.installed() and find_spec("openvino") is not None
needs_openvino = pytest.mark.skipif(not OPENVINO, reason="needs openvino and rapidocr")


# -- which are used ----------------------------------------------------------------------------------------------------
@pytest.fixture
def anew() -> Iterator[None]:
    """What this process has loaded is not used, and what a test has loaded is forgotten."""
    for function in (neural.load, readers, tesseract._data, tesseract.load):
        function.cache_clear()
    yield
    for function in (neural.load, readers, tesseract._data, tesseract.load):
        function.cache_clear()


class Broken:
    """OpenVINO where its plugin for this processor cannot be loaded."""

    def __init__(self, *_: object) -> None:
        raise RuntimeError("Cannot load library")


@pytest.mark.usefixtures("anew")
@pytest.mark.skipif(not neural.installed(), reason="needs the models")
def test_an_engine_that_cannot_begin_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    class Works:
        name, fast, signs = "works", False, ("", "a")

        def __init__(self, *_: object) -> None:
            return

    monkeypatch.setattr(_openvino, "OpenVinoModels", Broken)
    monkeypatch.setattr(_onnx, "OnnxModels", Works)
    reader = neural.load()
    assert reader is not None
    assert reader.engine == "works"


@pytest.mark.usefixtures("anew")
def test_with_no_engine_that_begins_there_is_no_neural_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_openvino, "OpenVinoModels", Broken)
    monkeypatch.setattr(_onnx, "OnnxModels", Broken)
    assert neural.load() is None
    here = readers(OcrChoice.AUTO)
    assert here.neural() is None
    assert here.missing() == ("openvino, rapidocr" if here.tesseract else None)


@pytest.mark.usefixtures("anew")
@pytest.mark.skipif(not neural.installed(), reason="needs the models")
def test_other_models_than_ours_are_not_used_and_that_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neural, "MODELS", dict.fromkeys(neural.MODELS, "0" * 64))
    assert neural.installed()  # as far as one can see without reading them
    assert Readers(tesseract=FAKE, neural=readers().neural, both=True).missing() == "openvino, rapidocr"


@pytest.mark.parametrize(
    ("tesseract_", "neural_", "both", "missing"),
    [
        (FAKE, FAKE, True, None),
        (None, FAKE, True, "tesseract-ocr"),
        (FAKE, None, True, "openvino, rapidocr"),
        (None, None, True, None),
        (FAKE, None, False, None),  # nobody asked for it
    ],
)
def test_an_engine_is_missing_where_it_is_wanted_and_the_other_is_there(
    tesseract_: Any, neural_: Any, both: bool, missing: str | None
) -> None:
    assert Readers(tesseract=tesseract_, neural=lambda: neural_, both=both).missing() == missing


def test_packs_are_known_wherever_they_lie() -> None:
    listed = 'List of available languages in "/usr/share/tessdata/" (4):\neng\nosd\nscript/Latin\nscript/Arabic\n'
    folder, packs = tesseract._listed(listed)
    assert folder == Path("/usr/share/tessdata/")
    assert packs == {"eng": "eng", "osd": "osd", "Latin": "script/Latin", "Arabic": "script/Arabic"}
    assert tesseract._listed("script/Latin first\nLatin\nscript/Latin")[1] == {"Latin": "Latin"}
    assert tesseract._listed("") == (None, {})


@pytest.mark.usefixtures("anew")
@pytest.mark.parametrize("listed", ["eng\nscript/Latin\nscript/HanS\nscript/Cyrillic", "eng\nrus\nukr\nLatin\nchi_sim"])
def test_tesseract_is_asked_for_a_pack_by_the_name_it_has_there(monkeypatch: pytest.MonkeyPatch, listed: str) -> None:
    answer = subprocess.CompletedProcess((), 0, stdout=f'In "/x/" (4):\n{listed}\n', stderr="")
    monkeypatch.setattr(tesseract.subprocess, "run", lambda *_, **__: answer)
    ocr = tesseract.Tesseract()
    asked: list[str] = []

    def tsv(pictures: list[Image.Image], pack: str, *_: object) -> list[str]:
        asked.append(pack)
        return [""] * len(pictures)

    monkeypatch.setattr(ocr, "_binding", SimpleNamespace(tsv=tsv))
    picture = Image.new("L", (9, 9))
    for script in ("Cyrillic", "Han"):
        ocr.read_pieces([picture], str(ocr.pack_for(script)))
    ocr.read(picture)
    ocr.read_mrz(picture)
    assert tesseract.usable()
    in_folder = ["script/Cyrillic", "script/HanS", "script/Latin", "eng"]
    assert asked == (in_folder if "script" in listed else ["rus+ukr", "chi_sim", "Latin", "eng"])
    assert ocr.read_lines([]) == ()


# -- what they keep in memory ------------------------------------------------------------------------------------------
def test_large_pieces_are_given_back_once_and_only_to_glibc(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes
    import platform

    asked: list[tuple[int, int]] = []
    libc = SimpleNamespace(mallopt=lambda *what: asked.append(what))
    monkeypatch.setattr(ctypes, "CDLL", lambda _: libc)
    for name, calls in (("", 0), ("glibc", 2)):
        monkeypatch.setattr(platform, "libc_ver", lambda *_, name=name: (name, "2.36"))
        _heap.give_back_large_pieces.cache_clear()
        _heap.give_back_large_pieces()
        _heap.give_back_large_pieces()
        assert len(asked) == calls
    # Pillow's blocks of 16 MB are of the large pieces, a page of A4 at 200 dpi is not.
    assert 1654 * 2339 * 3 < dict(asked)[_heap._M_MMAP_THRESHOLD] < 16 << 20
    assert dict(asked)[_heap._M_TRIM_THRESHOLD] >= 1654 * 2339 * 3
    _heap.give_back_large_pieces.cache_clear()


def probable(models: _openvino.OpenVinoModels, height: int, width: int) -> NDArray[np.float32]:
    """The detector's answer to a sheet of print in the corner of a picture of this size."""
    picture = np.full((height, width, 3), 255, np.uint8)
    page = np.asarray(printed(size=(1000, 700)))
    picture[: page.shape[0], : page.shape[1]] = page
    return models.detect(neural._as_input(picture)).copy()


@needs_openvino
def test_a_large_picture_is_looked_at_by_a_model_of_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = neural._model_folder()
    assert folder is not None
    models = _openvino.OpenVinoModels(*(folder / name for name in neural.MODELS))
    large = probable(models, 1600, 1152)
    assert list(models._large) == [(1, 3, 1600, 1152)]
    monkeypatch.setattr(_openvino, "_LARGE", 1600 * 1152)
    usual = probable(models, 1600, 1152)
    assert np.count_nonzero(usual > 0.3) > 1000
    assert np.mean((large > 0.3) != (usual > 0.3)) < 0.001
    models.give_back()
    assert np.array_equal(probable(models, 1600, 1152), usual)  # it works as before
    monkeypatch.setattr(_openvino, "_LARGE", 0)
    widths = [1024 + 64 * step for step in range(_openvino._LARGE_KEPT)]
    for width in widths:
        probable(models, 768, width)
    assert [shape[3] for shape in models._large] == widths  # the first one is gone


@needs_openvino
def test_nothing_is_loaded_to_be_given_back() -> None:
    folder = neural._model_folder()
    assert folder is not None
    models = _openvino.OpenVinoModels(*(folder / name for name in neural.MODELS))
    models.give_back()
    assert "_detector" not in vars(models)


# -- pictures ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "CMYK", "P"])
@pytest.mark.parametrize("height", [1, 255, 256, 600])
def test_pixels_in_strips_are_those_of_the_whole_picture(mode: str, height: int) -> None:
    values = np.random.default_rng(height).integers(0, 256, (height, 7, 3), np.uint8)
    picture = Image.fromarray(values).convert(mode)
    found = images.pixels(picture)
    assert found.flags.c_contiguous
    assert np.array_equal(found, np.asarray(picture.convert("RGB")))


def slow_ink(grey: NDArray[np.uint8], words: list[Box], columns: int, rows: int) -> bytes:
    """The same by its definition, cell by cell."""
    dark = grey < 150
    high, wide = dark.shape
    for box in words:
        left, right = max(0, int(np.floor(box.x0 * wide - 3))), int(np.floor(box.x1 * wide + 3)) + 1
        top, bottom = max(0, int(np.floor(box.y0 * high - 3))), int(np.floor(box.y1 * high + 3)) + 1
        dark[top:bottom, left:right] = False
    rules = np.zeros_like(dark)
    for line, rule in [*zip(dark, rules, strict=True), *zip(dark.T, rules.T, strict=True)]:
        edges = np.flatnonzero(np.diff(np.concatenate(([0], line, [0]))))
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            if end - start >= 48:
                rule[start:end] = True
    dark &= ~rules
    cells = dark.reshape(rows, 16, columns, 16).sum(axis=(1, 3))
    return (cells * 255 // 256).astype(np.uint8).tobytes()


@pytest.mark.parametrize("seed", range(6))
def test_ink_is_what_is_dark_and_neither_word_nor_rule(seed: int) -> None:
    random = np.random.default_rng(seed)
    columns, rows = 12, 17
    grey = random.integers(100, 256, (rows * 16, columns * 16)).astype(np.uint8)
    grey[random.random(grey.shape) < 0.7] = 255
    for _ in range(4):  # rules, some of them too short
        y, x = (int(random.integers(0, side - 70)) for side in grey.shape)
        grey[y, x : x + int(random.integers(30, 70))] = 0
        grey[y : y + int(random.integers(30, 70)), x] = 0
    # A quarter of a pixel away from where one ends, so that no rounding decides.
    places = [(int(random.integers(0, 160)) + 0.25, int(random.integers(0, 250)) + 0.25) for _ in range(5)]
    boxes = [
        Box(x / (columns * 16), y / (rows * 16), (x + 22) / (columns * 16), (y + 9) / (rows * 16)) for x, y in places
    ]
    words = tuple(Word(text="word", box=box) for box in boxes)
    doubtful = Word(text="pen", box=Box(0, 0, 1, 1), confidence=0.3)  # does not count
    found = images.ink(Image.fromarray(grey), (Line(words=(*words, doubtful), block=0),), columns, rows)
    assert found.cells == slow_ink(grey, boxes, columns, rows)
    assert len(set(found.cells)) > 20
