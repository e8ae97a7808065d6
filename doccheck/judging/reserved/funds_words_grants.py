"""The words by which a grant says that it is not sure, has ended, or is for something else; folded."""

from __future__ import annotations

from doccheck.judging.reserved.funds_concepts import SUM
from doccheck.judging.reserved.funds_family import (
    BLOCKED,
    CONDITIONAL,
    EARLIER,
    GRANTS,
    GUARANTEES,
    LOANS,
    SPONSORS,
    Family,
    words,
)

EXTRA = words(
    r"""\w*reise\w*|trousseau|ajuar|\w*flug\w*|travel|flights?|airfare|avion|viaggio|viagem|\w*voyage\w*|transport"
    r"|viaje\w*|
    pasajes?|billets?|billetes?|boleto\w*|installation|instalacion|\w*material\w*|books?|livres|libros|
    equipment|settl\w*|arrival|insurance|\w*versicherung\w*|assurance|seguro|thesis|these|zuschuss\w*|
    \w*pauschale\w*|prime|bonus|additional\w*|zusatzlich\w*|sowie|ausserdem|daneben|daruber|outre|egalement|
    ademas|besides|plus|mas|mais|\w*geld|indemnite\w*|equipement|also|as well|allowances?|supplement\w*|
    complement\w*|ausstattung|start\w*|visa|visum\w*|en sus|more|weitere\w*|moreover|further|relocation|
    studiengebuhren|matricula|tuition|scolarite|deposit\w*"""
)
_AWARDED = words(
    r"""bewilligt\w*|gewahrt\w*|zuerkannt\w*|vergeben|verliehen|erhalt\w*|zugesprochen|ausgewahlt wurde[n]?|granted|
    awarded|accorde\w*|attribue\w*|octroye\w*|laureate?s?|beneficie|concedid\w*|otorgad\w*|adjudicad\w*|
    beneficiari[oa]|becari[oa]|conferred|selected for the award|assegnat\w*|atribuid\w*"""
)
_RESERVE = words(
    r"""reserveliste|warteliste|nachruck\w*|(?:ruckt|rucken|rucke|ruckst) (?:\w+ ){0,2}nach|ersatzkandidat\w*|
    nachgereiht\w*|ersatzliste|nachrucker\w*|liste (?:d attente|complementaire|de reserve|des suppleant\w*)|
    suppleante?|(?:parmi les|rang des) suppleant\w*|en reserve|lista de (?:espera|reservas?|suplentes)|suplente|
    (?:entre l[oa]s|como) suplentes|puesto \w+ de la espera|reserve (?:list|candidate)|waiting list|waitlist\w*|
    wait list\w*|runners? up|alternate (?:candidate|list|no|number)|(?:as|to) (?:an? |the )?(?:\w+ )?alternate|
    (?:sobald|wenn|falls|sofern) (?:\w+ ){0,8}(?:verzichtet|verzichten|absagt|absagen|zurucktritt|zuruckzieht|
    ausscheidet|ablehnt)|(?:si|des que|lorsque|quand) (?:\w+ ){0,6}(?:se desiste\w*|renonce\w*|desistent)|(?:si|
    cuando|en cuanto) (?:\w+ ){0,6}(?:renuncia\w*|desiste\w*|se retira\w*)|en caso de renuncia de l[oa]s|(?:if|
    when|once|should|as soon as) (?:\w+ ){0,8}(?:withdraws?|declines?|drops? out|gives? up|stands? down)|
    lista d attesa|lista de espera|suplente|(?:moves?|move|moving) up"""
)
_YOURS_TO_LOSE = words(
    r"""(?:falls|sollten|wenn|sofern) (?:sie|der stipendiat|die stipendiatin)|verzichten sie|if (?:you|
    the (?:scholar|holder|awardee|grantee|recipient))|should you|si (?:vous|usted|le boursier|la boursiere|
    l interesse\w*|el becario|la becaria)|vous (?:renonce\w*|vous desiste\w*)|
    en cas de (?:votre )?(?:renonciation|desistement)|no acepta\w*|not (?:accepted|taken up)|annahmeerklarung|
    moved up|nachgeruckt|promoted|closed|geschlossen|aufgelost|cerrada|close|cloturee|betrifft|nicht betroffen|
    concern\w*|not apply|hauptliste|liste principale|lista principal|main list|von der (?:warte|reserve)liste|
    from the (?:waiting|reserve) list"""
)
# Whoever comes next was told that the place is taken.
_NEXT_TOLD = words(
    r"""(?:die|der|the|la|le|el|l|ihre?|her|his|su|sa) (?:\w+ )?(?:nachrucker(?:in)?|ersatzkandidat(?:in)?|suppleante?|
    runners? up|alternate|reserve candidate|suplente|candidate? suivante?|candidata siguiente) (?:wurden?|ist|sind|was|
    were|has been|have been|a ete|ont ete|est|ha sido|fue|han sido) (?:\w+ ){0,2}?(?:unterrichtet|informiert|
    benachrichtigt|verstandigt|informed|notified|told|advised|informee?|prevenue?|avisee?|notifiee?|informad[oa]|avisad[oa]|
    notificad[oa])"""
)
_ON_RESERVE = Family(kinds=GRANTS, says=(_RESERVE,), unless=(_YOURS_TO_LOSE, EARLIER, _NEXT_TOLD), deniable=True)

_UNDECIDED = words(
    r"""(?:entscheidet|entscheiden|beschliesst|befindet|berat) (?:\w+ ){0,2}(?:der|die|das|uber|im|am|erst|
    darub\w*)|(?:wird|werden) (?:\w+ ){0,10}(?:entscheiden|entschieden|befinden|beschliessen|beraten)|
    zur entscheidung vor\w*|(?:vorgeschlagen|vorgesehen|vorzusehen|vorgemerkt|nominiert|vorausgewahlt) |
    engere[n]? (?:wahl|auswahl)|finalist\w*|(?:statuera|decidera|votera|tranchera|se prononcera|deliberera|
    arbitrera)|propose[e]? pour|preselection\w*|(?:sous|en) reserve (?:de|du) (?:\w+ ){0,2}(?:vote|budget|
    credits|decision|validation|accord)|entretien final|(?:decidira|resolvera|elegira|se decida|votara)|
    propuest[oa] (?:para|provisional|como)|preseleccionad[oa]s?|candidat[oa] finalista|
    will (?:\w+ ){0,2}(?:decide|vote|rule)|(?:has|have) (?:not )?yet (?:to )?(?:been )?(?:decide\w*|approve\w*|
    vote\w*)|nominated for|shortlist\w*|proposed for|not been approved|(?:subject to|depends? on|
    provided) (?:\w+ ){0,4}(?:budget|funds|funding|donations|appeal)|takes? effect only if|decidera|deliberera|
    proposto per|decidira|ira decidir|pre selecionad[oa]"""
)
RENEWAL = words(
    r"""verlanger\w*|weiterforder\w*|weiterbewillig\w*|renew\w*|extension|extend\w*|prolong\w*|renouvel\w*|
    reconduction|prorrog\w*|renova\w*|prolonga|continuation|fortsetzung|folge\w*|zweite[ns]? jahr\w*|
    (?:decides?|entscheidet) on (?:absence|leave)|changes?|anderung\w*|changement\w*|cambio\w*|streit\w*|
    disputes?|litig\w*|nach dem gutachten|unterbrechung|additional|zusatzlich\w*|programm\w*|budgetmittel|
    ausnahme\w*"""
)
_NOT_DECIDED = Family(kinds=GRANTS, says=(_UNDECIDED,), unless=(RENEWAL, _AWARDED, EXTRA))

ONCE = words(
    r"""einmalig\w*|einmalzahlung|einmalbetrag|(?:in|als) eine[rm]? (?:zahlung|summe|betrag)|one (?:time|
    off) (?:payment|grant|award|amount|sum)|once only|only once|lump sum|single payment|(?:une|
    en une) (?:seule )?fois|versement unique|paiement unique|(?:pago|desembolso|abono) unico|unico (?:pago|
    desembolso|abono)|por unica vez|(?:de |en |por )?una sola (?:vez|exhibicion)|una tantum|(?:pagamento|
    prestacao) unic[oa]"""
)
MONTHLY = words(r"\w*monat\w*|month\w*|mois|mensu\w*|mes|mensil\w*|mese|meses|pm")

# A grant that pays fees or a journey alone, or that its holder gave up.
_FEES_ONLY = Family(
    kinds=GRANTS,
    says=(
        words(
            r"""nur|ausschliesslich|lediglich|allein|only|solely|exclusively|uniquement|seulement|exclusivement|
            seuls|solo|solamente|unicamente|exclusivamente|soltanto|esclusivamente|apenas|somente"""
        ),
        words(
            r"""(?:deckt|umfasst|betrifft|fur|covers?|covering|for|towards|couvre|porte sur|concerne|cubre|
            comprende|para|copre|cobre|pays?|paie|paga|beschrankt) (?:\w+ ){0,4}(?:studien\w*|semester\w*|
            kurs\w*|reise\w*|flug\w*|tuition|fees?|travel|airfare|frais de scolarite|droits d inscription|
            frais d inscription|voyage|billet|matricula|tasas|pasajes?|aranceles|tasse|propinas)\w*"""
        ),
    ),
    unless=(words(r"nicht nur|not only|non seulement|no solo|sondern|as well|monat\w*|month\w*|mois|mes"), EARLIER),
)
_GIVEN_UP = Family(
    kinds=GRANTS | LOANS,
    says=(
        words(
            r"""(?:hat|haben|habe) (?:\w+ ){0,8}(?:verzichtet|abgelehnt|ausgeschlagen|zuruckgegeben|abgesagt)|(?:a|
            avez|ayant) (?:\w+ ){0,3}(?:renonce|decline|refuse)|s est desiste\w*|(?:renuncio|ha renunciado|
            por renuncia de (?:la|el)|desistio|rechazo la)|(?:has|have|having) (?:\w+ )?(?:declined|turned down|
            given up|relinquished|renounced|waived)|gave up|turned (?:it|the award) down|ha rinunciato|
            renunciou|desistiu|(?:angenommen|accepte|acepto|accepted) (?:\w+ ){0,3}(?:anderes?|une autre|otra|
            another) (?:stipendium|bourse|beca|grant|award|offer)|(?:takes|prefers?|preferait|opta por|
            opte pour) (?:\w+ ){0,3}(?:another|une autre|otra|l offre|anderes)"""
        ),
    ),
    unless=(CONDITIONAL, EARLIER, words(
        r"""einrede\w*|vorausklage|benefice de|ein\w* andere[sn]? stipendi\w+ (?:abgelehnt|verzichtet)|her salary|
        gehalt|incompatib\w*|cumul\w*"""
    )),
)

# One sum for two persons, not for two rooms, years or months.
_FOR_TWO = Family(
    kinds=GRANTS | SPONSORS | GUARANTEES | BLOCKED | frozenset({"bank_certificate"}),
    says=(
        words(
            r"""(?:fur|pour|para|for|per|entre|zwischen|between|unter|among) (?:(?:les|los|las|the|le) )?
            (?:beiden?|deux|ambos|ambas|both|two|dos|entrambi|entrambe|due|dois|duas)(?: (?:of (?:them|us)|ensemble|
            together|juntos|personas|personnes|personen|geschwister\w*|schwestern|bruder|kinder\w*|studierende\w*|stipendiat\w*|
            begunstigte\w*|soeurs|freres|etudiant\w*|boursi\w*|enfants|hermanas|hermanos|hijos|estudiantes|sisters|
            brothers|siblings|students|persons|people|children|scholars|sorelle|fratelli|irmaos|irmas|insieme|gilt|gelten|
            zusammen|gemeinsam|a la fois)|(?= $))"""
        ),
        SUM.pattern,
    ),
    unless=(words(
        r"""\w*zimmer\w*|wohn\w*|chambre\w*|logement|rooms?|flat|apartment|habitacion\w*|piso|eltern\w*|parents|padres|
        je person|chacun\w*|each|cada|jeweils|ciascun\w*"""
    ),),
)

GRANT_FAMILIES: tuple[Family, ...] = (
    _FOR_TWO,
    _ON_RESERVE,
    _NOT_DECIDED,
    _FEES_ONLY,
    _GIVEN_UP,
)
