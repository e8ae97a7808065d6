"""Long papers: what they are for stands at their front, and what their terms speak of says nothing of it."""

from __future__ import annotations

from doccheck.understanding.learned import affirms_in_front, front_of, opinion

FRONT = (
    "Landesbank Tannhorst\nKontoauszug 6/2026\nBescheinigung\nWir bestätigen, dass Frau Ines Falk, geboren am "
    "2. Mai 2005, bei uns ein Girokonto führt. Das Guthaben beträgt 12.400,00 EUR.\n"
)
TERMS = "\n".join(
    f"{number}. Wer das Konto überzieht, erhält eine Mahnung; es kann gekündigt, gesperrt oder abgelehnt werden."
    for number in range(1, 31)
)


def test_a_short_text_has_no_front() -> None:
    assert front_of(FRONT) is None
    assert affirms_in_front(FRONT, "bank_certificate") == 0.0


def test_the_front_of_a_long_text_ends_before_its_terms_do() -> None:
    front = front_of(FRONT + TERMS)
    assert front is not None
    assert front.startswith("Landesbank")
    assert len(front.split()) <= 200


def test_it_is_asked_as_a_text_of_its_own() -> None:
    front = front_of(FRONT + TERMS)
    assert front is not None
    own = opinion(front)
    assert own is not None
    assert affirms_in_front(FRONT + TERMS, "bank_certificate") == own.affirms("bank_certificate")
