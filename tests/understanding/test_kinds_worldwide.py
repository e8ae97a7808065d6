"""Papers in the scripts they are issued in, the offices' answers that are not yet them, and what names but is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from doccheck.model import Finding, Severity
from doccheck.understanding.classify import page_kinds
from doccheck.understanding.folded_kinds import phrases_of_kinds
from tests.understanding.pages import Text, cut, document, documents, file, page, row, scan, title

ORIGINALS: tuple[tuple[str, tuple[Text, ...]], ...] = (
    ("bank_certificate", (title("残高証明書"), "2026年3月31日現在の残高は 1,820,400円 です。", "北浜信用銀行")),
    ("bank_certificate", (title("Справка о наличии счета"), "На счете находится 640 000 рублей.", "Банк «Волна»")),
    ("bank_certificate", (title("存款证明"), "截至今日，张晓在我行开立的账户余额为人民币80,000元。")),
    ("bank_certificate", (title("잔액증명서"), "위 예금의 잔액은 12,000,000원입니다.")),
    (
        "bank_certificate",
        (title("Giấy xác nhận số dư"), "Bà Lê Thu Hà có tài khoản tại chi nhánh, số dư là 210.000.000"),
    ),
    (
        "bank_certificate",
        (title("Zaświadczenie o saldzie"), "Pani Ewa Nowicka posiada rachunek, saldo wynosi 41.200,00"),
    ),
    ("bank_certificate", (title("Declaração bancária"), "O cliente é titular de conta e apresenta saldo de 9.100,00")),
    ("diploma", (title("졸업증명서"), "위의 사람은 본교를 졸업하였음을 증명함")),
    ("diploma", (title("Bằng cử nhân"), "Trần Văn Nam được cấp bằng", "Xếp loại tốt nghiệp: Khá")),
    ("diploma", (title("Диплом магистра"), "решением государственной экзаменационной комиссии присвоена квалификация")),
    ("diploma", (title("Dyplom ukończenia studiów"), "Pan Jan Zieliński uzyskał tytuł zawodowy magistra")),
    ("diploma", (title("毕业证书"), "学生王磊修业期满，准予毕业。")),
    ("enrolment_certificate", (title("Öğrenci belgesi"), "Ayşe Demir, bölümümüzün kayıtlı öğrencisidir.")),
    ("enrolment_certificate", (title("在学証明書"), "上記の者は本学に在学していることを証明する。")),
    ("enrolment_certificate", (title("Adeverință de student"), "Domnul Ion Pop este înmatriculat în anul II")),
    ("criminal_record", (title("Certificat de cazier judiciar"), "Numitul nu figurează în cazierul judiciar.")),
    ("criminal_record", (title("بطاقة السوابق العدلية"), "لا توجد سوابق")),
    ("criminal_record", (title("無犯罪紀錄證明"), "經查詢，查無犯罪紀錄。")),
    ("medical_certificate", (title("Медицинская справка"), "Заключение: практически здорова, противопоказаний нет")),
    ("marriage_certificate", (title("Свідоцтво про шлюб"), "зареєстрували шлюб 4 травня", "актовий запис № 12")),
    (
        "birth_certificate",
        (title("Sora-pahaterahana"), "teraka tao Mahajanga i Soa, nosoratana ny 4 mey araka ny filazan'ny reniny"),
    ),
    ("birth_certificate", (title("დაბადების მოწმობა"), "დაბადების თარიღი 04.05.2003", "აქტის ჩანაწერის ნომერი 12")),
    ("birth_certificate", (title("Туулгандыгы тууралуу күбөлүк"), "туулган жылы 2003", "акт жазуусу № 12")),
    ("birth_certificate", (title("Шаҳодатнома дар бораи таваллуд"), "санаи таваллуд 04.05.2003, сабти акт № 12")),
    ("birth_certificate", (title("Төрсний гэрчилгээ"), "Төрсөн өдөр 2003.05.04", "бүртгэлийн дугаар 12")),
    ("birth_certificate", (title("شهادة ميلاد"), "اسم الأب كريم", "اسم الأم ليلى", "رقم القيد 12")),
    (
        "birth_certificate",
        (title("Certificate of Live Birth"), "Registry No. 12", "Ana, weight 3200 g", "Office of the Civil Registrar"),
    ),
)


@pytest.mark.parametrize(("kind", "rows"), ORIGINALS, ids=lambda value: value if isinstance(value, str) else "")
def test_an_original_is_known_in_its_own_script(kind: str, rows: tuple[Text, ...]) -> None:
    found = document(*rows)
    assert (found.kind, found.look_alike) == (kind, None), found.rival
    assert found.confidence >= 0.7, found.rival


@pytest.mark.parametrize(
    "rows",
    [
        (title("残高証明書"), "お申し込みを受け付けました。発行は来週です。"),
        (title("Справка о наличии счета"), "Ваше заявление принято, справка будет готова через неделю"),
        (title("졸업증명서"), "신청이 접수되었습니다"),
        (title("Certificat de cazier judiciar"), "Cererea dumneavoastră a fost înregistrată."),
        (title("Adli sicil kaydı"), "Başvurunuz alınmıştır."),
        (title("بطاقة السوابق العدلية"), "وصل إيداع الملف"),
    ],
)
def test_what_acknowledges_a_request_never_counts(rows: tuple[Text, ...]) -> None:
    found = document(*rows)
    assert found.look_alike is not None or found.confidence < 0.7


def test_a_title_alone_does_not_affirm_itself() -> None:
    """No phrase that speaks for a paper from abroad stands in the title of that paper."""
    for kind in ("bank_certificate", "diploma", "enrolment_certificate", "medical_certificate"):
        found = document(*[title(phrase) for phrase in ()], title("在学証明書"))
        assert found.confidence < 0.7
        phrases = phrases_of_kinds()[kind]
        spaceless = [p for p in phrases.strong if not p.isascii() and any(p in t for t in phrases.titles)]
        assert spaceless == [], kind


@pytest.mark.parametrize(
    "text",
    ["N° de passeport", "Número del pasaporte", "Reisepass-Nr.", "رقم جواز سفر", "Number of residence permit"],
)
def test_the_number_of_a_document_is_no_title(text: str) -> None:
    seen = page_kinds(page(row(text), "AB 4471190"))
    assert seen.titled is None


def test_what_a_form_names_beside_a_label_is_no_title() -> None:
    seen = page_kinds(page(title("Receipt"), "Document to be certified | Birth certificate", "Fee | 20.00"))
    assert seen.titled is None


def test_a_list_ticked_off_with_brackets_names_other_documents() -> None:
    rows = ("Please bring the following documents:", "[ ] Bank certificate", "[ ] Medical certificate", "[ ] Passport")
    assert page_kinds(page(title("Your appointment"), *rows)).titled is None


def test_a_brochure_affirms_no_course() -> None:
    found = document(
        title("Learn French by the lake"),
        "Our intensive course: 25 lessons per week, all levels from A1 to C1, French as a foreign language.",
        "Teaching units of 45 minutes each, language tuition in small groups, course fee 420 euros a week.",
    )
    assert found.kind != "language_course_confirmation" or found.confidence < 0.7


def test_a_course_of_somebody_is_confirmed() -> None:
    found = document(
        title("Letter of enrolment"),
        "Student: Lucas Ferrante, born 2 May 2004",
        "Course: intensive French, 25 lessons per week, face-to-face tuition, Monday to Friday",
        "We certify that the student is enrolled on the course described above at our language school.",
    )
    assert (found.kind, found.look_alike) == ("language_course_confirmation", None)


def test_a_legalisation_below_a_letter_leaves_the_letter_what_it_is() -> None:
    found = document(
        "Je soussigné Marc Dembélé m'engage à prendre en charge tous les frais de ma fille pendant ses études.",
        "Je lui verserai 700 euros par mois et j'assumerai les frais de son logement.",
        row("Vu pour la légalisation de la signature apposée ci-dessus", y=0.8),
    )
    assert found.kind == "sponsorship_declaration"


def test_a_translation_of_nothing_plain_says_nothing_of_its_content() -> None:
    found = document(
        title("Beglaubigte Übersetzung aus der italienischen Sprache"),
        "Hiermit bescheinige ich die Richtigkeit und Vollständigkeit der vorstehenden Übersetzung.",
    )
    assert (found.kind, found.content_kind) == ("sworn_translation", None)


def test_a_page_in_a_script_nobody_reads_is_not_part_of_the_letter_before_it() -> None:
    unread = Finding(code="not_read", severity=Severity.REVIEW, reason="script", values=(("code", "Arab"),))
    letter = page(
        title("Certificat de scolarité"),
        "La directrice certifie que Mme Aïcha Belmokhtar est inscrite en première année de licence de droit.",
    )
    strange = replace(scan("(AICHA)", "0947"), findings=(unread,))
    assert len(cut(file(letter, strange))) == 2


def test_a_letter_of_its_own_head_and_title_begins_a_document() -> None:
    bank = page(
        row("Banque du Vieux Port", size=0.02),
        title("Attestation de solde"),
        "Nous attestons que Mme Aïcha Belmokhtar est titulaire d'un compte dans nos livres, solde créditeur 9 000 EUR.",
    )
    notice = page(
        row("Consulat de la Norlande", size=0.025),
        "Votre rendez-vous est fixé au 4 juin. Présentez-vous dix minutes avant, avec le reçu du paiement en espèces.",
        "Les frais de dossier se règlent sur place. En cas d'empêchement, prévenez-nous deux jours à l'avance au moins.",
    )
    assert len(documents(bank, notice)) == 2
