"""What is printed right at a name and is no part of it: kin before it; case endings, forms of address, nationality
behind it."""

from __future__ import annotations

import re
from functools import lru_cache

from doccheck.understanding.fold import fold
from doccheck.understanding.name_front import without_front

# Folded: what stands capital before a name where a sentence begins with it, and is nobody's name.
KIN_BEFORE = (
    "kizimiz kizimizin oglumuz oglumuzun cocugumuz cocugumuzun yegenimiz torunumuz "
    "kizim kizimin kizima oglum oglumun ogluma cocugum cocugumun yegenim yegenimin torunum torunumun kardesim "
    "kardesimin moglie marito wife husband stepson stepdaughter grandson granddaughter beau-fils "
    "belle-fille stiefsohn stieftochter hijastro hijastra nuera yerno nipote corka corki corke corce fiica fiicei "
    "fiului sobrinha sobrinho дочь дочери дочка дочки донька доньки доньку доньці сына сыну сына сину внук внука "
    "внучка внучки племянник племянника племянница племянницы племінник племінника племінниця племінниці"
)
# Before a name, in languages where such a word introduces none otherwise.
KIN_FIRST = re.compile(
    r"(?<!\w)(?:(?P<child>(?:[Kk]ızım|[Oo]ğlum|[Çç]ocuğum|[Yy]eğenim|[Tt]orunum)(?:[ıiuü]z)?(?:[ıiuü]n|[aeıiuü])?|"
    r"KIZIM(?:IZ)?|OĞLUM(?:UZ)?|ÇOCUĞUM(?:UZ)?|"
    r"[Cc]on (?:gái|trai) (?:của )?tôi(?: là)?|"
    r"(?:[Мм]о|[Сс]во|[Нн]аш|[Мм]ій)\w{0,4} (?:доч\w*|сын\w{0,2}|донь\w+|доц\w+|син\w{0,2}|племянни\w+|племінни\w+|"
    r"внук\w?|внуч\w+|онук\w?)|(?:[Mm]o|[Mm]ó|[Ss]wo|[Nn]asz)\w{1,4} (?:cór\w+|syn\w{0,4}|wnu\w+|"
    r"bratan\w+|siostrzen\w+)|"
    r"[Ff]iul(?:ui)? (?:meu|nostru)|[Ff]iic(?:a|ei) (?:mea|mele|noastră|noastre))|[Ee]şim|[Kk]ardeşim|"
    r"(?:[Мм]о|[Сс]во|[Мм]ій)\w{0,4} (?:жен\w|муж\w?|дружин\w|брат\w?|сестр\w)|"
    r"(?:[Mm]o|[Mm]ó|[Ss]wo)\w{1,4} (?:żon\w|męż\w+|brat\w?|siostr\w)),?[ \n](?:[—–-][ \n])?"
    r"(?:(?:olan|öğrenci|студент\w*|student\w*|nieletni\w*|minor\w*)[ \n])?(?=[^\W\d_a-zß-ÿ])"
)
_ARABIC_KIN = (
    r"(?<![ء-ي])[ولب]{0,2}(?:(?P<child>[اإ]بني|[اإ]بنتي|ولدي|نجلي|كريمتي|ابنه|ابنته|ابنها|ابنتها|نجله|نجلها|كريمته|"
    r"كريمتها|حفيدي|حفيدتي)|شقيقي|شقيقتي|أخي|أختي|زوجي|زوجتي)"
)
_ARABIC_SAID = r"(?: (?:الطالبة?|السيدة?|الآنسة|القاصرة?|المدعوة?|المسماة?|المسمى))?"
_UP_TO_KIN = re.compile(rf"^.*?{_ARABIC_KIN}{_ARABIC_SAID} +(?=[ء-ي]+ [ء-ي])")
_SIGNS_KIN = re.compile(r"^(?:我的?|其|내|제|私の)?(?:女儿|女兒|儿子|兒子|딸|아들|자녀)[:： ]{1,2}(?=\S{2})")

# "Karacaoğlan'ın", "Demir’e", "Ruiz's": a buffer letter only follows a vowel; "Rifa'i" and "Mu'in" are names.
_VOWELS = "aeıioöuüâîû"
_CASE_ENDING = re.compile(
    rf"(?<=[^\W\d_]{{3}})['’](?:(?<=[^{_VOWELS}\s]['’])(?:[ıiuü]n|l[ae])|"
    rf"(?<=[^\W\d_]{{5}}['’])(?<=[^{_VOWELS}\s]['’])[aeıiuü]|(?<=[{_VOWELS}]['’])"
    r"(?:n[ıiuü]n|[yn][aeıiuü]|yl[ae])|[dt][ae]n?|s)$",
    re.IGNORECASE,
)

# Forms of address behind a name. Some end names themselves: 君, 氏, 님 and 씨 only count where no name ends so.
HONORIFIC = (
    r"(?:同学|同學|先生|女士|小姐|老师|老師|귀하|様|さん|殿|[ 　](?:君|氏)|"
    r"(?:(?<=[가-힣]{3})|(?<=[A-Za-zÀ-ÿ])|(?<=[ 　]))[님씨])"
)
_ASIDE = r"[ 　]?[（(](?:Mr|Mrs|Ms|Miss|Herrn?|Frau|M|Mme|Mlle|Sra?|Srta|Sig|Sig\.ra|Pani?)\.?[)）]"
# "Bey" is a surname as well, in the Maghreb: "Salah Bey".
_ADDRESSED_BEHIND = re.compile(
    rf"(?:[ 　]?{HONORIFIC}(?:{_ASIDE})?|(?<=[^\W\d_]{{2}}){_ASIDE}|"
    r"(?<=[^\W\d_] )(?:Hanım|Beyefendi|Hanımefendi|HANIM|Xanım|bey|hanım|xanım|bəy)(?:['’]?(?:in|ın|e|a|i|ı|den|dan))?|"
    r"-(?:bey|hanım))$"
)
_ADDRESSING = ("anım", "HANIM", "fendi", "bey", "bəy")  # of all that is no sign and in no brackets there
_FIRST_SYLLABLE = "\u3040"  # the signs begin here
# "Defne AYDIN'ın Almanya'daki": the name ends with the surname in capitals.
_BEFORE_CASE = re.compile(r"(?<=[^\W\d_a-zß-ÿçğıöşü]{2})['’][a-zçğıöşü]{1,4}(?: .*)?$")
_BEY = re.compile(r"(?<=[^\W\d_] )(?:Bey|BEY|Bəy)(?:['’](?:in|e|i|den))?$")
_TURKISH = re.compile("[ğışİĞŞə]")
HONORED = re.compile(
    r"(?<=[^\W\d_])(?:[ 　]?(?P<student>同学|同學)|[ 　]?(?:先生|女士|小姐|님|씨|귀하|様|さん|殿)|"
    r" (?:Bey|Hanım|Beyefendi|Hanımefendi|BEY|HANIM|Xanım|Bəy))(?!\w{2})"
)

# Words for nationalities that are printed with a capital; folded. Left out what is a given name as well:
# "German", "Roman", "Danish", "Irish".
_NATIONALITIES = re.compile(
    r"(?:afghan|albanian|algerian|american|angolan|argentin(?:e|ian)|armenian|australian|austrian|azerbaijani|"
    r"bangladeshi|belarus(?:s)?ian|belgian|beninese|bolivian|bosnian|botswanan|brazilian|british|bulgarian|burkinabe|"
    r"burmese|burundian|cambodian|cameroonian|canadian|chadian|chilean|chinese|colombian|comorian|congolese|croatian|"
    r"cuban|cypriot|czech|dominican|dutch|ecuadorian|egyptian|eritrean|estonian|ethiopian|finnish|french|"
    r"gabonese|gambian|ghanaian|greek|guatemalan|guinean|guyanese|haitian|honduran|hungarian|indian|indonesian|"
    r"iranian|iraqi|israeli|italian|ivorian|jamaican|japanese|jordanian|kazakh(?:stani)?|kenyan|korean|"
    r"kosovar|kuwaiti|kyrgyz(?:stani)?|laotian|latvian|lebanese|liberian|libyan|lithuanian|macedonian|malagasy|"
    r"malawian|malaysian|malian|mauritanian|mauritian|mexican|moldovan|mongolian|montenegrin|moroccan|mozambican|"
    r"namibian|nepal(?:ese|i)|nicaraguan|nigerian|nigerien|norwegian|omani|pakistani|palestinian|panamanian|"
    r"paraguayan|peruvian|filipin[oa]|polish|portuguese|qatari|romanian|russian|rwandan|salvador(?:an|ean)|"
    r"senegalese|serbian|singaporean|slovak|slovenian|somali|spanish|sudanese|surinamese|swedish|swiss|syrian|"
    r"taiwanese|tajik|tanzanian|togolese|tunisian|turkish|turkmen|ugandan|ukrainian|uruguayan|uzbek|venezuelan|"
    r"vietnamese|yemeni|zambian|zimbabwean|sierra leonean|sri lankan|south african|"
    r"(?:maroc|mexic)ain(?:e)?|(?:algeri|tunisi|mali|ivoiri|mauritani|haiti|syri|ukraini|georgi|armeni|bresili|colombi|"
    r"peruvi|chili|venezueli|equatori|bolivi|indi|vietnami|irani|iraki|palestini|egypti|jordani|gambi|ghan[e]?|"
    r"nigeri|guine|tchadi|canadi|comori|djibouti|europ[e]?|indonesi|ethiopi|keny|tanzani)en(?:ne)?|"
    r"(?:senegal|cameroun|congol|gabon|liban|camerun|franc|japon|ougand|rwand|pakistan|thailand|ir?land|portug)ais(?:e)?|"
    r"(?:benin|togol|chin|dan|sued)ois(?:e)?|guineenne|turque|russe|malgache|"
    r"(?:colombian|peruan|chilen|mexican|venezolan|ecuatorian|bolivian|cuban|haitian|brasilen|brasileir|marroquin|"
    r"maroc+hin|tunisin|algerin|tunecin|argelin|ucranian|ucrain|angolan|mocambican|iranian|egiziani|tayik|"
    r"camerunes|hondurenh|honduren|panamen|salvadoren|paraguay|uruguay|dominican|cabo verdian|boliviani)[oa]|"
    r"(?:ukrain|marokkan|tunesi|algeri|kamerun|kolumbian|peruan|mexikan|brasilian|venezolan|chilen|agypt|aegypt|"
    r"nigerian|ghana|georgi|armeni|alban|kosovar|indones|iran|irak|syr|senegales|kenian)er(?:in)?|"
    r"(?:vietnames|chines|franzos|portugies|senegales|russ|turk|kroat)(?:e|in)|"
    r"украинец|украинка|українець|українка|россиянин|россиянка|узбек|узбечка|казах|казашка|таджик|грузин|грузинка)"
)
_IS_CITIZEN = re.compile(
    r" (?:national|citizen|subject|passport|by nationality|nationality|uyruklu|vatandaşı|Staatsang|Staatsbürg)",
)
_SIR_IN_ARABIC = re.compile(
    r"^(?:(?:السيدة?|الآنسة|الطالبة?|المهندسة?|الدكتورة?|الأستاذة?|شاهدة?|"
    r"آقای|خانم|دوشیزه|جناب|سرکار|دکتر|محترمه?|مسٹر|محترمہ)[ /]+)+(?=\S+ \S)"
)
_ARABIC_NATION = re.compile(r"(?: [ء-ي]+)? الجنسية$")
_FEWEST = 2  # words that must be left


# "ȚĂRANU Gh. ȘTEFANIA": in Romania the father's initial stands between surname and given names.
_FATHERS_INITIAL = re.compile(
    r"^([A-ZȘȚŞŢĂÂÎ]{3,}(?:[ -][A-ZȘȚŞŢĂÂÎ]{3,})?) "
    r"(?:(?!Dr|Ing|Prof|Av|Lic|Ec)(?:[A-ZȘȚŞŢĂÂÎ][a-zșțăâî]{0,4}\.)(?:-?[A-ZȘȚĂÎ]\.)*) "
    r"(?=[A-ZȘȚŞŢĂÂÎ][^\W\d_]{2,})"
)
_ROMANIAN = re.compile("[ȘșȚțŞşŢţĂăÎî]")
_OF_FATHERS = re.compile(r" (?:Gh|Gr|Șt|Şt|Vas|Const|Dum|Ath|Alex|Ilie)\. ")


def without_fathers_initial(name: str) -> str:
    """The name as passports of Romania print it."""
    return _FATHERS_INITIAL.sub(r"\1 ", name)


@lru_cache(maxsize=20_000)
def trimmed(text: str) -> str:
    """A name without what is no part of it: "Kızım Defne Demir'in" → "Defne Demir", "Ada Okoro 女士" → "Ada Okoro"."""
    name = without_front(text.strip())
    if "." in name and (_ROMANIAN.search(name) or _OF_FATHERS.search(name)):
        name = without_fathers_initial(name)
    if not name.isascii():
        name = _SIR_IN_ARABIC.sub("", name)
        name = _ARABIC_NATION.sub("", _UP_TO_KIN.sub("", _SIGNS_KIN.sub("", name)))
    if "'" in name or "’" in name:
        name = _BEFORE_CASE.sub("", name)
    if _TURKISH.search(name):
        name = _kept(_BEY.sub("", name), name)
    name = _kept(_ADDRESSED_BEHIND.sub("", name) if _may_be_addressed(name) else name, name)
    if "'" in name or "’" in name:
        name = _CASE_ENDING.sub("", name)
    words = name.split()
    if len(words) > _FEWEST and fold(words[0]) in _KIN:
        words = words[1:]
    if len(words) > _FEWEST and is_nationality(words[-1]) and not words[-1].isupper() and _shouts(words[:-1]):
        words = words[:-1]  # "LAMIN SANYANG Gambian"
    return " ".join(words) if words else text


def has_case_ending(word: str) -> bool:
    """Whether a word ends as one with a case behind an apostrophe: "Demir'in", "Otieno's"."""
    return ("'" in word or "’" in word) and _CASE_ENDING.search(word) is not None


def _may_be_addressed(name: str) -> bool:
    """Whether a form of address can end the name: few have what all of them have."""
    last = name.rstrip()[-1:]
    return last == ")" or last >= _FIRST_SYLLABLE or any(map(name.__contains__, _ADDRESSING))


def _kept(shorter: str, name: str) -> str:
    """`shorter` where enough of the name is left in it."""
    left = shorter.strip()
    return left if len(left) > 1 else name


def _shouts(words: list[str]) -> bool:
    return all(word.isupper() for word in words if len(word) > 1)


def is_nationality(text: str) -> bool:
    """Whether what follows a name can only tell where its bearer comes from."""
    return _NATIONALITIES.fullmatch(fold(text)) is not None


def tells_citizen(text: str, start: int, end: int) -> bool:
    """Whether the word from `start` to `end` tells a nationality: "Ukrainian national"."""
    return bool(_IS_CITIZEN.match(text, end)) and (is_nationality(text[start:end]) or text[start:end] in _ALSO_NAMES)


_ALSO_NAMES = frozenset({"German", "Georgian", "Roman", "Thai", "Türk", "Saudi", "Kyrgyz"})
_KIN = frozenset(fold(word) for word in KIN_BEFORE.split())
