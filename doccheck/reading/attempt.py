"""One engine's reading of one picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from doccheck.model import Box, Finding, Line, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """The picture with the edges it came with, turned upright only, and the boxes of its print as fractions of it."""

    picture: NDArray[np.uint8]
    boxes: tuple[Box, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A piece of text: where it lies, in pixels of the attempt's picture, and what was made of it."""

    quad: NDArray[np.float32]
    words: tuple[Word, ...]  # they also stand in the attempt's lines
    unread: float  # the share (0..1) of its length where no letter was read


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """The pieces of a page that the reader saw and could not read. Lengths are in heights of a line."""

    pieces: tuple[Piece, ...]
    length: float  # of all print of the page
    rest: float  # confidence (0..1) of what else was read; 0 where there is nothing else


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """What an engine read, on the upright and flat picture that the boxes of its lines refer to."""

    picture: NDArray[np.uint8]  # height × width × 3, RGB
    lines: tuple[Line, ...] = ()  # in reading order
    turned: int = 0  # degrees clockwise by which the picture was turned to stand upright
    confidence: float = 0.0  # mean over the letters read, 0..1, on the engine's own scale
    engine: str = ""
    mrz: tuple[Line, ...] = ()  # a second, restricted reading of a machine-readable zone
    bands: tuple[NDArray[np.float32], ...] = ()  # long thin pieces of text, as quads in pixels of `picture`
    taken: Taken | None = None  # the picture before it was made flat
    unread: Unread | None = None  # None: whatever was seen was read, but for trifles
    findings: tuple[Finding, ...] = ()  # what is to be said of the reading

    @property
    def letters(self) -> int:
        return sum(len(word.text) for line in self.lines for word in line.words)

    @property
    def words(self) -> int:
        return sum(len(line.words) for line in self.lines)

    @property
    def weight(self) -> float:
        """Letters read with confidence: what makes one attempt of an engine better than another."""
        sure = [w for line in self.lines for w in line.words if w.confidence is not None and w.confidence > 0.5]
        return sum(len(word.text) * (word.confidence or 0.0) for word in sure)
