"""The language of a text in Arabic or Cyrillic letters, by the letters that only some languages write."""

from __future__ import annotations

import re
from collections import Counter

_KAZAKH = "қғұәҚҒҰӘ"
_BESIDE_RUSSIAN = {"kk": _KAZAKH}  # whose papers are often in both, line by line
_SHARE = 0.03  # of the letters of a line; Kazakh has 0.1, a Kazakh name in a Russian line less
# Letters of one language; the first row of which a text has at least `_FEW` decides.
_CYRILLIC = (
    ("kk", _KAZAKH),
    ("be", "ўЎ"),
    ("ru", "ыэёЫЭЁ"),
    ("uk", "іїєґІЇЄҐ"),
    ("sr", "ћђЋЂ"),
    ("mk", "ѓќѕЃЌЅ"),
)
_URDU, _PASHTO, _PERSIAN = "ٹڈڑںے", "ټډړښځ", "پچژگ"
_PERSIAN_FORMS, _ARABIC_FORMS = "یک", "يىكة"  # of letters that both have
_FEW = 2
_SERBIAN = re.compile(r"\b(?:је|су|који|која|у|из|према)\b", re.I)
_MACEDONIAN = re.compile(r"\b(?:дека|во|со|ќе|е|го|што)\b", re.I)
_CAPITAL_NAME = re.compile(r"\b[^\W\d_]\w*")
_WRITTEN_SMALL = 3  # words; a text with fewer is names


def languages_of_letters(text: str, script: str) -> dict[str, int]:
    """The languages of a text in `script` ("Arab", "Cyrl") and the letters in each; empty where they do not tell."""
    language = _language(text, script)
    if language is None:
        return {}
    letters = sum(map(str.isalpha, text))
    if language not in _BESIDE_RUSSIAN:
        return {language: letters}
    own = sum(sum(map(str.isalpha, line)) for line in text.splitlines() if _holds(line, _BESIDE_RUSSIAN[language]))
    return {language: own, "ru": letters - own}


def _holds(line: str, letters: str) -> bool:
    return sum(sign in letters for sign in line) > _SHARE * sum(map(str.isalpha, line))


def _language(text: str, script: str) -> str | None:
    counts = Counter(text)

    def seen(letters: str) -> int:
        return sum(counts[letter] for letter in letters)

    if script == "Arab":
        for language, letters in (("ps", _PASHTO), ("ur", _URDU)):
            if seen(letters) >= _FEW:
                return language
        persian = seen(_PERSIAN_FORMS) > seen(_ARABIC_FORMS) or seen(_PERSIAN) >= _FEW
        return "fa" if persian else "ar" if seen(_ARABIC_FORMS) >= _FEW else None
    if script != "Cyrl" or only_names(text):
        return None
    for language, letters in _CYRILLIC:
        if seen(letters) >= _FEW:
            return language
    if seen("јљњџЈЉЊЏ") >= _FEW:
        return "sr" if len(_SERBIAN.findall(text)) >= len(_MACEDONIAN.findall(text)) else "mk"
    return "bg" if seen("ъЪ") >= _FEW else None


def only_names(text: str) -> bool:
    """Whether hardly a word of `text`, in letters that are small or large, is written as no name is."""
    words = [word for word in _CAPITAL_NAME.findall(text) if len(word) > 1]
    names = len([word for word in words if word[0].isupper() and not word.isupper()])
    return names > 0 and len(words) - names < _WRITTEN_SMALL
