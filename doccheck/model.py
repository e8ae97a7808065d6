"""Every type that crosses a stage: frozen, keyword-only, tuples instead of lists.

Coordinates are fractions of the page as a person holds it upright: (0, 0) is the top left corner, (1, 1) the bottom
right. Pages count from 1. Dates are `datetime.date`, money is `Decimal`, countries are ISO 3166-1 alpha-3, languages
ISO 639-1, currencies ISO 4217.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

UNKNOWN_PERIOD = "unknown"  # amount_period of a sum whose document does not say what time it is for
LANGUAGES = ("fr", "de", "es", "en")  # the languages the report, the kinds and the checklists are written in


class Status(StrEnum):
    """What is said of one requirement (contract, section 2)."""

    OK = "ok"
    PROBLEM = "problem"
    MISSING = "missing"
    REVIEW = "review"
    NOT_APPLICABLE = "not_applicable"


class Verdict(StrEnum):
    """What is said of the whole dossier."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    REVIEW = "review"


class Severity(StrEnum):
    """`error` makes a requirement a problem, `review` asks for a person, the other two change no status."""

    ERROR = "error"
    REVIEW = "review"
    WARNING = "warning"
    INFO = "info"


class Origin(StrEnum):
    """Where a fact comes from."""

    GIVEN = "given"
    DERIVED = "derived"
    DEFAULT = "default"


class TextOrigin(StrEnum):
    """How the words of a page were obtained."""

    TEXT_LAYER = "text_layer"
    OCR = "ocr"
    NONE = "none"  # no words: blank, a picture, or not readable


class Grade(StrEnum):
    """How far the words of a page can be trusted, from measured signals."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Certainty(StrEnum):
    """How far one reading can be trusted. Only `certain` readings may lead to `ok` or `problem`."""

    CERTAIN = "certain"
    PROBABLE = "probable"  # repaired, or read by one weak signal
    AMBIGUOUS = "ambiguous"  # several readings are possible: all are in `alternatives`


@dataclass(frozen=True, kw_only=True, slots=True)
class Texts:
    """One text in the four languages of the report."""

    fr: str
    de: str
    es: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in `language`, one of `LANGUAGES`."""
        return str(getattr(self, language))


@dataclass(frozen=True, kw_only=True, slots=True)
class Money:
    """An amount in a currency. `currency` is None where the document does not say it."""

    amount: Decimal
    currency: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class KindName:
    """A document kind inside a message; the report writes its title in the reader's language."""

    id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CountryName:
    """A country (alpha-3) inside a message; the report writes its name in the reader's language."""

    code: str


@dataclass(frozen=True, kw_only=True, slots=True)
class LanguageName:
    """A language (ISO 639-1) inside a message; the report writes its name in the reader's language."""

    code: str


Value = (
    str
    | int
    | bool
    | date
    | Decimal
    | Money
    | KindName
    | CountryName
    | LanguageName
    | Texts
    | tuple["str | date | KindName | CountryName | LanguageName", ...]
)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the upright page, as fractions of its width and height."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @staticmethod
    def around(boxes: tuple[Box, ...]) -> Box:
        """The smallest box that holds all `boxes` (at least one)."""
        if len(boxes) == 1:
            return boxes[0]
        # Asked for every line of every page; generators or `zip` take half as long again as lists.
        return Box(
            min([box.x0 for box in boxes]),
            min([box.y0 for box in boxes]),
            max([box.x1 for box in boxes]),
            max([box.y1 for box in boxes]),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """The proof of a statement: where it stands and the very characters read."""

    file: str
    page: int
    box: Box | None  # None: the whole page is the proof
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One statement about a file, a page, a document, a requirement or the dossier.

    `code` is one of the contract's codes; `reason` chooses among several wordings of the same code (empty: the plain
    one); `values` are what the wording mentions. The words themselves are chosen by the report, in its language.
    """

    code: str
    severity: Severity
    reason: str = ""
    values: tuple[tuple[str, Value], ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceFile:
    """A file of the dossier as it came in. `name`: its path in the dossier, `container/inner` for unfolded files."""

    name: str
    content: bytes = field(repr=False)
    media_type: str | None  # by content, never by suffix; None when it could not be told
    sha256: str
    size: int
    findings: tuple[Finding, ...] = ()
    readable: bool = True  # False: the findings say why its pages are not read


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    text: str
    box: Box
    confidence: float | None = None  # 0..1 of the OCR engine; None: from the text layer
    # What a second engine reads in the same place, where the two differ. A group of words that the second engine cuts
    # otherwise has its whole reading on the first word and "" on the others. None: it agrees, or was not asked.
    second: str | None = None


class _Joined:
    """What a line is asked for a thousand times while its page is understood: made once, with the line."""

    __slots__ = ("box", "text")
    box: Box  # where there are words
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Line(_Joined):
    """Words that stand on one line, left to right, without a column gap. `block` groups the lines of one paragraph."""

    words: tuple[Word, ...]
    block: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", " ".join([word.text for word in self.words]))
        if self.words:
            object.__setattr__(self, "box", Box.around(tuple([word.box for word in self.words])))

    def __getstate__(self) -> tuple[tuple[Word, ...], int]:
        return self.words, self.block

    def __setstate__(self, state: tuple[tuple[Word, ...], int]) -> None:
        for name, value in zip(("words", "block"), state, strict=True):
            object.__setattr__(self, name, value)
        self.__post_init__()


@dataclass(frozen=True, kw_only=True, slots=True)
class InkGrid:
    """Dark marks that are not words: signatures, stamps, drawings. Row-major shares 0..255 of dark area per cell."""

    columns: int
    rows: int
    cells: bytes = field(repr=False)
    strokes: bytes = field(default=b"", repr=False)  # the same of lines a pen may have drawn; b"": not looked for


@dataclass(frozen=True, kw_only=True, slots=True)
class Face:
    box: Box
    confidence: int  # 0..100 of the detector


@dataclass(frozen=True, kw_only=True, slots=True)
class PictureFacts:
    """What can be measured on a picture that may be an identity photo: a file, or a part of a page."""

    box: Box  # where it stands on the page
    width_px: int
    height_px: int
    colour: bool
    background: int  # 0..255, median lightness of the border strips
    background_spread: int  # 0..255, how uneven that border is
    faces: tuple[Face, ...]  # boxes on the picture itself
    looked: bool = True  # False: no detector runs on this processor, and `faces` says nothing


@dataclass(frozen=True, kw_only=True, slots=True)
class SignatureField:
    """A field of a PDF made to be signed electronically. Whether a signature in it is valid is not looked at."""

    box: Box | None  # None: it has no place on the page
    name: str  # what the form calls the field
    signed: bool
    signer: str  # whom the signature or its certificate names; "" where it names nobody


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """One upright page with its words in reading order."""

    file: str
    number: int
    width: float  # points (1/72 inch), upright; for pictures pixels at their stated resolution, or at 200 dpi
    height: float
    origin: TextOrigin
    lines: tuple[Line, ...]
    grade: Grade
    rotation: int = 0  # degrees clockwise by which the page was turned to stand upright
    mrz_lines: tuple[Line, ...] = ()  # a second, restricted reading of the machine-readable zone where one was seen
    ink: InkGrid | None = None
    picture: bytes | None = field(default=None, repr=False)  # JPEG of the upright page, for the report
    photos: tuple[PictureFacts, ...] = ()  # only on pages with few words: pictures that may be identity photos
    signatures: tuple[SignatureField, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, kw_only=True, slots=True)
class FileReading:
    """What reading one file gave: its pages, and what went wrong."""

    file: str
    pages: tuple[Page, ...]
    page_count: int | None  # None: could not be opened
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One value read from a document, with its proof."""

    name: str  # a field name of the contract, section 7
    value: str | date | Decimal
    evidence: tuple[Evidence, ...]
    certainty: Certainty = Certainty.CERTAIN
    alternatives: tuple[str | date | Decimal, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class TextLine:
    """A line of a document with its place, for checks that look for words."""

    text: str
    evidence: Evidence


# Why a page begins a document, why it stays with the one before, why a part in another file was joined to it.
BEGINS = (
    *("new_title", "other_kind", "page_one", "own_letterhead", "other_script", "other_language", "zone", "other_card"),
    *("perhaps_begins", "photo", "apostille", "after_apostille", "after_photo", "after_blank"),
)
STAYS = (
    *("numbered", "goes_on", "says_little", "same_heading", "blank_back", "cover", "other_side"),
    *("perhaps_goes_on", "extract_in_record", "next_file", "reordered"),
)
PAGE_REASONS = (*BEGINS, *STAYS)


@dataclass(frozen=True, kw_only=True, slots=True)
class PageRef:
    """A page of a document. `why` says what made it part of this one, or begin it; empty: nothing to explain."""

    file: str
    page: int  # from 1
    why: str = ""  # one of `PAGE_REASONS`


@dataclass(frozen=True, kw_only=True, slots=True)
class SwornStatement:
    """A translator's statement as it stands on the page. It says nothing about authenticity."""

    sworn: bool  # False: a translation that says so, without an oath, court or register
    source_language: str | None
    target_language: str | None
    evidence: tuple[Evidence, ...]
    translator: str | None = None  # the name, as it is written
    authority: str | None = None  # the court or ministry that swore the translator in
    register_number: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """Pages that belong together, what they are and what they say."""

    id: str
    kind: str  # a kind of the contract
    confidence: float  # 0..1
    rival: str | None = None  # the kind that came second, when the choice is unsure
    look_alike: str | None = None  # e.g. "conditional_offer": resembles `kind` but does not count as it
    content_kind: str | None = None  # of a translation: the kind of what was translated
    languages: tuple[str, ...] = ()
    pages: tuple[PageRef, ...] = ()
    fields: tuple[Field, ...] = ()
    lines: tuple[TextLine, ...] = field(default=(), repr=False)
    grade: Grade = Grade.GOOD
    issuing_country: str | None = None
    translation_of: str | None = None  # id of the original
    parallel_to: str | None = None  # id of a document that says the same in another language, neither being marked
    sworn: SwornStatement | None = None
    legalised: bool = False
    legalised_by: tuple[Evidence, ...] = ()
    signed: bool | None = None  # None: no place for a signature was found
    signed_evidence: tuple[Evidence, ...] = ()
    certified_copy: tuple[Evidence, ...] = ()
    open_ended: tuple[Evidence, ...] = ()  # where it says that its validity has no end
    pictures: tuple[PictureFacts, ...] = ()
    findings: tuple[Finding, ...] = ()

    def all(self, name: str) -> tuple[Field, ...]:
        """Every reading of the field `name`, best first."""
        return tuple(f for f in self.fields if f.name == name)

    def first(self, name: str) -> Field | None:
        """The best reading of the field `name`, or None."""
        return next((f for f in self.fields if f.name == name), None)


FactValue = str | int | bool | date | tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """Something true of the applicant or the stay. `key` is dotted as in the contract: "stay.start"."""

    key: str
    value: FactValue
    origin: Origin
    evidence: tuple[Evidence, ...] = ()


Facts = Mapping[str, Fact]


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a member of the staff decided about one requirement, as a `dossier.toml` says it."""

    requirement: str
    status: Status
    by: str
    reason: str
    on: date
    documents: tuple[str, ...] = ()  # sha256 of the files it was about, or at least 12 of their first hex digits
    packed: bool = False  # it came in a container together with the files: whoever packed them may have written it
    where: str = field(default="", compare=False)  # "file:line: " for the beginning of a message about it


class Standing(StrEnum):
    """Whether a decision counts, or why it does not."""

    COUNTS = "counts"
    CHANGED = "changed"  # a file it names is no longer there as it was
    UNNAMED = "unnamed"  # it names no file, but documents are there
    OTHERS = "others"  # the requirement rests on files it does not name
    FUTURE = "future"  # made after the day the dossier is judged on
    SAME_DAY = "same_day"  # another one of the same day says something else
    PACKED = "packed"
    REPLACED = "replaced"  # a later one was made


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionResult:
    """A decision, and whether it counts for the dossier as it is now."""

    decision: Decision
    standing: Standing

    @property
    def counts(self) -> bool:
        return self.standing is Standing.COUNTS


@dataclass(frozen=True, kw_only=True, slots=True)
class RequirementResult:
    """`status` and `findings` are the check's own. What the staff decided stands beside them and hides nothing."""

    id: str
    title: Texts
    status: Status
    optional: bool
    source: str  # the sentence of the official text the requirement rests on
    documents: tuple[str, ...]  # ids of the documents that were considered for it, best first
    findings: tuple[Finding, ...]
    rests_on: tuple[str, ...] = ()  # those of `documents` that were chosen; empty: none counts
    decisions: tuple[DecisionResult, ...] = ()  # the one that counts first, if any; else the latest

    @property
    def decided(self) -> Decision | None:
        """The decision that counts."""
        return next((result.decision for result in self.decisions if result.counts), None)

    @property
    def settled(self) -> Status:
        """The status that counts for the verdict: the decided one, else the check's own."""
        return self.decided.status if self.decided else self.status


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarEntry:
    """What is otherwise from a day on: a document lapses, a term begins or ends, a figure must be looked up again.

    `what` is the code of the finding that begins (`not_yet_valid`, `too_early`: that ends) on that day, or one of the
    calendar's own: `value_expired` (a legal value), `permit_expires`, `of_age`.
    """

    day: date | None  # the first day on which it is so; None: no definite day
    what: str
    reason: str = ""  # of the finding: chooses among several wordings
    requirement: str | None = None  # id; None: about the dossier as a whole
    document: str | None = None  # id of the document it is about, where it is about one
    certain: bool = True  # False: a person must look, or it depends on a fact that is not known
    closes: bool = False  # in this state the dossier cannot be submitted as it stands
    values: tuple[tuple[str, Value], ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarWindow:
    """Days on which no date stands in the way of submitting the dossier as it stands, first and last included."""

    first: date
    last: date | None  # None: nothing that is known ends it
    opened_by: tuple[CalendarEntry, ...] = ()  # what no longer stands in the way; empty: open from the first day on
    closed_by: tuple[CalendarEntry, ...] = ()
    doubts: tuple[CalendarEntry, ...] = ()  # what a person must look at, or what is not known, during this time

    @property
    def certain(self) -> bool:
        return not self.doubts


@dataclass(frozen=True, kw_only=True, slots=True)
class Calendar:
    """When what lapses, and when the dossier as it stands can be submitted, going by dates alone."""

    start: date  # the first day looked at: the day of the check, or an earlier day of application
    entries: tuple[CalendarEntry, ...]  # in the order of their days; those without a day come last
    windows: tuple[CalendarWindow, ...]
    blocked_by: tuple[CalendarEntry, ...] = ()  # where there is no window: what closes the day that lacks least
    renew_first: tuple[CalendarEntry, ...] = ()  # the documents that end the window, or leave none

    @property
    def window(self) -> CalendarWindow | None:
        """The first window without a doubt, else the first one."""
        return next((window for window in self.windows if window.certain), next(iter(self.windows), None))

    @property
    def submit_from(self) -> date | None:
        return self.window.first if self.window else None

    @property
    def submit_until(self) -> date | None:
        return self.window.last if self.window else None


@dataclass(frozen=True, kw_only=True, slots=True)
class FileResult:
    name: str
    sha256: str
    media_type: str | None
    pages: int | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChecklistRef:
    id: str
    title: Texts
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PagePicture:
    file: str
    page: int
    width: float
    height: float
    jpeg: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The result of a check (contract, section 7)."""

    verdict: Verdict
    checklist: ChecklistRef
    checked_on: date
    facts: tuple[Fact, ...]
    requirements: tuple[RequirementResult, ...]
    documents: tuple[Document, ...]
    files: tuple[FileResult, ...]
    findings: tuple[Finding, ...]
    pictures: tuple[PagePicture, ...] = field(default=(), repr=False)
    calendar: Calendar | None = None  # None: none was made
