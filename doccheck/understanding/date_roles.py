"""What a date on a page is, by the words before, beside, over and behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from doccheck.kinds import Kind
from doccheck.understanding import (
    date_births,
    date_cards,
    date_papers,
    date_patterns,
    date_phrases,
    date_signings,
    date_stems,
)
from doccheck.understanding.date_labels import DAY_WORDS
from doccheck.understanding.date_labels_signed import HANDED_OVER, PRINTED, SIGNED_AT
from doccheck.understanding.date_phrases import Label, is_unspaced
from doccheck.understanding.date_surroundings import ROW, Here
from doccheck.understanding.fold import fold

# How plainly the page says that a date is the document's own. What stands at 0 counts only where nothing better is
# said, and is doubtful even then.
LAST_RESORT, VAGUE, PLAIN = 0, 1, 2
CARDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})

_REACH, _FAR = 40, 100  # letters between a label and its date
_A_SENTENCE = 15  # … before "at Bonn, 3 May 2026": the place is part of what is told
_TOP = 0.3  # of the page: where letters have their number and day
_RIGHT_THERE = 14  # … where the label ends in a preposition: "ab dem", "valable du [lundi]"
_DAY_PREPOSITIONS = frozenset(
    {"le", "el", "am", "on", "em", "il", "la", "den", "del", "of", "this", "the", "ngay", "din", "a", "в", "dnia"}
)
# fmt: off
_PREPOSITIONS = frozenset((
    "du", "au", "le", "am", "vom", "ab", "dem", "bis", "zum", "desde", "el", "del", "al", "hasta", "from", "on",
    "until", "to", "of", "since", "seit", "dal", "il", "em", "de", "с", "до", "по", "od", "do", "dnia", "per",
    "before", "avant", "stand", "wert", "valuta", "ley", "decreto", "data", "ur", "geb", "effective", "la", "c",
))
# fmt: on
_BIRTH_OPENERS = _DAY_PREPOSITIONS | {"en", "fecha", "dia", "jour", "date", "tag", "die", "der", "dass", "que"}
_ONE_END = frozenset({"jusqu au", "pana la", "until", "fino al", "まで", "까지"})  # of what, words before it say
_LAST_DAYS = ("end_date", "valid_until", "expiry_date")
_OWN_DAYS = (*_LAST_DAYS, "issue_date", "start_date", "valid_from")
_BEFORE_ONE_ALONE = frozenset({"", "du", "vom", "le", "den", "of", "de", "el", "on", "am", "от", "від", "din"})
_OF_THE = frozenset({"vom", "du", "of", "del", "din", "от", "від", "z dnia"})  # of the title above
# Persian and Urdu say behind a day what begins or ends then: before the next day these words are not its own.
_VERBS_LAST = frozenset(map(fold, ("شروع", "آغاز", "پایان", "اختتام", "میعاد", "پیدائش")))
_ENDS = {"begin": ("start_date", "valid_from"), "end": ("end_date", "valid_until", "expiry_date")}
_PAYOUTS = {"first_payout": "start_date", "last_payout": "end_date"}  # of a loan
_RECEIPTS = frozenset({"tuition_receipt", "other"})
_OF_GRADUATES = frozenset({"diploma", "transcript", "enrolment_certificate", "school_certificate"})
_FORMS = frozenset({"visa_application_form", "residence_application_form", "information_form", "study_history_form"})


@cache
def _signed_at() -> frozenset[str]:
    return frozenset(map(fold, SIGNED_AT))


_ANOTHER_DAY = re.compile(r"\W{0,3}(?:\d|令和|平成)")
_ARRIVAL = re.compile(r"(?<!\w)(?:arriv\w*|entrees?|entrada|einreise\w*|anreise|entry|llegada|ingresso)(?!\w)")
# What a paper that is about one period only calls its first and last day.
_SWAPPED = {"valid_from": "start_date", "start_date": "valid_from", "end_date": "valid_until"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """What a date is and how plainly that is said. `placed`: its place says so, no word does."""

    name: str
    strength: int = PLAIN
    placed: bool = False
    sure: bool = True  # False: the label is usually that of something like it
    printed: bool = False  # the day on which somebody printed it
    signed: bool = False  # … made it out: "Fait à Lyon, le"


def role_of(here: Here, kind: Kind) -> Role | None:
    """What the date is; None where the page does not say."""
    said = _said(here, kind)
    if said and said.name == "other":
        if date_papers.tells_its_day(here.label) and kind.id not in CARDS:
            return Role(name="issue_date", strength=VAGUE)
        if here.label.endswith("vom"):
            return _entitled(here, kind) or said
    role = said if said else _placed(here, kind)
    left = here.left[0].text if here.left else ""
    if role and role.placed and date_signings.is_of_others(here.before, left, kind.id):
        role = replace(role, strength=LAST_RESORT)
    if role and role.name == "issue_date" and kind.id in CARDS and date_cards.is_of_a_copy(here.wide):
        return replace(role, strength=LAST_RESORT)
    return role


def _said(here: Here, kind: Kind) -> Role | None:
    """The role by words: in its own cell, behind it, beside it, over it, on the line before."""
    if kind.id not in CARDS and date_births.told(here.own, here.rest):
        return Role(name="birth_date")
    if kind.id == "family_record" and date_births.names_a_child(here.row_before()):
        return Role(name="birth_date", sure=False)
    if kind.id == "apostille" and date_patterns.SIXTH_LINE.search(here.before):
        return Role(name="issue_date")
    if here.before.endswith("/") and (number := date_patterns.NUMBER_AND_DAY.search(here.before)):
        own = here.line.box.y0 < _TOP and len(number["begins"].split()) <= 1 and kind.id not in CARDS
        return Role(name="issue_date", strength=VAGUE, sure=False) if own else Role(name="other")
    if "end_date" in kind.fields and date_patterns.ENDS_WITH.search(here.label):
        return Role(name="end_date", strength=VAGUE)
    if date_patterns.TURKISH_UNTIL.match(fold(here.rest)):
        return Role(name=_last_day("gecerli", kind, otherwise="other"))
    rest = fold(here.rest)
    for pattern, end in ((date_patterns.TURKISH_ENDS, "end"), (date_patterns.TURKISH_BEGINS, "begin")):
        if pattern.match(rest) and (name := next((name for name in _ENDS[end] if name in kind.fields), None)):
            return Role(name=name, strength=VAGUE, sure=False)
    joined = here.line_before() if here.label in _ONE_END else ""
    if joined and (role := _labelled(fold(joined), kind, raw=joined)):
        return role  # "valable | jusqu'au 11-10-2027" runs over the line's end
    role = _labelled(here.label, kind, raw=here.own)
    if role and role.strength < PLAIN and kind.id == "birth_certificate":
        role = _from_behind(here, kind) or role
    if role and role.name != "other":
        return _of_another_paper(role, here, kind)
    if role := _from_behind(here, kind) or role:
        return _of_another_paper(role, here, kind) if kind.id in CARDS else role
    own_words = not (_PREPOSITIONS | _DAY_PREPOSITIONS).issuperset(here.label.split())
    for context in here.cells():
        role = _labelled(fold(context), kind, is_head=True)
        # "Solde précédent au 1er avril" in a table whose first column is headed "Date" is not the date of the paper.
        if role and not (own_words and role.strength < PLAIN):
            return role
    if here.own.strip() in ("/", "–", "-") and here.left:
        # The second of two dates in one cell, whose label names both.
        role = _labelled(fold(here.left[0].text), kind)
        return role if role and role.name in _LAST_DAYS else None
    joined = here.line_before()
    if not joined or date_patterns.PLACE_DATE.search(here.own) or (here.first and ROW.search(joined)):
        return None
    return _labelled(fold(joined), kind, raw=joined)


def _of_another_paper(role: Role, here: Here, kind: Kind) -> Role:
    """A date of issue in the row of a passport, or on the line after its number, is the passport's.

    Behind the name of any other paper it is of last resort.
    """
    if role.name not in _OWN_DAYS:
        return role
    if kind.id in CARDS:
        return Role(name="other") if date_cards.is_of_another(here.wide, kind.id) else role
    left = here.left[0].text if here.left and len(here.own) == len(here.before) else ""
    before, label = date_phrases.before_label(kind.id, here.wide)
    if role.name == "issue_date" and date_papers.is_of_itself(here.wide):
        return role
    before = f"{left} {before}"
    if not date_papers.is_signing(label) and date_papers.names_a_card(before):
        return Role(name="other")
    if role.name == "expiry_date" and date_stems.is_of_another(before, kind):
        return Role(name="other")
    if role.name not in ("issue_date", "expiry_date"):
        return replace(role, strength=LAST_RESORT) if date_stems.is_of_another(before, kind) else role
    if role.name == "issue_date" and not date_papers.is_signing(label) and date_papers.names_another(before, kind.id):
        return replace(role, strength=LAST_RESORT)
    if any(date_patterns.TRAVEL_PAPER.search(fold(line.text)) for line in here.left[:2]):
        return Role(name="other")
    before = here.line_before().removesuffix(here.own).rstrip()
    if before and before[-1] not in ".!?:" and date_patterns.TRAVEL_PAPER.search(fold(before)):
        return replace(role, strength=LAST_RESORT)
    return role


def _labelled(context: str, kind: Kind, *, raw: str = "", is_head: bool = False) -> Role | None:
    """The role whose label stands last in the folded context, and how plain that label is.

    `raw`: the context as it is written. `is_head`: the context is a cell of its own, above or beside the date.
    """
    if not context:
        return None
    if is_head and (kind.id in CARDS or kind.id == "apostille") and set(context.split()) <= DAY_WORDS:
        return Role(name="issue_date")
    labels = date_phrases.labels(kind.id)
    if is_head and (end := labels.head(context)):
        # "Fin" alone over a column: of the cover or of the course, as the kind has it.
        name = next((name for name in _ENDS[end] if name in kind.fields), None)
        return Role(name=name) if name else None
    label = labels.last(context)
    if label is None or not _reaches(label, context, raw, is_head):
        return None
    if is_head and label.role in _LAST_DAYS:
        # "Inicio y finalización de los estudios | 07-09-2026 / 25-06-2027": the first date is the beginning.
        earlier = labels.last(context[: len(context) - label.after - len(label.phrase)].rstrip())
        label = earlier if earlier and earlier.role in ("start_date", "valid_from", "issue_date") else label
    if label.role == "issue_date" and label.after and date_patterns.UNTIL.search(context):
        return Role(name=_last_day(context, kind, otherwise="other"))
    if label.role == "as_at" and (told := date_stems.hint(raw, kind)) and told[1] == date_stems.BY_WORD:
        return Role(name=told[0], strength=VAGUE, sure=False)  # "se încheie la data de"
    if label.phrase in date_phrases.vague():
        return _vague_role(label, context)
    return _of_kind(label, context, kind)


def _reaches(label: Label, context: str, raw: str, is_head: bool) -> bool:
    """A label forty signs away from its date belongs to something else on the line; not so what a sentence says."""
    if label.phrase in _VERBS_LAST and label.after > 1:
        return False
    words = label.phrase.rsplit(" ", 1)
    reach = _RIGHT_THERE if words[-1] in _PREPOSITIONS and not is_head else _REACH
    if label.after <= reach:
        return True
    ends_so = context.rsplit(" ", 1)[-1] in _DAY_PREPOSITIONS
    one_sentence = not re.search(r"[a-zà-ÿ]{4,}[.;]\s", raw[-label.after :])
    between = context[len(context) - label.after :]
    far = label.phrase in date_phrases.far() and label.after <= _FAR and ends_so and one_sentence
    return far and not date_patterns.ANOTHER_EVENT.search(between)


def _vague_role(label: Label, context: str) -> Role | None:
    """ "Date" alone is the document's; "Date d'entrée en France" is another date's label."""
    rest = context[: len(context) - label.after - len(label.phrase)].split()
    if rest and is_unspaced(label.phrase) and is_unspaced(context[-label.after - len(label.phrase) - 1]):
        return None  # "登記日期": a word of its own
    alone = label.after <= 1 and (len(rest) <= 1 or all(word in date_phrases.vague_words() for word in rest))
    return Role(name="issue_date", strength=VAGUE) if alone else None


def _of_kind(label: Label, context: str, kind: Kind) -> Role:
    """What the label means on a paper of this kind."""
    role = label.role
    if role == "as_at":
        return Role(name="issue_date", strength=LAST_RESORT)
    if label.phrase in _ONE_END:
        return Role(name=_last_day(context, kind, otherwise="end_date"), strength=VAGUE)
    if role == "paid" and kind.id == "income_proof":
        return Role(name="issue_date", strength=VAGUE)
    if role == "paid":
        return Role(name="issue_date" if kind.id in _RECEIPTS else "other", strength=LAST_RESORT)
    if role == "exam":
        return Role(name="issue_date" if kind.id == "language_certificate" else "other", strength=LAST_RESORT)
    if role in _PAYOUTS:
        repaid = date_stems.is_paid_back(context) or _PAYOUTS[role] not in kind.fields
        return Role(name="other") if repaid else Role(name=_PAYOUTS[role], strength=VAGUE, sure=False)
    if role == "graduation":
        return Role(name="end_date", strength=VAGUE, sure=False) if kind.id in _OF_GRADUATES else Role(name="other")
    if role == "expected_end":
        return Role(name="end_date" if "end_date" in kind.fields else "other", strength=VAGUE)
    if role in ("issue_date", "expiry_date", "valid_until") and kind.id in _FORMS and label.phrase not in _signed_at():
        return Role(name="other")  # a form asks for the dates of the passport
    if role in ("issue_date", "expiry_date") and kind.id not in CARDS:
        papers = [*date_patterns.TRAVEL_PAPER.finditer(context)]
        if papers and papers[-1].end() >= len(context) - label.after - len(label.phrase) - 2 * _REACH:
            return Role(name="other")
    if role in ("expiry_date", "valid_until") and not date_cards.may_end(f"{label.phrase} {context[-_REACH:]}", kind):
        return Role(name="other")
    if role not in kind.fields and _SWAPPED.get(role) in kind.fields:
        if role in ("start_date", "end_date") and date_stems.is_of_studies(context, kind):
            return Role(name=role)
        # When the studies end is hardly when the card does.
        return Role(name=_SWAPPED[role], strength=VAGUE, sure=role != "valid_from" and kind.id not in CARDS)
    if role == "valid_until" and role not in kind.fields and "expiry_date" in kind.fields:
        return Role(name="expiry_date")
    if role in ("start_date", "end_date", "valid_from") and role not in kind.fields:
        return Role(name="other")
    if role == "issue_date" and kind.id in CARDS and label.phrase in HANDED_OVER:
        return Role(name=role, strength=VAGUE, sure=False)
    if role == "start_date" and kind.id != "visa_application_form" and _ARRIVAL.search(label.phrase):
        return Role(name=role, strength=VAGUE)  # who comes for studies comes before they begin
    if role == "issue_date":
        printed, signed = label.phrase in PRINTED, date_papers.is_signing(label.phrase)
        return Role(name=role, printed=printed, signed=signed)
    return Role(name=role)


def _last_day(context: str, kind: Kind, *, otherwise: str) -> str:
    """What the day is that only "until" tells; `otherwise`: of what the paper is about, where no validity is told."""
    if not date_cards.may_end(context[-_REACH:], kind):
        return otherwise if otherwise in kind.fields else "other"
    return next((name for name in ("valid_until", "expiry_date", otherwise) if name in kind.fields), "other")


def _from_behind(here: Here, kind: Kind) -> Role | None:
    """The role by what follows: "12.10.2001 года рождения", "le 8 mars 2003 est née"."""
    behind = fold(here.behind())
    if not behind:
        return None
    rest = fold(here.rest)
    right_there = rest or behind
    for phrase, role in date_phrases.behind() if right_there.startswith(date_phrases.phrases_behind()) else ():
        if right_there.startswith(phrase) and _is_whole(phrase, right_there):
            if not rest and is_unspaced(phrase):
                continue  # on the next line it is another entry
            if role in ("start_date", "end_date") and _ANOTHER_DAY.match(right_there[len(phrase) :]):
                continue  # "入学 2026年9月25日 修了予定 2028年9月24日": it announces the next
            return _of_kind(Label(phrase=phrase, role=role, after=0), here.label, kind)
    announced = here.first or _BIRTH_OPENERS.issuperset(here.label.split())
    if date_patterns.GEBOREN.match(right_there) and here.label.endswith((" am", " den")):
        return Role(name="birth_date")
    if date_patterns.TURKISH.match(rest):
        return Role(name="issue_date")
    born = date_phrases.born().search(behind) if announced else None
    # In "… geboren am" the word belongs to the date that follows.
    if born and "birth_date" in kind.fields and not re.match(r" (?:am|le|el|il|em|on|la)\b", behind[born.end() :]):
        return Role(name="birth_date")
    return None


def _is_whole(phrase: str, text: str) -> bool:
    """Whether the phrase ends where a word does; 出生 in front of 日期 or 地 belongs to what follows."""
    after = text[len(phrase) : len(phrase) + 1]
    if is_unspaced(phrase):
        return after not in tuple("日年地月証证") if after else True
    return not after or after == " "


def _placed(here: Here, kind: Kind) -> Role | None:
    """The day of a letter or a certificate, which its place alone tells."""
    if date_patterns.THIS_DAY.search(here.before) or date_patterns.TODAY.search(here.label):
        return Role(name="issue_date")
    if kind.id == "residence_permit" and (
        date_patterns.DECISION.search(here.before) or date_patterns.ARABIC_PLACE.search(here.before.strip("‎‏ "))
    ):
        return Role(name="issue_date", strength=LAST_RESORT, placed=True)
    if kind.id in CARDS:
        letter = kind.id in ("visa", "residence_permit") and date_patterns.PLACE_DATE.search(here.before)
        return Role(name="issue_date", placed=True) if letter and "," in letter[0] else None
    line = here.line.text[: len(here.line.text) - len(here.rest)] if here.rest else here.line.text
    ends_so = line.endswith(here.reading.text) and len(fold(here.rest)) < 3
    titled = ends_so and date_patterns.TITLED.match(fold(here.wide))
    titled = titled if titled and not date_papers.names_another(here.before, kind.id) else None
    begins = here.first or date_patterns.NUMBER_ALONE.fullmatch(here.label)
    year_first = begins and fold(here.reading.text).startswith(date_patterns.WHOLE_YEAR_FIRST)
    if year_first or titled or date_patterns.IN_THE_YEAR.search(here.before) or _of_a_deed(here):
        return Role(name="issue_date")
    if entitled := _entitled(here, kind):
        return entitled
    if date_patterns.SENT_OUT.search(here.before):
        return Role(name="issue_date", placed=True)
    if date_papers.tells_its_day(here.label):
        return Role(name="issue_date", strength=VAGUE)
    sentence = here.line_before() or here.wide
    if date_patterns.IN_THE_CITY.search(sentence) and date_papers.is_of_itself(sentence):
        return Role(name="issue_date", placed=True)
    place = date_patterns.PLACE_DATE.search(here.before)
    if place and "," not in place[0].lstrip("., ·|") and date_patterns.WITHOUT_COMMA.search(here.before):
        return Role(name="issue_date", strength=LAST_RESORT, placed=True)
    if place and place.start() > _A_SENTENCE and place[0][:1].islower():
        return Role(name="issue_date", strength=LAST_RESORT, placed=True)  # "the meeting was held at Bonn, 3 May 2026"
    if (
        place
        or date_patterns.ARABIC_PLACE.search(here.before.strip("‎‏ "))
        or date_patterns.EASTERN_PLACE.search(here.before)
    ):
        return Role(name="issue_date", placed=True)
    if date_patterns.BEFORE_SIGNING.match(fold(here.rest)):
        return Role(name="issue_date", strength=VAGUE, placed=True, sure=False)
    if _is_signed(here, kind):
        return Role(name="issue_date", placed=True, sure=False)
    if len(fold(here.rest)) < 3 and date_patterns.LEGALISED.search(here.label):
        return Role(name="issue_date", strength=LAST_RESORT, placed=True)
    return _alone(here)


def _is_signed(here: Here, kind: Kind) -> bool:
    """Whether the day stands in the stamp under a paper, or behind what certifies or signs it."""
    if date_signings.is_of_a_stamp(here.before, here.rest):
        return True
    return any(date_signings.is_signed(text, here.rest, kind.id) for text in (here.before, here.line_before()) if text)


def _entitled(here: Here, kind: Kind) -> Role | None:
    """The day behind the number or the title of a paper: "Rechnung 26-338 vom", "Bescheid über Kindergeld | vom"."""
    if here.label in _OF_THE and here.line.box.y0 < 0.4 and here.first_in_cell() and len(fold(here.rest)) < 3:
        return Role(name="issue_date", placed=True)
    if len(fold(here.rest)) >= 3 or not date_patterns.NUMBERED.search(here.before):
        return None
    other = date_papers.names_another(here.before, kind.id)
    return Role(name="issue_date", strength=LAST_RESORT if other else PLAIN, placed=True)


def _of_a_deed(here: Here) -> bool:
    """ "… que, aos dezenove dias do mês de maio de 2026, compareceu": the day is told as only that of a deed is."""
    solemn = date_patterns.DAYS_OF_THE_MONTH.search(fold(here.reading.text))
    return bool(solemn and date_patterns.ON_THE_DAY.search(f" {here.before}"))


def _alone(here: Here) -> Role | None:
    """A date alone on its line: the day of a letter in its upper part; below, it may be anything."""
    # The rest of a sentence that runs over the line's end is not alone.
    before = here.page.lines[here.index - 1] if here.index else None
    runs_on = before is not None and before.block == here.line.block and here.line.text.rstrip().endswith(".")
    word = fold(here.before)
    if here.runs_on or runs_on or word not in _BEFORE_ONE_ALONE:
        return None
    if len(fold(here.rest)) >= 3 and not (word == "" and date_patterns.REFERENCE.match(here.rest)):
        return None
    if here.amid_a_row():
        return None
    if here.in_table():
        # The address beside the day of a letter, or a row whose caption is not known.
        aside = 0.5 if here.line.box.y0 > 0.2 else 0.3
        letter = here.line.box.y0 < 0.4 and here.box.x0 > aside and not here.in_row_of_figures()
        return Role(name="issue_date", strength=LAST_RESORT, placed=True) if letter else None
    eastern = any(sign in here.reading.text for sign in "年년") or here.reading.text.startswith("ngày")
    if here.captioned(eastern):
        return Role(name="issue_date", strength=LAST_RESORT, placed=True) if here.line.box.y0 < 0.4 else None
    if here.line.box.y0 < 0.4 or eastern:
        return Role(name="issue_date", placed=True)
    return Role(name="issue_date", strength=LAST_RESORT, placed=True)
