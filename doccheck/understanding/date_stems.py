"""What a date begins or ends, by the stems of the words right before it, and periods that are not the paper's own.

Weaker than labels: what is read here is probable at best, and counts only where no label and no period says it.
"""

from __future__ import annotations

import re

from doccheck.kinds import Kind
from doccheck.understanding.fold import fold

_BEFORE_ANOTHER = re.compile(r"\d{3,}|[;.] ")  # what belongs to another date, or another sentence
_A_SENTENCE = re.compile(r"(?<=[^\W\d_]{4})[.;] ")
_WORDS = 5  # before a date in which a stem is looked for
# fmt: off
_FILLERS = frozenset((
    "le", "la", "el", "am", "on", "em", "il", "den", "dem", "del", "the", "dia", "dnia", "ngay", "au", "a", "al", "zum",
    "mit", "du", "um", "de", "des", "par", "is", "est", "ist", "der", "die", "in", "of", "as", "no", "not", "prevue",
    "prevu", "prevista", "previsto", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miercoles", "jueves",
    "viernes", "sabado", "domingo", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "ore", "24", "noon", "date", "datum", "fecha", "data", "noch", "einschliesslich", "und", "et", "and", "y", "zwar",
))
# fmt: on
_BEGINS = re.compile(
    r"(?:commenc|debut|demarr|begin|began|begun|beginn|begonn|start|inici|inizi|empiez|empez|empiec|comienz|comenz)\w*"
    r"|arriv\w*|llegad?a?|llegue|ankunft|(?:an|ein)reise\w*|eintritt\w*|einzug\w*|eingezogen|entrees?|entrant|entrance"
    r"|entry|entered|entrada|entr[oe]|ingres\w*|incorpora\w*|join\w*|rentree|admission|admitted|admitido|enrol\w*"
    r"|inscrit\w*|matricul\w*|immatrikuliert|eingeschrieben|aufgenommen|aufnahme|alta|engaged|employed|hired|appointed"
    r"|beschaftigt|angestellt|antiguedad|assunzione|admissao|zatrudnion\w*|rozpocz\w*|poczatek|начал\w*|начин\w*"
    r"|почат\w*|почин\w*|поступил\w*|зачислен\w*|зарахован\w*|baslang\w*|baslama\w*|baslar|kayit|giris|dau|giang"
    r"|embauch\w*|effet|vigueur|effect|force|efectos?|vigor|wirksam\w*|effective|decorrenza|decorre|cours|starten\w*"
    r"|incep\w*|开学|報到|报到|始業|開講|개강"
    r"|先月|入学|入社|開始|입학|입사일|开始|起"
)
_SINCE = re.compile(
    r"(?:depuis|desde|since|seit|des|dal|dalla|from|ab|vom|von|partir|compter|od|z|с|з|tu|kabul|자|自|incepand)"
)
_ENDS = re.compile(
    r"(?:termin|conclu|complet|finish|finaliz|finaliz|acab|cess|ceas|clos|clotur|clausur|culmin|achev|extingu|erlisch"
    r"|erlosch|erlosch|laps|expir|caduc|venc|conclus|zakoncz|koncz|окон\w|законч|закінч|оконч|завер|kapan|bit)\w*"
    r"|end|ends|ended|ending|ende\w*|fin|fine|fim|final|finale|finit|leav\w*|left|leaver|depart\w*|vacat\w*|salida|saida"
    r"|sortie|(?:ab|aus|ruck|heim)reise\w*|austritt\w*|auszug|baja|egres\w*|abschluss\w*|beend\w*|graduat\w*|terme"
    r"|eteint|determine|mezuniyet|thuc|regreso|retour|return\w*|rientro|schluss\w*|last|letzter|dernier\w*|ultim[oa]"
    r"|finira|prend fin|scadenza|befristet|修了|終了|卒業|졸업|毕业|结束|止"
)
_UNTIL = re.compile(r"(?:bis|until|till|hasta|jusqu|jusque|fino|ate|do|до|по|den|kadar|pana|through|thru|upto|by)")
# What begins or ends something else.
_ELSE = re.compile(
    r"\b(?:schreiben|anmeld\w*|bewerb\w*|(?:ein|nach)?reichen|einzureichen|senden|vorzulegen|vorlegen|annehmen|zahlen"
    r"|uberweisen|soumett\w*|retourner|renvoyer|accepter|confirmer|confirm|accept|apply|submit|presentar\w*|enviar"
    r"|aceptar|remitir|pass\w*|visa|visum|carte|card|cni|permis|permit|permiso|probatoire|probezeit|probe|waiting|wartezeit|carence"
    r"|confidential\w*|\w*frist|delai|deadline|plazo|rembours\w*|repay\w*|tilgung|rate|mensualit\w*|instal\w*|cuota"
    r"|auszahlung\w*|disburse\w*|desembols\w*|erogazion\w*|wyplat\w*|выплат\w*|виплат\w*"
    r"|domicil\w*|resid\w*|wohnhaft|ansassig|citizen|married|marie\w*|verheiratet|casad\w*|account|compte|konto|cuenta"
    r"|member\w*|born|geb|nac\w*|exam\w*|prufung\w*|paid|pay\w*|bezahlt|payable|versement|pago|tarif|preis|fee|agreement"
    r"|convention|convenio|licen[cs]e\w*|agrement|accredit\w*|akkredit\w*|version|formato|tarjeta|validated|valide)\b"
)
_REPLACED = (
    r"vorpoli\w*|sustituye\w*|replac\w*|remplac\w*|ersetz\w*|revoc\w*|revoqu\w*|revok\w*|widerruf\w*|sin efecto"
    r"|anterior\w*|ancien\w*|previous\w*|former\w*|fruher\w*|bisherig\w*|precedent\w*|preced\w*|vorherig\w*"
    r"|vorig\w*|erstmals|poprzedni\w*|предыдущ\w*|попередн\w*|onceki|previ[oa]s?"
)
_NOT_THE_STAY = re.compile(
    r"\b(?:relache|vacanc\w*|vacac\w*|conge\w*|pause|\w*ferien|\w*pause|holiday\w*|break|recess|receso|leave of absence"
    r"|absence\w*|absent\w*|interruption\w*|каникул\w*|канікул\w*|exam\w*|prufung\w*|\w*prufungen|term dates"
    r"|registration|inscripci\w*|einschreibung\w*|inscriptions?|entente\w*|convenio|convention|agreement"
    r"|formacion|formation a"
    r"|seminar|staj|stage d observation|orientation|relevement|fehl\w*|krank\w*|praktikum|hospital\w*|reisen|voyage\w*"
    r"|anmeldung\w*|bewerbung\w*|visa|visum|pass\w*|reisedokument|permis|permit|permiso|vls ts|titre de sejour"
    rf"|{_REPLACED}"
    r"|statements?|releves? de compte|kontoauszug\w*|extractos?|estados? de cuenta|aufenthalts(?:karte|titel|ausweis)"
    r"|carte de sejour|tarjeta de residencia|residence card"
    r"|semester(?:beitrag|gebuhr)\w*|delibera\w*|tournee|ferias|vacanze|feriado|wakacje|tatil)\b|休假|休学|假期|夏休み|휴학|방학"
)
# What is paid for beside the studies, or is valid while they last.
_COVER = re.compile(
    r"(?<!\w)(?:insur\w*|assuran\w*|assur\w*|\w*versicher\w*|seguros?|poliza|police|policy|cover|coverage|couvert\w*"
    r"|assicurazion\w*|polizza|ubezpiecz\w*|страхов\w*|страхув\w*|sigorta\w*|asigurar\w*|bao hiem)(?!\w)"
    r"|保险|保険|보험|تأمين"
)
_VALIDITY = re.compile(
    r"(?<!\w)(?:valable|valide|valid|gultig|vigente|valida|valido|validez|vigencia|validite|gilt|validita|validade"
    r"|wazn\w*|деиств\w*|діє|чинн\w*|valabil\w*|gecerli\w*)(?: \w+){0,2}$"
)
# Papers that tell both how long somebody stays and how long they hold themselves.
_ALLOW_A_STAY = frozenset({"parental_authorisation", "organiser_commitment", "host_commitment"})
_STUDIES = re.compile(
    r"\b(?:course\w*|cours|sejour|studi\w*|study|estudi\w*|estancia|stay|aufenthalt\w*|curso|lehrgang\w*|program\w*|studia"
    r"|обучен\w*|навчан\w*)\b|学习|留学|수학|유학"
)
_VALID_ONLY = frozenset(
    {"health_insurance", "bank_guarantee", "power_of_attorney", "blocked_account", "criminal_record"}
)
_OF_ANOTHER = re.compile(
    r"\b(?:probatoire|probezeit|probation\w*|waiting|wartezeit|carence|confidential\w*|\w*frist|delai|deadline|plazo"
    r"|auszahlung\w*|disburse\w*|desembols\w*|decaissement\w*|versements?|verser|payer|pay"
    r"|payable|paid|instal\w*|mensualit\w*|emi|cuota|rate|premiere|erste rate|abmeldung|kundigung\w*"
    r"|resiliation|cancel\w*|carte europeenne|europaische|passe?port\w*|pass|visa|matricula|licen[cs]e|reglamento|ordre"
    rf"|convention|convenio|agreement|akkredit\w*|accredit\w*|zulassung|formato|version|mandat\w*"
    r"|commission\w*|lic|tari|imposta|tax|impot|steuer\w*"
    rf"|{_REPLACED})\b"
)
# Papers that tell a period only by the way, if at all.
BY_THE_WAY = frozenset(
    {
        *("affidavit", "diploma", "transcript", "study_history_form", "motivation_letter", "information_form"),
        *("medical_certificate", "sworn_translation", "family_record", "cv", "income_proof"),
    }
)
# Of these, the ones that look forward to the studies.
PLANS = frozenset({"study_history_form", "motivation_letter", "information_form", "affidavit"})
_BY_WORD, _BY_PREPOSITION = 2, 1


def hint(before: str, kind: Kind) -> tuple[str, int] | None:
    """The role the words right before a date make likely, and how much they say (the more the better)."""
    begins = next((name for name in ("start_date", "valid_from") if name in kind.fields), None)
    ends = next((name for name in ("end_date", "valid_until") if name in kind.fields), None)
    if begins is None and ends is None:
        return None
    folded = fold(_BEFORE_ANOTHER.split(before)[-1][-70:])
    if _ELSE.search(folded):
        return None
    words = [word for word in folded.split() if word not in _FILLERS][-_WORDS:]
    last = words[-1] if words else ""
    if _UNTIL.fullmatch(last) and ends:
        return ends, _BY_PREPOSITION
    if _SINCE.fullmatch(last) and begins:
        return begins, _BY_PREPOSITION
    for word in reversed(words[-4:]):
        if _ENDS.fullmatch(word) and ends:
            return ends, _BY_WORD
        if _BEGINS.fullmatch(word) and begins:
            return begins, _BY_WORD
    return None


def is_of_another(before: str, kind: Kind) -> bool:
    """Whether the words before a label of a beginning or an end tell that something else begins or ends."""
    own = kind.id in ("exchange_agreement", "internship_agreement", "volunteering_agreement")
    found = _OF_ANOTHER.search(fold(before[-60:]))
    return found is not None and not (own and found[0] in ("convention", "convenio", "agreement"))


def is_of_studies(context: str, kind: Kind) -> bool:
    """Whether the folded words speak of studies, on a paper about something else."""
    return kind.id in _VALID_ONLY and bool(_STUDIES.search(context[-80:]))


def is_aside(before: str, kind: Kind) -> bool:
    """Whether the words before a period tell that it is not the one the paper is about."""
    folded = fold(before[-80:])
    if kind.id == "transcript" or _NOT_THE_STAY.search(folded):
        return True
    if "start_date" not in kind.fields or "valid_from" in kind.fields:
        return False
    covered = _COVER.search(fold(_A_SENTENCE.split(before)[-1][-80:]))
    return bool(covered or (kind.id in _ALLOW_A_STAY and _VALIDITY.search(folded)))
