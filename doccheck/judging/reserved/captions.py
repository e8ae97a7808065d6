"""Captions of a table's columns that stand beside each other: what is beside one of them is none of its values."""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.words import fold

_CAPTION = lazily(
    r"^(?:(?:geburts(?:datum|tag|ort)|geboren(?: am)?|staatsangehorigkeit|nationalitat|anschrift|adresse"
    r"|kontonummer|kundennummer|iban|bic"
    r"|wahrung|matrikelnummer|reisepass(?:nummer)?|passnummer|referenz|vorgang|datum|ausstellungsdatum"
    r"|date(?: et lieu)? de naissance|lieu de naissance|nee? le|nationalite|numero(?: de compte| client"
    r"| etudiant)?|devise|reference|passeport"
    r"|fecha(?: y lugar)? de nacimiento|lugar de nacimiento|nacionalidad|domicilio|direccion|pasaporte|divisa"
    r"|moneda|referencia|n ?i ?e|d ?n ?i"
    r"|(?:date|place) of birth|born|nationality|citizenship|address|account number|customer number|currency"
    r"|passport(?: number| no)?|reference)"
    r"(?: |$))+$"
)


def is_captions(text: str) -> bool:
    """Whether the text is nothing but captions: "Geburtsdatum Staatsangehörigkeit"."""
    return _CAPTION.match(fold(text)) is not None
