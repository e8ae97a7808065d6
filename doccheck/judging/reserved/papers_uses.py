"""What a room, a consent or a power may not be used for: no registration, no dwelling, no stay alone, no filing."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.funds_concepts_limits import ONLY
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_ALLOWED = """moglich gestattet gestatten zulassig erlaubt autorise* permise permis possible permitted allowed permit*
    permite posible autoriza* consentit* possibil* genehmigt"""
_FORBIDDEN = "ausgeschlossen untersagt verboten interdit* prohibited forbidden prohibid* vietat* proibid* exclu*"
_REGISTRATION = """anmeldung anmelden wohnsitzanmeldung wohnsitznahme meldeadresse hauptwohnsitz domiciliation
    domicilier empadronamiento empadronar* empadronarse registration residenza anagrafic* recenseamento"""
# A company's seat or visitors are forbidden in most leases.
_BUSINESS = Words(
    """entreprise* societe* siege commercial* professionnel* activite* gewerb* firma firmen empresa* business company
    trade haustier* tier* pet pets animaux online internet telefon* telephone kurs* bewerbung nur only seulement
    termin frist studien* vehicle* kfz anzubieten anbieten bezug"""
)
_NOT_LIVED_IN = (
    Statement(
        thing=Words(_REGISTRATION),
        state=Words(_ALLOWED),
        unless=_BUSINESS,
        denied=True,
        possible=True,
        near=9,
    ),
    Statement(thing=Words(_REGISTRATION), state=Words(_FORBIDDEN), unless=_BUSINESS, near=8),
    Statement(
        thing=Words("wohnzweck* wohnen wohnung wohnnutzung habitation dwelling vivienda residential abitativ*"),
        state=Words("genutzt benutzt nutzung geeignet usage use used destine* destinad* dient uso usarse utilis*"),
        unless=Words("other ander* autre* otr* altr* than als distinto exclusiv* only nur gewerb* commercial*"),
        denied=True,
        possible=True,
        near=5,
    ),
    Statement(
        thing=Words("zustimmung erlaubnis genehmigung accord autorisation consent permission consentimiento permiso"),
        state=Words("vor liegt eingeholt erteilt obtenu* donne donnee given obtained granted otorgad* obtenid*"),
        about=Words(
            """untervermiet* untermiet* weitervermiet* sous sublet* subletting subarriend*
            vermieter* bailleur landlord eigentumer* proprietaire arrendador*"""
        ),
        unless=Words("ohne without sans sin darf may grundlos unreasonably verweigert withheld"),
        denied=True,
        near=8,
    ),
)
_READING = """zahlerstand* zahlerablesung ablesung abgelesen endstand stand index releve relevee lectura reading
    readings letture lettura leitura"""
_LEAVING = """auszug auszugs* sortie depart demenagement moving departure salida mudanza uscita saida abzug leaving
    vacating abmeldung"""
_KEYS = "schlussel schlusselubergabe schlusselruckgabe cles clefs cle keys llaves chiavi chaves"
_HANDED_BACK = """zuruckgegeben ruckgabe abgegeben ubergeben restitue* restitution rendue* rendues remise remises
    returned surrendered handed entrega entregad* devolucion devuelt* riconsegn* restituit* entregues"""
_LETTING = """vermieter* hausverwaltung bailleur proprietaire agence landlord owner agent propietari* arrendador
    casero locatore proprietari* senhorio"""
_LEFT = (Statement(thing=Words(_READING), state=Words(_LEAVING), near=4),)
_HANDED = (
    Statement(
        thing=Words(_KEYS),
        state=Words(_HANDED_BACK),
        about=Words(_LETTING),
        unless=Words("par von vom durch by from por dal pelo pela"),
        near=5,
    ),
)
_BILL = lazily(
    r"\b(?:\w*rechnung|factures?|bill|invoice|facturas?|recibo|bolletta|fattura|fatura|abonnement|tarif\w*)\b"
)
_LEASE = lazily(
    r"\b(?:mietvertrag\w*|bail|contrat de location|lease|tenancy agreement|contrato de (?:alquiler|arrendamiento)|"
    r"contratto di (?:locazione|affitto)|locataire|mieter(?:in)?|tenant|inquilin[oa]|arrendatari[oa])\b"
)

_ACCOMPANIED = (
    Statement(
        thing=Words("begleitung accompanied accompagne* acompanad* accompagnat* company compagnie compania presence"),
        state=Words(ONLY),
        unless=Words("nicht not non no pas sin sans without ohne flug* flight vol vuelo auch also o ou or oder"),
        possible=True,
        near=4,
    ),
    Statement(
        thing=Words("residence wohnsitz* residencia residenza domicile domicilio"),
        state=Words("taking begrundung begrunden etablir establish* prise fixation fijar fijacion fissare"),
        denied=True,
        near=5,
    ),
    Statement(
        thing=Words("vater vaters mutter pere mere father mother padre madre elternteil* parent progenitor*"),
        state=Words("zustimm* einverstand* einwillig* accord consent* agree* acuerdo consient* acconsent* approv*"),
        about=Words("bedingung condition sofern provided vorausgesetzt condicion siempre condizione vorbehaltlich"),
        possible=True,
        near=6,
    ),
)
_JOINTLY = """conjointement gemeinschaftlich gemeinsam jointly mancomunad* conjuntamente congiuntamente
    gesamtvertretung*"""
_POWER_LIMITS = (
    Statement(
        thing=Words(
            """incapacite incapacity incapacitated incapable incapaz incapacidad geschaftsunfahig* betreuungsfall*
            handlungsunfahig* vorsorgefall* einwilligungsunfahig* incapacita incapace"""
        ),
        state=Words("erst nur falls wenn cas case when only if caso cuando once lorsque upon solo effet wirksam"),
        unless=Words("auch uber hinaus even meme notwithstanding trotz incluso aun nicht not pas no survive* remain*"),
        possible=True,
        near=6,
    ),
    Statement(
        thing=Words("auskunft auskunfte einsicht information* informations renseignement* informaciones informazioni"),
        state=Words(ONLY),
        unless=Words("nicht not non no pas sondern auch also aussi tambien ainsi sowie daten data"),
        possible=True,
        near=4,
    ),
    Statement(
        thing=Words("einreichen stellen unterschreiben unterzeichnen file sign deposer signer presentar firmar lodge"),
        state=Words("may darf peut puede pourra podra puo pode befugt berechtigt entitled autorise autorizad*"),
        unless=Words("ich i je yo myself selbst personally personnellement substitu* delegat*"),
        denied=True,
        possible=True,
        near=5,
    ),
    Statement(
        thing=Words("agir handeln act acting actuar agire vertreten represent* ejercer ausgeubt exercised exerce"),
        state=Words(_JOINTLY),
        unless=Words("oder or ou o u separ* einzeln severally individuel* indistint* solidar* allein"),
        possible=True,
        near=6,
    ),
)
_HOMES = frozenset({"accommodation_certificate", "proof_of_residence"})


def misused(said: Said, kind: str) -> Iterator[Sentence]:
    """The sentences by which the paper does not serve for living there, a stay without parents, or an application."""
    if kind in _HOMES:
        yield from stated(said, _NOT_LIVED_IN)
        yield from _moved_out(said)
    elif kind == "parental_authorisation":
        yield from stated(said, _ACCOMPANIED)
    elif kind == "power_of_attorney":
        yield from stated(said, _POWER_LIMITS)


def _moved_out(said: Said) -> Iterator[Sentence]:
    """What was read from the meter, and the keys that were handed back, on a bill for a dwelling that was left."""
    if _BILL.search(said.folded) and not _LEASE.search(said.folded):
        yield from (each for each in stated(said, _LEFT) if any(sign.isdigit() for sign in each.text))
        yield from stated(said, _HANDED)
