"""Sentences that are no fault of the paper by the one before them: what would follow from it, and whom it was of.

"You may cancel at the end of any month; the unused premium will be refunded": nothing was cancelled yet. "Seine
Schwester war bei uns versichert; jener Vertrag ist beendet": her contract, not this one.
"""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.values.rule_words import IF, MAY, SIBLING, YOU_MAY, one_of

_MAY = lazily(
    r"\b(?:nur wenn|only (?:if|when)|seulement si|que si|solo (?:si|cuando)|unicamente si)\b|"
    rf"\b(?:{one_of(MAY | YOU_MAY)}|puede\w*|podra\w*|potra\w*|pode\w*)\b"
    rf"|^(?:(?:hinweise?|note|nota|remarque|please note) )*(?:{one_of(IF)}|when|upon|should|in case|in the event"
    r"|sollte\w*|wird|bei|im falle?|si|en cas|des|en caso|caso|se|in caso)\b"
)
# What may happen: the contract is given up, the visa refused.
_GIVEN_UP = lazily(
    r"\b(?:endet vorzeitig|ends? early|prend fin avant terme|termina anticipadamente|cancel\w*|terminat\w*"
    r"|withdraw\w*|give notice|end (?:it|this|the)|refus\w*|reject\w*|den(?:y|ied|ial)"
    r"|\w*kundig\w*|stornier\w*|storno|widerruf\w*|aufheb\w*|aufgehoben|beend\w*|zurucktret\w*|rucktritt\w*|ablehn\w*"
    r"|abgelehnt\w*|versag\w*|resili\w*|annul\w*|denonc\w*|mettre fin|retract\w*|anul\w*|cancel\w*|rescind\w*|desist\w*"
    r"|denieg\w*|denegad\w*|denegacion|rechaz\w*|disd\w+|reced\w+|rifiut\w*|recus\w*|rescis\w*)\b"
)
_MONEY = lazily(
    r"\b(?:premiums?|contributions?|fees?|amounts?|balance|\w*beitrag\w*|\w*pramien?|\w*betrag\w*|restbetrag|entgelt"
    r"|primes?|cotisations?|montants?|sommes?|frais|solde|primas?|cuotas?|importes?|cantidad\w*|premio|importo|quota"
    r"|parte|part|rest)\b"
)
_GIVEN_BACK = lazily(
    r"\b(?:refund\w*|reimburs\w*|returned|repaid|paid back|given back|\w*erstatt\w*|zuruck\w*|gutgeschrieben"
    r"|rembours\w*|restitu\w*|reverse\w*|rendue?s?|devuel\w*|devolv\w*|devolucion|reintegr\w*|reembols\w*|rimbors\w*)\b"
)
# It has happened, on some day.
_DONE = lazily(
    r"\b(?:has|have|had|was|were|been|wurden?|worden|haben|hat|ist|sind|a ete|ont ete|avons|a|fue|fueron|ha|han|hemos"
    r"|e stat[ao]|foi|foram|already|bereits|schon|deja|ya)\b|\d"
)
_OWN = r"(?:seine?|ihre?|deine?|your|his|her|their|sa|son|ses|votre|vos|leurs?|su|sus|suo|sua|seu)"
_OF_SIBLING = lazily(rf"^(?:(?:auch|aussi|tambien|also|note|hinweis|nota) )*{_OWN} (?:\w+ )?(?:{SIBLING})\b")
# What points back to what was last spoken of, and not to the paper itself.
_THAT_ONE = lazily(
    r"^(?:(?:and|und|et|y) )?(?:jene[rsnm]?|that|those|celui la|celle la|ce(?:tte)? (?:\w+) la|ce dernier"
    r"|cette derniere|ledit|ladite|aquel\w*|es[ea]|dich[oa]|quel\w{0,3}|aquele|aquela|letztere[rs]?|the latter)\b"
)


def follows_harmlessly(said: Said, sentence: Sentence, name: str) -> bool:
    """Whether a sentence tells what would come of what may be, or what became of the contract of a sister.

    `name`: of the applicant, who is spoken of where the name stands.
    """
    before = _before(said, sentence)
    return _would_follow(before, sentence) or _is_of_sibling(before, sentence, name)


def _before(said: Said, sentence: Sentence) -> str:
    """The sentence before it."""
    at = next((at for at, each in enumerate(said.sentences) if each.text == sentence.text), 0)
    return said.sentences[at - 1].text if at else ""


def _would_follow(before: str, sentence: Sentence) -> bool:
    """Whether money would be given back where, as the clause before it says, a contract may be given up."""
    if not before.rstrip().endswith(";"):
        return False
    clause, ahead = sentence.folded, fold(before)
    returned = _MONEY.search(clause) and _GIVEN_BACK.search(clause) and not _DONE.search(clause)
    if not returned or not _GIVEN_UP.search(ahead):
        return False
    return _MAY.search(ahead) is not None


def _is_of_sibling(before: str, sentence: Sentence, name: str) -> bool:
    """Whether all it says is of a brother or a sister, or points back to what was said of them."""
    own = [fold(part) for part in sentence.text.split(";") if fold(part)]
    first = 0 if own and _OF_SIBLING.match(own[0]) else -1
    spoken = own[0] if first == 0 else fold(before.rstrip(" ;").split(";")[-1])
    named = bool(name) and set(name.split()) <= set(spoken.split())
    if not own or not _OF_SIBLING.match(spoken) or named:
        return False
    return all(_THAT_ONE.match(part) for part in own[first + 1 :])
