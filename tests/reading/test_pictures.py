"""Pictures of every sort become upright pages."""

from __future__ import annotations

import platform

import cv2
import numpy as np
import pytest
from PIL import Image

from doccheck import settings
from doccheck.engines import faces, images
from doccheck.model import FileReading, Severity
from doccheck.reading import ReadingOptions, read_file
from doccheck.reading import read as reader
from tests.reading.files import FakeOcr, printed, saved, source

PAGE = printed()


def read(content: bytes, media_type: str, ocr: FakeOcr | None = None) -> FileReading:
    return read_file(source(content, media_type), ReadingOptions(), ocr or FakeOcr("Wort " * 20))


@pytest.mark.parametrize(
    ("picture", "form", "media_type"),
    [
        (PAGE, "JPEG", "image/jpeg"),
        (PAGE.convert("CMYK"), "JPEG", "image/jpeg"),
        (PAGE.convert("L"), "JPEG", "image/jpeg"),
        (PAGE, "PNG", "image/png"),
        (PAGE.convert("P"), "PNG", "image/png"),
        (PAGE.convert("1"), "PNG", "image/png"),
        (PAGE.convert("RGBA"), "PNG", "image/png"),
        (PAGE, "WEBP", "image/webp"),
        (PAGE, "BMP", "image/bmp"),
        (PAGE.convert("1"), "TIFF", "image/tiff"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.mode,
)
def test_every_form_of_picture_is_read(picture: Image.Image, form: str, media_type: str) -> None:
    reading = read(saved(picture, form), media_type)
    assert reading.page_count == 1
    assert reading.pages[0].text
    assert reading.findings == ()


def test_print_on_a_transparent_ground_stands_on_white() -> None:
    clear = Image.new("RGBA", PAGE.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=Image.eval(PAGE.convert("L"), lambda value: 255 - value))
    picture, _ = images.frame(saved(clear, "PNG"), 1)
    assert picture.getpixel((5, 5)) == (255, 255, 255)
    assert min(picture.convert("L").getextrema()) < 50


def test_sixteen_bits_are_scaled_and_not_cut_off() -> None:
    deep = Image.fromarray(np.asarray(PAGE.convert("L")).astype(np.uint16) * 257)
    picture, _ = images.frame(saved(deep, "PNG"), 1)
    values = np.asarray(picture.convert("L"))
    assert values.max() > 250
    assert values.min() < 10
    assert np.mean(values > 250) > 0.9


def test_a_telephone_picture_is_turned_as_it_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90° clockwise
    picture, _ = images.frame(saved(PAGE.rotate(90, expand=True), "JPEG", exif=exif), 1)
    assert picture.size == PAGE.size
    assert np.mean(np.abs(np.asarray(picture, dtype=int) - np.asarray(PAGE, dtype=int))) < 3


def test_every_frame_of_a_tiff_is_a_page() -> None:
    content = saved(PAGE, "TIFF", save_all=True, append_images=[PAGE, PAGE], dpi=(150, 150))
    reading = read(content, "image/tiff")
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert reading.page_count == 3
    assert reading.pages[0].width == pytest.approx(595, abs=1)


OTHER = printed(["another page"])


def stacked(form: str, *pictures: Image.Image, **options: object) -> bytes:
    return saved(pictures[0], form, save_all=True, append_images=list(pictures[1:]), lossless=True, **options)


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_pictures_that_differ_are_pages_in_whatever_file_they_lie(form: str) -> None:
    reading = read(stacked(form, PAGE, OTHER, PAGE), f"image/{form.lower()}")
    assert (reading.page_count, len(reading.pages)) == (2, 2)
    shown = [np.asarray(images.frame(stacked(form, PAGE, OTHER), number)[0], dtype=int) for number in (1, 2)]
    for picture, page in zip(shown, (PAGE, OTHER), strict=True):
        assert np.mean(np.abs(picture - np.asarray(page, dtype=int))) < 3


def test_the_same_picture_twice_and_a_film_are_one_page() -> None:
    assert images.frame_count(stacked("PNG", PAGE, PAGE)) == 1
    moving = [Image.new("RGB", (60, 60), (number, 0, 0)) for number in range(0, 240, 20)]
    assert images.frame_count(stacked("PNG", *moving, duration=100)) == 1
    assert images.frame_count(stacked("PNG", *moving, duration=3000)) == 12  # slides
    assert images.frame_count(stacked("PNG", *moving)) == 12
    assert images.frame_count(stacked("PNG", PAGE, OTHER, duration=100)) == 2


def test_the_second_picture_of_a_telephone_is_no_page() -> None:
    assert images.frame_count(saved(PAGE, "MPO", save_all=True, append_images=[PAGE.resize((80, 60))])) == 1


@pytest.mark.parametrize("form", ["GIF", "PNG"])
def test_a_damaged_picture_behind_the_first_costs_its_own_page(form: str) -> None:
    content = stacked(form, PAGE, OTHER)
    reading = read(content[: -(len(content) - len(saved(PAGE, form))) // 2], f"image/{form.lower()}")
    assert reading.page_count == 2
    assert [page.number for page in reading.pages if page.text] == [1]
    assert [(f.code, f.reason, dict(f.values)["detail"][:2]) for f in reading.findings] == [("not_read", "page", "2:")]


def test_a_stated_resolution_that_cannot_be_is_not_believed() -> None:
    reading = read(saved(PAGE, "JPEG", dpi=(1, 1)), "image/jpeg")
    assert reading.pages[0].width == pytest.approx(PAGE.width * 72 / settings.OCR_DPI)


def test_a_cut_off_picture_says_so() -> None:
    content = saved(PAGE, "PNG")
    reading = read(content[: len(content) // 2], "image/png")
    assert [(f.code, f.severity) for f in reading.findings] == [("corrupt_file", Severity.ERROR)]


def test_a_picture_of_too_many_pixels_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "MAX_PIXELS", 10_000)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)  # put back afterwards
    reading = read(saved(PAGE, "PNG"), "image/png")
    assert [f.code for f in reading.findings] == ["too_large"]


@pytest.mark.parametrize("angle", [-5, -2, 2, 5])
def test_skew_is_measured_and_taken_out(angle: int) -> None:
    rows = ["Eine Zeile mit vielen Wörtern, wie sie in Briefen steht, und noch mehr"] * 20
    turned = printed(rows).rotate(angle, fillcolor="white")
    assert images.skew(turned) == pytest.approx(-angle, abs=0.4)
    assert abs(images.skew(images.straightened(turned))) < 0.4


def test_a_straight_page_is_left_alone() -> None:
    rows = ["Eine Zeile mit vielen Wörtern, wie sie in Briefen steht, und noch mehr"] * 20
    page = printed(rows)
    assert images.straightened(page) is page


def test_uneven_light_is_flattened() -> None:
    shade = np.linspace(0.35, 1.0, PAGE.width)[None, :, None]
    dark = Image.fromarray((np.asarray(PAGE) * shade).astype(np.uint8))
    flat = np.asarray(images.flattened(dark), dtype=float)
    assert np.ptp(flat[20, 50:-50]) < 25


def test_a_page_photographed_on_its_head_is_tried_the_other_ways() -> None:
    class Upright(FakeOcr):
        """Reads only what stands upright: the picture it was told of, by its dark upper half."""

        def read(self, picture: Image.Image, pack: str | None = None) -> tuple[object, ...]:  # type: ignore[override]
            values = np.asarray(picture.convert("L"), dtype=float)
            upper = values[: values.shape[0] // 2].mean() < values[values.shape[0] // 2 :].mean()
            self.confidence = 95.0 if upper and values.shape[0] > values.shape[1] else 30.0
            return super().read(picture)

    engine = Upright("ein gut zu lesendes Wort nach dem anderen auf dieser Seite " * 3)
    reading = read(saved(PAGE.rotate(180), "PNG"), "image/png", engine)
    assert reading.pages[0].rotation == 180


def test_on_an_old_processor_nobody_looks_for_faces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The detector would end the process there. What it does not find is then no statement."""

    def never() -> None:
        raise AssertionError("the detector was loaded")

    picture = Image.new("RGB", (413, 531), (235, 235, 240))
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(cv2, "checkHardwareSupport", lambda feature: feature != 11)
    monkeypatch.setattr(faces, "_detector", never)
    faces.can_look.cache_clear()
    try:
        (facts,) = images.photos(picture)
        assert (facts.faces, facts.looked) == ((), False)
        monkeypatch.setattr(platform, "machine", lambda: "aarch64")
        faces.can_look.cache_clear()
        assert faces.can_look()
    finally:
        faces.can_look.cache_clear()


def test_colour_background_and_size_are_measured_on_photos() -> None:
    picture = Image.new("RGB", (413, 531), (235, 235, 240))
    picture.paste((180, 120, 90), (120, 120, 300, 420))
    (facts,) = images.photos(picture)
    assert (facts.width_px, facts.height_px) == (413, 531)
    assert facts.colour
    assert facts.background > 200
    assert facts.background_spread < 10
    assert facts.faces == ()
    (grey,) = images.photos(picture.convert("L").convert("RGB"))
    assert not grey.colour


@pytest.mark.parametrize(("width", "rooms"), [(900, 0), (1100, 1)])
def test_room_is_made_before_a_large_picture_is_decoded(
    monkeypatch: pytest.MonkeyPatch, width: int, rooms: int
) -> None:
    made: list[int] = []

    class Roomy(FakeOcr):
        def make_room(self) -> None:
            made.append(1)

    monkeypatch.setattr(reader, "_LARGE", 1000 * 100)
    content = saved(Image.new("RGB", (width, 100), "white"), "PNG")
    read_file(source(content, "image/png"), ReadingOptions(), Roomy())  # type: ignore[arg-type]
    assert len(made) == rooms
