"""What containers – zip, mail, PDF with attachments – have in common: their entries, and how much may come out."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck import settings


class ContainerProblem(Exception):
    """A container or one of its entries cannot be unpacked: `code` and `reason` of the finding, `detail` one line.

    For `too_large` the detail is the limit.
    """

    def __init__(self, code: str, reason: str = "", detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One file inside a container."""

    name: str  # as the container has it: hostile text, never a path
    content: bytes = b""
    problem: ContainerProblem | None = None  # why there is no content
    media_type: str | None = None  # where the container's own structure says it: a mail's body, a mail in a mail
    aside: str = ""  # the reason of `not_read` for what is no document: "decoration", "few_words", "for_programs"


class Budget:
    """What one container on disk may still give, with everything inside it."""

    def __init__(self, packed: int, files: int, unpacked: int = 0) -> None:
        self._packed = packed  # bytes of the container
        self._files = files
        self._room = settings.MAX_UNPACKED_BYTES - unpacked  # that others of the dossier have left
        self.spent = 0

    def take_over(self, other: Budget) -> None:
        """What another process has spent of a copy of this budget."""
        self._files, self.spent = other._files, other.spent

    def one_file(self) -> None:
        """One more file. Raises `ContainerProblem` when there is no room for it."""
        if self._files <= 0:
            raise ContainerProblem("too_large", "unpacked", f"{settings.MAX_FILES} files")
        self._files -= 1

    def spend(self, count: int) -> None:
        """`count` more bytes. Raises `ContainerProblem` when they are too many."""
        self.spent += count
        if self.spent > self._room:
            raise ContainerProblem("too_large", "unpacked", f"{settings.MAX_UNPACKED_BYTES // 1024**2} MB")
        if self.spent > max(settings.UNPACK_RATIO_FROM, settings.MAX_UNPACK_RATIO * self._packed):
            raise ContainerProblem("too_large", "unpacked", f"1 : {settings.MAX_UNPACK_RATIO}")
