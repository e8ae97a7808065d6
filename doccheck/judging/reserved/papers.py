"""Papers of lodging, consent, civil status and record that say of themselves that they do not do."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_asserted import asserted
from doccheck.judging.reserved.papers_convictions import convictions
from doccheck.judging.reserved.papers_dossier import named_otherwise
from doccheck.judging.reserved.papers_fees import receipts
from doccheck.judging.reserved.papers_general import GENERAL
from doccheck.judging.reserved.papers_grants import GRANTS, misgiven
from doccheck.judging.reserved.papers_homes import HOMES
from doccheck.judging.reserved.papers_lapsed import lapsed
from doccheck.judging.reserved.papers_letters import for_something_else
from doccheck.judging.reserved.papers_periods import out_of_time
from doccheck.judging.reserved.papers_persons import FORMS, PERSONS
from doccheck.judging.reserved.papers_records import RECORDS
from doccheck.judging.reserved.papers_scope import SCOPES, out_of_scope
from doccheck.judging.reserved.papers_status import STATUS, unregistered
from doccheck.judging.reserved.papers_templates import unfilled
from doccheck.judging.reserved.papers_undone import undone
from doccheck.judging.reserved.papers_uses import misused
from doccheck.judging.reserved.phrases import Family, found
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.sheets import sheets
from doccheck.judging.reserved.supplied import supplied_elsewhere

_FAMILIES: tuple[Family, ...] = (*GENERAL, *HOMES, *PERSONS, *RECORDS)
_BY_KIND: dict[str, tuple[Family, ...]] = {
    kind: tuple(each for each in _FAMILIES if kind in each.kinds)
    for kind in frozenset[str]().union(*(each.kinds for each in _FAMILIES))
}

_PARTED = frozenset(_BY_KIND) - FORMS
# Its first page says who is supplied where: the others are conditions and charts.
_BILL = lazily(r"\b(?:\w*rechnung|factures?|bill|invoice|facturas?|recibo|bolletta|fattura|fatura)\b")


def papers(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences in which a paper ends too early, takes back what it grants, or only announces what it shows."""
    told = {proof for each in _told(said, kind, case) for proof in each.evidence}
    if told:  # most papers say nothing of the sort: what they state need not be told from the rest
        restricting = _told(asserted(said, kind), kind, case)
        yield from (each for each in restricting if not told.isdisjoint(each.evidence))


def _told(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """What is found in a text, or in what remains of it."""
    if kind in _BY_KIND:
        yield from found(said, _BY_KIND[kind])
    yield from out_of_time(said, kind, case)
    yield from lapsed(said, kind)
    yield from undone(said, kind)
    yield from misused(said, kind)
    yield from named_otherwise(said, kind, case)
    yield from unfilled(said, kind)
    if kind in SCOPES:
        yield from out_of_scope(said, kind, case)
    if kind in _PARTED and not _BILL.search(said.folded):
        yield from sheets(said, case)
    if kind == "proof_of_residence":
        yield from supplied_elsewhere(said, case)
    elif kind == "criminal_record":
        yield from convictions(said)
    elif kind in GRANTS:
        yield from misgiven(said, kind, case)
    elif kind == "tuition_receipt":
        yield from receipts(said)
    elif kind == "motivation_letter":
        yield from for_something_else(said, case)
    elif kind in STATUS:
        yield from unregistered(said, kind)
