"""Words around an amount: its label, whether it is a debt, and the time it is for. Patterns are for folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from doccheck.values._currencies import code_of, currency_pattern
from doccheck.values._plain import PlainText

Period = Literal["month", "year", "total"]

_LABEL = re.compile(
    r"\b(?:solde|montant|somme|avoirs?|balance|amount|sum|saldo|kontostand|kontosaldo|guthaben|betrag|gesamtbetrag"
    r"|summe"
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
    r"|mensile|al mese|por mes)"
)
_YEAR = (
    r"(?:par an(?:nee)?\b|(?:chaque|jedes|cada|each|every) (?:annee|jahr|ano|year)\b|jahres(?!ende|anfang"
    r"|abschlu)\w+|/ ?an(?:nee)?\b|annuel(?:le|s|les)?\b|jahrlich\w*|pro jahr|im jahr\b|je jahr|/ ?jahr"
    r"|anual(?:es|mente)?\b|al ano|por ano|/ ?ano\b|per year|per annum|a year|yearly|annual(?:ly)?\b|/ ?year"
    r"|p\. ?a\.|annuo|all'anno)"
)
_TOTAL = (
    r"(?:au total|en total|in total|insgesamt|total(?:e|es|er|en|ement)?\b|gesamtbetrag|gesamt\w*|globale?\b"
    r"|in insgesamt)"
)
_CUES: tuple[tuple[Period, str], ...] = (("month", _MONTH), ("year", _YEAR), ("total", _TOTAL))
# Behind an amount its cue follows at once, at most after two words ("800,00 euros netos mensuales") …
_AFTER = tuple((period, re.compile(rf"[ ,)(]*(?:[^\W\d_]+[ \n]){{0,2}}?[ \n]?{cue}")) for period, cue in _CUES)
# … and when another amount follows, the cue is that amount's ("(monatlich 100 EUR)").
_NEXT_AMOUNT = re.compile(r"[ :]*(?:von|de|of|d'un montant de)?[ :]*[€$£]?[ ]?\d")
_NEXT_ROW = re.compile(r"\n[ ]*[A-ZÀ-ÖØ-Þ]")
_BEFORE = tuple((period, re.compile(rf"(?<![^\W\d_]){cue}")) for period, cue in _CUES)
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
        if match and _NEXT_ROW.search(text.plain[end : end + match.end()]):
            continue  # a line that begins with a capital is a row of its own: "Monatlich verfügbar: …"
        if match and not _NEXT_AMOUNT.match(folded, end + match.end()):
            return period, end + match.end()
    before = re.split(r"[;\d]|\. |\n", folded[max(floor, start - _REACH_BEFORE) : start])[-1]
    nearest: tuple[int, Period] | None = None
    for period, pattern in _BEFORE:
        for match in pattern.finditer(before):
            if nearest is None or match.end() > nearest[0]:
                nearest = (match.end(), period)
    return (nearest[1] if nearest else None), end


def stated_currency(folded: str) -> str | None:
    """The currency a page states for all its figures ("Devise : EUR"), if it states exactly one."""
    stated = re.finditer(
        rf"\b(?:devise|monnaie|currency|wahrung|divisa|moneda|kontowahrung)(?: (?:du compte|of account"
        rf"|de la cuenta))?[ :=]*(?P<word>{currency_pattern()})",
        folded,
    )
    codes = {code_of(match["word"], folded) for match in stated}
    return next(iter(codes)) if len(codes) == 1 else None
