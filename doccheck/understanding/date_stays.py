"""How long the person spoken of stays, beside how long a guarantee for that person itself holds."""

from __future__ import annotations

import re

from doccheck.understanding.fold import fold
from doccheck.understanding.places import PageText

_BEFORE, _BEHIND, _YEAR = 200, 90, 4  # characters of the sentence looked at
_CLAUSE_ENDS = re.compile(r"[,;:()]|(?<=[^\W\d_]{3})[.!?](?:\s|$)|(?<=\d{4})[.;](?:\s|$)|\n\s*\n")
# What persons do in that time; a verb of the same root as the noun "Aufenthalt", "séjour" of what is paid for is none.
_STAYS = re.compile(
    r"\b(?:(?:sich )?aufhalt(?:en)?|aufgehalten|verbring\w*|absolvier\w*|besuch(?:t|en)|teilnimmt|teilnehmen|"
    r"studiert|studieren|wohnt|wohnen|lebt|leben wird|weil(?:t|en)|lernt|"
    r"sejourn(?:e|era|ent|eront|er|ant)|etudi(?:e|era|er|ant)|suiv(?:ra|re|ant)|suit|frequent(?:e|era|er|ant)|"
    r"particip(?:e|era|er|ant)|resid(?:e|era|er|ant)|passera|"
    r"(?:will )?(?:stay|stays|staying|study|studies|studying|attend|attends|attending|reside|resides|residing|lives?|"
    r"living|spend|spends|spending)|"
    r"resid(?:e|ira|ir|iendo)|estudi(?:a|ara|ar|ando)|permanec(?:e|era|er|iendo)|curs(?:a|ara|ar|ando)|asist(?:e|ira|ir)|"
    r"particip(?:a|ara|ar)|viv(?:e|ira|ir)|vivira|pasara|"
    r"soggiorn(?:a|era|are)|frequent(?:a|era|are)|studi(?:a|era|are)|risied(?:e|era))\b"
)
# Who does: a clause of its own about the person, not what the guarantee or who gives it does.
_PERSON = re.compile(
    r"(?:^| )(?:der|die|welche[rs]?|er|sie|sich|qui|lequel|laquelle|il|elle|who|that|she|he|they|que|quien|el cual|"
    r"la cual|ella|che|il quale|la quale|\w*(?:schuler|student|stipendiat|teilnehmer|studierende)\w*|etudiant\w*|eleve|"
    r"estudiante|alumn[oa]|pupil)(?= |$)"
)
_HOLDS = re.compile(
    r"\b(?:gilt|gelten|gultig\w*|wirksam\w*|\w*burg(?:schaft|e|en|t)\w*|\w*garanti\w*|haft\w*|valable|vaut|valid\w*|"
    r"effect\w*|effet\w*|caution\w*|guarant\w*|vigente|vigencia|vigor|aval\w*|fianza|covers?|deckt|couvre|cubre|zahl\w*|"
    r"pay\w*|pag\w*|versons)\b"
)


def is_of_a_person(text: PageText, start: int, end: int) -> bool:
    """Whether the clause around a period tells from when to when somebody stays: "qui séjournera du … au …"."""
    before = _CLAUSE_ENDS.split(text.text[max(0, start - _BEFORE) : start])[-1]
    behind = _CLAUSE_ENDS.split(text.text[end - _YEAR : end + _BEHIND])[0][_YEAR:]
    clause = fold(f"{before} {behind}".replace("\n", " "))
    return bool(_STAYS.search(clause) and _PERSON.search(clause)) and not _HOLDS.search(clause)
