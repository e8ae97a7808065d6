"""grenoble-scans: a Senegalese student renewing her permit, with telephone pictures and careless scans."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from datetime import date

from _cards import FRENCH_LABELS, Card, Passport, card_back, card_front, data_page
from _numbers import Person
from _portrait import WOMAN_FROM_GRENOBLE, WOMAN_FROM_THIES, photo
from _sample import Dossier, Sample
from _scan import Scanner, Telephone, as_pdf, blank_page, jpeg, photographed, pictures, png, scan_picture, scanned
from _sheet import Sheet
from PIL import Image

from texts import grenoble_letters as letters

PERSON = Person(surname="NDIAYE", given_names="Awa", nationality="SEN", birth_date=date(2002, 8, 19), sex="F",
                birth_place="Thiès")
HOST = Person(surname="SARR", given_names="Fatou", nationality="FRA", birth_date=date(1978, 1, 27), sex="F",
              birth_place="Dakar")
PASSPORT = Passport(
    person=PERSON, face=WOMAN_FROM_THIES, issuer="SEN", country="RÉPUBLIQUE DU SÉNÉGAL", word="PASSEPORT / PASSPORT",
    number="A03148872", issued=date(2024, 1, 9), expires=date(2029, 1, 8), authority="DGPN DAKAR",
    nationality="SÉNÉGALAISE", labels=FRENCH_LABELS, tint="#e4ead2")
PERMIT = Card(
    person=PERSON, face=WOMAN_FROM_THIES, code="IR", issuer="FRA", number="T7V4M2K91", expires=date(2026, 10, 14),
    optional="9926038841", tint="#e3dcec", title=("TITRE DE SÉJOUR", "RÉPUBLIQUE FRANÇAISE"),
    front=((31, 13, "NOM, Prénoms", "NDIAYE"), (31, 17.5, "", "Awa"), (31, 25, "SEXE", "F"),
           (42, 25, "NATIONALITÉ", "SÉNÉGAL"), (62, 25, "DATE DE NAISSANCE", "19/08/2002"),
           (31, 32, "CATÉGORIE DU TITRE", "CARTE DE SÉJOUR TEMPORAIRE"), (31, 39, "VALABLE JUSQU'AU", "14/10/2026"),
           (62, 39, "NUMÉRO", "T7V4M2K91"), (31, 46, "REMARQUES", "ÉTUDIANT")),
    back=((4, 5, "LIEU DE NAISSANCE", "THIÈS (SEN)"), (4, 12, "DATE DE DÉLIVRANCE", "15/10/2025"),
          (40, 12, "DÉLIVRÉ PAR", "PRÉFECTURE DE L'ISÈRE"), (4, 19, "NUMÉRO ÉTRANGER", "9926038841"),
          (4, 24, "REMARQUES", "AUTORISE SON TITULAIRE À TRAVAILLER À TITRE ACCESSOIRE"),
          (4, 29, "ADRESSE", "27 RUE DES ALLIÉS 38100 GRENOBLE")))
HOST_CARD = Card(
    person=HOST, face=WOMAN_FROM_GRENOBLE, code="ID", issuer="FRA", number="R4K88T2M6", expires=date(2032, 5, 4),
    tint="#dbe6ef", title=("CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", "RÉPUBLIQUE FRANÇAISE   FR"),
    front=((31, 12, "NOM / Surname", "SARR"), (31, 19, "Prénoms / Given names", "Fatou"), (31, 26, "SEXE / Sex", "F"),
           (42, 26, "NATIONALITÉ / Nationality", "FRA"), (64, 26, "DATE DE NAISS. / Date of birth", "27 01 1978"),
           (31, 33, "LIEU DE NAISSANCE / Place of birth", "DAKAR (SÉNÉGAL)"),
           (31, 40, "N° DU DOCUMENT / Document No", "R4K88T2M6"), (64, 40, "DATE D'EXPIR. / Expiry date", "04 05 2032")),
    back=((4, 5, "ADRESSE / Address", "27 RUE DES ALLIÉS"), (4, 9.5, "", "38100 GRENOBLE, FRANCE"),
          (4, 18, "DATE DE DÉLIVRANCE / Date of issue", "05 05 2022"), (50, 18, "TAILLE / Height", "1,68 m")))
FACTS = """\
checklist = "fr-grenoble-student"
application_date = 2026-07-28

[applicant]
surname = "Ndiaye"
given_names = "Awa"
birth_date = 2002-08-19
nationality = "SN"
residence_countries = ["FR", "SN"]

[stay]
start = 2026-10-15
end = 2027-08-31

[situation]
hosted = true
renewal = true
current_permit = "student"
current_permit_expires = 2026-10-14
"""
ODD_NAME = "scan 0007 (copie) — DÉFINITIF!!.PDF"


def dossier() -> Dossier:
    phone, flat = "telephone picture (JPEG)", "flatbed scan, 150 dpi, no text layer"
    return Dossier(name="grenoble-scans", facts=FACTS, samples=(
        Sample(name="IMG_4121.jpg", content=passport, kind="passport", captured=f"{phone}, EXIF orientation 90°",
               purpose="passport photographed on a desk, perspective and uneven light"),
        Sample(name="IMG_4127.jpg", content=permit_front, kind="residence_permit (front)",
               captured=f"{phone}, EXIF orientation 270°", purpose="current permit; must be joined with its back"),
        Sample(name="IMG_4128.jpg", content=permit_back, kind="residence_permit (back)", captured=phone,
               purpose="back of the permit with a TD1 machine-readable zone"),
        Sample(name="IMG_4127 (1).jpg", content=permit_front, kind="residence_permit (front)",
               captured=f"{phone}, EXIF orientation 270°", purpose="the same bytes again: a duplicate"),
        Sample(name="acte_naissance.pdf", content=birth, kind="birth_certificate", captured=f"{flat}, 2 pages",
               purpose="literal copy from the register of Thiès, second page with the certification"),
        Sample(name="scan_hebergement.pdf", content=hosting,
               kind="accommodation_certificate, national_id_card, proof_of_residence", captured=f"{flat}, 3 pages",
               purpose="three documents of the host in one file"),
        Sample(name=ODD_NAME, content=enrolment, kind="enrolment_certificate",
               captured=f"{flat}, 2.2° askew, second page blank", purpose="odd file name, capital suffix, blank page"),
        Sample(name="releve_notes.pdf", content=transcript, kind="transcript", captured="grey flatbed scan, 150 dpi, noisy",
               purpose="marks of the past year"),
        Sample(name="releve_compte_avril.png", content=lambda: statement_screen(0), kind="bank_statement",
               captured="screenshot (PNG)", purpose="first of three statements"),
        Sample(name="releve_compte_mai.jpg", content=lambda: statement_phone(1, 34), kind="bank_statement", captured=phone,
               purpose="second statement"),
        Sample(name="releve_compte_juin.jpg", content=lambda: statement_phone(2, 35), kind="bank_statement",
               captured=f"{phone}, EXIF orientation 180°", purpose="third statement; 2 381,07 € are left"),
        Sample(name="photo_identite.jpg", content=identity_photo, kind="identity_photo", captured="flatbed scan of a print",
               purpose="one photograph"),
        Sample(name="prise_en_charge.pdf", content=truncated, kind="(unreadable: a sponsorship_declaration cut off)",
               captured="PDF truncated in mid-transfer", purpose="must be reported as corrupt, never dropped"),
    ))


def passport() -> bytes:
    sheet = Sheet(title="Passeport")
    sheet.box(38, 16, 133, 194)
    data_page(sheet, PASSPORT, 42, 116)
    sheet.text(104, 60, "OBSERVATIONS / OBSERVATIONS", size=8, align="centre")
    page = pictures(sheet.pdf(), 220)[0]
    dots = 220 / 25.4
    open_book = page.crop((round(38 * dots), round(84 * dots), round(171 * dots), round(208 * dots)))
    return photographed(open_book, Telephone(seed=31, size=(2000, 1700), fill=0.9, tilt=0.06, turn=-2.4, turned=90))


def _card_picture(sheet: Sheet) -> Image.Image:
    dots = 400 / 25.4
    page = pictures(sheet.pdf(), 400)[0]
    return page.crop((round(20 * dots), round(20 * dots), round(106 * dots), round(74 * dots)))


def permit_front() -> bytes:
    sheet = Sheet(title="Titre de séjour")
    card_front(sheet, PERMIT, 20, 20)
    return photographed(_card_picture(sheet), Telephone(seed=32, size=(1800, 1350), tilt=0.04, turn=1.6, turned=270,
                                                        desk=(196, 190, 180), shade=0.25))


def permit_back() -> bytes:
    sheet = Sheet(title="Titre de séjour")
    card_back(sheet, PERMIT, 20, 20)
    return photographed(_card_picture(sheet), Telephone(seed=33, size=(1800, 1350), tilt=0.03, turn=-1.2,
                                                        desk=(196, 190, 180), shade=0.25))


def birth() -> bytes:
    return scanned(letters.birth_certificate(), Scanner(seed=41, skew=-0.7, shade=0.1, noise=5, quality=50))


def hosting() -> bytes:
    card = Sheet(title="Carte d'identité")
    card_front(card, HOST_CARD, 60, 50)
    card_back(card, HOST_CARD, 60, 115)
    settings = Scanner(seed=42, dpi=160, skew=0.5, shade=0.08, quality=52)
    pages = [pictures(pdf, settings.dpi)[0] for pdf in (letters.accommodation(), card.pdf(), letters.bill())]
    done = [jpeg(scan_picture(page, settings, number), 52, settings.dpi) for number, page in enumerate(pages)]
    return as_pdf(done, settings.dpi)


def enrolment() -> bytes:
    settings = Scanner(seed=43, skew=2.2, shade=0.12, noise=6)
    first = scan_picture(pictures(letters.enrolment(), settings.dpi)[0], settings)
    return as_pdf([jpeg(first, 55), jpeg(blank_page(settings), 40)], settings.dpi)


def transcript() -> bytes:
    return scanned(letters.transcript(), Scanner(seed=44, grey=True, skew=-1.1, noise=9, shade=0.15, quality=50))


def statement_screen(month: int) -> bytes:
    return png(pictures(letters.statement(month), 110)[0])


def statement_phone(month: int, seed: int) -> bytes:
    page = pictures(letters.statement(month), 170)[0]
    turned = 180 if month == 2 else 0
    return photographed(page, Telephone(seed=seed, turned=turned, turn=1.5 * (-1) ** month, fill=0.93, shade=0.3))


def identity_photo() -> bytes:
    picture = scan_picture(photo(WOMAN_FROM_THIES.again()), Scanner(seed=46, noise=2.5, dust=0, shade=0.02, blur=0.3))
    inner = picture.crop((8, 10, 405, 521)).resize((413, 531), Image.Resampling.LANCZOS)
    return jpeg(inner, 88, 300)


def truncated() -> bytes:
    whole = letters.sponsorship()
    return whole[: len(whole) * 2 // 5]
