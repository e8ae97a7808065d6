"""XML parts in a zip, as DOCX and ODT are made of: opened within limits, through zipfile and expat.

No part may declare a document type: entities, external or in one another, have no place in these formats.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from doccheck import settings
from doccheck.engines import archive
from doccheck.engines.container import ContainerProblem


class OfficeProblem(Exception):
    """The document cannot be opened. `code` is the contract's finding code, `detail` one line."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.detail = detail


class Package:
    """The parts of an open document. Raises `OfficeProblem` when what is packed in it is too much."""

    def __init__(self, content: bytes) -> None:
        try:
            self._archive = archive.opened(content)
        except ContainerProblem as problem:
            raise OfficeProblem(problem.code, problem.detail) from problem
        self.sizes = {info.filename: info.file_size for info in self._archive.infolist()}
        if sum(info.file_size for info in self._archive.infolist()) > settings.OFFICE_BYTES:
            raise OfficeProblem("too_large", f"{settings.OFFICE_BYTES // 1024**2} MB")

    def content(self, name: str, limit: int = settings.OFFICE_BYTES) -> bytes:
        """The bytes of the part `name`. Raises `OfficeProblem` when it is missing, damaged or larger than `limit`."""
        try:
            with self._archive.open(name) as stream:
                found = stream.read(limit + 1)  # what the directory says of its size need not be true
        except RuntimeError as error:  # zipfile's word for an encrypted entry
            raise OfficeProblem("password_protected") from error
        except MemoryError:
            raise
        except KeyError as error:
            raise OfficeProblem("corrupt_file", f"{name} missing") from error
        except Exception as error:
            raise OfficeProblem("corrupt_file", archive.one_line(error)) from error
        if len(found) > limit:
            raise OfficeProblem("too_large", f"{limit // 1024**2} MB")
        return found

    def xml(self, name: str) -> Element:
        """The XML part `name`. Raises `OfficeProblem`."""
        return parsed(self.content(name, settings.OFFICE_XML_BYTES))

    def picture(self, name: str) -> bytes | None:
        """The bytes of a picture; None where it is missing or damaged: that costs the picture, not the text."""
        try:
            return self.content(name) if name in self.sizes else None
        except OfficeProblem as problem:
            if problem.code != "corrupt_file":
                raise
            return None

    def close(self) -> None:
        self._archive.close()


def parsed(content: bytes) -> Element:
    """The root element, its names as `{namespace}name`. Raises `OfficeProblem`: `corrupt_file`."""
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > settings.XML_DEPTH:
            raise OfficeProblem("corrupt_file", f"XML deeper than {settings.XML_DEPTH}")
        builder.start(name, attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name)

    def refuse(*_: object) -> None:
        raise OfficeProblem("corrupt_file", "XML with a document type")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise OfficeProblem("corrupt_file", archive.one_line(error)) from error
    return builder.close()


def local(name: str) -> str:
    """The name of an element or attribute without its namespace: Word and its strict variant differ in that only."""
    return name.rpartition("}")[2]


def attribute(element: Element, wanted: str) -> str:
    """The attribute with that local name, or ""."""
    for name, value in element.items():
        if name.rpartition("}")[2] == wanted:
            return str(value)
    return ""
