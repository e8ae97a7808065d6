"""What doccheck reads in the files, kept between runs: reading is the costly part, understanding is what changes."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from doccheck import workers
from doccheck.engines.ocr.readers import OcrChoice
from doccheck.intake import collect
from doccheck.model import Document, FileReading, SourceFile
from doccheck.reading import codec
from doccheck.reading.cache import ReadingCache
from doccheck.reading.cache_key import is_lasting
from doccheck.reading.options import ReadingOptions
from doccheck.workers import WorkerOptions, read_kept

_BYTES = 4 * 1024**3  # 2,000 files take 100 MB in each version of the code
_AT_ONCE = 200  # files in memory: 100 MB


class Kept(ReadingCache):
    """doccheck's own cache, in which a reading also lies under a key that the version of the code is no part of.

    `old`: readings that earlier code made are taken where this code has made none. The cache key of doccheck holds
    everything that reading may depend on, such as how dates are told; while those are worked on, the pixels need not be
    read anew each time. `used_old` says how many readings were taken so.
    """

    def __init__(self, folder: Path, *, old: bool) -> None:
        super().__init__(folder, max_bytes=_BYTES)
        self._old = old
        self._lasting: dict[str, str] = {}
        self._now: dict[str, bytes] = {}  # what may be read better next time: not read twice in one run
        self.used_old: set[str] = set()

    def know(self, file: SourceFile, options: WorkerOptions) -> None:
        """From now on the key of `file` stands for its content as well."""
        content = f"accuracy\0{file.sha256}\0{file.media_type}"
        self._lasting[workers._key(file, options)] = hashlib.sha256(content.encode()).hexdigest()

    def get(self, key: str, name: str) -> FileReading | None:
        found = super().get(key, name)
        if found is None and self._old and key in self._lasting:
            found = super().get(self._lasting[key], name)
            if found is not None:
                self.used_old.add(key)
        if found is None and key in self._now:
            found = codec.decode(self._now[key], name)
        return found

    def get_documents(self, key: str) -> tuple[Document, ...] | None:
        """None: what is measured is how documents are made of readings, so they are made each time."""
        del key
        return None

    def put_documents(self, key: str, documents: tuple[Document, ...]) -> bool:
        del key, documents
        return False

    def put(self, key: str, reading: FileReading) -> bool:
        if key in self._lasting and is_lasting(reading):
            self._put(self._lasting[key], reading)
        kept = super().put(key, reading)
        if not kept:
            self._now[key] = codec.encode(reading)
        return kept


class Reader:
    """Reads files with all workers, once each."""

    def __init__(self, folder: Path, *, jobs: int, old: bool) -> None:
        self.cache = Kept(folder, old=old)
        self.jobs = jobs
        self._options = WorkerOptions(
            reading=ReadingOptions(pictures=False), ocr=OcrChoice.AUTO, compiled=self.cache.models
        )

    def read(self, paths: Sequence[Path]) -> None:
        """Read what is not in the cache yet. Many files at a time, so that no worker waits.

        The same content is read once, under whatever names: the variants of a dossier share most of their files.
        """
        seen: set[tuple[str, str | None]] = set()
        for start in range(0, len(paths), _AT_ONCE):
            print(f"read {start} of {len(paths)} files", end="\r", file=sys.stderr)
            files = []
            for n, path in enumerate(paths[start : start + _AT_ONCE]):
                for file in self._collected([path]):
                    name = f"{start + n}/{file.name}"
                    if (content := (file.sha256 or name, file.media_type)) not in seen:
                        seen.add(content)
                        files.append(replace(file, name=name))
            read_kept(tuple(files), self._options, self.jobs, None, None, self.cache)
        print(f"read {len(paths)} of {len(paths)} files", file=sys.stderr)

    def readings(self, paths: Sequence[Path]) -> tuple[FileReading, ...]:
        """What stands in the files of one document, named as a phone names its pictures: a name tells nothing."""
        files = [
            replace(file, name=f"IMG_{n:04}{path.suffix}")
            for n, path in enumerate(paths, 1)
            for file in self._collected([path])
        ]
        return read_kept(tuple(files), self._options, self.jobs, None, None, self.cache).readings

    def _collected(self, paths: Sequence[Path]) -> Iterator[SourceFile]:
        for file in collect(paths).files:
            if file.readable:
                self.cache.know(file, self._options)
                yield file


def files_below(folder: Path) -> list[Path]:
    """The documents in a dossier's folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "dossier.toml")
