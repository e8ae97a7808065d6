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

_TAKEN_BACK = words(
    r"""(?:ziehe|zieht|ziehen|zuruckziehe\w*|zuruckgezogen|widerrufe|widerruft|widerrufen|
    nehme) (?:\w+ ){0,12}(?:zuruck|erklarung|verpflichtung)|nicht mehr (?:\w+ ){0,3}(?:ubernehme\w*|aufkomm\w*|
    zahle\w*|bereit|in der lage|trage\w*)|(?:ne|n) (?:\w+ ){0,4}plus (?:\w+ ){0,4}(?:en mesure|prendre|assumer|
    charge|garant\w*|engag\w*|responsable)|(?:je|nous|declare|declarons) (?:\w+ ){0,4}(?:retire|retirons|
    retirer|revoque|revoquons|annule)|(?:ya no|deja de|dejo ya de) (?:\w+ ){0,4}(?:cargo|hac\w*|respond\w*|
    asum\w*|cubr\w*|pag\w*)|(?:retiro|revoco|revoca|retira|retiran|deja sin efecto|dejo sin efecto|me retracto|
    se retracta)|no longer (?:\w+ ){0,3}(?:able|willing|responsible|support\w*|pay\w*|cover\w*|sponsor\w*|
    wish\w*)|(?:hereby )?(?:withdraws?|revokes?|retracts?|cancels?) (?:my|our|this|the|his|
    her) (?:\w+ )?(?:undertaking|declaration|sponsorship|commitment|offer|promise|support|guarantee)|(?:ritiro|
    revoco|annullo) (?:\w+ ){0,2}(?:dichiarazione|impegno)|nao (?:\w+ ){0,2}mais (?:\w+ ){0,2}(?:responsab\w*|
    pag\w*|cust\w*)|ja nao (?:\w+ ){0,3}(?:responsab\w*|pag\w*)"""
)
_WITHDRAWN = Family(kinds=SPONSORS, says=(_TAKEN_BACK,), unless=(CONDITIONAL, EARLIER, words(
    r"""nicht widerruf\w*|unwiderruflich|irrevoc\w*"""
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
_RENT_DEBT = Family(
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

# A loan that nobody will pay out.
_LOAN_OFF = words(
    r"""(?:wurde|wird|ist|sind|hat|haben) (?:\w+ ){0,5}(?:widerrufen|storniert|abgelehnt|verfallen|zuruckgezogen|
    nicht unterzeichnet|noch nicht (?:\w+ )?(?:unterzeichnet|bestellt|eingetragen|gestellt))|(?:sobald|
    erst wenn|erst nach|solange) (?:\w+ ){0,8}(?:burge\w*|burgschaft|grundschuld|hypothek|sicherheit\w*|
    unterschrift|bonitat\w*)|beispielrechnung|musterberechnung|rechenbeispiel|(?:exerce|use|usee|
    a use) (?:\w+ ){0,6}(?:delai|droit|faculte) (?:\w+ ){0,3}(?:retractation|renonciation|jours)|s est (?:dedit|
    retracte\w*)|(?:une fois|des|apres|lorsque) (?:\w+ ){0,8}(?:second garant|caution (?:trouvee|fournie|
    signee)|hypotheque)|non (?:signe|realisee?|regularise)\w* a ce jour|(?:est|a ete) (?:\w+ )?(?:classe|refuse|
    rejete|annule|caduc)e?|(?:fue|ha sido|quedo|queda|esta) (?:\w+ ){0,3}(?:archivad[oa]|rechazad[oa]|
    anulad[oa]|desistid[oa]|vencid[oa]|caducad[oa])|caduco|desistio|(?:falta|sin) (?:la |el )?(?:firma|aval|
    garante|fiador|codeudor|aprobacion)|en (?:estudio|tramite)|(?:used|exercised) (?:\w+ ){0,2}right (?:to|
    of) (?:cancel|withdraw)\w*|(?:has|have|was|were) (?:\w+ ){0,2}(?:lapsed|cancelled|declined|rejected|
    withdrawn)|not (?:yet )?(?:been )?(?:signed|sanctioned|executed|registered|accepted)|no (?:instal+ment|
    tranche|part|amount) (?:\w+ ){0,4}(?:can|will|shall) be (?:released|paid)|(?:pay|repay|pays|settle|solder|
    rembourser|ablosung|cubrir|cancelar) (?:\w+ ){0,4}(?:old|earlier|previous|ancien|precedent|frueher\w*|alter|
    anterior|vieja|viejo) (?:\w+ )?(?:loan|debt|pret|credit|dette|darlehen\w*|kredit\w*|deuda|prestamo|credito)"""
)
_LOAN_NOT_PAID = Family(kinds=LOANS, says=(_LOAN_OFF,), unless=(CONDITIONAL, EARLIER), deniable=True)

# A guarantee that binds nobody any more, or not yet.
_RELEASED = words(
    r"""(?:urkunde|original|burgschaft|garantie) (?:\w+ ){0,10}(?:zuruckgegeben|zuruckerhalten|zuruck|entwertet|
    erloschen|entlassen)|haften (?:\w+ ){0,2}nicht mehr|bindet uns nicht|(?:original|
    acte) nous (?:\w+ ){0,4}(?:restitue|rendu|retourne)|mainlevee|(?:delies?|quittes?|liberee?s?) de (?:tout|
    notre|cet) engagement|(?:a ete|est) (?:\w+ )?devuelt\w*|devuelt[oa] (?:por|el)|dad[oa] de baja|
    ya no despliega|cancelad[oa] el (?:\w+ ){0,8}devolucion|(?:falta|pendiente) (?:\w+ ){0,3}(?:firma|
    aprobacion|comite|registro|inscripcion)|no (?:entrara|entra) en vigor|(?:original|guarantee|
    instrument) (?:\w+ ){0,6}(?:was returned|has been returned|has been cancelled|was cancelled|released|
    discharged)|(?:until|once|when) (?:\w+ ){0,6}(?:lodges?|deposits?|provides?) (?:\w+ ){0,3}(?:margin|cover|
    security|cash)|(?:has|have) (?:not )?(?:\w+ )?(?:entered|come) into force|estinta|svincolat[oa]|
    originale (?:\w+ ){0,3}restituito"""
)
_BOUND_NO_MORE = Family(kinds=GUARANTEES, says=(_RELEASED,), unless=(CONDITIONAL, EARLIER, words(
    r"""ablauf|apres|will|wird|sera|doit|devra|devant|debera|bitte|please|priere|will|wird|sera|doit|devra|devant|
    debera|bitte|please|priere|nach|expiry|after|vencimiento|jusqu|until|bis|hasta|fruher\w*|von 20\d\d"""
)))

_IN_PRINCIPLE = Family(
    kinds=LOANS,
    says=(
        words(
            r"""grundsatzlich bereit|accord de principe|in principle|pre ?approv\w*|vorab ?zusage|preaprobad\w*|
            pre aprobad\w*|indicative|unverbindlich\w*|konditionsbeispiel\w*|simulation|simulacion|simulazione|
            sans valeur contractuelle|non contractuel\w*|en principio|not (?:an offer|a commitment)|
            kein\w* (?:kreditzusage|angebot)"""
        ),
    ),
    unless=(EARLIER, words(r"definiti\w*")),
)

_NOT_PAID_OUT = Family(
    kinds=INCOMES,
    says=(
        words(
            r"""(?:gehalt|lohn|gehalter|lohne|bezuge) (?:\w+ ){0,8}(?:ruckstand\w*|nicht (?:aus)?gezahlt|
            nicht uberwiesen|ausstehend|gestundet|ruhen|ruht)|(?:salaires?|traitements?|paie|net|
            remuneration) (?:\w+ ){0,6}(?:impaye\w*|arrieres?|non verse\w*|suspendue?s?|en suspens|non paye\w*)|
            arrieres de salaires?|(?:salar\w+|sueldos?|haber\w*|nomina\w*|
            remuneracion\w*) (?:\w+ ){0,6}(?:impagad\w*|adeudad\w*|atrasad\w*|no (?:se )?(?:ha |
            han )?(?:sido )?(?:pagad|abonad|consign)\w*|suspendid\w*)|(?:salar\w+|wages?|
            pay) (?:\w+ ){0,6}(?:in arrears|not (?:been )?paid|unpaid|withheld|suspended|outstanding)|
            insolven\w*|(?:redressement|liquidation) judiciaire|concurso de acreedores|kurzarbeit null|net loss|
            perte nette|jahresfehlbetrag|perdida neta|stipendi (?:\w+ ){0,3}(?:arretrat|non pagat)\w*"""
        ),
    ),
    unless=(CONDITIONAL, EARLIER, words(
        r"""insolvenz(?:geld|umlage|sicherung)\w*|insolvency (?:levy|contribution)|umlage|u3"""
    )),
    deniable=True,
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

PROMISE_FAMILIES: tuple[Family, ...] = (
    _NOT_ABLE,
    _WITHDRAWN,
    _NOT_BOUND,
    _NO_MEANS,
    _RENT_DEBT,
    _NO_LONGER_PAID,
    _LOAN_NOT_PAID,
    _BOUND_NO_MORE,
    _IN_PRINCIPLE,
    _NOT_PAID_OUT,
    _NOT_BEFORE,
)
