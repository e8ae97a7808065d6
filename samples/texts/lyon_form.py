"""The national visa application form (Spanish / French) of lyon-five-faults, filled in and signed."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from collections.abc import Sequence

from _numbers import Person
from _portrait import MAN_FROM_SFAX, photo_jpeg
from _sheet import INK, Sheet
from reportlab.lib import colors

Cell = tuple[str, str, float]  # label, answer, width in millimetres


def form(person: Person) -> bytes:
    sheet = Sheet(title="Solicitud de visado nacional", font="narrow", size=9, margin=15, numbering="{page} / {pages}")
    _head(sheet)
    place = 58.0
    for row in _first_page(person):
        place = _row(sheet, row, place)
    sheet.next_page()
    place = 18.0
    for row in _second_page():
        place = _row(sheet, row, place)
    _declaration(sheet, place + 6)
    return sheet.pdf()


def _head(sheet: Sheet) -> None:
    sheet.box(15, 12, 24, 12, fill=colors.HexColor("#f2c500"), stroke=colors.HexColor("#a01010"), width=2)
    sheet.text(42, 17, "MINISTERIO DE ASUNTOS EXTERIORES, UNIÓN EUROPEA Y COOPERACIÓN", size=8, bold=True)
    sheet.text(42, 22, "Consulado General de España en Lyon", size=8)
    sheet.text(15, 33, "SOLICITUD DE VISADO NACIONAL", size=15, bold=True)
    sheet.text(15, 39, "DEMANDE DE VISA NATIONAL", size=12)
    sheet.text(15, 45, "Este impreso es gratuito / Ce formulaire est gratuit", size=8)
    sheet.text(15, 52, "PARTE RESERVADA AL SOLICITANTE / PARTIE RÉSERVÉE AU DEMANDEUR", size=8, bold=True)
    sheet.box(160, 12, 35, 42)
    sheet.picture(photo_jpeg(MAN_FROM_SFAX), 162, 13, 31, 40)


def _row(sheet: Sheet, cells: Sequence[Cell], y: float) -> float:
    x = 15.0
    for label, answer, wide in cells:
        sheet.box(x, y, wide, 11.4, stroke=colors.HexColor("#777777"))
        sheet.text(x + 1.2, y + 3.2, label, size=6.4)
        sheet.text(x + 2, y + 8.8, answer, size=9.6, colour=INK, font="mono")
        x += wide
    return y + 11.4


def _first_page(person: Person) -> Sequence[Sequence[Cell]]:
    return (
        (("1. Apellido(s) / Nom(s)", person.surname, 90), ("2. Apellido(s) de nacimiento / Nom(s) de naissance", "", 90)),
        (("3. Nombre(s) / Prénom(s)", person.given_names.upper(), 180),),
        (("4. Fecha de nacimiento (día-mes-año) / Date de naissance", "02-11-2003", 60),
         ("5. Lugar de nacimiento / Lieu de naissance", "SFAX", 60), ("6. País de nacimiento / Pays de naissance", "TUNISIE", 60)),
        (("7. Nacionalidad actual / Nationalité actuelle", "TUNISIENNE", 90),
         ("Nacionalidad de nacimiento / Nationalité à la naissance", "TUNISIENNE", 90)),
        (("8. Sexo / Sexe", "[X] Varón/Masculin  [ ] Mujer/Féminin", 90),
         ("9. Estado civil / État civil", "[X] Soltero/Célibataire", 90)),
        (("10. Menores: datos de la persona que ejerce la patria potestad / Pour les mineurs : titulaire de l'autorité parentale",
          "", 180),),
        (("11. N.º de documento nacional de identidad, si procede / N° national d'identité", "09148230", 180),),
        (("12. Tipo de documento de viaje / Type de document de voyage", "[X] Pasaporte ordinario/Passeport ordinaire", 110),
         ("13. Número / Numéro", "K418206", 70)),
        (("14. Fecha de expedición / Date de délivrance", "16-03-2022", 60), ("15. Válido hasta / Valable jusqu'au", "15-03-2027", 60),
         ("16. Expedido por / Délivré par", "SFAX", 60)),
        (("17. Domicilio postal / Adresse du domicile", "58 RUE GARIBALDI, 69006 LYON", 110),
         ("Número(s) de teléfono / Téléphone", "+33 6 39 98 55 12", 70)),
        (("Dirección de correo electrónico / Adresse électronique", "mehdi.trabelsi@courriel.example", 180),),
        (("18. Residencia en un país distinto del de nacionalidad / Résidence dans un pays autre que celui de la nationalité",
          "[X] Sí/Oui  Carte de séjour n. 6903 117 442  válida hasta 30-09-2026", 180),),
        (("19. Profesión actual / Profession actuelle", "ETUDIANT", 180),),
        (("20. Motivo principal del viaje / Objet principal du voyage",
          "[ ] Residencia  [X] Estudios/Études  [ ] Trabajo  [ ] Otros", 180),),
    )


def _second_page() -> Sequence[Sequence[Cell]]:
    return (
        (("21. Fecha de llegada prevista / Date d'arrivée prévue", "04-09-2026", 90),
         ("22. Número de entradas / Nombre d'entrées", "[ ] 1  [ ] 2  [X] múltiples", 90)),
        (("23. Dirección postal en España / Adresse en Espagne", "C/ DEL MAR 31, 4.o, 46003 VALENCIA", 180),),
        (("24. Número de identidad de extranjero (NIE), si procede / NIE le cas échéant", "", 180),),
        (("25. Centro de estudios / Établissement d'enseignement", "UNIVERSIDAD DE LEVANTE MEDITERRANEO", 180),),
        (("Dirección del centro / Adresse de l'établissement", "AV. DE LOS NARANJOS 214, 46022 VALENCIA", 180),),
        (("26. Fecha de inicio de los estudios / Début des études", "07-09-2026", 90),
         ("27. Fecha de fin de los estudios / Fin des études", "30-06-2027", 90)),
        (("28. En caso de traslado de menores: nombre del responsable / Responsable en Espagne", "", 180),),
    )


def _declaration(sheet: Sheet, y: float) -> None:
    sheet.y = y
    sheet.p("Tengo conocimiento de lo siguiente y consiento en ello: la recogida de los datos que se exigen en el presente "
            "impreso, la toma de mi fotografía y, si procede, de mis impresiones dactilares son obligatorias para el examen de la "
            "solicitud de visado. / J'ai connaissance et j'accepte que les données à caractère personnel me concernant soient "
            "communiquées aux autorités espagnoles compétentes et traitées par elles.", align="both", size=8.6)
    sheet.p("Declaro que a mi leal entender todos los datos por mí presentados son correctos y completos. Tengo conocimiento de "
            "que toda declaración falsa podrá ser motivo de denegación o de anulación del visado. / Je déclare qu'à ma "
            "connaissance toutes les indications que j'ai fournies sont correctes et complètes.", align="both", size=8.6)
    y = sheet.y + 4
    sheet.box(15, y, 80, 26)
    sheet.text(17, y + 4, "29. Lugar y fecha / Lieu et date", size=7)
    sheet.text(19, y + 14, "LYON, 22-06-2026", size=10, colour=INK, font="mono")
    sheet.box(95, y, 100, 26)
    sheet.text(97, y + 4, "30. Firma (para los menores, firma de la persona que ejerce la patria potestad)", size=6.6)
    sheet.text(97, y + 7.4, "Signature (pour les mineurs, signature du titulaire de l'autorité parentale)", size=6.6)
    sheet.sign(70, x=118, y=y + 18, wide=46)
    y += 34
    sheet.box(15, y, 180, 40, fill=colors.HexColor("#eeeeee"))
    sheet.text(17, y + 5, "PARTE RESERVADA A LA ADMINISTRACIÓN / PARTIE RÉSERVÉE À L'ADMINISTRATION", size=7.4, bold=True)
    for number, words in enumerate(("Fecha de la solicitud:", "Expediente tramitado por:", "Documentos presentados:  [ ] Documento de "
                                    "viaje  [ ] Medios de subsistencia  [ ] Seguro médico  [ ] Certificado médico",
                                    "Decisión sobre el visado:  [ ] Denegado  [ ] Expedido")):
        sheet.text(17, y + 12 + 7 * number, words, size=7.4)
