"""Whether a date of issue is that of another paper, which this one only mentions: a card, a contract, an invoice."""

from __future__ import annotations

import re

from doccheck.understanding.fold import fold

# fmt: off
_CARDS = (
    r"cni|cin|rg|cpf|b i|cartao de cidadao|ine|curp|identity doc\w*|id doc\w*|identification"
    r"|kimlik\w*|c c|c i|c e|t i|dni|nie|dpi|cccd|cmnd|cedula\w*|carte|carta d identita|carta de identidad|tarjetas?"
    r"|carnet|carne"
    r"|\w*ausweis\w*|identity card|id card|passe?port\w*|pass|pasaporte|passaporto|pasaport\w*|paszport\w*|паспорт\w*"
    r"|titre de sejour|aufenthaltstitel|permis|permit|permiso|permesso|visa|visum|visado|vls ts|tax certificate"
    r"|piece|reisedokument|travel document|document de voyage|documento de viaje|护照|旅券|身份证|身份证件"
)
_LICENCES = r"licen[cs]es?|licencia|licenza|lizenz|agrement|accreditation|acreditacion|akkreditierung|лицензи\w*"
_CONTRACTS = (
    r"\w*contrat|\w*contract|contrato|contratto|\w*vertrag\w*|convenio|convention|entente|agreement|acuerdo|umow\w*"
    r"|договор\w*|договір\w*|hop dong|sozlesme\w*|bail|lease"
)
_BILLS = (
    r"factures?|invoices?|\w*rechnung\w*|facturas?|fattur[ae]|quittances?|receipts?|recibos?|quittung\w*|mandat"
    r"|chitanta"
)
_DIPLOMAS = (
    r"dipl[oô]m\w*|bachelor\w*|licence|baccalaureat|brevet|matur\w*|abitur\w*|degree|zeugnis\w*|titulo|диплом\w*"
    r"|leistung\w*|bac|master\w*"
)
_CIVIL = (
    r"acte|acta|register|registre|registro|acte de naissance|geburtsurkunde|birth certificate|certificacion literal"
    r"|declaration de mariage|certificat medical|出生医学证明"
)
_RULES = (
    r"original\w*|urschrift|jugement|judgment|urteil|beschluss|sentencia|arrete|decret\w*|decreto|bescheid\w*|loi|ley"
    r"|law|gesetz|regolamento|\w*reglement|reglamento|order|anfrage|antrag|demande|request|solicitud|application"
    r"|\w*schreiben|courrier|escritura|deed|приказ\w*|наказ\w*|решени\w*|mandate|mandato"
)
# fmt: on
_GROUPS = {
    "cards": _CARDS,
    "licences": _LICENCES,
    "contracts": _CONTRACTS,
    "bills": _BILLS,
    "diplomas": _DIPLOMAS,
    "civil": _CIVIL,
    "rules": _RULES,
}
# The papers of a kind are called so themselves.
_OWN = {
    "diploma": ("diplomas", "civil"),
    "language_certificate": ("diplomas",),
    "transcript": ("diplomas", "civil"),
    "school_certificate": ("diplomas",),
    "tuition_receipt": ("bills",),
    "proof_of_residence": ("bills", "contracts"),
    "income_proof": ("bills", "rules"),
    "exchange_agreement": ("contracts",),
    "internship_agreement": ("contracts",),
    "volunteering_agreement": ("contracts",),
    "loan_certificate": ("contracts",),
    "bank_guarantee": ("contracts",),
    "health_insurance": ("contracts", "cards"),
    "birth_certificate": ("civil",),
    "marriage_certificate": ("civil",),
    "partnership_certificate": ("civil",),
    "family_record": ("civil",),
    "criminal_record": ("civil",),
    "admission_letter": ("rules",),
    "scholarship_certificate": ("rules",),
    "power_of_attorney": ("rules",),
    "affidavit": ("rules",),
}
_COMPILED = {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for name, words in _GROUPS.items()}
# "La présente attestation", "diese Bescheinigung", "this certificate": the paper speaks of itself.
_ITSELF = re.compile(
    r"(?<!\w)(?:presente?s?|hereby|herewith|this|hiermit|hierzu|diese\w*|vorliegend\w*|este|esta|prezent\w*|niniejsz\w*"
    r"|questo|questa|настоящ\w*|данн\w*|bu|cette|ce)(?!\w)"
)
_SENTENCE = re.compile(r"(?<=\w{4})\.\s|[;!?•]\s|[\n|—]")
_OPEN_BRACKET = re.compile(r"[(（][^)）]*$")


# "… para su visado, en Madrid, a", "Fait à": the place and day of this paper, whatever the sentence speaks of.
_SIGNING = re.compile(
    r"(?:y para|en |fait|done|given|hecho|dado|dada|lieu|lugar|ort |place|in witness|sworn|subscribed|a los)"
)


# "Dieses Schreiben vom", "la présente attestation du", "this letter dated".
_ITS_DAY = re.compile(
    r"(?<!\w)(?:diese[rsnm]?|vorliegende[rsnm]?|la presente|le present|cette|ce|this|the present|esta|este|la presente"
    r"|el presente|questa|questo|esta|niniejsz\w+|настоящ\w+|prezent[ua]\w*) (?!(?:ersetzt|annule|remplace|replaces"
    r"|sustituye|anula|nach|aus|is|est)(?!\w))[^\W\d_]{4,}"
    r" (?:vom|von|du|en date du|of|dated|de fecha|del|de|in data|z dnia|от|din data de|din)$"
)


def tells_its_day(before: str) -> bool:
    """Whether the folded words right before a date name the paper itself: "this letter of", "dieses Schreiben vom"."""
    return bool(_ITS_DAY.search(before))


def is_signing(label: str) -> bool:
    """Whether a folded label announces where and when the paper itself is signed."""
    return bool(_SIGNING.match(label))


def is_of_itself(before: str) -> bool:
    """Whether the sentence before a date speaks of this very paper: "se expide el presente certificado"."""
    return bool(_ITSELF.search(fold(_SENTENCE.split(before)[-1])))


def names_another(before: str, kind: str) -> bool:
    """Whether the words `before` a date, as they are written, speak of another paper that was made out then."""
    opened = _OPEN_BRACKET.search(before)
    if opened and len(fold(before[: opened.start()])) > 2:
        return True  # "Bachelor of Arts (issued 12 May 2022)"
    words = fold(_SENTENCE.split(before)[-1])
    if _ITSELF.search(words):
        return False
    own = _OWN.get(kind, ())
    return any(name not in own and pattern.search(words) for name, pattern in _COMPILED.items())


def names_a_card(before: str) -> bool:
    """Whether they speak of somebody's passport, card or permit."""
    words = fold(_SENTENCE.split(before)[-1])
    return bool(_COMPILED["cards"].search(words)) and not _ITSELF.search(words)
