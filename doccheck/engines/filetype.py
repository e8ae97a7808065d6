"""Media types by content, through libmagic (python-magic). The suffix of a name is never looked at."""

from __future__ import annotations

from functools import cache
from typing import Any

from doccheck.errors import EngineMissing

_HEAD = 2048 * 1024  # libmagic decides within the first bytes; some zip-based formats need their first entries
# libmagic versions differ in these names; the right side is the registered one.
_SAME = {
    "image/x-ms-bmp": "image/bmp",
    "image/heic-sequence": "image/heic",
    "application/x-pdf": "application/pdf",
    "application/zip-compressed": "application/zip",
}


@cache
def _magic() -> Any:
    try:
        import magic

        return magic.Magic(mime=True)
    except ImportError as error:
        raise EngineMissing("libmagic is not installed: `apt-get install libmagic1` (Debian, Ubuntu)") from error


def media_type(content: bytes) -> str | None:
    """The media type of `content`, or None when libmagic cannot tell.

    Raises `EngineMissing` when libmagic is not installed.
    """
    if not content:
        return None
    if content.startswith(b"PK"):  # a zip may hold an uncompressed PDF: look at this first
        found = str(_magic().from_buffer(content[:_HEAD]))
        return "application/zip" if found == "application/pdf" else found
    if b"%PDF-" in content[:1024]:
        return "application/pdf"
    found = str(_magic().from_buffer(content[:_HEAD]))
    return None if found in {"application/octet-stream", "inode/x-empty"} else _SAME.get(found, found)
