"""What stands around names in scripts without capitals, with common names to put there: "我叫{}，".

Papers with marked names are few in some of these languages; these phrases are what any issuer or writer uses.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

_TABLE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
_NAME: dict[str, list[str]] = _TABLE["names"]
_BETWEEN = [": ", "：", " : ", "⎵", " ", ":", " Name ", "/Name: ", "（Name）：", " Nom : ", "　"]
_TIMES = 6  # a phrase is filled

Places = list[tuple[int, int]]


def _any(pick: random.Random, names: str) -> str:
    return pick.choice(_NAME[names])


def _zh(pick: random.Random) -> str:
    kind = pick.random()
    if kind < 0.06:
        return _any(pick, "zh_far")
    head = _any(pick, "zh_surnames_of_two") if kind < 0.14 else _any(pick, "zh_surnames")
    given = "".join(_any(pick, "zh_given") for _ in range(1 if pick.random() < 0.3 else 2))
    return _spaced(head + given, pick, 0.06)


def _spaced(name: str, pick: random.Random, share: float) -> str:
    """Now and then each sign apart, as certificates print short names."""
    return pick.choice((" ", "　")).join(name) if pick.random() < share else name


def _ja(pick: random.Random) -> str:
    if (kind := pick.random()) < 0.12:
        return _any(pick, "ja_far")
    if kind < 0.18:
        return _any(pick, "ja_read") + pick.choice((" ", "　")) + _any(pick, "ja_read_given")
    given = _any(pick, "ja_given")
    if pick.random() > 0.93:
        given = f"{given} {_any(pick, 'ja_given')}"
    return _any(pick, "ja_surnames") + pick.choice((" ", " ", " ", "　", "")) + given


def _ko(pick: random.Random) -> str:
    return _any(pick, "ko_far") if pick.random() < 0.08 else _spaced(
        _any(pick, "ko_surnames") + _any(pick, "ko_given"), pick, 0.08
    )


def _ar(pick: random.Random) -> str:
    words: list[str] = []
    for _ in range(pick.choice((1, 1, 2, 2, 3, 3, 4))):
        words += ["عبد", _any(pick, "ar_after")] if pick.random() < 0.08 else [_any(pick, "ar_given")]
        if pick.random() < 0.1:
            words.append("بن")
    if words[-1] == "بن":
        words.pop()
    return " ".join((*words, _any(pick, "ar_family")) if pick.random() < 0.85 else (_any(pick, "ar_family"), words[0]))


def _fa(pick: random.Random) -> str:
    if pick.random() < 0.08:
        return _any(pick, "fa_given")
    given = " ".join(_any(pick, "fa_given") for _ in range(1 if pick.random() < 0.75 else 2))
    families = [_any(pick, "fa_family") for _ in range(1 if pick.random() < 0.85 else 2)]
    return " ".join((given, *families))


def _ur(pick: random.Random) -> str:
    return " ".join(_any(pick, "ur_given") for _ in range(pick.choice((1, 1, 2)))) + " " + _any(pick, "ur_family")


_NAMES: dict[str, Callable[[random.Random], str]] = {"zh": _zh, "ja": _ja, "ko": _ko, "ar": _ar, "fa": _fa, "ur": _ur}


def phrases() -> Iterator[tuple[str, Places]]:
    """Lines with names in them, and where these stand; the same every time."""
    pick = random.Random(1)
    for language, name in _NAMES.items():
        for label in _TABLE["labels"][language]:
            for _ in range(_TIMES):
                phrase = "".join((label, pick.choice(_BETWEEN), "{}", pick.choice(_TABLE["behind"][language])))
                yield _filled(phrase, name, pick)
        for phrase in _TABLE["phrases"][language]:
            for _ in range(_TIMES):
                yield _filled(phrase, name, pick)


def _latin(pick: random.Random) -> str:
    given = " ".join(_any(pick, "latin_given") for _ in range(pick.choice((1, 1, 2))))
    last = pick.choice(("", "", "", "", "DE LA ", "AL ", "BEN ", "Di ")) + _any(pick, "latin_family")
    return f"{given} {last}" if pick.random() < 0.5 else f"{last.upper()} {given}"


def _filled(phrase: str, name: Callable[[random.Random], str], pick: random.Random) -> tuple[str, Places]:
    text = ""
    places: Places = []
    for at, piece in enumerate(phrase.replace("⎵", "     ").split("{}")):
        if at:
            own = name(pick) if pick.random() < 0.88 else _latin(pick)
            places.append((len(text), len(text) + len(own)))
            text += own
        text += piece
    return text, places


def replaced(text: str, places: Places, pick: random.Random) -> tuple[str, Places]:
    """A line with other names in the places of its own, where these are of one script."""
    made, last = "", 0
    found: Places = []
    for start, end in sorted(places):
        own = text[start:end]
        language = _language(own)
        new = _NAMES[language](pick) if language else own
        made += text[last:start]
        found.append((len(made), len(made) + len(new)))
        made += new
        last = end
    return made + text[last:], found


def _language(name: str) -> str:
    if any("a" <= sign.lower() <= "z" for sign in name) or "(" in name or "/" in name:
        return ""
    if any("가" <= sign <= "힣" for sign in name):
        return "ko" if len(name) > 1 else ""
    if any("؀" <= sign <= "ۿ" for sign in name):
        return "" if " " not in name else "fa" if any(sign in "گچپژکی\u200c" for sign in name) else "ar"
    if " " in name or "　" in name or any("ぁ" <= sign <= "ヴ" for sign in name):
        return "ja"
    return "zh" if 2 <= len(name) <= 4 and all("一" <= sign <= "鿿" for sign in name) else ""
