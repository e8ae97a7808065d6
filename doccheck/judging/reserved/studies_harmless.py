"""What papers about studies say of others, of another course, of what was once, or of single lessons only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

_MANY = (
    r"(?:studierende[rn]?|studenten|studentinnen|bewerber(?:innen)?|bewerbenden?|schuler(?:innen|n)?|teilnehmende[rn]?"
    r"|teilnehmer(?:innen|n)?|(?:gast|zweit|neben)hor(?:er|ern|ende|enden|erinnen)|kandidat(?:en|innen)|lernende[rn]?"
    r"|etudiant[e]?s|candidat[e]?s|eleves|stagiaires|participant[e]?s|auditeurs|auditrices|apprenants"
    r"|alumn[oa]s|estudiantes|candidat[oa]s|aspirantes|solicitantes|participantes|oyentes"
    r"|students|applicants|candidates|pupils|participants|learners|auditors|those|holders"
    r"|studenti|studentesse|candidati|partecipanti|estudantes|candidatos|alun[oa]s|ouvintes|inscritos)"
)
_FINITE = (
    r"(?:mussen|konnen|durfen|sollen|werden|erhalten|haben|legen|zahlen|reichen|melden|sind|bekommen|gilt|gelten"
    r"|devront|doivent|peuvent|pourront|seront|sont|recoivent|recevront|ont|n ont|ne \w+|paient|relevent|sera"
    r"|deber?an|deben|pueden|podran|seran|son|reciben|recibiran|tienen|han|pagan|no \w+|estan|abonan|se \w+"
    r"|must|may|can|will|shall|should|are|need|have|cannot|pay|receive|do|is|were|keep|lose|remain|retain|get|hear"
    r"|apply"
    r"|behalten|verlieren|bleiben|nehmen|besuchen|stehen|gehoren|acquittent|conservent|versent|beneficient|restent"
    r"|suivent"
    r"|obtiennent|figurent|perdent|deposent|conservan|acuden|asisten|obtienen|quedan|figuran|presentan|pierden"
    r"|devono|possono|saranno|sono|hanno|devem|podem|serao|sao|tem|nao \w+)"
)
# "Les candidats placés sur liste complémentaire …", "Für beurlaubte Studierende werden …": a class of persons, told
# apart by what they are, of which the sentence then says something.
_CLASS = lazily(
    r"^(?:\W|\d{1,2} )*(?:(?:fur|bei|von|pour|chez|para|for|to|of|per|a|por) )?"
    r"(?:(?:die|den|der|les|des|aux|las?|los|the|all|alle[nr]?|tous|todos|os|as|i|gli|le) )?"
    rf"(?P<subject>(?:(?!{_FINITE}\b)\w+ ){{0,5}}?{_MANY}\b(?: (?!{_FINITE}\b)\w+){{0,9}}?) (?={_FINITE}\b)"
)
_HOLDER = lazily(
    r"\b(?:sie|ihre?[nmrs]?|ihnen|frau|herrn?|dein\w*|"
    r"vous|votre|vos|mme|mlle|monsieur|madame|lequel|laquelle|dont|"
    r"usted|ustedes|su|sus|le \w+mos|don|dona|sr|sra|entre los que|entre las que|"
    r"interesad[oa]|interesse|interessee|betreffende\w*|genannte\w*|beneficiaire|(?:wie|comme|como|such as"
    r"|like) (?:die|der|la|le"
    r"|l|el|the)|named|"
    r"you|your|yours|mr|ms|mrs|he|she|his|her|voi|lei|suo|sua|voce|incluindo|including|darunter)\b"
)
# The class of this very paper: "die Studierenden dieses Programms".
_OURS = lazily(
    r"\b(?:diese[rsmn]?|genannte\w*|vorliegend\w*|obige\w*|folgende\w*|alle|samtliche|cette?|ces|present\w*|suivants?"
    r"|tous|toutes|est[ea]s?|citad[oa]s|siguientes|todos|todas|this|these|above|following|named|listed|all"
    r"|quest[oaie])\b"
)
# Only where lessons fail, or of a single one: "in Ausnahmefällen … einzelner Tage".
_SINGLE = lazily(
    r"\b(?:einzelne[rnsm]?|vereinzelt\w*|ausnahmsweise|in (?:einzelnen )?ausnahmefallen|im ausnahmefall|gelegentlich\w*"
    r"|exceptionnel\w*|ponctuel\w*|a titre exceptionnel|occasionnel\w*|certaines? (?:seances?|journees?)"
    r"|excepcional\w*|puntual\w*|ocasional\w*|alguna (?:clase|sesion) (?:suelta|aislada)|dias sueltos"
    r"|exceptional\w*|occasional\w*|individual (?:lessons?|days|sessions?)|single (?:lessons?|days?|sessions?)"
    r"|eccezional\w*|singole lezioni|aulas isoladas)\b"
)
# Three of twenty-two modules.
_FEW = lazily(
    r"\b(?:one|two|three|ein\w{0,2}|zwei|drei|une?|deux|trois|un[oa]?|dos|tres) (?:of (?:the|our)|der|unserer|des"
    r"|de(?: l[ao]s)?)"
    r" (?!two|three|four|five|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|[1-5]\b)(?:\w+ ){1,3}?"
    r"(?:modul\w*|lessons?|courses?|sessions?|units?|\w*veranstaltungen|einheiten|seances?|cours|unites?|clases"
    r"|asignaturas|sesiones|seminar\w*|wochen|weeks|semaines|semanas)\b"
)
_MAY = lazily(
    r"\b(?:kann|konnen|konnte\w*|darf|durfen|gelegentlich\w*|vereinzelt\w*|peut|peuvent|pourra|pourront|puede\w*"
    r"|podra\w*|may|might|can|could|occasional\w*|puo|possono|potra\w*|pode\w*)\b"
)
_THROUGHOUT = lazily(
    r"\b(?:alle[nrs]?|samtliche\w*|gesamte\w*|ganze\w*|komplett\w*|vollstandig\w*|ausschliesslich|durchgehend"
    r"|dieses jahr"
    r"|tous|toutes|ensemble|integral\w*|entier\w*|exclusiv\w*|cette annee|totalite|tod[oa]s?|integr\w*|exclusiv\w*"
    r"|este (?:ano|curso)|totalidad|all|entire\w*|whole|complete\w*|exclusive\w*|fully|this (?:year|term|semester)"
    r"|tutt[eioa]|inter[oa]|semester|semestre|term)\b"
)
# A rank on a list that the reader of a letter once had: "You were on our waiting list in April".
_ONCE = lazily(
    r"\b(?:(?:you|he|she) (?:were|was)(?: (?:initially|originally|first))? (?:on|in)"
    r"|(?:sie|er) (?:standen|stand|waren|war)|(?:standen|stand|waren|war) (?:sie|er)|(?:vous|il"
    r"|elle) (?:(?:etiez|figuriez|etait|figurait)|(?:aviez|avait) (?:\w+ ){0,2}ete)"
    r"|(?:usted |el |ella )?(?:estaba|figuraba|estuvo|figuro) (?:\w+ )?en|(?:era|eri) in|estava na)\b"
)
_THEN = (
    r"(?:in|im|en|em|a|au mois d[e']?) (?:\w+ )?(?:jan|feb|mar|marz|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez"
    r"|janv"
    r"|fev|avr|juin|juil|aout|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\w*"
)
_PASSED = lazily(
    rf"\b(?:{_THEN}|until|bis|jusqu|hasta|initially|originally|at first|zunachst|anfangs|ursprunglich|zuerst|d abord"
    r"|initialement|inicialmente|al principio|en un principio|inizialmente|previously|formerly|zuvor|vorher"
    r"|auparavant|anteriormente)\b"
)
_WAITING = lazily(
    r"\b(?:wait\w*|warteliste\w*|nachruck\w*|attente|complementaire|espera|reserva|reserve|suplentes|attesa)\b"
)
_STILL = lazily(
    r"\b(?:still|remain\w*|noch|weiterhin|bleib\w*|toujours|restez?|encore|aun|sigue\w*|todavia|ancora|ainda)\b"
)
# Others who may apply no more, where one has one's place.
_NO_OTHER = lazily(
    r"\b(?:aucune? autre|pas d autres?|keine anderen?|(?:keine )?weiteren?|no (?:other|further|more)|ningun\w* otr\w+"
    r"|no (?:se )?\w+ (?:mas|otras)|nessun altr\w+|nenhuma outra) (?:candidat\w*|bewerbung\w*|bewerber\w*|demande\w*"
    r"|solicitud\w*|application\w*|applicant\w*|antrage?|inscription\w*|anmeldung\w*|registration\w*|domand\w*)\b"
)
# A rule for whoever wishes to change something.
_ANY_CHANGE = lazily(
    r"^(?:tout|toute|jede[rs]?|any|every|cualquier|todo|ogni|qualquer|qualsiasi) (?:\w+ )?(?:changement|report"
    r"|transfert"
    r"|\w*wechsel|\w*anderung|verschiebung|umbuchung|change|switch|transfer|deferral|cambio|traslado|modificacion"
    r"|mudanca"
    r"|modification|trasferimento)\b"
)
# "After two failures the student is excluded": by the rules of the studies.
_FAILURE = (
    r"(?:\w*fehlversuch\w*|misserfolg\w*|nicht bestandene\w*|versaumnis\w*|mahnung\w*|verstosse\w*|echecs?|absences?"
    r"|avertissements?|redoublements?|manquements?|suspens[oa]s|faltas|ausencias|convocatorias|apercibimientos"
    r"|fail\w*|absences?|warnings?|attempts?|bocciature|assenze|reprovac\w+)"
)
_AFTER_SO_MANY = lazily(
    r"(?:^|.*? )(?:nach|bei|apres|des|tras|despues de|after|upon|dopo|apos) (?:mehr als |plus de |mas de |more than )?"
    r"(?:zwei|drei|vier|mehreren|wiederholte[nrm]?|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias"
    r"|reiterad[oa]s"
    rf"|two|three|four|several|repeated|due|tre|[2-9]) (?:\w+ )?{_FAILURE}\b"
)
_GENERIC = lazily(
    r"\b(?:(?:wird|werden|erfolgt|erlischt|verliert|est|sont|sera|perd|quedan?|sera|pierde|causa|is|are|loses|will be"
    r"|e|viene|perde)\b)"
)
_ANYONE = lazily(
    r"\b(?:studierende[rn]?|student(?:in|en)?|schuler\w*|teilnehme\w*|etudiante?s?|eleves?|stagiaires?|alumn[oa]s?"
    r"|estudiantes?"
    r"|students?|pupils?|participants?|learners?|studente|alun[oa]s?)\b"
)
_HAPPENED = lazily(
    r"\b(?:wurde\w*|worden|hat|haben|am \d+|a ete|ont ete|le \d+|ha sido|fue|fueron|el \d+|was|were|has|have|had|on \d+"
    r"|20\d\d|e stat\w|foi|per|mit wirkung|dieses|diesem|ces|deses?|these|estos|estas)\b"
)
# Papers of the time when the school had another name.
_OLD_NAME = lazily(
    r"\b(?:letters?|certificates?|documents?|papers|schreiben|bescheinigungen|zeugnisse|unterlagen|lettres|attestations"
    r"|certificats|cartas|certificados|documentos|attestati|declaracoes) (?:\w+ )?(?:under|with|bearing|in|unter|mit"
    r"|auf"
    r"|portant|sous|avec|a|con|bajo|de|sotto|com|sob) (?:(?:the|that|dem|den|le|la|el|l|il|o) )?(?:old|former|previous"
    r"|that|fruheren?|alten?|bisherigen?|jenem|ancienn?e?|precedente?|este|antigu[oa]|anterior|vecchi[oa]|antig[oa])? ?"
    r"(?:name|logo|letterhead|namen|briefkopf|nom|en tete|denomination|nombre|denominacion|membrete|nome)\b"
)
_THIS_NAME = lazily(
    r"\b(?:this|present|diesem|vorliegend\w*|ce|present|este|presente|questo) (?:name|logo|namen|nom|nombre|nome)\b"
)
# Sessions and courses that are named by when or for whom they are.
_OTHER_COURSE = lazily(
    r"\b(?P<course>sommer(?:kurs|session|schul|universitat)\w*|winter(?:kurs|schul)\w*|abendkurs\w*|wochenendkurs\w*"
    r"|ferienkurs\w*|kinderkurs\w*|(?:session|cours|ecole|universite)s? d (?:ete|hiver)|cours du soir|cours d appoint"
    r"|(?:curso|sesion|escuela|cursos)s? (?:de verano|de invierno|nocturnos?|vespertinos?|infantil\w*)"
    r"|(?:summer|winter|evening|weekend|holiday|saturday|junior) (?:course|session|school|class|programme|program)\w*"
    r"|cors[oi] (?:estiv[oi]|seral[ei])|curso de verao)\b"
)
# It is said of nothing else: "this applies to the Evening Course only", "Le centre n'ouvrira pas de session d'été".
_THAT_ONLY = lazily(
    r"\b(?:(?:gilt|betrifft|gelten|betreffen) (?:nur|ausschliesslich|allein)|(?:nur|ausschliesslich) (?:fur|beim|im)"
    r"|(?:ne )?(?:concerne|vaut|s applique)\w*(?: que| uniquement| seulement)|uniquement|(?:solo|unicamente) (?:para"
    r"|se|afecta)"
    r"|(?:afecta|se aplica)\w* (?:solo|unicamente)|appl\w+ (?:only )?to|only|riguarda solo|aplica se so)\b"
)
_NONE_SUCH = lazily(r"\b(?:kein\w*|pas d(?:e|autres?)?|no|aucune?|ningun\w*|nessun\w*|nenhum\w*) (?:\w+ )?$")
_IN_HOLIDAYS = lazily(
    r"sommer|winter|ferien|kinder|ete|hiver|verano|invierno|summer|holiday|junior|estiv|verao|infantil"
)
_NOT_HELD = lazily(
    r"\b(?:(?:ne|n) \w+ (?:pas|plus)|no (?:se )?(?:abrira|abre|habra|ofrec\w+|celebrar\w+|organiz\w+|impart\w+)"
    r"|(?:not|no longer) (?:\w+ )?(?:run|held|offered|open|take place|be)|nicht (?:\w+ )?(?:statt|angeboten|eroffnet)"
    r"|keine?n?|entfallt|entfallen|non (?:si )?\w+|nao (?:havera|se realiza\w*))\b"
)
# A house of the school's that is being closed, which changes nothing for these studies.
_CLOSES = lazily(
    r"\b(?:ferme\w*|cloture\w*|cess\w+|geschlossen|schliess\w*|schliess?ung|aufgegeben|clos(?:e|es|ed|ing|ure)|shut\w*"
    r"|cierr[ae]\w*|cerrad\w*|cerrar\w*|clausur\w*|chius\w+|fech\w+|encerra\w+|stopped)\b"
)
_CHANGES_NOTHING = lazily(
    r"\b(?:(?:sans|n a aucune?|aucune?) (?:incidence|effet|consequence|impact)|n affecte pas|ne concerne pas"
    r"|ohne (?:auswirkung\w*|folgen|einfluss)|keine (?:auswirkung\w*|folgen)|beruhrt \w+ (?:\w+ )?nicht"
    r"|betrifft \w+ (?:\w+ )?"
    r"nicht|(?:without|no) (?:effect|impact|consequence\w*|bearing)|(?:does|do) not (?:affect|concern)|nothing changes"
    r"|sin (?:efecto|repercusion|incidencia)\w*|no afecta\w*|senza (?:effett|consequenz)\w+|sem (?:efeito"
    r"|impacto)\w*)\b"
)
_TEACHES = lazily(
    r"\b(?:unterricht\w*|lehrveranstaltung\w*|vorlesung\w*|kurse?|cours|enseignements?|clases|docencia|classes|lectures"
    r"|lessons|teaching|lezioni|aulas|transfer\w*|verleg\w*|deplac\w*|traslad\w*|moved?)\b"
)


# Another house or programme by its place, before or behind it: "The Meran campus", "notre antenne de Sfax".
_ELSEWHERE = lazily(
    r"(?i:\b(?:campus|site|antenne|succursale|standort|niederlassung|zweigstelle|sede|sucursal|branch|school"
    r"|programme|program"
    r"|filiale|polo|delegaci[oó]n)) (?i:in|at|de|d['’]|en|von|a|à|em)\s?(?P<behind>[A-ZÀ-ÖØ-Þ][\w-]+)"
    r"|\b(?i:the|der|die|our|unser)\s(?P<before>[A-ZÀ-ÖØ-Þ][\w-]+)\s(?i:campus|site|branch|school|standort"
    r"|niederlassung)\b"
)
_ENDED = lazily(
    rf"{_CLOSES.pattern}|\b(?:discontinued|eingestellt|aufgelost|suspendid\w*|suprimid\w*|supprime\w*|fermee?s?)\b"
)
# What the paper is about: where it is told of, nothing is harmless.
_THING = lazily(
    r"\b(?:admi(?:ssion|tted|s|se|sion|tid[oa])|zulassung\w*|zugelassen|einschreib\w*|eingeschrieben|immatrik\w*"
    r"|studienplatz"
    r"|platz|place|plaza|inscription\w*|inscrite?|inscripcion|matricul\w*|enrol\w*|registration|offer|zusage"
    r"|iscri\w*|ammiss\w*|exmatrik\w*|radie\w*)\b"
)
# What would be against the paper, and that it has been undone, or was not granted.
_LEAVE = (
    r"(?:conges?|cesure|leave(?: of absence)?|beurlaubung\w*|urlaubssemester|baja temporal|excedencia|aspettativa"
    r"|licenca"
    r"|pause|interruption|unterbrechung|interrupcion)"
)
_AGAINST = (
    rf"(?:{_LEAVE}|refus|refusal|rejection|ablehnung\w*|absage|denegacion|rechazo|suspension|sperre|sperrvermerk"
    r"|exclusion|ausschluss|expulsion|withdrawal|desistimiento|renuncia|verzicht\w*|rucktritt\w*|rifiuto|recusa)"
)
_OFF = (
    r"(?:annul\w*|withdrawn|cancel\w*|zuruckgezogen|zuruckgenommen|aufgehoben|widerrufen|storniert|levee?|lifted"
    r"|revoked"
    r"|rapportee?|hinfallig|gegenstandslos|anulad[oa]|retirad[oa]|revocad[oa]|sin efecto|void|ritirat[oa]|anulad[oa])"
)
_DENIED = r"(?:refusee?|denied|refused|rejected|denegad[oa]|abgelehnt|rejetee?|declined|respint[oa])"
_UNDONE_AGAIN = lazily(rf"\b(?:{_AGAINST}\b(?: \w+){{0,9}}? {_OFF}|{_LEAVE}\b(?: \w+){{0,9}}? {_DENIED})\b")
_OPTIONAL = lazily(
    r"\b(?:wahl(?:kurs|fach|modul|veranstaltung)\w*|(?:cours|module|enseignement) (?:optionnel|facultatif)\w*|options?"
    r"|(?:asignatura|curso|modulo|materia)s? (?:optativ|opcional|voluntari)\w*|optativas?|electives?"
    r"|(?:elective|optional) (?:course|module|class)\w*|corso facoltativo|exkursion\w*|excursions?|ausflug\w*)\b"
)
# Something else that was applied for: a room, a grant.
_ELSE_SOUGHT = lazily(
    r"\b(?:(?:antrag|anfrage|bewerbung) (?:\w+ ){0,2}(?:auf|um|fur)|(?:demande|dossier|candidature) (?:\w+ )?(?:de|d"
    r"|pour|a)"
    r"|solicitud (?:de|para)|application for|domanda (?:di|per)|pedido de)(?: (?:einen?|eine[rsm]?|une?|la|le|l|an?"
    r"|el|los|das"
    r"|die|den|ein))? (?:wohn\w*|zimmer\w*|stipend\w*|beurlaub\w*|logement|chambre|bourse|aide|residencia"
    r"|alojamiento|beca"
    r"|ayuda|housing|accommodation|room|scholarship|grant|bursary|borsa|alloggio|bolsa|parking|dispens\w*"
    r"|exoneration)\b"
)
_ON_REQUEST = lazily(
    r"\b(?:auf antrag|(?:up)?on request|on application|sur demande|previa solicitud|a peticion|su richiesta)\b"
)
_IN_OTHERS = lazily(
    r"\b(?:in|bei|fur|dans|pour|en|para|for|at|em)(?: d)? (?:the |les |los |las |den )?(?:other|andere\w*|weiteren"
    r"|autres|otr[oa]s"
    r"|altri|outros) (?:programmes?|programs?|studiengang\w*|courses|campus\w*|formations?|filieres?|sites?|grados"
    r"|masteres"
    r"|titulaciones|sedes|programas|kurse\w*|standorte\w*|corsi|cursos)\b"
)
_LIKE = lazily(r"\b(?:wie|as|like|comme|como|come|auch|also|egalement|aussi|tambien)\b")
# Places that are given on: "Las plazas vacantes se asignarán a los alumnos de la lista de reserva".
_FREE_PLACES = lazily(
    r"\b(?:platze|studienplatze|kursplatze|places|plazas|seats|posti|vagas)\b(?: \w+){0,8}? (?:gehen|gehn|werden"
    r"|seront|sont|se"
    r"|go|will|are|iran|pasan|pasaran|saranno|serao)\b(?: \w+){0,6}? (?:warteliste\w*|nachruck\w*|liste|listas?|list)\b"
)
_RANK = lazily(r"\b(?:rang|rank|rango|platz|position|puesto|no|nr|numero|number) \d")
_YEARS = lazily(r"(?<![\d/.\-])(20\d\d) ?[/–-] ?(20\d\d|\d\d)(?!\d|[/.\-]\d)")

_OVER = 10  # month in which an academic year is over at the latest


@dataclass(frozen=True)
class Only(Said):
    """A document of which only one sentence is looked at."""

    one: Sentence

    @cached_property
    def folded(self) -> str:
        return self.one.folded

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return (self.one,)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        return ()


def without_class(sentence: Sentence) -> Sentence | None:
    """What a sentence says of a class of others, without the words that tell who they are; None: it is of no class."""
    found = _CLASS.match(sentence.folded)
    if found is None or ":" in sentence.text.rstrip(": "):
        return None
    if _HOLDER.search(found["subject"]) or _OURS.search(found[0]):
        return None
    return Sentence(text=sentence.folded[found.end() :], evidence=sentence.evidence)


def is_harmless(sentence: Sentence, said: Said) -> bool:
    """Whether a sentence is of single lessons, of the past, of other papers, of another course or of any change."""
    folded = sentence.folded
    return (
        (_SINGLE.search(folded) is not None and _MAY.search(folded) is not None and not _THROUGHOUT.search(folded))
        or (_FEW.search(folded) is not None and not _THROUGHOUT.search(folded))
        or _was_waiting(folded)
        or (_NO_OTHER.search(folded) is not None and not _HOLDER.search(folded))
        or _ANY_CHANGE.match(folded) is not None
        or _by_the_rules(folded)
        or (_OLD_NAME.search(folded) is not None and not _THIS_NAME.search(folded))
        or _of_other_course(folded, said)
        or _closes_elsewhere(sentence, said)
        or _of_something_else(folded)
        or (_FREE_PLACES.search(folded) is not None and not _HOLDER.search(folded) and not _RANK.search(folded))
        or _of_year_before(sentence, said)
    )


def _of_something_else(folded: str) -> bool:
    """Whether it is of a leave that was given up, a choice, another thing that was sought, or of other studies."""
    requested = _ON_REQUEST.search(folded) and _MAY.search(folded) and not _THROUGHOUT.search(folded)
    if requested or (_IN_OTHERS.search(folded) and not _LIKE.search(folded)):
        return not _HOLDER.search(folded)
    told = _UNDONE_AGAIN.search(folded) or _OPTIONAL.search(folded) or _ELSE_SOUGHT.search(folded)
    return bool(told) and not _THING.search(folded) and not _TEACHES.search(_OPTIONAL.sub(" ", folded))


def _of_year_before(sentence: Sentence, said: Said) -> bool:
    """Whether a sentence names only academic years that were over when the paper was given out."""
    ended = [int(first) + 1 for first, _ in _YEARS.findall(sentence.text)]
    given = said.document.first("issue_date")
    if not ended or given is None or not isinstance(given.value, date):
        return False
    return max(ended) + (given.value.month < _OVER) <= given.value.year


def _was_waiting(folded: str) -> bool:
    """Whether somebody had a rank on a list at a time that is over."""
    told = _ONCE.search(folded) and _WAITING.search(folded) and _PASSED.search(folded)
    return bool(told) and not _STILL.search(folded)


def _by_the_rules(folded: str) -> bool:
    """Whether something follows, for whoever it may be, after so many failures."""
    found = _AFTER_SO_MANY.match(folded)
    if found is None:
        return False
    then = folded[found.end() :]
    told = _GENERIC.search(then) and _ANYONE.search(then)
    return bool(told) and not _HAPPENED.search(then) and not _HOLDER.search(then)


def _of_other_course(folded: str, said: Said) -> bool:
    """Whether a sentence is only of a course that the paper names nowhere else."""
    found = _OTHER_COURSE.search(folded)
    if found is None or said.folded.count(found["course"]) > folded.count(found["course"]):
        return False
    at_all = _NONE_SUCH.search(folded[: found.start()]) or _IN_HOLIDAYS.search(found["course"])
    none = _NOT_HELD.search(folded) and at_all and not _HOLDER.search(folded)
    return bool(_THAT_ONLY.search(folded) or none)


def _closes_elsewhere(sentence: Sentence, said: Said) -> bool:
    """Whether a house is closed that is another one: it changes nothing, or the paper names its place nowhere else."""
    folded = sentence.folded
    if not _ENDED.search(folded) or _TEACHES.search(folded):
        return False
    if _CHANGES_NOTHING.search(folded):
        return True
    found = _ELSEWHERE.search(sentence.text)
    place = fold(found["behind"] or found["before"]) if found else ""
    return bool(place) and said.folded.split().count(place) == 1 and not _HOLDER.search(folded)
