"""Papers of China, Taiwan, Japan, Korea, Vietnam, Portugal, Brazil, Italy and Romania say what they are."""

from __future__ import annotations

import pytest

from doccheck.understanding.classify import page_kinds
from doccheck.understanding.fold import fold
from doccheck.understanding.headings import _closed_up
from tests.understanding.pages import page, title


@pytest.mark.parametrize(
    ("spaced", "closed"),
    [
        ("在　學　證　明　書", "在學證明書"),
        ("診 断 書", "診断書"),
        ("이 력 서", "이력서"),
        ("借 据", "借据"),
        ("薪 資 明 細 表 2026", "薪資明細表 2026"),
        ("本校 学生 证明", "本校 学生 证明"),
        ("a b c", "a b c"),
    ],
)
def test_letters_set_apart_are_one_word(spaced: str, closed: str) -> None:
    assert _closed_up(fold(spaced)) == fold(closed)


@pytest.mark.parametrize(
    ("kind", "heading"),
    [
        ("accommodation_certificate", "입 사 확 인 서"),
        ("cv", "이　력　서"),
        ("enrolment_certificate", "休　學　證　明　書"),
        ("power_of_attorney", "委　任　書"),
        ("medical_certificate", "診 断 書"),
        ("bank_guarantee", "银 行 保 函"),
        ("parental_authorisation", "Autorização de viagem de menor"),
        ("partnership_certificate", "Escritura pública de união estável"),
        ("organiser_commitment", "Angajamentul organizatorului"),
        ("study_history_form", "Fișa studiilor"),
        ("blocked_account", "Giấy xác nhận tài khoản phong tỏa"),
        ("visa_application_form", "Modulo di domanda di visto nazionale"),
    ],
)
def test_a_title_of_the_issuers_is_known(kind: str, heading: str) -> None:
    assert page_kinds(page(title(heading))).titled == kind


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("bank_guarantee", "当行は、連帯して保証いたします。保証債務は期間の満了により消滅します。"),
        ("blocked_account", "限制提取金额为一万一千欧元，每月可支取九百欧元。"),
        ("loan_certificate", "위와 같이 대출이 승인되었음을 확인합니다. 대출금액은 아래와 같습니다."),
        ("parental_authorisation", "Chúng tôi đồng ý cho con gái sang Pháp học tập."),
        ("power_of_attorney", "Prin prezenta împuternicesc pe sora mea să mă reprezinte la facultate."),
    ],
)
def test_what_only_such_a_paper_says_affirms_it(kind: str, text: str) -> None:
    assert kind in page_kinds(page(title("—"), text)).affirmed


@pytest.mark.parametrize(
    "text", ["번역공증 수수료 30,000", "Dịch thuật, hợp pháp hóa lãnh sự: 5.500.000 đ", "Traduzione giurata: 60 euro"]
)
def test_a_price_of_a_translation_is_no_translation(text: str) -> None:
    assert page_kinds(page(title("Preventivo"), text)).titled is None
