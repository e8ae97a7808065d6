"""Accounts in somebody else's name: "opened in the name of Alpha Ltd", in a letter to the one who may operate them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.findings import kind_of
from doccheck.judging.persons import Person
from doccheck.judging.reserved.captions import is_captions
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.name_runs import name_before, name_behind, whose
from doccheck.judging.reserved.said import Sentence, said_of
from doccheck.judging.words import fold
from doccheck.model import Document

_OF_ACCOUNTS = frozenset({"bank_certificate", "bank_statement", "blocked_account"})
_IN_THE_NAME = lazily(
    r"\b(?:ouvert\w*|tenus?|tenues?|libell[ée]e?s?|gef[üu]hrt\w*|er[öo]ffnet\w*|lautend\w*|abiert[oa]s?|opened|held|"
    r"kept|"
    r"maintained|apert[oaei]s?|abert[oa]s?|intestat[oaei])(?: \w+){0,4}? (?:au nom d(?:e |u |es |['’])|aux noms de |"
    r"auf (?:den |die )?namen? (?:der |des |von )?|im namen (?:der |des |von )|auf |a nombre del? |in the names? of |"
    r"in (?:your|his|her) company['’]s name|a nome d\w* |alla? |em nome d[aeo] )(?P<whose>.{3,60})",
)
_ANYBODY = lazily(  # the holder, without a name
    r"\b(?:client\w*|kund\w*|titular\w*|titulaire\w*|inhaber\w*|kontoinhaber\w*|holder|interes\w*|etudiant\w*|"
    r"student\w*"
    r"|estudiante|requerant\w*|antragsteller\w*|applicant|solicitante|susnomm\w*|mentionne\w*|genannt\w*|mentioned|"
    r"above"
    r"|citad\w*|suscrit\w*|ihn\w*|usted|vous|sie|you|her|him|lui|elle)\b"
)
_MAY_ACT = lazily(  # who has a power over an account does not hold it
    r"\b(?:procuration|pouvoirs?|mandat\w*|\w*vollmacht\w*|\w*berechtigung\w*|power|authority|access|rights?|signat\w*"
    r"|signing|poder\w*|autoriza\w*|firma|procura|delega\w*|einsicht)\b"
)
_KIN = lazily(  # before the name of a child or other relative
    r"\b(?:pere|mere|parents?|oncle|tante|frere|soeur|vaters?|mutter|onkel|bruder|schwester|eltern|padre|madre|tio|"
    r"tia|hermano|"
    r"hermana|father|mother|uncle|aunt|brother|sister|guardian) (?:de|von|of|der|des|del|d|di|da)(?: \w+){0,2}$"
)
_CLOSE = 90  # characters behind what says who holds it
_A_BANK = lazily(r"\b(?:\w*bank|banque|banco|banca|caja|caixa|\w*kasse|caisse|credit|agence|filiale|branch|sucursal)\b")
_NAMED = lazily(r"\b[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")

# What stands before the name of who holds an account, in a sentence; not before that of who may act for it.
_HELD_BY = lazily(
    r"(?i:\b(?:(?:au(?:x)? noms? d(?:e\s+|u\s+|['’]))|auf (?:den )?namen? (?:von |der |des )?|lautend auf |"
    r"intestat[oi] a[dl]? |a nombre del? |"
    r"in the names? of |a nome di |em nome d[aeo] |(?:co)?titulaires?(?: du compte| des comptes)?\s?(?:est|"
    r"sont)?\s?:?\s|"
    r"(?:konto)?inhaber(?:in)?(?: (?:des kontos|der konten))?\s?(?:ist|sind)?\s?:?\s|"
    r"(?:co)?titular(?:es)?(?: de la cuenta| de las cuentas)?\s?(?:es|son)?\s?:?\s|"
    r"(?:account|sole|joint)[ -](?:holders?|owners?)\s?(?:is|are)?\s?:?\s|"
    r"(?:intestatari[oa]|titolare)(?: del conto)?\s?(?:è)?\s?:?\s|"
    r"(?:held|kept|maintained|owned|operated) (?:with us )?by |belongs? to |(?:appartien(?:t|nent)|propriété) (?:à |"
    r"de )|"
    r"(?:pertenecen?|propiedad) (?:a |de )|(?:gehört|gehören|zusteht|geführt für|führen wir für|führt für|"
    r"kept for) |appartiene a |"
    r"détenus? par |(?:mantenid|poseíd)[oa]s? por ))"
)
# What stands behind it.
_HOLDS = lazily(
    r"(?i:\b(?:(?:est|sont|étant) (?:le |la |les )?(?:seul[es]* |bien )?(?:co)?(?:titulaires?|client[es]*)|"
    r"(?:détien(?:t|nent)|possède(?:nt)?|dispose(?:nt)?) (?:[\w'’]+ ){0,5}?(?:(?:d['’])?une? )?(?:compte|livret|"
    r"avoirs?|dépôt)|"
    r"(?:ist|sind) (?:der |die )?(?:alleinige[rn]? )?(?:konto)?(?:inhaber|kund)\w*|"
    r"(?:(?:unterhält|unterhalten|führt|besitzt|hat) |bei uns |seit )(?:\w+ ){0,5}?(?:\w*konto|konten|depot|"
    r"guthaben)\b|"
    r"(?:es|son) (?:el |la |los |cliente y )?(?:únic[oa]s? )?(?:co)?(?:titular|client)\w*|"
    r"(?:mantienen?|poseen?|tienen?) (?:\w+ ){0,5}?(?:cuentas?|dep[oó]sitos?|saldo)\b|"
    r"(?:is|are) (?:the |a |our )?(?:sole |only |joint |valued )?(?:account )?(?:holders?|owners?|customers?|clients?)|"
    r"(?:holds?|maintains?|owns?|has|keeps?) (?:\w+ ){0,5}?(?:accounts?|deposits?|balance)\b|"
    r"(?:ha|detiene) (?:\w+ ){0,3}?conto|(?:è|sono) (?:l['’] ?unic[oa] )?(?:titolar|intestatari|client)\w*|é (?:o |"
    r"a )?(?:únic[oa] )?titular))"
)
_LABEL = lazily(
    r"(?:name (?:des |der )?)?(?:(?:co ?)?titulaires?(?: (?:du|des|de) comptes?)?|nom du (?:titulaire|client)|"
    r"client(?:e|s)?"
    r"|intitule(?: du compte)?|deposant(?:e|s)?|depositors?|depositantes?|einleger(?:in)?|sparer(?:in)?|"
    r"ahorrador[a]?|(?:konto ?)?inhaber(?:in)?(?: des kontos)?|kontobezeichnung|kund(?:e|in|en)(?: ?name)?"
    r"|(?:co ?)?titular(?:es)?(?: de (?:la|las) cuentas?)?|nombre del? (?:titular|cliente)|account (?:holder|owner|"
    r"name|title)s?"
    r"(?: name)?|holders?|name of (?:the )?(?:account )?(?:holder|customer|client)|customers?(?: name)?|in the name of"
    r"|au nom de|a nombre de|intestatari[oa](?: del conto)?|titolare(?: del conto)?|cliente|nome do titular)"
)


def held_in_another_name(document: Document, *names: str, person: Person | None = None) -> Sentence | None:
    """Where the paper says that the accounts are in a name that shares no word with any of these, if it does.

    With the person who has to hold them: where it calls somebody of another given name the holder, and the person
    never.
    """
    if kind_of(document) not in _OF_ACCOUNTS:
        return None
    own = {word for name in names for word in fold(name).split()}
    for sentence in said_of(document).sentences:
        found = _IN_THE_NAME.search(sentence.text.lower())
        if found is None or found["whose"] is None:
            continue
        start = sentence.text[found.start("whose") :]
        words = set(fold(start).split())
        if own.isdisjoint(words) and not _ANYBODY.search(fold(start[:60])) and _NAMED.search(start[:60]):
            return Sentence(text=sentence.text[found.start() :], evidence=sentence.evidence)
    return _called_holder_instead(document, person) if person is not None else None


def _called_holder_instead(document: Document, person: Person) -> Sentence | None:
    """Where another person is called the holder, if the person is not."""
    others: list[Sentence] = []
    for name, sentence in _holders(document, person):
        called = whose(name, person)
        if called == "own":
            return None
        if called == "another":
            others.append(sentence)
    return others[0] if others else None


def _holders(document: Document, person: Person) -> Iterator[tuple[str, Sentence]]:
    """The names of persons that are called an account's holder, each with where it is said."""
    for name, sentence in _names_of_holders(document, person):
        folded = fold(name)
        if " " in folded and not is_captions(name) and not _ANYBODY.search(folded) and not _A_BANK.search(folded):
            yield name, sentence


def _names_of_holders(document: Document, person: Person) -> Iterator[tuple[str, Sentence]]:
    said = said_of(document)
    yield from ((name_behind(row.value), row.sentence) for row in said.rows if _LABEL.fullmatch(fold(row.label)))
    for sentence in said.sentences:
        text = sentence.text
        yield from ((name_behind(text[found.end() :]), sentence) for found in _HELD_BY.finditer(text))
        held = (found for found in _HOLDS.finditer(text) if not _MAY_ACT.search(fold(text[found.start() :][:_CLOSE])))
        yield from ((_subject(text[: found.start()], person), sentence) for found in held)


def _subject(before: str, person: Person) -> str:
    """Whom a sentence speaks of before it says that they hold: the person, where named there and not as a child."""
    for word in fold(person.given_names).split():
        named = re.search(rf"\b{word}\b", fold(before))
        if named is not None and not _KIN.search(fold(before)[: named.start()]):
            return person.full
    return name_before(before)
