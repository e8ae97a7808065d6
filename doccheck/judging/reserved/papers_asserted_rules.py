"""Clauses in the small print that hold for whoever it may be: what would follow, what is listed, what spared somebody.

"Tritt der Bewohner das Zimmer nicht an, verfällt die Kaution" supposes; "copies issued before that day are no longer to
be used" is of other papers; "we release you free of charge: visa refused; course cancelled" lists cases.
"""

from __future__ import annotations

from collections.abc import Sequence

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_asserted_warnings import has_happened
from doccheck.judging.reserved.said import Row, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

# A German condition begins with its verb, and what would follow begins with another one: no question, no past.
_VERB_FIRST = lazily(
    r"^(?:\(?[\w.]{1,4}[.)]\s+)?(?:Tritt|Treten|Wird|Werden|Kommt|Kommen|Ist|Sind|Hat|Haben|Erscheint|Fehlt|Fehlen"
    r"|Zahlt"
    r"|Liegt|Liegen|Besteht|Bestehen|Bricht|Verliert|Sollte|Sollten|Reist|Zieht|Kündigt|Erhält|Bleibt|Stellt|Ergibt"
    r"|Scheitert|Verweigert|Verlässt|Verstößt|Nimmt|Endet|Entfällt|Gerät|Meldet|Versäumt|Kann|Können|Legt|Gibt)\b"
    r"[^?,]*(?:,[^?,]*){0,2}, (?:so )?(?:gilt|gelten|wird|werden|verfällt|verfallen|verliert|erlischt|erlöschen"
    r"|endet|ist"
    r"|sind|kann|können|muss|müssen|hat|haben|bleibt|bleiben|entfällt|darf|dürfen|besteht|trägt|behält|erhält|zahlt)\b"
)
_IN_CASE = lazily(
    r"^(?:(?:\d+|[a-z]) )?(?:bei (?:\w+ ){0,2}?(?:tauschung\w*|falschung\w*|verstoss\w*|verstossen|missbrauch|verlust"
    r"|zahlungsverzug|abbruch|nichtbestehen|nichtantritt|nichterscheinen|versaumnis|rucktritt|krankheit"
    r"|falschen angaben)"
    r"|im falle? (?:eine[rs]|de[rs]|von)|en cas d\w*|in (?:the )?(?:case|event) of|en caso de|in caso di) "
)
# What binds somebody only "then".
_THEN_MUST = lazily(
    r"\b(?:alors|dans ce cas|dann|in diesem fall|in that case|en (?:ese|tal) caso|entonces|in tal caso) (?:\w+ ){0,2}?"
    r"(?:tenue?s?|obligee?s?|verpflichtet|bound|obliged|required|obligad[oa]s?|debera|devra|tenut[oa])\b"
    r"|\b(?:tenue?s?|obligee?s?|verpflichtet|bound|obliged|obligad[oa]s?) (?:alors|dans ce cas|in that case)\b"
)
# Other papers of the sort, by the time from which or the way in which they are.
_PLURAL = (
    r"(?:certificates?|results|copies|extracts|cards|letters|zeugnisse|zertifikate|bescheinigungen|urkunden"
    r"|ausfertigungen"
    r"|kopien|auszuge|ausweise|ergebnisse|certificats|attestations|copies|expeditions|extraits|cartes|resultats"
    r"|certificados"
    r"|constancias|copias|actas|extractos|resultados|certificati|copie|estratti|certidoes)"
)
_OTHER_PAPERS = lazily(
    rf"^(?:(?:\d+|[a-z]) )?(?:(?:all|any|alle|toutes?|tous|todas|todos|les|las|los|die|the) ){{0,2}}{_PLURAL}"
    r" (?:\w+ ){0,2}?(?:before|after|without|prior|avant|apres|sans|vor|nach|ohne|antes|despues|anteriores|tras|sin) "
    r"(?:\w+ ){1,6}?(?:are|must|may|will|can|werden|sind|durfen|gelten|verlieren|sont|ne|doivent|seront|son|deben"
    r"|pierden"
    r"|no|se|sono|devono)\b"
)
_THESE = lazily(
    r"\b(?:(?:this|cette|dies\w*|esta)(?! (?:date|day|datum|tag|fecha|jour)\b)|these|your|his|her|our|ihre?\w?"
    r"|seine\w?|ces?|cet|vos|votre|ses|sa|estas|estos?|sus?)\b"
)
# The list, tariff or edition of a year that is over.
_EDITION = lazily(
    r"\b(?:listen?|verzeichnis|tarif\w*|fassung|auflage|ausgabe|lists?|editions?|versions?|tariff|scale|listes?|bareme"
    r"|listas?|edicion|version|baremo|elenco|edizione)(?: (?:de|von|of|for|fur|pour|aus|vom|l annee)){0,2} (?:19"
    r"|20)\d\d"
    r" (?:\w+ ){0,2}?(?:n est plus|nicht mehr|no longer|ya no|non (?:e|vale) piu|gilt nicht)\b"
)
# A telephone or a mail box.
_CONTACT = lazily(
    r"^(?:.{0,40}\d \d\d )?(?:(?:the|le|la|l|die|der|das|el|unsere?|our|notre|nuestr[oa]|anciens?|ancienne|alte|old"
    r"|fruhere)"
    r" ){0,2}(?:(?:telefon|ruf|fax|mobil|handy)nummer|durchwahl|hotline|faxnummer|e ?mail\w*|mail adresse|webseite"
    r"|website"
    r"|(?:telephone|phone|fax|mobile) (?:number|line)|numero (?:de (?:telephone|fax|telefono)|(?:\d\d ){3,5})|telephone"
    r"|telefono|adresse (?:e mail|electronique|internet)|courriel|correo electronico|pagina web|site (?:internet|web))"
)
# What might have harmed, and did not.
_SPARED = lazily(
    r"\b(?:nicht|not|n a pas(?: ete)?|n ont pas(?: ete)?|ne (?:sont|est) pas|no (?:fue|fueron|ha sido|han sido"
    r"|se ha(?: visto)?)"
    r"|non (?:e|sono) stat\w) (?:\w+ ){0,2}?(?:sanktioniert|beanstandet|betroffen|beschadigt|nachteilig|bestraft"
    r"|penali[sz]ed|sanctioned|affected|damaged|involved|faulted|punished|sanctionnee?s?|touchee?s?|affectee?s?"
    r"|concernee?s?|endommagee?s?|penalisee?s?|sancionad[oa]s?|afectad[oa]s?|danad[oa]s?|penalizad[oa]s?)\b"
)
_NEGATED = lazily(r"\b(?:nicht|kein\w*|not|no|never|n|ne|pas|plus|aucun\w*|ya|sin|non)\b")
# What goes before a list of cases; none of them has a verb of its own.
_CASES = lazily(
    r"\b(?:free of charge|release|refund\w*|cancel\w*|terminat\w*|reasons?|cases?|events?|where|when|if|bei|falle?n?"
    r"|grunde|kostenlos|kostenfrei|erstatt\w*|gratuit\w*|sans frais|rembours\w*|resili\w*|motifs?|cas|casos?|motivos?"
    r"|causas?|gratis|sin coste|reembols\w*|rescind\w*|resolver)\b"
)
_FINITE = lazily(
    r"\b(?:is|are|was|were|has|have|had|be|been|will|ist|sind|war|waren|hat|haben|wurden?|wird|werden|est|sont|a|ont"
    r"|ete"
    r"|etait|sera|es|son|fue|ha|han|queda|quedo|esta|estan|e|sono|foi)\b"
)
_A_CASE = 8  # words, at most
_FEWEST = 3  # cases of a list


def is_rule(part: str, folded: str) -> bool:
    """Whether a clause supposes something, is of other papers or of a telephone, or tells what did no harm."""
    if _VERB_FIRST.match(part) or _THEN_MUST.search(folded) or _EDITION.search(folded) or _CONTACT.match(folded):
        return True
    if _OTHER_PAPERS.match(folded) and not _THESE.search(folded):
        return True
    if _IN_CASE.match(folded) and not (has_happened(folded) or dates.find(part)):
        return True
    return _SPARED.search(folded) is not None and len(_NEGATED.findall(_SPARED.sub(" ", folded))) == 0


def is_listed_case(told: Sequence[Sentence], at: int) -> bool:
    """Whether a clause is one of several without a verb, behind a colon and what may be done in such a case."""
    first = at
    while first and told[first - 1].text.rstrip().endswith(";"):
        first -= 1
    head, colon, rest = told[first].text.partition(":")
    if not colon and first and told[first - 1].text.rstrip().endswith(":"):
        head, colon, rest = told[first - 1].text, ":", told[first].text
    if not colon or not _CASES.search(fold(head)) or has_happened(fold(head)):
        return False
    last = at
    while told[last].text.rstrip().endswith(";") and last + 1 < len(told):
        last += 1
    return _are_cases(" ; ".join((rest, *(each.text for each in told[first + 1 : last + 1]))))


def is_row_of_cases(row: Row) -> bool:
    """Whether "we release you free of charge: visa refused; serious illness; course cancelled" stands in one line."""
    return _CASES.search(fold(row.label)) is not None and not has_happened(fold(row.label)) and _are_cases(row.value)


def _are_cases(text: str) -> bool:
    """Whether a text lists several cases, each without a verb."""
    cases = [case for case in map(fold, text.split(";")) if case]
    return len(cases) >= _FEWEST and all(
        len(case.split()) <= _A_CASE and not _FINITE.search(case) and not dates.find(case) for case in cases
    )
