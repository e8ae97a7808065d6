"""Results that show hardly any: most courses failed or missed, a few credits of many, a mean below what passes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.reserved.studies_legends import meanings
from doccheck.judging.words import fold
from doccheck.model import TextLine

_CREDITS = lazily(
    r"\b(?:ects|leistungspunkte\w*|kreditpunkte\w*|credit points?|credits?|creditos|crediti|cp|lp|units|punkte)\b"
)
_EARNED = lazily(
    r"\b(?:erworben\w*|erreicht\w*|erzielt\w*|bestanden\w*|erbracht\w*|gutgeschrieben\w*|earned|passed|gained|achieved|"
    r"awarded|obtained|completed|acquis\w*|valides?|validee?s?|obtenus?|obtenidos?|superad\w+|aprobad\w+|conseguid\w+|"
    r"acquisiti|conseguiti|superati|obtidos|aprovad\w+|summe|total|gesamt\w*)\b"
)
_TAKEN = lazily(
    r"\b(?:angemeldet\w*|belegt\w*|bewertet\w*|versucht\w*|geplant\w*|vorgesehen\w*|registered|attempted|enrolled|"
    r"taken|"
    r"carried|tentes?|inscrits?|prepares?|prevus?|matriculad\w+|cursad\w+|inscritos|iscritti|previsti|inscritos|"
    r"sollpunkte|soll)\b"
)
_COURSES = lazily(
    r"\b(?:ue|modul\w*|modules?|courses?|subjects?|facher|prufungen|exams?|epreuves?|matieres?|unites?|asignaturas?|"
    r"materias?|examenes|esami|insegnamenti|disciplinas|cadeiras)\b"
)
_OTHER = lazily(
    r"\b(?:anerkannt\w*|angerechnet\w*|transfer\w*|ausstehend\w*|offen\w*|fehlend\w*|outstanding|remaining|convalid\w*|"
    r"reconocid\w*|restants?|pendientes?|nicht|not|non|no|minimum|mindest\w*|regelstudienzeit|current|laufend\w*|"
    r"en cours|en curso|this (?:term|semester))\b"
)
_NUMBER = r"(?<![\d.,/])\d{1,3}(?:[.,]\d{1,2})?(?![\d.,]*\d)"
_OF = lazily(rf"({_NUMBER})\s*(?:\w+\s+){{0,3}}?(?:von|of|out of|sur|de|su|di|/)\s*(?:\w+\s+){{0,4}}?({_NUMBER})")
_YEAR = 60  # credits of a year: more may be those of the degree
_YEAR_OF_COURSES = 12
_HALF = 2
_CLAUSE = lazily(r"[;·|•()]|, ")
_TOTAL = 24  # words of such a line
# A course that was not passed, in the words of a legend or of the row.
_FAILED = lazily(
    r"\b(?:nicht (?:bestanden|erschienen|angetreten|teilgenommen|ausreichend|erbracht)|durchgefallen|versaumt\w*|"
    r"rucktritt|abgemeldet|angemeldet|ungenugend|mangelhaft|fail\w*|absent\w*|no show|withdrawn?|not (?:passed|sat|"
    r"attempted|attended)|incomplete|registered|did not \w+|ajourne\w*|defaillan\w*|absen\w*|non (?:valid\w*|acquis\w*|"
    r"admis\w*|presente\w*)|abandon\w*|elimine\w*|suspens\w*|no (?:presentad\w*|superad\w*|aprobad\w*|apt\w*)|"
    r"reprobad\w*|"
    r"insuficiente|respint\w*|non superat\w*|assent\w*|reprovad\w*|faltou|insufficient\w*)\b"
)
_SIGN = lazily(r"(?<![\w.])[A-ZÄÖÜ]{1,4}(?![\w.])")
_GRADE_DE = lazily(r"(?<![\d.,])[1-5][.,][037](?![\d.,]*\d)")
_FAILING_DE = lazily(r"(?<![\d.,])5[.,]0(?![\d.,]*\d)")
_DECIMAL = lazily(r"(?<![\d.,])\d{1,2}[.,]\d(?![\d.,]*\d)")
_WORTH = lazily(r"(?:^|\s)(\d{1,2}(?:[.,]\d)?)(?:\s*(?:ECTS|CP|LP|cr\.?))?\s*$")
_ENTRY = lazily(r"\b[A-ZÄÖÜ]{1,4}\s*=")  # of a legend
_FEWEST = 3  # courses: one or two failed are nothing
# The mean of all, on a scale that is told.
_MEAN = lazily(
    r"\b(?:moyenne|average|mean|media|promedio|durchschnitt\w*|gesamtnote|gpa|nota media|cumulative|media ponderata|"
    r"note (?:generale|globale|finale)|overall (?:mark|grade))\b"
)
_SCALE = lazily(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:/|sur|of|out of|von|sobre|su|de)\s*(20|10|100|4)(?:[.,]0+)?(?!\d)"
)
_CLASS = lazily(
    r"\b(?:classe?|promotion|jahrgang|cohort|grupo|group|kurs|min|max|minimum|admission|semestre|semester|term)\b"
)
# What all of it came to.
_RESULT = lazily(
    r"(?:(?:resultat|result|ergebnis|gesamtergebnis|resultado|esito|decision|entscheidung|avis|deliberation|beschluss|"
    r"calificacion (?:final|global)|outcome|progression|status)(?: (?:final|finale|de l annee|du jury|general\w*|"
    r"overall|"
    r"global|of the \w+|annuel|del curso|der prufung\w*))*|(?:jury|annual|final|overall|year) (?:decision|result|"
    r"outcome))"
)
_PASSED = lazily(
    r"\b(?:admis\w*|valide\w*|bestanden|passed|pass|proceed\w*|aprobad\w*|apt[oa]|superad\w*|promosso|aprovad\w*)\b"
)
_NOT_SO = lazily(r"\b(?:not|nicht|non|pas|no|nao) \w+")


def hardly_any(said: Said) -> Iterator[Sentence]:
    """The row or line that shows how little was passed."""
    yield from _rows_failed(said)
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        if len(sentence.folded.split()) <= _TOTAL and (_is_small_share(sentence) or _is_low_mean(sentence)):
            yield sentence
    yield from _far_less(said)
    yield from _decided_against(said)


def _rows_failed(said: Said) -> Iterator[Sentence]:
    """The first course that was not passed, where these are more than those that were."""
    legend = {code for code, text in meanings(said).items() if _FAILED.search(fold(text))}
    table = [(cells, " ".join(cell.text for cell in cells)) for cells in _table(said)]
    # A single number with a decimal in each row, not all alike: the German grade, and not the credits.
    german = any(_GRADE_DE.search(text) and not _FAILING_DE.search(text) for _, text in table) and not any(
        len(_DECIMAL.findall(text)) > 1 for cells, text in table if len(cells) > 1
    )
    failed, passed = [], 0
    for cells, text in table:
        graded = len(cells) > 1 and re.search(r"[^\W\d_]{4}", text) and (_SIGN.search(text) or re.search(r"\d", text))
        if not graded or _CREDITS.search(fold(text)) or _ENTRY.search(text):
            continue
        signs = {sign for cell in cells[1:] for sign in _SIGN.findall(cell.text)}
        worth = _WORTH.search(text)
        is_failed = (
            bool(signs & legend)
            or _FAILED.search(fold(text)) is not None
            or (german and _FAILING_DE.search(text) is not None)
            or (worth is not None and not worth[1].strip("0.,") and len(cells) >= _FEWEST)
        )
        if is_failed:
            failed.append(Sentence(text=text, evidence=tuple(cell.evidence for cell in cells)))
        elif worth is not None or _GRADE_DE.search(text) or signs:
            passed += 1
    if len(failed) >= _FEWEST and len(failed) > passed:
        yield failed[0]


def _table(said: Said) -> Iterator[list[TextLine]]:
    """The lines as they stand beside each other on a page, from the left; a line by itself with its columns."""
    for _, page in groupby(said.document.lines, key=lambda line: (line.evidence.file, line.evidence.page)):
        rows: list[list[TextLine]] = []
        for line in page:
            box, last = line.evidence.box, rows[-1][-1].evidence.box if rows else None
            if box is not None and last is not None and abs((box.y0 + box.y1) - (last.y0 + last.y1)) < box.height:
                rows[-1].append(line)
            else:
                rows.append([line])
        for row in rows:
            if len(row) == 1:
                parts = re.split(r"\s{3,}|\s*\|\s*|\t|: ", row[0].text)
                yield [TextLine(text=part, evidence=row[0].evidence) for part in parts if part.strip()]
            else:
                yield sorted(row, key=lambda line: line.evidence.box.x0 if line.evidence.box else 0)


def _is_small_share(sentence: Sentence) -> bool:
    """Whether less than half of the credits taken, or of those of a year, were earned."""
    folded = sentence.folded
    counted = _CREDITS.search(folded) is None and _COURSES.search(folded) is not None
    if not ((_CREDITS.search(folded) or counted) and _EARNED.search(folded)) or "%" in sentence.text:
        return False
    earned, taken = _told(sentence.text, _EARNED), _told(sentence.text, _TAKEN)
    if earned is not None and taken is not None and earned * _HALF < taken:
        return True
    part = _OF.search(sentence.text)
    if part is None or _OTHER.search(folded):
        return False
    got, all_of_it = _value(part[1]), _value(part[2])
    bound = _TAKEN.search(folded) is not None or all_of_it <= (_YEAR_OF_COURSES if counted else _YEAR)
    return bound and all_of_it > 0 and got * _HALF < all_of_it


def _told(text: str, words: re.Pattern[str]) -> Decimal | None:
    """The number of the clause that holds one of the words and no other number."""
    for clause in _CLAUSE.split(text):
        numbers = re.findall(_NUMBER, clause)
        folded = fold(clause)
        other = _TAKEN if words is _EARNED else None
        if len(numbers) == 1 and words.search(folded) and not (other and other.search(folded)):
            return _value(numbers[0])
    return None


def _far_less(said: Said) -> Iterator[Sentence]:
    """The row of the credits earned, where another row tells that more than twice as many were taken."""
    rows = [(row, fold(row.label)) for row in said.rows if re.fullmatch(rf"\D{{0,12}}{_NUMBER}\D{{0,12}}", row.value)]
    told = ((row, label) for row, label in rows if _CREDITS.search(f"{label} {fold(row.value)}"))
    credited = [(row, label) for row, label in told if not _OTHER.search(label)]
    taken = [_row_value(row) for row, label in credited if _TAKEN.search(label)]
    for row, label in credited:
        if _EARNED.search(label) and not _TAKEN.search(label) and taken and _row_value(row) * _HALF < max(taken):
            yield row.sentence
            return


def _row_value(row: Row) -> Decimal:
    return _value(re.findall(_NUMBER, row.value)[0])


def _value(number: str) -> Decimal:
    return Decimal(number.replace(",", "."))


def _is_low_mean(sentence: Sentence) -> bool:
    """Whether the mean of all is less than half of the scale; less than two fifths of a hundred."""
    if not _MEAN.search(sentence.folded) or _CLASS.search(sentence.folded):
        return False
    means = [(_value(one[1]), int(one[2])) for one in _SCALE.finditer(sentence.text)]
    return bool(means) and all(mean < Decimal(scale) * (4 if scale == 100 else 5) / 10 for mean, scale in means)


def _decided_against(said: Said) -> Iterator[Sentence]:
    """The row that says that all of it was not passed, where no such row says otherwise."""
    rows = [row for row in said.rows if _RESULT.fullmatch(fold(row.label))]
    failed = [row for row in rows if _FAILED.search(fold(row.value))]
    if failed and not any(_PASSED.search(_NOT_SO.sub(" ", _FAILED.sub(" ", fold(row.value)))) for row in rows):
        yield failed[0].sentence
