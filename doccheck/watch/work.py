"""One dossier: judged, its report written whole, and the word for what went wrong where something did."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from doccheck.checklist import Checklist
from doccheck.errors import ChecklistNotFound, DoccheckError, EngineMissing, InputNotFound, InvalidDefinition
from doccheck.facts import FILE_NAME
from doccheck.model import Report, Status
from doccheck.pipeline import Progress, ReadingCache, check_dossier, facts_beside
from doccheck.reporting import render_report
from doccheck.watch import traces
from doccheck.watch.files import put_folder
from doccheck.watch.ledger import Entry, FileEntry
from doccheck.watch.names import REPORTS, ignored, report_folder
from doccheck.watch.rights import Rights
from doccheck.watch.scan import Seen, What

_WORDS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "disk_full"),
    errno.EROFS: "read_only",
    **dict.fromkeys((errno.EACCES, errno.EPERM), "no_permission"),
    errno.ENOENT: "vanished",
    **dict.fromkeys((errno.ELOOP, errno.ENOTDIR), "link"),  # a folder of ours that is not one
    **dict.fromkeys(
        (errno.ESTALE, errno.ETIMEDOUT, errno.ENOTCONN, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ECONNREFUSED),
        "share_gone",
    ),
}
REPORT_FILES = ("report.html", "report.json")  # what every report has, in the order of being written
_OPEN = (Status.MISSING, Status.PROBLEM, Status.REVIEW)
_PASSING = {"", "permission"}  # `not_read` for these reasons is of the disk, not of the file: it may be gone later
_PINNED = re.compile(r"/proc/self/fd/\d+/?")
_BLOCKED = {What.PERMISSION: "no_permission", What.FAILED: "disk_error", What.VANISHED: "vanished"}


class StopAsked(Exception):
    """The watcher is to end: the dossier that is being read waits for the next start."""


class Changed(Exception):
    """The dossier changed while it was read: what was found is not true of it any more."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What kept a dossier from being judged. `blame`: its own fault, maybe; `lasting`: until it changes, certainly."""

    reason: str
    blame: bool = False
    lasting: bool = False


class Refused(Exception):
    """The dossier is not judged as it is."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.reason)
        self.trouble = trouble


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """A dossier that was judged, and whose report is in its place."""

    verdict: str
    missing: tuple[str, ...]
    report: str  # relative to `_reports`
    files: tuple[FileEntry, ...]
    unread: bool  # the disk kept a file from being read: worth another try
    day: str | None  # as of which it was judged, where another day may mean another verdict


@dataclass(kw_only=True, slots=True)
class Work:
    """How dossiers are judged in this run."""

    root: Path
    state: Path
    rights: Rights
    language: str
    json_language: str
    letters: bool
    jobs: int | None
    cache: ReadingCache

    def judge(
        self, seen: Seen, rules: Checklist, today: date, going_on: Callable[[], None], unchanged: Callable[[], bool]
    ) -> Result:
        """Read and judge what lies in `seen.path`, write its report, and only then return.

        `today`: the day to judge as of, where its dossier.toml names none. `going_on` is called after every file and
        page, and may raise `StopAsked`. Raises `Changed` where the dossier is no longer as `unchanged` knows it,
        `DoccheckError`, `OSError`. Then the report is what it was before.
        """
        self._fresh_cache()
        with pinned(seen.path) as folder:
            day = None if "application_date" in facts_beside(folder) else today
            try:
                report = self._checked(folder, rules, day, going_on)
            except RuntimeError:
                # A worker that was killed from outside at the wrong moment takes the whole pool with it. What was read
                # is kept.
                report = self._checked(folder, rules, day, going_on)
            finally:
                traces.add(self.state, seen.key, self.cache.take_used())
        going_on()  # a worker that was ended together with us is no finding about its file
        if not unchanged():
            raise Changed
        place = report_folder(self.root / REPORTS, rules.id, seen.name, seen.place).relative_to(self.root / REPORTS)
        put_folder(self.root, place.parts, self._contents(report), self.rights)
        return Result(
            verdict=report.verdict.value,
            missing=_missing(report),
            report=place.as_posix(),
            files=_files(seen, report),
            unread=_unread(report),
            day=None if day is None else day.isoformat(),
        )

    def _checked(self, folder: Path, rules: Checklist, day: date | None, going_on: Callable[[], None]) -> Report:
        def step(progress: Progress) -> None:
            going_on()

        return check_dossier(
            folder,
            checklist=rules,
            on=day,
            jobs=self.jobs,
            pictures=True,
            cache=self.cache,
            progress=step,
            skip=ignored,
        )

    def _fresh_cache(self) -> None:
        """A disk that was full when readings were to be kept may have room again."""
        if self.cache.notice:
            self.cache = ReadingCache(self.state)

    def _contents(self, report: Report) -> dict[str, bytes]:
        """The files of a report; report.json is the last, and completes it."""
        made = {"report.html": _encoded(render_report(report, output_format="html", language=self.language))}
        if self.letters:
            made["letter.txt"] = _encoded(render_report(report, output_format="letter", language=self.language))
        made["report.json"] = _encoded(render_report(report, output_format="json", language=self.json_language))
        return made


def trouble_of(error: Exception) -> Trouble:
    """The word for an error, and whether trying again may help."""
    if isinstance(error, Refused):
        return error.trouble
    cause = error.__cause__
    if isinstance(error, DoccheckError) and isinstance(cause, OSError):
        error = cause  # a dossier.toml that could not be read is not a wrong one
    if isinstance(error, OSError):
        return Trouble(_WORDS.get(error.errno or 0, "disk_error"))
    if isinstance(error, EngineMissing):
        return Trouble("engine_missing")
    if isinstance(error, InputNotFound):
        return Trouble("vanished")
    if isinstance(error, ChecklistNotFound):
        return Trouble("unknown_checklist", lasting=True)
    if isinstance(error, InvalidDefinition):
        return Trouble("definition", lasting=True)
    if isinstance(error, DoccheckError):
        return Trouble("usage", lasting=True)
    return Trouble("unexpected", blame=True)


def told(error: Exception) -> tuple[str, ...]:
    """What an error says about a dossier, line by line, with the names in it as they are in its folder."""
    return tuple(_PINNED.sub("", str(error)).splitlines())


def has_report(root: Path, entry: Entry) -> bool:
    """Whether the report of a dossier is where the ledger says."""
    if entry.report is None:
        return False
    return all(os.path.lexists(root / REPORTS / entry.report / name) for name in REPORT_FILES)


@contextmanager
def pinned(folder: Path) -> Iterator[Path]:
    """A path that stays this folder's, whatever is put into its place. Raises OSError where it is a link."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        path = Path(f"/proc/self/fd/{descriptor}")
        yield path if path.exists() else folder
    finally:
        os.close(descriptor)


def refuse(seen: Seen) -> None:
    """Raise `Refused` where a dossier may not be read, or nothing is in it."""
    odd = {oddity.path: oddity.what for oddity in seen.oddities}
    if odd.get(FILE_NAME) in (What.LINK, What.SPECIAL):
        raise Refused(Trouble("facts_link", lasting=True))  # it would be read from somewhere else
    if seen.blocked:
        raise Refused(Trouble(_BLOCKED[seen.blocked]))
    if seen.empty:
        raise Refused(Trouble("empty", lasting=True))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _missing(report: Report) -> tuple[str, ...]:
    """The ids of what stands in the way, as `reporting.summary.why` names it."""
    return tuple(
        result.id
        for status in _OPEN
        for result in report.requirements
        if result.settled == status and not (result.optional and status != Status.REVIEW)
    )


def _files(seen: Seen, report: Report) -> tuple[FileEntry, ...]:
    """The files of the folder, and after them what was unfolded from them."""
    hashes = {file.name: file.sha256 for file in report.files}
    own = tuple(
        FileEntry(path=file.path, size=file.size, mtime_ns=file.mtime_ns, sha256=hashes.pop(file.path, ""))
        for file in seen.files
    )
    return (*own, *(FileEntry(path=name, size=0, mtime_ns=0, sha256=sha) for name, sha in hashes.items()))


def _unread(report: Report) -> bool:
    return any(f.code == "not_read" and f.reason in _PASSING for file in report.files for f in file.findings)
