"""The words by which an account says that its money is credit, not free, another's, or not there; folded."""

from __future__ import annotations

from doccheck.judging.reserved.funds_family import (
    BALANCES,
    BLOCKED,
    CONDITIONAL,
    EARLIER,
    INCOMES,
    Family,
    words,
)

_PRIVATE_RATE = words(
    r"""\w*zins\w*|interets?|interest|intereses|taux|rates?|tasa|tasso|taxa|frais|gebuhr\w*|fees?|comision\w*|agios|
    entgelt\w*|commissions?|tarif\w*|tae|taeg|teg"""
)
CREDIT = words(
    r"""\w*uberziehung\w*|dispo|dispositions?(?:kredit|rahmen|linie)\w*|dispo(?:kredit|rahmen)\w*|kreditlinie\w*|
    kreditrahmen\w*|rahmenkredit\w*|uberzug\w*|kontokorrentkredit\w*|(?:kredit)?karten(?:limit|rahmen)\w*|
    lombardkredit\w*|decouverts?|facilites? de (?:caisse|tresorerie)|lignes? de (?:credit|tresorerie)|
    credit (?:renouvelable|revolving|lombard)|reserve d argent|avance en compte|(?:en |al )?descubierto\w*|
    lineas? de credito|sobregiros?|cupos? (?:de|rotativo)|limite de (?:la |su )?tarjeta|credito (?:disponible|
    preaprobado|rotativo)|poliza de credito|overdraf\w+|overdrawn|lines? of credit|
    (?:revolving )?credit (?:lines?|facilit\w+|limits?)|revolving credit|card limits?|unused credit|scopert[oi]|
    fid[oi]|affidament[oi]|line[ae] di credito|castelletto|descobertos?|linhas? de credito|limite de credito|
    cheque especial|conta caucionada"""
)
_INCLUDED = words(
    r"""dont|y compris|compris\w*|inclu\w*|inkl\w*|einschliesslich|eingerechnet|umfasst|enthalt\w*|enthalten|davon|
    darin|hiervon|gespeist|setzt sich|zusammensetz\w*|surplus|reliquat|solde de|du fait|grace a|permet\w*|rest|
    of which|of this|made up|consists?|composed?|compose[es]*|comprend|comprises?|comprising|together with|
    zuzuglich|zzgl|au titre d\w*|por cuenta|procede\w*|mediante|thanks to|(?:covered|provided|funded|backed|
    produced|reached) by|drawn (?:on|from|under)|results? from|resulte|resulta\w*|provien\w*|provenant|
    stamm\w* aus|attributable|entfall\w*|beruh\w*|ergibt|de l[oa]s cuales|de ell[oa]s|de esa|de este|di cui|
    d[oa]s quais|comprensiv\w*|ricompres\w*|represent\w*|reflects?|counting|ainsi que|constituid\w*|constitue\w*"""
)
NO_CREDIT = words(
    r"""ohne|nicht|keine?[rnsm]?|hors|sans|aucune?|exclu\w*|excl|without|not|no|sin|senza|sem|ausgenommen|exklusive|
    non compris|pas|n est|unused|unbenutzt|neither|nor|ni|never|jamais|nie|weder|besides|unabhangig|independ\w*|
    en sus|outre|ademas|hinaus"""
)

# The large figure is a line of credit, or rests on one.
_ON_CREDIT = Family(kinds=BALANCES, says=(CREDIT, _INCLUDED), unless=(NO_CREDIT, _PRIVATE_RATE, CONDITIONAL))

# A balance that serves another, or that a creditor holds.
_PLEDGED = words(
    r"""verpfand\w*|pfandrecht\w*|pfandung\w*|\w*pfandung|gepfandet\w*|sicherungsabtretung|sicherheitshalber|
    sicherungsubereignet|abgetreten|hinterlegt fur|(?:dient|dienen|haftet|haften|gebunden) (?:\w+ ){0,8}(?:als|
    fur|zur)(?: \w+){0,3} (?:sicherheit|sicherung|kredit\w*|darlehen\w*|burgschaft\w*|mietkaution)|
    als (?:sicherheit|sicherung|pfand|kaution) (?:fur|gegenuber|eines|einer|des|der)|
    zur (?:be)?sicherung (?:des|der|eines|einer) \w*(?:kredit|darlehen|burgschaft|verbindlichkeit)\w*|
    zugunsten eines glaubigers|arrestiert|gerichtlich gesperrt|nantie?s?|nantissements?|gages?|affecte\w* (?:en|
    a la) garantie|(?:sert|servent|tient|tiennent|donne\w*|remis\w*|constitue\w*|bloque\w*|retenu\w*|
    immobilise\w*) (?:\w+ ){0,4}(?:de|en|lieu de|a titre de|comme) garantie|en garantie (?:du|d un|d une|de l|
    des) (?:\w+ )?(?:pret|credit|emprunt|decouvert|engagement|bail|caution\w*|dette|obligation)\w*|
    saisies?(?: arret| conservatoire| attribution)?|avis a tiers detenteur|sequestre|(?:frappe\w*|fait|
    font) (?:\w+ )?(?:d une |l objet d une )?opposition|opposition (?:du|de la|de l|des) (?:tresor\w*|
    administration|tribunal|creancier\w*|coheritier\w*|heritier\w*)|pignorad\w*|pignoracion\w*|prenda|
    prendad\w*|embargad\w*|(?<!sin )embargos?|traba judicial|en garantia (?:del?|de un|de una|
    por) (?:\w+ ){0,2}(?:prestamo|credito|hipoteca|aval|deuda|alquiler|poliza)\w*|(?:sirve\w*|queda\w*|
    responde\w*|respalda\w*|afect\w+) (?:\w+ ){0,4}(?:garantia|prestamo|credito|hipoteca|deuda|aval)\w*|
    gravad[oa]s?|colateral|retenid[oa]s? por (?:orden|el juzgado|mandato|disposicion)|intervenid[oa]s?|(?:under|
    subject to|placed under|marked) (?:an? |the )?(?:\w+ )?lien|liens? (?:is |has been |was )?(?:marked|amount|
    in favou?r|for|noted|created|to)|pledged?|pledges|hypothecat\w*|collateral\w*|garnish\w*|(?:as|for|
    by way of|held as) (?:a )?(?:security|collateral|guarantee) (?:for|against|of|to)|(?:secures?|
    securing) (?:a|an|the|his|her|our|another) (?:\w+ ){0,2}(?:loan|facility|overdraft|mortgage|debt|guarantee)|
    charged to (?:the|our) bank|court attachment|attachment order|frozen (?:by|on|under)|freezing order|
    blocked (?:\w+ ){0,3}by (?:an? )?(?:order|court|the court|decision)|set off against|pignorat\w*|(?:in|
    a) pegno|sequestrat\w*|pignorament\w*|a garanzia (?:del|di un|di una)|vincolat\w* a|penhorad\w*|penhor|
    penhora|cativ[oa]s?|em garantia (?:do|de um|de uma|da)|arrestad\w*"""
)
_RELIEVED = words(
    r"""geloscht|aufgehoben|erloschen|(?:das|sein|ihr) depot|pris fin|levee?s?|mainlevee|released|discharged|lifted|
    cancelad[oa]s?|levantad[oa]s?|agb|unberuhrt|geschaftsbedingungen|conditions generales|terms|allgemein\w*"""
)
_SECURITY_GIVEN = Family(kinds=BALANCES, says=(_PLEDGED,), unless=(CONDITIONAL, _RELIEVED, EARLIER), deniable=True)
# A blocked account is pledged, and rightly, to the authority that wants it; not for a debt.
_DEBT = words(
    r"""\w*darlehen\w*|\w*kredit\w*|\w*miet\w*|vermieter\w*|glaubiger\w*|gerichts\w*|finanzamt\w*|schuld\w*|
    bruder\w*|vater\w*|pret|prets|credit|bailleur|loyer|creancier\w*|tribunal|tresor|dette|dettes|frere|pere|
    prestamo|credito|hipoteca|deuda|acreedor\w*|juzgado|alquiler|hermano|padre|loan|mortgage|debt|creditor\w*|
    court|landlord|brother|father|rent|prestito|mutuo|emprestimo"""
)
_SECURITY_ELSEWHERE = Family(
    kinds=BLOCKED, says=(_PLEDGED, _DEBT), unless=(CONDITIONAL, _RELIEVED, EARLIER), deniable=True
)

# Whose money it is.
_OWN_BODY = r"""(?:verein\w*|firma|gesellschaft|gmbh|ag|mandant\w*|kundschaft|erbengemeinschaft|stiftung|
    gemeinde|dritten|societe|entreprise|association|syndicat|copropriete|commune|clients?|clientes|tiers|
    heritiers|succession|indivision|sarl|empresa|sociedad|asociacion|comunidad|tercer[oa]s?|terceros|
    cooperativa|herederos|fundacion|company|firm|association|clients|trust|club|society|beneficiaries|estate|
    third part(?:y|ies)|partnership|church|societa|azienda|associazione|condominio|terzi|associacao|condominio|
    terceiros|school|union)"""
_OTHERS = words(
    rf"""ohne (?:selbst |selber )?(?:konto)?inhaber\w*|nicht (?:selbst |die |der )?(?:konto)?inhaber\w*|(?:nur|
    lediglich|bloss|ausschliesslich|reine?[rs]?) (?:\w+ )?(?:bevollmachtigt\w*|zeichnungsberechtigt\w*|
    verfugungsberechtigt\w*|einsichtsberechtigt\w*|leserecht\w*|vollmacht\w*|lesezugriff|ansichtsrecht)|
    treuhand\w*|(?:ander|mandanten|vereins|firmen|gesellschafts|geschafts)konto\w*|fremdgeld\w*|(?:gehort|
    gehoren|steht|stehen) (?:\w+ ){{0,4}}{_OWN_BODY}(?: zu)?|wirtschaftlich (?:berechtigt\w*|zuzurechnen)|
    sans (?:en )?etre (?:elle meme |lui meme )?(?:le |la )?(?:co )?titulaire|(?:simple|seulement|uniquement|
    seule?) (?:\w+ )?(?:mandataire|procuration|lecteur|lectrice|signataire|signature|consultation)|
    procuration sur (?:le|ce|ledit) compte|dispose d une simple (?:procuration|delegation de signature)|
    en (?:sa |leur )?qualite de (?:mandataire|tresorier\w*|tuteur|tutrice|syndic)|appart\w+ (?:en totalite |
    en propre )?(?:a|au|aux) (?:\w+ ){{0,2}}{_OWN_BODY}|pour le compte d (?:un |une )?{_OWN_BODY}|
    compte (?:de )?(?:carpa|sequestre|de tiers|de la societe|de l association)|droit de (?:regard|consultation)|
    sin ser (?:\w+ )?(?:co )?titular|no es titular|(?:solo|solamente|unicamente|
    exclusivamente) (?:\w+ )?(?:firma|autorizad[oa]|apoderad[oa]|consulta|puede ver|ver)|
    figura\w* como autorizad[oa]|en calidad de (?:autorizad[oa]|apoderad[oa]|tesorer[oa]|administrador\w*|
    representante legal)|pertenece[n]? a (?:\w+ ){{0,2}}{_OWN_BODY}|fondos ajenos|
    authori[sz]ed (?:\w+ )?(?:without|but not|and not|not)|without (?:any )?(?:ownership|being (?:the |
    an )?(?:owner|holder))|not (?:the|an|a) (?:beneficial )?(?:owner|account holder)|(?:only|merely|solely|
    just) (?:an? |as an? )?(?:authori[sz]ed|signatory|signer|view\w*|mandate)|(?:is|
    as) (?:\w+ )?authori[sz]ed (?:signer|signatory) (?:of|on|for|only|without)|power of attorney (?:over|on|
    for)|view(?:ing)? (?:only|access|rights)|read only|escrow|held in trust|in trust for|trust account|
    client (?:money|account)|company account|belong(?:s|ing)? to (?:\w+ ){{0,2}}{_OWN_BODY}|
    as (?:the )?(?:treasurer|trustee|executor)|on behalf of (?:\w+ ){{0,2}}{_OWN_BODY}|
    held for (?:\w+ ){{0,2}}(?:others|{_OWN_BODY})|(?:solo|soltanto) (?:delegat[oa]|firma|consultazione)|
    delegat[oa] (?:alla|ad operare)|appart\w+ (?:a|al|alla) {_OWN_BODY}|(?:apenas|so) (?:autorizad[oa]|
    procurador\w*|consulta)|pertence[m]? (?:a|ao) {_OWN_BODY}"""
)
_NOT_OWN = Family(kinds=BALANCES, says=(_OTHERS,), unless=(CONDITIONAL,))

# Money that stays only for a while: lent, sent by mistake, to be sent back.
_RETURNED = words(
    r"""(?:wurde|wurden|haben wir|geht|gehen|fliesst|ist|sind) (?:\w+ ){0,12}(?:zuruck(?:uberwiesen|gezahlt|gebucht|
    gegeben|geleitet|gefordert|transferiert|geholt|erstattet|uberweisung)|retourniert|storniert|ruckgebucht|
    ruckuberwiesen|wieder abgezogen|aufgelost|freigegeben|ausgezahlt und geschlossen)|leihweise|leihgabe|
    storno (?:\w+ ){0,2}(?:einzahlung|gutschrift|eingang)\w*|(?:a ete|ont ete|
    avons) (?:\w+ ){0,4}(?:restitue\w*|rembourse\w*|retourne\w*|reverse\w*|retransfere\w*|debloque\w*|rendue?s?|
    cloture\w*)|a lui restituer|a restituer|repart|repartent|(?:blocage|levee) (?:a ete |est )?(?:leve\w*|
    du blocage)|pret(?:e|ee|es)s? (?:par|pour)|(?:fue|fueron|ha sido|han sido) (?:\w+ ){0,4}(?:reintegrad\w*|
    devuelt\w*|liberad\w*|desbloquead\w*|levantad\w*|retirad\w*|restituid\w*|cancelad\w*)|vuelve[n]? (?:a|al) |
    se devuelve[n]?|se levanto|(?:was|were|has been|have been|is being) (?:\w+ ){0,4}(?:paid back|sent back|
    taken back|returned|refunded|recalled|reversed|withdrawn|released|wound up)|goes? back|lent (?:by|for|to)|
    on loan from|borrowed|(?:e stat[oa]|sono stat[ei]) (?:\w+ ){0,3}(?:restituit\w*|riaccreditat\w*|sciolt\w*|
    svincolat\w*|estint\w*)|(?:foi|foram) (?:\w+ ){0,3}(?:devolvid\w*|restituid\w*|desbloquead\w*|levantad\w*|
    encerrad\w*)"""
)
_THE_MONEY = words(
    r"""guthaben|\w*betrag\w*|einzahlung|summe|einlage|mittel|geld|sperre|konto|sperrkonto|eingang|leih\w*|somme|
    montants?|fonds|solde|compte|versement|virement|blocage|avoirs?|capital|suma|importe|fondos|saldo|cuenta|
    deposito|abono|bloqueo|sum|funds|deposit|balance|amount|money|account|credit|credited|restriction|block|
    somma|importo|conto|vincolo|montante|conta|[a-z]{2,4} \d{1,3} \d{3}|\d{1,3} \d{3}(?: \d\d)? (?:eur|euros?)"""
)
_GONE_AGAIN = Family(
    kinds=frozenset({"bank_certificate"}) | BLOCKED,
    says=(_RETURNED, _THE_MONEY),
    unless=(
        CONDITIONAL,
        EARLIER,
        words(
            r"""\w*monat\w*|month\w*|mensu\w*|mois|mes|meses|nach ablauf|ablauf|after|apres|despues|gebuhr\w*|fees?|
            frais|restguthaben|remaining|reliquat|visa\w*|visum\w*|ablehnung|refus|refusal|denegacion|only|nur|
            exclusively|uniquement|original\w*|nicht|not|ne|no|non|certificat\w*|letter|bescheinigung|
            attestation|constancia|document\w*|erst|documento|second|zweites|weiteres|ancien|otra|other|another|
            card|hold|lien|former|earlier"""
        ),
    ),
)

# A blocked account that waits for the money, or that its holder empties as she likes.
_AWAITED = words(
    r"""(?:rest|restbetrag|differenz|fehlbetrag|betrag|einzahlung|geld|guthaben|mittel|rate|eingang|
    uberweisung) (?:\w+ ){0,12}(?:zu erwarten|erwartet|steht (?:noch )?aus|stehen (?:noch )?aus|ausstehend|
    noch nicht|folgt|noch offen|aussteht)|(?:sobald|nach|erst nach|wenn) (?:\w+ ){0,6}(?:gutgeschrieben|
    geldeingang|zahlungseingang|einzahlung|eingegangen|eingang des)|einzuzahlen (?:sind|ist)|
    bitte (?:uberweisen|zahlen)|es fehlen|noch kein\w* (?:geld|einzahlung|eingang)|(?:solde|reste|reliquat|
    complement|versement|virement|somme|montant|fonds|provision) (?:\w+ ){0,8}(?:attendue?s?|en attente|a venir|
    a recevoir|a verser|non recue?s?|pas encore|reste du|manque\w*)|(?:des|a la|apres|
    sous reserve de) reception (?:des|du|de la) (?:fonds|virement|somme|montant|versement)|en attente d(?:e|u|
    un) (?:\w+ )?(?:versement|virement|provision|alimentation|fonds)|(?:saldo|resto|deposito|importe|ingreso|
    fondos|monto) (?:\w+ ){0,8}(?:pendientes?|a la espera|por recibir|por ingresar|por depositar|
    no se ha recibido|aun no|todavia no|faltan?)|a la espera de(?:l| los)? (?:ingreso|fondos|deposito|
    transferencia)|pendiente de (?:ingreso|deposito|recibir|fondeo)|(?:balance|rest|remainder|funds|deposit|
    amount|money|transfer) (?:\w+ ){0,8}(?:awaited|outstanding|not (?:yet )?(?:been )?(?:received|credited|
    arrived|paid in)|to follow|is expected|still missing|to be (?:blocked|received|paid in|transferred))|
    (?:once|when|after|as soon as) (?:the )?(?:\w+ ){0,4}(?:has|have|is|are) (?:been )?(?:arrived|received|
    credited|paid in)|awaiting (?:funds|deposit|payment|transfer)|in attesa (?:del|di) (?:versamento|accredito|
    bonifico)|da versare|a aguardar (?:o )?(?:deposito|transferencia)|por receber"""
)
_NOT_PAID_IN = Family(
    kinds=BLOCKED,
    says=(_AWAITED,),
    unless=(words(r"visum\w*|visa|gesperrt und|wurde am|\w*auszahlung\w*|payout\w*|disburs\w*|desembolso\w*|monthly"),),
)
_AT_WILL = Family(
    kinds=BLOCKED,
    says=(
        words(
            r"""jederzeit|a tout moment|en cualquier momento|cuando (?:guste|quiera|desee)|at any time|
            sur simple (?:appel|demande)|on demand|in qualsiasi momento|a qualquer momento|formlos|
            ohne zustimmung|sans (?:accord|autorisation)|sin autorizacion|without (?:the )?(?:consent|approval)"""
        ),
        words(
            r"""verfug\w*|abheb\w*|abgehoben|auflos\w*|aufgehoben|entnehm\w*|dispos\w*|retir\w*|leve|lever|levee|
            recup\w*|recog\w*|withdraw\w*|take out|lift\w*|released?|close|prelev\w*|levantar|dispon\w*"""
        ),
    ),
    unless=(
        words(
            r"""\w*monat\w*|month\w*|mensu\w*|mois|mes|meses|bis zu|hochstens|up to|limit\w*|a concurrence|hasta|
            nicht|keine?|not|no|ne|pas|non|cannot|nur|only|behorde|authority|amt|instalments?"""
        ),
    ),
)

# A balance that cannot be had during the stay, that is not booked for good, or that the bank does not stand for.
_LOCKED = Family(
    kinds=BALANCES,
    says=(
        words(
            r"""(?:vorzeitige\w*|vor (?:ablauf|falligkeit|dem)) (?:\w+ ){0,6}(?:nicht|ausgeschlossen|unmoglich)|
            (?:cannot|can not|may not|not) be(?:withdrawn|paid out|released|touched|used|
            broken) (?:\w+ ){0,6}(?:before|until|till|prior)|no (?:early|premature) withdrawal|
            not (?:prematurely )?withdrawable|(?:ne peut|ne peuvent|ne pourra|
            ne pourront) (?:\w+ ){0,3}(?:retire|debloque|utilise|rembourse)\w*(?:\w+ ){0,4}avant|
            no (?:se )?(?:puede\w*|podra\w*) (?:\w+ ){0,3}(?:retirar|disponer|tocar|cancelar|
            rescatar)\w*(?:\w+ ){0,4}(?:antes|hasta)|saule 3a|freizugigkeit\w*|plan de pensiones|
            plan d epargne retraite|provident fund|nicht (?:frei )?verfugbar|nicht zur (?:auszahlung|verfugung)|
            not (?:freely )?(?:available|disposable)|non disponibles?|no (?:esta |estan )?disponibles?|
            nothing can be paid out|bis auf weiteres (?:\w+ ){0,5}gesperrt|non disponibil\w+"""
        ),
    ),
    unless=(EARLIER, words(
        r"""online|internet|dokument\w*|document\w*|service|24|telephone|telefon\w*|statement|filiale|app|karte|
        card|carte"""
    )),
)
_UNCHECKED = Family(
    kinds=BALANCES | INCOMES,
    says=(
        words(
            r"""(?:nicht|weder|ohne) (?:\w+ ){0,3}(?:gepruft|uberpruft|kontrolliert|verifiziert|ubermittelt|
            nachgepruft)|(?:pas|non|ni|sans) (?:\w+ ){0,3}(?:verifie|controle|declare|transmis|depose)\w*|
            (?:not|without|never) (?:\w+ ){0,3}(?:checked|verified|audited|filed|submitted|confirmed by)|
            unaudited|unverified|(?:no|sin) (?:\w+ ){0,3}(?:verificad\w*|comprobad\w*|verificar|comprobar|
            auditad\w*)|non(?:verificat\w*|presentat\w*)|(?:angaben|angabe) de[sr] (?:kund\w*|antragstell\w*|
            nutzer\w*|inhaber\w*)|(?:saisie?s?|rempli\w*|declare\w*|indique\w*) par (?:le|la|l) (?:client\w*|
            usager|usagere|titulaire|interesse\w*)|(?:typed|entered|filled in|supplied|
            stated) by the(?:customer|user|holder|claimant|taxpayer|applicant)|(?:comunicad|llenad|rellenad|
            facilitad|declarad)\w* por (?:el|la)(?:propi\w+ )?(?:client\w*|usuari\w*|titular|interesad\w*)|
            (?:konto|account|compte|cuenta) (?:\w+ ){0,6}(?:findet sich nicht|does notexist|n existe pas|
            no existe|unknown to us)"""
        ),
    ),
    unless=(
        EARLIER,
        words(
            r"""steuerberat\w*|herkunft|origin|origine|origen|translation|ubersetzung|zweck|purpose|unterschrift\w*|
            signature|identit\w*|dritte\w*"""
        ),
    ),
)
_IN_DEBT = Family(
    kinds=BALANCES,
    says=(
        words(
            r"""zu unseren gunsten|geduldete uberziehung|uberzogen\w*|overdrawn|solde debiteur (?:de|s eleve)|
            saldo deudor|en notre faveur|a nuestro favor|in our favou?r|debit balance of|saldo negativo|
            solde negatif|negative balance"""
        ),
    ),
    unless=(CONDITIONAL, EARLIER, _PRIVATE_RATE),
    deniable=True,
)
HOLDER = words(
    r"""\w*kontoinhaber\w*|inhaber\w*|titulaires?|titular(?:es)?|account holder|account name|holder|intestatari[oa]|
    kontobezeichnung|intitule"""
)
BODY = words(
    r"""gmbh|ug|ohg|gbr|kg|e v|verein|stiftung|erbengemeinschaft|ltd|limited|llc|inc|plc|traders|enterprises|trust|
    foundation|company|sarl|eurl|sas|sasu|sci|association|societe|syndicat|ets|etablissements|s l|s l u|srl|
    s r l|s a s|ltda|asociacion|comunidad|sociedad|empresa|cooperativa|fundacion|associazione|societa|
    associacao|church|club|kirchengemeinde|gemeinde"""
)

BALANCE_FAMILIES: tuple[Family, ...] = (
    _ON_CREDIT,
    _SECURITY_GIVEN,
    _SECURITY_ELSEWHERE,
    _NOT_OWN,
    _GONE_AGAIN,
    _NOT_PAID_IN,
    _AT_WILL,
    _LOCKED,
    _UNCHECKED,
    _IN_DEBT,
)
