"""Letters of motivation that are for something else than to learn: for a job, a visit, a family, a cure."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence, said_of
from doccheck.judging.schools import of_institution
from doccheck.judging.words import fold

# Whoever writes to learn names what is learnt and where, in some word; "gelernt", "studiert" are over.
_LEARNING = lazily(
    r"\b(?:studium\w*|studien\w*|studieren|studier|studiengang\w*|\w*kurs(?:e|es|en|s|teilnahme|platz|beginn)?|"
    r"\w*schule|"
    r"sprachschul\w*|"
    r"\w*universitat\w*|hochschul\w*|semester\w*|lernen|erlernen|dazulernen|verbessern|vertiefen|unterricht\w*|"
    r"schuljahr\w*|austausch\w*|gymnasium|freiwillig\w*|sprachkenntnisse|deutschkenntnisse|bachelor\w*|master\w*|"
    r"\w*studium|studies|study|studying|courses?|school|university|semester|learn|learning|improve|lessons|classes|"
    r"degree|exchange|programme?|etudes?|etudier|cours|apprendre|apprentissage|perfectionner|ecole|"
    r"universite|formation|stage|ameliorer|echange|estudi(?:os|ar|o|are)|cursos?|cursar|aprender|aprendizaje|"
    r"perfeccionar|mejorar|escuela|universidad|grado|maestria|intercambio|clases|studi|studiare|corso|corsi|imparare|"
    r"universita|scuola|estudar|estudos|universidade|aulas|melhorar)\b"
)
# What speaks of it as well, and of a job's requirements: enough where nothing speaks of a job.
_SCHOLARLY = lazily(
    r"\b(?:lerne|lernt|\w*praktik(?:um\w*|a)|\w*ausbildung\w*|comprendre|verstehen lernen|msc|bsc|mba|phd|m a|b a"
    r"|doctora\w*|doktor\w*|dottorat\w*|diploma\w*|diplome\w*|apprentic\w*|traineeship"
    r"|curricul\w*|facult\w*|fakultat|faculdade|facultad|profess\w*|thesis|these|tesis|tese|lectur\w*|vorlesung\w*"
    r"|seminar\w*|laborator\w*|train(?:ing|ed)|qualif\w*|(?:under|post)?graduate|scholar\w*|campus|\w*ausbildung"
    r"|fachrichtung|promotion|dissertation|licence|maitrise|filiere|parcours|etablissement|specialis\w*|especiali\w*"
    r"|bourse|beca|borsa|carrera|licenciatura|titulacion|laurea|mestrado|partera|\w*engineering|ingenier\w*|ingenieu\w*"
    r"|infirmier\w*|profesion\w*|profession\w*|physics?|physik|mathemati\w*|medicine|medizin|chemi\w*|biolog\w*)\b"
)
# Whoever looks for work has learnt something too.
_WORK = lazily(
    r"\b(?:arbeit(?:en|e|sstelle|splatz|gefunden)?|anstellung|beschaftigung|work|working|job|employment|travail(?:ler)?"
    r"|emploi|embauche|trabaj(?:o|ar)|empleo|contratar|lavor(?:o|are)|impiego|trabalh(?:o|ar)|emprego)\b"
)
# What is asked for instead: work in a business, a visit, to live with somebody, to be treated.
_JOB = lazily(
    r"\b(?:ihre[rn]? (?:stellen)?(?:anzeige|ausschreibung|ausgeschriebene\w*|stellenangebot|betrieb|unternehmen|firma)|"
    r"in ihrem (?:betrieb|unternehmen|team|haus(?:e)?)|stellenanzeige|stellenausschreibung|bewerbung als|"
    r"bewerbe mich (?:\w+ ){0,3}(?:als|um (?:die|eine) (?:\w+ )?(?:stelle|position))|vorstellungsgesprach|"
    r"gehaltsvorstellung\w*|festanstellung|eintrittstermin|probearbeit\w*|"
    r"your (?:company|firm|business|vacancy|advert\w*|job (?:ad|advert|posting|offer))|job (?:vacancy|advertisement|"
    r"posting)|(?:apply|applying|application) for the (?:\w+ ){0,3}(?:position|post|job|role|vacancy)|job interview|"
    r"salary expectation\w*|join your (?:team|company|staff)|"
    r"votre (?:offre d emploi|annonce|entreprise|societe|offre)|au sein de votre (?:entreprise|equipe|societe)|"
    r"(?:poste|emploi) (?:de|d) \w+|offre d emploi|entretien d embauche|pretentions salariales|candidature au poste|"
    r"su (?:empresa|oferta de (?:trabajo|empleo)|anuncio|negocio)|oferta de (?:trabajo|empleo)"
    r"|(?<!tercer )(?<!primer )(?<!segundo )(?<!cuarto )puesto de (?:trabajo|"
    r"\w+)|entrevista de trabajo|formar parte de su (?:equipo|plantilla|empresa)|aspiraciones salariales|"
    r"vostra azienda|offerta di lavoro|annuncio di lavoro|vossa empresa|oferta de emprego)\b"
)
_OTHER_AIM = lazily(
    r"\b(?:(?:asyl|internationalen schutz)\w*|schutz (?:suchen|beantragen)|asylum|refugee|demande d asile|asilo|"
    r"refugio|"
    r"familien(?:nachzug|zusammenfuhrung|besuch)|zu (?:meinem|meiner) (?:mann|frau|verlobten|partner\w*|ehemann|"
    r"ehefrau) "
    r"(?:ziehen|nach\w*)|family reunification|(?:join|live with|marry) my (?:husband|wife|fiance\w*|partner)|"
    r"regroupement familial|rejoindre mon (?:mari|epouse|conjoint|fiance\w*)|reagrupacion familiar|"
    r"(?:reunirme|vivir) con mi (?:marido|mujer|esposo|esposa|pareja)|heiraten|"
    r"touris\w+|sightseeing|urlaub machen|ferien verbringen|passer des vacances|pasar (?:unas|las) vacaciones|"
    r"(?:medizinische|arztliche) behandlung|operieren lassen|medical treatment|traitement medical|se faire soigner|"
    r"tratamiento medico)\b"
)
_WISH = lazily(
    r"\b(?:mochte|will|wurde gerne?|plane|habe vor|wunsche|freue|wish|want|would like|hope|plan|intend|look forward|"
    r"souhaite\w*|voudrais|desire\w*|aimerais|veux|espere|projet|quiero|quisiera|deseo|gustaria|pretendo|espero|voglio|"
    r"vorrei|desidero|quero|gostaria|ziel|goal|aim|objectif|objetivo|apply|bewerbe|postule|solicito)\b"
)
_FIRM = lazily(
    r"\b(?:GmbH(?: & Co\.? KG)?|AG|KG|OHG|UG|e\.\s?K\.|S\.?A\.?R\.?L\.?|SASU?|S\.L\.U?\.?|S\.A\.U?\.?|Ltd\.?|Inc\.?|"
    r"LLC|"
    r"PLC|S\.r\.l\.|S\.p\.A\.|Lda\.?)(?!\w)|"
    r"\b(?:[Pp]ersonal(?:abteilung|büro|leitung|wesen)|Human [Rr]esources|HR [Dd]epartment|[Rr]essources [Hh]umaines|"
    r"DRH|"
    r"[Rr]ecursos [Hh]umanos|RR\.?\s?HH\.?|[Rr]isorse [Uu]mane)\b"
)
_SALUTATION = lazily(
    r"\b(?:sehr geehrte\w*|guten tag|liebe[rs]?|dear|to whom|madame|monsieur|mesdames|estimad[oa]s?|senores|"
    r"muy senor\w*|"
    r"gentile|egregi\w*|exm\w*|prezad\w*)\b"
)
_READ = frozenset({"de", "en", "fr", "es", "it", "pt"})  # languages whose words for learning are known
_SHORTEST = 45  # words: less is no letter, or not all of one
_A_HEADING = 6  # words, at most
_PLACES = frozenset(
    {
        *("admission_letter", "enrolment_certificate", "language_course_confirmation", "school_certificate"),
        *("internship_agreement", "volunteering_agreement", "exchange_agreement", "host_commitment"),
    }
)


def for_something_else(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentence that tells of another aim; or the first, where the letter never speaks of learning."""
    if _names_the_place(said, case):
        return
    aims = [each for each in said.sentences if _OTHER_AIM.search(each.folded) and not _LEARNING.search(each.folded)]
    jobs = [each for each in said.sentences if _JOB.search(each.folded) and not _LEARNING.search(each.folded)]
    firms = _addressed_to_firm(said)
    wishes = any(_WISH.search(each.folded) and _LEARNING.search(each.folded) for each in said.sentences)
    scholarly = _SCHOLARLY.search(said.folded) and not (jobs or firms or _WORK.search(said.folded))
    silent = not (scholarly or _LEARNING.search(said.folded))
    if (jobs and (firms or len(jobs) > 1 or not wishes)) or silent:
        yield from (jobs or firms or aims or _first(said))[:1]
    elif firms and not _institutions(case):
        yield firms[0]
    elif aims and len(list(_LEARNING.finditer(said.folded))) < _FEW:
        yield aims[0]


_FEW = 3  # words of learning: who is asked about the studies says more


def _first(said: Said) -> list[Sentence]:
    """The first whole sentence of a letter that is long enough, in a language that is read."""
    if len(said.folded.split()) < _SHORTEST:
        return []
    if said.document.languages and not _READ & set(said.document.languages):
        return []
    return [each for each in said.sentences if len(each.folded.split()) > _A_HEADING][:1]


def _addressed_to_firm(said: Said) -> list[Sentence]:
    """The lines above the salutation that name a business or its personnel office."""
    lines = said.document.lines
    at = next((at for at, line in enumerate(lines) if _SALUTATION.search(fold(line.text))), 0)
    return [Sentence(text=line.text, evidence=(line.evidence,)) for line in lines[:at] if _FIRM.search(line.text)]


def _institutions(case: Case) -> list[str]:
    places = (each for each in case.documents if kind_of(each) in _PLACES and each.look_alike is None)
    return [str(field.value) for each in places for field in each.all("institution")]


def _names_the_place(said: Said, case: Case) -> bool:
    """Whether the letter names the institution of the stay, or the business it is sent to stands in another paper."""
    if any(of_institution(said.document, name) for name in _institutions(case)):
        return True
    telling = [said_of(each).folded for each in case.documents if kind_of(each) in _PLACES]
    firms = (fold(_FIRM.split(each.text)[0]) for each in _addressed_to_firm(said))
    return any(firm and any(firm in text for text in telling) for firm in firms)
