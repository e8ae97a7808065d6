"""Names in Arabic script, Chinese, Japanese and Korean signs: where they begin and end, and whose paper it is."""

from __future__ import annotations

import pytest

from doccheck.model import Certainty
from doccheck.understanding.fold import fold
from doccheck.understanding.holders import name_fields
from doccheck.understanding.name_tags import cut, tagged
from tests.understanding.pages import page


def _names(text: str, kind: str) -> list[set[str]]:
    """The words of the names, as they are told; surname and given names together first."""
    found = name_fields((page(*text.split("\n")),), kind)
    parts = {field.name: str(field.value) for field in reversed(found) if field.name != "full_name"}
    both = [set(fold(" ".join(parts.values())).split())] if len(parts) > 1 else []
    return both + [set(fold(str(field.value)).split()) for field in found if field.name == "full_name"]


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("enrolment_certificate", "在读证明\n兹证明我校本科生陶若溪（学号 20231187）系数学学院学生。\n教务处处长：严国平", "陶若溪"),
        ("motivation_letter", "尊敬的老师：\n我叫司徒静怡，毕业于广州。\n此致\n司徒静怡 敬上", "司徒静怡"),
        ("admission_letter", "录取通知书\n祝嘉宁同学：\n经研究，现录取你为我校新生。\n校长 彭建华", "祝嘉宁"),
        ("income_proof", "收入证明\n我司员工贺子轩先生，1975年4月2日出生，任经理。\n人事部负责人：石磊", "贺子轩"),
        ("motivation_letter", "志望理由書\n私は早川 千夏と申します。札幌で生まれました。\n早川 千夏 (自署)", "早川 千夏"),
        ("host_commitment", "受入承諾書\n当社は、片岡 涼介 氏(平成11年5月3日生)を受け入れます。\n代表取締役 島村 茂 印", "片岡 涼介"),
        ("medical_certificate", "診断書\n患者氏名 久我山 みのり 生年月日 H15.2.4 女\n医師 大庭 恒雄 印", "久我山 みのり"),
        ("language_course_confirmation", "수강 확인서\n수강생 : 탁보람 님 / 생년월일 : 2001년 3월 4일\n원장 옥진호 (직인)", "탁보람"),
        ("motivation_letter", "자기소개서\n저는 2003년에 태어났습니다.\n2026년 4월 1일\n변다솔 올림", "변다솔"),
        ("criminal_record", "گواهی\nبدین‌وسیله گواهی می‌شود آقای سهیل مرادی فرزند ناصر متولد ۱۳۸۰", "سهیل مرادی"),
        ("transcript", "ریز نمرات\nنام و نام خانوادگی: پریسا نوروزی\nنام پدر: حمید", "پریسا نوروزی"),
        ("medical_certificate", "تقرير طبي\nبمعاينة السيد سامر جمال حداد البالغ من العمر 23 سنة", "سامر جمال حداد"),
        ("motivation_letter", "رسالة\nأنا مريم يوسف الخطيب، من مواليد بغداد عام 2001", "مريم يوسف الخطيب"),
    ],
)
def test_a_sentence_or_label_tells_the_holder(kind: str, text: str, name: str) -> None:
    assert _names(text, kind)[0] == set(fold(name).split())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("사증발급신청서\n1.1 성 Family name TRAN 명 Given names BAO LONG", "TRAN BAO LONG"),
        ("留学生調査票\n氏 NOM MORIWAKI 名 Prénom Sota 漢字 森脇 颯太", "MORIWAKI Sota"),
        ("통합신청서\n성명 Surname DE LOS SANTOS Given names ANA LEE", "DE LOS SANTOS ANA LEE"),
    ],
)
def test_latin_parts_between_labels_in_signs(text: str, name: str) -> None:
    assert set(fold(name).split()) in _names(text, "visa_application_form")


def test_latin_names_in_lines_of_signs() -> None:
    assert {"aminata", "kone"} in _names("同意入住证明\n我校外国留学生Aminata Kone，几内亚国籍", "accommodation_certificate")


def test_a_family_that_pays_is_not_the_student() -> None:
    text = "贷款通知\n借款人：雷国强（1970年1月1日生）\n留学人员：雷雨桐，女，2004年2月3日生"
    assert _names(text, "loan_certificate")[0] == {"雷雨桐"}


def test_what_no_name_is_stays_out() -> None:
    found = name_fields((page("혼인관계증명서", "성명", "혼인사항"),), "marriage_certificate")
    assert all(field.certainty is not Certainty.CERTAIN for field in found)
    assert cut("혼인사항") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [("동방하율 영문", "동방하율"), ("白石 葵 印", "白石 葵"), ("فارس نبيل حداد البالغ من العمر", "فارس نبيل حداد")],
)
def test_a_value_is_cut_where_the_name_ends(text: str, name: str) -> None:
    assert cut(text) == name


def test_lines_without_such_signs_cost_nothing() -> None:
    assert tagged(("Ana Ruiz", "")) == ((), ())
