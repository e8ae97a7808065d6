"""Which pieces of a page the neural reader did not really read: print of a script it has no signs for.

It does not stumble over such print, it sees nothing there: of a Cyrillic line it reads the spaces and the full stop, of
an Arabic one the figures, with high confidence. So the white between the signs it did read says more than their
confidence. Measured: no piece of a Latin page, photographed or faxed, has a tenth of its length unread; of Cyrillic,
Arabic, Chinese and Korean ones nearly all have a third and more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from doccheck.values.languages import script_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.engines.ocr.neural import Reader, ReadLine

    Picture = NDArray[np.uint8]
    Quad = NDArray[np.float32]

_STEP = 1.3  # heights of a line from one letter to the next: a wide capital, a space and a wide capital take 1.2
HEIGHT = 48  # pixels of a piece as it is cut out
UNREAD = 0.15  # share of a piece's length without a letter above which it is not read
_SURE = 0.8  # mean confidence below which it is not read either
_SHARE = 0.02  # of the length of all print: a letterhead in two lines; Latin pages have at most 0.003
_LENGTH = 4.0  # and so many heights of a line: a word of five letters
_EASTERN = 0.9  # confidence of Chinese and Japanese that is really there; of Latin taken for it: none seen above 0.8
_UPRIGHT = 0.90  # mean certainty of lines above which nobody asks what they say upside down
_BETTER = 1.02  # how much more certain they must be upside down
_TELLING = 0.75  # mean certainty below which lines cannot be read either way up
_BALLOTS = ((5, "latin"), (20, "latin"), (5, "all"))  # how many lines vote, by which signs
_INK = 0.04  # share of dark in the middle of a line above which print stands there; rules and dots lie at its foot


def unread(line: ReadLine, aspect: float) -> float:
    """The share (0..1) of a piece without letters. `aspect`: how many times longer than high the piece is."""
    return sum(end - start - _STEP / aspect for start, end in _gaps(line, aspect))


def certainty(line: ReadLine, aspect: float) -> float:
    """Confidence (0..1) counting what was not read at all."""
    return line.confidence * (1 - unread(line, aspect))


def is_sure(line: ReadLine, aspect: float) -> bool:
    return line.confidence >= _SURE and unread(line, aspect) <= UNREAD


def doubtful(picture: Picture, quads: Sequence[Quad], lines: Sequence[ReadLine]) -> tuple[int, ...]:
    """The places in `lines` of the pieces that were not read; empty where they are no considerable part of the print.

    `lines`: what was read in `quads` on `picture`.
    """
    lengths = [aspect(quad) for quad in quads]
    unsure = [
        i
        for i, (quad, line) in enumerate(zip(quads, lines, strict=True))
        if not is_sure(line, lengths[i]) and (line.confidence < _SURE or _has_print(picture, quad, line))
    ]
    together = sum(lengths[i] for i in unsure)
    return tuple(unsure) if together >= max(_LENGTH, _SHARE * sum(lengths)) else ()


def aspect(quad: Quad) -> float:
    """How many times longer than high the piece is."""
    return math.dist(quad[0], quad[1]) / max(1.0, math.dist(quad[0], quad[3]))


def cut(picture: Picture, quad: Quad) -> Picture:
    """The piece in grey, `HEIGHT` pixels high, as it is read from left to right."""
    import cv2
    import numpy as np

    height = max(1, round(math.dist(quad[0], quad[3])))
    size = max(16, round(math.dist(quad[0], quad[1]))), height
    target = np.array([[0, 0], [size[0], 0], size, [0, height]], np.float32)
    onto = cv2.getPerspectiveTransform(np.ascontiguousarray(quad, np.float32), target)
    piece = cv2.warpPerspective(picture, onto, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    width = max(16, round(size[0] * HEIGHT / height))
    how = cv2.INTER_AREA if height > HEIGHT else cv2.INTER_CUBIC
    return np.asarray(cv2.cvtColor(cv2.resize(piece, (width, HEIGHT), interpolation=how), cv2.COLOR_RGB2GRAY), np.uint8)


def _gaps(line: ReadLine, aspect: float) -> list[tuple[float, float]]:
    """The parts (start, end along the piece, 0..1) that are too long to be the way from one letter to the next."""
    gaps = []
    before = 0.0
    step = _STEP / aspect
    for sign in line.signs:
        if sign.place - before > step and not sign.text.isspace():
            gaps.append((before, sign.place))
        if not sign.text.isspace():
            before = sign.place
    if 1.0 - before > step:
        gaps.append((before, 1.0))
    return gaps


def _has_print(picture: Picture, quad: Quad, line: ReadLine) -> bool:
    """Whether there is print where nothing was read: not white paper, the rule or the dots of a form."""
    import numpy as np

    grey = cut(picture, quad)
    paper, ink = np.percentile(grey, (85, 2))
    dark = grey < (paper + ink) / 2
    height, width = grey.shape
    return any(
        dark[height // 4 : height * 5 // 8, int(start * width) : int(end * width) + 1].mean() > _INK
        for start, end in _gaps(line, width / height)
    )


def with_all_signs(
    picture: Picture, quads: Sequence[Quad], lines: Sequence[ReadLine], places: Sequence[int], reader: Reader
) -> list[ReadLine]:
    """`lines`, those at `places` read with every sign the reader has where that makes sense of them.

    Where Chinese or Japanese turns up, every other piece is asked too: it may stand between figures read in Latin.
    """
    better = list(lines)
    left = list(places)
    for _ in range(2):
        found = False
        for i in left:
            wider = reader.read(picture, quads[i], "all")
            if _makes_sense(wider, lines[i], aspect(quads[i])):
                better[i] = wider
                found = True
        if not found:
            break
        left = [i for i in range(len(lines)) if i not in places]
    return better


def _makes_sense(wider: ReadLine, latin: ReadLine, aspect: float) -> bool:
    if not is_sure(wider, aspect) or not any(_is_eastern(sign.text) for sign in wider.signs):
        return False
    return not is_sure(latin, aspect) or wider.confidence >= _EASTERN


def _is_eastern(text: str) -> bool:
    return any(script_of(sign) in ("Hani", "Kana") for sign in text)


def on_its_head(picture: Picture, voters: Sequence[Quad], reader: Reader) -> bool:
    """Whether the pieces read better upside down. `voters`: the most telling first; False where they cannot tell."""
    for count, alphabet in _BALLOTS:
        asked = voters[:count]
        as_is = [_vote(picture, quad, alphabet, reader) for quad in asked]
        if sum(as_is) >= _UPRIGHT * len(asked):
            return False
        flipped = [_vote(picture, quad, alphabet, reader, upside_down=True) for quad in asked]
        if max(sum(as_is), sum(flipped)) >= _TELLING * len(asked):
            return sum(flipped) > _BETTER * sum(as_is)
        # Most cannot be read either way: a page in two scripts. Those that can decide, if there are two.
        up, down = (sum(vote for vote in votes if vote >= _UPRIGHT) for votes in (as_is, flipped))
        if max(up, down) > 2 * _UPRIGHT:
            return down > up
    return False


def _vote(picture: Picture, quad: Quad, alphabet: str, reader: Reader, *, upside_down: bool = False) -> float:
    return certainty(reader.read(picture, quad, alphabet, upside_down=upside_down), aspect(quad))
