"""What a paper says of its own holder and as a fact: without open boxes, warnings, rules and what concerns others.

A sentence is taken apart into its clauses, and those that state nothing of this paper are left out before anybody looks
for what takes it back: an option whose box is empty beside one that is ticked, what awaits forgers, marks below which
anybody fails, what would follow "otherwise", other applicants on the waiting list, a place to park.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

_HOMES = frozenset({"accommodation_certificate", "proof_of_residence"})
_POWER, _CONSENT, _HOST = "power_of_attorney", "parental_authorisation", "host_commitment"
_RECORD = "criminal_record"
_GRANTS = frozenset({_POWER, _CONSENT})
_TEST = "language_certificate"

_BOX = lazily(r"[☐□❏❑▢⬜☒☑■⊠✓✔✗✘]|\[[ xX_]?\]|\([xX]\)|\( \)")
_TICKED = lazily(r"[☒☑■⊠✓✔✗✘]|\[[xX]\]|\([xX]\)")
_PART = lazily(r"(?<=;)\s+|(?<=[^\W\d_]{4}\.)\s+(?=[A-ZÀ-ÖØ-Þ])")

# It happened, to this paper: no rule.
_HAPPENED = lazily(
    r"\b(?:this|the|your|his|her|diese[rs]?|de[rs]|das|die|ihr\w*|ce|cet|cette|le|la|l|votre|este|esta|el|su|questo|"
    r"questa|il|o|a) (?:\w+ ){1,4}?(?:is|are|has been|have been|was|were|wurden?|ist|sind|a ete|ont ete|est|sont|es|"
    r"son|"
    r"ha sido|han sido|fue|fueron|e stat[oa]|foi)\b"
)
_PERFECT = lazily(
    r"\b(?:has been|have been|was|were|had|wurden?|worden|a ete|ont ete|avait|ha sido|han sido|fue|fueron|quedo|"
    r"e stat[oa]|foi|foram)\b"
)
_PUNISHED = lazily(
    r"\b(?:engage\w* (?:la|sa|leur) responsabilite|punissables?|passibles? de|expose\w* (?:\w+ ){0,4}(?:poursuites|"
    r"peines|"
    r"sanctions)|(?:est|sont|sera|seront) (?:punie?s?|sanctionnee?s?|poursuivie?s?)|strafbar\w*|straftat|"
    r"(?:wird|werden) (?:\w+ ){0,5}?(?:bestraft|geahndet|verfolgt|angezeigt)|zur anzeige gebracht|punishable|"
    r"(?:is|are|will be|shall be|may be) (?:\w+ )?(?:punished|prosecuted|liable)|criminal offen[cs]e|"
    r"(?:is|constitutes?) an offen[cs]e|(?:sera|seran|es|son) (?:\w+ )?(?:sancionad|castigad|penad|perseguid)\w*|"
    r"constituy\w* (?:un )?(?:delito|falta|infraccion)|punibles?|incurr\w* en|responsabilidad penal|"
    r"(?:e|sono|sara) punit\w*|costituisce reato|constitui crime|sera punid[oa])\b"
)
_MISUSED = lazily(
    r"\b(?:missbrauch\w*|verwend\w*|gebrauch\w*|falsch\w*|vorleg\w*|falsif\w*|fals\w*|faux|fausse\w*|usage|utilis\w*|"
    r"contrefa\w*|misus\w*|using|use|forg\w*|fraud\w*|frauduleu\w*|uso|utiliz\w*|alter\w*)\b"
)
_ALTERED = (
    r"(?:alter(?:ed|ations?)|tamper\w*|erasures?|ratures?|surcharges?|grattages?|anderungen|streichungen|rasuren|"
    r"geandert\w*|veranderte\w*|manipul\w*|tachaduras?|enmiendas?|raspaduras?|alterad[oa]s?|rasuras?|emendas?|"
    r"cancellature|abrasioni|falsifi\w*|gefalscht\w*|forged|alteree?s?|modifiee?s?)"
)
_VOID = r"(?:void|invalid\w*|null|nulle?s?|ungultig\w*|nichtig|nul[oa]s?|sin (?:valor|efecto|validez)|anul\w*|annul\w*)"
_WARNED = lazily(
    rf"\b(?:any|every|all|jede\w*|alle|bei|durch|toute?s?|tous|cualquier|tod[oa]s?|qualsiasi|ogni|qualquer)"
    rf" (?:\w+ ){{0,3}}?{_ALTERED} (?:\w+ ){{0,8}}?{_VOID}\b|^{_ALTERED} (?:\w+ ){{0,8}}?{_VOID}\b|"
    rf"\b\w+(?:s|e|en|er) (?:which|that|qui|que|die) (?:\w+ ){{0,4}}?{_ALTERED} (?:\w+ ){{0,8}}?{_VOID}\b"
)

_BELOW = lazily(
    r"\b(?:unter(?:halb)?(?: von)?|weniger als|below|under|less than|fewer than|moins de|inferieure?s? a|en dessous de|"
    r"au dessous de|menos de|inferior(?:es)? a|por debajo de|bis zu|up to|meno di|abaixo de) (?:\w+ )?\d+"
    r"|\b\d+(?: \d+)? (?:punkten?|points?|puntos|prozent|punti|pontos|von hundert) (?:und|oder|or|and|ou|et|o|y|e) "
    r"(?:weniger|darunter|less|fewer|below|moins|menos|meno)\b"
)
_RULE = lazily(
    r"\b(?:gilt|gelten|zahlt|zahlen|bedeute\w*|ware|heisst|counts?|considered|means?|would|deemed|considere\w*|vaut|"
    r"signifie\w*|equivau\w*|considera\w*|supone\w*|equivale\w*|implica\w*|considerad\w*)\b"
)
_ANY_MARK = frozenset(
    (
        *("bei", "mit", "ab", "ein", "eine", "einem", "einer", "ergebnis", "ergebnisse", "ergebnissen", "punktzahl"),
        *("gesamtergebnis", "note", "insgesamt", "with", "at", "a", "an", "any", "every", "score", "scores", "result"),
        *("results", "mark", "marks", "total", "overall", "avec", "un", "une", "tout", "toute", "resultat", "con"),
        *("una", "todo", "toda", "nota", "puntuacion", "resultado", "global", "voto", "punteggio"),
    )
)
_RANGES = lazily(r"\d+ ?[–\-] ?\d+")
_OF_HOLDER = lazily(
    r"\b(?:ihre?[nmrs]?|seine?[nmrs]?|er|sie|hat|haben|erzielt|erreicht(?:e|en)?|kandidat\w*|inhaber\w*|teilnehmer\w*|"
    r"wurden?|he|she|you|your|his|her|has|have|had|was|were|candidate|holder|obtained|scored|vous|votre|il|elle|a|ont|"
    r"obtenu\w*|candidate?|titulaire|su|usted|ha|han|obtuvo|obtenid\w*|candidat[oa]|titular|fue|ottenut\w*)\b"
)
_FAILED = lazily(
    r"\b(?:nicht bestanden|durchgefallen|not passed|did not pass|failed|fail|no apt[oa]s?|no (?:aprobad|superad)[oa]s?|"
    r"suspens[oa]|non admise?|non acquis\w*|echoue\w*|ajournee?|non superat\w*|reprovad[oa]|wiederholen|repeat|resit)\b"
)
_PASSED = lazily(
    r"(?<!nicht )\b(?:bestanden|erfolgreich|passed|successful\w*|reussi\w*|admise?|recu|apt[oa]|aprobad[oa]|"
    r"superad[oa]|"
    r"superat[oa]|idone[oa]|aprovad[oa])\b"
)
_ATTEMPT = (
    r"(?:versuch\w*|\w*prufung\w*|termin\w*|modul\w*|attempts?|sittings?|tests?|exams?\w*|tentatives?|sessions?|"
    r"passages?|epreuves?|intentos?|convocatorias?|examen|prove|prova|sessione)"
)
_FORMER_ATTEMPT = lazily(
    rf"\b(?:fruhere\w*|erste[nmrs]?|vorige\w*|vorherige\w*|earlier|first|previous|prior|premiere?|precedente?|"
    rf"anterieure?|"
    rf"primer[oa]?|anterior|previ[oa]) (?:\w+ ){{0,2}}?{_ATTEMPT}\b"
    r"|(?<!zu )(?<!sein )\bwiederholt(?! werden)\b|(?<!be )\b(?:repeated|retaken|resat|retook)\b"
    r"|(?<!etre )\brepassee?\b|\b(?:repitio|se repitio|repetid[oa])\b"
)
_NOT_FORMER = lazily(
    r"\b(?:auch|beide\w*|erneut|wieder nicht|ebenfalls|wiederholung\w*|muss\w*|kann|darf|again|both|also|must|may|can|"
    r"either|encore|egalement|aussi|doit|peut|deux|de nuevo|tambien|ambas|ambos|debe|puede)\b"
)
_DATED_ATTEMPT = lazily(rf"\b{_ATTEMPT} (?:\w+ ){{0,4}}?(?:19|20)\d\d\b")
_TOUCHES_NOT = lazily(
    r"\b(?:no|ni|ne|n|nicht|not|nor|non|nao) (?:\w+ ){0,4}?(?:afecta\w*|figura\w*|affect\w*|appear\w*|beruhr\w*|"
    r"erschein\w*|aufgefuhrt|beeinfluss\w*|influ\w*|incid\w*)\b|\b(?:beruhrt|beeinflusst) (?:\w+ ){0,3}?nicht\b"
)

_NEEDLESS = (
    r"(?:plus|no longer|nicht (?:mehr|langer)|ya no|non (?:\w+ )?piu|ja nao) (?:\w+ ){0,3}?(?:exige\w*|exigible\w*|"
    r"requise?s?|obligatoires?|necessaires?|required|needed|necessary|erforderlich|notwendig|notig|verlangt|"
    r"vorgeschrieben|"
    r"necesari\w*|requier\w*|preceptiv\w*|obligatori\w*|hacen? falta|richiest\w*|necessari\w*|exigid\w*)"
)
_FORMALITY = (
    r"(?:original\w*|papier\w*|paper|papel|stempel\w*|stamps?|cachets?|tampons?|sellos?|seal|siegel\w*|signatures?|"
    r"unterschrift\w*|firmas?|copies?|copy|copias?|kopien?|fotokopie\w*|legalis\w*|legaliz\w*|apostil\w*|timbres?|"
    r"beglaubigung\w*|termin\w*|rendez vous|appointments?|cita|ausdruck\w*|print\w*)"
)
_DISPENSED = lazily(rf"\b{_FORMALITY}\b(?: \w+){{0,6}}? {_NEEDLESS}\b|\b{_NEEDLESS}(?: \w+){{0,5}}? {_FORMALITY}\b")

_OTHERWISE = lazily(
    r"^(?:und |and |et |y )?(?:sans (?:elle|lui|cela|quoi)|a defaut|faute de (?:quoi|paiement|versement)|sinon|"
    r"andernfalls|"
    r"sonst|anderenfalls|ohne diese\w*|otherwise|failing (?:which|this|that)|without (?:it|this)|"
    r"de lo contrario|en caso contrario|en su defecto|sin (?:ella|ello|este|esta)|altrimenti|in mancanza|"
    r"caso contrario)\b"
)
_SIDE = lazily(
    r"\b(?:park(?:platz|platze|platzen)|stellplatz\w*|tiefgarage\w*|garagen?\w*|kellerabteil\w*|fahrradkeller\w*|"
    r"parking(?: (?:spaces?|places?|bays?|spots?))?|car park|bicycle (?:store|storage|spaces?)|bike (?:store|storage|"
    r"spaces?)|"
    r"storage (?:units?|rooms?)|garages?|places? de (?:parking|stationnement|garage)|stationnement|caves?|"
    r"local a velos|"
    r"parkings?|plazas? de (?:garaje|aparcamiento|parking)|garajes?|aparcamientos?|trasteros?|posti? auto|cantin[ae]|"
    r"lugar(?:es)? de garagem)\b"
)
_LIVED_IN = lazily(
    r"\b(?:\w*zimmern?|\w*wohnung(?:en)?|\w*wohnheimplatz\w*|wohnplatz\w*|platz|platze|betten?|unterkunft|rooms?|"
    r"flats?|"
    r"beds?|apartments?|accommodation|chambres?|logements?|lits?|appartements?|studios?|habitacion(?:es)?|camas?|"
    r"wohn\w*|lives?|living|lived|vit|habite\w*|viv\w*|reside\w*|"
    r"viviendas?|pisos?|alojamientos?|camer[ae]|alloggi\w*|quartos?|vertrag\w*|contract|lease|bail|contrato|you|your|"
    r"ihnen|ihr\w*|vous|votre|usted)\b|\bplazas?\b(?! de (?:garaje|aparcamiento|parking))"
)
_OTHERS = lazily(
    r"\b(?:weiteren?|anderen?|ubrigen?|spateren?|other|further|later|remaining|autres|suivante?s|nouveaux|nouvelles|"
    r"otr[oa]s|demas|siguientes|nuev[oa]s|altri|altre|outr[oa]s)(?: \w+)? (?:bewerb\w*|interessent\w*|anfragen?|"
    r"applic\w*|candidat\w*|students?|requests?|demandes?|etudiante?s|solicit\w*|aspirantes?|estudiantes?|richieste)\b|"
    r"\b(?:candidate?s|demandes|etudiante?s|solicitudes|aspirantes) (?:suivante?s|siguientes|restante?s|posteriores)\b"
)
_ADDRESSED = lazily(
    r"\b(?:sie|ihnen|ihre?[nmrs]?|er|herr\w*|frau|you|your|he|she|mr|mrs|ms|miss|vous|votre|vos|il|elle|m|mme|mlle|"
    r"monsieur|madame|mademoiselle|usted|su|sus|el interesado|la interesada|mit|with|avec|con|unter|among|parmi|"
    r"entre)\b"
)
_COMES = lazily(
    r"\b(?:ich|wir|i|we|je|nous|yo|no (?:puedo|podemos|podre|podremos)|io|eu|non (?:posso|possiamo)|nao posso)\b"
)
_UNABLE = lazily(
    r"\b(?:kann|konnen|cannot|can not|unable|am not able|are not able|ne (?:peux|puis|pouvons|pourrai|pourrons)|"
    r"no (?:puedo|podemos|podre|podremos)|non (?:posso|possiamo)|nao posso|verhindert|empechee?s?)\b"
)
_APPEAR = lazily(
    r"\b(?:kommen|erscheinen|wahrnehmen|anwesend|anreisen|vorsprechen|come|attend|appear|travel|present|in person|"
    r"venir|"
    r"deplacer|presenter|presente?s?|rendre|acudir|asistir|comparecer|desplazar\w*|viajar|presentar(?:me|nos)|venire|"
    r"presentarmi|comparecer)\b"
)
_OWN_PERSON = lazily(
    r"\b(?:selbst|selber|personlich|myself|in person|personally|moi meme|personnellement|yo mism[oa]|personalmente|"
    r"io stess[oa]|eu mesm[oa])\b"
)
_COLLECTS = lazily(
    r"\b(?:retrait|retirer(?:ai)?|abhol\w*|abzuholen|hole|entgegennahme|collect\w*|pick up|recog\w*|retirar\w*|"
    r"retirare|"
    r"retiro|ritir\w*|levant\w*)\b"
)
_FILES = lazily(
    r"\b(?:antrag\w*|\w*antrag|einreich\w*|demande|depot|depos\w*|submit\w*|fil(?:e|ing)|lodg\w*|application|presentar|"
    r"solicit\w*|domanda|pedido|tramit\w*|introdui\w*)\b"
)
_GOES_ALONG = lazily(
    r"\b(?:begleiten|mitreisen|mitfahren|mitkommen|abholen|accompany|travel with|pick (?:her|him|them) up|accompagner|"
    r"chercher|acompanar\w*|recoger\w*|accompagnar\w*)\b"
)
_DIED = lazily(
    r"\b(?:(?:vater|mutter|kindesvater|kindesmutter|father|mother|pere|mere|padre|madre|husband|wife|mari|epouse?|"
    r"ehemann|ehefrau|mann|frau|esposo|esposa|marido)\b.{0,60}?\b(?:verstorben|gestorben|verstarb|starb|died|deceased|"
    r"passed away|decedee?|fallecio|fallecid[oa]|mort[oa]?|morreu|falecid[oa]|decedut[oa]))\b"
)
_THIRD = lazily(r"\b(?:vormund\w*|guardian|tuteur|tutrice|tutor\w*|gericht\w*|court|juge|tribunal|juzgado|jugendamt)\b")
_SIDE_MATTER = lazily(
    r"\b(?:fotos?|bilder\w*|photos?|photograph\w*|pictures?|images?|imagenes|fotografias?|videos?|internet|"
    r"veroffentlich\w*|publi(?:sh\w*|cation|cacion|quer|car|cado)|datenweitergabe|werbung|tatowier\w*|tatto\w*|"
    r"tatouages?|tatuaj\w*|piercings?|"
    r"motorrad\w*|mofa|motorcycles?|scooters?|drive|driving|conduis\w*|conduire|conduzca|conducir|vehicul\w*|vehicles?|"
    r"extremsport\w*|risikosport\w*|hitchhik\w*|trampen)\b"
)
_CONSENTS = lazily(
    r"\b(?:autoris\w*|autoriz\w*|authori\w*|consen\w*|consient\w*|agree\w*|allow\w*|permi\w*|einverst\w*|zustimm\w*|"
    r"stimmen?|gestatt\w*|erlaub\w*|verbiet\w*|verboten|interdi\w*|forbid\w*|prohib\w*|darf|may|peut|puede|accept\w*)\b"
)
_STAY = lazily(
    r"\b(?:aufenthalt\w*|\w*reis(?:e|en)|ausreis\w*|einreis\w*|schul\w*|school\w*|stay\w*|residence|live|living|leben|"
    r"wohn\w*|sejour\w*|voyage\w*|quitter|sortie|ecole|lycee|etud\w*|stud\w*|viaj\w*|estancia|residir|salir|salida|"
    r"colegio|estudi\w*|antrag\w*|visa|visum|visado|travel\w*|trip|leave|abroad|ausland|etranger|extranjero)\b"
)
_OWN_CHILD_GONE = lazily(
    r"\b(?:unsere?|meine?|our|my|notre|mon|ma|nos|nuestr[oa]s?|mis?) (?:\w+ ){0,2}?(?:sohn|tochter|kinder|sons?|"
    r"daughters?|children|fils|fille|enfants|hij[oa]s?)\b.*\b(?:home|hause|maison|casa|uns|us|nous|nosotros)\b"
)
_GUEST = lazily(
    r"\b(?:host\w*|aufnehm\w*|beherberg\w*|accueil\w*|heberg\w*|acog\w*|aloj\w*|guests?|gast\w*|student\w*|schuler\w*|"
    r"eleve|alumn\w*|pupil|freiwillig\w*|volunteer\w*|voluntari\w*|he|she|him|her|ihn|ihm|sie|ihr|er|il|elle|lui|"
    r"ella)\b"
)
_ERASED = lazily(
    r"\b(?:getilgte?\w*|tilgung\w*|tilgungsreif\w*|spent|expunged|sealed|effacee?s?|rehabilite\w*|amnistie\w*|"
    r"cancelad[oa]s|prescrit[oa]s|caducad[oa]s)\b"
)
_SHOWN_NOT = lazily(
    r"\b(?:nicht|not|no|ne|n|pas|kein\w*)\b(?: \w+){0,4}? (?:aufgefuhrt|aufgenommen|ausgewiesen|enthalten|shown|"
    r"included|"
    r"listed|disclosed|figur\w*|apparai\w*|mentionnee?s?|aparec\w*|constan|recog\w*|incluy\w*)\b"
)
_FEES = lazily(r"\b(?:refund\w*|(?:ruck)?erstatt\w*|rembours\w*|reembols\w*|devoluci\w*|rimbors\w*)\b")
_COPIES = lazily(
    r"\b(?:une|toute|chaque|any|every|a|eine|jede|una|toda|cualquier) (?:simple |einfache )?(?:photo|foto)?(?:copie|"
    r"copy|"
    r"kopie|copia)\b|\b(?:photo|foto)?(?:copies|kopien|copias)\b|\bphotocopies\b"
)
_OF_NO_VALUE = lazily(rf"\b(?:valeur|valable\w*|valid\w*|value|wert|gultig\w*|valor|beweiskraft|{_VOID})\b")
_ANYBODY_BELOW = lazily(
    r"\b(?:candidat\w*|kandidat\w*|prufling\w*|teilnehmer\w*|titular\w*|holders?|students?) (?:who|that|que|qui|ayant|"
    r"der|die|mit|with|con|obtenant) (?:\w+ ){0,5}?(?:unter|weniger als|below|under|less than|fewer than|moins de|"
    r"inferieure? a|menos de|inferior a) (?:\w+ )?\d"
)
_STREET = (
    r"(?:\w{3,}(?:strasse|gasse|allee|weg|platz|damm|ring|ufer)|(?:rue|avenue|boulevard|chemin|quai|calle|avenida|"
    r"paseo|"
    r"via)(?: (?:de|du|des|del|la|las|los|le|l|d)){0,2} \w+|\w+ (?:street|road|lane|avenue|close|hill|gardens|square))"
)
_STREETS = lazily(rf"\b{_STREET}\b")
# Not where the holder lives: a building of the same house elsewhere.
_OTHER_HOUSE = lazily(
    r"^(?:unser\w*|our|notre|nos|nuestr\w*|das|die|the|le|la|l|el) (?:\w+ ){0,2}?(?:\w*haus|\w*heim|gebaude|foyer|"
    r"residence|"
    r"house|hall|building|immeuble|batiment|residencia|edificio|buro|bureau|office|oficina|geschaftsstelle|standort|"
    r"site|"
    rf"branch)(?: \w+){{0,4}}? (?P<street>{_STREET})\b"
)
_FORMER_TENANT = lazily(
    r"\b(?:vormieter\w*|vorbewohner\w*|(?:previous|former|outgoing) (?:tenant|occupant|resident)s?|"
    r"(?:ancien\w*|precedent\w*) (?:locataire|occupant)\w*|(?:locataire|occupant)s? precedent\w*|"
    r"(?:anterior|antigu[oa]) (?:inquilin|arrendatari|ocupante)\w*|inquilin[oa] anterior|precedente inquilin[oa])\b"
)
_THEIRS = lazily(
    r"^(?:ihr|ihre|sein|seine|er|sie|her|his|she|he|son|sa|ses|il|elle|celui ci|celle ci|su|sus|este|esta)\b"
)
_GREETS = lazily(r"\b(?:sehr geehrte\w*|liebe[rs]?|guten tag|estimad[oa]|dear|cher|chere)\b")
_UNION = frozenset({"marriage_certificate", "partnership_certificate"})
_CONDITION = lazily(
    r"\b(?:familienstand|(?:civil|marital) status|condition|etat matrimonial|situation matrimoniale|estado civil|"
    r"stato civile|previous marriages?|vorehen?|fruhere ehen?|mariages? (?:precedents?|anterieurs?)|"
    r"matrimonios? anterior(?:es)?)\b"
)
# What is told later of a room that is given, and help with its rent.
_DETAIL = lazily(
    r"\b(?:(?:zimmer|wohnungs|apartment)nummer|(?:room|flat|door|bed) numbers?|numeros? de (?:chambre|porte|"
    r"appartement|habitacion|puerta|quarto)|numero (?:di|della) camera|heure (?:d arrivee|de (?:la )?remise)|"
    r"hora de (?:llegada|entrega|entrada)|"
    r"time of (?:arrival|handover)|wohngeld|"
    r"mietzuschuss|housing (?:benefit|allowance)|(?:aide|allocation) (?:au|de) logement|apl|ayuda al alquiler)\b"
)
_THEIR_MATE = lazily(
    r"\b(?:ihre?|seine?|her|his|son|sa|su) (?:\w+ )?(?:mitbewohner\w*|mitmieter\w*|colocataire|cotitulaire|flatmate|"
    r"roommate|housemate|(?:joint|co) tenant|companer[oa] de piso|cotitular|coinquilin[oa])\b"
)
_TELLS = lazily(r"\b(?:that|dass|que|told|tells|says|sagt|dit|dice|and|und|et|y|with|mit|avec|con|to|zu|chez)\b")
# What she has instead; not a place on a list, or what may come.
_INSTEAD = lazily(
    r"\b(?:but|however|aber|jedoch|sondern|mais|pero|ma|mas)\b(?P<given>.*\b(?:allocated|reserved|assigned|guaranteed|"
    r"zugeteilt|zugewiesen|reserviert|vergeben|attribuee?|reservee?|garantie|asignad[oa]|asigna|reservad[oa]|"
    r"adjudicad[oa]|"
    r"assegnat[oa]|riservat[oa]|atribuid[oa])\b.*)$"
)
_NOT_GIVEN = lazily(
    r"\b(?:not|no|nicht|kein\w*|pas|plus|ne|n|ni|sin|ohne|without|sans|list\w*|\w*liste|lista|others?|ander\w*|autres?|"
    r"otr[oa]s?|will|would|may|might|could|can|if|wird|werden|kann|konnte|falls|wenn|sera|serait|peut|pourra|si|podra|"
    r"puede|seria|later|spater|plus tard|ulterieurement)\b"
)


@dataclass(frozen=True)
class Asserted(Said):
    """A document's text without the clauses that state nothing of it."""

    whole: Said
    kind: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, each with what it states; those that state nothing are left out."""
        told = self.whole.sentences
        kept = (self._kept(each, _unticked(told, at)) for at, each in enumerate(told) if not self._is_of_others(at))
        return tuple(each for each in kept if each is not None) or told

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows, without what stands behind empty boxes."""
        return tuple(_with_ticked(row) for row in self.whole.rows)

    def _is_of_others(self, at: int) -> bool:
        """Whether it goes on about a former tenant, or tells what somebody was before the marriage."""
        told = self.whole.sentences
        if self.kind in _UNION:
            return any(told[at].text in value for value in self._conditions)
        if self.kind not in _HOMES or not at or _GREETS.search(self.whole.folded):
            return False
        return _THEIRS.search(told[at].folded) is not None and _FORMER_TENANT.search(told[at - 1].folded) is not None

    @cached_property
    def _conditions(self) -> tuple[str, ...]:
        return tuple(row.value for row in self.whole.rows if _CONDITION.search(fold(row.label)))

    def _kept(self, sentence: Sentence, text: str) -> Sentence | None:
        parts = _PART.split(text)
        stating = [part for part in parts if not self._states_nothing(part)]
        if len(stating) == len(parts):
            return sentence if text == sentence.text else Sentence(text=text, evidence=sentence.evidence)
        return Sentence(text=" ".join(stating), evidence=sentence.evidence) if stating else None

    def _states_nothing(self, part: str) -> bool:
        """Whether a clause is a rule, a warning, or about somebody or something else."""
        folded = fold(part)
        if _is_warning(part, folded, self.kind) or (self.kind not in _GRANTS and _DISPENSED.search(folded)):
            return True
        if _OTHERWISE.search(folded) and not _PERFECT.search(folded):
            return True
        if _COPIES.search(folded) and _OF_NO_VALUE.search(folded) and not _HAPPENED.search(folded):
            return True
        return self._is_beside(part, folded)

    def _is_beside(self, part: str, folded: str) -> bool:
        """Whether a clause says what no paper of this kind is asked for."""
        if self.kind == _TEST:
            is_fee = _FEES.search(folded) is not None and not (_PERFECT.search(folded) or dates.find(part))
            return is_fee or _is_threshold(part, folded) or self._is_former(folded)
        if self.kind in _HOMES:
            return _is_aside(part, folded) or self._is_elsewhere(folded)
        if self.kind == _RECORD:
            return bool(_ERASED.search(folded) and _SHOWN_NOT.search(folded)) and not dates.find(part)
        if self.kind == _HOST:
            child_gone = _OWN_CHILD_GONE.search(folded) is not None and not _GUEST.search(folded)
            return child_gone or _is_unable_to(folded, _GOES_ALONG)
        if self.kind == _CONSENT:
            return _is_of_consent(folded)
        return self.kind == _POWER and (_is_unable_to(folded, _APPEAR) or self._is_own_errand(folded))

    def _is_former(self, folded: str) -> bool:
        """Whether a failure is that of an attempt before the one that was passed."""
        if not _FAILED.search(folded) or _NOT_FORMER.search(folded):
            return False
        if not _FORMER_ATTEMPT.search(folded) and not (_TOUCHES_NOT.search(folded) and _DATED_ATTEMPT.search(folded)):
            return False
        others = (each.folded for each in self.whole.sentences if folded not in each.folded)
        return any(_PASSED.search(text) and not _FAILED.search(text) for text in others)

    def _is_elsewhere(self, folded: str) -> bool:
        """Whether it is about a house in a street that the rest never names, while it names another."""
        found = _OTHER_HOUSE.search(folded)
        streets = _STREETS.findall(self.whole.folded) if found else []
        return found is not None and streets.count(found["street"]) == 1 and len(streets) > 1

    def _is_own_errand(self, folded: str) -> bool:
        """Whether the giver only fetches herself what is decided, and leaves the filing to the other."""
        if not (_OWN_PERSON.search(folded) and _COLLECTS.search(folded)) or _FILES.search(folded):
            return False
        others = (each.folded for each in self.whole.sentences if folded not in each.folded)
        return any(_FILES.search(text) and not _OWN_PERSON.search(text) for text in others)


def asserted(said: Said, kind: str) -> Said:
    """What a paper of this kind states."""
    return Asserted(said.document, said, kind)


def _is_warning(part: str, folded: str, kind: str) -> bool:
    """Whether it tells what follows for whoever forges or misuses such a paper."""
    if _WARNED.search(folded):
        return True
    found = _PUNISHED.search(folded)
    if found is None or _PERFECT.search(folded) or dates.find(part):
        return False
    if kind == _RECORD and not _MISUSED.search(folded):
        return False  # a sentence that an entry tells of
    return not _HAPPENED.search(folded[: found.start()])


def _is_threshold(part: str, folded: str) -> bool:
    """Whether it says below which marks anybody fails, and nothing of the holder's own."""
    if not _FAILED.search(folded):
        return False
    if _ANYBODY_BELOW.search(folded):
        return True
    if _OF_HOLDER.search(folded):
        return False
    below = _BELOW.search(folded)
    first = re.search(r"\d", folded)
    if below and first and below.start() <= first.start() < below.end():
        # "Reading below 60, not passed" is a result.
        return _RULE.search(folded) is not None or _ANY_MARK.issuperset(folded[: below.start()].split())
    return len(_RANGES.findall(part)) > 1


def _is_aside(part: str, folded: str) -> bool:
    """Whether it is about a place to park or to store, or about other applicants."""
    if _SIDE.search(folded) and not _LIVED_IN.search(folded):
        return True
    if _DETAIL.search(folded) and not _LIVED_IN.search(_DETAIL.sub(" ", folded)):
        return True
    instead = _INSTEAD.search(folded)
    mate = _THEIR_MATE.search(folded) is not None and not _TELLS.search(folded)
    if mate or (instead and not _NOT_GIVEN.search(instead["given"])):
        return True
    return _OTHERS.search(folded) is not None and not _ADDRESSED.search(folded) and not part.rstrip().endswith(":")


def _is_unable_to(folded: str, act: re.Pattern[str]) -> bool:
    """Whether who writes cannot come, which is the reason for a power, or cannot come along."""
    return all(words.search(folded) for words in (_COMES, _UNABLE, act))


def _is_of_consent(folded: str) -> bool:
    """Whether a consent tells of a parent who died, cannot come along, or forbids what is not the stay."""
    if _DIED.search(folded) and not _THIRD.search(folded):
        return True
    is_aside = bool(_SIDE_MATTER.search(folded) and _CONSENTS.search(folded)) and not _STAY.search(folded)
    return is_aside or _is_unable_to(folded, _GOES_ALONG)


def _unticked(told: Sequence[Sentence], at: int) -> str:
    """The text of a sentence without options whose box is empty, where one beside them is ticked."""
    text = told[at].text
    boxes = list(_BOX.finditer(text))
    if not boxes or not (_TICKED.search(text) or (len(boxes) == 1 and _ticked_near(told, at))):
        return text
    return "".join(_options(text, boxes))


def _ticked_near(told: Sequence[Sentence], at: int) -> bool:
    """Whether an option of the same question is ticked: one that stands in the same run of boxes."""
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(told) and _BOX.search(told[near].text):
            if _TICKED.search(told[near].text):
                return True
            near += step
    return False


def _options(text: str, boxes: Sequence[re.Match[str]]) -> Iterator[str]:
    """The parts of a text with what stands before the first box, and the options that are ticked."""
    behind = not text[boxes[-1].end() :].strip(" .,;")  # "consents [x]  refuses [ ]"
    if behind:
        begins = [0, *(box.end() for box in boxes[:-1])]
        yield from (text[begin : box.end()] for begin, box in zip(begins, boxes, strict=True) if _TICKED.match(box[0]))
        return
    yield text[: boxes[0].start()]
    ends = [*(box.start() for box in boxes[1:]), len(text)]
    yield from (text[box.start() : end] for box, end in zip(boxes, ends, strict=True) if _TICKED.match(box[0]))


def _with_ticked(row: Row) -> Row:
    boxes = list(_BOX.finditer(row.value))
    if not boxes or not _TICKED.search(row.value):
        return row
    return Row(label=row.label, value="".join(_options(row.value, boxes)), evidence=row.evidence)
