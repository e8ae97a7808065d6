"""Media types by content, through libmagic (python-magic). The suffix of a name is never looked at.

libmagic names the family; which member of it – a DOCX or a zip, a mail or a note, Word or Outlook – is looked up in
the family's own directory.
"""

from __future__ import annotations

import re
import zipfile
from functools import cache
from typing import Any

from doccheck.engines import archive, mail
from doccheck.engines.container import ContainerProblem
from doccheck.engines.plain_text import is_text
from doccheck.errors import EngineMissing

ENCRYPTED_OFFICE = "application/encrypted"  # an OLE file that holds a DOCX, XLSX or PPTX under a password
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DAMAGED_OLE = "application/x-ole-storage"  # Word, Excel or Outlook: its directory is gone, nobody knows which

_HEAD = 2048 * 1024  # libmagic decides within the first bytes
# libmagic versions differ in these names; the right side is the registered one.
_SAME = {
    "image/x-ms-bmp": "image/bmp",
    "image/heic-sequence": "image/heic",
    "image/heif-sequence": "image/heif",
    "application/x-pdf": "application/pdf",
    "application/zip-compressed": "application/zip",
    "application/x-zip-compressed": "application/zip",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What stands in the root of an OLE file, in the order of asking.
_OLE_TYPES = (
    ("__properties_version1.0", mail.MSG),
    ("EncryptedPackage", ENCRYPTED_OFFICE),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
# The main part of an Office file → the file's own type (ECMA-376 part 1, and Microsoft's macro-enabled ones).
_MAIN_PART = re.compile(rb'ContentType\s*=\s*["\']([^"\']+)\.main\+xml["\']')
_MACRO_PART = re.compile(rb'ContentType\s*=\s*["\'](application/vnd\.ms-[\w.-]+?)\.main\+xml["\']', re.IGNORECASE)
# Brands of ISO base media files (ISO/IEC 23008-12): libmagic versions know different ones.
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"), "image/heic"),
    **dict.fromkeys((b"mif1", b"msf1"), "image/heif"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
}
_MARKUP = frozenset({"text/html", "text/xml", "text/rtf", "text/csv", "text/calendar", "text/vcard"})


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
    found = str(_magic().from_buffer(content[:_HEAD]))
    found = _SAME.get(found, found)
    if content.startswith(b"PK"):  # a zip may hold an uncompressed PDF: look at this first
        return _zip_type(content, found)
    if content.startswith(_OLE):
        return _ole_type(content, found)
    if content[4:8] == b"ftyp" and content[8:12] in _BRANDS:
        return _brand(content)
    if found.startswith(("text/", "message/")) and mail.is_eml(content):
        return mail.EML  # before PDF: a mail may carry one in plain sight
    if b"%PDF-" in content[:1024]:
        return "application/pdf"
    if found.startswith(("text/", "message/")):
        # libmagic sees a program in a letter with a brace; and without a sender's line a mail is a note.
        if found in _MARKUP:
            return found
        return "text/plain" if is_text(content) else None
    return None if found in {"application/octet-stream", "inode/x-empty"} else found


def _brand(content: bytes) -> str:
    brand = _BRANDS[content[8:12]]
    others = {content[at : at + 4] for at in range(16, min(int.from_bytes(content[:4]), 256), 4)}
    return "image/avif" if brand == "image/heif" and b"avif" in others else brand


def _zip_type(content: bytes, found: str) -> str:
    """The type that the zip itself states, in `mimetype` or `[Content_Types].xml`; else what libmagic found."""
    if content[30:38] == b"mimetype" and content[8:10] == b"\0\0":  # OpenDocument, EPUB, ASiC: the first entry, stored
        stated = content[38 : 38 + min(100, int.from_bytes(content[22:26], "little"))]
        if re.fullmatch(rb"[\w.+-]+/[\w.+-]+", stated.strip()):
            return stated.strip().decode("ascii")
    try:
        with archive.opened(content) as directory:
            names = set(directory.namelist())
            stated_type = _stated(directory) if "[Content_Types].xml" in names else None
    except ContainerProblem:
        return "application/zip"  # which will say that it is damaged
    if stated_type or "word/document.xml" in names:
        return stated_type or _WORD
    if {"Index/Document.iwa", "Index.zip"} & names:
        return "application/vnd.apple.pages"
    return found if found.startswith("application/") and found not in _NOT_OF_ZIPS else "application/zip"


_NOT_OF_ZIPS = {"application/pdf", "application/octet-stream"}


def _stated(directory: zipfile.ZipFile) -> str | None:
    """From the list of parts: "application/….document" for a DOCX, with its template and macro-enabled relatives."""
    try:
        with directory.open("[Content_Types].xml") as stream:
            types = stream.read(1024 * 1024)
    except Exception:  # noqa: BLE001 – a damaged entry: the names of the others tell as well
        return None
    if macro := _MACRO_PART.search(types):
        return macro[1].decode("ascii", "replace") + ".12"
    if main := _MAIN_PART.search(types):
        return main[1].decode("ascii", "replace")
    return None


def _ole_type(content: bytes, found: str) -> str | None:
    """What an OLE file is, by the names in its root: Outlook, Word, Excel or a package under a password."""
    import olefile

    try:
        with olefile.OleFileIO(content) as ole:
            names = {entry[0].casefold() for entry in ole.listdir(streams=True, storages=True)}
    except Exception:  # noqa: BLE001 – olefile raises what it likes at damaged bytes
        return DAMAGED_OLE
    for name, kind in _OLE_TYPES:
        if name.casefold() in names:
            return kind
    return None if found in {"application/octet-stream", DAMAGED_OLE} else found
