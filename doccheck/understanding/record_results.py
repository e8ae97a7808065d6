"""What extracts of a criminal register and receipts say of the result: nothing is recorded, all is paid.

An extract is sent to who asked for it, and its letter speaks of the request as a mere answer to it does; only the
extract says what the register holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.model import Page
from doccheck.understanding.gapped import each_sentence

_RESULT = re.compile(
    r"\b(?:ne comporte|ne contient|ne porte) (?:aucune? (?:condamnation|inscription|mention)|pas de "
    r"condamnation)"
    r"|\benthalt (?:derzeit )?keine (?:eintragung|verurteilung|strafe)"
    r"|\bweist keine (?:\w+ )?(?:eintragung|verurteilung)"
    r"|\b(?:ist|sind) im (?:\w*register) keine (?:\w+ )?(?:eintragung|verurteilung)"
    r"|\bno (?:constan?|figuran?|registra|tiene|posee|presenta|se encontraron) (?:\w+ ){0,3}?"
    r"(?:antecedentes|condenas?|registros de sentencia)"
    r"|\b(?:does not|do not|did not) (?:contain|disclose|reveal|show) any "
    r"(?:\w+ ){0,2}?(?:conviction|entr|record)"
    r"|\b(?:has|have) no (?:\w+ ){0,2}?(?:criminal record|convictions?)\b"
)
_NOT_THIS = re.compile(
    r"\b(?:si|if|falls|wenn|sofern|whether|ob|sauf|unless|lorsque|cuando|exemple|example|beispiel)\b"
)

_PAID = re.compile(
    r"\b(?:estado|etat|statut|status|situacion|situation|stand) (?:del? (?:\w+ )?)?"
    r"(?:pago |recibo |paiement |zahlung )?"
    r"(?:cobrad[oa]|pagad[oa]|abonad[oa]|paye[es]?|regle[es]?|acquitte[es]?|encaisse[es]?|bezahlt|beglichen|eingegangen|"
    r"paid|settled|received)\b(?! (?:parcial\w*|partiel\w*|teilweise|partly|in part))"
    r"|\b(?:queda |importe |saldo |reste |montant |solde |noch |offener? |balance |amount |betrag )*"
    r"(?:pendiente|a payer|a regler|du|restant|offen|betrag|due|outstanding|balance)"
    r"(?: (?:de pago|a la fecha|eur|euros?))* (?:0 00|0|nul|neant|keiner|nil|none)(?: eur| euros?)?(?= [^\d]|$)"
)
_SUM_PAID = re.compile(
    r"\b(?:total (?:pagado|abonado|cobrado|paye|regle|encaisse|paid|received)|importe (?:pagado|abonado|cobrado)|"
    r"montant (?:paye|regle|encaisse)|gezahlter betrag|summe der zahlungen|amount (?:paid|received))"
    r"(?: eur| euros?)? (?!0 00\b|0\b)\d"
)
_NOT_PAID = re.compile(
    r"\b(?:anulad[oa] el|devuelt[oa]|reembolsad[oa]|rechazad[oa]|annule le|rembourse\w* le|rejete\w*|storniert|"
    r"zuruckgebucht|ruckerstattet|refunded|reversed|declined|cancelled|chargeback|pre ?autorizad\w*|simulacion|"
    r"en attente|provisional|vorlaufig|pending|en tramite)\b"
)


def tells_it_paid(pages: Sequence[Page]) -> bool:
    """Whether a receipt names the sum that was paid, and that it is paid or nothing left to pay."""
    sentences = each_sentence("\n".join(line.text for page in pages for line in page.lines))
    text = " ".join(sentences)
    return bool(_SUM_PAID.search(text) and _PAID.search(text)) and not _NOT_PAID.search(text)


def tells_a_result(pages: Sequence[Page]) -> bool:
    """Whether a sentence of the pages says that nothing is recorded, and under no condition."""
    text = " ".join(line.text for page in pages for line in page.lines)
    return any(
        (found := _RESULT.search(each)) and not _NOT_THIS.search(each[: found.start()]) for each in each_sentence(text)
    )
