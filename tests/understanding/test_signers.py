"""Letters without a field for signatures: the names they close with, and the strokes beside them."""

from __future__ import annotations

import math

import pytest

from doccheck.model import Box, Document
from tests.understanding.pages import only, page, row, title

_LETTER = (
    title("EINVERSTÄNDNISERKLÄRUNG"),
    "",
    "Wir sind damit einverstanden, dass unsere Tochter Ayla Demirci, geboren am 3. Mai 2009, ein Schuljahr in",
    "Mainz verbringt und in dieser Zeit bei der Familie Kolb wohnt.",
    "",
)
_PEN = Box(0.14, 0.54, 0.32, 0.58)  # over a line at 0.6
_RIGHT = Box(0.60, 0.54, 0.78, 0.58)
_STAMP = Box(0.56, 0.52, 0.74, 0.66)


def _closed(*lines: tuple[str, float, float], ink: tuple[Box, ...]) -> Document:
    """The letter with lines of their own: text, left edge and top."""
    return only(page(_LETTER, *(row(text, x=x, y=y) for text, x, y in lines), ink=ink))


@pytest.mark.parametrize(
    "name",
    [
        "Selin Demirci",
        "Maria José Ferreira da Costa",
        "DEMIRCI Selin",
        "Selin Demirci (Mutter)",
        "S. Demirci",
        "Demirci Selin / mère",
        "La madre: Selin Demirci",
        "Die Mutter",
        "Le mandant",
        "Il padre",
        "O outorgante",
        "The Principal",
    ],
)
def test_a_stroke_over_the_name_that_closes_a_letter(name: str) -> None:
    found = _closed((name, 0.12, 0.6), ink=(_PEN,))

    assert found.signed is True
    assert [evidence.text for evidence in found.signed_evidence] == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Mit freundlichen Grüßen",
        "Yours Sincerely",
        "Anlagen",
        "Geburtsurkunde von Ayla, beglaubigt",
        "Stadt Mainz",
        "Telefon 06131 44 18 20",
    ],
)
def test_what_is_no_name_is_not_signed(line: str) -> None:
    assert _closed((line, 0.12, 0.6), ink=(_PEN,)).signed is None


def test_a_printed_name_alone_is_no_signature() -> None:
    assert _closed(("Selin Demirci", 0.12, 0.6), ink=()).signed is None


def test_of_two_parents_both_must_sign() -> None:
    parents = (("Selin Demirci", 0.12, 0.6), ("Kemal Demirci", 0.58, 0.6))
    one, both = _closed(*parents, ink=(_PEN,)), _closed(*parents, ink=(_PEN, _RIGHT))

    assert (one.signed, [evidence.text for evidence in one.signed_evidence]) == (None, ["Kemal Demirci"])
    assert both.signed is True


@pytest.mark.parametrize("below", [0.66, 0.615])
def test_of_two_parents_named_one_below_the_other_both_must_sign(below: float) -> None:
    lines = (("Wir, Selin Demirci und Kemal Demirci,", 0.12, 0.3), ("Selin Demirci", 0.12, 0.6))
    found = _closed(*lines, ("Kemal Demirci", 0.12, below), ink=(_PEN,))

    assert (found.signed, [evidence.text for evidence in found.signed_evidence]) == (None, ["Kemal Demirci"])


def test_who_signs_as_what_over_a_name_is_one_place() -> None:
    found = _closed(("Die Mutter", 0.12, 0.53), ("Selin Demirci", 0.12, 0.6), ink=(Box(0.14, 0.55, 0.32, 0.59),))

    assert found.signed is True


def test_a_stamp_is_no_signature() -> None:
    assert _closed(("Selin Demirci", 0.58, 0.6), ink=(_STAMP,)).signed is None


def test_a_stamp_in_the_place_of_a_parent_is_no_signature() -> None:
    lines = (("Wir, Selin Demirci und Kemal Demirci,", 0.12, 0.3), ("Selin Demirci", 0.12, 0.6))
    found = _closed(*lines, ("Kemal Demirci", 0.58, 0.6), ink=(_PEN, _STAMP))

    assert (found.signed, [evidence.text for evidence in found.signed_evidence]) == (None, ["Kemal Demirci"])


def test_a_stamp_on_the_name_of_an_official_leaves_the_parents_signature() -> None:
    lines = (("Selin Demirci", 0.12, 0.6), ("Graça Almiro", 0.58, 0.6))

    assert _closed(*lines, ink=(_PEN, _STAMP)).signed is True


def test_the_acceptance_of_who_is_empowered_is_not_the_signature() -> None:
    lines = (("Selin Demirci", 0.12, 0.6), ("Le mandataire, Paul Roche", 0.58, 0.6))

    assert _closed(*lines, ink=(_RIGHT,)).signed is None


def test_names_in_the_text_are_no_places() -> None:
    lines = (("Familie Kolb", 0.12, 0.3), ("Selin Demirci", 0.12, 0.6))

    assert _closed(*lines, ink=(_PEN,)).signed is True


@pytest.mark.parametrize(("name", "signed"), [("Paul Roche", None), ("Selin Demirci", True), ("S. Demirci", True)])
def test_who_writes_a_mandate_must_sign_it_not_its_agent(name: str, signed: bool | None) -> None:
    text = "Ich, Selin Demirci, bevollmächtige Herrn Paul Roche, meinen Antrag auf Aufenthalt zu stellen."
    found = only(page(title("VOLLMACHT"), "", text, "", row(name, x=0.12, y=0.6), ink=(_PEN,)))

    assert found.signed is signed


_TOGETHER = (
    title("AUTORISATION PARENTALE"),
    "",
    "Nous soussignés, Selin Demirci et Kemal Demirci, autorisons notre fille Ayla Demirci, née le 3 mai 2009,",
    "à passer une année scolaire à Mainz et à y loger chez la famille Kolb.",
    "",
)


def _together(*lines: tuple[str, float, float], ink: tuple[Box, ...]) -> Document:
    return only(page(_TOGETHER, *(row(text, x=x, y=y) for text, x, y in lines), ink=ink))


def _named(name: str, role: str, *, x: float, y: float, apart: float = 0.0) -> tuple[tuple[str, float, float], ...]:
    """A name with who signs as what in the line under it; `apart`: how far OCR lets the lines reach into each other."""
    return (name, x, y), (role, x, y + 0.015 - apart)


@pytest.mark.parametrize(
    ("mother", "father"), [("mère", "père"), ("Mutter", "Vater"), ("madre de Ayla", "padre de Ayla")]
)
@pytest.mark.parametrize("apart", [0.0, 0.004])
def test_as_what_somebody_signs_under_the_name_is_no_place_of_its_own(mother: str, father: str, apart: float) -> None:
    lines = (
        *_named("Selin Demirci", mother, x=0.12, y=0.6, apart=apart),
        *_named("Kemal Demirci", father, x=0.58, y=0.6, apart=apart),
    )

    assert _together(*lines, ink=(_PEN, _RIGHT)).signed is True
    assert _together(*lines, ink=(_PEN,)).signed is None
    assert _together(*lines, ink=(_RIGHT,)).signed is None
    assert _together(*lines, ink=()).signed is None


@pytest.mark.parametrize("below", [0.665, 0.7])
def test_the_second_of_two_names_with_roles_one_below_the_other_must_sign_too(below: float) -> None:
    lines = (*_named("Selin Demirci", "mère", x=0.12, y=0.6), *_named("Kemal Demirci", "père", x=0.12, y=below))
    one = _together(*lines, ink=(_PEN,))

    assert (one.signed, [evidence.text for evidence in one.signed_evidence]) == (None, ["Kemal Demirci"])


def test_roles_over_their_names_each_have_a_place() -> None:
    mother = (("La mère", 0.12, 0.52), ("Selin Demirci", 0.12, 0.6))
    lines = (*mother, ("Le père", 0.12, 0.63), ("Kemal Demirci", 0.12, 0.7))

    assert _together(*lines, ink=(_PEN, Box(0.14, 0.65, 0.32, 0.69))).signed is True
    assert _together(*lines, ink=(_PEN,)).signed is None


@pytest.mark.parametrize(("second", "below"), [("Le père", 0.615), ("Le père", 0.66), ("Le père, K. Demirci", 0.66)])
def test_a_second_role_under_a_name_that_has_one_waits_for_its_own_signature(second: str, below: float) -> None:
    lines = (("La mère", 0.12, 0.52), ("Selin Demirci", 0.12, 0.6), (second, 0.12, below))

    assert _together(*lines, ink=(_PEN,)).signed is None


@pytest.mark.parametrize(
    "text",
    [
        "Nous soussignés, Selin Demirci et Kemal Demirci, autorisons notre fille Ayla Demirci.",
        "Wir, die Unterzeichnenden Selin Demirci und Kemal Demirci, erlauben unserer Tochter Ayla Demirci die Reise.",
        "Los abajo firmantes, Selin Demirci y Kemal Demirci, autorizamos a nuestra hija Ayla Demirci a viajar.",
        "We, the undersigned Selin Demirci and Kemal Demirci, authorise our daughter Ayla Demirci to travel.",
    ],
)
@pytest.mark.parametrize("alone", ["Selin Demirci", "Ayla Demirci"])
def test_of_those_who_write_together_one_stroke_is_not_enough(text: str, alone: str) -> None:
    rows = (title("AUTORISATION PARENTALE"), "", text, "")

    assert only(page(rows, row(alone, x=0.12, y=0.6), ink=(_PEN,))).signed is None


def test_the_childs_signature_is_not_that_of_the_other_parent() -> None:
    child, parents = ("Ayla Demirci", 0.12, 0.6), (("Selin Demirci", 0.12, 0.6), ("Kemal Demirci", 0.58, 0.6))

    assert _together(child, ("Selin Demirci", 0.58, 0.6), ink=(_PEN, _RIGHT)).signed is None
    assert _together(*parents, ink=(_PEN, _RIGHT)).signed is True


@pytest.mark.parametrize(("pen", "signed"), [(0.59, True), (0.71, None)])
def test_a_mandate_is_signed_by_who_gives_it_not_by_the_agent_announced(pen: float, signed: bool | None) -> None:
    text = "Je soussignée, Selin Demirci, donne procuration à Madame Lucie Roche pour déposer en mon nom ma demande."
    lines = (("La mandante :", 0.5), ("Selin Demirci", 0.59), ("La mandataire :", 0.62), ("Lucie Roche", 0.71))
    rows = [row(line, x=0.12, y=y) for line, y in lines]
    found = only(page(title("PROCURATION"), "", text, "", rows, ink=(Box(0.14, pen - 0.05, 0.32, pen - 0.01),)))

    assert found.signed is signed


def test_a_stamp_of_an_office_is_no_signer() -> None:
    lines = (("Selin Demirci", 0.12, 0.6), ("COMMUNE DE MAMER", 0.58, 0.6))

    assert _closed(*lines, ink=(_PEN, _STAMP)).signed is True


@pytest.mark.parametrize(
    ("formula", "closing"),
    [
        ("Nous soussignés, Crédit du Forez, agence de Feurs, attestons que", "Claire Meunier"),
        ("Wir, die Unterzeichner, Sparbank Hunsrück, Filiale Simmern, bestätigen, dass", "Anja Kolb"),
        ("Los abajo firmantes, Seguros Duero, oficina central, certificamos que", "Luis Ibarra"),
        ("We, the undersigned, Harbour Mutual, Leeds branch, confirm that", "Joan Pratt"),
        ("D. Luis Ibarra Roca, en calidad de apoderado de Seguros Duero, certifica que", "Luis Ibarra Roca / Apoderado"),
    ],
)
def test_one_signs_for_a_house(formula: str, closing: str) -> None:
    text = (title("ATTESTATION"), "", formula, "Mehdi Trabelsi est titulaire d'un compte.", "")

    assert only(page(text, row(closing, x=0.12, y=0.6), ink=(_PEN,))).signed is True


def test_who_receives_a_power_does_not_sign_it_for_who_gives_it() -> None:
    text = (title("PODER"), "", "Yo, Luis Ibarra Roca, otorgo poder a favor de Ana Soto Prieto para mi visado.", "")
    sheet = page(text, row("Ana Soto Prieto", x=0.12, y=0.6), row("Apoderada", x=0.12, y=0.615), ink=(_PEN,))

    assert only(sheet).signed is not True


def test_kin_with_the_same_surname_do_not_sign_for_the_writer() -> None:
    text = (title("VOLLMACHT"), "", "Ich, Selin Demirci, bevollmächtige Lucie Roche, den Visumantrag von Ayla Demirci", "")
    sheets = [page(text, row(name, x=0.12, y=0.6), ink=(_PEN,)) for name in ("Ayla Demirci", "Selin Demirci", "S. Demirci")]

    assert [only(sheet).signed for sheet in sheets] == [None, True, True]


# -- stamps and officials ----------------------------------------------------------------------------------------------
def _ring(x: float, y: float, radius: int = 5) -> tuple[Box, ...]:
    """A round stamp around a place of the sheet, as small boxes one beside the other."""
    turns = (math.radians(turn) for turn in range(0, 360, 3))
    cells = {(round(60 * x + radius * math.cos(turn)), round(85 * y + radius * math.sin(turn))) for turn in turns}
    return tuple(
        Box((column + 0.2) / 60, (row + 0.2) / 85, (column + 0.8) / 60, (row + 0.8) / 85) for column, row in cells
    )


_BOTH = (("Selin Demirci", 0.12, 0.6), ("Kemal Demirci", 0.6, 0.6))


@pytest.mark.parametrize("below", [0.61, 0.625, 0.64])
def test_a_signature_that_a_round_stamp_touches_from_below(below: float) -> None:
    ring = _ring(0.64, below)

    assert _together(*_BOTH, ink=(_PEN, _RIGHT, *ring)).signed is True
    assert _together(*_BOTH, ink=(_PEN, *ring)).signed is None  # the stamp alone
    assert _together(*_BOTH, ink=(_RIGHT, *ring)).signed is None  # one of two


@pytest.mark.parametrize("paraph", [Box(0.56, 0.60, 0.78, 0.63), Box(0.60, 0.66, 0.80, 0.69)])
def test_who_signs_across_or_under_a_stamp_is_the_one_who_stamped(paraph: Box) -> None:
    assert _together(*_BOTH, ink=(_PEN, paraph, *_ring(0.66, 0.625))).signed is None


def test_two_stamps_one_on_the_other_are_no_signature() -> None:
    assert _together(*_BOTH, ink=(_PEN, *_ring(0.66, 0.57), *_ring(0.7, 0.62))).signed is None


@pytest.mark.parametrize(
    "official",
    [
        ("Hannelore Brix", "Notarin"),
        ("Graça Almiro", "Notário"),
        ("Luis Ocampo Rey", "Escribano"),
        ("Dana Whitlock", "Notary Public"),
        ("Paul Roche", "Officier de l'état civil"),
    ],
)
def test_an_official_is_none_of_those_who_consent(official: tuple[str, str]) -> None:
    name, function = official
    told = (f"Vor mir, {name}, erschienen heute die Genannten und unterschrieben.", 0.12, 0.5)
    stands = ((name.upper(), 0.6, 0.545), (name, 0.6, 0.6), (function, 0.6, 0.615))
    stamp, paraph = Box(0.58, 0.5, 0.82, 0.61), Box(0.60, 0.545, 0.78, 0.585)
    one = ("Wir, Selin Demirci und Kemal Demirci,", 0.12, 0.3)
    parents = (one, ("Selin Demirci", 0.12, 0.6), ("Kemal Demirci", 0.12, 0.72))
    second = Box(0.14, 0.66, 0.32, 0.70)

    assert _closed(told, *parents, *stands, ink=(_PEN, second, stamp)).signed is True
    assert _closed(told, *parents, *stands, ink=(_PEN, stamp)).signed is None
    assert _closed(told, *parents, *stands, ink=(stamp,)).signed is None
    assert _closed(told, *parents, *stands, ink=(paraph,)).signed is None


def test_what_stands_in_a_stamp_makes_nobody_a_party() -> None:
    stamped, printed = ("LENA VOSS", 0.6, 0.57), ("Lena Voss", 0.6, 0.61)
    stamp = Box(0.58, 0.54, 0.76, 0.66)

    assert _closed(("Selin Demirci", 0.12, 0.6), stamped, printed, ink=(_PEN, stamp)).signed is True
    assert _closed(("Selin Demirci", 0.12, 0.6), stamped, printed, ink=(stamp,)).signed is None


@pytest.mark.parametrize(
    ("giver", "agent", "formula"),
    [
        ("La mandante (de sa main) :", "La mandataire (accepté) :", "Bon pour mandat – "),
        ("Der Vollmachtgeber (eigenhändig):", "Der Bevollmächtigte (angenommen):", "Gelesen und genehmigt – "),
        ("La poderdante (leído y conforme):", "La apoderada (acepta):", "Leído y conforme – "),
        ("The grantor (by hand):", "The attorney in fact (accepted):", "Agreed in full – "),
    ],
)
@pytest.mark.parametrize(("pen", "signed"), [(0.54, True), (0.66, None)])
def test_a_formula_before_the_name(giver: str, agent: str, formula: str, pen: float, signed: bool | None) -> None:
    text = "Selin Demirci, née le 3 mai 1989, donne procuration (poder, Vollmacht, power of attorney) à Lucie Roche."
    lines = ((giver, 0.51), (f"{formula}Selin Demirci", 0.6), (agent, 0.62), (f"{formula}Lucie Roche", 0.72))
    rows = [row(line, x=0.12, y=y) for line, y in lines]
    found = only(page(title("PROCURATION"), "", text, "", rows, ink=(Box(0.14, pen, 0.32, pen + 0.04),)))

    assert found.signed is signed


@pytest.mark.parametrize(
    ("mother", "father", "names"),
    [
        ("母 / Mother: Aiko Tanabe 田辺 愛子", "父 / Father: Jun Tanabe 田辺 純一", ("田辺 愛子", "田辺 純一")),
        ("Mutter: Aiko Tanabe", "Vater: Jun Tanabe", ("Aiko Tanabe", "Jun Tanabe")),
        ("Madre: Aiko Tanabe", "Padre: Jun Tanabe", ("Aiko Tanabe", "Jun Tanabe")),
    ],
)
def test_parents_whom_the_lines_over_their_signatures_name(mother: str, father: str, names: tuple[str, str]) -> None:
    text = (title("LETTER OF CONSENT"), "", "We, the undersigned, are the parents and agree that our son lives there.", "")
    rows = [
        row(line, x=0.12, y=y)
        for line, y in ((mother, 0.52), (names[0], 0.6), (father, 0.63), (names[1], 0.71))
    ]  # fmt: skip
    second = Box(0.14, 0.65, 0.32, 0.69)

    assert only(page(text, rows, ink=(_PEN, second))).signed is True
    assert only(page(text, rows, ink=(_PEN,))).signed is None
    assert only(page(text, rows, ink=(second,))).signed is None


def test_lines_of_a_script_without_capitals_are_no_places() -> None:
    arabic = ("الجمهورية التونسية ولاية نابل", 0.12, 0.7)

    assert _closed(("Selin Demirci", 0.12, 0.6), arabic, ink=(_PEN,)).signed is True
    assert _closed(arabic, ink=(Box(0.14, 0.64, 0.32, 0.68),)).signed is None


def test_the_agent_announced_under_the_givers_name_is_not_what_the_giver_signs_as() -> None:
    text = "Je soussignée, Selin Demirci, donne procuration à Madame Lucie Roche pour déposer en mon nom ma demande."
    lines = (("Selin Demirci", 0.12, 0.6), ("La mandataire (« bon pour accord »)", 0.12, 0.618), ("L. Roche", 0.6, 0.7))
    rows = [row(line, x=x, y=y) for line, x, y in lines]
    sheet = (title("PROCURATION"), "", text, "", *rows)
    agents = Box(0.62, 0.65, 0.8, 0.69)

    assert only(page(*sheet, ink=(_PEN, agents))).signed is True
    assert only(page(*sheet, ink=(agents,))).signed is None
