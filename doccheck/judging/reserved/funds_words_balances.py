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
from doccheck.judging.reserved.lazily import lazily

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
NO_CREDIT = words(
    r"""ohne|nicht|keine?[rnsm]?|hors|sans|aucune?|exclu\w*|excl|without|not|no|sin|senza|sem|ausgenommen|exklusive|
    non compris|pas|n est|unused|unbenutzt|neither|nor|ni|never|jamais|nie|weder|besides|unabhangig|independ\w*|
    en sus|outre|ademas|hinaus"""
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

_UNCHECKED = Family(
    kinds=BALANCES | INCOMES,
    says=(
        words(
            r"""(?:nicht|weder|ohne) (?:\w+ ){0,3}(?:gepruft|uberpruft|kontrolliert|verifiziert|ubermittelt|
            nachgepruft)|(?:(?<!prejuge )(?<!prejugent )pas|non|ni|sans) (?:\w+ ){0,3}(?:verifie|controle|declare|
            transmis|depose)\w*|
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
    bezeichnung|kontobezeichnung|intitule|denominacion|designation|name of account|denominazione"""
)
# Whose account it is, where the row is about nothing else.
CUSTOMER = lazily(
    r"(?:unser\w* |notre |our |nuestr\w* )?(?:kund(?:e|in|ename)|client[ea]?|customer|nom du client|client name|"
    r"customer name|nombre del cliente|cliente titular)"
)
BODY = words(
    r"""g?gmbh|mbh|genossenschaft|ug|ohg|gbr|kg|e v|verein|stiftung|erbengemeinschaft|
    ltd|limited|llc|inc|plc|traders|enterprises|trust|
    foundation|company|sarl|eurl|sas|sasu|sci|association|societe|syndicat|ets|etablissements|s l|s l u|srl|
    s r l|s a s|ltda|asociacion|comunidad|sociedad|empresa|cooperativa|fundacion|associazione|societa|
    associacao|church|club|kirchengemeinde|gemeinde"""
)

NOT_A_BALANCE = words(
    r"""\w*umsatze?|jahresumsatz|kontoumsatz|gutschriften|zahlungseingange|\w*limit|limits?|\w*rahmen|turnover|
    throughput|(?:total|annual|sum of|cumulative) (?:\w+ )?credits|inflows?|mouvements?|flux|plafond|chiffre d affaires|
    movimientos?|abonos (?:totales|acumulados)|facturacion|volumen|limite|cupo|giro d affari|movimenti|movimentos?"""
)

# Whoever may act for an account is not said to have it.
MAY_SIGN = words(
    r"""(?:ist|sind|is|are|est|es|hat|has|holds|dispose|tiene|a|have|e|ha|tem) (?:\w+ ){0,8}(?:zeichnungsberechtigt\w*|
    verfugungsberechtigt\w*|bevollmachtigt\w*|vollmacht|kontovollmacht|leserecht\w*|einsichtsrecht\w*|
    authori[sz]ed (?:to (?:sign|operate|view)|signatory|signer)|signatory|power of attorney|mandate over|
    signing (?:authority|rights?|power)|procuration|mandataire|signataire|delegation de signature|autorizad[oa]|
    apoderad[oa]|poder (?:de|sobre)|
    firma (?:autorizada|mancomunada)|delegat[oa]|procurador\w*)|kann (?:\w+ ){0,4}(?:einsehen|anweisen)"""
)
HAS_ACCOUNT = words(
    r"""\w*inhaber\w*|unser\w* kund\w*|kund\w*|unterhalt\w*|titulaires?|au nom de|ouvert\w*|client\w*|clienta|
    titular\w*|a nombre de|mantiene|posee|holders?|customers?|clients?|in the name|maintains?|holds an?|
    holds (?:the )?(?:\w+ )?accounts?|
    has an? (?:\w+ )?account|owner|intestat\w*|titolare|a nome|em nome|auf (?:den |ihren |seinen )?namen|
    lautend\w*|fuhrt|gefuhrt\w* fur"""
)

BALANCE_FAMILIES: tuple[Family, ...] = (
    _NOT_PAID_IN,
    _AT_WILL,
    _UNCHECKED,
    _IN_DEBT,
)
