"""The papers of grenoble-scans before they are scanned."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from _numbers import french_account, iban
from _sheet import INK, Sheet
from reportlab.lib import colors

UNIVERSITY = "Université des Trois Massifs"
UNIVERSITY_LINES = ("Direction de la scolarité et de la vie étudiante", "140, avenue du Vercors · CS 40 990 · 38058 Grenoble Cedex 9")


def birth_certificate() -> bytes:
    sheet = Sheet(title="Copie littérale", font="serif", size=11, margin=26)
    sheet.text(26, 22, "RÉPUBLIQUE DU SÉNÉGAL", bold=True)
    sheet.text(26, 27, "Un Peuple – Un But – Une Foi", size=9, font="serif-Italic")
    sheet.text(26, 34, "Région de Thiès", size=10)
    sheet.text(26, 39, "Département de Thiès", size=10)
    sheet.text(26, 44, "Commune de Thiès-Nord", size=10)
    sheet.text(184, 22, "ÉTAT CIVIL", bold=True, align="right")
    sheet.text(184, 28, "Centre principal de Thiès", size=10, align="right")
    sheet.text(184, 34, "N° 2 417 du registre", size=10, align="right")
    sheet.text(184, 39, "Année 2002", size=10, align="right")
    sheet.y = 58
    sheet.h("COPIE LITTÉRALE D'ACTE DE NAISSANCE", align="centre", size=15, after=9)
    for words in (
        "L'an deux mille deux, le dix-neuf du mois d'août à six heures vingt minutes, est née à Thiès, à l'hôpital régional, "
        "une enfant de sexe féminin, prénommée <b>Awa</b>, nom de famille <b>NDIAYE</b>.",
        "Du père : <b>Ibrahima NDIAYE</b>, né le 3 mars 1969 à Tivaouane, instituteur, domicilié à Thiès, quartier Médina Fall.",
        "De la mère : <b>Khady DIOP</b>, née le 11 juin 1975 à Thiès, commerçante, domiciliée à la même adresse.",
        "Dressé le vingt-trois août deux mille deux à dix heures, sur la déclaration du père qui, lecture faite et invité à lire "
        "l'acte, a signé avec Nous, Mamadou Lamine FAYE, officier de l'état civil du centre principal de Thiès.",
        "Suivent les signatures.",
    ):
        sheet.p(words, align="both", after=5)
    sheet.gap(4)
    sheet.kv([("Acte n°", "2417 – année 2002"), ("Nom", "NDIAYE"), ("Prénom", "Awa"),
              ("Date et lieu de naissance", "19 août 2002 à Thiès (Sénégal)"), ("Sexe", "Féminin")], grid=True, left=60)
    sheet.text(105, 280, "Copie littérale – feuillet 1/2", size=8, align="centre")
    sheet.next_page()
    sheet.h("MENTIONS MARGINALES", size=12, after=5)
    sheet.p("Jugement supplétif : néant.", after=2)
    sheet.p("Mariage : néant. Divorce : néant. Décès : néant.", after=2)
    sheet.p("Rectification : néant.", after=12)
    sheet.p("Pour copie littérale certifiée conforme au registre, délivrée à la demande de l'intéressée.", after=5)
    sheet.p("Fait à Thiès, le 12 mai 2026", align="right", after=4)
    sheet.p("L'officier de l'état civil", align="right", after=16)
    sheet.sign(81, x=130)
    sheet.stamp("COMMUNE DE THIÈS-NORD · ÉTAT CIVIL ·", ["RÉPUBLIQUE", "DU SÉNÉGAL"], x=95, y=sheet.y, colour="#3a2a80")
    sheet.gap(12)
    sheet.p("Ousseynou BADIANE", align="right")
    sheet.box(26, 150, 40, 26, stroke=colors.HexColor("#2a7a3a"), fill=colors.HexColor("#e6f2dd"), width=1.5)
    sheet.text(46, 160, "TIMBRE FISCAL", size=8, bold=True, align="centre")
    sheet.text(46, 167, "200 FCFA", size=10, bold=True, align="centre")
    sheet.text(105, 280, "Copie littérale – feuillet 2/2", size=8, align="centre")
    return sheet.pdf()


def accommodation() -> bytes:
    sheet = Sheet(title="Attestation d'hébergement", font="serif", size=12, margin=28)
    sheet.h("ATTESTATION D'HÉBERGEMENT", align="centre", size=17, after=14)
    sheet.p("Je soussignée, Madame <b>SARR Fatou</b>,", after=4)
    sheet.p("née le 27 janvier 1978 à Dakar (Sénégal), de nationalité française,", after=4)
    sheet.p("demeurant 27, rue des Alliés, 38100 Grenoble,", after=8)
    sheet.p("certifie sur l'honneur héberger à titre gratuit à mon domicile, depuis le 1er septembre 2024 :", after=8)
    sheet.p("Mademoiselle <b>NDIAYE Awa</b>,", indent=12, after=4)
    sheet.p("née le 19 août 2002 à Thiès (Sénégal), de nationalité sénégalaise, ma nièce.", indent=12, after=8)
    sheet.p("J'ai connaissance que la présente attestation pourra être produite en justice et que toute fausse déclaration de ma "
            "part m'expose aux sanctions prévues par l'article 441-7 du code pénal.", align="both", after=8)
    sheet.p("Pièces jointes : copie de ma carte nationale d'identité, facture d'électricité de moins de trois mois.", after=14)
    sheet.p("Fait à Grenoble, le 9 juillet 2026, pour servir et valoir ce que de droit.", after=10)
    sheet.p("Signature de l'hébergeante :", after=14)
    sheet.sign(82, x=40, wide=52)
    return sheet.pdf()


def bill() -> bytes:
    sheet = Sheet(title="Facture", font="sans", size=9.6, numbering="1/1",
                  footer=("Isère Lumière – SA d'économie mixte au capital de 8 400 000 € – RCS Grenoble 999 201 645 – 5, rue de la "
                          "Houille-Blanche, 38000 Grenoble",))
    sheet.head("Isère Lumière", ["L'électricité des Alpes", "Service client 04 76 55 50 55 – du lundi au samedi, 8 h–20 h"],
               colour="#1d6fa5", emblem="IL")
    sheet.text(116, 54, "MME FATOU SARR", size=10)
    sheet.text(116, 59, "27 RUE DES ALLIÉS", size=10)
    sheet.text(116, 64, "38100 GRENOBLE", size=10)
    sheet.y = 48
    sheet.p("Référence client : 20 118 447 03<br/>Contrat : Électricité résidentiel 9 kVA<br/>Point de livraison : 22 114 908 "
            "332 175<br/>Adresse du logement : 27 rue des Alliés,<br/>38100 Grenoble", after=10)
    sheet.h("Votre facture du 17 juin 2026", size=13)
    sheet.p("Facture n° 2606-884-20915 – consommation du 15 avril au 14 juin 2026")
    sheet.table([["Votre consommation", "Quantité", "Montant TTC"], ["Abonnement", "2 mois", "33,18 €"],
                 ["Consommation heures pleines", "402 kWh", "81,24 €"], ["Consommation heures creuses", "188 kWh", "29,61 €"],
                 ["Contributions et TVA", "", "27,92 €"], ["<b>Montant à payer avant le 2 juillet 2026</b>", "", "<b>171,95 €</b>"]],
                widths=[90, 32, 40], right=[1, 2])
    sheet.p("Mode de paiement : prélèvement automatique. Aucune somme ne reste due au titre des factures précédentes.")
    sheet.p("Un retard de paiement entraîne des pénalités égales à 1,5 fois le taux d'intérêt légal. Pour toute réclamation : "
            "Isère Lumière, service consommateurs, TSA 20 990, 38044 Grenoble Cedex 9.", size=8)
    return sheet.pdf()


def enrolment() -> bytes:
    sheet = Sheet(title="Certificat de scolarité", font="sans", size=10.6,
                  footer=("Université des Trois Massifs – Établissement public à caractère scientifique, culturel et professionnel – "
                          "www.univ-3m.example",))
    sheet.head(UNIVERSITY, UNIVERSITY_LINES, colour="#1b4f8f", emblem="3M")
    sheet.h("CERTIFICAT DE SCOLARITÉ", align="centre", size=16, after=2)
    sheet.p("Année universitaire 2026-2027", align="centre", after=9)
    sheet.p("Le Président de l'Université des Trois Massifs certifie que :", after=4)
    sheet.kv([("Madame", "NDIAYE Awa"), ("Née le", "19/08/2002 à Thiès (Sénégal)"), ("Nationalité", "Sénégalaise"),
              ("N° étudiant", "22408817"), ("INE", "190 408 817 HG")], left=45)
    sheet.p("est régulièrement inscrite pour l'année universitaire 2026-2027, du 1er septembre 2026 au 31 août 2027, en :", after=4)
    sheet.kv([("Diplôme", "Licence Sciences de la vie"), ("Parcours", "Biologie des organismes et écologie"),
              ("Niveau", "3e année (L3)"), ("Composante", "UFR de chimie et de biologie"),
              ("Régime", "Formation initiale – temps plein"), ("Droits acquittés", "2 895,00 € le 02/07/2026")], left=45)
    sheet.p("En foi de quoi le présent certificat est délivré pour servir et valoir ce que de droit.", after=6)
    sheet.p("Fait à Grenoble, le 6 juillet 2026", align="right", after=3)
    sheet.p("Pour le Président et par délégation,<br/>la responsable de la scolarité", align="right", after=15)
    sheet.sign(83, x=130)
    sheet.stamp("UNIVERSITÉ DES TROIS MASSIFS · GRENOBLE ·", ["SCOLARITÉ"], x=95, y=sheet.y - 4, colour="#1b4f8f")
    sheet.gap(10)
    sheet.p("Hélène Garnaud", align="right", after=8)
    sheet.p("Il n'est délivré qu'un seul exemplaire de ce certificat. Toute rature ou surcharge annule le document.", size=8)
    return sheet.pdf()


def transcript() -> bytes:
    sheet = Sheet(title="Relevé de notes", font="sans", size=9.6, numbering="Page {page}/{pages}")
    sheet.head(UNIVERSITY, UNIVERSITY_LINES, colour="#1b4f8f", emblem="3M")
    sheet.h("RELEVÉ DE NOTES ET RÉSULTATS", align="centre", size=14, after=1)
    sheet.p("Année universitaire 2025-2026 – Session 1", align="centre", after=5)
    sheet.p("<b>NDIAYE Awa</b>&nbsp;&nbsp;&nbsp;N° étudiant : 22408817&nbsp;&nbsp;&nbsp;née le 19 août 2002 à Thiès (Sénégal)")
    sheet.p("inscrite en <b>Licence 2 Sciences de la vie</b>, a obtenu les notes suivantes :", after=4)
    sheet.table([
        ["Unité d'enseignement", "Note/20", "Résultat", "Crédits ECTS"],
        ["<b>Semestre 3</b>", "<b>12,430</b>", "<b>Admise</b>", "<b>30</b>"],
        ["Biochimie structurale", "11,50", "Acquise", "6"], ["Génétique formelle", "13,25", "Acquise", "6"],
        ["Physiologie végétale", "12,75", "Acquise", "6"], ["Statistiques pour biologistes", "10,40", "Acquise", "6"],
        ["Anglais S3", "14,00", "Acquise", "3"], ["Projet personnel et professionnel", "14,50", "Acquise", "3"],
        ["<b>Semestre 4</b>", "<b>12,000</b>", "<b>Admise</b>", "<b>30</b>"],
        ["Biologie cellulaire 2", "12,10", "Acquise", "6"], ["Écologie générale", "14,60", "Acquise", "6"],
        ["Physiologie animale", "9,80", "Compensée", "6"], ["Chimie organique du vivant", "10,15", "Acquise", "6"],
        ["Anglais S4", "13,50", "Acquise", "3"], ["Stage d'observation de terrain", "13,20", "Acquise", "3"],
    ], widths=[84, 24, 28, 26], right=[1, 3])
    sheet.p("Moyenne générale : <b>12,215 / 20</b>&nbsp;&nbsp;&nbsp;Rang : 61 sur 148&nbsp;&nbsp;&nbsp;Mention : assez bien")
    sheet.p("Résultat d'admission : <b>ADMISE</b> – 60 crédits ECTS acquis (cumul : 120 crédits).", after=6)
    sheet.p("Grenoble, le 24 juin 2026<br/>Le président du jury, Pr Lucas Chevalley", align="right", after=14)
    sheet.sign(84, x=135)
    sheet.stamp("UNIVERSITÉ DES TROIS MASSIFS · JURYS ·", ["UFR", "BIOLOGIE"], x=100, y=sheet.y - 4, colour="#1b4f8f")
    return sheet.pdf()


_MONTHS = (
    ("30 avril 2026", "1er avril 2026", "3 102,44", "2 915,60", "04",
     (("02", "VIREMENT DE IBRAHIMA NDIAYE", "", "450,00"), ("03", "CARTE EPICERIE DU DRAC GRENOBLE", "38,12", ""),
      ("07", "PRELEVEMENT MOBILALPES FORFAIT", "14,99", ""), ("11", "CARTE LIBRAIRIE DE LA TOUR", "52,40", ""),
      ("15", "PRELEVEMENT TRANSPORTS ISERE ABT", "19,60", ""), ("18", "RETRAIT DAB GRENOBLE CHAVANT", "100,00", ""),
      ("24", "VIREMENT A FATOU SARR", "250,00", ""), ("29", "CARTE SUPERMARCHE BELLEDONNE", "161,73", ""))),
    ("31 mai 2026", "1er mai 2026", "2 915,60", "2 644,12", "05",
     (("04", "VIREMENT DE IBRAHIMA NDIAYE", "", "300,00"), ("07", "PRELEVEMENT MOBILALPES FORFAIT", "14,99", ""),
      ("12", "CARTE SUPERMARCHE BELLEDONNE", "143,86", ""), ("15", "PRELEVEMENT TRANSPORTS ISERE ABT", "19,60", ""),
      ("20", "CARTE PHARMACIE DES ALLIES", "23,03", ""), ("22", "RETRAIT DAB GRENOBLE CHAVANT", "120,00", ""),
      ("26", "VIREMENT A FATOU SARR", "250,00", ""))),
    ("30 juin 2026", "1er juin 2026", "2 644,12", "2 381,07", "06",
     (("02", "VIREMENT DE IBRAHIMA NDIAYE", "", "450,00"), ("05", "CARTE SUPERMARCHE BELLEDONNE", "128,46", ""),
      ("07", "PRELEVEMENT MOBILALPES FORFAIT", "14,99", ""), ("15", "PRELEVEMENT TRANSPORTS ISERE ABT", "19,60", ""),
      ("19", "CARTE BILLETTERIE SNCF", "200,00", ""), ("23", "RETRAIT DAB GRENOBLE CHAVANT", "100,00", ""),
      ("26", "VIREMENT A FATOU SARR", "250,00", ""))),
)


def statement(month: int) -> bytes:
    until, since, before, after, digits, rows = _MONTHS[month]
    account = iban("FR", french_account("99944", "38000", "00077140923"))
    sheet = Sheet(title="Relevé de compte", font="sans", size=9.6, numbering="Page {page}/{pages}",
                  footer=("Banque du Vercors – société coopérative à capital variable – RCS Grenoble 999 088 334 – 2, place Vaucanson, "
                          "38000 Grenoble",))
    sheet.head("Banque du Vercors", ["Agence Grenoble Alliés · 04 76 55 51 80"], colour="#5b7f1e", emblem="V")
    sheet.text(116, 46, "MLLE AWA NDIAYE", size=10)
    sheet.text(116, 51, "CHEZ MME FATOU SARR", size=10)
    sheet.text(116, 56, "27 RUE DES ALLIÉS", size=10)
    sheet.text(116, 61, "38100 GRENOBLE", size=10)
    sheet.y = 44
    sheet.h("RELEVÉ DE COMPTE", size=13, after=1)
    sheet.p(f"du {since} au {until}", after=3)
    sheet.p(f"Compte jeune actif n° 00077140923<br/>IBAN : {account}<br/>BIC : BVERFR2GXXX", size=9, after=8)
    body = [["Date", "Nature de l'opération", "Débit (EUR)", "Crédit (EUR)"],
            ["", f"SOLDE PRÉCÉDENT AU {since.upper()}", "", before]]
    body += [[f"{day}/{digits}", words, debit, credit] for day, words, debit, credit in rows]
    sheet.table([*body, ["", f"<b>NOUVEAU SOLDE CRÉDITEUR AU {until.upper()}</b>", "", f"<b>{after}</b>"]],
                widths=[18, 88, 28, 28], right=[2, 3])
    sheet.p("Sauf erreur ou omission. Les dépôts sont couverts par le Fonds de garantie des dépôts et de résolution dans la limite "
            "de 100 000 € par déposant. Vous disposez de treize mois pour contester une opération.", size=7.6)
    return sheet.pdf()


def sponsorship() -> bytes:
    sheet = Sheet(title="Attestation de prise en charge financière", font="serif", size=11.5, margin=28)
    sheet.h("ATTESTATION DE PRISE EN CHARGE FINANCIÈRE", align="centre", size=14, after=12)
    sheet.p("Je soussignée, Madame SARR Fatou, née le 27 janvier 1978 à Dakar, demeurant 27, rue des Alliés, 38100 Grenoble, "
            "m'engage à verser à Mademoiselle NDIAYE Awa, née le 19 août 2002 à Thiès, la somme de 650 euros par mois pour "
            "toute l'année universitaire 2026-2027.", align="both", after=10)
    sheet.p("Fait à Grenoble, le 9 juillet 2026", after=14)
    sheet.sign(85, x=40)
    sheet.text(28, 200, "Lu et approuvé", colour=INK)
    return sheet.pdf()
