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
    "le", "la", "el", "am", "on", "em", "il", "den", "dem", "del", "the", "dia", "dnia", "ngay", "au", "a", "al",
    "zum",
    "mit", "du", "um", "de", "des", "par", "is", "est", "ist", "der", "die", "in", "of", "as", "no", "not",
    "prevue",
    "prevu", "prevista", "previsto", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes", "martes", "miercoles", "jueves",
    "viernes", "sabado", "domingo", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "ore", "24", "noon", "date", "datum", "fecha", "data", "noch", "einschliesslich", "und", "et", "and", "y",
    "zwar",
    "per", "e", "em", "no", "fissato", "fissata", "fixado", "la", "data", "pe", "in", "w", "na", "dniu", "dniem",
    "roku",
    "г", "р", "в", "у", "на", "и", "та", "та", "і", "було", "будет", "буде", "число", "дня", "vao", "du", "kien",
    "la",
    "tarihi", "tarihinde", "gunu", "يوم", "في", "بتاريخ", "تاريخ", "ب", "در", "به", "تاریخ", "روز", "مورخ",
    "للدراسة",
    "هو", "هي", "sie", "si", "se", "ser", "va", "vor", "b", "би", "бы", "для", "мене", "меня", "план", "плановано",
))
# Behind a day: what begins or ends then.
_BEGINS_BEHIND = re.compile(
    r"^\W{0,2}(?:から|より|부터|に開始|に始|起(?!诉)|开始|開始|에 시작|개강|(?:'?[dt][ae]n|tarihinden"
    r"|gununden) (?:itibaren|beri|bu yana|baslayarak)"
    r"|tarihinde (?:\w+ ){0,3}basla|tarihi itibar|itibari?yla|itibari?ile|gunu (?:\w+ ){0,2}basla|سے)"
)
_ENDS_BEHIND = re.compile(
    r"^\W{0,2}(?:まで|までに|까지|に終了|に修了|に満了|止|为止|為止|에 종료|종료|종강|'?[ny]?[ea] kadar|tarihine kadar"
    r"|tarihinde (?:\w+ ){0,3}(?:bit|sona er|tamamla)|gunu (?:\w+ ){0,2}(?:bit|sona)|تک)"
)
# fmt: on
_BEGINS = re.compile(
    r"(?:commenc|debut|demarr|begin|began|begun|beginn|begonn|start|inici|inizi|empiez|empez|empiec|comienz|comenz)\w*"
    r"|arriv\w*|llegad?a?|llegue|ankunft|(?:an|ein)reise\w*|eintritt\w*|einzug\w*|eingezogen|entrees?|entrant|entrance"
    r"|entry|entered|entrada|entr[oe]|ingres\w*|incorpora\w*|join\w*|rentree|admission|admitted|admitido|enrol\w*"
    r"|inscrit\w*|matricul\w*|immatrikuliert|eingeschrieben|aufgenommen|aufnahme|alta|engaged|employed|hired|appointed"
    r"|beschaftigt|angestellt|antiguedad|assunzione|admissao|zatrudnion\w*|rozpocz\w*|poczatek|начал\w*|начин\w*"
    r"|поча[тл]\w*|почн\w*|почин\w*|поступил\w*|зачислен\w*|зарахован\w*|baslang\w*|baslama\w*|baslar|kayit"
    r"|giris|dau|giang"
    r"|embauch\w*|effet|vigueur|effect|force|efectos?|vigor|wirksam\w*|effective|decorrenza|decorre|cours|starten\w*"
    r"|incep\w*|开学|報到|报到|始業|開講|개강"
    r"|начн\w*|начат\w*|inceput\w*|rozpoczyna\w*|zaczyna\w*|inaugur\w*|chegada|arrivo|sosir\w*|przyjazd\w*"
    r"|въезд\w*|в'?їзд\w*|приезд\w*|приїзд\w*"
    r"|стартує|стартует|розпоч\w*|принят\w*|прийнят\w*|kaydol\w*|gir\w{2,6}|(?:و|س|ست)?(?:ت|ي)?(?:بدا|بدات"
    r"|تبدا|يبدا|ستبدا|بداية|بدء|ابتداء|انطلاق|تنطلق)\w*"
    r"|التحق\w*|الالتحاق|المباشرة|شروع|اغاز|شامل|آغاز|ورود"
    r"|先月|入学|入社|開始|입학|입사일|开始|起"
)
_SINCE = re.compile(
    r"(?:depuis|desde|since|seit|des|dal|dalla|from|ab|vom|von|partir|compter|od|z|с|з|tu|kabul|자|自|incepand"
    r"|من|منذ|از|اعتبارا|din|dinspre|partire|partir|contar|decorrere|начиная|починаючи|ابتداء|dnia)"
)
_ENDS = re.compile(
    r"(?:termin|conclu|complet|finish|finaliz|finaliz|acab|cess|ceas|clos|clotur|clausur|culmin|achev|extingu|erlisch"
    r"|erlosch|erlosch|laps|expir|caduc|venc|conclus|zakoncz|koncz|окон\w|законч|закінч|оконч|завер|kapan|bit)\w*"
    r"|end|ends|ended|ending|ende\w*|fin|fine|fim|final|finale|finit|leav\w*|left|leaver|depart\w*|vacat\w*"
    r"|salida|saida"
    r"|sortie|(?:ab|aus|ruck|heim)reise\w*|austritt\w*|auszug|baja|egres\w*|abschluss\w*|beend\w*|graduat\w*|terme"
    r"|eteint|determine|mezuniyet|thuc|regreso|retour|return\w*|rientro|schluss\w*|last|letzter|dernier\w*|ultim[oa]"
    r"|заканч\w*|заверш\w*|истек\w*|закінчу\w*|incheie\w*|incheiat\w*|absolvi\w*|sfarsit\w*|plecar\w*|iesir\w*"
    r"|ukoncz\w*|wyjazd\w*|powrot\w*|partida|retorno|regresso|partenza"
    r"|выезд\w*|виїзд\w*|отъезд\w*|від'?їзд\w*|возвращ\w*|поверн\w*|выпуск\w*|випуск\w*|don\w{2,5}|ayril\w*"
    r"|(?:و|س|ست)?(?:تنتهي|ينتهي|يتخرج|يستكمل|تستكمل|ينهي|تنهي|انهي|انهى|تخرج|تخرجت|تختتم|نهاية|انتهاء|متم"
    r"|تتخرج|ستنتهي)\w*|المغادرة|پایان|اختتام|فراغت|خروج"
    r"|finira|prend fin|scadenza|befristet|修了|終了|卒業|졸업|毕业|结束|止"
)
_UNTIL = re.compile(
    r"(?:bis|until|till|hasta|jusqu|jusque|fino|ate|do|до|по|den|kadar|pana|pina|toi"
    r"|حتى|الى|لغاية|غاية|تا|الی|لغایت|through|thru|upto|by)"
)
# What begins or ends something else.
_ELSE = re.compile(
    r"\b(?:schreiben|anmeld\w*|bewerb\w*|(?:ein|nach)?reichen|einzureichen|senden|vorzulegen|vorlegen|annehmen|zahlen"
    r"|uberweisen|soumett\w*|retourner|renvoyer|accepter|confirmer|confirm|accept|apply|submit|presentar\w*|enviar"
    r"|aceptar|remitir|pass\w*|visa|visum|carte|card|cni|permis|permit|permiso|probatoire|probezeit|probe"
    r"|waiting|wartezeit|carence"
    r"|confidential\w*|\w*frist|delai|deadline|plazo|rembours\w*|repay\w*|tilgung|rate|mensualit\w*|instal\w*|cuota"
    r"|auszahlung\w*|disburse\w*|desembols\w*|erogazion\w*|wyplat\w*|выплат\w*|виплат\w*"
    r"|domicil\w*|resid\w*|wohnhaft|ansassig|citizen|married|marie\w*|verheiratet|casad\w*|account|compte|konto|cuenta"
    r"|member\w*|born|geb|nac\w*|exam\w*|prufung\w*|paid|pay\w*|bezahlt|payable|versement|pago|tarif|preis|fee"
    r"|agreement"
    r"|convention|convenio|licen[cs]e\w*|agrement|accredit\w*|akkredit\w*|version|formato|tarjeta|validated|valide)\b"
)
_REPLACED = (
    r"vorpoli\w*|sustituye\w*|replac\w*|remplac\w*|ersetz\w*|revoc\w*|revoqu\w*|revok\w*|widerruf\w*|sin efecto"
    r"|anterior\w*|ancien\w*|anterieur\w*|prior|ehemalig\w*"
    r"|previous\w*|former\w*|fruher\w*|bisherig\w*|precedent\w*|preced\w*|vorherig\w*"
    r"|vorig\w*|erstmals|poprzedni\w*|предыдущ\w*|попередн\w*|onceki|previ[oa]s?"
)
_NOT_THE_STAY = re.compile(
    r"\b(?:(?:grants?|granted) (?:\w+ )?leave|on leave"
    r"|relache|vacanc\w*|vacac\w*|conge\w*|pause|\w*ferien|\w*pause|holiday\w*|break|recess|receso|leave of absence"
    r"|absence\w*|absent\w*|interruption\w*|каникул\w*|канікул\w*|exam\w*|prufung\w*|\w*prufungen|term dates"
    r"|registration|inscripci\w*|einschreibung\w*|inscriptions?|entente\w*|convenio|convention|agreement"
    r"|formacion|formation a"
    r"|seminar|staj|stage d observation|orientation|relevement|fehl\w*|krank\w*|praktikum|hospital\w*|reisen|voyage\w*"
    r"|anmeldung\w*|bewerbung\w*|visa|visum|pass\w*|reisedokument|permis|permit|permiso|vls ts|titre de sejour"
    rf"|{_REPLACED}"
    r"|gegenzug|gegenbesuch\w*|contrepartie|en retour|in return|in exchange|reciprocally|a cambio|en reciprocidad"
    r"|statements?|releves? de compte|kontoauszug\w*|extractos?|estados? de cuenta|aufenthalts(?:karte|titel|ausweis)"
    r"|carte de sejour|tarjeta de residencia|residence card"
    r"|vist[oi]s?|vize\w*|wiz\w*|виз\w*|віз[аиу]\w*|viz[ae]l?\w*|thi thuc|تاشير\w*|ويزا|ویزا|روادید"
    r"|przerw\w*|перерыв\w*|перерв\w*|interromp\w*|interruz\w*|intrerup\w*|interrup\w*|dondur\w*|ara ver\w*"
    r"|gian doan|bao luu"
    r"|انقط\w*|توقف\w*|تعطل\w*|المنقطع\w*|serviço militar|servico militar|servizio militare|askerlik\w*"
    r"|armi\w*|арми\w*|армі\w*"
    r"|военн\w*|військов\w*|stagiu\w* militar|wojsk\w*|nghia vu quan su|الخدمة العسكرية|سربازی|خدمت وظیفه|relache"
    r"|урлоп\w*|urlop\w*|отпуск\w*|відпустк\w*|concediu\w*|nghi (?:he|phep|tet)|اجازة|العطلة|عطلة|تعطیلات|مرخصی"
    r"|semester(?:beitrag|gebuhr)\w*|delibera\w*|tournee|ferias|vacanze|feriado|wakacje|tatil)\b|休假|休学"
    r"|休學|假期|寒假|暑假|夏令营|夏令營|语言营|夏休み|冬休み|휴학|방학"
    r"|签证|簽證|ビザ|査証|비자|사증|兵役|군복무|병역|군필"
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
# How long a loan runs is not how long the studies last.
_OF_A_LOAN = re.compile(
    r"(?<!\w)(?:termen\w*|scadent\w*|срок\w*|строк\w*|погаш\w*|okres\w* (?:kredyt|splat)\w*|splat\w*|vade\w*"
    r"|geri odeme\w*"
    r"|durata del (?:finanziamento|prestito|mutuo)|ammortament\w*|prazo|amortiza\w*|reembolso|thoi han vay|tra no"
    r"|السداد|القرض|بازپرداخت|وام)(?!\w)|贷款期限|还款|還款|借款期|借入期間|返済|대출기간|상환"
)
_PAID_BACK = re.compile(
    r"(?<!\w)(?:\w*tilgung\w*|\w*ruckzahl\w*|zuruckzuzahl\w*|zuruckgezahlt|rembours\w*|repa[yi]\w*|reembols\w*"
    r"|devoluci\w*|devolv\w*|amorti\w*|rimbors\w*|restitu\w*|splat\w*|погаш\w*|погашення|rambursar\w*"
    r"|geri odeme\w*)(?!\w)"
)
# "CPE Reg. No. 200411882N (valid 20 May 2024 to": how long a school itself may teach.
_IN_FORCE = re.compile(
    r"\d\w*\s*\((?:valid|gültig|valable|valide|válid|vigen|valev|validità|ważn|действ|чинн|valabil|geçerli|period)"
    r"[^)]{0,40}$",
    re.IGNORECASE,
)
# What a form asks of the passport: "issued / valid until".
_OF_A_CARD = re.compile(
    r"\b(?:expedid[oa]|expedicion|issued?|date of issue|delivree?|delivrance|ausgestellt|ausstellung\w*|"
    r"emitid[oa]|emissao|rilasciat[oa]|rilascio|wydan[ya]|выдан\w*|видан\w*)\b"
)
_FORMS = frozenset({"visa_application_form", "residence_application_form"})
_ALLOW_A_STAY = frozenset({"parental_authorisation", "organiser_commitment", "host_commitment"})
_STUDIES = re.compile(
    r"\b(?:course\w*|cours|sejour|studi\w*|study|estudi\w*|estancia|stay|aufenthalt\w*|curso|lehrgang\w*"
    r"|program\w*|studia"
    r"|обучен\w*|навчан\w*|учеб\w*|estudos|studiilor|studii|studia\w*|nauk[aiu]|nauczani\w*|ogreni\w*|egitim\w*|hoc tap"
    r"|khoa hoc|دراس\w*|الدراس\w*|تحصیل\w*)\b|学习|学業|留学|수학|유학|학업|就学"
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
BY_WORD, _BY_PREPOSITION = 2, 1
# "vom 22. August 2026 (Anreise) bis": what stands in brackets right behind a day speaks of that one.
REMARK = re.compile(r"^\s?\([^()\d]{1,30}\)")
_AND_TO = re.compile(
    r"^,?\s(?:bis(?: zum)?|to|until|till|au|jusqu['’]au|al|hasta(?: el)?|fino al|até|ao|до|по|până la)\s$"
)
_FROM = frozenset({"vom", "von", "ab", "du", "from", "del", "desde", "dal", "de", "od", "с", "з", "din"})
_TO = re.compile(
    r"\s?(?:\([^()\d]{1,30}\)|,? \d{1,2}[:.h]\d\d(?: Uhr| h| hrs)?),?\s?"
    r"(?:bis(?: zum)?|to|until|till|au|jusqu['’]au|al|hasta(?: el)?|fino al|até|ao|do|до|по|până la|[–-])\s?\d",
    re.IGNORECASE,
)
_SINCE_ONLY = frozenset({"seit", "since", "depuis", "desde"})
# A minor who is allowed to go leaves home first.
_LEAVES_HOME = re.compile(
    r"(?<!\w)(?:salida|depart|departure|ausreise|abreise|hinreise|partida|saida|partenza|wyjazd|выезд|виїзд|plecare)"
    r"(?: (?:el|le|am|on|em|il|dia|date|datum|prevue?|prevista|fecha|the))*$"
)
# "vom Wintersemester 2026/27 (1.10.2026) bis zum Ende des Sommersemesters 2029 (": the day of what is said before it.
_IN_BRACKETS_BEHIND_A_TERM = re.compile(
    r"(?<!\w)(?:(?P<ends>(?:ende|schluss|ablauf|fin|end|final|fine|bis|jusqu au|jusqu a la|until|hasta|fino al|ate)"
    r"(?: (?:zum|ende|des|der|dem|du|de|la|l|of|the|el|del|al|fin|final))*)"
    r"|(?:vom|ab|ab dem|beginn des|from|du|depuis le|des le|desde el|dal|start of the|beginning of the|debut du))"
    r" (?:\w+semesters?|semesters?|trimesters?|quartals?|schuljahr(?:e?s)?|studienjahr(?:e?s)?|semestre|trimestre"
    r"|cuatrimestre|annee \w+|term|academic year|school year|curso(?: academico)?|autumn|fall|spring|winter|summer)"
    r"(?: \w+){0,2}(?: \d\d(?:\d\d)?(?: \d\d(?:\d\d)?)?)? \($"
)


def hint(before: str, kind: Kind, behind: str = "") -> tuple[str, int] | None:
    ""
    "The role the words right before a date, or right behind it, make likely, and how much they say (more is better)."
    ""
    begins = next((name for name in ("start_date", "valid_from") if name in kind.fields), None)
    ends = next((name for name in ("end_date", "valid_until") if name in kind.fields), None)
    if begins is None and ends is None:
        return None
    term = _IN_BRACKETS_BEHIND_A_TERM.search(f"{fold(before[:-1])} (" if before[-1:] == "(" else "")
    if term:
        name = ends if term["ends"] else begins
        return (name, BY_WORD) if name else None
    *earlier, said = _BEFORE_ANOTHER.split(before)
    said = REMARK.sub("", said) if earlier else said
    if earlier and _AND_TO.match(said) and ends:
        return ends, _BY_PREPOSITION
    folded = fold(said[-70:])
    if _ELSE.search(folded):
        return None
    if kind.id == "parental_authorisation" and begins and _LEAVES_HOME.search(folded):
        return begins, BY_WORD
    if begins and opens_a_period(folded, behind):
        return begins, _BY_PREPOSITION
    words = [word for word in folded.split() if word not in _FILLERS][-_WORDS:]
    last = words[-1] if words else ""
    if _UNTIL.fullmatch(last) and ends:
        return ends, _BY_PREPOSITION
    if _SINCE.fullmatch(last) and begins:
        return begins, _BY_PREPOSITION
    for word in reversed(words[-4:]):
        if _ENDS.fullmatch(word) and ends:
            return ends, BY_WORD
        if _BEGINS.fullmatch(word) and begins:
            return begins, BY_WORD
    follows = fold(behind[:60])
    if follows and ends and _ENDS_BEHIND.match(follows):
        return ends, _BY_PREPOSITION
    return (begins, _BY_PREPOSITION) if follows and begins and _BEGINS_BEHIND.match(follows) else None


def opens_a_period(label: str, behind: str) -> bool:
    """Whether "from" stands right before a day and "to" behind it, with a remark between: "vom … (Anreise) bis …".

    `label`: the folded words before the day; `behind`: what follows, as it is written.
    """
    return label.split(" ")[-1] in _FROM and bool(_TO.match(behind))


def is_since(label: str) -> bool:
    """Whether the folded words before a day end in one that means "since" and nothing else."""
    return label.split(" ")[-1] in _SINCE_ONLY or label.endswith(("seit dem", "depuis le", "desde el"))


def is_of_another(before: str, kind: Kind) -> bool:
    """Whether the words before a label of a beginning or an end tell that something else begins or ends."""
    own = kind.id in ("exchange_agreement", "internship_agreement", "volunteering_agreement")
    found = _OF_ANOTHER.search(fold(before[-60:]))
    return found is not None and not (own and found[0] in ("convention", "convenio", "agreement"))


def is_paid_back(context: str) -> bool:
    """Whether the folded words speak of paying a loan back, not of what is paid out."""
    return bool(_PAID_BACK.search(context))


def is_of_studies(context: str, kind: Kind) -> bool:
    """Whether the folded words speak of studies, on a paper about something else."""
    return kind.id in _VALID_ONLY and bool(_STUDIES.search(context[-80:]))


def is_aside(before: str, kind: Kind) -> bool:
    """Whether the words before a period tell that it is not the one the paper is about."""
    folded = fold(before[-80:])
    if kind.id == "loan_certificate" and _OF_A_LOAN.search(folded):
        return True
    if kind.id == "transcript" or _NOT_THE_STAY.search(folded):
        return True
    if kind.id in _FORMS and _OF_A_CARD.search(folded):
        return True
    if "start_date" not in kind.fields or "valid_from" in kind.fields:
        return False
    if _IN_FORCE.search(before):
        return True
    covered = _COVER.search(fold(_A_SENTENCE.split(before)[-1][-80:]))
    return bool(covered or (kind.id in _ALLOW_A_STAY and _VALIDITY.search(folded)))
