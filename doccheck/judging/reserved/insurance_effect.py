"""Whether the insurance takes effect: only once something is done, or no longer, because it rests or is not paid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved import insurance_contract as contract
from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.concepts import Statement, Words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

_COVER = Words(
    "cover coverage insurance policy protection entitlement entitlements benefits membership contract certificate"
    " versicherung* *versicherung *schutz deckung anspruch anspruche leistung* mitgliedschaft vertrag police"
    " assurance garantie* couverture droits contrat police adhesion affiliation prestations"
    " cobertura* seguro poliza contrato afiliacion prestaciones derecho derechos alta garantias"
    " copertura polizza prestazioni apolice"
)
_PREMIUM = Words(
    "premium premiums contribution contributions instalment* installment* fee payment payments invoice"
    " beitrag* beitrage* monatsbeitrag* pramie* erstpramie* folgepramie* rate raten beitragskonto zahlung*"
    " prime primes cotisation* echeance* mensualite* paiement* facture"
    " prima primas recibo* cuota* mensualidad* plazo* pago pagos premio rata rate pagamento"
)
_LEGAL = "solange wahrend as long tant mientras until bis zum jusqu hasta reminder tarif* earlier previous fruher*"
_STATES = (
    Statement(
        thing=_COVER,
        state=Words(
            "ruht ruhen ruhend* gesperrt ausgesetzt suspend* blocked frozen dormant inactive deactivated paused stopped"
            " interrupted interromp* bloque* gele* neutralise* bloquead* inactiv* paralizad* interrumpid* sospes*"
            " suspens*"
        ),
        unless=Words(f"{_LEGAL} visum visa visado telefon* tagegeld* beitragspflicht freiwillig* auto* reise*"),
        near=8,
    ),
    Statement(
        thing=_PREMIUM,
        state=Words(
            "offen offene offenen ausstehend* uberfallig* ruckstandig* unbezahlt* angemahnt* ruckstand* unpaid overdue"
            " outstanding arrears owing bounced returned declined owed geschuldet impaye* impayees arriere* rejete*"
            " impagad* adeudad*"
            " devuelt* vencid* pendiente* atrasad* insolut* arretrat* scadut* atraso"
        ),
        unless=Words(
            f"{_LEGAL} none sin keine kein aucun aucune ningun* no not nicht corriente"
            " erstattet* 0 frais costs"
        ),
        near=6,
    ),
    # What is offered, and is no contract yet.
    Statement(
        thing=Words(
            "vorschlag angebot versicherungsvorschlag kostenvoranschlag proposal quote quotation offer proposition"
            " devis propuesta oferta presupuesto cotizacion proposta preventivo orcamento cotacao"
        ),
        state=Words(
            "gebunden bindend unverbindlich freibleibend befristet gultig gilt bound binding valid open expires"
            " lapses engage* lie liee valable indicati* vinculante valida valido vigente caduca vence impegnativ*"
        ),
        unless=Words("angenommen annahme accepted accepte* aceptad* acceptation issued police policy"),
        near=9,
    ),
)
_UNPAID = Statement(
    thing=_PREMIUM,
    state=Words(
        "eingegangen gezahlt bezahlt entrichtet beglichen verbucht gutgeschrieben received paid settled credited"
        " recu recue recus recues paye payee regle reglee reglees acquittee encaisse encaissee"
        " pagado pagada pagados pagadas abonad* recibid* satisfech* cobrad* ricevut* pagat* pago recebid*"
    ),
    unless=Words(
        f"{_LEGAL} ohne sans sin without only nur zuruck* erstatt* third dritte* doppelt deductible franchise*"
        " franquicia no-claims arzt doctor hospital* krankenhaus"
    ),
    near=8,
    denied=True,
)
# The insurer has still to accept: it depends on what is not known yet.
_DEPENDS = Statement(
    thing=Words(
        "annahme aufnahme zustandekommen vertragsschluss vertragsabschluss antrag schutz versicherungsschutz deckung"
        " police vertrag"
        " acceptance admission cover coverage policy contract acceptation adhesion garantie couverture contrat"
        " souscription aceptacion contratacion cobertura poliza contrato alta accettazione copertura polizza contratto"
        " aceitacao apolice"
    ),
    state=Words(
        "hangt abhangig vorbehalt vorbehalten depend depends dependent contingent conditional dependra depende"
        " subordonnee* subordonne"
        " conditionnee* supeditad* subordinad* condicionad* sujet* dipende subordinat* condizionat*"
    ),
    about=Words(
        "gesundheits* prufung risikoprufung ergebnis untersuchung* arzt* fragebogen antrags* medical health"
        " underwriting outcome result examination assessment questionnaire medecin* medica* sante examen resultat*"
        " selection"
        " valoracion cuestionario salud reconocimiento resultado* esito sanitari* visita exame"
    ),
    unless=Words("war waren was were etait estaba erstatt* reimburs* rembours* reembols* treatment behandlung* claim*"),
    near=8,
)
# "Until then nothing is owed."
_UNTIL_THEN = lazily(
    r"\b(?:bis dahin|zuvor|vorher|vor diesem zeitpunkt|until (?:then|that)|before (?:then|that)|prior to (?:that|this)"
    r"|in the meantime|d ici la|jusque la|avant cette date|en attendant|auparavant|hasta entonces|mientras tanto"
    r"|antes de (?:esa|dicha|esta) fecha|con anterioridad|fino ad allora|prima di allora|ate la|entretanto)\b"
)
_NOTHING_OWED = Statement(
    thing=Words(
        "schutz versicherungsschutz deckung leistungspflicht anspruch anspruche leistungen cover coverage"
        " protection benefit benefits entitlement leistung"
        " claims garantie* couverture prestation prestations droit prise cobertura* prestacion prestaciones"
        " derecho garantias copertura"
        " prestazioni prestacoes"
    ),
    state=Words(
        "besteht bestehen erbracht gewahrt provided exists given paid payable due effective applies acquise* due dues"
        " accorde* ouvert* existe* prestara* tiene hay acquisit* sussiste dovut* existe devid*"
    ),
    near=8,
    denied=True,
    possible=True,
)
_DENIAL = lazily(r"\b(?:kein\w*|nicht|noch|not?|never|yet|pas|aucun\w*|ningun\w*|sin|nessun\w*|nenhum\w*|nao)\b")
_BEGINS = lazily(
    r"\b(?:jouer\w*|s appliquer\w*|operara\w*|(?:comes?|coming) (?:about|into (?:effect|force|being|existence))"
    r"|(?:takes?|taking|take) effect|effective"
    r"|incept\w*"
    r"|(?:cover\w*|insurance|policy|contract|protection) (?:\w+ ){0,3}(?:begins?|starts?|commences?|exists?|(?:is"
    r"|be) (?:issued"
    r"|activated|concluded|formed|confirmed|valid|binding))|in kraft|zustande|wirksam\w*|(?:\w*schutz|\w*versicherung"
    r"|vertrag|deckung|mitgliedschaft) (?:\w+ ){0,4}(?:beginnt|entsteht|besteht|startet|gilt)|(?:beginnt|entsteht"
    r"|besteht) (?:\w+ )"
    r"{0,4}(?:\w*schutz|\w*versicherung|vertrag|deckung|mitgliedschaft)|(?:prend|prendra|prendront|prennent) effet"
    r"|entrer\w* en vigueur|entree? en vigueur|(?:sera|seront|est) (?:acquise?s?|effective?s?|active\w*|conclue?s?"
    r"|formee?s?"
    r"|emise?|valable)|(?:tomara|toma|tendra|surtira|surte|producira)\w* efecto\w*|entrar\w* en vigor|entra en vigor"
    r"|(?:sera|estara|quedara) (?:efectiv|activ|vigente|valid|formaliz|perfeccion|emitid)\w*|(?:se )?(?:perfeccion"
    r"|formaliz"
    r"|activ|emitir|hara efectiv)\w*|comenzara|empezara|avra effetto|entrera in vigore|tera efeito|entrara em vigor)\b"
)
_ONCE = lazily(
    r"\b(?:if|once|as soon as|when|provided|subject to|on condition|conditional|only (?:after|upon|on|when|if)|upon"
    r"|until|after"
    r"|wenn|sobald|sofern|falls|vorbehaltlich|erst (?:mit|nach|wenn)|nach (?:eingang|annahme|zahlung|prufung"
    r"|unterschrift"
    r"|unterzeichnung)|unter der (?:voraussetzung|bedingung)|mit (?:eingang|annahme|zahlung|zugang)|si"
    r"|des(?: que| reception| lors)?"
    r"|lorsque"
    r"|quand|sous reserve|sous condition|a condition|apres|qu apres|une fois|moyennant|qu a|a (?:la )?reception"
    r"|cuando|una vez|siempre que"
    r"|en cuanto"
    r"|tras|previ[oa]|condicionad[oa]|supeditad[oa]|a condicion|no (?:\w+ ){1,3}hasta|despues de|a partir de que"
    r"|quando|appena|dopo|assim que|apos)\b"
)
_ACT = lazily(
    r"\b(?:accept\w*|sign(?:s|ed|ature|ing)?|approv\w*|underwrit\w*|questionnaire|medical (?:service|board|examiner"
    r"|examination"
    r"|assessment)|(?:received|receive|receipt)|application|proposal|annahme\w*|angenommen|annehmen|unterschr\w*"
    r"|unterzeichn\w*"
    r"|gepruft|prufung|gesundheits(?:prufung|fragen|erklarung|fragebogen)\w*|antrag\w*|genehmig\w*|zustimm\w*"
    r"|acceptee?s?"
    r"|acceptation|signee?|signature|signe|agrement|approbation|approuv\w*|questionnaire|medecin conseil|souscription"
    r"|demande|dossier|acept\w+|firm(?:a|ad[oa]|e|ar)|apro(?:b|v)\w+|cuestionario|servicio medico|valoracion|solicitud"
    r"|accett\w+|firma\w*|aceit\w+|assin\w+)\b"
)
_PAY = lazily(
    r"\b(?:pay|pays|paid|payment|premium|gezahlt|bezahlt|\w*zahlung|\w*eingang|\w*pramie|\w*beitrag|cotisation"
    r"|paiement|reglement|payee?"
    r"|reglee?|prime|encaiss\w*|recib\w*|importe|cuota|abon[ae]\w*|pag[ao]\w*|pague|prima|pagat\w*|premio|pagamento)\b"
)
_HAS_PAID = lazily(
    r"\b(?:(?:has|have|been|was|were|is|fully|already) (?:\w+ ){0,2}(?:paid|settled)|paid (?:in full|up|on|for|until"
    r"|to)|(?:ist|sind|wurden?|bereits|vollstandig) (?:\w+ ){0,5}(?:bezahlt|gezahlt|entrichtet|beglichen|eingegangen)"
    r"|(?:a|ont|est|sont) (?:\w+ )?(?:ete )?(?:\w+ )?(?:payee?s?|reglee?s?|acquittee?s?)|(?:pagad|abonad"
    r"|satisfech)[oa]s?|al corriente|in force|in kraft|en vigueur|en vigor|vigente|bezahlt|acquittee?)\b"
)
# What may always be, or begins on its own: cover for a child born later, a change, the next year, claims.
_HARMLESS = lazily(
    r"\b(?:claims?|refund\w*|reimburs\w*|child\w*|newborn|renew\w*|extension|extend\w*|additional|upgrade|cancel\w*"
    r"|withdraw\w*"
    r"|reject\w*|refus\w*|den(?:y|ied)|terminat\w*|erstatt\w*|kind(?:er)?|neugeboren\w*|verlanger\w*|zusatz\w*"
    r"|kundig\w*|widerr\w*"
    r"|ablehn\w*|anderung\w*|wechsel\w*|rembours\w*|enfants?|nouveau nes?|renouvel\w*|prolong\w*|resili\w*|retract\w*"
    r"|refus\w*"
    r"|reembols\w*|hij[oa]s?|recien nacid\w+|renov\w+|prorrog\w*|anul\w+|desist\w+|denieg\w+|denegad\w+|rescind\w+"
    r"|authori[sz]\w*"
    r"|autoriz\w*|accord prealable|modif\w*|waiting|wartezeit\w*|carenc\w*|complement\w*|card|karte|carte|tarjeta"
    r"|visa\w*|visum\w*"
    r"|guarant\w+ of payment|garantie de paiement|kostenzusage|kostenubernahme\w*|hospital|krankenhaus\w*|treatment"
    r"|behandl\w*)\b"
)
_IN_ARREARS = lazily(  # what the terms say of who does not pay
    r"\b(?:bei|beim|ausland\w*|abroad|non ?payment|nichtzahlung\w*"
    r"|(?<!wegen )(?<!wegen ihres )(?<!aufgrund )(?<!infolge )\w*verzug\w*|im fall\w*|a defaut|impago de|due|next"
    r"|nachste\w*|fallig\w*|prochaine?|proxim[oa]s?|kundig\w*|endet|erlischt|resili\w*|terminat\w*|cancel\w*)\b"
)
_RULE = lazily(  # what the terms say of everybody, and what is owed later or not at all
    r"\b(?:bei|beim|ausland\w*|abroad|etranger|extranjero|estero|non ?payment|nichtzahlung\w*"
    r"|(?<!wegen )(?<!wegen ihres )(?<!aufgrund )(?<!infolge )\w*verzug\w*|im fall\w*"
    r"|a defaut"
    r"|impago de|(?:two|three|zwei|drei|deux|trois|dos|tres) (?:consecutive|aufeinander\w*|successi\w*|consecutiv\w*)"
    r"|none|nil|nein|0|00|keine\w*|kein|ningun\w*|aucun\w*|due|next|nachste\w*|fallig\w*|prochaine?"
    r"|proxim[oa]s?|vence|vencimiento|nessun\w*)\b"
)
_PUT_RIGHT = lazily(f"{contract.NOT_ENDED.pattern}|{contract.HEALED.pattern}")
_LONGEST = 60  # words
_BEFORE, _ACT_REACH = 4, 9  # words before and after "once"


def effect(said: Said) -> Iterator[Sentence]:
    """The sentences by which the cover is still to come about, rests, or is unpaid."""
    near = [one for one in (_UNPAID, *_STATES) if one.may_be_in(said.folded)]
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)) if near else ():
        if _is_over(sentence, near) and sentence.text.rstrip(" :") not in {row.label.rstrip(" :") for row in said.rows}:
            yield sentence
    depends = _DEPENDS.may_be_in(said.folded)
    for sentence in said.sentences:
        owes_nothing = _UNTIL_THEN.search(sentence.folded) and _NOTHING_OWED.is_in(sentence)
        if ((depends and _DEPENDS.is_in(sentence)) or owes_nothing) and not words.EARLIER.search(sentence.folded):
            yield sentence
    paid = any(_is_so(said.folded, found) for found in _HAS_PAID.finditer(said.folded))
    for sentence in said.sentences:
        clauses = re.split(r"[;:·•|]", sentence.text)
        if any(_to_come(fold(clause), paid) for clause in clauses):
            yield sentence


def _is_so(plain: str, found: re.Match[str]) -> bool:
    """Whether what is found is said of today, and not denied: "ist keine Zahlung eingegangen"."""
    before = " ".join(plain[: found.start()].split()[-_BEFORE:])
    return _DENIAL.search(f"{before} {found[0]}") is None


def _is_over(sentence: Sentence, near: list[Statement]) -> bool:
    """Whether the sentence, or the row as a whole, says that the cover rests or is not paid.

    `near`: the statements to that effect whose words the paper has.
    """
    whole = Sentence(text=sentence.text.replace(":", " "), evidence=sentence.evidence)
    says = next((one for one in near if one.is_in(sentence) or one.is_in(whole)), None)
    plain = sentence.folded
    if says is None or any(each.search(plain) for each in (words.CONDITIONAL, words.EARLIER, _PUT_RIGHT)):
        return False
    return (_IN_ARREARS if says is _UNPAID else _RULE).search(plain) is None


def _to_come(plain: str, paid: bool) -> bool:
    """Whether the cover begins only once it is accepted, signed, or paid for and the paper does not say that it is."""
    if not _BEGINS.search(plain) or _HARMLESS.search(plain) or len(plain.split()) > _LONGEST:
        return False
    for once in _ONCE.finditer(plain):
        before, after = plain[: once.start()].split()[-_BEFORE:], plain[once.end() :].split()[:_ACT_REACH]
        act = " ".join((*before, once[0], *after))
        if _ACT.search(act) or (not paid and _PAY.search(act)):
            return True
    return False
