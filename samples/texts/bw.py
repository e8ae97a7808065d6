"""bw-complete: a student from Fès, admitted in Baden-Württemberg; nothing is missing."""

# ruff: noqa: E501 – letters, whose lines are broken where they read best

from __future__ import annotations

from datetime import date

from _cards import FRENCH_LABELS, Passport, data_page
from _numbers import Person, iban
from _portrait import WOMAN_FROM_FES, photo_jpeg
from _sample import Dossier, Sample
from _sheet import Sheet

PERSON = Person(surname="EL AMRANI", given_names="Salma", nationality="MAR", birth_date=date(2004, 3, 14), sex="F",
                birth_place="Fès")
PASSPORT = Passport(
    person=PERSON, face=WOMAN_FROM_FES, issuer="MAR", country="ROYAUME DU MAROC", word="PASSEPORT / PASSPORT",
    number="FX7302914", issued=date(2025, 2, 11), expires=date(2030, 2, 11), authority="PRÉFECTURE DE FÈS",
    nationality="MAROCAINE", labels=FRENCH_LABELS, optional="CD614208", tint="#dcebe0")
FACTS = """\
checklist = "de-bw-student"
application_date = 2026-07-01

[applicant]
surname = "El Amrani"
given_names = "Salma"
birth_date = 2004-03-14
nationality = "MA"
residence_countries = ["MA"]

[stay]
start = 2026-10-01
end = 2027-09-30
purpose = "study"

[situation]
represented = false
renewal = false
visa_required = true
public_scholarship = false
"""


def dossier() -> Dossier:
    return Dossier(name="bw-complete", facts=FACTS, samples=(
        Sample(name="passport.pdf", content=passport, kind="passport", captured="digital PDF, copy of the data page",
               purpose="a valid Moroccan passport with a text layer and a correct MRZ"),
        Sample(name="zulassungsbescheid.pdf", content=admission, kind="admission_letter", captured="digital PDF, 2 pages",
               purpose="admission to a bachelor's course; its list of papers for enrolment must not mislead"),
        Sample(name="sperrkonto.pdf", content=blocked_account, kind="blocked_account", captured="digital PDF",
               purpose="blocked account of 12 × 992 € with monthly payout"),
        Sample(name="versicherungsbescheinigung.pdf", content=insurance, kind="health_insurance",
               captured="digital PDF", purpose="health insurance from before to after the stay"),
        Sample(name="foto_1.jpg", content=lambda: photo_jpeg(WOMAN_FROM_FES), kind="identity_photo",
               captured="JPEG 413 × 531 px, 300 dpi", purpose="first of the two photographs"),
        Sample(name="foto_2.jpg", content=lambda: photo_jpeg(WOMAN_FROM_FES.again()), kind="identity_photo",
               captured="JPEG 413 × 531 px, 300 dpi", purpose="second photograph, another shot of the same person"),
    ))


def passport() -> bytes:
    sheet = Sheet(title="Passeport", font="sans")
    data_page(sheet, PASSPORT, 42, 40)
    return sheet.pdf()


def admission() -> bytes:
    sheet = Sheet(
        title="Zulassungsbescheid", author="Hochschule Neckartal", font="sans", size=9.6, numbering="Seite {page} von {pages}",
        footer=("Hochschule Neckartal – Staatliche Hochschule des Landes Baden-Württemberg · Brückenstraße 18 · 72074 Tübingen",
                "Telefon +49 7071 5550-120 · zulassung@hs-neckartal.example · www.hs-neckartal.example"))
    sheet.head("Hochschule Neckartal", ["Zentrale Studierendenverwaltung · Zulassungsamt",
                                        "Brückenstraße 18 · 72074 Tübingen"], colour="#7a1f2b", emblem="HN")
    sheet.text(150, 48, "Tübingen, 12.06.2026", size=9)
    sheet.text(150, 53, "Bewerbernummer: 2026-0048317", size=8)
    sheet.text(150, 57.5, "Bearbeiterin: Frau Oertel", size=8)
    sheet.y = 46
    sheet.p("Frau<br/>Salma El Amrani<br/>17, Rue Ibn Khaldoun, Appt 4<br/>30000 Fès<br/>MAROKKO", after=10)
    sheet.p("Zulassungsbescheid für das Wintersemester 2026/27", bold=True, size=12)
    sheet.p("<b>Studiengang:</b> Umwelttechnik (Bachelor of Engineering), 1. Fachsemester", after=5)
    sheet.p("Sehr geehrte Frau El Amrani,")
    sheet.p("auf Ihren Antrag vom 28.03.2026 lassen wir Sie hiermit zum Studium im oben genannten Studiengang an der "
            "Hochschule Neckartal zu. Die Zulassung gilt für das Wintersemester 2026/27. Das Semester beginnt am "
            "01.10.2026, die Vorlesungen beginnen am 05.10.2026. Die Regelstudienzeit beträgt sieben Semester; das erste "
            "Studienjahr endet am 30.09.2027. Unterrichtssprache ist Deutsch. Es handelt sich um ein Vollzeitstudium.")
    sheet.kv([("Name, Vorname", "El Amrani, Salma"), ("Geburtsdatum / Geburtsort", "14.03.2004, Fès"),
              ("Staatsangehörigkeit", "marokkanisch"), ("Abschlussziel", "Bachelor of Engineering (B.Eng.)"),
              ("Annahmefrist", "15.07.2026"), ("Einschreibung", "01.09. bis 25.09.2026")], grid=True)
    sheet.p("Diese Zulassung wird unwirksam, wenn Sie nicht bis zum <b>15.07.2026</b> im Bewerbungsportal erklären, dass Sie "
            "den Studienplatz annehmen. Sie ersetzt nicht die Einschreibung (Immatrikulation). Die Einschreibung wird nur "
            "vollzogen, wenn Sie die auf Seite 2 aufgeführten Unterlagen vorlegen.")
    sheet.p("Rechtsgrundlage dieses Bescheids sind § 60 des Landeshochschulgesetzes (LHG) und die Zulassungs- und "
            "Immatrikulationsordnung der Hochschule Neckartal vom 14.11.2023 in der jeweils geltenden Fassung.")
    sheet.p("<b>Rechtsbehelfsbelehrung</b><br/>Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe "
            "Widerspruch bei der Hochschule Neckartal, Brückenstraße 18, 72074 Tübingen, erhoben werden.", size=8.6)
    sheet.p("Mit freundlichen Grüßen<br/>im Auftrag", after=12)
    sheet.sign(41)
    sheet.stamp("HOCHSCHULE NECKARTAL · TÜBINGEN ·", ["ZULASSUNGS-", "AMT", "7"], x=120, y=sheet.y + 4, colour="#7a1f2b")
    sheet.gap(9)
    sheet.p("Oertel<br/>Leiterin des Zulassungsamts")
    sheet.next_page()
    sheet.p("Hinweise zur Einschreibung internationaler Studierender", bold=True, size=12)
    sheet.p("Bitte bringen Sie zur Einschreibung folgende Unterlagen im Original und in einfacher Kopie mit:")
    sheet.bullets([
        "diesen Zulassungsbescheid und den ausgefüllten Antrag auf Einschreibung,",
        "Ihren Reisepass mit dem Visum zu Studienzwecken oder Ihren Aufenthaltstitel,",
        "das Reifezeugnis (Baccalauréat) und das Zeugnis der Feststellungsprüfung in amtlich beglaubigter Kopie; "
        "fremdsprachige Zeugnisse mit Übersetzung durch eine vereidigte Übersetzerin oder einen vereidigten Übersetzer,",
        "den Nachweis deutscher Sprachkenntnisse (DSH-2, TestDaF 4×4 oder telc Deutsch C1 Hochschule),",
        "die elektronische Meldung einer gesetzlichen Krankenkasse über Ihren Versicherungsstatus,",
        "ein Lichtbild für den Studierendenausweis,",
        "den Nachweis über die Zahlung der Studiengebühr für internationale Studierende (1.500,00 EUR je Semester) und des "
        "Semesterbeitrags in Höhe von 178,50 EUR."])
    sheet.p("<b>Aufenthaltsrecht.</b> Für die Erteilung des Visums und der Aufenthaltserlaubnis verlangen die "
            "Auslandsvertretungen und die Ausländerbehörden einen Nachweis, dass der Lebensunterhalt gesichert ist, etwa durch "
            "ein Sperrkonto, ein Stipendium oder eine Verpflichtungserklärung. Bitte wenden Sie sich frühzeitig an die "
            "deutsche Botschaft in Rabat.")
    sheet.p("<b>Wohnen.</b> Ein Platz im Studierendenwohnheim kann nicht zugesagt werden. Anträge nimmt das Studierendenwerk "
            "entgegen.")
    sheet.p("Ansprechpartnerin für internationale Studierende: International Office, Frau Bächle, Zimmer B 112, "
            "Sprechzeiten Dienstag und Donnerstag 9:30 bis 12:00 Uhr.")
    return sheet.pdf()


def blocked_account() -> bytes:
    sheet = Sheet(
        title="Sperrkontobestätigung", author="Schwarzwälder Handelsbank", font="condensed", size=9.6,
        numbering="Seite {page} von {pages}",
        footer=("Schwarzwälder Handelsbank AG · Sitz Freiburg im Breisgau · Amtsgericht Freiburg HRB 990 417",
                "Vorstand: Dr. Henrike Vogt (Vorsitzende), Jonas Reiter · Aufsichtsratsvorsitz: Prof. Dr. Armin Keller"))
    sheet.head("Schwarzwälder Handelsbank AG", ["Internationale Kunden · Bertoldsplatz 3 · 79098 Freiburg im Breisgau",
                                                "Telefon 0761 555-2400 · sperrkonto@swhb.example"], colour="#0d4d3c", emblem="S")
    sheet.p("Freiburg, 19. Juni 2026", align="right", after=6)
    sheet.p("Zur Vorlage bei der deutschen Auslandsvertretung / Ausländerbehörde", size=9, after=5)
    sheet.p("Bestätigung über die Eröffnung eines Sperrkontos", bold=True, size=13.5)
    sheet.p("zum Nachweis ausreichender finanzieller Mittel gemäß § 2 Abs. 3 und § 16b Aufenthaltsgesetz", after=5)
    account = iban("DE", "999500010048120773")
    sheet.kv([("Kontoinhaberin", "Salma El Amrani"), ("Geburtsdatum", "14.03.2004"), ("Staatsangehörigkeit", "Marokko"),
              ("Reisepassnummer", "FX7302914"), ("IBAN", account), ("BIC", "SWHBDE6FXXX"),
              ("Kontoart", "Sperrkonto mit Sperrvermerk"), ("Eingezahlter Betrag", "11.904,00 EUR"),
              ("Monatlich verfügbarer Betrag", "992,00 EUR"), ("Auszahlungsdauer", "12 Monate"),
              ("Guthaben am 18.06.2026", "11.904,00 EUR")], grid=True, left=62)
    sheet.p("Wir bestätigen, dass auf dem oben bezeichneten Konto ein Betrag von <b>11.904,00 EUR</b> (in Worten: "
            "elftausendneunhundertvier Euro) eingegangen ist. Der Betrag ist zugunsten der Bundesrepublik Deutschland, "
            "vertreten durch die für den Aufenthaltsort zuständige Ausländerbehörde, gesperrt.", align="both")
    sheet.p("Die Kontoinhaberin kann nach ihrer Einreise und der Aktivierung des Kontos monatlich höchstens "
            "<b>992,00 EUR</b> abheben, und zwar für die Dauer von zwölf Monaten, beginnend am 01.10.2026. Eine Verfügung über "
            "einen höheren Betrag oder die Auflösung des Kontos ist nur mit schriftlicher Zustimmung der Sperrbegünstigten "
            "möglich.", align="both")
    sheet.p("Die Einrichtung des Sperrkontos begründet keinen Anspruch auf Erteilung eines Visums. Diese Bestätigung wurde "
            "maschinell erstellt und ist im Original mit Dienstsiegel versehen. Ihre Echtheit kann unter Angabe der "
            "Referenz SK-2026-117734 bei der Bank erfragt werden.", align="both", after=10)
    sheet.p("Mit freundlichen Grüßen", after=1)
    sheet.p("Schwarzwälder Handelsbank AG", after=12)
    sheet.sign(52)
    sheet.sign(53, x=90)
    sheet.stamp("SCHWARZWÄLDER HANDELSBANK · FREIBURG ·", ["INTERN.", "KUNDEN"], x=158, y=sheet.y + 2, colour="#0d4d3c")
    sheet.gap(9)
    sheet.p("ppa. M. Hauser&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;"
            "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;i. V. L. Dreher")
    return sheet.pdf()


def insurance() -> bytes:
    sheet = Sheet(
        title="Versicherungsbescheinigung", author="Alemannia Krankenkasse", font="dejavu", size=8.8,
        numbering="{page}/{pages}",
        footer=("Alemannia Krankenkasse – Körperschaft des öffentlichen Rechts · Hauptverwaltung Königstraße 201 · 70173 Stuttgart",
                "Servicetelefon 0711 555 700 (Mo–Fr 8–18 Uhr) · www.alemannia-kk.example"))
    sheet.head("Alemannia Krankenkasse", ["Kundenzentrum Studierende · Postfach 10 20 30 · 70020 Stuttgart"],
               colour="#0a5ea8", emblem="AK")
    sheet.p("Alemannia Krankenkasse · Postfach 10 20 30 · 70020 Stuttgart", size=6.5, after=3)
    sheet.p("Frau<br/>Salma El Amrani<br/>17, Rue Ibn Khaldoun, Appt 4<br/>30000 Fès<br/>Marokko", after=6)
    sheet.table([["Unser Zeichen", "Versichertennummer", "Ansprechpartner", "Datum"],
                 ["STUD-A 4471/26", "X409 883 162", "Herr Winkler", "24.06.2026"]], widths=[40, 45, 42, 35], size=7.8)
    sheet.p("Versicherungsbescheinigung", bold=True, size=13)
    sheet.p("zur Vorlage bei der Ausländerbehörde und bei der Auslandsvertretung", after=5)
    sheet.p("Sehr geehrte Frau El Amrani,")
    sheet.p("wir freuen uns, dass Sie sich für die Alemannia entschieden haben. Gern bescheinigen wir Ihnen:")
    sheet.kv([("Versicherte Person", "Salma El Amrani, geboren am 14.03.2004"),
              ("Art der Versicherung", "Krankenversicherung der Studenten (§ 5 Abs. 1 Nr. 9 SGB V) und Pflegeversicherung"),
              ("Versicherungsbeginn", "15.09.2026"), ("Versicherungsende", "31.10.2027"),
              ("Monatlicher Beitrag", "146,18 EUR"), ("Geltungsbereich", "Bundesrepublik Deutschland")], left=50)
    sheet.p("Der Versicherungsschutz besteht für den Zeitraum vom 15.09.2026 bis zum 31.10.2027. Er umfasst die ambulante "
            "und stationäre ärztliche und zahnärztliche Behandlung, die Versorgung mit Arznei-, Verband-, Heil- und "
            "Hilfsmitteln sowie Leistungen bei Schwangerschaft und Mutterschaft nach dem Fünften Buch Sozialgesetzbuch. Eine "
            "Begrenzung der Leistungen der Höhe nach besteht nicht.", align="both")
    sheet.p("Der Versicherungsschutz in Deutschland ist damit im Sinne des § 2 Abs. 3 Satz 3 Aufenthaltsgesetz "
            "sichergestellt. Nach der Einschreibung melden wir Ihren Versicherungsstatus elektronisch an die Hochschule "
            "Neckartal, Tübingen.", align="both")
    sheet.p("Für Fragen sind wir gern für Sie da.", after=7)
    sheet.p("Freundliche Grüße", after=11)
    sheet.sign(61)
    sheet.gap(9)
    sheet.p("Tobias Winkler<br/>Kundenberater")
    return sheet.pdf()
