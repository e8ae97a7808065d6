"""Whether a text says a phrase, or denies it ("is not enrolled") or makes it a condition ("sobald zugelassen").

And whether what it says is of now: "sonst wird der Platz im Nachrückverfahren vergeben" speaks of what would be, and
"further to our conditional offer" of what was.
"""

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
_OTHERWISE = tuple(
    fold(words)
    for words in (
        *("sonst", "ansonsten", "andernfalls", "anderenfalls", "nicht fristgerecht", "nicht rechtzeitig"),
        *("nicht innerhalb", "otherwise", "failing which", "failing this", "failing that", "if you do not"),
        *("if we do not", "sinon", "à défaut", "faute de", "passé ce délai", "passé cette date", "passé le"),
        *("au-delà de ce délai", "de lo contrario", "en caso contrario", "en otro caso", "pasado ese plazo"),
        *("pasada esa fecha", "transcurrido ese plazo", "transcurrido dicho plazo", "altrimenti", "in caso contrario"),
        *("caso contrário", "w przeciwnym razie", "в противном случае", "в іншому випадку", "aksi halde"),
        *("nicht angenommener Platz", "nicht angenommene Plätze", "nicht in Anspruch genommene Plätze"),
        *("frei werdende", "freiwerdende", "not taken up", "unclaimed places", "places non confirmées"),
        *("plazas no confirmadas", "plazas no aceptadas", "în caz contrar"),
    )
)
_IN_CASE = tuple(
    fold(words)
    for words in (
        *("en cas de", "en cas d'un", "sauf", "hors cas de", "sur présentation d'un", "im Falle", "im Fall"),
        *("in case of", "in the event of", "upon", "en caso de", "salvo", "in caso di", "em caso de", "w przypadku"),
        *("в случае", "у разі", "halinde", "în caz de"),
    )
)
_FORMER = frozenset(
    fold(
        "frühere früheren früherer früheres vorherige vorherigen bisherige bisherigen ursprünglich ursprüngliche "
        "ursprünglichen vorläufigen initialement précédemment auparavant précédent précédente antérieur "
        "antérieure ancien ancienne earlier previous previously former formerly prior initially originally "
        "anterior anteriormente previamente inicialmente precedente inizialmente poprzedni poprzednia прежняя ранее "
        "раніше önceki"
    ).split()
)
_OTHERWISE_WINDOW, _FORMER_WINDOW = 22, 7  # words before a phrase
_REPLACING = tuple(
    fold(words).split()
    for words in (
        *("supersedes", "replaces", "in place of", "ersetzt", "ersetzen", "anstelle", "annule et remplace"),
        *("remplace", "en remplacement de", "sustituye", "reemplaza", "deja sin efecto", "sostituisce", "substitui"),
    )
)
_LIFTED = tuple(
    fold(words)
    for words in (
        *("aufgehoben", "gegenstandslos", "hinfällig", "set aside", "overturned", "superseded", "lifted"),
        *("est levée", "est levé", "a été levée", "a été levé", "sans objet", "annulée et remplacée"),
        *("annulé et remplacé", "queda sin efecto", "sin objeto", "ha sido levantada", "ha sido levantado"),
        *("è superata", "è superato", "fica sem efeito"),
    )
)
_REPLACING_WINDOW, _LIFTED_WINDOW = 5, 14  # words before a phrase, and behind it
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
_NOUGHT = frozenset(("nil", "none", "neant"))
_NOUGHT_WINDOW = 3  # words behind a phrase


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


def is_of_now(before: Sequence[str]) -> bool:
    """Whether the words of the sentence before something leave it said of now, of neither a past nor a mere chance."""
    if not _FORMER.isdisjoint(before[-_FORMER_WINDOW:]):
        return False
    wide = f" {' '.join(before[-_OTHERWISE_WINDOW:])}"
    near = (wide, wide.rpartition(" ")[0])  # "en cas de refus", "en cas de premier refus"
    in_case = any(each.endswith(f" {words}") for words in _IN_CASE for each in near)
    return not in_case and not any(f" {words} " in f"{wide} " for words in _OTHERWISE)


def is_taken_back(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words of a sentence around something say that it holds no longer.

    "Dieser Bescheid ersetzt den Ablehnungsbescheid", "the suspension has been lifted".
    """
    near, behind = before[-_REPLACING_WINDOW:], after[:_LIFTED_WINDOW]
    if any(near[at : at + len(words)] == words for words in _REPLACING for at in range(len(near))):
        return True
    said = f" {' '.join(behind)} "
    return _CONDITIONS.isdisjoint(behind) and any(f" {words} " in said for words in _LIFTED)


def is_none_of_it(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words around the name of something say that there is none: "kein …", "… pendiente: 0,00 EUR"."""
    if any(tuple(before[-len(words) :]) == words for words in _THERE_IS_NO) or not _NONE_OF_IT.isdisjoint(before[-1:]):
        return True
    behind = [word for word in after[:_NOUGHT_WINDOW] if word not in _UNITS]
    if not behind:
        return False
    whole = len(behind) == 1 or not behind[1].isdigit() or not behind[1].strip("0")  # "0 00" is folded from "0,00"
    return behind[0] in _NOUGHT or (not behind[0].strip("0") and whole)


def is_condition(before: Sequence[str]) -> bool:
    """Whether the words before something make it a condition: "to be returned when it has expired"."""
    return not (_CONDITIONS | {"when"}).isdisjoint(before[-_CONDITION_WINDOW:])
