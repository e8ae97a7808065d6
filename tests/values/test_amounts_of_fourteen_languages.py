"""Sums as offices of East Asia, the Arab world, Iran, Pakistan and eastern Europe write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from doccheck.values import amounts


def read(text: str) -> list[tuple[str, str | None]]:
    return [(str(found.amount), found.currency) for found in amounts.find(text)]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("용돈으로 매달 410유로를 지급한다", "410", "EUR"),
        ("미화 730달러와 항공권", "730", "USD"),
        ("1억 3,500만원", "135000000", "KRW"),
        ("일금 사백오십만원정", "4500000", "KRW"),
        ("手当170ユーロを支給する", "170", "EUR"),
        ("1億2,500万円", "125000000", "JPY"),
        ("金参拾五万円也", "350000", "JPY"),
        ("¥ 640,000-", "640000", "CNY"),
        ("每月新臺幣8,200元", "8200", "TWD"),
        ("每月港幣$9,750", "9750", "HKD"),
        ("人民币贰拾叁万伍仟元整", "235000", "CNY"),
        ("每月2600元生活费", "2600", "CNY"),
        ("3.5万英镑", "35000", "GBP"),
        ("4 300 (четыре тысячи триста евро 00 центов) EUR", "4300", "EUR"),
        ("18 400 руб. 50 коп.", "18400.50", "RUB"),
        ("двести сорок тысяч рублей", "240000", "RUB"),
        ("тридцять п'ять тисяч гривень", "35000", "UAH"),
        ("3 100 белорусских рублей", "3100", "BYN"),
        ("yüz yirmi bin TL", "120000", "TRY"),
        ("yüzseksenbin TL", "180000", "TRY"),
        ("7.250,00-TL", "7250.00", "TRY"),
        ("285 avroyu geçemez", "285", "EUR"),
        ("patru mii de lei", "4000", "RON"),
        ("oito mil, trezentos e vinte reais", "8320", "BRL"),
        ("95.000$00", "95000", "CVE"),
        ("Kz 320.000,00", "320000.00", "AOA"),
        ("1,7 tỷ đồng", "1700000000", "VND"),
        ("bốn mươi lăm triệu đồng", None, None),
        ("hai trăm triệu đồng", "200000000", "VND"),
        ("trzynaście tysięcy złotych", "13000", "PLN"),
        ("18 tys. zł", "18000", "PLN"),
        ("۷۸٬۰۰۰٬۰۰۰ ریال", "78000000", "IRR"),
        ("۳ میلیارد ریال", "3000000000", "IRR"),
        ("١٢٬٥٠٠ جنيه", "12500", "EGP"),
        ("9,600 د.أ", "9600", "JOD"),
        ("2.350 د.ك", "2.350", "KWD"),
        ("سبعة آلاف درهم", "7000", "MAD"),
        ("62,000 روپے", "62000", "PKR"),
        ("12 لاکھ روپے", "1200000", "PKR"),
        ("4.200 lei în or. Orhei, IDNO 10066", "4200", "MDL"),
    ],
)
def test_a_sum_is_read_in_its_own_writing(text: str, amount: str | None, currency: str | None) -> None:
    assert read(text)[:1] == ([(amount, currency)] if amount else [])


@pytest.mark.parametrize(
    "text",
    [
        "3원칙을 지킨다",
        "104동 1502호",
        "2026元旦",
        "9) NT$ -",
        "DNI 31.204.877-L",
        "deux mille euros",
        "اثنا عشر ألف",
        "رقم 4471",
    ],
)
def test_what_only_looks_like_a_sum_is_none(text: str) -> None:
    assert read(text) == []


def test_cents_written_apart_are_no_sum_of_their_own() -> None:
    assert read("12 800 руб. 75 коп.") == [("12800.75", "RUB")]
    assert read("14 000 грн 00 копійок") == [("14000", "UAH")]


def test_words_beside_their_figures_are_not_a_second_sum() -> None:
    assert read("92 000,00 грн (дев'яносто дві тисячі гривень)") == [("92000.00", "UAH")]
    assert read("人民币壹拾贰万元整（¥120,000.00）") == [("120000.00", "CNY")]


def test_a_dot_in_the_dinar_of_kuwait_may_mark_thousands_and_is_said_to_be_unclear() -> None:
    dot, comma = amounts.find("1.750 د.ك")[0], amounts.find("1,750 د.ك")[0]
    assert (dot.amount, dot.ambiguous) == (Decimal("1.750"), True)
    assert (comma.amount, comma.ambiguous) == (Decimal(1750), False)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("手当として月170ユーロ", "month"),
        ("月額合計 31,000円", "month"),
        ("ماهیانه ۶۲٬۰۰۰٬۰۰۰ ریال", "month"),
        ("مبلغ ۴۸۰ یورو در ماه", "month"),
        ("640 يورو في الشهر", "month"),
        ("ماہانہ 41,000 روپے", "month"),
        ("سالانہ 510,000 روپے", "year"),
        ("سالانه ۷۲۰۰ دلار", "year"),
        ("820 lei/lună", "month"),
        ("1300,00 zł/mies.", "month"),
        ("aylık 8.500 TL", "month"),
        ("sekiz aylık bedel 64.000 TL", None),
        ("2026年6月150,000円", None),
        ("总额86,000元", "total"),
    ],
)
def test_the_time_a_sum_is_for_is_read(text: str, period: str | None) -> None:
    assert [found.period for found in amounts.find(text)] == [period]
