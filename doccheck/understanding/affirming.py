"""Whether a text says a phrase, and says it of now: neither denied ("is not enrolled") nor as a condition.

"Sonst wird der Platz im Nachrückverfahren vergeben" speaks of what would be, "further to our conditional offer" of what
was, and "the suspension has been lifted" of what holds no longer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.understanding.conditions import CONDITION_WINDOW, CONDITIONS
from doccheck.understanding.fold import fold, stands_in
from doccheck.understanding.negation import DENIALS, NOT_YET, cannot_be, is_one_of_none
from doccheck.values.rule_words import LIFTED

_WINDOW = 2  # words before a phrase
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
        *("en cas de", "en cas d'un", "sauf", "hors cas de", "sur présentation d'un"),
        *("sur présentation de la", "sur présentation du", "on production of the"),
        *("on presentation of the", "gegen Vorlage des", "gegen Vorlage der", "previa presentación de la"),
        *("previa entrega de la", "im Falle", "im Fall"),
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
_LIFTED = LIFTED | frozenset(
    fold(words)
    for words in (
        *("beruhte auf", "trat nicht ein", "ist nicht der Fall", "not the case", "no bearing on"),
        *("hold has been removed", "hold was removed", "n'est pas le cas", "sans incidence sur", "no es el caso"),
        "sin incidencia en",
    )
)
# "… wurde widerrufen und ist gegenstandslos": both are said of the paper.
_GOES_ON = frozenset(
    (both, be)
    for both in ("und", "and", "et", "y", "e")
    for be in ("ist", "sind", "is", "are", "est", "sont", "es", "son", "queda", "quedan", "fica")
)
_REPLACING_WINDOW, _LIFTED_WINDOW = 5, 14  # words before a phrase, and behind it …
_CLAUSE_BETWEEN = 8  # … and of a clause between: "l'opposition que la mère avait formée … a été levée"
_UNTIL_THEN = re.compile(
    r"\b(?:(?:bleibt|bleiben|gilt|gelten|wohnt|stimmt|ist) (?:\w+ ){0,5}?bis dahin|bis dahin (?:bleibt|gilt|wohnt|ist)|"
    r"(?:remains?|continues?|stays?|lives?|holds?) (?:\w+ ){0,6}?until then|until then \w+ (?:\w+ )?(?:remains|lives)|"
    r"(?:reste|restent|demeure|habite|vaut|occupe) (?:\w+ ){0,5}?jusque la|"
    r"jusque la \w+ (?:reste|demeure|habite|occupe)|"
    r"(?:sigue|siguen|permanece|reside|vive|mantiene) (?:\w+ ){0,5}?hasta entonces|"
    r"hasta entonces (?:\w+ )?(?:sigue|permanece|reside|vive))\b"
)
_YEAR = 4  # digits


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
    denied = not numbered and not (DENIALS | NOT_YET).isdisjoint(near)
    denied = denied or cannot_be(before) or is_one_of_none(before)
    return not denied and CONDITIONS.isdisjoint(before[-CONDITION_WINDOW:])


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
    which = after[:1] in (["que"], ["qui"], ["which"], ["that"], ["die"], ["der"], ["das"])
    near, behind = before[-_REPLACING_WINDOW:], after[: _LIFTED_WINDOW + (_CLAUSE_BETWEEN if which else 0)]
    if any(near[at : at + len(words)] == words for words in _REPLACING for at in range(len(near))):
        return True
    if tuple(behind[:2]) in _GOES_ON:
        return False
    said = f" {' '.join(behind)} "
    return CONDITIONS.isdisjoint(behind) and any(f" {words} " in said for words in _LIFTED)


def is_upheld(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what a day to come will end is said to be so until then: "a donné congé pour le …, reste … jusque-là"."""
    if not any(word.isdigit() and len(word) == _YEAR for word in after):
        return False
    return before[-1:] != ["n"] and bool(_UNTIL_THEN.search(" ".join(after)))
