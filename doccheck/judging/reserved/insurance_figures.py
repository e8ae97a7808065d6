"""The figures of an insurance that are too small for a stay: days, sums, shares, an age, months without benefits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.months import completed_years
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

_SCHENGEN_SUM = 30_000  # euros: what even a visa for a short stay asks for (Art. 15 of the Visa Code)
_HIGH_EXCESS = 2_500  # euros a year
_LOW_SHARE = 60  # percent of the costs
_LONGEST = 60  # words
_SHORT = 25  # words: a longer part is a list of sums for this and that
_NEAR = 50  # signs from the excess to its sum
_LONG = 180  # days

_WORDS = {
    word: number
    for number, names in {
        1: "one ein einen einem eines un une uno una um",
        2: "two zwei zweier deux dos due dois duas",
        3: "three drei dreier trois tres tre",
        4: "four vier quatre cuatro quattro quatro",
        5: "five funf cinq cinco cinque",
        6: "six sechs seis sei",
        8: "eight acht huit ocho otto oito",
        10: "ten zehn dix diez dieci dez",
        12: "twelve zwolf douze doce dodici doze",
        30: "thirty dreissig trente treinta trenta",
        60: "sixty sechzig soixante sesenta",
        90: "ninety neunzig nonante noventa",
    }.items()
    for word in names.split()
}
_UNITS = {
    "d": 1,
    "t": 1,
    "j": 1,
    "g": 1,
    "w": 7,
    "s": 7,
    "m": 30,
}  # by the first letter; "jours", "giorni", "settimane"
_SPAN = lazily(
    rf"\b(\d{{1,3}}|{'|'.join(_WORDS)})(?: (?:aufeinander\w*|zusammenhang\w*|consecutive|continuous|premiers|primeros"
    r"|ersten|first|consecuti\w+|calend\w+|natural\w*))* "
    r"(days?|tage?n?|jours?|dias?|giorni|weeks?|wochen|semaines?|semanas?|settimane|months?|monate?n?|mois|mes(?:es)?"
    r"|mesi)\b"
)
_AT_MOST = lazily(
    r"\b(?:\w*hochst\w*|hochstens|langstens|hochst\w*|maximal\w*|max|maxim\w+|no more than|not more than"
    r"|not exceed\w*|exceed\w*"
    r"|uberschreit\w*|depass\w*|superar?|au plus"
    r"|n excede\w*|mehr als|more than|plus de|mas de|superior\w* a|premiers?|first|ersten|erste|primer\w*|prim[ie]"
    r"|longest|limit\w*"
    r"|begrenzt|beschrankt|nach ablauf"
    r"|after|au dela|apres|pasados|transcurridos|tras|passes|oltre|nur|only|uniquement|solo|seulement)\b"
)
_OF_STAY = lazily(
    r"\b(?:sejours?|aufenthalt\w*|einreise|ankunft|reise|reisen|reisedauer|trips?|journeys?|stays?|arriv\w+|entree"
    r"|entry"
    r"|entrada|llegada|viajes?|estancias?|viagg\w+|viagem|viagens|voyages?|deplacements?|soggiorn\w+|arrivo|chegada"
    r"|estadia|permanencia)\b"
)
_NOT_OF_STAY = lazily(
    r"\b(?:drittstaaten|drittlander\w*|third countr\w+|pays tiers|terceros paises|heimat\w*|home|origine?|origen"
    r"|origem|abroad|ausland\w*|etranger|extranjero|estero|ausserhalb|outside|fuera"
    r"|hors|schengen\w*|meld\w*|gemeldet|einzureich\w*|einreich\w*|declar\w*|claims?|notif\w*|submi\w*|hospital\w*"
    r"|krankenhaus\w*|transport\w*|visum\w*|visas?|visado|premium|prime|beitrag\w*|prima|pramie|kundig\w*|cancel\w*"
    r"|resili\w*|widerruf\w*|kind\w*|neugeb\w*|newborn\w*|enfants?|wartezeit\w*|waiting|carenc\w*|certificado|expedi\w*"
    r"|emision|gultig|attestation|bescheinigung|nachleist\w*|auch|also|aussi|tambien|besuch\w*|visit\w*|unterbrech\w*"
    r"|interrup\w*|within|innerhalb|dans les|en el plazo|entgelt\w*|delai|frist)\b"
)
_DIGIT = lazily(r"\d")
_AMOUNT = lazily(
    r"(?:(?:€|EUR|euros?|chf|usd|us\$|\$)\s?(\d[\d.,'’  ]*\d|\d))|(?:(\d[\d.,'’  ]*\d|\d)\s?(?:€|EUR\b|euros?\b|chf\b"
    r"|usd\b))",
    re.IGNORECASE,
)
_LIMIT = lazily(
    r"\b(?:plafon\w*|\w*hochst\w*|maxim\w*|limit\w*|capp?e?d?|ceiling|obergrenze|begrenzt|beschrankt|topes?|massimal\w*"
    r"|suma asegurada|capital|sum insured|versicherungssumme|deckungssumme|up to|bis zu|jusqu a|hasta|fino a"
    r"|concurrence)\b"
)
_WHOLE = lazily(
    r"\b(?:an|ans|annuel\w*|annee|\w*jahr\w*|jahrlich\w*|year|yearly|annual\w*|ano|anual\w*|annuo|annua"
    r"|anno"
    r"|anualidad|garanti|assure|deckungssumme|heilbehandlung|insured|asegurado|total\w*|gesamt\w*|ensemble|overall|all"
    r"|tous|toutes|globale?|aggregate|insgesamt|conjunto|prestations"
    r"|leistungen|benefits|prestaciones|gastos|suma asegurada|sum insured|versicherungssumme|capital)\b"
)
_WHOLE_OF_IT = lazily(
    r"\b(?:insgesamt|gesamt|total\w*|overall|aggregate|all|alle|tous|toutes|todo|todas)\b", re.IGNORECASE
)
_OTHER_SUM = lazily(
    r"\b(?:zahn\w*|dent\w*|odonto\w*|quote part|participations?|kostenbeteiligung|akupunkt\w*|acupun\w*|osteo\w*"
    r"|heilpraktik\w*|homeo\w*|chiropr\w*|podolog\w*|logop\w*|medecines douces|sitzung\w*|sessions?|seances?"
    r"|sesion\w*|coparticip\w*|opti\w*|brille\w*"
    r"|sehhilf\w*|lunettes|gafas|gepack\w*|bagages?|luggage|baggage|equipaje\w*"
    r"|haftpflicht\w*|liability|responsab\w*|invalid\w*|tod\w*|deces|death|fallecimiento|muerte|funer\w*|bestattung\w*"
    r"|obseques|entierro|sepelio|\w*transport\w*|ruckfuhr\w*|uberfuhr\w*|repatri\w*|rapatri\w*|\w*beitrag\w*"
    r"|\w*pramie\w*"
    r"|premium\w*|primes?|primas?|cotisation\w*|cuota\w*|prix|price|precio|preis|kosmet\w*|psych\w*|physio\w*"
    r"|hilfsmittel"
    r"|heilmittel|maternit\w*|schwanger\w*|entbind\w*|pregnan\w*|embarazo|parto|vorsorge\w*|prevent\w*|franchise\w*"
    r"|franquicia\w*|selbstb\w*|deductible|excess|copa\w*|zuzahl\w*|eigenanteil|pocket|\w*tagegeld|unfall\w*"
    r"|accident\w*"
    r"|legal|rechts\w*|annul\w*|cancel\w*|reiserucktritt\w*|rescue|bergung\w*|rettung\w*|arznei\w*|medikament\w*"
    r"|medicines?|medicament\w*|besuch\w*|visit\w*|tag|jour|day|dia|prothe\w*|prothes\w*|chambre|forfait\w*|fahrt\w*"
    r"|income|einkommen|revenu\w*|fahr\w*|taxi|vaccin\w*|impf\w*|vacun\w*|je fall|pro fall|urgences?|pre ?exist\w*"
    r"|vorerkrank\w*|chambres?|lit|begleit\w*|accompagn\w*|acompan\w*|hotel)\b"
)
_EXCESS = lazily(
    r"\b(?:franchises?|selbstbehalt\w*|selbstbeteiligung\w*|deductible|excess|franquicias?|franchigia)\b", re.IGNORECASE
)
_LIABILITY = lazily(r"\b(?:haftpflicht\w*|liability|responsab\w*|civile?)\b")
_NONE = lazily(r"\b(?:ohne|sans|sin|no|without|unlimited|unbegrenzt|illimit\w*|ilimitad\w*|keine?|aucune?|nessun\w*)\b")
_PAYS_BACK = lazily(
    r"\b(?:rembours\w*|erstatt\w*|kostenerstattung|reimburs\w*|reembols\w*|rimbors\w*|refund\w*|prise en charge"
    r"|cover(?:age)? level|couverture|ubernahme|ubernommen|covered)\b"
)
_PERCENT = lazily(
    r"(\d{1,3})(?:[.,]\d+)?\s?(?:%|percent|prozent|pour cent|por ciento|per cento"
    r"|por cento)",
    re.IGNORECASE,
)
_AGE_MOST = lazily(
    r"\b(?:bis|jusqu|until|up to|under|unter|below|moins de|hasta|menor\w* de|fino a|ate|younger than|vollendung des"
    r"|vollendeten|maximum)(?: (?:zur|zum|vollendung|des|den|the|age|of|a|l|age de|la|los|edad|de|ihrem|seinem"
    r"|vollendeten))*"
    r" (\d{1,2})\b"
)
_AGE_LEAST = lazily(
    r"\b(?:ab|from|over|a partir de|plus de|mayor\w* de|oltre|above|aged|ages)(?: (?:dem|the|age|of|l|los|la|edad|de))*"
    r" (\d{1,2})\b"
)
_OF_AGE = lazily(
    r"\b(?:age|ages|aged|\w*alter\w*|edad|eta|idade|lebensjahr\w*|years old|anos|ans|jahren|(?:menor|mayor)es|jeunes"
    r"|eligib\w*|versicherungsfahig\w*)\b"
)
_FOR_WHOM = lazily(
    r"\b(?:versicher\w*|insur\w*|cover\w*|garanti\w*|assur\w*|couv\w*|asegur\w*|cobertura|cubr\w*|eligib\w*|admis\w*"
    r"|\w*aufnahme\w*|reserv\w*"
    r"|beitritt|adhesion|limite|mitglied\w*|member\w*|contrat\w*|conditions?)\b"
)
_NOT_OF_WHOM = lazily(
    r"\b(?:kind\w*|child\w*|enfants?|hij[oa]s?|figli|filhos|beitrag\w*|premium|prime|prima|tarif\w*|zahn\w*|dent\w*"
    r"|opti\w*"
    r"|vorsorge\w*|prevent\w*|brille\w*|vaccin\w*|impf\w*|companion|begleit\w*|familienversicher\w*|zuzahl\w*|copa\w*"
    r"|jour|day|tage|kieferorth\w*|orthod\w*|auch|ebenfalls|also|aussi|egalement|tambien)\b"
)
_FIRST_MONTHS = lazily(
    r"\b(?:first|ersten|premiers?|premieres?|primeros?|primeras?|primi|prime|primeiros)(?: \w+){0,2} (?:months?"
    r"|monaten?"
    r"|mois|meses|mesi|weeks?|wochen|semaines|semanas|days?|tagen?|jours|dias|giorni)"
    r"|\b(?:\w+ )(?:premiers|primeros|ersten|first) (?:mois|meses|monate?n?|months)"
    r"|\berst (?:ab|nach)(?: \w+){0,2} (?:\w*monats?|monaten?|wochen?)\b|\bab(?: dem| der)? (?:[2-9]|1\d|zweiten"
    r"|dritten|vierten|funften|sechsten|siebten|neunten) \w*monat\w*\b"
    r"|\bfrom the (?:second|third|fourth|fifth|sixth|seventh|ninth|tenth|\d+(?:nd|rd|th)) month"
    r"|\ba partir du (?:[2-9]|1\d)\w* mois|\b(?:avant|before|vor|antes del?)(?: (?:le|the|dem|el))* (?:\d+(?:e|eme"
    r"|th)?|quatrieme|fourth|vierten|cuarto) (?:mois|month|monat|mes)\b"
    r"|\ba partir del (?:[2-9]|1\d)\w* mes"
)
_FROM_MONTH = lazily(r"\b(?:leistung\w*|\w*anspruch|erstattung\w*)(?: \w+){0,2} ab\b")
_NOTHING = lazily(
    r"\b(?:no|not|none|nicht|kein\w*|erst|ne|n|pas|aucun\w*|ningun\w*|sin|non|nao|only|solo|seulement|qu)\b"
)
_BENEFIT = lazily(
    r"\b(?:benefit\w*|pay\w*|cover\w*|leistung\w*|\w*anspruch\w*|erstatt\w*|reimburs\w*|rembours\w*|reembols\w*"
    r"|prestation\w*"
    r"|prestacion\w*|asistencia|soins|garanti\w*|cobertura|cubr\w*|versichert|care|treatment\w*|behandlung\w*)\b"
)


def figures(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentences and rows with such a figure."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    stay = (end - start).days if isinstance(start, date) and isinstance(end, date) else _LONG
    born = case.applicant.birth_date if case.applicant else None
    age = completed_years(born, start) if born and isinstance(start, date) else None
    of_others = {row.value for row in said.rows if _OTHER_SUM.search(fold(row.label))}
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = sentence.folded
        if len(plain.split()) > _LONGEST:
            continue
        if (
            any(_ends_in_days(part, min(_LONG, stay)) or _waits(part) for part in _parts(plain, sentence))
            or (
                sentence.text not in of_others
                and any(_is_small(part) for part in (*_items(sentence.text), *sentence.text.split(";")))
            )
            or (age is not None and _is_of_another_age(plain, age))
        ):
            yield sentence


def _parts(plain: str, sentence: Sentence) -> tuple[str, ...]:
    """The sentence, in the parts that semicolons leave."""
    parts = sentence.text.split(";")
    return (plain,) if len(parts) == 1 else tuple(Sentence(text=part, evidence=()).folded for part in parts)


_GOES_ON = lazily(
    r"^\W*(?:\d{1,3} ?(?:%|v\W)|(?:hochst\w*|hochstens|maximal|max|bis zu|begrenzt|up to|at most|limited|capped"
    r"|plafon\w*"
    r"|limite\w*|jusqu|au plus|hasta|tope|maximo|con un|avec un|with a|fino a|dans la limite|within|entro)\b)"
)


def _items(text: str) -> list[str]:
    """The items of a list; "dental care 60 %, at most 1,500 a year" is one: what begins with a limit goes on."""
    items: list[str] = []
    for part in re.split(r";|, (?=\D)", text):
        if items and _GOES_ON.search(Sentence(text=part, evidence=()).folded) and not _WHOLE_OF_IT.search(part):
            items[-1] = f"{items[-1]}, {part}"
        else:
            items.append(part)
    return items


def _ends_in_days(plain: str, stay: int) -> bool:
    """Whether the cover lasts so many days of the stay at most, fewer than it has."""
    if not (_AT_MOST.search(plain) and _OF_STAY.search(plain)) or _NOT_OF_STAY.search(plain):
        return False
    return any(0 < _days(found) < stay for found in _SPAN.finditer(plain))


def _days(found: re.Match[str]) -> int:
    number = int(found[1]) if found[1].isdigit() else _WORDS[found[1]]
    return number * _UNITS[found[2][0]]


def _waits(plain: str) -> bool:
    """Whether nothing is paid in the first months."""
    late = _FIRST_MONTHS.search(plain)
    if not (late and (_NOTHING.search(plain) or _FROM_MONTH.search(plain)) and _BENEFIT.search(plain)):
        return False
    return not _OTHER_SUM.search(plain) and not re.search(r"\b(?:if|unless|wenn|si|falls)\b", plain)


def _is_small(text: str) -> bool:
    """Whether the sum for all care, the excess, or the share of the costs is out of proportion."""
    if not _DIGIT.search(text):
        return False
    plain = Sentence(text=text, evidence=()).folded
    amounts = [_number(found[1] or found[2]) for found in _AMOUNT.finditer(text)]
    excess = _EXCESS.search(text)
    if excess and not _LIABILITY.search(plain):
        own = next(_AMOUNT.finditer(text[excess.end() : excess.end() + _NEAR]), None)
        if own and _number(own[1] or own[2]) > _HIGH_EXCESS:
            return True
    if _OTHER_SUM.search(plain) or _NONE.search(plain) or len(amounts) > 1 or len(plain.split()) > _SHORT:
        return False
    if amounts and _LIMIT.search(plain) and _WHOLE.search(plain) and 0 < max(amounts) < _SCHENGEN_SUM:
        return True
    shares = [int(found[1]) for found in _PERCENT.finditer(text)]
    return bool(shares) and bool(_PAYS_BACK.search(plain)) and 0 < max(shares) < _LOW_SHARE


def _number(text: str) -> float:
    """The figure without what groups it; cents are left away."""
    whole = re.sub(r"[.,]\d{2}$", "", text.strip())
    return float(re.sub(r"\D", "", whole) or 0)


def _is_of_another_age(plain: str, age: int) -> bool:
    """Whether only those are insured who are younger, or older, than the applicant."""
    if not (_OF_AGE.search(plain) and _FOR_WHOM.search(plain)) or _NOT_OF_WHOM.search(plain):
        return False
    most = [int(found[1]) for found in _AGE_MOST.finditer(plain)]
    least = [int(found[1]) for found in _AGE_LEAST.finditer(plain)]
    return (bool(most) and 10 < max(most) <= age) or (bool(least) and age < min(least))
