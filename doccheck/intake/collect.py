"""Walk the folders, take every file once, in natural order, and say of each what it is."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from doccheck import settings
from doccheck.engines import archive
from doccheck.engines.isolation import Isolated
from doccheck.errors import InputNotFound
from doccheck.facts import FILE_NAME, FactsFile
from doccheck.intake.identify import identify, natural, not_the_facts, printable, problem, unread
from doccheck.intake.unfold import Unfolding
from doccheck.model import SourceFile

# No link, no waiting for a pipe; Windows translates line ends without O_BINARY. Each exists on some systems only.
_READ = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Collected:
    """What stands in the folders and files that were named."""

    files: tuple[SourceFile, ...]
    facts_file: FactsFile | None


def collect(paths: Iterable[str | Path], skip: Callable[[str], bool] | None = None) -> Collected:
    """Every file under `paths` (folders and files), each with its name relative to its folder.

    Containers are taken apart; what was inside follows them. Nothing is opened for writing. Raises `InputNotFound`
    for a path that does not exist. `skip`: names of files and folders that are left out besides the usual ones.
    """
    roots = [Path(path) for path in paths]
    for root in roots:
        _must_open(root)
    several = sum(root.is_dir() for root in roots) > 1
    facts_file = find_facts(roots)
    files: dict[str, SourceFile] = {}
    with Isolated() as isolated:
        unfolding = Unfolding(isolated=isolated, facts=facts_file.content if facts_file else None)
        for root in roots:
            prefix = f"{root.name}/" if several and root.is_dir() else ""
            for path in _walk(root, skip):
                if facts_file and path == facts_file.path:
                    continue
                name = _free(prefix + (str(path.relative_to(root)) if root.is_dir() else path.name), path, files)
                if len(files) >= settings.MAX_FILES:
                    found = [unread(name, 0, problem("too_large", limit=f"{settings.MAX_FILES} files"))]
                elif root.is_dir() and path.name == FILE_NAME:
                    found = [unread(name, 0, not_the_facts())]
                else:
                    found = list(unfolding.files(_source_file(path, root, name)))
                files |= {file.name: file for file in found}
    return Collected(files=tuple(files.values()), facts_file=facts_file)


def find_facts(paths: Iterable[str | Path]) -> FactsFile | None:
    """The dossier.toml at the root of the only folder named, or of the zip that alone was named."""
    roots = [Path(path) for path in paths]
    folders = [root for root in roots if os.path.isdir(root)]  # Path.is_dir raises at names too long to exist
    if len(folders) == 1:
        path = folders[0] / FILE_NAME
        return FactsFile(path=path) if path.is_file() else None
    if len(roots) != 1 or folders:
        return None
    try:
        if not stat.S_ISREG(roots[0].stat().st_mode) or roots[0].stat().st_size > settings.MAX_FILE_BYTES:
            return None
        content = archive.file_at_root(roots[0].read_bytes(), FILE_NAME)
    except OSError:
        return None  # it is said when the file itself is read
    return None if content is None else FactsFile(path=roots[0] / FILE_NAME, content=content)


def _must_open(root: Path) -> None:
    """A folder that was named and may not be opened is no empty dossier."""
    try:
        if not root.exists():
            raise InputNotFound(f"no such file or folder: {printable(str(root))}")
        if root.is_dir():
            os.scandir(root).close()
    except OSError as error:
        raise InputNotFound(f"cannot open {printable(str(root))}: {error.strerror or error}") from error


def _free(name: str, path: Path, names: Container[str]) -> str:
    """Two files named from different folders may have the same name: the second is called by its whole path."""
    free, number = name, 1
    while printable(free) in names:
        number += 1
        free = f"{path.parent.name}/{path.name} ({number})"
    return free


def _walk(root: Path, skip: Callable[[str], bool] | None) -> Iterator[Path]:
    """The files under `root` in natural order (page 2 before page 10), without those that systems leave behind.

    A folder that cannot be opened is itself among them. Folders in one another may be deeper than Python calls go.
    """
    waiting = [(root, root.is_dir())]
    while waiting:
        path, is_folder = waiting.pop()
        try:
            inside = _inside(path) if is_folder else None
        except OSError:
            inside = None  # becomes `not_read.permission`: a folder nobody may open is not silently left out
        if inside is None:
            yield path
        else:
            waiting += reversed([(path, inner) for path, inner in inside if skip is None or not skip(path.name)])


def _inside(folder: Path) -> list[tuple[Path, bool]]:
    """What stands in `folder`, and whether it is a folder too."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: natural(entry.name))
    return [
        (folder / entry.name, is_folder)
        for entry in entries
        if entry.name not in settings.IGNORED_NAMES and not entry.name.startswith(settings.IGNORED_PREFIXES)
        if not (is_folder := entry.is_dir(follow_symlinks=False)) or entry.name not in settings.IGNORED_FOLDERS
    ]


def _source_file(path: Path, root: Path, name: str) -> SourceFile:
    try:
        status, target = path.lstat(), path
        if stat.S_ISLNK(status.st_mode):
            base = (root if root.is_dir() else root.parent).resolve()
            target = Path(os.path.realpath(path))  # Path.resolve raises at links that lead to one another
            if not target.is_relative_to(base) or not target.is_file():
                return unread(name, 0, problem("not_read", "link"))
            status = target.lstat()
        if stat.S_ISDIR(status.st_mode):
            return unread(name, 0, problem("not_read", "permission"))
        if not stat.S_ISREG(status.st_mode):
            return unread(name, 0, problem("not_read", "special"))
        if status.st_size > settings.MAX_FILE_BYTES:
            limit = f"{settings.MAX_FILE_BYTES // 1024**2} MB"
            return unread(name, status.st_size, problem("too_large", limit=limit))
        content = _content(target, status)
    except PermissionError:
        return unread(name, 0, problem("not_read", "permission"))
    except OSError:  # it went away, or its disk fails: nothing is known about what is in it
        return unread(name, 0, problem("not_read"))
    return identify(name, content)


def _content(path: Path, seen: os.stat_result) -> bytes:
    """What is in the file that was looked at. Raises `OSError` where another, or a link, has taken its place."""
    descriptor = os.open(path, _READ)
    with open(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or not os.path.samestat(status, seen):
            raise OSError(errno.ESTALE, "another file has taken its place")
        return file.read()
