"""What is printed like a name and is nobody's whom a paper is about: a town, whoever signs with an office, a host."""

from __future__ import annotations

import re
from functools import lru_cache

from doccheck.understanding.fold import fold
from doccheck.understanding.name_roles import is_holder_role, is_other_role

# The line of an address that says at whose place somebody lives.
CARE_OF = re.compile(r"(?:chez|bei|c/o|c\.o\.|casa de|p/a|presso|a/c|u/|bij)\s", re.IGNORECASE)
_BODY = re.compile(
    r"(?:die |der |das |la |le |the |el |il |o |a )?(?:stadt|gemeinde|stadtgemeinde|marktgemeinde|stadtverwaltung|land|"
    r"landkreis|landeshauptstadt|kanton|freistaat|bundesland|burgeramt|standesamt|auslanderbehorde|bezirksgericht|"
    r"amtsgericht|ville|commune|mairie|canton|prefecture|departement|tribunal|city|county|borough|district|comune|"
    r"regione|provincia|questura|ayuntamiento|municipio|municipalidad|junta|gobierno|generalitat|diputacion|consulado|"
    r"embajada|botschaft|konsulat|ambassade|consulat|embassy|consulate|gmina|miasto|powiat|urzad|starostwo|primaria|"
    r"judetul|consiliul|prefeitura|concelho|conservatoria|belediye\w*|valiligi|kaymakamligi)(?: |$)"
)
_OFFICE = re.compile(
    r"(?:(?:la|le|l|el|der|die|the|il|lo|o|a) (?:rect\w+|rektor\w*|direct\w+|direkt\w+|dirett\w+|diret\w+|jef[ea]|"
    r"registrar|decan\w*|dekan\w*|doyen\w*|dean|president\w*|prasident\w*|secreta\w+|sekretar\w*|segretari\w*|alcald\w+|"
    r"maire|bourgmestre|burgermeister\w*|sindaco|notair\w*|notari\w*|notar\w*|ministr\w+|filialleiter\w*|leiter\w*|"
    r"standesbeamt\w*|greffier\w*|chancell?or|kanzler\w*|headmaster|headmistress|principal|gerente|gerant\w*|medic[oa]|"
    r"arzt\w*|medecin|funcionari\w+|encargad[oa]|letrad[oa]|oficial|officier|officiere|ufficiale)|"
    r"legationssekretar\w*|filialleiter\w*|standesbeamt\w*|zivilstandsbeamt\w*|schulleiter\w*|studiendirektor\w*|"
    r"oberstudiendirektor\w*|rektorin|rectora|directora|direttrice|directrice|rectrice) \w"
)
_PARTNER = re.compile(r"(?:partner\w*|spouse|conyuge|conjoint\w*|coniuge|contrayente|party|partie) (?:[abi]|ii|\d)")

# "La SCI Les Tilleuls", "Wohnbau Nord eG".
_FIRM = re.compile(
    r"(?:(?:la|le|el|l|die|der|the) )?(?:sci|sarl|sasu|eurl|gmbh|sociedad|societe|cooperativa|cooperative|inmobiliaria|"
    r"immobiliere|comunidad de (?:propietarios|bienes)|wohnungsgenossenschaft|wohnungsbaugesellschaft|"
    r"wohnungsgesellschaft|studierendenwerk|studentenwerk|hausverwaltung)(?: |$)|"
    r"(?:la|le) (?:sas|sa|snc|scop|sa hlm) \w|.* (?:gmbh|sarl|eurl|sci|slu|eg|ohg|kg|gbr|ltd|llc|llp|plc)$"
)

_IN_CAPITALS = re.compile(r".*[a-zß-ÿ].* (?:SAS|SASU|SNC|SRL|SL|SLU|SA|AG|UG|KG|BV|NV|AB|Inc|Ltda|Lda)\.?$")

# "دولار أمريكي", "гривень України", "인민폐": a currency.
_CURRENCY = re.compile(
    r"(?:ال)?(?:دولار|دينار|ريال|درهم|جنيه|ليرة|يورو|فرنك|روبية|تومان)(?![ء-ي])|人民[币幣]|美[元金]|歐元|欧元|日[元圓]|港[元币幣]|"
    r"(?:доллар|гривн|рубл|тенге|єв?ро|долар)\w*(?: |$)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_nobody(name: str) -> bool:
    """Whether what is printed like a name is a public body, an office with who holds it, or what a part is called."""
    folded = fold(name)
    if not name.isascii() and _CURRENCY.match(name):
        return True
    if _FIRM.match(folded) or _BODY.match(folded) or _OFFICE.match(folded) or _PARTNER.fullmatch(folded):
        return True
    if _IN_CAPITALS.match(name):
        return True
    return is_holder_role(folded) or is_other_role(folded)
