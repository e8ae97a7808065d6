"""An insurance for accidents that speaks of doctors and hospitals: illness is not insured."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_ACCIDENT = r"(?:accident\w*|accidente\w*|unfall\w*|unfalle\w*|infortuni\w*|acidente\w*)"
_ILLNESS = (
    r"(?:krank(?!en(?:haus|hauser|versicher|kasse|transport|wagen))\w*|\w*erkrankung\w*|leiden"
    r"|illness\w*|sickness\w*|disease\w*|ailments?|(?<!assurance )maladies?|affections?"
    r"|pathologies?|enfermedad\w*|dolencias?|afeccion\w*|patologias?|malatti\w*|doencas?)"
)
# Care that is owed because of an accident, or the accident as the risk or the name of the contract.
_FOR_ACCIDENTS = lazily(
    r"\b(?:en caso de|por|a causa de|a consecuencia de|derivad\w+ de|tras|en cas d|par suite d|a la suite d"
    r"|suite a|consecuti\w+ a|resultant d|bei|nach|durch|infolge|wegen|aus|in case of|in the event of|following"
    r"|after|due to|caused by|resulting from|arising from|because of|in caso di|a seguito di|em caso de|against|gegen"
    r"|contre|contra|risques? d|riesgos? de)"
    rf"(?: (?:un|una|une|an|any|einem|einen|eines|de|d|der|die|des|the|los|les|covered|insured|assure|todo))*"
    rf" {_ACCIDENT}\b"
)
_BRANCH = lazily(
    rf"\b(?:ramo|branche|sparte|branch|class|formule|formula|tarif|tarifa|plan|modalidad|garantie|produkt|product)"
    rf"(?: \w+){{0,2}} {_ACCIDENT}$|^\w*unfallversicherung$"
)
# Care that no accident need have caused.
_CARE = lazily(
    rf"\b(?:{_ILLNESS}|hospital\w*|outpatient|inpatient|doctors?|physicians?|medical|treatments?|medicines?"
    r"|soins|medica\w*|medic\w+|medecins?|consultations?|consultas?|ambulant\w*|stationar\w*|heilbehandl\w*"
    r"|arzt\w*|arzt|arznei\w*|sanitari\w*|cirugia|quirurgic\w*|ricover\w*|internamento|leistungskatalog"
    r"|gesetzlich\w*|gesundheitskosten|heilkosten|krankenhaus\w*|frais de sante|gastos de salud|health ?care|gkv|pkv)\b"
)
_ILL = lazily(rf"\b{_ILLNESS}\b")
# "Illnesses that no accident has caused": named so only to be left out.
_OF_NO_ACCIDENT = lazily(
    rf"\b{_ILLNESS}\b(?: \w+){{0,4}}? (?:no|not|non|nicht|kein\w*|ne|sans|sin|without|ohne)(?: \w+){{0,6}}?"
    rf" {_ACCIDENT}\b"
)
_NOT_ONLY = lazily(
    r"\b(?:not (?:only|just|limited)|nicht (?:nur|allein|bloss)|pas (?:seulement|uniquement|que)|no (?:solo"
    r"|solamente|unicamente)|non solo|nao so|auch|as well as|aussi|tambien|both)\b"
)
_HEADING = 3  # words: names of insurers, titles and labels promise nothing


def accidents_only(said: Said) -> Iterator[Sentence]:
    """The sentence that ties the care to accidents, where no other promises any; and one on other illness."""
    rows = tuple(row.sentence for row in said.rows)
    left = [each for each in said.sentences if _leaves_illness(each.folded)]
    yield from left
    tied = [each for each in (*said.sentences, *rows) if _is_for_accidents(each.folded)]
    promised = (each.folded for each in (*rows, *(one for one in said.sentences if len(one.text.split()) > _HEADING)))
    if tied and not left and not any(map(_promises, promised)):
        yield tied[0]


def _leaves_illness(plain: str) -> bool:
    return bool(_OF_NO_ACCIDENT.search(plain)) and not _NOT_ONLY.search(plain)


def _is_for_accidents(plain: str) -> bool:
    """Whether the sentence owes care or cover for accidents, of which it names no illness beside them."""
    if _ILL.search(plain) or words.SPECIAL.search(plain):
        return False
    return bool(_BRANCH.search(plain)) or bool(
        _FOR_ACCIDENTS.search(plain) and (_CARE.search(plain) or words.IS_INSURED.search(plain))
    )


def _promises(plain: str) -> bool:
    """Whether care is promised for illness as well, or without a word of accidents."""
    if not _CARE.search(plain):
        return False
    if words.CARE_OUT.search(plain) or words.CARE_ELSEWHERE.search(plain) or words.THIRD_PARTY.search(plain):
        return False
    return bool(_ILL.search(plain)) or not _FOR_ACCIDENTS.search(plain)
