"""The engines of one process: which are installed, which are wanted, and what is loaded late."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from doccheck.engines.ocr import neural, tesseract


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

    def warm_up(self) -> None:
        """Load the neural models beside other work: the page that needs them is still being drawn."""
        threading.Thread(target=self.neural, daemon=True).start()


@cache
def readers(choice: OcrChoice = OcrChoice.AUTO, compiled: Path | None = None) -> Readers:
    """The engines of this process that `choice` allows. `compiled`: where compiled neural models are kept."""
    first = tesseract.load() if choice is not OcrChoice.NEURAL else None
    wanted = choice is not OcrChoice.TESSERACT and neural.installed()
    lock = threading.Lock()

    def second() -> neural.NeuralReader | None:
        with lock:
            return neural.load(compiled) if wanted else None

    return Readers(tesseract=first, neural=second)


def installed_packs() -> tuple[str, ...]:
    """The packs that Tesseract has here: a reading made with others is another reading."""
    return tuple(sorted(tesseract.installed_packs()))


def missing_engine() -> str | None:
    """Which engine is not installed, by the name of its package, where the other one is; None: both, or neither."""
    here = {"tesseract-ocr": tesseract.usable(), "openvino, rapidocr": neural.installed()}
    missing = [name for name, found in here.items() if not found]
    return missing[0] if len(missing) == 1 else None
