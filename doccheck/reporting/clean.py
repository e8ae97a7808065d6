"""Text from documents and file names is hostile: it may hold escape codes, direction overrides, broken characters."""

from __future__ import annotations

import re
import unicodedata

# Embeddings, overrides and isolates turn the reading direction of what follows, also of our own words.
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile("[\t\n\v\f\r\u0085\u2028\u2029]+")
_KEPT_FORMATS = {"\u200c", "\u200d"}  # joiners: Persian, Hindi and others are misspelt without them
_SOFT_HYPHEN = "\u00ad"


def encodable(text: str) -> str:
    """`text` with bytes that were not UTF-8 (surrogate escapes of file names) written as \\xNN or \\uNNNN."""
    if text.isascii():  # at once: pages' pictures come by here as well
        return text
    parts = []
    for sign in text:
        code = ord(sign)
        if 0xDC80 <= code <= 0xDCFF:
            parts.append(f"\\x{code - 0xDC00:02x}")
        elif 0xD800 <= code <= 0xDFFF:
            parts.append(f"\\u{code:04x}")
        else:
            parts.append(sign)
    return "".join(parts)


def plain(text: str) -> str:
    """`text` without control characters and direction overrides, for a reader that is a program."""
    kept = _DIRECTION.sub("", _SPACES.sub(" ", encodable(text)))
    return "".join(sign for sign in kept if unicodedata.category(sign) != "Cc")


def visible(text: str) -> str:
    """`text` on one line, every invisible or dangerous character shown as a sign: ESC as ␛, U+202E as ⟨U+202E⟩."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(sign) for sign in _SPACES.sub(" ", encodable(text)))


def _sign(sign: str) -> str:
    if sign.isascii() and sign.isprintable():
        return sign
    code, category = ord(sign), unicodedata.category(sign)
    if code < 0x20:
        return chr(0x2400 + code)
    if sign == _SOFT_HYPHEN:
        return ""
    if category in {"Cc", "Co", "Cn"} or (category == "Cf" and sign not in _KEPT_FORMATS):
        return f"⟨U+{code:04X}⟩"
    return sign
