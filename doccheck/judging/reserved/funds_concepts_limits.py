"""What limits the use of money: who has to agree, where it may go, which costs alone it is for; words folded."""

from __future__ import annotations

from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.concepts import Statement, Words
from doccheck.judging.reserved.funds_concepts import MONEY, Concept

ONLY = """nur lediglich allein ausschliesslich einzig seul seule seuls seules uniquement exclusivement seulement only
    solely merely exclusively solo solamente unicamente exclusivamente soltanto esclusivamente apenas somente"""
_LIMITED = """beschrankt beschranken beschrankte limite limitee limites limitees restreint* limited restricted limitad*
    limitat* restringid*"""
_ACCOUNT = "konto kontos compte comptes account accounts cuenta cuentas conto conta"
_DISPOSE = """verfug* verfugt abheb* abgehoben abhebung* entnahme* retrait* retirer debloqu* debloca* operation
    operations fonctionn* withdraw* operat* dispos* retiro* retirar reintegro* preleva* preliev* moviment*"""
_HOLDERS = "inhaber kontoinhaber* titulaires cotitulaires holders owners titulares titolari intestatari"
_SIGNATURE = "unterschrift* signature signatures firma firmas firme assinatura* zeichnung"
_ALONE = Words(
    """oder either jede* jeweils einzeln* einzelverfug* allein alleinig* separ* individuel* individual* severally alone
    seul seule indistint* indifferemment solidari* chacun* each cada ciascun* disgiunt* attestation bescheinigung*
    bestatigung letter certificate certificado constancia gultig* valid* valable* information nicht not
    fruher* previous* ancien*"""
)
_TOGETHER = """gemeinsam* gemeinschaftlich* conjoint* conjunt* jointly mancomunad* congiunt* beide beider beiden both
    ambos ambas entrambi ambedue"""
_JOINT = Concept(
    kinds=f.BALANCES | f.BLOCKED,
    statements=(
        Statement(thing=Words(_DISPOSE), state=Words(_TOGETHER), unless=_ALONE, possible=True, near=6),
        Statement(
            thing=Words(_SIGNATURE),
            state=Words(f"{_TOGETHER} deux dos zwei two due duas"),
            about=Words(f"{_DISPOSE} {_ACCOUNT} {_HOLDERS}"),
            unless=_ALONE,
            possible=True,
            near=4,
        ),
        Statement(thing=Words(_ACCOUNT), state=Words("mancomunad*"), unless=_ALONE, near=3),
    ),
)

_AGREEMENT = """genehmigung zustimmung einwilligung freigabe autorisation accord aval authorisation authorization
    approval consent permission autorizacion aprobacion consentimiento autorizzazione consenso autorizacao"""
_CALLED = """abruf* abgerufen inanspruchnahme anspruch* beansprucht gezahlt zahlung* appel appelee mobilis* payee
    paiement called claim* drawn paid payable payment* ejecut* reclam* pago pagad* escussa escuss*"""
_DECIDES = """gericht* familiengericht* vormundschaftsgericht* betreuungsgericht* nachlassgericht* jugendamt* juge
    tribunal court judge probate juzgado juez jueza giudice tribunale zentralbank* centrale central ministeri*
    devisen* exchange changes cambios treuhander* trustee*"""
_ASKED_FIRST = Concept(
    kinds=f.BALANCES,
    statements=(
        Statement(
            thing=Words(f"{_DISPOSE} transfer* transfert* virement* uberweis*"),
            state=Words(_AGREEMENT),
            about=Words(_DECIDES),
            unless=Words("fruher* previous* ancien* kein* keine liegt erteilt granted obtenue accordee concedida"),
            possible=True,
            near=8,
        ),
    ),
)
_ON_CONSENT = Concept(
    kinds=f.GUARANTEES,
    statements=(
        Statement(
            thing=Words(_CALLED),
            state=Words(_AGREEMENT),
            about=Words(
                """kunde kunden kundin auftraggeber* hauptschuldner* client* cliente donneur customer* applicant
                principal debtor ordenante deudor*"""
            ),
            unless=Words("bezahlt gebuhr* fee fees frais"),
            possible=True,
            near=8,
        ),
        Statement(
            thing=Words("burgschaft garantie guarantee aval garantia fideiussione wir nous we banque bank banco"),
            state=Words(
                """kundigen kundbar gekundigt resilier resiliable resiliee revocable revoquer widerruflich widerrufbar
                widerrufen terminate terminated cancel cancelled revoke revoked rescindir revocar cancelar revocabile
                disdire revogar"""
            ),
            about=Words("jederzeit tout any cualquier ermessen discretion discretion* discrezion* qualsiasi qualquer"),
            unless=Words("original* beneficiary begunstigt* behorde authority beneficiaire beneficiario"),
            possible=True,
            near=10,
        ),
    ),
)

_ABROAD = "abroad overseas ausland etranger extranjero exterior estero estrangeiro"
_NOT_SENT = Concept(
    kinds=frozenset({"bank_certificate"}),
    partly=True,
    statements=(
        Statement(
            thing=Words(f"{MONEY} {_ACCOUNT} devise* wahrung currency moneda valuta"),
            state=Words(
                """transferable* transferible* transferierbar uberweisbar konvertierbar konvertibel convertible*
                repatriable* rapatriable* trasferibil* transferivel* convertibil*"""
            ),
            unless=Words("attestation certificate bescheinigung* certificado librement libremente freely frei"),
            denied=True,
            possible=True,
            near=9,
        ),
        Statement(
            thing=Words("transfer transferred transfere* transferer uberwiesen transferiert transferid* transferir"),
            state=Words(_ABROAD),
            unless=Words("gebuhr* fee fees frais only nur"),
            denied=True,
            possible=True,
            near=3,
        ),
        Statement(
            thing=Words(f"transfer* uberweis* virement* {_ABROAD}"),
            state=Words("untersagt verboten interdit* prohibited forbidden prohibid* vietat* proibid* suspendu*"),
            near=6,
        ),
        Statement(
            thing=Words(_ACCOUNT),
            state=Words(
                """dormant inaktiv inactif inactiva inactive ruhend nachrichtenlos* dormiente inattivo eingefroren
                frozen gele congelad* umsatzlos"""
            ),
            unless=Words("nicht not no pas ni neither weder kein* or oder nor falls wenn if nach after was war etait"),
            near=8,
        ),
        Statement(
            thing=Words("derzeit vorubergehend voruber* actuellement temporairement currently temporarily actualmente"),
            state=Words("gesperrt bloque bloquee blocked bloquead* bloccat*"),
            unless=Words("nicht not no pas monat* mensu* month* visum* visa* studi* etud* estud* stud* aufenthalt*"),
            near=4,
        ),
        Statement(
            thing=Words("scheck schecks cheque cheques check checks assegn* scheckeinreichung*"),
            state=Words(
                "uncleared ungedeckt unbezahlt uneingelost* clearing compensacion pending"
            ),
            unless=Words("kein* keine no not none aucun* ningun* sans ohne without sin"),
            near=6,
        ),
        Statement(
            thing=Words(
                """depotwert depotbestand wertpapier* aktien titres portefeuille portfolio securities shares acciones
                cartera krypto* crypto* cripto* bitcoin* titoli azioni acoes fondsanteil*"""
            ),
            state=Words(
                """kurs* kurswert marktwert schwank* fluctu* fluktu* volatil* market cours cotizacion cotation
                bewertet bewertung valorisation valued valuation valorad* oscill*"""
            ),
            unless=Words("kein* not no ohne without sans sin neben besides zusatzlich outre ademas ausserdem daneben"),
        ),
    ),
)

_RETURN = """ruckfuhrung* abschieb* ruckreise* heimreise* ruckkehr* ruckflug* ruckfahrt* rapatriement* repatriation
    return retour repatriacion retorno expulsion* eloignement removal deportation rimpatrio repatriamento ausreise*"""
_OTHER_COSTS = f"""{_RETURN} medica* medical medicales medicaux krankheits* krankheitskosten arztkosten
    behandlungskosten krankenhaus* hospitalisation hospital* sante health sanitari* studiengebuhr* schulgeld*
    kursgebuhr* kurskosten tuition scolarite matricula flug* flugkosten flight* airfare billet vuelo* pasaje* volo
    obseques funeral bestattung* sachschaden property"""
_LIVING = """lebensfuhrung lebensunterhalt* lebensbedarf* unterhalt* unterhaltskosten lebenshaltung* subsistance
    entretien manutencion manutention living livelihood maintenance subsistence sostentamento mantenimiento
    vitto sustento"""
_AND_LIVING = Words(
    f"""{_LIVING} sejour aufenthalt* stay estancia estadia soggiorno wohn* unterkunft* logement accommodation
    alojamiento sondern auch also aussi tambien sowie selbst selber herself himself myself own eigen* propi* eltern
    parents padres host hosts gasteltern zusatzlich additionally plus nicht not non no pas"""
)
_FOR_OTHER_COSTS = Concept(
    kinds=f.GUARANTEES | f.SPONSORS,
    partly=True,
    statements=(
        Statement(thing=Words(_OTHER_COSTS), state=Words(f"{ONLY} {_LIMITED}"), unless=_AND_LIVING, near=6),
    ),
)
_NOT_FOR_LIVING = Concept(
    kinds=f.GUARANTEES,
    statements=(
        Statement(
            thing=Words(_LIVING),
            state=Words(
                """gedeckt umfasst erfasst eingeschlossen abgedeckt aufwendungen kosten ausgaben couvert* compris*
                inclus* inclure couvre frais depenses covered covers cover included including include costs cost
                expenses cubiert* cubre incluid* incluir incluye gastos copert* spese compres* despesas"""
            ),
            unless=Words(
                """last offentlich* public* allgemeinheit staat state sozial* social* etat charge only nur
                seulement uniquement solo sondern mais but sino wenn falls if selbst own aufbringen
                ha haya hat has schuldner* debtor debiteur deudor* ordenante"""
            ),
            denied=True,
            near=6,
        ),
        Statement(
            thing=Words(_LIVING),
            state=Words("ausgeschlossen ausgenommen excluded exclu exclus exclue exclues excluid* hormis esclus*"),
            near=5,
        ),
    ),
)
# A month or two of a stay, or until there is work.
_FOR_A_WHILE = Concept(
    kinds=f.GUARANTEES | f.SPONSORS | f.GRANTS,
    statements=(
        Statement(
            thing=Words("ersten premier premiers premiere premieres first primeros primer primeras primi primeiros"),
            state=Words("monate monaten mois months month meses mes mesi wochen weeks semaines semanas semest*"),
            about=Words(ONLY),
            unless=Words("nicht not non no pas zahlung* payment* versement* pago* rate raten prob* sondern but"),
            near=3,
        ),
        Statement(
            thing=Words("arbeit job arbeitsstelle beschaftigung emploi travail employment work trabajo empleo lavoro"),
            state=Words("findet gefunden trouve trouver trouvera finds found encuentre encontrar aufnimmt trovi"),
            about=Words("bis until till jusqu hasta fino ate solange"),
            unless=Words("nicht not pas kein*"),
            possible=True,
            near=5,
        ),
    ),
)
_WAIVED = Concept(
    kinds=f.GRANTS,
    statements=(
        Statement(
            thing=Words(
                """erlass gebuhrenerlass befreiung gebuhrenbefreiung exoneration exemption waiver remission dispense
                exencion condonacion esonero isencao"""
            ),
            state=Words(f"{ONLY} besteht consiste consists beschrankt limited limitee"),
            unless=Words(
                """monat* month* mensu* mois mes nicht not non no pas sondern auch also aussi tambien plus
                zuzuglich sowie stipendium stipend living"""
            ),
            near=4,
        ),
    ),
)

LIMITS: tuple[Concept, ...] = (
    *(_JOINT, _ASKED_FIRST, _ON_CONSENT, _NOT_SENT, _FOR_OTHER_COSTS, _NOT_FOR_LIVING, _FOR_A_WHILE, _WAIVED),
)
