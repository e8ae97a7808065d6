"""Enrolments that give no right to what students have: to sit examinations, to earn credits, to be a student at all."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_EXAMS = (
    "prufung* modulprufung* leistungsnachweis* leistungspunkte ects kreditpunkte exam exams examination* assessment* "
    "credit credits coursework examen examens epreuve* controle* evaluation* rattrapage partiels examenes creditos "
    "evaluacion* evaluaciones pruebas esame esami crediti exame* avaliac*"
)
_OTHER = (
    "wiederholung* nachholung* gesondert* anmeld* angemeldet separate* separat* register* distinct* rattrapages autre "
    "autres otra otras other visum visa aufnahmeprufung* sprachprufung* einstufung* zusatz* entree entrance "
    "bescheinigung* certificate attestation certificado resit* urlaub* frei befreit exempt* dispens* convocatoria "
    "arbeits* travail work trabajo"
)
_NO_RIGHT = Statement(
    thing=Words(_EXAMS),
    state=Words(
        "recht* berechtig* prufungsberechtig* anspruch zugang zugelassen ablegen abgelegt teilnehmen teilnahme "
        "teilgenommen erworben erwerben vergeben right* entitle* eligible access sit sits take taken taking admitted "
        "assessed awarded earned count counts droit* acces permet* autorise* habilite* presenter passer subir acquis "
        "delivre* derecho* acceso permite* faculta* habilita* presentarse rendir obtener otorga* confiere* diritto "
        "accesso sostenere direito prestar"
    ),
    near=10,
    denied=True,
    possible=True,
    unless=Words(_OTHER),
)
_NO_STUDENT = lazily(
    r"\b(?:kein\w* (?:ordentliche\w* )?(?:student\w*|studierende\w*|mitglied\w*|studierendenstatus|studentenstatus)|"
    r"nicht (?:als \w+ )?immatrikuliert|nicht (?:mitglied|studierende\w*|student\w*) d\w+ (?:hochschule|universitat|"
    r"studierendenschaft)|"
    r"not (?:be )?(?:an? )?(?:(?:registered|enrolled|matriculated|regular|full) )*(?:students?(?! visa)|"
    r"members? of the (?:university|"
    r"student body))|no student status|"
    r"n (?:est|a|ont|sont|acquiert|ouvre|confere) (?:donc )?pas (?:(?:un|une|la|le|de) )?(?:(?:usager|qualite|statut|"
    r"statut d|"
    r"qualite d) )*(?:d )?(?:etudiante?s?|usager)|"
    r"(?:ni|sans) (?:la |le )?(?:qualite|statut) d etudiant\w*|"
    r"no (?:tiene|adquiere|confiere|otorga|ostenta|supone|es) (?:(?:la|el) )?(?:(?:condicion|estatus|calidad) de )?"
    r"(?:estudiante|alumn[oa]) ?(?:oficial|matriculad\w+|regular|de la universidad)?|"
    r"non (?:e|ha|acquisisce) (?:(?:uno|una|la|lo) )?(?:(?:qualita|status) di )?student\w+)\b"
)
_STILL_ONE = lazily(r"\b(?:mehr als|nur|only|just|seulement|solo|if|wenn|si|falls|teilzeit|part time|nicht mehr)\b")
# Who only listens: said of the role, whoever is named with it.
_ROLE = (
    r"(?:auditeu?rs?|auditrice|auditors?|gast ?horer\w*|gaststudent\w*|gaststudierend\w*|neben ?horer\w*|oyente|"
    r"uditor\w*|ouvinte|"
    r"listener|horerin|horer|eleve libre|alumn[oa] (?:libre|oyente|visitante)|non degree (?:student|learner)|"
    r"zuhorer\w*)"
)
_AS = lazily(
    rf"\b(?:en (?:qualite|tant) (?:d|de|que)|a titre (?:d|de)|comme|statut (?:d|de)|inscrite? (?:comme|au titre)|als|"
    rf"as|"
    rf"in the capacity of|como|(?:en|con) (?:calidad|condicion|caracter) de|in qualita di|come|na qualidade de)"
    rf"(?: (?:an?|une?|d|de|simple|einfache\w?|blosse\w?|mere|external|externe\w?|libre))*"
    rf" {_ROLE}\b"
)
_NOT = lazily(r"\b(?:nicht|kein\w*|not|no|pas|ni|non|nao)(?: \w+)? (?:als|as|como|en|comme|a)\b")


def without_rights(said: Said) -> Iterator[Sentence]:
    """That the enrolment opens no examinations, makes nobody a student, or is that of a listener."""
    yield from stated(said, (_NO_RIGHT,))
    if _NO_STUDENT.search(said.folded):
        denied = (each for each in said.sentences if _NO_STUDENT.search(each.folded))
        yield from (each for each in denied if not _STILL_ONE.search(each.folded))
    if _AS.search(said.folded):
        yield from (each for each in said.sentences if _AS.search(each.folded) and not _NOT.search(each.folded))
