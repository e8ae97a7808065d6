"""Civil status, health, housing and forms: papers in the words of many offices, and what is handed in instead of them."""

from __future__ import annotations

import pytest

from doccheck import settings
from tests.understanding.known import check_kinds, check_sure
from tests.understanding.pages import Text, document, row, title

Rows = tuple[Text, ...]

GENUINE: tuple[tuple[str, Rows], ...] = (
    # -- health insurance ---------------------------------------------------------------------------------------------
    (
        "health_insurance",
        (
            "Solidaris Mutualité",
            title("Attestation d'assurabilité"),
            "Mme Chloé Vandenput est en ordre d'assurabilité pour les soins de santé jusqu'au 31.12.2027.",
        ),
    ),
    (
        "health_insurance",
        (
            "Régie de la santé",
            title("Confirmation d'inscription au régime public"),
            "La personne nommée ci-dessous est admissible au régime d'assurance maladie.",
            "Les services médicaux et hospitaliers sont couverts dès son arrivée.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Police d'assurance"),
            "Nous certifions couvrir M. Karim Haddad contre la maladie et l'accident (LAMal).",
            "Début de la couverture : 1er septembre 2026",
        ),
    ),
    (
        "health_insurance",
        (
            "Nordsee Betriebskrankenkasse",
            title("Bestätigung für die Hochschule"),
            "Frau Ayse Demirel ist seit 01.10.2026 Mitglied in unserer Krankenversicherung.",
            "Die Versicherung umfasst Kranken- und Pflegeversicherung.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Versicherungsausweis"),
            "Obligatorische Krankenpflegeversicherung nach KVG",
            "Versicherte Person: Luca Berri, Franchise 300, Gültig ab 01.09.2026",
        ),
    ),
    (
        "health_insurance",
        (
            "Entidad Promotora de Salud Andes",
            title("Certificado de afiliación"),
            "La señora Paula Restrepo se encuentra afiliada al plan de beneficios en salud. Estado: activo, cotizante.",
        ),
    ),
    (
        "health_insurance",
        (
            title("To whom it may concern"),
            "We hereby confirm that Mr Emeka Obi holds an active health policy with us.",
            "The plan provides full cover for hospital and out-patient care in Spain, with zero excess.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificate of membership"),
            "This confirms that Aoife Brennan is a member on our private medical plan. Benefits: day-patient care.",
            "Members are covered worldwide.",
        ),
    ),
    # -- medical certificate ------------------------------------------------------------------------------------------
    (
        "medical_certificate",
        (
            "Cabinet du Dr Anne Lecoq",
            title("Certificat"),
            "Je, soussignée, certifie que l'examen clinique de Mme Inès Ferhat est ce jour normal.",
            "Elle ne présente pas d'affection contagieuse.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat de visite et contre-visite"),
            "Nous, médecin assermenté, déclarons que l'intéressé est exempt d'affection tuberculeuse, lépreuse.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Ärztliche Bestätigung"),
            "Herr Tarek Nasser ist nach meiner heutigen Untersuchung gesund und weist keine Infektionskrankheiten auf.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Constancia médica"),
            "El suscrito médico cirujano, cédula profesional 44120, hace constar que la paciente se encuentra "
            "clínicamente sana y no presenta enfermedades transmisibles.",
        ),
    ),
    (
        "medical_certificate",
        (
            "Ministry of Health",
            title("Medical examination report"),
            "I certify that I have carefully examined Fatima Bello and that she is free from tuberculosis.",
        ),
    ),
    # -- criminal record ----------------------------------------------------------------------------------------------
    (
        "criminal_record",
        (
            "Police communale",
            title("Extrait de casier judiciaire modèle 595"),
            "Le casier judiciaire central ne renseigne aucune condamnation à charge de l'intéressé.",
        ),
    ),
    (
        "criminal_record",
        (
            "Gendarmerie royale",
            title("Vérification nominale du casier judiciaire"),
            "La recherche dans le répertoire national n'a permis d'associer aucune condamnation au nom fourni.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Auszug aus dem Strafregister"),
            "Frau Mia Keller ist im Strafregister-Informationssystem VOSTRA nicht verzeichnet.",
        ),
    ),
    (
        "criminal_record",
        (
            "Policía Nacional",
            title("Certificado de antecedentes"),
            "A la fecha, el ciudadano no tiene asuntos pendientes con las autoridades judiciales.",
        ),
    ),
    (
        "criminal_record",
        (
            "Directorate of Criminal Investigations",
            title("Certificate of clearance"),
            "This is to certify that nothing is recorded in this office to the detriment of Wanjiru Kamau.",
        ),
    ),
    (
        "criminal_record",
        (
            "Office of the Superintendent of Police",
            title("Character certificate"),
            "As per police record, no adverse remarks were found against Bilal Ahmed, resident of Gulberg.",
        ),
    ),
    (
        "criminal_record",
        (
            "Garda Vetting Office",
            title("Police certificate"),
            "There are no convictions recorded against the above named. His character is good.",
        ),
    ),
    # -- affidavit ----------------------------------------------------------------------------------------------------
    (
        "affidavit",
        (
            title("Attestation sur l'honneur"),
            "Je déclare sur l'honneur ne jamais avoir été condamnée pénalement, ni en France ni à l'étranger.",
            "Signature légalisée par le notaire",
        ),
    ),
    (
        "affidavit",
        (
            title("Erklärung vor dem Notar"),
            "Der Erschienene versichert eidesstattlich: Ich wurde nie strafrechtlich verurteilt.",
        ),
    ),
    (
        "affidavit",
        (
            title("Declaración extraprocesal"),
            "Ante mí, notario, comparece don Íñigo Sola y manifiesta bajo su responsabilidad penal y con juramento "
            "que carece de antecedentes penales.",
        ),
    ),
    (
        "affidavit",
        (
            "High Court of Lagos State",
            title("Affidavit of non-conviction"),
            "That I have never been convicted of any offence. That I depose to this affidavit in good faith.",
        ),
    ),
    # -- birth --------------------------------------------------------------------------------------------------------
    (
        "birth_certificate",
        (
            "Centre d'état civil de Treichville",
            title("Extrait du registre des actes de l'état civil"),
            "Le douze mars deux mille six est née Koné Awa, fille de Koné Seydou et de Traoré Mariam.",
            "Certifié le présent extrait conforme aux indications portées au registre.",
        ),
    ),
    (
        "birth_certificate",
        (
            "Ville de Liège",
            title("Acte de naissance - copie"),
            "L'enfant: Dubois Léa. Née à Liège. Mère: Lambert Sophie. Père: Dubois Marc. "
            "L'officier de l'état civil délégué",
        ),
    ),
    (
        "birth_certificate",
        (
            "Directeur de l'état civil",
            title("Certificat de naissance"),
            "Nom: Tremblay, sexe: F, lieu de naissance: Gatineau, numéro d'inscription 1200412345, "
            "date d'enregistrement 12 mai 2005. Noms des parents: Tremblay Luc, Roy Anne.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Zivilstandsamt Kreis Bern-Mittelland. Vater: Keller Urs. Mutter: Keller Anna.",
            "Der Zivilstandsbeamte",
        ),
    ),
    (
        "birth_certificate",
        (
            "Registro Nacional de Identificación",
            title("Acta de nacimiento"),
            "Nombre del registrado: Valentina Rojas. Lugar de nacimiento: Arequipa. Datos de los padres: Juan, Marta. "
            "El Oficial del Registro",
        ),
    ),
    (
        "birth_certificate",
        (
            "National Population Commission",
            title("Certificate of birth"),
            "This is to certify that the birth, details of which are recorded herein, was registered at Ikeja.",
            "Full name of father, full name of mother",
        ),
    ),
    (
        "birth_certificate",
        (
            "Union Council 41, Government of Punjab",
            title("Birth registration certificate"),
            "Child name: Hamza Tariq. Father name: Tariq Mahmood. Date of entry 04-05-2004. Secretary Union Council",
        ),
    ),
    # -- marriage, partnership, family --------------------------------------------------------------------------------
    (
        "marriage_certificate",
        (
            title("Extrait d'acte de mariage"),
            "Ont comparu publiquement en la maison commune les futurs époux et ont déclaré se prendre pour époux.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Eheurkunde"),
            "Die Ehegatten haben am 3. Mai 2019 vor dem Standesamt Lindau die Ehe miteinander geschlossen.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Acta de matrimonio"),
            "Comparecen los pretendientes, a quienes declaré unidos en legítimo matrimonio en nombre de la ley.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Nikah nama"),
            "Name of the bridegroom and his father. Name of the bride. Amount of dower. Nikah registrar",
        ),
    ),
    (
        "marriage_certificate",
        (
            "Office of the Marriage Officer",
            title("Certificate of marriage"),
            "I hereby certify that Arjun Rao and Meera Iyer appeared before me and were married under the Act.",
        ),
    ),
    (
        "partnership_certificate",
        (
            "Commune d'Ixelles",
            title("Attestation de cohabitation légale"),
            "Les personnes suivantes ont fait une déclaration de cohabitation légale reçue par l'officier.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Partnerschaftsausweis"),
            "Die Partner haben ihre Partnerschaft beim Zivilstandsamt Uster eintragen lassen.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Certificado de inscripción"),
            "Consta la inscripción de la pareja de hecho formada por don Unai Goti y doña Mar Pons.",
        ),
    ),
    (
        "family_record",
        (
            "Commune de Schaerbeek",
            title("Composition de ménage"),
            "Le ménage se compose des membres suivants. Personne de référence: Diallo Mamadou. Épouse. Fils. Fille.",
        ),
    ),
    (
        "family_record",
        (
            "NADRA",
            title("Family registration certificate"),
            "Family members of the applicant: father, mother, brother, sister, as registered in the national database.",
        ),
    ),
    # -- residence ----------------------------------------------------------------------------------------------------
    (
        "proof_of_residence",
        (
            "Commune d'Esch",
            title("Certificat d'inscription au registre"),
            "Le bourgmestre certifie que Mme Lina Weber est inscrite au registre principal des personnes physiques "
            "à l'adresse 4 rue des Prés.",
        ),
    ),
    (
        "proof_of_residence",
        (
            "Préfecture de police, arrondissement",
            title("Certificat de résidence"),
            "Le commissaire certifie que Monsieur Omar Alaoui demeure effectivement au 12 rue Oued Ziz.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Meldezettel"),
            "Bestätigung der Meldung aus dem Zentralen Melderegister. Hauptwohnsitz: Graz, Elisabethstraße 4.",
        ),
    ),
    (
        "proof_of_residence",
        (
            "Einwohnerkontrolle Thun",
            title("Wohnsitzbestätigung"),
            "Wir bestätigen, dass Herr Noah Frei in unserer Gemeinde angemeldet ist.",
        ),
    ),
    (
        "proof_of_residence",
        (
            "Junta de acción comunal",
            title("Constancia de vecindad"),
            "Hace constar que la señora Rosa Quispe vive en este barrio desde hace diez años.",
        ),
    ),
    (
        "proof_of_residence",
        (
            "Barangay San Roque",
            title("Certificate of residency"),
            "This is to certify that Maria Santos is a bona fide resident of this barangay.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Je soussigné Paul Mercier certifie accueillir gratuitement sous mon toit Mlle Sara Bouazza.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Bestätigung"),
            "Meine Nichte Lea Okafor kann während ihres Studiums kostenfrei in meiner Wohnung leben.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Carta de alojamiento"),
            "Yo, Julia Sanz, manifiesto que mi sobrina residirá en mi vivienda durante todo el curso, sin coste.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Letter from host"),
            "I confirm that my cousin Adaeze can live at my house, rent-free, for the duration of her studies.",
        ),
    ),
    # -- forms --------------------------------------------------------------------------------------------------------
    (
        "parental_authorisation",
        (
            title("Consentement des parents"),
            "Nous, père et mère de Yanis Morel, mineur, l'autorisons à étudier et à résider en Allemagne.",
        ),
    ),
    (
        "parental_authorisation",
        (
            title("Zustimmung zum Auslandsaufenthalt"),
            "Als Erziehungsberechtigte stimmen wir dem Aufenthalt unserer minderjährigen Tochter in Lyon zu.",
        ),
    ),
    (
        "parental_authorisation",
        (
            title("Autorización"),
            "Los abajo firmantes, padres del menor Leo Cruz, damos nuestro consentimiento para que resida y estudie "
            "en Francia.",
        ),
    ),
    (
        "parental_authorisation",
        (
            title("No objection letter from parents"),
            "We, the parents of Zara Khan, aged 17, have no objection to our daughter travelling to Spain to study.",
        ),
    ),
    (
        "power_of_attorney",
        (
            title("Procuration"),
            "Je charge Me Nora Thill d'effectuer pour moi toutes les démarches et de signer à ma place.",
        ),
    ),
    (
        "power_of_attorney",
        (
            title("Vollmacht"),
            "Ich ermächtige Frau Eva Brandt, meinen Antrag einzureichen und für mich Unterlagen entgegenzunehmen.",
        ),
    ),
    (
        "power_of_attorney",
        (
            title("Autorización de representación"),
            "Yo, Ana Ruiz, autorizo a don Pedro Gil para que presente y recoja por mí la documentación del visado.",
        ),
    ),
    (
        "power_of_attorney",
        (
            title("Letter of authority"),
            "I, Grace Otieno, authorise my brother to submit and collect my documents for me.",
        ),
    ),
    (
        "cv",
        (
            "Amadou Ba",
            row("Profil | Étudiant en génie civil"),
            "Diplômes et formations",
            "Expériences et stages",
            "Langues : français, anglais",
            "Compétences : AutoCAD",
        ),
    ),
    (
        "cv",
        (
            "Lena Vogt",
            "Zur Person",
            "Werdegang",
            "Praktische Erfahrungen",
            "Sprachen: Englisch fließend",
            "Interessen: Klettern",
        ),
    ),
    (
        "motivation_letter",
        (
            row("Objet : candidature au master de droit"),
            "Titulaire d'une licence de droit, je désire approfondir mes connaissances au sein de votre université.",
            "Votre formation correspond à mes aspirations.",
        ),
    ),
    (
        "motivation_letter",
        (
            "Sehr geehrte Damen und Herren,",
            "seit meiner Schulzeit interessiere ich mich für Maschinenbau. Deshalb habe ich mich entschieden, in "
            "Deutschland zu studieren. Ihre Hochschule bietet mir die besten Voraussetzungen.",
        ),
    ),
    (
        "visa_application_form",
        (
            title("Formulaire de demande de visa D"),
            "Nom de naissance. Sexe. État civil. Document de voyage: passeport ordinaire. Date d'entrée souhaitée.",
            "Signature du demandeur",
        ),
    ),
    (
        "residence_application_form",
        (
            title("Formular 3: Antrag auf Erteilung oder Verlängerung eines Aufenthaltstitels"),
            "Ich möchte einen Aufenthaltstitel zum Zweck des Studiums. Familienstand. Passnummer. Unterschrift",
        ),
    ),
    (
        "information_form",
        (
            title("Fiche de renseignements"),
            "Nom, prénoms, situation familiale, téléphone, courriel",
            "Date de votre arrivée en France",
        ),
    ),
    (
        "study_history_form",
        (
            title("Historique des études"),
            row("Année | Établissement fréquenté | Diplôme ou résultat"),
            row("2022 | Lycée Ibn Sina | Admis"),
        ),
    ),
    # -- companions ---------------------------------------------------------------------------------------------------
    (
        "sworn_translation",
        (
            title("Traduction officielle"),
            "Traduit fidèlement de l'arabe par mes soins. Traducteur agréé près les tribunaux.",
            "Naissance, extrait",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Übersetzung"),
            "Ich bestätige hiermit die Richtigkeit und Vollständigkeit obiger Übersetzung aus dem Türkischen.",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Traducción oficial"),
            "Traductora oficial, resolución 0418: certifico haber traducido fielmente al español el documento adjunto.",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Certified translation"),
            "I, a certified translator, attest that this is a true rendering of the original text into English.",
        ),
    ),
    (
        "apostille",
        (
            title("Apostille"),
            "1. Land: Republik Österreich. Diese öffentliche Urkunde 2. ist unterschrieben von Dr. Maier",
            "3. in seiner Eigenschaft als Richter",
        ),
    ),
    (
        "apostille",
        (
            "Ministère des affaires étrangères",
            title("Légalisation"),
            "Vu pour certification matérielle de la signature de M. Sow, apposée ci-contre",
        ),
    ),
)

LOOK_ALIKES: tuple[tuple[str, Rows], ...] = (
    (
        "birth_certificate",
        (
            title("Request receipt"),
            "Document to be apostilled: birth certificate",
            "Number of apostilles: 1. Keep this stub; it must be shown when the documents are handed back.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Reçu de dépôt"),
            "Documents déposés pour apostille : acte de naissance (1)",
            "À présenter lors du retrait. Dépôt effectué au greffe, service des apostilles.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acte de naissance"),
            "Votre commande d'acte est bien enregistrée. L'acte vous parviendra par courrier sous dix jours.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Vielen Dank. Ihre Urkundenanforderung beim Standesamt Köln wurde übermittelt. Die Urkunde geht Ihnen "
            "per Post zu.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Certificado de nacimiento"),
            "Registro Civil: su petición se ha tramitado con el número 4471. Lo recibirá en el domicilio indicado.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Birth certificate"),
            "General Register Office: thanks for ordering. We aim to dispatch your certificate within four working days.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Déclaration de naissance"),
            "Certificat d'accouchement établi par la sage-femme, à présenter à la mairie dans les cinq jours.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Record of birth"),
            "Hospital souvenir of birth with footprints. Not a legal document.",
            "Baby: Noah, mother's name: Ellen",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificat de mariage religieux"),
            "Le curé de la paroisse certifie que les époux ont reçu le sacrement de mariage. Sans effet civil.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Marriage licence"),
            "The parties are hereby authorised to marry within ninety days. Any authorised officiant may solemnize.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Dossier de mariage"),
            "La cérémonie est prévue le 4 juin à la mairie. Liste des témoins des futurs époux.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Dissolution du pacte civil de solidarité"),
            "Les partenaires liés par un pacte ont mis fin à celui-ci. Enregistrement de la dissolution.",
        ),
    ),
    (
        "family_record",
        (
            title("Livret de famille"),
            "Demande de duplicata: le second livret vous sera remis en mairie contre signature.",
        ),
    ),
    (
        "apostille",
        (
            title("Apostille"),
            "Dépôt reçu. Nombre d'actes à apostiller : 2. Retrait possible à partir de jeudi au guichet.",
        ),
    ),
    (
        "apostille",
        (
            title("Apostille"),
            "Bitte füllen Sie das Formular aus: Urkunde, Bestimmungsland, Unterschrift des Antragstellers.",
            "Gebühr 25 EUR",
        ),
    ),
    (
        "apostille",
        (
            title("Apostilla de La Haya"),
            "Su trámite está en proceso. Valor pagado: 38 000. Recibirá el enlace para descargarla.",
        ),
    ),
    (
        "apostille",
        (
            title("Apostille"),
            "This document cannot be apostilled because the signature of the registrar is not on our file.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Casier judiciaire"),
            "Le service ne peut donner suite : l'identité n'a pu être vérifiée au répertoire. Complétez votre état civil.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Führungszeugnis"),
            "Bundesamt für Justiz. Ihr Antrag wurde elektronisch gestellt. Zahlung 13 EUR erfolgreich.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "Invitation to biometrics: bring this letter to the police headquarters. Fingerprints will be taken.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes penales"),
            "Tasa pagada. En un plazo de tres días hábiles le llegará un aviso cuando esté listo su certificado.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "L'état de santé de M. Ali Nour nécessite un arrêt du 4 au 9 mai. Repos à domicile. Docteur en médecine",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical certificate"),
            "The patient was examined today and is advised to rest and stay away from classes for five days.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Ärztliche Bescheinigung"),
            "Die Patientin war am 4. Mai in unserer Praxis in Behandlung und kann nicht am Unterricht teilnehmen.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificado médico"),
            "Se indica reposo por 72 horas a la paciente, atendida en esta clínica por gastroenteritis.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Nous attendons votre premier versement. La carte vous parviendra une fois le paiement reçu. Frais de santé",
        ),
    ),
    (
        "health_insurance",
        (
            title("Krankenversicherung"),
            "Wir möchten Sie gern versichern: So hoch wäre Ihr Monatsbeitrag. Ambulante und stationäre Behandlung.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificate of insurance"),
            "Your health plan lapsed on 31 March because the premium was not paid. Policy number 4471.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro"),
            "Su póliza de salud quedó sin efecto por falta de pago. Número de póliza 88120.",
        ),
    ),
    (
        "affidavit",
        (
            title("Affidavit"),
            "I do solemnly swear that I lost my school certificate in a taxi and that all efforts to find it failed.",
        ),
    ),
    (
        "affidavit",
        (
            title("Affidavit of one and the same person"),
            "Being duly sworn, I state that Maria Cruz and Ma. Cruz refer to one and the same person.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Congé donné par le locataire"),
            "Je vous informe de mon intention de quitter le logement. Le bailleur accusera réception du préavis.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Abmeldebestätigung"),
            "Die Wohnung wurde abgemeldet, Auszug am 31.03.2026. Meldebehörde der Stadt Kiel",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Notice to quit"),
            "The landlord hereby gives the tenant notice to leave the premises by 30 June.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'accueil"),
            "Votre rendez-vous en mairie pour déposer le dossier de l'hébergeant : mardi 4 mai à 10 heures.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Accommodation"),
            "I am sorry but my cousin will no longer be able to stay at my home. I withdraw my invitation.",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Certified translation"),
            "Receipt: one document left for translation from French into English. Ready on Friday. Paid 40.00",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Traduction assermentée de l'arabe"),
            "Reçu: un acte remis pour traduction. Acompte versé 300. Retrait lundi au bureau du traducteur.",
        ),
    ),
    (
        "visa_application_form",
        (
            title("Demande de visa"),
            "Rendez-vous confirmé au centre de dépôt. Présentez-vous avec le passeport et la photo.",
        ),
    ),
    (
        "residence_application_form",
        (
            title("Demande de titre de séjour"),
            "Votre demande en ligne a été clôturée. Déposez une nouvelle demande. Numéro étranger 4471.",
        ),
    ),
    (
        "parental_authorisation",
        (
            title("Parental consent"),
            "I do not consent to my son travelling abroad and I revoke the permission that I gave in March.",
        ),
    ),
    (
        "power_of_attorney",
        (
            title("Power of attorney"),
            "I hereby revoke and cancel the power given to my attorney on 4 May 2024.",
        ),
    ),
    (
        "motivation_letter",
        (
            title("Lettre de motivation : nos conseils"),
            "Comment écrire une lettre de motivation convaincante ? Cinq exemples pour structurer votre lettre.",
        ),
    ),
)


def test_papers_are_known_in_their_issuers_words() -> None:
    check_kinds((f"{at}", kind, document(*rows)) for at, (kind, rows) in enumerate(GENUINE))


def test_hardly_one_in_its_issuer_s_words_is_unsure() -> None:
    check_sure([(f"{at}", kind, document(*rows)) for at, (kind, rows) in enumerate(GENUINE)])


@pytest.mark.parametrize(("kind", "rows"), LOOK_ALIKES, ids=lambda value: value if isinstance(value, str) else "")
def test_what_only_names_the_paper_does_not_count_as_it(kind: str, rows: Rows) -> None:
    found = document(*rows)
    counts = found.kind == kind and found.look_alike is None and found.confidence >= settings.KIND_SURE
    assert not counts, (found.kind, found.confidence)
