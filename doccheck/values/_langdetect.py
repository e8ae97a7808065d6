"""langdetect, with its own method, figures and answers, sooner.

langdetect turns its 55 profiles round before the first answer: a list of 55 numbers for each of 88,000 groups of
letters, 0.3 s and 45 MB. A page has some hundred groups, so a list is made here when its group is first met, from the
profiles or from what was kept of them in a folder. The loops keep the order of every operation and of every drawing by
lot: the same numbers come out, to the last bit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from doccheck.values import kept_arrays

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.values.kept_arrays import Arrays

    _Numbers = NDArray[np.float64]

_PARTS = ("languages", "totals", "groups", "starts", "language", "count")
_SLACK = 1e-9  # far more than sums of probabilities are wrong by
_DRAWN = 5  # groups drawn by lot before langdetect looks at the probabilities


def best(text: str, least: float | None = None) -> tuple[str, float] | None:
    """The likeliest language of `text` as langdetect names it ("zh-cn"), and its probability; None without letters.

    `least` (over 0.5): only whether a language has that probability is asked; where one has, it is the language given.
    """
    from langdetect import LangDetectException

    load()
    detector = _quick_detector()(_factories[0])
    detector.least = least
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return None
    return (str(found[0].lang), float(found[0].prob)) if found else None


_factories: list[Any] = []


def load(folder: Path | None = None) -> Callable[[], None]:
    """Load the profiles, which `best` otherwise does the first time; what is returned keeps them in `folder`."""
    if _factories:
        return lambda: None
    paths = _profile_paths()
    kept_at = kept_arrays.place(folder, "langdetect", *_PARTS, *(path.name for path in paths))
    if kept := kept_arrays.load(kept_at, _PARTS):
        _factories.append(_factory(kept["languages"].tolist(), _Rows(_from_arrays(kept))))
        return lambda: None
    profiles = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
    _factories.append(_factory([profile["name"] for profile in profiles], _Rows(_from_profiles(profiles))))
    return lambda: kept_arrays.save(kept_at, lambda: _arrays(profiles))


def _profile_paths() -> list[Path]:
    """In the order of the folder, as langdetect has them."""
    from langdetect.detector_factory import PROFILES_DIRECTORY

    return [path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file() and not path.name.startswith(".")]


def _factory(languages: list[str], rows: _Rows) -> Any:
    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    factory.langlist = languages
    factory.word_lang_prob_map = rows
    factory.seed = 0  # else the same page may give another answer
    return factory


class _Rows(dict[str, "_Numbers"]):
    """langdetect's table: group of letters → its probability in each language. Groups of no language are not in it."""

    def __init__(self, rows_of: Callable[[list[str]], _Numbers]) -> None:
        super().__init__()
        self._rows_of = rows_of

    def __missing__(self, group: str) -> _Numbers:
        self.look_up([group])
        return self.get(group, self._rows_of([]).ravel())

    def __contains__(self, group: object) -> bool:
        return len(self[str(group)]) > 0

    def look_up(self, groups: Iterable[str]) -> None:
        """Keep the rows of those that are not there yet; all at once takes a fifth of the time."""
        import numpy as np

        missing = list(dict.fromkeys(group for group in groups if group not in self.keys()))
        rows = self._rows_of(missing)
        # The others are not kept: the groups of any text have no end.
        self.update((missing[i], rows[i]) for i in np.flatnonzero(rows.any(axis=1)).tolist())


def _from_profiles(profiles: list[dict[str, Any]]) -> Callable[[list[str]], _Numbers]:
    import numpy as np

    counts = [profile["freq"].get for profile in profiles]
    totals = np.array([profile["n_words"] for profile in profiles]).T  # by the size of the group

    def rows_of(groups: list[str]) -> _Numbers:
        found = np.array([[count(group, 0) for count in counts] for group in groups]).reshape(len(groups), len(counts))
        rows: _Numbers = found / totals[[len(group) - 1 for group in groups]]
        return rows

    return rows_of


def _arrays(profiles: list[dict[str, Any]]) -> Arrays:
    """The profiles turned round: the groups in order, and from `starts` on each one's languages and counts."""
    import numpy as np

    groups, place = np.unique([group for profile in profiles for group in profile["freq"]], return_inverse=True)
    language = np.repeat(np.arange(len(profiles), dtype=np.uint8), [len(profile["freq"]) for profile in profiles])
    count = np.array([count for profile in profiles for count in profile["freq"].values()])
    order = np.argsort(place, kind="stable")
    return {
        "languages": np.array([profile["name"] for profile in profiles]),
        "totals": np.array([profile["n_words"] for profile in profiles]).T,
        "groups": groups,
        "starts": np.searchsorted(place[order], np.arange(len(groups) + 1)),
        "language": language[order],
        "count": count[order],
    }


def _from_arrays(arrays: Arrays) -> Callable[[list[str]], _Numbers]:
    import numpy as np

    _, totals, groups, starts, language, count = (arrays[name] for name in _PARTS)

    def rows_of(wanted: list[str]) -> _Numbers:
        rows: _Numbers = np.zeros((len(wanted), len(totals[0])))
        if not wanted:
            return rows
        asked = np.array(wanted)
        at = np.minimum(groups.searchsorted(asked), len(groups) - 1)
        there = np.flatnonzero(groups[at] == asked)
        first, end = starts[at[there]], starts[at[there] + 1]
        entries = np.concatenate([np.arange(a, b) for a, b in zip(first, end, strict=True)] or [np.zeros(0, int)])
        row, languages = np.repeat(there, end - first), language[entries]
        sizes = np.array([len(group) - 1 for group in wanted])
        rows[row, languages] = count[entries] / totals[sizes[row], languages]
        return rows

    return rows_of


@cache
def _quick_detector() -> Any:
    import numpy as np
    from langdetect import LangDetectException
    from langdetect.detector import Detector
    from langdetect.lang_detect_exception import ErrorCode

    class QuickDetector(Detector):  # type: ignore[misc]  # langdetect has no types
        least: float | None = None

        def _detect_block(self) -> None:
            self.cleaning_text()
            groups = list(_groups(self.text))
            self.word_lang_prob_map.look_up(groups)
            known = self.word_lang_prob_map.get
            rows_of = {group: row for group in dict.fromkeys(groups) if (row := known(group)) is not None}
            if not rows_of:
                raise LangDetectException(ErrorCode.CantDetectError, "No features in text.")
            places = {group: at for at, group in enumerate(rows_of)}
            at = [places[group] for group in groups if group in places]
            rows = np.concatenate([*rows_of.values()]).reshape(len(rows_of), -1)
            self.random.seed(self.seed)
            langprob = np.zeros(len(self.langlist))
            for left in range(self.n_trial - 1, -1, -1):
                langprob += self._trial(rows, at) / self.n_trial
                if self.least is not None and not 0 < self.least - langprob.max() <= left / self.n_trial + _SLACK:
                    break  # it is reached, or cannot be any more
            self.langprob = langprob.tolist()

        def _trial(self, rows: _Numbers, at: list[int]) -> _Numbers:
            """The probability of each language by groups drawn by lot, until one is certain.

            `at`: the row of each group of the text.
            """
            alpha = self.alpha + self.random.gauss(0.0, 1.0) * self.ALPHA_WIDTH
            weight = alpha / self.BASE_FREQ
            lots = _Lots(self.random.getrandbits, len(at))
            prob = np.array(self._init_probability())
            prob *= rows[at[lots.draw(1)[0]]] + weight
            factors = np.empty((1 + _DRAWN, len(prob)))
            for _ in range(0, self.ITERATION_LIMIT, _DRAWN):
                values = prob.tolist()
                total = sum(values)  # numpy's own sum adds in another order
                prob /= total
                if max(values) / total > self.CONV_THRESHOLD:
                    return prob
                factors[0] = prob
                drawn = [at[lot] for lot in lots.draw(_DRAWN)]
                np.add(rows.take(drawn, axis=0), weight, out=factors[1:])
                np.multiply.reduce(factors, axis=0, out=prob)  # one row after the other
            prob /= sum(prob.tolist())
            return prob

    return QuickDetector


class _Lots:
    """Draws numbers below `size`, the same ones as `random.choice` draws."""

    def __init__(self, getrandbits: Callable[[int], int], size: int) -> None:
        self._getrandbits, self._bits, self._size = getrandbits, size.bit_length(), size

    def draw(self, number: int) -> list[int]:
        getrandbits, bits, size = self._getrandbits, self._bits, self._size
        drawn: list[int] = []
        while len(drawn) < number:
            lot = getrandbits(bits)
            if lot < size:
                drawn.append(lot)
        return drawn


def _groups(text: str) -> Iterator[str]:
    """The groups of one to three signs that langdetect's `NGram` finds: none across words, none of two capitals."""
    group, capitals = " ", False
    for sign in map(_normal, text):
        last = group[-1]
        if last == " ":
            group, capitals = " ", False
            if sign == " ":
                continue
        group = group[-2:] + sign
        capitals = sign.isupper() and (capitals or last.isupper())
        if capitals:
            continue
        if sign != " ":
            yield sign
        yield group[-2:]
        if len(group) == 3:
            yield group


@lru_cache(maxsize=4000)
def _normal(sign: str) -> str:
    from langdetect.utils.ngram import NGram

    return str(NGram.normalize(sign))
