"""Whether the fees of studies were paid: a receipt of the school that admits, or a document that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.checklist import PaymentStated
from doccheck.judging import words
from doccheck.judging.case import Case
from doccheck.judging.findings import REVIEW, about, kind_of, proof
from doccheck.judging.reserved.papers_balances import rest_by_figures
from doccheck.judging.reserved.said import said_of
from doccheck.judging.schools import of_institution
from doccheck.model import Document, Finding
from doccheck.values import amounts, dates

_PAID = re.compile(
    r"\b(?:acquitt\w+|regl[ee]+\w*|paye(?:e|s|es)?|verse(?:e|s|es)?|encaisse\w*|paiement recu|recu de paiement|"
    r"bezahlt|beglichen|entrichtet|eingegangen|zahlungseingang|uberwiesen|"
    r"abonad[oa]s?|pagad[oa]s?|ha abonado|ha pagado|pago recibido|satisfech[oa]s?|"
    r"paid|payment received|received your payment|settled)\b"
)
_FEES = re.compile(
    r"\b(?:frais|droits|scolarite|inscription|acompte|gebuhr\w*|\w*gebuhren|kursgebuhr\w*|kurspreis|studiengebuhr\w*|"
    r"semesterbeitrag|anzahlung|matricula|tasas?|importe|derechos|cuota|fees?|tuition|deposit)\b"
)
# Nothing is left to be paid: "Saldo pendiente: 0,00 EUR", "kein offener Betrag", "nothing outstanding".
_LEFT = (
    r"(?:saldo|importe|cantidad|resto|reste|solde|montant|restbetrag|betrag|balance|amount"
    r"|rest) ?(?:\w+ )?(?:pendiente|du"
    r"|a (?:payer|regler)|restant|offen|outstanding|due|owing|remaining)?|pendiente|offener betrag|outstanding|offen"
)
_NIL = re.compile(
    rf"\b(?:{_LEFT})(?: (?:es|de|est|is|of|ist|eur|betragt))* (?:0 00|0|nil|none|null|zero|cero|zero|neant|ningun\w*"
    rf"|keiner?)"
    r"\b(?! \d)(?: (?:eur|euros?))?"
    rf"|\b(?:sin|no (?:queda|hay|existe)(?: \w+)?|ningun\w*|kein\w*|ohne|no|nothing|without|aucun\w*|sans"
    rf"|nada) (?:{_LEFT})"
    r"(?: (?:pendiente|du|offen|outstanding|due|de pago))?\b"
)
_CAME = re.compile(
    r"\b(?:recu(?:e|s|es)?|percu(?:e|s|es)?|effectue(?:e|s|es)?|erhalten|eingegangen|verbucht|gutgeschrieben|geleistet"
    r"|recibid[oa]s?|cobrad[oa]s?|ingresad[oa]s?|liquidad[oa]s?|efectuad[oa]s?|received|credited|cleared)\b"
)
_PAYMENT = re.compile(
    r"(?:pagos?|abono|importe|precio|paiements?|reglements?|montant|prix|zahlung(?:en|seingang)?|entgelt|betrag|preis"
    r"|payments?|amount|price|fees?|tuition|tasas?|matricula|kursgebuhr\w*|frais|droits)(?: \w+){0,3}"
)
_IN_PART = re.compile(
    r"\b(?:acompte|anzahlung|deposit|rate|raten|teil\w*|senal|reserva|plazos?|cuota|premier\w*|erste\w*|primer\w*|first"
    r"|partial\w*|partiel\w*|parcial\w*|instal+ments?|versement|avance|a cuenta|part)\b"
)
# It only will be, or is taken to have been, under a condition.
_LATER = re.compile(
    r"\b(?:wird|werden|gilt|gelten|bei|sera|seront|considere\w*|repute\w*|lorsque|quand|apres|considera\w*|sera\w*"
    r"|cuando|deemed|considered|when|shall|can|may|kann|peut|puede\w*|expected|erwartet|previst\w*|prevu\w*)\b"
)
# How much of it came, or when: "vollständig", "el 3 de junio".
_ALL_OF_IT = re.compile(
    r"\b(?:vollstandig|ganz|komplett|integralement|totalite|entierement|integr\w*|totalidad|totalmente|full\w*|all|total)\b"
)
# "Han sido abonados íntegramente", "wurde vollständig bezahlt", "has been paid in full".
_FULL = (
    r"(?:integralement|en totalite|entierement|vollstandig|in voller hohe|komplett|integramente|en su totalidad"
    r"|totalmente|por completo|in full|fully)"
)
_WAS = (
    r"(?:a ete|ont ete|est|sont|wurden?|sind|ist|ha sido|han sido|fue|fueron|esta|estan|has been|have been|was|were)"
)
_DONE = (
    r"(?:acquitte\w*|regle\w*|paye\w*|verse\w*|bezahlt|beglichen|entrichtet|uberwiesen|abonad\w+|pagad\w+|satisfech\w+|paid"
    r"|settled)"
)
_FULLY_PAID = re.compile(
    rf"\b{_WAS} (?:\w+ ){{0,6}}?(?:{_FULL} (?:\w+ ){{0,3}}?{_DONE}|{_DONE} (?:\w+ ){{0,3}}?{_FULL})\b"
)
_IN_PART_AGAIN = re.compile(
    r"\b(?:primer (?:plazo|pago|trimestre|semestre)|premier (?:versement|semestre|trimestre|terme)"
    r"|premiere (?:tranche|echeance)"
    r"|erste (?:rate|halfte)|first (?:instal+ment|half|term|semester)|senal|reserva|acompte|anzahlung|deposit"
    r"|mitad|moitie|halfte|half)\b"
)
_BRIEF = 3  # words that say no more than that it came
_ADMISSIONS = ("admission_letter", "enrolment_certificate", "language_course_confirmation")
# Not paid, still to be paid, paid by a certain day, paid back.
_NOT_PAID = re.compile(
    r"\b(?:non|pas|impaye\w*|reste\w*|devra|doit|doivent|devront|a payer|a regler|avant le|des que|apres|sous reserve|"
    r"rembours\w*|si|nicht|noch|ist zu|sind zu|muss|mussen|bis zum|sobald|nach|sofern|falls|wenn|zuruck\w*|"
    r"no|debe\w*|debera\w*|pendiente\w*|antes del?|una vez|tras|si|hasta que|devol\w*|"
    r"not|unpaid|must|to be paid|should|shall|will be|until|unless|once|after|before|if|upon|when|due|outstanding|"
    r"refund\w*)\b"
)


def payment_stated(rule: PaymentStated, document: Document, case: Case) -> Iterator[Finding]:
    """A receipt of the school that admits is enough by itself; any other document must say that the fees were paid."""
    if kind_of(document) == "tuition_receipt":
        yield from _paid_elsewhere(document, case)
        return
    lines = [words.fold(line.text) for line in document.lines]
    for index, line in enumerate(lines):
        # A sentence may run over three lines: the fees, the payment, and the "not".
        near = " ".join(lines[max(0, index - 1) : index + 2])
        if _PAID.search(line) and _FEES.search(near) and not _NOT_PAID.search(near):
            return
    if _is_paid_by_rows(document) or _is_paid_in_full(document):
        return
    yield about(document, "wrong_purpose", REVIEW, "payment")


def _is_paid_in_full(document: Document) -> bool:
    """Whether one sentence says that the fees were paid in full, and no sentence that any of them are left.

    Read by itself, as the lines beside it may speak of what is refunded or not included.
    """
    said = said_of(document)
    for sentence in said.sentences:
        folded = sentence.folded
        if not (_FULLY_PAID.search(folded) and _FEES.search(folded)):
            continue
        if not (_NOT_PAID.search(folded) or _LATER.search(folded) or _IN_PART_AGAIN.search(folded)):
            rests = (each for each in rest_by_figures(said) if each.text != sentence.text)
            return _adds_up(sentence.text) and not any(rests)
    return False


def _adds_up(text: str) -> bool:
    """Whether a sentence names one sum, or one and the parts of it: "4.680 € (80 € de inscripción y 4.600 € de …)"."""
    sums = sorted(found.amount for found in amounts.find(text) if found.amount is not None)
    return len(set(sums)) <= 1 or sum(sums[:-1]) == sums[-1]


def _is_paid_by_rows(document: Document) -> bool:
    """Whether a row for the payment says that it came, all of it, and no other that some is left."""
    rows = said_of(document).rows
    came = False
    for row in rows:
        label, told = words.fold(row.label), _NIL.sub(" ", words.fold(row.value))
        if not _PAYMENT.fullmatch(label):
            continue
        if _NOT_PAID.search(told) or _LATER.search(told) or _IN_PART.search(f"{label} {told}"):
            return False
        sure = _ALL_OF_IT.search(told) or len(told.split()) <= _BRIEF or dates.find(row.value)
        came = came or bool(sure and (_CAME.search(told) or _PAID.search(told)))
    return came and not any(rest_by_figures(said_of(document)))


def _paid_elsewhere(receipt: Document, case: Case) -> Iterator[Finding]:
    """The fees of another school than the one that admits, last year's perhaps: a person looks."""
    admissions = [d for d in case.documents if kind_of(d) in _ADMISSIONS and d.look_alike is None]
    schools = [str(field.value) for d in admissions for field in d.all("institution")]
    if schools and not any(of_institution(receipt, school) for school in schools):
        named, admitting = proof(receipt.all("institution")), ", ".join(dict.fromkeys(schools))
        yield about(receipt, "wrong_purpose", REVIEW, "other_institution", named, institution=admitting)
