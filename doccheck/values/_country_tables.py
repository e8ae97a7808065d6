"""What CLDR leaves out about countries: other codes, official long forms that do not hold the short name ("République
tunisienne"), other everyday names, and names that are something else when they stand alone."""

from __future__ import annotations

# Codes beside ISO 3166-1. ICAO 9303 part 3, section 5: "D" and the British passports; "EL", "UK": the Union's habit.
OTHER_CODES = {
    "D": "DEU",
    "GBD": "GBR",
    "GBN": "GBR",
    "GBO": "GBR",
    "GBP": "GBR",
    "GBS": "GBR",
    "UK": "GBR",
    "EL": "GRC",
    "RKS": "XKX",
    "XKK": "XKX",
    "XK": "XKX",
    "UAE": "ARE",
}

# Read by `parse`, passed over by `find`: "Saint-Martin" or "La Réunion" in a text is mostly something else, and the
# documents of these come from their states. Those with documents of their own (HKG, MAC, TWN, PSE, XKX) are not here.
# fmt: off
DEPENDENCIES = frozenset({
    "ABW", "AIA", "ALA", "ASM", "ATA", "ATF", "BES", "BLM", "BMU", "BVT", "CCK", "COK", "CUW", "CXR", "CYM",
    "ESH", "FLK", "FRO", "GGY", "GIB", "GLP", "GRL", "GUF", "GUM", "HMD", "IMN", "IOT", "JEY", "MAF", "MNP",
    "MSR", "MTQ", "MYT", "NCL", "NFK", "NIU", "PCN", "PRI", "PYF", "REU", "SGS", "SHN", "SJM", "SPM", "SXM",
    "TCA", "TKL", "UMI", "VGB", "VIR", "WLF",
})
# fmt: on

# fmt: off
MORE_NAMES = {
    "ARE": "VAE|EAU|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirats arabes unis",
    "ARG": "República Argentina|République argentine|Argentine Republic|Argentinische Republik",
    "AUS": "Commonwealth of Australia",
    "BGR": "Republik Bulgarien",
    "BLR": "Bélarus|Weißrussland|Weissrussland|Belarús",
    "BIH": "Bosnie|Bosnien|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnien-Herzegowina",
    "BRA": "República Federativa do Brasil|República Federativa del Brasil|Federative Republic of Brazil",
    "CAF": "Centrafrique|Zentralafrikanischen Republik",
    "CHE": "Confédération suisse|Confédération helvétique|Schweizerische Eidgenossenschaft|Swiss Confederation"
           "|Confederación Suiza|Confederazione Svizzera|Svizzera",
    "CHL": "República de Chile",
    "CHN": "People's Republic of China|Peoples Republic of China|République populaire de Chine|Volksrepublik China"
           "|República Popular China|República Popular de China|中华人民共和国|中華人民共和國|PR China|P.R. China",
    "CIV": "Ivory Coast|Elfenbeinküste|Costa de Marfil|République de Côte d'Ivoire|Côte-d'Ivoire",
    "COD": "République démocratique du Congo|Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo"
           "|Demokratische Republik Kongo|Demokratischen Republik Kongo|República Democrática del Congo"
           "|Congo Kinshasa|RD Congo|Zaïre",
    "COG": "République du Congo|Republic of the Congo|Republic of Congo|Republik Kongo|República del Congo|Congo|Kongo"
           "|Congo Brazzaville",
    "CPV": "Cabo Verde|Kap Verde|Cape Verde|Cap-Vert",
    "CZE": "République tchèque|Czech Republic|Tschechische Republik|Tschechischen Republik|República Checa"
           "|Česká republika",
    "DEU": "Bundesrepublik Deutschland|République fédérale d'Allemagne|Federal Republic of Germany"
           "|República Federal de Alemania",
    "DNK": "Kongeriget Danmark",
    "DOM": "Dominikanischen Republik",
    "DZA": "République algérienne démocratique et populaire|République algérienne|Demokratische Volksrepublik Algerien"
           "|People's Democratic Republic of Algeria|República Argelina Democrática y Popular"
           "|الجمهورية الجزائرية الديمقراطية الشعبية|الجمهورية الجزائرية",
    "EGY": "République arabe d'Égypte|Arab Republic of Egypt|Arabische Republik Ägypten|República Árabe de Egipto"
           "|جمهورية مصر العربية",
    "ESP": "Reino de España|Royaume d'Espagne|Kingdom of Spain|Königreich Spanien|Espanya|Espainia",
    "FRA": "République française|French Republic|Französische Republik|República Francesa",
    "GBR": "Great Britain|Grande-Bretagne|Großbritannien|Grossbritannien|Gran Bretaña|U.K.|England|Angleterre"
           "|Inglaterra|Scotland|Schottland|Northern Ireland|Irlande du Nord|Nordirland|Irlanda del Norte|Écosse"
           "|United Kingdom of Great Britain and Northern Ireland|Vereinigten Königreich|Vereinigten Königreichs"
           "|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte"
           "|Vereinigtes Königreich Großbritannien und Nordirland",
    "GIN": "Guinée Conakry|Guinea Conakry|Guinée-Conakry",
    "GRC": "République hellénique|Hellenic Republic|Hellenische Republik|República Helénica|Ελληνική Δημοκρατία",
    "HKG": "Hong Kong|Hongkong|Hong-Kong|香港",
    "HRV": "Republika Hrvatska",
    "IND": "Bharat",
    "IRL": "Éire",
    "IRN": "République islamique d'Iran|Islamic Republic of Iran|Islamische Republik Iran",
    "ISL": "Islande|Republik Island|Republic of Iceland",
    "ITA": "Repubblica Italiana|République italienne|Italian Republic|Italienische Republik|República Italiana",
    "JOR": "Royaume hachémite de Jordanie|Hashemite Kingdom of Jordan|Haschemitisches Königreich Jordanien"
           "|Reino Hachemita de Jordania|المملكة الأردنية الهاشمية",
    "KGZ": "Kirghizistan|Kirghizie|République kirghize|Kyrgyz Republic",
    "KOR": "Korea|Corée|Corea|Republic of Korea|République de Corée|Republik Korea|República de Corea|대한민국|한국",
    "PRK": "Democratic People's Republic of Korea|République populaire démocratique de Corée"
           "|Demokratische Volksrepublik Korea|República Popular Democrática de Corea",
    "LAO": "Lao People's Democratic Republic|République démocratique populaire lao",
    "LBN": "République libanaise|Lebanese Republic|Libanesische Republik|República Libanesa|الجمهورية اللبنانية",
    "LUX": "Grand-Duché de Luxembourg|Grand Duchy of Luxembourg|Großherzogtum Luxemburg|Grossherzogtum Luxemburg"
           "|Gran Ducado de Luxemburgo|Groussherzogtum Lëtzebuerg",
    "MAC": "Macao|Macau|澳门|澳門",
    "MAR": "Royaume du Maroc|Kingdom of Morocco|Königreich Marokko|Reino de Marruecos|المملكة المغربية",
    "MDA": "Moldova|Moldawien|Moldau|République de Moldavie|República de Moldavia",
    "MEX": "Estados Unidos Mexicanos|United Mexican States|États-Unis du Mexique|Vereinigte Mexikanische Staaten"
           "|Méjico",
    "MKD": "Macedonia|Macédoine|Mazedonien",
    "MMR": "Myanmar|Birmanie|Burma|Birma|Birmania",
    "MRT": "République islamique de Mauritanie|الجمهورية الإسلامية الموريتانية",
    "MUS": "Île Maurice|République de Maurice|Isla Mauricio",
    "NLD": "Pays-Bas|Niederlanden|Holland|Hollande|Holanda|Koninkrijk der Nederlanden|Kingdom of the Netherlands"
           "|Royaume des Pays-Bas",
    "OMN": "سلطنة عمان|Sultanat d'Oman|Sultanate of Oman",
    "PAK": "Islamic Republic of Pakistan|République islamique du Pakistan",
    "PHL": "Philippinen|República de Filipinas",
    "POL": "Rzeczpospolita Polska|République de Pologne",
    "PRT": "República Portuguesa|République portugaise|Portuguese Republic|Portugiesische Republik",
    "PSE": "Palestine|Palästina|Palestina|State of Palestine|État de Palestine|فلسطين|دولة فلسطين",
    "ROU": "Rumania",
    "RUS": "Fédération de Russie|Russian Federation|Russische Föderation|Russischen Föderation|Federación de Rusia"
           "|Federación Rusa|Российская Федерация|Российской Федерации",
    "SAU": "Royaume d'Arabie saoudite|Kingdom of Saudi Arabia|Königreich Saudi-Arabien|Reino de Arabia Saudita"
           "|Arabia Saudita|Arabie séoudite",
    "SLV": "El Salvador|République du Salvador",
    "SVK": "République slovaque|Slovak Republic|Slowakische Republik|Slowakischen Republik|República Eslovaca"
           "|Slovenská republika",
    "SYR": "République arabe syrienne|Syrian Arab Republic|Arabische Republik Syrien|República Árabe Siria"
           "|الجمهورية العربية السورية",
    "SWZ": "Swaziland|Swasiland|Suazilandia",
    "TGO": "République togolaise|Togolese Republic",
    "TLS": "East Timor|Timor oriental|Osttimor",
    "TUN": "République tunisienne|Tunesische Republik|Republic of Tunisia|República Tunecina|الجمهورية التونسية",
    "TUR": "Türkiye Cumhuriyeti|Republik Türkei|Türkiye|Turkey",
    "TWN": "Republic of China (Taiwan)|Republic of China|République de Chine|Republik China|Taiwan|台灣|臺灣|台湾"
           "|中華民國|中华民国",
    "UKR": "Україна",
    "USA": "United States of America|États-Unis d'Amérique|Vereinigte Staaten von Amerika|Vereinigten Staaten"
           "|Vereinigten Staaten von Amerika|Estados Unidos de América|U.S.A.|EE. UU.|EEUU",
    "VAT": "Holy See|Saint-Siège|Heiliger Stuhl|Santa Sede|Vatican|Vatikan|Vaticano",
    "VEN": "República Bolivariana de Venezuela",
    "VNM": "Vietnam|Viet Nam|Việt Nam",
    "XKX": "Kosova|Kosovë",
    "YEM": "الجمهورية اليمنية",
    "ZAF": "RSA",
}
# fmt: on

# Names that hold a country's name and are something else.
NO_COUNTRY = (
    "New Mexico|Nouveau-Mexique|Nuevo México|Neumexiko|New England|New South Wales|New Jersey|New Guinea"
    "|Benin City|University of Benin|Niger State|Niger Delta|Gulf of Guinea|Golfe de Guinée|Golf von Guinea"
    "|Golfo de Guinea|Guinea pig|Rosa Luxemburg|Rosa Luxembourg|Sächsische Schweiz|Sächsischen Schweiz"
    "|Fränkische Schweiz|Fränkischen Schweiz|Holsteinische Schweiz|Holsteinischen Schweiz|Märkische Schweiz"
    "|Credit Suisse|franc suisse|francs suisses|Jardin du Luxembourg|Palais du Luxembourg|Georgia Tech|Georgia State"
    "|Georgia Southern|Georgia Institute|Costa Rica Street|Bosnian"
)
# Written like this they are other words or first names more often than countries: only after "République de" and such.
ONLY_AS_STATE = (
    "Island|Ísland|Grenade|Granada|Maurice|Mauricio|Salvador|Palau|Palaos|Dominique|Congo|Kongo|Sainte-Lucie"
    "|Santa Lucía|Holland|Hollande|Holanda|Moldau|Bharat|Kosova|VAE|EAU|RSA|Bosnian|عمان|مالي|بنين|قطر"
)
# In small letters another word: a bird, porcelain, a spice, an adjective.
# fmt: off
CAPITAL = frozenset({
    "turkey", "china", "chili", "guinea", "argentina", "argentine", "suisse", "polen", "catar", "cuba", "malta",
    "peru", "india", "mali", "togo", "chad", "jordan",
})
# fmt: on
IN_CAPITALS = frozenset({"u k", "uk", "u s a", "usa", "ee uu", "eeuu"})
