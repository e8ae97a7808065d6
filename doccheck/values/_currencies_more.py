"""More words for money, as people and offices write them in figures; see `_currencies`."""

from __future__ import annotations

from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    "avro": "EUR", "evro": "EUR", "ευρώ": "EUR", "eiro": "EUR", "eura": "EUR",
    "php": "PHP", "p": "PHP", "n": "NGN", "s/.": "PEN", "bs.f": "VES", "bs. f.": "VES", "$b": "BOB",
    "f.cfa": "FCFA", "f.c.f.a.": "FCFA", "f.c.f.a": "FCFA", "f. cfa": "FCFA", "fr cfa": "FCFA", "frs. cfa": "FCFA",
    "f cfp": "XPF", "fcfp": "XPF", "f.cfp": "XPF", "francs cfp": "XPF", "francs pacifique": "XPF", "xpf": "XPF",
    "fg": "GNF", "francs guineens": "GNF", "fdj": "DJF", "francs djibouti": "DJF", "fc": "CDF",
    "francs congolais": "CDF",
    "francs rwandais": "RWF", "francs burundais": "BIF", "francs comoriens": "KMF", "ariary": "MGA", "um": "MRU",
    "đ": "VND", "vnđ": "VND", "российских рублей": "RUB", "российских руб.": "RUB",
    "долларов сша": "USD", "доллара сша": "USD", "доларів сша": "USD", "долл. сша": "USD", "долларов": "dollar",
    "dolara": "dollar", "dolari": "dollar", "dolari sua": "USD", "amerikan dolari": "USD", "abd dolari": "USD",
    "dolarow": "dollar", "dolares estadounidenses": "USD", "dolares de los estados unidos": "USD",
    "dolares dos eua": "USD", "dollari": "dollar", "dollari usa": "USD", "dollari statunitensi": "USD",
    "دج": "DZD", "د.ج": "DZD", "د.ج.": "DZD", "دينار جزائري": "DZD", "د.م": "MAD", "د.م.": "MAD", "درهم مغربي": "MAD",
    "د.ت": "TND", "د.ت.": "TND", "دينار تونسي": "TND", "د.ل": "LYD", "د.إ": "AED", "درهم إماراتي": "AED",
    "ر.س": "SAR", "ر.س.": "SAR", "ر.ق": "QAR", "ریال": "IRR", "ريال": "riyal", "ليرة": "lira",
    "ليرة سورية": "SYP", "ليرة لبنانية": "LBP", "ليرة تركية": "TRY", "دولار أمريكي": "USD", "دولار امريكي": "USD",
    "tk": "BDT", "taka": "BDT", "nrs": "NPR", "ghc": "GHS", "gh¢": "GHS",
    "ush": "UGX", "ushs": "UGX", "shs": "shilling", "birr": "ETB", "br": "ETB", "l": "HNL",
    "m/cte": "COP", "m/cte.": "COP", "pesos m/cte": "COP", "pesos colombianos": "COP",
    "pesos mexicanos": "MXN", "pesos argentinos": "ARS", "pesos chilenos": "CLP", "pesos uruguayos": "UYU",
    "pesos dominicanos": "DOP", "mxn$": "MXN", "aud$": "AUD", "cad$": "CAD", "kr": "krone",
    "km": "BAM", "dinara": "dinar", "ден": "MKD", "ლარი": "GEL", "драм": "AMD", "тг": "KZT",
    "сум": "UZS", "so'm": "UZS", "сомони": "TJS", "ман.": "AZN", "manat": "AZN", "บาท": "THB", "frw": "RWF",
    "fbu": "BIF",
}  # fmt: skip

# What only papers of the six states name whose franc is that of Central Africa: states, towns, prefixes of telephones
# and accounts.
IN_CENTRAL_AFRICA = (
    r"camero|kamerun|gabon|congo\b|congolais|tchad|\bchad\b|centr(?:e )?afri|guinee equat|guinea ecuatorial|\bbeac\b|"
    r"\bxaf\b|\bcemac\b|\bcobac\b|\bcosumaf\b|yaounde|\bdouala\b|bafoussam|bamenda|garoua\b|maroua\b|dschang\b|"
    r"kribi\b|\blimbe\b|"
    r"\bbuea\b|ngaoundere|bertoua|ebolowa|\bkumba\b|nkongsamba|\bedea\b|mbouda|foumban|bangangte|sangmelima|"
    r"libreville|port[ -]gentil|franceville|\boyem\b|mouila|lambarene|brazzaville|pointe[ -]noire|dolisie|"
    r"n'?djamena|moundou|"
    r"abeche|\bbangui\b|malabo|\bbata\b|(?:\+|\b00)(?:237|241|242|235|236|240)\b|\b(?:cm|ga|cg|td|cf|gq)\d\d ?\d{4} ?\d"
)
# As `_SHARED` of `_currencies`.
SHARED: Mapping[str, tuple[tuple[str, str | None], ...]] = {
    "franc": (
        (r"suisse|schweiz|switzerland|suiza|svizzera", "CHF"),
        (r"\bcfa\b|bceao|\bb\.p\.f|senegal|dakar|abidjan|ivoire|bamako|burkina|\blome\b|cotonou|niamey", "XOF"),
        (IN_CENTRAL_AFRICA, "XAF"),
        (r"conakry|guinee", "GNF"),
        (r"rwanda|kigali", "RWF"),
        (r"burundi|bujumbura", "BIF"),
        (r"comores|moroni", "KMF"),
        (r"djibouti", "DJF"),
        (r"noumea|papeete|tahiti|polynesie|caledonie", "XPF"),
        ("", None),
    ),
    "riyal": (
        (r"سعود|saudi|riyadh|الرياض", "SAR"),
        (r"قطر|qatar|doha", "QAR"),
        (r"عمان|\boman\b|muscat", "OMR"),
        (r"ايران|iran|tehran", "IRR"),
        (r"يمن|yemen", "YER"),
        ("", None),
    ),
    "lira": ((r"لبنان|beirut|بيروت", "LBP"), (r"سور|دمشق", "SYP"), (r"ترك|turk", "TRY"), ("", None)),
    "krone": (
        (r"norw|norge|oslo|bergen", "NOK"),
        (r"danmark|denmark|danemark|kobenhavn|københavn|aarhus", "DKK"),
        (r"sverige|sweden|suede|stockholm|uppsala|lund\b", "SEK"),
        (r"island|iceland|reykjavik", "ISK"),
        ("", None),
    ),
    "shilling": (
        (r"uganda|kampala", "UGX"),
        (r"tanzania|dodoma|dar es salaam", "TZS"),
        (r"kenya|nairobi", "KES"),
        ("", None),
    ),
}
SHARED_WORDS = {"franc": ("f", "frs")}
# Read as money only beside a number that has the form of it, see `WORDS_TOO`.
WORDS_TOO = frozenset(
    {
        *("FC", "FG", "UM", "TK", "KM", "BR", "KR", "GHC", "SHS", "USH", "DEN", "ДЕН"),
        *("ТГ", "СУМ", "МАН.", "PHP", "NRS", "FDJ", "L", "F", "FRS", "EURA", "EIRO", "RS"),
    }
)
TITLE_CASE = frozenset(
    {"Php", "Tk", "Br", "Kr", "kr", "Ush", "Shs", "NRs", "Frw", "FBu", "Frs", "frs", "KSh", "USh", "đ", "Lek"}
)
GLUED = frozenset({"p", "n"})  # count only right before their figure: "P642,118.09"
