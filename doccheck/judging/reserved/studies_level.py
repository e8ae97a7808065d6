"""Studies of another level than the stay's: a year before the degree, a class of a school, a course that prepares.

A permit for higher education asks for studies that lead to a degree; one for a language course alone has no place for
a course that prepares studies. Where the checklist knows of both, nothing is doubted.
"""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

_HIGHER = "higher_education"
_UNIVERSITY = frozenset({"admission_letter", "enrolment_certificate"})
_LANGUAGES = "language_course_confirmation"

# What comes before a degree course. The preparatory classes of French grandes écoles are higher education.
_BEFORE = (
    r"(?:foundation (?:year|course|programme|program|studies|certificate)|pathway (?:year|programme|program)"
    r"|(?:preparatory|bridging|pre ?university|pre ?bachelor|pre ?degree|access) (?:\w+ )?(?:year|class|course"
    r"|programme|program)"
    r"|(?:classe|annee|cycle|programme|cours|formation) (?:\w+ )?(?:preparatoire|propedeutique)s?"
    r"(?! aux grandes ecoles| integre)|annee zero|mise a niveau"
    r"|(?:\w*vorbereitungs|propadeutik|bruckenkurs|orientierungs)(?:jahr|klasse|kurs|lehrgang|programm|studium)"
    r"|vorstudien\w*|studienkolleg\w*|propadeutikum"
    r"|(?:ano|curso|programa|ciclo) (?:\w+ )?(?:preparatorio|propedeutico|preuniversitario|puente)|curso cero"
    r"|curso de acceso|anno (?:preparatorio|propedeutico|zero)|ano (?:preparatorio|zero))"
)
_SCHOOL_CLASS = (
    r"(?:(?:en|la|de) (?:classe )?(?:de )?(?:seconde|premiere|terminale)(?! annee)(?: (?:generale?|technologique))?$"
    r"|classe (?:de )?(?:\d ?(?:e|eme|re|ere)|seconde|premiere|terminale)\b|(?:oberstufe|gymnasial|sekundar)\w*klasse"
    r"|klasse(?:nstufe)? (?:9|1[0-3])\b|(?:grade|year) (?:9|1[0-3]) (?:of|at) (?:the |our )?(?:high|secondary|grammar)"
    r"|(?:primero|segundo|1 o?|2 o?) de bachillerato)"
)
_ADMITTED = (
    r"(?:admis\w*|admit\w*|admission|inscrit\w*|inscription|enrol\w*|offer\w*|accepte\w*|accepted|place|zugelassen"
    r"|zulassung\w*|aufgenommen|aufnahme|immatrikuliert\w*|eingeschrieben|studienplatz\w*|admitid[oa]|matriculad[oa]"
    r"|plaza|ammess[oa]|iscritt[oa]|admitid[oa]|inscrit[oa])"
)
_ADMITTED_BEFORE = lazily(
    rf"\b{_ADMITTED}(?: \w+){{0,9}}? (?:{_BEFORE}|{_SCHOOL_CLASS})"
    rf"|\b{_BEFORE}(?: \w+){{0,5}}? (?:zugelassen|aufgenommen|eingeschrieben|immatrikuliert)\b"
)
_NOT_NOW = lazily(
    r"\b(?:nicht|kein\w*|ohne|not?|without|instead|exempt\w*|waiv\w*|pas|sans|aucune?|dispens\w*|no|sin|exent[oa]"
    r"|nach|abgeschlossen\w*|bestanden\w*|erfolgreich\w*|after|completed|completion|having|passed|following|apres"
    r"|suivi|reussi|reussite|valide|issue|obtenu|tras|superad[oa]|despues|finalizad[oa]|previously|oder|or|ou|o|nao)\b"
)
_NEAR = 3  # words before, in which the year is past, or another one
# The degree is what one may ask for afterwards.
_LATER = (
    r"(?:ensuite|par la suite|ulterieurement|then|subsequently|afterwards|later|anschliessend\w*|danach|spater"
    r"|im anschluss|despues|luego|posteriormente|successivamente|depois|who pass)"
)
_ACCESS = (
    r"(?:acces|acceder|postuler|candidater|apply|access|admission to|progress|proceed|entry|bewerb\w*|zugang"
    r"|acceso|solicitar|ingresar|ingreso|accesso|candidatarsi|aceder)"
)
_FIRST_DEGREE = (
    r"(?:bachelor\w*|licence|undergraduate|first degree|degree (?:course|programme|program)|fachstudium"
    r"|hochschulstudium|erststudium|grado|licenciatura|carrera|laurea|etudes superieures)"
)
_DEGREE_LATER = lazily(
    rf"\b{_LATER}\b(?: \w+){{0,5}}? {_ACCESS}\b(?: \w+){{0,6}}? {_FIRST_DEGREE}\b"
    rf"|\b{_ACCESS}\b(?: \w+){{0,6}}? {_FIRST_DEGREE}\b(?: \w+){{0,3}}? {_LATER}\b"
    rf"|\b{_LATER}\b(?: \w+){{0,6}}? {_FIRST_DEGREE}(?: \w+){{0,3}}? {_ACCESS}\b"
)
# Preparatory classes for the grandes écoles, by their own names.
_GRANDES_ECOLES = lazily(r"\b(?:grandes ecoles|cpge|mpsi|mp2i|pcsi|ptsi|bcpst|ecg|khagne|hypokhagne)\b")
_NO_DEGREE = Statement(
    thing=Words(
        "degree qualification abschluss studienabschluss hochschulabschluss grad hochschulgrad diplome grade titre"
        " akademischen anerkannten universitaren academic recognised university universitaire universitario oficial"
        " titulo titulacion grado titolo laurea grau"
    ),
    state=Words(
        "lead leads leading confer confers award awards awarded conclude concludes fuhrt fuhren verliehen vermittelt"
        " erworben mene menent conduit conduisent debouche* confere delivre donne conduce conducen conducente otorga"
        " confiere porta conduz confere"
    ),
    unless=Words("double second zweiten deuxieme segundo automatic* automatisch* until erst before"),
    near=7,
    denied=True,
)
# What one is given in the end.
_AWARD = lazily(
    r"(?:diplome|titre|certification|abschluss|studienabschluss|angestrebter abschluss|award|qualification"
    r"|degree|final award|titulo|titulacion|titolo|grau)(?: (?:prepare|vise|delivre|final|obtenu|awarded|obtenido"
    r"|que se obtiene|al que conduce))?"
)
_SCHOOL_LEAVING = lazily(
    r"\b(?:(?:etudes|enseignement|fin d etudes|diplome) secondaires?|baccalaureat|abitur|matura|hochschulreife"
    r"|high school diploma|secondary school|a levels?|bachillerato|ensino medio|maturita|diploma di scuola"
    r"|(?:foundation|attendance|participation) certificate|teilnahme\w*|attestation de (?:participation|presence)"
    r"|certificado de asistencia)\b"
)

_DENIED = "nicht kein keine keiner not no non pas ni sin nao"
# A course that prepares studies, not only an examination of language.
_PREPARES = Statement(
    thing=Words(
        "kurs* intensivkurs* sprachkurs* deutschkurs* tageskurs* unterricht lehrgang programm* course programme"
        " it cours formation curso programa"
    ),
    state=Words(
        "vorstudien* studienvorbereit* hochschulvorbereit* studienkolleg* propadeut* preuniversit* pre-university"
        " preuniversitari* propedeut*"
    ),
    unless=Words(_DENIED),
    near=12,
)
_TO_STUDY = Statement(
    thing=Words(
        "vorbereit* bereitet bereiten dient prepares preparing preparation prepare preparent preparatoire prepara"
        " preparan preparacion preparatorio"
    ),
    state=Words(
        "studium fachstudium hochschulstudium studienbeginn studiengang* hochschulzugang hochschulzulassung"
        " studienplatz* university undergraduate studies degree etudes universite universidad universitari* estudios"
        " grado studi laurea estudos"
    ),
    unless=Words(f"{_DENIED} visum* visa visado motivation* hausaufgaben"),
    near=14,
)


def another_level(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences by which the studies lead to no degree, where one is asked for, or prepare some, where none are."""
    if kind == _LANGUAGES:
        found = list(stated(said, (_PREPARES, _TO_STUDY)))
        yield from (found if found and not _knows_of_studies(case) else ())
    elif kind in _UNIVERSITY:
        found = list(below_degree(said))
        yield from (found if found and _is_of_higher_education(case) else ())


def below_degree(said: Said) -> Iterator[Sentence]:
    """The sentences and rows that speak of a preparatory year, a class of a school, or of no degree at the end."""
    if not _GRANDES_ECOLES.search(said.folded):
        yield from (each for each in said.sentences if _is_before(each.folded))
    yield from stated(said, (_NO_DEGREE,))
    yield from (row.sentence for row in said.rows if _is_school_leaving(row))


def _is_before(folded: str) -> bool:
    found = _ADMITTED_BEFORE.search(folded)
    said = " ".join((*folded[: found.start()].split()[-_NEAR:], found[0])) if found else ""
    return bool(_DEGREE_LATER.search(folded)) or bool(said and not _NOT_NOW.search(said))


def _is_school_leaving(row: Row) -> bool:
    return bool(_AWARD.fullmatch(fold(row.label)) and _SCHOOL_LEAVING.search(fold(row.value)))


def _is_of_higher_education(case: Case) -> bool:
    purpose = case.facts.get("stay.purpose")
    return purpose is not None and purpose.value == _HIGHER


def _knows_of_studies(case: Case) -> bool:
    """Whether the checklist accepts papers of a university somewhere: then a course may prepare for it."""
    accepted: set[str] = set()
    for requirement in case.checklist.requirements:
        accepted.update(requirement.accepts, *(option.accepts for option in requirement.options))
    return not accepted.isdisjoint(_UNIVERSITY)
