"""What a document is: its titles and phrases and all its words weighed against each other, and whether it counts.

The phrases of the kinds know how known issuers write; the learned weights of words know what papers of a kind speak of.
Where both say the same, that is sure; where one says nothing, the other decides less surely; where they contradict each
other, the document is unsure between the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from doccheck import settings
from doccheck.kinds import all_kinds
from doccheck.model import Page, TextOrigin
from doccheck.understanding import classify
from doccheck.understanding.accidents import is_for_accidents_only
from doccheck.understanding.boxes import without_unticked
from doccheck.understanding.cut import ZONED
from doccheck.understanding.kind_phrases import look_alikes_in
from doccheck.understanding.learned import Opinion, affirms_in_front, opinion
from doccheck.understanding.legends import without_legends
from doccheck.understanding.marked_rows import has_marks
from doccheck.understanding.operative import operative_on, tells_the_kind
from doccheck.understanding.record_results import tells_a_result, tells_it_paid
from doccheck.understanding.required_marks import tells_only_required_marks
from doccheck.understanding.seen import Group
from doccheck.understanding.slips import SLIPS_FOR, is_a_slip
from doccheck.understanding.terms import own_pages
from doccheck.understanding.undoing import undoings_in
from doccheck.understanding.unfilled import is_unfilled
from doccheck.understanding.weighing import affirming_signals, weighing

_COMPANIONS = ("sworn_translation", "apostille")
_REGISTERED = {"birth_certificate", "marriage_certificate", "partnership_certificate", "family_record"}
_OWN_WORDS = frozenset(("motivation_letter",))
_OWN_AFFIRMED = 0.4  # of 15 letters that applicants wrote themselves 13 have more; one written for another had 0.03
_NOT_AFFIRMED = settings.KIND_SURE - 0.01
_TRANSLATION = 0.6  # the probability that all words together give to a translator's page
_OPERATIVE_ODDS = 2.0  # (their logarithm) of a kind whose operative sentence stands there
_OPERATIVE_WORDS = 0.3  # what all words must give to it that such a sentence is so …
# … but beside a phrase that only such a paper has, where what is said once hangs on nothing the holder must still do.
_PAID_FOR = frozenset(
    ("scholarship_certificate", "blocked_account", "health_insurance", "bank_certificate", "power_of_attorney")
)
_CONTENT_AHEAD = 0.5  # of a kind before the next: with less, what was translated is not known

# Who is enrolled at a school is said to be so in the same words as at a university.
_SAYS_AS_MUCH = {"school_certificate": "enrolment_certificate"}

Scores = tuple[tuple[str, float], ...]  # best first


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a document is, how surely (0..1), and what else it may be."""

    kind: str
    confidence: float
    rival: str | None = None
    content: str | None = None  # of a translation: the kind of what was translated
    look_alike: str | None = None


def decided(group: Group, translation: bool) -> Decision:
    """What the pages are together. `translation`: a translator's formula stands on them."""
    pages = tuple(seen.page for seen in group)
    text = unlisted(pages)
    words = opinion(text)
    scores = phrase_scores(group)
    decision = _by_phrases(scores, translation)
    if words and not _is_seen(decision, group):
        title = group[0].kinds.titled if group[0].kinds.large else None
        decision = _weighed(scores, words, translation, title, tells_the_kind(operative_on(own_pages(pages))))
    ticked = without_unticked(text)
    said = ticked.replace("\n", " ")
    fuzzy = any(page.origin is TextOrigin.OCR for page in pages)
    kinds = dict.fromkeys(filter(None, (decision.content, decision.kind)))
    empty = not fuzzy and is_unfilled(text)
    alike = (each.id for kind in kinds for each in look_alikes_in(said, kind, fuzzy=fuzzy, unfilled=empty))
    look_alike = next(alike, None)
    if look_alike and words and words.affirms(next(iter(kinds))) >= settings.WORDS_CONTRADICT:
        # One phrase says that it only resembles, all other words that it is so: nobody knows.
        return _unsure(decision)
    decision = replace(decision, look_alike=look_alike)
    own = own_pages(pages)
    own_text = unlisted(own) if len(own) < len(pages) else text
    of_own = opinion(own_text) or words if len(own) < len(pages) else words
    if not _is_affirmed(decision, group, of_own, own_text):
        return _unsure(decision)
    if _is_undone(ticked, decision) or _is_another(said, pages, decision):
        return _unsure(decision)
    return decision


def _is_undone(text: str, decision: Decision) -> bool:
    """Whether a sentence says that the paper, whatever else it says, does not count."""
    kind = decision.content or decision.kind
    undoable = decision.look_alike is None and kind not in (*ZONED, *_COMPANIONS, "identity_photo", "other")
    return undoable and any(undoings_in(without_legends(text).replace("\n", " "), kind))


def _is_another(said: str, pages: Sequence[Page], decision: Decision) -> bool:
    """Whether it has all the words of its kind and still is another thing, by its heading, its columns, its scope."""
    kind = decision.content or decision.kind
    if kind == "health_insurance":
        return is_for_accidents_only(said)
    if kind == "transcript" and tells_only_required_marks(pages):
        return True
    return kind in SLIPS_FOR and is_a_slip(pages)


def _unsure(decision: Decision) -> Decision:
    confidence = min(decision.confidence, _NOT_AFFIRMED)
    return replace(decision, confidence=confidence, rival=decision.rival or "other")


def _is_seen(decision: Decision, group: Group) -> bool:
    """Whether something other than words tells the kind: a zone, a face, the print of a card, an apostille's form."""
    if decision.kind in ZONED:
        return any(seen.kinds.zones for seen in group) or classify.is_sure(decision.confidence)
    return decision.kind in ("identity_photo", "apostille")


def _weighed(
    scores: Scores, words: Opinion, translation: bool, title: str | None, done: frozenset[str] = frozenset()
) -> Decision:
    """What titles, phrases and all words say together.

    `title`: the kind that the first page names in large print; `done`: those whose operative sentence it has.
    """
    said = dict(words.kinds)
    told = {kind: share for kind, share in said.items() if kind not in _COMPANIONS}
    whole = sum(told.values())  # the rest speaks of a translator, or of an apostille
    told = {kind: share / whole for kind, share in told.items()}
    by_phrases = {kind: score for kind, score in scores if kind not in _COMPANIONS}
    more = {title: settings.LARGE_TITLE_ODDS} if title else {}
    for kind in done & told.keys():
        more[kind] = more.get(kind, 0.0) + _OPERATIVE_ODDS
    about = weighing().kinds(by_phrases, told, words.brevity, more)
    (best, confidence), (second, _) = about[0], about[1]
    if translation:
        content = best if best != "other" and confidence >= settings.KIND_FLOOR else None
        return Decision(kind="sworn_translation", content=content, confidence=max(0.8, confidence))
    if said.get("sworn_translation", 0.0) >= _TRANSLATION:
        # All words speak of a translator, whose formula is not known.
        content = best if best != "other" else None
        confidence = min(said["sworn_translation"], _NOT_AFFIRMED)
        return Decision(kind="sworn_translation", content=content, confidence=confidence, rival=best)
    if best == "other" or confidence < settings.KIND_FLOOR:
        rival = second if best == "other" else best
        return Decision(kind="other", confidence=confidence if best == "other" else 1 - confidence, rival=rival)
    if best in ZONED:
        confidence = min(confidence, _NOT_AFFIRMED)  # words name a passport; only its print shows one
    return Decision(kind=best, confidence=confidence, rival=None if classify.is_sure(confidence) else second)


def _is_affirmed(decision: Decision, group: Group, words: Opinion | None, text: str) -> bool:
    """Whether the document says that it is so: in a phrase that only such a one has, or by all its words.

    `text`: what `words` is the opinion on.
    """
    kind = decision.content or decision.kind  # a translation is worth what was translated
    phrases = {each for seen in group for each in seen.kinds.affirmed}
    marked = kind == "transcript" and has_marks([seen.page for seen in group])  # its table says it without a sentence
    by_phrase = marked or kind in phrases or _SAYS_AS_MUCH.get(kind) in phrases
    by_title = is_usual(kind) or decision.content is not None
    if words is None or kind in (*ZONED, *_COMPANIONS, "identity_photo", "other"):
        return by_phrase or by_title
    by_words = max(words.affirms(kind), affirms_in_front(text, kind))
    if kind in _OWN_WORDS and by_words >= _OWN_AFFIRMED:  # nobody grants or refuses what somebody writes of himself
        return True
    if kind == "criminal_record" and by_phrase and tells_a_result([seen.page for seen in group]):
        return True
    if kind == "tuition_receipt" and by_phrase and tells_it_paid([seen.page for seen in group]):
        return True
    least = 0.0 if by_phrase and kind in _PAID_FOR else _OPERATIVE_WORDS
    if by_words >= least and kind in operative_on(own_pages([seen.page for seen in group])):
        return True
    if not by_phrase and not by_title and by_words < settings.WORDS_AFFIRM_ALONE:
        return False
    signals = affirming_signals(
        words=by_words,
        by_phrase=by_phrase,
        usual=by_title,
        titled=any(seen.kinds.titled == kind for seen in group),
        phrases=len(phrases) + marked,
    )
    return weighing().affirms(kind, signals) >= settings.AFFIRMED_SURE


def is_usual(kind: str) -> bool:
    """Whether a paper with the title and the usual words of the kind mostly is of it."""
    return kind not in _to_be_affirmed()


@cache
def _to_be_affirmed() -> frozenset[str]:
    """The kinds of which a title and usual words are not enough.

    An application for a thing is titled and worded like the thing; only the thing says that it is one ("is enrolled",
    "has been admitted", "certifies the balance"), and the receipt for a birth certificate that was asked for has no
    registrar's words. Tables of marks say no sentence at all.
    """
    groups = ("studies", "means", "health", "housing")
    affirming = {id for id, kind in all_kinds().items() if kind.group in groups and kind.strong}
    return frozenset((affirming | _REGISTERED) - {"transcript"})


def phrase_scores(group: Group) -> Scores:
    """The kinds the pages speak for together: the page that says most counts whole, the others a quarter."""
    totals: dict[str, list[float]] = {}
    for seen in group:
        for kind, score in seen.kinds.scores:
            totals.setdefault(kind, []).append(score)
    summed = {kind: max(values) + 0.25 * (sum(values) - max(values)) for kind, values in totals.items()}
    first = group[0].kinds.titled
    if first in summed:
        summed[first] += 2.0  # what the first page calls the document
    return tuple(sorted(summed.items(), key=lambda pair: (-pair[1], pair[0])))


def _by_phrases(scores: Scores, translation: bool) -> Decision:
    """What titles and phrases alone say."""
    about = tuple(pair for pair in scores if pair[0] not in _COMPANIONS)
    if translation:
        second = about[1][1] if len(about) > 1 else 0.0
        content = about[0][0] if about and about[0][1] >= max(2.0, second + _CONTENT_AHEAD) else None
        confidence = max(0.8, classify.confidence(about))
        return Decision(kind="sworn_translation", content=content, confidence=confidence)
    if scores and scores[0][0] == "apostille":
        # The certificate names what it certifies: that is no rival.
        return Decision(kind="apostille", confidence=classify.confidence((scores[0],)))
    confidence = classify.confidence(about)
    if not about or confidence < settings.KIND_FLOOR:
        best = about[0][0] if about and about[0][1] >= 2.0 else None
        return Decision(kind="other", confidence=1.0 - confidence, rival=best)
    rival = about[1][0] if len(about) > 1 and not classify.is_sure(confidence) else None
    return Decision(kind=about[0][0], confidence=confidence, rival=rival)


def unlisted(pages: Sequence[Page]) -> str:
    """The lines of the pages without their lists of documents to hand in."""
    lines: list[str] = []
    for page in pages:
        listed = classify.listed_lines(page)
        lines += (line.text for index, line in enumerate(page.lines) if index not in listed)
    return "\n".join(lines)
