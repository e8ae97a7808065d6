"""Hostile containers and office files; names that lie about what a file is."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from email.message import EmailMessage

from tests.hostile.parts import Case, cut, noise, raw_zeros
from tests.hostile.pictures import JPEG
from tests.intake.container_files import compound_file, mail, marked_encrypted, outlook, with_mode, zipped
from tests.reading.files import LETTER, pdf
from tests.reading.office_files import docx, odt, p

INNER = pdf((*LETTER, "inside a container"))
DAMAGED, TOO_LARGE, NO_FORMAT = ("corrupt_file",), ("too_large",), ("unsupported_format",)
UNPACKED, LOCKED = ("too_large.unpacked",), ("password_protected",)
TOOK, TOOK_SOME = ("unfolded",), ("too_large.unpacked", "unfolded")
READ: tuple[str, ...] = ()
NAME = "a.pdf"


def entry(
    name: bytes, packed: bytes, size: int, *, method: int = 8, flags: int = 0, crc: int = 0
) -> tuple[bytes, bytes]:
    """The local header with its data, and the entry of the directory up to the place of the local header."""
    fields = struct.pack("<HHHHHIII", 20, flags, method, 0, 33, crc, len(packed), size) + struct.pack(
        "<HH", len(name), 0
    )
    return b"PK\3\4" + fields + name + packed, b"PK\1\2\x14\0" + fields + b"\0" * 10


def directory(entries: list[tuple[bytes, bytes, int]], start: int) -> bytes:
    """(head, name, place of its local header) as the end of a zip; `start`: where this will stand."""
    body = b"".join(head + struct.pack("<I", place) + name for head, name, place in entries)
    return body + b"PK\5\6\0\0\0\0" + struct.pack("<HHIIH", *[min(len(entries), 65535)] * 2, len(body), start, 0)


def flat_bomb(megabytes: int) -> bytes:
    local, head = entry(b"zeros.pdf", raw_zeros(megabytes), megabytes * 2**20)
    return local + directory([(head, b"zeros.pdf", 0)], len(local))


def many_bombs(count: int) -> bytes:
    packed = raw_zeros(60)
    body, entries = b"", []
    for number in range(count):
        name = b"%d.pdf" % number
        local, head = entry(name, packed, 60 * 2**20)
        entries.append((head, name, len(body)))
        body += local
    return body + directory(entries, len(body))


def overlapping(count: int) -> bytes:
    """Every entry of the directory is the same bomb: one kernel of data, counted a thousand times."""
    local, head = entry(b"0.pdf", raw_zeros(20), 20 * 2**20)
    return local + directory([(head, b"0.pdf", 0) for _ in range(count)], len(local))


def understated() -> bytes:
    """A directory that says ten bytes where two hundred megabytes come."""
    local, head = entry(b"small.pdf", raw_zeros(200), 10)
    return local + directory([(head, b"small.pdf", 0)], len(local))


def nested(depth: int) -> bytes:
    content = zipped({NAME: INNER})
    for number in range(depth):
        content = zipped({f"{number}.zip": content})
    return content


def tree_of_bombs(depth: int, width: int) -> bytes:
    """42.zip: zips in zips, and at the bottom zeros."""
    content = zipped({"zeros.pdf": b"\0" * 2**22})
    for _ in range(depth):
        content = zipped({f"{number}.zip": content + b"\0" * number for number in range(width)})
    return content


def with_method(method: int, flags: int = 0) -> bytes:
    local, head = entry(NAME.encode(), zlib.compress(INNER), len(INNER), method=method, flags=flags)
    return local + directory([(head, NAME.encode(), 0)], len(local))


def many_entries(count: int) -> bytes:
    local, head = entry(b"a", b"", 0, method=0)
    return local + directory([(head, b"a", 0)] * count, len(local))


def bzip_bomb() -> bytes:
    return zipped({"zeros.pdf": b"\0" * (160 * 2**20)}, zipfile.ZIP_BZIP2)


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "haha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def docx_of(document: bytes) -> bytes:
    return docx("", parts={"word/document.xml": document})


def packed_docx(megabytes: int) -> bytes:
    """A Word file whose text unpacks to so much."""
    body, entries = b"", []
    with zipfile.ZipFile(io.BytesIO(docx(p("x")))) as plain:
        for name in plain.namelist():
            content = plain.read(name)
            local, head = entry(name.encode(), content, len(content), method=0, crc=zlib.crc32(content))
            if name == "word/document.xml":
                local, head = entry(name.encode(), raw_zeros(megabytes, b" "), megabytes * 2**20)
            entries.append((head, name.encode(), len(body)))
            body += local
    return body + directory(entries, len(body))


def locked_docx() -> bytes:
    return compound_file({"EncryptionInfo": noise("info", 200), "EncryptedPackage": noise("package", 5000)})


def laughing_odt() -> bytes:
    with zipfile.ZipFile(io.BytesIO(odt("<text:p>&j;</text:p>"))) as plain:
        parts = {name: plain.read(name) for name in plain.namelist()}
    head, _, rest = parts["content.xml"].partition(b"<office")
    return zipped({**parts, "content.xml": head + LAUGHS.encode() + b"<office" + rest}, zipfile.ZIP_STORED)


def locked_odt() -> bytes:
    manifest = (
        b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
        b'manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data/>'
        b"</manifest:file-entry></manifest:manifest>"
    )
    with zipfile.ZipFile(io.BytesIO(odt("<text:p>x</text:p>"))) as plain:
        parts = {name: plain.read(name) for name in plain.namelist()}
    return zipped({**parts, "META-INF/manifest.xml": manifest, "content.xml": noise("odt", 900)}, zipfile.ZIP_STORED)


def mail_in_mail(depth: int) -> bytes:
    message = mail("Please find attached. " * 15, attachments={NAME: INNER})
    for _ in range(depth):
        outer = EmailMessage()
        outer["From"], outer["Message-ID"], outer["Subject"] = "a@example.org", "<2@example.org>", "Fwd"
        outer.set_content("See below.")
        outer.add_attachment(message)
        message = outer
    return message.as_bytes()


def parts_in_parts(depth: int) -> bytes:
    head = b"From: a@example.org\nMessage-ID: <3@example.org>\nMIME-Version: 1.0\n"
    inside = (b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(depth))
    return head + b"".join(inside) + b"Content-Type: text/plain\n\nhello\n"


def mail_with(name: str, content: bytes) -> bytes:
    return mail("Please find attached.", attachments={name: content}).as_bytes()


def bad_base64() -> bytes:
    return (
        b"From: a@example.org\nMessage-ID: <4@example.org>\nMIME-Version: 1.0\nContent-Type: application/pdf; "
        b'name="a.pdf"\nContent-Transfer-Encoding: base64\n\n' + b"%%%%not base64%%%%\n" * 100
    )


def sector_ring() -> bytes:
    """An Outlook message in which a chain of sectors leads back to its beginning."""
    content = bytearray(outlook("Please read this letter. " * 20, {NAME: INNER}))
    start = (int.from_bytes(content[76:80], "little") + 1) * 512  # the first sector of the allocation table
    for at in range(start + 8, start + 512, 4):
        content[at : at + 4] = struct.pack("<I", (at - start) // 4)
    return bytes(content)


def zip_behind(head: bytes) -> bytes:
    return head + zipped(
        {"META-INF/MANIFEST.MF": b"Main-Class: Evil\n", "Evil.class": b"\xca\xfe\xba\xbe" + noise("class", 99)}
    )


HOSTILE_NAMES = {
    "../../etc/passwd": "etc/passwd",
    "/etc/cron.d/x.pdf": "etc/cron.d/x.pdf",
    "C:\\Windows\\System32\\x.pdf": "Windows/System32/x.pdf",
    "..\\..\\up.pdf": "up.pdf",
    "two\nlines\x1b[31m.pdf": "two lines_[31m.pdf",
    "turned \u202efdp.exe": "turned _fdp.exe",
    "<script>alert(1)</script>.pdf": "<script>alert(1)</script>.pdf",
    "CON": "CON",
    "a" * 250 + ".pdf": "a" * 80 + "…" + "a" * 35 + ".pdf",
    "....//....//x.pdf": "..../..../x.pdf",
    "~/.ssh/authorized_keys": "~/.ssh/authorized_keys",
    "$(reboot) `id` %s {0}.pdf": "$(reboot) `id` %s {0}.pdf",
}


def named() -> bytes:
    return zipped([(name, pdf((*LETTER, f"file {number}"))) for number, name in enumerate(HOSTILE_NAMES)])


def name_of(raw: bytes) -> bytes:
    """A zip whose only name is these very bytes."""
    content = pdf((*LETTER, repr(raw)))
    local, head = entry(raw, content, len(content), method=0, crc=zlib.crc32(content))
    return local + directory([(head, raw, 0)], len(local))


EXE = b"MZ\x90\x00" + b"\0" * 56 + b"\x40\0\0\0PE\0\0" + b"\0" * 500
HTML = b"<!DOCTYPE html><html><body>Attestation de solde 9 999 EUR<script>alert(1)</script></body></html>"

CASES: dict[str, Case] = {
    "cut.zip": Case(make=lambda: cut(zipped({NAME: INNER}), 0.7), said=DAMAGED),
    "no directory.zip": Case(make=lambda: zipped({NAME: INNER}).split(b"PK\1\2")[0], said=DAMAGED),
    "nothing.zip": Case(make=lambda: zipped({}), said=("empty_file.container",)),
    "ZipCrypto.zip": Case(make=lambda: marked_encrypted(zipped({NAME: INNER})), said=TOOK, inside={NAME: LOCKED}),
    "AES.zip": Case(make=lambda: with_method(99, 1), said=TOOK, inside={NAME: LOCKED}),
    "unknown method.zip": Case(make=lambda: with_method(97), said=TOOK, inside={NAME: NO_FORMAT}),
    "damaged data.zip": Case(make=lambda: with_method(8), said=TOOK, inside={NAME: DAMAGED}),
    "flat bomb.zip": Case(make=lambda: flat_bomb(140), said=UNPACKED),
    "flat bomb over the limit of a file.zip": Case(
        make=lambda: flat_bomb(4000), said=TOOK, inside={"zeros.pdf": TOO_LARGE}
    ),
    "many bombs.zip": Case(make=lambda: many_bombs(20), said=TOOK_SOME, inside={"0.pdf": DAMAGED}),
    "overlapping bombs.zip": Case(make=lambda: overlapping(2000), said=TOOK_SOME),
    "bomb that says it is small.zip": Case(make=understated, said=TOOK, inside={"small.pdf": DAMAGED}),
    "bomb of bzip2.zip": Case(make=bzip_bomb, said=TOOK, inside={"zeros.pdf": TOO_LARGE}),
    "100,000 entries.zip": Case(make=lambda: many_entries(100_000), said=UNPACKED),
    "zip in zip in zip.zip": Case(
        make=lambda: nested(5),
        said=TOOK,
        inside={
            "4.zip": TOOK,
            "4.zip/3.zip": TOOK,
            "4.zip/3.zip/2.zip": TOOK,
            "4.zip/3.zip/2.zip/1.zip": ("too_large.nested",),
        },
    ),
    "tree of bombs.zip": Case(make=lambda: tree_of_bombs(2, 4), said=TOOK),
    "link out.zip": Case(
        make=lambda: with_mode("passport.pdf", b"/etc/passwd", stat.S_IFLNK | 0o777),
        said=TOOK,
        inside={"passport.pdf": ("not_read.link",)},
    ),
    "device.zip": Case(
        make=lambda: with_mode("zero", b"", stat.S_IFCHR | 0o666), said=TOOK, inside={"zero": ("not_read.special",)}
    ),
    "names.zip": Case(make=named, said=TOOK, inside=dict.fromkeys(HOSTILE_NAMES.values(), READ)),
    "a name with NUL.zip": Case(make=lambda: name_of(b"a\0b.pdf"), said=TOOK, inside={"a_b.pdf": READ}),
    "a name of no letters.zip": Case(make=lambda: name_of(b"\xff\xfe\x80.pdf"), said=TOOK),
    "a.7z": Case(make=lambda: b"7z\xbc\xaf\x27\x1c\0\4" + noise("7z", 400), said=NO_FORMAT),
    "a.rar": Case(make=lambda: b"Rar!\x1a\7\1\0" + noise("rar", 400), said=NO_FORMAT),
    "a.tar.gz": Case(make=lambda: b"\x1f\x8b\x08\0\0\0\0\0\0\3" + raw_zeros(500), said=NO_FORMAT),
    "laughs.docx": Case(make=lambda: docx(p("&j;"), prolog=LAUGHS), said=DAMAGED),
    "looks outside.docx": Case(make=lambda: docx(p("&a;"), prolog=OUTSIDE), said=DAMAGED),
    "unpacks to 1 GB.docx": Case(make=lambda: packed_docx(1000), said=TOO_LARGE),
    "unpacks to 100 MB.docx": Case(make=lambda: packed_docx(100), said=TOO_LARGE),
    "a million elements deep.docx": Case(make=lambda: docx("<w:p>" * 1_000_000), said=DAMAGED),
    "cut.docx": Case(make=lambda: cut(docx(p("text " * 900)), 0.6), said=DAMAGED),
    "no text in it.docx": Case(make=lambda: docx_of(b"\0\0\0"), said=DAMAGED),
    "locked.docx": Case(make=locked_docx, said=LOCKED),
    "laughs.odt": Case(make=laughing_odt, said=DAMAGED),
    "locked.odt": Case(make=locked_odt, said=LOCKED),
    "cut.odt": Case(make=lambda: cut(odt("<text:p>x</text:p>"), 0.6), said=DAMAGED),
    "mail in mail in mail.eml": Case(
        make=lambda: mail_in_mail(6), said=TOOK, inside={"body": ("not_read.few_words",), "Fwd.eml": TOOK}
    ),
    "parts in parts.eml": Case(make=lambda: parts_in_parts(500), said=("too_large.nested",)),
    "60,000 parts in parts.eml": Case(make=lambda: parts_in_parts(20_000), said=DAMAGED),
    "a program.eml": Case(
        make=lambda: mail_with("invoice.pdf.exe", EXE),
        said=TOOK,
        inside={"body": ("not_read.few_words",), "invoice.pdf.exe": NO_FORMAT},
    ),
    "a name that climbs.eml": Case(
        make=lambda: mail_with("../../../home/x.pdf", pdf((*LETTER, "in a mail"))),
        said=TOOK,
        inside={"body": ("not_read.few_words",), "home/x.pdf": READ},
    ),
    "base64 that is none.eml": Case(make=bad_base64, said=TOOK, inside={NAME: NO_FORMAT}),
    "cut.msg": Case(make=lambda: cut(outlook("Please read. " * 30, {NAME: INNER}), 0.5), said=DAMAGED),
    "sectors in a ring.msg": Case(make=sector_ring, said=("corrupt_file", "unfolded")),
    "noise behind the head.msg": Case(
        make=lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise("ole", 5000), said=DAMAGED
    ),
    "a million lines.txt": Case(make=lambda: b"a line\n" * 1_000_000, said=("not_read.too_many_pages",), pages=20),
    "one line of 20 MB.txt": Case(make=lambda: b"word " * 4_000_000, said=("not_read.too_many_pages",), pages=20),
    "NULs.txt": Case(make=lambda: b"\0" * 5000, said=NO_FORMAT),
    "one byte": Case(make=lambda: b"a", said=NO_FORMAT),
    "nothing.pdf": Case(make=lambda: b"", said=("empty_file",)),
    "a program.pdf": Case(make=lambda: EXE, said=NO_FORMAT),
    "a web page.pdf": Case(make=lambda: HTML, said=NO_FORMAT),
    "a letter.jpg": Case(make=lambda: pdf((*LETTER, "under a false name")), pages=1),
    "a picture.pdf": Case(make=lambda: JPEG, pages=1),
    "a letter.docx": Case(make=lambda: pdf((*LETTER, "that is called a Word file")), pages=1),
    "a letter and a zip.pdf": Case(make=lambda: zip_behind(pdf((*LETTER, "and a program"))), pages=1),
    "a picture and a program.gif": Case(
        make=lambda: zip_behind(b"GIF89a\1\0\1\0\x80\0\0\xff\xff\xff\0\0\0\x2c\0\0\0\0\1\0\1\0\0\2\2\x44\1\0\x3b"),
        said=("illegible.no_words",),
        pages=1,
    ),
}
