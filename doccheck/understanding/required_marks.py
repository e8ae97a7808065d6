"""Tables of a course that name the marks it takes to pass, and none that anybody has got.

Such a table has the form of a transcript: courses, credits, figures out of twenty. Its heading tells them apart: the
only column of marks is that of the lowest ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold

_LOWEST = re.compile(
    r"\b(?:notes? (?:minimales?|minimums?|min|requises?|eliminatoires?|de passage|seuil)|seuils?|minimum requis|"
    r"mindestnoten?|mindestpunkt\w*|bestehensgrenze|mindestleistung|erforderliche (?:note|punkt\w*)|notengrenze|"
    r"(?:notas?|calificacion(?:es)?|puntaje|puntuacion) (?:minim[ao]s?|requerid[ao]s?|aprobatori[ao]s?|de corte)|"
    r"(?:minimum|min|required|passing|pass|qualifying) (?:mark|grade|score|points)s?|pass threshold|voto minimo|"
    r"votazione minima|nota de corte|minimalna ocena|الدرجة الدنيا|الحد الأدنى)\b"
)
_COURSE = re.compile(
    r"\b(?:unites?|ue|matieres?|enseignements?|modules?|cours|intitule|ects|credits?|coefficients?|modul\w*|fach|"
    r"facher|lehrveranstaltung\w*|"
    r"leistungspunkte|lp|asignaturas?|materias?|cursos?|creditos?|subjects?|courses?|units?|papers?|insegnament\w*|"
    r"esam[ei]|cfu|disciplinas?|unidades?|przedmiot\w*|المادة|المقرر)\b"
)
_GOT = re.compile(
    r"\b(?:notes?|resultats?|moyennes?|points?|obtenues?|mentions?|admis\w*|note|noten|punkte|ergebnis\w*|bestanden|"
    r"notas?|calificacion(?:es)?|promedio|resultados?|puntaje|aprobad\w*|marks?|grades?|scores?|results?|obtained|"
    r"achieved|gpa|vot[io]|votazione|esito|ocen[ay]|الدرجة|النتيجة|التقدير)\b"
)
_SCALE = re.compile(r"\b(?:5|6|10|20|30|100)\b")  # "/ 20" behind the name of a column
_FEWEST = 3  # columns


def tells_only_required_marks(pages: Sequence[Page]) -> bool:
    """Whether the tables of the pages have a column of the lowest marks, and none of marks that were got."""
    headings = [heading for page in pages for heading in _headings(page)]
    lowest = [each for each in headings if _LOWEST.search(each)]
    return bool(lowest) and not any(_GOT.search(_LOWEST.sub(" ", each)) for each in headings)


def _headings(page: Page) -> Iterator[str]:
    """The folded headings of tables of courses: rows of several cells without figures."""
    for row in rows(page.lines):
        text = fold(" ".join(line.text for line in row))
        words = sum(len(line.words) for line in row)
        plain = not any(map(str.isdigit, _SCALE.sub("", text)))
        if plain and words >= _FEWEST and words <= 16 and _COURSE.search(text):
            yield text


def rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines that stand on one height together."""
    row: list[Line] = []
    for line in sorted(lines, key=lambda each: each.box.y0 + each.box.y1):
        if row and line.box.y0 + line.box.y1 - row[-1].box.y0 - row[-1].box.y1 > line.box.height:
            yield row
            row = []
        row.append(line)
    if row:
        yield row
