"""WordprocessingML (ECMA-376 part 1, section 17) → blocks."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from doccheck.engines.blocks import PLAIN_SIZE, Block, Blocks, Drawing, PageBreak, Paragraph, Story, Table, begun
from doccheck.engines.docx_styles import Look, Styles, ground_of_shape, look
from doccheck.engines.packed_xml import OfficeProblem, Package, attribute, local

# What is not part of what the reader sees: deleted, moved away, field codes, properties.
_UNSEEN = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sectPr", "Fallback"})
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "sym": " "}
_ELSEWHERE = frozenset({"OLEObject", "altChunk", "subDoc", "relIds", "chart"})  # its text is in a part of another kind
_SHAPES = frozenset({"wsp", "shape", "rect", "roundrect", "oval"})
# Parts of the page in which something may lie behind the text, and what draws it.
_DRAWN_IN = ("document", "header", "footer")
_DRAWS = frozenset({*_SHAPES, "anchor", "background", "pict", "txbxContent"})
_PICTURES = {"blip": ("embed", "link"), "imagedata": ("id", "href")}


@dataclass(kw_only=True)
class _Part:
    """One part of the package – the body, a header – while it is read."""

    package: Package
    links: dict[str, str]  # relationship id → part, or "" for what lies outside
    sizes: dict[str, float]  # paragraph style → points
    styles: Styles
    story: Story = field(default_factory=Story)
    ground: bool = False  # whether what is being read stands on something darker than paper
    white: list[str] = field(default_factory=list)  # print left out because it is as white as its ground

    @contextmanager
    def on(self, ground: bool | None) -> Iterator[None]:
        """What is read meanwhile stands on this ground; None: on the same as before."""
        before, self.ground = self.ground, self.ground if ground is None else ground
        yield
        self.ground = before


def read(package: Package) -> Story:
    """Headers, body, notes, footers. Raises `OfficeProblem`."""
    main = _main(package)
    links = _links(package, main)
    name = f"{posixpath.dirname(main)}/styles.xml"
    styles = Styles(package.xml(name) if name in package.sizes else None)
    body = _Part(package=package, links=links, sizes=_sizes(package, main), styles=styles)
    root = package.xml(main)
    parts = {kind: _referred(root, links, kind) for kind in ("headerReference", "footerReference")}
    blocks = [*_others(body, parts["headerReference"]), *begun(_blocks(root, body))]
    folder = posixpath.dirname(main)
    notes = [name for kind in ("footnotes", "endnotes") if (name := f"{folder}/{kind}.xml") in package.sizes]
    blocks += [*_others(body, notes), *_others(body, parts["footerReference"])]
    body.story.blocks = blocks
    if body.white and _draws(package, posixpath.dirname(main)):
        body.story.unread += 1  # white print that something drawn may lie behind: nobody can tell here
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
        part = _Part(package=body.package, links={}, sizes=body.sizes, styles=body.styles, white=body.white)
        blocks.update(dict.fromkeys(_blocks(body.package.xml(name), part)))
    return tuple(blocks)


def _draws(package: Package, folder: str) -> bool:
    """Whether anything is drawn on the pages that text may stand on."""
    starts = tuple(f"{folder}/{name}" for name in _DRAWN_IN)
    parts = (name for name in package.sizes if name.startswith(starts) and name.endswith(".xml"))
    return any(local(element.tag) in _DRAWS for name in parts for element in package.xml(name).iter())


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
    of_table = _properties(element, "tblPr")
    style = next((attribute(e, "val") for mark in of_table for e in mark if local(e.tag) == "tblStyle"), "")
    shaded = bool(look(*of_table).ground) or part.styles.shades(style)
    for row in _below(element, "tr"):
        if any(local(mark.tag) == "del" for properties in _below(row, "trPr") for mark in properties):
            continue  # the whole row is deleted
        rows.append(tuple(tuple(_cell(cell, part, shaded)) for cell in _below(row, "tc")))
    return Table(rows=tuple(rows))


def _cell(element: Element, part: _Part, shaded: bool) -> list[Block]:
    """`shaded`: what the table says of cells that do not say it themselves."""
    own = look(*_properties(element, "tcPr")).ground
    with part.on((shaded if own is None else own) or None):
        return _blocks(element, part)


def _properties(element: Element, name: str) -> list[Element]:
    return [child for child in element if local(child.tag) == name]


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
        self._pale = False  # whether the run that is being read is white on white
        self._look = look(*_properties(paragraph, "pPr"))
        style = ""
        for properties in paragraph:
            if local(properties.tag) == "pPr":
                style = next((attribute(e, "val") for e in properties if local(e.tag) == "pStyle"), "")
                if _is_on(properties, {"pageBreakBefore"}):
                    self.blocks.append(PageBreak())
        self._style = style
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
            if name == "t" and self._pale:
                self._part.white.append(child.text or "")  # nor is white print on paper
            elif name == "t":
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
            elif name in _SHAPES:
                with self._part.on(ground_of_shape(child)):
                    self._inline(child)
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
        properties = _properties(run, "rPr")
        shown = self._shown(properties)
        if shown.hidden:
            return  # hidden text is not on the page
        for each in properties:
            self._size = self._size or _size(each)
        self._pale = bool(shown.white and not shown.ground and not self._part.ground)
        self._inline(run)
        self._pale = False

    def _shown(self, properties: list[Element]) -> Look:
        style = next((attribute(e, "val") for each in properties for e in each if local(e.tag) == "rStyle"), "")
        return self._part.styles.print(look(*properties), style, self._look, self._style)

    def _picture(self, element: Element, names: tuple[str, ...]) -> None:
        part = next((self._part.links.get(value, "") for name in names if (value := attribute(element, name))), "")
        content = self._part.package.picture(part)
        if content is not None:
            self._boxes.append(Drawing(content=content))
        elif self._part.links:  # in headers and footers pictures are letterheads
            self._part.story.unread += 1
