"""Signature fields as they are in the file: ISO 32000-1, 12.7.4.5 and 12.8."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509.oid import NameOID
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    TextStringObject,
)

from doccheck.model import SignatureField
from doccheck.reading import ReadingOptions, read_file
from tests.reading.files import LETTER, NO_ENGINE, FakeOcr, pdf, printed, source, turned

_ROOM = 4096  # bytes kept for a signature


def _cms(*names: tuple[x509.ObjectIdentifier, str], issuer: str = "") -> bytes:
    """A detached signature with the certificate of whom `names` describe, and that of its issuer."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(oid, value) for oid, value in names])
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]) if issuer else subject
    own = _certificate(subject, authority, key)
    builder = pkcs7.PKCS7SignatureBuilder().set_data(b"a page").add_signer(own, key, hashes.SHA256())
    if issuer:
        builder = builder.add_certificate(_certificate(authority, authority, ec.generate_private_key(ec.SECP256R1())))
    return builder.sign(Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature])


def _certificate(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
    return builder.not_valid_before(now).not_valid_after(now + timedelta(days=900)).sign(key, hashes.SHA256())


def _with_field(
    content: bytes,
    *,
    rect: tuple[float, float, float, float] = (59.5, 84.2, 297.5, 168.4),
    signature: bytes | None = None,
    name: str = "",
    in_parent: bool = False,
) -> bytes:
    """The PDF with a signature field on its first page."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    field = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/Rect"): ArrayObject(FloatObject(each) for each in rect),
        }
    )
    kind = DictionaryObject(
        {NameObject("/FT"): NameObject("/Sig"), NameObject("/T"): TextStringObject("Unterschrift Antragsteller")}
    )
    if signature is not None:
        value = DictionaryObject({NameObject("/Type"): NameObject("/Sig")})
        value[NameObject("/Contents")] = ByteStringObject(signature.ljust(_ROOM, b"\0"))
        if name:
            value[NameObject("/Name")] = TextStringObject(name)
        kind[NameObject("/V")] = writer._add_object(value)
    if in_parent:
        field[NameObject("/Parent")] = writer._add_object(kind)
    else:
        field.update(kind)
    reference = writer._add_object(field)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([reference])
    form = DictionaryObject({NameObject("/Fields"): ArrayObject([field.get("/Parent", None) or reference])})
    writer.root_object[NameObject("/AcroForm")] = form
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _read(content: bytes, ocr: FakeOcr | None = None) -> SignatureField:
    (page,) = read_file(source(content), ReadingOptions(), ocr or NO_ENGINE).pages
    (field,) = page.signatures
    return field


@pytest.mark.parametrize("in_parent", [False, True])
def test_an_empty_field_has_a_place_and_a_name(in_parent: bool) -> None:
    field = _read(_with_field(pdf(LETTER), in_parent=in_parent))

    assert not field.signed
    assert field.signer == ""
    assert field.name == "Unterschrift Antragsteller"
    assert field.box is not None
    assert (field.box.x0, field.box.y0) == pytest.approx((0.1, 0.8), abs=0.01)
    assert (field.box.x1, field.box.y1) == pytest.approx((0.5, 0.9), abs=0.01)


def test_the_certificate_says_who_signed() -> None:
    person = ((NameOID.SURNAME, "OKOUMBA"), (NameOID.GIVEN_NAME, "NADÈGE"), (NameOID.COMMON_NAME, "NADO 1 (FIRMA)"))
    field = _read(_with_field(pdf(LETTER), signature=_cms(*person, issuer="Autorité de certification")))

    assert field.signed
    assert field.signer == "NADÈGE OKOUMBA"


def test_a_common_name_where_the_certificate_has_no_other() -> None:
    assert _read(_with_field(pdf(LETTER), signature=_cms((NameOID.COMMON_NAME, "Ada Berg")))).signer == "Ada Berg"


@pytest.mark.parametrize(("name", "signer"), [("Ada Berg", "Ada Berg"), ("", "")])
def test_a_signature_that_is_no_cms_names_whom_its_entry_names(name: str, signer: str) -> None:
    field = _read(_with_field(pdf(LETTER), signature=b"\x01\x02", name=name))

    assert field.signed
    assert field.signer == signer


def test_room_for_a_signature_is_none() -> None:
    field = _read(_with_field(pdf(LETTER), signature=b"", name="Ada Berg"))

    assert not field.signed
    assert field.signer == ""


def test_without_a_rectangle_it_has_no_place() -> None:
    field = _read(_with_field(pdf(LETTER), rect=(0, 0, 0, 0), signature=_cms((NameOID.COMMON_NAME, "Ada Berg"))))

    assert field.signed
    assert field.box is None


def test_a_scan_signed_as_a_file() -> None:
    scan = _with_field(pdf(printed()), signature=_cms((NameOID.COMMON_NAME, "Ada Berg")))

    assert _read(scan, FakeOcr("Eine gescannte Vollmacht mit vielen Wörtern " * 4)).signer == "Ada Berg"


def test_a_page_that_lies_on_its_side() -> None:
    field = _read(turned(_with_field(pdf(LETTER)), 90))

    assert field.box is not None
    assert (field.box.x0, field.box.y0) == pytest.approx((0.1, 0.1), abs=0.01)
    assert (field.box.x1, field.box.y1) == pytest.approx((0.2, 0.5), abs=0.01)
