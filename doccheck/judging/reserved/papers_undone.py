"""Papers that deny the very thing which papers of their kind show: "der Grad wurde nicht verliehen", "no superó"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.said import Said, Sentence

# Nothing is denied where it is not needed, of somebody else, or only until something comes.
_OTHERWISE = """required erforderlich notig benotigt requis requise necessaire necesari* needed exige* andere* autre*
    otra* otro* other* anderer second* zweite* if si wenn falls sofern lorsque cuando when bis until avant before bevor
    vor antes que only nur seulement solo wer qui quien who whoever sauf ausser except salvo separat* parallel*
    duplicat* duplikat* doble* zweitschrift kopie* copia* copie* copies"""
_SHOWN = """bestanden pass passed reussi reussie reussit atteint atteinte atteints erreicht alcanzo alcanzado alcanzada
    alcanza supero superado superada aprobo aprobado aprobada aprueba achieved reached attained meet met obtenu obtient
    obtuvo obtenido"""
_CAME = "presento presentado presentada presentee presente erschienen appeared appear attended attend erschien"
_PERSON = """candidat candidate kandidat* teilnehmer* prufling* bewerber* studierende* student* etudiant* eleve
    candidato candidata alumno alumna aspirante interesad* applicant participant* elle il er sie she he herr frau mme m
    mr ms"""
_PARENTS = "vater mutter eltern pere mere parents parent father mother padre madre padres progenitor* sorgeberechtigte*"
_TAUGHT = """studiengang lehrgang kurs kurse programm ausbildung formation cours master licence programme program
    course courses classes curso cursos clases titulacion grado semester rentree"""
_WITHOUT = f"{_OTHERWISE} ohne sans sin without"
_SELF = "ich wir je nous yo i we me nosotros"
_ROOM = "zimmer room rooms chambre chambres habitacion* wohnung* flat logement* alojamiento* platz unterkunft piso"
_GUEST = "schuler* student* etudiant* eleve alumn* estudiante* gast guest sie you vous ihnen freiwillige* volont*"
_LODGED = """anbieten aufnehmen unterbringen beherbergen offer host accommodate heberger accueillir loger acoger alojar
    hospedar ofrecer aufgenommen libres disponibles verfugbar vacant"""
_NOT_LODGED = Statement(
    thing=Words(f"{_ROOM} {_GUEST}"),
    state=Words(_LODGED),
    denied=True,
    possible=True,
    near=7,
    unless=Words(
        f"{_WITHOUT} haustier* tier* pet pets animal* animaux besuch* visit* dritte* tiers third tercer* fumeur*"
    ),
)
_NO_MONEY = Statement(
    thing=Words("guthaben saldo fondos money solde funds deckung balance mittel"),
    state=Words(
        """befindet befinden vorhanden besteht left presente verfugbar disponible disponibles encuentra quedan queda
        available existe existen remaining remains"""
    ),
    denied=True,
    near=7,
    unless=Words(f"{_WITHOUT} debet* debit* deudor* negativ* outstanding owed schuld* deuda* dette* sperr* limit*"),
)
_NO_ACCOUNT = Statement(
    thing=Words("konto konten account accounts compte comptes cuenta cuentas"),
    state=Words(
        "hold holds keep maintain fuhren fuhrt unterhalten unterhalt tenons tient mantenemos mantiene gestionamos"
    ),
    denied=True,
    near=6,
    unless=Words(f"{_WITHOUT} further weitere* gebuhr* fee fees frais comision*"),
)
_UNDONE: Mapping[str, tuple[Statement, ...]] = {
    "diploma": (
        Statement(
            thing=Words(
                "grad titel abschluss diplom degree diploma diplome grado titulo title award jury licence master"
            ),
            state=Words(
                """verliehen zuerkannt erworben awarded conferred granted earned obtained delivre delivree decerne
                confere obtenu otorgado conferido expedido obtenido"""
            ),
            denied=True,
            unless=Words(f"{_OTHERWISE} acces access acceso zugang* profession* beruf* profesion*"),
        ),
        Statement(
            thing=Words(
                """abschlussarbeit masterarbeit bachelorarbeit thesis dissertation memoire tesis tfm tfg creditos
                credits unites unidades module modul leistungspunkte"""
            ),
            state=Words(
                "fehlt fehlen missing faltan falta manque manquent outstanding reste restent ausstehend* pendiente*"
            ),
            unless=Words(_WITHOUT),
        ),
    ),
    "language_certificate": (
        Statement(
            thing=Words(f"{_PERSON} prufung* examen epreuve* prueba* test exam niveau nivel level *ziel"),
            state=Words(f"{_SHOWN} {_CAME}"),
            denied=True,
            unless=Words(
                f"{_OTHERWISE} teil* part* partie* parte* modul* noch yet encore todavia aun kurs* course* cours"
                " curso* bei unter below under moins menos inferior* gilt"
            ),
        ),
        Statement(
            thing=Words("prufung* examen epreuve* prueba* test exam candidat* kandidat* teilnehmer*"),
            state=Words("tauschung betrug fraude tricherie triche cheating cheated malpractice plagi*"),
            near=6,
            unless=Words(f"{_WITHOUT} gegen contre against contra schutz protect* securi* sicher* prevent* lutte"),
        ),
    ),
    **dict.fromkeys(("bank_certificate", "bank_statement", "blocked_account"), (_NO_MONEY, _NO_ACCOUNT)),
    "medical_certificate": (
        Statement(
            thing=Words(
                "*krankheit* *erkrankung* disease* maladie* enfermedad* tubercul* tuberkul* infection* infektion*"
            ),
            state=Words("auszuschliessen ausgeschlossen excluded exclue exclure exclu descartar* descartad*"),
            denied=True,
            possible=True,
            near=7,
            unless=Words("doute duda* doubt zweifel* spater* later ulterieur* posterior*"),
        ),
    ),
    "health_insurance": (
        Statement(
            thing=Words("vertrag contrat poliza policy versicherungsverhaltnis contrato seguro"),
            state=Words("besteht bestehen existe souscrit exists force vigor concluded abgeschlossen conclu suscrito"),
            denied=True,
            near=6,
            unless=Words(f"{_WITHOUT} wartezeit* waiting carence carencia selbst* previous* fruher* anterior*"),
        ),
    ),
    **dict.fromkeys(
        ("transcript", "school_certificate"),
        (
            Statement(
                thing=Words(
                    """candidate kandidat* etudiant* student studierende* alumno alumna annee studienjahr schuljahr jury
                    klasse schuler* eleve pupil year curso"""
                ),
                state=Words("pass passed bestanden reussi valide validee supero superado aprobo aprobado"),
                denied=True,
                near=5,
                unless=Words(
                    f"{_OTHERWISE} modul* modules cours course* fach facher ue asignatura* matiere* note* grade*"
                ),
            ),
        ),
    ),
    "parental_authorisation": (
        Statement(
            thing=Words(_PARENTS),
            state=Words(
                """einverstanden zugestimmt zustimmung consent consents consented agree agrees agreed consentimiento
                consiente autoriza autorizado autorise consenti consentement accord conforme"""
            ),
            denied=True,
            near=6,
            unless=Words(
                f"{_OTHERWISE} revocad* widerruf* revoqu* withdraw* retire* verstorben decede* deceased fallecid*"
            ),
        ),
        Statement(
            thing=Words(f"{_SELF} {_PARENTS} m"),
            state=Words(
                """verweigere verweigern verweigert refuse refuses refusons oppose opposes opposons opongo oponemos
                opone forbid forbids untersage untersagt verbiete verbietet interdis interdit prohibo prohibe niego
                niega"""
            ),
            near=5,
            unless=Words(_OTHERWISE),
        ),
    ),
    "sponsorship_declaration": (
        Statement(
            thing=Words(_SELF),
            state=Words(
                """ubernehme trage zahle burge hafte komme prends paierai assume reconnais hago asumo pagare pago pay
                cover undertake guarantee stand"""
            ),
            denied=True,
            near=6,
            unless=Words(f"{_WITHOUT} mehr als more plus mas sozial* public* allowance* doute zweifel doubt duda* fur"),
        ),
    ),
    "income_proof": (
        Statement(
            thing=Words(f"{_PERSON} salarie* trabajador* employee mitarbeiter* arbeitnehmer*"),
            state=Words("arbeitslosengeld burgergeld kurzarbeit erte paro desempleo chomage unemployed arbeitslos*"),
            unless=Words(
                f"{_WITHOUT} beitrag* cotis* cotiz* contribution* versicherung* assurance* seguro* insurance*"
            ),
        ),
        Statement(
            thing=Words("salarie* elle il conge arret"),
            state=Words("solde"),
            about=Words("sans"),
            unless=Words("tout compte net"),
        ),
    ),
    "admission_letter": (
        Statement(thing=Words("plaza plazas"), state=Words("hay queda quedan"), denied=True, unless=Words(_WITHOUT)),
        Statement(
            thing=Words(
                """sie ihnen you vous usted dossier candidature solicitud application bewerbung antrag bewerber*
                kommission commission comision committee jury"""
            ),
            state=Words(
                """berucksichtigen berucksichtigt zulassen zugelassen retenu retenue admettre admis admise admitido
                admitida seleccionado seleccionada admitted accepted selected successful aufgenommen taking taken"""
            ),
            denied=True,
            possible=True,
            near=8,
            unless=Words(f"{_WITHOUT} examen* prufung* exam* noch yet encore todavia aun spater* later belegt* docu*"),
        ),
    ),
    "enrolment_certificate": (
        Statement(
            thing=Words(
                f"{_PERSON} ruckmeldung einschreibung inscription reinscription matricula enrolment registration"
            ),
            state=Words(
                """erfolgt vorgenommen vollzogen reinscrit reinscrite inscrit inscrite formalizado formalizada
                eingeschrieben enrolled registered completed zuruckgemeldet matriculado matriculada"""
            ),
            denied=True,
            near=6,
            unless=Words(f"{_WITHOUT} beurlaub* prufung* examen* exam* concours ausschluss mahnung*"),
        ),
    ),
    **dict.fromkeys(("accommodation_certificate", "host_commitment"), (_NOT_LODGED,)),
    **dict.fromkeys(
        ("internship_agreement", "organiser_commitment", "exchange_agreement", "volunteering_agreement"),
        (
            Statement(
                thing=Words(
                    "praktikum stage practicas placement internship einsatz mission austausch* echange intercambio"
                ),
                state=Words(
                    "zustande statt realizan realizaran realizara celebraran celebrara lieu place fera stattfinden"
                ),
                denied=True,
                possible=True,
                near=6,
                unless=Words(_OTHERWISE),
            ),
        ),
    ),
}
_TAKING = Statement(
    thing=Words(_TAUGHT),
    state=Words("angeboten durchgefuhrt offered held run propose ouvert ouverte ofrecido ofertado celebrado"),
    denied=True,
    near=8,
    unless=Words(f"{_OTHERWISE} feiertag* holiday* ferien vacances vacaciones online evening abend* samstag*"),
)
_TAUGHT_BY = frozenset(("admission_letter", "language_course_confirmation", "enrolment_certificate"))


def undone(said: Said, kind: str) -> Iterator[Sentence]:
    """The sentences in which a paper of this kind denies what it would have to show."""
    yield from stated(said, (*_UNDONE.get(kind, ()), *((_TAKING,) if kind in _TAUGHT_BY else ())))
