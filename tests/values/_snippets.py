"""Snippets as issuers write them, with what a careful reader finds in them. All persons and numbers are invented.

DATES, AMOUNTS: the finders were developed with these. HELD_OUT_*: written afterwards and never tuned on; when one of
them leads to a change, it moves to the first group and a new one is written.
"""

from __future__ import annotations

Dates = tuple[tuple[str, tuple[str, ...]], ...]
Amounts = tuple[tuple[str, tuple[tuple[str, str | None, str | None], ...]], ...]

DATES: Dates = (
    (
        "Nous attestons que M. Yanis Berkani, né le 17/05/2004 à Oran, est client depuis le 12 mars 2019.",
        ("2004-05-17", "2019-03-12"),
    ),
    ("Fait à Lyon, le 1er septembre 2026, pour servir et valoir ce que de droit.", ("2026-09-01",)),
    ("Le contrat prend effet le 15.09.2026 et expire le 14.09.2027 à minuit.", ("2026-09-15", "2027-09-14")),
    (
        "L'an deux mille vingt-quatre, le sept octobre à dix heures, devant Nous, officier de l'état civil",
        ("2024-10-07",),
    ),
    ("Le douze mars deux mille un à huit heures quinze minutes est née Awa Sissoko", ("2001-03-12",)),
    ("Conformément à la loi du 29 août 2008 portant sur la libre circulation des personnes", ("2008-08-29",)),
    ("Adresse : 14 rue du 8 mai 1945, 69100 Villeurbanne. Tél. 06.12.03.20.26", ()),
    (
        "Date d'émission / Date of issue 12 MAR/MARS 2021   Date d'expiration 11 MAR/MARS 2031",
        ("2021-03-12", "2031-03-11"),
    ),
    ("Solde au 3l/05/2O26 : 12 450,00 EUR", ("2026-05-31",)),
    ("Compte FR76 3000 4000 0312 3456 7890 143, relevé n° 2026/05", ()),
    ("Nationalité : marocaine  Né(e) le 13 07 2003  Sexe M", ("2003-07-13",)),
    ("Hiermit bestätigen wir die Versicherung vom 01.10.2026 bis zum 31.03.2027.", ("2026-10-01", "2027-03-31")),
    ("Mainz, den 3. Juli 2026", ("2026-07-03",)),
    ("Geboren am zwölften März zweitausendeins in Ankara", ("2001-03-12",)),
    ("Straße des 17. Juni 135, 10623 Berlin, Telefon 030/12-03-2026", ()),
    ("gemäß § 16b AufenthG, Fassung vom 25.02.2008, Version 12.03.26", ("2008-02-25",)),
    ("Tag der Ausstellung 02.1O.2025 gültig bis 01.1O.2035", ("2025-10-02", "2035-10-01")),
    ("nació el día veintitrés de enero de dos mil cuatro en Tánger", ("2004-01-23",)),
    ("En Málaga, a 4 de junio de 2026. Matrícula del curso 2026/2027.", ("2026-06-04",)),
    ("Fecha de expedición: 2026/07/09. Válido hasta 2031/07/08.", ("2026-07-09", "2031-07-08")),
    ("Domicilio: calle 2 de Mayo 2010, 3.º B, 28004 Madrid", ()),
    ("The student was born on September 1st, 2004 and enrolled on 12/25/2025.", ("2004-09-01", "2025-12-25")),
    ("Sworn before me this 21st day of March 2026 in the City of Tunis", ("2026-03-21",)),
    ("DOB (MM/DD/YYYY): 03/04/2004  Issued: 05/06/2026", ("2004-03-04", "2026-05-06")),
    ("تاريخ الإصدار ١٤٤٥/٠٣/١٢ هـ الموافق 2023-09-27", ("2023-09-27", "2023-09-27")),
    ("Statement 2026-05-01 to 2026-05-31, software release 10.2.2026, page 3/12", ("2026-05-01", "2026-05-31")),
    ("Valable jusqu'au 12 févrler 2027", ("2027-02-12",)),
    ("Passeport délivré le 1 5/06/2021 par la préfecture", ("2021-06-15",)),
    ("签发日期：2026年9月1日", ("2026-09-01",)),
    ("Expira el 31.02.2027", ("impossible",)),
    ("Valid from 05/06/2026", ("2026-05-06|2026-06-05",)),
    ("Permis de séjour : 14 08 2025 – valable jusqu'au 13 08 2026", ("2025-08-14", "2026-08-13")),
)

HELD_OUT_DATES: Dates = (
    (
        "Je soussigné, directeur de l'agence, certifie que le compte ouvert le 4 novembre 2022 présente au 30 juin 2026 un solde créditeur.",
        ("2022-11-04", "2026-06-30"),
    ),
    (
        "Casier judiciaire – Bulletin n° 3 – délivré le 22/04/2026 à Mme Inès Haddad née le 30/12/2003 à Sfax",
        ("2026-04-22", "2003-12-30"),
    ),
    ("Acte n° 1142 : Le vingt-neuf février deux mille quatre, à seize heures, est né Idriss Camara", ("2004-02-29",)),
    (
        "Attestation valable du 01 septembre 2026 au 31 août 2027 inclus. Contrat 0612-03-26/B",
        ("2026-09-01", "2027-08-31"),
    ),
    (
        "Inscription définitive avant le 15 juil. 2026 ; rentrée le lundi 7 sept. 2026 à 8h30",
        ("2026-07-15", "2026-09-07"),
    ),
    ("Résidence Les Tilleuls, 3 avenue du 11 novembre 1918, 38000 Grenoble", ()),
    (
        "Vu l'arrêté du 31 mars 2017 modifié, article 12.4.26, et le décret n° 2019-141 du 27 février 2019",
        ("2017-03-31", "2019-02-27"),
    ),
    ("Quittance de loyer du mois d'août 2026 – payée le 05.08.26", ("2026-08-05",)),
    ("N° de dossier 20260912-004, reçu n° 12/06/2026, le 18 juin 2026", ("2026-06-18",)),
    (
        "Zulassungsbescheid zum Wintersemester 2026/27. Bitte schreiben Sie sich bis spätestens 30. September 2026 ein.",
        ("2026-09-30",),
    ),
    (
        "Kontoauszug Nr. 5 vom 29.05.2026; Buchungstag 28.05.; Wert 28.05.2026; IBAN DE02 1203 0000 0000 2020 51",
        ("2026-05-29", "2026-05-28"),
    ),
    ("Geburtsurkunde: geboren am dreißigsten Juni zweitausendzwei um 6 Uhr 40 Minuten", ("2002-06-30",)),
    ("Das Sperrkonto wurde am 11. Mai 2026 eröffnet (Ref. 2026.05.11.778).", ("2026-05-11",)),
    ("Sprachkurs B1: 12.10.–18.12.2026, Mo–Fr 9:00–13:15 Uhr, 20 UE/Woche", ("2026-12-18",)),
    ("Stuttgart, 9.6.2026 – Ihr Zeichen: 12/2026 – Tel. 0711 2003-2026", ("2026-06-09",)),
    (
        "Se certifica que la alumna está matriculada desde el 14 de septiembre de 2026 hasta el 25 de junio de 2027.",
        ("2026-09-14", "2027-06-25"),
    ),
    ("En Barcelona, a treinta y uno de mayo de dos mil veintiséis.", ("2026-05-31",)),
    (
        "Registro Civil de Lima. Fecha de nacimiento: 09-NOV-2003. Emitido 02/05/2026 13:44:10",
        ("2003-11-09", "2026-02-05|2026-05-02"),
    ),
    (
        "Póliza 26-0914-11. Vigencia: desde las 00:00 del 01/09/2026 hasta las 24:00 del 31/08/2027",
        ("2026-09-01", "2027-08-31"),
    ),
    ("Ley Orgánica 4/2000, de 11 de enero; Real Decreto 1155/2024, de 19 de noviembre", ()),
    (
        "This letter confirms that Ms Adaeze Okoro (born 6 February 2005) has been offered a place starting Monday, 28 September 2026.",
        ("2005-02-06", "2026-09-28"),
    ),
    ("Statement period: June 1, 2026 – June 30, 2026. Invoice INV-2026-06-114.", ("2026-06-01", "2026-06-30")),
    ("Certificate of Birth. The second day of November nineteen hundred and ninety-nine at Lagos", ("1999-11-02",)),
    ("Date of expiry 07 JUN/JUIN 33   Passport No. 12AB34567", ("2033-06-07",)),
    ("Your appointment: Tue 14-Jul-2026 10.30 a.m., room 3.12.26", ("2026-07-14",)),
    ("Apostille no. 4471/2026 – the 8th of May 2026 – at Rabat", ("2026-05-08",)),
    ("fecha de caducidad O9/1l/2029", ("2029-09-11|2029-11-09",)),
    ("gültig bis 28 O2 2030 bzw. 28.O2.2O30", ("2030-02-28", "2030-02-28")),
    ("Né le 15 aoüt 2004 à Dakar, enfant de Moussa Ndiaye né en 1970", ("2004-08-15",)),
    ("le premier janvier deux mille trois", ("2003-01-01",)),
    ("Montant : 12.450,26 EUR – solde 1.09.2026 EUR 20,26", ("2026-09-01",)),
    ("Prochain contrôle médical : 03 11 2026. Dossier 75 04 2019 118", ("2026-11-03",)),
    ("Carta de admisión, 3 de junio del 2026; inicio de clases: lunes 5 de octubre 2026", ("2026-06-03", "2026-10-05")),
    ("Ausgestellt: Köln, 12. Jän. 2026, verlängert am 1.7.2026", ("2026-01-12", "2026-07-01")),
    ("Visa D n° 750012026, du 02-09-2026 au 30-08-2027, entrées : MULT", ("2026-09-02", "2027-08-30")),
    ("We refer to your e-mail of the 19th June, 2026 and to section 4.12.26 of the rules.", ("2026-06-19",)),
)

AMOUNTS: Amounts = (
    ("Le solde de ce compte s'élève à 12 450,00 EUR au 31 mai 2026.", (("12450.00", "EUR", None),)),
    (
        "une bourse mensuelle de 650,00 € et une prime de 1 000 € par an",
        (("650.00", "EUR", "month"), ("1000", "EUR", "year")),
    ),
    ("Solde au 31/05/2026 : 7 38O,00 €", (("7380.00", "EUR", None),)),
    ("Avoirs : 120 000,00 DH (cent vingt mille dirhams)", (("120000.00", "MAD", None),)),
    ("soit 4.500.000 FCFA", (("4500000", "XOF", None),)),
    ("Solde disponible 12 450,750 TND", (("12450.750", "TND", None),)),
    ("Tél. 06 12 34 56 78 – 69008 Lyon – TVA 20 %", ()),
    ("Solde débiteur : 450,00 EUR", (("-450.00", "EUR", None),)),
    (
        "Das Sperrkonto weist ein Guthaben von 11.904,00 EUR auf, monatlich verfügbar sind 992,00 EUR.",
        (("11904.00", "EUR", None), ("992.00", "EUR", "month")),
    ),
    ("Nettolohn 1.845,37 € im Monat", (("1845.37", "EUR", "month"),)),
    ("Kontostand per 31.05.2026: 12.345,67", (("12345.67", None, None),)),
    ("Deckungssumme insgesamt 30.000 Euro; Selbstbehalt 500,- €", (("30000", "EUR", "total"), ("500", "EUR", None))),
    ("El saldo asciende a 15.230,50 euros.", (("15230.50", "EUR", None),)),
    ("beca de 600 € al mes durante diez meses", (("600", "EUR", "month"),)),
    ("US dollars 25,000 (twenty-five thousand)", (("25000", "USD", None),)),
    ("tuition of £9,250 per year, living costs £1,334 per month", (("9250", "GBP", "year"), ("1334", "GBP", "month"))),
    ("closing balance 12,450.00 DR", (("-12450.00", None, None),)),
    ("31.05.2026 EUR 500,00", (("500.00", "EUR", None),)),
    ("Devise : EUR\nSolde 4 339,00-", (("-4339.00", "EUR", None),)),
    ("CHF 1'250.50 und CHF 1'200.--", (("1250.50", "CHF", None), ("1200", "CHF", None))),
    ("IBAN ES91 2100 0418 4502 0005 1332, 60 ECTS, nota 8,5", ()),
    ("M. Diallo s'engage à lui verser la somme de 850 euros chaque mois", (("850", "EUR", "month"),)),
    ("Loyer : 480 €/mois, caution 960 €", (("480", "EUR", "month"), ("960", "EUR", None))),
    (
        "Das Stipendium beträgt 934 Euro pro Monat zuzüglich 120 Euro Versicherungszuschuss.",
        (("934", "EUR", "month"), ("120", "EUR", None)),
    ),
    ("Jahresbruttoeinkommen 42.300,00 EUR", (("42300.00", "EUR", "year"),)),
    (
        "The scholarship covers a total of 14,400 euros, i.e. 1,200 euros each month.",
        (("14400", "EUR", "total"), ("1200", "EUR", "month")),
    ),
    ("Fee paid: 350.00 GBP. Course code 2026 EUR-STUD 101", (("350.00", "GBP", None),)),
)

HELD_OUT_AMOUNTS: Amounts = (
    ("Frais d'inscription acquittés : 2 895,00 € (reçu n° 4412 du 12/06/2026)", (("2895.00", "EUR", None),)),
    (
        "Total des crédits 3 250,40   Total des débits 1 990,10   Nouveau solde 5 112,30 EUR",
        (("3250.40", None, "total"), ("1990.10", None, "total"), ("5112.30", "EUR", None)),
    ),
    ("solde créditeur de 3 275 000 F CFA à la date du 02/06/2026", (("3275000", "XOF", None),)),
    (
        "Revenu fiscal de référence : 28 640 – nombre de parts 2,5 – revenus annuels 31 200 €",
        (("31200", "EUR", "year"),),
    ),
    (
        "garantie illimitée, frais médicaux jusqu'à 50.000€, franchise 30€",
        (("50000", "EUR", None), ("30", "EUR", None)),
    ),
    ("montant de la bourse (mensualité) : 615,00 EUR", (("615.00", "EUR", "month"),)),
    ("Le compte n° 00045 123456 A présente un solde de 98.750,25 dirhams", (("98750.25", "MAD", None),)),
    ("un virement de 1.5OO,00 € effectué le 03.06.2026", (("1500.00", "EUR", None),)),
    (
        "Wir bestätigen ein Guthaben in Höhe von EUR 11.208,00 auf dem Konto DE89 3704 0044 0532 0130 00.",
        (("11208.00", "EUR", None),),
    ),
    ("Beitrag: 146,26 € mtl., Zuzahlung 10 %", (("146.26", "EUR", "month"),)),
    ("Saldo neu 29.05.2026: 8.204,11 EUR H; alt: 312,90 EUR S", (("8204.11", "EUR", None), ("-312.90", "EUR", None))),
    ("Kursgebühr 2 × 690,00 Euro, Zimmer 12, 55116 Mainz", (("690.00", "EUR", None),)),
    ("dispone de 9.600 € anuales (800 € mensuales)", (("9600", "EUR", "year"), ("800", "EUR", "month"))),
    ("Importe total de la matrícula: 1.284,35 €. Pagado el 02/07/2026.", (("1284.35", "EUR", "total"),)),
    (
        "saldo medio del último trimestre: 6.120,00 EUR; a fecha de hoy 7.015,88 EUR",
        (("6120.00", "EUR", None), ("7015.88", "EUR", None)),
    ),
    ("cobertura mínima de 30.000 euros, sin copago; tel. 915 55 01 23", (("30000", "EUR", None),)),
    ("S/ 18,500.00 soles; PEN 18,500.00", (("18500.00", "PEN", None), ("18500.00", "PEN", None))),
    ("The available balance on 5 June 2026 was USD 18,240.55 (account 004-118-2290).", (("18240.55", "USD", None),)),
    ("monthly stipend: EUR 1,200", (("1200", "EUR", "month"),)),
    ("₦4,500,000.00 equivalent to €2,700", (("4500000.00", "NGN", None), ("2700", "EUR", None))),
    ("RMB 150,000 deposit certificate no. 20260611", (("150000", "CNY", None),)),
    ("balance as of 31 May 2026: 1,250,000 PKR", (("1250000", "PKR", None),)),
    ("Pension alimentaire versée : 300 € chaque mois ; loyer 540 €", (("300", "EUR", "month"), ("540", "EUR", None))),
    (
        "Salaire net imposable : 2 310,55 € (annuel : 27 726,60 €)",
        (("2310.55", "EUR", None), ("27726.60", "EUR", "year")),
    ),
    ("Semesterbeitrag 338,50 € und Kaution einmalig 600 Euro", (("338.50", "EUR", None), ("600", "EUR", None))),
    ("Der Verpflichtungsgeber verfügt über monatliche Einkünfte von netto 3.120 €.", (("3120", "EUR", "month"),)),
    ("El alojamiento cuesta 410 euros por mes y la fianza 820 euros.", (("410", "EUR", "month"), ("820", "EUR", None))),
    ("Loan sanctioned: Rs. 12,50,000 (INR) – disbursed in 4 instalments", (("1250000", "INR", None),)),
    ("rent GBP 145 per week; deposit GBP 500; 12 EUROPE ST", (("145", "GBP", None), ("500", "GBP", None))),
)
