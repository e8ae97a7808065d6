"""Results and school papers of other studies than those of the stay: of another country, or of another school."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.studies_cities import countries_of
from doccheck.judging.reserved.studies_place import PLACE_OF_STUDIES
from doccheck.judging.schools import of_institution
from doccheck.judging.words import fold
from doccheck.model import Document

_ENROLLING = frozenset({"enrolment_certificate", "admission_letter"})
# Where a paper goes to: the school it names there did not write it.
_ADDRESSED = lazily(
    r"\b(?:destination|destinataires?|destin(?:o|atari[oa])|destinazione|empfanger\w*|adressat\w*|addressee|"
    r"recipients?|"
    r"(?:sent|issued|addressed|forwarded|submitted|submission) (?:to|for)|zur vorlage\w*|vorlage bei|an die|"
    r"a l attention|"
    r"purpose|zweck|verwendungszweck|zielhochschule|zieluniversitat|bestimmt fur|adresse a|pour (?:le compte|remise)|"
    r"remis a|a la atencion|para presentar\w*|dirigid[oa] a|admitted to|applying to|applied to|bewerbung an|"
    r"candidature a|"
    r"objet|motif|finalidad|scopo|intended (?:for|use|university)|further studies?)\b"
)
_SENT = lazily(
    r"\b(?:(?:sent|issued|addressed|forwarded|submitted|submission|released) (?:directly )?(?:to|for)|admitted to|"
    r"zur vorlage (?:bei|an) de[rm] (?:hochschule|universitat)|bestimmt fur|destine a|adresse a|remis a|dirigid[oa] a|"
    r"para (?:su )?presentacion (?:en|ante) la (?:universidad|escuela)|applied (?:to|for))\b"
)
_PLACE = 6  # lines at the top among which the letterhead stands
# A school that the pupil goes to, by its name.
_SCHOOL = lazily(
    r"\b(?:Gymnasium|Realschule|Gesamtschule|Gemeinschaftsschule|Berufs\w*schule|Lycée|Collège|IES|Instituto|Colegio|"
    r"Liceo|High\s+School|\w+(?:gymnasium|schule))\s+(?:(?:am|an\s+der|im|zum|de|del|de\s+la|des|du)\s+)?[A-ZÀ-ÖØ-Þ]"
)
_KIND_OF_SCHOOL = lazily(r"schule|school|gymnasium|lycee|college|colegio|liceo|instituto")
# A line about the pupil, who comes from another country.
_OF_PUPIL = lazily(
    r"\b(?:schuler\w*|pupils?|students?|eleves?|alumn[oa]s?|alunn[oa]|geb|geboren\w*|born|nee?|nacid[oa]|nascid[oa]|nat[oa]"
    r"|staatsang\w*|national\w*|nacional\w*|herkunft|gast\w*|botschaft|embass\w*|ambassade|embajada)\b"
)
_SHORTEST = 4  # letters of a word of a name
# The name of a school as a whole, no part of one; and words in it that others bear as well.
_A_SCHOOL = lazily(
    r"^(?!(?:facult\w*|ufr|depart\w*|institut fur|fachbereich|direction|bureau|service|office"
    r"|school of) )(?:\w+ ){0,3}?"
    r"(?:universi\w*|\w*hochschule\w*|ecole|escuela|school|college|institut\w*|academy|academi\w*|conservatoi\w*"
    r"|politec\w*|polytech\w*|sciences po)\b"
)
_OF_ANY_SCHOOL = lazily(
    r"universi\w*|\w*hochschule|ecoles?|escuelas?|schools?|college|institut\w*|academi\w*|superi\w*|national\w*|nacional"
    r"|science\w*|ciencia\w*|wissenschaft\w*|applied|angewandte|technique\w*|techni\w*|tecni\w*|politec\w*"
    r"|polytech\w*|facult\w*|management|commerce|business|arts?|lettres|droit|sante|etudes|studies|estudios"
    r"|langues?|languages?|idiomas"
)
_CERTIFIES = lazily(
    r"\b(?:certifi\w+|attest\w+|bescheinig\w*|bestatig\w*|hereby|hace constar|hago constar|confirm\w*"
    r"|admis(?:sion)?|admitid[oa]|inscrite?)\b"
)
_EARLIER = lazily(
    r"\b(?:obtenue?s?|delivree?s? par|precedent\w*|anterior\w*|procedencia|provenance|previous\w*|earlier"
    r"|former\w*|abschluss"
    r"|erworben\w*|bisherig\w*|fruher\w*|titulo|diplome|degree|graduat\w*|licence|bachelor\w*|partner\w*|partenaire\w*|echange|exchange|erasmus|austausch\w*|intercambio|transfer\w*)\b"
)


def of_other_studies(said: Said, case: Case) -> Iterator[Sentence]:
    """The name of the institution that gives the results, where the dossier's enrolment is at another one."""
    document = _without_address(said)
    named = document.all("institution")
    enrolments = [d for d in case.documents if kind_of(d) in _ENROLLING and d.look_alike is None]
    schools = [str(field.value) for d in enrolments for field in d.all("institution")]
    abroad = document.issuing_country not in (None, case.checklist.country)
    if not named or not schools or _were_held_in(said, case.checklist.country):
        return
    if any(_is_headed(enrolment, str(field.value)) for enrolment in enrolments for field in named):
        return
    if not any(of_institution(document, school) for school in schools) and (abroad or len(enrolments) == 1):
        yield Sentence(text=str(named[0].value), evidence=named[0].evidence)


def _is_headed(enrolment: Document, school: str) -> bool:
    """Whether the enrolment bears the school's name at its head, or in the sentence that certifies.

    What was read there for the institution may be one of its offices: "Direction de la formation".
    """
    own = [word for word in fold(school).split() if len(word) >= _SHORTEST and not _OF_ANY_SCHOOL.fullmatch(word)]
    if not own or not _A_SCHOOL.search(fold(school)):
        return False
    head = enrolment.lines[:_PLACE]
    lines = (*head, *(line for line in enrolment.lines if line not in head and _CERTIFIES.search(fold(line.text))))
    said = set(fold(" ".join(line.text for line in lines if not _EARLIER.search(fold(line.text)))).split())
    return said.issuperset(own)


def _were_held_in(said: Said, country: str) -> bool:
    """Whether the paper says that these studies, of whichever institution, were held in the country alone."""
    rows = [row for row in said.rows if PLACE_OF_STUDIES.fullmatch(fold(row.label))]
    return bool(rows) and all(countries_of(row.value) == {country} for row in rows)


def _without_address(said: Said) -> Document:
    """The document without the lines that say for whom it is."""
    document = said.document
    rows = [each for row in said.rows if _ADDRESSED.search(fold(row.label)) for each in row.evidence]
    away = [line for line in document.lines if line.evidence in rows or _SENT.search(fold(line.text))]
    text = fold(" ".join(line.text for line in away))
    lines = tuple(line for line in document.lines if line not in away)
    fields = tuple(each for each in document.fields if each.name != "institution" or fold(str(each.value)) not in text)
    return replace(document, lines=lines, fields=fields) if away else document


def of_school_at_home(said: Said, case: Case) -> Iterator[Sentence]:
    """The name of a school of another country, or of one that the agreement on the exchange does not know."""
    document, wanted = said.document, case.checklist.country
    named = document.all("institution")
    of_school = (line for line in document.lines[:_PLACE] if not _OF_PUPIL.search(fold(line.text)))
    head = [line for line in of_school if countries_of(line.text)]
    places = {code for line in head for code in countries_of(line.text)}
    abroad = document.issuing_country or (next(iter(places)) if len(places) == 1 else None)
    if abroad not in (None, wanted) and wanted not in places:
        line = head[0] if head else document.lines[0]
        yield (
            Sentence(text=str(named[0].value), evidence=named[0].evidence)
            if named
            else Sentence(text=line.text, evidence=(line.evidence,))
        )
        return
    agreements = [each for each in case.documents if each.kind == "exchange_agreement" and each.look_alike is None]
    naming = [each for each in agreements if any(_SCHOOL.search(line.text) for line in each.lines)]
    schools = [field for field in named if _SCHOOL.search(str(field.value))]
    if naming and schools and not any(_knows(one, str(each.value)) for one in naming for each in schools):
        yield Sentence(text=str(schools[0].value), evidence=schools[0].evidence)


def _knows(agreement: Document, school: str) -> bool:
    """Whether the agreement names the school, or a word of its name that is none for schools."""
    own = {word for word in fold(school).split() if len(word) >= _SHORTEST and not _KIND_OF_SCHOOL.search(word)}
    said = {word for line in agreement.lines for word in fold(line.text).split()}
    return of_institution(agreement, school) or not own.isdisjoint(said)
