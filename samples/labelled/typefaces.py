"""Which font draws which sign, so that every script of the set is printed and can be copied from the PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from _sheet import register_fonts
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph

from . import arabic
from .model import SetProblem

EXTRA = {  # name → file, Debian package: needed only where a document has such signs
    "cjk": (Path("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"), "fonts-droid-fallback"),
    "hangul": (Path("/usr/share/fonts/truetype/nanum/NanumGothic.ttf"), "fonts-nanum"),  # Droid has no Hangul
}
MONO_FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")
FAMILIES = {"helv": "sans", "times": "serif", "cour": "mono", "dejavu": "dejavu", "cond": "condensed", "serif": "book",
            "mono": "typewriter"}  # names in the TOML files → families
_LIKE = {"sans": "condensed", "serif": "book", "mono": "typewriter"}  # DejaVu knows more alphabets
_WIDE_FAMILIES = ("dejavu", "condensed", "book", "typewriter")  # their letters are larger than those of others


@lru_cache(maxsize=1)
def register() -> None:
    """Makes all fonts known to reportlab, once."""
    register_fonts()
    for name, (path, _) in EXTRA.items():
        if path.exists():
            pdfmetrics.registerFont(TTFont(name, str(path)))
    for style in ("", "-Bold"):
        path = MONO_FONT.with_stem(MONO_FONT.stem + style)
        pdfmetrics.registerFont(TTFont("typewriter" + style, str(path)))
    pdfmetrics.registerFontFamily("typewriter", normal="typewriter", bold="typewriter-Bold", italic="typewriter",
                                  boldItalic="typewriter-Bold")
    ttfonts.makeToUnicodeCMap = _to_unicode


def _to_unicode(fontname: str, subset: Sequence[int]) -> str:
    """reportlab's table "code → sign" for copying text, with letters in place of the joined forms that are drawn."""
    lines = [f"<{code:02X}> <{_utf16(arabic.plain_letter(chr(sign)))}>" for code, sign in enumerate(subset)]
    blocks = "\n".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar"
                       for part in (lines[start : start + 100] for start in range(0, len(lines), 100)))
    return f"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo
<< /Registry ({fontname})
/Ordering ({fontname})
/Supplement 0
>> def
/CMapName /{fontname} def
/CMapType 2 def
1 begincodespacerange
<00> <{len(subset) - 1:02X}>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def is_wide(family: str) -> bool:
    return family in _WIDE_FAMILIES


@cache
def _font_for(sign: str, font: str) -> str:
    bold = "-Bold" if font.endswith("-Bold") else ""
    candidates = [font, "dejavu" + bold, *(name for name, (path, _) in EXTRA.items() if path.exists())]
    if arabic.is_rtl(sign):
        candidates[0:1] = []  # Liberation has Hebrew only; DejaVu joins well
    for candidate in candidates:
        if ord(sign) in pdfmetrics.getFont(candidate).face.charToGlyph:
            return candidate
    lacking = [package for path, package in EXTRA.values() if not path.exists()]
    raise SetProblem(f"no font has {sign!r} (U+{ord(sign):04X})"
                     + (f"; perhaps: apt-get install {' '.join(lacking)}" if lacking else ""))


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """The text in stretches of one font. Raises SetProblem for a sign that no font has."""
    found: list[tuple[str, str]] = []
    for sign in text:
        space = sign in " \N{NO-BREAK SPACE}\n\t"  # no change of font for a space: words stay together when copied
        name = (found[-1][1] if found else font) if space else _font_for(sign, font)
        if found and found[-1][1] == name:
            found[-1] = (found[-1][0] + sign, name)
        else:
            found.append((sign, name))
    return found


def width(text: str, font: str, size: float) -> float:
    return sum(float(pdfmetrics.stringWidth(part, name, size)) for part, name in runs(text, font))


def draw(canvas: Any, x: float, y: float, text: str, font: str, size: float, *, align: str = "left") -> None:
    """A line at a place, in whatever fonts it needs; Arabic joined and in its order."""
    text = drawable(text)
    x -= {"left": 0.0, "centre": 0.5, "right": 1.0}[align] * width(text, font, size)
    for part, name in runs(text, font):
        canvas.setFont(name, size)
        canvas.drawString(x, y, part)
        x += float(pdfmetrics.stringWidth(part, name, size))


def fitting(text: str, family: str) -> str:
    """The family, or one of DejaVu like it where it lacks letters of the alphabets that DejaVu has."""
    face, wide = pdfmetrics.getFont(family).face, pdfmetrics.getFont("dejavu").face
    lacking = any(ord(sign) not in face.charToGlyph and ord(sign) in wide.charToGlyph and not arabic.is_rtl(sign)
                  for sign in text if sign.isalpha())
    return _LIKE.get(family, "condensed") if lacking else family


def drawable(text: str) -> str:
    """A line with Arabic letters joined and in the order in which they are drawn."""
    if not arabic.has_rtl(text):
        return text
    return arabic.visual(arabic.shaped(text), arabic.from_the_right(text))


def marked(text: str, font: str) -> str:
    """reportlab's small markup of a text with `**bold**`: a font tag around what the font itself does not have."""
    parts = []
    for number, piece in enumerate(re.split(r"\*\*", text)):
        bold = number % 2 == 1 and not font.endswith("-Bold")
        named = font + "-Bold" if bold else font
        words = "".join(escape(part) if name == named else f'<font name="{name}">{escape(part)}</font>'
                        for part, name in runs(piece, named))
        parts.append(f'<font name="{named}">{words}</font>' if bold and words else words)
    return "".join(parts)


def paragraph(text: str, style: Any) -> Flowable:
    """Running text in any script. `style`: reportlab's ParagraphStyle."""
    if arabic.has_rtl(text):
        return RightToLeft(text.replace("**", ""), style)
    if any(0x2E80 <= ord(sign) <= 0xFFEF and not sign.isspace() for sign in text):
        style = style.clone("cjk", wordWrap="CJK")
    return Paragraph(marked(text, style.fontName), style)


class RightToLeft(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph with Arabic or Hebrew words; from the right where its first letter is of that script."""

    def __init__(self, text: str, style: Any) -> None:
        super().__init__()
        self.text, self.style, self.lines = text, style, [""]
        self.font = "dejavu-Bold" if style.fontName.endswith("-Bold") else "dejavu"  # also for the Latin words in it
        self.right = arabic.from_the_right(text)
        self.spaceBefore, self.spaceAfter = style.spaceBefore, style.spaceAfter

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """Breaks the text into lines of at most `wide` points; reportlab's protocol."""
        self.wide, self.lines = wide, []
        line = ""
        for word in self.text.split():
            longer = f"{line} {word}".strip()
            if line and width(arabic.shaped(longer), self.font, self.style.fontSize) > wide:
                self.lines.append(line)
                line = word
            else:
                line = longer
        self.lines.append(line)
        return wide, len(self.lines) * self.style.leading

    def draw(self) -> None:
        style, canvas = self.style, self.canv
        canvas.setFillColor(style.textColor)
        align = "centre" if style.alignment == 1 else "right" if self.right or style.alignment == 2 else "left"
        x = {"left": 0.0, "centre": 0.5, "right": 1.0}[align] * self.wide
        for number, line in enumerate(self.lines, 1):
            y = (len(self.lines) - number) * style.leading + style.leading - style.fontSize
            text = arabic.visual(arabic.shaped(line), self.right)
            left = x - {"left": 0.0, "centre": 0.5, "right": 1.0}[align] * width(text, self.font, style.fontSize)
            for part, name in runs(text, self.font):
                canvas.setFont(name, style.fontSize)
                canvas.drawString(left, y, part)
                left += float(pdfmetrics.stringWidth(part, name, style.fontSize))
