"""The words for hours, weeks and numbers that say how many hours a week, and those that say it is something else.

All patterns are for text as `plain` writes it: small letters without accents, sign for sign as long as the original.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def _plain_sign(sign: str) -> str:
    whole = unicodedata.normalize("NFKD", sign.lower())
    if len(whole) > 1 and not all(map(unicodedata.combining, whole[1:])):
        return sign  # "ß", "½", 한
    return whole[:1] or sign


def plain(text: str) -> str:
    """The text in small letters without accents, every sign in its place."""
    return "".join(map(_plain_sign, text))


def _words(*patterns: str) -> re.Pattern[str]:
    """Whole words of the alphabets with spaces. The patterns may be written with accents, in any script."""
    joined = "|".join(patterns)
    return re.compile(r"(?:(?<![^\W\d_])|(?=/))(?:" + _unaccented(joined) + r")(?![^\W\d_])")


def _anywhere(*patterns: str) -> str:
    return _unaccented("|".join(patterns))


def _unaccented(pattern: str) -> str:
    return "".join(sign if sign.isascii() else _plain_sign(sign) for sign in pattern)


def _either(words: re.Pattern[str], signs: str) -> re.Pattern[str]:
    """The words, or the signs of scripts without spaces."""
    return re.compile(f"{words.pattern}|{_unaccented(signs)}")


# What is counted; those that are lessons of less than an hour first.
_LESSON_WORDS = (
    r"sws|\w*unterrichtseinheit(?:en)?|\w*unterrichtsstunden?|ue|u\.?-?std\.?|lektionen|lehreinheiten|schulstunden|"
    r"periodes?|periods?|periodos?|"
    r"lessons?|classes|lecons?|seances|cours|clases|lecciones|sesiones|lezioni|aulas|licoes|lekcji|lektioner|lesuren|"
    r"godzin\w* lekcyjn\w*|ders(?: saati\w*)?|урок\w*|занят\w*|академическ\w* час\w*|академічн\w* годин\w*|tiết|"
    r"حصص|حصة"
)
_HOUR_WORDS = (
    r"(?!uberst)\w*stunden?|std\.?|heures?|h|hrs?\.?|hours?|horas?|hs|ore|godzin\w*|godz\.?|час(?:а|ов|ы)?|"
    r"годин\w?|год\.|saat\w*|uur|uren|hodin\w*|timmar|timer|tuntia|ora|ώρες|ωρών|ώρες|sati|часова|giờ|tiếng|"
    r"ساعة|ساعات|ساعه|ساعت"
)
_SIGNS_LESSON, _SIGNS_HOUR = r"単位時間|课时|學時|学时|節課?|节课?|コマ|時限|차시|교시", r"小时|小時|時間|시간"
LESSON = _either(_words(_LESSON_WORDS), _SIGNS_LESSON)
LONG = _anywhere(  # "25 UE à 45 Minuten", "20课时（每课时45分钟）"
    r"(?: *[(（]?(?:(?:à|á|a|de|of|(?:zu )?je(?:weils)?|zu|von|mit|da|per|mỗi tiết|每课时|每節|po) *)?\d{2} *"
    r"(?:min\w*\.?|mn|'|мин\w*|хв\w*|dak\w*|phút|分[钟鐘]?|분)[)）]?)?"
)
UNIT = _anywhere(
    rf"(?:(?:{_LESSON_WORDS}|{_HOUR_WORDS})(?![^\W\d_])|{_SIGNS_LESSON}|{_SIGNS_HOUR})"
    rf"(?P<half> *(?:et demie|y media|e mezz[ao]|e meia))?{LONG}"
)
# Between the number and what is counted: "20 full clock hours", "18 volle Stunden", "de ore".
ADJECTIVE = _anywhere(
    r"(?:(?:x |× )?\d{2}[ -]?min\w*[. ]+)?(?:(?:academic|clock|teaching|contact|scheduled|regular|supervised|"
    r"face.to.face|full|whole|group|weekly|class(?:room)?|tuition|working|work|guided|taught|"
    r"english|german|french|spanish|language|akademische\w*|volle|ganze|wochentliche\w*|de|d'|godzin|"
    r"effectives|semanales|hebdomadaires|академическ\w*|академічн\w*|учебн\w*|навчальн\w*|ders) +){0,3}"
)
# A label may leave the unit out: "Wöchentliche Arbeitszeit: 38,5".
TIME_NOUN = _words(
    r"durees?|volume horaire|horaires?|\w*arbeitszeit|dienstzeit|unterrichtszeit|\w*stundenzahl|\w*umfang|"
    r"dedicacion|jornada|"
    r"carga (?:horaria|lectiva)|orario|working (?:time|hours)|workload|tuition|wymiar czasu pracy"
)

_WEEK_WORDS = (
    r"(?:par|la|chaque|à la|/) *sem(?:aine|\.)?|/ *(?:sem|wo|wk)\.?|hebdo(?:madaire(?:s|ment)?)?|(?:pro|je|per|"
    r"in der|die|jede) "
    r"woche|/ *woche|wochentlich\w*|\w*wochen(?:arbeits|unterrichts|dienst|lehr)?(?:zeit|stunden|pensum|umfang)|"
    r"stunden-?woche|arbeitswoche|"
    r"(?:per|a|each|every|the|working|average|/) *week|weekly|p\. ?w\.?|hour week|work ?week|"
    r"semanal(?:es|mente)?|(?:por|a la|cada|la|/|à|na) *semana|semana de|semanais|semaine de(?: travail)?|"
    r"semana (?:laboral|de trabajo|de trabalho)|settimana lavorativa|săptăm[âi]n[aă] de lucru|(?:tydzien|"
    r"tygodniu) pracy|"
    r"(?:alla|a|per|ogni|la|/) *settimana|settimanal[ei]|settimanalmente|"
    r"tygodniow\w*|(?:na|w) +tydzien|w tygodniu|/ *tydz(?:ien)?\.?|haftada|haftalık|/ *hafta|"
    r"(?:pe|/) *săptăm[âi]n[aă]|săptăm[âi]nal\w*|/ *sapt\.?|(?:в|за) +неделю|/ *нед\.?|еженедельн\w*|недельн\w*|"
    r"(?:рабочей|рабочая) недел[ияю]|на +тиждень|/ *тиж\w*\.?|щотижн\w*|тижнев\w*|"
    r"wekelijks|týdně|za týden|týdenní|(?:per|i) vecka\w*|veckan|ugentlig\w*|om ugen|pr\.? uge|per uke|viikossa|"
    r"hetente|"
    r"heti|την εβδομάδα|εβδομαδιαί\w*|седмично|седмица|tjedno|nedeljno|недељно|"
    r"أسبوعي\w*|الأسبوعي\w*|(?:في|ب|كل|/) *(?:ال)?أسبوع|بالأسبوع|هفته|هفتگی|(?:mỗi|một|trong|hàng|hằng|/) *tuần"
)
WEEK = _either(
    _words(_WEEK_WORDS),
    r"每周|每星期|每週|一周|周(?=课时|学时)|/ *周|每 *周|毎週|"
    r"[1一]?週間?(?:に|あたり|当たり|計)?(?:約|平均)?(?=[ :：]*\d)|/ *週|"
    r"(?<![가-힣])(?:1|매)?주(?:당|간)?(?=[ :]*\d)|주당",
)
OTHER_PERIODS = _either(
    _words(
        r"(?:par|chaque|/) *jour|jours? ouvres?|journali\w*|quotidien\w*|taglich\w*|(?:pro|am|je|/) *tag|"
        r"arbeitstag\w*|"
        r"daily|(?:per|a|each|every|/) *day|diari[ao]s?|(?:al|por|cada|/) *dia|(?:al|/) *giorno|giornalier\w*|"
        r"dzienni\w*|dobow\w*|na dobe|(?:в|на|/) *день|ежедневн\w*|щоденн\w*|günde|günlük|(?:pe|/) *zi|"
        r"يوميا|في اليوم|(?:mỗi|/|trong) *ngày|"
        r"(?:par|/) *mois|mensuel\w*|monatlich\w*|(?:pro|im|/) *monat|monthly|(?:per|a|/) *month|mensual\w*|"
        r"(?:al|por|/) *mes|mensil\w*|mese|mensa[li]\w*|miesi[ea]c\w*|(?:в|на|/) *(?:месяц|місяць)|aylık|ayda|"
        r"lun[aă]\w*|"
        r"(?:par|/) *an(?:nee)?|annuel\w*|jahrlich\w*|(?:pro|im|/) *jahr|yearly|annual\w*|(?:per|a|/) *year|anual\w*|"
        r"fortnight|quinzaine"
    ),
    r"每[天日]|[1一]日|每月|月に?|年間|1일|하루|매월",
)
# All the hours there are; of a week, where a week is named as well.
SUM = _either(
    _words(
        r"insgesamt|gesamt\w*|total\w*|en tout|in all|altogether|overall|complessiv\w*|lacznie|łączna|razem|всего|"
        r"итого|всього|загальн\w*|общ\w* объем|toplam|مجموع|إجمالي|tổng\w*"
    ),
    r"[총總総总]",
)
TOTAL = _words(
    r"insgesamt|gesamt|total|en total|au total|en tout|in all|in total|altogether|in tutto|in totale|ao todo|"
    r"razem|lacznie|"
    r"всего|всього|toplam|tổng cộng"
)
# "Five times a week", "on five days a week": how often, not how long.
OFTEN = _unaccented(
    r"(?:\d *x|mal|times|twice|once|fois|veces|vez|volt[ae]|vezes|raz(?:y)?|раз(?:а|ів|и)?|defa|kez|ori|lần|"
    r"tag(?:e|en)?|(?:vor|nach)mittage?n?|abende?n?|terminen?|days?|evenings?|mornings?|afternoons?|sessions?|jours?|"
    r"soirs?|soirees?|matins?|tardes?|noches|mananas|sere|mattine|buổi|dias?|giorn[io]|jornadas?|dni|дн\w*|день|"
    r"gun|zile|ngày|[天次回日일회])"
)
# "100 Euro pro Woche"
MONEY = _unaccented(
    r"(?:€|\$|£|euros?|eur|usd|gbp|chf|dollars?|pounds?|franken|zł|pln|руб\w*|грн|lei|ron|tl|lira|kč|元|円|원|đồng)"
)
# Before a range: times of day.
TIMETABLE = _words(
    r"stundenplan|timetable|schedule|emploi du temps|horaires?|horario|orario|uhrzeit\w*|hours|"
    r"lundi|mardi|vendredi|samedi|montags?|dienstags?|freitags?|samstags?|mo|fr|mon(?:day)?|tue(?:sday)?|fri(?:day)?|"
    r"lunes|martes|viernes|sabado|lunedi|martedi|venerdi|segunda|sexta|poniedzial\w*|piat\w*|понедельник\w*|пятниц\w*"
)
WEEKDAY = _words(
    r"montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|mondays?|tuesdays?|wednesdays?|thursdays?|"
    r"fridays?|saturdays?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|lunes|martes|miercoles|jueves|viernes|"
    r"sabados?|lunedi|martedi|mercoledi|giovedi|venerdi|je|jeweils|each|cada"
)
# "75 % of the 40 hours of full-time staff": what is not worked.
SHARE = _unaccented(
    r"(?<!\d)[1-9]?\d(?:[.,]\d+)? ?(?:%|prozent|percent|per cent|pour cent|por ciento|процент\w*)|(?<!\d)0[.,]\d+|"
    r"(?:\b(?:teilzeit\w*|part.time|temps partiel|tiempo parcial|tempo parziale|tempo parcial|fte|half|halbe\w*)\b)"
)
WHOLE = _words(
    r"vollzeit\w*|full.?time|temps (?:plein|complet)|(?:jornada|tiempo) complet[ao]|tempo (?:pieno|completo|"
    r"integral)|"
    r"pelny etat|pelnego etatu|полн\w* (?:день|ставк\w*)|(?<=% )(?:von|der|des|einer|eines|de|del|della|of|di|du|d')"
)
# What follows is a part of the hours before, or comes on top of them.
INCLUDING = _words(
    r"davon|darunter|einschließlich|einschl|inklusive|inkl|dont|y compris|compris\w*|inclu\w*|of which|"
    r"de l[oa]s cuales|di cui|compres\w*|dos quais|das quais|в том числе|включа\w*|из них|у тому числі|w tym|dahil|"
    r"ohne|zuzuglich|zzgl|zusatzlich|neben|hors|sans|outre|plus|en plus|excluding|excl\w*|in addition|besides|"
    r"without|"
    r"sin|ademas|aparte|oltre|esclus\w*|sem|alem|без|крім|кроме|bez|oprocz|bao gồm"
)

# -- what says that the figure is something else ----------------------------------------------------------------------
# At most …: of the thing itself, but not how much it is.
LIMIT = _either(
    _words(
        r"hochst\w*|maxim(?!ilian)\w*|max\.?|maks\w*|"
        r"(?:bis zu|up to|jusqu'?a|hasta|fino a|ate)(?: (?:ca\.?|env\.?|etwa|about))?(?= *¦)|"
        r"nicht (?:mehr|uberschreiten|ubersteigen)|uberschreiten|"
        r"(?:no|not) more than|at (?:the )?most|(?:not )?exceed\w*|limits?|limited to|limite\w*|"
        r"no longer than|plafon\w*|"
        r"ne (?:peut|doit|pourra|depasse\w*)|depass\w*|exced\w*|excess\w*|supera\w*|no mas de|"
        r"massim\w*|nao excede|ultrapass\w*|przekracza\w*|не (?:более|больше|может|превыша\w*)|"
        r"не (?:більше|перевищу\w*)|en fazla|geçemez|aşamaz|cel mult|depas\w*|لا تتجاوز|حد أقصى|كحد أقصى|không quá|"
        r"tối đa|pas plus de|less than|"
        r"weniger als|moins de|menos de|meno di|menos que"
    ),
    r"以内|上限|不超过|不得超过|最多|最大|超え|초과|까지|이내",
)
# At least …: a promise, or what somebody asks for.
MINIMUM = _either(
    _words(
        r"mindest\w*|mind\.?|min\.(?= *¦)|minim\w*|au moins|at least|al menos|por lo menos|como minimo|almeno|"
        r"pelo menos|no minimo|"
        r"co najmniej|не менее|минимум|щонайменше|не менше|en az|cel putin|على الأقل|ít nhất|tối thiểu|"
        r"(?:mehr als|uber|plus de|more than|over|mas de|piu di|mais de|ponad|более|больше|більше)(?= *¦)"
    ),
    r"至少|最低|不少于|以上|이상|최소",
)
# The week of the law, of an agreement, of an authority; what a visa allows.
NORM = _either(
    _words(
        r"\w*gesetz\w*|gesetzlich\w*|\w*verordnung|tarif(?:lich|vertrag)\w*|betriebsublich\w*|erforderlich\w*|"
        r"vorgeschrieben\w*|verlang\w*|vorausge\w*|voraussetz\w*|notwendig|notig|vollzeitbeschaftig\w*|"
        r"loi|legale?s?|code du travail|reglement\w*|conventionnell?e?|exig\w*|demandent|"
        r"demande (?:un|au|en|que)|requi\w*|"
        r"necessaire\w*|"
        r"laws?|statut\w*|regulations?|directive|requir\w*|programme guide|guidelines|normativa|ley|ordenamiento|"
        r"convenio colectivo|"
        r"reglamento|decreto|solicita|necesari\w*|legge|normativ\w*|richie\w*|obbligator\w*|"
        r"(?:da|por|pela) lei|portaria|exigid\w*|"
        r"ustaw\w*|kodeks\w*|wymag\w*|закон\w*|кодекс\w*|требу\w*|необходим\w*|вимага\w*|kanun\w*|gerek\w*|legii|"
        r"lege|"
        r"embassy|consulate|botschaft|konsulat|auslanderbehorde|ambassade|consulat|prefecture|embajada|consulado|"
        r"ambasciata|consolato|القانون|قانون|luật|"
        r"visa|visum\w*|visado|visto (?:per|de|di|d'\w+)|titre de sejour|aufenthalts\w*|residence permit|"
        r"permit|permesso|permis de|stamp \d|"
        r"erlaub\w*|durfen|darf|zulassig\w*|gestatte\w*|allow\w*|permitt?\w*|may work|entitle\w*|autoris\w*|"
        r"autoriz\w*|consent\w*|"
        r"nebentatigkeit\w*|nebenjob|work study|jobs?|part.time work"
    ),
    r"法律|规定|法定|資格外|許可|허용|시간제 *취업|비자|签证|在留",
)
# Time that is neither lessons nor the work agreed.
BESIDE = _either(
    _words(
        # overtime and rest
        r"\w*uberstunden|mehrarbeit\w*|overtime|(?:heures )?supplementaires?|horas (?:ext|compl)\w*|extraordinari\w*|"
        r"straordinari\w*|suplementar\w*|nadgodzin\w*|сверхурочн\w*|надурочн\w*|понаднормов\w*|fazla çalışma|"
        r"fazla mesai|làm thêm|الإضافية|"
        r"repos|\w*ruhezeit\w*|ruhetag\w*|rest|descanso\w*|riposo|odpoczyn\w*|отдых\w*|відпочин\w*|repaus|tatil\w*|"
        r"الراحة|nghỉ|breaks?|pauses?|\w*pausen?|freizeit|freie zeit|arbeitsfrei\w*|free time|days? off|tiempo libre|"
        r"tempo libero|folga|"
        # work at home
        r"travail personnel|(?:etude|travail|apprentissage) (?:autonome|individuel\w*|personnel\w*)|devoirs|homework|"
        r"self.?stud\w*|independent study|private study|self.?directed|selbststudium|selbst?standig\w*|selbstlern\w*|"
        r"hausaufgaben|lernzeit\w*|eigenarbeit|eigenstudium|vor- und nachbereitung|"
        r"estudio (?:autonomo|personal|individual)|trabajo (?:autonomo|personal)|deberes|"
        r"studio (?:individuale|autonomo|personale)|compiti|estudo (?:autonomo|individual)|prac\w+ własn\w*|"
        r"самостоятельн\w*|самостійн\w*|الدراسة الذاتية|tự học|"
        # offices
        r"secretariats?|sekretaria\w*|secretaria|segreteria|geschaftsstelle|offnungszeit\w*|geoffnet|ouvert\w*|"
        r"ouverture|permanence|opening hours|open(?!.?end)|office (?:hours|is)|helpdesk|hotline|urgences?|"
        r"emergencias|"
        r"notruf\w*|atiende|abierto|aperto|"
        # another level
        r"precedemment|anterieur\w*|previous\w*|prior|former\w*|bisher\w*|zuvor|vorher\w*|fruher\w*|anterior\w*|"
        r"preceden\w*|poprzedni\w*|ранее|предыдущ\w*|попередн\w*|önceki"
    ),
    r"加班|时间外|時間外|残業|연장근로|휴게|休憩|休息|自习|自習|자습|办公|以前|前学期",
)
# What is often beside the lessons or the work, but may be what the paper is about.
PERHAPS_BESIDE = _words(
    r"lehrkraft|lehrkrafte|lehrer\w*|teachers?|enseignants?|professeurs?|profesor\w*|docent\w*|staff|buchbar|"
    r"(?:andere|weitere|unsere|alle|our|all|other|autres|nos|tous les|otros|nuestros|todos los) (?:kurse|courses|cours|"
    r"cursos)|"
    r"(?<!lingua e )(?<!lengua y )(?<!langue et )(?<!language and )(?<!sprache und )[ck]ultur\w*|excursion\w*|"
    r"ausfluge?|opti?onal\w*|optionnel\w*|"
    r"facultati\w*|fakultativ\w*|opcional\w*|optativ\w*|wahlfrei\w*|wahlweise|en option|elective|electives|"
    r"opzional\w*|nieobowiazkow\w*|dodatkow\w*|факультатив\w*|"
    r"freiwillige? zusatz\w*|sport\w*|meetings?|reunions|reuniones|"
    r"besprechung\w*|tutoria\w*|"
    r"buro|buros|oficina|atencion|офис\w*|офіс\w*|telefon\w*|telephon\w*|phone|emergency|"
    r"completed|abgeschlossen\w*|besuchte|a suivi|attended|suivait|asistio|cursad[oa]|"
    r"recoltes?|vendanges?|ernte\w*|harvest\w*|peak|cosecha|vendimia|raccolt[ao]|colheita|saison haute|hochsaison|"
    r"temporada alta|vacances|ferien|(?<!weeks )(?<!week )holidays?|vacation\w*|vacaciones|verano|sommer\w*|summer|"
    r"(?:en |l'|cet |d'|d’|l’)ete|semesterferien|vorlesungsfrei\w*|term.time"
)
_COURSE_WORDS = (
    r"cours|class|\w*sprachkurs\w*|\w*unterricht\w*|\w*deutschkurs\w*|clases?|curso|course|classes|lessons?|corso|"
    r"lezioni|"
    r"aulas?|lecons?|kurs\w*|курс\w*|занят\w*|soutien linguistique|apoyo linguistico|language (?:support|training)|"
    r"sprachforderung|apprentissage du|formation linguistique|supporto linguistico"
)
COURSE = _either(_words(_COURSE_WORDS), r"日本語(?:教室|学習)|한국어 *(?:수업|교육)|汉语课|中文课")

# Words that say both: so many "Wochenstunden", "20 wöchentliche Unterrichtsstunden", "20 weekly lessons".
WEEK_UNIT = _words(
    r"\w*wochenstunden(?:zahl)?|sws|wochentliche\w* \w*(?:stunden|einheiten|lektionen)|"
    r"weekly (?:\w+ )?(?:hours|lessons|classes)|hours? weekly|horas semanales|heures hebdomadaires"
)
UNIT_ALONE = re.compile(rf"(?<![^\W\d_]){UNIT}")
