"""Sums of papers that prove no money: what a place to study costs, what an insurance pays, what a form names as means.

Only a sum of which words say so is given, and none is ever certain: nothing is judged by it, a reader wants to see it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from doccheck.model import UNKNOWN_PERIOD, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.sum_amended import amended
from doccheck.understanding.sum_roles import FINAL, NEAR, WANTED
from doccheck.understanding.sum_together import timed_together
from doccheck.understanding.sums_on_page import Sum, sums_on

_OF_STUDY = frozenset({"admission_letter", "enrolment_certificate"})
NAMED_KINDS = _OF_STUDY | {"health_insurance", "visa_application_form", "parental_authorisation"}
_MOST = 3  # sums of a paper that are given
_PART_OF_YEAR = re.compile(
    r"\b(?:\w*semest\w*|terms?|trimest\w*|quadrimest\w*|cuatrimest\w*|halbjahr\w*|\w*quartal\w*|"
    r"month\w*|\w*monat\w*|mois|mensu\w*|mes|meses|weeks?|wochen\w*|semaines?|semanas?|kredit\w*|credit\w*|ects|"
    r"module?s?|whole programme|entire programme|total programme|gesamte\w*|toute la duree|todo el programa)\b|"
    r"学期|학기"
)
_OF_YEAR = re.compile(
    r"\b(?:\w*year\w*|annual\w*|per annum|p a|session|\w*jahr\w*|jahrlich\w*|par an|pe an|l an|d un an|annee\w*|"
    r"annuel\w*|curso|anual\w*|ano|anno|annu\w*|rok\w*|roczn\w*|yil\w*|год\w*|рік|року|nam hoc|"
    r"20\d\d \d\d(?:\d\d)?)\b|年|년|سنة|السنو"
)
_PER_YEAR = re.compile(
    r"(?:\w+ )?(?:pe|par|per|pro|al|por|a|im|za|na|в|на) (?:an|year|jahr|ano|anno|rok|год|рік)\b"
)
# What is there, and is not sent every month.
_THERE = re.compile(
    r"\b(?:sperrkonto|blocked account|compte bloque|cuenta bloqueada|avi|savings|sparbuch|\w*guthaben|ersparnisse|"
    r"epargne|economies|ahorros|deposit|balance|solde|saldo|kontostand|guarantee|garantie|aval|burgschaft|fonds|funds|moyens)\b"
)


def named_sums(pages: Sequence[Page], kind: str) -> list[Sum]:
    """The sums that words call what a paper of such a kind names, the best first."""
    found = amended(timed_together([one for page in pages for one in sums_on(page, kind)]), kind)
    found = [one for one in found if one.amount > 0 and one.currency and not one.converted]
    named = [one for one in found if one.rank <= WANTED]
    if not named and kind in _OF_STUDY:  # "Fees: 4 200 a year" says enough, "Fee: 12" does not
        named = [one for one in found if one.rank == NEAR and _is_of_year(one)]
    kept: dict[object, Sum] = {}
    for one in sorted(named, key=lambda each: each.rank):
        kept.setdefault((one.amount, one.currency), one)
    return [_timed(one, kind) for one in [*kept.values()][:_MOST]]


def _is_of_year(found: Sum) -> bool:
    """Whether the words right beside it say that it is for a year."""
    return bool(_OF_YEAR.search(found.around[0]) or _OF_YEAR.match(found.around[1]) or _PER_YEAR.match(found.around[1]))


def _timed(found: Sum, kind: str) -> Sum:
    if kind == "health_insurance" and found.rank == FINAL:
        return replace(found, period="total")  # of each year anew, or of each case
    if kind == "health_insurance" and found.period == UNKNOWN_PERIOD:  # a premium is for all the time
        return found if _PART_OF_YEAR.search(" | ".join(found.around)) else replace(found, period="total")
    if kind == "visa_application_form" and found.period == UNKNOWN_PERIOD and _THERE.search(found.around[0]):
        return replace(found, period="total")
    if kind not in _OF_STUDY or found.period not in (UNKNOWN_PERIOD, "total"):
        return found
    for said in (f"{found.around[0]} | {found.around[1]}", fold(found.page.lines[found.line].text)):
        if _PART_OF_YEAR.search(said):
            return replace(found, period=UNKNOWN_PERIOD)
        if _OF_YEAR.search(said):
            return replace(found, period="year")
    return found
