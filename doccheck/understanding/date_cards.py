"""Which of the days on a passport, card, permit or visa are not its own, and which days end the validity of a paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from doccheck.kinds import Kind
from doccheck.model import Certainty, Field
from doccheck.understanding.fold import fold

_PASSPORT = (
    r"passe?port\w*|reisepass\w*|pass|pasaporte|passaport[oe]|pasaport\w*|paszport\w*|паспорт\w*|reisedokument"
    r"|travel doc(?:ument)?|document de voyage|documento de viaje|ho chieu"
)
_VISA = r"visa|visum|visado|vls ts|visto|wiz[ay]|виз[аыу]|віз[аиу]|vize"
_EARLIER = (
    r"previous\w*|former\w*|earlier|original permit|first (?:permit|issued?|granted)|precedent\w*|ancien\w*"
    r"|premiere (?:validite|delivrance)|anterior\w*|previ[oa]|primera (?:autorizacion|concesion)|vorherig\w*|vorig\w*"
    r"|bisherig\w*|fruher\w*|erstmals|ersterteilung|ersetzt\w*|replac\w*|remplac\w*|sustituy\w*|sostitui\w*"
    r"|renewal|renouvellement|renovacion|verlangerungsantrag|receipt|recepisse|resguardo"
    r"|poprzedni\w*|предыдущ\w*|попередн\w*|onceki|cancel\w*|annul\w*|revoked|withdrawn|eingezogen"
)
_EARLIER_EAST = r"|曾持|前回|以前の|旧|此前|原证|이전|السابق"
_OTHERS = {
    "passport": re.compile(rf"(?<!\w)(?:{_VISA}|{_EARLIER})(?!\w){_EARLIER_EAST}"),
    "visa": re.compile(rf"(?<!\w)(?:{_PASSPORT}|{_EARLIER})(?!\w)|护照|護照|旅券|여권|جواز{_EARLIER_EAST}"),
    "residence_permit": re.compile(
        rf"(?<!\w)(?:{_PASSPORT}|{_VISA}|{_EARLIER})(?!\w)|护照|護照|旅券|여권|جواز{_EARLIER_EAST}"
    ),
    "national_id_card": re.compile(rf"(?<!\w)(?:{_VISA}|{_EARLIER})(?!\w){_EARLIER_EAST}"),
}
_COURSES = re.compile(
    r"(?<!\w)(?:courses?|cours|cursos?|lehrgang\w*|academic year|rok akademicki|annee universitaire|programm?e?"
    r"|bachelor|master|msc|bsc|vorlesung\w*|\w*semester|ciclo|corso|grado|studium|full time study)(?!\w)"
)
_OF_THE_CARD = re.compile(
    r"(?<!\w)(?:valid\w*|valab\w*|gultig\w*|vigen\w*|autoriz\w*|\w*erlaubnis|permi\w*|titre|permesso)"
)
# Who certifies a copy of a card, or hands it over, does so later than it was made out.
_OF_A_COPY = re.compile(
    r"(?<!\w)(?:\w*cop(?:y|ies|ie|ia|ias)|\w*kopi[ae]\w*|compuls\w*|certif\w*|\w*beglaubig\w*|notar\w*|apostill\w*|conform\w*"
    r"|legalis\w*|legaliz\w*|копи\w*|копі\w*)(?!\w)|复印|公证|写し|사본|نسخة|صورة طبق"
)
_COPIED_WITHIN = 130  # letters
_REACH = 60  # letters before a date in which another paper is named

# Papers whose end of validity their issuers print now and then; other days end on them more often: a lease, a bill.
PRINTED_NOW_AND_THEN = frozenset(
    {
        *("enrolment_certificate", "school_certificate", "bank_certificate", "income_proof", "loan_certificate"),
        *("proof_of_residence", "accommodation_certificate", "birth_certificate", "marriage_certificate"),
        "host_commitment",
    }
)
_OF_PAYMENTS = frozenset({"bank_certificate", "income_proof", "loan_certificate", "proof_of_residence"})
_VALIDITY = (
    r"valab|valev|valid|gult|guelt|vigen|caduc|perim|wazn|деиств|діисн|чинн|годен|gecer|有效|有効|유효|gia tri|hieu luc"
    r"|صالح|صلاحي|verwendbar|void|usable|produ|good (?:until|till|through)"
)
_VALID = re.compile(_VALIDITY)
_VALID_OR_EXPIRED = re.compile(
    rf"{_VALIDITY}|expir|scad|venc|ablauf|verfall|befristet|ينتهي|انتهاء|het han|满了|満了|만료"
)


def is_of_another(before: str, kind: str) -> bool:
    """Whether the words before a day on a card, as they are written, speak of another card or an earlier one."""
    pattern = _OTHERS.get(kind)
    return pattern is not None and bool(pattern.search(fold(before[-_REACH:])))


def is_of_a_copy(before: str) -> bool:
    """Whether the words before a day on a card, as they are written, speak of a copy of it and who certifies that."""
    return bool(_OF_A_COPY.search(fold(before[-_COPIED_WITHIN:])))


def is_of_courses(before: str) -> bool:
    """Whether the words before a period on a card speak of the studies, not of how long the card is valid."""
    words = fold(before[-_REACH:])
    return bool(_COURSES.search(words)) and not _OF_THE_CARD.search(words)


def present_first(stays: list[tuple[Field, ...]], ends: Iterable[object]) -> list[tuple[Field, ...]]:
    """Of several periods on a card the one that ends when the card does, else the latest; the others are doubtful.

    `ends`: the days that the card calls its last.
    """
    if len({(str(stay[0].value), str(stay[-1].value)) for stay in stays if stay}) < 2:
        return stays
    named = {*ends}

    def rank(stay: tuple[Field, ...]) -> tuple[bool, date]:
        last = stay[-1].value if stay else None
        return last in named, last if isinstance(last, date) else date.min

    ordered = sorted(stays, key=rank, reverse=True)
    return [stay if rank(stay)[0] else tuple(map(_doubted, stay)) for stay in ordered]


def may_end(words: str, kind: Kind) -> bool:
    """Whether the day that the folded words tell may end the paper's own validity: of some papers they must say so."""
    if kind.id not in PRINTED_NOW_AND_THEN:
        return True
    return bool((_VALID if kind.id in _OF_PAYMENTS else _VALID_OR_EXPIRED).search(words))


def _doubted(found: Field) -> Field:
    return replace(found, certainty=Certainty.PROBABLE) if found.certainty is Certainty.CERTAIN else found
