"""Troubles of something else than what a paper stands for, and troubles that are over: no reason to doubt the paper.

"The quote of 4 May is superseded", "ihre Beurlaubung wurde zurückgenommen", "a first card was refused, the second went
through", "une autre candidate s'est désistée": in each the subject of the trouble is a lesser thing than the paper, a
thing the holder is glad to be rid of, or somebody else; or what follows says that it was mended.
"""

from __future__ import annotations

import re

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.troubles_mended import is_mended
from doccheck.judging.reserved.troubles_subjects import DAMNING, NAMED, OWN
from doccheck.judging.reserved.troubles_told import GOODS, Told

_DETERMINERS = (
    r"(?:the|an?|her|his|your|our|my|their|one|la|le|l|les|un|une|sa|son|votre|notre|ma|mon|leur|el|los|las|una|su|sus"
    r"|mi|nuestr[oa]|die|der|das|den|eine?[rsn]?|seine?r?|ihre?r?|unsere?r?|meine?r?)"
)
# Words between, and not the thing itself of which the ill is told: "une erreur de saisie" is no seizure.
_CALLED = r"(?:(?!(?:de|d|du|des|of|del|von|en|in|im) )\w+ ){0,2}?"
# "Kündigung des Vertrags", "notice of termination of the policy": the good belongs to the ill.
_OF_GOODS = lazily(
    rf"^(?: (?:of|des|der|de|du|del|d|zur|zum|fur|for|from|a|au|einer|eines|la|le|l|the|el)(?: \w+)?){{1,3}}? "
    rf"{GOODS.pattern}"
)
# What a trouble may come from stands behind these, and not what it befalls.
_BY = frozenset(
    (
        *("after", "for", "following", "with", "without", "by"),
        *("from", "of", "on", "despite", "upon", "since", "under"),
        *("nach", "wegen", "aufgrund", "mit", "ohne", "fur", "trotz", "infolge", "durch", "bei", "auf", "seit", "per"),
        *("apres", "suite", "pour", "avec", "sans", "par", "malgre", "selon", "de", "du", "dans", "sur", "depuis", "a"),
        *("tras", "por", "con", "sin", "segun", "para", "en"),
        *("desde", "del", "al", "mediante", "qui", "which", "whose"),
        *("and", "und", "et", "y", "au", "aux", "gegen", "against", "contre", "contra", "mangels", "faute"),
    )
)
_BY_THIS = lazily(
    r"\b(?:by|with|through|durch|mit|par|avec|por|con|mediante) (?:this|the present|the enclosed|dies\w+"
    r"|(?:le |la |el )?presente?s?|cet?|cette|est[ea])(?: \w+)?"
)
# A paper before the paper: it was to be replaced from the first.
_PREPARATORY = lazily(
    rf"(?:(?P<ahead>\w+) )?\b{_DETERMINERS} {_CALLED}(?:drafts?|quot(?:e|es|ation|ations)|estimates?"
    rf"|pro ?formas?"
    r"|first (?:version|draft|issue|edition)|(?:fee schedule|price list|tariff|rate|form|edition)(?= (?:of|from|for"
    r"|no|20))|(?:provisional|preliminary|interim) (?:letter|certificate|confirmation"
    r"|note"
    r"|receipt|invoice|statement|card)|devis|brouillons?|premiere version|projet (?=d)|version (?=du|de|d)"
    r"|(?:lettre|attestation|note|carte|facture|quittance|certificat|confirmation) (?:provisoire|preliminaire)s?"
    r"|(?:taux|tarif|bareme|formulaire|imprime)(?= (?:de|du|n|20))|(?:tarifa|tasa|baremo|formulario|impreso)(?= (?:de"
    r"|del|n))"
    r"|(?:preisliste|tarif|satz|formular|vordruck|gebuhrenordnung)(?= (?:von|vom|aus|20))|provisoire|borrador(?:es)?"
    r"|presupuestos?|cotizacion|primera version|proyecto (?=de)|provisional"
    r"|(?:carta|certificado|constancia|nota|recibo|factura) (?:provisional|preliminar)|\w*entwurf\w*|rohfassung"
    r"|offerte|kostenvoranschlag|erste fassung|vorlaufige\w* (?:bescheinigung|bestatigung|schreiben|rechnung|quittung"
    r"|fassung|mitteilung))\b"
    r"|^(?:draft|quote|quotation|estimate|devis|presupuesto|cotizacion|borrador|entwurf|offerte)\b(?P<bare>)"
)
# An offer comes before the contract, and is the thing itself in a letter of admission.
_OFFER = lazily(rf"(?:(?P<ahead>\w+) )?\b{_DETERMINERS} (?:offer|angebot|offre|oferta)\b")
_CONTRACTS = frozenset(("internship_agreement", "volunteering_agreement", "exchange_agreement", "health_insurance"))
_REPLACED = lazily(
    r"(?:superseded|void|cancell?ed|annulled|withdrawn|lapsed|expired|wrong|mistaken|incorrect|no longer|annulee?s?"
    r"|caduque|caduc|perimee?|retiree?|reprise?|erronee?|obsolete|(?:ne|n) \w+ plus|anulad[oa]s?"
    r"|caducad[oa]s?|retirad[oa]s?|cancelad[oa]s?|extinguid[oa]s?|nul[oa]s?|equivocad[oa]s?|ya no|gegenstandslos"
    r"|uberholt|hinfallig|ungultig|aufgehoben|verfallen|erloschen|abgelaufen|falsch|nicht mehr|zuruckgezogen"
    r"|zuruckgenommen|rejected|rejetee?s?|verworfen|abrogee?s?|repealed|derogad[oa]s?|abgeschafft)"
)
_THIS_REPLACES = lazily(
    r"\b(?:this|the present|dies\w*|vorliegende\w*|(?:la |le )?presente|cet?|cette|est[ea])(?: \w+){0,3}? (?:replaces"
    r"|supersedes|takes its place|ersetzt|tritt an|remplace|annule et remplace|sustituye|reemplaza)\b"
    r"|\b(?:use|keep) (?:only )?this (?:one|letter|paper)|this (?:text|letter|one|version) is the one that counts"
    r"|(?:massgeblich|gultig) ist (?:allein |nur |jetzt )?dies\w*|seule? (?:la|le) presente?|vale (?:solo )?est[ea]\b"
)
# Things a holder is glad to be rid of …
_ILL = lazily(
    rf"(?:(?P<ahead>\w+) )?\b(?:{_DETERMINERS}|dies\w+|this|that|ce|cette|est[ae]|es[ae]) {_CALLED}(?:deferral"
    rf"|leave(?: of absence)?|notice of "
    r"(?:termination|cancellation|transfer|dismissal|default|withdrawal|arrears)|cancellation|suspension|exclusion"
    r"|expulsion|dismissal|warning|reminder|refusal|rejection|exmatriculation|deregistration|resignation|complaint"
    r"|objection|injunction|freeze|garnishment|penalty|fine|overdue notice|request for (?:leave|deferral|withdrawal)"
    r"|conge|demande d (?:abandon|annulation|interruption|exclusion)|resiliation|radiation|mise en demeure"
    r"|avertissement|sanction (?!letter)|opposition|reclamation|relance|saisie|denonciation|demission|desistement"
    r"|penalite|amende"
    r"|plainte|refus|rejet|interruption|report|baja|aplazamiento|recargo|sancion|multa|denuncia|rescision|renuncia"
    r"|embargo|advertencia|apercibimiento|requerimiento|aviso de (?:impago|baja|cancelacion|despido)|reclamacion"
    r"|expulsion|denegacion|rechazo|beurlaubung\w*|\w*kundigung|abmeldung|exmatrikulation\w*|absage|ablehnung"
    r"|sperre|sperrung|pfandung|mahnung\w*|ruckstellung|zuruckstellung|nachforderung|ermahnung|verwarnung|bussgeld"
    r"|rucktrittserklarung|verzichtserklarung|zahlungserinnerung|auflage|vorbehalt|aussetzung|anzeige|beschwerde)\b"
)
_RID = lazily(
    r"(?:withdrawn|cancell?ed|annulled|revoked|taken back|dropped|voided|void|rescinded|superseded|dismissed"
    r"|annulee?s?|retiree?s?|retractee?s?|rejetee?s?|reprise?s?|retirad[oa]s?|anulad[oa]s?|cancelad[oa]s?"
    r"|revocad[oa]s?|rechazad[oa]s?|desistid[oa]s?|zuruckgenommen|zuruckgezogen|aufgehoben|storniert|gestrichen"
    r"|gegenstandslos|uberholt|hinfallig|erloschen|widerrufen|annulliert|ruckgangig|erledigt|nicht mehr|no longer)"
)
# … and what is somebody else's, or another thing of the same sort.
_PERSONS = (
    r"(?:students?|candidates?|applicants?|pupils?|tenants?|lodgers?|guests?|participants?|families|family|etudiante?s?"
    r"|candidate?s?|eleves?|locataires?|hotes?|stagiaires?|familles?|personnes?|estudiantes?|alumn[oa]s?|candidat[oa]s?"
    r"|inquilin[oa]s?|huesped(?:es)?|familias?|personas?|student(?:in|en|innen)?|studierende[rn]?|bewerber(?:in|innen"
    r"|n)?"
    r"|schuler(?:in|innen|n)?|mieter(?:in|innen|n)?|gaste?s?|person(?:en)?|teilnehmer(?:in|innen|n)?|familien?)"
)
_THINGS = (
    r"(?:courses?|subjects?|rooms?|programmes?|groups?|flats?|applications?|intakes?|cours|matieres?|chambres?"
    r"|filieres?"
    r"|groupes?|logements?|demandes?|candidatures?|curso|asignatura|habitacion|grupo|piso|solicitud|kurse?s?"
    r"|fach(?:es)?"
    r"|facher|zimmers?|gruppe|wohnung|antrag(?:s|es)?|studiengangs?|studiengang(?:e|es)|bewerbung(?:en)?)"
)
_ANOTHER = (
    r"(?:another|a different|some other|other|une? autre|d autres|les autres|otr[oa]s?|l[oa]s demas"
    r"|eine?[rsn]? andere[rnsm]?"
    r"|andere[rnsm]?|weitere[rnsm]?)"
)
OTHERS = lazily(
    rf"^(?:\w+ ){{0,3}}?(?:{_ANOTHER} {_CALLED}(?:{_PERSONS}|{_THINGS})|(?:an?|one|une?|un[oa]?|eine?)"
    r" (?:guest|lodger|hote|locataire|huesped|inquilin[oa]|gast|mieter(?:in)?|pensionnaire|vormieter(?:in)?))\b"
    rf"|\b(?:of|de|d|von|eines|einer) (?:(?:\w+ )?{_ANOTHER}) (?:\w+ )?{_PERSONS}\b"
    r"|\b(?:vormieter(?:s|in)?|vorbewohner(?:s|in)?|previous tenant|last tenant|former tenant|fremdfirma)\b"
)
# "She refused another offer", "rechazó otra plaza".
_OTHER_OBJECT = lazily(
    r"^(?:(?:an?|the|das|den|die|eine?[nr]?|le|la|une?|l|el|un[ao]?|by|von|par|por|at|bei|to|su|en|mit|with) ){0,2}"
    r"(?:another|other|different|andere\w*|autres?|otr[oa]s?)\b"
)
# Whose room has become free by it: "seit mein Ältester ausgezogen ist", "so the room is free".
_ROOM_FREE = lazily(
    r"\b(?:platz genug|genug(?:end)? platz|zimmer (?:\w+ ){0,3}frei|frei(?:es)? zimmer|rooms? (?:is|are"
    r"|stands?) (?:now )?"
    r"free|free rooms?|spare room|chambre (?:est|reste|s est) (?:\w+ )?(?:libre|liberee)|queda libre|esta libre"
    r"|libre (?:esta|la) habitacion|habitacion libre|assez de place)\b"
)
_LEFT = lazily(
    r"(?:ausgezogen|weggezogen|umgezogen|verzogen|zog aus|zog weg|moved out|moved away|gone|left us|demenagee?s?"
    r"|partie?s?"
    r"|cancelo|se (?:fue|mudo|marcho)|mudad[oa]s?|marchad[oa]s?)"
)
# Money too much, given back.
_SURPLUS = lazily(
    r"\b(?:twice|overpa\w+|surplus|excess|in error|by mistake|bank (?:fee|charge)s?|doppelt\w*|zweimal|zu viel"
    r"|uber(?:hang"
    r"|schuss|zahlung|schusses)|bankgebuhr\w*|irrtumlich|versehentlich|deux fois|en trop|trop percu|excedent\w*"
    r"|par erreur"
    r"|dos veces|de mas|exceso|sobrante|por error|deposit|kaution|caution|fianza|as agreed|wie vereinbart|comme convenu"
    r"|segun lo (?:acordado|convenido))\b"
)
_SENT_BACK = lazily(
    r"(?:sent back|handed back|zuruckuberwiesen|zuruckgebucht|zuruckgeflossen|zuruckgegangen|gave back)"
)
# -- an earlier power --------------------------------------------------------------------------------------------------
_POWER = lazily(
    rf"(?:(?P<ahead>\w+) )?\b{_DETERMINERS} (?:\w+ ){{0,3}}?(?:power(?: of attorney)?|deed|proxy|authority|mandate"
    r"|\w*vollmacht|procuration|pouvoir|mandat|poder|apoderamiento|mandato|celle|celui)\b(?P<which>.*)$"
    r"|\b(?:die|the|la|le|el|l) (?P<given>(?:\w+ ){1,14})(?:\w*vollmacht|procuration|poder|power(?: of attorney)?)\b"
)
_YEAR = lazily(r"\b(?:19|20)\d\d\b")
_ENDED = lazily(
    r"(?:cancell?ed|revoked|withdrawn|superseded|void|annulled|no longer|erloschen|widerrufen|aufgehoben|hinfallig"
    r"|gegenstandslos|ungultig|nicht mehr|annulee?|revoquee?|retiree?|reprise?|caduque|(?:ne|n) \w+ plus|anulad[oa]"
    r"|revocad[oa]|extinguid[oa]|cancelad[oa]|ya no|retirad[oa]|terminated|uberholt)"
)
_FOLLOWED = 6  # words behind a trouble in which its subject stands: "queda anulado el aviso de impago"
_BEHIND_IT = lazily(rf"^(?:{_DETERMINERS}|nur|solo) (?!\d)")
_VERB = lazily(r"(?:^|\b(?:queda|quedan|quedo|ha sido|han sido|fue|fueron|wurde|wurden|ist|sind))$")

def is_aside(told: Told) -> bool:
    """Whether the trouble is none of the paper's, or none any more."""
    return _is_of_nothing_here(told) or is_lesser_or_mended(told) or _is_earlier_power(told)


def is_lesser_or_mended(told: Told) -> bool:
    """Whether something else is told of than what a paper grants, or the end was good."""
    return _is_lesser(told) or _is_replaced(told) or is_mended(told)


def _is_of_nothing_here(told: Told) -> bool:
    """Whether its clause names a thing, and neither the paper, nor its holder, nor anything that papers grant."""
    if told.is_lack or DAMNING.fullmatch(told.trouble) or OWN.search(told.before) or OWN.search(told.behind):
        return False
    return NAMED.search(told.before) is not None or NAMED.match(told.behind) is not None


def _is_lesser(told: Told) -> bool:
    """Whether its subject is a paper before the paper, an ill, somebody else or another thing of the sort."""
    subject = _subject(told)
    before_it = _is_head(_PREPARATORY, subject) or (told.kind in _CONTRACTS and _is_head(_OFFER, subject))
    if before_it and _REPLACED.fullmatch(told.trouble):
        return True
    if _RID.fullmatch(told.trouble) and _is_head(_ILL, subject):
        return True
    if _SENT_BACK.fullmatch(told.trouble) and _SURPLUS.search(f"{told.before} {told.behind}"):
        return True
    if _OTHER_OBJECT.match(told.behind):
        return True
    if OTHERS.search(subject) and not GOODS.search(told.behind):
        return True
    if told.is_lack or not _LEFT.fullmatch(told.trouble):
        return False
    return _ROOM_FREE.search(f"{told.before} {told.behind} {told.after}") is not None


def _is_replaced(told: Told) -> bool:
    """Whether this very paper stands in the place of what is void."""
    around = f"{told.before} {told.behind} {told.after}"
    return _REPLACED.fullmatch(told.trouble) is not None and _THIS_REPLACES.search(around) is not None


def _is_earlier_power(told: Told) -> bool:
    """Whether a power names another by its day or year, and says that it is over."""
    if told.kind != "power_of_attorney" or not _ENDED.fullmatch(told.trouble):
        return False
    found = _POWER.search(told.before)
    if not found or (found["ahead"] or "") in ("this", "diese", "dieser", "present"):
        return False
    years = _YEAR.findall(found["which"] or found["given"] or "")
    return bool(years) and max(years) < max(_YEAR.findall(told.paper))


def _subject(told: Told) -> str:
    """What the trouble is told of: before it, or behind it where the verb comes first."""
    if _BEHIND_IT.match(told.behind) and _VERB.search(told.before):
        return " ".join(told.behind.split()[:_FOLLOWED])
    return told.before


def _is_head(pattern: re.Pattern[str], subject: str) -> bool:
    """Whether the subject is such a thing, and no good of the paper's stands behind it."""
    for found in pattern.finditer(subject):
        ahead = found["ahead"] or ""
        rest = _OF_GOODS.sub("", subject[found.end() :])
        if ahead not in _BY and not GOODS.search(_BY_THIS.sub("", rest)):
            return True
    return False
