"""Currencies as documents write them: ISO 4217 codes, names from the tables of CLDR, signs and everyday words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from doccheck.values import _currencies_east as east
from doccheck.values import _currencies_more as more
from doccheck.values._plain import plain_text
from doccheck.values._tables import rows

_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "₺": "TRY",
    "₽": "RUB",
    "₩": "KRW",
    "₦": "NGN",
    "₫": "VND",
    "₴": "UAH",
    "₱": "PHP",
    "₪": "ILS",
    "us$": "USD",
    "us $": "USD",
    "$us": "USD",
    "ca$": "CAD",
    "ca $": "CAD",
    "c$": "CAD",
    "can$": "CAD",
    "cdn$": "CAD",
    "cdn $": "CAD",
    "$ ca": "CAD",
    "$ca": "CAD",
    "$ can": "CAD",
    "$ cdn": "CAD",
    "$ cad": "CAD",
    "dollars canadiens": "CAD",
    "dolares canadienses": "CAD",
    "kanadische dollar": "CAD",
    "$ au": "AUD",
    "$ aud": "AUD",
    "dollars australiens": "AUD",
    "australische dollar": "AUD",
    "$ nz": "NZD",
    "$ sg": "SGD",
    "$ hk": "HKD",
    "$ usd": "USD",
    "n$": "NAD",
    "b$": "BND",
    "fj$": "FJD",
    "g$": "GYD",
    "l$": "LRD",
    "bz$": "BZD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "r$": "BRL",
    "mx$": "MXN",
    "us dollar": "USD",
    "us dollars": "USD",
    "us-dollar": "USD",
    "dollars us": "USD",
    "dollars americains": "USD",
    "dolares americanos": "USD",
    "dolares usa": "USD",
    "euros": "EUR",
    "euro": "EUR",
    "f cfa": "FCFA",
    "fcfa": "FCFA",
    "francs cfa": "FCFA",
    "francos cfa": "FCFA",
    "cfa": "FCFA",
    "frs cfa": "FCFA",
    "rmb": "CNY",
    "元": "CNY",
    "元整": "CNY",
    "人民币": "CNY",
    "人民幣": "CNY",
    "人民币元": "CNY",
    "元人民币": "CNY",
    "円": "JPY",
    "日本円": "JPY",
    "日元": "JPY",
    "won": "KRW",
    "美元": "USD",
    "米ドル": "USD",
    "欧元": "EUR",
    "ユーロ": "EUR",
    "евро": "EUR",
    "євро": "EUR",
    "руб": "RUB",
    "руб.": "RUB",
    "рубль": "RUB",
    "рубля": "RUB",
    "рублей": "RUB",
    "гривень": "UAH",
    "гривні": "UAH",
    "грн": "UAH",
    "грн.": "UAH",
    "đồng": "VND",
    "zł": "PLN",
    "złotych": "PLN",
    "złote": "PLN",
    "lei": "RON",
    "reais": "BRL",
    "türk lirası": "TRY",
    "fr.": "CHF",
    "sfr": "CHF",
    "sfr.": "CHF",
    "franken": "CHF",
    "schweizer franken": "CHF",
    "francs suisses": "CHF",
    "rs.": "INR",
    "dt": "TND",
    "da": "DZD",
    "zl": "PLN",
    "tl": "TRY",
    "₡": "CRC",
    "¢": "CRC",
    "gh¢": "GHS",
    "₲": "PYG",
    "₵": "GHS",
    "gh₵": "GHS",
    "₸": "KZT",
    "₾": "GEL",
    "֏": "AMD",
    "₼": "AZN",
    "₮": "MNT",
    "৳": "BDT",
    "฿": "THB",
    "៛": "KHR",
    "₭": "LAK",
    "kč": "CZK",
    "лв": "BGN",
    "лв.": "BGN",
    "тенге": "KZT",
    "сом": "KGS",
    "ar": "MGA",
    "mt": "MZN",
    "mtn": "MZN",
    "rm": "MYR",
    "kz": "AOA",
    "s/": "PEN",
    "s/.": "PEN",
    "gs": "PYG",
    "gs.": "PYG",
    "rd$": "DOP",
    "$u": "UYU",
    "u$s": "USD",
    "u$d": "USD",
    "b/.": "PAB",
    "bs": "BOB",
    "bs.": "BOB",
    "q": "GTQ",
    "q.": "GTQ",
    "lps": "HNL",
    "lps.": "HNL",
    "r": "ZAR",
    "ksh": "KES",
    "kshs": "KES",
    "ushs": "UGX",
    "rp": "IDR",
    "rp.": "IDR",
    "ft": "HUF",
    "fbu": "BIF",
    "frw": "RWF",
    "nt$": "TWD",
    "j$": "JMD",
    "bds$": "BBD",
    "tt$": "TTD",
    "ec$": "XCD",
    "درهم": "dirham",
    "دينار": "dinar",
    "يورو": "EUR",
    "دولار": "dollar",
}

# Words several countries use for their money: (what the text must mention, code), the last one without a condition.
# None: the text does not say which.
_SHARED: Mapping[str, tuple[tuple[str, str | None], ...]] = {
    "dirham": ((r"emirat|\buae\b|dubai|abu dhabi|sharjah|\baed\b|الامارات|دبي|ابوظبي|الشارقة", "AED"), ("", "MAD")),
    "dinar": (
        (r"tunis|تونس", "TND"),
        (r"alger|argel|algier|الجزاير", "DZD"),
        (r"kuwait|koweit|الكويت", "KWD"),
        (r"jordan|giordan|الاردن", "JOD"),
        (r"iraq|irak|العراق|بغداد", "IQD"),
        (r"bahr[ae]in|البحرين", "BHD"),
        (r"liby|libia|ليبيا|طرابلس", "LYD"),
        (r"serbi|srbij|beograd", "RSD"),
        ("", None),
    ),
    "dollar": (
        (r"\d\$\d\d\b", "CVE"),  # "120.000$00", the escudo of Cabo Verde
        (r"\bcad\b|\bca ?\$|\$ ?ca\b|canad|kanad", "CAD"),
        (r"\baud\b|austral|\bau? ?\$", "AUD"),
        (r"\bnzd\b|new zealand|\bnz ?\$", "NZD"),
        (r"\bsgd\b|singap|\bs\$ ?\d", "SGD"),
        (r"\bhkd\b|hong ?kong|香港|港[币幣元]|\bhk ?\$", "HKD"),
        (r"\btwd\b|taiwan|新[台臺][币幣]|[台臺]灣|台湾", "TWD"),
        (r"\bmxn\b|mexic", "MXN"),
        (r"\bcop\b|colombia", "COP"),
        (r"\bclp\b|chile|\brut\b|santiago|valparaiso|concepcion", "CLP"),
        (r"\busd\b|u\.?s\.? ?\$|estados unidos|united states|ee\. ?uu", "USD"),
        (r"bogota|medellin|manizales|\bnit\b|\bdian\b", "COP"),
        (r"\bcuit\b|\bcuil\b|argentin|buenos aires", "ARS"),
        (r"\brfc\b|\bcurp\b|m\.n\.", "MXN"),
        (
            r"quebec|montreal|ontario|winnipeg|vancouver|toronto|calgary|edmonton|halifax|nova scotia|"
            r"nouvelle[ -]ecosse|"
            r"new brunswick|nouveau[ -]brunswick|saskatchewan|manitoba|alberta|british columbia|newfoundland|gatineau|"
            r"sherbrooke|trois[ -]rivieres|caisse populaire|\b[a-z]\d[a-z] \d[a-z]\d\b",  # a postal code: "G1V 2M5"
            "CAD",
        ),
        (
            r"melbourne|sydney|brisbane|canberra|adelaide|hobart|cricos|queensland|new south wales|tasmania|"
            r"\babn:? \d\d \d{3}|\b(?:vic|nsw|qld|act|tas) \d{4}\b",
            "AUD",
        ),
        (r"auckland|wellington|christchurch|dunedin|aotearoa", "NZD"),
        (r"kowloon|\bnew territories\b", "HKD"),
        (r"taipei|kaohsiung", "TWD"),
        (r"namibia|windhoek", "NAD"),
        (r"jamaica|kingston", "JMD"),
        (r"trinidad|port of spain", "TTD"),
        (r"barbados|bridgetown", "BBD"),
        (r"\bfiji\b|\bsuva\b", "FJD"),
        ("", "USD"),
    ),
    "FCFA": (
        (more.IN_CENTRAL_AFRICA, "XAF"),
        ("", "XOF"),
    ),
    "yen": ((r"japan|japon|\bjpy\b|円|[\u3041-\u3096\u30a1-\u30fa]{2}", "JPY"), ("", "CNY")),
    "pound": ((r"egypt|\begp\b", "EGP"), (r"liban|lebanon|\blbp\b", "LBP"), ("", "GBP")),
    "rupee": (
        (r"pakistan|پاکستان|ے", "PKR"),
        (r"nepal", "NPR"),
        (r"mauric|maurit", "MUR"),
        (r"lanka", "LKR"),
        ("", "INR"),
    ),
    "peso": (
        (r"mexic", "MXN"),
        (r"argentin", "ARS"),
        (r"colomb", "COP"),
        (r"chil", "CLP"),
        (r"filipin|philipp", "PHP"),
        ("", None),
    ),
    **more.SHARED,
    **east.SHARED,
}
_SHARED_WORDS = {
    "dirham": ("dirham", "dirhams", "dirhames", "dh", "dhs", "dh.", "dhs."),
    "dinar": ("dinar", "dinars", "dinares"),
    "dollar": ("dollar", "dollars", "dolar", "dolares", "$"),
    "yen": ("¥", "￥", "yen", "yens", "yuan", "yuans"),
    "pound": ("pound", "pounds", "livres", "libras"),
    "rupee": ("rupee", "rupees", "roupies", "rupien", "rupias", "rs"),
    "franc": ("franc", "francs", "francos", *more.SHARED_WORDS["franc"]),
    "peso": ("peso", "pesos"),
}
# ISO codes that are words of a text in capitals: only beside a number that has the form of money.
WORDS_TOO = frozenset(
    {
        *("ALL", "TOP", "CUP", "PEN", "SOS", "GEL", "BAM", "LAK", "MOP", "TRY", "DA", "DT", "TL", "RS", "CFA", "FR."),
        *("AR", "MT", "RM", "KZ", "GS", "BS", "Q", "Q.", "R", "RP", "FT", "LPS", "BS.", "GS.", "MTN", "СОМ"),
        *more.WORDS_TOO,
        *east.WORDS_TOO,
    }
)
# Abbreviations that are written with one capital: "Rs. 1,67,500", "Bs 118.800".
TITLE_CASE = frozenset({"Rs", "Bs", "Kz", "Gs", "Ar", "Fr", "Kc", "Ft", "Rp", "Ksh", "Kshs", "Ushs", "Lps", "Mt"})
TITLE_CASE |= more.TITLE_CASE


@cache
def currency_words() -> Mapping[str, str]:
    """Folded word or sign → ISO 4217 code, or the name of a group of `shared_currency`."""
    words: dict[str, str] = {code.lower(): code for code in currency_codes()}
    for code, _, names in rows("currencies"):
        words.update((name, code) for name in names.split("|") if name)
    words.update({word: group for group, group_words in _SHARED_WORDS.items() for word in group_words})
    for written in (east.HANGUL, _SIGNS, more.SIGNS, east.SIGNS):
        words.update({plain_text(word).folded: code for word, code in written.items()})
    return words


@cache
def currency_codes() -> tuple[str, ...]:
    """The ISO 4217 codes in use."""
    return tuple(code for code, _, _ in rows("currencies"))


def is_in_hangul(written: str) -> bool:
    """Whether a word that begins in Hangul names a currency."""
    return written in east.HANGUL


def currencies_at(folded: str, start: int) -> Iterator[int]:
    """Where each currency word ends that begins at `start` of a folded text and is no part of a word, longest first."""
    ends = []
    for length in _lengths().get(folded[start : start + 1], ()):
        end = start + length
        if end <= len(folded) and folded[start:end] in currency_words() and _ends_here(folded, end):
            ends.append(end)
    if ends and not _INSIDE.match(folded, start):
        yield from ends


def _ends_here(folded: str, end: int) -> bool:
    """Whether no word goes on; in scripts without spaces others follow at once: "원을", "円を", see `goes_on`."""
    return not _LETTER.match(folded, end) or bool(_UNSPACED.match(folded, end - 1))


_UNSPACED = re.compile(r"[\u1100-\u1112\u3041-\u30ff\u3400-\u9fff]")  # folded, a Korean syllable is its first letter
_LETTER = re.compile(r"[^\W\d_]")
# Behind "万", ten thousands of it: "30万元"; folded, the last signs are 만, 억, 천, 백, 십.
_INSIDE = re.compile(
    r"(?<=[^\W\d_])(?<![万萬億亿千仟百佰十拾零〇一二三四五六七八九壹壱贰貳弐叁參参肆伍陆陸柒捌玖"
    r"\u1106\u110b\u110e\u1107\u1109])"
)
_OTHER_WORD = re.compile(
    r"원(?=[칙리인소형장본어천])|[元円](?=[旦月年宵素形卓])|[ァ-ヺ](?=[ァ-ヺー])"
    r"|[불동엔](?=[가-힣])(?!.[을를이은는의씩로])"
)


def goes_on(plain: str, end: int) -> bool:
    """Whether what seems the name of a currency is the beginning of another word: "3원칙", "2026元旦"."""
    return bool(_OTHER_WORD.match(plain, end - 1))


@cache
def _lengths() -> Mapping[str, tuple[int, ...]]:
    """First sign → the lengths of the currency words that begin with it, longest first."""
    lengths: dict[str, set[int]] = {}
    for word in currency_words():
        lengths.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


def code_of(word: str, folded_text: str, written: str = "") -> str | None:
    """The currency a folded word means in this text; None when the text does not say which of several.

    `written`: the same word before it was folded.
    """
    code = east.HANGUL.get(written) or currency_words().get(word)
    return code if code is None or code not in _SHARED else _meant_by(code, folded_text)


@lru_cache(maxsize=64)
def _meant_by(group: str, folded_text: str) -> str | None:
    """Which of the currencies of a group a text means: asked for every sum of a page, answered once."""
    for condition, shared in _SHARED[group]:
        if not condition or re.search(condition, folded_text):
            return shared
    return None


@cache
def minor_digits(code: str | None) -> int:
    """How many decimals the currency has: 2, for the dinar of Tunisia 3, for the yen 0."""
    digits = {code: int(digits) for code, digits, _ in rows("currencies")}
    return digits.get(code, 2) if code else 2
