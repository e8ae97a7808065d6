"""lu-translations: a Brazilian student; sworn translations, an apostille, and one translation that is not sworn."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

import io
from datetime import date

import pypdf
from _cards import BRAZILIAN_LABELS, Passport, data_page, guilloche
from _numbers import Person
from _portrait import MAN_FROM_CURITIBA
from _sample import Dossier, Sample
from _scan import Scanner, scanned
from _sheet import Sheet
from reportlab.lib import colors

from texts import luxembourg_letters as letters
from texts import luxembourg_records as records

PERSON = Person(surname="FERREIRA DUARTE", given_names="Rafael Augusto", nationality="BRA",
                birth_date=date(2001, 5, 23), sex="M", birth_place="Curitiba/PR")
PASSPORT = Passport(
    person=PERSON, face=MAN_FROM_CURITIBA, issuer="BRA", country="REPÚBLICA FEDERATIVA DO BRASIL",
    word="PASSAPORTE / PASSPORT", number="GD482917", issued=date(2023, 9, 5), expires=date(2033, 9, 4),
    authority="SR/PF/PR", nationality="BRASILEIRO(A)", labels=BRAZILIAN_LABELS, dates="pt", tint="#dfe9f0")
FACTS = """\
checklist = "lu-student"
application_date = 2026-05-18

[applicant]
surname = "Ferreira Duarte"
given_names = "Rafael Augusto"
birth_date = 2001-05-23
nationality = "BR"
residence_countries = ["BR"]

[stay]
start = 2026-09-14
end = 2027-09-13
purpose = "higher_education"

[situation]
represented = false
"""


def dossier() -> Dossier:
    return Dossier(name="lu-translations", facts=FACTS, samples=(
        Sample(name="demande.pdf", content=letters.request, kind="residence_application_form", captured="digital PDF",
               purpose="the application, with name and address in the country of residence"),
        Sample(name="passaporte_completo.pdf", content=passport, kind="passport",
               captured="grey flatbed scan, 100 dpi, 18 pages; data page at 200 dpi in colour",
               purpose="copy of the whole booklet with the statement of a certified copy"),
        Sample(name="dossier_complet.pdf", content=combined,
               kind="birth_certificate, sworn_translation, criminal_record, apostille, sworn_translation",
               captured="one PDF, 5 pages: page 1 scanned, the others digital",
               purpose="originals in Portuguese, each followed by its sworn French translation; apostille on the record"),
        Sample(name="admission_letter.pdf", content=letters.admission, kind="admission_letter",
               captured="digital PDF, 2 pages", purpose="admission in English to a master's course in Luxembourg"),
        Sample(name="seguro_saude.pdf", content=letters.insurance, kind="health_insurance", captured="digital PDF",
               purpose="certificate in Portuguese: needs a sworn translation"),
        Sample(name="traduction_assurance.pdf", content=letters.free_translation, kind="translation, not sworn",
               captured="digital PDF", purpose="the fault: the applicant translated it himself"),
        Sample(name="bank_letter.pdf", content=letters.bank, kind="bank_certificate", captured="digital PDF",
               purpose="balance of 30 000 € attested in English"),
    ))


def passport() -> bytes:
    """Cover, data page, then two visa pages a sheet; certified on the data page and at the end."""
    writer = pypdf.PdfWriter()
    fine = Scanner(seed=61, dpi=200, skew=0.2, noise=3, quality=55)
    coarse = Scanner(seed=62, dpi=100, grey=True, noise=3, quality=38, dust=6)
    data = _data_sheet()
    for part in (scanned(_cover(), coarse), scanned(data, fine), scanned(_visa_pages(), coarse)):
        writer.append(pypdf.PdfReader(io.BytesIO(part)), import_outline=False)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _cover() -> bytes:
    sheet = Sheet(title="Passaporte")
    sheet.box(42, 30, 88, 125, fill=colors.HexColor("#1d2f63"), stroke=None)
    for y, size, words in ((48, 13, "MERCOSUL"), (56, 9, "REPÚBLICA FEDERATIVA DO BRASIL"), (128, 14, "PASSAPORTE"), (135, 9, "PASSPORT")):
        sheet.text(86, y, words, size=size, bold=True, align="centre", colour=colors.HexColor("#d9c27a"))
    sheet.canvas.setStrokeColor(colors.HexColor("#d9c27a"))
    for angle in range(0, 180, 30):
        sheet.canvas.saveState()
        sheet.canvas.translate(86 * 72 / 25.4, (297 - 90) * 72 / 25.4)
        sheet.canvas.rotate(angle)
        sheet.canvas.ellipse(-46, -14, 46, 14)
        sheet.canvas.restoreState()
    return sheet.pdf()


def _data_sheet() -> bytes:
    sheet = Sheet(title="Passaporte", font="sans", size=9)
    data_page(sheet, PASSPORT, 42, 28)
    _certified(sheet, "1.º TABELIONATO DE NOTAS", y=150)
    return sheet.pdf()


def _visa_pages() -> bytes:
    sheet = Sheet(title="Passaporte", font="sans")
    for number in range(4, 36, 2):
        for place, page in enumerate((number, number + 1)):
            if page > 34:
                continue
            x, y = 42.0, 18 + 128.0 * place
            guilloche(sheet, x, y, 88, 122, "#eef2ee", turns=10)
            sheet.text(x + 44, y + 9, "VISTOS / VISAS" if page < 33 else "ANOTAÇÕES / OBSERVATIONS", size=9, bold=True, align="centre")
            sheet.text(x + (5 if place == 0 else 83), y + 118, str(page), size=9, align="left" if place == 0 else "right")
            sheet.text(x + 44, y + 118, "GD482917", size=8, align="centre", font="mono")
        if number == 8:
            sheet.stamp("ARGENTINA – MIGRACIONES", ["ENTRADA 14 FEB 2025", "EZEIZA"], x=80, y=70, square=True, size=48, turn=9,
                        colour="#333366")
        if number == 34:
            _certified(sheet, "1.º TABELIONATO DE NOTAS", y=190)
        if number < 34:
            sheet.next_page()
    return sheet.pdf()


def _certified(sheet: Sheet, office: str, *, y: float) -> None:
    """The notary's statement on a copy."""
    sheet.box(30, y, 112, 42, stroke=colors.HexColor("#444444"))
    rows = (f"{office} DE CURITIBA – PARANÁ", "AUTENTICAÇÃO / COPIE CERTIFIÉE CONFORME À L'ORIGINAL",
            "Autentico a presente cópia, por ser reprodução fiel do documento original que", "me foi apresentado. Dou fé.  Curitiba, 22 de abril de 2026.",
            "Selo digital n.º 0184.aX2mP.k91Qz – Emolumentos R$ 5,94")
    for number, words in enumerate(rows):
        sheet.text(33, y + 6 + 5 * number, words, size=8 if number < 2 else 7.4, bold=number < 2)
    sheet.sign(94, x=70, y=y + 37)
    sheet.stamp("1.º TABELIONATO DE NOTAS · CURITIBA ·", ["AUTENTICAÇÃO"], x=160, y=y + 22, colour="#204070")


def combined() -> bytes:
    writer = pypdf.PdfWriter()
    original = scanned(records.birth_certificate(), Scanner(seed=63, dpi=160, skew=0.6, noise=4, quality=50))
    for part in (original, records.birth_translation(), records.criminal_record(), records.apostille(),
                 records.criminal_translation()):
        writer.append(pypdf.PdfReader(io.BytesIO(part)), import_outline=False)
    writer.add_metadata({"/Title": "Dossier complet"})
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
