"""Declarations by which the applicants vouch for themselves: who pays and who is paid for are one person."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.name_runs import is_wholly, name_behind, whose
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

_KINDS = frozenset({"sponsorship_declaration", "bank_guarantee"})
# What stands before the name of who writes, and what may stand between the two.
_WRITER = lazily(
    r"(?i:soussigné(?:\(e\)|e)?|undersigned|unterzeichne(?:rin|nder|nde|ter|te|r)|unterfertigte[r]?|abajo firmante|"
    r"que suscribe|"
    r"infrascrit[oa]|sottoscritt[oa]|abaixo[- ]assinad[oa]|(?:^|[.:;] )(?:hiermit (?:erkläre|verpflichte) )?(?:ich|"
    r"yo|i|je|io|eu)(?=[ ,]))"
    r"(?:[\s,:()]|(?i:(?:mich|hereby|hiermit|nom et prénom|nom,? prénom|noms?|prénoms?|name|vorname|und|et|full name|"
    r"d\.|nombre(?: y apellidos)?|apellidos|der|die|le|la|el|the|e\b)(?!\w)))*"
)
_SPONSOR = lazily(
    r"(?:(?:name|nom|nombre|full name|vor und nachname|nom et prenom|identite|identity|daten|angaben)"
    r"(?: (?:des|der|du|de|del|of|the|la|le|l|zum|zur|of the|de la|de l))* )?"
    r"(?:sponsor\w*|verpflichtungsgeber\w*|verpflichtete\w*|kostenubernehm\w*|kostentrager\w*|unterhaltsgeber\w*|"
    r"burge\w*|burgin|"
    r"garant(?:e|in|s)?|guarantor|caution|fiador[a]?|avalista|patrocinador[a]?|declarante?|erklarende\w*|"
    r"unterstutzer\w*|"
    r"geldgeber\w*|financial supporter|supporter|payer|person (?:responsible|paying)\w*(?: \w+)*|prise en charge par|"
    r"paid by|finanziert durch|personne qui (?:prend en charge|s engage)|persona que (?:asume|se compromete|"
    r"financia)(?: \w+)*|"
    r"responsable economic[oa]|obligado|garante economico|soussignee?|unterzeichner\w*|undersigned|abajo firmante)"
)
_OTHER_SECTION = lazily(
    r"\b(?:student\w*|studierende\w*|etudiante?|estudiante|beneficiari?\w*|beneficiary|begunstigte\w*|sponsored|gast|"
    r"auslander\w*|applicant|antragsteller\w*|demandeur|solicitante|applicant|pris en charge|en faveur|zugunsten|"
    r"favou?r)\b"
)
_NAME_LABEL = lazily(r"(?:\w+ ){0,2}(?:name|names|nachname|vorname|familienname|noms?|prenoms?|nombres?|apellidos?|"
    r"surname)")
_OWN_COSTS = lazily(
    r"\b(?:mes propres|mon propre|ma propre|meine?[nrs]? eigene[nrsm]*|my own|mis propi[oa]s|mi propi[oa]|"
    r"miei propri|proprie)"
    r" (?:\w+ )?(?:besoins|frais|depenses|entretien|sejour|etudes|subsistance|scolarite|lebensunterhalt\w*|"
    r"\w*kosten|aufenthalt\w*|"
    r"studium\w*|unterhalt\w*|ausgaben|expenses|costs|maintenance|upkeep|living|stay|studies|support|education|gastos|"
    r"manutencion|estancia|estudios|sustento|spese|despesas)\b|\b(?:support|maintain|finance|sponsor)(?:ing)? myself\b|"
    r"\bkomme (?:ich )?(?:\w+ ){0,3}selbst (?:\w+ )?auf\b|\bsubviendrai moi meme\b|\bme costear\w* yo mism[oa]\b"
)
_BESIDES = lazily(r"\b(?:neben|nach abzug|besides|beyond|outre|en plus de|ademas|apart|after|apres|hinaus|deduct\w*)\b")
_GENERATION = 14  # years from a parent to a child
_BELOW = 5  # lines under the heading of who pays


def vouches_for_oneself(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """Where the paper names the applicant as who pays, or says that the writer pays for nobody else."""
    who = case.applicant
    if kind not in _KINDS or who is None:
        return
    yield from (row.sentence for row in said.rows if _SPONSOR.fullmatch(fold(row.label)) and is_wholly(_name(row), who))
    yield from _under_heading(said, who)
    if kind in f.GUARANTEES:
        return
    for one in said.sentences:
        writers = [name_behind(one.text[found.end() :]) for found in _WRITER.finditer(one.text)]
        is_writer = any(is_wholly(name, who) for name in writers) and not _names_a_parent(one.text, who)
        if is_writer or (_OWN_COSTS.search(one.folded) and not _BESIDES.search(one.folded)):
            yield one
    yield from _signed_by(said, who)


def _names_a_parent(text: str, who: Person) -> bool:
    """Whether a date stands beside the name on which a parent of the same name was born."""
    if who.birth_date is None:
        return False
    days = [day for found in dates.find(text, day_first=True) for day in found.readings]
    return any(who.birth_date.year - day.year >= _GENERATION for day in days)


def _name(row: Row) -> str:
    return name_behind(row.value)


def _under_heading(said: Said, who: Person) -> Iterator[Sentence]:
    """The name in the rows under a heading of who pays, up to the heading of another part."""
    given, surname = set(fold(who.given_names).split()), set(fold(who.surname).split())
    lines = said.document.lines
    for at, line in enumerate(lines):
        if not _SPONSOR.fullmatch(fold(line.text.lstrip("0123456789.)IVXABab "))):
            continue
        words = set[str]()
        for below in lines[at + 1 : at + 1 + 2 * _BELOW]:
            if _OTHER_SECTION.search(fold(below.text)):
                break
            words |= set(fold(below.text).split())
        named = [row for row in said.rows if _NAME_LABEL.fullmatch(fold(row.label))]
        if named and given & words and surname & words:
            yield Sentence(text=line.text, evidence=(line.evidence,))


def _signed_by(said: Said, who: Person) -> Iterator[Sentence]:
    """The applicant's name beside the only signature, where nobody else is named as who writes or pays."""
    proofs = said.document.signed_evidence
    others = [name for name in _writers(said) if whose(name, who) == "another"]
    if len(proofs) == 1 and not others and is_wholly(name_behind(proofs[0].text), who):
        yield Sentence(text=proofs[0].text, evidence=(proofs[0],))


def _writers(said: Said) -> Iterator[str]:
    """The names of those who write or pay."""
    for one in said.sentences:
        if (found := _WRITER.search(one.text)) is not None:
            yield name_behind(one.text[found.end() :])
    yield from (_name(row) for row in said.rows if _SPONSOR.fullmatch(fold(row.label)))
