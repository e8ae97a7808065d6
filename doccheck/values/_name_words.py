"""How much two words of names are one: their ways of being written, and what may be a slip.

Two words of less than five letters must be equal. In longer ones the kind of difference decides rather than its size:
a doubled letter or a look-alike of OCR is a slip, a different vowel is another transliteration, an ending is another
person (Karim and Karima, Martin and Martinez).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA, Levenshtein

from doccheck.values._name_tables import MOHAMED
from doccheck.values._scripts import script_of

SHORT = 5  # letters from which a word may differ at all (measured: Wang and Yang, Li and Lin)
_OCR = 93.0  # a slip of the pen or of OCR: still the same
_SPELLING = 86.0  # another spelling or transliteration: a person looks
_FAR = 75.0  # the most that two different words get

# ICAO 9303 part 3, section 6: the national characters that become two letters.
_ICAO = str.maketrans(
    {"Ä": "AE", "Ö": "OE", "Ü": "UE", "ẞ": "SS", "Å": "AA", "Æ": "AE", "Ø": "OE", "Œ": "OE", "Þ": "TH", "Ð": "D"}
)
_DIGITS = (str.maketrans("015862", "OISBGZ"), str.maketrans("015862", "OLSBGZ"))
_VOWELS = frozenset("AEIOUY")
_LOOK_ALIKE = frozenset(map(frozenset, ("IL", "OQ", "CG", "EF", "UV", "IJ")))
_SOUND_ALIKE = frozenset(map(frozenset, ("SZ", "CK", "KQ", "VW", "IY", "FV", "IJ")))
# "Kowalska" is the sister of "Kowalski", or how her office writes him.
_SLAVIC = re.compile(r"(?<=.[SC]K)(?:I|A|YI|Y)$|(?<=..[OE]V)A?$")


@lru_cache(maxsize=20_000)
def forms(word: str) -> frozenset[str]:
    """The ways a word in capitals is written in plain letters: with the ICAO table, with bare letters, and Đ as DJ."""
    found = {_bare(word.translate(_ICAO)), _bare(word), _bare(word.replace("Đ", "DJ"))}
    if any(sign.isdigit() for sign in word):
        found = {form.translate(table) for form in found for table in _DIGITS}
    return frozenset(form for form in found if form)


def _bare(word: str) -> str:
    if word.isascii():
        return word
    from anyascii import anyascii

    plain = "".join(
        sign if sign.isascii() or script_of(sign) != "Latn" else str(anyascii(sign))
        for sign in unicodedata.normalize("NFKD", word)
        if not unicodedata.combining(sign)
    )
    return re.sub(r"[^\w]", "", plain).upper()


@lru_cache(maxsize=50_000)
def similarity(first: str, second: str) -> float:
    """0..100 for two words in capitals. 92 and more: the same word; 80 and more: perhaps."""
    firsts, seconds = forms(first), forms(second)
    if firsts & seconds:
        digits = any(sign.isdigit() for sign in first + second) and first != second
        return 96.0 if digits else 100.0
    if firsts & MOHAMED and seconds & MOHAMED:
        return 94.0
    return max((_similarity(a, b) for a in firsts for b in seconds), default=0.0)


def is_initial(word: str) -> bool:
    return len(word) == 1


def initial_fits(first: str, second: str) -> bool:
    """Whether one of the words is the initial of the other."""
    return is_initial(first) != is_initial(second) and bool(
        {f[0] for f in forms(first)} & {f[0] for f in forms(second)}
    )


def _similarity(first: str, second: str) -> float:
    shorter = min(len(first), len(second))
    if shorter < SHORT:
        far = Levenshtein.normalized_similarity(first, second) * _FAR
        return _SPELLING if shorter > 1 and _short_sound(first) == _short_sound(second) else far
    if _without_e(first) == _without_e(second):
        return 96.0
    if first.replace("DJ", "D") == second.replace("DJ", "D"):  # Đ, as a machine-readable zone and a person write it
        return _SPELLING
    if _SLAVIC.sub("", first) == _SLAVIC.sub("", second) or _without_article(first, second):
        return _SPELLING
    near = _near(first, second)
    if near >= _SPELLING:
        return near
    sounds = _sound(first), _sound(second)
    if sounds[0] == sounds[1]:
        return _SPELLING
    return max(near, min(82.0, _near(*sounds))) if min(map(len, sounds)) >= SHORT else near


def _near(first: str, second: str) -> float:
    """Two words of at least five letters, by the kind of their difference."""
    shorter = min(len(first), len(second))
    far = Levenshtein.normalized_similarity(first, second) * _FAR
    if first.replace("RN", "M") == second.replace("RN", "M") and shorter > SHORT:
        return _OCR
    distance = OSA.distance(first, second, score_cutoff=2)
    if distance == 1:
        return max(far, _one_apart(first, second))
    if distance == 2 and shorter >= 9 and first[0] == second[0] and first[-2:] == second[-2:]:
        return 82.0
    return far


def _one_apart(first: str, second: str) -> float:
    longer, shorter = sorted((first, second), key=len, reverse=True)
    at = next(at for at, sign in enumerate(longer) if shorter[at : at + 1] != sign)  # where they part
    if len(longer) > len(shorter):
        return _inserted(longer, len(shorter), at)
    if first[at + 1 :] == second[at + 1 :]:
        return _replaced(first, second, at)
    return _SPELLING if len(first) > SHORT else 0.0  # two neighbours changed places


def _replaced(first: str, second: str, at: int) -> float:
    letters = frozenset((first[at], second[at]))
    size, last = len(first), at == len(first) - 1
    if letters in _LOOK_ALIKE:
        return _OCR if size > SHORT else _SPELLING
    if letters in _SOUND_ALIKE:
        return _SPELLING
    if at == 0 or last:
        return 0.0
    if letters <= _VOWELS:
        return _SPELLING if size > SHORT else 82.0
    return 82.0 if size >= 8 else 0.0


def _inserted(longer: str, size: int, at: int) -> float:
    """`at`: the first place where the words part, which in a doubled letter is the second of the two."""
    letter = longer[at]
    if at and longer[at - 1] == letter:
        return _OCR if size > SHORT else 90.0
    if letter == "H":
        return _SPELLING
    if at in (0, len(longer) - 1):
        return 0.0
    if letter in _VOWELS:
        return 84.0
    return 82.0 if size >= 7 else 0.0


def _without_e(word: str) -> str:
    """MUELLER as MULLER, for names that were transliterated before; not in Michael, Samuel, Noel."""
    return re.sub(r"([AOU])E(?!L(?:$|[AE]))", r"\1", word)


def _without_article(first: str, second: str) -> bool:
    """ELAMRANI and AMRANI or ALAMRANI."""
    bare = [word[2:] if word[:2] in ("EL", "AL") and len(word) >= SHORT + 2 else word for word in (first, second)]
    return bare[0] == bare[1]


def _short_sound(word: str) -> str:
    plain = word.replace("OU", "U").replace("OO", "U").replace("EE", "I").replace("Y", "I")
    return re.sub(r"(.)\1+", r"\1", plain).removesuffix("H")


_SOUNDS = (
    *(("SH", "X"), ("SCH", "X"), ("CH", "X"), ("DJ", "J"), ("PH", "F"), ("KH", "K"), ("GH", "G"), ("TH", "T")),
    *(("OU", "U"), ("OO", "U"), ("EE", "I"), ("W", "U"), ("Y", "I"), ("Q", "K"), ("C", "K")),
)


@lru_cache(maxsize=20_000)
def _sound(word: str) -> str:
    """A rough key by which transliterations of one name meet: OUSSAMA and USAMA, CHARIF and SHARIF."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", word).removesuffix("H")
