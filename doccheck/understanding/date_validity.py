"""How long a paper says it is valid, where it does not print the last day: "valable trois mois", "gültig 6 Monate"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from doccheck.kinds import Kind
from doccheck.model import Certainty, Field, Page
from doccheck.understanding.date_roles import CARDS
from doccheck.understanding.fold import fold
from doccheck.understanding.places import page_text
from doccheck.values._plain import plain_text

# Papers that are valid for a time; the others may tell how long something else is: a cover, a lease.
_VALID_FOR_A_TIME = frozenset({"criminal_record", "language_certificate"})
_NUMBERS = (
    ("un", "une", "ein", "eine", "einen", "einem", "uno", "una", "one", "um", "uma", "jeden", "один", "bir"),
    ("deux", "zwei", "dos", "two", "due", "dois", "duas", "dwa", "два", "doua", "iki"),
    ("trois", "drei", "tres", "three", "tre", "trzy", "три", "trei", "uc"),
    ("quatre", "vier", "cuatro", "four", "quattro", "quatro", "cztery", "четыре", "patru"),
    ("cinq", "funf", "cinco", "five", "cinque", "piec", "пять", "cinci"),
    ("six", "sechs", "seis", "sei", "szesc", "шесть", "шість", "sase", "alti"),
)
_MORE_NUMBERS = {"neuf": 9, "neun": 9, "nueve": 9, "nine": 9, "zwolf": 12, "douze": 12, "doce": 12, "twelve": 12}
_MORE_NUMBERS |= {"trente": 30, "dreissig": 30, "treinta": 30, "thirty": 30, "sessenta": 60, "sesenta": 60, "sixty": 60}
_MORE_NUMBERS |= {"soixante": 60, "ninety": 90, "noventa": 90, "dodici": 12, "doze": 12, "novanta": 90}
_AS_NUMBER = {word: number for number, words in enumerate(_NUMBERS, 1) for word in words} | _MORE_NUMBERS
_UNITS = {
    "days": r"jours|tage?n?|dias|days|giorni|dni|дней|днів|zile|gun|ngay",
    "months": r"mois|monate?n?|mes(?:es)?|months?|mesi|mese|miesiac(?:e|y)?|месяц(?:а|ев)?|місяц(?:і|ів)|luni|ay|thang",
    "years": r"ans?|annees?|jahre?n?|anos?|years?|anni|anno|lata?|год(?:а)?|лет|роки|ani|yil|nam",
}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(_AS_NUMBER, key=len, reverse=True))})(?: \d{{1,3}})?"
_UNIT = "(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items()) + ")"
_BEFORE = (
    r"valable|valide|validite|gultig|gultigkeit|valid|validity|validez|vigencia|valid[oa]|vigente|validita|validade|wazn[aey]"
    r"|waznosc|valabil|valabila|valabilitate|деиствител(?:ен|ьна|ьно)|срок деиствия|діисн(?:а|ии)|термін діі"
    r"|gecerlilik suresi|gecerlidir|co gia tri|gilt|vaut|vale"
)
_BETWEEN = (
    r"(?: (?:pendant|pour|de|d|une|duree|periode|est|sont|is|for|a|period|of|term|fur|die|dauer|von|betragt|auf|por|un"
    r"|el|plazo|durante|tiene|es|per|la|durata|di|ha|pelo|prazo|przez|okres|в|течение|протягом|timp|perioada|trong|noch))*"
)
_LASTS = re.compile(rf"(?<!\w)(?:{_BEFORE}){_BETWEEN} {_COUNT} {_UNIT}(?!\w)")
# "gültig" may stand behind: "sechs Monate gültig", "3 ay geçerlidir".
_LASTS_BEHIND = re.compile(rf"(?<!\w){_COUNT} {_UNIT} (?:lang |sureyle |boyunca )?(?:gultig|gecerli|wazn[aey])")
_HAN = {"一": 1, "二": 2, "两": 2, "三": 3, "六": 6, "九": 9, "十二": 12, "三十": 30, "六十": 60, "九十": 90}
_AS_NUMBER |= _HAN
_EAST = re.compile(
    rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(_HAN, key=len, reverse=True))}) ?"
    r"(?:(?P<days>日|天|일)|(?P<months>[个個か箇ヶ]月|개월)|(?P<years>年|년))(?:间|間|内|以内|간)* ?(?:有[效効]|유효)"
)
# Of other papers, or of what is asked for: "a certificate valid for at least three months".
_ELSE = re.compile(
    r"(?<!\w)(?:au moins|mindestens|at least|al menos|almeno|pelo menos|noch|passe?port\w*|reisepass|pasaporte|visa"
    r"|visum|visado|moins de|not older|\w*karte|carte|card|titre|permi\w*|offre|offer|angebot|oferta|code|codigo"
    r"|link|garant\w*)(?!\w)"
)
_SIGNS_BEFORE = 60
# What every line has that is worth a closer look.
_PERHAPS = re.compile(
    r"val|g[üu]lt|gilt|vig|vaut|wa[żz]n|де[йи]с|ді[йи]с|термін|срок|ge[çc]er|gi[áa] tr|有|유효", re.IGNORECASE
)
# … and folded, every page that has such a line; but for Hangul, of which folding keeps the first letters.
_PERHAPS_ON_PAGE = re.compile(
    "val|gult|g[iı]lt|v[iı]g|vaut|wazn|деис|діис|термін|срок|gecer|g[iı]a tr|有"
)


def worked_out(pages: tuple[Page, ...], kind: Kind, found: list[Field]) -> Iterator[Field]:
    """The last day of a paper that says how long it is valid and names no day: counted from its date, so in doubt."""
    known = [f for f in found if f.name in ("expiry_date", "valid_until")]
    if known or kind.id in CARDS or not (kind.id in _VALID_FOR_A_TIME or "expiry_date" in kind.fields):
        return
    issued = next((f for f in found if f.name == "issue_date" and f.certainty is Certainty.CERTAIN), None)
    if issued is None or not isinstance(issued.value, date):
        return
    name = "expiry_date" if "expiry_date" in kind.fields else "valid_until"
    for page in pages:
        text = page_text(page)
        if not _PERHAPS_ON_PAGE.search(plain_text(text.text).folded) and "유효" not in text.text:
            continue
        for index, line in enumerate(page.lines):
            last = _last_day(line.text, issued.value) if _PERHAPS.search(line.text) else None
            if last is not None:
                start = text.starts[index]
                evidence = text.evidence(start, start + len(line.text))
                yield Field(name=name, value=last, evidence=(evidence,), certainty=Certainty.PROBABLE)
                return


def _last_day(line: str, issued: date) -> date | None:
    words = fold(line)
    match = _LASTS.search(words) or _LASTS_BEHIND.search(words) or _EAST.search(line)
    if match is None or _ELSE.search(words[max(0, match.start() - _SIGNS_BEFORE) : match.end()]):
        return None
    count = int(match["count"]) if match["count"].isdigit() else _AS_NUMBER[match["count"]]
    if match["days"]:
        return issued + timedelta(days=count)
    months = count * (12 if match["years"] else 1)
    if not 0 < months <= 10 * 12:
        return None
    years, month = divmod(issued.month - 1 + months, 12)
    last = calendar.monthrange(issued.year + years, month + 1)[1]
    return date(issued.year + years, month + 1, min(issued.day, last))
