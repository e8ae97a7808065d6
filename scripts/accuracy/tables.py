"""The tables: for the terminal and, between its two marks, for README.md."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from scripts.accuracy.checks import Outcome
from scripts.accuracy.figures import ALONE, AMOUNT, DATE_FIELDS, NAME, Figures
from scripts.accuracy.goals import DATE_FALSE, FALSE, KIND_RIGHT, RIGHT, goals, percent
from scripts.accuracy.results import Results
from scripts.accuracy.run import DOSSIER
from scripts.accuracy.truth import CAPTURES, SETS
from scripts.readme_part import renewed

_PLACES = (*CAPTURES, DOSSIER)
_UNSURE = frozenset({Outcome.UNSURE, Outcome.DOUBTFUL})
_OVERLAPPING = frozenset({Outcome.RIGHT, Outcome.PARTIAL})
_ACCEPTED = frozenset({Outcome.RIGHT, Outcome.ACCEPTABLE})
_FIELD_LEGEND = "Right; how many absent · wrong and said to be doubtful · of another role · wrong and certain (of n)."

Row = tuple[str, ...]


def first_line(which: str, found: Figures) -> str:
    """What matters most: what was called right and is not."""
    rows = (("requirement", "requirements"), ("look_alike", "look-alikes that would count"), ("verdict", "dossiers"))
    ok, alike, complete = ((found.count(what, outcomes=FALSE), found.count(what)) for what, _ in rows)
    return (
        f"{which}: FALSE OK {ok[0]} of {ok[1]} requirements · look-alikes that would count {alike[0]} of {alike[1]} · "
        f'wrong "complete" {complete[0]} of {complete[1]} dossiers'
    )


def report(sets: Mapping[str, Figures]) -> str:
    """Everything that was measured, as Markdown; the first lines are the false `ok`."""
    parts = [_first_lines(sets), _goal_table(sets)]
    for which, found in _ordered(sets):
        parts.append(f"### {which}: {found.documents} documents, {found.dossiers} dossiers")
        rows = [*_kind_rows(found), *_other_rows(found)]
        parts.append(_table(_filled([("", *_PLACES), *rows])))
        fields = list(_field_rows(found))
        if fields:
            parts.append(_FIELD_LEGEND + "\n\n" + _table(_filled([("field", *CAPTURES, "all"), *fields])))
        if found.dossiers:
            parts.append(_table([("dossiers", "right", ""), *_dossier_rows(found)]))
        parts += list(_speed_lines(found))
    return "\n\n".join(parts) + "\n"


def readme_part(results: Results) -> str:
    """The short form for README.md."""
    parts = [_first_lines(results.sets), _goal_table(results.sets)]
    for which, found in _ordered(results.sets):
        rows = [*_kind_rows(found), *_group_rows(found)]
        head = (f"{which}: {found.documents} documents, {found.dossiers} dossiers", *_PLACES)
        parts.append(_table(_filled([head, *rows])))
    return "\n\n".join(parts)


def write_readme(results: Results, readme: Path) -> bool:
    """Renews the part of README.md; False where it has no place for it."""
    return renewed(readme, "accuracy", readme_part(results))


def _first_lines(sets: Mapping[str, Figures]) -> str:
    return "  \n".join(first_line(which, found) for which, found in _ordered(sets))


def _goal_table(sets: Mapping[str, Figures]) -> str:
    ordered = list(_ordered(sets))
    rows: list[Row] = [("goal", *(which for which, _ in ordered))]
    for same in zip(*(goals(found) for _, found in ordered), strict=True):
        rows.append((same[0].text, *(f"{goal.measured}{_MARK[goal.met]}" for goal in same)))
    return _table(rows)


_MARK = {True: " ✓", False: " ✗", None: ""}


def _kind_rows(found: Figures) -> Iterator[Row]:
    yield _row(found, "kind right", "kind", KIND_RIGHT)
    scores = (found.macro_f1.get(place) for place in _PLACES)
    yield ("macro-F1 over kinds", *("" if score is None else f"{score:.3f}" for score in scores))
    yield _row(found, "unsure, right or wrong", "kind", _UNSURE)
    yield _row(found, "another kind, and sure", "kind", {Outcome.WRONG})
    yield _row(found, "look-alikes told apart", "look_alike", RIGHT)
    yield _row(found, "look-alikes that would count", "look_alike", FALSE)


def _other_rows(found: Figures) -> Iterator[Row]:
    yield _row(found, "look-alikes, unsure", "look_alike", {Outcome.UNSURE})
    yield _row(found, "look-alikes taken for something else", "look_alike", {Outcome.WRONG})
    yield _row(found, "what was translated", "content_kind", RIGHT)
    yield _row(found, "one document, not cut", "whole", RIGHT)
    yield _row(found, "languages exactly", "languages", RIGHT)
    yield _row(found, "languages overlapping", "languages", _OVERLAPPING)
    yield _row(found, "no running text: no language", "no_language", RIGHT)
    yield _row(found, "signed or not", "signature", RIGHT)
    yield _row(found, "signature seen where there is none", "signature", FALSE)
    yield _row(found, "machine-readable zones fully right", "mrz", RIGHT)
    yield _row(found, "exceptions", "crash", None)


def _group_rows(found: Figures) -> Iterator[Row]:
    yield _row(found, "dates: role and value", DATE_FIELDS, RIGHT)
    yield _row(found, "dates, wrong and certain", DATE_FIELDS, DATE_FALSE, digits=2)
    yield _row(found, "amounts", AMOUNT, RIGHT)
    yield _row(found, "names", NAME, RIGHT)
    yield _row(found, "machine-readable zones", "mrz", RIGHT)
    yield _row(found, "languages exactly", "languages", RIGHT)


def _row(
    found: Figures, title: str, what: str | Collection[str], outcomes: Collection[Outcome] | None, digits: int = 1
) -> Row:
    cells = ((found.count(what, (place,), outcomes), found.count(what, (place,))) for place in _PLACES)
    return (title, *(f"{percent(part, total, digits)} ({part}/{total})" if total else "" for part, total in cells))


def _field_rows(found: Figures) -> Iterator[Row]:
    names = sorted(what for what in found.whats() if what.startswith("field:"))
    groups: list[tuple[str, Collection[str]]] = [(name.partition(":")[2], (name,)) for name in names]
    if any(name in DATE_FIELDS for name in names):
        groups.append(("**all dates**", DATE_FIELDS))
    for title, what in groups:
        cells = [_field_cell(found, what, (capture,)) for capture in CAPTURES]
        yield (title, *cells, _field_cell(found, what, ALONE))


def _field_cell(found: Figures, what: Collection[str], captures: Collection[str]) -> str:
    total = found.count(what, captures)
    if not total:
        return ""
    shown = (Outcome.ABSENT, Outcome.DOUBTFUL, Outcome.ROLE, Outcome.WRONG)
    numbers = " · ".join(str(found.count(what, captures, {outcome})) for outcome in shown)
    partial = found.count(what, captures, {Outcome.PARTIAL})
    also = f" · {partial} in part" if partial else ""
    return f"{percent(found.count(what, captures, RIGHT), total)} · {numbers}{also} ({total})"


def _dossier_rows(found: Figures) -> Iterator[Row]:
    for title, what in (
        ("files of several documents cut exactly", "cut"),
        ("documents over several files joined exactly", "joined"),
        ("files of one document left whole", "whole"),
        ("pages put in order", "order"),
        ("documents without a page lost", "kept"),
        ("translations paired with their original", "translation"),
        ("apostilles attached to what they certify", "apostille"),
    ):
        right, total = found.count(what, (DOSSIER,), RIGHT), found.count(what, (DOSSIER,))
        wrong = found.count(what, (DOSSIER,), {Outcome.WRONG})
        also = f"{wrong} wrong" if what in ("translation", "apostille") and total else ""
        yield title, _share(right, total), also
    for title, what in (("requirements", "requirement"), ("verdicts", "verdict")):
        total, right = found.count(what), found.count(what, outcomes=RIGHT)
        accepted, false = found.count(what, outcomes=_ACCEPTED), found.count(what, outcomes=FALSE)
        also = f"with honest others {_share(accepted, total)}, false {false}, others {total - accepted - false}"
        yield title, _share(right, total), also


def _share(part: int, total: int) -> str:
    return f"{percent(part, total)} ({part}/{total})" if total else "–"


def _speed_lines(found: Figures) -> Iterator[str]:
    shown = [
        f"{origin.replace('_', ' ')} {1000 * found.seconds[origin] / pages:.1f} ms a page ({pages})"
        for origin, pages in found.pages.items()
        if pages
    ]
    if shown:
        yield f"Understanding after reading, CPU time: {', '.join(shown)}."


def _ordered(sets: Mapping[str, Figures]) -> Iterator[tuple[str, Figures]]:
    yield from ((which, sets[which]) for which in SETS if which in sets)


def _filled(rows: Sequence[Row]) -> list[Row]:
    """The rows and columns in which something was measured."""
    head, *body = rows
    body = [row for row in body if any(row[1:])]
    columns = [0, *(n for n in range(1, len(head)) if any(row[n] for row in body))]
    return [tuple(row[n] for n in columns) for row in (head, *body)]


def _table(rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])
