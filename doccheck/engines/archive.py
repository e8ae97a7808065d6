"""Zip files through the standard library, in memory, within limits. Names inside are text and never opened."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator

from doccheck import settings
from doccheck.engines.container import Budget, ContainerProblem, Entry

_DIRECTORY_ENTRY = b"PK\x01\x02"
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1  # bit of the general purpose flags, APPNOTE 4.4.4
_UTF8 = 0x800
_NOTHING = 32  # bytes that an empty entry may take when it is packed or encrypted
_METHODS = {9: "Deflate64", 93: "Zstandard", 95: "XZ", 98: "PPMd"}  # APPNOTE 4.4.5, those that are met


def entries(content: bytes, budget: Budget) -> Iterator[Entry]:
    """The files of a zip in its own order, without its folders.

    An entry that cannot be unpacked has its problem; what stops the whole zip is raised as `ContainerProblem`, after
    the entries that came before.
    """
    archive = opened(content)
    for info in archive.infolist():
        if _is_folder(info):
            continue
        budget.one_file()
        name = _name(info)
        try:
            yield Entry(name=name, content=_unpacked(archive, info, budget))
        except ContainerProblem as problem:
            if problem.reason == "unpacked":
                raise
            yield Entry(name=name, problem=problem)


def _is_folder(info: zipfile.ZipInfo) -> bool:
    """Whether there is nothing in it: what is called a folder and holds bytes is a file that somebody hid."""
    return info.is_dir() and not info.file_size and info.compress_size <= _NOTHING


def opened(content: bytes) -> zipfile.ZipFile:
    """The zip's directory. Raises `ContainerProblem`: `corrupt_file`, `too_large`."""
    if content.count(_DIRECTORY_ENTRY) > settings.MAX_ENTRIES:
        raise ContainerProblem("too_large", "unpacked", f"{settings.MAX_ENTRIES} files")
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except Exception as error:  # damaged directories do many things to zipfile
        raise ContainerProblem("corrupt_file", detail=one_line(error)) from error


def file_at_root(content: bytes, wanted: str) -> bytes | None:
    """The file `wanted` at the root of a zip, or in the only folder that everything in it lies in; None without one."""
    if not content.startswith(b"PK"):
        return None
    try:
        archive = opened(content)
        files = [info for info in archive.infolist() if not info.is_dir()]
        tops = {info.filename.partition("/")[0] for info in files if not info.filename.startswith("__MACOSX/")}
        places = {wanted} if len(tops) != 1 else {wanted, f"{next(iter(tops))}/{wanted}"}
        found = next((info for info in files if info.filename in places and info.file_size < _CHUNK), None)
        return _unpacked(archive, found, Budget(len(content), 1)) if found else None
    except ContainerProblem:
        return None


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        raise ContainerProblem("not_read", "link")
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise ContainerProblem("not_read", "special")
    if info.flag_bits & _ENCRYPTED:
        raise ContainerProblem("password_protected")
    if info.file_size > settings.MAX_FILE_BYTES:
        raise ContainerProblem("too_large", detail=f"{settings.MAX_FILE_BYTES // 1024**2} MB")
    parts: list[bytes] = []
    size = 0
    try:
        with archive.open(info) as stream:
            while part := stream.read(_CHUNK):
                budget.spend(len(part))
                size += len(part)
                if size > settings.MAX_FILE_BYTES:  # what the directory says of its size need not be true
                    raise ContainerProblem("too_large", detail=f"{settings.MAX_FILE_BYTES // 1024**2} MB")
                parts.append(part)
    except NotImplementedError as error:
        method = _METHODS.get(info.compress_type, f"{info.compress_type}")
        raise ContainerProblem("unsupported_format", detail=f"ZIP, {method}") from error
    except (ContainerProblem, MemoryError):
        raise
    except Exception as error:  # zipfile, zlib, bz2 and lzma have their own ways to say that bytes are damaged
        raise ContainerProblem("corrupt_file", detail=one_line(error)) from error
    if size != info.file_size:
        raise ContainerProblem("corrupt_file", detail=f"{size} of {info.file_size} bytes")
    return b"".join(parts)


def _name(info: zipfile.ZipInfo) -> str:
    """The name as it was stored. Some packers write UTF-8 without saying so; zipfile then reads it as cp437."""
    name = info.orig_filename
    if info.flag_bits & _UTF8 or name.isascii():
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__
