"""What can go wrong before a report exists.

    DoccheckError                 exit status 2, one line, no traceback
    ├── UsageError                the caller named something that is not there
    │   ├── ChecklistNotFound
    │   └── InputNotFound
    ├── InvalidDefinition         a checklist, a kind or a dossier.toml says something we do not understand
    ├── EngineMissing             a program or library this machine lacks; `advice` says how to install it
    └── ValueNotRead              values/*: the text is not such a value (never leaves a stage)

A defect of a document is never an exception that leaves its stage: it is a `Finding`.
"""

from __future__ import annotations


class DoccheckError(Exception):
    """Root of all errors that doccheck raises on purpose. `str(error)` is one line that says what to do."""

    exit_status = 2


class UsageError(DoccheckError):
    """The caller named something that is not there."""


class ChecklistNotFound(UsageError):
    """No checklist has that id and no file has that path."""


class InputNotFound(UsageError):
    """A folder or file to be checked does not exist."""


class InvalidDefinition(DoccheckError):
    """A TOML file of ours or the user's is wrong. The message names file, line, key and the nearest right word."""


class EngineMissing(DoccheckError):
    """A program or library is not installed. The message says which, and how to install it."""


class ValueNotRead(DoccheckError):
    """The text is not a value of that sort."""
