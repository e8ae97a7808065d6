"""Papers, content, places, photos, countries."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from doccheck.checklist import (
    RULES,
    CertifiedCopy,
    CompleteCopy,
    Condition,
    HoursPerWeek,
    InDistrict,
    Manual,
    PaymentStated,
    PerResidenceCountry,
    Photo,
    Reminder,
    Signed,
    States,
    StudiesIn,
)
from doccheck.judging.checks import ON_DOCUMENT, ON_NOTHING, ON_SELECTION
from doccheck.model import (
    Box,
    Document,
    Evidence,
    Finding,
    PageRef,
    Severity,
    Status,
    TextLine,
)
from tests.judging.builder import FACTS, NAME, codes, doc, picture, proof, req, single, text, values


def test_every_rule_of_the_checklists_is_evaluated_in_one_place() -> None:
    tables = [*ON_DOCUMENT, *ON_SELECTION, *ON_NOTHING]
    assert sorted(rule.__name__ for rule in tables) == sorted(rule.__name__ for rule in RULES.values())


@pytest.mark.parametrize(
    ("signed", "by", "found"),
    [
        (True, "applicant", []),
        (True, "either", []),
        (True, "representative", ["R not_signed.by_whom"]),
        (False, "applicant", ["E not_signed"]),
        (None, "applicant", ["R not_signed.unclear"]),
    ],
)
def test_signed(signed: bool | None, by: Any, found: list[str]) -> None:
    rule = Signed(check="signed", by=by)
    assert codes(single(req("visa_application_form", rule), doc("visa_application_form", signed=signed))) == found


def test_copies() -> None:
    whole = tuple(PageRef(file="p.pdf", page=number) for number in range(1, 9))
    rule = CompleteCopy(check="complete_copy", pages=8)
    assert single(req("passport", rule), doc("passport", pages=whole)).status is Status.OK
    short = single(req("passport", rule), doc("passport", pages=whole[:7]))
    assert (codes(short), values(short, "incomplete_copy")["pages"]) == (["R incomplete_copy"], 7)
    certified = CertifiedCopy(check="certified_copy")
    stamp = (proof("p.pdf", "copie certifiée conforme"),)
    assert single(req("passport", certified), doc("passport", certified_copy=stamp)).status is Status.OK
    assert codes(single(req("passport", certified), doc("passport"))) == ["R not_certified_copy"]


@pytest.mark.parametrize(
    ("certain", "page", "found"),
    [(True, 1, []), (False, 1, ["R not_read.script"]), (True, 2, ["R not_read.script"])],
)
def test_a_zone_says_in_latin_what_its_page_prints_in_another_script(
    certain: bool, page: int, found: list[str]
) -> None:
    unsure = () if certain else ("mrz",)
    card = doc("passport", mrz="P<…", file="p.pdf", unsure=unsure)
    zone = card.first("mrz")
    assert zone is not None
    where = (replace(zone.evidence[0], page=page),)
    unread = Finding(code="not_read", severity=Severity.REVIEW, reason="script", evidence=where)
    pages = tuple(PageRef(file="p.pdf", page=number) for number in (1, 2))
    assert codes(single(req("passport"), replace(card, pages=pages, findings=(unread,)))) == found


@pytest.mark.parametrize(
    ("hours", "unsure", "found"),
    [
        ([18], (), []),
        ([17], (), ["E hours_too_low"]),
        ([20, 25], (), []),
        ([15, 20], (), ["R hours_too_low"]),
        ([], (), ["R hours_too_low.not_found"]),
        ([30], ("hours_per_week",), ["R hours_too_low.not_found"]),
    ],
)
def test_hours(hours: list[int], unsure: tuple[str, ...], found: list[str]) -> None:
    rule = HoursPerWeek(check="hours_per_week", at_least=18)
    document = doc("language_course_confirmation", hours_per_week=[Decimal(h) for h in hours], unsure=unsure)
    assert codes(single(req("language_course_confirmation", rule), document)) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Bon pour procuration",), []),
        (("BON POUR PROCURATION, lu et approuvé",), []),
        (("fait à Lyon, bon pour", "procuration"), []),
        (("B o n p o u r p r o c u r a t i o n",), []),
        (("procuration",), ["R wrong_purpose"]),
        ((), ["R wrong_purpose"]),
    ],
)
def test_states(lines: tuple[str, ...], found: list[str]) -> None:
    rule = States(check="states", phrases=("bon pour procuration",), says=text())
    assert codes(single(req("power_of_attorney", rule), doc("power_of_attorney", *lines))) == found


def test_states_with_another_code_or_required() -> None:
    required = States(check="states", phrases=("x y",), says=text(), required=True, code="not_signed")
    assert codes(single(req("cv", required), doc("cv"))) == ["E not_signed.states"]
    incomplete = States(check="states", phrases=("x y",), says=text(), code="incomplete_copy")
    assert codes(single(req("cv", incomplete), doc("cv"))) == ["R incomplete_copy.states"]


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (doc("admission_letter", issuing_country="ESP"), []),
        (doc("admission_letter", "Universidad Ficticia, Barcelona, España"), []),
        (doc("admission_letter", "www.universidad-ficticia.es"), []),
        (doc("admission_letter", issuing_country="FRA"), ["E wrong_purpose.country"]),
        (doc("admission_letter", "semestre en Espagne", issuing_country="FRA"), ["R wrong_purpose.country_not_shown"]),
        (doc("admission_letter", "en France, puis en Espagne"), ["R wrong_purpose.country_not_shown"]),
        (doc("admission_letter", "Nationalité : Espagne"), ["R wrong_purpose.country_not_shown"]),
        (doc("admission_letter", "Admission"), ["R wrong_purpose.country_not_shown"]),
        # The address beside the name of the institution, not that of somebody else.
        (doc("admission_letter", "Escola del Port · Carrer Nou 3 · 43004 Tarragona", institution="Escola del Port"), []),
        (doc("admission_letter", "Escola del Port", "Tel. +34 977 000 111", institution="Escola del Port"), []),
        (doc("admission_letter", "Escola del Port · NIF Q4350022F", institution="Escola del Port"), []),
        (
            doc("admission_letter", "École du Port · 13002 Marseille", institution="École du Port"),
            ["R wrong_purpose.country_not_shown"],
        ),
        (
            doc("admission_letter", "Colegio Sol · 44100 Guadalajara", institution="Colegio Sol"),
            ["R wrong_purpose.country_not_shown"],
        ),
        (
            doc("admission_letter", "École du Port", "-", "-", "Calle Mayor 3, 28013 Madrid", institution="École du Port"),
            ["R wrong_purpose.country_not_shown"],
        ),
        (
            doc("admission_letter", "Escola del Port, 43004 Tarragona", "Semestre en Italie", institution="Escola del Port"),
            ["R wrong_purpose.country_not_shown"],
        ),
    ],
)
def test_studies_in(document: Document, found: list[str]) -> None:
    assert codes(single(req("admission_letter", StudiesIn(check="studies_in", country="ES")), document)) == found


@pytest.mark.parametrize(
    ("lines", "paid"),
    [
        (("Les frais d'inscription ont été acquittés.",), True),
        (("Les droits de scolarité ont été intégralement", "réglés le 3 mai 2026."), True),
        (("Die Kursgebühr wurde vollständig bezahlt.",), True),
        (("La matrícula ha sido abonada.",), True),
        (("The tuition fees have been paid in full.",), True),
        (("Les frais d'inscription n'ont pas été acquittés.",), False),
        (("Les frais doivent être réglés avant le 1er septembre.",), False),
        (("Die Kursgebühr ist noch nicht bezahlt.",), False),
        (("La matrícula está pendiente; una vez abonada …",), False),
        (("The tuition fees must be paid by 1 July.",), False),
        (("Frais d'inscription : 250 EUR",), False),
        (("Pago: recibido íntegramente el 3 de junio. Saldo pendiente: 0,00 EUR",), True),
        (("Zahlung: am 3. Juni 2026 eingegangen, kein offener Betrag",), True),
        (("Paiement : reçu le 3 juin 2026, reste dû : néant",), True),
        (("Payment: received on 3 June 2026, nothing outstanding",), True),
        (("Pago: recibido el 3 de junio de 2026. Saldo pendiente: 840,00 EUR",), False),
        (("Zahlung: erste Rate eingegangen, kein Rückstand",), False),
        (("Paiement : reçu le 3 juin 2026", "Reste dû : 700,00 EUR"), False),
        (("Payment: not received, nothing credited",), False),
        (("Pago: se considerará recibido cuando se abone el importe",), False),
        (("Zahlung: gilt mit Gutschrift vom 03.06.2026 als eingegangen",), False),
        (("Paiement : reçu de la banque à présenter",), False),
        # In one sentence, beside others of what is refunded or not included
        (
            (
                "La matrícula y el precio del curso, que ascienden a 4.680,00 euros (80 € de inscripción y 4.600 € de",
                "enseñanza), han sido abonados íntegramente por transferencia. El examen no está incluido.",
            ),
            True,
        ),
        (
            (
                "La matrícula y el precio del curso, que ascienden a 4.680,00 euros (80 € de inscripción y 4.600 € de",
                "enseñanza), serán abonados íntegramente antes del comienzo. El examen no está incluido.",
            ),
            False,
        ),
        (("De la matrícula de 4.680,00 euros han sido abonados íntegramente 2.000,00 euros", "no reembolsables."), False),
        (("Die Kursgebühr von 900 EUR ist vollständig bezahlt.", "Nicht enthalten sind Bücher."), True),
        (("Von der Kursgebühr ist die erste Rate vollständig bezahlt.", "Nicht enthalten sind Bücher."), False),
        (("Zahlung: wird am 03.06.2026 eingegangen sein",), False),
        ((), False),
    ],
)
def test_payment_stated(lines: tuple[str, ...], paid: bool) -> None:
    requirement = req(
        "fees_paid", PaymentStated(check="payment_stated"), accepts=("tuition_receipt", "admission_letter")
    )
    assert codes(single(requirement, doc("admission_letter", *lines))) == ([] if paid else ["R wrong_purpose.payment"])


def test_a_receipt_needs_no_statement() -> None:
    requirement = req(
        "fees_paid", PaymentStated(check="payment_stated"), accepts=("tuition_receipt", "admission_letter")
    )
    assert single(requirement, doc("tuition_receipt")).status is Status.OK
    assert single(requirement, doc("tuition_receipt"), doc("admission_letter")).status is Status.OK


@pytest.mark.parametrize(
    ("admits", "paid_to", "same"),
    [
        ("Universidad de Salamanca", "UNIVERSIDAD DE SALAMANCA - Servicio de Gestión", True),
        ("Universidad de Salamanca, Facultad de Filología", "Universidad de Salamanca", True),
        ("Universitat Politècnica de València", "Universitat Politecnica de Valéncia", True),
        ("Universidad de Salamanca", "Universidad de Sevilla", False),
        ("Universidad Complutense de Madrid", "Universidad Politécnica de Madrid", False),
        ("Universidad de Salamanca", "Université Lumière Lyon 2", False),
        ("Universidad de Salamanca", "", False),
        ("Escuela Superior", "Escuela Superior", True),
    ],
)
def test_fees_are_paid_to_the_school_that_admits(admits: str, paid_to: str, same: bool) -> None:
    requirement = req("fees_paid", PaymentStated(check="payment_stated"), accepts=("tuition_receipt",))
    found = [] if same else ["R wrong_purpose.other_institution"]
    admission = doc("admission_letter", institution=admits)
    assert codes(single(requirement, doc("tuition_receipt", paid_to), admission)) == found
    assert codes(single(requirement, doc("tuition_receipt", institution=paid_to), admission)) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Amina Benali", "12 rue des Exemples", "69003 Lyon"), []),
        (("Amina Benali", "12 rue des Exemples", "75011 Paris"), ["E not_in_district"]),
        (("Énergie Fictive, 92000 Nanterre", "Amina Benali", "69003 Lyon"), []),
        (("Énergie Fictive, 69001 Lyon", "Amina Benali", "75011 Paris"), ["E not_in_district"]),
        (("adresse du logement : 38000 Grenoble",), []),
        (("adresse du logement : 75011 Paris",), ["E not_in_district"]),
        (("siège : 92000 Nanterre", "logement : 69003 Lyon"), ["R not_in_district.unknown"]),
        (("69003 EUR", "montant 12.69003 Lyon"), ["R not_in_district.unknown"]),
        ((), ["R not_in_district.unknown"]),
    ],
)
def test_in_district(lines: tuple[str, ...], found: list[str]) -> None:
    rule = InDistrict(check="in_district", country="FRA", postcodes=("69", "38"), name=text("Lyon"))
    assert codes(single(req("proof_of_residence", rule), doc("proof_of_residence", *lines))) == found


def test_a_district_without_postcodes_is_for_a_person() -> None:
    rule = InDistrict(check="in_district", country="FRA", name=text("Lyon"))
    result = single(req("proof_of_residence", rule), doc("proof_of_residence", "69003 Lyon"))
    assert codes(result) == ["R not_in_district.unknown"]


PHOTO = Photo(check="photo")


@pytest.mark.parametrize(
    ("pictures", "found"),
    [
        ((picture(),), []),
        ((picture(faces=0),), ["E photo_no_face"]),
        ((picture(faces=2),), ["E photo_several_faces", "R photo_format"]),
        ((replace(picture(faces=0), looked=False),), ["R not_evaluated"]),  # the processor is too old for the detector
        ((picture(colour=False),), ["R photo_not_colour"]),
        ((picture(background=60),), ["R photo_background"]),
        ((picture(background_spread=120),), ["R photo_background"]),
        ((picture(600, 600),), ["R photo_format"]),
        ((picture(140, 180),), ["R photo_resolution"]),
        ((), ["R not_evaluated"]),
    ],
)
def test_photo(pictures: tuple[Any, ...], found: list[str]) -> None:
    assert codes(single(req("identity_photo", PHOTO), doc("identity_photo", pictures=pictures))) == found


def test_two_photos_in_two_files_or_on_one_sheet() -> None:
    two = req("identity_photo", PHOTO, count=2)
    one = doc("identity_photo", pictures=(picture(),))
    assert single(two, one, doc("identity_photo", pictures=(picture(),))).status is Status.OK
    assert single(two, doc("identity_photo", pictures=(picture(826, 531, faces=2),))).status is Status.OK
    alone = single(two, one)
    assert (codes(alone), values(alone, "too_few")) == (["E too_few"], {"wanted": 2, "found": 1})


COUNTRIES = req("criminal_record", PerResidenceCountry(check="per_residence_country"))


def record(country: str | None) -> Document:
    return doc("criminal_record", issuing_country=country)


def test_one_document_for_each_country_of_residence() -> None:
    facts = {**FACTS, "residence_countries": ("MA", "FR")}
    assert single(COUNTRIES, record("MAR"), record("FRA"), facts=facts).status is Status.OK
    one = single(COUNTRIES, record("MAR"), facts=facts)
    assert (codes(one), values(one, "missing_document")["country"].code) == (["E missing_document.country"], "FRA")
    assert codes(single(COUNTRIES, record("MAR"), record(None), facts=facts)) == ["R missing_document.country"]
    assert codes(single(COUNTRIES, record("MAR"))) == ["R fact_unknown"]


def test_reminder_changes_nothing_and_manual_is_never_ok() -> None:
    assert single(req("cv", Reminder(check="reminder", text=text())), doc("cv")).status is Status.OK
    result = single(req("cv", Manual(check="manual", text=text())), doc("cv"))
    assert (result.status, codes(result)) == (Status.REVIEW, ["R not_evaluated"])


def test_a_rule_for_some_kinds_leaves_the_others_alone() -> None:
    rule = Signed(check="signed", kinds=("cv",))
    requirement = req("paper", rule, Manual(check="manual", text=text(), kinds=("cv",)), accepts=("cv", "diploma"))
    assert single(requirement, doc("diploma", signed=False)).status is Status.OK
    assert codes(single(requirement, doc("cv", signed=False))) == ["E not_signed", "R not_evaluated"]


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"hosted": True}, ["E not_signed"]),
        ({"hosted": False}, []),
        ({}, ["R fact_unknown.condition", "R not_signed"]),
    ],
)
def test_a_rule_with_a_condition(facts: dict[str, Any], found: list[str]) -> None:
    rule = Signed(check="signed", when=Condition(fact="situation.hosted", is_=True))
    assert codes(single(req("cv", rule), doc("cv", signed=False), facts={**FACTS, **facts})) == found
    assert single(req("cv", rule), doc("cv", signed=True), facts={**FACTS, **facts}).status is Status.OK


def boxed(kind: str, institution: str, *cells: tuple[str, float, float]) -> Document:
    """A page with the cells at these places (left edge, top)."""
    lines = tuple(
        TextLine(text=words, evidence=Evidence(file="a.pdf", page=1, box=Box(x, y, x + 0.15, y + 0.012), text=words))
        for words, x, y in cells
    )
    return doc(kind, file="a.pdf", lines=lines, institution=institution)


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        # A letterhead with the offices and the town, in one block; and the address of somebody else below it
        ((("Scolarité", 0.1, 0.1), ("Bât. B", 0.1, 0.115), ("4 rue Haute", 0.1, 0.13), ("38000 Grenoble", 0.1, 0.145)), []),
        (
            (("Scolarité", 0.1, 0.1), ("Bât. B", 0.1, 0.115), ("Mme Lina Roux", 0.1, 0.13), ("38000 Grenoble", 0.1, 0.145)),
            ["R wrong_purpose.country_not_shown"],
        ),
        (
            (("Scolarité", 0.1, 0.1), ("Bât. B", 0.1, 0.115), ("4 rue Haute", 0.6, 0.13), ("38000 Grenoble", 0.6, 0.145)),
            ["R wrong_purpose.country_not_shown"],
        ),
        # The number of a school; and that of a partner
        ((("Scolarité", 0.1, 0.1), ("-", 0.1, 0.3), ("-", 0.1, 0.4), ("UAI 0383619Z", 0.1, 0.5)), []),
        (
            (("Scolarité", 0.1, 0.1), ("-", 0.1, 0.3), ("-", 0.1, 0.4), ("Partenaire : UAI 0383619Z", 0.1, 0.5)),
            ["R wrong_purpose.country_not_shown"],
        ),
        # Where somebody was born, in a row; and where the courses are held
        (
            (("UAI 0383619Z", 0.1, 0.1), ("Né(e) le", 0.1, 0.3), ("23/11/2001", 0.3, 0.3), ("à", 0.5, 0.3), ("Oran (Algérie)", 0.7, 0.3)),
            [],
        ),
        (
            (("UAI 0383619Z", 0.1, 0.1), ("Cours le", 0.1, 0.3), ("23/11/2026", 0.3, 0.3), ("à", 0.5, 0.3), ("Oran (Algérie)", 0.7, 0.3)),
            ["R wrong_purpose.country_not_shown"],
        ),
    ],
)
def test_where_an_institution_stands(cells: tuple[tuple[str, float, float], ...], found: list[str]) -> None:
    document = boxed("enrolment_certificate", "Scolarité", *cells)
    requirement = req("enrolment_certificate", StudiesIn(check="studies_in", country="FR"))
    assert codes(single(requirement, document)) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("69008 Lyon (Francia)", []),
        ("Clases en Lyon (Francia)", ["R wrong_purpose.country_not_shown"]),
    ],
)
def test_the_address_of_the_applicant_is_not_that_of_the_studies(line: str, found: list[str]) -> None:
    head = ("Universidad Sol, 46003 Valencia", "-", "-", "D.ª Amina Benali", "4 rue Haute", line)
    document = doc("admission_letter", *head, institution="Universidad Sol", **NAME)
    requirement = req("admission_letter", StudiesIn(check="studies_in", country="ES"))
    assert codes(single(requirement, document)) == found
