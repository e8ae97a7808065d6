"""Companions find the document they belong to: a translation its original, an apostille what it certifies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from doccheck import settings
from doccheck.kinds import all_kinds
from doccheck.model import Document
from doccheck.understanding.fold import fold
from doccheck.understanding.omitted import omitted
from doccheck.understanding.undoing import undoings_in
from doccheck.values import dates

_NUMBER = re.compile(r"\d{3,}")
# Items 2 and 3 of an apostille, folded.
_SIGNED_BY = re.compile(
    r"\b(?:signed by|signe par|firmado por|assinado por|unterschrieben von|unterzeichnet von|firmato da|semnat de)\b"
)
_CAPACITY = re.compile(
    r"\b(?:\d )?(?:(?:acting )?in the capacity|(?:agissant )?en qualite|(?:quien )?actua|na qualidade|"
    r"in der eigenschaft|che ha agito|acting|agissant|en calidad)\b"
)
_LABEL = re.compile(r"(?:firmado|signe|signed|assinado|firmato|been|document|mme|maitre|senor\w*|monsieur|madame)$")
_SHORTEST, _NAME = 3, 2  # letters of a word of a name, and words of one
_ENOUGH = 0.34  # shared numbers and dates, of the smaller document's
_SAME_FIGURES = 4  # numbers and dates that two versions of one document have in common at least
_NEVER_PARALLEL = frozenset(
    {"sworn_translation", "apostille", "identity_photo", "passport", "national_id_card", "other"}
)
_NEIGHBOUR = 0.25  # standing right before or after in the same file says as much as a quarter of the numbers


def paired(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents with `translation_of`, `legalised` and, for originals nobody recognised, their kind filled in."""
    result = {document.id: document for document in documents}
    for document in documents:
        if document.kind == "sworn_translation":
            original = _original_of(document, [d for d in result.values() if d.id != document.id])
            if original:
                missing = omitted(original, document)
                findings = (*document.findings, missing) if missing else document.findings
                result[document.id] = replace(document, translation_of=original.id, findings=findings)
                result[original.id] = _known_by(original, document)
    for document in documents:
        twin = _parallel_to(document, documents)
        if twin:
            result[document.id] = replace(result[document.id], parallel_to=twin.id)
    for document in documents:
        if document.kind == "apostille":
            about = _certified_by(document, list(result.values()))
            if about:
                proof = tuple(line.evidence for line in document.lines[:1])
                result[about.id] = replace(about, legalised=True, legalised_by=(*about.legalised_by, *proof))
    return tuple(result[document.id] for document in documents)


def _original_of(translation: Document, others: list[Document]) -> Document | None:
    """The original whose numbers and dates the translation repeats; a tie or too little in common gives None."""
    scored: list[tuple[float, Document]] = []
    for other in others:
        if other.kind in ("sworn_translation", "apostille", "identity_photo") or other.translation_of:
            continue
        if translation.languages and other.languages and set(other.languages) <= set(translation.languages):
            continue  # in the same language: not what was translated
        unread = other.kind == "other" or other.confidence < settings.KIND_SURE
        if translation.content_kind and other.kind != translation.content_kind and not unread:
            continue
        score = _shared(translation, other) + (_NEIGHBOUR if _neighbours(other, translation) else 0.0)
        if score >= _ENOUGH or (score >= _NEIGHBOUR and other.kind == translation.content_kind):
            scored.append((score, other))
    scored.sort(key=lambda pair: -pair[0])
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1]


def _parallel_to(document: Document, others: Sequence[Document]) -> Document | None:
    """Another document of the same kind with the same figures in another language: one may be a plain translation."""
    if document.kind in _NEVER_PARALLEL or not document.languages:
        return None
    figures = _figures(document)
    for other in others:
        if other.id == document.id or other.kind != document.kind or not other.languages:
            continue
        common = figures & _figures(other)
        if (
            set(other.languages).isdisjoint(document.languages)
            and len(common) >= _SAME_FIGURES
            and (len(common) >= 0.7 * min(len(figures), len(_figures(other))))
        ):
            return other
    return None


def _shared(first: Document, second: Document) -> float:
    """Share of the numbers and dates of the poorer document that the other one has too."""
    a, b = _figures(first), _figures(second)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _figures(document: Document) -> set[str | date]:
    text = "\n".join(line.text for line in document.lines)
    numbers: set[str | date] = set(_NUMBER.findall(text))
    return numbers | {reading.value for reading in dates.find(text) if reading.value}


def _neighbours(before: Document, after: Document) -> bool:
    if not before.pages or not after.pages:
        return False
    last, first = before.pages[-1], after.pages[0]
    return last.file == first.file and first.page == last.page + 1


def _known_by(original: Document, translation: Document) -> Document:
    """An original in a script or language nobody recognised is what its translation says it is.

    So is one that was taken for the same, if less surely and not because it takes itself back.
    """
    kind = translation.content_kind
    sure = original.confidence >= settings.KIND_SURE
    if not kind or original.look_alike or (original.kind != "other" and sure):
        return original
    if original.kind == kind and (translation.confidence < settings.KIND_SURE or _takes_itself_back(original)):
        return original
    findings = tuple(finding for finding in original.findings if finding.code != "unrecognised_document")
    confidence = min(translation.confidence, 0.9)
    return replace(original, kind=kind, confidence=confidence, rival=None, findings=findings)


def _takes_itself_back(document: Document) -> bool:
    """Whether a sentence says that it does not count, which a translation may leave out."""
    return any(undoings_in(" ".join(line.text for line in document.lines), document.kind))


def _certified_by(apostille: Document, others: list[Document]) -> Document | None:
    """The public document before the apostille in its file, else the only one sharing a name or number with it."""
    kinds = all_kinds()
    public = [d for d in others if d.kind in kinds and kinds[d.kind].public and d.id != apostille.id]
    for other in public:
        if _neighbours(other, apostille):
            return other
    # An apostille bound before its document
    for other in public:
        if _neighbours(apostille, other) and not any(_neighbours(d, apostille) for d in others if d.id != apostille.id):
            return other
    scored = [(len(_numbers(apostille) & _numbers(other)), other) for other in public]
    scored = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
    if scored and (len(scored) == 1 or scored[0][0] > scored[1][0]):
        return scored[0][1]
    return _signed_as(apostille, public) if not scored else None


def _signed_as(apostille: Document, public: list[Document]) -> Document | None:
    """The only document that bears the name of who signed by item 2, in the country that the apostille is of."""
    lines = [line.text for line in apostille.lines]
    at = next((at for at, text in enumerate(lines) if _SIGNED_BY.search(fold(text))), None)
    if at is None:
        return None
    item = fold(f"{lines[at]} {lines[at + 1]}" if at + 1 < len(lines) else lines[at])
    item = _CAPACITY.split(_SIGNED_BY.split(item)[-1])[0]
    words = [word for word in item.split() if len(word) >= _SHORTEST and word.isalpha() and not _LABEL.match(word)]
    if len(words) < _NAME:
        return None
    bearing = [d for d in public if _stand_together(words, fold(" ".join(line.text for line in d.lines)))]
    same = (None, apostille.issuing_country)
    alone = bearing[0] if len(bearing) == 1 else None
    if alone is None or (apostille.issuing_country and alone.issuing_country not in same):
        return None
    return alone


def _stand_together(words: list[str], text: str) -> bool:
    """Whether the words of a name follow each other in a text, with one more between them at most."""
    following = r" (?:\w+ )?".join(map(re.escape, words))
    return re.search(rf"\b{following}\b", text) is not None


def _numbers(document: Document) -> set[str]:
    return {n for line in document.lines for n in re.findall(r"\d{5,}", line.text)}
