"""Whether a paper is a form that nobody has filled in: "[name], born on [date]", or line after line of dots.

Only print is looked at: what somebody wrote by hand over the dots of a scan is not read, and does not leave them empty.
"""

from __future__ import annotations

import re

_ENOUGH_BLANKS, _ENOUGH_PLACEHOLDERS = 5, 2
# Dots that lead to a value in a column are no blanks: a blank ends its line, or the sentence goes on behind it.
_BLANK = re.compile(
    r"_{3,}|(?:(?:[.…] ?){5,}+|…{2,}+)(?=[ \t]*(?:\n|$|[,;)]|:[ \t]*(?:\n|$|[.…_])|[a-zß-öø-ÿа-я]"
    # … in a form all in capitals as well
    r"|(?:PRÉNOMS?|NOMS?|NÉE?|DE|LE|À|AU|ET|DEMEURANT|VORNAME|NAME|GEBOREN|GEB|WOHNHAFT|AM|IN|UND|BORN|ON|OF|AT|AND"
    r"|RESIDING|NACID[OA]|EL|EN|CON|DOMICILIO|NOMBRES?|APELLIDOS?|NATO|NATA|RESIDENTE|NASCID[OA]|MORADOR)\b))"
)
_WORDS_BEFORE = re.compile(r"(?:(?<=\s)([^\W\d_]+) )?([^\W_]+) ?$")
_BRACKETS = re.compile(r"[\[<]([^\[\]<>\d]{1,45})[\]>]")
_TO_BE_NAMED = re.compile(
    r"\b(?:names?|noms?|prénoms?|nombres?|apellidos?|vornamen?|nachnamen?|nome|cognome|imię|nazwisko"
    r"|dates?|datum|fecha|data|lieu|ort|lugar|luogo|place|city|ville|stadt|ciudad"
    r"|address|adresse|anschrift|dirección|domicilio|indirizzo|amount|montant|betrag|importe|importo"
    r"|number|numéro|nummer|número|numero|university|université|universität|universidad|institution|authority"
    r"|insert|title|titre|from|to be)\b|имя|фио|дата|姓名|日期|氏名|日付|성명|^[●•….\s]+$",
    re.IGNORECASE,
)


def is_unfilled(text: str) -> bool:
    """Whether the text of a paper, one line of print a line, is that of an empty form."""
    if "[" in text or "<" in text:
        named = sum(bool(inside.strip() and _TO_BE_NAMED.search(inside)) for inside in _BRACKETS.findall(text))
        if named >= _ENOUGH_PLACEHOLDERS:
            return True
    return sum(not _fills_up(text[: blank.start()]) for blank in _BLANK.finditer(text)) >= _ENOUGH_BLANKS


def _fills_up(before: str) -> bool:
    """Whether dots behind this only fill the rest of a line: they do behind a number, or behind a name."""
    found = _WORDS_BEFORE.search(before[-60:])
    if not found or _TO_BE_NAMED.search(found.group()):
        return False
    first, last = found.groups(default="")
    named = last.isupper() or (last.istitle() and (first.istitle() or first.isupper()))
    in_capitals = before.rpartition("\n")[2].isupper()  # then a word in capitals is no name for that
    return last.isdigit() or (named and len(last) > 2 and not in_capitals)
