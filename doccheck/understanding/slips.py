"""Papers that by their heading are the receipt or slip for something that was asked for, not the thing itself.

The receipt for a police certificate names the certificate in its title, carries the stamp of the office and may even
quote what the certificate will say; only its heading says that it must still be collected.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold

# What registrars, courts, police and schools give a slip for. A partnership is registered by a "récépissé", and a
# receipt of fees is one.
SLIPS_FOR = frozenset(
    (
        *("birth_certificate", "marriage_certificate", "family_record", "criminal_record", "diploma", "transcript"),
        *("language_certificate", "school_certificate", "medical_certificate", "apostille", "affidavit"),
    )
)
_HEADING_ZONE = 0.4  # of the page's height
_LARGER = 1.2  # than the other print
_LONGEST = 12  # words of a heading
_ASKED = (
    r"(?:demande\w*|depot|dossier|commande|antrag\w*|bestell\w*|solicitud|tramite|presentacion|request|"
    r"application|order)"
)
_SLIP = re.compile(
    rf"^(?:recu|recepisse|accuse de reception|recipisse|attestation|confirmation|certificat|preuve|quittance|bordereau)"
    rf" (?:de |d |du |de la |des )?(?:l |la )?{_ASKED}\b"
    r"|^(?:recepisse|accuse de reception|bon de retrait|ticket de retrait|bulletin de retrait|fiche de retrait|"
    r"coupon de retrait)\b"
    r"|^(?:recu|quittance) (?:de paiement )?(?:pour|du|de la|des|de|d) (?:l |la |le )?(?:extrait|bulletin|casier|"
    r"acte|copie|"
    r"droits?|frais|taxe|timbre|delivrance|redevance)\b"
    rf"|^(?:eingangs|empfangs|antrags|einzahlungs)(?:bestatigung|bescheinigung|quittung)\b|^abhol(?:schein|"
    rf"bestatigung|beleg)\b"
    rf"|^(?:quittung|beleg|bestatigung) (?:uber|fur) (?:die |den |das |ein |eine |einen |ihre |ihren )?"
    r"(?:gebuhr\w*|antrag\w*|beantragung|bestellung|fuhrungszeugnis\w*|\w*urkunde|einzahlung)\b"
    rf"|^(?:resguardo|acuse de recibo|comprobante de (?:solicitud|tramite|recogida|entrega)|"
    rf"justificante de (?:solicitud|"
    r"presentacion|registro|tramite)|constancia de (?:solicitud|tramite|recepcion)|volante de recogida|"
    r"boleta de retiro|"
    r"recibo (?:de|por) (?:la |el )?(?:tasa|solicitud|tramite|derechos|certificad\w*|antecedentes))\b"
    rf"|^(?:acknowledge?ment (?:slip|receipt|of (?:receipt|(?:your )?(?:application|request)))|collection (?:slip|"
    rf"voucher|note)|"
    rf"claim (?:slip|stub)|application (?:receipt|slip)|receipt (?:of|for) (?:(?:a|an|the|your|police|birth|"
    rf"marriage) )*"
    r"(?:application|request|order|fee|fees|clearance|certificate|record|payment)|request receipt|fee receipt|"
    r"pick up slip)\b"
    r"|^(?:ricevuta (?:di|della|per) (?:presentazione|richiesta|domanda|consegna|la)|comprovativo de (?:pedido|"
    r"entrega)|"
    r"recibo de (?:pedido|entrega)|talao de levantamento|potwierdzenie (?:zlozenia|przyjecia)|"
    r"إيصال|ايصال|وصل (?:إيداع|ايداع|استلام|طلب))"
)
_NUMBERED = re.compile(r"^\w+(?:\s\w+){0,3}\s*(?:n°|nº|n\.|nr\.?|no\.?|núm\.?|:)\s*[\w/.-]*\d", re.IGNORECASE)


def is_a_slip(pages: Sequence[Page]) -> bool:
    """Whether a heading of the first page calls it a receipt or slip for what was asked for."""
    lines = pages[0].lines if pages else ()
    if not lines:
        return False
    usual = median(line.box.height for line in lines)
    return any(_is_slip_heading(line, usual) for line in lines)


def _is_slip_heading(line: Line, usual: float) -> bool:
    stands_out = line.box.y0 < _HEADING_ZONE or line.box.height > _LARGER * usual
    folded = fold(line.text)
    short = len(folded.split()) <= _LONGEST and not line.text.rstrip().endswith((".", ":", ",", ";"))
    return stands_out and short and bool(_SLIP.search(folded)) and not _is_label(line.text)


def _is_label(text: str) -> bool:
    """Whether it names a number only: "Récépissé n° 4411", "Acuse de recibo: 20.114"."""
    return bool(_NUMBERED.match(text.strip()))
