"""Which of several sums a paper in other languages is about, where words tell them apart."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.understanding.fold import fold
from doccheck.understanding.sum_roles import FINAL, NEAR, OTHER, WANTED, rank_of
from doccheck.understanding.sums import amount_fields
from tests.understanding.pages import page


@pytest.mark.parametrize(
    ("kind", "before", "behind", "rank"),
    [
        ("loan_certificate", "комісія за надання", "", OTHER),
        ("loan_certificate", "승인금액", "", FINAL),
        ("loan_certificate", "お申込金額", "", OTHER),
        ("bank_guarantee", "phí bảo lãnh", "", OTHER),
        ("bank_guarantee", "với số tiền tối đa", "", WANTED),
        ("bank_guarantee", "申请人已存入保证金", "", OTHER),
        ("blocked_account", "залишок на рахунку", "не заблоковано", OTHER),
        ("income_proof", "доход после удержания налогов", "", WANTED),
        ("income_proof", "coleta líquida", "", OTHER),
        ("income_proof", "الدخل الصافي الخاضع للضريبة", "", FINAL),
        ("host_commitment", "다. 보험료 월", "는 가정이 부담한다", OTHER),
        ("organiser_commitment", "карманные деньги", "в месяц", WANTED),
        ("volunteering_agreement", "膳食津贴 每日", "", NEAR),
        ("volunteering_agreement", "gönüllüye günlük", "", NEAR),
        ("accommodation_certificate", "월 차임 관리비 포함", "", WANTED),
        ("proof_of_residence", "مبلغ قرض الحسنه", "", OTHER),
        ("scholarship_certificate", "bursa de anul trecut", "", OTHER),
        ("sponsorship_declaration", "전체 학비 보험료 총액", "", WANTED),
    ],
)
def test_words_tell_what_a_sum_is(kind: str, before: str, behind: str, rank: int) -> None:
    assert rank_of(kind, fold(before), fold(behind)) == rank


def test_an_exchange_rate_is_no_balance() -> None:
    rows = ("CERTIFICAT", "Sold disponibil: 5.310,00 EUR", "Cursul oficial: 1 EUR = 4,97 RON")
    assert amount_fields((page(*rows),), "bank_certificate")[0].value == Decimal("5310.00")


def test_the_sum_of_months_is_not_the_rent_of_one() -> None:
    rows = ("KONAKLAMA BELGESİ", "Sekiz aylık bedel 64.000 TL", "Aylık kira bedeli: 8.000 TL")
    fields = amount_fields((page(*rows),), "accommodation_certificate")
    assert next(f.value for f in fields if f.name == "amount") == Decimal(8000)


def test_what_a_form_asks_of_the_course_is_named_beside_the_income() -> None:
    rows = ("学生信息表", "父亲 年收入：22万元", "应付学费：4,650欧元")
    values = [f.value for f in amount_fields((page(*rows),), "information_form") if f.name == "amount"]
    assert set(values) == {Decimal(220000), Decimal(4650)}
