"""From which language into which a translation was made, as it says itself."""

from __future__ import annotations

import re
from functools import cache

from doccheck.understanding.language_names import LANGUAGE_CODES

_LANGUAGE = rf"({'|'.join(sorted(LANGUAGE_CODES, key=len, reverse=True))})"
_PAIRS = (
    rf"(?:de l|du|de la langue|de langue|en) {_LANGUAGE} (?:vers|en|au) (?:le |l |la )?(?:langue )?{_LANGUAGE}",
    rf"aus de[rm] {_LANGUAGE}(?: sprache)? (?:in die|ins) {_LANGUAGE}",
    rf"del? {_LANGUAGE} al? (?:idioma )?{_LANGUAGE}",
    rf"(?:from )?(?:the )?{_LANGUAGE}(?: language)? (?:into|to) (?:the )?{_LANGUAGE}",
    rf"idioma de origen {_LANGUAGE} idioma de (?:llegada|destino) {_LANGUAGE}",
)
# Two languages beside each other: a pair, or those somebody works in ("expert près la cour (portugais, espagnol)").
_LISTED = (rf"(?:trad\w+|translat\w+|ubersetz\w+|interpr\w+)(?: \w+){{0,12}}? {_LANGUAGE} {_LANGUAGE}",)
_SOURCES = (
    rf"traduite? (?:fidelement )?(?:de l|du|de la langue) {_LANGUAGE}",
    rf"traduction (?:\w+ ){{0,4}}?(?:de l|du|de la langue|de l original en|depuis l|depuis le) {_LANGUAGE}",
    rf"ubersetzung (?:\w+ ){{0,2}}?aus (?:de[rm] )?{_LANGUAGE}",
    rf"aus de[rm] {_LANGUAGE}(?: sprache)? ubersetzt",
    rf"(?:in|aus) (?:der )?{_LANGUAGE} sprache (?:abgefasst|verfasst|ausgestellt)\w*",
    rf"traduccion (?:\w+ ){{0,5}}?del (?:idioma )?{_LANGUAGE}",
    rf"translat(?:ion|ed) (?:\w+ ){{0,2}}?(?:from|of) (?:the |an? )?(?:original )?{_LANGUAGE}",
    rf"(?:redigee?|etablie?|redactad[oa]|written|drawn up|abgefasst\w*) (?:en|in) (?:(?:la )?langue |the |idioma )?"
    rf"{_LANGUAGE}",
    rf"(?:original|texte|texto|documento?|document|text) (?:\w+ ){{0,2}}?(?:en|in) (?:la )?(?:langue |idioma )?"
    rf"(?:the )?{_LANGUAGE}",
    rf"{_LANGUAGE} original",
    rf"original {_LANGUAGE}",
    rf"texte en langue {_LANGUAGE}",
    rf"(?:attached|annexed|foregoing|above) {_LANGUAGE} (?:document|original|text)",
)
# The language a translator works in: the other one than that the statement is written in.
_WORKING = (
    r"(?:traduct\w+|interprete|dolmetscher\w*|ubersetzer\w*|expert\w*|perito)(?: \w+){0,12}? "
    rf"(?:de|en|langue|fur(?: die)?|der|idioma) {_LANGUAGE}",
)


_INTO = (
    rf"(?:traduccion (?:\w+ ){{0,3}}?al|traducido (?:\w+ )?al|traduit en|traduction en|translated into"
    rf"|ubersetzung ins|ins) {_LANGUAGE}",
)

_AND = r"und|and|et|y|e|sowie|ou|oder|or"
_OF_LANGUAGES = (
    r"die|der|the|la|le|les|l|los|las|de|del|di|os|as|il|lo|langues?|sprachen?|languages?|idiomas?|lenguas?|lingu[ae]"
)
_LIST = rf"(?P<list>{_LANGUAGE}(?: (?:(?:{_AND}|{_OF_LANGUAGES}) )*{_LANGUAGE})*)"
_PROFESSION = (
    r"(?:traduct(?:eur|rice|ora?)s?|interpret(?:es?|ers?)|experte?|dolmetscher(?:in)?|\w*ubersetzer(?:in)?|translator"
    r"|tradutora?|tradutt(?:ore|rice)|perit[oa])"
)
_SWORN_FOR = (
    r"(?:vereidigt|beeidigt|beeidet|ermachtigt|bestellt|assermentee?|juree?|experte?|sworn|jurad[oa]|juramentad[oa])\w*"
    r"(?: (?!tradu[icz]|uberset[zt]ung|translat[ei]|certif|bestat|besch|confirm|declar|aus|from|into|vers|al|du)\w+)"
    rf"{{0,10}}? {_LIST}",
    rf"{_PROFESSION}(?: (?:{_PROFESSION}|agreee?|habilitee?|inscrite?|officiel\w*|oficial|public[oa]|giurat[oa]|et|und"
    rf"|y)){{0,3}} (?:pour|fur|for|per|para|de|en|of)(?: (?:{_OF_LANGUAGES})){{0,3}} {_LIST}",
    r"(?:langues de travail|arbeitssprachen|working languages|idiomas de trabajo|lingue di lavoro"
    r"|combinaisons? linguistiques?|sprachkombination\w*|combinacion linguistica|language (?:pair|combination)s?)"
    rf" {_LIST}",
)


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns, once a translation asks for them: they are long, and most dossiers have none."""
    return tuple(re.compile(rf"\b{pattern}\b") for pattern in patterns)


def language_pair(text: str) -> tuple[str | None, str | None]:
    """The codes of the language translated from and of the one translated into, as the folded text names them."""
    if pair := _pair(_PAIRS, text):
        return pair
    named = next((match[1] for pattern in _compiled(_SOURCES) if (match := pattern.search(text))), None)
    if named is not None:
        return LANGUAGE_CODES[named], _into(text)
    if pair := _pair(_LISTED, text):
        return pair
    named_by = (match for pattern in _compiled(_WORKING) for match in pattern.finditer(text))
    working = {LANGUAGE_CODES[match[1]] for match in named_by} - {"fr", "de", "es", "en"}
    return (working.pop(), _into(text)) if len(working) == 1 else (None, None)


def working_languages(text: str) -> frozenset[str]:
    """The languages for which a translator is sworn, as the folded text lists them beside the office; empty: not said.

    A list that goes on with a word that is no known language is none: the rest of it may be what is looked for.
    """
    found: set[str] = set()
    for match in (match for pattern in _compiled(_SWORN_FOR) for match in pattern.finditer(text)):
        if re.match(rf" (?:{_AND})\b", text[match.end() :]):
            return frozenset()
        found |= {LANGUAGE_CODES[word] for word in re.findall(rf"\b{_LANGUAGE}\b", match["list"])}
    return frozenset(found)


def _pair(patterns: tuple[str, ...], text: str) -> tuple[str, str] | None:
    for pattern in _compiled(patterns):
        for found in pattern.finditer(text):
            source, target = LANGUAGE_CODES[found[1]], LANGUAGE_CODES[found[2]]
            if source != target:
                return source, target
    return None


def _into(text: str) -> str | None:
    match = _compiled(_INTO)[0].search(text)
    return LANGUAGE_CODES[match[1]] if match else None
