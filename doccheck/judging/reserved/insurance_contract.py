"""The words of insurance certificates, as they are compared: whether the contract binds the insurer, and for whom."""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily

# Contracts that no longer bind the insurer.
ENDED = lazily(
    r"\b(?:(?:policy|cover|coverage|contract|certificate|membership|insurance|it"
    r"|protection) (?:\w+ ){0,2}?(?:has been|have been|was|were|is|stands"
    r"|being|has)(?: \w+){0,2} (?:cancell?ed|terminated|suspended|rescinded|voided|void|lapsed|revoked|withdrawn"
    r"|stopped|left out)"
    r"|(?:gave|given|received) (?:us )?(?:\w+ )?notice|notice (?:of (?:termination|cancellation) )?(?:was"
    r"|has been) (?:given|received|accepted)"
    r"|(?:policy|cover|contract|insurance|membership)(?: \w+){0,3} (?:therefore (?:come|end|cease)\w*|ends early"
    r"|end early)"
    r"|(?:free|released|discharged) (?:from|of) (?:\w+ )?(?:duty|obligation|liability|all)|no claims? (?:will|can"
    r"|shall) be (?:met|paid|accepted)"
    r"|claims will not be (?:met|paid)|premium\w*(?: \w+){0,6} (?:unpaid|outstanding|overdue|not (?:been )?(?:paid"
    r"|received)|returned|bounced|(?<!not )(?<!not be )refunded)"
    r"|not in effect|notwithstanding the (?:period|dates?|term)"
    r"|(?<!kundigung )(?:\w*vertrag|police|\w*versicherung|\w*schutz|mitgliedschaft|deckung|er|es|sie"
    r"|aufnahme)(?: \w+){0,8} (?:wurde|ist|wird|gilt)(?: \w+){0,8} (?:gekundigt|storniert|beendet|aufgehoben"
    r"|aufgelost|erloschen|widerrufen|geplatzt)(?! und)"
    r"|(?:kundigung|storno|stornierung|widerruf)(?: \w+){0,4} (?:eingegangen|erhalten|bestatigen|wirksam|angenommen)"
    r"|storno zum|(?:vertrag|versicherung|schutz|deckung|anspruche?|leistung\w*|police)(?: \w+){0,6} ruh(?:t|en)"
    r"|ruht seit|leistungsfrei"
    r"|(?:verpflichtung|pflicht|leistung\w*)(?: \w+){0,3} (?:frei|befreit)|frei von (?:der|jeder) (?:leistung"
    r"|verpflichtung)\w*"
    r"|zuruckgetreten|nicht einzustehen|endet(?:e)? (?:\w+ )?(?:wegen|vorzeitig|bereits|schon)"
    r"|(?:beitrag|pramie|erstpramie|erstbeitrag|folgepramie|beitrage|pramien)(?: \w+){0,6} (?:nicht (?:gezahlt"
    r"|bezahlt|entrichtet|eingegangen|gezahlt)|offen|ausstehend|unbezahlt|geplatzt|(?<!nicht )erstattet)"
    r"|(?:a ete|est|etait|sera|fut)(?: \w+){0,2} (?:resilie\w*|suspendu\w*|annule\w*|rompu\w*|denonce\w*|radie\w*)"
    r"|(?:police|contrat|garantie|couverture|assurance|attestation)(?: \w+){0,4} sans effet|plus assure\w*"
    r"|(?:resiliation|suspension|denonciation)(?: \w+){0,4} (?:recue|demandee|prend effet|prendra effet|enregistree)"
    r"|garantie suspendue"
    r"|(?:prime|cotisation)\w*(?: \w+){0,6} (?:impayee?s?|non (?:payee?s?|reglee?s?|acquittee?s?)|pas ete (?:payee?"
    r"|reglee?)|rejetee?|rejete|remboursee? (?:a|le|en))"
    r"|n a pas pris effet|cessons de|cesse(?:ra|nt)? (?:ses|ces|de produire)|degage\w* de (?:toute |son )?obligation"
    r"|(?:ha sido|fue|queda|quedo|esta|se encuentra|sera|estara)(?: \w+){0,2} (?:anulad\w+|cancelad\w+|rescindid\w+"
    r"|resuelt\w+|suspendid\w+|revocad\w+|sin efecto)"
    r"|(?:baja|anulacion|rescision)(?: \w+){0,4} (?:solicitada|tramitada|comunicada|con efecto|a peticion|recibida)"
    r"|ha (?:solicitado|comunicado) la baja"
    r"|(?:prima|recibo|cuota)\w*(?: \w+){0,6} (?:impagad\w+|devuelt\w+|pendiente|no (?:ha sido )?(?:abonad|pagad"
    r"|satisfech)\w+|sin (?:pagar|abonar))"
    r"|libre de (?:la |toda )?(?:obligacion|prestacion)"
    r"|no responde(?:ra)?(?: (?:de|por)(?: (?:los?|las?|el|sus?|ningun\w*))? (?:siniestr|gast|prestacion|asistenci"
    r"|cost|riesg"
    r"|cobertur|reclamacion|contrat|poliz|hech|factur)\w*|$)|carece\w* de (?:validez|valor)"
    r"|foi (?:resolvid|anulad|cancelad)\w+)\b"
)
# What the end of which concerns the person: the insurance, its time, its payment, its papers, and people.
CONCERNED = lazily(
    r"\b(?:\w*(?:versicher|schutz|vertrag|deckung|mitglied|leistung|anspruch|pramie|beitrag|police|polic|poliz"
    r"|insur|cover|contract|polizza|apolice|assur|couver|garant|contrat|contrato|cobert|segur|asegur|adhesi|affili"
    r"|afili"
    r"|benefi|entitle|right|droit|derech|prestac|prestati|premium|prime|prima|cotisa|cuota|recib|payment|zahlung|rate"
    r"|laufzeit|gultigkeit|validit|validez|vigencia|vigor|term|duree|duracion|tarif|plan|scheme|regime|kasse|caisse"
    r"|mutu"
    r"|fund|bescheinigung|bestatigung|nachweis|schein|attestation|certific|confirma|document|dokument|paper|letter"
    r"|person|frau|herr|holder|titular|titulaire|inhaber|member|adherent|student|studier|etudiant|estudiante|applicant"
    r"|candidat|antrag|annahme|aufnahme|accept|acept|applica|proposal|solicit|demand|souscri|interes|genannt|above|name"
    r"|kind|child|enfant|hij[oa]|tochter|sohn|au pair|gast|anmeld|register|registra|inscri|zugehor|rattach"
    r"|kundig|resili|cancel|terminat|anula|rescis|storn|widerruf|licen|zulassung|erlaubnis|authori|autori|insurer|firma"
    r"|gesellschaft|company|compan|abbuchung|lastschrift|debit|cheque|virement|prelevement|transfer|cargo|tarjeta"
    r"|police|membership|protection|protec|care|health|sante|salud|gesund|kranken|malad|medic)\w*)\b"
)
NOT_ENDED = lazily(
    r"\b(?:not (?:been )?(?:cancell?ed|terminated|suspended)|no (?:premium|arrears|notice|outstanding)|ungekundigt"
    r"|nicht gekundigt|keine"
    r"|liegt nicht vor|liegen nicht|n a pas ete (?:resilie|suspendu|annule)\w*|aucun\w*|ne peut|no ha sido"
    r"|sin (?:\w+ )?(?:recibos?|primas?|cuotas?|deudas?|impagos?|pagos?)|no (?:\w+ ){0,3}(?:recibos?|cuotas?|primas"
    r"|pagos?|deudas?)|al corriente|up to date|without arrears|not in arrears|ohne ruckst\w+|weder|neither"
    r"|sans (?:retard|impaye)\w*|a jour|ni"
    r"|ningun\w*|nicht ruh\w*|nor|never|not refund\w*|tarif|claims? (?:department|service|office)|visa\w*|visum\w*"
    r"|visado|exmatrikul\w*"
    r"|refund of|bereits erstattet|antrag|spatestens|antwort|reminder|withdrawal period|bleiben"
    r"|ruckstande? besteh\w+ nicht|ohne einfluss|bestehen nicht|entrain\w+|leads?|fuhrt|dara lugar|conlleva\w*"
    r"|supondra|produc\w+|(?<!pour )non reglement|(?<!pour )defaut de|(?<!wegen )(?<!aufgrund )zahlungsverzug"
    r"|fruhestens|jahresende|s ajoute|in addition to|zusatzlich zu|se suma|first payment|at the end of|automatically"
    r"|expires? on|ombuds\w*|card|karte|carte|tarjeta|beitragspflicht|beitragsfrei|pflege\w*)\b"
)
# A number of days per journey.
PER_TRIP = lazily(
    r"\b(?:trip|trips|journey|journeys|reise|reisen|voyage|voyages|deplacement|sejour|viaje|viajes|desplazamiento"
    r"|stay|aufenthalt|estancia|viagem|viaggio"
    r"|leaving|departure|depart|sortie|ausreise|salida|abreise)\b"
)
DAYS = lazily(
    r"\b(\d{1,3})(?:st|nd|rd|th|e|eme|er|o|a)? (?:consecutive |successive |aufeinanderfolgende |consecuti\w+ "
    r"|premiers? |first |ersten |primeros )?"
    r"(days?|tage?n?s?|jours?|dias?|giorni|weeks?|wochen?|semaines?|semanas?|months?|monate?n?|mois|mes(?:es)?)\b"
    r"|\b(?:from day|ab dem|des le|a partir du|desde el dia|del dia|day) (\d{1,3})\b"
)
FIRST_DAYS = lazily(
    r"\b(?:first|seuls? les|premiers?|ersten|primer[oa]s)\b.{0,12}\b(\d{1,3}|thirty|trente|dreissig|treinta|sixty"
    r"|soixante|sechzig|sesenta|ninety"
    r"|quatre vingt dix|neunzig|noventa)\b|\b(\d{1,3}|thirty|trente|dreissig|treinta|sixty|sechzig|sesenta|ninety"
    r"|neunzig|noventa)"
    r" (?:premiers?|ersten|primeros|first)\b"
)
ENDS = lazily(
    r"\b(?:end|ends|ceases?|up to|at most|maximum|max|not exceed\w*|no longer than|only|first|limited|per|each|every"
    r"|any one|from day|endet|bis zu|hochstens"
    r"|maximal|langstens|je|pro|jede\w*|nur|ersten|ab dem|prend fin|cesse|jusqu|maximum|maximal\w*|au plus|chaque"
    r"|par|seuls?|premiers?|termina|cesa|finaliza"
    r"|hasta|como maximo|maximo|cada|por|solo|primer[oa]s|dura\w*|limit\w*)\b"
)
TRIP_SPECIAL = lazily(
    r"\b(?:abroad|other (?:countries|states|member)|outside|holiday\w*|vacation\w*|also|home|schengen area|notice"
    r"|claims?|luggage|baggage|refund\w*|withdraw\w*"
    r"|cancel\w*|ausland\w*|ausserhalb|ubrige\w*|andere\w*|ferien\w*|urlaub\w*|auch|heimat\w*|widerruf\w*|meld\w*"
    r"|gepack\w*|etranger|hors|autres|vacances"
    r"|aussi|bagages|resili\w*|declar\w*|extranjero|fuera|otros|demas|vacaciones|tambien|equipaje|origen|origine"
    r"|zahl\w*|pay\w*|europe|eea|multi trip|drittstaaten|drittlander\w*|third countr\w+|pays tiers|terceros paises"
    r"|renew\w*|verlanger\w*|prolong\w*|prorrog\w*|before|vor|avant|antes|dias cubiertos|365|366|zusatzlich|welt\w*"
    r"|world\w*)\b"
)
# Whom it covers.
HOLDER_ONLY = lazily(
    r"\b(?:only (?:the )?(?:policy ?holder|member|main insured|subscriber)|(?:policy ?holder|member"
    r"|subscriber) (?:only|alone)|sole insured|only (?:person )?insured"
    r"|(?:nur|allein|ausschliesslich|lediglich) (?:der|die|den|das) (?:versicherungsnehmer\w*|mitglied"
    r"|hauptversicherte\w*|antragsteller\w*)"
    r"|einzige versicherte|(?:seule?|uniquement|exclusivement)(?: \w+)? (?:le |la )?(?:souscript\w+|adherent\w*"
    r"|titulaire|preneu\w+|assure\w*)(?: principal\w*)?(?! s)"
    r"|(?:solo|unicamente|exclusivamente)(?: \w+){0,2} (?:el |la |al )?(?:tomador\w*|titular|mutualista)"
    r"|unic[oa] (?:persona )?(?:asegurad\w+|cubiert\w+|beneficiari\w+))\b"
)
NOT_INSURED = lazily(
    r"\b(?:(?:not|nor)(?: \w+){0,3} (?:insured|covered|co insured|included|entitled)|no cover|without cover"
    r"|to be (?:added|included) (?:later|at a later|after|once)"
    r"|(?:will|shall) be (?:added|included|enrolled)|excluded from|application (?:for (?:inclusion"
    r"|admission) )?(?:is )?(?:pending|under review)"
    r"|nicht (?:\w+ )?(?:mitversichert|versichert|eingeschlossen|erfasst|aufgenommen)|ausgeschlossen|ausgenommen"
    r"|wird (?:\w+ ){0,3}(?:nachgemeldet|angemeldet|aufgenommen|einbezogen)"
    r"|nachmeldung|noch nicht|kein\w* (?:versicherungsschutz|anspruch|schutz)|(?:n est|ne sont|n etant"
    r"|ne figure\w*)(?: \w+)? (?:pas|plus)|non (?:assure|couvert|garanti|inclus)\w*"
    r"|sera (?:\w+ )?(?:ajoute|rattache|inclus|inscrit|affilie)\w*|exclue? (?:de|du|des)"
    r"|rattachement (?:\w+ )?(?:en cours|demande|ulterieur)|ne beneficie pas"
    r"|no (?:se encuentra |esta |queda |figura )?(?:asegurad|cubiert|incluid|amparad|dad)\w+|no (?:disfruta|goza"
    r"|tiene)|excluid[oa]s?|se (?:incluira|incorporara|dara de alta)"
    r"|sera (?:dad[oa] de alta|incluid[oa]|incorporad[oa])|alta (?:solicitada|pendiente)|pendiente de (?:alta"
    r"|inclusion|aceptacion|incorporacion))\b"
)

# Not yet a contract.
OFFERED = lazily(
    r"\b(?:on acceptance of|upon acceptance of|(?:once|when|after) (?:you|this|the) (?:\w+ )?(?:accept\w*|offer)"
    r"|may(?: \w+){0,9} obtain|could be insured|would be (?:insured|covered)"
    r"|cover (?:starts|begins|exists) only (?:when|once|after|if)|no cover (?:with us )?until|not in force until"
    r"|nach annahme (?:des|dieses|unseres) (?:angebots|antrags)|erst (?:nach|mit|wenn)(?: \w+){0,6} (?:annahme\w*"
    r"|annehmen|zahlung|zuruck\w*|unterschr\w*)"
    r"|(?:kann|konnen|konnte|konnten|wurde|wurden)(?: \w+){0,8} (?:versichert werden|abschliessen|versichern lassen"
    r"|betragen)|(?<!nicht )vorgemerkt|wunschbeginn|gewunschte[rs]? beginn"
    r"|(?:des|apres|sous reserve de) (?:l |votre )?acceptation (?:de|du) (?:la |cette |ce |present\w* )?(?:offre"
    r"|proposition|devis)"
    r"|beneficierait|serait (?:assure|couvert|garanti)\w*|pourrait (?:etre|souscrire)|sans couverture avant"
    r"|(?:garantie|couverture)(?: \w+){0,4} (?:qu apres|avant souscription)"
    r"|tras la aceptacion de (?:la|esta|nuestra) (?:oferta|solicitud|propuesta)|una vez aceptad[oa]"
    r"|podria(?: \w+)? (?:asegurarse|contratar)|quedaria\w* (?:asegurad|cubiert)\w+"
    r"|cobertura(?: \w+){0,4} (?:hasta|solo)(?: \w+){0,4} (?:firma|aceptacion|emision|pago))\b"
)

# Cover is denied as a whole.
_COVER = (
    r"(?:cover|coverage|insurance(?: cover| protection)?|protection|versicherungsschutz|krankenversicherungsschutz"
    r"|schutz|deckung|versicherung|mitgliedschaft"
    r"|selbstversicherung|couverture|garantie|assurance|affiliation|droits?|cobertura|seguro|proteccion|afiliacion"
    r"|copertura|cobertura|seguro)"
)
NO_COVER = lazily(
    rf"\b(?:(?:no|nil) (?:valid |current |health )?{_COVER}(?= (?:exists?|is|was|has|at|with|under|for (?:the|her"
    rf"|his|this|your) (?:stay|period|person|applicant)|since|from|now|currently)|$)"
    rf"|{_COVER}(?: \w+){{0,3}} (?:does not exist|never (?:began|started|existed|took)|not in force"
    rf"|no longer (?:in force|valid|exists?)|did not (?:begin|start|take))"
    r"|(?:he|she|you|they|insured|person|student|member|applicant|holder|named|above"
    r"|m[rs]s?(?: \w+){1,3})(?: \w+){0,2} (?:is|are|was) (?:not|no longer|not currently|never) (?:\w+ )?(?:insured"
    r"|covered|a member|enrolled|registered)|not insured with us|has no (?:cover|insurance|entitlement)\b"
    rf"|(?:kein|keine|keinen|keinerlei) (?:\w+ )?(?:{_COVER}|leistungsanspruch|versicherungsverhaltnis)(?!"
    rf" (?:(?:besteht|gilt|bestand) )?(?:fur|im"
    rf"|bei(?! uns)|auf|in|ausserhalb|wegen|von|der))"
    rf"|{_COVER}(?: \w+){{0,6}} (?:besteht|bestand|besteht derzeit|ist)(?: \w+){{0,2}} (?:nicht"
    rf"|nicht mehr)(?= (?:mehr|bei|mit|zustande)|$)|(?<!sind )nicht (?:mehr )?(?:bei uns )?(?:versichert|mitglied)$"
    r"|\bsie sind (?:\w+ )?nicht (?:mehr )?(?:bei uns )?(?:versichert|mitglied)$"
    r"|(?:nicht|niemals|nie) (?:\w+ )?zustande|nicht (?:mehr )?bei uns (?:\w+ )?(?:versichert|mitglied|gemeldet)"
    r"|keinen anspruch auf (?:leistungen|arztliche|behandlung|versicherung)\w*"
    r"|n (?:est|etait|a jamais ete) (?:pas|plus|jamais|pas encore)? ?(?:assure|affilie|adherent|inscrit)\w*|n (?:est"
    r"|etait) plus (?:couvert|garanti)\w*|n est (?:pas|plus) (?:en vigueur|valable|valide|acquise?)"
    rf"|(?:aucune?|plus de|pas de) {_COVER}(?= (?:n est (?:acquise|accordee|en vigueur|ouvert)|ne (?:sera|court)"
    rf"|a ce jour|aupres|chez)|$)|(?:ne|n) (?:\w+ ){{1,3}}plus (?:de (?:la )?)?(?:{_COVER}|droits)"
    r"|no (?:esta|se encuentra|figura|consta)(?: \w+){0,2} (?:asegurad|afiliad|de alta|inscrit|en vigor|vigente)\w*"
    r"|ya no (?:\w+ ){0,2}(?:asegurad|cubiert|vigente|afiliad)\w*"
    rf"|(?:ninguna|no (?:existe|hay|cuenta con|tiene|goza de|disfruta de)|carece de)(?: \w+)? {_COVER}(?! (?:para|de"
    rf"|por|en|fuera|dental))|no (?:ha entrado|entro|entra) en vigor|nunca (?:\w+ )?(?:vigente|efecto)\w*"
    r"|non (?:e|risulta) (?:\w+ )?(?:assicurat|copert|iscritt)\w*|nao (?:esta|se encontra) (?:segur|cobert|abrang)\w*)"
)
# Cover that ran out, and nobody renewed it.
RAN_OUT = lazily(
    r"\b(?:(?:was|has been|were) not renewed|not (?:been )?(?:renewed|extended|prolonged)(?! auto| tacit)"
    r"|has (?:expired|ended"
    r"|lapsed|ceased)|expired on|ended on|lapsed on|ceased on|have ended|came to an end|ran out"
    r"|nicht (?:verlangert|erneuert|fortgefuhrt|beantragt)|endete|erlosch|erloschen|abgelaufen|abgemeldet"
    r"|abmeldung zum|austritt|ausgeschieden|bestand (?:vom|bis|nur)"
    r"|(?:n a pas ete|non) (?:renouvele|reconduit|prolonge|prorog)\w*|a pris fin|ont pris fin|ont ete fermes"
    r"|fin de droits|arrivee? a (?:echeance|expiration|terme)|a expire|expiree?s? (?:le|depuis)|etait (?:assure"
    r"|couvert)\w*"
    r"|no (?:ha sido |fue |se ha )?(?:renovad|prorrogad)\w*|no se (?:renovo|prorrogo|(?:renueva|prorroga)(?! (?:de"
    r" (?:forma|manera|modo) )?(?:ta|auto)))\b|(?:ha |ya )?(?:vencid[oa]|caducad[oa]"
    r"|expirad[oa]|extinguid[oa])|(?:vencio|caduco|expiro|finalizo|se extinguio|ceso)|causo baja|perdi\w+ (?:el"
    r"|su) derecho"
    r"|termino de derechos|non (?:e stata )?rinnovat\w+|scadut[oa]|nao (?:foi )?renovad\w+|caducou|terminou)\b"
)
# The contract is only asked for.
ASKED_FOR = lazily(
    r"\b(?:(?:application|request|proposal|enrol\w*|membership|questionnaire|policy|cover"
    r"|certificate)(?: \w+){0,6} (?:under review|being (?:reviewed|processed|examined|assessed)|pending|awaiting"
    r"|not yet|incomplete|declined|rejected|refused|turned down)"
    r"|(?:pending|awaiting|subject to) (?:\w+ ){0,3}(?:acceptance|approval|underwriting|payment|medical|decision"
    r"|confirmation)|not yet (?:been )?(?:accepted|approved|issued|concluded|active|activated|paid)|to be activated"
    r"|application (?:has|have) not been (?:accepted|approved)"
    r"|waiting list"
    r"|(?:antrag|gesuch|anmeldung|aufnahme|gesundheitsprufung|police|vertrag)\w*(?: \w+){0,8} (?:gepruft"
    r"|in bearbeitung|in prufung|unvollstandig|abgelehnt|zuruckgewiesen|zuruckgezogen|offen|aussteh\w+"
    r"|zuruckgeschickt|noch nicht)"
    r"|noch (?:nicht|keine?) (?:angenommen|policiert|zustande|ausgestellt|aktiv\w*|bezahlt|entschieden|police"
    r"|annahme)|vorbehaltlich (?:der|einer) (?:annahme|prufung|zahlung|zustimmung)|unverbindlich\w*"
    r"|(?:demande|adhesion|proposition|dossier|souscription|contrat|questionnaire)(?: \w+){0,6} (?:en cours"
    r" (?:d|de)(?! validite)"
    r"|a l etude|en attente|incomplet\w*|rejetee?|refusee?|pas encore)|sous reserve (?:de|d) (?:l |la |son "
    r"|votre )?(?:acceptation|paiement|reglement|encaissement|accord|etude|examen)"
    r"|pas encore (?:accepte|valide|souscrit|emis|paye|regle|actif|effectif)\w*|(?:solicitud|propuesta|cuestionario"
    r"|poliza|afiliacion|inscripcion|alta)(?: \w+){0,6} (?:en tramite|en estudio|en proceso|pendiente|rechazad\w+"
    r"|denegad\w+|incomplet\w+|sin (?:firmar|formalizar|emitir|asignar))"
    r"|pendiente de (?:aceptacion|aprobacion|pago|firma|emision|estudio|formalizar|activacion)|aun no (?:ha|se|esta)"
    r"|todavia no|a falta de (?:pago|firma)|(?:sujet[oa]|supeditad[oa]|condicionad[oa]) (?:a"
    r"|al) (?:la )?(?:aceptacion|aprobacion|pago|valoracion)"
    r"|in attesa di|non ancora|ainda nao|pendente de|aguarda)\b"
)
GRANTED = lazily(
    r"\b(?:accepted (?:by|on|without|and)|was accepted|were accepted|(?<!not )approved|(?<!nicht )angenommen"
    r"|(?<!nicht )bewilligt|stattgegeben|(?<!pas )acceptee?|(?<!pas )accordee?|aceptad[ao] (?:por|el|sin)"
    r"|(?<!sido )aprobad[ao]|refund|erstattung\w*|remboursement|claims?|schaden\w*"
    r"|carte|karte|card|tarjeta|photo\w*|lichtbild\w*|foto\w*|numero definitif|befreiung|visa\w*|visum|visado"
    r"|carta verde|dispense|e card|ohne einfluss|zusatz\w*|supplementary|additional|optional\w*|medecin traitant"
    r"|passport|prolongation|verlangerung|extension|renewal)\b"
)
# The paper says that it proves nothing.
NO_PROOF = lazily(
    r"\b(?:(?:is|does|shall) not (?:\w+ ){0,2}(?:proof|evidence|confirmation|certificate|guarantee|contract|policy"
    r"|prove|certify|amount to|constitute)(?: \w+){0,3} (?:cover\w*|insurance|insured|contract|membership)|not (?:a"
    r"|an) (?:policy|contract|certificate of insurance|insurance certificate|confirmation of cover)"
    r"|kein(?:e|en)? (?:versicherungsnachweis|nachweis (?:uber|des|eines) (?:\w+ )?versicherung\w*|deckungs(?:zusage"
    r"|bestatigung|schutz)|versicherungsschein|versicherungsbestatigung|annahmeerklarung|police)"
    r"|nicht als (?:versicherungsnachweis|nachweis (?:des|eines|uber) \w*versicherung\w*|deckung\w*)|mustervertrag"
    r"|ne (?:vaut|constitue|tient lieu|saurait)(?: \w+){0,4} (?:attestation|contrat|police|preuve d assurance"
    r"|garantie|engagement|couverture|adhesion)|document non contractuel"
    r"|no (?:constituye|acredita|supone|implica|equivale|tiene valor|tiene validez)(?: \w+){0,4} (?:poliza|contrato"
    r"|cobertura"
    r"|certificado|seguro|contratacion|aceptacion)|(?:documento|certificado) (?:tiene )?(?:meramente "
    r"|caracter )informativo|sin valor contractual|(?:presupuesto|cotizacion|devis|quotation|quote|kostenvoranschlag"
    r"|preventivo)(?: \w+){0,3} (?:valid|valable|gultig|validez)(?: (?:for|until|till|jusqu|pendant|bis|hasta|de"
    r"|por))?)\b"
)
# Nobody answers for it.
INSURER_GONE = lazily(
    r"\b(?:(?:licen[cs]e|authori[sz]ation|agrement|zulassung|erlaubnis|autorizacion"
    r"|habilitacion)(?: \w+){0,6} (?:withdrawn|revoked|taken away|expired|lapsed|suspended|retiree?|suspendu\w*"
    r"|entzogen|widerrufen|erloschen|retirad[ao]|revocad[ao]|suspendid[ao])"
    r"|(?:in|en|under) (?:liquidation|administration|liquidacion|redressement)|insolven\w+|liquidation judiciaire)\b"
)
# "unpaid" in the words that ENDED has not.
UNPAID = lazily(
    r"\b(?:(?:payment|premium|contribution|direct debit|card|instal\w+|cheque)(?: \w+){0,6} (?:declined|refused"
    r"|failed|bounced|not honoured|dishonoured|missing|in arrears|has yet|have yet|still due|still to be|reversed"
    r"|not (?:arrived|arrive|come|cleared|been received|been paid|get))|(?:did|do|have|has) not (?:get|receive"
    r"|received|got|paid)(?: \w+){0,3} (?:premium|payment|contribution)"
    r"|(?:is|are|was|were|account|contributions) in arrears|arrears of|mangels (?:zahlung|deckung)|(?:zahlung"
    r"|beitrag|pramie|erstpramie|lastschrift|einzug)(?: \w+){0,8} (?:steht (?:noch )?aus|fehlt|rucklastschrift"
    r"|zuruckgegeben|zuruckgebucht|nicht (?:eingelost|beglichen|eingegangen|gezahlt|uberwiesen)|ruckstandig"
    r"|angemahnt|gemahnt)|(?:beitrags)?ruckstand (?:von|in hohe von) (?:eur |chf )?[1-9]\d+|im (?:beitrags"
    r"|zahlungs)?(?:ruckstand|verzug) seit|seit(?: \w+){1,4} im (?:ruckstand|verzug)|(?:wegen"
    r"|aufgrund) (?:von )?(?:\w+ )?(?:beitrags)?ruckst[ae]nd\w*|trotz (?:\w+ )?mahnung\w*"
    r"|(?:prelevement|virement|cheque|paiement|prime|cotisation|echeance)(?: \w+){0,8} (?:rejete|rejetee|refuse"
    r"|refusee|retourne\w*|en attente|n (?:a|est|ayant|etant|etait|avait) (?:\w+ )?pas (?:ete )?(?:parven|arriv"
    r"|recue?|honor|encaiss|pay|regl|acquitt|vers)\w*|reste due?)|(?:pour|suite au|suite a un"
    r"|par suite de) (?:non paiement|defaut de paiement)|malgre (?:\w+ ){0,2}(?:rappels?|relances?|mises? en demeure)"
    r"|(?:recibo|prima|cuota|pago|cargo|domiciliacion|transferencia|tarjeta)(?: \w+){0,8} (?:rechazad\w+|devuelt\w+"
    r"|impagad\w+|no (?:consta|se ha|ha sido|fue|atendid\w+|recibid\w+|llego)|en descubierto|pendiente)"
    r"|por (?:falta de pago|impago|mora)|premio non (?:pagat|versat)\w+|por falta de pagamento)\b"
)

# It was put right afterwards.
HEALED = lazily(
    r"\b(?:paid (?:on|in|since|later|by|at|again)|(?:was|were|been) (?:then |since |later )?paid|has since"
    r"|have since|since then|settled|made good|second attempt|reinstated|now in force|resolved|by mistake|in error"
    r"|inzwischen|zwischenzeitlich|mittlerweile|danach|nachgeholt|nachgezahlt|irrtumlich\w*|versehentlich"
    r"|wieder (?:in kraft|aufgelebt|hergestellt)|erledigt"
    r"|(?:ist|wurde|sind|wurden)(?: (?!nicht\b|nie\b|kein)\w+){0,6} (?:bezahlt|beglichen|ausgeglichen|gezahlt"
    r"|eingegangen|aufgehoben|zuruckgenommen)"
    r"|regularise\w*|entre temps|a ete (?:depuis |ensuite )?(?:reglee?|payee?|soldee?|levee?)|par erreur"
    r"|remise? en vigueur|retablie?|reprise?|(?:han|ha) quedado suprimid[oa]s?|ont ete supprimee?s?|wurden gestrichen"
    r"|have been (?:waived|removed)"
    r"|regularizad\w*|posteriormente|(?:fue|ha sido|quedo|esta) (?:\w+ )?(?:pagad|abonad|saldad|satisfech"
    r"|subsanad)\w*|por error|rehabilitad\w*|ya (?:pagad|abonad)\w*)\b"
)
# It comes on top of another insurance, or is no good for the authorities, or one has to go home to be treated.
FALLS_SHORT = lazily(
    r"\b(?:setzt (?:\w+ ){0,6}(?:versicherung|grundversicherung|krankenversicherung"
    r"|krankenversicherungsschutz) (?:\w+ )?voraus|a titre complementaire|(?:requires|presupposes) (?:\w+ )?(?:basic"
    r"|statutory|other|existing|primary) (?:health )?(?:insurance|cover)"
    r"|(?:supplement\w*|top up|complementary) (?:insurance |cover )?(?:only|to (?:a|the|your|his|her) (?:basic"
    r"|statutory|primary|existing))|(?:nur|lediglich|ausschliesslich) (?:\w+ ){0,3}(?:zusatz|erganz)\w+"
    r"|zusatzlich zur gesetzlichen"
    r"|(?:does not|cannot|is not a) (?:\w+ )?(?:replace|substitute)\w*(?: for)?(?: \w+){0,2} (?:health|basic"
    r"|statutory|medical) (?:insurance|cover)|ersetzt (?:\w+ )?(?:keine|nicht (?:die|eine)) (?:\w+ )?(?:kranken"
    r"|grund)\w*versicherung"
    r"|ne (?:remplace|se substitue) pas (?:\w+ ){0,2}(?:assurance maladie|regime|securite sociale|couverture)"
    r"|no (?:sustituye|reemplaza) (?:\w+ ){0,2}(?:seguro|cobertura|asistencia)|(?:solo"
    r"|unicamente) (?:\w+ )?complementari[oa]"
    r"|(?:not|nicht|pas|no) (?:\w+ ){0,2}(?:suitable|recogni[sz]ed|accepted|sufficient|meet|satisfy|geeignet"
    r"|anerkannt|ausreichend|ausreicht|genugt|entspricht|suffisant\w*|reconnue?|conforme|valid[oa]|apt[oa]|cumple"
    r"|satisface)(?: \w+){0,4} (?:visa|residence|permit|aufenthalt\w*|visum\w*|titre de sejour"
    r"|autorisation de sejour|visado|residencia|extranjeria|requirements|anforderungen|exigences|requisitos)"
    r"|(?:return|travel back|go back|zuruckkehren|heimreisen|regresar|volver|retourner"
    r"|rentrer)(?: \w+){0,5} (?:for treatment|to be treated|zur behandlung|para (?:\w+ )?(?:tratamiento|tratarse"
    r"|ser atendid\w+)|pour (?:s y faire soigner|se faire soigner|les soins|etre soigne\w*)))\b"
)
# The contract is somebody else's.
OF_ANOTHER = lazily(
    r"\b(?:(?:in|on|to) the name of (?:her|his|the|your) (?:sister|brother|mother|father|spouse|wife|husband|child"
    r"|son|daughter)|(?:auf|an) (?:ihre|seine|die|den|ihren|seinen) (?:schwester|bruder|mutter|vater|ehefrau|ehemann"
    r"|kind|sohn|tochter) (?:umgeschrieben|ubertragen|ubergegangen)"
    r"|au nom de (?:sa|son) (?:soeur|frere|mere|pere|epouse|epoux|fils|fille|conjoint)|a nombre de su (?:herman"
    r"|madre|padre|espos|hij|conyuge)\w*|(?<!insured )(?:is|as|acts) (?:only|merely"
    r"|solely) (?:as )?(?:the )?(?:policy ?holder|contact|payer)\w*"
    r"|(?:ist|als) (?:nur|lediglich) (?:versicherungsnehmer|zahler|kontakt|ansprechpart)\w*|n est que (?:le "
    r"|la )?(?:souscript|payeur|contact|preneu)\w*|(?:es|como) (?:solo|unicamente) (?:tomador|pagador|contacto)\w*"
    r"|persona de contacto no|(?:contact person|kontaktperson|personne de contact|persona de contacto) (?:is|ist|est"
    r"|es) (?:not|nicht|pas|no)|not (?:herself|himself) insured|selbst nicht (?:mit)?versichert|n est pas (?:elle"
    r"|lui) meme assuree?)\b"
)

# The contract comes to an end on a day that the sentence names.
COMES_TO_END = lazily(
    r"\b(?:contract|cover|coverage|policy|insurance|membership|vertrag\w*|versicherung\w*|versicherungsschutz"
    r"|mitgliedschaft|schutz|deckung"
    r"|contrat|garanties?|couverture|police|assurance|adhesion|contrato|cobertura|poliza|seguro|afiliacion)\b.{0,60}"
    r"\b(?:come to an end|comes to an end|ends?|ceases?|terminates?|expires?|stops|until|endet|enden|erlischt"
    r"|lauft aus|ausl\w+|bis zum|nur bis|prend fin"
    r"|prennent fin|cesse\w*|expire|s eteint|finaliza\w*|termina\w*|vence\w*|cesa\w*|expira\w*|se extingu\w+)\b"
)
RENEWED = lazily(
    r"\b(?:withdraw\w*|renew\w*|extend\w*|automatic\w*|price|premium|rate|discount|widerruf\w*|verlanger\w*"
    r"|stillschweigend|beitrag|pramie|tarif|renouvel\w*"
    r"|reconduct\w*|reconduit\w*|prolong\w*|tacite|cotisation|prime|renov\w*|prorrog\w*|tacita|prima|cuota|card"
    r"|karte|carte|tarjeta|luggage|waiting)\b"
)
