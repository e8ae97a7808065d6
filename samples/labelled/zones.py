"""Machine-readable zones for persons of any name: Latin letters by ICAO Doc 9303, check digits by `_numbers`."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import _numbers
from babel.core import get_global

from .model import Document, Person

# ICAO Doc 9303 part 3, section 6 A, where it says more than "leave the mark out"
_LETTERS = {"Ä": "AE", "Ö": "OE", "Ü": "UE", "ß": "SS", "ẞ": "SS", "Ñ": "N", "Ø": "OE", "Å": "AA", "Æ": "AE", "Œ": "OE",
            "Þ": "TH", "Ð": "D", "Đ": "D", "Ł": "L", "Ħ": "H", "İ": "I", "ı": "I", "ʻ": "", "'": "", "’": ""}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    aliases = get_global("territory_aliases")
    codes = {new[0]: old for old, new in aliases.items() if len(old) == 3 and old.isalpha() and len(new) == 1}
    return codes | {"RO": "ROU", "CD": "COD", "TL": "TLS", "RS": "SRB", "MM": "MMR", "YE": "YEM", "XK": "RKS",
                    "DE": "D", "FR": "FRA", "GB": "GBR"}


def alpha3(country: str) -> str:
    """The code a zone prints for an alpha-2 code; Germany's is D."""
    return _codes()[country]


def latin(name: str) -> str:
    """Capital letters A–Z, spaces for what separates names."""
    spelt = "".join(_LETTERS.get(sign, sign) for sign in name.replace("ı", "I").upper())
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(sign))
    return " ".join("".join(sign if "A" <= sign <= "Z" else " " for sign in plain).split())


def _holder(person: Person) -> _numbers.Person:
    sex = person.sex if person.sex in "FM" else "<"
    return _numbers.Person(surname=latin(person.surname), given_names=latin(person.given_names), sex=sex,
                           nationality=alpha3(person.nationality), birth_date=person.birth_date,
                           birth_place=person.birth_place)


def zone_of(document: Document) -> tuple[str, ...] | None:
    """The lines of the zone that a drawn document prints; None where it prints none."""
    person, fields = document.person, document.fields
    if person is None or document.draw not in ("passport", "national_id_card", "residence_permit", "visa"):
        return None
    number = "".join(sign for sign in str(fields["document_number"]).upper() if sign.isalnum())[:9]
    if document.draw == "passport":
        return _numbers.td3(_holder(person), issuer=alpha3(document.style), number=number,
                            expiry=fields["expiry_date"])  # type: ignore[arg-type]
    issuer = alpha3(document.style[-2:].upper())
    if document.draw == "visa":
        return _numbers.mrv_b(_holder(person), issuer=issuer, number=number,
                              expiry=fields["valid_until"])  # type: ignore[arg-type]
    code = "ID" if document.draw == "national_id_card" else {"DE": "AR", "FR": "IR", "ES": "IR"}[
        document.style[-2:].upper()]
    return _numbers.td1(_holder(person), code=code, issuer=issuer, number=number,
                        expiry=fields["expiry_date"])  # type: ignore[arg-type]
