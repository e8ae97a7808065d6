"""What the figures of a paper about money say against it: too little paid in, credit, a last payment, a currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved import funds_words_balances as balances
from doccheck.judging.reserved.funds_concepts import LOCKED
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.model import Document
from doccheck.values import amounts, dates

_AGREED = f.words(
    r"""vereinbart\w*|vorgesehen\w*|\w*soll(?:betrag|saldo|guthaben)?|ziel\w*|geplant\w*|zu sperrend\w*|
    einzuzahlend\w*|(?:zu|a) (?:bloquer|recevoir|verser|constituer)|convenue?|prevue?|cible|objectif|
    contractuel\w*|por (?:bloquear|ingresar|depositar)|a bloquear|pactad[oa]|acordad[oa]|objetivo|meta|
    previst[oa]|agreed|target|to be (?:blocked|deposited|paid in)|planned|pattuit[oa]|da bloccare|concordat[oa]|
    a depositar|sperrbetrag"""
)
_RECEIVED = f.words(
    r"""(?:guthaben|kontostand|eingegangen\w*|eingezahlt\w*|einzahlung\w*|eingang|zahlungseingang|ist(?:betrag|
    saldo|guthaben)|saldo|bestand|solde|recu\w*|verse\w*|avoir|disponible|ingresad[oa]|recibid[oa]|
    depositad[oa]|ingreso|balance|received|paid in|deposited|credited|versat[oa]|ricevut[oa]|accreditat[oa]|
    recebid[oa])"""
)
_MONTHLY_PART = f.words(
    r"""\w*monat\w*|month\w*|mensu\w*|mois|mes|meses|mensil\w*|gebuhr\w*|fees?|frais|comision|mindest\w*|minimum|
    minimo"""
)
_LAST = f.words(
    r"""letzte[rnsm]? (?:\w+ )?(?:rate|zahlung|auszahlung|monatsrate|uberweisung)|letztmals|letztmalig|zuletzt|
    derniere? (?:\w+ )?(?:mensualite|versement|paiement|echeance|tranche)|(?:mensualite|versement|
    tranche) (?:\w+ ){0,4}(?:est )?la derniere|ultim[oa] (?:\w+ )?(?:pago|mensualidad|cuota|desembolso|abono|
    giro|ingreso|rata|prestacao|bonifico)|(?:last|final) (?:\w+ )?(?:payment|instal+ment|transfer|stipend|
    disbursement|tranche)"""
)
_WORK_ENDS = f.words(
    r"""(?:arbeits|dienst|beschaftigungs)verhaltnis\w* (?:\w+ ){0,8}endet|(?:befristet|vertrag lauft|contrat|
    contract|contrato|post|stelle|employment|vinculo|relacion laboral) (?:\w+ ){0,8}(?:bis|endet|prend fin|
    prendra fin|se termine|jusqu au|jusqu en|ends?|will end|expires?|until|vence|termina|finaliza|hasta)"""
)
_AMOUNTS = f.words(
    r"""betrage|alle betrage|betragsangaben|werte|montants?|sommes|chiffres|soldes?|valeurs?|importes|cifras|montos|
    saldos?|valores|amounts?|figures|sums|balances?|importi|valori|montantes"""
)
_IN = lazily(r"\b(?:in|en|em)\s+([^\W\d_][^,;.]{2,30})")
_DECLINED = lazily(r"(?<=sch)e[nmr]\b")  # "in Tunesischen Dinar"
_PURPOSE = f.words(
    r"""verwendungszweck|zweck|objet|motif|affectation|finalidad|proposito|concepto|destino|purpose|reason|causale|
    finalita|finalidade"""
)
_LONGER = f.words(
    r"""(?:pro|je|im|par|per|por|al|a|the|each|every|jedes|chaque|cada|l) (?:quartal|trimest\w*|quarter|vierteljahr|
    halbjahr|semest\w*|half ?year|term|studienjahr|jahr|an|annee|year|ano|anno|bimest\w*|quadrimest\w*)|
    vierteljahrlich\w*|quartalsweise|halbjahrlich\w*|jahrlich\w*|trimestriel\w*|semestriel\w*|annuel\w*|trimestral\w*|
    semestral\w*|anual\w*|bimestral\w*|bimonthly|zweimonatlich\w*|quarterly|half yearly|yearly|annually|termly|
    trimestrale|semestrale|annuale"""
)
_BY_MONTH = f.words(r"(?:\w*[^i]|)monat\w*|month|monthly|months|mois|mensu\w*|mes|meses|mensil\w*|mese|mesi")
_LONG = 200  # characters of a row or sentence; more is a whole paper read as one
_YEAR = lazily(r"\b20\d\d\b")
_DIGIT = lazily(r"\d")  # a row of bookings begins with its day
_MEANT_FOR = f.BLOCKED | f.GUARANTEES | f.LOANS
_LIKELY_AGE = (14, 60)  # a date so many years before the paper is a birth


def by_figures(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences whose figures or dates restrict the paper."""
    if kind in f.BLOCKED:
        yield from _short(said)
    if kind in f.BLOCKED | {"bank_certificate"}:
        yield from _empty(said)
    if kind == "bank_certificate":
        yield from _credit_only(said)
        yield from _no_balance(said)
    if kind in f.GRANTS | f.SPONSORS | f.INCOMES | f.LOANS:
        yield from _longer_period(said)
    if kind in f.BALANCES:
        yield from _locked(said, case)
    if kind in f.GRANTS | f.LOANS:
        yield from _ended(said, _LAST, case)
    if kind in f.INCOMES:
        yield from _ended(said, _WORK_ENDS, case)
    if kind in _MEANT_FOR:
        yield from _for_another(said, case)
    yield from _other_currency(said)


def parts(said: Said) -> Iterator[Sentence]:
    """All sentences and rows, each once."""
    seen = set[str]()
    for part in chain((row.sentence for row in said.rows), said.sentences):
        if part.text not in seen:
            seen.add(part.text)
            yield part


@lru_cache(maxsize=1024)  # several readers compare the sums of a paper
def largest(text: str) -> Decimal:
    return max((found.amount for found in amounts.find(text)), default=Decimal(0))


def _is_single(part: Sentence) -> bool:
    return len(amounts.find(part.text)) == 1


def _short(said: Said) -> Iterator[Sentence]:
    """What has been paid in, where that is less than the sum the parties agreed to block."""
    if not (_AGREED.search(said.folded) and _RECEIVED.search(said.folded)):
        return
    rows = [row.sentence for row in said.rows if not _MONTHLY_PART.search(row.sentence.folded)]
    yield from (row for row in rows if _is_partly_paid(row))
    agreed = max((largest(row.text) for row in rows if _AGREED.search(row.folded)), default=Decimal(0))
    there = [row for row in rows if _is_received(row)]
    if there and max(largest(there[-1].text), sum((largest(row.text) for row in there), Decimal(0))) < agreed:
        yield there[0]


def _is_received(row: Sentence) -> bool:
    label = row.text.partition(":")[0]
    is_told = _RECEIVED.search(row.folded) and not _AGREED.search(row.folded)
    return bool(is_told and not _DIGIT.search(label) and amounts.find(row.text))


def _is_partly_paid(row: Sentence) -> bool:
    """Whether one row names the sum that is wanted and a smaller one that has come: "11.904, davon eingezahlt 0"."""
    found = [each.amount for each in amounts.find(row.text)]
    both = _AGREED.search(row.folded) and _RECEIVED.search(row.folded)
    return bool(both) and len(found) == 2 and found[1] < found[0]


def _credit_only(said: Said) -> Iterator[Sentence]:
    """The line of credit that is the largest sum of a bank's certificate."""
    if not balances.CREDIT.search(said.folded):
        return
    all_parts = list(parts(said))
    of_credit = [part for part in all_parts if balances.CREDIT.search(part.folded)]
    credit = [part for part in of_credit if not balances.NO_CREDIT.search(part.folded) and _is_single(part)]
    others = [largest(part.text) for part in all_parts if part not in of_credit]
    yield from (part for part in credit if largest(part.text) >= max(others, default=Decimal(0)))


def _empty(said: Said) -> Iterator[Sentence]:
    """A balance of nothing, where none of something is named."""
    there = [row.sentence for row in said.rows if _is_received(row.sentence)]
    if there and not any(_RECEIVED.search(part.folded) and largest(part.text) for part in parts(said)):
        yield there[0]


def _no_balance(said: Said) -> Iterator[Sentence]:
    """What went through an account, or may be drawn from it, in a certificate that names no balance."""
    if not balances.NOT_A_BALANCE.search(said.folded):
        return
    rows = " ".join(row.sentence.text for row in said.rows)
    of_sums = [row.sentence for row in said.rows if amounts.find(row.value)]
    of_sums += [each for each in said.sentences if amounts.find(each.text) and each.text not in rows]
    if any(not _is_single(part) or len(part.text) > _LONG for part in of_sums):
        return
    if all(balances.NOT_A_BALANCE.search(part.folded) and not _RECEIVED.search(part.folded) for part in of_sums):
        yield from of_sums[:1]


def _longer_period(said: Said) -> Iterator[Sentence]:
    """A sum that was read as one by the month, where a longer time stands beside it and no month."""
    sums, periods = said.document.all("amount"), said.document.all("amount_period")
    if not (sums and periods and periods[0].value == "month" and _LONGER.search(said.folded)):
        return
    for part in parts(said):
        is_it = any(str(each.amount) == str(sums[0].value) for each in amounts.find(part.text))
        if is_it and _LONGER.search(part.folded) and not _BY_MONTH.search(part.folded):
            yield part


def _ended(said: Said, words: re.Pattern[str], case: Case) -> Iterator[Sentence]:
    """A last payment, or the end of the work, that comes before the stay begins."""
    start = case.date_of("stay.start")
    if start is None or not words.search(said.folded):
        return
    for sentence in parts(said):
        if words.search(sentence.folded):
            days = [day for found in dates.find(sentence.text) for day in found.readings]
            if days and max(days) < start:
                yield sentence


def _locked(said: Said, case: Case) -> Iterator[Sentence]:
    """A deposit that cannot be had before a year behind that in which the stay begins."""
    start = case.date_of("stay.start")
    if start is None:
        return
    for sentence in said.sentences:
        if LOCKED.is_in(sentence) and any(int(year) > start.year for year in _YEAR.findall(sentence.text)):
            yield sentence


def _for_another(said: Said, case: Case) -> Iterator[Sentence]:
    """A purpose that names somebody born on another day than the applicant."""
    birth = case.applicant.birth_date if case.applicant is not None else None
    if birth is None or not _PURPOSE.search(said.folded):
        return
    for row in said.rows:
        if _PURPOSE.search(row.sentence.folded):
            days = [day for found in dates.find(row.value) for day in found.readings]
            born = [day for day in days if _may_be_birth(day, case.application)]
            if born and birth not in born:
                yield row.sentence


def _may_be_birth(day: date, on: date) -> bool:
    least, most = _LIKELY_AGE
    return least <= on.year - day.year <= most


def _other_currency(said: Said) -> Iterator[Sentence]:
    """A line that says all figures are in another currency than the one that was read beside the sum."""
    if not _AMOUNTS.search(said.folded):
        return
    read = _currency_of(said.document)
    if read is None:
        return
    for sentence in said.sentences:
        if _AMOUNTS.search(sentence.folded) and (named := _stated(sentence.text)) and named != read:
            yield sentence


def _stated(text: str) -> str | None:
    """The currency that stands behind "in": "all amounts are expressed in Tunisian dinars"."""
    for found in _IN.finditer(text):
        read = amounts.find(f"100,00 {_DECLINED.sub('e', found[1])}")
        if read and not read[0].start and read[0].currency:
            return read[0].currency
    return None


def _currency_of(document: Document) -> str | None:
    found = document.all("currency")
    return str(found[0].value) or None if found else None
