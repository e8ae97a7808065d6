"""Studies that are held in another country than the one of the stay, or nowhere but at home."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.studies_cities import countries_of
from doccheck.judging.words import fold

PLACE_OF_STUDIES = lazily(
    r"(?:(?:studien|unterrichts|kurs|lehr|schul|lehrgangs|veranstaltungs|schulungs|durchfuhrungs)(?:ort|orte|standort)|"
    r"ort(?: de[rs] (?:unterrichts|kurses|studiums|lehrveranstaltungen|ausbildung|schule|durchfuhrung))?|standort|"
    r"campus|kursort|lieux?(?: (?:d|de|des|de la|du) ?(?:enseignement|cours|formation|etudes|scolarite|stage))?|site"
    r"(?: (?:d|de) ?(?:enseignement|formation|etudes))?|implantation|"
    r"lugar(?: de (?:imparticion|estudios?|las clases|realizacion|ensenanza|la docencia|clases))?|sede"
    r"(?: (?:de|del|di) (?:las clases|imparticion|estudios?|curso|corso|studio|ensino))?|"
    r"(?:place|location|venue|site)(?: of (?:study|studies|teaching|instruction|the course|the programme|delivery|"
    r"classes))?|"
    r"(?:study|teaching|course) (?:location|place|site)|luogo(?: (?:di|del|delle) (?:studio|corso|lezioni|"
    r"svolgimento))?|"
    r"local(?: (?:de|do|das) (?:ensino|curso|aulas|estudos?|realizacao))?)"
)
# A place among the words of a label: "Site de rattachement", "Assigned campus"; and of what else it may be.
_PLACE_WORD = lazily(
    r"\b(?:site|campus|antenne|implantation|centre d enseignement|lieux?|sedes?|centro|extension|aulario|lugar"
    r"|\w*standorte?|(?:\w{3,}s|studien|lehr|kurs|seminar|modul|schul)?orte?|\w*statte|aussenstelle"
    r"|location|venue|branch|teaching (?:site|base)|polo|luogo|local)\b"
)
_NO_STUDY_PLACE = lazily(
    r"\b(?:geburt\w*|wohn\w*|heimat\w*|herkunft\w*|ausstell\w*|naissance|delivrance|emission|residence|domicile|fait"
    r"|nacimiento|nascita|nascimento|residencia|expedicion|birth|issue|origin|origine|origen|home|precedente?|previous"
    r"|bisherig\w*|vorherig\w*|anterior|fecha|datum|date|firma|signature|test\w*|exam\w*|prufungs\w*|entretien"
    r"|entrevista|interview|rencontre|treffpunkt|consulat|consulado|konsulat|visa|web|ort datum|concurso)\b"
)
_TEACHING = (
    r"\w*unterricht\w*|\w*veranstaltung(?:en)?|\w*vorlesung(?:en)?|lehre|prasenz\w*|\w*kurse?s?|\w*studium|"
    r"studienjahr|ausbildung|\w*seminare?|"
    r"cours|enseignements?|formation|travaux pratiques|etudes|scolarite|"
    r"clases?|docencia|ensenanzas?|practicas|estudios|formacion|sesiones|"
    r"teaching|classes|lectures?|lessons?|courses?|tuition|instruction|studies|programme|program|"
    r"lezion[ei]|corsi|corso|didattica|aulas|curso|ensino"
)
_TAUGHT = lazily(
    rf"\b(?:{_TEACHING})\b.*\b(?:statt|abgehalten|erteilt|durchgefuhrt|absolviert|stattfinde\w*|angeboten|unterrichtet|"
    r"ont lieu|a lieu|se deroule\w*|s effectue\w*|dispense\w*|se tiennent|suivis? a|"
    r"tienen lugar|tiene lugar|se imparte\w*|se celebra\w*|se desarrolla\w*|se cursa\w*|se realiza\w*|"
    r"takes? place|taking place|held|taught|delivered|based|given|located|"
    r"si svolg\w+|si teng\w+|impartit\w+|decorre\w*|sao lecionad\w+|realizam se|tem lugar)\b"
)
# "Studienort ist …", "le lieu d'enseignement se trouve à …"
_PLACE_IS = lazily(
    rf"\b{PLACE_OF_STUDIES.pattern} (?:\w+ ){{0,4}}(?:ist|sind|liegt|befindet|est|sont|sera|se trouve|se situe|es|esta|"
    r"se encuentra|radica|is|will be|lies|e|si trova|fica|sara)\b"
)
# "Presencial, en nuestra sede de …": a house of the school's, and that one comes there.
_HOUSE = lazily(
    r"\b(?:standort\w*|raume\w*|raumlichkeiten|niederlassung\w*|filiale|zweigstelle|aussenstelle|schulungszentrum|"
    r"schulgebaude|campus|locaux|site|antenne|succursale|etablissement|batiment|sedes?|locales|instalaciones|aulas?|"
    r"sucursal|delegacion|edificio|premises|branch|centre|center|facilit(?:y|ies)|building|classrooms?|school house|"
    r"filiale|instalacoes|polo)\b"
)
# Lessons at a house of the school's, without a verb: "all classes at our campus in …".
_LESSONS_AT = lazily(
    rf"\b(?:{_TEACHING})\b(?: \w+){{0,4}}? (?:am|an|in|im|at|on|a|au|aux|en|sur|dans|na|no|nel|nella|presso)"
    rf"(?: \w+){{0,3}}? {_HOUSE.pattern}"
)
_COMING = lazily(
    r"\b(?:prasenz\w*|vor ort|presentiel\w*|sur place|presencial\w*|in person|face to face|on site|on campus|"
    r"in presenza|modalitat|modalidad|modalite|unterrichtsform|kursform|lehrform|form|format|mode|delivery|"
    r"durchfuhrung|imparticion|regime|regimen|modalita)\b"
)
# Nobody need come to where the paper is from.
_NOT_NEEDED = Statement(
    thing=Words(
        "aufenthalt* anwesenheit prasenz anreise kommen erscheinen presence sejour deplacement venue presencia "
        "asistencia "
        "estancia desplazamiento attendance stay residence travel presenza soggiorno presenca"
    ),
    state=Words(
        "vorgesehen erforderlich notwendig notig verlangt requis* necessaire* prevu* exige* demande* requerid* "
        "necesari* previst* exigid* obligatori* required needed necessary expected foreseen planned richiest* "
        "necessari*"
    ),
    near=8,
    denied=True,
    unless=Words(
        "einschreib* immatrik* anmeld* prufung* test* termin* vorstellung* bewerb* inscri* examen* entretien* "
        "matricul* solicitud entrevista enrol* regist* exam* interview* applica* appoint* ferien vacances holiday* "
        "visum visa visado titel* titre* permit* permis*"
    ),
)
# A part of the studies, or a choice: a term abroad, an excursion.
_PART = lazily(
    r"\b(?:kann|konnen|wahlweise|optional\w*|fakultativ\w*|ein(?:es|em)? (?:auslands)?(?:semester\w*|teil\w*|"
    r"praktik\w*)|"
    r"auslands\w+|exkursion\w*|teilweise|dritte[sn]?|vierte[sn]?|funfte[sn]?|sommerschule|austausch\w*|"
    r"partnerhochschulen|"
    r"peut|peuvent|facultati\w*|un semestre|le (?:second|deuxieme|troisieme|quatrieme|dernier) semestre|a l etranger|"
    r"une partie|excursions?|echange|voyage d etudes|"
    r"puede\w*|opcional\w*|un semestre|(?:segundo|tercer|cuarto|ultimo) semestre|una parte|intercambio|movilidad|"
    r"estancia|"
    r"may|can|optional\w*|one (?:semester|term)|a (?:semester|term)|(?:second|third|fourth|final) (?:semester|term)|"
    r"partly|"
    r"part of|abroad|exchange|field trips?|summer school|excursions?|un semestre all estero|all estero|"
    r"no estrangeiro)\b"
)
_WHOLE = lazily(
    r"\b(?:beide[nr]?|alle[nr]?|samtliche\w*|gesamte\w*|ausschliesslich|vollstandig|nur|"
    r"deux|tous|toutes|ensemble|integralite|entierement|exclusivement|uniquement|"
    r"ambos|ambas|todas?|todos?|integramente|exclusivamente|solo|unicamente|"
    r"both|all|entire\w*|whole|exclusively|only|solely|tutt[eio]|entramb[ei]|interamente|todo|ambos)\b"
)
# No lessons at the place where the paper comes from.
_NOT_HERE = lazily(
    r"\b(?:kein\w* (?:\w+ ){0,2}(?:unterricht|lehrveranstaltung\w*|lehre|prasenz(?!pflicht)\w*|kurse|vorlesungen)|"
    r"(?:unterricht|lehrveranstaltungen|vorlesungen|kurse)\b.{0,60}\bnicht (?:statt|vorgesehen|angeboten|abgehalten)|"
    r"aucune? (?:cours|enseignement|presence|seance)s? .{0,40}\b(?:n|ne) (?:\w+ ){0,2}(?:dispens|donn|assur|requis|"
    r"exig|lieu|prev|tient)\w*|"
    r"(?:cours|enseignements)\b.{0,40}\b(?:ne|n) .{0,30}\bpas (?:lieu|dispense|donne|assure)\w*|"
    r"no (?:se imparte\w*|hay|tienen lugar) (?:\w+ ){0,4}(?:clases?|docencia)|no (?:\w+ )?(?:teaching|classes|lectures|"
    r"attendance|presence|instruction|physical attendance) (?:\w+ ){0,4}(?:takes? place|is|are|held|given|required|"
    r"offered|at|in)|solo se tramita|nessuna lezione|nao ha aulas)\b"
)
_CALENDAR = lazily(
    r"\b(?:feiertag\w*|ferien|\w*pause|samstag\w*|sonntag\w*|wahrend|zwischen|am \d+|feries?|vacances|samedi|dimanche|"
    r"festiv\w*|vacaciones|sabados?|durante|entre el|holidays?|vacations?|breaks?|weekends?|between|during|on|day|"
    r"del \d+|entre|"
    r"winter|christmas|weihnacht\w*|noel|navidad)\b"
)
_DISTANCE = lazily(
    r"\b(?:fernstudium|fernstudiengang|fernlehrgang|fernkurs|fernunterricht|online ?(?:studium|studiengang|kurs|"
    r"unterricht|lehrgang|course|programme|program|degree|classes|master)|(?:rein|ausschliesslich|vollstandig|komplett|"
    r"nur|100|fully|entirely|wholly|completely|exclusively|integramente|totalmente|interamente|100 en) (?:online|"
    r"virtuell\w*|"
    r"remote|digital|virtual|en linea|on line)|(?:entierement|exclusivement|integralement|totalement|uniquement|"
    r"tout|100) "
    r"(?:en ligne|a distance)|formation a distance|enseignement a distance|cours a distance|"
    r"selbstlernkurs\w*|selbststudium|am bildschirm|von (?:jedem land|zu hause) aus|per (?:zoom|videokonferenz)|"
    r"par (?:ecran|visio\w*|zoom)|depuis (?:son|votre) (?:pays|domicile)|por (?:videollamada|videoconferencia|zoom)|"
    r"desde (?:su|cualquier) (?:pais|domicilio|lugar)|self paced|from (?:any country|anywhere|home)|no attendance|"
    r"(?:via|by) (?:zoom|video)|per videoconferenza|por videoconferencia|distance (?:learning|education|teaching)|"
    r"(?:modalidad|ensenanza|formacion|docencia|curso|master|grado) "
    r"(?:\w+ )?(?:a distancia|on ?line|online|virtual|no presencial|en linea)|delivered (?:online|remotely)|"
    r"(?:corso|modalita|didattica) (?:online|a distanza)|(?:ensino|curso|regime) (?:a distancia|online)|"
    r"(?:findet|finden|erfolgt) (?:\w+ ){0,2}online statt|(?:studienform|unterrichtsform|kursform|format|mode of study|"
    r"mode|modalite|regime|modalidad|delivery)(?: \w+)? (?:online|a distance|a distancia|fernstudium|distance|"
    r"remote|virtual))\b"
)
_NOT_DISTANCE = lazily(
    r"\b(?:nicht|kein\w*|weder|prasenz\w*|vor ort|hybrid\w*|oder|einstufungstest\w*|test|plattform|vorkurs|"
    r"zusatzlich\w*|"
    r"pas|ni|aucun\w*|presentiel|ou|hybride|no (?:es|se|a)|ni|o|presencial(?!\w)|complement\w*|"
    r"gesprach|kann|konnen|peut|peuvent|puede\w*|may|can|tutor\w*|interview|entretien|entrevista|konsulat|beratung|"
    r"not|nor|or|on campus|in person|face to face|on site|"
    r"hybrid|blended|centre for|center for|institute of|"
    r"zentrum|ergang\w*|optional\w*|additional\w*|in presenza)\b"
)
# Who studies, and where: "suit l'ensemble de son cursus sur le campus de …", "studiert an unserem Standort …".
_STUDY = lazily(
    rf"\b(?:{_TEACHING}|cursus|annees?|semestres?|credits?|ects|modul\w*|module?s?|modulos?|creditos|asignaturas"
    rf"|materias|stage"
    r"|studiert|studieren|besucht|absolvier\w*|besuchen|suit|suivrez?|suivra|effectuer\w*|accueilli\w*|affecte\w*"
    r"|rattache\w*"
    r"|cursa\w*|curse|asist\w+|seguira|estudi\w+|adscrit[oa]|attend\w*|study|studying|studies|based|assigned|cohort"
    r"|jahrgang"
    r"|promotion|matricul\w*|zugewiesen|zugeteilt|frequenta\w*|frequentera|seguira)\b"
)
_PLACED = lazily(
    rf"{_HOUSE.pattern}|\b(?:\w*campus|schulhaus|partner(?:schule|hochschule|institut)\w*|hochschulstandort|zentrum"
    rf"|extension|aulario|lehrgebaude|centre (?:associe|delocalise)"
    r"|centro|polo|partner (?:college|institute|school|university))\b"
)
# Not the studies: what came before, another occasion, where one was born.
_OF_BEFORE = lazily(
    r"\b(?:interview\w*|gesprach\w*|test\w*|\w*prufung|bewerb\w*|buro|\w*zeugnis\w*|abschluss\w*|diplom\w*|titel"
    r"|geboren"
    r"|entretien|concours|epreuves?|candidature|bureau|diplome\w*|titulaire|baccalaureat|licence obtenue|ne|nee"
    r"|nat[oa]|nascid[oa]|ancien\w*|deja"
    r"|entrevista|solicitud|titulo|titulacion|expedid[oa]|nacid[oa]|oficina|anteriormente|procede\w*|application"
    r"|diploma|degree"
    r"|born|office|previous\w*|formerly|graduat\w+|recogni\w+|anerkannt\w*|bisher\w*|reconocid\w*|reconnu\w*|alumni"
    r"|absolvent\w*"
    r"|netzwerk|network|reseau|red|unter anderem|notamment|entre otr\w+|among others|also|auch|egalement|aussi"
    r"|tambien|weitere\w*"
    r"|autres|otr[oa]s|other|apres|nach|after|tras|partenaires?|ferien|vacances|kongress|congress|conference|embassy"
    r"|botschaft"
    r"|ambassade|embajada|consul\w*|konsul\w*|visum|visa|visado)\b"
)
# Where somebody was born, and whose citizen he is, says nothing of where he studies.
_OF_PERSON = lazily(
    r"(?i:\b(?:née?|nee|geb(?:oren)?\.?|born|nacid[oa]|nat[oa]|nascid[oa])\b[^,;()]{0,60}(?:\([^)]*\))?"
    r"|\b(?:nationalit[éey]|ressortissante?|citoyen(?:ne)?|citizen|national|staatsangehörig\w*|staatsbürger\w*"
    r"|nacionalidad|originaire|natural)\b[^,;().]{0,40}(?:\([^)]*\))?)"
)
_PREFIX = {"DEU": "D", "FRA": "F", "ESP": "E", "LUX": "L"}  # before a postal code
_PREFIXED = lazily(r"(?<![\w-])(A|B|CH|CZ|D|DK|E|F|FL|I|L|NL|PL)[-–]\s?\d{4,5}\b")
# Four figures before a town: Austria, Switzerland, Belgium, Luxembourg; never Germany, France or Spain.
_FOUR_FIGURES = lazily(r"(?<![\w-])(?!19|20)[1-9]\d{3} (?=[A-ZÄÖÜ])")
_FIVE_FIGURES = lazily(r"(?<![\w-])\d{5} (?=[A-ZÄÖÜ])")
# Codes that are written so in one country only: Portugal, Brazil, the Netherlands, Poland, the United Kingdom, Canada.
_OTHER_CODES = lazily(
    r"(?<![\w-])(?:\d{4}-\d{3}|\d{5}-\d{3}|[1-9]\d{3} [A-Z]{2}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|"
    r"[A-Z]\d[A-Z] \d[A-Z]\d)(?![\w-])"
)
# The postal code of an address whose other parts stand before it: "Rákóczi út 4 · 1088 Budapest".
_ADDRESSED = lazily(r"\d[\w/]*\s*[,·|•–]\s*(?!19|20)[1-9]\d{3} (?=[A-ZÄÖÜ])")
_PARTED = lazily(r"[,·|•–]")
_HEADING = 3  # lines from the school's name on: its address
_LONGEST = 400  # characters of a sentence: in more than that, the country is said of something else


def held_elsewhere(said: Said, case: Case) -> Iterator[Sentence]:
    """The rows and sentences that put the teaching in another country, or online."""
    wanted = case.checklist.country
    for row in said.rows:
        label = fold(row.label)
        of_studies = PLACE_OF_STUDIES.fullmatch(label) is not None
        placed = of_studies or (_PLACE_WORD.search(label) and not _NO_STUDY_PLACE.search(label))
        if placed and _abroad(row.value, wanted, postal=of_studies):
            yield row.sentence
    yield from [each for each in _spoken(said) if _studies_abroad(each, wanted)][:1]
    yield from stated(said, (_NOT_NEEDED,))
    yield from _of_school_abroad(said, wanted)
    taught = _TAUGHT.search(said.folded) or _PLACE_IS.search(said.folded)
    housed = _HOUSE.search(said.folded)
    yield from [each for each in (_spoken(said) if housed else ()) if _comes_abroad(each, wanted)][:1]
    absent, distance = _NOT_HERE.search(said.folded), _DISTANCE.search(said.folded)
    if not (taught or absent or distance):
        return
    for sentence in said.sentences:
        folded = sentence.folded
        if (
            (taught and _teaches_abroad(sentence, wanted))
            or (absent and _NOT_HERE.search(folded) and not _CALENDAR.search(folded))
            or (distance and _DISTANCE.search(folded) and not _NOT_DISTANCE.search(folded))
        ):
            yield sentence


def _spoken(said: Said) -> tuple[Sentence, ...]:
    return (*(row.sentence for row in said.rows), *said.sentences)


def _studies_abroad(sentence: Sentence, wanted: str) -> bool:
    """Whether somebody studies, all the time, in a house that lies in another country."""
    folded = sentence.folded
    said = _STUDY.search(folded) and _PLACED.search(folded) and len(sentence.text) <= _LONGEST
    if not said or _OF_BEFORE.search(folded) or not _abroad(sentence.text, wanted, postal=False):
        return False
    return not _PART.search(folded) or _WHOLE.search(folded) is not None


def _comes_abroad(sentence: Sentence, wanted: str) -> bool:
    """Whether one comes to a house of the school's in another country, not only for a part."""
    folded = sentence.folded
    comes = _HOUSE.search(folded) and (_COMING.search(folded) or _LESSONS_AT.search(folded))
    if not comes or len(sentence.text) > _LONGEST:
        return False
    return _abroad(sentence.text, wanted, postal=False) and (not _PART.search(folded) or bool(_WHOLE.search(folded)))


def _teaches_abroad(sentence: Sentence, wanted: str) -> bool:
    """Whether the sentence says that lessons, not only a part of them, are held in another country."""
    folded = sentence.folded
    placed = _TAUGHT.search(folded) or _PLACE_IS.search(folded)
    if len(sentence.text) > _LONGEST or not placed or not _abroad(sentence.text, wanted, postal=False):
        return False
    return not _PART.search(folded) or _WHOLE.search(folded) is not None


def _abroad(text: str, wanted: str, *, postal: bool) -> bool:
    """Whether the text names other countries and not the one wanted."""
    named = countries_of(_OF_PERSON.sub(" ", text))
    if named:
        return wanted not in named
    if not postal:
        return False
    if prefixed := _PREFIXED.search(text):
        return prefixed[1] != _PREFIX.get(wanted)
    return bool((_FIVE_FIGURES if wanted == "LUX" else _FOUR_FIGURES).search(text))


def _of_school_abroad(said: Said, wanted: str) -> Iterator[Sentence]:
    """The school's own address below its name, abroad, where no place of the country is named."""
    lines = said.document.lines
    own = "L-" if wanted == "LUX" else ""
    if any(re.search(rf"(?<![\w-]){own}\d{{{4 if own else 5}}} [A-ZÄÖÜ]", line.text) for line in lines):
        return
    schools = {fold(str(field.value)) for field in said.document.all("institution")}
    for at, line in enumerate(lines):
        if any(school in fold(line.text) for school in schools):
            heading = lines[at : at + _HEADING]
            for before, each in zip((line, *heading), heading, strict=False):
                # An address in one line, or what did not fit into the line above.
                address = _PARTED.search(each.text) or _PARTED.search(before.text.rstrip()[-1:])
                foreign = _OTHER_CODES.search(each.text) or (wanted != "LUX" and _ADDRESSED.search(each.text))
                if address and (foreign or _prefixed(each.text, wanted)):
                    yield Sentence(text=each.text, evidence=(each.evidence,))
                    return


def _prefixed(text: str, wanted: str) -> bool:
    found = _PREFIXED.search(text)
    return found is not None and found[1] != _PREFIX.get(wanted)
