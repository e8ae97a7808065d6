"""What ties an insurance to less than the stay needs: journeys abroad, company, school hours, a part of care, a few
days, a small sum.

Each is several things said together in one sentence or row, whatever the order and the language; words that widen
("also", "auch") or speak of another branch make it harmless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved import insurance_places as places
from doccheck.judging.reserved.concepts import Together, Words
from doccheck.judging.reserved.insurance_contract import HEALED, NOT_ENDED
from doccheck.judging.reserved.insurance_limits_concepts import LIMITS
from doccheck.judging.reserved.insurance_limits_words import DENIED
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

# Not yet: "so far we have received none", beside a word for the premium in the same sentence.
_TO_DATE = Together(
    groups=(
        Words(
            "toujours bisher bislang noch date far yet jour present encore fecha hoy todavia aun ancora oggi ainda"
            " heute today"
        ),
        Words(DENIED),
        Words(
            "*eingang *eingegangen eingegangen gezahlt bezahlt verbucht received receipt paid arrived none parvenu*"
            " recu* paye* regle* encaiss* acquitt* abonad* satisfech* beglichen entrichtet pagad* recibid* cobrad*"
            " ingresad* ricevut* pagat* versat* receb*"
        ),
    ),
    unless=Words(
        "if wenn falls sofern within innerhalb may bill* rechnung* schaden* claim* claims sinistre* siniestro*"
    ),
    span=10,
)
_PREMIUM = lazily(
    r"\b(?:\w*beitrag\w*|\w*pramie\w*|premium\w*|contribution\w*|primes?|cotisations?|primas?|cuotas?|recibo|premio"
    r"|rata|premios?|reglement|paiement|payment|zahlung|pago)\b"
)
_SPECIMEN = lazily(
    r"^(?:\w+ ){0,1}(?:simula\w+|antragskopie|kostenvoranschlag|quotation|quote(?! part)|devis|presupuesto"
    r"|cotizacion|preventivo"
    r"|specimen|muster|muestra|facsimile|fac simile|draft|entwurf|borrador"
    r"|bozza|rascunho|projet|vorabversion)\b(?! ?(?:\w+ ){0,3}(?:19|20)\d\d)"
)
# "Nothing is left for the insured to pay"; and "prise en charge", which is no charge.
_NOTHING_LEFT = lazily(
    r"\b(?:aucun\w*|nichts|rien|nothing|nada|ningun\w*|keine kosten)\b(?: (?!couv|garant|\w*versich|cover|cub|rembours"
    r"|erstatt|incl)\w+){0,7} (?:charge|selbst zu|own (?:cost|expense)|cargo|cuenta)\b|\b0(?: 00)?(?: (?:eur"
    r"|euros?))?(?: \w+){0,2} (?:charge|selbst|cargo|cuenta)\b|\bticket moderateur\b"
)
# "ne … que", "no … más que" is "only"; "que" alone is not. "On hold" is said with two words.
_ONLY_THAN = lazily(
    r"(\b(?:ne|n['’]|no|nada|nicht|more|más|mas)\b(?:\W+\w+){0,6}?\W+qu(?:e\b|['’]))|\bqu(?:e\b|['’])", re.IGNORECASE
)
_ON_HOLD = lazily(r"\b(?:on|in) hold\b", re.IGNORECASE)
_BORNE = lazily(r"\b(?:pris\w*|prend\w*|prennent) en charge", re.IGNORECASE)
_TITLE = 6  # words
_LONGEST = 60  # words: longer "sentences" are a page whose full stops were not read


def limits(said: Said, country: str) -> Iterator[Sentence]:
    """The sentences and rows that tie the insurance to something narrower than the stay."""
    asked = [one for one in LIMITS if one.may_be_in(said.folded)]
    to_date = _TO_DATE.may_be_in(said.folded)
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = sentence.folded
        if len(plain.split()) > _LONGEST or _NOTHING_LEFT.search(plain):
            continue
        borne = _as_asked(sentence) if asked else sentence
        for one in asked:
            if one.is_in(borne) and not (one is LIMITS[0] and places.holds(_good_in(sentence), country)):
                yield sentence
                break
        owed = to_date and _PREMIUM.search(plain) and _TO_DATE.is_in(_whole(sentence)) and not _is_put_right(plain)
        if owed or (_SPECIMEN.search(plain) and len(plain.split()) <= _TITLE):
            yield sentence


def _as_asked(sentence: Sentence) -> Sentence:
    """The sentence with words of two parts as one."""
    text = _ON_HOLD.sub("suspended", _BORNE.sub(" couvert", sentence.text))
    return Sentence(text=_ONLY_THAN.sub(lambda found: found[1] or " ", text), evidence=())


def _whole(sentence: Sentence) -> Sentence:
    return Sentence(text=sentence.text.replace(";", ","), evidence=sentence.evidence)


def _is_put_right(plain: str) -> bool:
    return bool(HEALED.search(plain) or NOT_ENDED.search(plain))


def _good_in(sentence: Sentence) -> tuple[str, ...]:
    return places.kept(places.marked(sentence.text))
