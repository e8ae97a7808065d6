"""Plain text on a sheet of 80 columns, as it goes into an e-mail."""

from __future__ import annotations

import textwrap

from doccheck.reporting.clean import visible

WIDTH = 80


class LetterSheet:
    """Paragraphs, headings and items, one below the other."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._lines).strip("\n") + "\n"

    def paragraph(self, text: str, *, hanging: str = "") -> None:
        self._lines += [*_wrapped(text, "", hanging), ""]

    def heading(self, title: str) -> None:
        self._blank()
        self._lines += [title, "-" * len(title)]

    def rule(self) -> None:
        """White space between the list of points and the closing words."""
        self._blank()
        self._lines.append("")

    def _blank(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def item(self, text: str, *more: str, mark: str = "- ") -> None:
        """A point of a list; `more` are paragraphs below it, as far in, and part it from the next."""
        indent = " " * len(mark)
        self._lines += _wrapped(text, mark, indent)
        for each in more:
            self._lines += _wrapped(each, indent, indent)
        if more:
            self._blank()


def _wrapped(text: str, first: str, others: str) -> list[str]:
    """A space that must not break ("10 €", "Quel jour ?") does not: textwrap knows ASCII spaces only."""
    return textwrap.wrap(
        visible(text), WIDTH, initial_indent=first, subsequent_indent=others, break_on_hyphens=False
    ) or [first.rstrip()]
