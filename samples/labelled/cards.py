"""Identity cards, residence permits and visa stickers, drawn."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from _cards import guilloche
from _sheet import Sheet
from reportlab.lib import colors

from .drawn import Row, label, new_sheet, portrait, rows, signature, zone
from .filling import PersonWords, written
from .model import Document, Person, SetProblem
from .zones import alpha3, zone_of

_TITLE_INK = colors.HexColor("#27357a")


@dataclass(frozen=True, kw_only=True)
class _Sides:
    """What the two sides of a card say."""

    title: str
    below: str
    tint: str
    front: Sequence[Row]
    back: Sequence[Row]


def card(document: Document) -> bytes:
    """Both sides of a card of 86 × 54 mm on one sheet, or on two (`values.sides` = 2)."""
    person, rng = document.person, random.Random(document.id + document.style)
    if person is None:
        raise SetProblem("a card needs a person")
    sides = _SIDES[document.style](PersonWords(person), person, _Facts(document))
    sheet = new_sheet(sides.title)
    x, y = rng.uniform(28, 90), rng.uniform(30, 70)
    _front(sheet, sides, person, x, y, rng)
    if str(document.values.get("sides", 1)) == "2":
        sheet.next_page()
    else:
        y += 54 + rng.uniform(8, 40)
    guilloche(sheet, x, y, 86, 54, sides.tint, turns=9)
    rows(sheet, x + 4, y + 4.5, 79, sides.back, pitch=7, size=6.4)
    zone(sheet, zone_of(document) or (), x + 4, y + 40, 78)
    return bytes(sheet.pdf())


def _front(sheet: Sheet, sides: _Sides, person: Person, x: float, y: float, rng: random.Random) -> None:
    guilloche(sheet, x, y, 86, 54, sides.tint, turns=9)
    label(sheet, x + 4, y + 5, sides.title, size=7.4, wide=78, bold=True, colour=_TITLE_INK)
    label(sheet, x + 4, y + 8.6, sides.below, size=5.6, wide=78, bold=True, colour=_TITLE_INK)
    portrait(sheet, person, x + 4, y + 13, 24, 31)
    rows(sheet, x + 31, y + 13, 53, sides.front, pitch=6.4, size=6.4)
    signature(sheet, x + 6, y + 50, 20, 4, rng)


class _Facts:
    """The fields of a drawn document in the way its country writes dates."""

    def __init__(self, document: Document) -> None:
        self.way = "de" if document.style.endswith("de") else "fr" if document.style.endswith("it") else "sp"
        self.number = str(document.fields["document_number"])
        self.issued = self.day(document.fields["issue_date"])
        self.until = self.day(document.fields["expiry_date"])
        self.values = document.values

    def day(self, value: Any) -> str:
        return format(written(value), self.way)

    def value(self, name: str, otherwise: str) -> str:
        return str(self.values.get(name, otherwise))


def _id_de(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="BUNDESREPUBLIK DEUTSCHLAND", below=f"PERSONALAUSWEIS  IDENTITY CARD  CARTE D'IDENTITÉ   {facts.number}",
        tint="#eef0df",
        front=((("[a] Name/Surname/Nom", p.SURNAME, 1.0),), (("Vornamen/Given names/Prénoms", p.GIVEN, 1.0),),
               (("Geburtstag/Date of birth", facts.day(person.birth_date), 0.5),
                ("Staatsangehörigkeit/Nationality", "DEUTSCH", 0.5)),
               (("Geburtsort/Place of birth", p.BIRTH_PLACE, 1.0),),
               (("Gültig bis/Date of expiry", facts.until, 0.5), ("Zugangsnummer/CAN", "582 194", 0.5))),
        back=((("Anschrift/Address/Adresse", f"{p.line2.upper()}, {p.line1.upper()}", 1.0),),
              (("Augenfarbe/Colour of eyes", "GRÜN", 0.5), ("Größe/Height/Taille", "168 cm", 0.5)),
              (("Datum/Date/Date", facts.issued, 0.5), ("Behörde/Authority", facts.value("authority", "STADT"), 0.5))))


def _id_ch(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="SCHWEIZERISCHE EIDGENOSSENSCHAFT", below="CONFÉDÉRATION SUISSE  IDENTITÄTSKARTE  CARTE D'IDENTITÉ",
        tint="#f2e8ea",
        front=((("Name • Nom • Cognome • Num", p.surname, 1.0),), (("Vorname(n) • Prénom(s) • Nome(i)", p.given, 1.0),),
               (("Geburtsdatum • Date de naissance", facts.day(person.birth_date), 0.6),
                ("Geschlecht • Sexe", person.sex, 0.4)),
               (("Gültig bis • Date d'expiration", facts.until, 0.6), ("Nr. • No", facts.number, 0.4))),
        back=((("Heimatort • Lieu d'origine", facts.value("origin", p.birth_place), 1.0),),
              (("Grösse • Taille • Statura", "176 cm", 0.5), ("Behörde • Autorité", facts.value("authority", "Bern BE"),
                                                             0.5)),
              (("Ausgestellt am • Date de délivrance", facts.issued, 1.0),)))


def _id_fr(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="RÉPUBLIQUE FRANÇAISE   FR", below="CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", tint="#e5ecf5",
        front=((("NOM / Surname", p.SURNAME, 1.0),), (("Prénoms / Given names", p.given, 1.0),),
               (("SEXE / Sex", person.sex, 0.25), ("NATIONALITÉ / Nationality", "FRA", 0.35),
                ("DATE DE NAISS. / Date of birth", facts.day(person.birth_date), 0.4)),
               (("LIEU DE NAISSANCE / Place of birth", p.BIRTH_PLACE, 1.0),),
               (("N° DU DOCUMENT / Document No", facts.number, 0.5),
                ("DATE D'EXPIR. / Expiry date", facts.until, 0.5))),
        back=((("TAILLE / Height", "1,74 m", 0.4), ("DATE DE DÉLIVRANCE / Date of issue", facts.issued, 0.6)),
              (("ADRESSE / Address", f"{p.line1}, {p.line2}", 1.0),)))


def _id_es(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="ESPAÑA", below="DOCUMENTO NACIONAL DE IDENTIDAD / NATIONAL IDENTITY CARD", tint="#f1e6e3",
        front=((("APELLIDOS / SURNAMES", p.SURNAME, 1.0),), (("NOMBRE / NAME", p.GIVEN, 1.0),),
               (("SEXO / SEX", person.sex, 0.25), ("NACIONALIDAD", "ESP", 0.3),
                ("NACIMIENTO / BIRTH", facts.day(person.birth_date), 0.45)),
               (("EMISIÓN / ISSUED", facts.issued, 0.5), ("VALIDEZ / EXPIRY", facts.until, 0.5)),
               (("NÚM SOPORTE", facts.number, 0.5), ("DNI", facts.value("dni", "53184407L"), 0.5))),
        back=((("DOMICILIO", f"{p.line1}, {p.line2}", 1.0),), (("LUGAR DE NACIMIENTO", p.BIRTH_PLACE, 1.0),),
              (("EQUIPO / TEAM CODE", "28652L6D1", 1.0),)))


def _id_it(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="REPUBBLICA ITALIANA", below="CARTA DI IDENTITÀ / IDENTITY CARD   MINISTERO DELL'INTERNO", tint="#e6eee6",
        front=((("COMUNE DI / MUNICIPALITY", facts.value("authority", p.BIRTH_PLACE), 0.6),
                ("N.", facts.number, 0.4)),
               (("COGNOME / SURNAME", p.SURNAME, 1.0),), (("NOME / NAME", p.GIVEN, 1.0),),
               (("LUOGO E DATA DI NASCITA / PLACE AND DATE OF BIRTH",
                 f"{p.BIRTH_PLACE} {facts.day(person.birth_date)}", 1.0),),
               (("EMISSIONE / ISSUING", facts.issued, 0.5), ("SCADENZA / EXPIRY", facts.until, 0.5))),
        back=((("INDIRIZZO DI RESIDENZA / RESIDENCE", f"{p.line1} {p.line2}".upper(), 1.0),),
              (("SESSO / SEX", person.sex, 0.3), ("CITTADINANZA / NATIONALITY", "ITA", 0.7))))


def _rp_de(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="AUFENTHALTSTITEL", below=f"DEU  BUNDESREPUBLIK DEUTSCHLAND     {facts.number}", tint="#e7eef6",
        front=((("NAME / Name", p.SURNAME, 1.0),), (("VORNAMEN / Given names", p.GIVEN, 1.0),),
               (("GESCHLECHT", person.sex, 0.25), ("STAATSANGEH.", alpha3(person.nationality), 0.3),
                ("GEBURTSTAG", facts.day(person.birth_date), 0.45)),
               (("ART DES TITELS / Type of permit", facts.value("permit", "AUFENTHALTSERLAUBNIS"), 1.0),),
               (("KARTE GÜLTIG BIS / Card expiry", facts.until, 1.0),)),
        back=((("AUSSTELLUNGSDATUM / BEHÖRDE",
                 f"{facts.issued}  {facts.value('authority', 'AUSLÄNDERBEHÖRDE')}", 1.0),),
              (("GEBURTSORT", p.BIRTH_PLACE, 1.0),),
              (("ANMERKUNGEN", facts.value("rem", "§ 16b ABS. 1 AUFENTHG"), 1.0),),
              (("", "BESCHÄFTIGUNG NUR GEM. § 16B ABS. 3 ERLAUBT", 1.0),)))


def _rp_fr(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="TITRE DE SÉJOUR   FR", below=f"RÉPUBLIQUE FRANÇAISE      {facts.number}", tint="#efe6ee",
        front=((("NOM Prénoms", f"{p.SURNAME} {p.given}", 1.0),),
               (("SEXE", person.sex, 0.25), ("NATIONALITÉ", alpha3(person.nationality), 0.3),
                ("DATE DE NAISS.", facts.day(person.birth_date), 0.45)),
               (("EXPIRE LE", facts.until, 1.0),),
               (("CATÉGORIE DU TITRE", facts.value("permit", "CARTE DE SÉJOUR TEMPORAIRE"), 1.0),),
               (("REMARQUES", facts.value("rem", "ÉTUDIANT - AUTORISE UN TRAVAIL À TITRE ACCESSOIRE"), 1.0),)),
        back=((("LIEU DE NAISSANCE", p.BIRTH_PLACE, 0.6), ("DÉLIVRÉ LE", facts.issued, 0.4)),
              (("PAR", facts.value("authority", "PRÉFECTURE"), 1.0),),
              (("ADRESSE", f"{p.line1} {p.line2}", 1.0),)))


def _rp_es(p: Any, person: Person, facts: _Facts) -> _Sides:
    return _Sides(
        title="PERMISO DE RESIDENCIA", below=f"ESP  REINO DE ESPAÑA     {facts.number}", tint="#e7efe3",
        front=((("APELLIDOS Y NOMBRE", f"{p.SURNAME}, {p.GIVEN}", 1.0),),
               (("SEXO", person.sex, 0.2), ("NACIONALIDAD", alpha3(person.nationality), 0.35),
                ("FECHA DE NACIMIENTO", facts.day(person.birth_date), 0.45)),
               (("VÁLIDO HASTA", facts.until, 0.5), ("NIE", facts.value("nie", "Y7719034K"), 0.5)),
               (("TIPO DE PERMISO", facts.value("permit", "ESTANCIA POR ESTUDIOS"), 1.0),),
               (("OBSERVACIONES", facts.value("rem", "ESTUDIANTE"), 1.0),)),
        back=((("FECHA DE EXPEDICIÓN", facts.issued, 0.5), ("EQUIPO", "37081N6D1", 0.5)),
              (("DOMICILIO", f"{p.line1} {p.line2}", 1.0),), (("LUGAR DE NACIMIENTO", p.BIRTH_PLACE, 1.0),)))


_SIDES = {"id_de": _id_de, "id_ch": _id_ch, "id_fr": _id_fr, "id_es": _id_es, "id_it": _id_it, "rp_de": _rp_de,
          "rp_fr": _rp_fr, "rp_es": _rp_es}
_VISA_WORDS = {
    "de": ("VISUM", "DEUTSCHLAND", "GÜLTIG FÜR / valid for", "VOM / from", "BIS / until", "ART DES VISUMS / type",
           "ANZAHL DER EINREISEN / entries", "DAUER DES AUFENTHALTS … TAGE", "AUSGESTELLT IN / issued in", "AM / on",
           "NUMMER DES REISEPASSES", "NAME, VORNAME / surname, name", "ANMERKUNGEN / remarks"),
    "fr": ("VISA", "FRANCE", "VALABLE POUR", "DU", "AU", "TYPE DE VISA", "NOMBRE D'ENTRÉES", "DURÉE DU SÉJOUR … JOURS",
           "DÉLIVRÉ À", "LE", "NUMÉRO DE PASSEPORT", "NOM, PRÉNOM", "REMARQUES"),
    "es": ("VISADO", "ESPAÑA", "VÁLIDO PARA", "DESDE", "HASTA", "TIPO DE VISADO", "NÚMERO DE ENTRADAS",
           "DURACIÓN DE LA ESTANCIA … DÍAS", "EXPEDIDO EN", "EL", "NÚMERO DE PASAPORTE", "APELLIDO, NOMBRE",
           "OBSERVACIONES"),
}


def visa(document: Document) -> bytes:
    """A national visa (type D), the sticker on a passport page."""
    person, fields, rng = document.person, document.fields, random.Random(document.id + document.style)
    if person is None:
        raise SetProblem("a visa needs a person")
    words, p = _VISA_WORDS[document.style], PersonWords(person)
    sheet = new_sheet(words[0])
    x, y = rng.uniform(38, 60), rng.uniform(40, 110)
    sheet.box(x - 9, y - 16, 125, 112, fill=colors.HexColor("#f6f6f0"), stroke=colors.grey)
    sheet.text(x + 112, y + 93, str(rng.randint(7, 29)), size=8, font="mono", align="right")
    guilloche(sheet, x, y, 105, 74, "#e3ead9", turns=12)
    label(sheet, x + 34, y + 7, words[0], size=13, bold=True, colour=colors.HexColor("#2f6a3a"))
    label(sheet, x + 101, y + 7, f"D {fields['document_number']}", size=9, bold=True, align="right",
          colour=colors.HexColor("#a02020"))
    since, until, issued = (format(written(fields[name]), "short")
                            for name in ("valid_from", "valid_until", "issue_date"))
    values = {"entries": "MULT", "days": "XXX", "where": "", "pp": "", "rem": ""} | {
        name: str(value) for name, value in document.values.items()}
    portrait(sheet, person, x + 4, y + 11, 27, 35)
    table: list[Row] = [
        ((words[2], words[1], 0.55), (words[5], "D", 0.45)), ((words[3], since, 0.5), (words[4], until, 0.5)),
        ((words[6], values["entries"], 0.5), (words[7], values["days"], 0.5)),
        ((words[8], values["where"], 0.55), (words[9], issued, 0.45)), ((words[10], values["pp"], 1.0),),
        ((words[11], f"{p.SURNAME}, {p.GIVEN}", 1.0),), ((words[12], values["rem"], 1.0),)]
    rows(sheet, x + 34, y + 11.5, 70, table, pitch=6.9, size=6.8)
    zone(sheet, zone_of(document) or (), x + 4, y + 66, 97)
    return bytes(sheet.pdf())
