"""Numbers with check digits: machine-readable zones (ICAO Doc 9303 parts 3 to 7) and IBANs (ISO 13616).

Written for the samples alone and independent of the reader in `doccheck/values/`: a mistake there is not repeated here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_PLAIN = {"Ä": "AE", "Ö": "OE", "Ü": "UE", "ß": "SS", "Ñ": "N", "Ç": "C", "É": "E", "È": "E", "Ê": "E", "Ã": "A",
          "Á": "A", "À": "A", "Â": "A", "Í": "I", "Ï": "I", "Ó": "O", "Õ": "O", "Ô": "O", "Ú": "U", "'": "", "-": " "}


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody invented, with what a machine-readable zone needs."""

    surname: str
    given_names: str
    nationality: str  # alpha-3, or D
    birth_date: date
    sex: str
    birth_place: str

    @property
    def full_name(self) -> str:
        return f"{self.given_names} {self.surname}"


def check_digit(text: str) -> str:
    """Weights 7, 3, 1; A = 10 … Z = 35; the filler counts 0."""
    return str(sum(_value(sign) * (7, 3, 1)[place % 3] for place, sign in enumerate(text)) % 10)


def _value(sign: str) -> int:
    return 0 if sign == "<" else int(sign, 36)


def _letters(text: str) -> str:
    plain = "".join(_PLAIN.get(sign, sign) for sign in text.upper())
    return "<".join(plain.split())


def _names(person: Person, length: int) -> str:
    return f"{_letters(person.surname)}<<{_letters(person.given_names)}"[:length].ljust(length, "<")


def _dated(day: date) -> str:
    text = day.strftime("%y%m%d")
    return text + check_digit(text)


def _numbered(number: str, length: int = 9) -> str:
    text = number.ljust(length, "<")
    return text + check_digit(text)


def td3(person: Person, *, issuer: str, number: str, expiry: date, optional: str = "") -> tuple[str, str]:
    """The two lines of 44 signs of a passport."""
    first = f"P<{issuer.ljust(3, '<')}{_names(person, 39)}"
    own = optional.ljust(14, "<")
    own += check_digit(own) if optional else "<"
    number_part, birth, until = _numbered(number), _dated(person.birth_date), _dated(expiry)
    composite = check_digit(number_part + birth + until + own)
    return first, f"{number_part}{person.nationality.ljust(3, '<')}{birth}{person.sex}{until}{own}{composite}"


def td1(
    person: Person, *, code: str, issuer: str, number: str, expiry: date, optional: str = ""
) -> tuple[str, str, str]:
    """The three lines of 30 signs of an identity card or a residence permit."""
    first = f"{code.ljust(2, '<')}{issuer.ljust(3, '<')}{_numbered(number)}{optional.ljust(15, '<')}"
    birth, until, rest = _dated(person.birth_date), _dated(expiry), "<" * 11
    composite = check_digit(first[5:] + birth + until + rest)
    second = f"{birth}{person.sex}{until}{person.nationality.ljust(3, '<')}{rest}{composite}"
    return first, second, _names(person, 30)


def mrv_b(person: Person, *, issuer: str, number: str, expiry: date, optional: str = "") -> tuple[str, str]:
    """The two lines of 36 signs of a visa sticker."""
    first = f"VD{issuer.ljust(3, '<')}{_names(person, 31)}"
    birth, until = _dated(person.birth_date), _dated(expiry)
    nationality = person.nationality.ljust(3, "<")
    return first, f"{_numbered(number)}{nationality}{birth}{person.sex}{until}{optional.ljust(8, '<')}"


def iban(country: str, account: str) -> str:
    """`account` (the BBAN) with country and check digits, in groups of four."""
    digits = "".join(str(int(sign, 36)) for sign in account + country + "00")
    text = f"{country}{98 - int(digits) % 97:02d}{account}"
    return " ".join(text[place : place + 4] for place in range(0, len(text), 4))


def french_account(bank: str, branch: str, number: str) -> str:
    """Code banque, code guichet, numéro de compte (digits only), clé RIB."""
    key = 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(number)) % 97
    return f"{bank}{branch}{number}{key:02d}"
