"""One document as a clean PDF: from its text, or drawn."""

from __future__ import annotations

from . import cards, drawn, markup
from .filling import filled
from .model import Document, SetProblem

_DRAWINGS = {"passport": drawn.passport, "national_id_card": cards.card, "residence_permit": cards.card,
             "visa": cards.visa, "identity_photo": drawn.photo_page}


def clean_pdf(document: Document) -> bytes:
    """The document as a digital PDF. Raises SetProblem naming the document, e.g. for a sign that no font has."""
    try:
        if document.draw:
            return _DRAWINGS[document.draw](document)
        return markup.render(filled(document), seed=document.id, font=document.font, person=document.person)
    except SetProblem as problem:
        text = str(problem)
        raise SetProblem(text if text.startswith(document.where) else f"{document.where}: {text}") from problem
