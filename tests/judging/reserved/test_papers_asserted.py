"""What a paper states of its own holder, beside rules, warnings, open boxes and others; each with a real restriction."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.papers import papers
from doccheck.judging.reserved.said import Said
from doccheck.model import Document, Evidence, TextLine

LODGING, ADDRESS, TEST, RECORD = (
    "accommodation_certificate",
    "proof_of_residence",
    "language_certificate",
    "criminal_record",
)
CONSENT, POWER, HOST, UNION = "parental_authorisation", "power_of_attorney", "host_commitment", "marriage_certificate"

_AROUND = {
    LODGING: "Zimmer 4 im Haus Birkenweg 9.",
    ADDRESS: "Sie wohnt im Birkenweg 9.",
    TEST: "Level B2, overall: passed.",
    RECORD: "Eintragungen: keine.",
    CONSENT: "Wir stimmen dem Aufenthalt unserer Tochter in Spanien zu.",
    POWER: "I authorise Paul Roth to file my application for the visa in Spain.",
    HOST: "Wir nehmen sie in unser Haus auf und tragen alle Kosten.",
    UNION: "Die Ehe ist eingetragen.",
    "birth_certificate": "Ada was born on 4 May 2004 in Leeds.",
    "medical_certificate": "Sie ist gesund.",
}


def _found(kind: str, text: str) -> list[str]:
    lines = tuple(
        TextLine(text=line, evidence=Evidence(file="a.pdf", page=1, box=None, text=line))
        for line in (_AROUND[kind], *text.split("\n"))
    )
    case = SimpleNamespace(
        application=date(2026, 6, 20),
        date_of={"stay.start": date(2026, 9, 14), "stay.end": date(2027, 6, 30)}.get,
        applicant=None,
        facts={},
        checklist=SimpleNamespace(country="ESP"),
        documents=(),
    )
    said = Said(cast(Document, SimpleNamespace(lines=lines, kind=kind, pages=(), first=lambda name: None)))
    return [sentence.text for sentence in papers(said, kind, cast(Case, cast(Any, case)))]


PAIRS = [
    # Attempts with their days, a test of the level before; what became of the last.
    (
        TEST,
        "8. November 2025 (nicht bestanden)\n4. Mai 2026 (bestanden)",
        "8. November 2025 (bestanden)\n4. Mai 2026 (nicht bestanden)",
    ),
    (
        TEST,
        "The candidate passed the examination in May.\nThe placement test in March put her at B1.",
        "The candidate passed. This certificate is of a placement test.",
    ),
    (TEST, "No resit is required.", "A resit is required."),
    (RECORD, "A person of the same name is somebody else.", "The entries are of somebody else."),
    (
        UNION,
        "Condition: divorced (decree of 3 May 2020)\nIssued in June",
        "The marriage was dissolved on 3 May 2025.",
    ),
    (POWER, "Die Vollmacht vom 3. Januar 2025 kann widerrufen werden.", "Die Vollmacht gilt nicht mehr."),
    # Another part of the house, a child of who lets the room; the room and its tenant.
    (LODGING, "Die Wohnung im Erdgeschoss steht leer.", "Das Zimmer steht leer."),
    (LODGING, "Le studio du rez-de-chaussée est vacant.", "Le logement est vacant."),
    (
        LODGING,
        "Das Amt hat die Nutzung des Kellers untersagt; Zimmer 4 liegt im 2. Stock.",
        "Das Amt hat die Nutzung des Zimmers untersagt.",
    ),
    (ADDRESS, "My son, who had the room, no longer lives here.", "My son Amin, who had the room, no longer lives here."),
    (ADDRESS, "Mi hija, que ocupaba el cuarto, ya no vive aquí.", "Ya no vive aquí."),
    (LODGING, "La vivienda no está sujeta a gastos de comunidad.", "La vivienda no está disponible."),
    (LODGING, "The inventory has not yet been signed.", "The lease has not yet been signed."),
    (LODGING, "La sous-location est interdite.", "La location a été interdite."),
    # What is taken back; what lapsed and was renewed, and pocket money.
    (HOST, "Our approval as hosts lapsed in March and was renewed in June.", "Our approval as hosts lapsed in March."),
    (HOST, "L'argent de poche reste à la charge de ses parents.", "Nous retirons notre engagement."),
    (HOST, "Wir ziehen die Vorhänge zurück.", "Unsere Zusage ziehen wir zurück."),
    (HOST, "She will live with us and not alone.", "She will live in a hostel and not with us."),
    # A power that somebody else had before; this one.
    (
        POWER,
        "Die am 3. Januar 2025 erteilte Vollmacht ist erloschen.\nNeuried, 4. Juni 2026",
        "Die am 4. Juni 2026 erteilte Vollmacht ist erloschen.\nNeuried, 4. Juni 2026",
    ),
    (POWER, "El poder otorgado a mi tío queda revocado.", "El poder otorgado a Paul Roth queda revocado."),
    (POWER, "La procuration que j'avais donnée à ma tante n'est plus valable.", "Cette procuration n'est plus valable."),
    (
        POWER,
        "My brother, who used to deal with this, no longer acts for me.",
        "Mr Roth, who used to deal with this, no longer acts for me.",
    ),
    # An option that is not chosen; the one that is.
    (CONSENT, "Mutter: [x] stimmt zu [ ] stimmt nicht zu", "Mutter: [ ] stimmt zu [x] stimme nicht zu"),
    (CONSENT, "☒ autorizamos ☐ no autorizamos", "☐ autorizamos ☒ no autorizamos"),
    (CONSENT, "j'autorise ☑   je n'autorise pas ☐", "j'autorise ☐   je n'autorise pas ☑"),
    (CONSENT, "[x] I agree.\n[ ] I do not agree.", "[ ] I agree.\n[ ] I do not agree."),
    # What awaits whoever forges it; what is wrong with this one.
    (
        "family_record",
        "La présentation d'un extrait incomplet est punie par la loi.",
        "Cet extrait est incomplet, sa présentation est punie par la loi.",
    ),
    (
        "birth_certificate",
        "Das Vorlegen gefälschter Auszüge wird angezeigt.",
        "Der Auszug ist gefälscht; das wird angezeigt.",
    ),
    (TEST, "Reports that have been tampered with are invalid.", "Your results are void."),
    (TEST, "Toute rature rend le diplôme nul ; il est alors anulado.", "El diploma ha sido anulado."),
    # Marks below which anybody fails; those of the holder.
    (TEST, "Less than 55 points means not passed, as does fraud.", "Her 54 points are less than 55: she did not pass."),
    (TEST, "Con menos de 60 puntos, no apto.", "Obtuvo menos de 60 puntos, no apto."),
    (TEST, "Moins de 50 points, non admis.", "Vous avez moins de 50 points, non admis."),
    (
        TEST,
        "Kandidaten mit weniger als 30 Punkten haben nicht bestanden.",
        "Der Kandidat hat mit 28 Punkten nicht bestanden.",
    ),
    (TEST, "Ein Ergebnis unter 60 gilt als nicht bestanden.", "Lesen unter 60 Punkten, nicht bestanden."),
    # An attempt before the one that counts; both of them.
    (
        TEST,
        "Das im März nicht bestandene Modul Schreiben, nicht bestanden mit 40, wurde im Juni wiederholt.",
        "Das Modul Schreiben wurde nicht bestanden und muss wiederholt werden.",
    ),
    (
        TEST,
        "The resit was needed because she did not pass at her first sitting.",
        "She did not pass again after her first sitting.",
    ),
    # A formality that is no longer needed; a room that is not.
    (RECORD, "Ein Stempel ist nicht mehr erforderlich.", "Das Zeugnis ist nicht mehr gültig."),
    (LODGING, "The paper copy is no longer required.", "The room is no longer assigned to her."),
    # What follows otherwise; what followed.
    (
        LODGING,
        "Las llaves se entregan el día 1; de lo contrario, ya no hay plazas.",
        "No pagó la señal; por ello la plaza se ha cedido.",
    ),
    # Something beside the room; the room.
    (LODGING, "Stellplätze sind leider vergeben.", "Zimmer und Stellplätze sind leider vergeben."),
    (LODGING, "Malheureusement les caves sont prises.", "Malheureusement les chambres sont prises."),
    (LODGING, "The bike storage is unfortunately full.", "The hall is full and we can unfortunately offer no bed."),
    (LODGING, "Los trasteros ya no se alquilan.", "La habitación ya no está libre."),
    (LODGING, "Pets are unfortunately not admitted.", "Unfortunately you are not admitted."),
    # Others who wait; the holder among them.
    (LODGING, "Weitere Bewerber kommen auf die Warteliste.", "Sie stehen mit weiteren Bewerbern auf der Warteliste."),
    (LODGING, "Other applicants are on the waiting list.", "She is on the waiting list with other applicants."),
    # What is given instead, and what is not.
    (
        LODGING,
        "Unfortunately your first choice is full, but room 12 is reserved for you.",
        "Unfortunately your first choice is full, but a place on our list is reserved for you.",
    ),
    (
        LODGING,
        "Leider ist das Südzimmer belegt, aber Zimmer 4 ist Ihnen zugeteilt.",
        "Leider ist Zimmer 4 belegt, aber ein anderes wird Ihnen später zugeteilt.",
    ),
    # A number that is told later; a room that is.
    (LODGING, "The room number is not yet known.", "The room is not yet assigned."),
    (LODGING, "Le numéro de chambre n'est pas encore fixé.", "La chambre n'est pas encore attribuée."),
    # Another house; this one.
    (
        LODGING,
        "Unser Haus in der Ahornallee gibt es nicht mehr.",
        "Unser Haus im Birkenweg wurde aufgegeben und ist nicht mehr bewohnt.",
    ),
    # A tenant before; the holder.
    (
        ADDRESS,
        "Der Vormieter zog im Mai aus.\nSein Mietverhältnis wurde gekündigt.",
        "Sie zog im Mai ein.\nIhr Mietverhältnis wurde gekündigt.",
    ),
    (ADDRESS, "Elle n'a pas annoncé de départ.", "Elle n'a pas annoncé son arrivée."),
    (ADDRESS, "Her flatmate has moved out.", "Ms Ruiz has moved out."),
    (UNION, "Eine kirchliche Trauung fand nicht statt.", "Die Trauung fand nicht statt."),
    # Who gives a power cannot come; who is given it cannot act.
    (POWER, "We cannot attend the appointment.", "The agent cannot attend the appointment."),
    (POWER, "No puedo acudir en persona.", "El apoderado no puede firmar."),
    (POWER, "The passport with the visa I will collect myself.", "The visa application I will file myself."),
    # A parent who died; one who has not answered.
    (CONSENT, "The father died in 2019 and could not be asked.", "The father could not be asked."),
    (CONSENT, "El padre, fallecido en 2018, no pudo firmar.", "El padre no pudo firmar."),
    (CONSENT, "Wir können sie nicht begleiten.", "Wir können dem nicht zustimmen."),
    (CONSENT, "We do not consent to photographs of her.", "We do not consent to photographs or to her stay."),
    (CONSENT, "Ein Sorgerechtsstreit ist nicht anhängig.", "Der Sorgerechtsstreit ist nicht beendet."),
    (CONSENT, "Bei Eintritt der Volljährigkeit wird sie gegenstandslos.", "Sie ist gegenstandslos."),
    # An own child who left; the guest.
    (HOST, "Unsere Tochter wohnt nicht mehr bei uns.", "Die Schülerin wohnt nicht mehr bei uns."),
    # What the extract says nothing of; what is still to come.
    (
        RECORD,
        "Le bulletin ne préjuge pas d'une instance pénale.",
        "Ce récépissé ne préjuge pas de la suite donnée à la demande.",
    ),
    (RECORD, "Convictions that are spent are no longer listed.", "One conviction was found."),
]


@pytest.mark.parametrize(("kind", "harmless", "restricting"), PAIRS)
def test_what_a_paper_states(kind: str, harmless: str, restricting: str) -> None:
    _AROUND.setdefault(kind, "Entry no. 12.")
    assert not _found(kind, harmless)
    assert _found(kind, restricting)


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("Registra antecedentes:\nNO. Documento en línea", False),
        ("Registra antecedentes:\nSÍ", True),
        ("In casellario giudiziale risulta:\nN U L L A", False),
        ("In casellario giudiziale risulta:\nD U E", True),
    ],
)
def test_the_answer_of_a_record(text: str, is_there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(_AROUND, RECORD, "Certificato")
    assert bool(_found(RECORD, text)) is is_there


def test_a_condition_before_the_marriage() -> None:
    assert not _found(UNION, "Marital status: divorced (decree of 3 May 2019)")
    assert _found(UNION, "The marriage was dissolved: divorced by court decree of 3 May 2025")
