"""What a translation says against itself: a courtesy, a draft, made by a machine or a layman, still to be sworn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.translated_concepts import against_itself

_ABOUT = lazily(r"tradu|ubersetz|translat|ubertragung|version|dolmetsch|interpret")
_WORDS = r"(?:\w+ ){0,6}?"
_FEW = r"(?:\w+ ){0,3}?"
_TRANSLATION = (
    r"(?:\w*ubersetzung\w*|ubertragung|traduction|traduccion|translation|traduzione|traducao|version|fassung|"
    r"versione|versao)"
)
_SWORN = (
    r"(?:vereidigt\w*|beeidigt\w*|ermachtigt\w*|offentlich bestellt\w*|urkundenubersetzer\w*|beglaubigt\w*|sworn|"
    r"certified|official|authori[sz]ed|assermente\w*|juree?s?|agreee?s?|expert|jurad[oa]s?|oficial|juramentad[oa]|"
    r"giurat[oa])"
)
_LANGUAGE = (
    "frances|francais|franzosisch|french|francese|espanol|espagnol|spanisch|spanish|aleman|allemand|deutsch|german|ingles|"
    "anglais|englisch|english|portugues|portugais|portugiesisch|portuguese|italiano|italien|italienisch|italian|arabe|arabic|"
    "arabisch|russe|russisch|russian|ruso|chinois|chinesisch|chinese|chino"
)
_CLIENT = (
    r"(?:de[snm] (?:kunden|auftraggebers?)|(?:der|die) kundin|(?:the|my) client\w*|(?:du|le) client|(?:de )?la "
    r"client[ea]|d?el cliente)"
)

_COURTESY = lazily(
    rf"\b(?:hoflichkeitsubersetzung|courtesy translation|courtesy version|{_TRANSLATION} {_FEW}"
    r"(?:de cortesia|di cortesia|de courtoisie)"
    rf"|(?:unofficial|unverbindliche|inoffizielle|nicht amtliche|non officielle|no oficial) {_TRANSLATION}"
    rf"|{_TRANSLATION} {_WORDS}(?:sin (?:caracter|validez|valor|efectos?) (?:oficial\w*|jurid\w*|legal\w*)|"
    rf"sans (?:caractere|"
    r"valeur) (?:officiel\w*|juridique|legale)|ohne (?:amtliche\w*|rechtliche\w*) (?:charakter|wirkung|geltung)|"
    r"without (?:official|legal) (?:character|force|status|validity|value)|has no (?:official|legal) (?:status|force|"
    r"value)|"
    r"(?:for|nur zur|a titre|a titulo) (?:purely |purement |meramente )?(?:information(?: only| purposes)|informatif|"
    r"informativo|unterrichtung))"
    r")\b"
)
_DRAFT = lazily(
    r"\b(?:arbeitsubersetzung|rohubersetzung|ubersetzungsentwurf|entwurf (?:der|einer|dieser) ubersetzung|"
    r"(?:working|preliminary|draft|provisional) (?:draft|translation|version)|draft of (?:a|the|this) translation|"
    rf"(?:traduccion|version) de trabajo|(?:traduction|version) (?:de travail|provisoire)|traduccion provisional|"
    rf"(?:brouillon|borrador|bozza|rascunho|entwurf|draft|epreuve) (?:\w+ ){{0,5}}?{_CLIENT}"
    r"|(?:brouillon|borrador|bozza) de (?:relecture|traduction|traduccion|traduzione|revision)"
    r"|(?:only|nur|seule?|solo) (?:the |die |la )?(?:final|endgultige|fertige|finale|definitiva|definitive) "
    r"(?:version|fassung|ubersetzung|translation|traduction|traduccion)"
    r"|specimen of layout)\b"
)
_MACHINE = lazily(
    r"\b(?:(?:maschinell\w*|automati\w+) (?:\w+ ){0,2}?(?:ubersetz\w*|ubertragen)|machine translat\w+|"
    r"(?:traduction|traduccion|traduzione|traducao) (?:en ligne|en linea|automati\w+)|"
    r"online ubersetzer|ubersetzungs(?:programm|software|dienst im internet)\w*|traducteur (?:en ligne|automatique)|"
    r"traductor (?:en linea|automatico)|translation (?:app|software|tool|program)|(?:programa|programme) automati\w+|"
    r"google translate|deepl|chatgpt|(?:translated|traduit|traducid[oa]|ubersetzt) (?:by|par|por|mit) (?:a )?"
    r"(?:computer|machine|ordinateur|ordenador|ki)\b)"
)
_LAYMAN = lazily(
    r"\b(?:(?:ai|a|avons) traduit (?:\w+ ){0,2}?(?:moi meme|nous memes|elle meme|lui meme)|"
    r"traduite? par (?:moi meme|mes soins sans|l interessee? (?:meme)?|sa|son)|"
    r"selbst (?:ubersetzt|ubertragen)|(?:eigene|selbst angefertigte) ubersetzung|translated (?:it |"
    r"this )?(?:by )?myself|"
    r"(?:my|his|her) own translation|(?:traduje|he traducido|traducido por) (?:\w+ ){0,2}?(?:yo mism[oa]|mi mism[oa])|"
    r"(?:traduccion|translation|ubersetzung|traduction) (?:propia|of my own|a mi cargo)|"
    r"(?:schwester|bruder|nichte|neffe|tante|onkel|cousine?|mutter|vater) (?:hat )?(?:ubersetzt|ubertragen)|(?:niece|"
    r"nephew|sister|brother|cousin|aunt|uncle) (?:has )?translated|"
    r"(?:niece|neveu|soeur|frere|cousine?) (?:l )?a traduit|(?:sobrin[oa]|herman[oa]|prim[oa]) (?:lo |la )?tradujo|"
    r"(?:student\w*|studierende\w*|etudiante?|estudiante|studente\w*) (?:\w+ ){0,2}?"
    r"(?:arabistik|romanistik|anglistik|slawistik|ubersetzung\w*|traduction|traduccion|translation)|"
    r"translation student|(?:travail|exercice|ejercicio|ubung|exercise) (?:\w+ ){0,6}?(?:traduct\w+|traducc\w+|"
    r"ubersetz\w+|translation)|im fach ubersetzen|(?:not|no|nicht|pas) (?:a |un |una |une |kein\w* )?(?:professional |"
    r"profesional |hauptberuf\w* |professionnel )?(?:translator|traductora?|ubersetzer(?:in)?|traduct(?:eur|rice)) "
    r"(?:de profession|profesional|by profession|von beruf|professionnelle?))\b"
)
_NOT_YET = lazily(
    rf"\b(?:noch {_WORDS}(?:zu (?:bestatigen|beglaubigen|bescheinigen|unterzeichnen)|(?:bestatigt|beglaubigt|"
    rf"bescheinigt) "
    r"werden)|(?:bestatigung|beglaubigung|vereidigung|bescheinigung|stempel) (?:\w+ ){0,4}?(?:folgt|"
    r"steht (?:noch )?aus|"
    r"nachgereicht|ausstehend)|"
    rf"wird (?:\w+ ){{0,14}}?(?:ermachtigt\w*|beeidigt\w*|vereidigt\w*) (?:\w+ ){{0,3}}?(?:bescheinigt|bestatigt|"
    rf"beglaubigt)|(?:still|yet) {_FEW}(?:to be|be) {_FEW}(?:certified|sworn|stamped|confirmed by)|"
    rf"{_TRANSLATION} {_WORDS}(?:will be|is to be|has to be) {_FEW}(?:certified|sworn|stamped|sealed)|"
    rf"(?:stamp|seal|certification|signature)s? (?:goes|will go|will follow|follows) {_WORDS}(?:final|version|once|"
    rf"paid|payment)|"
    rf"{_TRANSLATION} {_WORDS}(?:sera|seront) {_FEW}(?:certifiee?|etablie?|signee?|scellee?|assermentee?)|"
    rf"(?:fera|etablira|delivrera|remettra) (?:plus tard |ensuite )?(?:la|une) (?:version|traduction) "
    r"(?:officielle|certifiee|assermentee|definitive)|version a sceller|"
    rf"{_TRANSLATION} {_WORDS}(?:se entregara|sera entregada|sera) {_FEW}(?:sellada|certificada|firmada|jurada)|"
    rf"(?:a faire|a|reste a) (?:certifier|assermenter|viser) par|(?:relecture|verification|"
    rf"revision) par (?:\w+ ){{0,8}}?"
    r"(?:a prevoir|recommandee|necessaire)|(?:prufung|durchsicht|bestatigung) durch (?:\w+ ){0,6}?(?:empfohlen|"
    r"erforderlich|"
    rf"notig|vorgesehen)|(?:falta|pendiente de) (?:la |el )?(?:\w+ ){{0,2}}?(?:de )?{_SWORN} ?(?:traductora?)?|"
    r"(?:falta|pendiente de|a falta de) (?:la |el )?(?:intervencion|firma|sello|certificacion|jura) (?:de|"
    r"del) (?:\w+ )?"
    rf"(?:traductora?|interprete)|(?:giuramento|asseverazione) (?:\w+ ){{0,3}}?(?:rinviat[oa]|da (?:fare|"
    rf"effettuare)))\b"
)
_APART = lazily(
    r"\b(?:(?:traduccion|version) (?:jurada|oficial|certificada) (?:\w+ ){0,6}?(?:se presupuesta|aparte|por separado|"
    r"bajo pedido|se entregara|pendiente|en tramite)|"
    r"traduction (?:assermentee|juree|certifiee|officielle) (?:\w+ ){0,6}?(?:sur devis|en sus|a part|separement|suivra|"
    r"a suivre|sur demande|non comprise)|"
    r"(?:beglaubigte|vereidigte|bestatigte) ubersetzung (?:\w+ ){0,6}?(?:gesondert|auf anfrage|separat|folgt|"
    r"nachgereicht|"
    r"extra|auf wunsch)|(?:sworn|certified) translation (?:\w+ ){0,6}?(?:separately|on request|available|quoted|"
    r"to follow|"
    r"will follow|can be ordered)|(?:diese\w* angebot|das angebot|this quotation|this quote|ce devis|presente offre|"
    r"este presupuesto|la presente oferta) (?:\w+ ){0,2}?(?:gilt|is|est|es|valable|valid\w*|tiene))\b"
)
_DENIED = lazily(
    rf"\b(?:{_TRANSLATION} (?:\w+ )?(?:nicht|not|never) (?:\w+ )?(?:angefertigt|erstellt|gemacht|made|prepared|"
    rf"done) ?(?:by me)?|"
    rf"(?:not|never|didn t|did not) (?:make|made|prepare|prepared|certify|certified|check|checked) (?:\w+ ){{0,3}}?"
    rf"{_TRANSLATION}|(?:n ai pas|n a pas) (?:\w+ )?(?:fait|etabli|realise|effectue|certifie|verifie|"
    rf"controle) (?:\w+ ){{0,2}}?"
    rf"{_TRANSLATION}|(?:no|nunca) (?:he|ha) (?:\w+ )?(?:hecho|realizado|certificado|revisado|"
    rf"comprobado) (?:\w+ ){{0,2}}?"
    rf"{_TRANSLATION}|(?:niega|niego|deny|denies|denied|bestreit\w+|nie|conteste) (?:\w+ )?(?:haber|having|avoir) "
    r"(?:\w+ ){0,3}?(?:certificado|certified|certifie|traducido|translated|traduit)|bestatig\w+ nur (?:den empfang|"
    r"das \w+ische)|"
    r"(?:only|nur|seulement|unicamente|solo) (?:den empfang|the receipt|receipt of|la reception|la recepcion)|"
    r"(?:sello|stamp|seal|stempel|cachet|tampon) (?:\w+ ){0,6}?(?:falso|forged|false|gefalscht|faux|falsifie))\b"
)
_NO_OFFICE = lazily(
    r"\b(?:(?:ermachtigung|beeidigung|vereidigung|bestellung|zulassung) (?:\w+ ){0,6}?(?:beantragt|erloschen|"
    r"abgelaufen|ruht|"
    r"widerrufen|zuruckgegeben|noch nicht|endete)|(?:noch nicht|nicht mehr|nicht) (?:\w+ )?(?:vereidigt|beeidigt|"
    r"ermachtigt|"
    r"bestellt)|(?:not yet|no longer|not|never) (?:a )?(?:sworn|certified|appointed) (?:\w+ )?(?:translator|"
    r"interpreter|in)|"
    r"(?:have|has) applied (?:\w+ ){0,6}?(?:sworn|authori[sz]ation|appointment)|"
    r"(?:appointment|authori[sz]ation|licen[cs]e) (?:\w+ ){0,4}?(?:has expired|expired|lapsed|revoked|pending|"
    r"suspended)|"
    r"(?:agrement|assermentation|inscription|serment) (?:\w+ ){0,6}?(?:en cours|expiree?|a pris fin|suspendue?|"
    r"demandee?|"
    r"radiee?|a preter)|(?:pas encore|plus|non) (?:assermentee?|inscrite? sur la liste|juree?)|"
    r"(?:ancien|ancienne|former|ehemalig\w*|fruher\w*|antigu[oa]|ex) (?:\w+ )?(?:traduct(?:eur|rice)|expert\w*|sworn|"
    r"beeidigt\w*|vereidigt\w*|ermachtigt\w*|traductora?)|"
    r"(?:nombramiento|habilitacion|titulo) (?:\w+ ){0,4}?(?:en tramite|solicitad[oa]|caducad[oa]|revocad[oa]|"
    r"pendiente)|"
    r"(?:aun no|todavia no|ya no|no) (?:soy|es|estoy|esta) (?:traductora? |interprete )?(?:jurad[oa]|oficial|"
    r"habilitad[oa]))\b"
)
_UNSEEN = lazily(
    r"\b(?:(?:no|nunca) (?:he|ha) (?:tenido|visto|podido ver) (?:\w+ ){0,5}?(?:original|papel|documento)|"
    r"no (?:tuve|vi) (?:\w+ ){0,2}?(?:original|papel|documento)|(?:n ai pas|n ai jamais|n a pas|sans avoir) (?:eu|vu|"
    r"pu voir) "
    r"(?:\w+ ){0,2}?(?:original|document)|(?:have|has|had) (?:not|never) (?:seen|had|been shown) (?:\w+ ){0,2}?"
    r"(?:original|document)|not (?:yet )?(?:checked|compared) against (?:the|any) original|"
    r"original (?:\w+ ){0,2}?(?:nicht|nie) (?:gesehen|eingesehen)|"
    r"(?:am telefon|nach diktat|telefonisch) (?:\w+ ){0,4}?(?:diktiert|angesagt|durchgegeben|ubersetzt)|"
    r"(?:dictated|read out) (?:\w+ ){0,4}?(?:phone|telephone|by the client)|"
    r"(?:dicte\w*|dicto|dictado|dictada) (?:\w+ ){0,3}?(?:client\w*|telefono|telephone))\b"
)
_CHANGED = lazily(
    rf"\b(?:(?:auf (?:bitte|wunsch|anweisung)|nach angabe|nach angaben) {_CLIENT} (?:\w+ ){{0,8}}?(?:eingesetzt|"
    rf"geandert|"
    r"weggelassen|ausgelassen|erganzt|angepasst|nicht ubersetzt)|"
    r"at the (?:client|customer|applicant) s request (?:\w+ ){0,8}?(?:omitted|left out|changed|entered|adapted|"
    r"not translated)|"
    r"(?:omitted|left out|changed|adapted|not translated) (?:\w+ ){0,4}?at the (?:client|customer|applicant) s request|"
    rf"a (?:la )?demande {_CLIENT} (?:\w+ ){{0,8}}?(?:omis\w*|modifie\w*|change\w*|adapte\w*|corrige\w*|pas traduite?)|"
    rf"a (?:peticion|instancias) {_CLIENT} (?:\w+ ){{0,8}}?(?:omit\w+|cambi\w+|puse|puest\w+|adapt\w+|corregi\w+|"
    r"no se ha traducido))\b"
)
_PARTIAL = lazily(
    r"\b(?:(?:auszugsweise|teilweise) (?:ubersetzung|ubersetzt)|teilubersetzung|"
    r"(?:partial|abridged) translation|translation of (?:an )?(?:extract|excerpt)s?|traduction (?:partielle|"
    r"par extraits?|"
    r"abregee)|traduccion (?:parcial|abreviada|de un extracto)|traduzione parziale|traducao parcial|"
    r"(?:ruckseite|seiten? \d+|ubrige\w* (?:seiten?|text|teile?)|randvermerke?|anlagen?|"
    r"rest) (?:\w+ ){0,5}?nicht (?:mit ?)?"
    r"ubersetzt|(?:back|reverse|pages? \d+|remaining \w+|rest|marginal \w+|other pages) (?:\w+ ){0,5}?(?:not|"
    r"were not|is not|"
    r"was not|has not been|have not been) translated|(?:verso|dos|pages? \d+|reste|mentions? \w+|autres pages) "
    r"(?:\w+ ){0,5}?(?:non traduite?s?|pas (?:ete )?traduite?s?)|(?:reverso|dorso|paginas? \d+|resto|notas? \w+|"
    r"demas paginas) "
    r"(?:\w+ ){0,5}?(?:sin traducir|no (?:se )?(?:ha |han )?(?:sido )?traduc\w+))\b"
)
_OFFERED = lazily(
    r"\b(?:kostenvoranschlag|presupuesto de traduccion|devis (?:n|no|tj|pour|de traduction)|quotation (?:by|no|"
    r"number|for)|preventivo di traduzione|"
    r"plazo de entrega|lieferzeit|delai de livraison|(?:delai|delivery|lieferung) (?:\w+ ){0,4}?(?:jours ouvrables|"
    r"working days|"
    r"werktage\w*)|nach auftragserteilung|acceptation (?:du|de la|de ce|de cette) (?:present\w* )?(?:devis|offre)|"
    r"wurde ich (?:\w+ ){0,10}?(?:bescheinigen|bestatigen|beglaubigen)|"
    r"(?:shall|will|would) (?:be glad to |then )?certify|(?:l )?(?:attesterai|certifierai|scellerai)|"
    r"(?:certificare|firmare|sellare) (?:la|esta) (?:traduccion|version)|"
    r"(?:entregara|entregare|llevara) (?:\w+ ){0,2}?(?:traduccion certificada|certificacion))\b|عرض سعر"
)
_PAID_FIRST = lazily(
    r"\b(?:(?:nach|bei) (?:eingang der )?(?:zahlung|bezahlung|freigabe|"
    r"auftragserteilung) (?:\w+ ){0,8}?(?:bescheinigt|beglaubigt|"
    r"gestempelt|bestatigt|versiegelt)|(?:after|upon|on|once) (?:\w+ ){0,2}?(?:payment|paid|acceptance) (?:\w+ ){0,8}?"
    r"(?:certif\w+|stamp\w*|seal\w*|sworn)|(?:apres|des|a reception du|contre) (?:le )?(?:paiement|reglement|"
    r"acceptation)|"
    r"(?:tras|despues de|una vez|previo) (?:el |recibido el |la )?(?:pago|abonad[oa]|aceptacion|realizada la "
    r"traduccion)|"
    r"(?:cuando|once|when|sobald|des que|quand) (?:\w+ ){0,3}?(?:client\w*|kund\w*) (?:\w+ ){0,3}?(?:apruebe|"
    r"approves|approved|"
    r"freigibt|approuve\w*|valide\w*))\b"
)
_INFORMAL = lazily(
    r"\b(?:(?:only|solely|merely|nur|lediglich|ausschliesslich|uniquement|seulement|exclusivement|unicamente|solo|"
    r"meramente|"
    r"apenas|soltanto) (?:\w+ ){0,3}?(?:informati\w+|information\w*|informacion|informacao|consulta|verstandnis|"
    r"orientierung|"
    r"comprension|comprehension)|(?:con )?fines informativos|information only|zur information|"
    r"(?:not|nicht|ne|non|no) (?:\w+ ){0,3}?(?:be )?(?:used|handed|submitted|verwend\w+|vorgelegt|utilis\w+|produit\w*|"
    r"presentar\w*|usar\w*) (?:\w+ ){0,4}?(?:authorit\w+|official\w*|amt\w*|behorde\w*|administration\w*|officiel\w*|"
    r"oficial\w*)|fur (?:behorden|amtliche zwecke) nicht (?:verwendbar|bestimmt|geeignet)|"
    r"no (?:surte\w*|produce\w*|tiene\w*) (?:\w+ ){0,2}?(?:efectos?|valor|validez)|nie posiada (?:\w+ )?mocy urzedowej|"
    r"(?:is|ist|est|es) (?:only |nur |un |une |eine |a |solo )*(?:summary|zusammenfassung|resume|resumen) |"
    r"(?:version|fassung) (?:preliminar|preliminaire)|vorlaufige fassung|"
    r"(?:unbeglaubigt\w*|uncertified|nieuwierzytelnion\w*|nicht (?:beglaubigt|bestatigt)|not certified|non certifiee?|"
    r"pas (?:ete )?certifiee?|(?:no|sin) certifica\w+|non giurata|nao certificada))\b"
)
_SERVICE = lazily(
    r"\b(?:por amistad|con carino|par amitie|aus freundschaft|gefalligkeit\w*|as a favou?r|out of friendship|"
    r"(?:hech[oa]|realizad[oa]|faite?|made|done|angefertigt|erstellt|prepared) (?:por|par|by|von) (?:l |la |el |der |"
    r"dem |the |"
    r"propi[oa] )*(?:interesse\w*|interesad[oa]|solicitante|requerante|demandeu\w+|demanderesse|titulaire|titular|"
    r"applicant|"
    r"holder|antragsteller\w*|inhaber\w*|herself|himself|myself)|von mir selbst|by (?:herself|himself)|"
    r"(?:aun|todavia) debe (?:\w+ ){0,2}?(?:encargarse|traducirse|certificarse|jurarse)|"
    r"sin (?:la )?intervencion de (?:un )?(?:traductora?|interprete)|sans (?:l )?intervention d un traducteur|"
    r"ohne (?:hinzuziehung|mitwirkung) eine\w* ubersetzer\w*|without (?:the involvement of )?a (?:sworn )?translator)\b"
)
_AT_HAND = lazily(  # people who know the language and are no translators
    r"\b(?:(?:freund\w*|bekannte\w*) der familie|friend of the family|amie? de la famille|amig[oa] de la familia|"
    r"(?:schwester|bruder|nichte|neffe|tante|onkel|cousine?) de[rs] antragsteller\w*|"
    r"(?:sister|brother|niece|nephew|cousin|aunt|uncle) of the applicant|(?:soeur|frere|niece|neveu|cousine?|tante|"
    r"oncle) "
    r"(?:de la requerante|du requerant|de l interessee?)|(?:herman[oa]|prim[oa]|ti[oa]|sobrin[oa]) (?:de la|del) "
    r"(?:interesad[oa]|solicitante)|sprach(?:en)?lehrer(?:in)?|language teacher|"
    rf"(?:teacher|lecturer) of (?:languages|{_LANGUAGE})|(?:professeure?|enseignante?) (?:d |de |de l |"
    rf"du )?(?:langues?|"
    rf"{_LANGUAGE})|profesora? de (?:idiomas|lenguas|{_LANGUAGE})|insegnante di (?:lingue|{_LANGUAGE})|"
    rf"(?:{_LANGUAGE}) teacher|(?:{_LANGUAGE})lehrer(?:in)?)\b"
)
_RETIRED = lazily(
    r"\b(?:radiation|radiee?|autrefois|a la retraite|en retraite|jubilad[oa]|im ruhestand|pensioniert\w*|retired|"
    r"(?:sera vue|en attente|wird gepruft|under review|pending) )\b"
)
_TRANSLATOR = lazily(
    r"\b(?:tradu\w+|ubersetz\w+|translat\w+|interpret\w+|dolmetsch\w*|liste de la cour|serment|assermentation|"
    r"beeidigung|"
    r"vereidigung)\b"
)
_UNDONE = lazily(
    r"\b(?:original (?:\w+ )?(?:ne )?m a pas ete|original (?:\w+ ){0,3}?(?:not|never) (?:been )?shown|"
    r"not (?:itself )?shown to me|"
    r"(?:mir|uns) (?:\w+ ){0,2}?nicht (?:vorgelegt|vorgelegen|gezeigt)|hat (?:mir )?nicht vorgelegen|"
    r"no me (?:fue|ha sido|han) (?:exhibid[oa]|presentad[oa]|mostrad[oa])|read (?:it )?to me aloud|vorgelesen (?:hat|"
    r"wurde)|"
    r"(?:stamp|stempel|sello|cachet|"
    r"tampon) (?:\w+ ){0,4}?(?:scanned in|pasted|"
    r"eingescannt|einkopiert|escanead[oa]|scanne|colle)|not (?:been )?(?:compared|checked|revised) (?:the |with |"
    r"against )|"
    r"(?:content|inhalt|contenu|contenido) (?:of|der|de la) (?:the )?(?:translation|ubersetzung|traduction|traduccion) "
    r"(?:\w+ ){0,3}?(?:not|nicht|pas|no) |(?:verweigert|abgelehnt|refused|denegad[oa]|"
    r"refusee?) (?:\w+ ){0,3}?(?:beglaubig\w+|"
    r"certif\w+|bestatig\w+)|(?:lisible|legible|lesbar) sur (?:la|une) photo)\b"
)
_NO = lazily(r"\b(?:kein\w*|no|not|non|nicht|ni|sin|sans|ohne|without|pas de) (?:\w+ ){0,2}$")
_REPLACED = lazily(r"\b(?:ersetzt|replaces|replacing|supersedes|remplace|annule|sustituye|reemplaza|sostituisce)\b")
_LAST = 5  # sentences at the end: who signs stands there

_ALONE = (
    *(_COURTESY, _LAYMAN, _NOT_YET, _APART, _DENIED, _NO_OFFICE, _UNSEEN, _CHANGED, _PARTIAL, _OFFERED),
    *(_SERVICE, _UNDONE),
)
_SAID_OF_IT = lazily(rf"\b(?:{_TRANSLATION}|text|texto?|tlumaczenie)\b")


def _takes_back(text: str, *, at_end: bool) -> bool:
    """Whether the folded sentence is one by which a translator takes back what a sworn translation is."""
    if any(family.search(text) for family in _ALONE):
        return True
    if _DRAFT.search(text) and not _REPLACED.search(text):
        return True
    if (machine := _MACHINE.search(text)) and not _NO.search(text[: machine.start()]):
        return True
    if _INFORMAL.search(text) and _SAID_OF_IT.search(text):
        return True
    by_translator = bool(_TRANSLATOR.search(text))
    if _AT_HAND.search(text) and (by_translator or at_end) and not re.search(rf"\b{_SWORN}\b", text):
        return True
    return by_translator and bool(_RETIRED.search(text) or _PAID_FIRST.search(text))


def translated(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences by which the author of a translation takes back that it is whole, sworn and of the original."""
    del case
    if kind != "sworn_translation" or not _ABOUT.search(said.folded):
        return
    yield from against_itself(said)
    last = len(said.sentences) - _LAST
    for at, sentence in enumerate(said.sentences):
        if _takes_back(sentence.folded, at_end=at >= last):
            yield sentence
