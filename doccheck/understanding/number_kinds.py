"""Numbers of other papers that a paper of a kind mentions: how well they may be said to be its own, at most."""

from __future__ import annotations

import re
from math import inf

_WEAK, _PAPER = 1.0, 3.0  # as in `document_numbers`
# Entries of weddings and births, contracts of a practice with a fund.
_STRANGERS = {
    "family_record": re.compile(r"act[aeu]?$|acte|actul|atto|akt[au]?$|partida|asient|entry|عقد|العقد|القيد|قيد|وثيق"),
    "medical_certificate": re.compile(r"contra[ct]|conven[zct]|vertrag"),
}
# Rulings that a paper rests on, and receipts for its stamps: none of its own but of these kinds.
_RULING = re.compile(r"arrete|resoluc|resolut")
_RULED = frozenset(
    {
        *("scholarship_certificate", "admission_letter", "host_commitment", "organiser_commitment", "residence_permit"),
        *("sponsorship_declaration", "other", ""),
    }
)
_FEE = re.compile(
    r"quittanc|recu$|recib|receipt|\w*quittung|ricevut|chitant|kvit|квитанц|makbuz|dekont|boleta|challan|"
    r"(?:ال)?(?:وصل|ايصال)"
)
_WITH_FEE = frozenset(
    {
        *("criminal_record", "birth_certificate", "marriage_certificate", "partnership_certificate", "family_record"),
        *("medical_certificate", "diploma", "transcript", "enrolment_certificate", "school_certificate", "apostille"),
        *("language_certificate", "sworn_translation", "parental_authorisation", "power_of_attorney", "affidavit"),
    }
)
# The cover that an agreement or an invitation mentions.
_POLICY = re.compile(r"polic|poliz|apolic|\w*versicherungsschein|(?:ال)?بوليص")
_INSURED = frozenset({"health_insurance", "other", "", "sworn_translation", "proof_of_residence"})
_NOTARIAL = frozenset({"parental_authorisation", "power_of_attorney", "affidavit", "sponsorship_declaration"})
_REGISTER = re.compile(r"\w*regist|reg$")


def at_most(noun: str, value: str, kind: str) -> float:
    """The score that a number of `noun` cannot exceed on a paper of the kind."""
    stranger = _STRANGERS.get(kind)
    if stranger is not None and noun and stranger.match(noun):
        return _WEAK
    if (kind in _WITH_FEE and _FEE.match(noun)) or (kind not in _RULED and _RULING.match(noun)):
        return _WEAK
    if kind in _NOTARIAL and value.isdigit() and len(value) <= 3 and _REGISTER.match(noun):
        return _WEAK  # the register that a notary holds
    if kind not in _INSURED and _POLICY.match(noun):
        return _PAPER
    return _PAPER if noun.startswith("foli") and sum(map(str.isdigit, value)) <= 3 else inf  # the leaf of a book
