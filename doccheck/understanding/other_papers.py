"""Whether what is said is of another paper than the one at hand: an earlier one, one it replaces, somebody else's.

"Die frühere Vereinbarung wurde aufgelöst", "a contract dated 9 February … was terminated", "le premier exemplaire …
a été refusé ; il est remplacé par celui-ci". What annuls this very paper names it otherwise: by what it is, by its own
day or number, by "this".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from doccheck.understanding.fold import fold
from doccheck.values.rule_words import OWING_TO

_PAPERS = (
    r"(?:\w*vertrag(?:e|es|s)?|\w*vereinbarung(?:en)?|\w*vollmacht(?:en)?|\w*bescheinigung(?:en)?|\w*bestatigung(?:en)?"
    r"|\w*mitteilung(?:en)?|\w*ubersetzung(?:en)?|\w*schreiben|\w*briefe?|\w*zertifikate?|\w*zeugnis(?:se)?|\w*antrage?"
    r"|\w*bewerbung(?:en)?|\w*buchung(?:en)?|\w*reservierung(?:en)?|\w*angebote?|\w*police|\w*quittung(?:en)?"
    r"|\w*rechnung(?:en)?|\w*fassung(?:en)?|\w*ausfertigung(?:en)?|\w*exemplare?|\w*entwurf|\w*entwurfe|\w*kopien?"
    r"|contrats?|baux|bail|conventions?|accords?|attestations?|certificats?|procurations?|lettres?|offres?|exemplaires?"
    r"|demandes?|candidatures?|reservations?|polices?|recus?|factures?|traductions?|versions?|copies?|propositions?"
    r"|confirmations?|declarations?|engagements?|affidavits?|confirmacion(?:es)?|declaracion(?:es)?|compromisos?"
    r"|\w*erklarung(?:en)?|actes?|telecopies?|photocopies?|courriers?"
    r"|contratos?|convenios?|acuerdos?|poder(?:es)?|certificados?|cartas?|ofertas?|ejemplar(?:es)?|solicitud(?:es)?"
    r"|reservas?|polizas?|recibos?|facturas?|traduccion(?:es)?|version(?:es)?|copias?|propuestas?|fotocopias?"
    r"|contracts?|agreements?|powers? of attorney|certificates?|letters?|offers?|copy|applications?|bookings?"
    r"|policy|policies|receipts?|invoices?|translations?|allocations?|licen[cs]es?|leases?|tenancy|proposals?|quotes?"
    r"|photocopy|facsimiles?|fax)"
)
# Lists, tariffs, sheets of paper: nobody hands them in.
_THINGS = (
    r"(?:listen?|listes?|listas?|lists?|tarife?|tarifs?|tarifas?|tariffs?|papiers?|papel|filigranes?|auflagen?"
    r"|editions?|ediciones|edicion|portail|portal|baremes?|preisliste)"
)
_EARLIER = (
    r"(?:fruhere[rnms]?|vorherige[rnms]?|vorlaufige[rnms]?|damalige[rnms]?|ursprungliche[rnms]?|erste[rnms]?|alte[rnms]?"
    r"|premiere?s?|ancien(?:ne)?s?|precedente?s?|anterieure?s?|provisoires?|initiale?s?"
    r"|primer[ao]?s?|anterior(?:es)?|previ[ao]s?|antigu[ao]s?|provisional(?:es)?|inicial(?:es)?"
    r"|first|earlier|previous|prior|former|initial|interim|in principle)"
)
_DET = (
    r"(?:the|an?|his|her|your|their|my|our|der|die|das|den|eine?[nrms]?|ihre?|seine?|meine?|unsere?|les?|la|l|une?"
    r"|votre|vos|sa|son|ses|ma|mon|notre|nos|el|los|las|una|sus?|mis?|one)"
)
_ONE = r"(?:an?|one|eine?|une?|una)"
_BE = (
    r"(?:wurden?|ist|sind|war|waren|hat|haben|is|are|was|were|has|have|had|est|sont|etait|a|ont|avait|fue|fueron|ha|han"
    r"|esta|queda|verlieren|verliert|endete|endeten)"
)
# Where a word behind something stands for it, and where it does not.
_PRONOUN = re.compile(
    r"(?:^| )(?:it|they|which|sie|er|es|welche[rs]?|diese|dieser|jene[rs]?|elles?|ils?|celle ci|celui ci|laquelle"
    r"|lequel"
    rf"|qui|esta|este|aquella|que)(?: (?!{_DET}\b)\w+){{0,3}}$"
)
_IN_CLAUSE = re.compile(r"; (?:it|sie|es|er|elle|il|celle ci|celui ci|esta|este)\b")
_ANEW = re.compile(
    r"\b(?:that|dass|que|qu|wonach|woraufhin|weshalb|daher|deshalb|somit|damit|therefore|thus|hence|so|donc|ainsi"
    r"|des lors|por tanto|por lo que|sowie|both|beide|as well|tambien|egalement|hereby|hiermit|aujourd|heute|today)\b"
)
_AND_THE = re.compile(rf"\b(?:und|and|et|y|e) {_DET}\b")
_ANOTHER_SUBJECT = re.compile(
    r"(?P<ahead>\w+) (?:the|der|das|die|les?|la|l|el|los|las|your|his|her|their|ihre?|seine?|votre|vos|sa|son|ses|sus?"
    r"|this|dies\w*|cette?|ces|est[ea])"
    r" (?P<noun>\w+)(?: \w+){0,3}$"
)
_LAST_BE = re.compile(rf"^(?P<subject>.*)\b{_BE}\b(?P<predicate>.*)$")
_SUBJECT_BEHIND = re.compile(rf"^ (?:\w+ ){{0,2}}?{_DET} (?!\w+ gultigkeit)\w+")
_THIS = re.compile(
    r"\b(?:this|dies(?:e|er|es|em|en)|vorliegend\w*|presente?s?|ce|cet|cette|ces|est[aeo]s?|celui|celle)\b"
)
_GOVERNING = OWING_TO | frozenset(
    fold(
        "über betreffend concernant sobre about regarding "
        "mit durch auf aus zu zum zur bei gemäß laut unter von "
        "vom im in am an für gegen ohne seit avec par selon à au "
        "aux de du des d sur sous pour sans en depuis dans with by under to further per of upon pursuant for on at "
        "from "
        "since into mediante con según conforme del al para sin hasta desde ante"
    ).split()
)
_NAMED = re.compile(rf"(?P<ahead>\w+ )?(?P<det>{_DET} )?(?:\w+ )??(?P<earlier>{_EARLIER}) (?:\w+ ){{0,2}}?{_PAPERS}\b")
_NAMED_SO = re.compile(rf"(?P<ahead>\w+ )?\b(?P<det>{_DET}) {_PAPERS} (?:\w+ )?{_EARLIER}\b")
_TITLED = re.compile(rf"^(?:\w{{1,9}} ){{0,2}}?{_EARLIER} (?:\w+ )??{_PAPERS}\b")
_SOME_DATED = re.compile(
    rf"(?P<ahead>\w+ )?\b(?P<det>{_ONE}) (?:\w+ ){{0,2}}?{_PAPERS} (?:\w+ ){{0,3}}?(?:dated|vom|du|of|del?|from|fur)"
    r" (?:\w+ ){0,3}?(?:19|20)\d\d\b"
)
_FORMER_PERSON = re.compile(
    rf"(?P<ahead>\w+ )?\b(?P<det>{_DET}) (?:{_EARLIER} (?:occupante?|locataire|titulaire|mieter\w*|bewohner\w*|tenant"
    r"|occupant|holder|inquilin[oa]|titular|ocupante)|(?:occupante?|locataire|inquilin[oa]|titulaire|ocupante)"
    rf" {_EARLIER}|vormieter\w*|vorganger\w*|predecessor|predecesseur)\b"
)
_SOME_PAPER = re.compile(rf"(?P<ahead>\w+ )?\b(?P<det>{_ONE}|toute?|jede[rs]?|any|todo|toda) {_PAPERS}\b")
_NOT_TAKEN = re.compile(
    r"\b(?:n est pas|is not|ist nicht|no es|no sera|wird nicht|ist|is|est|es)\b.*\b(?:valable|valid\w*|\w*gultig"
    r"|accept\w*|akzeptiert|anerkannt|aceptad[oa]|admitid[oa]|reconnue?|invalid[oa]?)\b")
_SOME_COPY = re.compile(
    r"^(?:(?P<ahead>\w+) )??(?:une|a|eine|una|toute|any|jede) (?:simple |einfache )?"
    r"(?:telecopies?|photocopies?|copies?|\w*kopien?|photocopy|fotocopias?|copias?|facsimiles?|fax|scans?|copy)\b"
)
_A_THING = re.compile(rf"(?P<ahead>\w+ )?\b(?P<det>{_DET}) (?:\w+ )??{_THINGS}\b")
# What a German participle says of a paper before its name: "die für 2025 geschlossene Vereinbarung".
_MADE_THEN = re.compile(
    r"(?P<ahead>\w+ )?\b(?P<det>der|die|das) (?:am|vom|im|fur|in) (?:\w+ ){0,12}?"
    r"(?:erteilte|geschlossene|abgeschlossene|ausgestellte|erstellte|unterzeichnete|gestellte|eingereichte)"
    rf" (?P<noun>{_PAPERS})\b"
)
_DATED = re.compile(
    rf"(?P<ahead>\w+ )?\b(?P<det>{_DET}) (?:\w+ )??(?P<noun>{_PAPERS})(?P<rest>(?: \w+){{0,14}})"
)
_OF_ANOTHER = re.compile(
    r"\b(?:of another|einer anderen|eines anderen|d une autre|d un autre|de otra|de otro) (?:\w+ )??"
    r"(?:person|candidate|student|applicant|tenant|kandidat\w*|teilnehmer\w*|personne|candidate?|etudiante?|locataire"
    r"|persona|candidat[oa]|alumn[oa]|estudiante)\b"
)
# That another one is replaced by this one, or that only this one holds.
_BY_THIS = re.compile(
    r"\b(?:durch (?:diese[nrs]?|die vorliegende|den vorliegenden|das vorliegende)(?: \w+){1,3} ersetzt"
    r"|durch (?:diese[nrs]?|vorliegende[nrs]?)(?: \w+)? ersetzt"
    r"|(?:replaced|superseded) by (?:this|the present)|remplacee?s? par (?:celui ci|celle ci|la presente|le present)"
    r"|(?:sustituid|reemplazad)[oa]s? por (?:est[ea]|la presente|el presente))\b"
)
_ONLY_THIS = re.compile(
    r"\b(?:(?:la presente?|le present(?: \w+)?|celui ci|celle ci) l[ae]? remplace(?:nt)?"
    r"|la presente l annule et la remplace"
    r"|(?:diese|dieser|dieses|die vorliegende|das vorliegende|der vorliegende)(?: \w+)? ersetzt (?:sie|ihn|es)"
    r"|(?:this|the present)(?: \w+)? replaces it|(?:esta|este|la presente|el presente)(?: \w+)? l[ao] (?:sustituye"
    r"|reemplaza)"
    r"|(?:this one|this|the present \w+) takes its place|an (?:seine|ihre|deren|dessen) stelle tritt"
    r" (?:ausschliesslich |nunmehr )?(?:diese[rs]?|(?:der|die|das) vorliegende)"
    r"|only (?:this|the present)(?: \w+){0,2} (?:applies|is valid|counts|holds|is in force)"
    r"|(?:this|the present)(?: \w+){0,2} alone (?:is valid|applies|counts|holds)"
    r"|(?:this|the present)(?: \w+){0,2} is (?:therefore |thus |now )?the only valid"
    r"|nur (?:die|der|das) vorliegende\w*(?: \w+)? (?:gilt|ist gultig|ist massgeblich)"
    r"|nur diese[rs]?(?: \w+)? (?:gilt|ist gultig|ist massgeblich)"
    r"|(?:allein|einzig)\w* gultig\w*(?: \w+)? ist (?:die|der|das) vorliegende|es gilt (?:allein|nur|ausschliesslich)"
    r" (?:die|der|das) vorliegende"
    r"|seule? (?:la presente?|le present|cette|ce|cet|celui ci|celle ci)(?: \w+)? (?:est valable|fait foi|s applique"
    r"|est valide|vaut)|(?:la presente?|le present)(?: \w+)? est (?:donc |desormais )?(?:le|la) seule? valable"
    r"|(?:solo|unicamente) (?:es valid[oa]|vale|tiene validez|rige) (?:la|el) presente"
    r"|(?:la|el) presente(?: \w+)? es (?:por tanto )?(?:la unica|el unico) valid[oa])\b"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar janner janvier enero january jan janv",
            "februar feber fevrier febrero february feb fevr",
            "marz mars marzo march mar",
            "april avril abril apr avr",
            "mai mayo may",
            "juni juin junio june jun",
            "juli juillet julio july jul juil",
            "august aout agosto aug",
            "september septembre septiembre setiembre sept sep",
            "oktober octobre octubre october okt oct",
            "november novembre noviembre nov",
            "dezember decembre diciembre december dez dec",
        ),
        1,
    )
    for name in names.split()
}
_LINKS = frozenset(("de", "of", "del"))
_ORDINAL = re.compile(r"(?<=\d)(?:er|st|nd|rd|th|o)$")
_PAPER = re.compile(rf"\b{_PAPERS}\b")
_DEED = re.compile(r"\bactes?\b")  # what any paper of a notary, or of a registrar, is
_TOP = 60  # words in which a title stands
_NUMBER = re.compile(r"\b\w*\d\w* \d{2,}\b")
_INSIDE = frozenset(("in", "dans", "en"))
_SUBJECT_WITHIN, _THING_WITHIN, _NEAR, _NAME_WITHIN = 45, 6, 4, 10  # words before an expression; behind a name
_FOLLOWING = 260  # signs behind it

Day = tuple[int, int, int]


def is_of_another_paper(
    before: Sequence[str], found: Sequence[str], after: Sequence[str], *, text: str, behind: str
) -> bool:
    """Whether an expression in a sentence is said of another paper than the one it stands in.

    `before`, `found`, `after`: the folded words of the sentence. `text`: the whole paper, folded; `behind`: what
    follows the sentence in it.
    """
    said = " ".join((*before[-_SUBJECT_WITHIN:], *found[:-1]))
    if _THIS.search(" ".join((*before[-_NEAR:], *found))):
        return False
    named = re.search(rf"\b{_DET} (?:\w+ )?(?:{_PAPERS}|jugement|urteil|sentencia|judgment)\b", said)
    beyond = f"{' '.join(after)} {behind[:_FOLLOWING]}"
    if _BY_THIS.search(" ".join(after)) or _OF_ANOTHER.search(said) or (named and _ONLY_THIS.search(beyond)):
        return True
    titled = _TITLED.match(" ".join((*before, *found[:-1])))
    if titled and _keeps_to(titled.string[titled.end() :]):
        return True
    if _SOME_COPY.match(said):
        return True
    if _NOT_TAKEN.search(" ".join(found)) and any(_is_subject(each, said) for each in _last(_SOME_PAPER, said)):
        return True
    names = (_FORMER_PERSON, _NAMED, _NAMED_SO, _SOME_DATED)
    if any(_is_subject(each, said) for pattern in names for each in _last(pattern, said)):
        return True
    if any(_is_subject(each, said, _THING_WITHIN) for each in _last(_A_THING, said)):
        return True
    return _is_of_another_day(said, text)


def _is_of_another_day(said: str, text: str) -> bool:
    """Whether the subject is a paper of this sort, named by a day or a number that stands nowhere else in the text."""
    for each in (*_last(_MADE_THEN, said), *_last(_DATED, said)):
        if not _is_subject(each, said) or not _calls_itself(each.group("noun"), text):
            continue
        named = " ".join((each.group(), *said[each.end() :].split()[:_NAME_WITHIN]))
        days = days_in(named)
        if days:
            own = days_in(text)
            if all(own.count(day) == 1 for day in days) and len(set(own)) > len(set(days)):
                return True
            continue
        numbers = _NUMBER.findall(named)
        if numbers and all(text.count(number) == 1 for number in numbers):
            return True
    return False


def _calls_itself(noun: str, text: str) -> bool:
    """Whether the paper calls itself by that noun: "diese Vollmacht", "the present agreement", in its title."""
    title = _PAPER.search(_DEED.sub(" ", " ".join(text.split()[:_TOP])))
    return (title is not None and title.group() == noun) or bool(
        re.search(
            rf"\b(?:this|dies(?:e|er|es|em|en)|vorliegende[nrs]?|presente?|cette?|est[ea])"
            rf" (?:\w+ )?{re.escape(noun)}\b"
            rf"|\b{re.escape(noun)} ist die vorliegende",
            text,
        )
    )


def _last(pattern: re.Pattern[str], said: str) -> list[re.Match[str]]:
    found = list(pattern.finditer(said))
    return found[-1:]


def _is_subject(each: re.Match[str], said: str, within: int = _SUBJECT_WITHIN) -> bool:
    """Whether what is named is what the expression is said of: nothing governs it, and no other subject follows."""
    ahead = (each.group("ahead") or "").strip()
    rest = said[each.end("noun") if "noun" in each.re.groupindex else each.end() :]
    if ahead in _GOVERNING:
        return ahead in _INSIDE and bool(_IN_CLAUSE.match(rest[rest.rfind(";") :]))
    return bool(each.group("det")) and len(rest.split()) <= within and _keeps_to(rest)


def _keeps_to(rest: str) -> bool:
    """Whether the words behind a subject, up to an expression, name no other one."""
    if _AND_THE.search(rest):
        return False
    subject = _subject_of(rest)
    if subject is None:
        return False
    if _PRONOUN.search(subject):
        return True
    other = _ANOTHER_SUBJECT.search(f"x {subject}")
    return not _ANEW.search(rest) and (other is None or other.group("ahead") in _GOVERNING)


def _subject_of(rest: str) -> str | None:
    """The words up to the finite verb; None where the subject stands behind it: "… wurde das Stipendium"."""
    found = _LAST_BE.match(rest)
    if found is None:
        return rest
    return None if _SUBJECT_BEHIND.match(found["predicate"]) else found["subject"].rstrip()


def days_in(text: str) -> list[Day]:
    """The days that stand in a folded text, in any of the usual forms."""
    words = [_ORDINAL.sub("", word) for word in text.split()]
    found: list[Day] = []
    for at, word in enumerate(words):
        near = [each for each in words[at : at + 5] if each not in _LINKS][:3]
        if word not in _LINKS and len(near) == 3 and (day := _day(near)):
            found.append(day)
    return found


def _day(words: Sequence[str]) -> Day | None:
    first, second, third = words
    month = _MONTHS.get(second) or (int(second) if second.isdigit() and len(second) <= 2 else 0)
    if first.isdigit() and third.isdigit() and 1 <= month <= 12:
        if len(third) == 4 and len(first) <= 2 and 1 <= int(first) <= 31:
            return int(third), month, int(first)
        if len(first) == 4 and len(third) <= 2 and 1 <= int(third) <= 31:
            return int(first), month, int(third)
    named = _MONTHS.get(first)
    if named and second.isdigit() and len(second) <= 2 and third.isdigit() and len(third) == 4:
        return int(third), named, int(second)
    return None
