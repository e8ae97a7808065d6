"""Country codes of a machine-readable zone: ISO 3166-1 alpha-3 and the extras of ICAO Doc 9303 part 3, section 5.

No check digit covers the country codes, so only this list tells a misread code.
"""

from __future__ import annotations

_ISO_3166 = """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
    BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP
    CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB
    GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN
    KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD
    MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN
    PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM
    SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR
    UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
"""
# Organisations, stateless persons and refugees (XXA, XXB, XXC), unspecified (XXX), the Utopia of specimens.
_ICAO_ONLY = "EUE UNO UNA UNK UTO XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO XXA XXB XXC XXX"
_CODES = frozenset((*_ISO_3166.split(), *_ICAO_ONLY.split()))
# What the zone writes → the code used in doccheck. Kosovo has no ISO code: XKX is the user-assigned one in common use.
_OTHERWISE = {"D<<": "DEU", "RKS": "XKX", "GBD": "GBR", "GBN": "GBR", "GBO": "GBR", "GBP": "GBR", "GBS": "GBR"}
_TO_LETTER = str.maketrans("01582", "OISBZ")


def country(code: str) -> str | None:
    """The country of the three signs `code` of a zone; None when there is no such code."""
    return _OTHERWISE.get(code) or (code if code in _CODES else None)


def repaired_code(code: str) -> str:
    """`code` with digits read as the letters they resemble, where that gives a code; else as it was read."""
    if country(code):
        return code
    letters = code.translate(_TO_LETTER)
    # "D<<" is the only code with fillers, and K and C are what fillers are misread as.
    if letters[0] in "DO" and set(letters[1:]) <= set("<KC") and ("<" in letters or letters[1:] == "KK"):
        return "D<<"
    return letters if country(letters) else code
