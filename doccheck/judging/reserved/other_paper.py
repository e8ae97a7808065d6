"""Sentences about another paper than the one at hand: an earlier one, one with a number or a date of its own.

"Die Bestätigung vom 8. Juni ist ungültig" in a confirmation of the 19th, "a first set was rejected as unreadable",
"this receipt replaces R-2026-0054870, which is cancelled": told of what came before, and nothing against the paper.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

# Specimens of papers: another one has a number or a day of its own.
_SPECIMEN = (
    r"(?:certificates?|letters?|receipts?|forms?|copy|copies|sets?|uploads?|drafts?|versions?|declarations?|statements?"
    r"|extracts?|invoices?|quotes?|confirmations?|cards?|scans?|photos?"
    r"|\w*(?:bescheinigung|bestatigung|bescheid|formular|entwurf|fassung|exemplar|ausfertigung|kopie|urkunde|auszug"
    r"|rechnung|quittung|karte|aufnahme|schreiben)(?:e?s|e[nr]?)?"
    r"|attestations?|certificats?|recus?|lettres?|formulaires?|copies?|exemplaires?|brouillons?|releves?|extraits?"
    r"|factures?|devis|cartes?|certificados?|cartas?|recibos?|formularios?|copias?|ejemplar(?:es)?|borrador(?:es)?"
    r"|declaraci(?:on|ones)|extractos?|facturas?|presupuestos?|confirmaci(?:on|ones)|constancias?|folios?"
    r"|justificantes?"
    r"|tarjetas?|juegos?)"
)
# What is agreed or declared: another one only beside a paper that is itself such.
_AGREED = (
    r"(?:licen[cs]es?|contracts?|agreements?|mandates?|powers?|declarations?"
    r"|\w*(?:vertrag|vereinbarung|vollmacht|erklarung|burgschaft)(?:e?s|e[nr]?)?"
    r"|contrats?|conventions?|mandats?|procurations?|bail|baux|engagements?|options?|contratos?|convenios?|mandatos?"
    r"|poder(?:es)?|compromisos?)"
)
# Of these a paper may have had one before: only where that is said.
_TRIED = (
    r"(?:applications?|requests?|bookings?|reservations?|offers?|attempts?|samples?"
    r"|\w*(?:antrag|buchung|anmeldung|versuch|angebot|bewerbung|probe)(?:e?s|e[nr]?)?"
    r"|demandes?|candidatures?|offres?|essais?|echantillons?|prelevements?|solicitud(?:es)?|reservas?|ofertas?"
    r"|intentos?"
    r"|muestras?)"
)
_PAPER = rf"(?:{_SPECIMEN}|{_AGREED}|{_TRIED})"
_AGREEMENTS = frozenset(
    (
        *("accommodation_certificate", "power_of_attorney", "sponsorship_declaration", "internship_agreement"),
        *("volunteering_agreement", "exchange_agreement", "loan_certificate", "bank_guarantee", "host_commitment"),
        *("parental_authorisation", "organiser_commitment"),
    )
)
# What the papers of a dossier grant: that one of them is withdrawn matters in every other one.
_GRANTED = (
    (lazily(r"\b(?:\w*zulassung\w*|admission|admision|place|studienplatz\w*|plaza)\b"), "admission_letter"),
    (lazily(r"\b(?:\w*versicherung\w*|police|policy|poliza|assurance|insurance|seguro)\b"), "health_insurance"),
    (lazily(r"\b(?:\w*stipendi\w*|scholarship|bourse|beca|grant)\b"), "scholarship_certificate"),
    (lazily(r"\b(?:visa|visum|visado|\w*aufenthaltstitel\w*|titre de sejour|residence permit)\b"), "residence_permit"),
)
_FORMER = (
    r"(?:first|earlier|previous|former|prior|old|1st|erste[nrs]?|damalige[nrs]?|fruhere[nrs]?|vorherige[nrs]?"
    r"|bisherige[nrs]?|alte[nrs]?|vorige[nrs]?|premiere?s?|ancien(?:ne)?s?|precedente?s?|anterieure?s?|primer[ao]?s?"
    r"|anterior(?:es)?|previ[ao]s?|antigu[ao]s?)"
)
_THE = (
    r"(?:(?:the|his|her|my|our|their|your|der|die|das|dem|den|des|seine?|ihre?|unsere?|meine?|ein|eine|le|la|les|l"
    r"|sa|son"
    r"|ma|mon|notre|votre|el|los|las|su|mi|nuestr[ao]|a|an|un|une|una) )"
)
_ONE = r"(?:a|an|another|one|eine?|ein|weitere|un|une|una|un autre|une autre|otro|otra)"
_BEFORE = r"^(?:(?:\d+|[a-z]|hinweise?|nota|notes?|please note|remarques?|bemerkung\w*|and|und|et|y) )*"
_AT_FIRST = r"(?:original|initial|ursprungliche[nrs]?|originale?s?|initiale?s?|originari[ao]s?|inicial(?:es)?)"
_FORMER_PAPER = lazily(
    _BEFORE + rf"{_THE}?(?:{_FORMER} (?:\w+ ){{0,2}}?{_PAPER}|(?:\w+ )?{_PAPER} (?:\w+ )?{_FORMER}"
    rf"|{_AT_FIRST} {_TRIED}|{_TRIED} {_AT_FIRST})\b"
)
_SOME_PAPER = lazily(_BEFORE + rf"{_ONE} (?:\w+ ){{0,2}}?(?:{_SPECIMEN}|{_TRIED})\b")
# "die am 2. Juni abgegebene Erklärung": what is said of it in German stands before it.
_ATTRIBUTE = rf"{_THE}(?:\w+ ){{0,2}}?|d(?:ie|er|as) (?:am|im|vom|fur|von|durch) (?:\w+ ){{1,9}}?"
_NAMED_SPECIMEN = lazily(_BEFORE + rf"(?:{_ATTRIBUTE}){_SPECIMEN}\b")
_NAMED_TRIED = lazily(
    _BEFORE + rf"(?:the|der|die|das|la|le|l|el) {_TRIED} (?:(?:no|nr|n|n o|number|nummer|numero) \w*\d"
    rf"|[a-z]{{2,4}} \d{{4}})"
)
_NAMED_AGREEMENT = lazily(_BEFORE + rf"(?:{_ATTRIBUTE}){_AGREED}\b")
# A paper that ends what is granted is none of those.
_ENDING = lazily(
    r"\b(?:\w*kundigung\w*|\w*widerruf\w*|rucknahme\w*|exmatrikul\w*|abmeld\w*|scheidung\w*|insolven\w*|\w*raumung\w*"
    r"|resiliation\w*|annulation|retrait|radiation|denonciation|conge|desinscription|divorce|expulsion|eviction"
    r"|termination|cancellation|withdrawal|revocation|rescission|resolucion|rescision|anulacion|baja|retiro"
    r"|desistimiento"
    r"|desahucio|renuncia|asylum|asyl|asile|asilo|removal|deportation|abschiebung|bankruptcy|faillite|quiebra)\b"
)
_REPLACES = lazily(
    _BEFORE + r"(?:this|it|the present|diese\w*|er|sie|es|(?:der|die|das) vorliegende\w*|le|la|ce|cette|il|elle|este"
    r"|esta|el|presente) (?:\w+ ){0,7}?"
    r"(?:replaces|supersedes|ersetzt|(?:annule et )?remplace|sustituye|reemplaza|deja sin efecto|sostituisce)"
    r"(?! (?:par|durch|by|por|da)\b)"
)
_REPLACED = lazily(
    r"\b(?:durch (?:diese\w*|(?:die|das|den) vorliegende\w*)(?: \w+){0,3} ersetzt"
    r"|ersetzt durch (?:diese\w*|die vorliegende)"
    r"|replaced by (?:this|the present)|superseded by (?:this|the present)"
    r"|remplacee?s? par (?:le present|la presente|celui ci|celle ci|cet|cette|ce)\b"
    r"|(?:sustituid|reemplazad)[oa]s? por (?:este|esta|el presente|la presente))\b"
)
# What comes back to the paper at hand, or draws a consequence for it.
_DRAWN_WORDS = (
    r"(?:daher|deshalb|somit|folglich|therefore|thus|hence|accordingly|donc|ainsi|des lors|por (?:lo )?tanto|asi que)"
)
# What this one replaces is told of behind it; what is told of this one itself stands by itself.
_WHICH = lazily(r"\b(?:which|that|whose|qui|que|dont|die|der|das|deren|welche[rs]?|el cual|la cual|che)\b")
_IS = lazily(r"\b(?:is|are|was|has|ist|sind|wurde|hat|est|sont|a|es|son|queda|fue|ha)\b")
_ITSELF = lazily(r"\b(?:itself|selbst|lui meme|elle meme|mism[oa])\b")
# A clause that goes on with the paper last named: what is done with papers, and not with persons.
_GOES_ON = lazily(
    _BEFORE + r"(?:it|they|both|er|sie|es|elles?|ils?|celui ci|celle ci|jene[rs]?|that one|aquel\w*|este|esta)?"
    r" ?(?:was|were|is|are|has been|have been|wurden?|ist|sind|war|est|sont|a ete|ont ete|fue|fueron|queda|ha sido)"
    r" (?:\w+ ){0,3}?"
    r"(?:cancelled|destroyed|replaced|superseded|annulled|void|invalid|voided|shredded|returned|vernichtet|ersetzt"
    r"|storniert|ungultig|gegenstandslos|hinfallig|annulee?s?|detruite?s?|remplacee?s?|perimee?s?|anulad[oa]s?"
    r"|destruid[oa]s?|sustituid[oa]s?|reemplazad[oa]s?)\b"
)
# The next one fared no better, or never came.
_NO_BETTER = lazily(
    r"^(?:(?:a|the|das|ein|eine|der|die|la|le|une?|el|una?|and|und|et|y) )*(?:(?:second|further|zweite[rs]?"
    r"|weitere[rs]?|andere[rs]?|deuxieme|seconde?|autre|segund[ao]|otr[ao])\b.*"
    r"(?:too|also|auch|ebenfalls|aussi|egalement|tambien|reject\w*|refus\w*|abgelehnt|rechaz\w*|deni\w*|returned)"
    r"|(?:no|not|kein\w*|aucune?|ningun\w*) (?:other|further|second|new|weitere\w*|andere\w*|neue\w*|autre|nouv\w*"
    r"|otr[ao]|nuev[ao]))\b"
)
_DRAWN = lazily(rf"\b{_DRAWN_WORDS}\b")
_BACK = lazily(
    rf"\b(?:{_DRAWN_WORDS}|no (?:new|other)|kein\w* (?:neue\w*|andere\w*)|aucune? (?:autre|nouv\w*)"
    r"|ningun\w* (?:otr|nuev)\w*|auch|ebenfalls|ebenso|sowie|also|too|likewise|as well|both|beide\w*|aussi"
    r"|egalement|tambien|ambos|ambas|still|noch|immer noch|encore|toujours|aun|todavia"
    r"|again|erneut|wieder|de nouveau|a nouveau|de nuevo)\b"
)
_THIS = lazily(
    r"\b(?:this|these|dies\w*|vorliegend\w*|hiermit|hereby|ce(?! qu)|cet|cette|ces|present|presente|este"
    r"|esta(?! (?:\w+[aiu]d[oa]s?|en|a|de|sin|pendiente)\b)|estos|estas"
    r"|celui ci|celle ci)\b"
)
# What has happened to some paper; "a confirmation will be issued once …" is of this one.
_PAST = lazily(
    r"\b(?:was|were|has been|have been|had|wurden?|war|waren|worden|hatten?|a ete|ont ete|avait|avaient|avions|fut"
    r"|furent|etait|fue|fueron|habia|ha sido|han sido|quedo|quedaron|era)\b"
)
_TO_COME = lazily(r"\b(?:will|shall|only|werden|wird|erst|nur|seulement|sera|seront|solo|sera|seran)\b")
_NUMBER = re.compile(
    r"(?i:\bn[°ºo]\.?|\bn\.[°º]|\bnr\.?|\bnúm\.?|\bno\.|\bnumber|\bnummer) ?([\w/.-]*\d[\w/.-]*\w)"
    r"|(?<![\w/.-])([A-Z]+[-/ ]?[\dA-Z][\w/.-]*\d[\w/.-]*\w|\d[\w.]*[-/]\d[\w/.-]*\w)"
)
_HEADING = re.compile(
    r"(?!(?i:erst|wenn|falls|sobald|solange|bis|nach|da|weil|if|when|once|until|after|unless|as|si|lorsque|quand|dès"
    r"|après|cuando|hasta|tras|una vez)\b)(?:[^\W\d_][\w’'-]*[ ,/–-]+){1,8}"
    r"(?=(?:Die|Der|Das|Ihre?|Seine?|The|Your|His|Her|An?|Une?|L[ae]s?|Son|Sa|Votre|El|Los|Las|Su|Una?)"
    r" [^\W\d_]*[a-zß-ÿ]{2})"
)
_LONGEST = 400  # characters: a page that was taken for one sentence begins with the paper's own name
_NEAR = 90  # characters: the subject of a sentence


def is_of_another_paper(said: Said, sentence: Sentence) -> bool:
    """Whether what a sentence tells, it tells of a paper other than the one at hand, and of nothing else."""
    sentence = _without_heading(sentence)
    folded = sentence.folded
    if replaces := _REPLACES.search(folded):
        ahead = folded[replaces.end() :]
        told_of_it = _WHICH.search(ahead) or not _IS.search(ahead)
        harmless = told_of_it and not _DRAWN.search(folded) and not _ITSELF.search(ahead)
        return harmless and not _is_of_what_another_grants(folded, said.document.kind)
    if any(not _GOES_ON.match(fold(each)) for each in sentence.text.split(";")[1:] if each.strip()):
        return False
    if _BACK.search(folded) or _is_of_what_another_grants(folded, said.document.kind):
        return False
    if _REPLACED.search(folded):
        return not _THIS.match(folded)
    if _THIS.search(folded):
        return False
    before, after = _around(said, sentence)
    if after is not None and _NO_BETTER.match(after.folded):
        return False
    return _is_another(said, sentence) or (_GOES_ON.match(folded) is not None and _is_another(said, before))


def _without_heading(sentence: Sentence) -> Sentence:
    """The sentence itself, where a heading without a stop stands before it."""
    heading = _HEADING.match(sentence.text)
    return replace(sentence, text=sentence.text[heading.end() :]) if heading else sentence


def _is_of_what_another_grants(folded: str, kind: str) -> bool:
    return any(kind != own and words.search(folded) for words, own in _GRANTED)


def _is_another(said: Said, sentence: Sentence | None) -> bool:
    """Whether the subject of a sentence is another paper."""
    if sentence is None or len(sentence.text) > _LONGEST or _ENDING.search(sentence.folded):
        return False
    if _FORMER_PAPER.search(sentence.folded) or (
        _SOME_PAPER.search(sentence.folded) and _PAST.search(sentence.folded) and not _TO_COME.search(sentence.folded)
    ):
        return True
    named = _NAMED_SPECIMEN.search(sentence.folded) or (
        said.document.kind in _AGREEMENTS and _NAMED_AGREEMENT.search(sentence.folded)
    )
    named = named or _NAMED_TRIED.search(sentence.folded)
    return bool(named) and _is_named_apart(said, sentence.text[:_NEAR])


def _is_named_apart(said: Said, start: str) -> bool:
    """Whether the first words of a sentence have a number, or a day, that the paper at hand has not."""
    own = {field.value for field in said.document.fields if field.name in ("document_number", "issue_date")}
    told = [reading for reading in dates.find(start) if reading.readings]
    plain = start
    for reading in told:
        plain = plain.replace(reading.text, " ")
    whole = " ".join(line.text for line in said.document.lines)
    numbers = [found[1] or found[2] for found in _NUMBER.finditer(plain) if sum(map(str.isdigit, found[0])) > 2]
    if numbers:
        return all(whole.count(number) == 1 and number not in own for number in numbers)
    issued = {value for value in own if isinstance(value, date)}
    return bool(issued and told) and issued.isdisjoint(told[0].readings)


def _around(said: Said, sentence: Sentence) -> tuple[Sentence | None, Sentence | None]:
    """The sentence before it and the one behind it."""
    all_ = said.sentences
    at = next((at for at, each in enumerate(all_) if each.text.endswith(sentence.text)), None)
    if at is None:
        return None, None
    return all_[at - 1] if at else None, all_[at + 1] if at + 1 < len(all_) else None
