"""Whose day a place or a name in front of a date makes it: the paper's, a stamp's, a witness's, a payer's."""

from __future__ import annotations

import re

from doccheck.understanding.fold import fold

_CIVIL = frozenset({"birth_certificate", "marriage_certificate", "partnership_certificate", "family_record"})
_AGREEMENTS = frozenset(
    {"exchange_agreement", "internship_agreement", "volunteering_agreement", "host_commitment", "organiser_commitment"}
)
# Who pays, agrees or looks on, with a colon behind: "Einzahler: Max Muster, 3.5.2026", "Accepted: Ana Ruiz, May 3".
_OTHERS = re.compile(
    r"(?:einzahler\w*|einzahlung durch|eingezahlt von|uberwiesen von|auftraggeber\w*|depositor|remitter|payer|payor"
    r"|paid (?:in )?by|deposited by|transferred by|ordonnateur|donneur d ordre|deposant\w*|verse par|vire par"
    r"|ordenante|depositante|ingresado por|versante|ordinante|versato da|depositado por|wplacajacy|wplata od"
    r"|плательщик|вноситель|платник|вкладник|platitor\w*|deponent\w*|depus de|yatiran|odeyen|gonderen"
    r"|(?:read and )?accepted(?: and agreed)?(?: by)?|agreed(?: and accepted)?(?: by)?|acknowledged(?: by)?"
    r"|angenommen(?: von)?|einverstanden|lu et accepte|accepte(?: par)?|pour accord|bon pour accord|aceptado(?: por)?"
    r"|acepto|accettato(?: da)?|per accettazione|aceite(?: por)?|zaakceptowano|akceptuje|acceptat(?: de)?|kabul eden"
    r"|witness(?:ed by)?|zeug(?:e|in|en)|temoins?|testigos?|testimon[ei]|testemunhas?|swiad(?:ek|kowie)|martor\w*"
    r"|received by|empfangen von|recu par|recibido por|ricevuto da|recebido por)"
)
# Where an event took place that the paper is about, not where it was made out.
_EVENTS = re.compile(
    r"(?:\w+ )?(?:registered|celebrated|contracted|solemni[sz]ed|married|born|eingetragen|geschlossen|getraut"
    r"|beurkundet|celebree?|enregistree?|contractee?|mariee?s|transcrite?|registrad[oa]|celebrad[oa]|contraid[oa]"
    r"|inscrit[oa]|celebrat[oa]|contratto|trascritto|zawarte?|zarejestrowan\w*|incheiat\w*|oficiat\w*"
    r"|зарегистрирован\w*|зареєстрован\w*|заключен\w*|укладен\w*) (?:at|in|a|zu|im|en|no|na|la|w|в|у)(?!\w)"
)
# When an office got the paper, not when it was made out: "Eingangsstempel: Skopje, 12. Juni 2026".
_RECEIVED = re.compile(
    r"(?:eingang\w*|eingegangen|eingelangt|posteingang\w*|einlauf\w*|recu le|recue le|date de reception|arrivee"
    r"|courrier arrive|recibido|registro de entrada|entrada|received|receipt stamp|date received|pervenuto|ricevuto"
    r"|protocollo in arrivo|recebido|wplynelo|wplyw|data wplywu|вх|входящии|вхідн\w*|intrare|gelen evrak)(?!\w)"
)
_STAMP = re.compile(
    r"[(\[]?\s*(?!\w*(?:eingang|einlauf|post))(?:\w*stempel|stamp|seal|cachet|tampon|sello|timbro|carimbo"
    r"|piecz[ęe][ćc]|stampil[aă]|ștampilă|печать"
    r"|печатка|mühür|kaşe|siegel)\b[^)\]]{0,40}[)\]:]",
    re.IGNORECASE,
)
_STAR_BEFORE, _STAR_BEHIND = re.compile(r"[*✱★•·]\s*$"), re.compile(r"\s*[*✱★•·]")
# "This is a true copy. May 3, 2026   J. Doe", "Je certifie exact ce qui précède. Le 03/05/2026, A. Ruiz".
_OPENS = re.compile(r"(?:[.!;]|\)\.)\s+(?:(?:Le|Am|Den|El|Il|Em|Dated|Date|On|Dnia|La data de|Дата)\s*:?\s+)?$")
_CERTIFIES = re.compile(
    r"(?<!\w)(?:true (?:and \w+ )?(?:copy|extract|translation|record)|certif\w*|hereby|declar\w*|solemnly|affirm\w*"
    r"|bescheinig\w*|versicher[en]\w*|erklare\w*|beglaubig\w*|bestatig\w*|stimmt|ubereinstimm\w*|richtigkeit|attest\w*"
    r"|conforme\w*|exacte?s?|doy fe|confirm\w*|asegur\w*|dichiar\w*|zaswiadcz\w*|oswiadcz\w*|potwierdz\w*|zgodn\w*"
    r"|adever\w*|conform|подтвержда\w*|заявля\w*|удостовер\w*|засвідч\w*|підтвердж\w*|заявля\w*|beyan\w*|dogrula\w*"
    r"|onayla\w*|cam doan|xac nhan)(?!\w)"
)
_SENTENCES = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s")
_SIGNS_BEHIND = re.compile(r"\s*(?:[,.;–—|-]\s*)?(?:$|[^\W\d_])")
_FOR = re.compile(
    r"^\W*(?:For|On behalf of|Für|Im Namen|Pour|Au nom|Por|En nombre|Em nome|Per|In nome|Za|W imieniu|За|От|Від"
    r"|От имени|Від імені|Pentru|În numele|Adına)\b[^:]{0,60}:\s*[^\W\d_].{4,}(?:\s[–—-]|,)\s*$"
)


def is_of_others(before: str, left: str, kind: str) -> bool:
    """Whether the words before a place and day tell that it is another's: a payer's, a witness's, of a wedding."""
    if _RECEIVED.match(fold(before)):
        return True
    head, colon, _ = before.partition(":")
    if colon and _OTHERS.fullmatch(fold(head)):
        return True
    return kind in _CIVIL and bool(_EVENTS.match(fold(f"{left} {before}")))


def is_between_stars(before: str, behind: str) -> bool:
    """Whether a day stands between the stars of a stamp: "* 21. MAI 2026 *"."""
    return bool(_STAR_BEFORE.search(before) and _STAR_BEHIND.match(behind))


def is_of_a_stamp(before: str, behind: str) -> bool:
    """Whether a day stands in the stamp of who made the paper out."""
    return bool(_STAMP.match(before.lstrip())) and (is_between_stars(before, behind) or len(fold(behind)) < 3)


def is_signed(before: str, behind: str, kind: str) -> bool:
    """Whether a day follows a sentence that certifies what stands above, or the name of who signs for a party."""
    if kind in _AGREEMENTS and len(fold(behind)) < 3 and _FOR.match(before):
        return True
    opened = _OPENS.search(before)
    if opened is None or not _signs(behind):
        return False
    sentence = _SENTENCES.split(before[: opened.start()])[-1]
    return bool(_CERTIFIES.search(fold(sentence)))


def _signs(behind: str) -> bool:
    """Whether nothing, or the name of somebody, stands behind a day."""
    found = _SIGNS_BEHIND.match(behind)
    return bool(found) and not behind[found.end() - 1 : found.end()].islower() if found else False
