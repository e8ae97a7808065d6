"""Reading our TOML files strictly: every mistake is named with file, line, key and the nearest right word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import tomli  # the standard library's parser, compiled: a third of the time for the kinds and the wordings
from rapidfuzz import process

from doccheck.errors import InvalidDefinition

T = TypeVar("T")

_PLAIN_DECIMAL = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?")


def read_toml(path: Path, content: bytes | None = None) -> dict[str, Any]:
    """The table of a TOML file. Raises `InvalidDefinition` when it is not readable TOML.

    `content`: what is in the file, where it does not lie on the disk; `path` is then only its name.
    """
    try:
        text = path.read_text(encoding="utf-8-sig") if content is None else content.decode("utf-8-sig")
        return tomli.loads(text)
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidDefinition(f"{path}: {error}") from error
    except OSError as error:
        raise InvalidDefinition(f"{path}: {error.strerror or error}") from error


def shape(cls: type[T], table: Any, *, path: Path, place: tuple[str | int, ...] = ()) -> T:
    """`table` as an instance of the frozen dataclass `cls`. All mistakes are reported at once.

    `place` is where the table stands in the file. Raises `InvalidDefinition`.
    """
    kind: Any = cls
    try:
        built: T = _builder(kind)(table)
        return built
    except _NotPlain:  # a mistake, which pydantic names, or something that it can convert
        pass
    # A heavy library, imported where it is used: `import doccheck` must stay quick, and so must a faultless table.
    from pydantic import ValidationError

    try:
        validated: T = _adapter(kind).validate_python(table)
        return validated
    except ValidationError as error:
        rows = []
        for mistake in error.errors():
            loc = (*place, *(part for part in mistake["loc"] if part != cls.__name__))
            rows.append(f"{at(path, loc)}{_dotted(loc)}: {mistake['msg']}{_hint(cls, mistake)}")
        raise InvalidDefinition("\n".join(rows)) from error


@cache
def _adapter(cls: type[Any]) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(cls)


class _NotPlain(Exception):
    """The value is not as the type says without any conversion, or of a type that is not known here."""


@cache
def _builder(wanted: Any) -> Callable[[Any], Any]:
    """Makes of plain TOML values what pydantic would make of them.

    Loading pydantic and letting it build its validators takes longer than all else in a run on a dossier that was read
    before. This takes only what is exactly right; for anything else it raises `_NotPlain`, and pydantic has the word.
    """
    if isinstance(wanted, type) and is_dataclass(wanted):
        return _dataclass_builder(wanted)
    if wanted in (str, int, bool, date, NoneType):
        return _exactly(wanted)
    if wanted is Decimal:
        return _decimal
    if get_origin(wanted) is Literal:
        return _one_of(get_args(wanted))
    if get_origin(wanted) is UnionType:
        return _first_of(tuple(map(_builder, get_args(wanted))))
    match get_origin(wanted), get_args(wanted):
        case type() as origin, (member, end) if origin is tuple and end is Ellipsis:
            return _tuple_of(_builder(member))
        case type() as origin, (key, member) if origin is dict and key is str:
            return _table_of(_builder(member))
    return _refused


def _refused(value: Any) -> Any:
    raise _NotPlain


def _exactly(kind: type[Any]) -> Callable[[Any], Any]:
    def build(value: Any) -> Any:
        if type(value) is kind:
            return value
        raise _NotPlain

    return build


def _decimal(value: Any) -> Decimal:
    if type(value) is int or (type(value) is str and _PLAIN_DECIMAL.fullmatch(value)):
        return Decimal(value)
    raise _NotPlain


def _one_of(words: tuple[Any, ...]) -> Callable[[Any], Any]:
    def build(value: Any) -> Any:
        if type(value) is str and value in words:
            return value
        raise _NotPlain

    return build


def _first_of(builders: tuple[Callable[[Any], Any], ...]) -> Callable[[Any], Any]:
    def build(value: Any) -> Any:
        for each in builders:
            with suppress(_NotPlain):
                return each(value)
        raise _NotPlain

    return build


def _tuple_of(member: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def build(value: Any) -> Any:
        if type(value) in (list, tuple):
            return tuple(map(member, value))
        raise _NotPlain

    return build


def _table_of(member: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def build(value: Any) -> Any:
        if type(value) is dict:
            return {key: member(part) for key, part in value.items()}
        raise _NotPlain

    return build


def _dataclass_builder(cls: type[Any]) -> Callable[[Any], Any]:
    types: dict[str, Any] = {}

    def build(value: Any) -> Any:
        if isinstance(value, cls):  # built before: a rule of a requirement
            return value
        if type(value) is not dict:
            raise _NotPlain
        if not types:  # now, not when the builder is made: a condition holds conditions
            types.update(get_type_hints(cls))
        members = {}
        for name, part in value.items():
            if name not in cls.__dataclass_fields__:
                raise _NotPlain
            members[name] = _builder(types[name])(part)
        try:
            return cls(**members)
        except TypeError as error:  # something is missing
            raise _NotPlain from error

    return build


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
    """The line on which the key at `place` stands, or its table's header: the parser keeps no positions."""
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
