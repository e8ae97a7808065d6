"""A text as the groups of three to five letters in it: they see through endings, compounds and slips of OCR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from doccheck.understanding.fold import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LENGTHS = (3, 4, 5)
_FACTOR = 0x01000193


def letter_groups(text: str) -> NDArray[np.uint32]:
    """The groups in the folded text, each once, as sorted numbers that are the same on every machine.

    Of a number only that it is there.
    """
    import numpy as np

    words = [word if word.isalpha() or not any(map(str.isdecimal, word)) else "#" for word in fold(text).split(" ")]
    signs = f" {' '.join(words)} "
    codes = np.frombuffer(signs.encode("utf-32-le", "surrogatepass"), "<u4").astype(np.uint32)
    found = np.concatenate([_groups(codes, length) for length in _LENGTHS])
    found.sort()  # quicker than `np.unique`
    return found[np.append(found[:-1] != found[1:], True)] if len(found) else found


def _groups(codes: NDArray[np.uint32], length: int) -> NDArray[np.uint32]:
    """A number for each place where a group of that length begins."""
    import numpy as np

    places = max(0, len(codes) - length + 1)
    found = np.full(places, length, np.uint32)
    for at in range(length):
        found ^= codes[at : at + places]
        found *= np.uint32(_FACTOR)  # wraps around
        found ^= found >> np.uint32(15)
    return found
