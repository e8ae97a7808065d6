"""Sentences that speak of no fault of the paper: rules for whoever it may be, and what has been settled since.

"Wer sich nicht fristgerecht einschreibt, verliert den Platz" says nothing of this student, and neither does "the
conditional offer of February is superseded".
"""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Sentence
from doccheck.values.rule_words import GROUPS, ILLS, LIFTED, OWING_TO, WHOEVER, one_of

# What stands before the sentence itself: a number, a letter, "Hinweis", "Please note".
_BEFORE = r"^(?:(?:\d+|[a-z]|rappels?|hinweise?|nota|notes?|please note|remarques?|achtung|attention|atencion) )*"
_PERSONS = (
    r"(?:student|schuler|bewerber|studierende|mieter|versicherte|inhaber|stipendiat|teilnehmer|teilnehmende|gasthorer"
    r"|zweithorer|etudiant|eleve|candidat|assure|locataire|beneficiaire|boursier|stagiaire|titulaire|alumn|estudiante"
    r"|candidat|asegurad|becari|inquilin|titular|applicant|holder|tenant|member|participant|candidate|policyholder"
    r"|studenti|candidati|estudantes|alunos)\w*"
)
_WHOEVER = lazily(
    _BEFORE + rf"(?:{one_of(WHOEVER)}|celle qui|anyone|any person|chi|quem"
    rf"|(?:jede[rs]?|tout|toute|todo|toda|cualquier|any|every) {_PERSONS}"
    # Of many, and not of one: "die Mieterin", "die Studierende".
    rf"|(?:les|los|las|i|gli|os|as|fur|die|all|alle|tous les|todos los) {_PERSONS}(?<!e)(?<!in)s?"
    rf"|(?:no|kein(?:e|er)?|aucune?|ningun[oa]?|nessun[oa]?) (?:{_PERSONS}|residents?|bewohner\w*"
    rf"|occupante?) (?:\w+ ){{1,6}}?(?:without|unless|before|ohne|sans|avant"
    rf"|sin|sauf|salvo|senza)"
    rf"|(?:{one_of(GROUPS)}) (?:who|whose|with|on)"
    rf"|(?:l|le|la|el|der|die|the|o|il) {_PERSONS} (?:qui|que|der|die|who|che))\b"
)
# What is told of a day and not as a rule: "the student who was expelled in May", "all tenants were given notice".
_HAPPENED = lazily(
    r"\b(?:was|were|wurden?|worden|fue|fueron|fut|furent|a ete|ont ete|ha sido|han sido|ont recu|recibieron"
    r"|erhielten)\b"
)
_NOW = lazily(
    r"\b(?:is|are|will|shall|must|(?<!in )(?<!of )may|can|cannot|loses?|forfeits?|keeps?|pays?|remains?|receives?"
    r"|wird|werden|ist|sind|muss|mussen|kann|konnen|darf|verliert|verlieren|erhalt|erhalten|gilt|gelten|hat|haben|est|sont|sera|seront|doit"
    r"|doivent|peut|peuvent|perd|perdent|recoit|es|son|sera|seran|debe\w*|puede\w*|pierde\w*|causa\w*|recibe\w*"
    r"|unless|without|before|ohne|sans|avant|sin|antes)\b"
)
# What a holder is glad to see withdrawn, or in its place what was meant from the first …
_ILL = (
    rf"(?:{one_of(ILLS)}|ablehnung\w*|mahnung\w*|conditional offer|provisional (?:note|letter|offer)"
    r"|vorlaufige bescheinigung|offre conditionnelle|oferta condicional|admision condicional|opposition|ausreiseverbot"
    r"|grenzsperre|interdiction de sortie|travel ban|impedimento de salida|prohibicion de salir|einspruch|widerspruch)"
)
_WITHDRAWN = (
    rf"(?:{one_of(LIFTED)}|withdrawn|revoked|zuruckgenommen|levee?s?|retiree?s?|annulee?s?|remplacee?s?|revocad[ao]s?"
    r"|levantad[ao]s?|dejad[ao] sin efecto|sin efecto|revocat[ao]|ritirat[ao]|revogad[ao])"
)
_LIFTED = lazily(
    rf"\b{_ILL} (?P<between>(?:\w+ ){{0,20}}?){_WITHDRAWN}\b"
    rf"|\b(?:supersedes|annule et remplace) (?P<aside>(?:\w+ ){{0,4}}?){_ILL}\b"
)
_GOODS = lazily(  # withdrawn because of the ill, not with it
    r"\b(?:admission|place|enrolment|cover|policy|insurance|contract|scholarship|grant|account|loan|guarantee|visa"
    r"|zulassung|platz|einschreibung|immatrikulation|versicherung|vertrag|stipendium|konto|darlehen|burgschaft|police"
    r"|inscription|assurance|contrat|bourse|compte|pret|caution|bail|admision|plaza|matricula|seguro|poliza|contrato"
    r"|beca|cuenta|prestamo|aval|ammissione|posto|polizza|borsa|vaga|bolsa)\b"
)
_OWING_TO = OWING_TO | {"of"}
# … and what has come to its rights again.
_SETTLED = lazily(
    r"\b(?:came to nothing|(?:has|have) (?:since )?been reinstated|(?:a|ont) ete retablie?s?"
    r"|est remplacee? par (?:le present|la presente)|(?:wurde|wurden) (?:\w+ ){0,6}?wieder aufgenommen"
    r"|(?:quedo|ha quedado) subsanad\w+|ha sido restablecid\w+)\b"
)
# A rule that is broken, or what was settled and came again.
_BUT = lazily(
    r"\b(?:jedoch|(?<!nicht )aber|allerdings|erneut|however|but|again|yet|toutefois|cependant|mais|de nouveau|pero"
    r"|sin embargo"
    r"|no obstante|de nuevo|nuevamente|deshalb|daher|therefore|donc|por lo tanto|por tanto)\b"
)
# What every such paper says: of whoever changes it, of a lease that nobody ends, of fees kept but for a refusal.
_ALTERED = lazily(
    r"^(?:(?:any|every|each|toute|jede|nachtragliche|eigenmachtige|bei|cualquier|toda) (?:\w+ ){0,2}?"
    r"(?:alteration|erasure|correction|amendment|change|modification|rature|surcharge|anderung\w*|veranderung\w*|rasur"
    r"|streichung|manipulation|alteracion|enmienda|tachadura|raspadura|borradura|modificacion|alterazione|rasura)\b"
    r"|(?:anderungen|rasuren|streichungen|alterations|ratures|surcharges|enmiendas|tachaduras|alteraciones)\b)"
)
# What a notary struck out or wrote in, and says at the foot.
_EMENDED = lazily(
    r"^(?:(?:lo|entre) )?(?:tachad[oa]s?|testad[oa]s?|enmendad[oa]s?|interlinead[oa]s?|lineas|sobrerraspad[oa]s?"
    r"|sobreescrit[oa]s?) (?:\w+ ){1,14}?(?:no )?valen?$"
    r"|^(?:(?:un|une|deux|trois|quatre|\d+|raye|rayes|approuve) ){1,3}(?:mots?|lignes?|chiffres?"
    r"|renvois?)(?: \w+){0,6} nuls?$"
)
_TACIT = lazily(
    r"\b(?:tacite\w*|stillschweigend|automati\w*|tacita\w*|par tacite reconduction|verlangert\w* sich|renews?)\b"
)
_UNLESS_ENDED = lazily(
    r"\b(?:a defaut|faute|sauf|sans|unless|in the absence|without|ohne|wenn nicht|sofern nicht|falls nicht|sofern|wenn"
    r"|salvo|a falta|si no|si ninguna|de no mediar|salvo que|in mancanza) (?:\w+ ){0,6}?"
    r"(?:conge|denonciation|resiliation|notice|terminated|ended|kundigung|gekundigt|preaviso|denuncia|aviso|resuelva"
    r"|rescinda|disdetta)\b"
)
_KEPT_FEES = lazily(
    r"\b(?:not|nicht|non|ne|no|pas|non) (?:\w+ ){0,3}?(?:refund\w*|rembours\w*|\w*erstatt\w*|reembols\w*|devuel\w*"
    r"|devolv\w*|returned|rimbors\w*)\b.*\b(?:except|sauf|hormis|ausser|es sei denn|salvo|excepto|unless|excepting"
    r"|tranne)\b"
)
_REPEALED = lazily(r"\b(?:n est pas|nicht|is not|no se|was not|wurde|fue|a ete|has been|ha sido)\b")
# A consent that is withheld for a sport or a motorcycle, and not for the stay.
_WITHHELD = lazily(
    r"\b(?:(?:do|does) not (?:consent|agree|allow|authori[sz]e|permit)|nicht (?:einverstanden|gestatte\w*|erlaube\w*"
    r"|gestattet|erlaubt)|n autoris\w+ pas|ne (?:consen\w+|permett\w+|autoris\w+) pas|no (?:autoriz\w+|consent\w+"
    r"|permit\w+|se autoriza)|non (?:autorizz\w+|acconsent\w+)|nao autoriz\w+)\b"
)
_ACTIVITY = lazily(
    r"\b(?:\w*sport\w*|deportes?|\w*springen|\w*tauchen|diving|plongee|buceo|motorrad\w*|moto\w*|mopeds?|scooters?"
    r"|conduite|conduire|vehicul\w*|driv\w*|conduc\w*|conduz\w*|autostop|auto stop|trampen|hitchhik\w*|tatu\w*"
    r"|tatou\w*|tattoo\w*|tatowier\w*|piercings?|alco\w*|alkohol\w*|tabac\w*|rauch\w*|smok\w*|klubs?|clubs?"
    r"|discotheques?|discotecas?|diskothek\w*|fotos?|photo\w*|imagen|images?|bilder\w*|adop\w*|waffen|weapons?|armes"
    r"|armas|parachut\w*|parapente|paragliding|fallschirm\w*|escalade|escalada|climbing|klettern|reseaux sociaux"
    r"|redes sociales|social media|soziale\w* (?:medien|netzwerke\w*))\b"
)
# What no translator translates, and nothing beside it.
_UNTRANSLATED = lazily(
    r"\b(?:noms? propres?|noms? de (?:personnes?|lieux?|familles?)|patronymes?|toponymes?|eigennamen"
    r"|personennamen|ortsnamen"
    r"|nombres? propios?|toponimos?|proper (?:names?|nouns?)|place names?|names of (?:persons|people|places)"
    r"|nomi propri"
    r"|nomes? proprios?|codes? qr|qr codes?|codigos? qr|filigranes?|wasserzeichen|marcas? de agua|watermarks?)"
    r" (?:\w+ ){0,8}?(?:traduits?|traduites?|transcrits?|ubersetzt|ubertragen|traducid[oa]s?|traducen"
    r"|translated|tradott[io]"
    r"|traduzid[oa]s?)\b"
)
_TRANSLATABLE = lazily(
    r"\b(?:pages?|seiten?|paginas?|pagine|verso|dos|ruckseite|reverso|dorso|recto|mentions?|vermerk\w*|menciones"
    r"|anotacion\w*"
    r"|averbac\w*|annotations?|marginal\w*|cachets?|stempel|sellos?|timbres?|stamps?|seals?|apostilles?|apostilla"
    r"|extraits?"
    r"|auszugsweise|extracto|paragra\w*|alinea|absatz|absatze|parrafos?|lignes?|zeilen?|lineas?|lines?|titres?"
    r"|texte?s?|textos?"
    r"|dates?|fechas?|datum|jugement|urteil|sentencia|conclusions?|resultats?|reste|rest|tampons?)\b"
)
_OF_THE_STAY = lazily(
    r"\b(?:sejour\w*|\w*aufenthalt\w*|estancia|stay\w*|etud\w*|estudi\w*|stud\w*|\w*schul\w*|school\w*|ecoles?|lycee"
    r"|colegio|instituto|college|\w*austausch\w*|exchange|echange|intercambio|ausreise\w*|\w*reise\w*|voyag\w*|viaj\w*"
    r"|travel\w*|visa|visum|visado|partir|parte|\w*departs?|departure|abreise|irse|quitt\w*|leav\w*|sal(?:ir|ga|ida)"
    r"|residen\w*|wohn\w*|leben|vivre|vivir"
    r"|live|living|\w*famili\w*|familles?|host\w*|heberg\w*|aloj\w*|\w*programm\w*|all of|alles|tout|todo|this|dies\w*"
    r"|damit|dazu|y|en allemagne|en espagne|en france|deutschland|germany|spain|espana|alemania|francia|luxemb\w*)\b"
)


# What would follow from an omission, or once a day has passed: "Absence non signalée : l'inscription est annulée".
_OMITTED = lazily(
    r"^(?:(?:\d+|[a-z]) )*(?:(?:absence|retard|defaut|\w*versaumnis|verspatung|nichtzahlung|nichterscheinen"
    r"|late"
    r"|failure|no show|non (?:payment|arrival|attendance)|falta de|impago|incomparecencia|retraso)\b"
    r"|passe ce delai|apres cette date|nach ablauf d\w+ frist|nach diese[mr] (?:tag|frist)|after (?:that|this) (?:date"
    r"|day|deadline)|pasado (?:ese|este|dicho) plazo|transcurrido (?:ese|este|dicho) plazo)\b"
)
_COMES = lazily(
    r"\b(?:est|sont|devient|deviennent|perd|is|are|becomes?|lapses?|verfallt|erlischt|wird|werden|queda|quedan|pierde"
    r"|se (?:anula|pierde|cancela))\b"
)
_IS_DONE = lazily(
    r"\b(?:a ete|ont ete|avons|avez|wurden?|worden|ist|sind|hat|haben|was|were|has|have|had|fue|fueron|ha|han|hemos"
    r"|votre"
    r"|vous|ihre?[nmrs]?|you|your|su|usted)\b"
)


def speaks_of_no_fault(sentence: Sentence) -> bool:
    """Whether a sentence is a rule for whoever it may be, or tells what has been settled, and adds nothing to it."""
    folded = sentence.folded
    ruled = _WHOEVER.search(folded) and not (_HAPPENED.search(folded) and not _NOW.search(folded))
    harmless = ruled or _SETTLED.search(folded) or _is_lifted(folded) or _is_clause(folded)
    return bool(harmless) and not _BUT.search(folded)


def _is_clause(folded: str) -> bool:
    """Whether it is a clause that every paper of the kind bears, or withholds a consent for a pastime alone."""
    if _ALTERED.search(folded) and not _REPEALED.search(folded):
        return True
    if _KEPT_FEES.search(folded) or _EMENDED.search(folded) or _would_follow(folded):
        return True
    if _UNTRANSLATED.search(folded) and not _TRANSLATABLE.search(folded):
        return True
    if _TACIT.search(folded) and _UNLESS_ENDED.search(folded) and not _REPEALED.search(folded):
        return True
    return bool(_WITHHELD.search(folded) and _ACTIVITY.search(folded)) and not _OF_THE_STAY.search(folded)


def _would_follow(folded: str) -> bool:
    """Whether it tells what comes of an omission, and not that anything was omitted."""
    return bool(_OMITTED.match(folded) and _COMES.search(folded)) and not _IS_DONE.search(folded)


def _is_lifted(folded: str) -> bool:
    """Whether what was withdrawn is itself the ill: "die Ablehnung vom 3. Mai wurde aufgehoben"."""
    found = _LIFTED.search(folded)
    if not found or _GOODS.search(found["between"] or found["aside"] or ""):
        return False
    return _OWING_TO.isdisjoint(folded[: found.start()].split()[-2:])
