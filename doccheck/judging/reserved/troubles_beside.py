"""Words of trouble that are none beside others: "made up of", "à compte séparé", "void without the seal"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from doccheck.judging.reserved.lazily import lazily

# What every such paper says of copies, changes and missing seals.
_ALTERED = (
    r"\b(?:alter\w+|erasur\w+|ratur\w+|surcharg\w+|tach\w+|enmiend\w+|anderung\w*|photocop\w+|fotocop\w+|kopien"
    r"|(?:without|ohne|sans|sin) (?:\w+ ){0,2}?(?:seal|stamp|signature|\w*stempel|siegel|unterschrift|cachet|tampon"
    r"|timbre"
    r"|sello|firma|watermark|hologram\w*|qr|barcode))\b"
)
# What a clause begins with, and no more of it: of what is told, and not beside what.
_SUBJECT = (
    r"^(?:(?:the|all|any|your|its|her|his|l|le|la|les|ce|cet|cette|ces|el|los|las|su|sus|dich[oa]s?|una?|toutes?) )*"
)
# Words of the table that tell no trouble where their clause holds these, by the group of the word.
BESIDE: Mapping[str, re.Pattern[str]] = {
    "frist": lazily(  # itself over, and not what one day ended in it
        r"\b(?:\w*frist\w*|delais?|plazos?|periods?|terms?|retractation|cooling|visum|visa|pass|passport|probezeit"
        r"|probation|essai|prueba|right to \w+)(?: (?!und |and |et |y |mit |during )\w+){0,9}? (?:abgelaufen"
        r"|verstrichen|erloschen"
        r"|caducad\w+|caduco|extinguid\w+|expired|lapsed)\b"
    ),
    "altered": lazily(_ALTERED),
    "civil_status": lazily(
        r"\b(?:estado civil|familienstand|situation (?:de famille|familiale|matrimoniale)|etat civil|marital status"
        r"|civil status)\b"
    ),
    "block": lazily(
        r"^(?!.*\bkont(?:o|en)\b).*\buhr\b"
        r"|\b(?:garantie locative|depot de garantie|\w*kaution\w*|fianza|deposit|caution locative)\b"
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
        rf"(?: \w+){{0,6}}? null?e?s?\b|{_ALTERED}"
    ),
    "taken": lazily(
        r"\b(?!ete |est |sont |deja )\w+ reprise?s?\b(?! (?:\d|chacun))"
        r"|\breprise?s? (?:du|de|des|dans|d|ci|au|aux|integralement|textuellement)\b"
    ),
    "returned": lazily(
        rf"{_SUBJECT}(?:formulaires?|exemplaires?|courriers?|plis?|originaux|original|pieces?|audience|affaire)\b"
        r"|\b(?:signee?s?|completee?s?|remplie?s?)\b"
    ),
    # What is shut out as a rule: "un cumul est exclu". Whatever else is shut out may be somebody.
    "covered": lazily(
        r"\b(?:cumul|cession|ventas?|venta|risques?|riesgos?|dommages|responsabilite|indemnisation|recours|garde|menage"
        r"|conduite|sous location|reconduction|remboursement|disposicion|cesion|devolucion)\b"
        r"|\b(?:toute personne|quiconque|quien|celui qui|celle qui)\b"
    ),
    "data": lazily(rf"{_SUBJECT}(?:data|files|details|images?|recordings?)\b"),
    "clauses": lazily(
        rf"{_SUBJECT}(?:annexes?|anexos?|clauses?|clausulas?|articles?|articulos?|conditions|condiciones|mentions?)\b"
    ),
    "kept": lazily(r"\b(?:not|never)\b(?: (?!and\b|but\b|so\b|therefore\b)\w+){0,8}? (?:withdraw|revoke)\b"),
    "oath": lazily(r"\b(?:fausses? declarations?|faux (?:serments?|temoignage\w*))\b"),
    "claims": lazily(rf"{_SUBJECT}(?:objecion\w*|oposicion\w*|quejas?|denuncias?)\b"),
    # An older power, a reminder, each with its day or to whom it was given.
    "another": lazily(
        r"\b(?:sin efecto|revoca) (?:el|la|los|las) (?:poder(?:es)?|apoderamiento|mandato|recordatorio|requerimiento"
        r"|aviso) (?:\w+ ){0,2}?(?:del? \d|anterior\w*|otorgad\w+ (?:a |en \d))"
    ),
    "ends": lazily(
        r"^(?:l |le |la |une? )?(?:abandon|depart|deces|exclusion|reussite|echec|refus|absence|manquement|expiration)\b"
    ),
    "settled": lazily(
        rf"\b(?:favorabl\w*|estimatori\w*|concedid\w*|acced\w*)\b"
        rf"|{_SUBJECT}(?:expediente|solicitud|incidencias?|dudas?|consultas?)\b"
    ),
    "borrowed": lazily(r"\b(?:montants?|capital|sommes?|totale?) empruntee?s?\b"),
    "debt": lazily(
        r"\b(?:prestamo|hipoteca|deuda|imposicion)\b(?: \w+){0,12}? se cancelo\b"
        r"(?! por (?:impago|falta|incumplimiento))"
    ),
}
