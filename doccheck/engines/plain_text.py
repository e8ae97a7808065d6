"""Text from bytes of any encoding, and from HTML, through the standard library."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]")  # and what cp1252 leaves empty


def is_text(content: bytes) -> bool:
    """Whether `decoded` gives what was written: UTF, or a Western text, which is letters of ASCII for the most part."""
    if content.startswith(tuple(mark for mark, _ in _MARKS)):
        return True
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        western = sum(sign < 128 for sign in content[:65536]) > 0.7 * len(content[:65536])
        return western and not _CONTROLS.search(content)
    return True


def decoded(content: bytes, charset: str | None = None) -> str:
    """Text of bytes: by their byte order mark, the stated charset, UTF-8, else Windows' Western one."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    for name in (charset, "utf-8"):
        if name is None:
            continue
        try:
            return content.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("cp1252", "replace")


class _Text(HTMLParser):
    """What a reader of the HTML sees: paragraphs on lines of their own, cells apart, no scripts."""

    _LINES = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote"})
    _UNSEEN = frozenset({"script", "style", "title", "template"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._UNSEEN:
            self._unseen += 1
        elif tag in self._LINES:
            self.parts.append("\n")
        elif tag in {"td", "th"}:
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in self._LINES:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(re.sub(r"\s+", " ", data))


def without_tags(html: str) -> str:
    """The text of HTML, one line for each paragraph."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    lines = ("\t".join(" ".join(cell.split()) for cell in row.split("\t")) for row in "".join(parser.parts).split("\n"))
    return "\n".join(line.strip("\t ") for line in lines if line.strip())
