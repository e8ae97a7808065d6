"""Rows of papers about money that say something else than such rows do: a charge, a cap, a state, another's name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import clauses, is_none, says, sum_of, value_given, value_is
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import amounts, dates

_OF_IT = r"(?: (?:del?|de la|der|des|von|du|of(?: the)?|della?|do|da|auf dem|sur le|on|an|dem|en|sobre)(?: \w+){1,3})?"
_CHARGES = lazily(
    rf"(?:belastung\w*|pfandrechte?|pfandung\w*|verpfandung\w*|abtretung\w*|drittrechte|rechte dritter|verfugungs"
    rf"beschrankung\w*|cargas?(?: o gravamenes| y gravamenes)?|gravamen\w*|retencion\w*|embargos?|bloqueos?|"
    rf"pignoracion\w*|"
    rf"liens?(?: \w+){{0,2}}|encumbrances?|holds?|garnishments?|attachments?|pledges?|third party rights|"
    rf"oppositions?|saisies?|"
    rf"nantissements?|gages?|avis a tiers\w*|droits de tiers|gravami|vincoli|pignorament\w*|onus|penhoras?|"
    rf"derechos de "
    rf"terceros){_OF_IT}"
)
_CHARGED = lazily(
    r"\b(?:lien|pledged?|mortgage|assigned|attachment|garnish\w*|pfandrecht\w*|verpfand\w*|gepfand\w*|"
    r"abgetreten|nanti\w*|"
    r"saisi\w*|gage|pignor\w*|embarg\w*|retenid\w*|sicherungs\w*|collateral|prend[ao]d?\w*|pignorat\w*|penhor\w*)\b"
)
_CHARGES_LOOSE = lazily(
    rf"(?:charges?|restrictions?|einschrankung\w*|remarques?|observaciones|bemerkung\w*|notes?){_OF_IT}"
)
_AUTHORITY = lazily(
    r"\b(?:bundesrepublik|behorde\w*|auslander\w*|land|stadt|landkreis|authority|state|prefecture|consul\w*|amt|"
    r"federal)\b"
)
_FREE_SUM = lazily(
    r"(?:davon |dont )?(?:frei )?(?:verfugbare?[rsn]?|freies?|disponibles?|available|free|unrestricted|disponivel|"
    r"disponibile)"
    r"(?: (?:guthaben|betrag|saldo|balance|funds|amount|solde))?|(?:solde|saldo|guthaben|betrag|montant|importe|"
    r"balance|avoirs?|"
    r"kontostand|fondos)(?: \w+)? (?:disponibles?|verfugbar|available|disponivel|disponibile|libres?)"
)
_CAP = lazily(
    r"\b(?:hochst\w*|maxim\w*|plafon\w*|limite\w*|limitad\w*|limited|beschrankt|begrenzt|capped|cap|exceed\w*|"
    r"exced\w*|depass\w*|"
    r"superar\w*|massim\w*|limitat\w*|no more than|nicht mehr als|au plus|como maximo|up to|bis zu|jusqu a|"
    r"concurrence)\b"
)
_PER = lazily(
    r"\b(?:\w*monat\w*|month\w*|mensu\w*|mois|mes|meses|mensil\w*|mese|wochentlich|week|semaine|semana|tag|day|"
    r"jour|dia|schaden\w*|visum\w*|visa|night|nuit)\b"
)
_MEAGRE = Decimal(300)  # a month: nobody lives on less, in any of the countries asked for
_MONTH = Decimal(30)
_STATUS = lazily(
    r"(?:\w*status|statut|etat|estado|situacion|situation|state|stato|stand|resultado|ergebnis|result|decision|"
    r"entscheidung|"
    rf"resolucion|esito|situacao|konto ?status|einzahlung\w*|deposito|depot|funding){_OF_IT}"
)
_NOT_FUNDED = lazily(
    r"\b(?:sin fondos|non (?:alimente|approvisionne|credite)\w*|unfunded|nicht (?:eingezahlt|aufgefullt|"
    r"gedeckt)|vide|leer|"
    r"empty|awaiting|awaited|pending|ausstehend|offen|erwartet|en attente|attente|pendiente|por ingresar|in attesa|"
    r"reserviert|angekundigt|not (?:yet )?funded|sin saldo|ohne guthaben|vacia|partial\w*|teilweise|partiel\w*|"
    r"parcial\w*)\b"
)
_NOT_AWARDED = lazily(
    r"\b(?:provisional\w*|propuest\w*|proposition|proposee?|reserve|reserva|reserveliste|ersatzliste|suplente|"
    r"suppleant\w*|"
    r"attente|pendiente|vorlaufig\w*|pending|nomin\w*|shortlist\w*|vorgeschlagen|prufung|under (?:review|"
    r"consideration)|examen|"
    r"waiting|warteliste|nachrucker\w*|solicitad\w*|beantragt|applied|complementaire|preselec\w*|eligible|"
    r"suspend\w*|ruht|"
    r"ausgesetzt|in attesa|proposta|pendente|riserva|conditional\w*|conditionnel\w*|condicionad\w*|bedingt|"
    r"renonc\w*|renunci\w*|"
    r"abgelaufen|expired|withdrawn|retiree?|widerrufen|revocad\w*|terminated|beendet|extinguid\w*)\b"
)
_NATURE = lazily(
    r"(?:\w*art|nature|tipo|type|kind|form|forme|forma|modalidad|modalite|zweck|objeto?|objet|purpose|finalidad|"
    r"umfang|natura|"
    r"gegenstand|concepto|leistung\w*|benefits?|prestations?|causa|subject|begunstigte\w*|verwendungszweck)"
    r"(?: (?:del?|de la|de l|der|des|du|of(?: the)?|della?|do|da|d)(?: \w+){1,3})?"
)
_NO_MONEY = lazily(
    r"\b(?:ideell\w*|sans (?:versement|dotation|allocation|bourse)|sin (?:dotacion|asignacion|cuantia)|"
    r"ohne (?:geldleistung|"
    r"finanzielle|zahlung|stipendium)|non monetary|no (?:stipend|allowance|payment|living)|without stipend|"
    r"fee waiver|tuition "
    r"waiver|waiver|exoneration|dispense|aucune (?:allocation|bourse)|exencion|gebuhrenerlass|erlass|esonero|"
    r"isencao|sachleistung\w*|prix d honneur|honorary|"
    r"honorific\w*|reisezuschuss|reisekostenzuschuss|travel grant|aide au voyage|bolsa de viaje|book grant|"
    r"mentoring|"
    r"loan|pret|darlehen|prestamo|reembolsable|rembours\w*)\b"
)
_RENTED = lazily(
    r"\b(?:miet\w*|caution locative|locati\w*|loyers?|bail|rent\w*|lease|tenancy|arrendamiento|alquiler|"
    r"fianza de \w+|locazione|"
    r"affitto|arrendamento|bauvertrag|bau\w*leistung|gewahrleistung\w*|zoll\w*|douane|customs|aduana|licitacion|"
    r"tender|bid|"
    r"marche public|performance bond|anzahlungs\w*|exportaci\w*|import\w*|subvencion|steuer\w*|supplier|"
    r"lieferant\w*)\b"
)
_JOINTLY = lazily(
    r"\b(?:double signature|deux signatures|signatures? conjointes?|dobles? firmas?|dos firmas|firma conjunta|"
    r"mancomunad\w*|both "
    r"(?:to|must) sign|two signatures|joint signature\w*|und konto|gemeinschaftlich\w*|gemeinsam\w* verfug\w*|"
    r"beide\w* "
    r"(?:unterschrift|gemeinsam|zusammen)\w*|zwei unterschriften|firma congiunta|indivision|indivis)\b"
)
_OF_ACCOUNT = lazily(
    r"\b(?:\w*konto\w*|comptes?|cuentas?|accounts?|conto|titular\w*|titulaires?|\w*inhaber\w*|holders?|"
    r"verfug\w*|retir\w*|"
    r"withdraw\w*|fonctionn\w*|operat\w*|required|requier\w*|erforderlich|obligatoire)\b"
)
_ALONE = lazily(
    r"\b(?:oder|ou|or|o|allein|seule?|alone|indistint\w*|einzeln|nicht|not|pas|bank|banque|banco|gultig|valid\w*)\b"
)
_OWNER = lazily(
    r"(?:wirtschaftlich (?:berechtigt\w*|begunstigt\w*)|beneficial owners?|beneficiaires? effectifs?|"
    r"titular(?:es)? real(?:es)?|"
    r"titolare effettivo|beneficiario (?:efectivo|real|effettivo)|ayant droit economique|ultimate owner)"
)
_CLOSED = lazily(
    r"(?:fecha|date|datum|data|tag)? ?(?:de (?:la )?|of |der |di )?(?:cancelacion|cierre|cloture|schliessung|"
    r"auflosung|"
    r"kontoschliessung|kontoauflosung|closure|closing|account closed|geschlossen|cloturee?|cerrada|chiusura|"
    r"encerramento|"
    r"aufgelost|kundigung)(?: (?:de la cuenta|du compte|des kontos|of (?:the )?account|on|am|le|el))?"
)
_SEIZED_PAY = lazily(
    rf"(?:\w*pfandung\w*|saisies?(?: \w+){{0,2}}|retenues?|abzug\w*|embargos?(?: \w+){{0,2}}|"
    rf"retenciones?(?: judicial\w*)?|"
    rf"wage garnishment|attachment of earnings|deductions?|pignoramento|penhora){_OF_IT}"
)
_SEIZURE = lazily(
    r"\b(?:pfand\w*|saisie\w*|embarg\w*|garnish\w*|attachment|pignor\w*|penhor\w*|judicial\w*|gericht\w*)\b"
)
_LEAVES = lazily(
    r"\b(?:on notice|notice period|under notice|gekundigt\w*|preavis|preaviso|licenci\w*|demission\w*|"
    r"dimision\w*|despid\w*|"
    r"resigned|dismissed|redundan\w*|unpaid leave|sans solde|sin sueldo|unbezahlt\w*|excedencia|beurlaub\w*|"
    r"ruht|disponibilite|"
    r"suspen\w*|chomage|arbeitslos\w*|unemployed|en paro|kurzarbeit|ausgeschieden|beendet|terminated|ended|"
    r"retraite anticipee|"
    r"probezeit|periode d essai|periodo de prueba|probation\w*|aspettativa|licenziat\w*|elternzeit|"
    r"conge parental)\b"
)
_WORK_STATUS = lazily(
    rf"(?:\w*status|statut|situation|situacion(?: laboral)?|employment(?: status)?|beschaftigung\w*|"
    rf"arbeitsverhaltnis|"
    rf"dienstverhaltnis|position|estado|stato|contrat|contrato|bemerkung\w*|observations?|remarks?){_OF_IT}"
)
_RECIPIENT = lazily(
    r"(?:auszahlungs|ziel|referenz|empfanger)konto|(?:zahlungs)?empfanger(?: \w+){0,3}|auszahlung an|"
    r"payout (?:account|to)|"
    r"paid (?:out )?to|beneficiary of (?:the )?payments?|payee|compte (?:de versement|destinataire|"
    r"beneficiaire)|destinataire"
    r"(?: \w+){0,3}|verse(?:ment)? a|cuenta (?:de (?:abono|destino)|destinataria)|destinatario(?: \w+){0,3}|pagos a"
)
_AGENCY = lazily(
    r"\b(?:agentur|agency|agence|agencia|agenzia|reiseburo|vermittl\w*|consult\w*|ltd|gmbh|pvt|sarl|broker|s l|"
    r"s a|llc|inc|"
    r"finance|financiera|kredit|credit|loan\w*|bursar|landlord|vermieter|bailleur|services?)\b"
)
_BLOCK_ENDS = lazily(
    r"\b(?:sperre|sperrung|sperrvermerk|sperrfrist|blocage|bloqueo|block|blocking|"
    r"restriction)\b(?: \w+){0,6} (?:endet|erlischt|"
    r"bis|entfallt|wird|prend(?:ra)? fin|expire\w*|cesse|jusqu\w*|until|ends?|lapses?|vence|termina|finaliza|"
    r"hasta|cesa|levantara)\b"
)
# Who vouches for a visit does not vouch for studies.
_PURPOSE = lazily(
    r"(?:zweck|reisezweck|aufenthaltszweck|besuchszweck|grund|objet|motif|but|purpose|reason|motivo|finalidad|objeto"
    r"|scopo)"
    r"(?: (?:des?|der|du|de la|of|of the|del) (?:\w+ ?){1,2})?"
)
_VISIT = lazily(
    r"\b(?:besuch\w*|familienbesuch\w*|urlaub\w*|ferien\w*|touris\w*|turis\w*|visite\w*|vacances|holidays?|visit"
    r"|visiting (?:relatives|friends|family)|visita\w*|vacaciones|hochzeit|mariage|wedding|boda)\b"
)
_STUDIES = lazily(
    r"\b(?:\w*stud\w+|etud\w+|estud\w+|\w*schul\w*|school|cours\w*|\w*kurs\w*|curso|visiting (?:student|scholar))\b"
)
_SOON = timedelta(days=92)  # of a stay: who can take all of it then has no money for the year
_NAME_PART = 3


def by_rows(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The rows that restrict a paper about money."""
    if kind in f.BALANCES:
        yield from _less_is_free(said)
        yield from _owned_by_another(said, case)
        yield from (row.sentence for row in value_given(said, _CLOSED) if dates.find(row.value))
        yield from (each for each, folded in clauses(said) if _is_joint(folded))
    if kind in f.BALANCES | f.BLOCKED:
        yield from _charged(said)
    if kind in f.BLOCKED:
        yield from (row.sentence for row in value_is(said, _STATUS, _NOT_FUNDED))
        yield from (row.sentence for row in value_is(said, _RECIPIENT, _AGENCY) if not _is_own(row.value, case))
        yield from _block_ends(said, case)
    if kind in f.GRANTS:
        yield from (row.sentence for row in value_is(said, _STATUS, _NOT_AWARDED))
        yield from (row.sentence for row in value_is(said, _NATURE, _NO_MONEY) if not _PER.search(row.sentence.folded))
    if kind in f.SPONSORS | f.GUARANTEES:
        yield from _capped(said, case)
        visits = value_is(said, _PURPOSE, _VISIT)
        yield from (row.sentence for row in visits if not _STUDIES.search(fold(row.value)))
    if kind in f.GUARANTEES:
        yield from (row.sentence for row in value_is(said, _NATURE, _RENTED))
    if kind in f.INCOMES:
        taken = value_given(said, _SEIZED_PAY)
        yield from (row.sentence for row in taken if sum_of(row) and _SEIZURE.search(row.sentence.folded))
        yield from (row.sentence for row in value_is(said, _WORK_STATUS, _LEAVES))


def _is_joint(folded: str) -> bool:
    """Whether it says of the account, not of who signs for the bank, that two have to sign."""
    is_said = says(folded, _JOINTLY) and _OF_ACCOUNT.search(folded) and not _ALONE.search(folded)
    return bool(is_said) and len(folded.split()) < _LINE


_LINE = 60  # words: more is a whole paper that was read as one sentence


def _charged(said: Said) -> Iterator[Sentence]:
    """The rows that name a charge on the money, in favour of others than the authority."""
    rows = [*value_given(said, _CHARGES), *value_is(said, _CHARGES_LOOSE, _CHARGED)]
    yield from (row.sentence for row in rows if not _AUTHORITY.search(fold(row.value)) and not _is_answered(row))


def _is_answered(row: Row) -> bool:
    """Whether the label holds its own answer, and the next cell is another row: "Lien: nil | Dormant: no"."""
    if ":" not in row.label or not is_none(fold(row.label.rpartition(":")[2])):
        return False
    label, _, value = row.value.partition(":")
    return _CHARGES.fullmatch(fold(label)) is None or is_none(fold(value))


def _less_is_free(said: Said) -> Iterator[Sentence]:
    """The sum that is free to use, where a balance of more than twice as much is named."""
    free = [row for row in said.rows if _FREE_SUM.fullmatch(fold(row.label)) and amounts.find(row.value)]
    known = {sum_of(row) for row in free}
    others = [sum_of(row) for row in said.rows if not _PER.search(fold(row.label))]
    least = max((each for each in others if each not in known), default=Decimal(0))
    if free and 2 * max(known) < least:
        yield free[0].sentence


def _owned_by_another(said: Said, case: Case) -> Iterator[Sentence]:
    """The row of whom the money belongs to in the end, who is not the applicant."""
    yield from (row.sentence for row in value_given(said, _OWNER) if not _is_own(row.value, case))


def _is_own(value: str, case: Case) -> bool:
    who = case.applicant
    own = set(fold(who.full).split()) if who is not None else set[str]()
    own |= {"inhaber", "kontoinhaber", "kontoinhaberin", "titulaire", "titular", "holder", "student", "studentin"}
    return any(len(word) >= _NAME_PART and word in own for word in fold(value).split())


def _capped(said: Said, case: Case) -> Iterator[Sentence]:
    """The largest sum that is promised for all of the stay, where nobody lives on that."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if start is None or end is None:
        return
    least = _MEAGRE * Decimal((end - start).days) / _MONTH
    for each, folded in clauses(said):
        found = [one.amount for one in amounts.find(each.text)]
        if len(found) == 1 and 0 < found[0] < least and _CAP.search(folded) and not _PER.search(folded):
            yield each


def _block_ends(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentence by which the block falls as the stay begins."""
    start = case.date_of("stay.start")
    for each in said.sentences if start is not None else ():
        days = [one.value for one in dates.find(each.text, day_first=True) if one.value]
        if days and start and _BLOCK_ENDS.search(each.folded) and max(days) < start + _SOON:
            yield each
