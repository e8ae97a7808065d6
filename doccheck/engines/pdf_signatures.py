"""The signature fields of a page (ISO 32000-1, 12.7.4.5): where they stand, whether they are signed, and by whom.

Whether a signature is valid is not looked at: the certificate only says who it names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from doccheck.model import Box, SignatureField

ToFraction = Callable[[float, float, float, float], tuple[float, float, float, float]]

_PARENTS = 8  # from which a field may have its kind, its value and its name


def signature_fields(reader: Any, number: int, to_fraction: ToFraction) -> tuple[SignatureField, ...]:
    """The signature fields of page `number` (from 1), as pypdf's `reader` has them.

    `to_fraction` gives left, top, right and bottom, in points of the page, as shares of it.
    """
    try:
        if "/AcroForm" not in reader.root_object:
            return ()
        return tuple(_fields(reader.pages[number - 1], to_fraction))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 – in a damaged file no field is found; the page is judged by what it shows
        return ()


def _fields(page: Any, to_fraction: ToFraction) -> Iterator[SignatureField]:
    notes = page.get("/Annots")
    for note in notes.get_object() if notes is not None else ():
        chain = list(_with_parents(note.get_object()))
        if _first(chain, "/FT") != "/Sig":
            continue
        left, bottom, right, top = (float(each) for each in _first(chain, "/Rect"))
        x0, y0, x1, y1 = to_fraction(min(left, right), max(bottom, top), max(left, right), min(bottom, top))
        value = _first(chain, "/V")
        contents = _bytes(value.get("/Contents")) if hasattr(value, "get") else b""
        signed = bool(contents.strip(b"\0"))
        yield SignatureField(
            box=Box(x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None,  # without a place it is signed unseen
            name=str(_first(chain, "/TU") or _first(chain, "/T") or ""),
            signed=signed,
            signer=(_of_certificate(contents) or str(value.get("/Name", ""))) if signed else "",
        )


def _with_parents(field: Any) -> Iterator[Any]:
    for _ in range(_PARENTS):
        yield field
        if "/Parent" not in field:
            return
        field = field["/Parent"].get_object()


def _first(chain: list[Any], key: str) -> Any:
    return next((each[key].get_object() for each in chain if key in each), None)


def _bytes(text: Any) -> bytes:
    """What a string of the file was before pypdf took it for text."""
    return bytes(getattr(text, "original_bytes", text) or b"")


def _of_certificate(contents: bytes) -> str:
    """Whom the signer's certificate names, the one of those in a CMS signature that certifies no other; "" for none."""
    from cryptography.hazmat.primitives.serialization import pkcs7
    from cryptography.x509.oid import NameOID

    try:
        found = pkcs7.load_der_pkcs7_certificates(_without_padding(contents))
        issuers = {each.issuer for each in found if each.issuer != each.subject}
        own = next((each for each in found if each.subject not in issuers), None)
        if own is None:
            return ""
        parts = [own.subject.get_attributes_for_oid(oid) for oid in (NameOID.GIVEN_NAME, NameOID.SURNAME)]
        if all(parts):
            return " ".join(str(part[0].value) for part in parts)
        return str(next(iter(own.subject.get_attributes_for_oid(NameOID.COMMON_NAME))).value)
    except (ValueError, StopIteration):
        return ""


def _without_padding(contents: bytes) -> bytes:
    """The signature alone: its room in the file is filled up with zeros. DER says its own length (X.690, 8.1.3)."""
    if len(contents) < 2 or contents[1] < 0x80:
        return contents[: 2 + contents[1]] if len(contents) > 1 else contents
    count = contents[1] & 0x7F
    return contents[: 2 + count + int.from_bytes(contents[2 : 2 + count])]
