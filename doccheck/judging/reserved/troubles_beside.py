"""Words of trouble that are none beside others: "made up of", "à compte séparé", "void without the seal"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.troubles_whose import PERSONS

# What every such paper says of copies, changes and missing seals.
_ALTERED = (
    r"\b(?:alter\w+|erasur\w+|ratur\w+|surcharg\w+|tach\w+|enmiend\w+|anderung\w*|photocop\w+|fotocop\w+|kopien"
    r"|(?:without|ohne|sans|sin) (?:\w+ ){0,2}?(?:seal|stamp|signature|\w*stempel|siegel|unterschrift|cachet|tampon"
    r"|timbre"
    r"|sello|firma|watermark|hologram\w*|qr|barcode))\b"
)
# Words of the table that tell no trouble where their clause holds these, by the group of the word.
BESIDE: Mapping[str, re.Pattern[str]] = {
    "frist": lazily(
        r"\b(?:\w*frist\w*|delais?|plazos?|periods?|terms?|retractation|cooling|visum|visa|pass|passport|probezeit"
        r"|probation|essai|prueba)\b"
    ),
    "altered": lazily(_ALTERED),
    "civil_status": lazily(
        r"\b(?:estado civil|familienstand|situation (?:de famille|familiale|matrimoniale)|etat civil|marital status"
        r"|civil status)\b"
    ),
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
        rf"|{_ALTERED}"
    ),
    "taken": lazily(
        r"\b(?!ete |est |sont |deja )\w+ reprise?s?\b(?! (?:\d|chacun))"
        r"|\breprise?s? (?:du|de|des|dans|d|ci|au|aux|integralement|textuellement)\b"
    ),
    "returned": lazily(
        r"\b(?:formulaires?|exemplaires?|courriers?|plis?|originaux|original|dossiers?|pieces?|signee?s?|completee?s?"
        r"|remplie?s?|articles?|dates?|audience|affaire)\b"
    ),
    # Who is shut out is somebody; what is, is a rule: "un cumul est exclu".
    "covered": lazily(rf"^(?!.*\b(?:{PERSONS})\b)|\b(?:toute personne|quiconque|quien|celui qui|celle qui)\b"),
    "data": lazily(r"\b(?:data|files?|details|images?|recordings?|applications?)\b"),
    "clauses": lazily(
        r"\b(?:annexes?|anexos?|clauses?|clausulas?|articles?|articulos?|conditions?|condicion\w*|mentions?|limit\w+"
        r"|exclusion\w*|productos?)\b"
    ),
    "kept": lazily(r"\b(?:not|never|neither)\b(?: \w+){0,8}? (?:withdraw|revoke)\b"),
    "oath": lazily(
        r"\b(?:fausses? (?:declarations?|attestations?|informations?|dates?)"
        r"|faux (?:serments?|temoignage\w*|documents?))\b"
    ),
    "claims": lazily(r"\b(?:objecion\w*|oposicion\w*|reclamacion\w*|quejas?|denuncias?|recursos?|demandas?)\b"),
    "another": lazily(
        r"\b(?:sin efecto|revoca) (?:el|la|los|las) (?!present\w+|citad\w+)\w+ (?:\w+ ){0,2}?"
        r"(?:de|del|otorgad\w+|emitid\w+|anterior\w*|que)\b"
    ),
    "waived": lazily(r"\b(?:benefices? (?:de|du|des)|exceptions?|discussion|division|recours)\b"),
    "ends": lazily(r"\b(?:l abandon|le depart|la perte|le deces|l exclusion|la reussite|l echec|la fin)\b|^une? "),
    "settled": lazily(
        r"\b(?:favorabl\w*|estimatori\w*|concedid\w*|acced\w*|expediente|solicitud|incidencias?|dudas?|recursos?)\b"
    ),
    "borrowed": lazily(r"\b(?:montants?|capital|sommes?|totale?) empruntee?s?\b"),
    "debt": lazily(r"\b(?:prestamo|hipoteca|deuda|imposicion)\b(?: \w+){0,12}? se cancelo\b"),
}
