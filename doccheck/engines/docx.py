"""WordprocessingML (ECMA-376 part 1, section 17) → blocks."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from doccheck.engines.blocks import PLAIN_SIZE, Block, Blocks, Drawing, PageBreak, Paragraph, Story, Table, begun
from doccheck.engines.packed_xml import OfficeProblem, Package, attribute, local

# What is not part of what the reader sees: deleted, moved away, field codes, properties.
_UNSEEN = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sectPr", "Fallback"})
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "sym": " "}
_ELSEWHERE = frozenset({"OLEObject", "altChunk", "subDoc", "relIds", "chart"})  # its text is in a part of another kind
_PICTURES = {"blip": ("embed", "link"), "imagedata": ("id", "href")}


@dataclass(kw_only=True)
class _Part:
    """One part of the package – the body, a header – while it is read."""

    package: Package
    links: dict[str, str]  # relationship id → part, or "" for what lies outside
    sizes: dict[str, float]  # paragraph style → points
    story: Story = field(default_factory=Story)


def read(package: Package) -> Story:
    """Headers, body, notes, footers. Raises `OfficeProblem`."""
    main = _main(package)
    links = _links(package, main)
    body = _Part(package=package, links=links, sizes=_sizes(package, main))
    root = package.xml(main)
    parts = {kind: _referred(root, links, kind) for kind in ("headerReference", "footerReference")}
    blocks = [*_others(body, parts["headerReference"]), *begun(_blocks(root, body))]
    folder = posixpath.dirname(main)
    notes = [name for kind in ("footnotes", "endnotes") if (name := f"{folder}/{kind}.xml") in package.sizes]
    blocks += [*_others(body, notes), *_others(body, parts["footerReference"])]
    body.story.blocks = blocks
    return body.story


def _main(package: Package) -> str:
    for relation in package.xml("_rels/.rels"):
        if attribute(relation, "Type").endswith("/officeDocument"):
            return attribute(relation, "Target").lstrip("/")
    raise OfficeProblem("corrupt_file", "no main part")


def _links(package: Package, part: str) -> dict[str, str]:
    folder, name = posixpath.split(part)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in package.sizes:
        return {}
    return {
        attribute(relation, "Id"): ""
        if attribute(relation, "TargetMode") == "External"
        else posixpath.normpath(posixpath.join("/", folder, attribute(relation, "Target"))).lstrip("/")
        for relation in package.xml(relations)
    }


def _referred(root: Element, links: dict[str, str], kind: str) -> list[str]:
    """The headers or footers that the sections name, each once."""
    found = (links.get(attribute(element, "id"), "") for element in root.iter() if local(element.tag) == kind)
    return [name for name in dict.fromkeys(found) if name]


def _others(body: _Part, names: list[str]) -> Blocks:
    """The text of headers, footers and notes. The same words in several of them are said once."""
    blocks: dict[Block, None] = {}
    for name in names:
        if name not in body.package.sizes:
            continue
        part = _Part(package=body.package, links={}, sizes=body.sizes)
        blocks.update(dict.fromkeys(_blocks(body.package.xml(name), part)))
    return tuple(blocks)


def _sizes(package: Package, main: str) -> dict[str, float]:
    """The print size of each paragraph style, with what it inherits; "" is the document's default."""
    name = f"{posixpath.dirname(main)}/styles.xml"
    if name not in package.sizes:
        return {"": PLAIN_SIZE}
    root = package.xml(name)
    own: dict[str, tuple[str, float | None]] = {}
    default = PLAIN_SIZE
    for style in root:
        if local(style.tag) == "docDefaults":
            default = _size(style) or PLAIN_SIZE
        elif local(style.tag) == "style":
            based = next((attribute(e, "val") for e in style if local(e.tag) == "basedOn"), "")
            own[attribute(style, "styleId")] = (based, _size(style))
    sizes = {"": default}
    for style_id in own:
        at, steps = style_id, 0
        while at in own and own[at][1] is None and steps < 20:
            at, steps = own[at][0], steps + 1
        sizes[style_id] = own[at][1] or default if at in own else default
    return sizes


def _size(element: Element) -> float | None:
    """Half-points of the first `sz` below `element`, in points."""
    for found in element.iter():
        if local(found.tag) == "sz" and attribute(found, "val").isdecimal():
            return min(200.0, max(4.0, int(attribute(found, "val")) / 2))
    return None


def _blocks(element: Element, part: _Part) -> list[Block]:
    """The blocks below `element`, whatever it is wrapped in."""
    blocks: list[Block] = []
    for child in element:
        name = local(child.tag)
        if name in _UNSEEN:
            continue
        if name == "p":
            blocks += _Line(child, part).blocks
        elif name == "tbl":
            blocks.append(_table(child, part))
        elif name == "AlternateContent":
            blocks += _blocks(_alternative(child), part)
        elif name in _ELSEWHERE:
            part.story.unread += 1
        elif name not in {"footnote", "endnote"} or attribute(child, "type") in {"", "normal"}:
            blocks += _blocks(child, part)
    return blocks


def _alternative(element: Element) -> Element:
    """Of several ways to draw the same, the first."""
    return next(iter(element), element)


def _table(element: Element, part: _Part) -> Table:
    rows = []
    for row in _below(element, "tr"):
        if any(local(mark.tag) == "del" for properties in _below(row, "trPr") for mark in properties):
            continue  # the whole row is deleted
        rows.append(tuple(tuple(_blocks(cell, part)) for cell in _below(row, "tc")))
    return Table(rows=tuple(rows))


def _below(element: Element, wanted: str) -> list[Element]:
    """The nearest elements of that name: those in what wraps them (content controls) too, not those in one another."""
    found: list[Element] = []
    for child in element:
        name = local(child.tag)
        if name == wanted:
            found.append(child)
        elif name not in {"tbl", "tr", "tc", "p"} and name not in _UNSEEN:
            found += _below(child, wanted)
    return found


def _is_on(properties: Element, names: set[str]) -> bool:
    return any(local(e.tag) in names and attribute(e, "val") not in {"0", "false", "off"} for e in properties)


class _Line:
    """A paragraph while its runs are read: its text, cut where a page ends, and what hangs on it."""

    def __init__(self, paragraph: Element, part: _Part) -> None:
        self._part = part
        self._text: list[str] = []
        self._size: float | None = None
        self._boxes: list[Block] = []
        self.blocks: list[Block] = []
        style = ""
        for properties in paragraph:
            if local(properties.tag) == "pPr":
                style = next((attribute(e, "val") for e in properties if local(e.tag) == "pStyle"), "")
                if _is_on(properties, {"pageBreakBefore"}):
                    self.blocks.append(PageBreak())
        self._usual = part.sizes.get(style, part.sizes.get("", PLAIN_SIZE))
        self._inline(paragraph)
        self._end()
        self.blocks += self._boxes

    def _end(self) -> None:
        self.blocks.append(Paragraph(text="".join(self._text), size=self._size or self._usual))
        self._text, self._size = [], None

    def _inline(self, element: Element) -> None:
        for child in element:
            name = local(child.tag)
            if name in _UNSEEN:
                continue
            if name == "t":
                self._text.append(child.text or "")
            elif name in _SIGNS:
                self._text.append(_SIGNS[name])
            elif name == "lastRenderedPageBreak" or (name == "br" and attribute(child, "type") == "page"):
                self._new_page()
            elif name == "br":
                self._text.append("\n")
            elif name == "r":
                self._run(child)
            elif name == "txbxContent":
                self._boxes += _blocks(child, self._part)
            elif name == "AlternateContent":
                self._inline(_alternative(child))
            elif name in _PICTURES:
                self._picture(child, _PICTURES[name])
            elif name in _ELSEWHERE:
                self._part.story.unread += 1
            else:
                self._inline(child)

    def _new_page(self) -> None:
        if any(text.strip() for text in self._text):
            self._end()
        self.blocks.append(PageBreak())

    def _run(self, run: Element) -> None:
        for properties in run:
            if local(properties.tag) == "rPr":
                if _is_on(properties, {"vanish", "webHidden"}):
                    return  # hidden text is not on the page
                self._size = self._size or _size(properties)
        self._inline(run)

    def _picture(self, element: Element, names: tuple[str, ...]) -> None:
        part = next((self._part.links.get(value, "") for name in names if (value := attribute(element, name))), "")
        content = self._part.package.picture(part)
        if content is not None:
            self._boxes.append(Drawing(content=content))
        elif self._part.links:  # in headers and footers pictures are letterheads
            self._part.story.unread += 1
