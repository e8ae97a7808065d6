"""OpenDocument text (ISO/IEC 26300) → blocks."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from doccheck.engines.blocks import PLAIN_SIZE, Block, Drawing, PageBreak, Paragraph, Story, Table, begun
from doccheck.engines.packed_xml import OfficeProblem, Package, attribute, local

# Deleted text, comments and the names of lists are not what the reader sees.
_UNSEEN = frozenset({"tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "title", "desc"})
_ENCRYPTED = b"encryption-data"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Style:
    parent: str
    size: float | None
    break_before: bool
    break_after: bool
    hidden: bool


@dataclass(kw_only=True)
class _Text:
    package: Package
    styles: dict[str, _Style]
    pictures: bool = True  # False: those of headers and footers are letterheads
    story: Story = field(default_factory=Story)

    def size(self, name: str) -> float | None:
        """Points of the style or of what it is derived from."""
        for _ in range(20):
            style = self.styles.get(name)
            if style is None or style.size:
                return style.size if style else None
            name = style.parent
        return None


def read(package: Package) -> Story:
    """Headers, body with its notes, footers. Raises `OfficeProblem`."""
    if "META-INF/manifest.xml" in package.sizes and _ENCRYPTED in package.content("META-INF/manifest.xml"):
        raise OfficeProblem("password_protected")
    content = package.xml("content.xml")
    sheet = package.xml("styles.xml") if "styles.xml" in package.sizes else None
    styles = {**(_styles(sheet) if sheet is not None else {}), **_styles(content)}
    text = _Text(package=package, styles=styles)
    body = next((text for e in content if local(e.tag) == "body" for text in e if local(text.tag) == "text"), None)
    if body is None:
        raise OfficeProblem("corrupt_file", "no text")
    blocks = [*_margins(sheet, "header", text), *begun(_blocks(body, text)), *_margins(sheet, "footer", text)]
    text.story.blocks = blocks
    return text.story


def _styles(root: Element) -> dict[str, _Style]:
    found: dict[str, _Style] = {}
    for style in root.iter():
        if local(style.tag) not in {"style", "default-style"}:
            continue
        values = {local(name): value for part in style for name, value in part.items()}
        found[attribute(style, "name")] = _Style(
            parent=attribute(style, "parent-style-name"),
            size=_points(values.get("font-size", "")),
            break_before=values.get("break-before") == "page" or bool(attribute(style, "master-page-name")),
            break_after=values.get("break-after") == "page",
            hidden=values.get("display") == "none",
        )
    return found


def _points(length: str) -> float | None:
    number = length.removesuffix("pt")
    if number == length or not number.replace(".", "", 1).isdecimal():
        return None
    return min(200.0, max(4.0, float(number)))


def _margins(sheet: Element | None, kind: str, text: _Text) -> list[Block]:
    """The headers or footers of all sorts of pages; the same words in several of them are said once."""
    if sheet is None:
        return []
    blocks: dict[Block, None] = {}
    part = _Text(package=text.package, styles=text.styles, pictures=False)
    for element in sheet.iter():
        if local(element.tag) in {kind, f"{kind}-first", f"{kind}-left"}:
            blocks.update(dict.fromkeys(_blocks(element, part)))
    return list(blocks)


def _blocks(element: Element, text: _Text) -> list[Block]:
    blocks: list[Block] = []
    for child in element:
        name = local(child.tag)
        if name in _UNSEEN or attribute(child, "display") == "none":
            continue
        if name in {"p", "h"}:
            blocks += _Line(child, text).blocks
        elif name == "table":
            rows = tuple(tuple(tuple(_blocks(cell, text)) for cell in _cells(row)) for row in _rows(child))
            blocks.append(Table(rows=rows))
        elif name == "soft-page-break":
            blocks.append(PageBreak())
        elif name == "frame":
            line = _Line(element, text, only=child)
            blocks += line.blocks
        else:
            blocks += _blocks(child, text)
    return blocks


def _rows(table: Element) -> list[Element]:
    """The rows of a table, those in header rows and groups too, without those of tables inside."""
    found: list[Element] = []
    for child in table:
        if local(child.tag) == "table-row":
            found.append(child)
        elif local(child.tag) in {"table-header-rows", "table-rows", "table-row-group"}:
            found += _rows(child)
    return found


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row if local(cell.tag) in {"table-cell", "covered-table-cell"}]


class _Line:
    """A paragraph while it is read. `only`: a frame that stands outside of any paragraph."""

    def __init__(self, paragraph: Element, text: _Text, only: Element | None = None) -> None:
        self._whole = text
        self._text: list[str] = []
        self._boxes: list[Block] = []
        self.blocks: list[Block] = []
        if only is not None:
            self._frame(only)
            self.blocks = self._boxes
            return
        name = attribute(paragraph, "style-name")
        style = text.styles.get(name)
        self._size = text.size(name) or text.size("Standard") or text.size("") or PLAIN_SIZE
        if style and style.hidden:
            return
        if style and style.break_before:
            self.blocks.append(PageBreak())
        self._inline(paragraph)
        self._end()
        self.blocks += self._boxes
        if style and style.break_after:
            self.blocks.append(PageBreak())

    def _end(self) -> None:
        self.blocks.append(Paragraph(text="".join(self._text), size=self._size))
        self._text = []

    def _inline(self, element: Element) -> None:
        self._text.append(_spaced(element.text))
        for child in element:
            name = local(child.tag)
            if name == "s":
                self._text.append(" ")
            elif name == "tab":
                self._text.append("\t")
            elif name == "line-break":
                self._text.append("\n")
            elif name == "soft-page-break":
                if any(part.strip() for part in self._text):
                    self._end()
                self.blocks.append(PageBreak())
            elif name == "frame":
                self._frame(child)
            elif name in {"note-body", "custom-shape", "text-box"}:
                self._boxes += _blocks(child, self._whole)
            elif name not in _UNSEEN and not self._hidden(child):
                self._inline(child)
            self._text.append(_spaced(child.tail))

    def _hidden(self, element: Element) -> bool:
        style = self._whole.styles.get(attribute(element, "style-name"))
        return local(element.tag) in {"hidden-text", "hidden-paragraph"} or (style is not None and style.hidden)

    def _frame(self, frame: Element) -> None:
        """The first way to draw it that we can read: text, or a picture."""
        for child in frame:
            name = local(child.tag)
            if name == "text-box":
                self._boxes += _blocks(child, self._whole)
                return
            if name == "image":
                content = self._whole.package.picture(posixpath.normpath(attribute(child, "href")))
                if content is not None:
                    if self._whole.pictures:
                        self._boxes.append(Drawing(content=content))
                    return
        self._whole.story.unread += 1


def _spaced(text: str | None) -> str:
    """White space as ODF counts it: any amount of it is one space (ODF 1.3, 6.1.2)."""
    if not text:
        return ""
    words = " ".join(text.split())
    return (" " if text[0].isspace() else "") + words + (" " if words and text[-1].isspace() else "")
