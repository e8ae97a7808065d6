"""Troubles of something else than what a paper stands for, and troubles that are over: no reason to doubt the paper.

"The quote of 4 May is superseded", "ihre Beurlaubung wurde zurückgenommen", "a first card was refused, the second went
through", "une autre candidate s'est désistée": in each the subject of the trouble is a lesser thing than the paper, a
thing the holder is glad to be rid of, or somebody else; or what follows says that it was mended.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.troubles_subjects import DAMNING, NAMED, OWN


@dataclass(frozen=True, slots=True)
class Told:
    """A trouble where it is told, folded: the words before it, itself, and the words after it to the clause's end."""

    before: str
    trouble: str
    behind: str
    after: str  # what goes on behind the clause: the next clause, or the next sentence
    kind: str  # of the paper
    paper: str  # all of its text
    is_lack: bool = False  # "not yet", "no longer": said of what should be, whatever it is called


# -- who or what is spoken of ------------------------------------------------------------------------------------------
_DETERMINERS = (
    r"(?:the|an?|her|his|your|our|my|their|one|la|le|l|les|un|une|sa|son|votre|notre|ma|mon|leur|el|los|las|una|su|sus"
    r"|mi|nuestr[oa]|die|der|das|den|eine?[rsn]?|seine?r?|ihre?r?|unsere?r?|meine?r?)"
)
# What a paper grants: a trouble of it is one of the paper, whatever else is named.
_GOODS = lazily(
    r"\b(?:admission|place|enrol\w*ment|registration|cover(?:age)?|policy|insurance|contract|scholarship|grant|award"
    r"|account|loan|guarantee|lease|tenancy|zulassung|\w*platz|einschreibung|immatrikulation|\w*versicherung\w*"
    r"|\w*vertrag\w*|\w*schutz|stipendium\w*|konto|darlehen|burgschaft|police|inscription|assurance|contrat|bourse"
    r"|compte|pret|caution|bail|garantie|admision|plaza|matricula|seguro|poliza|contrato|beca|cuenta|prestamo|aval"
    r"|undertaking|commitment|verpflichtung|engagement|compromiso|mitgliedschaft|affiliation|membership)\b"
)
# "Kündigung des Vertrags", "notice of termination of the policy": the good belongs to the ill.
_OF_GOODS = lazily(
    rf"^(?: (?:of|des|der|de|du|del|d|zur|zum|fur|for|from|a|au|einer|eines|la|le|l|the|el)(?: \w+)?){{1,3}}? "
    rf"{_GOODS.pattern}"
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
    rf"(?:(?P<ahead>\w+) )?\b{_DETERMINERS} (?:\w+ ){{0,2}}?(?:drafts?|quot(?:e|es|ation|ations)|estimates?"
    rf"|pro ?formas?"
    r"|first (?:version|draft|issue|edition)|(?:provisional|preliminary|interim) (?:letter|certificate|confirmation"
    r"|note"
    r"|receipt|invoice|statement|card)|devis|brouillons?|premiere version|projet (?=d)|version (?=du|de|d)"
    r"|(?:lettre|attestation|note|carte|facture|quittance|certificat|confirmation) (?:provisoire|preliminaire)s?"
    r"|provisoire|borrador(?:es)?|presupuestos?|cotizacion|primera version|proyecto (?=de)|provisional"
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
    r"|zuruckgenommen|rejected|rejetee?s?|verworfen)"
)
# Things a holder is glad to be rid of …
_ILL = lazily(
    rf"(?:(?P<ahead>\w+) )?\b(?:{_DETERMINERS}|dies\w+|this|that|ce|cette|est[ae]|es[ae]) (?:\w+ ){{0,2}}?(?:deferral"
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
    rf"^(?:\w+ ){{0,3}}?(?:{_ANOTHER} (?:\w+ ){{0,2}}?(?:{_PERSONS}|{_THINGS})|(?:an?|one|une?|un[oa]?|eine?)"
    r" (?:guest|lodger|hote|locataire|huesped|inquilin[oa]|gast|mieter(?:in)?|pensionnaire|vormieter(?:in)?))\b"
    rf"|\b(?:of|de|d|von|eines|einer) (?:(?:\w+ )?{_ANOTHER}) (?:\w+ )?{_PERSONS}\b"
    r"|\b(?:vormieter(?:s|in)?|vorbewohner(?:s|in)?|previous tenant|last tenant|former tenant|fremdfirma)\b"
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
# -- what became of it -------------------------------------------------------------------------------------------------
_AGAIN = lazily(
    r"\b(?:reinstated|restored|resumed|in force again|back on full pay|on full pay|full pay ever since|since then"
    r" (?:\w+ ){0,5}?without|without a break|retablie?s?|a repris|ont repris|sa reprise|reintegree?"
    r"|wieder (?:\w+ ){0,2}?"
    r"(?:aufgenommen|eingesetzt|hergestellt|zugelassen|in kraft|immatrikuliert|eingeschrieben|voll\w*)"
    r"|wiederhergestellt|wiederaufgenommen|restablecid[oa]s?|reanudad[oa]s?|reactivad[oa]s?|se reanudo|rehabilitad[oa]"
    r"|sigue en vigor|bleibt in kraft|reste en vigueur|remains in force"
    r"|(?:a|ont) (?:depuis |desormais )?ete (?:renouvel|reconduit|reconduct)\w*"
    r"|(?:was|has been|have been) (?:since )?(?:renewed|lifted))\b"
)
# Of a lesser thing, as a payment, a sample, a meeting, it is enough that another took its place.
_LESSER = lazily(
    r"\b(?:transfers?|payments?|cheques?|checks?|cards?|(?:direct )?debits?|instal\w+|wires?|virements?|prelevements?"
    r"|cartes?|paiements?|versements?|transferencias?|recibos?|tarjetas?|pagos?|cargos?|domiciliacion|uberweisung\w*"
    r"|zahlung\w*|lastschrift\w*|abbuchung\w*|schecks?|rate|karte|beitrags?|samples?|tests?|appointments?|meetings?"
    r"|sittings?|echantillons?|prelevements?|rendez vous|seances?|muestras?|citas?|analisis|proben?|blutproben?"
    r"|termine?s?|sitzung\w*|first (?:application|request|attempt|version|letter|try)|premiere (?:demande|tentative"
    r"|version|candidature)|primer(?:a|o)? (?:solicitud|intento|version|peticion)|erste[rn]? (?:antrag|versuch|anlauf"
    r"|fassung)|labs?|drafts?|photos?|fotos?|bulb|uberweisungsauftrag)\b"
)
_SUCCEEDED = lazily(
    r"\b(?:(?:was|were|has been|have been|been) (?:\w+ )?(?:replaced|repeated|redrawn|reissued|rebooked|corrected"
    r"|credited"
    r"|cleared|settled|paid|accepted|granted|approved|honou?red|drawn again|taken again|made up|held)|went through"
    r"|took place|came in|arrived|(?:a|ont|est|sont) (?:ete |depuis |ensuite |aussitot )*(?:remplac|repet|renouvel"
    r"|regularis|encaiss|refait|refaite|corrig|rectifi|regle|solde|honor|credit|accord|accept|parvenu|passe)\w*"
    r"|a eu lieu|s est tenue?|wurde (?:\w+ ){0,6}?(?:ersetzt|nachgeholt|wiederholt|behoben|korrigiert|berichtigt"
    r"|erneuert|beglichen|ausgeglichen|gutgeschrieben|bewilligt|angenommen|eingelost|bezahlt)|ging (?:\w+ ){0,3}?(?:ein"
    r"|durch)|fand (?:\w+ ){0,5}?statt|(?:fue|fueron|ha sido|han sido|se) (?:\w+ )?(?:repet|repit|repiti|sustitu|subsan"
    r"|renov|correg|corrig|cobr|abon|pag|reemplaz|acept|conced|aprob)\w*|salio|tuvo lugar|y pagad[oa]|llego)\b"
)
_NO = lazily(
    r"\b(?:not|never|no|nor|cannot|unless|if|until|nicht|kein\w*|nie|wenn|falls|sofern|bis|ne|n|pas|jamais|si|jusqu"
    r"|aucune?|nunca|ningun\w*|ni|hasta|cuando|could|would|should|will be|noch)\b"
)
_UNAFFECTED = lazily(
    r"\b(?:(?:davon|hiervon|dadurch) (?:\w+ )?(?:nicht|un)(?: )?(?:betroffen|beruhrt)|nicht (?:davon )?(?:betroffen"
    r"|beruhrt)"
    r"|(?:is|are) (?:not affected|unaffected)|(?:n est|ne sont) pas (?:concernee?s?|touchee?s?|affectee?s?)"
    r"|no (?:se ve|esta|le|queda) (?:\w+ )?afect\w+)\b"
)
_ANY_OTHER = lazily(r"\b(?:ander\w+|ubrig\w+|others?|autres?|otr[oa]s?|rest\w*|demas)\b")
# For some days or weeks that are over.
_SHORT = lazily(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix"
    r"|un[oa]?"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|diez|eine?[nr]?|zwei|drei|vier|funf|sechs|sieben|acht|zehn)"
    r" (?:days?|weeks?|jours?|semaines?|dias?|semanas?|tagen?|tage|wochen?)|(?:one|a) month|un mois|un mes|einen monat"
    r"|une journee|un dia)\b"
)
_FOR_SHORT = lazily(r"\bfur (?:ein|zwei|drei|vier|funf|sechs|\d\d?)\w* (?:tage?|wochen?)\b|\b(?:tage|wochen) lang\b")
_STILL = lazily(
    r"\b(?:from|since|until|still|now|ab|seit|bis|noch|derzeit|zurzeit|depuis|jusqu|encore|actuellement|a compter|des"
    r"|desde|hasta|aun|todavia|actualmente|a partir)\b"
)
_PAUSED = lazily(
    r"(?:suspended|unpaid|interrupted|suspendue?s?|interrompue?s?|retiree?s?|suspendid[oa]s?|interrumpid[oa]s?"
    r"|ausgesetzt|suspendiert|unbezahlt|eingestellt|gesperrt|blockiert|blocked|bloquee?s?|bloquead[oa]s?|ausgefallen)"
)
_WAS = lazily(
    r"\b(?:was|were|had been|wurden?|war|waren|a ete|ont ete|avait ete|etait|fue|fueron|estuvo|habia|ha estado"
    r"|a retire)\b"
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
_NEAR = 10  # words before a trouble in which its subject stands
_FOLLOWED = 6  # words behind a trouble in which its subject stands: "queda anulado el aviso de impago"
_BEHIND_IT = lazily(rf"^(?:{_DETERMINERS}|nur|solo) (?!\d)")
_VERB = lazily(r"(?:^|\b(?:queda|quedan|quedo|ha sido|han sido|fue|fueron|wurde|wurden|ist|sind))$")

# Words of the table that tell no trouble where their clause holds these, by the group of the word.
BESIDE: Mapping[str, re.Pattern[str]] = {
    "frist": lazily(
        r"\b(?:\w*frist\w*|delais?|plazos?|periods?|terms?|retractation|cooling|visum|visa|pass|passport|probezeit"
        r"|probation|essai|prueba)\b"
    ),
    "altered": lazily(r"\b(?:alter\w+|erasur\w+|ratur\w+|surcharg\w+|tach\w+|enmiend\w+|anderung\w*)\b"),
    "block": lazily(
        r"\b(?:uhr|garantie locative|depot de garantie|\w*kaution\w*|fianza|deposit|caution locative)\b"
    ),
    "composed": lazily(
        r"\bmade up (?:of|as|from|in|at|to|for|with|on|by|mostly|largely|mainly|partly)\b"
        r"|\b(?:miss\w*|labs?|hours?|classes|lessons?|time|absences?|sessions?|shortfall|difference)\b"
    ),
    "open": lazily(r"\bopen ended\b"),
    "budget": lazily(r"\b(?:haushalt\w*|etat|mittel|budget|wirtschaftsplan)\b"),
    "apart": lazily(
        r"\b(?:actes?|courriers?|plis?|conventions?|documents?|comptes?|feuilles?|annexes?|contrats?|avenants?"
        r"|factures?"
        r"|recus?|pieces?|envois?|lettres?|titres?|decisions?|fichiers?|chambres?|entrees?|paiements?|reglements?"
        r"|attestations?|certificats?|ecrits?|demandes?) separee?s?\b"
    ),
    "nought": lazily(
        r"\b(?:frais|soldes?|montants?|couts?|dettes?|reste|passif|prix|taux|franchises?|droits|charges?|ecart)\b"
    ),
    "taken": lazily(
        r"\b(?!ete |est |sont |deja )\w+ reprise?s?\b(?! (?:\d|chacun))"
        r"|\breprise?s? (?:du|de|des|dans|d|ci|au|aux|integralement|textuellement)\b"
    ),
    "borrowed": lazily(r"\b(?:montants?|capital|sommes?|totale?) empruntee?s?\b"),
    "debt": lazily(r"\b(?:prestamo|hipoteca|deuda|imposicion)\b(?: \w+){0,12}? se cancelo\b"),
}


def is_aside(told: Told) -> bool:
    """Whether the trouble is none of the paper's, or none any more."""
    return _is_of_nothing_here(told) or is_lesser_or_mended(told) or _is_earlier_power(told)


def is_lesser_or_mended(told: Told) -> bool:
    """Whether something else is told of than what a paper grants, or the end was good."""
    return _is_lesser(told) or _is_mended(told)


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
    if OTHERS.search(subject) and not _GOODS.search(told.behind):
        return True
    if told.is_lack or not _LEFT.fullmatch(told.trouble):
        return False
    return _ROOM_FREE.search(f"{told.before} {told.behind} {told.after}") is not None


def _is_mended(told: Told) -> bool:
    """Whether it lasted a few days, left the holder untouched, or was followed by what was wanted."""
    then = f"{told.behind} {told.after}"
    if unaffected := _UNAFFECTED.search(then):
        return not _ANY_OTHER.search(then[: unaffected.start()])
    short = _SHORT.search(told.behind) or _FOR_SHORT.search(told.before)
    if short and _PAUSED.fullmatch(told.trouble) and _WAS.search(f"{told.before} {told.trouble}"):
        return not _STILL.search(told.behind.split(" and ")[0])
    again = _AGAIN.search(then)
    if again and not _NO.search(then[: again.start()]):
        return True
    succeeded = _SUCCEEDED.search(then)
    if not succeeded or _NO.search(then[: succeeded.end()]):
        return False
    subject = " ".join(told.before.split()[-_NEAR:])
    return _LESSER.search(subject) is not None and not _GOODS.search(subject)


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
        if ahead not in _BY and not _GOODS.search(_BY_THIS.sub("", rest)):
            return True
    return False
