"""Papers about results that show none: plans, columns without marks, titles not conferred."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Together, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold


def _any(*parts: str) -> re.Pattern[str]:
    return lazily(rf"\b(?:{'|'.join(parts)})\b")


# Marks that nobody gave, or that are not there yet.
NO_MARKS = _any(
    r"(?:noten|note|leistungen|ergebnisse)\b.{0,50}\b(?:noch nicht|steht noch|stehen noch|nicht gepruft|"
    r"werden (?:am|nach)|"
    r"selbst (?:\w+ ){0,4}eingetragen|selbst (?:\w+ ){0,4}eingegeben)|(?:student|schuler)\w* selbst (?:eingetragen|"
    r"eingegeben)|"
    r"noch nicht (?:beraten|benotet)|alle (?:noten|leistungen)\b.{0,30}\b(?:annulliert|aberkannt)",
    r"(?:notes?|resultats?|cotes)\b.{0,40}\b(?:a renseigner|a venir|pas encore|non (?:encore )?(?:valid|attribu|"
    r"connu)\w*|"
    r"fictif\w*|annulees?|saisies par l etudiante?)|(?:chiffres|notes|donnees) fictifs?|"
    r"jury\b.{0,20}\b(?:pas encore|annule)",
    r"(?:calificaciones|notas)\b.{0,50}\b(?:se (?:cargaran|capturan|publicaran|asentaran)|pendientes|inventad[oa]s|"
    r"aun no|no (?:constan|figuran)|sin cerrar|sin efecto|las escribio|segun recuerdo|parciales)|"
    r"no informa (?:de )?calificaciones",
    r"(?:grades?|marks?|results?)\b.{0,40}\b(?:not (?:yet )?(?:been )?(?:available|released|awarded|shown|published)|"
    r"will be (?:released|entered|published)|entered by the student|withheld$)|no mark is shown|self reported|"
    r"in progress in progress",
    r"nessun esame|da sostenere da sostenere|voti (?:non ancora|provvisori)|notas por lancar",
)
# A title that was not conferred.
NO_TITLE = _any(
    r"(?:abgabe|bewertung|prufung\w*|masterarbeit|bachelorarbeit|thesis)\b.{0,50}\b(?:steht noch aus|ausstehend|"
    r"nicht bestanden|"
    r"noch fehlt|nachreicht)|nicht genugend|hat (?:\w+ ){1,4}nicht bestanden|"
    r"(?:grad|titel|urkunde|diplom|zeugnis)\b.{0,60}\b(?:erst nach|sobald|noch nicht|kann nach|entzogen)|"
    r"nach (?:deren |dessen )?"
    r"bestehen\b.{0,40}\bverliehen|nicht berechtigt|(?:grad|titel)\b.{0,40}\bkann nach|an der vorbereitung|"
    r"steht noch nicht fest",
    r"n (?:a|ayant) pas (?:encore )?(?:obtenu|soutenu|valide|subi|satisfait|acquis)|reste candidate?|"
    r"apres (?:la )?soutenance|"
    r"ne peut se prevaloir|ne constitue pas un diplome|tenir lieu de diplome|autorisee? a se presenter|sera soutenue?",
    r"(?:pendientes?|a falta) (?:de |del |la |el |los |solo )*(?:defensa|prueba|examen|servicio|sustentacion|tesis|"
    r"trabajo|grado)|"
    r"no ha(?:biendo)? (?:sido )?(?:otorgado|obtenido|aprobado|superado|sustentad[oa]|titulado)|sin haberse titulado|"
    r"(?:restan?|faltan?|quedan?) (?:por )?(?:aprobar|superar|cursar|\d+ creditos)|de superar los|en calidad de oyente|"
    r"no acredita estudios|se encuentra en tramite|ha solicitado que se le (?:confiera|expida)|"
    r"sustentacion\b.{0,30}por programar",
    r"still lacks|yet to (?:complete|pass|submit)|not (?:yet )?a candidate|has not (?:yet )?(?:passed|completed|"
    r"been conferred|"
    r"been awarded|graduated)|without examination|(?:degree|award)\b.{0,50}\b(?:still to be|withheld|is to be)|"
    r"did not pass|"
    r"not passed|provided (?:the|that) (?:\w+ ){1,4}(?:is|are) passed|no academic effect|sat in as a guest|"
    r"does not imply "
    r"(?:graduation|conferral)",
    r"non (?:ha|e stato) (?:ancora )?(?:conseguito|superato)|il titolo non e|podera ser conferido|se concluir",
)
# One subject of many, a legend, a licence that is another paper.
INNOCENT = _any(
    r"wiederhol\w*|nachgeholt|nicht bestandene|legende|wenn|falls|rattrapage|session 2|si|leyenda|escala|scale|"
    r"legend|key|"
    r"duplikat|grading|replac\w*|cedula|registro|legalizacion|apostill\w*|where|if|no hay|any|course|subject|fach|"
    r"matiere"
)

# The heading of what is to be studied, not of what was.
_PLAN = lazily(
    r"\b(?:(?:\w*studien|modul|studienverlaufs?|ausbildungs|prufungs|stunden|termin|lehr|unterrichts|semester|qualifizier"
    r"ungs|promotions)(?:plan|plane|tafel|ubersicht|ablaufplan)|belegbogen|(?:beleg|anmelde)\w*|modulhandbuch|"
    r"(?:study|training|degree|course|module|semester|learning|academic|supervision|research) (?:plan|"
    r"planner|worksheet|"
    r"schedule|agreement|catalogue)|syllabus|curriculum outline|scheme of (?:examination|study)\w*|timetable|"
    r"(?:course|module|subject) (?:registration|selection|enrolment)|registration slip|"
    r"plan (?:d etudes|de formation|de cours|de estudios|docente|formativo|de trabajo|de estudos)|"
    r"contrat (?:pedagogique|d "
    r"etudes)|maquette|fiche de (?:v\w+ux|choix|inscription)|emploi du temps|inscription pedagogique|"
    r"programme des (?:cours|"
    r"enseignements)|calendrier des (?:examens|epreuves)|malla curricular|guia docente|carga academica|"
    r"(?:inscripcion|registro|seleccion|oferta) de (?:materias|asignaturas|cursos)|horario|simulador|piano di studi\w*|"
    r"plano de (?:estudos|curso)|program studiow)\b"
)
# It names the results as well, or the regulations of the studies ("plan d'études 2023").
_NO_PLAN = lazily(
    r"\d|\b(?:transcript|record|noten\w*|leistung\w*|zeugnis|ergebnis\w*|releve|resultats?|bulletin|expediente|certificad\w+|"
    r"calificaciones|notas|results|grades|marks|voti|historico)\b"
)
_TITLE = 9  # words: a line that is no more than a heading
_HEAD = 12  # lines from the top in which a heading stands
# There are no marks to tell.
_NONE_YET = (
    Statement(
        thing=Words(
            "transcript* noten note leistungsnachweis* leistungsubersicht notenspiegel notenauszug leistungen "
            "prufungsleistungen notes resultats releve calificaciones notas resultados expediente grades grade marks "
            "results voti libretto"
        ),
        state=Words(
            "ausgestellt eingetragen erteilt vorhanden erbracht erfasst verbucht vergeben vorliegen vor issued entered "
            "available awarded recorded assigned obtained earned delivre* disponible* attribue* saisi* "
            "enregistre* obtenu* "
            "emit* registrad* asentad* disponibles obtenid* asignad* rilasciat* registrat* lancad* emitid*"
        ),
        near=8,
        denied=True,
        possible=True,
        unless=Words("wenn falls if si wiederhol* repeat* einzel* anerkannt* transfer* below unter original*"),
    ),
)
_EMPTY = lazily(
    r"(?:^|\s)(?:[–—_]+|-{1,3}|\.{2,}|…|n/?a)(?=\s|$)|\b(?:angemeldet|geplant|planned|registered|in progress|pending|"
    r"enrolled|à saisir|inscrit|en cours|prévu|inscrit[oa]|cursando|en curso|pendiente|previsto|iscritto|"
    r"da sostenere)\b",
    re.IGNORECASE,
)
_MARK = lazily(
    r"\d[.,]\d|\d ?/ ?\d|(?<![\w.])[A-F][+\-–]?(?![\w.])|\b\d{2,3} ?%|\b(?:bestanden|passed|pass|valid\w*|"
    r"acquis|admis\w*|"
    r"aprobad\w*|notable|sobresaliente|credit\w* earned|sehr gut|gut|befriedigend|ausreichend|good|excellent|bien|"
    r"satisfactory|distinction|anerkannt|idoneo|aprovado)\b",
    re.IGNORECASE,
)
# The course was left, or the examination not sat or not passed.
_FAILED = lazily(
    r"\b(?:abgemeldet|nicht (?:erschienen|teilgenommen|bestanden|angetreten|abgelegt)|zuruckgetreten|rucktritt|"
    r"versaumt|krank|withdrawn|withdrew|absent|no show|did not (?:sit|attend)|not (?:passed|attempted|sat)|fail(?:ed)?|"
    r"incomplete|defaillante?|absente?|abi|abj|ajournee?|non (?:validee?|acquise?|presente?|obtenue?)|abandon\w*|"
    r"no (?:presentad[oa]|superad[oa]|aprobad[oa]|apt[oa])|np|suspens[oa]|reprobad[oa]|retirad[oa]|assente|ritirat[oa]|"
    r"non superat[oa]|respint[oa]|reprovad[oa]|faltou|desistente)\b"
)
# So many of the credits of the degree: none.
_NO_CREDITS = lazily(
    r"\b(?:leistungspunkte|credits?|creditos|ects|cp|lp|kreditpunkte|credit points|crediti|punkte)\b"
)
_ZERO = lazily(r"(?<![\d.,/])0(?:[.,]0+)?(?![\d.,]*\d| ?/ ?20)")
_TOTAL = 16  # words of such a line
_OTHER_CREDITS = lazily(
    r"\b(?:transfer\w*|anerkannt\w*|angerechnet\w*|ausstehend\w*|offen\w*|fehlend\w*|fehlversuch\w*|outstanding|"
    r"remaining|failed|missing|attempt\w*|restants?|manquants?|echoues?|convalidad\w*|reconocid\w*|pendientes?|"
    r"restantes|suspens\w*|mancanti|residui|em falta)\b"
)
_SUM = lazily(
    r"\b(?:summe|gesamt\w*|insgesamt|erworben\w*|erreicht\w*|total|totaux|acquis|valides?|obtenus?|cumules?|earned|"
    r"awarded|achieved|accumulated|completed|superados|obtenidos|aprobados|acumulados|conseguiti|totale|obtidos)\b"
)
# "Prüfungsleistungen wurden in keinem Semester erbracht", "no course was passed"
_NONE_PASSED = Statement(
    thing=Words(
        "prufung* prufungsleistung* leistung* studienleistung* modul* leistungspunkte kreditpunkte exam* course* "
        "module* credit* subject* unit* examen* epreuve* unite* matiere* ue credits asignatura* materia* credito* "
        "esame esami corso crediti disciplina* cadeira*"
    ),
    state=Words(
        "erbracht bestanden abgelegt erworben absolviert erzielt passed earned completed taken sat attempted gained "
        "achieved valide* acquis* obtenu* reussi* passe* superad* aprobad* obtenid* cursad* rendid* superat* "
        "sostenut* conseguit* aprovad* obtid*"
    ),
    near=8,
    denied=True,
    unless=Words(
        "wiederhol* repeat* noch wenn falls if si mindest* legende legend anerkannt* transfer* "
        "einzelne some certain* algun*"
    ),
)
# Marks that were taken away again for a fraud, and a student who was sent away for it.
_TAKEN_AWAY = Together(
    groups=(
        Words(
            "notes note credits resultats semestre examens releve noten leistungen ergebnisse prufungsleistungen "
            "leistungspunkte semester prufungen marks mark grades results examinations calificaciones notas creditos "
            "resultados examenes voti crediti esami"
        ),
        Words(
            "annule* retire* invalide* aberkannt annulliert entzogen gestrichen withdrawn annulled cancelled voided "
            "revoked anulad* retirad* invalidad* annullat* revocat* exclu exclue exkludiert ausgeschlossen expelled "
            "excluded expulsad* excluid* espuls* exmatrikuliert"
        ),
        Words(
            "fraude* triche* plagiat* recopie* copie disciplinaire* disziplin* tauschung* betrug* abgeschrieben cheat* "
            "fraud plagiari* copied misconduct disciplinary plagio copiad* disciplinari* frode copiat*"
        ),
    ),
    unless=Words(
        "toute tout tous jede jeder jedes any every cualquier toda todo qualsiasi si wenn falls if sofern "
        "peuvent konnen may can pueden cas case fall wird werden sera seront will aucune aucun kein* "
        "entraine* fuhrt conlleva* soupcon* levee* aufgehoben blanchi* cleared"
    ),
    span=40,
)
# Not one of them: "nicht bestanden" is said of a single one, or explains a mark.
_NOT_ONE = lazily(r"\b(?:kein\w*|no|none|any|aucune?|ningun\w*|nessun\w*|nenhum\w*)\b")
# A column of what is needed to pass, or of the most there is to get; and one of what was got.
_BOUND = (
    r"(?:minim\w*|maxim\w*|min|max|eliminatoire|requise?s?|exigee?s?|plancher|seuil|passing|pass|required|mindest(?!note|punkt)\w*"
    r"|hochst(?!note|punkt)\w*|erforderlich\w*|exigid[oa]|requerid[oa]|de corte|richiest[oa]|sufficienza)"
)
_MARK_NAME = (
    r"(?:notes?|noten|punkte|punktzahl|marks?|grades?|scores?|points?|calificacion(?:es)?|notas?|puntuacion|voto|voti)"
)
_BOUNDS = lazily(
    rf"\b(?:{_MARK_NAME}(?: de| d)? {_BOUND}|{_BOUND}(?: de| d)? {_MARK_NAME}|(?:mindest|hochst|bestehens)"
    r"(?:noten?|punkte|punktzahl)|bestehensgrenze|note de passage|seuil de (?:validation|reussite))\b"
)
_GOT = lazily(
    rf"\b(?:{_MARK_NAME}|resultats?|results?|ergebnis\w*|moyenne|obtenue?s?|obtained|achieved|erreicht\w*|average"
    r"|resultados?|obtenid[oa]s?|decision|bewertung|erzielt\w*|esito|resultado|media|mention|urteil|pradikat)\b"
)
_FEWEST = 3  # rows without a mark: less may be subjects that go on


def without_marks(said: Said) -> Iterator[Sentence]:
    """The heading of a plan, a row without a mark where most have none, and that the marks are not there."""
    for line in said.document.lines[:_HEAD]:
        sentence = Sentence(text=line.text, evidence=(line.evidence,))
        folded = sentence.folded
        if len(folded.split()) <= _TITLE and _PLAN.search(folded) and not _NO_PLAN.search(folded):
            yield sentence
    rows = [row for row in said.rows if not row.label.endswith(":")]
    empty, marked = [row for row in rows if _is_empty(row)], [row for row in rows if _MARK.search(row.value)]
    if len(empty) >= _FEWEST and len(empty) > len(marked):
        yield empty[0].sentence
    if len(marked) < _FEWEST:
        yield from stated(said, _NONE_YET)
    yield from (row.sentence for row in rows if _heads_bounds(row))


def _heads_bounds(row: Row) -> bool:
    """Whether the row heads a column of the marks needed, and none of the marks given."""
    text = re.sub(r"/ ?(?:\d+)", "", f"{row.label} {row.value}")
    heading = fold(text)
    found = len(heading.split()) <= _HEAD and not re.search(r"\d", text) and _BOUNDS.search(heading)
    return bool(found) and not _GOT.search(_BOUNDS.sub(" ", heading))


def nothing_passed(said: Said) -> Iterator[Sentence]:
    """That no credit was earned, or more examinations were missed or failed than passed."""
    rows = [row for row in said.rows if not row.label.endswith(":")]
    failed = [row for row in rows if _FAILED.search(fold(row.value))]
    told = [row for row in rows if not _FAILED.search(fold(row.value)) and not _is_empty(row)]
    passed = [row for row in told if _MARK.search(row.value) or re.search(r"\d", row.value)]
    if len(failed) >= _FEWEST and len(failed) > len(passed):
        yield failed[0].sentence
    if len([row for row in told if _MARK.search(row.value)]) < _FEWEST:
        yield from (each for each in stated(said, (_NONE_PASSED,)) if _NOT_ONE.search(each.folded))
        yield from (each for each in (*said.sentences, *(row.sentence for row in said.rows)) if _is_nought(each))


def taken_away(said: Said) -> Iterator[Sentence]:
    """The sentences by which marks were annulled, or the student sent away, for a fraud."""
    if _TAKEN_AWAY.may_be_in(said.folded):
        yield from (sentence for sentence in said.sentences if _TAKEN_AWAY.is_in(sentence))


def _is_nought(sentence: Sentence) -> bool:
    """Whether the credits earned are none; not those of before, or those that lack: "180 earned, 0 outstanding"."""
    folded = sentence.folded
    told = len(folded.split()) <= _TOTAL and _NO_CREDITS.search(folded) and _SUM.search(folded)
    if not told or _OTHER_CREDITS.search(folded) or not _ZERO.search(sentence.text):
        return False
    numbers: list[str] = re.findall(r"\d+(?:[.,]\d+)?", sentence.text)
    return len([number for number in numbers if number.strip("0.,")]) <= 1


def _is_empty(row: Row) -> bool:
    return _EMPTY.search(row.value) is not None and not _MARK.search(row.value)
