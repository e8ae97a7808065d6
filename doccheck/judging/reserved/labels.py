"""Labels of rows that stand as sentences by themselves: what they name is told by the value beside them.

"Saldo retenido | 0.00", "Saisie sur salaire : néant", "Test IGRA (contrôle) | NÉGATIF": the ill is named so that it can
be denied.
"""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import is_none, sum_of
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

# What nobody wishes to have; of anything else "none" may be the fault itself.
_ILL = lazily(
    r"\b(?:saisies?|oppositions?|gels?|blocages?|nantissements?|dettes?|decouverts?|impayes?|arrieres?|sanctions?"
    r"|cessions?"
    r"|\w*pfandung\w*|\w*sperr\w*|verpfandung\w*|abtretung\w*|\w*schulden|ruckstande?|mahnungen|belastungen|uberziehung"
    r"|liens?|holds?|seizures?|attachments?|garnishments?|debts?|arrears|overdrafts?|encumbrances?|liabilities|pledges?"
    r"|embargos?|retenid[oa]s?|retenciones|bloqueos?|deudas?|descubiertos?|gravamen(?:es)?|sanciones|prendas?|trabas?"
    r"|tests?|antikorper|antigen\w*|serolog\w*|infections?|infektion\w*|tuberkul\w*|tuberculos\w*|igra)\b"
)
_GOOD = lazily(
    r"\b(?:neg|negati[vf]\w*|negatif|normal\w*|unauffallig\w*|o b|ohne befund|no reactiv[oa]|non reactive"
    r"|not detected)\b"
)
_NOT = lazily(r"\b(?:not|nicht|no|pas|non|kein\w*|aucun\w*)\b|\b(?:sauf|ausser|except|salvo|but|aber|mais|pero)\b")
_NUMERAL = lazily(r"^[\W\d]*(?:[IVX]+\.)?\W*")
_A_HEADING = 4  # words, at most


def is_named_as_none(said: Said, sentence: Sentence) -> bool:
    """Whether a sentence only names an ill in the label of a row whose value says that there is none."""
    return any(_is_of(row, sentence) for row in said.rows if _says_none(row))


def _is_of(row: Row, sentence: Sentence) -> bool:
    """Whether a sentence is the label of the row, with no more than a heading before it; or the row itself."""
    text = sentence.text.rstrip(" .:")
    if text in (row.sentence.text.rstrip(" ."), f"{row.label} : {row.value}".rstrip(" .")):
        return True
    if sentence.evidence[-1:] != row.evidence[:1] or not text.endswith(row.label.rstrip(" :")):
        return False
    before = _NUMERAL.sub("", text[: len(text) - len(row.label.rstrip(" :"))]).strip()
    return not before or (before.isupper() and len(before.split()) <= _A_HEADING)


def _says_none(row: Row) -> bool:
    """Whether the row is of an ill, and of none."""
    if not _ILL.search(fold(row.label)):
        return False
    value = fold(row.value)
    if _GOOD.search(value):
        return not _NOT.search(_GOOD.sub(" ", value))
    is_zero = any(sign.isdigit() for sign in row.value) and not any(sign in "123456789" for sign in row.value)
    return (is_zero or is_none(row.value) or is_none(value)) and sum_of(row) == 0
