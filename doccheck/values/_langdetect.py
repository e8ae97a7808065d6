"""langdetect, with its own method, figures and answers, sooner.

langdetect turns its 55 profiles round before the first answer: a list of 55 numbers for each of 88,000 groups of
letters, 0.3 s and 45 MB. A page has some hundred groups, so a list is made here when its group is first met. The loops
over the 55 languages keep the order of every operation: the same numbers come out, to the last bit.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    _Numbers = NDArray[np.float64]


def best(text: str) -> tuple[str, float] | None:
    """The likeliest language of `text` as langdetect names it ("zh-cn"), and its probability; None without letters."""
    from langdetect import LangDetectException

    detector = _detector()
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return None
    return (str(found[0].lang), float(found[0].prob)) if found else None


def load() -> None:
    """Load the profiles, which `best` otherwise does the first time."""
    _detector()


class _Rows(dict[str, "_Numbers"]):
    """langdetect's table: group of letters → its probability in each language. Groups of no language are not in it."""

    def __init__(self, profiles: list[dict[str, Any]]) -> None:
        super().__init__()
        self._languages = [(profile["freq"], profile["n_words"]) for profile in profiles]

    def __missing__(self, group: str) -> _Numbers:
        import numpy as np

        size = len(group) - 1
        row = np.array([counts[group] / totals[size] if group in counts else 0.0 for counts, totals in self._languages])
        if row.any():  # the others are not kept: the groups of any text have no end
            self[group] = row
            return row
        return row[:0]

    def __contains__(self, group: object) -> bool:
        return len(self[str(group)]) > 0


@cache
def _factory() -> Any:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    # In the order of the folder, as langdetect has them.
    paths = [path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file() and not path.name.startswith(".")]
    profiles = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    factory = DetectorFactory()
    factory.langlist = [profile["name"] for profile in profiles]
    factory.word_lang_prob_map = _Rows(profiles)
    factory.seed = 0  # else the same page may give another answer
    return factory


def _detector() -> Any:
    return _quick_detector()(_factory())


@cache
def _quick_detector() -> Any:
    import numpy as np
    from langdetect.detector import Detector

    class QuickDetector(Detector):  # type: ignore[misc]  # langdetect has no types
        def _init_probability(self) -> _Numbers:
            return np.array(super()._init_probability())

        def _update_lang_prob(self, prob: _Numbers, word: str, alpha: float) -> bool:
            prob *= self.word_lang_prob_map[word] + alpha / self.BASE_FREQ
            return True

        def _normalize_prob(self, prob: _Numbers) -> float:
            prob /= sum(prob.tolist())  # numpy's own sum adds in another order
            return float(prob.max())

    return QuickDetector
