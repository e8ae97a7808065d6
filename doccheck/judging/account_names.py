"""Accounts in somebody else's name: "opened in the name of Alpha Ltd", in a letter to the one who may operate them."""

from __future__ import annotations

from doccheck.judging.findings import kind_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Sentence, said_of
from doccheck.judging.words import fold
from doccheck.model import Document

_OF_ACCOUNTS = frozenset({"bank_certificate", "bank_statement", "blocked_account"})
_IN_THE_NAME = lazily(
    r"\b(?:ouvert\w*|tenus?|tenues?|libell[ée]e?s?|gef[üu]hrt\w*|er[öo]ffnet\w*|lautend\w*|abiert[oa]s?|opened|held|kept|"
    r"maintained|apert[oaei]s?|abert[oa]s?|intestat[oaei])(?: \w+){0,4}? (?:au nom d(?:e |u |es |['’])|aux noms de |"
    r"auf (?:den |die )?namen? (?:der |des |von )?|im namen (?:der |des |von )|auf |a nombre del? |in the names? of |"
    r"in (?:your|his|her) company['’]s name|a nome d\w* |alla? |em nome d[aeo] )(?P<whose>.{3,60})",
)
_ANYBODY = lazily(  # the holder, without a name
    r"\b(?:client\w*|kund\w*|titular\w*|titulaire\w*|inhaber\w*|kontoinhaber\w*|holder|interes\w*|etudiant\w*|student\w*"
    r"|estudiante|requerant\w*|antragsteller\w*|applicant|solicitante|susnomm\w*|mentionne\w*|genannt\w*|mentioned|above"
    r"|citad\w*|suscrit\w*|ihn\w*|usted|vous|sie|you|her|him|lui|elle)\b"
)
_NAMED = lazily(r"\b[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")


def held_in_another_name(document: Document, *names: str) -> Sentence | None:
    """Where the paper says that the accounts are in a name that shares no word with any of these, if it does."""
    if kind_of(document) not in _OF_ACCOUNTS:
        return None
    own = {word for name in names for word in fold(name).split()}
    for sentence in said_of(document).sentences:
        found = _IN_THE_NAME.search(sentence.text.lower())
        if found is None or found["whose"] is None:
            continue
        whose = sentence.text[found.start("whose") :]
        words = set(fold(whose).split())
        if own.isdisjoint(words) and not _ANYBODY.search(fold(whose[:60])) and _NAMED.search(whose[:60]):
            return Sentence(text=sentence.text[found.start() :], evidence=sentence.evidence)
    return None
