"""What a letter says of one requirement, one file or one finding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from doccheck.model import Evidence, Finding, KindName, PageRef, Report, RequirementResult, Severity, Status
from doccheck.reporting import show
from doccheck.reporting.clean import visible
from doccheck.reporting.decided import is_settled
from doccheck.reporting.errands import errand_of, errands
from doccheck.reporting.letter_words import letter_words, worded_as
from doccheck.reporting.messages import filled_from, wording_key
from doccheck.reporting.todo import needless, photo_advice
from doccheck.reporting.wording import wording

# What concerns our own work, or our own computers: the applicant has nothing to do with it. Keys or codes.
OURS = (
    "not_read.no_ocr", "not_read.one_engine", "not_read.unconfirmed", "not_read.text_layer", "not_read.facts",
    "not_read.decoration", "not_read.few_words", "not_read.for_programs", "decision_outdated", "unfolded",
)  # fmt: skip

_UNBREAKABLE = "\N{NO-BREAK SPACE}"  # "p. 1" stays on one line
_OPEN = (Severity.ERROR, Severity.REVIEW)
# The heading of the entry names the document already; what stands in brackets becomes a sentence of its own.
_NAMES_DOCUMENT = re.compile(r"^\{document\}(?: \(([^)]*)\))?\s?:\s*(.)")
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")
_WORDS = re.compile(r"\w+")
# Words that say of a document only that it is one.
_ANY_DOCUMENT = frozenset(
    {"proof", "certificate", "letter", "the", "for", "preuve", "justificatif", "attestation", "certificat", "lettre"}
    | {"une", "des", "nachweis", "bescheinigung", "bestätigung", "der", "die", "das", "über", "einer", "prueba"}
    | {"justificante", "certificado", "carta", "una", "del", "los", "las"}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """A point of a list: what it is about, and what there is to say."""

    title: str
    lines: tuple[str, ...]


class Entries:
    """The entries of one report in one language."""

    def __init__(self, report: Report, language: str) -> None:
        self._report, self._language = report, language
        self._words = letter_words(language)
        self._needless = needless(report, language)

    def settled(self, result: RequirementResult) -> bool:
        return is_settled(result) or result.settled is Status.NOT_APPLICABLE

    def missing(self, result: RequirementResult) -> Entry:
        """A requirement for which nothing counts: what would do, and what looks like it or may hide it."""
        lines = []
        for finding in _serious(result.findings):
            key = wording_key(finding)
            if key == "missing_document":
                lines += self._wanted(finding, result)
            elif key == "not_read.dossier":
                lines.append(self._words.say("maybe_in", file=visible(str(dict(finding.values).get("file", "")))))
            elif finding.code != "fact_unknown":
                lines.append(self.sentence(finding, placed=True))
        lines += self._reminders(result)
        return Entry(title=self._headed(result), lines=tuple(dict.fromkeys([*self._decided(result), *lines])))

    def of(self, result: RequirementResult) -> Iterator[Entry]:
        """A requirement with something wrong or in doubt: one entry for each document, with all that is said of it."""
        groups: dict[str, list[str]] = {}
        decided = self._decided(result)
        if decided:
            groups[self._headed(result)] = list(decided)
        for finding in self._worth_saying(result):
            if wording_key(finding) == "not_read.dossier":
                name = visible(str(dict(finding.values).get("file", "")))
                title, said = self._headed(result), [self._words.say("maybe_in", file=name)]
            elif wording_key(finding) == "missing_document":
                title, said = self._headed(result), [self.sentence(finding), *self._wanted(finding, result)]
            else:
                title, said = self._headed(result, finding), [self.sentence(finding, advised=not _is_photo(finding))]
            groups.setdefault(title, []).extend(said)
        photo = [finding for finding in self._worth_saying(result) if _is_photo(finding)]
        if photo:
            groups[self._headed(result, photo[-1])].append(photo_advice(photo, self._language))
        if not groups:
            elsewhere = any((result.id, finding) in self._needless for finding in result.findings)
            groups[self._headed(result)] = [self._words.say("settled" if elsewhere else "open_nothing")]
        next(reversed(groups.values())).extend(self._reminders(result))
        for title, lines in groups.items():
            yield Entry(title=title, lines=tuple(dict.fromkeys(lines)))

    def _worth_saying(self, result: RequirementResult) -> list[Finding]:
        """What is certain first; of one document, what has to be done first. Nothing that another point settles."""
        found = [
            finding
            for finding in _serious(result.findings)
            if not (finding.code in OURS or wording_key(finding) in OURS)
            and not (finding.code == "fact_unknown" and finding.reason != "condition")
            and (result.id, finding) not in self._needless
        ]
        phases = errands().errand
        return sorted(found, key=lambda each: (each.severity is not Severity.ERROR, phases[errand_of(each)].phase))

    def about_file(self, name: str, findings: Iterable[Finding]) -> Entry:
        known = [f for f in findings if f.code not in OURS and wording_key(f) not in OURS]
        said = [self.sentence(finding) for finding in known] or [self._words.say("open_nothing")]
        return Entry(title=visible(name), lines=tuple(dict.fromkeys(said)))

    def about_dossier(self, finding: Finding) -> Entry:
        return Entry(title=self.sentence(finding, placed=True, headed=False), lines=())

    def sentence(
        self, finding: Finding, *, placed: bool = False, advised: bool = True, headed: bool = True
    ) -> str:
        """What was found, where (`placed`), and what the applicant can do about it (`advised`).

        `headed`: it stands under a heading that names the document, which is left out then.
        """
        key = wording_key(finding)
        words = wording(self._language)
        said = worded_as(self._words.message, key)
        if said is None:
            said = words.message.get(key, words.message.get(finding.code))
        if said is None:
            return self._words.say("open_nothing")  # no words for it: never its code
        template = _NAMES_DOCUMENT.sub(_without_document, said) if headed else said
        message = filled_from(template, finding, self._language)
        if placed:
            message = with_place(message, self._places(finding.evidence))
        advice = worded_as(self._words.action, key) if advised else ""
        if advice is None:
            ours = errand_of(finding) == "look"
            advice = "" if ours else self._not_to_staff(words.action.get(key, words.action.get(finding.code, "")))
        return " ".join(filter(None, (visible(message), visible(filled_from(advice, finding, self._language)))))

    def _not_to_staff(self, advice: str) -> str:
        """The advice without the sentences that tell the staff to look at something."""
        phrases = self._words.letter["staff"].split("|")
        sentences = _SENTENCE_END.split(advice)
        return " ".join(sentence for sentence in sentences if not any(phrase in sentence for phrase in phrases))

    def _wanted(self, finding: Finding, result: RequirementResult) -> list[str]:
        """Which documents would do, where the title of the requirement does not say it."""
        kinds = dict(finding.values).get("kinds")
        ids = [part.id for part in kinds if isinstance(part, KindName)] if isinstance(kinds, tuple) else []
        names = [show.kind_title(id_, self._language, inline=True) for id_ in ids]
        if len(names) > 1:
            return [self._words.say("one_of", kinds=show.listed(names, self._language, "or"))]
        return [self._words.say("needed", kinds=name) for name in names if not self._named(name, result)]

    def _named(self, name: str, result: RequirementResult) -> bool:
        """Whether the title of the requirement and `name` are the same words, or one has all those of the other."""
        title, own = _telling(result.title.in_language(self._language)), _telling(name)
        return bool(own and title) and (own <= title or title <= own)

    def _headed(self, result: RequirementResult, finding: Finding | None = None) -> str:
        """ "Passport (passport.pdf, p. 1)"; in the brackets also the document's own name where it is another."""
        notes = []
        kind = dict(finding.values).get("document") if finding else None
        if isinstance(kind, KindName):
            name = show.kind_title(kind.id, self._language, inline=True)
            notes += [] if self._named(name, result) else [name]
        places = self._places(finding.evidence) if finding else ""
        notes += [places] if places else []
        notes += [self._words.say("optional")] if result.optional else []
        title = visible(result.title.in_language(self._language))
        return f"{title} ({self._between(notes)})" if notes else title

    def _places(self, evidence: Iterable[Evidence]) -> str:
        pages = tuple(PageRef(file=proof.file, page=proof.page) for proof in evidence)
        found = show.pages_by_file(pages, self._language)
        return self._between(f"{visible(file)}, {numbers.replace(' ', _UNBREAKABLE)}" for file, numbers in found)

    def _between(self, parts: Iterable[str]) -> str:
        return self._words.letter["between"].join(parts)

    def _reminders(self, result: RequirementResult) -> list[str]:
        """What is good to know of the requirement, where there is something to do about it anyway."""
        return [self.sentence(finding) for finding in result.findings if finding.code == "reminder"]

    def _decided(self, result: RequirementResult) -> tuple[str, ...]:
        """What a member of the staff asks for, in words of his own."""
        decision = result.decided
        return () if decision is None else (self._words.say("decided", reason=visible(decision.reason)),)


def _is_photo(finding: Finding) -> bool:
    return errand_of(finding) == "photo"


def _telling(text: str) -> set[str]:
    """The words that say which document it is."""
    return {word for word in _WORDS.findall(text.casefold()) if len(word) > 2 and word not in _ANY_DOCUMENT}


def with_place(text: str, place: str) -> str:
    """The sentence with its place in brackets, before the full stop; never two brackets one behind the other."""
    if not place:
        return text
    bare = text.removesuffix(".")
    return f"{bare[:-1]}; {place})." if bare.endswith(")") else f"{bare} ({place})."


def _without_document(match: re.Match[str]) -> str:
    """ "{document} (issued in {country}): none was found" → "Issued in {country}. None was found"."""
    note, begins = match[1], match[2].upper()
    return f"{note[:1].upper()}{note[1:]}. {begins}" if note else begins


def _serious(findings: Iterable[Finding]) -> Iterator[Finding]:
    yield from (finding for finding in findings if finding.severity in _OPEN)
