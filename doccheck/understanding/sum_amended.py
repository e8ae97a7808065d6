"""Sums that were changed: "raised from 900 to 1,100 EUR", "1 000 € au lieu de 800 €"; the new one counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from doccheck.model import UNKNOWN_PERIOD
from doccheck.understanding.sum_roles import NEAR, OTHER, UNSAID
from doccheck.understanding.sums_on_page import BALANCE_KINDS, Sum

# Folded; of a sum, a rate, a pledge that was made greater or smaller.
CHANGE = (
    r"(?:increas\w*|rais(?:ed?|ing)|lower(?:ed)?|reduc(?:ed?|ing)|amend(?:ed)?|adjust(?:ed)?|revis(?:ed?|ing)|"
    r"chang(?:ed?|ing)|upgraded?|topped up|brought up|"
    r"erhoh\w*|aufgestockt|aufstock\w*|angehoben|anheb\w*|heraufgesetzt|gesenkt|herabgesetzt|reduzier\w*|angepasst|"
    r"geandert|"
    r"port(?:e|ee|es|ees|er|ons|ant|ons)|augment\w*|relev(?:e|ee|es|ees|er|ons|ant)|ramen(?:e|ee|es|ees|er|ons)|"
    r"rehauss\w*|majore\w*|modifi\w*|revise\w*|reevalue\w*|pass(?:e|ee|er|era|ant|a|ato|ata)|pas(?:a|ar|ara|o)|"
    r"aument\w*|elev(?:ad[oa]s?|ar|o|amos)|increment\w*|ampli(?:ad[oa]s?|ar|o|amos)|rebaj\w*|modific\w*|actualiz\w*|"
    r"atualiz\w*|portat[oaie]|innalzat\w*|elevat[oaie]|ridott\w*|podwyzsz\w*|podnies\w*|zwieksz\w*|obniz\w*|"
    r"major(?:at|ata|area)|crescut\w*|увелич\w*|повышен\w*|повысил\w*|збільш\w*|підвищ\w*)"
)
_TO = (
    r"(?:auf|to|a|au|aux|na|do|la|до|hasta|fino a)"
    r"(?: (?:nunmehr|neu|jetzt|nun|now|currently|actuellement|un total de))?"
)
_FROM = re.compile(
    r"(?:^| )(?:von|vom|from|de|des|du|da|z|с|з|desde|dai|di|pe|од)(?: (?:derzeit|bisher|zuvor|ursprunglich|zunachst|"
    r"anfanglich|initially|originally|previously|the original|initialement|inicialmente|inizialmente|anterior\w*|"
    r"los|les|las|dem|den|the|previous|original))*$"
)
_ON_TO = re.compile(rf"^(?:\w+ ){{0,3}}?{_TO}$")
_CHANGED = re.compile(rf"(?:^| ){CHANGE}(?= |$)")
_CHANGED_TO = re.compile(rf"(?:^| ){CHANGE}(?: \w+){{0,5}}? {_TO}$")
_TO_AT_END = re.compile(rf"(?:^| ){_TO}$")
_CHANGED_BEHIND = re.compile(rf"(?:\w+ ){{0,3}}?{CHANGE}(?= |$)")
# Not "findet im Saal 3 statt und kostet 500 EUR".
STATT = (
    r"(?:an)?statt(?= (?:\d|d(?:er|en|ie|es|em)\b|bisher|bislang|vorher|zuvor|zunachst|ursprung|geplant|vorgesehen|wie|"
    r"nur|eur\b|chf\b|von ))"
)
_INSTEAD = re.compile(
    rf"(?:^| )(?:{STATT}|anstelle|an stelle|au lieu d\w{0,2}|en lieu et place d\w+|en remplacement d\w+|"
    r"instead of|in place of|rather than|in lieu of|en lugar de|en vez de|en sustitucion de|invece (?:di|dei|degli)|"
    r"in luogo d\w+|al posto d\w+|em vez d\w+|em lugar d\w+|zamiast|in loc de|вместо|замість|thay vi|"
    r"(?:annule et )?remplac(?:e|ent|ant)|ersetzt|ersetzen|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|"
    r"sustituye\w*|reemplaza\w*|sostituisce|substitui)(?: \w+){0,10}$"
    r"|(?:^| )(?:antes|zuvor|bisher|bislang|vorher|auparavant|prima|previously|formerly|poprzednio|ранее|раньше)"
    r"(?: (?:de|of|von|a|d un montant de|rund|etwa))?$"
)
_INSTEAD_BEHIND = re.compile(r"(?:yerine|のかわり|に代えて)")
# What was said once, behind the sum: "vous était annoncée", "stands cancelled".
_OUTDATED_BEHIND = re.compile(
    r"(?:(?:par|per|pro|im|au|al|a|je|por|each|every) \w+ )?(?:"
    r"(?:vous |lui |leur )?(?:etait|avait ete|avaient ete) (?:annonce|notifie|promis|prevu|accorde|indique)\w*|"
    r"(?:was|were|had been) (?:announced|notified|promised|originally|initially|previously|earlier)|"
    r"(?:stands?|is|has been|was) (?:hereby )?(?:cancelled|canceled|withdrawn|superseded|void|revoked)|"
    r"(?:war|waren|wurde|wurden) (?:\w+ ){0,2}?(?:angekundigt|in aussicht gestellt|zunachst|ursprunglich)|"
    r"(?:ist|sind|wird|wurde) (?:hiermit )?(?:aufgehoben|hinfallig|gegenstandslos|widerrufen|zuruckgenommen)|"
    r"(?:est|sont|a ete) (?:annule|revoque|rapporte|retire)\w*|"
    r"(?:se le |le )?(?:fue|habia sido|habian sido|fueron) (?:anunciad|comunicad|prometid|notificad)\w*|"
    r"(?:queda|quedan) (?:anulad|sin efecto|revocad|cancelad)\w*)"
)
_AND_NOT = re.compile(r"(?:^| )(?:et non(?: pas)?|und nicht|and not|y no|e non|e nao|a nie|а не)$")
_BY = re.compile(rf"(?:^| ){CHANGE}(?: \w+){{0,3}}? (?:by|um|de|en|di|o|на)$")
_NOT = re.compile(
    r"(?:^| )(?:not|no longer|nicht|nicht mehr|non|non pas|non plus|pas|no|ya no|nao|ja nao|non piu|nie|не)"
    r"(?: (?:de|of|di|von|the|die|der|les|los|a))?$"
)
_BUT = re.compile(r"(?:\w+ ){0,2}?(?:but|sondern|mais|sino|bensi|ma|mas(?: sim)?|senao|lecz|а)(?= |$)")
_REACH = 60


def amended(sums: Sequence[Sum], kind: str) -> list[Sum]:
    """The sums; one that was changed is something else, and what it was changed to is what it was."""
    told = list(sums)
    for at, new in enumerate(told):
        if at > 1 and _is_difference(told[at - 1], new):
            told = _without_difference(told, at)
            continue
        if _is_replaced(new) or _is_denied(told, at):
            told[at] = replace(new, rank=OTHER) if new.rank < OTHER else new
            if at + 1 < len(told) and new.rank < told[at + 1].rank <= NEAR and _is_first(told, at):
                told[at + 1] = replace(told[at + 1], rank=new.rank)  # "Instead of the 850 EUR it is 900 EUR"
            continue
        if not at or not _may_follow(told[at - 1], new):
            continue
        old = told[at - 1]
        if _is_raised(old, new) or (kind not in BALANCE_KINDS and old.rank < OTHER and _is_changed_to(new)):
            rank = min(old.rank, new.rank) if new.rank <= NEAR else new.rank
            period = old.period if new.period == UNKNOWN_PERIOD else new.period
            told[at - 1] = replace(old, rank=max(old.rank, OTHER))
            told[at] = replace(new, rank=rank, period=period)
    return told


def _is_first(sums: Sequence[Sum], at: int) -> bool:
    """Whether no sum before the one at this place is as much the paper's, so that the one behind it is."""
    new = sums[at + 1]
    if new.page is not sums[at].page or new.currency != sums[at].currency:
        return False
    return all(one.rank >= new.rank for one in sums[:at])


def _may_follow(old: Sum, new: Sum) -> bool:
    return old.page is new.page and old.currency == new.currency and old.rank <= OTHER and old.amount != new.amount


def _is_raised(old: Sum, new: Sum) -> bool:
    """ "Raised from 900 EUR to 1,100 EUR", "von 900 auf 1.100 Euro erhöht"."""
    if not _FROM.search(old.around[0]) or not _ON_TO.match(new.around[0]):
        return False
    said = f"{old.around[0][-_REACH:]} | {new.around[0]} | {new.around[1][:30]}"
    return bool(_CHANGED.search(said))


def _is_changed_to(new: Sum) -> bool:
    """ "Has been raised to", "a été portée à", "auf 1.100 Euro erhöht"."""
    before, behind = new.around
    if new.rank > NEAR:
        return False
    return bool(_CHANGED_TO.search(before)) or bool(_TO_AT_END.search(before) and _CHANGED_BEHIND.match(behind))


def _is_denied(sums: Sequence[Sum], at: int) -> bool:
    """ "Not 300 EUR but 850 EUR"."""
    following = sums[at + 1] if at + 1 < len(sums) else None
    return bool(following and _NOT.search(sums[at].around[0]) and _BUT.match(following.around[0]))


def _is_replaced(found: Sum) -> bool:
    """Whether the words before it say that another took its place."""
    before, behind = found.around
    if _INSTEAD_BEHIND.match(behind) or _OUTDATED_BEHIND.match(behind):
        return True
    return bool(_INSTEAD.search(before) or _AND_NOT.search(before))


def _is_difference(by: Sum, new: Sum) -> bool:
    """Whether the first is by how much a sum grew, the second what it is now: "increased by 300 EUR to 1,100 EUR"."""
    if by.page is not new.page or by.currency != new.currency or not 0 < by.amount < new.amount:
        return False
    return bool(_BY.search(by.around[0]) and _TO_AT_END.search(f" {new.around[0]}"))


def _without_difference(sums: Sequence[Sum], at: int) -> list[Sum]:
    """The sums; what one was before it grew, and by how much, is something else: what it grew to is what it was."""
    by, new = sums[at - 1], sums[at]
    old = [one for one in sums[:at] if one.amount == new.amount - by.amount and one.currency == new.currency]
    rank = min([new.rank, by.rank, *(one.rank for one in old)])
    told = [replace(one, rank=max(one.rank, OTHER)) if one in old else one for one in sums]
    told[at - 1 : at + 1] = [replace(by, rank=UNSAID), replace(new, rank=rank)]  # no row of which it is the total
    return told
