"""What a power says of an earlier one, which somebody else had: it has ended, and he no longer sees to the matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said
from doccheck.judging.words import fold
from doccheck.values import dates

_POWER = lazily(
    r"\b(?:\w*vollmacht\w*|procuration|mandat|pouvoir|power|authori[sz]ation|authority|poder|mandato|autorizacion"
    r"|procura"
    r"|procuracao)\b"
)
_GIVEN = lazily(
    r"\b(?:erteilt\w*|gegeben\w*|ausgestellt\w*|gab|gave|given|granted|signed|made|donnee?|confiee?|accordee?|etablie?"
    r"|signee?|otorgad[oa]|otorgue|otorgo (?:el|con fecha|en|ante)|dad[oa]|di|conferid[oa]|firmad[oa]|conferit[oa]"
    r"|rilasciat[oa]|(?:vom|of|du|de"
    r"|del) \d)"
)
_ENDED = lazily(
    r"\b(?:erloschen|widerrufen|widerrufe|ungultig|gegenstandslos|hinfallig|nicht mehr|revoked?|cancell?ed|void|lapsed"
    r"|ended|no longer|revoquee?|revoque|annulee?|caduque|sans effet|n est plus|prend fin|pris fin|revocad[oa]|revoco"
    r"|anulad[oa]|sin efecto|caducad[oa]|ya no|revocat[oa]|revogad[oa])\b"
)
_MAY = lazily(
    r"\b(?:kann|konnen|may|can|peut|pourra|puede|podra|puo|pode|bis|until|unless|sauf|salvo|jusqu\w*|hasta)\b"
)
# A day that says how long something holds, or who was born on it.
_OF_ELSE = lazily(
    r"\b(?:gultig\w*|gilt|bis|valid\w*|until|expir\w*|valable|jusqu\w*|vigent\w*|vence|hasta|vto|geb\w*|born|nee?"
    r"|nacid[oa]|birth|naissance|nacimiento)\b"
)
_THIS = lazily(
    r"\b(?:(?:diese[rs]?|vorliegende\w*|hiermit erteilte) \w*vollmacht|this (?:power|authority|deed|instrument"
    r"|document)"
    r"|presente?|cette (?:procuration|autorisation)|ce (?:mandat|pouvoir)|est[ea] (?:poder|mandato|autorizacion"
    r"|escritura)"
    r"|la presente procura)\b"
)
# "Queda revocado en este acto; la revocatoria consta en …".
_GOES_ON = lazily(
    r"^(?:qued[ao]|fue|es|dicho (?:poder|mandato)|la revocatoria|la revocacion|it (?:is|was|has)|that (?:power"
    r"|authority)"
    r"|the revocation|sie (?:ist|wird|wurde|wird hiermit)|jene vollmacht|der widerruf|elle (?:est|a)|celle ci"
    r"|cette derniere"
    r"|la revocation|essa|e revocata|la revoca) "
)
# Who is given the power now, in a sentence of its own.
_GIVES = lazily(
    r"\b(?:bevollmachtige\w*|ermachtige\w*|erteile\w*|gebe|donn(?:e|ons)|autorise|constitu\w+|delegue|appoint"
    r"|authori[sz]e"
    r"|empower|otorg[oa]|confier[oe]|autorizo|facult[oa]|apoder[oa]|conferisco|nomino|delego|constituo|nomeio)\b"
)
_RELATIVE = lazily(
    r"\b(?:meine?[mnr]?|my|mon|ma|mi|mio|mia|meu|minha) (?P<who>vater|mutter|bruder|schwester|onkel|tante|cousine?"
    r"|vetter"
    r"|freund(?:in)?|nachbar(?:in)?|kollegin?|kollege\w?|mitbewohner(?:in)?|anwalt|anwaltin|father|mother|brother"
    r"|sister"
    r"|uncle|aunt|cousin|friend|neighbou?r|colleague|flatmate|lawyer|solicitor|pere|mere|frere|soeur|oncle|cousin"
    r"|ami|amie|voisine?|collegue|colocataire|avocate?|padre|madre|herman[oa]|ti[oa]|prim[oa]|amig[oa]|vecin[oa]"
    r"|companer[oa]|abogad[oa]|fratello|sorella|zi[oa]|irmao|irma)\b"
)
_BEFORE_NOW = lazily(
    r"\b(?:bisher|bislang|zuvor|fruher|vorher|used to|previously|formerly|until now|so far|auparavant|jusqu ici"
    r"|jusqu alors|precedemment|avant|antes|hasta ahora|anteriormente|prima|finora|antigamente)\b"
)
_NO_LONGER = lazily(r"\b(?:nicht mehr|no longer|n (?:\w+ )?plus|ne \w+ plus|ya no|non .{1,20} piu|ja nao)\b")


def is_of_an_earlier_power(said: Said, part: str, folded: str) -> bool:
    """Whether a clause tells of a power that was given before, or to somebody who is not the one of this paper."""
    if _THIS.search(folded) or not any(_GIVES.search(text) for text in _others(said, folded)):
        return False
    if _BEFORE_NOW.search(folded) and _NO_LONGER.search(folded):
        return _is_of_somebody_else(said, folded)
    told = _POWER.search(folded) and _GIVEN.search(folded) and _ENDED.search(folded)
    if not told or _MAY.search(folded):
        return False
    return _is_older(said, part) or _is_of_somebody_else(said, folded)


def is_of_that_power(said: Said, at: int) -> bool:
    """Whether a sentence without a subject of its own goes on about an older power, told of before it."""
    told = said.sentences
    first = at
    while first and _GOES_ON.match(told[first].folded):
        first -= 1
    earlier = told[first]
    if first == at or _THIS.search(earlier.folded):
        return False
    named = _POWER.search(earlier.folded) and _GIVEN.search(earlier.folded)
    return bool(named) and _is_older(said, earlier.text)


def _others(said: Said, folded: str) -> Iterator[str]:
    """The other sentences of the paper."""
    return (each.folded for each in said.sentences if folded not in each.folded)


def _is_of_somebody_else(said: Said, folded: str) -> bool:
    """Whether it names a relative or friend of the giver who is named nowhere else: not the one who has the power."""
    found = _RELATIVE.search(folded)
    return found is not None and not any(re.search(rf"\b{found['who']}\b", text) for text in _others(said, folded))


def _is_older(said: Said, part: str) -> bool:
    """Whether all days the clause names are before the paper's own."""
    own = _days(part)
    issued = said.document.first("issue_date")
    if issued is not None and isinstance(issued.value, date):
        return bool(own) and max(own) < issued.value
    lines = (line.text for line in said.document.lines if part not in line.text)
    others = {day for text in lines if not _OF_ELSE.search(fold(text)) for day in _days(text)}
    return bool(own and others) and max(own) < max(others) and not own & others


def _days(text: str) -> set[date]:
    return {reading.value for reading in dates.find(text, day_first=True) if reading.value}
