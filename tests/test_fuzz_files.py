"""Any damage to a file ends as a finding: `read_file` never raises, and says nothing but the contract's codes."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from doccheck.model import FileReading, Severity
from doccheck.reading import ReadingOptions, read_file
from doccheck.reporting.messages import message
from tests.reading.files import LETTER, FakeOcr, pdf, printed, saved, source
from tests.test_bad_input import REWRITTEN

# Of the contract's codes, those that reading may say of a file or a page.
CODES = frozenset(
    {
        "corrupt_file",
        "password_protected",
        "empty_file",
        "too_large",
        "not_read",
        "blank_page",
        "illegible",
        "cut_off",
        "unsupported_format",
    }
)
SMALL = printed().crop((100, 140, 600, 380)).resize((250, 120))
EXIF = Image.Exif()
EXIF[0x0112] = 6  # a telephone picture, to be turned
WHOLE: dict[str, tuple[bytes, str]] = {
    "a PDF": (pdf(LETTER), "application/pdf"),
    "a PDF of another producer": (REWRITTEN, "application/pdf"),
    "a PNG": (saved(SMALL.convert("P"), "PNG", dpi=(150, 150)), "image/png"),
    "a JPEG": (saved(SMALL, "JPEG", exif=EXIF), "image/jpeg"),
    "a TIFF of two pages": (saved(SMALL, "TIFF", save_all=True, append_images=[SMALL]), "image/tiff"),
}
EXAMPLES = 40  # of each: a second, of the PDFs a few

Change = Callable[[bytes], bytes]


def flipped(place: float, mask: int) -> Change:
    def change(content: bytes) -> bytes:
        at = int(place * len(content))
        return content[:at] + bytes([content[at] ^ mask]) + content[at + 1 :] if at < len(content) else content

    return change


def cut_out(place: float, length: int) -> Change:
    return lambda content: content[: int(place * len(content))] + content[int(place * len(content)) + length :]


def put_in(place: float, more: bytes) -> Change:
    return lambda content: content[: int(place * len(content))] + more + content[int(place * len(content)) :]


def cut_off(place: float) -> Change:
    return lambda content: content[: int(place * len(content))]


places = st.floats(0, 1, allow_nan=False)
# Words of the formats themselves do more harm than noise does.
words = st.sampled_from(
    [b"0", b"-1", b"99999999999", b"endobj", b"stream\n", b"1 0 R", b"<<", b"\xff\xd9", b"IDAT", b"IEND"]
)
changes = st.one_of(
    st.builds(flipped, places, st.integers(1, 255)),
    st.builds(cut_out, places, st.integers(1, 40)),
    st.builds(put_in, places, st.one_of(st.binary(min_size=1, max_size=12), words)),
    st.builds(cut_off, places),
)


def damaged(content: bytes, made: list[Change]) -> bytes:
    for change in made:
        content = change(content)
    return content


def assert_sound(reading: FileReading) -> None:
    """What a reading promises, whatever was read."""
    every = [*reading.findings, *(finding for page in reading.pages for finding in page.findings)]
    assert {finding.code for finding in every} <= CODES
    assert all("\n" not in message(finding, "en") and " at 0x" not in message(finding, "en") for finding in every)
    assert reading.file == "file"
    numbers = [page.number for page in reading.pages]
    assert numbers == sorted(set(numbers))
    if reading.page_count is None or len(numbers) < reading.page_count:
        # Pages that are lost are never lost without a word that asks for a person.
        assert any(finding.severity in (Severity.ERROR, Severity.REVIEW) for finding in reading.findings)
    else:
        assert numbers == list(range(1, reading.page_count + 1))


@pytest.mark.parametrize("name", WHOLE)
def test_undamaged_every_page_is_read(name: str) -> None:
    content, media_type = WHOLE[name]
    reading = read_file(source(content, media_type), ReadingOptions(), FakeOcr("Wort " * 20))
    assert_sound(reading)
    assert reading.findings == ()
    assert all(page.lines for page in reading.pages)
    assert reading.pages


@pytest.mark.parametrize("name", WHOLE)
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(made=st.lists(changes, min_size=1, max_size=4))
def test_damage_is_a_finding_and_never_an_error(name: str, made: list[Change]) -> None:
    content, media_type = WHOLE[name]
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # what a library would say on stderr
        reading = read_file(source(damaged(content, made), media_type), ReadingOptions(), FakeOcr("Wort " * 20))
    assert_sound(reading)


@pytest.mark.parametrize("media_type", ["application/pdf", "image/png", "image/jpeg", "image/tiff", "image/gif"])
@settings(max_examples=EXAMPLES, derandomize=True, deadline=None, database=None)
@given(content=st.binary(max_size=400))
def test_noise_is_no_file_of_any_sort(media_type: str, content: bytes) -> None:
    """Also behind the first bytes of a real file, which is what decides the media type."""
    head = {"application/pdf": b"%PDF-1.7\n", "image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff\xe0"}
    for start in (b"", head.get(media_type, b"II*\x00\x08\x00\x00\x00")):
        reading = read_file(source(start + content, media_type), ReadingOptions(), FakeOcr())
        assert_sound(reading)
        assert reading.page_count is None
        assert [finding.code for finding in reading.findings] == ["corrupt_file"]
