"""The alphabets the neural reader can be held to: fewer signs are read faster and cannot be confused with the rest."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final

MRZ: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_LATIN_PRINT: Final = frozenset("€£§°ºª«»–—’‘“”„…·•×÷±²³¹½¼¾µ¿¡©®™†‰№¢¥")


def _latin(sign: str) -> bool:
    return all(
        ord(letter) < 128 or letter in _LATIN_PRINT or unicodedata.name(letter, "").startswith("LATIN")
        for letter in sign
    )


ALPHABETS: Final[dict[str, Callable[[str], bool]]] = {
    "latin": _latin,
    "mrz": MRZ.__contains__,
    "all": lambda _: True,
}
