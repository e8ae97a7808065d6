"""Names in the cells of forms and tables and behind labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from doccheck.model import Certainty, Evidence, Field, Line, Page
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold
from doccheck.understanding.name_labels import (
    OTHER_SCRIPT,
    UNSPACED,
    asked_by,
    is_label,
    label_form,
    may_have_label,
    pairs,
    role_at_end,
    split_label,
)
from doccheck.understanding.name_layouts import (
    STROKES,
    behind_number,
    has_number,
    in_stroked_rows,
    is_nobody_elses,
    piped,
)
from doccheck.understanding.name_no_things import is_place
from doccheck.understanding.name_persons import holders_first, is_uneven, others, whole_names
from doccheck.understanding.name_places import in_middle_of_cell, over_caption, right_under
from doccheck.understanding.name_roles import first_words
from doccheck.understanding.name_sections import places_for_whom
from doccheck.understanding.name_shapes import (
    PARTICLES,
    is_name_line,
    is_name_word,
    is_no_name,
    name_at,
)
from doccheck.understanding.name_tags import SCRIPTS, goes_on
from doccheck.understanding.name_values import NUMBER, OTHER_CELL, SURNAME_FIRST, as_name, is_land
from doccheck.understanding.places import left_neighbours, line_evidence, lower_neighbour, right_neighbour

_COLUMN = 0.05  # of the page's width: how far a value may stand from the left edge of its head
_SURNAME, _GIVEN, _FULL = name_labels.SURNAME, name_labels.GIVEN, name_labels.FULL
_CLOSE = 0.03  # of the page's width: parts of a name that stand a little apart
_UNMARKED = frozenset({
    name_labels.FULL, name_labels.HOLDER, name_labels.SURNAME_OR_FULL, name_labels.POLICYHOLDER, name_labels.PAYER
})  # fmt: skip
_PART_OR_WHOLE = frozenset({
    _SURNAME, _GIVEN, name_labels.SURNAME_OR_FULL, name_labels.GIVEN_OR_FULL, name_labels.BIRTH_NAME,
    name_labels.MIDDLE, name_labels.SECOND_SURNAME, name_labels.SECOND_GIVEN,
})  # fmt: skip
_ENDS_NAME = re.compile(r"\s*(?:$|[,;(–|·]|\s-|\s\s|\d|[^\W\d_]*\d)")
# "Name ........ Ravi Menon", "Nom ______ : DIOP", "Apellidos :.... RUIZ".
_LEADERS = re.compile(r" ?(?:[:：] ?)?(?:\.{3,}|…+|_{3,}|(?:\. ){3,}\.?|-{3,}|·{3,}|(?:· ){3,}) ?(?:[:：] ?)?")
_HAS_LEADERS = re.compile(r"\.\.\.|…|___|---|···|[.·] [.·] [.·] ")
_LATIN_NAME = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ ,'’\-]{1,60}")
_ARABIC = re.compile(r"[؀-ۿ]")
# Whom somebody else hosts, pays for or lets travel.
_DEPENDANT = re.compile(
    r"stud|estud|étud|schüler|kind|child|enfant|\bhij|\bfil|minor|menor|mineur|gast|guest|invit|ospit|hósp|huésp|"
    r"accueill|begünst|alumn|tochter|sohn|daughter|\bson\b|élève|bewohner|ward|eingeladen|учащ|студент|ребен|"
    r"дитин|gość|öğrenci|misafir",
    re.IGNORECASE,
)
_AFTER_WORD = re.compile(r"^([^\W\d_]+) ?\([^()]*\) ")
_ASIDE = re.compile(r"[(（][^)）]*[)）]")
_SURNAMES = frozenset({_SURNAME, name_labels.SURNAME_OR_FULL, name_labels.BIRTH_NAME})
# Heads of tables beside "Nom" or "Name": what stands below are rows of something else.
_TABLE_HEAD = re.compile(
    r"^(?:notes?|notas?|credits?|creditos|ects|resultat\w*|resultado\w*|results?|ergebnis\w*|punkte|grades?|mention|"
    r"session|coefficient|coef|matieres?|asignaturas?|fach|facher|module?s?|montant|importe|betrag|amount|parente|"
    r"lien|vinculo|verwandtschaft|relationship|fonction|funktion|cargo|role|qualite)\b"
)


def labelled_names(pages: tuple[Page, ...], *, several: bool = False) -> list[Field]:
    """surname, given_names and full_name that stand behind, beside or below their labels.

    `several`: the paper is about several persons: who is named by a role stands first, none is certain.
    """
    labelled = [found for page in pages for found in _labelled(page)]
    if any(found.name == name_labels.MIDDLE for found in labelled) and not _IN_PHILIPPINES.search(pages[0].text):
        names = name_labels.SECOND_GIVEN
        labelled = [replace(f, name=names) if f.name == name_labels.MIDDLE else f for f in labelled]
    if several:
        labelled = [replace(found, certainty=Certainty.PROBABLE) for found in labelled]
        for_whom = frozenset().union(*map(places_for_whom, pages))
        labelled.sort(
            key=lambda found: (
                found.evidence[0].box not in for_whom,
                found.name != name_labels.HOLDER,
                not _DEPENDANT.search(found.evidence[0].text),
            )
        )
    asked = {found.name for found in labelled}
    if {_SURNAME, name_labels.SURNAME_OR_FULL} <= asked:
        pass  # "Zuname Pichler", "Name Anna Maria"
    elif not asked & {_GIVEN, name_labels.GIVEN_OR_FULL} or not asked & _SURNAMES:
        labelled = [f for f in labelled if f.certainty is Certainty.CERTAIN or _stands_alone(f) or several]
    found = whole_names(holders_first(labelled))
    if is_uneven(found):
        found = [replace(each, certainty=Certainty.PROBABLE) for each in found]
    return [*found, *others(found)]


_IN_PHILIPPINES = re.compile(r"philippin|pilipinas|filipin|PSA\b", re.IGNORECASE)


def _stands_alone(found: Field) -> bool:
    """Whether a value behind an unmarked label can be one without another part of the name beside it."""
    return found.name not in _PART_OR_WHOLE or (found.name not in (_SURNAME, _GIVEN) and " " in str(found.value))


def _labelled(page: Page) -> Iterator[Field]:
    yield from _on_licence(page)
    yield from _in_strokes(page)
    for index, line in enumerate(page.lines):
        if not _may_ask(line.text):
            continue
        spread = right_neighbour(page, index) if line.text in _SPREAD else None
        if spread and (rest := _SPREAD_ON.match(spread.text)):  # "姓　　名：…"
            yield from _fields(spread.text[rest.end() :], _FULL, line_evidence(page, spread))
            continue
        if (heads := _heads(line)) and ((beside := right_neighbour(page, index)) is None or is_label(beside.text)):
            parts = tuple(_under_heads(page, index, heads))
            if parts or _heads(line, whole=True):
                yield from parts
                continue
        if line.text[0] in STROKES and (cells := tuple(piped(line.text))):
            for asked, value in cells:
                yield from _fields(value, asked, line_evidence(page, line))
            continue
        if has_number(line.text):
            yield from _behind_number(page, index)
        if _CODE_HEAD.match(line.text):
            yield from _below_code(page, index)
        text = _LEADERS.sub(": ", line.text) if _HAS_LEADERS.search(line.text) else line.text
        if _may_be_listed(text) and (found := tuple(_listed(text, line_evidence(page, line)))):
            yield from found
            continue
        if ":" in text or "：" in text:
            for asked, value in pairs(text):
                yield from _fields(_whole_cell(page, index, text, value), asked, line_evidence(page, line))
        label, behind = split_label(text) if ":" not in text.rstrip(": ") else (None, "")
        if label is None and text[-1] in ":：" and len(text) < 60:
            label = role_at_end(text.rstrip(":： "))  # "Прийнято за студента:"
        if label == _GIVEN and line.text in _SPREAD_ENDS and _is_spread(page, index):
            label = _FULL  # "氏   名   山田 陽"
        if label is None or behind:
            yield from _unmarked(page, index)
            continue
        if ("/" in text or "," in text) and (found := tuple(_unmarked(page, index))):
            yield from found  # "Soyadı / Surname OKORO"
            continue
        if _ARABIC.match(line.text):  # read from right to left: the value stands on the left, its Latin form after it
            found = tuple(_on_the_left(page, index, label))
            yield from found
            if found:
                continue
        # A table's value stands beside its label, a form's below it: what stands beside decides, if anything does.
        beside = right_neighbour(page, index) or _beside_first_line(page, index)
        if elsewhere := tuple(_elsewhere(page, index, beside, label)):
            yield from elsewhere
            continue
        if label == name_labels.ADDRESS and (beside is None or line.text.rstrip()[-1] in ",!"):
            yield from _below_phrase(page, index)
            continue
        if beside and _TABLE_HEAD.search(fold(beside.text)):
            continue
        near = beside or lower_neighbour(page, index)
        if label == name_labels.ADDRESS and (below := lower_neighbour(page, index)) and is_name_line(below.text):
            near = below  # "Herrn" heads the lines of an address
        in_column = near is not None and (is_label(near.text) or _is_head_of_column(page, index, beside))
        for place in (near, lower_neighbour(page, index) if in_column else None):
            if place is None or is_label(place.text):
                continue
            found = tuple(_fields(_with_next_cell(page, place, label), label, line_evidence(page, place)))
            told = place is near or (near is not None and is_label(near.text))
            if found and place is not beside and beside and (not told or _is_one_of_several(page, place, label)):
                found = tuple(replace(each, certainty=Certainty.PROBABLE) for each in found)
            yield from found
            if found:
                break


def _elsewhere(page: Page, index: int, beside: Line | None, label: str) -> Iterator[Field]:
    """The value that stands neither beside its label nor simply below it; that over a caption is never certain."""
    if label == name_labels.ADDRESS:
        return
    if beside is not None and (under := right_under(page, index, beside)):
        yield from _fields(under.text, label, line_evidence(page, under))
        return
    if beside is None and (over := over_caption(page, index)):
        for found in _fields(over.text, label, line_evidence(page, over)):
            yield replace(found, certainty=Certainty.PROBABLE)
        return
    if (beside is None or is_label(beside.text)) and lower_neighbour(page, index) is None:
        centred = in_middle_of_cell(page, index, beside)
        for found in _fields(centred.text, label, line_evidence(page, centred)) if centred else ():
            yield replace(found, certainty=Certainty.PROBABLE)


def _may_ask(text: str) -> bool:
    """Whether a line has a word of a label, or a sign by which values stand apart: most lines have neither."""
    if ":" in text or "(" in text or text[0] in STROKES or may_have_label(text) or has_number(text):
        return True
    return "：" in text or _HAS_LEADERS.search(text) is not None


def _is_spread(page: Page, index: int) -> bool:
    """Whether the other half of a label in two signs stands on the left, and what it asks for beside."""
    beside = right_neighbour(page, index)
    left = left_neighbours(page, index)[:1]
    return beside is not None and not is_label(beside.text) and any(line.text in _SPREAD for line in left)


_SPREAD_ENDS = frozenset("名명")
_SPREAD, _SPREAD_ON = frozenset("姓氏성"), re.compile(r"[名명][ 　]*[:：][ 　]*(?=\S)")


def _may_be_listed(text: str) -> bool:
    """Whether a line has what the labels of two parts of a name begin with, or brackets around a label."""
    if "(" in text:
        return True
    lowered = text.lower()
    if any(beginning in lowered for beginning in _IN_LATIN):
        return True
    return not text.isascii() and (
        any(beginning in lowered for beginning in _IN_CYRILLIC) or UNSPACED.search(text) is not None
    )


# Of each surname label of `_TWO_PARTS` some letters that have no second form in small letters.
_IN_LATIN, _IN_CYRILLIC = ("nam", "nom", "apel", "nazw", "num"), ("фам", "різ")


def _listed(text: str, evidence: Evidence) -> Iterator[Field]:
    """Parts of a name behind their labels in one line: "Familienname Tazi, Vornamen Salma, geb. …", "(First) Salma"."""
    if "(" in text:
        for named in _IN_BRACKETS.finditer(text):
            label = _BRACKETS[named[1].lower()]
            if value := as_name(named[2].strip(), label):
                yield Field(name=label, value=value, evidence=(evidence,))
    head, colon, tail = text.partition(":")
    if colon:  # "Le chercheur : Nom Bekele, prénom Tsion"
        text = tail.strip()
        if ":" in text or not _TWO_PARTS.match(text) or not is_nobody_elses(head):
            return
    if len(text) > 200:
        return
    if not text.isascii() and UNSPACED.search(text):
        for found in _PARTS_IN_SIGNS.finditer(text):
            for label, value in ((_SURNAME, found[1]), (_GIVEN, found[2])):
                yield Field(name=label, value=value.strip(), evidence=(evidence,), certainty=Certainty.PROBABLE)
    for found in _TWO_PARTS.finditer(text) if _HAS_GIVEN.search(text) else ():
        for label, value in ((_SURNAME, found[1]), (_GIVEN, found[2])):
            part = as_name(value.strip(" ."), label)
            if part and part[0].isupper():
                yield Field(name=label, value=part, evidence=(evidence,), certainty=Certainty.PROBABLE)


# "성 Family name OKORO 명 Given names Ada", "氏 NOM DIOP 名 Prénom Awa", "姓 TRAN 名 VAN NAM".
_LATIN_PART = r"([A-Z][A-Za-zÀ-ɏḀ-ỿ'’-]*(?: [A-Z][A-Za-zÀ-ɏḀ-ỿ'’-]*){0,4})"
_PARTS_IN_SIGNS = re.compile(
    r"(?<![^\W\d_])(?:성|姓|氏|성명|姓名|氏名)[ ：:/]{1,3}"
    r"(?:(?:Family [Nn]ames?|Last [Nn]ame|Surname|SURNAME|NOM|Nom|Nachname)[ ：:]{1,2})?"
    rf"{_LATIN_PART}[ 　]{{1,6}}(?:(?:명|名|이름)[ ：:/]{{1,3}}"
    rf"(?:(?:Given [Nn]ames?|First [Nn]ames?|Prénoms?|Vornamen?)[ ：:]{{1,2}})?|"
    rf"(?:Given [Nn]ames?|First [Nn]ames?|GIVEN NAMES?|Prénoms?|Vornamen?)[ ：:]{{1,2}}){_LATIN_PART}"
)
_BRACKETS = {
    "first": _GIVEN, "given": _GIVEN, "forename": _GIVEN, "middle": name_labels.MIDDLE, "last": _SURNAME,
    "family": _SURNAME, "surname": _SURNAME, "prénoms": _GIVEN, "prénom": _GIVEN, "nom": _SURNAME,
    "nombres": _GIVEN, "nombre": _GIVEN, "apellidos": _SURNAME, "vorname": _GIVEN, "nachname": _SURNAME,
    "familienname": _SURNAME,
}  # fmt: skip
_IN_BRACKETS = re.compile(rf"\(({'|'.join(_BRACKETS)})(?: name)?s?\) ?([^():\d]+?)(?=$|[(:;]|\s\s)", re.IGNORECASE)
_HAS_GIVEN = re.compile(r"vorname|pr[ée]nom|nombre|given|first|forename|nome|imi[ęo]|prenume|имя|ім.я", re.IGNORECASE)
_TWO_PARTS = re.compile(
    r"(?<!\w)(?:(?:Familien|Nach|Zu)name|Name|Noms?(?: de famille)?|Apellidos?|Surname|(?:Family|Last) name|Cognome|"
    r"Apelidos?|Sobrenome|Nazwisko|Nume(?:le)?(?: de familie)?|Фамилия|Прізвище)[ .]{1,3}"
    r"(?!et |und |and |y |e |i |și |de |du |of |des |der )([^\W\d_][^\d,;:/()|]{1,40}?)[ ,;.]{1,3}"
    r"(?:Vornamen?|Prénoms?|Prenoms?|Nombres?|(?:Given|First) names?|Forenames?|Nome|Imiona|Imię|Prenume(?:le)?|"
    r"(?:Имя|(?:Власне )?[Іі]м.я)(?:,? (?:та |и )?(?:отчество|по батькові))?)[ .]{1,3}"
    r"(?!et |und |and |y |e |i |și |de |du |of |des |der )([^\W\d_][^\d,;:/()|]{1,40}?)"
    r"(?=[,;(\d|/]| (?:männl|weibl|masc|fém|fem|male|geb|né|née|nacid|born)(?!\w)|$)",
    re.IGNORECASE,
)


def _behind_number(page: Page, index: int) -> Iterator[Field]:
    """The name behind a role and a number: "Aluno n.º 26-118 Ruiz, Ana"."""
    beside = right_neighbour(page, index)
    name = behind_number(page.lines[index].text, beside.text if beside else "")
    if name and (value := as_name(name, _FULL)) and is_name_line(value):
        evidence = (line_evidence(page, page.lines[index]),)
        certainty = Certainty.CERTAIN if SURNAME_FIRST.match(name) else Certainty.PROBABLE
        yield Field(name=name_labels.HOLDER, value=value, evidence=evidence, certainty=certainty)


def _below_phrase(page: Page, index: int) -> Iterator[Field]:
    """The name on the line below a phrase: "Casier judiciaire concernant le nommé"."""
    below = lower_neighbour(page, index)
    if len(page.lines[index].text.split()) > 2 and below and is_name_line(below.text) and not is_no_name(below.text):
        for found in _fields(below.text, _FULL, line_evidence(page, below)):
            yield replace(found, certainty=Certainty.PROBABLE)


def _in_strokes(page: Page) -> Iterator[Field]:
    """The names in tables that were read with their strokes; where there are several rows none is certain."""
    if not any(f" {stroke} " in page.text for stroke in STROKES):
        return
    found = list(in_stroked_rows([line.text for line in page.lines]))
    several = len({at for at, _, _ in found}) > 1
    for at, label, value in found:
        for each in _fields(value, label, line_evidence(page, page.lines[at])):
            yield replace(each, certainty=Certainty.PROBABLE) if several else each


def _on_licence(page: Page) -> Iterator[Field]:
    """The numbered fields of a driving licence: "1. Okoro", "2. Ada Ngozi", "3. 05.02.2001 …"."""
    for index, line in enumerate(page.lines[:-2]):
        if not line.text.startswith("1. ") or not _THIRD.match(page.lines[index + 2].text):
            continue
        following = page.lines[index + 1]
        if following.text.startswith("2. "):
            for label, place in ((_SURNAME, line), (_GIVEN, following)):
                if part := _part(place.text[3:].split(" ")):
                    evidence = (line_evidence(page, place),)
                    yield Field(name=label, value=part, evidence=evidence, certainty=Certainty.PROBABLE)


_THIRD = re.compile(r"3\. \d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


def _whole_cell(page: Page, index: int, text: str, value: str) -> str:
    """The value that ends a line, with what stands close beside it: "Salarié : DIOP" and, a little apart, "Awa"."""
    if not text.endswith(value) or len(value.split()) > 2 or not is_name_word(value.split()[-1], first=True):
        return value
    beside, end = right_neighbour(page, index), page.lines[index].box
    if beside and UNSPACED.match(value) and goes_on(page.lines[index], beside) and not is_label(beside.text):
        return f"{value} {beside.text}"
    if beside is None or beside.box.x0 - end.x1 > _CLOSE or is_label(beside.text):
        return value
    if not all(word.isalpha() and is_name_word(word, first=False) for word in beside.text.split()):
        return value
    return f"{value} {beside.text}"


def _is_head_of_column(page: Page, index: int, beside: Line | None) -> bool:
    """Whether below a label and below what stands beside it two cells begin where they do."""
    if beside is None:
        return False
    other = next(at for at, line in enumerate(page.lines) if line is beside)
    pairs_below = ((page.lines[at], lower_neighbour(page, at)) for at in (index, other))
    return all(
        below is not None and abs(below.box.x0 - head.box.x0) < _ALIGNED and not is_label(below.text)
        for head, below in pairs_below
    )


def _is_one_of_several(page: Page, place: Line, label: str) -> bool:
    """Whether a cell under the head of a column has another name below: a list of persons."""
    below = lower_neighbour(page, next(at for at, line in enumerate(page.lines) if line is place))
    if below is None or is_label(below.text) or abs(below.box.x0 - place.box.x0) > _ALIGNED:
        return False
    return as_name(below.text, label) is not None and not is_no_name(below.text)


_ALIGNED = 0.01  # of the page's width: between the left edges of cells of one column


def _with_next_cell(page: Page, place: Line, label: str) -> str:
    """What a cell says, with the next of its row where the two are one name: "Herr/Frau | BABIC | Ivan"."""
    text = place.text
    if label in _WHOLE_IN_CELLS and UNSPACED.match(text):
        after = next((at for at, line in enumerate(page.lines) if line is place), -1) + 1
        rest = page.lines[after] if 0 < after < len(page.lines) else None
        return f"{text} {rest.text}" if rest and goes_on(place, rest) else text
    if label not in _WHOLE_IN_CELLS or not 1 <= len(text.split()) <= 3 or is_no_name(text):
        return text
    beside = right_neighbour(page, next(at for at, line in enumerate(page.lines) if line is place))
    if beside is None or is_label(beside.text):
        return text
    gap = beside.box.x0 - place.box.x1
    if gap > (_COLUMN if text.isupper() and not beside.text.isupper() else _CLOSE) or not _may_go_on(beside.text):
        return text
    return f"{text} {beside.text}"


def _may_go_on(text: str) -> bool:
    """Whether a cell can be the rest of the name in the cell before."""
    words = text.split()
    if len(words) > 3 or is_no_name(text) or is_place(text) or is_land(text):
        return False
    return all(word[0].isalpha() and is_name_word(word, first=False) for word in words)


_WHOLE_IN_CELLS = frozenset({name_labels.FULL, name_labels.HOLDER, name_labels.ADDRESS, name_labels.SURNAME_OR_FULL})


def _unmarked(page: Page, index: int) -> Iterator[Field]:
    """A label and its value without a sign between: "Employee Ravi Menon", "Mieterin Ana Ruiz, geb. 3.4.2005"."""
    text = page.lines[index].text
    if text[0] == "(" or text[0].isdigit():
        text = _FIELD.sub("", NUMBER.sub("", text), count=1)
    if "(" in text[:30]:  # "Vornamen (Rufname unterstrichen) Limbani Peter"
        text = _AFTER_WORD.sub(r"\1 ", text, count=1)
    if not text.isascii() and UNSPACED.search(text[:12]):
        yield from _unmarked_signs(text, line_evidence(page, page.lines[index]))
        return
    words = text.split(" ")
    if len(words) < 2 or ":" in text or fold(words[0]).partition(" ")[0] not in _first_words():
        return
    for count in range(min(7 if "/" in words[:5] else 4, len(words) - 1), 0, -1):
        said = " ".join(words[:count]).rstrip(" .")
        label = asked_by(label_form(said)) or _in_languages(said)
        if label in _PART_OR_WHOLE and (part := _part(words[count:])) and not _is_value(page, index):
            yield replace(_perhaps(part, page, index), name=label)
            return
        if label not in _UNMARKED:
            continue
        rest = " ".join(words[count:]).strip()
        if SURNAME_FIRST.match(rest) and (value := as_name(rest, _FULL)) and is_name_line(value):
            yield _perhaps(value, page, index)
            return
        found = name_at(text, len(text) - len(rest)) if text.endswith(rest) else None
        if not found or len(found.text.split()) < 2 or not _ENDS_NAME.match(text, found.end) or is_no_name(found.text):
            return
        if any(is_label(word) for word in found.text.split()) or found.text.split()[0].lower() in PARTICLES:
            return
        value = as_name(text[found.start :], _FULL)
        if value and not _is_value(page, index):
            found_field = _perhaps(value, page, index)
            yield replace(found_field, name=label) if label == name_labels.POLICYHOLDER else found_field
        return


def _in_languages(text: str) -> str | None:
    """What a label in several languages asks for, each part of which is a label: "Власне ім'я / Given name"."""
    parts = text.split(" / ")
    if len(parts) < _TWICE or not all(asked_by(label_form(part)) for part in parts):
        return None
    return split_label(text)[0]


_TWICE = 2
_FIELD = re.compile(r"^\d{1,2}[a-z]? (?=[^\W\d_])")  # "7 Cognome RAHMAN"


def _part(words: list[str]) -> str | None:
    """A part of a name that fills the rest of a line."""
    text = " ".join(words)
    found = name_at(text, 0)
    if not found or found.end < len(text.rstrip()) or is_no_name(text) or any(is_label(word) for word in words):
        return None
    return found.text


def _is_value(page: Page, index: int) -> bool:
    """Whether a label stands to the left, so that the line is its value."""
    left = left_neighbours(page, index)[:1]
    return any(is_label(line.text) and not any(map(str.isdigit, line.text)) for line in left)


def _perhaps(value: str, page: Page, index: int) -> Field:
    evidence = (line_evidence(page, page.lines[index]),)
    return Field(name=_FULL, value=value, evidence=evidence, certainty=Certainty.PROBABLE)


def _unmarked_signs(text: str, evidence: Evidence) -> Iterator[Field]:
    """The same in scripts without spaces: "氏名 三宅 陽向", "(委任者)氏名 …"."""
    words = text.replace("【", "").replace("】", " ").split(" ")
    for count in range(min(3, len(words) - 1), 0, -1):
        head = "".join(words[:count])
        label = asked_by(label_form(head)) or asked_by(label_form(_ASIDE.sub("", head)))
        if label and (value := as_name(OTHER_CELL.split(" ".join(words[count:]))[0], label)):
            yield Field(name=label, value=value, evidence=(evidence,), certainty=Certainty.PROBABLE)
            return


def _on_the_left(page: Page, index: int, label: str) -> Iterator[Field]:
    cells = [cell for cell in left_neighbours(page, index)[:2] if not is_label(cell.text)]
    for cell in sorted(cells, key=lambda cell: not _LATIN_NAME.search(cell.text)):
        yield from _fields(cell.text.strip("()（） "), label, line_evidence(page, cell))


def _below_code(page: Page, index: int) -> Iterator[Field]:
    """The name in the row below two heads read as one: "Código Nome do funcionário" over "002188 Ana Ruiz"."""
    head = _CODE_HEAD.match(page.lines[index].text)
    below = lower_neighbour(page, index) if head else None
    if not head or not below or asked_by(label_form(head[1])) not in _UNMARKED:
        return
    beside = right_neighbour(page, next(at for at, line in enumerate(page.lines) if line is below))
    row = _CODE.match(below.text if beside is None or " " in below.text else f"{below.text} {beside.text}")
    name = as_name(row[1], _FULL) if row else None
    if name and is_name_line(name) and not _is_list(page, below):
        yield Field(name=_FULL, value=name, evidence=(line_evidence(page, below),), certainty=Certainty.PROBABLE)


def _is_list(page: Page, row: Line) -> bool:
    """Whether another numbered row stands below: a list of persons."""
    following = lower_neighbour(page, next(at for at, line in enumerate(page.lines) if line is row))
    return following is not None and re.match(r"\d{1,3}[.)]?(?= [^\W\d_]|$)", following.text) is not None


_CODE_HEAD = re.compile(
    r"(?:c[óo]d(?:igo|ice)?|matr[íi]c[ou]la|chapa|registro|n(?:u|ú|ro)?m?[r°ºo]?|№|#|таб|lp|poz|"
    r"s(?:l|r|er)?(?:\.? ?no)?|(?:lfd|lauf)\.? ?nr|pos|rang|item|ord(?:re|en)?)\.? (.{3,40})$",
    re.IGNORECASE,
)
_CODE = re.compile(r"[\d./-]{1,14}\)? ([^\d]{4,60}?)(?: \d.*)?$")


def _beside_first_line(page: Page, index: int) -> Line | None:
    """What stands beside the first line of a label of two lines."""
    here, above = page.lines[index], page.lines[index - 1] if index else None
    if above is None or above.block != here.block or abs(above.words[0].box.x0 - here.words[0].box.x0) > 0.005:
        return None
    return None if is_label(above.text) else right_neighbour(page, index - 1)


def _fields(text: str, label: str, evidence: Evidence) -> Iterator[Field]:
    """The name in a value; of one in two scripts its Latin form goes first, but behind a whole name in Cyrillic."""
    if label in _PART_OR_WHOLE and (twice := _SPELLED_TWICE.fullmatch(text.strip())):
        text = twice[1]
    in_cyrillic = _CYRILLIC.match(text) and (label in _UNMARKED or _TOLD_LATIN.search(text))
    if in_cyrillic and (aside := _LATIN_NAME.search(text)):
        own = as_name(_LATIN_NAME.sub(" ", text).split("(")[0].strip(" /|;"), label)
        if own:
            yield Field(name=label, value=own, evidence=(evidence,))
        if latin := as_name(aside[0], label):
            yield Field(name=label, value=latin, evidence=(evidence,))
        return
    if OTHER_SCRIPT.search(text) and (aside := _LATIN_NAME.search(text)):
        latin = as_name(aside[0], label)
        if latin:
            yield Field(name=label, value=latin, evidence=(evidence,))
        text = _LATIN_NAME.sub(" ", text).split("（")[0].split("(")[0].strip(" )）")
    found = as_name(text, label)
    if found:
        certainty = Certainty.PROBABLE if _is_cut(found, text.strip()) else Certainty.CERTAIN
        yield Field(name=label, value=found, evidence=(evidence,), certainty=certainty)


def _is_cut(name: str, text: str) -> bool:
    """Whether a name without capitals was only told apart from what follows by how likely names end there."""
    if not SCRIPTS.match(name) or not text.startswith(name):
        return False
    rest = text[len(name) :]
    return bool(rest.strip()) and not rest.lstrip().startswith(_ENDS_IN_SIGNS)


_ENDS_IN_SIGNS = tuple("(（[,，、،/|様殿님씨君先女小同")


# "НҰРЛАНОВА / НУРЛАНОВА": in two languages of one alphabet.
_SPELLED_TWICE = re.compile(r"([Ѐ-ӿ-]+) ?/ ?[Ѐ-ӿ-]+")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_TOLD_LATIN = re.compile(r" лат[инскоюйце.]+ ")


def _under_heads(page: Page, index: int, heads: list[tuple[float, str]]) -> Iterator[Field]:
    """Values under a row of heads that was read as one line: "Familienname Vorname" over "TAZI" and "Salma"."""
    here = page.lines[index].box
    row = [below for below in page.lines[index + 1 :] if 0.5 * here.height < below.box.y0 - here.y0 < 2.5 * here.height]
    cells: list[tuple[Line, str]] = []
    for x, label in heads:
        cell = min(row, key=lambda below: abs(below.box.x0 - x), default=None)
        if cell and abs(cell.box.x0 - x) < _COLUMN and not is_label(cell.text):
            cells.append((cell, label))
    if _heads(page.lines[index], whole=True) or len({id(cell) for cell, _ in cells}) == len(heads):
        for cell, label in cells:
            yield from _fields(cell.text, label, line_evidence(page, cell))


@cache
def _first_words() -> frozenset[str]:
    return frozenset(label.split(" ", 1)[0] for label in name_labels.name_labels()) | first_words() | {"1", "2"}


def _heads(line: Line, *, whole: bool = False) -> list[tuple[float, str]]:
    """Where each head begins in a line made of nothing but heads of names; none for any other line.

    `whole`: what asks for a whole name is not parted: "Familienname Vorname" can be one head as well as two.
    """
    words = line.words
    if not 2 <= len(words) <= 6 or fold(words[0].text).split(" ")[0] not in _first_words():
        return []
    found: list[tuple[float, str]] = []
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + 4), at, -1):
            label = asked_by(label_form(" ".join(word.text for word in words[at:end])))
            if label and (whole or label != _FULL or end == at + 1):
                found.append((words[at].box.x0, label))
                at = end
                break
        else:
            return []
    asked = {label for _, label in found}
    surnames, given = asked & {_SURNAME, name_labels.SURNAME_OR_FULL}, asked & {_GIVEN, name_labels.GIVEN_OR_FULL}
    return found if surnames and given else []
