"""What the text of a document must say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from rapidfuzz import fuzz

from doccheck.checklist import HoursPerWeek, PaymentStated, States, StudiesIn
from doccheck.judging import words
from doccheck.judging.case import Case
from doccheck.judging.checks.towns import address_in
from doccheck.judging.conditions import country
from doccheck.judging.findings import ERROR, REVIEW, about, kind_of, proof
from doccheck.judging.readings import possible
from doccheck.model import Certainty, CountryName, Document, Evidence, Finding
from doccheck.values import countries, dates

# A country in such a line belongs to a person, not to the studies.
_ABOUT_PERSON = re.compile(
    r"\b(?:ne|nee|naissance|geboren|geburtsort|nacid[oa]|nacimiento|born|birth|nationalit\w*|nacionalidad|citizen\w*|"
    r"staatsangeh\w*|residen\w*|wohnhaft|domicil\w*|pass(?:e?port|nummer)?|pasaporte|reisepass|visa|visum|visado)\b"
)
# Public schools name their region, which runs them, and not the country.
_REGIONS = {
    "ESP": re.compile(
        r"\b(?:(?:gobierno|comunidad autonoma) (?:de )?(?:aragon|canarias|cantabria|la rioja|navarra|vasco)|"
        r"govern de les illes balears|principado de asturias|region de murcia|castilla la mancha|pais vasco|"
        r"junta de (?:andalucia|castilla y leon|extremadura)|generalitat (?:de catalunya|de cataluna|valenciana)|"
        r"xunta de galicia|comunidad de madrid|comunidad foral de navarra|comuni(?:dad|tat) valenciana|"
        r"eusko jaurlaritza)\b"
    ),
    "FRA": re.compile(
        r"\b(?:auvergne rhone alpes|bourgogne franche comte|centre val de loire|hauts de france|ile de france|"
        r"nouvelle aquitaine|region (?:occitanie|normandie|bretagne|grand est)|pays de la loire|"
        r"provence alpes cote d azur)\b"
    ),
    "LUX": re.compile(r"\bgrand ducale?s?\b|\bgrand ducaux\b"),
}
_WEB = re.compile(r"\b(?:https?://|www\.)[\w.\-]+\.([a-z]{2})\b", re.IGNORECASE)
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
# Before a phrase: it is not so.
_DENIED = re.compile(r"\b(?:nicht|kein\w*|weder|not?|neither|nor|non|pas|ni|aucun\w*|sin|ningun\w*)\b")
_SENTENCE = re.compile(r"(?<=[.;:!?]) ")
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
_BRIEF = 3  # words that say no more than that it came
_ADMISSIONS = ("admission_letter", "enrolment_certificate", "language_course_confirmation")
_SAME_WORD = 85  # of 100: one letter of seven misread
_ADDITION = re.compile(r"[,;:(–—|]| - ")  # behind the name: a faculty, a city
# Words that name the sort of an institution, in the languages of Spain and of those who send people there.
_SORT = re.compile(
    r"universi\w*|facult\w*|escuela|escola|ecole|schools?|schule|hochschule|colegio|college|centro|centre|center|"
    r"institut\w*|academia|academy|academie|fundacion|idiomas|language|langues|sprach\w*|superior|estudios|"
    r"del?|des|las?|los|les|the|and|und|von|der|die"
)
# Not paid, still to be paid, paid by a certain day, paid back.
_NOT_PAID = re.compile(
    r"\b(?:non|pas|impaye\w*|reste\w*|devra|doit|doivent|devront|a payer|a regler|avant le|des que|apres|sous reserve|"
    r"rembours\w*|si|nicht|noch|ist zu|sind zu|muss|mussen|bis zum|sobald|nach|sofern|falls|wenn|zuruck\w*|"
    r"no|debe\w*|debera\w*|pendiente\w*|antes del?|una vez|tras|si|hasta que|devol\w*|"
    r"not|unpaid|must|to be paid|should|shall|will be|until|unless|once|after|before|if|upon|when|due|outstanding|"
    r"refund\w*)\b"
)


def hours_per_week(rule: HoursPerWeek, document: Document, case: Case) -> Iterator[Finding]:
    """So many hours of lessons a week. "20 to 25" promises 20.

    Every reading must be enough, the smallest as well, and one of them certain: at least or at most so many hours, or
    one of several figures, decide nothing.
    """
    fields = tuple(f for f in document.all("hours_per_week") if isinstance(f.value, Decimal))
    certain = tuple(f for f in fields if f.certainty is Certainty.CERTAIN)
    told = sorted(value for value in possible(fields) if isinstance(value, Decimal))
    sure = [f.value for f in certain if isinstance(f.value, Decimal)]
    if len(told) > 1 and (not sure or min(sure) >= rule.at_least > told[0]):
        text = " / ".join(str(_hours(value)) for value in told)
        yield about(document, "hours_too_low", REVIEW, "ambiguous", proof(fields), text=text, needed=rule.at_least)
    elif not certain:
        yield about(document, "hours_too_low", REVIEW, "not_found", proof(fields), needed=rule.at_least)
    elif min(sure) < rule.at_least:
        # Where another figure would be enough, one of the two may be homework or a single week.
        severity = ERROR if told[-1] < rule.at_least else REVIEW
        hours = _hours(min(sure))
        yield about(document, "hours_too_low", severity, "", proof(certain), hours=hours, needed=rule.at_least)


def _hours(value: Decimal) -> int | Decimal:
    """20, not 20.0; 17.5 stays what it is."""
    return value if value % 1 else int(value)


def states(rule: States, document: Document, case: Case) -> Iterator[Finding]:
    """One of the phrases stands in the document, and none that speaks against it."""
    if (contrary := _contrary(document, rule.unless)) is not None:
        yield about(document, "wrong_purpose", REVIEW, "contrary", (contrary,), says=rule.says, text=contrary.text)
    elif words.find(document, rule.phrases) is None:
        severity = ERROR if rule.required else REVIEW
        reason = "states" if rule.code in ("incomplete_copy", "not_signed") else ""
        yield about(document, rule.code, severity, reason, says=rule.says)


def _contrary(document: Document, phrases: tuple[str, ...]) -> Evidence | None:
    """Where the document says one of `phrases` without denying it: "this is not an evening course" denies it."""
    whole = words.fold(" ".join(line.text for line in document.lines)) if phrases else ""
    there = [phrase for phrase in map(words.fold, phrases) if words.holds(whole, phrase)]
    for index, line in enumerate(document.lines if there else ()):
        near = [other.text for other in document.lines[max(0, index - 1) : index + 2]]
        sentences = [words.fold(part) for part in _SENTENCE.split(" ".join(near))]
        for phrase in there:
            if not any(words.holds(words.fold(text), phrase) for text in (line.text, f"{line.text} {near[-1]}")):
                continue
            # What stands before the phrase in its sentence, which may begin a line above.
            before = [f" {part} ".partition(f" {phrase} ")[0] for part in sentences if words.holds(part, phrase)]
            if not before or not all(_DENIED.search(part) for part in before):
                return line.evidence
    return None


def studies_in(rule: StudiesIn, document: Document, case: Case) -> Iterator[Finding]:
    """The institution stands in the country, or the text says that the studies take place there."""
    wanted = country(rule.country)
    if document.issuing_country == wanted:
        return
    named = dict(_countries_named(document))
    elsewhere = document.issuing_country or next((code for code in named if code != wanted), None)
    if elsewhere is None and (wanted in named or address_in(document, wanted) is not None):
        return
    if wanted not in named and document.issuing_country is not None:
        found = CountryName(code=document.issuing_country)
        yield about(document, "wrong_purpose", ERROR, "country", country=CountryName(code=wanted), found=found)
        return
    evidence = (named[wanted],) if wanted in named else ()
    yield about(document, "wrong_purpose", REVIEW, "country_not_shown", evidence, country=CountryName(code=wanted))


def _countries_named(document: Document) -> Iterator[tuple[str, Evidence]]:
    """The countries the text names, by a region as well, or a web address does; except in lines about a person."""
    for line in document.lines:
        for match in _WEB.finditer(line.text):
            code = country(match[1])
            if len(code) == 3:
                yield code, line.evidence
        folded = words.fold(line.text)
        if not _ABOUT_PERSON.search(folded):
            yield from ((reading.code, line.evidence) for reading in countries.find(line.text))
            yield from ((code, line.evidence) for code, regions in _REGIONS.items() if regions.search(folded))


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
    if _is_paid_by_rows(document):
        return
    yield about(document, "wrong_purpose", REVIEW, "payment")


def _is_paid_by_rows(document: Document) -> bool:
    """Whether a row for the payment says that it came, all of it, and no other that some is left."""
    # Read here: those modules need this one.
    from doccheck.judging.reserved.papers_balances import rest_by_figures
    from doccheck.judging.reserved.said import said_of

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


def of_institution(document: Document, name: str) -> bool:
    """Whether the document names most of the words by which the institution differs from others of its sort."""
    head = _ADDITION.split(name)[0]
    wanted = [word for word in words.fold(head).split() if len(word) > 2 and not _SORT.fullmatch(word)]
    wanted = wanted or words.fold(name).split()
    texts = (*(line.text for line in document.lines), *(str(field.value) for field in document.all("institution")))
    named = set(words.fold(" ".join(texts)).split())
    hits = [word for word in wanted if any(fuzz.ratio(word, other) >= _SAME_WORD for other in named)]
    return 2 * len(hits) > len(wanted)
