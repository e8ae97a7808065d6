"""Insurance, health, housing and civil status affirmed in sentences that a name, a date or a sum splits."""

from __future__ import annotations

import pytest

from doccheck import settings
from tests.understanding.known import check_known
from tests.understanding.pages import Text, document, title

Rows = tuple[Text, ...]

GENUINE: tuple[tuple[str, Rows], ...] = (
    (
        "health_insurance",
        (
            "Alpenmark Krankenkasse",
            title("Mitgliedsbescheinigung"),
            "Frau Nadia Ferhat, geboren am 04.02.2005, ist vom 01.10.2026 an bei der Alpenmark Krankenkasse versichert.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Versicherungsbestätigung"),
            "Wir bestätigen Ihnen, dass Sie seit dem 1. September 2026 in unserem Tarif Studium Plus versichert sind.",
            "Der Vertrag läuft bis 31.08.2027.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Bestätigung der Krankenversicherung"),
            "Herr Emre Aksoy besitzt bei unserer Gesellschaft ab dem 15.09.2026 einen umfassenden Krankenschutz.",
        ),
    ),
    (
        "health_insurance",
        (
            "Mutuelle des Deux Rives",
            title("Attestation d'affiliation"),
            "Nous attestons que Mme Inès Bouazza, née le 3 mars 2004, est affiliée depuis le 1er octobre 2026 à notre",
            "organisme sous le numéro 88 214.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Le contrat garantit à M. Yao Kouassi, du 01/09/2026 au 31/08/2027, le remboursement de ses dépenses de santé.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificat d'assurance"),
            "Vous êtes, à compter du 1er septembre 2026 et pour une durée d'un an, assuré par notre compagnie pour vos",
            "frais médicaux.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro médico"),
            "Que D. Mateo Rivas Luna, con pasaporte AX44710, tiene desde el 1 de septiembre de 2026 contratado con esta",
            "entidad un seguro de asistencia.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Constancia de afiliación"),
            "La señorita Camila Duarte se encuentra desde el 12 de marzo de 2026 debidamente afiliada a esta obra social.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificate of insurance"),
            "We certify that Ms Grace Wanjiru, date of birth 4 May 2004, has since 1 September 2026 held medical cover",
            "under our scheme.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Proof of insurance coverage"),
            "Member: Ravi Menon",
            "Plan: Campus Care",
            "Coverage status: Active",
            "Effective date: 08/15/2026",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificato di assicurazione"),
            "Si attesta che il sig. Luca Moro è regolarmente assicurato presso la nostra compagnia per le spese mediche.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro saúde"),
            "Certificamos que a Sra. Ana Prado está, desde 01/09/2026, segurada pela nossa companhia para despesas médicas.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Zaświadczenie o ubezpieczeniu"),
            "Zaświadcza się, że Pani Anna Wilk podlega od dnia 1.10.2026 ubezpieczeniu zdrowotnemu.",
        ),
    ),
    (
        "medical_certificate",
        (
            "Dr. med. Heike Lorenz",
            title("Ärztliche Bescheinigung"),
            "Herr Omar Saidi, geb. 12.01.2003, wurde am 04.06.2026 in der Praxis gründlich untersucht.",
            "Er ist nach dem Befund frei von Krankheiten.",
        ),
    ),
    (
        "medical_certificate",
        (
            "Cabinet du Dr Fall",
            title("Certificat médical"),
            "J'ai procédé ce jour à l'examen de Mlle Aïda Diop, 21 ans, et n'ai relevé aucun signe de maladie.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat d'aptitude physique"),
            "M. Hugo Lambert, examiné par mes soins le 3 juin 2026, est jugé apte à poursuivre ses études.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Constancia de salud"),
            "El joven Diego Paredes, de 20 años, fue evaluado el día de hoy y se halla clínicamente en buen estado.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical fitness certificate"),
            "Mr Imran Siddiqui, CNIC 00000-1, has on the 3rd of June 2026 been examined at this hospital and is fit.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat medical"),
            "Se adeverește că numita Ioana Pop a fost examinată astăzi în cabinet și este sănătoasă.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificato medico"),
            "Certifico di aver visitato in data odierna il sig. Paolo Neri e di averlo trovato in buone condizioni.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Je soussigné Paul Renard certifie que ma nièce, Mlle Awa Traoré, habite depuis le 1er juin dans mon",
            "appartement situé 4 rue des Lilas.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'accueil"),
            "Je m'engage à loger M. Sami Trabelsi, né le 4 mai 2004, dans ma résidence principale pendant ses études.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Unterkunftsbestätigung"),
            "Hiermit bestätige ich, dass mein Neffe Anh Nguyen ab September 2026 bei mir in der Gartenstraße 4 wohnt.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Carta de alojamiento"),
            "Mi sobrina Lucía Torres vivirá a partir de septiembre, sin coste alguno, en mi piso de la calle Olmo 3.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Letter of accommodation"),
            "My cousin Tunde Bello will, from September 2026, be living free of rent in our house at 4 Elm Road.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificat de résidence"),
            "Le maire certifie que M. Bakary Cissé demeure depuis plus de deux ans dans notre commune, rue 14.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Meldebestätigung"),
            "Frau Li Wei ist seit dem 01.04.2025 unter der Anschrift Am Markt 3 gemeldet.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificado de empadronamiento"),
            "Que D. Julio Paz figura, según los datos obrantes a 4 de mayo de 2026, inscrito en el padrón de este municipio.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificate of residence"),
            "Ms Joy Santos, 22 years old, has for the past five years been a resident of Barangay San Roque.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificato di residenza"),
            "L'ufficiale d'anagrafe certifica che la sig.ra Elena Conti risulta residente in questo comune dal 2019.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Mietbestätigung"),
            "Herr Karim Aziz hat bei uns seit dem 01.10.2025 das Zimmer 214 gemietet.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Extrait du casier judiciaire"),
            "Aucune peine n'a été, à la date du 4 mai 2026, inscrite au nom de Mme Fatou Sow.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes penales"),
            "No se ha hallado, a nombre de D. Pedro Solís, antecedente alguno en los archivos de esta dirección.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "There is nothing, in the records held by this police station, adverse against Mr Ajay Kumar.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Strafregisterbescheinigung"),
            "Über Herrn Goran Ilic, geboren am 3.4.2003, liegen im Strafregister der Republik keine Verurteilungen vor.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de registo criminal"),
            "Certifica-se que, relativamente a João Neves, nada consta do registo.",
        ),
    ),
    (
        "birth_certificate",
        (
            "Commune de Yopougon",
            title("Extrait d'acte de naissance"),
            "Le quatre mai deux mil quatre à six heures est née à la maternité KOFFI Akissi Marie, fille de Koffi Jean.",
        ),
    ),
    (
        "birth_certificate",
        (
            "Standesamt Lindau",
            title("Geburtsurkunde"),
            "Mia Sofie Brandt wurde am 4. Mai 2004 um 6 Uhr in Lindau geboren.",
            "Mutter: Eva Brandt. Vater: Jan Brandt.",
        ),
    ),
    (
        "birth_certificate",
        (
            "Registro Civil del Estado",
            title("Acta de nacimiento"),
            "En el libro 3, foja 12, se encuentra asentada el acta de la niña Valeria Ríos, nacida el 4 de mayo de 2004.",
            "Padre: Luis Ríos. Madre: Ana Gil.",
        ),
    ),
    (
        "birth_certificate",
        (
            "National Population Commission",
            title("Birth certificate"),
            "The birth of Chidi Obi, male, born on 4 May 2004 at Enugu, has this day been duly registered.",
            "Father: Emeka Obi. Mother: Ada Obi.",
        ),
    ),
    (
        "birth_certificate",
        (
            "Registro Civil",
            title("Certidão de nascimento"),
            "Certifico que, no livro A-12, foi lavrado o assento de nascimento de Rui Costa, filho de Ana Costa.",
        ),
    ),
    (
        "marriage_certificate",
        (
            "Ville de Namur",
            title("Extrait d'acte de mariage"),
            "Le 4 mai 2019 Paul Henry et Lise Martin ont, devant nous, officier de l'état civil, contracté mariage.",
        ),
    ),
    (
        "marriage_certificate",
        (
            "Standesamt Graz",
            title("Heiratsurkunde"),
            "Herr Max Huber und Frau Lea Wolf haben am 4. Mai 2019 vor dem Standesamt Graz die Ehe geschlossen.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificado de matrimonio"),
            "D. Luis Vega y D.ª Eva Mora contrajeron el día 4 de mayo de 2019 en Cali matrimonio civil.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificate of marriage"),
            "John Otieno and Mary Achieng were, on the 4th of May 2019 at Kisumu, lawfully united as husband and wife.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Attestation d'enregistrement d'un pacte civil de solidarité"),
            "M. Luc Petit et Mme Zoé Roy ont fait, le 4 mai 2022, enregistrer leur pacte civil de solidarité.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Certificado de pareja de hecho"),
            "Que D. Iván Gil y D.ª Olga Sanz constan, desde el 4 de mayo de 2022, inscritos en el registro como pareja.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Civil partnership certificate"),
            "Anne Lee and Joan Fry have, on 4 May 2022 in the presence of the registrar, registered as civil partners.",
        ),
    ),
    (
        "family_record",
        (
            title("Attestation de composition de ménage"),
            "Le ménage de M. Marc Dubois, inscrit à l'adresse rue Haute 3, comprend les personnes suivantes :",
            "Dubois Marc, Dubois Lina (fille)",
        ),
    ),
    (
        "family_record",
        (
            title("Stato di famiglia"),
            "La famiglia anagrafica del sig. Carlo Riva risulta così composta: Riva Carlo, Riva Sara figlia.",
        ),
    ),
    (
        "health_insurance",
        (
            "Hanse Betriebskrankenkasse",
            title("Versicherungsbescheinigung"),
            "Für Herrn Felipe Duarte besteht ab dem 01.10.2026 bei uns Versicherungsschutz als Student.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Deckungsbestätigung"),
            "Hiermit wird bestätigt, dass die unten genannten Personen weltweit für ambulante Behandlung versichert sind.",
        ),
    ),
    (
        "health_insurance",
        (
            "Caisse de santé du Littoral",
            title("Attestation de droits à l'assurance maladie"),
            "Les droits de l'assuré désigné ci-dessous sont ouverts du 01/09/2026 au 31/08/2027.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Par la présente, nous confirmons que vos deux filles bénéficient, dès le 1er août, de notre formule hospitalière.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de cobertura"),
            "Los asegurados que se relacionan quedan amparados, durante la vigencia anual, por la póliza colectiva 7712.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Letter of coverage"),
            "This letter serves as proof that Dr Amina Yusuf and her dependants remain enrolled, through 31 May 2027, in",
            "our student health plan.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Sağlık sigortası belgesi"),
            "Sigortalı: Elif Kaya. Poliçe no: 448812. Sigortalının tedavi giderleri teminat kapsamındadır.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Медицинская страховка"),
            "Настоящим подтверждаем, что Иванова Анна застрахована по договору 7781 с 01.09.2026.",
        ),
    ),
    (
        "health_insurance",
        (
            title("شهادة تأمين صحي"),
            "نشهد أن الطالبة سلمى حداد مؤمن عليها لدى شركتنا ابتداء من 01/09/2026",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Gesundheitszeugnis"),
            "Nach Anamnese und körperlicher Untersuchung bescheinige ich, dass Frau Kim derzeit gesund und reisefähig ist.",
        ),
    ),
    (
        "medical_certificate",
        (
            "Clinique des Almadies",
            title("Certificat de bonne santé"),
            "L'examen clinique pratiqué aujourd'hui sur la personne de M. Ousmane Ba ne montre aucun signe pathologique.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificado de buena salud"),
            "Tras valorar a la paciente Rosa Quispe, constato que no sufre, a la fecha, enfermedad que limite su viaje.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificate of good health"),
            "I attended to Miss Peace Adeyemi today. She is, in my opinion, fit to travel and to study abroad.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Zaświadczenie lekarskie"),
            "Pan Jan Nowak został w dniu dzisiejszym zbadany i może podjąć studia; przeciwwskazań brak.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Sağlık raporu"),
            "Adı geçenin yapılan muayenesinde bulaşıcı hastalığa rastlanmamıştır.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Nous, M. et Mme Blanc, déclarons que Kenza Amrani est logée gracieusement, jusqu'en juillet, à notre domicile.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Bestätigung der Unterkunft"),
            "Meine Schwägerin Olena Koval wohnt ab dem 1. Oktober mietfrei in meinem Haus in Celle.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Letter of accommodation"),
            "We are happy to house our niece Priya for the length of her course at our home in Leeds.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Carta de alojamiento"),
            "Mi hermano Andrés se quedará conmigo, sin pagar nada, todo el curso en mi apartamento de Valencia.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Attestation de résidence"),
            "Nous, chef de quartier, attestons que Mlle Mariam Keïta vit de façon continue à Hamdallaye, lot 12.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Wohnsitzbestätigung"),
            "Die Einwohnerkontrolle bestätigt, dass Herr Tenzin Dorje seit Mai hier angemeldet ist und Wohnsitz hat.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Constancia de residencia"),
            "Quien suscribe hace constar que la joven Mirna López tiene fijada desde 2019 su residencia en esta colonia.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Confirmation of tenancy"),
            "Please accept this as confirmation that Mr Bilal Raza has since May 2025 occupied our property at 9 Mill Lane.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Zaświadczenie o zameldowaniu"),
            "Pani Iryna Bondar jest od 3 maja 2025 zameldowana na pobyt czasowy przy ul. Długiej 4.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificat de bonne vie et mœurs"),
            "Il n'est, à ce jour, connu de nos services aucune mention défavorable concernant M. Didier Mbarga.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police certificate"),
            "Our files have been searched and they contain, as of today, no conviction relating to Ms Wairimu.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes penales"),
            "El señor Óscar Mejía no presenta a la fecha asuntos ni condenas en nuestros archivos.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificat de cazier judiciar"),
            "Numita Elena Popa nu este la data de azi înscrisă în cazierul judiciar.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acte de naissance"),
            "L'an deux mil cinq et le trois mars est né à Maradi l'enfant ISSOUFOU Abdou, fils de Moussa et de Hadiza.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Im Register des Standesamts ist unter Nr. 44 die Geburt von Jonas Keller am 3. März 2005 eingetragen.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Certidão de nascimento"),
            "Aos três de março de dois mil e cinco nasceu em Recife uma criança do sexo feminino, Bia Souza.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Birth certificate"),
            "Extracted this day from the register of births kept at Nakuru: Faith Chebet, female, 3 March 2005.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificat de mariage"),
            "Nous certifions que le mariage de M. Ali Baldé avec Mlle Sira Camara a bien été célébré le 3 mars 2020.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Acta de matrimonio"),
            "Ante mí, oficial del registro civil, se unieron el 3 de marzo de 2020 en matrimonio José Paz y Luz Roa.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Marriage certificate"),
            "The marriage of Amit Shah and Neha Jain, solemnised on 3 March 2020, was entered and registered by me.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Certificat de concubinage"),
            "Le maire atteste que M. Yann Le Gall et Mme Ève Morin vivent ensemble, au 3 rue du Port, en concubinage.",
        ),
    ),
    (
        "family_record",
        (
            title("Certificado de composición familiar"),
            "El grupo familiar del señor Hugo Soto está, según declaración, integrado por: Hugo Soto, Ana Lara, Leo Soto.",
        ),
    ),
    (
        "health_insurance",
        (
            "Mutualité chrétienne du Brabant",
            title("Attestation de mutualité"),
            "La personne dont l'identité figure ci-dessus est, depuis le 1er octobre, en règle auprès de notre mutualité.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Nachweis über Krankenversicherungsschutz"),
            "Ihre Tochter Leila ist über Ihren Vertrag Nr. 4471 bis zum Ende des Studiums mit versichert.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Health insurance certificate"),
            "This card certifies that the bearer, Thuy Pham, carries medical insurance valid in all Schengen states.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Constancia de vigencia de derechos"),
            "Se hace constar que el asegurado Iván Cruz conserva sus derechos vigentes ante el Instituto hasta 2027.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro saúde"),
            "Declaramos que o beneficiário Caio Lima encontra-se ativo no plano hospitalar com obstetrícia.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Giấy chứng nhận bảo hiểm"),
            "Người được bảo hiểm: Trần Minh Anh. Thời hạn bảo hiểm: từ 01/09/2026 đến 31/08/2027.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Versicherungspolice"),
            "Versicherungsnehmer: Ali Rezai. Tarif: Ambulant und stationär. Versicherungsbeginn: 01.10.2026. Status: aktiv.",
        ),
    ),
    (
        "medical_certificate",
        (
            "Service de médecine universitaire",
            title("Certificat médical"),
            "Vu en consultation le 4 juin 2026, M. Farid Slimani ne présente cliniquement rien qui s'oppose à son séjour.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Ärztliches Attest"),
            "Bei der heutigen Vorstellung von Frau Svitlana Melnyk fanden sich keine Zeichen einer Tuberkulose.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificado médico"),
            "Que explorado D. Hamza Idrissi, no se encuentra en él enfermedad alguna de las previstas en el Reglamento.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificate of medical examination"),
            "I examined Miss Nkechi Eze on 4 June 2026; blood pressure, chest and eyesight are normal and she is well.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Медицинская справка"),
            "Выдана Петрову И. И. в том, что он обследован и по состоянию здоровья может обучаться за рубежом.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "J'atteste que mon beau-frère, Salif Ouattara, partage avec ma famille le logement que j'occupe à Lyon.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Unterkunftsbestätigung"),
            "Ich nehme meine Cousine Mai Tran für die Dauer des Studiums kostenlos in meiner Wohnung auf.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Accommodation letter"),
            "I confirm that Ahmed Zaki, my nephew, has been given the spare bedroom in our flat, for which he pays nothing.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Attestation de loyer"),
            "La société gérante certifie que Mlle Hind Kettani est titulaire, depuis le 1er mai, du bail du studio n° 8.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Meldezettel"),
            "Frau Sara Novak, Unterkunft: Ringstraße 4, Hauptwohnsitz, angemeldet am 03.05.2025",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Carta de residencia"),
            "La junta vecinal da fe de que doña Rita Mamani habita, desde hace ocho años, en la manzana C de esta zona.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Letter of residence"),
            "The Chief of Kilimani Location knows Mr Brian Mutua personally and confirms that he lives within this location.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificat de non condamnation"),
            "Le greffier en chef certifie que Mme Rose Nkoulou n'a, d'après les registres, subi aucune peine.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "This is to inform that Mr Usman Tariq bears a good character and was not found involved in any case.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Strafregisterauszug"),
            "Die oben genannte Person ist, Stand 4. Mai 2026, im Strafregister nicht eingetragen.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Copie intégrale d'acte de naissance"),
            "Devant Nous a comparu le père, qui nous a présenté un garçon prénommé Noé, né hier à vingt heures.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acta de nacimiento"),
            "Ante el oficial compareció la madre y declaró que el 3 de marzo de 2005 nació vivo su hijo Bruno Vidal.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Свидетельство о рождении"),
            "Смирнова Дарья родилась 03.03.2005 в городе Омске, о чем составлена запись № 71.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Trauungsurkunde"),
            "Vor dem unterzeichneten Standesbeamten erklärten beide Verlobte, die Ehe miteinander eingehen zu wollen.",
            "Sie sind nunmehr Eheleute.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certidão de casamento"),
            "Em 3 de março de 2020 casaram, no regime de comunhão de adquiridos, Nuno Reis e Carla Pinto.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Lebenspartnerschaftsurkunde"),
            "Die Genannten haben am 3. März 2015 vor dem Standesamt ihre Lebenspartnerschaft begründet.",
        ),
    ),
    (
        "family_record",
        (
            title("Composition de ménage"),
            "Selon nos registres, vivent sous le même toit à l'adresse indiquée : Jean Maes, Ann Maes et leur fils Tom.",
        ),
    ),
    (
        "family_record",
        (
            title("Family certificate"),
            "This certifies that the family of Mr Joseph Tan is made up of the members listed hereunder.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Bescheinigung über die Mitgliedschaft"),
            "Sehr geehrter Herr Okoro, gern bestätigen wir, dass Sie seit dem 01.10.2026 als Student bei der Nordlicht BKK pflichtversichert sind.",
            "Mit freundlichen Grüßen",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation de droits"),
            "Organisme : CPAM du Rhône",
            "Bénéficiaire : Sofia Lahlou, née le 12/02/2005",
            "Droits de base : du 01/09/2026 au 31/08/2027 – Situation : étudiante",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro de salud para visado"),
            "Salud Ibérica, S.A. CERTIFICA que la asegurada Valentina Prieto Roa, NIE/pasaporte AX119, tiene desde el 01/09/2026 póliza de asistencia",
            "en vigor sin copagos.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Confirmation of health insurance"),
            "To whom it may concern: We confirm that the below-named student is, from 1 September 2026 until 31 August 2027, insured under group policy G-114.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de afiliación"),
            "EPS Sura Andina certifica que Laura Gómez, identificada con CC 1.020, se encuentra en estado ACTIVO como cotizante desde marzo de 2024.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Confirmation d'affiliation"),
            "Nous vous confirmons par la présente votre affiliation à la Caisse nationale à partir du 15 septembre 2026.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Ubezpieczenie"),
            title("Zaświadczenie o ubezpieczeniu zdrowotnym"),
            "Potwierdza się, że Olena Kravets jest od 1 października 2026 objęta ubezpieczeniem zdrowotnym jako studentka.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "Je soussigné, Docteur Jean Mbarga, médecin à Yaoundé, certifie avoir ce jour examiné Mlle Nadège Tchoua et déclare",
            "qu'elle ne présente aucun signe clinique d'affection contagieuse.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Ärztliches Zeugnis"),
            "Hiermit bestätige ich, dass ich Herrn Lin Wei am 03.06.2026 untersucht habe. Es bestehen gegen ein Studium im Ausland keine Bedenken.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificado médico oficial"),
            "Don Pablo Rey, colegiado 2812, en Madrid, CERTIFICA: que doña Hala Nasser no padece a fecha de hoy enfermedades que puedan tener repercusiones.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificate of medical fitness"),
            "Certified that I have carefully examined Shri Rohan Das son of Anil Das and that he is free from any infirmity.",
        ),
    ),
    ("medical_certificate", (title("健康证明"), "经体检，李明同志身体健康，未发现传染病。")),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Je soussignée Claire Moreau, demeurant 8 rue Pasteur à Nantes, atteste sur l'honneur que Rim Belaïd réside chez moi depuis le 3 mai.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Bestätigung der Unterkunft"),
            "Hiermit erklären wir, Familie Sommer, dass Frau Diana Rusu von Oktober 2026 bis Juli 2027 in unserem Haus ein Zimmer bewohnt.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Letter of accommodation"),
            "I, Samuel Boateng, confirm that my sister Ama Boateng will reside with me at 4 Hill Street for the duration of her studies.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Attestation de résidence universitaire"),
            "Le directeur atteste que M. Wassim Gharbi est logé à la résidence Les Cèdres, chambre 118, depuis le 1er septembre.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Meldebescheinigung"),
            "Herr Paulo Sousa, geb. 03.04.2002, ist hier seit 01.10.2025 mit alleiniger Wohnung gemeldet.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Constancia de domicilio"),
            "El presidente del comité vecinal hace constar que el ciudadano Raúl Tovar reside desde 2015 en la avenida Sucre, casa 4.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificate of residence"),
            "This is to certify that Mrs Akua Mensah is a bona fide resident of House 12, Ridge Estate, Kumasi.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Extrait de casier judiciaire (Bulletin n° 3)"),
            "Au nom de : DIALLO Mamadou, né le 1/1/2003. Condamnations : NÉANT",
        ),
    ),
    (
        "criminal_record",
        (
            title("Constancia de antecedentes penales"),
            "La Dirección hace constar que a nombre de Karla Mendoza no existen a la fecha antecedentes penales registrados.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police certificate of character"),
            "I have the honour to state that there is no record of any conviction against the name of Miss Dilini Perera.",
        ),
    ),
    ("criminal_record", (title("Adli sicil belgesi"), "Adli sicil kaydı yoktur. Arşiv kaydı yoktur.")),
    (
        "birth_certificate",
        (
            "République du Sénégal",
            title("Extrait du registre des actes de naissance"),
            "Pour l'année 2004, n° 118. Le 3 mars 2004 est née à Thiès FALL Aminata, de sexe féminin, de Fall Modou et de Sy Awa.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acta de nacimiento"),
            "Datos de la persona registrada: Sofía Lara Cruz. Fecha de nacimiento 03/03/2004. Lugar: Puebla. Filiación: Juan Lara, Eva Cruz",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Standesamt Köln, Geburtenregister G 114/2004. Kind: Lena Maria Vogt, weiblich. Eltern: Ute Vogt, Kai Vogt",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Acte de mariage"),
            "Le 3 mars 2018 devant nous ont comparu publiquement Jean Roy et Anne Bel, lesquels ont déclaré l'un après l'autre vouloir se prendre pour époux.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificate of marriage"),
            "Marriage celebrated in the District of Jinja between Okello James, bachelor, and Akello Ruth, spinster, before the registrar.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Attestation d'enregistrement d'un pacte civil de solidarité"),
            "L'officier de l'état civil certifie que Léa Roux et Théo Blin ont conclu le 3 mars 2022 un pacte civil de solidarité.",
        ),
    ),
    (
        "family_record",
        (
            title("Livret de famille"),
            "Époux : Karim Ziani",
            "Épouse : Nora Ziani",
            "Premier enfant : Ilyes, né le 3 mars 2004",
            "Deuxième enfant : Sara",
        ),
    ),
    (
        "health_insurance",
        (
            title("Bestätigung über den Versicherungsschutz"),
            "Hiermit bescheinigen wir, dass für Frau Zeynep Arslan vom 15.09.2026 bis 14.09.2027 eine Krankenversicherung nach deutschem Recht abgeschlossen wurde.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance santé"),
            "Nous soussignés, Assurances du Golfe, attestons que M. Ibrahima Ndiaye a souscrit auprès de nos services, sous le n° 771, un contrat couvrant la maladie.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificate of insurance"),
            "This certifies that Mariam Khan is covered by our International Student Plan. Period: 1 Sep 2026 to 31 Aug 2027. Limit: EUR 100,000",
        ),
    ),
    (
        "health_insurance",
        (
            title("Constancia de seguro médico"),
            "La aseguradora hace constar que Tomás Peralta cuenta, bajo la póliza 81-2, con protección de gastos médicos mayores.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "Je certifie que l'état de santé de M. Rayan Haddad, vu ce jour, est bon et qu'il peut séjourner à l'étranger.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Constancia médica"),
            "Por la presente certifico que la Srta. Jimena Ríos, atendida hoy, se encuentra en perfectas condiciones físicas y mentales.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical report"),
            "Having examined Ms Lucy Njeri, I certify she is in a good state of health and has no chest disease.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Je, soussigné Marc Petit, certifie que mon filleul Koffi Mensah est hébergé par moi, à titre gracieux, au 9 rue Foch.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Carta de alojamiento"),
            "Me comprometo a alojar a doña Yesenia Polo en mi vivienda habitual, calle Mayor 9, durante sus estudios.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificat de résidence"),
            "Le bourgmestre certifie que Mme Julie Adam est inscrite depuis 2022 au registre de la population de la commune.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Wohnungsgeberbestätigung"),
            "Hiermit wird bestätigt, dass Frau An Tran am 01.10.2025 in die Wohnung Lindenweg 4 eingezogen ist.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes"),
            "Revisados los archivos, el ciudadano Luis Pinto no presenta registro de antecedentes penales.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "As per the records of this station, nothing adverse has been found against Ms Hina Shah.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Birth certificate"),
            "Certified extract: Registered on 3 May 2004 the birth of Abena Owusu, daughter of Kofi Owusu and Esi Badu.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Certificat de naissance"),
            "Il est certifié que Tiana Rakoto est née le 3 mai 2004 à Antsirabe de Rakoto Jean et de Raso Lala.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificado de matrimonio"),
            "Consta inscrito el matrimonio celebrado el 3 de mayo de 2019 entre Omar Díaz y Rita Sol.",
        ),
    ),
)

LOOK_ALIKES: tuple[tuple[str, Rows], ...] = (
    (
        "health_insurance",
        (
            title("Versicherungsbestätigung"),
            "Eine Mitgliedsbescheinigung wird Ihnen erst nach Eingang des ersten Beitrags ausgestellt.",
            "Krankenversicherung für Studierende",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance maladie"),
            "Votre attestation sera, sous réserve du paiement de la première cotisation, délivrée par courrier.",
            "Numéro de police : en attente",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro"),
            "El certificado le será remitido por correo una vez abonado el primer recibo de asistencia sanitaria.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Confirmation of insurance"),
            "Your medical cover will, subject to payment of the first premium, commence on 1 September 2026.",
            "Policy number: to be advised",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificate of coverage"),
            "Coverage status: Terminated",
            "The member's medical expenses plan ended on 31 May 2026.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Mahnung zur Krankenversicherung"),
            "Sie sind mit zwei Beiträgen im Rückstand; Ihr Leistungsanspruch wird daher zum 1. Juli ruhen.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "Merci de prendre contact avec le secrétariat : le médecin généraliste vous recevra avant d'établir le certificat.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Ärztliches Attest"),
            "Herr Saidi war vom 3. bis 10. Juni wegen eines Infekts nicht in der Lage, die Universität zu besuchen.",
            "Er wurde ärztlich untersucht.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical certificate"),
            "The general practitioner will issue the certificate once your blood results are available.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificado médico"),
            "El certificado será expedido por el médico colegiado cuando se disponga de los análisis.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Je pourrais héberger M. Trabelsi à mon domicile s'il obtient son visa et si ma propriétaire accepte.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Carta de alojamiento"),
            "Hotel Miramar: su estancia del 4 al 9 de mayo ha quedado reservada. Entrada a partir de las 14 h.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Meldebestätigung"),
            "Ihre Meldebestätigung können wir erst nach Vorlage der Wohnungsgeberbestätigung ausstellen. Bürgeramt Mitte",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Contrat de location"),
            "Le bail ne sera établi qu'après vérification de votre dossier par le bailleur. Loyer mensuel : 400 euros.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Tenancy agreement"),
            "We will draw up the agreement once the landlord has approved your references. Monthly rent 500.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Volante de empadronamiento"),
            "Su inscripción en el padrón municipal se tramitará cuando aporte el contrato de alquiler.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Bulletin n° 3 du casier judiciaire"),
            "Votre extrait sera, après vérification par le service du casier judiciaire, expédié à l'adresse indiquée.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Führungszeugnis"),
            "Das Führungszeugnis wird vom Bundesamt für Justiz innerhalb von zwei Wochen an Sie verschickt.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "Your certificate shall, after the criminal records office has completed its checks, be dispatched by post.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes penales"),
            "El certificado se pondrá, en un plazo de tres días, a disposición de la persona interesada en la sede.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acte de naissance"),
            "La copie sera, dès vérification de votre filiation par l'officier de l'état civil, expédiée à votre domicile.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Die Urkunde wird vom Standesamt nach Zahlung der Gebühr an die Mutter oder den Vater versandt.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Birth certificate"),
            "The registrar will issue the certificate as soon as the mother and father have signed the register of births.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Marriage certificate"),
            "The certificate can only be issued after the ceremony; the date of marriage must be at least 28 days away.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Acte de mariage"),
            "L'acte ne pourra être délivré qu'après la célébration, dont la date doit être fixée par les futurs époux.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Heiratsurkunde"),
            "Bitte vereinbaren Sie einen Termin im Standesamt, damit die Eheschließung angemeldet werden kann.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Pacte civil de solidarité"),
            "Vous trouverez ci-joint la convention à compléter avant de conclure un pacte civil de solidarité.",
        ),
    ),
    (
        "family_record",
        (
            title("Libro de familia"),
            "El libro de familia será entregado a los titulares cuando se presenten en el registro civil.",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Beglaubigte Übersetzung"),
            "Die Übersetzung wird nach Eingang Ihrer Zahlung innerhalb von fünf Werktagen angefertigt und zugesandt.",
        ),
    ),
    (
        "apostille",
        (
            title("Apostille"),
            "Ihr Antrag auf Erteilung einer Apostille ist unvollständig; bitte senden Sie uns das Original.",
        ),
    ),
    (
        "residence_permit",
        (
            title("Aufenthaltserlaubnis"),
            "Ihre Karte wird von der Bundesdruckerei hergestellt und kann in sechs Wochen abgeholt werden.",
        ),
    ),
    (
        "visa",
        (
            title("Visa de long séjour"),
            "Votre visa sera délivré dès que la préfecture aura donné son accord. Numéro de passeport : AX44710",
        ),
    ),
    (
        "passport",
        (
            title("Passport"),
            "Your passport is ready. Please collect it at the counter with this slip and your receipt.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Deckungsbestätigung"),
            "Der Versicherungsschein wird Ihnen nach Annahme des Antrags und Zahlung der Erstprämie zugehen.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Votre contrat d'assurance a été suspendu faute de règlement ; aucune prise en charge n'est possible.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de afiliación"),
            "Estado de la afiliación: Suspendido. El afiliado debe regularizar su situación con la EPS.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Proof of insurance"),
            "You will find your certificate in the portal as soon as your enrollment has been approved. Policy number: n/a",
        ),
    ),
    (
        "health_insurance",
        (
            title("Krankenversicherungsnachweis"),
            "Sie benötigen für die Immatrikulation einen Nachweis, dass Sie gesetzlich krankenversichert sind.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "Le médecin remettra le certificat à l'issue de la visite si l'examen clinique est normal.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificado médico"),
            "La paciente guardará reposo durante cinco días por cuadro respiratorio; examinada hoy en urgencias.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical report"),
            "The candidate should be examined by a panel physician, who will state whether he is fit to travel.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'accueil"),
            "Votre dossier d'attestation d'accueil pourra être retiré en mairie à partir du 4 juin. L'hébergeant doit venir.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Letter of accommodation"),
            "I used to live with him, but he may not stay at my house any longer after this summer.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificado de residencia"),
            "Para obtener el certificado debe demostrar que reside en este municipio desde hace seis meses.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Attestation de logement"),
            "Votre candidature pour un logement a retenu notre attention ; le loyer mensuel serait de 350 euros.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Mietvertrag"),
            "Unverbindliches Muster zur Ansicht. Der Mieter zahlt die Kaltmiete monatlich im Voraus.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "If no criminal record is found the certificate will be released; otherwise you will be contacted.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Extrait de casier judiciaire"),
            "L'intéressé devra prouver qu'il n'a jamais été condamné en produisant un extrait de moins de trois mois.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Certificado de nacimiento"),
            "Su partida se encuentra en búsqueda: indique nombre del padre y nombre de la madre para localizarla.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Birth certificate"),
            "We could not trace the entry. The mother's maiden name and the place of birth are needed to search again.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acte de naissance"),
            "L'enfant dont la naissance n'a pas été déclarée doit faire l'objet d'un jugement supplétif.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificado de matrimonio"),
            "Los contrayentes deberán comparecer con dos testigos el día 3 de marzo para la celebración del matrimonio.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Marriage certificate"),
            "The bride and groom must give notice in person before the registrar can register the marriage.",
        ),
    ),
    (
        "partnership_certificate",
        (
            title("Pacte civil de solidarité"),
            "Les futurs partenaires sont invités à se présenter le 3 mars pour l'enregistrement de leur déclaration.",
        ),
    ),
    (
        "family_record",
        (
            title("Livret de famille"),
            "Le second livret que vous avez demandé vous sera remis au guichet sur présentation de ce courrier.",
        ),
    ),
    (
        "sworn_translation",
        (
            title("Sworn translation"),
            "Thank you for choosing us: your certified translation is due on Friday and will be e-mailed to you.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Nous vous rappelons que votre attestation ne peut être éditée tant que le dossier n'est pas complet.",
            "Numéro d'adhérent : 4471",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro"),
            "Con este seguro de salud usted tendría hospitalización y cuadro médico desde 38 euros al mes.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Versicherungsbescheinigung"),
            "Bitte füllen Sie den beigefügten Bogen aus und senden Sie ihn zurück. Versichertennummer: ______",
        ),
    ),
    (
        "health_insurance",
        (
            title("Confirmation of cover"),
            "Please complete your payment to activate the policy. Policy number reserved: 7714",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "Formulaire à faire remplir par votre médecin. Nom du patient : ____ Maladie contagieuse : oui / non",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Ärztliches Attest"),
            "Frau Lang befindet sich seit 3. Juni in meiner Behandlung und kann die Prüfung am 5. Juni nicht ablegen.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical certificate"),
            "Mr Reed was seen in my clinic with influenza and will be able to return to lectures on Monday.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Je cherche une famille qui pourrait me loger chez elle à titre gratuit pendant mes études.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Unterkunftsbestätigung"),
            "Leider wohnt er seit Mai nicht länger in meiner Wohnung; meine Erklärung vom April ist hinfällig.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Lease agreement"),
            "Thank you for viewing the flat. The landlord has other applicants; the monthly rent is 900.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Facture d'électricité"),
            "Estimation de votre facture : avec notre offre, votre consommation vous coûterait 38 euros par mois.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Führungszeugnis"),
            "Kostenbescheid: Für das beantragte Führungszeugnis sind 13 Euro an das Bundesamt für Justiz zu zahlen.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes penales"),
            "Su certificado no ha podido generarse automáticamente; el Registro Central de Penados y Rebeldes lo revisará.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Für die Beurkundung der Geburt benötigen wir den Geburtsnamen der Mutter und die Vornamen des Kindes.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acte de naissance"),
            "Pour retrouver votre acte, indiquez les prénoms du père et le nom de la mère, puis validez.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Marriage certificate"),
            "Your marriage has not yet been registered: the register of marriages is awaiting the witness's signature.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Heiratsurkunde"),
            "Gebührenrechnung für die Eheschließung am 4. Mai: 80 Euro, zahlbar bis 20. April.",
        ),
    ),
    (
        "family_record",
        (
            title("Family register"),
            "Enter the head of household and the relationship to head for each person, then sign and return the form.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Nous avons bien reçu votre demande d'assurance santé. Un conseiller vous contactera. Frais de santé : selon formule.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Versicherungsbestätigung"),
            "Ihr Antrag auf Krankenversicherung liegt uns seit dem 3. Mai vor; sobald die Immatrikulation erfolgt ist, stellen wir die Bescheinigung aus.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Insurance certificate"),
            "This is only a summary of our student plans. Hospitalisation and medical expenses are covered up to the limits of the plan you choose.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Certificado de seguro"),
            "Le recordamos que su póliza vence el 31 de mayo y que, si no renueva, perderá la asistencia sanitaria.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Certificat médical"),
            "Votre visite médicale est fixée au 4 juin à 9 h chez le médecin assermenté. Apportez votre carnet de vaccination.",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical certificate"),
            "Ms Obi attended this clinic and is unfit for class from 3 to 7 June owing to an infectious disease.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Letter of accommodation"),
            "Thank you for booking with Sunny Hostel. Your bed in a shared dorm is held until 6 pm.",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Mietvertrag"),
            "Wir freuen uns, Ihnen die Wohnung anbieten zu können. Bitte senden Sie uns Ihre Selbstauskunft; danach erhalten Sie den Vertrag. Kaltmiete: 480 Euro",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Quittance de loyer"),
            "Rappel : votre loyer du mois de mai reste impayé. Loyer et charges dus : 480 euros. Le bailleur",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "Your fingerprints were captured on 3 June. You will be notified by SMS when the criminal records office has completed processing.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Certificado de antecedentes penales"),
            "Ha iniciado usted el trámite ante el Registro Central de Penados y Rebeldes. Código de seguimiento: 7714",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Birth certificate"),
            "Your order for a copy has been passed to the registration district of Leeds. Allow 15 days. Mother's maiden name given: Hill",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Acte de naissance"),
            "Demande n° 44 en cours auprès de la mairie. Nom de la mère : Sy. Nous vous écrirons dès qu'elle aura répondu.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Certificat de mariage"),
            "Invitation : les familles Roy et Bel vous prient d'assister à l'union de leurs enfants. Ils se diront oui devant vous.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Heiratsurkunde"),
            "Ihre Anmeldung zur Eheschließung ist vollständig. Wir erwarten Sie am 3. Mai um 11 Uhr im Trausaal.",
        ),
    ),
    (
        "health_insurance",
        (
            title("Versicherungsbestätigung"),
            "Ihr Vertrag wird erst wirksam, wenn wir Ihre Unterschrift und den ersten Beitrag erhalten haben. Versichertennummer: folgt",
        ),
    ),
    (
        "health_insurance",
        (
            title("Attestation d'assurance"),
            "Merci de nous transmettre votre RIB afin que nous puissions éditer votre attestation. Contrat n° 771",
        ),
    ),
    (
        "medical_certificate",
        (
            title("Medical certificate"),
            "Appointment slip: please attend fasting on 3 June at the clinic for your physical examination.",
        ),
    ),
    (
        "accommodation_certificate",
        (
            title("Attestation d'hébergement"),
            "Modèle à recopier : je soussigné (nom) atteste héberger à mon domicile (nom de la personne).",
        ),
    ),
    (
        "proof_of_residence",
        (
            title("Certificado de residencia"),
            "Su solicitud de certificado de residencia está pendiente de que la policía compruebe el domicilio.",
        ),
    ),
    (
        "criminal_record",
        (
            title("Police clearance certificate"),
            "Applicants with no criminal record usually receive their certificate within ten days.",
        ),
    ),
    (
        "birth_certificate",
        (
            title("Geburtsurkunde"),
            "Wir haben Ihre Anfrage an das Geburtenregister des zuständigen Standesamts weitergeleitet.",
        ),
    ),
    (
        "marriage_certificate",
        (
            title("Acte de mariage"),
            "Nous ne trouvons pas votre mariage dans nos registres ; précisez la date et lieu du mariage.",
        ),
    ),
    (
        "family_record",
        (
            title("Livret de famille"),
            "Votre livret a été déclaré perdu. Un duplicata vous sera établi par la mairie de votre mariage.",
        ),
    ),
)


def test_papers_are_known_by_sentences_that_are_split() -> None:
    check_known((f"{at}", kind, document(*rows)) for at, (kind, rows) in enumerate(GENUINE))


@pytest.mark.parametrize(("kind", "rows"), LOOK_ALIKES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_promise_or_a_condition_does_not_count(kind: str, rows: Rows) -> None:
    found = document(*rows)
    counts = found.kind == kind and found.look_alike is None and found.confidence >= settings.KIND_SURE
    assert not counts, (found.kind, found.confidence)
