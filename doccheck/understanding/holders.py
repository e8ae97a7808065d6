"""Whose document it is: names behind labels, names a sentence introduces, whom a letter is for and who writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.name_cells import labelled_names
from doccheck.understanding.name_sentences import Part, introduced
from doccheck.understanding.name_shapes import is_name_line, is_no_name, name_at, without_address
from doccheck.understanding.places import line_evidence

_GIVEN, _FULL = "given_names", "full_name"
_SALUTATION = re.compile(
    r"^(?:Dear|Hello|Sehr geehrte[rs]?|Liebe[rs]?|Guten Tag|Hallo|Ch[eè]re?|Bonjour|Estimad[oa]|Querid[oa]|"
    r"Apreciad[oa]|Distinguid[oa]|Prezad[oa]|Car[oa]|Gentile|Egregio|Szanown[ya]|Stimat[ăe]|Sayın|Уважаем\w+|Шановн\w+)"
    r"(?=[ ])"
)
# Letters and papers about oneself: their author is whose they are.
_BY_HOLDER = frozenset({"motivation_letter", "cv", "residence_application_form", "other"})
_FIRST_LINES, _LAST_LINES, _SIGNED_LINES = 6, 5, 3


def name_fields(pages: tuple[Page, ...], kind: str = "") -> tuple[Field, ...]:
    """surname, given_names and full_name as the document gives them, labelled ones first."""
    labelled = labelled_names(pages)
    spoken = sorted((pair for page in pages for pair in _introduced(page)), key=lambda pair: pair[0])
    fields = [*labelled, *(found for _, found in spoken)]
    if not any(part < Part.ADDRESSED for part, _ in spoken) and not any(f.name != _GIVEN for f in labelled):
        named = [*_addressees(pages), *_written_to(pages[0]), *(_author(pages, kind) if kind in _BY_HOLDER else ())]
        fields = [*labelled, *named, *(found for _, found in spoken)]
    unique: dict[tuple[str, object], Field] = {}
    for found in fields:
        unique.setdefault((found.name, fold(str(found.value))), found)
    return tuple(unique.values())


def _introduced(page: Page) -> Iterator[tuple[Part, Field]]:
    for found in introduced(page):
        certainty = Certainty.CERTAIN if found.sure else Certainty.PROBABLE
        evidence = (line_evidence(page, page.lines[found.line]),)
        yield found.part, Field(name=_FULL, value=found.name, evidence=evidence, certainty=certainty)


# -- letters ----------------------------------------------------------------------------------------------------------
def _addressees(pages: Sequence[Page]) -> Iterator[Field]:
    """To whom a letter is sent: the name above that the salutation repeats ("Dear Mr Osei" below "Kofi Osei")."""
    for page in pages:
        for index, line in enumerate(page.lines):
            salutation = _SALUTATION.match(line.text)
            if not salutation:
                continue
            greeted = without_address(line.text[salutation.end() :].strip(" ,!:"))
            called = set(fold(greeted).split())
            for above in page.lines[:index] if called else ():
                name = _first_name_in(above.text)
                if is_name_line(name) and called <= set(fold(name).split()):
                    yield _probable(page, above, name)
            if is_name_line(greeted):
                yield _probable(page, line, greeted)
            return


_IN_LINE = re.compile(r" [·|–—•-] |\d")
_SURNAME_FIRST = re.compile(r"^([^\d,]{2,40}), ([^\d,]{2,40})$")


def _first_name_in(text: str) -> str:
    """What stands first on a line of an address: "Trabelsi, Rim · 12 rue …" → "Trabelsi Rim"."""
    return _SURNAME_FIRST.sub(r"\1 \2", without_address(_IN_LINE.split(text, maxsplit=1)[0].strip(" ,")))


def _written_to(page: Page) -> Iterator[Field]:
    """The name above an address at the head of a letter that begins with "Madame," or "Monsieur,"."""
    greeted = next((at for at, line in enumerate(page.lines) if _GREETING.fullmatch(line.text.strip())), 0)
    for index, line in enumerate(page.lines[:greeted]):
        below = [other for other in page.lines[index + 1 : greeted] if other.block == line.block]
        name = without_address(line.text)
        if is_name_line(name) and below and any(sign.isdigit() for other in below for sign in other.text):
            yield _probable(page, line, name)
            return


_GREETING = re.compile(r"(?:Monsieur|Madame|Mademoiselle|Chère Madame|Cher Monsieur)\s*,", re.IGNORECASE)


def _author(pages: Sequence[Page], kind: str) -> Iterator[Field]:
    """Who writes about himself: a name that heads the paper, below it once more; alone at the head of a CV."""
    first, last = pages[0], pages[-1]
    lasts = {fold(line.text) for line in last.lines[-_LAST_LINES:]}
    for line in first.lines[:_FIRST_LINES]:
        found = name_at(line.text, 0)
        if not found or not _heads_line(line, found.end) or len(found.text.split()) < 2 or is_no_name(found.text):
            continue
        if kind == "cv" or fold(found.text) in lasts:
            yield _probable(first, line, found.text)
            return
    signed = [line for line in last.lines[-_SIGNED_LINES:] if is_name_line(line.text)]
    if kind == "motivation_letter" and signed:
        yield _probable(last, signed[-1], signed[-1].text)


def _heads_line(line: Line, end: int) -> bool:
    """Whether nothing, or something after a dash or bar, follows the name that ends at `end`."""
    return not line.text[end:].strip(" ,.") or bool(re.match(r" *[–—|,·-]", line.text[end:]))


def _probable(page: Page, line: Line, name: str) -> Field:
    return Field(name=_FULL, value=name, evidence=(line_evidence(page, line),), certainty=Certainty.PROBABLE)
