"""Papers of studies and of means as issuers of many countries word them, and what people hand in by mistake."""

from __future__ import annotations

import pytest

from doccheck.settings import KIND_SURE
from tests.understanding.pages import document, title

# kind, title, what the page says below it ("/" ends a line)
GENUINE: tuple[tuple[str, str, str], ...] = (
    (
        "admission_letter",
        "Suite favorable à votre demande d'admission",
        "Après examen de votre dossier, j'ai le plaisir de vous faire savoir que la Faculté accepte de vous compter / "
        "parmi ses étudiants du master en sciences biomédicales pour l'année académique 2026-2027.",
    ),
    (
        "admission_letter",
        "Offre d'admission",
        "Nous sommes heureux de vous faire une offre d'admission ferme au baccalauréat en informatique de gestion / "
        "à compter du trimestre d'automne 2026. Vous pourrez choisir vos cours dès le 12 mai.",
    ),
    (
        "admission_letter",
        "Admission à la filière Travail social",
        "Nous vous informons que vous remplissez les conditions d'accès à la filière. / "
        "Une place d'études vous est garantie dès le 14 septembre 2026.",
    ),
    (
        "admission_letter",
        "Bescheid",
        "Ihrem Ansuchen um Zulassung zum Masterstudium Informatik vom 3. Februar 2026 wird stattgegeben. / "
        "Die Zulassung erfolgt mit dem Wintersemester 2026/27. Rektorat der Universität Lindau",
    ),
    (
        "admission_letter",
        "Zusage für einen Studienplatz",
        "Wir gratulieren! Sie haben das Aufnahmeverfahren erfolgreich durchlaufen und einen Platz im / "
        "Bachelorstudiengang Logistik bekommen. Studienbeginn ist der 21. September 2026.",
    ),
    (
        "admission_letter",
        "Dictamen de admisión",
        "Por este conducto me permito comunicarle que, concluido el proceso de selección, el Comité Académico / "
        "dictaminó favorablemente su ingreso a la Maestría en Ciencias para el periodo agosto-diciembre 2026.",
    ),
    (
        "admission_letter",
        "Constancia de aceptación",
        "Se deja constancia de que la Sra. Luz Ibarrola fue aceptada como alumna de la Maestría en Hidrología, / "
        "ciclo lectivo 2026, con inicio el 9 de marzo de 2026.",
    ),
    (
        "admission_letter",
        "Admission Confirmation",
        "With reference to your application I am directed to inform you that you have been selected for admission / "
        "to the M.Tech programme in Structural Engineering, session 2026-27. Report to the department on 3 August.",
    ),
    (
        "admission_letter",
        "Your acceptance to Western Lakes College",
        "Congratulations! We are delighted to welcome you to the Practical Nursing diploma program beginning / "
        "September 8, 2026. This letter confirms that you have met all admission requirements.",
    ),
    (
        "language_course_confirmation",
        "Attestation de réservation de cours",
        "L'Institut de Port-Clair certifie que M. Owen Blake, né le 4 mai 2003, a réservé et payé une formation en / "
        "français du 5 octobre 2026 au 26 mars 2027, à raison de 20 heures par semaine (niveau A2 vers B1).",
    ),
    (
        "language_course_confirmation",
        "Bestätigung der Kursbuchung",
        "Hiermit wird bestätigt, dass Herr Luan Hoti vom 04.01.2027 bis 26.03.2027 einen studienvorbereitenden / "
        "Kurs in Deutsch (Stufe B1) mit 25 Lektionen in der Woche belegt. Das Kursgeld ist überwiesen.",
    ),
    (
        "language_course_confirmation",
        "Carta de aceptación - Programa de español",
        "Confirmamos que la Srta. Hana Mori, nacida el 8 de julio de 2004, cursará con nosotros el programa intensivo / "
        "de español (20 horas a la semana) del 7 de septiembre al 18 de diciembre de 2026. La matrícula está abonada.",
    ),
    (
        "language_course_confirmation",
        "Language school visa letter",
        "We confirm that the above-named student has been accepted onto a full-time General English course of / "
        "15 hours a week from 7 September 2026 to 5 March 2027. Course fees have been paid in full.",
    ),
    (
        "enrolment_certificate",
        "Attestation de poursuite d'études",
        "Le doyen de la faculté atteste que l'étudiante Salma Ouazzani poursuit régulièrement ses études en deuxième / "
        "année du cycle licence, filière économie et gestion, au titre de l'année universitaire 2026/2027.",
    ),
    (
        "enrolment_certificate",
        "Confirmation d'inscription",
        "La présente confirme que Kévin Doré est inscrit à temps complet au trimestre d'hiver 2027 / "
        "au programme de baccalauréat en génie mécanique. Code permanent DORK14039907. Le Bureau du registraire",
    ),
    (
        "enrolment_certificate",
        "Studierendenbestätigung",
        "Die Studierendenkanzlei bestätigt, dass Frau Mira Tanner im Herbstsemester 2026 als ordentliche Studierende / "
        "im Studiengang Architektur (Bachelor) geführt wird. Matrikelnummer 19-704-221",
    ),
    (
        "enrolment_certificate",
        "Constancia de alumno regular",
        "Se deja constancia de que Tomás Echenique reviste el carácter de alumno regular de la carrera de Abogacía, / "
        "cursando actualmente el tercer año. Universidad del Litoral Sur, Departamento de Alumnos",
    ),
    (
        "enrolment_certificate",
        "Constancia de estudios",
        "La Oficina de Registro hace constar que Paola Rengifo, identificada con cédula 1020445873, cursa en la fecha / "
        "el sexto semestre del programa de Enfermería, jornada diurna, periodo académico 2026-2.",
    ),
    (
        "enrolment_certificate",
        "Bonafide Certificate",
        "This is to certify that Mr. Arjun Pillai, S/o Mr. Ravi Pillai, Roll No. 23CS118, is a bonafide student of / "
        "this institute, studying in III year B.Tech Computer Science during the academic year 2026-2027.",
    ),
    (
        "enrolment_certificate",
        "To whom it may concern: proof of studentship",
        "The above named, Reg. No. BCM/2024/1187, is a bona fide student of this University pursuing a Bachelor of / "
        "Commerce degree. He is in his second year of study and is expected to complete in July 2028.",
    ),
    (
        "transcript",
        "Bulletin de cotes",
        "Session de juin 2026, bloc 2 du bachelier en droit / Droit des obligations 14/20 6 crédits / "
        "Droit pénal 12/20 5 crédits / Total 684/1000. Crédits acquis : 60. Mention : distinction",
    ),
    (
        "transcript",
        "Leistungsausweis",
        "Modul ECTS Note / Statik I 6 5.0 / Baustoffe 4 5.5 / Erworbene Kreditpunkte: 60 / Notenskala 1 bis 6, "
        "genügend ab 4",
    ),
    (
        "transcript",
        "Concentración de notas",
        "Primer semestre 2025 / Asignatura Nota Situación / Cálculo I 5,4 Aprobada / Química 6,1 Aprobada / "
        "Promedio general de notas 5,7 (escala de 1 a 7)",
    ),
    (
        "transcript",
        "Detailed Marks Certificate",
        "B.Sc. Part II, Annual Examination 2026 / Subject Max. Marks Marks Obtained / Physics 200 148 / "
        "Mathematics 200 161 / Grand total 800 611, first division",
    ),
    (
        "diploma",
        "Attestation de succès",
        "Le Recteur atteste que M. Kossi Agbeko a subi avec succès les épreuves de la licence professionnelle en / "
        "agronomie à la session de juillet 2026, avec la mention bien. Il peut prétendre au diplôme correspondant.",
    ),
    (
        "diploma",
        "Maturitätsausweis",
        "Lena Brunner, geboren am 2. März 2007, hat die Maturitätsprüfung bestanden. / "
        "Dieser Ausweis berechtigt zum Studium an den schweizerischen Hochschulen.",
    ),
    (
        "diploma",
        "Acta individual de grado",
        "En la ciudad de Manizales, el 12 de diciembre de 2025, previo el juramento de rigor, la Universidad otorgó a / "
        "Daniela Ospina el título de Ingeniera Civil, según consta en el folio 118 del libro de grados.",
    ),
    (
        "diploma",
        "University of Tamale Heights",
        "The Council, on the recommendation of the Academic Board, has admitted Abena Owusu / "
        "to the degree of Bachelor of Science with second class honours, upper division. Given under the seal",
    ),
    (
        "language_certificate",
        "Attestation de résultats au test de français",
        "Compréhension de l'écrit 512 C1 / Compréhension de l'oral 488 B2 / Expression écrite 14/20 B2 / "
        "Niveau global atteint : B2. Attestation valable deux ans",
    ),
    (
        "language_certificate",
        "Zertifikat Deutsch B2",
        "Herr Bilal Amrani hat an der Prüfung teilgenommen und das Zertifikat mit der Note gut erworben. / "
        "Lesen 78, Hören 82, Schreiben 71, Sprechen 85 von 100 Punkten",
    ),
    (
        "language_certificate",
        "Certificado de nivel de español B1",
        "El candidato ha acreditado el nivel B1 del Marco Común Europeo en las cuatro destrezas. / "
        "Comprensión de lectura 71, comprensión auditiva 66, expresión escrita 59, expresión oral 80. Apto",
    ),
    (
        "language_certificate",
        "English test score report",
        "Test date 14 March 2026 / Listening 7.5 Reading 7.0 Writing 6.5 Speaking 7.0 / Overall band 7.0, CEFR level C1",
    ),
    (
        "tuition_receipt",
        "Quittance de scolarité",
        "Reçu de M. Yao Kouamé la somme de 350 000 FCFA au titre des frais de scolarité 2026-2027, licence 2. / "
        "Mode de règlement : espèces. Le caissier",
    ),
    (
        "tuition_receipt",
        "Zahlungsbestätigung Studiengebühren",
        "Wir bestätigen den Eingang Ihrer Zahlung von CHF 830.00 am 14.08.2026 für das Semestergeld Herbst 2026. / "
        "Der Betrag ist damit beglichen.",
    ),
    (
        "tuition_receipt",
        "Comprobante de pago de colegiatura",
        "Se recibió de Ana Sofía Lozano la cantidad de $48,500.00 por concepto de colegiatura, semestre / "
        "agosto-diciembre 2026. Forma de pago: transferencia. Adeudo: $0.00",
    ),
    (
        "tuition_receipt",
        "Official Receipt",
        "Received from Maria Dela Cruz the sum of PHP 38,450.00 in payment of tuition and miscellaneous fees, / "
        "first semester 2026-2027. Cashier's office, Saint Alban College",
    ),
    (
        "school_certificate",
        "Certificat de fréquentation scolaire",
        "La direction de l'athénée certifie que l'élève Noah Peeters fréquente régulièrement la 5e année de / "
        "l'enseignement secondaire général pendant l'année scolaire 2026-2027.",
    ),
    (
        "school_certificate",
        "Schulbesuchsbestätigung",
        "Es wird bestätigt, dass Anna Hofer derzeit die 7. Klasse des Bundesgymnasiums als ordentliche Schülerin "
        "besucht. / Schuljahr 2026/27, die Direktion",
    ),
    (
        "school_certificate",
        "Certificado de alumno regular",
        "El Liceo Los Aromos certifica que Javiera Soto es alumna regular de tercer año medio de este establecimiento / "
        "educacional durante el año escolar 2026.",
    ),
    (
        "school_certificate",
        "Confirmation of school attendance",
        "I confirm that Amelia Hartley is on roll at this school and is currently in Year 10. / Headteacher, "
        "Brookfield High School",
    ),
    (
        "exchange_agreement",
        "Accord entre les écoles sur un échange d'élève",
        "L'école d'origine, l'école d'accueil et les parents de Nils Petit ont arrêté ce qui suit : l'élève passe le / "
        "second semestre à Bergame, sa famille reçoit en retour l'élève italien. L'école d'accueil se charge de la "
        "surveillance.",
    ),
    (
        "exchange_agreement",
        "Reciprocal pupil exchange",
        "Between the sending school, the receiving school and the parents: / "
        "The receiving school places the pupil in its lower sixth for one term. The parents agree to the rules of the "
        "exchange.",
    ),
    (
        "internship_agreement",
        "Entente de stage",
        "Entre le Collège de la Rive, l'entreprise Boréal inc. et la stagiaire Maude Roy, il est convenu ce qui suit : / "
        "le stage se déroule du 4 janvier au 23 avril 2027, 35 heures par semaine, sous la supervision de M. Gagné.",
    ),
    (
        "internship_agreement",
        "Convenio de pasantía educativa",
        "Entre la Universidad, la empresa Andina de Riegos S.A. y el pasante se celebra el presente convenio. / "
        "La pasantía durará seis meses con una carga de 20 horas semanales y una asignación estímulo mensual.",
    ),
    (
        "volunteering_agreement",
        "Vereinbarung über ein Freiwilliges Soziales Jahr",
        "Zwischen dem Träger, der Einsatzstelle und der Freiwilligen Zoe Marku wird vereinbart: Der Freiwilligendienst / "
        "dauert vom 1. September 2026 bis 31. August 2027; gezahlt wird ein Taschengeld von 400 Euro.",
    ),
    (
        "bank_certificate",
        "Attestation bancaire",
        "Nous soussignés, Banque du Cap Vert Sénégal, certifions que le compte n° 0114 de M. Ousmane Sarr présente / "
        "à ce jour une position créditrice de 6 200 000 FCFA.",
    ),
    (
        "bank_certificate",
        "Vermögensbestätigung",
        "Auf Wunsch unserer Kundin bestätigen wir, dass sie per 30. Juni 2026 bei unserem Institut über / "
        "Kontoguthaben von CHF 34'500.00 verfügt.",
    ),
    (
        "bank_certificate",
        "Referencia bancaria",
        "Por medio de la presente hacemos constar que el Sr. Iván Pérez mantiene en nuestra institución una cuenta de / "
        "ahorros desde 2018, con un saldo a la fecha de 14.300,00 USD.",
    ),
    (
        "bank_certificate",
        "Confirmation of account balance",
        "At the request of our customer Ms Wanjiru Kamau we wish to confirm that her savings account no. 0220 stood in / "
        "credit with KES 1,940,000 as at close of business on 2 June 2026.",
    ),
    (
        "bank_statement",
        "Cartola de cuenta corriente",
        "Fecha Descripción Cargos Abonos Saldo / 02/06 Transferencia de R. Soto 350.000 1.120.000 / "
        "09/06 Compra comercio 41.990 1.078.010 / Saldo al 30/06 1.078.010",
    ),
    (
        "blocked_account",
        "Attestation irrévocable de virement",
        "Nous attestons que M. Blaise Nkomo a constitué un dépôt bloqué de 7 380 EUR ; une somme de 615 EUR sera / "
        "virée irrévocablement chaque mois sur son compte pendant douze mois.",
    ),
    (
        "blocked_account",
        "Guaranteed Investment Certificate - confirmation letter",
        "We confirm that the student has purchased a Guaranteed Investment Certificate of CAD 20,635.00. / "
        "The funds are held on the student's behalf and released in monthly instalments after arrival.",
    ),
    (
        "bank_guarantee",
        "Acte de cautionnement bancaire",
        "La Banque des Trois Vallées se porte caution solidaire de Mlle Hiba Sassi à concurrence de 12 000 euros et / "
        "s'engage à payer à première demande. La présente caution est valable jusqu'au 31 août 2027.",
    ),
    (
        "bank_guarantee",
        "Letter of guarantee",
        "We, Harbour Bank plc, irrevocably undertake to pay on first written demand any sum up to EUR 11,000 in respect / "
        "of the living expenses of Mr Tariq Aziz. This guarantee expires on 30 September 2027.",
    ),
    (
        "scholarship_certificate",
        "Attestation de boursier",
        "L'Office national des bourses atteste que l'étudiante Awa Diop est boursière de l'État pour l'année 2026-2027 / "
        "et qu'elle touche une allocation mensuelle de 650 euros.",
    ),
    (
        "scholarship_certificate",
        "Stipendienzusage",
        "Wir freuen uns, Ihnen mitteilen zu können, dass die Auswahlkommission Sie in unser Förderprogramm aufgenommen / "
        "hat. Die monatliche Stipendienrate beträgt 934 Euro für die Dauer von 24 Monaten.",
    ),
    (
        "scholarship_certificate",
        "Scholarship award letter",
        "The Trustees are pleased to advise that you have been chosen as a 2026 Scholar. The award meets full tuition / "
        "and pays a stipend of USD 1,400 per month for the length of the degree.",
    ),
    (
        "loan_certificate",
        "Education loan sanction letter",
        "We are pleased to inform you that an education loan of Rs. 18,00,000 has been sanctioned in favour of / "
        "Ms. Nisha Rao for pursuing M.Sc. Data Science. Rate of interest 10.2 %, repayment in 120 instalments.",
    ),
    (
        "loan_certificate",
        "Attestation de prêt étudiant",
        "La Caisse du Centre atteste avoir accordé à M. Hugo Lemaire un prêt étudiant de 20 000 euros, / "
        "débloqué par tranches de 5 000 euros à chaque rentrée.",
    ),
    (
        "sponsorship_declaration",
        "Haftungserklärung",
        "Ich, Josef Wimmer, verpflichte mich, für den Unterhalt und die Unterkunft von Frau Elira Dema während ihres / "
        "Studiums in Österreich aufzukommen und der Republik allfällige Kosten zu ersetzen.",
    ),
    (
        "sponsorship_declaration",
        "Carta de solvencia de los padres",
        "Yo, Ramón Quispe, padre de Milagros Quispe, declaro que correré con la totalidad de los gastos de mi hija "
        "durante / sus estudios en España y que le enviaré 900 euros mensuales.",
    ),
    (
        "sponsorship_declaration",
        "Sponsorship letter",
        "I, Chinedu Okafor, write to confirm that I am fully responsible for the tuition and upkeep of my daughter "
        "Adaeze / throughout her course. I will bear all her expenses from my salary.",
    ),
    (
        "income_proof",
        "Desprendible de pago de nómina",
        "Periodo 01/06/2026 a 30/06/2026 / Sueldo básico 4.200.000 / Aporte salud 168.000 / Aporte pensión 168.000 / "
        "Total devengado 4.200.000 Total deducido 336.000 Neto pagado 3.864.000",
    ),
    (
        "income_proof",
        "Attestation de travail et de salaire",
        "Nous attestons que M. Rachid Benali est employé dans notre société en qualité de comptable depuis 2015 et / "
        "perçoit un salaire mensuel net de 14 200 dirhams.",
    ),
    (
        "income_proof",
        "Salary certificate",
        "This is to certify that Mr. Imran Qureshi has been in our employment since 2014 as senior accountant / "
        "and draws a gross monthly salary of PKR 310,000.",
    ),
)

# What it resembles, title, text. None of them may count as the thing.
LOOK_ALIKES: tuple[tuple[str, str, str], ...] = (
    (
        "admission_letter",
        "Votre demande d'admission en master",
        "Nous accusons bonne réception de votre candidature. Le jury se prononcera fin mai ; / "
        "d'ici là, aucune admission ne peut vous être confirmée.",
    ),
    (
        "admission_letter",
        "Demande d'admission : entretien",
        "Votre dossier a passé la première étape de sélection. Nous vous convions à un entretien le 12 mai, / "
        "à l'issue duquel la commission rendra sa décision d'admission.",
    ),
    (
        "admission_letter",
        "Zulassung zum Studium",
        "wir bedauern, Ihnen mitteilen zu müssen, dass Ihnen für das Wintersemester 2026/27 kein Studienplatz / "
        "zugeteilt werden konnte. Gegen diesen Bescheid kann Widerspruch erhoben werden.",
    ),
    (
        "admission_letter",
        "Admisión al máster",
        "Le agradecemos el interés mostrado. El número de candidaturas ha superado las plazas y no nos es posible / "
        "ofrecerle una en esta edición.",
    ),
    (
        "admission_letter",
        "Admission decision",
        "The committee gave careful thought to your file. I regret that we are not in a position to make you an offer / "
        "of admission for fall 2026.",
    ),
    (
        "admission_letter",
        "Your offer of admission",
        "As you did not reply by the deadline, the place that was offered to you has been released to another candidate.",
    ),
    (
        "admission_letter",
        "Confirmation of deferral",
        "Thank you for asking to defer. Your place for October 2026 has been given up; / "
        "you will need to be considered afresh for 2027.",
    ),
    (
        "language_course_confirmation",
        "Cours de français intensif",
        "Merci de votre intérêt pour nos formations. Vous trouverez ci-dessous notre proposition pour 12 semaines : / "
        "20 heures par semaine, 2 640 euros. Cette proposition est valable 30 jours.",
    ),
    (
        "language_course_confirmation",
        "Ihre Anmeldung zum Deutschkurs",
        "Bitte überweisen Sie die Kursgebühr von 890 Euro bis 1. August. Erst dann ist Ihr Platz gesichert.",
    ),
    (
        "language_course_confirmation",
        "Spanish course - trial lesson",
        "Thanks for signing up to a free taster session on 3 June. If you enjoy it, you can sign up for the full "
        "course afterwards.",
    ),
    (
        "enrolment_certificate",
        "Certificat de scolarité",
        "Votre demande de certificat a été transmise au service de la scolarité. Le document sera disponible sur votre / "
        "espace étudiant sous cinq jours ouvrés.",
    ),
    (
        "enrolment_certificate",
        "Rückmeldung zum Wintersemester",
        "Ihr Semesterbeitrag ist bisher nicht eingegangen. Zahlen Sie nicht bis zum 15. September, werden Sie zum / "
        "Ende des Semesters exmatrikuliert.",
    ),
    (
        "enrolment_certificate",
        "Matrícula 2026/27",
        "Se abre el plazo de automatrícula. Su cita para matricularse es el 14 de julio a las 10:30; / "
        "si no formaliza la matrícula en plazo perderá la plaza.",
    ),
    (
        "enrolment_certificate",
        "Enrolment",
        "You are now able to enrol for 2026/27. Log in to the portal and follow the four steps. / "
        "You will become a registered student once your identity has been checked.",
    ),
    (
        "transcript",
        "Relevé de notes",
        "Votre commande de relevé a bien été enregistrée sous le numéro 8841. / Frais : 10 euros. Délai : quinze jours.",
    ),
    (
        "diploma",
        "Diplôme de licence",
        "Le diplôme sera remis aux lauréats lors de la cérémonie du 20 novembre. Merci de confirmer votre présence.",
    ),
    (
        "diploma",
        "Certificado de título",
        "Se encuentra en trámite la expedición de su diploma. Podrá retirarlo cuando reciba nuestro aviso.",
    ),
    (
        "language_certificate",
        "IELTS test",
        "Your test is booked for 14 March 2026 at 09:00, centre 12. Bring your passport. / Results are released after "
        "thirteen days.",
    ),
    (
        "language_certificate",
        "Goethe-Zertifikat B1",
        "Ihr Prüfungstermin: 5. Juni 2026, 9 Uhr, Raum 3. Bitte erscheinen Sie 30 Minuten vorher mit Ausweis.",
    ),
    (
        "tuition_receipt",
        "Frais de scolarité 2026-2027",
        "Échéancier : 1er versement 1 200 euros au 1er octobre, 2e versement 1 200 euros au 15 janvier. / "
        "À défaut de paiement à l'échéance, l'inscription sera annulée.",
    ),
    (
        "tuition_receipt",
        "Fee statement",
        "Tuition 2026/27 GBP 18,400. Paid to date GBP 0.00. Balance due GBP 18,400. / Please settle your account by "
        "1 September.",
    ),
    (
        "tuition_receipt",
        "Studiengebühren",
        "Ihre Zahlung wurde von der Bank zurückgewiesen. Der Betrag von 1.500 Euro ist weiterhin offen.",
    ),
    (
        "bank_certificate",
        "Attestation de solde",
        "Bonjour, votre attestation est en préparation. Passez la retirer à l'agence muni de votre pièce d'identité / "
        "à partir de jeudi.",
    ),
    (
        "bank_certificate",
        "Carta bancaria",
        "Le informamos de que, por política de la entidad, no emitimos certificados sobre saldos. Puede descargar / "
        "sus movimientos en la banca en línea.",
    ),
    (
        "blocked_account",
        "Sperrkonto für Studierende",
        "In drei Schritten zu Ihrem Sperrkonto: registrieren, Geld überweisen, Bestätigung erhalten. Schon ab 5 Euro im "
        "Monat!",
    ),
    (
        "blocked_account",
        "Blocked account",
        "Your account has been set up. It currently shows a balance of 0.00 EUR. Once your transfer of 11,904 EUR arrives "
        "/ we will issue the confirmation for the embassy.",
    ),
    (
        "bank_guarantee",
        "Bankbürgschaft",
        "Vielen Dank für Ihr Interesse. Für die Übernahme einer Bürgschaft berechnen wir 2 % Avalprovision im Jahr. / "
        "Nach Prüfung Ihrer Bonität erhalten Sie unsere Entscheidung.",
    ),
    (
        "scholarship_certificate",
        "Bourse d'excellence",
        "Vous êtes présélectionné parmi les candidats à la bourse. Les résultats définitifs seront publiés le 30 juin.",
    ),
    (
        "scholarship_certificate",
        "Scholarship",
        "You have been shortlisted for the 2026 award. Finalists will be interviewed in May.",
    ),
    (
        "scholarship_certificate",
        "Beca de excelencia",
        "La beca concedida para el curso 2024/25 queda extinguida por no alcanzar los créditos exigidos.",
    ),
    (
        "loan_certificate",
        "Prêt étudiant : simulation",
        "Montant souhaité 15 000 euros, durée 60 mois, mensualité estimée 271 euros. / Sous réserve d'étude de votre "
        "dossier.",
    ),
    (
        "loan_certificate",
        "Education loan",
        "Your loan enquiry has been logged. An officer will assess your eligibility and call you within two days.",
    ),
    (
        "income_proof",
        "Promesse d'embauche",
        "Nous avons le plaisir de vous proposer le poste de comptable à partir du 1er octobre, / "
        "pour un salaire brut mensuel de 2 400 euros.",
    ),
    (
        "internship_agreement",
        "Candidature de stage",
        "Nous avons étudié avec attention votre candidature et ne pouvons y donner une suite favorable.",
    ),
    (
        "admission_letter",
        "Admission en master : mode d'emploi",
        "Vous êtes admis sur dossier après examen par la commission. Déposez votre candidature avant le 31 mars.",
    ),
    (
        "enrolment_certificate",
        "Attestation d'inscription",
        "M. Durand est inscrit comme demandeur d'emploi depuis le 3 mars 2026.",
    ),
    (
        "enrolment_certificate",
        "Certificat de scolarité",
        "L'étudiant a été inscrit en 2025-2026 et a abandonné en cours d'année.",
    ),
    (
        "loan_certificate",
        "Education loan",
        "Our education loan: rate of interest from 9.5 %, repayment in 120 instalments. Apply now.",
    ),
    (
        "sponsorship_declaration",
        "Engagement de prise en charge : notice",
        "Le garant s'engage à prendre en charge les frais de séjour. Joindre ses trois derniers bulletins de paie.",
    ),
    (
        "blocked_account",
        "Blocked account",
        "Open your blocked account in minutes. Monthly releases of EUR 992 start after arrival. Fee EUR 89.",
    ),
    (
        "income_proof",
        "Attestation de l'employeur",
        "M. Roux a fait partie de notre personnel du 1er mars 2015 au 31 janvier 2024, / "
        "date à laquelle il nous a quittés libre de tout engagement.",
    ),
)


@pytest.mark.parametrize(("kind", "heading", "text"), GENUINE)
def test_an_issuer_s_own_wording_is_known(kind: str, heading: str, text: str) -> None:
    found = document(title(heading), "", *text.split(" / "))
    assert (found.kind, found.look_alike) == (kind, None), found.rival


@pytest.mark.parametrize(("kind", "heading", "text"), GENUINE)
def test_an_issuer_s_own_wording_is_sure(kind: str, heading: str, text: str) -> None:
    found = document(title(heading), "", *text.split(" / "))
    assert found.confidence >= KIND_SURE, (kind, found.rival)


@pytest.mark.parametrize(("resembled", "heading", "text"), LOOK_ALIKES)
def test_what_resembles_it_does_not_count(resembled: str, heading: str, text: str) -> None:
    found = document(title(heading), "", *text.split(" / "))
    counts = found.kind == resembled and found.look_alike is None and found.confidence >= KIND_SURE
    assert not counts
