"""Hostile pictures."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from PIL import Image

from tests.hostile.parts import Case, cut, noise, zeros
from tests.reading.files import printed, saved

PICTURE = printed(size=(620, 877))
JPEG, PNG = saved(PICTURE, "JPEG", quality=60), saved(PICTURE, "PNG")
TIFF = saved(PICTURE.convert("L"), "TIFF", compression="tiff_lzw")
WEBP, BMP, GIF = saved(PICTURE, "WEBP"), saved(PICTURE.convert("L"), "BMP"), saved(PICTURE, "GIF")
HEIC = (Path(__file__).parents[1] / "reading" / "data" / "turned.heic").read_bytes()
DAMAGED, TOO_LARGE, NO_FORMAT = ("corrupt_file",), ("too_large",), ("unsupported_format",)
NO_WORDS = ("illegible.no_words",)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, data: bytes, *before: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + b"".join(before) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def white(width: int, height: int) -> bytes:
    return zlib.compress((b"\0" + b"\xff" * width) * height)


def png_with(*chunks: bytes) -> bytes:
    return PNG[:33] + b"".join(chunks) + PNG[33:]


def jpeg_header(width: int, height: int) -> bytes:
    return (
        b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x0b\x08"
        + struct.pack(">HH", height, width)
        + b"\1\1\x11\0\xff\xda\0\x08\1\1\0\0\x3f\0"
    )


def scans(count: int) -> bytes:
    """A progressive JPEG that goes over the whole picture again and again."""
    whole = saved(Image.new("L", (2000, 2000), 255), "JPEG", progressive=True)
    start = whole.rindex(b"\xff\xda")
    return whole[:start] + whole[start:-2] * count + b"\xff\xd9"


def ifd(entries: list[tuple[int, int, int, int]], following: int) -> bytes:
    return (
        struct.pack("<H", len(entries))
        + b"".join(struct.pack("<HHII", *e) for e in entries)
        + struct.pack("<I", following)
    )


def tags(width: int, height: int, place: int, count: int) -> list[tuple[int, int, int, int]]:
    plain = (
        (256, width),
        (257, height),
        (258, 8),
        (259, 1),
        (262, 1),
        (273, place),
        (277, 1),
        (278, height),
        (279, count),
    )
    return [(tag, 4, 1, value) for tag, value in plain]


def tiff(width: int, height: int, *, following: int = 0, data: bytes = b"\xff" * 10_000, count: int = 0) -> bytes:
    """One page; `following`: where the file says that its next page is described."""
    size = 2 + 9 * 12 + 4
    return b"II*\0\x08\0\0\0" + ifd(tags(width, height, 8 + size, count or len(data)), following) + data


def many_pages(count: int) -> bytes:
    size = 2 + 9 * 12 + 4
    data = 8 + size * count
    pages = (ifd(tags(100, 100, data, 10_000), 8 + size * (n + 1) if n + 1 < count else 0) for n in range(count))
    return b"II*\0\x08\0\0\0" + b"".join(pages) + b"\xff" * 10_000


def gif_frames(count: int) -> bytes:
    frame = b"\x2c\0\0\0\0\1\0\1\0\0\2\2\x44\1\0"
    return b"GIF89a\1\0\1\0\x80\0\0\xff\xff\xff\0\0\0" + frame * count + b"\x3b"


def bmp(width: int, height: int, compression: int = 0, data: bytes = b"") -> bytes:
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, compression, 0, 0, 0, 256, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 1024 + len(data), 0, 0, 54 + 1024) + info + b"\0" * 1024 + data


def webp_header(width: int, height: int) -> bytes:
    vp8l = b"\x2f" + ((width - 1) | (height - 1) << 14).to_bytes(4, "little") + noise("webp", 400)
    body = b"WEBPVP8L" + struct.pack("<I", len(vp8l)) + vp8l + b"\0" * (len(vp8l) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


CASES: dict[str, Case] = {
    **{f"cut at {p}.jpg": Case(make=lambda p=p: cut(JPEG, p), said=DAMAGED) for p in (0.02, 0.5, 0.95)},
    **{f"cut at {p}.png": Case(make=lambda p=p: cut(PNG, p), said=DAMAGED) for p in (0.02, 0.5, 0.95)},
    **{f"cut at {p}.tiff": Case(make=lambda p=p: cut(TIFF, p), said=DAMAGED) for p in (0.3, 0.9)},
    **{f"cut at {p}.webp": Case(make=lambda p=p: cut(WEBP, p), said=DAMAGED) for p in (0.3, 0.9)},
    "cut.bmp": Case(make=lambda: cut(BMP, 0.5), said=DAMAGED),
    "cut.gif": Case(make=lambda: cut(GIF, 0.5), said=DAMAGED),
    "cut.heic": Case(make=lambda: cut(HEIC, 0.5), said=DAMAGED),
    "noise behind the head.heic": Case(make=lambda: HEIC[:200] + noise("heic", 4000), said=DAMAGED),
    "65500 x 65500.jpg": Case(make=lambda: jpeg_header(65500, 65500) + noise("jpeg", 900), said=TOO_LARGE),
    "a thousand scans.jpg": Case(make=lambda: scans(1_000), said=("blank_page",), pages=1),
    "turned by 9.jpg": Case(
        make=lambda: saved(PICTURE, "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\x09\0\0\0\0\0\0\0"),
        pages=1,
    ),
    "a gigapixel.png": Case(make=lambda: png(32_000, 32_000, zeros(30)), said=TOO_LARGE),
    "two to the 31.png": Case(make=lambda: png(2**31 - 1, 2**31 - 1, b"x"), said=TOO_LARGE),
    "no width.png": Case(make=lambda: png(0, 100, b"x"), said=DAMAGED),
    "a profile that unpacks to 1 GB.png": Case(
        make=lambda: png_with(chunk(b"iCCP", b"x\0\0" + zeros(200))), said=DAMAGED
    ),
    "a text that unpacks to 1 GB.png": Case(make=lambda: png_with(chunk(b"zTXt", b"x\0\0" + zeros(200))), said=DAMAGED),
    "a hundred thousand chunks.png": Case(make=lambda: png_with(chunk(b"tEXt", b"a\0b") * 100_000), pages=1),
    "wrong checksum.png": Case(make=lambda: PNG[:100] + bytes([PNG[100] ^ 1]) + PNG[101:], said=DAMAGED),
    "one pixel.png": Case(make=lambda: png(1, 1, white(1, 1)), said=NO_WORDS, pages=1),
    "a thread.png": Case(make=lambda: png(60_000, 2, white(60_000, 2)), said=NO_WORDS, pages=1),
    "next page is itself.tiff": Case(make=lambda: tiff(100, 100, following=8), said=("blank_page",), pages=1),
    "next page is nowhere.tiff": Case(make=lambda: tiff(100, 100, following=0x7FFFFFFF), said=DAMAGED),
    "ten thousand pages.tiff": Case(
        make=lambda: many_pages(10_000), said=("blank_page", "not_read.too_many_pages"), pages=20
    ),
    "four billion wide.tiff": Case(make=lambda: tiff(2**32 - 1, 2**32 - 1), said=TOO_LARGE),
    "a strip of 4 GB.tiff": Case(make=lambda: tiff(100, 100, count=2**32 - 1), said=("blank_page",), pages=1),
    "no pages.tiff": Case(make=lambda: b"II*\0\x08\0\0\0\0\0\0\0\0\0" + b"x" * 99, said=DAMAGED),
    "65535 x 65535.gif": Case(
        make=lambda: b"GIF89a\xff\xff\xff\xff\0\0\0\x2c\0\0\0\0\xff\xff\xff\xff\0\2\1\0\0\x3b", said=TOO_LARGE
    ),
    "fifty thousand frames.gif": Case(make=lambda: gif_frames(50_000), said=NO_WORDS, pages=1),
    "two billion wide.bmp": Case(make=lambda: bmp(2**31 - 1, 2**31 - 1), said=TOO_LARGE),
    "runs that never end.bmp": Case(make=lambda: bmp(3000, 3000, 1, b"\0\2\0\0" * 10_000), said=DAMAGED),
    "16384 x 16384.webp": Case(make=lambda: webp_header(16384, 16384), said=TOO_LARGE),
    "program.eps": Case(
        make=lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/tmp/x) (w) file\n", said=NO_FORMAT
    ),
    "script.svg": Case(
        make=lambda: b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>x()</script></svg>",
        said=NO_FORMAT,
    ),
    "photoshop.psd": Case(
        make=lambda: b"8BPS\0\1" + b"\0" * 6 + b"\0\3\x75\x30\x75\x30\x75\x30\0\x08\0\3" + b"\0" * 200, said=NO_FORMAT
    ),
}
