"""The languages of documents: cards, apostilles, scripts that no engine here reads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from doccheck.model import Finding, Severity
from tests.understanding.pages import document, only, page, scan, td1, title


def test_a_card_is_in_the_languages_of_its_labels() -> None:
    """Some authorities want a card translated that they cannot read."""
    card = only(
        page(
            title("AUFENTHALTSTITEL / RESIDENCE PERMIT"),
            "Familienname / Surname",
            "TAZI",
            "Geburtsdatum / Date of birth",
            "Art des Titels / Type of permit",
            "Karte gültig bis / Card expires",
            td1(code="ID"),
        )
    )
    assert set(card.languages) == {"de", "en"}


def test_the_french_title_of_an_apostille_says_nothing() -> None:
    found = document(
        title("APOSTILLA"),
        "(Convention de La Haye du 5 octobre 1961)",
        "El presente documento público ha sido firmado por la notaria que figura abajo",
        "y está revestido del sello de la notaría de esta ciudad",
    )
    assert found.languages == ("es",)


@pytest.mark.parametrize(("code", "languages"), [("Arab", ("ar", "fr")), ("Cyrl", ("ru", "fr")), (None, ("fr",))])
def test_a_script_that_was_only_named_is_among_the_languages(code: str | None, languages: tuple[str, ...]) -> None:
    values = (("code", code),) if code else ()
    unread = Finding(code="not_read", severity=Severity.REVIEW, reason="script", values=values)
    read = scan(
        "Le service certifie que la personne nommée est inscrite sur les registres de la commune",
        "et que cette attestation lui est délivrée pour servir et valoir ce que de droit",
    )
    assert only(replace(read, findings=(*read.findings, unread))).languages == languages
