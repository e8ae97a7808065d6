"""What Unicode CLDR says of countries, months and currencies, as tables made from Babel by `scripts/cldr_tables.py`.

Babel loads up to 70 languages for one of them, which takes longer than to read a dossier that is made of text. Tests
hold the tables against the installed Babel.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "tables"


def rows(table: str) -> list[list[str]]:
    """The cells of a table, row by row."""
    text = (FOLDER / f"{table}.tsv").read_text(encoding="utf-8")
    return [row.split("\t") for row in text.removesuffix("\n").split("\n")]
