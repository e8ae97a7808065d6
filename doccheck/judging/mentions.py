"""In what part a document names a person: as the one it is about, or beside somebody else it is made out to.

"Sister of Amina Benali", "Verwendungszweck: Studium Amina Benali", "Policyholder: Amina Benali": the name is there, and
the account, the room or the cover is another's. What is not said to be beside counts as about the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import cast

from doccheck.judging.persons import Bearer, Person, bearers, birth_dates, without_particles, zone
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Same, Sentence, said_of
from doccheck.judging.words import fold
from doccheck.model import Document, Evidence
from doccheck.values import dates, names

KIN, BESIDE, OWN = "kin", "beside", "own"
_MOST = 12  # mentions looked at: a statement of account names its holder on every page
_BESIDE_IT = 30  # folded characters before a name that are as good as a label
_BORN_NEAR = 45  # between a name and its date of birth
_WORD = lazily(r"[^\W\d_]+")
_CONJUNCTION = lazily(r"\s(?:et|und|y|e|and|ou|oder|o|or)\s")

# All folded. Parents are left out in the plural: letters are sent "to the parents of" a pupil.
_RELATIVE = (
    r"freres?|soeurs?|demi (?:frere|soeur)|cousine?|oncle|tante|neveu|niece|mari|femme|epou(?:x|se)|conjointe?"
    r"|pere|mere|fils|fille|grand (?:pere|mere)|jumeau|jumelle|belle? (?:frere|soeur|mere|fille)"
    r"|beau (?:frere|pere|fils)|compagn(?:on|e)"
    r"|(?:zwillings|halb|stief)?(?:bruders?|schwester|geschwister)|onkels?|neffen?|nichte|ehe(?:mann(?:es)?|frau|gatt\w+)"
    r"|vaters?|mutter|sohn(?:es)?|tochter|schwager|schwagerin|grossvater|grossmutter|vetters?|kusine|lebensgefahrt\w+"
    r"|herman[oa]s?|prim[oa]|ti[oa]|sobrin[oa]|espos[oa]|conyuge|marido|mujer|pareja|padre|madre|hij[oa]|gemel[oa]"
    r"|melliz[oa]|cunad[oa]|abuel[oa]|suegr[oa]"
    r"|brothers?|sisters?|(?:half |step )(?:brother|sister)|twin|siblings?|uncle|aunt|nephew|niece|husband|wife|spouse"
    r"|partner|father|mother|son|daughter|(?:brother|sister) in law|grand(?:father|mother)"
    r"|fratello|sorella|cugin[oa]|zi[oa]|nipote|marito|moglie|figli[oa]|gemell[oa]"
    r"|irmaos?|irmas?|sobrinh[oa]|pai|mae|filh[oa]|esposo|gemeo|gemea|av[oo]"
)
_AGE = r"aine|ainee|cadet|cadette|jumeau|jumelle|mayor|menor|gemel[oa]|maggiore|minore|mais (?:velh[oa]|nov[oa])"
_OF = r"de la|de l|del|de|du|des|d|von|der|des|of|to|di|della|dell|do|da|dos"
_TITLES = (
    r"m|mr|mrs|ms|miss|mlle|mme|monsieur|madame|mademoiselle|herrn?|frau|fraulein|don|dona|d|d a|sr|sra|srta|senora?"
    r"|senorita|senhora?|signora?|signorina|sig|dr|l etudiante?|etudiante?|studentin|student|estudiante|studente"
    r"|studentessa|alumna|alumno|the|la|el|le|titulaire|requerante?|antragstellerin|antragstellers?|applicant"
    r"|solicitante|named|nommee?|namens"
)
# Before a name, and no name though in capitals: "Studium Amina Benali".
_NO_NAME = (
    r"name|nom|nombre|nome|full|voll\w*|\w*studi\w*|\w*nehmer(?:in)?|\w*inhaber(?:in)?|titular|assuree?|persona?"
    r"|kind|kundin|kunde"
)
_NAME_BEFORE = lazily(r"([A-ZÀ-ÖØ-Þ][^\W\d_]{2,})\s+$")
_KIN_BEFORE = lazily(rf"\b(?:{_RELATIVE})(?: (?:{_AGE}))? (?:{_OF})(?: (?:{_TITLES}))*$")
# "daughter of Anibal Moreno and Leyda Batista"
_SECOND_PARENT = lazily(
    r"\b(?:fils|fille|enfant|sohn|tochter|kind|hij[oa]|son|daughter|child|ward|figli[oa]|filh[oa])"
    rf" (?:de|d|von|des|of|di)(?: \w+){{1,6}} (?:et|und|y|e|and)(?: (?:{_OF}))?(?: (?:{_TITLES}))*$"
)
_KIN_AFTER = lazily(rf"^[’'`´]?s (?:\w+ )?(?:{_RELATIVE})\b", re.IGNORECASE)
# Who speaks calls themselves a relative: "I, the aunt of", "in my capacity as", "je suis la tante de".
_SPEAKER = lazily(
    r"\b(?:je suis|etant|en (?:ma )?qualite d[e ]|en tant que|ich bin|bin ich|als|soy|como|en (?:mi )?calidad de|i am"
    r"|being|as|in my capacity as|sono|in qualita di|sou|na qualidade de)(?: \w+){0,3}$"
)
# What is promised to somebody: behind it, the relative of the applicant is the one it is promised to.
_PROMISED = lazily(
    r"\b(?:heberge\w*|accueill\w*|loge(?:r|ons)?|prendre en charge|prends? en charge|subvenir|autoris(?:e|ons|er)"
    r"|beherberg\w*|aufnehm\w*|aufgenommen|unterbring\w*|unterkunft|kosten|lebensunterhalt"
    r"|aloja\w*|acog\w*|hosped\w*|sufrag\w*|gastos|manten\w*"
    r"|accommodat\w*|host(?:ing)?|lodg\w*|support\w*|expenses|costs|ospit\w*|allogg\w*|acolh\w*)\b"
)
# Labels, and words before a name, under which somebody stands beside the one a paper is made out to.
_REFERENCE = (
    r"(?:verwendungs|zahlungs|uberweisungs)zweck|buchungstext|zahlungsgrund|zweck(?: der \w+)?"
    r"|motif|libelle|objet du (?:virement|versement|compte)|reference du (?:virement|paiement)|communication"
    r"|concepto|motivo|finalidad|objeto de la cuenta|causale|finalidade|descritivo"
    r"|(?:payment|transfer) (?:reference|purpose|details)|purpose(?: of (?:the )?(?:account|payment|transfer))?"
    r"|remittance information|narrative"
    r"|bonifico|virement(?: recu)?|versement|uberweisung|gutschrift|giro|transferencia|spei recibido|abono"
    r"|(?:incoming )?transfer|deposit"
)
_OTHER_PART = (
    r"bevollmachtigte\w*|(?:verfugungs|zeichnungs|vertretungs)berechtigte\w*|vollmacht(?: fur)?"
    r"|mandataire|procuration(?: a)?|fondee? de pouvoir|autorizad[oa]s?|apoderad[oa]s?|persona autorizada"
    r"|authori[sz]ed (?:signatory|user|person|representative)|power of attorney|delegat[oa]|procurador\w*"
    r"|ansprechpartner\w*|kontaktperson|kontakt|notfallkontakt|personne (?:a prevenir|a contacter|de contact)"
    r"|contact(?: d urgence)?|persona de contacto|contacto|emergency contact|contact person|next of kin"
    r"|persona di contatto"
    r"|versicherungsnehmer\w*|souscript(?:eur|rice)\w*|preneu(?:r|se)(?: d assurance)?|tomador\w*|contratante"
    r"|policy ?holder|contraente|subscritor\w*"
    r"|beitragszahler\w*|einzahler\w*|auftraggeber\w*|payeu(?:r|se)|donneu(?:r|se) d ordre|ordenante|pagador\w*"
    r"|remitter|paid by|bezahlt von|gezahlt von|regle par|pagad[oa] por|ordinante"
    r"|burge|burgin|garante?|guarantor|caution|avalista|fiador\w*"
)
_KIN_LABEL = (
    r"schwester|bruder|geschwister|soeur|frere|fratrie|herman[oa]s?|sister|brother|siblings?|fratello|sorella|irma|irmao"
)
_STUDIES_OF = (
    r"(?:pour|en vue de?u?|fur|zu[mr]|para|for|per) (?:(?:les?|la|l|das|den|die|ein|los|las|el|the|gli|il|os|as) )?"
    r"(?:etudes?|scolarite|sejour|visa|inscription|studium|studienaufenthalt|schulbesuch|aufenthalt|visum"
    r"|estudios?|estancia|matricula|visado|stud(?:ies|y)|education|stay|tuition|visit|studi|soggiorno|estudos)"
    r"(?: \w+){0,3} (?:de la|de l|del|de|d|von|der|of|di|da|do)"
)
_BESIDE_LABEL = lazily(rf"\b(?:{_REFERENCE}|{_OTHER_PART}|{_KIN_LABEL})\b")
_BESIDE_BEFORE = lazily(
    rf"(?:\b(?:{_REFERENCE})(?: \w+){{0,4}}"
    rf"|\b(?:{_OTHER_PART}|{_KIN_LABEL}|{_STUDIES_OF})(?: (?:est|ist|es|is|fur|a|de|name|nom|nombre))?)"
    rf"(?: (?:{_TITLES}))*$"
)
# With such a word the label names the one the paper is about as well: "Policyholder and insured person".
_HOLDER = lazily(
    r"\b(?:assuree?s?|asegurad[oa]s?|insured|versicherte\w*|assicurat[oa]|segurad[oa]|titulaires?|cotitulaires?"
    r"|titular(?:es)?|(?:konto|mit)?inhaber\w*|account (?:holders?|owner)|account name|intestatari[oa]"
    r"|lives covered|members?|conjointe?)\b"
)
_LABELLED_HOLDER = lazily(rf"^(?:\w+ ){{0,2}}{_HOLDER.pattern}")
_JOINT = lazily(rf"\b(?:et|und|y|e|and|ou|oder|o|or)(?: (?:{_TITLES}))*$")
_BORN = lazily(
    r"\b(?:nee?|ne e|nacid[oa]|born|geb|geboren\w*|nat[oa]|nascid[oa]|dob|date of birth|geburtsdatum|naissance"
    r"|nacimiento)\b"
)
_ANOTHER = lazily(r"\b(?:et|und|y|e|and|ainsi que|sowie|with|mit|avec|con|von|of)\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """Where a person is named. `part`: KIN, to say whose relative somebody is; BESIDE, in another part than the
    holder's; OWN, under the holder's label; "" where nothing tells."""

    part: str
    sentence: Sentence
    before: str  # folded
    after: str  # as written


def mentions(said: Said, person: Person) -> tuple[Mention, ...]:
    """Where the document names the person, sentence by sentence."""
    return _found(Same(said), person)


@lru_cache(maxsize=512)  # asked for again for each day a dossier is judged for
def _found(text: Same, person: Person) -> tuple[Mention, ...]:
    said = cast(Said, text.thing)
    words = {*fold(person.surname).split(), *fold(person.given_names).split()}
    if not person.given_names or not words & set(said.folded.split()):
        return ()
    found: list[Mention] = []
    for sentence in said.sentences:
        if len(found) >= _MOST:
            break
        if not words.isdisjoint(sentence.folded.split()):
            found.extend(_in_sentence(said, sentence, person))
    return tuple(found)


def _in_sentence(said: Said, sentence: Sentence, person: Person) -> Iterator[Mention]:
    text, start, label = sentence.text, 0, None
    while hit := _hit(without_particles(text[start:]), person):
        place = lazily(r"\W+".join(map(re.escape, re.findall(r"[^\W_]+", hit)))).search(text, start)
        if place is None:
            return
        start, after = place.end(), text[place.end() :]
        at = place.start() + _ahead(place[0], person)
        if _is_tail(text[:at], text[at:start], person):
            continue
        label = _label(said, sentence) if label is None else label
        before = fold(text[:at])
        part = _part(f"{label} {before}".strip(), label, after)
        yield Mention(part=part, sentence=sentence, before=before, after=after)


def _hit(text: str, person: Person) -> str | None:
    """The name as it stands in the text; where two of a family are named, behind a comma as well."""
    for start in (0, *(comma.end() for comma in re.finditer(",", text))):
        if hit := names.find(person.surname, person.given_names, [text[start:]]):
            return hit.text
    return None


def _ahead(hit: str, person: Person) -> int:
    """How many characters of what was found stand before the name: "de Mlle Amina", "Benali and Amina Benali"."""
    start = max((found.end() for found in _CONJUNCTION.finditer(hit) if _names(hit[found.end() :], person)), default=0)
    own = {*fold(person.surname).split(), *fold(person.given_names).split()}
    words = (word for word in _WORD.finditer(hit, start) if not own.isdisjoint(fold(word[0]).split()))
    return next((word.start() for word in words), start)


def _names(text: str, person: Person) -> bool:
    return names.find(person.surname, person.given_names, [text]) is not None


def _is_tail(before: str, name: str, person: Person) -> bool:
    """Whether it is the end of another's name: "Tainara Cristina Sampaio" for Thaina Cristina Sampaio."""
    first = fold(person.given_names).split()[:1]
    other = _NAME_BEFORE.search(before)
    if not other or not first or first[0] in fold(name).split() or len(fold(person.given_names).split()) < 2:
        return False
    return re.fullmatch(rf"{_TITLES}|{_NO_NAME}", fold(other[1])) is None


def _part(before: str, label: str, after: str) -> str:
    """`before`: with the label, if there is one in the row."""
    if _KIN_BEFORE.search(before) or _SECOND_PARENT.search(before) or _KIN_AFTER.search(after):
        return KIN
    if _HOLDER.search(label or before[-_BESIDE_IT:]):
        return OWN
    return BESIDE if _BESIDE_BEFORE.search(before) or (label and _BESIDE_LABEL.search(label)) else ""


def _label(said: Said, sentence: Sentence) -> str:
    """What stands before the cell in its row, folded."""
    own = sentence.evidence[0]
    for row in said.rows:
        if own in row.evidence and sentence.text in row.value:
            return fold(row.label)
    return ""


def only_beside(document: Document, person: Person, *, promised: bool) -> Mention | None:
    """Where the document names the person, if it does so only in a part beside somebody else; None if not so.

    `promised`: others speak in it of the person, and what counts is to whom they promise something.
    """
    said = said_of(document)
    found = mentions(said, person)
    if not found or any(mention.part not in (KIN, BESIDE) for mention in found) or _bears(document, person, found):
        return None
    kin = [mention for mention in found if mention.part == KIN]
    if promised:
        return next((each for each in kin if _PROMISED.search(each.before) and not _speaks(each)), None)
    if kin and not all(map(_speaks, kin)):
        return kin[0]
    return found[0] if _made_out_to_another(said, person) else None


def _speaks(mention: Mention) -> bool:
    """Whether the relative is the one who writes."""
    kin = _KIN_BEFORE.search(mention.before)
    return kin is not None and _SPEAKER.search(mention.before[: kin.start()].rstrip()) is not None


def _bears(document: Document, person: Person, found: tuple[Mention, ...]) -> bool:
    """Whether a field read elsewhere than at the mentions bears the person's name."""
    born = birth_dates(document)
    seen = [evidence for mention in found for evidence in mention.sentence.evidence]
    own = [bearer for bearer in bearers(document) if zone(bearer, person, born) == "same"]
    return any(not all(_inside(evidence, seen) for evidence in bearer.evidence) for bearer in own)


def _inside(evidence: Evidence, seen: list[Evidence]) -> bool:
    return any(
        (evidence.file, evidence.page) == (line.file, line.page)
        and (fold(evidence.text) in fold(line.text) or fold(line.text) in fold(evidence.text))
        and (evidence.box is None or line.box is None or abs(evidence.box.y0 - line.box.y0) < line.box.height)
        for line in seen
    )


def _made_out_to_another(said: Said, person: Person) -> bool:
    """Whether a name read for certain, the likeliest one, or one under the holder's label is somebody else's."""
    found: tuple[Bearer, ...] = bearers(said.document)
    likely = [bearer for at, bearer in enumerate(found) if bearer.certain or (at == 0 and " " in bearer.full)]
    if any(zone(bearer, person) == "different" for bearer in likely):
        return True
    return any(_LABELLED_HOLDER.search(fold(row.label)) and _names_another(row, person, found) for row in said.rows)


def _names_another(row: Row, person: Person, found: tuple[Bearer, ...]) -> bool:
    """Whether a name that was read in a field stands in the row, and is not the person's."""
    value = fold(row.value)
    return any(fold(each.full) in value and zone(each, person) == "different" for each in found)


def as_holder(document: Document, person: Person) -> bool:
    """Whether the person is named as one whom the document is about: under the label of the holder ("Insured person:
    Amina Benali"), with the own date of birth in the row, or as one of two ("Karim and Amina Benali")."""
    said = said_of(document)
    for mention in mentions(said, person):
        if mention.part == OWN or (not mention.part and _JOINT.search(mention.before)):
            return True
        if not mention.part and person.birth_date is not None and _beside(said, mention, person.birth_date):
            return True
    return False


def _beside(said: Said, mention: Mention, day: date) -> bool:
    """Whether the date stands in the sentence behind the name, or in another cell of its row."""
    own = mention.sentence.evidence[0]
    cells = [each.text for row in said.rows if own in row.evidence for each in row.evidence if each != own]
    texts = (mention.after, *cells)
    return any(day in reading.readings for text in texts for reading in dates.find(text, day_first=True))


def states_date(document: Document, day: date) -> bool:
    """Whether a line gives the date."""
    year = str(day.year)
    return any(
        day in reading.readings
        for line in document.lines
        if year in line.text or f"{day:%y}" in line.text
        for reading in dates.find(line.text, day_first=True)
    )


def birth_beside(document: Document, person: Person) -> tuple[date, tuple[Evidence, ...]] | None:
    """The date of birth that stands right behind the person's name, "Amina Benali, née le 3.4.2001", if it has one."""
    for mention in mentions(said_of(document), person):
        for reading in dates.find(mention.after, day_first=True):
            between = fold(mention.after[: reading.start])
            if len(between) > _BORN_NEAR or _ANOTHER.search(between) or not _BORN.search(between):
                break
            if reading.value is not None:
                return reading.value, mention.sentence.evidence
    return None
