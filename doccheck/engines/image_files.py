"""Picture files through Pillow (HEIC through pi-heif): opened with limits, upright, with square pixels, on white."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from doccheck import settings

if TYPE_CHECKING:
    from PIL.Image import Image

MEDIA_TYPES = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/tiff",
        "image/webp",
        "image/bmp",
        "image/gif",
        "image/heic",
        "image/heif",
        "image/avif",
    }
)

_SUBFILE_TYPE = 254  # TIFF 6.0: bit 0 is a smaller copy of another picture in the file, bit 2 a mask for one
_PHOTOMETRIC = 262  # TIFF 6.0: 0 means that the lowest value is white
_ORIENTATION = 274  # EXIF: 5 to 8 lie on their side
_DPI = (50.0, 1200.0)  # what scanners and fax machines say; cameras say 72 and mean nothing
_INCHES = (0.5, 24.0)  # the longer side of what is scanned: a stamp to A2; outside of it the resolution is a lie
_STRETCHED = 2.6  # times one side of a pixel may be longer: fax has 204 × 98 dpi, and 204 × 196
_CAN_MOVE = frozenset({"GIF", "WEBP", "PNG", "AVIF", "HEIF"})
_FILM = 64  # pictures in such a file; more are a film, whatever it says of their times …
_FEW = 8  # … and as many may be pages however briefly each is shown: many a program gives every GIF the same time
_BRIEF = (10, 1000)  # milliseconds that a picture of a film is shown; less is what programs write that know no time
_DEPTHS = (1.0, 255.0, 1023.0, 4095.0, 16383.0, 65535.0)  # the white of pictures with more than 8 bits, or of floats


class PictureProblem(Exception):
    """The picture cannot be opened. `code` is the contract's finding code, `detail` one line."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.detail = detail


def size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels as stored; None when it cannot be opened."""
    try:
        with _problems():
            width, height = _open(content).size
            return int(width), int(height)
    except PictureProblem:
        return None


def frame_count(content: bytes) -> int:
    """How many pages the file holds. Raises `PictureProblem`."""
    with _problems():
        return sum(1 for _ in _pages(_open(content)))


def frame(content: bytes, number: int) -> tuple[Image, float]:
    """Page `number` (from 1) as upright RGB with its resolution in dpi (0: not stated). Raises `PictureProblem`."""
    with _problems():
        found = next(islice(_pages(_open(content)), number - 1, None), None)
        if found is None:
            raise PictureProblem("corrupt_file", f"no page {number}")
        return _upright(found)


def _pages(picture: Any) -> Iterator[Any]:
    """The pictures that are pages: of a TIFF all but smaller copies and masks; see `_stills`; of all others the first.

    The second picture that telephones put behind the first in a JPEG shows the same again.
    """
    if picture.format != "TIFF":
        yield picture
        if picture.format in _CAN_MOVE:
            yield from _stills(picture)
        return
    found = False
    number = 0
    while _at(picture, number):  # not `n_frames`: that reads every page's head, and each page would pay for all of them
        if not int(picture.tag_v2.get(_SUBFILE_TYPE, 0) or 0) & 0b101:
            found = True
            yield picture
        number += 1
    if not found:
        picture.seek(0)
        yield picture


def _stills(picture: Any) -> Iterator[Any]:
    """The pictures behind the first that show something else, unless the file is a film: that shows one thing.

    For a picture that cannot be decoded its error: it is a page that cannot be read.
    """
    shown: dict[bytes, int] = {}
    brief = number = 0
    damaged: Exception | None = None
    try:
        if not _at(picture, 1):
            return  # the usual case: nothing is decoded for it
        while _at(picture, number):
            shown.setdefault(_digest(picture), number)
            brief += _BRIEF[0] < float(picture.info.get("duration") or 0) < _BRIEF[1]
            number += 1
            if number > _FILM:
                return
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 – decoders raise what they like at damaged bytes
        damaged = error
    if number > _FEW and brief == number:
        return
    for each in list(shown.values())[1:]:
        picture.seek(each)
        yield picture
    if damaged is not None and number:
        yield damaged


def _digest(picture: Any) -> bytes:
    if picture.width * picture.height > settings.MAX_PIXELS:
        raise PictureProblem("too_large", _limit())
    return hashlib.sha256(picture.convert("RGBA").tobytes()).digest()


def _at(picture: Any, number: int) -> bool:
    """Go to the picture with this number (from 0); False where there is none."""
    try:
        picture.seek(number)
    except EOFError:
        return False
    return True


def _upright(frame: Any) -> tuple[Image, float]:
    from PIL import ImageOps

    if isinstance(frame, Exception):
        raise frame
    if frame.width * frame.height > settings.MAX_PIXELS:
        raise PictureProblem("too_large", _limit())
    across, down = _resolution(frame)
    if frame.format == "TIFF" and frame.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8):
        across, down = down, across  # Pillow turns a TIFF when it loads it, but not its resolution
    inverted = frame.format == "TIFF" and frame.tag_v2.get(_PHOTOMETRIC) == 0 and frame.mode.startswith("I")
    frame.load()
    square = _square(frame, across, down)
    picture = _on_white(ImageOps.exif_transpose(square))
    dpi = max(across, down)
    inches = max(picture.size) / dpi if dpi else 0.0
    return ImageOps.invert(picture) if inverted else picture, dpi if _INCHES[0] <= inches <= _INCHES[1] else 0.0


def _resolution(frame: Any) -> tuple[float, float]:
    """Dots per inch across and down; (0, 0) where they are not stated or cannot be true."""
    try:
        across, down = (float(value or 0) for value in frame.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    if not all(_DPI[0] <= value <= _DPI[1] for value in (across, down)):
        return 0.0, 0.0
    return (across, down) if 1 / _STRETCHED < across / down < _STRETCHED else (0.0, 0.0)


def _square(frame: Any, across: float, down: float) -> Any:
    """The picture with as many dots across as down: a fax has half as many lines, and its letters would be flat."""
    if not across or abs(across / down - 1) < 0.02:
        return frame
    most = max(across, down)
    width, height = round(frame.width * most / across), round(frame.height * most / down)
    if width * height > settings.MAX_PIXELS:
        raise PictureProblem("too_large", _limit())
    grey = frame.convert("L") if frame.mode in {"1", "P"} and "transparency" not in frame.info else frame
    resized = grey.resize((width, height))
    resized.info = frame.info
    return resized


def _open(content: bytes) -> Any:
    from PIL import Image as PillowImage

    # Our own limit is checked on each frame before its pixels are decoded; Pillow's stops what is far beyond it.
    PillowImage.MAX_IMAGE_PIXELS = settings.MAX_PIXELS
    if content[4:8] == b"ftyp":
        _know_heif()
    return PillowImage.open(io.BytesIO(content))


def _know_heif() -> None:
    """HEIC and HEIF become formats of Pillow's. The library turns them as they say, and then says they are upright."""
    import pi_heif

    pi_heif.register_heif_opener(thumbnails=False)


@contextmanager
def _problems() -> Iterator[None]:
    """Whatever damaged bytes do to Pillow's decoders is a `PictureProblem`, and its warnings are not for stderr."""
    from PIL import Image as PillowImage

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (PictureProblem, MemoryError):
        raise
    except PillowImage.DecompressionBombError as error:
        raise PictureProblem("too_large", _limit()) from error
    except Exception as error:
        # Pillow names its objects by their place in memory: two runs must say the same.
        detail = " ".join(str(error).partition(" <")[0].split())[:120] or type(error).__name__
        raise PictureProblem("corrupt_file", detail) from error


def _limit() -> str:
    return f"{settings.MAX_PIXELS / 1e6:g} MP"


def _on_white(picture: Image) -> Image:
    """RGB; transparent parts become paper; more than 8 bits are scaled to 8."""
    if picture.mode.startswith("I") or picture.mode == "F":
        _, high = picture.getextrema()
        top = next((depth for depth in _DEPTHS if isinstance(high, (int, float)) and high <= depth), 65535.0)
        top = 255.0 if top == 1.0 and picture.mode != "F" else top
        return picture.convert("F").point(lambda v: v * (255 / top) + 0).convert("L").convert("RGB")
    if picture.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in picture.info:
        return _on_paper(picture.convert("RGBA"))
    if picture.mode == "CMYK":
        return _of_inks(picture)
    if picture.mode == "LAB":
        return picture.getchannel("L").convert("RGB")
    return picture if picture.mode == "RGB" else picture.convert("RGB")  # it is a copy already: 36 MB of a photograph


def _on_paper(picture: Image) -> Image:
    """White where it is transparent. Light print on nothing was made for a dark ground: it becomes dark on white."""
    import numpy as np
    from PIL import Image as PillowImage
    from PIL import ImageOps

    alpha = picture.getchannel("A")
    solid = np.asarray(alpha) > 127
    light = np.asarray(picture.convert("RGB").convert("L"))[solid]
    for_dark = 0 < solid.mean() < 0.5 and float(np.mean(light > 180)) > 0.95
    page = PillowImage.new("RGB", picture.size, "black" if for_dark else "white")
    page.paste(picture, mask=alpha)
    return ImageOps.invert(page) if for_dark else page


def _of_inks(picture: Image) -> Image:
    """CMYK by the profile in the file where there is one that works, else by the plain rule."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile:
        try:
            converted = ImageCms.profileToProfile(
                picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return picture.convert("RGB")
