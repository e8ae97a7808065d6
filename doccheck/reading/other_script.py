"""What the neural reader sees and cannot read: Tesseract says which script it is, and reads it if it has the pack.

The pieces are cut out and handed over one under the other, as a small clean page: on the page itself, photographed or
half in Latin, Tesseract's script detection fails or answers "Latin" (measured: 10 of 10 photographed pages failed).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from doccheck import settings
from doccheck.model import LANGUAGES, Box, Finding, Line, Severity, Texts, Value, Word
from doccheck.reading import tesseract_page
from doccheck.reading.attempt import Attempt, Piece, Unread
from doccheck.reading.doubt import HEIGHT, UNREAD, aspect, cut
from doccheck.reading.layout import in_reading_order
from doccheck.values.languages import script_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    from doccheck.engines.ocr.tesseract import Ocr, OcrWord

    Picture = NDArray[np.uint8]
    Quad = NDArray[np.float32]

# Scripts as Tesseract names them → ISO 15924, in small letters also the name of the Debian package.
_CODES = {
    "Arabic": "Arab",
    "Armenian": "Armn",
    "Bengali": "Beng",
    "Cyrillic": "Cyrl",
    "Devanagari": "Deva",
    "Ethiopic": "Ethi",
    "Georgian": "Geor",
    "Greek": "Grek",
    "Han": "Hans",
    "Hangul": "Hang",
    "Hebrew": "Hebr",
    "Japanese": "Jpan",
    "Khmer": "Khmr",
    "Korean": "Hang",
    "Tamil": "Taml",
    "Thai": "Thai",
}
_ONE_SCRIPT = {"Hans": ("Hani",), "Jpan": ("Hani", "Kana")}  # by letters, where they have another name
_LIKE_LATIN = ("Cyrl", "Grek")  # whose capitals the neural reader takes for Latin ones, with confidence
_MANY, _FEW = 20, 10  # letters that script detection is content with: a page, and a line
_LONG = 25.0  # heights of a line of print: there are _MANY letters
_SURE_SCRIPT = 1.0  # Tesseract's confidence above which its answer counts without a reading that bears it out
_BORNE_OUT = 0.6  # confidence of a reading that does; Arabic on hard photographs has 0.67, other scripts read by it 0.4
_READABLE = 20  # Tesseract's confidence of a word below which it is a guess
_LETTERS = 0.6  # share of the letters that must be of the script
_PART = 0.1  # of the print, and so many heights of it, above which even what nobody could name is said
_PART_LENGTH = 15.0
_WELL_READ = 0.55  # of a piece: spaces, margins and doubt take a quarter; where one word of two is lost it is 0.4
_LOOKS_LATIN = 0.985  # confidence of the neural reader: English beside Cyrillic has 0.996, Greek capitals up to 0.979
_PIECE = 4.0  # heights of print that are more than a mark
# How pieces are cut out: what is added above and below, and the size. Of 102 pieces, photographed or not, Arabic, Greek
# and Cyrillic, 94 are read with the first one alone; 86 at full size; what is left needs the others.
_VIEWS = ((0.0, 0.7), (-0.08, 1.0), (0.12, 0.7))
_GAP = 24  # pixels between pieces handed over one under the other


def completed(attempt: Attempt, ocr: Ocr | None, again: Callable[[Picture], Attempt] | None) -> Attempt:
    """`attempt` with what the neural reader could not read: read by `ocr`, or named in a finding.

    `again` reads a picture that stands upright: the neural reader cannot tell where it can read nothing; None: the
    attempt is known to stand upright. What may be Latin after all – handwriting, a stamp – stays as it was read.
    Raises `OcrTimeout`.
    """
    unread = attempt.unread
    if unread is None:
        return attempt
    if ocr is None:
        return _unknown(attempt, unread)
    length = _length(unread.pieces)
    layout = ocr.layout(_stacked(_crops(attempt)), _MANY if length > _LONG else _FEW)
    code = _CODES.get(layout.script)
    if code is None:
        return _unknown(attempt, unread)
    mistaken = layout.turn == 180  # where what was read stands upright
    if mistaken and again and length * 2 > unread.length:
        turned = _turned(attempt, again)
        if turned.unread is None:
            return turned
        if _read_length(turned.unread) >= _read_length(unread):
            attempt, unread, mistaken = turned, turned.unread, False
    pack = ocr.pack_for(layout.script)
    if pack is not None:
        return _read(attempt, unread, code, pack, ocr) or _unknown(attempt, unread)
    # Nothing bears out the name: a dotted line, a pen stroke or a faint line of Latin is "Thai", lying on its side.
    if mistaken or layout.turn in (90, 270) or layout.confidence < _SURE_SCRIPT or not _is_part(unread.pieces, unread):
        return _unknown(attempt, unread)
    return _without(attempt, unread, _finding(code))


def by_tesseract(attempt: Attempt, picture: Picture, ocr: Ocr) -> Attempt:
    """`attempt` at `picture` with the Latin model, read with another pack or with the script named, where it failed.

    For Tesseract alone. Raises `OcrTimeout`.
    """
    from PIL import Image as PillowImage

    if attempt.confidence >= settings.OCR_FAIR or not attempt.lines:
        return attempt
    layout = ocr.layout(PillowImage.fromarray(attempt.picture))
    code = _CODES.get(layout.script)
    if code is None:
        return _by_lines(attempt, ocr)
    pack = ocr.pack_for(layout.script)
    if pack is not None:
        other = tesseract_page.read(picture, ocr, pack)
        return other if other.confidence > attempt.confidence else attempt
    if layout.confidence < _SURE_SCRIPT:
        return attempt
    return replace(attempt, lines=_sure_lines(attempt), findings=(*attempt.findings, _finding(code)))


def _by_lines(attempt: Attempt, ocr: Ocr) -> Attempt:
    """A page half in Latin: the lines that the Latin model read badly, where their script can be named."""
    import numpy as np

    height, width = attempt.picture.shape[:2]
    quads = {line: _around(line, width, height) for line in attempt.lines}
    poor = [line for line in attempt.lines if _mean(line.words) < settings.OCR_POOR]
    pieces = tuple(Piece(quad=quads[line], words=line.words, unread=1.0) for line in poor)
    unread = Unread(
        pieces=pieces,
        length=sum(aspect(quad) for quad in quads.values()),
        rest=float(np.mean([_mean(line.words) for line in attempt.lines if line not in poor] or [0.0])),
    )
    if _length(pieces) < max(_PART_LENGTH, _PART * unread.length):
        return attempt
    done = completed(replace(attempt, unread=unread), ocr, None)
    return done if all(finding.values for finding in done.findings) else attempt


def _sure_lines(attempt: Attempt) -> tuple[Line, ...]:
    """The lines that the Latin model read well: the Latin part of the page."""
    return tuple(line for line in attempt.lines if _mean(line.words) >= settings.OCR_FAIR)


def _read(attempt: Attempt, unread: Unread, code: str, pack: str, ocr: Ocr) -> Attempt | None:
    """With the pieces as `pack` reads them; None where that makes no sense."""
    found = _by_pack(attempt.picture, [piece.quad for piece in unread.pieces], pack, ocr)
    words = [word for piece in found for word in piece]
    sure = _mean(words)
    if _share(words, code) < _LETTERS or sure < _BORNE_OUT:
        return None
    lines = _lines_without(attempt, unread.pieces)
    if code in _LIKE_LATIN:
        lines = _taken_for_latin(attempt.picture, lines, code, pack, ocr)
    others = sum(len(word.text) for line in lines for word in line.words)
    total = others + sum(len(word.text) for word in words)
    height, width = attempt.picture.shape[:2]
    return replace(
        attempt,
        lines=in_reading_order([*(line.words for line in lines), *found], height / width),
        confidence=(unread.rest * others + _as_neural(sure) * (total - others)) / total,
        unread=None,
        findings=(*attempt.findings, *_lost(unread, found, code)),
    )


def _lost(unread: Unread, found: Sequence[tuple[Word, ...]], code: str) -> list[Finding]:
    """What the pack could not read either. A word or two are a stamp; a quarter of the text is for a person to read."""
    lost = [piece for piece, words in zip(unread.pieces, found, strict=True) if not words and piece.unread > UNREAD]
    if _length(lost) < _PIECE:
        return []
    severity = Severity.REVIEW if _length(lost) * 4 > _length(unread.pieces) else Severity.WARNING
    return [Finding(code="not_read", severity=severity, reason="script", values=_named(code))]


def _by_pack(picture: Picture, quads: Sequence[Quad], pack: str, ocr: Ocr) -> list[tuple[Word, ...]]:
    """The words of each piece, in the order of reading; what one way of cutting it out does not show, another may."""
    best: list[tuple[Word, ...]] = [() for _ in quads]
    left = list(range(len(quads)))
    for wider, scale in _VIEWS:
        views = [_widened(quads[i], wider) for i in left]
        found = ocr.read_pieces([_crop(picture, view, scale) for view in views], pack)
        for i, view, words in zip(left, views, found, strict=True):
            placed = _placed(words, view, scale, picture.shape)
            best[i] = max(best[i], placed, key=lambda words: _read_share(words, quads[i], picture.shape[1]))
        left = [i for i in left if _read_share(best[i], quads[i], picture.shape[1]) < _WELL_READ]
    return best


def _widened(quad: Quad, share: float) -> Quad:
    """The piece with this share of its height more above and below."""
    import numpy as np

    left, right = (quad[3] - quad[0]) * share, (quad[2] - quad[1]) * share
    return np.stack([quad[0] - left, quad[1] - right, quad[2] + right, quad[3] + left]).astype(np.float32)


def _taken_for_latin(picture: Picture, lines: Sequence[Line], code: str, pack: str, ocr: Ocr) -> list[Line]:
    """The lines, those that are of the other script in truth as `pack` reads them: ΑΘΗΝΑ is read as AOHNA."""
    height, width = picture.shape[:2]
    quads = [_around(line, width, height) for line in lines]
    found = _by_pack(picture, quads, pack, ocr)

    def other(words: tuple[Word, ...], latin: float) -> bool:
        sure = _mean(words)
        better = sure > latin or (latin < _LOOKS_LATIN and sure >= settings.OCR_FAIR)
        return better and _share(words, code) >= _LETTERS

    return [
        replace(line, words=words) if other(words, _mean(line.words)) else line
        for line, words in zip(lines, found, strict=True)
    ]


def _around(line: Line, width: int, height: int) -> Quad:
    """A line with a little paper above and below, in pixels of a page of that size."""
    import numpy as np

    b, margin = line.box, 0.2 * line.box.height
    x0, x1, y0, y1 = b.x0 * width, b.x1 * width, (b.y0 - margin) * height, (b.y1 + margin) * height
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)


def _without(attempt: Attempt, unread: Unread, finding: Finding) -> Attempt:
    """Without what was made of pieces that are no Latin: it is no text."""
    lines = tuple(_lines_without(attempt, unread.pieces))
    findings = (*attempt.findings, finding)
    return replace(attempt, lines=lines, confidence=unread.rest, unread=None, findings=findings)


def _unknown(attempt: Attempt, unread: Unread) -> Attempt:
    """What nobody could name: said where it is a part of the page that counts. Faint Latin stays as it was read."""
    if not _is_part([piece for piece in unread.pieces if piece.unread > UNREAD], unread):
        return attempt
    return _without(attempt, unread, _finding(None))


def _is_part(pieces: Sequence[Piece], unread: Unread) -> bool:
    """Whether pieces are a part of the page that counts."""
    return _length(pieces) >= max(_PART_LENGTH, _PART * unread.length)


def _finding(code: str | None) -> Finding:
    """`code`: of a script whose pack is missing; None: nobody could name it."""
    package = (("package", f"tesseract-ocr-script-{code.lower()}"),) if code else ()
    return Finding(code="not_read", severity=Severity.REVIEW, reason="script", values=(*_named(code), *package))


def _named(code: str | None) -> tuple[tuple[str, Value], ...]:
    return (("script", _name(code)), ("code", code)) if code else ()


def _name(code: str) -> Texts:
    from babel import Locale

    code = _ONE_SCRIPT.get(code, (code,))[0] if code == "Hans" else code
    names = {language: Locale.parse(language).scripts for language in LANGUAGES}
    return Texts(**{language: str(scripts.get(code, code)) for language, scripts in names.items()})


def _turned(attempt: Attempt, again: Callable[[Picture], Attempt]) -> Attempt:
    """Read again the other way up."""
    import numpy as np

    upright = again(np.ascontiguousarray(attempt.picture[::-1, ::-1]))
    return replace(upright, turned=(attempt.turned + 180) % 360)


def _lines_without(attempt: Attempt, pieces: Sequence[Piece]) -> list[Line]:
    gone = {id(word) for piece in pieces for word in piece.words}
    kept = [replace(line, words=tuple(word for word in line.words if id(word) not in gone)) for line in attempt.lines]
    return [line for line in kept if line.words]


def _length(pieces: Sequence[Piece]) -> float:
    return sum(aspect(piece.quad) for piece in pieces)


def _read_length(unread: Unread) -> float:
    """Of what was read well, a line counting as far as it is sure."""
    return (unread.length - _length(unread.pieces)) * unread.rest


def _crops(attempt: Attempt) -> list[Image]:
    pieces: tuple[Piece, ...] = attempt.unread.pieces if attempt.unread else ()
    return [_crop(attempt.picture, piece.quad) for piece in pieces]


def _crop(picture: Picture, quad: Quad, scale: float = 1.0) -> Image:
    """The piece in grey on white paper, `scale` times `HEIGHT` pixels high."""
    import numpy as np
    from PIL import Image as PillowImage

    grey = cut(picture, quad)
    paper = max(1.0, float(np.percentile(grey, 80)))
    crop = PillowImage.fromarray(np.clip(grey * (255 / paper), 0, 255).astype(np.uint8))
    return crop.resize((max(1, round(crop.width * scale)), round(crop.height * scale)), resample=1)


def _stacked(crops: Sequence[Image]) -> Image:
    from PIL import Image as PillowImage

    width = max(crop.width for crop in crops) + 2 * _GAP
    page = PillowImage.new("L", (width, _GAP + sum(crop.height + _GAP for crop in crops)), 255)
    top = _GAP
    for crop in crops:
        page.paste(crop, (_GAP, top))
        top += crop.height + _GAP
    return page


def _placed(words: Sequence[OcrWord], quad: Quad, scale: float, shape: tuple[int, ...]) -> tuple[Word, ...]:
    """The words of a crop on the page, in the order of reading, without guesses and marks."""
    import numpy as np

    length = max(1.0, aspect(quad) * HEIGHT * scale)
    placed = []
    for word in words:
        if word.confidence < _READABLE or not any(sign.isalnum() for sign in word.text):
            continue
        start, end = word.left / length, (word.left + word.width) / length
        top, bottom = quad[1] - quad[0], quad[2] - quad[3]
        corners = [quad[0] + top * start, quad[0] + top * end, quad[3] + bottom * start, quad[3] + bottom * end]
        xs, ys = np.clip(np.array(corners).T / [[shape[1]], [shape[0]]], 0.0, 1.0).tolist()
        box = Box(min(xs), min(ys), max(xs), max(ys))
        placed.append(Word(text=word.text, box=box, confidence=word.confidence / 100))
    return tuple(placed)


def _share(words: Sequence[Word], code: str) -> float:
    """The share of the letters that are of the script; 0 where there are none."""
    scripts = [script for word in words for sign in word.text if (script := script_of(sign))]
    wanted = _ONE_SCRIPT.get(code, (code,))
    return sum(script in wanted for script in scripts) / len(scripts) if scripts else 0.0


def _mean(words: Sequence[Word]) -> float:
    """Mean confidence of the letters, 0..1."""
    letters = sum(len(word.text) for word in words)
    return sum((word.confidence or 0.0) * len(word.text) for word in words) / letters if letters else 0.0


def _read_share(words: Sequence[Word], quad: Quad, width: int) -> float:
    """The share of a piece's length that words stand on, each counting as far as it is sure."""
    length = float(quad[:, 0].max() - quad[:, 0].min()) / width
    return sum(word.box.width * (word.confidence or 0.0) for word in words) / max(length, 1e-6)


def _as_neural(confidence: float) -> float:
    """Tesseract's confidence on the neural reader's scale: as good where it is good, and so on."""
    if confidence >= settings.OCR_FAIR:
        return max(confidence, settings.NEURAL_FAIR)
    return settings.NEURAL_POOR if confidence >= settings.OCR_POOR else min(confidence, settings.NEURAL_POOR - 0.01)
