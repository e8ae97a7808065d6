"""What numbers of papers look like, and what looks like them: dates, sums, school years."""

from __future__ import annotations

import re

# "B 20418/7", "VR 7700 418", "HBS-S 26/147": letters that belong to the number.
_PREFIX = (
    r"((?:(?<=[Nn]ummer )|(?<=[Nn]ummer: )|(?<=number )|(?<=number: )|(?<=Nr\. )|(?<=Nr\.: ))N[ ](?=\d{3}[ ]?\d{3})|"
    r"(?=[A-ZÀ-ÖØ-ÞА-Я])(?!(?i:N[RO]?|NUM\w*|NOM|DE[LS]?|DU|DAL?|ET|O[FN]|IN|AM|AN|AU|ST|UN|EN|ON|ID|LE|AU?S|VOM"
    r"|FROM|TO|TEL|EUR|USD|"
    r"CHF|GBP)\b|"
    r"[A-Z]{3} \d{1,3}[.,]\d{3})"
    r"(?:[A-ZÀ-ÖØ-ÞА-Я]{1,4}|[A-Z][A-Za-z]{1,5}(?:-[A-Z][A-Za-z]{0,4})?(?=[ ]\d+[/\-]\d)|[A-Z]{1,5}-[A-Z]{1,5})[ ])?"
)
VALUE = re.compile(
    rf"(?<![\w/.,\-+@–]){_PREFIX}(?=[\w/\-–－.]*\d)[^\W_](?:[^\W_]|[/\-–－._](?=[^\W_]))*"
    r"(?:[ ]\d+(?:[/\-]\d+)?(?![\d./:%]|,(?![ ][a-zß-ÿ]|$)|[ ]?(?:€|EUR|USD)))*(?:[ ]/[ ]\d{3,}(?![\d./,]))?"
    r"(?:[ ][A-Z]{1,2}(?=$|[,;.)]))?"
)
DAY = re.compile(
    r"\d{1,2}([./\-])\d{1,2}\1\d{2,4}(?:[–-]\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4})?|\d\d?[ ]\d\d?[ ](?:19|20)\d\d|"
    r"(?:[1١۱][349٣٤٩۳۴۹]|[2٢۲][05٠۰])\d\d[./\-]\d{1,2}[./\-](?:[0٠۰]?\d|[12١٢۱۲]\d|[3٣۳][01٠١۰۱])(?:T\d\d\S*)?"
    r"|(?:19|20)\d\d|"
    r"\d{1,2}[. \-/]?[^\W\d]{3,9}[. \-/]?\d{2,4}|"
    r"\d{1,2}[:h.]\d\d(?:[–-]\d{1,2}[:h.]\d\d)?|(?:19|20)\d\d[年년]\S*|\d\d?/\d{4}[–-]\d\d?/\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th|er|re|e|è|o|a)(?:[ ](?:19|20)\d\d)?"
)
AMOUNT = re.compile(r"\d{1,3}(?:[., ]\d{3})+(?:[.,]\d\d)?|\d+[.,]\d\d")
YEARS = re.compile(r"((?:19|20)\d\d)[/–-]((?:19|20)?\d\d)")
# "(cerfa n° 16079", "BGBl. I Nr. 30/2006", "Issued pursuant to Rules no.", "D.S. N.º": of a printed form or a law.
OF_A_LAW = re.compile(
    r"(?:\bcerfa|\bBGBl\.?(?: I{1,3})?|\bD\.\s?S\.|\bR\.\s?M\.|\bD\.\s?M\.|\bRules"
    r"|\bReal Decreto|\bOrden(?: Ministerial)?)"
    r"[\s,]*(?:n\.?\s?[°ºo]\.?|nr\.|num\.|núm\.)?\s*$",
    re.IGNORECASE,
)
TRAVEL = re.compile(
    r"\b(?:travel document|passport|passeport|document de voyage|reisedokument|reisepass|pasaporte|documento de viaje"
    r"|passaporto|passaporte|documento di viaggio|паспорт|paszport)",
    re.IGNORECASE,
)
# "Nr. 41/2026 des Übersetzungsverzeichnisses": the register behind the number.
REGISTERED_BEHIND = re.compile(
    r"(?:Nr\.|No\.|N\.?º|N°|n°)\s?([\w/.-]*\d[\w/-]*) (?:des|meines|du|de mon|del|de mi|of (?:my|the))"
    r" (?:\w*[Vv]erzeichnis\w*|Urkundenr\w+|Dolmetsch\w+|répertoire|registre des traductions"
    r"|registro de traducciones|libro de traducciones|register of translations|repertory)"
)
# "STAGE 2025-2026", "2024-2025-2": the word before a year of studies, and its semester behind.
YEAR_OF = re.compile(r"^[^\W\d_]{2,} (?=(?:19|20)\d\d)|(?<=\d{4}[/–-]\d{4})-[12]$")
# A span of days, a sheet of so many, an account, a person's identity: no numbers of papers.
ELSE = re.compile(
    r"\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?[–-]\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:Blatt|Seite|Page|Hoja|Folha"
    r"|Foglio) \d+/\d+|"
    r"(?:CC|TI|DNI|NIE|RUT|RUN|CPF|CI) \d[\d.]{6,}(?:-\w)?|(?:DE|AT|CH|LI|FR|BE|LU|ES|IT|PT|NL|GB"
    r"|IE)\d\d(?: \d{4}){3,5}(?: \d{1,4})?"
)
MONEY_BEHIND = re.compile(
    r"[.,]?\d*[ ]?(?:€|%|EUR|USD|CHF|(?:F\.?[ ]?)?CFA|XAF|XOF|MAD|DZD|\$|£|元|円|원|年|月|м\b|m²|kWh|"
    r"[A-Z]{3}\b(?=[\s,.;)]*$))"
)
# "200 DH": letters behind that are a currency.
PRICED = re.compile(r"\d[\d .,]*[ ](?:DH|DA|DT|TL|FG|KM|RM|RD|GS|LEI?|FR|F|KR|KC|PS)", re.IGNORECASE)
# An entry in the registers of Italy: "Anno 2019, Parte II, Serie C, Numero 188", "Atto n. 45 p. I s. A anno 2003".
_PARTED = r",?[ ]+(?:[–—/-][ ]+)?"
_OF_YEAR = r"(?:anno|jahr|year)[ ](?:18|19|20)\d\d"
_PART = r"(?:parte|teil|part|p\.)[ ]?[IVX\d]{1,4}"
_OF_SERIES = rf"(?:{_PARTED}(?:serie|series|s\.)[ ]?\w{{1,2}})?"
_ENTRY = r"(?:(?:atto|akte?|act)[ ])?n(?:umero|ummer|umber|r|o|\.|°)?[.°]?[ ]?(\d{1,5})\b"
PART = re.compile(rf"\b{_PART}", re.IGNORECASE)  # sooner found than the whole
ENTERED = re.compile(
    rf"(?<![\w(])(?:{_OF_YEAR}{_PARTED}(?:{_PART}{_OF_SERIES}{_PARTED}{_ENTRY}|{_ENTRY}{_PARTED}{_PART})|"
    rf"{_ENTRY}{_PARTED}{_PART}{_OF_SERIES}{_PARTED}{_OF_YEAR})",
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
# "Jahr 2026/2027", "WS 24/25", "Curso 2026-27": a year of studies with its word.
TERM = re.compile(
    r"(?:jahr|ann[ée]e|a[ñn]o|anno|ano|year|curso|session|s[eé]m\w*|[ws]s|wise|sose|ay|sy|term|rok|рік|год)[ ]"
    r"(?:20)?(\d\d)(?:[/–-](?:20)?(\d\d))?(?:[ ]\d+)?",
    re.IGNORECASE,
)
# The day behind a number under a title: "N° 1288 du 21/11/2003", "Nr. 803 – anul 2026".
DATED_BEHIND = re.compile(
    r",?(?: [–—-])? (?:(?:du|de(?: fecha)?|del|of|vom|dated|din|от|від|z(?: dnia)?|anul|on|le|tarihli|ngày) )?"
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,10} \d{4}|(?:19|20)\d\d(?!\w))",
    re.IGNORECASE,
)
# What a dash goes with may be more of the number.
MORE = re.compile(r" [–-] [^\W_]{1,3}\b")
# "第0447-26号", "제 2026-118 호", "(2026)湘衡雁证外字第2087号".
UNSPACED = re.compile(r"(?:[(（〔]?(?:19|20)\d\d[)）〕]?[一-鿿]{0,8}字)?第 ?[\w\-]{1,20} ?[号號]|제 ?[\w\-]{2,20} ?호")
# References of offices with signs of their own between spaces: "33.02 – M 26/048817", "Vo/Zi – GS 26-07".
_SPACED = r"(?=[^:]*\d)[A-ZÀ-Þ\d][\w./-]{0,12}(?: ?[–/-] | [–/-] ?)(?:[A-Z]{1,4} )?[\w./-]{1,16}"
SPACED_VALUE = re.compile(rf"(?!\d\d?[./]\d\d?[./]\d){_SPACED}")
SPACED_LABEL = re.compile(
    r"(?:(?:unsere?|mein|notre|nos|nuestra|our|n[./]) ?)?(?:zeichen|gesch[äa]ftszeichen|aktenzeichen|az\.?|gz\.?|"
    r"r[ée]f(?:\.|[ée]rences?|erencia)?|ref(?:\.|erence)?)(?: ?:)?",
    re.IGNORECASE,
)
SPACED = re.compile(rf"(?:{SPACED_LABEL.pattern})(?<=:) ({SPACED_VALUE.pattern})$", re.IGNORECASE)
# "DAU6 7M3K QX": groups of capitals and figures, read as one.
GROUPS = re.compile(r"(?=.*\d)(?=[A-Z\d ]*[A-Z]\d|[A-Z\d ]*\d[A-Z])[A-Z\d]{2,6}(?: [A-Z\d]{2,6}){1,4}")
# "CI-0046 281 773", "77-0402196/5", "CR-INC 26-4471908"
PREFIXED = re.compile(r"(?:[A-Z]{1,4}-?\d{2,}|[A-Z]{1,4}-[A-Z]{1,5} \d{2,}|\d{2,4}-\d{5,})(?:[ /.-]\d+)+")
INSURED = re.compile(r"[A-Z] ?\d{3} ?\d{3} ?\d{3}")  # of a person in the funds of Germany (section 290 SGB V)
