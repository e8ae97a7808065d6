"""Surname, given names and whole names of who is asked for by the labels of a paper: which parts belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from doccheck.model import Certainty, Field
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold
from doccheck.understanding.name_labels import OTHER_SCRIPT, UNSPACED

_SURNAME, _GIVEN, _FULL = name_labels.SURNAME, name_labels.GIVEN, name_labels.FULL
_BESIDE = frozenset({name_labels.PAYER, name_labels.ADDRESS})


def is_uneven(found: list[Field]) -> bool:
    """Whether two persons' surnames stand before the given names of one, or the other way round."""
    counts = [len({fold(str(f.value)) for f in found if f.name == name}) for name in (_SURNAME, _GIVEN)]
    return min(counts) > 0 and counts[0] != counts[1]


def holders_first(labelled: list[Field]) -> list[Field]:
    """Whoever pays or is written to comes after whom the paper names besides, and is not certain."""
    others = [found for found in labelled if found.name not in _BESIDE]
    beside = [found for found in labelled if found.name in _BESIDE]
    if not others:  # "Erhalten von", "für"
        others = [found for found in labelled if found.name == name_labels.ADDRESS]
        beside = [found for found in labelled if found.name == name_labels.PAYER]
    if not others or not beside:
        return labelled
    words = set(fold(" ".join(str(found.value) for found in others)).split())
    same = [found for found in beside if set(fold(str(found.value)).split()) <= words]
    rest = [replace(found, certainty=Certainty.PROBABLE) for found in beside if found not in same]
    return [found for found in labelled if found not in beside or found in same] + rest


# Whom a paper is for beside whoever pays for it, and who gives somebody a home.
_DEPENDANT = re.compile(
    r"familienangehörig|mitversichert|aile ferdi|aile bireyi|family member|dependant|membre de la famille|familiare|"
    r"membro della famiglia|członek rodziny|membru de familie|член\w* (?:семьи|сім)|agregado familiar|dependente\b|"
    r"người phụ thuộc",
    re.IGNORECASE,
)
_GIVES_A_HOME = re.compile(
    r"declarante|dichiarante|déclarante?\b|oświadczając|заявитель|заявник|hébergeant|cedente|subsemnat|sottoscritt|"
    r"soussign|undersigned|podpisan|unterzeichn|нижеподпис|abajo firmante|proprietar|beyan eden|chủ nhà",
    re.IGNORECASE,
)


# In the line of a child on a paper of its parents.
_CHILD = re.compile(
    r"^\W*(?:enfant|enfants à charge|kind|child|hij[oa]|filh[oa]|figli[oa]|fille|daughter|sohn|tochter|çocu[kğ]\w*|"
    r"ребенок|ребёнок|дитина|copil|dziecko|córka)"
    r"(?: (?:à charge|a cargo|a carico|a cargo del titular|na utrzymaniu|dependent\w*)| ?\([^()]{1,20}\))?\s*[:：]\s*$",
    re.IGNORECASE,
)


def meant_first(labelled: list[Field], kind: str, *, of_parents: bool = False) -> list[Field]:
    """Where labels name two persons, a member of the family before the insured, a guest before who declares.

    `of_parents`: the paper may be of a parent, so that a child that it names is whom it is handed in for.
    """
    meant = [f for f in labelled if f.evidence and _DEPENDANT.search(_before(f))]
    if not meant and of_parents:
        meant = [f for f in labelled if is_childs(f)]
    if not meant and kind == "accommodation_certificate":
        beside = [f for f in labelled if f.evidence and f.name == _FULL and _GIVES_A_HOME.search(_before(f))]
        meant = [f for f in labelled if f not in beside] if beside else []
    rest = [f for f in labelled if f not in meant]
    words = [set(fold(str(f.value)).split()) for f in meant]
    if not meant or not rest or all(set(fold(str(f.value)).split()) in words for f in rest):
        return labelled
    return [replace(found, certainty=Certainty.PROBABLE) for found in (*meant, *rest)]


# Who gets what is in an account when its holder has died; of a loan or a cover the beneficiary is whose it is.
_OF_ACCOUNTS = frozenset({"bank_statement"})
_HEIR = re.compile(
    r"(?:^|[ .])(?:nominees?|nominated person|beneficiari[oa]s?|beneficiar(?:y|ies)|bénéficiaires?|begünstigte[rn]?|"
    r"bezugsberechtigte[rn]?|beneficiari\w?)(?: name| final| al fallecimiento| en cas de décès)?\s*[:：]?\s*$",
    re.IGNORECASE,
)


def heirs_last(labelled: list[Field], kind: str) -> list[Field]:
    """Whoever would inherit an account comes after whose it is, and is not certain."""
    heirs = [found for found in labelled if is_heirs(found, kind)]
    rest = [found for found in labelled if found not in heirs]
    return [*rest, *(replace(found, certainty=Certainty.PROBABLE) for found in heirs)] if rest else labelled


def is_heirs(field: Field, kind: str) -> bool:
    """Whether a whole name on a paper of a bank is that of whom its holder would leave the account to."""
    named = kind in _OF_ACCOUNTS and field.name == _FULL and bool(field.evidence)
    return named and _HEIR.search(_before(field)) is not None


def is_childs(field: Field) -> bool:
    """Whether a whole name stands in the line of a child: "Enfant à charge : Ana Ruiz"."""
    return field.name == _FULL and bool(field.evidence) and _CHILD.match(_before(field)) is not None


def _before(field: Field) -> str:
    """What stands on the line before the value."""
    text = field.evidence[0].text
    return text[: max(0, text.find(str(field.value).split()[0]))]


def others(found: list[Field]) -> Iterator[Field]:
    """A form about several persons: whoever comes after the first, by the whole name."""
    people: list[dict[str, Field]] = [{}]
    for part in found:
        if part.name in people[-1]:
            people.append({})
        if part.name in (_SURNAME, _GIVEN):
            people[-1][part.name] = part
    named = (each for each in people[1:] if len(each) > 1 and _is_alike(each[_GIVEN], each[_SURNAME]))
    yield from (_another(each[_GIVEN], each[_SURNAME]) for each in named)


def _another(given: Field, surname: Field) -> Field:
    return replace(_joined(given, surname), name=_FULL)


def whole_names(fields: list[Field]) -> list[Field]:
    """The labelled values as surname, given_names and full_name: what "Name" and "Nombre" ask for the others tell."""
    asked = {found.name for found in fields}
    has_given, has_surname = _GIVEN in asked, bool(asked & {_SURNAME, name_labels.BIRTH_NAME})
    second = next((found for found in fields if found.name == name_labels.SECOND_SURNAME), None)
    if not asked & {_FULL, _SURNAME, name_labels.HOLDER, name_labels.SURNAME_OR_FULL}:
        fields = [replace(f, name=_FULL) if f.name == name_labels.POLICYHOLDER else f for f in fields]
    fields = _with_patronymic(_with_second_names(_given_of_whom(_surnames_of_whom(fields))))
    either = [found for found in fields if found.name in (name_labels.SURNAME_OR_FULL, name_labels.GIVEN_OR_FULL)]
    # "الاسم" and "Name" ask for the same in two scripts.
    scripts = {bool(OTHER_SCRIPT.search(str(found.value))) for found in either}
    both = len({found.name for found in either}) > 1 and len(scripts) < 2
    found: list[Field] = []
    for field in fields:
        words = len(str(field.value).split())
        if field.name == name_labels.SURNAME_OR_FULL:
            named = _SURNAME if has_given or both or words < 2 else _FULL
            if has_surname and not has_given and (same := _surname_in(fields)) and same.value != field.value:
                named = _GIVEN  # "Zuname: Pichler, Name: Anna Maria"
        elif field.name == name_labels.GIVEN_OR_FULL:
            named = _GIVEN if has_surname or both else _FULL
        elif field.name == name_labels.BIRTH_NAME:
            named = _SURNAME if _SURNAME not in asked else ""
        else:
            named = field.name if field.name in (_SURNAME, _GIVEN, _FULL) else ""
        if field.name in (name_labels.ADDRESS, name_labels.HOLDER):
            named = _FULL
        elif field.name == name_labels.PAYER or field.name == name_labels.PERHAPS_HOLDER:
            named, field = _FULL, replace(field, certainty=Certainty.PROBABLE)
        elif named == _FULL and field.name != _FULL:
            # A label that may ask for a part alone: several words are the whole name.
            named = _FULL if words > 1 or UNSPACED.search(str(field.value)) else _GIVEN
            field = replace(field, certainty=Certainty.PROBABLE)
        if named == _SURNAME and second and all(other.name != _SURNAME for other in found):
            field = _joined(field, second)
        if named:
            found.append(replace(field, name=named))
    return found


def _surname_in(fields: list[Field]) -> Field | None:
    return next((found for found in fields if found.name == _SURNAME), None)


def _surnames_of_whom(fields: list[Field]) -> list[Field]:
    """ "Name des Kindes: TAZI" right before "Vorname: Salma" asks for the surname alone."""
    if any(found.name in (_SURNAME, name_labels.SURNAME_OR_FULL) for found in fields):
        return fields
    at = next((at for at, found in enumerate(fields[:-1]) if found.name in (_FULL, name_labels.HOLDER)), None)
    if at is None or fields[at + 1].name != _GIVEN:
        return fields
    values = [str(found.value) for found in fields[at : at + 2]]
    words, given = (set(fold(value).split()) for value in values)
    other = bool(OTHER_SCRIPT.search(values[0])) is not bool(OTHER_SCRIPT.search(values[1]))
    return (
        fields
        if words & given or other or sum(word[0].isupper() for word in values[0].split()) > 3
        else [*fields[:at], replace(fields[at], name=_SURNAME), *fields[at + 1 :]]
    )


def _given_of_whom(fields: list[Field]) -> list[Field]:
    """ "Inscrito: José Luis" beside "Primer apellido: Heredia" asks for the given names alone."""
    asked = {found.name for found in fields}
    whole = [found for found in fields if found.name in (_FULL, name_labels.HOLDER)]
    surname = next((found for found in fields if found.name == _SURNAME), None)
    if surname is None or len(whole) != 1 or asked & {_GIVEN, name_labels.GIVEN_OR_FULL, name_labels.SECOND_GIVEN}:
        return fields
    words = str(whole[0].value).split()
    if set(fold(str(surname.value)).split()) & set(fold(str(whole[0].value)).split()) or len(words) > _GIVEN_NAMES:
        return fields
    if not _is_alike(whole[0], surname):
        return fields
    return [replace(found, name=_GIVEN) if found is whole[0] else found for found in fields]


_GIVEN_NAMES = 2  # words


def _with_second_names(fields: list[Field]) -> list[Field]:
    """A second or middle name goes with the first one before it, or is the given names where no others are."""
    found: list[Field] = []
    for field in fields:
        if field.name != name_labels.SECOND_GIVEN:
            found.append(field)
        elif (at := next((at for at, other in enumerate(found) if other.name == _GIVEN), None)) is None:
            found.append(replace(field, name=_GIVEN, certainty=Certainty.PROBABLE))
        elif not set(fold(str(field.value)).split()) <= set(fold(str(found[at].value)).split()):
            found[at] = _joined(found[at], field)
    return found


def _with_patronymic(fields: list[Field]) -> list[Field]:
    """A father's name in a row of its own makes the whole name with the surname and the given names near it.

    Passports and bank cards leave it out: the given names are without it.
    """
    at = next((at for at, field in enumerate(fields) if field.name == name_labels.PATRONYMIC), None)
    if at is None:
        return fields
    near = [other for other in (at - 1, at + 1) if 0 <= other < len(fields) and fields[other].name in _OWN]
    if not near:
        return fields
    given, father = fields[near[0]], fields[at]
    if set(fold(str(father.value)).split()) & set(fold(str(given.value)).split()):
        return fields
    if bool(OTHER_SCRIPT.search(str(father.value))) is not bool(OTHER_SCRIPT.search(str(given.value))):
        return fields
    rest = [field for index, field in enumerate(fields) if index != at]
    surname = next((field for field in rest if field.name in _SURNAMES and _is_alike(field, father)), None)
    if near[0] > at:  # in Vietnam the name between surname and given name, which belongs to the given names
        whole = replace(_joined(father, given), name=given.name, certainty=given.certainty)
        return [whole if field is given else field for field in rest]
    if surname is None:
        whole = replace(_joined(given, father), name=given.name, certainty=given.certainty)
        return [whole if field is given else field for field in rest]
    return [*rest, replace(_joined(surname, _joined(given, father)), name=_FULL, certainty=given.certainty)]


def _is_alike(one: Field, other: Field) -> bool:
    return bool(OTHER_SCRIPT.search(str(one.value))) is bool(OTHER_SCRIPT.search(str(other.value)))


_SURNAMES = frozenset({_SURNAME, name_labels.SURNAME_OR_FULL})
_OWN = frozenset({_GIVEN, name_labels.GIVEN_OR_FULL})


def _joined(first: Field, second: Field) -> Field:
    return replace(first, value=f"{first.value} {second.value}", evidence=(*first.evidence, *second.evidence))
