"""Whether words deny what is said beside them: "ist nicht … eingeschrieben", "kein …", "weder … noch"."""

from __future__ import annotations

from collections.abc import Sequence

from doccheck.understanding.fold import fold

DENIALS = frozenset(
    fold(word)
    for word in (
        *("no", "not", "nicht", "kein", "keine", "keinen", "keinem", "keiner", "never", "nunca", "jamais", "tampoco"),
        *("non", "nao", "nu", "nie", "не", "ні", "khong", "chua", "لا", "لم", "ليس", "ليست", "غير", "n", "ne"),
    )
)
NOT_YET = frozenset(("noch", "pas", "aucun", "aucune", "plus"))  # "noch nicht", "n'est plus"; alone they deny nothing
# "no" is also "in the" and "number", "ne" is also "né"; between the parts of a phrase they deny only so.
_ELSEWHERE = frozenset(("no", "n", "ne"))
_NO_MORE = (["longer"], ["more"], ["further"])
# "kein offener Betrag", "ningún importe pendiente"; "no" and "non" alone may be the answer in the box before.
_NONE_OF_IT = frozenset(
    (
        *("kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "ohne", "aucun", "aucune", "sans", "ningun"),
        *("ninguna", "sin", "nessun", "nessuna", "senza", "nenhum", "nenhuma", "sem", "without", "zadnych", "bez"),
    )
)
_THERE_IS_NO = tuple(
    tuple(words.split()) for words in ("there is no", "there are no", "with no", "has no", "have no", "pas de")
)
_UNITS = frozenset(
    (
        *("eur", "euro", "euros", "usd", "gbp", "chf", "pln", "mad", "dzd", "tnd", "xaf", "xof", "de", "d", "of"),
        *("von", "est", "ist", "is", "es", "e", "in", "total"),
    )
)
_NOUGHT = frozenset(("nil", "none", "neant", "nein", "keine", "keiner", "keinerlei", "ninguno", "ninguna", "nessuno"))
_EXIST = frozenset(("bestehen", "besteht", "bestanden", "liegen", "liegt", "lagen", "existieren", "existiert"))
_NOUGHT_WINDOW = 3  # words behind a phrase
_CANNOT_BE = frozenset(
    (
        *(("peut", "etre"), ("peuvent", "etre"), ("saurait", "etre"), ("sauraient", "etre"), ("puede", "ser")),
        *(("pueden", "ser"), ("podra", "ser"), ("pourra", "etre"), ("pourront", "etre")),
    )
)
_OR = frozenset(("ou", "oder", "or", "o", "ni", "nor", "noch"))
_OF_NONE = frozenset(
    ("aucun", "aucune", "kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "ningun", "ninguna")
)
_NEITHER = frozenset(("weder", "neither", "ni"))
_NEITHER_WINDOW = 8


def denies(between: Sequence[str]) -> bool:
    """Whether the words between the parts of a phrase deny it: "ist zum Wintersemester nicht … eingeschrieben"."""
    return any(
        between[at + 1 : at + 2] in _NO_MORE if word in _ELSEWHERE else word in DENIALS
        for at, word in enumerate(between)
    )


def cannot_be(before: Sequence[str]) -> bool:
    """Whether the words before something say that it is impossible: "la couverture ne peut être …"."""
    return tuple(before[-2:]) in _CANNOT_BE and before[-3:-2] in (["ne"], ["n"], ["no"])


def is_one_of_none(before: Sequence[str]) -> bool:
    """Whether something is the second of two things of which there is none: "aucune interdiction ou …"."""
    return before[-1:] != [] and before[-1] in _OR and not _OF_NONE.isdisjoint(before[-4:-1])


def is_none_of_it(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words around the name of something say that there is none: "kein …", "… pendiente: 0,00 EUR"."""
    if any(tuple(before[-len(words) :]) == words for words in _THERE_IS_NO) or not _NONE_OF_IT.isdisjoint(before[-1:]):
        return True
    if after[:1] and after[0] in _EXIST and "nicht" in after[1:3] and "nur" not in after[2:4]:
        return True  # "Rückstände bestehen nicht"
    behind = [word for word in after[:_NOUGHT_WINDOW] if word not in _UNITS]
    if not behind:
        return False
    whole = len(behind) == 1 or not behind[1].isdigit() or not behind[1].strip("0")  # "0 00" is folded from "0,00"
    return behind[0] in _NOUGHT or (not behind[0].strip("0") and whole)


def is_neither(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether what is said is one of several things that are all denied: "weder verpfändet noch …"."""
    return not _NEITHER.isdisjoint((*before[-_NEITHER_WINDOW:], *found))
