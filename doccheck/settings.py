"""Limits and thresholds, each with its reason. Nothing here depends on a dossier or a checklist."""

from __future__ import annotations

from typing import Final

# -- intake -----------------------------------------------------------------------------------------------------------
MAX_FILE_BYTES: Final = 150 * 1024 * 1024  # a 200-page colour scan at 300 dpi stays below; portals stop at 20 MB
MAX_FILES: Final = 500  # a dossier has 10 to 60 files; more is a wrong folder
IGNORED_NAMES: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "ehthumbs.db"})
IGNORED_PREFIXES: Final = ("._", "~$", ".~lock.")
IGNORED_FOLDERS: Final = frozenset({"__MACOSX", "@eaDir", ".git", "_reports"})

# -- reading ----------------------------------------------------------------------------------------------------------
MAX_PAGES: Final = 300  # per file; the longest honest file seen in such dossiers is a 60-page passport scan
MAX_PIXELS: Final = 120_000_000  # A4 at 1200 dpi is 139 Mpx: 600 dpi (35 Mpx) and phone pictures (50 Mpx) pass
FILE_SECONDS: Final = 300  # wall clock for one file: 60 scanned pages at 3 s each, with reserve
WORKER_BYTES: Final = 4 * 1024**3  # address space of a worker; the largest allowed picture needs about 1.5 GiB
OCR_DPI: Final = 200  # Tesseract reads best at 150 to 200 dpi; 300 costs 40 % more for equal text
OCR_PAGE_SECONDS: Final = 90  # a page of dense noise takes Tesseract up to 40 s on a slow core
OCR_LANGUAGES: Final = ("fra", "deu", "spa", "eng")
OCR_FAIR: Final = 80.0  # mean word confidence (0..100) of Tesseract above which a page is "good"
OCR_WORD_SURE: Final = 0.70  # confidence (0..1) of a word with digits below which its figure decides nothing alone
OCR_POOR: Final = 60.0  # below: "poor", what was read decides nothing alone
# A text layer is trusted when pypdf and pdfium agree on this share of its characters …
TEXT_AGREEMENT: Final = 0.80
# … and it has at least this many letters; fewer on a page with a large picture is a scan with a stamp of text.
TEXT_LETTERS: Final = 40
PICTURE_SHARE: Final = 0.50  # a picture covering more of the page than this may hold the page's real text
REPORT_PICTURE_PX: Final = 1100  # width of page pictures in the HTML report

# -- understanding ----------------------------------------------------------------------------------------------------
KIND_SURE: Final = 0.70  # below: "unsure between A and B", the requirement becomes review
KIND_FLOOR: Final = 0.30  # below: other

# -- names (measured on 60 + 25 held-out pairs) -----------------------------------------------------------------------
NAME_SAME: Final = 92.0
NAME_DIFFERENT: Final = 80.0
