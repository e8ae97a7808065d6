"""Numbers as they stand in a text, and the amount each one writes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from doccheck.values._amount_east import united
from doccheck.values._amount_words import in_words
from doccheck.values._currencies import minor_digits
from doccheck.values._plain import PlainText


@dataclass(frozen=True, kw_only=True, slots=True)
class Number:
    """A number with its place in the plain text."""

    start: int
    end: int
    digits: str  # as written
    negative: bool
    repaired: bool
    times: int = 1  # by the word behind it: "1,2 Mio."


_D = r"[0-9OoQlI|SB]"  # digits and what OCR makes of them
_LOOK_ALIKE = str.maketrans("OoQlI|SB", "00011158")
_NUMBER = re.compile(
    # behind a word's end, right behind a code or a sign: "EUR500", "Rs.500", or behind a sign of a script without
    # spaces: "人民币500元"
    r"(?=[-+\d])(?:(?<![\w.,])|(?<=[A-Z]{3})(?<![A-Z]{4})|(?<=[\u0620-\u064a\u0671-\u06d3぀-ヿ㐀-鿿가-힯])"
    r"|(?<=\b[PNRQL])|(?<=\bR[Mspm])|(?<=\bTk)|(?<=\b(?:Ksh|KSh|Php))|(?<=\b(?:Rs|Bs|Tk)\.)|(?<=S/\.))(?P<sign>[-+] ?)?"
    r"(?P<digits>\d{1,3}(?P<group>[ '.,])(?! )\d{3}(?!\d)(?:(?P=group)\d{3}(?!\d))*(?:[.,] ?\d{1,3}(?!\d)"
    r"|[.,](?:--?|–|—|―))?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?(?!\d)"
    r"|\d+(?:[.,]\d{1,3}(?!\d)|[.,](?:--?|–|—|―))?)"
)
_MISREAD_NUMBER = re.compile(
    r"(?=[-+0-9OoQlI|SB])(?<![\w.,])(?P<sign>[-+] ?)?"
    rf"(?P<digits>{_D}{{1,3}}(?:(?P<group>[ '.,]) ?{_D}{{3}})*[.,] ?{_D}{{2}}"
    rf"|{_D}{{1,3}}(?:(?P<group2>[ '.,]){_D}{{3}})+)(?![^\W_])"
)
TRAILING_MINUS = re.compile(r"-(?!\w| ?\d)")
_TIMES = re.compile(
    r" ?(?:(?P<thousand>mille|tausend|mil|mila|thousand|тыс\.?|тысяч\w?|тисяч\w?|тис\.|nghìn|ngàn|bin|tys\.?"
    r"|tysi[aą]c\w?|tysięcy|mii|千|ألف|الف|آلاف|هزار|ہزار)"
    r"|(?P<myriad>万|萬|만)|(?P<lakh>lakhs?|lacs?|لاکھ)"
    r"|(?P<million>millions?|mio\.?|mill\.|million(?:en)?|millón|millones|milhão|milhões|milion[ei]|milyon|mln\.?|млн\.?"
    r"|миллион\w*|мільйон\w*|milion\w*|milioane|triệu|백만|مليون|ملايين|میلیون|ملین)"
    r"|(?P<crore>crores?|کروڑ)"
    r"|(?P<milliard>tỷ|tỉ|milyar|mld\.?|млрд\.?|миллиард\w*|мільярд\w*|miliard\w*|miliardi|مليار|میلیارد|ملیارد|ارب))"
    r"(?![^\W\d_])(?: (?:de|di)(?= ))?",
    re.IGNORECASE,
)
_FACTORS = {
    **{"thousand": 10**3, "myriad": 10**4, "lakh": 10**5, "million": 10**6, "crore": 10**7, "milliard": 10**9},
}


def numbers(text: PlainText) -> Iterator[Number]:
    with_units = [
        Number(start=one.start, end=one.end, digits=one.digits, negative=False, repaired=False)
        for one in united(text.plain)
    ]
    yield from with_units
    for start, end, amount in in_words(text.folded):
        grouped = f"{amount:,}".replace(",", "'")
        yield Number(start=start, end=end, digits=grouped, negative=False, repaired=False)
    for match in _NUMBER.finditer(text.plain):
        if not any(one.start < match.end() and match.start() < one.end for one in with_units):
            yield _number(text, match, repaired=False)
    for match in _MISREAD_NUMBER.finditer(text.plain):
        signs = re.sub(r"[^\w|]", "", match["digits"])
        digits = sum(sign.isdigit() for sign in signs)
        if digits < len(signs) and digits * 2 > len(signs) and (len(signs) - digits) <= 3:
            yield _number(text, match, repaired=True)


def _number(text: PlainText, match: re.Match[str], *, repaired: bool) -> Number:
    digits, end = match["digits"], match.end("digits")
    behind = text.plain[end : end + 2]
    trailing = TRAILING_MINUS.match(text.plain, end) if behind[:1] == "-" and digits[-1:].isalnum() else None
    # "- 450" after a word is a dash; "-450" is negative.
    negative = bool(trailing) or match["sign"] == "-"
    worded = behind.removeprefix(" ")[:1].isalpha()  # most numbers have no word behind them
    times = _TIMES.match(text.plain, end) if worded and not trailing else None
    return Number(
        start=match.start("digits") if not match["sign"] or match["sign"] == "- " else match.start(),
        end=trailing.end() if trailing else times.end() if times else end,
        digits=digits,
        negative=negative,
        repaired=repaired,
        times=_FACTORS[str(times.lastgroup)] if times else 1,
    )


# Three decimals, behind a point: a comma marks thousands, other than in Tunisia and Libya.
_COMMA_GROUPS = frozenset({"JOD", "KWD", "BHD", "OMR", "IQD"})


def value_of(number: Number, currency: str | None) -> tuple[Decimal, bool]:
    """The amount and whether its separator is unclear.

    The last separator marks decimals only when one or two digits follow it, or as many as the currency has minor
    digits; else it marks thousands.
    """
    digits = number.digits.translate(_LOOK_ALIKE) if number.repaired else number.digits
    digits = re.sub(r"[.,](?:-+|–|—)$", "", digits).replace(" ", "").replace("'", "")
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return _signed(digits, "", number), False
    sign, behind = digits[last], len(digits) - last - 1
    one_kind_once = digits.count(".") + digits.count(",") == 1
    two_kinds = "." in digits and "," in digits and digits.count(sign) == 1
    minor = minor_digits(currency)
    whole = re.sub(r"\D", "", digits[:last])
    if currency in _COMMA_GROUPS and behind == 3 and sign == "," and "." not in digits:
        return _signed(re.sub(r"\D", "", digits), "", number), False
    decimals = (
        behind in (1, 2) or (two_kinds and behind == 3) or (minor == 3 and behind == 3 and digits.count(sign) == 1)
    )
    if decimals:
        # 1.250 TND may be a thousand or one dinar: the smaller is taken, and said to be unclear.
        grouped_by_space = bool(re.search(r"[ ']", number.digits))
        unclear = behind == 3 and (minor != 3 or (one_kind_once and not grouped_by_space and whole != "0"))
        return _signed(whole, digits[last + 1 :], number), unclear
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}", digits)
    return _signed(re.sub(r"\D", "", digits), "", number), not grouped or (currency is None and one_kind_once)


def _signed(whole: str, decimals: str, number: Number) -> Decimal:
    value = Decimal(f"{whole or '0'}.{decimals or '0'}" if decimals else whole or "0")
    if number.times > 1:
        value = (value * number.times).quantize(Decimal(1))
    return -value if number.negative else value
