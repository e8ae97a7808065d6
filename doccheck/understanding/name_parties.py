"""What French, German, Spanish and English contracts call their parties: "ci-après dénommé le locataire", "im
Folgenden: Mieter", "en adelante, la arrendataria", "hereinafter “the Tenant”", "(the “Student”)". Patterns for text
with a form feed where a paragraph ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from doccheck.understanding.fold import fold
from doccheck.understanding.name_roles import is_holder_role, is_other_role

_QUOTES = "\"“”„«»‹›‘’'"
# Some letters of each of the alternatives below, without regard to case where they are folded.
_PARTS = (
    "ci-apr", "olgend", "eiteren", "nachst", "adelante", "sucesivo", "herein", "hereafter", "(the ", "(“", '("', "(«",
    "(„", "(le ", "(la ", "(el ", "(der ", "(die ", "(l’", "(l'", "– als", "- als", "\nals", "\fals",
)  # fmt: skip
_ARTICLE = r"(?:(?:the|el|la|los|las|le|les|der|die|das|als|como|comme|as|kurz|auch)[ \n]+|l['’][ \n]?)?"
_CALLED = re.compile(
    r"(?:(?:dénommée?s?|désignée?s?|nommée?s?|appelée?s?)[ \n]+ci-après|ci-après[ \n,]*(?:(?:dénommée?s?|désignée?s?|"
    r"nommée?s?|appelée?s?)[ \n,:]*)?(?:(?:sous[ \n]le[ \n]nom|par)[ \n]+)?|"
    r"(?:im[ \n](?:Folgenden|folgenden|Weiteren|weiteren)|in[ \n]der[ \n]Folge|nachfolgend|nachstehend)"
    r"(?:[ \n]+(?:auch|kurz|nur|als))*[ \n,:–-]*|"
    r"(?:denominad[oa]s?|llamad[oa]s?|designad[oa]s?)[ \n]+en[ \n](?:adelante|lo[ \n]sucesivo)|"
    r"en[ \n](?:adelante|lo[ \n]sucesivo)[ \n,]*(?:(?:(?:se[ \n]le[ \n])?denominad?[oa]?s?|designad[oa]s?|llamad[oa]s?|"
    r"identificad[oa]s?)[ \n,:]*)?(?:(?:como|simplemente|indistintamente)[ \n]+)*|"
    r"(?:hereinafter|hereafter)(?:[ \n,]+(?:referred[ \n]to(?:[ \n]as)?|called|known[ \n]as|designated(?:[ \n]as)?|"
    r"named))?|(?:[–-][ \n]?|(?<=[\n\f]))als(?=[ \n][A-ZÄÖÜ„])|\()"
    rf"[ \n,:–-]*(?:[{_QUOTES}][ \n]?)?{_ARTICLE}(?P<open>[{_QUOTES}])?[ \n]?{_ARTICLE}"
    rf"(?P<role>[^\W\d_]{{4,24}}(?:/-?in|\(in\)|\(e\))?(?:[ \n](?:d['’]|de[ \n](?:la[ \n])?|du[ \n])?"
    rf"[^\W\d_]{{3,15}})?)[ \n]?(?P<close>[{_QUOTES}])?"
    r"(?P<end>[ \n]?[\),;.:–\f-]|[ \n](?:genannt|bezeichnet|et|y|und|and|d['’]une|d['’]autre|de[ \n]una|de[ \n]otra|"
    r"einerseits|andererseits)(?!\w)|[ \n]?$|\n)",
    re.IGNORECASE,
)
# Contracts for the most part say who gives a home, a place or money; these are not in the list of roles everywhere.
_OF_OTHERS = re.compile(
    r"(?:bailleu|bailleresse|vermiet|hauptmiet|wohnungsgeb|arrendador|landlord|lessor|proprietaire|propietari|owner|"
    r"university|universite|universitat|universidad|hochschule|school|ecole|escuela|centr[oe]|institution|"
    r"etablissement|einrichtung|organi[sz]|host(?!ed)|empresa|entreprise|unternehmen|company|bank|banque|banco|lender|"
    r"preteur|"
    r"employ(?:er|eur)|arbeitgeb|ausbildend|praktikum(?:s(?:geber|stelle|betrieb))|empleador|fundacion|fondation|"
    r"stiftung|foundation|association|verein|asociacion|tuteur|tutor|maitre de stage|trager|garant|burg|fiador|"
    r"avalista|guarantor|sponsor|"
    r"mandataire|bevollmacht|apoderad|agent|cedent|residenc|residencia|colegio|college|verwalt|gestor)"
)
_OF_HOLDERS = re.compile(
    r"(?:preneur|sous locataire|colocataire|locataire|mieter|untermieter|arrendatari|inquilin|tenant|lessee|licensee|"
    r"student|studierend|etudiant|estudiante|alumn|schuler|stagiaire|praktikant|becari|practicant|intern|trainee|"
    r"volontaire|freiwillig|voluntari|volunteer|doctorant|doktorand|researcher|chercheu|forscher|investigador|"
    r"beneficiair|beneficiari|stipendiat|boursi|scholar|grantee|recipient|emprunteu|darlehensnehm|kreditnehm|"
    r"prestatari|borrower|salari|arbeitnehm|trabajador|employee|resident|bewohner|residente|occupant|participant|"
    r"teilnehm|participante|kursteil|bewerber|candidat|kandidat|applicant|solicitante|aspirant)"
)


class Called(NamedTuple):
    """Where a party is called something, and whether that is what holders of papers are."""

    start: int
    holder: bool


def called(flat: str) -> Iterator[Called]:
    """Where the text says what it calls whoever it named right before; nothing else in brackets or quotes."""
    if not any(part in flat for part in _PARTS):  # nearly always
        return
    for found in _CALLED.finditer(flat):
        bracket = found[0][0] == "("
        if bracket and not (found["open"] or found["close"]) and not found[0][1:4].lower().startswith(_WITH_ARTICLE):
            continue  # "(Student)" is told of by whoever stands before it alone
        role = fold(found["role"])
        holder, other = is_holder(role), is_other(role)
        if holder is not other:
            yield Called(found.start(), holder)


_WITH_ARTICLE = ("the", "el ", "la ", "le ", "der", "die", "l’", "l'")


def is_holder(role: str) -> bool:
    """Whether a folded role is that of whom a contract gives a home, a place, money or work."""
    return bool(_OF_HOLDERS.match(role)) or (is_holder_role(role) and not is_other(role))


def is_other(role: str) -> bool:
    return bool(_OF_OTHERS.match(role)) or (is_other_role(role) and not _OF_HOLDERS.match(role))
