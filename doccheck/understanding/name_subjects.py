"""The names in the subject of a letter or above its text: "Re: Award of a bursary – ADA OKORO", the line right below
"Dear Sir or Madam,", and the act that an apostille is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Certainty, Field, Line, Page
from doccheck.understanding.name_shapes import is_name_line, is_no_name, without_address
from doccheck.understanding.places import line_evidence


def subject_names(page: Page, kind: str) -> Iterator[Field]:
    """The names in the subject, as they come."""
    if kind == "apostille":
        yield from _of_act(page)
        return
    above = _ABOVE.search(page.text)
    over = above.string[: above.start()].rpartition("\n")[2] if above else ""
    lines = page.lines[: max(12, len(page.lines) // 2)]
    for index, line in enumerate(lines):
        subject = _SUBJECT.match(line.text)
        if above and not subject and line.text == over:
            break
        below = _is_below_greeting(page, index)
        after = subject.end() if subject else 0
        headed = _DASHED.search(line.text) and (above or below)
        pieces = _PIECES.split(line.text[after:]) if subject or headed else []
        for piece in pieces if subject else pieces[1:]:  # "TESTIMONIAL – ADA OKORO"
            name = without_address(piece.strip(" .,"))
            if is_name_line(name) and not is_no_name(name):
                yield _probable(page, line, name)


def named_above(page: Page, kind: str) -> list[Field]:
    """The names in the subject of a letter whose text only speaks of "the above-named"."""
    return list(subject_names(page, kind)) if kind != "apostille" and _ABOVE.search(page.text) else []


def _is_below_greeting(page: Page, index: int) -> bool:
    """Whether a line stands right below the words a letter begins with: that of its subject in English letters."""
    text = page.lines[index].text
    return index > 0 and _GREETED.fullmatch(page.lines[index - 1].text.strip()) is not None and text[-1] not in ".,;"


def _of_act(page: Page) -> Iterator[Field]:
    """Whose act an apostille is for, where it says so: "Acte : extrait de naissance de DIOP Awa, daté du …"."""
    for line in page.lines:
        act = _ACT.match(line.text)
        if not act:
            continue
        rest = line.text[act.end() :]
        for paper in _PAPER_OF.finditer(rest):
            text = _AFTER_NAME.split(rest[paper.end() :], maxsplit=1)[0].strip(" .,")
            surname, comma, given = text.partition(", ")
            bare = without_address(f"{surname} {given}" if comma else text)
            if is_name_line(bare) and not is_no_name(bare):
                yield _probable(page, line, bare)
                return


def _probable(page: Page, line: Line, name: str) -> Field:
    return Field(name="full_name", value=name, evidence=(line_evidence(page, line),), certainty=Certainty.PROBABLE)


_GREETED = re.compile(
    r"(?:Dear (?:Sirs?|Madam|Sir(?:s)? ?(?:/|or|and) ?Mad(?:am|ame)s?|Ladies (?:and|&) Gentlemen|Visa Officer|Consul|"
    r"Colleagues?)|To whom(?:soever)? it may concern|Sehr geehrte Damen und Herren|Madame, Monsieur|"
    r"Mesdames, Messieurs|"
    r"Messieurs|Muy señor(?:es)? mío(?:s)?|A quien (?:corresponda|pueda interesar)|À qui de droit|"
    r"A chi di competenza|A quem (?:possa )?interessar|Szanowni Państwo)[ ,.:;!]*",
    re.IGNORECASE,
)
# What an apostille calls the paper it stands on.
_ACT = re.compile(
    r"(?:\d{1,2}[.)] ?)?(?:acte|act|document|documento|atto|ato|urkunde|dokument|betr\.|betrifft|betreff|re|concerne|"
    r"objet|nature (?:de l['’]acte|du document)|tipo de documento|type of document|document (?:type|title)|"
    r"art der urkunde|for|für|pour|para)[ ]?[:：][ ]?",
    re.IGNORECASE,
)
_PAPER_OF = re.compile(
    r"(?:(?:naissance|mariage|famille|décès|divorce|judiciaire|diplôme|baccalauréat|notes|célibat|nacimiento|matrimonio|"
    r"familia|título|bachiller|penales|notas|nascita|nascimento|casamento|birth|marriage|degree|diploma|record|"
    r"transcript|certificate|clearance)(?:[ ]\w+)?[ ](?:de|d['’]|del|di|da|do|of|for|concernant|au nom de)[ ]?|"
    r"\w*(?:urkunde|zeugnis|diplom|auszug|bescheinigung)[ ](?:(?:von|des|der|für|auf)[ ])?)",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r", (?=\w+ (?:du|vom|of|de|le) )|, (?=[a-zà-ÿ\d])| ?[(;–—]| - |\d|(?<=[a-zß-ÿ])\. ")

_DASHED = re.compile(r" [–—|-] ")
# "the above-named", where a heading has the name.
_ABOVE = re.compile(
    r"\b(?:above[- ](?:named|mentioned|referenced)|the above (?:has|is|was|named|person|student)|"
    r"aforementioned|aforesaid|susmentionnée?|susnommée?|susvisée?|précitée?|ci-dessus (?:nomm|désign|"
    r"mentionn)|oben ?genannte[nrs]?|vorgenannte[nrs]?|arriba (?:mencionad|indicad|nombrad|citad)|suprascrit|"
    r"supracitad|supra(?:-| )?mencionad|sopra (?:indicat|citat|nominat)|suindicat|"
    r"wyżej wymienion|вышеуказанн|вышеназванн|"
    r"вищезазначен|sus-?numit|yukarıda (?:adı|ismi))",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:re|ref|réf|betreff|betrifft|betr\.?|objet|concerne|concerns?|asunto|referencia|oggetto|assunto|dotyczy|"
    r"konu|ref[ií]r\w*|"
    r"subject|sujet|тема|obiect|vos références|ihr zeichen)[ ]?[:：][ ]?",
    re.IGNORECASE,
)
_PIECES = re.compile(
    r" [–—|·-] |[,;(:]| (?:DOB|D\.O\.B|geb|born|née?|nacid[oa]|ID|Date of|für|for|pour|para|per|of|von|de|Mr\.?|"
    r"Ms\.?|Mrs\.?|M\.|Mme|Mlle|Herrn?|Frau|D\.|D\.ª|"
    r"Sra?\.) "
)
