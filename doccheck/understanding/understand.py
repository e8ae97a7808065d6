"""Pages of all files → documents, in one direction: look at each page, cut and join, read fields, pair companions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from doccheck.kinds import Kind, all_kinds
from doccheck.model import (
    Box,
    Certainty,
    Document,
    Evidence,
    Field,
    FileReading,
    Finding,
    Grade,
    Page,
    PictureFacts,
    Severity,
    TextLine,
    TextOrigin,
)
from doccheck.understanding import (
    beginnings,
    classify,
    companions,
    date_learned,
    learned,
    marks,
    name_learned,
    second_readings,
    several_cards,
    signatures,
    sum_learned,
    translations,
    undoing,
    zones,
)
from doccheck.understanding.before import Before, look_at, looked_at, refs_of, shared_pages
from doccheck.understanding.dates import date_fields
from doccheck.understanding.decide import decided
from doccheck.understanding.document_numbers import number_fields
from doccheck.understanding.fold import Phrases, fold, fold_lines
from doccheck.understanding.gapped import GAP
from doccheck.understanding.holders import name_fields
from doccheck.understanding.institutions import institution
from doccheck.understanding.issuers import issuing_country
from doccheck.understanding.kind_phrases import load_phrases
from doccheck.understanding.places import line_evidence
from doccheck.understanding.seen import Group, SeenPage
from doccheck.understanding.segment import segment
from doccheck.understanding.sums import amount_fields, hours_fields
from doccheck.values import languages
from doccheck.values.mrz import Mrz

_ZONE_KINDS = ("passport", "national_id_card", "residence_permit", "visa")
_PICTURED = ("passport", "visa")  # in no language, whatever their labels say: nobody asks for their translation
_HARDLY_READ = 0.5  # confidence (0..1) of a word below which nothing that rests on it decides alone
_READ_WORDS = 8  # a page with fewer is not judged by them where others have more
_FORMULA = 19  # letters of a translator's formula from which slips of OCR are allowed in it
_SAME_STATEMENT = 2  # lines
_MONTH_FIRST = frozenset({"USA", "PHL", "FSM", "MHL", "PLW"})


def understand(readings: Sequence[FileReading], before: Before | None = None) -> tuple[Document, ...]:
    """The documents that the pages of all files make up, in file order.

    `before`: what was understood of some of these pages before; what is understood now is kept there.
    """
    load_tables()
    files = [_looked_through(reading, before) for reading in readings]
    shared = shared_pages(files)
    documents: list[Document] = []
    for number, group in enumerate(segment(files), 1):
        alone = shared.isdisjoint((seen.page.file, seen.page.number) for seen in group)
        found = before.document(refs_of(group)) if before and alone else None
        documents.append(replace(found, id=f"d{number}") if found else _document(f"d{number}", group))
        if before and alone and not found:
            before.keep_document(documents[-1])
    return companions.paired(documents)


def _looked_through(reading: FileReading, before: Before | None) -> list[SeenPage]:
    """The pages of a file with what they speak for."""
    looks = before.looks(reading.file) if before else None
    if looks is not None and len(looks) == len(reading.pages):
        return [looked_at(page, look) for page, look in zip(reading.pages, looks, strict=True)]
    found = [seen for page in reading.pages for seen in _all_seen(page)]
    if before and len(found) == len(reading.pages):  # else there is a page with several cards
        before.keep_looks(reading.file, tuple(map(look_at, found)))
    return found


def load_tables(folder: Path | None = None) -> None:
    """Load what every dossier needs: the detectors of languages, the kinds and their phrases.

    `folder`: where tables that take long to make are kept for the next process.
    """
    languages.prepare(folder)
    load_phrases(folder)
    for tables in (learned, date_learned, sum_learned, name_learned, beginnings, undoing):
        tables.load()


def _all_seen(page: Page) -> Iterator[SeenPage]:
    """The page; each of its cards where it shows several."""
    zones = classify.zones_of(page)
    first, *others = several_cards.parts(page, zones)
    yield _seen(first, None if others else zones)
    yield from (replace(_seen(other), why="other_card") for other in others)


def _seen(page: Page, zones: tuple[Mrz, ...] | None = None) -> SeenPage:
    fold_lines([line.text for line in page.lines])
    return SeenPage(page=page, kinds=classify.page_kinds(page, zones), sworn=bool(_formula_lines(page)))


def _formula_lines(page: Page) -> tuple[Evidence, ...]:
    """Where a translator's formula stands on the page: it makes the document a translation."""
    phrases = _formulas()
    whole = fold(" ".join(line.text for line in page.lines))
    by_parts = translations.by_parts(page, whole)
    by_parts -= classify.listed_lines(page) if by_parts else frozenset()
    fuzzy = page.origin is TextOrigin.OCR and any(phrases.nearly_in(whole, shortest=_FORMULA))
    if not fuzzy and not by_parts and not phrases.standing_in(whole):
        return ()
    said: set[int] = set()
    before = ""
    for index, line in enumerate(page.lines):
        after = page.lines[index + 1].text if index + 1 < len(page.lines) else ""
        joined = fold(f"{line.text} {after}")
        on_it = phrases.standing_in(fold(line.text))
        runs_on = phrases.standing_in(joined) - phrases.standing_in(fold(after))
        nearly = fuzzy and any(phrases.nearly_in(joined, shortest=_FORMULA))
        asked = translations.asks(fold(line.text if before.endswith(".") else f"{before} {line.text}"))
        if (on_it or runs_on or nearly) and not asked:
            said.add(index)
        before = line.text
    said |= {index for index in by_parts if not any(abs(index - each) <= _SAME_STATEMENT for each in said)}
    return tuple(line_evidence(page, page.lines[index]) for index in sorted(said))


@cache
def _formulas() -> Phrases:
    kind = all_kinds().get("sworn_translation")
    tables = (kind.titles, kind.strong) if kind else ()
    phrases = (phrase for table in tables for group in table.values() for phrase in group)
    return Phrases(fold(phrase) for phrase in phrases if GAP not in phrase)


def _document(id: str, group: Group) -> Document:
    pages = tuple(seen.page for seen in group)
    sworn_lines = tuple(evidence for seen in group if seen.sworn for evidence in _formula_lines(seen.page))
    decision = decided(group, bool(sworn_lines))
    kind = all_kinds()[decision.content or decision.kind]
    zone = zones.zone_of(pages, tuple((seen.page, zone) for seen in group for zone in seen.kinds.zones))
    card = kind.id in _PICTURED and zone is not None
    issued_in = issuing_country(pages)
    languages = () if card else _languages(pages, issued_in)
    day_first = _day_first(languages, issued_in)
    fields, findings = _fields(pages, kind, zone if kind.id in _ZONE_KINDS else None, day_first)
    signed, signed_evidence = signatures.signature(pages)
    country = next((str(f.value) for f in fields if f.name == "issuing_country"), None)
    return Document(
        id=id,
        kind=decision.kind,
        confidence=round(decision.confidence, 2),
        rival=decision.rival,
        look_alike=decision.look_alike,
        content_kind=decision.content,
        languages=languages,
        pages=refs_of(group),
        fields=fields,
        lines=tuple(TextLine(text=row.text, evidence=line_evidence(page, row)) for page in pages for row in page.lines),
        grade=_grade(pages, decision.kind),
        issuing_country=country or issued_in,
        sworn=marks.sworn_statement(pages, sworn_lines),
        signed=signed,
        signed_evidence=signed_evidence,
        certified_copy=marks.certified_copy(pages),
        open_ended=marks.open_ended(pages),
        pictures=_photos(pages) if decision.kind == "identity_photo" else (),
        findings=(*_page_findings(pages), *findings, *_kind_findings(decision.kind, pages, zone)),
    )


def _languages(pages: tuple[Page, ...], country: str | None) -> tuple[str, ...]:
    """The languages of the text, and before them those of a script that no engine here reads and that is only named."""
    read = marks.languages_of(pages)
    return (*(language for language in marks.unread_languages(pages, country) if language not in read), *read)


def _day_first(languages: tuple[str, ...], country: str | None) -> bool | None:
    """The order of day and month in dates of figures alone. Only English is written both ways, by country."""
    if country in _MONTH_FIRST:
        return False
    if languages and "en" not in languages:
        return True
    return True if country is not None and "en" in languages else None


def _photos(pages: tuple[Page, ...]) -> tuple[PictureFacts, ...]:
    """The pictures with a face; all of them where none has one."""
    found = tuple(photo for page in pages for photo in page.photos)
    return tuple(photo for photo in found if photo.faces) or found


def _fields(
    pages: tuple[Page, ...], kind: Kind, zone: tuple[Page, Mrz] | None, day_first: bool | None
) -> tuple[tuple[Field, ...], tuple[Finding, ...]]:
    dated, findings = date_fields(pages, kind, day_first)
    fields: list[Field] = []
    if zone:
        fields.extend(zones.zone_fields(*zone))
        findings = (*findings, *zones.zone_findings(*zone, dated))
    checked = frozenset(f.name for f in fields)
    fields.extend(f for f in (*dated, *name_fields(pages, kind.id)) if f.name not in checked)
    if ("document_number" in kind.fields or kind.id == "other") and not any(_is_sure_number(f) for f in fields):
        read = {f.value for f in fields if f.name == "document_number"}
        fields.extend(f for f in number_fields(pages, kind.id) if f.value not in read)
    fields.extend(_sum_fields(pages, kind))
    fields.extend(institution(pages, kind.id))

    def figures(again: tuple[Page, ...]) -> tuple[Field, ...]:
        return (*date_fields(again, kind, day_first)[0], *_sum_fields(again, kind))

    fields = [*second_readings.compared(tuple(fields), pages, figures, day_first=day_first, untouched=checked)]
    weak = {(page.file, page.number) for page in pages if page.grade is Grade.POOR and page.origin is TextOrigin.OCR}
    guessed = {(page.file, page.number): _guessed(page) for page in pages if page.origin is TextOrigin.OCR}

    def is_weak(proof: Evidence) -> bool:
        place = proof.file, proof.page
        box = proof.box
        return place in weak or (box is not None and any(_holds(box, word) for word in guessed.get(place, ())))

    return tuple(_weakened(f) if any(is_weak(e) for e in f.evidence) else f for f in fields), findings


def _guessed(page: Page) -> list[Box]:
    """Where the engine hardly knew what it read: "Eg" beside the smudged name of a birth certificate."""
    words = [word for line in page.lines for word in line.words]
    return [word.box for word in words if word.confidence is not None and word.confidence < _HARDLY_READ]


def _holds(box: Box, word: Box) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _is_sure_number(found: Field) -> bool:
    return found.name == "document_number" and found.certainty is Certainty.CERTAIN


def _sum_fields(pages: tuple[Page, ...], kind: Kind) -> Iterator[Field]:
    if "amount" in kind.fields:
        yield from amount_fields(pages, kind.id)
    if "hours_per_week" in kind.fields:
        yield from hours_fields(pages)


def _weakened(found: Field) -> Field:
    """What was read from a page of poor quality decides nothing alone."""
    return replace(found, certainty=Certainty.PROBABLE) if found.certainty is Certainty.CERTAIN else found


def _grade(pages: tuple[Page, ...], kind: str) -> Grade:
    """The worst grade of the pages that carry text; a photograph is not judged by its words."""
    if kind == "identity_photo":
        return Grade.GOOD
    # The empty pages of a booklet give an engine a sign here and there; they say nothing about the others.
    read = [page for page in pages if sum(len(line.words) for line in page.lines) >= _READ_WORDS]
    grades = [page.grade for page in read or pages if page.lines]
    order = [Grade.POOR, Grade.FAIR, Grade.GOOD]
    return min(grades, key=order.index, default=Grade.POOR)


def _page_findings(pages: tuple[Page, ...]) -> Iterator[Finding]:
    for page in pages:
        for finding in page.findings:
            whole = Evidence(file=page.file, page=page.number, box=None, text="")
            yield replace(finding, evidence=finding.evidence or (whole,))


def _kind_findings(kind: str, pages: tuple[Page, ...], zone: tuple[Page, Mrz] | None) -> Iterator[Finding]:
    whole = Evidence(file=pages[0].file, page=pages[0].number, box=None, text="")
    if kind == "passport" and zone is None:
        yield Finding(code="mrz_not_found", severity=Severity.REVIEW, evidence=(whole,))
    if kind == "other" and any(page.lines or page.photos for page in pages):
        yield Finding(code="unrecognised_document", severity=Severity.REVIEW, evidence=(whole,))
