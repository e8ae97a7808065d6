"""Figures that a second engine reads otherwise: the field keeps both values and is no longer certain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doccheck.model import Box, Certainty, Document, Evidence, Field, Page
from doccheck.understanding.second_readings import compared
from tests.understanding.pages import SURE, Text, file, only, scan, td3, title, twice

Seconds = Mapping[str, str]
Reading = tuple[str | date | Decimal, str, tuple[str | date | Decimal, ...]]  # value, certainty, alternatives

_BANK = (
    "Caisse Rurale de Valbrune",
    "",
    title("ATTESTATION BANCAIRE"),
    "",
    "Nous certifions que Madame Salma TAZI est titulaire d'un compte ouvert dans nos livres.",
)
_COVER = (
    "Mutuelle de Valbrune",
    "",
    title("ATTESTATION D'ASSURANCE MALADIE"),
    "",
    "Nous attestons que Madame Salma TAZI est assurée auprès de notre mutuelle.",
)
_COURSE = ("Sprachschule Neckarau", "", title("Anmeldebestätigung Deutschkurs"), "")
_ENGLISH = (
    "Larkhill University",
    "",
    title("LETTER OF ADMISSION"),
    "",
    "We are pleased to offer you a place on the following programme of study.",
)


def read(*rows: Text | tuple[Text, ...], seconds: Seconds) -> Document:
    return only(twice(scan(*rows), seconds))


def told(found: Document, name: str) -> list[Reading]:
    return [(field.value, SURE[field.certainty], field.alternatives) for field in found.all(name)]


# -- dates ------------------------------------------------------------------------------------------------------------
FOURTH, NINTH, MARCH = date(2026, 5, 4), date(2026, 5, 9), date(2026, 3, 4)


@pytest.mark.parametrize(
    ("line", "seconds", "expected"),
    [
        ("Date d'émission : 04.05.2026", {"04.05.2026": "09.05.2026"}, [(FOURTH, "ambiguous", (NINTH,))]),
        ("Date d'émission : 4 mai 2026", {"4": "9"}, [(FOURTH, "ambiguous", (NINTH,))]),
        ("Date d'émission : 4 mai 2026", {"mai": "mars"}, [(FOURTH, "ambiguous", (MARCH,))]),
        (
            "Date d'émission : 4 mai 2026",
            {"4": "4 mars 2026", "mai": "", "2026": ""},
            [(FOURTH, "ambiguous", (MARCH,))],
        ),
        ("Date d'émission : 4 de mayo de 2026", {"mayo": "marzo"}, [(FOURTH, "ambiguous", (MARCH,))]),
        ("Date d'émission : 4th of May 2026", {"May": "Mar"}, [(FOURTH, "ambiguous", (MARCH,))]),
        ("Date d'émission : 4 mai 2026", {"mai": "mal"}, [(FOURTH, "probable", ())]),
        ("Date d'émission : 4 septembre 2026", {"septembre": "septernbre"}, [(date(2026, 9, 4), "certain", ())]),
        ("Date d'émission : 4 mai 2026", {"4": "4 2026", "mai": "", "2026": ""}, [(FOURTH, "probable", ())]),
        ("Date d'émission : 4 mai 2026", {"4": "9 mai 2026", "mai": "", "2026": ""}, [(FOURTH, "ambiguous", (NINTH,))]),
        ("Date d'émission : 04.05.2026", {"04.05.2026": "04/05/2026"}, [(FOURTH, "certain", ())]),
        ("Date d'émission : 04.05.2026", {"04.05.2026": "04.05.2026"}, [(FOURTH, "certain", ())]),
        ("Date d'émission : 04.05.2026", {"04.05.2026": "04.05.2"}, [(FOURTH, "probable", ())]),
        ("Date d'émission : 04.05.2026", {"04.05.2026": ""}, [(FOURTH, "probable", ())]),
        ("Date d'émission : 04.05.2026", {"04.05.2026": "34.05.2026"}, [(FOURTH, "probable", ())]),
        ("Date d'émission : 04.05.2026", {"d'émission": "d'êmissiori"}, [(FOURTH, "certain", ())]),
    ],
)
def test_a_date(line: str, seconds: Seconds, expected: list[Reading]) -> None:
    assert told(read(_COVER, line, seconds=seconds), "issue_date") == expected


def test_a_date_that_only_the_second_engine_reads_is_not_dropped() -> None:
    found = read(_COVER, "Date d'expiration : 31.12.2", seconds={"31.12.2": "31.12.2026"})
    assert told(found, "expiry_date") == [(date(2026, 12, 31), "probable", ())]


def test_beside_another_date_of_the_same_role_it_contradicts() -> None:
    rows = ("Date d'expiration : 30.09.2027", "", "Date d'expiration : 31.12.2")
    found = read(_COVER, *rows, seconds={"31.12.2": "31.12.2026"})
    assert told(found, "expiry_date") == [
        (date(2027, 9, 30), "certain", ()),
        (date(2026, 12, 31), "ambiguous", ()),
    ]


def test_one_engine_alone_against_a_certain_date_contradicts() -> None:
    rows = ("Date d'expiration : 30.09.2027", "", "Date d'expiration : 31.12.2026")
    found = read(_COVER, *rows, seconds={"31.12.2026": "31.I2.ZO"})
    assert told(found, "expiry_date") == [
        (date(2027, 9, 30), "certain", ()),
        (date(2026, 12, 31), "ambiguous", ()),
    ]


_PERIOD = "Période de garantie : du 01/09/2026 au 30/06/2027"


@pytest.mark.parametrize(
    ("seconds", "start", "end"),
    [
        ({"30/06/2027": "30/06/2021"}, ("certain", ()), ("ambiguous", (date(2021, 6, 30),))),
        ({"01/09/2026": "07/09/2026"}, ("ambiguous", (date(2026, 9, 7),)), ("certain", ())),
        ({"01/09/2026": "01/09/2028"}, ("ambiguous", (date(2028, 9, 1),)), ("certain", ())),
        ({"01/09/2026": "01.09.2026"}, ("certain", ()), ("certain", ())),
        ({"30/06/2027": "3O/O6"}, ("certain", ()), ("probable", ())),
    ],
)
def test_a_period(seconds: Seconds, start: tuple[str, tuple[date, ...]], end: tuple[str, tuple[date, ...]]) -> None:
    found = read(_COVER, _PERIOD, seconds=seconds)
    assert told(found, "valid_from") == [(date(2026, 9, 1), *start)]
    assert told(found, "valid_until") == [(date(2027, 6, 30), *end)]


def test_the_other_engines_signs_may_leave_day_and_month_open() -> None:
    found = read(_ENGLISH, "Issue date: 04.05.2026", seconds={"04.05.2026": "04/05/2026"})
    assert told(found, "issue_date") == [(FOURTH, "ambiguous", (date(2026, 4, 5),))]


# -- sums -------------------------------------------------------------------------------------------------------------
EIGHT = Decimal("8450.00")


@pytest.mark.parametrize(
    ("line", "seconds", "certainty", "alternatives"),
    [
        ("Solde disponible : 8450,00 EUR", {"8450,00": "3450,00"}, "ambiguous", (Decimal("3450.00"),)),
        ("Solde disponible : 8 450,00 EUR", {"8": "3"}, "ambiguous", (Decimal("3450.00"),)),
        ("Solde disponible : 8 450,00 EUR", {"450,00": "150,00"}, "ambiguous", (Decimal("8150.00"),)),
        ("Solde disponible : 8 450,00 EUR", {"8": "8.450,00 EUR", "450,00": "", "EUR": ""}, "certain", ()),
        (
            "Solde disponible : 8 450,00 EUR",
            {"8": "3.450,00 EUR", "450,00": "", "EUR": ""},
            "ambiguous",
            (Decimal("3450.00"),),
        ),
        ("Solde disponible : 8.450,00 EUR", {"8.450,00": "8,450.00"}, "certain", ()),
        ("Solde disponible : 8450,00 EUR", {"8450,00": "84S0x,O0"}, "probable", ()),
        ("Solde disponible : 8450,00 EUR", {"8450,00": ""}, "probable", ()),
    ],
)
def test_a_balance(line: str, seconds: Seconds, certainty: str, alternatives: tuple[Decimal, ...]) -> None:
    assert told(read(_BANK, line, seconds=seconds), "amount") == [(EIGHT, certainty, alternatives)]


def test_point_and_comma_make_two_amounts() -> None:
    found = read(_BANK, "Solde disponible : 1.500 EUR", seconds={"1.500": "1,50"})
    assert told(found, "amount") == [(Decimal(1500), "ambiguous", (Decimal("1.50"),))]


def test_a_monthly_sum() -> None:
    grant = ("Fondation Lavergne", "", title("ATTESTATION DE BOURSE"), "", "Salma TAZI est bénéficiaire d'une bourse.")
    found = read(grant, "Montant mensuel : 615,00 EUR", seconds={"615,00": "515,00"})
    assert told(found, "amount") == [(Decimal("615.00"), "ambiguous", (Decimal("515.00"),))]
    assert told(found, "amount_period") == [("month", "certain", ())]


def test_the_currency_is_read_twice_too() -> None:
    found = read(_BANK, "Solde disponible : 8450,00 EUR", seconds={"EUR": "USD"})
    assert told(found, "amount") == [(EIGHT, "certain", ())]
    assert told(found, "currency") == [("EUR", "ambiguous", ("USD",))]


def test_a_sum_that_only_the_second_engine_reads_keeps_the_lists_parallel() -> None:
    found = read(_BANK, "Solde disponible : 84S0x,O0 EUR", seconds={"84S0x,O0": "8450,00"})
    assert told(found, "amount") == [(EIGHT, "probable", ())]
    assert len(found.all("amount")) == len(found.all("currency")) == len(found.all("amount_period"))


def test_the_day_of_a_balance_decides_which_one_it_is() -> None:
    rows = ("Solde au 31/05/2026 : 9 000,00 EUR", "", "Solde au 30/04/2026 : 500,00 EUR")
    assert told(read(_BANK, *rows, seconds={}), "amount")[0] == (Decimal("9000.00"), "certain", ())
    best = told(read(_BANK, *rows, seconds={"31/05/2026": "31/03/2026"}), "amount")[0]
    assert best == (Decimal("9000.00"), "ambiguous", (Decimal("500.00"),))


# -- hours, numbers, names --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("26", (Decimal(20), "ambiguous", (Decimal(26),))),
        ("20,0", (Decimal(20), "certain", ())),
        ("ZO", (Decimal(20), "probable", ())),
    ],
)
def test_hours(second: str, expected: Reading) -> None:
    found = read(_COURSE, "Der Kurs umfasst 20 Unterrichtseinheiten pro Woche.", seconds={"20": second})
    assert told(found, "hours_per_week") == [expected]


def test_hours_the_engine_was_unsure_of_are_not_certain() -> None:
    line = "Der Kurs umfasst 20 Unterrichtseinheiten pro Woche."
    assert told(only(scan(_COURSE, line, unsure={"20": 0.3})), "hours_per_week") == [(Decimal(20), "probable", ())]
    both = only(scan(_COURSE, line, "", "Umfang: 20 Stunden pro Woche", unsure={"20": 0.9}))
    assert told(both, "hours_per_week") == [(Decimal(20), "certain", ())]


@pytest.mark.parametrize(
    ("second", "certainty", "alternatives"),
    [
        ("XK4471902.", Certainty.CERTAIN, ()),
        ("XK4471992", Certainty.AMBIGUOUS, ("XK4471992",)),
        ("", Certainty.PROBABLE, ()),
    ],
)
def test_a_number(second: str, certainty: Certainty, alternatives: tuple[str, ...]) -> None:
    page = file(twice(scan("Passport no. XK4471902"), {"XK4471902": second})).pages[0]
    box = page.lines[0].box
    proof = Evidence(file=page.file, page=page.number, box=box, text="Passport no. XK4471902")
    number = Field(name="document_number", value="XK4471902", evidence=(proof,))
    (found,) = compared((number,), (page,), lambda _: ())
    assert (found.value, found.certainty, found.alternatives) == ("XK4471902", certainty, alternatives)


def test_names_and_words_are_not_read_twice() -> None:
    rows = (*_COVER, "Salma TAZI", "", "Date d'émission : 04.05.2026")
    plain = only(scan(*rows))
    again = read(*rows, seconds={"Mutuelle": "Mutueile", "ATTESTATION": "ATTESTATI0N", "mutuelle.": "muluelle."})
    assert again.fields == plain.fields


def test_the_machine_readable_zone_has_check_digits_of_its_own() -> None:
    rows = (
        "ROYAUME DU MAROC",
        "PASSEPORT / PASSPORT",
        "",
        "Nom / Surname",
        "TAZI",
        "",
        "Prénom / Given names",
        "SALMA",
    )
    zone = td3().split()
    page = scan(*rows, "", *zone)
    found = only(twice(page, {zone[1]: zone[1].replace("310615", "370615")}))
    assert told(found, "expiry_date") == [(date(2031, 6, 15), "certain", ())]


def test_evidence_is_the_first_engines() -> None:
    found = read(_COVER, "Date d'émission : 04.05.2026", seconds={"04.05.2026": "09.05.2026"})
    assert [proof.text for proof in found.all("issue_date")[0].evidence] == ["04.05.2026"]


def test_a_place_is_kept_where_one_word_stands_for_several() -> None:
    page = twice(scan(*_COVER, "Date d'émission : 4 mai 2026"), {"4": "9 mai 2026", "mai": "", "2026": ""})
    seen: list[Page] = []
    compared((), (page,), lambda pages: seen.extend(pages) or ())
    first, last = page.lines[-1].words[-3], page.lines[-1].words[-1]
    assert seen[0].lines[-1].words[-1].text == "9 mai 2026"
    assert seen[0].lines[-1].words[-1].box == Box.around((first.box, last.box))


def test_without_a_second_reading_nothing_is_read_again() -> None:
    def never(pages: tuple[Page, ...]) -> tuple[Field, ...]:
        raise AssertionError(pages)

    assert compared((), (scan(*_COVER),), never) == ()


_PAGE = (
    *_COVER,
    "Période de garantie : du 01/09/2026 au 30/06/2027",
    "",
    "Date d'émission | 04.05.2026",
    "Né(e) le | 22 novembre 2004",
    "",
    "Cotisation annuelle : 312,00 EUR",
)
_SHEETS = (
    _PAGE,
    (*_BANK, "Solde au 31/05/2026 : 9 000,00 EUR", "", "Solde au 30/04/2026 : 500,00 EUR", "", "Lyon, le 3 juin 2026"),
    (*_COURSE, "Kursbeginn: 01.09.2026", "", "Kursende: 30.06.2027", "", "Der Kurs umfasst 20 Stunden pro Woche."),
)


_SIGNS = st.text("0123456789./, EURmaI", max_size=10)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(_SHEETS), st.dictionaries(st.integers(0, 60), _SIGNS, min_size=1, max_size=6))
def test_a_second_engine_never_makes_a_field_certain(sheet: tuple[Text, ...], seconds: dict[int, str]) -> None:
    page = scan(*sheet)
    number = count()
    lines = tuple(
        replace(line, words=tuple(replace(word, second=seconds.get(next(number))) for word in line.words))
        for line in page.lines
    )
    before, after = only(page), only(replace(page, lines=lines))
    certain = {(f.name, f.value) for f in before.fields if f.certainty is Certainty.CERTAIN}
    assert {(f.name, f.value) for f in after.fields if f.certainty is Certainty.CERTAIN} <= certain
    # Nothing the first engine read is dropped, and money stays in parallel lists.
    assert {(f.name, f.value) for f in before.fields} <= {(f.name, f.value) for f in after.fields}
    assert len(after.all("amount")) == len(after.all("currency")) == len(after.all("amount_period"))
