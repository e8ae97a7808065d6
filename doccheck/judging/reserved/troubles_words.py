"""Words around which a trouble is told as a fact, folded, by language: auxiliaries, denials, chances, conditions; and
what tells of trouble by itself: "no longer", "not yet", "only once", a place as a guest, a draft, regret."""

from __future__ import annotations

import re
from collections.abc import Mapping

from doccheck.judging.reserved.lazily import lazily

Patterns = Mapping[str, re.Pattern[str]]

AUXILIARIES: Patterns = {
    "de": lazily(r"(?:ist|sind|wurden?|worden|hat|haben|habe|gilt|gelten|bleibt|bleiben)"),
    "fr": lazily(r"(?:est|sont|ete|etant|a|ont|vient|reste|restent|demeure|demeurent|avons|ai)"),
    "es": lazily(r"(?:esta|estan|sido|ha|han|fue|fueron|quedan?|quedo|es|son|hemos|he)"),
    "en": lazily(r"(?:is|are|was|were|has|have|had|been|stands?|remains?|got)"),
}
# What is, beside an adjective; "has the wrong number" counts as well.
COPULAS: Patterns = {
    "de": lazily(r"(?:ist|sind|wurden?|worden|gilt|gelten|bleibt|bleiben)"),
    "fr": lazily(r"(?:est|sont|ete|etant|vient|reste|restent|demeure|demeurent)"),
    "es": lazily(r"(?:esta|estan|sido|fue|fueron|quedan?|quedo|es|son)"),
    "en": lazily(r"(?:is|are|was|were|been|stands?|remains?|had|has|have|got)"),
}
DENIAL = lazily(
    r"\b(?:nicht|kein\w*|nie|niemals|ohne|weder|non|ne|n|pas|aucune?|sans|jamais|ni|no|not|never|nunca|ningun\w*|sin|"
    r"tampoco|without|neither|nor|none|nein|einrede\w*|haftung|exceptions?)\b"
)
NOUGHT = frozenset(("neant", "nein", "none", "nil", "no", "ninguno", "ninguna", "keine", "keiner"))
JOINS = frozenset(("and", "und", "et", "y", "e", "but", "aber", "mais", "pero"))
CHANCE = lazily(
    r"\b(?:wird|werden|kann|konn\w+|darf|durf\w+|soll\w*|muss\w*|waren?|peut|peuvent|pourra\w*|pourront|sera|seront|"
    r"doit|doivent|serait|puede\w*|podra\w*|seran|seria\w*|debe\w*|can|could|will|would|shall|"
    r"(?<!\d )(?<!in )(?<!of )(?<!by )(?<!last )(?<!since )(?<!until )may(?! \d)|"
    r"should|must)\b"
)
CONDITION = lazily(
    r"\b(?:wenn|falls|sofern|soweit|sobald|ob|wer|bei|jede\w*|si|s il|s ils|lorsque|lorsqu|en cas|faute de quoi"
    r"|in the case|"
    r"de plein droit|au dela|a defaut|tout|toute|quiconque|des lors|cuando|todo|toda|quien|en caso|salvo|if|when|"
    r"(?<!pesar )(?<!despues )de resultar|whenever|once|unless|any|upon|while(?= (?:\w+ ){0,4}(?:is"
    r"|are) )|solange|as long as"
    r"|tant que|mientras|"
    r"andernfalls|sonst|sollte\w*|passe ce delai|sinon|otherwise|even where|in case|in the event|whether|whoever|"
    r"anyone|where|results? which|those|passe (?:ce|cette|un|une)|apres (?:ce|cette) (?:delai|date)|sans quoi|"
    r"after (?:that|this|such) (?:date|day|time|term)|reaching us|nach diese[mr] (?:tag|datum|frist|zeit)|"
    r"(?:until|till|bis|jusqu a ce qu\w*|hasta que) (?:\w+ )?(?=revoked|withdrawn|cancelled|terminated|widerrufen)|"
    r"pasad[oa] (?:ese|esa|este|esta|dicho|dicha)|de lo contrario|(?:only|erst) (?:after|nachdem)|en l absence|"
    r"non (?:occupe|retire|paye|regle|signale|reclame|presente|respecte|confirme)\w*)\b"
)
# A verb that holds now; with a condition somewhere behind it, it tells a rule: "the policy is void … if …".
NOW = lazily(r"(?:is|are|remains?|stands?|ist|sind|gilt|gelten|bleibt|bleiben|est|sont|reste|restent|es|son|quedan?)")
# Not what the reader is told to do in such a case: "is cancelled and, if you want to come back, …".
LATER_CONDITION = lazily(
    r"\b(?:if|when|where|unless|wenn|falls|sofern|sobald|lorsque|lorsqu|en cas|cuando|en caso|salvo)\b"
    r"(?! (?:you|sie|vous|usted|ihr|your|necessary|required|applicable|erforderlich|notig|necessaire|fragen|questions))"
)
# Who does not know whether, states no condition.
KNOWS_NOT = lazily(
    r"\b(?:no sabemos|ne savons pas|nous ignorons|do not know|cannot say|wissen nicht) (?:si|if|whether|ob|when)\b"
)
# What was before: an older paper, a period in which something could be taken back.
FORMER = lazily(
    r"\b(?:vor(?:herig|ig|laufig|police|vertrag|versicher|schuss)\w*|fruher\w*|bisher\w*|alte[nrs]?|prior|previous\w*|"
    r"former\w*|earlier|old|precedente?s?|ancien\w*|anterior\w*|antigu\w*|letter of authority|letzte[nrs]?|"
    r"(?:premiere|first|erste[rn]?|primera) (?:demande|offre|candidature|tentative|application|request|attempt"
    r"|bewerbung"
    r"|anfrage|solicitud|peticion|oferta)|anterieur\w*|ursprungliche[nr]? (?:\w*buchung|anmeldung|bewerbung)|"
    r"widerspruchsfrist|reservierung(?! (?:wurde|ist) (?:\w+ ){0,2}storniert)|mahnung|reminder|relance|irrtum)\b"
)
# … and the paper at hand with it.
AND_THIS = lazily(
    r"\b(?:ebenso|ebenfalls|auch|sowie|und|and|so is|as is|et|ainsi que|comme|y|igual que|como)"
    r" (?:diese\w*|die vorliegende|this(?: one)?|the present|celui ci|celle ci|le present|la presente|cette|est[ea]"
    r"|el presente)\b"
    r"|\b(?:no (?:new|other)|kein\w* (?:neue\w*|andere\w*)|aucune? (?:autre|nouv\w*)|ningun\w* (?:otr|nuev)\w*)\b"
)
# What follows a heading such as "Inscription annulée": its end, a day, who did it and why.
DATED = lazily(
    r"(?:$|\d|(?:le|el|la|am|on|zum|per|en) \d|(?:par|por|by|von|vom|durch|a la demande|suite|faute|wegen|depuis|desde|"
    r"since|seit|sin|bis|until|jusqu|hasta|pour|for|mangels|ce jour|hoy|heute|today)\b)"
)
# "is no longer", "not yet": said of what should be.
LACKING: Patterns = {
    "de": lazily(r"\b(?:nicht mehr|nicht langer|noch nicht|noch kein\w*)\b"),
    "fr": lazily(
        r"\b(?:ne|n) (?:\w+ ){1,3}?(?:plus(?! (?:de|que|d|tard|tot|haut|bas)\b)|pas encore)\b|\bpas a ce jour\b"
    ),
    "es": lazily(r"\bya no\b|\b(?:ha )?dejado? de\b|\b(?:todavia|aun) no\b|\bno (?:\w+ )?(?:todavia|aun)\b"),
    "en": lazily(
        r"\b(?:no longer|any ?more|ceased to|not yet|has yet to|have yet to)\b|\b(?:nothing|not) (?:\w+ ){0,4}?yet\b"
    ),
}
NOT_LACKING = lazily(
    r"\b(?:charge|danach|au dela|uber eine|beding\w*|debe\w*|auflage\w*|condici\w*|conditions?|dette\w*|deuda\w*|"
    r"debts?|verbindlichkeit\w*|schuld\w*|spater\w*|apres|ulterieur\w*|verlangerung|prolong\w*|renouvel\w*|prorroga|"
    r"renovacion|renewal|nachstes?|folgejahr|weiterforderung|minderjahrig\w*|achtzehn|eighteen|majeure?s?|dieciocho|18|"
    r"schuler\w*|verheiratet|married|marie\w*|casad[ao]|deutschland|grand duche|erforderlich|notig|necessary|"
    r"necesari[ao]|necessaire|required|exige\w*|benotig\w*|schutz mehr|raucht?|smok\w*|fum\w*|trink\w*|no longer than|"
    r"if|wenn|falls|sofern|sobald|wer|si|s il|lorsque|cuando|when|whenever|once|unless|kann|konn\w+|can|could|will|"
    r"would|peut|pourr\w+|puede\w*|podra\w*|wird|werden|sera|seront|seran|may|bis|until|jusqu|hasta|faute de quoi|"
    r"sans quoi|sinon|sonst|andernfalls|otherwise|de lo contrario|possible to apply|ruckzugsfrist|rucktrittsfrist"
    r"|il n en existe|"
    r"(?:noch |yet |encore |aun |todavia )?(?:nicht|not|non|no) (?:yet |noch |encore |aun )?(?:fallig\w*|due(?! to)|"
    r"exigibles?|vencid[ao]s?)|(?:brauch|muss)\w* (?:\w+ ){0,4}?nicht mehr|nicht mehr (?:\w+ ){0,2}?(?:gebraucht|"
    r"benotigt|zu (?:zahlen|erbringen|leisten))|no longer (?:ha(?:s|ve) to|needs?|owes?|subject)|ya no (?:\w+ ){0,2}?"
    r"(?:tien\w+ que|hac\w+ falta|hay que|necesit\w+|deb\w+)|(?:ne|n) (?:a|ont|avez|ai|avons) plus a (?:\w+ )?"
    r"\w+(?:er|ir|re|oir))\b"
)
# What no paper of these kinds is the worse for lacking.
NOT_LACKING_OF: Patterns = {
    "medical_certificate": lazily(
        r"\b(?:contag\w*|ansteck\w*|infect\w*|infizi\w*|contamin\w*|symptom\w*|behandel\w*|behandlung\w*|treat\w*"
        r"|trait\w*|"
        r"tratamient\w*|medica\w*|medik\w*|malade|krank|enferm\w*|ill)\b"
    ),
    **dict.fromkeys(
        ("bank_guarantee", "loan_certificate", "blocked_account", "sponsorship_declaration"),
        lazily(
            r"\b(?:in anspruch genommen|abgerufen|angetastet|drawn|called|claimed|touched|used|tiree?s?|utilisee?s?|"
            r"appelee?s?|entamee?s?|dispuest[oa]s?|ejecutad[oa]s?|utilizad[oa]s?)\b"
        ),
    ),
    **dict.fromkeys(
        ("admission_letter", "enrolment_certificate", "language_course_confirmation", "exchange_agreement"),
        lazily(
            r"\b(?:nicht (?:begonnen|angefangen)|not (?:yet )?(?:started|begun|commenced)|yet to (?:start|begin)|"
            r"encore (?:commence|debute)|(?:aun|todavia) no (?:ha|han) (?:empezado|comenzado))\b"
        ),
    ),
}
# An account that is opened for good by who arrives.
ON_ARRIVAL = lazily(
    r"\b(?:aktivier\w*|activat\w*|activ[ea]\w*|activad[oa]|freigeschaltet)\b.*\b(?:ankunft|einreise|arrival|arrivee"
    r"|llegada)\b"
)
REGRET: Patterns = {
    "de": lazily(r"\b(?:leider|zu unserem bedauern|bedauerlicherweise|schlechte nachricht\w*)\b"),
    "fr": lazily(r"\b(?:malheureusement|helas|au regret|mauvaise nouvelle|navres? de|desoles? de)\b"),
    "es": lazily(r"\b(?:lamentamos|lamento|lamentablemente|desgraciadamente|por desgracia|mala noticia|sentimos)\b"),
    "en": lazily(r"\b(?:unfortunately|regret|sorry to|sadly|bad news|we are afraid|i am afraid)\b"),
}
NO_REGRET = lazily(
    r"\b(?:wohnheim\w*|internat\w*|residences? (?:hall|universit)\w*|parking|parkpl\w*|unannehmlich\w*|inconvenien\w*|"
    r"desagrement\w*|molesti\w*|delay\w*|late (?:reply|answer)|earlier|verspat\w*|verzoger\w*|fruher|retard\w*"
    r"|tardi\w*|"
    r"plus tot|demora|retraso|tardanza|antes|typing (?:error|mistake)|misprint|tippfehler|coquille|errata|erratas)\b"
)
# What is so only after something that is still to come.
ONLY_ONCE: Patterns = {
    "de": lazily(
        r"\bin kraft tritt (?:\w+ ){0,3}?(?:erst|wenn|sobald)\b"
        r"|\b(?:erst (?:mit (?:de[mrn]|einer?m?|bestand\w+)|wenn|sobald|nach (?:bestand\w+|erfolg\w+)))\b"
    ),
    "fr": lazily(
        r"\b(?:ne|n) \w+ (?:\w+ ){0,3}?qu(?:e|) (?:si(?! necessaire)|une fois(?! (?:par|seule|et)\b|$)"
        r"|lorsque|quand)\b"
    ),
    "es": lazily(
        r"\b(?:solo|unicamente) (?:si|cuando|una vez)\b|\bsi antes\b|\btodo ello si\b"
        r"|\ben cuanto (?:nos|apruebe|haya)\b"
    ),
    "en": lazily(r"\b(?:only (?:once|if)|stands only|as soon as (?:he|she|you|our customer) ha(?:s|ve))\b"),
}
# An account is freed early, money given back, only once something has gone wrong.
NOT_ONCE = lazily(
    r"\b(?:unblock\w*|releas\w+ early|early|refund\w*|terminat\w*|cancell\w*|vorzeitig\w*|vorher|ruckzahlung|"
    r"erstatt\w*|kundig\w*|anticip\w*|rembours\w*|resili\w*|debloqu\w*|reembols\w*|devol\w*|desbloque\w*|"
    r"rescind\w*|charged|shared|withdrawn|refused|payable|due|fallig|erhoben|berechnet|facturee?s?|dus?|exigibles?"
    r"|cobra\w*) (?:\w+ ){0,5}?(?:only|nur|erst|qu|que|solo|unicamente)\b"
)
# What nobody has decided yet, or is kept from the holder for now: "ob Sie anfangen dürfen, entscheidet …".
UNDECIDED: Patterns = {
    "de": lazily(
        r"\bob (?:sie|er|ihr\w*|seine?|der|die|das) (?:\w+ ){0,8}?(?:entscheidet|entscheiden wir|steht noch|"
        r"ist noch)\b|\b(?:durfen|darf) (?:sie|er|frau|herr) (?:\w+ ){0,7}?nicht (?:\w+ ){0,3}?(?:teilnehmen|beginnen|"
        r"anfangen|besuchen)\b|\buberlegen (?:\w+ ){0,2}?(?:noch )?ob\b|\b(?:stand|status|"
        r"zustand)\b (?:\w+ ){0,3}?(?:in (?:prufung|bearbeitung)|beantragt|noch offen|nicht angenommen)\b"
    ),
    "fr": lazily(
        r"\b(?:sera decidee?s?|se decidera|reste a decider)\b|\bhesit(?:ons|e) encore\b|\bne peut (?:\w+ )?(?:suivre|"
        r"assister|commencer) (?:les|aux?|le|la)\b|\b(?:statut|etat|situation)\b (?:\w+ ){0,3}?(?:en attente|a l etude|"
        r"en cours d (?:examen|instruction)|non acceptee?)\b"
    ),
    "es": lazily(
        r"\b(?:pensando|dudando|valorando) (?:todavia |aun )?si\b|\bse decidira\b|\bno puede (?:\w+ )?(?:asistir|"
        r"empezar|incorporarse)\b|\b(?:situacion|estado)\b (?:\w+ ){0,3}?(?:en (?:estudio|tramite)|sin aceptar|"
        r"no aceptad[oa])\b"
    ),
    "en": lazily(
        r"\bwhether (?:\w+ ){0,10}?(?:will be decided|is decided|remains to be seen|is still open|has to be decided)\b|"
        r"\b(?:still )?(?:thinking about|wondering) whether\b|\b(?:he|she|you|student|candidate|pupil) (?:may not|"
        r"cannot) (?:yet )?(?:attend|start|begin|enrol)\b|\b(?:status|state)\b (?:\w+ ){0,3}?(?:pending|under review|"
        r"applied for|not accepted)\b"
    ),
}
# A place that is none of a student's, a paper that is none yet.
NOT_QUITE: Patterns = {
    "de": lazily(
        r"\b(?:als gasthorer\w*|auf (?:die|der) (?:warteliste|nachruckliste)|(?:ein|dem|im|bloss\w*) (?:probelauf|"
        r"entwurf))\b"
    ),
    "fr": lazily(
        r"\b(?:(?:en|comme|qualite d)(?: d)? ?auditrice? libre|(?:en|comme) auditeur libre|(?:sur|"
        r"place en) (?:la )?liste d attente|(?:est|un|simple) brouillon|est candidate? a(?:u|ux)?\b)"
    ),
    "es": lazily(r"\b(?:como oyente|(?:en|de) la lista de espera|(?:es|un|mero) borrador)\b"),
    "en": lazily(r"\b(?:as an? (?:auditor|listener)|on (?:the|our) waiting list|(?:is|only|just) a (?:draft|mock))\b"),
}
# What stands before a consequence, and "not yet" beside "no longer".
FAILING = lazily(
    r"\b(?:a defaut|faute de|en cas|passe ce delai|in case|in default|failing|im falle?|en caso|non \w+ee?s?)\b"
)
YET = lazily(r"\b(?:yet|noch|encore|aun|todavia|a ce jour)\b")
NEITHER = lazily(r"\b(?:weder \w+(?: \w+){0,12}? noch|neither \w+(?: \w+){0,12}? nor|ni \w+(?: \w+){0,12}? ni)\b")
# Of what a list of cases speaks, and no mark on a paper: "Visa refused", "4.2 Visado denegado".
CASE = lazily(r"\b(?:vis(?:a|um|ado)|residence permit|titre de sejour|aufenthaltstitel)\b")
# Rights that who is bound gives up, to the good of the others: "renonce à opposer la compensation".
WAIVED = lazily(
    r"^(?:\w+(?:ment|mente|lich) )?(?:a|aux?|al?|auf|on|the|any|its|all)"
    r" (?:(?!sans |sin |ohne |without )\w+ ){0,3}?(?:opposer|droits?|recours|prevaloir|exercer"
    r"|invoquer|exception\w*|benefices?|derechos?|excusion|excepci\w+|rights?|defences?|claims?|recourse|einrede\w*|recht|rechte"
    r"|ruckgriff|regress|preavis|preaviso|faculte|facultad)\b"
)
# How it was at first; a waiting list on which one was is none on which one is.
WAS_ONCE = lazily(
    r"\b(?:(?:were|was|had been) (?:originally |first |initially |at first |still )?|etiez |etait |avait ete "
    r"|aviez (?:\w+ ){0,2}?ete |figurait |figuriez |"
    r"avez ete |standen |stand |waren |war |estaba |estuvo |figuraba )(?:\w+ ){0,4}?(?:on|sur|auf"
    r"|en) (?:\w+ )?(?:waiting|"
    r"liste|warteliste|nachruckliste|lista)\b"
)
NOT_HIS = lazily(
    r"\b(?:transcurrid\w*|plazo|delai|frist|quien|quienes|qui ne|wer|wohnheim\w*|residence|libros|chambre|a defaut|"
    r"se ofrec\w+|pasan?|zimmer|studios?)\b"
)
# What was given to somebody instead of the holder.
GIVEN_AWAY: Patterns = {
    "de": lazily(
        r"\b(?:an|auf) (?:eine? ?[nm]?|den|die) (?:andere?[nr]?|nachste[nr]?) (?:bewerb|student|schuler|person|"
        r"studier)\w*|\bkam(?:en)? nicht in betracht\b"
        r"|\bbeschrank\w* (?:sich|uns) auf die vermittlung\b|\bvermitteln (?:nur|lediglich)\b"
        r"|\bbekommt (?:\w+ ){0,6}?(?:ihre schwester|ihr bruder"
        r"|seine schwester|sein bruder)\b"
    ),
    "fr": lazily(
        r"\b(?:a|ont|ete) (?:\w+ ){0,3}?(?:donnee?|attribuee?|cedee?|proposee?|revenue?) (?:\w+ ){0,3}?(?:a|"
        r"au) (?:une? )?(?:autre|candidate?|suivante?|(?:sa|son) (?:soeur|frere))\b|\bsont celles? de (?:m|mme|"
        r"monsieur|madame)\b"
        r"|\bc est une avance\b|\bse (?:borne|limite) a (?:mettre en (?:relation|contact)|l intermediation)\b"
        r"|\b(?:bourses?|allocations?|aides?|versements?) (?:\w+ ){0,4}?ne (?:sera|seront) plus (?:versee?s?"
        r"|payee?s?|due?s?)\b"
    ),
    "es": lazily(
        r"\b(?:ha|han|se) (?:\w+ ){0,3}?(?:dado|adjudicado|asignado|pasado|cedido|"
        r"concedido) (?:\w+ ){0,3}?a (?:otr[oa]|su herman[oa]|la siguiente|el siguiente)\b"
        r"|\bse limita a (?:poner en contacto|mediar|intermediar)\b"
    ),
    "en": lazily(
        r"\b(?:went|gone|given|passed|offered|awarded|assigned|handed) (?:\w+ ){0,3}?to (?:another|the next|the wrong|"
        r"somebody else|someone else|a different|(?:his|her|your) (?:brother|sister))\b"
        r"|\b(?:leaving aside|apart from|except for) (?:\w+ ){1,12}?(?:served|sentence\w*|fined?|convict\w*"
        r"|prison|custod\w*)\b"
        r"|\b(?:merely|only) (?:puts?|brings?) (?:\w+ ){0,4}?(?:in touch|in contact|together)\b"
    ),
}
# One of these stands wherever a pattern of LACKING, REGRET, ONLY_ONCE, GIVEN_AWAY, NOT_QUITE or UNDECIDED is found.
PARTS: Mapping[str, tuple[str, ...]] = {
    "de": (
        *("mehr", "langer", "noch", "leider", "bedauer", "schlechte", "erst", "ander", "nachste", "bekommt"),
        *("gasthorer", "liste", "probelauf", "entwurf", "ob ", "darf", "durfen", "prufung", "bearbeitung", "beantragt"),
        *("angenommen", "in betracht", "in kraft tritt", "vermitt"),
    ),
    "fr": (
        *("plus", "encore", "pas a ce jour", "malheureusement", "helas", "regret", "mauvaise", "navre", "desole"),
        *("qu si", "que si", "une fois", "lorsque", "quand", "autre", "candidat", "suivant", "soeur", "frere"),
        *("sont celle", "auditric", "auditeur", "liste d", "brouillon", "decide", "hesit", "ne peut", "en attente"),
        *("a l etude", "en cours d", "non accepte", "une avance", "se borne", "se limite"),
    ),
    "es": (
        *("ya no", "dejad", "todavia", "aun", "lament", "desgracia", "mala", "sentimos", "solo ", "unicamente "),
        *("si antes", "en cuanto", "otro", "otra", "herman", "siguiente", "oyente", "espera", "borrador", "pensando"),
        *("dudando", "valorando", "decidira", "no puede", "en estudio", "en tramite", "acepta", "todo ello"),
        "se limita",
    ),
    "en": (
        *("longer", "more", "ceased", "yet", "unfortunately", "regret", "sorry", "sadly", "bad news", "afraid", "only"),
        *("as soon as", "another", "the next", " else", "a different", "brother", "sister", "auditor", "listener"),
        *("waiting list", "draft", "mock", "whether", "may not", "cannot", "pending", "under review", "applied for"),
        *("not accepted", "the wrong", "leaving aside", "apart from", "except for", "merely"),
    ),
}
