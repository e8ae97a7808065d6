"""Birth certificate, criminal record and apostille from Brazil with their sworn translations into French."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from _sheet import Sheet
from reportlab.lib import colors

_TRANSLATOR = ("Jean-Paul Wagener", "traducteur et interprète assermenté près la Cour supérieure de justice de Luxembourg",
               "18, rue des Romains · L-4340 Esch-sur-Alzette · Tél. +352 55 50 18")


def birth_certificate() -> bytes:
    sheet = Sheet(title="Certidão de nascimento", font="serif", size=10.6)
    sheet.box(16, 12, 178, 270, stroke=colors.HexColor("#3b6e4a"), width=2)
    sheet.y = 22
    sheet.p("REPÚBLICA FEDERATIVA DO BRASIL", bold=True, align="centre", size=13, after=1)
    sheet.p("REGISTRO CIVIL DAS PESSOAS NATURAIS", align="centre", after=7)
    sheet.h("CERTIDÃO DE NASCIMENTO", align="centre", size=17, after=6)
    sheet.p("NOME", align="centre", size=8, after=0)
    sheet.p("RAFAEL AUGUSTO FERREIRA DUARTE", bold=True, align="centre", size=13, after=3)
    sheet.p("CPF: 083.000.119-XX&nbsp;&nbsp;&nbsp;&nbsp;MATRÍCULA: 083162 01 55 2001 1 00214 118 0064207 41", align="centre", size=9, after=5)
    sheet.table([
        ["DATA DE NASCIMENTO POR EXTENSO", "DIA", "MÊS", "ANO"], ["Vinte e três de maio de dois mil e um", "23", "05", "2001"],
    ], widths=[102, 20, 20, 20])
    sheet.kv([("HORA", "14 horas e 35 minutos"), ("NATURALIDADE", "Curitiba – Paraná"),
              ("MUNICÍPIO DE REGISTRO E UF", "Curitiba – PR"), ("LOCAL DO NASCIMENTO", "Maternidade Santa Felicidade, Curitiba"),
              ("SEXO", "Masculino"),
              ("FILIAÇÃO", "Marcos Vinícius Duarte, natural de Ponta Grossa – PR, e Helena Ferreira Duarte, natural de Londrina – PR"),
              ("AVÓS", "Paternos: Otávio Duarte e Zilda Moreira Duarte. Maternos: Sebastião Ferreira e Iracema Lopes Ferreira"),
              ("GÊMEO", "Não"), ("DATA DO REGISTRO POR EXTENSO", "Vinte e oito de maio de dois mil e um"),
              ("AVERBAÇÕES / ANOTAÇÕES À MARGEM", "Nada consta")], grid=True, left=60, size=9.4)
    sheet.p("2.º Ofício do Registro Civil das Pessoas Naturais – Comarca de Curitiba, Estado do Paraná<br/>Oficial: Teresa Cristina "
            "Bittencourt – Rua XV de Novembro, 4120, Centro, Curitiba – PR", size=9)
    sheet.p("O conteúdo da certidão é verdadeiro. Dou fé.<br/>Curitiba, 2 de abril de 2026.", after=14)
    sheet.sign(95, x=100)
    sheet.stamp("REGISTRO CIVIL · 2.º OFÍCIO · CURITIBA ·", ["ESTADO", "DO PARANÁ"], x=60, y=sheet.y + 2, colour="#2d5d3b")
    sheet.gap(8)
    sheet.p("Teresa Cristina Bittencourt<br/>Oficial do Registro Civil", indent=76)
    return sheet.pdf()


def _translation(title: str) -> Sheet:
    sheet = Sheet(title=title, font="book", size=9.4, numbering="Traduction – page {page} sur {pages}",
                  footer=(f"{_TRANSLATOR[0]} – {_TRANSLATOR[1]}",))
    sheet.head(_TRANSLATOR[0], _TRANSLATOR[1:], colour="#333333", emblem="")
    sheet.p("<i>Traduction du portugais vers le français</i>", after=4)
    return sheet


def _formula(sheet: Sheet, number: str, document: str) -> None:
    sheet.p(f"Je soussigné, Jean-Paul Wagener, traducteur et interprète assermenté près la Cour supérieure de justice du Grand-Duché "
            f"de Luxembourg pour les langues portugaise, française et allemande, certifie que la traduction qui précède est fidèle et "
            f"conforme {document}, visé <i>ne varietur</i> et annexé à la présente sous le numéro {number}.", align="both", after=4)
    sheet.p("Esch-sur-Alzette, le 21 avril 2026", after=13)
    sheet.sign(96)
    sheet.stamp("TRADUCTEUR ASSERMENTÉ · J.-P. WAGENER ·", ["COUR SUP.", "DE JUSTICE", "LUXEMBOURG"], x=135, y=sheet.y,
                colour="#6a1f2a")


def birth_translation() -> bytes:
    sheet = _translation("Traduction")
    sheet.p("RÉPUBLIQUE FÉDÉRATIVE DU BRÉSIL<br/>REGISTRE CIVIL DES PERSONNES PHYSIQUES", bold=True, align="centre")
    sheet.h("ACTE DE NAISSANCE", align="centre")
    sheet.kv([("Nom", "RAFAEL AUGUSTO FERREIRA DUARTE"), ("Matricule", "083162 01 55 2001 1 00214 118 0064207 41"),
              ("Date de naissance en toutes lettres", "Vingt-trois mai deux mille un (23/05/2001)"), ("Heure", "14 heures 35 minutes"),
              ("Lieu de naissance", "Maternité Santa Felicidade, Curitiba (Paraná)"), ("Sexe", "Masculin"),
              ("Filiation", "Marcos Vinícius Duarte, né à Ponta Grossa, et Helena Ferreira Duarte, née à Londrina"),
              ("Grands-parents", "Paternels : Otávio Duarte et Zilda Moreira Duarte. Maternels : Sebastião Ferreira et Iracema Lopes "
                                 "Ferreira"),
              ("Jumeau", "Non"), ("Date d'enregistrement", "Vingt-huit mai deux mille un"), ("Mentions marginales", "Néant")],
             grid=True, left=62, size=8.8)
    sheet.p("2e Office du registre civil des personnes physiques, circonscription de Curitiba, État du Paraná. Officier : Teresa "
            "Cristina Bittencourt. Le contenu de l'extrait est véridique. J'en fais foi. Curitiba, le 2 avril 2026. [Signature "
            "illisible] [Cachet rond : Registre civil, 2e office, Curitiba, État du Paraná]", align="both", after=8)
    _formula(sheet, "2026/0388", "au document original rédigé en langue portugaise qui m'a été présenté")
    return sheet.pdf()


def criminal_record() -> bytes:
    sheet = Sheet(title="Certidão de antecedentes criminais", author="Polícia Federal", font="sans", size=10.4,
                  footer=("Certidão emitida pelo Sistema Nacional de Informações Criminais – a autenticidade deve ser confirmada na página da "
                          "Polícia Federal", "Código de validação: 7K2Q-0B91-MZ44-2026"))
    sheet.p("SERVIÇO PÚBLICO FEDERAL<br/>MJSP – POLÍCIA FEDERAL<br/>SISTEMA NACIONAL DE INFORMAÇÕES CRIMINAIS", bold=True, align="centre",
            after=9)
    sheet.h("CERTIDÃO DE ANTECEDENTES CRIMINAIS", align="centre", size=14, after=2)
    sheet.p("N.º 418.207.733.2026", align="centre", after=9)
    sheet.p("A Polícia Federal <b>CERTIFICA</b>, após pesquisa no Sistema Nacional de Informações Criminais – SINIC, que, até a presente "
            "data, <b>NÃO CONSTA</b> decisão judicial condenatória com trânsito em julgado em nome de:", align="both", after=6)
    sheet.kv([("Nome", "RAFAEL AUGUSTO FERREIRA DUARTE"), ("Nacionalidade", "Brasileira"), ("Data de nascimento", "23/05/2001"),
              ("Filiação", "Marcos Vinícius Duarte e Helena Ferreira Duarte"), ("Naturalidade", "Curitiba/PR"),
              ("Passaporte", "GD482917")], left=48)
    sheet.p("Observações:", bold=True, after=1)
    sheet.bullets(["Certidão expedida gratuitamente por meio da internet, nos termos da Instrução Normativa em vigor.",
                   "Esta certidão é válida por 90 (noventa) dias e abrange apenas os registros do nome acima qualificado."])
    sheet.p("Brasília – DF, 30 de março de 2026, às 10:42:18.", after=8)
    sheet.stamp("POLÍCIA FEDERAL · SINIC ·", ["MJSP"], x=150, y=sheet.y + 14, colour="#222222")
    return sheet.pdf()


def apostille() -> bytes:
    sheet = Sheet(title="Apostille", font="sans", size=10, margin=30)
    sheet.p("REPÚBLICA FEDERATIVA DO BRASIL<br/>CONSELHO NACIONAL DE JUSTIÇA", bold=True, align="centre", after=8)
    sheet.box(30, sheet.y, 150, 158, width=1.2)
    sheet.gap(4)
    sheet.p("APOSTILLE", bold=True, align="centre", size=16, after=0)
    sheet.p("(Convention de La Haye du 5 octobre 1961)", align="centre", after=6)
    for words in ("<b>1. País:</b> (Country / Pays :) REPÚBLICA FEDERATIVA DO BRASIL",
                  "<b>Este documento público</b> (This public document / Le présent acte public)",
                  "<b>2. Foi assinado por:</b> (Has been signed by / A été signé par) SISTEMA NACIONAL DE INFORMAÇÕES CRIMINAIS",
                  "<b>3. Na qualidade de:</b> (Acting in the capacity of / Agissant en qualité de) POLÍCIA FEDERAL",
                  "<b>4. Tem o selo / carimbo de:</b> (Bears the seal / stamp of – Est revêtu du sceau / timbre de) MJSP – POLÍCIA FEDERAL",
                  "<b>Certificado</b> (Certified / Attesté)",
                  "<b>5. Em:</b> (At / À) CURITIBA – PR &nbsp;&nbsp;&nbsp;&nbsp; <b>6. No dia:</b> (The / Le) 07/04/2026",
                  "<b>7. Por:</b> (By / Par) LUÍS FERNANDO TEIXEIRA, ESCREVENTE AUTORIZADO, 4.º TABELIONATO DE NOTAS DE CURITIBA",
                  "<b>8. N.º:</b> (Under no. / Sous n°) BR-PR-9917-3340128"):
        sheet.p(words, indent=5, after=3.4)
    sheet.p("<b>9. Selo / Carimbo:</b> (Seal / Stamp – Sceau / Timbre)&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;"
            "&nbsp;<b>10. Assinatura:</b> (Signature)", indent=5, after=18)
    sheet.stamp("4.º TABELIONATO DE NOTAS · CURITIBA ·", ["APOSTILA"], x=65, y=sheet.y, size=30, colour="#204070")
    sheet.sign(97, x=122, y=sheet.y)
    sheet.gap(30)
    sheet.p("Esta apostila certifica apenas a assinatura, a capacidade do signatário e, quando apropriado, a identidade do selo ou carimbo "
            "constantes no documento público. Ela não certifica o conteúdo do documento para o qual foi emitida.", size=7.6, align="both")
    return sheet.pdf()


def criminal_translation() -> bytes:
    sheet = _translation("Traduction")
    sheet.p("SERVICE PUBLIC FÉDÉRAL – MINISTÈRE DE LA JUSTICE ET DE LA SÉCURITÉ PUBLIQUE – POLICE FÉDÉRALE<br/>SYSTÈME NATIONAL "
            "D'INFORMATIONS CRIMINELLES", bold=True, align="centre")
    sheet.h("CERTIFICAT D'ANTÉCÉDENTS CRIMINELS N° 418.207.733.2026", align="centre", size=11.5)
    sheet.p("La Police fédérale <b>CERTIFIE</b>, après recherche dans le Système national d'informations criminelles, qu'à la date de ce "
            "jour <b>IL N'EXISTE AUCUNE</b> condamnation judiciaire définitive au nom de :", align="both")
    sheet.kv([("Nom", "RAFAEL AUGUSTO FERREIRA DUARTE"), ("Nationalité", "Brésilienne"), ("Date de naissance", "23/05/2001"),
              ("Filiation", "Marcos Vinícius Duarte et Helena Ferreira Duarte"), ("Lieu de naissance", "Curitiba (Paraná)"),
              ("Passeport", "GD482917")], left=48)
    sheet.p("Observations : certificat délivré gratuitement par internet ; valable quatre-vingt-dix (90) jours ; ne concerne que les "
            "inscriptions au nom de la personne ci-dessus. Brasília, le 30 mars 2026, 10:42:18. [Cachet rond : Police fédérale]",
            align="both")
    sheet.p("<b>Apostille</b> (Convention de La Haye du 5 octobre 1961) – délivrée à Curitiba le 07/04/2026 par Luís Fernando Teixeira, "
            "clerc autorisé du 4e office notarial, sous le n° BR-PR-9917-3340128. [Cachet] [Signature]", align="both", after=8)
    _formula(sheet, "2026/0389", "au document rédigé en langue portugaise, muni de son apostille, qui m'a été présenté")
    return sheet.pdf()
