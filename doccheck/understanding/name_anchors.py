"""Where the words stand that introduce a name: the long pattern is only tried where one of them can begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.understanding.name_phrases import ANCHOR

_WORD = re.compile(r"(?<!\w)\w{1,3}")  # its first three letters at most
_SLASHED = re.compile(r"(?<!\w)\w+/(?:[aeo]s?|in)(?=[ \n])")  # "alumno/a Ana", "Schüler/in Ana"
_CHINESE = re.compile("[兹茲现]")
# The first three letters of all that the pattern can begin with; words of one and two letters.
_BEGINNINGS = """
    aşa abb abu acc aco acr add ade adh afi alu app arr ase ass ate att auf aun aus ava awa bea bec ben bes bet bew bir
    bor bou bro bru bén can cer cha chi chứ ciu cli com con cus cấp dau dec deg dej der dic die dip dna doa doc dom
    don dot doñ déc dél dña egr ehe ele elt emp enc enf enk erh ers est etu exa exm exp ext fat fel fig fil for fra
    fre frä frè fun gas gat geb gen giv gra gua gue hac hag hem her hij hos hue hué héb hós học ich ing inq ins int
    inv irm iss jov kin kno kum kun lau lea let loc lou lyc mad mam mar mat mei mem men mer meu mie min mis mit mll
    mle mme mon mot mrs mst mut mãe mèr müş nac nad nai nas naz nef nep nev nic nie niè niż nou oct off onc onk ord osp
    oto otr out pac pad pai pan pap par pas pat pen per pot poś pou pra pri pro pup pèr qui rec rel rem ren res reç ric
    ril sal say sch seg sen señ shr sig sin sis smt sob soc soe soh sol son sot sra srt sta sti stu sub sur sœu tan tei
    ten tes the tia tio tir tit toc tra tut tía tío unc unt usu ute vat ver vis vol war xác zaś zug çal élè étu ông öğr
    abs rei zeu hei lle tie füh now wil zur вид выд гос гра гро дан зас кли мен отр пан под пол про під сту удо
"""
_SHORT_WORDS = (
    "a ad al at au be bà d da dª dl el em en eu i il in io ja je la le m me mi mr ms my mă na o pe se si sr su yo zu à "
    "è в гр на я"
)
_FIRST = frozenset((*_BEGINNINGS.split(), *_SHORT_WORDS.split()))


def anchors(flat: str) -> Iterator[re.Match[str]]:
    """What `ANCHOR.finditer` finds, sooner."""
    end = 0
    for start in _starts(flat):
        if start >= end and (found := ANCHOR.match(flat, start)):
            end = found.end()
            yield found


def _starts(flat: str) -> list[int]:
    lowered = flat.lower()
    if len(lowered) != len(flat):  # "İ" becomes two signs
        lowered = "".join(sign.lower()[:1] for sign in flat)
    starts = [found.start() for found in _WORD.finditer(lowered) if found[0] in _FIRST]
    more = [found.start() for found in _SLASHED.finditer(flat)] if "/" in flat else []
    more += [] if flat.isascii() else [found.start() for found in _CHINESE.finditer(flat)]
    return sorted({*starts, *more}) if more else starts
