"""Invented holders of passports and cards, and their machine-readable zones.

The zones are made by ICAO Doc 9303's rules (parts 3, 4 and 5), on purpose without doccheck's own code.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_ICAO = str.maketrans({"Ä": "AE", "Ö": "OE", "Ü": "UE", "Ø": "OE", "Å": "AA", "Æ": "AE", "Ñ": "N", "Ł": "L", "’": None,
                       "'": None, "-": "<", " ": "<"})  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """A document and whose it is. Days are yymmdd, as in the zone."""

    code: str  # "P", "PO", "ID", "IR", "AR"
    issuer: str
    surname: str
    given: str
    number: str
    birth: str
    sex: str  # "M", "F"; "X" is a filler in the zone
    expiry: str
    nationality: str = ""  # empty: the issuer's
    optional: str = ""
    optional_second: str = ""  # the second optional field of a card

    @property
    def lines(self) -> tuple[str, ...]:
        """The machine-readable zone: two lines of 44 (TD3) or three of 30 (TD1)."""
        nation, sex = self.nationality or self.issuer, self.sex.replace("X", "<")
        name = f"{_letters(self.surname)}<<{_letters(self.given)}".rstrip("<")
        birth, expiry = self.birth + check_digit(self.birth), self.expiry + check_digit(self.expiry)
        if self.code.startswith("P"):
            number = _filled(self.number, 9)
            optional = _filled(self.optional, 14)
            # An empty field's digit may be 0 or a filler (Doc 9303-4, 4.2.2).
            digit = check_digit(optional) if self.optional or self.issuer < "I" else "<"
            held = f"{number}{check_digit(number)}", birth, f"{expiry}{optional}{digit}"
            lower = f"{held[0]}{nation:<3}{held[1]}{sex}{held[2]}{check_digit(''.join(held))}"
            return _filled(f"{self.code:<2}{self.issuer:<3}{name}", 44), lower.replace(" ", "<")
        number, rest = self.number, self.optional
        if len(number) > 9:  # the rest of a longer number and its digit go first into the optional field
            upper = f"{number[:9]}<{_filled(number[9:] + check_digit(number) + '<' + rest, 15)}"
        else:
            upper = f"{_filled(number, 9)}{check_digit(_filled(number, 9))}{_filled(rest, 15)}"
        second = _filled(self.optional_second, 11)
        digit = check_digit(upper + birth + expiry + second)
        lower = f"{birth}{sex}{expiry}{nation:<3}{second}{digit}".replace(" ", "<")
        return _filled(f"{self.code:<2}{self.issuer:<3}{upper}", 30), lower, _filled(name, 30)


def check_digit(text: str) -> str:
    """Doc 9303-3, 4.9: digits count themselves, A to Z 10 to 35, fillers 0, times 7, 3, 1 in turn, modulo 10."""
    value = {"<": 0} | {sign: at for at, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
    return str(sum(value[sign] * (7, 3, 1)[at % 3] for at, sign in enumerate(text)) % 10)


def _letters(name: str) -> str:
    """A name in the letters of the zone (Doc 9303-3, 6)."""
    plain = unicodedata.normalize("NFKD", name.upper().translate(_ICAO))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _filled(text: str, length: int) -> str:
    return text.replace(" ", "<")[:length].ljust(length, "<")


HOLDERS = (
    Holder(code="P", issuer="MAR", surname="Benchekroun El Idrissi", given="Yasmine Hiba", number="KT4419026",
           birth="040211", sex="F", expiry="300918", optional="BK508813"),
    Holder(code="P", issuer="D", surname="von der Osterwieck-Müßig", given="Jörg Ägidius", number="C7LN3XK0R",
           birth="990730", sex="M", expiry="310504"),
    Holder(code="P", issuer="IND", surname="Raghunathan", given="Meenakshi Priyadarshini Subbulakshmi",
           number="V6120884", birth="030625", sex="F", expiry="330110"),
    Holder(code="PO", issuer="CHN", surname="Ouyang", given="Xiuying", number="EK0819374", birth="021119", sex="F",
           expiry="291102", optional="MFLOKPNALNMP98"),
    Holder(code="P", issuer="BRA", surname="de Souza e Conceição", given="João Inácio", number="GB713052",
           birth="010903", sex="M", expiry="320228", optional="70I4L8O2Q5S1"),
    Holder(code="P", issuer="COL", surname="Peñalosa Ibáñez", given="María del Mar", number="BD088172", birth="050517",
           sex="F", expiry="350611", optional="1015XX0427"),
    Holder(code="P", issuer="SEN", surname="N'Diaye", given="Cheikh Tidiane", number="A02519487", birth="000101",
           sex="M", expiry="280331", optional="1751200004483"),
    Holder(code="P", issuer="VNM", surname="Nguyen", given="Thi Hong Nhung", number="Q00518266", birth="060820",
           sex="F", expiry="341215", optional="079306011482"),
    Holder(code="P", issuer="UKR", surname="Shcherbytska", given="Oleksandra", number="FX318840", birth="030314",
           sex="F", expiry="310909", optional="2003031405518"),
    Holder(code="P", issuer="IDN", surname="Sukmawardhani", given="", number="E8150273", birth="040406", sex="F",
           expiry="291020"),
    Holder(code="P", issuer="GBR", surname="Abernathy-Fotheringhame-Cholmondeley", given="Maximilian Bartholomew",
           number="548201937", birth="020712", sex="M", expiry="330826"),
    Holder(code="P", issuer="FRA", surname="Le Goff-Quéméneur", given="Anaïs Noé", number="21HB58240", birth="980109",
           sex="X", expiry="310630", nationality="FRA"),
    Holder(code="ID", issuer="D", surname="Großkopf-Yıldırım", given="Élodie Şirin",
           number="L5Z4CHX81", birth="010512", sex="F", expiry="330422"),
    Holder(code="ID", issuer="ESP", surname="Ñíguez Arteaga", given="Iker", number="CDA184420", birth="030918",
           sex="M", expiry="300117", optional="70884213Y"),
    Holder(code="ID", issuer="BEL", surname="Vandenbroucke", given="Liesbeth Marie", number="592871034412",
           birth="000229", sex="F", expiry="320801", optional_second="00022917488"),
    Holder(code="IR", issuer="ROU", surname="Ionescu-Țepeș", given="Ana Ilinca", number="RX0417733",
           birth="991205", sex="F", expiry="280616", nationality="MDA", optional="S5OI0Z2B8"),
)  # fmt: skip

# For choosing thresholds: never scored by the bench.
CALIBRATION = (
    Holder(code="P", issuer="TUN", surname="Ben Othmane", given="Ghassen", number="X714209", birth="020308", sex="M",
           expiry="290701", optional="08712345"),
    Holder(code="P", issuer="PER", surname="Huamaní Quispe", given="Rocío Esther", number="122840917", birth="041230",
           sex="F", expiry="310214", optional="71604428"),
    Holder(code="P", issuer="D", surname="Çetinkaya", given="Büşra", number="CG8Y1XV72", birth="000705", sex="F",
           expiry="320920"),
    Holder(code="P", issuer="NPL", surname="Shrestha", given="Bikram Bahadur", number="PA1083374", birth="030119",
           sex="M", expiry="340505", optional="27017401558"),
    Holder(code="P", issuer="KOR", surname="Im", given="Seoyeon", number="M71K20965", birth="050901", sex="F",
           expiry="330330", optional="2Q8OI51"),
    Holder(code="PM", issuer="CMR", surname="Mbarga Nkodo", given="Ulrich Steve", number="AA508826", birth="010427",
           sex="M", expiry="300815"),
    Holder(code="ID", issuer="NLD", surname="van 't Hof", given="Merel", number="IZB0G5D82", birth="020616", sex="F",
           expiry="310909", optional="184006622"),
    Holder(code="AR", issuer="D", surname="Okeke", given="Chidinma Grace", number="YX9K2L7T4", birth="990217", sex="F",
           expiry="280101", nationality="NGA"),
)  # fmt: skip
