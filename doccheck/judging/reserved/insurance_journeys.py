"""How many days an insurance counts for each journey, stay, entry or event, set against the days of the stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.reserved import insurance_places as places
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

_HALF_YEAR = 180  # days: what lasts so long is no cover for a journey
_NUMBERS = {
    word: number
    for number, names in {
        1: "one ein einen einem eines un une uno una um eine einer",
        2: "two zwei deux dos due dois duas",
        3: "three drei trois tres tre",
        4: "four vier quatre cuatro quattro quatro",
        5: "five funf cinq cinco cinque",
        6: "six sechs seis sei",
        7: "seven sieben sept siete sette sete",
        8: "eight acht huit ocho otto oito",
        9: "nine neun neuf nueve nove",
        10: "ten zehn dix diez dieci dez",
        12: "twelve zwolf douze doce dodici doze",
        14: "fourteen vierzehn quatorze catorce",
        15: "fifteen funfzehn quinze quince quindici",
        20: "twenty zwanzig vingt veinte venti vinte",
        21: "einundzwanzig",
        28: "achtundzwanzig",
        30: "thirty dreissig trente treinta trenta trinta",
        40: "forty vierzig quarante cuarenta",
        42: "zweiundvierzig",
        45: "funfundvierzig",
        50: "fifty funfzig cinquante cincuenta",
        56: "sechsundfunfzig",
        60: "sixty sechzig soixante sesenta sessanta sessenta",
        80: "eighty achtzig ochenta",
        90: "ninety neunzig nonante noventa novanta",
        100: "hundred hundert cent cien cento",
    }.items()
    for word in names.split()
}
_NUMBERS |= {"quatre vingt dix": 90, "quatre vingts": 80}
_SHORT = 9  # words: the name of the contract, or what it is for
_UNITS = {"d": 1, "t": 1, "j": 1, "g": 1, "w": 7, "s": 7, "m": 30}  # by the first letter
_UNIT = (
    r"(days?|tage?n?|jours?|dias?|giorni|weeks?|wochen|semaines?|semanas?|settimane|months?|monate?n?|mois|mes(?:es)?"
    r"|mesi)"
)
_SPAN = lazily(
    rf"\b(?:(\d{{1,3}})(?: \d{{1,2}})?|({'|'.join(sorted(_NUMBERS, key=len, reverse=True))}))"
    r"(?: (?:[a-z]+ )?(?:\w*folgend\w*|zusammenhang\w*|consecuti\w*|successi\w*|continu\w*|premiers?|premieres?"
    r"|primer[oa]s|ersten?|first|calend\w*"
    rf"|natural\w*|kalender\w*))? {_UNIT}\b"
)
_TRIP = (
    r"(?:\w*reisen?|\w*aufenthalte?s?|\w*einreisen?|\w*besuche?s?|trips?|journeys?|stays?|visits?|entr(?:y|ies)"
    r"|crossings?|sejours?|voyages?|deplacements?|entrees?|visites?|viajes?|estancias?|entradas?|desplazamientos?"
    r"|visitas?|viagg\w+|soggiorn\w+|ingress\w+|viag\w+|estad\w+|absences?|abwesenheit\w*|grenzubertritt\w*)"
)
_EVENT = (
    r"(?:\w*falle?|versicherungsfall|schadenfall|krankheitsfall|leistungsfall|events?|illness\w*|occurrences?|claim"
    r"|case|sinistres?|evenements?|maladie|siniestros?|eventos?|enfermedad|caso|sinistr\w+)"
)
_EACH = r"(?:je|jede[rsnm]?|pro|per|each|every|any one|any single|a single|par|chaque|cada|por|ogni|einzelne\w*)"
_PER_TRIP = lazily(rf"\b{_EACH}(?: (?!\d)\w+){{0,2}}? {_TRIP}\b|\b(?:same|selben|gleichen|meme|mism[oa]) {_TRIP}\b")
_PER_EVENT = lazily(rf"\b{_EACH}(?: (?!\d)\w+){{0,1}}? {_EVENT}\b")
_AT_A_STRETCH = lazily(
    r"\b(?:am stuck|ununterbrochen\w*|zusammenhangend\w*|at a (?:time|stretch)|in a row|uninterrupted|sans interruption"
    r"|d affilee|d un seul tenant|seguidos|ininterrumpid\w+|sin interrupcion|aufeinanderfolgend\w*|consecuti\w+)\b"
)
_ENDS = lazily(
    r"\b(?:erlischt|endet|enden|entfallt|lapses?|ends?|ceases?|expires?|stops?|cesse\w*|prend fin|prennent fin|expire"
    r"|s eteint|cesa\w*|termina\w*|finaliza\w*|se extingue\w*|cessa\w*|scade)\b"
)
_NTH_DAY = lazily(r"\b(\d{1,3}) ?(?:st|nd|rd|th|e|eme|er|o|a|ten|tem)? (day|tage?s?|jour|dia|giorno)\b")
_OF_TRIP = lazily(rf"\b{_TRIP}\b")
_LIMITED_TRIP = lazily(
    rf"\b{_TRIP}(?: \w+){{0,2}}? (?:hochstens|langstens|maximal|max|bis(?: zu)?|unter|weniger als|up to|under|less than"
    r"|shorter than|not exceeding|no[t]? longer than|moins de|jusqu a|au plus|n excedant pas|inferieurs? a|hasta"
    r"|menos de"
    r"|inferior\w* a|no superior\w* a|como maximo|fino a|inferior\w* ai?)(?: (?:zu|von|de|to|a|of|os|les|los|the))* $"
)
_COVER = lazily(
    r"\b(?:\w*schutz|\w*deckung|versicher\w*|\w*leist\w*|gilt|cover\w*|insur\w*|benefit\w*|protection|valid\w*"
    r"|garanti\w*"
    r"|couv\w+|assur\w*|prestation\w*|cobertura\w*|cubr\w*|cubiert\w*|asegura\w*|ampar\w*|prestacion\w*|copert\w*"
    r"|assicur\w*|pays?|paid|abgesichert|ubern\w+|rembours\w*|reembols\w*|treat\w*|behandl\w*|soins|asistencia)\b"
)
_ELSEWHERE = lazily(  # journeys from the country of the stay, which the cover comes with
    r"\b(?:\w*ausland\w*|abroad|overseas|etranger|extranjero|estero|estrangeiro|heimat\w*|home|origine?|origen|origem"
    r"|outside|ausserhalb|hors|fuera|fuori|urlaub\w*|ferien\w*|holiday\w*|vacation\w*|vacances|vacaciones|other"
    r"|andere\w*"
    r"|ubrige\w*|autres?|otros?|demas|auch|also|aussi|tambien|egalement|ebenfalls|zusatzlich|(?<!au )plus|welt\w*"
    r"|world\w*|mond\w*"
    r"|mund\w*|visa|visum\w*|visado|family|angehorig\w*|parents|eltern|begleit\w*)\b"
)
_HARMLESS = lazily(
    r"\b(?:gepack\w*|luggage|baggage|bagages?|equipaje\w*|\w*tagegeld|hotel\w*|physio\w*|psych\w*|zahn\w*|dent\w*"
    r"|reha\w*|kur\w*|transport\w*|repatri\w*|rapatri\w*|\w*rucktransport\w*|notice|frist|kundig\w*|cancel\w*|resili\w*"
    r"|widerruf\w*|withdraw\w*|verlanger\w*|renew\w*|renov\w*|prorrog\w*|prolong\w*|beitrag\w*|premium\w*|prime|prima"
    r"|meld\w*|gemeldet|notif\w*|declar\w*|submit\w*|einreich\w*|no (?:limit|maximum)|ohne|sans|sin|without|unlimited"
    r"|unbegrenzt\w*|illimit\w*|ilimitad\w*|wartezeit\w*|waiting|carenc\w*|schwanger\w*|pregnan\w*|neugeb\w*|newborn\w*"
    r"|krankenhausaufenthalt\w*|hospital stays?|stays? in hospital|sejours? (?:hospitalier|a l hopital)\w*"
    r"|hospitalari\w*"
    r"|cards?|cartes?|karten?|tarjetas?|voruberg\w*|temporar\w*|temporaires?|temporal\w*)\b"
)
_DEADLINE = lazily(
    r"\b(?:innerhalb|within|binnen|spatestens|at the latest|no later|dans les?|au plus tard|dentro|a mas tardar|plazo"
    r"|entro|nach|after|apres|tras|before|vor|avant|antes)(?: (?:von|of|de|los|the|der|den|first|ersten|le|el|un"
    r"|plazo|delai))* $"
)
_LENGTH = lazily(
    r"^(?:(?:\w+ ){0,2}(?:max\w*|\w*hochst\w*|langste|longest|limit\w*)(?: \w+){0,2} )?"
    r"(?:(?:\w*reise|\w*aufenthalts|hochst)dauer|(?:max\w*|\w*hochst\w*|limit\w*|longest|langste|duree|duracion"
    rf"|duration|length|dauer|lange|durata)(?: \w+){{0,3}} {_TRIP}|trip (?:length|duration|limit)|maxim\w* trip"
    rf"|{_TRIP} (?:max\w*|limit\w*|length|duration)|(?:\w+ )?(?:duree|duracion|duration) (?:max\w*)(?: \w+){{0,3}})"
    r"(?: \w+){0,3}$"
)
_COUNT = lazily(
    r"^(?:(?:anzahl(?: der)?|number of|nombre de|numero de|no of|total(?: of)?|zahl der) )?(?:(?:versicherte|gedeckte"
    r"|insured|covered) )?(?:versicherungs)?(?:tage|days|jours|dias|giorni)(?: (?:of cover\w*|insured|covered"
    r"|versichert"
    r"|assures|couverts|garantis|de (?:couverture|garantie|cobertura|estancia|sejour)|cubiertos|asegurados|of stay|per"
    rf" \w+|par \w+|por \w+|je \w+|pro \w+))?$|^(?:\w+ )?(?:days|tage|jours|dias) {_EACH} {_TRIP}$"
)
_BARE = lazily(r"^(\d{1,3})(?: (?:days?|tage?|jours?|dias?|giorni))?$")


def journeys(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentences and rows by which so many days are insured at a time, fewer than the stay has."""
    stay, country = min(_HALF_YEAR, _days_of_stay(case)), case.checklist.country
    for row in said.rows:
        if _is_short(row, stay) or _counts(row.sentence.text.replace(":", " "), stay, country):
            yield row.sentence
    for sentence in said.sentences:
        parts = re.split(r";|\.\s|\s[–—]\s", sentence.text)
        if any(_counts(part, stay, country) for part in parts):
            yield sentence


def _days_of_stay(case: Case) -> int:
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    return (end - start).days if isinstance(start, date) and isinstance(end, date) else _HALF_YEAR


def _counts(text: str, stay: int, country: str) -> bool:
    """Whether the cover of each journey ends after days that are fewer than the stay has."""
    plain = fold(text)
    spans = [found for found in _SPAN.finditer(plain) if 0 < _days(found) < stay]
    if not spans and not _NTH_DAY.search(plain):
        return False
    there = places.places(places.marked(text))
    if there and f"zzc{country.lower()}" not in there:  # journeys from the country of the stay to others
        return False
    if _HARMLESS.search(plain) or _ELSEWHERE.search(plain):
        return False
    if any(_LIMITED_TRIP.search(plain[: found.start()]) for found in spans):
        return bool(_COVER.search(plain)) or len(plain.split()) <= _SHORT
    if _ENDS.search(plain) and _COVER.search(plain) and _OF_TRIP.search(plain):
        return bool(spans) or any(0 < int(found[1]) < stay for found in _NTH_DAY.finditer(plain))
    at_a_time = _PER_TRIP.search(plain) or _PER_EVENT.search(plain) or _AT_A_STRETCH.search(plain)
    if not (at_a_time and _COVER.search(plain)):
        return False
    return any(not _DEADLINE.search(plain[: found.start()]) for found in spans)


def _days(found: re.Match[str]) -> int:
    number = int(found[1]) if found[1] else _NUMBERS[found[2]]
    return number * _UNITS[found[3][0]]


def _is_short(row: Row, stay: int) -> bool:
    """Whether the row gives the longest journey, or the number of days that are insured, below those of the stay."""
    label, value = fold(row.label), fold(row.value)
    if _ELSEWHERE.search(label) or _ELSEWHERE.search(value) or _HARMLESS.search(f"{label} {value}"):
        return False
    if _COUNT.match(label) and (bare := _BARE.match(value)):
        return 0 < int(bare[1]) < stay
    if not (_LENGTH.match(label) or _COUNT.match(label)):
        return False
    days = [_days(found) for found in _SPAN.finditer(value)]
    return bool(days) and 0 < max(days) < stay
