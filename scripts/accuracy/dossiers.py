"""A dossier: how its files are cut and joined, which papers belong together, and what is said of each requirement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from doccheck.model import Document, Report, RequirementResult, Status, Verdict
from scripts.accuracy.checks import Check, Outcome
from scripts.accuracy.documents import described, kind_checks
from scripts.accuracy.truth import Case, Part

Place = tuple[str, int]  # file and page


def dossier_checks(case: Case, report: Report) -> Iterator[Check]:
    """Every check of one dossier."""
    twice = {f.name for f in report.files for finding in f.findings if finding.code == "duplicate_file"}
    # A file that came twice is named and read once: its documents are those of the first.
    parts = {n: part for n, part in enumerate(case.parts) if not all(file in twice for file, _ in part.pages)}
    matched = {n: matching(part, report.documents) for n, part in parts.items()}
    yield from _requirement_checks(case, report)
    yield _verdict_check(case, report.verdict)
    yield from segmentation_checks(list(parts.values()), report.documents)
    for n, part in parts.items():
        found = matched[n]
        yield from kind_checks(part.label, found, () if found is None else (found,))
    yield from _translation_checks(parts, matched)
    yield from _apostille_checks(parts, matched)


def matching(part: Part, found: Iterable[Document]) -> Document | None:
    """The document that has most of the part's pages and least of others; None: its pages are in no document."""
    true = set(part.pages)
    shared = [(len(pages & true), -len(pages - true), d) for d in found if (pages := set(_places(d))) & true]
    return max(shared, key=lambda row: row[:2], default=(0, 0, None))[2]


def segmentation_checks(parts: Sequence[Part], found: Sequence[Document]) -> Iterator[Check]:
    """ "cut": a file of several documents. "whole": of one. "joined": a document of several files. "order": pages that
    lie in another order. "kept": no page is missing from the result. Pages of no document (blank ones) do not count."""
    known = {place for part in parts for place in part.pages}
    answers = [tuple(place for place in _places(document) if place in known) for document in found]
    for file in sorted({file for file, _ in known}):
        true, read = _within(file, (part.pages for part in parts)), _within(file, answers)
        exact = sorted(map(sorted, true)) == sorted(map(sorted, read))
        yield _check("cut" if len(true) > 1 else "whole", exact, _shown(true), _shown(read), file)
    for part in parts:
        answer = max(answers, key=lambda pages: len(set(pages) & set(part.pages)), default=())
        name = part.label.id
        if len({file for file, _ in part.pages}) > 1:
            yield _check("joined", set(answer) == set(part.pages), _named(part.pages), _named(answer), name)
        if _is_shuffled(part.pages):
            yield _check("order", answer == part.pages, _named(part.pages), _named(answer), name)
        lost = [place for place in part.pages if not any(place in pages for pages in answers)]
        yield _check("kept", not lost, "every page", f"without {_named(lost)}" if lost else "", name)


def _places(document: Document) -> tuple[Place, ...]:
    return tuple((ref.file, ref.page) for ref in document.pages)


def _within(file: str, documents: Iterable[Sequence[Place]]) -> list[list[int]]:
    """The pages of the file, document by document."""
    rows = ([page for name, page in places if name == file] for places in documents)
    return [row for row in rows if row]


def _is_shuffled(pages: Sequence[Place]) -> bool:
    return any(a[0] == b[0] and a[1] > b[1] for a, b in pairwise(pages))


def _translation_checks(parts: dict[int, Part], matched: dict[int, Document | None]) -> Iterator[Check]:
    """Each translation has its own original, and nothing else is said to be one."""
    for n, part in parts.items():
        found, original = matched[n], matched.get(part.translates) if part.translates is not None else None
        got = found.translation_of if found else None
        if part.translates is None and got is None:
            continue
        wrong = Outcome.ABSENT if got is None else Outcome.WRONG
        outcome = Outcome.RIGHT if original and got == original.id else wrong
        said = next((described(d) for d in matched.values() if d and d.id == got), got or "")
        expected = described(original) if part.translates is not None else "no translation"
        yield Check(what="translation", outcome=outcome, expected=expected, got=said, note=part.label.id)


def _apostille_checks(parts: dict[int, Part], matched: dict[int, Document | None]) -> Iterator[Check]:
    """Each apostille is attached to what it certifies, and nothing else is called legalised."""
    certified: dict[int, set[Place]] = {}
    for part in parts.values():
        if part.attached_to is not None:
            certified.setdefault(part.attached_to, set()).update(part.pages)
    for n, part in parts.items():
        found = matched[n]
        proofs = {(proof.file, proof.page) for proof in found.legalised_by} if found and found.legalised else set()
        if n not in certified and not proofs:
            continue
        if n not in certified:
            outcome = Outcome.WRONG
        elif not proofs:
            outcome = Outcome.ABSENT
        else:
            outcome = Outcome.RIGHT if proofs <= certified[n] else Outcome.WRONG
        expected = _named(sorted(certified.get(n, ()))) or "no apostille"
        got = _named(sorted(proofs))
        yield Check(what="apostille", outcome=outcome, expected=expected, got=got, note=part.label.id)


def _requirement_checks(case: Case, report: Report) -> Iterator[Check]:
    results = {result.id: result for result in report.requirements}
    for id, statuses in case.expected.items():
        result = results.pop(id, None)
        got = str(result.status) if result else "none"
        if got == statuses[0]:
            outcome = Outcome.RIGHT
        elif got in statuses:
            outcome = Outcome.ACCEPTABLE
        else:
            outcome = Outcome.FALSE_OK if got == Status.OK else Outcome.OTHER
        shown = f"{got} {_reasons(result)}" if result else got
        yield Check(what="requirement", outcome=outcome, expected="/".join(statuses), got=shown, note=id)
    for id, result in results.items():  # the truth does not know it: the checklist has changed, or the label is wrong
        if result.status is not Status.NOT_APPLICABLE:
            yield Check(what="requirement", outcome=Outcome.OTHER, expected="none", got=str(result.status), note=id)


def _verdict_check(case: Case, verdict: Verdict) -> Check:
    if verdict == case.verdict[0]:
        outcome = Outcome.RIGHT
    elif verdict in case.verdict:
        outcome = Outcome.ACCEPTABLE
    else:
        outcome = Outcome.FALSE_OK if verdict is Verdict.COMPLETE else Outcome.OTHER
    return Check(what="verdict", outcome=outcome, expected="/".join(case.verdict), got=str(verdict))


def _reasons(result: RequirementResult) -> str:
    said = (f.code + (f".{f.reason}" if f.reason else "") for f in result.findings)
    return f"({', '.join(said)})" if result.findings else ""


def _check(what: str, right: bool, expected: str, got: str, note: str) -> Check:
    return Check(what=what, outcome=Outcome.RIGHT if right else Outcome.WRONG, expected=expected, got=got, note=note)


def _shown(documents: list[list[int]]) -> str:
    return " | ".join(",".join(map(str, sorted(pages))) for pages in sorted(documents))


def _named(places: Iterable[Place]) -> str:
    return ", ".join(f"{file} {page}" for file, page in places)
