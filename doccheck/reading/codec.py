"""Readings and documents as bytes and back, for the cache: exact, fast, and unable to run code.

Every field becomes one column over all objects of its class, so that a page of 400 words costs a handful of calls
instead of thousands: text, numbers and counts as JSON, floats as their eight bytes, pictures as they are. Only the
classes of `doccheck/model.py` are ever built; a new field or class there needs no change here.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from array import array
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import chain, repeat
from typing import Any

from doccheck import model
from doccheck.model import Document, FileReading

_SIZES = struct.Struct("<QQ")  # bytes of the packed part as it stands, and unpacked
_UNPACKED_LIMIT = 512 * 1024**2  # 300 pages of 2,000 words unpack to 40 MB: more is no reading of ours
_PLAIN = frozenset({str, int, bool, float, type(None)})  # what JSON gives back as it was
_CLASSES: dict[str, Any] = {
    name: kind
    for name, kind in vars(model).items()
    if isinstance(kind, type) and kind.__module__ == model.__name__ and (is_dataclass(kind) or issubclass(kind, Enum))
}


def encode(value: FileReading | tuple[Any, ...]) -> bytes:
    """The value as bytes, a reading without the name of its file: what `model.py` declares, plain values and tuples.

    Raises `TypeError` for anything else.
    """
    parts = _Parts(value.file if isinstance(value, FileReading) else None)
    tree = json.dumps([parts.column([value]), parts.sizes], ensure_ascii=False, separators=(",", ":"))
    text = tree.encode("utf-8", "surrogatepass")  # text layers may hold half a surrogate pair
    unpacked = b"".join((struct.pack("<Q", len(text)), text, *parts.small))
    packed = zlib.compress(unpacked, 1)
    return b"".join((_SIZES.pack(len(packed), len(unpacked)), packed, *parts.pictures))


def decode(data: bytes, name: str) -> FileReading:
    """The reading that `encode` was given, as that of a file called `name`.

    Raises an exception of whatever class when `data` comes from elsewhere: the caller checks before and catches after.
    """
    reading = _decoded(data, name)
    if not isinstance(reading, FileReading):
        raise ValueError("not a reading")
    return reading


def decode_documents(data: bytes) -> tuple[Document, ...]:
    """The documents that `encode` was given. Raises like `decode`."""
    documents = _decoded(data, "")
    if not isinstance(documents, tuple) or not all(isinstance(each, Document) for each in documents):
        raise ValueError("not documents")
    return documents


def decode_values(data: bytes) -> tuple[Any, ...]:
    """The tuple of plain values that `encode` was given. Raises like `decode`."""
    values = _decoded(data, "")
    if not isinstance(values, tuple) or any(is_dataclass(each) for each in values):
        raise ValueError("not plain values")
    return values


def _decoded(data: bytes, name: str) -> Any:
    size, unpacked_size = _SIZES.unpack_from(data)
    if unpacked_size > _UNPACKED_LIMIT:
        raise ValueError("unpacks to too much")
    start = _SIZES.size
    unpacked = zlib.decompressobj().decompress(data[start : start + size], unpacked_size)
    (length,) = struct.unpack_from("<Q", unpacked)
    column, sizes = json.loads(unpacked[8 : 8 + length].decode("utf-8", "surrogatepass"))
    blobs = list(_cut(sizes, unpacked, 8 + length, data, start + size))
    (value,) = _values(column, blobs, name)
    return value


def _cut(sizes: list[int], small: bytes, at: int, pictures: bytes, picture_at: int) -> Iterator[bytes]:
    """The byte strings in their order; pictures, written as negative sizes, stand behind the packed part."""
    for size in sizes:
        if size < 0:
            yield pictures[picture_at : picture_at - size]
            picture_at -= size
        else:
            yield small[at : at + size]
            at += size


class _Parts:
    """What does not go into JSON while a reading is written: floats, ink and pictures."""

    def __init__(self, name: str | None) -> None:
        self.name = name  # of the file; None where several files are spoken of, each by its name
        self.sizes: list[int] = []
        self.small: list[bytes] = []
        self.pictures: list[bytes] = []

    def column(self, values: Sequence[Any]) -> list[Any]:
        """`values` as JSON: the first element says how the rest is to be read."""
        kinds = set(map(type, values))
        if kinds <= _PLAIN:
            return self._plain(values, kinds)
        if len(kinds) > 1:
            return ["mixed", [self.column([value]) for value in values]]
        (kind,) = kinds
        if kind is tuple:
            return ["tuples", list(map(len, values)), self.column(list(chain.from_iterable(values)))]
        if kind is bytes:
            return ["bytes", [self._blob(value) for value in values]]
        if kind is date:
            return ["dates", [value.isoformat() for value in values]]
        if kind is Decimal:
            return ["decimals", [str(value) for value in values]]
        if _CLASSES.get(kind.__name__) is not kind:
            raise TypeError(f"{kind.__name__} is not declared in model.py")
        if issubclass(kind, Enum):
            return ["names", kind.__name__, [value.name for value in values]]
        return ["objects", kind.__name__, *(self._field(name, values) for name in _fields(kind))]

    def _field(self, name: str, objects: Sequence[Any]) -> list[Any]:
        values = [getattr(each, name) for each in objects]
        if name != "file":
            return self.column(values)
        return ["file", [None if value == self.name else value for value in values]]

    def _plain(self, values: Sequence[Any], kinds: set[type]) -> list[Any]:
        if kinds == {float}:
            numbers = array("d", values)
            if sys.byteorder == "big":
                numbers.byteswap()
            return ["floats", self._blob(numbers.tobytes())]
        if len(kinds) == 1 and values.count(values[0]) == len(values):
            return ["same", values[0], len(values)]
        return ["plain", list(values)]

    def _blob(self, content: bytes) -> int:
        """The number under which `content` is kept. JPEG is not packed again: it costs time and gains nothing."""
        is_picture = content.startswith(b"\xff\xd8")
        (self.pictures if is_picture else self.small).append(content)
        self.sizes.append(-len(content) if is_picture else len(content))
        return len(self.sizes) - 1


def _values(column: list[Any], blobs: list[bytes], name: str) -> list[Any]:
    """The values that `_Parts.column` was given."""
    match column:
        case ["plain", list(values)]:
            return values
        case ["same", value, int(count)]:
            return [value] * count
        case ["floats", int(number)]:
            return _floats(blobs[number])
        case ["file", list(values)]:
            return [name if value is None else value for value in values]
        case ["objects", str(kind), *columns]:
            return _objects(_CLASSES[kind], [_values(each, blobs, name) for each in columns])
        case ["tuples", list(lengths), list(members)]:
            return _tuples(lengths, _values(members, blobs, name))
        case ["names", str(kind), list(names)]:
            return [_CLASSES[kind].__members__[each] for each in names]
        case ["bytes", list(numbers)]:
            return [blobs[number] for number in numbers]
        case ["dates", list(texts)]:
            return list(map(date.fromisoformat, texts))
        case ["decimals", list(texts)]:
            return list(map(Decimal, texts))
        case ["mixed", list(columns)]:
            return [value for each in columns for value in _values(each, blobs, name)]
    raise ValueError("no such column")


def _floats(content: bytes) -> list[float]:
    numbers = array("d")
    numbers.frombytes(content)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def _tuples(lengths: list[int], members: list[Any]) -> list[tuple[Any, ...]]:
    found = []
    at = 0
    for length in lengths:
        found.append(tuple(members[at : at + length]))
        at += length
    if at != len(members):
        raise ValueError("a column has another length")
    return found


def _objects(kind: Any, columns: list[list[Any]]) -> list[Any]:
    """Objects of a frozen class from one column a field.

    Their slots are filled directly: going through `__init__`, which a frozen class makes slow, takes four times as
    long for the 12,000 words of a long scan. A class that does more than keep its fields is built the usual way.
    """
    names = _fields(kind)
    if len({len(column) for column in columns}) != 1 or len(names) != len(columns):
        raise ValueError("a column has another length")
    if hasattr(kind, "__post_init__") or any(name not in vars(kind) for name in getattr(kind, "__slots__", ("",))):
        return [kind(**dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)]
    objects = list(map(object.__new__, repeat(kind, len(columns[0]))))
    for name, column in zip(names, columns, strict=True):
        deque(map(vars(kind)[name].__set__, objects, column), maxlen=0)
    return objects


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
