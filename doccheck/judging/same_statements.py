"""Whether a translation says the same as its original where a word decides: no conviction, no note in the margin.

Both are put to the same question, each in its own language; only where one says "none" and the other something else
does a person compare them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.findings import kind_of
from doccheck.judging.persons import bearers
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Sentence, said_of
from doccheck.judging.words import fold
from doccheck.model import Document, Evidence, Grade

# Languages in which "none" is known, in words of the languages below; of another language nothing is compared.
_KNOWN = frozenset(("fr", "de", "es", "en", "it", "pt", "ca", "gl", "nl"))
_CLEAN = lazily(
    r"\b(?:nada consta|(?:nao|no|non|n|ne) (?:\w+ ){0,2}?(?:consta\w*|registr\w+|existe\w*|ha|ha sido|figura\w*"
    r"|posee|tiene|presenta\w*|aparece\w*|cuenta|obra\w*|possui\w*|risulta\w*|fait|porte|comporte|contient|a|est)"
    r"|neant|vierge|aucune?|ninguna?|nenhum\w*|nessun\w*|nulla|jamais|carece|sem (?:antecedentes|registr\w*)"
    r"|sin (?:antecedentes|anotaci\w+|condenas?)|sans (?:antecedent\w*|condamnation\w*|inscription)|negativ[oa]"
    r"|kein\w*|nicht|ohne|unbescholten|unbestraft|straffrei|leer"
    r"|no|not|none|nil|never|nothing|without|clear|clean|geen|niet|pas|nunca|jamas|nao|non|inexist\w+|unbelastet)\b"
)
_GUILTY = lazily(
    r"\b(?:condamn\w+|conden\w+|condann\w+|verurteil\w+|vorbestraft|vorstrafe\w*|eintragung\w*|convict\w+|sentenc\w+"
    r"|antecedent\w*|anotacion\w*|inscription\w*|peine|pena|strafe|offen[cs]e\w*|delit\w*|delito\w*|veroordel\w+)\b"
)
_NOTES = lazily(
    r"\b(?:randvermerk\w*|vermerk\w*|folgebeurkundung\w*|beischreibung\w*|anmerkung\w*|eintrage am rand"
    r"|mentions? (?:marginales?|en marge)|mentions?|notas? marginale?s?|nota(?:s|ciones)? marginal\w*|anotac\w+"
    r"|averbac\w+|annotations?|annotazion\w*|marginal (?:notes?|entr(?:y|ies)|annotations?)|endorsements?"
    r"|remarks?|observa\w+|bemerkung\w*)\b(?: \w+){0,3}$"
)
_NONE = lazily(
    r"^\W*(?:kein\w*|neant|sans|aucune?s?|ningun\w*|nenhum\w*|nessun\w*|none|nil|no|non|nada(?: consta)?|n a|sin|sem"
    r"|ohne|nihil|leer|vacio|vide|blank|nichts|not any|entfallt|geen)\b"
)
# What a translator writes where something of the original is left out.
_OMITTED = lazily(
    r"[\[(]\s*(?:…|\.\s?\.\s?\.+|omissis|auslassung|ausgelassen|gekurzt|gekürzt|omission|omis|omitted|omitido|abridged|"
    r"abregé|abrégé|cut|snip|coupé|coupe|cortado|resumido)\s*[\])]|^\s*(?:…|\.\s?\.\s?\.)\s*$",
    re.IGNORECASE,
)
_LONG_TEXT = 500  # letters from which on the lengths of two texts can be compared
_WHOLE = 0.5  # of the letters: a translation that leaves out letterhead and small print has three quarters
_LABEL = 45  # letters of a label
_WRITTEN = 4  # words of a note
_SHORTEST = 4  # letters of a word of a name
_FEW_WORDS = 25


def other_statements(document: Document, translation: Document) -> tuple[Evidence, ...]:
    """The places of what the original says and the translation denies, or the other way round."""
    if Grade.POOR in (document.grade, translation.grade):
        return ()
    if left_out := _left_out(document, translation):
        return left_out
    if not document.languages or not {*document.languages, *translation.languages} <= _KNOWN:
        return ()
    compared = (_other_verdict, _other_notes, _other_name, _shortened)
    return tuple(place for compare in compared for place in compare(document, translation))


def _left_out(document: Document, translation: Document) -> tuple[Evidence, ...]:
    """Where the translation marks that something is left out, more often than the original does."""
    here, there = ([line.evidence for line in d.lines if _OMITTED.search(line.text)] for d in (document, translation))
    return tuple(there) if len(there) > len(here) else ()


def _shortened(document: Document, translation: Document) -> Iterator[Evidence]:
    """The last long line of a text that is much longer than its translation, in whose place something is missing."""
    if len(document.languages) > 1:  # a form in several languages
        return
    here, there = (sum(map(str.isalpha, "".join(line.text for line in d.lines))) for d in (document, translation))
    if here >= _LONG_TEXT and there < _WHOLE * here:
        lines = [line for line in document.lines if len(line.text.split()) > _WRITTEN] or list(document.lines)
        yield lines[-1].evidence


def _other_verdict(document: Document, translation: Document) -> Iterator[Evidence]:
    """Of a criminal record: one of the two denies all that is in question, and the other denies nothing."""
    if kind_of(document) != "criminal_record":
        return
    here, there = _verdict(document), _verdict(translation)
    if here and there and (here[0] != there[0]):
        yield here[1].evidence[0]
        yield there[1].evidence[0]


def _verdict(document: Document) -> tuple[bool, Sentence] | None:
    """Whether no sentence about convictions denies them, and one of those sentences; None where there is none."""
    said = said_of(document)
    about = [each for each in said.sentences if _GUILTY.search(each.folded) and len(each.folded.split()) >= _WRITTEN]
    if not about:
        return None
    denied = [each for each in about if _CLEAN.search(each.folded)]
    if not denied and any(_NONE.search(each.folded) for each in said.sentences):
        return None  # "Néant" in a line of its own
    return not denied, (denied or about)[0]


def _other_notes(document: Document, translation: Document) -> Iterator[Evidence]:
    """Of notes in the margin and on the back: "none" in one, words in the other."""
    here, there = [*_notes(document)], [*_notes(translation)]
    if not here or not there:
        return
    if all(none for none, _ in here) != all(none for none, _ in there):
        yield here[0][1]
        yield there[0][1]


def _notes(document: Document) -> Iterator[tuple[bool, Evidence]]:
    """Each field for notes that is filled in: whether it says "none", and where."""
    lines = document.lines
    beside = {row.evidence[0]: row.value for row in said_of(document).rows}  # a cell in its row, whatever comes next
    for at, line in enumerate(lines):
        label, _, value = line.text.partition(":")
        if len(label) > _LABEL or not _NOTES.search(fold(label)):
            continue
        if not value.strip() and _NONE.search(fold(label)):
            yield True, line.evidence  # "No notes in the margin": an answer, and no label
            continue
        value = value if value.strip() else beside.get(line.evidence, "")
        words = value if value.strip() else " ".join(each.text for each in lines[at + 1 : at + 3])
        if _NONE.search(fold(words)) or (words.strip() and not fold(words)):
            yield True, line.evidence
        elif len(fold(words).split()) >= _WRITTEN and any(map(str.isdigit, words)):
            yield False, line.evidence


def _other_name(document: Document, translation: Document) -> Iterator[Evidence]:
    """The name of the one it is about, where no word of the given names or the surname stands in the translation."""
    first = next((bearer for bearer in bearers(document) if bearer.certain), None)
    known = {word for line in translation.lines for word in fold(line.text).split()}
    if first is None or len(known) < _FEW_WORDS:
        return
    words = [word for word in fold(first.full).split() if len(word) >= _SHORTEST]
    missing = [word for word in words if not any(_alike(word, other) for other in known)]
    if len(words) > 1 and len(missing) * 2 >= len(words):
        yield first.evidence[0]


def _alike(first: str, second: str) -> bool:
    """Whether two words begin alike, as the forms of a name do, or differ in a sign or two."""
    if abs(len(first) - len(second)) > 2:
        return False
    return first[:4] == second[:4] or sum(a != b for a, b in zip(first, second, strict=False)) <= 1
