"""The machine-readable zone: found any way it lies, its columns counted, and never valid where readings differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from doccheck.engines.ocr import neural
from doccheck.engines.ocr.neural import ReadLine, Sign
from doccheck.model import Box, Grade, Line, Page, TextOrigin, Word
from doccheck.reading import mrz_band, neural_page
from doccheck.reading._mrz_columns import row
from doccheck.reading._mrz_reading import WAYS
from doccheck.reading._mrz_shapes import shapes
from doccheck.reading._mrz_strips import Strip, strip, zones
from doccheck.reading.attempt import Attempt
from doccheck.understanding import classify
from doccheck.understanding.zones import zone_findings
from doccheck.values import mrz
from tests.reading.files import FakeOcr

Picture = NDArray[np.uint8]
Quad = NDArray[np.float32]

# The specimens of ICAO Doc 9303.
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
PITCH, HEIGHT = 20.0, 30.0
Wrong = Callable[[str, int], str]


def passport(number: str, optional: str) -> tuple[str, str]:
    digit = mrz.check_digit
    checked = number + digit(number), "000101" + digit("000101"), "300101" + digit("300101"), optional + digit(optional)
    second = checked[0] + "UTO" + checked[1] + "M" + checked[2] + checked[3]
    return "P<UTOMUSTER<<OTTO<ISIDOR<<<<<<<<<<<<<<<<<<<<", second + digit("".join(checked))


# A number whose G may be a 6: their values are equal modulo 10, so no check digit tells.
G_OR_6 = passport("L898902G3", "ZE184226B<<<<<")


def printed(
    texts: Iterable[str], x: float = 100, y: float = 200, along: tuple[float, float] = (1, 0)
) -> dict[str, Strip]:
    """The lines of a zone from (x, y) on, read in the direction `along`, 50 pixels apart."""
    ux, uy = along
    found = {}
    for at, text in enumerate(texts):
        x0, y0 = x - uy * 50 * at, y + ux * 50 * at
        found[text] = Strip(x0, y0, x0 + ux * PITCH * len(text), y0 + uy * PITCH * len(text), HEIGHT)
    return found


@dataclass
class FakeReader:
    """Reads the signs whose middle lies in the quad; runs of fillers as one or two, as the real one does at its worst.

    `wrong` says what is read instead of a line's text at which turn: 1 when its beginning is read for the first time.
    """

    lines: dict[str, Strip]
    wrong: Wrong = lambda text, _turn: text
    merges: bool = True
    calls: int = 0
    name: str = "neural"
    alphabets: set[str] = field(default_factory=set)
    turns: dict[str, int] = field(default_factory=dict)

    def quads(self, _picture: Picture) -> tuple[Quad, ...]:
        return tuple(line.quad(1.0) for line in self.lines.values())

    def read(self, _picture: Picture, quad: Quad, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        self.calls += 1
        self.alphabets.add(alphabet)
        seen = strip(quad[[2, 3, 0, 1]] if upside_down else quad)
        signs: list[Sign] = []
        for text, line in self.lines.items():
            forward = sum(a * b for a, b in zip(seen.along, line.along, strict=True)) > 0.9
            middles = [line.between((at + 0.3) * PITCH, (at + 0.7) * PITCH).middle for at in range(len(text))]
            inside = [_inside(seen, middle) for middle in middles]
            self.turns[text] = self.turns.get(text, 0) + inside[0]
            for sign, middle, is_inside in zip(self.wrong(text, self.turns[text]), middles, inside, strict=True):
                along, _ = seen.place(*middle)
                if is_inside:
                    # Letters on their head are read as other letters, with less confidence.
                    read = Sign(text=sign, place=along / seen.length, confidence=0.99)
                    signs.append(read if forward else replace(read, text="W" if sign != "<" else "V", confidence=0.5))
        signs.sort(key=lambda sign: sign.place)
        if self.merges:
            signs = [s for i, s in enumerate(signs) if s.text != "<" or {t.text for t in signs[i - 1 : i + 2]} != {"<"}]
        return ReadLine(signs=tuple(signs))


def _inside(seen: Strip, middle: tuple[float, float]) -> bool:
    along, below = seen.place(*middle)
    return 0 <= along < seen.length and abs(below) < seen.height / 2


@dataclass(frozen=True)
class OneReader:
    """The engines of a process that has only this one."""

    reader: FakeReader | neural.NeuralReader
    tesseract: None = None

    def neural(self) -> FakeReader | neural.NeuralReader:
        return self.reader


def page(reader: FakeReader, lines: tuple[Line, ...] = (), cut: Callable[[Strip], Strip] = lambda s: s) -> Attempt:
    bands = tuple(cut(line).quad(1.0) for line in reader.lines.values())
    return Attempt(picture=np.full((1400, 1400, 3), 255, np.uint8), lines=lines, bands=bands)


def read(reader: FakeReader, attempt: Attempt | None = None) -> tuple[Line, ...]:
    return mrz_band.read(attempt or page(reader), OneReader(reader))  # type: ignore[arg-type]


def texts(lines: Iterable[Line]) -> tuple[str, ...]:
    return tuple(line.text for line in lines)


def sheet(lines: tuple[Line, ...], print_: tuple[Line, ...] = ()) -> Page:
    return Page(
        file="f", number=1, width=1, height=1, origin=TextOrigin.OCR, lines=print_, grade=Grade.GOOD, mrz_lines=lines
    )


def valid(lines: tuple[Line, ...]) -> bool:
    """Whether the house takes the zone for valid."""
    return any(zone.valid for zone in classify.zones_of(sheet(lines)))


# -- columns ----------------------------------------------------------------------------------------------------------
def placed(text: str, bend: float = 0.0) -> list[Sign]:
    """Signs in the middle of their columns, nearer to each other at one end by `bend`."""
    at = [(column + 0.5) / len(text) for column in range(len(text))]
    return [Sign(text=s, place=p + bend * p * (1 - p), confidence=0.9) for s, p in zip(text, at, strict=True)]


@pytest.mark.parametrize("bend", [0.0, 0.06, -0.06])
def test_the_place_of_a_sign_tells_its_column(bend: float) -> None:
    signs = placed(TD3[1], bend)
    found = row([s for at, s in enumerate(signs) if at not in (38, 39, 40)], 880)

    assert found is not None
    assert found.text == TD3[1]
    assert [cell.sure for cell in found.cells[37:42]] == [0.9, 0.0, 0.0, 0.0, 0.9]
    assert found.pitch == pytest.approx(20, abs=0.5)


@given(st.sets(st.integers(15, 28), max_size=10), st.lists(st.floats(-0.003, 0.003), min_size=30, max_size=30))
def test_lost_fillers_are_counted_wherever_they_are(lost: set[int], off: list[float]) -> None:
    text = "I<UTOD231458907<<<<<<<<<<<<<<1"
    shaken = [replace(sign, place=sign.place + by) for sign, by in zip(placed(text), off, strict=True)]
    found = row([sign for at, sign in enumerate(shaken) if at not in lost], 600)

    assert found is not None
    assert found.text == text


def test_a_sign_read_twice_stands_in_one_column() -> None:
    signs = placed(TD3[0])
    twice = replace(signs[7], text="X", place=signs[7].place + 0.004, confidence=0.4)

    found = row([*signs[:8], twice, *signs[8:]], 880)

    assert found is not None
    assert found.text == TD3[0]


# -- strips -----------------------------------------------------------------------------------------------------------
def test_pieces_of_a_line_are_joined_and_continued_to_the_common_ends() -> None:
    first = [Strip(100, 200, 400, 200, 30, True), Strip(480, 200, 700, 200, 30)]
    second = Strip(100, 250, 980, 250, 30, True)

    ((upper, lower),) = zones([*first, second])

    assert (upper.x0, upper.x1, upper.y0) == (100, 980, 200)
    assert (lower.x0, lower.x1, lower.y0) == (100, 980, 250)


def test_single_strips_and_strips_far_apart_are_no_zone() -> None:
    assert list(zones([Strip(100, 200, 980, 200, 30)])) == []
    assert list(zones([Strip(100, 200, 980, 200, 30), Strip(100, 600, 980, 600, 30)])) == []
    assert list(zones([Strip(100, 200, 980, 200, 30), Strip(100, 250, 500, 700, 30)])) == []


# -- a zone with the fake reader --------------------------------------------------------------------------------------
@pytest.mark.parametrize("along", [(1, 0), (-1, 0), (0, 1), (0, -1)], ids=["upright", "on its head", "down", "up"])
@pytest.mark.parametrize("zone", [TD3, TD1], ids=["passport", "card"])
def test_a_zone_is_read_whichever_way_it_lies(zone: tuple[str, ...], along: tuple[float, float]) -> None:
    reader = FakeReader(printed(zone, x=1150 if along[0] < 0 else 300, y=1150 if along[1] < 0 else 200, along=along))
    # The detector does not know where a line begins.
    attempt = page(reader)
    attempt = replace(attempt, bands=tuple(q[[2, 3, 0, 1]] if sum(along) < 0 else q for q in attempt.bands))

    lines = read(reader, attempt)

    assert texts(lines) == zone
    assert valid(lines)
    assert reader.alphabets == {"mrz"}
    strips = list(reader.lines.values())
    for line, where in zip(lines, strips, strict=True):
        assert line.box.x0 * 1400 == pytest.approx(min(where.quad(1.0)[:, 0]), abs=15)
        assert line.box.y1 * 1400 == pytest.approx(max(where.quad(1.0)[:, 1]), abs=15)


def test_what_the_detector_cuts_off_is_read_all_the_same() -> None:
    reader = FakeReader(printed(TD3))
    first, second = reader.lines.values()
    short = replace(page(reader), bands=(first.between(0, 480).quad(1.0), second.quad(1.0)))
    assert texts(read(reader, short)) == TD3

    both = replace(page(reader), bands=(first.between(0, 500).quad(1.0), second.between(0, 700).quad(1.0)))
    assert texts(read(reader, both)) == TD3


def test_a_line_that_was_not_found_is_looked_for_beside_the_others() -> None:
    reader = FakeReader(printed(TD1))
    two = replace(page(reader), bands=page(reader).bands[1:])

    assert texts(read(reader, two)) == TD1


def test_two_documents_on_one_sheet() -> None:
    reader = FakeReader({**printed(TD3), **printed(TD1, x=800, y=900, along=(-1, 0))})
    attempt = page(reader)
    attempt = replace(attempt, bands=(*attempt.bands[:2], *(quad[[2, 3, 0, 1]] for quad in attempt.bands[2:])))

    assert texts(read(reader, attempt)) == (*TD3, *TD1)


def test_tries_are_bounded_and_a_wrong_zone_stays_wrong() -> None:
    def wrong(text: str, turn: int) -> str:
        return text.replace("L898902C3", f"L8989{turn % 7}2C3"[:9]) if text == TD3[1] else text

    reader = FakeReader(printed(TD3), wrong=lambda text, turn: wrong(text, turn).replace("02C3", "77C3"))
    lines = read(reader)

    assert not valid(lines)
    assert reader.calls <= 2 * (2 + 2 * 6) + 2 * sum(way.parts for way in WAYS)


def test_another_try_settles_a_misread_number() -> None:
    reader = FakeReader(printed(TD3), wrong=lambda text, turn: text.replace("L898902", "L893902") if turn < 3 else text)

    lines = read(reader)

    assert texts(lines) == TD3
    assert valid(lines)


def test_optional_data_are_not_repaired() -> None:
    wrong = TD3[1].replace("ZE184226B", "ZE184X26B")
    reader = FakeReader(printed(TD3), wrong=lambda text, _: wrong if text == TD3[1] else text)

    lines = read(reader)

    assert texts(lines) == (TD3[0], wrong)
    assert not valid(lines)


def test_two_readings_that_both_hold_are_not_certain() -> None:
    sixth = G_OR_6[1].replace("02G3", "0263")
    reader = FakeReader(printed(G_OR_6), wrong=lambda text, turn: sixth if turn % 2 and text == G_OR_6[1] else text)

    lines = read(reader)

    assert {lines[1].text, lines[1].words[0].second} == {G_OR_6[1], sixth}
    assert not valid(lines)
    (zone,) = classify.zones_of(sheet(lines))
    assert not zone.document_number_certain
    assert dict(zone.checks)["birth_date"]
    (finding,) = zone_findings(sheet(lines), zone, ())
    assert (finding.code, finding.reason) == ("mrz_invalid", "differs")
    assert sixth in str(dict(finding.values).values())


def test_the_first_reading_of_the_page_does_not_speak_against_a_zone_that_was_read_again() -> None:
    lines = read(FakeReader(printed(TD3)))
    wrong = (TD3[0].replace("ANNA", "ANMA"), TD3[1])
    first = tuple(
        Line(words=(replace(line.words[0], text=text),), block=0) for line, text in zip(lines, wrong, strict=True)
    )

    assert [zone.lines for zone in classify.zones_of(sheet(lines, first))] == [TD3]
    assert [zone.lines for zone in classify.zones_of(sheet((), first))] == [wrong]


def test_a_name_read_in_two_ways_is_not_certain() -> None:
    reader = FakeReader(
        printed(TD3), wrong=lambda text, turn: text.replace("ERIKSSON", "ERIKSSEN") if turn % 2 else text
    )

    lines = read(reader)

    assert lines[0].words[0].second is not None
    assert not valid(lines)


def test_an_o_for_a_zero_among_digits_is_no_second_reading() -> None:
    reader = FakeReader(printed(TD3), wrong=lambda text, turn: text.replace("740812", "74O812") if turn % 2 else text)

    lines = read(reader)

    assert [line.words[0].second for line in lines] == [None, None]
    assert valid(lines)


# -- pages without a zone ---------------------------------------------------------------------------------------------
def test_ordinary_pages_are_not_read_again() -> None:
    text = "Nous certifions que Madame Inès Exemple est titulaire d'un compte"
    reader = FakeReader({f"{text} {at}": Strip(100, y, 1200, y, 30) for at, y in enumerate(range(100, 1300, 50))})
    lines = tuple(
        Line(
            words=tuple(
                Word(
                    text=word,
                    box=Box(0.08 + 0.06 * i, (y - 14) / 1400, 0.13 + 0.06 * i, (y + 14) / 1400),
                    confidence=0.97,
                )
                for i, word in enumerate(text.split())
            ),
            block=0,
        )
        for y in range(100, 1300, 50)
    )

    assert read(reader, page(reader, lines)) == ()
    assert reader.calls == 0
    assert read(reader, replace(page(reader), bands=())) == ()
    assert reader.calls == 0


def test_rules_and_barcodes_cost_few_readings() -> None:
    reader = FakeReader({"I" * (20 + at): Strip(100, 100 + 50 * at, 900, 100 + 50 * at, 20) for at in range(24)})

    assert read(reader) == ()
    assert reader.calls <= 12


def test_without_the_neural_reader_tesseract_reads_the_zone() -> None:
    seen = Line(words=(Word(text=TD3[0], box=Box(0.1, 0.8, 0.9, 0.82), confidence=0.8),), block=0)
    attempt = Attempt(picture=np.full((1400, 1000, 3), 255, np.uint8), lines=(seen,))

    assert mrz_band.read(attempt, FakeOcr()) == ()  # type: ignore[arg-type]
    assert mrz_band.read(attempt, replace(OneReader(FakeReader({})), reader=None)) == ()  # type: ignore[arg-type]


# -- the real reader --------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def real() -> neural.NeuralReader:
    reader = neural.load()
    if reader is None:
        pytest.skip("the neural reader is not installed")
    return reader


def drawn(zone: tuple[str, ...], ground: int = 235, ink: float = 0.85) -> Picture:
    """A zone in OCR-B at 200 dpi on a tinted card."""
    card = np.full((60 * len(zone) + 120, 20 * len(zone[0]) + 120), 255, np.float32)
    for at, text in enumerate(zone):
        for column, sign in enumerate(text):
            card[100 + 50 * at : 136 + 50 * at, 60 + 20 * column : 80 + 20 * column] = shapes()[sign]
    grey = ground * (1 - ink * (1 - card / 255))
    noise = np.random.default_rng(7).normal(0, 4, grey.shape)
    return np.repeat(np.clip(grey + noise, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


# Letters and digits that are taken for one another, where nothing but their shape tells which it is.
LOOK_ALIKES = passport("O0I1Z2S58", "B8Q0OI1G6<<<<<")


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda: (TD3, drawn(TD3)), id="passport"),
        pytest.param(lambda: (TD1, np.ascontiguousarray(np.rot90(drawn(TD1, ground=215), 3))), id="card on its side"),
        pytest.param(lambda: (TD3, np.ascontiguousarray(drawn(TD3, ink=0.4)[::-1, ::-1])), id="faint, on its head"),
        pytest.param(lambda: (LOOK_ALIKES, drawn(LOOK_ALIKES)), id="look-alikes"),
    ],
)
def test_the_real_reader(made: Callable[[], tuple[tuple[str, ...], Picture]], real: neural.NeuralReader) -> None:
    zone, picture = made()
    attempt = neural_page.read(picture, real)

    lines = mrz_band.read(attempt, OneReader(real))  # type: ignore[arg-type]

    assert texts(lines) == zone
    assert [line.words[0].second for line in lines] == [None] * len(zone)
