"""When the name a paper seems to be about may not be that of its holder: then no name of it is certain.

Another is named as surely; the one taken represents, is related, left, is to inherit; or the paper says for whom it is
and names somebody else there ("der Sohn der Versicherungsnehmerin, …", "on behalf of …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from doccheck.model import Certainty, Field, Page
from doccheck.understanding import name_doubt_cues as cues
from doccheck.understanding.fold import Phrases, fold, folded_each
from doccheck.understanding.name_families import COUPLE, FAMILY
from doccheck.understanding.name_guards import may_be_longer, may_be_two
from doccheck.understanding.name_shapes import is_no_name, name_at, without_address
from doccheck.understanding.places import left_neighbours

_FULL, _SURNAME, _GIVEN = "full_name", "surname", "given_names"
_NAMES = frozenset({_FULL, _SURNAME, _GIVEN})
# Accounts, loans, homes and policies often have two holders behind one label.
_OF_SEVERAL = frozenset({
    "bank_certificate", "bank_statement", "loan_certificate", "bank_guarantee", "proof_of_residence",
    "accommodation_certificate", "health_insurance",
})  # fmt: skip
_PAGES = 2  # of a paper that are looked at
_REACH = 9  # words behind "on behalf of" up to the name
_FEWEST = 2  # words of a name
_HEAD = 80  # letters in which the label of a surname stands
_LABEL = 7  # words that a label and its cell may have
_ASIDE = re.compile(r"\W{0,4}[^;.)]{0,60}")  # what is said of somebody right behind the name
_CHILD_OF = re.compile(
    r"(?:\b[sdw]/o|\b(?:son|daughter|child|wife) of|\bfil(?:s|le) d[eu]|\bhij[oa] de|\bfigli[oa] di|\bfilh[oa] d[eo]|"
    r"\b(?:Sohn|Tochter) (?:des|der|von))(?: \w{1,4}\.?)?[ ]?$",
    re.IGNORECASE,
)

Words = frozenset[str]


def doubted(pages: Sequence[Page], kind: str, fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The fields, none of them certain where the paper may be about somebody else than whom they name."""
    taken = [field for field in fields if field.certainty is Certainty.CERTAIN and field.name in _NAMES]
    if not taken or not _are_doubtful(pages[:_PAGES], kind, fields, taken):
        return fields
    return tuple(replace(field, certainty=Certainty.PROBABLE) if field in taken else field for field in fields)


def _are_doubtful(pages: Sequence[Page], kind: str, fields: tuple[Field, ...], taken: list[Field]) -> bool:
    if _are_of_two(taken) or any(_is_of_firm(str(field.value)) for field in taken):
        return True
    if any(field.name == _FULL and may_be_longer(field) for field in taken):
        return True
    if kind in _OF_SEVERAL and any(field.name == _FULL and may_be_two(field) for field in taken):
        return True
    if _has_initial_beside_given(taken) or (kind in COUPLE and _are_parts_of_two(fields)):
        return True
    if any(_stands_as_another(pages, kind, field) for field in taken):
        return True
    return kind not in FAMILY and any(_names_another(page, taken) for page in pages)


# -- what the names themselves say ------------------------------------------------------------------------------------
def _are_of_two(taken: Sequence[Field]) -> bool:
    """Whether two persons are named with the same certainty; one in two scripts or at two lengths is one."""
    whole = [_words(field) for field in taken if field.name == _FULL and not _is_parents(field)]
    parts = frozenset().union(*(_words(field) for field in taken if field.name != _FULL))
    whole += [parts] if parts else []
    return any(_are_different(one, other) for at, one in enumerate(whole) for other in whole[at + 1 :])


def _is_parents(field: Field) -> bool:
    """Whether a name only tells whose child somebody is: "Ada Okoro, d/o Obi Okoro"."""
    text = field.evidence[0].text if field.evidence else ""
    return _CHILD_OF.search(text[: max(0, text.find(str(field.value)))]) is not None


def _are_different(one: Words, other: Words) -> bool:
    if not one or not other or _is_latin(one) != _is_latin(other):
        return False
    return not (_is_short_for(one, other) or _is_short_for(other, one))


def _is_short_for(short: Words, whole: Words) -> bool:
    """Whether all words of a name are of another, or the first letters of its words: "A. Okoro", "Okoro"."""
    initials = {word[0] for word in whole}
    return all(word in whole or (len(word) == 1 and word in initials) for word in short)


def _is_latin(words: Words) -> bool:
    return all(word[0] < "\u0370" for word in words)


def _are_parts_of_two(fields: Sequence[Field]) -> bool:
    """Whether the given names of two persons stand in a paper about both."""
    given = [_words(field) for field in fields if field.name == _GIVEN]
    return any(_are_different(one, other) for at, one in enumerate(given) for other in given[at + 1 :])


def _is_of_firm(name: str) -> bool:
    """Whether a name ends in the legal form of a firm: "Studienservice Wagner KG"."""
    words = fold(name).split()
    return len(words) > 1 and any(" ".join(words[-count:]) in cues.firms() for count in (1, 2, 3))


def _has_initial_beside_given(taken: Sequence[Field]) -> bool:
    """Whether the surname ends in the initial of given names that stand apart: "Diop A." beside "Awa"."""
    surnames = [str(field.value).split()[-1].strip(".") for field in taken if field.name == _SURNAME]
    given = [str(field.value)[:1] for field in taken if field.name == _GIVEN]
    return any(len(last) == 1 and last in given for last in surnames)


# -- how it is introduced ---------------------------------------------------------------------------------------------
def _stands_as_another(pages: Sequence[Page], kind: str, field: Field) -> bool:
    """Whether what stands before, behind or on the left of a name says that its bearer is not who is meant.

    Of a surname whether it is only the one in use: papers for abroad have that of the birth.
    """
    if field.name == _SURNAME and field.evidence:
        return bool(_in_use().standing_in(fold(f"{_on_the_left(pages, field)} {field.evidence[0].text}"[:_HEAD])))
    if field.name != _FULL or not field.evidence:
        return False
    text = field.evidence[0].text
    first = str(field.value).split()[0]
    at = text.find(first)
    before = fold(f"{_on_the_left(pages, field)} {text[: max(at, 0)]}")
    before = before if len(before.split()) <= _LABEL else ""
    aside = _ASIDE.match(text, at + len(str(field.value))) if at >= 0 else None
    behind = fold(aside[0]) if aside else ""
    if _as_another().standing_in(before) or _as_another_behind().standing_in(behind):
        return True
    return kind in cues.BANKS and bool(_beside_account().standing_in(before))


def _on_the_left(pages: Sequence[Page], field: Field) -> str:
    """The cell on the left of where a name stands."""
    box = field.evidence[0].box
    for page in pages:
        index = next((at for at, line in enumerate(page.lines) if line.box == box), None)
        if index is not None:
            return next((line.text for line in left_neighbours(page, index)[:1]), "")
    return ""


# -- whom the paper says it is for ------------------------------------------------------------------------------------
def _names_another(page: Page, taken: Sequence[Field]) -> bool:
    """Whether a phrase by which a paper says for whom it is, is followed by a name that is not taken."""
    found = _for_whom().standing_in(fold(" ".join([line.text for line in page.lines])))
    if not found:
        return False
    own = frozenset().union(*map(_words, taken))
    return any(_are_different(own, frozenset(fold(name).split())) for name in _names_behind(page.text, found))


def _names_behind(text: str, phrases: frozenset[str]) -> Iterator[str]:
    """The first name soon behind each place of the folded phrases."""
    printed = text.split()
    words = [(word, at) for at, each in enumerate(folded_each(printed)) for word in each.split()]
    heads = {phrase.split(" ", 1)[0] for phrase in phrases}
    split = [phrase.split() for phrase in phrases]
    for place, (word, _) in enumerate(words):
        if word not in heads:
            continue
        for phrase in split:
            end = place + len(phrase)
            if [each for each, _ in words[place:end]] == phrase:
                name = _first_name(printed[words[end - 1][1] + 1 :][: _REACH + 4])
                if name:
                    yield name


def _first_name(printed: Sequence[str]) -> str:
    """The first words that are a person's name and end no sentence before."""
    for at in range(min(_REACH, len(printed))):
        rest = without_address(" ".join(printed[at:]))
        if rest[:1].isupper():
            rest = _without_comma(rest)
            found = name_at(rest, 0)
            if found and len(found.text.split()) >= _FEWEST:
                return "" if is_no_name(found.text) or _is_of_firm(found.text) else found.text
        if printed[at][-1] in ".;:!?" and len(printed[at]) > _FEWEST and printed[at][-1] != ":":
            return ""
    return ""


def _without_comma(text: str) -> str:
    """ "Kowalenko, Artem" as a name without the comma."""
    first, comma, rest = text.partition(", ")
    return f"{first} {rest}" if comma and len(first.split()) < _FEWEST + 1 and rest[:1].isupper() else text


def _words(field: Field) -> Words:
    return frozenset(fold(str(field.value)).split())


@cache
def _as_another() -> Phrases:
    return Phrases(cues.listed(cues.AS_ANOTHER))


@cache
def _as_another_behind() -> Phrases:
    return Phrases(cues.listed(cues.AS_ANOTHER_BEHIND))


@cache
def _beside_account() -> Phrases:
    return Phrases(cues.listed(cues.BESIDE_ACCOUNT))


@cache
def _for_whom() -> Phrases:
    return Phrases((*cues.listed(cues.FOR_WHOM), *cues.kin_phrases()))


@cache
def _in_use() -> Phrases:
    return Phrases(cues.listed(cues.IN_USE))
