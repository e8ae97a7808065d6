"""What a certificate of a language test says beside its result: of marks, of attempts before, of fees."""

from __future__ import annotations

import re
from datetime import date

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_asserted_rules import is_rule
from doccheck.judging.reserved.papers_asserted_warnings import has_happened
from doccheck.judging.reserved.said import Said
from doccheck.judging.words import fold
from doccheck.values import dates

_BELOW = lazily(
    r"\b(?:unter(?:halb)?(?: von)?|weniger als|below|under|less than|fewer than|moins de|inferieure?s? a|en dessous de|"
    r"au dessous de|menos de|inferior(?:es)? a|por debajo de|bis zu|up to|meno di|abaixo de) (?:\w+ )?\d+"
    r"|\b\d+(?: \d+)? (?:punkten?|points?|puntos|prozent|punti|pontos|von hundert) (?:und|oder|or|and|ou|et|o|y|e) "
    r"(?:weniger|darunter|less|fewer|below|moins|menos|meno)\b"
)
_RULE = lazily(
    r"\b(?:gilt|gelten|zahlt|zahlen|bedeute\w*|ware|heisst|counts?|considered|means?|would|deemed|considere\w*|vaut|"
    r"signifie\w*|equivau\w*|considera\w*|supone\w*|equivale\w*|implica\w*|considerad\w*)\b"
)
_ANY_MARK = frozenset(
    (
        *("bei", "mit", "ab", "ein", "eine", "einem", "einer", "ergebnis", "ergebnisse", "ergebnissen", "punktzahl"),
        *("gesamtergebnis", "note", "insgesamt", "with", "at", "a", "an", "any", "every", "score", "scores", "result"),
        *("results", "mark", "marks", "total", "overall", "avec", "un", "une", "tout", "toute", "resultat", "con"),
        *("una", "todo", "toda", "nota", "puntuacion", "resultado", "global", "voto", "punteggio"),
    )
)
# The label of a row of a scale: "60–69", "unter 60", "below 140 points".
_SCALE = lazily(
    r"(?:(?:unter|weniger als|below|under|less than|moins de|inferieure? a|menos de|inferior a|por debajo de|bis|up to"
    r"|meno di|abaixo de) \d{1,3}|\d{1,3} (?:a |bis |to )?\d{1,3})(?: (?:punkten?|points?|puntos|prozent|punti"
    r"|pontos))?"
)
_RANGES = lazily(r"\d+ ?[–\-] ?\d+")
_OF_HOLDER = lazily(
    r"\b(?:ihre?[nmrs]?|seine?[nmrs]?|er|sie|hat|haben|erzielt|erreicht(?:e|en)?|kandidat\w*|inhaber\w*|teilnehmer\w*|"
    r"wurden?|he|she|you|your|his|her|has|have|had|was|were|candidate|holder|obtained|scored|vous|votre|il|elle|a|ont|"
    r"obtenu\w*|candidate?|titulaire|su|usted|ha|han|obtuvo|obtenid\w*|candidat[oa]|titular|fue|ottenut\w*)\b"
)
_FAILED = lazily(
    r"\b(?:nicht bestanden|durchgefallen|not passed|did not pass|failed|fail|no apt[oa]s?|no (?:aprobad|superad)[oa]s?|"
    r"suspens[oa]|non admise?|non acquis\w*|echoue\w*|ajournee?|non superat\w*|reprovad[oa]|wiederholen|repeat|resit)\b"
)
_PASSED = lazily(
    r"(?<!nicht )\b(?:bestanden|erfolgreich|passed|successful\w*|reussi\w*|admise?|recu|apt[oa]|aprobad[oa]|"
    r"superad[oa]|"
    r"superat[oa]|idone[oa]|aprovad[oa])\b"
)
_ATTEMPT = (
    r"(?:versuch\w*|\w*prufung\w*|termin\w*|modul\w*|attempts?|sittings?|tests?|exams?\w*|tentatives?|sessions?|"
    r"passages?|epreuves?|intentos?|convocatorias?|examen|prove|prova|sessione)"
)
_FORMER_ATTEMPT = lazily(
    rf"\b(?:fruhere\w*|erste[nmrs]?|vorige\w*|vorherige\w*|earlier|first|previous|prior|premiere?|precedente?|"
    rf"anterieure?|"
    rf"primer[oa]?|anterior|previ[oa]) (?:\w+ ){{0,2}}?{_ATTEMPT}\b"
    r"|(?<!zu )(?<!sein )\bwiederholt(?! werden)\b|(?<!be )\b(?:repeated|retaken|resat|retook)\b"
    r"|(?<!etre )\brepassee?\b|\b(?:repitio|se repitio|repetid[oa])\b"
)
_NOT_FORMER = lazily(
    r"\b(?:auch|beide\w*|erneut|wieder nicht|ebenfalls|wiederholung\w*|muss\w*|kann|darf|again|both|also|must|may|can|"
    r"either|encore|egalement|aussi|doit|peut|deux|de nuevo|tambien|ambas|ambos|debe|puede)\b"
)
_DATED_ATTEMPT = lazily(rf"\b{_ATTEMPT} (?:\w+ ){{0,4}}?(?:19|20)\d\d\b")
_TOUCHES_NOT = lazily(
    r"\b(?:no|ni|ne|n|nicht|not|nor|non|nao) (?:\w+ ){0,4}?(?:afecta\w*|figura\w*|affect\w*|appear\w*|beruhr\w*|"
    r"erschein\w*|aufgefuhrt|beeinfluss\w*|influ\w*|incid\w*)\b|\b(?:beruhrt|beeinflusst) (?:\w+ ){0,3}?nicht\b"
)
_ANYBODY_BELOW = lazily(
    r"\b(?:candidat\w*|kandidat\w*|prufling\w*|teilnehmer\w*|titular\w*|holders?|students?) (?:who|that|que|qui|ayant|"
    r"der|die|mit|with|con|obtenant) (?:\w+ ){0,5}?(?:unter|weniger als|below|under|less than|fewer than|moins de|"
    r"inferieure? a|menos de|inferior a) (?:\w+ )?\d"
)
_PLACEMENT = lazily(
    r"\b(?:(?:placement|level|entry) test|einstufungs(?:test|prufung)|test de (?:placement|positionnement|niveau)"
    r"|(?:prueba|test) de nivel)\b"
)
_IS_ONE = lazily(
    r"\b(?:this|diese\w*|dieses|ce|cette|la presente|est[ea]|hiermit|only|nur|lediglich|seulement|solo|solamente)\b"
)
_EXAMINED = lazily(
    r"\b(?:examination|exam|\w*prufung|examen|epreuves?|esame|exame)\b(?! d entree\b)"
)
_FEES = lazily(r"\b(?:refund\w*|(?:ruck)?erstatt\w*|rembours\w*|reembols\w*|devoluci\w*|rimbors\w*)\b")


def is_beside_the_result(said: Said, part: str, folded: str) -> bool:
    """Whether a clause is about fees, marks that anybody needs, or an attempt before the one that was passed."""
    is_fee = _FEES.search(folded) is not None and not (has_happened(folded) or dates.find(part))
    if is_fee or _is_threshold(part, folded) or _is_former(said, folded):
        return True
    return _is_passed_later(said, folded) or _is_placement(said, folded)


def _is_threshold(part: str, folded: str) -> bool:
    """Whether it says below which marks anybody fails, and nothing of the holder's own."""
    if not _FAILED.search(folded):
        return False
    if _ANYBODY_BELOW.search(folded):
        return True
    if _OF_HOLDER.search(folded):
        return False
    below = _BELOW.search(folded)
    first = re.search(r"\d", folded)
    if below and first and below.start() <= first.start() < below.end():
        # "Reading below 60, not passed" is a result.
        return _RULE.search(folded) is not None or _ANY_MARK.issuperset(folded[: below.start()].split())
    return len(_RANGES.findall(part)) > 1


def _is_former(said: Said, folded: str) -> bool:
    """Whether a failure is that of an attempt before the one that was passed."""
    if not _FAILED.search(folded) or _NOT_FORMER.search(folded):
        return False
    if not _FORMER_ATTEMPT.search(folded) and not (_TOUCHES_NOT.search(folded) and _DATED_ATTEMPT.search(folded)):
        return False
    others = (each.folded for each in said.sentences if folded not in each.folded)
    return any(_PASSED.search(text) and not _FAILED.search(text) for text in others)


def _is_passed_later(said: Said, folded: str) -> bool:
    """Whether all failures stand with their days, as a list of attempts does, and one was passed after them."""
    if not _FAILED.search(folded):
        return False
    told = [(fold(text), text) for text in _lines(said)]
    told = [(plain, text) for plain, text in told if not (_SCALE.match(plain) or is_rule(text, plain))]
    failed = [_last_day(text) for folded_line, text in told if _FAILED.search(folded_line)]
    passed = [_last_day(text) for folded_line, text in told if _PASSED.search(_FAILED.sub(" ", folded_line))]
    last = max((day for day in passed if day is not None), default=None)
    return bool(failed) and last is not None and all(day is not None and day < last for day in failed)


def _lines(said: Said) -> list[str]:
    """The lines, and the rows of tables as one each."""
    rows = [row for row in said.rows if len(row.evidence) > 1]
    cells = {each for row in rows for each in row.evidence}
    return [
        *(f"{row.label} {row.value}" for row in rows),
        *(line.text for line in said.document.lines if line.evidence not in cells),
    ]


def is_in_a_scale(said: Said, text: str) -> bool:
    """Whether it stands in rows of a scale alone: beside marks that anybody may have had."""
    rows = [row for row in said.rows if text == row.label or text in row.value]
    return bool(rows) and all(_SCALE.fullmatch(fold(row.label)) for row in rows)


def _last_day(text: str) -> date | None:
    return max((found.value for found in dates.find(text, day_first=True) if found.value), default=None)


def _is_placement(said: Said, folded: str) -> bool:
    """Whether it tells of a test of the level before the examination that the paper is of."""
    if not _PLACEMENT.search(folded) or _IS_ONE.search(folded):
        return False
    others = (each.folded for each in said.sentences if folded not in each.folded)
    return any(_PASSED.search(text) and _EXAMINED.search(text) and not _PLACEMENT.search(text) for text in others)
