"""Papers of lodging, consent, civil status and record that say of themselves that they do not do; and their twins."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.reserved.papers import papers
from doccheck.judging.reserved.said import Said
from doccheck.model import Document, Evidence, TextLine

_START, _END, _APPLICATION = date(2026, 9, 14), date(2027, 6, 30), date(2026, 6, 20)


def _found(kind: str, text: str, **dates: date | None) -> list[str]:
    lines = tuple(
        TextLine(text=line, evidence=Evidence(file="a.pdf", page=1, box=None, text=line)) for line in text.split("\n")
    )
    known = {"stay.start": _START, "stay.end": _END, **dates}
    checklist = SimpleNamespace(country="ESP")
    case = SimpleNamespace(
        application=_APPLICATION,
        date_of=known.get,
        applicant=None,
        facts={},
        checklist=checklist,
        documents=(),
    )
    said = Said(cast(Document, SimpleNamespace(lines=lines, kind=kind, pages=())))
    return [sentence.text for sentence in papers(said, kind, cast(Case, cast(Any, case)))]


RESTRICTED = [
    ("language_certificate", "Die Prüfung wurde nicht bestanden."),
    ("language_certificate", "Sie haben die Prüfung mit 45 Punkten, also unter 60, nicht bestanden."),
    ("host_commitment", "La asociación buscará otra familia."),
    ("proof_of_residence", "Le bail est résilié depuis le 2 mai."),
    ("proof_of_residence", "Le bail est résilié de plein droit depuis le 2 mai."),
    ("proof_of_residence", "Clause résolutoire acquise le 2 mai : le bail est résilié."),
    # Lodging that is over, or is not given.
    ("accommodation_certificate", "Herr Nandi ist bereits ausgezogen und lebt in einer anderen Stadt."),
    ("accommodation_certificate", "Ma cousine n'habite plus dans mon logement."),
    ("accommodation_certificate", "La solicitante figura en la lista de espera de la residencia."),
    ("accommodation_certificate", "She has moved out and the key is back in our office."),
    ("accommodation_certificate", "Je l'héberge depuis le 2 mars 2025 et jusqu'au 15 octobre 2026."),
    ("accommodation_certificate", "Er kann bis zum 31.12.2026 bei mir wohnen."),
    ("proof_of_residence", "Facture de clôture"),
    ("proof_of_residence", "This is your final bill for the flat."),
    ("proof_of_residence", "Schlussrechnung für Ihren Stromanschluss"),
    ("proof_of_residence", "Causa: baja por cambio de residencia"),
    ("proof_of_residence", "Der Mietvertrag beginnt am 01.03.2027 und läuft bis 28.02.2029."),
    ("proof_of_residence", "El arrendamiento dura del 1 de mayo de 2025 al 30 de abril de 2026."),
    # A host or organiser that has not decided, or only for a time.
    ("host_commitment", "Wir nehmen sie in unser Haus auf.\nZeitraum: 14.09.2026 bis 31.01.2027\nBetreuung: Frau Ott"),
    ("organiser_commitment", "L'association prend en charge les frais.\nDates du séjour : 14/09/2026 – 31/01/2027"),
    ("proof_of_residence", "Tenancy agreement\nTerm: 1 March 2027 to 28 February 2028\nRent: 400 EUR"),
    ("host_commitment", "Nous l'accueillerons chez nous du 14 septembre 2026 au 31 janvier 2027."),
    ("host_commitment", "Acogeremos al alumno en casa hasta el 10 de febrero de 2027."),
    ("host_commitment", "We would be happy to think about taking a pupil."),
    ("host_commitment", "Wir haben uns noch nicht entschieden."),
    ("organiser_commitment", "L'association agit en simple intermédiaire entre les familles."),
    ("organiser_commitment", "Los gastos de la estancia corresponden a los padres."),
    # Consents and powers.
    ("parental_authorisation", "Ich bin mit der Reise nicht einverstanden."),
    ("parental_authorisation", "Je n'autorise pas ce départ."),
    ("parental_authorisation", "The father does not consent to the stay."),
    ("parental_authorisation", "La madre se opone al viaje de su hija."),
    ("parental_authorisation", "We allow her to travel from 14 September 2026 to 20 December 2026."),
    ("power_of_attorney", "Die Vollmacht wurde am 4. Mai widerrufen."),
    ("power_of_attorney", "The donor has revoked it; the power was withdrawn in May."),
    ("power_of_attorney", "Le mandataire n'agit plus pour la mandante."),
    ("power_of_attorney", "El poder queda sin efecto desde hoy."),
    ("power_of_attorney", "This power shall be exercised from 1 January 2026 to 31 May 2026."),
    # Applications left open.
    ("residence_application_form", "Domicile : adresse à préciser ultérieurement"),
    ("residence_application_form", "Anschrift folgt"),
    ("visa_application_form", "Address to be confirmed"),
    ("visa_application_form", "Domicilio: dirección por confirmar"),
    ("motivation_letter", "I strongly recommend Mr Ouedraogo for your programme."),
    ("motivation_letter", "Je vous recommande vivement cette candidate."),
    ("motivation_letter", "[Hier Ihren Studiengang einsetzen]"),
    ("motivation_letter", "(ponga su nombre)"),
    # Records.
    ("criminal_record", "Récépissé de demande d'extrait"),
    ("criminal_record", "Bestellbestätigung für einen Auszug"),
    ("criminal_record", "Comprobante de solicitud"),
    ("criminal_record", "Your certificate will be posted within ten days."),
    ("criminal_record", "This search covers only the courts of the county."),
    ("criminal_record", "Le relevé porte sur les seules juridictions du canton."),
    ("criminal_record", "Die Auskunft erfasst nur Gerichte des Kantons."),
    ("criminal_record", "El informe comprende únicamente los juzgados de la provincia."),
    ("criminal_record", "Amtsgericht Kassel, Betrug, 90 Tagessätze zu 30 Euro"),
    ("criminal_record", "He was convicted of theft in 2024."),
    # Health, civil status, languages.
    ("medical_certificate", "Das Ergebnis der Röntgenaufnahme steht noch aus."),
    ("medical_certificate", "Les résultats sont attendus la semaine prochaine."),
    ("medical_certificate", "I have not examined the patient."),
    ("medical_certificate", "Pendiente de la radiografía."),
    ("birth_certificate", "No se encontró la inscripción en los libros."),
    ("birth_certificate", "This entry was cancelled by the court."),
    ("birth_certificate", "Déclaration sur l'honneur"),
    ("birth_certificate", "Eine Eigenerklärung des Betroffenen"),
    ("marriage_certificate", "Die Ehe ist rechtskräftig geschieden."),
    ("marriage_certificate", "Divorce prononcé par jugement du 3 mai 2024"),
    ("marriage_certificate", "The parties may now marry."),
    ("marriage_certificate", "Matrimonio disuelto por divorcio"),
    ("language_certificate", "Die Prüfung wurde nicht bestanden."),
    ("language_certificate", "Résultat : ajournée"),
    ("language_certificate", "This certificate of attendance is given to the participant."),
    ("language_certificate", "Calificación: no apta"),
]

ORDINARY = [
    ("host_commitment", "Wir nehmen sie in unser Haus auf.\nZeitraum: 14.09.2026 bis 30.06.2027\nBetreuung: Frau Ott"),
    ("proof_of_residence", "Tenancy agreement\nTerm: 1 March 2026 to 28 February 2028\nRent: 400 EUR"),
    ("language_certificate", "Bei einem Ergebnis unter 60 Punkten gilt die Prüfung als nicht bestanden."),
    ("host_commitment", "Si por enfermedad nuestra no pudiéramos tenerla, la asociación buscará otra familia."),
    (
        "proof_of_residence",
        "Clause résolutoire : à défaut de paiement du loyer, et deux mois après un commandement resté sans effet, "
        "le bail est résilié de plein droit.",
    ),
    ("accommodation_certificate", "Bei Auszug ist das Zimmer gereinigt zu übergeben."),
    ("accommodation_certificate", "Je l'héberge depuis le 2 mars 2025 pour une durée indéterminée."),
    ("accommodation_certificate", "The room is let to her from 1 September 2026 to 30 June 2027."),
    ("accommodation_certificate", "La vivienda está a su disposición hasta el 31 de julio de 2027."),
    ("accommodation_certificate", "Der Ausweis des Vermieters ist gültig bis 31.12.2026."),
    ("proof_of_residence", "Consommation du 14/04/2026 au 13/06/2026"),
    ("proof_of_residence", "Der Vertrag kann mit einer Frist von drei Monaten gekündigt werden."),
    ("proof_of_residence", "Zugezogen von Köln, verzogen nach: –, früherer Wohnsitz Bonn"),
    ("proof_of_residence", "The tenancy runs from 1 May 2025 to 30 April 2028."),
    ("proof_of_residence", "La SCI a reçu de Mme Sarr 420 € en paiement du loyer du 1er au 30 juin 2026, dont quittance."),
    ("proof_of_residence", "Mietquittung: Miete für die Zeit vom 1. bis 31. Mai 2026 dankend erhalten."),
    ("proof_of_residence", "El arrendamiento dura del 1 de mayo de 2026 al 30 de abril de 2027."),
    ("host_commitment", "Nous l'accueillerons chez nous du 10 septembre 2026 au 30 juin 2027."),
    ("host_commitment", "Im Notfall sucht die Organisation eine andere Familie."),
    ("host_commitment", "Acogeremos al alumno en casa hasta el 20 de junio de 2027."),
    ("host_commitment", "We have been a host family since 2019 and are happy to take her in."),
    ("organiser_commitment", "Les dépenses personnelles restent à la charge des parents."),
    ("organiser_commitment", "We bear the cost of board and lodging and of the way back."),
    ("parental_authorisation", "Diese Zustimmung kann jederzeit widerrufen werden."),
    ("parental_authorisation", "Elle peut participer aux sorties scolaires et aux voyages de classe."),
    ("parental_authorisation", "We allow her to travel and live in Spain from 1 September 2026 to 30 June 2027."),
    ("parental_authorisation", "La autorización será válida mientras no sea revocada."),
    ("power_of_attorney", "Die Vollmacht gilt bis auf Widerruf."),
    ("power_of_attorney", "All earlier powers are revoked."),
    ("power_of_attorney", "La procuration est valable jusqu'à révocation."),
    ("power_of_attorney", "El poder se otorga hasta el 31 de diciembre de 2027."),
    ("residence_application_form", "Adresse en France"),
    ("visa_application_form", "Unterschrift des Antragstellers (bei Minderjährigen: der Eltern)"),
    ("motivation_letter", "My teacher has written a letter of recommendation, which I enclose."),
    ("motivation_letter", "Mon professeur m'a conseillé cette école."),
    ("cv", "Praktikum bei einem Verlag, Vorlagen und Layout"),
    ("criminal_record", "Inhalt: keine Eintragung"),
    ("criminal_record", "Délivré à la demande de l'intéressé."),
    ("criminal_record", "No convictions are recorded against the above person."),
    ("criminal_record", "No le constan antecedentes penales."),
    ("criminal_record", "Valid only with the seal of the court."),
    ("medical_certificate", "Er leidet an keiner ansteckenden Krankheit."),
    ("medical_certificate", "Elle ne souffre d'aucune maladie contagieuse."),
    ("medical_certificate", "Chest X-ray: no shadow, blood group A Rh positive."),
    ("medical_certificate", "No padece ninguna enfermedad infecciosa."),
    ("birth_certificate", "Padre: no consta"),
    ("birth_certificate", "Jugement supplétif n° 114 rendu le 3 mai 2010"),
    ("birth_certificate", "Any person who falsifies this certificate commits an offence."),
    ("birth_certificate", "Randvermerke: keine"),
    ("marriage_certificate", "Familienstand vor der Eheschließung: geschieden"),
    ("marriage_certificate", "Mentions marginales : néant"),
    ("marriage_certificate", "Condition of the bride: divorced"),
    ("marriage_certificate", "Estado civil anterior: divorciado"),
    ("language_certificate", "Gesamtergebnis: bestanden"),
    ("language_certificate", "Mention : bien, total 74/100"),
    ("language_certificate", "Overall band score 7.0, CEFR level C1"),
    ("language_certificate", "Calificación: apta"),
]


@pytest.mark.parametrize(("kind", "text"), RESTRICTED)
def test_says_against_itself(kind: str, text: str) -> None:
    assert _found(kind, text)


@pytest.mark.parametrize(("kind", "text"), ORDINARY)
def test_ordinary(kind: str, text: str) -> None:
    assert not _found(kind, text)


def test_periods_need_a_stay() -> None:
    sentence = "Je l'héberge jusqu'au 15 octobre 2026."
    assert _found("accommodation_certificate", sentence)
    assert not _found("accommodation_certificate", sentence, **{"stay.start": None, "stay.end": None})


def test_other_kinds_are_left_alone() -> None:
    assert not _found("diploma", "Die Prüfung wurde nicht bestanden.")
