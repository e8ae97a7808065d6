"""The words by which papers about results show none: no marks, no title. On folded text."""

from __future__ import annotations

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


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
