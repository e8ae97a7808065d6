"""Beginnings and ends that a later sentence of the paper changes: "verlängert bis", "au lieu du", "now ends on"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from doccheck.kinds import Kind
from doccheck.model import Field
from doccheck.understanding.date_features import FIRST, LAST, Candidate
from doccheck.understanding.date_periods import doubted
from doccheck.understanding.date_surroundings import Here
from doccheck.understanding.fold import fold

_BEFORE, _BEHIND = 170, 90  # characters of the sentence
_BEGINNINGS, _ENDINGS = ("start_date", "valid_from"), ("end_date", "valid_until")
_SENTENCE_ENDS = re.compile(r"[.;!?](?:(?<=[^\W\d_]{3}.)|(?<=\d{4}[.;])|(?<=[)»”\"][.;]))\s")
# fmt: off
# What is no longer so: the day that follows is withdrawn.
_WITHDRAWN = re.compile(
    r"(?<!\w)(?:(?:statt|anstatt|anstelle|an stelle|au lieu|en lieu et place|instead of|in place of|rather than"
    r"|en lugar|en vez|invece|anziche|al posto|em vez|ao inves|em lugar|zamiast|вместо|замість|in loc)(?: \w+){0,5}"
    r"|(?:donde (?:dice|decia|pone)|where it (?:says|said|reads|read)|la ou (?:il est (?:ecrit|indique)|on lit)"
    r"|onde se (?:le|lia)|wo es heisst|dove si legge|laddove si legge|zamiast|w miejsce)(?: \w+){0,5}"
    r"|(?:et non|und nicht|and not|nicht wie|y no|e non|e nao|no longer|nicht mehr)(?: \w+){0,4}"
    r"|(?:replac(?:es|ing)|ersetzt|remplacant|remplace|en remplacement|sustituye|en sustitucion|sostituisce|substitui)"
    r"(?: (?:du|de|des|den|das|the|el|al|il|la|of|date|datum|fecha|data|am|von)){0,3}"
    r"|(?:initially|originally|previously|ursprunglich|bisher\w*|zuvor|initialement|precedemment|primitivement"
    r"|anterieurement|inicialmente|anteriormente|originalmente|originariamente|inizialmente|previamente)(?: \w+){0,4})$"
)
_TAKES_PLACE = re.compile(r"(?<!\w)f[aäi]nde[tn]?(?!\w)|(?<!\w)fand(?:en)?(?!\w)")  # "findet statt ab"
# The end is put off, or comes sooner.
_LONGER = (
    r"verlangert\w*|prolonge[es]*|prolonged|proroge[es]*|prorogat[oaie]|(?:se |queda )prorroga\w*|prorrogad[oa]s?"
    r"|extended|extends|ampliad[oa]s?|amplia|prolungat\w*|estes[oa]"
    r"|estendid[oa]|przedluzon\w*|продлен\w*|продовжен\w*|подовжен\w*|prelungit\w*|uzatil\w*"
    r"|reconduit[es]*|renouvele[es]*|renewed|renovad[oa]s?|rinnovat[oaie]"
)
_SHORTER = r"verkurzt\w*|ecourte\w*|shortened|curtailed|acortad\w*|reducid[oa]|abbreviat\w*|encurtad\w*|skrocon\w*"
# A beginning or an end is moved.
_MOVED = (
    r"verschoben|verlegt|vorverlegt|vorgezogen|geandert|reporte[es]*|decale[es]*|avance[es]*|differe[es]*|modifie[es]*"
    r"|fixe[es]* desormais|desormais|ramene[es]*|repousse[es]*|change[es]*|changed|postponed|moved|rescheduled"
    r"|brought forward|put back|amended|revised|aplaza\w*|retrasa\w*|adelant\w*|pospue\w*|postergad\w*|modificad\w*"
    r"|cambiad\w*|posticipat\w*|anticipat\w*|rinviat\w*|spostat\w*|modificat\w*|adiad\w*|antecipad\w*|alterad\w*"
    r"|przesuniet\w*|zmienion\w*|перенесен\w*|amanat\w*|ertelen\w*"
    r"|nunmehr|nun|now|ahora|abweichend\w*|derogation|deviating|exceptionally|deviation|erratum|rectificati\w*"
    r"|berichtig\w*|corrig\w*|correction|korrektur|fe de erratas|rettifica|retificacao|nouvelles?|neue[rsn]?|new|nueva"
    r"|nuova|nova|lire|read|leer|lease|leggasi|leia se"
)
_CHANGED = re.compile(rf"(?<!\w)(?:(?P<end>{_LONGER}|{_SHORTER})|{_MOVED})(?!\w)")
_CHANGED_BEHIND = re.compile(
    r"(?:wird |wurde |ist |sera |est |a ete |has been |is |was |olarak |tarihine (?:kadar )?|e kadar )?"
    rf"(?:(?P<end>{_LONGER}|{_SHORTER})|{_MOVED}|degistiril\w*|ertelen\w*|guncellen\w*)(?!\w)"
)
_REPLACED_BY = re.compile(
    r"(?<!\w)(?:ersetzt durch|geandert (?:in|auf)|remplace[es]* par|devient|replaced (?:by|with)|superseded by|becomes"
    r"|changed to|amended to|sustitu\w+ por(?: \w+){0,2}|reemplazad\w+ por|sostituit\w+ (?:da|con)|substituid\w+ por"
    r"|zastapion\w* przez|замен\w* на|замін\w* на)(?!\w)"
)
_CHANGED_FROM = re.compile(
    r"(?<!\w)(?:changed|moved|postponed|amended|rescheduled|verschoben|geandert|verlegt|modifie[es]*|reporte[es]*"
    r"|decale[es]*|avance[es]*|cambiad\w*|modificad\w*|aplazad\w*|adelantad\w*|posticipat\w*|spostat\w*"
    r"|modificat\w*|adiad\w*|alterad\w*)(?: from| vom| von| du| del| dal| do| de)?$"
)
_NOT = re.compile(r"(?<!\w)(?:nicht|not|no|pas|non|nao|nie|не)(?: \w+){0,4}$")
_BUT = re.compile(r"(?:sondern|but|sino|mais|ma|bensi|mas|lecz|а|но)(?!\w)")
_LONGER_ONLY = re.compile(rf"(?:{_LONGER})")
_TO_A_DAY = re.compile(
    r"(?<!\w)(?:bis|bis zum|auf|auf den|am|au|jusqu au|le|to|until|till|on|through|al|hasta|hasta el|el|a|il|fino al"
    r"|ate|ate a|ate ao|para|para o|do|до|на|з|na|dnia|do dnia|date|datum|fecha|data|dates?|is|ist|est|es|zum|pana la"
    r"|the|tarihi)?$"
)
_BEGINS = re.compile(
    r"(?<!\w)(?:\w*(?:beginn|anfang)\w*|start\w*|\w*start|debut\w*|commenc\w*|rentree|inici\w*|inizi\w*|empie\w*"
    r"|comien\w*|begin\w*|arriv\w*|llegada|ingreso|entrada|poczat\w*|rozpocz\w*|baslang\w*|baslama\w*"
    r"|effective|начал\w*|почат\w*|incep\w*)(?!\w)"
)
_ENDS = re.compile(
    r"(?<!\w)(?:\w*(?:ende|schluss|ablauf)|endet|enden|enddatum|schliesst|lauft|\w*dauer|end|ends|ending|ended|expir\w*"
    r"|fin|final|finale|finaliz\w*|finalis\w*|fine|fim|terme|termin[aeoi]\w*|termine|achev\w*|echeance|duree|duration|duracion|durata|duracao"
    r"|conclu\w*|venc\w*|scad\w*|vigencia|\w*laufzeit|koniec|konca|zakoncz\w*|bitis|оконч\w*|закінч\w*|sfarsit\w*)(?!\w)"
)
# Only possible, or that of something else.
_MAYBE = re.compile(
    r"(?<!\w)(?:kann|konn\w*|moglich\w*|may|might|can|could|peut|peuvent|pourr\w*|podra\w*|puede\w*|posib\w*|possib\w*"
    r"|puo|possono|potra\w*|pode\w*|может|могут|може|можуть|poate|moze|(?:auf|upon|on) (?:antrag|request)|sur demande"
    r"|previa solicitud|su richiesta|mediante pedido|falls|wenn|sofern|if|unless|cas|caso|conditional|vorbehalt\w*"
    r"|reserve\w*|s il|gegebenenfalls|ggf|eventuell|eventual\w*|applicable|en su caso|verlangerbar"
    r"|prolongeable|prorogeable|prorrogable|extendable|renewable|renouvelable|renovable|spatestens)(?!\w)"
)
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:\w*frist\w*|deadline|limite|delai\w*|plazo\w*|prazo|\w*meldung|einschreib\w*|inscri\w*|matricul\w*"
    r"|enrolment|registration|\w*zahlung\w*|pay\w*|paiement|versement|pago\w*|\w*prufung\w*|exam\w*|prueba|prova|tests?"
    r"|visum|visa|visado|vist[oa]|pass\w*|pasaporte|\w*titel|titre|carte|karte|card|permi\w*|rendez|appointment|cita"
    r"|der termin|offer|angebot|oferta|offre|ferien|vacan\w*|vacac\w*|holiday\w*|soutenance|viva|defensa|orientation"
    r"|seance|sitzung|meeting|reunion|rate|cuota|instalment|prelim\w*|konto|compte|account|cuenta|kundigung\w*)(?!\w)"
)
# fmt: on
_FIGURES = re.compile(r" \d")
_VALID = re.compile(r"(?<!\w)(?:gultig\w*|valab\w*|valid\w*|vigen\w*|\w*versicher\w*|cover\w*|garanti\w*)(?!\w)")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Said:
    """A day in a sentence that withdraws it, or that puts it in the place of another."""

    here: Here
    day: date
    withdrawn: bool = False
    role: str = ""  # of a new day: the name of its field; "" where the sentence does not say
    longer: bool = False
    told: bool = False  # words of change stand before it


def amended(found: Sequence[Field], candidates: Sequence[Candidate], kind: Kind) -> list[Field]:
    """The fields with the days that a sentence of the paper changes first; those that it withdraws last, in doubt."""
    if not any(map(_tells, candidates)):
        return _new_period([*found], candidates)
    said = [each for candidate in candidates if (each := _said(candidate, kind))]
    gone = {each.day for each in said if each.withdrawn}
    fields = _new_period(_withdrawn(found, gone), candidates)
    for each in said:
        if each.withdrawn or each.day in gone:
            continue
        replaced = _replaced(each, said, found)
        role = replaced or each.role
        if role and (replaced or each.told):
            fields = _put_first(fields, each, role, sure=bool(replaced))
    return fields


def _tells(candidate: Candidate) -> bool:
    """Whether the sentence around the day may withdraw it or change another: hardly any does."""
    here = candidate.here
    if here.reading.value is None:
        return False
    before = fold(_sentence_before(here))
    if candidate.part == FIRST:
        return bool(_CHANGED_FROM.search(before))
    behind = fold(_sentence_behind(here))
    if _CHANGED_BEHIND.match(behind):
        return True
    if candidate.part == LAST:
        return bool(_CHANGED_FROM.search(_FIGURES.split(before)[0].rstrip()))
    return bool(_CHANGED.search(before)) or _is_withdrawn(before, behind)


def _said(candidate: Candidate, kind: Kind) -> _Said | None:
    """What the sentence around the day says of a change; None where it says nothing of one."""
    here = candidate.here
    day = here.reading.value
    if day is None:
        return None
    before, behind = fold(_sentence_before(here)), fold(_sentence_behind(here))
    if candidate.part == FIRST:
        return _Said(here=here, day=day, withdrawn=True) if _CHANGED_FROM.search(before) else None
    if candidate.part == LAST:
        change = _CHANGED_BEHIND.match(behind) or _CHANGED_FROM.search(_FIGURES.split(before)[0].rstrip())
    else:
        if _is_withdrawn(before, behind):
            return _Said(here=here, day=day, withdrawn=True)
        change = _last(_CHANGED, before) or _CHANGED_BEHIND.match(behind)
    if candidate.part and change is None:
        return None
    if _MAYBE.search(f"{before} {behind}") or _OF_OTHERS.search(before):
        return None
    if change is None or not _TO_A_DAY.search(before):
        return _Said(here=here, day=day)
    role = _role(before, change, kind)
    longer = bool(_LONGER_ONLY.search(change[0]))
    return _Said(here=here, day=day, role=role, longer=longer, told=True)


def _is_withdrawn(before: str, behind: str) -> bool:
    if _NOT.search(before) and _BUT.match(behind):
        return True
    return bool(_WITHDRAWN.search(before)) and not _TAKES_PLACE.search(before)


def _new_period(found: list[Field], candidates: Sequence[Candidate]) -> list[Field]:
    """The fields with the period first that takes the place of the one told before it."""
    for old, new in pairwise(each for each in candidates if each.part):
        text, start, end = old.here.text, old.here.reading.end, new.here.reading.start
        near = old.part == LAST and new.part == FIRST and new.here.text is text and end - start < _BEFORE
        if not near or not _REPLACED_BY.search(fold(text.text[start:end])):
            continue
        at = candidates.index(new)
        days = {new.here.reading.value, *(each.here.reading.value for each in candidates[at + 1 : at + 2])}
        own = [f for f in found if f.name in (*_BEGINNINGS, *_ENDINGS) and f.value in days]
        names = {f.name for f in own}
        return [*own, *(doubted(f) if f.name in names else f for f in found if f not in own)]
    return found


def _sentence_before(here: Here) -> str:
    """What stands before the day in its sentence, which may have begun two lines above in the same paragraph."""
    first = here.index
    lines = here.page.lines
    while first and here.index - first < 2 and lines[first - 1].block == here.line.block:
        first -= 1
    text = here.text.text[here.text.starts[first] : here.reading.start][-_BEFORE:]
    return _SENTENCE_ENDS.split(text)[-1]


def _sentence_behind(here: Here) -> str:
    following = here.page.lines[here.index + 1 : here.index + 2]
    end = here.reading.end
    same = bool(following) and following[0].block == here.line.block
    text = here.text.text[end : end + _BEHIND] if same else here.rest[:_BEHIND]
    return re.split(r"[.;!?](?:\s|$)", text)[0]


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed([*pattern.finditer(text)]), None)


def _role(before: str, change: re.Match[str], kind: Kind) -> str:
    """The field that is changed: what the last word of a beginning or an end before the day says, or the change."""
    begins, ends = _last(_BEGINS, before), _last(_ENDS, before)
    if begins and (not ends or begins.start() > ends.start()):
        return _of_kind(_BEGINNINGS, before, kind)
    longer = change.groupdict().get("end")
    return _of_kind(_ENDINGS, before, kind) if ends or longer else ""


def _of_kind(names: tuple[str, str], before: str, kind: Kind) -> str:
    of_course, of_validity = (name if name in kind.fields else "" for name in names)
    return of_validity or of_course if not of_course or _VALID.search(before) else of_course


def _replaced(new: _Said, said: Sequence[_Said], found: Sequence[Field]) -> str:
    """The field whose withdrawn day stands in the same sentence as the new one."""
    for old in said:
        if not old.withdrawn or _nearest(old, said) is not new or _apart(old.here, new.here):
            continue
        for each in found:
            if each.name in (*_BEGINNINGS, *_ENDINGS) and each.value == old.day:
                return each.name
    return ""


def _nearest(old: _Said, said: Sequence[_Said]) -> _Said | None:
    """The new day that stands nearest to a withdrawn one."""

    def distance(new: _Said) -> int:
        return abs(old.here.reading.start - new.here.reading.start)

    near = (new for new in said if not new.withdrawn and new.here.text is old.here.text and distance(new) < _BEFORE)
    return min(near, key=distance, default=None)


def _apart(one: Here, other: Here) -> bool:
    """Whether a sentence ends between two days."""
    first, last = sorted((one.reading, other.reading), key=lambda reading: reading.start)
    return bool(_SENTENCE_ENDS.search(one.text.text[first.end : last.start]))


def _withdrawn(found: Sequence[Field], gone: set[date]) -> list[Field]:
    own = (*_BEGINNINGS, *_ENDINGS)
    past = [f for f in found if f.name in own and f.value in gone]
    return [*(f for f in found if f not in past), *map(doubted, past)]


def _put_first(found: list[Field], new: _Said, role: str, *, sure: bool) -> list[Field]:
    """The fields with the new day as the first of its role; as they are where it cannot be."""
    same = [f for f in found if f.name == role]
    if not same or same[0].value == new.day or not _is_possible(found, new, role):
        return found
    own = next((f for f in same if f.value == new.day), None) or new.here.field(role, sure=sure)
    others = (f for f in found if f is not own)
    return [own, *(doubted(f) if f.name == role or f.value == new.day else f for f in others)]


def _is_possible(found: Sequence[Field], new: _Said, role: str) -> bool:
    """Whether the new day leaves the beginning before the end; what is longer ends later than before."""
    ends = role in _ENDINGS
    names = _BEGINNINGS if ends else _ENDINGS
    other = next((f.value for f in found if f.name in names), None)
    if isinstance(other, date) and (new.day <= other) == ends:
        return False
    old = next((f.value for f in found if f.name == role), None)
    return not (new.longer and isinstance(old, date) and new.day <= old)
