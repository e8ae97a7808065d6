"""Papers about studies whose affirming words stand apart ("ist … eingeschrieben"), and what only resembles them.

The wording is that of issuers of many countries; all people and institutions are invented. A line that begins with
"# " is printed larger.
"""

from __future__ import annotations

import pytest

from doccheck import settings
from doccheck.model import Document, FileReading
from doccheck.understanding.understand import understand
from tests.understanding.known import check_known
from tests.understanding.letters import page_of

Case = tuple[str, str, str]  # name, kind, text

GENUINE: tuple[Case, ...] = (
    (
        "enrolment-de-portal",
        "enrolment_certificate",
        """
        # Studienbescheinigung
        Hochschule Auberg – Studierendensekretariat
        Frau Amina Belhadj, geboren am 04.02.2003 in Oran,
        ist im Sommersemester 2026 im Studiengang Informatik (Bachelor of Science)
        im 3. Fachsemester als ordentliche Hörerin eingeschrieben.
        Matrikelnummer 118203
        """,
    ),
    (
        "enrolment-de-status-table",
        "enrolment_certificate",
        """
        # Immatrikulationsbescheinigung
        Universität Lindau am See
        Name: Juan Carlos Ferrer | Matrikelnummer: 3301274
        Studiengang: Maschinenbau, Master
        Fachsemester: 2
        Immatrikuliert vom 01.10.2026 bis 31.03.2027
        Studierendenstatus: aktiv
        """,
    ),
    (
        "enrolment-at",
        "enrolment_certificate",
        """
        # Studienbestätigung
        Die Universität Traunstadt bestätigt, dass Herr Li Wei, geb. 12.05.2001, im Wintersemester 2026/27
        zum Masterstudium Architektur (066 443) gemeldet ist.
        Matrikelnummer 12118833
        """,
    ),
    (
        "enrolment-fr-status",
        "enrolment_certificate",
        """
        # Certificat de scolarité
        Université de Valmont – Service de la scolarité
        Le président de l'université certifie que
        Mademoiselle TRAORÉ Aïssata, née le 3 mars 2002 à Bamako, numéro étudiant 22104588,
        est, au titre de l'année universitaire 2026-2027, valablement inscrite en Licence 3 Droit.
        """,
    ),
    (
        "enrolment-quebec",
        "enrolment_certificate",
        """
        # Attestation de fréquentation universitaire
        Bureau de la registraire
        Nous attestons que Monsieur Karim Haddad, code permanent HADK12039901, est, pour le trimestre d'automne 2026,
        un étudiant régulier à temps complet du programme de baccalauréat en génie civil.
        """,
    ),
    (
        "enrolment-es-mx",
        "enrolment_certificate",
        """
        # Constancia de estudios
        Dirección de Servicios Escolares
        A quien corresponda: Se hace constar que la C. María Fernanda Ruiz Soto, con número de control 21040377,
        se encuentra en el periodo agosto-diciembre 2026 debidamente inscrita en el quinto semestre
        de la carrera de Ingeniería Industrial.
        """,
    ),
    (
        "enrolment-ar-argentina",
        "enrolment_certificate",
        """
        # Certificado de alumno regular
        La Dirección de Alumnos deja constancia de que Sofía Belén Acosta, DNI 43.118.205, reviste a la fecha
        la condición de alumna activa de la carrera de Abogacía de esta Facultad.
        """,
    ),
    (
        "enrolment-in-bonafide",
        "enrolment_certificate",
        """
        # Bonafide Certificate
        This is to certify that Mr. Rahul Deshmukh, Roll No. 23CS118, son of Mr. Anil Deshmukh, has been
        a full time regular student of the Department of Computer Engineering of this institute since August 2023.
        His conduct is good.
        """,
    ),
    (
        "enrolment-us-verification",
        "enrolment_certificate",
        """
        # Enrollment Verification
        Office of the Registrar
        Student name: Grace Okafor
        Student ID: 900114532
        Term: Fall 2026 (08/24/2026 - 12/11/2026)
        Enrollment status: Full-time
        Anticipated graduation: 05/2028
        """,
    ),
    (
        "enrolment-uk",
        "enrolment_certificate",
        """
        # Confirmation of Student Status
        University of Westmere – Student Services
        To whom it may concern. We can confirm that Ms Hoang Thi Lan (student number 20417733) is, for the
        academic year 2026/27, fully enrolled on a full-time basis on the BSc Economics programme.
        """,
    ),
    (
        "enrolment-pt-br",
        "enrolment_certificate",
        """
        # Declaração de matrícula
        Declaramos, para os devidos fins, que Ana Beatriz Nogueira, portadora do RG 33.112.009-1, encontra-se
        no primeiro semestre de 2026 devidamente matriculada no 4º período do curso de Administração desta universidade.
        """,
    ),
    (
        "enrolment-it",
        "enrolment_certificate",
        """
        # Certificato di iscrizione
        Segreteria Studenti. Si certifica che Giulia Moretti, nata a Lecce il 09/07/2002, matricola 884120,
        è, per l'anno accademico 2026/2027, regolarmente iscritta al secondo anno del corso di laurea in Chimica.
        """,
    ),
    (
        "enrolment-ru",
        "enrolment_certificate",
        """
        # Справка об обучении
        Настоящая справка выдана Ивановой Марии Сергеевне в том, что она в 2026/2027 учебном году
        действительно является студентом 2 курса очной формы обучения факультета экономики.
        """,
    ),
    (
        "enrolment-tr",
        "enrolment_certificate",
        """
        # Öğrenci Belgesi
        T.C. Denizova Üniversitesi Öğrenci İşleri
        Aşağıda kimlik bilgileri yazılı Elif Yılmaz üniversitemiz Mimarlık Fakültesi 3. sınıfında kayıtlı
        olup halen öğrenimine devam etmektedir.
        """,
    ),
    (
        "enrolment-pl",
        "enrolment_certificate",
        """
        # Zaświadczenie o statusie studenta
        Zaświadcza się, że Pan Tomasz Wrona, numer albumu 301882, jest w roku akademickim 2026/2027 studentem
        drugiego roku studiów stacjonarnych na kierunku informatyka.
        """,
    ),
    (
        "enrolment-ro",
        "enrolment_certificate",
        """
        # Adeverință de student
        Prin prezenta se adeverește că domnul Andrei Munteanu este, în anul universitar 2026-2027,
        înscris ca student în anul II la Facultatea de Litere.
        """,
    ),
    (
        "admission-de",
        "admission_letter",
        """
        # Zulassungsbescheid
        Sehr geehrte Frau Nguyen,
        auf Ihren Antrag vom 12. Mai 2026 werden Sie zum Wintersemester 2026/27 für den Masterstudiengang
        Umwelttechnik, 1. Fachsemester, an der Technischen Hochschule Auberg zugelassen.
        Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann Widerspruch erhoben werden.
        """,
    ),
    (
        "admission-ch",
        "admission_letter",
        """
        # Zulassungsentscheid
        Sehr geehrter Herr Diallo
        Es freut uns, Ihnen mitzuteilen, dass die Zulassungskommission Sie für das Herbstsemester 2026 in den
        Studiengang Wirtschaftsinformatik aufgenommen hat. Studienbeginn: 14. September 2026.
        """,
    ),
    (
        "admission-fr",
        "admission_letter",
        """
        # Lettre d'admission
        Madame,
        La commission pédagogique, réunie le 4 juin 2026, vous a, au vu de votre dossier, déclarée admise
        en première année de master Droit international. La rentrée aura lieu le 7 septembre 2026.
        """,
    ),
    (
        "admission-fr-second",
        "admission_letter",
        """
        # Avis d'admission
        Cher étudiant,
        Votre demande d'admission au baccalauréat en informatique pour le trimestre d'automne 2026 a été examinée
        par notre faculté et nous l'avons acceptée. Bienvenue à l'Université de Rivebelle.
        """,
    ),
    (
        "admission-es",
        "admission_letter",
        """
        # Carta de admisión
        Estimado señor Benali:
        Le comunicamos que la Comisión Académica del Máster Universitario en Biotecnología ha resuelto, en su sesión
        de 3 de junio de 2026, aceptar su candidatura para el curso académico 2026-2027.
        """,
    ),
    (
        "admission-en-offer",
        "admission_letter",
        """
        # Offer Letter
        Dear Mr Chukwu,
        On behalf of the Faculty of Engineering, I have great pleasure in making you an offer to read for the
        MSc in Renewable Energy commencing in September 2026. The offer is not subject to any academic condition.
        """,
    ),
    (
        "admission-ke",
        "admission_letter",
        """
        # Letter of Admission
        Dear Wanjiru Kamau,
        Following your application, the Senate has on 2 July 2026 approved and granted you admission to the degree of
        Bachelor of Commerce for the academic year 2026/2027. Reporting date: 1 September 2026.
        """,
    ),
    (
        "admission-it",
        "admission_letter",
        """
        # Lettera di ammissione
        Gentile studente, siamo lieti di comunicarLe che Lei è stato, con delibera del 10 giugno 2026, ammesso
        al corso di laurea magistrale in Ingegneria Gestionale per l'anno accademico 2026/2027.
        """,
    ),
    (
        "school-de",
        "school_certificate",
        """
        # Schulbescheinigung
        Gymnasium am Weiher
        Die Schülerin Paula Brenner, geboren am 11.08.2009, besucht im Schuljahr 2026/27 die Klasse 11b unserer Schule.
        Die Schulleitung
        """,
    ),
    (
        "school-fr",
        "school_certificate",
        """
        # Certificat de scolarité
        Lycée Les Tilleuls
        Je soussignée, proviseure du lycée, certifie que Yanis Morel, né le 2 mai 2009, est, durant l'année scolaire
        2026-2027, régulièrement inscrit dans mon établissement en classe de première générale.
        """,
    ),
    (
        "school-es",
        "school_certificate",
        """
        # Certificado escolar
        Colegio San Telmo. La directora certifica que el alumno Diego Paredes Luna está, en el presente año escolar,
        matriculado en cuarto curso de Educación Secundaria Obligatoria de este centro.
        """,
    ),
    (
        "diploma-de",
        "diploma",
        """
        # Masterurkunde
        Die Technische Universität Auberg verleiht mit dieser Urkunde Frau Olga Petrenko, geboren am 7. Juni 1999,
        aufgrund der am 30. März 2026 bestandenen Masterprüfung den akademischen Grad Master of Science (M.Sc.).
        Der Dekan – Die Präsidentin
        """,
    ),
    (
        "diploma-fr",
        "diploma",
        """
        # Attestation de réussite
        Le doyen de la faculté atteste que Monsieur Mehdi Alaoui, né le 5 avril 2001 à Fès, a, à l'issue de la session
        de juin 2026, obtenu le diplôme de licence fondamentale en études économiques avec la mention bien.
        """,
    ),
    (
        "diploma-en",
        "diploma",
        """
        # Degree Certificate
        The Senate of Lakeside University hereby certifies that Tendai Moyo, having fulfilled the requirements,
        was at a congregation held on 14 May 2026 admitted to the Degree of Bachelor of Science with Second Class
        Honours (Upper Division).
        """,
    ),
    (
        "diploma-es",
        "diploma",
        """
        # Certificado de terminación de estudios
        Se certifica que Laura Gómez Prieto, con documento 1.020.334.551, cursó y aprobó la totalidad de las
        asignaturas del plan de estudios de Psicología y obtuvo, el 20 de junio de 2026, el título de Psicóloga.
        """,
    ),
    (
        "language-de",
        "language_certificate",
        """
        # Sprachzertifikat Deutsch
        Sprachenzentrum Auberg
        Herr Samuel Mensah, geboren am 9.1.2001, hat am 14. März 2026 die Prüfung Deutsch B2 mit 78 von 100 Punkten
        und der Note befriedigend bestanden.
        """,
    ),
    (
        "language-en-medium",
        "language_certificate",
        """
        # English Proficiency Letter
        This is to certify that Fatima Zahra Noor completed her four-year bachelor's programme at our college and that
        the medium of teaching and examination throughout her studies was English.
        """,
    ),
    (
        "language-fr",
        "language_certificate",
        """
        # Attestation de niveau de langue
        Le centre de langues atteste que Mme Thuy Le, née le 1er juin 2000, a, lors du test du 12 mai 2026,
        atteint en français le niveau B2 du cadre européen.
        """,
    ),
    (
        "course-de",
        "language_course_confirmation",
        """
        # Kursbestätigung
        Sprachschule Kompass, Auberg
        Hiermit bestätigen wir, dass Frau Mai Tanaka, geb. 03.03.2002, in der Zeit vom 04.01.2027 bis 26.03.2027 an
        einem Vollzeitkurs Deutsch (25 Lektionen je Woche, Niveau B1) teilnimmt. Das Kursgeld wurde beglichen.
        """,
    ),
    (
        "course-fr",
        "language_course_confirmation",
        """
        # Attestation d'inscription
        École de langues Horizon
        Nous confirmons que Mme Ayla Demir, née le 4 mai 2003, est, du 4 janvier au 25 juin 2027, inscrite dans notre
        établissement pour y suivre des cours de français, 24 leçons hebdomadaires, niveau A2.
        """,
    ),
    (
        "course-en",
        "language_course_confirmation",
        """
        # Letter of Enrolment
        Harbour English School
        We are pleased to confirm that Mr Pedro Alves, born 2 February 2001, has been enrolled and has paid for a
        24-week General English programme of 15 hours weekly, Monday to Friday, starting on 11 January 2027.
        """,
    ),
    (
        "course-es",
        "language_course_confirmation",
        """
        # Carta de inscripción
        Academia Faro. Por la presente confirmamos que D. Kofi Boateng, nacido el 4/5/2002, se encuentra, del 11 de
        enero al 25 de junio de 2027, inscrito en el Curso Semestral de Español, nivel A2, 20 horas por semana.
        """,
    ),
    (
        "receipt-de",
        "tuition_receipt",
        """
        # Zahlungsbestätigung
        Hochschule Auberg – Finanzen
        Hiermit bestätigen wir, dass Frau Nour Haddad die Studiengebühren für das Wintersemester 2026/27 in Höhe von
        1.500,00 EUR am 12.08.2026 vollständig entrichtet hat.
        """,
    ),
    (
        "receipt-fr",
        "tuition_receipt",
        """
        # Attestation de paiement
        Je soussigné, agent comptable de l'Institut Valmont, atteste que M. Sékou Keita a versé le 2 septembre 2026
        par virement la somme de 3 400 euros au titre de ses frais de scolarité 2026-2027.
        """,
    ),
    (
        "receipt-es",
        "tuition_receipt",
        """
        # Constancia de pago
        Tesorería. Se hace constar que el estudiante Luis Alberto Quispe canceló el 3 de marzo de 2026 la suma de
        S/ 4,200.00 por concepto de matrícula y pensión del ciclo 2026-I.
        """,
    ),
    (
        "receipt-en",
        "tuition_receipt",
        """
        # Fee Payment Confirmation
        Bursary Department
        We write to confirm that Adaeze Nwosu, matriculation number 2023/114, paid on 14 October 2026 the sum of
        N450,000.00 as school fees for the 2026/2027 session.
        """,
    ),
    (
        "receipt-table",
        "tuition_receipt",
        """
        # Student Fee Receipt
        Student name: Joan Cruz | Student no.: 2023-10455
        Particulars: Tuition fee, first semester 2026-2027
        Total: PHP 38,500.00
        Payment status: Paid
        Transaction date: 08/14/2026
        """,
    ),
    (
        "internship-de",
        "internship_agreement",
        """
        # Praktikumsbestätigung
        Nordlicht Software GmbH
        Hiermit bestätigen wir, dass Herr Ivan Kovalenko vom 01.03.2027 bis 31.08.2027 in unserer Entwicklungsabteilung
        ein studienbegleitendes Praktikum absolvieren wird. Die Vergütung beträgt 900 Euro monatlich.
        """,
    ),
    (
        "internship-fr",
        "internship_agreement",
        """
        # Attestation d'accueil en stage
        Société Belair SA
        Nous soussignés confirmons accueillir Mlle Rania Cherif, étudiante à l'Université de Valmont, du 1er mars au
        31 août 2027, pour un stage au sein de notre service juridique, sous la direction de Mme Roy.
        """,
    ),
    (
        "internship-en",
        "internship_agreement",
        """
        # Internship Confirmation Letter
        Delta Foods Ltd
        We are pleased to confirm that Ms Priya Nair has been accepted for a six-month internship in our quality
        department from 1 March 2027. Her supervisor will be Mr Owen Blake.
        """,
    ),
    (
        "volunteering-de",
        "volunteering_agreement",
        """
        # Freiwilligenvereinbarung
        Zwischen dem Verein Grüne Brücke e. V. und Frau Lucia Ramos wird für die Zeit vom 1.9.2026 bis 31.8.2027
        ein freiwilliger Einsatz im Seniorenheim vereinbart. Wochenstunden: 38. Unterkunft und Verpflegung sind frei.
        """,
    ),
    (
        "volunteering-fr",
        "volunteering_agreement",
        """
        # Attestation de volontariat
        L'association Les Passerelles atteste que M. Hugo Silva participera, du 1er octobre 2026 au 30 juin 2027,
        en qualité de bénévole à ses activités auprès des jeunes, 30 heures par semaine.
        """,
    ),
    (
        "exchange-de",
        "exchange_agreement",
        """
        # Vereinbarung über den Schüleraustausch
        Das Gymnasium Auberg und das Colegio San Telmo kommen überein, dass die Schülerin Marta Ruiz vom 1.9.2026 bis
        31.1.2027 am Unterricht in Auberg teilnimmt. Beide Schulen verpflichten sich zur Betreuung der Jugendlichen.
        """,
    ),
    (
        "study-history",
        "study_history_form",
        """
        # Parcours scolaire et universitaire
        Nom: OUÉDRAOGO | Prénom: Fanta
        Année | Établissement | Diplôme préparé
        2020-2021 | Lycée de la Source | Baccalauréat – obtenu
        2021-2022 | Université du Plateau | Licence 1 – validée
        2022-2023 | Université du Plateau | Licence 2 – redoublée
        Signature
        """,
    ),
    (
        "transcript-en",
        "transcript",
        """
        # Student Academic Record
        Lakeside University – Office of the Registrar
        Student: Tendai Moyo | Reg. no.: R199231
        Module code | Module title | Credits | Mark | Grade
        ECO101 | Microeconomics | 12 | 67 | B
        ECO102 | Statistics | 12 | 71 | A
        Cumulative average: 69 %
        """,
    ),
    (
        "cv-de",
        "cv",
        """
        # Lebenslauf
        Persönliche Angaben
        Name: Nadia Rahimi | Geburtsdatum: 14.05.2001
        Bildungsweg
        2019 – 2023 Bachelor Biologie, Universität Herat
        Berufliche Stationen
        2023 – 2025 Laborassistentin
        Sprachen: Dari, Englisch (fließend), Deutsch B1
        Interessen: Lesen, Wandern
        """,
    ),
    (
        "motivation-en",
        "motivation_letter",
        """
        # Statement of Purpose
        Since my second year at university I have wanted to work on clean water. Your master's programme is the right
        place for me because it joins chemistry with field work. After graduating I plan to go back to Ghana and build
        a small laboratory with two former classmates.
        """,
    ),
    (
        "enrolment-ng",
        "enrolment_certificate",
        """
        # Enrolment Letter
        The bearer, Adaeze Nwosu, with matriculation number 2023/114, is a bona fide 300 level student of the
        Department of Law of this University.
        """,
    ),
    (
        "enrolment-ro-evidence",
        "enrolment_certificate",
        """
        # Adeverință de student
        Se adeverește prin prezenta că Ana Popa figurează în evidențele facultății ca studentă în anul III,
        învățământ cu frecvență.
        """,
    ),
    (
        "enrolment-mx-status",
        "enrolment_certificate",
        """
        # Constancia de inscripción
        Alumno: Pedro Ramos Gil | Matrícula: 20230011
        Carrera: Medicina | Periodo: agosto 2026 - enero 2027
        Estatus: Inscrito
        """,
    ),
    (
        "admission-de-second",
        "admission_letter",
        """
        # Studienplatzzusage
        Sehr geehrte Frau Rahimi, wir freuen uns, Ihnen für das Wintersemester 2026/27 einen Studienplatz im
        Bachelorstudiengang Biologie zusagen zu können.
        """,
    ),
    (
        "admission-pl",
        "admission_letter",
        """
        # Decyzja o przyjęciu na studia
        Komisja Rekrutacyjna informuje, że Pani Olena Bondar została w roku akademickim 2026/2027 przyjęta na pierwszy
        rok studiów stacjonarnych na kierunku ekonomia.
        """,
    ),
    (
        "course-it",
        "language_course_confirmation",
        """
        # Certificato di iscrizione
        Scuola di lingua Aurora. Si certifica che il sig. Kofi Boateng è iscritto al nostro corso di lingua italiana,
        livello A2, 20 ore settimanali, dal 11 gennaio al 25 giugno 2027.
        """,
    ),
    (
        "receipt-tr",
        "tuition_receipt",
        """
        # Öğrenim ücreti dekontu
        Öğrenci: Elif Yılmaz. 2026-2027 güz dönemi öğrenim ücreti 45.000 TL.
        Ödeme durumu: Ödendi
        """,
    ),
    (
        "internship-es",
        "internship_agreement",
        """
        # Carta de aceptación de prácticas profesionales
        Por este medio informamos que el alumno Luis Quispe fue aceptado en nuestra empresa para realizar sus prácticas
        profesionales del 1 de marzo al 31 de julio de 2027, 30 horas por semana.
        """,
    ),
)

LOOK_ALIKES: tuple[Case, ...] = (
    (
        "enrolment-not-yet-de",
        "enrolment_certificate",
        """
        # Immatrikulation
        Sehr geehrter Herr Ferrer,
        Ihre Studienbescheinigung für das Wintersemester 2026/27 wird Ihnen erst nach Eingang des Semesterbeitrags und
        Prüfung Ihrer Krankenversicherung ausgestellt.
        Studierendensekretariat
        """,
    ),
    (
        "enrolment-promise-fr",
        "enrolment_certificate",
        """
        # Certificat de scolarité
        Bonjour, votre dossier d'inscription a été transmis au service de la scolarité. Votre certificat de scolarité
        vous sera, pour l'année universitaire 2026-2027, délivré dès réception de l'attestation CVEC.
        """,
    ),
    (
        "enrolment-future-en",
        "enrolment_certificate",
        """
        # Proof of Enrolment
        Dear student, your certificate of enrolment for the academic year 2026/27 will be issued by the Registry once
        you have paid your tuition fee and collected your student card.
        """,
    ),
    (
        "enrolment-conditional-en",
        "enrolment_certificate",
        """
        # Confirmation of Enrolment
        University of Westmere. If the student, at the start of the academic year, is fully enrolled on a full-time
        course, the university can issue a confirmation of student status.
        """,
    ),
    (
        "enrolment-denied-es",
        "enrolment_certificate",
        """
        # Constancia de estudios
        Se informa que el señor Pablo Ríos no se encuentra en el presente semestre inscrito en ninguna carrera de esta
        universidad.
        """,
    ),
    (
        "enrolment-former-de",
        "enrolment_certificate",
        """
        # Studienbescheinigung
        Herr Jonas Keller war vom 1.10.2022 bis 31.3.2025 an der Hochschule Auberg eingeschrieben. Die Exmatrikulation
        erfolgte auf eigenen Antrag.
        """,
    ),
    (
        "enrolment-form-es",
        "enrolment_certificate",
        """
        # Solicitud de certificado de matrícula
        Nombre y apellidos: ____________
        Solicito que se me expida un certificado de matrícula del curso 2026-2027.
        Firma del estudiante
        """,
    ),
    (
        "enrolment-reminder-de",
        "enrolment_certificate",
        """
        # Rückmeldung zum Sommersemester 2027
        Liebe Studierende, wer sich nicht bis zum 15. Februar zurückmeldet, wird zum Semesterende exmatrikuliert und ist
        danach nicht mehr an der Hochschule eingeschrieben.
        """,
    ),
    (
        "enrolment-processing-pt",
        "enrolment_certificate",
        """
        # Declaração de matrícula
        Prezada Ana, o seu pedido de declaração de matrícula está em processamento. A declaração será emitida assim que
        o pagamento for confirmado.
        """,
    ),
    (
        "admission-refused-de",
        "admission_letter",
        """
        # Bescheid
        Sehr geehrte Frau Nguyen,
        auf Ihren Antrag vom 12. Mai 2026 können Sie für den Masterstudiengang Umwelttechnik nicht zugelassen werden.
        """,
    ),
    (
        "admission-condition-fr",
        "admission_letter",
        """
        # Lettre d'admission
        Madame, la commission vous a déclarée admise en master Droit international. Cette décision ne deviendra
        définitive qu'à la présentation, avant le 30 septembre, de votre diplôme de licence.
        """,
    ),
    (
        "admission-condition-en",
        "admission_letter",
        """
        # Offer Letter
        Dear Mr Chukwu, we are pleased to offer you a place on the MSc in Renewable Energy. Your place depends on your
        achieving an upper second class degree and an overall IELTS score of 6.5.
        """,
    ),
    (
        "admission-condition-es",
        "admission_letter",
        """
        # Carta de admisión
        Estimado señor Benali: ha sido admitido en el Máster en Biotecnología. La presente admisión queda sujeta, en todo
        caso, a la entrega del título de grado antes del 15 de septiembre.
        """,
    ),
    (
        "admission-condition-de",
        "admission_letter",
        """
        # Zulassungsbescheid
        Sie werden zum Masterstudiengang Umwelttechnik zugelassen. Die Zulassung wird jedoch erst wirksam, nachdem Sie
        das Bachelorzeugnis eingereicht haben.
        """,
    ),
    (
        "admission-interview-en",
        "admission_letter",
        """
        # Admission
        Dear Wanjiru, your application for the Bachelor of Commerce has reached the second round. We would like to
        invite you to sit the entrance examination on 3 May 2026.
        """,
    ),
    (
        "admission-received-fr",
        "admission_letter",
        """
        # Votre demande d'admission
        Nous avons reçu le 4 mai 2026 votre demande d'admission au baccalauréat en informatique. Elle sera, après
        vérification des pièces, étudiée par la faculté ; une réponse vous parviendra en juillet.
        """,
    ),
    (
        "diploma-later-de",
        "diploma",
        """
        # Masterurkunde
        Sehr geehrte Frau Petrenko, Ihre Masterurkunde wird nach Vorlage aller Noten ausgestellt und Ihnen auf der
        Abschlussfeier überreicht.
        """,
    ),
    (
        "diploma-request-en",
        "diploma",
        """
        # Degree Certificate Request
        I wish to apply for the issue of my degree certificate of Bachelor of Science. Fee: 30 USD.
        Name, signature, date
        """,
    ),
    (
        "language-appointment-de",
        "language_certificate",
        """
        # Sprachzertifikat Deutsch
        Sehr geehrter Herr Mensah, Ihre Prüfung Deutsch B2 findet am 14. März 2026 um 9 Uhr statt. Bringen Sie bitte
        Ihren Ausweis mit. Das Zertifikat wird Ihnen nach bestandener Prüfung zugeschickt.
        """,
    ),
    (
        "course-unpaid-de",
        "language_course_confirmation",
        """
        # Kursbestätigung
        Vielen Dank für Ihr Interesse an unserem Deutschkurs B1. Die Kursbestätigung wird Ihnen erst nach vollständiger
        Zahlung der Kursgebühr ausgestellt.
        """,
    ),
    (
        "course-unpaid-en",
        "language_course_confirmation",
        """
        # Course confirmation
        Thank you for choosing our General English course, 20 lessons per week. Your visa letter will be sent to you
        once we have received your payment in full.
        """,
    ),
    (
        "course-quote-fr",
        "language_course_confirmation",
        """
        # Cours de français
        Suite à votre demande, voici notre proposition tarifaire : cours intensif, 20 leçons par semaine, 24 semaines,
        4 800 euros. L'attestation d'inscription vous sera envoyée après le versement d'un acompte.
        """,
    ),
    (
        "receipt-reminder-fr",
        "tuition_receipt",
        """
        # Frais de scolarité 2026-2027
        Monsieur Keita, sauf erreur de notre part, vous n'avez pas encore versé la somme de 3 400 euros au titre de vos
        frais de scolarité. Nous vous prions de régulariser votre situation.
        """,
    ),
    (
        "receipt-demand-de",
        "tuition_receipt",
        """
        # Studiengebühren
        Sehr geehrte Frau Haddad, wir bitten Sie, die Studiengebühren in Höhe von 1.500,00 EUR bis zum 15. August 2026
        zu entrichten. Eine Zahlungsbestätigung wird nach Zahlungseingang versandt.
        """,
    ),
    (
        "receipt-unpaid-en",
        "tuition_receipt",
        """
        # Student Fee Statement
        Particulars: Tuition fee, first semester 2026-2027
        Amount: PHP 38,500.00
        Payment status: Not paid
        Kindly pay on or before 14 August 2026 to avoid a penalty.
        """,
    ),
    (
        "internship-applied-de",
        "internship_agreement",
        """
        # Praktikum
        Sehr geehrter Herr Kovalenko, vielen Dank für Ihre Bewerbung um ein Praktikum in unserer Entwicklungsabteilung.
        Wir prüfen Ihre Unterlagen und melden uns.
        """,
    ),
    (
        "internship-refused-en",
        "internship_agreement",
        """
        # Internship
        Dear Ms Nair, thank you for your interest in an internship at Delta Foods. We are unable to offer you an
        internship this year.
        """,
    ),
    (
        "volunteering-advert-fr",
        "volunteering_agreement",
        """
        # Volontariat
        L'association Les Passerelles recherche des bénévoles pour ses activités auprès des jeunes. Envoyez votre CV.
        """,
    ),
    (
        "school-waiting-de",
        "school_certificate",
        """
        # Schulbescheinigung
        Sehr geehrte Familie Ruiz, über die Aufnahme Ihrer Tochter in die Klasse 11 entscheidet die Schulkonferenz im
        Juli. Eine Schulbescheinigung kann erst danach ausgestellt werden.
        """,
    ),
    (
        "admission-lapse-en",
        "admission_letter",
        """
        # Letter of offer
        We are pleased to offer you a place on the MBA. This offer will lapse unless you obtain a bachelor's degree with
        at least 60 % by 31 August.
        """,
    ),
    (
        "admission-condition-quebec",
        "admission_letter",
        """
        # Avis d'admission
        Vous êtes admise au programme. Pour que cette offre devienne officielle, vous devez obtenir votre diplôme
        d'études collégiales avant le 15 août.
        """,
    ),
    (
        "admission-keep-place-es",
        "admission_letter",
        """
        # Carta de aceptación
        Nos complace informarle que fue aceptada en la Maestría. Para conservar su lugar debe aprobar el examen de
        español y presentar su título antes de agosto.
        """,
    ),
    (
        "enrolment-residents-register-it",
        "enrolment_certificate",
        """
        # Certificato di iscrizione
        Si certifica che Giulia Moretti, nata a Lecce il 9/7/2002, risulta dal 2019 iscritta nell'anagrafe della
        popolazione residente di questo comune.
        """,
    ),
    (
        "enrolment-notice-fr",
        "enrolment_certificate",
        """
        # Avis
        Pour être inscrit en licence, l'étudiant doit déposer son dossier. Le certificat de scolarité est délivré à tout
        étudiant régulièrement inscrit.
        """,
    ),
    (
        "diploma-failed-de",
        "diploma",
        """
        # Diplomzeugnis
        Frau Petrenko hat die Masterprüfung am 3. März 2026 endgültig nicht bestanden. Gegen diesen Bescheid kann
        Widerspruch eingelegt werden.
        """,
    ),
    (
        "receipt-refund-en",
        "tuition_receipt",
        """
        # Refund confirmation
        We confirm that Adaeze Nwosu paid the sum of N450,000 as school fees and that the full amount was refunded on
        3 December 2026.
        """,
    ),
)


def understood(text: str) -> Document:
    page = page_of(text, "paper.pdf")
    (document,) = understand([FileReading(file="paper.pdf", pages=(page,), page_count=1)])
    return document


def ids(cases: tuple[Case, ...]) -> list[str]:
    return [name for name, _, _ in cases]


def test_papers_whose_words_stand_apart_are_affirmed() -> None:
    check_known((name, kind, understood(text)) for name, kind, text in GENUINE)


@pytest.mark.parametrize(("name", "kind", "text"), LOOK_ALIKES, ids=ids(LOOK_ALIKES))
def test_what_only_resembles_does_not_count(name: str, kind: str, text: str) -> None:
    document = understood(text)
    counts = document.kind == kind and document.look_alike is None and document.confidence >= settings.KIND_SURE
    assert not counts, (document.confidence, document.rival)


def test_there_are_enough_of_both() -> None:
    assert len(GENUINE) >= 40
    assert len(LOOK_ALIKES) >= 25
