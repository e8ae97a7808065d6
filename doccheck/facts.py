"""What is given about the applicant: `dossier.toml`, `--facts FILE`, `--fact KEY=VALUE` → `Facts`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from doccheck.definitions import at, nearest_word, read_toml, unknown_word
from doccheck.errors import InvalidDefinition, UsageError
from doccheck.model import Fact, FactValue, Origin

FILE_NAME = "dossier.toml"
_DECISION = "decision"

# Every fact of the contract (section 4) with its type. `tuple` is a list of country codes.
FACT_TYPES: dict[str, type] = {
    "checklist": str,
    "application_date": date,
    "applicant.surname": str,
    "applicant.given_names": str,
    "applicant.birth_date": date,
    "applicant.nationality": str,
    "applicant.residence_countries": tuple,
    "stay.start": date,
    "stay.end": date,
    "stay.purpose": str,
    "situation.represented": bool,
    "situation.family_members": int,
    "situation.accommodation_prepaid": bool,
    "situation.hosted": bool,
    "situation.visa_required": bool,
    "situation.renewal": bool,
    "situation.absent_parent": bool,
    "situation.public_scholarship": bool,
    "situation.current_permit": str,
    "situation.current_permit_expires": date,
    "situation.first_entry": date,
}

# What judging computes from them.
DERIVED = (
    "derived.age",  # completed years on the application date
    "derived.minor",
    "derived.stay_days",
    "derived.stay_months",
    "derived.eu_citizen",  # EU, EEA or Switzerland
    "derived.permit_expired_months",  # completed months since the current permit expired; negative before
)

# Exchange rates, a table for each currency: `[rates] MAD = { per_eur = "10.85", on = 2026-06-01, source = "…" }`.
# They are facts of their own: "rates.MAD.per_eur", "rates.MAD.on", "rates.MAD.source".
RATES = "rates"
_RATE_TYPES: dict[str, type] = {"per_eur": Decimal, "on": date, "source": str}
_CURRENCY = re.compile(r"[A-Z]{3}")
_RATE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,10})?")

_SHORT = {key.rpartition(".")[2]: key for key in FACT_TYPES}


@dataclass(frozen=True, kw_only=True, slots=True)
class FactsFile:
    """A `dossier.toml`. `content` None: it lies on the disk; else it was found in a zip, and `path` only names it."""

    path: Path
    content: bytes | None = field(default=None, repr=False)


def read_facts(file: Path | FactsFile) -> dict[str, Fact]:
    """The facts of a `dossier.toml`. Raises `InvalidDefinition` naming file, line, key and the nearest right word.

    `[[decision]]` tables are no facts: `decisions.read_decisions` reads them.
    """
    path, content = (file.path, file.content) if isinstance(file, FactsFile) else (file, None)
    facts: dict[str, Fact] = {}
    for place, value in _flat({key: part for key, part in read_toml(path, content).items() if key != _DECISION}):
        key = ".".join(place)
        if _type_of(key) is None:
            known = (*_known(key), _DECISION)
            raise InvalidDefinition(unknown_word(key, known, what="fact", path=path, place=place))
        facts[key] = Fact(key=key, value=_typed(key, value, f"{at(path, place)}{key}"), origin=Origin.GIVEN)
    if rate := _undated(facts):
        raise InvalidDefinition(f"{path}: {rate}: a rate needs both per_eur (a number) and on (its day)")
    return facts


def parse_facts(pairs: Iterable[str]) -> dict[str, Fact]:
    """The facts of `--fact KEY=VALUE`. A key may leave out its section (`birth_date`). Raises `UsageError`."""
    facts: dict[str, Fact] = {}
    for pair in pairs:
        name, sign, text = pair.partition("=")
        key = _SHORT.get(name.strip(), name.strip())
        if not sign or _type_of(key) is None:
            raise UsageError(f"--fact {pair!r}: use KEY=VALUE with a known key{nearest_word(name, _known(key))}")
        facts[key] = Fact(key=key, value=_typed(key, text.strip(), f"--fact {name}"), origin=Origin.GIVEN)
    return facts


def given(values: Mapping[str, FactValue]) -> dict[str, Fact]:
    """Facts from Python values, for callers of the library. Raises `UsageError` for an unknown key or a wrong type."""
    facts: dict[str, Fact] = {}
    for name, value in values.items():
        key = _SHORT.get(name, name)
        if _type_of(key) is None:
            raise UsageError(f"unknown fact {name!r}{nearest_word(name, _known(key))}")
        facts[key] = Fact(key=key, value=_typed(key, value, name), origin=Origin.GIVEN)
    return facts


def is_currency(code: str) -> bool:
    """Whether it has the form of an ISO 4217 code."""
    return _CURRENCY.fullmatch(code) is not None


def _type_of(key: str) -> type | None:
    """The type of a fact; None where there is no such fact."""
    table, *rest = key.split(".")
    if table == RATES and len(rest) == 2 and is_currency(rest[0]):
        return _RATE_TYPES.get(rest[1])
    return FACT_TYPES.get(key)


def _known(key: str) -> tuple[str, ...]:
    """The keys from among which the nearest right one is named."""
    table, *rest = key.split(".")
    return tuple(f"{RATES}.{rest[0]}.{name}" for name in _RATE_TYPES) if table == RATES and rest else (*FACT_TYPES,)


def _undated(facts: Mapping[str, Fact]) -> str | None:
    """The currency of a rate that has no day, or of a day that has no rate."""
    rates = {key.rpartition(".")[0] for key in facts if key.startswith(f"{RATES}.")}
    return next((rate for rate in rates if not {f"{rate}.per_eur", f"{rate}.on"} <= set(facts)), None)


def _flat(table: Mapping[str, Any], place: tuple[str, ...] = ()) -> Iterable[tuple[tuple[str, ...], Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, (*place, key))
        else:
            yield (*place, key), value


def _typed(key: str, value: Any, where: str) -> FactValue:
    wanted = _type_of(key) or str
    typed: FactValue | None = None
    if wanted is bool:
        typed = value if isinstance(value, bool) else _BOOLEANS.get(str(value).lower())
    elif wanted is int:
        number = str(value)
        typed = int(number) if number.isascii() and number.isdigit() and not isinstance(value, bool) else None
    elif wanted is date:
        typed = _as_date(value)
    elif wanted is Decimal:
        number = "" if isinstance(value, bool) else str(value)
        typed = number if _RATE.fullmatch(number) and Decimal(number) > 0 else None
    elif wanted is tuple:
        parts = value.split(",") if isinstance(value, str) else value
        if isinstance(parts, (list, tuple)) and all(isinstance(part, str) for part in parts):
            typed = tuple(part.strip() for part in parts if part.strip())
    elif isinstance(value, str):
        typed = value
    if typed is None:
        raise InvalidDefinition(f"{where} = {value!r}: {_EXPECTED[wanted]}")
    return typed


def _as_date(value: Any) -> date | None:
    if isinstance(value, date):
        return value if type(value) is date else None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_EXPECTED = {
    bool: "say true or false",
    int: "give a whole number",
    date: "give a date as YYYY-MM-DD",
    Decimal: 'give a number above 0, e.g. "10.85"',
    tuple: 'give a list of country codes, e.g. ["MA", "FR"]',
    str: "give a text in quotation marks",
}
