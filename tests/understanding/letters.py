"""Short letters as they come in a dossier, half of them genuine, half only resembling. All people are fictitious.

A line that begins with "# " is printed larger; an empty line ends a paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import dedent

from doccheck.model import Box, FileReading, Grade, Line, Page, TextOrigin, Word

_LEFT, _TOP, _STEP, _LETTER = 0.11, 0.06, 0.021, 0.0082
_HEIGHT, _HEIGHT_LARGE = 0.013, 0.02


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A letter and what must be said of it."""

    name: str
    kinds: tuple[str, ...]  # the kind; of what only resembles it, any of these will do
    genuine: bool
    text: str

    def reading(self) -> FileReading:
        """The letter as a file of one page that was read without a fault."""
        file = f"{self.name}.pdf"
        return FileReading(file=file, pages=(page_of(self.text, file),), page_count=1)


def page_of(text: str, file: str, number: int = 1) -> Page:
    """`text` on an upright A4 page, left-aligned from the top."""
    lines: list[Line] = []
    block, y = 0, _TOP
    for row in dedent(text).strip().splitlines():
        large = row.startswith("# ")
        words = _words(row.removeprefix("# "), y, _HEIGHT_LARGE if large else _HEIGHT, _LETTER * (1.4 if large else 1))
        if words:
            lines.append(Line(words=words, block=block))
            y += _STEP * (1.5 if large else 1)
        else:
            block += 1
            y += _STEP / 2
    return Page(
        file=file,
        number=number,
        width=595,
        height=842,
        origin=TextOrigin.TEXT_LAYER,
        lines=tuple(lines),
        grade=Grade.GOOD,
    )


def _words(row: str, y: float, height: float, letter: float) -> tuple[Word, ...]:
    words: list[Word] = []
    x = _LEFT
    for text in row.split():
        right = x + letter * len(text)
        words.append(Word(text=text, box=Box(x, y, min(right, 0.99), y + height)))
        x = right + letter
    return tuple(words)


def _genuine(name: str, kind: str, text: str) -> Letter:
    return Letter(name=name, kinds=(kind,), genuine=True, text=text)


def _alike(name: str, kinds: str, text: str) -> Letter:
    return Letter(name=name, kinds=tuple(kinds.split()), genuine=False, text=text)


LETTERS = (
    _genuine(
        "admission-en-deposit",
        "admission_letter",
        """
        Harwick University, Office of Graduate Admissions
        12 Priory Road, Harwick

        Ms Lina FARAHANI
        14 May 2026

        # Offer of admission to the MSc in Marine Biology

        Dear Ms Farahani,
        Following the review of your file by our Faculty I have great pleasure in offering you a place
        on the above programme, beginning on 14 September 2026 and lasting twelve months.
        To hold your place, a deposit of GBP 2,000 is payable through the student portal by 30 June.
        The remainder of the tuition fee is payable at registration; it is non-refundable once teaching has begun.
        On arrival please have your passport, visa and the original of your bachelor's degree with you.
        An application for a room in halls can be made once you have replied to this letter.
        The waiting list for family flats is long; we advise you to look for private housing early.

        Yours sincerely,
        Dr Owen Trask, Dean of Graduate Studies
        """,
    ),
    _genuine(
        "admission-de-uni",
        "admission_letter",
        """
        Universität Talheim
        Dezernat Studium und Lehre – Studierendensekretariat
        Talheim, den 3. Juli 2026

        Herrn Emre Yıldırım

        # Zulassungsbescheid

        Sehr geehrter Herr Yıldırım,
        auf Ihren Antrag hin werden Sie zum Wintersemester 2026/27 für den Studiengang
        Maschinenbau (Master of Science) in das erste Fachsemester aufgenommen.
        Bitte nehmen Sie die Einschreibung bis zum 15. September vor. Dazu brauchen wir Ihren Reisepass,
        den Nachweis einer Krankenversicherung und den Beleg über den Semesterbeitrag von 312,40 EUR.
        Versäumen Sie die Frist, so wird der Platz anderweitig vergeben; eine Warteliste besteht.
        Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.
        Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.

        Ihr Studierendensekretariat
        """,
    ),
    _genuine(
        "admission-fr-master",
        "admission_letter",
        """
        Université de Valmont – UFR Sciences humaines
        Service des relations internationales
        Valmont, le 2 juin 2026

        Objet : votre admission en Master 1 Psychologie sociale

        Madame OUEDRAOGO,
        Le jury réuni le 28 mai a examiné votre dossier et j'ai le plaisir de vous faire savoir qu'il
        vous accueillera à la rentrée prochaine, le 7 septembre 2026.
        Vous recevrez vos identifiants par courriel. Les droits d'inscription (250 €) et la CVEC sont à régler
        en ligne avant votre venue. Munissez-vous de votre passeport et de votre visa le jour de l'accueil.
        Si vous souhaitez un logement en résidence, les demandes sont prises dans l'ordre d'arrivée.
        Votre admission deviendra caduque si vous ne confirmez pas votre venue avant le 1er juillet.

        La directrice de l'UFR,
        Hélène Marchetti
        """,
    ),
    _genuine(
        "admission-es-master",
        "admission_letter",
        """
        Universidad de Ribaverde
        Escuela de Posgrado

        # Carta de admisión

        Ribaverde, 20 de mayo de 2026

        Por la presente se comunica que D.ª Salma Bennis, con pasaporte n.º XQ4471902, cumple los requisitos
        de acceso y queda admitida en el Máster Universitario en Ingeniería Ambiental (60 ECTS),
        que se imparte en esta universidad del 14 de septiembre de 2026 al 30 de junio de 2027.
        La reserva de plaza requiere un primer pago de 600 euros, que se descuenta de las tasas académicas.
        La matrícula se formaliza en línea; los documentos originales se revisan al llegar.
        En caso de denegación del visado el importe se devuelve íntegramente.

        El director de la Escuela de Posgrado
        """,
    ),
    _genuine(
        "bank-fr-balance",
        "bank_certificate",
        """
        Banque du Littoral – Agence de la Marina
        Le 4 juin 2026

        # Attestation

        Nous soussignés, Banque du Littoral, attestons que Monsieur Karim ZERROUKI, né le 12/02/2003,
        possède dans nos écritures le compte d'épargne n° 0047 2281 905, ouvert le 3 janvier 2021.
        À la date de ce jour, l'avoir de ce compte se monte à 11 480,25 EUR, librement disponible.
        Cette attestation est délivrée à la demande de l'intéressé pour ses démarches consulaires
        et n'emporte aucun engagement de notre établissement.

        Le directeur d'agence
        """,
    ),
    _genuine(
        "bank-de-balance",
        "bank_certificate",
        """
        Sparbank Ellerbach eG
        Hauptstelle Marktplatz 4

        # Bankbestätigung

        Ellerbach, 18.06.2026
        Hiermit bescheinigen wir, dass Frau Minh Anh Tran, geboren am 09.11.2002, Inhaberin des
        Tagesgeldkontos DE02 1203 0000 0000 2020 51 ist.
        Das Konto hat heute einen Stand von 13.250,00 EUR im Haben. Verfügungen sind jederzeit möglich.
        Diese Bescheinigung erteilen wir auf Wunsch der Kundin und ohne Haftung unsererseits.
        Für Fragen stehen wir gern zur Verfügung. Kennen Sie schon unsere App? Wir beraten Sie gern.

        Mit freundlichen Grüßen
        Sparbank Ellerbach eG
        """,
    ),
    _genuine(
        "insurance-es",
        "health_insurance",
        """
        Salud Meridiana Seguros, S.A.
        Dpto. de Certificaciones

        # CERTIFICADO

        Que D. Youssef El Khatib, con pasaporte n.º LM209917, es titular de la póliza 88-0043127
        de asistencia sanitaria "Estudiante Plus", en vigor desde el 01/09/2026 hasta el 31/08/2027.
        La póliza da cobertura médica y hospitalaria completa en todo el país, sin copagos, sin carencias
        y sin límite de gasto, e incluye la repatriación en caso de fallecimiento.
        La prima anual está pagada. La compañía está inscrita en el registro de la Dirección General de Seguros.
        Este documento no es válido sin el sello de la entidad.
        Se expide el presente certificado a petición del asegurado para su presentación en el consulado.

        Madrid, 8 de julio de 2026
        """,
    ),
    _genuine(
        "insurance-de-gkv",
        "health_insurance",
        """
        Betriebskrankenkasse Nordhain
        Kundencenter Studierende
        Nordhain, 2. September 2026

        # Mitgliedsbescheinigung

        Sehr geehrte Frau Okafor,
        gern bestätigen wir, dass Sie seit dem 1. September 2026 Mitglied unserer Kasse sind und in der
        studentischen Kranken- und Pflegeversicherung vollen gesetzlichen Schutz genießen.
        Der monatliche Beitrag beträgt 146,30 EUR. Ihre Versichertennummer lautet K204817735.
        Ihre Gesundheitskarte erhalten Sie in etwa zwei Wochen per Post.
        Die Bescheinigung dient zur Vorlage bei Behörden und bleibt ohne Unterschrift gültig.

        Ihre BKK Nordhain
        """,
    ),
    _genuine(
        "enrolment-fr",
        "enrolment_certificate",
        """
        Université des Trois-Vallées
        Direction des études et de la scolarité

        # Certificat de scolarité 2026/2027

        Le président de l'université certifie que Mme Thi Lan PHAM, née le 21/08/2004 à Hué (Viêt Nam),
        numéro étudiant 22604417, INE 1A2B3C4D5E6, a été inscrite le 10/07/2026 pour préparer le diplôme suivant :
        Licence 3 Économie et gestion, régime : formation initiale.
        L'année universitaire court du 1er septembre 2026 au 31 août 2027.
        Droits d'inscription : 178,00 € – CVEC : 105,00 € – paiement enregistré.
        Document à conserver, aucun duplicata ne sera fourni.

        Fait le 11/07/2026
        """,
    ),
    _genuine(
        "enrolment-en",
        "enrolment_certificate",
        """
        Kestrel Institute of Technology
        Registry Services

        # Certificate of Student Status

        Issued 6 October 2026
        We certify that Mr Adewale OGUNLEYE (student ID 30114872) is a full-time student of this Institute
        in the second year of the BEng Civil Engineering degree, academic session 2026/27.
        Session dates: 21 September 2026 – 18 June 2027. Expected completion: June 2028.
        Home address on our records: 44 Mill Lane, Kestrel. Fees for the session have been settled.
        Applications for replacement certificates are handled within five working days.

        Registrar
        """,
    ),
    _genuine(
        "payslip-fr",
        "income_proof",
        """
        SARL Menuiserie Pascot – SIRET 402 118 773 00019
        # BULLETIN DE PAIE
        Période : mai 2026

        Salarié : M. Bruno PASCOT-LEROY – Emploi : chef d'atelier – CDI
        Salaire de base 151,67 h : 2 640,00
        Prime d'ancienneté : 79,20
        Total brut : 2 719,20
        Cotisations et contributions salariales : 601,83
        Net imposable : 2 204,11
        Net payé en euros : 2 098,42 – virement du 31/05/2026
        Dans votre intérêt, conservez ce document sans limitation de durée.
        """,
    ),
    _genuine(
        "payslip-en",
        "income_proof",
        """
        Brightwater Logistics Ltd
        # PAYSLIP
        Pay period: June 2026 – Pay date: 30/06/2026

        Employee: Amina Rahman – Payroll no. 0417 – Tax code 1257L – NI number QQ123456C
        Basic pay 2,850.00
        Overtime 140.00
        Gross pay 2,990.00
        Income tax 387.30
        National Insurance 155.38
        Pension 119.60
        Net pay 2,327.72
        Queries about this payslip go to payroll. Your application for annual leave is made online.
        """,
    ),
    _genuine(
        "scholarship-de",
        "scholarship_certificate",
        """
        Lindental-Stiftung für Wissenschaft
        Referat Internationale Studierende
        Bonn, 5. Mai 2026

        # Stipendienbescheinigung

        Hiermit bestätigen wir, dass Herr Tesfaye Alemu vom 1. Oktober 2026 bis zum 30. September 2027
        von uns gefördert wird. Das Stipendium beträgt monatlich 992 EUR und wird zum Monatsersten
        auf sein Konto in Deutschland gezahlt. Ein Zuschuss zur Krankenversicherung kommt hinzu.
        Das Stipendium ist nicht zurückzuzahlen. Änderungen des Studienplans sind uns zu melden.
        Anträge auf Verlängerung werden im Juni entgegengenommen.

        i. A. Sabine Krol
        """,
    ),
    _genuine(
        "course-de",
        "language_course_confirmation",
        """
        Lingua Forum Mainz – Sprachinstitut
        Mainz, 11. August 2026

        # Anmeldebestätigung

        Sehr geehrte Damen und Herren,
        Frau Dilnoza Karimova, geb. 14.04.2005, hat sich bei uns fest für den Intensivkurs Deutsch B1
        eingeschrieben und die Kursgebühr von 2.160 EUR entrichtet.
        Der Kurs läuft vom 5. Oktober 2026 bis zum 26. März 2027, montags bis freitags von 9.00 bis 13.00 Uhr,
        das sind 25 Unterrichtsstunden zu 45 Minuten in jeder Woche.
        Bei Ablehnung des Visums erstatten wir die Gebühr gegen Vorlage des Bescheids.

        Mit freundlichen Grüßen
        Kursbüro
        """,
    ),
    _genuine(
        "course-fr",
        "language_course_confirmation",
        """
        Centre de langues Clairefontaine
        Établissement d'enseignement supérieur privé

        # Attestation d'inscription

        Je soussigné, directeur du centre, atteste que M. Hoang Nam VU, né le 30 mars 2004, est inscrit
        à notre cours de français langue étrangère (FLE), niveau B1, pour la session d'automne.
        Dates : du 21 septembre 2026 au 29 janvier 2027.
        Rythme : 20 heures par semaine, du lundi au vendredi, en matinée.
        Les frais de formation, soit 2 450 €, ont été réglés en totalité.

        Fait à Lyon, le 3 juillet 2026
        """,
    ),
    _genuine(
        "criminal-record-es",
        "criminal_record",
        """
        MINISTERIO DE JUSTICIA
        Registro Central de Penados

        # CERTIFICADO

        Consultadas las notas de condena de este Registro con los datos facilitados por el solicitante,
        se certifica que a fecha de hoy NO CONSTAN antecedentes a nombre de:
        Apellidos: QUIROGA SALAS – Nombre: Mateo – Nacido el 02/03/2001 en Lima (Perú)
        Solicitud n.º 2026/004417, presentada por vía telemática.
        El presente certificado tiene una validez de tres meses.
        Puede comprobarse su autenticidad con el código CSV que figura al pie.

        Madrid, a 15 de junio de 2026
        """,
    ),
    _genuine(
        "tuition-receipt-en",
        "tuition_receipt",
        """
        St Brannock College – Finance Office
        # Receipt

        Receipt no. 55183 – 22 July 2026
        With this receipt we confirm that EUR 4,200.00 reached our account from Ms Noor Al-Hashimi
        (student ID SB-20931) by bank transfer on 20 July 2026.
        Purpose: tuition fee for the academic year 2026/27, BA Design, first instalment.
        Total fee 8,400.00 – paid so far 4,200.00. The second instalment falls in January 2027.
        Thank you for your payment.

        Bursar
        """,
    ),
    _genuine(
        "medical-fr",
        "medical_certificate",
        """
        Dr Agnès Vautrin – Médecine générale
        15 rue des Tilleuls, 69003 Lyon – RPPS 10101234567

        # CERTIFICAT MÉDICAL

        Je soussignée certifie avoir examiné ce jour Mlle Ikram TAHIRI, née le 11/01/2005.
        Elle est exempte de toute affection pouvant entraîner des conséquences graves pour la santé publique
        au sens du Règlement sanitaire international de 2005.
        Certificat établi à sa demande et remis en mains propres, en français et en espagnol.

        Lyon, le 2 juillet 2026
        """,
    ),
    _genuine(
        "blocked-account-de",
        "blocked_account",
        """
        Fintiba-Nord Treuhand GmbH
        Frankfurt am Main, 9. Juli 2026

        # Sperrkontobestätigung

        Hiermit wird bestätigt, dass Herr Rohan Mehta, geb. 01.02.2003, Reisepass Z4471822, bei uns
        ein Sperrkonto unterhält. Der Betrag von 11.904,00 EUR ist am 7. Juli 2026 eingegangen.
        Das Guthaben ist zugunsten der Bundesrepublik Deutschland gesperrt.
        Monatlich werden höchstens 992,00 EUR freigegeben, erstmals nach der Einreise.
        Eine vorzeitige Auflösung bedarf der Zustimmung der Ausländerbehörde oder der Ablehnung des Visums.
        """,
    ),
    _genuine(
        "residence-fr-bill",
        "proof_of_residence",
        """
        Énergies du Rhône
        # Votre facture d'électricité du 12 juin 2026

        Titulaire : Mme Fatoumata DIALLO – N° client 6 044 118 227
        Lieu de consommation : 8 rue Garibaldi, 69006 Lyon
        Point de livraison 21 447 882 113 905 – compteur n° 614
        Consommation du 10/04 au 10/06 : 214 kWh
        Montant TTC 58,33 € – prélevé le 27 juin 2026
        Nos tarifs évoluent au 1er août : consultez votre espace client.
        Besoin d'un devis pour une pompe à chaleur ? Appelez un conseiller.
        """,
    ),
    # ---- what only resembles a document --------------------------------------------------------------------------
    _alike(
        "alike-admission-received-fr",
        "admission_letter other",
        """
        École supérieure de commerce de Montclar
        Service admissions internationales

        Objet : candidature Programme Grande École 2026

        Bonjour Monsieur SOW,
        Votre dossier nous est bien parvenu le 3 mars et porte le numéro C-20447.
        Il sera soumis au jury d'admission courant avril, après vérification des pièces.
        Nous reviendrons vers vous par courriel dès que la décision aura été prise.
        D'ici là, il est inutile de nous téléphoner.
        Nous vous remercions de l'intérêt que vous portez à notre école.

        Le service des admissions
        """,
    ),
    _alike(
        "alike-admission-received-de",
        "admission_letter other",
        """
        Hochschule Brenntal
        Zentrale Studienberatung und Zulassungsstelle

        Ihre Bewerbung für den Masterstudiengang Informatik zum Wintersemester 2026/27

        Guten Tag Frau Haddad,
        vielen Dank für Ihre Online-Bewerbung. Wir haben Ihre Unterlagen am 28. Mai erhalten
        und unter der Bewerbernummer 4471920 erfasst.
        Die Auswahlkommission wird sich im Juli damit befassen. Das Ergebnis teilen wir Ihnen danach mit.
        Bitte sehen Sie von Rückfragen zum Stand des Verfahrens ab.

        Ihre Zulassungsstelle
        """,
    ),
    _alike(
        "alike-rejection-en",
        "admission_letter other",
        """
        Harwick University, Office of Graduate Admissions

        Mr Daniel Mwangi
        20 May 2026

        # MSc Data Science: decision on your application

        Dear Mr Mwangi,
        Thank you for the interest you have shown in Harwick. The admissions committee read your file with care.
        This year we had many more strong candidates than places, and I am sorry to say
        that we are not able to make you an offer for September 2026.
        You are most welcome to try again next year.

        Dr Owen Trask
        """,
    ),
    _alike(
        "alike-waiting-list-es",
        "admission_letter other",
        """
        Universidad de Ribaverde
        Escuela de Posgrado

        Asunto: resultado de la fase de admisión, Máster en Energías Renovables

        Estimado Sr. Mbarga:
        Su expediente ha sido valorado con 6,8 puntos. Las plazas disponibles se han cubierto con
        puntuaciones superiores, por lo que figura usted en el puesto 9 de la lista de espera.
        Si se producen renuncias antes del 20 de julio nos pondremos en contacto con usted.

        La comisión de admisión
        """,
    ),
    _alike(
        "alike-conditional-fr",
        "admission_letter other",
        """
        Institut polytechnique de Sarlande
        Le 12 avril 2026

        # Lettre d'admission

        Monsieur Rakotomalala,
        Le jury vous accorde une place en première année du cycle ingénieur pour la rentrée 2026.
        Cette décision ne sera effective que lorsque vous aurez obtenu le diplôme du baccalauréat
        que vous préparez actuellement, avec une moyenne d'au moins 14 sur 20.
        Vous voudrez bien nous transmettre le relevé officiel dès sa publication.

        Le directeur des études
        """,
    ),
    _alike(
        "alike-price-list-de",
        "language_course_confirmation other",
        """
        Lingua Forum Mainz – Sprachinstitut

        # Deutschkurse: Termine und Preise 2026

        Intensivkurs A1–C1, 25 Unterrichtseinheiten pro Woche, vormittags
        4 Wochen: 480 EUR, 8 Wochen: 920 EUR, 12 Wochen: 1.290 EUR
        Abendkurs, 6 Unterrichtseinheiten pro Woche: 180 EUR im Monat
        Kursbeginn: jeden ersten Montag im Monat
        Wählen Sie Ihren Kurs und melden Sie sich online an!
        Alle Preise verstehen sich inklusive Einstufungstest. Änderungen vorbehalten.
        Besuchen Sie uns, wir beraten Sie gern.
        """,
    ),
    _alike(
        "alike-course-quote-en",
        "language_course_confirmation other",
        """
        Calderón Spanish School, Valencia
        # Quotation for an intensive Spanish course

        Prepared for: Ms Grace Liu – valid for 14 days
        Intensive Spanish course, 20 lessons per week, 24 weeks, level A2 to B2
        Course fee EUR 3,120 – materials EUR 90 – registration EUR 60
        Accommodation with a host family EUR 230 per week
        To go ahead, sign and return this page together with the deposit.
        We will then send you a confirmation for your visa appointment.
        """,
    ),
    _alike(
        "alike-account-application-en",
        "blocked_account other",
        """
        Expatica Trust Ltd – Blocked accounts for Germany

        # Your blocked account: next steps

        Dear Mr Nguyen,
        thank you for signing up. We have checked your passport and prepared your blocked account.
        To complete it, wire EUR 11,904 plus the fee of EUR 89 to the account shown below.
        As soon as the money has arrived, we will issue the blocking confirmation for the embassy.
        At present the balance is EUR 0.00.
        """,
    ),
    _alike(
        "alike-bank-ad-es",
        "bank_certificate bank_statement other",
        """
        Banco del Ebro
        # Cuenta Joven: sin comisiones y con regalo

        ¿Vas a estudiar en España? Abre tu Cuenta Joven desde el móvil en diez minutos.
        Sin comisión de mantenimiento y con tarjeta de débito gratuita el primer año.
        Si domicilias tu beca te regalamos 50 euros de saldo.
        Consulta las condiciones en cualquiera de nuestras oficinas.
        Campaña vigente hasta el 31 de octubre de 2026.
        """,
    ),
    _alike(
        "alike-insurance-quote-fr",
        "health_insurance other",
        """
        Mutuelle Étudiante Horizon
        # Votre projet d'assurance santé

        Madame, Monsieur,
        Suite à votre visite sur notre site, voici le tarif calculé pour vous :
        Formule Santé Internationale, frais de santé et hospitalisation, rapatriement inclus
        Cotisation mensuelle : 38,90 € – 12 mois à compter du 01/09/2026
        Ce tarif est garanti trente jours. Pour souscrire, complétez le bulletin joint.
        L'attestation vous sera remise après paiement de la première cotisation.
        """,
    ),
    _alike(
        "alike-insurance-pending-de",
        "health_insurance other",
        """
        Betriebskrankenkasse Nordhain
        Mitgliederservice

        Ihre Anmeldung zur studentischen Krankenversicherung

        Sehr geehrter Herr Petrov,
        Ihr Aufnahmewunsch liegt uns vor. Für die Bearbeitung fehlt noch die Immatrikulationsbescheinigung.
        Sobald wir sie haben, entscheiden wir über die Mitgliedschaft und senden Ihnen den Versicherungsnachweis.
        Bis dahin besteht bei uns noch kein Versicherungsschutz.

        Ihre BKK Nordhain
        """,
    ),
    _alike(
        "alike-record-order-fr",
        "criminal_record other",
        """
        Casier judiciaire national
        44317 Nantes

        Demande n° 2026-0611-4471

        Madame,
        Nous avons pris en compte votre demande d'extrait du casier judiciaire (bulletin n° 3)
        déposée ce jour sur notre site. Elle est en attente de vérification d'identité.
        Le document vous parviendra par voie postale sous quinze jours environ.
        Conservez le numéro ci-dessus pour suivre son avancement.
        """,
    ),
    _alike(
        "alike-scholarship-application-es",
        "scholarship_certificate other",
        """
        Fundación Altamira
        Programa de becas de posgrado 2026/2027

        # Justificante

        Su candidatura a una beca de la Fundación Altamira se ha registrado con el número 7781.
        La comisión de selección publicará la relación de becarios el 15 de julio.
        La dotación mensual de la beca es de 1.100 euros durante diez meses.
        La presentación de la candidatura no da derecho a la beca.
        """,
    ),
    _alike(
        "alike-scholarship-refusal-de",
        "scholarship_certificate other",
        """
        Lindental-Stiftung für Wissenschaft
        Bonn, 5. Mai 2026

        Ihre Bewerbung um ein Stipendium

        Sehr geehrte Frau Castellanos,
        die Auswahlkommission hat über die Vergabe der Stipendien für das Jahr 2026/27 entschieden.
        Leider konnten wir Sie diesmal nicht in die Förderung aufnehmen.
        Wir bedauern, Ihnen keine günstigere Nachricht geben zu können, und wünschen Ihnen alles Gute.
        """,
    ),
    _alike(
        "alike-room-offer-en",
        "proof_of_residence accommodation_certificate other",
        """
        Kestrel Student Living
        # Room offer 2026/27

        Dear Chinedu,
        we can offer you room 4.12 in Mill House from 15 September 2026 to 30 June 2027.
        The rent is EUR 540 a month; the landlord asks for a deposit of two months' rent.
        To take up this offer, sign online and pay the deposit by 1 August, otherwise it lapses.
        Your tenancy contract will be sent to you after that.
        """,
    ),
    _alike(
        "alike-test-booking-es",
        "language_certificate other",
        """
        Centro de exámenes Avenida
        # Examen DELE B1 – convocatoria de octubre

        Estimada candidata:
        Queda usted inscrita en la prueba del 17 de octubre de 2026 en nuestro centro.
        Comprensión de lectura 9:00 h; comprensión auditiva 10:30 h; expresión oral por la tarde.
        Preséntese con media hora de antelación y con su pasaporte.
        Las calificaciones se publican tres meses después.
        """,
    ),
    _alike(
        "alike-job-offer-fr",
        "income_proof other",
        """
        Groupe Halbrand – Direction des ressources humaines
        Lyon, le 8 juin 2026

        Objet : proposition de poste

        Monsieur,
        À la suite de nos entretiens, nous vous proposons le poste d'assistant logistique à compter du
        1er septembre 2026, pour un salaire brut mensuel de 1 950 euros.
        Si cela vous convient, merci de nous retourner un exemplaire signé avant le 20 juin.
        Un contrat de travail vous sera alors adressé.
        """,
    ),
    _alike(
        "alike-exmatriculation-de",
        "enrolment_certificate other",
        """
        Universität Talheim
        Studierendensekretariat

        # Bescheinigung

        Frau Ana Lucía Ferreyra, Matrikelnummer 3304418, war vom 1. Oktober 2023 bis zum 31. März 2026
        im Studiengang Biologie (Bachelor) eingeschrieben und hat die Universität
        auf eigenen Antrag mit Ablauf des Wintersemesters 2025/26 verlassen.
        Die Exmatrikulation erfolgte zum 31. März 2026. Der Studierendenausweis wurde eingezogen.
        """,
    ),
    _alike(
        "alike-specimen-fr",
        "sponsorship_declaration other",
        """
        MODÈLE – à recopier et à compléter

        # Attestation de prise en charge

        Je soussigné(e) ……………………………, né(e) le …………… à ……………,
        demeurant ……………………………………,
        m'engage à prendre en charge financièrement M./Mme …………………… pendant ses études en France,
        à hauteur de ………… euros par mois.
        Pour faire valoir ce que de droit.
        Fait à …………, le ………… Signature :
        """,
    ),
    _alike(
        "alike-apostille-order-de",
        "apostille other",
        """
        Dokumentenservice Weber
        # Ihre Bestellung vom 4. Juni

        Vielen Dank, Herr Osei! Wir besorgen für Sie:
        1 × Apostille für eine Geburtsurkunde (Ghana), Express
        Preis 149,00 EUR inkl. Versand – Zahlungsweise: Kreditkarte
        Bitte senden Sie uns das Original der Urkunde per Einschreiben.
        Nach Erhalt rechnen Sie bitte mit zehn Werktagen.
        """,
    ),
    _alike(
        "alike-translation-quote-es",
        "sworn_translation birth_certificate other",
        """
        Traducciones Peñalver
        # Presupuesto

        Cliente: Sra. Achraoui – Fecha: 3 de junio de 2026
        Traducción jurada francés–español de un certificado de nacimiento, 2 páginas: 78,00 €
        Traducción jurada francés–español de un título universitario, 1 página: 45,00 €
        Total con IVA: 148,83 €. Plazo de entrega: cinco días laborables desde la aceptación.
        Este importe es válido durante un mes.
        """,
    ),
    _alike(
        "alike-medical-invoice-en",
        "medical_certificate other",
        """
        Dr Siobhan Kelly, General Practitioner
        # Booking

        Dear Mr Haile,
        you are booked in for a visa medical on Thursday 9 July 2026 at 10.20.
        The physical examination takes thirty minutes and the fee of EUR 120 is payable on the day.
        Bring your passport and your vaccination record.
        The medical certificate will be ready for collection two days later.
        """,
    ),
    _genuine(
        "exchange-agreement-de",
        "exchange_agreement",
        """
        Gymnasium am Rheinufer, Mainz – Colegio San Telmo, Bogotá

        # Vertrag über einen Schüleraustausch

        zwischen dem Gymnasium am Rheinufer, vertreten durch die Schulleiterin Frau Dr. Kessel,
        und den Eltern der Schülerin Valentina Ríos Pardo, geboren am 4. März 2010

        § 1 Die Schülerin besucht vom 10. September 2026 bis zum 15. Februar 2027 die Klasse 10b.
        § 2 Sie wohnt bei der Gastfamilie Brandt. Diese sorgt für Verpflegung und ein eigenes Zimmer.
        § 3 Die Schülerin hält sich an die Hausordnung und nimmt regelmäßig am Unterricht teil.
        § 4 Im Frühjahr 2027 erfolgt der Gegenbesuch der Tochter der Gastfamilie in Bogotá.
        § 5 Beide Seiten können den Aufenthalt aus wichtigem Grund vorzeitig beenden.

        Unterschriften der Eltern und der Schule
        """,
    ),
    _genuine(
        "residence-letter-en",
        "residence_application_form",
        """
        Sana MALIK
        House 14, Street 9, Lahore, Pakistan

        To the General Department of Immigration
        B.P. 752, L-2017 Luxembourg

        # Application for a temporary authorisation to stay as a student

        Dear Sir or Madam,
        I, the undersigned, a national of Pakistan born on 8 June 2003, wish to apply for permission to live
        in Luxembourg in order to follow the Master in Computer Science at the university from September 2026.
        You will find enclosed a copy of my whole passport, my birth certificate, an extract of my criminal
        record, proof of my enrolment, of sufficient resources and of health insurance.
        I thank you in advance for your favourable consideration.

        Yours faithfully
        """,
    ),
    _genuine(
        "school-certificate-de",
        "school_certificate",
        """
        Gymnasium am Rheinufer
        Sekretariat, Mainz, 4. Mai 2026

        # Schulbescheinigung

        Es wird bescheinigt, dass die brasilianische Schülerin Beatriz Nogueira, geb. 17.02.2010, unsere Schule
        vom 24. August 2026 bis zum 31. Januar 2027 als Gast besuchen wird. Sie kommt in die Klasse 11a und
        erhält 32 Stunden Unterricht in der Woche. Schulgeld wird nicht erhoben.
        Sie lebt während dieser Zeit bei Familie Hartwig in Mainz-Gonsenheim.

        Dr. Kessel, Schulleiterin (Siegel)
        """,
    ),
    _genuine(
        "sponsorship-en",
        "sponsorship_declaration",
        """
        # Letter of financial support

        Accra, 2 June 2026
        I, Kwame Boateng, civil engineer, born 1 May 1971, residing at 7 Ridge Road, Accra, state that I am
        the father of Abena Boateng, who has been admitted to the University of Luxembourg.
        For the whole of her studies I will pay her tuition, rent, food, insurance and her ticket home,
        that is at least EUR 1,300 every month. My salary is GHS 28,000 a month; see the enclosed statements.
        I make this promise freely and know that it binds me.

        Kwame Boateng (signature)
        """,
    ),
    _genuine(
        "accommodation-fr",
        "accommodation_certificate",
        """
        # Attestation d'hébergement

        Je soussigné, Marc TIXIER, né le 6 octobre 1968 à Voiron, demeurant 19 cours Berriat à Grenoble,
        déclare sur l'honneur que M. Ibrahima BALDÉ, né le 3 mars 2003 à Labé, loge chez moi
        à cette adresse de façon stable depuis le 1er octobre 2025.
        Je joins une copie de ma carte d'identité et une facture récente à mon nom.
        J'ai connaissance des sanctions pénales encourues en cas de fausse déclaration.

        Grenoble, le 14 juin 2026
        """,
    ),
    _genuine(
        "power-of-attorney-de",
        "power_of_attorney",
        """
        # Vollmacht

        Ich, Javier Montes Luque, geboren am 19.07.1970 in Quito, Reisepass A4471882, Vater und allein
        sorgeberechtigt, ermächtige hiermit Frau Petra Hartwig, wohnhaft Kapellenstr. 3, 55124 Mainz,
        für meinen Sohn Andrés Montes alle Erklärungen gegenüber der Ausländerbehörde Mainz abzugeben,
        Anträge zu stellen, Bescheide entgegenzunehmen und Auskünfte zu erhalten.
        Diese Vollmacht gilt bis zum 31. Dezember 2026.

        Quito, 5. Juni 2026
        """,
    ),
    _genuine(
        "host-es",
        "host_commitment",
        """
        # Compromiso de la familia de acogida

        Nosotros, Carmen Ibarra Soto y Luis Prieto Mena, con domicilio en calle Mayor 12, Logroño,
        nos obligamos a recibir en nuestra casa a la alumna Amélie Fournier Diop, nacida el 2 de mayo de 2010,
        desde el 1 de septiembre de 2026 hasta el 30 de junio de 2027.
        Le daremos habitación propia, comida y el trato de un miembro más de la familia.
        Cuidaremos de que asista a clase y avisaremos al centro si enferma.

        Logroño, 10 de mayo de 2026. Firmado: ambos cónyuges
        """,
    ),
    _genuine(
        "bank-statement-en",
        "bank_statement",
        """
        Northgate Bank
        # Current account statement
        Mr Tunde Adebayo – Sort code 20-11-43 – Account 70441982
        Statement period 1 May 2026 to 31 May 2026

        Balance brought forward 4,210.55
        02 May Card payment GROCER 34.20 4,176.35
        05 May Direct debit ELECTRICITY 61.00 4,115.35
        15 May Transfer from K ADEBAYO 1,500.00 5,615.35
        28 May Standing order RENT 540.00 5,075.35
        Balance carried forward 5,075.35
        New: open a savings account online and get a welcome bonus. Get a quote for home insurance.
        """,
    ),
    _genuine(
        "criminal-record-fr",
        "criminal_record",
        """
        RÉPUBLIQUE TUNISIENNE – Ministère de l'Intérieur
        Direction générale de la sûreté nationale

        # Extrait de casier judiciaire (bulletin n° 3)

        Nom : GHARBI – Prénom : Amine – Né le 4 avril 2002 à Sfax
        Fils de Mohamed et de Leïla Trabelsi – Nationalité : tunisienne
        Condamnations : NÉANT
        Le présent bulletin ne peut être remis qu'à la personne qu'il concerne.
        Tunis, le 20 mai 2026
        """,
    ),
    _genuine(
        "scholarship-en",
        "scholarship_certificate",
        """
        The Aldous Trust
        18 June 2026

        # Award of an Aldous Scholarship

        Dear Ms Sokolova,
        Thank you for your application. It gives the trustees great satisfaction to tell you that you are one of
        this year's Aldous scholars. You will receive EUR 1,150 a month from October 2026 to September 2027,
        together with a single travel grant of EUR 600.
        The award may be renewed once; your application for renewal will be considered in May 2027.
        The award ends if you leave the course or are no longer enrolled.

        Secretary to the trustees
        """,
    ),
    _genuine(
        "insurance-en",
        "health_insurance",
        """
        Globalis Student Cover
        # Certificate of insurance

        Policyholder and insured: Ms Priya Raman, born 9 Jan 2004 – Policy GSC-118-4471
        In force from 1 September 2026 to 31 August 2027, territory: Luxembourg and the Schengen area
        Benefits: doctors' fees, medicines, in-patient treatment and dental emergencies, 100 % without upper limit
        Repatriation to the home country. No excess applies.
        Premium for the year paid on 2 June 2026.
        This certificate is a summary; the policy wording prevails. To make a claim, use our app.
        """,
    ),
    _genuine(
        "loan-fr",
        "loan_certificate",
        """
        Crédit Populaire des Alpes
        Grenoble, le 3 juin 2026

        # Attestation de prêt étudiant

        Nous certifions avoir consenti à Mme Aïcha BENSALEM, née le 7 mai 2004, un prêt étudiant
        de 18 000 euros, signé le 20 mai 2026 après expiration du délai de rétractation.
        Les fonds sont versés par fractions de 750 euros chaque mois à partir du 5 septembre 2026.
        Le remboursement débute en octobre 2029. Taux annuel 1,9 %.

        Le conseiller
        """,
    ),
    _genuine(
        "admission-exchange-en",
        "admission_letter",
        """
        Universidad de Ribaverde, International Office
        9 May 2026

        # Letter of acceptance

        To whom it may concern,
        This is to confirm that Mr Ali Karimov (Tashkent State University) is accepted as an exchange student in
        our Faculty of Law from 7 September 2026 to 29 January 2027 under the agreement between both universities.
        He pays no tuition here. If his visa is refused he should tell us at once, so that his place can be given
        to another student. We regret that we have no rooms on campus; see our housing leaflet.

        Head of the International Office
        """,
    ),
    _genuine(
        "course-es",
        "language_course_confirmation",
        """
        Academia Puerta del Sol, centro acreditado de español
        Madrid, 1 de junio de 2026

        # Certificado de matrícula

        La directora de la academia certifica que D. Kenji Morita, nacido el 2 de abril de 2004, con pasaporte
        TR4410927, está matriculado en nuestro curso intensivo de español, niveles A2 a B2,
        del 7 de septiembre de 2026 al 28 de mayo de 2027, 20 horas lectivas a la semana de lunes a viernes.
        El importe total de 4.350 euros ha sido abonado. Todos nuestros cursos incluyen material y biblioteca.

        Firma y sello
        """,
    ),
    _alike(
        "alike-refusal-course-fr",
        "language_course_confirmation admission_letter enrolment_certificate other",
        """
        Centre de langues Clairefontaine

        Objet : votre inscription au cours intensif de français

        Chère Madame Petrova,
        La session d'automne du cours de français est malheureusement complète.
        Nous ne pouvons donc pas vous y inscrire et vous rembourserons vos arrhes dans la semaine.
        La prochaine session débutera en février ; les inscriptions ouvrent le 1er novembre.
        """,
    ),
    _alike(
        "alike-admission-pending-es",
        "admission_letter other",
        """
        Universidad de Ribaverde – Escuela de Posgrado

        # Comprobante de preinscripción

        Estimada Sra. Chukwu:
        Le confirmamos que su solicitud de admisión al Máster en Bioética llegó correctamente el 4 de marzo
        con la referencia P-88210. La comisión académica la examinará en abril y podrá pedirle una entrevista.
        Hasta entonces no es necesario que haga nada. Este comprobante no acredita la admisión.
        """,
    ),
    _alike(
        "alike-enrolment-pending-en",
        "enrolment_certificate other",
        """
        Kestrel Institute of Technology – Registry Services

        # Your enrolment: outstanding items

        Dear Mr Eze,
        We have started your enrolment record for the BSc Computing. Before you count as a student you still have
        to upload your school certificate, pay the first instalment and show us your visa in person.
        Until all three are done we cannot give you a student card or a certificate of enrolment.
        """,
    ),
    _alike(
        "alike-iban-slip-fr",
        "bank_certificate bank_statement other",
        """
        Banque du Littoral
        # RELEVÉ D'IDENTITÉ BANCAIRE

        Titulaire du compte : M. Karim ZERROUKI
        Domiciliation : Agence de la Marina
        Code banque 30047 – Code guichet 14012 – Numéro de compte 00472281905 – Clé 41
        IBAN FR76 3004 7140 1200 4722 8190 541 – BIC BQLIFRPP
        À remettre à vos créanciers ou débiteurs pour vos virements et prélèvements.
        """,
    ),
    _alike(
        "alike-travel-insurance-es",
        "health_insurance other",
        """
        Viajes Seguros Ibérica
        # Certificado de seguro

        Asegurado: D. Omar Haddad – Póliza VSI-20441 – Destino: España
        Vigencia: 1 de septiembre a 30 de noviembre de 2026 (máximo 90 días)
        Gastos médicos por urgencia durante el viaje hasta 30.000 €
        Pérdida o robo de equipaje hasta 1.000 €, cancelación de vuelo hasta 600 €
        Repatriación de heridos o fallecidos incluida.
        """,
    ),
    _alike(
        "alike-guarantee-draft-en",
        "sponsorship_declaration bank_guarantee other",
        """
        # Sponsorship letter (sample)

        Use this text as a model and replace the words in brackets.
        I, [full name], of [address], hereby undertake to support [name of student] during the studies at
        [university], and to bear all costs of living, tuition and return, up to [amount] a month.
        [Place, date, signature]
        Have your signature witnessed by a notary.
        """,
    ),
    _alike(
        "alike-sick-note-de",
        "medical_certificate other",
        """
        Praxis Dr. med. Ulrike Hahn, Fachärztin für Allgemeinmedizin

        # Ärztliche Bescheinigung

        Herr Dimitar Iliev, geb. 03.03.2002, ist wegen Krankheit vom 4. bis zum 11. Mai 2026 nicht in der Lage,
        an Prüfungen und Lehrveranstaltungen teilzunehmen.
        Vorzulegen beim Prüfungsamt.
        """,
    ),
    _alike(
        "alike-invoice-tuition-en",
        "tuition_receipt other",
        """
        St Brannock College – Finance Office
        # Tuition fee invoice

        Invoice 20931-1 – 2 June 2026 – Ms Noor Al-Hashimi
        Tuition fee 2026/27, BA Design: EUR 8,400.00
        First instalment to be paid no later than 31 July 2026: EUR 4,200.00
        Please quote your student ID with your transfer. Nothing has been paid to date.
        """,
    ),
    _alike(
        "alike-cancelled-insurance-de",
        "health_insurance other",
        """
        Betriebskrankenkasse Nordhain

        # Bestätigung Ihrer Kündigung

        Sehr geehrter Herr Petrov,
        wir haben Ihre Kündigung erhalten. Ihre Mitgliedschaft in der studentischen Krankenversicherung
        endet am 30. September 2026. Bis dahin können Sie unsere Leistungen nutzen.
        Wir bedauern, dass Sie uns verlassen.
        """,
    ),
    _alike(
        "alike-mock-test-fr",
        "language_certificate other",
        """
        Centre de langues Clairefontaine
        # Résultats de l'entraînement au TCF

        Candidat : M. Hoang Nam VU – le 12 mai 2026
        Compréhension orale : B1 – compréhension écrite : B2 – expression orale : B1
        Ce test d'essai s'est déroulé en ligne et sans surveillance. Il prépare à l'examen officiel
        et ne remplace pas l'attestation délivrée par le centre d'examen.
        """,
    ),
    _alike(
        "alike-volunteer-form-es",
        "volunteering_agreement other",
        """
        Asociación Brotes Verdes
        # Ficha para futuros voluntarios

        Nombre: Lucía Fontana – Fecha de nacimiento: 3 de mayo de 2005
        Quiero colaborar como voluntaria en: huerto escolar / apoyo a mayores / otro
        Disponibilidad: de septiembre a junio, 25 horas semanales
        Una persona de la asociación te llamará para una entrevista. Si hay vacante firmaremos contigo el acuerdo.
        """,
    ),
    _alike(
        "alike-scholarship-nomination-en",
        "scholarship_certificate other",
        """
        The Aldous Trust
        # Aldous Scholarship: interview

        Dear Mr Bekele,
        I am glad to say that you are among the twelve candidates whom the trustees would like to meet.
        Interviews take place on 3 June by video call and last twenty minutes.
        Five of the twelve will be given a scholarship worth EUR 1,150 a month.
        We shall write to everybody by the end of June.
        """,
    ),
    _genuine(
        "admission-de-fh",
        "admission_letter",
        """
        Technische Hochschule Auberg
        International Office, 12. Juni 2026

        # Zulassung zum Masterstudium Wirtschaftsinformatik

        Liebe Frau Nakamura,
        herzlichen Glückwunsch! Ihre Bewerbung war erfolgreich: wir haben einen Platz für Sie reserviert.
        Das Studium beginnt am 28. September 2026 und dauert vier Semester.
        Nehmen Sie den Platz bitte bis zum 10. Juli im Portal an. Der Semesterbeitrag von 165 EUR wird danach fällig.
        Wohnheimzimmer vergibt das Studierendenwerk; dort müssen Sie mit einer Warteliste rechnen.
        Falls Ihr Visum nicht rechtzeitig erteilt wird, schreiben Sie uns.
        """,
    ),
    _genuine(
        "admission-en-short",
        "admission_letter",
        """
        Université de Mondercange – Faculty of Science

        # Admission letter

        Mondercange, 29 May 2026
        Dear Mr Rahimov,
        The selection board of the Master in Physics has reviewed all applications, and yours was among the best.
        You have therefore been granted admission for the academic year 2026/2027 (start: 14 September 2026).
        A fee of EUR 200 per semester is invoiced after registration. To register you need your passport,
        your authorisation to stay and the originals of your diplomas.
        Kind regards, the Study Programme Administrator
        """,
    ),
    _genuine(
        "bank-es-balance",
        "bank_certificate",
        """
        Banco del Ebro – Oficina 0417, Lyon
        # Certificado de saldo

        D. Álvaro Pita Lorenzo, en calidad de apoderado de esta entidad, CERTIFICA:
        Que D.ª Fatou Ndiaye, con pasaporte A01447192, tiene con nosotros desde 2022 la cuenta de ahorro
        ES76 0417 0001 2233 4455 6677, que a día de hoy arroja un disponible de 9.840,00 euros.
        Y para que conste, sin responsabilidad alguna por parte del banco, se firma en Lyon a 6 de julio de 2026.
        Infórmese en su oficina de nuestras tarjetas y préstamos.
        """,
    ),
    _genuine(
        "employer-de",
        "income_proof",
        """
        Hartmann Maschinenbau GmbH – Personalabteilung
        Ulm, 3. Juni 2026

        # Arbeitgeberbescheinigung

        Frau Irina Sokolowa, geb. 04.02.1978, arbeitet seit dem 1. März 2015 unbefristet als Konstrukteurin
        in unserem Haus. Ihr Monatsgehalt beträgt 4.350 EUR brutto, ausgezahlt werden 2.790 EUR netto.
        Das Arbeitsverhältnis ist ungekündigt.
        Die Bescheinigung dient zur Vorlage bei der Ausländerbehörde.
        """,
    ),
    _genuine(
        "insurance-fr",
        "health_insurance",
        """
        Mutuelle Étudiante Horizon
        Le 9 juillet 2026

        # Attestation d'assurance

        La mutuelle certifie que Mme Chiara BELLINI, née le 18/11/2003, adhérente n° 4471-20, est couverte du
        01/09/2026 au 31/08/2027 pour l'ensemble de ses soins en France et en Espagne :
        consultations, pharmacie, hôpital, maternité, rapatriement, remboursés à 100 % sans avance de frais.
        Cotisation annuelle acquittée. Document sans rature ni surcharge.
        Découvrez aussi notre assurance habitation : devis en deux minutes sur notre site.
        """,
    ),
    _genuine(
        "enrolment-es",
        "enrolment_certificate",
        """
        Universidad de Ribaverde – Secretaría de la Facultad de Letras

        # Certificado de matrícula

        La secretaria de la Facultad hace constar que D. Paulo Teixeira Nunes (NIE Y4471882K) cursa en el año
        académico 2026/2027 el segundo curso del Grado en Filología Hispánica, con 60 créditos matriculados.
        La preinscripción y la matrícula se tramitaron en plazo y los precios públicos están satisfechos.
        Ribaverde, 5 de octubre de 2026
        """,
    ),
    _genuine(
        "medical-es",
        "medical_certificate",
        """
        Consejo General de Médicos – Certificado médico oficial
        # CERTIFICADO MÉDICO

        Dra. Nuria Serra Font, colegiada en Barcelona con el n.º 08/44719
        CERTIFICO que tras examinar a D. Bilal Ouahbi el 3 de junio de 2026 no aprecio en él enfermedad alguna
        que pueda tener repercusiones graves en la salud pública según el Reglamento Sanitario Internacional (2005).
        No precisa tratamiento ni ingreso hospitalario. Expedido para el visado de estudios.
        """,
    ),
    _alike(
        "alike-blocked-pending-fr",
        "blocked_account bank_certificate other",
        """
        Compte Études Allemagne – service clients
        # Votre compte bloqué

        Bonjour Mehdi,
        Votre dossier est validé ! Il ne reste plus qu'à approvisionner le compte.
        Merci de virer 11 904 € ainsi que les frais de 99 € avec la référence ci-dessous.
        Comptez trois jours ouvrés. Vous pourrez ensuite télécharger l'attestation de blocage destinée à l'ambassade.
        """,
    ),
    _alike(
        "alike-insurance-order-en",
        "health_insurance other",
        """
        Globalis Student Cover
        # Almost there, Priya

        You chose: Student health insurance, 12 months, EUR 39 a month
        Cover includes hospitalisation, out-patient treatment and repatriation.
        Your basket will be kept for seven days. Pay the first month to receive your policy number
        and the insurance certificate for your visa.
        """,
    ),
    _alike(
        "alike-admission-declined-de",
        "admission_letter other",
        """
        Hochschule Brenntal
        Zulassungsstelle, 15. Juli 2026

        Ihre Bewerbung für den Masterstudiengang Informatik

        Guten Tag Frau Haddad,
        die Auswahlkommission hat Ihre Unterlagen sorgfältig geprüft. Ihr Notendurchschnitt reicht für eine
        Zulassung in diesem Semester nicht aus. Wir müssen Ihnen deshalb absagen.
        Für das nächste Verfahren können Sie sich ab Dezember wieder bewerben.
        """,
    ),
    _alike(
        "alike-conditional-de",
        "admission_letter other",
        """
        Technische Hochschule Auberg
        # Zulassungsbescheid

        Sehr geehrter Herr Okoye,
        Sie werden zum Wintersemester 2026/27 zum Masterstudiengang Bauingenieurwesen zugelassen.
        Diese Zulassung verliert ihre Wirkung, wenn Sie nicht bis zum 31. Dezember 2026 das Zeugnis über den
        Bachelorabschluss vorlegen, den Sie noch nicht erworben haben.
        """,
    ),
    _alike(
        "alike-conditional-en",
        "admission_letter other",
        """
        Harwick University
        # Offer of admission

        Dear Ms Petrescu,
        We are happy to make you an offer for the MSc in Public Health, starting in September 2026.
        The following must be met before we can confirm your place:
        - IELTS 6.5 with no element below 6.0
        - a bachelor's degree with a final mark of 8.0 or better
        Send us the results by 15 August.
        """,
    ),
    _alike(
        "alike-balance-promise-es",
        "bank_certificate other",
        """
        Banco del Ebro
        # Apertura de su cuenta

        Estimado cliente:
        Le damos la bienvenida. Hemos abierto a su nombre la cuenta ES76 0417 0001 9988 7766 5544.
        Para utilizarla debe ingresar al menos 10 euros en los próximos treinta días.
        Su tarjeta llegará por correo. Cuando haya fondos podrá pedir un certificado en la aplicación.
        """,
    ),
    _alike(
        "alike-record-receipt-en",
        "criminal_record other",
        """
        National Police Service – Certificate of Good Conduct
        # Receipt

        Applicant: Grace Wanjiru – Reference DCI-20447-26
        Service: police clearance certificate – fee paid KES 1,050
        Fingerprints taken on 3 June 2026 at Huduma Centre
        Please come back with this slip after fourteen working days to collect the document.
        """,
    ),
    _alike(
        "alike-enrolment-form-fr",
        "enrolment_certificate other",
        """
        Université des Trois-Vallées
        # Demande d'admission préalable

        Le dossier de M. Abdoulaye KONATÉ a été déposé le 12 janvier 2026 (n° DAP-4471).
        Vœu 1 : Licence 1 Droit – vœu 2 : Licence 1 Histoire
        Les universités se prononceront au plus tard le 30 avril. Le candidat verra la réponse dans son espace.
        """,
    ),
    _alike(
        "alike-housing-request-es",
        "proof_of_residence accommodation_certificate other",
        """
        Residencia Universitaria Monteverde
        # Solicitud de habitación 2026/27

        Estimada Yuki: gracias por elegirnos. Hemos anotado tu petición de una habitación individual
        del 1 de septiembre al 30 de junio. En cuanto haya una libre te mandaremos el contrato de alquiler
        y las instrucciones para el pago de la fianza. El alquiler mensual es de 520 euros.
        """,
    ),
)
