"""The words by which a promise of money or a proof of pay takes back what it says; folded."""

from __future__ import annotations

from doccheck.judging.reserved.funds_family import (
    CONDITIONAL,
    EARLIER,
    GRANTS,
    GUARANTEES,
    INCOMES,
    LOANS,
    SPONSORS,
    Family,
    words,
)

# A sponsor whom somebody found unable to pay, or who does not bind herself.
_UNABLE = words(
    r"""(?:nicht|weder|unzureichend|kaum) (?:\w+ ){0,2}(?:nachgewiesen|glaubhaft|belegt|ausreichend|gegeben|
    tragfahig|leistungsfahig|hinreichend)|(?:leistungsfahigkeit|bonitat|einkommen|mittel|
    einkunfte) (?:\w+ ){0,4}(?:unzureichend\w*|nicht|fehlt|fehlen|verneint|offen|ungeklart|zweifelhaft|
    zu gering)|fehlende[rn]? (?:leistungsfahigkeit|bonitat|tragfahigkeit)|(?:ressources|revenus|moyens|capacite|
    solvabilite) (?:\w+ ){0,4}(?:insuffisant\w*|non (?:etabli|justifi|demontr|prouv)\w*|(?:trop|pas) \w+|
    non suffisant\w*)|(?:no (?:ha |han |se ha |se han |queda |quedan |consta |
    constan )?(?:sido )?(?:acredita\w*|demostrad\w*|justificad\w*)|no (?:se )?(?:acredita|demuestra|
    justifica)\w*) (?:\w+ ){0,5}(?:medios|ingresos|solvencia|recursos|capacidad)|(?:medios|ingresos|solvencia|
    recursos|capacidad) (?:\w+ ){0,4}(?:no (?:acredita\w*|demostrad\w*|justificad\w*)|insuficientes?|
    sin acreditar)|(?:means|income|resources|funds|ability to pay|capacity|solvency|
    finances) (?:\w+ ){0,4}(?:not (?:been )?(?:shown|proven|proved|demonstrated|established|evidenced|
    sufficient|verified)|insufficient|inadequate)|(?:insufficient|inadequate) (?:means|income|resources|funds)|
    (?:reddito|mezzi|redditi) (?:\w+ ){0,3}(?:insufficient\w*|non (?:dimostrat|sufficient|comprovat)\w*)|
    (?:rendimentos|meios) (?:\w+ ){0,3}(?:insuficientes?|nao (?:comprovad|demonstrad)\w*)"""
)
_NOT_ABLE = Family(kinds=SPONSORS, says=(_UNABLE,), unless=(CONDITIONAL, EARLIER, words(
    r"""wurde glaubhaft gemacht wurde|(?:\w )?nachgewiesen (?:\w )?glaubhaft gemacht (?:\w )?nicht|
    nachgewiesen (?:\w+ ){0,2}glaubhaft gemacht nicht gepruft|vorgelegt wird|seine eigenen|own funds|wise"""
)))

_UNBOUND = words(
    r"""(?:nach|im rahmen) (?:meinen|unseren|seinen|ihren|meiner|unserer) (?:moglichkeiten|krafte\w*)|(?:selon|
    dans la mesure de|suivant) (?:mes|nos|ses|leurs) (?:moyens|possibilites|disponibilites)|(?:segun|
    en la medida de|conforme a) (?:mis|sus|nuestras|nuestros) (?:posibilidades|medios|ingresos|recursos)|
    (?:as far as|so far as|to the extent) (?:i|we|he|she|my|our|his|her) (?:\w+ )?(?:can|am able|are able|
    is able|means|income)|(?:if|when|while) (?:i|we) can afford|secondo le (?:mie|nostre) possibilita|
    (?:conforme|dentro) (?:as|das) (?:minhas|nossas) possibilidades|nur (?:pro forma|der form halber|
    eine formalitat)|moralisch\w* (?:unterstutz\w*|beistand)|soutien moral|apoyo moral|moral support|
    ohne (?:jede |rechtliche )?(?:rechts)?(?:verpflichtung|verbindlichkeit)|(?:n |ne |rien |
    sans )(?:\w+ ){0,4}(?:engage a rien|oblige a|aucune obligation|obligation de (?:versement|paiement|payer))|
    (?:sans|aucune?) (?:prendre d |prise d )?(?:engagement|obligation) (?:financi\w*|de (?:versement|paiement|
    ma part))|no (?:me |nos |le )?(?:obliga|compromete) (?:\w+ ){0,3}(?:pag\w*|nada|a)|sin (?:compromiso|
    obligacion) (?:de|alguno|alguna|por)|sin que nadie pueda exigir\w*|ayuda de palabra|
    nothing (?:\w+ ){0,5}(?:obliges?|binds?)|not (?:a )?(?:legally )?(?:binding|bind\w*|
    obliged) (?:\w+ ){0,3}(?:pay|contribute|me|us)?|without (?:any )?(?:obligation|commitment|liability) (?:on|
    to pay|of)|senza (?:\w+ ){0,3}(?:alcun obbligo|impegno)|(?:envisage|wurde gern|
    consider) (?:\w+ )?(?:d aider|contributing|helping|de contribuer)|bin (?:nur )?strohmann|nur zum schein"""
)
_NOT_BOUND = Family(kinds=SPONSORS, says=(_UNBOUND,), unless=(words(
    r"""versicherung\w*|bank|banque|banco|witness|notar\w*|notaire"""
),))

# Who signed cannot pay, pays for many already, or has not been paid herself.
_NO_MEANS = Family(
    kinds=SPONSORS,
    says=(
        words(
            r"""(?:bereits|schon|deja|ya|already|lo mismo) (?:\w+ ){0,6}(?:andere|weitere|autres?|otr[oa]s|others?|
            other) (?:\w+ )?(?:personen|gast\w*|studie\w*|etudiant\w*|neveux?|nieces?|nietos?|sobrin\w*|
            estudiantes?|personas?|students?|persons?|people|nephews?|guests?|personnes)|(?:bin|ist|
            sind) (?:\w+ ){0,3}(?:arbeitslos|erwerbslos|zahlungsunfahig)|(?:suis|
            est) (?:\w+ ){0,3}(?:au chomage|sans emploi|insolvable)|(?:quede|quedado|estoy|
            esta) (?:\w+ ){0,3}(?:en paro|sin empleo|sin trabajo|desemplead[oa])|(?:am|is|been|
            became) (?:\w+ ){0,2}(?:unemployed|out of work|bankrupt|insolvent)|privatinsolvenz|surendettement|
            actes? de defaut de biens|verlustscheine?|saisie de salaire|lohnpfandung|(?:carece|
            carezco) de (?:ingresos|medios|recursos)|disoccupat[oa]|desempregad[oa]"""
        ),
    ),
    unless=(CONDITIONAL, EARLIER),
    deniable=True,
)

# A guarantee for something else.
RENT_DEBT = Family(
    kinds=GUARANTEES,
    says=(
        words(
            r"""\w*mietkaution\w*|mietsicherheit\w*|\w*mietvertrag\w*|\w*mietverhaltnis\w*|mietforderung\w*|
            vermieter\w*|bailleurs?|contrat de (?:bail|location)|loyers et charges|(?:rent|rental|security|
            tenancy) deposit|tenancy|lease(?:agreement|contract)|landlord|contrato de (?:alquiler|arrendamiento|
            arriendo)|arrendador\w*|fianza (?:de|del) (?:alquiler|arrendamiento)|locatore|
            contratto di (?:locazione|affitto)|contrato de arrendamento|senhorio|warenlieferung\w*|
            ausschreibung\w*|\w*bauvorhaben\w*|marche public|obra publica|licitacion|tender|bid bond|
            performance bond|customs|zollschuld\w*|douane\w*|aduan\w*"""
        ),
    ),
    unless=(words(
        r"""nicht|not|ne|no|pas|neben|besides|outre|ademas|wohnheim\w*|including|inklusive|y compris|
        \w*lebensunterhalt\w*|living"""
    ),),
)

# Work that has ended, or for which nothing is paid.
_WORK_OVER = words(
    r"""unbezahlt\w* (?:\w+ ){0,2}(?:urlaub\w*|freistellung\w*|freigestellt\w*|beurlaub\w*)|
    ohne bezuge (?:\w+ )?(?:beurlaubt|freigestellt)|(?:arbeits|dienst|
    beschaftigungs)verhaltnis\w* (?:\w+ ){0,8}(?:endete|beendet|gekundigt|aufgelost|erloschen)|(?:hat|haben|
    wurde|ist) (?:\w+ ){0,10}gekundigt|kundigung (?:\w+ ){0,4}(?:erhalten|ausgesprochen|zugegangen|zum)|
    (?:abschliessende|finale) (?:\w+ )?(?:gehalts|lohn|entgelt)?abrechnung|(?:beschaftigung|anstellung|
    stelle) (?:\w+ ){0,5}(?:endete|gekundigt)|conges? (?:sans solde|non (?:paye|remunere)\w*)|
    disponibilite pour convenances|(?:a ete|est) (?:\w+ ){0,2}licencie\w*|licenciement|
    contrat (?:\w+ ){0,6}(?:a pris fin|rompu|resilie|suspendu|expire)|(?:a|aura|nous a|nous aura) quitte\w*|
    quittera|solde de tout compte|ne percoit plus|cessation d activite|en preavis|(?:licencia|permiso|
    excedencia|vacaciones) (?:\w+ )?sin (?:goce|sueldo|remuneracion|salario)|excedencia|(?:fue|sera|
    ha sido)(?:\w+ )?(?:despedid|cesad)[oa]|finiquito|(?:relacion laboral|vinculo|
    contrato) (?:\w+ ){0,6}(?:termin[oa]\w*|finaliz\w*|conclu\w*|extingui\w*|venci\w*|suspendid\w*)|cese (?:de|
    del|por)|ya no (?:labora|trabaja|percibe)|sin devengar|unpaid (?:\w+ )?leave|leave without pay|career break|
    made redundant|redundanc\w+|(?:under|given|served|serving|received) (?:\w+ )?notice|
    notice of (?:termination|dismissal)|(?:employment|contract|post|service|engagement) (?:\w+ ){0,6}(?:ended|
    ceased|was terminated|has been terminated|is terminated|came to an end|expired)|has (?:left|resigned)|
    final (?:pay ?)?(?:slip|payslip|pay slip|salary)|no longer (?:employed|works?|receives?)|dismissed|
    on strike|salary (?:\w+ ){0,3}(?:not been paid|in arrears|unpaid|withheld)|
    aspettativa (?:\w+ )?(?:non retribuita|senza)|licenziat[oa]|cessat[oa] (?:il|dal)|licenca sem|despedid[oa]|
    cessou funcoes|(?:lohn|gehalts)(?:pfandung|abtretung)\w*|lohnpfandung|(?:retenus?|
    saisies?) (?:\w+ ){0,4}(?:ordonnance|tribunal|salaire)|saisiesur (?:le )?salaire|
    embargo (?:\w+ )?(?:salarial|judicial|del? (?:sueldo|salario))|attachment of earnings|garnish\w*"""
)
_NO_LONGER_PAID = Family(
    kinds=INCOMES,
    says=(_WORK_OVER,),
    unless=(
        CONDITIONAL,
        EARLIER,
        words(
            r"""ungekundigt\w*|n est pas|nicht (?:gekundigt|beendet)|not (?:been )?(?:terminated|ended)|no (?:ha|
            esta) \w+|ungekundigt\w*|kundigungsfrist\w*|frist|preavis de|plazo|period|fristen|indemnite\w* de|
            elternzeit|vorherig\w*|von keiner|days?|weeks?|\w*tage?n?|wochen?|jours?|semaines?|dias?|semanas?|
            full pay|since been|ever since|repris|termine|beendet|returned|reincorporad[oa]|befristet\w*"""
        ),
    ),
    deniable=True,
)

_IN_PRINCIPLE = Family(
    kinds=LOANS,
    says=(
        words(
            r"""grundsatzlich bereit|accord de principe|in principle|pre ?approv\w*|vorab ?zusage|preaprobad\w*|
            pre aprobad\w*|indicative|unverbindlich\w*|rechenbeispiel\w*|beispielrechnung\w*|musterberechnung\w*|
            ejemplo de calculo|konditionsbeispiel\w*|simulation|simulacion|simulazione|sans valeur contractuelle|
            non contractuel\w*|en principio|not (?:an offer|a commitment)|kein\w* (?:kreditzusage|angebot)"""
        ),
    ),
    unless=(EARLIER, words(r"definiti\w*")),
)

# Nothing is paid before something happens.
_UNTIL_THEN = words(
    r"""bis dahin|vorher|zuvor|until then|before then|till then|d ici la|jusque la|avant cela|hasta entonces|
    hasta tanto|mientras tanto|entre ?tanto|fino ad allora|ate la|bis zum entscheid\w*|pending (?:the|that|
    this) (?:decision|appeal|outcome|vote)"""
)
_NOTHING = words(
    r"""keine?\w*|nichts|nicht|no|not|none|nothing|aucune?|rien|ne|n|nada|ningun\w*|sin|nessun\w*|nulla|nenhum\w*|
    sans|ruht|suspend\w*"""
)
_PAYMENT = words(
    r"""\w*zahlung\w*|\w*gezahlt|fliess\w*|zahlen|paid|pay|payments?|disburse\w*|verse\w*|paye\w*|pagos?|paga\w*|
    desembols\w*|giros?|gira\w*|abon\w*|pagament\w*|eroga\w*"""
)
_NOT_BEFORE = Family(
    kinds=GRANTS | LOANS | SPONSORS,
    says=(_UNTIL_THEN, _NOTHING, _PAYMENT),
    unless=(words(r"frist\w*|rucktritt|deadline|reisepass|visum|visa\w*|einreise|arrival|anreise"),),
)

# A private person's declaration; what an authority issues is not signed by the sponsor in all copies.
UNDERSIGNED = words(
    r"""(?:je|nous) soussigne\w*|i (?:\w+ ){0,6}undersigned|(?:ich|wir) (?:\w+ ){0,6}unterzeichne(?:r|te|ter|rin)|
    (?:yo|el|la) (?:\w+ ){0,6}abajo firmante|(?:io )?(?:la |il )?sottoscritt[oa]|eu (?:\w+ ){0,6}abaixo assinad[oa]"""
)
LIVING = words(
    r"""\w*lebensunterhalt\w*|lebenshaltung\w*|stud(?:ium|iums|ies|y|ent|enten|entin)|etud\w+|etudiant\w*|
    frais de sejour|subsistance|manutencion|estudi\w+|estancia|living|maintenance|subsistence|visa|visum\w*|
    aufenthalt\w*|mantenimento|studi|sostentamento|estudos|subsistencia|auslanderbehorde|prefecture|consulat\w*|
    botschaft"""
)

_NO_MORE = Family(
    kinds=SPONSORS | GUARANTEES,
    says=(
        words(
            r"""(?:nicht mehr|no longer|(?:ne|n) (?:\w+ ){0,3}plus|ya no|ja nao|
            nao (?:\w+ ){0,3}mais|non (?:\w+ ){0,3}piu) (?:\w+ ){0,4}(?:kosten|aufkomm\w*|hafte[nt]?|ubernehme\w*|lage|
            bereit|ha[cg]\w+ cargo|able|willing|responsib\w*|pr[ei]\w+ en charge|mesure|responsab\w*|bound)|
            (?:aufkomme|komme|hafte|zahle) (?:\w+ ){0,3}nicht mehr"""
        ),
    ),
    unless=(CONDITIONAL, EARLIER, words(r"eltern|parents|padres|braucht|needs?|necesita|besoin")),
)

PROMISE_FAMILIES: tuple[Family, ...] = (
    _NOT_ABLE,
    _NO_MORE,
    _NOT_BOUND,
    _NO_MEANS,
    RENT_DEBT,
    _NO_LONGER_PAID,
    _IN_PRINCIPLE,
    _NOT_BEFORE,
)
