"""Papers whose period, as a sentence states it, ends before or begins after the time they are for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from doccheck.judging.case import Case
from doccheck.judging.reserved.phrases import phrases
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates, periods

# What must last as long as the stay: who takes in, who organises, who lets a minor go.
_WHOLE_STAY = frozenset({"host_commitment", "organiser_commitment", "parental_authorisation"})
_NEAR_END = timedelta(days=31)  # school ends before the stay does; arrivals a few weeks late are ordinary
_LATE = timedelta(days=31)
_LODGING_GAP = timedelta(days=92)  # of a stay of a year, rooms are let for nine or ten months

_UNTIL = re.compile(
    r"\b(?:jusqu ?(?:au|a|en)?(?: l[ea])?|bis(?: zum| einschliesslich)?|until|till|up to|hasta(?: el)?|ate|fino al?)$"
)
_FROM = re.compile(
    r"\b(?:beginnt am|beginn(?: am)?|ab(?: dem)?|a compter du|a partir (?:du|del?)|des le|from|starting|"
    r"(?:starts|begins) on|commencing(?: on)?|desde(?: el)?|comienza el|empieza el|prend effet le|debute le|dal)$"
)
_VALID = phrases(
    "gultig*, valid*, valable*, valide*, vigent*, expir*, ablauf*, born, geb, geboren, nee?, nacid[oa], reisepass, "
    "passport, passeport, pasaporte, ausweis, identity card, carte nationale, dni, titre de sejour, "
    "aufenthaltstitel, residence permit, permiso de residencia, versicher*, insur*, assur*, segur*, anmeld*, "
    "antwort*, bewerb*, kundig*, zahl*, pay*, pago, facture*, factura*, rechnung*, invoice"
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
    "vollmacht*, procuration, pouvoir, mandat, power*, authori*, poder*, mandato, procura, procuracao, bevollmacht*"
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
    spans = [span for sentence in said.sentences if about.search(sentence.folded) for span in _spans(sentence)]
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
    start, end, application = case.date_of("stay.start"), case.date_of("stay.end"), case.application
    if kind in _WHOLE_STAY and end is not None:
        return _LODGES, start + _LATE if start else None, end - _NEAR_END
    if kind == "accommodation_certificate" and end is not None:
        begun = max(start, application) if start and application else start
        return _LODGES, begun + _LATE if begun else None, end - _LODGING_GAP
    if kind == "proof_of_residence" and application is not None:
        begun = max(start, application) if start else None
        return _LETS, begun + _LATE if begun else None, application
    if kind == "power_of_attorney" and application is not None:
        return _POWERS, application + _LATE, application
    return None


def _spans(sentence: Sentence) -> Iterator[_Span]:
    """The periods of a sentence, and the days behind "from" and "until"; not how long a passport is valid."""
    text = sentence.text
    for period in periods.find(text):
        before = fold(text[: period.start_offset])[-60:]
        if not period.conventional and not period.counted and not _VALID.search(before):
            yield _Span(start=period.start, end=period.end, sentence=sentence)
    for reading in dates.find(text):
        before = fold(text[max(0, reading.start - 60) : reading.start])
        if reading.value is None or _VALID.search(before):
            continue
        if _UNTIL.search(before):
            yield _Span(start=None, end=reading.value, sentence=sentence)
        elif _FROM.search(before):
            yield _Span(start=reading.value, end=None, sentence=sentence)
