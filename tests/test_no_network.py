"""Reading a page opens no connection and leaves nothing in the user's home: engines are watched while they run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reading.files import LETTER, printed, saved

ROOT = Path(__file__).parents[1]
WATCHED = """
import json, sys, threading
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("socket.") else None)
from doccheck.engines.ocr.readers import readers
from doccheck.model import SourceFile
from doccheck.reading import ReadingOptions, read_file
content = open(sys.argv[1], "rb").read()
source = SourceFile(name="page", content=content, media_type="image/png", sha256="", size=len(content))
words = sum(len(line.words) for page in read_file(source, ReadingOptions(), readers()).pages for line in page.lines)
print(json.dumps([words, seen, [thread.name for thread in threading.enumerate()]]))
"""


@pytest.mark.pixels
def test_reading_pixels_talks_to_nobody(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_bytes(saved(printed(LETTER), "PNG"))
    home = tmp_path / "home"
    home.mkdir()
    result = subprocess.run(
        [sys.executable, "-c", WATCHED, str(tmp_path / "page.png")],
        cwd=ROOT,
        env={"HOME": str(home), "PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    words, connections, threads = json.loads(result.stdout)
    assert words > 10
    assert connections == []
    assert threads == ["MainThread"]
    assert list(home.iterdir()) == []
