"""Receipts whose own figures leave a rest: less was paid than the total, or something is still due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import is_none, says
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts

_ZERO = Decimal(0)
# Labels of what is still to come, of what came, and of what all of it is.
_DUE = lazily(
    r"\b(?:outstanding|owed|owing|unpaid|arrears|remaining|remainder|still (?:due|payable|to pay)|(?:balance|now) due|"
    r"shortfall|offen\w*|ausstehend\w*|ruckstand\w*|ruckstandig\w*|rest\w*|fehl(?:betrag|end\w*)|schuldig\w*|"
    r"noch (?:zu )?\w+|(?:soll|debet)saldo|nachzuzahlen\w*|nachzahlung|"
    r"reste|restante?s?|reliquat|impaye\w*|arriere\w*|(?:solde|montant|encore) (?:restant )?(?:du|debiteur|exigible)|"
    r"debiteur|"
    r"pendientes?|deudor\w*|adeudad\w*|deuda|(?:por|falta(?:n)?(?: por)?) (?:pagar|abonar|ingresar|satisfacer)|resto|"
    r"residu[oa]|da (?:pagare|versare|saldare)|debito|insolut\w*|em (?:divida|falta|aberto|debito)|por (?:liquidar|"
    r"pagar))\b"
)
_BALANCE = lazily(r"\b(?:balance|solde|saldo|difference|differenz|diferencia|differenza)\b")
_CREDIT = lazily(
    r"\b(?:guthaben|haben|uberzahl\w*|gutschrift|credit|refund\w*|overpa\w*|crediteur|avoir|trop percu|acreedor\w*|"
    r"a (?:su|mi|tu) favor|a favor del? (?:alumn\w+|estudiante)|devolver|a credito|before|vor (?:der )?zahlung|"
    r"avant|antes|previous|bisher|precedent|anterior|kaution|caution|fianza|security deposit)\b"
)
_PAID = lazily(
    r"\b(?:paid|received|receipts? to date|settled|collected|payments?(?! (?:due|plan))|gezahlt\w*|bezahlt\w*|"
    r"eingezahlt\w*|"
    r"eingegangen\w*|entrichtet\w*|beglichen\w*|erhalten\w*|vereinnahmt\w*|geleistet\w*|(?:zahlungs|geld)eingang\w*|"
    r"verbucht\w*|gutgeschrieben\w*|paye\w*|regle\w*|verse\w*|encaisse\w*|acquitte\w*|recue?s?|percue?s?|versements?|"
    r"reglements?|paiements?|abonad\w*|pagad\w*|ingresad\w*|satisfech\w*|cobrad\w*|recibid\w*|percibid\w*|pagos?|"
    r"ingresos?|pagat\w*|versat\w*|incassat\w*|saldat\w*|ricevut\w*|recebid\w*|liquidad\w*)\b"
)
_TOTAL = lazily(
    r"\b(?:total\w*|gesamt\w*|\w*summe|insgesamt|endbetrag|rechnungsbetrag|sollbetrag|soll|brutto|zahlbetrag|"
    r"facture\w*|"
    r"facturad\w*|invoiced?|charged|charges|zu (?:zahlen\w*|entrichten\w*)|a (?:payer|regler|pagar|abonar)|payable|"
    r"to (?:be paid|pay)|totale|complessiv\w*|(?:studien|kurs|semester|schul|lehrgangs)(?:gebuhr|beitrag|entgelt|preis|"
    r"geld)\w*|(?:tuition|course|school|programme|enrolment) (?:fees?|price|costs?)|tuition|"
    r"(?:frais|droits|cout|prix) (?:de |d |du |des )?(?:scolarite|inscription|formation|cours|la formation)|"
    r"(?:importe|precio|coste) (?:de la |del |de )?(?:matricula|curso|master|programa)|matricula|propinas?)\b"
)
_REDUCED = lazily(
    r"\b(?:exempt\w*|exonerat\w*|exoneration|discount|scholarship|waiver|waived|grant|rebate|erlass\w*|nachlass|rabatt|"
    r"\w*ermassigung|stipend\w*|befreiung|abzug\w*|remise|reduction|bourse|deduction|degrevement|descuento|"
    r"bonificacion|exencion|beca|reduccion|deduccion|sconto|esonero|borsa|desconto|bolsa|isencao)\b"
)
# Not the fees: what is bought beside them.
_BESIDE = lazily(
    r"\b(?:tenue|uniform\w*|transport\w*|cantine|mensa|logement|hebergement|wohnheim\w*|miete|housing|accommodation|"
    r"residence hall|dormitory|rent|alojamiento|residencia|comedor|bucher|books|livres|libros|parking|hostel"
    r"|\w*kleidung"
    r"|kittel|schutzbrille|werkzeug\w*|tools?|outils|herramientas|textbooks?|lehrbuch\w*|lehrmittel|schulbucher|kopien"
    r"|lab coat|blouse|bata|vetements?|ropa|equipment|equipement|equipo|laptop|ausflug\w*|exkursion\w*|excursion\w*"
    r"|sorties?|klassenfahrt\w*|trips?|spind\w*|locker|casier|taquilla|essensgeld|meals?|repas|comidas?)\b"
)
# The price of several years, of which one is paid.
_LONGER = lazily(
    r"\b(?:(?:whole|entire|full) (?:programme|program|degree|studies)|per (?:year|month|semester)|two|three|years?|"
    r"gesamte[ns]? studi\w+|jahre|pro (?:jahr|monat|semester)|ensemble (?:du|de la)|cursus|ans|par (?:an|mois)|"
    r"todo el|anos|por (?:ano|mes))\b"
)
_CELL = lazily(r"(?:[A-Z]{3}|[€$£])?\s*-?\d{1,3}(?:[.,' \u00a0]?\d{3})*(?:[.,]\d{2})?\s*(?:[A-Z]{3}|[€$£]|euros?)?\W*")
# "34,00 EUR von 1.900,00 EUR": a sum of a larger one.
_PART_BEFORE = lazily(
    r"(\d[\d.,' \u00a0]*?)\s*(?:EUR|€|euros?|[A-Z]{3})?(?:\s+\w+){0,4}?\s+(?:von|of|out of|sur|de|sobre|su|di|des|"
    r"del)\s+"
    r"(?:[^\W\d]+\s+){0,4}$"
)
# A sum, and no day or year: with its currency, its cents or three figures.
_IS_SUM = lazily(
    r"\d[\d.,' \u00a0]*(?:EUR|€|euros?\b|[A-Z]{3}\b)|\d[\d.' \u00a0]*,\d{2}\b|\d[\d,' \u00a0]*\.\d{2}\b"
    r"|(?!(?:19|20)\d\d\b)\d{3}|\d{1,2}[.,' \u00a0]\d{3}\b"
)
_PERCENT = lazily(r"(?<![\d.,])[1-9]\d?\s?%\s(?:of|der|des|vom|von|du|de|del|della|do|da)\b")
# A sum that is still open, told in a sentence.
_OPEN_SUM = lazily(
    r"\b(?:offene[nrsm]? (?:posten|betrag\w*|saldo|forderung\w*|rest\w*)|ausstehende[nrsm]? (?:betrag|forderung\w*|"
    r"rest\w*)|"
    r"outstanding (?:balance|amount|sum|fees?)|unpaid (?:balance|amount)|balance outstanding|solde (?:debiteur|"
    r"restant du|"
    r"impaye)|somme restant due|montant impaye|saldo (?:deudor|pendiente)|(?:importe|cantidad) pendiente|saldo residuo|"
    r"importo residuo|valor em divida)\b"
)
_NIL = lazily(r"(?<![\d.,])0[.,]00(?!\d)")
_OF_BEFORE = lazily(r"\b(?:von|vom|of|out of|sur|de|del|sobre|su|di)(?: [a-z]+){0,6} $")
_MADE_UP = lazily(
    r"\b(?:entfall\w*|darin|davon|inklusive|einschliesslich|enthalten\w*|including|includes?|included|dont|compris"
    r"|incluid\w*|incluye\w*|"
    r"corresponden?|compren\w+|di cui|mehrwertsteuer|mwst|vat|tva|iva|monat\w*|month\w*|mois|mes(?:es)?|je|each|chaque|"
    r"rate|raten|instal+ments?|plazos?|echeances?|cuotas?)\b"
)
# Behind the sum: it came. "Resto: 3.720,00 EUR, 01/07/2026, cobrado".
_CAME = lazily(
    r"\b(?:paid|received|settled|collected|cleared|credited|bezahlt|beglichen|eingegangen|erhalten|verbucht"
    r"|gutgeschrieben|"
    r"entrichtet|paye|payee|regle|reglee|encaisse|encaissee|acquitte|acquittee|recu|recue|cobrad[oa]|pagad[oa]"
    r"|abonad[oa]|"
    r"ingresad[oa]|recibid[oa]|liquidad[oa]|pagat[oa]|saldat[oa]|incassat[oa]|recebid[oa]|pag[oa])$"
)
_TO_COME = lazily(
    r"\b(?:zu|wird|werden|noch|erst|sobald|wenn|falls|bis|to|will|be|once|when|if|by|until|not|a|sera|seront|doit"
    r"|avant|si|"
    r"por|se|sera|seran|debe|antes|hasta|pendiente|cuando|da|entro|ate|half|part\w*|teil\w*|parcial\w*|partiel\w*)\b"
)
_NO_SUM = lazily(
    r"(?:nil|none|nothing|neant|rien|kein\w*|nichts|aucun\w*|ningun\w*|nada|zero|cero|nessun\w*|nenhum\w*)\b"
)
_LONGEST = 40  # words of a sentence about one payment
_LABEL = 9  # words of a label
_NEAR = 6  # words between two sums, and from the second to what became of it


_IN_COLUMN = lazily(r"(?<![\d.,])\d{1,3}(?:[.,']?\d{3})*[.,]\d{2}(?![\d.,]\d)")
_A_PAIR = 2  # sums: of one, the other


def rest_by_figures(said: Said) -> Iterator[Sentence]:
    """The row of what was paid or is due, where the receipt's figures do not meet; or the sentence that says so."""
    rows = [(row, fold(row.label), _sum_told(row)) for row in said.rows if not is_beside(row)]
    told = [each for each in rows if each[2] is not None and len(each[1].split()) <= _LABEL]
    due = [row for row, label, amount in told if _is_due(label) and amount and not has_come(row)]
    came = (each for each in told if _is_paid(each[1]) and not _is_taken_off(each[0]))
    paid = [(row, amount) for row, _, amount in came if amount is not None]
    totals = [amount for _, label, amount in told if amount and _is_total(label)]
    nil = any(
        (_is_due(label) or _BALANCE.search(label)) and (amount == 0 or (amount is None and is_none(fold(row.value))))
        for row, label, amount in rows
    )
    off = (amount for row, label, amount in told if amount and (_REDUCED.search(label) or _is_taken_off(row)))
    got = sum((amount for _, amount in paid), _ZERO)
    if paid and totals and not nil and got + sum(off, _ZERO) < max(totals):
        yield paid[0][0].sentence
    elif due and not (paid and totals):
        yield due[0].sentence
    yield from _columns(said)
    yield from (each for each in said.sentences if _is_part_of_more(each) or _is_told_open(each))


def has_come(row: Row) -> bool:
    """Whether what the row calls a rest is told, behind its sum, to have been paid."""
    value = fold(row.value)
    return _CAME.search(value) is not None and says(value, _CAME) and not _TO_COME.search(value)


def settles(said: Said, row: Row) -> bool:
    """Whether another row tells that just what this one calls due was paid, and none a higher total."""
    wanted = _sum(row.value)
    told = [(fold(each.label), _sum(each.value)) for each in said.rows]
    paid = sum((amount for label, amount in told if amount and _is_paid(label)), _ZERO)
    totals = [amount for label, amount in told if amount and _is_total(label)]
    nil = any(amount == 0 and (_is_due(label) or _BALANCE.search(label)) for label, amount in told)
    return bool(wanted) and nil and paid == wanted and all(total <= paid for total in totals)


def says_nil(row: Row) -> bool:
    """Whether the row says in a word that there is none, whatever sentence follows: "néant. Passé le 30/10, 10 %"."""
    return _NO_SUM.match(fold(row.value)) is not None


def _sum_told(row: Row) -> Decimal | None:
    """The first sum of a row, none where a word says so."""
    return _ZERO if says_nil(row) else _sum(row.value)


def is_beside(row: Row) -> bool:
    """Whether the row is about what is bought beside the fees alone: "noch offen: Arbeitskleidung 140 EUR"."""
    value = fold(row.value)
    return _BESIDE.search(value) is not None and not _TOTAL.search(value)


def _sum(value: str) -> Decimal | None:
    """The first sum of a value, with its currency or as a bare number; None: none."""
    found = amounts.find(value)
    if not found and _CELL.fullmatch(value.strip()):
        found = amounts.find(f"{value.strip()} EUR")
        if not found and not value.strip(" 0.,-€EUR"):
            return _ZERO if "0" in value else None
    return abs(found[0].amount) if found else None


def _is_taken_off(row: Row) -> bool:
    return row.value.strip()[:1] in "-−–" or (row.label.strip()[:1] in "-−–" and not _is_due(fold(row.label)))


def _is_due(label: str) -> bool:
    return _DUE.search(label) is not None and not _CREDIT.search(label) and not _BESIDE.search(label)


def _is_paid(label: str) -> bool:
    told = _PAID.search(label) and not (_DUE.search(label) or _CREDIT.search(label) or _REDUCED.search(label))
    return bool(told)


def _is_total(label: str) -> bool:
    told = _TOTAL.search(label) and not (_PAID.search(label) or _DUE.search(label) or _REDUCED.search(label))
    return bool(told) and not _LONGER.search(label) and not _CREDIT.search(label)


def _columns(said: Said) -> Iterator[Sentence]:
    """A row of total, paid and due under such a heading: the first is the sum of the others."""
    heads = [fold(text) for row in said.rows if not _numbers(text := f"{row.label} {row.value}")]
    if not any(_PAID.search(head) and (_DUE.search(head) or _BALANCE.search(head)) for head in heads):
        return
    for row in said.rows:
        sums = _numbers(row.value)
        if len(sums) == 3 and sums[2] > 0 and sums[0] == sums[1] + sums[2]:
            yield row.sentence
            return


def _numbers(text: str) -> Sequence[Decimal]:
    """The sums of several columns."""
    parts = _IN_COLUMN.findall(text)
    return [found[0].amount if (found := amounts.find(f"{part} EUR")) else _ZERO for part in parts]


def _is_part_of_more(sentence: Sentence) -> bool:
    """Whether the sentence tells that so much of a larger sum was paid."""
    text, folded = sentence.text, sentence.folded
    if not _PAID.search(folded) or len(folded.split()) > _LONGEST or _MADE_UP.search(folded) or _REDUCED.search(folded):
        return False
    if _PERCENT.search(text) and _TOTAL.search(folded):
        return True
    found = amounts.find(text)
    for each in found:
        before = _PART_BEFORE.search(text[: each.start])
        part = _sum(before[1]) if before and _IS_SUM.match(before[0]) else None
        if part is not None and 0 < part < each.amount:
            return True
    return len(found) == _A_PAIR and _is_less_of(text, found[0], found[1])


def _is_told_open(sentence: Sentence) -> bool:
    """Whether a sentence tells of an open sum, and which."""
    folded = sentence.folded
    if not says(folded, _OPEN_SUM) or _BESIDE.search(folded) or _CREDIT.search(folded):
        return False
    for found in amounts.find(sentence.text):
        before = " ".join(fold(sentence.text[: found.start]).split()[-_NEAR:])
        if found.amount > 0 and _OPEN_SUM.search(before):
            return not _NIL.search(sentence.text)
    return False


def _is_less_of(text: str, first: amounts.AmountReading, second: amounts.AmountReading) -> bool:
    """Whether, after "of" the first sum, the smaller second is told to be paid."""
    if not first.amount > second.amount > 0 or not _OF_BEFORE.search(f"{fold(text[: first.start])} "):
        return False
    between, after = fold(text[first.end : second.start]).split(), fold(text[second.end :]).split()
    return len(between) <= _NEAR and bool(_PAID.search(" ".join([*between, *after[:_NEAR]])))
