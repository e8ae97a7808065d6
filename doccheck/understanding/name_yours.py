"""Of whom a letter speaks to somebody who is not meant: "the application of your tenant Ana Ruiz", "Mme Ana Ruiz, que
vous hébergez", "der von Ihnen vertretene Bewerber, Ana Ruiz". Patterns for text with a form feed where a paragraph
ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

_YOUR = (
    r"(?:your|ihr(?:e[nrms]?)?|eure?[nrms]?|votre|vos|su|vuestr[oa]|sua|seu|vossa|vosso|su[oa]|vostr[oa]|"
    r"вашего|вашей|вашому|вашій|twoje\w*|państwa|dumneavoastră)"
)
_WHO = (
    r"(?:tenant|lodger|guest|visitor|client|customer|pupil|student|employee|trainee|intern|nominee|candidate|applicant|"
    r"(?:unter)?mieter(?:s|in)?|gast(?:es)?|kunden?|kundin|mandant(?:en|in)?|(?:gast)?schüler(?:s|in)?|"
    r"student(?:en|in)|studierenden?|mitarbeiter(?:s|in)?|praktikant(?:en|in)|bewerber(?:s|in)?|"
    r"locataire|cliente?|élève|étudiante?|salariée?|stagiaire|invitée?|hôte|candidate?|"
    r"inquilin[oa]|arrendatari[oa]|huésped|alumn[oa]|estudiante|emplead[oa]|trabajador[a]?|invitad[oa]|pupil[oa]|"
    r"ospite|student(?:e|essa)|cliente|alun[oa]|hóspede|estudante)"
)
_TITLE = (
    r"(?:(?:herrn?|frau|fräulein|mr|mrs|ms|miss|m|mme|mlle|monsieur|madame|mademoiselle|señor(?:it)?a?|don|doña|sra?|"
    r"srta|d|sig(?:\.ra)?|signor[ae]?)\.?[ \n])?"
)
# Right before the name; right behind it.
_BEFORE = re.compile(
    rf"(?<!\w)(?:{_YOUR}[ \n](?:(?:former|ehemalig\w*|ancien(?:ne)?|minor)[ \n])?{_WHO},?[ \n]{_TITLE}|"
    r"von[ \n]ihnen[ \n](?:vertreten|aufgenommen|beherbergt|betreut|vorgeschlagen|empfohlen)\w*[ \n]\w+,?[ \n]"
    rf"{_TITLE}|"
    rf"(?:represented|hosted|nominated|proposed)[ \n]by[ \n]you,[ \n]{_TITLE}|"
    rf"par[ \n]vous[ \n](?:représentée?|hébergée?|proposée?),[ \n]{_TITLE})$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r",?[ \n](?:que[ \n]vous[ \n](?:hébergez|accueillez|représentez|logez|employez|parrainez|avez[ \n]\w+)|"
    r"whom[ \n]you[ \n](?:host|house|represent|sponsor|accommodate|employ|lodge|have[ \n]\w+)|"
    r"who[ \n](?:lives|lodges|stays|is[ \n]staying)[ \n]with[ \n]you|"
    r"d(?:en|ie|as)[ \n]Sie[ \n](?:\w+[ \n]){0,3}(?:beherbergen|vertreten|aufnehmen|aufgenommen|beschäftigen|betreuen)|"
    r"(?:a[ \n])?qui(?:en|e)[ \n](?:usted(?:es)?[ \n])?(?:aloja|acoge|representa|hospeda|contrat)|"
    r"que[ \n]ustedes?[ \n](?:aloja|acoge|representa|hospeda))"
)
_OPENS = re.compile(rf"(?<!\w){_YOUR}[ \n](?:(?:former|minor)[ \n])?{_WHO},?[ \n]{_TITLE}(?=[^\W\d_])", re.IGNORECASE)
_REACH = 70  # letters before the name
# Of each alternative of those patterns a part that it cannot do without.
_PARTS = (
    "you", "Ihr", "ihr", "Ihnen", "ihnen", "eu", "otre", "vous", "vos", "su ", "Su ", "uestr", "quie", "ustede", "sua ",
    "suo ", "seu ", "Sua ", "Suo ", "Seu ", "ostr", "ossa", "osso", "ваш", "Ваш", "twoje", "aństwa", "mneavoastră",
    "Sie ",
)  # fmt: skip


def names_yours(flat: str) -> bool:
    """Whether a text has a word of those patterns."""
    return any(map(flat.__contains__, _PARTS))


def told_to_readers(flat: str) -> Iterator[int]:
    """Where the name may begin of somebody whom the reader of a letter hosts, teaches or employs."""
    if names_yours(flat):
        yield from (found.end() for found in _OPENS.finditer(flat) if flat[found.end()].isupper())


def is_yours(flat: str, line_start: int, name: str) -> bool:
    """Whether the name, on the line that starts there, is of whom the reader of a letter hosts, teaches or employs."""
    at = flat.find(name.split(" ", 1)[0], line_start)
    if at < 0:
        return False
    end = at + len(name)
    return _BEFORE.search(flat, max(0, at - _REACH), at) is not None or _BEHIND.match(flat, end) is not None
