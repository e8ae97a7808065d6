"""DOCX and ODT as blocks of text in reading order, with the pictures that were pasted in.

Read from their own XML: the pages need page breaks, the cells of tables, text boxes once, and nothing that is deleted
or hidden.
"""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.engines import docx, odt
from doccheck.engines.blocks import Blocks
from doccheck.engines.packed_xml import OfficeProblem, Package

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DOCX = frozenset(
    {
        f"{_WORD}document",
        f"{_WORD}template",
        "application/vnd.ms-word.document.macroEnabled.12",
        "application/vnd.ms-word.template.macroEnabledTemplate.12",
    }
)
ODT = frozenset({"application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"})
MEDIA_TYPES = DOCX | ODT


@dataclass(frozen=True, kw_only=True, slots=True)
class OfficeText:
    """What a document of a word processor says."""

    blocks: Blocks  # with the pictures in its text, not with those of headers and footers
    unread: int  # objects and pictures in its text of which there is nothing that could be read


def read(content: bytes, media_type: str) -> OfficeText:
    """The document's text and pictures. Raises `OfficeProblem`: `corrupt_file`, `too_large`, `password_protected`."""
    package = Package(content)
    try:
        story = docx.read(package) if media_type in DOCX else odt.read(package)
    except RecursionError as error:
        raise OfficeProblem("corrupt_file", "nested too deep") from error
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise OfficeProblem("corrupt_file", f"{type(error).__name__}") from error
    finally:
        package.close()
    return OfficeText(blocks=tuple(story.blocks), unread=story.unread)
