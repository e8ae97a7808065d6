"""Studies that do not fill the day: part time, beside a job, in the evening."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_PART_TIME = lazily(
    r"\b(?:berufsbegleitend\w*|teilzeit\w*|neben(?:beruflich|berufliche[sn]?) (?:studium|studien\w*)|abend\w*kurse?s?|"
    r"abendstudium|abendschule|wochenend\w*kurse?s?|feierabendkurs\w*|samstagskurs\w*|(?:abend|wochenend)unterricht|"
    r"a temps partiel|temps partiel|cours du soir|(?:en|de) soiree|le soir|horaires? decales?|en cours d emploi|"
    r"(?:le|les) (?:week ends?|samedis?)|"
    r"(?:a )?tiempo parcial|(?:horario|turno|modalidad) (?:vespertin|nocturn)[oa]|semipresencial|fin(?:es)? de semana|"
    r"part time|evening (?:course|class|classes|programme|program|lessons|sessions?)|in the evenings?|weekends? "
    r"(?:course|class|classes|programme|program|only)|at weekends|extra occupational|in service (?:course|degree|"
    r"programme|"
    r"studies|training)|alongside (?:your|his|her|a) (?:job|work|employment)|"
    r"a tempo parziale|part time|corso serale|corsi serali|tempo parcial|(?:pos laboral|horario noturno))\b"
)
# Said of a job, of a choice, of other students, or denied.
_INNOCENT = lazily(
    r"\b(?:nicht|kein\w*|weder|nebenjob\w*|arbeit\w*|beschaftig\w*|erwerb\w*|tatigkeit\w*|stelle|oder|vollzeit\w*|"
    r"nur die|tage im jahr|halbe tage|mindestens|freizeit|ausfl\w*|exkursion\w*|"
    r"pas|ni|ou|emploi (?:etudiant|a)|travail\w*|activite\w*|temps plein|temps complet|sorties?|loisirs|"
    r"no|ni|o|trabaj\w*|empleo|laboral\w*|tiempo completo|excursion\w*|salvo|"
    r"not|nor|or|work(?:ing)?|job|employ\w*|full time|trips?|activities|except|library|"
    r"bibliothek|bibliotheque|biblioteca|geoffnet)\b"
)
_LESSONS = lazily(
    r"\b(?:unterricht\w*|kurs\w*|studien(?:form|zeit|zeiten)|lehrveranstaltung\w*|vorlesung\w*|lektion\w*|"
    r"cours|horaires?|seances?|enseignement|clases?|horario|lecciones|docencia|lessons?|class(?:es)?|schedule|"
    r"timetable|"
    r"lezioni|orario|aulas|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|mo|mardi|martes|tuesdays?|lundi|"
    r"lunes|mondays?)\b"
)
_OFFICE = lazily(
    r"\b(?:sprech\w*|buro\w*|offnungs\w*|sekretariat\w*|geoffnet|telefon\w*|anreise|ankunft|einfuhrung\w*|"
    r"begrussung\w*|"
    r"bureau|accueil|ouvert\w*|secretariat|permanence|arrivee|oficina|atencion|secretaria|abiert\w*|llegada|"
    r"office|open|reception|hotline|arrival|welcome|check in|orientation)\b"
)
# "18:10 bis 21:40", "17–21 Uhr", "18h30 à 21h", "de 18 a 21 h", "6 pm to 9 pm"
_CLOCK = lazily(
    r"(?<![\d.,:/])(\d{1,2})(?:[:.h](\d{2}))?\s*(h|uhr|pm|am|p\.m\.|a\.m\.)?\s*(?:-|–|—|bis|à|a|to|until|till|y las|"
    r"a las)"
    r"\s*(?:las\s*)?(\d{1,2})(?:[:.h](\d{2}))?\s*(h|uhr|pm|am|p\.m\.|a\.m\.)?(?![\d/]|[.,:]\d)",
    re.IGNORECASE,
)
_LONGEST = 300  # characters of a sentence: in more than that, the hours are said of something else
_EVENING = 17  # o'clock: lessons that begin no earlier are in the evening


# Of the hours, a part is learnt alone; "additional" self-study is not of the hours.
_ALONE = lazily(
    r"\b(?:selbst\w*(?:studium|lern\w*|arbeit)|selbst(?:standig|andig|gesteuert)\w*|eigenstandig\w*|lernplattform|"
    r"hausaufgaben|(?:zu|von) (?:hause|haus)|e learning|asynchron\w*|autonom\w*|a distance|plateforme|chez soi|"
    r"travail personnel|autoaprendizaje|autoestudio|estudio (?:personal|individual)|en casa|plataforma|"
    r"tareas|self (?:study|paced|directed|guided|access)|homework|independent (?:study|work|learning)|at home|"
    r"on your own|online platform|learning platform|autoapprendimento|studio individuale|a casa|em casa)\b"
)
_OF_THEM = lazily(
    r"\b(?:davon|darunter|darin|enthalt\w*|enthalten|ubrige\w*|restliche\w*|rest|verbleibende\w*|einschliesslich|"
    r"inklusive|dont|parmi lesquelles|comprenn\w+|y compris|compris\w*|reste|restantes?|"
    r"de (?:las|los) (?:que|cuales)|incluid\w+|incluy\w+|resto|of which|of these|including|includes?|included|"
    r"remaining|remainder|rest|di cui|compres\w+|restanti|dos quais|das quais|incluindo)\b"
)
_NONE_OF_THEM = lazily(
    r"\b(?:dont aucune?|davon (?:\w+ )?keine?|darunter keine?|none of (?:which|these|them)|de (?:las|los) (?:que"
    r"|cuales) ningun[oa]"
    r"|ningun[oa] de (?:ellas|ellos)|(?:dont|davon|of which|de (?:las|los) que) (?:0|null|zero|zéro|cero)|nessuna"
    r"|nenhuma)\b"
)
_HOURS = lazily(
    r"\b(?:\w*stunden?|\w*zeit|u std|ue|std|heures?|horas?|hours?|lessons?|lektionen|ore|periodes?|h)\b"
)
_MORE = lazily(
    r"\b(?:zusatzlich\w*|ausserdem|daruber hinaus|en plus|supplementaires?|ademas|adicional\w*|additional\w*|"
    r"in addition|plus|inoltre|alem)\b"
)


def not_full_time(said: Said, kind: str) -> Iterator[Sentence]:
    """Sentences and rows that say part time, in-service or evenings, or give only hours in the evening."""
    if _PART_TIME.search(said.folded):
        for sentence in said.sentences:
            folded = sentence.folded
            if _PART_TIME.search(folded) and not _INNOCENT.search(folded):
                yield sentence
    yield from _evening_hours(said)
    if kind == "language_course_confirmation":
        yield from _alone(said)


def _alone(said: Said) -> Iterator[Sentence]:
    """That of the hours only a part is taught."""
    if _ALONE.search(said.folded) and _OF_THEM.search(said.folded):
        for each in (*said.sentences, *(row.sentence for row in said.rows)):
            folded = each.folded
            if len(folded) > _LONGEST or _MORE.search(folded) or _NONE_OF_THEM.search(folded):
                continue
            if all(words.search(folded) for words in (_ALONE, _OF_THEM, _HOURS)):
                yield each


def _evening_hours(said: Said) -> Iterator[Sentence]:
    """Where all lessons of which the hours are told begin in the evening."""
    lessons = [(each, hours) for each in _spoken(said) if (hours := list(_begins(each)))]
    if lessons and all(hour >= _EVENING for _, hours in lessons for hour in hours):
        yield lessons[0][0]


def _spoken(said: Said) -> Iterator[Sentence]:
    yield from (row.sentence for row in said.rows)
    yield from said.sentences


def _begins(sentence: Sentence) -> Iterator[int]:
    """The hours at which lessons begin according to the sentence."""
    folded = sentence.folded
    if not _LESSONS.search(folded) or _OFFICE.search(folded):
        return
    for match in _CLOCK.finditer(sentence.text):
        hour, minutes, unit, to_hour, to_minutes, to_unit = match.groups()
        if not (minutes or to_minutes or unit or to_unit) or int(hour) > 23 or int(to_hour) > 24:
            continue
        halves = (unit or to_unit or "").replace(".", "").lower()
        yield int(hour) + 12 if halves == "pm" and int(hour) < 12 else int(hour)
