"""The number a document itself bears: of the certificate, the record or the diploma, not of a passport or an account.

Every text that looks like a number is judged by the words in front of it: what they say it is a number of, whether
they say that it is a number, and where it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from doccheck.model import Box, Certainty, Evidence, Field, Line, Page
from doccheck.understanding.number_cards import KINDS, card_number_fields
from doccheck.understanding.number_fallbacks import last_numbers
from doccheck.understanding.number_kinds import at_most
from doccheck.understanding.number_labels import (
    COUNTED,
    CURRENCIES,
    CUSTOMERS_OWN,
    GIVEN,
    IDENTITY,
    ISSUERS_REGISTER,
    NEARER,
    OTHER,
    OWN,
    OWN_UNSPACED,
    PERSONS_OWN,
    PRINTED,
    REFERENCE,
    RESTS_ON,
    STUDENTS_OWN,
    STUDIES,
    VAGUE,
    VERIFICATION,
    YOURS,
)
from doccheck.understanding.number_shapes import (
    AMOUNT,
    CODE,
    DATED_BEHIND,
    DAY,
    ELSE,
    ENTERED,
    GROUPS,
    INSURED,
    MONEY_BEFORE,
    MONEY_BEHIND,
    MORE,
    OF_A_LAW,
    PART,
    PREFIXED,
    PRICED,
    REGISTERED_BEHIND,
    SPACED,
    SPACED_LABEL,
    SPACED_VALUE,
    TERM,
    TRAVEL,
    UNSPACED,
    VALUE,
    WHOLE,
    YEAR_OF,
    YEARS,
)
from doccheck.understanding.number_tables import ends_title, is_right_to_left, left_value, under_head
from doccheck.understanding.number_words_more import SIGN_MORE
from doccheck.understanding.places import boxes, line_evidence, lower_neighbour, right_neighbour

_ABOUT_OTHERS = frozenset({"sworn_translation"})  # they print the numbers of what they are about
_ASKED = frozenset({"visa_application_form", "residence_application_form"})  # … and those of the passport
_HEAD = 0.3  # of the page's height: letterhead and title
# How well the words in front say it: that it is a number of a paper; a paper; a number; nothing clear.
_ONLY, _NAMED, _PAPER, _CODED, _BARE, _WEAK, _LAST = 5.0, 4.0, 3.0, 2.5, 2.0, 1.0, 0.5
# "N°", "Nr.", "No", "№", and the same in words; what stands for them is a word of its own.
_SIGN = re.compile(
    r"(?=[nbsiαčš№#бнნاعرشמ\-])(?:"  # what one begins with, which is seen before what stands in front of it
    r"(?<![^\W\d_])(?:n[ ]?[°ºo](?![^\W\d_])\.?|n\.[ ]?[°ºo]|n\.(?=\s*$)|nro\.?(?![^\W\d_])|nr\.?(?![^\W\d_])|"
    r"br\.(?=\s*$)|n[uú]m\.|№|#|"
    r"n[uú]m[eé]ro|numer|number|nummer|numarası|numărul|номер|s[ốő]|(?:ال)?رقم|(?:ال)?عدد|شماره|מספר)|(?<=[^\W\d_])(?:-?nummer|"
    r"-nr\.?)(?![^\W\d_])|"
    r"(?<=[^\W\d_]{3})nr\.|(?<=[^\W\d_][ -])ID\b|" + SIGN_MORE + ")",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(r"n[uú]m[eé]r|number|nummer|номер", re.IGNORECASE)
_SERIES = re.compile(r"\b(seri(?:es|[aeë])\s[^\W\d_]{1,3}|сері[яї]\s\w{2}|сери[яи]\s\w{2}),\s?", re.IGNORECASE)
_ITEM = re.compile(r"\s*8\b")  # "8. Number": the item of an apostille
_EIGHTH = re.compile(r"\s*8\s?[.)]\s*\D")  # … as its row begins; above it stands what the document itself is called
_DOTTED = re.compile(r"(?<![^\W_])([^\W\d_])\.[ ]?([^\W\d_])\.(?:[ ]?([^\W\d_])\.)?(?![ºª°])")
_WORD = re.compile(r"[^\W\d_]+|#")
_CLAUSE = re.compile(r"\d{3}\S*\s+|[;|•·,:(]|(?<=[^\W\d_]{4})\. (?=[^\s#])|[.)] [–—-] | [–—-] ")
_LINKS = frozenset(
    {
        *("de", "du", "des", "d", "del", "della", "dello", "dell", "di", "do", "da", "of", "von", "der", "la", "le"),
        *("l", "den", "the", "el", "il", "al", "sous", "unter", "under", "bajo", "con", "mit", "with", "sub", "nr"),
        *("за", "под", "в", "sur", "et", "and", "und", "y", "e"),
    }
)
_OF = frozenset({"de", "du", "des", "d", "del", "della", "delle", "di", "do", "da", "of", "von"})
_BETWEEN = frozenset({"on", "in", "with", "mit", "con", "avec", "para", "per", "pour", "for", "fur"})
# "arrêté n° 470 du 9 mars", "Act No. 395 of 2021": what it rests on, not what it is.
_OF_A_LAW = re.compile(r"act$|arrete|aviso|resoluc|resolut|decision|order|regist")
_CODES = (["codigo"], ["code"], ["clave"], ["kod"])
_SIGNED = re.compile(r"(?:\bn[°ºo]\.?|\bn\. ?[°º]|\bnr\.|\bn[uú]m\.|№)[ :]{0,2}$", re.IGNORECASE)
_WHOLE_LETTERS = 36  # of the shortest of `WHOLE` that has no "№"
_SHORT = 24  # signs behind the day of a number
_SIGN_SIGNS = 8  # more than such a sign has, with what follows it
_LINE = 60  # signs of a line from which it may be part of a sentence
_ALONE = 0.6  # what "N° 1188/2026" alone below the title is better than a number inside a line
_DATED = re.compile(r"[^\W_]*,?[ ](?:du|de|of|vom|del|dated|от|від|s\.|series of|serie)[ ]\d")
_APOSTILLE = re.compile(
    r"8\s?[.)]?\s*(?:(?:unter|under|sous(?: le)?|bajo(?: el)?|con(?: el)?|za|sub|pod|sob(?: o)?|за|под|під|по)\s*)?"
    r"(?:(?:n[°ºo.r]{0,2}|nr|no|number|num[eé]ro|número|nummer|№|номером?|numer)\.?[\s/:·]*)+"
    r"(?:[^\W\d_a-zß-ÿ][^\d:]{0,24}:\s*)?$",  # … and in letters of another script: "8. sous n° / … :"
    re.IGNORECASE,
)
# "File reference (if known): …", "Regulation (EU) no. …".
_ASIDE = re.compile(
    r"\([^()]{1,40}\)(?=\s*[:：]\s*$)|\((?:UE|EU|CE|EG|ЄС|ЕС)\)|"
    r"\((?i:en chiffres|in figures|in ziffern|en cifras|en n[úu]meros|em algarismos|in cifre)\)"
)
_ASIDE_LAST = re.compile(r" \([^()\d]{1,24}\)$")
_EITHER = frozenset({"cr"})  # "CR 2024/0188" of a certificate, "C.R. no. 447" of a company
_REGISTER = re.compile(r"\w*regist|reg$|inscri|enregistr|file$|partida|numbered|fich")
# Papers about a student, whose number is nearer to what they are than a code to check them by.
_OF_STUDENTS = frozenset({"enrolment_certificate"})
_ABOVE_CHECKS = _LAST + 0.3
_CODED_SO = re.compile(r"code$|codigo$|kod$")
_COLUMN = 0.02  # of the page's width
_SERVICE = re.compile(r"servi|hotline|contact|kontakt|center$|centre$")  # of customers: what follows is its telephone
_RANGE = re.compile(r"\d{1,3}[-–/]\d{1,3}")
_LAW_OF = re.compile(r"(?:19|20)\d\d,?\s*#\s*$")  # "decree of 25 July 1998, no. 286"
_TRANSLATED = re.compile(r"traduct?[ic]|traducao|traduzion|ubersetzung|translation|tlumaczeni")
_WRITTEN = re.compile(
    r"^[^\w]*(?:.{0,40}\s)?N[ÚU]MERO:? "
    r"((?:[A-ZÁÉÍÓÚÑ]{2,}|Y)(?: [A-ZÁÉÍÓÚÑ]+){1,9})\b(?: \(([\d.]+)\))?"
)
_LABELLED = re.compile(r"^\W*[^\W\d_]{3,}(?:[ -][^\W\d_]+){0,2}\W*$")
_CODED_VALUE = re.compile(r"(?=(?:.*\d){4})(?=.*[^\W_][/\-.][^\W_]|.*[A-Z]{2}).{6,}")


class _Found(NamedTuple):
    score: float
    value: str
    evidence: Evidence


class _Label(NamedTuple):
    score: float  # 0: none, or of another thing
    signed: bool  # it says that a number follows
    noun: str  # what the number is of, folded; "" where that is not said
    first: bool  # it begins its line


_NONE = _Label(0.0, False, "", False)
_CHECK = "check"  # what a code to check a paper by is said to be of
_CUSTOMER = "customer"  # … and that of whom a house delivers to
_STUDENT = "student"  # what the number of a student is said to be of


def number_fields(pages: tuple[Page, ...], kind: str = "") -> tuple[Field, ...]:
    """document_number: what is labelled best for a document of the kind first, certain where it has no rival."""
    if kind in KINDS:
        return card_number_fields(pages, kind)
    best: dict[str, _Found] = {}
    for page in pages:
        for found in _numbers(page, kind):
            if found.value not in best or found.score > best[found.value].score:
                best[found.value] = found
    for page in pages if not best else ():
        for at, (value, line) in enumerate(last_numbers(page, kind)):
            best.setdefault(value, _Found(_LAST - 0.01 * at, value, line_evidence(page, line)))
    ranked = sorted(best.values(), key=lambda found: -found.score)
    named = [found for found in ranked if found.score >= _NAMED]
    # Inside a text a number may be that of another paper.
    sure = len(named) == 1 and named[0].score > _ONLY and kind not in _ABOUT_OTHERS
    sure = sure and not AMOUNT.fullmatch(named[0].value)
    return tuple(
        Field(
            name="document_number",
            value=found.value,
            evidence=(found.evidence,),
            certainty=Certainty.CERTAIN if sure and found is ranked[0] else Certainty.PROBABLE,
        )
        for found in ranked
    )


def _numbers(page: Page, kind: str) -> Iterator[_Found]:
    """The numbers of a page; of an apostille those from its eighth item on, where there are any."""
    eighth = (at for at, line in enumerate(page.lines) if _EIGHTH.match(line.text)) if kind == "apostille" else ()
    start = next(iter(eighth), 0)
    below = list(_from(page, kind, start))
    yield from below if below or not start else _from(page, kind, 0)


def _from(page: Page, kind: str, start: int) -> Iterator[_Found]:
    texts = [line.text for line in page.lines]
    has_figures = [any(map(str.isdigit, text)) for text in texts]
    figures = [box for box, there in zip(boxes(page), has_figures, strict=True) if there]
    for index, (line, text) in enumerate(zip(page.lines, texts, strict=True)):
        if index < start:
            continue
        found = list(_in_line(page, line, text, kind)) if has_figures[index] else []
        if index < 12 and ("NÚMERO " in text or "NUMERO " in text):
            written = _WRITTEN.match(text)
            if written:
                value = written[1] + (f" ({written[2]})" if written[2] else "")
                yield _Found(_PAPER + 1.5, value, line_evidence(page, line))
        yield from found
        labels = not found and (len(text) < 60 or _SIGN.search(text, len(text) - 6))
        if labels and (is_right_to_left(text) or _is_near(boxes(page)[index], figures)):
            yield from _beside(page, index, kind)


def _is_near(here: Box, figures: Sequence[Box]) -> bool:
    """Whether figures stand where the right or the lower neighbour of a line may."""
    middle, high = (here.y0 + here.y1) / 2, here.y1 - here.y0
    for box in figures:
        if box.y1 < middle or box.x1 < here.x0:
            continue
        if box.y0 <= middle or (box.x0 <= here.x1 and box.y0 - here.y1 < 2 * max(high, box.y1 - box.y0)):
            return True
    return False


def _in_line(page: Page, line: Line, text: str, kind: str) -> Iterator[_Found]:
    """The numbers whose label stands in front of them on their line."""
    head = line.words[0].box.y0 < _HEAD
    entered = ENTERED.search(text) if PART.search(text) else None
    if entered and text.count("(", 0, entered.start()) == text.count(")", 0, entered.start()):
        yield _Found(_ONLY + 1.5, entered[entered.lastindex or 0], line_evidence(page, line))
        return
    behind = REGISTERED_BEHIND.search(text) if kind in _ABOUT_OTHERS else None
    if behind:
        yield _Found(_ONLY + 1.5, behind[1], line_evidence(page, line))
        return
    for match in UNSPACED.finditer(text) if not text.isascii() else ():
        yield _Found(_BARE + head, match[0], line_evidence(page, line))
    wholes = list(WHOLE.finditer(text)) if len(text) >= _WHOLE_LETTERS or "№" in text else []
    for match in wholes:
        yield _Found(_ONLY + 0.5, match[0], line_evidence(page, line))
    spaced = SPACED.match(text)
    if spaced:  # "Zeichen: 33.02 – M 26/0488"
        yield _Found(_ONLY + 0.5 + 0.5 * head, spaced[1], line_evidence(page, line))
        return
    for match in VALUE.finditer(text):
        if any(whole.start() < match.end() and match.start() < whole.end() for whole in wholes):
            continue
        value, start = match[0], match.start()
        if match[1]:
            rest = value[len(match[1]) :]
            split = _split(match[1], rest)
            if split is None:
                continue
            if split:
                value, start = rest, match.end(1)
        before = text[max(0, start - 70) : start]
        signed = len(value) == 4 and _SIGNED.search(before, len(before) - _SIGN_SIGNS) is not None
        if not _is_number(value, signed=signed) or MONEY_BEHIND.match(text, match.end()):
            continue
        if OF_A_LAW.search(before) or (kind in _ASKED and TRAVEL.search(before)):
            continue
        label = _of_kind(_label(before, whole=start <= 70), kind)
        prose = len(text) > _LINE and not label.first
        ends = match.end() >= len(text) - 1 or (text[0].isupper() and _is_dated(text, match.end()))
        score = _score(label, value, head and not prose, ends=ends)
        if prose and label.noun and _DATED.match(text, match.end()):
            score = min(score, _BARE)  # another paper: "according to decision no. 12 of 3 May"
        elif prose:
            score = min(score, _NAMED)
        elif label.score >= _PAPER and score and head and ends and label.first and not label.noun:
            score += _ALONE
        if (
            label.noun
            and _OF_A_LAW.match(label.noun)
            and _DATED.match(text, match.end())
            and not _plain(before.lstrip()).startswith(label.noun)
        ):
            continue
        if score and not MONEY_BEFORE.search(before):
            # What a dash goes with may be more of the number.
            more = MORE.match(text, match.end())
            weighed = _weighed(score, label, value, kind)
            yield _Found(min(score, weighed, _NAMED) if more else weighed, value, line_evidence(page, line))
        elif not label.score and _LABELLED.match(before) and _CODED_VALUE.match(value) and _is_unknown(before, value):
            yield _Found(_LAST + 0.2 + 0.1 * ends, value, line_evidence(page, line))
        elif head and (
            (not before.strip() and match.end() == len(text) and CODE.fullmatch(value) and len(value) > 5)
            or (ends and not label.score and match[1] and ends_title(page, line, before, value))
        ):
            yield _Found(_WEAK, value, line_evidence(page, line))


def _is_dated(text: str, end: int) -> bool:
    """Whether nothing but its day, and two words more, stand behind a number."""
    day = DATED_BEHIND.match(text, end)
    return day is not None and len(text) - day.end() <= _SHORT


def _is_unknown(before: str, value: str) -> bool:
    """Whether a short label says nothing of what else numbers are given to."""
    if AMOUNT.fullmatch(value) or YEARS.fullmatch(value) or _is_school_year(value) or _RANGE.fullmatch(value):
        return False
    words = [_plain(word) for word in _WORD.findall(before)]
    return not any(_is_other(word) or ISSUERS_REGISTER.match(word) or IDENTITY.match(word) for word in words)


def _beside(page: Page, index: int, kind: str) -> Iterator[_Found]:
    """The number beside or below a line that is nothing but its label."""
    right = left_value(page, index) or right_neighbour(page, index)
    beside = right or lower_neighbour(page, index)
    text = page.lines[index].text
    spaced = beside is not None and SPACED_LABEL.fullmatch(text) and SPACED_VALUE.fullmatch(beside.text.strip())
    if beside is not None and spaced:
        yield _Found(_ONLY + 0.5, beside.text.strip(), line_evidence(page, beside))
        return
    match = VALUE.match(beside.text) if beside else None
    if match is None and right is not None and _SIGN.search(page.lines[index].text):
        beside = under_head(page, index)
        match = VALUE.match(beside.text) if beside else None
    if match is None and right is not None:  # beside stands the next column
        beside = lower_neighbour(page, index)
        near = beside is not None and abs(beside.box.x0 - page.lines[index].box.x0) < _COLUMN
        match = PREFIXED.fullmatch(beside.text) if beside is not None and near else None
    if beside is None or match is None or MONEY_BEHIND.match(beside.text, match.end()):  # nearly always
        return
    text = _ASIDE_LAST.sub("", text) if text.endswith(")") else text
    label = _of_kind(_label(f"{text} ", whole=True), kind)
    value = beside.text if match.re is PREFIXED else match[0]
    # "Ihr Vertrag" above "CI-0046 281 773"
    coded = label.first and bool(label.noun) and PREFIXED.fullmatch(beside.text) is not None
    if not label.score or not (right or label.signed or label.score >= _NAMED or coded):
        return
    if label.signed and GROUPS.fullmatch(beside.text):
        value = beside.text
        yield _Found(_weighed(label.score, label, value, kind), value, line_evidence(page, beside))
        return
    # "TAX INVOICE      VAT 62-905-318": what stands beside has a label of its own.
    prefix = match[1] if match.re is VALUE else None
    if not _is_number(value) or (prefix and _split(prefix, value[len(prefix) :]) is not False):
        return
    score = _score(label, value, page.lines[index].words[0].box.y0 < _HEAD, ends=bool(label.noun or label.signed))
    if score:
        yield _Found(_weighed(score, label, value, kind), value, line_evidence(page, beside))


def _split(prefix: str, rest: str) -> bool | None:
    """Whether letters before a number are its label, not a part of it; None: together they are no number of a paper."""
    word = _plain(prefix.rstrip(" -").replace("-", " "))
    if " " in word and not word.endswith((" nr", " no")):  # "CR-INC 26-4471908": of the number itself
        return False if _is_number(rest) else None
    if word not in _EITHER and (_is_own(word) or _is_other(word) or VERIFICATION.fullmatch(word)):
        return True
    return None if not _is_number(rest) or word in CURRENCIES else False


def _label(before: str, *, whole: bool) -> _Label:
    """What the words in front of a number say; `whole`: they begin their line."""
    raw = before.rstrip(" \u3000:：.·–—-„“«\"'([)|")
    if not raw:
        return _NONE
    unspaced = OWN_UNSPACED.search(raw) if not raw.isascii() else None
    if unspaced:
        return _Label(_ONLY, True, unspaced[0], True)
    # A sign that ends with a stop lost it just now.
    if raw[0] == "8" and _APOSTILLE.match(before):
        return _Label(_ONLY, True, "", True)
    before = _ASIDE.sub("", before) if "(" in before else before
    joined = before.rstrip(" \u3000:：·–—-„“«\"'([)|")
    joined = (_DOTTED.sub(r"\1\2\3 ", joined) if "." in joined else joined).replace("ª", "")
    if "," in joined:
        joined = _SERIES.sub(r"\1 ", joined)
    marked = _SIGN.sub(" # ", joined)
    clause = _CLAUSE.split(marked)[-1]
    words = [_plain(word) for word in _WORD.findall(clause)]
    first = whole and len(clause) == len(marked) and len(words) <= 7
    signed = "#" in words[-5:]
    nouns = [word for word in words[-7:] if word != "#"]
    if VERIFICATION.search(" ".join(nouns[-4:])):
        noun = "" if _CODED_SO.search(nouns[-1]) else _CHECK
        return _Label(_PAPER if first and nouns in _CODES else _WEAK, signed, noun, first)
    if not COUNTED.isdisjoint(nouns):
        return _NONE
    owns = [at for at, word in enumerate(nouns) if _is_own(word)]
    others = [at for at, word in enumerate(nouns) if at not in owns and _is_other(word)]
    if any(at and YOURS.match(nouns[at - 1]) and not GIVEN.match(nouns[at]) for at in owns):
        return _NONE
    title = first and clause.isupper() and len(nouns) >= 2
    if others and not (_governs(nouns, owns, others[-1]) or (title and 0 in owns)):
        # Of the person: better than no number at all.
        if not (signed or first) or IDENTITY.search(clause.lower()):
            return _NONE
        if STUDENTS_OWN.match(nouns[others[-1]]):
            return _Label(_LAST, True, _STUDENT, first)
        whose = nouns[others[-1]]
        customers = signed and CUSTOMERS_OWN.match(whose) is not None and not any(map(_SERVICE.match, nouns))
        if customers:
            return _Label(_LAST, True, _CUSTOMER, first)
        return _Label(_LAST, True, "", first) if PERSONS_OWN.match(whose) else _NONE
    if signed and not nouns and IDENTITY.search(_plain(marked[-30:])):
        return _NONE  # "ordinary passport, no. …"
    if signed and not nouns and _LAW_OF.search(marked):
        return _Label(_LAST, True, "", False)
    if signed and not nouns and whole and _TRANSLATED.search(_plain(marked[:60])):
        return _Label(_ONLY, True, "translation", True)
    if owns and all(map(_REGISTER.match, (nouns[at] for at in owns))) and ISSUERS_REGISTER.search(" ".join(nouns)):
        return _NONE
    if owns and any(map(RESTS_ON.match, nouns[: owns[-1]])):
        return _Label(_WEAK, signed, "", False)
    if owns and nouns[-1] != nouns[owns[-1]] and PRINTED.match(nouns[-1]):
        return _Label(_WEAK, signed, "", False)
    if owns:
        colon = before.rstrip().endswith((":", "："))
        last = len(nouns) - owns[-1]
        named = nouns[-1] if len(nouns) < 3 or nouns[-2] not in _OF else f"{nouns[-1]} {nouns[-3]}"
        signed = signed or (last == 1 and any(map(REFERENCE.match, named.split())))
        plain = _PAPER if signed or colon or last == 1 or title else _CODED
        sure = last <= 3 and (signed or colon) and not VAGUE.match(nouns[owns[-1]])
        return _Label(_ONLY if sure else plain, signed, nouns[owns[-1]], first)
    if signed and all(word in _LINKS for word in nouns):
        in_words = _IN_WORDS.search(joined[-10:]) is not None and not _ITEM.match(joined)
        return _Label(_PAPER if first else _BARE, not in_words, "", first)
    if (words and words[-1] == "#") or title:
        return _Label(_BARE, words[-1] == "#", "", first)
    return _NONE


@lru_cache(maxsize=20_000)
def _is_own(word: str) -> bool:
    return OWN.match(word) is not None


@lru_cache(maxsize=20_000)
def _is_other(word: str) -> bool:
    return OTHER.match(word) is not None


def _governs(nouns: list[str], owns: list[int], other: int) -> bool:
    """Whether the number is of a paper about the other thing: "relevé de compte n°", "account statement no."."""
    if any(at > other and not set(nouns[other + 1 : at]) & _BETWEEN for at in owns):
        return True
    if IDENTITY.match(nouns[other]) and all(nouns[at].startswith("doc") for at in owns):
        return False
    return any(at < other and set(nouns[at + 1 : other]) & _OF and other - at <= 3 for at in owns)


def _score(label: _Label, value: str, head: bool, *, ends: bool) -> float:
    """How well the label and the place say that the value is the document's number; 0: not at all."""
    if not label.score:
        return 0.0
    digits = sum(map(str.isdigit, value))
    lettered = "/" in value or any(map(str.isalpha, value))
    mixed = lettered or value.count(".") + value.count("-") > 1
    if label.score == _LAST:
        grouped = AMOUNT.fullmatch(value) is not None and (not label.signed or not value.replace(" ", "").isdigit())
        return _LAST if digits >= 4 and not grouped else 0.0
    if (digits < 2 and not label.signed) or (digits < 3 and not (label.signed and label.noun) and not mixed):
        return 0.0
    if not label.signed and (AMOUNT.fullmatch(value) or (YEARS.fullmatch(value) and label.score < _ONLY)):
        return 0.0
    if not (label.noun or label.signed or lettered or (label.first and head and ends)):
        return 0.0
    if label.score == _CODED and not (mixed or (label.noun and "-" in value)):
        return 0.0
    if _is_school_year(value):
        return 0.0
    plain = (label.noun or (label.first and head)) and digits >= 3 and ends
    if not label.signed and not (mixed or "-" in value or digits >= 5 or plain):
        return 0.0
    if digits == 1 and label.noun == "bulletin":  # "Bulletin n° 3" is what the paper is called
        return 0.0
    score = label.score + 0.5 * head + 0.5 * label.first
    return min(score, _ONLY - 1) if digits < 3 else score  # two figures are never certain


def _of_kind(label: _Label, kind: str) -> _Label:
    """The label; none where it is a student's on what no school writes, or a customer's but on bills and the like."""
    if (label.noun == _STUDENT and kind not in STUDIES) or (label.noun == _CUSTOMER and kind != "proof_of_residence"):
        return _NONE
    return label._replace(noun="") if label.noun == _CHECK and kind not in _OF_STUDENTS else label


def _weighed(score: float, label: _Label, value: str, kind: str) -> float:
    """The score with what the kind of the paper says of what the number is of."""
    most = at_most(label.noun, value, kind)
    if kind == "health_insurance" and label.score == _LAST and INSURED.fullmatch(value):
        return _ONLY + 1.5  # before the sign of the letter it is printed in
    if label.noun in (_STUDENT, _CHECK) and kind in _OF_STUDENTS:
        return _ABOVE_CHECKS if label.noun == _STUDENT else _LAST
    return min(score + _near(label, NEARER.get(kind), value), most)


def _near(label: _Label, nearer: re.Pattern[str] | None, value: str) -> float:
    if not (nearer and label.noun and sum(map(str.isdigit, value)) > 2 and nearer.match(label.noun)):
        return 0.0
    return 2.0 if label.first else 1.0  # the title of the paper and its number


def _is_number(value: str, *, signed: bool = False) -> bool:
    """Whether it may be one; `signed`: "N°" stands right before it, so that four figures are no year."""
    if DAY.fullmatch(value) and not (signed and len(value) == 4):
        return False
    return len(value) <= 40 and not PRICED.fullmatch(value) and not ELSE.fullmatch(value)


def _is_school_year(value: str) -> bool:
    term = TERM.fullmatch(value)
    if term is not None and (term[2] is None or (int(term[1]) + 1) % 100 == int(term[2])):
        return True
    years = YEARS.fullmatch(YEAR_OF.sub("", value))
    return years is not None and (int(years[1]) + 1) % 100 == int(years[2]) % 100


def _plain(word: str) -> str:
    """A word without accents, in small letters."""
    if word.isascii():
        return word.lower()
    bare = unicodedata.normalize("NFKD", word.casefold().replace("ß", "ss").replace("ł", "l").replace("đ", "d"))
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
