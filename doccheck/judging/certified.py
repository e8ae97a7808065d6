"""Whether the words that certify a copy are about the document they stand on: its number, its bearer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from doccheck.judging.own_numbers import PASSPORT_NUMBER, is_another
from doccheck.judging.persons import Person, bearers
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import said_of
from doccheck.model import Document, Evidence, TextLine
from doccheck.values import names

_COPIES = """copie copies photocopie photocopy copy kopie fotokopie abschrift ablichtung copia fotocopia fotocopie
    reproduction document dokument documento"""
_CERTIFIED = """conforme conformes certifiee certifie certifies certified beglaubigt* beglaubigung
    authentifie* authenticated compulsad* certificad* cotejad* autenticad* legalizad* autenticat* legalisee"""
_STANDS_FOR = "vaut tient steht gilt stand stands vale sirve serve serves count counts constitu* equivale tiene hat has"
# It does without a stamp neither, and says nothing about the contents.
_ORDINARY = Words(
    """valable* gultig* ungultig* valid* sans sin without ohne contenu* content* inhalt* contenido* authenticit*
    echtheit titre traduction translation ubersetzung traduccion"""
)
# The words of a certificate in a sentence that denies it: "does not stand for a certified copy".
_NOT_CERTIFIED = (
    Statement(thing=Words(_COPIES), state=Words(_CERTIFIED), unless=_ORDINARY, denied=True, possible=True, near=5),
    Statement(thing=Words(_CERTIFIED), state=Words(_STANDS_FOR), unless=_ORDINARY, denied=True, possible=True, near=4),
    Statement(
        thing=Words(
            """simple einfache einfacher unbeglaubigte unbeglaubigt uncertified plain ordinary simples semplice"""
        ),
        state=Words(_COPIES),
        near=2,
    ),
)
_FOLLOWING = 2  # lines after the one that certifies
_NUMBER = lazily(
    r"\b(?:n[°ºo]\.?|nr\.?|no\.|number|num[eé]ro|n[uú]mero)\s*(?P<number>[A-Z]{1,3}\d{6,9}[A-Z]?)\b", re.IGNORECASE
)
_OF = lazily(
    r"\b(?:de|du|des|von|der|del|of|for|pour|für|para|a nombre de|au nom de|im Namen von|in the name of)\s+"
    r"(?:(?:M\.|MM?e|Mme|Mlle|Monsieur|Madame|Mademoiselle|Herrn?|Frau|D\.ª?|Don|Doña|Sra?\.|Mr\.?|Mrs\.?|Ms\.?)\s+)"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w'’-]+){1,4})"
)


def about_another(document: Document) -> tuple[Evidence, ...]:
    """The lines that certify a copy of another document, or of another person's; nothing where they may be right."""
    said = _statement(document)
    text = " ".join(line.text for line in said)
    rest = tuple(line for line in document.lines if line not in said)
    numbers = [match["number"] for pattern in (PASSPORT_NUMBER, _NUMBER) for match in pattern.finditer(text)]
    if document.kind == "passport" and rest and any(is_another(number, (_only(document, rest),)) for number in numbers):
        return tuple(line.evidence for line in said)
    holder = _holder(document)
    named = _OF.search(text)
    if holder and named and _is_another(named["name"], holder):
        return tuple(line.evidence for line in said)
    return ()


def certified_beside(document: Document, others: Iterable[Document]) -> Document | None:
    """The page of its own, right before or behind a copy of a passport in the same file, that certifies just that copy.

    It names the number of the passport, and no other; a page that certifies a copy of whatever it may be is none.
    """
    if document.kind != "passport" or not document.pages:
        return None
    return next((each for each in others if _lies_beside(each, document) and _certifies(each, document)), None)


def _lies_beside(page: Document, document: Document) -> bool:
    """Whether it is what nobody knows for a paper of its own, and its pages lie next to the document's."""
    if page.kind != "other" or not page.certified_copy or not page.pages:
        return False
    first, last = document.pages[0], document.pages[-1]
    behind = page.pages[0].file == last.file and page.pages[0].page == last.page + 1
    return behind or (page.pages[-1].file == first.file and page.pages[-1].page == first.page - 1)


def _certifies(page: Document, document: Document) -> bool:
    text = " ".join(line.text for line in page.lines)
    numbers = [match["number"] for match in PASSPORT_NUMBER.finditer(text)]
    return bool(numbers) and not taken_back(page) and not any(is_another(number, (document,)) for number in numbers)


def taken_back(document: Document) -> tuple[Evidence, ...]:
    """The lines by which a copy says that it is a plain one, or stands for no certified one."""
    denied = next(stated(said_of(document), _NOT_CERTIFIED), None)
    return denied.evidence if denied is not None else ()


def _statement(document: Document) -> tuple[TextLine, ...]:
    """The lines that certify, and those that follow."""
    texts = {(proof.file, proof.page, proof.text) for proof in document.certified_copy}
    places = [
        at for at, line in enumerate(document.lines) if (line.evidence.file, line.evidence.page, line.text) in texts
    ]
    wanted = {each for at in places for each in range(at, at + _FOLLOWING + 1)}
    return tuple(line for at, line in enumerate(document.lines) if at in wanted)


def _only(document: Document, lines: tuple[TextLine, ...]) -> Document:
    fields = tuple(field for field in document.fields if field.name == "mrz")
    return replace(document, lines=lines, fields=fields)


def _holder(document: Document) -> Person | None:
    first = next(iter(bearers(document)), None)
    if first is None or not first.certain or not first.given_names:
        return None
    return Person(surname=first.surname, given_names=first.given_names)


def _is_another(name: str, holder: Person) -> bool:
    """Whether it is another's, and not the bearer's surname with one of the given names."""
    given = (names.compare(name, f"{one} {holder.surname}").zone for one in holder.given_names.split())
    return names.compare(name, holder.full).zone == "different" and all(zone == "different" for zone in given)
