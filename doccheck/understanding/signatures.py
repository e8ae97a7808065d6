"""Whether there is ink where people sign, and whose place it is; or a signature in the file, or its statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from doccheck.model import Box, Evidence, Line, Page, SignatureField
from doccheck.understanding.fold import fold, stands_in
from doccheck.understanding.labels import SIGNATURE_LABELS
from doccheck.understanding.places import line_evidence
from doccheck.understanding.signers import blots, distance, is_role, signers

_ELECTRONIC = re.compile(
    r"signed electronically|(?:electronically|digitally) signed|sign[ée]e? (?:[ée]lectroniqu|num[ée]riqu)ement|"
    r"signature [ée]lectronique (?:du|de|le|par)\b|(?:elektronisch|digital) (?:signiert|unterschrieben|unterzeichnet)|"
    r"firmad[oa] (?:digital|electr)|assinado (?:digital|eletr|electr)|firmato (?:digital|elettron)"
)
# What may, must or cannot be signed so is not signed yet.
_NOT_YET = re.compile(
    r"\b(?:not|no|non|pas|nicht|kein\w*|n[ãa]o|cannot|can|may|must|should|shall|be|kann|k[oö]nnen|darf|muss|soll\w*|"
    r"werden|peut|peuvent|doit|doivent|[êe]tre|puede\w*|debe\w*|ser|pode\w*|deve\w*|pu[òo]|if|si|wenn|falls|se|unless|"
    r"accept\w*|akzeptiert|admi\w*|v[aá]lid\w*|zul[aä]ssig|g[uü]ltig)\b"
)
_WRITER = re.compile(
    r"\b(?:Ich|I|Yo|Eu|Io|[Jj]e)\b[, ]+"
    r"(?:(?:the undersigned|[dD](?:ie|er) [Uu]nterzeichne\w+|[Uu]nterzeichne\w+|soussignée?|"
    r"(?:el|la) abajo firmante|abaixo assinad[oa]|(?:il|la) sottoscritt[oa])[, ]+)?"
    r"(?:(?:Mr|Mrs|Ms|M|Mme|Mlle|Herr|Frau|Don|Doña|D|Sr|Sra)[.ª]* )?"
    r"([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,4})"
)
_NAMED = 2  # words of a signer's name that the paper has as well
_NUMBER = re.compile(r"^\d{1,2} ")  # of a field in a form
# A translation says that its original is signed: "(Firma ilegible)", "[Unterschrift] Luz Prado".
_REPRODUCED = re.compile(
    r"\[[^\]]*(?:sign|firm|unterschr|assinat|podpis|подпис|підпис|imza|gez\b)[^\]]*\]|"
    r"\([^)]*(?:illisible|il?legi?ble|illeggibile|ileg[ií]vel|unleserlich|nieczyteln|неразборчив|нерозбірлив|"
    r"okunamıyor|okunaksız)", re.IGNORECASE
)  # fmt: skip
# Places that are not for those whose paper it is: of an office, of a witness; of who only receives a power.
_OF_OFFICES = re.compile(
    r"\b(?:administration|autorite|behorde|amt\w*|sachbearbeit\w*|dienststelle|dienstsiegel|consul\w*|konsul\w*|"
    r"fonctionnaire|funcionari\w*|official|officer|office use|autoridad|temoins?|zeuge\w*|witness\w*|testigos?|"
    r"notai?r\w*|interpret\w*|dolmetsch\w*|traduct\w*|translator|ubersetz\w*|agent|registrar|greffier|registo|"
    r"legalis\w*|legalizaci\w*|presence|presencia|gegenwart|reconhecid\w*|beglaub\w*|begl)\b"
)
_OF_RECIPIENTS = re.compile(
    r"\b(?:mandataire|bevollmachtigte\w*|apoderad\w*|attorney in fact|representante designado|procurador\w*|"
    r"representative named|acceptation|mandatario)\b"
)
# Who signs for somebody under age, in a place of its own that others leave empty.
_OF_GUARDIANS = re.compile(
    r"\b(?:representantes? leg\w*|legal(?:es)? representa\w*|gesetzliche\w*|guardian\w*|tuteur\w*|tutor\w*|minor\w*|"
    r"menores|mineurs?|minderjahrig\w*|patria potestad|autorite parentale|parental authority)\b"
)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where somebody may sign: beside a label or in a field of the file."""

    proof: Evidence
    label: str
    box: Box
    zones: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody signs: its label, and whether it is signed; None: ink that may be a stamp, or by nobody known."""

    proof: Evidence
    label: str | None  # None: it is signed, and nothing shows where
    signed: bool | None


def signature(pages: tuple[Page, ...]) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether those sign whose paper it is, and the places that say so.

    None: no place for a signature was found, or one of several that belong to the paper is empty.
    """
    for page in pages:
        for line in page.lines:
            text = line.text.lower()
            if _ELECTRONIC.search(text) and not _NOT_YET.search(text):
                return True, (line_evidence(page, line),)
    unseen = list(_unseen(pages))
    places = [*unseen, *(place for page in pages for place in _places(page, pages))]
    own = [place for place in places if not _is_of_others(place.label or "") and (place.signed or place not in unseen)]
    if not own:
        return _of_letter(pages)
    signed = [place for place in own if place.signed]
    empty = [place for place in own if not place.signed]
    guardians = [place for place in own if _OF_GUARDIANS.search(place.label or "")]
    if signed and guardians and len(guardians) < len(own):  # the one signs or the other
        empty = [place for place in empty if (place in guardians) is (signed[0] in guardians)]
    empty = empty[sum(place.label is None for place in signed) :]  # what has no place of its own fills one
    if not signed:  # ink that is no stroke, or in the place of another: a person looks
        return (None if any(place.signed is not False for place in places) else False), _proofs(own)
    return (None, _proofs(empty)) if empty else (True, _proofs(signed[:1]))


def _is_of_others(label: str) -> bool:
    return bool(_OF_OFFICES.search(label) or _OF_RECIPIENTS.search(label))


def _of_letter(pages: tuple[Page, ...]) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether all who close a letter without a field for signatures have signed beside their names.

    Never False: a signature may stand where nobody looks for it.
    """
    own = [each for each in signers(pages) if not _is_of_others(fold(each.line.text))]
    signed = [each for each in own if each.signed]
    empty = [each for each in own if each.signed is False or (each.signed is None and each.is_party)]
    if not signed:
        return None, ()
    strangers = not empty and not _by_its_writer(pages, [each.line.text for each in signed])
    shown = tuple(line_evidence(each.page, each.line) for each in empty or signed[:1])
    return (None if empty or strangers else True), shown


def _by_its_writer(pages: tuple[Page, ...], signed: Sequence[str]) -> bool:
    """Whether who writes "I, NAME" is among those who signed: the agent of a mandate may have signed alone."""
    text = " ".join(line.text for page in pages for line in page.lines)
    writers = [{*fold(found[1]).split()} for found in _WRITER.finditer(text)]
    names = [{*fold(name).split()} for name in signed]
    return not writers or any(is_role(name) for name in signed) or any(a & b for a in writers for b in names)


def _proofs(places: Sequence[_Place]) -> tuple[Evidence, ...]:
    return tuple(place.proof for place in places)


def _places(page: Page, pages: tuple[Page, ...]) -> Iterator[_Place]:
    """The places to sign of a page; what is signed between two of them belongs to the nearer."""
    spots = [
        _Spot(line_evidence(page, line), fold(line.text), line.box, _zones(line.box))
        for line in page.lines
        if _is_label(line)
    ]
    for field in page.signatures:
        if field.box and not any(_meet(field.box, zone) for spot in spots for zone in spot.zones):
            spots.append(_Spot(_field_evidence(page, field), fold(field.name), field.box, (field.box,)))
    marks = [(blot.box, blot.is_stroke) for blot in (blots(page.ink) if page.ink and spots else ())]
    marks += [(field.box, _is_known(field, pages)) for field in page.signatures if field.box and field.signed]
    signed, inked = set[int](), set[int]()
    for box, is_signature in marks:
        near = [at for at, spot in enumerate(spots) if any(_meet(box, zone) for zone in spot.zones)]
        if near:
            (signed if is_signature else inked).add(min(near, key=lambda at: distance(box, spots[at].box)))
    for at, spot in enumerate(spots):
        yield _Place(spot.proof, spot.label, True if at in signed else None if at in inked else False)


def _unseen(pages: tuple[Page, ...]) -> Iterator[_Place]:
    """Signatures that have no place on the page: they can be told only by whom they name."""
    for page in pages:
        for field in page.signatures:
            if field.signed and field.box is None:
                yield _Place(_field_evidence(page, field), None, _is_known(field, pages) or None)


def _is_known(field: SignatureField, pages: tuple[Page, ...]) -> bool:
    """Whether an electronic signature names somebody that the paper names, who is no other than its writer.

    The one who made a form, or the portal that hands it out, may have signed the empty form.
    """
    text = {word for page in pages for line in page.lines for word in fold(line.text).split()}
    words = {word for word in fold(field.signer).split() if len(word) > 1 and not any(sign.isdigit() for sign in word)}
    return len(words & text) >= _NAMED and _by_its_writer(pages, [field.signer])


def _field_evidence(page: Page, field: SignatureField) -> Evidence:
    return Evidence(file=page.file, page=page.number, box=field.box, text=field.signer or field.name)


def _meet(one: Box, other: Box) -> bool:
    return one.x0 <= other.x1 and other.x0 <= one.x1 and one.y0 <= other.y1 and other.y0 <= one.y1


def _is_label(line: Line) -> bool:
    """A short line that asks for a signature; a sentence that mentions one is none."""
    if _REPRODUCED.search(line.text):
        return False
    text = _NUMBER.sub("", fold(line.text))
    if len(text) < 70:
        return any(stands_in(label, text) >= 0 for label in SIGNATURE_LABELS)
    # "30. Firma (para los menores, firma de la persona que ejerce la patria potestad)"
    return len(text) < 140 and bool(_NUMBER.match(fold(line.text))) and text.startswith(SIGNATURE_LABELS)


def _zones(label: Box) -> tuple[Box, ...]:
    """Where people sign: under the label, to its right, or above it (German letters)."""
    wide = max(label.x1, label.x0 + 0.35)
    return (
        Box(label.x0 - 0.02, label.y0, wide, label.y1 + 0.085),
        Box(label.x1, label.y0 - 0.03, label.x1 + 0.35, label.y1 + 0.03),
        Box(label.x0 - 0.02, label.y0 - 0.075, wide, label.y0),
    )
