"""A full name in its parts: words without titles, which of them are surnames, names before and after marriage."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from doccheck.values._name_tables import (
    BORN,
    LEADING_TITLES,
    MARRIED,
    PARTICLES,
    PATRONYMICS,
    TITLES,
    VIETNAMESE,
)
from doccheck.values._name_words import forms
from doccheck.values._plain import plain_text
from doccheck.values._scripts import letters_by_script, script_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """One word of a name."""

    text: str  # in capitals
    particle: bool = False
    surname: bool | None = None  # None: the name does not show it


@dataclass(frozen=True, kw_only=True, slots=True)
class Variant:
    """One way the name may be said: with the name at birth, or with that of the husband."""

    words: tuple[Word, ...]
    sure: bool = True  # False: it is guessed which of the words is replaced


@dataclass(frozen=True, kw_only=True, slots=True)
class FullName:
    """A name as it is compared."""

    written: tuple[str, ...]  # all words in capitals
    variants: tuple[Variant, ...]  # Latin letters only; empty: there are none
    other: tuple[tuple[str, ...], ...]  # (script, words …) of every other script


_APOSTROPHE = re.compile(r"(?<=\w) ?'|'")
_COMMA = ","
_TOKEN = re.compile(r"[^\W_]+|,")
_MOST_WORDS = 40  # of one name with titles and commas; what follows is no name
_SPOUSE = re.compile(
    r"\b(?:spouse|wife|widow|daughter-in-law) of\b|\b(?:casada con|viuda de|[ée]pouse de|veuve de|ep\.? de)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4_000)
def full_name(text: str) -> FullName:
    plain = plain_text(unicodedata.normalize("NFC", text)).plain
    plain = _APOSTROPHE.sub("", _SPOUSE.sub(" épouse ", plain))
    tokens = [token for token in _TOKEN.findall(plain) if token == _COMMA or any(map(str.isalpha, token))]
    latin = [token for token in tokens[:_MOST_WORDS] if token == _COMMA or _is_latin(token)]
    return FullName(
        written=tuple(_upper(token) for token in tokens if token != _COMMA),
        variants=tuple(_variants(latin)) if any(token != _COMMA for token in latin) else (),
        other=tuple(_other_scripts(plain)),
    )


def _upper(token: str) -> str:
    return unicodedata.normalize("NFC", token.replace("ß", "ẞ").upper())


def _is_latin(token: str) -> bool:
    return all(script_of(sign) in ("Latn", "") for sign in token) and bool(forms(_upper(token)))


def _variants(tokens: list[str]) -> Iterator[Variant]:
    groups: list[tuple[str, list[str]]] = [("", [])]  # what introduces the words, the words
    for at, token in enumerate(tokens):
        name = _plain(token)
        marker = "born" if name in BORN or token.lower() in ("né", "ne") else "married" if name in MARRIED else ""
        # A marker stands between names; "Nee" and "Ep" at either end are names.
        if marker and 0 < at < len(tokens) - 1:
            groups.append((marker, []))
        else:
            groups[-1][1].append(token)
    words = _words(groups[0][1])
    if not words:
        words = _words([token for _, group in groups for token in group])
        groups = groups[:1]
    if len(words) > 1 or len(groups) == 1:
        yield Variant(words=words)
    for marker, group in groups[1:]:
        others = _words(group)
        if others:
            yield from _with_other_surname(words, others, married=marker == "married")


def _with_other_surname(words: tuple[Word, ...], others: tuple[Word, ...], *, married: bool) -> Iterator[Variant]:
    """The name with the other surname in the place of its own."""
    content = [word for word in others if not word.particle]
    if len(words) == 1:  # "MARTIN née DUBOIS Sophie"
        yield Variant(words=others, sure=not married)
        yield Variant(words=(*words, *others[1:]), sure=not married)
        return
    if married and len(content) > 1:  # the husband's given names are not hers
        capitals = tuple(word for word in others if word.surname)
        others = capitals or (content[-1],)
    others = tuple(replace(word, surname=True) for word in others)
    given = tuple(word for word in words if word.surname is False)
    if given:
        yield Variant(words=(*given, *others))
        return
    yield Variant(words=(*words[:-1], *others))
    yield Variant(words=(*words[1:], *others), sure=False)


def _words(tokens: list[str]) -> tuple[Word, ...]:
    plain = [token for token in tokens if token != _COMMA and _plain(token) not in TITLES]
    comma = _comma(tokens)
    if len(plain) > 2 and _plain(plain[0]) in LEADING_TITLES:
        plain = plain[1:]
    if not plain:
        plain = [token for token in tokens if token != _COMMA]
    names = [_plain(token) for token in plain]
    vietnamese = not VIETNAMESE.isdisjoint(names)
    particles = [
        not vietnamese and at < len(names) - 1 and name in (PARTICLES | PATRONYMICS) for at, name in enumerate(names)
    ]
    if len(particles) - sum(particles) < 2:
        # "Ben Smith", "Do Hai": what would be a particle is half of the name.
        particles = [particle and _follows(names, at) for at, particle in enumerate(particles)]
    surnames = _surnames(plain, comma)
    rows = zip(plain, particles, surnames, strict=True)
    return tuple(Word(text=_upper(token), particle=particle, surname=surname) for token, particle, surname in rows)


def _follows(names: list[str], at: int) -> bool:
    """Whether a particle is one even in a short name: "de la Cruz" has it, "Ben Smith" has not."""
    return at > 0 or len(names) > 2 or names[at] in ("EL", "AL")


def _comma(tokens: list[str]) -> int | None:
    """How many words stand before the only comma: "BENALI, Karim"."""
    if tokens.count(_COMMA) != 1:
        return None
    at = tokens.index(_COMMA)
    before = [token for token in tokens[:at] if _plain(token) not in TITLES]
    return len(before) if before and at < len(tokens) - 1 else None


def _surnames(tokens: list[str], comma: int | None) -> list[bool | None]:
    """By the comma, or by capitals among words that are not: "Karim BENALI"."""
    if comma is not None and 0 < comma < len(tokens):
        return [at < comma for at in range(len(tokens))]
    long = [token for token in tokens if len(token) > 1]
    capitals = [token for token in long if token.isupper()]
    if not capitals or len(capitals) == len(long):
        return [None] * len(tokens)
    return [None if len(token) == 1 else token.isupper() for token in tokens]


def _plain(token: str) -> str:
    found = forms(_upper(token))
    return min(found, key=lambda form: (len(form), form)) if found else ""


_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "ی": "ي", "ک": "ك"})


def _other_scripts(plain: str) -> Iterator[tuple[str, ...]]:
    for script in letters_by_script(plain):
        if script and script != "Latn":
            words = _TOKEN.findall(plain.replace(",", " ").casefold().translate(_ARABIC).replace("ё", "е"))
            found = [word for word in words if any(script_of(sign) == script for sign in word)]
            if script in ("Hani", "Kana", "Hang"):
                found = ["".join(found)]
            yield (script, *sorted(found))
