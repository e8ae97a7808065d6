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
from doccheck.judging.reserved.insurance_lists import left_out
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
# A number of days or sessions of one sort of care, which every policy limits: "60 days of psychiatric hospital a year".
_PART_OF_CARE = lazily(
    r"\b(?:psi?qui?atri\w*|psychiatri\w*|psycholog\w*|psicolog\w*|psycho ?therap\w*|psicoterap\w*|\w*psychotherapie"
    r"|salud mental|mental health|sante mentale|rehabilit\w*|reeducation|readaptation|geriatri\w*|convalescen\w*"
    r"|entwohnung\w*|entzug\w*|anschlussheil\w*|palliativ\w*|cures?|\w*kur)\b"
)
_SO_MANY = lazily(
    r"\b\d{1,3} (?:tage?n?|sitzungen|days?|sessions?|nights?|jours?|seances?|nuits?|dias?|sesiones|noches|nachte)\b"
)
_OTHER_CARE = lazily(  # that all care is limited so is no limit of a part
    r"\b(?:todas?|cualquier|toute?s?|alle[rn]?|jede\w*|gesamte\w*|all|any|every|ademas|and|und|et|y|as well as|sowie"
    r"|o|u|ou|oder|or)\b"
)
_TITLE = 6  # words
# The name of an insurer, beside a legal form or an address: "Concordis Reiseschutz AG".
_FIRM = lazily(
    r"\b(?:AG|SE|GmbH|VVaG|V\. ?a\. ?G\.|a\. ?G\.|S\. ?A\.(?: ?U\.)?|S\. ?L\.|SA|SAS|SpA|S\.p\.A\.|Ltd|plc|Inc"
    r"|N\. ?V\.|B\. ?V\.)(?!\w)"
)
_A_VERB = lazily(
    r"\b(?:ist|sind|gilt|gelten|besteht|wird|werden|deckt|umfasst|bietet|bieten|leistet|nur|ausschliesslich|lediglich"
    r"|is|are|covers?|applies|only|valid|provides?|est|sont|couvre|couvrent|garantit|vaut|seulement|uniquement"
    r"|es|son|cubre|cubren|ampara|rige|solo|solamente|exclusivamente|unicamente|exclusivement|e|copre|cobre)\b"
)
_LONGEST = 60  # words: longer "sentences" are a page whose full stops were not read


_IN_FULL = lazily(
    r"\b(?:produit (?:son )?plein effet|(?:hat|entfaltet) volle wirkung|gilt (?:uneingeschrankt|in vollem umfang)"
    r"|(?:is|has|remains in) full (?:force|effect)|(?:surte|despliega) (?:plenos efectos|todos sus efectos))\b"
    r"(?!.*\b(?:only|nur|seulement|solo|erst|not|nicht|pas|no)\b)"
)


def limits(said: Said, country: str) -> Iterator[Sentence]:
    """The sentences and rows that tie the insurance to something narrower than the stay."""
    asked = [one for one in LIMITS if one.may_be_in(said.folded)]
    to_date = _TO_DATE.may_be_in(said.folded)
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = sentence.folded
        if len(plain.split()) > _LONGEST or _NOTHING_LEFT.search(plain) or _is_of_a_part(plain):
            continue
        if _IN_FULL.search(plain):
            continue
        borne = _as_asked(sentence) if asked else sentence
        for one in asked:
            if one.is_in(borne) and not (one is LIMITS[0] and _is_no_journey(sentence, said, country)):
                yield sentence
                break
        owed = to_date and _PREMIUM.search(plain) and _TO_DATE.is_in(_whole(sentence)) and not _is_put_right(plain)
        if owed or (_SPECIMEN.search(plain) and len(plain.split()) <= _TITLE):
            yield sentence


def _is_no_journey(sentence: Sentence, said: Said, country: str) -> bool:
    """Whether words of journeys and of cover tie it to none: it is good in the country, what it names is the insurer,
    or care abroad is what a list leaves out."""
    if places.holds(_good_in(sentence), country) or sentence.text in left_out(said):
        return True
    return _FIRM.search(sentence.text) is not None and _A_VERB.search(sentence.folded) is None


def _is_of_a_part(plain: str) -> bool:
    """Whether so many days or sessions of one sort of care are what is limited, and nothing beside it."""
    if not (_SO_MANY.search(plain) and _PART_OF_CARE.search(plain)):
        return False
    return _OTHER_CARE.search(plain) is None


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
