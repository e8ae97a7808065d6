"""Whether a text says a phrase, or denies it ("is not enrolled") or makes it a condition ("sobald zugelassen").

And whether what it says is of now: "sonst wird der Platz im Nachrückverfahren vergeben" speaks of what would be, and
"further to our conditional offer" of what was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.understanding.fold import fold, stands_in

CLAUSE = ";"  # between two clauses of a folded sentence
_DENIALS = frozenset(
    fold(word)
    for word in (
        *("no", "not", "nicht", "kein", "keine", "keinen", "keinem", "keiner", "never", "nunca", "jamais", "tampoco"),
        *("non", "nao", "nu", "nie", "не", "ні", "khong", "chua", "لا", "لم", "ليس", "ليست", "غير", "n", "ne"),
    )
)
_NOT_YET = frozenset(("noch", "pas", "aucun", "aucune", "plus"))  # "noch nicht", "n'est plus"; alone they deny nothing
_CONDITIONS = frozenset(
    fold(word)
    for word in (
        *("wenn", "sobald", "falls", "sofern", "ob", "once", "if", "whether", "unless", "lorsque", "lorsqu", "quand"),
        *("cuando", "quando", "если", "якщо", "eger", "daca", "jesli", "gdy", "إذا"),
    )
)
# "no" is also "in the" and "number", "ne" is also "né"; between the parts of a phrase they deny only so.
_ELSEWHERE = frozenset(("no", "n", "ne"))
_NO_MORE = (["longer"], ["more"], ["further"])
_WINDOW, _CONDITION_WINDOW = 2, 4  # words before a phrase
_OTHERWISE = tuple(
    fold(words)
    for words in (
        *("sonst", "ansonsten", "andernfalls", "anderenfalls", "nicht fristgerecht", "nicht rechtzeitig"),
        *("nicht innerhalb", "otherwise", "failing which", "failing this", "failing that", "if you do not"),
        *("if we do not", "sinon", "à défaut", "faute de", "passé ce délai", "passé cette date", "passé le"),
        *("au-delà de ce délai", "de lo contrario", "en caso contrario", "en otro caso", "pasado ese plazo"),
        *("pasada esa fecha", "transcurrido ese plazo", "transcurrido dicho plazo", "altrimenti", "in caso contrario"),
        *("caso contrário", "w przeciwnym razie", "в противном случае", "в іншому випадку", "aksi halde"),
        *("nicht angenommener Platz", "nicht angenommene Plätze", "nicht in Anspruch genommene Plätze"),
        *("frei werdende", "freiwerdende", "not taken up", "unclaimed places", "places non confirmées"),
        *("plazas no confirmadas", "plazas no aceptadas", "în caz contrar"),
    )
)
_IN_CASE = tuple(
    fold(words)
    for words in (
        *("en cas de", "en cas d'un", "sauf", "hors cas de", "sur présentation d'un", "im Falle", "im Fall"),
        *("in case of", "in the event of", "upon", "en caso de", "salvo", "in caso di", "em caso de", "w przypadku"),
        *("в случае", "у разі", "halinde", "în caz de"),
    )
)
_FORMER = frozenset(
    fold(
        "frühere früheren früherer früheres vorherige vorherigen bisherige bisherigen ursprünglich ursprüngliche "
        "ursprünglichen vorläufigen initialement précédemment auparavant précédent précédente antérieur "
        "antérieure ancien ancienne earlier previous previously former formerly prior initially originally "
        "anterior anteriormente previamente inicialmente precedente inizialmente poprzedni poprzednia прежняя ранее "
        "раніше önceki"
    ).split()
)
_OTHERWISE_WINDOW, _FORMER_WINDOW = 22, 7  # words before a phrase
_REPLACING = tuple(
    fold(words).split()
    for words in (
        *("supersedes", "replaces", "in place of", "ersetzt", "ersetzen", "anstelle", "annule et remplace"),
        *("remplace", "en remplacement de", "sustituye", "reemplaza", "deja sin efecto", "sostituisce", "substitui"),
    )
)
_LIFTED = tuple(
    fold(words)
    for words in (
        *("aufgehoben", "gegenstandslos", "hinfällig", "set aside", "overturned", "superseded", "lifted"),
        *("est levée", "est levé", "a été levée", "a été levé", "sans objet", "annulée et remplacée"),
        *("annulé et remplacé", "queda sin efecto", "sin objeto", "ha sido levantada", "ha sido levantado"),
        *("è superata", "è superato", "fica sem efeito", "beruhte auf", "trat nicht ein", "ist nicht der Fall"),
        *("not the case", "no bearing on", "hold has been removed", "hold was removed", "n'est pas le cas"),
        *("sans incidence sur", "no es el caso", "sin incidencia en"),
    )
)
# "… wurde widerrufen und ist gegenstandslos": both are said of the paper.
_GOES_ON = frozenset(
    (both, be)
    for both in ("und", "and", "et", "y", "e")
    for be in ("ist", "sind", "is", "are", "est", "sont", "es", "son", "queda", "quedan", "fica")
)
_REPLACING_WINDOW, _LIFTED_WINDOW = 5, 14  # words before a phrase, and behind it
# "kein offener Betrag", "ningún importe pendiente"; "no" and "non" alone may be the answer in the box before.
_NONE_OF_IT = frozenset(
    (
        *("kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "ohne", "aucun", "aucune", "sans", "ningun"),
        *("ninguna", "sin", "nessun", "nessuna", "senza", "nenhum", "nenhuma", "sem", "without", "zadnych", "bez"),
    )
)
_THERE_IS_NO = tuple(
    tuple(words.split()) for words in ("there is no", "there are no", "with no", "has no", "have no", "pas de")
)
_UNITS = frozenset(
    (
        *("eur", "euro", "euros", "usd", "gbp", "chf", "pln", "mad", "dzd", "tnd", "xaf", "xof", "de", "d", "of"),
        *("von", "est", "ist", "is", "es", "e", "in", "total"),
    )
)
_NOUGHT = frozenset(("nil", "none", "neant", "nein", "keine", "keiner", "keinerlei", "ninguno", "ninguna", "nessuno"))
_EXIST = frozenset(("bestehen", "besteht", "bestanden", "liegen", "liegt", "lagen", "existieren", "existiert"))
_NOUGHT_WINDOW = 3  # words behind a phrase
# What opens a condition …
_OPENINGS = frozenset(
    fold(words)
    for words in (
        *("wenn", "falls", "sofern", "soweit", "im Falle", "im Fall", "bei Verzug", "bei Zahlungsverzug", "if"),
        *("in case of", "in the event", "should you", "should the", "were he to", "were she to", "unless", "whenever"),
        *("where a", "s'il", "s'ils", "si elle", "en cas de", "en cas d'", "au cas où", "dans le cas où", "lorsque"),
        *("à défaut", "faute de", "si le", "si la", "si les", "si l'", "si vous", "si un", "si une", "si votre"),
        *("si vos", "en caso de", "en el caso", "cuando", "si el", "si los", "si las", "si su", "si se", "si no"),
        *("si usted", "de no", "qualora", "se il", "se lo"),
    )
)
# … and what names as its subject whoever it may be.
_WHOEVER = frozenset(
    fold(words)
    for words in (
        *("wer", "wem", "jeder", "jede", "jedes", "whoever", "anyone who", "any", "those who", "students who"),
        *("students whose", "applicants who", "applicants whose", "holders who", "residents who", "quiconque"),
        *("tout", "toute", "celui qui", "ceux qui", "celles qui", "étudiants qui", "élèves qui", "étudiants dont"),
        *("quien", "quienes", "todo", "toda", "cualquier", "los que", "las que", "alumnos que", "estudiantes que"),
        *("chiunque", "coloro che"),
    )
)
# Those of them that name nobody in the midst of a sentence either: "Rückmeldung bis 31. Januar, wer … versäumt, …".
_WHOEVER_AMID = frozenset(
    fold(words)
    for words in (
        *("wer", "whoever", "anyone who", "those who", "students who", "quiconque", "celui qui", "ceux qui"),
        *("celles qui", "étudiants qui", "quienes", "alumnos que", "estudiantes que", "chiunque", "coloro che"),
    )
)
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
# A brother's or a sister's contract is not the holder's; it is said of it with words that point there.
_SIBLING = re.compile(
    r"\b(?:schwester|bruder|geschwister|cousine?|vetter|sister|brother|siblings?|cousin|s(?:oe|œ)ur|frere|hermanas?|"
    r"hermanos?|prim[oa])\b"
)
_WAS = re.compile(r"\b(?:war|waren|hatte|hatten|was|were|had|etait|avait|estaba|estuvo|era|tenia|tuvo)\b")
_THAT_ONE = re.compile(
    r"\b(?:jene[rsnm]?|deren|dessen|damalige\w*|that|her|his|their|celui|celle|sa|son|ce dernier|cette derniere|"
    r"aquel|aquella)$"
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
_UNTIL_THEN = re.compile(
    r"\b(?:(?:bleibt|bleiben|gilt|gelten|wohnt|stimmt|ist) (?:\w+ ){0,5}?bis dahin|bis dahin (?:bleibt|gilt|wohnt|ist)|"
    r"(?:remains?|continues?|stays?|lives?|holds?) (?:\w+ ){0,6}?until then|until then \w+ (?:\w+ )?(?:remains|lives)|"
    r"(?:reste|restent|demeure|habite|vaut|occupe) (?:\w+ ){0,5}?jusque la|"
    r"jusque la \w+ (?:reste|demeure|habite|occupe)|"
    r"(?:sigue|siguen|permanece|reside|vive|mantiene) (?:\w+ ){0,5}?hasta entonces|"
    r"hasta entonces (?:\w+ )?(?:sigue|permanece|reside|vive))\b"
)
_YEAR = 4  # digits
_CASE_WITHIN = 7  # words of a clause, of which one is its verb
_SIBLING_WITHIN, _SUBJECT = 2, 3  # words before a sibling; of a subject
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
_BESIDE = 2  # words around an expression where its auxiliary stands
_SINCE = frozenset(
    (
        *("seit", "seitdem", "derzeit", "zurzeit", "aktuell", "bereits", "depuis", "actuellement", "deja", "since"),
        *("currently", "already", "desde", "actualmente", "ya", "wirkung", "hiermit"),
        *("hereby", "presente", "presentes"),
    )
)
_MAY = frozenset(
    (
        *("kann", "konnen", "konnten", "konnte", "darf", "durfen", "may", "might", "can", "could", "peut", "peuvent"),
        *("peux", "pouvez", "pourra", "pourront", "pourrait", "puede", "pueden", "podra", "podran", "podria", "puo"),
        *("possono", "potra", "pode", "podem", "podera"),
    )
)
_MAY_WINDOW = 10
# Things that a holder is glad to see withdrawn.
_ILLS = frozenset(
    fold(
        "mahnung mahnungen zahlungserinnerung ablehnung ablehnungsbescheid absage kündigung exmatrikulation sperre "
        "versagung scheidungsantrag räumungsklage refus rejet suspension résiliation relance radiation exclusion "
        "refusal rejection termination reminder hold denial exclusion denegación rechazo suspensión baja reclamación "
        "diniego rifiuto sospensione recusa"
    ).split()
)
_ILL_WINDOW = 9  # words before what says that it was withdrawn
_OWING_TO = frozenset(
    fold(
        "nach wegen aufgrund trotz infolge après suite malgré following after due because tras por debido dopo per "
        "und et and y e"
    ).split()
)
_WITHOUT = frozenset(("ohne", "without", "sans", "sin", "senza", "sem"))
_AGREED = frozenset(
    fold("zustimmung einwilligung consent approval accord consentement consentimiento autorización consenso").split()
)
_LIMIT_WINDOW = 14
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
_NEITHER = frozenset(("weder", "neither", "ni"))
_NEITHER_WINDOW = 8


def is_said(phrase: str, text: str) -> bool:
    """Whether the folded text says the phrase somewhere, neither denied nor as a condition."""
    start = 0
    while (at := stands_in(phrase, text[start:])) >= 0:
        at += start
        if is_open(text[max(0, at - 60) : at].split()):
            return True
        start = at + 1
    return False


def is_open(before: Sequence[str]) -> bool:
    """Whether the words before something leave it said: "no ha sido admitido", "wenn Sie zugelassen sind" do not."""
    near = before[-_WINDOW:]
    numbered = len(near) == _WINDOW and any(map(str.isdigit, near[1]))  # "Roll No. 23CS118 is a student of"
    denied = not numbered and not (_DENIALS | _NOT_YET).isdisjoint(near)
    return not denied and _CONDITIONS.isdisjoint(before[-_CONDITION_WINDOW:])


def denies(between: Sequence[str]) -> bool:
    """Whether the words between the parts of a phrase deny it: "ist zum Wintersemester nicht … eingeschrieben"."""
    return any(
        between[at + 1 : at + 2] in _NO_MORE if word in _ELSEWHERE else word in _DENIALS
        for at, word in enumerate(between)
    )


def is_of_now(before: Sequence[str]) -> bool:
    """Whether the words of the sentence before something leave it said of now, of neither a past nor a mere chance."""
    if not _FORMER.isdisjoint(before[-_FORMER_WINDOW:]):
        return False
    wide = f" {' '.join(before[-_OTHERWISE_WINDOW:])}"
    near = (wide, wide.rpartition(" ")[0])  # "en cas de refus", "en cas de premier refus"
    in_case = any(each.endswith(f" {words}") for words in _IN_CASE for each in near)
    return not in_case and not any(f" {words} " in f"{wide} " for words in _OTHERWISE)


def is_taken_back(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words of a sentence around something say that it holds no longer.

    "Dieser Bescheid ersetzt den Ablehnungsbescheid", "the suspension has been lifted".
    """
    near, behind = before[-_REPLACING_WINDOW:], after[:_LIFTED_WINDOW]
    if any(near[at : at + len(words)] == words for words in _REPLACING for at in range(len(near))):
        return True
    if tuple(behind[:2]) in _GOES_ON:
        return False
    said = f" {' '.join(behind)} "
    return _CONDITIONS.isdisjoint(behind) and any(f" {words} " in said for words in _LIFTED)


def is_none_of_it(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words around the name of something say that there is none: "kein …", "… pendiente: 0,00 EUR"."""
    if any(tuple(before[-len(words) :]) == words for words in _THERE_IS_NO) or not _NONE_OF_IT.isdisjoint(before[-1:]):
        return True
    if after[:1] and after[0] in _EXIST and "nicht" in after[1:3] and "nur" not in after[2:4]:
        return True  # "Rückstände bestehen nicht"
    behind = [word for word in after[:_NOUGHT_WINDOW] if word not in _UNITS]
    if not behind:
        return False
    whole = len(behind) == 1 or not behind[1].isdigit() or not behind[1].strip("0")  # "0 00" is folded from "0,00"
    return behind[0] in _NOUGHT or (not behind[0].strip("0") and whole)


def is_a_rule(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a sentence says of whoever it may be, or under a condition, what `found` says.

    "Wer … nicht zahlt, ist …", "en cas de défaut, le bail est résilié", "wird unwirksam, wenn …"; what has happened or
    is so since a day is no rule, even beside a condition.
    """
    if _is_past(before, found, after):
        return False
    if any([*before[-len(words) :]] == words for words in _IN_CASE_OF):
        return True
    if not _SINCE.isdisjoint((*before, *after)):
        return False
    behind = after[: after.index(CLAUSE)] if CLAUSE in after else after
    clause = clause_of(before)
    if is_under_condition(clause) or _opens(behind[:_BEHIND], _OPENINGS):
        return True
    return _names_nobody(clause) or _opens_with_a_case(clause, found, behind) or _is_upon_consent(clause, found, behind)


def is_under_condition(before: Sequence[str]) -> bool:
    """Whether a sentence opens with a condition, or its subject is whoever it may be."""
    verb_first = len(before) > 1 and before[0] in _VERB_FIRST and before[1] in _SUBJECTS
    first = before[: _AT_FIRST + _LONGEST_OPENING]
    return verb_first or _opens(first, _OPENINGS | _WHOEVER)


def clause_of(before: Sequence[str]) -> Sequence[str]:
    """The words of the clause before something."""
    return before[len(before) - before[::-1].index(CLAUSE) :] if CLAUSE in before else before


def _names_nobody(before: Sequence[str]) -> bool:
    near = before[-_AMID_WINDOW:]
    return any(
        (near[at] in _WHOEVER_AMID or " ".join(near[at : at + 2]) in _WHOEVER_AMID)
        and _AMONG.isdisjoint(near[max(0, at - 2) : at])
        for at in range(len(near))
    )


def _opens_with_a_case(clause: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a clause says what happens whenever something does: "bei Nichtzahlung wird …"; a day makes it a fact."""
    whenever = clause[:1] == ["bei"] and not {"wird", "werden"}.isdisjoint(clause[1:_CASE_WITHIN])
    return whenever and not _OF_THE_DAY.search(" ".join((*clause, *found, *after)))


def _is_upon_consent(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether something is done only with a consent that is still to come: "mit Zustimmung der Behörde wird …"."""
    said = " ".join((*before, *found, *after))
    asked = _UPON_CONSENT.search(said) is not None and _PROCESS.search(" ".join((*before[-_BESIDE_VERB:], *found)))
    return bool(asked) and not _OF_THE_DAY.search(said) and not _GIVEN.search(said)


def is_of_a_sibling(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether something that ended was a brother's or a sister's: "Schwester war … versichert; jener …"."""
    first = " ".join(before)
    sibling = _SIBLING.search(first)
    if sibling is None or len(first[: sibling.start()].split()) > _SIBLING_WITHIN:
        return False
    if CLAUSE not in before and len(before) <= _SUBJECT and _WAS.match(found[0]):
        return True
    return bool(_WAS.search(first, sibling.end())) and bool(_THAT_ONE.search(" ".join(clause_of(before))))


def is_upheld(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what a day to come will end is said to be so until then: "a donné congé pour le …, reste … jusque-là"."""
    if not any(word.isdigit() and len(word) == _YEAR for word in after):
        return False
    return before[-1:] != ["n"] and bool(_UNTIL_THEN.search(" ".join(after)))


def is_if_told_truly(after: Sequence[str]) -> bool:
    """Whether a reservation asks only that what the holder stated is true: "…, dass Ihre Angaben zutreffen"."""
    said = " ".join(after[: after.index(CLAUSE)] if CLAUSE in after else after)
    near = " ".join(said.split()[:_TRULY_WINDOW])
    return bool(_TOLD.search(near) and _TRULY.search(near)) and not _MORE_ASKED.search(said)


def _is_past(before: Sequence[str], found: Sequence[str], after: Sequence[str]) -> bool:
    """Whether an expression is said in the past: "a été retirée", "ha caducado", "expired on"."""
    around = (*before[-_BESIDE:], *found, *after[:_BESIDE])
    if not _PAST.isdisjoint(around):
        return True
    return any(word.endswith("ed") for word in found) and _BE.isdisjoint((*before[-_BESIDE:], *found))


def is_possible(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether something may be so: "il peut être clôturé"; that it cannot be otherwise is another matter."""
    near = (*before[-_MAY_WINDOW:], *found)
    places = [at for at, word in enumerate(near) if word in _MAY and not is_month(near, at)]
    return bool(places) and (_DENIALS | _NOT_YET).isdisjoint(near[max(0, places[-1] - 1) :])


def is_month(words: Sequence[str], at: int) -> bool:
    """Whether the word is the month of a day: "3 May", "May 2026"."""
    return words[at] == "may" and any(word.isdigit() for word in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]))


def is_of_an_ill(before: Sequence[str]) -> bool:
    """Whether what was withdrawn is nothing the holder needs: "die Mahnung vom 3. Mai wurde …"."""
    near = before[-_ILL_WINDOW:]
    places = [at for at, word in enumerate(near) if word in _ILLS]
    return bool(places) and _OWING_TO.isdisjoint((*near[max(0, places[-1] - 2) : places[-1]], *near[places[-1] + 1 :]))


def is_a_limit(after: Sequence[str]) -> bool:
    """Whether what is not allowed is so only as long as it is not agreed to: "… à le faire sans mon accord"."""
    near = after[:_LIMIT_WINDOW]
    return any(
        word in _WITHOUT and not _AGREED.isdisjoint(near[at + 1 : at + 4]) for at, word in enumerate(near) if at > 1
    )


def is_of_later(before: Sequence[str]) -> bool:
    """Whether a sentence speaks of what may follow, not of what the paper is about: "une demande de prolongation …"."""
    near = before[-_RENEWAL_WINDOW:]
    for at, word in enumerate(near):
        behind = near[at + 1 : at + 1 + _RENEWED_WITHIN]
        if word in _SOME and (not _RENEWALS.isdisjoint(behind) or not _LATER.isdisjoint(behind[1:2])):
            return True
    return False


def is_neither(before: Sequence[str], found: Sequence[str]) -> bool:
    """Whether what is said is one of several things that are all denied: "weder verpfändet noch …"."""
    return not _NEITHER.isdisjoint((*before[-_NEITHER_WINDOW:], *found))


def _opens(words: Sequence[str], openings: frozenset[str]) -> bool:
    lengths = range(1, _LONGEST_OPENING + 1)
    return any(" ".join(words[at : at + length]) in openings for at in range(len(words)) for length in lengths)


def is_condition(before: Sequence[str]) -> bool:
    """Whether the words before something make it a condition: "to be returned when it has expired"."""
    return not (_CONDITIONS | {"when"}).isdisjoint(before[-_CONDITION_WINDOW:])
