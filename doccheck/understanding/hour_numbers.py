"""Numbers from 2 to 69 written out in words or in Chinese signs, as they stand before "hours"."""

from __future__ import annotations

import re

# One row a language: 2 to 9, 10 to 19, then 20, 30, 40, 50, 60; other forms of a number after a slash. No accents.
_LANGUAGES = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf "
    "vingt trente quarante cinquante soixante",
    "zwei drei vier funf/fuenf sechs sieben acht neun zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn/fuenfzehn "
    "sechzehn "
    "siebzehn achtzehn neunzehn zwanzig dreißig/dreissig vierzig funfzig/fuenfzig sechzig",
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty",
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
    "diecinueve veinte treinta cuarenta cincuenta sesenta",
    "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette "
    "diciotto diciannove venti trenta quaranta cinquanta sessanta",
    "duas/dois tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis "
    "dezassete/dezessete dezoito dezanove/dezenove vinte trinta quarenta cinquenta sessenta",
    "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
    "negentien twintig dertig veertig vijftig zestig",
    "dwie/dwoch trzy/trzech cztery/czterech piec/pieciu szesc/szesciu siedem/siedmiu osiem/osmiu dziewiec/dziewieciu "
    "dziesiec/dziesieciu jedenascie dwanascie/dwunastu trzynascie czternascie pietnascie/pietnastu "
    "szesnascie/szesnastu "
    "siedemnascie osiemnascie/osiemnastu dziewietnascie dwadziescia/dwudziestu trzydziesci/trzydziestu "
    "czterdziesci/czterdziestu piecdziesiat/piecdziesieciu szescdziesiat",
    "два/двух три/трех четыре/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти "
    "одиннадцать двенадцать/двенадцати тринадцать четырнадцать пятнадцать/пятнадцати шестнадцать/шестнадцати "
    "семнадцать "
    "восемнадцать/восемнадцати девятнадцать двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят шестьдесят",
    "дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести сім/семи вісім/восьми дев'ять десять/десяти "
    "одинадцять "
    "дванадцять/дванадцяти тринадцять чотирнадцять п'ятнадцять/п'ятнадцяти шістнадцять сімнадцять вісімнадцять "
    "дев'ятнадцять двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят шістдесят",
    "iki uc dort bes altı yedi sekiz dokuz on on-bir on-iki on-uc on-dort on-bes on-altı on-yedi on-sekiz "
    "on-dokuz yirmi "
    "otuz kırk elli altmıs",
    "doua trei patru cinci sase sapte opt noua zece unsprezece douasprezece treisprezece paisprezece cincisprezece "
    "saisprezece saptesprezece optsprezece nouasprezece douazeci treizeci patruzeci cincizeci saizeci",
)
_TENS = (20, 30, 40, 50, 60)
_ONE = (
    "un",
    "une",
    "et-un",
    "et-une",
    "ein",
    "eins",
    "one",
    "uno",
    "una",
    "um",
    "uma",
    "jeden",
    "jedna",
    "один",
    "одна",
    "bir",
)
_AND = frozenset({"y", "e", "et", "und", "and", "en", "si", "و"})
_SIGNS = {sign: value for value, sign in enumerate("一二三四五六七八九", 1)}
CHINESE = "[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]"
WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"


def _plain_letters(word: str) -> str:
    return word.replace("й", "и").replace("ї", "і").replace("ё", "е")  # as `plain` leaves them


def _table() -> dict[str, int]:
    found = dict.fromkeys(_ONE, 1)
    for language in _LANGUAGES:
        for value, forms in zip((*range(2, 20), *_TENS), language.split(), strict=True):
            found |= {_plain_letters(form): value for form in forms.split("/")}
    return found


_VALUES = _table()
_TWO_IN_ONE = re.compile(  # fünfunddreißig, veinticinco, ventiquattro, vijfentwintig
    r"(?P<unit>[^\W\d_]{3,7})(?:und|en)(?P<ten>\w*[zt]ig|dreißig|dreissig)|"
    r"(?P<first>vint[ie]|veinti|trenta|trent|quaranta|quarant|cinquanta|cinquant|venti|vent)(?P<second>[a-z]{2,7})"
)
_STEMS = {"vinti": 20, "vinte": 20, "veinti": 20, "vent": 20, "venti": 20} | {
    f"{stem}{end}": ten for stem, ten in (("trent", 30), ("quarant", 40), ("cinquant", 50)) for end in ("", "a")
}


def number_in_signs(signs: str) -> int:
    """The value of Chinese signs that `CHINESE` matches.

    >>> number_in_signs("四十五")
    45
    """
    tens, ten, units = signs.rpartition("十")
    return (_SIGNS.get(tens, 1) * 10 if ten else 0) + _SIGNS.get(units, 0)


def number_in_words(words: str) -> int | None:
    """The number that plain small words say as a whole, or None.

    >>> number_in_words("treinta y cinco"), number_in_words("vingt-et-une"), number_in_words("siebenunddreißig")
    (35, 21, 37)
    """
    whole = "-".join(words.replace("-", " ").replace("’", "'").split())
    if whole in _VALUES:
        return _VALUES[whole]
    parts = [part for part in whole.split("-") if part not in _AND]
    if len(parts) == 1:
        return _in_one_word(parts[0])
    if len(parts) != 2:
        return None
    ten, unit = _VALUES.get(parts[0], 0), _VALUES.get(parts[1], 0)
    return ten + unit if ten in _TENS and 1 <= unit <= 9 else None


def _in_one_word(word: str) -> int | None:
    if word in _VALUES:
        return _VALUES[word]
    parts = _TWO_IN_ONE.fullmatch(word)
    if parts is None:
        return None
    if parts["unit"]:
        ten, unit = _VALUES.get(parts["ten"], 0), _VALUES.get(parts["unit"], 0)
    else:
        ten, unit = _STEMS[parts["first"]], _VALUES.get(parts["second"], 0)
    return ten + unit if ten in _TENS and 1 <= unit <= 9 else None
