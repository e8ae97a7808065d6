"""Dates on a page with their role: birth, issue, expiry, validity, start and end of the studies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from doccheck.kinds import Kind
from doccheck.model import Certainty, Evidence, Field, Finding, Line, Page, Severity
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import DATE_ROLES, VAGUE_DATE_LABELS
from doccheck.understanding.places import PageText, left_neighbours, lower_neighbour, page_text, upper_neighbour
from doccheck.values import dates, periods

_BEFORE = 70  # characters before a date in which its label is looked for
# What stands before the date of a letter: "Lyon, le", "Fait à Albi, le", "Frankfurt am Main, den", "En Madrid, a".
_PLACE_DATE = re.compile(
    r"(?:^|[.·|]\s|\b(?:Fait à|En|en|Done at|Given at|Hecho en|in|zu|à|at)\s)"
    r"[A-ZÀ-ÖØ-Þ][\w'’.\-]*(?:[ ](?:/ )?(?:[A-ZÀ-ÖØ-Þ][\w'’.\-]*|de|la|du|des|sur|am|an|der|bei|del|le|les|D\.)){0,4}"
    r"(?:,\s*(?:le|den|am|a|á|el|the|on)?|\s(?:le|den|am|a|á|el))\s*$"
)
_PARENT = re.compile(
    r"\b(?:pere|mere|padre|madre|vater|mutter|father|mother|eltern|parents?|padres|conjointe?|epoux|epouse|spouse|"
    r"husband|wife|ehegatte|ehefrau|ehemann|conyuge)\b"
)
_PARENT_LAST = re.compile(
    r"\b(?:fils|fille|hij[oa]|sohn|tochter|son|daughter) (?:de|del|von|des|of) (?:\w+ ){1,5}"
    r"(?:ne|nee|geb|geboren|nacid[oa]|born)"
)
_THIS_DAY = re.compile(r"\bthis\s+$")  # "this 2nd day of July 2026"
_LABEL_REACH = 40  # letters between a label and its date
_CAPTION = 30
_VAGUE, _PLAIN = 1, 2  # how plainly a label says that a date is the document's own
_ENDS = {"begin": ("start_date", "valid_from"), "end": ("end_date", "valid_until", "expiry_date")}
_CARDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})
_FORMS = frozenset({"visa_application_form", "residence_application_form", "information_form", "study_history_form"})
_SIGNED_AT = frozenset({"fait a", "fait le", "lieu et date", "lugar y fecha", "ort datum", "place and date", "done at"})
_PERIOD_ROLES = {"valid": ("valid_from", "valid_until"), "course": ("start_date", "end_date")}


def date_fields(
    pages: tuple[Page, ...], kind: Kind, day_first: bool | None = None
) -> tuple[tuple[Field, ...], tuple[Finding, ...]]:
    """The dates of a document as fields, the best reading of each role first, and what is wrong with them.

    `day_first`: the order of day and month its issuer writes; None where that is not known.
    """
    fields: list[Field] = []
    found: list[tuple[int, Field]] = []
    findings: list[Finding] = []
    for page in pages:
        text = page_text(page)
        taken: list[tuple[int, int]] = []
        for period in periods.find(text.text, day_first=day_first):
            fields.extend(_period_fields(text, period, kind))
            taken.append((period.start_offset, period.end_offset))
        for reading in dates.find(text.text, day_first=day_first):
            if any(start <= reading.start < end for start, end in taken):
                continue
            evidence = text.evidence(reading.start, reading.end)
            if reading.impossible:
                values = (("text", reading.text),)
                findings.append(
                    Finding(
                        code="date_not_found",
                        severity=Severity.WARNING,
                        reason="impossible",
                        values=values,
                        evidence=(evidence,),
                    )
                )
                continue
            role, strength = _role(text, reading, kind)
            if role is None or role in ("other", "deadline"):
                continue
            doubtful = reading.repaired or text.doubtful(reading.start, reading.end)
            doubtful = doubtful or (role == "birth_date" and _of_parent(text, reading.start))
            found.append((strength, _field(role, reading, evidence, not doubtful)))
    labelled = [*_strongest(found)]
    return _ranked([*_beside_labelled(fields, labelled), *labelled]), tuple(findings)


def _beside_labelled(periods_found: list[Field], labelled: list[Field]) -> Iterator[Field]:
    """Where "Kursbeginn" and "Kursende" are said, the periods of a timetable or of the enrolment are something else."""
    told = {(f.name, f.value) for f in labelled if f.certainty is Certainty.CERTAIN}
    names = {name for name, _ in told}
    for found in periods_found:
        other = found.name in names and (found.name, found.value) not in told
        yield replace(found, certainty=Certainty.PROBABLE) if other else found


def _of_parent(text: PageText, start: int) -> bool:
    """Whether a date of birth is that of the holder's father, mother or spouse."""
    index = text.line_at(start)
    labels = " ".join(line.text for line in left_neighbours(text.page, index)[:2])
    before = text.text[text.starts[max(0, index - 1)] : start]
    last = re.split(r"[.;\n]", text.text[text.starts[index] : start])[-1]
    return bool(_PARENT.search(fold(f"{labels} {last}")) or _PARENT_LAST.search(fold(before[-80:])))


def _strongest(found: list[tuple[int, Field]]) -> Iterator[Field]:
    """Of the dates of issue those that say most plainly what they are: a mere "date" is one where none is better."""
    best = max((strength for strength, field in found if field.name == "issue_date"), default=0)
    for strength, field in found:
        weaker = field.name == "issue_date" and strength < best
        certain = field.certainty is Certainty.CERTAIN
        yield replace(field, certainty=Certainty.PROBABLE) if weaker and certain else field


def _field(role: str, reading: dates.DateReading, evidence: Evidence, sure: bool) -> Field:
    first = reading.value or reading.readings[0]
    certainty = Certainty.CERTAIN if sure else Certainty.PROBABLE
    if reading.value is None:
        certainty = Certainty.AMBIGUOUS
    others = tuple(value for value in reading.readings if value != first)
    return Field(name=role, value=first, evidence=(evidence,), certainty=certainty, alternatives=others)


def _period_fields(text: PageText, period: periods.PeriodReading, kind: Kind) -> Iterator[Field]:
    if period.start is None and period.end is None:
        return
    start_role, end_role = _PERIOD_ROLES["course" if "start_date" in kind.fields else "valid"]
    if "start_date" not in kind.fields and "valid_from" not in kind.fields and "valid_until" not in kind.fields:
        return
    evidence = text.evidence(period.start_offset, period.end_offset)
    # A semester's or an academic year's usual days are a convention, not what the document says.
    doubtful = period.conventional or text.doubtful(period.start_offset, period.end_offset)
    certainty = Certainty.PROBABLE if doubtful else Certainty.CERTAIN
    for role, value in ((start_role, period.start), (end_role, period.end)):
        if value:
            yield Field(name=role, value=value, evidence=(evidence,), certainty=certainty)


@cache
def _role_phrases() -> tuple[tuple[str, str], ...]:
    pairs = [(phrase, role) for role, phrases in DATE_ROLES.items() for phrase in phrases]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _role(text: PageText, reading: dates.DateReading, kind: Kind) -> tuple[str | None, int]:
    """The role of a date and how plainly the page says it."""
    index = text.line_at(reading.start)
    before = text.text[text.starts[index] : reading.start][-_BEFORE:]
    # what stands between the previous date and this one is this one's label
    before = re.split(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}|\b(?:19|20)\d\d\b", before)[-1]
    page = text.page
    contexts = [before]
    beside = left_neighbours(page, index) if len(fold(before)) < 3 else []
    above = upper_neighbour(page, index) if len(fold(before)) < 3 else None
    contexts += [line.text for line in beside[:2]]
    contexts += [above.text] if above else []
    alone = len(fold(before)) < 3 and not beside
    if alone and (caption := _caption_below(page, index, above)):
        contexts = [before, caption.text]
    for place, context in enumerate(contexts):
        role, strength = _label_in(fold(context), kind, is_head=place > 0)
        if role:
            return role, strength
    if kind.id not in _CARDS and _PLACE_DATE.search(before):
        return "issue_date", _PLAIN
    if _THIS_DAY.search(before):
        return "issue_date", _PLAIN
    if index and page.lines[index - 1].block == page.lines[index].block:
        role, strength = _label_in(fold(f"{page.lines[index - 1].text} {before}"[-_BEFORE:]), kind)
        if role:
            return role, strength
    # A date in a table, or under the caption of a card, is not the date of a letter.
    beside = [line for line in beside if len(line.text) < _CAPTION and not any(s.isdigit() for s in line.text)]
    captioned = above is not None and len(above.text) < _CAPTION and above.block == page.lines[index].block
    if kind.id not in _CARDS and not beside and not captioned and _stands_alone(text, reading, before):
        return "issue_date", _PLAIN
    return None, _VAGUE


def _caption_below(page: Page, index: int, above: Line | None) -> Line | None:
    """On a card the caption may stand under its value: then it is the nearer one."""
    here, below = page.lines[index].box, lower_neighbour(page, index)
    if below is None or any(sign.isdigit() for sign in below.text):
        return None
    gap = here.y0 - above.box.y1 if above else 1.0
    return below if below.box.y0 - here.y1 < 0.6 * gap else None


def _label_in(context: str, kind: Kind, *, is_head: bool = False) -> tuple[str | None, int]:
    """The role whose label stands last in the context, the nearest to the date, and how plain that label is.

    `is_head`: the context is a cell of its own, above or beside the date.
    """
    if not context:
        return None, _VAGUE
    best: tuple[int, int, str, str] | None = None
    own = [(fold(phrase), role) for role, phrases in kind.date_labels.items() for phrase in phrases]
    for phrase, role in (*own, *_role_phrases()):
        at = f" {context} ".rfind(f" {phrase} ")
        if at < 0:
            continue
        end = at + len(phrase)
        if best is None or (end, len(phrase)) > best[:2]:
            best = (end, len(phrase), role, phrase)
    if best is None or len(context) - best[0] > _LABEL_REACH:
        return None, _VAGUE  # a label forty signs away from its date belongs to something else on the line
    _, _, role, phrase = best
    if role in _ENDS:
        # "Fin" alone over a column: of the cover or of the course, as the kind has it.
        return (_end_of(role, kind), _PLAIN) if is_head and context == phrase else (None, _VAGUE)
    if phrase in VAGUE_DATE_LABELS:
        # "Date" alone is the document's; "Date d'entrée en France" is another date's label.
        alone = len(context) - best[0] <= 1 and context in (phrase, *(f"{n} {phrase}" for n in context.split()[:1]))
        return (role, _VAGUE) if alone else (None, _VAGUE)
    if role in ("issue_date", "expiry_date", "valid_until") and kind.id in _FORMS and phrase not in _SIGNED_AT:
        return "other", _VAGUE  # a form asks for the dates of the passport
    return role, _PLAIN


def _end_of(role: str, kind: Kind) -> str | None:
    return next((name for name in _ENDS[role] if name in kind.fields), None)


def _stands_alone(text: PageText, reading: dates.DateReading, before: str) -> bool:
    """A date alone on its line in the upper part of a letter."""
    index = text.line_at(reading.start)
    line = text.page.lines[index]
    rest = text.text[reading.end : text.starts[index] + len(line.text)]
    # The rest of a sentence that runs over the line's end is not alone.
    runs_on = index > 0 and text.page.lines[index - 1].block == line.block and line.text.rstrip().endswith(".")
    alone = fold(before) in ("", "du", "vom", "le", "den", "of", "de") and len(fold(rest)) < 3 and not runs_on
    return alone and line.box.y0 < 0.4


def _ranked(fields: list[Field]) -> tuple[Field, ...]:
    """Certain ones first; among the issue dates the latest on the page wins less than the first."""
    order = {Certainty.CERTAIN: 0, Certainty.PROBABLE: 1, Certainty.AMBIGUOUS: 2}
    unique: dict[tuple[str, object], Field] = {}
    for found in sorted(fields, key=lambda f: order[f.certainty]):
        unique.setdefault((found.name, found.value), found)
    return tuple(unique.values())
