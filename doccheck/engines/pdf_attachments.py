"""Files that travel inside a PDF (attachments, portfolios), through pypdf."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice
from typing import Any

from doccheck import settings
from doccheck.engines.container import Budget, ContainerProblem, Entry

# The streams of attached files always stand in the open: only their names may be packed away.
_SIGNS = (b"/EmbeddedFile", b"/Filespec", b"/FileAttachment", b"/EF ", b"/EF<")


def may_have(content: bytes) -> bool:
    """Whether it is worth opening the PDF to look for attachments: a PDF without them costs nothing here."""
    return any(sign in content for sign in _SIGNS)


def entries(content: bytes, budget: Budget) -> Iterator[Entry]:
    """The files attached to a PDF and to its pages, each once. Raises `ContainerProblem` as `archive.entries` does."""
    import logging

    from pypdf import PasswordType, PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            return  # that the PDF is locked is said when its pages are read
        found = list(_specifications(reader))
    except Exception as error:
        raise ContainerProblem("not_read", "attachments", type(error).__name__) from error
    seen: set[Any] = set()
    for number, specification in enumerate(found, 1):
        file = specification.get("/EF", {})
        raw = file.get_object() if hasattr(file, "get_object") else file
        reference = raw.raw_get("/UF") if "/UF" in raw else raw.raw_get("/F") if "/F" in raw else None
        if reference is None or (mark := getattr(reference, "idnum", id(reference))) in seen:
            continue
        seen.add(mark)
        budget.one_file()
        name = str(specification.get("/UF") or specification.get("/F") or f"attachment {number}")
        yield _unpacked(name, reference, budget)


def _unpacked(name: str, reference: Any, budget: Budget) -> Entry:
    from pypdf.errors import LimitReachedError

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
    names = reader.root_object.get("/Names", {}).get_object()
    tree = names.get("/EmbeddedFiles")
    if tree is not None:
        yield from _leaves(tree.get_object())
    for page in islice(reader.pages, settings.MAX_PAGES):
        for note in page.get("/Annots", ()) or ():
            annotation = note.get_object()
            if annotation.get("/Subtype") == "/FileAttachment" and "/FS" in annotation:
                yield annotation["/FS"].get_object()


def _leaves(root: Any) -> Iterator[Any]:
    """The values of a tree of names. A branch that leads back to itself is gone once."""
    nodes, seen = [root], set()
    while nodes:
        node = nodes.pop(0)
        for leaf in node.get("/Names", ())[1::2]:
            specification = leaf.get_object()
            if hasattr(specification, "get"):
                yield specification
        for kid in node.get("/Kids", ()):
            if (mark := getattr(kid, "idnum", id(kid))) not in seen:
                seen.add(mark)
                nodes.append(kid.get_object())
