"""What stands capital before a name and is no part of it, in the languages beside French, German, Spanish and English:
"Firma Ana Ruiz", "Dragă Ion …", "Нотариус …", "громадянину Франції …", "Misafirimiz …". And the script of a word."""

from __future__ import annotations

import re
from functools import lru_cache

# In small letters, as printed. Signatures, greetings, forms of address, whoever declares, offices, whom a paper is of.
_BEFORE = """
    firma assinatura semnătura semnatura podpis подпись підпис imza imzası firmato firmado signed signature unterschrift
    gentile gentili egregio egregia dragă dragul dragi drogi droga szanowny szanowna stimate stimată prezado prezada
    prezados distinto illustrissimo уважаемый уважаемая уважаемому шановний шановна шановному дорогой дорогая sayın
    panu pana panią pani ông bà em chị cô bạn tôi dna dnei dlui domnul domnului doamna doamnei domnișoara domnișoarei
    господин господина господину госпожа госпожи госпоже госпожу пан пана панові пані bayan
    subsemnatul subsemnata subsemnatului subsemnatei sottoscritto sottoscritta нижеподписавшийся нижеподписавшаяся
    я от кому від для выдано выдана выдан видано видана видане дано către dla yo io eu ja cho
    гражданин гражданина гражданину гражданином гражданка гражданки гражданке гражданку громадянин громадянина
    громадянину громадянином громадянка громадянки громадянці громадянку obywatel obywatela obywatelowi obywatelka
    obywatelki obywatelce obywatelkę cetățean cetățeanul cetățeanului cetățeană cetățenei cidadão cidadã cittadino
    cittadina
    студент студента студенту студентом студентка студентки студентку студентке студентці студенткою учащийся
    учащаяся учень учня учню учениця учениці ученик ученика ученица ученицы слухач слухачка слушатель участник
    участница участнику учасник учасниця учаснику учасниці стажер стажера стажёр волонтер волонтера волонтёр
    аспирант аспирантка аспіранта аспірант аспірантка магистрант магистрантка работник работнику працівник працівника
    сотрудник сотрудница клиент клиента клиентка клієнт клієнта клієнтка пациент пациентка пацієнт пацієнтка
    здобувач здобувача здобувачка здобувачки заявник заявниця заявитель гость гостя гостье дитина ребенок
    student studenta studentowi studentka studentki studentce studentkę uczeń ucznia uczennica uczennicy uczestnik
    uczestniczka uczestnika wolontariusz wolontariuszka stażysta stażystka klient klientka klienta pracownik
    studentul studentului studenta studentei elevul elevului eleva elevei clientul clientului clienta clientei
    masterandul masteranda doctorandul doctoranda voluntarul voluntara salariatul salariata angajatul angajata
    misafirimiz katılımcımız öğrencimiz öğrencisi çalışanımız müşterimiz personelimiz sigortalımız stajyerimiz
    gönüllümüz üyemiz gönüllü stajyer öğrenci sigortalı bursiyer bursiyerimiz kursiyerimiz yolcumuz
    noter noteri konsolos başkonsolos müdür müdürü müdire müdüresi şef memur dekan rektör doç öğr uzm avukat
    notariusz dyrektor kierownik kierowniczka prezes rektor dziekan tłumacz lekarz konsul burmistrz sekretarz
    notarul directorul directoare directoarea președinte președintele președinta secretarul secretara ofițer inspector
    consul primarul decan traducător traducătoare specialist
    direttore direttrice rettore rettrice presidente sindaco segretario segretaria notaio responsabile dirigente
    diretor diretora reitor reitora secretário secretária notário notária conservadora coordenador coordenadora
    нотариус нотаріус директор директорка директора директорки ректор декан проректор начальник начальница начальниця
    секретарь секретар бухгалтер инспектор інспектор заведующий заведующая завідувач переводчик перекладач консул
    врач лікар председатель руководитель керівник голова специалист спеціаліст адміністратор администратор паспортист
    methodist методист
    unterzeichnete unterzeichneter unterzeichnende unterfertigte unterfertigter gefertigte endesgefertigte soussigné
    soussignée undersigned suscrito suscrita infrascrito infrascrita compareciente poderdante mandante
    vollmachtgeber vollmachtgeberin
"""
# Several words, or such with signs: "Muavin Konsolos", "V. Sa.", "Satılmış oğlu" before a whole name.
_PHRASE = re.compile(
    r"(?:(?:Muavin|Yeminli|Nüfus|Şube|Genel)[ ](?:Konsolos|Tercüman|Müdürü|Memuru|Müdür)|"
    r"[A-ZÇĞİÖŞÜ][a-zçğıöşü]+[ ](?:oğlu|kızı)(?=[ ]\S+[ ][A-ZÇĞİÖŞÜ' ]+$)|"
    r"(?:Я|Ми),|Anh(?=[ ](?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\b)|"
    r"Sz\.?[ ]?P\.|(?:Gen\.mo|Gent\.(?:ma|mo)?|Egr\.|Ill\.mo|Spett\.(?:le)?|Exm[oa]\.?|Ilm[oa]\.?|Drag[ăa] |Dl|Dna|"
    r"г-(?:н|на|ну|жа|же|жи|жу)|п\.|ст\.|ап\.))[ ]+",
)
# Countries in the genitive behind "гражданин", "громадянка", folded; several words by the first.
_GENITIVES = """
    беларусь казахстан узбекистан таджикистан киргизстан молдова армения корея білорусь вірменія польща польша
    россии украины беларуси казахстана узбекистана таджикистана туркменистана кыргызстана киргизии азербаиджана армении
    грузии молдовы молдавии литвы латвии эстонии франции германии италии испании польши турции китая индии ирана ирака
    израиля египта марокко туниса алжира сирии вьетнама монголии японии кореи чехии словакии венгрии румынии болгарии
    сербии греции бельгии нидерландов швеицарии австрии великобритании сша канады бразилии мексики колумбии перу чили
    пакистана афганистана бангладеш нигерии ганы камеруна кении индонезии рф рк кр кнр рб
    росіі украіни білорусі казахстану узбекистану таджикистану туркменістану киргизстану азербаиджану вірменіі грузіі
    молдови литви латвіі естоніі франціі німеччини італіі іспаніі польщі туреччини китаю індіі ірану іраку ізраілю
    єгипту тунісу алжиру сиріі вєтнаму монголіі японіі кореі чехіі словаччини угорщини румуніі болгаріі сербіі греціі
    бельгіі нідерландів швеицаріі австріі великоі канади бразиліі мексики колумбіі пакистану афганістану нігеріі гани
    камеруну кеніі індонезіі
    polski ukrainy białorusi bialorusi rosji gruzji armenii kazachstanu uzbekistanu wietnamu chin indii turcji nigerii
    ucrania ucraina ucrânia ukraine rusia russia russie rumania rumanía romania roumanie moldavia moldavie turquía
    turchia turquie turkey türkei russland rumänien polen pologne vietnam
    zimbabwe egiptu maroka algierii tunezji iranu iraku syrii francji niemiec hiszpanii wloch
"""
_COUNTRIES = frozenset(_GENITIVES.split())
_REALM = re.compile(
    r"(?:Российской Федерации|Російської Федерації|(?:Республ[иі]к[иі]|Королевства|Королівства|Rzeczypospolitej|"
    r"Republicii|Republiki|Социалистической Республики|Соціалістичної Республіки)[ ](?:Корея|Корее|[^\W\d_]+)|"
    r"(?:Китайської Народної|Китайской Народной|Исламской|Ісламської)[ ]Респ\w+(?:[ ]Ира\w+|[ ]Іра\w+)?|"
    r"Сполучених Штатів Америки|Соединенных Штатов Америки)[ ]+(?=\S+ \S)",
    re.IGNORECASE,
)
_WORDS = frozenset(word.lower() for word in _BEFORE.split())
_MOST, _FEWEST = 3, 2  # words that are taken off; that must be left
_SHORT = re.compile(r"[^\W\d_]\.?")


@lru_cache(maxsize=20_000)
def without_front(name: str) -> str:
    """The name without such words, where at least two words are left."""
    for _ in range(_MOST):
        shorter = _without_one(name)
        if shorter == name:
            break
        name = shorter
    return name


def _without_one(name: str) -> str:
    found = _PHRASE.match(name) or (_REALM.match(name) if not name.isascii() else None)
    if found:
        return _enough(name[found.end() :], name)
    first, _, rest = name.partition(" ")
    if rest and (first.rstrip(",.:").lower() in _WORDS or _is_of_country(first)):
        return _enough(rest, name)
    return name


def _is_of_country(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and _plain(word) in _COUNTRIES


def _plain(word: str) -> str:
    return word.lower().replace("й", "и").replace("ї", "і").replace("ё", "е").replace("'", "").replace("’", "")


def _enough(rest: str, name: str) -> str:
    words = rest.split()
    long = [word for word in words if not _SHORT.fullmatch(word)]
    if len(words) < _FEWEST or not long or words[0][0].islower():
        return name
    return rest.strip()


def is_front(word: str) -> bool:
    """Whether a word stands before names and begins none."""
    return word.rstrip(",.:").lower() in _WORDS


def other_alphabet(one: str, other: str) -> bool:
    """Whether two words are in different alphabets, so that they are no one name: "Leila Дата"."""
    if one.isascii() and other.isascii():  # nearly always
        return False
    return _is_greek_or_cyrillic(one) is not _is_greek_or_cyrillic(other)


def _is_greek_or_cyrillic(word: str) -> bool:
    return any("\u0370" <= sign < "\u0530" for sign in word)
