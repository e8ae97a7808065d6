"""Passports, cards and visas that a stamp takes out of use: cancelled, declared lost."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold
from doccheck.model import Document

_KINDS = frozenset({"passport", "national_id", "residence_permit", "visa"})
_VOID = lazily(
    r"\b(?:cancell?ed|voided|invalidated|revoked|annulee?|invalidee?|entwertet|ungultig gemacht|anulad[oa]"
    r"|invalidad[oa]|cancelad[oa]|annullat[oa]|iptal|anulowan\w+|uniewaznion\w+|anulat"
    r"|(?:declaree?|signalee?|reported|declared|gemeldet|denunciad[oa]|als) (?:comme )?(?:perdue?|volee?|lost|stolen"
    r"|perdid[oa]|robad[oa]|extraviad[oa]|sustraid[oa])|(?:verlust|verloren|gestohlen|diebstahl) gemeldet"
    r"|аннулирован\w*|погашен\w*|недеиствител\w*|анульован\w*|недіисн\w*)\b|^(?:void|ungultig|invalid|nul)$"
)
_SIGNS = ("作废", "作廢", "失効", "注销", "無効", "무효", "ملغى", "ملغاة")
_STAMP = 9  # words of a stamp; a sentence of the small print ("void if altered") is longer


def voided(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The stamp, where it stands on the page that describes the holder: older visas beside it are cancelled as well."""
    if kind not in _KINDS:
        return
    pages = _described(said.document)
    for line in said.document.lines:
        place = line.evidence
        words = fold(line.text)
        said_so = _VOID.search(words) or any(sign in line.text for sign in _SIGNS)
        if said_so and (place.file, place.page) in pages and len(words.split()) <= _STAMP:
            yield Sentence(text=line.text.strip(), evidence=(place,))


def _described(document: Document) -> set[tuple[str, int]]:
    """The pages with the number or the days of the paper."""
    names = ("document_number", "expiry_date", "birth_date")
    return {(proof.file, proof.page) for field in document.fields if field.name in names for proof in field.evidence}
