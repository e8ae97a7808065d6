"""Whose paper of a family or a couple it is: the child before its parents, whoever asked for it before all others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from doccheck.model import Box, Certainty, Field, Line, Page
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold, folded_each
from doccheck.understanding.name_shapes import is_name_line
from doccheck.understanding.name_values import as_name
from doccheck.understanding.places import line_evidence

FAMILY = frozenset({"family_record"})
COUPLE = frozenset({"marriage_certificate", "partnership_certificate"})
OWN, _SELF, _CHILD, _OTHERS = -1, 0, 1, 2
_SAME_ROW = 0.6  # of a line's height
_HEADS = 60  # letters of a line that can head a part of the paper

# Compared folded. What begins the part about children, and what begins another.
_CHILDREN = re.compile(
    r"^(?:\d{1,2} |[ivx]{1,3} |[a-d] )?(?:gemeinsame |die |les |los |i |os |premiere? |deuxieme |troisieme |quatrieme |"
    r"\d+ ?e(?:r|me)? |primer |segundo |first |second |third |erstes |zweites |extrait de l acte de naissance )*"
    r"(?:kind(?:er)?|enfants?|hij[oa]s?|child(?:ren)?|figli[oa]?|filh[oa]s?|dzieci|dziecko|copii|copil|cocuk\w*|дети|"
    r"ребенок|діти|дитина|con cai|issue(?: of (?:the )?marriage)?$|"
    r"nachkommenschaft|descendants?|descendencia|nachkommen|premier enfant)\b|^(?:子女|" + fold("자녀") + r")"
)
_NOT_CHILDREN = re.compile(
    r"^(?:\d{1,2} |[ivx]{1,3} |[a-d] )?(?:die |les |los |i |os |premier |second )*(?:ehe\w+|eltern|epoux|"
    r"epouse|parents?|"
    r"conjoint\w*|titular\w*|conyuge\w*|padres?|madre|spouse\w*|husband|wife|father|mother|pere|mere|vater|mutter|"
    r"coniug\w*|genitor\w*|conjuge\w*|pais|mae|rodzice|malzon\w*|soti|parinti|witness\w*|temoin\w*|testi\w+|zeuge\w*|"
    r"mariage|matrimonio|casamento|marriage|married|aenderung\w*|anderung\w*|observ\w*|mention\w*|deces|scheidung|"
    r"(?:der |l |el |la |the |il )?(?:zivilstandsbeamt\w*|standesbeamt\w*|officier\w*|ufficiale|encargad\w*|registrar|"
    r"conservador\w*|kierownik|urzednik|greffier\w*)|gebuhr\w*|"
    r"frere\w*|soeur\w*|geschwister|herman\w+|sibling\w*|brother\w*|sister\w*|anne|baba|esi|отец|мать|батько|мати)\b"
)
# What somebody is in a row of the paper.
_IS_CHILD = re.compile(
    r"(?<!\w)(?:figli[oa]|hij[oa]|fils|fille|son|daughter|sohn|tochter|filh[oa]|syn|corka|fiul?|fiica|oglu|"
    r"kizi|ogul|kiz|"
    r"сын|дочь|син|дочка|донька|con (?:trai|gai)|enfant|kind|child)(?!\w)(?! (?:d[aeiou]l?|des|d|of|von|du)\b)|"
    r"(?:长|長|次|三|二)(?:子|女|男)|"
    + "|".join(map(fold, ("자녀", "장남", "장녀", "차남", "차녀", "아들")))
    + rf"|(?:^| ){fold('딸')}"
)
# The row of whom the whole paper is about, whoever asked for it.
_IS_OWN = re.compile(
    r"^(?:\d{1,3} )?(?:principal|inhaber(?:in)?|registrant|" + fold("본인") + r"|本人)(?= \w)|^\d{1,3} kendisi(?= \w)"
)
_IS_SELF = re.compile(
    r"(?<!\w)(?:self|kendisi|requerante?|gesuchsteller(?:in)?|peticionari[oa]|requesting party|requester|"
    r"interesse\(?e?\)?|interessee?|interesad[oa]|demandeu(?:r|se)|solicitante|applicant|"
    r"antragsteller(?:in)?|requerente|richiedente|wnioskodawca|заявитель|заявник|basvuran)(?!\w)|本人|" + fold("본인")
)
_WIFE = re.compile(
    r"(?<!\w)(?:epouse|bride|wife|ehefrau|gattin|esposa|moglie|sposa|mulher|zona|sotia|eşi|жена|дружина|kadin|"
    r"contraente)"
    r"(?!\w)|الزوجة|妻|" + fold("아내")
)
_HUSBAND = re.compile(
    r"(?<!\w)(?:epoux|groom|bridegroom|husband|ehemann|gatte|esposo|marido|marito|sposo|maz|sot|муж|чоловік)(?!\w)|夫|"
    + fold("남편")
)
_ASKED = (
    r"(?:a la (?:requete|demande) de l|(?:at the request of|issued to|upon application (?:of|by)) the|"
    r"auf antrag de[rs]|"
    r"a (?:peticion|solicitud|instancia) del? ?(?:la)?|(?:su|a) richiesta del(?:la)?|a (?:pedido|requerimento) d[ao]|"
    r"на прохання|по запросу) "
)
_FOR_WIFE = re.compile(_ASKED + r"(?:epouse|bride|wife|ehefrau|gattin|esposa|moglie|sposa|mulher|жен\w+|дружин\w+)\b")
_FOR_HUSBAND = re.compile(_ASKED + r"(?:epoux|groom|husband|ehemann\w*|gatten|esposo|marito|sposo|marido|муж\w*)\b")
_BEFORE_NAME = re.compile(r"^(?:[^:]{2,60}: ?|\(?\d{1,2}[.)º°]{0,3}[ª ]|[a-d][.)] |[-–•·*] )")


def _parts(page: Page) -> list[int]:
    """For every line whether it is about whoever asked, a child, or anybody else."""
    folded = folded_each([line.text for line in page.lines])
    rows: list[list[int]] = []
    for index, line in enumerate(page.lines):
        before = page.lines[rows[-1][0]].words[0].box if rows else None
        here = line.words[0].box
        if before is not None and abs(before.y0 - here.y0) < _SAME_ROW * here.height:
            rows[-1].append(index)
        else:
            rows.append([index])
    found = [_OTHERS] * len(folded)
    within = _OTHERS
    latest = max(map(int, _YEAR.findall(page.text)), default=0)
    latest = max(latest, _WRITTEN)  # family books are kept for years
    for at_row, row in enumerate(rows):
        first = folded[row[0]]
        if len(first) < _HEADS or ":" in page.lines[row[0]].text[:_HEADS]:
            within = _CHILD if _CHILDREN.match(first) else _OTHERS if _NOT_CHILDREN.match(first) else within
            if len(row) == 1 and len(first.split()) < 3 and _IS_SELF.match(first):
                within = _SELF
        whole = " ".join(folded[at] for at in row)
        part = _SELF if _IS_SELF.search(whole) else _CHILD if _IS_CHILD.search(whole) else within
        part = OWN if _IS_OWN.match(whole) else part
        if _NOT_CHILDREN.match(first) and part is _CHILD:
            part = _OTHERS
        below = [page.lines[at].text for near in rows[at_row : at_row + 3] for at in near] if part is _CHILD else []
        if _is_small(below, latest):
            part = _OTHERS
        for at in row:
            found[at] = part
    return found


def _is_small(texts: Sequence[str], latest: int) -> bool:
    """Whether the first birth in the row of a child, or in the next, is too late for a student of today."""
    years = next((found for text in texts if (found := _YEAR.findall(text))), [])
    return bool(years) and latest - min(map(int, years)) < _STUDENT_FROM


_YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)")
_STUDENT_FROM = 14  # years of age
_WRITTEN = 2026  # the year of this rule: nobody hands a paper in before


def _sought(page: Page) -> list[int]:
    """For every line of a marriage certificate whether it is about the spouse that asked for it."""
    folded = folded_each([line.text for line in page.lines])
    whole = " ".join(folded)
    sought = _WIFE if _FOR_WIFE.search(whole) else _HUSBAND if _FOR_HUSBAND.search(whole) else None
    if sought is None:
        return []
    other = _HUSBAND if sought is _WIFE else _WIFE
    found, within = [], _OTHERS
    for text in folded:
        head = text[:30]
        within = _SELF if sought.search(head) else _OTHERS if other.search(head) else within
        found.append(within)
    return found


def in_order(pages: Sequence[Page], kind: str) -> dict[Box, int]:
    """The places of names that come before others, with their rank."""
    ranks: dict[Box, int] = {}
    for page in pages[:2]:
        parts = _parts(page) if kind in FAMILY else _sought(page)
        ranks |= {line.box: part for line, part in zip(page.lines, parts, strict=False) if part != _OTHERS}
    return ranks


def children(page: Page) -> Iterator[Field]:
    """The names in the part about children that stand on their lines without a label of a name."""
    for line, part in zip(page.lines, _parts(page), strict=True):
        if part is _CHILD and (name := _name_in(line)):
            evidence = (line_evidence(page, line),)
            yield Field(name="full_name", value=name, evidence=evidence, certainty=Certainty.PROBABLE)


def _name_in(line: Line) -> str:
    text = line.text
    for _ in range(2):
        text = _BEFORE_NAME.sub("", text, count=1)
    name = as_name(text, name_labels.FULL)
    if not name or not is_name_line(name):
        return ""
    folded = fold(name)
    return "" if _CHILDREN.match(folded) or _NOT_CHILDREN.match(folded) or _OF_PAPERS.search(folded) else name


_OF_PAPERS = re.compile(r"\b(?:extra\w+|acte|acta|auszug|urkunde|regist\w+|tomo|folio|volume|mairie|commune)\b")
