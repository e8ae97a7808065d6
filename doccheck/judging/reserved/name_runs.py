"""Names as they are written in a sentence: the words with capitals behind titles, and whose name they may be."""

from __future__ import annotations

from difflib import SequenceMatcher

from doccheck.judging.persons import Person
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.words import fold

_TITLE = (
    r"(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|MM?\.?|Mme|Mlle|Herrn?|Frau|[Mm]rs?\.?|[Mm]s\.?|Miss|Messrs\.?|Don|"
    r"Doña|D\.ª?|"
    r"D\.?ª|Dña\.?|Dr\.?|Prof\.?|Sr(?:es|t?a)?\.?|[Ss]eñor(?:a|ita|es)?|Sig(?:\.ra|nora?|\.)?|Eheleute|Mag\.|Ing\.|"
    r"Lic\.)"
)
_PART = r"(?:de|del|della|di|da|do|dos|das|des|du|von|vom|van|den|der|zu|la|le|las|los|al|el|bin|ben|bint|ibn|ter|ten)"
_JOINED = r"(?:y|e|und|et|and|or|oder|ou|o|&|/)"
_CAPITAL = r"(?:[dD]['’]|[oO]['’])?[A-ZÀ-ÖØ-ÞĀ-ŽẠ-Ỹ][^\W\d_]*(?:[-'’.][^\W\d_]+)*\.?"
_BEHIND = lazily(
    rf"\W*(?:(?:{_TITLE}|le client|la cliente|l['’]étudiante?|der Kunde|die Kundin|our customer|the|el|la|le)\s+)*"
    rf"(?P<name>{_CAPITAL}(?:[ ,]+(?:{_TITLE}\s+|(?:{_PART}|{_JOINED})\s+){{0,3}}{_CAPITAL}){{0,7}})"
)
_BEFORE = lazily(rf"(?P<name>{_CAPITAL}(?:[ ,]+(?:{_TITLE}\s+|(?:{_PART}|{_JOINED})\s+){{0,3}}{_CAPITAL}){{1,7}})\W*$")
_APART = lazily(  # ", born on 3 May 2001 in Lyon, living at 4 Main Street,"
    r"(?:,\s*(?:née?|nacid[oa]|born|geb\.?|geboren\w*|nat[oa]|wohnhaft|demeurant|residente|residing|holder of|"
    r"titulaire d|con )"
    r"[^;:]{2,160},|\([^()]{2,90}\))\s*$"
)
_TITLES = frozenset(
    (
        *("monsieur", "madame", "mademoiselle", "mm", "mme", "mlle"),
        *("herr", "herrn", "frau", "mr", "mrs", "ms", "miss"),
        *("messrs", "don", "dona", "dna", "dr", "prof", "sr", "sra", "srta", "sres", "senor", "senora", "senorita"),
        *("sig", "signor", "signora", "eheleute", "mag", "ing", "lic"),
    )
)
_LINKS = frozenset(f"{_PART}{_JOINED}".replace("(?:", "").replace(")", "|").split("|"))
_ALIKE = 0.85  # of two given names: written otherwise, and not another's as "Mario" is not "Maria"
_SHORTEST = 2  # letters of a word of a name


def name_behind(text: str) -> str:
    """The name a text begins with, behind titles; empty: it begins with none."""
    found = _BEHIND.match(text)
    return found["name"].strip(" ,") if found else ""


def name_before(text: str) -> str:
    """The name of two words or more a text ends with, before what is set apart behind it."""
    whole = _BEFORE.search(text) or _BEFORE.search(_APART.sub("", text.rstrip()))
    return whole["name"].strip(" ,") if whole else ""


def whose(name: str, person: Person) -> str:
    """ "own" where the name holds a given name of the person, "another" where it holds other words alone; empty: of no
    use, as a surname by itself."""
    words = [word for word in fold(name).split() if word not in _TITLES and word not in _LINKS]
    given, surname = fold(person.given_names).split(), set(fold(person.surname).split())
    initials = {word[0] for word in given}
    if any(word in initials for word in words) or any(_alike(word, each) for word in words for each in given):
        return "own"
    left = [word for word in words if len(word) >= _SHORTEST and word not in surname]
    return "another" if left and given else ""


def is_wholly(name: str, person: Person) -> bool:
    """Whether the name is the person's and nothing besides: a given name, a surname, and no word of another."""
    words = {word for word in fold(name).split() if word not in _TITLES and word not in _LINKS}
    given, surname = set(fold(person.given_names).split()), set(fold(person.surname).split())
    return bool(words & given) and bool(words & surname) and words <= given | surname


def _alike(one: str, other: str) -> bool:
    return one == other or (len(one) > _SHORTEST and SequenceMatcher(None, one, other).ratio() >= _ALIKE)
