"""Who a name in Arabic script, signs or syllables belongs to, by the words at it: "兹证明我校学生…", "… 올림".

The names are told by `name_tags`; here is only what stands right before and right behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from doccheck.model import Page
from doccheck.understanding.name_tags import SCRIPTS, bare, rows, tagged

_BEFORE, _BEHIND = 40, 24  # signs that are looked at
_LEAST = 0.4  # the share from which a name is one


class Cue(IntEnum):
    CHILD = 0  # of whoever the paper is of
    CERTIFIED = 1
    SELF = 2  # "I, …"
    ADDRESSED = 3
    OFFICIAL = 4


class Cued(NamedTuple):
    name: str
    line: int  # of the page, from 0
    cue: Cue


_SIR = (
    r"(?:السيدة?|الآنسة|السادة|المدعوة?|المسماة?|المسمى|المواطنة?|الطالبة?|التلميذة?|الطبيبة?|الفاضلة?|"
    r"الأستاذة?|الدكتورة?)"
)
_CHILD = re.compile(
    r"(?:其(?:独生|獨生|长|長|次|幼)?(?:子|女儿?|兒)|(?:我的?|本人之?|的)?(?:独生|獨生)?(?:儿子|女儿|兒子|女兒|"
    r"子女|孩子)|之[子女]|"
    r"(?:私の|息子|娘|長男|長女|次男|次女|三男|三女|子の?氏名|お子様|当人の子)|(?:자녀|자녀인|딸|아들|장남|장녀|"
    r"차남|차녀|아기 성명|아이)|"
    rf"(?:[اإ]بني|[اإ]بنتي|ولدي|نجلي|كريمتي|ابنه|ابنته|ابنها|ابنتها|نجله|نجلها|كريمته|كريمتها|حفيدي|ابننا|ابنتنا|"
    rf"القاصرة?)(?: {_SIR})?(?: القاصرة?)?|"
    r"(?:فرزندم|پسرم|دخترم|فرزندان?مان|فرزند اینجانب|بیٹا|بیٹی|بیٹے)(?: خانم| آقای)?)[:：/ 　]*$"
)
_SELF = re.compile(
    r"(?:(?:^|[。，,;；：: 　])(?:我叫|我是|本人|我|具结人|声明人|立書人|立委托书人)|(?:^|[。、 ])私(?:は|、|"
    r"こと)?|(?:^|[. ])(?:저는|저|나|나는|본인은)|"
    rf"(?:^|[ .])(?:أنا|إني|إنني|نحن)(?: (?:الموقعة?|الممضية?|المصرحة?))?(?: (?:أسفله|أدناه|أسفل هذا|"
    rf"أدنى هذا))?(?: ?[/:،])?(?: {_SIR})?|"
    r"(?:^|[ .])(?:اینجانب|این جانب|من|میں)(?: مسمی| مسماة| مسماۃ)?)[:：/ 　،,、]*$"
)
_CERTIFIED = re.compile(
    r"(?:(?:证明|證明|兹有|茲有|查)[:：,， ]*(?:[我本该該][校院司行所部]|本公司|我单位|"
    r"本单位)?(?:\S{0,8}?(?:学生|學生|研究生|生|员工|員工|职工|客户|客戶|申请人|同学))?|"
    r"(?:[我本该該][校院司行所]|本公司|我单位|在校)\S{0,6}?(?:学生|學生|研究生|博士生|本科生|留学生|员工|員工|"
    r"职工|客户|客戶)|(?:授予|准予|录取|錄取|聘用|接待|邀请|邀請|资助|資助)[:： ]*|"
    r"(?:外国留学生|留学生|被保险人|患者|参加者|参保人)|"
    r"(?:本学|当校|本校)?(?:の?学生|生徒|留学生)|(?:弊社|当社)(?:の?社員|従業員)?|(?:当社|当法人|当行|当団体|"
    r"当財団|本学|当校|弊社|当会|当家)は、?|患者|(?:上記|下記)の者|研修生|活動者|"
    r"(?:위 ?사람은?|상기인은?|학생|연수생|봉사단원|단원|지원자|수강생|임차인|입주자|고객|환자|직원|사원|당사자|"
    r"인턴|실습생|연구원|본 (?:협회|대학|회사|재단|은행|기관)(?:는|은|가|이)|"
    r"(?:당사|당행|본교|우리 학교)(?:는|은|의)?)|"
    rf"(?:[بو]?(?:أن|ان|إن)|شهد|نفيد|نشهد|نؤيد|نؤكد|لفائدة|باسم|ل?عميلنا|عميلتنا|زبوننا|زبونتنا|موظفنا|طالبنا|"
    rf"حضرت?|للسيدة?|للطالبة?|كفالة|منح|تمنح|قبول)(?: (?:لكم|بأن|أن))?(?: {_SIR})?|"
    r"(?:شود|می‌?شود|گردد|می‌?گردد|که|رساند|می‌?رساند)(?: (?:آقای|خانم|سرکار خانم|جناب آقای|محترم|محترمه|مسٹر|"
    r"جناب|مس|محترمہ|مسمی|مسماۃ))*|(?:ہے|جاتا ہے|جاتی ہے) کہ(?: \S{1,6})?|"
    r"(?:دانشجوی?|کارمند|بیمار))[:：/(（ 　،]*$"
)
_BORN = re.compile(
    r"(?:同学|同學|同志|先生|女士|小姐|君|様|殿|氏|さん|님|고객님|씨|양|군| )*[ 　]*"
    r"(?:[，,、 ]*[男女](?:性)?[，,、 ]|[(（，, ]*(?:[男女][，,、 ])?(?:性别|性別|出生日期|生年月日|身分證|"
    r"身份证|护照|護照|学号|學號|以下[「“]|이하|생년월일|住所)|"
    r"[(（，, ]*(?:于|民國|民国|西元|公元)?(?:19|"
    r"20)?\d{2,4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?(?:[生出]|\.? ?생|에?서? ?출생|[、，,]|[）)])|"
    r"[(（](?:平成|昭和|令和)|"
    r"と申します|은\(는\)|이\(가\)|올림|드림|배상|敬上|謹上|谨上|敬启|拝$)|"
    r"[ ،,)(]*(?:المولودة?|المزدادة?|مولودة?|مزدادة?|من مواليد|مواليد|البالغة?|تولد|الحاملة?|حاملة?|"
    r"(?:و)?والدت[يه]|[ء-ي]+ الجنسية|الجنسية)(?![ء-ي])|"
    r"[ ،,)(]*(?:فرزند|متولد|متولدِ|دارای شماره|دارنده|به شماره|با شماره|ولد|دختر|بنت|زوجہ|ورودی)(?![آ-ی])"
)
_SIR_BEFORE = re.compile(rf"(?<![ء-ي]){_SIR}(?: ?/)? *$|(?:آقای|خانم|محترمه?|جناب|محترمہ|مسٹر) *$|尊敬的$")
# A label of a form in running text: "⑥ 성명 …", "社員番号 00217 氏名 …".
_LABEL = re.compile(
    r"(?:^|[^\w]|[#\d])(?:(?:본인|학생|성명|姓名|学生|學生|本人|患者|お|ご)? ?"
    r"(?:성명|이름|姓名|氏名|お名前|名前|户名|戶名|예금주|名義人?|학생명|고객명|환자명)|نام و نام خانوادگی|"
    r"الاسم الكامل|الاسم واللقب|(?:ال)?اسم (?:الطالبة?|المستضاف|المتدربة?))"
    r"(?: ?[(（][^)）]{1,8}[)）])?(?: ?/? ?(?:Full )?[Nn]ame| Nom)?[:： 　]*$"
)
_OF_OTHERS = re.compile(
    r"(?:父|母|世帯主|保証人|代理人|대표자?|보증인|부|모|배우자|의무자|担当|대리인|수임인|监护人|"
    r"監護人)[^\w]*\S{0,2}$"
)
# Whoever draws a paper up speaks in it first.
_NOTARY = re.compile(r"(?:أمامنا|أمامي|لدي|لدينا|بين يدي)(?:،)? (?:نحن|أنا)[ ،]*(?:\S+ )?$")
_APPEARED = re.compile(rf"(?:حضرت?|مثلت?|صرحت?|طلبت?|أقرت?)(?: (?:أمامنا|لدينا|أمامي|إلي|لدي))? *(?:{_SIR})?[ :/،]*$")
_GREETED = re.compile(
    r"^[ 　]*(?:先生|女士|小姐|同学|同學|同志|君|様|殿|님|고객님|귀하|씨께?|المحترمة?)[:：，,。 　]*$"
)
_OFFICIAL = re.compile(
    r"(?:[长長任师師员員人](?:[（(]\S{1,6}[)）])?|经办|翻译|导师|导師|教授|主席|书记|秘书长|联系|法人|法定代表|监护|"
    r"[長師士員役事授]|担当|代表|署名者|保証人|代理人|証人|世帯主の?(?:氏名)?|貸主|父|母|配偶者|夫|妻|姉|兄|"
    r"대표|대표이사|원장|총장|학장|교장|이사장|회장|지점장|소장|센터장|부장|팀장|과장|의사|번역[인자]|공증인|"
    r"변호사|시장|군수|구청장|동장|면장|읍장|책임관|교수|임대인|보증인|수임인|후견인|원어민|부|모|배우자|아버지|"
    r"어머니|"
    rf"(?:ال)?مدير(?:ة)?|(?:ال)?رئيسة?|العميد|القاضي|(?:ال)?موثقة?|كاتب|الكاتب|شاهد|شاهدة|الوكيل|وكيل|الكفيل|"
    rf"والده?ا?|والدت[يهـ]ا?|والدي|المؤجر|الدكتورة?|د\.|أ\.د\.|م\.م\.|الأستاذة?|أمامنا(?: نحن)?|أمامي(?: أنا)?|"
    rf"لدي أنا|"
    rf"العدلان|عمته|خالته|عمه|خاله|شقيق[يهت]+|أخي|أختي|جدي|وكل(?:ت)?(?: {_SIR})?|يوكل والدته|متزوجة? من(?: {_SIR})?|"
    r"رئیس|مدیر\S*|سردفتر|موجر|دکتر|قاضی|استاد راهنما|نام پدر|نام مادر|ولد|ولدیت|فرزند|دختر|بنت|ڈاکٹر|منیجر|"
    r"پرنسپل|رجسٹرار|گواہ|شهود|پدر وی|مادر وی(?: خانم)?|نماینده)"
    r"[:：/ 　]*$"
)


def cued(page: Page) -> Iterator[Cued]:
    """The names of a page at which something tells whose they are."""
    lines = rows(page, [line.text for line in page.lines])
    above = ""
    for (index, text), found in zip(lines, tagged(tuple(text for _, text in lines)), strict=True):
        taken: list[tuple[int, int]] = []
        for each in found:
            if each.share < _LEAST or any(each.start < end and start < each.end for start, end in taken):
                continue
            taken.append((each.start, each.end))
            name = bare(text[each.start : each.end])
            if " " not in name and not SCRIPTS.search(name):
                continue
            before, behind = text[max(0, each.start - _BEFORE) : each.start], text[each.end : each.end + _BEHIND]
            if not before.strip() and not above.endswith(("。", ".", "：", ":")):
                before = f"{above[-_BEFORE:]} "
            cue = _cue(before, behind)
            if cue is not None:
                yield Cued(name, index, cue)
        above = text.rstrip()


def _cue(before: str, behind: str) -> Cue | None:
    if _NOTARY.search(before):
        return Cue.OFFICIAL
    if _CHILD.search(before):
        return Cue.CHILD
    if _SELF.search(before) or _APPEARED.search(before):
        return Cue.SELF
    if label := _LABEL.search(before):
        return Cue.OFFICIAL if _OF_OTHERS.search(before, 0, label.start() + 1) else Cue.CERTIFIED
    if _CERTIFIED.search(before):
        return Cue.CERTIFIED
    if _OFFICIAL.search(before):
        return Cue.OFFICIAL
    if _BORN.match(behind):
        return Cue.CERTIFIED
    return Cue.ADDRESSED if _GREETED.match(behind) or _SIR_BEFORE.search(before) else None
