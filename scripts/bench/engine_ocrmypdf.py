"""OCRmyPDF, at its quickest: pages drawn by pdfium, an ordinary PDF, nothing optimised. So it needs no Ghostscript."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.bench.engine_plain import LANGUAGES

OPTIONS = ("--force-ocr", "--rotate-pages", "--deskew", "-l", LANGUAGES, "--rasterizer", "pypdfium",
           "--output-type", "pdf", "--optimize", "0", "--quiet")  # fmt: skip


def program() -> str | None:
    """Where OCRmyPDF is: beside this Python, or on the path."""
    beside = Path(sys.executable).with_name("ocrmypdf")
    return str(beside) if beside.exists() else shutil.which("ocrmypdf")


def command(pdf: Path, folder: Path) -> list[str]:
    """The command that reads `pdf` and leaves its text in `folder`/text.txt, pages parted by form feeds."""
    return [program() or "ocrmypdf", *OPTIONS, "--sidecar", str(folder / "text.txt"), str(pdf), str(folder / "out.pdf")]


def texts(pdf: Path) -> list[str]:
    """What is written on each page of a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command(pdf, Path(folder)), check=True, stdout=subprocess.DEVNULL)
        return (Path(folder) / "text.txt").read_text("utf-8").split("\f")
