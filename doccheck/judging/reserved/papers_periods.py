"""Papers whose period, as a sentence states it, ends before or begins after the time they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.phrases import phrases
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts, dates, periods

# What must last as long as the stay: who takes in, who organises, who lets a minor go.
_WHOLE_STAY = frozenset({"host_commitment", "organiser_commitment", "parental_authorisation"})
_NEAR_END = timedelta(days=31)  # school ends before the stay does; arrivals a few weeks late are ordinary
_LATE = timedelta(days=31)
_LODGING_GAP = timedelta(days=92)  # of a stay of a year, rooms are let for nine or ten months

_LONG = 120  # characters of a sentence before its period, from which on its beginning is left out

_ENGLISH = lazily(r"\b(?:the|of|and|from)\b")
_NOT_ENGLISH = lazily(r"\b(?:du|le|les|vom|der|und|del|el|los|il|della|do|da)\b")
_UNTIL = lazily(
    r"\b(?:jusqu ?(?:au|a|en)?(?: l[ea])?|bis(?: zum| einschliesslich)?|until|till|up to|hasta(?: el)?|ate|fino al?)$"
)
_FROM = lazily(
    r"\b(?:beginnt am|beginn(?: am)?|ab(?: dem)?|a compter du|a partir (?:du|del?)|des le|from|starting|"
    r"(?:starts|begins) on|commencing(?: on)?|desde(?: el)?|comienza el|empieza el|prend effet le|debute le|dal)$"
)
# The label of a row that names the first or the last day.
_BEGIN_LABEL = lazily(
    r"(?:date )?(?:d effet|de prise d effet|de debut(?: .*)?|d entree(?: dans les lieux)?|de depart du bail)|"
    r"prise d effet(?: .*)?|debut(?: .*)?|entree (?:dans les lieux|en vigueur|en jouissance)|effet du bail|"
    r"(?:miet|vertrags|miet ?vertrags)?beginn(?: (?:des|der) \w+)?|einzug(?:s ?datum|stermin)?|ubergabe(?: .*)?|"
    r"bezugsfertig(?: ab)?|(?:start|commencement|move in|entry)(?: date| day)?(?: of .*)?|tenancy (?:starts|begins)|"
    r"(?:fecha de )?(?:inicio|entrada(?: en vigor)?|comienzo|efecto)(?: (?:del?|de la) .*)?|"
    r"(?:data )?(?:inicio|decorrenza|de inicio)(?: .*)?"
)
_END_LABEL = lazily(
    r"(?:date )?(?:de fin|d expiration|d echeance|de sortie)(?: .*)?|(?:fin|terme|echeance)(?: (?:du|de la) \w+)?|"
    r"(?:miet|vertrags)?ende(?: (?:des|der) \w+)?|auszug(?:sdatum|stermin)?|ablauf(?: (?:des|der) \w+)?|"
    r"(?:end|expiry|termination|move out)(?: date| day)?(?: of .*)?|"
    r"(?:fecha de )?(?:fin|termino|salida|vencimiento|finalizacion)(?: (?:del?|de la) .*)?|"
    r"(?:data )?(?:fine|scadenza|fim|de fim)(?: .*)?"
)
# The label of a row that names both: of the stay, of the tenancy.
_PERIOD_LABEL = lazily(
    r"(?:zeitraum|zeit|dauer|aufenthalt(?:s(?:dauer|zeit|zeitraum))?|mietzeit|mietdauer|mietzeitraum|laufzeit"
    r"|vertragsdauer"
    r"|wohndauer|programm(?:dauer|zeitraum)|periode|duree|dates?|sejour|bail|period|term|duration|stay|dates|periodo"
    r"|duracion|plazo|fechas|estancia|estadia|durata|soggiorno|duracao|prazo)"
    r"(?: (?:des?|der|du|de la|de l|of|of the|del|de|della) (?:\w+ ?){1,2})?"
)
_VALID = phrases(
    "gultig*, valid*, valable*, valide*, vigent*, expir*, ablauf*, born, geb, geboren, nee?, nacid[oa], reisepass, "
    "passport, passeport, pasaporte, ausweis, identity card, carte nationale, dni, titre de sejour, "
    "aufenthaltstitel, residence permit, permiso de residencia, versicher*, insur*, assur*, segur*, anmeld*, "
    "antwort*, bewerb*, kundig*, zahl*, pay, payable, paid, payment*, payer, paye*, paiement*, pago, quittanc*, "
    "quittung*, receipt*, facture*, factura*, rechnung*, invoice"
)
_LODGES = phrases(
    "wohn*, miet*, zimmer, unterkunft, beherberg*, aufnehm*, aufgenommen, aufnahme, gastfamilie, liv*, resid*, "
    "room, stay*, host*, accommodat*, lodg*, let, lease, tenan*, flat, hous*, heberg*, accueil*, log*, demeur*, "
    "chambre, bail, loue*, appartement, aloj*, acog*, acoger*, hosped*, habitacion, vivienda, arrend*, alquil*, "
    "recib*, ospit*, allogg*, alberg*, quarto, kamer, studio, residence, place, platz, plaza, organis*, betreu*, "
    "programm*, program*, autoris*, autoriz*, authori*, consent*, permi*, erlaub*, einverst*, zustimm*, sejourn*, "
    "sejour, aufenthalt*, travel*, viaj*, voyag*, reis*, etudi*, estudi*"
)
_LETS = phrases(
    "mietvertrag*, mietverhaltnis*, untermiet*, lease, tenancy, let, rent, bail, location, loue*, loyer, "
    "arrendamiento, arrendad*, alquiler, locazione, affitto, arrendamento"
)
_POWERS = phrases(
    "vollmacht*, procuration, pouvoir, mandat, power*, authori*, poder, poderes, mandato, "
    "procura, procuracao, bevollmacht*"
)
# Rent that was received or is asked for, and for what time: not how long the home is let.
_RENT_PAID = lazily(
    r"\b(?:quittanc\w*|recue?s?|acquitte\w*|encaisse\w*|avis d echeance|regle[er]?\w*|paye\w*|verse\w*|loyer du mois"
    r"|\w*quittung\w*|erhalten|bezahlt\w*|gezahlt\w*|beglichen|eingegangen|entrichtet|uberwiesen|receipt|received|paid"
    r"|payment|recibo\w*|recibi\w*|recibid\w*|cobrad\w*|pagad\w*|abonad\w*|percib\w*|mensualidad\w*|ricevut\w*|pagat\w*"
    r"|recebi\w*)\b"
)
_LEASE = lazily(
    r"\b(?:bail|baux|contrat|location|demeur\w*|domicili\w*|loge\w*|loue\w*|occup\w+|habit\w+|resid\w+|\w*vertrag\w*"
    r"|\w*verhaltnis\w*|vermiet\w*"
    r"|gemietet|bewohn\w*|wohn\w*|lease\w*|tenanc\w*|tenant (?:from|until)|let|lived?|contrato|arrendad\w*|alquilad\w*"
    r"|vive|vivi\w*|contratto|affittat\w*)\b"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Span:
    """A period that a sentence states; None: it does not say that end."""

    start: date | None
    end: date | None
    sentence: Sentence


def out_of_time(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentence by which the paper ends too early or begins too late; none where another period reaches further."""
    needed = _needed(kind, case)
    if needed is None:
        return
    about, first, last = needed
    if not about.search(said.folded):
        return
    first_day = _day_first(said)
    telling = [each for each in said.sentences if about.search(each.folded)]
    known = {each.text for each in telling}
    rows = (row.sentence for row in said.rows if _PERIOD_LABEL.fullmatch(fold(row.label)))
    telling += [each for each in rows if each.text not in known]
    telling = [each for each in telling if kind != "proof_of_residence" or not _pays_rent(each)]
    spans = [span for each in telling for span in _spans(each, first_day)]
    spans += _labelled(said, first_day)
    ends = [span for span in spans if span.end is not None]
    if last is not None and ends:
        latest = max(ends, key=lambda span: span.end or date.min)
        # Years ago: the date belongs to something else, as a birth or a former stay.
        if latest.end is not None and latest.end < last and len(ends) <= 3:
            yield latest.sentence
            return
    starts = [span for span in spans if span.start is not None]
    if first is not None and starts:
        earliest = min(starts, key=lambda span: span.start or date.max)
        if earliest.start is not None and earliest.start > first:
            yield earliest.sentence


def _needed(kind: str, case: Case) -> tuple[re.Pattern[str], date | None, date | None] | None:
    """Which sentences say the period, the latest day on which it may begin, and the earliest on which it may end."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if kind in _WHOLE_STAY and end is not None:
        return _LODGES, start + _LATE if start else None, end - _NEAR_END
    if kind == "accommodation_certificate" and end is not None:
        begun = max(start, case.application) if start else start
        return _LODGES, begun + _LATE if begun else None, end - _LODGING_GAP
    if kind == "proof_of_residence":
        return _LETS, case.application, case.application  # where one lives on that day
    if kind == "power_of_attorney":
        return _POWERS, case.application + _LATE, case.application
    return None


def _spans(sentence: Sentence, day_first: bool | None) -> Iterator[_Span]:
    """The periods of a sentence, and the days behind "from" and "until"; not how long a passport is valid."""
    text = sentence.text
    found = dates.find(text, day_first=day_first)
    for period in periods.find(text, day_first=day_first):
        before = _before(text, period.start_offset, found)
        if not period.conventional and not period.counted and not _is_validity(before):
            yield _Span(start=period.start, end=period.end, sentence=_cut(sentence, period.start_offset))
    for reading in found:
        before = _before(text, reading.start, found)
        if reading.value is None or _is_validity(before):
            continue
        if _UNTIL.search(before):
            yield _Span(start=None, end=reading.value, sentence=sentence)
        elif _FROM.search(before):
            yield _Span(start=reading.value, end=None, sentence=sentence)


def _pays_rent(sentence: Sentence) -> bool:
    """Whether it tells of rent for some time, with its sum, and of no lease."""
    paid = _RENT_PAID.search(sentence.folded) and amounts.find(sentence.text)
    return bool(paid) and not _LEASE.search(sentence.folded)


def _is_validity(before: str) -> bool:
    """Whether the words before a date are about a passport, a birth or a payment, and no stay is named after these."""
    last = max((found.end() for found in _VALID.finditer(before)), default=None)
    return last is not None and not _LODGES.search(before, last)


def _before(text: str, at: int, found: tuple[dates.DateReading, ...]) -> str:
    """The words before a date, as far as they do not belong to one before it, as that of a birth."""
    ended = max((reading.end for reading in found if reading.end <= at), default=0)
    return fold(text[max(ended, at - 60) : at])


def _day_first(said: Said) -> bool | None:
    """Whether 01/09 is a day of September, as in all languages here but English; None: not known."""
    return True if _NOT_ENGLISH.search(said.folded) or not _ENGLISH.search(said.folded) else None


def _cut(sentence: Sentence, at: int) -> Sentence:
    """A long sentence from some words before `at`: where it says the period."""
    if at < _LONG:
        return sentence
    begin = sentence.text.rfind(" ", 0, at - _LONG // 2) + 1
    return Sentence(text=f"… {sentence.text[begin:]}", evidence=sentence.evidence)


def _labelled(said: Said, day_first: bool | None) -> Iterator[_Span]:
    """The days that rows of a table name by a label for the beginning or the end."""
    for row in said.rows:
        label = fold(row.label)
        begins, ends = _BEGIN_LABEL.fullmatch(label), _END_LABEL.fullmatch(label)
        reading = next(iter(dates.find(row.value, day_first=day_first)), None) if begins or ends else None
        if reading is not None and reading.value is not None:
            day = reading.value
            yield _Span(start=day if begins else None, end=None if begins else day, sentence=row.sentence)
