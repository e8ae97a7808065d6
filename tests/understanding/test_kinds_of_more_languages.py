"""Titles and formulas of issuers who write Arabic, Persian, Urdu, Turkish, Russian, Ukrainian and Polish."""

from __future__ import annotations

import pytest

from doccheck import settings
from tests.understanding.pages import document, title


@pytest.mark.parametrize(
    ("kind", "heading", "body"),
    [
        ("blocked_account", "Potwierdzenie blokady środków", "Na rachunku klienta ustanowiono blokadę do końca roku."),
        ("residence_application_form", "Wniosek o udzielenie zezwolenia na pobyt czasowy", "Nazwisko: Osei"),
        ("income_proof", "Розрахунковий лист", "Разом нараховано 21 000, разом утримано 4 000."),
        ("bank_guarantee", "Банковская гарантия", "Банк безотзывно гарантирует уплату по первому требованию."),
        ("family_record", "Выписка из похозяйственной книги", "Члены хозяйства: глава, жена, сын."),
        ("criminal_record", "گواهی عدم سوء پیشینه کیفری", "نامبرده فاقد محکومیت مؤثر کیفری می‌باشد."),
        ("marriage_certificate", "نکاح نامہ", "دولہا کا نام: احمد۔ دلہن کا نام: سارہ۔ مہر کی رقم: ایک لاکھ"),
        ("organiser_commitment", "Organizatör taahhütnamesi", "Kuruluşumuz barınma giderlerini taahhüt eder."),
        ("volunteering_agreement", "اتفاقية تطوع", "يلتزم المتطوع بالعمل ثلاثين ساعة في الأسبوع."),
    ],
)
def test_the_usual_title_tells_the_kind(kind: str, heading: str, body: str) -> None:
    assert document(title(heading), body).kind == kind


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("نامه پذیرش", "این پذیرش مشروط است: پذیرش مشروط به قبولی در آزمون زبان."),
        ("Страховой полис ОСАГО", "Транспортное средство: легковой автомобиль."),
        ("داخلہ لیٹر", "آپ کی درخواست موصول ہو گئی ہے، فیصلہ بعد میں ہو گا۔"),
    ],
)
def test_what_only_resembles_never_counts(heading: str, body: str) -> None:
    found = document(title(heading), body)
    assert found.look_alike is not None or found.confidence < 0.7


@pytest.mark.parametrize("heading", ["VISTOS / VISAS", "ВИЗЫ / VISAS", "WIZY / VISAS", "VİZELER / VISAS", "VIZE / VISAS"])
def test_an_empty_page_for_visas_is_no_visa(heading: str) -> None:
    found = document(title(heading), "", "14")
    assert found.kind != "visa" or found.confidence < settings.KIND_SURE
