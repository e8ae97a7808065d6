"""Numbers in the units of East Asia ("1億2,000万", "5천만"), and in signs instead of figures ("壹万肆仟圆")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_UNITS = {
    **dict.fromkeys("億亿억", 10**8),
    **dict.fromkeys("万萬만", 10**4),
    **dict.fromkeys("千仟천", 1000),
    **dict.fromkeys("百佰백", 100),
    **dict.fromkeys("十拾십", 10),
}
_ONES = {
    sign: value
    for value, signs in enumerate(
        (
            *("〇零영", "一壹壱일", "二贰貳弐两兩이", "三叁參参삼", "四肆사"),
            *("五伍오", "六陆陸육륙", "七柒칠", "八捌팔", "九玖구"),
        )
    )
    for sign in signs
}
_ANY_UNIT = re.compile(r"\d ?[億亿억万萬만千천百백](?!\d{4})")
_PART = r"\d[\d,]*(?:\.\d+)? ?[千천百백]?[億亿억万萬만]|\d[\d,]*(?:\.\d+)? ?[千천](?=[元円원])"
_UNITED = re.compile(rf"(?<![\w.,])(?:{_PART})(?: ?(?:{_PART}))*(?: ?\d[\d,]*(?= ?[元円圓원]))?|"
                     rf"(?<=[぀-ヿ㐀-鿿가-힯])(?:{_PART})(?: ?(?:{_PART}))*(?: ?\d[\d,]*(?= ?[元円圓원]))?")  # fmt: skip
_ONE_PART = re.compile(r"(?P<figure>\d[\d,]*(?:\.\d+)?) ?(?P<units>[千천百백億亿억万萬만]*)")

_HAN = "〇零一二三四五六七八九两兩十百千万億壹壱贰貳弐叁參参肆伍陆陸柒捌玖拾佰仟萬亿"
_KOREAN = "영일이삼사오육륙칠팔구십백천만억"
_WRITTEN_OUT = re.compile(
    rf"(?<![数數几幾{_HAN}])(?P<han>[{_HAN}]{{2,}})(?=(?P<sign>[元圆圓円]|[欧歐美日港澳][元币幣金圆圓])"
    rf"(?:[零〇]?(?P<tenths>[{_HAN}])角)?(?:[零〇]?(?P<cents>[{_HAN}])分)?)"
    rf"|(?<![{_KOREAN}])(?:(?<![가-힣])|(?<=금))(?P<korean>[{_KOREAN}]{{2,}})(?= ?(?:원|유로|달러))"
)
_CURRENCY = re.compile("[元圆圓円币幣金원유달]")  # one of these stands behind it
# Figures that say the same stand beside it, and are read instead.
_FIGURE_BEHIND = re.compile(r".{0,6}?[(（:：][^\d\n]{0,12}\d")
_FIGURE_BEFORE = re.compile(r"\d[ 元円원]{0,2}[整정]?[^\w\n]{0,3}(?:[(（][^\d\n()（）]{0,12})$")


@dataclass(frozen=True, kw_only=True, slots=True)
class United:
    """A number with its place in the text; `digits` in groups: "1'200'000"."""

    start: int
    end: int
    digits: str


def united(plain: str) -> Iterator[United]:
    """Numbers with such units, and those written out before a currency."""
    if plain.isascii():
        return
    if _ANY_UNIT.search(plain):
        for match in _UNITED.finditer(plain):
            value = sum(_value_of(part["figure"], part["units"]) for part in _ONE_PART.finditer(match[0]))
            yield United(start=match.start(), end=match.end(), digits=_grouped(Decimal(value)))
    for match in _WRITTEN_OUT.finditer(plain) if _CURRENCY.search(plain) else ():
        written = match["han"] or match["korean"]
        if (written[0] not in _ONES and written[0] not in "十拾십") or not any(sign in _UNITS for sign in written):
            continue
        start, end = match.span()
        if _FIGURE_BEHIND.match(plain, end) or _FIGURE_BEFORE.search(plain, max(0, start - 24), start):
            continue
        value = Decimal(_written_out(written))
        value += Decimal(_ONES.get(match["tenths"] or "", 0)) / 10 + Decimal(_ONES.get(match["cents"] or "", 0)) / 100
        yield United(start=match.start(), end=match.end(), digits=_grouped(value))


def _value_of(figure: str, units: str) -> Decimal:
    value = Decimal(figure.replace(",", ""))
    for unit in units:
        value *= _UNITS[unit]
    return value


def _written_out(signs: str) -> int:
    """ "壹万肆仟" → 14000: a sign for a unit multiplies what stands before it, of ten thousand and more all of it."""
    total = section = digit = 0
    for sign in signs:
        if sign in _ONES:
            digit = _ONES[sign]
        elif _UNITS[sign] >= 10**4:
            total += (section + digit or 1) * _UNITS[sign]
            section = digit = 0
        else:
            section += (digit or 1) * _UNITS[sign]
            digit = 0
    return total + section + digit


def _grouped(value: Decimal) -> str:
    whole = f"{int(value):,}".replace(",", "'")
    cents = value - int(value)
    return f"{whole}.{int(cents * 100):02d}" if cents else whole
