"""A paper of civil status that is not the entry in the register: a declaration, a draft, its number still open."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

STATUS = frozenset({"birth_certificate", "marriage_certificate", "partnership_certificate", "family_record"})

_EVENT = (
    r"naissances?|mariages?|pacs|pacte civil|partenariat|geburt|eheschliessung|ehe|lebenspartnerschaft|births?|"
    r"marriages?|partnership|nacimientos?|matrimonios?|pareja|nascita|matrimonio|nascimento|casamento|"
    r"(?:l )?actes?|urkunde|geburtsurkunde|heiratsurkunde|eheurkunde|certificates?|actas?|partida|certidao|inscripcion|"
    r"livret de famille|libro de familia|familienbuch|copie|extrait|auszug"
)
_NOT_YET = (
    r"declarations?|avis|demandes?|requetes?|projets?|brouillon|formulaires?|recepisse|accuse|bulletin de declaration|"
    r"notification|application|request|draft|form|notice|intention|acknowledgement|receipt|declaracion|solicitud|"
    r"peticion|borrador|proyecto|formulario|justificante|resguardo|anzeige|antrag|entwurf|formular|anmeldung|"
    r"erklarung|dichiarazione|richiesta|bozza|modulo|domanda|declaracao|requerimento|minuta|pedido|rascunho"
)
_GERMAN = r"(?:geburts|ehe|heirats|partnerschafts)(?:anzeige|antrag|anmeldung|erklarung|entwurf|meldung)"
# A heading that says what the paper is: nothing but the act before the register's, and what it is about.
_HEADING = lazily(
    rf"(?:\w+ ){{0,2}}?(?:(?:{_NOT_YET})(?: (?:d|de|du|des|la|las|los|el|une?|of|for|fur|der|auf|uber|einer|von|a|di|"
    rf"do)){{0,3}}(?: \w+)? (?:{_EVENT})|(?:{_EVENT})(?: (?:registration|certificate))? (?:declaration|notification|"
    rf"application|request|draft|form)|{_GERMAN})(?: .{{0,40}})?"
)
_HEADING_WORDS, _HEADINGS = 9, 8  # words of a heading at most; lines at the top among which it stands

_NUMBERED = lazily(
    r"\b(?:acte (?:n|numero|dresse|etabli|enregistre)\w*|n d?e? ?l? ?acte|numero d?e? ?l?a? ?act[ea]|enregistre\w* le|"
    r"date d (?:enregistrement|etablissement de l acte)|dresse\w* le|certificate (?:drawn|no|number)|entry (?:no|"
    r"number)|regist(?:ered|ration) (?:on|no|number|date)|date (?:of|de) (?:registration|registro|inscripcion)|"
    r"regist(?:er|rier)\w*nummer|eintragungsnummer|urkundennummer|beurkundet am|tag der (?:eintragung|beurkundung)|"
    r"fecha de (?:registro|inscripcion)|acta (?:n|no|num|numero)|numero de (?:acta|inscripcion)|data (?:da|do|"
    r"de) regist\w*|numero (?:dell )?atto)\b"
)
_PENDING = lazily(
    r"\b(?:en instance|en cours|en attente|a (?:completer|attribuer|dresser|etablir)|pending|to be (?:assigned|issued|"
    r"completed|registered|allocated)|not yet|awaited|in bearbeitung|wird nach\w*|folgt|noch (?:nicht|offen)|offen|"
    r"ausstehend|en tramite|pendiente|por asignar|sin asignar|in corso|in attesa|em andamento|a definir|tba|tbd)\b"
)
_ENTRY = (
    "eintrag geburtseintrag urkunde acte inscription asiento acta partida inscripcion entry registration certificate "
    "extrait auszug atto iscrizione assento registo"
)
_UNION = (
    "ehe eheschliessung heirat lebenspartnerschaft partnerschaft mariage union pacte partenariat matrimonio vinculo "
    "pareja marriage partnership casamento"
)


def _undone(thing: str) -> Statement:
    """That it no longer holds."""
    return Statement(
        thing=Words(thing),
        state=Words(
            "annul* annulliert* anul* nichtig* ungultig* aufgelost* aufgehoben geschieden geloscht gestrichen getilgt "
            "dissou* dissol* disuelt* disolu* rompu* radie* raye* invalid* caduque divorc* void voided dissolved "
            "cancelled canceled quashed annulled ended terminated closed revoked struck superseded cancelad* "
            "clausurad* cerrad* nula nulo extint* sciolt* cessat* anulad*"
        ),
        near=7,
        unless=Words(
            "alter* tamper* geandert forged seal siegel bisherig* fruher* vorher* vorig* earlier previous* former* "
            "prior precedent* anterior* premier* first erste* status etat estado condition familienstand stato "
            "divorced divorcee divorcad* divorciad* ledig single celibataire solter* witwe* viudo viuda veuf veuve "
            "widow* lost perdu recto plastif* laminat* photocopy photokopie copie fotocopia rature* surcharge* "
            "enmienda* error fee fees by bis until jusqu hasta parents eltern padres neant aucun* nil none no kein* "
            "eventuel*"
        ),
    )


_UNDONE = (_undone(_ENTRY),)
_UNION_UNDONE = (_undone(f"{_ENTRY} {_UNION}"),)
# What was before this marriage, as the certificate states it of each of the two.
_BEFORE = lazily(
    r"\b(?:anterior\w*|anterieur\w*|precedent\w*|previous\w*|former\w*|fruher\w*|bisherig\w*|vorehe|familienstand|"
    r"condition|marital status|etat matrimonial|situation matrimoniale|estado civil|stato civile)\b"
)
_MARGIN = lazily(r"\b(?:marginal\w*|en marge|al margen|am rand|randvermerk\w*|in margine|averbac\w*|annotazioni)\b")
_DEAD = lazily(r"\b(?:deced\w*|verstorben|gestorben|deceased|died|death|fallec\w*|defunci\w*|morto|morta|obito)\b")
_NONE = lazily(r"\b(?:no|ni|kein\w*|neant|aucun\w*|nil|none|not|nicht|sin|nao|nessun\w*)\b")
_BLANK = lazily(r"[\s._…\-–—/xX]*")


def unregistered(said: Said, kind: str) -> Iterator[Sentence]:
    """The heading or the row by which the paper comes before the entry, or tells that it is open."""
    undone = stated(said, _UNDONE if kind in ("birth_certificate", "family_record") else _UNION_UNDONE)
    former = {row.value for row in said.rows if _BEFORE.search(fold(row.label))}
    yield from (each for each in undone if each.text not in former and not _BEFORE.search(each.folded))
    top = [each for each in said.sentences[: _HEADINGS * 2] if len(each.folded.split()) <= _HEADING_WORDS]
    yield from (each for each in top[:_HEADINGS] if _HEADING.fullmatch(each.folded) and each.text[-1] != ".")
    yield from (row.sentence for row in said.rows if _is_open(row) or _has_died(row))


def _is_open(row: Row) -> bool:
    """Whether the number or the day of the entry is still to come."""
    numbered = _NUMBERED.search(fold(row.label)) is not None
    return numbered and (_PENDING.search(row.sentence.folded) is not None or _BLANK.fullmatch(row.value) is not None)


def _has_died(row: Row) -> bool:
    """Whether the margin tells of a death."""
    told = fold(row.value)
    return bool(_MARGIN.search(fold(row.label)) and _DEAD.search(told) and not _NONE.search(told))
