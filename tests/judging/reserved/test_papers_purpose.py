"""Papers that have to say one thing and say another: records, powers, consents, entries of civil status."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from doccheck.judging.case import Case
from doccheck.judging.persons import Person
from doccheck.judging.reserved.papers import papers
from doccheck.judging.reserved.said import Said
from doccheck.model import Document, Evidence, TextLine

_START, _END, _APPLICATION = date(2026, 9, 14), date(2027, 6, 30), date(2026, 6, 20)
_APPLICANT = Person(surname="Okafor", given_names="Adaeze", birth_date=date(2004, 5, 2))
_FACTS = {
    "applicant.nationality": SimpleNamespace(value="NGA"),
    "applicant.residence_countries": SimpleNamespace(value=("BEN",)),
}


def _found(kind: str, text: str, applicant: Person | None = _APPLICANT) -> list[str]:
    lines = tuple(
        TextLine(text=line, evidence=Evidence(file="a.pdf", page=1, box=None, text=line)) for line in text.split("\n")
    )
    days = {"stay.start": _START, "stay.end": _END}
    case = SimpleNamespace(
        application=_APPLICATION,
        date_of=days.get,
        applicant=applicant,
        facts=_FACTS,
        documents=(),
        checklist=SimpleNamespace(country="LUX"),
    )
    said = Said(cast(Document, SimpleNamespace(lines=lines, kind=kind)))
    return [sentence.text for sentence in papers(said, kind, cast(Case, cast(Any, case)))]


SAYS_SOMETHING_ELSE = [
    # Entries, in whatever words, and records that do not say that there is none.
    ("criminal_record", "Casier judiciaire\nUne condamnation figure au nom de la personne."),
    ("criminal_record", "Führungszeugnis\nEs liegt eine Eintragung vor."),
    ("criminal_record", "Police certificate\nOne conviction has been found for this person."),
    ("criminal_record", "Certificado de antecedentes penales\nLa persona sí registra una condena."),
    ("criminal_record", "Extrait du casier judiciaire\nDate Juridiction Peine\n03/02/2021 Abomey vol, six mois"),
    ("criminal_record", "Extrait du casier judiciaire\nPrénom : Awa\nCondamnations figurant au bulletin :\n12/03/2021, Nantes, amende"),
    ("criminal_record", "Strafregister\nEintragungen:\nKeine Eintragung vor 2018\n04.11.2020 AG Worms, 30 Tagessätze"),
    ("criminal_record", "Register\nConvictions recorded:\nNone spent\n4 November 2020 Hull, fined £200"),
    ("criminal_record", "Certificado de antecedentes penales\nCondenas:\nNinguna cancelada\n04/11/2020 Juzgado 2, multa"),
    ("criminal_record", "Führungszeugnis\nInhalt: siehe Anlage"),
    ("criminal_record", "Certificado de antecedentes penales\nResultado: véase el anexo"),
    # Powers for something else, without this procedure, or of somebody else.
    ("power_of_attorney", "PROCURATION\nJe lui donne pouvoir de vendre ma voiture."),
    ("power_of_attorney", "VOLLMACHT\nFrau Weber darf mein Konto bei der Sparkasse auflösen."),
    ("power_of_attorney", "POWER OF ATTORNEY\nHe may collect my parcels and sign for them."),
    ("power_of_attorney", "PODER\nLe faculto para firmar el alquiler del piso."),
    ("power_of_attorney", "La demande de visa n'est pas couverte par le présent mandat."),
    ("power_of_attorney", "Der Antrag auf den Aufenthaltstitel ist nicht umfasst."),
    ("power_of_attorney", "The residence permit is not included in this power."),
    ("power_of_attorney", "El visado lo tramitaré yo misma."),
    ("power_of_attorney", "Je soussignée BIOKOU Clarisse, née le 3 mars 1970, donne mandat pour le visa."),
    ("power_of_attorney", "Ich, Clarisse Biokou, bevollmächtige Herrn Weber für das Visum."),
    ("power_of_attorney", "I, Clarisse Biokou, appoint Mr Weber for the visa."),
    ("power_of_attorney", "Yo, Clarisse Biokou, otorgo poder para el visado."),
    ("power_of_attorney", "Je donne mandat pour le visa auprès de l'ambassade d'Italie."),
    # Consents for a visit, for weeks, for another country, of a relative.
    ("parental_authorisation", "Nous autorisons notre fille à passer les vacances chez sa tante."),
    ("parental_authorisation", "Wir erlauben ihr, den Urlaub in Luxemburg zu verbringen."),
    ("parental_authorisation", "We allow her to travel to Luxembourg for a holiday."),
    ("parental_authorisation", "Autorizamos a nuestra hija a viajar de vacaciones."),
    ("parental_authorisation", "Elle peut séjourner à Luxembourg pour une durée de trois semaines."),
    ("parental_authorisation", "She may stay in Luxembourg for 20 days."),
    ("parental_authorisation", "Je consens, née le 2 mai 2004 à Parakou, à un séjour du 01/08/2026 au 20/08/2026."),
    ("parental_authorisation", "Wir stimmen dem Aufenthalt in Österreich zu."),
    ("parental_authorisation", "Als Tante bin ich einverstanden. Ich, Clarisse Biokou, unterschreibe."),
    # Before the entry, or after its end.
    ("birth_certificate", "DÉCLARATION DE NAISSANCE"),
    ("birth_certificate", "Geburtsanzeige"),
    ("birth_certificate", "Application for a birth certificate"),
    ("birth_certificate", "Solicitud de inscripción de nacimiento"),
    ("birth_certificate", "Acte n°: en cours"),
    ("birth_certificate", "Date of registration: pending"),
    ("birth_certificate", "Beurkundet am: ............"),
    ("birth_certificate", "Fecha de inscripción: por asignar"),
    ("marriage_certificate", "The marriage was annulled in 2021."),
    ("marriage_certificate", "Die Ehe wurde aufgehoben."),
    # Given once, and no longer.
    ("accommodation_certificate", "Das Zimmer ist ihm entzogen worden."),
    ("accommodation_certificate", "The student has left at Easter."),
    ("accommodation_certificate", "L'attribution de la chambre est suspendue."),
    ("accommodation_certificate", "La plaza quedó anulada."),
    ("host_commitment", "Our accreditation has lapsed."),
    ("host_commitment", "L'agrément est expiré, la convention a été rompue."),
    ("organiser_commitment", "Die Anerkennung als Träger ist erloschen."),
    ("organiser_commitment", "La acreditación está suspendida."),
    ("parental_authorisation", "Das Einverständnis wurde später zurückgenommen."),
    # A dwelling that is let from a later day.
    ("proof_of_residence", "Bail meublé\nPrise d'effet: 01/09/2026"),
    ("proof_of_residence", "Mietvertrag\nMietbeginn: 1.8.2026"),
    ("proof_of_residence", "Tenancy agreement\nStart date: 1 August 2026"),
    ("proof_of_residence", "Contrato de arrendamiento\nFecha de inicio: 1 de agosto de 2026"),
]

SAYS_WHAT_IT_HAS_TO = [
    ("criminal_record", "Extrait du casier judiciaire\nCondamnations : néant"),
    ("criminal_record", "Extrait du casier judiciaire\nPrénom : Awa\nCondamnations figurant au bulletin :\nNÉANT\nFait à Rennes"),
    ("criminal_record", "Auszug\nName: Awa Sarr\nIm Register verzeichnete Verurteilungen:\nKeine\nBern, 3. Mai 2026"),
    ("criminal_record", "Casier judiciaire\nAucune condamnation ne figure au bulletin."),
    ("criminal_record", "Führungszeugnis\nInhalt: Keine Eintragung"),
    ("criminal_record", "Strafregister\nEs liegen keine Verurteilungen vor."),
    ("criminal_record", "Nada consta\nLey de 26/11/2003 sobre la multa y la prisión"),
    ("criminal_record", "Police certificate\nThere is no record of any conviction against this person."),
    ("criminal_record", "Criminal record check\nConvictions: none"),
    ("criminal_record", "Certificado de antecedentes penales\nNo registra condenas."),
    ("criminal_record", "Certificado de antecedentes penales\nCarece de antecedentes."),
    ("criminal_record", "Certidão de antecedentes criminais\nNada consta."),
    ("power_of_attorney", "PROCURATION\nJe lui donne pouvoir pour mon titre de séjour et pour louer un logement."),
    ("power_of_attorney", "VOLLMACHT\nFür alle Angelegenheiten, auch mein Konto."),
    ("power_of_attorney", "POWER OF ATTORNEY\nHe may apply for my visa and collect my mail."),
    ("power_of_attorney", "PODER\nPara presentar la solicitud de visado y recoger el correo."),
    ("power_of_attorney", "The power covers the application for the residence permit."),
    ("power_of_attorney", "Je soussignée OKAFOR Adaeze, née le 2 mai 2004, donne mandat pour le visa."),
    ("power_of_attorney", "Ich, Adaeze Okafor, bevollmächtige Herrn Weber für das Visum."),
    ("power_of_attorney", "Je soussigné, Jean Weber, notaire, certifie la signature de la mandante pour le visa."),
    ("power_of_attorney", "Je donne mandat pour le visa auprès de l'ambassade du Luxembourg au Bénin."),
    ("parental_authorisation", "Nous l'autorisons à suivre les cours et à voyager pendant les vacances."),
    ("parental_authorisation", "Wir erlauben den Schulbesuch und Reisen in den Ferien während des Schuljahrs."),
    ("parental_authorisation", "We consent to her studies in Luxembourg, including holidays with the family."),
    ("parental_authorisation", "Autorizamos los estudios en Luxemburgo durante el curso."),
    ("parental_authorisation", "Séjour autorisé du 01/09/2026 au 30/06/2027."),
    ("parental_authorisation", "Nous l'autorisons à quitter le Bénin."),
    ("birth_certificate", "EXTRAIT D'ACTE DE NAISSANCE"),
    ("birth_certificate", "Sur la déclaration du père, l'acte a été dressé."),
    ("birth_certificate", "Acte n°: 118/2004"),
    ("birth_certificate", "Marginal notes: –"),
    ("birth_certificate", "Beurkundet am: 4.5.2004"),
    ("birth_certificate", "Padre: pendiente de oficio, agricultor"),
    ("marriage_certificate", "This certificate is void if altered."),
    ("marriage_certificate", "État matrimonial antérieur: mariage dissous"),
    ("accommodation_certificate", "Das Zimmer ist nicht gekündigt."),
    ("accommodation_certificate", "The previous tenant has left and the room is hers."),
    ("accommodation_certificate", "Si la chambre est résiliée, le préavis est d'un mois."),
    ("host_commitment", "Our accreditation has not expired."),
    ("host_commitment", "Si l'agrément est retiré, nous préviendrons les parents."),
    ("organiser_commitment", "La acreditación no está suspendida."),
    ("proof_of_residence", "Le bail sera résilié de plein droit à défaut de paiement."),
    ("proof_of_residence", "Bail meublé\nPrise d'effet: 01/09/2025"),
    ("proof_of_residence", "Mietvertrag\nMietbeginn: 1.3.2026"),
    ("proof_of_residence", "Facture\nDate de début: 1 juillet 2026"),
]


@pytest.mark.parametrize(("kind", "text"), SAYS_SOMETHING_ELSE)
def test_something_else(kind: str, text: str) -> None:
    assert _found(kind, text)


@pytest.mark.parametrize(("kind", "text"), SAYS_WHAT_IT_HAS_TO)
def test_what_it_has_to(kind: str, text: str) -> None:
    assert not _found(kind, text)


def test_parents_act_for_a_minor() -> None:
    text = "Je soussignée OKAFOR Clarisse, née le 3 mars 1970, donne mandat pour le visa de ma fille."
    minor = Person(surname="Okafor", given_names="Adaeze", birth_date=date(2009, 5, 2))
    assert _found("power_of_attorney", text)
    assert not _found("power_of_attorney", text, minor)
    assert not _found("power_of_attorney", text, None)


def test_a_minor_does_not_consent_for_herself() -> None:
    assert _found("parental_authorisation", "Je soussignée Adaeze Okafor autorise mon séjour au Luxembourg.")
