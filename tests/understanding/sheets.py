"""Whole sheets that several tests put together. All people, places of work and numbers are invented."""

from __future__ import annotations

from tests.understanding.pages import Text, foot, row, td1, td3, title

ENROLMENT: tuple[Text, ...] = (
    "Université de Haute-Brenne",
    "Bureau des études",
    "",
    title("CERTIFICAT DE SCOLARITÉ"),
    "",
    "Je soussignée, responsable du bureau des études, certifie que",
    "Madame Salma TAZI, née le 22 novembre 2004 à Fès,",
    "est inscrite en deuxième année de licence de géographie.",
    "",
    "Fait à Valbrune, le 9 janvier 2026",
)

ENROLMENT_BACK: tuple[Text, ...] = (
    "Ce certificat est à conserver par l'étudiante pendant toute la durée de ses études.",
    "Aucun duplicata ne sera remis sans demande écrite adressée au bureau des études.",
)

TRANSCRIPT: tuple[Text, ...] = (
    "Université de Haute-Brenne",
    "",
    title("RELEVÉ DE NOTES"),
    "",
    "Étudiante | TAZI Salma",
    "Géographie humaine | 14,50 | 6 ECTS",
    "Cartographie | 12,00 | 5 ECTS",
    "Moyenne générale | 13,25",
)

TRANSCRIPT_NEXT: tuple[Text, ...] = (
    "Climatologie | 11,75 | 4 ECTS",
    "Langue vivante | 15,00 | 3 ECTS",
    "Sols et reliefs | 13,00 | 4 ECTS",
)

BANK: tuple[Text, ...] = (
    "Caisse Rurale de Valbrune",
    "",
    title("ATTESTATION BANCAIRE"),
    "",
    "Nous certifions que Madame Salma TAZI est titulaire d'un compte ouvert dans nos livres",
    "et que celui-ci présente un solde créditeur de 8 140,00 EUR à la date de ce jour.",
    "",
    "Valbrune, le 12 février 2026",
)

INSURANCE: tuple[Text, ...] = (
    "Nordlicht Krankenversicherung a. G.",
    "",
    title("Versicherungsbestätigung"),
    "",
    "Hiermit bestätigen wir, dass Frau Salma Tazi bei uns krankenversichert ist.",
    "Der Versicherungsschutz gilt in Deutschland vom 01.09.2026 bis 31.08.2027.",
)

BIRTH_FRENCH: tuple[Text, ...] = (
    "Royaume du Maroc",
    "Commune de Sidi Aroua",
    "",
    title("EXTRAIT D'ACTE DE NAISSANCE"),
    "",
    "Acte numéro 1873 de l'année 2004",
    "Le vingt-deux novembre deux mille quatre est née Salma TAZI, du sexe féminin,",
    "fille de Driss TAZI et de Hajar LAMRANI. Date de naissance : 22/11/2004",
    "Certifié par l'officier de l'état civil. Délivré le 14/01/2026 sous le numéro 552907",
)

BIRTH_ARABIC: tuple[Text, ...] = (
    "المملكة المغربية",
    "وزارة الداخلية جماعة سيدي عروة مكتب الحالة المدنية",
    "",
    "رسم رقم 1873 لسنة 2004",
    "ولدت سلمى التازي في الثاني والعشرين من نوفمبر من أب مغربي وأم مغربية",
    "تاريخ الازدياد 22/11/2004 سلمت هذه النسخة بتاريخ 14/01/2026 تحت رقم 552907",
)

BIRTH_TRANSLATED: tuple[Text, ...] = (
    title("TRADUCTION ASSERMENTÉE DE L'ARABE"),
    "",
    "Royaume du Maroc, commune de Sidi Aroua, bureau de l'état civil",
    "Extrait d'acte de naissance",
    "Acte numéro 1873 de l'année 2004",
    "Salma TAZI, née le 22/11/2004, de père marocain et de mère marocaine",
    "Copie délivrée le 14/01/2026 sous le numéro 552907",
    "",
    "Je soussigné, traducteur assermenté près la cour d'appel de Valbrune, certifie que la présente",
    "traduction de l'arabe vers le français est fidèle au document qui m'a été remis.",
)

APOSTILLE: tuple[Text, ...] = (
    title("APOSTILLE"),
    "(Convention de La Haye du 5 octobre 1961)",
    "",
    "1. Pays : Royaume du Maroc",
    "Le présent acte public",
    "2. a été signé par Brahim OUFKIR",
    "3. agissant en qualité de officier de l'état civil",
    "4. est revêtu du sceau de la commune de Sidi Aroua",
    "Attesté",
    "5. à Fès  6. le 20 janvier 2026",
    "7. par le procureur du Roi  8. sous n° 40118",
)

PASSPORT_COVER: tuple[Text, ...] = (title("ROYAUME DU MAROC", y=0.3), title("PASSEPORT", y=0.6))

PASSPORT: tuple[Text, ...] = (
    title("PASSEPORT / PASSPORT"),
    "Nom / Surname",
    "TAZI",
    "Prénoms / Given names",
    "SALMA",
    "Date de naissance / Date of birth",
    "22/11/2004",
    "Date d'expiration / Date of expiry",
    "15/06/2031",
    *(row(text, x=0.05, y=0.88 + 0.03 * index) for index, text in enumerate(td3().split())),
)

VISA_PAGES: tuple[Text, ...] = ("Visas", "", row("18", x=0.5, y=0.95))

CARD_FRONT: tuple[Text, ...] = (
    title("DOCUMENTO NACIONAL DE IDENTIDAD"),
    "APELLIDOS",
    "ARREGUI",
    "NOMBRE",
    "IKER",
)

CARD_BACK: tuple[Text, ...] = (
    "DOMICILIO",
    "C. del Molino 4, Zaldibai",
    *(row(text, x=0.1, y=0.5 + 0.03 * index) for index, text in enumerate(td1().split())),
)

CV: tuple[Text, ...] = (
    title("Lebenslauf"),
    "",
    "Persönliche Daten",
    "Name: Salma Tazi",
    "Schulbildung",
    "2019 bis 2022 Gymnasium in Fès",
)

MOTIVATION: tuple[Text, ...] = (
    "Salma Tazi",
    "",
    title("Motivationsschreiben"),
    "",
    "Sehr geehrte Damen und Herren,",
    "ich möchte in Ihrem Land Deutsch lernen, weil ich danach Geographie studieren will.",
)

FOOT = foot("Caisse Rurale de Valbrune – société coopérative")
