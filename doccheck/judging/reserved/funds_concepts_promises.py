"""What becomes of promised money, in any order of words: loans, guarantees, grants that stop, sums for two; folded."""

from __future__ import annotations

from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.concepts import Statement, Words
from doccheck.judging.reserved.funds_concepts import GRANT, LATER, MONEY, Concept

LOAN_OFF = Concept(
    kinds=f.LOANS,
    statements=(
        Statement(
            thing=Words(
                """darlehen darlehens darlehensvertrag vertrag kredit kreditantrag antrag pret contrat offre accord
                dossier demande prestamo credito contrato solicitud loan agreement offer sanction application
                prestito mutuo contratto emprestimo"""
            ),
            state=Words(
                """widerrufen storniert abgelehnt verfallen zuruckgezogen erloschen gekundigt annule* refuse
                refusee rejete* caduc caduque resilie* retracte* classe rechazad* anulad* desistid* vencid*
                caducad* archivad* denegad* lapsed cancelled canceled declined rejected withdrawn revoked rescinded
                rifiutat* annullat* recusad*"""
            ),
            unless=Words(LATER.replace("recht droit derecho", "") + " zahlung* nicht not no pas sans"),
        ),
        Statement(
            thing=Words(
                """darlehen vertrag auszahlung kredit pret contrat fonds prestamo credito contrato loan agreement
                sum"""
            ),
            state=Words(
                """unterzeichnet unterschrieben bestellt bewilligt genehmigt signe signee regularise realise
                accorde accordee firmad* formalizad* aprobad* signed sanctioned executed approved accepted firmat*
                assinad*"""
            ),
            denied=True,
            unless=Words("ohne without sans sin bis until"),
        ),
        Statement(
            thing=Words("right recht widerrufsrecht droit faculte derecho desistimiento rucktrittsrecht"),
            state=Words("exercised used gebrauch ausgeubt exerce use usage ejercio ejercid* esercitat*"),
            near=7,
            unless=Words("expired abgelaufen expire vencido waived verzichtet"),
        ),
    ),
)

_PROMISE = """erklarung verpflichtung verpflichtungserklarung zusage burgschaft engagement declaration promesse
    attestation garantie declaracion compromiso promesa aval garantia undertaking sponsorship commitment promise
    support guarantee dichiarazione impegno fideiussione declaracao termo"""
WITHDRAWN = Concept(
    kinds=f.SPONSORS | f.GUARANTEES,
    statements=(
        Statement(
            thing=Words(_PROMISE),
            state=Words(
                """ziehe ziehen zuruckziehe widerrufe widerrufen zuruckgezogen storniert erloschen aufgehoben
                gekundigt retire retirons retirer revoque revoquons annule annulee caduc caduque retiro revoco
                revocad* anulad* anulo cancelad* retirad* withdraw withdrawn revoke revoked retract cancelled
                canceled rescinded expired lapsed ritiro revoco revocat* annullat* revogo revogad* eteint* eteinte
                mainlevee restitue* devuelt* efecto estint* restituit*"""
            ),
            unless=Words(
                """former* unwiderruflich irrevoc* nicht not no pas ne kein* ablauf apres expiry upon wird will
                sera fruher* earlier precedent* anterior* ancien* previous* if wenn visum* visa recht right droit
                behalt* reserv* frist* sauf avant erlischt spatestens jusqu until bis hasta identit* residence
                conditions"""
            ),
            near=5,
        ),
    ),
)
# Only where a sum stands beside it: one sum for two.
SIBLINGS = Concept(
    kinds=f.SPONSORS | f.GRANTS | f.GUARANTEES | f.BLOCKED | f.BALANCES,
    of_sum=True,
    statements=(
        Statement(
            thing=Words(
                """zusammen gemeinsam ensemble conjointement avec junto juntos juntas together jointly with insieme
                con"""
            ),
            state=Words("schwester bruder soeur frere hermana hermano sister brother sorella fratello irma irmao"),
            near=4,
            unless=Words(
                """wohnt wohnen lebt leben chez bei lives live living home haus casa maison domicile besuch* visit*
                vive viven reist rend verpflichte* engage* compromet*"""
            ),
        ),
        Statement(
            thing=Words(
                """geschwister* schwestern bruder soeurs freres hermanas hermanos sisters brothers siblings
                personnes"""
            ),
            state=Words(
                """gemeinsam zusammen ensemble juntos juntas together jointly shared geteilt partag* compartid*"""
            ),
            near=6,
            unless=Words("wohn* live* logement viven zimmer* leben habit*"),
        ),
    ),
)

# A grant that its giver has had to stop; "may suspend", "reserves the right to suspend" are ordinary.
HALTED = Concept(
    kinds=f.GRANTS,
    statements=(
        Statement(
            thing=Words(GRANT),
            state=Words(
                """aussetzen auszusetzen einstellen einzustellen streichen kurzen stoppen beenden abbrechen
                zuruckziehen suspendre interrompre cesser supprimer reduire annuler suspender interrumpir cancelar
                suprimir retirar reducir suspend halt stop discontinue cancel withdraw terminate interrupt sospendere
                interrompere revocare interromper"""
            ),
            unless=Words(
                """recht right rights droit derecho diritto direito behalt* vorbehalt* reserv* reserve* berechtigt
                entitled befugt authorised faculte facultad* if wenn falls sofern si caso cas sollte should could
                konnen kann darf may upon abbruch abandon unterbrechung nicht not no pas ne sans ohne without sin
                nie never studium studies etudes estudios andere* other autre* otra* otro* vollstandig* hypothese"""
            ),
            near=16,
        ),
        Statement(
            thing=Words(GRANT),
            state=Words("hold congelad* gele gelee gelees eingefroren paused pausiert pausad* paralizad* bloquead*"),
            unless=Words("hold* to can may if falls si caso right recht droit derecho not nicht no pas"),
            near=6,
        ),
        Statement(
            thing=Words("mittel gelder haushaltsmittel funds funding fonds fondos credits presupuesto budget fondi"),
            state=Words(
                """verfugung gesichert bewilligt vorhanden disponible* available secured allocated approved reunis
                garantizad* asegurad* aprobad* disponibil*"""
            ),
            unless=Words("eigene* own propres propi* andere* other autre* otr* famil* eltern parents padres weder ni"),
            denied=True,
            near=7,
        ),
    ),
)
INSOLVENT = Concept(
    kinds=f.GRANTS | f.GUARANTEES | f.BLOCKED,
    statements=(
        Statement(
            thing=Words(
                """insolvenz insolvenzverfahren konkurs faillite liquidation redressement insolvency bankruptcy
                receivership quiebra insolvencia disolucion fallimento insolvenza falencia"""
            ),
            state=Words(
                """angemeldet beantragt eroffnet prononcee ouvert ouverte declaree place placee filed declared placed
                entered declarad* solicitad* abiert* dichiarat* declarada"""
            ),
            near=7,
        ),
    ),
)

_SECURITY = """sicherheit* barsicherheit deckung gegenwert hinterlegung kaution collateral security cash cover
    garantie* surete couverture provision contragarantia contrapartida garantia garanzia cauzione"""
_COME = """eingegangen eingezahlt gutgeschrieben hinterlegt geleistet gestellt bestellt uberwiesen erhalten
    eingang hinterlegung einzahlung leistung recu recue recus verse versee verses depose deposee constitue constituee
    versement reception depot constitution recibid* ingresad* abonad* constituid* depositad* ingreso constitucion
    deposito received deposited paid lodged provided posted credited receipt ricevut* versat* depositat*
    costituit* recebid*"""
# A guarantee that holds only once the bank is secured; one for a visa or an arrival is ordinary.
NOT_IN_FORCE = Concept(
    kinds=f.GUARANTEES,
    statements=(
        Statement(
            thing=Words("sobald erst once when until unless lorsque quand apres cuando hasta tras quando appena"),
            state=Words(_COME + " unterzeichn* unterschr* signed signature signee firmad* bezahlt payee pagad*"),
            possible=True,
            near=12,
            unless=Words(
                """visum* visa* visado einreise* arrival arrivee llegada anforderung demand request requerimiento
                demande inanspruchnahme immatrikul* enrol* zahlen pay pays payons pagaremos payer zuruck* returned
                restitu* devuel* monat* month* mensu* mois mes erlischt expire* extingu* endet"""
            ),
        ),
        Statement(
            thing=Words(f"{_SECURITY} {MONEY}"),
            state=Words(_COME),
            denied=True,
            near=8,
            unless=Words("monat* month* mensu* mois mes ohne nur only sans sin without"),
        ),
        Statement(
            thing=Words("burgschaft garantie aval garantia guarantee fideiussione urkunde acte escrito"),
            state=Words("kraft wirksam gultig vigueur valable vigor vigente efecto force effective valid vigore"),
            denied=True,
            near=7,
            unless=Words("ohne without sans sin unterschrift signature original* dia giorno"),
        ),
    ),
)

PROMISES: tuple[Concept, ...] = (LOAN_OFF, WITHDRAWN, SIBLINGS, HALTED, INSOLVENT, NOT_IN_FORCE)
