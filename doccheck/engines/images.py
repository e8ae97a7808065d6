"""Pictures through Pillow: measured, straightened. How their files are opened is in `image_files`."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from doccheck.engines.faces import can_look, find_faces
from doccheck.engines.geometry import opencv
from doccheck.engines.image_files import MEDIA_TYPES, PictureProblem, frame, frame_count, size
from doccheck.engines.strokes import strokes
from doccheck.model import Box, InkGrid, Line, PictureFacts, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

__all__ = [
    "MEDIA_TYPES",
    "PictureProblem",
    "as_jpeg",
    "flattened",
    "frame",
    "frame_count",
    "ink",
    "photos",
    "pixels",
    "size",
    "skew",
    "straightened",
]


_ROWS = 256  # of a picture handed over at once
_DARK, _PALE = 150, 170  # of 255: ink; and the edges of a thin line of ink
_DOUBTED = 0.6  # words of less confidence may be none
_NARROW, _BROAD = 0.2, 1.25  # so wide are the letters of a word by their height, on average
_FEW = 4  # signs: fewer may all be narrow


def pixels(picture: Image) -> NDArray[np.uint8]:
    """The picture as height × width × 3, RGB. In strips: at once Pillow makes two more copies on the way."""
    import numpy as np

    width, height = picture.size
    made = np.empty((height, width, 3), np.uint8)
    for top in range(0, height, _ROWS):
        bottom = min(height, top + _ROWS)
        made[top:bottom] = np.asarray(picture.crop((0, top, width, bottom)).convert("RGB"))
    return made


def as_jpeg(picture: Image, width: int) -> bytes:
    """The picture at most `width` pixels wide, as JPEG for the report."""
    small = picture if picture.mode == "RGB" else picture.convert("RGB")
    if small.width > width:
        small = small.resize((width, max(1, round(small.height * width / small.width))))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=72, optimize=True)
    return out.getvalue()


def straightened(picture: Image) -> Image:
    """The picture turned by the angle at which its rows of print are sharpest (within ±10°)."""
    from PIL.Image import Resampling

    angle = skew(picture)
    if abs(angle) < 0.25:
        return picture
    return picture.rotate(angle, expand=False, fillcolor="white", resample=Resampling.BICUBIC)


def skew(picture: Image) -> float:
    """Degrees by which the lines of print fall to the right, from the row profile of the dark pixels."""
    import numpy as np

    small = picture.convert("L")
    small.thumbnail((900, 900))
    grey = np.asarray(small, dtype=np.float32)
    dark = np.clip(_background(grey) - grey - 25, 0, 80)
    rows, columns = np.nonzero(dark)
    if rows.size < 200:
        return 0.0
    weights = dark[rows, columns]

    def sharpness(angle: float) -> float:
        shifted = rows - columns * np.tan(np.radians(angle))
        profile = np.bincount((shifted - shifted.min()).astype(np.int64), weights=weights)
        return float(np.sum(np.diff(profile) ** 2))

    coarse = max(np.arange(-10, 10.5, 0.5), key=sharpness)
    fine = float(max(np.arange(coarse - 0.5, coarse + 0.55, 0.1), key=sharpness))
    return fine if sharpness(fine) > 1.05 * sharpness(0.0) else 0.0


def flattened(picture: Image) -> Image:
    """Grey with the background divided out where light is uneven; the plain grey picture otherwise."""
    import numpy as np
    from PIL import Image as PillowImage

    grey = picture.convert("L")
    values = np.asarray(grey, dtype=np.float32)
    ground = _background(values)
    if float(np.percentile(ground, 95) - np.percentile(ground, 5)) < 30:
        return grey
    return PillowImage.fromarray(np.clip(values / np.maximum(ground, 1) * 245, 0, 255).astype(np.uint8))


def _background(values: Any) -> Any:
    """The paper's lightness at every place: the brightest of its neighbourhood, smoothed, at an eighth of the size."""
    import numpy as np
    from PIL import Image as PillowImage
    from PIL import ImageFilter

    height, width = values.shape
    small = PillowImage.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    small = small.resize((max(8, width // 8), max(8, height // 8)), resample=PillowImage.Resampling.BOX)
    small = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(6))
    return np.asarray(small.resize((width, height), resample=PillowImage.Resampling.BILINEAR), dtype=np.float32)


def ink(picture: Image, lines: tuple[Line, ...], columns: int = 60, rows: int = 85) -> InkGrid:
    """Where dark marks are that are not the words of `lines`: long straight rules are taken out first."""
    import numpy as np

    cv2 = opencv()
    levels = _levels(picture, (columns * 16, rows * 16))
    dark = _without_rules(levels, _without(lines, levels.shape), _DARK)
    counts = dark.reshape(rows, 16, columns * 16).sum(axis=1, dtype=np.uint16).reshape(rows, columns, 16).sum(axis=2)
    if picture.width > picture.height:  # the grid is one of sheets: lines across are drawn together in it
        levels = _levels(picture, (rows * 16, columns * 16))
    shape = picture.width / picture.height
    drawn = strokes(_without_rules(levels, _without(lines, levels.shape, shape), _PALE))
    shares = cv2.resize(drawn * np.uint8(255), (columns, rows), interpolation=cv2.INTER_AREA)
    cells = (counts * 255 // 256).astype(np.uint8).tobytes()
    return InkGrid(columns=columns, rows=rows, cells=cells, strokes=shares.tobytes())


def _levels(picture: Image, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The lightness of a picture at `size`: width and height."""
    import numpy as np
    from PIL import Image as PillowImage

    # A picture that only grows has one pixel under each of the new ones: the same result, ten times sooner.
    grows = picture.width <= size[0] and picture.height <= size[1]
    method = PillowImage.Resampling.NEAREST if grows else PillowImage.Resampling.BOX
    return np.asarray(picture.convert("L").resize(size, resample=method))


def _without(lines: tuple[Line, ...], size: tuple[int, ...], shape: float | None = None) -> NDArray[np.uint8]:
    """0 where the words of `lines` stand, and a little around them; else 1, at `size`: height and width.

    `shape`: the page's width by its height; where it is given, words count whose boxes hold them and no more.
    """
    import numpy as np

    free = np.ones(size, np.uint8)
    high, wide = size
    for word in (word for line in lines for word in line.words):
        # OCR reads pen strokes as doubtful words: they are the ink that is looked for
        if (word.confidence is None or word.confidence >= _DOUBTED) and (shape is None or _is_level(word, shape)):
            b = word.box
            left, top = max(0, int(b.x0 * wide - 3)), max(0, int(b.y0 * high - 3))
            free[top : int(b.y1 * high + 3) + 1, left : int(b.x1 * wide + 3) + 1] = 0
    return free


def _is_level(word: Word, shape: float) -> bool:
    """Whether the box of a word holds it and no more: that of letters along a ring is far too high, or too wide."""
    signs, wide = len(word.text), word.box.width * shape
    if signs > 1 and wide > _BROAD * signs * word.box.height:
        return False
    return signs < _FEW or wide > _NARROW * signs * word.box.height


def _without_rules(levels: NDArray[np.uint8], free: NDArray[np.uint8], least: int) -> NDArray[np.uint8]:
    """1 where a page is darker than `least`, beside its words and its long straight rules."""
    import numpy as np

    dark = (levels < least).view(np.uint8) & free
    rules: NDArray[np.uint8] = _runs(dark, (48, 1)) | _runs(dark, (1, 48))
    return dark & ~rules


def _runs(dark: Any, size: tuple[int, int]) -> Any:
    """The pixels in a run of at least `size` (width and height, one of them 1) dark ones: rules of forms and tables."""
    import numpy as np

    cv2 = opencv()
    run = np.ones(size[::-1], np.uint8)
    starts = cv2.erode(dark, run, anchor=(0, 0), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    last = (size[0] - 1, size[1] - 1)
    return cv2.dilate(starts, run, anchor=last, borderType=cv2.BORDER_CONSTANT, borderValue=0)


def photos(picture: Image, boxes: tuple[Box, ...] = ()) -> tuple[PictureFacts, ...]:
    """The pictures on a page that may be identity photos, with their measures.

    `boxes`: where a PDF says that pictures are. Without them the areas around the faces are looked for: what differs
    from the paper around it. A picture without paper around it is one photo.
    """
    areas = boxes or _areas(picture)
    return tuple(_measured(picture, area) for area in areas)


def _areas(picture: Image) -> tuple[Box, ...]:
    """The areas on plain paper that hold a face; the whole picture where it is not a photo lying on paper."""
    import numpy as np

    whole = (Box(0.0, 0.0, 1.0, 1.0),)
    faces = find_faces(picture)
    if not faces:
        return whole
    small = picture.convert("RGB")
    small.thumbnail((400, 400))
    values = np.asarray(small, dtype=np.int16)
    height, width = values.shape[:2]
    rim = np.concatenate([values[:4].reshape(-1, 3), values[-4:].reshape(-1, 3), values[:, :4].reshape(-1, 3)])
    paper = np.median(rim, axis=0)
    if float(paper.min()) < 200 or float(np.mean(np.abs(rim - paper).max(axis=1) > 12)) > 0.1:
        return whole  # no white rim: the photo fills the picture
    marked = np.abs(values - paper).max(axis=2) > 10
    found: list[Box] = []
    for face in faces:
        x, y = int((face.box.x0 + face.box.x1) / 2 * width), int((face.box.y0 + face.box.y1) / 2 * height)
        if any(box.x0 * width <= x <= box.x1 * width and box.y0 * height <= y <= box.y1 * height for box in found):
            continue
        left, top, right, bottom = _island(marked, min(x, width - 1), min(y, height - 1))
        found.append(Box(left / width, top / height, (right + 1) / width, (bottom + 1) / height))
    return tuple(found)


def _island(marked: Any, x: int, y: int) -> tuple[int, int, int, int]:
    """The rectangle around (x, y) that grows until its four sides run through paper alone."""
    height, width = marked.shape
    left, top, right, bottom = x, y, x, y
    grown = True
    while grown:
        grown = False
        if left > 0 and marked[top : bottom + 1, left].any():
            left, grown = left - 1, True
        if right < width - 1 and marked[top : bottom + 1, right].any():
            right, grown = right + 1, True
        if top > 0 and marked[top, left : right + 1].any():
            top, grown = top - 1, True
        if bottom < height - 1 and marked[bottom, left : right + 1].any():
            bottom, grown = bottom + 1, True
    return left, top, right, bottom


def _measured(picture: Image, area: Box) -> PictureFacts:
    """What an identity photo is judged by."""
    import numpy as np

    width, height = picture.size
    if area.width < 1 or area.height < 1:
        left, top = int(area.x0 * width), int(area.y0 * height)
        right, bottom = round(area.x1 * width), round(area.y1 * height)
        picture = picture.crop((left, top, max(left + 1, right), max(top + 1, bottom)))
    small = picture.convert("RGB")
    small.thumbnail((400, 400))
    values = np.asarray(small, dtype=np.float32)
    strip = max(2, small.width // 14)
    height = values.shape[0]
    border = np.concatenate(
        [
            values[: max(2, height // 14)].reshape(-1, 3),
            values[: height // 2, :strip].reshape(-1, 3),
            values[: height // 2, -strip:].reshape(-1, 3),
        ]
    ).mean(axis=1)
    spread = values.max(axis=2) - values.min(axis=2)
    return PictureFacts(
        box=area,
        width_px=picture.width,
        height_px=picture.height,
        colour=bool(np.percentile(spread, 90) > 18),
        background=int(np.median(border)),
        background_spread=int(np.percentile(border, 90) - np.percentile(border, 10)),
        faces=find_faces(picture),
        looked=can_look(),
    )
