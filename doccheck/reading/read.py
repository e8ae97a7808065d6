"""Read one file. Whatever happens to it is a finding of that file; nothing is raised.

Two steps, so that the pages of one file can be read by several processes and text comes before pixels: `open_file`
reads what needs no OCR and says which pages are left, `read_pages` reads these from their pixels.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from doccheck import settings
from doccheck.engines import images, office, pdf
from doccheck.engines.ocr.readers import Readers
from doccheck.engines.packed_xml import OfficeProblem
from doccheck.model import FileReading, Finding, Page, Severity, SignatureField, SourceFile
from doccheck.reading import office_page, picture_page, telling, text_page
from doccheck.reading.options import ReadingOptions
from doccheck.reading.telling import telling_first

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

_WRITTEN = office.MEDIA_TYPES | {"text/plain"}
_LARGE = 5_000_000  # pixels of a picture for which room is made: a page of 200 dpi has 4 million, a photograph 12
# An executor of the caller's may read in several threads of one process, and neither engine is made for two.
_ONE_AT_A_TIME = threading.RLock()


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenedFile:
    """What a file gives without OCR, and the numbers (from 1) of the pages that are left, the most telling first."""

    reading: FileReading
    left: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PageReading:
    """One page read from its pixels, or why it could not be read."""

    number: int
    page: Page | None = None
    problem: Finding | None = None  # in place of the page; said as of a whole file


def read_file(source: SourceFile, options: ReadingOptions, readers: Readers) -> FileReading:
    """The pages of `source`, upright, in order."""
    opened = open_file(source, options)
    return assembled(opened, read_pages(source, opened.left, options, readers) if opened.left else ())


def open_file(source: SourceFile, options: ReadingOptions) -> OpenedFile:
    """The pages whose text needs no OCR."""
    with _ONE_AT_A_TIME:
        return _open(source, options)


def _open(source: SourceFile, options: ReadingOptions) -> OpenedFile:
    try:
        if source.media_type == "application/pdf":
            return _open_pdf(source, options)
        if source.media_type in _WRITTEN:
            return _open_written(source, options)
        return _open_picture(source)
    except (pdf.PdfProblem, images.PictureProblem, OfficeProblem) as problem:
        return OpenedFile(reading=unread(source.name, _problem(problem)))


def read_pages(
    source: SourceFile, numbers: Sequence[int], options: ReadingOptions, readers: Readers
) -> tuple[PageReading, ...]:
    """The pages `numbers` (from 1) of `source`, read from their pixels."""
    readers.warm_up()
    pages = _pdf_pages if source.media_type == "application/pdf" else _picture_pages
    with _ONE_AT_A_TIME:
        return tuple(pages(source, numbers, options, readers))


def assembled(opened: OpenedFile, read: Iterable[PageReading]) -> FileReading:
    """The file's reading with the pages that were read from pixels. One bad page costs that page alone."""
    by_number = {result.number: result for result in read}
    pages = [*opened.reading.pages, *(result.page for result in by_number.values() if result.page is not None)]
    problems = [(number, r.problem) for number, r in sorted(by_number.items()) if r.problem is not None]
    if problems and not pages:
        # One statement about the file, not one about each of its pages.
        return unread(opened.reading.file, problems[0][1], opened.reading.findings)
    return replace(
        opened.reading,
        pages=tuple(sorted(pages, key=lambda page: page.number)),
        findings=(*opened.reading.findings, *(_of_page(number, problem) for number, problem in problems)),
    )


def unread(name: str, problem: Finding, before: Iterable[Finding] = ()) -> FileReading:
    """A file of which nothing could be read. `before`: what was found first; the same is not said twice."""
    kept = (finding for finding in before if (finding.code, finding.reason) != (problem.code, problem.reason))
    return FileReading(file=name, pages=(), page_count=None, findings=(*kept, problem))


def _open_pdf(source: SourceFile, options: ReadingOptions) -> OpenedFile:
    findings: list[Finding] = []
    pages: list[Page] = []
    left: list[int] = []
    problems: list[tuple[int, Finding]] = []
    with pdf.open_pdf(source.content) as document:
        if document.is_dynamic_xfa:
            return OpenedFile(reading=unread(source.name, _finding("unsupported_format", Severity.ERROR, "xfa")))
        if document.damage:
            # Some producers forget the end mark, a copy that was cut off has none: the pages that are there are read.
            findings.append(_finding("corrupt_file", Severity.REVIEW, detail=document.damage))
        findings += _page_limit(document.page_count)
        for number in range(1, min(document.page_count, settings.MAX_PAGES) + 1):
            try:
                seen = document.page(number)
                if text_page.is_trusted(seen):
                    pages.append(text_page.page(source.name, seen, document, options.pictures))
                else:
                    left.append(number)
            except pdf.PdfProblem as problem:
                problems.append((number, _problem(problem)))
        order = telling_first(left, lambda number: _small(document, number))
        reading = FileReading(
            file=source.name, pages=tuple(pages), page_count=document.page_count, findings=tuple(findings)
        )
    if problems and not pages and not left:
        return OpenedFile(reading=unread(source.name, problems[0][1], findings))
    findings += [_of_page(number, problem) for number, problem in problems]
    return OpenedFile(reading=replace(reading, findings=tuple(findings)), left=order)


def _small(document: pdf.OpenPdf, number: int) -> NDArray[np.uint8]:
    """A page's small picture; a white one where it cannot be drawn, which is found out again when it is read."""
    import numpy as np

    try:
        return np.asarray(document.render(number, telling.DPI, settings.MAX_PIXELS))
    except pdf.PdfProblem:
        return np.full((64, 64, 3), 255, np.uint8)


def _pdf_pages(
    source: SourceFile, numbers: Sequence[int], options: ReadingOptions, readers: Readers
) -> Iterable[PageReading]:
    with pdf.open_pdf(source.content) as document:
        for number in numbers:
            try:
                yield PageReading(number=number, page=_pdf_page(source.name, document, number, options, readers))
            except (pdf.PdfProblem, images.PictureProblem) as problem:
                yield PageReading(number=number, problem=_problem(problem))


def _pdf_page(name: str, document: pdf.OpenPdf, number: int, options: ReadingOptions, readers: Readers) -> Page:
    seen = document.page(number)
    if seen.width * seen.height * (settings.OCR_DPI / 72) ** 2 > _LARGE:
        readers.make_room()
    picture = document.render(number, settings.OCR_DPI, settings.MAX_PIXELS)
    distrusted = text_page.letters(seen.lines) >= settings.TEXT_LETTERS
    place = picture_page.Place(file=name, number=number, width=seen.width, height=seen.height)
    result = picture_page.read(picture, place, readers, keep_picture=options.pictures, had_text_layer=distrusted)
    if any(finding.code == "blank_page" for finding in result.findings) and document.hides_something(number):
        raise pdf.PdfProblem("corrupt_file", "what should be on it cannot be decoded")
    if _shows_little(result) and seen.picture_share > settings.PICTURE_SHARE and document.hides_something(number):
        # Some words are there, but the picture that fills the page is not: what was on it is unknown.
        broken = _finding("corrupt_file", Severity.REVIEW, detail="a picture on the page cannot be decoded")
        result = replace(result, findings=(*result.findings, broken))
    result = replace(result, signatures=_turned(seen.signatures) if result.rotation else seen.signatures)
    if result.photos and (embedded := text_page.photos(seen, document)):
        # A sheet with a photo on it: the picture itself is measured, not the paper around it.
        result = replace(result, photos=embedded)
    if seen.lines and any(finding.reason == "no_ocr" for finding in result.findings):
        # Without an engine a doubtful text layer is still better than nothing – but it decides nothing.
        return text_page.doubtful(result, seen)
    return result


def _turned(fields: tuple[SignatureField, ...]) -> tuple[SignatureField, ...]:
    """Those that are signed, without their places, which are those of the page as it lies in the file."""
    return tuple(replace(each, box=None) for each in fields if each.signed)


def _shows_little(page: Page) -> bool:
    return sum(len(line.words) for line in page.lines) < text_page.PHOTO_PAGE_WORDS


def _open_picture(source: SourceFile) -> OpenedFile:
    count = images.frame_count(source.content)
    reading = FileReading(file=source.name, pages=(), page_count=count, findings=tuple(_page_limit(count)))
    return OpenedFile(reading=reading, left=tuple(range(1, min(count, settings.MAX_PAGES) + 1)))


def _open_written(source: SourceFile, options: ReadingOptions) -> OpenedFile:
    """Text that has no pages of its own, and behind it the pictures pasted into it."""
    written = office_page.read(source.name, source.content, str(source.media_type), options.pictures)
    count = len(written.pages) + len(written.pictures)
    findings = _page_limit(count)
    if written.unread:
        values = (("count", written.unread),)
        findings.append(Finding(code="not_read", severity=Severity.WARNING, reason="embedded", values=values))
    reading = FileReading(
        file=source.name,
        pages=written.pages[: settings.MAX_PAGES],
        page_count=count,
        findings=tuple(findings),
    )
    return OpenedFile(reading=reading, left=tuple(range(len(written.pages) + 1, min(count, settings.MAX_PAGES) + 1)))


def _picture(source: SourceFile) -> Callable[[int], tuple[Image, float]]:
    """Gives the picture that page `number` (from 1) is, with its resolution in dpi (0: not stated)."""
    if source.media_type not in _WRITTEN:
        return lambda number: images.frame(source.content, number)
    written = office_page.read(source.name, source.content, str(source.media_type), keep_picture=False)
    return lambda number: images.frame(written.pictures[number - 1 - len(written.pages)], 1)


def _is_large(source: SourceFile) -> bool:
    """Whether its pictures are, as the first of them says, or may be, where they are pasted into text."""
    if source.media_type in _WRITTEN:
        return source.size > 1_000_000
    width, height = images.size(source.content) or (0, 0)
    return width * height > _LARGE


def _picture_pages(
    source: SourceFile, numbers: Sequence[int], options: ReadingOptions, readers: Readers
) -> Iterable[PageReading]:
    picture_of = _picture(source)
    large = _is_large(source)
    for number in numbers:
        try:
            if large:
                readers.make_room()
            picture, dpi = picture_of(number)
            points = 72 / (dpi or settings.OCR_DPI)
            place = picture_page.Place(
                file=source.name, number=number, width=picture.width * points, height=picture.height * points
            )
            page = picture_page.read(picture, place, readers, keep_picture=options.pictures)
            yield PageReading(number=number, page=page)
        except images.PictureProblem as problem:
            yield PageReading(number=number, problem=_problem(problem))


def _problem(problem: pdf.PdfProblem | images.PictureProblem | OfficeProblem) -> Finding:
    values = (("limit" if problem.code == "too_large" else "detail", problem.detail),)
    return Finding(code=problem.code, severity=Severity.ERROR, values=values)


def _of_page(number: int, problem: Finding) -> Finding:
    """The same said of one page: a limit that it met by its own reason, anything else in one line."""
    if problem.code == "not_read":
        return replace(problem, reason=f"page_{problem.reason}", values=(("page", number), *problem.values))
    detail = next((str(value) for _, value in problem.values), "")
    return _finding("not_read", Severity.ERROR, "page", detail=f"{number}: {detail}")


def _page_limit(count: int) -> list[Finding]:
    if count <= settings.MAX_PAGES:
        return []
    values = (("limit", settings.MAX_PAGES), ("pages", count))
    return [Finding(code="not_read", severity=Severity.ERROR, reason="too_many_pages", values=values)]


def _finding(code: str, severity: Severity, reason: str = "", **values: str) -> Finding:
    return Finding(code=code, severity=severity, reason=reason, values=tuple(values.items()))
