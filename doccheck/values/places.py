"""Postcodes with their town ("69003 Lyon", "D-72074 Tübingen"), and the country that has both.

A town's name alone may stand in several countries (Valencia, Córdoba); with the first digits of its postcode it stands
in one. Only towns of France, Germany, Spain and Luxembourg: where the authorities of our checklists and the schools
are. Postcode areas: La Poste, Deutsche Post, Correos, POST Luxembourg.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

# Country → first digits of the postcode → towns.
_TOWNS: dict[str, dict[str, str]] = {
    "FRA": {
        "06": "Nice Cannes Antibes Sophia-Antipolis Valbonne", "10": "Troyes", "13": "Marseille Aix-en-Provence Arles",
        "14": "Caen", "17": "La-Rochelle", "18": "Bourges", "20": "Corte Ajaccio Bastia", "21": "Dijon",
        "25": "Besançon Montbéliard", "26": "Valence", "29": "Brest Quimper", "30": "Nîmes", "31": "Toulouse",
        "33": "Bordeaux Pessac Talence Gradignan", "34": "Montpellier Béziers", "35": "Rennes Bruz",
        "37": "Tours", "38": "Grenoble Saint-Martin-d'Hères Gières Échirolles Meylan Vienne", "39": "Dole",
        "41": "Blois", "42": "Saint-Étienne Roanne", "44": "Nantes Saint-Nazaire", "45": "Orléans", "49": "Angers",
        "51": "Reims Châlons-en-Champagne", "53": "Laval", "54": "Nancy Vandœuvre-lès-Nancy", "56": "Vannes Lorient",
        "57": "Metz", "59": "Lille Roubaix Villeneuve-d'Ascq Valenciennes Dunkerque Tourcoing", "60": "Compiègne",
        "62": "Arras Calais", "63": "Clermont-Ferrand Aubière", "64": "Pau Bayonne Anglet", "65": "Tarbes",
        "66": "Perpignan", "67": "Strasbourg Illkirch-Graffenstaden Schiltigheim", "68": "Mulhouse Colmar",
        "69": "Lyon Villeurbanne Bron Écully Vénissieux Oullins Vaulx-en-Velin", "71": "Chalon-sur-Saône",
        "72": "Le-Mans", "73": "Chambéry Le-Bourget-du-Lac", "74": "Annecy Annemasse Annecy-le-Vieux",
        "75": "Paris", "76": "Rouen Le-Havre Mont-Saint-Aignan", "77": "Champs-sur-Marne Melun", "78": "Versailles",
        "79": "Niort", "80": "Amiens", "81": "Albi Castres", "83": "Toulon", "84": "Avignon", "86": "Poitiers",
        "87": "Limoges", "90": "Belfort", "91": "Évry Orsay Palaiseau Gif-sur-Yvette", "92": "Nanterre Puteaux",
        "93": "Saint-Denis Bobigny Villetaneuse", "94": "Créteil Cachan", "95": "Cergy Cergy-Pontoise",
    },
    "DEU": {
        "01": "Dresden", "03": "Cottbus", "04": "Leipzig", "06": "Halle Dessau", "07": "Jena Gera", "08": "Zwickau",
        "09": "Chemnitz Freiberg", "10": "Berlin", "12": "Berlin", "13": "Berlin", "14": "Berlin Potsdam",
        "15": "Frankfurt", "17": "Greifswald Neubrandenburg", "18": "Rostock Stralsund", "19": "Schwerin",
        "20": "Hamburg", "21": "Hamburg Lüneburg", "22": "Hamburg", "23": "Lübeck Wismar", "24": "Kiel Flensburg",
        "26": "Oldenburg Emden", "27": "Bremerhaven", "28": "Bremen", "30": "Hannover", "31": "Hildesheim",
        "33": "Bielefeld Paderborn", "34": "Kassel", "35": "Marburg Gießen", "36": "Fulda", "37": "Göttingen",
        "38": "Braunschweig Wolfsburg Clausthal-Zellerfeld", "39": "Magdeburg", "40": "Düsseldorf",
        "41": "Mönchengladbach", "42": "Wuppertal", "44": "Dortmund Bochum", "45": "Essen", "47": "Duisburg Krefeld",
        "48": "Münster", "49": "Osnabrück Vechta", "50": "Köln", "51": "Köln", "52": "Aachen Jülich", "53": "Bonn",
        "54": "Trier", "55": "Mainz Bingen Birkenfeld", "56": "Koblenz", "57": "Siegen", "58": "Hagen",
        "60": "Frankfurt", "61": "Friedberg", "63": "Offenbach", "64": "Darmstadt", "65": "Wiesbaden Frankfurt",
        "66": "Saarbrücken Zweibrücken", "67": "Kaiserslautern Ludwigshafen Speyer Worms Landau", "68": "Mannheim",
        "69": "Heidelberg", "70": "Stuttgart", "71": "Ludwigsburg Böblingen Sindelfingen",
        "72": "Tübingen Reutlingen Nürtingen Albstadt Sigmaringen Rottenburg", "73": "Esslingen Göppingen Aalen",
        "74": "Heilbronn Mosbach Künzelsau", "75": "Pforzheim", "76": "Karlsruhe Baden-Baden", "77": "Offenburg",
        "78": "Konstanz Villingen-Schwenningen Furtwangen Tuttlingen", "79": "Freiburg Lörrach", "80": "München",
        "81": "München", "83": "Rosenheim", "84": "Landshut", "85": "Ingolstadt Garching Freising", "86": "Augsburg",
        "87": "Kempten", "88": "Ravensburg Weingarten Friedrichshafen Biberach", "89": "Ulm Neu-Ulm Heidenheim",
        "90": "Nürnberg Fürth", "91": "Erlangen Ansbach", "93": "Regensburg", "94": "Passau Deggendorf",
        "95": "Bayreuth Hof", "96": "Bamberg Coburg", "97": "Würzburg Schweinfurt", "98": "Ilmenau",
        "99": "Erfurt Weimar Nordhausen",
    },
    "ESP": {
        "01": "Vitoria Vitoria-Gasteiz", "02": "Albacete", "03": "Alicante Elche", "04": "Almería", "05": "Ávila",
        "06": "Badajoz Mérida", "07": "Palma", "08": "Barcelona Bellaterra Terrassa Sabadell", "09": "Burgos",
        "10": "Cáceres", "11": "Cádiz Jerez Algeciras", "12": "Castellón", "13": "Ciudad-Real", "14": "Córdoba",
        "15": "A-Coruña La-Coruña Santiago Ferrol", "16": "Cuenca", "17": "Girona Gerona", "18": "Granada",
        "19": "Guadalajara", "20": "San-Sebastián Donostia", "21": "Huelva", "22": "Huesca", "23": "Jaén",
        "24": "León Ponferrada", "25": "Lleida Lérida", "26": "Logroño", "27": "Lugo",
        "28": "Madrid Alcalá Getafe Móstoles Leganés Alcobendas Pozuelo Villaviciosa", "29": "Málaga Marbella",
        "30": "Murcia Cartagena", "31": "Pamplona Iruña", "32": "Ourense", "33": "Oviedo Gijón", "34": "Palencia",
        "35": "Las-Palmas", "36": "Vigo Pontevedra", "37": "Salamanca", "38": "Santa-Cruz La-Laguna San-Cristóbal",
        "39": "Santander", "40": "Segovia", "41": "Sevilla", "42": "Soria", "43": "Tarragona Reus", "44": "Teruel",
        "45": "Toledo", "46": "Valencia València Burjassot Gandia", "47": "Valladolid", "48": "Bilbao Leioa Deusto",
        "49": "Zamora", "50": "Zaragoza", "51": "Ceuta", "52": "Melilla",
    },
}  # fmt: skip
_POSTCODE = re.compile(r"(?<![\d.,/\-])(?:(F|D|E)[\-– ])?(\d{5})\s+(?=\S)")
_LUXEMBOURG = re.compile(r"\bL[\-– ]?\d{4}\s+[A-ZÀ-ÖØ-Þ][\w'’\-]+")
_PREFIXES = {"F": "FRA", "D": "DEU", "E": "ESP"}


@dataclass(frozen=True, kw_only=True, slots=True)
class PlaceReading:
    """A postcode with its town. `start` and `end` are offsets in the text that was searched."""

    country: str  # ISO 3166-1 alpha-3
    text: str
    start: int
    end: int


def find(text: str) -> tuple[PlaceReading, ...]:
    """Every postcode of `text` whose town lies in its area, in order.

    >>> [reading.country for reading in find("Université, 38400 Saint-Martin-d'Hères")]
    ['FRA']
    """
    return tuple(sorted((*_five_digits(text), *_luxembourg(text)), key=lambda reading: reading.start))


def _five_digits(text: str) -> Iterator[PlaceReading]:
    for match in _POSTCODE.finditer(text):
        behind = _folded(text[match.end() : match.end() + 40])
        for country, areas in _areas().items():
            towns = areas.get(match[2][:2], ())
            if match[1] and _PREFIXES[match[1]] != country:
                continue
            town = next((town for town in towns if behind == town or behind.startswith(f"{town} ")), None)
            if town:
                end = min(len(text), match.end() + len(town))
                yield PlaceReading(country=country, text=text[match.start() : end], start=match.start(), end=end)


def _luxembourg(text: str) -> Iterator[PlaceReading]:
    for match in _LUXEMBOURG.finditer(text):
        yield PlaceReading(country="LUX", text=match[0], start=match.start(), end=match.end())


@cache
def _areas() -> dict[str, dict[str, tuple[str, ...]]]:
    return {
        country: {area: tuple(_folded(town) for town in towns.split()) for area, towns in areas.items()}
        for country, areas in _TOWNS.items()
    }


def _folded(text: str) -> str:
    """Lower case without accents; hyphens, apostrophes and the end of the line are spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w]+", " ", bare).split())
