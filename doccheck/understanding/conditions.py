"""Whether something is said only under a condition, or as a rule for whoever it may be, or is merely possible.

"Wer … nicht zahlt, ist …", "en cas de défaut, le bail est résilié", "il peut être clôturé", "… sans mon accord".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.understanding.clauses import clause_before, clause_behind
from doccheck.understanding.fold import fold
from doccheck.understanding.negation import DENIALS, NOT_YET
from doccheck.values.rule_words import GROUPS, IF, MAY, WHOEVER, YOU_MAY

CONDITIONS = IF | frozenset(
    fold(word) for word in ("ob", "whether", "unless", "lorsqu", "если", "якщо", "eger", "daca", "jesli", "gdy", "إذا")
)
CONDITION_WINDOW = 4  # words before something
# What opens a condition …
_OPENINGS = frozenset(
    fold(words)
    for words in (
        *("wenn", "falls", "sofern", "soweit", "im Falle", "im Fall", "bei Verzug", "bei Zahlungsverzug", "if"),
        *("in case of", "in the event", "should you", "should the", "should he", "should she", "should they"),
        *("were he to", "were she to", "unless", "whenever"),
        *("where a", "s'il", "s'ils", "si elle", "en cas de", "en cas d'", "au cas où", "dans le cas où", "lorsque"),
        *("à défaut", "faute de", "si le", "si la", "si les", "si l'", "si vous", "si un", "si une", "si votre"),
        *("si vos", "en caso de", "en el caso", "cuando", "si el", "si los", "si las", "si su", "si se", "si no"),
        *("si usted", "de no", "qualora", "se il", "se lo"),
    )
)
# … and what names as its subject whoever it may be.
_WHOEVER = frozenset(
    (
        *WHOEVER,
        *(f"{group} {who}" for group in GROUPS for who in ("who", "whose")),
        *("wem", "jeder", "jede", "jedes", "any", "tout", "toute", "etudiants qui", "eleves qui", "etudiants dont"),
        *("todo", "toda", "cualquier", "los que", "las que", "alumnos que", "estudiantes que"),
    )
)
# Those of them that name nobody in the midst of a sentence either: "Rückmeldung bis 31. Januar, wer … versäumt, …".
_WHOEVER_AMID = WHOEVER - {"quien"} | {"students who", "etudiants qui", "alumnos que", "estudiantes que"}
_AMONG = frozenset(("among", "amongst", "of", "parmi", "unter", "entre", "tra", "fra", "wissen", "klaren", "erfahren"))
_AMID_WINDOW = 14
_IN_CASE_OF = (["bei"], ["bei", "einem"], ["bei", "einer"])  # right before what may come to be
_LONGEST_OPENING = 3  # words
_AT_FIRST = 5  # words of a sentence before what opens it: a heading, "et", "Rappel"
_BEHIND = 14  # words between what is said and the condition it hangs on
# What is done only once somebody agrees to it, or asks for it.
_UPON_CONSENT = re.compile(
    r"\b(?:mit|nach|bei|auf|erst) (?:\w+ ){0,3}(?:zustimmung|einwilligung|freigabe|genehmigung)\b"
    r"|\b(?:with|upon|on|subject to) (?:\w+ ){0,4}(?:consent|approval|permission|authori[sz]ation)\b"
    r"|\b(?:avec|sur|moyennant|apres) (?:\w+ ){0,3}(?:accord|autorisation|consentement)\b"
    r"|\b(?:con|previa|previo|mediante) (?:\w+ ){0,3}(?:autorizacion|consentimiento|conformidad|acuerdo)\b"
    r"|\b(?:auf (?:schriftlichen )?(?:antrag|wunsch|verlangen)|(?:up)?on request|sur (?:simple )?demande|"
    r"previa solicitud)\b"
)
_PROCESS = re.compile(
    r"\b(?:wird|werden|kann|is|are|est|sont|s|se|queda|quedan)\b"  # of what is done whenever that is so
)
_OF_THE_DAY = re.compile(r"\d|\b(?:hiermit|hereby|heute|today|presente|vorliegend\w*|gemass|wie|nunmehr|nun|now)\b")
_GIVEN = re.compile(
    r"\b(?:erteilt\w*|vorliegend\w*|eingegangen\w*|given|received|granted|recue?|donnee?|recibid[ao]|vom)\b"
)
_TOLD = re.compile(
    r"\b(?:angaben|erklarungen|unterlagen|zeugnisse|statements|details|information|declarations|data|"
    r"documents|informations|renseignements|pieces|datos|declaraciones|documentos|informacion|documentacion|dados)\b"
)
_TRULY = re.compile(
    r"\b(?:richtig\w*|wahr\w*|zutreff\w*|vollstandig\w*|echt\w*|stimmen|true|truth\w*|accura\w*|correct\w*|"
    r"genuine\w*|authentic\w*|exact\w*|veridi\w*|sincer\w*|authenti\w*|veraz|veraces|veracidad|verdader\w*|"
    r"ciert[oa]s?|autentic\w*)\b"
)
_MORE_ASKED = re.compile(
    r"\b(?:\w*abschluss\w*|\w*prufung\w*|bestehen|bestanden|nachgereicht|nachreich\w*|vorgelegt|vorleg\w*|diplom\w*|"
    r"result\w*|obten\w*|bac\w*|exam\w*|degree|grades?|note[ns]?|reussi\w*|titul\w*|aprob\w*|erwerb\w*|acredit\w*|"
    r"final\w*|completion|complete|test\w*|visum|payment|zahlung\w*|paiement|pago|und|and|et|y)\b"
)
_TRULY_WINDOW = 14
_CASE_WITHIN = 7  # words of a clause, of which one is its verb
_BESIDE_VERB = 6  # words before what says that it is done
_VERB_FIRST = frozenset(  # verbs that open a condition of their own, before what they are said of
    ("wird", "werden", "ist", "sind", "sollte", "sollten", "gerat", "kommt", "bleibt", "endet", "fehlt", "geht")
)
_SUBJECTS = frozenset(
    ("das", "die", "der", "ein", "eine", "ihr", "ihre", "dieser", "diese", "dieses", "sie", "er", "es", "kein", "keine")
)
# What has come to be, or is so since a day, is a fact, whatever stands around it: "si besoin, … a été résilié le …".
_PAST = frozenset(
    (
        *("wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten", "war", "waren", "a", "ont", "avez", "avons"),
        *("ete", "ha", "han", "hemos", "sido", "fue", "fueron", "quedo", "has", "have", "had", "was", "were", "been"),
        *("stato", "stata", "stati", "foi", "foram"),
    )
)
_BE = frozenset(("is", "are", "be", "being", "been"))
_BE_OR_HAVE = _PAST | _BE | frozenset(("est", "sont", "ist", "sind", "wird", "werden", "es", "son", "queda", "quedan"))
_BESIDE = 2  # words around an expression where its auxiliary stands
_SINCE = frozenset(
    (
        *("seit", "seitdem", "derzeit", "zurzeit", "aktuell", "bereits", "depuis", "actuellement", "deja", "since"),
        *("currently", "already", "desde", "actualmente", "ya", "wirkung", "hiermit"),
        *("hereby", "presente", "presentes"),
    )
)
# A list of cases, and what is done in one: "a) refus de visa : le bail est résilié sans indemnité".
_CASES = re.compile(
    r"\b(?:dans les cas suivants|dans l un des cas suivants|in (?:den )?folgenden fallen|in the following cases"
    r"|en los (?:siguientes casos|casos siguientes)|autres cas)\b"
)
_LABEL = re.compile(r"^(?:[a-h]|\d{1,2}|i{1,3}|iv)$")
_THEN = re.compile(
    r"\b(?:rembours\w+|restitu\w+|(?:est|sera) resilie|sans (?:indemnite|frais)|sur presentation|erstatt\w+|kostenfrei"
    r"|kostenlos|ohne kosten|gegen vorlage|refund\w*|repaid|free of charge|on (?:presentation|production|proof)"
    r"|reembols\w+|devol\w+|devuelv\w+|sin (?:coste|gastos|penalizacion)|previa presentacion)\b"
)
_THEN_WITHIN = 14
_WITHOUT_POWER = frozenset((("sans", "pouvoir"), ("sin", "poder")))
_INFINITIVE = re.compile(r"\w{3,}(?:er|ir|re|ar)$")
# What such a power is given for.
_ESSENTIAL = frozenset(
    (
        *("deposer", "representer", "signer", "retirer", "recevoir", "presenter", "agir", "presentar", "representar"),
        *("firmar", "recoger", "recibir", "actuar"),
    )
)
_MAY = MAY | YOU_MAY | {"konnte", "konnten"}
_MAY_WINDOW = 10
_WITHOUT = frozenset(("ohne", "without", "sans", "sin", "senza", "sem"))
_AGREED = frozenset(
    fold("zustimmung einwilligung consent approval accord consentement consentimiento autorización consenso").split()
)
_LIMIT_WINDOW = 14


def is_condition(before: Sequence[str]) -> bool:
    """Whether the words before something make it a condition: "to be returned when it has expired"."""
    return not (CONDITIONS | {"when"}).isdisjoint(before[-CONDITION_WINDOW:])


def is_a_rule(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a sentence says of whoever it may be, or under a condition, what `found` says.

    "Wer … nicht zahlt, ist …", "en cas de défaut, le bail est résilié", "wird unwirksam, wenn …"; what has happened or
    is so since a day is no rule, even beside a condition.
    """
    if _is_a_case(before, found, after):
        return True
    if _is_past(before, found, after):
        return False
    if any([*before[-len(words) :]] == words for words in _IN_CASE_OF):
        return True
    if not _SINCE.isdisjoint((*before, *after)):
        return False
    behind = clause_behind(after)
    clause = clause_before(before)
    if is_under_condition(clause) or _opens(behind[:_BEHIND], _OPENINGS):
        return True
    return _names_nobody(clause) or _opens_with_a_case(clause, found, behind) or _is_upon_consent(clause, found, behind)


def is_under_condition(before: Sequence[str]) -> bool:
    """Whether a sentence opens with a condition, or its subject is whoever it may be."""
    verb_first = len(before) > 1 and before[0] in _VERB_FIRST and before[1] in _SUBJECTS
    first = before[: _AT_FIRST + _LONGEST_OPENING]
    return verb_first or _opens(first, _OPENINGS | _WHOEVER)


def is_possible(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether something may be so: "il peut être clôturé"; that it cannot be otherwise is another matter."""
    near = (*before[-_MAY_WINDOW:], *found)
    places = [at for at, word in enumerate(near) if word in _MAY and not is_month(near, at)]
    return bool(places) and (DENIALS | NOT_YET).isdisjoint(near[max(0, places[-1] - 1) :])


def is_month(words: Sequence[str], at: int) -> bool:
    """Whether the word is the month of a day: "3 May", "May 2026"."""
    return words[at] == "may" and any(word.isdigit() for word in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]))


def is_if_told_truly(after: Sequence[str]) -> bool:
    """Whether a reservation asks only that what the holder stated is true: "…, dass Ihre Angaben zutreffen"."""
    said = " ".join(clause_behind(after))
    near = " ".join(said.split()[:_TRULY_WINDOW])
    return bool(_TOLD.search(near) and _TRULY.search(near)) and not _MORE_ASKED.search(said)


def is_a_limit(after: Sequence[str]) -> bool:
    """Whether what is not allowed is so only as long as it is not agreed to: "… à le faire sans mon accord"."""
    near = after[:_LIMIT_WINDOW]
    return any(
        word in _WITHOUT and not _AGREED.isdisjoint(near[at + 1 : at + 4]) for at, word in enumerate(near) if at > 1
    )


def is_a_bound(found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a power is bounded, not denied: "d'ouvrir un dossier, sans pouvoir effectuer de retraits"."""
    bounded = tuple(found[-2:]) in _WITHOUT_POWER and after[:1] != []
    return bounded and _INFINITIVE.search(after[0]) is not None and after[0] not in _ESSENTIAL


def _is_a_case(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether something is named, without a verb, as one of the cases in which something is done."""
    if not _BE_OR_HAVE.isdisjoint((*found, *after[:_BESIDE])):
        return False
    if _CASES.search(" ".join(before)):
        return True
    labelled = not before or _LABEL.match(before[-1]) is not None
    return labelled and _THEN.search(" ".join(after[:_THEN_WITHIN])) is not None


def _names_nobody(before: Sequence[str]) -> bool:
    near = before[-_AMID_WINDOW:]
    return any(
        (near[at] in _WHOEVER_AMID or " ".join(near[at : at + 2]) in _WHOEVER_AMID)
        and _AMONG.isdisjoint(near[max(0, at - 2) : at])
        for at in range(len(near))
    )


def _opens(words: Sequence[str], openings: frozenset[str]) -> bool:
    lengths = range(1, _LONGEST_OPENING + 1)
    return any(" ".join(words[at : at + length]) in openings for at in range(len(words)) for length in lengths)


def _opens_with_a_case(clause: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a clause says what happens whenever something does: "bei Nichtzahlung wird …"; a day makes it a fact."""
    whenever = clause[:1] == ["bei"] and not {"wird", "werden"}.isdisjoint(clause[1:_CASE_WITHIN])
    return whenever and not _OF_THE_DAY.search(" ".join((*clause, *found, *after)))


def _is_upon_consent(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether something is done only with a consent that is still to come: "mit Zustimmung der Behörde wird …"."""
    said = " ".join((*before, *found, *after))
    asked = _UPON_CONSENT.search(said) is not None and _PROCESS.search(" ".join((*before[-_BESIDE_VERB:], *found)))
    return bool(asked) and not _OF_THE_DAY.search(said) and not _GIVEN.search(said)


def _is_past(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether an expression is said in the past: "a été retirée", "ha caducado", "expired on"."""
    around = (*before[-_BESIDE:], *found, *after[:_BESIDE])
    if not _PAST.isdisjoint(around):
        return True
    return any(word.endswith("ed") for word in found) and _BE.isdisjoint((*before[-_BESIDE:], *found))
