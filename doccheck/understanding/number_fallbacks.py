"""Numbers of a file, a person or an account: taken, never for certain, where a paper bears no number of its own.

What an office files a paper under often stands at the end of its subject line or behind a word and no sign; a bank's
letter says only the account it speaks of, a school's only the number of the pupil, a tax office's that of who pays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Line, Page
from doccheck.understanding.number_shapes import AMOUNT, DAY, MONEY_BEHIND, YEARS

_READ = 240  # signs of a line
_TOP = 0.12  # of the page's height: beside the title
_LEAST = 3  # figures
# A number: letters in front belong to it, and groups of figures behind.
_VALUE = (
    r"(?P<value>(?:[A-Z]{1,6}[ -])?(?=[\w/.\-]*\d)[A-Z\d][\w/.\-–]*[\w](?:[ ]\d{2,}(?![\d./%]|,\d))*)"
    r"(?![\w/]|[.,]\d|[ ]?(?:€|%|EUR|USD|CHF|GBP|euros?)\b)"
)
_SIGN = r"(?:(?:n\.?\s?[º°o]\.?|no\.?|nr\.?|num\.?|núm\.?|number|nummer|numéro|número|#|№)\s*)?"


def _labelled(words: str, *, sign: str = _SIGN) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?i:(?:{words})(?!\w)\.?\s*{sign}(?:\(\w+\)\s*)?)[:：]?\s*{_VALUE}")


# What an office, a notary or a bank files a paper under, or what the sheet is numbered.
_FILED = _labelled(
    r"dossier|folio|formulario|hoja de seguridad|papel de seguridad|registro de salida|salida|ne varietur|clase|csn|dcn"
    r"|número de serie|blatt|(?:urkunden|beurkundungs)?register|libro \d{1,4}, (?:foja|folio) \d{1,4}, número"
    r"|tom[oe] \d{1,5},? (?:pág|p|fol|folio)|según resolución|resolución|laut bescheid|your application|ihr antrag"
    r"|votre demande|su solicitud|solicitud folio|póliza|police|policy|polizze|vertrag|contrat|contrato|akte|expediente"
)
_SUBJECT = re.compile(
    rf"^\W{{0,3}}(?i:asunto|objet|betreff|betrifft|subject|re|ref|réf|concerne|oggetto"
    rf"|assunto)\.?\s?:.{{3,70}}?[\s]{_VALUE}[\s.]*$"
)
_BLOCKED = re.compile(
    rf"(?i:compte bloqué|cuenta bloqueada|sperrkonto|blocked account|conto bloccato)(?i:\s{_SIGN}):?\s*{_VALUE}"
)
# Of the pupil or student.
_STUDENT = _labelled(
    r"ine|matricule|matr(?:ikel)?(?:nummer|nr)?|index|student|student id|id|élève|permanent|perm|legajo|expediente|roll"
    r"|admission|enrol?ment|numéro|sous le|registration",
    sign=r"(?:(?:n\.?\s?[º°o]\.?|no\.?|nr\.?|number|nummer|numéro|número|#|№|is|est|ist|es)\s*){0,2}",
)
_FOREIGNER = _labelled(r"(?:numéro (?:d['’])?)?étranger|agdref|azr|zemis|nie")
_TAXPAYER = _labelled(
    r"steuernummer|steuer-?nr|st\.?-?nr|numéro fiscal|n[º°] fiscal|nif|nit|ruc|tax (?:number|reference)|utr"
)
_ACCOUNT = _labelled(
    r"account|a/c|acct|compte(?: [a-zé]+){0,2}|konto(?:nummer|nr)?|cuenta(?: [a-z]+){0,2}|conto(?: [a-z]+)?|conta"
    r"|rachunek|счет"
    r"|рахунок|iban|clabe|cartola|statement|customer|kunden?",
)
_IBAN = re.compile(r"\b(?P<value>[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?)(?!\w)")
_CELL = re.compile(r"(?P<value>[A-Z]{2,6}(?:[ -]\d{2,6}){2,3}|[A-Z]{1,4}-?\d[\w/-]{4,}\d)")
_BANKS = frozenset({"bank_statement", "bank_certificate", "blocked_account", "loan_certificate", "bank_guarantee"})
_SCHOOLS = frozenset(
    {
        *("enrolment_certificate", "school_certificate", "transcript", "tuition_receipt", "admission_letter"),
        *("language_course_confirmation", "study_history_form", "exchange_agreement", "diploma"),
    }
)
_FORMS = frozenset({"residence_application_form", "visa_application_form"})
_WITHOUT = frozenset({"", "cv", "motivation_letter", "identity_photo"})
# What is no number of this paper though it is labelled so: a passport's, a law's, a room's.
_ELSE = re.compile(
    r"(?:passport|passeport|pasaporte|reisepass|passaporto|visa|law|act|loi|ley|gesetz|art\w*|§|tel\w*|phone|fax|room|apt)\W*$",
    re.IGNORECASE,
)


def last_numbers(page: Page, kind: str) -> Iterator[tuple[str, Line]]:
    """Numbers of what the paper is filed under or speaks of, the likeliest first, with their lines."""
    if kind in _WITHOUT:
        return
    patterns = [_FILED, _SUBJECT, _BLOCKED]
    if kind in _SCHOOLS:
        patterns.append(_STUDENT)
    if kind in _FORMS:
        patterns.append(_FOREIGNER)
    if kind == "income_proof":
        patterns.append(_TAXPAYER)
    if kind in _BANKS or kind == "proof_of_residence":
        patterns += [_ACCOUNT, _IBAN]
    for line in page.lines if kind not in _BANKS else ():
        cell = _CELL.fullmatch(line.text.strip()) if line.box.y0 < _TOP and len(line.text) < 24 else None
        if cell is not None and _may_be(cell["value"]):
            yield cell["value"], line
    lines = [line for line in page.lines if any(map(str.isdigit, line.text))]
    for pattern in patterns:
        yield from _told(lines, pattern)
    if kind in _SCHOOLS:
        yield from _over_lines(page)


def _told(lines: list[Line], pattern: re.Pattern[str]) -> Iterator[tuple[str, Line]]:
    for line in lines:
        text = line.text[:_READ]
        for match in pattern.finditer(text):
            value = match["value"].rstrip(".-–")
            before = text[max(0, match.start() - 12) : match.start()]
            if _may_be(value) and not _ELSE.search(before) and not MONEY_BEHIND.match(text, match.end()):
                yield value, line


def _over_lines(page: Page) -> Iterator[tuple[str, Line]]:
    """ "… est inscrit sous le numéro | 22607741": the number begins the next line."""
    for line, below in zip(page.lines, page.lines[1:], strict=False):
        if re.search(r"(?i:\b(?:num[ée]ro|number|nummer|número|n[º°]))\s*:?$", line.text):
            match = re.match(_VALUE, below.text)
            if match is not None and below.block == line.block and _may_be(match["value"]):
                yield match["value"], below


def _may_be(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    if digits < _LEAST or len(value) > 34 or DAY.fullmatch(value) or YEARS.fullmatch(value):
        return False
    money = AMOUNT.fullmatch(value) is not None and value.count(".") + value.count(",") < 2 and " " not in value
    return not money
