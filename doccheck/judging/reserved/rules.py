"""Sentences that speak of no fault of the paper: rules for whoever it may be, and what has been settled since.

"Wer sich nicht fristgerecht einschreibt, verliert den Platz" says nothing of this student, and neither does "the
conditional offer of February is superseded".
"""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Sentence

# What stands before the sentence itself: a number, a letter, "Hinweis", "Please note".
_BEFORE = r"^(?:(?:\d+|[a-z]|rappels?|hinweise?|nota|notes?|please note|remarques?|achtung|attention|atencion) )*"
_PERSONS = (
    r"(?:student|schuler|bewerber|studierende|mieter|versicherte|inhaber|stipendiat|teilnehmer|teilnehmende|gasthorer"
    r"|zweithorer|etudiant|eleve|candidat|assure|locataire|beneficiaire|boursier|stagiaire|titulaire|alumn|estudiante"
    r"|candidat|asegurad|becari|inquilin|titular|applicant|holder|tenant|member|participant|candidate|policyholder"
    r"|studenti|candidati|estudantes|alunos)\w*"
)
_WHOEVER = lazily(
    _BEFORE + r"(?:wer|quien(?:es)?|quiconque|celui qui|celle qui|ceux qui|celles qui|anyone|any person|whoever"
    rf"|those who|chi|chiunque|quem|(?:jede[rs]?|tout|toute|todo|toda|cualquier|any|every) {_PERSONS}"
    rf"|(?:les|los|las|i|gli|os|as|fur|die|all|alle|tous les|todos los) {_PERSONS}(?<!e)s?"
    rf"|(?:students|applicants|candidates|holders|members|tenants|policyholders|participants) (?:who|whose|with|on)"
    rf"|(?:l|le|la|el|der|die|the|o|il) {_PERSONS} (?:qui|que|der|die|who|che))\b"
)
# What a holder is glad to see withdrawn …
_ILL = (
    r"(?:conditional offer|provisional (?:note|letter|offer)|suspension|refusal|rejection|denial|hold|reminder|sperre"
    r"|ablehnung\w*|absage|aussetzung|mahnung\w*|vorlaufige bescheinigung|versagung|refus|rejet|relance"
    r"|offre conditionnelle|denegacion|rechazo|oferta condicional|admision condicional|rifiuto|sospensione|recusa)"
)
_WITHDRAWN = (
    r"(?:superseded|lifted|overturned|withdrawn|set aside|revoked|aufgehoben|zuruckgenommen|gegenstandslos|hinfallig"
    r"|levee?s?|retiree?s?|annulee?s?|sans objet|remplacee?s?|revocad[ao]s?|levantad[ao]s?|dejad[ao] sin efecto"
    r"|sin efecto|revocat[ao]|ritirat[ao]|revogad[ao])"
)
_LIFTED = lazily(
    rf"\b{_ILL} (?P<between>(?:\w+ ){{0,12}}?){_WITHDRAWN}\b"
    rf"|\b(?:supersedes|annule et remplace) (?P<aside>(?:\w+ ){{0,4}}?){_ILL}\b"
)
_GOODS = lazily(  # withdrawn because of the ill, not with it
    r"\b(?:admission|place|enrolment|cover|policy|insurance|contract|scholarship|grant|account|loan|guarantee|visa"
    r"|zulassung|platz|einschreibung|immatrikulation|versicherung|vertrag|stipendium|konto|darlehen|burgschaft|police"
    r"|inscription|assurance|contrat|bourse|compte|pret|caution|bail|admision|plaza|matricula|seguro|poliza|contrato"
    r"|beca|cuenta|prestamo|aval|ammissione|posto|polizza|borsa|vaga|bolsa)\b"
)
_OWING_TO = frozenset(
    (
        *("after", "following", "because", "due", "of", "nach", "wegen", "aufgrund", "infolge", "apres", "suite"),
        *("cause", "raison", "tras", "por", "debido", "dopo", "per", "motivo"),
    )
)
# … and what has come to its rights again.
_SETTLED = lazily(
    r"\b(?:came to nothing|(?:has|have) (?:since )?been reinstated|(?:a|ont) ete retablie?s?"
    r"|est remplacee? par (?:le present|la presente)|(?:wurde|wurden) (?:\w+ ){0,6}?wieder aufgenommen"
    r"|(?:quedo|ha quedado) subsanad\w+|ha sido restablecid\w+)\b"
)
# A rule that is broken, or what was settled and came again.
_BUT = lazily(
    r"\b(?:jedoch|aber|allerdings|erneut|however|but|again|yet|toutefois|cependant|mais|de nouveau|pero|sin embargo"
    r"|no obstante|de nuevo|nuevamente|deshalb|daher|therefore|donc|por lo tanto|por tanto)\b"
)


def speaks_of_no_fault(sentence: Sentence) -> bool:
    """Whether a sentence is a rule for whoever it may be, or tells what has been settled, and adds nothing to it."""
    folded = sentence.folded
    harmless = _WHOEVER.search(folded) or _SETTLED.search(folded) or _is_lifted(folded)
    return bool(harmless) and not _BUT.search(folded)


def _is_lifted(folded: str) -> bool:
    """Whether what was withdrawn is itself the ill: "die Ablehnung vom 3. Mai wurde aufgehoben"."""
    found = _LIFTED.search(folded)
    if not found or _GOODS.search(found["between"] or found["aside"] or ""):
        return False
    return _OWING_TO.isdisjoint(folded[: found.start()].split()[-2:])
