"""What Word's styles and properties say of print: whether it is hidden, white, or stands on a ground of its own."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import reduce
from xml.etree.ElementTree import Element

from doccheck.engines.packed_xml import attribute, local

_OFF = frozenset({"0", "false", "off"})
_PALE = 0xF0  # of 255 in each colour: paler print cannot be told from paper
_STEPS = 20  # of styles based on one another
_PLAIN_FILLS = frozenset({"bg1", "lt1"})  # the theme's names for paper


@dataclass(frozen=True, slots=True)
class Look:
    """What a style, a run or a paragraph says of its print; None: nothing."""

    hidden: bool | None = None
    white: bool | None = None
    ground: bool | None = None  # whether something darker than paper lies behind it

    def over(self, base: Look) -> Look:
        """The same, with what `base` says where this says nothing."""
        return Look(*(other if own is None else own for own, other in zip(astuple(self), astuple(base), strict=True)))


class Styles:
    """The styles of a document. `root`: its styles.xml, or None where it has none."""

    def __init__(self, root: Element | None) -> None:
        parts = list(root) if root is not None else []
        styles = {attribute(style, "styleId"): style for style in parts if local(style.tag) == "style"}
        self._based = {name: _value(style, "basedOn") for name, style in styles.items()}
        self._own = {name: look(*_below(style, "rPr"), *_below(style, "pPr")) for name, style in styles.items()}
        self._shading = {name for name, style in styles.items() if any(map(_is_ground, _deep(style, "shd")))}
        self._usual = next((name for name, style in styles.items() if _is_usual(style)), "")
        defaults = [properties for part in parts for properties in _deep(part, "rPrDefault")]
        self._default = look(*(properties for part in defaults for properties in _below(part, "rPr")))

    def print(self, run: Look, style: str, paragraph: Look, paragraph_style: str) -> Look:
        """How a run looks in the end. The styles of run and paragraph, both hidden, lift each other: 17.7.3."""
        by_run, by_paragraph = self._look(style), self._look(paragraph_style or self._usual)
        hidden = bool(self._default.hidden) or bool(by_run.hidden) != bool(by_paragraph.hidden)
        return Look(
            hidden=hidden if run.hidden is None else run.hidden,
            white=run.over(by_run).over(by_paragraph).over(self._default).white,
            ground=bool(run.over(by_run).ground) or paragraph.over(by_paragraph).ground,
        )

    def shades(self, table_style: str) -> bool:
        """Whether a style of tables puts a ground behind any of its cells."""
        return any(style in self._shading for style in self._chain(table_style))

    def _look(self, style: str) -> Look:
        return reduce(Look.over, (self._own[name] for name in self._chain(style)), Look())

    def _chain(self, style: str) -> list[str]:
        """The style and what it is based on."""
        chain: list[str] = []
        while style in self._own and style not in chain and len(chain) < _STEPS:
            chain.append(style)
            style = self._based[style]
        return chain


def look(*properties: Element) -> Look:
    """What the properties (`rPr`, `pPr`, `tcPr`, `tblPr`) themselves say."""
    hidden = white = ground = None
    for mark in (mark for each in properties for mark in each):
        name = local(mark.tag)
        if name in {"vanish", "webHidden"}:
            hidden = bool(hidden) or attribute(mark, "val") not in _OFF
        elif name == "color":
            white = _is_pale(attribute(mark, "val"))
        elif name == "textFill":  # of Word 2010, over `color`
            white = _deep(mark, "noFill") != [] or any(_is_paper(colour) for colour in mark.iter())
        elif name == "shd":
            ground = bool(ground) or _is_ground(mark)
        elif name == "highlight":
            ground = bool(ground) or attribute(mark, "val") not in {"", "none", "white"}
    return Look(hidden, white, ground)


def ground_of_shape(shape: Element) -> bool | None:
    """Whether a drawn shape is filled, so that white print on it is seen; None: what lies behind it is to be seen."""
    if attribute(shape, "fillcolor"):  # VML
        filled = attribute(shape, "filled") not in {"f", "false"}
        return not _is_vml_white(attribute(shape, "fillcolor")) if filled else None
    for properties in _below(shape, "spPr"):
        for fill in properties:
            name = local(fill.tag)
            if name in {"gradFill", "pattFill", "blipFill"}:
                return True
            if name == "noFill":
                return None
            if name == "solidFill":
                return not any(_is_paper(colour) for colour in fill)
    references = [fill for style in _below(shape, "style") for fill in _below(style, "fillRef")]
    return any(attribute(fill, "idx") not in {"", "0"} for fill in references) or None


def _is_usual(style: Element) -> bool:
    """Whether it is the style of paragraphs that name none."""
    return attribute(style, "type") == "paragraph" and attribute(style, "default") not in {"", *_OFF}


def _below(element: Element, name: str) -> list[Element]:
    return [child for child in element if local(child.tag) == name]


def _deep(element: Element, name: str) -> list[Element]:
    return [child for child in element.iter() if local(child.tag) == name]


def _value(element: Element, name: str) -> str:
    return next((attribute(child, "val") for child in _below(element, name)), "")


def _is_ground(shading: Element) -> bool:
    """Whether a `shd` is darker than paper: its fill, or a pattern on it."""
    fill, pattern = attribute(shading, "fill"), attribute(shading, "val")
    if pattern not in {"", "clear", "nil"}:
        return not _is_pale(attribute(shading, "color"))
    return pattern != "nil" and fill not in {"", "auto"} and not _is_pale(fill)


def _is_pale(colour: str) -> bool:
    try:
        return len(colour) == 6 and min(bytes.fromhex(colour)) >= _PALE
    except ValueError:  # "auto", and what is no colour
        return False


def _is_vml_white(colour: str) -> bool:
    name = colour.split(" ")[0].lower()  # what stands behind it names the place in a palette
    return name in {"white", "#fff", "window"} or _is_pale(name.removeprefix("#"))


def _is_paper(colour: Element) -> bool:
    """A colour of DrawingML that is white, and not made darker."""
    if local(colour.tag) == "srgbClr":
        return _is_pale(attribute(colour, "val")) and len(colour) == 0
    return local(colour.tag) == "schemeClr" and attribute(colour, "val") in _PLAIN_FILLS and len(colour) == 0
