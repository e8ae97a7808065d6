"""What parents who consent, who gives a power and a host say beside it: who died, who cannot come, who moved out."""

from __future__ import annotations

import re

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said

_COMES = lazily(
    r"\b(?:ich|wir|i|we|je|nous|yo|no (?:puedo|podemos|podre|podremos)|io|eu|non (?:posso|possiamo)|nao posso)\b"
)
_UNABLE = lazily(
    r"\b(?:kann|konnen|cannot|can not|unable|am not able|are not able|ne (?:peux|puis|pouvons|pourrai|pourrons)|"
    r"no (?:puedo|podemos|podre|podremos)|non (?:posso|possiamo)|nao posso|verhindert|empechee?s?)\b"
)
_APPEAR = lazily(
    r"\b(?:kommen|erscheinen|wahrnehmen|anwesend|anreisen|vorsprechen|come|attend|appear|travel|present|in person|"
    r"venir|"
    r"deplacer|presenter|presente?s?|rendre|acudir|asistir|comparecer|desplazar\w*|viajar|presentar(?:me|nos)|venire|"
    r"presentarmi|comparecer)\b"
)
_OWN_PERSON = lazily(
    r"\b(?:selbst|selber|personlich|myself|in person|personally|moi meme|personnellement|yo mism[oa]|personalmente|"
    r"io stess[oa]|eu mesm[oa])\b"
)
_COLLECTS = lazily(
    r"\b(?:retrait|retirer(?:ai)?|abhol\w*|abzuholen|hole|entgegennahme|collect\w*|pick up|recog\w*|retirar\w*|"
    r"retirare|"
    r"retiro|ritir\w*|levant\w*)\b"
)
_FILES = lazily(
    r"\b(?:antrag\w*|\w*antrag|einreich\w*|demande|depot|depos\w*|submit\w*|fil(?:e|ing)|lodg\w*|application|presentar|"
    r"solicit\w*|domanda|pedido|tramit\w*|introdui\w*)\b"
)
_GOES_ALONG = lazily(
    r"\b(?:begleiten|mitreisen|mitfahren|mitkommen|abholen|accompany|travel with|pick (?:her|him|them) up|accompagner|"
    r"chercher|acompanar\w*|recoger\w*|accompagnar\w*)\b"
)
_DIED = lazily(
    r"\b(?:(?:vater|mutter|kindesvater|kindesmutter|father|mother|pere|mere|padre|madre|husband|wife|mari|epouse?|"
    r"ehemann|ehefrau|mann|frau|esposo|esposa|marido)\b.{0,60}?\b(?:verstorben|gestorben|verstarb|starb|died|deceased|"
    r"passed away|decedee?|fallecio|fallecid[oa]|mort[oa]?|morreu|falecid[oa]|decedut[oa]))\b"
)
_THIRD = lazily(r"\b(?:vormund\w*|guardian|tuteur|tutrice|tutor\w*|gericht\w*|court|juge|tribunal|juzgado|jugendamt)\b")
_SIDE_MATTER = lazily(
    r"\b(?:fotos?|bilder\w*|photos?|photograph\w*|pictures?|images?|imagenes|fotografias?|videos?|internet|"
    r"veroffentlich\w*|publi(?:sh\w*|cation|cacion|quer|car|cado)|datenweitergabe|werbung|tatowier\w*|tatto\w*|"
    r"tatouages?|tatuaj\w*|piercings?|"
    r"motorrad\w*|mofa|motorcycles?|scooters?|drive|driving|conduis\w*|conduire|conduzca|conducir|vehicul\w*|vehicles?|"
    r"extremsport\w*|risikosport\w*|hitchhik\w*|trampen)\b"
)
_CONSENTS = lazily(
    r"\b(?:autoris\w*|autoriz\w*|authori\w*|consen\w*|consient\w*|agree\w*|allow\w*|permi\w*|einverst\w*|zustimm\w*|"
    r"stimmen?|gestatt\w*|erlaub\w*|verbiet\w*|verboten|interdi\w*|forbid\w*|prohib\w*|darf|may|peut|puede|accept\w*)\b"
)
_STAY = lazily(
    r"\b(?:aufenthalt\w*|\w*reis(?:e|en)|ausreis\w*|einreis\w*|schul\w*|school\w*|stay\w*|residence|live|living|leben|"
    r"wohn\w*|sejour\w*|voyage\w*|quitter|sortie|ecole|lycee|etud\w*|stud\w*|viaj\w*|estancia|residir|salir|salida|"
    r"colegio|estudi\w*|antrag\w*|visa|visum|visado|travel\w*|trip|leave|abroad|ausland|etranger|extranjero)\b"
)
_OWN_CHILD_GONE = lazily(
    r"\b(?:unsere?|meine?|our|my|notre|mon|ma|nos|nuestr[oa]s?|mis?) (?:\w+ ){0,2}?(?:sohn|tochter|kinder|sons?|"
    r"daughters?|children|fils|fille|enfants|hij[oa]s?)\b.*\b(?:home|hause|maison|casa|uns|us|nous|nosotros)\b"
)
_GUEST = lazily(
    r"\b(?:host\w*|aufnehm\w*|beherberg\w*|accueil\w*|heberg\w*|acog\w*|aloj\w*|guests?|gast\w*|student\w*|schuler\w*|"
    r"eleve|alumn\w*|pupil|freiwillig\w*|volunteer\w*|voluntari\w*|he|she|him|her|ihn|ihm|sie|ihr|er|il|elle|lui|"
    r"ella)\b"
)


def is_beside_the_consent(folded: str) -> bool:
    """Whether a consent tells of a parent who died, cannot come along, or forbids what is not the stay."""
    if _DIED.search(folded) and not _THIRD.search(folded):
        return True
    is_aside = bool(_SIDE_MATTER.search(folded) and _CONSENTS.search(folded)) and not _STAY.search(folded)
    return is_aside or _is_unable_to(folded, _GOES_ALONG)


def is_beside_the_power(said: Said, folded: str) -> bool:
    """Whether who gives a power tells why, or what is left to do in person."""
    return _is_unable_to(folded, _APPEAR) or _is_own_errand(said, folded)


def is_beside_the_stay(folded: str) -> bool:
    """Whether a host tells of an own child who left, or cannot come along."""
    child_gone = _OWN_CHILD_GONE.search(folded) is not None and not _GUEST.search(folded)
    return child_gone or _is_unable_to(folded, _GOES_ALONG)


def _is_unable_to(folded: str, act: re.Pattern[str]) -> bool:
    """Whether who writes cannot come, which is the reason for a power, or cannot come along."""
    return all(words.search(folded) for words in (_COMES, _UNABLE, act))


def _is_own_errand(said: Said, folded: str) -> bool:
    """Whether the giver only fetches herself what is decided, and leaves the filing to the other."""
    if not (_OWN_PERSON.search(folded) and _COLLECTS.search(folded)) or _FILES.search(folded):
        return False
    others = (each.folded for each in said.sentences if folded not in each.folded)
    return any(_FILES.search(text) and not _OWN_PERSON.search(text) for text in others)
