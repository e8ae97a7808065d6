"""Zips, mails and Outlook messages made on the spot."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from typing import Any

from PIL import Image

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR, _SMALL, _CUT = 512, 64, 4096

Tree = Mapping[str, "bytes | Tree"]


def zipped(files: Mapping[str, bytes] | list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of name → content; a list may hold the same name twice."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files.items() if isinstance(files, Mapping) else files:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            archive.writestr(info, content)
    return out.getvalue()


def with_mode(name: str, content: bytes, mode: int) -> bytes:
    """A zip with one entry of a Unix file type: a link, a pipe."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        archive.writestr(info, content)
    return out.getvalue()


def marked_encrypted(content: bytes) -> bytes:
    """The zip with the bit set that says its entries are encrypted, in both of its headers."""
    changed = bytearray(content)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = changed.find(sign)
        while start >= 0:
            changed[start + at] |= 1
            start = changed.find(sign, start + 4)
    return bytes(changed)


def mail(body: str = "", *, html: str = "", attachments: Mapping[str, bytes] | None = None) -> EmailMessage:
    """A mail; all attachments as `application/octet-stream`, as many programs send them."""
    message = EmailMessage()
    message["From"] = "Inès Exemple <ines@example.org>"
    message["To"] = "office@example.org"
    message["Subject"] = "My documents"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in (attachments or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message


def small_picture(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "navy").save(out, "PNG")
    return out.getvalue()


# -- Outlook ----------------------------------------------------------------------------------------------------------


def outlook(body: str, attachments: Mapping[str, bytes | Tree], *, html: bytes = b"") -> bytes:
    """An Outlook message. An attachment that is a tree is a message inside it (see `message_tree`)."""
    return compound_file(message_tree(body, attachments, html=html))


def message_tree(
    body: str, attachments: Mapping[str, bytes | Tree], *, subject: str = "My documents", html: bytes = b""
) -> Tree:
    tree: dict[str, Any] = {
        "__properties_version1.0": bytes(32),
        "__substg1.0_0037001F": subject.encode("utf-16-le"),
        "__substg1.0_1000001F": body.encode("utf-16-le"),
    }
    if html:
        tree["__substg1.0_10130102"] = html
    for number, (name, content) in enumerate(attachments.items()):
        part: dict[str, Any] = {"__properties_version1.0": bytes(8), "__substg1.0_3707001F": name.encode("utf-16-le")}
        part["__substg1.0_37010102" if isinstance(content, bytes) else "__substg1.0_3701000D"] = content
        tree[f"__attach_version1.0_#{number:08X}"] = part
    return tree


def compound_file(tree: Tree) -> bytes:
    """An OLE compound file ([MS-CFB], version 3) of streams and storages."""
    entries: list[list[Any]] = [["Root Entry", 5, None, _FREE]]  # name, type, content, first child
    nexts: list[int] = [_FREE]

    def add(children: Tree) -> int:
        first = last = _FREE
        for name, content in sorted(children.items(), key=lambda pair: (len(pair[0]), pair[0].upper())):
            number = len(entries)
            entries.append([name, 2 if isinstance(content, bytes) else 1, content, _FREE])
            nexts.append(_FREE)
            if not isinstance(content, bytes):
                entries[number][3] = add(content)
            if last == _FREE:
                first = number
            else:
                nexts[last] = number
            last = number
        return first

    entries[0][3] = add(tree)
    fat: list[int] = []
    sectors: list[bytes] = []
    small = bytearray()
    small_fat: list[int] = []

    def chain(content: bytes) -> int:
        count = -(-len(content) // _SECTOR)
        start = len(sectors)
        for number in range(count):
            sectors.append(content[number * _SECTOR : (number + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            fat.append(start + number + 1 if number + 1 < count else _END)
        return start if count else _END

    def small_chain(content: bytes) -> int:
        count = -(-len(content) // _SMALL)
        start = len(small_fat)
        small.extend(content.ljust(count * _SMALL, b"\0"))
        small_fat.extend(start + n + 1 if n + 1 < count else _END for n in range(count))
        return start if count else _END

    starts = [
        (small_chain(e[2]) if len(e[2]) < _CUT else chain(e[2])) if isinstance(e[2], bytes) else 0 for e in entries
    ]
    starts[0] = chain(bytes(small))
    sizes = [len(e[2]) if isinstance(e[2], bytes) else 0 for e in entries]
    sizes[0] = len(small)
    directory = b""
    for (name, kind, _, child), after, start, size in zip(entries, nexts, starts, sizes, strict=True):
        text = name.encode("utf-16-le") + b"\0\0"
        directory += text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
        directory += struct.pack("<III", _FREE, after, child) + bytes(36) + struct.pack("<IQ", start, size)
    directory += b"".join(
        bytes(66) + b"\0\0" + struct.pack("<III", _FREE, _FREE, _FREE) + bytes(48) for _ in range(-len(entries) % 4)
    )
    directory_start = chain(directory)
    small_table = struct.pack(f"<{len(small_fat)}I", *small_fat)
    small_table += b"\xff" * (-len(small_table) % _SECTOR)
    small_start = chain(small_table)
    fat_sectors = -(-(len(fat) + 1) // 127)  # each holds 128 numbers, one of them its own
    first_fat = len(sectors)
    fat += [_FAT] * fat_sectors
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(fat_sectors * _SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIII", 0, fat_sectors, directory_start, 0, _CUT)
    header += struct.pack("<IIII", small_start, len(small_table) // _SECTOR, _END, 0)
    places = [first_fat + n if n < fat_sectors else _FREE for n in range(109)]
    return header + struct.pack("<109I", *places) + b"".join(sectors) + table
