"""Rows of an insurance certificate by their label: the state of the contract or the premium, and what kind it is."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Together, Words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.reserved.ticked import crossed
from doccheck.judging.words import fold

_STATE = lazily(
    r"^(?:\w+ ){0,2}?(?:\w*status|statut|etat|situation|estado|situacion|stato|situazione|zustand|vertragsstand"
    r"|position"
    r"|state|condicion|standing|schutz|versicherungsschutz|deckung|couverture|cover|coverage|cobertura|copertura"
    r"|zahlung"
    r"|payment|paiement|reglement|pago|pagamento|prime|premium|premio|pramie|beitrag|jahresbeitrag|cotisation|prima"
    r"|recibo"
    r"|cuota|mitgliedschaft|vertrag|contract|policy|contrat|contrato|poliza|police|polizza|apolice|adhesion|afiliacion"
    r"|membership|validite|validity|gultigkeit|vigencia)(?: \w+){0,3}$"
)
_BAD_STATE = lazily(
    r"^(?:(?:ist|is|est|esta|wurde|bereits|already|deja|ya|currently|derzeit|aktuell|noch|still|sera"
    r"|devenue?) )*(?:resili\w+"
    r"|gekundigt|beendet|storniert|erloschen|abgelaufen|abgemeldet|ruht|ruhend|ausgesetzt|inaktiv|nicht aktiv|nichtig"
    r"|offen|ausstehend|unbezahlt|nicht (?:bezahlt|eingegangen|gezahlt|wirksam|in kraft)|uberfallig|angemahnt|gemahnt"
    r"|ruckstandig|fallig|lapsed|cancell?ed|terminated|expired|void\w*|suspended|inactive|not (?:active|in force|paid"
    r"|received|effective|yet \w+)|pending|outstanding|unpaid|overdue|in arrears|arrears|declined|rejected|refused|due$"
    r"|awaiting|proposed|provisional|draft|quoted?|on hold|ended|closed|withdrawn|returned|bounced|expire\w*"
    r"|suspendu\w*|suspendiert\w*"
    r"|annul\w+|caduque|inacti\w*|radie\w*|clotur\w*|cloture|termine\w*|impaye\w*|en attente|en cours d \w+"
    r"|en souffrance"
    r"|a regler|a payer|a verser|reste (?:a|due?)|owed|owing|geschuldet|adeudad\w+|zu zahlen|bislang kein\w*"
    r"|non (?:paye\w*|regle\w*|regl\w*|acquitte\w*|valide\w*|active?|actif|soldee?|encaissee?|pagat\w*"
    r"|attiv\w*|versat\w*|recue?)|pas encore|projet|proposition|provisoire|rejete\w*|refuse\w*|anulad\w+|cancelad\w+"
    r"|baja"
    r"|de baja|rescindid\w+|resuelt\w+|extinguid\w+|vencid\w+|caducad\w+|suspendid\w+|pendiente\w*|impagad\w+"
    r"|devuelt\w+"
    r"|no (?:pagad\w+|abonad\w+|vigente|activ\w+|cobrad\w+|satisfech\w+|recibid\w+)|en tramite|en estudio|propuesta"
    r"|provisional|rechazad\w+|annullat\w+|sospes\w+|scadut\w+|disdett\w+|risolt\w+|cessat\w+|inattiv\w+|insolut\w+"
    r"|in sospeso|por pagar|em atraso|suspens\w+|terminad\w+|expirad\w+|em analise|wartet|beantragt|angeboten"
    r"|in prufung"
    r"|in bearbeitung|vorlaufig|entwurf|angebot|zuruckgewiesen|abgelehnt|keine?|none|aucune?|ninguna?)\b"
)
_GOOD = lazily(
    r"\b(?:paid|bezahlt (?:am|bis)|payee? le|reglee? le|ruckst\w+ keine|keine ruckst\w*|none overdue|reinstated|renewed"
    r"|accepted|angenommen|monatlich|monthly|mensuel\w*|jahrlich|quarterly|due date|on the|am|le \d|zum|dental"
    r"|zusatz\w*"
    r"|selbst\w*|limit\w*|waiting|exclusion\w*|arrears none|beschrank\w*|einschrank\w*|zuzahl\w*|dettes?|marital"
    r"|civil\w*)\b"
)
_NOT_OF_CONTRACT = lazily(
    r"\b(?:refund\w*|return|erstattung\w*|storno\w*|stornierung\w*|remboursement\w*|devoluci\w+|reembolso\w*|privacy"
    r"|datenschutz\w*|cookies?|confidentialite|privacidad|civil|family|familien\w*|marital|student\w*|studien\w*"
    r"|personal|visa|visum\w*|aufenthalts\w*|civile"
    r"|matrimonial"
    r"|legal|academ\w*|dental|zahn\w*|zusatz\w*|option\w*|reise\w*|gepack\w*|haftpflicht\w*|repatri\w*|rapatri\w*|extra"
    r"|wahl\w*|next|nachste\w*|prochain\w*|proxim\w*|due|fallig\w*|methode?|weise|form\w*|mode|art|accident\w*"
    r"|unfall\w*"
    r"|copa\w*|insurer|versicherer\w*|assureur|no claims|ausserhalb|outside|ausland\w*|etranger|hors|fuera"
    r"|extranjero)\b"
)
_NATURE = lazily(
    r"^(?:\w+ ){0,2}?(?:nature|type|art|tarifart|tarif|produkt(?:art)?|product|leistungsart|leistungsumfang|umfang"
    r"|modalite"
    r"|modalidad|formule|formula|plan|scope|cobertura|garanties?|couverture|cover|coverage|etendue|tipo|dokumentart"
    r"|document"
    r"|documento|dokument|objet|objeto|zweck|usage|finalidad|purpose|uso|clase|class|kind|categorie|category|categoria"
    r"|kategorie|leistungen|benefits|prestations|prestaciones|versicherungsart|branche|ramo|betreff|asunto|re"
    r"|versichert(?:es risiko)?|risques?|riesgos?|risks?|risiko|insured risk|deckung|tipologia|oggetto|copertura"
    r"|versicherungsumfang)(?: \w+){0,3}$"
)
_NARROW_NATURE = lazily(
    r"^(?:(?:reine?|une?|a|ein|eine|un|una|pure|simple|nur|only|the|la|le|unverbindliches?|individuelles?) )*(?:devis"
    r"|angebot\w*|versicherungsangebot|quot\w+|presupuesto|cotizacion|preventivo|orcamento|proposal|proposition\w*"
    r"|propuesta|projet\w*|kostenvoranschlag|offerte?|oferta|simulation|simulacion|beispielrechnung|illustration"
    r"|antrag\w*|application|demande d adhesion|solicitud\w*|(?:soins?|assistance|asistencia|hilfe|akut\w*|notfall\w*"
    r"|emergency|urgent\w*|urgences?|urgencias?)(?: (?:en|de|d|in|im|bei|por|medica\w*|cas|caso|case|of|a"
    r"|sanitaria))* (?:urgen\w*|notf\w+|soudain\w*|emergenc\w*|repentin\w*"
    r"|only)|emergency (?:only|care|treatment|assistance|cover\w*)|notfall\w*|akutbehandlung\w*|urgences?$|urgencias?$"
    r"|complementaire|complementari\w+|zusatz\w+|supplementary|top up|erganzungs\w+|surcomplementaire|integrativ\w+"
    r"|(?:in ?patient|stationar|hospitalis\w+|hospitaliz\w+|outpatient|ambulant)(?: \w+){0,1} (?:only|seule\w*"
    r"|uniquement"
    r"|solo|unicamente)|in patient only|touris\w+|turis\w+|urlaubs\w*|holiday\w*"
    r"|covid\w*|coronavirus|emergency medical)\b"
)
_WIDE = lazily(
    r"\b(?:krank\w*|health|sante|salud|maladie\w*|illness\w*|enfermedad\w*|medica\w*|medical|arztlich\w*"
    r"|ambulant\w* und"
    r"|consult\w*|hospitali\w* et|und|and|et|y|stud\w*|etud\w*|estud\w*|angenommen|accepted|accepte\w*|aceptad\w*"
    r"|voll\w*"
    r"|integral\w*|complet\w*|komplett\w*|policy|police|poliza)\b"
)
_FROM_TO = lazily(
    r"\b(?:between|entre|zwischen|vom|from|du|del|tra|dal|do)\b.{0,12}\d.{0,30}\b(?:and|et|und|bis|to|until|au|al|y|e"
    r"|ao)\b.{0,5}\d"
)
_UNINSURED = lazily(
    r"\b(?:no (?:insurance )?(?:cover|coverage|benefits)|kein\w* \w*(?:schutz|deckung|leistung\w*)|aucune (?:garantie"
    r"|couverture)"
    r"|sin cobertura|no hay cobertura|interruption des garanties|garanties? (?:interrompu|suspendu)\w*"
    r"|cobertura interrumpida)\b"
)
_STARTS = (
    "complementa",
    "zusatz",
    "notfall",
    "emergency",
    "covid",
    "asistencia",
    "soins",
)  # whatever else is said behind it
_SHORT = 9  # words: a longer value is a list of all that is insured
_DUE = lazily(r"\b(?:due|charge|payer|regler|zahlen|pagar|premium|prime|beitrag|prima|arrears|debt)\b")
_GAP = lazily(
    r"\b(?:non (?:garanti|couvert|assur)\w*|nicht versichert\w*|unversichert\w*|interrup\w+|interruzion\w*"
    r"|unterbrech\w*"
    r"|suspension|aussetzung|ruhen\w*|not (?:covered|insured)|uncovered|gap in cover|sin cobertura|no cubiert\w*"
    r"|suspensao)\b"
)
_LEFT = lazily(
    r"^(?:\w+ )?(?:remaining|solde|restguthaben|verfugbar\w*|restanspruch|saldo|disponible|reste|residuo|remanente)"
    r"(?: \w+){0,4}$"
)
_NOTHING = lazily(
    r"^(?:nil|none|0(?: 00)?(?: eur| euros?)?|eur 0(?: 00)?|keine?[ns]?|neant|aucun|ninguno|cero|zero"
    r"|nessuno)$"
)
_DATE = lazily(r"\b\d{1,2}[ ./-]|\b(?:19|20)\d\d\b")
_NONE = lazily(r"^(?:none|keine?|aucune?|neant|ningun[ao]?|no|nein|non|nil|nessuna?|0)\b")
# A role that insures nobody, and one whose insurance nobody asks for.
_ONLY_A_ROLE = Together(
    groups=(
        Words(
            "nur lediglich ausschliesslich bloss only merely solely uniquement seulement exclusivement que simple"
            " unicamente solo solamente exclusivamente soltanto apenas"
        ),
        Words(
            "*zahlerin *zahler versicherungsnehmer* kontakt* ansprechpart* contact contacto contatto payer payeur"
            " payeuse"
            " souscript* preneu* tomador* pagador* contraente policyholder* representante vertreter* representative"
        ),
    ),
    unless=Words("nicht not pas no sowohl well also auch aussi tambien"),
    span=4,
)
_NO_LONGER = Together(
    groups=(
        Words(
            "figure figuren figura appear* listed aufgefuhrt genannt mitversichert gefuhrt enthalten inscrit*"
            " inscrita"
            " included insured covered assuree couverte beneficie asegurada incluida cubierta"
        ),
        Words("plus mehr longer ya nicht no not non pas"),
        Words("plus mehr longer ya"),
    ),
    unless=Words("than als que supplement"),
    span=5,
)
_EXEMPT = Together(
    groups=(
        Words("befreit befreiung dispens* exempt* exenta exento exencion exonere* esente esonerat* isent*"),
        Words(
            "*versicherungspflicht affiliation affilier insurance affiliat* afiliarse afiliacion obligation"
            " obligacion"
            " assujetti* obbligo obrigacao compulsory"
        ),
    ),
    unless=Words(
        "zuzahlung* ticket copago fee fees visa tax steuer* privat* prive* private privad* beitragsfrei wenn"
        " if si"
        " nicht keine not no pas aucune ninguna"
    ),
    span=9,
)
_NOT_STATUTORY = lazily(
    r"\bnicht (?:\w+ ){0,2}gesetzlich (?:kranken)?versichert\b"
    r"|\bnicht (?:kranken)?versicherungspflichtig$"
)


def rows_against(said: Said, name: frozenset[str]) -> Iterator[Sentence]:
    """The rows and sentences by which the contract is not in force, of another kind, or not the applicant's."""
    for row in said.rows:
        if _is_bad_state(row) or _is_narrow(row) or _is_gap(row) or _is_used_up(row):
            yield row.sentence
    private = "privat" in said.folded or "private" in said.folded
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = sentence.folded
        if _UNINSURED.search(plain) and _FROM_TO.search(plain):
            yield sentence
        named = bool(name & set(plain.split()))
        if (named and (_ONLY_A_ROLE.is_in(sentence) or _NO_LONGER.is_in(sentence))) or (
            not private and (_EXEMPT.is_in(sentence) or _NOT_STATUTORY.search(plain))
        ):
            yield sentence


def crosses_against(said: Said) -> Iterator[Sentence]:
    """The options of a form by which the contract is not in force: "[ ] in force [x] suspended"."""
    for sentence, option in crossed(said):
        if _BAD_STATE.match(fold(option)) and not _GOOD.search(fold(option)):
            yield sentence


def _is_bad_state(row: Row) -> bool:
    label, value = fold(row.label), fold(row.value)
    if not _STATE.match(label) or _NOT_OF_CONTRACT.search(label):
        return False
    return bool(_BAD_STATE.match(value)) and not _GOOD.search(value)


def _is_narrow(row: Row) -> bool:
    """Whether the kind that the row names is a mere offer, or an insurance of something else."""
    value = fold(row.value)
    if not _NATURE.match(fold(row.label)) or not _NARROW_NATURE.match(value):
        return False
    return not _WIDE.search(value) or (len(value.split()) <= _SHORT and value.startswith(_STARTS))


def _is_used_up(row: Row) -> bool:
    """What is left of the benefits: nothing."""
    plain = fold(row.label)
    return bool(_LEFT.match(plain)) and bool(_NOTHING.match(fold(row.value))) and not _DUE.search(plain)


def _is_gap(row: Row) -> bool:
    """A time that is not covered."""
    value = row.value
    return bool(_GAP.search(fold(row.label))) and bool(_DATE.search(value)) and not _NONE.match(fold(value))
