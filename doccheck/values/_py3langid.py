"""py3langid for some of its languages, with its own method, figures and answers, sooner.

Its model comes packed: 4 MB that take a third of a second to become 68. Unpacked and cut down to the languages asked
for, it is kept in a folder where there is one; the next process maps it into memory.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from doccheck.values import kept_arrays

if TYPE_CHECKING:
    from doccheck.values.kept_arrays import Arrays

Classify = Callable[[str], tuple[str, float]]

_PARTS = ("ptc", "pc", "classes", "nextmove", "row", "output")


def load(pool: tuple[str, ...], folder: Path | None) -> tuple[Classify, Callable[[], None]]:
    """What tells the language of a text among those of `pool` (ISO 639-1), and what keeps its model in `folder`."""
    import numpy as np
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    path = kept_arrays.place(folder, "py3langid", *_PARTS, *pool)
    if model := kept_arrays.load(path, _PARTS):
        return _made_of(model).classify, lambda: None
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(pool)
    identifier.nb_ptc = np.ascontiguousarray(identifier.nb_ptc)  # a row of it is read for each group of letters
    return identifier.classify, lambda: kept_arrays.save(path, lambda: _model(identifier))


def _made_of(model: Arrays) -> Any:
    from py3langid.langid import LanguageIdentifier

    # Views, not lists: of the 100,000 states of the automaton a text meets some hundred.
    nextmove, row, output = (model[name].data for name in ("nextmove", "row", "output"))
    return LanguageIdentifier(model["ptc"], model["pc"], model["classes"].tolist(), nextmove, output, tk_row=row)


def _model(identifier: Any) -> Arrays:
    import numpy as np

    return {
        "ptc": identifier.nb_ptc,
        "pc": identifier.nb_pc,
        "classes": np.array(identifier.nb_classes),
        "nextmove": np.asarray(identifier.tk_nextmove),
        "row": np.asarray(identifier.tk_row),
        "output": np.asarray(identifier.tk_output, dtype=np.int32),
    }
