"""Whether a page says that a part of a balance is held, or is somebody else's: not where it says that nothing is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doccheck.model import Page
from doccheck.understanding import sum_words_reduced as w
from doccheck.understanding.fold import fold

_COMMA = re.compile(r",(?=\s)")
_CLAUSE_END = re.compile(r"[.;!?](?=\s)|\n\n")
# What denies a thing, what says that it is free of one, and what denies a verb that stands beside it.
_NONE = r"kein\w*|weder|noch|aucun\w*|ni|ningun\w*|nor|neither|nessun\w*|nenhum\w*|no"
_FREE = (
    r"frei von|ohne|sans|libres? de(?: tout\w*)?|franc de|sin|without|free (?:of|from)|clear of|liber[oaie] da|senza|"
    r"sem|livres? de"
)
_NOT = r"nicht|niemals|not|never|pas|non|nao|jamais|nunca"
_DENIED = re.compile(rf"(?<!\w)(?:(?P<none>{_NONE})|(?P<free>{_FREE})|(?P<verb>{_NOT}))(?!\w)(?! ?\d)")
_REACH = 8  # words from the denial to what it denies
# Behind a denial these begin something else, or turn it round: "not only", "not yet released from".
_TURNED = re.compile(
    r"(?<!\w)(?:aber|sondern|jedoch|allerdings|hingegen|ausser|bis auf|nur|but|however|though|although|except|save|"
    r"only|mais|cependant|toutefois|sauf|hormis|seulement|que|pero|sino|salvo|excepto|solo|solamente|unicamente|ma|tranne|"
    r"mas|exceto|apenas|bloss|lediglich|allein|"
    r"released?|lifted|removed|discharged|cleared|satisfied|aufgehoben\w*|freigegeben\w*|geloscht\w*|getilgt\w*|"
    r"leve\w*|libere\w*|radie\w*|levantad\w*|liberad\w*|cancelad\w*|alzad\w*)(?!\w)"
)
_VERBS = frozenset(
    (
        *("is", "are", "was", "were", "has", "have", "ist", "sind", "war", "waren", "wird", "wurde", "wurden", "hat"),
        *("haben", "est", "sont", "etait", "etaient", "a", "ont", "esta", "estan", "es", "son", "fue", "fueron", "ha"),
        *("han", "e", "sono", "era", "sao", "foi"),
    )
)
_JOINED = frozenset({",", "and", "und", "et", "y", "e", "oder", "or", "ou", "o", "which", "that", "qui"})
_TWICE = re.compile(rf"(?<!\w)(?:{_NOT}|no|kein\w*|ne|n)(?: \w+){{0,3}} ?$")
# The answer behind a label: "Lien / hold: Nil", "Embargos: no constan".
_ANSWER = re.compile(
    r"(?: (?:amount|betrag|montant|importe|marked|on the account|sur le compte|sobre la cuenta|del deposito|"
    r"de la cuenta|du compte|des kontos|auf dem konto)){0,2}"
    r" (?:nil|none|keine[rs]?|neant|aucun[es]?|ningun[oa]s?|nessun[oa]|nenhum[a]?|no constan?|no hay|no tiene|"
    r"non applicable|not applicable|n a|0|0 00)(?= |$)(?! \d)"
)
_LABELS = 3  # labels of one row that share an answer: "Lien / hold / charge: nil"
# "The client holds the savings account …".
_HAS_ACCOUNT = re.compile(r"(?: \w+){0,4}? (?:accounts?|deposits?|balances?|savings|shares)(?= |$)")
_HOLDING = frozenset({"hold", "holds"})
# More than one has the account, and each of them all that is in it.
_SHARED = re.compile(
    r"joint account|joint(?:ly)?(?: held| holders)?|co holder|gemeinschaftskonto|gemeinschaftlich|mitinhaber(?:in)?|"
    r"compte joint|co ?titulaires?|cuenta conjunta|cotitular(?:es|idad)?|conto cointestato|cointestatario|"
    r"conta conjunta|co titular"
)
_EACH_ALONE = re.compile(
    r"(?<!\w)(?:(?:chacun\w*|chaque|each|either|jede[rs]?|cada un[oa]|cualquiera|ciascun\w*|cada um\w*)"
    r"(?: \w+){0,7} (?:seule?|alone|solely|independently|allein\w*|einzeln\w*|individual\w*|indistint\w*|sol[oa]|"
    r"disgiunt\w*|isolad\w*)"
    r"|disponibilidad indistinta|(?:cuenta|caracter|titularidad|forma) indistint[oa]|indistintamente|"
    r"either or survivor|oder konto|einzelverfugung\w*|(?:je|jeweils) allein verfugung\w*)(?!\w)"
)


def is_held(pages: Sequence[Page]) -> bool:
    """Whether one of the words for it stands on the pages, and is not denied there."""
    texts = [[_folded(clause) for clause in _CLAUSE_END.split(page.text)] for page in pages]
    alone = any(_is_each_alone(clause) for clauses in texts for clause in clauses)
    return any(
        not _is_denied(clause, start, end) and not (alone and _SHARED.fullmatch(clause[start:end]))
        for clauses in texts
        for clause in clauses
        for start, end in _places(clause)
    )


def _folded(clause: str) -> str:
    return " , ".join(fold(part) for part in _COMMA.split(clause))


def _places(clause: str) -> Iterator[tuple[int, int]]:
    for phrase in w.HELD.standing_in(clause):
        for found in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", clause):
            yield found.span()


def _is_denied(clause: str, start: int, end: int) -> bool:
    if clause[start:end] in _HOLDING and _HAS_ACCOUNT.match(clause, end):
        return True
    return _is_denied_ahead(clause[:start]) or _is_answered(clause[end:])


def _is_denied_ahead(before: str) -> bool:
    """Whether what stands before it denies it, with nothing in between that turns it round."""
    denial = next(reversed([*_DENIED.finditer(before)]), None)
    if denial is None:
        return False
    between = before[denial.end() :].split()
    if between and between[0] in _VERBS:  # "no está embargada"
        between = between[1:]
    if len(between) > _REACH or _TURNED.search(" ".join(between)) or any(word.isdigit() for word in between):
        return False
    if not _VERBS.isdisjoint(between) and (denial["none"] is None or not _JOINED.isdisjoint(between)):
        return False  # another clause: not of "no part of it is blocked"
    return denial["free"] is None or not _TWICE.search(before[: denial.start()])


def _is_answered(behind: str) -> bool:
    """Whether the answer to a label is that there is nothing; other labels may stand between."""
    for _ in range(_LABELS):
        if _ANSWER.match(behind):
            return True
        label = next((p for p in sorted(w.HELD.standing_in(behind), key=len, reverse=True) if _leads(p, behind)), None)
        if label is None:
            return False
        behind = behind[len(label) + 1 :]
    return False


def _leads(phrase: str, behind: str) -> bool:
    return behind.startswith(f" {phrase} ")


def _is_each_alone(clause: str) -> bool:
    found = _EACH_ALONE.search(clause)
    return found is not None and not re.search(rf"(?<!\w)(?:{_NOT}|kein\w*|aucun\w*|ningun\w*)(?!\w)", clause)
