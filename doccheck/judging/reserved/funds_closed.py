"""A statement of an account that has been closed since: all its bookings are right, and the money is gone."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_CLOSED = lazily(
    r"^(?:(?:the|this|your|my|das|dieses|ihr|le|ce|votre|la|esta|su|el) )?(?:(?:bank|current|giro|above|obige"
    r"|vorstehende|present|bancaire|courant|corriente) )?"
    r"(?:account|\w*konto|compte|cuenta)(?: (?:bancaire|courant|corriente))?"
    r"(?: (?:no|nr|n|number|nummer|numero|iban|de ahorro|ending in))?(?: [\da-z]*\d[\da-z]*)*"
    r"(?: (?:was|is|has been|wurde|ist|a ete|est|fue|ha sido|esta|quedo)(?: (?:\d+|[a-z]+)){0,9}?)?"
    r" (?:closed|geschlossen|aufgelost|geloscht|cloturee?|close?|fermee?|cancelad[oa]|cerrad[oa]|liquidad[oa])\b"
)
_NOT = lazily(
    r"\b(?:not|nicht|no (?:fue|ha|esta)|n est|n a|pas|if|wenn|falls|si|may|kann|peut|puede|for (?:booking|entries)"
    r"|period|when|sobald|nur|only|to (?:new|the public)|will|soll|on request)\b"
)


def account_closed(said: Said) -> Iterator[Sentence]:
    """The sentences and headings by which the account of a statement has been closed."""
    for each in said.sentences:
        found = _CLOSED.match(each.folded)
        if found and not _NOT.search(each.folded):
            yield each
