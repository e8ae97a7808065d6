"""What a power, a consent or a commitment has to be for, and is not: the application, the stay, the costs, a home."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from doccheck.judging.case import Case
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_organisers import COMMITS, without_costs
from doccheck.judging.reserved.rows import clauses, value_is
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.values import dates

# Powers in the languages whose words stand here.
_GIVES = lazily(
    r"\b(?:bevollmachtig\w*|vollmacht|donne (?:pouvoir|procuration|mandat)|donnons|procuration|mandate?|pouvoir|"
    r"autoris\w*|"
    r"authori[sz]\w*|appoint\w*|empower\w*|poder|apodero|apoderad\w*|autoriz\w*|faculto|faculta|confier\w*|"
    r"confiero|delego|"
    r"nomino|conferisco|constituo|delegat\w*)\b"
)
_ACTS = lazily(
    r"(?:de|ein)?pos(?:er|e|ent)|depot|introdui\w*|introduction|presen\w*|soume\w*|demander|sollicit\w*|obtenir|"
    r"obtention|"
    r"effectuer|accompli\w*|engager|entreprendre|represent\w*|signer|suivre|gerer|mener|faire|remplir|"
    r"beantrag\w*|einreich\w*|einzureichen|stellen|stellung|antragstellung|abzugeben|abgabe|abgeben|vertret\w*|"
    r"wahrnehm\w*|"
    r"wahrzunehmen|erledig\w*|betreib\w*|durch(?:zu)?fuhr\w*|antragstell\w*|regeln|unterschreiben|"
    r"unterzeichn\w*|fuhren|"
    r"solicitar\w*|solicite\w*|tramit\w*|gestion\w*|realiz\w*|realic\w*|efectu\w*|formul\w*|instar|iniciar|"
    r"compar\w*|firmar|obtener|pedir|"
    r"pida|obtencion|renovar|submi\w*|file|filing|lodg\w*|apply\w*|obtain\w*|act|handle|"
    r"deal|make|carry|conduct|complete|pursue|sign|process\w*|renew\w*|represent|richied\w*|inoltr\w*|"
    r"rappresent\w*|svolg\w*|"
    r"ottenere|firmare|apresent\w*|requer\w*|trat\w*|assinar|obter|request|deliver\w*|hand|handing|remettre|"
    r"verlanger\w*|"
    r"vorsprech\w*|vorsprache|zustimm\w*|einwillig\w*|consent\w*"
)
# Named as what it is for; where it is for an errand, only as what that is for.
_APPLICATION = lazily(
    r"antrag\w*|\w*antrags?|applications?|demandes?|solicitud\w*|pedidos?|domanda|procedures?|\w*verfahren\w*|"
    r"tramites?|"
    r"procedimiento\w*|dossier|angelegenheit\w*|matters?|affaires?|asuntos?"
)
_MATTER = lazily(
    r"visa\w*|visum\w*|visado\w*|visto\w*|sejour\w*|aufenthalts\w*|niederlassung\w*|residence|residencia|permit|"
    r"permiso|"
    r"permesso|soggiorno|immigra\w*|einwander\w*|migra\w*|auslander\w*|extranjeria|extranjero\w*|consul\w*|"
    r"konsul\w*|"
    r"generalkonsul\w*|ambassade|botschaft\w*|embassy|embajada|ambasciata|embaixada|prefecture|questura|"
    r"etrangers?|estancia|"
    r"einreise\w*|foreigner\w*|titre|autorisation|autorizacion|expediente|autorizacao|meldeamt|einwohner\w*|"
    r"ofii|anef|aima|"
    r"bezirkshauptmannschaft|landratsamt\w*|ministr\w*|minister\w*|guichet|behorde\w*"
)
# Another paper or errand between the two: "demander mon extrait de casier judiciaire en vue de mon visa".
_ERRAND = lazily(
    r"\b(?:casier|fuhrungszeugnis|diplom\w*|titulo|extrait|actes? de|geburtsurkunde|nacimiento|certificado|birth|"
    r"record|notes|transcript\w*|degree|antecedentes|courrier|correo|plis?|colis|lettres?|post|mail|parcels?|"
    r"paket\w*|konto|bank\w*|compte|cuenta|wohnung|termin|rendez vous|cita|appointment|umzumelden|ummeldung\w*|"
    r"umziehen|neue anschrift|nouvelle adresse|new address|nueva direccion|schule|schulanmeldung|estado|"
    r"etat d avancement|status|sachstand|auto|vehic\w*|fahrzeug|voter|wahlen|vote|votar|rucknahme)\b"
)
_ALL_MATTERS = lazily(
    r"\b(?:alle[nrms]?|samtliche\w*|jegliche\w*|tou(?:te?s?|s)|any|all|every|tod[oa]s?|cualquier\w*|"
    r"cualesquier\w*|tutt[ieoa]|"
    r"qualsiasi|qualunque|quaisquer|qualquer|diversas|whatever|such|necessary|erforderliche\w*|notwendige\w*|"
    r"necessaires?|"
    r"necesari[oa]s)(?: \w+){0,5} (?:angelegenheit\w*|behord\w*|amtern?|rechts\w*|handlung\w*|erklarung\w*|"
    r"verfahren|schritte|"
    r"antrag\w*|matters?|affairs|acts?|authorit\w*|proceedings?|formalit\w*|demarches?|actes?|administrations?|"
    r"autorites?|"
    r"affaires|procedures?|tramites?|gestiones|diligencias|autoridad\w*|organism\w*|asuntos|actos|pratiche|atti|"
    r"autorita|atos|"
    r"assuntos|steps|papers|documents?|documentos|things|pieces|unterlagen|effets)\b|"
    r"\b(?:general\w*vollmacht|general power|poder (?:\w+ )?general\w*|procuration generale|"
    r"pouvoirs? general\w*|procura "
    r"generale|procuracao geral|poderes gerais|sorgevollmacht|umfassend\w*|full power|pleins? pouvoirs?|"
    r"plenos poderes|"
    r"amplio|amplisim\w*|whatsoever|vertretung gegenuber|behordengang\w*|behorden)\b"
)
_WHOLE = 30  # words: less is not the whole of a power
_FOR_IT = lazily(
    rf"\b(?:pour|fur|para|for|zwecks|zum|zur|wegen|concernant|concerning|regarding|betreffend|per|relative? a|"
    rf"relativ[oa]s? al?)"
    rf"(?: \w+){{0,3}} (?:{_MATTER.pattern})\b"
)
_FILES = lazily(r"\b(?:file|sign|einreichen|deposer|introduire|presentar|represent\w*|vertreten)\b")
_FILING = lazily(
    r"\b(?:presentar|deposer|introduire|submit|lodge|file|presentare|apresentar)(?: \w+){0,4} (?:solicitud|demande|"
    r"application|domanda|pedido)\b|\b(?:antrag\w*|\w+antrag)(?: \w+){0,6} (?:stellen|einzureichen|einreichen)\b"
)
_ELSEWHERE = lazily(
    r"\b(?:universi\w*|hochschul\w*|admis\w*|admission\w*|zulassung\w*|beca|bourse|stipend\w*|seguro|"
    r"\w*versicherung\w*|"
    r"insurance|assurance|kindergeld|sozialhilfe|steuer\w*|impot\w*|tax\w*)\b"
)
# Fetching and asking is not filing.
_FETCHED = lazily(
    r"\b(?:collect\w*|retirer|retrait|recoger|retirar|ritirare|ritiro|levantar|abhol\w*|abzuholen|entgegen\w*|"
    r"empfang|receive|"
    r"recevoir|recibir|information\w*|auskunft\w*|inform\w*|consult\w*|einsicht\w*|pick up|percevoir|cobrar|"
    r"pass|reisepass|"
    r"passport|passeport|pasaporte|schule|school|ecole|colegio|flat|house|car)\b"
)
_NO_ACT = lazily(
    r"\b(?:(?:(?:por|par|con|pela|per) )?(?:l[aeo]s?|l|el|du|au|des|this|these) ?presente?s?|"
    r"(?:my|the|his|her|our) file)\b"
)
_HEADING = 7  # words
_REACH = 14  # words between what is done and the matter it is done in
_COVERS = lazily(
    r"\b(?:gilt|gelten|berechtigt|ermachtigt|umfasst|erfasst|erstreckt|befugt|enthalten|betrifft|vaut|couvre|"
    r"s etend|porte|"
    r"comprend|inclut|habilite|permet|covers?|extends?|includes?|entitles?|authori[sz]es?|applies|vale|"
    r"comprende|incluye|"
    r"abarca|alcanza|faculta|autoriza|extiende|estende|autorizza|abrange)\b"
)
_DENIES = lazily(r"\b(?:nicht|kein\w*|not|no|non|pas|aucun\w*|ne|sin|nao|does not|tampoco|keinesfalls)\b")
_NOT_ONLY = lazily(
    r"\b(?:nur|only|seulement|uniquement|solo|solamente|unicamente|ander\w*|other\w*|autres?|otr[oa]s?|als|"
    r"que pour|"
    r"than|sondern|mais|sino|but|soltanto|apenas|altr\w*|wenn|if|si|falls|revoc\w*|widerruf\w*|unterverm\w*|"
    r"substitu\w*)\b"
)


def without_scope(said: Said) -> Iterator[Sentence]:
    """The sentence that gives a power, where nothing says that it is for an application, or that this is left out."""
    left_out = [each for each in said.sentences if _leaves_out(each.folded)]
    yield from left_out[:1]
    text = said.folded
    if left_out or not _GIVES.search(text) or _ALL_MATTERS.search(text) or _is_filed(_NO_ACT.sub(" ", text).split()):
        return
    if any(_is_given_for(each.folded) for each in said.sentences):
        return
    if len(text.split()) < _WHOLE and not _ERRAND.search(text) and (_FILES.search(text) or not _FETCHED.search(text)):
        return
    giving = [each for each in said.sentences if _GIVES.search(each.folded)]
    yield from [each for each in giving if len(each.folded.split()) > _HEADING][:1] or giving[:1]


def _is_given_for(folded: str) -> bool:
    """Whether it is given "for the visa" or to file "the application", and not to fetch something for that."""
    is_filing = _FILING.search(folded) is not None and not _ELSEWHERE.search(folded)
    is_for_it = _FOR_IT.search(folded) is not None and not _FETCHED.search(folded)
    return (is_for_it or is_filing) and not _ERRAND.search(folded)


def _leaves_out(folded: str) -> bool:
    matter = re.search(rf"\b(?:{_MATTER.pattern})\b", folded)
    return bool(matter and _COVERS.search(folded) and _DENIES.search(folded) and not _NOT_ONLY.search(folded))


def _is_filed(words: Sequence[str]) -> bool:
    """Whether an application, or acting for somebody, stands near the matter, and no other errand between."""
    named = not _ERRAND.search(" ".join(words))
    acts = [at for at, word in enumerate(words) if _ACTS.fullmatch(word) or (named and _APPLICATION.fullmatch(word))]
    matters = [at for at, word in enumerate(words) if _MATTER.fullmatch(word)]
    return any(_is_done_in(words, act, matter) for act in acts for matter in matters if act != matter)


def _is_done_in(words: Sequence[str], act: int, matter: int) -> bool:
    first, last = sorted((act, matter))
    return last - first <= _REACH and not _ERRAND.search(" ".join(words[first + 1 : last]))


_TAKES_IN = lazily(
    r"\b(?:heberg\w*|accueill\w*|accueil|log(?:er|era|erai|eons|erons|ement)|acog\w*|acoj\w*|aloj\w*|hosped\w*|"
    r"aufnehm\w*|aufnimmt|"
    r"aufzunehmen|aufnahme|nehm\w+(?: \w+){1,14} auf|nimmt(?: \w+){1,14} auf|beherberg\w*|unterzubringen|"
    r"unterbring\w*|unterkunft|"
    r"host(?:s|ing|ed)?|accommodat\w*|room|zimmer|chambre|habitacion|hous(?:e|ing)|"
    r"live|living|home|wohn\w*|leb\w*|vivira|convivi\w*|ospit\w*|accogli\w*|acolh\w*|domicile|toit|aufgenommen|"
    r"aufenthalt\w*|forsch\w*|recherche|research\w*|investigacion|hogar|casa|haushalt|recevoir|"
    r"recibir\w*|receive)\b"
)
_HELPS_TO = lazily(
    r"\b(?:trouver|chercher|encontrar|buscar|finden|suche|suchen|find|look(?:ing)? for|vermittel\w*|seek\w*|"
    r"search\w*|"
    r"cercare|procurar)\b"
)
_NOT_HERE = Statement(
    thing=Words("wohnt wohnen lebt loge logera habite vit vivra vive vivira reside lives live stay abita mora"),
    state=Words("uns mir nous moi nosotros mi us me noi conosco"),
    denied=True,
    near=4,
    unless=Words("nur only seulement solo plus mehr allein alone"),
)
_AT_TIMES = lazily(
    r"\b(?:(?:am|an) wochenende\w*|wochenends|week ?ends?|fins? de semaine|fin(?:es)? de semana|in den ferien|"
    r"pendant les "
    r"vacances|(?:durante|en) las vacaciones|in the holidays|during (?:the )?holidays|weekends)\b"
)
_ALSO = lazily(
    r"\b(?:auch|aussi|tambien|also|compris|including|incluid\w*|einschliesslich|ausflug\w*|excursion\w*|internat|"
    r"internado|interne|boarding|annee|curso|schuljahr|school year|duree|gesamte|ganze\w*|toute)\b"
)


def without_home(said: Said) -> Iterator[Sentence]:
    """The sentence of a host who does not take in, only at times, or somebody else."""
    yield from stated(said, (_NOT_HERE,))
    times = [each for each in said.sentences if _AT_TIMES.search(each.folded) and not _ALSO.search(said.folded)]
    yield from [each for each in times if _TAKES_IN.search(each.folded) or COMMITS.search(each.folded)][:1]
    there = [each for each in said.sentences if _TAKES_IN.search(each.folded) and not _HELPS_TO.search(each.folded)]
    if not there:
        yield from [each for each in said.sentences if COMMITS.search(each.folded)][-1:]


_ENDS = lazily(
    r"\b(?:prend(?:ra)? fin|au plus tard|expire\w*|cesse\w*|endet|erlischt|lauft|spatestens|langstens|ends?|"
    r"expires?|no later "
    r"than|not later than|at the latest|ceases?|a mas tardar|finaliza\w*|termina\w*|caduca\w*|vence\w*|"
    r"expira\w*|al piu tardi|"
    r"scade|termina|o mais tardar)\b"
)
_VALIDITY = lazily(
    r"(?:gultigkeit(?:sdauer)?|dauer|geltungsdauer|validite|duree|vigencia|validez|duracion|validity|duration|"
    r"period|validita|"
    r"durata|validade|duracao)(?: (?:de|des|der|du|of|del|della|da|d|the|l)(?: \w+){1,3})?"
)
_SHORT = lazily(
    r"\b(?:\d{1,2}|vier|acht|zehn|vierzehn|huit|dix|quinze|four|ten|fourteen|ocho|diez|quince|une?|ein\w*|zwei|"
    r"drei|deux|trois|two|three|dos|tres|one|una?)(?: \w+)? (?:tage?n?|wochen?|jours?|semaines?|"
    r"days?|weeks?|dias?|semanas?|giorni|settiman[ae])\b"
)
_PURPOSE = lazily(
    r"(?:objet|motif|but|zweck|grund|purpose|reason|motivo|finalidad|objeto|scopo|finalita|nature|art)"
    r"(?: (?:du|de la|de|der|des|of|del|della|da|the|of the)(?: \w+){1,2})?|reisezweck|aufenthaltszweck|reisegrund"
)
_VISIT = lazily(
    r"\b(?:vacances|ferien\w*|urlaub\w*|holidays?|vacation\w*|vacaciones|vacanz\w*|ferias|touris\w*|turis\w*|"
    r"excursion\w*|"
    r"ausflug\w*|besuch\w*|visit\w*|wochenende\w*|weekend\w*|mariage|hochzeit\w*|wedding|boda|sport\w*|"
    r"turnier\w*|tournoi|"
    r"tournament|torneo|klassenfahrt|classe de (?:neige|mer)|colonie|campamento|camp|ferienlager|familial\w*|"
    r"schulreise)\b"
)
_STUDY = lazily(
    r"\b(?:etud\w*|stud\w*|schul(?!reise)\w*|\w*schule|\w*gymnasium\w*|\w*kolleg|school\w*|scol\w*|estudi\w*|lycee"
    r"|escol\w*|austausch\w*|echange|"
    r"exchange|intercambio|ausbildung|formation|sprachkurs|curso|cours|course|universit\w*)\b"
)
_FORBIDS = (
    Statement(
        thing=Words(
            """schulbesuch studium schule einschreibung inscrire inscription etudes etudier scolarite scolariser
                estudios estudiar matricularse matricular escolarizar study studies enrol enroll
                school studying wohnsitz wohnsitznahme residencia residence fixer domicile settle
                niederlassen s installer installer instalarse studi iscriversi"""
        ),
        state=Words(
            """darf umfasst erlaubt gestattet einverstanden berechtigt genehmigt gilt pourra peut autorise
                autorisons autorisee permet comprend podra puede autorizo autorizamos autoriza
                incluye comprende may authorise authorize authorised permitted allowed allow covers
                cover include includes extend extends consent permit puo autorizziamo pode"""
        ),
        denied=True,
        possible=True,
        near=10,
        unless=Words(
            """nur only seulement solo ohne without sans sin schule's visa visum revoke widerrufen if falls si wenn
                definitiv* endgultig* dauerhaft* permanent* adopcion adoption adoptar adoptieren adopt"""
        ),
    ),
)
_BEFORE_END = timedelta(days=31)  # a school year ends some weeks before the stay
_LONG_STAY = timedelta(days=90)


def short_consent(said: Said, case: Case) -> Iterator[Sentence]:
    """What a consent says of a visit, of its end before that of the stay, or against school and residence."""
    yield from (row.sentence for row in value_is(said, _PURPOSE, _VISIT) if not _STUDY.search(row.sentence.folded))
    yield from stated(said, _FORBIDS)
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if start is None or end is None or end - start < _LONG_STAY:
        return
    yield from (row.sentence for row in value_is(said, _VALIDITY, _SHORT))
    yield from _ends_early(said, case.application, end - _BEFORE_END)


def _ends_early(said: Said, after: date | None, last: date) -> Iterator[Sentence]:
    """The sentence with the day on which it ends, where no day of the paper comes near the end of the stay."""
    if after is None:
        return
    days = [reading.value for line in said.document.lines for reading in dates.find(line.text, day_first=True)]
    if any(day is not None and day >= last for day in days):
        return
    for each, folded in clauses(said):
        ends = [reading.value for reading in dates.find(each.text, day_first=True) if reading.value]
        if _ENDS.search(folded) and ends and after < max(ends) < last and not _passport(folded):
            yield each
            return


def _passport(folded: str) -> bool:
    return (
        re.search(r"\b(?:\w*pass|passport|passeport|pasaporte|ausweis\w*|visum|visa|carte|dni|id card)\b", folded)
        is not None
    )


SCOPES = frozenset({"power_of_attorney", "parental_authorisation", "organiser_commitment", "host_commitment"})


def out_of_scope(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences by which the paper is not for what papers of its kind are asked for."""
    if kind == "power_of_attorney":
        yield from without_scope(said)
    elif kind == "organiser_commitment":
        yield from without_costs(said)
    elif kind == "host_commitment":
        yield from without_home(said)
    elif kind == "parental_authorisation":
        yield from short_consent(said, case)
