"""Where an insurance is good: the places a sentence names, those it leaves out, and whether the rest will do."""

from __future__ import annotations

import re
from functools import lru_cache

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.words import fold
from doccheck.values.countries import EU_EEA_SWISS, find

# A place as it stands in the compared text: "zzc" and the code of a country; "zzr" a region that holds the countries of
# the checklists, "zzx" one that does not.
_COUNTRY, _HOLDING, _OTHER = "zzc", "zzr", "zzx"
_REGIONS = (
    (
        _HOLDING,
        r"schengen\w*|\beuro?p[aeä]\w*|\b(?:EU|UE|EWR|EEE|EEA|EEE|SEE)\b|\bworld\w*|\bmondia\w*|\bmonde\b|\bmund(?:o"
        r"|ial\w*)\b|\bwelt(?:weit\w*)?\b|\btous (?:les )?pays\b|\ball countries\b|\balle(?:n)? länder\w*"
        r"|\btodos los países\b|\bglobal\w*",
    ),
    (
        _OTHER,
        r"(?:latin|south|central|north)[ -]?america\w*|am[eé]ri(?:ca|que) (?:latin|cent|du|del|do)\w*|lateinamerika"
        r"|südamerika|mercosu[rl]|\bmaghreb\b|\bmagreb\b|\bafri(?:ca|que|ka)\b|\basi(?:a|e|en)\b|\bASEAN\b|\bCEMAC\b"
        r"|\bUEMOA\b|\bCIS\b",
    ),
)
_NATIVE = {  # how the own territory is called without the country's name
    "ESP": r"\b(?:territorio|suelo) español|\bterritoire espagnol"
    r"|\bspanische\w* (?:staats|hoheits)?gebiet\w*|\bspanish (?:territory|soil)",
    "FRA": r"\bterritorio francés|\b(?:territoire|sol) français"
    r"|\bfranzösische\w* (?:staats|hoheits)?gebiet\w*|\bfrench (?:territory|soil)",
    "DEU": r"\bterritorio alemán|\bterritoire allemand"
    r"|\bdeutsche\w* (?:staats|hoheits)?gebiet\w*|\bgerman (?:territory|soil)"
    r"|\bbundesgebiet\w*",
    "LUX": r"\bterritorio luxemburgués|\bterritoire (?:grand-ducal|luxembourgeois)"
    r"|\bluxemburgische\w* (?:staats|hoheits)?gebiet\w*"
    r"|\bluxembourg(?:ish)? territory|\bgrand[- ]duch[éy]\b(?! (?:de|of) lux)|\bgroßherzogtum\w*(?! lux)",
}
_MARKS = tuple((code, lazily(pattern, re.IGNORECASE)) for code, pattern in _REGIONS)
_NATIVE_MARKS = tuple((code, lazily(pattern, re.IGNORECASE)) for code, pattern in _NATIVE.items())
_GROUPS = (  # countries that are called together by one name
    (lazily(r"\bbene?lux\w*(?:[ -](?:staat\w*|länder\w*|countries))?", re.IGNORECASE), ("bel", "nld", "lux")),
    (lazily(r"\bD-?A-?CH\b(?:[ -](?:region|raum|länder\w*|staaten))?"), ("deu", "aut", "che")),
    (
        lazily(
            r"península ibérica|iberian peninsula|iberische\w* halbinsel|péninsule ibérique|países ibéricos"
            r"|pays ibériques|iberian countries",
            re.IGNORECASE,
        ),
        ("esp", "prt"),
    ),
)
_PLACE = rf"(?:{_COUNTRY}[a-z]{{3}}|{_HOLDING}|{_OTHER})"
_PLACES = lazily(_PLACE)

# What may stand between "except" and the place, and between two places of a list.
_LINK = (
    r"(?: (?:in|im|on|of|the|for|within|der|die|das|den|dem|des|von|vom|fur|le|la|les|l|el|los|las|lo|de|d|du|del"
    r"|dans|en|to|auf"
    r"|sur|pour|para|a|au|aux|al|et|y|e|and|und|or|oder|ou|o|as well as|sowie|is|are|ist|sind|sont|est|son|states?"
    r"|staate?n?s?|etats?|estados?|raum"
    r"|territor\w+|area|whole|gebiet\w*|republic|republik|kingdom|konigreich\w*|entire|itself|selbst))*"
)
_BEFORE = (
    r"\b(?:except(?:ing|ed)?|with the exception|exclud(?:ing|es)|exclusive of|to the exclusion|other than|save(?: for)?"
    r"|apart from|but not|with no cover\w*|not (?:valid|available|applicable|insured|covered|good|effective)"
    r"|(?:does|do|shall) not (?:apply|extend|cover|include)|no cover(?:age)?|outside"
    r"|sauf|hors|hormis|excepte|a l exception|a l exclusion|exclu\w*|mais (?:pas|non)|non (?:valable|couvert\w*)"
    r"|ne (?:couvre|vaut|s applique|s etend|joue|comprend) pas|n est pas (?:valable|acquise|couvert\w*)"
    r"|ausser|ausgenommen|mit ausnahme|unter ausschluss|ausgeschlossen|ohne|jedoch nicht|aber nicht|nicht(?: gultig)?"
    r"|ausserhalb|kein\w* (?:schutz|deckung|versicherungsschutz|geltung)"
    r"|excepto|salvo|menos|con (?:la )?excepcion|a excepcion|con exclusion|exclui\w+|excluyendo|quedando fuera|fuera"
    r"|no (?:cubre|vale|rige|incluye|es valid\w|tiene validez|se extiende|surte efectos?|ampara)|pero no"
    r"|eccett\w+|tranne|esclus\w+|ad eccezione|exceto|com excecao|excluindo|excluid\w+)"
)
_AFTER = (
    r"(?: (?:area|raum|espace|zone|is|are|being|sind|ist|wird|werden|n|ne|est|sont|etant|es|son|esta"
    r"|estan|queda|quedan|itself|selbst"
    r"|expressly"
    r"|hereby|ausdrucklich|expresamente|expressement))*"
    r" (?:exclu(?:ded|do|da|e|es|s|id\w+)?\b|pas (?:compris\w*|couvert\w*|inclus\w*|garanti\w*)|excepted|left out"
    r"|not (?:included|covered|insured)|ausgenommen"
    r"|ausgeschlossen"
    r"|nicht (?:eingeschlossen|versichert|mitversichert|gedeckt|enthalten)|non (?:compris\w*|couvert\w*|inclus\w*"
    r"|garanti\w*)|no (?:incluid\w+|cubiert\w+)|fuera de (?:la )?cobertura|esclus\w+)"
)
_LEFT_OUT = lazily(
    rf"{_BEFORE}{_LINK} {_PLACE}(?:{_LINK} {_PLACE})*|(?:{_PLACE}{_LINK} )*{_PLACE}{_AFTER}(?!{_LINK} {_PLACE})"
    r"(?! (?:das|die|den|dem|der|le|la|les|el|los|las|the|il)\b)"
)
# "without Germany" is meant only where the area is being named; "outside Germany" may as well be where the cover goes
# on, unless it is set against the world, or is the only place.
_WEAK = lazily(r"(?:ohne|nicht)\b")
_OUTSIDE = lazily(r"(?:outside|hors|ausserhalb|fuera)\b")
_AGAINST = lazily(
    r"(?:\b(?:zzr|only|solely|exclusively|nur|ausschliesslich|lediglich|uniquement|exclusivement|seulement|solo"
    r"|unicamente|exclusivamente|territor\w+|geltungs\w+|ambito|zone|area))(?: \w+){0,2} $"
)
_AREA = lazily(
    r"\b(?:territor\w+|geltung\w*|gilt|gultig\w*|ambito|alcance|zone|zona|area|world\w*|zzr|weltweit"
    r"|versicherungsschutz|valid\w*|valable|vigen\w+|cover\w*|insur\w*|couv\w+|garanti\w*|cobertura|cubr\w+)\b"
)
_DENIED = lazily(r"\b(?:not?|nicht|kein\w*|ne|n|pas|aucun\w*|ningun\w*|nao|non|sind ausgeschlossen|are excluded)\b")
_NEAR = 12  # words before "except" in which a "not" makes the exception the rule
# The country of the stay, called by what the person does there; unless the words say that the old home is meant.
_LAND = (
    r"(?:country|countries|state|states|land|pays|celui|celle|one|demjenigen|aquel|etats?|\w*land|\w*staat\w*|pais"
    r"|estado|paese|stato|place|territory"
    r"|territoire|territorio|ort)"
)
_DWELL = (
    r"(?:residence|residency|resident|resides?|residing|stay|stays|staying|stud(?:y|ies|ying)|liv(?:e|es|ing)|sojourn"
    r"|domicile|domiciled|sejour\w*|etud\w*|accueil|residen\w*|habit\w*|vit|destination|aufenthalt\w*|aufhalt|wohnt"
    r"|wohnsitz\w*|lebt"
    r"|studiert|wohnhaft|estancia|estudi\w*|acogida|destino|resid\w+|viv[ea]|domicili\w*|soggiorno|residenza"
    r"|residencia|host"
    r"|gast\w*)"
)
_OF_STAY = lazily(
    rf"{_BEFORE}{_LINK} (?:{_LAND}(?: \w+){{0,6}}? {_DWELL}|host {_LAND}|pays hote"
    r"|(?:aufenthalts|gast|wohnsitz|wohn|studien|ziel)(?:land|staat|ort)\w*)\b"
    r"(?! (?:habitu|perman|d orig|of orig|anter|before|vor |previa|usual))"
)

# The same behind the land ("host country not included"); and the land where the insurer has its seat.
_STAY_OUT = lazily(
    rf"\b(?:{_LAND}(?: (?:d|de|du|des|of|la|the|der|del))* {_DWELL}|host {_LAND}|pays hote"
    rf"|(?:aufenthalts|gast|wohnsitz|studien|ziel)(?:land|staat)\w*){_AFTER}"
)
_SEAT = (
    r"(?:siege|seat|sitz|sede|based|established|registered|head office|headquarter\w*|hauptsitz|etablie?"
    r"|domicilio social"
    r"|radica\w*)"
)
_OF_SEAT = lazily(
    rf"{_BEFORE}{_LINK} (?:{_LAND}(?: \w+){{0,6}}? {_SEAT}|(?:haupt)?sitz(?:land|staat)\w*)\b"
)
_OLD_HOME = lazily(r"\b(?:habitu\w+|permanent\w*|usual\w*|home country|heimat\w*|origin\w*|origen)\b")
# "Belgium, France (all other Schengen countries: see below)": the rest is dealt with elsewhere.
_REST = lazily(
    rf"\b(?:other|others|remaining|rest(?: of)?|ubrige\w*|andere\w*|weitere\w*|autres?|reste|demas|otros|resto|altri"
    rf"|outros)\b"
    rf"(?: (?!{_COUNTRY})\w+){{0,3}} {_HOLDING}(?= (?:\w+ ){{0,3}}(?:see|siehe|vgl|cf|voir|vease|ver|vedi|separate\w*"
    rf"|special"
    r"|gesondert\w*|limited|eingeschrankt|reduced|begrenzt|under|gemass|selon|segun|below|unten|annex|annexe|anhang"
    r"|anexo)\b)"
)


@lru_cache(maxsize=4096)  # several readers ask for it of each sentence
def marked(text: str) -> str:
    """The text as it is compared, with every place replaced by its mark."""
    for country in reversed(find(text)):
        text = f"{text[: country.start]} {_COUNTRY}{country.code.lower()} {text[country.end :]}"
    for code, pattern in _NATIVE_MARKS:
        text = pattern.sub(f" {_COUNTRY}{code.lower()} ", text)
    for pattern, codes in _GROUPS:
        text = pattern.sub(" , ".join(["", *(f"{_COUNTRY}{code}" for code in codes), ""]), text)
    for mark, pattern in _MARKS:
        text = pattern.sub(f" {mark} ", text)
    return fold(text)


def places(plain: str) -> tuple[str, ...]:
    """The marks in a marked text."""
    return tuple(_PLACES.findall(plain))


def holds(found: tuple[str, ...] | set[str], country: str) -> bool:
    """Whether one of the places is the country, or a region it lies in."""
    return f"{_COUNTRY}{country.lower()}" in found or (_HOLDING in found and country in EU_EEA_SWISS)


def kept(plain: str) -> tuple[str, ...]:
    """The places that are named without being left out."""
    return places(_REST.sub(" ", _LEFT_OUT.sub(" ", plain)))


def named(plain: str) -> tuple[str, ...]:
    """The countries that are named without being left out; no regions."""
    return tuple(place for place in kept(plain) if place.startswith(_COUNTRY))


def leaves_out(plain: str, country: str) -> bool:
    """Whether the sentence leaves out the country, or a region it lies in while naming no other place."""
    for match in _LEFT_OUT.finditer(plain):
        without = places(match[0])
        out = f"{_COUNTRY}{country.lower()}" in without
        out = out or (without[-1] == _HOLDING and country in EU_EEA_SWISS and not holds(kept(plain), country))
        before = plain[: match.start()]
        if not out or _DENIED.search(" ".join(before.split()[-_NEAR:])):
            continue
        if _OUTSIDE.match(match[0]):
            if _AGAINST.search(before):
                return True
        elif not _WEAK.match(match[0]) or _AREA.search(f"{before} {match[0]}"):
            return True
    return False


def leaves_out_seat(plain: str) -> bool:
    """Whether the land where the insurer has its seat is left out."""
    found = _OF_SEAT.search(plain)
    return found is not None and _DENIED.search(" ".join(plain[: found.start()].split()[-_NEAR:])) is None


def leaves_out_stay(plain: str, country: str) -> bool:
    """Whether the country of the stay is left out without its name, or with it in brackets."""
    if _STAY_OUT.search(plain) and not _OLD_HOME.search(plain):
        return True
    found = _OF_STAY.search(plain)
    if found is None or _DENIED.search(" ".join(plain[: found.start()].split()[-_NEAR:])):
        return False
    if places(found[0]) or _OLD_HOME.search(plain):
        return False
    if _OUTSIDE.match(found[0]) and not _AGAINST.search(plain[: found.start()]):
        return False
    behind = places(" ".join(plain[found.end() :].split()[:_NEAR]))
    return not behind or holds(behind[:1], country)
