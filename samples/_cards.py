"""Passport data pages, residence permits, identity cards and visa stickers, drawn on a sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from _numbers import Person, mrv_b, td1, td3
from _portrait import Face, photo
from _sheet import Sheet
from PIL import Image
from reportlab.lib import colors
from reportlab.lib.units import mm

MONTHS = {
    "en": ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
    "pt": ["JAN", "FEV", "MAR", "ABR", "MAI", "JUN", "JUL", "AGO", "SET", "OUT", "NOV", "DEZ"],
}


@dataclass(frozen=True, kw_only=True)
class Passport:
    """What a data page says. `labels`: those of the issuing country, in the order of `_PLACES`."""

    person: Person
    face: Face
    issuer: str
    country: str  # printed at the top
    word: str  # "PASSEPORT / PASSPORT"
    number: str
    issued: date
    expires: date
    authority: str
    nationality: str
    labels: tuple[str, ...]
    dates: str = "slash"  # slash, spaced, or the language of the month names
    optional: str = ""
    tint: str = "#dfe8dc"

    @property
    def zone(self) -> tuple[str, str]:
        return td3(self.person, issuer=self.issuer, number=self.number, expiry=self.expires, optional=self.optional)


FRENCH_LABELS = ("Type / Type", "Code du pays / Code", "Passeport N° / Passport No.", "Nom / Surname",
                 "Prénoms / Given names", "Nationalité / Nationality", "Date de naissance / Date of birth",
                 "Sexe / Sex", "Lieu de naissance / Place of birth", "Date de délivrance / Date of issue",
                 "Date d'expiration / Date of expiry", "Autorité / Authority")
INDIAN_LABELS = ("Type", "Country Code", "Passport No.", "Surname", "Given Name(s)", "Nationality", "Date of Birth",
                 "Sex", "Place of Birth", "Date of Issue", "Date of Expiry", "Place of Issue")
BRAZILIAN_LABELS = ("Tipo / Type", "País emissor / Issuing country", "Passaporte N° / Passport No.",
                    "Sobrenome / Surname", "Nome / Given names", "Nacionalidade / Nationality",
                    "Data de nascimento / Date of birth", "Sexo / Sex", "Naturalidade / Place of birth",
                    "Data de expedição / Date of issue", "Válido até / Date of expiry", "Autoridade / Authority")

# left, top of each label in the data page of 125 × 88 mm
_PLACES = ((42, 14), (62, 14), (88, 14), (42, 23), (42, 31), (42, 39), (42, 46.5), (88, 46.5), (42, 54), (42, 61.5),
           (88, 61.5), (88, 54))


def printed(day: date, style: str) -> str:
    if style == "slash":
        return day.strftime("%d/%m/%Y")
    if style == "spaced":
        return day.strftime("%d %m %Y")
    return f"{day.day:02d} {MONTHS[style][day.month - 1]}/{MONTHS['en'][day.month - 1]} {day.year}"


def guilloche(sheet: Sheet, x: float, y: float, wide: float, high: float, tint: str, turns: int = 14) -> None:
    """The fine wavy lines of security paper."""
    canvas = sheet.canvas
    sheet.box(x, y, wide, high, fill=colors.HexColor(tint), stroke=colors.HexColor("#8a8f88"))
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x * mm, (297 - y - high) * mm, wide * mm, high * mm)
    canvas.clipPath(clip, stroke=0)
    canvas.setLineWidth(0.25)
    for number in range(turns * 2):
        canvas.setStrokeColor(colors.HexColor("#b7c9b0" if number % 2 else "#cbb9a6"))
        path = canvas.beginPath()
        for step in range(61):
            across = x + wide * step / 60
            down = y + high * number / (turns * 2) + 4.5 * math.sin(step / 4.2 + number * 0.7)
            (path.lineTo if step else path.moveTo)(across * mm, (297 - down) * mm)
        canvas.drawPath(path)
    canvas.restoreState()


def data_page(sheet: Sheet, passport: Passport, x: float, y: float) -> None:
    """The page with the photograph and the machine-readable zone, 125 × 88 mm."""
    person, labels = passport.person, passport.labels
    guilloche(sheet, x, y, 125, 88, passport.tint)
    sheet.text(x + 5, y + 7, passport.country, size=9, bold=True)
    sheet.text(x + 120, y + 7, passport.word, size=9, bold=True, align="right")
    values = ("P", passport.issuer, passport.number, person.surname.upper(), person.given_names.upper(),
              passport.nationality, printed(person.birth_date, passport.dates), person.sex,
              person.birth_place.upper(), printed(passport.issued, passport.dates),
              printed(passport.expires, passport.dates), passport.authority)
    for (left, down), label, value in zip(_PLACES, labels, values, strict=True):
        sheet.text(x + left, y + down, label, size=5.2, colour=colors.HexColor("#3c4c5c"))
        sheet.text(x + left, y + down + 3.6, value, size=8.6, bold=True)
    sheet.picture(portrait(passport.face), x + 5, y + 14, 32, 41)
    sheet.sign(len(person.surname) * 31 + person.birth_date.day, x=x + 8, y=y + 63, wide=24)
    _zone(sheet, passport.zone, x + 4, y + 79, 117)


def portrait(face: Face) -> Image.Image:
    """The photograph at the resolution at which it is printed in a document."""
    return photo(face).resize((248, 318))


def _zone(sheet: Sheet, lines: Sequence[str], x: float, y: float, wide: float) -> None:
    size = wide * mm / (len(lines[0]) * 0.6)  # a monospaced sign is 0.6 em wide
    sheet.box(x - 3.5, y - 4.8, wide + 7, 3.2 + 5.2 * len(lines), fill=colors.HexColor("#f7f7f2"), stroke=None)
    for number, line in enumerate(lines):
        sheet.text(x, y + 5 * number, line, size=size, font="mono")


@dataclass(frozen=True, kw_only=True)
class Card:
    """An identity card or residence permit of 86 × 54 mm, TD1."""

    person: Person
    face: Face
    code: str
    issuer: str
    number: str
    expires: date
    title: Sequence[str]
    front: Sequence[tuple[float, float, str, str]]  # left, top, label, value
    back: Sequence[tuple[float, float, str, str]]
    optional: str = ""
    tint: str = "#e6dfe9"

    @property
    def zone(self) -> tuple[str, str, str]:
        return td1(self.person, code=self.code, issuer=self.issuer, number=self.number, expiry=self.expires,
                   optional=self.optional)


def card_front(sheet: Sheet, card: Card, x: float, y: float) -> None:
    guilloche(sheet, x, y, 86, 54, card.tint, turns=9)
    for number, words in enumerate(card.title):
        sheet.text(x + 4, y + 5 + 3.6 * number, words, size=7.4 - 1.2 * (number > 0), bold=True,
                   colour=colors.HexColor("#27357a"))
    sheet.picture(portrait(card.face), x + 4, y + 14, 24, 31)
    _fields(sheet, card.front, x, y)


def card_back(sheet: Sheet, card: Card, x: float, y: float) -> None:
    guilloche(sheet, x, y, 86, 54, card.tint, turns=9)
    _fields(sheet, card.back, x, y)
    _zone(sheet, card.zone, x + 4, y + 40, 78)


def _fields(sheet: Sheet, rows: Sequence[tuple[float, float, str, str]], x: float, y: float) -> None:
    for left, down, label, value in rows:
        sheet.text(x + left, y + down, label, size=4.3, colour=colors.HexColor("#444466"))
        sheet.text(x + left, y + down + 3, value, size=6.8, bold=True)


@dataclass(frozen=True, kw_only=True)
class Sticker:
    """A German national visa (type D)."""

    person: Person
    face: Face
    number: str
    valid_from: date
    valid_until: date
    issued: date
    place: str
    passport: str
    remarks: Sequence[str]

    @property
    def zone(self) -> tuple[str, str]:
        return mrv_b(self.person, issuer="D", number=self.number, expiry=self.valid_until)


def visa_sticker(sheet: Sheet, visa: Sticker, x: float, y: float) -> None:
    """105 × 74 mm."""
    guilloche(sheet, x, y, 105, 74, "#e3ead9", turns=12)
    sheet.text(x + 36, y + 7, "VISUM", size=13, bold=True, colour=colors.HexColor("#2f6a3a"))
    sheet.text(x + 101, y + 7, f"D {visa.number}", size=9, bold=True, align="right", colour=colors.HexColor("#a02020"))
    sheet.picture(portrait(visa.face), x + 4, y + 12, 27, 35)

    def short(day: date) -> str:
        return day.strftime("%d-%m-%y")

    rows = ((36, 12, "GÜLTIG FÜR / valid for / valable pour", "DEUTSCHLAND"),
            (36, 19.5, "VOM / from / du", short(visa.valid_from)),
            (68, 19.5, "BIS / until / au", short(visa.valid_until)),
            (36, 27, "ART DES VISUMS / type", "D"), (68, 27, "ANZAHL DER EINREISEN / entries", "MULT"),
            (36, 34.5, "AUSGESTELLT IN / issued in", visa.place), (68, 34.5, "AM / on / le", short(visa.issued)),
            (36, 42, "NUMMER DES REISEPASSES", visa.passport), (68, 42, "DAUER DES AUFENTHALTS", "XXX TAGE"),
            (4, 50, "NAME, VORNAME / surname, name", f"{visa.person.surname}, {visa.person.given_names}".upper()))
    _fields(sheet, rows, x, y)
    sheet.text(x + 58, y + 50, "ANMERKUNGEN / remarks", size=4.3, colour=colors.HexColor("#444466"))
    for number, words in enumerate(visa.remarks):
        sheet.text(x + 58, y + 53 + 2.6 * number, words, size=5.6, bold=True)
    _zone(sheet, visa.zone, x + 4, y + 66, 97)
