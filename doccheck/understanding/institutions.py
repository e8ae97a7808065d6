"""The institution that issued a document: from its letterhead, from what says "issued by", or from the office below.

The lines of the head are judged by what they are made of (a word that institutions are called by, a legal form), by
where they stand, and by what speaks against them: titles of papers, the state or the ministry above an office, the
person a letter is sent to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Certainty, Field, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.institution_cards import authorities, state
from doccheck.understanding.institution_house import doctor, house
from doccheck.understanding.institution_names import (
    BEHIND,
    DIGIT,
    LABEL,
    LONGEST,
    READ,
    WORD,
    is_above,
    is_called_so,
    is_heading,
    is_label_of_number,
    is_letterhead,
    is_organisation,
    is_role,
    is_sentence,
    name_of,
    names_office,
)
from doccheck.understanding.institution_parties import organiser, parties
from doccheck.understanding.institution_places import (
    HOUSE,
    begins_inside,
    going_on,
    is_label_of_row,
    is_repeated,
    labelled_cell,
    own_part,
    with_office,
)
from doccheck.understanding.institution_private import certifying, persons
from doccheck.understanding.institution_signed import BY_ITEM, ENOUGH, Found, issued_by, office_below, signing
from doccheck.understanding.institution_translations import is_title, translators, who_translated
from doccheck.understanding.institution_words import (
    ABOVE,
    ARTICLE,
    DIRECTORATE,
    GOVERNED,
    IN_FRONT,
    ITEM,
    LEGAL,
    LOCAL,
    MINISTRY,
    MOTTO,
    NATIONAL_REGISTER,
    NO_ISSUER,
    OFFICE,
    ORGANISATION_WORD,
    PAPER,
    PROVINCE,
    SCRIPTS,
    STATE,
    SUBUNIT,
    TOWN,
    TRAVEL_TYPE,
)
from doccheck.understanding.places import line_evidence

_CARDS = frozenset({"passport", "national_id_card", "residence_permit", "visa"})
# Their issuers are compared with those of other papers: one name, no second thought.
_COMPARED = frozenset({"admission_letter", "enrolment_certificate", "language_course_confirmation"})
_FORMS = frozenset(
    {"visa_application_form", "residence_application_form", "information_form", "study_history_form", *_CARDS}
)
# An office that certifies signatures is looked for apart.
_SIGNED_BEFORE = re.compile(
    r"(?:signatures?|firmas?|unterschrift\w*|assinaturas?|autentica|vu|visto|gesehen|beglaubigt|attested|"
    r"sworn|before me)\b"
)
_PERSONS_OWN = frozenset({"motivation_letter", "cv", "identity_photo"})
# Private persons write these as well: a first line without a word of institutions may be a name.
_PRIVATE = frozenset(
    {
        *("parental_authorisation", "sponsorship_declaration", "affidavit", "power_of_attorney", "host_commitment"),
        *("accommodation_certificate", "study_history_form", "information_form", "visa_application_form", "other"),
        *(
            "residence_application_form",
            "passport",
            "national_id_card",
            "residence_permit",
            "visa",
            "sworn_translation",
        ),
        *(
            "exchange_agreement",
            "internship_agreement",
            "medical_certificate",
            "family_record",
            "birth_certificate",
            "",
        ),
    }
)
_AGREED = ("internship_agreement", "volunteering_agreement", "exchange_agreement")
_HEAD = 0.32  # of the page's height
_LINES = 14  # of the head that are looked at
_MOST = 3  # that are named
_AUTHORITY, _OWN, _LEAST = 5.2, 4.2, 2.0
_HOUSE_LEGAL, _HOUSE_NAMED = 6.6, 6.0  # a first line with a legal form has 6.3
# "(Vital Statistics Act, Part II)", "Vertrags-Nr. HR-P-2026/0311"
_NO_NAME = re.compile(
    r"\((?=[^)]*\b(?:[Aa]ct|[Ll]aw|[Ll]oi|[Ll]ey|[Ll]ei|[Ll]egge|\w*[Gg]esetz|[Aa]rt|[Ss]ection|§)\b)[^)]*\)$|"
    r"[Ss][eé]ri[ae] \w{1,4} (?:nr|no|n[°º])\b|(?:[^\W\d]{1,12}[- ])?(?:[Nn]r|[Nn]o|N°|n°|№|[Nn]ro"
    r"|[Nn]úm)\b\.?\s?:?\s?\w*[\d/.\-]\w*[/.\-][\w/.\-]*\d[\w/.\-]*"
)
_TITLE_OF_APOSTILLE = 0.12  # of the page's height: above its title
# "A. K. Sharma, Section Officer"
_PERSON_WITH_POST = re.compile(
    r"(?:[^\W\d_a-zß-ÿ][\w'’.\-]* ){1,5}[^\W\d_a-zß-ÿ][\w'’.\-]*(?:,? [–—-] |, |$)", re.UNICODE
)
_NO_LETTERHEAD = frozenset({*_FORMS, *_AGREED, "apostille", "sworn_translation", "family_record"})
_HOUSES_TOO = frozenset({"accommodation_certificate", "other", ""})
_CUT_OFF = re.compile(r"^[a-zß-ÿ][\w'’ ]* (?:de|du|des|del|of|von|der)$")  # "tribunal de", of a form
# What a translation says before what it translates: "[Letterhead:]", "(Membrete:)".
_DESCRIBED = re.compile(
    r"^[\[(/]\s*(?:membrete|en-?t[êe]te|letterhead|briefkopf|intestazione|carta intestata|logo\w*|embl[eè]m\w*|escudo|"
    r"wappen|crest|state seal|"
    r"armoiries|coat of arms|timbro|герб|godło)[^\])/]{0,24}[\])/][:\s]*|"
    r"^(?:membrete|en-?t[êe]te|letterhead|briefkopf|intestazione)\s?:\s*",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"^\d{1,3}(?:\.?[ºª°]|er|[eè]me|e|st|nd|rd|th|-[йяе])\s+", re.IGNORECASE)
_NEARLY_LEGAL = re.compile(r"S\.? ?A")  # that it ends there is seen when the address is off
_NUMBER = re.compile(r"^\d|\d{4}|\d[/-]\d")
_DATE = re.compile(r"\d\.\d|\d/\d\d/")
_TO_THEM = re.compile(r"提出|御中|殿$|[宛致]")
_PLACED = re.compile(r"\d{4,6} [^\W\d_]|[^\W\d_]{3,},? (?:no |n[°º.] ?)?\d{1,4}[a-zA-Z]?\b|^\d{1,4},? [^\W\d_]{3,}")
_FULL_STOP = re.compile(r"。.|[함다]$")
# Labels of schools and centres that a paper speaks of, as of who issues it.
_WEAK_ROLE = re.compile(
    r"(?:centro|centre|center|hochschule|universidad|universite|school|schule|ecole|escuela|etablissement\w*|"
    r"institution|"
    r"institucion|establishment|establecimiento|company|entreprise|empresa|firma|bank|banque|banco)\b"
)
_AGREEMENTS = frozenset({"internship_agreement", "volunteering_agreement", "exchange_agreement", "income_proof"})
_BETWEEN = re.compile(
    r"^(?:entre|between|zwischen|tra|fra|między)\b|^(?:de una parte|d'une part|einerseits)", re.IGNORECASE
)


_ANY = re.compile(rf"\b(?:{ORGANISATION_WORD.pattern})\b")
_BESIDE = 0.02  # of the page's height: on the same row, or nearly
# What has departments and faculties, which stand in the other corner of its letterhead.
_WHOLE_HOUSE = re.compile(r"(?:universi\w*|\w*hochschule|haute ecole|politec\w*|polytech\w*) \w")
_NEAR = 0.06  # of the page's height: two lines
# A state is above its offices; a government, a canton or a town with its name is not.
_BARE_STATE = re.compile(
    r"(?:the )?(?:federal |islamic |people s |united )*(?:republi\w*|royaume|kingdom|reino|regno|konigreich|"
    r"bundesrepublik|"
    r"gouvernement d\w+ \w+$|gobierno de espana|(?:government of|kanton|canton|freistaat|land) \w+(?: \w+){0,2}$|"
    r"estados unidos|confederation)(?!.* (?:ville|commune|wilaya|minist\w*|"
    r"direction|stadt|gemeinde)\b)"
)


def institution(pages: tuple[Page, ...], kind: str = "") -> tuple[Field, ...]:
    """The issuing institution, the most likely first, where something tells it; `kind`: of the document."""
    if kind in _PERSONS_OWN or not pages:
        return ()
    page = pages[0]
    found = [*_in_head(page, kind), *_of_house(page, kind), *issued_by(page)]
    if kind == "sworn_translation":
        found += [Found(_HOUSE_NAMED, *each) for each in translators(page)]
    if kind in _AGREED:
        found += _of_parties(page, found)
    if kind == "apostille":
        found += _above_a_person(found)
    if kind in _CARDS:
        found += [Found(_AUTHORITY, *each) for each in authorities(page)]
    found += [*_parents(found), *_under_ministry(found)]
    best = max((each.score for each in found), default=0.0)
    if best < ENOUGH:
        found += _weaker(page, kind)
    ranked: dict[str, Found] = {}
    for each in sorted(found, key=lambda one: -one.score):
        if each.score > 0:
            ranked.setdefault(fold(each.value), each)
    first = next(iter(ranked.values()), None)
    office = with_office(page, first.value) if first is not None else None
    if first is not None and office is not None:
        ranked = {fold(office): first._replace(value=office), **ranked}
    most = 1 if kind in _COMPARED else _MOST
    return tuple(
        Field(
            name="institution",
            value=each.value,
            evidence=(line_evidence(page, each.line),),
            certainty=Certainty.PROBABLE,
        )
        for each in list(ranked.values())[:most]
    )


def _of_house(page: Page, kind: str) -> Iterator[Found]:
    """Whose letterhead it is by its print, on papers that are no forms and no agreements."""
    if kind in _NO_LETTERHEAD:
        return
    named = house(page) if kind not in _PRIVATE or kind in _HOUSES_TOO else None
    if named is not None:
        yield Found(_HOUSE_LEGAL if named.legal else _HOUSE_NAMED, named.value, named.line)
    whose = doctor(page) if kind == "medical_certificate" else None
    if whose is not None:
        yield Found(_HOUSE_LEGAL, *whose)


def _of_parties(page: Page, found: list[Found]) -> Iterator[Found]:
    """The houses that agree on something: the first of them issues it, if what is found stands below."""
    best = max(found, key=lambda each: each.score, default=None)
    for at, (value, line) in enumerate(parties(page)):
        lower = at == 0 and best is not None and best.line.box.y0 > line.box.y0
        score = max(best.score, ENOUGH + 0.4) + 0.2 if lower and best is not None else ENOUGH + 0.4 - 0.1 * at
        yield Found(score, value, line)


def _above_a_person(found: list[Found]) -> Iterator[Found]:
    """Where a person signs an apostille with no office behind the name: the office in whose name it is printed."""
    signed = max(found, key=lambda each: each.score, default=None)
    if signed is None or signed.score < BY_ITEM or not _PERSON_WITH_POST.match(signed.value):
        return
    if is_organisation(fold(signed.value)):
        return
    for each in found:
        name = fold(each.value)
        above = each.line.box.y0 < signed.line.box.y0 and each.line.box.y0 < _TITLE_OF_APOSTILLE
        bare = STATE.match(name) and not (MINISTRY.search(name) or BEHIND.search(each.value))
        if above and names_office(each.value) and not bare:
            yield each._replace(score=signed.score + 0.1)
            return


def _parents(found: list[Found]) -> Iterator[Found]:
    """The institution above, where the best of the head is called like a part of it: it is the one that issues."""
    best = max(found, key=lambda each: each.score, default=None)
    name = fold(BEHIND.split(best.value)[0]) if best else ""
    if best is None or not (SUBUNIT.match(name) or GOVERNED.match(name)) or NATIONAL_REGISTER.fullmatch(name):
        return
    beside = [each for each in found if abs(best.line.box.y0 - each.line.box.y0) < _BESIDE and each is not best]
    for each in beside:
        if _WHOLE_HOUSE.match(fold(each.value)) and each.score >= ENOUGH:
            yield each._replace(score=best.score + 0.1)
            return
    top, directorate = best.line.box.y0, DIRECTORATE.match(name) is not None
    above = [each for each in found if 0 < top - each.line.box.y0 < _NEAR and not SUBUNIT.match(fold(each.value))]
    for each in sorted(above, key=lambda one: -one.line.box.y0):
        upper = fold(each.value)
        ministry = MINISTRY.search(upper) is not None
        if not _BARE_STATE.match(upper) and (ministry or not GOVERNED.match(name)) and not (ministry and directorate):
            yield each._replace(score=best.score + 0.1)
            return


def _under_ministry(found: list[Found]) -> Iterator[Found]:
    """The office or the school right under a ministry, a province or an office of its own: it issues."""
    best = max(found, key=lambda each: each.score, default=None)
    if best is None or LEGAL.search(best.value):
        return
    name = fold(best.value)
    subunit, province = SUBUNIT.match(name) is not None, PROVINCE.match(name) is not None
    if not (subunit or province or MINISTRY.search(name)):
        return
    if not subunit and any(map(names_office, BEHIND.split(best.value)[1:])):
        return  # "Ministry of the Interior, Department of Records"
    for each in sorted(found, key=lambda one: one.line.box.y0):
        lower = fold(each.value)
        if not 0 < each.line.box.y0 - best.line.box.y0 < _NEAR or each.score < ENOUGH - 0.1:
            continue
        if PROVINCE.match(lower) or (province and not LOCAL.search(lower)):
            continue
        if SUBUNIT.match(lower) or GOVERNED.match(lower) or STATE.match(lower) or MINISTRY.search(lower):
            continue
        if HOUSE.search(lower) or (not subunit and names_office(each.value)):
            yield each._replace(score=best.score + 0.1)
            return


def _weaker(page: Page, kind: str) -> Iterator[Found]:
    """Who issued a paper without a letterhead: an office or a company below, the state on top, the writer."""
    if kind == "host_commitment" and (places := organiser(page)):
        yield Found(_LEAST + 0.5, *places)
    if kind in _PRIVATE:
        for at, each in enumerate(certifying(page, names_office)):
            yield Found(ENOUGH + 0.5 - 0.1 * at, *each)
        for at, below in enumerate(office_below(page)):
            yield below._replace(score=below.score - 0.1 * at)
    top = state(page) if kind in _CARDS else None
    if top:
        yield Found(_LEAST, *top)
    yield from _sender(page, kind in _PRIVATE)
    yield from signing(page)
    if kind == "sworn_translation":
        for value, line in who_translated(page):
            yield Found(_LEAST + 0.6, value, line)
    elif kind not in _FORMS:
        for score, value, line in persons(page):
            yield Found(score, value, line)


def _sender(page: Page, private: bool) -> Iterator[Found]:
    """What stands right above an address in the first lines: whose paper it is, whatever it is called."""
    for index, line in enumerate(page.lines[:3]):
        text = line.text[:READ].strip()
        value = name_of(text)
        name = fold(value)
        below = page.lines[index + 1].text if index + 1 < len(page.lines) else ""
        if _NO_NAME.match(text):
            continue
        if DIGIT.match(text):
            return  # the address of a person
        if private and len(name.split()) == 2 and not is_organisation(name):
            return  # the person who writes
        if not WORD.search(value) or PAPER.search(name) or STATE.match(name) or NO_ISSUER.match(name):
            continue
        if DIGIT.search(value) or ":" in text or value[:1].islower() or len(value) > 80 or is_sentence(value):
            continue
        if _PLACED.search(below) and ":" not in below[:24] and len(name.split()) > 1:
            yield Found(2.2 - 0.1 * index, value, line)
            return
        if not index:
            yield Found(0.5, value, line)


def _in_head(page: Page, kind: str) -> Iterator[Found]:
    first = True
    joined: set[int] = set()
    for index, line in enumerate(page.lines[:_LINES]):
        if line.words[0].box.y0 > _HEAD or index in joined:
            continue
        text = _DESCRIBED.sub("", line.text[:READ]).strip(" []|·")
        cell = labelled_cell(page, index)
        text, line = cell or (own_part(text), line)
        below = going_on(page, index, text) if cell is None else None
        if below is not None:
            joined.add(below)
            text = f"{text} {page.lines[below].text.strip(' []|·')}"
        if MOTTO.match(fold(text)) or (kind == "sworn_translation" and is_title(text)) or _NO_NAME.match(text):
            continue
        item = ITEM.match(text)
        label = LABEL.match(text[item.end() :]) if item else None
        if item and label and is_role(label[1]):
            text = text[item.end() :]
        folded = fold(_ORDINAL.sub("", text))
        if not folded:
            continue
        registry = kind == "criminal_record" and NATIONAL_REGISTER.fullmatch(folded) is not None
        score = _HOUSE_NAMED if registry else _score(page, index, text, folded, first, kind)
        twice = ":" in line.text and ":" not in text and cell is None  # a label in two languages, and what it labels
        score = score + 0.7 if score is not None and twice and text != line.text else score
        if score is not None:
            value = name_of(text)
            if len(value) >= 2 and not _CUT_OFF.search(value):
                # Of the parties of an agreement the first one issues it, whatever its legal form.
                first_party = item is not None and item[0][0] in "1aA" and text != page.lines[index].text
                yield Found(score - 0.01 * index + first_party, value, line)
        first = first and bool(STATE.match(folded) or MINISTRY.search(folded))


def _may_name(text: str, folded: str) -> bool:
    """Whether something in a line is what institutions are called by; what is cut off its end may be part of a word."""
    if is_organisation(folded) or LEGAL.search(text) or _NEARLY_LEGAL.search(text) or "@" in text:
        return True
    return not text.isascii() and SCRIPTS.search(text) is not None


def _score(page: Page, index: int, text: str, folded: str, first: bool, kind: str) -> float | None:
    """How well a line of the head names the issuer; None: not at all."""
    if not first and not _may_name(text, folded):
        return None
    label = LABEL.match(text)
    role = bool(label and is_role(label[1]))
    if label and not role and label[1].count("(") == label[1].count(")"):
        return None
    between = bool(_BETWEEN.match(text))
    value = name_of(text)
    weak = role and label is not None and _WEAK_ROLE.match(ARTICLE.sub("", fold(label[1]))) is not None
    bare = _ORDINAL.sub("", value)
    name = fold(bare.partition(" (")[0] or bare)
    form = LEGAL.search(value)
    legal = form is not None and (form.start() > 0 or form[0] in IN_FRONT) and len(WORD.findall(value)) > 1
    legal = legal and not TRAVEL_TYPE.match(value)
    scripts = not value.isascii() and bool(SCRIPTS.search(value)) and not _TO_THEM.search(value)
    if len(value) > LONGEST or len(name) < 4 - 2 * scripts or _DATE.search(value):
        return None
    if kind in _AGREED and first and not legal and PAPER.search(fold(value)):
        return None  # "Student mobility – individual agreement"
    if not legal and (_NUMBER.search(bare) or (PAPER.search(name) and not is_called_so(value))):
        return None
    if (NO_ISSUER.match(folded) and not (first and legal)) or _SIGNED_BEFORE.match(folded):
        return None
    organisation = is_organisation(name)
    if not (organisation or legal or scripts):
        if first and is_repeated(page, name):
            return _OWN
        own = first and (
            is_letterhead(page, index, value, name) or (kind not in _PRIVATE and is_heading(page, value, name))
        )
        return (ENOUGH + 0.2 if index else _OWN) if own else None
    if not (legal or role or between) and (begins_inside(folded) or is_label_of_number(folded)):
        return None
    if (value[0].islower() and not legal) or (not (between or role) and is_sentence(value)):
        return None
    if not legal and (_FULL_STOP.search(value) or (text.endswith(".") and len(WORD.findall(value)) >= 5 and not first)):
        return None
    score = 3.0 if organisation or scripts else 2.5
    score += (
        0.8 * (legal and not role)
        + 1.5 * first
        + (0.6 if weak and kind not in _AGREEMENTS else 2.5 * (role or between))
    )
    score += 0.5 * (index <= 2) + 0.5 * (index <= 5)
    if STATE.match(name) and not legal:
        score -= 1.9 if re.search(r" [–-] |, ", value) else 3.5
    elif ABOVE.match(name):
        score -= 2.5
    elif MINISTRY.search(name):
        score -= 1.9
    elif not (role or between or legal) and (
        (PROVINCE.match(name) and is_above(page, index, LOCAL)) or (TOWN.match(name) and is_above(page, index, OFFICE))
    ):
        score -= 2.2
    before = page.lines[index - 1] if index else None
    in_table = (
        before is not None and before.words[0].box.y0 == page.lines[index].words[0].box.y0 and not role and index > 2
    )
    if " " not in value and not scripts:
        score -= 2.2 if first and not legal and is_above(page, index, _ANY) else 1.0
    beside = page.lines[index + 1] if index > 2 and index + 1 < len(page.lines) else None
    if beside is not None and beside.words[0].box.y0 == page.lines[index].words[0].box.y0 and not (legal or role):
        score -= 2.5 * bool(DIGIT.match(beside.text))  # the label of a number
    elif index > 2 and not (legal or role) and is_label_of_row(page, index):
        score -= 2.0
    return score - 1.5 * (in_table and not legal)


