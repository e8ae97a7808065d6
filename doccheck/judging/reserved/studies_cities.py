"""The countries that a text names, or in which the cities lie that it names: for where studies are held."""

from __future__ import annotations

import re
from functools import cache

from doccheck.errors import ValueNotRead
from doccheck.judging.reserved.lazily import lazily
from doccheck.values import countries

_LANGUAGES = ("de", "en", "es", "fr", "it", "pt")
# Names that are also a person's, a word, or those of a city of another country.
_AMBIGUOUS = frozenset(
    (
        *("Center", "Centro", "Zentrum", "Easter", "Santiago", "Cordoba", "Córdoba", "Merida", "Mérida", "San Juan"),
        *("Regina", "Victoria", "Davis", "Casey", "Troll", "Catamarca", "Jujuy", "Mendoza", "La Rioja", "San Luis"),
        *("Salta", "Palmer", "Palau", "Marengo", "Vincennes", "Petersburg", "Winamac", "Knox", "Louisville"),
        *("Monterrey"),
        *("Monticello", "Denver", "Salem", "Halifax", "Nelson", "Adak", "Nome", "Resolute", "Chihuahua", "Guadalupe"),
        *("Thomas", "Macau", "Samara", "Nauru", "Malta", "Wake", "Metlakatla", "Palma", "Maria", "Nassau", "London"),
        *("Adelaide", "Darwin", "Perth", "Melbourne", "Kerguelen", "Comoro", "Sitka", "Vaduz", "Belém", "Fortaleza"),
        *("Oral", "Sofia", "Sofía", "Asunción", "Asuncion", "Colonia", "Milan", "Faro", "Gent", "Nancy"),
        *("Aden", "Madri"),
        *("Marigot", "Saint Thomas", "St. Thomas", "Norfolk", "Christmas", "Beulah", "Boise", "Inuvik", "Cancún"),
    )
)
# University towns that give no time zone its name: of the countries here and those around, and of others.
_TOWNS = {
    "MAR": "Rabat Marrakech Marrakesch Fès Fez Tanger Tánger Tangier Agadir Meknès",
    "TUN": "Sousse Sfax",
    "DZA": "Oran Constantine",
    "CHE": "Genève Genf Geneva Ginebra Lausanne Basel Bâle Basilea Bern Lugano Neuchâtel",
    "AUT": "Graz Innsbruck Salzburg Linz Klagenfurt Bregenz Dornbirn",
    "BEL": "Liège Lüttich Leuven Löwen Louvain Gand Antwerpen Anvers Arlon Namur",
    "NLD": "Rotterdam Utrecht Maastricht Groningen Leiden Eindhoven",
    "ITA": "Mailand Milano Turin Torino Bologna Padova Padua Napoli Neapel Firenze Florenz Bozen Trento",
    "PRT": "Porto Oporto Coimbra Braga",
    "POL": "Kraków Krakau Cracovie Cracovia Gdańsk Danzig Wrocław Breslau Poznań Posen Szczecin Słubice",
    "CZE": "Brno Brünn Pilsen Plzeň",
    "GBR": "London Londres Londra Manchester Edinburgh Glasgow Birmingham Oxford",
    "DEU": "Hamburg Hambourg München Munich Köln Cologne Frankfurt Francfort Stuttgart Dresden Leipzig Trier"
    " Trèves Saarbrücken Sarrebruck Freiburg Konstanz Mainz Mayence Heidelberg Karlsruhe Kehl Aachen Bonn",
    "FRA": "Lyon Marseille Toulouse Bordeaux Strasbourg Straßburg Estrasburgo Metz Lille Nantes Montpellier"
    " Grenoble Rennes Perpignan Mulhouse Colmar",
    "ESP": "Barcelona Barcelone Sevilla Séville Salamanca Zaragoza Saragosse Bilbao Málaga Alicante Granada",
    "LUX": "Esch-sur-Alzette Differdange Belval",
    "IND": "Mumbai Delhi Bangalore Bengaluru Chennai Hyderabad",
    "CHN": "Pékin Peking Pekín Beijing Guangzhou Shenzhen",
    "TUR": "Ankara Izmir",
    "EGY": "Alexandrie Alexandria Mansoura",
    "USA": "Boston Miami",
}
_REGIONS = ("Europe/", "Africa/", "Asia/", "America/")
_ISLES = frozenset({"Indian/Antananarivo", "Atlantic/Reykjavik", "Australia/Sydney", "Pacific/Auckland"})
_FRENCH = frozenset({"GLP", "MTQ", "GUF", "REU", "MYT"})  # departments beyond the sea


def countries_of(text: str) -> set[str]:
    """The countries the text names, in Italian and Portuguese as well, and those of the cities it names."""
    names = _names()
    cities = _cities()
    return (
        {reading.code for reading in countries.find(text)}
        | {names[match[0].casefold()] for match in _pattern(tuple(names), folded=True).finditer(text)}
        | {cities[match[0]] for match in _pattern(tuple(cities), folded=False).finditer(text)}
    )


@cache
def _names() -> dict[str, str]:
    """Italian and Portuguese names of countries."""
    from babel import Locale

    found = {}
    for territories in (Locale.parse(language).territories for language in ("it", "pt")):
        for code, name in territories.items():
            # What `countries` knows it has looked for, and for good reason not where "Granada" is a city.
            if len(code) == 2 and code.isalpha() and not _alpha3(name) and (alpha3 := _alpha3(code)):
                found[name.casefold()] = alpha3
    return found


@cache
def _cities() -> dict[str, str]:
    """Cities after which a time zone is called, nearly all capitals among them, and towns of universities."""
    from babel import Locale
    from babel.core import get_global

    found: dict[str, str] = {}
    zones = get_global("zone_territories")
    for zone, territory in zones.items():
        alpha3 = _alpha3(territory)
        if not (zone.startswith(_REGIONS) or zone in _ISLES) or not alpha3:
            continue
        own = zone.rpartition("/")[2].replace("_", " ")
        localised = (Locale.parse(each).time_zones.get(zone, {}).get("city", own) for each in _LANGUAGES)
        for name in {own, *localised} - _AMBIGUOUS:
            if not _alpha3(name):  # "Luxembourg", "Singapore": these are countries
                found[name] = "FRA" if alpha3 in _FRENCH else alpha3
    found.update({town: country for country, towns in _TOWNS.items() for town in towns.split()})
    return found


@cache
def _pattern(names: tuple[str, ...], *, folded: bool) -> re.Pattern[str]:
    """Any of the names, with its capital."""
    anyone = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return lazily(rf"(?<![\w-])(?=[A-ZÀ-ÝŁŚ])(?{'i' if folded else ''}:{anyone})(?![\w-])")


def _alpha3(text: str) -> str:
    try:
        return countries.parse(text)
    except ValueNotRead:
        return ""
