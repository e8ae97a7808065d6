"""The real engine on real pixels: pages are drawn on the spot, worn as scanners and telephones wear them, and read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from doccheck import Certainty, Document, check_file
from doccheck.engines.ocr.readers import OcrChoice, readers
from doccheck.model import Grade
from doccheck.reading import ReadingOptions, read_file
from doccheck.understanding.understand import understand
from doccheck.values.mrz import check_digit
from tests.engines import INSTALLED
from tests.reading.files import saved, source

FONTS = Path("/usr/share/fonts/truetype/dejavu")

pytestmark = [
    pytest.mark.pixels,
    pytest.mark.skipif(
        not (FONTS / "DejaVuSans.ttf").is_file(),
        reason="the fonts these pages are drawn with are missing: fonts-dejavu",
    ),
]

BANK = """Banque des Deux Rives
Attestation de solde

Nous soussignés, Banque des Deux Rives, agence de Grenoble, certifions que
Mademoiselle Hélène Façonnière, née le 17 mai 2004 à Besançon,
est titulaire dans nos livres du compte courant suivant :

IBAN : FR76 3000 6000 0112 3456 7890 189

À la date du 12 juin 2026, ce compte présente un solde créditeur de 8 450,00 €.

Cette attestation est délivrée à la demande de l'intéressée pour servir et valoir
ce que de droit.

Fait à Grenoble, le 15 juin 2026
Le directeur de l'agence"""

INSURANCE = """Rheinische Assekuranz
Versicherungsbescheinigung

Hiermit bestätigen wir, dass für die nachstehend genannte Person eine
Krankenversicherung besteht, die alle Leistungen in Deutschland umfasst.

Versicherte Person: Jürgen Müßiggänger
Geburtsdatum: 09.11.2003
Versicherungsnummer: 4711-0815
Versicherungsbeginn: 01.09.2026
Versicherungsende: 31.08.2027

Der Versicherungsschutz gilt ohne Selbstbeteiligung und umfasst auch Rücktransport.

Köln, den 3. März 2026
Geschäftsführung"""

ADMISSION = """Universidad de Levante Mediterráneo
Carta de admisión

Por la presente se hace constar que don Íñigo Peñaranda Muñoz, nacido el 23 de
agosto de 2005, ha sido admitido en el Máster Universitario en Ingeniería de la
Edificación para el curso académico 2026-2027.

Inicio de los estudios: 7 de septiembre de 2026
Fin de los estudios: 30 de junio de 2027

La matrícula se formalizará en la secretaría de la facultad, en Valencia, España.

Valencia, 4 de mayo de 2026
La vicerrectora de estudiantes"""

LETTER = """Ardenne Private Bank S.A.
Bank Certificate

To whom it may concern

We hereby certify that Ms Zoë Brontë-O'Hara, born on 5 December 2001, holds the
following account with our bank.

Account number (IBAN): LU28 0019 4006 4475 0000
Balance as of 30 April 2026: EUR 30,000.00

This certificate is issued at the request of the account holder for a student visa.

Luxembourg, 2 May 2026
Customer Services"""


def drawn(text: str, dpi: int = 200, *, size: float = 10.5, ink: int = 25) -> Image.Image:
    """An A4 page: the first line large, the second bold, the rest in `size` points."""
    scale = dpi / 72
    picture = Image.new("L", (round(595 * scale), round(842 * scale)), 252)
    draw = ImageDraw.Draw(picture)
    y = 70 * scale
    for number, line in enumerate(text.splitlines()):
        name, points = {0: ("DejaVuSans.ttf", 14), 1: ("DejaVuSans-Bold.ttf", 16)}.get(number, ("DejaVuSans.ttf", size))
        draw.text((60 * scale, y), line, fill=ink, font=ImageFont.truetype(str(FONTS / name), round(points * scale)))
        y += 22 * scale
    return picture


def askew(picture: Image.Image, degrees: float) -> Image.Image:
    return picture.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=252)


def shaded(picture: Image.Image) -> Image.Image:
    """Light that falls from one side: a corner has 45 % of the light of the other."""
    rows = np.linspace(0, 1, picture.height)[:, None]
    columns = np.linspace(0, 1, picture.width)[None, :]
    light = 1 - 0.55 * (rows + columns) / 2
    return Image.fromarray((np.asarray(picture) * light).astype(np.uint8))


def td3() -> tuple[str, str]:
    """The zone of a passport of somebody who does not exist, with right check digits."""
    first = "P<TUNBEN<SALAH<<LEILA<YASMINE".ljust(44, "<")
    number, birth, expiry, personal = "K41820657", "040517", "310811", "<" * 14
    second = f"{number}{check_digit(number)}TUN{birth}{check_digit(birth)}F{expiry}{check_digit(expiry)}"
    second += f"{personal}{check_digit(personal)}"
    return first, second + check_digit(second[0:10] + second[13:20] + second[21:43])


def passport() -> Image.Image:
    """A data page of 125 × 88 mm at 300 dpi."""
    picture = Image.new("L", (1476, 1039), 238)
    draw = ImageDraw.Draw(picture)
    small, large = (ImageFont.truetype(str(FONTS / "DejaVuSans.ttf"), size) for size in (22, 32))
    rows = [
        ("RÉPUBLIQUE TUNISIENNE / REPUBLIC OF TUNISIA", ""),
        ("PASSEPORT / PASSPORT", "K41820657"),
        ("Nom / Surname", "BEN SALAH"),
        ("Prénoms / Given names", "LEILA YASMINE"),
        ("Nationalité / Nationality", "TUNISIENNE"),
        ("Date de naissance / Date of birth", "17/05/2004"),
        ("Date de délivrance / Date of issue", "12/08/2026"),
        ("Date d'expiration / Date of expiry", "11/08/2031"),
    ]
    for number, (label, value) in enumerate(rows):
        draw.text((430, 60 + 92 * number), label, fill=60, font=small)
        draw.text((430, 90 + 92 * number), value, fill=20, font=large)
    draw.rectangle((60, 160, 380, 570), fill=150)
    zone = ImageFont.truetype(str(FONTS / "DejaVuSansMono.ttf"), 50)
    for number, line in enumerate(td3()):
        draw.text((66, 880 + 70 * number), line, fill=15, font=zone)
    return picture


# What each text says: its kind, the values that matter, and the rest of its dates.
Told = tuple[str, str, dict[str, Any], set[date]]
BANK_TOLD: Told = (
    "bank_certificate",
    "fr",
    {"birth_date": date(2004, 5, 17), "issue_date": date(2026, 6, 15), "amount": Decimal(8450), "currency": "EUR"},
    {date(2026, 6, 12)},
)
INSURANCE_TOLD: Told = (
    "health_insurance",
    "de",
    {
        "birth_date": date(2003, 11, 9),
        "valid_from": date(2026, 9, 1),
        "valid_until": date(2027, 8, 31),
        "issue_date": date(2026, 3, 3),
    },
    set(),
)
ADMISSION_TOLD: Told = (
    "admission_letter",
    "es",
    {
        "birth_date": date(2005, 8, 23),
        "start_date": date(2026, 9, 7),
        "end_date": date(2027, 6, 30),
        "issue_date": date(2026, 5, 4),
    },
    set(),
)
LETTER_TOLD: Told = (
    "bank_certificate",
    "en",
    {"birth_date": date(2001, 12, 5), "issue_date": date(2026, 5, 2), "amount": Decimal(30000), "currency": "EUR"},
    {date(2026, 4, 30)},
)

# Each text in good print, and worn in one or two ways. Measured with Tesseract 5.3: every value of every variant is
# read and certain, and so is asserted; 97 to 100 % of the words come out as they were printed.
PAGES: dict[str, tuple[Callable[[], bytes], str, Told]] = {
    "French": (lambda: saved(drawn(BANK), "PNG"), BANK, BANK_TOLD),
    "German": (lambda: saved(drawn(INSURANCE), "PNG"), INSURANCE, INSURANCE_TOLD),
    "Spanish": (lambda: saved(drawn(ADMISSION), "PNG"), ADMISSION, ADMISSION_TOLD),
    "English": (lambda: saved(drawn(LETTER), "PNG"), LETTER, LETTER_TOLD),
    "askew by 2°": (lambda: saved(askew(drawn(BANK), 2), "PNG"), BANK, BANK_TOLD),
    "in uneven light": (lambda: saved(shaded(drawn(INSURANCE)), "PNG"), INSURANCE, INSURANCE_TOLD),
    "at 100 dpi": (lambda: saved(drawn(INSURANCE, 100), "PNG", dpi=(100, 100)), INSURANCE, INSURANCE_TOLD),
    "as a JPEG of quality 40": (lambda: saved(drawn(LETTER), "JPEG", quality=40), LETTER, LETTER_TOLD),
}
TURNED: dict[int, tuple[str, Told]] = {
    90: (ADMISSION, ADMISSION_TOLD),
    180: (LETTER, LETTER_TOLD),
    270: (BANK, BANK_TOLD),
}


def assert_read(document: Document, text: str, told: Told) -> None:
    """The kind, the language and the values are there and certain; no date is certain that is not printed.

    A figure that only one engine reads, with one doubtful sign, is probable.
    """
    kind, language, values, other_dates = told
    assert (document.kind, document.languages, document.grade) == (kind, (language,), Grade.GOOD)
    for name, value in values.items():
        readings = document.all(name)
        sure = {Certainty.CERTAIN} if len(INSTALLED) > 1 else {Certainty.CERTAIN, Certainty.PROBABLE}
        assert value in [reading.value for reading in readings if reading.certainty in sure], name
    printed = {value for value in values.values() if isinstance(value, date)} | other_dates
    certain = [field for field in document.fields if field.certainty is Certainty.CERTAIN]
    assert {field.value for field in certain if isinstance(field.value, date)} <= printed
    assert {field.value for field in certain if isinstance(field.value, Decimal)} <= set(values.values())
    words = text.split()
    read = set(" ".join(line.text for line in document.lines).split())
    assert sum(word in read for word in words) >= 0.93 * len(words), [word for word in words if word not in read]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_read(tmp_path: Path, name: str) -> None:
    draw, text, told = PAGES[name]
    (tmp_path / "page").write_bytes(draw())
    found = check_file(tmp_path / "page")
    assert (found.file.pages, found.file.findings) == (1, ())
    (document,) = found.documents
    assert_read(document, text, told)


@pytest.mark.parametrize("engine", INSTALLED)
@pytest.mark.parametrize("angle", TURNED)
def test_a_page_that_lies_on_its_side_or_head_is_turned_and_read(angle: int, engine: OcrChoice) -> None:
    text, told = TURNED[angle]
    picture = drawn(text).rotate(angle, expand=True)  # Pillow turns against the clock
    reading = read_file(source(saved(picture, "PNG"), "image/png"), ReadingOptions(), readers(engine))
    (page,) = reading.pages
    assert page.rotation == angle
    assert page.width < page.height
    assert page.lines[0].box.y1 < 0.15  # the first line stands at the top of the upright page
    (document,) = understand((reading,))
    assert_read(document, text, told)


@pytest.mark.parametrize("engine", INSTALLED)
@pytest.mark.parametrize("number", ["FR76 3000 6000 0112 3456 7890 189", "LU28 0019 4006 4475 0000"])
def test_an_account_number_is_read_digit_by_digit(number: str, engine: OcrChoice) -> None:
    """Small print, in grey, as on a statement: 9 points at 200 dpi. Measured: both without a mistake."""
    rows = (
        f"Relevé\nCompte\nIBAN {number}\nBIC AGRIFRPP882\nTitulaire Hélène Façonnière\nSolde au 30.06.2026 : 1 234,56 €"
    )
    reading = read_file(
        source(saved(drawn(rows, size=9, ink=90), "PNG"), "image/png"), ReadingOptions(), readers(engine)
    )
    text = "".join(reading.pages[0].text.split())
    assert number.replace(" ", "") in text
    assert "1234,56" in text
    assert "30.06.2026" in text


def test_a_passport_is_read_from_its_zone(tmp_path: Path) -> None:
    """Measured: the numbers and dates of the zone are without a mistake; of the names one letter may be wrong (LETLA)."""
    (tmp_path / "passport.png").write_bytes(saved(passport(), "PNG", dpi=(300, 300)))
    (document,) = check_file(tmp_path / "passport.png").documents
    assert document.kind == "passport"
    assert document.issuing_country == "TUN"
    values = {field.name: (field.value, field.certainty) for field in reversed(document.fields)}
    for name, value in {
        "document_number": "K41820657",
        "birth_date": date(2004, 5, 17),
        "expiry_date": date(2031, 8, 11),
        "issue_date": date(2026, 8, 12),
        "nationality": "TUN",
    }.items():
        assert values[name] == (value, Certainty.CERTAIN), name
    assert values["surname"][0] == "BEN SALAH"
    assert str(values["given_names"][0]).endswith(" YASMINE")
    assert not {finding.code for finding in document.findings} & {"mrz_invalid", "mrz_mismatch", "mrz_not_found"}
    second = str(values["mrz"][0]).splitlines()[1]
    assert second == td3()[1]


def test_a_page_of_noise_says_nothing(tmp_path: Path) -> None:
    """Nothing may be read out of nothing: no kind, no value."""
    noise = np.random.default_rng(7).integers(0, 256, (300, 210), dtype=np.uint8)
    (tmp_path / "noise.png").write_bytes(saved(Image.fromarray(noise), "PNG"))
    found = check_file(tmp_path / "noise.png")
    assert all(document.kind in ("other", "identity_photo") for document in found.documents)
    assert [field for document in found.documents for field in document.fields] == []
