"""Whether letters are words of some language, or what a broken encoding makes of them ("Fhuwlilfdw", "$OORFDWLRQ").

What follows what in a text (pairs of letters without accents) is compared with the counts of Wikipedia that come
with langdetect. Measured on the samples' letters: passages of 60 letters as they are score −3.2 or better (lists of
names −3.2, Swahili, Wolof, pinyin −2.3 to −2.8), with their letters exchanged −3.5 or worse, of 300 letters −2.8 and
−3.7.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

_LANGUAGES = {  # by script, the likeliest first: most pages load the statistics of one or two
    "LATIN": (
        *("fr", "de", "es", "en", "it", "pt", "nl", "pl", "tr", "ro", "hr", "cs"),
        *("sv", "fi", "hu", "vi", "id", "sw", "so", "sq", "lt", "lv", "et"),
    ),
    "CYRILLIC": ("ru", "uk", "bg", "mk"),
    "ARABIC": ("ar", "fa", "ur"),
    "GREEK": ("el",),
    "HEBREW": ("he",),
}
_LEAST = 30  # letters: fewer say nothing
_DISTINCT = 12  # different letters: formulas, marks and lists of codes have fewer, sentences of 30 letters about 14
_ACCENTED = 0.5  # share of the Latin letters that have an accent; Vietnamese has about 0.3
_FEW = 60
_LIMIT, _LIMIT_OF_FEW = -3.42, -3.75  # mean logarithm of the probability of a letter after the one before
_FLOOR = math.log(0.002)
_DIGIT = re.compile(r"\d")
_PASSAGE = 100  # letters of the beginning, the middle and the end: an encoding is wrong everywhere


def is_plausible(text: str) -> bool:
    """Whether `text` can be a language; True where it has too few letters, or a script without statistics of ours.

    The letters of each script are judged apart: a bilingual form alternates between two.
    """
    return not _is_miscoded(text) and all(_can_be(*part) for part in _by_script(_letters(text)).items())


def _can_be(script: str, letters: str) -> bool:
    if len(letters) < _LEAST or len(set(letters)) < _DISTINCT or script not in _LANGUAGES:
        return True
    if len(letters) > 3 * _PASSAGE:
        middle = (len(letters) - _PASSAGE) // 2
        letters = letters[:_PASSAGE] + letters[middle : middle + _PASSAGE] + letters[-_PASSAGE:]
    limit = _LIMIT if len(letters) >= _FEW else _LIMIT_OF_FEW
    if any(_score(letters, language) >= limit for language in _LANGUAGES[script]):
        return True
    # pypdf gives right-to-left writing in the order in which it is drawn.
    return script in ("ARABIC", "HEBREW") and any(
        _score(letters[::-1], language) >= limit for language in _LANGUAGES[script]
    )


def _is_miscoded(text: str) -> bool:
    """Whether its accents are UTF-8 read one byte at a time ("dÃ©livrÃ©e"), or all is another script ("Ìîñêâà")."""
    if text.isascii():
        return False
    latin = {sign: count for sign, count in Counter(text).items() if sign.isalpha() and sign < "\u0250"}
    total = sum(latin.values())
    if total >= _LEAST and sum(count for sign, count in latin.items() if sign > "\x7f") > _ACCENTED * total:
        return True
    words = [word for word in text.split() if not word.isascii()]
    return sum(map(_is_utf8, words)) * 2 > len(words)


def _is_utf8(word: str) -> bool:
    try:
        return len(word.encode("cp1252").decode("utf-8")) < len(word)
    except UnicodeError:
        return False


def _letters(text: str) -> str:
    """The letters in lower case without accents; compatibility forms (ﬁ, Arabic presentation forms) taken apart.

    Words with a digit in them are codes (an IBAN has 34 signs); longer ones are text drawn without spaces.
    """
    words = (word for word in text.split() if len(word) > 34 or not _DIGIT.search(word))
    return "".join(filter(str.isalpha, unicodedata.normalize("NFKD", "".join(words).lower())))


def _by_script(letters: str) -> dict[str, str]:
    """The letters by the script they are of, as the names of signs begin in Unicode."""
    if letters.isascii():  # most pages: nothing to tell apart
        return {"LATIN": letters}
    parts: dict[str, list[str]] = {}
    for letter in letters:
        parts.setdefault(_script(letter), []).append(letter)
    return {script: "".join(part) for script, part in parts.items()}


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _score(letters: str, language: str) -> float:
    after = _pairs(language)
    pairs = [after.get(letters[at : at + 2], _FLOOR) for at in range(len(letters) - 1)]
    return sum(pairs) / max(1, len(pairs))


@cache
def _pairs(language: str) -> dict[str, float]:
    """Logarithm of the probability of the second letter after the first, at least `_FLOOR`."""
    from importlib.util import find_spec
    from pathlib import Path

    package = find_spec("langdetect")
    folders = package.submodule_search_locations if package else None
    if not folders:
        return {}
    profile = json.loads((Path(folders[0]) / "profiles" / language).read_text("utf-8"))
    counts: Counter[str] = Counter()
    first: Counter[str] = Counter()
    for gram, count in profile["freq"].items():
        pair = _letters(gram) if len(gram) == 2 and gram.isalpha() else ""
        if len(pair) == 2:
            counts[pair] += count
            first[pair[0]] += count
    return {pair: max(_FLOOR, math.log(count / first[pair[0]])) for pair, count in counts.items()}
