"""Containers – zips, mails, PDFs with attachments – taken apart in memory: each file inside is named `container/inner`.

The container stays in the report and says how many files came out of it. Nothing inside is dropped: what cannot be
unpacked, or is no document, is listed with the reason.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from doccheck import settings
from doccheck.engines import archive, mail, pdf_attachments
from doccheck.engines.container import Budget, ContainerProblem, Entry
from doccheck.engines.isolation import Isolated, Stopped
from doccheck.facts import FILE_NAME
from doccheck.intake.identify import PDF, ZIP, identify, natural, not_the_facts, problem, unread, with_duplicate
from doccheck.model import Finding, Severity, SourceFile

_LONGEST = 120  # signs of one part of a name; longer ones are cut in the middle
_DATA = frozenset({"text/xml", "application/xml", "application/json", "application/postscript"})


@dataclass(kw_only=True)
class Unfolding:
    """What is remembered from file to file: the bytes that came before (hash → name), and the names in use.

    `isolated`: the process in which containers are taken apart, within limits. `facts`: the `dossier.toml` that was
    found in a container.
    """

    isolated: Isolated
    facts: bytes | None = None
    seen: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    count: int = 0
    unpacked: int = 0  # bytes that came out of containers
    ends: float = 0.0  # when the container on disk, with all that is inside it, must be done

    def files(self, file: SourceFile) -> Iterator[SourceFile]:
        """`file`, and behind it what was inside it."""
        budget = Budget(file.size, settings.MAX_FILES - self.count, self.unpacked)
        self.ends = time.monotonic() + settings.UNFOLD_SECONDS
        for found in self._files(file, budget, 0):
            self.names.add(found.name)
            self.count += 1
            yield found
        self.unpacked += budget.spent

    def _files(self, file: SourceFile, budget: Budget, depth: int) -> Iterator[SourceFile]:
        file = with_duplicate(file, self.seen)
        if not file.readable or not _is_container(file):
            yield file
            return
        if depth > settings.MAX_CONTAINER_DEPTH:
            yield _nested_too_deep(file)
            return
        inside, stopped = _entries(file, budget, self.isolated, self.ends - time.monotonic())
        inner = [made for entry in inside if (made := self._source_file(file, entry)) is not None]
        yield _container(file, len(inner), stopped)
        for made in inner:
            yield from self._files(made, budget, depth + 1)

    def _source_file(self, container: SourceFile, entry: Entry) -> SourceFile | None:
        """An entry as a file of its own; None for what systems leave behind."""
        parts = name_parts(entry.name)
        if _is_left_behind(parts) or (parts[-1] == FILE_NAME and not entry.problem and entry.content == self.facts):
            return None
        name = self._free(f"{container.name}/{'/'.join(parts)}")
        if entry.problem:
            return unread(name, 0, _finding(entry.problem))
        if parts[-1] == FILE_NAME:
            return unread(name, len(entry.content), not_the_facts())
        file = identify(name, entry.content, entry.media_type)
        if entry.aside or (container.media_type == PDF and file.media_type in _DATA):
            # It is told, and it needs nobody's attention.
            aside = Finding(code="not_read", severity=Severity.INFO, reason=entry.aside or "for_programs")
            return replace(file, findings=(aside,), readable=False)
        return file

    def _free(self, name: str) -> str:
        """The name, or with a number where two files of a container have the same."""
        free, number = name, 1
        while free in self.names:
            number += 1
            free = f"{name} ({number})"
        self.names.add(free)
        return free


def _is_container(file: SourceFile) -> bool:
    if file.media_type == PDF:
        return pdf_attachments.may_have(file.content)
    return file.media_type == ZIP or file.media_type in mail.MEDIA_TYPES


def _entries(
    file: SourceFile, budget: Budget, isolated: Isolated, seconds: float
) -> tuple[list[Entry], ContainerProblem | None]:
    """What could be taken out, a zip's files in natural order; and what stopped it."""
    taken: list[Entry] = []
    stopped: ContainerProblem | None = None
    arguments = (file.content, str(file.media_type), budget)
    try:
        for found in isolated.items(_taken_out, arguments, seconds):
            if isinstance(found, Budget):
                budget.take_over(found)
            else:
                taken.append(found)
    except ContainerProblem as stop:
        stopped = stop
    except Stopped as stop:
        stopped = _cut_short(file, stop)
    except Exception as error:  # noqa: BLE001 – what an engine does not foresee costs this container, not the dossier
        stopped = _failed(file, error)
    return _in_order(file, taken), stopped


def _taken_out(content: bytes, media_type: str, budget: Budget) -> Iterator[Entry | Budget]:
    """The entries, then what is left of the budget. Runs in a process of its own. Raises `ContainerProblem`."""
    try:
        if media_type == ZIP:
            yield from archive.entries(content, budget)
        elif media_type == PDF:
            yield from pdf_attachments.entries(content, budget)
        else:
            yield from mail.entries(content, media_type, budget)
    except ContainerProblem:
        yield budget
        raise
    yield budget


def _cut_short(file: SourceFile, stop: Stopped) -> ContainerProblem:
    detail = f"{settings.UNFOLD_SECONDS}" if stop.reason == "time_limit" else ""
    if file.media_type == PDF:
        return ContainerProblem("not_read", "attachments", f"{detail} s" if detail else stop.reason)
    return ContainerProblem("not_read", stop.reason, detail)


def _failed(file: SourceFile, error: Exception) -> ContainerProblem:
    code, reason = ("not_read", "attachments") if file.media_type == PDF else ("corrupt_file", "")
    return ContainerProblem(code, reason, type(error).__name__)


def _in_order(file: SourceFile, taken: list[Entry]) -> list[Entry]:
    if file.media_type != ZIP:
        return taken
    return sorted(taken, key=lambda entry: natural("/".join(name_parts(entry.name))))


def _container(file: SourceFile, count: int, stopped: ContainerProblem | None) -> SourceFile:
    """The container with what came of it. A PDF is read as well; of a zip or mail nothing else is left to read."""
    is_pdf = file.media_type == PDF
    findings = list(file.findings)
    if count:
        values = (("count", count),)
        reason = "attachments" if is_pdf else ""
        findings.append(Finding(code="unfolded", severity=Severity.INFO, reason=reason, values=values))
    if stopped:
        findings.append(_finding(stopped, count=count))
    elif not count and not is_pdf:
        findings.append(problem("empty_file", "container"))
    return replace(file, findings=tuple(findings), readable=is_pdf)


def _finding(stopped: ContainerProblem, **more: int) -> Finding:
    name = {"too_large": "limit", "unsupported_format": "media_type"}.get(stopped.code, "detail")
    name = "seconds" if stopped.reason == "time_limit" else name
    told = more if stopped.reason == "unpacked" else {}
    values: tuple[tuple[str, str | int], ...] = (*told.items(), (name, stopped.detail))
    severity = Severity.REVIEW if stopped.reason == "attachments" else Severity.ERROR
    return Finding(code=stopped.code, severity=severity, reason=stopped.reason, values=values)


def _nested_too_deep(file: SourceFile) -> SourceFile:
    if file.media_type == PDF:
        # Its pages are read. What is attached to an attachment of an attachment is not looked at.
        return replace(file, findings=(*file.findings, _finding(ContainerProblem("not_read", "attachments"))))
    limit = str(settings.MAX_CONTAINER_DEPTH)
    return replace(file, findings=(problem("too_large", "nested", limit=limit),), readable=False)


def _is_left_behind(parts: tuple[str, ...]) -> bool:
    """Whether systems leave such files in folders."""
    *folders, name = parts
    return (
        name in settings.IGNORED_NAMES
        or name.startswith(settings.IGNORED_PREFIXES)
        or not settings.IGNORED_FOLDERS.isdisjoint(folders)
    )


def name_parts(raw: str) -> tuple[str, ...]:
    """A name inside a container as folders and a name that can be shown: text, never a path.

    What leads elsewhere (`..`, a drive, a root) is left out; signs that cannot be seen or turn the direction of
    reading become `_`.
    """
    text = re.sub(r"^[A-Za-z]:", "", raw.replace("\\", "/"))
    parts = [_shown(part) for part in text.split("/") if part.strip() not in {"", ".", ".."}]
    return tuple(parts) or ("file",)


def _shown(part: str) -> str:
    seen = "".join(sign if sign.isprintable() else " " if sign.isspace() else "_" for sign in part).strip()
    if len(seen) > _LONGEST:
        return f"{seen[: _LONGEST - 40]}…{seen[-39:]}"
    return seen or "_"
