"""Where an institution stands by its own address: a postal code with its town, a telephone number, a public number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging import words
from doccheck.model import Document, Evidence, TextLine

# Towns with schools by the first two figures of their postal codes, which are those of the province or department.
_TOWNS = {
    "ESP": (
        "01 vitoria gasteiz,02 albacete,03 alicante alacant elche,04 almeria,05 avila,06 badajoz merida,07 palma,"
        "08 barcelona bellaterra terrassa sabadell badalona,09 burgos,10 caceres plasencia,11 cadiz jerez,"
        "12 castello castellon,13 ciudad,14 cordoba,15 coruna santiago ferrol,16 cuenca,17 girona gerona,"
        "18 granada,19 guadalajara,20 donostia san,21 huelva,22 huesca jaca,23 jaen,24 leon ponferrada,"
        "25 lleida lerida,26 logrono,27 lugo,28 madrid alcala getafe mostoles leganes,29 malaga,"
        "30 murcia cartagena,31 pamplona iruna,32 ourense orense,33 oviedo gijon aviles,34 palencia,35 las,"
        "36 pontevedra vigo,37 salamanca bejar,38 santa la,39 santander,40 segovia,41 sevilla,42 soria,"
        "43 tarragona reus,44 teruel,45 toledo,46 valencia burjassot gandia paterna,47 valladolid,"
        "48 bilbao leioa barakaldo,49 zamora,50 zaragoza calatayud,51 ceuta,52 melilla"
    ),
    "FRA": (
        "01 bourg,02 laon soissons,03 moulins vichy montlucon,04 digne,05 gap,06 nice cannes antibes grasse,"
        "07 privas,08 charleville,09 foix pamiers,10 troyes,11 carcassonne narbonne,12 rodez,13 marseille aix,"
        "14 caen,15 aurillac,16 angouleme,17 saintes la,18 bourges,19 tulle brive,20 ajaccio bastia corte,"
        "21 dijon beaune,22 lannion saint,23 gueret,24 perigueux bergerac,25 besancon montbeliard,"
        "26 valence romans,27 evreux,28 chartres,29 quimper brest,30 nimes ales,31 toulouse blagnac,32 auch,"
        "33 bordeaux pessac talence,34 montpellier beziers sete,35 rennes saint,36 chateauroux,37 tours,"
        "38 grenoble echirolles gieres meylan vienne voiron saint,39 dole lons,40 dax mont,41 blois,"
        "42 roanne saint,43 le,44 nantes saint,45 orleans,46 cahors,47 agen,48 mende,49 angers cholet,"
        "50 cherbourg saint,51 reims chalons,52 chaumont,53 laval,54 nancy vandoeuvre,55 verdun bar,"
        "56 vannes lorient,57 metz thionville,58 nevers,"
        "59 lille roubaix tourcoing villeneuve dunkerque valenciennes douai,60 beauvais compiegne,61 alencon,"
        "62 arras calais lens,63 clermont,64 pau bayonne,65 tarbes,66 perpignan,"
        "67 strasbourg illkirch selestat haguenau,68 colmar mulhouse,69 lyon villeurbanne bron ecully,70 vesoul,"
        "71 macon chalon,72 le,73 chambery aix,74 annecy annemasse,75 paris,76 rouen le,77 melun meaux,"
        "78 versailles,79 niort,80 amiens,81 albi castres,82 montauban,83 toulon,84 avignon,85 la,86 poitiers,"
        "87 limoges,88 epinal,89 auxerre,90 belfort,91 evry palaiseau orsay gif,92 nanterre boulogne,"
        "93 bobigny saint,94 creteil cachan,95 cergy pontoise"
    ),
}
_PLACES = {
    country: {(part[:2], town) for part in towns.split(",") for town in part[3:].split()}
    for country, towns in _TOWNS.items()
}
_ADDRESS = re.compile(r"(?<![\w.,-])(\d{2})\d{3}\s+([^\W\d_]+)")
_LUX_ADDRESS = re.compile(r"(?<![\w-])L\s?-\s?\d{4}\s+[A-ZÀ-Ö]")
_PHONE = {"ESP": "34", "FRA": "33", "LUX": "352"}
# Numbers under which institutions, not persons, are kept in the registers of the country.
_REGISTERED = {
    "ESP": re.compile(r"\b(?:N\.?I\.?F\.?|C\.?I\.?F\.?)\W{0,3}(?:ES)?[A-HJNP-SUVW]-?\d{7}[\dA-J]\b"),
    "FRA": re.compile(r"\b(?:UAI|RNE)\W{0,3}\d{7}\s?[A-Z]\b|\bSIRET\W{0,3}(?:\d\s?){14}"),
    "LUX": re.compile(r"\bR\.?C\.?S\.?\s+Luxembourg\b|\bLU\s?\d{8}\b"),
}
# … and those that only schools have.
_SCHOOL_NUMBER = {"FRA": re.compile(r"\b(?:UAI|RNE)\W{0,3}\d{7}\s?[A-Z]\b")}
_PARTNER = re.compile(r"\b(?:partenari\w*|partenaire|convention|echange|origine|precedent\w*|accueil|stage|lycee d)\b")
_BLOCK, _SAME_EDGE, _LEADING = 8, 0.01, 2.2  # lines; of the page's width; of the height of a line
_SOMEBODY = re.compile(
    r"(?<!\w)(?:MM?|Mme|Mlle|Monsieur|Madame|Mademoiselle|Herrn?|Frau|Mr|Mrs|Ms|Miss|Sr|Sra|Srta|Don|Doña|D|Dña|To|An|À|A)(?!\w)[.ª]?"
)
_ABOVE, _BELOW = 1, 2  # lines beside the name of the institution: its address


def address_in(document: Document, country: str) -> Evidence | None:
    """The line, beside the name of the institution that gives the document, by which it stands in the country."""
    for line, evidence in _own_lines(document):
        if _is_in(line, country):
            return evidence
    schools = _SCHOOL_NUMBER.get(country)
    lines = document.lines if schools is not None else ()
    return next((each.evidence for each in lines if schools and _is_own(each.text, schools)), None)


def _is_own(line: str, schools: re.Pattern[str]) -> bool:
    return schools.search(line) is not None and _PARTNER.search(words.fold(line)) is None


def _own_lines(document: Document) -> Iterator[tuple[str, Evidence]]:
    names = {words.fold(str(field.value)) for field in document.all("institution")} - {""}
    for at, line in enumerate(document.lines):
        if any(name in words.fold(line.text) for name in names):
            for each in document.lines[max(0, at - _ABOVE) : at + _BELOW + 1]:
                yield each.text, each.evidence
            yield from _rest_of_block(document.lines, at)


def _rest_of_block(lines: tuple[TextLine, ...], at: int) -> Iterator[tuple[str, Evidence]]:
    """The lines further below in the same block of a letterhead: its offices, its street, its town; nobody's name."""
    last = lines[at]
    for line in lines[at + 1 : at + 1 + _BLOCK]:
        above, box = last.evidence.box, line.evidence.box
        if above is None or box is None or line.evidence.page != last.evidence.page or _SOMEBODY.search(line.text):
            return
        if abs(box.x0 - above.x0) > _SAME_EDGE or not 0 < box.y0 - above.y0 < _LEADING * max(above.height, box.height):
            continue
        yield line.text, line.evidence
        last = line


def _is_in(line: str, country: str) -> bool:
    """Whether a line of an address has the code of the country's post, telephone or registers."""
    places = _PLACES.get(country, set())
    if any((found[1], words.fold(found[2])) in places for found in _ADDRESS.finditer(line)):
        return True
    if country == "LUX" and _LUX_ADDRESS.search(line):
        return True
    phone, number = _PHONE.get(country), _REGISTERED.get(country)
    called = phone is not None and re.search(rf"(?:\+|\b00)\s?{phone}[\s(.]", line) is not None
    return called or (number is not None and number.search(line) is not None)
