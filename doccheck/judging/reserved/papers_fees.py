"""Receipts for what are not the fees of the studies, for a part of them, or for money that came back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_balances import has_come, is_beside, rest_by_figures, says_nil, settles
from doccheck.judging.reserved.papers_returned import NOT_THE_FEES, RETURNED, came_later
from doccheck.judging.reserved.rows import clauses, is_none, says, sum_of
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts

_STATUS = lazily(
    r"(?:zahlungs|buchungs|vorgangs)?status(?: (?:der|des) \w+)?|(?:payment|transaction|order) (?:status|state)|"
    r"(?:status|state) of (?:the )?\w+|(?:etat|statut|situation)(?: (?:du|de la|de l) ?\w+)?|"
    r"(?:estado|situacion)(?: (?:del?|de la) \w+)?|(?:stato|esito)(?: (?:del|della|di) \w+)?|(?:estado|"
    r"situacao)(?: d[oa] "
    r"\w+)?|resultado|ergebnis|result|resultat|bemerkung\w*|observaciones|remarks?|observations?|anmerkung\w*|"
    r"notes?|"
    r"hinweis\w*|buchungsvermerk\w*|vermerk\w*"
)
_PENDING = lazily(
    r"\b(?:in bearbeitung|offen|ausstehend\w*|angekundigt|geplant|vorgemerkt|erwartet|unbezahlt|teilweise|"
    r"teilzahlung|"
    r"beauftragt|angewiesen|pending|processing|in process|initiated|scheduled|awaiting|awaited|unpaid|partial\w*|"
    r"part paid|submitted|authori[sz]ed only|en cours|en attente|attente|annonce\w*|programme\w*|non recu\w*|"
    r"partiel\w*|"
    r"en instance|a encaisser|pendiente\w*|en proceso|en tramite|programad\w*|sin (?:abonar|pagar)|no (?:abonad|"
    r"pagad|"
    r"recibid|cobrad)\w*|parcial\w*|emitid[oa]|in attesa|in corso|parzial\w*|pendente\w*|em processamento|"
    r"por pagar)\b"
)
_NOT_RECEIVED = lazily(
    r"\b(?:noch nicht|nicht) (?:\w+ ){0,2}(?:eingegangen|bezahlt|gutgeschrieben|verbucht|bestatigt|festgestellt|"
    r"festzustellen|verzeichnet)|"
    r"\b(?:non|pas|jamais) (?:encore )?(?:recu|encaisse|credite|parvenu|arrive|paye|regle|confirme)\w*|"
    r"\bnot (?:yet )?(?:been )?(?:received|credited|cleared|paid|settled|confirmed|reached|arrived)\b|"
    r"\b(?:aun|todavia) no (?:\w+ ){0,3}(?:recib|ingres|abon|cobr|confirm|acredit)\w*|"
    r"\bno (?:\w+ ){0,2}(?:ha|han) llegado\b|\bnicht (?:\w+ ){0,3}(?:angekommen|eingetroffen)\b"
)
# A payment that failed, and is not among those that the total counts.
_NOT_COUNTED = lazily(
    r"\b(?:(?:not|nicht|non|no|pas) (?:counted|included|gezahlt in|mitgezahlt|gewertet|berucksichtigt|comptee?"
    r"|comptabilisee?"
    r"|contado|contabilizad[oa]|computad[oa]|incluid[oa] en el total))\b"
)
# The last words before a colon, a rule behind it: no money that came back.
_HEADING = lazily(
    r"\b(?:devolucion(?:es)?|reembolsos?|ruckerstattung\w*|erstattung\w*|ruckzahlung\w*|storno|stornierung\w*"
    r"|ruckbuchung\w*"
    r"|remboursements?|annulations?|refunds?|reversals?|chargebacks?|returns?|rimbors[oi]|restituzion[ei]|devolucao)"
    r"(?: \w+){0,4}$"
)
_PAYMENT = lazily(
    r"\b(?:betrag|zahlung\w*|gebuhr\w*|summe|uberweisung|lastschrift|einzug|beitrag|montant|somme|paiement|"
    r"virement|"
    r"prelevement|droits|frais|cheque|importe|pago|cargo|recibo|cantidad|matricula|transferencia|domiciliacion|"
    r"payment|"
    r"amount|fees?|sum|transfer|direct debit|card|importo|pagamento|bonifico|quota|valor|propina|tasas?|abono|"
    r"reglement|"
    r"operation|operacion|buchung|geld|geldeingang|zahlungseingang|fonds|money|argent|dinero)\b"
)
# What may happen, what will, and what is not about these fees.
_SUPPOSED = lazily(
    r"\b(?:wenn|falls|sofern|bei (?!der)\w+|kann|konnen|wird|werden|sollte|nur|if|may|can|could|would|should|"
    r"will|only|"
    r"possible|upon|in case|unless|within|si|en cas|peut|peuvent|pourra|pourront|sera|seront|lorsque|puede|"
    r"pueden|podra\w*"
    r"|sera|seran|caso|cuando|solo|salvo|se|puo|saranno|verra|caso|poder\w*|policy|politique|frist|anspruch|"
    r"kaution|fianza|"
    r"security deposit|caution|previous|earlier|anterior|attempt|versuch|tentative|intento|duplicad\w*|"
    r"doppelt\w*|doublon|double|twice|"
    r"uberzahl\w*|zu ?viel|en trop|de mas|too much|trop percu|exceso|overpa\w*|excess|mahn\w*|reminder|rappel"
    r"|our invoice|precedent\w*|"
    r"vorjahr\w*|ancien\w*|erstmals|exchange rate|candidature)\b"
)
_SHORT = 25  # words of a note beside a label
_CONCEPT = lazily(
    r"(?:verwendungs|zahlungs)?(?:zweck|grund)|betreff|betrifft|leistung|gebuhrenart|position|bezeichnung|"
    r"posten|zahlung fur"
    r"|art der (?:zahlung|gebuhr|leistung)|objet(?: du (?:paiement|versement|reglement))?|motif(?: du \w+)?|"
    r"libelle|"
    r"nature(?: (?:du|de la|de l|des) ?\w+)?|designation|prestation|au titre d\w*|"
    r"concept\w*(?: del? \w+)?|descripcion|detalle|description|purpose(?: of payment)?|payment for|fee type|"
    r"type of fee|"
    r"being|items?|details?|in respect of|reason(?: for payment)?|causale|oggetto|descrizione|descricao|"
    r"referente a|tipo de "
    r"(?:pago|tasa)|type de (?:paiement|frais)|fur|pour|for|por|tasa"
)
_BEFORE_IT = (
    r"pre ?inscri\w*|solicitud\w*|candidat\w*|frais de dossier|ouverture de dossier|apertura de expediente|"
    r"application\w*|"
    r"bewerbung\w*|bearbeitungsgebuhr\w*|assist|admission test|aufnahmeprufung\w*|prueba de acceso|concours|"
    r"evaluation|"
    r"handling|processing|vorprufung\w*|vorab\w*|domanda di ammissione"
)
_BESIDE_IT = (
    r"wohnheim\w*|miete|zimmer\w*|kaution|housing|accommodation|dormitory|rent|logement|hebergement|residencia|"
    r"alojamiento|"
    r"caution|fianza|sport\w*|cultur\w*|kultur\w*|deport\w*|biblioth?e\w*|librar\w*|insurance|"
    r"\w*versicherung\w*|seguro\w*|"
    r"assurance\w*|transport\w*|semesterticket|mensa|cantine|comedor|tarjeta|ausweis\w*|student card|uniform\w*|"
    r"bucher|books|"
    r"livres|libros|parking|locker|copies?|drucker\w*|stage|excursion\w*|alumni|membership|mitglied\w*|adhesion|"
    r"alloggio|assicurazione|visa|visum|visado|apostill\w*|traduccion|uberset\w*|language test|sprachtest"
)
_PART_OF_IT = (
    r"acompte\w*|arrhes|avance|a valoir|anzahlung\w*|angeld|vorauszahlung\w*|teilbetrag|abschlag\w*|deposit|"
    r"down payment|"
    r"advance|reservation|reserva|senal|a cuenta|anticipo|arras|acconto|caparra|sinal|adiantamento|"
    r"reservierung\w*|platz ?reservierung\w*|garantie de place|part payment|partial payment"
)
_OTHER = lazily(rf"\b(?:{_BEFORE_IT}|{_BESIDE_IT})\b")
_PART = lazily(rf"\b(?:{_PART_OF_IT})\b")
_FEES = lazily(
    r"\b(?:matricula\w*|tuition|studien(?:gebuhr|beitrag|entgelt)\w*|semester(?:beitrag|gebuhr)\w*|droits?|"
    r"(?:d )?inscription\w*|scolarite|enrolment|enrollment|registration|einschreib\w*|immatrikulation\w*|"
    r"kursgebuhr\w*|"
    r"kursentgelt\w*|lehrgangs\w*|ruckmeld\w*|course fees?|school fees?|academic fees?|creditos|ects|"
    r"tasas academicas|"
    r"tasse universitarie|iscrizione|propinas?|ensenanza|docencia|lehrgeld|schulgeld|formation|cvec|"
    r"contribution de vie)\b"
)
_SETTLED = lazily(
    r"\b(?:angerechnet|verrechnet|imput\w*|deduit\w*|deducted|deducid\w*|descont\w*|credited against|compensad\w*|"
    r"scomputat\w*|inklusive|bereits|deja|already|ya (?:abonad|pagad)\w*|komplett|vollstandig|integral\w*|"
    r"totalite|full|up to date|a jour|corriente|ausgeglichen|zu viel)\b"
)
_FOR = lazily(
    r"\b(?:(?:en|por) concepto de|au titre d\w*|a titre d\w*|als|by way of|in respect of|in payment of|as|"
    r"zur begleichung|a titulo de|a titolo di)(?: \w+){0,2} $"
)
_REST = lazily(
    r"(?:importe|saldo|resto|cantidad|total|pago|cuota)? ?(?:pendiente\w*|restante|por (?:pagar|"
    r"abonar))(?: de (?:pago|abono|"
    r"ingreso))?|resto|(?:montant )?reste(?: (?:a|du) ?\w*)?|solde(?: (?:restant|du|a (?:payer|regler)|"
    r"restant du))*|montant "
    r"restant(?: du)?|restant du|restbetrag|restzahlung|noch (?:offen\w*|zu zahlen\w*)(?: betrag)?|"
    r"offen(?:er betrag|e "
    r"forderung|er rest)?|ausstehend\w*(?: betrag)?|(?:balance|amount|fees?|total) (?:due|outstanding|remaining|"
    r"payable|"
    r"owing)|outstanding(?: (?:balance|amount|fees?))?|remaining(?: (?:balance|amount|fees?))?|still (?:due|"
    r"payable)|unpaid"
    r"(?: \w+)?|saldo (?:residuo|da (?:pagare|versare)|em divida)|importo residuo|residuo|em (?:divida|falta|"
    r"aberto)|valor em "
    r"(?:divida|aberto)"
)
_REST_WORD = lazily(
    r"\b(?:restbetrag|restzahlung|restliche\w*|rest|rest ?summe|(?:zweite|dritte|weitere|ubrige)n? "
    r"(?:rate|raten|teilbetrag\w*|zahlung\w*)|solde|reste|reliquat|(?:deuxieme|seconde?|troisieme|autres?) "
    r"(?:versement|tranche|echeance|acompte)s?|resto|saldo|(?:segundo|tercer)s? (?:plazo|pago)s?|segunda "
    r"cuota|remaining|remainder|balance|rest|(?:second|third|further|other) (?:instal+ment|payment|part)s?|residuo|"
    r"seconda rata|restante)\b"
)
_TO_BE_PAID = lazily(
    r"\b(?:zu (?:zahlen|entrichten|begleichen|uberweisen)|zahlbar|fallig|folgt|folgen|einzuzahlen|a (?:payer|"
    r"regler|verser|"
    r"acquitter)|(?:devra|doit|devront|doivent|sera|seront) (?:\w+ ){0,2}(?:etre )?(?:paye|regle|verse|acquitte|"
    r"exigible|"
    r"du|preleve)\w*|exigible\w*|deber\w* \w+|se abonara\w*|abonar\w*|pagar\w*|ingresar\w*|vence\w*|due|payable|"
    r"(?:must|shall|"
    r"will|to|should) be (?:paid|settled|remitted|transferred)|owed|owing|da (?:pagare|versare)|dovra|devera|"
    r"a pagar|(?:reste|restent|demeure|demeurent) due?s?|bleib\w+ (?:offen|schuldig|zu \w+)|remains? (?:unpaid"
    r"|outstanding"
    r"|owing)|qued\w+ (?:pendientes?|por \w+))\b"
)
_NOTHING = lazily(
    r"(?:^|[a-z] )0(?: 00)?(?: [a-z]{1,5})?$|\b(?:du|due|outstanding|restant|pendiente|offen|reste|payer|solde|"
    r"saldo|balance|restbetrag|rest|arrears)(?: [a-z]{1,8}){0,3} (?:0|neant|nil|none|rien|kein\w*|nichts|aucun\w*|nada"
    r"|ningun\w*|zero|cero|nessun\w*|nenhum\w*)\b"
)
# Who leaves pays all the same: what would be, of nobody.
_WHEN_LEAVING = lazily(
    r"\b(?:en cas d|in case of|in the event of|im falle? (?:eine[sr]|de[sr])|beim?|upon|on|en caso de|in caso di)"
    r"(?: \w+){0,2} (?:abandon|desistement|depart|renonciation|interruption|exclusion|annulation|withdrawal"
    r"|cancellation"
    r"|termination|departure|expulsion|abbruch|studienabbruch|rucktritt|austritt|abmeldung|exmatrikulation|kundigung"
    r"|ausschluss|abandono|baja|renuncia|desistimiento|anulacion|rinuncia|ritiro)\b"
    r"|\b(?:who|qui|wer|quien) (?:withdraw\w*|leave\w*|abandonn\w*|quitt\w*|abbricht|ausscheidet|abandon\w*)\b"
)
_PART_NUMBER = lazily(
    r"\b(?:n[ro]? ?)?(\d{1,2})(?:[ .]?(?:o|a|er|re|e|eme|st|nd|rd|th))? ?(?:de|von|of|sur|di|d)(?: (?:las?|los|"
    r"the|den|les))? "
    r"(\d{1,2})\b"
)
_PART_LABEL = lazily(
    r"(?:\w+ )?(?:\w*rate|raten|teilzahlung|plazo|echeance|instal+ment|payment|cuota|rata|versement|tranche|"
    r"fraccion|"
    r"prestacao|parcela|mensualite|pago|zahlung|fraction|fraccionamiento)s?(?: \w+){0,2}"
)
_FIRST_OF = lazily(
    r"\b(?:(?:erste|1)[nr]? (?:von \w+ )?(?:\w*rate|teilbetrag|teilzahlung)|premiere? (?:versement|tranche|"
    r"echeance|"
    r"fraction|acompte|mensualite)|primer (?:plazo|pago)|primera (?:cuota|fraccion)|"
    r"first (?:of \w+ )?(?:instal+ment|"
    r"tranche|part)|prima rata|primeira (?:prestacao|parcela))\b"
)
# "matrícula y primer plazo": what is asked for is paid, and more.
_BESIDES = lazily(
    r"\b(?:matricula|inscription|einschreib\w*|immatrikulation\w*|registration|enrolment|iscrizione)(?: \w+){0,3} "
    r"(?:y|et|und|and|e|mas|plus|sowie)\b"
)


def receipts(said: Said) -> Iterator[Sentence]:
    """The sentences and rows by which a receipt is not for all of the fees, or not for money that stays."""
    yield from (row.sentence for row in said.rows if _is_against(row) and not settles(said, row))
    yield from rest_by_figures(said)
    headed, later = _with_what_it_heads(said), came_later(said)
    nil = {row.sentence for row in said.rows if says_nil(row)}
    for each, folded in clauses(said):
        if each in nil or each in later:
            continue
        if (_came_back(folded) and not _SUPPOSED.search(headed.get(each, ""))) or _rest_follows(folded):
            yield each
    for sentence in said.sentences:
        if _of_something_else(sentence.folded):
            yield sentence


def _with_what_it_heads(said: Said) -> dict[Sentence, str]:
    """What follows a sentence that ends in a heading on money that comes back: "Devolución de tasas: solo por …"."""
    pairs = pairwise(said.sentences)
    return {
        one: following.folded
        for one, following in pairs
        if one.text.rstrip().endswith(":") and _HEADING.search(one.folded) and not RETURNED.search(following.folded)
    }


def _is_against(row: Row) -> bool:
    label, value = fold(row.label), fold(row.value)
    if _STATUS.fullmatch(label) and len(value.split()) <= _SHORT:
        undone = says(value, RETURNED) or says(value, _PENDING) or _NOT_RECEIVED.search(value)
        if undone and not _SUPPOSED.search(value):
            return True
    if _CONCEPT.fullmatch(label) and not (_SETTLED.search(value)):
        return says(value, _PART) or (says(value, _OTHER) and not _FEES.search(value))
    if _REST.fullmatch(label) and sum_of(row) > 0 and not (is_none(value) or is_beside(row) or has_come(row)):
        return True
    return bool(
        _PART_LABEL.fullmatch(label) and _is_part(row.value.strip().replace("/", " de ") if "/" in row.value else value)
    )


def _is_part(value: str) -> bool:
    found = _PART_NUMBER.search(value)
    return found is not None and 0 < int(found[1]) < int(found[2])


def _came_back(folded: str) -> bool:
    """Whether the money was returned or never came, not only may be."""
    if not _PAYMENT.search(folded) or _SUPPOSED.search(folded) or NOT_THE_FEES.search(folded):
        return False
    if (_OTHER.search(folded) and not _FEES.search(folded)) or _NOT_COUNTED.search(folded):
        return False
    return says(folded, RETURNED) or _NOT_RECEIVED.search(folded) is not None


def _rest_follows(folded: str) -> bool:
    """Whether another part of the fees has still to be paid."""
    is_due = _TO_BE_PAID.search(folded) is not None and not (_NOTHING.search(folded) or _WHEN_LEAVING.search(folded))
    return is_due and says(folded, _REST_WORD) and not _SETTLED.search(folded)


def _of_something_else(folded: str) -> bool:
    """Whether a sentence names as what was paid something that comes before the fees, a part of them or beside them."""
    if (
        _FIRST_OF.search(folded)
        and not _BESIDES.search(folded)
        and (_PAYMENT.search(folded) or amounts.find(folded))
        and not _SETTLED.search(folded)
    ):
        return True
    for pattern in (_PART, _OTHER):
        for one in pattern.finditer(folded):
            known = _FEES.search(folded) and pattern is _OTHER
            if _FOR.search(folded[: one.start()]) and not known and not _SETTLED.search(folded):
                return True
    return False
