"""A certificate that tells itself that the premium has not come: "no payment booked", "paid so far: 0.00"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved import insurance_words as words
from doccheck.judging.reserved.insurance_contract import HEALED
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts

_MONEY = lazily(
    r"\b(?:\w*zahlung\w*|zahlungs\w+|\w*beitrag\w*|\w*beitrage\w*|\w*pramie\w*|\w*gutschrift\w*|geldeingang\w*|betrag"
    r"|payments?|premiums?|contributions?|instal\w+|transfers?|funds|money|fee|reglements?|paiements?|primes?"
    r"|versements?"
    r"|cotisations?|virements?|somme|encaissements?|pagos?|primas?|cuotas?|recibos?|ingresos?|abonos?|transferencias?"
    r"|importe|cobros?|pagament\w+|premio|premi|bonifico|rata|versament\w+)\b"
)
_ARRIVED = lazily(
    r"\b(?:eingegangen|eingetroffen|eingang|verbucht|gebucht|verzeichnet|verzeichnen|festgestellt|feststellen|erfolgt"
    r"|ausgewiesen|gutgeschrieben"
    r"|erhalten|zugegangen|vereinnahmt|angekommen|zugeordnet|registriert|erfasst|received|booked|recorded|registered"
    r"|credited|posted|reached|arrived|made|shows?|collected|cleared|on record|traced|recue?s?|enregistre\w*"
    r"|encaisse\w*|parvenue?s?"
    r"|constate\w*|credite\w*|intervenue?s?|effectue\w*|apparai\w*|comptabilise\w*|trouve trace|percue?s?|arrivee?s?"
    r"|recibid\w+|registrad\w+|ingresad\w+"
    r"|cobrad\w+|contabilizad\w+|abonad\w+|consta\w*|llegad\w+|anotad\w+|aparece\w*|realizad\w+|producid\w+|figura|ricevut\w+"
    r"|registrat\w+|pervenut\w+"
    r"|incassat\w+|accreditat\w+|contabilizzat\w+|recebid\w+)\b"
)
_DENIED = lazily(
    r"\b(?:nicht|noch nie|kein\w*|weder|nichts|not|no|never|none|nothing|without|neither|aucun\w*|pas|jamais|ni|nulle"
    r"|ningun\w*|nunca|nada|sin|nessun\w*|non|mai|nao|nenhum\w*)\b"
)
# What denies something else than that it came: arrears there are none of, a condition, a third party's money.
_OTHER = lazily(
    r"\b(?:ruckst\w*|arrears|outstanding|offen\w*|further|weiter\w*|impaye\w*|deudas?|mahn\w*|debts?|pendientes?|due"
    r"|claims?|\w*schaden\w*|siniestro\w*|sinistre\w*|refund\w*|erstatt\w*|rembours\w*|reembols\w*|dritte\w*|third"
    r"|tiers"
    r"|terceros|employer\w*|arbeitgeber\w*|hospital|krankenhaus|arzt\w*|doctor\w*|medecin\w*|deductible|selbst\w*"
    r"|franchise|franquicia|copa\w*|supplement\w*|additional|extra|zusatz\w*|surcharge|zuschlag\w*|late|verspatet\w*)\b"
)
_BETWEEN = lazily(
    r"\b(?:bevor|before|avant|antes|until|till|wenn|if|sofern|falls|solange|unless|when|once|si|lorsque|tant|mientras"
    r"|hasta que|cuando|prima che|finche|kann|konnen|could|might|would|wird|werden)\b"
)
# Money that is waited for; and "nothing has come".
_AWAITED = lazily(
    r"\b(?:fehlt|fehlen|await\w*|waiting for|warten (?:noch )?auf|erwarten (?:noch )?(?:den|die|ihre\w*)"
    r"|steht (?:noch )?aus"
    r"|stehen (?:noch )?aus|en attente d\w*|attendons|dans l attente|a la espera de|esperamos|a falta de"
    r"|in attesa di)\b"
)
_NOTHING_CAME = lazily(
    r"\b(?:nichts|nothing|rien|nada|niente)(?: \w+){0,4} (?:eingegangen|eingetroffen|verbucht|angekommen|erhalten"
    r"|received"
    r"|arrived|come|credited|recue?|parvenu|encaisse|enregistre|recibido|ingresado|cobrado|llegado|ricevuto"
    r"|pervenuto)\b"
    r"|\b(?:n a|n avons) rien (?:\w+ )?(?:recu|encaisse|enregistre)\b"
)
_MAY_BE = lazily(r"\b(?:konnen|kann|can|may|peut|peuvent|puede\w*|podra\w*|puo|possono|sollte\w*|should)\b")
_REACH = 9  # words between the denial, the money and its coming
_LONGEST = 60  # words
_PAID_LABEL = lazily(
    r"^(?:(?:bisher|bislang|davon|bereits|already|dejà|deja|ya|so far|total|montant|importe|amount|betrag|gesamt|summe"
    r"|thereof|of which|dont|del cual) )*(?:\w*zahlungseing\w+|eingegangen\w*|gezahlt\w*|bezahlt\w*"
    r"|geleistete zahlung\w*"
    r"|payments?(?: received| made| to date)|received|amount received|paid|reglee?s?|payee?s?|versee?s?|acquittee?s?"
    r"|encaissee?s?|(?:reglements?|paiements?|versements?) (?:recus?|enregistres?|effectues?)|pagad[oa]s?|abonad[oa]s?"
    r"|cobrad[oa]s?|recibid[oa]s?|ingresad[oa]s?|pagos? (?:recibidos?|realizados?|registrados?)|pagat[oa]|incassat[oa]"
    r"|prima (?:cobrada|pagada|abonada)|premium (?:paid|received)|beitrag (?:bezahlt|eingegangen|gezahlt)"
    r"|prime (?:payee|reglee|encaissee))(?: (?:bis|am|zum|bisher|heute|to|date|so|far|on|a|ce|jour|le|hasta|la|fecha"
    r"|hoy"
    r"|ad|oggi|betrag|amount|montant|importe|per|stand|\d+))*$"
)
_NIL = lazily(
    r"^(?:(?:noch|bisher|bislang|as yet|so far|encore|hasta ahora|aun) )?(?:nil|none|no|nein|non|zero|keine?r?s?"
    r"|nichts|nicht erfolgt|aucune?|neant|nada|cero|ningun[oa]?|nessun[oa]?"
    r"|(?:noch nicht|not yet|pas encore|aun no|todavia no|non ancora|offen|pending|pendiente|ausstehend"
    r"|open)(?: \w+){0,2}"
    r"|(?:eur |chf |euros? )?0(?: 00)?(?: (?:eur|euros?|chf))?)$"
)
_DASH = lazily(r"^[–—−-]{1,3}$")


def unpaid(said: Said) -> Iterator[Sentence]:
    """The sentences and rows by which no premium has come."""
    for row in said.rows:
        if _is_nil(row):
            yield row.sentence
    for sentence in said.sentences:
        if len(sentence.folded.split()) <= _LONGEST and any(
            _has_not_come(fold(part), sentence.folded) for part in sentence.text.replace(":", ";").split(";")
        ):
            yield sentence


def _is_nil(row: Row) -> bool:
    """Whether what was paid is nothing."""
    if not _PAID_LABEL.match(fold(re.split(r"\s[–—-]\s|[;,]\s", row.label)[-1])):
        return False
    value = row.value.split(" / ")[0].strip()
    found = amounts.find(value)
    nothing = _NIL.match(fold(value)) or _DASH.match(value)
    return bool(nothing) or (bool(found) and all(each.amount == 0 for each in found))


def _has_not_come(plain: str, whole: str) -> bool:
    """Whether money, that it comes, and a denial of it stand together, and nothing says that it came later."""
    if _OTHER.search(plain) or _MAY_BE.search(plain) or HEALED.search(plain) or words.EARLIER.search(plain):
        return False
    if nothing := _NOTHING_CAME.search(plain):
        return bool(_MONEY.search(whole)) and not _BETWEEN.search(nothing[0])
    if _AWAITED.search(plain) and _MONEY.search(plain) and not _BETWEEN.search(plain):
        return True
    tokens = plain.split()
    money, arrived, denied = (_places(tokens, pattern) for pattern in (_MONEY, _ARRIVED, _DENIED))
    for verb in arrived:
        for thing in money:
            if abs(verb - thing) > _REACH or verb == thing:
                continue
            for no in denied:
                near = verb - _REACH <= no < verb or no == thing - 1
                between = " ".join(tokens[min(no, verb) : max(no, verb)])
                if near and not _BETWEEN.search(between):
                    return True
    return False


def _places(tokens: list[str], pattern: re.Pattern[str]) -> list[int]:
    """Where the words of a pattern stand."""
    return [at for at, word in enumerate(tokens) if pattern.fullmatch(word)]
