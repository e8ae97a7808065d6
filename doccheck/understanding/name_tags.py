"""Names of persons in scripts without capitals, told by the signs and words around and in them.

Arabic, Han, Kana and Hangul have no capital letters: a name begins where the words before it ask for one, or where a
surname stands. A linear model says of every word (of every sign, where words are not parted) how likely a name begins,
goes on or ends there; of the sums, the likeliest names are taken. `scripts/learn` makes it from papers whose names are
marked.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from doccheck.understanding.linear import keys_of, model
from doccheck.understanding.name_surnames import FIRST_PAIRS, FIRST_SIGNS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from doccheck.model import Line, Page

MODEL = "name_tags"
NONE, FIRST, INNER, LAST, SINGLE = "none", "first", "inner", "last", "single"
TAGS = (FIRST, INNER, LAST, NONE, SINGLE)  # in the order of the model

SCRIPTS = re.compile("[\u0621-\u064a\u0671-\u06d3\u3041-\u30ff\u3400-\u9fff가-힣]")
_ARABIC = "\u0620-\u065f\u0670-\u06d3\u06d5-\u06dc\u06fa-\u06ff\u200c"
_TOKEN = re.compile(
    rf"[{_ARABIC}]+|[A-Za-zÀ-ɏḀ-ỿ]+(?:['’\-][A-Za-zÀ-ɏḀ-ỿ]+)*\.?|\d+|[ァ-ヴー]+|[^\s]"
)
_MARKS = re.compile("[\u064b-\u065f\u0670\u0640\u200c]")
_AROUND = 3  # tokens on either side
_LONGEST = 12  # tokens of a name
_LOG = -2.2  # the logarithm of the share of a name that is still told
_PERSIAN = str.maketrans("يىكةأإآٱۀ", "ییکهااااه")


class Token(NamedTuple):
    text: str
    start: int
    end: int
    form: str  # as it is compared


class Tagged(NamedTuple):
    """Where a name stands in a line, and how likely it is one."""

    start: int
    end: int
    share: float


def tokens(text: str) -> list[Token]:
    """The words of a line, of scripts without spaces the signs."""
    return [Token(found[0], found.start(), found.end(), _form(found[0])) for found in _TOKEN.finditer(text)]


@lru_cache(maxsize=20_000)
def _form(text: str) -> str:
    first = text[0]
    if first.isdigit():
        return "#" if len(text) != 4 else "####"
    if "\u0600" <= first <= "\u06ff":
        return _MARKS.sub("", text).translate(_PERSIAN) or text  # a line drawn with letters' joins has only marks
    if first.isascii() and first.isalpha():
        return "aA" if text.isupper() and len(text) > 1 else text.lower() if len(text) < 7 else "Aa"
    if first in "：﹕":
        return ":"
    if first in "（﹙[【〔":
        return "("
    if first in "）﹚]】〕":
        return ")"
    if first in "，、،":
        return ","
    if "ァ" <= first <= "ヴ":
        return text if len(text) < 4 else "ア"
    return text


def features(line: Sequence[Token], text: str) -> list[list[str]]:
    """Of each token of a line what speaks for or against a name."""
    forms = ["<<", "<<", "<", *(token.form for token in line), ">", ">>", ">>"]
    gaps = [_gap(text, line, at) for at in range(len(line) + 1)]
    found: list[list[str]] = []
    for at in range(len(line)):
        here = at + _AROUND
        a3, a2, a1, own, b1, b2, b3 = forms[here - 3 : here + 4]
        before, after = gaps[at], gaps[at + 1]
        each = [
            f"0{own}", f"-1{a1}{before}", f"-2{a2}", f"-3{a3}", f"1{after}{b1}", f"2{b2}", f"3{b3}",
            f"-21{a2}{a1}{before}", f"12{after}{b1}{b2}", f"-10{a1}{before}{own}", f"01{own}{after}{b1}",
            f"-321{a3}{a2}{a1}{before}", f"123{after}{b1}{b2}{b3}", f"-11{a1}{before}|{after}{b1}",
            f"-1012{before}{_sort(own)}{_sort(b1)}{_sort(b2)}{_sort(b3)}",
            f"s{_sort(a2)}{_sort(a1)}{before}{_sort(own)}{after}{_sort(b1)}",
        ]  # fmt: skip
        if own[0] in _ARABIC_LETTERS:
            each += (f"<{own[:2]}", f">{own[-2:]}", f"<3{own[:3]}", f"-1<{a1[:2]}", f"1<{b1[:2]}", f"-1>{a1[-2:]}")
            each.append(f"-21<{a2[:3]}|{a1[:3]}")
        else:
            each += _of_surname(own, a1, a2, b1, before, after)
        if at < 3:
            each.append(f"@{at}")
        found.append(each)
    return found


_ARABIC_LETTERS = frozenset(map(chr, range(0x620, 0x6FF)))


def _gap(text: str, line: Sequence[Token], at: int) -> str:
    """What parts two tokens: nothing, a space, a wide space, the edge of the line."""
    if at in (0, len(line)):
        return "|"
    count = line[at].start - line[at - 1].end
    return "" if not count else " " if count == 1 and text[line[at].start - 1] != "\u3000" else "_"


@lru_cache(maxsize=20_000)
def _sort(form: str) -> str:
    first = form[0]
    if "一" <= first <= "鿿" or first == "々":
        return "h"
    if "가" <= first <= "힣":
        return "k"
    if "ァ" <= first <= "ヴ":
        return "t"
    if "ぁ" <= first <= "ん":
        return "i"
    if first in _ARABIC_LETTERS:
        return "l" if form.startswith("ال") else "r"
    return "a" if first.isalpha() else first if first in "#:(),<>·/." else "x"


def _of_surname(own: str, a1: str, a2: str, b1: str, before: str, after: str) -> Iterator[str]:
    """Whether a surname stands here, or began one or two signs before."""
    if own in FIRST_SIGNS:
        yield f"S{before}"
        yield f"S-1{a1}"
    if not after and own + b1 in FIRST_PAIRS:
        yield f"SS{before}"
    if a1 in FIRST_SIGNS:
        yield f"-S{after}{b1}"
        yield f"-S{after}{_sort(b1)}"
    if a2 in FIRST_SIGNS:
        yield f"--S{after}{b1}"
        yield f"--S{after}{_sort(b1)}"
    if a2 + a1 in FIRST_PAIRS:
        yield f"-SS{after}{_sort(b1)}"


@lru_cache(maxsize=16)
def tagged(texts: tuple[str, ...]) -> tuple[tuple[Tagged, ...], ...]:
    """Of each line the names in it, those that exclude each other as well, the likeliest first."""
    import numpy as np

    lines = [(at, tokens(text)) for at, text in enumerate(texts) if SCRIPTS.search(text)]
    found: list[tuple[Tagged, ...]] = [()] * len(texts)
    rows = [sorted(keys_of(each)) for at, line in lines for each in features(line, texts[at])]
    if not rows:
        return tuple(found)
    sums = model(MODEL).sums_each(rows)
    logs = sums - np.logaddexp.reduce(sums, axis=1, keepdims=True)
    ends = list(accumulate((len(line) for _, line in lines), initial=0))
    for (at, line), start, end in zip(lines, ends, ends[1:], strict=False):
        found[at] = _names(line, logs[start:end])
    return tuple(found)


def _names(line: Sequence[Token], logs: NDArray[np.float32]) -> tuple[Tagged, ...]:
    """The names of a line by the logarithms of the shares of each tag of each token."""
    first, inner, last, _, single = (logs[:, at].tolist() for at in range(len(TAGS)))
    for at, token in enumerate(line):
        if token.form in _NEVER_FIRST:
            first[at] = single[at] = _NO
        if token.form in _NEVER:
            first[at] = inner[at] = last[at] = single[at] = _NO
    found: list[tuple[float, int, int]] = []
    for start in range(len(line)):
        if single[start] > _LOG:
            found.append((single[start], start, start))
        if first[start] < _LOG:
            continue
        total = first[start]
        for end in range(start + 1, min(len(line), start + _LONGEST)):
            # The mean of a token: long names are as likely as short ones.
            if (mean := (total + last[end]) / (end - start + 1)) > _LOG and last[end] > 2 * _LOG:
                found.append((mean, start, end))
            total += inner[end]
            if inner[end] < 2 * _LOG:
                break
    found.sort(reverse=True)
    return tuple(Tagged(line[start].start, line[end].end, math.exp(mean)) for mean, start, end in found)




_NO = -99.0
# What stands right before a name and right behind, as forms are compared.
_BEFORE_NAMES = (
    "السيد السيدة الآنسة الطالب الطالبة المدعو المدعوة المسمى المسماة شاهد شاهدة المدير الأستاذ الأستاذة الدكتور "
    "الدكتورة الفاضل آقای خانم آقا دوشیزه جناب سرکار محترم محترمه محترمہ مسٹر مس فرزند ولد دختر بنت ابن که کہ اینجانب"
)
_BEHIND_NAMES = (
    "البالغ البالغة المولود المولودة المزداد المزدادة مولود مولودة الحامل الحاملة الساكن الساكنة ساكن ساكنة مواليد "
    "المحترم المحترمة الجنسية رقم بتاريخ فرزند متولد خانم آقای دارای دارنده شماره زوجة المتزوجة طالب طالبة أسفله أدناه "
    "دختر ولدیت سکنہ"
)
_NEVER_FIRST = frozenset(map(_form, _BEFORE_NAMES.split()))
_NEVER = frozenset(map(_form, _BEHIND_NAMES.split()))


def rows(page: Page, texts: Sequence[str]) -> list[tuple[int, str]]:
    """The lines, those that were parted at a wide space ("田丸　航平") in one; with the index of the first."""
    found: list[tuple[int, str]] = []
    end: Line | None = None
    for index, text in enumerate(texts):
        line = page.lines[index]
        if end is not None and goes_on(end, line):
            found[-1] = (found[-1][0], f"{found[-1][1]}\u3000{text}")
        else:
            found.append((index, text))
        end = line
    return found


def goes_on(line: Line, other: Line) -> bool:
    """Whether the next line is the rest of a name in signs, after a wide space."""
    if not (_SIGN.match(line.words[-1].text[-1]) and _SIGN.match(other.words[0].text[0])):
        return False
    left, right = line.words[-1].box, other.words[0].box
    return abs(left.y0 - right.y0) < 0.5 * left.height and 0 <= right.x0 - left.x1 < _WIDE_SPACE


_SIGN = re.compile("[々ァ-ヴーぁ-ん一-鿿가-힣]")
_WIDE_SPACE = 0.018  # of the page's width


def bare(name: str) -> str:
    """A name without a bracket that is not closed in it, without the era of a birth and without a reading aid."""
    name = _READING_AID.sub("", _ERA.sub("", name.strip(" ,،/:"))).strip(" 　,،/:")
    return name if ("(" in name) == (")" in name) and ("（" in name) == ("）" in name) else name.strip("()（）")


# "虎太郎　平成", "フリガナ ナカムラ", "氏名 …": what follows or goes before in the same cell.
_ERA = re.compile(
    "(?<=.)[ 　]+(?:平成|昭和|令和|大正|西暦|民國|民国|生年月日|性別|性别|男|女|出生|生まれ|생년월일)$"
)
_READING_AID = re.compile("^(?:フリガナ|ふりがな|カナ氏名|カナ|読み仮名|よみがな)[ 　:：]*(?=.)")


def cut(text: str) -> str | None:
    """The name a value begins with; None where it begins with none."""
    hint = next((label for sign, label in _HINTS if sign.search(text)), "")
    if not hint:
        return text
    if latin := _THEN_LATIN.search(text):
        text = text[: latin.start()]
    line = f"{hint}: {text}"
    found = [each for each in tagged((line,))[0] if each.start == len(hint) + 2]
    whole = next((each for each in found if each.end == len(line) and each.share > _WHOLE), None)
    best = whole or next((each for each in found if each.share > _BEGUN), None)
    if best is None and 1 < len(text) <= _FEW and " " not in text and text[0] in FIRST_SIGNS:
        return text  # a surname that stands there is rare, but is one
    return bare(line[best.start : best.end]) if best else None


_THEN_LATIN = re.compile(r"(?<=[^A-Za-zÀ-ɏḀ-ỿ\s])[\s/]+(?=[A-Z][A-Za-zÀ-ɏḀ-ỿ'’-]+ [A-Z][^\u0600-\u9fff]+$)")
_FEW = 3  # signs of most names


_WHOLE, _BEGUN = 0.25, 0.2
_HINTS = (
    (re.compile("[가-힣]"), "성명"), (re.compile("[ァ-ヴ]|[一-鿿] [一-鿿]|[ぁ-ん]"), "氏名"),
    (re.compile("[一-鿿]"), "姓名"),
    (re.compile("[گچپژکی\u200c]"), "نام"), (re.compile("[ء-ي]"), "الاسم"),
)  # fmt: skip
