"""Files that travel inside a PDF (attachments, portfolios), through pypdf."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any

from doccheck import settings
from doccheck.engines.container import Budget, ContainerProblem, Entry

_SIGN = re.compile(rb"/(?:EmbeddedFile|Filespec|FileAttachment|EF[\s<])")
_UNPACKED = 32 * 1024**2  # bytes of object streams that are looked through; a book of 300 pages has 2 MB


def may_have(content: bytes) -> bool:
    """Whether it is worth opening the PDF to look for attachments: one without them costs little here.

    The attached bytes always stand in the open, yet all that says what they are may be packed away.
    """
    if _SIGN.search(content):
        return True
    return any(packed is None or _SIGN.search(packed) for packed in _object_streams(content))


def _object_streams(content: bytes) -> Iterator[bytes | None]:
    """What is packed into each object stream; None for one that only a real reader can unpack."""
    room = _UNPACKED
    at = content.find(b"/ObjStm")
    while at >= 0:
        start = content.find(b"stream", at) + len(b"stream")
        end = content.find(b"endstream", start)
        if end < 0:
            yield None
            return
        unpacked = _inflated(content[start:end].lstrip(b"\r\n"), room)
        yield unpacked
        room -= len(unpacked or b"")
        at = content.find(b"/ObjStm", end)


def _inflated(packed: bytes, room: int) -> bytes | None:
    """A stream without predictor, filters on top of one another or encryption; None for any other."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(packed, max(1, room))
    except zlib.error:
        return None
    # An object stream begins with a number, ISO 32000-1, 7.5.7.
    return unpacked if unpacker.eof and unpacked.lstrip()[:1].isdigit() else None


def entries(content: bytes, budget: Budget) -> Iterator[Entry]:
    """The files attached to a PDF and to its pages, each once. Raises `ContainerProblem` as `archive.entries` does."""
    import logging

    from pypdf import PasswordType, PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            return  # that the PDF is locked is said when its pages are read
    except Exception as error:
        raise ContainerProblem("not_read", "attachments", type(error).__name__) from error
    found, failed = _found(reader)
    seen: set[Any] = set()
    for number, (name, reference) in enumerate(found, 1):
        mark = getattr(reference, "idnum", (number, id(reference)))
        if mark in seen:
            continue
        seen.add(mark)
        budget.one_file()
        yield _unpacked(name or f"attachment {number}", reference, budget)
    if failed is not None:
        raise ContainerProblem("not_read", "attachments", type(failed).__name__) from failed


def _found(reader: Any) -> tuple[list[tuple[str, Any]], Exception | None]:
    """Name and bytes of each attached file, and what kept us from looking for more."""
    found: list[tuple[str, Any]] = []
    try:
        for specification in _specifications(reader):
            if _is_dictionary(specification) and "/EF" in specification:  # else it names a file elsewhere
                found.append(_named(specification))
    except Exception as error:  # noqa: BLE001 – pypdf raises what it likes at damaged bytes
        return found, error
    return found, None


def _named(specification: Any) -> tuple[str, Any]:
    """The name ("" without one) of an attached file, and the reference to its bytes; None where there are none."""
    files = _value(specification, "/EF")
    keys = ("/UF", "/F", "/DOS", "/Mac", "/Unix") if _is_dictionary(files) else ()
    reference = next((files.raw_get(key) for key in keys if key in files), None)
    return str(_value(specification, "/UF") or _value(specification, "/F") or ""), reference


def _is_dictionary(value: Any) -> bool:
    return hasattr(value, "raw_get")


def _value(dictionary: Any, key: str) -> Any:
    """The value itself, wherever it stands; None without one."""
    value = dictionary.get(key)
    return value.get_object() if hasattr(value, "get_object") else value


def _unpacked(name: str, reference: Any, budget: Budget) -> Entry:
    from pypdf.errors import LimitReachedError

    if reference is None:
        return Entry(name=name, problem=ContainerProblem("corrupt_file"))
    try:
        data = bytes(reference.get_object().get_data())
    except LimitReachedError:
        limit = f"{settings.MAX_FILE_BYTES // 1024**2} MB"
        return Entry(name=name, problem=ContainerProblem("too_large", detail=limit))
    except Exception as error:  # noqa: BLE001 – pypdf raises what it likes at damaged bytes
        return Entry(name=name, problem=ContainerProblem("corrupt_file", detail=type(error).__name__))
    budget.spend(len(data))
    return Entry(name=name, content=data)


def _specifications(reader: Any) -> Iterator[Any]:
    """The file specifications of the document's tree of names, then those pinned to pages."""
    names = _value(reader.root_object, "/Names")
    tree = _value(names, "/EmbeddedFiles") if _is_dictionary(names) else None
    if _is_dictionary(tree):
        yield from _leaves(tree)
    for page in islice(reader.pages, settings.MAX_PAGES):
        for note in _list(page, "/Annots"):
            annotation = note.get_object()
            if _is_dictionary(annotation) and _value(annotation, "/Subtype") == "/FileAttachment":
                yield _value(annotation, "/FS")


def _leaves(root: Any) -> Iterator[Any]:
    """The values of a tree of names. A branch that leads back to itself is gone once."""
    nodes, seen = [root], set()
    while nodes:
        node = nodes.pop(0)
        if not _is_dictionary(node):
            continue
        for leaf in _list(node, "/Names")[1::2]:
            yield leaf.get_object()
        for kid in _list(node, "/Kids"):
            if (mark := getattr(kid, "idnum", id(kid))) not in seen:
                seen.add(mark)
                nodes.append(kid.get_object())


def _list(dictionary: Any, key: str) -> list[Any]:
    value = _value(dictionary, key)
    return value if isinstance(value, list) else []
