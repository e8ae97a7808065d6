"""Names that sentences introduce: "certifie que Madame X, née le …", "I, X, do hereby …", "appoints Mr Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from doccheck.model import Page
from doccheck.understanding import name_cues
from doccheck.understanding.fold import fold
from doccheck.understanding.name_anchors import Starts
from doccheck.understanding.name_cues_more import Cue, cued, parties
from doccheck.understanding.name_edges import HONORED, KIN_FIRST, is_nationality
from doccheck.understanding.name_front import is_front
from doccheck.understanding.name_labels import FULL, HOLDER, PARTY, POLICYHOLDER, asked_by, is_label_word, label_form
from doccheck.understanding.name_listed import listed
from doccheck.understanding.name_no_things import is_place
from doccheck.understanding.name_phrases import (
    ABOUT,
    ABOUT_ANYBODY,
    AGENT_BEFORE,
    BETWEEN,
    BETWEEN_CUES,
    BORN_BEHIND,
    CERTIFIES,
    CERTIFYING,
    CHILD_BEFORE,
    FOR_ANOTHER,
    FULL_LINE,
    GOES_ON,
    KIN,
    LISTED,
    OF_PARENT,
    OFFICIAL_AFTER,
    OFFICIAL_BEFORE,
    ONE_NAME,
    PARTY_AFTER,
    ROLE_AFTER,
    SENTENCE_END,
    SURNAME_IN_CAPITALS,
)
from doccheck.understanding.name_roles import is_other_role
from doccheck.understanding.name_shapes import (
    Name,
    is_name_line,
    is_no_name,
    name_at,
    name_before,
    without_address,
)
from doccheck.understanding.name_tags import SCRIPTS
from doccheck.understanding.name_yours import is_yours, names_yours, told_to_readers
from doccheck.understanding.places import PageText, page_text


class Part(IntEnum):
    """What somebody is in the document, its holder first."""

    HOLDER = 0  # the sentence is about this person
    CERTIFIED = 1  # "certifies that X", "conferred upon X", "the student X"
    DECLARANT = 2  # "I, X": the holder of an affidavit, the author of a certificate
    ADDRESSED = 3  # a form of address and a name
    OFFICIAL = 4  # who signs, represents, teaches, translates, is given powers


@dataclass(frozen=True, kw_only=True, slots=True)
class Introduced:
    """A name in a sentence, the part its bearer has in the document and where it stands."""

    name: str
    part: Part
    line: int  # of the page, from 0
    sure: bool
    for_another: bool = False  # somebody does something for this person: "für Ana Ruiz", "mi sobrino Ana Ruiz"
    speaks: bool = False  # "I, Ada Okoro, …", whatever follows
    party: bool = False  # a contract says what it calls this person
    of_parents: bool = False  # a child or ward of whom the sentence is about: "his daughter Ana", "mother of Ana"
    born: bool = False  # such a child's birth is told right behind the name
    yours: bool = False  # a guest, tenant, client or pupil of the reader's: "your tenant Ana", "que vous logez"


def introduced(page: Page) -> Iterator[Introduced]:
    """The names that sentences of the page introduce, as they come; parties to a contract by what it calls them."""
    text = page_text(page)
    flat = _paragraphs(page, text)
    called = parties(flat)
    speaks_to = names_yours(flat)
    for found in _introduced(page, text, flat):
        if found.of_parents and _is_born(flat, text.starts[found.line], found.name):
            found = replace(found, born=True)
        if speaks_to and is_yours(flat, text.starts[found.line], found.name):
            found = replace(found, yours=True)
        cue = called.pop(frozenset(fold(found.name).split()), None) if called else None
        yield replace(found, part=_part_of(cue), sure=False, party=True) if cue else found
    for cue in called.values():
        line = text.line_at(cue.name.start)
        yours = speaks_to and is_yours(flat, text.starts[line], cue.name.text)
        yield Introduced(name=cue.name.text, part=_part_of(cue), line=line, sure=False, party=True, yours=yours)


def _is_born(flat: str, line_start: int, name: str) -> bool:
    """Whether the birth of somebody on the line that starts there is told right behind the name."""
    at = flat.find(name.split(" ", 1)[0], line_start)
    return at >= 0 and BORN_BEHIND.match(flat, at + len(name)) is not None


def _part_of(party: Cue) -> Part:
    return Part.CERTIFIED if party.holder else Part.OFFICIAL


def _introduced(page: Page, text: PageText, flat: str) -> Iterator[Introduced]:
    seen: set[int] = set()
    starts = Starts(flat)
    for anchor in starts.anchors():
        kind = anchor.lastgroup or ""
        if kind == "role" and "," in anchor[0] and not _OWN_KIN.search(flat, max(0, anchor.start() - 8), anchor.end()):
            continue
        start = BETWEEN.match(flat, anchor.end())
        at = start.end() if start and kind != "title" else anchor.end()
        name = name_at(flat, at) or (name_at(flat, anchor.end()) if at != anchor.end() else None)
        found = _placed(flat, text, name, kind, anchor.start()) if name else None
        if found and name and name.start not in seen:
            seen.add(name.start)
            yield found
    for told in ROLE_AFTER.finditer(flat):
        role = asked_by(fold(told["role"]))
        holder = role in (HOLDER, FULL)
        name = name_before(flat, told.start()) if holder or role in (PARTY, POLICYHOLDER) else None
        if name and name.start not in seen and len(name.text.split()) > 1 and not is_no_name(name.text):
            seen.add(name.start)
            part = Part.CERTIFIED if holder else Part.OFFICIAL
            yield Introduced(name=name.text, part=part, line=text.line_at(name.start), sure=False)
    yield from _in_other_scripts(page)
    yield from _of_kin(flat, text, seen)
    yield from _honored(flat, text, seen)
    yield from _cued(flat, text, seen)
    yield from _single(flat, text, seen)
    for at in told_to_readers(flat):
        name = name_at(flat, at)
        if name and name.start not in seen and len(name.text.split()) > 1 and not is_no_name(name.text):
            seen.add(name.start)
            yield Introduced(name=name.text, part=Part.CERTIFIED, line=text.line_at(name.start), sure=False)
    for name in listed(flat):
        if name.start not in seen:
            seen.add(name.start)
            at = text.line_at(name.start)
            yield Introduced(name=name.text, part=Part.CERTIFIED, line=at, sure=False, for_another=True)
    for cue in starts.cues():
        name = _name_before_cue(flat, text, cue.start())
        if not name or name.start in seen or len(name.text.split()) < 2 or name.text[0].islower():
            continue
        if "\f" in flat[name.start : cue.start()] and not _beside(text, name.end - 1, cue.start()):
            continue
        if is_no_name(name.text) or OF_PARENT.search(flat, max(0, name.start - 40), name.start):
            continue
        seen.add(name.start)
        speaks = flat[: name.start].endswith(_SPEAKING)
        part = Part.OFFICIAL if _is_official(flat, name.start, name.end) else Part.CERTIFIED
        part = Part.DECLARANT if speaks and part is Part.CERTIFIED else part
        label = flat[text.starts[text.line_at(name.start)] : name.start].rpartition(", ")[2]
        if label.rstrip().endswith(":") and is_other_role(label_form(label)):
            part = Part.OFFICIAL  # "Fiador: Luis Ruiz, nacido el …"
        yield Introduced(
            name=name.text,
            part=part,
            line=text.line_at(name.start),
            sure=False,
            speaks=speaks,
            for_another=_for_another(flat, name.start),
            of_parents=_of_parents(flat, name.start),
        )


# "votre fille, Ana Ruiz": of no other role is a comma followed by its bearer; a third person's child may be told of
# in papers of that person.
_OWN_KIN = re.compile(
    r"(?<!\w)(?:mon|ma|votre|notre|[Mm]ein\w{0,2}|Ihr\w{0,2}|[Uu]nser\w{0,2}|mi|nuestr[oa]|my|your|our)[ \n][^\W\d_]+,"
    r"[ \n]$"
)
_SPEAKING = (" ich, ", " ich,\n", " moi, ", " moi,\n", " I, ", " yo, ", " io, ", " eu, ")


def _cued(flat: str, text: PageText, seen: set[int]) -> Iterator[Introduced]:
    """Names by the words of languages that say it otherwise."""

    def fills(start: int) -> bool:
        return text.page.lines[text.line_at(start)].words[-1].box.x1 > FULL_LINE

    for cue in cued(flat, fills):
        name = cue.name
        if name.start in seen or OF_PARENT.search(flat, max(0, name.start - 40), name.start):
            continue
        seen.add(name.start)
        official = bool(_IS_AGENT.match(flat, name.end)) or _is_official(flat, name.start, name.end)
        yield Introduced(
            name=name.text,
            part=Part.OFFICIAL if official else Part.CERTIFIED,
            line=text.line_at(name.start),
            sure=False,
            for_another=_for_another(flat, name.start),
            of_parents=_of_parents(flat, name.start),
        )


def _single(flat: str, text: PageText, seen: set[int]) -> Iterator[Introduced]:
    """The only name of somebody of whom the paper says so: "Zhanar (single name; passport N 118)"."""
    if not any(map(flat.lower().__contains__, _SINGLE)):  # nearly always
        return
    for said in ONE_NAME.finditer(flat):
        name = name_before(flat, said.start())
        if not name or name.start in seen or " " in name.text or not name.text[0].isupper():
            continue
        if len(name.text) < _LEAST or is_no_name(name.text) or is_label_word(fold(name.text)):
            continue
        seen.add(name.start)
        yield Introduced(name=name.text, part=Part.CERTIFIED, line=text.line_at(name.start), sure=False)


# Of each alternative of `ONE_NAME` a part that it cannot do without.
_SINGLE = (
    "single", "one", "mononym", "no ", "unique", "sans", "único", "unico", "sin ", "einname", "nur", "ohne", "kein",
    "senza",
)  # fmt: skip
_LEAST = 3  # letters of a name


_IS_AGENT = re.compile(r"['’]?\w{0,3}[ \n](?:vekil|temsilci)")


def _in_other_scripts(page: Page) -> Iterator[Introduced]:
    """Names in Arabic script, signs and syllables, by what stands at them."""
    if page.text.isascii() or not SCRIPTS.search(page.text):
        return
    for found in name_cues.cued(page):
        child = found.cue is name_cues.Cue.CHILD
        part = _PARTS[found.cue]
        yield Introduced(name=found.name, part=part, line=found.line, sure=False, for_another=child, of_parents=child)


_PARTS = {
    name_cues.Cue.CHILD: Part.CERTIFIED,
    name_cues.Cue.CERTIFIED: Part.CERTIFIED,
    name_cues.Cue.SELF: Part.DECLARANT,
    name_cues.Cue.ADDRESSED: Part.ADDRESSED,
    name_cues.Cue.OFFICIAL: Part.OFFICIAL,
}


def _of_kin(flat: str, text: PageText, seen: set[int]) -> Iterator[Introduced]:
    """Names behind a word of kin that introduces none elsewhere: "Kızım Defne Demir'in", "моя дочь Анна Орлова"."""
    if not any(part in flat for part in _OF_KIN):  # nearly always
        return
    for said in KIN_FIRST.finditer(flat):
        name = name_at(flat, said.end())
        if not name or name.start in seen or len(name.text.split()) < 2 or is_no_name(name.text):
            continue
        seen.add(name.start)
        line = text.line_at(name.start)
        child = bool(said["child"])
        yield Introduced(name=name.text, part=Part.CERTIFIED, line=line, sure=False, for_another=True, of_parents=child)


# Of each alternative of `KIN_FIRST` a part that it cannot do without.
_OF_KIN = (
    "ızım", "ğlum", "cuğum", "eğenim", "orunum", "KIZIM", "ĞLUM", "CUĞUM", "şim", "on gái", "on trai", "о", "аш", "ій",
    "cór", "syn", "wnu", "brat", "siostr", "żon", "męż", "iul", "iica", "iicei",
)  # fmt: skip


def _honored(flat: str, text: PageText, seen: set[int]) -> Iterator[Introduced]:
    """Names with a form of address behind: "GARRIDO SOLANS, MARTA 同学 (Ms)", "Ayşe Demir Hanım"."""
    if not any(word in flat for word in _HONORS) and (flat.isascii() or not SCRIPTS.search(flat)):
        return
    for said in HONORED.finditer(flat):
        name = name_before(flat, said.start())
        if name and (listed := _SURNAME_BEFORE.search(flat, max(0, name.start - 42), name.start)):
            name = name._replace(text=f"{listed[1] or listed[2]} {name.text}", start=listed.start())
        if not name or name.start in seen or len(name.text.split()) < 2 or is_no_name(name.text):
            continue
        seen.add(name.start)
        part = Part.CERTIFIED if said["student"] else Part.ADDRESSED
        part = Part.OFFICIAL if _is_official(flat, name.start, said.end()) else part
        yield Introduced(name=name.text, part=part, line=text.line_at(name.start), sure=False)


_HONORS = ("Bey", "BEY", "Bəy", "Han", "HAN", "Xan")  # what is no sign of `HONORED` begins so
_SURNAME_BEFORE = re.compile(
    r"(?:^|(?<=[\n\f]))([A-ZÀ-Þ][a-zß-ÿ]+(?:[ '’-](?:d[aeo]s? )?[A-ZÀ-Þ][a-zß-ÿ]+){0,3}), $|"
    r"(?<![^\W\d_])([A-ZÀ-Þ]{2,}(?:[ '’-][A-ZÀ-Þ]{2,}){0,3}), $"
)


def _name_before_cue(flat: str, text: PageText, at: int) -> Name | None:
    """The name that a cue tells something about: right before it, or before a short remark between."""
    name = name_before(flat, at - 1 if flat[at - 1 : at] == "\f" else at)
    if (not name or len(name.text.split()) < 2) and (between := BETWEEN_CUES.search(flat, max(0, at - 70), at)):
        further = name_before(flat, between.start())
        if further and "\n" not in flat[further.start : further.end] and len(further.text.split()) > 1:
            name = further
    if name and len(last := name.text.split()[-1]) > 4 and is_label_word(fold(last)):
        return None  # "Hryhorivna / Geburtsdatum: 02.02.2004"
    if name and (married := _MARRIED_ABOVE.search(flat, max(0, name.start - 60), name.end)):
        behind = " ".join(flat[married.start() : name.end].split())
        if married.end() < name.end and "\f" not in behind:
            return name._replace(text=behind, start=married.start())  # "NDONGALA épouse VERCRUYSSE / Christelle"
    if name and "\n" in flat[name.start : name.end]:
        first, _, rest = flat[name.start : name.end].rpartition("\n")
        fills = text.page.lines[text.line_at(name.start)].words[-1].box.x1 > FULL_LINE
        surname = first.isupper() and not rest.isupper() and _LEADS_ON.search(flat, max(0, name.start - 12), name.start)
        if not fills and len(rest.split()) > 1 and rest[0].isupper() and not surname:  # above is something else
            bare = without_address(rest)
            name = name._replace(text=bare, start=name.start + len(first) + 1 + len(rest) - len(bare))
    return _with_what_precedes(flat, text, name) if name else None


def _with_what_precedes(flat: str, text: PageText, name: Name) -> Name:
    """ "Okoro, Ada" alone on its line is one name; in "Ada Ngozi Okoro, San Miguel" the first is it."""
    line = flat[text.starts[text.line_at(name.start)] : name.start]
    found = _NAME_BEFORE.fullmatch(line)
    if not found or is_no_name(found[1]) or is_front(found[1].split()[-1]):
        return name
    first, at = found[1], name.start - len(line)
    if _is_surname(first) and not is_place(name.text):
        return name._replace(text=f"{first} {name.text}", start=at)
    if len(first.split()) > 2 or (" " in first and not first.isupper()):
        return name._replace(text=first, start=at, end=at + len(first)) if is_name_line(first) else name
    return name._replace(text=f"{first} {name.text}", start=at)


def _is_surname(text: str) -> bool:
    """Whether words before a comma are rather a surname than a whole name: "Ferreira de Aragão"."""
    words = text.split()
    return any(word[0].islower() for word in words) and sum(word[0].isupper() for word in words) < _WHOLE


_WHOLE = 3  # words with capitals


_MARRIED_ABOVE = re.compile(
    r"(?<=[\n\f])[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){0,2} (?:épouse|ép\.|ÉPOUSE|EPOUSE|née|NÉE|veuve|VEUVE|"
    r"geb\.|geborene|verh\.|coniugata|z domu) [A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){0,2}\n(?=[A-ZÀ-Þ][a-zß-ÿ])"
)
# Before a name on lines of its own: "wird bescheinigt, dass", "opened for:".
_LEADS_ON = re.compile(r"(?:(?<!\w)[a-zß-ÿ]{2,5}|[:,])\s*$")
_NAME_BEFORE = re.compile(
    r"(?:[^:\n]{2,40}: ?|\(?\d{1,2}[.)ºª°]{1,3} ?)?(?:(?:[a-zà-ÿ]{2,8} )?(?:Neffen?|Nichte|Sohn(?:es)?|"
    r"Tochter|Kind|[Ff]ils|[Ff]ille|[Nn]eveu|"
    r"[Nn]ièce|[Hh]ij[oa]|[Ss]obrin[oa]|[Ss]on|[Dd]aughter|[Nn]ephew|[Nn]iece|[Ff]igli[oa]|[Nn]ipote|[Ff]ilh[oa]) )?"
    r"(?!(?:Yo|Je|We|I|Ich|Eu|Io|Ja|Nous|Wir|Nosotr[oa]s|Noi|Nós|My|Entre|Whereas|Between|"
    r"Zwischen)\b)"
    r"((?:(?:v[ao]n|de|da) (?:de[nr]?|la) )?[A-ZÀ-Þ][^\W\d_]+"
    r"(?:[ '’-](?:(?:d[aeo]s?|del|di|du|la|de la|van|von|van de[nr]|von de[mr]|el|al) )?[A-ZÀ-Þ][^\W\d_]+){0,4}), "
)


def _beside(text: PageText, end: int, start: int) -> bool:
    """Whether what ends at `end` and what begins at `start` are neighbouring cells of a row."""
    left, right = text.page.lines[text.line_at(end)].box, text.page.lines[text.line_at(start)].box
    return abs(left.y0 - right.y0) < 0.5 * left.height and left.x1 < right.x0


def _paragraphs(page: Page, text: PageText) -> str:
    """The page's text with a form feed where a paragraph ends: offsets stay what they are."""
    parts: list[str] = []
    for index, line in enumerate(page.lines):
        following = page.lines[index + 1] if index + 1 < len(page.lines) else None
        parts += [line.text, "\n" if following and following.block == line.block else "\f"]
    return "".join(parts[:-1])


def _placed(flat: str, text: PageText, name: Name, kind: str, anchor: int) -> Introduced | None:
    end = name.end
    listed = LISTED.match(flat, end) if len(name.text.split()) == 1 else None
    if listed:  # "Ms Li, Wenjing has …"
        name, end = name._replace(text=f"{name.text} {listed[1]}", end=listed.end()), listed.end()
    surname = name.text.isupper() or _is_surname(name.text)
    parted = SURNAME_IN_CAPITALS.match(flat, end) if surname and not listed else None
    parted = None if parted and is_nationality(parted[1]) else parted  # "LAMIN SANYANG, Gambian, born …"
    if parted:  # "FERREYRA QUIROGA, Julieta – DNI …"
        name, end = name._replace(text=f"{name.text} {parted[1]}", end=parted.end()), parted.end()
    about = bool(ABOUT.match(flat, end))
    whole = name.text
    fills = _fills(text, text.line_at(name.start))
    cut = name.first_line_end < end and not (listed or parted) and not _BREAKS_OFF.search(flat, 0, name.first_line_end)
    goes_on = GOES_ON.match(flat, end) or _GOES_ON_IN_TEXT.match(flat, end)
    if cut and not (about or (fills and goes_on) or _is_stacked(text, name)):
        whole, end = flat[name.start : name.first_line_end], name.first_line_end  # the next line begins something else
    if len(whole.split()) < 2 and not ONE_NAME.match(flat, end):
        return None
    if (whole[0].islower() and kind != "title") or is_no_name(whole):
        return None
    parent = OF_PARENT.search(flat, max(0, anchor - 40), anchor)
    if parent and not (kind == "title" and parent[0][0] == "\n"):
        return None
    whole = without_address(whole)
    part = _part(flat, anchor, name.start, end, kind, about=about)
    sure, at = part is Part.HOLDER, text.line_at(name.start)
    return Introduced(
        name=whole.strip(" ,.;"),
        part=part,
        line=at,
        sure=sure,
        speaks=kind == "self",
        for_another=_for_another(flat, name.start),
        of_parents=_of_parents(flat, name.start),
    )


def _fills(text: PageText, at: int) -> bool:
    """Whether a line goes on in the next: it reaches the right, or is the few words left over of a line that does."""
    lines = text.page.lines
    if lines[at].words[-1].box.x1 > FULL_LINE:
        return True
    alone = at > 0 and len(lines[at].words) <= _LEFT_OVER and lines[at - 1].block == lines[at].block
    return alone and lines[at - 1].words[-1].box.x1 > FULL_LINE and lines[at - 1].text[-1] not in ".:;!?"


_LEFT_OVER = 3  # words


# In the second line of a name that the end of a full line has broken: "Fernando Zelaya Bonilla en Salamanca".
_GOES_ON_IN_TEXT = re.compile(r"[ \n][a-zà-ÿ]{1,12}[ \n,]")


def _is_stacked(text: PageText, name: Name) -> bool:
    """Whether a name is printed on two lines of its own, both set in from what stands above, or centred one below the
    other, in letters of one kind."""
    at = text.line_at(name.start)
    if at + 1 >= len(text.page.lines):
        return False
    first, second = text.page.lines[at : at + 2]
    if name.start != text.starts[at] or name.end != text.starts[at + 1] + len(second.text.rstrip(" ,.;")):
        return False
    if first.text.isupper() is not second.text.isupper() or is_label_word(fold(second.words[0].text)):
        return False
    above = text.page.lines[at - 1].box if at else None
    one, other = first.box, second.box
    indented = abs(one.x0 - other.x0) < _ALIGNED and above is not None and one.x0 - above.x0 > _INDENT
    centred = abs(one.x0 + one.x1 - other.x0 - other.x1) < 2 * _ALIGNED and abs(one.x0 - other.x0) > _ALIGNED
    return indented or centred


_ALIGNED, _INDENT = 0.01, 0.025  # of the page's width


# A line that ends so in the middle of a name: "Maitha Obaid bin".
_BREAKS_OFF = re.compile(
    r" (?:[Bb]in|[Bb]int|[Bb]inti|[Ii]bn|[Aa]l|[Ee]l|[Dd]el?|[Dd]ella|[Dd][aio]|[Dd][ao]s|[Dd]u|[Vv][ao]n|[Ll]as?|"
    r"[Ll]os|[Oo]uld|[Tt]er)$"
)


def _of_parents(flat: str, start: int) -> bool:
    found = CHILD_BEFORE.search(flat, max(0, start - 60), start)
    # "Parentesco: sobrina / Convive también mi esposa, Ana Ruiz"
    return found is not None and not any(_OTHER_KIN.match(word) for word in found[0].split()[_KIN_ITSELF:])


_KIN_ITSELF = 2  # words: "mother of"
_OTHER_KIN = re.compile(
    r"(?:espos[oa]|marido|mujer|cónyuge|conjointe?|mari|femme|épou\w+|husband|wife|spouse|ehe(?:frau|mann|partner\w*)|"
    r"gatt(?:e|in)|mar?ito|moglie|sposa)\b",
    re.IGNORECASE,
)


def _for_another(flat: str, start: int) -> bool:
    return bool(FOR_ANOTHER.search(flat, max(0, start - 60), start))


def _part(flat: str, anchor: int, start: int, end: int, kind: str, *, about: bool) -> Part:
    if kind == "self":  # who certifies something certifies it about somebody else
        return Part.OFFICIAL if CERTIFYING.search(_sentence(flat, end)) else Part.DECLARANT
    # Before "certifies that" and "awards to" stands who does so.
    before = start if kind in ("that", "given") else anchor
    if _is_official(flat, before, end) or (kind != "that" and _certifies(flat, end)):
        return Part.OFFICIAL
    if kind == "role" and KIN.match(flat, anchor):
        return Part.ADDRESSED  # "der Tochter Ana Ruiz, geb. …" stands in papers of her mother as well
    if about and (kind == "that" or not ABOUT_ANYBODY.match(flat, end)):
        return Part.HOLDER
    if about:
        return Part.CERTIFIED
    return Part.ADDRESSED if kind == "title" else Part.CERTIFIED


def _is_official(flat: str, start: int, end: int) -> bool:
    before = flat[max(0, start - 110) : start].rpartition("\f")[2]
    return bool(
        OFFICIAL_AFTER.match(flat, end)
        or PARTY_AFTER.match(flat, end)
        or OFFICIAL_BEFORE.search(before)
        or AGENT_BEFORE.search(before)
    )


def _certifies(flat: str, end: int) -> bool:
    """Whether the person is the one who certifies, in the same sentence."""
    return bool(CERTIFIES.search(_sentence(flat, end)))


def _sentence(flat: str, start: int) -> str:
    """What follows in the same sentence."""
    return SENTENCE_END.split(flat[start : start + 200], maxsplit=1)[0]
