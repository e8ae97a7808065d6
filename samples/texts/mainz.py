"""mainz-one-pdf: a language student from Pune; everything is in one PDF of nine pages."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

import io
from datetime import date

import pypdf
from _cards import INDIAN_LABELS, Passport, Sticker, data_page, visa_sticker
from _numbers import Person, iban
from _portrait import WOMAN_FROM_PUNE, photo_jpeg
from _sample import Dossier, Sample
from _scan import Scanner, scanned
from _sheet import Sheet

PERSON = Person(surname="KULKARNI", given_names="Priya Anand", nationality="IND", birth_date=date(2001, 12, 5), sex="F",
                birth_place="Pune, Maharashtra")
PASSPORT = Passport(
    person=PERSON, face=WOMAN_FROM_PUNE, issuer="IND", country="REPUBLIC OF INDIA", word="PASSPORT", number="V4471820",
    issued=date(2023, 7, 18), expires=date(2033, 7, 17), authority="PUNE", nationality="INDIAN", labels=INDIAN_LABELS,
    tint="#e2e6ee")
VISA = Sticker(
    person=PERSON, face=WOMAN_FROM_PUNE, number="418830275", valid_from=date(2026, 6, 1), valid_until=date(2026, 8, 29),
    issued=date(2026, 5, 11), place="MUMBAI", passport="V4471820",
    remarks=("SPRACHKURS § 16f AUFENTHG", "ERWERBSTÄTIGKEIT NICHT GESTATTET"))
FACTS = """\
checklist = "de-mainz-language-course"
application_date = 2026-06-24

[applicant]
surname = "Kulkarni"
given_names = "Priya Anand"
birth_date = 2001-12-05
nationality = "IN"
residence_countries = ["IN"]

[stay]
start = 2026-06-15
end = 2027-03-31

[situation]
represented = false
visa_required = true
renewal = false
absent_parent = false
public_scholarship = false
first_entry = 2026-06-04
"""
NAME = "Unterlagen_Kulkarni.pdf"


def dossier() -> Dossier:
    return Dossier(name="mainz-one-pdf", facts=FACTS, samples=(
        Sample(name=NAME, content=everything, captured="one PDF, 9 pages: pages 1 and 3 scanned, the others digital",
               kind="passport, identity_photo, visa, language_course_confirmation (2 pages), cv, motivation_letter, "
                    "blocked_account, health_insurance",
               purpose="everything in one file: where one document ends and the next begins must be found"),))


def everything() -> bytes:
    writer = pypdf.PdfWriter()
    for part in (passport(), photo_page(), visa(), course(), cv(), motivation(), blocked_account(), insurance()):
        writer.append(pypdf.PdfReader(io.BytesIO(part)), import_outline=False)
    writer.add_metadata({"/Title": "Unterlagen Aufenthaltserlaubnis", "/Creator": "PDF zusammenfügen"})
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def passport() -> bytes:
    sheet = Sheet(title="Passport")
    data_page(sheet, PASSPORT, 42, 28)
    return scanned(sheet.pdf(), Scanner(seed=51, dpi=200, skew=-0.4, noise=3, quality=60))


def photo_page() -> bytes:
    sheet = Sheet(title="Lichtbild", font="sans", size=11)
    sheet.text(24, 30, "Biometrisches Lichtbild – Kulkarni, Priya Anand", bold=True, size=12)
    sheet.picture(photo_jpeg(WOMAN_FROM_PUNE), 24, 40, 35, 45)
    sheet.text(24, 95, "aufgenommen am 16.06.2026, Foto-Studio Am Brand, Mainz", size=9)
    return sheet.pdf()


def visa() -> bytes:
    sheet = Sheet(title="Visum")
    sheet.text(157, 23, "V4471820", size=8, align="right")
    visa_sticker(sheet, VISA, 50, 28)
    sheet.stamp("D  FRANKFURT/M.", ["04.06.26", "EINREISE"], x=125, y=128, square=True, size=40, colour="#222222", turn=11)
    return scanned(sheet.pdf(), Scanner(seed=52, dpi=200, skew=0.6, noise=3, quality=60))


def course() -> bytes:
    sheet = Sheet(
        title="Anmeldebestätigung", author="Sprachforum Gutenberg", font="sans", size=9.8, numbering="Seite {page} von {pages}",
        footer=("Sprachforum Gutenberg gGmbH · Rheinallee 212 · 55118 Mainz · Amtsgericht Mainz HRB 99 417 · Geschäftsführerin: "
                "Dr. Sabine Lautenschläger", "Zertifiziert nach DIN ISO 29991 · Tel. 06131 555 08-0 · kurse@sprachforum-gutenberg.example"))
    sheet.head("Sprachforum Gutenberg", ["Deutsch als Fremdsprache · Rheinallee 212 · 55118 Mainz"], colour="#a3162c", emblem="SG")
    sheet.p("Frau<br/>Priya Anand Kulkarni<br/>Wallaustraße 64<br/>55118 Mainz", after=4)
    sheet.p("Mainz, 08.06.2026", align="right", after=5)
    sheet.p("Bestätigung der Anmeldung zum Intensivkurs Deutsch", bold=True, size=13)
    sheet.p("Kundennummer 26-3381 · zur Vorlage bei der Ausländerbehörde", size=9, after=5)
    sheet.p("Sehr geehrte Frau Kulkarni,")
    sheet.p("hiermit bestätigen wir, dass Frau Priya Anand Kulkarni, geboren am 05.12.2001 in Pune (Indien), verbindlich zu "
            "folgendem Sprachkurs angemeldet und zugelassen ist:", align="both")
    sheet.kv([("Kurs", "Intensivkurs Deutsch als Fremdsprache, Niveau A2.2 bis C1"), ("Kursbeginn", "15.06.2026"),
              ("Kursende", "31.03.2027"), ("Unterrichtszeiten", "Montag bis Freitag, 9:00 Uhr bis 12:30 Uhr"),
              ("Umfang", "20 Unterrichtseinheiten pro Woche (je 45 Minuten)"), ("Kursort", "Rheinallee 212, 55118 Mainz, Raum 3.04"),
              ("Kursgebühr", "3.960,00 EUR, bezahlt am 05.06.2026"), ("Abschluss", "Prüfung telc Deutsch C1 Hochschule")], grid=True)
    sheet.p("Der Kurs dient dem Erwerb umfassender deutscher Sprachkenntnisse und findet in Präsenz statt. Es besteht "
            "Anwesenheitspflicht; Fehlzeiten von mehr als 20 Prozent melden wir der Ausländerbehörde. Es handelt sich nicht um "
            "einen Abend- oder Wochenendkurs.", align="both")
    sheet.p("Für Rückfragen stehen wir Ihnen gern zur Verfügung.", after=6)
    sheet.p("Mit freundlichen Grüßen", after=12)
    sheet.sign(91)
    sheet.stamp("SPRACHFORUM GUTENBERG · MAINZ ·", ["SEKRETARIAT"], x=120, y=sheet.y + 4, colour="#a3162c")
    sheet.gap(9)
    sheet.p("Jutta Hirschfeld<br/>Kursorganisation")
    sheet.next_page()
    sheet.p("Kursplan und Teilnahmebedingungen", bold=True, size=12)
    sheet.table([["Abschnitt", "Zeitraum", "Unterrichtseinheiten"], ["A2.2", "15.06.2026 – 31.07.2026", "140"],
                 ["B1.1 / B1.2", "03.08.2026 – 23.10.2026", "240"], ["B2.1 / B2.2", "26.10.2026 – 29.01.2027", "240"],
                 ["C1", "01.02.2027 – 31.03.2027", "172"]], widths=[50, 70, 42], right=[2])
    sheet.bullets(["Unterrichtsfrei sind die gesetzlichen Feiertage in Rheinland-Pfalz und die Zeit vom 21.12.2026 bis 03.01.2027.",
                   "Eine Kündigung ist mit einer Frist von vier Wochen zum Ende eines Abschnitts möglich. Wird das Visum abgelehnt, "
                   "erstatten wir die Kursgebühr gegen Vorlage des Ablehnungsbescheids.",
                   "Die Teilnehmenden sind über die Schule nicht kranken-, unfall- oder haftpflichtversichert.",
                   "Bitte bringen Sie zum ersten Kurstag Ihren Reisepass und ein Passfoto mit."])
    return sheet.pdf()


def cv() -> bytes:
    sheet = Sheet(title="Lebenslauf", font="dejavu", size=9)
    sheet.h("Lebenslauf", size=18, after=5)
    for title, rows in (
        ("Persönliche Daten", (("Name", "Priya Anand Kulkarni"), ("Geburtsdatum, -ort", "05.12.2001, Pune (Indien)"),
                               ("Staatsangehörigkeit", "indisch"), ("Familienstand", "ledig"),
                               ("Anschrift", "Wallaustraße 64, 55118 Mainz"), ("E-Mail", "priya.kulkarni@post.example"))),
        ("Ausbildung", (("08/2019 – 06/2023", "Bachelor of Pharmacy, Deccan Valley College, Pune (Note: 8,1 von 10)"),
                        ("06/2017 – 03/2019", "Higher Secondary Certificate, Shivneri Junior College, Pune"),
                        ("06/2007 – 03/2017", "Secondary School, St. Monica's School, Pune"))),
        ("Berufliche Erfahrung", (("07/2023 – 04/2026", "Mitarbeiterin Qualitätskontrolle, Sahyadri Formulations Pvt. Ltd., Pune"),
                                  ("05/2022 – 07/2022", "Praktikum in der Krankenhausapotheke, Ruby Lane Hospital, Pune"))),
        ("Sprachkenntnisse", (("Marathi", "Muttersprache"), ("Hindi", "fließend"), ("Englisch", "verhandlungssicher (C1)"),
                              ("Deutsch", "A2 (Selbststudium und Kurs in Pune)"))),
        ("Weitere Kenntnisse", (("EDV", "MS Office, LIMS, Grundlagen R"), ("Interessen", "Bergwandern, klassischer Tanz (Kathak)"))),
    ):
        sheet.p(title, bold=True, size=11, after=1.5)
        sheet.kv(rows, left=48, bold_values=False)
        sheet.gap(1.5)
    sheet.p("Mainz, 18.06.2026", after=10)
    sheet.sign(92)
    return sheet.pdf()


def motivation() -> bytes:
    sheet = Sheet(title="Motivationsschreiben", font="serif", size=11.2, margin=26)
    sheet.p("Priya Anand Kulkarni<br/>Wallaustraße 64<br/>55118 Mainz", after=7)
    sheet.p("Landeshauptstadt Mainz<br/>Ausländerbehörde<br/>Kaiserstraße 3<br/>55116 Mainz", after=7)
    sheet.p("Mainz, den 18. Juni 2026", align="right", after=7)
    sheet.p("Motivationsschreiben: Warum ich in Mainz Deutsch lernen möchte", bold=True, after=5)
    for words in (
        "Sehr geehrte Damen und Herren,",
        "mein Name ist Priya Kulkarni, ich bin 24 Jahre alt und komme aus Pune. Nach meinem Bachelor in Pharmazie habe ich fast drei "
        "Jahre in der Qualitätskontrolle eines Arzneimittelherstellers gearbeitet. Dort hatte ich oft mit deutschen Kunden zu tun "
        "und habe gemerkt, wie viel leichter vieles wäre, wenn ich ihre Sprache gut sprechen könnte.",
        "In Indien habe ich Deutsch bis zum Niveau A2 gelernt. Ein Abendkurs neben der Arbeit reicht aber nicht aus, um die Sprache "
        "wirklich zu beherrschen. Deshalb besuche ich seit dem 15. Juni den Intensivkurs am Sprachforum Gutenberg. Ich habe mich für "
        "Mainz entschieden, weil die Schule kleine Gruppen hat und weil ich in der Stadt jeden Tag Deutsch hören und sprechen kann.",
        "Mein Ziel ist, im März 2027 die Prüfung auf dem Niveau C1 zu bestehen. Danach kehre ich nach Pune zurück. Mein früherer "
        "Arbeitgeber, die Firma Sahyadri Formulations, hat mir angeboten, die Betreuung der Kunden in Deutschland, Österreich und der "
        "Schweiz zu übernehmen, sobald ich ausreichend Deutsch spreche.",
        "Meinen Lebensunterhalt bezahle ich aus Ersparnissen, die auf einem Sperrkonto liegen. Meine Familie unterstützt meine "
        "Pläne. Ich bitte Sie daher, mir die Aufenthaltserlaubnis für die Dauer des Kurses zu erteilen.",
        "Mit freundlichen Grüßen",
    ):
        sheet.p(words, align="both", after=4)
    sheet.gap(10)
    sheet.sign(92)
    sheet.gap(6)
    sheet.p("Priya Kulkarni")
    return sheet.pdf()


def blocked_account() -> bytes:
    sheet = Sheet(title="Sperrkonto", author="Mittelrhein Direktbank", font="condensed", size=10, numbering="1 / 1",
                  footer=("Mittelrhein Direktbank AG · Moselring 90 · 56073 Koblenz · Amtsgericht Koblenz HRB 99 208",))
    sheet.head("Mittelrhein Direktbank AG", ["Blocked Account Service · Moselring 90 · 56073 Koblenz"], colour="#3b3b8f", emblem="M")
    sheet.p("Koblenz, 20.05.2026", align="right", after=6)
    sheet.h("Sperrbestätigung", after=2)
    sheet.p("Nachweis über die Sicherung des Lebensunterhalts (Sperrkonto)", after=6)
    sheet.kv([("Kontoinhaberin", "Kulkarni, Priya Anand"), ("Geburtsdatum", "05.12.2001"), ("Passnummer", "V4471820"),
              ("Kontonummer (IBAN)", iban("DE", "999300070055109346")), ("Sperrbetrag", "13.200,00 EUR"),
              ("Auszahlung pro Monat", "1.100,00 EUR"), ("Laufzeit", "12 Monate ab Aktivierung")], grid=True)
    sheet.p("Sehr geehrte Frau Kulkarni,")
    sheet.p("der Betrag von 13.200,00 EUR ist am 18.05.2026 auf Ihrem Sperrkonto eingegangen und wird dort zugunsten der für Sie "
            "zuständigen Ausländerbehörde gesperrt gehalten. Nach der Aktivierung des Kontos in Deutschland zahlen wir Ihnen jeweils "
            "zum Ersten eines Monats 1.100,00 EUR auf Ihr Girokonto aus. Vorzeitige Verfügungen sind ausgeschlossen.", align="both")
    sheet.p("Diese Bestätigung dient der Vorlage bei der deutschen Auslandsvertretung und der Ausländerbehörde. Sie ist ohne "
            "Unterschrift gültig; der Prüfcode lautet MRD-7F3K-2290.", align="both", after=8)
    sheet.p("Mit freundlichen Grüßen<br/>Ihre Mittelrhein Direktbank")
    return sheet.pdf()


def insurance() -> bytes:
    sheet = Sheet(
        title="Versicherungsbestätigung", author="Rheinische Assekuranz", font="sans", size=10, numbering="Seite {page} von {pages}",
        footer=("Rheinische Assekuranz Reise- und Krankenversicherung a. G. · Hohenzollernring 301 · 50672 Köln · Amtsgericht Köln HRB "
                "99 113", "Aufsicht: Bundesanstalt für Finanzdienstleistungsaufsicht, Graurheindorfer Straße 108, 53117 Bonn"))
    sheet.head("Rheinische Assekuranz", ["Krankenversicherung für Gäste und Sprachschüler · Hohenzollernring 301 · 50672 Köln"],
               colour="#005c66", emblem="RA")
    sheet.p("Köln, 19.05.2026", align="right", after=5)
    sheet.h("Versicherungsbestätigung", after=2)
    sheet.p("Versicherungsschein-Nr. KV-IN 2026/771 045 – Tarif „Deutschland Komfort“", after=5)
    sheet.p("Wir bestätigen, dass für die nachfolgend genannte Person bei unserer Gesellschaft eine Krankenversicherung besteht:")
    sheet.kv([("Versicherte Person", "Priya Anand Kulkarni"), ("geboren am", "05.12.2001"), ("Beginn des Versicherungsschutzes", "01.06.2026"),
              ("Ende des Versicherungsschutzes", "31.05.2027"), ("Geltungsbereich", "Bundesrepublik Deutschland und Schengen-Staaten")],
             grid=True, left=66)
    sheet.p("Versichert sind die Kosten medizinisch notwendiger ambulanter, stationärer und zahnärztlicher Heilbehandlung in "
            "unbegrenzter Höhe, einschließlich Arzneimitteln, Schwangerschaft und Entbindung sowie des Rücktransports. Ein "
            "Selbstbehalt ist nicht vereinbart. Der Versicherungsschutz entspricht den Anforderungen des § 2 Absatz 3 des "
            "Aufenthaltsgesetzes.", align="both")
    sheet.p("Der Beitrag ist für die gesamte Laufzeit bezahlt.", after=12)
    sheet.sign(93)
    sheet.stamp("RHEINISCHE ASSEKURANZ · KÖLN ·", ["VERTRAGS-", "SERVICE"], x=120, y=sheet.y + 4, colour="#005c66")
    sheet.gap(9)
    sheet.p("i. A. Bernd Kessenich")
    return sheet.pdf()
