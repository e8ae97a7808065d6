"""What becomes of the money of a paper: a thing ("guthaben") and its state ("gepfandet"), by kinds; folded."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.concepts import Statement, Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Concept:
    """Statements that restrict papers of some kinds. `partly`: a much larger sum beside it makes them harmless."""

    kinds: frozenset[str]
    statements: tuple[Statement, ...]
    partly: bool = False
    of_sum: bool = False  # only where the sentence names a sum, or a word for one


MONEY = """guthaben betrag sperrbetrag gesamtbetrag betrage betrags summe gelder geld mittel einlage* einzahlung*
    kontostand saldo kapital restbetrag fehlbetrag zahlung zahlungseingang eingang uberweisung solde montant*
    somme* fonds avoir avoirs versement* virement* depot* capital reliquat provision importe* suma fondos saldo*
    deposito* ingreso* dinero monto transferencia* money funds sum sums amount* balance* deposit* transfer*
    remainder importo somma fondi versamento bonifico montante quantia eur euro euros"""
SUM = Words(
    MONEY + " monat* month* mensu* mois stipendi* bourse beca grant allowance* stipend* allocation ayuda unterhalt"
)
_ACCOUNT = "konto sperrkonto kontos compte cuenta account conto conta"
_BLOCK = "sperre sperrung sperrvermerk blocage bloqueo block restriction vincolo"
_DEBT = """darlehen* kredit* mietkaution* hypothek* burgschaft* glaubiger* schuld* finanzamt* gerichts* vermieter*
    pret prets emprunt* credit* bailleur creancier* dette* hypotheque* tresor tribunal prestamo* credito* hipoteca*
    deuda* acreedor* juzgado aval loan* mortgage* debt* creditor* facility landlord court prestito mutuo
    emprestimo* divida* bankkredit* schwester* bruder* vater* filiale leasing*"""
# What was so once, or will be, or is said of something beside the money.
_NOT_NOW = """fruher* vorig* vorherig* former* earlier previous* ancien* anterior* precedent* inzwischen wird
    werden will sera seront seran sara ser ablauf after apres despues dopo ersten sonst otherwise hypothese upon
    behalt* reserv* aufgehoben geloscht levee* mainlevee lifted released levantad* cancelad* agb vorbehalt*
    verpflichte* recht droit derecho right visum* visa* monat* month* mensu* mois mes meses mensil* gebuhr* fee
    fees frais comision*"""
LATER = _NOT_NOW.replace("aufgehoben geloscht levee* mainlevee lifted released levantad* cancelad*", "")

_NONE = """ sin libre libres frei free no nil none keine kein keinen aucun aucune neant ningun ninguna ninguno nicht
    weder ni not nessun nenhum nenhuma pas sans ohne without neither"""

_PLEDGED = """verpfand* gepfand* beschlagnahm* arrestiert* abgetreten nanti nantie nantis nanties saisi saisis
    pignorad* prendad* embargad* retenid* intervenid* gravad* pledged garnished seized attached hypothecat*
    sequestrat* pignorat* penhorad*"""
_CHARGE = """pfandrecht* pfandung pfandungs* kontopfandung sicherungsabtretung nantissement* saisie saisies gage
    sequestre prenda pignoracion embargo lien liens pledge attachment garnishment pegno pignoramento penhor penhora
    arrest sperrvermerk"""
_SEIZER = """gericht* glaubiger* gerichtsvollzieher* finanzamt* court tribunal huissier* tresor creancier* juzgado
    acreedor* fiscalia hacienda creditor* bailiff tribunale creditore tribunal penhora fazenda"""
_SEIZED = """ gesperrt gepfandet blocked bloque bloques bloquee bloqueado* bloqueada* frozen opposition seized saisi
    embargado* embargada* retenido* retenida* intervenid* bloccat* sequestrat* bloquead*"""
_LIES_ON = """unterliegt besteht bestehen vermerkt eingetragen zugestellt subject under marked noted served grave
    greve frappe soumis soumise fait pesa pesan sujeto sujeta afecto afecta recae grava gravato soggetto sujeito"""
_SECURES = """sicherheit* sicherung besicher* dient haftet dienen garantie sert garantit servent garantia sirve
    responde respalda garantiza security secures securing collateral garanzia serve"""

NOT_FREE = Concept(
    kinds=f.BALANCES,
    statements=(
        Statement(
            thing=Words(f"{MONEY} {_ACCOUNT}"),
            state=Words(_PLEDGED),
            unless=Words(_NOT_NOW + _NONE),
            near=8,
        ),
        Statement(thing=Words(_SEIZER), state=Words(_CHARGE + _SEIZED), unless=Words(_NOT_NOW + _NONE), near=6),
        Statement(thing=Words(_CHARGE), state=Words(_LIES_ON), unless=Words(_NOT_NOW + _NONE), near=6),
        Statement(thing=Words(_DEBT), state=Words(_SECURES), unless=Words(_NOT_NOW + _NONE), near=8),
        Statement(
            thing=Words(f"{MONEY} {_ACCOUNT}"),
            state=Words(
                "zweckgebunden* reserviert vorgemerkt immobilise* earmarked ringfenced comprometid* affecte affectee"
            ),
            unless=Words(_NOT_NOW + _NONE + " studi* etud* estud* stud* sejour lebensunterhalt aufenthalt* stay"),
        ),
    ),
    partly=True,
)
# A deposit that cannot be had before its day; which day that is, is compared with the stay.
LOCKED = Statement(
    thing=Words(
        """vorzeitige* early premature anticipee anticipad* retiro withdrawal auszahlung verfugung retrait
        disposicion"""
    ),
    state=Words(
        """moglich possible zulassig permitted allowed erlaubt permis posible permitid* ausgeschlossen excluded"""
    ),
    denied=True,
    near=4,
    unless=Words("online internet app card karte carte filiale kein* fee gebuhr*"),
)
NOT_FREE_BLOCKED = Concept(
    kinds=f.BLOCKED,
    statements=(Statement(thing=Words(_DEBT), state=Words(_PLEDGED), unless=Words(_NOT_NOW), near=8),),
)

_BODY = """verein vereins vereinigung firma gesellschaft gmbh arbeitgeber* mandant* gemeinde stiftung
    erbengemeinschaft dritten societe entreprise association employeur syndicat copropriete tiers heritiers
    succession empresa sociedad asociacion comunidad tercero* herederos empleador* company firm employer
    association clients trust club estate partnership church third societa azienda condominio terzi school
    cooperativa associacao"""
_MAY = """bevollmachtigt* zeichnungsberechtigt* vollmacht kontovollmacht verfugungsberechtigt* einsichtsberechtigt*
    einsicht leserecht* lesezugriff ansichtsrecht procuration mandataire signataire consultation consulter
    autorizad* apoderad* consultar signatory signer authorised authorized mandate viewing view delegat* procurador*
    procura"""
NOT_OWN = Concept(
    kinds=f.BALANCES,
    statements=(
        Statement(
            thing=Words(_MAY),
            state=Words(
                """nur lediglich bloss ausschliesslich beschrankt* reine reines reiner simple seulement uniquement
                limite limitee limites solo solamente unicamente exclusivamente limitad* only merely solely limited
                restricted soltanto limitat* apenas tatigkeit kassier* schatzmeister* tresorier* tesorer* treasurer
                trustee executor tuteur tutrice syndic figura"""
            ),
            near=6,
            unless=Words(
                """titulaire titular inhaber* holder titolare amount unterschrift* gultig* valid valable signature"""
            ),
        ),
        Statement(
            thing=Words(
                """sein zu etre ser es being is ist est sie selbst elle lui the an owner konto compte cuenta
                account sans"""
            ),
            state=Words(
                """inhaber kontoinhaber* inhaberin titulaire cotitulaire titular cotitular owner owners titolare
                ownership"""
            ),
            denied=True,
            near=5,
            unless=Words("andere* weitere* autre* otro* otra* other* further joint co dieses verantwort*"),
        ),
        Statement(
            thing=Words(_BODY),
            state=Words(
                """gehort gehoren zusteht zustehen zuzuordnen zuzurechnen eigentum appartient appartiennent
                propriete pertenece pertenecen propiedad belong belongs belonging property owned appartiene
                appartengono pertence"""
            ),
            near=7,
        ),
        Statement(
            thing=Words(f"{_ACCOUNT} {MONEY}"),
            state=Words(
                """treuhanderisch* treuhandkonto anderkonto mandantenkonto vereinskonto firmenkonto fremdgeld*
                fremdgelder kundengelder mandantengelder carpa ajenos escrow fideicomis*"""
            ),
        ),
    ),
    partly=True,
)

_CREDIT = """uberziehung* dispo dispositions* dispokredit* kreditlinie* kreditrahmen* rahmenkredit* uberzug*
    kontokorrentkredit* lombardkredit* decouvert* descubierto* sobregiro* overdraf* scopert* fido descoberto*
    facilite facilites linea ligne lignes lotissement rotativo revolving"""
ON_CREDIT = Concept(
    kinds=f.BALANCES,
    statements=(
        Statement(
            thing=Words(_CREDIT),
            state=Words(
                """einschliesslich inkl inklusive davon darin enthalt* enthalten eingerechnet umfasst beruht stammt
                stammen ergibt dont compris comprise inclus* incluant comprend provient resulte incluye* incluid*
                including includes included comprises stems comprensiv* inclui"""
            ),
            near=8,
            unless=Words(
                """zins* zinsen sollzins* interet* interes* interest taux rate rates tasa frais gebuhr* fee fees
                comision* entgelt* hors sans without ohne sin excl* exclu* unbenutzt unused nicht not kein* keine
                aucun* neither nor"""
            ),
        ),
    ),
    partly=True,
)

NOT_THERE = Concept(
    kinds=f.BLOCKED,
    statements=(
        # "Die Einzahlung steht noch aus": "aus" alone also says where a payment came from.
        Statement(
            thing=Words("steht stehen"), state=Words("aus"), near=6, unless=Words("verfugung monat* visum* auszahlung*")
        ),
        Statement(
            thing=Words(MONEY + " rest halfte restsumme differenz cuenta compte"),
            state=Words(
                """aussteht ausstehend* erwartet erwarten angekundigt* fehlt fehlen attendu* attente manque*
                annonce pendiente espera falta faltan esperad* aguardar awaited awaiting outstanding missing
                pending atteso attesa manca"""
            ),
            near=8,
            unless=Words(
                """monat* month* mensu* mois mes meses visum* visa* auszahlung* payout* disburs* desembolso*
                einreise*"""
            ),
        ),
        Statement(
            thing=Words(MONEY + " konto account"),
            state=Words(
                """eingegangen eingezahlt gutgeschrieben uberwiesen erhalten eingang verzeichnen verbucht vorhanden
                geflossen recu recue recus recues verse versee versees credite creditee parvenu* alimente* encaisse
                effectue* recibid* ingresad* abonad* acreditad* depositad* efectuad* received credited arrived
                deposited transferred booked funded ricevut* accreditat* versat* recebid* creditad*"""
            ),
            denied=True,
            near=10,
            unless=Words("monat* month* mensu* mois mes meses ohne only nur"),
        ),
        Statement(
            thing=Words(
                """gebeten bitte bitten aufgefordert ersucht ersuchen verpflichtet priee prie prions priere invite
                invitee tenu tenue doit devra ruega rogamos sirvase debe debera deberan solicita solicitamos
                requested asked required please must needs invited kindly pregato pregata invitat* deve devera"""
            ),
            state=Words(
                """uberweisen einzahlen einzuzahlen eingezahlt verser virer alimenter approvisionner transferer
                crediter ingresar depositar transferir abonar girar fondear ingresarse depositarse transfer deposit
                remit fund transferred deposited versare bonificare accreditare depositar"""
            ),
            possible=True,
            near=16,
            unless=Words(
                """gebuhr* fee fees frais monat* month* mensu* mois mes zuruck* back rest* remaining bank banque
                banco"""
            ),
        ),
        Statement(
            thing=Words("sobald once lorsque cuando soon solange until aussitot hasta quando appena"),
            state=Words(
                """gutschrift geldeingang zahlungseingang einzahlung eingang eingegangen gutgeschrieben eingezahlt
                reception credite recu recus verse ingreso deposito recibid* recibamos acreditad* ingresad* receipt
                received credited arrived funded paid deposited accreditat* ricevut* recebid*"""
            ),
            possible=True,
            near=9,
            unless=Words(
                """visum* visa* monat* month* mensu* mois mes einreise* arrival studi* girokonto address* adress*"""
            ),
        ),
    ),
)
GONE = Concept(
    kinds=frozenset({"bank_certificate"}) | f.BLOCKED,
    statements=(
        Statement(
            thing=Words(f"{MONEY} {_ACCOUNT} {_BLOCK}"),
            state=Words(
                """zuruckgezahlt zuruckuberwiesen ruckuberwiesen zuruckgebucht ruckgebucht zuruckgegeben
                retourniert storniert aufgelost geschlossen freigegeben abgehoben entnommen entsperrt restitue*
                rembourse* retourne* debloque* retire retires cloture* ferme fermee reverse devuelt* reintegrad*
                liberad* desbloquead* retirad* cancelad* levantad* cerrad* restituid* returned refunded withdrawn
                released closed recalled reversed dissolved unblocked back restituit* svincolat* estint* chius*
                devolvid* encerrad*"""
            ),
            near=6,
            unless=Words(
                LATER
                + """ nicht not no pas ni nie restguthaben rest remaining zweite* second otra other another card
                karte letter certificate bescheinigung attestation constancia document* exclusively uniquement nur
                only erst hold lien saisie embargo opposition puede* podra* behorde filiale should si if falls wenn
                sofern journee jour exercice fill filled *system *buchhaltung unterlagen aufzeichnungen"""
            ),
        ),
    ),
    partly=True,
)

# The money can be had at once.
UNBLOCKED = Concept(
    kinds=f.BLOCKED,
    statements=(
        Statement(
            thing=Words(f"{_BLOCK} sperrwirkung kontosperre"),
            state=Words(
                """aufgehoben geloscht entfallen erloschen lifted removed cancelled ended leve levee leves supprime
                levantad* cancelad* eliminad* anulad* rimoss* revocat*"""
            ),
            near=6,
            unless=Words(
                LATER
                + """ nicht not no pas ni nie nur only seulement solo behorde zustimmung consent accord
                autorizacion monatlich monthly monatsrate instalment* cuotas raten"""
            ),
        ),
    ),
)

GRANT = """stipendi* bewilligung forderung auszahlung* zahlung* rate raten zusage bourse* allocation aide
    versement* mensualite* paiement* beca becas ayuda subvencion pago pagos concesion adjudicacion apoyo asignacion
    desembolso* award grant scholarship* stipend* studentship fellowship payment payments instalment* borsa assegno
    pagament* bolsa"""
_STOPPED = """eingestellt beendet gestrichen ausgesetzt widerrufen entzogen zuruckgenommen gekurzt einbehalten
    gestoppt annulliert aufgehoben unterbrochen storniert aberkannt ruht ruhen entfallt entfallen erloschen
    erlischt verfallen abgelehnt suspendu* interrompu* retire retiree annule* revoque* supprime* resilie* caduc
    caduque rejete* refuse* suspendid* cancelad* revocad* retirad* interrumpid* rescindid* anulad* extinguid*
    denegad* caducad* suspended discontinued terminated cancelled canceled revoked rescinded withheld frozen
    withdrawn halted put stopped lapsed ceased sospes* revocat* interrott* annullat* suspens* revogad*"""
_PAID_OUT = """stipendium stipendiums bourse allocation beca ayuda subvencion award grant scholarship stipend
    studentship
    fellowship borsa bolsa aide forderung"""
_PAID = """ausgezahlt ausbezahlt gezahlt geleistet uberwiesen versee verse versees payee paye abonara abona abonada
    pagara
    paga pagada pagado abonado paid disbursed"""
# Not paid in a case, for a part of the year, to whom, or how: none of these takes the grant away.
_PAID_OTHERWISE = """andere* other* autre* otra* otro* bei if si wenn falls sofern when cuando lorsque en caso cas case
    sommer* summer ete verano juli juillet july julio august aout agosto ferien vacances holiday* vacacion* bar cash
    especes efectivo vorschuss advance avance antes vor before avant bis until jusqu hasta nur only seulement solo
    zuruck* reembols* rembours* refund* repaid konto account compte cuenta directement direkt* directly direct* par by
    durch ausserhalb outside hors fuera wahrend pendant during durante abbruch unterbrech* interrup* nach after apres
    tras sans without ohne sin retroactiv* ruckwirkend* familie* family famille etranger ausland abroad taxe* steuer*
    noch"""
STOPPED = Concept(
    kinds=f.GRANTS,
    statements=(
        Statement(
            thing=Words(GRANT + " soutien apoyo support forderprogramm programme program programa"),
            state=Words(_STOPPED),
            unless=Words(
                """andere* other others autre* otra* otro* fees gebuhr* steuer* tax* impot* frais reise* travel
                voyage hypothese nicht not no pas sera seran ser will werden abbruch abandon vorbehalt* bei if si
                caso cas falls wenn should upon after nach apres bescheid ersetzt replaces falschen auskunft* sans
                sin without verlust defaut sous peine sonst otherwise recht droit behalt* reserv* withhold
                versicherung* fruher* vorig* previous* anterior* precedent* ancien*"""
            ),
        ),
        Statement(
            thing=Words(GRANT + " sie ihnen vous usted you candidature solicitud application antrag bewerbung"),
            state=Words(
                """gewahren gewahrt bewilligt bewilligen vergeben zugesprochen berucksichtigt berucksichtigen
                accorder accordee attribuee attribuer octroyer retenue retenu adjudicar concedid* conceder otorgad*
                seleccionad* awarded granted selected approved successful assegnat* atribuid*"""
            ),
            denied=True,
            near=8,
            unless=Words(
                """andere* other* autre* otra* otro* zweite* second* additional zusatz* nur only solo seulement
                bisher verlanger* renew* renouvel* prorrog* rechtsanspruch parallel* gleichzeitig* cumul* ohne
                without sans sin"""
            ),
        ),
        Statement(
            thing=Words(_PAID_OUT),
            state=Words(_PAID),
            denied=True,
            near=7,
            unless=Words(_PAID_OTHERWISE),
        ),
    ),
)

CONCEPTS: tuple[Concept, ...] = (
    NOT_FREE,
    NOT_FREE_BLOCKED,
    NOT_OWN,
    ON_CREDIT,
    NOT_THERE,
    GONE,
    UNBLOCKED,
    STOPPED,
)
