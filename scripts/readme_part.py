"""The parts of README.md that a measurement writes, between `<!-- NAME:begin -->` and `<!-- NAME:end -->`."""

from __future__ import annotations

from pathlib import Path


def renewed(readme: Path, name: str, content: str) -> bool:
    """Puts `content` between the marks of `name`; False where `readme` has none."""
    text = readme.read_text("utf-8")
    first, last = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, begin, rest = text.partition(first)
    _, end, after = rest.partition(last)
    if not (begin and end):
        return False
    readme.write_text(f"{before}{first}\n{content}\n{last}{after}", encoding="utf-8")
    return True
