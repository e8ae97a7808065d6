"""Everything on a page that is printed like the name of a person: runs of words with capitals, names in signs.

Wide and cheap: titles of papers and places come along where nothing tells them. Who is who is told elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from doccheck.model import Page
from doccheck.understanding.fold import fold
from doccheck.understanding.name_edges import has_case_ending, trimmed
from doccheck.understanding.name_front import is_front, other_alphabet
from doccheck.understanding.name_label_others import OTHER_SIGNS
from doccheck.understanding.name_labels import is_label_word, is_of_relative, name_labels
from doccheck.understanding.name_married import MARRIED
from doccheck.understanding.name_no_things import is_place, is_province
from doccheck.understanding.name_no_words import CALLED
from doccheck.understanding.name_phrases import FULL_LINE
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from doccheck.understanding.name_shapes import (
    GERMAN_ARTICLES,
    is_name_word,
    is_no_name,
    name_at,
    name_before,
    without_address,
)
from doccheck.understanding.name_tags import SCRIPTS, Tagged, bare, rows, tagged
from doccheck.understanding.name_tokens import (
    LAST_PARTICLES,
    RUN,
    TOKEN,
    closes_nickname,
    has_article,
    opens_nickname,
    words_of_one,
)
from doccheck.understanding.name_values import is_land

_BEFORE_ARTICLES = frozenset({"van", "von", "vom", "op", "in", "aan", "auf", "aus", "zu"})
_NO_INITIALS = frozenset({"C.", "F.", "P."})  # "C.F. GRTSST…", "Sz. P. Tendai …"
_OF_FATHER = ("/o ", "/O ", "/o. ", "/O. ")
_SHORTENED = frozenset({"Mohd", "Muhd"})
_FEWEST, _MOST = 2, 6  # words of a name
_LABEL_FROM = 5  # letters of a word that is rather a label than a name ("Ho", "An")
_PERSONS = 40  # of a page


class Mention(NamedTuple):
    """A place where a name stands: offsets in the text of the page, and the line, from 0."""

    text: str
    start: int
    end: int
    line: int
    share: float = 1.0  # how likely it is a name, where no capitals tell


class _Part(NamedTuple):
    word: str
    start: int
    end: int


def persons(page: Page, texts: list[str]) -> dict[frozenset[str], list[Mention]]:
    """What may be the name of somebody, by its words, in the order of the page. `texts`: of the page's lines."""
    found: dict[frozenset[str], list[Mention]] = {}
    for mention in map(_trimmed, _mentions(page, texts)):
        words = frozenset(fold(mention.text).split())
        if mention.text in CALLED or is_place(mention.text):
            continue
        if (len(words) > 1 or SCRIPTS.search(mention.text)) and len(found) < _PERSONS:
            found.setdefault(words, []).append(mention)
    return found


def _trimmed(mention: Mention) -> Mention:
    """A mention without what stands at the name and is no part of it."""
    text = trimmed(mention.text)
    if text == mention.text:  # nearly always
        return mention
    at = mention.text.find(text)
    if at < 0 or mention.end - mention.start != len(mention.text):
        return mention._replace(text=text)
    return Mention(text, mention.start + at, mention.start + at + len(text), mention.line, mention.share)


def _mentions(page: Page, texts: list[str]) -> Iterator[Mention]:
    """The names in all scripts: in lines with signs, Latin names as the words around them tell."""
    flat = "\n".join(texts)
    starts = [0, *accumulate(len(text) + 1 for text in texts)][:-1]
    if flat.isascii() or not SCRIPTS.search(flat):
        yield from _with_capitals(page, flat, starts)
        return
    told = list(_in_other_scripts(page, texts, starts))
    latin = [each for each in told if each.share > _SURE and not SCRIPTS.search(each.text)]
    for each in _with_capitals(page, flat, starts):
        if not any(each.start < other.end and other.start < each.end for other in latin):
            yield each
    yield from told


def _with_capitals(page: Page, flat: str, starts: list[int]) -> Iterator[Mention]:
    """The names that capitals tell; one with the name at birth within is none without it."""
    married = list(_married(flat, starts))
    yield from married
    for each in _in_capitals(page, flat, starts):
        if not any(each.start < other.end and other.start < each.end for other in married):
            yield each


def _married(flat: str, starts: list[int]) -> Iterator[Mention]:
    for found in MARRIED.finditer(flat):
        before = name_before(flat, found.start())
        whole = name_at(flat, before.start) if before else None
        if whole and whole.end > found.end():
            yield Mention(whole.text, whole.start, whole.end, bisect_right(starts, whole.start) - 1)


def _in_capitals(page: Page, flat: str, starts: list[int]) -> Iterator[Mention]:
    for found in RUN.finditer(flat):
        run: list[_Part] = []
        for token in TOKEN.finditer(flat, found.start(), found.end()):
            word, start = token[0], token.start()
            stop = word[-1] == "." and len(word) > 3
            word = word[:-1] if stop else word
            if run and not (_goes_on(page, flat, run[-1], start, starts) and _may_follow(run[-1].word, word)):
                yield from _closed(flat, run, starts)
                run = []
            if word in _NO_INITIALS and (flat.startswith("C.F.", start) or flat[start - 4 : start] == "Sz. "):
                yield from _closed(flat, run, starts)
                run = []
                continue
            if len(word) == 1 and run and flat.startswith(_OF_FATHER, start + 1):
                yield from _closed(flat, run, starts)  # "Gul Durrani D/o Abdul Durrani"
                run = []
                continue
            is_initial = word[-1] == "." and len(word) == 2 and word[0].isupper()
            if is_initial or (_goes_in(word) if run else _is_first(word)):
                run.append(_Part(word, start, start + len(word)))
                stop = stop or has_case_ending(word)
                if not stop or word in _SHORTENED:
                    continue
            yield from _closed(flat, run, starts)
            run = []
        yield from _closed(flat, run, starts)


def _goes_on(page: Page, flat: str, last: _Part, start: int, starts: list[int]) -> bool:
    """Whether what begins at `start` belongs to the `last` word: in one line, or in the next of a full one."""
    gap = flat[last.end : start]
    if len(gap) == 2:
        return opens_nickname(flat, last.end) or (gap[1] == " " and closes_nickname(flat, last.start, last.end))
    if gap != "\n":
        return gap == " "
    index = bisect_right(starts, start) - 1
    before, here = page.lines[index - 1], page.lines[index]
    return before.block == here.block and before.words[-1].box.x1 > FULL_LINE


def _may_follow(before: str, word: str) -> bool:
    """Whether a word is in the same alphabet, and no German article or one that belongs to "van" or "von" before."""
    if other_alphabet(before, word):
        return False
    return word not in GERMAN_ARTICLES or before.lower().rpartition("-")[2] in _BEFORE_ARTICLES


# "Bertram Leutkirch, Alte Gasse 9", "Bertram Leutkirch, Talweg 4, …".
_STREET = re.compile(r" [A-ZÀ-Þ][^\W\d_]+ \d| \d{1,3}[a-z]?(?=,|\n|$)")


def _closed(flat: str, run: list[_Part], starts: list[int]) -> Iterator[Mention]:
    """The names that the words of a run can be."""
    while run and run[-1].word.islower() and run[-1].word not in LAST_PARTICLES:
        run.pop()
    if not run:
        return
    words = [part.word for part in run]
    if (one := words_of_one(words)) < len(words):
        yield from _closed(flat, run[:one], starts)
        run = run[one + 1 :]
    start, end = run[0].start, run[-1].end
    line = bisect_right(starts, start) - 1
    raw = flat[start:end]
    text = without_address(raw.replace("\n", " "))
    start = end - len(text) if raw.endswith(text) else start
    words = text.split()
    comma = flat[start - 2 : start] == ", " and len(words) <= 3 and not (is_land(text) or is_province(text))
    comma = comma and not _STREET.match(flat, end)
    if comma and (head := _surname(flat[max(0, start - 36) : start - 2])):
        yield Mention(f"{head} {text}", start - 2 - len(head), end, line)
        if len(words) <= 2 and (head.isupper() or " " not in head):
            return
    capitals = sum(not word[0].islower() for word in words)
    if len(words) >= _FEWEST and (len(words) <= _MOST + 1 or capitals <= _MOST):
        yield Mention(text, start, end, line)
    above, _, below = raw.partition("\n")
    if below and len(above.split()) >= _FEWEST and end - start == len(raw):  # or the next line begins something else
        yield Mention(without_address(above), start, start + len(above), line)


def _surname(before: str) -> str:
    """The words that may be a surname at the end of what stands before a comma."""
    words = re.split(r"[\n,;:(]|  ", before)[-1].split(" ")
    words = words[-4:] if before.isupper() else words[-3:]
    while words and is_front(words[0]):
        words.pop(0)  # "Subsemnatul, ROTARU Maxim Ion"
    while words and not (words[0] and _is_first(words[0]) and all(word and _goes_in(word) for word in words[1:])):
        words.pop(0)
    return " ".join(words)


@lru_cache(maxsize=20_000)
def _is_first(word: str) -> bool:
    """Whether a name can begin with this word."""
    if (word[0].islower() and not has_article(word)) or not is_name_word(word, first=False):
        return False
    folded = fold(word)
    if (folded in _NEVER and word not in _NAMES_TOO) or is_holder_role(folded) or is_other_role(folded):
        return False
    return len(word) < _LABEL_FROM or not is_label_word(folded)


@lru_cache(maxsize=20_000)
def _goes_in(word: str) -> bool:
    """Whether it can stand in a name behind another."""
    if not is_name_word(word, first=False):
        return False
    folded = fold(word)
    most = _LABEL_FROM if word < "\u0370" else 3
    return word[0].islower() or (folded not in _NEVER_IN and (len(word) <= most or not is_label_word(folded)))


_NAMES_TOO = frozenset({"Mia", "MIA"})
# What begins sentences and lines, folded.
_OPENING = """
    a an in on at to of as by for and or we i you he she it this that these those there is are with from within
    der die das den dem des ein eine einen im am zum zur mit fur von bis und oder wir ich sie er es diese dieser
    le la les un une des du de en au aux et ou nous je vous il elle ce cette ces par pour avec dans sur sous
    el los las una uno del al y o con por para en se su sus lo esta este estos que quien
    il lo gli una del della nel per con non si e o os as um uma no na em ao com nao
    recibimos recebemos recu recibi erhalten received yo io eu ja pani pana panu melle mi mio mia видана дана
    liebe lieber dear
"""
# What ends a name wherever it stands.
_ENDING = """
    tel fax iban bic swift eur usd gbp vat siret nif cif ref re no nr art abs sec para monsieur madame sehr dni nie
    ci id dob cin cta cci cbu clabe kto nro
"""
_NEVER_IN = frozenset(_ENDING.split())
_NEVER = _NEVER_IN.union(_OPENING.split())


def _in_other_scripts(page: Page, texts: list[str], starts: list[int]) -> Iterator[Mention]:
    """The names in Arabic script, signs and syllables: of those that exclude each other the likeliest few."""
    known = name_labels()
    lines = rows(page, texts)
    for (index, line), found in zip(lines, tagged(tuple(text for _, text in lines)), strict=True):
        taken: list[Tagged] = []
        for each in found:
            text = line[each.start : each.end]
            rivals = [other for other in taken if each.start < other.end and other.start < each.end]
            if len(rivals) > _RIVALS or (rivals and each.share < _RIVAL):
                continue
            if not SCRIPTS.search(text) and (each.share <= _SURE or " " not in text or is_no_name(text)):
                continue
            if OTHER_SIGNS.fullmatch(text) or text in known or is_of_relative(text) or "." in text[1:-1]:
                continue  # "姓名 | 学号"
            taken.append(each)
            name = bare(text)
            at = starts[index] + each.start + max(0, text.find(name))
            yield Mention(name, at, at + len(name), bisect_right(starts, at) - 1, each.share)


_RIVALS, _RIVAL = 1, 0.25  # names that are told besides in one place; how likely one must be
_SURE = 0.5  # how likely a name with capitals must be to be cut as signs tell
