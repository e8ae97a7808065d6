"""Any damage to a container or a written document ends as a finding, and every file is either readable or says why."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doccheck.engines import images, office
from doccheck.engines.isolation import Isolated
from doccheck.engines.ocr.readers import Readers
from doccheck.intake.identify import identify
from doccheck.intake.unfold import Unfolding
from doccheck.reading import ReadingOptions, read_file
from tests.intake.container_files import mail, message_tree, outlook, zipped
from tests.intake.test_containers import attached
from tests.reading.files import LETTER, pdf, printed, saved
from tests.reading.office_files import docx, drawing, odt, p, table

NO_ENGINE = Readers(tesseract=None, neural=lambda: None)
PDF = pdf(LETTER)
TEXT = "I would like to study in your city. " * 12
SCAN = saved(printed().crop((100, 100, 500, 500)).convert("1"), "PNG")
HEIC = Path(__file__).parents[1] / "reading" / "data" / "turned.heic"
WHOLE = {
    "zip": zipped({"a.pdf": PDF, "inner.zip": zipped({"note.txt": b"a note"})}),
    "eml": mail(TEXT, html=f"<p>{TEXT}</p>", attachments={"a.pdf": PDF}).as_bytes(),
    "msg": outlook(TEXT, {"a.pdf": PDF, "inside": message_tree(TEXT, {"note.txt": b"a note"})}),
    "pdf": attached(PDF, **{"note.txt": b"a note"}),
    "docx": docx(
        "".join(map(p, LETTER)) + table(("Nom", "Exemple")) + drawing("a"), pictures={"a": SCAN}, header=p("x")
    ),
    "odt": odt("".join(f"<text:p>{line}</text:p>" for line in LETTER)),
    "heic": HEIC.read_bytes(),
}
BYTES = st.sampled_from([b"\0" * 4, b"\xff" * 4, b"PK\x01\x02", b"--", b"</w:p>", b"99999999"])
DAMAGE = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 40), BYTES), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def isolated() -> Iterator[Isolated]:
    with Isolated() as process:
        yield process


@pytest.mark.parametrize("name", WHOLE)
@settings(max_examples=40, derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(damage=DAMAGE)
def test_damage_is_a_finding_and_never_an_error(
    isolated: Isolated, name: str, damage: list[tuple[float, int, bytes]]
) -> None:
    content = WHOLE[name]
    for place, removed, put_in in damage:
        at = int(place * len(content))
        content = content[:at] + put_in + content[at + removed :]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        files = list(Unfolding(isolated=isolated).files(identify("file", content)))
        assert len({file.name for file in files}) == len(files)
        for file in files:
            assert file.readable or file.findings
            if file.readable and file.media_type in office.MEDIA_TYPES | images.MEDIA_TYPES | {"text/plain"}:
                reading = read_file(file, ReadingOptions(), NO_ENGINE)
                assert reading.pages or reading.findings
