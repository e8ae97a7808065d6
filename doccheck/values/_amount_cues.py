"""Words around an amount: its label, whether it is a debt, and the time it is for. Patterns are for folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from doccheck.values._currencies import WORDS_TOO, code_of, currencies_at, currency_codes
from doccheck.values._date_words import letter_runs
from doccheck.values._plain import PlainText, plain_text

Period = Literal["month", "year", "total"]

_LABEL_WORDS = (
    r"solde|montant|somme|avoir|avoirs|balance|amount|sum|saldo|kontostand|kontosaldo|guthaben|betrag|gesamtbetrag|summe"
    r"|importo|giacenza|valor|montante|kwota|sold|bakiye|bakiyesi|tutar|остаток|сумма|залишок|сума|so du|so tien"
    r"|importe|suma|cuantia|monto|total|disponible|rueckkaufswert|soldul|totale|razem|lacznie|toplam|итого|всего|разом"
    r"|загалом|tong cong|tong so|الرصيد|رصيد|المبلغ|مبلغ|المجموع|موجودی"
)
_LABEL_EAST = re.compile("金额|金額|余额|餘額|残高|总额|總額|合计|合計")
_LABEL = re.compile(rf"\b(?:{_LABEL_WORDS})\b|{_LABEL_EAST.pattern}")
_IN_LABELS = letter_runs(_LABEL_WORDS)
TOTALS = frozenset(
    {
        *("totale", "razem", "lacznie", "toplam", "итого", "всего", "разом", "загалом", "tong cong", "tong so"),
        *("المجموع", "总额", "總額", "合计", "合計", "رصيد", "مبلغ"),
    }
)
_DEBIT_BEFORE = re.compile(
    r"(?:debiteur|debitrice|deudor|uberzogen|sollsaldo|overdrawn|debit balance|decouvert|descubierto)[^.\n\d]{0,25}$"
)
_DEBIT_AFTER = re.compile(r" ?(?:DR|Dr|DB|D|S|débiteur|Soll|SOLL|deudor)\b(?!['.])")  # S: Soll, D: débit

# "dokuz aylık" is for nine months.
_COUNTS = ("iki", "uc", "dort", "bes", "alti", "altı", "yedi", "sekiz", "dokuz", "on", "bir", r"\d")
_NOT_FOR_MONTHS = "".join(f"(?<!{count} )" for count in _COUNTS)
_MONTH = (
    r"(?:par mois|(?:chaque|jeden|cada|each|every|any) (?:mois|monat|mes|month)\b|monats(?!ende|anfang|letzt)\w+"
    r"|/ ?mois|mensuel(?:le|s|les)?\b|mensualites?|monatlich\w*|pro monat|im monat|je monat|/ ?monat|mtl\b\.?"
    r"|mensual(?:es|mente)?\b|al mes|por mes|/ ?mes\b|cada mes|per month|a month|monthly|/ ?month|p\. ?m\.|pcm\b"
    r"|mensil[ei]\b|mensilmente|al mese|por mes|ao mes|mensa(?:l|is|lmente)\b|miesiecznie|miesieczn\w+|na miesiac"
    r"|za miesiac|pe luna|lunar[aei]?\b|" + _NOT_FOR_MONTHS + r"ayl[iı]k|ayda\b|her ay\b"
    r"|(?:per|each|every|a) calendar month\b|(?:je|pro|jeden|im) kalendermonat\b|par mois (?:civil|calendaire)\b"
    r"|(?:por|cada|al) mes (?:natural|calendario)\b|per mese solare\b"
    r"|ежемесячн\w+|в месяц|за месяц|месячн\w+|щомісяця|щомісячн\w+|на місяць|за місяць|місячн\w+|/ ?мес\b|/ ?міс\b"
    r"|moi thang|hang thang|mot thang|/ ?thang|每月|每个月|每個月|按月|月薪"
    r"|月平均|月均|月收入|月工资|毎月|月額|月额|月々|月租|/ ?(?:月|个月|個月|人月)|شهري"
    r"|(?:في|بال|لكل|كل|/) ?(?:ال)?شهر\b|بالشهر\b"
    r"|ماهي?انه|ماهیانه|در ماه\b|هر ماه\b|ماهی\b|ماہانہ|ماہوار|فی ماہ\b|ہر ماہ\b|ماہ میں|/ ?ماه"
    r"|/ ?mies\b|na mies\b|/ ?miesiac\b"
    r"|/ ?luna\b|/ ?mese\b|/ ?ay\b|в мес\b|на мiсяць|кожного месяца|каждый месяц|каждыи месяц|кожен місяць|co miesiac\b"
    r"|kazdego miesiaca|ogni mese|todos os meses|in fiecare luna|theo thang|theo tung thang)"
).replace(" ", r"[ \n]")
_YEAR = (
    r"(?:par an(?:nee)?\b|(?:chaque|jedes|cada|each|every|any) (?:annee|jahr|ano|year)\b|jahres(?!ende|anfang"
    r"|abschlu)\w+|/ ?an(?:nee)?\b|annuel(?:le|s|les)?\b|jahrlich\w*|pro jahr|im jahr\b|je jahr|/ ?jahr"
    r"|anual(?:es|mente)?\b|al ano|por ano|/ ?ano\b|per year|per annum|a year|yearly|annual(?:ly)?\b|/ ?year"
    r"|p\. ?a\.|annuo|all'anno|ao ano|rocznie|na rok\b|pe an\b|y[iı]ll[iı]k|yilda\b|ежегодно|в год\b|щороку|на рік"
    r"|anua(?:l|is|lmente)\b|annu[ei]\b|annual[ei]\b|rocznego\b|roczn[aey]\b|za rok\b|za god\b|за год\b|годов\w+|за рік"
    r"|річн\w+|mot nam|/ ?nam\b|moi nam|hang nam|每年|年度|年收入|年薪|年額|年额|年収|年俸|年间|年間|/ ?年|سنوي"
    r"|(?:في|لكل|كل|/) ?(?:ال)?(?:سنة|عام)\b|سالي?انه|سالیانه|سالانہ"
    r"|در سال\b|هر سال\b|فی سال\b|ہر سال\b|/ ?سال|/ ?rok\b|/ ?год\b|/ ?рік\b|/ ?yil\b"
    r"|na rok\b|co rok\b|ogni anno|/ ?anno\b"
    r"|каждыи год|щорічн\w+)"
).replace(" ", r"[ \n]")
_TOTAL = (
    r"(?:au total|en total|in total|insgesamt|total(?:e|es|er|en|ement)?\b|gesamtbetrag|gesamt\w*|globale?\b"
    r"|in insgesamt|(?<!月)(?<!月[額额])(?:总额|總額|总计|總計|合计|合計)|共计|共計"
    r"|lacznie\b|ogolem\b|всего\b|итого\b|разом\b|загалом\b|toplam\b"
    r"|tong cong\b|tong so\b|المجموع|اجمالي|مجموع\b|jednorazowo\b|единовременно\b|одноразово\b|una tantum\b|一次性)"
)
_CUES: tuple[tuple[Period, str], ...] = (("month", _MONTH), ("year", _YEAR), ("total", _TOTAL))
# Behind an amount its cue follows at once, at most after three words ("800,00 euros netos mensuales") …
_AFTER = tuple((period, re.compile(rf"[ ,)(]*(?:[^\W\d_]+\)?[ \n]){{0,3}}?[ \n]?{cue}")) for period, cue in _CUES)
# … and when another amount follows, the cue is that amount's ("(monatlich 100 EUR)").
_NEXT_AMOUNT = re.compile(r"[ :]*(?:von|de|of|d'un montant de)?[ :]*[€$£]?[ ]?\d")
_ON_TO_AMOUNT = re.compile(
    r"[^\d\n]{0,30}?\n?(?:(?:€|£|\$|\b[A-Z]{3}) ?\d|(?<!\d)\d[\d .,'’]*(?:(?<=[.,]\d\d)(?!\d)"
    r"| ?(?:€|£|\$|[A-Z]{3}\b|[元円원₽₴₺]|руб|грн|TL\b|zł|lei\b|đ)))"
)
_NEXT_ROW = re.compile(r"\n[ ]*[A-ZÀ-ÖØ-Þ\u0400-\u042f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# "月150ユーロ", "月生活费：2000元"
_MONTH_AT_ONCE = r"|(?<=[\s:(、，。・（：ぁ-ヺ])月(?![分份日度])[一-鿿]{0,6}[:：]? ?$"
_YEAR_AT_ONCE = r"|(?<=[\s:(、，。・（：ぁ-ヺ])年 ?$"
_BEFORE = tuple(
    (period, re.compile(rf"(?:(?<![^\W\d_])(?<!%)(?<!% )|(?<=[ぁ-ヺ一-鿿]))(?:{cue}{close})"))
    for (period, cue), close in zip(_CUES, (_MONTH_AT_ONCE, _YEAR_AT_ONCE, ""), strict=True)
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
    if letter_runs(folded).isdisjoint(_IN_LABELS) and not _LABEL_EAST.search(folded):
        return
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


# "Monatliche Leistung insgesamt" is by the month; not "monatliche Raten insgesamt".
_IN_ALL_OF_IT = re.compile(
    r" (?:(?!rate|instal|mensual|zahlung|payment|versement|cuota|rata|taksit)[^\W\d_]+ (?:in )?)?"
)
_PART_ENDS = re.compile(r"([;\d]|\. |\n)")


def _nearest(folded: str) -> Period | None:
    parts = _PART_ENDS.split(folded)
    # A month that is numbered is no time for a sum: "6月", "月150ユーロ".
    before = parts[-1] if len(parts) < 3 or parts[-2].isdigit() else f" {parts[-1]}"
    nearest: tuple[int, Period] | None = None
    for period, pattern in _BEFORE:
        for match in pattern.finditer(before):
            if period == "total" and nearest and _IN_ALL_OF_IT.fullmatch(before, nearest[0], match.start()):
                continue
            if nearest is None or match.end() > nearest[0]:
                nearest = (match.end(), period)
    return nearest[1] if nearest else None


_STATED = re.compile(
    r"\b(?:devise|monnaie|currency|wahrung|divisa|moneda|kontowahrung|валюта|waluta|valuta|moeda"
    r"|para birimi|doviz cinsi|don vi tinh|don vi|loai tien|العملة|عملة|ارز)"
    r"|货币|貨幣|币种|幣別|币别|通貨|单位|單位|単位"
)
_STATED_GAPS = (
    re.compile(r" (?:du compte|of account|de la cuenta|счета|рахунку|rachunku|del conto)[ :=]*"),
    re.compile(r"[ :=]*"),
)


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


_NAMED = re.compile(r"(?<![^\W_])(?:[A-Z]{3}|F\.? ?CFA|FCFA|[Ff]rancs? CFA)(?![^\W_])|[€£₹₺₽₦₫₴₸]")


def currency_named(label: str, text: str) -> str | None:
    """The one currency that the head of a column or a cell names: "Solde FCFA", "Amount (AUD)"."""
    words = {" ".join(found.split()) for found in _NAMED.findall(label)} - WORDS_TOO
    words = {word for word in words if not word.isalpha() or _is_code(word)}
    if len(words) != 1:
        return None
    codes = {code_of(word.lower(), plain_text(text).folded) for word in words}
    return codes.pop()


def _is_code(word: str) -> bool:
    return len(word) > 3 or word in currency_codes()
