"""Where a text names a person.

The text is scanned once for the surname; only the lines around a hit are read word by word. A run of words is the
person when it holds a surname and a given name, nothing around it makes it part of another name, and `compare` calls
the run and the person "same".
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from doccheck import settings
from doccheck.values._name_compare import Zone, compare
from doccheck.values._name_parts import Word, full_name
from doccheck.values._name_tables import BORN, LABELS, LEADING_TITLES, MARRIED, PARTICLES, PATRONYMICS, TITLES
from doccheck.values._name_words import forms, is_initial, similarity
from doccheck.values._plain import plain_text
from doccheck.values._scripts import script_of


@dataclass(frozen=True, kw_only=True, slots=True)
class NameHit:
    """Where a person is named. `line` counts from 0; `text` is the name as it stands there, over two lines with a
    line break."""

    line: int
    text: str
    zone: Zone  # "same": nothing less is a hit


@dataclass(frozen=True, kw_only=True, slots=True)
class _Token:
    text: str  # as written
    start: int
    end: int
    role: str  # "surname", "given", "joint" (a particle, an initial), "label", "marker" (née), "name" (foreign), "word"


def find(surname: str, given_names: str, lines: Sequence[str]) -> NameHit | None:
    """The first line, or the first of two neighbouring ones, that names the person; None where none does.

    A surname alone is no hit, nor are a surname and a given name of two persons in one line. Somebody with a single
    name is given with that name in both places. Lines of a machine-readable zone are passed over. Names that have no
    Latin letters are found as they are written.
    """
    surnames, given = _latin(surname), _latin(given_names)
    if not surnames or not given:
        return _as_written(surname, given_names, lines)
    person = _Person(surnames=surnames, given=given, full=f"{surname}, {given_names}")
    for at in _lines_with(surnames, given, lines):
        hit = _in_line(person, at, lines) or _in_two_lines(person, at, lines)
        if hit:
            return hit
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Person:
    surnames: tuple[str, ...]
    given: tuple[str, ...]
    full: str  # with the comma that shows which part is the surname

    @property
    def single(self) -> bool:
        return self.surnames == self.given


def _latin(name: str) -> tuple[str, ...]:
    """The words of a part of a name, particles joined to what follows as well: BEN ALI, BENALI."""
    words: list[Word] = [word for variant in full_name(name).variants for word in variant.words]
    content = [word.text for word in words if not word.particle] or [word.text for word in words]
    joined = ["".join(word.text for word in words[at:]) for at in range(len(words) - 1)]
    return tuple(dict.fromkeys(content + joined))


# -- which lines ------------------------------------------------------------------------------------------------------

# What OCR and transliterations confuse is written as one letter, in the names as in the text.
_SAME_LETTER = str.maketrans({"J": "I", "L": "I", "1": "I", "0": "O", "Q": "O", "5": "S", "8": "B", "Y": "I", "6": "G"})
_SAME_LETTER |= str.maketrans({"C": "G", "F": "E", "V": "U", "2": "Z"})


class _Coarse(dict[int, str]):
    """A translation table that is filled as signs are met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        form = sign if sign.isspace() else min(forms(sign.upper()), key=len, default=sign)
        self[code] = form.upper().translate(_SAME_LETTER)
        return self[code]


_COARSE = _Coarse()


_LINES_APART = 3  # labels may stand between the two parts


def _lines_with(surnames: tuple[str, ...], given: tuple[str, ...], lines: Sequence[str]) -> Iterator[int]:
    """The lines that may hold one of the surnames, with one of the given names in them or near."""
    text = "\n".join(_NEW_LINE.sub(" ", line) for line in lines).translate(_COARSE)
    starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
    near: set[int] = set()
    for at in _lines_of(given, text, starts):
        near.update(range(at - _LINES_APART, at + _LINES_APART + 1))
    yield from (at for at in _lines_of(surnames, text, starts) if at in near and "<<" not in lines[at])


_NEW_LINE = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def _lines_of(names: tuple[str, ...], text: str, starts: list[int]) -> Iterator[int]:
    written = {form for name in names for form in forms(name)}
    patterns = sorted({_coarse_pattern(form) for form in (*written, *(form.replace("DJ", "D") for form in written))})
    last = -1
    for match in re.finditer("|".join(patterns), text):
        at = bisect_right(starts, match.start()) - 1
        if at != last:
            yield at
        last = at


def _coarse_pattern(form: str) -> str:
    """Doubled letters, MUELLER for MULLER, and what may stand between the parts of a name."""
    letters = re.sub(r"(.)\1+", r"\1", form.translate(_COARSE))
    letters = re.sub(r"([AOU])E", r"\1E?", letters)
    return re.sub(r"([^\W_])", r"\1+[-' ’.]?", letters).replace("E+[-' ’.]??", "E*[-' ’.]?")


# -- one line ---------------------------------------------------------------------------------------------------------

_LONGEST_JOIN = 4
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LOOSE = re.compile(r"[ .'’\-_:()/|]*")  # between words of one name, with labels among them
_TIGHT = re.compile(r"[ .'’\-]*")


@lru_cache(maxsize=4_000)
def _tokens(line: str, surnames: tuple[str, ...], given: tuple[str, ...]) -> tuple[_Token, ...]:
    plain = plain_text(unicodedata.normalize("NFC", line)).plain
    matches = list(_WORD.finditer(plain))
    roles = [_role(match[0], surnames, given) for match in matches]
    for at in range(len(matches)):
        for end in range(at + 2, min(len(matches), at + _LONGEST_JOIN) + 1):
            # "Ben Ali" for the BENALI of a machine-readable zone; "M. Benali" is no such.
            joined = "".join(match[0] for match in matches[at:end]).upper()
            if any(joined == name or (roles[at] != "label" and _same(joined, name)) for name in surnames):
                roles[at:end] = ["surname"] * (end - at)
    return tuple(
        _Token(text=match[0], start=match.start(), end=match.end(), role=role)
        for match, role in zip(matches, roles, strict=True)
    )


def _role(text: str, surnames: tuple[str, ...], given: tuple[str, ...]) -> str:
    word = text.replace("'", "").upper()
    if any(_same(word, name) for name in surnames):
        return "surname"
    if any(_same(word, name) for name in given):
        return "given"
    plain = min(forms(word), key=len, default="")
    if plain in BORN or plain in MARRIED or plain == "NE":
        return "marker"
    if plain in LABELS or plain in TITLES or plain in LEADING_TITLES:
        return "label"
    if plain in PARTICLES or plain in PATRONYMICS or any(name.startswith(plain) for name in (*surnames, *given)):
        return "joint"
    return "name" if text[0].isupper() and text.isalpha() and script_of(text[0]) == "Latn" else "word"


def _same(word: str, name: str) -> bool:
    return (not is_initial(word) or word == name) and similarity(word, name) >= settings.NAME_SAME


def _in_line(person: _Person, at: int, lines: Sequence[str]) -> NameHit | None:
    line = plain_text(unicodedata.normalize("NFC", lines[at])).plain
    tokens = _tokens(lines[at], person.surnames, person.given)
    for run in _runs(line, tokens):
        inner = [token for token in run if token.role in ("surname", "given", "joint", "marker", "name")]
        text = line[run[0].start : run[-1].end]
        if not _is_person(person, inner):
            continue
        if not _is_part_of_another(person, line, tokens, run):
            return NameHit(line=at, text=text, zone="same")
    return None


def _is_person(person: _Person, words: list[_Token]) -> bool:
    text = " ".join(word.text for word in words)
    if person.single:
        # "Li Li" has a surname and a given name that are one word.
        return any(compare(text, name).zone == "same" for one in person.surnames for name in (one, f"{one} {one}"))
    if not {"surname", "given"} <= {word.role for word in words} and set(person.surnames).isdisjoint(person.given):
        return False
    if compare(text, person.full).zone == "same":
        return True
    # "HASSAN ALI" is Ali Hassan here, as lists put the surname first.
    listed = person.full.replace(",", "")
    return len(words) == len(listed.split()) and compare(text, listed).zone == "same"


def _runs(line: str, tokens: tuple[_Token, ...]) -> Iterator[tuple[_Token, ...]]:
    """Runs of words that may be the person: from a word of hers to another, at most one foreign word between."""
    own = [at for at, token in enumerate(tokens) if token.role in ("surname", "given", "joint")]
    while own:
        end = 1
        while end < len(own) and _near(line, tokens, own[end - 1], own[end]):
            if _is_whole(tokens, own[:end]) and any(map(_is_title, tokens[own[end - 1] + 1 : own[end]])):
                break  # "Mme BENALI Amina, M. BENALI Karim": somebody else begins
            end += 1
        run = tokens[own[0] : own[end - 1] + 1]
        # Parts that belong to any name count only before a word of hers.
        while run and run[-1].role not in ("surname", "given"):
            run = run[:-1]
        if len(run) > 2 and run[1].role == "name" and run[0].role == "joint" and run[0].text.islower():
            run = run[2:]  # "die Eltern Linda Kowalczyk": an article and what it belongs to
        if len(run) > 2 and run[1].role == "label" and run[0].role == "joint" and run[0].text.islower():
            run = run[2:]  # "et M. Benali Karim": what joins two, and a title
        if any(token.role in ("surname", "given") for token in run):
            yield run
        own = own[end:]


def _is_whole(tokens: tuple[_Token, ...], own: list[int]) -> bool:
    return {"surname", "given"} <= {tokens[at].role for at in own}


def _is_title(token: _Token) -> bool:
    return token.role == "label" and not forms(token.text.upper()).isdisjoint(TITLES | LEADING_TITLES)


def _near(line: str, tokens: tuple[_Token, ...], left: int, right: int) -> bool:
    between = tokens[left + 1 : right]
    foreign = [token for token in between if token.role not in ("label", "marker")]
    gaps = [line[a.end : b.start] for a, b in pairwise(tokens[left : right + 1])]
    if any(token.role == "word" for token in foreign) or len(foreign) > 1 or len(between) > 6:
        return False
    if any(token.role == "marker" for token in between):
        return len(between) < 3 and all(_LOOSE.fullmatch(gap) for gap in gaps)
    if foreign:
        return len(between) == 1 and all(_TIGHT.fullmatch(gap) for gap in gaps)
    if between:
        return all(_LOOSE.fullmatch(gap.replace(",", "")) for gap in gaps)
    return bool(_TIGHT.fullmatch(gaps[0].replace(",", "", 1)))


def _is_part_of_another(person: _Person, line: str, tokens: tuple[_Token, ...], run: tuple[_Token, ...]) -> bool:
    """Whether the words around the run take it apart: "Karim Benali, Salma Idrissi" names no Salma Benali."""
    first, last = tokens.index(run[0]), tokens.index(run[-1])
    before = first > 0 and _is_attached(line, tokens[first - 1], tokens[first])
    after = last + 1 < len(tokens) and _is_attached(line, tokens[last], tokens[last + 1])
    if person.single:
        return before or after
    if any(token.role == "name" for token in run) or any(
        "," in line[left.end : right.start] for left, right in pairwise(run)
    ):
        return before or after
    if not (before and after):
        return False
    if run[0].text.isupper() == run[-1].text.isupper():
        return True
    # "Licence Yasmine BENALI Rabat": capitals show where a name ends.
    return tokens[first - 1].text.isupper() if run[-1].text.isupper() else tokens[last + 1].text.isupper()


def _is_attached(line: str, left: _Token, right: _Token) -> bool:
    """Whether a foreign word that may be a name stands right beside."""
    return "name" in (left.role, right.role) and bool(_TIGHT.fullmatch(line[left.end : right.start]))


# -- two lines --------------------------------------------------------------------------------------------------------


def _in_two_lines(person: _Person, at: int, lines: Sequence[str]) -> NameHit | None:
    """The surname alone in one line, given names alone in the next or the one before; labels may stand in between."""
    if person.single or not _is_alone(person, lines[at], "surname"):
        return None
    for step in (1, -1):
        other = at + step
        while 0 <= other < len(lines) and abs(other - at) < 3 and _is_label(person, lines[other]):
            other += step
        if not 0 <= other < len(lines) or not _is_alone(person, lines[other], "given"):
            continue
        words = [token for one in (other, at) for token in _of_name(person, lines[one])]
        if _is_person(person, words) and not _is_column(person, lines, min(at, other), max(at, other)):
            first, second = sorted((at, other))
            return NameHit(line=first, text=f"{lines[first].strip()}\n{lines[second].strip()}", zone="same")
    return None


def _of_name(person: _Person, line: str) -> list[_Token]:
    tokens = _tokens(line, person.surnames, person.given)
    return [token for token in tokens if token.role in ("surname", "given", "joint")]


def _is_alone(person: _Person, line: str, role: str) -> bool:
    """Whether the line says one part of the name and nothing else but labels."""
    tokens = _tokens(line, person.surnames, person.given)
    roles = {token.role for token in tokens}
    return role in roles and roles <= {role, "joint", "label"}


def _is_label(person: _Person, line: str) -> bool:
    return {token.role for token in _tokens(line, person.surnames, person.given)} <= {"label", "joint"}


def _is_column(person: _Person, lines: Sequence[str], first: int, last: int) -> bool:
    """Whether single names without a label stand below each other: whose they are cannot be seen."""
    if any(token.role == "label" for at in range(first, last + 1) for token in _line_tokens(person, lines, at)):
        return False
    around = [_line_tokens(person, lines, at) for at in (first - 1, last + 1) if 0 <= at < len(lines)]
    return any(len(tokens) == 1 and tokens[0].role == "name" for tokens in around)


def _line_tokens(person: _Person, lines: Sequence[str], at: int) -> tuple[_Token, ...]:
    return _tokens(lines[at], person.surnames, person.given)


# -- other scripts ----------------------------------------------------------------------------------------------------


_NO_SPACES = ("Hani", "Kana", "Hang", "Thai")


def _as_written(surname: str, given_names: str, lines: Sequence[str]) -> NameHit | None:
    """Names without Latin letters, the two parts side by side in either order."""
    parts = [" ".join(plain_text(part).plain.split()) for part in (surname, given_names)]
    if not all(any(map(str.isalpha, part)) for part in parts):
        return None
    orders = {f"{one}{gap}{other}" for one, other in (parts, parts[::-1]) for gap in (" ", "")}
    if parts[0] == parts[1]:
        orders = {parts[0]}
    either = "|".join(map(re.escape, sorted(orders)))
    spaced = not any(script_of(sign) in _NO_SPACES for sign in parts[0])
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)" if spaced else either, re.IGNORECASE)
    for at, line in enumerate(lines):
        plain = plain_text(line)
        match = pattern.search(plain.plain)
        if match:
            text = plain.text[plain.origin(match.start()) : plain.origin_end(match.end())]
            return NameHit(line=at, text=text, zone="same")
    return None
