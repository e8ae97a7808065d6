"""Every sort of picture file becomes upright pages with square pixels, dark on white."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageCms, ImageDraw, ImageOps
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, NameObject, TextStringObject

from doccheck.engines import filetype, images, pdf_xfa
from doccheck.engines.images import PictureProblem
from doccheck.engines.ocr.readers import Readers
from doccheck.intake.identify import READABLE
from doccheck.reading import ReadingOptions, read_file
from tests.reading.files import LETTER, pdf, saved, source

DATA = Path(__file__).parent / "data"
CORNER = (20, 10)  # a point in the black corner


def every_frame(content: bytes) -> Iterator[tuple[Image.Image, float]]:
    yield from (images.frame(content, number) for number in range(1, images.frame_count(content) + 1))


def marked(size: tuple[int, int] = (240, 160), mode: str = "RGB") -> Image.Image:
    """A white page whose top left corner is black: it shows which way up it is."""
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 4, size[1] // 4), fill="black")
    return picture.convert(mode)


def first(content: bytes) -> tuple[Image.Image, float]:
    assert filetype.media_type(content) in READABLE
    return images.frame(content, 1)


def is_upright(picture: Image.Image) -> bool:
    grey = picture.convert("L")
    width, height = grey.size
    dark = grey.getpixel(CORNER)
    others = [grey.getpixel(place) for place in ((width - 20, 10), (20, height - 10), (width - 20, height - 10))]
    return (
        picture.mode == "RGB"
        and isinstance(dark, int)
        and dark < 60
        and all(isinstance(o, int) and o > 200 for o in others)
    )


def exif(orientation: int) -> Image.Exif:
    found = Image.Exif()
    found[0x0112] = orientation
    return found


STORED = {  # orientation → how the upright page is stored with it
    1: lambda p: p,
    2: ImageOps.mirror,
    3: lambda p: p.rotate(180),
    4: ImageOps.flip,
    5: lambda p: ImageOps.mirror(p).rotate(90, expand=True),
    6: lambda p: p.rotate(90, expand=True),
    7: lambda p: ImageOps.mirror(p).rotate(-90, expand=True),
    8: lambda p: p.rotate(-90, expand=True),
}


@pytest.mark.parametrize("orientation", STORED)
@pytest.mark.parametrize("form", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_all_eight_orientations(orientation: int, form: str) -> None:
    picture, _ = first(saved(STORED[orientation](marked()), form, exif=exif(orientation)))
    assert picture.size == (240, 160)
    assert is_upright(picture)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_is_none_changes_nothing(orientation: int) -> None:
    assert is_upright(first(saved(marked(), "JPEG", exif=exif(orientation)))[0])


@pytest.mark.parametrize("name", ["upright.heic", "turned.heic"])
def test_heic_is_turned_once(name: str) -> None:
    content = (DATA / name).read_bytes()
    assert filetype.media_type(content) == "image/heic"
    picture, _ = first(content)
    assert picture.size == (480, 320)
    assert is_upright(picture)
    assert images.frame_count(content) == 1


@pytest.mark.parametrize("share", [0.05, 0.5, 0.9])
def test_a_heic_that_was_cut_off(share: float) -> None:
    content = (DATA / "upright.heic").read_bytes()
    with pytest.raises(PictureProblem) as raised:
        images.frame(content[: int(share * len(content))], 1)
    assert raised.value.code == "corrupt_file"


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("AVIF", {}),
        ("WEBP", {"lossless": True}),
        ("WEBP", {"quality": 60}),
        ("BMP", {}),
        ("GIF", {}),
        ("PNG", {}),
        ("JPEG", {"progressive": True}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("TIFF", {"compression": "tiff_adobe_deflate"}),
        ("TIFF", {"compression": "packbits"}),
    ],
)
def test_formats(form: str, options: dict[str, object]) -> None:
    assert is_upright(first(saved(marked(), form, **options))[0])


@pytest.mark.parametrize(
    ("form", "mode", "options"),
    [
        ("PNG", "1", {}),
        ("PNG", "L", {}),
        ("PNG", "P", {}),
        ("PNG", "LA", {}),
        ("PNG", "RGBA", {}),
        ("JPEG", "L", {}),
        ("JPEG", "CMYK", {}),
        ("TIFF", "1", {"compression": "group4"}),
        ("TIFF", "1", {"compression": "group3"}),
        ("TIFF", "CMYK", {"compression": "tiff_lzw"}),
        ("TIFF", "LAB", {}),
        ("TIFF", "F", {}),
        ("TIFF", "I", {}),
        ("TIFF", "RGBA", {}),
        ("BMP", "1", {}),
        ("BMP", "P", {}),
        ("GIF", "P", {}),
        ("WEBP", "RGBA", {"lossless": True}),
    ],
)
def test_modes(form: str, mode: str, options: dict[str, object]) -> None:
    if mode == "LAB":
        page = ImageCms.profileToProfile(
            marked(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
        )
        assert page is not None
    else:
        page = marked(mode=mode)
    assert is_upright(first(saved(page, form, **options))[0])


@pytest.mark.parametrize("white", [1023, 4095, 16383, 65535])
@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_grey_of_more_than_eight_bits(white: int, form: str) -> None:
    deep = marked(mode="L").convert("I").point(lambda v: v * (white / 255) + 0).convert("I;16")
    assert is_upright(first(saved(deep, form))[0])


def test_floats_from_0_to_1() -> None:
    page = marked(mode="L").convert("F").point(lambda v: v * (1 / 255) + 0)
    assert is_upright(first(saved(page, "TIFF"))[0])


def test_a_scan_whose_lowest_value_is_white() -> None:
    """TIFF 6.0, PhotometricInterpretation 0, with 16 bits."""
    deep = ImageOps.invert(marked(mode="L")).convert("I").point(lambda v: v * 257 + 0).convert("I;16")
    content = bytearray(saved(deep, "TIFF"))
    at = content.index(struct.pack("<HHI", 262, 3, 1))
    content[at + 8] = 0
    assert is_upright(first(bytes(content))[0])


def test_the_profile_of_the_inks_is_followed_and_a_broken_one_is_not() -> None:
    assert is_upright(first(saved(marked(mode="CMYK"), "JPEG", icc_profile=b"no profile at all"))[0])
    rgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert is_upright(first(saved(marked(mode="CMYK"), "TIFF", icc_profile=rgb))[0])


# -- transparency -----------------------------------------------------------------------------------------------------


def on_nothing(colour: tuple[int, int, int]) -> Image.Image:
    picture = Image.new("RGBA", (240, 160), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((0, 0, 60, 40), fill=(*colour, 255))
    return picture


@pytest.mark.parametrize("colour", [(0, 0, 0), (40, 20, 90), (255, 255, 255), (240, 240, 210)])
def test_print_on_nothing_is_dark_on_white(colour: tuple[int, int, int]) -> None:
    """Dark print was made for paper, white print for a dark screen."""
    assert is_upright(first(saved(on_nothing(colour), "PNG"))[0])
    assert is_upright(first(saved(on_nothing(colour), "WEBP", lossless=True))[0])


def test_a_palette_with_a_transparent_colour() -> None:
    picture = marked(mode="P")
    white = picture.getpixel((200, 100))
    assert is_upright(first(saved(picture, "PNG", transparency=white))[0])
    assert is_upright(first(saved(picture, "GIF", transparency=white))[0])


def test_a_portrait_cut_out_stays_as_it_is() -> None:
    picture = Image.new("RGBA", (240, 160), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((80, 20, 160, 140), fill=(230, 190, 170, 255))
    draw.rectangle((80, 20, 160, 50), fill=(30, 20, 10, 255))
    shown, _ = first(saved(picture, "PNG"))
    assert shown.getpixel((5, 5)) == (255, 255, 255)
    assert shown.getpixel((120, 100)) == (230, 190, 170)


# -- several pictures in one file -------------------------------------------------------------------------------------


def test_the_pages_of_a_tiff() -> None:
    others = [Image.new("RGB", (100, 100 + 10 * n), "white") for n in range(3)]
    content = saved(marked(), "TIFF", save_all=True, append_images=others)
    assert images.frame_count(content) == 4
    assert [picture.size for picture, _ in every_frame(content)] == [(240, 160), (100, 100), (100, 110), (100, 120)]
    assert images.frame(content, 3)[0].size == (100, 110)


def test_smaller_copies_and_masks_in_a_tiff_are_no_pages() -> None:
    others = [marked((60, 40)), marked((120, 80)), marked((240, 160), "1")]
    content = bytearray(saved(marked(), "TIFF", save_all=True, append_images=others, tiffinfo={254: 0}))
    tags = [match.start() for match in re.finditer(re.escape(struct.pack("<HHI", 254, 4, 1)), content)]
    assert len(tags) == 4
    content[tags[1] + 8], content[tags[3] + 8] = 1, 4
    assert [picture.size for picture, _ in every_frame(bytes(content))] == [(240, 160), (120, 80)]
    assert images.frame_count(bytes(content)) == 2


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "MPO"])
def test_what_moves_and_what_telephones_add_is_one_page(form: str) -> None:
    others = [Image.new("RGB", (240, 160), (20 * n, 0, 255)) for n in range(9 if form != "MPO" else 2)]
    content = saved(marked(), form, save_all=True, append_images=others, **({} if form == "MPO" else {"duration": 80}))
    with Image.open(io.BytesIO(content)) as opened:
        assert getattr(opened, "n_frames", 1) > 1
    assert images.frame_count(content) == 1
    assert is_upright(first(content)[0])


# -- resolution -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "dpi", "expected"),
    [
        ((1654, 2339), (200, 200), 200),
        ((1654, 2339), (1, 1), 0),
        ((1654, 2339), (0, 0), 0),
        ((4000, 3000), (72, 72), 0),
        ((1654, 2339), (12000, 12000), 0),
        ((1654, 2339), (200, 201), 201),
        ((300, 400), (1200, 1200), 0),
        ((1654, 2339), (300, 60), 0),
    ],
)
def test_a_resolution_that_cannot_be_true_is_not_believed(
    size: tuple[int, int], dpi: tuple[int, int], expected: int
) -> None:
    for form in ("JPEG", "TIFF"):
        picture, found = first(saved(Image.new("L", size, "white"), form, dpi=dpi))
        assert found == pytest.approx(expected, abs=1)
        assert picture.size == size


def test_a_fax_gets_square_pixels() -> None:
    """Group 3 standard resolution: 204 dots across and 98 lines down (ITU-T T.4)."""
    page = marked((864, 572), "1")
    picture, dpi = first(saved(page, "TIFF", compression="group3", dpi=(204, 98)))
    assert dpi == pytest.approx(204)
    assert picture.size == (864, round(572 * 204 / 98))
    assert is_upright(picture)


def test_a_fax_that_lies_on_its_side() -> None:
    content = saved(marked((864, 572), "L").rotate(90, expand=True), "TIFF", dpi=(98, 204), exif=exif(6))
    picture, dpi = first(content)
    assert dpi == pytest.approx(204)
    assert picture.size == (864, round(572 * 204 / 98))
    assert is_upright(picture)


def test_more_pixels_than_allowed_are_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)  # opening sets Pillow's own: it is put back
    monkeypatch.setattr("doccheck.settings.MAX_PIXELS", 10_000)
    with pytest.raises(PictureProblem) as raised:
        images.frame(saved(Image.new("1", (150, 100)), "PNG"), 1)
    assert raised.value.code == "too_large"


# -- XFA --------------------------------------------------------------------------------------------------------------

WAIT = (
    "Please wait...",
    "If this message is not eventually replaced, your PDF viewer may not be able to display this",
    "You can upgrade to the latest version of Adobe Reader.",
)


def with_form(content: bytes, *, marked_dynamic: bool, field: bool) -> bytes:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(content)))
    form = DictionaryObject(
        {NameObject("/XFA"): ArrayObject([TextStringObject("template")]), NameObject("/Fields"): ArrayObject()}
    )
    writer.root_object[NameObject("/AcroForm")] = form
    if marked_dynamic:
        writer.root_object[NameObject("/NeedsRendering")] = BooleanObject(True)
    if field:
        widget = DictionaryObject({NameObject("/Subtype"): NameObject("/Widget"), NameObject("/Rect"): ArrayObject()})
        writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(widget)])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("lines", "marked_dynamic", "field", "expected"),
    [
        (WAIT, False, False, True),
        (WAIT, True, False, True),
        (LETTER, True, False, True),
        (LETTER, False, False, False),
        (LETTER, False, True, False),
        (WAIT, True, True, False),
    ],
)
def test_a_placeholder_is_told_from_a_form(
    lines: tuple[str, ...], marked_dynamic: bool, field: bool, expected: bool
) -> None:
    content = with_form(pdf(lines), marked_dynamic=marked_dynamic, field=field)
    assert pdf_xfa.is_dynamic(pypdf.PdfReader(io.BytesIO(content))) is expected


def test_a_placeholder_is_not_read_and_a_form_is() -> None:
    engines = Readers(tesseract=None, neural=lambda: None)
    dynamic = read_file(source(with_form(pdf(WAIT), marked_dynamic=True, field=False)), ReadingOptions(), engines)
    assert [(finding.code, finding.reason) for finding in dynamic.findings] == [("unsupported_format", "xfa")]
    assert dynamic.pages == ()
    static = read_file(source(with_form(pdf(LETTER), marked_dynamic=False, field=True)), ReadingOptions(), engines)
    assert static.findings == ()
    assert "Attestation" in static.pages[0].text


def test_a_pdf_without_a_form() -> None:
    assert not pdf_xfa.is_dynamic(pypdf.PdfReader(io.BytesIO(pdf(WAIT))))
