"""Names that running text gives as lists do, the surname first: "la matrícula de Huanca Ttito, Brígida, curso 2026",
"Studiengebühren für OKORO, Ada (Matrikel 118)". Patterns for text with a form feed where a paragraph ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.understanding.fold import fold
from doccheck.understanding.name_labels import asked_by
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from doccheck.understanding.name_shapes import Name, is_name_line, is_no_name
from doccheck.understanding.name_values import is_land

# Some letters of each of what stands before, in small letters, and what parts it from the name.
_TELLING = re.compile(
    r"(?:tr[íi]culas?|inscri(?:pci[óo]n|ptions?)|immatri[ck]ulation|scolarité|scolarite|pensi[óo]n|gebühr(?:en)?|roll?ment|"
    r"tuition|fees|schreibung|bolsa|beca|bourse|stipendium|scholarship|plaza|alojamiento|logement|platz|place|estancia|"
    r"séjour|aufenthalt|solicitud|demande|antrag|application|expediente|dossier)[ \n](?:de?|von|für|of|for|pour|para)\b"
)
_PART = r"[A-ZÀ-ÞĞİŞ][^\W\d_]*(?:[-'’][^\W\d_]+)?"
_LISTED = re.compile(
    r"(?:[Mm]atr[íi]culas?|[Ii]nscripci[óo]n|[Ii]nscriptions?|[Ii]mmatriculation|[Ss]colarit[ée]|[Pp]ensi[óo]n|"
    r"\w*[Gg]ebühr(?:en)?|[Ee]nroll?ment|[Tt]uition(?:[ \n]fees?)?|[Ff]ees|\w*[Ee]inschreibung|Immatrikulation|"
    r"[Bb]olsa|[Bb]eca|[Bb]ourse|Stipendium|[Ss]cholarship|[Pp]laza|[Aa]lojamiento|[Ll]ogement|\w+platz|"
    r"[Pp]lace|[Ee]stancia|[Ss]éjour|Aufenthalt|[Ss]olicitud|[Dd]emande|Antrag|[Aa]pplication|[Ee]xpediente|"
    r"[Dd]ossier)[ \n](?:de[ \n]la[ \n]|de[ \n]|d['’]|von[ \n]|für[ \n]|of[ \n]|for[ \n]|pour[ \n]|para[ \n])"
    rf"(?P<surname>(?:(?:de|van|von|da|dos|el|al|bin|ben)[ \n](?:la[ \n]|der[ \n])?)?{_PART}(?:[ \n]{_PART}){{0,2}})"
    rf",[ \n](?P<given>{_PART}(?:[ \n]{_PART}){{0,2}})(?=,[ \n](?:[a-zß-ÿ\d]|[A-ZÀ-Þ]\w+[ \n]\d)|"
    r"[ \n]?[(;]|\.?[\f]|\.?$)"
)


def listed(flat: str) -> Iterator[Name]:
    """The names, the given names last as they are printed."""
    lowered = flat.lower()
    if len(lowered) != len(flat):  # "İ" becomes two signs
        lowered = "".join(sign.lower()[:1] for sign in flat)
    for told in _TELLING.finditer(lowered):
        start = told.start()
        while start and lowered[start - 1].isalpha():
            start -= 1
        found = _LISTED.match(flat, start)
        if not found:
            continue
        surname, given = (" ".join(found[part].split()) for part in ("surname", "given"))
        whole = f"{surname} {given}"
        if not is_name_line(whole) or is_no_name(whole) or is_land(given) or _is_said(given) or _is_said(surname):
            continue
        yield Name(text=whole, start=found.start("surname"), end=found.end("given"), first_line_end=found.end("given"))


def _is_said(text: str) -> bool:
    """Whether a part says what somebody is: "Ana Ruiz, Studentin, …"."""
    folded = fold(text)
    return is_holder_role(folded) or is_other_role(folded) or asked_by(folded) is not None
