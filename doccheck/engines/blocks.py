"""Text with the little form that matters for reading it: paragraphs, tables and page breaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

PLAIN_SIZE = 11.0  # points, where a document does not say


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """Text that flows; line ends inside are the writer's, tabs stand for wide gaps."""

    text: str
    size: float = PLAIN_SIZE  # points


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    rows: tuple[tuple[Blocks, ...], ...]  # rows of cells of blocks


@dataclass(frozen=True, kw_only=True, slots=True)
class PageBreak:
    pass


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawing:
    """A picture that stands in the text."""

    content: bytes = field(repr=False)


Block = Paragraph | Table | PageBreak | Drawing
Blocks = tuple[Block, ...]


@dataclass(kw_only=True, slots=True)
class Story:
    """What a reader of a document gathers."""

    blocks: list[Block] = field(default_factory=list)
    unread: int = 0  # pictures and objects of which there is nothing that could be read


def from_text(text: str) -> Blocks:
    """Plain text: each line is a paragraph, a form feed ends the page."""
    blocks: list[Block] = []
    for number, page in enumerate(text.split("\f")):
        if number:
            blocks.append(PageBreak())
        blocks.extend(Paragraph(text=line) for line in page.splitlines())
    return tuple(blocks)


def drawings(blocks: Blocks) -> Iterator[bytes]:
    """The pictures in `blocks`, in order, those in tables too."""
    for block in blocks:
        if isinstance(block, Drawing):
            yield block.content
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from drawings(cell)


def texts(blocks: Blocks) -> Iterator[str]:
    """The texts in `blocks`, in order, those in tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from texts(cell)


def begun(blocks: list[Block]) -> list[Block]:
    """`blocks` from the first that says something: a page that ends before it has begun is no page."""
    for number, block in enumerate(blocks):
        if isinstance(block, (Table, Drawing)) or (isinstance(block, Paragraph) and block.text.strip()):
            return blocks[number:]
    return []
