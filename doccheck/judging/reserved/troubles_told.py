"""A trouble where it stands, as those who ask whether it is one look at it."""

from __future__ import annotations

from dataclasses import dataclass

from doccheck.judging.reserved.lazily import lazily


@dataclass(frozen=True, slots=True)
class Told:
    """A trouble where it is told, folded: the words before it, itself, and the words after it to the clause's end."""

    before: str
    trouble: str
    behind: str
    after: str  # what goes on behind the clause: the next clause, or the next sentence
    kind: str  # of the paper
    paper: str  # all of its text
    is_lack: bool = False  # "not yet", "no longer": said of what should be, whatever it is called


# What a paper grants: a trouble of it is one of the paper, whatever else is named.
GOODS = lazily(
    r"\b(?:admission|place|enrol\w*ment|registration|cover(?:age)?|policy|insurance|contract|scholarship|grant|award"
    r"|account|loan|guarantee|lease|tenancy|zulassung|\w*platz|einschreibung|immatrikulation|\w*versicherung\w*"
    r"|\w*vertrag\w*|\w*schutz|stipendium\w*|konto|darlehen|burgschaft|police|inscription|assurance|contrat|bourse"
    r"|compte|pret|caution|bail|garantie|admision|plaza|matricula|seguro|poliza|contrato|beca|cuenta|prestamo|aval"
    r"|undertaking|commitment|verpflichtung|engagement|compromiso|mitgliedschaft|affiliation|membership)\b"
)
