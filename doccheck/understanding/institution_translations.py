"""Who issued a sworn translation: the translator whose letterhead it is, else who issued what was translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_names import is_organisation
from doccheck.understanding.institution_words import LEGAL

_HEAD_LINES, _HEAD_LONGEST = 8, 110  # lines of the letterhead, and signs of one
_STATES = re.compile(
    r"(?<!\w)(?:certif\w+|declar\w+|bestatig\w+|doy fe|hereby|atest\w+|zaswiadcz\w+|подтверж\w+)(?!\w)"
)
_WORDS_FOR = (
    r"traduc(?:cion|ao)|traduccion|traduction|traduzione|traducere|traduit[es]*|traducid[oa]|tradotto|translat(?:ion"
    r"|ed)"
    r"|ubersetz(?:ung|t)|tlumaczenie|перевод|переклад|ceviri|tercume"
)
# "Traducción jurada del turco", "Certified translation from Urdu", "Fin de la traducción": titles and remarks.
_TITLE = re.compile(
    rf"(?:(?:certified|sworn|official|officially|true|certificado de|certificat de|certificate of|beglaubigte"
    rf"|bestatigte"
    rf"|beeidigte|amtliche|vereidigte|documento|document|dokument|fin de(?: la)?|end of(?: the)?|ende der"
    rf"|inicio de(?: la)?"
    rf"|nur|aus dem \w+) )*(?:{_WORDS_FOR})(?!\w)"
)
_HOUSE_BEHIND = re.compile(
    r"(?<!\w)(?:bureau|service|services|agenc\w+|agentur|buro|office|cabinet|centre|center|ltd|burosu|biuro|бюро"
    r"|company"
    r"|perito|peritos|translator|traducteurs?|traductores|ubersetzer\w*|cia)(?!\w)"
)
_OCCUPATION = re.compile(
    r"(?:\w+ )?(?:traduct(?:eur|rice|or|ora)\w*|traduttor\w+|traduttrice|tradutor\w*|translator|interpreter"
    r"|sworn translator"
    r"|court interpreter|certified translator|\w*ubersetzer(?:in)?|\w*dolmetscher(?:in)?|tlumacz\w*|traducator\w*"
    r"|переводчик|перекладач|yeminli tercuman|interprete)(?!\w)"
)
_DECLARES = re.compile(
    r"(?:(?:I|Je|Ich|Yo|Io|Eu|Ja|Я|Nous)\b,? ?)?(?:(?:the |le |la |der |die |el |la )?(?:undersigned|soussignée?"
    r"|Unterzeichnete|abajo firmante|sottoscritt[oa]|abaixo assinad[oa]|niżej podpisan[ya]|нижеподписавш\w+),? ?:? ?)?"
)
_ARTICLE = re.compile(r"^ ?(?:a|an|the|als|en tant que|en qualité de|permanent|court|allgemein|öffentlich)\b")
_NAME = re.compile(
    r"[^\W\d_a-zß-ÿ][\w'’.\-]*(?: (?:d[aeo]s?|del|della|di|von|van|bin|ben|el|al|y|[^\W\d_a-zß-ÿ][\w'’.\-]*)){1,5}"
)
_TITLED = re.compile(r"^(?:(?:Mme|M|Mlle|Me|Mr|Mrs|Ms|Dr|Mag|Dipl|Frau|Herr|Doña|Don|D\.ª|Prof)\.? )+")


def is_title(text: str) -> bool:
    """Whether a line of a translation is its title or a remark of the translator, and no name of a house."""
    name = fold(text.strip("[]/()-–— "))
    if not _TITLE.match(name) or LEGAL.search(text):
        return False
    return not _HOUSE_BEHIND.search(name)


def translators(page: Page) -> Iterator[tuple[str, Line]]:
    """The translator named in the letterhead, above the occupation or before it on its line."""
    for index, line in enumerate(page.lines[:_HEAD_LINES]):
        if len(line.text) > _HEAD_LONGEST or _STATES.search(fold(line.text)):
            continue  # it is said below, of what was translated
        if not _OCCUPATION.match(fold(line.text)):
            before, comma, behind = line.text.partition(",")
            if comma and _OCCUPATION.match(fold(behind)) and (name := _person(before)):
                yield name, line
            continue
        above = page.lines[index - 1] if index else None
        if above is not None and line.box.y0 - above.box.y1 < 1.6 * line.box.height and (name := _person(above.text)):
            yield name, above


def who_translated(page: Page) -> Iterator[tuple[str, Line]]:
    """Who says below that the translation is faithful: "I, Ana Ruiz, sworn translator, certify …"."""
    for line in page.lines[1:]:
        match = _DECLARES.match(line.text)
        if match is None:
            continue
        before, comma, behind = line.text[match.end() :].partition(",")
        if comma and _OCCUPATION.match(fold(_ARTICLE.sub("", behind))) and (name := _person(before)):
            yield name, line


def _person(text: str) -> str:
    """The name, where a line is nothing but that of a person."""
    bare = _TITLED.sub("", text.strip(" ,·|"))
    whole = _NAME.fullmatch(bare)
    return bare if whole and not is_organisation(fold(bare)) and not is_title(bare) else ""
