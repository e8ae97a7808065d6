"""Passport numbers in other papers: one beside the applicant's name that no identity paper of the applicant bears.

A namesake, a brother or a sister has another passport. Papers from before the passport at hand name the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from doccheck.judging import persons
from doccheck.judging.case import Case
from doccheck.judging.mentions import BESIDE, KIN, mentions
from doccheck.judging.readings import dates_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence, said_of
from doccheck.model import Document, Grade
from doccheck.values import dates

_PASSPORT = (
    r"(?:passeport|pasaporte|passport|reise ?pass(?:es)?|pass(?:nummer|es)?|passaporte|passaporto|paszport\w*|pasaport)"
)
# "Passport no. P4418820B", "pasaporte n.º: AB 123456", "Reisepass-Nr. C01X00T47"
PASSPORT_NUMBER = lazily(
    rf"\b{_PASSPORT}\b(?:\W{{0,3}}\b(?:number|nummer|num[eé]ro|n[uú]mero|num|no|nr|n|[a-zñçéèêàâ]{{2,12}})\b){{0,3}}"
    r"\W{0,4}[º°ª]?\W{0,3}(?P<number>(?-i:[A-Z]{0,3}[ -]?\d(?:[ -]?[A-Z0-9]){5,10}))(?![\w])",
    re.IGNORECASE,
)
_NEAR = 130  # characters between a name and a passport that is its bearer's
_SOMEBODY = lazily(  # another person begins: "and his brother Karim", "; M. Diop"
    r"\b(?:et|und|y|e|and|ou|oder|o|or|sowie|ainsi que|chez|bei|con|avec|mit|with|par|por|durch|by)\b\W+"
    r"(?:\w+\W+){0,3}?[A-ZÀ-ÖØ-Þ]|[;]|\b(?:M|Mme|Mlle|Mr|Mrs|Ms|Sr|Sra|Dr)\b\.?"
)
_CONFUSED = (  # signs that engines read for each other
    *("0OQD", "1I7LT", "5S", "8B3", "2Z", "6G", "4A", "9G", "UV", "MN"),
)
_BORN = lazily(r"\b(?:née?|geb|geboren|born|nacid[oa]|nat[oa]|nascid[oa]|d\.?o\.?b)\b", re.IGNORECASE)
_SHORTEST = 6


def other_passport(document: Document, case: Case) -> Sentence | None:
    """The sentence that names the applicant with a passport that is not the applicant's; None if there is none."""
    own = own_papers(case)
    if case.applicant is None or not own or document.kind in persons.IDENTITY_KINDS or _before(document, own):
        return None
    found = _beside(document, case.applicant)
    return next((sentence for number, sentence in found if is_another(number, own)), None)


def own_papers(case: Case) -> tuple[Document, ...]:
    """The applicant's identity papers of which a passport with its number was read well."""
    papers = tuple(d for d in case.documents if d.kind in persons.IDENTITY_KINDS and _is_applicants(d, case))
    known = any(d.kind == "passport" and d.grade is Grade.GOOD and d.first("document_number") for d in papers)
    return papers if known else ()


def _is_applicants(document: Document, case: Case) -> bool:
    holder = persons.person_of(document)
    return holder is not None and case.applicant is not None and persons.same_person(holder, case.applicant)


def _before(document: Document, own: tuple[Document, ...]) -> bool:
    """Whether it may be older than the passport, or its day is not known."""
    issued, since = dates_of(document, "issue_date").latest, [dates_of(d, "issue_date").earliest for d in own]
    return issued is None or any(day is None or issued < day for d, day in zip(own, since, strict=True) if _pass(d))


def _pass(document: Document) -> bool:
    return document.kind == "passport"


def _beside(document: Document, applicant: persons.Person) -> Iterator[tuple[str, Sentence]]:
    """The passport numbers that stand behind the applicant's name, or in a row of a paper that names one passport."""
    said = said_of(document)
    if not re.search(rf"\b{_PASSPORT}", said.folded):
        return
    named = mentions(said, applicant)
    for mention in named:
        match = PASSPORT_NUMBER.search(mention.after)
        if match is None or mention.part in (KIN, BESIDE) or match.start() > _NEAR:
            continue
        between = mention.after[: match.start()]
        if not _SOMEBODY.search(between) and not _is_born_otherwise(between, applicant):
            yield match["number"], mention.sentence
    if not named:
        return
    rows = [(match["number"], row.sentence) for row in said.rows if (match := _in_row(row.label, row.value))]
    if len({plain(number) for number, _ in rows}) == 1 and len(_all(said)) == 1:
        yield rows[0]


def _is_born_otherwise(behind: str, applicant: persons.Person) -> bool:
    """Whether a date of birth behind the name is another's: a father whose names the applicant bears as well."""
    born = {day for found in dates.find(behind) for day in found.readings} if _BORN.search(behind) else set()
    return bool(born) and applicant.birth_date is not None and applicant.birth_date not in born


def _in_row(label: str, value: str) -> re.Match[str] | None:
    return PASSPORT_NUMBER.match(f"{label}: {value}") if len(label) < _NEAR // 3 else None


def _all(said: Said) -> set[str]:
    """All passport numbers of the document."""
    texts = [*(s.text for s in said.sentences), *(r.sentence.text for r in said.rows)]
    return {plain(match["number"]) for text in texts for match in PASSPORT_NUMBER.finditer(text)}


def is_another(number: str, own: Iterable[Document]) -> bool:
    """Whether no such number stands on the papers, not even one that an engine may have read for it."""
    wanted = plain(number)
    if len(wanted) < _SHORTEST:
        return False
    fields = [str(field.value) for d in own for name in ("document_number", "mrz") for field in d.all(name)]
    text = "|".join(plain(each) for each in (*fields, *(line.text for d in own for line in d.lines)))
    pieces = (text[at : at + len(wanted)] for at in range(len(text) - len(wanted) + 1))
    return not any(_may_be(wanted, piece) for piece in pieces)


def plain(number: str) -> str:
    """Its letters and digits."""
    return "".join(filter(str.isalnum, number)).upper()


def _may_be(first: str, second: str) -> bool:
    """Whether they differ in nothing but signs that engines confuse."""
    return first == second or all(
        a == b or any(a in group and b in group for group in _CONFUSED) for a, b in zip(first, second, strict=True)
    )
