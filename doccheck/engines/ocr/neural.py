"""The neural reader: the PP-OCRv6 models that the rapidocr wheel carries (Apache-2.0), driven without rapidocr's code.

It finds pieces of text on a picture as it is – skewed, turned, photographed – and reads them. Nothing is downloaded:
the models are files of an installed package, known by their SHA-256.

Pictures are `height × width × 3` arrays of 8-bit RGB. A quad is four points (x, y) in pixels of the picture, clockwise
from the top left corner of the text as it is read.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from doccheck.engines import parts
from doccheck.engines.ocr import _onnx, _openvino, _signs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Quad = NDArray[np.float32]
    Floats = NDArray[np.float32]

MODELS = {
    "PP-OCRv6_det_small.onnx": "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    "PP-OCRv6_rec_small.onnx": "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
}
HEIGHT = 48  # pixels of a line as the recogniser takes it
# Steps of width: as many shapes as kernels are made for (12 ms each, once), and at most an eighth of a line is padding.
WIDTHS = (
    *(96, 128, 160, 200, 240, 280, 320, 368, 416, 464, 512, 576, 640, 704),
    *(768, 864, 960, 1080, 1200, 1360, 1536, 1792, 2048, 2560),
)
SIDE = 1280  # pixels of the longer side at which text is looked for: at 960 whole lines are missed now and then
PHOTO_SIDE = 1536  # the same for pictures of more than `LARGE` pixels: on a photograph the page is only a part
LARGE = 2500  # A4 at 200 dpi is 2339 pixels high
MAX_SIDE = 2112  # at most, where print is small: time grows with the square
LETTER_HEIGHT = 13.0  # pixels that a line of text should have at least where it is looked for
_FLOOR = 0.3  # probability of text above which a pixel belongs to a piece
_PIECE_FLOOR = 0.5  # mean probability above which a piece is text
_NARROWED = 0.9  # of a line's width: read as well (flatbed words 98.5 instead of 98.0 %), in 5 % less time
_MARGIN = 1.6  # the detector marks the core of a line: its box is widened by this share of area over perimeter


class Models(Protocol):
    """What an inference engine does for the reader (`_openvino`, `_onnx`)."""

    name: str

    @property
    def fast(self) -> bool:
        """Whether the processor is quick enough to read every page this way."""

    @property
    def signs(self) -> tuple[str, ...]:
        """The recogniser's signs in the order of its outputs."""

    def detect(self, picture: Floats) -> Floats:
        """The probability of text at every pixel."""

    def recognise(self, line: Floats, kept: tuple[int, ...]) -> tuple[NDArray[np.int64], Floats]:
        """The best of the kept signs at every step along a line, and its probability."""

    def give_back(self) -> None:
        """Let go of the memory that is kept for the next picture."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """One sign of a line: where it stands along the line (0 its left end, 1 its right end), confidence 0..1."""

    text: str
    place: float
    confidence: float


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadLine:
    """What the recogniser makes of one piece of text."""

    signs: tuple[Sign, ...]

    @property
    def text(self) -> str:
        return "".join(sign.text for sign in self.signs)

    @property
    def confidence(self) -> float:
        """Mean confidence of the signs, 0..1; 0 where nothing was read."""
        return sum(sign.confidence for sign in self.signs) / len(self.signs) if self.signs else 0.0


class Reader(Protocol):
    """What reading needs of the neural reader to read a page."""

    name: str

    @property
    def quads(self) -> Callable[[Picture], tuple[Quad, ...]]:
        """The pieces of text on a picture, in no order."""

    def read(self, picture: Picture, quad: Quad, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        """The text in `quad`. `alphabet`: `latin`, `all` or `mrz`."""


class NeuralReader:
    """Finds and reads text. One for each process: it holds the models."""

    name = "neural"

    def __init__(self, models: Models) -> None:
        self._models = models
        self.fast = models.fast
        self.engine = models.name
        _ = models.signs  # read here: an engine that cannot do so is found out before a page is lost by it

    def quads(self, picture: Picture) -> tuple[Quad, ...]:
        """The pieces of text on `picture`, in no order; what is much longer than wide is looked at in parts."""
        import numpy as np

        seen = parts.parts(picture)
        corners = [np.array([columns.start, rows.start], np.float32) for rows, columns in seen]
        found = (self._quads_of(picture[place]) for place in seen)
        whole = parts.merged([quad + corner for quad in quads] for quads, corner in zip(found, corners, strict=True))
        return tuple(piece for quad in whole for piece in self._short(picture, quad))

    def _short(self, picture: Picture, quad: Quad) -> tuple[Quad, ...]:
        width, height = _sides(quad)
        return (quad,) if width <= parts.LONGEST * height else parts.split(quad, cut(picture, quad))

    def _quads_of(self, picture: Picture) -> tuple[Quad, ...]:
        """A second look with a zoom where the print is small."""
        import numpy as np

        longer = max(picture.shape[:2])
        side = min(longer, PHOTO_SIDE if longer > LARGE else SIDE)
        found = self._quads_at(picture, side)
        if not found or side == longer:
            return found
        height = float(np.median([min(_sides(quad)) for quad in found])) * side / longer
        if height >= LETTER_HEIGHT:
            return found
        x0, y0, x1, y1 = _hull(found, picture.shape[1], picture.shape[0], margin=longer * 0.02)
        part = picture[y0:y1, x0:x1]
        wanted = max(part.shape[:2]) * side / longer * 1.15 * LETTER_HEIGHT / height
        nearer = self._quads_at(part, int(min(max(part.shape[:2]), MAX_SIDE, wanted)))
        return tuple(quad + np.array([x0, y0], np.float32) for quad in nearer) or found

    def read(self, picture: Picture, quad: Quad, alphabet: str, *, upside_down: bool = False) -> ReadLine:
        """The text in `quad`. `alphabet`: `latin`, `all` or `mrz`."""
        narrowed = 1.0 if alphabet == "mrz" else _NARROWED
        return self._recognised(cut(picture, quad, upside_down=upside_down, narrowed=narrowed), alphabet)

    def give_back(self) -> None:
        """Let go of the memory that was kept for the next page."""
        self._models.give_back()

    def read_line(self, line: Picture, alphabet: str) -> ReadLine:
        """The text of a picture that holds one line and little else."""
        import cv2

        width = max(16, round(line.shape[1] * HEIGHT / max(1, line.shape[0])))
        how = cv2.INTER_AREA if line.shape[0] > HEIGHT else cv2.INTER_CUBIC
        return self._recognised(_resized(line, width, how), alphabet)

    def _quads_at(self, picture: Picture, side: int) -> tuple[Quad, ...]:
        import cv2
        import numpy as np

        cv2.setNumThreads(1)
        height, width = picture.shape[:2]
        scale = min(1.0, side / max(height, width))
        small = cv2.resize(
            picture, (max(1, int(width * scale)), max(1, int(height * scale))), interpolation=cv2.INTER_AREA
        )
        ready = np.full((_step(small.shape[0]), _step(small.shape[1]), 3), 255, np.uint8)
        ready[: small.shape[0], : small.shape[1]] = small
        text = self._models.detect(_as_input(ready))
        return tuple(quad / scale for quad in _pieces(text))

    def _recognised(self, line: Picture, alphabet: str) -> ReadLine:
        import cv2
        import numpy as np

        width = next((step for step in WIDTHS if step >= line.shape[1]), WIDTHS[-1])
        if line.shape[1] > width:
            line = _resized(line, width, cv2.INTER_AREA)
        filled = line.shape[1]
        ready = np.zeros((1, 3, HEIGHT, width), np.float32)
        ready[0, :, :, :filled] = _as_input(line)[0]
        kept, letters = _kept(self._models.signs, alphabet)
        best, sure = self._models.recognise(ready, kept)
        new = (best != 0) & np.concatenate(([True], best[1:] != best[:-1]))
        steps = len(best) * filled / width
        return ReadLine(
            signs=tuple(
                Sign(text=letters[best[i]], place=min(1.0, (i + 0.5) / steps), confidence=float(sure[i]))
                for i in np.flatnonzero(new)
            )
        )


def cut(picture: Picture, quad: Quad, *, upside_down: bool = False, narrowed: float = 1.0) -> Picture:
    """The piece of the picture in `quad`, `HEIGHT` pixels high, as it is read from left to right.

    `narrowed`: its width as a share of what it would be.
    """
    import cv2
    import numpy as np

    width, height = _sides(quad)
    target = max(16, round(HEIGHT * width * narrowed / max(1.0, height)))
    corners = quad[[2, 3, 0, 1]] if upside_down else quad
    if HEIGHT / max(1.0, height) < 0.55:  # made small in two steps: a sampled pixel is not the mean of many
        large = (max(16, int(width)), max(1, int(height)))
        piece = cv2.warpPerspective(
            picture, _onto(corners, *large), large, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return _resized(np.asarray(piece, np.uint8), target, cv2.INTER_AREA)
    return np.asarray(
        cv2.warpPerspective(
            picture,
            _onto(corners, target, HEIGHT),
            (target, HEIGHT),
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.uint8,
    )


def _resized(line: Picture, width: int, how: int) -> Picture:
    import cv2
    import numpy as np

    return np.asarray(cv2.resize(line, (width, HEIGHT), interpolation=how), np.uint8)


def _onto(corners: Quad, width: int, height: int) -> Any:
    import cv2
    import numpy as np

    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    return cv2.getPerspectiveTransform(np.ascontiguousarray(corners, np.float32), target)


def _pieces(text: Floats) -> Iterable[Quad]:
    """The boxes around connected pixels of text, in pixels of the detector's picture."""
    import cv2
    import numpy as np

    core = cv2.dilate((text > _FLOOR).astype(np.uint8), np.ones((2, 2), np.uint8))
    for outline in cv2.findContours(core, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]:
        centre, (a, b), angle = cv2.minAreaRect(outline)
        if min(a, b) < 3:
            continue
        x, y, width, height = cv2.boundingRect(outline)
        mask = np.zeros((height, width), np.uint8)
        cv2.fillPoly(mask, [outline - np.array([x, y])], (1,))
        if cv2.mean(text[y : y + height, x : x + width], mask)[0] < _PIECE_FLOOR:
            continue
        wider = _MARGIN * a * b / (a + b)
        yield _as_read(np.asarray(cv2.boxPoints((centre, (a + wider, b + wider), angle)), np.float32))


def _as_read(corners: Quad) -> Quad:
    """The corners clockwise from the top left. A box much higher than wide holds a line that runs down the page."""
    import numpy as np

    by_x = corners[np.argsort(corners[:, 0])]
    left, right = by_x[:2][np.argsort(by_x[:2, 1])], by_x[2:][np.argsort(by_x[2:, 1])]
    quad = np.array([left[0], right[0], right[1], left[1]], np.float32)
    width, height = _sides(quad)
    return quad[[1, 2, 3, 0]] if height > 1.5 * width else quad


def _sides(quad: Quad) -> tuple[float, float]:
    """Width and height of the text in `quad`, in pixels."""
    import numpy as np

    width = max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2]))
    height = max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))
    return float(width), float(height)


def _hull(quads: tuple[Quad, ...], width: int, height: int, margin: float) -> tuple[int, int, int, int]:
    import numpy as np

    points = np.concatenate(quads)
    low, high = points.min(0) - margin, points.max(0) + margin
    return max(0, int(low[0])), max(0, int(low[1])), min(width, int(high[0]) + 1), min(height, int(high[1]) + 1)


def _step(pixels: int) -> int:
    """The next multiple of 64: few different shapes."""
    return max(64, -(-pixels // 64) * 64)


def _as_input(picture: Picture) -> Floats:
    """-1..1, blue first, channels first: as the models were trained."""
    import numpy as np

    ready = np.ascontiguousarray(picture[:, :, ::-1].transpose(2, 0, 1)[None], np.float32)
    ready /= 127.5  # in place: three times its size otherwise
    ready -= 1
    return ready


@cache
def _kept(signs: tuple[str, ...], alphabet: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The places of the alphabet's signs among the model's, and the signs themselves; 0 and "" first."""
    belongs = _signs.ALPHABETS[alphabet]
    kept = (0, *(i for i, sign in enumerate(signs) if i and belongs(sign)))
    return kept, tuple(signs[i] for i in kept)


def _model_folder() -> Path | None:
    """Where the installed rapidocr wheel keeps its models; its code is not imported."""
    found = importlib.util.find_spec("rapidocr")
    return Path(found.origin).parent / "models" if found and found.origin else None


def installed() -> bool:
    """Whether the models and an engine that runs them seem to be there; nothing is loaded."""
    folder = _model_folder()
    engine = any(importlib.util.find_spec(name) for name in ("openvino", "onnxruntime"))
    return engine and folder is not None and all((folder / name).is_file() for name in MODELS)


@cache
def load(compiled: Path | None = None) -> NeuralReader | None:
    """The neural reader of this process, or None where models or inference engine are missing.

    `compiled`: a folder that keeps compiled models for the next process.
    """
    folder = _model_folder()
    files = [folder / name for name in MODELS] if folder else []
    if not files or any(_digest(file) != MODELS[file.name] for file in files):
        return None
    engines: tuple[Callable[..., Models], ...] = (_openvino.OpenVinoModels, _onnx.OnnxModels)
    for engine in engines:
        try:
            return NeuralReader(engine(*files, compiled))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001, S112 – not installed, or not for this processor, which each says its own way
            continue
    return None


def _digest(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""
