"""Whether what is said is of something other than the paper at hand: a brother's, a withdrawn ill, what may follow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.understanding.clauses import CLAUSE, clause_before
from doccheck.understanding.fold import fold
from doccheck.values.rule_words import ILLS, OWING_TO, SIBLING

# A brother's or a sister's contract is not the holder's; it is said of it with words that point there.
_SIBLING = re.compile(rf"\b(?:{SIBLING})\b")
_WAS = re.compile(r"\b(?:war|waren|hatte|hatten|was|were|had|etait|avait|estaba|estuvo|era|tenia|tuvo)\b")
_THAT_ONE = re.compile(
    r"\b(?:jene[rsnm]?|deren|dessen|damalige\w*|that|her|his|their|celui|celle|sa|son|ce dernier|cette derniere|"
    r"aquel|aquella)$"
)
# An application of whom is named behind it, and who that is.
_OF_A_SIBLING = re.compile(
    rf"^(?:de|du|d|von|des|of|by|del?) (?:\w+ ){{0,6}}?(?:(?:son|sa|ihre?s?|seine?s?|his|her|su|the|der|des|la|le|l"
    rf"|el) )?"
    rf"(?:{SIBLING}|(?:jungere|altere)[rn]? (?:{SIBLING}))\b"
)
_ITS_OWN = re.compile(r"^(?:la|une|l|der|die|den|ein|eine|einen|the|a|an|el|una|un)$")
_SIBLING_BEHIND = 9
# What was so, and what ended it.
_WAS_THERE = re.compile(
    r"\b(?:(?:avait|aviez|avais|avaient) (?:d abord |initialement )?ete|figurai(?:t|ez|s|ent)|etai(?:t|ez|s|ent)"
    r"|stand(?:en|est)?|war(?:en|st|t)?|befand(?:en)?|had (?:first |initially )?been|was|were|estaba|estuvo|figuraba"
    r"|habia"
    r"|first applied|wurde\w* (?:zunachst|zuerst))\b"
)
_STILL = re.compile(r"\b(?:toujours|encore|noch|weiterhin|still|remains?|aun|todavia|sigue|derzeit|zurzeit)\b")
_OVER = re.compile(
    r"\b(?:s est liberee?|ne (?:vous|le|la|l) concerne plus|n est plus (?:exacte?|d actualite|valable)"
    r"|est (?:definitive|"
    r"ferme|acquise)|now (?:confirm|offer|admit|have|hold|pleased)\w*|(?:place|room|seat) (?:has |then )?(?:became"
    r"|become|"
    r"come) (?:free|available)|is confirmed|no longer (?:on|applies)|frei ?geworden|wurde \w+ platz frei|nachgeruckt"
    r"|nunmehr|steht \w+ nicht mehr|ist damit (?:erledigt|gegenstandslos)|endgultig|quedo libre|ha quedado libre"
    r"|se libero"
    r"|ya no (?:figura|esta|consta)|definitiv[ao]|en firme)\b"
)
_AT_FIRST = re.compile(r"\b(?:first applied|at first|zunachst|zuerst|d abord|en un primer momento|al principio)\b")
_ENROLMENT = re.compile(
    r"\b(?:inscription|scolarite|admission|immatrikul\w*|einschreib\w*|zulassung\w*|studienbescheinigung|matricula"
    r"|inscripcion|escolaridad|enrol\w*|registration)\b"
)
_FOR_WORK = re.compile(
    r"\b(?:laboral|deportiv\w*|conduc\w*|sport\w*|condui\w*|conduite|travail|tauglichkeit\w*|fahr\w*|arbeitsf\w*|driv\w*"
    r"|employment|work|fitness to)\b"
)
_OBJECT = 6  # words behind an expression
_THEN_WINDOW = 14
_SIBLING_WITHIN, _SUBJECT = 2, 3  # words before a sibling; of a subject
# Those, and an end: here what was withdrawn is known to stand right behind it.
_ILLS = ILLS | frozenset(
    fold(
        "abmahnung rappel recordatorio kündigung exmatrikulation scheidungsantrag räumungsklage résiliation "
        "radiation exclusion termination baja "
        "reclamación"
    ).split()
)
_FOR_WHICH = frozenset(("wegen", "aufgrund", "pour", "for", "por"))
_DEFINITE = frozenset(
    ("und", "et", "and", "y", "der", "die", "das", "le", "la", "les", "the", "el", "los", "las", "your", "ihr", "ihre")
)
_ILL_WINDOW = 14  # words before what says that it was withdrawn
_OWING_TO = OWING_TO | {"und", "et", "and", "y", "e"}
# What may follow later, of which nothing is decided yet: "über eine Förderung nach September".
_SOME = frozenset(("ein", "eine", "einen", "einer", "einem", "un", "une", "a", "an", "una"))
_RENEWALS = frozenset(
    fold(
        "verlängerung weiterförderung fortsetzung erneuerung anschlussförderung prolongation renouvellement "
        "reconduction extension renewal prórroga renovación ampliación proroga rinnovo renovação"
    ).split()
)
_LATER = frozenset(("nach", "apres", "au", "after", "beyond", "despues", "tras", "dopo", "uber"))
_RENEWAL_WINDOW, _RENEWED_WITHIN = 16, 4  # words before what is undecided; behind the article
# What a register enters: sentences of whomever, and those "whose suspension was revoked".
_SENTENCES = re.compile(
    r"\b(?:condamnations|peines|verurteilungen|strafen|freiheitsstrafen|geldstrafen|condenas|penas|convictions"
    r"|sentences|condanne|condenacoes)\b"
)
_SUSPENDED = re.compile(
    r"\b(?:dont|duquel|de laquelle|desquelles|deren|cuya|cuyo|whose|la cui|cujo|cuja|of which)(?: \w+){0,4}"
    r" (?:sursis|strafaussetzung|bewahrung|suspension|probation|sospensione|suspensao)(?: \w+)?$"
)
_DATED_WITHIN = 5  # words before the sentences, and behind what was revoked
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What a paper about a home need not prove: that bills are paid, or by what right somebody lives there …
_OTHER_PROOF = re.compile(
    r"^(?:(?:als?|as|of|de|du|des|d|la|le|les|el|l|the|einer?|von|preuve|proof|prueba|nachweis|justificante|fur|uber)"
    r" ){0,5}?"
    r"(?:paiements?|reglements?|quittances?|propriete|\w*zahlung\w*|quittung|\w*rechnung|eigentum\w*|payments?"
    r"|ownership|receipt|pago|propiedad|recibo)\b"
)
# … and what it must.
_OF_THE_HOME = re.compile(
    r"\b(?:domicile|residence|adresse|wohn\w*|anschrift|address|domicilio|residencia|empadronamiento|sejour|titre de"
    r" sejour|visa|visum|visado|aufenthalt\w*|administrati\w*|consul\w*|prefectur\w*)\b"
)


def is_of_a_sibling(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether something that ended was a brother's or a sister's: "Schwester war … versichert; jener …"."""
    first = " ".join(before)
    sibling = _SIBLING.search(first)
    if sibling is None or len(first[: sibling.start()].split()) > _SIBLING_WITHIN:
        return False
    if CLAUSE not in before and len(before) <= _SUBJECT and _WAS.match(found[0]):
        return True
    return bool(_WAS.search(first, sibling.end())) and bool(_THAT_ONE.search(" ".join(clause_before(before))))


def is_of_an_ill(before: Sequence[str]) -> bool:
    """Whether what was withdrawn is nothing the holder needs: "die Mahnung vom 3. Mai wurde …"."""
    near = before[-_ILL_WINDOW:]
    places = [at for at, word in enumerate(near) if word in _ILLS]
    if not places:
        return False
    ahead, behind = near[max(0, places[-1] - 2) : places[-1]], near[places[-1] + 1 :]
    # "Die Abmahnung wegen eines versäumten Dienstes wurde …" still is of the ill, which that was for.
    of_it = bool(behind) and behind[0] in _FOR_WHICH and _DEFINITE.isdisjoint(behind)
    return _OWING_TO.isdisjoint(ahead) and (of_it or _OWING_TO.isdisjoint(behind))


def is_of_later(before: Sequence[str]) -> bool:
    """Whether a sentence speaks of what may follow, not of what the paper is about: "une demande de prolongation …"."""
    near = before[-_RENEWAL_WINDOW:]
    for at, word in enumerate(near):
        behind = near[at + 1 : at + 1 + _RENEWED_WITHIN]
        if word in _SOME and (not _RENEWALS.isdisjoint(behind) or not _LATER.isdisjoint(behind[1:2])):
            return True
    return False


def is_of_sentences(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what was revoked is the suspension of any sentence that a register enters, and none of a certain year.

    "les condamnations … dont le sursis a été révoqué": a form says so of whatever it would bear.
    """
    text = " ".join(before)
    entered = [found.start() for found in _SENTENCES.finditer(text)] if _SUSPENDED.search(text) else []
    if not entered:
        return False
    near = (*text[: entered[0]].split()[-_DATED_WITHIN:], text[entered[0] :], *after[:_DATED_WITHIN])
    return _YEAR.search(" ".join(near)) is None


def is_asked_by_a_sibling(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether an application is a brother's or a sister's: "la demande de bourse de M. Ondo, frère de l'intéressée"."""
    near = " ".join(after[:_SIBLING_BEHIND])
    return bool(_OF_A_SIBLING.search(near)) and bool(_ITS_OWN.search(" ".join(before[-1:])))


def is_told_of_then(before: Sequence[str], behind: str) -> bool:
    """Whether a waiting list, or an application, is how it came about: "figurait sur la liste d'attente depuis …".

    `behind`: what follows, in which it must be said to be over unless it is told as the beginning of the story.
    """
    near = " ".join(before[-_THEN_WINDOW:])
    was = _WAS_THERE.search(near) and not _STILL.search(near)
    return bool(was) and bool(_AT_FIRST.search(near) or _OVER.search(behind))


def is_of_enrolment(found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what a receipt does not stand for is an enrolment: "ersetzt nicht die Immatrikulationsbescheinigung"."""
    return bool(_ENROLMENT.search(" ".join((*found, *after[:_OBJECT]))))


def is_of_other_use(after: Sequence[str]) -> bool:
    """Whether what a doctor's paper is not is a certificate for work, sports or driving: "… de aptitud laboral"."""
    return bool(_FOR_WORK.search(" ".join(after[:_OBJECT])))


def is_of_other_proof(after: Sequence[str]) -> bool:
    """Whether what a paper about a home proves not is a payment or a title to it: "… de preuve du paiement"."""
    text = " ".join(after)
    return _OTHER_PROOF.search(text) is not None and _OF_THE_HOME.search(text) is None
