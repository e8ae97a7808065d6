"""What an insurance certificate says beside the contract it is about: of other tariffs, persons and papers, of what was
undone, of the time after its end. The readers of restrictions are given the rest of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from doccheck.judging.reserved import insurance_contract as contract
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

_AND = r"(?:and|und|et|y|e|so|but|aber|mais|pero|sondern|therefore|daher|deshalb|donc|que la|dass|weil|because)"
_COVER = (
    r"(?:cover|coverage|policy|contract|insurance|membership|protection|\w*schutz|\w*vertrag|police|\w*versicherung"
    r"|mitgliedschaft|deckung|couverture|contrat|garanties?|assurance|adhesion|poliza|contrato|cobertura|seguro"
    r"|afiliacion|copertura|polizza|apolice)"
)
_GAP = rf"(?: (?!{_AND}\b)\w+)"
_WITHIN = rf"(?: (?!(?:{_AND}|{_COVER})\b)\w+)"
# A bad turn, that was undone: "the refusal was withdrawn". Where something else came of it, it is no subject.
_BAD_TURN = (
    r"(?:suspension|anulacion|cancelacion|rescision|denegacion|rechazo|baja|\w*kundigung|mahnung|ablehnung|stornierung"
    r"|sperre|sperrung|zuruckweisung|cancell?ation|termination|refusal|rejection|denial|reminder|resiliation|refus"
    r"|rejet"
    r"|annulation|radiation|denonciation|relance|mise en demeure|disdetta|sospensione|recusa)"
)
_UNDONE = (
    rf"(?:(?:fue|ha sido|quedo|queda|ha quedado|estan?){_WITHIN}{{0,2}}"
    rf" (?:revocad\w+|anulad\w+|retirad\w+|levantad\w+|rectificad\w+|sin efecto)"
    rf"|(?:wurde|ist|hat sich){_WITHIN}{{0,6}}"
    rf" (?:widerrufen|aufgehoben|zuruckgenommen|zuruckgezogen|erledigt|gegenstandslos|hinfallig)"
    rf"|(?:was|has been|is|were|have been){_WITHIN}{{0,3}}"
    rf" (?:revoked|withdrawn|lifted|reversed|rescinded|overturned|set aside|annulled)"
    rf"|(?:a ete|est|fut){_WITHIN}{{0,2}} (?:retiree?|levee?|annulee?|rapportee?|revoquee?|sans objet|sans effet))\b"
)
_TURNED = lazily(rf"\b{_BAD_TURN}({_GAP}{{0,8}}) {_UNDONE}")
_BECAUSE = lazily(
    r"\b(?:wegen|aufgrund|nach|durch|infolge|mit|due to|because of|following|after|by|upon|suite a|par|apres|por|tras"
    r"|debido a|a causa de|per|dopo)(?: \w+){0,2}$"
)
_OF_COVER = lazily(
    rf"\b(?:of|des|der|ihre[rs]|du|de|del|della|da)(?: (?:the|la|el|your|his|her|votre|su|this))? {_COVER}\b"
)
_A_COVER = lazily(rf"\b{_COVER}\b")
# The time in which the contract could be withdrawn from is over.
_BOUND = lazily(
    r"\b(?:widerrufs(?:recht|frist)|rucktritts(?:recht|frist)|right (?:of withdrawal|to withdraw|to cancel)"
    r"|cooling off(?: period)?|withdrawal period|(?:droit|delai) de (?:retractation|renonciation)|desistimiento"
    rf"|diritto di recesso){_WITHIN}{{0,9}} (?:erloschen|erlosch|abgelaufen|verstrichen|expired|lapsed|ended|passed"
    r"|ran out|expire\w*|ecoule\w*|caduc\w+|vencid\w+|vencio|transcurri\w+|scadut\w+)\b"
)
# "Not limited to emergencies".
_NOT_LIMITED = lazily(
    r"\bnicht (?:nur )?auf(?: \w+){1,4} (?:beschrankt|begrenzt)\b|\bnot (?:limited|restricted|confined) to(?: \w+){1,2}"
    r"|\bno (?:se |esta )?(?:limita\w*|limitad\w+|restring\w+) a(?: (?:las|los|la|el))? \w+"
    r"|\b(?:pas|non) (?:limitee?s?|restreinte?s?) (?:a|aux?)(?: (?:la|les|l))? \w+\b"
)
_IT = lazily(r"^(?:es|sie|er|dieses?|diese|it|this|il|elle|celui ci|celle ci|est[ea]|dich[oa])\b")
# Copies are good for nothing without a seal or code; the paper itself is not said to be one.
_COPY = (
    r"(?:copia|copias|copy|copies|kopien?|copies?|copie|impresion|print ?out|ausdrucke?|photocop\w+|fotocopia\w*"
    r"|duplicad\w+)"
)
_WORTHLESS = (
    r"(?:void|invalid|worthless|not valid|of no value|carecen? de (?:valor|validez)|ungultig|wertlos|ohne (?:wert"
    r"|gultigkeit)|sans valeur|nulle?s?|sin (?:valor|validez)|senza valore)"
)
_WITHOUT = r"(?:sin|without|ohne|sans|senza)"
_OF_COPIES = lazily(
    rf"\b{_COPY} (?:{_WITHOUT}|non revetue?s?){_WITHIN}{{1,4}} {_WORTHLESS}\b"
    rf"|\b{_WITHOUT}{_WITHIN}{{1,5}} {_COPY}{_WITHIN}{{0,5}} {_WORTHLESS}\b"
    rf"|\b{_COPY}{_WITHIN}{{0,4}} {_WORTHLESS} {_WITHOUT} (?!(?:wert|valor|valeur)\b)\w+"
    rf"|\b(?:any|every|jede|toute|cualquier|toda) {_COPY}{_WITHIN}{{0,6}} {_WORTHLESS}\b"
)
# What somebody else wrote for, or was written to.
_KIN = (
    r"(?:brother|sister|friend|room ?mate|bruders?|schwester|freund(?:es|in)?|mitbewohner\w*|frere|soeur|amie?"
    r"|colocataire|herman[oa]|amig[oa]|companer[oa])"
)
_THEIR = r"(?:your|his|her|ihr\w*|seine\w*|votre|son|sa|su)"
_REQUEST = (
    r"(?:application|request|proposal|enrolment|antrag|aufnahmeantrag|anmeldung|demande|proposition|solicitud"
    r"|inscripcion|peticion)"
)
_OF_KIN = lazily(
    rf"\b{_THEIR} {_KIN}(?: s)? {_REQUEST}\b|\b{_REQUEST}(?: (?:of|von|de|der|des|du))? {_THEIR} {_KIN}\b"
)
_OF_BOTH = lazily(
    r"\b(?:yours|both|and (?:you|your)|beide\w*|und (?:sie|ihr\w*)|et (?:vous|votre|la votre)|y (?:usted|la suya|su)"
    r"|as well|auch|aussi|tambien|like)\b"
)
_IGNORED = lazily(
    r"\b(?:ignor\w+|disregard|nicht (?:zu )?beachten|betrachten sie|tene[zr] (?:pas )?compte|caso omiso|no tenga en"
    r" cuenta)"
    r"(?: \w+){0,4} (?:carta|letter|e ?mail|mail|notice|schreiben|mahnung|brief|lettre|courrier|relance|aviso|message"
    r"|mensaje|correo|reminder)\b(?: \w+){0,14} (?:another|other|anderen?|autre|otr[oa]) (?:customer|client|member"
    r"|policy ?holder|kunden?|kundin|mitglied|versicherten?|cliente?|assuree?|adherent|asegurad[oa]|mutualista)\b"
)
_OF_THIS_COVER = lazily(
    r"\b(?:certificat\w*|certificad\w+|confirmation|bestatigung|bescheinigung|attestation|confirmacion|zusage|accept\w*"
    r"|aceptacion|annahme)\b"
)
# An earlier contract, which gave way to the present one.
_REPLACED = lazily(
    rf"\b{_COVER}{_GAP}{{0,6}} (?:sustituid\w+|reemplazad\w+|replaced|superseded|ersetzt|abgelost|remplacee?)"
    r"(?: \w+)? (?:por|by|durch|par)(?: (?:la|el|the|die|den|le))? (?:presente?|this|diese\w*|cett?e|est[ea]"
    r"|vorliegend\w*)\b|\bdurch (?:diese[ns]?|vorliegend\w*)(?: \w+){0,2} (?:ersetzt|abgelost)\b"
)
# What returned bills cost, whoever has them returned.
_COSTS = lazily(
    r"\b(?:returned|unpaid|bounced|late|rejected) (?:direct debits|debits|payments|cheques|premiums|instalments)"
    r"(?: \w+)? (?:cost|incur|attract|are charged)\b"
    r"|\b(?:(?:cada|cualquier|jede\w*|any|every|each|tout|toute|chaque|todo|toda) (?:recibo|cuota|rechnung|lastschrift"
    r"|payment|debit|cheque|prelevement|prime|echeance)|recibos|cuotas|lastschriften|payments|debits|cheques"
    r"|prelevements|echeances|direct debits)(?: \w+){0,2} (?:devuelt\w+|impagad\w+|returned|unpaid|bounced|late"
    r"|zuruckgegeben\w*|rejetee?s?|impayee?s?|en retard)(?: \w+){0,2} (?:generan?|cuestan?|devengan?|costs?|incurs?"
    r"|attracts?|(?:is|are) charged|kosten|kostet|verursach(?:t|en)|entraine(?:nt)?|donnent? lieu|(?:est|sont)"
    r" facture\w*)\b"
)
_DENIED = lazily(r"\b(?:kein\w*|nicht|no|not|nothing|aucun\w*|pas|plus|ningun\w*|sin|cesa\w*|nessun\w*)\b")
# The time behind the end or before the start, where no day of it is named.
_AFTERWARDS = lazily(
    r"\b(?:nach|after|beyond|apres|au dela d\w|tras|despues d\w+|mas alla d\w+|dopo)(?: (?:dem|der|dieser|diesem|den"
    r"|the"
    r"|its|this|that|la|le|cette|ce|el|dich[oa]|es[ea]|su|son|sa|ihre[rm]|genannten|stated|named|indiquee|indicad[oa]"
    r"|letzten|last))*"
    r" (?:tage?|datum|zeitpunkt|ende|ablauf|ausreise|abreise|heimreise|end|expiry|expiration|day|date|departure|jour"
    r"|date|echeance|terme|fin|depart|vencimiento|termino|finalizacion|fecha|salida|regreso|scadenza)\b"
    r"|\b(?:vor|before|avant|antes d\w+|prima d\w+)(?: (?:dem|der|den|the|its|this|la|le|son|sa|el|su|ihre[rm]|l))*"
    r" (?:\w*beginn|einreise|start|commencement|inception|arrival|prise d effet|effet|debut|entree|arrivee|inicio"
    r"|efecto"
    r"|llegada|entrada en vigor|inizio)\b"
)
_DIGIT = lazily(r"\d")
# The sentence behind says that it changes nothing about this contract.
_IMMATERIAL = lazily(
    r"^(?:that|this|dies|das|cela|ceci|esto|ello|eso)\b(?: \w+){0,8} (?:no (?:bearing|effect|influence) on"
    r"|(?:does|do) not (?:affect|concern)|ohne (?:einfluss|auswirkung) auf|(?:beruhrt|betrifft)(?= \w+ \w+ nicht)"
    r"|sans (?:incidence|effet) sur|ne (?:concerne|touche|modifie) pas|n affecte pas|no (?:afecta|concierne)(?: a)?"
    r"|sin efecto sobre)(?: (?:this|your|the|present|diese[nrms]?|ihre[nrms]?|ihren|die|den|cette|votre|la|le|presente"
    rf"|est[ea]|su|el|al))* (?:{_COVER}|certificate|confirmation|bescheinigung|bestatigung|attestation|certificado)"
    r"(?: nicht)?$"
)
# Tariffs by their quoted names.
_TARIFF = (
    r"(?:modalidad(?:es)?|tarife?n?|formules?|options?|formulas?|plans?|planes|produkte?n?|productos?|products?"
    r"|tariffs?|varianten?)"
)
_NAMED = lazily(rf"\b{_TARIFF}\s+[«„“\"‘']\s*([^«»„“”\"]{{2,40}}?)\s*[»“”\"’']", re.IGNORECASE)
_OTHER_TARIFF = lazily(
    rf"\b{_TARIFF}(?: \w+){{0,3}} (?:distint[oa]s?|diferentes?|differente?s?|other than|autre que)"
    rf" (?:de|a|al|from|de la|du|than)?(?: \w+){{0,2}} ?(?:contratad[oa]|su[yv][oa]|souscrite?|yours|votre"
    rf"|vereinbart\w*)\b"
    rf"|\b(?:in|en|dans|bei|unter|under|with|con|avec|d|fur) (?:anderen?|andere[nrms]|other|autres|otr[oa]s)"
    rf" {_TARIFF}\b"
    rf"|\b{_TARIFF}(?: \w+){{0,4}} (?:(?:which|that) is not|que no es|qui n est pas) (?:the |la |el |le )?(?:one you"
    rf"|yours?"
    r"|suy[oa]|su|votre|contratad[oa]|souscrite?)\b"
    rf"|\b\w*{_TARIFF}(?: \w+){{0,9}} (?:nicht (?:mehr|langer) (?:angeboten|verkauft|vertrieben)|no longer (?:offered"
    rf"|sold)"
    r"|(?:n est|ne sont) plus (?:proposee?s?|commercialisee?s?)|ya no se (?:ofrecen?|comercializan?))\b"
    rf"|\b{_TARIFF}(?: \w+){{0,3}} (?:nicht (?:ihre?r?|gewahlt\w*|abgeschlossen\w*)|no contratad[oa]|non souscrite?)\b"
)
_THIS_TARIFF = lazily(
    rf"\b(?:{_THEIR}|diese\w*|this|cette|est[ea]|our|unser\w*|el presente|vorliegend\w*) {_TARIFF}\b"
    r"|\b(?:unlike|anders als|im gegensatz|a diferencia|a la difference|contrairement|instead|statt|wie in|like|como en"
    r"|comme|as in|auch|also|aussi|tambien)\b"
)
_LEAST = 2  # words that a clause must have for it to say anything


@dataclass(frozen=True)
class OfContract(Said):
    """A certificate without what it says beside its contract."""

    whole: Said

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What the sentences say of the contract."""
        return tuple(rest for rest, _ in self._rests if rest)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are no aside as a whole."""
        return tuple(row for row in self.whole.rows if self._rest_of(row.sentence.text, ""))

    @cached_property
    def originals(self) -> dict[str, Sentence]:
        """The sentence that a rest is of, by the text of the rest."""
        return {rest.text: sentence for rest, sentence in self._rests if rest}

    @cached_property
    def _rests(self) -> tuple[tuple[Sentence | None, Sentence], ...]:
        return tuple(self._each_rest())

    def _each_rest(self) -> Iterator[tuple[Sentence | None, Sentence]]:
        every = self.whole.sentences
        for at, sentence in enumerate(every):
            before = every[at - 1].text if at else ""
            if at + 1 < len(every) and _IMMATERIAL.search(every[at + 1].folded.strip()):
                yield None, sentence
                continue
            rest = self._rest_of(sentence.text, before if before.rstrip()[-1:] in ";:," else "")
            same = sentence if rest == sentence.text else Sentence(text=rest, evidence=sentence.evidence)
            yield (same if rest else None), sentence

    def _rest_of(self, text: str, before: str) -> str:
        """What the text says of the contract; empty where it is an aside as a whole."""
        if not text.strip() or (_IGNORED.search(fold(text)) and not _OF_THIS_COVER.search(fold(text))):
            return ""
        clauses = re.split(r"(;)", text)
        rests = []
        for at, clause in enumerate(clauses):
            context = before if at == 0 else clauses[at - 2] if at > 1 else ""
            rests.append(clause if clause == ";" else self._clause(clause, context))
        return "".join(rests) if any(part.strip(" ;.") for part in rests) else ""

    def _clause(self, clause: str, before: str) -> str:
        plain = fold(clause)
        if _is_aside(plain, clause) or self._is_of_another_tariff(clause, plain):
            return ""
        rest = _without_spans(plain, fold(before) if _IT.search(plain) else "")
        if rest == plain:
            return clause
        return rest if len(rest.split()) > _LEAST else ""

    def _is_of_another_tariff(self, clause: str, plain: str) -> bool:
        """Whether the clause is about a tariff that the paper says is another, or that it names nowhere else."""
        if other := _OTHER_TARIFF.search(plain):
            return _THIS_TARIFF.search(f"{plain[: other.start()]} {plain[other.end() :]}") is None
        named = {fold(name) for name in _NAMED.findall(clause)}
        if not named or _THIS_TARIFF.search(plain) or re.search(rf"\b(?:{_THEIR}|you|sie|vous|usted)\b", plain):
            return False
        others = self._tariffs - named
        return bool(others) and all(self.whole.folded.count(name) == 1 for name in named)

    @cached_property
    def _tariffs(self) -> set[str]:
        """The names of the tariffs that the paper names."""
        return {fold(name) for line in self.document.lines for name in _NAMED.findall(line.text)}


def _is_aside(plain: str, clause: str) -> bool:
    """Whether the clause as a whole is about another person, contract or time."""
    if _OF_KIN.search(plain):
        return _OF_BOTH.search(plain) is None
    if _AFTERWARDS.search(plain) and _DENIED.search(plain) and not _DIGIT.search(clause):
        return contract.NO_COVER.search(plain) is not None
    return bool(_REPLACED.search(plain) or _COSTS.search(plain))


def _without_spans(plain: str, before: str) -> str:
    """The clause without what was undone, lapsed, or is said of copies; `before`: the clause its pronoun goes back"
    " to."""
    whole = f"{before} {plain}" if before else plain
    for pattern in (_BOUND, _OF_COPIES, _NOT_LIMITED):
        whole = pattern.sub(lambda found: " " * len(found[0]), whole)
    for found in _TURNED.finditer(whole):
        others = _OF_COVER.sub(" ", found[1])
        if not _A_COVER.search(others) and not _BECAUSE.search(whole[: found.start()].rstrip()):
            whole = whole[: found.start()] + " " * len(found[0]) + whole[found.end() :]
    rest = whole[len(before) + 1 if before else 0 :]
    return plain if rest == plain else " ".join(rest.split())
