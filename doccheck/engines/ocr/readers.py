"""The engines of one process: which are installed, which are wanted, and what is loaded late."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from doccheck.engines.ocr import _heap, neural, tesseract


class OcrChoice(StrEnum):
    """Who reads pixels: `auto` lets the page and the processor decide, with both engines where both are there."""

    AUTO = "auto"
    NEURAL = "neural"
    TESSERACT = "tesseract"


@dataclass(frozen=True, kw_only=True, slots=True)
class Readers:
    """The engines of one process. What is loaded late is behind a call."""

    tesseract: tesseract.Ocr | None
    neural: Callable[[], neural.NeuralReader | None]
    both: bool = False  # whether both engines are wanted

    def warm_up(self) -> None:
        """Load the neural models beside other work: the page that needs them is still being drawn."""
        threading.Thread(target=self.neural, daemon=True).start()

    def make_room(self) -> None:
        """Give back the memory that the neural reader keeps for the next page: a large picture is to be decoded."""
        if reader := self.neural():
            reader.give_back()
        _heap.give_back_now()

    def missing(self) -> str | None:
        """The engine that is wanted and cannot be used, by the name of its package; None: none, or both of them."""
        usable = {"tesseract-ocr": self.tesseract is not None, "openvino, rapidocr": self.neural() is not None}
        missing = [name for name, found in usable.items() if not found]
        return missing[0] if self.both and len(missing) == 1 else None


@cache
def readers(choice: OcrChoice = OcrChoice.AUTO, compiled: Path | None = None) -> Readers:
    """The engines of this process that `choice` allows. `compiled`: where compiled neural models are kept."""
    _heap.give_back_large_pieces()
    first = tesseract.load() if choice is not OcrChoice.NEURAL else None
    wanted = choice is not OcrChoice.TESSERACT and neural.installed()
    lock = threading.Lock()

    def second() -> neural.NeuralReader | None:
        with lock:
            return neural.load(compiled) if wanted else None

    return Readers(tesseract=first, neural=second, both=choice is OcrChoice.AUTO)


def installed_packs() -> tuple[str, ...]:
    """The packs that Tesseract has here: a reading made with others is another reading."""
    return tuple(sorted(tesseract.installed_packs()))
