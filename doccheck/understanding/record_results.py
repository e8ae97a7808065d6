"""The sentence by which an extract of a criminal register says what stands in it: nothing.

An extract is sent to who asked for it, and its letter speaks of the request as a mere answer to it does; only the
extract says what the register holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.model import Page
from doccheck.understanding.gapped import each_sentence

_RESULT = re.compile(
    r"\b(?:ne comporte|ne contient|ne porte) (?:aucune? (?:condamnation|inscription|mention)|pas de "
    r"condamnation)"
    r"|\benthalt (?:derzeit )?keine (?:eintragung|verurteilung|strafe)"
    r"|\bweist keine (?:\w+ )?(?:eintragung|verurteilung)"
    r"|\b(?:ist|sind) im (?:\w*register) keine (?:\w+ )?(?:eintragung|verurteilung)"
    r"|\bno (?:constan?|figuran?|registra|tiene|posee|presenta|se encontraron) (?:\w+ ){0,3}?"
    r"(?:antecedentes|condenas?|registros de sentencia)"
    r"|\b(?:does not|do not|did not) (?:contain|disclose|reveal|show) any "
    r"(?:\w+ ){0,2}?(?:conviction|entr|record)"
    r"|\b(?:has|have) no (?:\w+ ){0,2}?(?:criminal record|convictions?)\b"
)
_NOT_THIS = re.compile(
    r"\b(?:si|if|falls|wenn|sofern|whether|ob|sauf|unless|lorsque|cuando|exemple|example|beispiel)\b"
)


def tells_a_result(pages: Sequence[Page]) -> bool:
    """Whether a sentence of the pages says that nothing is recorded, and under no condition."""
    text = " ".join(line.text for page in pages for line in page.lines)
    return any(
        (found := _RESULT.search(each)) and not _NOT_THIS.search(each[: found.start()]) for each in each_sentence(text)
    )
