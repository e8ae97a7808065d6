"""Filling the placeholders of a document's text: dates and amounts as each country writes them, a person's words."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from .model import Document, Person, SetProblem, Value

MONTHS = {
    "de": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"],
    "fr": ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"],
    "es": ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"],
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"],
    "pt": ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
           "novembro", "dezembro"],
    "it": ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
           "novembre", "dicembre"],
}
_AMOUNT = re.compile(r"-?\d+\.\d\d")
_NAMES = re.compile(r"\{p\.(full|FULL|surname|SURNAME|SURNAME_given|surname_given)\b")


class WrittenDate(date):
    """A date that knows the ways of writing it."""

    def __format__(self, way: str) -> str:
        day, month, year = self.day, self.month, self.year
        plain = {"": "{y:04d}-{m:02d}-{d:02d}", "iso": "{y:04d}-{m:02d}-{d:02d}", "de": "{d:02d}.{m:02d}.{y}",
                 "fr": "{d:02d}/{m:02d}/{y}", "es": "{d:02d}/{m:02d}/{y}", "usn": "{m:02d}/{d:02d}/{y}",
                 "sp": "{d:02d} {m:02d} {y}", "dash": "{d:02d}-{m:02d}-{y}", "y": "{y}", "m": "{m:02d}", "d": "{d}",
                 "short": "{d:02d}-{m:02d}-{s:02d}"}
        if way in plain:
            return plain[way].format(y=year, m=month, d=day, s=year % 100)
        written = {"del": "{d}. {de} {y}", "frl": "{ord} {fr} {y}", "esl": "{d} de {es} de {y}",
                   "ptl": "{d} de {pt} de {y}", "itl": "{d} {it} {y}", "en": "{d} {en} {y}", "us": "{en} {d}, {y}",
                   "abb": "{d:02d} {short} {y}"}
        if way not in written:
            raise ValueError(f"unknown way of writing a date: {way!r}")
        names = {language: words[month - 1] for language, words in MONTHS.items()}
        return written[way].format(d=day, y=year, ord="1er" if day == 1 else day, short=names["en"][:3].upper(),
                                   **names)


class WrittenAmount(Decimal):
    """An amount that knows the ways of writing it."""

    def __format__(self, way: str, /, *_more: Any) -> str:
        if way == "":
            return str(self)
        points = {"de": (".", ","), "es": (".", ","), "fr": ("\N{NO-BREAK SPACE}", ","), "ch": ("'", "."),
                  "en": (",", ".")}
        style, whole = way.removesuffix("0"), way.endswith("0")
        if style not in points:
            raise ValueError(f"unknown way of writing an amount: {way!r}")
        thousands, decimal = points[style]
        units, _, cents = f"{Decimal(self):,.2f}".partition(".")
        units = units.replace(",", thousands)
        return units if whole else f"{units}{decimal}{cents}"


class PersonWords:
    """What a text may say of a person: `{p.full}`, `{p.birth:de}` … and words that go with the sex."""

    def __init__(self, person: Person) -> None:
        self.surname, self.given = person.surname, person.given_names
        self.full = person.full_name
        self.SURNAME, self.GIVEN, self.FULL = capitals(self.surname), capitals(self.given), capitals(self.full)
        self.SURNAME_given = f"{self.SURNAME} {self.given}"
        self.surname_given = f"{self.surname}, {self.given}"
        self.birth = written(person.birth_date)
        self.birth_place, self.BIRTH_PLACE = person.birth_place, capitals(person.birth_place)
        self.nationality, self.sex = person.nationality, person.sex
        lines = [line.strip() for line in person.address.split(";")]
        self.addr1 = ", ".join(lines)
        self.line1, self.line2, self.line3 = [*lines, "", "", ""][:3]
        male = person.sex == "M"
        words = _HIS if male else _HERS
        for name, word in zip(_WORDS, words, strict=True):
            setattr(self, name, word)


_WORDS = ("herr", "herrn", "geb", "Der", "mr", "pron", "pos", "Pron", "M", "Mc", "ne", "e", "D", "don", "o")
_HIS = ("Herr", "Herrn", "geehrter Herr", "Der", "Mr", "he", "his", "He", "Monsieur", "M.", "né", "", "D.", "don", "o")
_HERS = ("Frau", "Frau", "geehrte Frau", "Die", "Ms", "she", "her", "She", "Madame", "Mme", "née", "e", "D.ª", "doña",
         "a")


def capitals(text: str) -> str:
    return text.upper().replace("ß", "SS")


def written(value: Value) -> Any:
    """Dates and amounts (text such as "7640.00") know how to be written; anything else stays what it is."""
    if isinstance(value, date):
        return WrittenDate(value.year, value.month, value.day)
    if isinstance(value, str) and _AMOUNT.fullmatch(value):
        return WrittenAmount(value)
    return value


class _Template(string.Formatter):
    """Placeholders by name only; what is not there is an error."""

    def get_value(self, key: int | str, args: Any, kwargs: Mapping[str, Any]) -> Any:
        if isinstance(key, int) or key not in kwargs:
            raise KeyError(key)
        return kwargs[key]


def filled(document: Document) -> str:
    """The body with every placeholder filled. Raises SetProblem for one that cannot be."""
    words: dict[str, Any] = {name: written(value) for name, value in {**document.values, **document.fields}.items()}
    if document.person is not None:
        words["p"] = PersonWords(document.person)
    try:
        return _Template().vformat(document.body, (), words)
    except (KeyError, AttributeError, ValueError, IndexError) as problem:
        raise SetProblem(f"{document.where}: placeholder not resolved: {problem}") from problem


def names_person(document: Document) -> bool:
    """Whether the document shows the name of its person."""
    return document.person is not None and (bool(document.draw) or bool(_NAMES.search(document.body)))


def printed_fields(document: Document) -> dict[str, Value]:
    """The facts that a reader can find on the document: all of a drawn one, those a text mentions."""
    if document.draw:
        return dict(document.fields)
    text = plain_digits(filled(document))
    found = {name: value for name, value in document.fields.items() if _mentioned(document, text, name, value)}
    if "amount" in found:  # what the amount is of: "EUR" and "monatlich" stand beside it in some form
        found |= {name: document.fields[name] for name in ("currency", "amount_period") if name in document.fields}
    return {name: found[name] for name in document.fields if name in found}


def _mentioned(document: Document, text: str, name: str, value: Value) -> bool:
    placeholders = [rf"\{{{name}\b"]
    if name == "birth_date":
        placeholders.append(r"\{p\.birth\b(?!_)")
    if re.search("|".join(placeholders), document.body):
        return True
    if isinstance(value, date):  # typed out in a language without a format of its own
        return _date_typed(text, value)
    if name in ("currency", "amount_period"):
        return False
    if name == "amount":
        digits = re.sub(r"\D", "", str(value).removesuffix(".00"))
        return bool(digits) and digits in re.sub(r"(?<=\d)[.,' \N{NO-BREAK SPACE}](?=\d)", "", text)
    return _squeezed(str(value)) in _squeezed(text)


def _date_typed(text: str, day: date) -> bool:
    """Year and day as numbers, not far from each other."""
    year, number = rf"(?<!\d){day.year}(?!\d)", rf"(?<!\d)0?{day.day}(?!\d)"
    return bool(re.search(rf"{number}.{{0,30}}?{year}|{year}.{{0,30}}?{number}", text, re.DOTALL))


def plain_digits(text: str) -> str:
    """Digits of every script (Arabic-Indic, full width …) as 0–9."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s.\-/]", "", text).casefold()
