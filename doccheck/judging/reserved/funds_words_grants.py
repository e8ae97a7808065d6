"""The words by which a grant says that it is not sure, has ended, or is for something else; folded."""

from __future__ import annotations

from doccheck.judging.reserved.funds_family import (
    BLOCKED,
    CONDITIONAL,
    EARLIER,
    GRANTS,
    GUARANTEES,
    LOANS,
    Family,
    words,
)

EXTRA = words(
    r"""\w*reise\w*|\w*flug\w*|travel|flights?|airfare|avion|viaggio|viagem|\w*voyage\w*|transport|viaje\w*|
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
_ON_RESERVE = Family(kinds=GRANTS, says=(_RESERVE,), unless=(_YOURS_TO_LOSE, EARLIER), deniable=True)

_STOPPED = words(
    r"""(?:wurde|wurden|wird|werden|ist|sind|haben wir) (?:\w+ ){0,12}(?:eingestellt|beendet|gestrichen|ausgesetzt|
    widerrufen|entzogen|zuruckgenommen|gekurzt|herabgesetzt|einbehalten|zuruckgehalten|gestoppt|annulliert|
    aufgehoben|unterbrochen|storniert|zuruckgezogen|aberkannt)|(?:ruht|ruhen) (?:\w+ ){0,3}(?:seit|ab|bis|
    derzeit|vorerst)|(?:auszahlung|zahlung|zahlungen|forderung|stipendium|rate) (?:\w+ ){0,2}(?:ruht|ruhen|
    entfallt|entfallen)|(?:mis|mise|met) (?:un )?(?:fin|terme)|(?:a|ont) (?:pris fin|cesse)|(?:est|sont|a ete|
    ont ete|sera|seront) (?:\w+ ){0,3}(?:suspendue?s?|interrompue?s?|retiree?s?|annulee?s?|revoquee?s?|gelee?s?|
    reduite?s?|retenue?s?|supprimee?s?|resiliee?s?|gele)|dernier[e]? (?:\w+ )?(?:qui sera|a etre|versee?|
    mensualite versee)|(?:queda|quedan|quedo|esta|estan|fue|fueron|ha sido|han sido|sera|
    seran) (?:\w+ ){0,3}(?:suspendid\w*|cancelad\w*|revocad\w*|retirad\w*|interrumpid\w*|rescindid\w*|
    reducid\w*|retenid\w*|congelad\w*|suprimid\w*|anulad\w*|extinguid\w*|sin efecto)|(?:puso|pone|puesto|
    poner) (?:fin|termino)|concluida desde|perdida de la|(?:has|have) been (?:\w+ ){0,2}(?:stopped|suspended|
    discontinued|terminated|cancell?ed|revoked|rescinded|reduced|withheld|cut|frozen|withdrawn|ended|paused|
    halted|put on hold)|(?:is|are|was|were|will be) (?:\w+ ){0,2}(?:suspended|discontinued|terminated|
    cancell?ed|revoked|rescinded|withheld|frozen|withdrawn|paused|halted|on hold|put on hold|stopped)|(?:came|
    comes|brought) to an end|ceased|(?:no|keine) (?:further|weiteren) (?:\w+ )?(?:payments?|instal+ments?|
    zahlungen)|(?:e|e stat[oa]|sono) (?:\w+ ){0,3}(?:sospes[oaie]|revocat[oaie]|interrott[oaie]|annullat[oaie]|
    ridott[oaie])|(?:foi|foram|esta|fica) (?:\w+ ){0,3}(?:suspens[oa]s?|cancelad[oa]s?|revogad[oa]s?|
    reduzid[oa]s?|interrompid[oa]s?)|passed to the next|went to (?:another|the next)|(?:ging|geht|
    gingen) (?:\w+ ){0,4}an (?:die nachst|andere)\w*"""
)
_OTHER_THING = words(
    r"""other|others|anderes?|anderweitig\w*|autres?|otr[oa]s?|frais de scolarite|tuition|fees?|gebuhren|steuer\w*|
    tax\w*|impot\w*|bescheid vom|ersetzt|replaces|remplace|sustituye|not|nicht|n est|no|pas|studiengebuhr\w*|
    droits|obligation|obligacion|verpflichtung\w*|paiement des droits|haushalt\w* eingestellt|
    \w*versicherung\w*|taux|rate|version|reglement|haushalt \d+ bis \d+|voranschlag"""
)
_GRANT_STOPPED = Family(kinds=GRANTS, says=(_STOPPED,), unless=(CONDITIONAL, _OTHER_THING, EARLIER, EXTRA))

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

_TOGETHER = Family(
    kinds=GRANTS | GUARANTEES | BLOCKED,
    says=(
        words(
            r"""fur beide\w*|beiden (?:geschwister\w*|stipendiat\w*|studierenden|begunstigten|kindern)|
            gemeinsam mit (?:seine[rm]|ihre[rm])|(?:geteilt|aufgeteilt) (?:zwischen|mit|auf|unter)|
            je zur halfte|zusammen fur|fur (?:zwei|drei|vier) personen|teilen sich|zu (?:gleichen teilen|
            teilen)|pour (?:les|tous les) (?:deux|trois|quatre)|(?:a |se |est |sont |partage\w* )?(?:partager|
            partagent|partagee?s?) (?:entre|avec|a parts)|a repartir entre|para (?:ambos|ambas|los dos|las dos|
            las tres|los tres)|compartid[oa]s? (?:con|entre)|a repartir(?:se)?|entre (?:ambos|ambas|las dos|
            los dos)|for (?:both|the two|all three)|shared (?:equally )?(?:between|with|among)|between the two|
            to be split|split (?:between|equally)|divided (?:between|equally|among)|per (?:couple|pair|family)|
            per entrambi|da dividere|condivis[oaie] (?:con|tra)|para os dois|para ambos|partilhad[oa]s? (?:com|
            entre)"""
        ),
    ),
    unless=(
        words(
            r"""\w*zimmer\w*|wohn\w*|chambre\w*|logement|rooms?|flat|apartment|habitacion\w*|piso|kosten\w*|costs?|
            programmes?|parties|parteien|partes|semest\w*|years?|jahre\w*|annees|anos|cursos|studienjahr\w*|
            institutions?|universit\w*|hochschul\w*|countries"""
        ),
    ),
)

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

GRANT_FAMILIES: tuple[Family, ...] = (
    _ON_RESERVE,
    _GRANT_STOPPED,
    _NOT_DECIDED,
    _TOGETHER,
    _FEES_ONLY,
    _GIVEN_UP,
)
