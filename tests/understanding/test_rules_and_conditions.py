"""Sentences about whoever it may be, about what may come or was settled, beside those that say it of this paper."""

from __future__ import annotations

import pytest

from doccheck.understanding.kind_phrases import look_alikes_in
from doccheck.understanding.record_results import tells_a_result, tells_it_paid
from doccheck.understanding.terms import own_pages
from doccheck.understanding.undoing import undoings_in
from tests.understanding.letters import page_of


@pytest.mark.parametrize(
    ("kind", "harmless", "faulty"),
    [
        (
            "health_insurance",
            "Im Falle der Exmatrikulation besteht der Vertrag nicht mehr.",
            "Seit dem 1. Juni besteht der Vertrag nicht mehr.",
        ),
        (
            "proof_of_residence",
            "En cas de non-paiement pendant deux mois, le bail est résilié de plein droit.",
            "Le loyer de mars n'étant pas payé, le bail est résilié depuis le 4 mai.",
        ),
        (
            "proof_of_residence",
            "Le bail est résilié de plein droit, un mois après la sommation, en cas de défaut d'assurance.",
            "Le bail est résilié depuis le 1er juin, comme indiqué en cas de visite.",
        ),
        (
            "enrolment_certificate",
            "Rückmeldung vom 1. bis zum 15. Februar; wer sie vergisst, wird von Amts wegen exmatrikuliert.",
            "Rückmeldung vom 1. bis zum 15. Februar; Frau Sahin hat sie vergessen und wurde von Amts wegen exmatrikuliert.",
        ),
        (
            "enrolment_certificate",
            "Bei Nichtzahlung wird die Person von Amts wegen exmatrikuliert.",
            "Wer Fragen hat, ruft an; Frau Sahin ist von Amts wegen exmatrikuliert.",
        ),
        (
            "enrolment_certificate",
            "Ohne Rückmeldung würden Sie zum 31. März exmatrikuliert.",
            "Sie wurden zum 31. März exmatrikuliert.",
        ),
        (
            "blocked_account",
            "Mit Zustimmung der Behörde wird das Konto aufgelöst.",
            "Mit Zustimmung der Behörde vom 3. Mai wird das Konto aufgelöst.",
        ),
        (
            "blocked_account",
            "Das Konto wird nur nach Freigabe durch die Behörde aufgelöst.",
            "Auf Antrag der Inhaberin wird das Konto hiermit aufgelöst.",
        ),
        (
            "health_insurance",
            "Ihr Bruder war 2024 bei uns versichert; dessen Vertrag ist beendet.",
            "Ihr Bruder war mitversichert; Ihr Vertrag ist beendet.",
        ),
        (
            "proof_of_residence",
            "Mme Roy a donné congé pour le 31 août 2026 ; elle demeure jusque-là à cette adresse.",
            "Mme Roy a donné congé pour le 31 août 2026.",
        ),
        ("bank_certificate", "Das Konto ist weder gepfändet noch verpfändet.", "Das Konto ist seit Mai gepfändet."),
        (
            "health_insurance",
            "Quien deje de pagar dos recibos verá su póliza anulada.",
            "Por dejar de pagar dos recibos, su póliza está anulada.",
        ),
        (
            "enrolment_certificate",
            "Die Ablehnung vom 2. März wurde zurückgenommen.",
            "Die Zulassung vom 2. März wurde zurückgenommen.",
        ),
        (
            "scholarship_certificate",
            "Über eine Verlängerung um ein weiteres Jahr ist noch nicht entschieden.",
            "Über Ihren Antrag ist noch nicht entschieden.",
        ),
        (
            "proof_of_residence",
            "Une demande de prolongation jusqu'en octobre est à l'étude.",
            "La demande de logement de l'intéressé est à l'étude.",
        ),
        (
            "power_of_attorney",
            "La procuration n'autorise pas la mandataire à vendre quoi que ce soit sans mon accord écrit.",
            "Je n'autorise pas ma sœur à déposer cette demande.",
        ),
        ("motivation_letter", "Ob ich danach promoviere, habe ich noch nicht entschieden.", ""),
        (
            "enrolment_certificate",
            "Die Aussetzung vom 2. März wurde zurückgenommen.",
            "Die Einschreibung vom 2. März wurde zurückgenommen.",
        ),
        (
            "health_insurance",
            "Ihre Kusine war 2024 bei uns versichert; deren Vertrag ist beendet.",
            "Ihre Kusine war mitversichert; Ihr Vertrag ist beendet.",
        ),
        (
            "enrolment_certificate",
            "Members who do not pay in time are removed from the register.",
            "The student did not pay in time and has been removed from the register.",
        ),
        ("admission_letter", "The offer may have been withdrawn.", "On 3 May 2026 this offer has been withdrawn."),
    ],
)
def test_a_rule_undoes_no_paper_and_what_has_happened_does(kind: str, harmless: str, faulty: str) -> None:
    assert not [*undoings_in(harmless, kind)]
    assert not faulty or [*undoings_in(faulty, kind)]


@pytest.mark.parametrize(
    ("kind", "id", "harmless", "faulty"),
    [
        (
            "bank_certificate",
            "bank_account_closed",
            "Le compte peut à tout moment être clôturé. Le compte pourra être sur demande clôturé.",
            "Le compte a été hier clôturé.",
        ),
        (
            "bank_certificate",
            "bank_account_closed",
            "Das Konto kann jederzeit geschlossen werden; ein Konto ist geschlossen, wenn die Frist verstrichen ist.",
            "Das Konto wurde am 4. Mai geschlossen, wenn auch später als verlangt.",
        ),
        (
            "health_insurance",
            "insurance_arrears",
            "Beitragsrückstände bestehen nicht. Bei einem Beitragsrückstand folgt eine Mahnung.",
            "Es besteht ein Beitragsrückstand von zwei Monaten.",
        ),
    ],
)
def test_what_may_come_makes_no_look_alike(kind: str, id: str, harmless: str, faulty: str) -> None:
    assert id not in [each.id for each in look_alikes_in(harmless, kind, fuzzy=False)]
    assert id in [each.id for each in look_alikes_in(faulty, kind, fuzzy=False)]


def test_terms_behind_a_paper_are_not_its_own_pages() -> None:
    letter = page_of("""
        Nordbank

        Wir bestätigen das Guthaben.
    """, "a.pdf")
    terms = page_of("""
        Nordbank

        Wichtige Hinweise zu Ihrem Konto
        Das Konto kann gekündigt werden.
    """, "a.pdf")
    more = page_of("""
        Nordbank

        Das Guthaben wurde inzwischen ausgezahlt.
    """, "a.pdf")
    assert own_pages((letter, terms)) == (letter,)
    assert own_pages((letter, more)) == (letter, more)
    assert own_pages((terms, letter)) == (terms, letter)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le casier de l'intéressé ne comporte aucune condamnation.", True),
        ("Das Register enthält keine Eintragung.", True),
        ("A nombre de la solicitante no constan antecedentes.", True),
        ("The register does not contain any conviction.", True),
        ("Si le casier ne comporte aucune condamnation, un bulletin vierge sera envoyé.", False),
        ("Wenn das Register für Sie eine Lücke hat und enthält keine Eintragung, melden Sie sich.", False),
        ("Votre demande de bulletin a été reçue.", False),
    ],
)
def test_an_extract_says_itself_what_is_recorded(text: str, expected: bool) -> None:
    assert tells_a_result([page_of(f"    {text}", "a.pdf")]) is expected


@pytest.mark.parametrize(
    ("harmless", "faulty"),
    [
        (
            "Die Zulassung ergeht unter dem Vorbehalt, dass Ihre Angaben zutreffen.",
            "Die Zulassung ergeht unter dem Vorbehalt, dass Ihre Angaben zutreffen und Sie das Zeugnis vorlegen.",
        ),
        (
            "Your admission is conditional upon the information you gave being accurate.",
            "Your admission is conditional upon your final grades being correct.",
        ),
    ],
)
def test_a_reservation_of_the_truth_is_none(harmless: str, faulty: str) -> None:
    def reserved(text: str) -> bool:
        undone = any(each.says == "conditional" for each in undoings_in(text, "admission_letter"))
        alike = any(look_alikes_in(text, "admission_letter", fuzzy=False))
        return undone or alike

    assert not reserved(harmless)
    assert reserved(faulty)


@pytest.mark.parametrize(
    ("lines", "paid"),
    [
        (("Estado: COBRADO", "Total pagado (EUR) 1.250,00"), True),
        (("Estado: PENDIENTE", "Total pagado (EUR) 0,00"), False),
        (("Statut : réglé", "Montant payé : 940,00 EUR"), True),
        (("Statut : réglé partiellement", "Montant payé : 940,00 EUR"), False),
        (("Amount paid: 1200.00", "Balance due: 0.00"), True),
        (("Amount paid: 1200.00", "Balance due: 300.00"), False),
        (("Status: bezahlt", "Gezahlter Betrag: 900,00 EUR", "Am 3. Mai zurückgebucht"), False),
    ],
)
def test_a_receipt_says_what_is_paid(lines: tuple[str, ...], paid: bool) -> None:
    text = "\n".join(f"    {line}" for line in lines)
    assert tells_it_paid([page_of(text, "a.pdf")]) is paid


@pytest.mark.parametrize(
    ("kind", "harmless", "faulty"),
    [
        (
            "power_of_attorney",
            "Der Widerruf vom 3. Mai ist gegenstandslos, die Vollmacht gilt weiter.",
            "Die Vollmacht wurde widerrufen und ist gegenstandslos.",
        ),
        (
            "power_of_attorney",
            "La révocation du 3 mai est sans objet, la procuration demeure.",
            "La procuration a été révoquée et est sans objet.",
        ),
    ],
)
def test_what_is_undone_and_void_is_not_taken_back(kind: str, harmless: str, faulty: str) -> None:
    assert not any(undoings_in(harmless, kind))
    assert any(undoings_in(faulty, kind))
