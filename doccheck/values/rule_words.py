"""Words of rules and of what is settled, folded: what may be, under a condition, for whoever it is; what was lifted.

"Wer nicht zahlt, kann exmatrikuliert werden", "die Mahnung vom 3. Mai ist gegenstandslos". What a document is and what
it takes back are asked of the same sentences; each asks in its own way, and of the same words.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["GROUPS", "IF", "ILLS", "LIFTED", "MAY", "OWING_TO", "SIBLING", "WHOEVER", "YOU_MAY", "one_of"]

# Verbs of what is possible now, of anybody and of whom a letter speaks to; "konnte" mostly tells of what was.
MAY = frozenset(
    (
        *("kann", "konnen", "darf", "durfen", "may", "might", "can", "could", "peut", "peuvent", "pourra", "pourront"),
        *("pourrait", "puede", "pueden", "podra", "podran", "podria", "puo", "possono", "potra", "pode", "podem"),
        "podera",
    )
)
YOU_MAY = frozenset(("konnt", "peux", "pouvez", "pourrez"))
# Conjunctions that begin a condition wherever they stand; "si", "se" and "bei" are other words as well.
IF = frozenset(("wenn", "sobald", "falls", "sofern", "once", "if", "lorsque", "quand", "cuando", "quando"))
# Who is nobody in particular, by a word …
WHOEVER = frozenset(
    (
        *("wer", "whoever", "anyone who", "those who", "quiconque", "celui qui", "ceux qui", "celles qui", "quien"),
        *("quienes", "chiunque", "coloro che"),
    )
)
# … or as one of many: "students who".
GROUPS = frozenset(
    (
        *("students", "applicants", "candidates", "holders", "residents", "members", "tenants", "policyholders"),
        "participants",
    )
)
# Things that a holder is glad to see withdrawn.
ILLS = frozenset(
    (
        *("mahnung", "mahnungen", "zahlungserinnerung", "ablehnung", "ablehnungsbescheid", "absage", "aussetzung"),
        *("sperre", "versagung", "refus", "rejet", "suspension", "relance", "refusal", "rejection", "reminder", "hold"),
        *("denial", "denegacion", "rechazo", "diniego", "rifiuto", "sospensione", "recusa", "abmahnung", "rappel"),
        *("avertissement", "apercibimiento", "requerimiento", "hypothek", "hypotheque", "hipoteca", "mortgage"),
        *("pfandung", "embargo", "sperrvermerk"),
    )
)
# What is said of them, and of nothing that a paper grants.
LIFTED = frozenset(
    (
        *("aufgehoben", "gegenstandslos", "hinfallig", "set aside", "overturned", "superseded", "lifted"),
        *("est levee", "est leve", "a ete levee", "a ete leve", "sans objet", "annulee et remplacee"),
        *("annule et remplace", "queda sin efecto", "sin objeto", "ha sido levantada", "ha sido levantado"),
        *("e superata", "e superato", "fica sem efeito"),
    )
)
# Before an ill, they tell for what something else was withdrawn.
OWING_TO = frozenset(
    (
        *("nach", "wegen", "aufgrund", "trotz", "infolge", "apres", "suite", "cause", "raison", "malgre", "following"),
        *("after", "due", "because", "tras", "por", "debido", "motivo", "dopo", "per"),
    )
)
SIBLING = (
    r"(?:zwillings)?(?:schwester|bruder|brudern|geschwister|cousine?|vetter|kusine)|(?:twin )?(?:sister|brother"
    r"|siblings?|cousin)s?|s(?:oe|o)urs?|freres?|cousines?|herman[oa]s?|prim[oa]s?|sorell[ae]|fratell[oi]|irmaos?|irmas?"
)


def one_of(words: Iterable[str]) -> str:
    """A pattern of one of the words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
