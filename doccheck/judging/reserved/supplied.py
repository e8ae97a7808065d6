"""Bills for a dwelling that is not where they are sent: water or electricity of another town."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

# The label of the place that is supplied, let or insured.
_SUPPLIED = lazily(
    r"^(?:(?:votre|ihre?|your|su|the|die|la|le|el) )?(?:adresse (?:desservie|de (?:fourniture|livraison|consommation"
    r"|distribution)|d (?:alimentation|intervention|installation)|du (?:logement|site|point\w*|branchement|compteur"
    r"|bien|risque)|(?:de l )?installation|alimentee|raccordee)"
    r"|lieu (?:de (?:consommation|livraison|fourniture)|desservi|du risque)"
    r"|point de (?:livraison|consommation|fourniture|comptage)|logement (?:concerne|desservi|assure|loue)"
    r"|(?:liefer|verbrauchs|abnahme|entnahme|bedarfs|mess)(?:stelle|ort|adresse|anschrift)|zahlerstandort|objekt"
    r"|mietobjekt|versorgungs(?:adresse|stelle|objekt)|anschlussadresse|standort(?: des (?:zahlers|anschlusses))?"
    r"|(?:supply|service|site|premises|property|metering|installation|delivery) (?:address|point|location)|premises"
    r"(?: supplied)?|address (?:supplied|of (?:supply|the property|premises))|property(?: supplied)?"
    r"|(?:direccion|domicilio|lugar|punto|finca|vivienda) (?:del? |de la )?(?:suministro|servicio|consumo|entrega"
    r"|inmueble|instalacion|contador|finca|suministrad[oa])|indirizzo (?:di )?fornitura|(?:luogo|punto) di (?:fornitura"
    r"|prelievo)|(?:local|morada) d[eo] (?:consumo|fornecimento))(?: \w+){0,3}$"
)
_POSTCODE = lazily(r"(?<![\d.,/-])(?:[FDEIL][- ]?)?(\d{4,5})(?= [^\W\d_])")
_BLOCK = lazily(r"^(?:[FDEIL][- ]?)?(\d{4,5}) +[^\W\d_][^\d]*$")
_BELOW = 5  # lines from a name to the town of its address
# Words of an address that do not tell one street from another.
_STREET = frozenset(
    (
        *("avenue", "boulevard", "chemin", "impasse", "place", "quai", "route", "allee", "cours", "etage", "batiment"),
        *("residence", "appartement", "apt", "bat", "strasse", "weg", "platz", "allee", "gasse", "wohnung", "haus"),
        *("street", "road", "lane", "avenue", "flat", "floor", "house", "calle", "avenida", "plaza", "paseo", "piso"),
        *("puerta", "camino", "carretera", "via", "viale", "piazza", "rua", "praca", "andar", "stock", "escalier"),
    )
)
_SHORTEST = 4  # letters of the name of a street


def supplied_elsewhere(said: Said, case: Case) -> Iterator[Sentence]:
    """The row of the place supplied, where it is in another town or street than the applicant's address above it."""
    if case.applicant is None:
        return
    rows = [_whole(row, said) for row in said.rows if _SUPPLIED.match(fold(row.label)) and _names(row.value)]
    home = _home(said, set(fold(case.applicant.surname).split())) if rows else None
    if home and rows and all(_differs(row, *home) for row in rows):
        yield rows[0].sentence


def _whole(row: Row, said: Said) -> Row:
    """The row with the line of its town, where that stands below the street in a line of its own."""
    if _POSTCODE.search(row.value):
        return row
    lines = said.document.lines
    after = (below for line, below in pairwise(lines) if line.evidence == row.evidence[-1])
    town = next((below for below in after if _BLOCK.match(below.text.strip())), None)
    if town is None:
        return row
    return Row(label=row.label, value=f"{row.value} {town.text}", evidence=(*row.evidence, town.evidence))


def _differs(row: Row, postcode: str, streets: str) -> bool:
    """Whether the row names another postcode, or a street with a number that none of the lines of the address names."""
    codes = [found[1] for found in _POSTCODE.finditer(row.value)]
    if codes and postcode not in codes:
        return True
    before = row.value[: match.start()] if (match := _POSTCODE.search(row.value)) else row.value
    named, known = _names(before), _names(streets)
    return bool(codes and named and known and any(sign.isdigit() for sign in before)) and named.isdisjoint(known)


def _names(text: str) -> set[str]:
    """The words of an address that name a street: "Haupt" of "Hauptstr." too."""
    words = (re.sub(r"(?:strasse|str|weg|platz|gasse|allee)$", "", word) for word in fold(text).split())
    return {word for word in words if len(word) >= _SHORTEST and word.isalpha() and word not in _STREET}


def _home(said: Said, surname: set[str]) -> tuple[str, str] | None:
    """Postcode and lines above it, some lines below the applicant's name, as on an envelope."""
    lines = [line.text for line in said.document.lines]
    for at, text in enumerate(lines):
        if surname & set(fold(text).split()) and ":" not in text:
            below = lines[at + 1 : at + _BELOW]
            codes = [_BLOCK.match(line.strip()) for line in below]
            found = next((each for each in codes if each), None)
            if found:
                return found[1], " ".join(below[: codes.index(found)])
    return None
