"""What is a name of an institution and what is not: the words, the forms and the places of lines of a letterhead."""

from __future__ import annotations

import re
from functools import lru_cache

from doccheck.model import Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_words import (
    ADDRESS,
    ARTICLE,
    LEGAL,
    LOCAL,
    ORGANISATION_WORD,
    ORGANISATION_WORDS,
    PAPER,
    ROLE,
    SCRIPTS,
    STATE,
)
from doccheck.understanding.institution_words_more import ORGANISATION_WORD_MORE
from doccheck.values import countries

READ = 300  # signs of a line; what is longer is no letterhead
LONGEST = 100  # signs of a name with its address
_AND = re.compile(r",?\s+(?:und|and|et|y|i|и|та|ve)$")  # the other party stands in the next line
DIGIT = re.compile(r"\d")
LABEL = re.compile(r"^([^:：]{2,32}?) ?[:：] ?(?=\S)")
# Names of companies may hold the words of papers: "Société Ivoirienne de Garantie".
_HEAD_NOUN = re.compile(
    r"(?:societe|banque|banco|caisse|caja|compan|compagn|universi|institut|centr|agence|internat |office|fonds)\w*"
)
# Titles of papers that are no words of papers wherever they stand.
_TITLE = re.compile(
    r"(?:act[ae]|atto|akt|titre|certified|abstract|escritura|deed|province of|state of|county of|service|servicio|"
    r"programme?|programa|conditions|police|poliza|etude)\b"
)
BEHIND = re.compile(r" [–—-] |, | \(")
_END_NOUN = re.compile(
    r"\b(?:registry|agency|company|board|bank|commission|authority|council|university|centre|center|chambers|"
    r"solicitors|attorneys|institute|college|school|academy|corporation|fund|trust|foundation|gesellschaft|"
    r"\w+amt|\w+stelle|\w+behorde|\w+kasse|\w+bank|anstalt|stiftung|mudurlugu|baskanligi)$"
)
_VERB = re.compile(
    r"\b(?:sont|haben|gebeten|expide|otorga|confiere|decerne|verleiht|is|are|was|were|has|have|hereby|wird|werden|wurde|ist|sind|hat|habe|bestatig\w+|verpflichtet|"
    r"einer|einem|eines|meine[rmns]?|having|my|we (?:bear|are|will|have|undertake|confirm|pay|certify|agree)|"
    r"dass|that|que|certif(?:ie|y|ica|ies)|"
    r"atteste\w*|compromet\w*|depuis|seit|since|nomme|nombrad[oa]|declar[eo]s?|e stato|hace|ha sido|posted|erteilt|"
    r"ausgestellt|concede|delivre|soll|kann|muss|"
    r"wish|agree[sd]?|undertakes?|will|shall|must|you|your|vous|votre|"
    r"vos|usted|le abonara|ihnen|ihre?n?|wir|nous|del presente|ci dessus|ci apres|unterzeichn\w*)\b"
)
# The same, but where most words begin with capitals: "École des textiles de Roubaix-Est", "Bridges between Schools".
_PERHAPS_VERB = re.compile(r"\b(?:est|can|may|between|und der|y los|et les|entre)\b")
_SITE = re.compile(r"(?:@|www\.)([\w.\-]*)")
_SMALL_WORDS = re.compile(r"\b[a-zß-ÿ]{4,}\b")
WORD = re.compile(r"[^\W\d_]{2,}")
_CUT = re.compile(
    r"(?=[\s,;.(+twh·])(?:"
    r",? ?\((?=[^)]*\d)|\s[|·•]\s|(?<=[^\w\s])·|,\s(?=[^,]*\d)|\s[–—-]\s(?=(?:avenida|av\.|rue|calle|via|rua|plaza)\b)|"
    r"\s(?=(?:Nr|No|N[°º])\.?\s?\d+[/-]\d)|\s(?=(?-i:[A-Z]{2,8})[ :.]{1,2}[A-Z]{0,2}\d{4})|\s(?=(?:PAYE|VAT|Reg)\b)|"
    r"\s[-–—]\s(?=[^–—]*\d{2})|[,;.]\s(?=(?:tel|t[ée]l|fax|www|e-?mail|nif|cif|siret)\b)|"
    r"[ ]?(?:\bT[ée]l\b|\+\d|\bwww\.|\bhttps?:)|,\s(?=(?:repr[ée]sent|vertreten|"
    r"with (?:its )?(?:registered|"
    r"offices?)|"
    r"dont le|con domicilio|con sede|having|sita\b|sis\b|sise\b))|\s(?:SIRET|Siret|NIF|CIF|RUC|NIT|HRB|P\.?\s?IVA)\b)",
    re.IGNORECASE,
)
_CUT_AT_MAIL = re.compile(rf"{_CUT.pattern}|[ ]?[\w.\-]{{1,60}}@", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?:[^\w«„“\"'‘(\[/]+\s*)?"
    r"(?:(?:ein (?:angebot|service|produkt|unternehmen) (?:der|des|von)|(?:une marque|un service) (?:de|du)|"
    r"(?:a|an) (?:brand|service|offer) (?:of|by)|(?:una marca|un servicio) (?:de|del))\s+)?"
    r"(?:(?:de una parte,?|entre|between|zwischen|tra|między|par|by|von|por|da|durch|przez|dalla|dal|"
    r"the undersigned|prepared by|issued by)\s+)?"
    r"(?:(?:la |the |el |die )?(?-i:soci[ée]t[ée]|company|firma|empresa|sociedad|societ[àa]|agence)\s+(?=[A-ZÀ-Þ]))?"
    r"(?:(?:la|le|les|the|die|der|das|dem|el|il|lo)\s+(?=[A-ZÀ-Þ])|l['’](?=[A-ZÀ-Þ]))?",
    re.IGNORECASE,
)
# "The Federal Republic, represented by the Office …": the office issues.
_FOR_THE_STATE = re.compile(
    r"^(?:(?:zwischen|entre|between|tra|fra)\s+)?(?:der|dem|das|die|le|la|l['’]|the|el|lo)?\s*(?:bundesrepublik|"
    r"freistaat|"
    r"land|republik|kanton|canton|[ée]tat|state|estado|stato|r[ée]publique|rep[úu]blica|repubblica|"
    r"republic)\b[^,;]{0,40},\s"
    r"(?:(?:dieser? )?vertreten durch|repr[ée]sent[ée]e? par|represented by|representad[oa] p(?:or|el[oa])|"
    r"rappresentat[oa] da)\s+",
    re.IGNORECASE,
)


def names_office(value: str) -> bool:
    name = fold(value)
    if is_label_of_number(name):
        return False
    return (is_organisation(name) or bool(SCRIPTS.search(value))) and not PAPER.match(name) and not is_sentence(value)


def is_label_of_number(name: str) -> bool:
    """Whether a text ends as a label of a number does: "Register No"."""
    return len(name) < 30 and name.endswith((" no", " nr", " number", " nummer", " n"))


def is_called_so(value: str) -> bool:
    """Whether the name of an institution holds the word of a paper: "Tenancy Registry", "Banque de Garantie"."""
    name = fold(BEHIND.split(value)[0])
    if not PAPER.search(name):  # it stands behind the name: "Consulate General – annex to form D"
        return is_organisation(name) and len(name.split()) > 1 and not _TITLE.match(name)
    return _HEAD_NOUN.match(name) is not None or (_END_NOUN.search(name) is not None and not PAPER.match(name))


def is_above(page: Page, index: int, lower: re.Pattern[str]) -> bool:
    """Whether one of the two lines below is an office under this one that bears a name of its own."""
    here = page.lines[index].words[0].box.y0
    below = [line for line in page.lines[index + 1 : index + 4] if line.words[0].box.y0 > here]
    below = below[: 2 if lower is LOCAL else 1]
    return any(len(line.text) <= LONGEST and lower.search(fold(line.text)) for line in below)


@lru_cache(maxsize=1000)  # of a line of the head it is asked twice
def name_of(text: str) -> str:
    """The institution's name in a line: without label, opening words and address."""
    label = LABEL.match(text)
    if label and is_role(label[1]):
        text = text[label.end() :]
    text = _OPENING.sub("", _FOR_THE_STATE.sub("", text))
    form = LEGAL.search(text)
    if form and DIGIT.search(text, 0, form.start()):
        form = None
    if form and len(text) > 60 and text[form.end() :].lstrip(".")[:2] in (" -", " –", " (", ", "):
        text = text[: form.end() + 1]
    cut = (_CUT_AT_MAIL if "@" in text else _CUT).search(text, form.end() if form else 3)
    if cut:
        text = text[: cut.start()]
    if len(text) > LONGEST:
        text = re.split(r" [(–—]", text, maxsplit=1)[0]
    text = _first_script(_AND.sub("", text))
    return text.strip(" ,;:.|·–-[]") + ("." if re.search(r"\b[A-Za-z]\.$", text.strip()) else "")


def _first_script(text: str) -> str:
    """A name that is written in two scripts, as it is in the first of them."""
    if text.isascii():
        return text
    first, dash, second = text.partition(" – ")
    if dash and len(first) > 3 and _in_latin(first) is not None and _in_latin(first) is (not _in_latin(second)):
        return first
    return text


def _in_latin(text: str) -> bool | None:
    """Whether all letters are Latin ones, or none is; None: some are."""
    latin = {sign < "Ͱ" or "Ḁ" <= sign <= "ỿ" for sign in text if sign.isalpha()}
    return latin.pop() if len(latin) == 1 else None


def is_role(label: str) -> bool:
    return ROLE.search(ARTICLE.sub("", fold(label))) is not None


def is_organisation(name: str) -> bool:
    return any(map(_is_organisation_word, name.split())) or ORGANISATION_WORDS.search(name) is not None


@lru_cache(maxsize=20_000)
def _is_organisation_word(word: str) -> bool:
    return ORGANISATION_WORD.fullmatch(word) is not None or ORGANISATION_WORD_MORE.fullmatch(word) is not None


def is_sentence(text: str) -> bool:
    words = WORD.findall(text)
    if len(words) < 4:
        return False
    folded = fold(text)
    if _VERB.search(folded):
        return True
    small = sum(word[0].islower() for word in words)
    return 2 * small >= len(words) and bool(_PERHAPS_VERB.search(folded))


def is_heading(page: Page, value: str, name: str) -> bool:
    """Whether a first line, above the title of the paper, may be a name: words that begin with capitals."""
    words = WORD.findall(value)
    large = sum(word[0].isupper() for word in words)
    if (
        not 2 <= len(words) <= 6
        or len(re.split(r" [–—-] ", value)) > 2
        or large < 0.6 * len(words)
        or STATE.match(name)
        or DIGIT.search(value)
    ):
        return False
    if len(words) <= 3 and countries.find(value):
        return False
    return any(PAPER.search(fold(line.text)) for line in page.lines[1:8])


def is_letterhead(page: Page, index: int, value: str, name: str) -> bool:
    """Whether the page's first line is a name of an institution that is called by no known word.

    Its mail or web address says so, or that the line goes on with an address; a name of two words may be a person's.
    """
    words = name.split()
    if not 1 <= len(words) <= 8 or DIGIT.search(value) or _SMALL_WORDS.match(value) or STATE.match(name):
        return False
    text = page.text.lower()
    sites = _SITE.findall(text)
    site = {word for word in words if len(word) >= 4 and any(word in each for each in sites)}
    if site and len(words) != 2:
        return True
    line = page.lines[index].text[:READ]
    behind = line[line.find(value) + len(value) :]
    address = bool(ADDRESS.search(behind)) or bool(site)
    if len(words) == 2:
        return bool(site) and "@" not in text
    return len(words) >= 3 and (address or "&" in value)
