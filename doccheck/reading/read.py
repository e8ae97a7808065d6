"""Read one file. Whatever happens to it is a finding of that file; nothing is raised."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice

from doccheck import settings
from doccheck.engines import images, pdf
from doccheck.engines.ocr import Ocr
from doccheck.model import FileReading, Finding, Page, Severity, SourceFile
from doccheck.reading import picture_page, text_page


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadingOptions:
    """What the caller wants besides the words."""

    pictures: bool = False  # a JPEG of every page, for the HTML report


def read_file(source: SourceFile, options: ReadingOptions, ocr: Ocr | None) -> FileReading:
    """The pages of `source`, upright, in order.

    `ocr` None means that this machine has no engine: pages without a text layer become `not_read` with that notice.
    """
    try:
        if source.media_type == "application/pdf":
            return _read_pdf(source, options, ocr)
        return _read_images(source, options, ocr)
    except (pdf.PdfProblem, images.PictureProblem) as problem:
        values = (("limit" if problem.code == "too_large" else "detail", problem.detail),)
        finding = Finding(code=problem.code, severity=Severity.ERROR, values=values)
        return FileReading(file=source.name, pages=(), page_count=None, findings=(finding,))


def _read_pdf(source: SourceFile, options: ReadingOptions, ocr: Ocr | None) -> FileReading:
    findings: list[Finding] = []
    pages: list[Page] = []
    problems: list[pdf.PdfProblem] = []
    with pdf.open_pdf(source.content) as document:
        if document.damage:
            # Some producers forget the end mark, a copy that was cut off has none: the pages that are there are read.
            findings.append(_finding("corrupt_file", Severity.REVIEW, detail=document.damage))
        findings += _page_limit(document.page_count)
        for number in range(1, min(document.page_count, settings.MAX_PAGES) + 1):
            try:
                pages.append(_pdf_page(source.name, document, number, options, ocr))
            except pdf.PdfProblem as problem:
                problems.append(problem)
                findings.append(_finding("not_read", Severity.ERROR, "page", detail=f"{number}: {problem.detail}"))
        if problems and not pages:
            raise problems[0]  # one statement about the file, not one about each of its pages
        return FileReading(
            file=source.name, pages=tuple(pages), page_count=document.page_count, findings=tuple(findings)
        )


def _pdf_page(name: str, document: pdf.OpenPdf, number: int, options: ReadingOptions, ocr: Ocr | None) -> Page:
    seen = document.page(number)
    if text_page.is_trusted(seen):
        return text_page.page(name, seen, document, options.pictures)
    picture = document.render(number, settings.OCR_DPI, settings.MAX_PIXELS)
    distrusted = text_page.letters(seen.lines) >= settings.TEXT_LETTERS
    place = picture_page.Place(file=name, number=number, width=seen.width, height=seen.height)
    result = picture_page.read(picture, place, ocr, keep_picture=options.pictures, had_text_layer=distrusted)
    if any(finding.code == "blank_page" for finding in result.findings) and document.hides_something(number):
        raise pdf.PdfProblem("corrupt_file", "what should be on it cannot be decoded")
    if result.photos and (embedded := text_page.photos(seen, document)):
        # A sheet with a photo on it: the picture itself is measured, not the paper around it.
        result = replace(result, photos=embedded)
    if ocr is None and seen.lines:
        # Without an engine a doubtful text layer is still better than nothing – but it decides nothing.
        return text_page.doubtful(result, seen)
    return result


def _read_images(source: SourceFile, options: ReadingOptions, ocr: Ocr | None) -> FileReading:
    count = images.frame_count(source.content)
    findings = _page_limit(count)
    pages = []
    for number, (picture, dpi) in enumerate(islice(images.frames(source.content), settings.MAX_PAGES), 1):
        points = 72 / (dpi or settings.OCR_DPI)
        place = picture_page.Place(
            file=source.name, number=number, width=picture.width * points, height=picture.height * points
        )
        pages.append(picture_page.read(picture, place, ocr, keep_picture=options.pictures))
    return FileReading(file=source.name, pages=tuple(pages), page_count=count, findings=tuple(findings))


def _page_limit(count: int) -> list[Finding]:
    if count <= settings.MAX_PAGES:
        return []
    values = (("limit", settings.MAX_PAGES), ("pages", count))
    return [Finding(code="not_read", severity=Severity.ERROR, reason="too_many_pages", values=values)]


def _finding(code: str, severity: Severity, reason: str = "", **values: str) -> Finding:
    return Finding(code=code, severity=severity, reason=reason, values=tuple(values.items()))
