"""What numbers of papers look like, and what looks like them: dates, sums, school years."""

from __future__ import annotations

import re

# "B 20418/7", "VR 7700 418", "HBS-S 26/147": letters that belong to the number.
_PREFIX = (
    r"((?=[A-ZА-Я])(?!(?i:N[RO]?|NUM\w*|NOM|DE[LS]?|DU|DAL?|ET|O[FN]|IN|AM|AN|AU|ST|UN|EN|ON|ID|LE|AU?S|VOM|FROM|TO|TEL|EUR|USD|"
    r"CHF|GBP)\b|"
    r"[A-Z]{3} \d{1,3}[.,]\d{3})"
    r"(?:[A-ZА-Я]{1,4}|[A-Z][A-Za-z]{1,5}(?:-[A-Z][A-Za-z]{0,4})?(?=[ ]\d+[/\-]\d)|[A-Z]{1,5}-[A-Z]{1,5})[ ])?"
)
VALUE = re.compile(
    rf"(?<![\w/.,\-+@–]){_PREFIX}(?=[\w/\-–－.]*\d)[^\W_](?:[^\W_]|[/\-–－._](?=[^\W_]))*"
    r"(?:[ ]\d+(?:[/\-]\d+)?(?![\d./,:%]|[ ]?(?:€|EUR|USD)))*(?:[ ]/[ ]\d{3,}(?![\d./,]))?"
    r"(?:[ ][A-Z]{1,2}(?=$|[,;.)]))?"
)
DAY = re.compile(
    r"\d{1,2}([./\-])\d{1,2}\1\d{2,4}(?:[–-]\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4})?|\d\d?[ ]\d\d?[ ](?:19|20)\d\d|"
    r"\d{4}[./\-]\d{1,2}[./\-](?:0?\d|[12]\d|3[01])|(?:19|20)\d\d|\d{1,2}[. \-/]?[^\W\d]{3,9}[. \-/]?\d{2,4}|"
    r"\d{1,2}[:h.]\d\d|(?:19|20)\d\d[年년]\S*|\d\d?/\d{4}[–-]\d\d?/\d{4}|\d{1,2}(?:st|nd|rd|th|er|re|e|è|o|a)"
)
AMOUNT = re.compile(r"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d\d)?|\d+[.,]\d\d")
YEARS = re.compile(r"((?:19|20)\d\d)[/–-]((?:19|20)?\d\d)")
MONEY_BEHIND = re.compile(
    r"[.,]?\d*[ ]?(?:€|%|EUR|USD|CHF|(?:F\.?[ ]?)?CFA|XAF|XOF|MAD|DZD|\$|£|元|円|원|年|月|м\b|m²|kWh|"
    r"[A-Z]{3}\b(?=[\s,.;)]*$))"
)
# "200 DH": letters behind that are a currency.
PRICED = re.compile(r"\d[\d .,]*[ ](?:DH|DA|DT|TL|FG|KM|RM|RD|GS|LEI?|FR|F|KR|KC|PS)", re.IGNORECASE)
# "Anno 2019, Parte II, Serie C, Numero 188": an entry in the registers of Italy.
ENTERED = re.compile(
    r"\b(?:anno|jahr|year)[ ](?:18|19|20)\d\d,?[ ]+(?:parte|teil|part)[ ][IVX\d]{1,4},?[ ]+"
    r"(?:(?:serie|series)[ ]\w{1,2},?[ ]+)?(?:n(?:umero|ummer|umber|r|o|\.|°)?[.°]?)[ ]?(\d{1,5})\b",
    re.IGNORECASE,
)
MONEY_BEFORE = re.compile(r"(?:[€$£¥₹₽]|\b(?:EUR|USD|CHF|GBP|Rs\.?|INR|Fr\.|F))[ ]?$")
CODE = re.compile(r"(?=[^\s]*[/\-])(?=.*[^\W\d_])[^\W_a-zß-ÿ][^\Wa-zß-ÿ]*(?:[/\-.][^\Wa-zß-ÿ]+)+")
# Numbers of a shape of their own.
WHOLE = re.compile(
    r"\b\d{6,10} ?(?:\d\d ){2}(?:19|20)\d\d \d (?:\d{5} \d{3} \d{7} \d\d)\b|"  # of a Brazilian register
    r"(?<![^\W_])(?:[A-ZА-Я]{1,2}\d\d|[IVX]{1,4}[-–][А-ЯA-ZІЇЄ]{2}) ?№ ?\d{5,7}|"  # of a series, as in Ukraine
    r"\b[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\b"
)
# What a dash goes with may be more of the number.
MORE = re.compile(r" [–-] [^\W_]{1,3}\b")
# "第0447-26号", "제 2026-118 호", "(2026)湘衡雁证外字第2087号".
UNSPACED = re.compile(r"(?:[(（〔]?(?:19|20)\d\d[)）〕]?[一-鿿]{0,8}字)?第 ?[\w\-]{1,20} ?[号號]|제 ?[\w\-]{2,20} ?호")
