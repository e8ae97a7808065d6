"""What a sample file is: its name, how it is made, and what the README says about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Sample:
    """One file of a dossier. `content` makes its bytes; the same bytes each time."""

    name: str
    content: Callable[[], bytes]
    kind: str  # the kind or kinds of document, as the contract names them
    captured: str
    purpose: str


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """A folder of sample files with its `dossier.toml`."""

    name: str
    facts: str
    samples: tuple[Sample, ...]
