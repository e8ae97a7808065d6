"""Words for money in scripts other than Latin, and in the languages of eastern Europe; see `_currencies`."""

from __future__ import annotations

from collections.abc import Mapping

SIGNS: Mapping[str, str] = {
    # Chinese, Japanese
    "美金": "USD", "美圓": "USD", "美国元": "USD", "ドル": "dollar", "usドル": "USD", "アメリカドル": "USD",
    "歐元": "EUR", "英镑": "GBP", "英鎊": "GBP", "ポンド": "GBP", "英ポンド": "GBP", "瑞士法郎": "CHF",
    "瑞郎": "CHF", "スイスフラン": "CHF", "加元": "CAD", "加币": "CAD", "カナダドル": "CAD", "澳元": "AUD",
    "澳币": "AUD", "豪ドル": "AUD", "新西兰元": "NZD", "新加坡元": "SGD", "新币": "SGD", "日圆": "JPY",
    "日圓": "JPY", "日币": "JPY", "韩元": "KRW", "韓元": "KRW", "ウォン": "KRW", "卢布": "RUB", "泰铢": "THB",
    "越南盾": "VND", "人民元": "CNY", "中国元": "CNY", "新台币": "TWD", "新臺幣": "TWD", "新台幣": "TWD",
    "台币": "TWD", "台幣": "TWD", "臺幣": "TWD", "新台币元": "TWD", "新臺幣元": "TWD", "新台幣元": "TWD",
    "台湾ドル": "TWD", "港币": "HKD", "港幣": "HKD", "港元": "HKD", "港币元": "HKD", "港幣元": "HKD",
    "港幣$": "HKD", "港币$": "HKD", "香港ドル": "HKD", "澳門元": "MOP", "澳门元": "MOP", "澳門幣": "MOP",
    "mop$": "MOP", "ntd": "TWD", "nt": "TWD", "hkd$": "HKD", "元": "yuan", "元整": "yuan", "元正": "yuan",
    "圆": "yuan", "圆整": "yuan", "圓": "yuan", "圓整": "yuan", "円也": "JPY", "圓也": "JPY",
    # Russian, Ukrainian and their neighbours
    "российских рублях": "RUB", "рублях": "RUB", "рублем": "RUB", "рублями": "RUB", "рубли": "RUB", "р": "RUB",
    "р.": "RUB", "белорусских рублей": "BYN", "белорусских рубля": "BYN", "бел. руб.": "BYN", "бел. рублей": "BYN",
    "бел.руб.": "BYN", "белорусских руб.": "BYN", "беларускіх рублёў": "BYN", "руб. рб": "BYN", "гривна": "UAH",
    "гривны": "UAH", "гривен": "UAH", "гривня": "UAH", "гривню": "UAH", "гривнях": "UAH", "hrywien": "UAH",
    "тенге рк": "KZT", "теңге": "KZT", "сомов": "KGS", "сома": "KGS", "сумов": "UZS", "so'mda": "UZS", "сўм": "UZS",
    "сомонӣ": "TJS", "драмов": "AMD", "драма": "AMD", "драмов ра": "AMD", "лари": "GEL", "манат": "AZN",
    "манатов": "AZN", "маната": "AZN", "леев": "MDL", "молдавских леев": "MDL", "леїв": "MDL", "лей": "MDL",
    "злотых": "PLN", "польских злотых": "PLN", "злотих": "PLN", "польських злотих": "PLN", "долл": "dollar",
    "долл.": "dollar", "дол.": "dollar", "дол. сша": "USD", "доларів": "dollar", "доллар сша": "USD",
    "долари сша": "USD", "долларах сша": "USD", "фунтов стерлингов": "GBP", "фунтів стерлінгів": "GBP",
    "юаней": "CNY", "юанів": "CNY", "иен": "JPY", "вон": "KRW", "чешских крон": "CZK", "крон": "krone",
    "швейцарских франков": "CHF",
    # Turkish, Vietnamese, Romanian, Polish, Portuguese, Italian
    "lira": "TRY", "lirası": "TRY", "türk lira": "TRY", "abd doları": "USD", "amerikan doları": "USD",
    "doları": "dollar", "usd doları": "USD", "avroluk": "EUR", "avroyu": "EUR", "avroya": "EUR", "avronun": "EUR",
    "avrodur": "EUR", "euroyu": "EUR", "euroya": "EUR", "euro'luk": "EUR", "liradır": "TRY", "liralık": "TRY",
    "liraya": "TRY", "lirayı": "TRY", "đô la mỹ": "USD", "đô la": "dollar", "đô-la mỹ": "USD", "đôla mỹ": "USD",
    "đôla": "dollar", "ơ-rô": "EUR", "ơ rô": "EUR", "đồng việt nam": "VND", "việt nam đồng": "VND",
    "đồng chẵn": "VND", "nhân dân tệ": "CNY", "yên nhật": "JPY", "bảng anh": "GBP", "lei moldovenești": "MDL",
    "lei mdl": "MDL", "lei": "lei", "leu": "lei", "lei noi": "RON", "dolari americani": "USD", "dolarów": "dollar",
    "dolarów amerykańskich": "USD", "dolary": "dollar", "złoty": "PLN", "zloty": "PLN", "zlotych": "PLN",
    "pln zł": "PLN", "dolaru": "dollar", "akz": "AOA", "kwanzas": "AOA", "kwanza": "AOA", "kzs": "AOA",
    "meticais": "MZN", "metical": "MZN", "mzn": "MZN", "escudos": "CVE", "escudos cabo-verdianos": "CVE",
    "ecv": "CVE", "cve": "CVE", "dobras": "STN", "patacas": "MOP", "real": "BRL", "lek": "ALL", "lekë": "ALL",
    "leke": "ALL", "franchi svizzeri": "CHF", "franchi": "franc", "sterline": "GBP", "dirhams marroquinos": "MAD",
    "dirham marocchini": "MAD", "dirham": "dirham", "dinari tunisini": "TND", "dinari algerini": "DZD",
    "dinari": "dinar",
    # Arabic
    "درهما": "dirham", "دراهم": "dirham", "درهم اماراتي": "AED", "درهما مغربيا": "MAD", "دينارا": "dinar",
    "دنانير": "dinar", "دينار اردني": "JOD", "دينار أردني": "JOD", "د.أ": "JOD", "د.ا": "JOD", "دينار كويتي": "KWD",
    "د.ك": "KWD", "د.ك.": "KWD", "دينار عراقي": "IQD", "د.ع": "IQD", "د.ع.": "IQD", "دينار ليبي": "LYD",
    "دينار بحريني": "BHD", "د.ب": "BHD", "دينارا جزائريا": "DZD", "دينارا تونسيا": "TND", "جنيه": "geneih",
    "جنيها": "geneih", "جنيهات": "geneih", "جنيه مصري": "EGP", "جنيها مصريا": "EGP", "ج.م": "EGP", "ج.م.": "EGP",
    "جنيه سوداني": "SDG", "ج.س": "SDG", "جنيه استرليني": "GBP", "جنيه إسترليني": "GBP", "ل.ل": "LBP", "ل.ل.": "LBP",
    "ل.س": "SYP", "ل.س.": "SYP", "ل.ت": "TRY", "ليرات": "lira", "ليره": "lira", "ر.ي": "YER", "ر.ع": "OMR",
    "ر.ع.": "OMR", "ريال سعودي": "SAR", "ريالا سعوديا": "SAR", "ريالا": "riyal", "ريالات": "riyal",
    "ريال قطري": "QAR", "ريال عماني": "OMR", "ريال يمني": "YER", "اوقية": "MRU", "أوقية": "MRU", "فرنك": "franc",
    "فرنك سويسري": "CHF", "شلن": "shilling", "أورو": "EUR", "اورو": "EUR", "يورو اوروبي": "EUR", "دولارا": "dollar",
    "دولارا امريكيا": "USD", "دولارا أمريكيا": "USD", "دولارات": "dollar", "دولار كندي": "CAD",
    "دولار أميركي": "USD", "$ us": "USD",
    "دينارا بحرينيا": "BHD", "دينارا كويتيا": "KWD", "دينارا اردنيا": "JOD", "دينارا أردنيا": "JOD",
    "دينارا عراقيا": "IQD", "دينارا ليبيا": "LYD", "دينار عراقيا": "IQD", "درهما إماراتيا": "AED",
    "درهما اماراتيا": "AED", "ريالا قطريا": "QAR", "ريالا عمانيا": "OMR", "ريالا يمنيا": "YER",
    "جنيها سودانيا": "SDG", "جنيها إسترلينيا": "GBP", "جنيها استرلينيا": "GBP", "فرنكا": "franc",
    "فرنكا سويسريا": "CHF",
    "دولارا كنديا": "CAD", "دولارا استراليا": "AUD", "دولارا أستراليا": "AUD", "دينارات": "dinar",
    # Persian, Dari, Urdu
    "تومان": "IRT", "تومن": "IRT", "ریال ایران": "IRR", "یورو": "EUR", "دلار": "dollar", "دلار آمریکا": "USD",
    "دلار امریکا": "USD", "دلار کانادا": "CAD", "دلار امریکایی": "USD", "پوند": "GBP", "افغانی": "AFN",
    "افغاني": "AFN", "لیر": "TRY", "لیره": "TRY", "فرانک سوئیس": "CHF", "درهم امارات": "AED", "یوان": "CNY",
    "روبل": "RUB", "روپے": "PKR", "روپیے": "PKR", "روپیہ": "PKR", "روپئے": "PKR", "روپیه": "rupee",
    "پاکستانی روپے": "PKR", "ڈالر": "dollar", "امریکی ڈالر": "USD", "پاؤنڈ": "GBP",
}  # fmt: skip

# As `_SHARED` of `_currencies`.
_NO_MAINLAND = r"(?s)\A(?!.*(?:人民[币幣]|\brmb\b|\bcny\b)).*"
SHARED: Mapping[str, tuple[tuple[str, str | None], ...]] = {
    "yuan": (
        (_NO_MAINLAND + r"(?:新?[台臺][币幣]|\bnt ?\$|\btwd\b|民[国國] ?\d|中華民國|統一編號)", "TWD"),
        (_NO_MAINLAND + r"(?:港[币幣元]|\bhk ?\$|\bhkd\b)", "HKD"),
        (_NO_MAINLAND + r"澳[门門][元币幣]", "MOP"),
        ("", "CNY"),
    ),
    "lei": (
        (r"\bron\b|bucuresti|\bcnp\b|\banaf\b|\bcluj|\btimisoara|\bromania\b", "RON"),
        (r"\bmdl\b|moldov|chisinau|\bidno\b|\bidnp\b|\bbnm\b", "MDL"),
        ("", "RON"),
    ),
    "geneih": ((r"سودان|الخرطوم", "SDG"), (r"استرليني", "GBP"), ("", "EGP")),
}
# Read as money only beside a number that has the form of it, see `WORDS_TOO` of `_currencies`.
WORDS_TOO = frozenset({"Р", "Р.", "ВОН", "СОМА", "ЛЕЙ", "ДРАМА", "LIRA", "REAL", "NT", "LEK", "ECV", "DRAMA"})
# Folded, a syllable of Korean is only its first letter: these are looked up as they are written.
HANGUL: Mapping[str, str] = {
    "원": "KRW", "원정": "KRW", "달러": "dollar", "미국달러": "USD", "미달러": "USD", "미화": "USD", "불": "USD",
    "유로": "EUR", "유로화": "EUR", "엔": "JPY", "엔화": "JPY", "위안": "CNY", "위안화": "CNY", "파운드": "GBP",
    "동": "VND", "루블": "RUB",
}  # fmt: skip
