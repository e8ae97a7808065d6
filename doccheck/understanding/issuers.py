"""The country that issued a document, from letterhead, foot and marks of registration."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from doccheck.errors import ValueNotRead
from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.places import left_neighbours, page_text
from doccheck.values import countries, places
from doccheck.values._country_names import may_stand_in
from doccheck.values._plain import plain_text

_HEAD, _FOOT = 0.30, 0.88  # of the page: letterhead and title above, the issuer's particulars below
_TOP = 0.15  # "Royaume du Maroc" at the very top is the state itself speaking
# Where a country is named for another reason than having issued the document.
_ABOUT_PERSON = re.compile(
    r"\b(?:ne|nee|naissance|geboren|geb|geburtsort|nacid[oa]|nacimiento|born|birth|nationalit\w*|nacionalidad|"
    r"staatsangeh\w*|residence|resident|wohnhaft|domicil\w*|demeurant|valable|valid|valid[oae]s?|validez|gultig\w*|"
    r"cobertura|couverture|"
    r"passe?port\w*|reisepass\w*|pasaporte|studien\w*|etudes|estudios|visa|visum|visado|consul\w*|ambassade|embajada|"
    r"embassy|botschaft|langue|lengua|sprache|language|traduit|traduction|traduccion|ubersetz\w*|translat\w*)\b"
)
_INSTITUTION = re.compile(
    r"universi[tdà]|caisse|hochschule|akademie|acad[ée]mi|[ée]cole|escuela|instituto?\b|institut\b|lyc[ée]e|"
    r"coll[èe]ge|college|"
    r"school|schule|kolleg|bank|banque|banco|caja|sparkasse|cr[ée]dit|versicherung|krankenkasse|assurance|mutuelle|"
    r"seguros|aseguradora|insurance|minist|tribunal|gericht|juzgado|court|pr[ée]fecture|ayuntamiento|mairie|commune|"
    r"standesamt|registro|bundesamt|police|polizei|polic[íi]a|stiftung|fondation|fundaci[óo]n|foundation|service|daad",
    re.IGNORECASE,
)
# The first line of an address a letter is sent to.
_ADDRESSEE = re.compile(
    r"^(?:An (?:Frau|Herrn)|Frau\b|Herrn?\b|Familie\b|Monsieur\b|Madame\b|Mademoiselle\b|M\.|Mme\b|Mlle\b|Mr\b|Mrs\b|"
    r"Ms\b|Miss\b|To:?\s|À l['’]attention|A la atenci[óo]n|D\.|D\.ª|Dña\.|Don\b|Doña\b|Sr\.|Sra\.|Srta\.)"
)
_ADDRESS_LINES = 6
_AT = frozenset({"a", "at", "in", "en", "zu", "em", "w", "lieu", "place", "lugar", "ort", "luogo"})
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS_IN_NET = re.compile(r"\S+@\S+|\b(?:https?://|www\.)\S+", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        *("de", "du", "des", "la", "le", "les", "l", "d", "et", "of", "the", "and", "y", "del", "der", "die", "das"),
        *("und", "für", "da", "do", "dos", "e"),
    }
)
# The rest of a telephone number stands on its line; "-0094" ends a reference.
_PHONE = re.compile(r"(?:\+\s?\(?|(?<![\w\-/.])00(?=\d{2,3}[ .\-/(]))(\d{1,3})\)?(?=(?:[ \xa0().\-/]*\d){5})")
_WEB = re.compile(r"\b(?:https?://|www\.)[\w.\-]+\.([a-z]{2})(?![\w.])", re.IGNORECASE)
_MAIL = re.compile(r"@[\w.\-]+\.([a-z]{2})(?![\w.])", re.IGNORECASE)
# International numbers of ITU-T E.164: the countries applicants and their papers come from.
_CALLING = {
    "20": "EGY", "212": "MAR", "213": "DZA", "216": "TUN", "218": "LBY", "221": "SEN", "222": "MRT", "223": "MLI",
    "224": "GIN", "225": "CIV", "226": "BFA", "227": "NER", "228": "TGO", "229": "BEN", "230": "MUS", "233": "GHA",
    "234": "NGA", "235": "TCD", "236": "CAF", "237": "CMR", "240": "GNQ", "241": "GAB", "242": "COG", "243": "COD",
    "244": "AGO", "249": "SDN", "250": "RWA", "251": "ETH", "254": "KEN", "255": "TZA", "256": "UGA", "257": "BDI",
    "258": "MOZ", "260": "ZMB", "261": "MDG", "263": "ZWE", "27": "ZAF", "30": "GRC", "31": "NLD", "32": "BEL",
    "33": "FRA", "34": "ESP", "351": "PRT", "352": "LUX", "353": "IRL", "355": "ALB", "358": "FIN", "359": "BGR",
    "36": "HUN", "370": "LTU", "371": "LVA", "372": "EST", "373": "MDA", "374": "ARM", "375": "BLR", "380": "UKR",
    "381": "SRB", "385": "HRV", "386": "SVN", "387": "BIH", "389": "MKD", "39": "ITA", "40": "ROU", "41": "CHE",
    "420": "CZE", "421": "SVK", "43": "AUT", "44": "GBR", "45": "DNK", "46": "SWE", "47": "NOR", "48": "POL",
    "49": "DEU", "506": "CRI", "507": "PAN", "509": "HTI", "51": "PER", "52": "MEX", "53": "CUB", "54": "ARG",
    "55": "BRA", "56": "CHL", "57": "COL", "58": "VEN", "591": "BOL", "593": "ECU", "595": "PRY", "598": "URY",
    "60": "MYS", "61": "AUS", "62": "IDN", "63": "PHL", "65": "SGP", "66": "THA", "81": "JPN", "82": "KOR",
    "84": "VNM", "852": "HKG", "855": "KHM", "86": "CHN", "880": "BGD", "886": "TWN", "90": "TUR", "91": "IND",
    "92": "PAK", "93": "AFG", "94": "LKA", "95": "MMR", "961": "LBN", "962": "JOR", "963": "SYR", "964": "IRQ",
    "966": "SAU", "967": "YEM", "970": "PSE", "971": "ARE", "972": "ISR", "974": "QAT", "976": "MNG", "977": "NPL",
    "98": "IRN", "992": "TJK", "994": "AZE", "995": "GEO", "996": "KGZ", "998": "UZB",
}  # fmt: skip
# What only an issuer of that country prints about itself: registers, tax numbers, its own laws; each by a part of it,
# which is sooner looked for.
_COMMERCIAL_REGISTER = r"\bR\.?C\.?S\.?\s+(?!Luxembourg)[A-ZÀ-Ü][a-zà-ÿ]+\s[\dAB]"
_OF_A_TOWN = r"\b\d{5} [A-ZÀ-Ü][\w'’ -]+ C(?:edex|EDEX)\b"
_TAX_NUMBER = (
    r"\bC\.?I\.?F\.?:? ?(?:ES)?[A-HJ-NP-SUVW]-?\d{7}[0-9A-J]\b|\bN\.?I\.?F\.?:? ?[A-Z]?-?\d{7,8}-?[A-Z]\b"
)
_MARKS: dict[str, dict[str, re.Pattern[str]]] = {
    country: {part: re.compile(mark) for part, mark in marks.items()}
    for country, marks in {
        "DEU": {
            **{"HR": r"\bHR[AB]\s?\d", "Amtsgericht": r"\bAmtsgericht\b", "USt": r"\bUSt-?Id", "DE": r"\bDE\d{9}"},
            **{"V.": r"\be\.\s?V\.", "SGB": r"\bSGB\b", "AufenthG": r"\bAufenthG\b", "LHG": r"\bLHG\b"},
            **{"BGBl": r"\bBGBl", "BZRG": r"\bBZRG\b", "BaFin": r"\bBaFin\b", "hochschulgesetz": "hochschulgesetz"},
            **{"Bundesamt": "Bundesamt für Justiz", "Ausländer": "Ausländerbehörde"},
            "Einwohner": "Einwohnermeldeamt",
        },
        "FRA": {
            **{"SIRE": r"\bSIRE[TN]\b", "RC": _COMMERCIAL_REGISTER, "R.C": _COMMERCIAL_REGISTER, "RNE": r"\bRNE\s?\d"},
            **{"UAI": r"\bUAI\s?:?\s?\d", "ORIAS": r"\bORIAS\b", "CROUS": r"\bCROUS\b", "CPAM": r"\bCPAM\b"},
            **{"URSSAF": r"\bURSSAF\b", "RPPS": r"\bRPPS\b", "ADELI": r"\bADELI\b", "CVEC": r"\bCVEC\b"},
            **{"INE": r"\bINE\s?:?\s?\d", "Cedex": _OF_A_TOWN, "CEDEX": _OF_A_TOWN},
            **{"étudiant": "[Ii]dentifiant national étudiant", "République": "République française"},
        },
        "ESP": {
            **{"IF": _TAX_NUMBER, "I.F": _TAX_NUMBER, "RUCT": r"\bRUCT\b", "DGSFP": r"\bDGSFP\b"},
            **{"Registro": "Registro Mercantil de", "Comunidad": "Comunidad Autónoma", "Generalitat": "Generalitat"},
            "Junta": "Junta de (?:Andalucía|Castilla|Extremadura)",
        },
        "LUX": {
            **{"Luxembourg": r"R\.?C\.?S\.? Luxembourg", "Grand-Duch": "Grand-Duch", "CSSF": r"\bCSSF\b"},
            **{"L-": r"\bL-\d{4}\b", "LU": r"\bLU\d{8}\b"},
        },
        "GBR": {
            **{"Companies": "Companies House", "Registered": "Registered in England"},
            **{"FCA": r"\bFCA\b", "UKVI": r"\bUKVI\b"},
        },
        "CHE": {"CHE-": r"\bCHE-\d{3}", "CH-": r"\bCH-\d{4}\b"},
        "AUT": {"ATU": r"\bATU\d{8}\b", "A-": r"\bA-\d{4}\b"},
        "BEL": {"BE": r"\bBE ?0\d{3}[. ]?\d{3}", "B-": r"\bB-\d{4}\b"},
    }.items()
}
# Offices of a place name where it lies within the country: regions whose names no other country has.
_REGIONS = {
    "FRA": re.compile(
        r"\b(?:haute savoie|seine (?:maritime|saint denis)|bouches du rhone|hauts de seine|val de marne|val d oise"
        r"|haute (?:garonne|loire|marne|saone|vienne|corse)|hautes (?:pyrenees|alpes)|pas de calais|puy de dome"
        r"|pyrenees (?:orientales|atlantiques)|alpes (?:maritimes|de haute provence)|(?:bas|haut) rhin|ille et vilaine"
        r"|(?:loire|pyrenees) atlantiques?|cotes d armor|territoire de belfort|meurthe et moselle|deux sevres"
        r"|charente maritime|lot et garonne|eure et loir|indre et loire|loir et cher|maine et loire|saone et loire"
        r"|seine et marne|tarn et garonne|essonne|yvelines|isere|drome|ardeche|vaucluse|dordogne|morbihan|finistere"
        r"|vendee|mayenne|calvados|correze|creuse|cantal|aveyron|lozere|herault|gironde|auvergne rhone alpes"
        r"|bourgogne franche comte|centre val de loire|hauts de france|ile de france|occitanie|nouvelle aquitaine"
        r"|pays de la loire|provence alpes cote d azur)\b"
    ),
    "DEU": re.compile(
        r"\b(?:baden wurttemberg|freistaat (?:bayern|sachsen|thuringen)|land (?:hessen|brandenburg|berlin)"
        r"|niedersachsen|mecklenburg vorpommern|nordrhein westfalen|rheinland pfalz|sachsen anhalt|schleswig holstein"
        r"|saarland|freie (?:und )?hansestadt \w+)\b"
    ),
    "ESP": re.compile(
        r"\b(?:comunidad (?:foral de navarra|de madrid|valenciana)|comunitat valenciana|principado de asturias"
        r"|castilla la mancha|castilla y leon|pais vasco|euskadi|gipuzkoa|guipuzcoa|bizkaia|vizcaya|illes balears"
        r"|islas baleares|xunta de galicia|gobierno de (?:aragon|canarias|cantabria|navarra|la rioja)"
        r"|region de murcia)\b"
    ),
}
_OF_REGION = re.compile(
    r"\b(?:mairie|ville|commune|etat civil|officier|arrondissement"
    r"|standesamt|gemeinde|stadt|landkreis|landratsamt|bezirksamt|registro civil|ayuntamiento|juzgado|concello"
    r"|ajuntament|diputacion|consejeria|gobierno)\b"
)
_MAYBE_A_PLACE = re.compile(r"\d{4}")  # of a postcode


def issuing_country(pages: tuple[Page, ...]) -> str | None:
    """The country that issued the document (alpha-3), or None where nothing tells, or two countries are in question."""
    votes: Counter[str] = Counter()
    for page in pages[:1]:
        addressed = _addressee(page)
        lines = [
            (index, line, line.box.y0)
            for index, line in enumerate(page.lines)
            if index not in addressed
        ]
        near = [each for each in lines if each[2] < _HEAD + 0.05 or each[2] > _FOOT]
        whole = page_text(page)
        plain = plain_text(whole.text)
        for index, line, top in near:
            start = whole.starts[index]
            # Where signs were left out, the places are others.
            perhaps = plain.offsets or may_stand_in(plain.folded[start : start + len(line.text)])
            named = _named(page, index) if perhaps and not _HEAD < top < _FOOT else {}
            numbered = _MAYBE_A_PLACE.search(line.text)
            placed = [place.country for place in places.find(line.text)] if numbered else []
            if (named or placed) and not _private_address(page, index):
                votes.update(named)
                votes.update(dict.fromkeys(placed, 3))
        issuer = "\n".join(line.text for _, line, top in near if top < _HEAD or top > _FOOT)
        votes.update(_particulars(issuer))
        text = "\n".join(line.text for _, line, _ in lines)
        votes.update(dict.fromkeys(_marked(text), 2))
        votes.update(dict.fromkeys(_of_region([line.text for index, line, top in near if not _is_prose(line.text)]), 2))
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and 2 * ranked[1][1] > ranked[0][1]):
        return None
    return ranked[0][0]


def _marked(text: str) -> Iterator[str]:
    """The countries of which a text bears a mark."""
    for country, marks in _MARKS.items():
        for part, mark in marks.items():
            if part in text and mark.search(text):
                yield country
                break


def _of_region(letterhead: Sequence[str]) -> Iterator[str]:
    """The countries whose regions an office names in its letterhead: "Ville d'Annecy (Haute-Savoie)"."""
    for text in map(fold, letterhead):
        if _OF_REGION.search(text) and not _ABOUT_PERSON.search(text):
            yield from (country for country, regions in _REGIONS.items() if regions.search(text))


def _addressee(page: Page) -> set[int]:
    """The lines of the address the letter is sent to: a form of address, and what stands right below in its column."""
    found: set[int] = set()
    for index, line in enumerate(page.lines):
        if line.words[0].box.y0 > _HEAD + 0.08 or not _ADDRESSEE.match(line.text.strip()):
            continue
        last = line.box
        found.add(index)
        for other, below in enumerate(page.lines[index + 1 : index + 1 + _ADDRESS_LINES], index + 1):
            same_column = abs(below.box.x0 - line.box.x0) < 0.05
            if not same_column or not -0.002 < below.box.y0 - last.y1 < 1.2 * line.box.height:
                break
            found.add(other)
            last = below.box
    return found


def _is_prose(text: str) -> bool:
    """Whether a line is part of a sentence, which may name any country, and no letterhead."""
    bare = _ADDRESS_IN_NET.sub(" ", text) if "@" in text or "//" in text or "www." in text.lower() else text
    words = _WORD.findall(bare)
    if len(words) < 4:  # nearly always
        return False
    words = [word for word in words if word.casefold() not in _PARTICLES]
    small = sum([word[0].islower() for word in words])
    return len(words) >= 4 and (small >= 0.4 * len(words) or (text.rstrip().endswith(".") and len(text) > 40))


def _ends_a_sentence(page: Page, index: int) -> bool:
    """Whether a line goes on with the sentence of the line above it, which is running text."""
    line, above = page.lines[index], page.lines[index - 1] if index else None
    if above is None or above.block != line.block or above.text.rstrip().endswith((".", ":", ";")):
        return False
    return line.text[:1].islower() and _is_prose(above.text)


def _private_address(page: Page, index: int) -> bool:
    """Whether the address that ends on this line is a person's: no institution in its block or right above it.

    An address that stands on one line with what it belongs to is the issuer's own.
    """
    first = index
    while first and page.lines[first - 1].block == page.lines[index].block and index - first < _ADDRESS_LINES:
        first -= 1
    if first == index:
        return False
    head = page.lines[max(0, first - 1)].text
    if any(_INSTITUTION.search(text) for text in (head, *(line.text for line in page.lines[first:index]))):
        return False
    name = page.lines[first].text
    return any(sign.isdigit() for sign in name) or all(word[:1].isupper() for word in name.split())


def _named(page: Page, index: int) -> dict[str, int]:
    """The countries a line of the head or the foot names, unless it, or the label before it, speaks of a person."""
    line = page.lines[index]
    text = line.text
    named = () if _is_prose(text) or _ends_a_sentence(page, index) else countries.find(text)
    if not named or _ABOUT_PERSON.search(fold(text)):
        return {}
    label = _caption(page, left_neighbours(page, index)[:2])
    if _ABOUT_PERSON.search(fold(f"{label} {text}")):
        return {}
    weight = 4 if line.box.y0 < _TOP else 2
    return {reading.code: weight for reading in named}


def _caption(page: Page, labels: Sequence[Line]) -> str:
    """What the cells left of a line say; a mere "at" goes on with the caption of the row above it: "born on"."""
    said = " ".join(label.text for label in labels)
    if len(labels) != 1 or fold(said) not in _AT:
        return said
    own = labels[0].box
    above = [line for line in page.lines if abs(line.box.x0 - own.x0) < 0.02 and line.box.y0 < own.y0 - 0.002]
    nearest = max(above, key=lambda line: line.box.y0, default=None)
    return f"{nearest.text} {said}" if nearest is not None else said


def _particulars(text: str) -> Iterator[str]:
    """Countries by telephone numbers and addresses in the web, each counted twice at most."""
    phones = {_CALLING[code] for match in _PHONE.finditer(text) if (code := _calling_code(match[1]))}
    web = _WEB.finditer(text) if "//" in text or "www." in text.lower() else ()
    domains = {code for match in (*web, *_MAIL.finditer(text)) if (code := _of_domain(match[1]))}
    for found in (phones, domains):
        if len(found) == 1:
            yield from 2 * tuple(found)


def _calling_code(digits: str) -> str | None:
    return next((digits[:length] for length in (3, 2) if digits[:length] in _CALLING), None)


def _of_domain(suffix: str) -> str | None:
    """The country of a top-level domain; those that are sold to everybody ("io", "co", "me") tell nothing."""
    if suffix.lower() in {"io", "co", "me", "tv", "eu", "ai", "cc", "to", "ly", "fm", "am"}:
        return None
    try:
        return countries.parse({"uk": "GB"}.get(suffix.lower(), suffix.upper()))
    except ValueNotRead:
        return None
