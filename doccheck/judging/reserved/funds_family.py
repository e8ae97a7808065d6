"""Families of statements by which a paper about money restricts itself, and the words that undo them; folded."""

from __future__ import annotations

import re
from dataclasses import dataclass

from doccheck.judging.reserved.lazily import lazily

BALANCES = frozenset({"bank_certificate", "bank_statement"})
BLOCKED = frozenset({"blocked_account"})
GRANTS = frozenset({"scholarship_certificate"})
SPONSORS = frozenset({"sponsorship_declaration", "affidavit"})
GUARANTEES = frozenset({"bank_guarantee"})
LOANS = frozenset({"loan_certificate"})
INCOMES = frozenset({"income_proof"})
MEANS = BALANCES | BLOCKED | GRANTS | SPONSORS | GUARANTEES | LOANS | INCOMES

_LINE_BREAK = lazily(r"\n\s*")


def words(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words; what is laid out over several lines stands in one."""
    return lazily(rf"\b(?:{_LINE_BREAK.sub('', pattern)})\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Family:
    """Statements that say the same: `says` all stand in one sentence, `unless` one of the others does."""

    kinds: frozenset[str]
    says: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...] = ()
    deniable: bool = False  # "not pledged", "pledged: no" say the opposite

    def may_stand_in(self, folded: str) -> bool:
        """Whether a text holds the words at all: most papers hold none."""
        return all(part.search(folded) for part in self.says)


# What was so once, and is over or meant another paper.
EARLIER = words(
    r"""fruher\w*|vorige\w*|vorherig\w*|former|formerly|earlier|previous|previously|ancien\w*|precedent\w*|
    anterior\w*|premiere demande|first application|primera solicitud|erste\w* antrag|d abord|zunachst|initially|
    initialement|inicialmente|vorjahr\w*|last year|l an dernier|el ano pasado|precedente|anteriormente|
    inzwischen|since then|depuis lors|entretanto|meanwhile|(?:bis|until|jusqu en|hasta) (?:ende )?20(?:1\d|
    2[0-5])|(?:another|other|second|former) account|andere[ns]? konto|autre compte|otra cuenta|not part"""
)

# What a paper says that may happen, and not that it has.
CONDITIONAL = words(
    r"""kann|konnen|konnte|konnten|falls|sofern|soweit|wenn|sollte|sollten|soll|bei (?:abbruch|nicht\w*|verstoss\w*|
    verlust|wegfall|vorliegen|verspat\w*|unterbrechung|fehlen\w*|exmatrikulation|missbrauch|vorzeitig\w*)|
    im fall|im falle|vorbehalt|vorbehalten|behalt|recht|verpflichte[nt]?|darf|durfen|ggf|gegebenenfalls|
    (?<!in )(?<!of )(?<!on )(?<!since )(?<!\d )may(?! \d)|can|could|if|should|would|(?:has|have) the right|
    rights? (?:is|are) reserved|in case|in the event|event|reserves?|shall|unless|whenever|upon|must|peut|
    peuvent|pourra|pourront|pourrait|si|s il|s ils|en cas|cas|reserve le droit|se reserve|a le droit|lorsque|
    sous peine|dans l hypothese|a defaut|where|otherwise|andernfalls|sonst|de lo contrario|after (?:that|this)|
    puede|pueden|podra|podran|podria|en caso|caso|cuando|tienen? (?:el )?derecho|siempre que|reserva el derecho|
    reserva|puo|possono|potra|potranno|qualora|in caso|diritto|pode|podem|podera|em caso|direito"""
)

# Words that deny what follows, and those that deny what stands before ("pledged: none").
DENIED_BEFORE = lazily(
    r"\b(?:kein\w*|nicht|nie|weder|noch|ohne|frei von|sans|aucune?|pas|ni|point|libres? de|non|not|no|nor|neither|"
    r"without|free (?:of|from)|never|any|cannot|nao|nem|sin|ningun[oa]?|libres|tampoco|senza|nessun[oa]?|liber[oa] da|"
    r"sem|nenhuma?|livre de|exempte?s? de|hors|excluding|excl|exklusive|exclu\w*|n est|n a|n ont|"
    r"unverpfandet)(?: \w+){0,5} $"
)
DENIED_BEHIND = lazily(
    r"^(?: \w+){0,8} (?:nicht (?:vor|vorgemerkt|bekannt|eingetragen|ersichtlich|geltend|vermerkt)|"
    r"ne (?:l[ae]s? )?\w+ pas|existe[nt]* pas|does not exist)(?= |$)|^(?: \w+){0,2} (?:keine?[rs]?|nein|nicht|nil|"
    r"none|no|not|aucune?|neant|pas|non|ningun[oa]?|nessun[oa]?|nenhuma?|entfallt|0|0 00|0 000|sans objet|n a)"
    r"(?: (?:eur|euros?|chf|usd|cfa|fcfa|dt|dh))?(?= |$)"
)
