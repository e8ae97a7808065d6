"""langdetect, with its own method, figures and answers, sooner.

langdetect turns its 55 profiles round before the first answer: a list of 55 numbers for each of 88,000 groups of
letters, 0.3 s and 45 MB. A page has some hundred groups, so a list is made here when its group is first met, from the
profiles or from what was kept of them in a folder. The loops keep the order of every operation and of every drawing by
lot: the same numbers come out, to the last bit. Where only a decision is asked for, many lots are drawn and counted at
once; what rounding could then decide otherwise is counted again in that order.
"""

from __future__ import annotations

import json
import math
import random
import threading
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import chain, compress, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from doccheck.values import kept_arrays

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.values.kept_arrays import Arrays

    _Numbers = NDArray[np.float64]
    _Places = NDArray[np.int64]

_PARTS = ("languages", "totals", "groups", "starts", "language", "count")
_SLACK = 1e-9  # far more than sums of probabilities are wrong by
_TINY = 1e-250  # a probability so small is about to be lost
_DRAWN = 5  # groups drawn by lot before langdetect looks at the probabilities
_ROUNDS = (16, 32, 64, 88)  # of such drawings that are looked at together; half of the trials end in the first ones
_FORESEEN = 1 << 15  # numbers of the generator
_STRANGE = 20_000  # groups that are remembered for being in no language
_SEED = 0  # else the same page may give another answer


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
    factory.seed = _SEED
    return factory


class _Rows:
    """langdetect's table: the probabilities of a group of letters in each language, a row for every group met."""

    def __init__(self, rows_of: Callable[[list[str]], _Numbers]) -> None:
        self._rows_of = rows_of
        self._table = rows_of([])
        self._places: dict[str, int] = {}
        self._strange: set[str] = set()  # groups of no language
        self._filling = threading.Lock()

    def look_up(self, groups: Sequence[str]) -> tuple[_Numbers, list[int]]:
        """The table, and the place in it of each of `groups` that a language has."""
        met = self._places
        with self._filling:
            if missing := [group for group in set(groups) if group not in met and group not in self._strange]:
                self._fill(missing)
        return self._table, [met[group] for group in groups if group in met]

    def _fill(self, missing: list[str]) -> None:
        """All at once takes a fifth of the time."""
        import numpy as np

        rows, start = self._rows_of(missing), len(self._places)
        known = np.asarray(rows.any(axis=1))
        met = list(compress(missing, known.tolist()))
        end = start + len(met)
        if end > len(self._table):  # as lists grow
            self._table = np.concatenate([self._table[:start], np.empty((end, rows.shape[1]))])
        self._table[start:end] = rows[known]
        self._places.update(zip(met, range(start, end), strict=True))
        if len(self._strange) > _STRANGE:  # those of any text have no end
            self._strange.clear()
        self._strange.update(compress(missing, (~known).tolist()))


def _from_profiles(profiles: list[dict[str, Any]]) -> Callable[[list[str]], _Numbers]:
    import numpy as np

    counts = [profile["freq"].get for profile in profiles]
    totals = np.array([profile["n_words"] for profile in profiles]).T  # by the size of the group

    def rows_of(groups: list[str]) -> _Numbers:
        found = np.array([[*map(count, groups, repeat(0))] for count in counts]).T
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

        def cleaning_text(self) -> None:
            if max(self.text, default="") >= "\u0300":  # else there is nothing to clean
                super().cleaning_text()

        def _detect_block(self) -> None:
            self.cleaning_text()
            rows, at = self.word_lang_prob_map.look_up(_groups(self.text))
            if not at:
                raise LangDetectException(ErrorCode.CantDetectError, "No features in text.")
            langprob = None if self.least is None else self._decided(rows, np.array(at), self.least)
            self.langprob = (self._mean(rows, at) if langprob is None else langprob).tolist()

        def _mean(self, rows: _Numbers, at: list[int]) -> _Numbers:
            """The mean of the trials; `at`: the row of each group of the text."""
            self.random.seed(self.seed)
            langprob = np.zeros(len(self.langlist))
            for _ in range(self.n_trial):
                langprob += self._trial(rows, at) / self.n_trial
            return langprob

        def _decided(self, rows: _Numbers, at: _Places, least: float) -> _Numbers | None:
            """The same until `least` is reached, or cannot be any more; None where rounding could decide otherwise."""
            lots = _Foreseen(len(at))
            langprob = np.zeros(len(self.langlist))
            for left in range(self.n_trial - 1, -1, -1):
                prob = self._trial_foreseen(rows, at, lots)
                if prob is None:
                    return None
                langprob += prob / self.n_trial
                missing = least - float(langprob.max())
                if abs(missing) < _SLACK:
                    return None
                if not 0 < missing <= left / self.n_trial + _SLACK:
                    break
            return langprob

        def _trial_foreseen(self, rows: _Numbers, at: _Places, lots: _Foreseen) -> _Numbers | None:
            """`_trial`, many rounds at once; None where rounding could end it in another one."""
            weight = (self.alpha + lots.gauss() * self.ALPHA_WIDTH) / self.BASE_FREQ
            prob = rows[at[lots.ahead(1)[0]]] + weight
            lots.take(1)
            for rounds in _ROUNDS:
                drawn = at.take(lots.ahead(rounds * _DRAWN).reshape(rounds, _DRAWN).T)
                factors = rows.take(drawn, axis=0)
                factors += weight
                probs = np.empty((1 + rounds, len(prob)))
                probs[0] = prob
                np.multiply.reduce(factors, axis=0, out=probs[1:])
                probs /= probs.max(axis=1, keepdims=True)
                np.multiply.accumulate(probs, axis=0, out=probs)
                highest, totals = probs.max(axis=1), probs.sum(axis=1)
                over = (highest / totals)[:-1] - self.CONV_THRESHOLD  # at the end of a round the next ones look
                end = int((over > 0).argmax()) if over.max() > 0 else rounds
                if highest[end] < _TINY or abs(over[: end + 1]).min() < _SLACK:
                    return None
                lots.take(_DRAWN * end)
                prob = probs[end] / totals[end]
                if end < rounds:
                    break
            return np.asarray(prob)

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


class _Foreseen:
    """What langdetect draws for a text of `size` groups, many lots at once: its numbers are always the same ones."""

    def __init__(self, size: int) -> None:
        self._size, self._bits = size, size.bit_length()
        self._at = 0
        self._ends: _Places | None = None  # behind each lot that was looked at
        self._second: float | None = None

    def gauss(self) -> float:
        """What `random.gauss(0, 1)` draws, which makes two at a time."""
        if self._second is not None:
            first, self._second = self._second, None
            return first
        high, low, high_of_second, low_of_second = _numbers(32)[self._at : self._at + 4].tolist()
        self._at += 4
        angle = _fraction(high, low) * 2 * math.pi
        distance = math.sqrt(-2 * math.log(1 - _fraction(high_of_second, low_of_second)))
        self._second = math.sin(angle) * distance
        return math.cos(angle) * distance

    def ahead(self, number: int) -> _Places:
        """The next lots, which are drawn by `take`. Every second number or more is one: there are enough."""
        numbers = _numbers(self._bits)[self._at : self._at + 4 * number + 64]
        places = (numbers < self._size).nonzero()[0][:number]
        self._ends = self._at + 1 + places
        return numbers[places]

    def take(self, number: int) -> None:
        if number and self._ends is not None:
            self._at = int(self._ends[number - 1])


@cache
def _numbers(bits: int) -> _Places:
    """What the generator makes after the seed, each of so many bits: more than all trials take."""
    import numpy as np

    made = random.Random(_SEED).getrandbits(32 * _FORESEEN)  # noqa: S311 – lots, no secrets
    return np.frombuffer(made.to_bytes(4 * _FORESEEN, "little"), "<u4").astype(np.int64) >> (32 - bits)


def _fraction(high: int, low: int) -> float:
    """What `random.random()` makes of two numbers."""
    return float(((high >> 5) * 67108864 + (low >> 6)) / 9007199254740992)


def _groups(text: str) -> list[str]:
    """The groups of one to three signs that langdetect's `NGram` finds: none across words, none of two capitals."""
    *words, last = "".join(map(_normal, text)).split(" ")
    return [*chain.from_iterable(map(_groups_of, words)), *_groups_of(last, ended=False)]


@lru_cache(maxsize=20_000)
def _groups_of(word: str, *, ended: bool = True) -> tuple[str, ...]:
    """Those of one word; `ended`: a space follows."""
    found: list[str] = []
    group, capitals = " ", False
    for sign in f"{word} " if word and ended else word:
        capitals = sign.isupper() and (capitals or group[-1].isupper())
        group = group[-2:] + sign
        if capitals:
            continue
        if sign != " ":
            found.append(sign)
        found.append(group[-2:])
        if len(group) == 3:
            found.append(group)
    return tuple(found)


@lru_cache(maxsize=4000)
def _normal(sign: str) -> str:
    from langdetect.utils.ngram import NGram

    return str(NGram.normalize(sign))
