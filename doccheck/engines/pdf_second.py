"""The second reading of a page's text: pypdf's parser and pypdf's decoding of fonts, without its layout.

Only the signs are compared with pdfium's, never their spacing (pypdf 6.16 to 6.19 put spaces inside words), so where
the strings stand need not be found out. The strings are looked for with one expression first, which takes a third of
the time of pypdf's parser; where that does not give what pdfium reads, pypdf's parser decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

_WORD_GAP = -180  # thousandths of the print size: the move inside a TJ array that stands for a space
_MAX_FORMS = 400  # pieces drawn into one page; a page that draws more draws itself again and again
_MAX_DEPTH = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class FontText:
    """What is written in one font of the page."""

    text: str
    contradicted: float  # share of its letters and digits for which the font's encoding names another one


@dataclass(frozen=True, kw_only=True, slots=True)
class SecondText:
    text: str  # all signs, in the order in which they are drawn
    fonts: tuple[FontText, ...]


class Decoder:
    """A font's codes as text. One for each font of a document."""

    def __init__(self, font: Any) -> None:
        from pypdf._cmap import get_encoding
        from pypdf.generic import DictionaryObject, NameObject

        self._encoding, self._signs = get_encoding(font)
        self._names: dict[int, str] = {}
        if "/ToUnicode" in font and "/Encoding" in font and font.get("/Subtype") != "/Type0":
            plain = DictionaryObject({NameObject(key): font[key] for key in ("/Subtype", "/Encoding")})
            names, _ = get_encoding(plain)
            self._names = names if isinstance(names, dict) else {}

    def text(self, codes: bytes) -> str:
        if isinstance(self._encoding, str):
            raw = codes.decode(self._encoding, "replace")
        else:
            of = self._encoding.get
            raw = "".join([of(code, chr(code)) for code in codes])
        signs = self._signs
        return "".join([signs.get(sign, sign) for sign in raw]) if signs else raw

    def contradicts(self, code: int) -> bool:
        """Whether the map to Unicode calls a letter or digit otherwise than the encoding that chooses its shape."""
        return code in self._names and _other(self._names[code], self.text(bytes([code])))


def _other(name: str, sign: str) -> bool:
    """Whether these are two different letters or digits of the Latin script."""
    first, second = (unicodedata.normalize("NFKD", part)[:1].casefold() for part in (name, sign))
    return len(name) == 1 and first != second and all(c.isascii() and c.isalnum() for c in (first, second))


Decoders = dict[Any, Decoder]


def second_text(page: Any, decoders: Decoders, first: str) -> SecondText:
    """What pypdf's `page` writes. `decoders` keeps the document's fonts from page to page.

    `first` is the other reader's text without spaces. Raises `pypdf.errors.LimitReachedError` where the content is a
    decompression bomb, and whatever pypdf raises at damaged content.
    """
    from pypdf.generic import ContentStream

    if "/Contents" not in page:
        return SecondText(text="", fonts=())
    contents = ContentStream(page["/Contents"].get_object(), page.pdf, "bytes")
    contents.get_data()
    resources = page.get_inherited("/Resources", {})
    for operations in (_quick, _parsed):
        reading = _Reading(page.pdf, decoders, operations)
        reading.draw(contents, resources, 0)
        found = reading.result()
        if _letters(found.text) == _letters(first):
            break
    return found


def _letters(text: str) -> dict[str, int]:
    """How often each letter and digit is there, ligatures taken apart."""
    counts = Counter(text if text.isascii() else unicodedata.normalize("NFKC", text))
    return {sign: count for sign, count in counts.items() if sign.isalnum()}


Operation = tuple[Any, bytes]

_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-Fa-f\s]*>"
_NAME = rb"(/[^\s()<>\[\]{}/%]+)\s+"
_TEXT = re.compile(
    rb"\[((?:[^\[\]()<>%]|" + _STRING + rb")*)\]\s*(TJ)?"  # an array of strings and moves
    rb"|(" + _STRING + rb")\s*(Tj|'|\")?"  # a string
    rb"|" + _NAME + rb"(?:[-+.\d]+\s+(Tf)|(Do))\b"  # a font or a form
    rb"|(?<![^\s\])>])([qQ])(?![^\s\[(</])"  # the state is kept, or taken up again
    rb"|\bBI\s.*?\sEI\b|%[^\r\n]*",  # an embedded picture, a comment
    re.DOTALL,
)
_PART = re.compile(rb"(" + _STRING + rb")|([-+]?[\d.]+)", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}


def _parsed(contents: Any) -> Iterable[Operation]:
    operations: Iterable[Operation] = contents.operations
    return operations


def _quick(contents: Any) -> Iterator[Operation]:
    """The operators that write text, choose fonts and draw forms, as pypdf's parser gives them."""
    for found in _TEXT.finditer(contents.get_data()):
        array, shown, string, operator, name, font, form, state = found.groups()
        if shown:
            parts = _PART.finditer(array)
            yield [[_bytes(part[1]) if part[1] else float(part[2]) for part in parts]], shown
        elif operator:
            yield [_bytes(string)], operator
        elif name:
            yield [name.decode("latin-1")], font or form
        elif state:
            yield [], state


def _bytes(string: bytes) -> bytes:
    """The bytes of a string as it is written: (…) with escapes, or <…> in hexadecimal."""
    if string[:1] == b"<":
        digits = b"".join(string[1:-1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPE.sub(_unescaped, string[1:-1]) if b"\\" in string else string[1:-1]


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    return bytes([int(sign, 8) & 255]) if sign.isdigit() else _ESCAPED.get(sign, sign)


@dataclass(slots=True)
class _Font:
    decoder: Decoder
    parts: list[str]
    codes: list[bytes]


class _Reading:
    def __init__(self, pdf: Any, decoders: Decoders, operations: Callable[[Any], Iterable[Operation]]) -> None:
        self._pdf, self._decoders, self._operations = pdf, decoders, operations
        self._fonts: dict[Any, _Font] = {}
        self._all: list[str] = []
        self._forms = 0

    def draw(self, contents: Any, resources: Any, depth: int, font: _Font | None = None) -> None:
        """Follow the operators of one content stream; only fonts, strings and forms matter."""
        resources = resources.get_object()
        found: dict[Any, _Font | None] = {}
        stack: list[_Font | None] = []
        for operands, operator in self._operations(contents):
            if operator == b"Tf":
                name = operands[0]
                if name not in found:
                    found[name] = self._font(resources, name)
                font = found[name]
            elif operator == b"TJ":
                self._write(operands[0] if operands else (), font)
            elif operator in (b"Tj", b"'", b'"'):
                self._write(operands[-1:], font)
            elif operator == b"q":
                stack.append(font)
            elif operator == b"Q" and stack:
                font = stack.pop()
            elif operator == b"Do":
                self._form(resources, operands[0], depth, font)

    def _write(self, parts: Any, font: _Font | None) -> None:
        for part in parts:
            if isinstance(part, bytes):
                text = font.decoder.text(part) if font else "\ufffd" * len(part)
                self._all.append(text)
                if font:
                    font.parts.append(text)
                    font.codes.append(part)
            elif isinstance(part, str):
                self._all.append(part)
            elif font and part < _WORD_GAP:
                font.parts.append(" ")

    def _form(self, resources: Any, name: str, depth: int, font: _Font | None) -> None:
        from pypdf.generic import ContentStream

        forms = resources["/XObject"].get_object() if "/XObject" in resources else {}
        form = forms[name].get_object() if name in forms else {}
        self._forms += 1
        if form.get("/Subtype") != "/Form" or depth >= _MAX_DEPTH or self._forms > _MAX_FORMS:
            return
        self.draw(ContentStream(form, self._pdf, "bytes"), form.get("/Resources", resources), depth + 1, font)

    def _font(self, resources: Any, name: str) -> _Font | None:
        fonts: Any = resources["/Font"].get_object() if "/Font" in resources else {}
        if name not in fonts:
            return None
        reference = fonts.raw_get(name)
        key = getattr(reference, "idnum", None) or id(reference)
        if key not in self._fonts:
            if key not in self._decoders:
                self._decoders[key] = Decoder(fonts[name].get_object())
            self._fonts[key] = _Font(self._decoders[key], [], [])
        return self._fonts[key]

    def result(self) -> SecondText:
        fonts = tuple(
            FontText(text="".join(font.parts), contradicted=_share(font)) for font in self._fonts.values() if font.parts
        )
        return SecondText(text="".join(self._all), fonts=fonts)


def _share(font: _Font) -> float:
    codes = Counter(b"".join(font.codes))
    return sum(count for code, count in codes.items() if font.decoder.contradicts(code)) / max(1, codes.total())
