"""What is said together where an insurance is tied to less than the stay needs: journeys, company, a part of care."""

from __future__ import annotations

from doccheck.judging.reserved.concepts import Together, Words
from doccheck.judging.reserved.insurance_limits_words import (
    ALSO,
    AWAY,
    BORNE,
    CARE,
    COVER,
    DENIED,
    EMERGENCY,
    HOME,
    IF,
    INPATIENT,
    JOURNEY,
    ONLY,
    OTHER_BRANCH,
    OUT,
    OUTPATIENT,
    SCHOOL,
    SUDDEN,
)

LIMITS = (
    # For journeys only.
    Together(
        groups=(
            Words(JOURNEY),
            Words(AWAY),
            Words(f"{COVER} objet objeto object gegenstand oggetto asistencia assistance beistand assistenza"),
        ),
        unless=Words(
            f"{ALSO}{DENIED}{HOME} wenn falls if unless kann may might can could peut puede pueden"
            " tage tagen wochen days weeks jours semaines dias semanas monate months mois meses giorni world*"
            " welt* mond* mund* jusqu hasta bis up"
        ),
    ),
    # In company, in a household.
    Together(
        groups=(
            Words(
                "begleit* mitreis* accompagn* accompan* acompan* presence presencia compania haushalt household foyer"
                " domicile address hogar convivan conviv* beisein zusammen gemeinsam lives leben lebt resid*"
                " travelling with"
            ),
            Words(
                "eltern* elternteil* parent parents adult adults adulte adulto erwachsene* mutter vater pere mere"
                " padre madre padres"
                " tutor tutores representant* guardian vormund policyholder* tomador* *nehmer souscripteur titular"
                " titulaire genitor*"
                " familie family famille familia"
            ),
            Words(COVER),
            Words(
                f"{ONLY} solange sofern soweit wenn provided long while si tant condition siempre mientras cesse"
                f" endet"
                " ceases cesa quitte when subordonn* condicion* supeditad* abhangt davon depends dependent"
                " conditional"
            ),
        ),
        unless=Words(
            "beitrag* premium* prime cotisation* prima cuota rabatt* discount reduction descuento pay pays"
            " bezahlt familiares begleitperson* acompanantes figuran"
        ),
        span=18,
    ),
    Together(
        groups=(
            Words(
                "angestellt* arbeitnehmer* beschaftig* mitarbeiter* employe* salarie* emplead* trabajador* dipendent*"
                " worker* staff personal funcionari*"
            ),
            Words(ONLY + " reserve reservad* vorbehalten"),
            Words(COVER),
        ),
    ),
    # A part of care.
    Together(
        groups=(Words(CARE), Words(BORNE), Words(OUT)),
        unless=Words(
            f"{OTHER_BRANCH}{IF}{HOME}{AWAY.replace(' hors', '')} rezept* receta ordonnance prescription ohne sans"
            " without sin network netz* red reseau selbstbehalt* selbstbeteiligung franchise franquicia deductible"
            " copag* copay* zuzahlung* eigenanteil limit* plafond* hochst* wartezeit* waiting carence* carencia* nur"
            " only que uniquement solo sondern direkt direct notwendig* necessary necesari* experiment* visa"
            " visum notfall* anmeld*"
        ),
        span=12,
    ),
    Together(
        groups=(Words(f"{INPATIENT}{OUTPATIENT}"), Words(f"{ONLY} soweit".replace(" qu que", ""))),
        unless=Words(
            f"{OTHER_BRANCH}{IF}{DENIED} network netz* red reseau arztlich* notwendig* rezept* receta verordn*"
            " conventionn* concertad* partner* vertrags* authori* autoriz* accord medically liste list originale sans"
            " sin ohne"
            " sem senza without unlimited jusqu hasta bis"
        ),
        span=3,
    ),
    Together(
        groups=(
            Words(f"{INPATIENT}{EMERGENCY}"),
            Words("nothing nichts rien nada niente"),
            Words("else anderes autre weiteres mas altro sonst"),
        ),
        span=10,
    ),
    # Emergencies, and no more.
    Together(
        groups=(Words(EMERGENCY), Words(f"{ONLY} reduit reduced reduziert home".replace(" qu que", ""))),
        unless=Words(
            f"{OTHER_BRANCH}{IF} phone number nummer card karte carte tarjeta sans sin ohne sem senza without"
            f" jusqu hasta {AWAY}"
        ),
        span=8,
    ),
    Together(
        groups=(Words(EMERGENCY), Words(SUDDEN)),
        unless=Words(f"{ALSO}{DENIED}{IF.replace(' cas', '').replace(' bei', '')}{AWAY}"),
        span=10,
    ),
    # At school, at work.
    Together(
        groups=(
            Words(SCHOOL),
            Words(f"{COVER} exerce vaut limita"),
            Words(f"{ONLY} erstreckt pendant durante wahrend during schulgelande schulweg unterrichtszeit*"),
        ),
        unless=Words(
            f"{ALSO}{DENIED}{IF} nuit night nacht noche 24 24h privat* freizeit leisure inscri* enrol* immatrikul*"
            " insegn* matricul* annee"
        ),
        span=10,
    ),
    # In the home country.
    Together(
        groups=(
            Words("soins behandl* treatment asistencia tratamiento* cure cuidados care"),
            Words(HOME),
            Words(
                f"{ONLY} doivent must mussen muss deben debe devono durchzufuhren realizara realizaran erfolgen carried"
            ),
        ),
        unless=Words(
            f"{ALSO}{DENIED}{IF} *transport repatri* rapatri* ruck* tage tagen days jours dias wochen weeks semaines"
            " semanas monate months mois meses"
        ),
    ),
    # One illness.
    Together(
        groups=(Words("covid* coronavirus sars cancer krebs* malaria grippe"), Words(ONLY)),
        unless=Words(f"{ALSO}{DENIED}"),
        span=8,
    ),
    Together(
        groups=(
            Words("touris* turis* urlaub* ferienreise* holiday* vacances vacaciones leisure"),
            Words(f"{ONLY} reserve reserves reservee reservad* usage zweck finalidad purpose objet objeto visitors"),
        ),
        unless=Words(f"{ALSO}{IF} stud* etud* estud* studien*"),
        span=8,
    ),
    Together(
        groups=(
            Words(
                "studienaufenthalt* studien* studium study studies etudes estudio estudios estudiantes students"
                " studenten studierende etudiants studio estudos"
            ),
            Words(
                "available disponible erhaltlich exclu* excluid* ausgeschlossen ausgenommen escluso garanti*"
                " couvert* valid* valable* versichert covered"
            ),
            Words(f"exclu* excluid* ausgeschlossen ausgenommen esclusi {DENIED}"),
        ),
        unless=Words(f"{ALSO}{IF} {OTHER_BRANCH} without ohne sans sin seulement nur only"),
        span=8,
    ),
    # It ends where the stay begins.
    Together(
        groups=(
            Words(
                "efecto stops endet erlischt ende ends ceases cease terminates cesse cessent fin eteint extingue"
                " termina cesa"
                " finaliza cessa decade entfallt invalid"
            ),
            Words(
                "begrundung begrundet nahme wohnsitznahme anmeldung etabli* establish* takes taking up adquiri*"
                " fijar fija establec* stabilisce acquis* adquire obtention obtains obtient becomes becoming erhalt"
                " erteilung erlangung granted issued obtener obtencion obtiene"
            ),
            Words(
                "wohnsitz* residence residency residencia resident domicile domicilio residenza sejour"
                " aufenthaltstitel*"
                " aufenthaltserlaubnis permit soggiorno niederlassung"
            ),
        ),
        unless=Words(
            f"{HOME} leav* wegzug gives giving aufgabe verleg* quitt* abandon* outside ausserhalb fuera hors abroad"
            f" refus* denied abgelehnt ablehnung denegad* poursuit"
            " ausland* etranger extranjero"
        ),
    ),
    Together(
        groups=(
            Words("residents residentes residenti gebietsansassige* ansassig* wohnsitz residents"),
            Words(f"{DENIED} ne ohne without sans sin visitors nonresident*"),
            Words(f"{COVER} held"),
        ),
        unless=Words(f" wenn if si falls{HOME} tax steuer* eu ewr ue"),
        span=9,
    ),
    # The insurer need not pay.
    Together(
        groups=(
            Words("rechtsanspruch entitlement droit derecho diritto direito"),
            Words(f"{DENIED} sans sin senza sem"),
            Words("leistung* benefit* prestation* prestacion* prestazion* prestac*"),
        ),
        unless=Words("wenn if si falls case cas exclu* ruht incapacidad"),
        span=10,
    ),
    Together(
        groups=(
            Words(
                "gratia discretion discretionary kulanz* ermessen benevole graciab* graciosa discrezion* discrecional*"
            ),
            Words("leistung* benefit* prestation* prestacion* prestazion* prestac* pay*"),
        ),
        unless=Words(IF),
    ),
    Together(
        groups=(
            Words("tenu tenue obliged verpflichtet obligad* bound tenuta"),
            Words(DENIED),
            Words("versicherer assureur insurer compagnie company aseguradora compania leistung* prestation* pay*"),
        ),
        unless=Words(f"{IF} ruck* tiers third"),
        span=8,
    ),
    # The insurer has still to decide.
    Together(
        groups=(
            Words(
                "annahme aufnahme acceptance admission underwriting decision contratacion aceptacion adhesion emision"
                " souscription entscheidung accettazione aceitacao affiliation afiliacion"
            ),
            Words(
                "steht aussteh* ausstehend* pending pendiente* soumise attente subject awaiting awaited outstanding"
                " sujeta"
                " supeditad* vorbehalt vorbehaltlich offen attesa"
            ),
            Words(
                "aus versicherer* risiko* medical medica medico medecin questionnaire cuestionario prufung decision"
                " insurer"
                " assureur compagnie aseguradora valoracion avis approval risque sanitari* offen acceptance pending"
            ),
        ),
        unless=Words(f"{IF}{DENIED} claim* schaden* hospital treatment behandlung* visa visum accepted"),
        span=8,
    ),
    # What there was is used up.
    Together(
        groups=(
            Words("plafond *budget *summe capital sum limit limite budget guthaben massimale kontingent maximum"),
            Words(
                "epuise* consomm* aufgebraucht ausgeschopft erschopft exhausted used agotad* consumid* esaurit*"
                " esgotad*"
            ),
        ),
        unless=Words(f"{IF}{DENIED}{OTHER_BRANCH} until bis jusqu hasta lorsque sobald once when des"),
        span=7,
    ),
    # At rest, until something comes.
    Together(
        groups=(
            Words(
                "droits entitlement* anspruch *anspruch leistungen derechos garanties cobertura coverage diritti"
                " direitos"
                " schutz *schutz contrat vertrag policy poliza"
            ),
            Words(
                "neutralis* sommeil dormant* anwartschaft* paused suspens suspenso suspendu* suspended gesperrt"
                " bloque* bloquead* eingefroren frozen gele*"
                " zuruckgestellt sospes*"
            ),
        ),
        unless=Words(f"{DENIED}{IF} wahrend pendant si tant solange while delai reserve zahlungsverzug"),
        span=7,
    ),
    # Given up.
    Together(
        groups=(
            Words(
                "contrat vertrag contract policy poliza contrato police polizza apolice adhesion mitgliedschaft"
                " membership versicherung *versicherung afiliacion"
            ),
            Words(
                "resilie resiliee gekundigt beendet aufgehoben storniert annule annulee anulad* rescindid* resuelto"
                " terminated cancelled canceled lapsed disdetto disdettat* annullat* rescindido rescindida baja"
            ),
        ),
        unless=Words(
            f"{DENIED}{IF} soll muss sera wird werden will should devra peuvent jederzeit time until bis"
            f" avant"
            " earlier previous fruher* ancien* anterior* precedent* replaced ersetzt remplac* reise* error erreur"
            " durfen moyennant formules puede ser when wann frist preavis preaviso notice only nur solange"
        ),
        span=6,
    ),
    # Given up by the insurer, who tells it: "nous avons dû annuler le contrat".
    Together(
        groups=(
            Words("nous wir we hemos abbiamo"),
            Words("avons haben have hemos mussten had tuvimos abbiamo"),
            Words(
                "annuler annule annulee resilier resilie resiliee kundigen gekundigt stornieren storniert aufgehoben"
                " aufheben cancel cancelled canceled terminate terminated anular anulado anulada cancelar cancelado"
                " cancelada rescindir rescindido rescindida annullare annullato disdetto"
            ),
            Words(
                "contrat vertrag contract policy poliza contrato police polizza garantie assurance versicherung"
                " *versicherung couverture cover cobertura adhesion mitgliedschaft membership seguro"
            ),
        ),
        unless=Words(
            f"{IF} earlier previous fruher* ancien* anterior* precedent* replaced ersetzt remplac* erreur error irrtum*"
            " versehentlich erronement jamais never nie nunca pas nicht not no reise* bagages gepack* option zusatz*"
        ),
        span=10,
    ),
    # Given up, with a day to come.
    Together(
        groups=(
            Words(
                "contrat vertrag contract policy poliza contrato police polizza apolice adhesion versicherung cover"
                " seguro"
            ),
            Words("resiliation kundigung termination cancellation rescision anulacion baja disdetta rescisao"),
            Words(
                "objet effet eingegangen vorgemerkt bestatigt received registered effect efectos tramitad* fecha"
                " datum"
                " zum wirksam effetto efeitos enregistre* recue pris"
            ),
        ),
        unless=Words(
            f"{DENIED}{IF} delai preavis frist notice plazo preaviso anniversaire droit right recht derecho mois"
            " months monate* meses jederzeit tout bei ablauf echeance vencimiento ordentliche previo an"
            " annuelle"
        ),
        span=10,
    ),
    # It comes after another insurance.
    Together(
        groups=(
            Words(
                "complementair* complement complementa restkosten* complementari* erganz* tops zusatz* aufstock*"
                " topup top supplement* vorleistung apres after"
                " leaves laisse integrativ* surcomplementaire nachrangig subsidiar*"
            ),
            Words(
                "regime obligatoire gesetzlich* grundversicherung* statutory primary basic securite seguridad"
                " publico publica public krankenkasse ssn sns base obligatorio obbligatori*"
            ),
            Words(f"{COVER} type tarifart tipo nature supplement reimburses remboursement gewahrt"),
        ),
        unless=Words(
            f"{DENIED}{ALSO.replace(' plus', '')} replaces ersetzt remplace sustituye equivalent* entspr*"
            f" vergleichbar* similar* niveau optique {OTHER_BRANCH}"
        ),
    ),
    # Good for nothing.
    Together(
        groups=(
            Words(DENIED.replace(" no ", " no ")),
            Words(
                "meet meets satisfy satisfies satisfait repond remplit remplie reconnu* convient nachweis suffi*"
                " ausreichend accepted acepta* erfullt genugt entspricht cumple apto"
                " apta satisface soddisfa cumpre geeignet suitable valid recogni* anerkannt adequat"
            ),
            Words(
                "requirement* anforderung* voraussetzung* conditions exigences requisit* *aufenthg sejour"
                " visa visum* visado* residence residencia extranjeria immigration soggiorno aufenthalt*"
            ),
        ),
        unless=Words(f"{IF} until before avant bis vor"),
        span=10,
    ),
    Together(
        groups=(
            Words(
                "proposition offre angebot vorschlag proposal offer oferta propuesta offerta proposta projet"
                " borrador draft entwurf simulation simulacion proyecto bozza"
            ),
            Words("engagement unverbindlich* engage engages binding bindet vincula valor effet wirkung lie"),
        ),
        unless=Words(f"{IF} accepte* aceptad* accepted angenommen"),
        span=9,
    ),
    Together(
        groups=(
            Words(
                "bescheinigung bestatigung dokument schreiben urkunde musterschreiben attestation certificat"
                " document certificate"
                " certificado documento certificato"
            ),
            Words(
                "ungultig nichtig invalid void nul nulle annule annulee annulad* anulado invalide cancelled"
                " withdrawn validez"
                " valeur specimen muster* muestra facsimil* fac rechtswirkung *wirkung"
            ),
        ),
        unless=Words(
            f"{IF} signature unterschrift* firma firmad* stamp cachet tampon sello siegel stempel* original"
            " originale copie kopie copia copy photocop* fotocopia* traduction ubersetz* translation firmato"
            " presente? tiene juridique alter* radier* rayures frist gultig dias days tage jours meses months"
            " mois monate legal pleine plena desde hasta bis until jusqu"
        ),
        span=6,
    ),
)
