"""What an insurance certificate says against itself: where, whom, what and how long it does not cover."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.reserved import insurance_contract as contract
from doccheck.judging.reserved import insurance_places as places
from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.holders import namesake
from doccheck.judging.reserved.insurance_accidents import accidents_only
from doccheck.judging.reserved.insurance_aside import OfContract
from doccheck.judging.reserved.insurance_domicile import at_home
from doccheck.judging.reserved.insurance_effect import effect
from doccheck.judging.reserved.insurance_emergencies import emergencies_only
from doccheck.judging.reserved.insurance_figures import figures
from doccheck.judging.reserved.insurance_journeys import journeys
from doccheck.judging.reserved.insurance_limits import limits
from doccheck.judging.reserved.insurance_lists import asks_only
from doccheck.judging.reserved.insurance_optional import optional
from doccheck.judging.reserved.insurance_payment import unpaid
from doccheck.judging.reserved.insurance_persons import persons
from doccheck.judging.reserved.insurance_status import crosses_against, rows_against
from doccheck.judging.reserved.insurance_tables import tables
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.reserved.sheets import sheets
from doccheck.judging.reserved.ticked import Ticked
from doccheck.judging.words import fold
from doccheck.values import dates
from doccheck.values.countries import EU_EEA_SWISS

_TERRITORY = lazily(
    r"^(?:\w+ ){0,2}?(?:territor\w*|territoire\w*|geltungs(?:bereich|gebiet)\w*|geltung|gilt in|raumlich\w*(?: \w+)*"
    r"|ambito\w*(?: \w+)*"
    r"|(?:area|region|place|country) of (?:cover\w*|validity|insurance)|(?:cover(?:age)? )?(?:area|region)"
    r"|zone\w*(?: \w+){0,3}"
    r"|zona\w*(?: \w+){0,2}|where|geograph\w*(?: \w+)*|deckungsgebiet|versicherungsort"
    r"|(?:covered countries|countries covered|pays couverts|paises cubiertos|lander)|(?:valid|valable|valido|gultig"
    r"|cubre|cobertura) (?:in|en|dans)"
    r"|(?:lugar|lieu|place|luogo) (?:of|de|du|d|di) (?:cobertura|validez|cover\w*|insurance|garantie|validite|validita)"
    r"|(?:leistungs|schutz|versicherungs)(?:ort|gebiet|land)|validez|validity|validite|validita|gultigkeit"
    r"|cobertura territorial|alcance territorial|etendue territoriale|validity area)(?: territor\w*)?$"
)
_TERRITORY_SAID = lazily(
    r"\b(?:valid|cover\w*|insured|gilt|gultig|versichert|versicherungsschutz|schutz|valable|couvr?\w*|assure\w*"
    r"|garanti\w*|cubre|cobertura|valid[ao]"
    r"|asegurad\w+)\b.{0,60}\b(?:territor\w+|gebiet\w*|staatsgebiet|hoheitsgebiet)\b"
)
_PAYS = lazily(
    r"\b(?:valid|cover\w*|insured|treat\w*|reimburs\w*|hospital\w*|network|gilt|gultig\w*|versicher\w*|behandl\w*"
    r"|erstatt\w*|valable|garanti\w*|couv\w+"
    r"|assure\w*|rembours\w*|soins|valid[ao]|cubr\w+|cobertura|asegurad\w+|reembols\w*|tratamient\w*|atencion"
    r"|asistencia)\b"
)
_LAW = lazily(
    r"\b(?:law|courts?|jurisdiction|gericht\w*|recht\w*|tribuna\w+|loi|droit|ley|juris\w+|tax\w*|steuer\w*"
    r"|impuesto\w*|supervis\w*|licen\w+|registered"
    r"|address|anschrift|adresse|direccion|birth\w*|born|geboren|nacid\w+|nacionalidad|national\w*|passport"
    r"|passeport|pasaporte)\b"
)
_ELSEWHERE = lazily(
    r"\b(?:elsewhere|other countries|outside (?:the|our|this|these) (?:network|countries|area)|anderswo|andernorts"
    r"|anderen landern|ailleurs|autres pays"
    r"|en otros? (?:paises|lugar\w*)|fuera de (?:la red|estos paises|dich\w+))\b"
)
_NOT_PAID = lazily(
    r"\b(?:(?:not|never)(?: be)? (?:reimbursed|covered|paid|refunded|insured)|nicht (?:erstattet|gedeckt|versichert"
    r"|ubernommen|bezahlt)"
    r"|(?:ne sont|n est)(?: \w+)? pas (?:rembourse|couvert|pris|garanti)\w*|no (?:se |son |estan "
    r"|sera\w* )?(?:reembols|cubr|cubiert|abon|asegur)\w*)"
)
_NATIONAL = lazily(
    r"\b(?:territorio nacional|national territory|territoire national|inland\b|im inland|within the (?:republic"
    r"|country)|dentro del pais)"
)
_HOLDER = lazily(
    r"^(?:policy ?holder|versicherungsnehmer\w*|souscript\w+|preneur\w*(?: \w+)*|tomador\w*|titular|adherent\w*"
    r"|contraente)$"
)
_PERIOD = 180  # days: what holds so long is no cover for a trip
_IN_DAYS = {"w": 7, "s": 7, "m": 30}  # weeks, Wochen, semaines; months: by their first letter
_DAY = 4  # words of a date, with the hour
_MOST = 60  # words: longer "sentences" are a page whose full stops were not read


_EXTRA = lazily(
    r"\b(?:wahl\w*|zusatz\w*|komfort\w*|confort|optional\w*|extras?|luggage|\w*gepack\w*|bagages?|equipaje)\b"
)


def insurance(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences that leave out the country of the stay, illness, the person, or the time that the dates promise."""
    if kind != "health_insurance":
        return
    yield from _elsewhere(said, case.checklist.country)
    yield from at_home(said, case.checklist.country, _TERRITORY)
    yield from optional(said, case.checklist.country)
    yield from _other_insurance(said)
    yield from tables(said)
    yield from persons(said, case.applicant)
    yield from namesake(said, case.applicant)
    yield from sheets(said, case)
    yield from crosses_against(said)
    of_it = OfContract(said.document, Ticked(said.document, said))
    yield from (of_it.originals.get(each.text, each) for each in _of_contract(of_it, case))


def _of_contract(said: OfContract, case: Case) -> Iterator[Sentence]:
    """The same, in what the paper says of its own contract."""
    yield from accidents_only(said)
    yield from emergencies_only(said)
    yield from effect(said)
    yield from unpaid(said)
    yield from journeys(said, case)
    yield from limits(said, case.checklist.country)
    yield from figures(said, case)
    yield from rows_against(said, frozenset(fold(case.applicant.full).split()) if case.applicant else frozenset())
    for row in said.rows:
        if _row_takes_out_care(row) or _row_names_wait(row):
            yield row.sentence
    beside = {row.value for row in said.rows if words.SPECIAL.search(fold(row.label)) or _EXTRA.search(fold(row.label))}
    of_one_kind = {row.value for row in said.rows if words.ONE_KIND.search(fold(row.label))}
    ends = {row.label for row in said.rows if dates.find(row.value) and len(row.value.split()) <= _DAY}
    healed = [bool(contract.HEALED.search(sentence.folded)) for sentence in said.sentences] + [False]
    for at, sentence in enumerate(said.sentences):
        bound = healed[at] or healed[at + 1] or not _holds(_OF_CONTRACT, _clauses(sentence))
        bound = bound or sentence.text in beside or sentence.text in ends or _heads_a_list(said, at)
        bound = bound or asks_only(sentence, said.sentences[at + 1] if at + 1 < len(said.sentences) else None)
        bound = bound or _is_an_offer_beside(sentence, said.sentences[at - 1] if at else None)
        of_care = sentence.text not in of_one_kind and _holds(_OF_CARE, _pieces(sentence))
        if not bound or _short(sentence, case) or of_care or _not_for(sentence, said, case):
            yield sentence


def insurance_ends(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences that end the contract within the stay: asked by itself, as it depends on the day."""
    if kind == "health_insurance":
        yield from (sentence for sentence in said.sentences if _ends_early(sentence, case))


def _heads_a_list(said: Said, at: int) -> bool:
    """Whether a sentence is "Not insured:", and what follows are the illnesses that no insurance covers."""
    after = said.sentences[at + 1 : at + 2]
    return said.sentences[at].text.endswith(":") and any(words.SPECIAL.search(each.folded) for each in after)


def _holds(tests: tuple[Callable[[str], bool], ...], parts: list[str]) -> bool:
    """Whether one of the parts passes one of the tests."""
    return any(test(part) for part in parts for test in tests)


def _clauses(sentence: Sentence) -> list[str]:
    """The sentence as it is compared, in the parts that stand for themselves."""
    parts = re.split(r"[;·•|]|\s[–—-]\s", sentence.text)
    return [plain for plain in map(fold, parts) if plain and len(plain.split()) <= _MOST]


def _pieces(sentence: Sentence) -> list[str]:
    """The same, and what stands before and behind a colon."""
    halves = [fold(part) for whole in re.split(r"[;·•|]|\s[–—-]\s", sentence.text) for part in whole.split(": ")]
    return _clauses(sentence) + [plain for plain in halves if plain and len(plain.split()) <= _MOST]


# Where


def _elsewhere(said: Said, country: str) -> Iterator[Sentence]:
    """Rows and sentences by which the cover is for other countries."""
    areas: list[tuple[Sentence, str]] = []
    for row in said.rows:
        if _TERRITORY.match(fold(row.label)):
            areas.append((row.sentence, places.marked(row.value)))
    covered = {place for _, plain in areas for place in places.kept(plain)}
    late: list[Sentence] = []
    for sentence in said.sentences:
        plain = places.marked(sentence.text)
        if len(plain.split()) > _MOST * 2:
            continue
        if words.CONDITIONAL.search(re.sub(r"\b(country|state|place) where\b", r"\1", plain)) is None and (
            places.leaves_out(plain, country)
            or places.leaves_out_stay(plain, country)
            or (said.document.issuing_country in (None, country) and places.leaves_out_seat(plain))
            or (places.holds(places.named(plain), country) and _limited(plain))
        ):
            yield sentence
        elif _ELSEWHERE.search(plain) and _NOT_PAID.search(plain):
            late.append(sentence)
        named = places.kept(plain)
        if not named or not _PAYS.search(plain) or _LAW.search(plain):
            continue
        if _TERRITORY_SAID.search(plain):
            areas.append((sentence, plain))
        elif re.search(rf"\b{words.ONLY}\b", plain) and not places.holds(places.places(plain), country):
            yield sentence
        covered |= set(named)
    if not any(places.holds(places.kept(plain), country) for _, plain in areas):
        yield from (sentence for sentence, plain in areas if places.kept(plain))
    if covered and not places.holds(covered, country):
        yield from late
    seat = said.document.issuing_country
    if seat not in (None, country) and seat not in EU_EEA_SWISS and not areas and not covered:
        mentioned = {place for sentence in said.sentences for place in places.kept(places.marked(sentence.text))}
        if not places.holds(mentioned, country):
            yield from said.sentences[:1]  # an insurer far away, and no word of where the insurance is good
    if seat not in (None, country):
        yield from (sentence for sentence, plain in areas if _NATIONAL.search(plain) and not places.kept(plain))


def _limited(plain: str) -> bool:
    """Whether what is paid in the country that the sentence names is help in need, or for hours or days."""
    return bool(words.FIRST_AID_ONLY.search(plain)) and not words.NARROW.search(plain)


# What


def _other_insurance(said: Said) -> Iterator[Sentence]:
    """What is insured, where it is accidents, liability, luggage, and the document promises no care beside it."""
    found: list[Sentence] = []
    for row in said.rows:
        if words.BENEFITS.match(fold(row.label)) and words.OTHER_THINGS.search(fold(row.value)):
            found.append(row.sentence)
    for sentence in said.sentences:
        plain = sentence.folded
        if words.IS_INSURED.search(plain) and words.OTHER_THINGS.search(plain):
            found.append(sentence)
    if found and not any(_promises_care(sentence) for sentence in said.sentences):
        yield from found[:1]


_TITLE = lazily(
    r"\b(?:assurances?|insurance|seguros?|versicherung\w*|poliza|police|policy|plan|tarif|mutu\w+|certifica\w*"
    r"|attestation|bescheinigung)\b"
)


def _promises_care(sentence: Sentence) -> bool:
    """Whether the sentence, or a part of it, has care in it that is neither refused nor somebody else's."""
    for part in re.split(r"[;,]|\s[–—-]\s", sentence.text):
        plain = fold(part)
        title = len(plain.split()) < 9 and _TITLE.search(plain)
        if words.CARE.search(plain) and not title and not words.THIRD_PARTY.search(sentence.folded):
            whole = sentence.folded
            if not words.CARE_OUT.search(whole) and not words.CARE_ELSEWHERE.search(whole):
                return True
    return False


def _takes_out_care(plain: str) -> bool:
    if words.SPECIAL.search(plain):
        return False
    found = words.CARE_OUT.search(plain) or words.CARE_ELSEWHERE.search(plain)
    return bool(words.CARE_EXCEPTED.search(plain)) or bool(found and not words.CONDITIONAL.search(plain))


def _emergencies_only(plain: str) -> bool:
    return bool(words.EMERGENCY_ONLY.search(plain)) and not words.EMERGENCY_SPECIAL.search(plain)


def _row_takes_out_care(row: Row) -> bool:
    """Illness: not insured."""
    label, value = fold(row.label), fold(row.value)
    return bool(words.CARE_LABEL.match(label)) and bool(_REFUSED.match(value)) and not words.SPECIAL.search(value)


_REFUSED = lazily(
    r"(?:(?:eur|usd) )?(?:not (?:insured|covered|included|selected)|excluded|no cover|nicht (?:versichert|gedeckt"
    r"|eingeschlossen|enthalten|vereinbart)"
    r"|ausgeschlossen|non (?:garanti|couvert|assur|compris|inclus|souscrit)\w*|exclu(?:e|s|es)?\b|no (?:contratad"
    r"|cubiert|incluid|asegurad|amparad)\w+"
    r"|excluid\w+|non (?:copert|compres)\w+)"
)


# When


def _ended(plain: str) -> bool:
    """The contract was given up, is not paid, or rests."""
    end = contract.ENDED.search(plain)
    if end is None or contract.NOT_ENDED.search(plain) or _is_of_something_else(plain, end):
        return False
    return not words.CONDITIONAL.search(plain) and not words.EARLIER.search(plain)


def _is_of_something_else(plain: str, end: re.Match[str]) -> bool:
    """Whether what came to an end is what the clause begins with, and no insurance, person, paper or payment."""
    if not _SUBJECT.match(plain) or _REPORTED.search(plain[: end.start()]):
        return False
    if contract.CONCERNED.search(plain[: end.end()]) is None:
        return len(plain[: end.start()].split()) <= _NEAR
    kind = _KIND_OF_COVER.match(plain)
    return bool(kind and words.OTHER_THINGS.fullmatch(kind[1])) and not words.CARE.search(plain)


_NEAR = 6  # words from the beginning of a clause to its verb
_SUBJECT = lazily(r"^(?:der|die|das|ihre?|the|your|la|le|l|votre|el|los|las|su|il|lo) \w{3}")
_REPORTED = lazily(r"\b(?:que|dass|that|qu|and|und|et|y)\b")
_KIND_OF_COVER = lazily(
    r"^(?:la|le|l|votre|el|su) (?:garantie|assurance|option|cobertura|garantia|modulo|seguro de) (\w+)\b"
)
_NO_OFFER = lazily(
    r"\b(?:(?:no|not|nicht|kein\w*|pas) (?:\w+ )?(?:offer|angebot|offre|oferta)|(?:wurde|was|a ete|fue"
    r"|ha sido)(?: \w+){0,6}"
    r" (?:geschlossen|ausgestellt|concluded|issued|conclu\w*|emis\w*|formalizad\w+|emitid\w+))\b"
)


def _offered(plain: str) -> bool:
    """The contract is there to be accepted."""
    return bool(contract.OFFERED.search(plain)) and not _NO_OFFER.search(plain)


_TO = lazily(
    r"\b(?:trips?|journeys?|travels?|visits?|reisen?|ausflug\w*|besuch\w*|voyages?|sejours?|deplacements?|viajes?"
    r"|desplazamientos?|estancias?)(?: \w+)? (?:to|into|nach|in|vers|en|aux?|a|al|hacia)(?: (?:the|die|das|den|la|les"
    r"|los|el|l))* (zz\w+)"
)
_BESIDE = lazily(
    r"\b(?:zusatzlich|daruber hinaus|erganzend|ausserdem|daneben|additionally|in addition|separately|as an extra"
    r"|en complement|en plus|en option|por separado|adicionalmente|ademas)\b"
)
_THESE = lazily(
    r"^(?:beides?|diese[rs]?|sie|es|both|these|this|they|it|ces deux|celles? ci|ceux ci|elles?|ils?|ambos|ambas"
    r"|est[aoe]s?)\b"
)


def _is_an_offer_beside(sentence: Sentence, before: Sentence | None) -> bool:
    """Whether the sentence offers what may be taken out beside the insurance, and that is no care."""
    if not _BESIDE.search(sentence.folded):
        return False
    of_it = before.folded if before and _THESE.search(sentence.folded) else ""
    whole = f"{of_it} {sentence.folded}"
    return bool(words.OTHER_THINGS.search(whole)) and not words.CARE.search(whole)


def _waits(plain: str) -> bool:
    """A waiting period for care as a whole."""
    waits = words.WAITING.search(plain) and words.TIME_SPAN.search(plain)
    late = words.AFTER_MONTHS.search(plain) and re.search(rf"\b(?:erst|{words.ONLY})\b", plain)
    if not waits and not late:
        return False
    return not words.WAITING_NONE.search(plain) and not words.SPECIAL.search(plain)


def _row_names_wait(row: Row) -> bool:
    return _waits(f"{fold(row.label)} {fold(row.value)}")


def _short(sentence: Sentence, case: Case) -> bool:
    """So and so many days of each journey, fewer than the stay has."""
    for plain in _clauses(sentence):
        if contract.TRIP_SPECIAL.search(plain) or not (contract.PER_TRIP.search(plain) and contract.ENDS.search(plain)):
            continue
        visited = set(_TO.findall(places.marked(sentence.text)))
        if visited and not places.holds(visited, case.checklist.country):
            continue  # journeys to other countries
        if contract.FIRST_DAYS.search(plain):
            return True
        for found in contract.DAYS.finditer(plain):
            number = int(found[1] or found[3]) * _IN_DAYS.get((found[2] or "d")[0], 1)
            if 0 < number < min(_PERIOD, _stay(case)):
                return True
    return False


def _stay(case: Case) -> int:
    """How many days the stay has; many, where that is not known."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    return (end - start).days if isinstance(start, date) and isinstance(end, date) else _PERIOD


def _ends_early(sentence: Sentence, case: Case) -> bool:
    """The contract comes to an end on a day within the stay, and no later day is named."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    plain = sentence.folded
    if start is None or end is None or not contract.COMES_TO_END.search(plain):
        return False
    if words.CONDITIONAL.search(plain) or words.EARLIER.search(plain) or contract.RENEWED.search(plain):
        return False
    days = [reading.value for reading in dates.find(sentence.text) if reading.value is not None]
    return bool(days) and max(start, case.application) < max(days) < end


# Whom


def _not_for(sentence: Sentence, said: Said, case: Case) -> bool:
    """The policyholder alone, who is not the applicant; or the applicant is named as not insured."""
    if case.applicant is None:
        return False
    names = {word for word in fold(case.applicant.full).split() if len(word) > 2}
    for plain in _clauses(sentence):
        named = len(names & set(plain.split())) >= min(2, len(names))
        if named and contract.NOT_INSURED.search(plain) and not words.EARLIER.search(plain):
            return True
        if not named and contract.HOLDER_ONLY.search(plain) and not words.CONDITIONAL.search(plain):
            holders = [row for row in said.rows if _HOLDER.match(fold(row.label))]
            return bool(holders) and not any(names & set(fold(row.value).split()) for row in holders)
    return False


def _not_in_force(plain: str) -> bool:
    """No cover, cover that ran out, that is only asked for, unpaid, or that the paper does not prove."""
    if words.CONDITIONAL.search(plain) or words.EARLIER.search(plain) or words.SPECIAL.search(plain):
        return False
    if contract.FALLS_SHORT.search(plain) or contract.OF_ANOTHER.search(plain):
        return True
    if contract.NO_PROOF.search(plain) or contract.INSURER_GONE.search(plain) or contract.NO_COVER.search(plain):
        return True
    if contract.ASKED_FOR.search(plain) and not contract.GRANTED.search(plain):
        return True
    late = contract.RAN_OUT.search(plain) or contract.UNPAID.search(plain)
    return late is not None and not contract.NOT_ENDED.search(plain) and not _is_of_something_else(plain, late)


_OF_CARE = (_takes_out_care, _emergencies_only, _waits)
_OF_CONTRACT = (_ended, _offered, _not_in_force)
