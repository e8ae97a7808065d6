"""Apostille or legalisation of foreign public documents, by the country that issued them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from doccheck.checklist import Legalised
from doccheck.judging.case import Case
from doccheck.judging.checks.apostille_items import misplaced
from doccheck.judging.conditions import country
from doccheck.judging.findings import ERROR, REVIEW, WARNING, about
from doccheck.judging.words import fold
from doccheck.model import CountryName, Document, Evidence, Finding, Severity, Value
from doccheck.values import countries, hague, places
from doccheck.values.hague import Formality

# The model form of the Convention has its title in French; the date of the Convention stands under it. Folded words.
_CONVENTION = tuple(map(fold, ("5 octobre 1961", "5 Oktober 1961", "5 de octubre de 1961", "5 October 1961")))
_APOSTILLE = (
    *map(fold, ("apostil", "postilla", "апостиль", "아포스티유", "附加证明书", "أبوستيل")),
    *_CONVENTION,
)
_TITLES = frozenset(map(fold, ("apostille", "apostilla", "apostila", "apostil", "apostille apostilla", "апостиль")))
_PRIVATE = frozenset({"power_of_attorney", "parental_authorisation", "affidavit", "sponsorship_declaration"})
_PLACE_AND_DAY = re.compile(
    r"(?:^(?:\w+ )?(?:[àÀa] |at |in |en |En )?|\b[àÀ] |\bat |\bin |\ben )"
    r"(?P<place>[A-ZÀ-Ý][\w'’]*(?:[ -][\w'’]+){0,5}?),?\s+(?:le |den |am |a |on |this |em )?"
    r"\d{1,2}(?:er|st|nd|rd|th)?[./ ]"
)
# Numbers that a country gives to companies and foundations, by the form only its own have.
_REGISTERED = {
    "ESP": re.compile(r"\b(?:NIF|N\.I\.F\.|CIF|C\.I\.F\.)[ :]*(?:ES)?[A-HJNP-SU-W][- ]?\d{7}[\dA-J]\b"),
    "FRA": re.compile(r"\b(?:SIRET[ :n°]*\d{3} ?\d{3} ?\d{3} ?\d{5}|SIREN[ :n°]*\d{3} ?\d{3} ?\d{3})\b"),
    "DEU": re.compile(r"\b(?:USt-?Id(?:-?Nr)?\.?[ :]*DE ?\d{3} ?\d{3} ?\d{3}|Amtsgericht \w+,? (?:HR[AB]|VR) ?\d+)\b"),
    "AUT": re.compile(r"\b(?:ATU ?\d{8}|ZVR[ :]*\d{9})\b"),
    "ITA": re.compile(r"\b(?:P\.? ?IVA|Partita IVA)[ :]*(?:IT)?\d{11}\b"),
    "PRT": re.compile(r"\bNIPC[ :]*\d{3} ?\d{3} ?\d{3}\b"),
    "LUX": re.compile(r"\bR\.?C\.?S\.? Luxembourg[ :n°]*[BFG] ?\d+\b"),
}
_CONSULAR = re.compile(r"\b(?:(?:vice)?[ck]onsul\w*|embaja\w*|embass\w*|ambassad\w*|botschaft\w*)\b")


class _Form(StrEnum):
    """What the text of a stamp or an extra page says that it is."""

    APOSTILLE = "apostille"
    CONSULAR = "consular"  # legalised by a consulate of the country in which the document is shown
    OTHER = "other"  # by somebody else: a ministry, a town hall, a consulate of another country
    UNCLEAR = "unclear"  # no text of it is known


def legalised(rule: Legalised, document: Document, case: Case) -> Iterator[Finding]:
    """What the country of issue needs, unless it lies inside the EU (or the EEA): an apostille, or a legalisation.

    The Convention of 5 October 1961 asks no more than an apostille between its parties (article 3); between others the
    consulate of the country where the document is shown legalises it.
    """
    shown_in = country(case.checklist.country)
    attached = companions(document, case)
    issued_in = document.issuing_country or next((c.issuing_country for c in attached if c.issuing_country), None)
    issued_in = issued_in or _signed_in(document) or _signed_at_home(document, case) or _registered_in(document)
    if issued_in is None:
        if not document.legalised and not rule.private:
            yield about(document, "legalisation_missing", REVIEW, "country_unknown")
        elif document.legalised and _forms(document, attached, shown_in) == {_Form.OTHER}:
            yield about(document, "legalisation_kind", REVIEW, "other", document.legalised_by, **_names("", shown_in))
        return
    if issued_in == shown_in or issued_in in (countries.EEA if rule.outside == "EEA" else countries.EU):
        return
    if document.legalised:
        yield from _borne(document, attached, issued_in, case)
        return
    if rule.private:
        yield about(document, "legalisation_missing", REVIEW, "private", (), **_names(issued_in, shown_in))
        return
    if mention := _mention(document):
        yield about(document, "legalisation_missing", REVIEW, "mentioned", mention, **_names(issued_in, shown_in))
        return
    # An apostille on the translation certifies the translator's signature, not the document: a person looks.
    severity = REVIEW if any(d.legalised for d in case.translations_of(document)) else ERROR
    wanted = hague.formality(issued_in, shown_in, case.application)
    reason = {Formality.APOSTILLE: "apostille", Formality.LEGALISATION: "consular"}.get(wanted, "")
    yield about(document, "legalisation_missing", severity, reason, (), **_names(issued_in, shown_in))


def _borne(document: Document, attached: tuple[Document, ...], issued_in: str, case: Case) -> Iterator[Finding]:
    """What is there, against what the two countries have agreed on."""
    shown_in = country(case.checklist.country)
    forms = _forms(document, attached, shown_in)
    elsewhere = [c.issuing_country for c in attached if c.issuing_country not in (None, issued_in, shown_in)]
    if _Form.APOSTILLE in forms and elsewhere and len(elsewhere) == len(attached) and elsewhere[0] is not None:
        found = CountryName(code=elsewhere[0])
        names = _names(issued_in, shown_in)
        yield about(document, "legalisation_kind", REVIEW, "other_country", document.legalised_by, found=found, **names)
        return
    others = [misplaced(companion, document, case) for companion in attached]
    if _Form.APOSTILLE in forms and others and all(others):
        yield about(document, "legalisation_kind", REVIEW, "", others[0], **_names(issued_in, shown_in))
        return
    wanted = hague.formality(issued_in, shown_in, case.application)
    reason, severity = _unfit(forms, wanted)
    if reason:
        names = _names(issued_in, shown_in)
        yield about(document, "legalisation_kind", severity, reason, document.legalised_by, **names)


def _unfit(forms: set[_Form], wanted: Formality) -> tuple[str, Severity]:
    """Why what is there is not what is wanted, and how serious that is; an empty reason: it is."""
    if wanted is Formality.APOSTILLE:
        if forms & {_Form.APOSTILLE, _Form.UNCLEAR}:
            return "", WARNING
        return ("consular", WARNING) if _Form.CONSULAR in forms else ("other", REVIEW)
    if _Form.CONSULAR in forms:
        return "", WARNING
    if _Form.APOSTILLE in forms:
        return ("apostille" if wanted is Formality.LEGALISATION else "unsettled"), REVIEW
    return ("unclear" if forms == {_Form.UNCLEAR} else "other"), REVIEW


def _signed_in(document: Document) -> str | None:
    """The country in which a private paper was signed: that of the place before its day, as an address on it says."""
    if document.kind not in _PRIVATE:
        return None
    text = " ".join(line.text for line in document.lines)
    found: set[str] = set()
    for line in document.lines:
        if place := _PLACE_AND_DAY.search(line.text):
            for address in re.finditer(rf"{re.escape(place['place'])}\s*[,(–-]\s*(?P<after>[^,;.()]{{3,40}})", text):
                readings = countries.find(address["after"])
                found |= {reading.code for reading in readings[:1] if not address["after"][: reading.start].strip()}
    return found.pop() if len(found) == 1 else None


def _signed_at_home(document: Document, case: Case) -> str | None:
    """The applicant's country where a private paper was signed in a town that its postcode in the dossier places there.

    The name of a town alone says little: there is a Córdoba, a Valencia in several countries.
    """
    residence = case.facts.get("applicant.residence_countries")
    if document.kind not in _PRIVATE or residence is None or not isinstance(residence.value, tuple):
        return None
    signed = [fold(place["place"]) for line in document.lines if (place := _PLACE_AND_DAY.search(line.text))]
    if not signed:
        return None
    town = signed[-1]  # it is signed at its end, whatever it tells of other places
    lines = (line.text for each in case.documents for line in each.lines)
    known = {place.country for line in lines for place in places.find(line) if fold(place.text).endswith(f" {town}")}
    homes = {country(str(code)) for code in residence.value}
    return known.pop() if len(known) == 1 and known <= homes else None


def _registered_in(document: Document) -> str | None:
    """The country that gave the institution the number which stands in one line with its name."""
    names = [fold(str(field.value)) for field in document.all("institution") if field.value]
    lines = [line.text for line in document.lines]
    own = [text for text in lines if any(len(name.split()) > 1 and name in fold(text) for name in names)]
    found = {code for text in own for code, number in _REGISTERED.items() if number.search(text)}
    return found.pop() if len(found) == 1 else None


def companions(document: Document, case: Case) -> tuple[Document, ...]:
    """The documents that legalise this one: those on whose pages its proofs stand."""
    pages = {(proof.file, proof.page) for proof in document.legalised_by}
    return tuple(
        other
        for other in case.documents
        if other.kind == "apostille" and any((page.file, page.page) in pages for page in other.pages)
    )


def _mention(document: Document) -> tuple[Evidence, ...]:
    """Where the document itself has the title of an apostille or the day of the Convention: a stamp on its page."""
    folded = [(fold(line.text), line.evidence) for line in document.lines]
    return tuple(proof for text, proof in folded if text in _TITLES or any(day in text for day in _CONVENTION))[:1]


def _forms(document: Document, attached: tuple[Document, ...], shown_in: str) -> set[_Form]:
    texts = [[line.text for line in companion.lines] for companion in attached]
    texts = texts or [[proof.text for proof in document.legalised_by]]
    return {_form(lines, shown_in) for lines in texts}


def _form(lines: list[str], shown_in: str) -> _Form:
    folded = [fold(line) for line in lines]
    if not any(folded):
        return _Form.UNCLEAR
    text = " ".join(folded)
    if any(word in text for word in _APOSTILLE):
        return _Form.APOSTILLE
    for index, line in enumerate(folded):
        near = " ".join(lines[max(0, index - 1) : index + 2])  # "Consulado General" over "de España en Argel"
        if _CONSULAR.search(line) and any(reading.code == shown_in for reading in countries.find(near)):
            return _Form.CONSULAR
    return _Form.OTHER


def _names(issued_in: str, shown_in: str) -> dict[str, Value]:
    since = hague.in_force_since(issued_in)
    return {
        **({"country": CountryName(code=issued_in)} if issued_in else {}),
        "shown_in": CountryName(code=shown_in),
        **({"since": since} if since else {}),
        "verified": hague.VERIFIED_ON,
    }
