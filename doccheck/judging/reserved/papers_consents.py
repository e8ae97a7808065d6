"""A consent or a power for another child, or by which one of the parents only takes note or still has to decide."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.phrases import phrases
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

_AGREES = (
    "zustimm* stimmt einwillig* einverst* genehmig* consent* agree* approv* authori* allow* permit* accept* accord* "
    "autoris* approuv* consens* consient* autoriz* acept* permis* acuerdo* acconsent* approv* concord*"
)
_PARENTS = (
    "vater vaters mutter kindesvater kindesmutter elternteil elternteile sorgeberechtigte* vormund father mother "
    "guardian pere mere padre madre progenitor progenitora tutor tutora tuteur tutrice genitore pai mae parent "
    "custodian"
)
_ONLY = (
    "nur bloss lediglich allein ausschliesslich only merely just solely simply seulement uniquement simple simplement "
    "seule exclusivement solo solamente unicamente simplemente mero mera meramente soltanto semplice apenas somente"
)
_SIGNS = (
    "unterschr* unterzeichn* unterfertig* gegengezeichnet zeichnet sign* countersign* firma firmo firman firmado "
    "firmada suscrib* contresign* assina* sottoscri* visee paraphe* rubric*"
)
_NOTICE = (
    "kenntnis kenntnisnahme empfang empfangs* information information* informed receipt knowledge acknowledg* "
    "connaissance reception informatif informative enterad* conocimiento recibo recepcion informativo informativos "
    "conoscenza ricevuta ciencia ciente anwesenheit attendance presence asistencia"
)

_ONE_OF_TWO: tuple[Statement, ...] = (
    # Signed for having seen it, as nobody does who agrees.
    Statement(
        thing=Words(_ONLY),
        state=Words(_NOTICE),
        near=4,
        unless=Words("notar* notaire* notary* cause sache arzt* medecin medical* schule school ecole colegio notfall*"),
    ),
    Statement(
        thing=Words(_SIGNS),
        state=Words("kenntnis kenntnisnahme informatif enterad* informativo acknowledg* knowledge"),
        near=5,
        unless=Words("voller* full pleine pleno plena cause sache presence gegenwart notar* notaire notary belief"),
    ),
    # Nothing is decided yet, or kept open, or against it.
    Statement(
        thing=Words(_PARENTS),
        state=Words(
            "bedenkzeit enthalt enthielt abstain* abstient abstenu* abstiene abstuvo astiene abstem zogert hesit* "
            "undecided unentschlossen unentschieden unschlussig indecis* reflech* reflexion uberlegt uberlegen "
            "widersprochen widerspricht widerspruch oppos* opone opuso opuesto objects objected objection* einwande "
            "dagegen ablehn* lehnt refus* niega nego denegado declin* disagree* reserves vorbehalte desacuerdo "
            "disconform* desaccord opposition rifiut* recus* weiger*"
        ),
        near=8,
        unless=Words(
            "schul* school* visa visum visado gewalt* kosten* widerruf* falls wenn if si se any plus mehr longer ya"
        ),
    ),
    Statement(
        thing=Words(_AGREES),
        state=Words(
            "entscheidet entscheiden entscheide decides decide decided decidira decidiran decidera decideront decidir "
            "decider uberlegt uberlegen spater later ulterieurement posteriormente "
            "nachtraglich nachgereicht folgt bedenkzeit nachholen nachgeholt subsequently seguira suivra"
        ),
        near=7,
        possible=True,
        unless=Words(
            "gasteltern gastfamilie host* accueil acogida medizin* medical* medic* arzt* famille familia widerruf* "
            "revoc* not notfall* urgen* emergenc* schul* ecole school* colegio organi* alltag* falls wenn"
        ),
    ),
)
# A parent who does not agree, in so many words.
_DISAGREES = lazily(
    rf"\b(?:{'|'.join(_PARENTS.replace('*', '').split())})\w* (?:\w+ ){{0,4}}?"
    r"(?:stimm(?:t|en|te|ten) (?:\w+ ){0,5}?nicht zu|(?:ist|sind|war) (?:\w+ ){0,4}?nicht (?:\w+ ){0,3}?einverstanden"
    r"|n est pas (?:\w+ )?(?:d accord|consentante?)|ne donne(?:nt)? pas (?:son|leur) (?:accord|consentement)"
    r"|ne donne(?:nt)? pas (?:son|leur) autorisation|no (?:esta|estan) (?:de acuerdo|conformes?)"
    r"|(?:does|do|did) not (?:agree|approve|consent)"
    r"|non e d accordo|nao esta de acordo)\b"
)
_UNDER = lazily(r"\b(?:falls|wenn|sofern|if|si|se|sollte|unless|should|in case|en cas|en caso)\b")
# Whether somebody agrees is not known where it is said so.
_WHETHER = phrases(
    "ob (?:er|sie|der|die|beide|auch) .. (?:zustimm*|einwillig*|einverstanden|unterschreib*|mitmach*|erlaub*)",
    "whether (?:he|she|the|both|i|we) .. (?:consent*|agree*|approv*|sign*|allow*|accept*|permit*)",
    "(?:decide|decider*|dire|dira|savoir|sait|communiquer*|fera savoir|reflech*) .. "
    "s? ?(?:il|elle|si) .. (?:consen*|accept*|autoris*|sign*|approuv*|accord*|oppos*)",
    "(?:decid*|sabe*|saber|comunicar*|dira|pensar*) .. si .. "
    "(?:consient*|autori*|firma*|acept*|aprueb*|conforme|opon*)",
    "(?:decid*|sap*|comunicher*) .. se .. (?:acconsent*|autorizz*|firm*|accett*|concord*|assin*)",
)

_CHILD_WORD = (
    r"[Ss]ohn(?:es)?|[Tt]ochter|[Kk]ind(?:es)?|fils|fille|enfant|son|daughter|child|ward|hij[oa]|figli[oa]|filh[oa]|"
    r"SOHN|TOCHTER|KIND|FILS|FILLE|ENFANT|SON|DAUGHTER|CHILD|HIJ[OA]|FIGLI[OA]|FILH[OA]"
)
_OWN = (
    r"(?:[Mm]eine[nrms]?|[Uu]nsere[nrms]?|[Mm]on|[Mm]a|[Nn]otre|[Mm]y|[Oo]ur|[Nn]uestr[oa]|[Mm]i|[Nn]ostr[oa]|[Mm]i[oa]|"
    r"[Mm]eu|[Mm]inha|[Nn]oss[oa]|[Dd]e[rsnm]|[Dd]as|[Dd]ie|[Tt]he|[Ll]['’]|[Ll]a|[Ll]e|[Ee]l|[Ss]u|[Ss]a)"
)
_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w'’\-]+|d[aeiou]s?|del|von|van|la|el|bin|ben)"
# "our minor daughter, Amina Clara Benali"
_CHILD = lazily(
    rf"\b{_OWN}\s*(?:(?:minor|mineure?|minderjährige[nrms]?|gemeinsame[nrms]?|common|menor(?: de edad)?|"
    rf"leibliche[nrms]?|commune?)\s+)?(?:{_CHILD_WORD})\b(?:\s+(?:mineure?|menor(?: de edad)?|minore|común))?\s*"
    rf"[,:]?\s*"
    rf"(?:named\s+|namens\s+|nommée?\s+|[Ff]rau\s+|[Hh]errn?\s+|Mlle\s+|M\.\s+|Miss\s+|Mr\.?\s+|D\.\s+|Dña\.\s+)?"
    rf"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’\-]+(?:\s+{_WORD}){{0,6}})(?P<after>.{{0,80}})"
)
_CHILD_LABEL = lazily(
    r"(?:(?:name|nom|nombre|vollstandiger name|full name|nom et prenoms?|nombre y apellidos?) (?:des|der|de l|du|de la|"
    r"del|of the|of) )?(?:minderjahrige[ns]? )?(?:kind(?:es)?|sohn|tochter|minderjahrige[rn]?|enfant|mineure?|fils|"
    r"fille|child|minor|son|daughter|menor|hij[oa]|figli[oa]|minore|filh[oa])(?: (?:mineure?|menor|minore|de edad))*"
)
_SIBLING = lazily(
    r"\b(?:bruder|schwester|brother|sister|frere|soeur|herman[oa]|fratello|sorella|irmao?|sibling|geschwister)\b"
)
_CAPITALISED = lazily(r"[A-ZÀ-ÖØ-Þ][\w'’\-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w'’\-]+){0,6}")


def of_one_parent(said: Said) -> Iterator[Sentence]:
    """The sentence by which somebody who has to agree does not, or not yet."""
    yield from stated(said, _ONE_OF_TWO)
    yield from (each for each in said.sentences if _DISAGREES.search(each.folded) and not _UNDER.search(each.folded))
    if _WHETHER.search(said.folded):
        yield from (each for each in said.sentences if _WHETHER.search(each.folded))


def of_another_child(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentence that names another child, where the applicant is named as the child nowhere."""
    who = case.applicant
    given = set(fold(who.given_names).split()) if who is not None else set()
    if who is None or not given:
        return
    family = set(fold(who.surname).split())
    others = []
    for sentence, name, after in _children(said):
        words = set(fold(name).split())
        if given & words or (given & set(fold(after).split()[:8]) and not _relative_of(after)):
            return
        if family & words and words - family:
            others.append(sentence)
    yield from others[:1]


def _children(said: Said) -> Iterator[tuple[Sentence, str, str]]:
    """Whom the paper calls the child, with what stands behind the name."""
    for sentence in said.sentences:
        for found in _CHILD.finditer(sentence.text):
            yield sentence, found["name"], found["after"]
    for row in said.rows:
        if _CHILD_LABEL.fullmatch(fold(row.label)) and (name := _CAPITALISED.search(row.value)):
            yield row.sentence, name[0], row.value[name.end() : name.end() + 80]


def _relative_of(after: str) -> bool:
    """Whether what stands behind the name tells whose relative the child is: "(brother of the pupil)"."""
    return _SIBLING.search(fold(after)) is not None
