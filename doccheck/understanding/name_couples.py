"""Both spouses or partners of a certificate: a row for each ("Soția: …", "Она …", "Partener 2: …"), or a column for
each ("Прізвище | Шевчук | Бойко" over "Ім'я | Олег | Ніна"); and the rows of a Turkish register of a family."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold
from doccheck.understanding.name_shapes import is_name_line, is_name_word, is_no_name
from doccheck.understanding.name_values import as_name
from doccheck.understanding.places import line_evidence, right_neighbour

# What one of the two is called, folded, alone or before a sign or the name.
_SPOUSE = re.compile(
    r"(?:\d{1,2} )?(?:(?:date|dane|dati|dados|datele|данные|дані|сведения|відомості) \w+ )?"
    r"(?:partener(?:ul|a)?(?: [12])?|partner(?:ka|in)?(?: [12ab])?|partenaire [12ab]|"
    r"(?:premiere?|premier|second|seconde|erste[rn]?|zweite[rn]?|first|primer|segund[oa]|prim[oa]) "
    r"(?:conjoint\w*|partner(?:in)?|partenaire|epoux|epouse|spouse|ehegatt\w+|"
    r"contrayente|conyuge|coniuge|spos[oa]|party)|"
    r"(?:spouse|conjoint\w*|conyuge|contrayente|ehegatt\w+|eheschliessend\w+|"
    r"civil partner|party|epoux|bridegroom|bride) [12ab]|sot(?:ul|ia|ie)?|maz|zona|"
    r"mezczyzna|kobieta|malzon(?:ek|ka)|он|она|муж|жена|супруг|супруга|він|вона|чоловік|дружина|наречении|наречена|"
    r"жених|невеста|(?:lo )?sposo|(?:la )?sposa|marito|moglie|coniuge(?: [12])?|unit[oa](?: civilmente)?(?: [12])?|"
    r"(?:1 ?o? |2 ?o? |[12] ?a )?(?:nubente|contraente|contratante)(?: [12])?|conjuge(?: [12])?|noivo|noiva|"
    r"erkek|kadin|erkegin|kadinin|damat|gelin|koca|kari|es(?: ?[12])?|(?:ben )?(?:nam|nu)|chong|vo|"
    r"ho(?: chu dem)?(?: va)? ten (?:chong|vo)|er|sie|ehemann|ehefrau|brautigam|braut|"
    r"mari|femme|epoux|epouse|esposo|esposa)"
)
_SURNAME = re.compile(
    r"(?:\d{1,2} )?(?:nume(?:le)?(?! si)(?: de familie)?|nazwisko|фамилия|прізвище|cognome|sobrenome|"
    r"apelidos?|soyad[i]?|"
    r"surname|nom|nachname|familienname|apellidos|ho|тегі)\b(?! i im| и им| та ім| e nome| rodow| anterior)"
)
_GIVEN = re.compile(
    r"(?:\d{1,2} )?(?:prenume(?:le)?|imie|imiona|имя|ім я|власне ім я|nomi|nome proprio|nomes? propri\w+|ad[i]?|given|"
    r"prenoms?|vornamen?|nombres?|ten|аты|nome)\b(?! tat| oic| matk| baba| ana| отц| матер)"
)
_AFTER_UNION = re.compile(r"dupa|po zawarciu|после|після|dopo|apos|sonra|after|apres|nach der|noszone")


def spouses(page: Page) -> Iterator[Field]:
    """The names of both, as they stand on the page."""
    for index, line in enumerate(page.lines):
        yield from _in_row(page, index, line)
    yield from _in_columns(page)


def _in_row(page: Page, index: int, line: Line) -> Iterator[Field]:
    head, sign, rest = line.text.partition(":")
    found = any(_SPOUSE.fullmatch(fold(each)) for each in (head.split("/") if sign else (line.text,)))
    if found and sign and rest.strip():
        text, place = rest, line
    elif found and (beside := right_neighbour(page, index)):
        text, place = beside.text, beside
    else:
        return
    name = as_name(text.strip(), name_labels.FULL)
    if name and is_name_line(name):
        yield _field(page, place, name)


def _in_columns(page: Page) -> Iterator[Field]:
    """The names in two columns, by rows of surnames and given names with two values each."""
    surnames: list[tuple[str, Line]] = []
    given: list[tuple[str, Line]] = []
    for index, line in enumerate(page.lines):
        folded = fold(line.text.split("/")[0])
        asked = _GIVEN if _GIVEN.match(folded) else _SURNAME if _SURNAME.match(folded) else None
        if asked is None or len(folded) > 60:
            continue
        cells = _two_cells(page, index)
        if not cells:
            continue
        if asked is _GIVEN:
            given = given or cells
        elif not surnames or _AFTER_UNION.search(folded):
            surnames = cells
    for (first, place), (last, _) in zip(given, surnames, strict=False):
        yield _field(page, place, f"{first} {last}")


def _two_cells(page: Page, index: int) -> list[tuple[str, Line]]:
    """The two values beside a head, where each is part of a name."""
    found: list[tuple[str, Line]] = []
    place = index
    for _ in range(2):
        beside = right_neighbour(page, place)
        if beside is None or is_no_name(beside.text):
            return []
        words = beside.text.split()
        if len(words) > 4 or not all(word[0].isalpha() and is_name_word(word, first=False) for word in words):
            return []
        found.append((beside.text.strip(), beside))
        place = next(at for at, line in enumerate(page.lines) if line is beside)
    return found


def _field(page: Page, line: Line, name: str) -> Field:
    return Field(name="full_name", value=name, evidence=(line_evidence(page, line),), certainty=Certainty.PROBABLE)


# -- registers of families --------------------------------------------------------------------------------------------
# "46 K BERİVAN KIRLANGIÇ Abuzer Sultan …", "47 E Kendisi BARAN ÖZTEMÜR …": number, sex, kin, given names, surname.
_REGISTERED = re.compile(
    r"(?P<number>\d{1,4}) +(?P<sex>[EK]) +(?:(?P<kin>Kendisi|Baba|Babası|Anne|Annesi|Ana|Eşi|Kardeşi|Oğlu|Kızı|Dede|"
    r"Babaanne|Çocuğu|Torunu|KENDİSİ|BABASI|ANNESİ|EŞİ|KARDEŞİ|OĞLU|KIZI) +)?(?P<rest>[^\d]{4,80})"
)
_HEAD = re.compile(r"\b(?:BSN|Bsn|Birey Sıra|Yakınlı[kğ]|YAKINLIK)\b")
_MEANT = re.compile(r"(?:BSN|[Bb]irey(?: [Ss]ıra)?(?: no)?|\()[ :]*(\d{1,4})(?:\)|:|')?[^\n]{0,80}")
_ASKED = re.compile(r"talep|vize|başvuru|adına|istek|düzenlen|verilmi")


def registered(page: Page) -> list[Field]:
    """The persons of such a register, whoever asked for it first."""
    if not _HEAD.search(page.text):
        return []
    rows = [(found, line) for line, text in _rows(page) if (found := _REGISTERED.match(text))]
    seen = Counter(word for found, _ in rows for word in set(found["rest"].split()))
    wanted = {found[1] for found in _MEANT.finditer(page.text) if _ASKED.search(found[0])}
    named: list[tuple[bool, Field]] = []
    for found, line in rows:
        name = _up_to_surname(found["rest"].split(), seen)
        if name:
            own = (found["kin"] or "").lower().startswith("kend") or found["number"] in wanted
            named.append((own, _field(page, line, name)))
    return [field for _, field in sorted(named, key=lambda pair: not pair[0])]


def _rows(page: Page) -> Iterator[tuple[Line, str]]:
    """The rows of the page that begin with a number, with the text of their cells."""
    for index, line in enumerate(page.lines):
        if not line.text[0].isdigit():
            continue
        texts, place = [line.text], index
        while len(texts) < _CELLS and (beside := right_neighbour(page, place)):
            texts.append(beside.text)
            place = next(at for at, other in enumerate(page.lines) if other is beside)
        yield line, " ".join(texts)


_CELLS = 8


def _up_to_surname(words: list[str], seen: Counter[str]) -> str:
    """Given names and the surname, which comes back in other rows; else the first two words."""
    at = next((at for at, word in enumerate(words[1:4], 1) if seen[word] > 1 and word.isupper()), 1)
    return " ".join(words[: at + 1]) if len(words) > at else ""
