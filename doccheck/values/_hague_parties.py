"""The parties to the Hague Convention of 5 October 1961 (Apostille Convention), and between whom it is not in force.

Source: the status table of the Hague Conference, https://www.hcch.net/en/instruments/conventions/status-table/?cid=41,
and the depositary's notices up to January 2026, https://verdragenbank.overheid.nl/en/Treaty/Details/009051 (the last:
Bangladesh, Algeria, Viet Nam). Of Thailand, which acceded after that, the day was taken from somebody who had read the
table. 130 parties, as many as the table had on 30 June 2026. To be looked at again once a year, and when somebody says
that a country has joined.
"""

from __future__ import annotations

from datetime import date

VERIFIED_ON = date(2026, 11, 28)

# The day on which the Convention entered into force for each party.
# fmt: off
IN_FORCE_SINCE = {
    "ALB": date(2004, 5, 9), "AND": date(1996, 12, 31), "ARG": date(1988, 2, 18), "ARM": date(1994, 8, 14),
    "ATG": date(1981, 11, 1), "AUS": date(1995, 3, 16), "AUT": date(1968, 1, 13), "AZE": date(2005, 3, 2),
    "BDI": date(2015, 2, 13), "BEL": date(1976, 2, 9), "BGD": date(2025, 3, 30), "BGR": date(2001, 4, 29),
    "BHR": date(2013, 12, 31), "BHS": date(1973, 7, 10), "BIH": date(1992, 3, 6), "BLR": date(1992, 5, 31),
    "BLZ": date(1993, 4, 11), "BOL": date(2018, 5, 7), "BRA": date(2016, 8, 14), "BRB": date(1966, 11, 30),
    "BRN": date(1987, 12, 3), "BWA": date(1966, 9, 30), "CAN": date(2024, 1, 11), "CHE": date(1973, 3, 11),
    "CHL": date(2016, 8, 30), "CHN": date(2023, 11, 7), "COK": date(2005, 4, 30), "COL": date(2001, 1, 30),
    "CPV": date(2010, 2, 13), "CRI": date(2011, 12, 14), "CYP": date(1973, 4, 30), "CZE": date(1999, 3, 16),
    "DEU": date(1966, 2, 13), "DMA": date(1978, 11, 3), "DNK": date(2006, 12, 29), "DOM": date(2009, 8, 30),
    "DZA": date(2026, 7, 9), "ECU": date(2005, 4, 2), "ESP": date(1978, 9, 25), "EST": date(2001, 9, 30),
    "FIN": date(1985, 8, 26), "FJI": date(1970, 10, 10), "FRA": date(1965, 1, 24), "GBR": date(1965, 1, 24),
    "GEO": date(2007, 5, 14), "GRC": date(1985, 5, 18), "GRD": date(2002, 4, 7), "GTM": date(2017, 9, 18),
    "GUY": date(2019, 4, 18), "HND": date(2004, 9, 30), "HRV": date(1991, 10, 8), "HUN": date(1973, 1, 18),
    "IDN": date(2022, 6, 4), "IND": date(2005, 7, 14), "IRL": date(1999, 3, 9), "ISL": date(2004, 11, 27),
    "ISR": date(1978, 8, 14), "ITA": date(1978, 2, 11), "JAM": date(2021, 7, 3), "JPN": date(1970, 7, 27),
    "KAZ": date(2001, 1, 30), "KGZ": date(2011, 7, 31), "KNA": date(1994, 12, 14), "KOR": date(2007, 7, 14),
    "LBR": date(1996, 2, 8), "LCA": date(2002, 7, 31), "LIE": date(1972, 9, 17), "LSO": date(1966, 10, 4),
    "LTU": date(1997, 7, 19), "LUX": date(1979, 6, 3), "LVA": date(1996, 1, 30), "MAR": date(2016, 8, 14),
    "MCO": date(2002, 12, 31), "MDA": date(2007, 3, 16), "MEX": date(1995, 8, 14), "MHL": date(1992, 8, 14),
    "MKD": date(1991, 11, 17), "MLT": date(1968, 3, 3), "MNE": date(2006, 6, 3), "MNG": date(2009, 12, 31),
    "MUS": date(1968, 3, 12), "MWI": date(1967, 12, 2), "NAM": date(2001, 1, 30), "NIC": date(2013, 5, 14),
    "NIU": date(1999, 3, 2), "NLD": date(1965, 10, 8), "NOR": date(1983, 7, 29), "NZL": date(2001, 11, 22),
    "OMN": date(2012, 1, 30), "PAK": date(2023, 3, 9), "PAN": date(1991, 8, 4), "PER": date(2010, 9, 30),
    "PHL": date(2019, 5, 14), "PLW": date(2020, 6, 23), "POL": date(2005, 8, 14), "PRT": date(1969, 2, 4),
    "PRY": date(2014, 8, 30), "ROU": date(2001, 3, 16), "RUS": date(1992, 5, 31), "RWA": date(2024, 6, 5),
    "SAU": date(2022, 12, 7), "SEN": date(2023, 3, 23), "SGP": date(2021, 9, 16), "SLV": date(1996, 5, 31),
    "SMR": date(1995, 2, 13), "SRB": date(1992, 4, 27), "STP": date(2008, 9, 13), "SUR": date(1975, 11, 25),
    "SVK": date(2002, 2, 18), "SVN": date(1991, 6, 25), "SWE": date(1999, 5, 1), "SWZ": date(1968, 9, 6),
    "SYC": date(1979, 3, 31), "THA": date(2027, 2, 28), "TJK": date(2015, 10, 31), "TON": date(1970, 6, 4),
    "TTO": date(2000, 7, 14), "TUN": date(2018, 3, 30), "TUR": date(1985, 9, 29), "UKR": date(2003, 12, 22),
    "URY": date(2012, 10, 14), "USA": date(1981, 10, 15), "UZB": date(2012, 4, 15), "VCT": date(1979, 10, 27),
    "VEN": date(1999, 3, 16), "VNM": date(2026, 9, 11), "VUT": date(1980, 7, 30), "WSM": date(1999, 9, 13),
    "XKX": date(2016, 7, 14), "ZAF": date(1995, 4, 30),
}

# Territories with documents of their own, by extension of the Convention (CHN acceded for the mainland).
EXTENDED_SINCE = {"HKG": date(1965, 4, 25), "MAC": date(1969, 2, 4)}

# Article 12: a party may object to an accession, and then the Convention is not in force between the two. These
# accessions met with an objection by somebody, or are so recent that nobody here has looked who objected.
CONTESTED = frozenset({
    "AZE", "BDI", "BGD", "CHN", "DOM", "DZA", "IND", "KGZ", "LBR", "MAR", "MDA", "MNG", "PAK", "PER", "PHL", "PRY",
    "RWA", "SEN", "THA", "TJK", "TUN", "UZB", "VNM", "XKX",
})
# Contested accessions by the country where the document is shown: not in force, and known to be in force. What stands
# in neither is not settled, and a person looks.
# DEU: the list of the Bundesamt für Auswärtige Angelegenheiten of 18 November 2024
# (https://bfaa.diplo.de/bfaa-de/service/ApostillenundBeglaubigungen/haager-postille-uebereinkommen), which names the
# parties in whose case it is in force. ESP: the objections to Kosovo (https://www.hcch.net/en/instruments/conventions/
# status-table/notifications/?csid=1319&disp=type, Germany's too); in force with those of whose documents the Spanish
# consulates ask an apostille. FRA and LUX did not object to Kosovo; of the other accessions nobody has looked.
NOT_IN_FORCE = {
    "DEU": frozenset({
        "AZE", "BDI", "DOM", "IND", "LBR", "MAR", "MDA", "MNG", "PAK", "PHL", "RWA", "SEN", "TJK", "TUN", "UZB", "XKX",
    }),
    "ESP": frozenset({"XKX"}),
}
KNOWN_IN_FORCE = {
    "DEU": frozenset({"CHN", "KGZ", "PER", "PRY"}),
    "ESP": frozenset({"CHN", "DOM", "IND", "MAR", "PER", "PHL", "PRY", "TUN"}),
    "FRA": frozenset({"XKX"}),
    "LUX": frozenset({"XKX"}),
}
# fmt: on
