"""Who translated: name, the court or ministry that swore the translator in, and the number in its register."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from doccheck.model import Page
from doccheck.understanding.fold import fold

_NEAR = 6  # lines before and after a line of the statement that belong to it: the signature, the stamp
# A name begins with a capital and goes on over particles; initials and capitals throughout are names too.
_WORD = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’\-]+|[A-ZÀ-ÞĀ-Ž]\.|de|da|do|dos|del|della|la|le|van|von|der|den|ben|bint|el|al|y|i)"
_NAME = rf"(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž](?:[\w'’\-]+|\.)(?:[ ]{_WORD}){{1,5}})"
_TITLE = (
    r"(?:(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|Herr|Frau|D\.ª|D\.|Don|Doña|Dña\.|Mr|Mrs|Ms|Dr|Dr\.|Maître|Me|"
    r"Mag\.|Lic\.|lic\.[ ]phil\.|Dipl\.-Übers\.|sig\.ra|sig\.)[ ])*"
)
_TRANSLATORS = (
    r"(?:traduct(?:eur|rice)|interprète|(?:Dolmetscher|Übersetzer)(?:in)?|traductora?|intérprete|tradutora?|"
    r"traduttore|traduttrice|translator|interpreter)"
)
_JOB = (
    r"(?i:traduct(?:eur|rice)|interprète|expert(?:e)?[- ](?:traduct|judiciaire|interprète|près|auprès)|"
    r"(?:Dolmetscher|Übersetzer|Urkundenübersetzer|Behördenübersetzer)(?:in)?|"
    r"(?:vereidigt|beeidigt|beeidet|ermächtigt|bestellt)\w*|"
    r"traductora?|intérprete|perit[oa][ ]traduct|tradutora?|traduttore|traduttrice|translator|interpreter|NAATI|ITIA|"
    r"traducător|tłumacz|Translat\w+|vom[ ](?:Präsident\w+[ ]des[ ])?(?:LG|OLG|KG|Landgericht|Oberlandesgericht)|"
    r"(?:sworn|certified|official|court|accredited|authori[sz]ed|government)[ ](?:court[ ]|approved[ ])?"
    r"(?:legal[ ])?(?:translator|interpreter))"
)
_I = (  # the undersigned
    r"[Jj]e,?[ ]soussignée?|[Nn]ous[ ]soussignés?|[Ll]e[ ]soussigné|[Ll]a[ ]soussignée|[Ii]ch|[Yy]o|Je|"
    r"[Ee]l[ ]que[ ]suscribe|[Ll]a[ ](?:que[ ])?suscrib?[et]a?|[Ee]l[ ]suscrito|[Ee]l[ ]abajo[ ]firmante|"
    r"I|I,?[ ]the[ ]undersigned|Eu|Ja|[Ss]ubsemnat(?:ul|a)|I,?[ ]translator"
)
_OFFICIALLY = r"(?i:(?:(?:allgemein|öffentlich|staatlich)\w*[ ](?:geprüfte\w*[ ])?(?:und[ ])?)*)"
_CAPTION = (
    r"(?i:translator|traducteur|traductrice|übersetzer|übersetzerin|traductor|traductora|yeminli[ ]tercüman|"
    r"translated(?:[ ]from[ ]\w+)?[ ]by|traduit[ ]par|traducido[ ]por|übersetzt[ ]von)"
)
_SIGNED = r"(?:Fdo\.|Firmado|Nombre|Signé|Gez\.|gez\.|Signed|Nom)"
_PROMISED = (
    r"(?i:für[ ]die[ ]Richtigkeit(?:[ ]der[ ]Übersetzung(?:[ ]aus[^:\n]{0,40})?)?|bestätigt|bescheinigt|"
    r"pour[ ]traduction[ ]conforme)"
)
_NOT_OFFICIAL = r"(?!,?[ ](?:private[ ])?(?:notar|Notar|clerk|registrar|officier|greffi))"
_DASH = r"[ ][-–—][ ]"
_ACROSS = (  # may run over the end of a line
    re.compile(rf"\b(?:{_I}),?[ ]{_TITLE}{_NAME}(?=,?[ ](?:{_JOB}|(?i:sworn)))"),
    re.compile(rf"\b(?:D\.ª|D\.|Don|Doña|Dña\.|Maître|Mme|M\.|Herr|Frau|Mr|Mrs|Ms)[ ]{_NAME},?[ ]{_JOB}"),
    re.compile(rf"{_CAPTION}[ ]*:?[ ]{_TITLE}{_NAME}"),
    re.compile(rf"{_PROMISED}[ ]*[:,][ ]*{_TITLE}{_NAME}"),
)
_NAMES = (
    *_ACROSS,
    re.compile(rf"(?i:{_TRANSLATORS})[^:\n]{{0,90}}?(?:[ ]?:|{_DASH})[ ]*{_TITLE}{_NAME}{_NOT_OFFICIAL}"),
    re.compile(rf"(?:^|[:.,;–—][ ]|\n){_TITLE}{_NAME}[ ]*(?:,|–|-|\n|—)[ ]*{_OFFICIALLY}{_JOB}"),
    re.compile(rf"(?:^|\n){_TITLE}{_NAME}[ ]*\n[^.;:\n]{{0,60}}?\b{_JOB}"),
    re.compile(rf"(?i:{_TRANSLATORS})[^.:\n]{{0,90}},[ ](?:M\.|Mme|Mlle|Maître|Herr|Frau|Mr|Mrs|Ms|Dr\.?)[ ]{_NAME}"),
    re.compile(rf"(?i:{_TRANSLATORS})[^\n]{{0,90}}\n{_TITLE}{_NAME}[ ]*(?:{_DASH}[^\n]{{0,30}})?(?:$|\n)"),
    re.compile(rf"\b(?:{_I}),?[ ]{_TITLE}{_NAME}{_NOT_OFFICIAL}(?!\w)"),
)
_SIGNATURES = (  # only looked for from the statement on: whoever issued the document signs too
    re.compile(rf"{_SIGNED}[ ]*:[ ]*{_TITLE}{_NAME}"),
    re.compile(rf"(?:\d,?[ ]*[-–—,]?|[ ]{{2,}}|[.][ ])[ ]*{_TITLE}{_NAME}[ ]*(?:$|\n|,)"),
    re.compile(rf"(?:^|\n){_TITLE}{_NAME}[ ]*(?:$|\n)"),
    re.compile(rf"[.][ ]{_TITLE}{_NAME}(?:,|[ ]*$|\n)"),
)
_PLACE = r"[A-ZÀ-Þ][\w'’\-]+(?:[- ](?:[A-ZÀ-Þ][\w'’\-]+|de|del|la|le|am|an|der|sur|en|du|I{1,3}))*"
_OF = r"(?:[ ](?:de|du|d['’])[ ]?)"
_AUTHORITIES = (
    re.compile(rf"(?i:cour[ ]d['’]appel){_OF}{_PLACE}"),
    re.compile(
        rf"(?i:cour[ ](?:supérieure[ ]de[ ]justice|de[ ]cassation))"
        rf"(?:(?:{_OF}|[ ]du[ ]Grand-Duché[ ]de[ ]){_PLACE})?"
    ),
    re.compile(
        r"(?i:tribunal[ ](?:judiciaire|de[ ]grande[ ]instance|de[ ]première[ ]instance|d['’]arrondissement|cantonal))"
        rf"(?:{_OF}{_PLACE})?"
    ),
    re.compile(r"(?i:minist(?:ère|re)[ ]de[ ]la[ ]justice)(?:[ ]du[ ]Grand-Duché[ ]de[ ]Luxembourg)?"),
    re.compile(rf"(?i:conseil[ ]d['’]état)(?:[ ]de[ ]la[ ]République[ ]et[ ]canton)?(?:{_OF}{_PLACE})?"),
    re.compile(r"(?i:chancellerie[ ]d['’]état|pouvoir[ ]judiciaire)"),
    re.compile(r"(?i:(?:(?<=près[ ]les[ ])|(?<=auprès[ ]des[ ]))(?:juridictions|tribunaux))(?:[ ]\w+)?"),
    re.compile(rf"\d{{1,2}}(?:e|ème|er)[ ]notaire{_OF}{_PLACE}"),
    re.compile(
        rf"(?:Oberlandesgericht|Landgericht|Amtsgericht|Kammergericht|Landesgericht)(?:s|es)?(?:[ ](?:in[ ])?{_PLACE})"
    ),
    re.compile(rf"(?i:präsident(?:in|en)?[ ]des[ ])?(?:Oberlandesgericht|Landgericht)(?:s|es)[ ]{_PLACE}"),
    re.compile(rf"\b(?:LG|OLG|KG|AG)[ ]{_PLACE}"),
    re.compile(rf"Obergericht(?:s|es)?(?:[ ]des[ ]Kantons)?[ ]{_PLACE}"),
    re.compile(r"Justiz(?:minister\w*|verwaltung)(?:[ ]der[ ](?:[A-Z]\w+[ ]?){1,3})?"),
    re.compile(
        r"(?i:ministerio[ ]de[ ]asuntos[ ]exteriores)(?:(?:,[ ]de[ ]la|,|[ ]y[ ]de)?[ ]Unión[ ]Europea)?"
        r"(?:[ ]y[ ](?:de[ ])?Cooperación)?"
    ),
    re.compile(rf"(?i:ministerio[ ]de[ ](?:justicia|relaciones[ ]exteriores))(?:[ ]de[ ]{_PLACE})?"),
    re.compile(rf"\bMAEC\b|(?i:tribunal[ ]superior[ ]de[ ]justicia)(?:[ ]de[ ](?:la[ ])?{_PLACE})?"),
    re.compile(rf"(?i:colegio[ ]de[ ]traductores[ ]públicos)(?:[ ]de[ ](?:la[ ])?{_PLACE})?"),
    re.compile(r"(?i:ministry[ ]of[ ](?:foreign[ ]affairs|justice))(?:[ ]of[ ][A-Z]\w+)?"),
    re.compile(rf"(?i:court[ ]of[ ]appeal(?:s)?[ ](?:of|in))[ ]{_PLACE}"),
    re.compile(rf"(?i:(?:district|high|regional|supreme)[ ]court[ ](?:of|in))[ ]{_PLACE}"),
    re.compile(rf"\bJudiciary(?:[ ]of[ ]the[ ]{_PLACE})?|\bNAATI\b|\bOTTIAQ\b|\bITIA\b|\bATA(?=[- ]certified)"),
    re.compile(
        rf"(?i:(?:chartered[ ])?institute[ ]of[ ](?:linguists|translation[ ]and[ ]interpreting)|"
        rf"(?:association|ordre)[ ](?:of|des)[ ]translat\w+[ ]and[ ]interpreters)(?:[ ]of[ ]{_PLACE})?"
    ),
    re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)[ ]Notary(?:[ ]Public)?(?:[ ]of[ ]{_PLACE})?"),
    re.compile(r"\bJUCE\w+|Ministr\w+[ ]Sprawiedliwości|Ministerul[ ]Justiției|(?i:tribunale[ ]di)[ ][A-Z]\w+"),
)
_MARK = r"(?:num[ée]ro|number|nummer|n[°º]|n\.[ ]?[°º]|nr\.?|no\.?|n\.)"
_PREFIXED = re.compile(  # numbers that only translators have
    r"\b(?P<number>VTI[ ]?\d{5,}|TP/\d+/\d{2,4})|\b(?:M\.?A\.?E\.?C\.?|T\.?[ ]?I\.?[ ]?J\.?|CPN|OTTIAQ)\s?"
    rf"(?:{_MARK}\s*)?(?P<after>[A-Z\d]*\d[\w/\-]*)|"
    r"\b(?:Lizenznummer|Register-?[Nn]r\.?|Registriernummer|licen[cs]e|Lic\.|matrícula|Reg\.)[ ]*"
    rf"(?:{_MARK}[ ]*)?:?[ ]*(?P<last>[A-Z]{{0,4}}[/\-]?[A-Z]{{0,4}}[/\-]?\d[\w/.\-]*)|"
    r"\bAz\.[ ](?P<file>\d+[ ]?[A-Z][ ]\d+/\d+)"
)
_NUMBER = re.compile(
    rf"(?<!\w){_MARK}[\s:]*(?P<number>(?:VTI[ ]|MAEC[ ])?[A-Z]{{0,4}}[/\-]?(?:[A-Z]{{2}}/)?\d[\w/.\-]{{0,18}})"
    r"(?![\w/])",
    re.IGNORECASE,
)
_REGISTER = re.compile(
    r"registered|matr[íi]cul|jurad|assermen|agr[ée]|expert|beeidigt|beeidet|ermächtigt|vereidigt|bestellt|sworn|"
    r"liste|interpr|traduct(?:eur|rice|or)|translator|übersetzer|jur[ée]\b|member|traducător|resoluci[óo]n|tradutor",
    re.IGNORECASE,
)
# Numbers of the translation itself, not of the register.
_OF_TRANSLATION = re.compile(
    r"ne varietur|r[ée]p(?:ertoire|\.)|urk\w*\.?-?rolle|\bur-?|\bü\.?-|rechnung|honora|facture|minuta|minute|book|"
    r"journal|register|reg[ií]stro|dossier|yevmiye|cron\.|translation|traducción (?:oficial|certificada|jurada)|"
    r"d['’]ordre|gaceta|beurkundung|beglaubigung|\bl(?:oi|ey|aw)\b|s[ée]rie|carte d['’]identit",
    re.IGNORECASE,
)
_PARTICLES = re.compile(r"(?:[ ](?:de|da|do|dos|del|della|la|le|van|von|der|den|el|al|y|i))+$")
_A_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_OF_SIGNATURE = re.compile(
    r"signature (?:of|de|du|des)\b|true signature|unterschrift (?:der|des)|l[ée]galis", re.IGNORECASE
)
_BEFORE, _LABEL = 110, 40  # letters
_HEAD, _FEW_LINES = 0.25, 14  # the share of the lines of a page that its head is; lines that a statement alone has
_NO_NAME = frozenset(
    fold(
        "traducteur traductrice übersetzer übersetzerin dolmetscher dolmetscherin traductor traductora translator "
        "intérprete interprète expert experte cour appel tribunal court notary notaire notar ministère ministerio "
        "ministry langue république republic republik república original traduction traducción translation "
        "übersetzung certified sworn certificate certificat certificado urkunde sprache official judiciary "
        "association institute member beglaubigung tribunale tradutor tradutora intérpretes universität "
        "universidad université university government legal license duché united emirates siegel sello sceau "
        "stamp nombre idioma registro register commercial interpreter público juramentado jurado jurada oficial "
        "honorar rechnung city ciudad ville stadt state emblem resolución"
    ).split()
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Translator:
    """What a statement says of its author; None: it does not say so, or not in a form that is known."""

    name: str | None
    authority: str | None
    number: str | None


def translator(pages: Sequence[Page], statements: Sequence[tuple[str, int, str]]) -> Translator:
    """Of the translator whose statement stands on `statements`: (file, page from 1, text of the line)."""
    text = "\n".join(_around(page, statements) for page in pages)
    joined = " ".join(text.split("\n"))
    after = "\n".join(_around(page, statements, from_last=True) for page in pages)
    name = _name(text, _NAMES) or _name(joined, _ACROSS) or _name(after, _SIGNATURES)
    return Translator(name=name, authority=_authority(joined), number=_number(text))


def _around(page: Page, statements: Sequence[tuple[str, int, str]], *, from_last: bool = False) -> str:
    """The lines of the statement on this page and those near them: a heading above, name and stamp below.

    `from_last`: only its last line and those below; nothing below a mere heading, where the translated paper begins.
    """
    said = {text for file, number, text in statements if (file, number) == (page.file, page.number)}
    at = [index for index, line in enumerate(page.lines) if line.text in said]
    if from_last and at and at[-1] < len(page.lines) * _HEAD and len(page.lines) > _FEW_LINES:
        return ""
    above = 0 if from_last else _NEAR
    kept = {near for index in (at[-1:] if from_last else at) for near in range(index - above, index + _NEAR + 1)}
    return "\n".join(line.text for index, line in enumerate(page.lines) if index in kept)


def _name(text: str, patterns: Sequence[re.Pattern[str]]) -> str | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            name = _PARTICLES.sub("", match["name"].strip(" ,"))
            if " " in name and not _NO_NAME & set(fold(name).split()):
                return name
    return None


def _authority(text: str) -> str | None:
    found = [match for pattern in _AUTHORITIES if (match := pattern.search(text))]
    best = min(found, key=lambda match: (match.start(), -len(match[0])), default=None)
    return best[0].strip(" ,") if best else None


def _number(text: str) -> str | None:
    """The number the translator has in a register: of a form of its own, or near what says the translator's office.

    Numbers of the translation itself, of a bill, of a notary's book and dates are none.
    """
    for match in _PREFIXED.finditer(text):
        number = str(next(filter(None, match.groups()))).strip(" .")
        if not _A_DATE.fullmatch(number):
            return number
    for match in _NUMBER.finditer(text):
        number = match["number"].strip(" .")
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        label = re.split(r"[,;(–—\n]", before[-_LABEL:])[-1]
        if _A_DATE.fullmatch(number) or _OF_TRANSLATION.search(f"{label} {match[0]}"):
            continue
        sentence = re.split(r"[.] (?=[A-ZÀ-Þ])", before)[-1]
        if _REGISTER.search(sentence) and not _OF_SIGNATURE.search(sentence):
            return number
    return None
