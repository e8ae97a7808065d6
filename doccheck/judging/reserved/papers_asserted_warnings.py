"""Clauses that say something of whoever it may be: what awaits forgers, what would follow, what nobody needs."""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.values import dates

_RECORD = "criminal_record"
_GRANTS = frozenset({"power_of_attorney", "parental_authorisation"})

# It happened, to this paper: no rule.
_HAPPENED = lazily(
    r"\b(?:this|the|your|his|her|diese[rs]?|de[rs]|das|die|ihr\w*|ce|cet|cette|le|la|l|votre|este|esta|el|su|questo|"
    r"questa|il|o|a) (?:\w+ ){1,4}?(?:is|are|has been|have been|was|were|wurden?|ist|sind|a ete|ont ete|est|sont|es|"
    r"son|"
    r"ha sido|han sido|fue|fueron|e stat[oa]|foi)\b"
)
_PERFECT = lazily(
    r"\b(?:has been|have been|was|were|had|wurden?|worden|a ete|ont ete|avait|ha sido|han sido|fue|fueron|quedo|"
    r"e stat[oa]|foi|foram)\b"
)
_PUNISHED = lazily(
    r"\b(?:engage\w* (?:la|sa|leur) responsabilite|punissables?|passibles? de|expose\w* (?:\w+ ){0,4}(?:poursuites|"
    r"peines|"
    r"sanctions)|(?:est|sont|sera|seront) (?:punie?s?|sanctionnee?s?|poursuivie?s?)|strafbar\w*|straftat|"
    r"(?:wird|werden) (?:\w+ ){0,5}?(?:bestraft|geahndet|verfolgt|angezeigt)|zur anzeige gebracht|punishable|"
    r"(?:is|are|will be|shall be|may be) (?:\w+ )?(?:punished|prosecuted|liable)|criminal offen[cs]e|"
    r"(?:is|constitutes?) an offen[cs]e|(?:sera|seran|es|son) (?:\w+ )?(?:sancionad|castigad|penad|perseguid)\w*|"
    r"constituy\w* (?:un )?(?:delito|falta|infraccion)|punibles?|incurr\w* en|responsabilidad penal|"
    r"(?:e|sono|sara) punit\w*|costituisce reato|constitui crime|sera punid[oa])\b"
)
_MISUSED = lazily(
    r"\b(?:missbrauch\w*|verwend\w*|gebrauch\w*|falsch\w*|vorleg\w*|falsif\w*|fals\w*|faux|fausse\w*|usage|utilis\w*|"
    r"contrefa\w*|misus\w*|using|use|forg\w*|fraud\w*|frauduleu\w*|uso|utiliz\w*|alter\w*)\b"
)
_ALTERED = (
    r"(?:alter(?:ed|ations?)|tamper\w*|erasures?|ratures?|surcharges?|grattages?|anderungen|streichungen|rasuren|"
    r"geandert\w*|veranderte\w*|manipul\w*|tachaduras?|enmiendas?|raspaduras?|alterad[oa]s?|rasuras?|emendas?|"
    r"cancellature|abrasioni|falsifi\w*|gefalscht\w*|forged|alteree?s?|modifiee?s?)"
)
_VOID = r"(?:void|invalid\w*|null|nulle?s?|ungultig\w*|nichtig|nul[oa]s?|sin (?:valor|efecto|validez)|anul\w*|annul\w*)"
_WARNED = lazily(
    rf"\b(?:any|every|all|jede\w*|alle|bei|durch|toute?s?|tous|cualquier|tod[oa]s?|qualsiasi|ogni|qualquer)"
    rf" (?:\w+ ){{0,3}}?{_ALTERED} (?:\w+ ){{0,8}}?{_VOID}\b|^{_ALTERED} (?:\w+ ){{0,8}}?{_VOID}\b|"
    rf"\b\w+(?:s|e|en|er) (?:which|that|qui|que|die) (?:\w+ ){{0,4}}?{_ALTERED} (?:\w+ ){{0,8}}?{_VOID}\b"
)
_NEEDLESS = (
    r"(?:plus|no longer|nicht (?:mehr|langer)|ya no|non (?:\w+ )?piu|ja nao) (?:\w+ ){0,3}?(?:exige\w*|exigible\w*|"
    r"requise?s?|obligatoires?|necessaires?|required|needed|necessary|erforderlich|notwendig|notig|verlangt|"
    r"vorgeschrieben|"
    r"necesari\w*|requier\w*|preceptiv\w*|obligatori\w*|hacen? falta|richiest\w*|necessari\w*|exigid\w*)"
)
_FORMALITY = (
    r"(?:original\w*|papier\w*|paper|papel|stempel\w*|stamps?|cachets?|tampons?|sellos?|seal|siegel\w*|signatures?|"
    r"unterschrift\w*|firmas?|copies?|copy|copias?|kopien?|fotokopie\w*|legalis\w*|legaliz\w*|apostil\w*|timbres?|"
    r"beglaubigung\w*|termin\w*|rendez vous|appointments?|cita|ausdruck\w*|print\w*)"
)
_DISPENSED = lazily(rf"\b{_FORMALITY}\b(?: \w+){{0,6}}? {_NEEDLESS}\b|\b{_NEEDLESS}(?: \w+){{0,5}}? {_FORMALITY}\b")
_OTHERWISE = lazily(
    r"^(?:und |and |et |y )?(?:sans (?:elle|lui|cela|quoi)|a defaut|faute de (?:quoi|paiement|versement)|sinon|"
    r"andernfalls|"
    r"sonst|anderenfalls|ohne diese\w*|otherwise|failing (?:which|this|that)|without (?:it|this)|"
    r"de lo contrario|en caso contrario|en su defecto|sin (?:ella|ello|este|esta)|altrimenti|in mancanza|"
    r"caso contrario)\b"
)
_COPIES = lazily(
    r"\b(?:une|toute|chaque|any|every|a|eine|jede|una|toda|cualquier) (?:simple |einfache )?(?:photo|foto)?(?:copie|"
    r"copy|"
    r"kopie|copia)\b|\b(?:photo|foto)?(?:copies|kopien|copias)\b|\bphotocopies\b"
)
_OF_NO_VALUE = lazily(rf"\b(?:valeur|valable\w*|valid\w*|value|wert|gultig\w*|valor|beweiskraft|{_VOID})\b")


def is_of_whoever(part: str, folded: str, kind: str) -> bool:
    """Whether a clause is a warning, a formality that is no longer asked for, or what would follow otherwise."""
    if _is_warning(part, folded, kind) or (kind not in _GRANTS and _DISPENSED.search(folded)):
        return True
    if _OTHERWISE.search(folded) and not has_happened(folded):
        return True
    return bool(_COPIES.search(folded) and _OF_NO_VALUE.search(folded)) and not _HAPPENED.search(folded)


def has_happened(folded: str) -> bool:
    """Whether a clause tells of what was done."""
    return _PERFECT.search(folded) is not None


def _is_warning(part: str, folded: str, kind: str) -> bool:
    """Whether it tells what follows for whoever forges or misuses such a paper."""
    if _WARNED.search(folded):
        return True
    found = _PUNISHED.search(folded)
    if found is None or has_happened(folded) or dates.find(part):
        return False
    if kind == _RECORD and not _MISUSED.search(folded):
        return False  # a sentence that an entry tells of
    return not _HAPPENED.search(folded[: found.start()])
