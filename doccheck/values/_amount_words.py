"""Sums in words alone, before a currency: "сто пятьдесят тысяч рублей", "yüz elli bin TL", "ba mươi triệu đồng"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from doccheck.values._plain import bare

# For each language the words of 1..9, 10..19, 20..90, 100..900 by value, and what multiplies what stands before it.
_NUMBERS: Mapping[int, str] = {
    1: "uno один одна одне jeden um uma un una unu o bir một واحد یک ایک",
    2: "dos два две дві dwa dwie dois duas due doi două iki hai اثنان اثنا اثني دو",
    3: "три trzy três tre trei üç ba ثلاثة ثلاث سه تین",
    4: "cuatro четыре чотири cztery quatro quattro patru dört bốn أربعة أربع چهار چار",
    5: "пять п'ять pięć cinco cinque cinci beş năm خمسة خمس پنج پانچ",
    6: "шесть шість sześć seis sei șase altı sáu ستة ست شش چھ",
    7: "siete семь сім siedem sete sette șapte yedi bảy سبعة سبع هفت سات",
    8: "ocho восемь вісім osiem oito otto opt sekiz tám ثمانية ثماني هشت آٹھ",
    9: "nueve девять дев'ять dziewięć nove nouă dokuz chín تسعة تسع نه نو",
    10: "diez десять dziesięć dez dieci zece on mười عشرة عشر ده دس",
    11: "once одиннадцать одинадцять jedenaście onze undici unsprezece",
    12: "doce двенадцать дванадцять dwanaście doze dodici doisprezece",
    13: "trece тринадцать тринадцять trzynaście treze tredici treisprezece",
    14: "четырнадцать чотирнадцять czternaście catorze quattordici paisprezece",
    15: "пятнадцать п'ятнадцять piętnaście quinze quindici cincisprezece پندرہ پانزده",
    16: "dieciséis шестнадцать шістнадцять szesnaście dezasseis dezesseis sedici șaisprezece",
    17: "diecisiete семнадцать сімнадцять siedemnaście dezassete dezessete diciassette șaptesprezece",
    18: "dieciocho восемнадцать вісімнадцять osiemnaście dezoito diciotto optsprezece",
    19: "diecinueve девятнадцать дев'ятнадцять dziewiętnaście dezanove dezenove diciannove nouăsprezece",
    20: "عشرين veinte двадцать двадцять dwadzieścia vinte venti douăzeci yirmi عشرون بیست بیس",
    21: "veintiuno veintiún",
    22: "veintidós",
    23: "veintitrés",
    24: "veinticuatro",
    25: "veinticinco",
    26: "veintiséis",
    27: "veintisiete",
    28: "veintiocho",
    29: "veintinueve",
    30: "ثلاثين treinta тридцать тридцять trzydzieści trinta trenta treizeci otuz ثلاثون سی تیس",
    40: "أربعين cuarenta сорок czterdzieści quarenta quaranta patruzeci kırk أربعون چهل چالیس",
    50: "خمسين cincuenta пятьдесят п'ятдесят pięćdziesiąt cinquenta cinquanta cincizeci elli خمسون پنجاه "
    "پچاس",
    60: "ستين sesenta шестьдесят шістдесят sześćdziesiąt sessenta sessanta șaizeci altmış ستون شصت ساٹھ",
    70: "سبعين семьдесят сімдесят siedemdziesiąt setenta settanta șaptezeci yetmiş سبعون هفتاد ستر",
    80: "ثمانين ochenta восемьдесят вісімдесят osiemdziesiąt oitenta ottanta optzeci seksen ثمانون هشتاد "
    "اسی",
    90: "تسعين noventa девяносто дев'яносто dziewięćdziesiąt novanta nouăzeci doksan تسعون نود نوے",
    100: "cien ciento сто cem cento مئة مائة صد",
    200: "مئتي مائتي مائتان doscientos doscientas двести двісті dwieście duzentos duzentas duecento مئتان "
    "دویست",
    300: "ثلاثمئة trescientos trescientas триста trzysta trezentos trezentas trecento ثلاثمائة سیصد",
    400: "أربعمائة أربعمئة cuatrocientos cuatrocientas четыреста чотириста czterysta quatrocentos "
    "quatrocentas quattrocento اربعمائة چهارصد",
    500: "خمسمئة quinientos quinientas пятьсот п'ятсот pięćset quinhentos quinhentas cinquecento خمسمائة "
    "پانصد",
    600: "ستمئة seiscientos seiscientas шестьсот шістсот sześćset seiscentos seiscentas seicento ستمائة "
    "ششصد",
    700: "سبعمئة setecientos setecientas семьсот сімсот siedemset setecentos setecentas settecento "
    "سبعمائة هفتصد",
    800: "ثمانمئة ochocientos ochocientas восемьсот вісімсот osiemset oitocentos oitocentas ottocento "
    "ثمانمائة هشتصد",
    900: "تسعمئة novecientos novecientas девятьсот дев'ятсот dziewięćset novecentos novecentas novecento "
    "تسعمائة نهصد",
    2000: "الفان ألفان",
}  # fmt: skip
_TIMES: Mapping[int, str] = {
    10: "mươi",
    100: "sută sute yüz trăm سو",
    1000: "тысяча тысячи тысяч тисяча тисячі тисяч tysiąc tysiące tysięcy mil mille mila mie mii bin nghìn "
    "ngàn ألف ألفا آلاف هزار ہزار",
    10**5: "لاکھ",
    10**6: "миллион миллиона миллионов мільйон мільйони мільйонів milion miliony milionów milhão milhões "
    "milione milioni milioane milyon triệu مليون ملايين میلیون",
    10**9: "миллиард миллиардов мільярд мільярдів miliard miliardy miliardów miliardo miliardi miliarde "
    "milyar tỷ tỉ مليار میلیارد",
}  # fmt: skip
# "oitenta e dois", "trei mii de lei"
_JOINED = frozenset(bare(word) for word in ("e", "și", "i", "و", "va", "ve", "linh", "lẻ", "de", "di"))
_SCALE_WORDS = (
    *("mil", "mila", "mie", "mii", "bin", "nghìn", "ngàn", "triệu", "ألف", "آلاف", "ألفا", "هزار", "ہزار"),
    *(
        "لاکھ",
        "مليون",
        "ملايين",
        "milyon",
        "sute",
        "sută",
        "yüz",
        "trăm",
        "cento",
        "مئة",
        "مائة",
        "صد",
        "cientos",
        "centos",
        "cenți",
    ),
)
_SCALE_STEMS = ("тысяч", "тисяч", "миллион", "мільйон", "tysi")
_SCALE = re.compile("|".join((*_SCALE_STEMS, *(rf"{bare(word)}\b" for word in _SCALE_WORDS))))
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MOST = 14  # words of a number
_FIGURE_BESIDE = re.compile(r"\d[^\w]{0,6}(?:\w{1,4}\.?[^\w\d]{0,6}|[^\W\d]{5,10} ?[(\[]\s?)?$")
_FIGURE_BEHIND = re.compile(r".{0,14}?[(（]\D{0,8}\d")


def written_out(folded: str, end: int) -> tuple[int, int] | None:
    """Where a number in words begins that ends at `end`, before a currency, and its value; None where there is none."""
    known, times = _words()
    words = list(_WORD.finditer(folded, max(0, end - 160), end))
    run: list[str] = []
    start = end
    for word in reversed(words):
        parts = _parts(word[0])
        between = folded[word.end() : start]
        if not parts or len(run) >= _MOST or between.strip(" ,\n-"):
            break
        run[:0] = parts
        start = word.start()
    while run and run[0] in _JOINED:
        start = folded.index(run[0], start) + len(run.pop(0))
    run = [word for word in run if word not in _JOINED]
    if not run or (not any(word in times for word in run) and known.get(run[0], 0) < 100):
        return None
    first = _first(folded, start)
    if times.get(first, 0) >= 1000 or first[0] == "و" or first == "عشر":
        return None  # it goes on before, in words that are not known: "deux mille"
    if _FIGURE_BESIDE.search(folded, max(0, start - 16), start) or _FIGURE_BEHIND.match(folded, end):
        return None
    return folded.index(_first(folded, start), start), _value(run)


def _first(folded: str, start: int) -> str:
    word = _WORD.search(folded, start)
    return word[0] if word else ""


def _value(run: list[str]) -> int:
    known, times = _words()
    total = section = 0
    for word in run:
        if word in times and times[word] >= 1000 and not section and 0 < total < times[word]:
            total *= times[word]  # "mil milhões"
        elif word in times and times[word] >= 1000:
            total += max(section, 1) * times[word]
            section = 0
        elif word in times:
            ones = section % 10 or 1
            section += ones * times[word] - (section % 10)
        else:
            section += known[word]
    return total + section


def _parts(word: str) -> list[str]:
    """The number words that a word is made of: "yüzellibin", "dodicimila"; none where it is another word."""
    known, times = _words()
    if word in known or word in times or word in _JOINED:
        return [word]
    if word[0] == "و" and (word[1:] in known or word[1:] in times):
        return [word[1:]]
    parts: list[str] = []
    at = 0
    while at < len(word):
        lengths = range(min(14, len(word) - at), 1, -1)
        length = next((n for n in lengths if word[at : at + n] in known or word[at : at + n] in times), 0)
        if not length:
            return []
        parts.append(word[at : at + length])
        at += length
    return parts if len(parts) > 1 else []


@cache
def _words() -> tuple[Mapping[str, int], Mapping[str, int]]:
    known = {bare(word): value for value, words in _NUMBERS.items() for word in words.split()}
    return known, {bare(word): value for value, words in _TIMES.items() for word in words.split()}


@lru_cache(maxsize=4)  # of a page it is asked for its sums, and again for what is spelled out beside them
def may_hold(folded: str) -> bool:
    """Whether a text may hold a sum in words: most hold no word for a thousand or a hundred."""
    return bool(_SCALE.search(folded))


def in_words(folded: str) -> Iterator[tuple[int, int, int]]:
    """The numbers in words before a currency: start, end, value."""
    if not may_hold(folded):
        return
    for match in _BEFORE_CURRENCY.finditer(folded):
        found = written_out(folded, match.start())
        if found:
            yield found[0], match.start(), found[1]


_BEFORE_CURRENCY = re.compile(
    r"(?<=[^\W\d_]) (?:d[ei] )?(?=(?:руб|рос\w* руб|грн|грив|тенге|сом|сум|бел|евро|євро|доллар|долар|avro|euro|eur\b"
    r"|tl\b|turk lira|turk lıra|lira|lei\b|leu\b|zlot|złot|zł\b|zl\b|reais|reai|kwanzas|meticais|escudos|đong|đ\b"
    r"|dong\b|dolar|درهم|دينار|جنيه|ريال|دولار|يورو|اورو|ليرة|تومان|یورو|دلار|روپے|افغانی))"
)
