"""Whether a text says a phrase, or denies it ("is not enrolled") or makes it a condition ("sobald zugelassen")."""

from __future__ import annotations

from collections.abc import Sequence

from doccheck.understanding.fold import fold, stands_in

_DENIALS = frozenset(
    fold(word)
    for word in (
        *("no", "not", "nicht", "kein", "keine", "keinen", "keinem", "keiner", "never", "nunca", "jamais", "tampoco"),
        *("non", "nao", "nu", "nie", "не", "ні", "khong", "chua", "لا", "لم", "ليس", "ليست", "غير", "n", "ne"),
    )
)
_NOT_YET = frozenset(("noch", "pas", "aucun", "aucune", "plus"))  # "noch nicht", "n'est plus"; alone they deny nothing
_CONDITIONS = frozenset(
    fold(word)
    for word in (
        *("wenn", "sobald", "falls", "sofern", "ob", "once", "if", "whether", "unless", "lorsque", "lorsqu", "quand"),
        *("cuando", "quando", "если", "якщо", "eger", "daca", "jesli", "gdy", "إذا"),
    )
)
# "no" is also "in the" and "number", "ne" is also "né"; between the parts of a phrase they deny only so.
_ELSEWHERE = frozenset(("no", "n", "ne"))
_NO_MORE = (["longer"], ["more"], ["further"])
_WINDOW, _CONDITION_WINDOW = 2, 4  # words before a phrase


def is_said(phrase: str, text: str) -> bool:
    """Whether the folded text says the phrase somewhere, neither denied nor as a condition."""
    start = 0
    while (at := stands_in(phrase, text[start:])) >= 0:
        at += start
        if is_open(text[max(0, at - 60) : at].split()):
            return True
        start = at + 1
    return False


def is_open(before: Sequence[str]) -> bool:
    """Whether the words before something leave it said: "no ha sido admitido", "wenn Sie zugelassen sind" do not."""
    near = before[-_WINDOW:]
    numbered = len(near) == _WINDOW and any(map(str.isdigit, near[1]))  # "Roll No. 23CS118 is a student of"
    denied = not numbered and not (_DENIALS | _NOT_YET).isdisjoint(near)
    return not denied and _CONDITIONS.isdisjoint(before[-_CONDITION_WINDOW:])


def denies(between: Sequence[str]) -> bool:
    """Whether the words between the parts of a phrase deny it: "ist zum Wintersemester nicht … eingeschrieben"."""
    return any(
        between[at + 1 : at + 2] in _NO_MORE if word in _ELSEWHERE else word in _DENIALS
        for at, word in enumerate(between)
    )
