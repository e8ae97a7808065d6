"""Whether there is ink where people sign, and whose place it is; or a signature in the file, or its statement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from doccheck.model import Box, Evidence, Line, Page, SignatureField
from doccheck.understanding.blots import blots
from doccheck.understanding.closings import closed_by_hand, is_person
from doccheck.understanding.fold import fold
from doccheck.understanding.labels import SWORN_WORDS
from doccheck.understanding.places import line_evidence
from doccheck.understanding.signature_labels import asks_several, signature_labels
from doccheck.understanding.signers import Signer, distance, is_print, is_role, name_in, named_as_parent, signers

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
_SAID_BY = 500  # characters in which writers say who they are, before they speak of their child
_TWO = 2  # signatures at least, where several write a paper
_NAMED = 2  # words of a signer's name that the paper has as well
# Those who write a paper together: each of them signs it.
_WRITERS = re.compile(
    r"\b(?:nous soussigne\w*|wir die (?:hier |endes )?unterzeichne\w+|wir unterzeichne\w+|we the undersigned|"
    r"(?:nosotr[oa]s )?l[oa]s (?:abajo firmantes|que suscriben|suscrit[oa]s)|noi sottoscritt[ie]|"
    r"nos (?:os |as )?abaixo assinad[oa]s)"
)
# "We, the undersigned, Bank X, certify" is said by one who signs for a house; two have a word between them.
_HOUSE = re.compile(
    r"(?:(?! (?:et|und|and|y|e|parents|pere|mere|eltern|padres|pais|genitori|responsables) ).){0,200}?"
    r" (?:attest|certif|confirm|bestatig|bescheinig|declar|erklar|hacemos|acredit|dichiar)"
)
_PAIR = re.compile(
    r"\b(?:Nous|Wir|We|Nosotr[oa]s|Noi|Nós)\b[, ]+(?:(?!\.\s)[^;:!?]){3,90}? (?:et|und|and|y|e) "
    r"(?:(?:Mr|Mrs|Ms|M|Mme|Herr|Frau|Don|Doña|Sr|Sra)[.ª]* )?[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+[^.;:!?]{0,60}?,"
)
# A firm or an office, named where it signs.
_IS_HOUSE = re.compile(
    r"\b(?:ag|gmbh|kg|mbh|se|ev|e v|sa|s a|sl|s l|sau|sas|s a s|sarl|srl|ltd|llc|plc|inc|limited|sociedad|societe|"
    r"\w*bank|banque|banco|caja|caisse|\w*kasse|\w*versicherung\w*|assurances?|seguros|universit\w*|universidad|hochschule|"
    r"ecole|escuela|school|college|institut\w*|academ\w*|centr[eo]|amt|stadt|gemeinde|mairie|ayuntamiento|embajada|"
    r"ambassade|embassy|botschaft|consulat\w*|ministe\w*|tribunal\w*|association|asociacion|verein|fundacion|fondation)\b"
)
# From here on they speak of their child, whose name is no writer's: "our daughter NAME".
_OF_CHILD = re.compile(r"\b(?:notre|nos|unser\w*|our|nuestr\w+|nostr\w+|noss\w+)\b")
# Places that are not for those whose paper it is: of an office, of a witness; of who only receives a power.
_OF_OFFICES = re.compile(
    r"\b(?:administration|autorite(?! parentale)|behorde|amt\w*|sachbearbeit\w*|dienststelle|dienstsiegel|consul\w*|"
    r"konsul\w*|fonctionnaire|funcionari\w*|official|officer|office use|autoridad(?! parental)|temoins?|zeuge\w*|"
    r"witness\w*|testigos?|"
    r"notai?r\w*|interpret\w*|dolmetsch\w*|traduct\w*|translator|ubersetz\w*|agent|registrar|greffier|registo|"
    r"legalis\w*|legalizaci\w*|presence|presencia|gegenwart|reconhecid\w*|beglaub\w*|begl)\b"
)
# Under a name: before whom the others sign.
_CERTIFIES = re.compile(
    r"\b(?:notar(?:y|i[oa]|in|s)?|notaire|escriban[oa]|fedatari[oa]|tabelia\w?|commission expires|standesbeamt\w*|"
    r"officier (?:de l |d )?etat civil|commissioner (?:for|of) oaths)\b"
)
_OF_RECIPIENTS = re.compile(
    r"\b(?:mandataire|bevollmachtigte\w*|apoderad\w*|attorney(?: in fact)?|representante designado|procurador\w*|"
    r"representative named|acceptation|mandatario)\b"
)
_GIVES_POWER = re.compile(
    r"\b(?:procurations?|\w*vollmacht\w*|bevollmachtig\w*|poderdante|(?:confier[eo]|otorg\w+|dar|doy) "
    r"(?:\w+ ){0,3}poder\w*|poder (?:especial|notarial|general|de representacion|bastante)|power of attorney|mandants?|"
    r"mandato?|procura|"
    r"procuracao|representante designado|representative)\b"
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
    strokes: int = 1  # signatures in the place


def signature(pages: tuple[Page, ...]) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether those sign whose paper it is, and the places that say so.

    None: no place for a signature was found, or one of several that belong to the paper is empty.
    """
    for page in pages:
        for line in page.lines if _ELECTRONIC.search(page.text.lower()) else ():  # hardly ever
            text = line.text.lower()
            if _ELECTRONIC.search(text) and not _NOT_YET.search(text) and not _is_in_field(line, page):
                return True, (line_evidence(page, line),)
    unseen = list(_unseen(pages))
    others = _others(pages)
    places = [*unseen, *(place for page in pages for place in _places(page, pages))]
    own = [place for place in places if not others(place.label or "") and (place.signed or place not in unseen)]
    if not own:
        return _of_letter(pages, others)
    signed = [place for place in own if place.signed]
    empty = [place for place in own if not place.signed]
    guardians = [place for place in own if _OF_GUARDIANS.search(place.label or "")]
    if signed and guardians and len(guardians) < len(own):  # the one signs or the other
        empty = [place for place in empty if (place in guardians) is (signed[0] in guardians)]
    empty = empty[sum(place.label is None for place in signed) :]  # what has no place of its own fills one
    if not signed:  # ink that is no stroke, or in the place of another: a person looks
        unsure = _are_of_an_original(own, pages) or any(place.signed is not False for place in places)
        unsure = unsure or any(each.signed and each.is_party for each in signers(pages))  # beside the printed name
        return (None if unsure else False), _proofs(own)
    if empty:
        return None, _proofs(empty)
    several = _is_of_several(pages) or any(asks_several(place.label or "") for place in signed)
    lacks = several and sum(place.strokes for place in signed) < _TWO
    return (None if lacks else True), (*_proofs(signed[:1]), *_names_beside(pages))


def _by_several(pages: tuple[Page, ...], signed: Sequence[Signer]) -> bool:
    """Whether two of those sign who write "we, the undersigned": their child does not count."""
    text = " ".join(line.text for page in pages for line in page.lines)
    told = fold(text)
    formula = _WRITERS.search(told)
    told = _OF_CHILD.split(told[formula.end() :])[0] if formula else ""
    writers = {*told.split()} if len(told) < _SAID_BY else set[str]()
    own = [
        each for each in signed
        if not writers or is_role(each.line.text) or _is_among(each, writers) or named_as_parent(each)
    ]  # fmt: skip
    return len(own) >= _TWO


def _is_among(signer: Signer, writers: set[str]) -> bool:
    """Whether most words of the name are theirs; parents and child share some."""
    words = {word for word in fold(name_in(signer.line.text)).split() if len(word) > 1}
    return 2 * len(words & writers) > len(words)


def _names_beside(pages: tuple[Page, ...]) -> tuple[Evidence, ...]:
    """The names printed beside the signatures, with as what they sign."""
    return tuple(_signer_evidence(each) for each in signers(pages) if each.signed)


def _signer_evidence(signer: Signer) -> Evidence:
    return line_evidence(signer.page, signer.line)


def _is_of_several(pages: tuple[Page, ...]) -> bool:
    """Whether several write the paper together: "we, the undersigned", "we, NAME and NAME"."""
    text = " ".join(line.text for page in pages for line in page.lines)
    told = fold(text)
    formula = _WRITERS.search(told)
    return bool(_PAIR.search(text)) or (formula is not None and not _HOUSE.match(told, formula.end()))


def _are_of_an_original(places: Sequence[_Place], pages: tuple[Page, ...]) -> bool:
    """Whether a translator speaks below all these places, who tells where the original is signed."""
    order = {(page.file, page.number): at for at, page in enumerate(pages)}
    formulas = [
        (order[page.file, page.number], line.box.y0)
        for page in pages
        for line in page.lines
        if any(word in fold(line.text) for word in SWORN_WORDS)
    ]
    last = max(formulas, default=None)
    proofs = [place.proof for place in places]
    return last is not None and all(
        proof.box is not None and (order[proof.file, proof.page], proof.box.y0) < last for proof in proofs
    )


def _others(pages: tuple[Page, ...]) -> Callable[[str], bool]:
    """Tells the folded labels of those whose signature is not that of whose paper it is.

    Who holds a power only receives it in the paper that gives it; for a bank or an insurer that person signs.
    """

    def gives() -> bool:
        return any(_GIVES_POWER.search(fold(line.text)) for page in pages for line in page.lines)

    return lambda label: bool(_OF_OFFICES.search(label) or (_OF_RECIPIENTS.search(label) and gives()))


def _of_letter(
    pages: tuple[Page, ...], others: Callable[[str], bool]
) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether all who close a letter without a field for signatures have signed beside their names.

    Never False: a signature may stand where nobody looks for it.
    """
    own = [each for each in signers(pages) if not others(fold(f"{each.line.text} {each.role}"))]
    officials = [fold(each.line.text) for each in own if _CERTIFIES.search(fold(f"{each.line.text} {each.beneath}"))]
    own = [each for each in own if fold(each.line.text) not in officials] or own  # who is named in the stamp as well
    signed = [each for each in own if each.signed]
    empty = [each for each in own if each.signed is False or (each.signed is None and each.is_party)]
    if not signed:
        return _of_issuer(pages, empty)
    strangers = not empty and not _by_its_writer(pages, [each.line.text for each in signed], [s.role for s in signed])
    strangers = strangers or (_is_of_several(pages) and not _by_several(pages, signed))
    shown = tuple(_signer_evidence(each) for each in empty or signed[:1])
    if empty or strangers:
        read, proofs = _of_issuer(pages, empty)
        return read, proofs or shown
    return True, shown


def _of_issuer(pages: tuple[Page, ...], empty: Sequence[Signer]) -> tuple[bool | None, tuple[Evidence, ...]]:
    """Whether a house or an office has signed its paper, in which nobody of those named has to sign as well."""
    waits = any(each.is_party and each.signed is False and not _IS_HOUSE.search(fold(each.line.text)) for each in empty)
    if waits or _is_of_several(pages):
        return None, ()
    found = closed_by_hand(pages)
    names = [line.text for _, line in found if is_person(line.text)]
    if not found or (names and not _by_its_writer(pages, names)):
        return None, ()
    return True, tuple(line_evidence(page, line) for page, line in found)


def _by_its_writer(pages: tuple[Page, ...], signed: Sequence[str], roles: Sequence[str] = ()) -> bool:
    """Whether who writes "I, NAME" is among those who signed: the agent of a mandate may have signed alone."""
    text = " ".join(line.text for page in pages for line in page.lines)
    writers = [{*fold(found[1]).split()} for found in _WRITER.finditer(text)]
    names = [{word for word in fold(name).split() if len(word) > 1} for name in signed]
    most = any(2 * len(writer & name) > len(name) for writer in writers for name in names)  # kin share a surname
    return not writers or any(map(is_role, (*signed, *roles))) or most


def _proofs(places: Sequence[_Place]) -> tuple[Evidence, ...]:
    return tuple(place.proof for place in places)


def _places(page: Page, pages: tuple[Page, ...]) -> Iterator[_Place]:
    """The places to sign of a page; what is signed between two of them belongs to the nearer."""
    spots = [
        _Spot(line_evidence(page, line), fold(line.text), line.box, _zones(line.box))
        for line in signature_labels(page)
    ]
    for field in page.signatures:
        if field.box and not any(_meet(field.box, zone) for spot in spots for zone in spot.zones):
            spots.append(_Spot(_field_evidence(page, field), fold(field.name), field.box, (field.box,)))
    inks = blots(page.ink) if page.ink and spots else ()
    marks = [(blot.box, blot.is_stroke and not is_print(blot.box, page)) for blot in inks]
    marks += [(field.box, _is_known(field, pages)) for field in page.signatures if field.box and field.signed]
    signed, inked = Counter[int](), set[int]()
    for box, is_signature in marks:
        near = [at for at, spot in enumerate(spots) if any(_meet(box, zone) for zone in spot.zones)]
        if near:
            nearest = min(near, key=lambda at: distance(box, spots[at].box))
            if is_signature:
                signed[nearest] += 1
            else:
                inked.add(nearest)
    for at, spot in enumerate(spots):
        yield _Place(spot.proof, spot.label, True if at in signed else None if at in inked else False, signed[at])


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


def _is_in_field(line: Line, page: Page) -> bool:
    """Whether a line is what a signed field shows ("Digitally signed by …"): the field itself says by whom."""
    return any(field.signed and field.box and _meet(field.box, line.box) for field in page.signatures)


def _field_evidence(page: Page, field: SignatureField) -> Evidence:
    return Evidence(file=page.file, page=page.number, box=field.box, text=field.signer or field.name)


def _meet(one: Box, other: Box) -> bool:
    return one.x0 <= other.x1 and other.x0 <= one.x1 and one.y0 <= other.y1 and other.y0 <= one.y1


def _zones(label: Box) -> tuple[Box, ...]:
    """Where people sign: under the label, to its right, or above it (German letters)."""
    wide = max(label.x1, label.x0 + 0.35)
    return (
        Box(label.x0 - 0.02, label.y0, wide, label.y1 + 0.085),
        Box(label.x1, label.y0 - 0.03, label.x1 + 0.35, label.y1 + 0.03),
        Box(label.x0 - 0.02, label.y0 - 0.075, wide, label.y0),
    )
