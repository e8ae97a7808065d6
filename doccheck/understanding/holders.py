"""Whose document it is: names behind labels, and names a sentence introduces ("Madame X, née le …")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from doccheck.model import Certainty, Evidence, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import NAME_LABELS
from doccheck.understanding.places import line_evidence, lower_neighbour, right_neighbour

_UPPER = "A-ZÀ-ÖØ-ÞŠŽĞİŞŁĆŃŚŹŻČŘŮĚĐ"
_NAME_WORD = rf"(?:[{_UPPER}](?:[^\W\d_]|['’\-])*|(?:de|del|la|von|van|der|den|el|al|ben|bin|da|dos|do|di|le|du)\b)"
_NAME = rf"{_NAME_WORD}(?:[ ]{_NAME_WORD}){{1,5}}"
# A form of address and a name: "Madame Yasmine BENALI", "Herr Ömer Çelik", "D. Iker Arregui".
_ADDRESSED = re.compile(
    r"\b(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Herrn?|Frau|Don|Doña|D\.ª|Dña\.?|D\.|Sr\.|"
    rf"Sra\.|Srta\.|Senhor|Senhora|Sayın)[ ]+({_NAME})"
)
_NAME_ALONE = "name"  # what the label "Name" asks for is told by its neighbours
_FORM_OF_ADDRESS = re.compile(
    r"^(?:que\s+)?(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Herrn?|Frau|Don|Doña|D\.ª|Dña\.?|"
    r"D\.|Sr\.|Sra\.|Srta\.|Que|Dass|That|Senhor|Senhora|Sayın)\s+",
    re.IGNORECASE,
)
_OF_PARENT = re.compile(
    r"\b(?:son of|daughter of|fils de|fille de|hij[oa] de|Sohn (?:von|des)|Tochter (?:von|des)|p[èe]re|m[èe]re|padre|"
    r"madre|father|mother|Vater|Mutter|et de|and of|y de|conjointe?|spouse|Ehegatte|c[óo]nyuge)\W*$",
    re.IGNORECASE,
)
_BEFORE_BIRTH = re.compile(
    rf"({_NAME})[\s,;(]+(?:n[ée](?:e|\(e\))?\s+(?:le|en|à)\b|geb\.|geboren\s+am|nacid[oa]\s+(?:el|en)|"
    r"born\s+(?:on|in|\d))"
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
_SURNAME_FIRST = re.compile(r"^([^\d,;:(]{2,40}),\s*([^\d,;:(]{2,40})$")  # "TRABELSI, MEHDI"
_GOES_ON = re.compile(r"\s*[,;(]")
# Words that are printed in capitals and are no names.
_NO_NAME = re.compile(
    r"\b(?:universi\w*|banque|bank\w*|banco|caja|caisse|sparkasse|assuran\w*|versicherung\w*|seguros|insurance|rue|"
    r"\w*stra(?:ss|ß)e|avenue|calle|gmbh|sarl|s\.a\.|minist\w*|consul\w*|pr[ée]fect\w*|directeur|directrice|service\w*|"
    r"soci[ée]t[ée]|date|fecha|datum|signature|page|passport|nom|name|surname|prenom|pr[ée]noms?|vorname|apellidos|"
    r"nombre|given|sexe|sex|nationality|documento?|oui|non|yes|no|identidad|identit[ée]|identity|juridiction|"
    r"infraction|peine|delito|straftat|offence|\w*hochschule|instituto?|college|school|\w*schule|[ée]cole|escuela|"
    r"kollegium|akademie|acad[ée]mie|mairie|commune|tribunal|registrar|traducteur|traductrice|[üu]bersetzer\w*)\b",
    re.IGNORECASE,
)
# "Nom(s)" and "Nachname (Geburtsname)": what stands in brackets is not part of the label.
_ASIDE = re.compile(r"\([^)]*\)")
# Labels of forms and tables that are no names, by their first words.
_OTHER_LABEL = re.compile(
    r"^(?:\d{1,2} )?(?:date|fecha|geburts\w*|lieu|lugar|ort|place|pays|pais|land|country|nationalit\w*|nacionalidad|"
    r"staatsangeh\w*|sexe?|sexo|geschlecht|adresse|address|anschrift|domicilio|direccion|document\w*|numero|number|"
    r"nummer|n|no|passeport|passport|pasaporte|reisepass\w*|identity|identidad|identite|ausweis\w*|etat|estado|"
    r"familienstand|marital|profession|profesion|beruf|telefono|telephone|telefon|phone|e mail|mail|correo|iban|bic|"
    r"kontonummer|account|matrikel\w*|studien\w*|programme|program|curso|course|titulacion|estudios|cycle|police|"
    r"poliza|policy|versicherungs\w*|tarif|produit|producto|product|agence|filiale|branch|type|tipo|art|objet)\b"
)


# Heads of tables beside "Nom" or "Name": what stands below are rows of something else.
_TABLE_HEAD = re.compile(
    r"^(?:notes?|notas?|credits?|creditos|ects|resultat\w*|resultado\w*|results?|ergebnis\w*|punkte|grades?|mention|"
    r"session|coefficient|coef|matieres?|asignaturas?|fach|facher|module?s?|montant|importe|betrag|amount|parente|"
    r"lien|vinculo|verwandtschaft|relationship|fonction|funktion|cargo|role|qualite)\b"
)


@cache
def _labels() -> dict[str, str]:
    return {"name": _NAME_ALONE} | {phrase: name for name, phrases in NAME_LABELS.items() for phrase in phrases}


def name_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """surname, given_names and full_name as the document gives them, labelled ones first."""
    labelled = _whole_names([found for page in pages for found in _labelled(page)])
    addressed = [found for page in pages for found in _addressed(page)]
    born = [found for page in pages for found in _born(page)]
    unique: dict[tuple[str, object], Field] = {}
    introduced = sorted((*addressed, *born), key=lambda found: found.certainty is not Certainty.CERTAIN)
    for found in (*labelled, *introduced):
        unique.setdefault((found.name, fold(str(found.value))), found)
    return tuple(unique.values())


def _whole_names(fields: list[Field]) -> list[Field]:
    """ "Name" is a surname beside given names, and a whole name of two words or more where none are."""
    if any(found.name == "given_names" for found in fields):
        return [replace(found, name="surname") if found.name == _NAME_ALONE else found for found in fields]
    return [
        replace(found, name="full_name", certainty=Certainty.PROBABLE) if found.name == _NAME_ALONE else found
        for found in fields
        if found.name != _NAME_ALONE or len(str(found.value).split()) > 1
    ]


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
        # A table's value stands beside its label, a form's below it: what stands beside decides, if anything does.
        beside = right_neighbour(page, index)
        if beside and _TABLE_HEAD.search(fold(beside.text)):
            continue
        near = beside or lower_neighbour(page, index)
        for place in (near, lower_neighbour(page, index) if near and _is_label(near.text) else None):
            found = _as_name(place.text, label) if place and not _is_label(place.text) else None
            if place and found:
                yield _field(label, found, line_evidence(page, place))
                break


def _split_label(text: str) -> tuple[str | None, str]:
    """ "Nom : BENALI" → ("surname", "BENALI"); a label alone → (name, ""); anything else → (None, "")."""
    head, sign, tail = text.partition(":")
    if sign and tail.strip():
        name = _label_of(head)
        return (name, tail.strip()) if name else (None, "")
    whole = _label_of(head)
    return (whole, "") if whole else (None, "")


def _label_of(text: str) -> str | None:
    """What a label asks for: the whole of it, or one of its languages ("1. Apellido(s) / Nom(s)")."""
    if len(text) > 80:
        return None
    bare = _ASIDE.sub(" ", text)
    for part in (text, bare, *re.split(r"[/|·]| y | et | und | and ", bare)):
        name = _labels().get(_label_form(part))
        if name:
            return name
    return None


def _label_form(text: str) -> str:
    """A label without its number in a form ("1. Apellidos", "(2)")."""
    return re.sub(r"^(?:\d{1,2} )+|(?: \d{1,2})+$", "", fold(text))


def _is_label(text: str) -> bool:
    """Whether a cell is a label itself and no value: of a name, or of anything else a form asks for."""
    return _split_label(text)[0] is not None or bool(_OTHER_LABEL.search(fold(text)))


def _as_name(text: str, label: str) -> str | None:
    """The part of `text` that can be a name, or None."""
    text = _SURNAME_FIRST.sub(r"\1 \2", text.strip()) if label == "full_name" else text
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


def _born(page: Page) -> Iterator[Field]:
    """The name right before a birth: "que Camila Rojas Quiroga, nacida el …"."""
    for index, line in enumerate(page.lines):
        following = _next_in_block(page, index)
        joined = f"{line.text} {following.text}" if following else line.text
        for match in _BEFORE_BIRTH.finditer(joined):
            name, count = match[1].strip(" ,.;"), 1
            while count:
                name, count = _FORM_OF_ADDRESS.subn("", name)
            if match.start() >= len(line.text) or len(name.split()) < 2 or _NO_NAME.search(name):
                continue
            if _OF_PARENT.search(joined[: match.start()]) or name[0].islower():
                continue
            evidence = (line_evidence(page, line),)
            yield Field(name="full_name", value=name, evidence=evidence, certainty=Certainty.PROBABLE)


def _addressed(page: Page) -> Iterator[Field]:
    for index, line in enumerate(page.lines):
        following = _next_in_block(page, index)
        joined = f"{line.text} {following.text}" if following else line.text
        for match in _ADDRESSED.finditer(joined):
            about = bool(_ABOUT_HOLDER.match(joined[match.end() :]))
            name = match[1]
            if match.end() > len(line.text) > match.start(1) and not (about or _GOES_ON.match(joined[match.end() :])):
                name = name[: len(line.text) - match.start(1)]  # the next line begins something else
            if match.start() >= len(line.text) or len(name.split()) < 2 or _NO_NAME.search(name):
                continue
            certainty = Certainty.CERTAIN if about else Certainty.PROBABLE
            yield Field(
                name="full_name",
                value=name.strip(" ,.;"),
                evidence=(line_evidence(page, line),),
                certainty=certainty,
            )


def _next_in_block(page: Page, index: int) -> Line | None:
    after = page.lines[index + 1] if index + 1 < len(page.lines) else None
    return after if after and after.block == page.lines[index].block else None


def _field(label: str, value: str, evidence: Evidence) -> Field:
    return Field(name=label, value=value, evidence=(evidence,))
