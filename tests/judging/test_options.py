"""Options: what a requirement accepts depends on a fact that nobody gave."""

from __future__ import annotations

import pytest

from doccheck.checklist import Condition, Option, Person
from doccheck.model import Document, Status
from tests.judging.builder import NAME, codes, doc, passport, req, single

SWISS = Option(when=Condition(fact="applicant.nationality", is_="CHE"), accepts=("passport", "national_id_card"))
PASSPORT = req("passport", Person(check="person"), options=(SWISS,))
CARD = doc("national_id_card", surname=NAME["surname"], given_names=NAME["given_names"])
ANYBODY = Document(**{**{name: getattr(passport(), name) for name in Document.__dataclass_fields__}, "fields": CARD.fields})


@pytest.mark.parametrize(
    ("documents", "found"),
    [
        ((ANYBODY,), []),
        ((CARD,), ["R fact_unknown.condition"]),
        ((CARD, ANYBODY), []),  # the better look of the card does not make it worse
        ((ANYBODY, CARD), []),
    ],
)
def test_what_will_do_whatever_the_answer_goes_first(documents: tuple[Document, ...], found: list[str]) -> None:
    result = single(PASSPORT, *documents, facts=dict(zip(("surname", "given_names"), NAME.values(), strict=True)))
    assert codes(result) == found
    assert result.status is (Status.REVIEW if found else Status.OK)
