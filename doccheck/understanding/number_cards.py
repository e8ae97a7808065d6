"""The number printed on a passport, a card, a permit or a visa, or in the letter that grants it.

A card says little around its number: a sign ("N°", "Nr."), what the card is called, or nothing at all beside its
title. So it is looked for by these, and a number of a person or of another paper is told by its own label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.number_shapes import DAY, VALUE
from doccheck.understanding.places import left_neighbours, line_evidence, upper_neighbour

KINDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})
_HEAD = 0.32  # of the page's height: where a card bears its number without a label
_LEAST_DIGITS, _LEAST_SIGNS = 5, 6
_MOST = 3  # numbers that are named
# How well it is said: by the card's own name and a sign; by a sign; as a reference; beside the title or alone.
_NAMED, _SIGNED, _REFERRED, _BARE, _LEAST = 4.0, 3.0, 2.5, 2.0, 0.5
_SIGN = re.compile(
    r"(?<![^\W\d_])(?:n[°ºo]\.?|n\. ?[°º]|nr\.?|nro\.?|no\.|n[uú]m(?:[eé]ro|\.)?|number|nummer|numer[oy]?|numarası|№|"
    r"номер)(?![^\W\d_])|(?<=[^\W\d_])-?(?:nr\.?|nummer)(?![^\W\d_])|番号|号码|號碼|照号|번호|رقم",
    re.IGNORECASE,
)
_CARD = {
    "passport": r"pass$|pas+e?port\w*|pasaport\w*|\w*reisepass\w*|\w*passnummer|паспорт\w*|livret|travel|titre|"
    r"document\w*",
    "national_id_card": r"cards?|carte?|carta|\w*karte|\w*ausweis\w*|cedula|identi\w+|id|dni|ci|c|belge|document\w*|"
    r"national|tarjeta|bulletin|buletin\w*|dowod\w*",
    "residence_permit": r"cards?|carte?|carta|\w*karte|\w*ausweis\w*|tarjeta|titre|\w*titel\w*|permit|permiso|permesso|"
    r"permis|belge\w*|document\w*|registration|residence|sejour|autori[sz]a\w+|\w*bewilligung|\w*bescheinigung|nie",
    "visa": r"vis[au]\w*|visums|visado|vize\w*|\w*vignette|document\w*|etiqueta|вид|виза\w*",
}
_PASSPORT = r"pass$|pas+e?port\w*|pasaport\w*|\w*reisepass\w*|\w*passnummer|паспорт\w*"
# The paper that this one follows.
_BEFORE = re.compile(
    r"previous\w*|preced\w*|anterior\w*|ancien\w*|vorherig\w*|bisherig\w*|vorig\w*|poprzedni\w*|onceki"
)
_REFERENCE = (
    r"ref|refer\w+|\w*zeichen|az|gz|\w*zahl|dossier|expedient\w*|exp|file|sprawy|decision|\w*ermachtigung|radicad\w*"
)
# Numbers of persons, of addresses and of what stands behind the paper.
_OTHER = re.compile(
    r"(?:application|demande|antrag\w*|solicitud|student\w*|etudiant\w*|matric\w*|zemis|symic|uci|agdref|etranger|"
    r"kimlik|"
    r"personal|person\w*|registre|rn|pesel|tax|tel\w*|phone|fax|post\w*|iban|konto\w*|account|compte|"
    r"serie|versicher\w*|polic\w*|polizz\w*|law|loi|act|ley|art\w*|abs|code|kode|votre|your|ihr\w*|su|v)$"
)
_TITLE = re.compile(
    r"\b(?:vis[au]m?|visado|\w*pass|pas+e?port\w*|pasaport\w*|\w*ausweis|\w*titel|\w*karte|\w*bewilligung|"
    r"\w*genehmigung|"
    r"\w*bescheinigung|titre|carte|carta|card|permit|permis|permiso|permesso|tarjeta|cedula|student)\b"
)
_WORD = re.compile(r"[^\W\d_]+")


def card_number_fields(pages: tuple[Page, ...], kind: str) -> tuple[Field, ...]:
    """document_number of a paper of one of `KINDS` as it is printed, the best first; none is ever certain."""
    best: dict[str, tuple[float, Page, Line]] = {}
    for page in pages:
        for index, line in enumerate(page.lines):
            text = line.text
            if "<" in text or len(text) > 150 or not any(map(str.isdigit, text)):
                continue
            for value, score in _in_line(page, index, text, kind):
                if value not in best or score > best[value][0]:
                    best[value] = (score, page, line)
    ranked = sorted(best.items(), key=lambda found: -found[1][0])[:_MOST]
    return tuple(
        Field(
            name="document_number",
            value=value,
            evidence=(line_evidence(page, line),),
            certainty=Certainty.PROBABLE,
        )
        for value, (_, page, line) in ranked
    )


def _in_line(page: Page, index: int, text: str, kind: str) -> Iterator[tuple[str, float]]:
    for match in VALUE.finditer(text):
        value, start = match[0], match.start()
        if match[1] and _is_label(match[1], kind):
            value, start = value[len(match[1]) :], match.end(1)
        if not _is_card_number(value):
            continue
        before = text[:start]
        alone = match.end() == len(text.rstrip())
        if not _WORD.search(before):
            beside = next(iter(left_neighbours(page, index)), None)
            above = upper_neighbour(page, index) if beside is None else None
            label = beside or above
            before = f"{label.text if label else ''} {before}"
            untold = label is None or not (_SIGN.search(before) or _says(before, _CARD[kind]))
            in_head = page.lines[index].box.y0 < _HEAD
            if untold and alone and in_head and (index < 4 or _TITLE.search(fold(before))):
                yield value, _BARE
                continue
        score = _by_label(before, kind)
        if score:
            yield value, score


def _by_label(before: str, kind: str) -> float:
    """How well the words before a number say that it is the paper's; 0: not at all."""
    words = _WORD.findall(fold(before))[-4:]
    sign = _SIGN.search(before[-24:])
    if any(_OTHER.match(word) for word in words[-3:]) and not _says(before, _CARD[kind]):
        return 0.0
    if kind != "passport" and _says(before, _PASSPORT if _says(before, _CARD[kind]) else _CARD["passport"]):
        return 0.0
    if any(_BEFORE.match(word) for word in words):
        return _LEAST
    if _says(before, _CARD[kind]):
        return _NAMED if sign or kind == "passport" else _BARE + 0.2
    if sign and len(words) <= 4:
        return _SIGNED
    return _REFERRED if _says(before, _REFERENCE) else 0.0


def _says(before: str, names: str) -> bool:
    return any(re.fullmatch(names, word) for word in _WORD.findall(fold(before))[-4:])


def _is_label(prefix: str, kind: str) -> bool:
    word = fold(prefix)
    return bool(_OTHER.match(word) or re.fullmatch(_CARD[kind], word) or _TITLE.fullmatch(word))


def _is_card_number(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    signs = sum(map(str.isalnum, value))
    lettered = any(map(str.isalpha, value))
    if DAY.fullmatch(value) or len(value) > 32 or signs < _LEAST_SIGNS:
        return False
    return digits >= _LEAST_DIGITS or (digits >= 3 and lettered and value.upper() == value and " " not in value)
