"""Letters that the neural reader does not know or leaves out, restored from the other engine's reading."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from doccheck.engines.ocr.tesseract import LATIN, OcrWord, installed_packs, load
from doccheck.model import Box, Line, Word
from doccheck.reading import rare_letters
from doccheck.reading.attempt import Attempt
from tests.reading.files import FakeOcr
from tests.reading.layers import DEJAVU

PAPER = np.full((400, 1600, 3), 255, np.uint8)


class Pieces(FakeOcr):
    """Reads the lines it is shown as these, whether closely or not, with the packs it is asked for."""

    def __init__(self, *texts: str, confidence: float = 95.0, packs: Sequence[str] = ("Vietnamese", LATIN)) -> None:
        super().__init__(confidence=confidence)
        self.texts, self.packs, self.asked = texts, packs, list[str | None]()

    def pack_for(self, script: str) -> str | None:
        return script if script in self.packs else None

    def read_pieces(
        self, pictures: Sequence[Image.Image], pack: str | None = None, *, closely: bool | None = None
    ) -> tuple[tuple[OcrWord, ...], ...]:
        self.asked.append(pack)
        texts = self.texts[: len(pictures)]
        return tuple(tuple(self._word(word) for word in text.split()) for text in texts)

    def _word(self, text: str) -> OcrWord:
        return OcrWord(text=text, left=0, top=0, width=9, height=9, confidence=self.confidence, line=(1, 1, 1))


def _line(text: str, top: float = 0.1) -> Line:
    words, x = [], 0.02
    for word in text.split():
        words.append(Word(text=word, box=Box(x, top, x + 0.012 * len(word), top + 0.08), confidence=0.9))
        x += 0.012 * len(word) + 0.012
    return Line(words=tuple(words), block=0)


def _restored(first: str, ocr: Pieces) -> str:
    lines = tuple(_line(text, 0.1 + 0.1 * at) for at, text in enumerate(first.split("\n")))
    found = rare_letters.restored(Attempt(picture=PAPER, lines=lines), ocr)
    assert [word.box for line in found for word in line.words] == [word.box for line in lines for word in line.words]
    return "\n".join(line.text for line in found)


@pytest.mark.parametrize(
    ("first", "other", "written"),
    [
        ("Mme Th Båo Trâm Nguyn, née", "Mme Thị Bảo Trâm Nguyễn, née", "Mme Thị Bảo Trâm Nguyễn, née"),
        ("NGUYN TH! THU DUONG", "NGUYỄN THỊ THU DƯƠNG", "NGUYỄN THỊ THU DƯƠNG"),
        ("Nguyn Th Mai", "Cho Nguyễn Thị Mai .", "Nguyễn Thị Mai"),  # what it adds is not taken
        ("Nguyn Th Mai", "Nguyễn Thọ Mai", "Nguyễn Thọ Mai"),
        ("Nguyn Th Mai", "Nguyễn Thanh Mai", "Nguyễn Th Mai"),  # other letters differ as well
        ("Nguyn Th Mai", "Nguyễn Thị Mại", "Nguyễn Thị Mại"),
        ("Trn Văn", "Trấn Văn", "Trấn Văn"),
        ("Nguyn reist nach und über Vietnam", "Nguyễn reist nạch und ủber Vietnam", "Nguyễn reist nạch und über Vietnam"),
        ("Nguyn reist bald auch nach Vietnam", "Nguyễn reist bald auch nạch Vietnam", "Nguyễn reist bald auch nach Vietnam"),
    ],
)
def test_vietnamese_names(first: str, other: str, written: str) -> None:
    assert _restored(first, Pieces(other)) == written


@pytest.mark.parametrize(
    ("first", "other", "written"),
    [
        ("Türkiye ELÍF KARADAČ", "Türkiye ELİF KARADAĞ", "Türkiye ELİF KARADAĞ"),
        ("Türkei Igdr Yldirim", "Türkei Iğdır Yıldırım", "Türkei Iğdır Yıldırım"),
        ("Azerbaijan MMəDOV", "Azerbaijan MƏMMƏDOV", "Azerbaijan MMəDOV"),  # more is lost than these letters
        ("Azerbaijan MMMəDOV", "Azerbaijan MƏMMƏDOV", "Azerbaijan MƏMMƏDOV"),
        ("România TEFANIA ĂRANU", "România ŞTEFANIA ȚĂRANU", "România ŞTEFANIA ȚĂRANU"),
        ("România ŞTEFANIA", "România ŞȘTEFANIA", "România ŞTEFANIA"),  # one letter read twice
        ("Türkiye altnda", "Türkiye alında", "Türkiye altnda"),
    ],
)
def test_turkish_azerbaijani_and_romanian_words(first: str, other: str, written: str) -> None:
    assert _restored(first, Pieces(other)) == written


def test_nobody_is_asked_where_nothing_speaks_of_such_a_language() -> None:
    ocr = Pieces("Frau Hạnnah Bẹrg")

    assert _restored("Frau Hannah Berg", ocr) == "Frau Hannah Berg"
    assert ocr.asked == []


def test_one_word_alone_may_be_noise() -> None:
    assert _restored("Frau Hannah Berg, Vietnam", Pieces("Frau Hạnnah Berg, Vietnam")) == "Frau Hannah Berg, Vietnam"
    assert _restored("Nguyn", Pieces("Nguyễn")) == "Nguyễn"


@pytest.mark.parametrize(("confidence", "written"), [(20.0, "Nguyn Th"), (60.0, "Nguyễn Th"), (90.0, "Nguyễn Thị")])
def test_a_short_word_needs_more_confidence(confidence: float, written: str) -> None:
    assert _restored("Nguyn Th", Pieces("Nguyễn Thị", confidence=confidence)) == written


def test_without_the_pack_all_stays() -> None:
    ocr = Pieces("Nguyễn Thị", packs=())

    assert _restored("Nguyn Th", ocr) == "Nguyn Th"
    assert ocr.asked == []


def test_only_lines_with_such_letters_are_looked_at_twice() -> None:
    ocr = Pieces("Nguyễn Thị", "Frau Berg")

    assert _restored("Nguyn Th\nFrau Berg\nohne namen", ocr) == "Nguyễn Thị\nFrau Berg\nohne namen"
    assert ocr.asked == ["Vietnamese", "Vietnamese"]


@pytest.mark.pixels
@pytest.mark.skipif("Vietnamese" not in installed_packs(), reason="needs tesseract-ocr-script-viet")
@pytest.mark.skipif(not DEJAVU.is_file(), reason="needs the package fonts-dejavu-core")
def test_the_pack_reads_what_is_printed() -> None:
    sheet = Image.new("RGB", (1400, 120), "white")
    ImageDraw.Draw(sheet).text((40, 30), "Nguyễn Thị Bảo Trâm", "black", ImageFont.truetype(str(DEJAVU), 44))
    words = tuple(
        Word(text=text, box=Box(x / 1400, 0.25, (x + width) / 1400, 0.78), confidence=0.9)
        for text, x, width in (("Nguyn", 40, 180), ("Th", 235, 80), ("Bao", 330, 100), ("Trâm", 440, 130))
    )
    tesseract = load()
    assert tesseract is not None
    attempt = Attempt(picture=np.asarray(sheet), lines=(Line(words=words, block=0),))

    (line,) = rare_letters.restored(attempt, tesseract)

    assert line.text == "Nguyễn Thị Bảo Trâm"
