"""Who translated: name, the court or ministry that swore the translator in, and the number in its register."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from doccheck.model import Page
from doccheck.understanding.fold import fold

_NEAR = 6  # lines before and after a line of the statement that belong to it: the signature, the stamp
# A name begins with a capital and goes on over particles; initials and capitals throughout are names too.
_WORD = r"(?:[A-ZÀ-ÖØ-ÞŁŚŻŠČĞİ][\w'’\-]+|[A-ZÀ-Þ]\.|de|da|do|dos|del|della|la|le|van|von|der|den|ben|bint|el|al|y|i)"
_NAME = rf"(?P<name>[A-ZÀ-ÖØ-ÞŁŚŻŠČĞİ](?:[\w'’\-]+|\.)(?:[ ]{_WORD}){{1,5}})"
_TITLE = (
    r"(?:(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|Herr|Frau|D\.ª|D\.|Don|Doña|Dña\.|Mr|Mrs|Ms|Dr|Dr\.|Maître|Me|"
    r"Dipl\.-Übers\.)[ ])*"
)
_JOB = (
    r"(?:traduct(?:eur|rice)|interprète|expert(?:e)?[- ](?:traduct|judiciaire|interprète|près|auprès)|"
    r"(?:Dolmetscher|Übersetzer|Urkundenübersetzer)(?:in)?|(?:vereidigt|beeidigt|ermächtigt|bestellt)\w*|"
    r"traductora?|intérprete|tradut(?:or|ora)|traduttore|traduttrice|translator|interpreter|"
    r"(?:sworn|certified|official|court|accredited|authori[sz]ed)[ ](?:court[ ])?(?:translator|interpreter))"
)
_I = (  # the undersigned
    r"[Jj]e,?[ ]soussignée?|[Nn]ous[ ]soussignés?|[Ll]e[ ]soussigné|[Ll]a[ ]soussignée|[Ii]ch|[Yy]o|"
    r"[Ee]l[ ]que[ ]suscribe|[Ll]a[ ]que[ ]suscribe|[Ee]l[ ]abajo[ ]firmante|I|I,?[ ]the[ ]undersigned"
)
_OFFICIALLY = r"(?i:(?:(?:allgemein|öffentlich|staatlich)\w*[ ](?:und[ ])?)*)"
_CAPTION = r"(?i:translator|traducteur|traductrice|übersetzer|übersetzerin|traductor|traductora)"
_NAMES = (
    re.compile(rf"\b(?:{_I}),?[ ]{_TITLE}{_NAME}"),
    re.compile(rf"\b(?:D\.ª|D\.|Don|Doña|Dña\.)[ ]{_NAME},?[ ](?:T|t)raductor"),
    re.compile(rf"(?:^|[:.,;][ ]|\n){_TITLE}{_NAME}[ ]*(?:,|–|-|\n|—)[ ]*{_OFFICIALLY}{_JOB}"),
    re.compile(rf"(?:^|\n){_TITLE}{_NAME}[ ]*\n[^.;:\n]{{0,60}}?\b{_JOB}"),
    re.compile(rf"{_CAPTION}[ ]*:[ ]*{_TITLE}{_NAME}"),
)
_PLACE = r"[A-ZÀ-Þ][\w'’\-]+(?:[- ](?:[A-ZÀ-Þ][\w'’\-]+|de|del|la|le|am|an|der|sur|en|du|I{1,3}))*"
_OF = r"(?:[ ](?:de|du|d['’])[ ]?)"
_AUTHORITIES = (
    re.compile(rf"(?i:cour[ ]d['’]appel){_OF}{_PLACE}"),
    re.compile(rf"(?i:cour[ ](?:supérieure[ ]de[ ]justice|de[ ]cassation))(?:{_OF}?{_PLACE})?"),
    re.compile(
        r"(?i:tribunal[ ](?:judiciaire|de[ ]grande[ ]instance|de[ ]première[ ]instance|d['’]arrondissement|cantonal))"
        rf"(?:{_OF}{_PLACE})?"
    ),
    re.compile(r"(?i:minist(?:ère|re)[ ]de[ ]la[ ]justice)(?:[ ]du[ ]Grand-Duché[ ]de[ ]Luxembourg)?"),
    re.compile(rf"(?:Oberlandesgericht|Landgericht|Amtsgericht|Kammergericht)(?:s|es)?(?:[ ](?:in[ ])?{_PLACE})"),
    re.compile(rf"(?i:präsident(?:in|en)?[ ]des[ ])?(?:Oberlandesgericht|Landgericht)(?:s|es)[ ]{_PLACE}"),
    re.compile(
        r"(?i:ministerio[ ]de[ ]asuntos[ ]exteriores)(?:(?:,[ ]de[ ]la|,|[ ]y[ ]de)?[ ]Unión[ ]Europea)?"
        r"(?:[ ]y[ ](?:de[ ])?Cooperación)?"
    ),
    re.compile(r"(?i:ministry[ ]of[ ](?:foreign[ ]affairs|justice))(?:[ ]of[ ][A-Z]\w+)?"),
    re.compile(rf"(?i:court[ ]of[ ]appeal(?:s)?[ ](?:of|in))[ ]{_PLACE}"),
    re.compile(rf"(?i:(?:district|high|regional|supreme)[ ]court[ ](?:of|in))[ ]{_PLACE}"),
)
_NUMBER = re.compile(
    r"(?:(?:num[ée]ro|n[°ºo]\.?|n\.º|nº|nr\.?|no\.?|number|reg(?:istr\w+)?\.?(?:[ -]?n(?:r|o|umber|ummer)?\.?)?|"
    r"kenn?nummer|matr[íi]cul[ae]|agr[ée]ment|zeichen|register(?:nummer)?|traductor(?:a)?[- ]int[ée]rprete jurad[oa])"
    r"[ :]*)+(?P<number>[A-Z]{0,4}[ /.\-]?\d[\w/.\-]{0,18})",
    re.IGNORECASE,
)
_REGISTER = re.compile(
    r"regist|matr[íi]cul|jurad|assermen|agr[ée]|expert|beeidigt|ermächtigt|vereidigt|bestellt|sworn|certified|liste|"
    r"interpr|traduct|translator|übersetzer|\bt\.? ?i\.? ?j\b",
    re.IGNORECASE,
)
# Numbers of the translation itself, not of the register.
_OF_TRANSLATION = re.compile(r"ne varietur|r[ée]pertoire|urkundenrolle|ur-?nr", re.IGNORECASE)
_NO_NAME = frozenset(
    ("traducteur", "traductrice", "ubersetzer", "ubersetzerin", "traductor", "traductora", "translator")
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Translator:
    """What a statement says of its author; None: it does not say so, or not in a form that is known."""

    name: str | None
    authority: str | None
    number: str | None


def translator(pages: Sequence[Page], statements: Sequence[tuple[str, int, str]]) -> Translator:
    """Of the translator whose statement stands on `statements`: (file, page from 1, text of the line)."""
    text = "\n".join(_around(page, statements) for page in pages)
    joined = " ".join(text.split("\n"))
    return Translator(name=_name(text) or _name(joined), authority=_authority(joined), number=_number(text))


def _around(page: Page, statements: Sequence[tuple[str, int, str]]) -> str:
    """The lines of the statement on this page and those near them: a heading above, name and stamp below."""
    said = {text for file, number, text in statements if (file, number) == (page.file, page.number)}
    at = [index for index, line in enumerate(page.lines) if line.text in said]
    kept = {near for index in at for near in range(index - _NEAR, index + _NEAR + 1)}
    return "\n".join(line.text for index, line in enumerate(page.lines) if index in kept)


def _name(text: str) -> str | None:
    for pattern in _NAMES:
        for match in pattern.finditer(text):
            name = match["name"].strip(" ,")
            if not _NO_NAME & set(fold(name).split()):
                return name
    return None


def _authority(text: str) -> str | None:
    found = [match for pattern in _AUTHORITIES if (match := pattern.search(text))]
    best = min(found, key=lambda match: (match.start(), -len(match[0])), default=None)
    return best[0].strip(" ,") if best else None


def _number(text: str) -> str | None:
    """The number in a line that speaks of the register, the oath or the translator, or at the start of the next."""
    lines = text.split("\n")
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        for said in (line, f"{line} {after[:40]}"):
            if not _OF_TRANSLATION.search(said) and _REGISTER.search(line) and (match := _NUMBER.search(said)):
                return match["number"].strip(" .")
    return None
