"""Papers that close with a hand's stroke beside who issues them, without a field for signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doccheck.model import Box, Line, Page
from doccheck.understanding.blots import blots, pens
from doccheck.understanding.fold import fold

_FROM, _UNTIL = 0.25, 0.96  # of the page's height: above stands the letterhead
_MOST_PENS = 5  # a page with more lines of a pen is filled in by hand
_LONGEST = 75  # characters of a line that says who signs, or when
_OVER, _UNDER = 0.1, 0.06  # of the page's height: a stroke begins so far below such a line, or ends so far above it
_ASIDE = 0.18  # of the page's width: so far it may stand beside it
_ROW = 0.012  # of the page's height: lines of one row
_SURNAME = 24  # characters of a surname that stands alone
# What closes a letter, before it is signed.
_FAREWELL = re.compile(
    r"\b(?:gru(?:ss|sse|sse[nr])\w*|hochachtungsvoll|sincerely|faithfully|truly|(?:kind|best|warm) regards|regards|"
    r"cordialement|respectueusement|sinceres salutations|salutations (?:distinguees|respectueuses|cordiales)|"
    r"(?:sentiments|consideration) (?:distingue\w*|respectueu\w*)|atentamente|atentos? saludos?|cordial saludo|"
    r"(?:un|reciba) (?:un )?(?:cordial |atento )?saludo|cordialmente|respetuosamente|cumprimentos|cordiali saluti|"
    r"distinti saluti)$|"
    r"\b(?:meine[rn]? respekt|mes salutations respectueuses|my best regards)\b"
)
# Where and when a paper is drawn up, in a line of its own.
_DRAWN_UP = re.compile(
    r"(?:fait|etabli|delivre|edite|done|given|issued|dated|dado|expedid[oa]|hecho|ausgestellt|ausgefertigt|feito) "
    r"(?:et \w+ |le |a |at |in |en |am |den |on |this |em )|"
    r"(?:en )?[a-z][a-z' ]{2,30}? (?:le |den |am |a |the |on |em |to )?\d{1,2}(?:er|st|nd|rd|th)? (?:de )?"
    r"(?:[a-z]{3,10}|\d{1,2}) (?:de |del )?\d{4}$|"
    r"[a-z][a-z' ]{2,30}? (?:january|february|march|april|may|june|july|august|september|october|november|december) "
    r"\d{1,2} \d{4}$"
)
_DATED = re.compile(r"\d{4}\.?$")  # and it is complete: what stands beside it is no date filled in by hand
# As what somebody signs for a house.
_CAPACITY = re.compile(
    r"(?:im auftrag|in vertretung|in vollmacht|i a|i v|ppa|per procura|p o|p p|pp|par delegation|par ordre|"
    r"por delegacion|por orden|for and on behalf of|on behalf of|p a|kt|tl|tm|tuq)\b(?!(?: \w+){5})|"
    r"(?:pour|for|fur|por|per) (?:le|la|les|l|the|die|den|das|el|los|las|o|a)? ?(?!\w+ (?:annee|year|jahr|ano)\b)\w+"
    r"(?: \w+){0,5}$|"
    r"(?:(?:le|la|l|der|die|das|el|o|a|the|un|une|su|notre|votre|your|ihre?) )?"
    r"(?:(?:vice|sous|stellv\w*|deputy|acting|adjoint\w*|general|academic|chief|head|senior) ){0,2}"
    r"(?:direct(?:eur|rice|or|ora|ion)\b|\w*direktor\w*|\w*leit(?:er|erin|ung)\b|responsable|recteur|rectrice|rector\w*|"
    r"rektor\w*|president\w*|prasident\w*|presiden\w+|secretaire|secretari[oa]|secretary|sekretar\w*|registrar|"
    r"greffi\w+|magistrat\w*|juge|judge|juez\w*|richter\w*|procureur|fiscal|substitut|officier|oficial|officer|"
    r"prefet|prefete|maire|mayor|alcalde\w*|burgermeister\w*|standesbeamt\w*|notar\w*|notaire|consul\w*|konsul\w*|"
    r"doyen\w*|dean|decan[oa]|dekan\w*|chef\w*|jef[ea]|gerente|gerant\w*|manager|head|administrat\w+|administrad\w+|"
    r"geschaftsfuhr\w*|vorstand\w*|sachbearbeit\w*|conseill\w+|asesor\w*|berater\w*|adviser|advisor|agent\w*|"
    r"coordinat\w+|coordinad\w+|koordinat\w+|traduct\w+|traducteur|ubersetz\w+|translator|interpret\w*|medecin|"
    r"medic[oa]|arzt|arztin|physician|doctor\w*|docteur|bailleur\w*|propriet\w+|locataire\w*|vermieter\w*|"
    r"mieter\w*|landlord|landlady|tenant|arrendador\w*|arrendatari\w*|hebergeant\w*|gestionnaire|service|servicio|"
    r"commission|comision|presidence|etudiant\w*|student\w*|estudiante|interesse\w*|interesad[oa]|encargad[oa]|"
    r"\w*verwalt\w*|\w*referent\w*|employeur|employer|arbeitgeber\w*|empleador\w*|treasurer|tresori\w+|tesorer[oa]|"
    r"provost|principal|proviseur\w*|schulleit\w*|tutor\w*|professeur|prof)\b"
)
_TITLE = re.compile(r"(?:dr|dra|dott|prof|pr|me|mag|mg|lic|ing|esc|abg|fdo|mtre)\b")
# Lines of another sense, however they begin.
_NO_PLACE = re.compile(
    r"(?:tel|fax|mail|www|http|iban|bic|siret|rcs|nif|cif|page|seite|pagina|vorstand|aufsichtsrat|amtsgericht|hrb|capital|"
    r"adresse|address|direccion|telefono|telephone|objet|asunto|betreff|subject|dossier|reference)\b"
)
# Papers of private people who grant, consent or bind themselves: whose stroke it is decides, and others tell that.
_PRIVATE = re.compile(
    r"\b(?:procurations?|\w*vollmacht(?:en|geber\w*)?|bevollmachtig\w*|poderdante|poder (?:especial|notarial|general)|"
    r"power of attorney|affidavit|sur l honneur|eidesstatt\w*|declaracion jurada|solemnly|muvafakat\w*|vekalet\w*|"
    r"sorgeberechtigt\w*|autorisation parentale|parental (?:consent|authori[sz]ation)|autorizacion (?:paterna|de "
    r"(?:los )?padres)|verpflichtungserklarung|attestation de prise en charge|j autorise|autorisons|autorizo|"
    r"autorizamos|(?:i|we)(?: hereby)? (?:authori[sz]e|consent|undertake|sponsor)|je consens|consentons|"
    r"consiento|consentimos|"
    r"(?:erteile|geben?|erklare)\w* (?:\w+ ){0,6}(?:zustimmung|einverstandnis|einwilligung)|stimmen? (?:\w+ ){0,8}zu|"
    r"(?:bin|sind) (?:\w+ ){0,6}einverstanden|verpflichten? (?:mich|uns)|m engage|nous engageons|me comprometo|"
    r"nos comprometemos)\b"
)
# Who states the signature of others: that stroke is theirs alone.
_WITNESS = re.compile(
    r"\b(?:temoins?|zeug(?:e|in|en)|witness\w*|testigos?|before me|devant moi|ante mi|vor mir|perante mim|beglaub\w*|"
    r"legalis\w*|legaliz\w*|legalizac\w*|visto bueno|vu pour|received|recu par|recibido|eingegangen)\b"
)
_WRITES = re.compile(
    r"\b(?:soussigne\w*|the undersigned|unterzeichne\w*|abajo firmante|(?:el|la) suscrit[oa]|que suscribe)\b"
)
# Both sign a contract.
_PARTIES = re.compile(
    r"(?:(?:le|la|les|l|der|die|el|los|the|o|a) )?(?:bailleurs?|bailleresse|locataires?|preneur|vermieter\w*|mieter\w*|"
    r"landlords?|landlady|tenants?|arrendador\w*|arrendatari\w*|propietari\w*|inquilin\w*|employeur|salariee?|employer|"
    r"employee|arbeitgeber\w*|arbeitnehmer\w*|stagiaire|praktikant\w*|etudiante?|studierende\w*|volontaire)\b"
)


@dataclass(frozen=True, slots=True)
class _Closing:
    """A line beside which people sign. `names`: it says who does, or as what."""

    line: Line
    names: bool


def closed_by_hand(pages: Sequence[Page]) -> tuple[tuple[Page, Line], ...]:
    """The lines of an issuer's paper beside which its last page that bears strokes of a pen is signed.

    () where there are none, where somebody else of the same row has not signed, and for papers whose strokes may be
    those of others: consents, mandates, pages filled in by hand.
    """
    strokes = [(page, _strokes(page)) for page in pages if page.ink and page.ink.strokes]
    strokes = [(page, found) for page, found in strokes if found]
    if not strokes or any(len(found) > _MOST_PENS for _, found in strokes):
        return ()
    told = " ".join(fold(line.text) for page in pages for line in page.lines)
    if _PRIVATE.search(told):
        return ()
    for page, found in reversed(strokes):
        if signed := _signed(page, found, told):
            return tuple((page, line) for line in signed)
    return ()


def is_person(text: str) -> bool:
    """Whether a line beside which somebody signs names the person, and not only as what, or where and when."""
    folded = fold(text)
    told = _FAREWELL.search(folded) or _DRAWN_UP.match(folded) or _CAPACITY.match(folded)
    return not told and len(text) <= _LONGEST and len(text.split()) > 1 and _is_name(text, "")


def _strokes(page: Page) -> list[Box]:
    found = pens(page.ink) if page.ink else ()
    return [box for box in found if box.y0 >= _FROM and box.y1 <= _UNTIL]


def _signed(page: Page, strokes: Sequence[Box], told: str) -> list[Line]:
    closings = list(_closings(page))
    signed: list[_Closing] = []
    own = list[Box]()
    for stroke in strokes:
        near = [each for each in closings if _is_at(stroke, each)]
        words = " ".join(fold(line.text) for line in page.lines if _is_near(stroke, line.box))
        if near and not _WITNESS.search(words):
            signed += near
            own.append(stroke)
    if not signed:
        return _below_all(page, strokes) if _WRITES.search(told) else []
    stamps = [blot.box for blot in blots(page.ink) if not blot.is_stroke] if page.ink else []
    if any(_waits(each, signed, own) and not _is_in(each.line.box, stamps) for each in closings):
        return []
    return [each.line for each in signed]


def _closings(page: Page) -> Iterator[_Closing]:
    above = ""
    for line in page.lines:
        if not _FROM - _OVER <= line.box.y0 <= _UNTIL or len(line.text) > _LONGEST:
            continue
        folded = fold(line.text)
        if not folded or _NO_PLACE.match(folded):
            continue
        if _FAREWELL.search(folded) or _DRAWN_UP.match(folded):
            yield _Closing(line, names=False)
        elif not line.text.rstrip().endswith((":", "?")) and (
            _CAPACITY.match(folded) or _TITLE.match(folded) or _is_name(line.text, above)
        ):
            yield _Closing(line, names=True)
        above = folded


def _is_name(text: str, above: str) -> bool:
    """Whether a line is a person's name, with a function at most; or a surname under a capacity ("Im Auftrag")."""
    words = [word.strip(".,") for word in re.split(r"[, (–-]+", text.strip()) if word.strip(".,")]
    if not words or any(sign.isdigit() for sign in text):
        return False
    if len(words) == 1:
        return words[0][:1].isupper() and len(words[0]) <= _SURNAME and _CAPACITY.match(above) is not None
    return len(words) <= 7 and words[0][:1].isupper() and words[1][:1].isupper()


def _is_at(stroke: Box, closing: _Closing) -> bool:
    """Whether a stroke stands where people sign beside the line: never behind it, where forms are filled in."""
    box = closing.line.box
    across = stroke.x0 <= box.x1 + _ASIDE and box.x0 - _ASIDE / 2 <= stroke.x1
    middle = (stroke.y0 + stroke.y1) / 2
    if not across or not box.y0 - _UNDER <= stroke.y1 or not stroke.y0 <= box.y1 + _OVER:
        return False
    if box.y0 <= middle <= box.y1:
        beside = stroke.x0 >= box.x1 - 0.01
        return beside and stroke.height > 1.5 * box.height and _DATED.search(closing.line.text.strip()) is not None
    if not closing.names and stroke.y1 < box.y0:
        return _DRAWN_UP.match(fold(closing.line.text)) is not None
    return True


def _is_near(stroke: Box, box: Box) -> bool:
    across = stroke.x0 <= box.x1 and box.x0 <= stroke.x1
    return across and box.y0 - _UNDER <= stroke.y1 and stroke.y0 <= box.y1 + _UNDER


def _is_in(box: Box, stamps: Sequence[Box]) -> bool:
    return any(s.x0 <= box.x0 and box.x1 <= s.x1 and s.y0 <= box.y0 and box.y1 <= s.y1 for s in stamps)


def _waits(closing: _Closing, signed: Sequence[_Closing], strokes: Sequence[Box]) -> bool:
    """Whether somebody has not signed: in one row with who did, or the other party of a contract."""
    if not closing.names or any(closing is each for each in signed):
        return False
    box = closing.line.box
    if any(_is_at(stroke, closing) for stroke in strokes):
        return False
    if _PARTIES.match(fold(closing.line.text)):
        return any(_PARTIES.match(fold(each.line.text)) for each in signed)
    rows = [each.line.box for each in signed if each.names and abs(each.line.box.y0 - box.y0) <= _ROW]
    return any(row.x1 < box.x0 or box.x1 < row.x0 for row in rows)


def _below_all(page: Page, strokes: Sequence[Box]) -> list[Line]:
    """The last line of the text of one who writes "I, the undersigned", where a stroke follows it straight below."""
    for stroke in strokes:
        above = [line for line in page.lines if line.box.y1 <= stroke.y1 and len(line.text) > _SURNAME]
        beside = [line for line in page.lines if line.box.y0 < stroke.y1 and stroke.y0 < line.box.y1]
        last = max(above, key=lambda line: line.box.y1, default=None)
        if last is None or stroke.y0 - last.box.y1 > _OVER or any(len(line.text) > _SURNAME for line in beside):
            continue
        if all(line.box.y0 < stroke.y1 or line.box.y0 > 0.88 for line in page.lines):
            return [last]
    return []
