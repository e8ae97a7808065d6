"""Money that came back, and what is told of it besides: a first attempt, a penalty that was lifted, any sum."""

from __future__ import annotations

import re
from itertools import zip_longest

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

RETURNED = lazily(
    r"\b(?:devuelt\w*|devolucion|retroced\w*|reintegrad\w*|reembolsad\w*|reembolso|impagad\w*|anulad\w*|"
    r"rechazad\w*|"
    r"denegad\w*|rucklastschrift\w*|ruckbuchung|zuruckgebucht|ruckgebucht|zuruckgegeben|zuruckgezahlt|"
    r"zuruckuberwiesen|"
    r"ruckuberwiesen|ruckerstattet|zuruckerstattet|erstattet|storniert\w*|storno|gutgeschrieben an|abgelehnt|"
    r"fehlgeschlagen|geplatzt|rejet\w*|rembours\w+|contre ?passe\w*|retourne\w*|annule\w*|extourne\w*|impaye\w*|"
    r"refuse\w*|"
    r"restitue\w*|reversed|reversal|charge ?back\w*|charged back|refunded|returned|bounced|dishonou?red|"
    r"declined|failed|"
    r"cancell?ed|voided|stornat\w*|rimborsat\w*|respint\w*|annullat\w*|restituit\w*|estornad\w*|revertid\w*)\b"
)
# What is lifted or given back besides: a penalty, an earlier receipt; and what a rule says of any sum.
NOT_THE_FEES = lazily(
    r"\b(?:annule et remplace|anula y (?:sustituye|reemplaza)|(?:majoration|penalites?|frais de retard|frais de rappel"
    r"|mahngebuhr\w*|saumniszuschlag\w*|verzugszins\w*|late (?:payment )?(?:fee|charge)|penalt(?:y|ies)|recargos?"
    r"|interes(?:es)? de demora|sanction|multa)(?: \w+){0,9}? (?:annule|remis|levee?|erlass|storniert|gutgeschrieben"
    r"|waived"
    r"|cancell?ed|reversed|refunded|anulad|condonad|devuelt)\w*"
    r"|(?:tou(?:te?s?|s)|any|all|every|jede[rns]?|alle|samtliche|cualquier|tod[oa]s?) (?:\w+ ){0,2}?(?:sommes?"
    r"|montants?"
    r"|amounts?|fees?|sums?|betrage?|gebuhr\w*|rate|zahlung\w*|cantidad\w*|importes?|plazos?|recibos?)"
    r" (?:\w+ ){0,2}?(?:impaye|unpaid|outstanding|returned|offen|ausstehend|unbezahlt|impagad|devuelt|no abonad)\w*)\b"
)
# The first attempt to pay, and that the money came after all.
_FIRST_TRY = lazily(
    r"\b(?:erste[rn]?|fruhere|ursprungliche|first|initial|earlier|premiere?|precedente?|primer[ao]?|inicial|anterior)"
    r" (?:\w+ ){0,2}?(?:zahlung\w*|uberweisung|lastschrift|einzug|payment|transfer|cheque|direct debit|paiement"
    r"|virement"
    r"|prelevement|versement|pago|transferencia|cargo|cheque|bonifico|pagamento)\b"
)
_CAME_LATER = lazily(
    r"\b(?:encaisse\w*|recue?|credite\w*|parvenue?|eingegangen|gutgeschrieben|verbucht|eingetroffen|cleared|received"
    r"|credited|arrived|honou?red|cobrad[ao]|abonad[ao]|recibid[ao]|ingresad[ao]|acreditad[ao]|incassat[ao])\b"
)
_NOT = lazily(r"\b(?:nicht|not|pas|no|non|ne|never|nie|jamais|nunca|yet|noch|todavia|encore)(?: \w+){0,3} $")


def came_later(said: Said) -> set[Sentence]:
    """The sentences on a first attempt to pay that came back, which with the clause behind tell that the money came."""
    with_next = zip_longest(said.sentences, said.sentences[1:])
    told = (
        (one, f"{one.folded} {following.folded}" if following and one.text.rstrip()[-1:] in ";," else one.folded)
        for one, following in with_next
        if _FIRST_TRY.search(one.folded)
    )
    return {
        one
        for one, text in told
        for back in (RETURNED.search(text),)
        if back and _is_told(_CAME_LATER, text, back.end()) and not _is_told(RETURNED, text, back.end())
    }


def _is_told(words: re.Pattern[str], text: str, at: int) -> bool:
    """Whether one of the words stands behind a place of the text and is not denied."""
    return any(not _NOT.search(text[at : each.start()]) for each in words.finditer(text, at))
