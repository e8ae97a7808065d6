"""Offers that are gone or go to somebody else first, and commitments that leave the costs to the family."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.case import Case
from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.concepts import Statement, Words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.values import dates

# To be done by a day.
_ANSWER = lazily(
    r"\b(?:annahme\w*|annehmen|anzunehmen|nehmen|nimmt|zusage\w*|bestatig\w*|ruckmeld\w*|einschreib\w*|immatrikul\w*|"
    r"accept\w*|acceder|confirm\w*|inscri\w*|repon\w*|acept\w*|matricul\w*|formaliz\w*|respon\w*|"
    r"enrol\w*|regist\w*|accett\w*|conferm\w*|iscri\w*|aceit\w*)\b"
)
_BY = lazily(
    r"\b(?:bis|spatestens|vor|avant|jusqu\w*|plus tard|antes|hasta|tardar|by|before|until|latest|later|entro|ate|"
    r"deadline|frist|termin|delai|limite|plazo|scadenza|prazo)\b"
)
_FORFEITED = lazily(
    r"\b(?:verf[aä]llt|verfall\w*|gegenstandslos|hinfallig|erlischt|erloschen|verlier\w*|ungultig|unwirksam|"
    r"(?:anderweitig|weiter|neu|nachst\w*|andere\w*|sonst)\b.{0,40}\bvergeben|weitergegeben|zuruckgezogen|"
    r"caduc\w*|caduque|perd\w+|annule\w*|sans (?:effet|suite)|reattribu\w*|attribuee? a|proposee? a|renonc\w*|"
    r"sin efecto|decae\w*|caduc\w*|renuncia\w*|desist\w*|adjudic\w*|ofrec\w*|pasara|anulad\w*|"
    r"laps\w+|forfeit\w*|withdrawn|void|expires?|cancel\w+|(?:offered|given|released|reallocated|passed)\b.{0,12}\bto|"
    r"decad\w+|annullat\w*|assegnat\w*|rinunci\w*|anulad\w*|caducad\w*)\b"
)
_ANSWERED = lazily(
    r"\b(?:fristgerecht\w*|rechtzeitig|ist (?:\w+ ){0,4}eingegangen|liegt (?:uns )?vor|haben (?:\w+ ){0,4}"
    r"(?:angenommen|bestatigt)|avez (?:\w+ ){0,2}(?:accepte|confirme)|a (?:bien )?(?:accepte|confirme)|bien recu|"
    r"ha (?:aceptado|confirmado|formalizado)|hemos recibido|you (?:have )?accepted|has accepted|have received|"
    r"ha accettato|aceitou)\b"
)
# The place that is offered, not the square of a town with a date in its name.
_PLACE = lazily(r"\b(?:plaza|place)\b")
# By these papers the place was taken.
_TAKEN = frozenset({"enrolment_certificate", "tuition_receipt"})

_SUBSTITUTES = Words(
    "suplente* reservista* sustitut* remplacant* suppleant* ersatzperson ersatzkandidat* ersatzfreiwillig* "
    "nachrucker* ersatzweise reservekandidat* substitute* standby alternate* backup supplente* riserva suplencia"
)
_CHOSEN = Words(
    "seleccionad* admitid* designad* elegid* figura consta ausgewahlt* vorgesehen* aufgenommen* gewahlt* gefuhrt* "
    "benannt* retenu* selectionne* designe* inscrit* selected chosen listed accepted placed nominated named appointed "
    "kept selezionat* designat* selecionad* calidad condicion qualite als titre"
)
_SUBSTITUTE = Statement(
    thing=_SUBSTITUTES,
    state=_CHOSEN,
    near=6,
    unless=Words("bourse beca stipend* oficial* armee army militar* natural*"),
)
# Only if somebody else gives the place up.
_ONLY_IF = lazily(
    r"\b(?:(?:nur|erst|lediglich|ausschliesslich)(?: dann)? (?:\w+ )?(?:wenn|falls|sofern|sobald)|(?:uniquement|"
    r"seulement|exclusivement|que) (?:si|dans le cas|en cas|lorsque)|(?:unicamente|solo|solamente|exclusivamente) "
    r"(?:si|en caso|cuando)|only (?:if|when|where|once|should|in case)|(?:solo|soltanto|apenas) (?:se|"
    r"quando|in caso))\b"
    r".{0,80}\b(?:verzicht\w*|absag\w*|ausf[aä]ll\w*|zurucktritt|abspringt|frei wird|nicht antritt|desist\w*|renon\w*|"
    r"renunci\w*|baja|vacante|vacant|withdraws?|drops? out|declines?|unavailable|gives? up|rinunci\w*|desist\w*)\b"
)

_COSTS = lazily(
    r"\b(?:kosten|ausgaben|lebensunterhalt\w*|unterhalt\w*|verpflegung|unterkunft|ruckreise\w*|heimreise\w*|schulgeld|"
    r"reisekosten|aufenthaltskosten|frais|depenses|couts?|hebergement|sejour|subsistance|scolarite|"
    r"gastos|costes?|costos?|manutencion|alojamiento|estancia|sostenimiento|"
    r"costs?|expenses?|fees|board|lodging|accommodation|maintenance|upkeep|spese|costi|vitto|alloggio|despesas|custos)\b"
)
# Of little weight, beside what the organiser bears.
_SMALL = lazily(
    r"\b(?:taschengeld|personlich\w*|privat\w*|zusatz\w*|freizeit\w*|ausfluge?\w*|visum\w*|pass\w*|telefon\w*|"
    r"schaden|selbstbehalt|argent de poche|personnel\w*|extras?|loisirs?|visa|supplement\w*|excursion\w*|dommages?|"
    r"dinero de bolsillo|personales|ocio|visado|pasaporte|adicional\w*|danos|pocket|personal|private|additional|"
    r"leisure|trips?|passport|damages?|personali|pessoais|uniform\w*|material\w*|bucher|livres|libros|books)\b"
)
_FAMILY = (
    r"(?:familie|eltern|erziehungsberechtigten|schuler\w*|teilnehm\w+|jugendlichen?|freiwilligen?|"
    r"famille|parents|eleve|participante?|jeune|interessee?|volontaire|"
    r"familia|padres|progenitores|alumn[oa]|participante|interesad[oa]|menor|joven|voluntari[oa]|"
    r"family|parents|student|pupil|participant|volunteer|famiglia|genitori|studente(?:ssa)?|pais|alun[oa])"
)
_LEFT_TO_THEM = lazily(
    r"\b(?:(?:cuenta|cargo|costa|expensas)(?: exclusiv\w+| propi\w+| unic\w+)? (?:de|del|da|dos) (?:(?:su|"
    r"sus|la|el|los|"
    rf"las|propi\w+|dos|da) ){{0,3}}{_FAMILY}|"
    r"(?:charge|frais)(?: exclusive| entiere)? (?:de|du|des)(?: (?:la|sa|ses|l|leur|propre|seule?) ?){0,3} ?"
    rf"{_FAMILY}|(?:assume|support|regl|pay|acquitt|financ|couvert)\w*(?: integralement| entierement| exclusivement)?"
    rf" par (?:(?:la|sa|ses|les|l|seule?) ){{0,3}}{_FAMILY}|"
    rf"(?:borne|paid|covered|met|payable|met|defrayed)(?: \w+)? by (?:(?:the|his|her|"
    rf"their) ){{0,2}}(?:\w+ s )?{_FAMILY}|"
    rf"(?:responsibility|expense) of (?:(?:the|his|her|their) ){{0,2}}{_FAMILY}|"
    r"(?:assum|sufrag|abon|pag|satisfech|cubiert)\w*(?: integramente| exclusivamente)? por (?:(?:la|su|"
    r"sus|el|los|propi\w+)"
    rf" ){{1,3}}{_FAMILY}|"
    rf"(?:von|durch|seitens|zu lasten|zulasten)(?: (?:der|den|die|dem|ihrer?n?|"
    rf"seiner?n?))? {_FAMILY}(?: selbst| allein)?"
    r"(?: \w+){0,4} (?:getragen|ubernommen|bezahlt|zu tragen|aufzubringen|bestritten|finanziert|beglichen)|"
    rf"(?:tragt|tragen|zahlt|zahlen|bezahlt|ubernimmt|ubernehmen|bestreitet|obliegen|"
    rf"obliegt)(?: \w+)? (?:die|der|den|ihre"
    rf"|seine) {_FAMILY}|(?:a carico|carico) (?:della|dei|dello|di) (?:\w+ )?{_FAMILY})\b"
)
_THEY_BEAR = lazily(
    rf"^(?:(?:die|der|la|le|les|l|el|los|the|sa|su|ihre|her|his|their) ){{1,2}}{_FAMILY}(?: \w+)? (?:tragt|"
    rf"tragen|zahlt|"
    r"zahlen|kommt fur|kommen fur|ubernimmt|ubernehmen|finanzier\w+|assume\w*|supporte\w*|prend en charge|prennent en "
    r"charge|paie\w*|finance\w*|asume\w*|asumir\w*|sufraga\w*|corre\w* con|paga\w*|bears?|pays?|covers?|meets?|funds?|"
    r"sostiene|paga)\b"
)
# The organiser bears nothing, or answers for nothing.
_BEARS_NOTHING = Statement(
    thing=Words(
        "kosten* ausgaben lebensunterhalt* unterhalt* unterkunft verpflegung ruckreise* ruckfuhrung* "
        "heimreise* betreuung "
        "frais depenses couts subsistance sejour retour encadrement hebergement gastos coste* costos manutencion "
        "alojamiento estancia regreso estudios cost costs expenses board lodging accommodation maintenance return "
        "undertaking guarantee engagement compromiso garantia garantie haftung responsabilidad responsabilite "
        "responsibility spese costi vitto alloggio despesas custos"
    ),
    state=Words(
        "tragt tragen ubernimmt ubernehmen ubernahme haftet haften burgt zahlt bezahlt aufkommt einsteht garantiert "
        "assume* supporte* prend prennent paie* finance* garantit souscrit* asume* sufraga* cubre* paga* responde* "
        "garantiza* abona* bears bear borne pays paid pay covers cover assumes meets meet gives give guarantees* "
        "accepts accept sostiene* copre* assume cobre"
    ),
    denied=True,
    near=10,
    unless=Words(
        "eltern familie gastfamilie teilnehmer* schuler* famille parents eleve participant* familia padres "
        "alumn* family "
        "parents pupil student famiglia genitori taschengeld* personliche* personnelles personales personal private* "
        "visum* visa visado zusatz* extra* excursion* ausflug* schaden damage* dommages danos reise* voyage* viaje* "
        "flight* vuelo* vol"
    ),
)
# Another subject may follow.
_OWN = lazily(r"[;:.]| (?:et|und|y|and|mientras que|während|tandis que|whereas|while) ")


def offers(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """What the offer says of a day that is past, of those before, and of who bears the costs."""
    if kind == "admission_letter":
        yield from _deadline_past(said, case)
    substitute = _SUBSTITUTE.may_be_in(said.folded)
    for sentence in said.sentences:
        second = (substitute and _SUBSTITUTE.is_in(sentence)) or _ONLY_IF.search(sentence.folded)
        if second or (kind == "organiser_commitment" and _is_not_borne(sentence)):
            yield sentence


def _deadline_past(said: Said, case: Case) -> Iterator[Sentence]:
    """A day by which the place had to be accepted or was lost, before the application; nothing shows that it was."""
    if not _FORFEITED.search(said.folded) or _ANSWERED.search(said.folded):
        return
    on = case.date_of("application_date")
    if on is None or any(kind_of(d) in _TAKEN and d.look_alike is None for d in case.documents):
        return
    empty = Sentence(text="", evidence=())
    for sentence, following in pairwise((*said.sentences, empty)):
        both = f"{sentence.folded} {following.folded}"
        if _ANSWER.search(sentence.folded) and _BY.search(sentence.folded) and _FORFEITED.search(both):
            days = [reading.value for reading in dates.find(_PLACE.sub("", sentence.text)) if reading.value]
            if days and max(days) < on:
                yield sentence


def _is_not_borne(sentence: Sentence) -> bool:
    return _leaves_costs(sentence) or _BEARS_NOTHING.is_in(sentence)


def _leaves_costs(sentence: Sentence) -> bool:
    """Whether a clause leaves the costs themselves, not only what is extra, to the family."""
    for clause in _OWN.split(sentence.text.replace("y de ", "de ").replace("et de ", "de ")):
        folded = Sentence(text=clause, evidence=()).folded
        bears = _LEFT_TO_THEM.search(folded) or _THEY_BEAR.search(folded)
        denied = re.search(r"\b(?:nicht|kein\w*|pas|aucun\w*|no|ni|sin|not|without|non|nao)\b", folded)
        if bears and _COSTS.search(folded) and not _SMALL.search(folded) and not denied:
            return True
    return False
