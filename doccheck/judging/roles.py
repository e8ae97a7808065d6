"""Who has a role: which other papers of the dossier say who the parent, the student, the representative is."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging import mentions, persons
from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.former_names import named_before_marriage
from doccheck.judging.months import completed_years
from doccheck.judging.persons import Bearer, Person
from doccheck.judging.readings import swapped
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import said_of
from doccheck.judging.words import fold
from doccheck.model import Document, Grade
from doccheck.values import names

_FAMILY = ("birth_certificate", "family_record")
_UNIONS = ("marriage_certificate", "partnership_certificate")
LINK = (*_UNIONS, *_FAMILY)
_STUDIES = ("admission_letter", "enrolment_certificate")
_GRANTS = ("scholarship_certificate",)
# Documents that tell who somebody in a role is, the strongest first: where there are such, the others tell nothing. A
# consent names the aunt the child will live with as well.
_TELL: dict[str, tuple[tuple[str, ...], ...]] = {
    "parent": (_FAMILY, ("parental_authorisation",)),
    "host": (("accommodation_certificate", "host_commitment"),),
    "representative": (("power_of_attorney",),),
    "student": (_STUDIES, LINK),
    "family": ((*_STUDIES, *LINK),),
}
_FORMS = ("visa_application_form", "residence_application_form", "information_form")
_GENERATION = 14  # years between parent and child below which a person looks: an elder brother bears the surname too
# Labels of a form, folded: the line that asks whom the applicant accompanies, and what others ask of that person.
_STUDENT = lazily(r"\b(?:etudiant|estudiante|student|studierende|studente|estudante)")
_ACCOMPANIED = lazily(r"\b(?:ge)?(?:accompa|acompan|begleit)")
_ONLY_STUDENT = lazily(
    r"(?:\d+\w? )?(?:(?:noms?|names?|nombres?|apellidos?|surnames?|(?:vor|nach)?name|prenoms?|nome|cognome|full|and|et"
    r"|y|e|und|of|de|d|do|des|del|di|l|la|the|el|le|der) )*"
    r"(?:etudiant|estudiante|student|studierende|studente|estudante)\w*(?: (?:e|in|s))?"
)
_ASKS_ELSE = lazily(
    r"\b(?:vincul|relaci|lien|parent|verwandt|beziehung|relation|kinship|rapport|univers|centr|etablis|schul|school|hoch"
    r"|adres|address|anschrift|direcci|domicil|num|(?:nr|no|n|nie)\b|card|carte|tarjeta|karte|pass|pasa|nation|nacion|staats"
    r"|naiss|nacim|birth|geburt|nasc|tel|mail|correo|occupation|beruf|profes)"
)
# "Your son", "ihrer Tochter", "su hija" before a name: the child of the one whom a paper speaks to or of.
_HOLDERS_CHILD = lazily(
    r"\b(?:votre|vos|son|sa|leur|ihr\w{0,2}|sein\w{0,2}|su|vuestr[oa]|your|his|her|their|suo|sua|seu)"
    r" (?:fils|fille|enfant|sohn(?:es)?|tochter|kind(?:es)?|hij[oa]|son|daughter|child|figli[oa]|filh[oa])"
    r"(?: (?:mineure?|minderjahrige[nrs]?|menor(?: de edad)?|minor|minore))?(?: (?:m|mlle|mme|herrn?|frau|mr|miss))?$"
)
_OF_A_NAME = lazily(r"[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")


def holder_of(document: Document, case: Case) -> Bearer | None:
    """Whom the document is made out to: the likeliest name, but for the applicant's where that stands only beside."""
    found = persons.bearers(document)
    applicant = case.applicant
    if not found or applicant is None or document.kind in persons.IDENTITY_KINDS:
        return found[0] if found else None
    if mentions.only_beside(document, applicant, promised=False) is None and not _is_holders_child(document, applicant):
        return found[0]
    return next((each for each in found if persons.zone(each, applicant) != "same"), found[0])


def _is_holders_child(document: Document, applicant: Person) -> bool:
    """Whether it names the applicant only as a child of the one it is made out to."""
    found = mentions.mentions(said_of(document), applicant)
    return bool(found) and all(_HOLDERS_CHILD.search(mention.before) for mention in found)


def confirmed(whose: str, document: Document, bearer: Bearer, case: Case) -> bool:
    """Whether other documents say that the bearer has the role. What one of them says too need not be read for certain,
    but then the bearer must not stand in the document as somebody beside its holder."""
    wanted = [whose]
    if whose == "representative" and is_minor(case):
        wanted.append("parent")  # a minor is represented by its parents
    holder = _person(document, bearer)
    if not holder.certain and document.kind not in persons.IDENTITY_KINDS:
        own = case.applicant is not None and whose != "family" and persons.zone(bearer, case.applicant) == "same"
        if own or _stands_beside(document, holder):
            return False
    known = _with_identity(holder, document, case)
    for role in wanted:
        told = _tell(role, document, case)
        if told and all(any(_says(other, known, role) for other in group) for group in told):
            return role != "student" or not _form_names_another(holder, case)
        if role == "parent" and not told and holder.certain and _bears_surname(holder, case.applicant):
            return True
    return False


def is_minor(case: Case) -> bool:
    """Whether the applicant is known to be a minor."""
    minor = case.facts.get("derived.minor")
    return minor is not None and minor.value is True


def _person(document: Document, bearer: Bearer) -> Person:
    born = set(persons.birth_dates(document))
    return Person(
        surname=bearer.surname or bearer.full,
        given_names=bearer.given_names,
        birth_date=born.pop() if len(born) == 1 else None,
        certain=bearer.certain,
    )


def _with_identity(holder: Person, document: Document, case: Case) -> Person:
    """The holder as the only identity paper under that name describes them, where the document gives no date of birth
    or the name only as a whole: who bears another name since the marriage is found in the papers of the family by the
    given names and that date."""
    if holder.birth_date is not None and holder.given_names:
        return holder
    papers = [d for d in case.documents if d.kind in persons.IDENTITY_KINDS and d.look_alike is None]
    described = [person for d in papers if d.id != document.id and (person := persons.person_of(d)) is not None]
    same = [each for each in described if persons.same_person(each, holder)]
    return same[0] if same and len({each.birth_date for each in same}) == 1 else holder


def names_relative(other: Document, person: Person) -> bool:
    """Whether it names the person: in a line, from one line to the next, or, a paper of the family, as they were called
    before they married."""
    if persons.names_person(other, person):
        return True
    if kind_of(other) not in LINK:
        return False
    return bool(mentions.mentions(said_of(other), person)) or named_before_marriage(other, person)


def _stands_beside(document: Document, holder: Person) -> bool:
    """Whether it names the person only as somebody's relative, as who pays or whom a transfer is from."""
    said = said_of(document)
    for whole in _parted(holder):
        found = mentions.mentions(said, whole)
        if found:
            return all(mention.part in (mentions.KIN, mentions.BESIDE) for mention in found)
    return False


def _parted(person: Person) -> Iterator[Person]:
    """The person with given names and a surname; every way to part a name that is known only as a whole."""
    words = person.surname.split()
    if person.given_names:
        yield person
        return
    for cut in range(1, len(words)):
        before, after = " ".join(words[:cut]), " ".join(words[cut:])
        yield Person(surname=after, given_names=before)
        yield Person(surname=before, given_names=after)


def _says(other: Document, holder: Person, role: str) -> bool:
    """Whether the document names the person as one who has the role."""
    if not names_relative(other, holder):
        return False
    if role == "student" and kind_of(other) in _UNIONS:
        found = mentions.mentions(said_of(other), holder)
        return not found or any(mention.part != mentions.KIN for mention in found)  # no parent of who marries
    if role == "parent" or kind_of(other) in LINK or holder.birth_date is None:
        return True
    told = mentions.birth_beside(other, holder)
    return told is None or told[0] in (holder.birth_date, swapped(holder.birth_date))


def _form_names_another(holder: Person, case: Case) -> bool:
    """Whether the form, asked whom the applicant accompanies, names somebody else."""
    forms = [d for d in case.documents if kind_of(d) in _FORMS and d.look_alike is None and d.grade is Grade.GOOD]
    rows = [row for form in forms for row in said_of(form).rows if _asks_for_student(fold(row.label))]
    named = [row.value for row in rows if len(_OF_A_NAME.findall(row.value)) > 1]
    return bool(named) and not any(_may_name(value, holder) for value in named)


def _asks_for_student(label: str) -> bool:
    if not _STUDENT.search(label) or _ASKS_ELSE.search(label):
        return False
    return _ACCOMPANIED.search(label) is not None or _ONLY_STUDENT.fullmatch(label) is not None


def _may_name(value: str, holder: Person) -> bool:
    """Whether a surname and a given name of the person stand in the value, in whatever order and company."""
    words = set(fold(value).split())
    if not holder.given_names:
        return len(words & set(fold(holder.surname).split())) > 1
    if names.find(holder.surname, holder.given_names, [value]):
        return True
    return all(not words.isdisjoint(fold(part).split()) for part in (holder.surname, holder.given_names))


def _tell(role: str, document: Document, case: Case) -> list[list[Document]]:
    """The documents that say who has the role, in groups; one of each group has to name the person.

    Who the student is say the admission, a grant and the family's papers, which must agree; otherwise the strongest
    papers tell. The applicant's own admission says nothing about another student.
    """
    groups: list[list[Document]] = []
    for kinds in _TELL[role]:
        found = [d for d in case.documents if kind_of(d) in kinds and d.id != document.id and d.look_alike is None]
        if role == "student" and kinds == _STUDIES and case.applicant is not None:
            found = [d for d in found if not persons.names_person(d, case.applicant)]
        if found:
            groups.append(found)
    return [*groups, *_grants(document, case)] if role == "student" else groups[:1]


def _grants(document: Document, case: Case) -> Iterator[list[Document]]:
    """The grants that were awarded to somebody who is not the applicant, if there are any."""
    found = [d for d in case.documents if kind_of(d) in _GRANTS and d.id != document.id and d.look_alike is None]
    others = [d for d in found if any(bearer.certain for bearer in persons.bearers(d)[:1])]
    if case.applicant is not None:
        others = [d for d in others if not persons.names_person(d, case.applicant)]
    if others:
        yield others


def _bears_surname(holder: Person, applicant: Person | None) -> bool:
    """The same surname, and old enough to be a parent."""
    if applicant is None or not fold(holder.surname) or fold(holder.surname) != fold(applicant.surname):
        return False
    if holder.birth_date is None or applicant.birth_date is None:
        return False
    return completed_years(holder.birth_date, applicant.birth_date) >= _GENERATION
