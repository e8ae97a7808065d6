"""A document by itself: what doccheck takes it for, in which languages, signed or not, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doccheck import settings
from doccheck.model import Document
from scripts.accuracy.checks import Check, Outcome
from scripts.accuracy.fields import field_checks
from scripts.accuracy.truth import Label

_OTHER = "other"


def document_checks(label: Label, found: Sequence[Document]) -> Iterator[Check]:
    """Every check of one document that stands alone in its files."""
    main = main_document(found)
    yield from kind_checks(label, main, found)
    whole = Outcome.RIGHT if len(found) == 1 else Outcome.WRONG
    yield Check(what="whole", outcome=whole, expected="1", got=_parts(found))
    yield _language_check(label, main)
    if label.look_alike_of:
        return
    if label.content_kind:
        yield _plain("content_kind", label.content_kind, main.content_kind if main else None)
    if label.signed is not None:
        yield _signature_check(label.signed, main)
    yield from field_checks(label, main)


def main_document(found: Sequence[Document]) -> Document | None:
    """What the files are about: the longest document, one that was recognised before one that was not."""
    return max(found, key=lambda d: (len(d.pages), d.kind != _OTHER, d.confidence), default=None)


def kind_checks(label: Label, main: Document | None, found: Sequence[Document]) -> Iterator[Check]:
    """What it is. Of a look-alike: that none of the documents in its files counts as what it resembles."""
    if label.look_alike_of:
        yield _look_alike_check(label, found)
        return
    predicted = _OTHER if main is None or main.look_alike else main.kind
    if predicted in label.accepts:
        predicted = label.kind
    yield Check(what="kind", outcome=_kind(label, main), expected=label.kind, got=predicted, note=described(main))


def _kind(label: Label, main: Document | None) -> Outcome:
    if main is None:
        return Outcome.ABSENT
    sure = main.confidence >= settings.KIND_SURE
    if main.kind in (label.kind, *label.accepts):
        if main.look_alike:
            return Outcome.WRONG if sure else Outcome.DOUBTFUL  # the real thing, said to be none
        return Outcome.RIGHT if sure else Outcome.UNSURE
    if main.kind == _OTHER:
        return Outcome.OTHER
    return Outcome.WRONG if sure and not main.look_alike else Outcome.DOUBTFUL


def _look_alike_check(label: Label, found: Sequence[Document]) -> Check:
    """The least favourable of the documents decides. Below the threshold, a person looks: it is not told apart."""

    def outcome(document: Document) -> Outcome:
        if document.look_alike or document.kind in (_OTHER, label.kind, *label.accepts):
            return Outcome.RIGHT
        if document.kind == "sworn_translation" and document.sworn is not None and not document.sworn.sworn:
            return Outcome.RIGHT  # "not by a sworn translator" is said of it
        if document.confidence < settings.KIND_SURE:
            return Outcome.UNSURE
        return Outcome.FALSE_OK if document.kind in label.look_alike_of else Outcome.WRONG

    worst = [Outcome.RIGHT, Outcome.UNSURE, Outcome.WRONG, Outcome.FALSE_OK]
    reached = max(map(outcome, found), key=worst.index, default=Outcome.RIGHT)
    shown = next((d for d in found if outcome(d) is reached), None)
    expected = f"not {', '.join(label.look_alike_of)}"
    return Check(what="look_alike", outcome=reached, expected=expected, got=described(shown))


def _language_check(label: Label, main: Document | None) -> Check:
    """Papers without running text (`[]`) are counted apart."""
    true, read = set(label.languages), set(main.languages if main else ())
    if true == read:
        outcome = Outcome.RIGHT
    elif true and not read:
        outcome = Outcome.ABSENT
    else:
        outcome = Outcome.PARTIAL if true & read else Outcome.WRONG
    what = "languages" if true else "no_language"
    return Check(what=what, outcome=outcome, expected=_listed(true), got=_listed(read))


def _signature_check(signed: bool, main: Document | None) -> Check:
    read = main.signed if main else None
    if read is None:
        outcome = Outcome.ABSENT
    elif read is signed:
        outcome = Outcome.RIGHT
    else:
        outcome = Outcome.WRONG if signed else Outcome.FALSE_OK  # seen where there is none: a form passes unsigned
    return Check(what="signature", outcome=outcome, expected=str(signed), got=str(read))


def _plain(what: str, expected: str, got: str | None) -> Check:
    right = Outcome.RIGHT if got == expected else Outcome.ABSENT if got is None else Outcome.WRONG
    return Check(what=what, outcome=right, expected=expected, got=got or "")


def described(document: Document | None) -> str:
    """What doccheck says of the document, in a few words."""
    if document is None:
        return "nothing"
    parts = [document.kind, f"{document.confidence:.2f}"]
    parts += [f"look-alike {document.look_alike}"] if document.look_alike else []
    parts += [f"rival {document.rival}"] if document.rival else []
    return " ".join(parts)


def _parts(found: Sequence[Document]) -> str:
    return " + ".join(f"{document.kind} ({len(document.pages)})" for document in found)


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "none"
