"""An insurance that is good in the land where the person lives so far, and not in that of the stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved import insurance_places as places
from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

_HOME = (
    r"(?:(?:country|countries|state|states|land|staat\w*|pays|etat|pais|estado|paese|stato|territory|territoire"
    r"|territorio|gebiet|ort|place|lieu|lugar)(?: (?:of|de|d|du|des|der|del|di|da|la|le|l|el|in|dem|ou|where|en|seines"
    r"|ihres|his|her|their|su|son|sa|the|que|il|elle|which|welchem|usual|permanent|habitual|current|actual|present"
    r"|gewohnlichen|standigen|derzeitigen)){1,5} (?:domicil\w*|residen\w*|residi\w*|reside|wohnsitz\w*|wohnort\w*|wohnt"
    r"|lebt|origine?n?s?|origen|herkunft\w*|provenance|procedencia|heimat\w*|nationalit\w*|nacionalidad|nationality"
    r"|citizenship"
    r"|staatsangehorigkeit)"
    r"|(?:wohnsitz|heimat|herkunfts|wohn)(?:staat|land|gebiet)\w*|heimat|home (?:country|state|territory)"
    r"|(?:country|state|land|staat|pays|pais|paese) (?:in|where|ou|en|donde|dove|dans)(?: \w+){0,7}? (?:wohnsitz\w*"
    r"|resid\w+"
    r"|domicil\w+|wohnt|lebt|lives)|(?:domicilio|domicile) habitu\w+|(?:stand\w*|gewohn\w*) wohnsitz\w*"
    r"|(?:country|state) of (?:origin|domicile|residence)|domestic territory)"
)
_HOME_STATE = lazily(rf"\b{_HOME}\b")
_WITHOUT = lazily(
    r"\b(?:except\w*|excluding|other than|outside|apart from|without|ausser|ausserhalb|ausgenommen|ohne|mit ausnahme"
    r"|sauf|hors|hormis|excepte|exception|en dehors|a l exclusion|excepto|salvo|menos|fuera|excepcion|exclu\w*"
    r"|fuori|escluso|esclusa|tranne|eccetto|exceto|fora|not|nicht|no|pas|non)\b"
)
_ONLY_THERE = lazily(
    rf"\b{words.ONLY}(?: \w+){{0,3}} (?:in|im|en|dans|au|a|al|auf|within|nel|nella|no|na|sur|the|das|den|le|la|el)"
    rf"(?: (?:the|der|dem|den|das|seinem|ihrem|his|her|your|le|la|l|el|su|son|sa|votre|il|territorio|territory"
    rf"|territoire|gebiet|de|des|du|del|of|declared|angegebenen|insured|person|member|student|s|versicherten|assure"
    rf"|asegurad[oa]))* {_HOME}\b"
)
_GOOD_THERE = lazily(
    r"\b(?:gilt|gelten|besteht|bestehen|versichert|valid|covers|covered|insured|apply|applies|provided|payable|exercent"
    r"|s appliquent?|valables?|couvert\w*|joue\w*|acquises?|cubre|rige|valid[oa]|prestan?|opera\w*|ampara|cubiert\w+)"
    r"(?: \w+){0,5}? (?:in|im|en|dans|au|a|al|within|sur|nel)"
    rf"(?: (?:the|der|dem|den|das|seinem|ihrem|his|her|your|le|la|l|el|su|son|sa|votre))* {_HOME}\b"
)
_OUTSIDE = lazily(rf"\b(?:outside|beyond|hors|en dehors|ausserhalb|fuera|fuori|fora)(?: \w+){{0,4}}? {_HOME}\b")
_NOTHING = lazily(
    r"\b(?:not (?:covered|insured|included|reimbursed|paid)|no (?:cover\w*|benefits?|reimbursement)|excluded"
    r"|own expense"
    r"|own cost|nicht (?:versichert|gedeckt|erstattet|ubernommen|geleistet|mitversichert)|kein\w*|selbst|zu lasten"
    r"|ausgeschlossen|charge|pas (?:couvert|garanti|assur|rembours)\w*|non (?:couvert|garanti|assur|rembours)\w*"
    r"|aucune? (?:droit|remboursement|garantie|prestation|couverture|prise)|exclu\w*|cargo|cuenta|no (?:se |esta\w* "
    r"|queda\w* |tiene\w* )*"
    r"(?:cub|asegur|ampar|reembols|derecho|cobertura)\w*|excluid\w*|ningun\w*|a carico|esclus\w*"
    rf"|{words.ONLY}(?: \w+){{0,5}} (?:repatri\w*|rapatri\w*|\w*rucktransport\w*|return|retour|ruckfuhr\w*|transport\w*"
    r"|traslado|rimpatrio|emergenc\w*|notf\w*|urgenc\w*))\b"
)
_HARMLESS = lazily(  # what is said of journeys home, of the body or of those who go back
    r"\b(?:up to|bis zu|jusqu|hasta|maximum|maximal|auch|also|aussi|tambien|egalement|ebenfalls|visit\w*|besuch\w*"
    r"|transport\w*|ruckkehr\w*|repatri\w*|rapatri\w*|returns?|retour|regres\w*|uberfuhr\w*|preexist\w*|vorerkrank\w*"
    r"|law|recht|droit|ley|authorit\w*|behord\w*|autorit\w*|embassy|botschaft|ambassade|embajada|consul\w*|konsul\w*)\b"
)
# The place where the person lives, as where something is promised.
_LIVES = lazily(
    r"\b(?:wohnort\w*|wohnsitz\w*|aufenthaltsort\w*|(?:place|lieu|lugar|luogo) (?:of|de|di) (?:residen\w+|domicil\w+"
    r"|resi\w+|vie)"
    r"|residencia"
    r"|residence|domicili?e?o?)\b"
)
_PROMISE = lazily(
    r"\b(?:\w*schutz|deckung|leistungen|cobertura|cover|coverage|benefits?|garanties?|prestations?|prestaciones"
    r"|asistencia"
    r"|soins|copertura)\b"
)
_CLAUSES = lazily(r"[;•|]|\.\s")


def at_home(said: Said, country: str, territory: re.Pattern[str]) -> Iterator[Sentence]:
    """The rows and sentences by which the cover is for the home of the person, where no other names the country."""
    rows = [row for row in said.rows if territory.match(fold(row.label))]
    tied = [row.sentence for row in rows if _is_home(places.marked(row.value), country)]
    tied += [each for each in said.sentences if any(_ties(part, country) for part in _parts(each))]
    if tied and not _is_good_there(said, country):
        yield from tied
    for sentence in said.sentences:
        if any(_takes_out(part, country) for part in _parts(sentence)):
            yield sentence


def _parts(sentence: Sentence) -> list[str]:
    return [places.marked(part) for part in _CLAUSES.split(sentence.text)]


def _is_home(plain: str, country: str) -> bool:
    """Whether a territory is the home, without the country of the stay beside it."""
    return bool(_HOME_STATE.search(plain)) and not _WITHOUT.search(plain) and not places.holds(
        places.places(plain), country
    )


def _ties(plain: str, country: str) -> bool:
    """Whether the cover is only for the home, or there is none outside it."""
    if places.holds(places.places(plain), country) or words.TIME_SPAN.search(plain):
        return False
    if _LIVES.search(plain) and _PROMISE.search(plain) and places.named(plain) and not _HARMLESS.search(plain):
        return True
    outside = _OUTSIDE.search(plain)
    if outside:
        return bool(_NOTHING.search(plain))
    return bool(_ONLY_THERE.search(plain) or _GOOD_THERE.search(plain)) and not _HARMLESS.search(plain)


def _takes_out(plain: str, country: str) -> bool:
    """Whether the country of the stay is named as lying outside the home, where nothing is paid."""
    outside = _OUTSIDE.search(plain)
    behind = places.places(plain[outside.end() :]) if outside else ()
    return f"zzc{country.lower()}" in behind and bool(_NOTHING.search(plain[outside.end() if outside else 0 :]))


def _is_good_there(said: Said, country: str) -> bool:
    """Whether a sentence or row names the country, or what it lies in, and nothing outside or without it."""
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = places.marked(sentence.text)
        if not places.holds(places.kept(plain), country) or _OUTSIDE.search(plain):
            continue
        if _HOME_STATE.search(plain) or _COVERS.search(plain):
            return True
    return False


_COVERS = lazily(
    r"\b(?:territor\w+|geltung\w*|gilt|gultig\w*|ambito|zone|zona|valid\w*|valable|cover\w*|insured|couv\w+|garanti\w*"
    r"|cobertura|cubr\w+|ampara|schutz|\w*versicherungsschutz|versichert|asegura\w*|assure\w*)\b"
)
