"""The files of the dossiers: printed, drawn and captured as people hand them in; again only what has changed."""

from __future__ import annotations

import hashlib
import io
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePath

from samples.labelled import captures
from samples.labelled.drawn import photo_file
from samples.labelled.printing import clean_pdf
from samples.labelled.uploads import page_count
from scripts.accuracy.rendering import ROOT, code_version
from scripts.printed import chromium
from scripts.printed.model import Dossier, Drawn, Paper, Upload, Variant

_PORTRAIT = "identity_photo"
Files = list[tuple[str, bytes]]


def draw(dossiers: Sequence[Dossier], folder: Path, printer: Callable[..., None] = chromium.print_pages) -> Drawn:
    """Every file of the dossiers and their variants, in `folder`. Raises `NotPrinted`.

    `printer` prints HTML files, given with the PDFs to be made of them.
    """
    for name in ("papers", "dossiers"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    code = hashlib.sha256(code_version(ROOT).encode() + Path(__file__).read_bytes()).hexdigest()
    pdfs = {
        paper.document.id: _pdf(paper, code, folder / "papers") for each in dossiers for paper in each.papers.values()
    }
    papers = [paper for each in dossiers for paper in each.papers.values() if not pdfs[paper.document.id].exists()]
    pages = [(paper.page, pdfs[paper.document.id]) for paper in papers if paper.page]
    if pages:
        print(f"printing {len(pages)} papers", file=sys.stderr)
        printer(pages)
    for paper in papers:
        if not paper.page:
            pdfs[paper.document.id].write_bytes(clean_pdf(paper.document))
    folders: dict[str, Path] = {}
    for n, dossier in enumerate(dossiers):
        print(f"drawn {n} of {len(dossiers)} dossiers", end="\r", file=sys.stderr)
        folders |= dict(_folders(dossier, pdfs, folder / "dossiers"))
    portraits = {p.document.id for d in dossiers for p in d.papers.values() if p.document.draw == _PORTRAIT}
    return Drawn(papers={id: pdf for id, pdf in pdfs.items() if id not in portraits}, folders=folders)


def _pdf(paper: Paper, code: str, folder: Path) -> Path:
    """Where the paper lies as PDF; the name changes with what is drawn."""
    drawn = paper.page.read_bytes() if paper.page else f"{code}\0{paper.document!r}".encode()
    return folder / f"{paper.document.id}.{hashlib.sha256(drawn).hexdigest()[:16]}.pdf"


def _folders(dossier: Dossier, pdfs: Mapping[str, Path], into: Path) -> Iterator[tuple[str, Path]]:
    """Each dossier and variant with its folder. What a variant does not exchange is the same file."""
    made: dict[tuple[str, tuple[str, ...]], Files] = {}
    for variant in (None, *dossier.variants):
        name = dossier.name(variant)
        uploads = [handed_in(upload, variant) for upload in dossier.uploads]
        version = _version(dossier, uploads, pdfs)
        folder, stamp = into / name, into / f"{name}.version"
        yield name, folder
        if folder.is_dir() and stamp.exists() and stamp.read_text("utf-8") == version:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for upload in uploads:
            key = (upload.name, upload.papers)
            if key not in made:
                made[key] = files_of(dossier, upload, pdfs)
            for file, content in made[key]:
                (folder / file).write_bytes(content)
        (folder / "dossier.toml").write_text(dossier.facts, encoding="utf-8")
        stamp.write_text(version, encoding="utf-8")


def handed_in(upload: Upload, variant: Variant | None) -> Upload:
    """The upload, in a variant with the other paper."""
    if variant is None:
        return upload
    papers = tuple(variant.by if id == variant.replaces else id for id in upload.papers)
    return Upload(name=upload.name, capture=upload.capture, papers=papers)


def _version(dossier: Dossier, uploads: Sequence[Upload], pdfs: Mapping[str, Path]) -> str:
    """Changes with the facts, the uploads and their papers, whose code is a part of the names of their PDFs."""
    names = [pdfs[dossier.papers[id].document.id].name for upload in uploads for id in upload.papers]
    code = code_version(ROOT), Path(__file__).read_text("utf-8")
    return hashlib.sha256(repr((code, dossier.facts, uploads, names)).encode()).hexdigest()


def files_of(dossier: Dossier, upload: Upload, pdfs: Mapping[str, Path]) -> Files:
    """The upload as files: one, or a picture a page."""
    documents = [dossier.papers[id].document for id in upload.papers]
    path = PurePath(upload.name)
    picture = path.suffix.lower() != ".pdf"
    if picture and len(documents) == 1 and documents[0].draw == _PORTRAIT:
        return [(upload.name, photo_file(documents[0]))]
    papers = [pdfs[document.id].read_bytes() for document in documents]
    if upload.capture == "digital":
        return [(upload.name, _joined(papers))]
    makers = [partial(_pixels, pdf, page) for pdf in papers for page in range(1, page_count(pdf) + 1)]
    capture = captures.phone if upload.capture == "phone" else captures.flatbed
    made = capture(makers, f"{dossier.id}/{upload.name}")
    if not picture:
        return [(upload.name, captures.as_scan(made))]
    names = (upload.name if n == 1 else f"{path.stem} ({n}){path.suffix}" for n in range(1, len(made) + 1))
    return [(name, content) for name, (content, _) in zip(names, made, strict=True)]


def _pixels(pdf: bytes, page: int, dpi: float) -> captures.Pixels:
    return captures.page_picture(pdf, dpi, page)


def _joined(papers: Sequence[bytes]) -> bytes:
    """Several PDFs as one; one alone stays as it was made."""
    if len(papers) == 1:
        return papers[0]
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for paper in papers:
        for page in PdfReader(io.BytesIO(paper)).pages:
            writer.add_page(page)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
