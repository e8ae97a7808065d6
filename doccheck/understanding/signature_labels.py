"""The lines of a page that ask for a signature, against those that only speak of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold, stands_in
from doccheck.understanding.labels import SIGNATURE_LABELS

_NUMBER = re.compile(r"^\d{1,2} ")  # of a field in a form
_SHORT, _LONG = 70, 140  # characters of a label; of a numbered one, or one that goes on in a second line
_NEXT = 0.012  # of the page's height between two lines of one label
_ASIDE = 0.03  # of the page's width: so far the second line of a label may begin from the first
# A translation says that its original is signed: "(Firma ilegible)", "[Unterschrift] Luz Prado", "(signature, cachet)".
_SEAL = r"(?:sceau|cachet|tampon|seal|stamp|siegel|stempel|sello|selo|carimbo|timbro|sigillo|piecz|печат|mühür)"
_SIGN = r"(?:sign|firm|unterschr|assinat|podpis|подпис|підпис|imza|gez\b)"
_REPRODUCED = re.compile(
    rf"\[[^\]]*(?:{_SIGN}|{_SEAL})[^\]]*\]|"
    rf"\(\W*(?:{_SIGN}[^)]*{_SEAL}|{_SEAL}[^)]*{_SIGN})|"
    r"\([^)]*(?:illisible|il?legi?ble|illeggibile|ileg[ií]vel|unleserlich|nieczyteln|неразборчив|нерозбірлив|"
    r"okunamıyor|okunaksız)", re.IGNORECASE
)  # fmt: skip
# Asks for those of several, where it opens a short line.
_PLURAL = re.compile(r"(?:signatures|unterschriften|firmas|firme|assinaturas)\b(?! (?:apposees|legalis|beglaub))")
# Words no phrase ends with, at the end of a folded line.
_CUT = re.compile(
    r"\b(?:des?|du|d|l|la|le|les|une?|ou|et|pour|par|qui|son|sa|ses|el|los|las|del?|o|y|e|su|sus|por|para|que|un[oa]?|der"
    r"|die|das|den|dem|des|oder|und|fur|durch|von|vom|seine[rsnm]?|ihre[rsnm]?|eine[rsnm]?|of|the|or|and|by|for|who|their"
    r"|his|her|an?|di|dell[aeo]?|da|do|dos|ou)$"
)
_CUT_LONGEST = 6  # letters
_WORD = re.compile(r"\b(?:signature|unterschrift|firma|assinatura|semnatura|podpis|imza|подпись|підпис)")
# Who has signed another paper, or this one, is told: an apostille, a record ("the father, who has signed"), a fee.
_TOLD = re.compile(
    r"\b(?:has been signed by|a ete signee? par|ha sido (?:firmad[oa]|suscrit[oa]) por|foi assinad[oa] por|"
    r"e stat[oa] firmat[oa] da|ist unterschrieben von|qui (?:a|ont) signe|who (?:has|have) signed|"
    r"(?:por|per|par|je|pro) (?:firma|signature|unterschrift|assinatura)|unterschrift wurde)\b"
)
# What is valid unsigned says so: "trägt keine Unterschrift", "valid without a signature".
_NONE_NEEDED = re.compile(
    r"\b(?:kein\w*|ohne|sans|sin|without|no|not|nicht|non|senza|sem|nao)(?: \w+){0,2} (?:unterschr\w*|unterzeichn\w*|"
    r"sign\w+|firm\w+|assin\w+)"
)


def signature_labels(page: Page) -> Iterator[Line]:
    """The lines that ask for a signature; one that goes on in the next line as one."""
    lines = [line for line in page.lines if line.text.strip()]
    taken: list[Line] = []
    for at, line in enumerate(lines):
        if any(line is each for each in taken):
            continue
        rest = next((other for other in lines[at + 1 :] if _goes_on(line, other)), None) if _is_open(line) else None
        if rest is not None and _is_label(whole := _joined(line, rest), most=_LONG):
            taken.append(rest)
            yield whole
        elif _is_label(line):
            again = next((other for other in lines[at + 1 :] if _says_again(line, other)), None)
            if again is not None:
                taken.append(again)
            yield line if again is None else _joined(line, again)


def asks_several(label: str) -> bool:
    """Whether a folded label asks for more than one signature: "signatures des parents"."""
    return bool(_PLURAL.match(_NUMBER.sub("", label)))


def _is_open(line: Line) -> bool:
    """Whether the line cannot end there: a bracket is not closed, or it ends with "of the"."""
    folded = fold(line.text)
    cut = _CUT.search(folded, max(0, len(folded) - _CUT_LONGEST))
    return line.text.count("(") > line.text.count(")") or cut is not None


def _goes_on(line: Line, other: Line) -> bool:
    """Whether the line straight under the first ends what that leaves open: its bracket, or its phrase."""
    if not _is_straight_under(line, other):
        return False
    if line.text.count("(") > line.text.count(")"):
        return other.text.count(")") > other.text.count("(")
    return other.text[:1].islower()


def _is_straight_under(line: Line, other: Line) -> bool:
    room, high = other.box.y0 - line.box.y1, line.box.y1 - line.box.y0
    return -high / 2 <= room <= _NEXT and abs(other.box.x0 - line.box.x0) <= _ASIDE


def _says_again(line: Line, other: Line) -> bool:
    """Whether the label is there a second time straight under it, in another language: nobody can sign between them."""
    if not _is_straight_under(line, other) or not _is_label(other):
        return False
    words, others = (frozenset(_WORD.findall(fold(each.text))) for each in (line, other))
    return bool(words) and bool(others) and words.isdisjoint(others)


def _joined(line: Line, rest: Line) -> Line:
    return replace(line, words=(*line.words, *rest.words))


def _is_label(line: Line, most: int = _SHORT) -> bool:
    """A short line that asks for a signature; a sentence that mentions one is none."""
    folded = fold(line.text)
    if not _asks(folded, most):  # nearly always
        return False
    return not (_REPRODUCED.search(line.text) or _NONE_NEEDED.search(folded) or _TOLD.search(folded))


def _asks(folded: str, most: int) -> bool:
    text = _NUMBER.sub("", folded)
    if len(text) < _SHORT:
        there = filter(text.__contains__, SIGNATURE_LABELS)
        return any(stands_in(label, text) >= 0 for label in there) or bool(_PLURAL.match(text))
    # "30. Firma (para los menores, firma de la persona que ejerce la patria potestad)"
    return len(text) < (_LONG if _NUMBER.match(folded) else most) and text.startswith(SIGNATURE_LABELS)
