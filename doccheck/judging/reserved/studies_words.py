"""The words by which papers about studies take themselves back, on folded text: no accents, case or punctuation."""

from __future__ import annotations

import re

from doccheck.judging.reserved.lazily import lazily


def _any(*parts: str) -> re.Pattern[str]:
    return lazily(rf"\b(?:{'|'.join(parts)})\b")


# Still somebody's to decide, or a place that is not given yet.
UNDECIDED = _any(
    # German
    r"(?:stimmung|genehmigung|bewilligung|einwilligung|entscheidung|bewertung|zusage|unterschrift\w*|zustimmung|"
    r"anerkennung|mittelzusage)\b.{0,60}\b(?:steht|stehen) (?:derzeit |aber |jedoch |allerdings )?(?:noch )?aus",
    r"noch nicht (?:abschliessend |endgultig |rechtskraftig )?(?:entschieden|genehmigt|bewilligt|vergeben|zugestimmt|"
    r"beraten|angenommen|zugelassen|aufgenommen|eingeschrieben|immatrikuliert|bestatigt|beschlossen|zugesagt)",
    r"(?:uber|ob) (?:\w+ ){0,8}(?:aufnahme|zulassung|antrag|bewerbung|vergabe|platz\w*|\w*platz|einschreibung|"
    r"aufnehmen|"
    r"ubernahme|vereinbarung|kostenubernahme|annimmt|aufnimmt)\b.{0,80}\b(?:entscheide[nt]|entschieden|befinde[nt])",
    r"(?:entscheidet|pruft|entscheiden|befinden)\b.{0,40}\b(?:aufnahme|zulassung|ob wir|ob sie|ob er|ob eine?)",
    r"(?:auf|in) (?:die|der|unserer|unsere|einer) (?:wartelisten?|nachruckliste)|wartelisten?platz|"
    r"platz \d+ der warteliste|"
    r"wartelisten? (?:gesetzt|aufgenommen|position|nr|intensiv\w*)|nachrucken|bewerberliste",
    r"vorgemerkt|voreinschreibung|voreingeschrieben|vorimmatrikul\w+",
    r"(?:eingeschrieben|immatrikuliert|aufgenommen|zugelassen|bestatigt|bestatigen wir)\b.{0,40}\bsobald",
    r"(?:platz|kursplatz|studienplatz|platze|anmeldung|aufnahme)\b.{0,60}\b(?:erst (?:nach|mit|wenn)|sobald)",
    r"rang \d+ (?:der|auf der) (?:nachrucker|warteliste)\w*|(?:gilt|wirksam|zugelassen|gebucht|aufgenommen|"
    r"eingeschrieben|"
    r"unterschrieben) (?:\w+ ){0,3}erst (?:wenn|mit (?:der )?(?:zustimmung|zahlung|genehmigung)|"
    r"nach (?:der )?(?:zustimmung|genehmigung|"
    r"zahlung))|falls (?:\w+ ){0,4}(?:bewilligt|genehmigt|zustande|mittel)|bei (?:bewilligung|zustandekommen)|"
    r"ist damit nicht (?:reserviert|verbunden)|(?:folgt|begrundet|"
    r"besteht) (?:daraus )?kein (?:anspruch auf (?:aufnahme|"
    r"zulassung|einen)|schulverhaltnis|studierendenstatus)",
    r"kommt (?:erst|nur) (?:dann )?zustande (?:wenn|sobald|falls)",
    # French
    r"listes? (?:d attente|complementaires?|de reserve|supplementaires?)",
    r"en attente (?:de|d|du|des) (?:l |la |le |votre |sa |son )?(?:validation|decision|signature|accord|reponse|"
    r"confirmation|agrement|autorisation|approbation|inscription|place|reglement|paiement)",
    r"n (?:a|ont|est|sont|avons) pas encore (?:rendu|statue|ete (?:\w+ )?(?:approuv|valid|accept|sign|decid|attribu|"
    r"confirm|accord)\w*|valide\w*|approuve\w*|la qualite|admis\w*|inscrit\w*|repondu|pris|confirme\w*)",
    r"(?:est|etait) (?:actuellement )?pre ?inscrite?|pre convention|inscription (?:restant|reste) a",
    r"(?:statuera|statueront|se prononcera|sera examinee?|deliberera)\b",
    r"en \w+ position sur la|ne prend(?:ra)? effet que si|sous reserve (?:de (?:l |la |son |sa )?(?:accord|decision|"
    r"validation|"
    r"avis favorable|acceptation|ouverture|financement|signature)|d (?:accord|acceptation|ouverture|un))|si (?:la|"
    r"sa) (?:subvention|demande) est|"
    r"(?:reste|demeure) (?:soumise?|subordonnee?|suspendue?) a|est subordonnee? a (?:l |la )?(?:accord|decision|avis|"
    r"autorisation|obtention|reussite|validation)",
    r"ne (?:deviendra|sera) (?:definitiv|effectiv|valable|acquis|attribu|confirm|delivr)\w* (?:qu|que)|"
    r"(?<!meme )en cas de desistement|non confirmee?|ne prejuge de la|(?:doit|doivent) encore (?:etre )?(?:approuv"
    r"|valid|sign|"
    r"donner)\w+",
    # Spanish
    r"listas? de (?:espera|reserva|suplentes)|lista d attesa|elenco di attesa",
    r"(?:pendiente|a la espera|en espera|a falta) de (?:que |su |la |el |una )?(?:resolucion|resolver|resuelva|"
    r"aprobacion|firma|admision|dictamen|autorizacion|confirmacion|validacion|decision|decida|adjudicacion|plaza|visto|"
    r"ratificacion|conocer)",
    r"(?:ha efectuado|ha realizado|ha formalizado) (?:la |su )?pre(?:inscripcion|matricula)|(?:esta|"
    r"figura) preinscrit[oa]|"
    r"automatricula provisional",
    r"(?:aun|todavia) no (?:ha|han|se ha|esta|tiene|le ha|hay)\b",
    r"si (?:obtiene|se obtiene|se concede|se aprueba) (?:la|el) (?:subvencion|autorizacion|financiacion)|"
    r"cuando (?:apruebe|autorice|se "
    r"apruebe)|(?:resolvera|decidira|se pronunciara)\b.{0,50}\b(?:admision|solicitud|plaza|candidatura|comision|"
    r"junta|ingreso)",
    r"(?:admision|ingreso|solicitud|plaza|candidatura)\b.{0,50}\b(?:se resolvera|resolvera|sera resuelta|se decidira)",
    r"(?:condicionad|supeditad|subordinad)[oa]s? (?:a|al)\b|de producirse (?:una )?(?:vacante|baja)|"
    r"de ser (?:seleccionad|admitid|aceptad)[oa]|no (?:supone|implica|garantiza|constituye) (?:\w+ ){0,3}(?:admision|"
    r"matricula|plaza|reserva|compromiso|aceptacion)|ni supone la admision",
    # English
    r"(?:on|onto|placed in) (?:the|our|a) (?:wait(?:ing)? ?list|waitlist|reserve list)|wait ?listed|"
    r"wait(?:ing)? ?list (?:position|number|place|status)|pre enrol\w+ (?:does|is) not|(?:is|"
    r"has been) (?:only )?pre (?:enrolled|registered)",
    r"(?:still|currently|remains?|is) (?:awaiting|pending)|pending (?:the )?(?:approval|decision|confirmation|consent|"
    r"review|signature|validation|outcome|agreement)|(?:approval|decision|consent|"
    r"signature) (?:is )?(?:still )?pending",
    r"(?:has|have|is|are) not (?:yet )?(?:been )?(?:agreed|approved|decided|granted|replied|awarded|validated|"
    r"accepted to)",
    r"(?:not|nor) yet (?:been )?(?:approved|decided|agreed|granted|enrolled|admitted|accepted|confirmed|signed|awarded|"
    r"registered|conferred|considered|a (?:student|candidate))",
    r"(?:will|would|shall|can|is to|are to|remains to|still to) be (?:decided|considered) (?:\w+ ){0,3}by|"
    r"(?:decision|board|committee|senate|council)\b.{0,40}\b(?:will|is to|has to|must) (?:still )?(?:decide|"
    r"consider|rule)",
    r"(?:takes? effect|becomes? (?:valid|effective|binding)|is valid) only (?:once|when|if|after)|"
    r"provided (?:that )?(?:funding|the grant|the "
    r"board|the host)|if (?:the )?(?:funding|grant|licen[cs]e)\b.{0,30}\b(?:is|are|be) (?:approved|granted|awarded)|"
    r"should the (?:board|committee|university|college) (?:accept|approve|so decide)|if (?:accepted|selected|approved) "
    r"(?:by|you|the|he|she)|is no promise|does not confer (?:\w+ ){0,3}(?:status|rights)|nothing (?:is|"
    r"has been) (?:fixed|agreed|decided)",
    # Italian, Portuguese
    r"(?:e|risulta) preiscritt[oa]|(?:non (?:e|sono|ha|hanno) ancora|non ancora) \w+|in attesa (?:di|della|"
    r"dell) (?:approvazione|"
    r"conferma|delibera|firma|esito)|(?:subordinat[oa]|condizionat[oa]) (?:a|al|alla|all)\b",
    r"pendente de|ainda nao (?:foi|esta|tem|ha|foram)|(?:sujeit|condicionad|dependente)[oa]? (?:a|de) "
    r"(?:aprovacao|autorizacao|decisao|homologacao)|aguarda (?:a )?(?:aprovacao|decisao|homologacao|vaga)",
)
# It says that this is over, or that it is the ordinary course of things.
SETTLED = _any(
    r"nicht mehr|keiner? (?:\w+ ){0,3}(?:bedingung\w*|vorbehalt|warteliste)|ohne (?:vorbehalt|bedingung\w*|warteliste)",
    r"ne (?:depend|figure\w*) (?:plus|pas)|n est plus|ne vous concerne plus|aucune (?:condition|liste)"
    r"|sans (?:reserve|condition)|"
    r"sortie? de la",
    r"no (?:depende|esta (?:condicionad|supeditad|sujet))\w*|sin (?:condici|lista)\w+|ya no|ninguna? \w+|"
    r"no longer|not (?:subject|conditional|dependent|on (?:a|the))|without (?:any )?(?:condition|reservation)\w*|"
    r"does not depend|unconditional\w*|if you do not|falls|wenn sie",
    r"vergeben|weitergegeben|wie folgt|propose\w*|offerte|sera attribuee|se (?:ofrecera|llamara)|pasara|ira a la|"
    r"goes? to|"
    r"passed (?:on )?to|(?:will|would|may) be (?:offered|given|passed)|ofrecida|verra proposer|recibid[oa]|"
    r"inicialmente|"
    r"cumplid\w+|satisfech\w+|feiertag\w*|ferien|deja la lista|withdrawn at your own|personne suivante|ursprunglich|"
    r"este es otro|wurde erfullt|liegt vor|liegen vor|a ete (?:levee|remplie|recu)|have been met|has been met|"
    r"repris votre nom|heimtrager|logements?|desormais|appoint|leave of absence|reduction|refus\w*|betreffen nur|"
    r"insurance|versicherung\w*",
    r"visum\w*|visa|visado|aufenthalts\w*|titre de sejour|permesso|residence permit|zimmer|wohn\w+|unterkunft|logement|"
    r"accommodation|housing|dormitor\w*|residencia|alojamiento|stipendi\w*|scholarship|bourse|beca",
    r"(?:desde|con|nach|von|fur|from) la preinscripcion|(?:fase|periodo|plazo|proceso|solicitud|"
    r"codigo) de preinscripcion",
)

# Over, taken back or refused; said of this one, in the past.
ENDED = _any(
    r"exmatrikuliert|exmatrikulations?bescheinigung|exmatrikulation erfolgte",
    r"(?:wurde|wurden|worden|ist|sind|hat|haben|wird|zum \d+)\b.{0,90}\b(?:annulliert|storniert|aufgehoben|gekundigt|"
    r"zuruckgezogen|zuruckgenommen|abgesagt|widerrufen|abgebrochen|aufgelost|erloschen|zuruckerstattet|"
    r"zuruckuberwiesen|ruckuberwiesen|abgelehnt|entzogen|abgewiesen|verfallen)",
    r"(?:schule|gymnasium|hochschule|lehranstalt|klasse|kollegstufe)\b.{0,60}\bverlassen (?:hat|haben)?$|"
    r"hat (?:unsere|diese|die) (?:schule|hochschule)\b.{0,50}\bverlassen",
    r"(?:ist|war|sind|wird)\b.{0,60}\bnicht (?:mehr )?(?:\w+ )?(?:immatrikuliert|eingeschrieben|angemeldet|gemeldet|"
    r"zugelassen|gefuhrt|angetreten)|(?:konnen|konnte|kann) (?:wir )?(?:\w+ ){0,9}nicht (?:zulassen|berucksichtigt|"
    r"aufnehmen|einstellen|zustimmen|aufgenommen|entsprechen|entsprochen)|(?:auflosung|aufhebung|annullation|"
    r"stornierung|"
    r"annullierung|widerruf|kundigung) (?:der|des|ihre[rs]) (?:kurs\w*|verein\w+|vertrag\w*|anmeld\w+|zulassung\w*|"
    r"immatr\w+|einschr\w+|prakt\w+)",
    r"(?:a|ont) ete (?:\w+ )?(?:annul|resili|rompu|retir|rembours|refus|rejet|radi|exclu|revoqu|interromp|report|"
    r"suspendu|"
    r"declin|rapport|ferm|supprim)\w*|(?:est|sont|demeure) (?:(?!ni|pas|jamais)\w+ )?(?:annul|resili|rompu|retir"
    r"|refus|rejet|radi|"
    r"exclue? (?:d|de|du|des|par|depuis|definitiv|temporair|le \d)|caduqu|supprim)\w*|a (?:\w+ )?(?:quitte|abandonne"
    r"|renonce|interrompu|demissionne)\b.{0,60}|n est (?:pas|plus) "
    r"(?:regulierement )?(?:inscrit|etudiant|scolaris)\w*|inscription annulee?",
    r"(?:ha|han|habiendo) sido (?:\w+ )?(?:anulad|cancelad|rescindid|"
    r"resuelt(?![ao]s? (?:\w+ )?(?:favorable|positiva|estimatoria))|revocad|devuelt|retirad|rechazad|denegad|"
    r"desestimad|dad[oa]s? de baja|suspendid|reembolsad|extinguid|excluid)\w*|(?:matricula\w*|plaza|inscripcion|"
    r"admision|oferta|"
    r"convenio|acuerdo|solicitud|curso|practicas?|pasantia|pago|cargo|voluntari\w+|alumn\w+|"
    r"estudiante)\b.{0,50}\b(?:fue|fueron|quedo) (?:\w+ )?"
    r"(?:anulad|cancelad|rescindid|resuelt|revocad|devuelt|retirad|rechazad|denegad|desestimad|sin efecto|extinguid|"
    r"suspendid|expulsad|excluid)\w*|causo (?:la )?baja|(?:solicito|tramito) (?:su |la )?baja|dad[oa] de baja|"
    r"ha (?:anulado|cancelado|renunciado|"
    r"desistido|abandonado)\b|no (?:registra|mantiene|tiene ya|tiene|posee|consta) (?:\w+ ){0,3}(?:matricula|"
    r"condicion de "
    r"(?:alumn|estudiant)\w+)|se ha retirado|dan por (?:rescindid|terminad|resuelt)[oa]|no ha sido (?:\w+ )?(?:admitid|"
    r"seleccionad|aceptad|matriculad)[oa]|ya no (?:es|figura|esta|cursa)",
    r"(?:offer|place|enrol\w+|registration|admission|agreement|booking|course|internship|placement|training|"
    r"exchange|student|"
    r"application|receipt|payment|fees?|deposit|programme|tuition|he|she|you|his|her|acceptance|coe|participation|"
    r"visa letter)"
    r"\b.{0,70}\b(?:was|were|has been|have been|is hereby|been) (?:(?!not|never)\w+ )?(?:cancell?ed|withdrawn"
    r"|terminated|"
    r"rescinded|revoked|annulled|"
    r"refunded|discontinued|declined|rejected|refused|dissolved|expelled|deregistered|dropped|voided|returned to|"
    r"dismissed|unsuccessful)|(?:offer|place|registration|admission|enrol\w+) (?:has |have )?lapsed|no longer (?:\w+ )?"
    r"(?:registered|enrolled|a student|evidence|valid|holds?|attend\w*|offered)|(?:is|are) not (?:currently |"
    r"at present |now )?"
    r"(?:enrolled|registered|a student|a registered)|(?:has|have) (?:withdrawn|cancelled|terminated|declined|"
    r"discontinued)|(?:left|leaving) (?:this|the|our) (?:school|university|college|institution)|"
    r"(?:cannot|unable to) (?:offer|grant|admit|accept) (?:you|him|her|mr|ms|a place)|null and void|you withdrew|"
    r"she withdrew|he withdrew",
    r"(?:e|sono) stat[oaie] (?:\w+ )?(?:annullat|risolt|revocat|rimborsat|ritirat|respint|recedut|sospes|disdett)\w*|"
    r"(?:foi|foram) (?:\w+ )?(?:anulad|cancelad|rescindid|revogad|devolvid|reembolsad|retirad|recusad|indeferid)\w*|"
    r"anulou (?:\w+ ){0,5}a? ?matricula|non (?:e|risulta) (?:piu )?iscritt[oa]|nao (?:e|esta|"
    r"sendo) (?:\w+ )?(?:matriculad|"
    r"inscrit|alun)[oa]",
)
# A contract spoken of in the conditional; with accents, which tell "würde" from "wurde".
WOULD = _any(
    r"(?:würden?|wäre|wären|käme|könnten?|hätten?|müssten)\b.{0,90}\b(?:geleistet|getragen|tragen|übernehmen|"
    r"übernommen|erlassen|"
    r"bezahlen|verliehen|gestellt|aufgenommen|aufnehmen|betreut|beschäftigt|betracht|nachrücken|angeboten|"
    r"absolviert|gewährt|"
    r"zugelassen|beginnen|vorgelegen|befreit)",
    r"(?:bénéficierait|prendrait|assumerait|verserait|accueillerait|logerait|effectuerait|percevrait|serait|seraient|"
    r"recevrait) (?:\w+ ){0,2}(?:accueilli|pris|prise|hébergé|exonéré|exempté|versé|logé|charge|assuré|affecté|proposé|"
    r"admis|inscrit)\w*|(?:bénéficierait|prendrait|assumerait|accueillerait|logerait|percevrait)",
    r"(?:asumiría|recibiría|correría|cubriría|proporcionaría|ofrecería|quedaría|contrataría|percibiría|colaboraría|"
    r"facilitaría|"
    r"tendría|cursaría|realizaría|suscribiría|sería (?:acogid|admitid|recibid|eximid|exent)[oa])",
    r"would (?:then |also |in that case )?(?:give|provide|bear|pay|be provided|engage|host|cover|be engaged|"
    r"be exempt\w*|be waived|"
    r"be lodged|receive|be hosted|stay|have to be|be glad|be happy to accept)",
    r"(?:sarebbe|verrebbe|riceverebbe|coprirebbe|ospiterebbe|seria|ficaria|receberia|cobriria)",
)
WOULD_INNOCENT = _any(
    r"(?:wenn|falls|im fall|bei|sonst|andernfalls|ohne|freuen|schaden\w*|si|qui|dont|sinon|faute|otherwise|any|"
    r"in case|in the event|unless|which|damage|expense|should|"
    r"que|cualquier|daños?|se|caso|gusto|could|like)"
)

# A mark on a copy that binds nobody, wherever it stands in a short line.
COPY = _any(
    r"zur (?:durchsicht|abstimmung|vorabinformation)|ohne bindung|noch nicht (?:unterschrieben|unterzeichnet)|"
    r"nicht (?:rechts)?"
    r"verbindlich|unverbindlich\w*|pour relecture|a completer et (?:a )?signer|sans valeur (?:contractuelle|juridique)|"
    r"n engage personne|pas encore signe\w*|para (?:su )?(?:revision|eventual firma)|sin (?:valor|"
    r"validez) (?:contractual|legal|"
    r"juridic[oa])|sin firmar|for (?:review|perusal|discussion)(?: only)?|not (?:yet )?signed|not binding|non binding|"
    r"to be signed|per revisione|senza valore|para revisao"
)
COPY_INNOCENT = _any(
    r"ubersetzung|traduction|traduccion|translation|kopie|auskunft|angaben|prognose\w*|calendrier|kalender"
)

# The place went to somebody else, the group does not open, the money went back, the standing is another one.
LOST = _any(
    r"(?:platz|studienplatz|kursplatz) (?:ist|wurde|geht|ging) (?:\w+ ){0,4}(?:frei|vergeben|weiter\w+|an (?:die|"
    r"den|eine?))|"
    r"(?:findet|finden|fand) (?:\w+ ){0,5}nicht statt|kommt nicht zustande|kam nicht zustande|"
    r"mindestzahl\b.{0,20}nicht|"
    r"(?:austausch|kurs|praktikum|dienst|veranstaltung) entfallt|(?:einschreibung|anmeldung|vertrag|bescheid|zusage|"
    r"platz)\b.{0,40}\b(?:geloscht|behoben|"
    r"hinfallig|gegenstandslos|ungultig|verlegt|verschoben|ausgelaufen)|nicht (?:mehr )?angetreten|nicht angenommen|"
    r"nicht als \w+ (?:angenommen|anerkannt)|zustimmung\b.{0,40}\b(?:versagt|verweigert)|widersprochen|ausgetragen|"
    r"kein(?:en|e)? (?:studierendenstatus|studentenstatus|schulverhaltnis|vereinbarung mit)|(?:als|ist|"
    r"nur) gasthorer\w*|ist (?:\w+ ){0,4}beurlaubt$|"
    r"ausgelaufen|zuruckgebucht|ruckgeleitet|ruckuberwiesen|zuruckgeholt|mangels deckung|nicht gedeckt|"
    r"(?:gebuhr|beitrag|schulgeld|kursgeld|betrag)\b.{0,60}\b(?:(?:ist|sind|weiter|weiterhin) offen|"
    r"nicht (?:beglichen|erhalten|eingegangen)|"
    r"zuruckerstattet|erstattet|zuruckgezahlt)|steht (?:\w+ ){0,3}(?:noch )?zur zahlung|nicht erledigt",
    r"n (?:ouvrira|aura) pas (?:lieu|faute)?|ne (?:reprendra|reprendront|debutera|commencera|sera) pas|"
    r"(?:place|chaise)\b.{0,30}\b(?:attribuee?|revient|cedee?|donnee?) a un|faute d (?:inscrits|eleves|effectif)\w*|"
    r"(?:lettre|attestation|convention|admission|inscription|quittance|recu)\b.{0,30}\bsans (?:effet|objet)|"
    r"auditeurs? (?:libre)?|auditrice|sans (?:\w+ )?(?:statut|droit aux)|(?:en|un) conge (?:academique|d etudes)|"
    r"(?:revenue?s?|retournee?s?) (?:sans provision|impaye\w*|de la banque)|sans provision|revenue?s? impaye\w*|"
    r"(?:minerval|somme|droits|frais|ecolage|montant)\b.{0,50}\b(?:rendue?s?|rembourse(?:e?s?)|reversee?s?|"
    r"reste\w* exigibles?)|"
    r"remboursement (?:integral|total) effectue|quota (?:\w+ ){0,3}(?:atteint|epuise)|ne peut donner suite|a cesse|"
    r"(?:annule|resilie|rompu)e? (?:d un commun|a (?:sa|votre|leur)|le \d)\w*|mis fin a|met fin a|reste exclue?|"
    r"ne figure sur",
    r"no (?:se abrira|tendra lugar|se celebrara|se impartira|se realizara|se llevara a cabo|recibe|llego|asiste|"
    r"ha asistido)|"
    r"(?:plaza|cupo|lugar|puesto)s?\b.{0,40}\b(?:se (?:adjudico|cedio|asigno|ofrecio)|cedid[oa]|a otr[oa]|cubiert\w+)|"
    r"(?:cedio|cede) su (?:plaza|lugar|cupo)|(?:sin|falta de) fondos|dejad[oa] sin efecto|suspension de estudios|"
    r"reserva de (?:su )?"
    r"matricula|licencia academica|(?:importe|cuota|euros|matricula|arancel)\b.{0,50}\b(?:se le devolv\w+|devuelt\w+|"
    r"fue devuelt\w+)|con devolucion|convenio (?:marco )?(?:expirad|vencid|extinguid)[oa]|quedo sin (?:plaza|"
    r"financiacion)|"
    r"no le (?:corresponde|consta)|no (?:nos|le) consta|pidio la baja|rechazad[oa] (?:el|por)|cancelad[oa] el|"
    r"no (?:puede|podemos) "
    r"(?:aceptar|recibir|admitir)|preadmitid[oa]",
    r"will not (?:run|take place|open|start|be (?:held|going ahead))|(?:place|seat|reservation|"
    r"spot)\b.{0,40}\b(?:taken up by|"
    r"gone to|given to another|released|passed to)|returned by the bank|insufficient funds|bounced|"
    r"(?:fees?|tuition|deposit|amount|payment)\b.{0,50}\b(?:returned|refunded|reversed|charged back|declined)|"
    r"ended this agreement|withdrew|has no room|no place for|(?:granted|on) leave of absence|given up (?:his|her|"
    r"the) place|"
    r"(?:has|have) not (?:re )?(?:registered|enrolled|completed registration)|interrupted since|audit(?:or|"
    r"ing) student|"
    r"(?:guest|visiting) auditor|is not an agreement|receipt is (?:annulled|void)|"
    r"clearance\b.{0,12}\brefused|(?:agreement|contract|accreditation)\b.{0,30}\b(?:expired|lapsed)|was not renewed|"
    r"under renegotiation",
    r"(?:non (?:si terra|avra luogo)|posto (?:e stato )?assegnato|mancanza di iscritti|nao (?:se realizara|abrira))",
)
REFUSED = _any(
    r"(?:leider|bedauern|bedauert|bedaure)\b.{0,100}\b(?:nicht|kein\w*|absag\w*|ablehn\w*)|"
    r"(?:regrett\w+|malheureusement|desol\w+)\b.{0,100}\b(?:pas|refus\w*|defavorable|annul\w*)|"
    r"ne pas vous (?:admettre|retenir)|"
    r"(?:lament\w+|desafortunadamente|sentimos)\b.{0,100}\b(?:no|denega\w*|cancela\w*)|"
    r"(?:regret\w*|unfortunately|sorry)\b.{0,100}\b(?:not|cannot|unable|reject\w*|cancel\w*|withdrawn|unsuccessful)|"
    r"(?:odmawia|respinta la domanda|spiacenti)"
)
REFUSED_INNOCENT = _any(
    r"wohn\w+|unterkunft|zimmer|stipend\w*|parkplat\w*|telefon\w*|logement|bourse|chambre|alojamiento|residencia|"
    r"beca|housing|"
    r"accommodation|scholarship|room|waiver|parking|refund\w*|frist\w*|verlanger\w*|ermassigung|reduction|rabatt|"
    r"discount"
)

# It might once be so, under rules for everybody; or another thing than the studies ended.
HYPOTHETICAL = _any(
    r"wenn|falls|sofern|soweit|kann|sollte|bei|im falle?|vor(?:zeitig\w*)?|jederzeit|nur|weil|innerhalb|"
    r"feiertag\w*|ferien|wird ein|wer|verfallt|automatisch|(?:wird|werden) (?:\w+ ){0,2}exmatrikuliert|ordnung\w*|"
    r"vorherig\w*|ehemalig\w*|"
    r"inzwischen|nunmehr|wieder auf\w+|wiederaufgenommen|schulwechsel|auslandsaufenthalt|zuvor|damals|damalige\w*|"
    r"bereits behoben|"
    r"fernunterricht|onlineunterricht|wird dies\w+|danach|andernfalls|sonst|davon nicht|nicht betroffen|audition"
    r"|ablehnungsbescheid|application fee|"
    r"frais de dossier|0 00|"
    r"groupe du soir|taken back|zwei wochen|frist|uberhang|zu viel|doppelt\w*|ausflug|fruhere[srn]?|statt dessen|"
    r"ersetzt\w*|anderes fach|"
    r"austauschschule|schuleraustausch|ruckerstattungsantr\w*|erinnerung|mahnung|irrtumlich\w*|versehentlich\w*|"
    r"nicht (?:gekundigt|aufgehoben|annulliert|widerrufen|erstattet)|keine? erstattung",
    r"si|en cas|peut|peuvent|pourra|pourront|lorsque|tant que|jusqu|sera|seront|doit|serait|ne (?:peut|sera)|"
    r"n a pas (?:ete )?(?:annul|exclu|resili)\w*|jamais|"
    r"ancien\w*|auparavant|retablie?|reintegre\w*|precedent\w*|anterieur\w*|remplac\w*|rappel|d abord|trop percu|"
    r"erreur|doublon|delivr\w*|a ete (?:levee?|accept\w*)",
    r"podra\w*|puede\w*|en caso|cuando|hasta|mientras|siempre que|sera|seran|salvo|no (?:ha sido|fue) (?:anulad|"
    r"expulsad|"
    r"sancionad|suspendid)\w*|nunca|no se (?:admit|devolv)\w+|"
    r"antes|entonces|reincorpor\w*|rehabilit\w*|anterior\w*|reemplaz\w*|sustitu\w*|duplicad\w*|recordatorio|aviso|"
    r"errad[oa]|error|cualquier|dara lugar|motivo de",
    r"if|may|can|could|are then|in (?:the )?case|unless|where|when|until|in the event|should|shall|will(?! not (?:run"
    r"|take"
    r"|open|start|"
    r"be held|be going))|would|upon|any|after|never|"
    r"previous\w*|"
    r"former\w*|again|reinstated|resolved|has since|have since|the first|another course|other course|earlier|"
    r"replac\w*|attempt|reminder|by mistake|wrongly|one course|reserve list|waiting list|overpa\w+|"
    r"not (?:been )?(?:cancelled|withdrawn|expelled|refunded|suspended|refundable)",
    r"qualora|puo|possono|nel caso|sara|saranno|caso|pode\w*|quando|sera",
)
# Not the thing itself but a draft, a form or a price; on a line of its own.
DRAFT = _any(
    r"entwurf\w*|muster\w*|vordruck|ansichtsexemplar|leseexemplar|lesefassung|angebot|kostenvoranschlag|"
    r"absichtserklarung|ausschreibung|stellenausschreibung|eingangsbestatigung|nicht unterzeichnet|"
    r"nicht unterschrieben|"
    r"ohne unterschrift\w*|rucktrittsbestatigung|austrittsmeldung|studienverlaufsplan|modulubersicht|stundentafel|"
    r"teilnahmebestatigung|mahnung|zahlungserinnerung|ruckerstattung|zahlungsaufforderung",
    r"projet (?:de|d) \w+|brouillon|certificat de radiation|exeat|modele\b.{0,20}|specimen|pour relecture|"
    r"exemplaire de travail|devis|non signee?|"
    r"rappel de paiement|appel a candidatures?|avis de remboursement|facture pro ?forma|lettre d intention|"
    r"plan de cours|"
    r"programme des cours|maquette",
    r"borrador|minuta|modelo (?:para|de)\b.{0,30}|ejemplar de muestra|presupuesto|sin firmar|sin firma|"
    r"convocatoria\b.{0,40}|"
    r"carta de intenciones|propuesta\b.{0,40}|plan de estudios|malla curricular|carga academica|"
    r"constancia de asistencia|"
    r"factura pro ?forma|aviso de (?:cobranza|vencimiento|cobro)|orden de cobro|comprobante de devolucion|"
    r"folleto\b.{0,30}|"
    r"proforma\b.{0,20}",
    r"draft\b.{0,20}|specimen|sample|template|unsigned|not signed|for (?:review|perusal|discussion) only|quotation|"
    r"pro ?forma(?: invoice)?\b.{0,20}|final reminder|refund (?:note|confirmation)|letter of intent|"
    r"certificate of attendance|study plan|syllabus|notice of rejection|statement of entry|for information only",
    r"bozza|fac simile|preventivo|non firmat[oa]|piano di studi|rascunho|minuta|orcamento|nao assinad[oa]|"
    r"plano de estudos",
)
