"""What a criminal record says of the result: that nothing is recorded – or a sentence, a case, a search not finished.

"NÉANT", "keine Eintragung", "no registra antecedentes", "no disclosable court outcomes". The result is what it is
asked for, and it stands in it in one of few ways, whatever else it says.
"""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_LANGUAGES = frozenset(("de", "en", "es", "fr"))
_MATTER_EN = (
    r"(?:records?|convictions?|entr(?:y|ies)|traces?|information|history|offen[cs]es?|arrests?|matches|match|hits?|"
    r"outcomes?|cases?|charges?|findings?|proceedings|derogatory|adverse|criminal|identification|complaints?|"
    r"antecedents|objections?)"
)
_MATTER_DE = r"(?:eintrag\w*|verurteilung\w*|vorstrafe\w*|strafe\w*|tatsachen|straftat\w*|vermerk\w*|erkenntnisse)"
_MATTER_FR = (
    r"(?:condamnations?|mentions?|inscriptions?|antecedents?|poursuites?|traces?|faits?|fiches?|infractions?|peines?|"
    r"condamnee?s?|inscrite?s?|figur\w+)"
)
_MATTER_ES = (
    r"(?:antecedentes?|condenas?|anotaciones|anotacion|registros?|sentencias?|sanciones|asuntos|juzgamientos?|"
    r"inscripciones|inscripcion|requerimientos?|delitos?|procesos?|causas?|prontuario)"
)
_NOTHING = lazily(
    r"\b(?:neant|n e a n t|rien|nichts|n i c h t s|nada|nihil|nothing|nil|none|niente|nulla|vierge|clear(?:ed)?|clean|"
    rf"(?:no|not? any|without|free (?:of|from)(?: any)?) (?:\w+ ){{0,6}}?{_MATTER_EN}|"
    rf"{_MATTER_EN} (?:\w+ )?(?:no|none|nil|not found|0)|"
    rf"(?:not|never|neither|unable to)(?: \w+){{0,3}}? (?:convicted|found|charged|arrested|recorded|wanted|involved|"
    rf"sentenced|guilty|prosecuted|known|identify (?:any )?(?:\w+ )?{_MATTER_EN})|"
    rf"(?:kein\w*|ohne|weder) (?:\w+ ){{0,6}}?{_MATTER_DE}|{_MATTER_DE} (?:\w+ )?(?:keine?r?s?|nicht|ohne)|"
    r"(?:nicht|un) ?(?:vorbestraft|bestraft|verurteilt|gerichtlich|eingetragen|verzeichnet|bescholten|gesucht)|"
    rf"(?:ne|n|pas|sans|aucune?|jamais|ni) (?:\w+ ){{0,8}}?{_MATTER_FR}|{_MATTER_FR} (?:\w+ )?(?:non|aucune?|vierges?)|"
    rf"(?:no|sin|ni|ningun\w*|carece\w* de) (?:\w+ ){{0,9}}?{_MATTER_ES}|"
    rf"{_MATTER_ES} (?:\w+ )?(?:no|ningun[oa]s?|negativ\w*)|"
    r"no (?:le )?(?:se )?(?:consta\w*|figura\w*|aparece\w*|registra\w*|obra\w*|posee|tiene|presenta|existe\w*|"
    r"encontr\w+)|negativ\w*)\b"
)
# An entry: a sentence by its number or article, a case that is open; a search that was not finished.
_ENTRY = lazily(
    r"\b(?:(?:una|1|2|dos|tres) condenas?(?! (?:o|ni)\b)|(?<!d )(?:une|1|2|deux|trois) condamnations?|"
    r"(?:eine|1|2|zwei|drei) (?:verurteilung\w*|eintragung\w*|vorstrafe\w*)|(?:one|1|2|two|"
    r"three) (?:prior )?convictions?|"
    r"(?:with|has an?|subject of an?) (?:\w+ )?(?:pending|open|active) (?:criminal )?(?:case|charge|warrant)s?|"
    r"(?:con|tiene) (?:una )?causas? (?:penal(?:es)? )?(?:pendientes?|abiertas?)|"
    r"(?:search|check|recherche|abfrage|consulta|busqueda) (?:is |est |ist )?(?:incomplete|unvollstandig|incompleta)|"
    r"(?:wegen|zu) (?:\w+ ){1,6}?(?:verurteilt|bestraft)|(?:sentenced|condemned|condamnee?|condenad[oa]) (?:on|to|a|"
    r"le|el) "
    r"(?:\w+ ){0,2}?\d)\b"
)
_NOT_ONE = lazily(
    r"\b(?:nicht|kein\w*|weder|noch|no|not|never|nor|ne|n|ni|pas|aucune?|sans|sin|nunca|jamais|if|wenn|"
    r"si)\b"
)
_WHOLE = 30  # words of the shortest record of an authority
_AHEAD = 6  # words before an entry in which it is denied


def result(said: Said) -> Iterator[Sentence]:
    """Each sentence that names an entry; the first line of a record in which no result stands."""
    if not _LANGUAGES.issuperset(said.document.languages):
        return
    if len(said.folded.split()) >= _WHOLE and not tells_nothing(said.folded):
        yield from said.sentences[:1]
    yield from (sentence for sentence in said.sentences if names_an_entry(sentence.folded))


def tells_nothing(folded: str) -> bool:
    """Whether a record with this text says that nothing is recorded."""
    return _NOTHING.search(folded) is not None


def names_an_entry(folded: str) -> bool:
    """Whether a sentence tells of a conviction, an open case or a search that was not finished."""
    found = _ENTRY.search(folded)
    return found is not None and not _NOT_ONE.search(" ".join(folded[: found.start()].split()[-_AHEAD:]))
