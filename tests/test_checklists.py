"""The checklists that ship: what the contract says of them, and every word they quote stands in the official text."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from doccheck.checklist import (
    Checklist,
    Condition,
    Files,
    Reminder,
    Requirement,
    checklist_ids,
    conditions,
    load_checklist,
)
from doccheck.model import LANGUAGES, Texts

SOURCES = Path(__file__).parent / "sources"
SHIPPED = checklist_ids()

MEANS = (
    "bank_certificate bank_statement blocked_account bank_guarantee scholarship_certificate loan_certificate "
    "sponsorship_declaration income_proof"
)
# Contract, section 5: requirement → what it accepts, all options together. An asterisk: optional.
CONTRACT: dict[str, dict[str, str]] = {
    "es-lyon-student": {
        "application_form": "visa_application_form",
        "photo": "identity_photo",
        "passport": "passport",
        "admission": "admission_letter enrolment_certificate language_course_confirmation",
        "fees_paid": "tuition_receipt admission_letter enrolment_certificate language_course_confirmation",
        "host_commitment": "host_commitment",
        "organiser_commitment": "organiser_commitment",
        "volunteering_agreement": "volunteering_agreement",
        "means": (
            "bank_certificate bank_statement blocked_account scholarship_certificate loan_certificate "
            "sponsorship_declaration income_proof"
        ),
        "health_insurance": "health_insurance",
        "criminal_record": "criminal_record",
        "medical_certificate": "medical_certificate",
        "residence": "proof_of_residence residence_permit",
        "representative_identity": "passport national_id_card",
        "family_link": "birth_certificate family_record",
        "power_of_attorney": "power_of_attorney",
        "parental_authorisation": "parental_authorisation",
    },
    "es-lyon-family": {
        "student_identity": "passport residence_permit",
        "application_form": "visa_application_form",
        "photo": "identity_photo",
        "passport": "passport",
        "means": (
            "bank_certificate bank_statement blocked_account scholarship_certificate loan_certificate "
            "sponsorship_declaration income_proof"
        ),
        "health_insurance": "health_insurance",
        "medical_certificate": "medical_certificate",
        "residence": "proof_of_residence residence_permit",
        "family_link": "marriage_certificate partnership_certificate birth_certificate family_record",
        "criminal_record": "criminal_record",
        "representative_identity": "passport national_id_card",
        "parental_authorisation": "parental_authorisation",
        # Beyond the contract: number 10 of the text asks for it where somebody else files.
        "power_of_attorney": "power_of_attorney",
    },
    "lu-student": {
        "application*": "residence_application_form",
        "passport": "passport",
        "birth_certificate": "birth_certificate",
        "criminal_record": "criminal_record affidavit",
        "admission": "admission_letter enrolment_certificate",
        "parental_authorisation": "parental_authorisation",
        "health_insurance": "health_insurance",
        "means": "scholarship_certificate loan_certificate bank_certificate bank_statement sponsorship_declaration",
        "power_of_attorney": "power_of_attorney",
    },
    "de-bw-student": {
        "purpose": "admission_letter enrolment_certificate language_course_confirmation",
        "study_progress": "transcript enrolment_certificate",
        # Beyond the contract: "par ex." and "situation financière des parents" of the text; an account is for a person.
        "means": (
            "income_proof blocked_account scholarship_certificate sponsorship_declaration bank_guarantee "
            "bank_certificate bank_statement"
        ),
        "health_insurance": "health_insurance",
        "passport": "passport national_id_card",
        "photos": "identity_photo",
    },
    "de-mainz-language-course": {
        "identity": "passport national_id_card",
        "photo": "identity_photo",
        "visa": "visa",
        "means": MEANS,
        "health_insurance": "health_insurance",
        "course_admission": "language_course_confirmation",
        "cv": "cv",
        "motivation_letter": "motivation_letter",
        "german_certificates*": "language_certificate diploma",
        "custodians_consent": "parental_authorisation",
        "absent_parent": "power_of_attorney",
    },
    "de-mainz-school-exchange": {
        "identity": "passport national_id_card",
        "photo": "identity_photo",
        "visa": "visa",
        "means": MEANS,
        "health_insurance": "health_insurance",
        "school_certificate": "school_certificate",
        "exchange_agreement": "exchange_agreement",
        "custodians_consent": "parental_authorisation",
        "absent_parent": "power_of_attorney",
    },
    "fr-grenoble-student": {
        "current_permit": "residence_permit visa",
        "passport": "passport",
        "birth_certificate": "birth_certificate",
        "photo": "identity_photo",
        "residence": "proof_of_residence accommodation_certificate",
        "host_identity": "national_id_card passport residence_permit",
        "enrolment": "enrolment_certificate admission_letter",
        "study_progress": "transcript diploma",
        "means": MEANS,
        "information_form": "information_form",
        "study_history_form": "study_history_form",
    },
}

LYON, GRENOBLE = "002_d2439c5fedcecc0b.txt", "000_1d88124c80c07f10.txt"
BW, LUXEMBOURG, MAINZ = "001_e5ddb6dc747694a0.txt", "003_df6050ac070ca9d7.txt", "004_733cbd2a62cadfd0.txt"

# What each text asks of the applicant, word for word, misprints and misreadings included.
ASKED: dict[str, tuple[str, ...]] = {
    LYON: (
        "Les séjours d'études d'une durée maximale de 90 jours ne nécessitent pas de visa étudiant.",
        "Les membres de la famille suivants peuvent obtenir un visa pour accompagner le titulaire d'un visa d'études "
        "supérieures ou de formation sanitaire spécialisée :",
        "qui sont mineurs ou qui ont besoin d'aide en raison d'un handicap ou d'une maladie.",
        "à condition qu'au moins 50 % du programme enseigné soit dispensé en présentiel.",
        "à condition qu'au moins 50 % du programme dispensé dans les établissements soit en présentiel.",
        "à condition qu'il ne s'agisse pas de la langue maternelle ou de la langue officielle du pays dont l'étranger "
        "est ressortissant.",
        "Les documents étrangers (non délivrés par un pays de l'Union Européenne) doivent être légalisés ou apostillés "
        "et, le cas échéant, accompagnés d'une traduction assermentée en espagnol (traduction assermentée non exigée "
        "pour les documents rédigés en français).",
        "chaque demandeur doit compléter toutes les rubriques du formulaire de demande de visa et le signer.",
        "Si le demandeur est mineur, le formulaire doit être signé par l'un de ses représentants légaux.",
        "1 photo récente, format carte d'identité, en couleur, avec un fond clair et sans reflets.",
        "Le sujet doit être de face, ne pas porter de lunettes teintées ni de vêtements cachant l'ovale du visage.",
        "Passeport vaide et en cours de validité : original et photocopie de la ou des pages contenant les données "
        "biométriques du passeport.",
        "Le passeport doit être valide pendant au moins un an et comporter au moins deux pages vierges.",
        "Les passeports délivrés il y a plus de 10 ans ne sont pas acceptés.",
        "Dans le cas d'études supérieures, d'études secondaires postobligatoires et d'activités de formation, "
        "documents attestant l'admission et le paiement des frais d'inscription dans un établissement d'enseignement "
        "agréé pour la réalisation d'un programme d'études.",
        "L'admission à un programme de mobilité d'étudiants : dans ce cas, il faudra également fournir la preuve de "
        "l'admission dans un établissement d'enseignement, de l'accueil par une famille ou une institution et "
        "l'engagement de l'organisateur du programme à prendre en charge les frais.",
        "El convenio con la organización encargada de un programa de voluntariado.",
        "documents prouvant que le demandeur (ou son représentant légal) dispose de moyens financiers suffisants pour "
        "couvrir les frais de séjour et de retour de l'étudiant et des membres de sa famille qui l'accompagnent.",
        "Le montant minimum requis équivaut à 100 % de l'Indicateur public de revenu à effets multiples (IPREM).",
        "À ce montant, il faut ajouter 75 % de l'IPREM pour le premier membre de la famille et 50 % de l'IPREM pour "
        "chaque membre supplémentaire.",
        "Si le logement est déjà payé à l'avance pour toute la durée du séjour, ce montant sera réduit.",
        "original et copie du certificat d'assurance maladie, publique ou privée, souscrite auprès d'un organisme "
        "d'assurance autorisé à exercer en Espagne, offrant des prestations similaires à celles accordées par le "
        "portefeuille commun de base des services de soins du système national de santé, valable pour la durée du "
        "séjour prévu.",
        "lorsque la durée du séjour dépasse 180 jours, les demandeurs ayant atteint l'âge de la majorité pénale "
        "doivent présenter l'original et une copie du certificat de casier judiciaire délivré par le ou les pays de "
        "résidence au cours des 5 dernières années.",
        "original et copie d'un certificat médical attestant que le demandeur ne souffre d'aucune maladie susceptible "
        "d'avoir des répercussions graves sur la santé publique, conformément au Règlement sanitaire international "
        "de 2005",
        "elle sera attestée par l'original et une photocopie d'un document prouvant la résidence dans la "
        "circonscription de ce Consulat.",
        "si le demandeur est mineur, une copie de la carte d'identité ou du passeport du parent et du document "
        "prouvant le lien de parenté doit être présentée.",
        "Les originaux doivent être présentés au moment du dépôt de la demande.",
        "Si le visa est demandé par l'intermédiaire d'un représentant, une copie de la carte d'identité ou du "
        "passeport du représentant et de la procuration ou du document attestant la représentation doit être présentée.",
        "si la personne étrangère est mineure et lorsqu'il est à la charge d'un tiers qui n'exerce pas l'autorité "
        "parentale ni la tutelle, il doit disposer de l'autorisation des deux parents ou de la personne qui exerce "
        "l'autorité parentale ou la tutelle à titre exclusif pour le séjour prévu en Espagne afin de réaliser "
        "l'activité en question, avec attestation du centre, de l'organisation, de l'entité ou de l'organisme "
        "responsable de l'activité pour laquelle il a été autorisé et de la durée prévue du séjour.",
        "Frais de visa : Consultez ici les tarifs consulaires",
        "Une copie du passeport ou de la carte d'identité d'étranger de l'étudiant.",
        "Les documents mentionnés dans la liste ci-dessus aux numéros 1, 2, 3, 5, 6, 8, 9 et 12. Le cas échéant, ceux "
        "mentionnés aux numéros 7, 10 et 11.",
        "Ils doivent également fournir un document prouvant le lien de parenté avec le demandeur (acte de mariage, "
        "certificat d'enregistrement du partenaire de fait, acte de naissance, selon le cas).",
        "Les documents étrangers doivent être légalisés ou apostillés et, le cas échéant, accompagnés d'une traduction "
        "assermentée en espagnol.",
        "Des documents ou des données supplémentaires peuvent être demandés par le Consulat s'il le considère "
        "nécessaire pour le traitement du dossier.",
        "Le demandeur peut également être convoqué pour un entretien individuel.",
        "ou de personnes qui s'y trouvent régulièrement pour leurs études même lorsqu'elles n'y résident pas.",
        "La demande d'un visa étudiant implique de présenter également une demande d'autorisation de séjour pour "
        "études.",
        "la demande de visa doit être présentée en personne par l'intéressé ou, s'il est mineur, par l'un de ses "
        "parents.",
        "le visa doit être demandé deux mois avant le début des études ou de la formation, sauf si des raisons dûment "
        "justifiées empêchant de le présenter dans ce délai sont invoquées.",
        "tous les documents requis doivent être envoyés par e-mail à cog.lyon.vis@maec.es",
        "sous forme de fichiers PDF scannés",
        "Les documents originaux devront être présentés lors du rendez-vous.",
        "un nouveau rendez-vous sera fixé afin que le demandeur se présente avec son passeport pour y apposer "
        "l'étiquette du visa.",
        "le Consulat peut demander à l'intéressé de compléter sa demande lorsque des documents sont manquants, ou de "
        "fournir des documents ou des informations supplémentaires nécessaires pour statuer sur la demande.",
        "le visa doit être retiré personnellement par l'intéressé ou par son représentant légal (dans le cas d'un "
        "mineur).",
        "La personne concernée doit demander une Carte d'identité d'étranger, dans un délai d'un mois à compter de son "
        "entrée en Espagne, au commissariat de police de la province dans laquelle l'autorisation a été traitée.",
    ),
    GRENOBLE: (
        "Download the list of the required documents for these residence permits and contact ISSO by email to obtain "
        "the details.",
        "Between 2 and 3 months before your current residence permit or long-stay visa expires, assemble your "
        "application file by referring to the list of documents available on the online national platform",
        "you can use the following templates provided by the International Students & Scholars Office (ISSO): > "
        'Template "attestation de prise en charge financière"',
        '> Template "attestation d\'hébergement"',
        "All your documents must be in French (except passports and transcripts from GEM).",
        "If any of your documents need to be translated, consult the sworn translators section of our website.",
        "invites you to take of advantage of the online application checking service",
        "This step is optional, but strongly recommended",
        "You cannot submit directly your application on the online national platform of the DGEF.",
        "You must upload your application file to ISSO via the link above, using the following list, and the "
        '"cursus scolaire" and "fiche de renseignements" forms.',
        "If you did not validate your long-stay visa online when you arrived, you will need to create an account on "
        "the website.",
        "If you cannot submit your application, contact the help provided by the “Direction Générale des Étrangers en "
        "France (DGEF)”",
        "Try to apply again regularly, and if the problem remains, contact us through our online application checking "
        "tool (Step 2).",
        "This certificate does not constitute a valid residence permit and does not extend the validity of your "
        "current residence permit",
        "will need to upload the requested document to your online account within 30 days.",
    ),
    BW: (
        "Après votre arrivée en Allemagne, vous devez vous « inscrire » (anmelden) sous huit jours auprès du « bureau "
        "de déclaration de résidence » (Einwohnermeldeamt) de votre lieu de résidence.",
        "En cas de changement du motif du séjour, vous devez le déclarer immédiatement à l'autorité compétente.",
        "Vous devez déposer à temps une demande de « prolongation du permis de séjour » (Verlängerung der "
        "Aufenthaltserlaubnis).",
        "Le cours doit comprendre au moins 18 heures hebdomadaires",
        "Au cours de ce délai, vous devez prouver que vous êtes admis aux études ou à un cours d'allemand préparatoire "
        "aux études ou à un cours préparatoire.",
        "est donc à communiquer immédiatement au Service des étrangers.",
        "Ils exigent cependant une autorisation supplémentaire de la part du Service des étrangers.",
        "et l'assurance-maladie en Allemagne sont garantis.",
        "vous remplissez les conditions requises de l'accès à l'établissement de formation souhaité.",
        "Avant votre entrée en Allemagne, il vous faut faire la demande d'un « visa national » (nationales Visum)",
        "vous devez faire la demande par écrit du titre de séjour auprès du Service des étrangers, avant que votre "
        "visa n'expire.",
        "Si vous êtes entré dans le territoire sans visa, vous disposez d'un délai de trois mois.",
        "admission à un cours de langue ou à des études",
        "certificat d’immatriculation",
        "justificatifs de l'avancement des études",
        "justificatif de revenus et de situation financière des parents",
        "versement d'un cautionnement sur un compte bloqué en Allemagne",
        "contrat d'attribution de bourses",
        "certificat d’assurance-maladie",
        "passeport (valide au moins pour la durée du permis de séjour demandé)",
        "une carte d’identité valide suffit pour les ressortissants de la Suisse.",
        "deux photos d’identité récentes.",
        "Pour une durée de validité allant jusqu'à un an : 100 euros",
        "Pour une durée de validité supérieure à un an : 110 euros",
        "pour les adolescents de moins de 18 ans : la moitié du montant des frais",
    ),
    LUXEMBOURG: (
        "La demande doit étre introduite et avisée favorablement avant I’entrée sur le territoire luxembourgeois.",
        "doit disposer d’une autorisation de séjour en tant qu’étudiant.",
        "le demandeur doit étre admis dans un établissement d’enseignement supérieur au Luxembourg",
        "doit indiquer son identité (nom et prénoms) ainsi que son adresse exacte dans son pays de résidence.",
        "a copie du passeport intégral en cours de validité, certifiée conforme a I'original",
        "un acte de naissance",
        "un extrait du casier judiciaire récent ou un affidavit établi dans son pays de résidence",
        "a preuve qu’il a été admis dans un établissement d’enseignement supérieur au Luxembourg",
        "une autorisation parentale dans le cas ou I'étudiant n’a pas atteint I'age de 18 ans",
        "a preuve d’une assurance maladie couvrant tous les risques sur le territoire luxembourgeois",
        "a preuve qu’il dispose au cours de ses études de ressources suffisantes pour couvrir ses frais de séjour et "
        "de retour.",
        "Les ressources mensuelles doivent correspondre a 80% au moins du montant actuel du revenu minimum garanti en "
        "vigueur au Luxembourg",
        "soit par une attestation de bourse ou de prét d’étudiant indiquant le montant alloué et la durée",
        "soit par une attestation bancaire",
        "soit par une attestation de prise en charge financiere",
        "e cas échéant, un mandat",
        "une traduction conforme par un traducteur assermenté doit étre jointe.",
        "Une demande incompléte sera retournée au requérant.",
        "soit solliciter le visa d’entrée dans I'Espace Schengen, s’il est soumis a 'obligation de visa",
        "entrer sur le territoire luxembourgeois et faire une déclaration d’arrivée auprés de I'administration "
        "communale de son lieu de résidence.",
        "Aprés son entrée au Luxembourg, le ressortissant de pays tiers doit faire les démarches afin d’obtenir un "
        "titre de séjour.",
        "doit justifier du mandat lui conféré par une procuration diment datée et signée par le mandant, la signature "
        "devant nécessairement étre précédée de la formule manuscrite « bon pour procuration ».",
    ),
    MAINZ: (
        "Si vous êtes ressortissant d'un pays non membre de l'UE ou de l'EEE, vous devez suivre",
        "La durée d'un cours de langue intensif doit être limitée dans le temps.",
        "La fréquentation et le suivi du cours doivent occuper la totalité de votre temps de travail (en règle "
        "générale, cours quotidiens avec un minimum de 18 heures de cours par semaine).",
        "Les cours de langue du soir, du week-end ou à temps partiel ne sont pas suffisants.",
        "Vos moyens de subsistance sont assurés pour la durée du cours de langue ou de l'échange scolaire.",
        "La demande de permis de séjour doit être déposée avant l'expiration de votre visa ou de la durée de séjour "
        "sans visa.",
        "Renseignez-vous pour savoir si votre service des étrangers permet de faire la demande en ligne ou s'il "
        "dispose d'un formulaire de demande spécial.",
        "Si vous n'avez pas encore atteint l'âge de 18 ans, vous ne pouvez pas faire la demande vous-même, mais devez "
        "passer par un représentant",
        "prenez rendez-vous auprès du service des étrangers.",
        "vous devez être accompagné d'au moins un représentant lors de votre entretien personnel.",
        "une procuration écrite doit être fournie pour le dépôt de la demande.",
        "veuillez apporter vos documents, si possible les originaux, au rendez-vous",
        "La carte eAT doit en principe être retirée en personne.",
        "Toutes les informations fournies à l'autorité compétente en matière d'immigration doivent être, à votre "
        "connaissance, exactes et complètes",
        "Le permis de séjour doit être demandé au plus tard huit semaines avant l'expiration de votre visa encore "
        "valable ou de la période sans visa.",
        "Document d'identité reconnu et valide (par exemple passeport ou document tenant lieu de passeport)",
        "Photo biométrique récente au format passeport (45 x 35 mm)",
        "Visa, si celui-ci était nécessaire pour entrer dans le pays",
        "Preuves de moyens de subsistance sans recours aux prestations publiques",
        "Pour les échanges scolaires, le taux BAföG (loi fédérale sur l'aide à la formation) actuel sert de référence.",
        "Pour les cours de langue, le taux BAföG majoré de 10 %.",
        "Justificatif d'assurance maladie (par exemple, attestation de couverture d'assurance maladie ou police "
        "d'assurance).",
        "Pour les mineurs : accord de toutes les personnes ayant la garde légale pour le séjour prévu (déclaration de "
        "consentement)",
        "si les parents ayant la garde légale ne peuvent pas faire la demande ensemble pour leur enfant, une "
        "procuration écrite du parent absent est nécessaire",
        "Justificatif d'admission au cours de langue (par exemple, confirmation d'inscription ou contrat)",
        "CV sous forme de tableau",
        "si disponible : certificats, diplômes ou justificatifs des connaissances déjà acquises en langue allemande.",
        "Lettre de motivation expliquant les raisons pour lesquelles le cours de langue doit être suivi et les projets "
        "pour la période suivant le cours de langue",
        "Justificatif de scolarité (par exemple, attestation de l'école indiquant la durée et les conditions générales "
        "de l'échange scolaire)",
        "Accord ou contrat relatif à l'échange scolaire",
        "Les documents et informations doivent en principe être présentés en allemand.",
        "le service des étrangers peut exiger moins ou plus de justificatifs.",
        "50,00 euros pour les demandeurs mineurs",
        "Présence personnelle requise : oui",
    ),
}

# A sentence with one of these words asks for something and must stand above.
ASKING = re.compile(
    r"\b(?:doit|doivent|devront|devra|devez|il faut|il vous faut|il faudra|il sera nécessaire|est nécessaire|"
    r"ne sont pas acceptés|must|will need to|cannot submit)\b",
    re.IGNORECASE,
)
# Sentences with such a word that ask the applicant for nothing, or for nothing that is not asked above.
ASKS_NOTHING_MORE: dict[str, tuple[str, ...]] = {
    LYON: ("Pour chaque membre de la famille accompagnant l'étudiant, il sera nécessaire de présenter :",),
    BW: (
        "Vous devez demander un permis de séjour avant expiration du visa.",
        "Pour cela, celui-ci doit, dans certaines circonstances, d'abord demander l'accord de l'Agence pour l'Emploi.",
        "Cela ne doit pas se répercuter trop lourdement sur la durée de vos études.",
    ),
    LUXEMBOURG: (
        "L’étudiant doit introduire une demande auprés du ministre ayant I'immigration dans ses attributions.",
        "le ressortissant de pays tiers doit : -soit",
    ),
    MAINZ: ("un titre de séjour pour un autre motif ne doit en règle générale être délivré",),
}
# Figures that were past their time when they were put down: what they judge is never complete.
OUTDATED = {
    ("lu-student", "guaranteed_minimum_income"),  # the text of 2015 says itself that it is adapted regularly
    # A higher rate was announced for the winter of 2026; whether and from when it holds could not be verified.
    ("de-bw-student", "bafoeg"),
    ("de-mainz-language-course", "bafoeg"),
    ("de-mainz-school-exchange", "bafoeg"),
}


def plain(text: str) -> str:
    """Without line breaks and double spaces; every other character stays as it is."""
    return " ".join(text.split())


@cache
def text_of(file: str) -> str:
    return plain((SOURCES / file).read_text(encoding="utf-8"))


@cache
def loaded(id_: str) -> Checklist:
    return load_checklist(id_)


def quotes(checklist: Checklist) -> Iterator[tuple[str, str]]:
    """Every sentence the checklist takes from its official text, with its place."""
    yield "translation", checklist.translation.source
    if isinstance(checklist.files, Files):
        yield "files", checklist.files.source
    for requirement in checklist.requirements:
        yield requirement.id, requirement.source
        yield from ((f"{requirement.id}.{rule.check}", rule.source) for rule in requirement.rules if rule.source)
    for name, parts in (("timing", checklist.timing), ("route", checklist.routes), ("notice", checklist.notices)):
        yield from ((name, part.source) for part in parts)
    yield from (("outside", part.quote) for part in checklist.outside)


def kinds(requirement: Requirement) -> set[str]:
    return {*requirement.accepts, *(kind for option in requirement.options for kind in option.accepts)}


def texts_in(value: Any, place: str = "") -> Iterator[tuple[str, Texts]]:
    """Every text in four languages anywhere inside."""
    if isinstance(value, Texts):
        yield place, value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name), f"{place}.{field.name}")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts_in(part, f"{place}.{key}")
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from texts_in(part, f"{place}.{number}")


def test_all_the_contracts_checklists_ship_and_no_other() -> None:
    assert set(SHIPPED) == set(CONTRACT)


@pytest.mark.parametrize("id_", SHIPPED)
def test_a_shipped_checklist_loads_under_its_own_name(id_: str) -> None:
    assert loaded(id_).id == id_
    assert loaded(id_).country == {"es": "ESP", "lu": "LUX", "de": "DEU", "fr": "FRA"}[id_[:2]]


@pytest.mark.parametrize("id_", CONTRACT)
def test_requirements_stand_in_the_contracts_order(id_: str) -> None:
    expected = [name.rstrip("*") for name in CONTRACT[id_]]
    assert [requirement.id for requirement in loaded(id_).requirements] == expected


@pytest.mark.parametrize("id_", CONTRACT)
def test_requirements_accept_what_the_contract_says(id_: str) -> None:
    found = {(r.id, r.optional): kinds(r) for r in loaded(id_).requirements}
    expected = {(name.rstrip("*"), name.endswith("*")): set(words.split()) for name, words in CONTRACT[id_].items()}
    assert found == expected


@pytest.mark.parametrize("id_", SHIPPED)
def test_every_quotation_stands_in_the_official_text(id_: str) -> None:
    text = text_of(loaded(id_).source.file)
    assert [(place, quote) for place, quote in quotes(loaded(id_)) if plain(quote) not in text] == []


@pytest.mark.parametrize("id_", SHIPPED)
def test_a_quotation_says_something(id_: str) -> None:
    """One of two words would stand anywhere and prove nothing."""
    assert [(place, quote) for place, quote in quotes(loaded(id_)) if len(plain(quote)) < 12] == []


@pytest.mark.parametrize("id_", SHIPPED)
def test_the_official_text_is_the_one_that_was_read(id_: str) -> None:
    source = loaded(id_).source
    assert source.sha256 == hashlib.sha256((SOURCES / source.file).read_bytes()).hexdigest()


@pytest.mark.parametrize(("file", "sentence"), [(file, one) for file, found in ASKED.items() for one in found])
def test_no_sentence_that_asks_for_something_is_left_out(file: str, sentence: str) -> None:
    assert sentence in text_of(file)
    found = [plain(q) for id_ in SHIPPED if loaded(id_).source.file == file for _, q in quotes(loaded(id_))]
    assert any(sentence in quote or quote in sentence for quote in found)


@pytest.mark.parametrize("file", ASKED)
def test_the_table_above_misses_no_sentence_with_a_duty_in_it(file: str) -> None:
    text = text_of(file)
    known = [*ASKED[file], *ASKS_NOTHING_MORE.get(file, ())]
    spans = [(text.index(one), text.index(one) + len(one)) for one in known]
    missed = []
    for match in ASKING.finditer(text):
        start = max(text.rfind(sign, 0, match.start()) for sign in (". ", ": ", "• ", "= ", "* ")) + 2
        end = text.find(". ", match.end())
        sentence = (start, end if end > 0 else len(text))
        # The duty stands in a known sentence, or its own sentence holds one.
        if not any(a <= match.start() < b or sentence[0] <= a < sentence[1] for a, b in spans):
            missed.append(text[start:end])
    assert missed == []


@pytest.mark.parametrize("id_", SHIPPED)
def test_a_legal_value_has_its_dates(id_: str) -> None:
    for name, value in loaded(id_).values.items():
        assert value.amount > 0, name
        assert value.valid_until is not None, name
        assert value.valid_from <= value.verified_on, name
        assert (value.verified_on > value.valid_until) == ((id_, name) in OUTDATED), name
        assert len(value.source) > 15, name


@pytest.mark.parametrize("id_", SHIPPED)
def test_every_text_is_there_in_four_languages(id_: str) -> None:
    found = list(texts_in(loaded(id_)))
    assert found
    for place, text in found:
        words = [text.in_language(language) for language in LANGUAGES]
        assert all(word.strip() == word and word for word in words), place
        assert len(set(words)) > 1, place


@pytest.mark.parametrize("id_", SHIPPED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_requirements_bear_the_same_title(id_: str, language: str) -> None:
    titles = [requirement.title.in_language(language) for requirement in loaded(id_).requirements]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("id_", SHIPPED)
def test_no_purpose_is_compared_that_cannot_be_given(id_: str) -> None:
    def purposes(condition: Condition) -> Iterator[Any]:
        if condition.fact == "stay.purpose":
            yield from condition.one_of
            yield from [condition.is_] if condition.is_ is not None else []
        for part in (*condition.all, *condition.any, *([condition.not_] if condition.not_ else [])):
            yield from purposes(part)

    known = set(loaded(id_).purposes)
    compared = {word for _, condition in conditions(loaded(id_)) for word in purposes(condition)}
    assert not known or compared <= known


@pytest.mark.parametrize("id_", SHIPPED)
def test_every_requirement_but_a_photo_says_whose_document_it_must_be(id_: str) -> None:
    checks = {r.id: {rule.check for rule in r.rules} for r in loaded(id_).requirements}
    assert [name for name, found in checks.items() if not found & {"person", "photo"}] == []


@pytest.mark.parametrize("id_", SHIPPED)
def test_what_is_only_told_is_told_in_a_sentence(id_: str) -> None:
    reminders = [rule for r in loaded(id_).requirements for rule in r.rules if isinstance(rule, Reminder)]
    told = [text for part in (*reminders, *loaded(id_).notices) for _, text in texts_in(part)]
    assert [text.en for text in told if not all(text.in_language(lang).endswith(".") for lang in LANGUAGES)] == []
