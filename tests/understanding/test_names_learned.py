"""Whose a paper is by all that stands around the names: candidates, features, and how rules and odds are weighed."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty, Field
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_anchors import Starts, anchors
from doccheck.understanding.name_candidates import persons
from doccheck.understanding.name_features import Person, Ruled, people
from doccheck.understanding.name_labels import label_form
from doccheck.understanding.name_learned import Weighed, combined
from doccheck.understanding.name_phrases import ANCHOR, CUE_AFTER
from doccheck.understanding.places import line_evidence
from tests.understanding.pages import page


def _candidates(text: str) -> set[frozenset[str]]:
    sheet = page(*text.split("\n"))
    return set(persons(sheet, [line.text for line in sheet.lines]))


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("wird Herrn Jonas Abele der Raum überlassen", "Jonas Abele"),
        ("se cede a Lucía de la Fuente Mora el aula", "Lucía de la Fuente Mora"),
        ("concerne MBEKI Thandi, arrivée en mai", "MBEKI Thandi"),
        ("Objeto: FERRER LUNA, Marta – sala 4", "FERRER LUNA Marta"),
        ("the room of K. A. Osei-Mensah is paid", "K A Osei-Mensah"),
        ("kwit dla Oleny Marchuk", "Oleny Marchuk"),
        ("комната студентки Жанны Алиевой", "Жанны Алиевой"),
        ("氏名 佐野 七海", "佐野 七海"),
        ("ไม่มี リー・メイ 様", "リー・メイ"),
        ("دفعها سامر نبيل حداد.", "سامر نبيل حداد"),
    ],
)
def test_what_is_printed_like_a_name(text: str, name: str) -> None:
    assert _words(name) in _candidates(text)


@pytest.mark.parametrize(
    "text",
    ["the fee for the room is due on Monday", "TOTAL 45,00 EUR", "Universität Musterstadt", "Geburtsdatum Nationalität"],
)
def test_what_is_not(text: str) -> None:
    assert _candidates(text) == set()


def test_a_name_goes_on_only_in_the_line_after_a_full_one() -> None:
    assert _words("Ada Obi Kumasi") not in _candidates("Ada Obi\nKumasi Nord")
    full = "This is to let everybody who may ask know that the room on the second floor was let to Ada"
    assert _words("Ada Obi") in _candidates(f"{full}\nObi, who pays for it")


def test_the_features_know_what_stands_around_and_who_else_is_named() -> None:
    sheet = page("Dear Ms Obi", "Tenant | Ada Obi", "your room was let by Kofi Obi", "Ada Obi")
    known = {person.words: person.features for person in people(sheet, (), "proof_of_residence")}
    tenant, landlord = known[_words("Ada Obi")], known[_words("Kofi Obi")]
    assert {"greeted", "L:tenant", "k:2", "k:kin"} <= tenant
    assert {"b1:by", "b12:by let", "k:1"} <= landlord
    assert any(feature.startswith("housing|") for feature in tenant)


def test_what_only_a_rule_found_is_looked_at_as_well() -> None:
    sheet = page("Nom | obi", "Prénom | ada")
    proof = [(line_evidence(sheet, line),) for line in sheet.lines]
    ruled = [
        Ruled("LABEL", Field(name="surname", value="obi", evidence=proof[1])),
        Ruled("LABEL", Field(name="given_names", value="ada", evidence=proof[3])),
    ]
    assert [person.words for person in people(sheet, ruled, "")] == [_words("ada obi")]


# -- rules and odds ---------------------------------------------------------------------------------------------------
_SHEET = page("Ada Obi", "Ben Roth", "Carl Sand")


def _field(name: str, certainty: Certainty = Certainty.PROBABLE) -> Field:
    return Field(name="full_name", value=name, evidence=(line_evidence(_SHEET, _SHEET.lines[0]),), certainty=certainty)


def _odds(**odds: float) -> list[Weighed]:
    names = {"ada": ("Ada Obi", 0), "ben": ("Ben Roth", 1), "carl": ("Carl Sand", 2)}
    return [
        Weighed(Person(_words(names[key][0]), *names[key], set()), _SHEET, value) for key, value in odds.items()
    ]


def _read(fields: tuple[Field, ...]) -> list[tuple[str, str]]:
    return [(str(field.value), field.certainty.value) for field in fields]


CERTAIN, PROBABLE = Certainty.CERTAIN.value, Certainty.PROBABLE.value


def test_what_is_certain_stays_so_where_nobody_else_is_spoken_for() -> None:
    fields = (_field("Ada Obi", Certainty.CERTAIN),)
    assert combined(fields, _odds(ada=-3.0, ben=-1.0)) == fields
    assert combined(fields, _odds(ada=2.0, ben=2.5)) == fields


def test_where_all_surroundings_speak_for_somebody_else_neither_is_certain() -> None:
    fields = (_field("Ada Obi", Certainty.CERTAIN),)
    assert _read(combined(fields, _odds(ada=-1.0, ben=0.5))) == [("Ada Obi", PROBABLE), ("Ben Roth", PROBABLE)]
    assert _read(combined(fields, _odds(ada=-2.0, ben=2.0))) == [("Ben Roth", PROBABLE), ("Ada Obi", PROBABLE)]


def test_a_longer_form_of_the_same_name_contradicts_nothing() -> None:
    fields = (_field("Ada Obi", Certainty.CERTAIN),)
    longer = Weighed(Person(_words("Ada Maria Obi"), "Ada Maria Obi", 0, set()), _SHEET, 3.0)
    assert combined(fields, [*_odds(ada=-3.0), longer]) == fields


def test_probable_names_are_put_in_the_order_of_rules_and_odds_together() -> None:
    fields = (_field("Ada Obi"), _field("Ben Roth"))
    assert _read(combined(fields, _odds(ada=-2.0, ben=1.0))) == [("Ben Roth", PROBABLE), ("Ada Obi", PROBABLE)]
    assert combined(fields, _odds(ada=0.0, ben=1.0)) == fields
    assert combined(fields, _odds(ada=-9.0, ben=-4.5)) == fields  # next to nothing speaks for either


def test_both_together_are_certain_only_of_the_only_one() -> None:
    assert _read(combined((_field("Ada Obi"),), _odds(ada=5.0, ben=-1.0))) == [("Ada Obi", CERTAIN)]
    assert _read(combined((_field("Ada Obi"), _field("Ben Roth")), _odds(ada=5.0)))[0] == ("Ada Obi", PROBABLE)


def test_somebody_no_rule_names_is_never_certain() -> None:
    assert _read(combined((), _odds(carl=6.0))) == [("Carl Sand", PROBABLE)]
    assert combined((), _odds(carl=-3.0)) == ()
    (found,) = combined((), _odds(carl=1.0))
    assert found.evidence[0].text == "Carl Sand"


def test_surname_and_given_names_apart_are_one_person() -> None:
    parts = tuple(
        Field(name=name, value=value, evidence=(line_evidence(_SHEET, _SHEET.lines[0]),))
        for name, value in (("surname", "Obi"), ("given_names", "Ada"))
    )
    assert combined(parts, _odds(ada=2.0, ben=1.0)) == parts
    read = combined(parts, _odds(ada=-3.0, ben=3.0))
    assert [(field.name, field.certainty.value) for field in read] == [
        ("full_name", PROBABLE),
        ("surname", PROBABLE),
        ("given_names", PROBABLE),
    ]


# -- whole pages ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        (
            "accommodation_certificate",
            "Wohnheim Seeblick\nFür das Zimmer 14 ist eingetragen\nSamira Haddad, geboren am 4.5.2004\n"
            "Ulm, 3. Juni 2026\nT. Weiss, Hausverwaltung",
            "Samira Haddad",
        ),
        (
            "enrolment_certificate",
            "Colegio Universitario del Norte\nA quien pueda interesar:\nconsta en nuestros archivos que "
            "Nuria Pla Soler cursa segundo año.\nEl Secretario,\nRamón Gil Prats",
            "Nuria Pla Soler",
        ),
    ],
)
def test_the_holder_is_read_first(kind: str, text: str, name: str) -> None:
    found = [field for field in name_fields((page(*text.split("\n")),), kind) if field.name == "full_name"]
    assert found
    assert _words(str(found[0].value)) == _words(name)


def test_the_shorter_way_to_what_introduces_a_name_finds_the_same() -> None:
    text = (
        "Hiermit wird bestätigt, dass Frau Ada Obi …\fI, Ada Obi, appoint Mr. Ben Roth.\nSr. Gil, D. Luis Pla, "
        "Dª. Eva Sol; el/la alumno/a Ana Ruiz\n兹证明李雷于 Дана гр. Ивановой в том, что она; a favor de Ana Ruiz, "
        "m. Roth, Yo, Ana Ruiz, certify that Miss Obi; D.O.B. 3.4.2005 étudiante Ada à l'égard de Ben"
    )
    assert [found.span() for found in anchors(text)] == [found.span() for found in ANCHOR.finditer(text)]


def test_the_shorter_way_to_what_follows_a_name_finds_the_same() -> None:
    text = (
        "Ada Obi, NÉE LE 3.4.2005\fBen Roth (04/05/1999), de  nacionalidad … Ana Ruiz, nacida el 3 …, DNI 12, est "
        "inscrite\nEva Sol (3. Mai 2001) geb. 3.4.2001, Иванова 1999 г. р., Ivan is a full student, holder\nof"
    )
    assert [found.span() for found in Starts(text).cues()] == [found.span() for found in CUE_AFTER.finditer(text)]
    assert len([*Starts(text).cues()]) > 5


def test_a_word_that_begins_like_surnames_counts_nothing() -> None:
    assert label_form("1ª Apelação") == "1a apelacao"
    assert label_form("2º apellido") == "segundo apellido"
