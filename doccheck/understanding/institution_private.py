"""Who stands behind a paper that a private person writes: the office that certified it, or the person.

A letter of a host, a lease between two persons, an authorisation of parents has no letterhead. The office that
certified the signature says so in a line of its own; else the writer issues it, whom the paper names as its party, or
who begins with "I, the undersigned".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from doccheck.model import Line, Page
from doccheck.understanding.places import lower_neighbour, right_neighbour

_READ = 300  # signs of a line that are looked at
_LONGEST = 90  # signs of the name of an office
# What certifying, receiving and stamping are called.
_CERTIFIED = re.compile(
    r"l[ée]galis|legali[zs]|beglaub|beurkund|vidimi|certificaci[óo]n de (?:la )?firma|autenti|notari[sz]ed|attested|"
    r"assermentation|affirmed|sworn|before me|par-?devant|devant (?:nous|moi)|ante m[íi]\b|innanzi|dinanzi|perante|"
    r"vor mir\b|reconhe[cs]|reconoci|po[śs]wiadcz|удостовер|посвідч|засвідч|заверен|chứng thực|công chứng|认证|認証|"
    r"公证|公證|공증|인증|tasdik|onayl|eingangs|eingegangen|received|reçue? (?:à|par)|ricevut|pervenut|recibid[oa]|"
    r"commissioner (?:of|for) oaths|stamp\b|stempel|sello d|sigillo|visto para|vu pour|vu par|تصديق|مصادق",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[,;:：.(]\s|[,;:：]\s?|\s[–—-]\s|\(|\)|。|、|\s{3,}")
_FRONT = re.compile(
    r"^(?:\W|(?:(?:sous|under|unter|con|bajo) )?(?:n[°ºo]\.?|nr\.?|no\.) ?[\w/.\-]+|"
    r"(?:(?:signatures?|firmas?|unterschrift(?:en)?|assinatura|podpis|подпись)\s+)?"
    r"(?:" + _CERTIFIED.pattern + r")[^\W\d_]*\s*"
    r"|(?:presencialmente|auprès|presso|chez|bei|at|à|a|au|aux|in|im|en|em|no|na|w|la|le|les|l['’]|al|alla|alle|"
    r"all['’]|"
    r"dal|dalla|da|de|du|der|die|dem|den|das|el|par|von|durch|by|por|pelo|pela|przez|before|the|me|nous|mir|moi|"
    r"мною?|în|de către)(?:\s+|(?<=['’])))",
    re.IGNORECASE,
)
_NOTARY = re.compile(r"нотар|notar|notai")
# The party that gives shelter, lends or vouches, or the parent that allows; its name stands behind.
_PARTY = re.compile(
    r"(?:wohnungsgeber|vermieter|gastgeber|hauptmieter|unterkunftgeber|verpflichtete)\w*|land(?:lord|lady)|lessor|host|"
    r"sponsor|bailleur|bailleresse|logeur|logeuse|h[ée]bergeante?|propri[ée]taire|garante?|arrendador[a]?|"
    r"anfitri[óo]na?|"
    r"hospedante|propietari[oa]|fiador[a]?|locatore|locatrice|ospitante|comodante|senhori[oa]|arrendatário principal|"
    r"wynajmuj[ąa]c[ya]|u[żz]yczaj[ąa]c[ya]|locator|comodant|kiraya veren|ev sahibi|наймодатель|арендодатель|"
    r"собственник|орендодавець|наймодавець|власник|bên cho thuê|chủ nhà|貸主|貸人|出租方|甲方（出租方）|임대인|المؤجر|"
    r"(?:the )?father|vater|p[èe]re|padre|pai|ojciec|отец|батько|parent",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"^\W{{0,3}}(?:(?:entre|zwischen|between|tra|między|1\.?|a\)|angaben zum|name des|nom du|name of(?: the)?|le|la|"
    rf"el|il|"
    rf"the|der|die)\s+){{0,2}}(?:{_PARTY.pattern})(?: ?/ ?[^\W\d_]+)*(?: \([^)]{{1,25}}\))?\s*(?:[:：]|\s{{2,}})\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^\W{0,3}(?:entre|zwischen|between|tra|fra|między|de una parte|d['’]une part|da una parte|einerseits|pomiędzy|"
    r"між|между)\b[\s,:：]*",
    re.IGNORECASE,
)
# "I, the undersigned …", in the languages people write such letters in.
_WRITER = re.compile(
    r"^\W{0,3}(?:(?:I|We)(?:,? the undersigned)?,? |Ich,? (?:der |die )?(?:Unterzeichne(?:r|te|nde)[a-z]*,? )?|"
    r"(?:Hiermit )?bestätige ich,? |(?:Je|Nous),? (?:soussign[ée]+s?|le soussigné|la soussignée),? ?:? ?|"
    r"(?:Je,|Yo,|Eu,|Io,|Ja,|Ben,|Eu,) |Yo |(?:El|La|Quien) suscri[tb][oae],? |El que suscribe,? |La que suscribe,? |"
    r"(?:Il|La|Io),? sottoscritt[oa],? |(?:Eu,? )?(?:o|a)? ?abaixo.assinad[oa],? |Subsemnat(?:ul|a)?a?,? |"
    r"(?:Ja,? )?niżej podpisan[ya],? |Я,? (?:нижеподписавш\w+,? )?|Ben,? |Aşağıda imzası bulunan |"
    r"(?:Tôi|Chúng tôi)(?: tên| là)*:? |本人|我|私(?:、|，|は)|본인(?:은)? ?|أنا(?: الموقع(?:ة)? أدناه)? ?)",
)
_TITLE = (
    r"(?:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Prof|Me|Hr|Fr|Sr|Sra|D|D\.?ª|Dña|"
    r"Herrn?|Frau|Don|Doña|Monsieur|Madame)\.? ){0,2}"
)
_NAMED = re.compile(
    rf"{_TITLE}[^\W\d_a-zß-ÿ][\w'’.\-]*(?: (?:d[aeo]s?|del|della|di|von|van|der|den|bin|bint|ben|el|al|y|e|und|et|"
    rf"and|ep\.|"
    r"geb\.|née?|la|le|zu|ten|[^\W\d_a-zß-ÿ][\w'’\-]*\.?)){1,6}"
)
_UNSPACED = re.compile(r"[一-鿿가-힣぀-ヿ・ ]{2,16}")


def certifying(page: Page, is_office: Callable[[str], bool]) -> Iterator[tuple[str, Line]]:
    """The offices that certified or received a private paper, as a line of it says, the last lines first."""
    for index in range(len(page.lines) - 1, -1, -1):
        line = page.lines[index]
        if len(line.text) > _READ or not _CERTIFIED.search(line.text):
            continue
        yield from _offices(line, is_office)
        below = lower_neighbour(page, index) if len(line.text) < 60 else None
        if below is not None and len(below.text) <= _READ:
            yield from _offices(below, is_office)


def _offices(line: Line, is_office: Callable[[str], bool]) -> Iterator[tuple[str, Line]]:
    for piece in _PIECE.split(line.text):
        value = piece
        for _ in range(6):
            value, before = _FRONT.sub("", value, count=1), value
            if value == before:
                break
        value = value.strip(" .,;")
        if not 4 < len(value) <= _LONGEST or value[-1].isdigit() or (value[0].islower() and not _NOTARY.match(value)):
            continue
        if is_office(value):
            yield value, line


def persons(page: Page) -> Iterator[tuple[float, str, Line]]:
    """Persons that may have issued the paper, with how well that is said: its party first, then who writes."""
    for index, line in enumerate(page.lines):
        text = line.text[:_READ]
        party = _LABELLED.match(text)
        if party:
            beside = right_neighbour(page, index) if not text[party.end() :].strip() else None
            value = _person(beside.text if beside is not None else text[party.end() :])
            if value:
                yield 2.0, value, beside or line
            continue
        between = _BETWEEN.match(text)
        if between and _PARTY.search(text):
            value = _person(text[between.end() :])
            if value:
                yield 1.9, value, line
        writer = _WRITER.match(text)
        if writer:
            rest, proof = text[writer.end() :], line
            if not rest.strip(" ,:："):
                below = lower_neighbour(page, index)
                rest, proof = (below.text, below) if below is not None else ("", line)
            value = _person(rest)
            if value:
                yield 1.7, value, proof


def _person(text: str) -> str:
    text = text.lstrip(" ,:：")
    match = _NAMED.match(text) or (_UNSPACED.match(text) if not text.isascii() else None)
    return match[0].strip() if match else ""
