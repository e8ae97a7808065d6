"""An insurance that promises help in need, for hours or until the person is stable, and no care beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

_EMERGENCY = (
    r"(?:\w*notf[al]ll?\w*|notfalle\w*|\w*akut\w*|erstversorgung|erste hilfe|lebensbedroh\w*|lebensgefahr\w*"
    r"|emergenc\w+"
    r"|urgent\w*|urgen[cz]\w*|acute|life (?:saving|threatening)|first aid|stabili\w*|vital\w*|premiers (?:secours"
    r"|soins)"
    r"|aigue?s?|primeros auxilios|agud[oa]s?|emergenz\w*|primo soccorso|inaplazable\w*|unaufschiebbar\w*)"
)
_NEED = lazily(rf"\b{_EMERGENCY}\b")
_OWES = lazily(
    r"\b(?:cover\w*|insur\w*|pays?|paid|includes?|included|comprises?|benefits?|reimburs\w*|provid\w+|umfass\w*"
    r"|leist\w*"
    r"|erstatt\w*|versichert\w*|deckt|gedeckt|ubern\w+|getragen|eingeschlossen|enthalt\w*|couv\w+|garanti\w*|prend\w*"
    r"|pris"
    r"|prise|rembours\w*|inclu\w*|compren\w*|assur\w*|prestation\w*|cubr\w+|cubiert\w+|cobertura|incluy\w+|incluid\w+"
    r"|ampar\w+|abarca|asegura\w*|prestacion\w*|garantiz\w+|copr\w+|copert\w+|compres\w+|modalidad|formule|formula"
    r"|tarif"
    r"|plan|produkt|product|producto|leistungsumfang|scope|umfang)\b"
)
# Until the person is stable, or for hours.
_FIRST = lazily(
    r"\b(?:until|till|bis zur?|bis|jusqu(?: a| au| aux)?|hasta|fino a|pending|up to)(?: \w+){0,5}?"
    r" (?:stabil\w+|estabil\w+|transportfahig\w*|fit to travel|transportable|verlegungsfahig\w*|reisefahig\w*)\b"
    r"|\b(?:\d{1,2}|twelve|twenty four|forty eight|seventy two|zwolf|vierundzwanzig|achtundvierzig|vingt quatre"
    r"|quarante huit|veinticuatro|cuarenta y ocho) (?:h|hours?|stunden|heures?|horas?|ore)\b"
)
_BOUND = lazily(
    r"\b(?:max\w*|at most|up to|not exceed\w*|no more than|first|limited|hochstens|langstens|bis zu|ersten|begrenzt"
    r"|beschrankt|maxim\w+|au plus|jusqu|premieres?|limite\w*|a lo sumo|hasta|primeras|como maximo|only|nur|solo"
    r"|uniquement|limitad\w*|until|bis|fino|prime)\b"
)
_LINE = lazily(  # a telephone that is answered, a card, a journey to a hospital, what is paid elsewhere besides
    r"\b(?:\w*notruf\w*|hotline|phone|telefon\w*|telephone|call\w*|line|linea|ligne|number|nummer|numero|tel|app|chat"
    r"|assistance 24|contact\w*|kontakt\w*|card|karte|carte|tarjeta|24 7|7 7|7j|365|erreichbar\w*|available|disponible"
    r"|joignable|rund um die uhr|around the clock|notify|inform\w*|melden|gemeldet|report\w*|declar\w*|avis\w*"
    r"|\w*ausland\w*|abroad|outside|ausserhalb|etranger|hors|extranjero|fuera|heimat\w*|home|origin\w*|origen|zahn\w*"
    r"|dent\w*|\w*transport\w*|eva[ck]u\w*|rescue|rettung\w*|authori\w*|autori\w*|genehmig\w*|kostenzusage"
    r"|without prior)\b"
)
# Care that no emergency need have caused.
_CARE = lazily(
    r"\b(?:\w*krank(?!enversicher|enkasse|enhaustagegeld|entransport|enwagen)\w*|\w*erkrankung\w*|illness\w*"
    r"|sickness\w*"
    r"|disease\w*|maladies?|enfermedad\w*|malatti\w*|doencas?|hospital\w*|inpatient|outpatient|in patient|out patient"
    r"|doctors?|physicians?|general practi\w+|specialists?|medicines?|medication|consult\w+|medica(?:l|ux)"
    r"|treatments?|soins|medicaments?|medecin\w*|generalistes?|specialistes?|maternit\w*|chirurg\w*|surgery|ambulant\w*"
    r"|stationar\w*|heilbehandl\w*|behandlung\w*|arzt\w*|hausarzt\w*|facharzt\w*|fachart\w*|arznei\w*|medikament\w*"
    r"|medicina|medicas?|medicos?|primaria|especiali\w+|ingresos?|cirugia|quirurgic\w*|parto|ricover\w*|sanitari\w*"
    r"|leistungskatalog|gesetzlich\w*|sgb|cartera comun|heilkosten|gesundheitskosten|health ?care|visite"
    r"|frais de sante|gastos (?:medicos|sanitarios)|gesundheit\w*|primary care)\b"
)
_NAME = lazily(  # how the paper, the contract and the insurer are called
    r"\b(?:(?:seguros?|poliza|contrat\w*|assurances?|attestation|certificad?[to]\w*|compania|entidad|tarif\w*|police)"
    r"(?: (?:de|d|del|en|la|l|para|du|des|von))* (?:(?:asistencia|seguros?|assurance) )?(?:(?:en|de|du|la) )*"
    r"(?:sanitari\w*|medic\w*|maladie|salud|sante|soins|enfermedad\w*|hospitali\w*)"
    r"|(?:medical|health|sickness|hospital)(?: \w+)? (?:insur\w+|plan|certificate|policy|cover)|mutu\w+"
    r"|krankenvers\w+|auslandskrankenvers\w+|(?:ley|law|gesetz|loi) \w+|direccion general \w+ \w+)\b"
)
_ITEMS = lazily(r"[;,:•(]|\s(?:und|and|et|y|e|sowie|ainsi que|as well as|así como)\s|\s[–—-]\s")
# It is left to the person, or to what others pay for.
_LEFT = lazily(
    r"\b(?:(?:a|al|por) (?:cargo|cuenta) de(?:l| la| los| las)? (?:(?:propi[oa] )?(?:asegurad|interesad|paciente"
    r"|titular"
    r"|estudiante|beneficiari|tomador)\w*)|a (?:la |sa )?charge(?: de (?:l |la |le )?(?:assure|etudiant|interesse"
    r"|adherent"
    r"|patient|beneficiaire)\w*)?|(?:at|on) (?:the |his |her |your |their )?(?:\w+ )?own (?:cost|expense)|out of pocket"
    r"|(?:to be )?borne by the (?:insured|student|member|patient)|zu lasten (?:der|des) (?:versicherten|patient\w*"
    r"|student"
    r"\w*|mitglied\w*)|selbst (?:zu (?:tragen|zahlen|bezahlen)|getragen|bezahlt)|aus eigener tasche|eigene kosten"
    r"|auf eigene rechnung|privat zu (?:zahlen|bezahlen)|(?:se prestan?|se presta|provided|erbracht|geleistet|assures?"
    r"|dispenses?) (?:\w+ ){0,2}(?:en|por|by|im|durch|par|dans|through|von) (?:el |la |the |das |le |den |der )?"
    r"(?:sistema (?:nacional|publico)|public|offentlich\w*|staatlich\w*|regime|servicio publico|servicio nacional"
    r"|national|hopital public)|a carico del(?:l |la )?\w+)\b"
)
_SMALL = lazily(
    r"\b(?:franquicia|franchise|selbst(?:behalt|beteiligung)|deductible|excess|copa\w*|zuzahl\w*|plus de|mas de"
    r"|more than|uber|above|exce\w*|ticket|depass\w*|telephone|telefon\w*|private|einzel\w*|confort|cosmet\w*|kosmet\w*"
    r"|estetic\w*|esthet\w*|optic\w*|brille\w*|gafas|lunettes|extra\w*|ausser network|fuera del? cuadro)\b"
)
# "…, emergencies included": something else is owed with it.
_AMONG = lazily(
    rf"\b(?:including|einschliesslich|inklusive|inkl|y compris|incluid\w+|incluyendo|inclus\w*|samt|sowie|auch|also"
    rf"|aussi)"
    rf"(?: \w+){{0,2}} {_EMERGENCY}\b|\b{_EMERGENCY}(?: \w+){{0,3}} (?:included|inklusive|inbegriffen|eingeschlossen"
    r"|comprises?|inclus\w*|incluid\w+)\b|\b(?:full|comprehensive|complet\w+|umfassend\w*|voll\w*|integral\w*)\b"
)
_LONGEST = 70  # words
_TITLE = 8  # words: what is shorter and names an insurance is a heading


def emergencies_only(said: Said) -> Iterator[Sentence]:
    """What ends with the first hours, care that is left to the person, and help in need where nothing else is owed."""
    rows = tuple(row.sentence for row in said.rows)
    left = [each for each in said.sentences if any(_leaves_care(part) for part in _clauses(each))]
    yield from left
    tied: list[Sentence] = []
    for sentence in (*said.sentences, *rows):
        parts = [part for part in _clauses(sentence) if _NEED.search(part) and not _LINE.search(part)]
        if any(_is_first(part) for part in parts):
            yield sentence
        elif any(_OWES.search(part) and not _AMONG.search(part) for part in parts):
            tied.append(sentence)
    if tied and not any(_promises(each) for each in (*said.sentences, *rows)):
        yield tied[0]


def _clauses(sentence: Sentence) -> list[str]:
    """The sentence in the parts that stand for themselves."""
    parts = re.split(r"[;•]|\.\s|\s[–—-]\s", sentence.text)
    return [plain for plain in map(fold, parts) if plain and len(plain.split()) <= _LONGEST]


def _is_first(plain: str) -> bool:
    """Whether the help ends when the person is stable, or within hours."""
    first = _FIRST.search(plain)
    if not first or not _OWES.search(plain):
        return False
    return bool(_BOUND.search(plain)) and not words.CONDITIONAL.search(plain)


def _leaves_care(plain: str) -> bool:
    """Whether care as such is the person's own affair."""
    left = _LEFT.search(plain)
    if not left or _SMALL.search(plain) or _NEED.search(plain):
        return False
    if words.SPECIAL.search(plain) or words.CONDITIONAL.search(plain) or words.TIME_SPAN.search(plain):
        return False
    before = plain[: left.start()]
    return bool(_CARE.search(_NAME.sub(" ", before))) and not _ABSENT.search(before)


_ABSENT = lazily(
    r"\b(?:no|not|nicht|ne|pas|kein\w*|nichts|nothing|nada|rien|sin|sans|ohne|without|nunca|never|solo|only|nur)\b"
)


def _promises(sentence: Sentence) -> bool:
    """Whether a part of the sentence has care in it that is neither for need alone nor left to others."""
    whole = _NAME.sub(" ", sentence.folded)
    if _LEFT.search(whole) or words.CARE_ELSEWHERE.search(whole):
        return False
    if len(sentence.text.split()) <= _TITLE and _NAME.search(sentence.folded):
        return False
    for part in _ITEMS.split(sentence.text):
        plain = _NAME.sub(" ", fold(part))
        if _CARE.search(plain) and not _NEED.search(plain) and not words.CARE_OUT.search(whole):
            return True
    return False
