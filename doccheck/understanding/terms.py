"""Pages behind a paper that hold only general terms: they speak of all cases, not of this one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.model import Page
from doccheck.understanding.fold import fold

_FIRST_LINES = 3
_LONGEST = 12  # words of a heading
_HEADING = re.compile(
    r"^(?:\w+ ){0,2}?(?:hinweise?|informationen|erlauterungen|merkblatt)\b"
    r"|^(?:(?:anlage|anhang|beilage|annexe?|anexo|appendix|allegato)(?: \w+)? )?(?:\w+ )?\w*bedingungen\b"
    r"|^(?:(?:annexe|annex|appendix|anexo|allegato)(?: \w+)? )?(?:les |las |los |the )?(?:conditions generales|"
    r"condiciones generales|condiciones de la|conditions d |conditions de |general conditions|general terms|"
    r"terms and conditions|condizioni generali|condicoes gerais)"
    r"|^(?:important |general |useful )?(?:notes|information)\b|^informations? (?:utiles?|importantes?|generales?)\b"
    r"|^(?:notas|informacion) (?:importantes?|generales?|legal|util)\b|^(?:remarques|a savoir)\b"
)


def own_pages(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages before the first that is headed as general terms; the first page always is the paper's own."""
    if len(pages) < 2:
        return tuple(pages)
    repeated = {fold(line.text) for line in pages[0].lines}  # a letterhead, a foot that is read first
    end = next((at for at, page in enumerate(pages) if at and _is_of_terms(page, repeated)), len(pages))
    return tuple(pages[:end])


def _is_of_terms(page: Page, repeated: set[str]) -> bool:
    lines = [each for line in page.lines if (each := fold(line.text)) not in repeated and not each.isdigit()]
    return any(len(each.split()) <= _LONGEST and _HEADING.match(each) for each in lines[:_FIRST_LINES])
