"""Print in a script that the neural reader cannot read: read by Tesseract's pack, or named; never dropped in silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from doccheck.engines.ocr.neural import ReadLine, Sign
from doccheck.engines.ocr.tesseract import Layout, OcrWord
from doccheck.model import Box, Line, Severity, Word
from doccheck.reading import doubt, other_script
from doccheck.reading.attempt import Attempt, Piece, Unread

FONT = ImageFont.truetype("DejaVuSans.ttf", 24)
LATIN = ("This is to certify that", "Maria Kuznetsova was born", "on 21 June 2002")
CYRILLIC = ("Настоящим удостоверяется, что", "Мария Кузнецова родилась", "21 июня 2002 года в городе")


def line(text: str, confidence: float = 0.99, *, seen: str | None = None) -> ReadLine:
    """`text` as the reader gives it when it knows only the signs in `seen`."""
    places = [(i + 0.5) / len(text) for i in range(len(text))]
    signs = [
        Sign(text=sign, place=place, confidence=confidence)
        for sign, place in zip(text, places, strict=True)
        if seen is None or sign in seen
    ]
    return ReadLine(signs=tuple(signs))


def page(rows: Sequence[str]) -> tuple[Any, list[Any]]:
    """A page with these rows, and the quads around them."""
    picture = Image.new("RGB", (700, 60 + 50 * len(rows)), "white")
    draw = ImageDraw.Draw(picture)
    quads = []
    for number, row in enumerate(rows):
        x0, y0, x1, y1 = draw.textbbox((30, 30 + 50 * number), row, font=FONT)
        draw.text((30, 30 + 50 * number), row, fill="black", font=FONT)
        left, top, right, bottom = x0 - 3, y0 - 3, x1 + 3, y1 + 3
        quads.append(np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32))
    return np.asarray(picture), quads


def test_print_without_letters_is_doubtful_however_sure_the_reader_is() -> None:
    picture, quads = page([*LATIN, *CYRILLIC])
    read = [*(line(row) for row in LATIN), *(line(row, seen=" .,0123456789") for row in CYRILLIC)]
    assert doubt.doubtful(picture, quads, read) == (3, 4, 5)


def test_a_latin_page_is_not_doubtful() -> None:
    picture, quads = page(LATIN)
    assert doubt.doubtful(picture, quads, [line(row, 0.85) for row in LATIN]) == ()


def test_the_rule_of_a_form_is_no_print() -> None:
    picture, quads = page(["Name: _________________________"])
    assert doubt.doubtful(picture, quads, [line("Name: _________________________", seen="Name:")]) == ()


def test_one_short_word_is_a_trifle() -> None:
    picture, quads = page([*LATIN, "ПТ"])
    assert doubt.doubtful(picture, quads, [*(line(row) for row in LATIN), line("ПТ", seen="")]) == ()


@dataclass
class Reader:
    """Reads what `known` says of a quad (by its top), for each alphabet."""

    known: dict[str, dict[int, ReadLine]]
    asked: list[str] = field(default_factory=list)

    def read(self, picture: Any, quad: Any, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        self.asked.append(alphabet)
        return self.known[f"{alphabet}{' upside down' if upside_down else ''}"][round(float(quad[0][1]))]


def test_chinese_is_read_with_every_sign_and_latin_stays() -> None:
    rows = ["出生医学证明书编号", "出生日期 2003年5月18日", "Date of birth"]
    picture, quads = page(rows)
    tops = [round(float(quad[0][1])) for quad in quads]
    latin = [line(rows[0], 0.6, seen="号"), line("200358"), line(rows[2])]
    wider = {top: line(row, 0.99) for top, row in zip(tops, rows, strict=True)}
    reader: Any = Reader({"all": wider})
    better = doubt.with_all_signs(picture, quads, latin, (0,), reader)
    assert [read.text for read in better] == rows


def test_nothing_is_taken_for_chinese_that_is_read_no_better() -> None:
    picture, quads = page(["Schmitz"])
    reader: Any = Reader({"all": {round(float(quads[0][0][1])): line("5〇卜", 0.55)}})
    latin = [line("5chrn", 0.6)]
    assert doubt.with_all_signs(picture, quads, latin, (0,), reader) == latin


@pytest.mark.parametrize(
    ("as_is", "flipped", "expected"),
    [(0.97, 0.4, False), (0.5, 0.95, True), (0.86, 0.87, False)],
)
def test_lines_vote_which_way_up_the_page_stands(as_is: float, flipped: float, *, expected: bool) -> None:
    picture, quads = page(LATIN)
    tops = [round(float(quad[0][1])) for quad in quads]
    reader: Any = Reader(
        {
            "latin": {top: line(row, as_is) for top, row in zip(tops, LATIN, strict=True)},
            "latin upside down": {top: line(row, flipped) for top, row in zip(tops, LATIN, strict=True)},
        }
    )
    assert doubt.on_its_head(picture, quads, reader) is expected


def test_in_two_scripts_the_lines_decide_that_can_be_read() -> None:
    rows = [*CYRILLIC, *CYRILLIC, *LATIN]
    picture, quads = page(rows)
    tops = [round(float(quad[0][1])) for quad in quads]
    nothing = {top: line(row, 0.95, seen=" ") for top, row in zip(tops, rows, strict=True)}
    reader: Any = Reader({"latin": nothing, "latin upside down": nothing | {top: line("is read") for top in tops[-3:]}})
    reader.known["latin upside down"] |= {top: line(row) for top, row in zip(tops[-3:], LATIN, strict=True)}
    assert doubt.on_its_head(picture, quads, reader)


@dataclass
class Ocr:
    """Tesseract with a pack for one script, or none; `texts` is what it reads in each piece."""

    script: str
    texts: Sequence[str] = ()
    pack: str | None = None
    confidence: float = 90.0
    turn: int = 0
    packs: list[str | None] = field(default_factory=list)
    pictures: int = 0
    name: str = "tesseract"

    def layout(self, picture: Image.Image, letters: int = 50) -> Layout:
        self.pictures += 1
        return Layout(turn=self.turn, script=self.script, confidence=5.0)

    def pack_for(self, script: str) -> str | None:
        return self.pack if script == self.script else None

    def read_pieces(
        self, pictures: Sequence[Image.Image], pack: str | None = None, *, closely: bool | None = None
    ) -> tuple[tuple[OcrWord, ...], ...]:
        self.packs.append(pack)
        texts = self.texts if len(pictures) == len(self.texts) else [""] * len(pictures)
        return tuple(self._words(text, picture) for text, picture in zip(texts, pictures, strict=True))

    def _words(self, text: str, picture: Image.Image) -> tuple[OcrWord, ...]:
        words = text.split()
        step = picture.width // max(1, len(words))
        return tuple(
            OcrWord(
                text=word,
                left=i * step,
                top=2,
                width=step - 2,
                height=20,
                confidence=self.confidence,
                line=(1, 1, 1),
            )
            for i, word in enumerate(words)
        )


def word(text: str, quad: Any, shape: tuple[int, ...]) -> Word:
    (x0, y0), (x1, y1) = quad[0], quad[2]
    return Word(text=text, box=Box(x0 / shape[1], y0 / shape[0], x1 / shape[1], y1 / shape[0]), confidence=0.99)


def bilingual(unread: float = 0.5) -> Attempt:
    """A page half in Latin, half in Cyrillic, of which the reader made dots."""
    picture, quads = page([*LATIN, *CYRILLIC])
    words = [word(text, quad, picture.shape) for text, quad in zip([*LATIN, ". .", ",", "2002"], quads, strict=True)]
    pieces = tuple(Piece(quad=quad, words=(w,), unread=unread) for quad, w in zip(quads[3:], words[3:], strict=True))
    length = sum(doubt.aspect(quad) for quad in quads)
    return Attempt(
        picture=picture,
        lines=tuple(Line(words=(w,), block=i) for i, w in enumerate(words)),
        confidence=0.9,
        engine="neural",
        unread=Unread(pieces=pieces, length=length, rest=0.99),
    )


def completed(attempt: Attempt, ocr: Ocr | None, again: Attempt | None = None) -> Attempt:
    def read_again(picture: Any) -> Attempt:
        assert again is not None
        return again

    fake: Any = ocr
    return other_script.completed(attempt, fake, read_again)


def text(attempt: Attempt) -> list[str]:
    return [row.text for row in attempt.lines]


def test_a_page_that_was_read_costs_nothing() -> None:
    attempt = replace(bilingual(), unread=None)
    ocr = Ocr("Cyrillic")
    assert completed(attempt, ocr) is attempt
    assert ocr.pictures == 0


def test_the_other_script_is_read_with_its_pack_in_the_order_of_the_page() -> None:
    done = completed(bilingual(), Ocr("Cyrillic", CYRILLIC, pack="Cyrillic"))
    assert text(done) == [*LATIN, *CYRILLIC]
    assert done.findings == ()
    assert done.unread is None
    assert done.confidence > 0.93


def test_words_stand_where_they_stand_on_the_page() -> None:
    attempt = bilingual()
    assert attempt.unread is not None
    done = completed(attempt, Ocr("Cyrillic", CYRILLIC, pack="Cyrillic"))
    quad = attempt.unread.pieces[0].quad
    box = done.lines[3].box
    height, width = attempt.picture.shape[:2]
    assert box.x0 * width == pytest.approx(float(quad[0][0]), abs=4)
    assert box.x1 * width == pytest.approx(float(quad[1][0]), abs=8)
    assert box.y0 * height == pytest.approx(float(quad[0][1]), abs=4)


def test_a_missing_pack_is_named_with_the_script_and_no_dots_stay() -> None:
    done = completed(bilingual(), Ocr("Cyrillic"))
    (finding,) = done.findings
    values = dict(finding.values)
    assert (finding.code, finding.reason, finding.severity) == ("not_read", "script", Severity.REVIEW)
    assert (values["code"], values["package"]) == ("Cyrl", "tesseract-ocr-script-cyrl")
    assert getattr(values["script"], "fr", None) == "cyrillique"
    assert text(done) == list(LATIN)
    assert done.confidence == 0.99


@pytest.mark.parametrize("ocr", [None, Ocr(""), Ocr("Latin"), Ocr("Cyrillic", ["Latin"] * 3, pack="Cyrillic")])
def test_a_script_that_nobody_can_name_is_said_too(ocr: Ocr | None) -> None:
    done = completed(bilingual(), ocr)
    assert [(finding.reason, finding.values) for finding in done.findings] == [("script", ())]
    assert text(done) == list(LATIN)


def test_faint_latin_stays_as_it_was_read() -> None:
    attempt = bilingual(unread=0.0)
    assert completed(attempt, Ocr("Latin")) is attempt


def test_a_doubtful_reading_is_not_better_than_saying_so() -> None:
    done = completed(bilingual(), Ocr("Cyrillic", CYRILLIC, pack="Cyrillic", confidence=40))
    assert [finding.reason for finding in done.findings] == ["script"]
    assert text(done) == list(LATIN)


def test_what_the_pack_cannot_read_either_is_said() -> None:
    done = completed(bilingual(), Ocr("Cyrillic", [CYRILLIC[0], CYRILLIC[1], ""], pack="Cyrillic"))
    assert [(finding.reason, finding.severity) for finding in done.findings] == [("script", Severity.REVIEW)]
    assert text(done) == [*LATIN, *CYRILLIC[:2]]


def test_capitals_taken_for_latin_are_read_with_the_pack() -> None:
    picture, quads = page([*CYRILLIC, "СПРАВКА"])
    attempt = bilingual()
    words = [word(t, q, picture.shape) for t, q in zip([".", ",", "2002", "CIIPABKA"], quads, strict=True)]
    pieces = tuple(Piece(quad=q, words=(w,), unread=0.5) for q, w in zip(quads[:3], words[:3], strict=True))
    lines = tuple(Line(words=(replace(w, confidence=0.85),) if i == 3 else (w,), block=i) for i, w in enumerate(words))
    attempt = replace(attempt, picture=picture, lines=lines, unread=Unread(pieces=pieces, length=40.0, rest=0.85))

    class Both(Ocr):
        def read_pieces(
            self, pictures: Sequence[Image.Image], pack: str | None = None, *, closely: bool | None = None
        ) -> tuple[tuple[OcrWord, ...], ...]:
            texts = CYRILLIC if len(pictures) == 3 else ["СПРАВКА"] * len(pictures)
            return tuple(self._words(t, p) for t, p in zip(texts, pictures, strict=True))

    assert text(completed(attempt, Both("Cyrillic", pack="Cyrillic"))) == [*CYRILLIC, "СПРАВКА"]


def upside_down() -> Attempt:
    attempt = bilingual()
    assert attempt.unread is not None
    pieces = attempt.unread.pieces
    lines = tuple(Line(words=piece.words, block=0) for piece in pieces)
    length = sum(doubt.aspect(piece.quad) for piece in pieces)
    return replace(attempt, lines=lines, unread=Unread(pieces=pieces, length=length, rest=0.0))


def test_a_page_on_its_head_is_turned_where_script_detection_says_so() -> None:
    done = completed(upside_down(), Ocr("Cyrillic", CYRILLIC, pack="Cyrillic", turn=180), again=upside_down())
    assert done.turned == 180
    assert text(done) == list(CYRILLIC)


def test_what_was_read_upright_is_not_turned_on_its_head() -> None:
    attempt = bilingual()
    assert attempt.unread is not None
    short = replace(attempt, unread=replace(attempt.unread, length=attempt.unread.length * 0.8))
    done = completed(short, Ocr("Cyrillic", CYRILLIC, turn=180), again=upside_down())
    assert done.turned == 0
    assert text(done) == list(LATIN)
    assert [finding.values for finding in done.findings] == [()]


@dataclass
class Whole(Ocr):
    """Tesseract alone: it reads whole pages, with its Latin model as noise."""

    def read(self, picture: Image.Image, pack: str | None = None) -> tuple[OcrWord, ...]:
        sure = 92.0 if pack else 45.0
        rows = CYRILLIC if pack else ("Hacrosuum yaocrosepaerca, uro", "Mapua KysHewosa", "21 wom")
        return tuple(
            OcrWord(text=t, left=30 + 90 * i, top=40 + 50 * n, width=80, height=22, confidence=sure, line=(1, 1, n))
            for n, row in enumerate(rows)
            for i, t in enumerate(row.split())
        )


def test_with_tesseract_alone_the_page_is_read_with_its_pack_or_named() -> None:
    picture, _ = page(CYRILLIC)
    noise = replace(bilingual(), unread=None, confidence=0.45)
    with_pack: Any = Whole("Cyrillic", pack="Cyrillic")
    assert text(other_script.by_tesseract(noise, picture, with_pack)) == list(CYRILLIC)
    without: Any = Whole("Cyrillic")
    named = other_script.by_tesseract(noise, picture, without)
    assert [dict(finding.values)["code"] for finding in named.findings] == ["Cyrl"]
    latin: Any = Whole("Latin")
    assert other_script.by_tesseract(noise, picture, latin) is noise
    sure = replace(noise, confidence=0.95)
    assert other_script.by_tesseract(sure, picture, with_pack) is sure
