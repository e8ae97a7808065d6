"""Whom an insurance certificate covers: the applicant's own row or line, and who is called the insured person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from doccheck.judging.persons import Person
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.words import fold

# Somebody who is not insured yet.
_TO_BE = lazily(
    r"^(?:\w+ )?(?:persons? to be (?:insured|covered)|proposed (?:insured|person|member)|(?:life|person) proposed"
    r"|prospective (?:insured|member)|zu versichernde\w*(?: person\w*)?|(?:personne|assuree?)s? a (?:assurer|couvrir"
    r"|garantir)|(?:futur|candidat)\w*(?: a)?(?: l)? (?:assur\w+|adherent\w*|adhesion)|(?:persona|asegurad[oa])s? "
    r"(?:a|por) asegurar|(?:persona|asegurad[oa])s? (?:propuest|solicitant)\w+|(?:futur[oa]"
    r"|candidat[oa]) (?:a )?asegurad\w+"
    r"|persona da assicurare|assicurand[oa]|pessoa a segurar|vigencia solicitada|(?:periodo|cobertura|alta|fecha)"
    r"(?: \w+){0,2} solicitad[oa]|(?:requested|desired|proposed) (?:cover|start|inception|period"
    r"|insurance)\w*(?: \w+){0,3}|(?:cover|start|period|inception)(?: \w+){0,2} (?:requested|applied for)|(?:gewunschte"
    r"|beantragte)\w*(?: \w+){0,3}|(?:debut|periode|effet|date|garantie)(?: \w+){0,3} (?:souhaitee?|demandee?))$"
)
# What has become of somebody's cover: it is asked for, refused, or gone.
_NOT_COVERED = lazily(
    r"\b(?:pend(?:ing|ient\w+|ente\w*)|await\w*|waiting|on hold|deferred|postponed|requested|applied|proposed|declined"
    r"|rejected|refused|removed|excluded|inactive|lapsed|expired|withdrawn|suspended|cancelled|terminated|under review"
    r"|in process|(?:not|nicht|non|no|pas|nao) (?:\w+ ){0,2}(?:insured|covered|included|accepted|active|enrolled"
    r"|insurable"
    r"|versichert|mitversichert|angenommen|aufgenommen|aktiv|assur\w+|couvert\w*|garanti\w*|inclus\w*|affilie\w*"
    r"|admise?|asegurad\w+|incluid\w+|cubiert\w+|admitid\w+|activ\w+|assicurat\w+|copert\w+|segurad\w+)"
    r"|not yet|noch nicht|pas encore|aun no|todavia no|to be (?:insured|added|enrolled|confirmed|included|registered)"
    r"|solicitad[oa]s?|en tramite|en estudio|en curso|rechazad[oa]s?|denegad[oa]s?|excluid[oa]s?|suspendid[oa]s?"
    r"|anulad[oa]s?|inactiv[oa]s?|aplazad[oa]s?|causo baja|de baja|baja|propuest[oa]s?|por confirmar|sin cobertura"
    r"|demandee?s?|en attente|en cours d \w+|a l etude|refusee?s?|exclue?s?|ajournee?s?|radiee?s?|resiliee?s?"
    r"|suspendue?s?"
    r"|inacti(?:f|ve)|sans couverture|sans garantie|a confirmer|a assurer|proposee?s?|beantragt\w*|ausstehend\w*|offen"
    r"|vorgemerkt\w*|abgelehnt\w*|ausgeschlossen\w*|abgemeldet\w*|ruhend\w*|ruht|gekundigt\w*|zuruckgestellt\w*"
    r"|in (?:prufung|bearbeitung)|ohne (?:schutz|deckung|versicherungsschutz)|storniert\w*|in attesa|richiest[oa]"
    r"|esclus[oa]|sospes[oa]|pendente|solicitad[oa]|excluid[oa])\b"
)
_HARMLESS = lazily(
    r"\b(?:por|par|by|von|vom|at|su|auf|issued|ausgestellt|delivre\w*|expid\w+|emitid\w+|visa\w*|visum\w*|none|keine?"
    r"|ningun\w*"
    r"|aucune?|sin (?:recibos|pagos|cuotas|primas)|vorerkrankung\w*|preexist\w*|dental\w*|terminad\w+|photo|foto\w*"
    r"|card|karte|carte|tarjeta|deductible|franchise|franquicia|carencia\w*|waiting (?:period|time)\w*|no (?:premium"
    r"|arrears))\b"
)
_INSURED = lazily(
    r"^(?:(?:name|nom|nombre|full|nom complet|nombre completo|main|the)(?: \w+){0,2} )?(?:persons? (?:insured|covered)"
    r"|insured(?: persons?| parties| party| member| student| name)?|(?:covered|insured) (?:person|member|student)s?"
    r"|versicherte[rn]?(?: personen?| person)?|assure[es]{0,2}(?: [es]{1,2})?|personnes? (?:assuree?s?|couvertes?"
    r"|garanties?)"
    r"|(?:persona )?asegurad[oa]s?(?: a)?|personas? aseguradas?|assicurat[oa]|(?:pessoa )?segurad[oa])(?: name| nom"
    r"| nombre)?$"
)
_NOT_A_ROLE = lazily(
    r"^(?:\w+ )?(?:policy ?holder|versicherungsnehmer\w*|souscript\w*|preneu\w*|tomador\w*|contraente|payer|zahler\w*"
    r"|pagador\w*|payeur\w*|beneficiar\w*|beneficiaire\w*|begunstigte\w*|attention|destinatar\w*|destinataire|recipient"
    r"|contact\w*|kontakt\w*|requested|applicant|antragsteller\w*|solicitante|demandeur\w*|address\w*|anschrift"
    r"|adresse)\b"
)
_NAME = lazily(r"^[^\W\d_][\w'’.-]*(?:[ ,]+[^\W\d_][\w'’.-]*){1,6}$")
_LONGEST_ROW = 22  # words: what is longer is a sentence
_ALIKE = 0.8  # of a given name and a word of the row: spelled or read a little differently


def persons(said: Said, applicant: Person | None) -> Iterator[Sentence]:
    """Rows and lines by which the applicant is not insured, or somebody else is."""
    for row in said.rows:
        if _TO_BE.match(fold(row.label)):
            yield row.sentence
    if applicant is None:
        return
    given, surname = _words(applicant.given_names), _words(applicant.surname)
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = sentence.folded
        left_out = len(plain.split()) <= _LONGEST_ROW and _is_left_out(plain)
        if left_out and _names(plain, given) and _names(plain, surname):
            yield sentence
    yield from _others(said, given, surname)


def _words(name: str) -> frozenset[str]:
    return frozenset(word for word in fold(name).split() if len(word) > 1)


def _names(plain: str, name: frozenset[str]) -> bool:
    """Whether a word of the name stands there, spelled or read a little differently at most; True without a name."""
    words = plain.split()
    return not name or any(one in words for one in name) or any(_alike(one, word) for one in name for word in words)


def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 2:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _is_left_out(plain: str) -> bool:
    return bool(_NOT_COVERED.search(plain)) and not _HARMLESS.search(plain)


def _others(said: Said, given: frozenset[str], surname: frozenset[str]) -> Iterator[Sentence]:
    """The row of the insured person, who is another, where no other row or line names the applicant as insured too."""
    insured = [row for row in said.rows if _INSURED.match(fold(row.label)) and _NAME.match(_first(row.value))]
    if not insured or not given or any(_names(fold(row.value), given) for row in insured):
        return
    others = [line.text for line in said.document.lines if _names(fold(line.text), given)]
    if not any(_may_insure(said, text, surname) for text in others):
        yield insured[0].sentence


def _first(value: str) -> str:
    """The value up to what is said of the person behind the name."""
    return re.split(r"\s*(?:[(;·|\d]|, (?:born|geb|née?|nacid|DOB)\b|\bnée? |\bborn\b|\bgeb)", value)[0].strip(" ,")


def _may_insure(said: Said, text: str, surname: frozenset[str]) -> bool:
    """Whether the line that names the applicant may say that the applicant is insured."""
    plain = fold(text)
    rows = [row for row in said.rows if text == row.label or text in row.value or text in row.sentence.text]
    if any(_NOT_A_ROLE.match(fold(row.label)) for row in rows) or _NOT_A_ROLE.match(plain):
        return False
    return bool(rows) or len(plain.split()) > len(surname) + 4
