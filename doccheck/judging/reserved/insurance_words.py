"""The words of insurance certificates, as they are compared: what is covered, and what is not."""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily

# A sentence about what may happen, or happened to another contract, restricts nothing.
CONDITIONAL = lazily(
    r"\b(?:if|unless|(?<!\d )may(?! \d)|might|can|could|in case|in the event|should|when|whenever|where|wenn|falls"
    r"|sofern|soweit|kann|konnen"
    r"|konnte|solange|im falle|moglich|si|en cas|bei (?:\w+ )?(?:verzug|zahlungsverzug|ausbleiben|nichtzahlung\w*"
    r"|beendigung|exmatrikulation|ablehnung|wegzug|kundigung|antritt|visum\w*)|lorsque|peut|peuvent|pourra\w*"
    r"|possible|tant que|en caso|cuando|podra\w*"
    r"|puede\w*|posible|mientras|se podra|tras|caso|possibile|poder\w*|jederzeit|any time)\b"
)
EARLIER = lazily(
    r"\b(?:previous|former|earlier|prior|old|replac\w+|fruher\w*|vorherig\w*|bisherig\w*|ersetzt\w*|vorversicher\w*"
    r"|alt\w{1,2}|precedent\w*|ancien\w*|rempla\w+|anterior\w*|antigu\w*|reempla\w+|sustitu\w+|previa)\b"
)

# What a health insurance is for.
CARE = lazily(
    r"\b(?:krank\w*|health insur\w*|gesundheit\w*|salud|illness\w*|sickness|disease\w*|medical|hospital\w*"
    r"|outpatient|out patient\w*|inpatient|in patient\w*|doctor\w*|physician\w*"
    r"|health ?care|maladie\w*|soins|medica\w*|hospitali\w*|medecin\w*|krankheit\w*|ambulant\w*|stationar\w*"
    r"|heilbehandlung\w*"
    r"|krankenhaus\w*|arzt\w*|arztlich\w*|spital\w*|vollversicherung|heilkosten|enfermedad\w*|hospitalari\w*"
    r"|sanitari\w*|medic\w*"
    r"|primaria|cirugia|doenca\w*|malatti\w*|ricover\w*|internamento|surg\w+|chirurg\w*|leistungskatalog"
    r"|gesetzlich\w*)\b"
)
# What other insurances are for; without any care beside it the paper is no health insurance.
_OTHER_THINGS = (
    r"(?:accident(?!s? included)\w*|unfall\w*|accidente\w*|liability|responsabilite civile|haftpflicht\w*"
    r"|responsabilidad civil"
    r"|luggage|baggage|bagages?|gepack\w*|reisegepack\w*|equipajes?|cancell?ation|annulation|reiserucktritt\w*"
    r"|cancelacion"
    r"|household|home contents|multirisque|habitation|hausrat\w*|hogar|theft|vol|diebstahl|robo|delay\w*|retard\w*"
    r"|verspatung\w*"
    r"|demoras?|legal protection|rechtsschutz|protection juridique|defensa juridica|dental\w*|dentaire\w*|zahn\w*"
    r"|dentales?"
    r"|repatriation|rapatriement|rucktransport\w*|repatriacion|life|leben\w*|deces|muerte|fallecimiento|invalid\w+)"
)
OTHER_THINGS = lazily(rf"\b{_OTHER_THINGS}\b")
THIRD_PARTY = lazily(r"\b(?:third part\w+|tiers|autrui|dritte\w*|terceros|terzi)\b")
BENEFITS = lazily(
    r"^(?:(?:insured )?(?:cover\w*|benefits?|risks?|branch|line|class)|(?:versicherte )?(?:leistung\w*|deckung\w*"
    r"|risiken|gefahren)|versicherungsumfang|umfang|zweig|sparten?|garanties?(?: \w+){0,2}|couvertures?|prestations?"
    r"|risques?(?: \w+){0,2}|branche"
    r"|coberturas?|prestaciones|riesgos?(?: \w+){0,2}|ramo|garantias|coperture|what is insured)$"
)
IS_INSURED = lazily(
    r"\b(?:(?:is|are) (?:insured|covered) (?:\w+ ){0,4}(?:for|against)|(?:ist|sind) (?:\w+ ){0,8}(?:gegen|fur"
    r"|in der)|insured (?:\w+ )?(?:for|against)"
    r"|(?:est|sont) (?:bien )?(?:assur|garanti|couvert)\w+|versichert (?:sind|ist)|beneficie\w*"
    r"|esta (?:asegurad|cubiert|amparad)\w+|queda (?:asegurad|cubiert|amparad)\w+|cubre|covers|couvre|deckt|umfasst)\b"
)

_CARE_NOUN = (
    r"(?:illness(?:es)?|sickness|disease|hospital\w*|inpatient|in patient|outpatient|out patient|(?:routine "
    r"|medical )treatment"
    r"|medical (?:costs|expenses|care|treatment)|doctors?|physicians?|surgery|maladies?|hospitalisations?"
    r"|soins(?: medicaux| de sante)?"
    r"|frais (?:medicaux|de sante|de maladie|d hospitalisation)|consultations?|krankheit(?:en|s\w+)?|krankenhaus\w*"
    r"|heilbehandlung\w*"
    r"|heilkosten|stationar\w*|ambulant\w*|arztbesuche?|arztkosten|spital\w*|enfermedad(?:es)?|hospitalizacion(?:es)?"
    r"|ingresos?(?: en hospital| hospitalarios?)?|gastos (?:medicos|hospitalarios)|asistencia (?:medica|sanitaria)"
    r"|consultas?|operacion(?:es)?|malattia|ricovero|doenca|internamento)"
)
# "illness and hospital stays of any kind": what the noun may have with it and still be the whole of it.
_WHOLE = (
    r"(?: (?:and|or|und|oder|sowie|et|ou|y|e|o|the|der|die|das|la|le|les|los|las|el|l|d|de|des|en|in|of|any|all|kind"
    r"|every|toda|todo"
    r"|todas|clase|jeder|art|aller|toute|nature|dus|dues|due|caused|by|a|une|un|una|to|par|por|costs?|kosten"
    r"|expenses|fees|stays?"
    r"|treatments?|care|cover\w*|frais|gastos|aufenthalte?\w*|behandlung\w*|consultations?|arztlich\w*|as|such"
    r"|general|generally|routine|ordinary|planned|medicines?|medication"
    r"|medicaments?|medicamentos|arznei\w*|arztbesuch\w*|medikamente|" + _CARE_NOUN[3:-1] + r"))*"
)
_IS = (
    r"(?: (?:is|are|ist|sind|werden|wird|est|sont|es|son|esta|estan|queda|quedan|however|jedoch|dagegen|hingegen"
    r"|toutefois|expressly))*"
)

_NOT_COVERED = (
    r" (?:not (?:insured|covered|included|part|reimbursed|paid|payable)|excluded|outside the (?:plan|cover|policy"
    r"|scope)|fall\w* outside|nicht (?:versichert|mitversichert|gedeckt|eingeschlossen|enthalten|gegenstand|erstattet"
    r"|ubernommen)|ausgeschlossen|ausgenommen|non (?:garanti|couvert|assur|compris|inclus|pris)\w*|exclu(?:e|s|es)?"
    r"|ne (?:sont|est|relevent|releve|font|fait) pas|restent a (?:la )?charge|a la charge de l (?:assure|interesse"
    r"|etudiant|adherent)\w*"
    r"|no (?:se |esta |estan |son |queda |quedan )?(?:cub\w+|inclu\w+|contratad\w+|asegurad\w+|amparad\w+"
    r"|garantizad\w+)|excluid\w+|corren? por cuenta"
    r"|(?:is|are) (?:the )?(?:member|insured|student|policyholder)(?: s)? own|tragt (?:der|die) versicherte"
    r"|non (?:copert|compres)\w+)\b"
)
# Care as a whole is taken out.
CARE_OUT = lazily(
    rf"\b{_CARE_NOUN}{_WHOLE}{_IS}{_NOT_COVERED}"
    rf"|\b(?:not (?:insured|covered|included)|nicht (?:versichert|gedeckt|eingeschlossen) (?:ist|sind)"
    rf"|ausgeschlossen (?:ist|sind)"
    rf"|(?:sont|est) exclu\w*|(?:exclusions?|ausschlusse?|exclusiones)(?: particul\w+)?|no (?:se )?(?:cubre\w*"
    rf"|incluye\w*)|quedan? excluid\w+"
    rf"|(?:does|do) not (?:cover|include|insure|pay for)|ne (?:couvre|garantit|comprend)\w* pas|excluding)"
    rf"(?: (?:the|die|der|das|les|la|las|los|el|l|any|all|jede|toute|tout))* {_CARE_NOUN}{_WHOLE}$"
)
# "…, with the exception of doctors and medicines": whatever the rest of the sentence is about.
CARE_EXCEPTED = lazily(
    rf"\b(?:(?:a l )?(?:exclusion|exception) d\w*|(?:with the )?(?:exception|exclusion) of|unter ausschluss (?:von|der)"
    rf"|mit ausnahme (?:von|der)|con (?:exclusion|excepcion) de|con esclusione di|com exclusao de)"
    rf"(?: (?:the|der|la|les|las|los|el|l|any|all|tout|toute))* {_CARE_NOUN}{_WHOLE}$"
)
# The same as the label of a row: "Illness, hospital: not insured".
CARE_LABEL = lazily(rf"^(?:(?:the|la|le|el|die) )?{_CARE_NOUN}{_WHOLE}$")
# Another insurer is to pay for it.
CARE_ELSEWHERE = lazily(
    rf"\b{_CARE_NOUN}\b.{{0,80}}?\b(?:(?:to be|must be|is to be) (?:proven|proved|shown|insured"
    rf"|evidenced) (?:separately|elsewhere|otherwise)"
    r"|(?:muss|mussen|ist|sind) (?:\w+ ){0,4}(?:anderweitig|gesondert|separat|selbst) (?:\w+ ){0,2}(?:versicher"
    r"|nachzuweis|nachgewies|abzusicher)\w*"
    r"|relevent? (?:de|d|du) (?:l |la |son |sa |leur |une |un )?(?:assurance|assureur|autre|caisse|regime|mutuelle)"
    r"|a (?:apporter|justifier|prouver) (?:separement|par ailleurs)"
    r"|(?:separat\w+|another|other|own|basic) (?:health |medical )?(?:insurance|insurer|policy)"
    r"|(?:se acreditara|debe acreditar\w*|debera acreditar\w*|acreditar\w*) (?:aparte|por separado)"
    r"|por (?:otr[oa]|su propi[oa]) (?:segur\w+|poliza|compania))\b"
)
# Kinds of illness, care and costs that no genuine certificate covers, or covers within bounds.
SPECIAL = lazily(
    r"\b(?:pre ?exist\w*|existing|known|chronic\w*|before|arising|mental\w*|psych\w*|dental\w*|dentist\w*"
    r"|cosmetic\w*|aesthetic|private"
    r"|abroad|home country|country of origin|authori[sz]\w*|war|alcohol\w*|drugs?|sports?|intentional\w*"
    r"|self inflicted|tropical|venereal"
    r"|congenital|maternity|pregnan\w*|stable|vorbestehend\w*|bekannt\w*|vorher\w*|absehbar\w*|chronisch\w*"
    r"|vor (?:beginn|vertrag\w*)"
    r"|beruf\w*|zahn\w*|kosmet\w*|asthet\w*|einzelzimmer|einbett\w*|zweibett\w*|wahlleistung\w*|chefarzt\w*"
    r"|ausland\w*|heimat\w*|krieg\w*"
    r"|vorsatz\w*|sucht\w*|schwanger\w*|entbindung\w*|anterieur\w*|connu\w*|preal\w*|prealable\w*|chroni\w*"
    r"|professionnel\w*|esthet\w*"
    r"|dentaire\w*|particuli\w+|etranger|origine|guerre|sporti\w*|intention\w*|accord prealable|cure\w*|thermal\w*"
    r"|grossesse|maternite"
    r"|anterior\w*|conocid\w*|cronic\w*|profesional\w*|estetic\w*|habitacion|extranjero|origen|guerra|deport\w*"
    r"|embarazo|parto"
    r"|preexist\w*|congenit\w*|kur\w*|augen\w*|brille\w*|optic\w*|physio\w*|optique|kundigung\w*|tagegeld\w*"
    r"|allowance|forfait|journalier\w*"
    r"|kriegs\w*|pandemi\w*|epidemi\w*|hiv|mallorca|weltweit|urlaub\w*|vacances|vacaciones|holiday\w*|outside"
    r"|ausserhalb|hors|fuera"
    r"|telephone|phone|call|calls|anruf\w*|appel\w*|llam\w*|telefon\w*|visits?|besuch\w*|ambulance|transport\w*"
    r"|vehicul\w*|motor\w*"
    r"|reprodu\w*|transplant\w*|prothe\w*|prosthe\w*|protesis|orthod\w*|ortod\w*|kieferorth\w*|fertil\w*|implant\w*"
    r"|rehab\w*|reha|prevent\w*|hernia\w*|copag\w*|copay\w*|franchise\w*|selbstb\w*|selbstbehalt\w*|deductible"
    r"|excess|ceiling|limit|limite|network|number|carte|card)\b"
)
# One kind of care, as a row of a table has it.
ONE_KIND = lazily(
    r"\b(?:dental\w*|dentaires?|dentist\w*|zahn\w*|odonto\w*|maternit\w*|maternidad|schwanger\w*|entbindung\w*|partos?"
    r"|embarazo|pregnan\w*|grossesse|accouchement|psych\w*|psiqui\w*|psico\w*|optic\w*|optique|brille\w*|sehhilfe\w*"
    r"|physio\w*|fisio\w*|kine\w*|prothe\w*|prosthe\w*|protesis|transplant\w*|orthod\w*|ortod\w*|kieferorth\w*)\b"
)
ONLY = (
    r"(?:only|solely|exclusively|merely|limited to|restricted to|nur|ausschliesslich|lediglich|allein|beschrankt"
    r"|begrenzt"
    r"|uniquement|exclusivement|seulement|seul(?:e|s|es)?|limite\w* a\w*|ne (?:\w+ )?que|solo|solamente|unicamente"
    r"|exclusivamente|limitad\w+ a|solamente|unic\w+)"
)
_EMERGENCY = (
    r"(?:emergenc\w+|accidents?|accidental|notfall\w*|notfalle\w*|unfall\w*|akutbehandlung\w*|urgences?|accidents?"
    r"|urgencias?|urgent\w*|accidentes?|dringlich\w*|schmerzstillend\w*|emergenza|urgenza)"
)
# The cover is for emergencies, or accidents, and nothing else.
EMERGENCY_ONLY = lazily(rf"\b{ONLY}\b(?: \w+){{0,5}} {_EMERGENCY}\b|\b{_EMERGENCY}(?: \w+){{0,3}} {ONLY}\b")
_LIMITED = (
    rf"(?:{ONLY}|limited|restricted|reduced|confined|not more than|no more than|eingeschrankt\w*|reduziert\w*"
    rf"|restreint\w*"
    r"|reduite?s?|limitee?s? (?:a|au|aux)|restringid\w+|reducid\w+|limitad\w+|no mas que|nicht mehr als|limitat\w+)"
)
_FIRST_AID = (
    rf"(?:{_EMERGENCY}|first aid|life (?:saving|threatening)|vital\w*|stabili[sz]\w*|acute|akut\w*|erste hilfe"
    rf"|erstversorgung"
    r"|lebensbedroh\w*|premiers (?:secours|soins)|primeros auxilios|primo soccorso|primeiros socorros|repatriation"
    r"|repatri\w*"
    r"|rucktransport\w*|ruckholung|transit\w*|durchreise\w*|stopover\w*|(?:\d{1,3}|twenty four|forty eight|seventy two)"
    r" (?:hours?|stunden|heures?|horas?|ore|days?|tagen?|jours?|dias?|giorni))"
)
# Help in need, or for hours or days, and no more.
FIRST_AID_ONLY = lazily(
    rf"\b{_LIMITED}\b(?: \w+){{0,6}} {_FIRST_AID}\b|\b{_FIRST_AID}\b(?: \w+){{0,4}} {_LIMITED}\b"
)
NARROW = lazily(  # one kind of care, or what the insured has to do in time
    r"\b(?:dental\w*|dent\w+|zahn\w*|psych\w*|claims?|notif\w+|melden|meldung|gemeldet|declar\w+|declaration|within"
    r"|innerhalb|transport\w*|ambulance|maternity|private|physio\w*|outside|abroad|ausland\w*|ausserhalb|etranger|hors"
    r"|extranjero|fuera"
    r"|also|auch|aussi|tambien|other|andere\w*|autres?|otros?|demas|ubrige\w*|24 (?:hours?|h|stunden|heures|horas)"
    r"|365)\b"
)
EMERGENCY_SPECIAL = lazily(
    r"\b(?:abroad|outside|elsewhere|other countries|other (?:states|member)|home|call\w*|phone\w*|number|line"
    r"|hotline|contact\w*|tel\w*|nummer"
    r"|notruf\w*|anruf\w*|ausland\w*|ausserhalb|ubrige\w*|andere\w*|heimat\w*|urlaub\w*|reisen|etranger|hors|autres"
    r"|appel\w*|numero|vacances"
    r"|extranjero|fuera|demas|resto|llam\w*|vacaciones|origen|origine|psych\w*|prothe\w*|zahnersatz|pre ?exist\w*"
    r"|preexist\w*|chroni\w*"
    r"|teeth|tooth|zahne|dents|dientes|muelas?|molars?|odonto\w*"
    r"|dentist\w*|transport\w*|taxi|ambulance|private|einzelzimmer|no copay\w*|copago|card|carte|karte|tarjeta"
    r"|zahn\w*|dent\w+|including|einschliesslich)\b"
)

# Time in which illness is not paid for.
WAITING = lazily(
    r"\b(?:waiting (?:period|time)s?|qualifying period|wartezeit\w*|karenz\w*|delais? (?:de carence|d attente)"
    r"|carences?|(?:periodos?|plazos?) de (?:carencia|espera)|carencias?)\b"
)
WAITING_NONE = lazily(
    r"\b(?:no|none|nil|waived|without|not apply|served|ended|0|keine?|entfall\w*|ohne|erlassen|verzicht\w*|aucune?"
    r"|sans|supprime\w*|neant|sin|ningun\w*"
    r"|elimina\w*|exent\w*|suprim\w*|carece\w*|already|over|past|completed|credited|abolish\w*|abgelaufen|erfullt"
    r"|fallt weg|fallen weg|angerechnet|verstrichen|bereits|deja|ecoule\w*|expire\w*|dispens\w*|exoner\w*|renonc\w*"
    r"|leve\w*|transcurrid\w*|anulad\w*|reconoc\w*|ya|condon\w*|renunci\w*|cumplid\w*|superad\w*|does not|nao"
    r"|inexist\w*)\b"
)
TIME_SPAN = lazily(
    r"\b(?:\d{1,3}|one|two|three|four|five|six|eight|nine|ten|eleven|twelve|ein\w*|zwei|drei|vier|funf|sechs|acht"
    r"|neun|zehn|elf|zwolf|deux|trois|quatre|six"
    r"|huit|neuf|dix|onze|douze|dos|tres|cuatro|seis|ocho|nueve|diez|doce) (?:days?|weeks?|months?|tage?n?|wochen?"
    r"|monate?n?|jours|semaines|mois|dias|semanas|meses)\b"
)
AFTER_MONTHS = lazily(
    rf"\b{_CARE_NOUN}\b.{{0,60}}\b(?:after|nach|erst|apres|pasados|tras|transcurridos"
    rf"|a partir)\b.{{0,14}}{TIME_SPAN.pattern}"
)
