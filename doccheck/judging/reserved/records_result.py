"""What a criminal record says of the result: that nothing is recorded – or a sentence, a case, a search not finished.

"NÉANT", "keine Eintragung", "no registra antecedentes", "no disclosable court outcomes". The result is what it is
asked for, and it stands in it in one of few ways, whatever else it says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    rf"(?:not|never|neither|unable to)(?: \w+){{0,5}}? (?:convicted|found|charged|arrested|recorded|wanted|involved|"
    rf"sentenced|guilty|prosecuted|known|identify (?:any )?(?:\w+ )?{_MATTER_EN})|"
    rf"(?:kein\w*|ohne|weder) (?:\w+ ){{0,6}}?{_MATTER_DE}|{_MATTER_DE} (?:\w+ )?(?:keine?r?s?|nicht|ohne)|"
    r"(?:nicht|un) ?(?:vorbestraft|bestraft|verurteilt|gerichtlich|eingetragen|verzeichnet|bescholten|gesucht)|"
    rf"(?:ne|n|pas|sans|aucune?|jamais|ni) (?:\w+ ){{0,8}}?{_MATTER_FR}|{_MATTER_FR} (?:\w+ )?(?:non|aucune?|vierges?)|"
    rf"(?:no|sin|ni|ningun\w*|carece\w* de) (?:\w+ ){{0,9}}?{_MATTER_ES}|"
    rf"{_MATTER_ES} (?:\w+ )?(?:no|ningun[oa]s?|negativ\w*)|"
    r"no (?:le )?(?:se )?(?:consta\w*|figura\w*|aparece\w*|registra\w*|obra\w*|posee|tiene|presenta|existe\w*|"
    r"encontr\w+)|negativ\w*)\b"
)
# An entry: a sentence by its number, its law or its length, a case that is open; a search that was not finished.
_ENTRIES = (
    r"(?:one|1|2|two|three) (?:prior )?convictions?",
    r"following (?:\w+ )?(?:convictions?|offen[cs]es?|entries)",
    r"(?:convictions?|offen[cs]es?) \d{1,2} \w+ (?:19|20)\d\d",
    r"(?:convictions?|records?|entr(?:y|ies)|offen[cs]es?) (?:exists?|(?:is|are|was|were) "
    r"(?:recorded|found|disclosed))",
    r"(?:with|has an?|subject of an?) (?:\w+ )?(?:pending|open|active) (?:criminal )?(?:case|charge|warrant)s?",
    r"(?:fined|fine of) (?:\w+ )?\d\w*",
    r"(?:suspended|custodial|prison) sentence of",
    r"(?:sentenced|condemned) (?:on|to) (?:\w+ ){0,2}?\w+",
    r"(?:live trace(?: \w+)?$|trace (?:see|found|exists))",
    r"(?:eine|1|2|zwei|drei) (?:verurteilung\w*|eintragung\w*|vorstrafe\w*)",
    r"(?:verurteilung\w*|eintragung\w*|vorstrafen?) [1-9]\d?\b",
    r"\d+ tagessatze\w*",
    r"(?:freiheits|geld|jugend)strafe von",
    r"verurteilt wegen",
    r"(?:wegen|zu) (?:\w+ ){1,6}?(?:verurteilt|bestraft)",
    r"(?<!d )(?:une|1|2|deux|trois) condamnations?",
    r"condamnations? [1-9]\d?\b",
    r"condamnee? (?:le \d|a |par |pour )",
    r"(?:\d+|un|deux|trois|six|huit|dix) (?:mois|ans?) (?:de prison|d emprisonnement)",
    r"(?:una|1|2|dos|tres) condenas?(?! (?:o|ni)\b)",
    r"(?:registra|constan?|figuran?|posee|tiene|presenta) (?:los siguientes |los |un )?antecedentes?\b"
    r"(?! (?:\w+ )?no\b)",
    r"(?:con|tiene) (?:una )?causas? (?:penal(?:es)? )?(?:pendientes?|abiertas?)",
    r"condenad[oa] (?:el \d|a |por |en )",
    r"(?:\d+|un|dos|tres|seis|ocho|diez) (?:meses|anos?) de (?:prision|reclusion|presidio|carcel)",
    r"(?:search|check|recherche|abfrage|consulta|busqueda) (?:is |est |ist )?(?:incomplete|unvollstandig|incompleta)",
)
_ENTRY = lazily(rf"\b(?:{'|'.join(_ENTRIES)})")
# What denies an entry, asks for it, or threatens whoever lies.
_NOT_ONE = lazily(
    r"\b(?:nicht|kein\w*|weder|noch|no|not|never|nor|neither|ne|n|ni|pas|aucune?|sans|sin|nunca|jamais|if|wenn|falls|"
    r"si|lorsqu\w*|puni\w*|sera|whoever|quiconque|wer|any|unless|ob|whether|where|faux|fausse|false|expose\w*|rien|"
    r"superieures?|mindestens|bis|uber|mehr|moins|delivre\w*|mention\w*|releve|liste|bulletin)\b"
)
_NUMBERED = lazily(r"\b(?:n o|n|no|nr) \d+")  # "n.º 2" denies nothing
_WHOLE = 30  # words of the shortest record of an authority
_AHEAD = 6  # words before an entry in which it is denied


def result(said: Said) -> Iterator[Sentence]:
    """Each sentence that names an entry; the first line of a record in which no result stands."""
    if not _LANGUAGES.issuperset(said.document.languages):
        return
    told = [*_with_answers(said.sentences)]
    whole = len(said.folded.split()) >= _WHOLE
    if whole and not any(tells_nothing(text) for _, text in told):
        yield from said.sentences[:1]
    yield from (sentence for sentence, text in told if names_an_entry(text))


def _with_answers(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, str]]:
    """Each sentence with its folded text, and behind a colon that of the next: "Registra antecedentes: NO"."""
    for at, sentence in enumerate(sentences):
        parts = [sentence]
        while parts[-1].text.endswith(":") and at + len(parts) < len(sentences):
            parts.append(sentences[at + len(parts)])
        yield sentence, " ".join(part.folded for part in parts)


def tells_nothing(folded: str) -> bool:
    """Whether a sentence of a record says that nothing is recorded."""
    return _NOTHING.search(folded) is not None


def names_an_entry(folded: str) -> bool:
    """Whether a sentence tells of a conviction, an open case or a search that was not finished."""
    found = _ENTRY.search(folded)
    if found is None:
        return False
    ahead = " ".join(folded[: found.start()].split()[-_AHEAD:])
    return not _NOT_ONE.search(_NUMBERED.sub(" ", ahead))
