"""Reading our TOML files strictly: every mistake is named with file, line, key and the nearest right word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from rapidfuzz import process

from doccheck.errors import InvalidDefinition

T = TypeVar("T")


def read_toml(path: Path) -> dict[str, Any]:
    """The table of a TOML file. Raises `InvalidDefinition` when it is not readable TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidDefinition(f"{path}: {error}") from error
    except OSError as error:
        raise InvalidDefinition(f"{path}: {error.strerror or error}") from error


def shape(cls: type[T], table: Any, *, path: Path, place: tuple[str | int, ...] = ()) -> T:
    """`table` as an instance of the frozen dataclass `cls`. All mistakes are reported at once.

    `place` is where the table stands in the file. Raises `InvalidDefinition`.
    """
    # A heavy library, imported where it is used: `import doccheck` must stay quick.
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(cls).validate_python(table)
    except ValidationError as error:
        rows = []
        for mistake in error.errors():
            loc = (*place, *(part for part in mistake["loc"] if part != cls.__name__))
            rows.append(f"{at(path, loc)}{_dotted(loc)}: {mistake['msg']}{_hint(cls, mistake)}")
        raise InvalidDefinition("\n".join(rows)) from error


def unknown_word(word: str, known: Iterable[str], *, what: str, path: Path, place: tuple[str | int, ...]) -> str:
    """The message for a word that is not one of `known`, with the nearest right one."""
    return f"{at(path, place)}{_dotted(place)}: unknown {what} {word!r}{nearest_word(word, known)}"


def _hint(cls: type[Any], mistake: Any) -> str:
    if mistake["type"] not in {"unexpected_keyword_argument", "extra_forbidden"}:
        return ""
    known = getattr(cls, "__dataclass_fields__", {})
    return nearest_word(str(mistake["loc"][-1]), known)


def nearest_word(word: str, known: Iterable[str]) -> str:
    """ " – did you mean …?" with the nearest of `known`, or an empty string when none is near."""
    best = process.extractOne(word, list(known), score_cutoff=55)
    return f" – did you mean {best[0]!r}?" if best else ""


def _dotted(place: tuple[str | int, ...]) -> str:
    return ".".join(str(part) for part in place) or "(file)"


def at(path: Path, place: tuple[str | int, ...]) -> str:
    """ "file:line: " of the key at `place`, for the beginning of a message."""
    line = _line_of(path, place)
    return f"{path}:{line}: " if line else f"{path}: "


def _line_of(path: Path, place: tuple[str | int, ...]) -> int | None:
    """The line on which the key at `place` stands, or its table's header: tomllib keeps no positions."""
    try:
        rows = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    wanted = [part for part in place if isinstance(part, str)]
    index = next((part for part in place if isinstance(part, int)), 0)
    seen = -1
    in_table = not wanted
    best: int | None = None
    for number, row in enumerate(rows, 1):
        header = re.match(r"\s*\[+\s*([\w.\-\"]+)\s*\]+", row)
        if header:
            name = header[1].replace('"', "").split(".")
            if row.lstrip().startswith("[[") and name == wanted[:1]:
                seen += 1
            in_table = name == wanted[: len(name)] and (seen == index or seen == -1)
            if in_table:
                best = number
            continue
        key = re.match(r"\s*\"?([\w\-]+)\"?[\w.\-]*\s*=", row)
        if key and wanted and key[1] == wanted[-1] and (in_table or len(wanted) == 1):
            return number
    return best
