"""Papers about means, commitments and forms: a name, a day or a sum splits the sentence that affirms their content.

Each text begins with its kind and what it calls itself; "label | value" is a row of a table.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from doccheck.settings import KIND_SURE
from tests.understanding.known import BRIEF, check_kinds, check_known, check_sure
from tests.understanding.pages import Row, document, row, title


def papers(text: str) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """(kind, rows) of each paper of the text, between which a line is free."""
    for paper in text.strip().split("\n\n"):
        head, *lines = paper.splitlines()
        kind, _, name = head.partition(": ")
        yield kind, (title(name), *map(row, lines))


APART = """
bank_certificate: Attestation de solde
Nous soussignés, Banque Atlantique du Littoral, agence de Treichville, certifions que le compte
n° 0142 88710 036 de Mademoiselle Koné Akissi Prisca présente, à la date du 14 avril 2026, un solde
de 6 420 000 F CFA.

bank_certificate: Attestation bancaire
La Caisse d'épargne du Haut-Jura certifie que M. Aymen Trabelsi a, depuis le 3 février 2023, un livret
ouvert dans son agence de Lons, dont l'avoir au 2 mai 2026 se monte à 9 315,40 euros.

bank_certificate: Bankbestätigung
Wir bestätigen Ihnen gerne, dass Sie mit heutigem Datum auf Ihren Konten bei der Volksbank Rheintal
insgesamt über EUR 14.870,00 verfügen.

bank_certificate: Saldobestätigung
Auf Verlangen teilen wir mit, dass das auf Frau Selin Akbulut lautende Konto 20.441.7 per 31.03.2026 mit
CHF 23'110.55 im Haben steht.

bank_certificate: Constancia bancaria
Por medio de la presente hacemos constar que la señorita Ximena Paredes Lazo, identificada con cédula
1715204418, mantiene en el Banco del Austro Andino, desde el 6 de mayo de 2021, la cuenta de ahorros
2200417763, cuyo promedio del último semestre es de USD 8.912,00.

bank_certificate: Certificado de saldo
Certificamos que la cuenta a nombre de D. Yerai Domingo Afonso presentaba el día 30 de abril de 2026 un
importe disponible de 7.300,22 euros.

bank_certificate: To whom it may concern
This is to confirm that Mr Chukwuemeka Obiora Nwosu, of 14 Awolowo Crescent, Ikeja, has since 2 June 2019
been operating savings account 3047711902 in our Allen Avenue branch, which as of today is in credit to
the tune of NGN 18,240,500.00.

bank_certificate: Account confirmation
Account holder: | Maria Lourdes Agbayani
Account type: | Peso savings
Account status: | Active
Balance as of 12 May 2026: | PHP 911,240.18
Issued upon request of the depositor for her visa application.

bank_certificate: Declaração de saldo
Declaramos para os devidos efeitos que a Exma. Senhora Catarina Boavida Neto tem constituído nesta
instituição, com data de 8 de janeiro de 2026, um depósito a prazo no montante de 11.500,00 euros.

bank_certificate: Attestazione bancaria
Si attesta che il Sig. Leonardo Pavanello, nato a Rovigo il 4.9.2005, ha in essere con la scrivente banca
il conto n. 77/4410, che alla data odierna registra una disponibilità di euro 8.944,10.

bank_certificate: Справка о наличии счета
Настоящим подтверждаем, что Ковалевой Дарье Олеговне в нашем банке 12.03.2024 был открыт вклад
«Накопительный», на котором по состоянию на 05.05.2026 размещено 940 115,20 рублей.

bank_certificate: Hesap durum belgesi
Müşterimiz Sayın Elif Su Karahan'ın şubemizdeki 4471-0092 numaralı hesabında 04.05.2026 tarihi itibarıyla
412.880,00 TL bulunduğunu bildiririz.

bank_certificate: Giấy xác nhận số dư
Ngân hàng xác nhận bà Đỗ Khánh Linh hiện có tại chi nhánh Cầu Giấy 02 sổ tiết kiệm với tổng số tiền là
540.000.000 đồng.

bank_certificate: شهادة بنكية
يشهد بنك الساحل التجاري بأن السيدة هاجر بن يوسف لها لدى وكالة سوسة حساب جار رقم 11820 وأن رصيده بتاريخ
اليوم هو 31.450 دينارا

bank_certificate: Zaświadczenie o saldzie
Bank Spółdzielczy w Sulęcinie zaświadcza, że Pani Zuzanna Wrona jest od dnia 7.06.2022 r. posiadaczem
rachunku oszczędnościowego, na którym w dniu dzisiejszym znajduje się kwota 38 220,00 zł.

bank_certificate: Adeverință bancară
Prin prezenta vă confirmăm că dna Ioana Crețu are la Banca Dunării, sucursala Galați, contul curent
RO41 BDUN 0440, având la data de 6 mai 2026 suma de 41.200 lei.

bank_statement: Relevé de compte
Solde au 31/03/2026 : | 2 417,33 EUR
01/04 | VIR LOYER | 410,00
05/04 | CB SUPERMARCHE | 37,12
Solde au 30/04/2026 : | 1 970,21 EUR

bank_statement: Account statement
Account number: | 00412977
Statement from 01/04/2026 to 30/04/2026
Transaction date | Details | Amount
03/04/2026 | UPI/GROCERY | -820.00
Balance on 30 April 2026 | 3,41,220.00

bank_guarantee: Bankbürgschaft
Die Sparkasse Oberaue steht für den Lebensunterhalt von Herrn Tariq Mansour während seines Studiums
gegenüber der Stadt Fulda bis zu einem Höchstbetrag von 11.904 EUR ein und zahlt auf erste schriftliche
Anforderung.

bank_guarantee: Garantie bancaire
Par la présente, la Banque du Rivage se porte, envers l'Office de la population, garante du paiement de
CHF 21'000 pour le séjour de Mme Lina Haddad.

blocked_account: Sperrkontobestätigung
Für Frau Nomvula Dlamini, geb. 11.02.2004, wurde am 3. Mai 2026 bei der Hansebank Emden ein Konto
eingerichtet, auf dem 11.904 EUR hinterlegt sind und von dem sie im Monat nicht mehr als 992 EUR abheben
kann.

blocked_account: Blocked account confirmation
Account holder: | Farhan Siddiqui
Deposit received: | EUR 11,904.00
Blocking status: | Active
Monthly release: | EUR 992.00

loan_certificate: Education loan certificate
We confirm that Ms Aaradhya Kulkarni has, vide our letter EL/2026/0417, been sanctioned a term loan of Rs
24,00,000 for her MSc in France.

loan_certificate: Attestation de prêt
La Banque des Deux Rives atteste avoir, le 22 avril 2026, mis à la disposition de M. Yanis Kaci un crédit
étudiant de 15 000 euros, remboursable après ses études.

loan_certificate: Bestätigung über ein Darlehen
Die Bildungsbank hat Herrn Ole Thiessen am 4.3.2026 für sein Studium in Nancy einen Kredit über
12.000 Euro eingeräumt.

loan_certificate: Constancia de crédito educativo
Hacemos constar que al señor Brayan Estiven Rojas le fue desembolsado el 12 de abril de 2026 un crédito
para estudios de posgrado en el exterior por 60.000.000 de pesos.

scholarship_certificate: Attestation de bourse
Je vous confirme que Mme Fatoumata Binta Sow a été retenue, au titre de l'année 2026-2027, parmi les
boursiers de la Fondation Horizon et qu'elle touchera 860 euros par mois de septembre à juin.

scholarship_certificate: Attestation de boursier
Étudiant : | Koffi Adjovi
Statut : | boursier
Organisme : | Agence nationale des bourses du Bénin
Taux mensuel : | 610 EUR

scholarship_certificate: Stipendienbestätigung
Die Eduard-Lohmann-Stiftung unterstützt Frau Thandiwe Moyo, geboren am 9. Juni 2003, vom 1. Oktober 2026
bis zum 30. September 2027 durch ein Stipendium von 992 Euro im Monat.

scholarship_certificate: Constancia de becario
Se hace constar que Renata Ibarra Solís es, desde el 1 de septiembre de 2025, becaria de esta institución
y que se le entregan 18,000 pesos mensuales.

scholarship_certificate: Scholarship letter
Dear Ms Wanjiru, on behalf of the trustees I am writing to confirm that the Savanna Trust has chosen you
as one of its scholars for 2026/27 and is meeting your tuition fees and GBP 1,150 a month.

scholarship_certificate: Declaração de bolsa
Declara-se que à aluna Benedita Cossa foi, por despacho de 3 de março de 2026, atribuída uma bolsa de
estudo no valor de 700 euros por mês.

income_proof: Attestation de travail
La société Minoterie du Sahel certifie que M. Ousmane Traoré est, depuis le 4 janvier 2011, employé à
plein temps comme chef d'atelier, pour un traitement de 540 000 F CFA par mois.

income_proof: Arbeitsbestätigung
Hiermit bestätigen wir, dass Herr Mustafa Yıldırım seit dem 1. August 2009 in unserer Niederlassung Linz
als Lagerleiter beschäftigt ist und 3.150 Euro brutto verdient.

income_proof: Certificado laboral
Certificamos que la señora Gladys Quispe Mamani se desempeña, desde el 2 de mayo de 2014, como contadora
de la empresa, con un haber básico de 6.800 bolivianos.

income_proof: Employment certificate
This is to certify that Engr. Rodrigo Magsaysay Tan has, since 14 March 2012, been with Luzon Cement as a
plant supervisor and is paid PHP 98,000 every month.

income_proof: Справка с места работы
Дана Сергееву Павлу Игоревичу в том, что он с 12.04.2015 работает в ООО «Маяк» главным инженером, его
средний доход за последние шесть месяцев составил 148 000 рублей.

income_proof: شهادة عمل
نشهد نحن الموقعون أسفله أن السيد عبد الكريم الإدريسي يعمل منذ 3 ماي 2008 في شركتنا بصفة محاسب

income_proof: 在职及收入证明
兹证明陈国梁先生自2010年3月起在本公司任工程部经理,年薪为人民币三十二万元整。

sponsorship_declaration: Attestation de prise en charge
Je soussigné, Belkacem Ouali, commerçant à Tizi Ouzou, m'engage par la présente et pour toute la durée de
ses études en France à entretenir mon fils Amar et à pourvoir à son logement.

sponsorship_declaration: Kostenübernahmeerklärung
Wir, Olena und Taras Bondar, erklären, dass wir unserer Tochter Sofiia für die Zeit ihres Studiums in
Frankreich jeden Monat 800 Euro überweisen und ihre Miete bezahlen.

sponsorship_declaration: Carta de responsabilidad económica
Yo, Hernán Cifuentes Mora, con cédula 79.441.208, declaro que todos los gastos de estudio, vivienda y
alimentación de mi hija Laura en París serán pagados por mí.

sponsorship_declaration: Sponsor letter
I, Syed Imran Haider, father of Ms Zainab Haider, confirm that all costs of her tuition, board and travel
while she is in France are being borne by me.

sponsorship_declaration: Спонсорское письмо
Я, Лебедев Антон Юрьевич, обязуюсь в течение всего срока обучения моей дочери Марии во Франции оплачивать
её проживание, питание и обучение.

affidavit: Affidavit
I, Oluwadamilola Fashola, female, Nigerian citizen, do hereby make this oath and declare that I have never
been convicted of any offence by a court in Nigeria. Deposed to at the High Court Registry, Ibadan.

affidavit: Eidesstattliche Erklärung
Ich, Narek Hovsepyan, versichere der Behörde gegenüber in Kenntnis der Folgen an Eides Statt, dass ich
weder vorbestraft bin noch gegen mich ermittelt wird.

affidavit: Déclaration sous serment
La soussignée Aminata Kaba, après avoir prêté serment devant nous, notaire à Conakry, déclare en toute
conscience ne jamais avoir eu affaire à la justice de son pays.

host_commitment: Lettre de la famille d'accueil
Nous, Gaëlle et Yannick Le Bras, accueillerons l'élève Mariana Prado, du 1er septembre 2026 au 30 juin
2027, dans notre maison de Quimper, où elle aura sa chambre et prendra ses repas avec nous.

host_commitment: Bestätigung der Gasteltern
Wir, Familie Oberhuber, nehmen die Schülerin Camila Rocha von September bis Juni bei uns in Bregenz als
Gastkind auf.

organiser_commitment: Engagement de l'organisateur
L'association Passerelles Jeunes s'engage, pour l'élève Hana Suzuki, à supporter les frais de scolarité,
de séjour et de rapatriement.

power_of_attorney: Procuration
Je soussignée Inès Mabrouk donne par la présente, à mon oncle M. Nabil Mabrouk, tout pouvoir de déposer mon
dossier et de retirer mon passeport.

power_of_attorney: Vollmacht
Hiermit gebe ich, Pham Minh Duc, meiner Cousine Frau Le Thi Hoa die Befugnis, meine Unterlagen bei der
Botschaft abzugeben und abzuholen.

parental_authorisation: Parental consent
We, Grace and Peter Mutua, parents of Faith Mutua, a minor, have no objection to our daughter living and
studying in Lyon from 1 September 2026.

parental_authorisation: Autorización de los padres
Nosotros, Elena Vidal y Marco Tapia, padres de Tomás Tapia Vidal, de 16 años, consentimos que nuestro hijo
resida en Toulouse durante el curso 2026-2027.

information_form: Fiche de renseignements
Nom : | KOUAME
Prénoms : | Serge Landry
Arrivé en France le : | 28/08/2026
Téléphone : | 06 00 00 00 00

visa_application_form: Demande de visa pour un long séjour
1. Nom(s) : | ASSANE
4. Date de naissance : | 03/11/2005
12. Numéro du document de voyage : | A0417722
21. Motif de la demande : | études
Signature du demandeur

residence_application_form: Antrag auf Aufenthaltserlaubnis
Familienname: | Okonkwo
Zweck des Aufenthalts: | Studium
Pass-Nr.: | B00417755
Unterschrift der antragstellenden Person
"""

RESERVED = """
bank_certificate: Certificado de saldo
Certificamos que D. Luis Mora mantiene la cuenta corriente 0012 con saldo de 9.000 euros. Este certificado se
expide a petición del interesado y no será válido sin sello.

bank_certificate: Balance confirmation letter
This is to certify that Ms Ann Mwangi maintains a savings account with us and that her balance as of today is
KES 1,200,000. No further letter will be issued on this matter. This letter is issued at the request of the
customer.

bank_certificate: Bankbestätigung
Wir bestätigen, dass Herr Jan Weber bei uns ein Sparkonto mit einem Guthaben von 12.000 EUR unterhält. Diese
Bestätigung wird nur einmal ausgestellt. Für die Richtigkeit übernehmen wir keine Haftung.

blocked_account: Sperrkontobestätigung
Der Betrag von 11.904 EUR wurde am 3. Mai auf das Sperrkonto von Frau Mai Le eingezahlt und ist gesperrt.
Auszahlungen erfolgen erst nach Eröffnung eines Girokontos in Deutschland. Das Konto wird geschlossen, sobald
das Guthaben aufgebraucht ist.

blocked_account: Blocked account confirmation
We confirm that EUR 11,904 has been deposited into the blocked account of Mr Raj Patel. The first monthly payout
will be made once you have opened a current account. If the visa is refused the amount is refunded.

loan_certificate: Sanction letter
We are pleased to inform you that your education loan of Rs 20,00,000 has been sanctioned subject to the terms
below. Disbursement will be made once documents are executed. Rate of interest 10.5%.

loan_certificate: Darlehensvertrag
Die Bank gewährt dem Darlehensnehmer ein Darlehen in Höhe von 10.000 EUR. Sollzinssatz 4 %. Das Darlehen wird
nach Vorlage der Immatrikulation ausgezahlt. Der Darlehensnehmer kann den Vertrag kündigen; Restschuld wird
fällig.

scholarship_certificate: Award letter
Congratulations! You have been awarded a scholarship of EUR 900 a month. The scholarship may be withdrawn if
your results are poor. Please confirm acceptance within two weeks. The application deadline for renewal is 1
May.

scholarship_certificate: Stipendienzusage
Wir freuen uns, Ihnen ein Stipendium in Höhe von 900 EUR zu gewähren. Die Zusage gilt vorbehaltlich der
Verfügbarkeit der Mittel. Das Stipendium kann widerrufen werden.

income_proof: Employment letter
Mr John Otieno has been employed by us since 2011 as an engineer. Before that he was employed at our Kisumu
plant until 2010. He earns KES 240,000 per month.

income_proof: Certificado de trabajo
La señora Rosa Díaz labora en nuestra empresa desde 2010 como analista con un sueldo de 4.500 soles. Hasta la
fecha no ha presentado renuncia.

sponsorship_declaration: Affidavit of support
I, Paul Cruz, undertake to bear all expenses of my daughter Ana during her studies. I am employed as an engineer
and earn PHP 120,000 per month; my bank account has a balance of PHP 900,000.

sponsorship_declaration: Attestation de prise en charge
Je soussigné Ali Ben Salah, employé de banque, m'engage à prendre en charge tous les frais de ma fille Sonia.
Mon compte présente un solde de 40 000 dinars. Je ne retirerai pas mon engagement.

sponsorship_declaration: Verpflichtungserklärung
Der Verpflichtungsgeber verpflichtet sich gegenüber der Ausländerbehörde, die Kosten für den Lebensunterhalt
nach § 68 AufenthG zu tragen. Die Bonität wurde glaubhaft gemacht. Diese Verpflichtung kann nicht widerrufen
werden.

bank_guarantee: Bankbürgschaft
Wir übernehmen hiermit die selbstschuldnerische Bürgschaft bis zum Höchstbetrag von 11.904 EUR. Die Bürgschaft
erlischt mit Rückgabe dieser Urkunde.

bank_guarantee: Letter of guarantee
We hereby irrevocably guarantee payment of up to EUR 12,000 on first demand. This guarantee shall be returned to
us when it has expired and shall be void once the guarantee has been released.

power_of_attorney: Vollmacht
Hiermit bevollmächtige ich Frau Ida Kern, mich bei der Ausländerbehörde zu vertreten. Diese Vollmacht kann
jederzeit mit sofortiger Wirkung widerrufen werden.

power_of_attorney: Power of attorney
I hereby appoint my brother to act on my behalf. I hereby revoke all previous powers of attorney given by me.
This power remains valid until revoked in writing.

visa_application_form: Solicitud de visado nacional
1. Apellidos: MORA. Tipo de documento de viaje: pasaporte. Firma del solicitante. La solicitud deberá
presentarse en las oficinas consulares y el interesado debe comparecer personalmente en el consulado.
"""


def test_what_is_affirmed_counts() -> None:
    check_known((f"{at}", kind, document(*rows)) for at, (kind, rows) in enumerate(papers(APART)))


def test_what_is_affirmed_with_small_print_is_what_it_is() -> None:
    check_kinds((f"{at}", kind, document(*rows)) for at, (kind, rows) in enumerate(papers(RESERVED)))


@pytest.mark.xfail(strict=True, reason=BRIEF)
def test_what_is_affirmed_with_small_print_counts() -> None:
    check_sure([(f"{at}", kind, document(*rows)) for at, (kind, rows) in enumerate(papers(RESERVED))])


LOOK_ALIKES = """
bank_certificate: Attestation de solde
Nous avons bien noté votre souhait de recevoir une attestation pour votre compte dont le solde sera
vérifié. Elle vous sera, après paiement des frais de 15 000 F, remise en agence.

bank_certificate: Bankbestätigung
Die von Ihnen gewünschte Bestätigung Ihres Guthabens wird Ihnen erst nach Gutschrift der Gebühr von
20 EUR zugesandt.

bank_certificate: Certificado de saldo
Su certificado será emitido y enviado a su domicilio una vez abonada la comisión de 12 euros.

bank_certificate: Balance confirmation letter
Your letter confirming the balance of your account will be sent to you once the fee of USD 25 has been
debited.

bank_certificate: Attestation bancaire
Le compte n° 0041 de M. Éric Tossou a été, à sa demande, clôturé le 3 mars 2026.

bank_certificate: Bank letter
We write to inform you that the account of Mr Bello was closed on 2 April 2026 and its balance paid out.

bank_certificate: Saldobestätigung
Das Konto von Herrn Juri Wolkow ist derzeit mit 412,10 EUR überzogen.

bank_guarantee: Bank guarantee
We are prepared to issue a guarantee in favour of the prefecture, provided that you deposit collateral of
the same amount with us.

bank_guarantee: Bankbürgschaft
Gern stellen wir Ihnen eine Bürgschaft in Aussicht, die wir nach Eingang Ihrer Sicherheiten ausfertigen.

blocked_account: Sperrkonto
Ihr Konto ist eröffnet. Bitte zahlen Sie innerhalb von vier Wochen 11.904 EUR ein, dann stellen wir die
Bestätigung über den gesperrten Betrag aus.

blocked_account: Blocked account
Your blocked account was closed on 3 May 2026 and the remaining amount was paid back to you.

blocked_account: Compte bloqué
Votre compte bloqué sera activé dès que vous aurez versé la somme de 11 904 euros.

loan_certificate: Prêt étudiant
Votre dossier de prêt d'un montant de 10 000 euros est en cours d'examen. Une réponse vous sera donnée sous
dix jours.

loan_certificate: Education loan
Your request for a loan of USD 30,000 has been forwarded to our credit committee, whose decision we will
send you.

loan_certificate: Studienkredit
Über Ihren Wunsch nach einem Studienkredit in Höhe von 9.000 Euro werden wir nach Prüfung Ihrer Bonität
entscheiden.

loan_certificate: Loan agreement
We are unable to approve the loan of GBP 12,000 for which you applied on 3 April 2026.

scholarship_certificate: Lettre d'attribution de bourse
Votre nom figure sur la liste complémentaire ; une bourse ne vous sera versée qu'en cas de désistement d'un
lauréat.

scholarship_certificate: Stipendienzusage
Die Zusage des Stipendiums von 900 Euro gilt erst, wenn Sie uns bis zum 1. Juli Ihre Zulassung vorlegen.

scholarship_certificate: Carta de beca
Le invitamos a postular a la beca, que se concede a los mejores expedientes y cubre la matrícula.

scholarship_certificate: Scholarship award letter
The scholarship that you have been awarded has been cancelled with effect from 1 March 2026.

income_proof: Attestation de travail
M. Idrissa Diallo a été employé dans notre société comme comptable jusqu'au 31 décembre 2024.

income_proof: Arbeitsvertrag
Wir würden Sie gern ab 1. September als Werkstudentin mit einem Bruttolohn von 900 Euro einstellen und
bitten um Ihre Rückmeldung.

income_proof: Certificado de trabajo
La señora Nélida Aguirre trabajó para nosotros hasta el 30 de junio de 2023, fecha de su renuncia.

income_proof: Employment letter
Mr Kiprono resigned from his post with us on 1 February 2026 and is no longer on our payroll.

sponsorship_declaration: Verpflichtungserklärung
Zur Abgabe der Erklärung, dass Sie für den Lebensunterhalt Ihres Gastes aufkommen, erscheinen Sie bitte am
4. Mai um 10 Uhr mit Ihren Lohnabrechnungen.

sponsorship_declaration: Attestation de prise en charge
Le garant doit s'engager à verser chaque mois la somme de 615 euros et joindre ses bulletins de paie.

sponsorship_declaration: Sponsor letter
I hereby withdraw the undertaking given on 3 January 2026 to pay for the studies of my nephew.

host_commitment: Host family letter
We are still looking for a family who would welcome Yuki into their home from September to June.

power_of_attorney: Vollmacht
Die meinem Bruder am 3.4.2025 erteilte Vollmacht ist mit sofortiger Wirkung widerrufen.

visa_application_form: Solicitud de visado
Le recordamos que debe presentarse el 3 de junio a las 9:30 en nuestras oficinas con su formulario firmado.

bank_certificate: Certificat de solde
Je soussigné demande à la banque de bien vouloir certifier que mon compte n° 0012 présente un solde suffisant.

bank_certificate: Kontobestätigung
Zur Ausstellung einer Bestätigung, dass Ihr Konto ein Guthaben aufweist, benötigen wir Ihren Auftrag. Gebühr: 25
EUR.

bank_certificate: Proof of funds
How to get a proof of funds: your bank confirms that your account has a balance of at least EUR 7,380. Ask your
branch.

blocked_account: Sperrkonto
So funktioniert es: Der Betrag ist für ein Jahr gesperrt und Sie können monatlich 992 Euro abheben. Jetzt online
eröffnen!

loan_certificate: Prêt étudiant
Empruntez jusqu'à 30 000 euros. Le prêt est accordé sous 48 heures, sans caution.

scholarship_certificate: Beca de estudios
La fundación concede cada año becas. El alumno que ha obtenido una beca debe mantener su media. Plazo: 3 de
mayo.

income_proof: Arbeitsbescheinigung
Bitte bescheinigen Sie, dass Ihr Mitarbeiter bei Ihnen beschäftigt ist. Vom Arbeitgeber auszufüllen. Name:
______

income_proof: Attestation de travail
M. Sow, qui est employé chez nous depuis 2015, a été licencié et quittera la société le 3 mai.

affidavit: Affidavit
You must make this oath before a notary. Bring your passport and two photographs. Fee: USD 20.

bank_certificate: Certificado bancario
Certificamos que D. Luis Mora tuvo una cuenta corriente en esta entidad hasta el 3 de mayo de 2024, fecha en que
fue cancelada.

bank_certificate: Bank letter
This is to certify that Mr Bello has applied to open a savings account; the account number will be communicated.

scholarship_certificate: Notification de bourse
Votre droit à bourse est conditionnel : la bourse vous sera accordée si vous vous inscrivez avant le 15 octobre.

scholarship_certificate: Declaração de bolsa
Declaramos que o aluno se candidatou a uma bolsa de estudo e aguarda resultado.

sponsorship_declaration: Sponsorship letter
Looking for a sponsor: I am a student and need somebody who will pay for my studies and bear all expenses.

host_commitment: Lettre de la famille d'accueil
Nous n'accueillerons finalement pas Mariana dans notre maison, notre situation ayant changé.
"""


@pytest.mark.parametrize(
    ("kind", "rows"), [*papers(LOOK_ALIKES)], ids=lambda value: value if isinstance(value, str) else ""
)
def test_what_only_resembles_does_not_count(kind: str, rows: tuple[Row, ...]) -> None:
    found = document(*rows)
    counts = found.kind == kind and found.look_alike is None and found.confidence >= KIND_SURE
    assert not counts, found.confidence
