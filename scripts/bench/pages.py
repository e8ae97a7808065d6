"""The pages of a set in every capture asked for, with their truth."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.bench import texts
from scripts.bench.captures import BY_NAME, CAPTURES, Picture
from scripts.bench.sheet import Truth


@dataclass(frozen=True, kw_only=True, slots=True)
class BenchPage:
    """One page as it came in, and what is printed on it."""

    capture: str
    picture: Picture
    truth: Truth

    @property
    def name(self) -> str:
        return f"{self.truth.name}.{self.capture}"


def pages(which: str = "bench", captures: tuple[str, ...] = (), limit: int | None = None) -> Iterator[BenchPage]:
    """Every document of the set `which` in every one of `captures` (empty: all), document by document.

    `limit`: only so many documents; languages come in turn.
    """
    wanted = [BY_NAME[name] for name in captures] if captures else CAPTURES
    for name in texts.names(which)[:limit]:
        original = texts.picture(which, name)
        for capture in wanted:
            picture = capture.of(original, f"{which}/{name}")
            yield BenchPage(capture=capture.name, picture=picture, truth=texts.sheet(which, name).truth)


def dump(folder: Path, which: str, captures: tuple[str, ...], limit: int | None) -> int:
    """Writes the pages as NAME.CAPTURE.jpg (.png, .tif) with their truth in NAME.CAPTURE.json; how many there were."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for page in pages(which, captures, limit):
        (folder / f"{page.name}{page.picture.suffix}").write_bytes(page.picture.content)
        (folder / f"{page.name}.json").write_text(as_json(page.truth), encoding="utf-8")
        count += 1
    return count


def as_json(truth: Truth) -> str:
    content = {
        "name": truth.name,
        "language": truth.language,
        "lines": truth.lines,
        "words": truth.words,
        "fields": truth.fields,
        "optional": truth.optional,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
