"""What a paper about money takes back: a sum that is credit, pledged, another's, not sure, in another currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved import funds_words_balances as balances
from doccheck.judging.reserved import funds_words_grants as grants
from doccheck.judging.reserved.funds_figures import by_figures
from doccheck.judging.reserved.funds_words import FAMILIES
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

_BOX = re.compile(r"[☐☒☑□■❏❑▢⊠⬜✓✔✗✘]|\[[ xX_]?\]|\([ xX_]?\)")
_BESIDE_THE_GRANT = (grants.EXTRA, grants.RENEWAL, f.CONDITIONAL)
_EMPTY = re.compile(r"[☐□❏❑▢⬜]|\[[ _]?\]|\([ _]?\)")


def funds(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences by which the money of the paper is less, later, or not for the applicant's stay."""
    if kind not in f.MEANS:
        return
    yield from _in_words(said, kind)
    if kind in f.GRANTS:
        yield from _paid_once(said)
    if kind in f.BALANCES | f.BLOCKED:
        yield from (row.sentence for row in said.rows if _is_held_by_body(row))
    yield from by_figures(said, kind, case)


def _in_words(said: Said, kind: str) -> Iterator[Sentence]:
    families = [each for each in FAMILIES if kind in each.kinds and each.may_stand_in(said.folded)]
    if not families:
        return
    for sentence in chain(said.sentences, (row.sentence for row in said.rows)):
        folded = fold(_ticked(sentence.text))
        if not sentence.text.endswith(":") and any(_belongs(family, folded) for family in families):
            yield sentence


def _ticked(text: str) -> str:
    """A text of which only the boxes count that have a cross: "☐ nicht nachgewiesen" says nothing."""
    before, *boxes = _BOX.split(text)
    both = zip(_BOX.findall(text), boxes, strict=True)
    return " ".join([before, *(behind for tick, behind in both if not _EMPTY.fullmatch(tick))])


def _belongs(family: f.Family, folded: str) -> bool:
    """Whether a sentence says what the family does, and neither the opposite nor what only may be."""
    first, *others = family.says
    if not all(part.search(folded) for part in others) or any(part.search(folded) for part in family.unless):
        return False
    found = first.finditer(folded)
    return any(not (family.deniable and _is_denied(folded, *each.span())) for each in found)


def _is_denied(folded: str, start: int, end: int) -> bool:
    return bool(f.DENIED_BEFORE.search(folded[:start]) or f.DENIED_BEHIND.search(folded[end:]))


def _paid_once(said: Said) -> Iterator[Sentence]:
    """A grant that a paper names by the month and pays once."""
    if not (grants.ONCE.search(said.folded) and grants.MONTHLY.search(said.folded)):
        return
    for sentence in said.sentences:
        folded = sentence.folded
        if grants.ONCE.search(folded) and not any(each.search(folded) for each in _BESIDE_THE_GRANT):
            yield sentence


def _is_held_by_body(row: Row) -> bool:
    """Whether the account is a company's or an association's."""
    label = fold(row.label)
    return bool(balances.HOLDER.search(label) and balances.BODY.search(fold(row.value)))
