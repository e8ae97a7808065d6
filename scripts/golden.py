"""Writes samples/NAME.expected.json anew for every sample whose report changed, and shows what changed.

    python scripts/golden.py [NAME…]

Read the difference before you commit it: these files say what doccheck is expected to find.
"""

from __future__ import annotations

import difflib
import json
import sys
from datetime import date
from pathlib import Path

from doccheck import check_dossier, render_report
from doccheck.facts import FILE_NAME, read_facts
from doccheck.settings import TEXT_LETTERS

SAMPLES = Path(__file__).parents[1] / "samples"
TOLERANCE = 0.03  # of a page or of certainty: another build of the OCR engine moves its boxes by a pixel or two
APPROXIMATE = frozenset({"box", "confidence"})

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


def sample_names() -> list[str]:
    """The dossiers under samples/."""
    return sorted(path.parent.name for path in SAMPLES.glob(f"*/{FILE_NAME}"))


def expected_file(name: str) -> Path:
    return SAMPLES / f"{name}.expected.json"


def report_of(name: str) -> str:
    """What `doccheck check samples/NAME --format json` prints. A sample has its own date, so that no day changes it."""
    if not isinstance(application_date(name), date):
        raise SystemExit(f"samples/{name}/{FILE_NAME}: a sample needs an application_date")
    return render_report(check_dossier(SAMPLES / name), output_format="json", language="en")


def application_date(name: str) -> object:
    fact = read_facts(SAMPLES / name / FILE_NAME).get("application_date")
    return fact.value if fact else None


def needs_ocr(file: Path) -> bool:
    """Whether a page of the file has no text layer to speak of."""
    import pypdfium2

    if file.suffix.lower() != ".pdf":
        return True
    with pypdfium2.PdfDocument(file) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return any(sum(sign.isalpha() for sign in text) < TEXT_LETTERS for text in texts)


def sample_files(name: str) -> list[Path]:
    return [path for path in sorted((SAMPLES / name).rglob("*")) if path.is_file() and path.name != FILE_NAME]


def differences(expected: Json, found: Json, place: str = "$", *, approximate: bool = False) -> list[str]:
    """Every place where two reports differ; boxes and confidences may differ by `TOLERANCE`."""
    if isinstance(expected, dict) and isinstance(found, dict):
        rows = [f"{place}.{key}: only in one of them" for key in sorted(expected.keys() ^ found.keys())]
        for key in sorted(expected.keys() & found.keys()):
            loose = approximate or key in APPROXIMATE
            rows += differences(expected[key], found[key], f"{place}.{key}", approximate=loose)
        return rows
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [row for i, pair in pairs for row in differences(*pair, place=f"{place}[{i}]", approximate=approximate)]
    if approximate and isinstance(expected, float | int) and isinstance(found, float | int):
        return [] if abs(expected - found) <= TOLERANCE else [f"{place}: {expected} → {found}"]
    same = type(expected) is type(found) and expected == found
    return [] if same else [f"{place}: {_short(expected)} → {_short(found)}"]


def _short(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 200 else f"{text[:200]}…"


def main() -> None:
    unknown = set(sys.argv[1:]) - set(sample_names())
    if unknown:
        raise SystemExit(f"no sample {', '.join(sorted(unknown))}; there are: {', '.join(sample_names())}")
    for name in sys.argv[1:] or sample_names():
        file, found = expected_file(name), report_of(name)
        old = file.read_text("utf-8") if file.is_file() else ""
        if old and not differences(json.loads(old), json.loads(found)):
            print(f"{name}: unchanged")
            continue
        names = (f"{file.name} (before)", file.name)
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), found.splitlines(True), *names, n=4))
        file.write_text(found, encoding="utf-8")
        print(f"{name}: written")


if __name__ == "__main__":  # worker processes may import this module again
    main()
