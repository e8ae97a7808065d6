"""Rows of tables by which an admission or an enrolment is not settled, not full, at a distance or of another sort."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.reserved.studies_legends import explained
from doccheck.judging.words import fold

# What has become of the admission or the enrolment, and of what sort the one who studies is.
_STATE_LABEL = lazily(
    r"\b(?:\w*status|statut|situation|situacion|situazione|stato|estado|zustand|position|verfahrensstand|stand|etat"
    r"|offer|type of offer|angebot\w*|\w*entscheid\w*|beschluss|decision|avis|resolucion|resultado|outcome|ergebnis"
    r"|esito|result"
    r"|resultat|admission|admision|ammissione|admissao|zulassung\w*|aufnahme\w*|einschreib\w*|immatrikulation\w*"
    r"|matricula|inscription|iscrizione|registration|enrolment|enrollment|anmeldung|platz\w*|\w*platz|place|plaza"
    r"|posto|vaga"
    r"|horer\w*|kategorie|categorie|categoria|category|tipo de (?:alumn\w*|estudiante|matricula|admision)|student type"
    r"|type of student|type d (?:inscription|admission|etudiante?)|art de[rs] \w+|regime|regimen|caractere|caracter"
    r"|vinculo"
    r"|verbindlichkeit|vorbehalte?|reserves?|condiciones|conditions?|bedingung\w*|auflagen?)\b"
)
OTHER_STATE = lazily(
    r"\b(?:civil|familien\w*|marital|matrimonial\w*|zahlung\w*|payment|paiement|pago|visum|visa|visado|versicherung\w*"
    r"|insurance|assurance|seguro|bourse|beca|stipend\w*|scholarship|logements?|wohn\w*|housing|alojamiento|gebuhr\w*"
    r"|adresse|importe|montant|betrag|amount|price|preis|prix|precio|derechos|droits|tasas?|fees?|birth|naissance"
    r"|geburt\w*|nacimiento|social\w*|krankenkasse\w*|mensa|fahrkarte|aufenthalts\w*|sejour)\b"
)
_NOT_SETTLED = lazily(
    r"\b(?:pending|attente|espera|attesa|bedingt\w*|vorlaufig\w*|provisori\w*|provisoires?|provisional\w*"
    r"|conditional(?:ly)?|conditionnel\w*|conditionnee?|condicional|condicionad\w*|condizionat\w*"
    r"|sous (?:condition|reserve)|vorbehalt\w*|vorbehaltlich|nachruck\w*|warte(?:liste\w*|listenplatz|position|nd\w*)"
    r"|waiting|wait ?list\w*|reserve (?:list|pool)|lista de reserva|en reserva|reservist\w*|suplen\w*|complementaire"
    r"|supplementaire"
    r"|(?:under|in|for) (?:review|consideration|process)|in (?:prufung|bearbeitung)|wird gepruft"
    r"|en cours(?: d (?:examen|instruction|etude|evaluation|inscription))?|a l etude|en (?:tramite|estudio|revision"
    r"|proceso)"
    r"|in corso|em analise|(?:non|noch nicht|not|no) (?:yet )?(?:finalis\w*|complet\w*|abgeschlossen|vollzogen"
    r"|confirm\w*"
    r"|bestatigt|definitiv\w*|formalizad\w*|valid\w*|entschieden|decid\w*|wirksam|effectiv\w*|effective)"
    r"|unvollstandig\w*"
    r"|incomplete?|incomplet\w*|unterlagen fehlen|fehlt|fehlen|impaye\w*|unpaid|offen|ausstehend\w*|pendientes?"
    r"|pendente"
    r"|lapsed|expired|erloschen|abgelaufen|verfallen|caduc\w*|caduque|perime\w*|baja(?: \w+)?|ruht|ruhend\w*|beurlaubt"
    r"|leave of absence|on leave|en conge|conge d etudes|conge|cesure|excedencia|suspend\w*|suspension|withdrawn"
    r"|cancel\w*"
    r"|annule\w*|anulad\w*|storniert|widerrufen|revoked|pre ?admi\w*|pre ?inscri\w*|pre ?enrol\w*|pre ?regist\w*"
    r"|voreinschreibung|voranmeldung|vorgemerkt|shortlist\w*|zuruckgestellt|deferred|ajourne\w*|reporte\w*|recevable"
    r"|subordinat\w*|aguarda\w*|interess\w*|unverbindlich\w*|non binding|tentativ\w*|to be confirmed|a confirmer"
    r"|por confirmar|zu bestatigen|da confermare|abgebrochen|discontinued|exmatrikul\w*|ausgeschieden|inactiv\w*"
    r"|inaktiv"
    r"|gasthorer\w*|gaststudi(?:um|er\w*)|nebenhorer\w*|zweithorer\w*|oyente|audit(?:or|ing)|auditeu?r\w*|auditrice"
    r"|libre"
    r"|uditore|ouvinte|non degree|nicht immatrikuliert|externe|kontaktstudium|occasional)\b"
)
_NOT_DONE = lazily(
    r"^(?:non|nicht|noch nicht|not|not yet|no|aun no) (?:finalis|complet|abgeschlossen|vollzogen|confirm|bestatigt"
    r"|definitiv"
    r"|formalizad|valid|entschieden|decid|wirksam|effectiv|effective|eingeschrieben|immatrikuliert|enrolled|inscrit"
    r"|regist)"
)
# It says that nothing is open: "Bedingungen: keine", "conditions: none outstanding".
_NOTHING_OPEN = lazily(
    r"^(?:keine?r?|none|no|non|neant|nil|ninguna?|aucune?|nein|nessuna?|nenhuma?|sin|sans|ohne|nicht|erfullt|cumplid\w+"
    r"|satisf\w+|met|remplie?s?|entfallt)\b|\b(?:sans|ohne|sin|without|keine?|aucune?|ninguna?) (?:\w+ )?(?:reserve"
    r"|condition\w*"
    r"|vorbehalt\w*|bedingung\w*|condicion\w*|auflage\w*)|\b(?:unconditional\w*|unbedingt\w*|erfullt|fulfilled"
    r"|cumplidas"
    r"|visum|visa|visado|titre de sejour|aufenthalts\w*)\b"
)
# What the holder is said not to be, beside what he is: "Haupthörer (kein Gasthörer)".
_NO_OTHER = lazily(
    r"(?<=\w )(?:kein|keine|weder|not an?|no|pas|ni|nicht|non) (?:gasthorer\w*|zweithorer\w*|nebenhorer\w*|auditor"
    r"|auditeu?r\w*|auditrice|oyente|libre|provisional\w*|provisoire|conditional|conditionnelle?|condicional"
    r"|beurlaubt|bedingt\w*|vorlaufig\w*)\b"
)
_LEAVE_LABEL = lazily(
    r"(?:beurlaub\w*|urlaubs?\w*|leave(?: of absence)?|cesure|conge(?: d etudes)?|excedencia|interrupt\w*|baja)"
)
_CLOSED = lazily(  # the school, for some days
    r"\b(?:fermeture|\w*ferien|feiertage?|betriebsruhe|vacances|fetes|holidays?|christmas|vacaciones|festivos|navidad)\b"
)
_NO_LEAVE = lazily(
    r"^$|^(?:keine?|nein|none|no|non|n a|aucune?|neant|ninguna?|sin|nil|0|entfallt|nicht beantragt|nie|never)\b"
)

# How, where and how much is taught.
_FORM_LABEL = lazily(
    r"\b(?:modalit\w*|modalidad\w*|\w*modus|\w*form|formen|formato?|mode|delivery|deroulement|\w*durchfuhrung"
    r"|\w*raum|ort|\w*ort|lieu"
    r"|lugar|place|venue|room|salle|aula|rythme|regime|regimen|zeitmodell|dedicacion|dedication|\w*umfang|intensity"
    r"|intensitat"
    r"|intensite|intensidad|attendance|horario\w*|horaires?|\w*zeit|\w*zeiten|times?|schedule|asistencia|presence"
    r"|turno|jornada"
    r"|type d enseignement|tipo de ensenanza|track|load|workload|charge|modelo|modell|orario|frequenza|imparticion"
    r"|docencia"
    r"|unterricht\w*|kurstage?|jours?|days?|dias)\b"
)
_DISTANCE = lazily(
    r"\b(?:online|on line|en ligne|en linea|a distance|a distancia|distance|distanciel|remote\w*|virtuell\w*|virtual\w*"
    r"|virtuelle?s?|foad|e ?learning|zoom|(?:ms |microsoft )?teams|webex|skype|video\w*|visio\w*|streaming"
    r"|live ?stream\w*"
    r"|fern(?:studium|unterricht|kurs|lehre|lehrgang|studiengang)\w*|asynchron\w*|web based|telepresen\w*"
    r"|teleenseign\w*"
    r"|telematic\w*|teleformacion|internet|plataforma|lernplattform|self paced|selbstlern\w*|no presencial"
    r"|a distanza|remoto"
    r"|tele ?enseignement|correspondance|korrespondenz)\b"
)
_PART_TIME = lazily(
    r"\b(?:teilzeit\w*|halbe?\w*|halbzeit|mi temps|temps partiel|partiel\w*|parcial|part time|half time|halftime"
    r"|medio tiempo|meia jornada|meta tempo|parziale|evenings?|abend\w*"
    r"|abends|soirs?|soirees?|noches?|nocturn\w*|vespertin\w*|sera|serale|weekends?|week ends?|wochenend\w*"
    r"|fin(?:es)? de semana"
    r"|samedis?|sabados?|samstags?|saturdays?|berufsbegleitend\w*|(?:une|1|deux) journees?|un jour|one day|ein tag"
    r"|un dia"
    r"|(?:two|zwei|deux|dos|one|ein|un) (?:evenings?|abende?|soirs?|tardes?|noches?|afternoons?|nachmittage?)"
    r"|emploi|berufstatige\w*|salaries|working (?:adults|professionals)|profesionales)\b"
)
_QUOTA = lazily(r"(?<![\d.,])[1-7]\d ?%")  # "Intensity: 50 %"
# Denied presence is none; any other makes the form harmless, as does a choice.
_NO_PRESENCE = lazily(
    r"\b(?:ohne|keine?|sans|aucune?|sin|no|without|nicht|non|ni) (?:\w+ ){0,1}(?:prasenz\w*|presen\w*|attendance"
    r"|campus|anwesenheit)"
)
_PRESENCE = lazily(
    r"\b(?:prasenz\w*|vor ort|presentiel|sur (?:place|site)|presencial|in person|face to face|on (?:site|campus)"
    r"|in presenza"
    r"|hybrid\w*|blended|vollzeit\w*|ganztag\w*|temps (?:plein|complet)|plein temps|full time|tiempo completo"
    r"|completa|tempo pieno"
    r"|integral|nicht|keine?|pas|not|oder|ou|or|monta?g\w*|lundi|lunes|mondays?|mo|mon|tutor\w*|sprechstunde\w*)\b"
)
# Of what sort it is: nothing that lasts or ends with a degree.
_SORT_LABEL = lazily(
    r"\b(?:type|art|typ|tipo|niveau|level|nivel|studienart|kursart|\w*programm|programme|program|programa|formation"
    r"|studiengang|course|curso|kurs|studies|estudios|categoria|category)\b"
)
_SORT = lazily(
    r"\b(?:summer (?:school|course|university|programme|program)|winter school|sommer(?:schule|kurs|akademie"
    r"|universitat)"
    r"|ferienkurs|universite d ete|ecole d ete|cours d ete|stage court|curso de verano|escuela de verano|curso corto"
    r"|short course|kurzkurs|schnupper\w*|formation courte|foundation (?:year|course|programme)|propadeut\w*|mooc"
    r"|micro ?credential\w*|open day|seminaire|workshop|taller|corso estivo|curso de verao|jornadas)\b"
)
_SCHOOLS = frozenset({"school_certificate", "language_course_confirmation"})


_LONGEST_MEANING = 14  # words of what a sign means
_ANY_STATE = "status"  # a sign by itself may stand under any label

BOX = lazily(r"[☐☒☑□■✓✗☓]|\[[ xX]?\]")
_TICKED = lazily(r"[☒☑■✓✗☓]|\[[xX]\]")


def by_rows(said: Said, kind: str) -> Iterator[Sentence]:
    """The rows by which the place is not settled, or the studies are none of those a stay is given for."""
    for row in said.rows:
        label, value = fold(row.label), fold(_ticked(row.value))
        if len(label.split()) > 7 or len(value.split()) > 30 or OTHER_STATE.search(label):
            continue
        if _is_unsettled(label, value) or _is_of_other_form(row, label, value) or _is_of_other_sort(label, value, kind):
            yield row.sentence
    for row in explained(said):
        label, value = fold(row.label), fold(row.value)
        if OTHER_STATE.search(label) or len(value.split()) > _LONGEST_MEANING:
            continue
        told = label if _STATE_LABEL.search(label) else _ANY_STATE
        other = _is_of_other_form(row, label, value) or _is_of_other_sort(label, value, kind)
        if other or _LEAVE_LABEL.match(value) or _is_unsettled(told, value):
            yield row.sentence


def _ticked(value: str) -> str:
    """Of a value with boxes to tick, what is ticked; the box stands before all of it or behind."""
    boxes = list(BOX.finditer(value))
    if not boxes:
        return value
    before = not value[: boxes[0].start()].strip()
    ends = [box.start() for box in boxes[1:]] + [len(value)]
    starts = [0] + [box.end() for box in boxes[:-1]]
    parts = [
        value[box.end() : end] if before else value[start : box.start()]
        for box, start, end in zip(boxes, starts, ends, strict=True)
    ]
    return " ".join(part for box, part in zip(boxes, parts, strict=True) if _TICKED.fullmatch(box[0]))


def _is_unsettled(label: str, value: str) -> bool:
    if _LEAVE_LABEL.fullmatch(label):
        return not (_NO_LEAVE.match(value) or _CLOSED.search(value))
    if not _STATE_LABEL.search(label):
        return False
    settled = _NOTHING_OPEN.search(value) or not _NOT_SETTLED.search(_NO_OTHER.sub(" ", value))
    return bool(_NOT_DONE.match(value)) or not settled


def _is_of_other_form(row: Row, label: str, value: str) -> bool:
    if not _FORM_LABEL.search(label):
        return False
    present = _PRESENCE.search(_NO_PRESENCE.sub(" ", value))
    other = _DISTANCE.search(value) or _PART_TIME.search(value) or (_QUOTA.match(row.value) and "ects" not in value)
    return bool(other) and not present


def _is_of_other_sort(label: str, value: str, kind: str) -> bool:
    return kind not in _SCHOOLS and bool(_SORT_LABEL.search(label) and _SORT.search(value))
