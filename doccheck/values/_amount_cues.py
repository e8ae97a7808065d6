"""Words around an amount: its label, whether it is a debt, and the time it is for. Patterns are for folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from doccheck.values._currencies import code_of, currencies_at
from doccheck.values._plain import PlainText, plain_text

Period = Literal["month", "year", "total"]

_LABEL = re.compile(
    r"\b(?:solde|montant|somme|avoirs?|balance|amount|sum|saldo|kontostand|kontosaldo|guthaben|betrag|gesamtbetrag"
    r"|summe"
    r"|importo|giacenza|valor|montante|kwota|sold|bakiye(?:si)?|tutar|остаток|сумма|залишок|сума|so du|so tien"
    r"|importe|suma|cuantia|monto|total|disponible|rueckkaufswert)\b"
)
_DEBIT_BEFORE = re.compile(
    r"(?:debiteur|debitrice|deudor|uberzogen|sollsaldo|overdrawn|debit balance|decouvert|descubierto)[^.\n\d]{0,25}$"
)
_DEBIT_AFTER = re.compile(r" ?(?:DR|Dr|DB|D|S|débiteur|Soll|SOLL|deudor)\b(?!['.])")  # S: Soll, D: débit

_MONTH = (
    r"(?:par mois|(?:chaque|jeden|cada|each|every) (?:mois|monat|mes|month)\b|monats(?!ende|anfang|letzt)\w+"
    r"|/ ?mois|mensuel(?:le|s|les)?\b|mensualites?|monatlich\w*|pro monat|im monat|je monat|/ ?monat|mtl\b\.?"
    r"|mensual(?:es|mente)?\b|al mes|por mes|/ ?mes\b|cada mes|per month|a month|monthly|/ ?month|p\. ?m\.|pcm\b"
    r"|mensil[ei]\b|mensilmente|al mese|por mes|ao mes|mensa(?:l|is|lmente)\b|miesiecznie|miesieczn\w+|na miesiac"
    r"|za miesiac|pe luna|lunar[aei]?\b|ayl[iı]k|ayda\b|her ay\b|per calendar month\b|pro kalendermonat\b"
    r"|ежемесячн\w+|в месяц|за месяц|месячн\w+|щомісяця|щомісячн\w+|на місяць|за місяць|місячн\w+|/ ?мес\b|/ ?міс\b"
    r"|moi thang|hang thang|mot thang|/ ?thang|每月|每个月|每個月|按月|月薪"
    r"|月平均|月均|月收入|月工资|毎月|月額|月々|/ ?月|شهري)"
).replace(" ", r"[ \n]")
_YEAR = (
    r"(?:par an(?:nee)?\b|(?:chaque|jedes|cada|each|every) (?:annee|jahr|ano|year)\b|jahres(?!ende|anfang"
    r"|abschlu)\w+|/ ?an(?:nee)?\b|annuel(?:le|s|les)?\b|jahrlich\w*|pro jahr|im jahr\b|je jahr|/ ?jahr"
    r"|anual(?:es|mente)?\b|al ano|por ano|/ ?ano\b|per year|per annum|a year|yearly|annual(?:ly)?\b|/ ?year"
    r"|p\. ?a\.|annuo|all'anno|ao ano|rocznie|na rok\b|pe an\b|y[iı]ll[iı]k|yilda\b|ежегодно|в год\b|щороку|на рік"
    r"|anua(?:l|is|lmente)\b|annu[ei]\b|annual[ei]\b|rocznego\b|roczn[aey]\b|za rok\b|za god\b|за год\b|годов\w+|за рік"
    r"|річн\w+|mot nam|/ ?nam\b|moi nam|hang nam|每年|年度|年收入|年薪|年額|年収|سنوي)"
).replace(" ", r"[ \n]")
_TOTAL = (
    r"(?:au total|en total|in total|insgesamt|total(?:e|es|er|en|ement)?\b|gesamtbetrag|gesamt\w*|globale?\b"
    r"|in insgesamt)"
)
_CUES: tuple[tuple[Period, str], ...] = (("month", _MONTH), ("year", _YEAR), ("total", _TOTAL))
# Behind an amount its cue follows at once, at most after three words ("800,00 euros netos mensuales") …
_AFTER = tuple((period, re.compile(rf"[ ,)(]*(?:[^\W\d_]+\)?[ \n]){{0,3}}?[ \n]?{cue}")) for period, cue in _CUES)
# … and when another amount follows, the cue is that amount's ("(monatlich 100 EUR)").
_NEXT_AMOUNT = re.compile(r"[ :]*(?:von|de|of|d'un montant de)?[ :]*[€$£]?[ ]?\d")
_ON_TO_AMOUNT = re.compile(
    r"[^\d\n]{0,30}?\n?(?:(?:€|£|\$|\b[A-Z]{3}) ?\d|(?<!\d)\d[\d .,'’]*(?:(?<=[.,]\d\d)(?!\d)| ?(?:€|£|\$|[A-Z]{3}\b)))"
)
_NEXT_ROW = re.compile(r"\n[ ]*[A-ZÀ-ÖØ-Þ]")
_BEFORE = tuple(
    (period, re.compile(rf"(?:(?<![^\W\d_])(?<!%)(?<!% )|(?<=[一-鿿]))(?:{cue}{close})"))
    for (period, cue), close in zip(_CUES, (r"|(?<=[\s:(])月 ?$", "", ""), strict=True)
)
# Folding keeps only the first letter of a syllable in Hangul, so these are looked for in what is written.
_HANGUL = re.compile("[가-힣]")
_IN_HANGUL: tuple[tuple[Period, re.Pattern[str], re.Pattern[str]], ...] = (
    (
        "month",
        re.compile(r"(?:매월|매달|월급|월세|월액)[^\d\n]*$|(?<![\w.])월 ?(?:차임|평균)?[^\d.\n]{0,12}$"),
        re.compile(r"[ (/]*매?월(?!\w)"),
    ),
    (
        "year",
        re.compile(r"(?:매년|연간|연봉|연소득)[^\d\n]*$|(?<!\w)연 ?$"),
        re.compile(r"[ (/]*(?:매년|연간?|년)(?!\w)"),
    ),
)
_REACH_BEFORE = 60
_REACH_AFTER = 40


def labels(folded: str) -> Iterator[tuple[int, int]]:
    """Where a label of an amount stands: start and end."""
    for match in _LABEL.finditer(folded):
        yield match.span()


def is_debit(text: PlainText, start: int, end: int) -> bool:
    """Whether the words around it make the amount a debt: "solde débiteur", "1.250,00 S", "12,450.00 DR"."""
    return bool(_DEBIT_BEFORE.search(text.folded, max(0, start - 50), start) or _DEBIT_AFTER.match(text.plain, end))


def period_near(text: PlainText, start: int, end: int, floor: int) -> tuple[Period | None, int]:
    """The time the amount at `start`..`end` is for, by the cue that is nearest, and where what belongs to it ends.

    Nothing before `floor` is looked at: it belongs to the amount before.
    """
    folded = text.folded
    after = re.split(r"[;\d]|\. |\n\n", folded[end : end + _REACH_AFTER], maxsplit=1)[0]
    for period, pattern in _AFTER:
        match = pattern.match(after)
        if match and _is_next_row(text.plain, end, end + match.end()):
            continue
        if match and not _NEXT_AMOUNT.match(folded, end + match.end()):
            return period, end + match.end()
    left = max(floor, start - _REACH_BEFORE)
    return _nearest(folded[left:start]) or _hangul(text.plain[left:start], text.plain[end : end + 6]), end


def _is_next_row(plain: str, start: int, end: int) -> bool:
    """Whether what stands there is a row of its own: it begins with a capital, or goes on to an amount."""
    between = plain[start:end]
    if "\n" not in between:
        return False
    return bool(_NEXT_ROW.search(between)) or bool(_ON_TO_AMOUNT.match(plain, end))


def period_before(label: str) -> Period | None:
    """The time that the label of an amount names last."""
    plain = plain_text(label)
    return _nearest(plain.folded[-_REACH_BEFORE:]) or _hangul(plain.plain[-_REACH_BEFORE:], "")


def _hangul(before: str, behind: str) -> Period | None:
    if not _HANGUL.search(before):
        return None
    return next((p for p, ahead, after in _IN_HANGUL if ahead.search(before) or after.match(behind)), None)


def _nearest(folded: str) -> Period | None:
    before = re.split(r"[;\d]|\. |\n", folded)[-1]
    nearest: tuple[int, Period] | None = None
    for period, pattern in _BEFORE:
        for match in pattern.finditer(before):
            if nearest is None or match.end() > nearest[0]:
                nearest = (match.end(), period)
    return nearest[1] if nearest else None


_STATED = re.compile(r"\b(?:devise|monnaie|currency|wahrung|divisa|moneda|kontowahrung)")
_STATED_GAPS = (re.compile(r" (?:du compte|of account|de la cuenta)[ :=]*"), re.compile(r"[ :=]*"))


def stated_currency(folded: str) -> str | None:
    """The currency a page states for all its figures ("Devise : EUR"), if it states exactly one."""
    codes: set[str | None] = set()
    floor = 0  # a label inside a currency's name is none
    for label in _STATED.finditer(folded):
        span = _stated_after(folded, label.end()) if label.start() >= floor else None
        if span:
            start, floor = span
            codes.add(code_of(folded[start:floor], folded))
    return next(iter(codes)) if len(codes) == 1 else None


def _stated_after(folded: str, label_end: int) -> tuple[int, int] | None:
    """Where the currency stands that follows the label."""
    for gap in _STATED_GAPS:
        if between := gap.match(folded, label_end):
            for end in currencies_at(folded, between.end()):
                return between.end(), end
    return None
