"""Signs of OCR-B that a reader takes for one another, told apart by their shape.

A recogniser trained on all print says 0 or O by what stands around it; in a document number that is no hint. The zone
is always printed in OCR-B (Doc 9303-3, 4.1), whose signs differ by design: the picture of the sign decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from doccheck.reading._mrz_columns import Cell, Row
from doccheck.reading._mrz_strips import Strip

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

# Side by side in ocr_b.png, each 20 × 36 pixels: as wide as a column, the base line at three quarters.
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
_CLASSES = ("0OQD", "1I", "2Z", "5S", "8B", "6G")
_UNLIKE = "ACEFHJKLMNPRTUVWXY3479"  # what these signs are is sure: they say from which side the zone is seen
_WIDTH, _HEIGHT = 20, 36
_AROUND = 0.4  # columns on either side in which the sign is looked for
_ABOVE = 0.25  # of its height above and below
_OCR_B = 0.85  # mean correlation of sure signs with their shapes: 0.92 and more in scans and photos, other prints 0.76
_LIKE = 0.75  # correlation above which a sign has the shape; sharp scans: 0.95
_CLEARLY = 0.04  # by which the best shape must be better than the next; usual: 0.1 to 0.4
_UNSURE = 0.5  # what the word of a reader counts where the shape does not tell


def alike(sign: str) -> str:
    """The signs that `sign` is taken for, itself among them; empty where there are none."""
    return next((signs for signs in _CLASSES if sign in signs), "")


class View(NamedTuple):
    """How a zone is seen that is not seen from the front."""

    slant: float  # how far its uprights lean, in heights: 0.1 is 6°
    stretch: float  # how high its signs are, compared with their width


_FRONT = View(0.0, 1.0)
_SLANTS = (0.0, -0.07, 0.07, -0.14, 0.14, -0.21, 0.21)
_STRETCHES = (1.0, 0.93, 0.86, 0.79, 0.72, 1.08, 1.16, 1.26)
_LARGE = 1.3  # times larger than the shapes: softened before it is made smaller
_ASKED = 8  # signs, from all over the zone, that are asked from which side it is seen


class Shapes:
    """The look-alikes of one zone."""

    def __init__(self, picture: Picture, strips: Sequence[Strip], rows: Sequence[Row]) -> None:
        self._picture = picture
        self._strips = strips
        self._rows = rows
        self._found: dict[tuple[int, int, str], str | None] = {}
        self._around: dict[tuple[int, int], tuple[Picture, NDArray[np.float64]]] = {}
        self._view: View | None = None
        self._likeness = 0.0

    def applied(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """A reading of the zone with every look-alike as its shape says; as it is where the print is not OCR-B."""
        if self._view is None:
            self._view = self._best_view()
        if self._likeness < _OCR_B:
            return tuple(rows)
        return tuple(
            replace(line, cells=tuple(self._cell(at, column, cell) for column, cell in enumerate(line.cells)))
            for at, line in enumerate(rows)
        )

    def _cell(self, line: int, column: int, cell: Cell) -> Cell:
        signs = alike(cell.sign)
        if not signs:
            return cell
        key = line, column, signs
        if key not in self._found:
            self._found[key] = self._best(line, column, signs)
        shape = self._found[key]
        return replace(cell, sign=shape) if shape else replace(cell, sure=cell.sure * _UNSURE)

    def _best(self, line: int, column: int, signs: str) -> str | None:
        """Which of the signs stands there; None where the picture does not tell."""
        (best, sign), (next_best, _) = self._scores(self._patch(line, column, self._view or _FRONT), signs)[:2]
        return sign if best > _LIKE and best - next_best > _CLEARLY else None

    def _scores(self, patch: Picture, signs: str) -> list[tuple[float, str]]:
        """How much the picture is like each of the signs, the best first."""
        import cv2

        likeness = ((cv2.matchTemplate(patch, shapes()[sign], cv2.TM_CCOEFF_NORMED).max(), sign) for sign in signs)
        return sorted(((float(score), sign) for score, sign in likeness), reverse=True)

    def _best_view(self) -> View:
        """From which side the zone was seen: so that its signs are most like the shapes."""
        known = [
            (at, column, cell.sign)
            for at, line in enumerate(self._rows)
            for column, cell in enumerate(line.cells)
            if cell.sign in _UNLIKE and cell.sure > _LIKE
        ]
        known = known[:: max(1, len(known) // _ASKED)]
        if not known:
            return _FRONT

        def likeness(view: View) -> float:
            return sum(self._scores(self._patch(at, column, view), sign)[0][0] for at, column, sign in known)

        view = max((View(0.0, stretch) for stretch in _STRETCHES), key=likeness)
        view = max((View(slant, view.stretch) for slant in _SLANTS), key=likeness)
        if view.slant:
            view = max((View(view.slant, stretch) for stretch in _STRETCHES), key=likeness)
        self._likeness = likeness(view) / len(known)
        return view

    def _patch(self, line: int, column: int, view: View) -> Picture:
        """The picture around the sign, grey, with the column as wide as the shapes are."""
        import cv2
        import numpy as np

        row = self._rows[line]
        first, last = max(0, column - 3), min(len(row.places) - 1, column + 3)
        pitch = (row.places[last] - row.places[first]) / (last - first)
        middle, reach = row.places[column], (0.5 + _AROUND) * pitch
        piece = replace(
            self._strips[line].between(middle - reach, middle + reach),
            height=pitch * _HEIGHT / _WIDTH * (1 + 2 * _ABOVE) * view.stretch,
        )
        width, height = round(_WIDTH * (1 + 2 * _AROUND)), round(_HEIGHT * (1 + 2 * _ABOVE))
        onto = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        quad = piece.quad(1.0)
        lean = view.slant * (quad[2] - quad[1]) @ np.array([[0, -1], [1, 0]], np.float32) / 2
        quad = (quad + np.array([lean, lean, -lean, -lean])).astype(np.float32)
        warp = cv2.getPerspectiveTransform(quad, onto)
        if (line, column) not in self._around:
            x, y = self._strips[line].between(middle, middle).middle
            self._around[line, column] = _around(self._picture, x, y, 4 * pitch)
        picture, shift = self._around[line, column]
        cut = cv2.warpPerspective(
            picture, warp @ shift, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(cut, np.uint8)


def _around(picture: Picture, x: float, y: float, reach: float) -> tuple[Picture, NDArray[np.float64]]:
    """The piece of the picture around a point, grey, softened where it is much larger than the shapes, and the matrix
    that carries its pixels over to the picture's."""
    import cv2
    import numpy as np

    height, width = picture.shape[:2]
    x0 = min(max(0, int(x - reach)), width - 1)  # a column may lie beyond the edge of the picture
    y0 = min(max(0, int(y - reach)), height - 1)
    x1, y1 = (min(size, max(low, int(at + reach)) + 1) for size, low, at in ((width, x0, x), (height, y0, y)))
    piece = cv2.cvtColor(picture[y0:y1, x0:x1], cv2.COLOR_RGB2GRAY)
    scale = reach / 4 / _WIDTH
    if scale > _LARGE:  # a sampled pixel is not the mean of many
        piece = cv2.GaussianBlur(piece, (0, 0), 0.45 * scale)
    return np.asarray(piece, np.uint8), np.array([[1, 0, x0], [0, 1, y0], [0, 0, 1]], np.float64)


@cache
def shapes() -> dict[str, Picture]:
    """Every sign of a zone in OCR-B: grey, 20 × 36 pixels, as wide as a column."""
    import numpy as np
    from PIL import Image

    sheet = np.asarray(Image.open(Path(__file__).with_name("ocr_b.png")).convert("L"))
    return {sign: sheet[:, at * _WIDTH : (at + 1) * _WIDTH] for at, sign in enumerate(SIGNS)}
