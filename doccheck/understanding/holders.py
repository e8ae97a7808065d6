"""Whose document it is: names behind labels, and names a sentence introduces ("Madame X, née le …")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from doccheck.model import Certainty, Evidence, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import NAME_LABELS
from doccheck.understanding.places import line_evidence, lower_neighbour, right_neighbour

_UPPER = "A-ZÀ-ÖØ-ÞŠŽĞİŞŁĆŃŚŹŻČŘŮĚĐ"
_NAME_WORD = rf"(?:[{_UPPER}][{_UPPER}\w'’\-]*|(?:de|del|la|von|van|der|den|el|al|ben|bin|da|dos|do|di|le|du)\b)"
_NAME = rf"{_NAME_WORD}(?:[ ]{_NAME_WORD}){{1,5}}"
# A form of address and a name: "Madame Yasmine BENALI", "Herr Ömer Çelik", "D. Iker Arregui".
_ADDRESSED = re.compile(
    r"\b(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Herrn?|Frau|Don|Doña|D\.ª|Dña\.?|D\.|Sr\.|"
    rf"Sra\.|Srta\.|Senhor|Senhora|Sayın)[ ]+({_NAME})"
)
# What follows a name in a sentence that is about its holder.
_ABOUT_HOLDER = re.compile(
    r"^[\s,;:(]*(?:n[ée]+(?:\(e\)|e)?\s+le|n[ée]+(?:\(e\)|e)?\s+à|geb|geboren|nacid[oa]|born|date of birth|dob\b|"
    r"est (?:inscrit|assur|titulaire|admis|couvert|affili|hospitalis|domicili|autoris)|a [ée]t[ée] admis|demeurant|"
    r"ist (?:seit|ab|als|bei|in der)|wird ab|hat sich|con (?:n[úu]mero|pasaporte|dni|nie|domicilio)|de nacionalidad|"
    r"ha sido admitid|est[áa] (?:matriculad|asegurad)|figura|is (?:enrolled|insured|registered|covered|the holder)|"
    r"has been|holder of|titulaire du|de nationalit|passport|passeport|staatsangeh)",
    re.IGNORECASE,
)
_END_OF_NAME = re.compile(r"\s{3,}|[,;(]|\b(?:n[ée]e?|geb\.?|geboren|nacid[oa]|born)\b|\d")
# Words that are printed in capitals and are no names.
_NO_NAME = re.compile(
    r"\b(?:universit|banque|bank|banco|caja|assuran|versicherung|seguros|insurance|rue|stra(?:ss|ß)e|avenue|calle|"
    r"gmbh|sarl|s\.a\.|minist|consul|pr[ée]fect|directeur|service|soci[ée]t[ée]|date|signature|page|passport|nom|name|"
    r"surname|prenom|pr[ée]noms?|vorname|apellidos|nombre|given|sexe|sex|nationality|document|oui|non|yes|no)\b",
    re.IGNORECASE,
)


@cache
def _labels() -> dict[str, str]:
    return {phrase: name for name, phrases in NAME_LABELS.items() for phrase in phrases}


def name_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """surname, given_names and full_name as the document gives them, labelled ones first."""
    labelled = [found for page in pages for found in _labelled(page)]
    addressed = [found for page in pages for found in _addressed(page)]
    unique: dict[tuple[str, object], Field] = {}
    for found in (*labelled, *sorted(addressed, key=lambda f: f.certainty is not Certainty.CERTAIN)):
        unique.setdefault((found.name, fold(str(found.value))), found)
    return tuple(unique.values())


def _labelled(page: Page) -> Iterator[Field]:
    for index, line in enumerate(page.lines):
        label, value = _split_label(line.text)
        if label is None:
            continue
        if value:
            found = _as_name(value, label)
            if found:
                yield _field(label, found, line_evidence(page, line))
            continue
        for near in (right_neighbour(page, index), lower_neighbour(page, index)):
            found = _as_name(near.text, label) if near and _split_label(near.text)[0] is None else None
            if near and found:
                yield _field(label, found, line_evidence(page, near))
                break


def _split_label(text: str) -> tuple[str | None, str]:
    """ "Nom : BENALI" → ("surname", "BENALI"); a label alone → (name, ""); anything else → (None, "")."""
    whole = _labels().get(_label_form(text))
    if whole:
        return whole, ""
    head, sign, tail = text.partition(":")
    if sign:
        name = _labels().get(_label_form(head))
        if name:
            return name, tail.strip()
    return None, ""


def _label_form(text: str) -> str:
    """A label without its number in a form ("1. Apellidos", "(2)")."""
    return re.sub(r"^(?:\d{1,2} )+|(?: \d{1,2})+$", "", fold(text))


def _as_name(text: str, label: str) -> str | None:
    """The part of `text` that can be a name, or None."""
    text = _END_OF_NAME.split(text, maxsplit=1)[0].strip(" .:-–")
    words = text.split()
    if not words or len(words) > 7 or len(text) < 2 or _NO_NAME.search(text):
        return None
    if not text[0].isupper() and not text[0].isalpha():
        return None
    if label == "full_name" and len(words) < 2:
        return None
    if not all(word[0].isalpha() for word in words):
        return None
    if not any(word[0].isupper() or not word[0].isascii() for word in words):
        return None
    return text


def _addressed(page: Page) -> Iterator[Field]:
    for index, line in enumerate(page.lines):
        following = _next_in_block(page, index)
        joined = f"{line.text} {following.text}" if following else line.text
        for match in _ADDRESSED.finditer(joined):
            if match.start() >= len(line.text) or _NO_NAME.search(match[1]):
                continue
            about = bool(_ABOUT_HOLDER.match(joined[match.end() :]))
            certainty = Certainty.CERTAIN if about else Certainty.PROBABLE
            yield Field(
                name="full_name",
                value=match[1].strip(" ,.;"),
                evidence=(line_evidence(page, line),),
                certainty=certainty,
            )


def _next_in_block(page: Page, index: int) -> Line | None:
    after = page.lines[index + 1] if index + 1 < len(page.lines) else None
    return after if after and after.block == page.lines[index].block else None


def _field(label: str, value: str, evidence: Evidence) -> Field:
    return Field(name=label, value=value, evidence=(evidence,))
