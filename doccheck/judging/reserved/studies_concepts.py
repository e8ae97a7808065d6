"""What admissions and enrolments say against themselves, by thing and state: open, on leave, at a distance."""

from __future__ import annotations

from doccheck.judging.reserved.concepts import Statement, Words

_ELSE = """visum* visa visado aufenthalts* aufenthaltstitel sejour permesso zimmer wohn* wohnheim* logement chambre beca
    becas bourse bourses stipend* scholarship* logements residencia residence housing accommodation dormitory
    alojamiento
    versicherung* insurance assurance seguro parkplat* prufung* klausur* exam* examen* praktikum* stage"""
_MET = """met erfullt erfullen remplie* cumplid* satisf* aufgehoben entfallen levee* lifted fulfilled definitiv*
    endgultig* unconditional unbedingt* definitivement"""
# What it says was so before, or what has been done since.
_PAST = """ersetzt ersetzen replaces replacing supersedes remplace sustituye reemplaza further hinfallig
    received recibido
    recibida recibimos erhalten eingegangen pagad* bezahlt paid abonad* recu lasse withdrawn fruhere* earlier
    anterior precedente previous bisherig* initial* sostituisce"""
_PLACE = """admision admitid* admission admis admise zulassung zugelassen aufnahme aufgenommen studienplatz* kursplatz*
    schulplatz* platz platze place places plaza plazas posto vaga einschreibung* immatrikulation* inscription inscrit*
    matricula matriculad* enrolment enrollment registration acceptance incorporacion ammissione iscrizione admissao
    offer angebot decision entscheid entscheidung bescheid resolucion zusage platzreservierung"""

OPEN = (
    Statement(
        thing=Words(_PLACE),
        state=Words(
            """provisional* provisori* provisoire* vorlaufig* bedingt* bedingung* conditional conditionnel* conditionnee
            condicional condicionad* condizionat* subordinat* subordonnee* unverbindlich* hangt hangen supeditad*
            tentativ* depends
            depende dependra dependera abhangig abhangt dipende contingent interimistisch"""
        ),
        near=9,
        unless=Words(f"{_ELSE} {_MET} {_PAST} keiner keinerlei"),
    ),
    # A rank on a list of those who wait.
    Statement(
        thing=Words(
            """liste lista listas list rang rank rango puesto posicion orden platz position pool numero nummer posto"""
        ),
        state=Words(
            """attente espera suplen* reserva reserves warteliste* nachruck* nachruckliste* nachruckverfahren
            complementaire* supplementaire* waiting waitlist* standby attesa suplente* reserve"""
        ),
        near=5,
        unless=Words(f"""{_ELSE} verlassen quitte sortie sale salido aufgerufen moved buch* book* livre*
            pasara ira propose*
            proposee suivant* siguiente next vergeben weitergegeben passed offered ofrec* attribuee definitiv* ya geht
            goes
            offert* withdrawn desormais longer repris"""),
    ),
    # Only if others give theirs up.
    Statement(
        thing=Words(
            """renuncia* desist* verzicht* verzichten rucktritt* zurucktreten zurucktritt absag* absagen abspringen
            withdraw* declin* vacante* vacant* vacancy vacancies desistement* rinunc* desistenci* freiwerdend*
            libere* libera* renonc* bajas dropout*"""
        ),
        state=Words(
            """plaza plazas incorpora* place places seat seats platz platze studienplatz* kursplatz*
                zugeteilt attribue* attribuee
            released aufrucken nachrucken posto vaga admis* admitid*"""
        ),
        near=12,
        possible=True,
        unless=Words(
            f"""{_ELSE} withdrawn reserve request vergeben weitergegeben proposee offered ofrece* ofrecera
                adjudicad* reasign* reattribu* pasara
            passed verlier* perd* forfeit* loses"""
        ),
        about=Words(
            """ander* andre autre* autres otr* others other another candidat* applicant* bewerber*
                mitbewerber* aspirant*
            solicitantes produzca* produzcan produisent quedan quedaran queden surgen altri altro outros freiwerdend*
            depende* depends"""
        ),
    ),
    # The application, and what will become of it.
    Statement(
        thing=Words(
            """candidature bewerbung* bewerbungsunterlagen antrag solicitud* application dossier candidatura domanda
            expediente"""
        ),
        state=Words(
            """pruf* gepruft prufen examin* examine examinee review reviewed considered evaluad* evaluara valorad*
            valorara soumis* soumise instruit* instruite etudiee estudiad* estudiara assess* assessed recevable*
            eingegangen erhalten received recibid* recue submitted beraten behandelt
            valoracion evaluacion estudio prufung bearbeitung evaluation examen valutazione"""
        ),
        near=9,
        about=Words(
            """wird werden will sera seront seran noch still encore aun todavia derzeit currently
                actuellement recevable*
            demnachst shortly prochainement proximamente
            befindet encuentra fase phase"""
        ),
        unless=Words(
            f"""{_ELSE} zugelassen aufgenommen admis admise admitid* accepted pleased freuen plaisir
                angenommen successful
            ammess* aceit* approved bewilligt stattgegeben happy placer lasse zulassen"""
        ),
    ),
    Statement(
        thing=Words("you vous usted sie candidate candidat* bewerberin bewerber aspirante le la sua ihnen your"),
        state=Words(
            """shortlist* preseleccionad* preselectionn* preselezionat* vorausgewahlt* vorgemerkt preadmit*
            preadmis*"""
        ),
        near=8,
        unless=Words(f"{_PAST} {_MET}"),
    ),
    # The course is held if there are enough.
    Statement(
        thing=Words(
            """mindestteilnehmerzahl mindestzahl minimum minimo minimale teilnehmern teilnehmenden
                anmeldungen participants
            participantes inscritos inscrits enrolments registrations inscripciones iscritti"""
        ),
        state=Words(
            """zustande eroffnet stattfindet ouvrira ouvert ouverture abrira apertura depende depends dependra abhangig
            attivato attivazione runs"""
        ),
        near=9,
        unless=Words(
            """erstatt* ruckerstatt* refund* rembours* reembols* zuruck wurde wurden gesichert erreicht secured"""
        ),
    ),
)

_LEARNER = """student* studentin studierende* studenten eingeschrieben immatrikuliert etudiant* inscrit*
    alumn* estudiante
    matriculad* enrolled registered sie er elle il ella frau herr lo iscritt* aluno aluna immatrikulation einschreibung
    inscription matricula registration"""
STATUS = (
    Statement(
        thing=Words(_LEARNER),
        state=Words(
            """gasthorer* gasthorend* nebenhorer* zweithorer* oyente auditeur auditrice uditore uditrice
                ouvinte beurlaubt
            cesure excedencia gaststudierende* non-degree"""
        ),
        near=9,
        unless=Words(
            """heimatschule* heimatuniversitat* arbeitgeber* employeur empleador fruher ehemals war was etait fue"""
        ),
    ),
)

_LESSONS = """unterricht unterrichts* kurs kurse kurses sprachkurs* deutschkurs* intensivkurs* lektion* lehre
    lehrveranstaltung* vorlesung* seminar* modul module modules modulos module* veranstaltungen studium studiengang
    studieninhalte cours enseignement* seance* formation clases docencia curso asignatura* ensenanza sesiones course
    courses classes lectures lessons teaching tuition programme program lezioni corso corsi didattica aulas ensino
    teilnehmer* studierende* students participants etudiants etudiante alumn* curriculum"""
_EXTRAS = """einschreib* anmeld* inscription inscribir* inscripcion matricul* register* registration regist* test tests
    einstufung* prufung* material* unterlagen ressource* bibliot* librar* willkommen* welcome begruss* accueil
    bienvenida
    orientation infoveranstaltung* informationsveranstaltung* zusatzlich* zusatz* erganz* additional supplement*
    complement* optional*
    tutor* portal prasenz* presenti* presencial* on-campus person hybrid* interview* entretien entrevista freiwillig*
    forum bewerb* apply application candidat* solicitud zahl* payment* hausaufgaben homework devoirs tareas vorkurs*
    oder or ou auch aussi also tambien walking marche gehminuten metros km minuten minutes fruher bisher zuvor vor
    before avant antes verwaltung notenspiegel stundenplan timetable konsulat sprechstunde* aufgezeichnet
    gesprach* beratung* einfuhrungswoche* einfuhrungstag* gastvortrag* gastvorles* remise rattrapage presessional
    pre-sessional"""
AT_DISTANCE = (
    Statement(
        thing=Words(_LESSONS),
        state=Words(
            """videokonferenz* zoom teams webex skype online virtuell* virtual virtuel* fernunterricht
                fernkurs fernlehre
            fernstudium e-learning elearning lernplattform visioconference* visio distanciel ligne distance streaming
            stream livestream
            live-stream remote remotely videoconferencia* linea telematic* telepresenc* internet webinar* uberall
            zuschalten zugeschaltet bildschirm ecran pantalla asynchron* asynchrone anywhere remoto remota distanza
            distancia fernlehrgang televideo streamed gestreamt videoplattform* onlineplattform* onlinekurs*"""
        ),
        near=8,
        possible=True,
        unless=Words(_EXTRAS),
    ),
)
NO_ATTENDANCE = (
    Statement(
        thing=Words(
            """als ist handelt form studiengang lehrgang wird as is comme en est como es modalidad modalite modus"""
        ),
        state=Words(
            """fernstudium fernstudiengang fernkurs fernlehrgang fernunterricht distance-learning correspondance
            tele-enseignement"""
        ),
        near=4,
        unless=Words("nicht kein keine not no pas oder or ou auch also aussi fruher zuvor"),
    ),
    Statement(
        thing=Words("centro centre center campus zentrum schule school ecole escuela ort site place lugar lieu"),
        state=Words("asistencia presencia presence attendance anwesenheit kommen erscheinen desplazarse deplacer"),
        near=4,
        denied=True,
        unless=Words(
            """versaum* absence ausencia fehl* justifi* unentschuldigt* visum visa visado test* prufung* examen*"""
        ),
    ),
    Statement(
        thing=Words("assiduite anwesenheit anwesenheitspflicht prasenzpflicht prasenz asistencia attendance frequenza"),
        state=Words("dispens* dispensee befreit entbunden exempt* exent* waived entfallt esonerat* dispensad*"),
        near=6,
    ),
    Statement(
        thing=Words("prasenzveranstaltungen prasenztage prasenzphasen prasenzunterricht prasenzzeiten regroupements"),
        state=Words("vorgesehen geplant erforderlich verpflichtend enthalten prevu* obligatoire* statt angeboten"),
        near=6,
        denied=True,
    ),
)
VIRTUAL_ROOM = (
    Statement(
        thing=Words("campus aula aulas classroom klassenraum klassenzimmer kursraum horsaal classe salle"),
        state=Words("virtual virtuell* virtuel* online digital* virtuale"),
        near=1,
        unless=Words(f"{_EXTRAS} acceso access zugang acces usuario e-mail calificaciones"),
    ),
)

_TAUGHT = """unterricht kurs kurse lehre lehrveranstaltung* vorlesungen programm studiengang studium seance*
    cours formation
    enseignement* clases programa docencia curso sesiones classes lectures course programme program track lessons
    sessions
    lezioni corso aulas master cohort jahrgang"""
_WEEK = """vollzeit* ganztag* plein complet* complete completo completa full-time full montag* lundi lunes monday*
    lunedi mo werktag* weekdays wochentag* taglich daily quotidien* diari*"""
_LEISURE = """bibliothek* library bibliotheque biblioteca exkursion* excursion* ausflug* sortie* activit*
    actividad* kultur*
    cultural culturel* freiwillig* optional* auch aussi also tambien ausser except sauf salvo fest party fete fiesta
    empfang prufung* klausur* examen* exam* test tests tutor* begruss* welcome bienvenida accueil offnung* sekretariat
    secretariat secretaria anreise llegada arriv* nebenjob* job jobs arbeit* erwerb* arbeiten work kino cinema
    cine stammtisch sport* feier* ceremony ceremonia ceremonie information* nicht keine"""
EVENINGS = (
    Statement(
        thing=Words(_TAUGHT),
        state=Words(
            """abends abend abendkurs* abendstunden freitagabend* freitagabends samstag* samstags sonntag* wochenend*
            wochenende soir soirs soiree* samedi* dimanche* week-end* week-ends sabado* domingo* noche vespertin*
            nocturn*
            evening evenings saturday* sunday* weekend* serale sabato berufstatige* berufsbegleitend* feierabend
            salaries employes trabajadores professionals lavoratori"""
        ),
        near=9,
        unless=Words(f"{_WEEK} {_LEISURE}"),
    ),
    Statement(
        thing=Words(_TAUGHT),
        state=Words("activo employment salaried working"),
        near=6,
        unless=Words(f"{_WEEK} {_LEISURE} market markt mercado participacion active"),
        about=Words("profesionales people professionals adults personas actifs"),
    ),
)

_HOME = "heimatschule* heimatort herkunftsschule* home origin* origen heimatland stammschule* sending gastschule"
_OURS = "uns unser unsere unserer unserem unseren chez notre nous our us nuestr* nostra nostro nossa nosso"
# The school that somebody leaves for the exchange, not the one that takes in.
LEFT_SCHOOL = (
    Statement(
        thing=Words("ruckkehr zuruckkehrt kehrt retour return returns regreso vuelta rientro regresso"),
        state=Words(
            """fort fortsetz* setzt reprend* resume* resuming retoma* reincorpor* continu* wieder riprend* besucht
            zuruck"""
        ),
        near=12,
        about=Words(f"{_OURS} hier ici here aqui"),
        unless=Words(_HOME),
    ),
    Statement(
        thing=Words(
            """beurlaubt befreit beurlaubung leave freigestellt dispense* dispensad* permiso licencia excused
            congedo"""
        ),
        state=Words(f"{_OURS} unterricht classes cours clases"),
        near=7,
        about=Words(
            """austausch* exchange echange intercambio scambio ausland abroad etranger extranjero aufenthalt*
            estancia"""
        ),
        unless=Words(_HOME),
    ),
    Statement(
        thing=Words("platz schulplatz place plaza posto vaga"),
        state=Words("erhalten reserviert frei reservad* conserve* gardee kept reserved guardad* manten* mantien* held"),
        near=8,
        about=Words("abwesenheit ruckkehr absence return ausencia regreso retour assenza ritorno away"),
        unless=Words(_HOME),
    ),
    Statement(
        thing=Words("bleibt remains reste sigue permanece rimane"),
        state=Words("eingeschrieben schuler* schulerin enrolled inscrit* matriculad* alumn* eleve pupil iscritt*"),
        near=6,
        about=Words(f"{_OURS}"),
        unless=Words(f"{_HOME} bis until jusqu hasta"),
    ),
)
