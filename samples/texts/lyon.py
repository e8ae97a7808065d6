"""lyon-five-faults: a Tunisian student living in Lyon, bound for Valencia, with exactly five faults in the dossier."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from datetime import date

from _cards import FRENCH_LABELS, Passport, data_page
from _numbers import Person, french_account, iban
from _portrait import MAN_FROM_SFAX, photo_jpeg
from _sample import Dossier, Sample
from _scan import Scanner, scanned
from _sheet import Sheet
from reportlab.lib import colors

from texts import lyon_form

PERSON = Person(surname="TRABELSI", given_names="Mehdi", nationality="TUN", birth_date=date(2003, 11, 2), sex="M",
                birth_place="Sfax")
PASSPORT = Passport(
    person=PERSON, face=MAN_FROM_SFAX, issuer="TUN", country="RÉPUBLIQUE TUNISIENNE", word="PASSEPORT / PASSPORT",
    number="K418206", issued=date(2022, 3, 16), expires=date(2027, 3, 15), authority="SFAX",
    nationality="TUNISIENNE", labels=FRENCH_LABELS, dates="spaced", optional="09148230", tint="#e9e3d3")
FACTS = """\
checklist = "es-lyon-student"
application_date = 2026-06-22

[applicant]
surname = "Trabelsi"
given_names = "Mehdi"
birth_date = 2003-11-02
nationality = "TN"
residence_countries = ["FR", "TN"]

[stay]
start = 2026-09-07
end = 2027-06-30
purpose = "higher_education"

[situation]
represented = false
family_members = 0
accommodation_prepaid = false
"""


def dossier() -> Dossier:
    return Dossier(name="lyon-five-faults", facts=FACTS, samples=(
        Sample(name="01_solicitud_visado.pdf", content=lambda: lyon_form.form(PERSON), kind="visa_application_form",
               captured="digital PDF, 2 pages", purpose="bilingual form, filled in and signed"),
        Sample(name="02_photo.pdf", content=photo_page, kind="identity_photo", captured="digital PDF holding one photo",
               purpose="the consulate takes PDF files only, so the photograph is one too"),
        Sample(name="03_passeport.pdf", content=passport, kind="passport", captured="clean flatbed scan, 200 dpi",
               purpose="fault 1: expires less than a year after the application"),
        Sample(name="04_carta_admision.pdf", content=admission, kind="admission_letter", captured="digital PDF, 2 pages",
               purpose="admission to a master's course in Valencia, with the dates of the studies"),
        Sample(name="05_justificante_pago.pdf", content=receipt, kind="tuition_receipt", captured="digital PDF",
               purpose="the enrolment fee is paid"),
        Sample(name="06_attestation_bancaire.pdf", content=bank, kind="bank_certificate", captured="digital PDF",
               purpose="fault 4: 1 850 € for ten months"),
        Sample(name="07_certificado_seguro.pdf", content=insurance, kind="health_insurance", captured="digital PDF",
               purpose="fault 2: ends three months before the stay does"),
        Sample(name="08_casier_judiciaire_france.pdf", content=record_france, kind="criminal_record",
               captured="digital PDF", purpose="record of the country of residence, an EU state: nothing wrong"),
        Sample(name="09_bulletin_n3_tunisie.pdf", content=record_tunisia, kind="criminal_record", captured="digital PDF",
               purpose="fault 3: issued outside the EU, in French, without legalisation or apostille"),
        Sample(name="10_facture_electricite.pdf", content=bill, kind="proof_of_residence", captured="digital PDF, 2 pages",
               purpose="electricity bill, address in Lyon"),
    ))


def photo_page() -> bytes:
    sheet = Sheet(title="Photo")
    sheet.picture(photo_jpeg(MAN_FROM_SFAX), 87, 60, 35, 45)
    return sheet.pdf()


def passport() -> bytes:
    sheet = Sheet(title="Passeport", font="sans")
    data_page(sheet, PASSPORT, 42, 30)
    return scanned(sheet.pdf(), Scanner(seed=21, dpi=200, skew=0.3, noise=3, quality=62))


def admission() -> bytes:
    sheet = Sheet(
        title="Carta de admisión", author="Universidad de Levante Mediterráneo", font="serif", size=10.8,
        numbering="Página {page} de {pages}",
        footer=("Universidad de Levante Mediterráneo · Avenida de los Naranjos, 214 · 46022 Valencia (España) · CIF Q9960041B",
                "Tel. +34 960 55 51 00 · posgrado@ulm-valencia.example · www.ulm-valencia.example"))
    sheet.head("Universidad de Levante Mediterráneo", ["Vicerrectorado de Estudios · Servicio de Posgrado",
                                                       "Avenida de los Naranjos, 214 – 46022 Valencia"],
               colour="#8a5a00", emblem="U")
    sheet.p("Valencia, 4 de mayo de 2026<br/>N.º de registro: S-2026/POS/003914", align="right", after=6)
    sheet.p("D. Mehdi TRABELSI<br/>58, rue Garibaldi<br/>69006 Lyon (Francia)", after=7)
    sheet.p("CARTA DE ADMISIÓN – CURSO ACADÉMICO 2026-2027", bold=True, align="centre", size=12.5, after=5)
    sheet.p("Estimado Sr. Trabelsi:")
    sheet.p("Vista su solicitud de preinscripción y de conformidad con lo dispuesto en el Real Decreto 822/2021, de 28 de "
            "septiembre, la Comisión Académica del máster, en su reunión de 28 de abril de 2026, ha resuelto <b>admitirle</b> "
            "en los estudios oficiales que se indican a continuación:", align="both")
    sheet.kv([("Alumno", "Mehdi TRABELSI"), ("Fecha de nacimiento", "2 de noviembre de 2003"),
              ("Pasaporte n.º", "K418206 (Túnez)"), ("Titulación", "Máster Universitario en Ingeniería del Agua"),
              ("Créditos", "60 ECTS – dedicación a tiempo completo"), ("Modalidad", "Presencial (Campus de Valencia)"),
              ("Inicio de las clases", "7 de septiembre de 2026"), ("Fin del curso", "30 de junio de 2027"),
              ("Lengua de docencia", "Español")], grid=True)
    sheet.p("La plaza quedará reservada una vez abonado el importe de la matrícula (2.840,00 €) en el plazo de quince días "
            "naturales. La Universidad de Levante Mediterráneo está inscrita en el Registro de Universidades, Centros y "
            "Títulos (RUCT) con el código 9941.", align="both")
    sheet.p("Y para que conste y surta efectos ante la Oficina Consular de España, a los fines de la tramitación del visado de "
            "estudios, se expide la presente en el lugar y fecha arriba indicados.", align="both", after=12)
    sheet.sign(71, x=100)
    sheet.stamp("UNIVERSIDAD DE LEVANTE MEDITERRÁNEO ·", ["SERVICIO", "DE POSGRADO"], x=52, y=sheet.y + 6, colour="#5a2d82")
    sheet.gap(9)
    sheet.p("Fdo.: Dra. Amparo Ferrandis Soler<br/>Directora del Servicio de Posgrado", indent=76)
    sheet.next_page()
    sheet.p("ANEXO – Documentación para formalizar la matrícula", bold=True, size=12)
    sheet.p("Los estudiantes admitidos con título extranjero deberán presentar en la Secretaría, antes del 30 de septiembre de "
            "2026:")
    sheet.bullets(["original y copia del pasaporte o de la tarjeta de identidad de extranjero (TIE);",
                   "título de grado o equivalente y certificación académica personal, legalizados o con apostilla de La Haya "
                   "y, en su caso, con traducción jurada al español;",
                   "resguardo del pago de los precios públicos;", "una fotografía tamaño carné;",
                   "póliza de seguro médico con cobertura en España, o tarjeta sanitaria europea."])
    sheet.p("Le recordamos que el visado de estudios debe solicitarse personalmente en el Consulado de España de su lugar de "
            "residencia, que podrá exigirle además un certificado médico, un certificado de antecedentes penales y la prueba "
            "de que dispone de medios económicos suficientes. La Universidad no interviene en la concesión del visado.",
            align="both")
    return sheet.pdf()


def receipt() -> bytes:
    sheet = Sheet(title="Justificante de pago", author="Universidad de Levante Mediterráneo", font="sans", size=10,
                  footer=("Documento generado electrónicamente. Código seguro de verificación: 7QXD-44LM-P0RT-2026",))
    sheet.head("Universidad de Levante Mediterráneo", ["Servicio de Gestión Económica · Avenida de los Naranjos, 214 – 46022 "
                                                       "Valencia"], colour="#8a5a00", emblem="U")
    sheet.h("Justificante de pago de matrícula")
    sheet.kv([("Recibo n.º", "2026/M/0071845"), ("Fecha de pago", "12/05/2026"), ("Alumno", "TRABELSI, MEHDI"),
              ("Documento de identidad", "Pasaporte K418206"), ("Estudios", "Máster Universitario en Ingeniería del Agua"),
              ("Curso académico", "2026-2027"), ("Forma de pago", "Tarjeta bancaria – operación 004418820")])
    sheet.table([["Concepto", "Importe"], ["Precios públicos – 60 créditos ECTS", "2.775,46 €"],
                 ["Apertura de expediente", "27,34 €"], ["Expedición de tarjeta de identidad universitaria", "6,11 €"],
                 ["Seguro escolar y tasas de secretaría", "31,09 €"], ["<b>Total abonado</b>", "<b>2.840,00 €</b>"],
                 ["Pendiente de pago", "0,00 €"]], widths=[120, 42], right=[1])
    sheet.p("Se ha recibido el pago íntegro de los derechos de matrícula correspondientes al curso académico indicado. Este "
            "documento sirve como resguardo y no requiere firma manuscrita.", align="both")
    sheet.stamp("PAGADO", ["12 MAYO 2026", "GESTIÓN ECONÓMICA"], x=150, y=sheet.y + 16, square=True, size=46,
                colour="#a03020", turn=6)
    return sheet.pdf()


def bank() -> bytes:
    account = iban("FR", french_account("99977", "06900", "00412087715"))
    sheet = Sheet(
        title="Attestation", author="Crédit Rhodanien", font="condensed", size=10,
        footer=("Crédit Rhodanien – Société anonyme au capital de 42 000 000 € – RCS Lyon 999 412 077 – Siège social : 12, "
                "quai de la Bourse, 69002 Lyon", "Établissement de crédit agréé – Intermédiaire en assurance"))
    sheet.head("Crédit Rhodanien", ["Agence Lyon Brotteaux · 31, cours Vitton · 69006 Lyon", "Tél. 04 78 55 52 00"],
               colour="#0b6b6b", emblem="CR")
    sheet.p("Lyon, le 15 juin 2026", align="right", after=8)
    sheet.h("Attestation de solde", align="centre", after=8)
    sheet.p("Nous soussignés, Crédit Rhodanien, agence Lyon Brotteaux, attestons que :", after=4)
    sheet.p("<b>Monsieur Mehdi TRABELSI</b>, né le 02/11/2003 à Sfax (Tunisie), demeurant 58, rue Garibaldi, 69006 Lyon,",
            indent=8, after=4)
    sheet.p("est titulaire dans nos livres d'un compte de dépôt n° 00412087715, ouvert le 12 septembre 2022, dont le solde "
            "créditeur s'élevait, à la date du 12 juin 2026, à la somme de :", align="both", after=4)
    sheet.p("<b>1\u00a0850,00 €</b> (mille huit cent cinquante euros).", indent=8, size=11, after=4)
    sheet.kv([("IBAN", account), ("BIC", "CRHOFR2LXXX"), ("Type de compte", "Compte de dépôt à vue – compte individuel")])
    sheet.p("Ce compte fonctionne à ce jour de manière régulière. La présente attestation, qui ne constitue ni un engagement ni "
            "une garantie de la banque, est délivrée à la demande de l'intéressé pour servir et valoir ce que de droit, "
            "notamment auprès du Consulat général d'Espagne.", align="both", after=14)
    sheet.sign(75, x=118)
    sheet.stamp("CRÉDIT RHODANIEN · AGENCE BROTTEAUX ·", ["69006", "LYON"], x=75, y=sheet.y + 8, colour="#0b6b6b")
    sheet.gap(9)
    sheet.p("Claire Meunier<br/>Conseillère clientèle", indent=94)
    return sheet.pdf()


def insurance() -> bytes:
    sheet = Sheet(
        title="Certificado de seguro", author="Salud Iberia", font="sans", size=9.6, numbering="Pág. {page}/{pages}",
        footer=("Salud Iberia, Compañía de Seguros, S.A. · Paseo de la Alameda, 77 · 46010 Valencia · Inscrita en el Registro "
                "administrativo de la DGSFP con la clave C-0999", "Registro Mercantil de Valencia, tomo 9911, folio 44, hoja V-99120"))
    sheet.head("SALUD IBERIA", ["Compañía de Seguros, S.A.", "Atención al asegurado: 960 555 040"], colour="#00853e", emblem="+")
    sheet.h("CERTIFICADO DE SEGURO DE ASISTENCIA SANITARIA", size=12.5)
    sheet.p("D. Ignacio Beltrán Roca, en calidad de apoderado de Salud Iberia, Compañía de Seguros, S.A., entidad autorizada para "
            "operar en España en el ramo de enfermedad,", align="both")
    sheet.p("CERTIFICA", bold=True, align="centre")
    sheet.p("Que la persona que se indica tiene contratada con esta compañía la siguiente póliza de asistencia sanitaria:")
    sheet.kv([("Tomador y asegurado", "Mehdi TRABELSI"), ("Fecha de nacimiento", "02/11/2003"),
              ("Pasaporte", "K418206"), ("Póliza n.º", "46-2026-0088127"), ("Producto", "Salud Iberia Estudiantes – Completa"),
              ("Fecha de efecto", "01/09/2026"), ("Fecha de vencimiento", "31/03/2027"),
              ("Ámbito territorial", "Todo el territorio nacional (España)"), ("Prima", "Pagada – 336,00 €")], grid=True)
    sheet.p("Que la citada póliza da cobertura a la asistencia médica primaria, especializada, hospitalaria, quirúrgica y de "
            "urgencias, sin copagos, sin carencias y sin límite de capital asegurado, con prestaciones equivalentes a las "
            "incluidas en la cartera común básica de servicios asistenciales del Sistema Nacional de Salud, e incluye la "
            "repatriación en caso de fallecimiento.", align="both")
    sheet.p("Que la póliza está en vigor desde las 00:00 horas del 1 de septiembre de 2026 hasta las 24:00 horas del 31 de "
            "marzo de 2027 y podrá renovarse a petición del tomador.", align="both")
    sheet.p("Y para que conste a los efectos de la solicitud de visado de estancia por estudios, se expide el presente "
            "certificado en Valencia, a 26 de mayo de 2026.", align="both", after=13)
    sheet.sign(77)
    sheet.stamp("SALUD IBERIA SEGUROS · VALENCIA ·", ["DPTO.", "PÓLIZAS"], x=130, y=sheet.y + 5, colour="#00853e")
    sheet.gap(9)
    sheet.p("Ignacio Beltrán Roca<br/>Apoderado")
    return sheet.pdf()


def record_france() -> bytes:
    sheet = Sheet(title="Bulletin numéro 3", author="Casier judiciaire national", font="serif", size=11)
    sheet.text(24, 22, "RÉPUBLIQUE FRANÇAISE", bold=True)
    sheet.text(24, 28, "MINISTÈRE DE LA JUSTICE", size=10)
    sheet.text(24, 33, "CASIER JUDICIAIRE NATIONAL", size=10)
    sheet.text(24, 38, "44317 NANTES CEDEX 3", size=10)
    sheet.text(186, 22, "Réf. : B3-2026-4410983", size=9, align="right")
    sheet.y = 54
    sheet.h("CASIER JUDICIAIRE", align="centre", size=15, after=1)
    sheet.h("BULLETIN NUMÉRO 3", align="centre", size=13, after=8)
    sheet.kv([("Nom de naissance", "TRABELSI"), ("Prénoms", "Mehdi"), ("Sexe", "Masculin"), ("Né le", "02/11/2003"),
              ("Lieu de naissance", "SFAX (TUNISIE)")], left=60)
    sheet.gap(6)
    sheet.p("NÉANT", bold=True, align="centre", size=20, after=8)
    sheet.p("Extrait du casier judiciaire délivré en application des articles 777, 777-2 et R. 84 du code de procédure pénale. "
            "Seules figurent au bulletin numéro 3 les condamnations énumérées à l'article 777.", align="both")
    sheet.p("Ce document a été délivré le 28/05/2026 à la demande de l'intéressé. La personne qui utilise un bulletin obtenu "
            "sous un faux nom ou une fausse qualité est punie par l'article 781 du code de procédure pénale.", align="both",
            after=12)
    sheet.p("Le magistrat, chef du service<br/>du casier judiciaire national", indent=95, after=14)
    sheet.sign(78, x=122)
    sheet.stamp("CASIER JUDICIAIRE NATIONAL · NANTES ·", ["MINISTÈRE", "DE LA JUSTICE"], x=80, y=sheet.y - 2)
    return sheet.pdf()


def record_tunisia() -> bytes:
    sheet = Sheet(title="Bulletin n° 3", author="Ministère de l'Intérieur", font="book", size=10)
    sheet.text(105, 20, "RÉPUBLIQUE TUNISIENNE", bold=True, align="centre", size=12)
    sheet.text(105, 26, "MINISTÈRE DE L'INTÉRIEUR", align="centre")
    sheet.text(105, 31, "Direction générale de la sûreté nationale", align="centre", size=9)
    sheet.text(105, 36, "Direction de la police technique et scientifique", align="centre", size=9)
    sheet.line(70, 39, 140, 39)
    sheet.y = 50
    sheet.h("BULLETIN N° 3", align="centre", size=16, after=1)
    sheet.p("Extrait du casier judiciaire", align="centre", after=8)
    sheet.box(24, sheet.y, 162, 56)
    sheet.gap(4)
    for label, value in (("N° d'ordre", "2026 / 118 407"), ("Nom et prénom", "TRABELSI Mehdi"),
                         ("Fils de", "Hédi ben Salah et de Neila Gargouri"),
                         ("Date et lieu de naissance", "02 novembre 2003 à Sfax"), ("Carte d'identité nationale", "09148230"),
                         ("Nationalité", "Tunisienne"), ("Profession", "Étudiant")):
        sheet.text(29, sheet.y + 3, f"{label} :", size=9)
        sheet.text(80, sheet.y + 3, value, size=9.5, bold=True)
        sheet.gap(7)
    sheet.gap(8)
    sheet.p("Nous, directeur de la police technique et scientifique, certifions, après consultation du fichier central, que le "
            "casier judiciaire de la personne désignée ci-dessus ne comporte aucune condamnation :", align="both", after=6)
    sheet.p("N É A N T", bold=True, align="centre", size=18, after=8)
    sheet.p("Le présent bulletin est délivré en langue française à l'intéressé, sur sa demande, conformément aux articles 361 et "
            "suivants du code de procédure pénale, pour servir et valoir ce que de droit à l'étranger.", align="both", after=8)
    sheet.p("Tunis, le 18 mai 2026", align="right", after=4)
    sheet.p("P/ Le directeur, le chef de service", align="right", after=14)
    sheet.sign(79, x=135)
    sheet.stamp("RÉPUBLIQUE TUNISIENNE · SÛRETÉ NATIONALE ·", ["POLICE", "TECHNIQUE"], x=105, y=sheet.y, colour="#30307a")
    sheet.text(24, 280, "La validité de ce bulletin est de trois mois à compter de la date de sa délivrance.", size=8)
    return sheet.pdf()


def bill() -> bytes:
    sheet = Sheet(
        title="Facture", author="Rhône Énergie", font="sans", size=9.4, numbering="{page}/{pages}",
        footer=("Rhône Énergie – SA au capital de 12 500 000 € – RCS Lyon 999 330 218 – Siège : 4, place des Archives, 69002 Lyon",))
    orange = colors.HexColor("#d9580d")
    sheet.head("Rhône Énergie", ["Électricité et gaz", "Service clients : 09 69 55 50 10 (prix d'un appel local)"],
               colour="#d9580d", emblem="R")
    sheet.text(118, 52, "M. MEHDI TRABELSI", size=10)
    sheet.text(118, 57, "58 RUE GARIBALDI", size=10)
    sheet.text(118, 62, "69006 LYON", size=10)
    sheet.y = 46
    sheet.p("Vos références", bold=True, colour=orange, after=1)
    sheet.p("N° client : 6 044 918 273<br/>N° compte contrat : 400 117 552<br/>Titulaire : M. Mehdi Trabelsi", after=2)
    sheet.p("Lieu de consommation", bold=True, colour=orange, after=1)
    sheet.p("58 rue Garibaldi<br/>Appartement 12 – 3e étage<br/>69006 Lyon<br/>Point de livraison (PDL) : 19 448 220 715 034",
            after=8)
    sheet.h("Facture d'électricité du 3 juin 2026", size=13)
    sheet.p("Facture n° 10 0884 412 907 · période du 02/04/2026 au 01/06/2026")
    sheet.table([["Montant", "en euros TTC"], ["Électricité – abonnement et consommation", "74,12 €"],
                 ["Services", "0,00 €"], ["Taxes et contributions", "21,46 €"], ["<b>Total à payer</b>", "<b>95,58 €</b>"]],
                widths=[120, 42], right=[1])
    sheet.p("Ce montant sera prélevé le <b>22 juin 2026</b> sur votre compte bancaire FR76 **** **** **** **** *** 715.")
    sheet.p("Prochaine facture vers le 3 août 2026. Prochain relevé du compteur par télérelève.")
    sheet.next_page()
    sheet.p("Le détail de votre facture", bold=True, size=12, colour=orange)
    sheet.table([["", "Ancien index", "Nouvel index", "Consommation", "Prix unitaire HT", "Montant HT"],
                 ["Heures pleines", "4 118", "4 297", "179 kWh", "0,1702 €", "30,47 €"],
                 ["Heures creuses", "2 602", "2 681", "79 kWh", "0,1284 €", "10,14 €"],
                 ["Abonnement 6 kVA (2 mois)", "", "", "", "12,31 €", "24,62 €"]],
                widths=[44, 23, 23, 26, 24, 22], right=[1, 2, 3, 4, 5], size=7.8)
    sheet.p("En cas de difficulté de paiement, contactez nos conseillers ou les services sociaux de votre commune. Cette facture "
            "peut être utilisée comme justificatif de domicile. Médiateur national de l'énergie : libre réponse n° 59252, "
            "75443 Paris Cedex 09.", size=8, align="both")
    return sheet.pdf()
