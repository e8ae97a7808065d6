"""The words of the overview, of `--status`, `--dry-run` and purge: `texts.toml`, a table for each language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from doccheck.definitions import read_toml

_PATH = Path(__file__).parent / "texts.toml"


@cache
def words(language: str) -> dict[str, str]:
    """The words in `language` (fr, de, es, en)."""
    table = read_toml(_PATH)
    return {key: str(text) for key, text in table[language].items()}


def reason(word: str | None, language: str) -> str:
    """A reason of the ledger in a sentence; the word itself where there is no sentence for it."""
    if not word:
        return ""
    return words(language).get(f"reason_{word}", word)
