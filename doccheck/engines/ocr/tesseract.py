"""Tesseract 5: in this process through tesserocr, else as a command through pytesseract (twice the processor time).

Its language data come from the system's packages in both cases. One thread: four threads on two cores take four times
the processor time and are slower (tesseract #3109).
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from doccheck import settings

if TYPE_CHECKING:
    from PIL.Image import Image

_PAGE = 3  # page segmentation mode: a page in columns
_BLOCK = 6
_LINE = 7
_RAW_LINE = 13  # a line without any search for layout: quickest, and what short pieces need
_MRZ = (("tessedit_char_whitelist", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"),)
ENOUGH_LETTERS = 50  # Tesseract's own measure of what tells script and direction
LATIN = "Latin"  # the script model: best accents, and no language has to be known
# A script as Tesseract's OSD names it → the packs that read it, best first.
PACKS = {
    "Arabic": ("Arabic", "ara", "fas", "urd"),
    "Armenian": ("Armenian", "hye"),
    "Bengali": ("Bengali", "ben"),
    "Cyrillic": ("Cyrillic", "rus+ukr", "rus", "ukr"),
    "Devanagari": ("Devanagari", "hin"),
    "Ethiopic": ("Ethiopic", "amh"),
    "Georgian": ("Georgian", "kat"),
    "Greek": ("Greek", "ell"),
    "Han": ("HanS", "chi_sim", "HanT", "chi_tra"),
    "Hangul": ("Hangul", "kor"),
    "Hebrew": ("Hebrew", "heb"),
    "Japanese": ("Japanese", "jpn"),
    "Khmer": ("Khmer", "khm"),
    "Korean": ("Hangul", "kor"),
    LATIN: (LATIN,),
    "Tamil": ("Tamil", "tam"),
    "Thai": ("Thai", "tha"),
    "Vietnamese": ("Vietnamese", "vie"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class OcrWord:
    """A word as the engine gives it: pixels of the picture handed in, confidence 0..100."""

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: float
    line: tuple[int, int, int]  # block, paragraph, line: equal for words of one line


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """What Tesseract's orientation and script detection says of a picture."""

    turn: int  # degrees clockwise (0, 90, 180, 270) by which it must be turned to stand upright
    script: str  # "Latin", "Arabic" …; "" when it cannot tell
    confidence: float  # of the script


class OcrTimeout(Exception):
    """The engine did not finish a page in its time."""


class Ocr(Protocol):
    """What reading needs of Tesseract. Tests hand in a fake."""

    name: str

    def read(self, picture: Image, pack: str | None = None) -> tuple[OcrWord, ...]:
        """The words of an upright grey picture, with the model of `pack` (default: Latin). Raises `OcrTimeout`."""

    def read_lines(self, pictures: Sequence[Image], *, closely: bool = False) -> tuple[tuple[str, float], ...]:
        """Text and confidence (0..100) of pictures that hold one line each; `closely`: another way, that takes longer.

        Raises `OcrTimeout`.
        """

    def read_mrz(self, picture: Image) -> tuple[OcrWord, ...]:
        """The words, restricted to the signs of a machine-readable zone (A–Z 0–9 <)."""

    def read_pieces(
        self, pictures: Sequence[Image], pack: str | None = None, *, closely: bool | None = None
    ) -> tuple[tuple[OcrWord, ...], ...]:
        """The words of pictures that hold one line each, with the model of `pack` (default: Latin).

        `closely`: as `read_lines` reads them; None: as words that stand apart. Raises `OcrTimeout`.
        """

    def layout(self, picture: Image, letters: int = ENOUGH_LETTERS) -> Layout:
        """Which way up the picture is, and its script. It cannot tell where there are fewer than `letters`."""

    def pack_for(self, script: str) -> str | None:
        """The installed pack that reads `script`, or None."""


class Tesseract:
    """Tesseract with the Latin model, or those of `settings.OCR_LANGUAGES` that are installed."""

    name = "tesseract"

    def __init__(self) -> None:
        os.environ["OMP_THREAD_LIMIT"] = "1"
        installed = installed_packs()
        languages = [code for code in settings.OCR_LANGUAGES if code in installed]
        self.pack = LATIN if LATIN in installed else "+".join(languages)
        self._binding: _Binding = _in_process() or _Command()

    def _tables(
        self, pictures: Sequence[Image], pack: str, mode: int, variables: tuple[tuple[str, str], ...] = ()
    ) -> list[str]:
        listed = _data()[1]
        names = "+".join(listed.get(part, part) for part in pack.split("+"))
        return self._binding.tsv(pictures, names, mode, variables) if pictures else []

    def read(self, picture: Image, pack: str | None = None) -> tuple[OcrWord, ...]:
        return tuple(_words(self._tables([picture], pack or self.pack, _PAGE)[0]))

    def read_lines(self, pictures: Sequence[Image], *, closely: bool = False) -> tuple[tuple[str, float], ...]:
        return tuple(_as_line(list(words)) for words in self.read_pieces(pictures, closely=closely))

    def read_mrz(self, picture: Image) -> tuple[OcrWord, ...]:
        pack = "eng" if "eng" in installed_packs() else self.pack
        return tuple(_words(self._tables([picture], pack, _BLOCK, _MRZ)[0]))

    def read_pieces(
        self, pictures: Sequence[Image], pack: str | None = None, *, closely: bool | None = None
    ) -> tuple[tuple[OcrWord, ...], ...]:
        mode = _LINE if closely is None else _BLOCK if closely else _RAW_LINE
        tables = self._tables(pictures, pack or self.pack, mode)
        return tuple(tuple(_words(table)) for table in tables)

    def layout(self, picture: Image, letters: int = ENOUGH_LETTERS) -> Layout:
        import pytesseract

        nothing = Layout(turn=0, script="", confidence=0.0)
        if "osd" not in installed_packs():
            return nothing
        try:
            found = pytesseract.image_to_osd(
                picture,
                config=f"-c min_characters_to_try={letters}",
                output_type=pytesseract.Output.DICT,
                timeout=settings.OCR_PAGE_SECONDS,
            )
        except (pytesseract.TesseractError, RuntimeError):  # too few letters to tell, or no time left
            return nothing
        return Layout(
            turn=int(found["rotate"]) % 360, script=str(found["script"]), confidence=float(found["script_conf"])
        )

    def pack_for(self, script: str) -> str | None:
        installed = installed_packs()
        wanted = PACKS.get(script, ())
        return next((pack for pack in wanted if all(part in installed for part in pack.split("+"))), None)


class _Binding(Protocol):
    def tsv(self, pictures: Sequence[Image], pack: str, mode: int, variables: tuple[tuple[str, str], ...]) -> list[str]:
        """Tesseract's table of words of each picture. Raises `OcrTimeout`."""


class _InProcess:
    """libtesseract through tesserocr. A model is loaded once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, Any] = {}

    def tsv(self, pictures: Sequence[Image], pack: str, mode: int, variables: tuple[tuple[str, str], ...]) -> list[str]:
        api = self._api(pack)
        api.SetPageSegMode(mode)
        for name, value in variables:
            api.SetVariable(name, value)
        try:
            return [self._table(api, picture.convert("L")) for picture in pictures]
        finally:
            for name, _ in variables:
                api.SetVariable(name, "")
            api.Clear()

    def _table(self, api: Any, grey: Image) -> str:
        api.SetImageBytes(grey.tobytes(), grey.width, grey.height, 1, grey.width)
        api.SetSourceResolution(settings.OCR_DPI)
        if not api.Recognize(timeout=settings.OCR_PAGE_SECONDS * 1000):
            raise OcrTimeout(f"more than {settings.OCR_PAGE_SECONDS} s")
        # The first column is the page, which the command counts from 1 and the library from what it is given.
        return str(api.GetTSVText(0))

    def _api(self, pack: str) -> Any:
        import tesserocr

        if pack not in self._loaded:
            try:
                api = tesserocr.PyTessBaseAPI(path=str(self._folder), lang=pack, oem=tesserocr.OEM.LSTM_ONLY)
            except RuntimeError as error:  # a pack that this libtesseract cannot load
                raise OcrTimeout(f"{pack}: {error}") from error
            self._loaded[pack] = api
        return self._loaded[pack]


class _Command:
    """The command `tesseract` through pytesseract: several pictures in one call, so that its models load once."""

    def tsv(self, pictures: Sequence[Image], pack: str, mode: int, variables: tuple[tuple[str, str], ...]) -> list[str]:
        import pytesseract

        config = " ".join([f"--psm {mode} --oem 1 --dpi {settings.OCR_DPI}", *(f"-c {n}={v}" for n, v in variables)])
        with tempfile.TemporaryDirectory() as name:  # in the run's own folder, see `scratch`
            folder = Path(name)
            names = []
            for number, picture in enumerate(pictures):
                names.append(str(folder / f"{number}.png"))
                picture.convert("L").save(names[-1], compress_level=1)
            listed = folder / "pictures.txt"
            listed.write_text("\n".join(names), encoding="utf-8")
            try:
                table = pytesseract.image_to_data(
                    str(listed), lang=pack, config=config, timeout=settings.OCR_PAGE_SECONDS
                )
            except (pytesseract.TesseractError, RuntimeError) as error:  # RuntimeError: the time is over
                raise OcrTimeout(str(error)) from error
        return _by_picture(str(table), len(pictures))


def _by_picture(table: str, count: int) -> list[str]:
    """One table for several pictures, cut into one for each."""
    tables: list[list[str]] = [[] for _ in range(count)]
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) >= 12 and cells[1].isdecimal() and 1 <= int(cells[1]) <= count:
            tables[int(cells[1]) - 1].append(row)
    return ["\n".join(rows) for rows in tables]


def _words(table: str) -> Iterator[OcrWord]:
    """The words of a table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""
    for row in table.splitlines():
        cells = row.split("\t", 11)
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip() or float(cells[10]) < 0:
            continue
        block, paragraph, line = (int(cell) for cell in cells[2:5])
        left, top, width, height = (int(cell) for cell in cells[6:10])
        yield OcrWord(
            text=cells[11].strip(),
            left=left,
            top=top,
            width=width,
            height=height,
            confidence=float(cells[10]),
            line=(block, paragraph, line),
        )


def _as_line(words: list[OcrWord]) -> tuple[str, float]:
    if not words:
        return "", 0.0
    return " ".join(word.text for word in words), min(word.confidence for word in words)


@cache
def _data() -> tuple[Path | None, dict[str, str]]:
    """The folder of Tesseract's language data, and the packs in it: by what they are called here, how it lists them.

    Script packs lie in a folder of their own with some distributions: Latin is script/Latin there.
    """
    try:
        done = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None, {}
    return _listed(done.stdout or done.stderr)


def _listed(answer: str) -> tuple[Path | None, dict[str, str]]:
    """What `tesseract --list-langs` says."""
    first, *packs = answer.splitlines() or [""]
    folder = re.search(r'"(.+)"', first)
    names = [name for name in map(str.strip, packs) if name]
    # One that lies in the folder itself comes before one of the same name below it.
    by_name = {name.replace("\\", "/").rpartition("/")[2]: name for name in sorted(names, key=len, reverse=True)}
    return Path(folder.group(1)) if folder else None, by_name


def installed_packs() -> frozenset[str]:
    """The language and script packs of the installed Tesseract; empty when there is no Tesseract."""
    return frozenset(_data()[1])


def _in_process() -> _InProcess | None:
    folder = _data()[0]
    if folder is None:
        return None
    return _InProcess(folder) if importlib.util.find_spec("tesserocr") else None


@cache
def load() -> Tesseract | None:
    """Tesseract of this process, or None where it or every wanted language is missing."""
    return Tesseract() if usable() else None


def usable() -> bool:
    """Whether Tesseract is here with a pack for Latin script."""
    return bool(installed_packs() & {LATIN, *settings.OCR_LANGUAGES})
