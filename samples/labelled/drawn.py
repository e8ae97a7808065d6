"""Passports and identity photos, drawn; the parts that cards and visas share."""

from __future__ import annotations

import io
import random
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from _cards import MONTHS, guilloche
from _portrait import photo_jpeg
from _sheet import Sheet
from babel import Locale
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from . import ink, typefaces
from .filling import capitals, written
from .model import Document, Person, SetProblem
from .zones import alpha3, latin, zone_of

HIGH = A4[1]
_LABEL_INK = colors.HexColor("#3c4c5c")
_TINTS = ("#e3ecf4", "#e4ece6", "#efe6e6", "#f3ecdd", "#e7f0e0", "#eee9f2")
Row = Sequence[tuple[str, str, float]]  # label, value, share of the width


@lru_cache(maxsize=1)
def _countries() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "passports.toml").read_text(encoding="utf-8"))


def label(sheet: Sheet, x: float, y: float, words: str, *, size: float, wide: float = 0.0, bold: bool = False,
          colour: Any = colors.black, align: str = "left") -> None:
    """Words of any script at a place in millimetres, made smaller until they fit `wide`."""
    font = "condensed-Bold" if bold else "condensed"
    while wide and size > 2.5 and typefaces.width(typefaces.drawable(words), font, size) > wide * mm:
        size -= 0.2
    sheet.canvas.setFillColor(colour)
    typefaces.draw(sheet.canvas, x * mm, HIGH - y * mm, words, font, size, align=align)


def rows(sheet: Sheet, x: float, y: float, wide: float, table: Sequence[Row], *, pitch: float, size: float) -> None:
    """Small labels over bold values, one row under the other; the shares of a row's cells add up to one."""
    for row in table:
        left = x
        for words, value, share in row:
            room = wide * share - 1.2
            label(sheet, left, y, words, size=size * 0.62, wide=room, colour=_LABEL_INK)
            label(sheet, left, y + size * 0.42, value, size=size, wide=room, bold=True)
            left += wide * share
        y += pitch


def zone(sheet: Sheet, lines: Sequence[str], x: float, y: float, wide: float, pitch: float = 5.2) -> None:
    """The machine-readable zone, `wide` millimetres, its first line on y."""
    size = wide * mm / (max(map(len, lines)) * 0.6)  # a monospaced sign is 0.6 em wide
    sheet.box(x - 3.5, y - 4.8, wide + 7, 3.2 + pitch * len(lines), fill=colors.HexColor("#f7f7f2"), stroke=None)
    for number, line in enumerate(lines):
        sheet.text(x, y + pitch * number, line, size=size, font="mono")


def portrait(sheet: Sheet, person: Person, x: float, y: float, wide: float, high: float) -> None:
    ink.draw_portrait(sheet.canvas, ink.face_of(person), x * mm, HIGH - (y + high) * mm, wide * mm, high * mm)


def signature(sheet: Sheet, x: float, y: float, wide: float, high: float, rng: random.Random) -> None:
    ink.sign(sheet.canvas, x * mm, HIGH - y * mm, wide * mm, high * mm, rng)


def new_sheet(title: str) -> Sheet:
    typefaces.register()
    return Sheet(title=title, font="condensed")


def passport(document: Document) -> bytes:
    """The data page with the page before it; the whole booklet where `values.whole` counts further double pages."""
    person, rng = document.person, random.Random(document.id + document.style)
    if person is None:
        raise SetProblem("a passport needs a person")
    sheet = new_sheet("Passport")
    x, y = rng.uniform(30, 52), rng.uniform(28, 60)
    whole = int(str(document.values.get("whole", 0)))
    if whole:
        _cover(sheet, document)
    _observations(sheet, document, x, y, rng)
    _data_page(sheet, document, person, x, y + 89, rng)
    certified = document.values.get("certified")
    if isinstance(certified, list):
        _certification(sheet, certified, y + 188, rng)
    for number in range(whole):
        sheet.next_page()
        for place, top in enumerate((30.0, 150.0)):
            _empty_page(sheet, document, top, 4 + 2 * number + place)
            if isinstance(certified, list) and place:
                ink.stamp(sheet.canvas, 150 * mm, HIGH - (top + 75) * mm, 11 * mm, _place(certified), rng)
    return bytes(sheet.pdf())


def _country(document: Document) -> tuple[str, str, Sequence[str], str, str, str, str, str]:
    """Title, word, labels, nationality, authority, way of writing dates, language of the months, colour."""
    content = _countries()
    if document.style in content["country"]:
        title, word, language, nationality, authority, dates, tint = content["country"][document.style]
    else:
        name = Locale("en").territories.get(document.style, document.style).upper()
        tint = _TINTS[sum(map(ord, document.style)) % len(_TINTS)]
        title, word, language, nationality, authority, dates = name, "PASSEPORT / PASSPORT", "fr", name, name, "fr"
    return title, word, content["labels"][language], nationality, authority, dates, language, tint


def _day(value: Any, way: str, language: str) -> str:
    if way != "month":
        return format(written(value), way)
    months = {"fr": ["JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC"],
              "es": ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC"],
              "it": ["GEN", "FEB", "MAR", "APR", "MAG", "GIU", "LUG", "AGO", "SET", "OTT", "NOV", "DIC"],
              "uk": ["СІЧ", "ЛЮТ", "БЕР", "КВІ", "ТРА", "ЧЕР", "ЛИП", "СЕР", "ВЕР", "ЖОВ", "ЛИС", "ГРУ"],
              "ro": ["IAN", "FEB", "MAR", "APR", "MAI", "IUN", "IUL", "AUG", "SEP", "OCT", "NOI", "DEC"],
              **MONTHS}
    english = MONTHS["en"][value.month - 1]
    own = months.get(language, MONTHS["en"])[value.month - 1]
    return f"{value.day:02d} {english if own == english else f'{own}/{english}'} {value.year}"


def _data_page(sheet: Sheet, document: Document, person: Person, x: float, y: float, rng: random.Random) -> None:
    """125 × 88 mm with photograph and zone; the upper left corner at x, y."""
    title, word, names, nationality, authority, dates, language, tint = _country(document)
    fields = document.fields
    guilloche(sheet, x, y, 125, 88, tint)
    label(sheet, x + 5, y + 7, title, size=8.6, bold=True, wide=68)
    label(sheet, x + 120, y + 7, word, size=8.2, bold=True, wide=45, align="right")
    born, issued, until = (_day(day, dates, language)
                           for day in (person.birth_date, fields["issue_date"], fields["expiry_date"]))
    number = str(fields["document_number"])
    table: list[Row] = [
        ((names[0], "P", 0.22), (names[1], alpha3(document.style), 0.33), (names[2], number, 0.45)),
        ((names[3], _printed_name(person.surname), 1.0),), ((names[4], _printed_name(person.given_names), 1.0),),
        ((names[5], nationality, 1.0),), ((names[6], born, 0.62), (names[7], person.sex, 0.38)),
        ((names[8], capitals(person.birth_place), 1.0),), ((names[9], issued, 0.5), (names[10], until, 0.5)),
        ((names[11], authority, 1.0),),
    ]
    rows(sheet, x + 42, y + 12.5, 81, table, pitch=7.4, size=8)
    portrait(sheet, person, x + 5, y + 14, 32, 41)
    signature(sheet, x + 8, y + 66, 26, 6, rng)
    zone(sheet, zone_of(document) or (), x + 4, y + 79, 117)


def _printed_name(name: str) -> str:
    """Capitals; a Vietnamese or other name with letters that the font may lack stays as it is written."""
    return capitals(name) or latin(name)


def _observations(sheet: Sheet, document: Document, x: float, y: float, rng: random.Random) -> None:
    sheet.box(x, y, 125, 88, fill=colors.HexColor("#e9edf0"), stroke=colors.HexColor("#8a8f98"))
    label(sheet, x + 6, y + 10, "3", size=7, colour=_LABEL_INK)
    signature(sheet, x + 40, y + 60, 45, 12, rng)
    sheet.text(x + 100, y + 83, str(document.fields["document_number"]), size=9, font="mono")


def _cover(sheet: Sheet, document: Document) -> None:
    title, word, *_ = _country(document)
    colour = ("#27375c", "#5c2027", "#1f4a35")[sum(map(ord, document.style)) % 3]
    sheet.box(44, 40, 122, 172, fill=colors.HexColor(colour), stroke=None)
    gold = colors.HexColor("#e6c76a")
    label(sheet, 105, 70, title, size=16, wide=112, bold=True, colour=gold, align="centre")
    label(sheet, 105, 175, word, size=18, wide=112, bold=True, colour=gold, align="centre")
    sheet.next_page()


def _empty_page(sheet: Sheet, document: Document, top: float, number: int) -> None:
    sheet.box(42, top, 125, 112, fill=colors.HexColor("#f4f4ee"), stroke=colors.grey)
    grey = colors.HexColor("#777788")
    label(sheet, 104, top + 12, "VISAS", size=11, colour=grey, align="centre")
    sheet.text(47, top + 108, str(document.fields["document_number"]), size=8, font="mono", colour=grey)
    sheet.text(162, top + 108, str(number), size=8, font="mono", align="right", colour=grey)


def _certification(sheet: Sheet, lines: Sequence[str], y: float, rng: random.Random) -> None:
    for number, words in enumerate(lines):
        label(sheet, 34, y + 13 + 5.4 * number, words, size=10.5, wide=150)
    ink.stamp(sheet.canvas, 150 * mm, HIGH - (y + 34) * mm, 16 * mm, _place(lines), rng)
    signature(sheet, 40, y + 16 + 5.4 * len(lines) + 10, 40, 10, rng)


def _place(lines: Sequence[str]) -> list[str]:
    return [part.strip().upper() for part in lines[-1].split(",")[:2]]


def photo_file(document: Document) -> bytes:
    """The identity photo as a JPEG file."""
    if document.person is None:
        raise SetProblem("a photo needs a person")
    picture = int(str(document.values.get("face", 0)))
    return photo_jpeg(ink.face_of(document.person, picture))


def photo_page(document: Document) -> bytes:
    """The identity photo as a PDF page of its own size, 35 × 45 mm."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(35 * mm, 45 * mm), invariant=1)
    canvas.drawImage(ImageReader(io.BytesIO(photo_file(document))), 0, 0, 35 * mm, 45 * mm)
    canvas.showPage()
    canvas.save()
    return target.getvalue()
