"""What a document must say in so many words, and what it must not say: that a course is held in the evening."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.checklist import States
from doccheck.judging import words
from doccheck.judging.case import Case
from doccheck.judging.findings import ERROR, REVIEW, about
from doccheck.judging.reserved.said import said_of
from doccheck.model import Document, Evidence, Finding

# Before a phrase: it is not so.
_DENIED = re.compile(r"\b(?:nicht|kein\w*|weder|not?|neither|nor|non|pas|ni|aucun\w*|sin|ningun\w*)\b")
_SENTENCE = re.compile(r"(?<=[.;:!?]) ")
_CLAUSE = re.compile(r"(?<=[.;:!?]) |, | [–—|] ")
# What a school offers, or forbids, beside its lessons, and lessons themselves; a label that asks when they are held.
_ASIDE = re.compile(
    r"\b(?:\w*ausflug\w*|\w*exkursion\w*|freizeit\w*|kulturprogramm\w*|\w*stammtisch\w*|sprech(?:stunde\w*|zeit\w*)"
    r"|\w*buro\w*|sekretariat\w*|empfang|rezeption|\w*offnungszeit\w*|geoffnet|bibliothek\w*|mediathek|lern(?:raum|zentrum"
    r"|cafe|studio)\w*|selbst(?:lern|studium)\w*|hausaufgaben\w*|not(?:ruf|dienst|fall)\w*|hotline|filmabend\w*|kino\w*"
    r"|tandem\w*|feste?|feiern?|grillen|wanderung\w*|stadtfuhrung\w*|(?:neben|ferien|mini)jobs?|nebentatigkeit\w*|erwerbs\w+"
    r"|arbeit(?:en)?|anreise\w*|abreise\w*|ankunft\w*|abholung|gastfamilie\w*|museum\w*|theater\w*|konzert\w*"
    r"|excursions?|outings?|trips?|leisure|social (?:programme|events?|activities)|office|reception|library"
    r"|opening hours|open|study (?:room|centre)|homework|emergenc\w*|film nights?|part time (?:work|jobs?|employment)"
    r"|jobs?|arrivals?|departures?|host famil\w*|parties|part[yi]|guided tours?"
    r"|sorties?|loisirs|visites?|secretariat|accueil|bibliotheque|ouvert\w*|devoirs|urgences?|soirees? \w+|emplois?"
    r"|travail\w*|arrivees?|departs?|famille d accueil|activites? (?:culturelles?|de loisirs)"
    r"|excursion(?:es)?|salidas?|ocio|secretaria|oficina|biblioteca|abiert[oa]|deberes|urgencias?|trabaj\w*|llegadas?)\b"
)
_LESSONS = re.compile(
    r"\b(?:\w*unterricht(?:s\w*|et\w*)?|\w*kurse?[sn]?|\w*lektion\w*|\w*stunden|\w*seminare?|kurs\w*|lehr\w*|lern(?:en|t)"
    r"|\w*stattfind\w*|lessons?|class(?:es)?|courses?|teaching|taught|sessions?|cours|lecons?|enseignement\w*|seances?"
    r"|clases?|cursos?|lecciones|sesiones|zeit(?:en|plan)?|schedule|timetable|horaires?|horarios?|termine?"
    r"|\w*tage|days|jours|dias|format|umfang|unterrichts\w*)\b"
)
# No lessons then: "samstags ist unterrichtsfrei", "no classes at weekends".
_FREE = re.compile(
    r"\b(?:unterrichtsfrei|kursfrei|(?:ist|sind|bleib\w*|haben (?:sie|wir|die \w+)) (?:\w+ ){0,2}frei$|geschlossen"
    r"|closed|ferme\w*|cerrad\w*|(?:kein\w*|no|sin|pas de|aucun\w*)"
    r" (?:\w+ )?(?:unterricht|kurse?|classes|lessons|teaching|cours|clases))\b"
)
_BUT_THEN = re.compile(
    r"\b(?:ausser|sauf|except|salvo|excepto|nur|only|solo|seulement|vor|before|avant|antes|sondern|but)\b"
)


def states(rule: States, document: Document, case: Case) -> Iterator[Finding]:
    """One of the phrases stands in the document, and none that speaks against it."""
    if (contrary := _contrary(document, rule.unless)) is not None:
        yield about(document, "wrong_purpose", REVIEW, "contrary", (contrary,), says=rule.says, text=contrary.text)
    elif words.find(document, rule.phrases) is None:
        severity = ERROR if rule.required else REVIEW
        reason = "states" if rule.code in ("incomplete_copy", "not_signed") else ""
        yield about(document, rule.code, severity, reason, says=rule.says)


def _contrary(document: Document, phrases: tuple[str, ...]) -> Evidence | None:
    """Where the document says one of `phrases` without denying it: "this is not an evening course" denies it."""
    whole = words.fold(" ".join(line.text for line in document.lines)) if phrases else ""
    there = [phrase for phrase in map(words.fold, phrases) if words.holds(whole, phrase)]
    for index, line in enumerate(document.lines if there else ()):
        near = [other.text for other in document.lines[max(0, index - 1) : index + 2]]
        sentences = [words.fold(part) for part in _SENTENCE.split(" ".join(near))]
        for phrase in there:
            if not any(words.holds(words.fold(text), phrase) for text in (line.text, f"{line.text} {near[-1]}")):
                continue
            if _is_said_aside(document, phrase):
                continue
            # What stands before the phrase in its sentence, which may begin a line above.
            before = [f" {part} ".partition(f" {phrase} ")[0] for part in sentences if words.holds(part, phrase)]
            if not before or not all(_DENIED.search(part) for part in before):
                below = words.holds(words.fold(near[-1]), phrase) and not words.holds(words.fold(line.text), phrase)
                return (document.lines[index + 1] if below else line).evidence
    return None


def _is_said_aside(document: Document, phrase: str) -> bool:
    """Whether all clauses and rows with the phrase are about something beside the lessons."""
    said = said_of(document)
    rows = {proof: row.sentence.folded for row in said.rows for proof in row.evidence}
    clauses: list[str] = []
    for sentence in said.sentences:
        if words.holds(sentence.folded, phrase):
            row = next((rows[proof] for proof in sentence.evidence if proof in rows), None)
            parts = [row] if row is not None else [words.fold(part) for part in _CLAUSE.split(sentence.text)]
            clauses += [part for part in parts if words.holds(part, phrase)] or [""]
    return bool(clauses) and all(map(_is_aside, clauses))


def _is_aside(clause: str) -> bool:
    """Whether a folded clause is about what there is beside the lessons, or says that there are none then."""
    if _FREE.search(clause) and not _BUT_THEN.search(clause):
        return True
    return bool(_ASIDE.search(clause)) and not _LESSONS.search(clause)
