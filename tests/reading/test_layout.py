"""Reading order: pages written in Python, shaken and shuffled as a detector finds them, come out as they are read."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from doccheck.model import Box, Line, Word
from doccheck.reading.layout import in_reading_order

WIDTH, HEIGHT = 595.0, 842.0  # points of A4
ASPECT = HEIGHT / WIDTH
SEEDS = range(4)
TEXT = (
    "Die Versicherung leistet im Rahmen der vereinbarten Bedingungen auch dann, wenn der Aufenthalt länger als zwölf "
    "Monate dauert und eine Bescheinigung vorliegt, die den Beginn der Studien nennt. Sie endet mit dem Tag, an dem "
    "die versicherte Person das Land verlässt oder der Vertrag aus einem anderen Grund nicht mehr besteht. "
)


@dataclass
class Sheet:
    """Lines in the order in which they are written, which is the order in which they are to be read."""

    size: float = 10.0
    lines: list[list[Word]] = field(default_factory=list)

    def put(self, text: str, x: float, y: float, size: float = 0.0, *, right: bool = False) -> None:
        """Words from `x` on (or up to `x`), in points; letters are half as wide as high."""
        size = size or self.size
        x = x - 0.5 * size * len(text) if right else x
        words = []
        for text_word in text.split():
            end = x + 0.5 * size * len(text_word)
            words.append(Word(text=text_word, box=Box(x / WIDTH, y / HEIGHT, end / WIDTH, (y + size) / HEIGHT)))
            x = end + 0.5 * size
        self.lines.append(words)

    def block(self, x: float, y: float, *texts: str, size: float = 0.0) -> float:
        for text in texts:
            self.put(text, x, y, size)
            y += 1.2 * (size or self.size)
        return y

    def prose(self, text: str, x: float, y: float, width: float) -> float:
        line = ""
        for word in [*text.split(), ""]:
            if line and (not word or len(f"{line} {word}") * 0.5 * self.size > width):
                self.put(line, x, y)
                y, line = y + 1.2 * self.size, ""
            line = f"{line} {word}".strip()
        return y

    @property
    def texts(self) -> list[str]:
        return [" ".join(word.text for word in words) for words in self.lines]


def shaken(sheet: Sheet, seed: int) -> list[tuple[Word, ...]]:
    """The lines in pieces, each a little too high or low, on a page that is a little askew, in no order."""
    chance = random.Random(seed)  # noqa: S311 – to shake boxes
    slope = chance.uniform(-0.0087, 0.0087)  # half a degree
    pieces: list[tuple[Word, ...]] = []
    for words in sheet.lines:
        cut = chance.randrange(1, len(words)) if len(words) > 3 and chance.random() < 0.3 else len(words)
        for piece in (words[:cut], words[cut:]):
            up, down = (chance.uniform(-0.15, 0.15) * words[0].box.height for _ in range(2))
            moved = []
            for word in piece:
                fall = slope * ((word.box.x0 + word.box.x1) / 2 - 0.5) / ASPECT
                box = Box(word.box.x0, word.box.y0 + fall + up, word.box.x1, word.box.y1 + fall + down)
                moved.append(Word(text=word.text, box=box))
            pieces.append(tuple(moved))
    chance.shuffle(pieces)
    return pieces


def read(sheet: Sheet, seed: int = 0) -> list[str]:
    return [line.text for line in in_reading_order(shaken(sheet, seed), ASPECT)]


def piece(text: str, x: float, y: float, size: float = 10.0) -> tuple[Word, ...]:
    sheet = Sheet()
    sheet.put(text, x, y, size)
    return tuple(sheet.lines[0])


def texts(lines: Sequence[Line]) -> list[str]:
    return [line.text for line in lines]


def two_columns() -> Sheet:
    sheet = Sheet()
    sheet.put("Allgemeine Bedingungen der Versicherung", 60, 60, 15)
    end = sheet.prose(TEXT * 3, 60, 90, 230)
    sheet.prose(TEXT * 2, 305, 93, 230)
    sheet.prose(TEXT, 60, end + 20, 475)
    sheet.put("Seite 1 von 4", 280, 815, 8)
    return sheet


def amounts() -> Sheet:
    sheet = Sheet()
    sheet.put("Relevé de compte du mois de juin", 60, 60, 14)
    rows = [("02.06.2026", "VIREMENT BOURSE", "850,00"), ("07.06.2026", "LOYER", "412,50")]
    rows += [("11.06.2026", "ASSURANCE HABITATION", "18,20"), ("30.06.2026", "NOUVEAU SOLDE", "7 412,30 EUR")]
    for number, (day, what, amount) in enumerate(rows):
        y = 100 + 12.5 * number
        sheet.put(day, 60, y)
        sheet.put(what, 140, y)
        sheet.put(amount, 530, y, right=True)
    return sheet


def form() -> Sheet:
    sheet = Sheet()
    sheet.put("Demande de visa", 60, 60, 14)
    fields = [("Nom", "Benali"), ("Prénoms", "Yasmine Leila"), ("Date de naissance", "12.03.2001")]
    for number, (label, value) in enumerate([*fields, ("Lieu de naissance", "Sfax"), ("Passeport", "X1234567")]):
        sheet.put(label, 60, 100 + 12.5 * number)
        sheet.put(value, 260, 100 + 12.5 * number)
    return sheet


def letter() -> Sheet:
    """A letterhead in two blocks, the address beside the references, text, a footer in four columns."""
    sheet = Sheet()
    sheet.block(60, 40, "Hochschule Beispielstadt", "Zulassungsamt", "Am Campus 1", size=12)
    sheet.block(380, 43, "Telefon 069 0000", "amt@hochschule.example", "www.hochschule.example", "Mo–Fr", size=8)
    sheet.block(60, 130, "Frau", "Yasmine Benali", "12 rue des Lilas", "69003 LYON")
    for number, (label, value) in enumerate([("Zeichen", "IO-22/b"), ("Datum", "3. Mai 2026")]):
        sheet.put(label, 370, 133 + 11 * number, 9)
        sheet.put(value, 450, 133 + 11 * number, 9)
    sheet.put("Zulassung zum Studium", 60, 230, 12)
    sheet.prose(TEXT * 2, 60, 260, 475)
    for x, *lines in (
        (60, "Hochschule Beispielstadt", "Am Campus 1", "60000 Frankfurt"),
        (185, "Präsidium", "Erika Beispiel", "Max Beispiel"),
        (310, "Sparkasse Muster", "IBAN DE00 1234 5678", "BIC MUSTDEXX"),
        (430, "Telefon 069 0000", "Fax 069 0001", "amt@hochschule.example"),
    ):
        sheet.block(x, 785, *lines, size=6.5)
    return sheet


def long_cells() -> Sheet:
    """Labels of several lines beside their amount."""
    sheet = Sheet()
    labels = ["Frais médicaux et;chirurgicaux à l'étranger", "Rapatriement;sanitaire vers le;pays d'origine"]
    for number, label in enumerate([*labels, "Responsabilité;civile"]):
        y = 100 + 55.0 * number
        sheet.block(60, y, *label.split(";"))
        sheet.put(f"{number + 1}00.000,00 EUR", 330, y)
    return sheet


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("layout", [two_columns, amounts, form, letter, long_cells])
def test_pages_are_read_as_they_are_written(layout: type, seed: int) -> None:
    sheet = layout()
    assert read(sheet, seed) == sheet.texts


def test_pages_without_any_disturbance_keep_every_word_and_place() -> None:
    sheet = letter()
    lines = in_reading_order([tuple(words) for words in reversed(sheet.lines)], ASPECT)
    assert [list(line.words) for line in lines] == sheet.lines


def test_notes_in_the_margin_do_not_part_the_lines_of_a_text() -> None:
    sheet = Sheet()
    sheet.prose(TEXT, 60, 100, 330)
    sheet.block(430, 100, "Auskunft erteilt", "Frau Oertel", "Zimmer 12", "Telefon 069 0000", "amt@stadt.example")
    assert read(sheet) == sheet.texts


def test_nothing_gives_nothing() -> None:
    assert in_reading_order([], ASPECT) == ()
    assert in_reading_order([()], ASPECT) == ()


def test_a_piece_over_a_column_gap_is_cut() -> None:
    left, right = piece("Kontostand am 30.06.2026", 60, 100), piece("7.412,30 EUR", 400, 100)
    assert texts(in_reading_order([left + right], ASPECT)) == ["Kontostand am 30.06.2026", "7.412,30 EUR"]


def test_a_narrow_gutter_is_seen_by_the_rows_around_it() -> None:
    """Columns 12 points apart, and a detector that took both sides of a row for one piece."""
    left, right = Sheet(), Sheet()
    left.prose(TEXT, 60, 100, 230)
    right.prose(TEXT, 300, 100, 230)
    joined = [tuple(a + b) for a, b in zip(left.lines, right.lines, strict=True)]
    assert texts(in_reading_order(joined[::-1], ASPECT)) == left.texts + right.texts


def test_pieces_of_one_line_become_one_line() -> None:
    words = piece("Der Vertrag endet am 30.09.2027 um Mitternacht", 60, 100)
    lines = in_reading_order([words[4:], words[:2], words[2:4]], ASPECT)
    assert texts(lines) == ["Der Vertrag endet am 30.09.2027 um Mitternacht"]


def test_a_raised_sign_stays_in_its_line() -> None:
    before, mark, after = piece("wie im Vertrag", 60, 100), piece("2", 131, 98, 6), piece("vereinbart ist", 140, 100)
    assert texts(in_reading_order([after, mark, before], ASPECT)) == ["wie im Vertrag 2 vereinbart ist"]


def test_bullets_stay_with_their_text() -> None:
    rows = ["Reisepass in Kopie", "Nachweis der Mittel", "Nachweis der Versicherung", "Zwei Lichtbilder"]
    pieces = [piece(sign, 60, 100 + 12.0 * n) for n, sign in enumerate("•••-")]
    pieces += [piece(row, 78, 100 + 12.0 * n) for n, row in enumerate(rows)]
    bullets = [f"{sign} {row}" for sign, row in zip("•••-", rows, strict=True)]
    assert texts(in_reading_order(pieces, ASPECT)) == bullets


def test_a_stamp_over_the_text_breaks_no_line() -> None:
    sheet = Sheet()
    sheet.prose(TEXT, 60, 100, 475)
    stamp = piece("BEGLAUBIGT", 200, 105, 26)
    assert texts(in_reading_order([stamp, *map(tuple, sheet.lines)], ASPECT)) == [*sheet.texts, "BEGLAUBIGT"]


def test_print_along_the_margin_comes_last() -> None:
    sheet = Sheet()
    sheet.prose(TEXT, 60, 100, 475)
    margin = (Word(text="Formular-1234", box=Box(0.03, 0.1, 0.045, 0.3)),)
    assert texts(in_reading_order([margin, *map(tuple, sheet.lines)], ASPECT)) == [*sheet.texts, "Formular-1234"]


def test_a_date_on_the_right_comes_before_what_stands_below_it() -> None:
    pieces = [piece("Madame,", 60, 200), piece("Lyon, le 3 mai 2026", 380, 160), piece("Objet : visa", 60, 180)]
    assert texts(in_reading_order(pieces, ASPECT)) == ["Lyon, le 3 mai 2026", "Objet : visa", "Madame,"]


def test_a_line_that_waves_is_one_line() -> None:
    words = piece("Die Versicherung leistet im Rahmen der vereinbarten Bedingungen", 60, 100)
    waving = [
        (Word(text=word.text, box=Box(word.box.x0, word.box.y0 + dy, word.box.x1, word.box.y1 + dy)),)
        for word, dy in zip(words, [0.0, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007], strict=False)
    ]
    assert len(in_reading_order(waving[::-1], ASPECT)) == 1


def test_words_from_right_to_left_keep_their_order() -> None:
    """As they are written, the first on the right; the pieces of a line too."""
    written = [
        Word(text=text, box=Box(x, 0.1, x + 0.08, 0.112))
        for text, x in zip(["جامعة", "تونس", "كلية", "العلوم"], [0.8, 0.71, 0.62, 0.53], strict=True)
    ]
    lines = in_reading_order([tuple(written[2:]), tuple(written[:2])], ASPECT)
    assert texts(lines) == ["جامعة تونس كلية العلوم"]


def test_blocks_are_paragraphs_and_cells() -> None:
    sheet = Sheet()
    end = sheet.prose(TEXT, 60, 100, 475)
    sheet.prose(TEXT, 60, end + 12, 475)
    sheet.put("Kontostand", 60, 400)
    sheet.put("7.412,30 EUR", 400, 400)
    lines = in_reading_order(shaken(sheet, 1), ASPECT)
    half = (len(lines) - 2) // 2
    assert [line.block for line in lines] == [0] * half + [1] * half + [2, 3]


def test_any_boxes_give_every_word_once() -> None:
    chance = random.Random(3)  # noqa: S311 – to place boxes
    for _ in range(30):
        pieces = []
        for number in range(chance.randrange(1, 60)):
            x, y, wide, high = (chance.random() for _ in range(4))
            box = Box(x, y, min(1.0, x + wide * 0.3), min(1.0, y + high * chance.choice([0.0, 0.02, 0.3])))
            pieces.append((Word(text=f"w{number}", box=box),))
        lines = in_reading_order(pieces, chance.choice([0.7, ASPECT]))
        assert sorted(word.text for line in lines for word in line.words) == sorted(p[0].text for p in pieces)
        assert all(b.block - a.block in (0, 1) for a, b in pairwise(lines))


@pytest.mark.parametrize("count", [600, 2000])
def test_very_full_pages_take_little_time(count: int) -> None:
    pieces = [piece("Wort", 20 + 45 * (n % 12), 10 + 800 * (n // 12) / (count / 12), 3) for n in range(count)]
    random.Random(1).shuffle(pieces)  # noqa: S311 – to shuffle boxes
    start = time.process_time()
    lines = in_reading_order(pieces, ASPECT)
    assert sum(len(line.words) for line in lines) == count
    assert time.process_time() - start < 3.0  # seconds; it is a fifth of one, on an idle machine
