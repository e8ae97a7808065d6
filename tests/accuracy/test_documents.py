"""What a document is taken for, and what that is worth."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from doccheck.model import Document, SwornStatement
from scripts.accuracy.checks import Outcome
from scripts.accuracy.documents import document_checks, main_document
from tests.accuracy.made import document, label, outcomes


@pytest.mark.parametrize(
    ("read", "outcome"),
    [
        (document("transcript"), Outcome.RIGHT),
        (document("diploma"), Outcome.RIGHT),  # accepted
        (document("transcript", confidence=0.6), Outcome.UNSURE),
        (document("cv"), Outcome.WRONG),
        (document("cv", confidence=0.6), Outcome.DOUBTFUL),
        (document("other"), Outcome.OTHER),
        (document("transcript", look_alike="price_list"), Outcome.WRONG),  # the real thing is said to be none
        (document("cv", look_alike="advert"), Outcome.DOUBTFUL),
    ],
)
def test_the_kind(read: Document, outcome: Outcome) -> None:
    assert outcomes(document_checks(label(accepts=("diploma",)), (read,)), "kind") == [outcome]


def test_nothing_found_is_said() -> None:
    checks = list(document_checks(label(languages=("fr",), signed=True, fields={"amount": "1"}), ()))
    assert outcomes(checks, "kind") == [Outcome.ABSENT]
    assert outcomes(checks, "whole") == [Outcome.WRONG]
    assert outcomes(checks, "field:amount") == [Outcome.ABSENT]


@pytest.mark.parametrize(
    ("read", "outcome"),
    [
        (document("health_insurance"), Outcome.FALSE_OK),
        (document("health_insurance", confidence=0.69), Outcome.UNSURE),
        (document("health_insurance", look_alike="quote"), Outcome.RIGHT),
        (document("other"), Outcome.RIGHT),
        (document("bank_certificate"), Outcome.WRONG),
    ],
)
def test_a_look_alike_is_no_kind_accuracy(read: Document, outcome: Outcome) -> None:
    quote = label("other", look_alike_of=("health_insurance",), fields={"amount": "1"})
    checks = list(document_checks(quote, (document("other"), read)))
    assert outcomes(checks, "look_alike") == [outcome]
    assert outcomes(checks, "kind") == outcomes(checks, "field:amount") == []


@pytest.mark.parametrize(("sworn", "outcome"), [(True, Outcome.FALSE_OK), (False, Outcome.RIGHT)])
def test_an_agencys_translation_may_be_called_a_translation_but_not_a_sworn_one(sworn: bool, outcome: Outcome) -> None:
    agency = label("other", look_alike_of=("sworn_translation", "criminal_record"))
    statement = SwornStatement(sworn=sworn, source_language="vi", target_language="fr", evidence=())
    read = replace(document("sworn_translation"), sworn=statement)

    assert outcomes(document_checks(agency, (read,)), "look_alike") == [outcome]


@pytest.mark.parametrize(
    ("true", "read", "what", "outcome"),
    [
        (("fr", "ar"), ("ar", "fr"), "languages", Outcome.RIGHT),
        (("fr", "ar"), ("fr",), "languages", Outcome.PARTIAL),
        (("fr",), ("fr", "en"), "languages", Outcome.PARTIAL),
        (("fr",), ("es",), "languages", Outcome.WRONG),
        (("fr",), (), "languages", Outcome.ABSENT),
        ((), (), "no_language", Outcome.RIGHT),
        ((), ("en",), "no_language", Outcome.WRONG),
    ],
)
def test_language_sets(true: tuple[str, ...], read: tuple[str, ...], what: str, outcome: Outcome) -> None:
    checks = document_checks(label(languages=true), (document(languages=read),))
    assert outcomes(checks, what) == [outcome]


@pytest.mark.parametrize(
    ("true", "read", "outcome"),
    [
        (True, True, Outcome.RIGHT),
        (True, None, Outcome.ABSENT),
        (True, False, Outcome.WRONG),
        (False, True, Outcome.FALSE_OK),
        (False, False, Outcome.RIGHT),
    ],
)
def test_signatures(true: bool, read: bool | None, outcome: Outcome) -> None:
    assert outcomes(document_checks(label(signed=true), (document(signed=read),)), "signature") == [outcome]


def test_what_was_translated() -> None:
    def check(**more: Any) -> list[Outcome]:
        true = label("sworn_translation", content_kind="criminal_record")
        return outcomes(document_checks(true, (document("sworn_translation", **more),)), "content_kind")

    assert check(content_kind="criminal_record") == [Outcome.RIGHT]
    assert check(content_kind="diploma") == [Outcome.WRONG]
    assert check() == [Outcome.ABSENT]


def test_the_longest_document_stands_for_the_file() -> None:
    short, long = document("transcript"), document("cv", ("a.pdf", 2), ("a.pdf", 3))
    assert main_document((short, long)) is long
    assert main_document((document("other"), short)) is short
    assert outcomes(document_checks(label(), (short, long)), "whole") == [Outcome.WRONG]
