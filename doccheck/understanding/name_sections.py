"""Papers in which one person answers for another, each in a part of the form: whose part stands below "erklärt für",
"s'engage en faveur de", "Angaben zum Gast", "Person invited" is whom the paper is for."""

from __future__ import annotations

import re

from doccheck.model import Box, Page
from doccheck.understanding.fold import folded_each

_LONGEST = 90  # letters of a line that can head a part

# Folded: how a line ends below which the other person stands.
_FOR_WHOM = re.compile(
    r"(?:(?:fur|pour|for|para|per|dla|pentru|icin)|zu ?gunsten(?: von| der person| folgender person)?|"
    r"in favou?r of|on behalf of|for the benefit of|in respect of|en faveur de|au profit de|a favor de|a favore di|"
    r"em favor de|na rzecz|in favoarea)"
    r"(?: (?:die |den |der )?(?:folgende[nr]?|nachstehende?[nr]?|nachgenannte[nr]?)(?: person(?:en)?)?|"
    r" (?:the )?(?:following|undermentioned) (?:person|student|applicant)s?|"
    r" la personne (?:suivante|ci (?:apres|dessous))|"
    r" la (?:siguiente persona|persona siguiente)| la seguente persona| a seguinte pessoa)?$|"
    r"^(?:und |and |et |y |e )?(?:\w+ ){0,4}?(?:verpflichte|erklare|declar\w+|s engage|m engage|undertakes?|"
    r"me comprometo|se compromete|mi impegno|si impegna|obliga\w*|compromet\w+|zobowiazuj\w+) [^:]{8,}"
    r" (?:de|of|von|di|do|da|of the|des|du|del|fur|pour|for|para|per"
    r"|(?:mon|ma|notre|my|our|mein\w*|unser\w*|mi|nuestr[oa]|mi[oa]|meu|minha) (?:fil[sl]e?|neveu|niece|nephew|son|"
    r"daughter|sohn\w*|tochter|neffen?|nichte|hij[oa]|sobrin[oa]|figli[oa]|nipote|filh[oa]|sobrinh[oa]))$"
)
# Heads of such a part, folded.
_PART = re.compile(
    r"^(?:\d{1,2} |[a-z] |[ivx]{1,4} |teil \w+ |part(?:ie)? \w+ |section \w+ )?"
    r"(?:angaben (?:zu[rm]?|uber den|uber die|des|der) |daten de[rs] |details? (?:of|about) (?:the )?|"
    r"(?:information|particulars) (?:on|of|about) (?:the )?|renseignements (?:sur|concernant) (?:l |la |le )?|"
    r"identite (?:de l |de la |du )|datos de(?:l| la) |dati del(?:la|l)? |dados d[ao] |dane )?"
    r"(?:(?:die |der |the |la |le |l |el )?(?:eingeladene[rn]?(?: person)?|gast(?:es)?|begunstigte[rn]?(?: person)?|"
    r"studierende[rn]?|student(?:in)?|auslander(?:in|s)?|schuler(?:in|s)?|antragsteller(?:in|s)?|kindes|"
    r"minderjahrige[rn]?|person invited|invited person|invitee|guest|visitor|beneficiary|sponsored person|student|"
    r"applicant|child|minor|ward|personne (?:invitee|hebergee|accueillie|prise en charge)|heberge e?|invite e?|"
    r"etudiante?|beneficiaire|etranger|eleve|enfant|mineure?|"
    r"persona (?:invitada|acogida|beneficiaria|alojada)|invitad[oa]|"
    r"beneficiari[oa]|estudiante|menor|alumn[oa]|huesped|persona (?:invitata|ospitata)|ospite|studente(?:ssa)?|"
    r"pessoa (?:convidada|alojada)|hospede|convidad[oa]|estudante))$"
)
# Heads of the part of whoever answers, or of what is not about a person at all.
_OTHER_PART = re.compile(
    r"^(?:\d{1,2} |[a-z] |[ivx]{1,4} |teil \w+ |part(?:ie)? \w+ |section \w+ )?"
    r"(?:angaben (?:zu[rm]?|uber den|uber die|des|der) |daten de[rs] |details? (?:of|about) (?:the )?|"
    r"(?:information|particulars) (?:on|of|about) (?:the )?|renseignements (?:sur|concernant) (?:l |la |le )?|"
    r"identite (?:de l |de la |du )|datos de(?:l| la) |dati del(?:la|l)? |dados d[ao] |dane )?"
    r"(?:(?:die |der |the |la |le |l |el |ich |je )?(?:gastgeber(?:in|s)?|einlader(?:in)?|burge[n]?|burgin|sponsors?|"
    r"verpflichtungsgeber(?:in|s)?|unterzeichn\w+|unterfertigt\w+|hosts?|guarantors?|undersigned|parents?|"
    r"hebergeant|accueillant|garant|soussigne e?|signataire|anfitrion|garante|fiador|abajo firmante|declarante|"
    r"invitante|ospitante|garante|sottoscritt[oa]|anfitriao|responsavel))$"
)


def places_for_whom(page: Page) -> frozenset[Box]:
    """The lines that stand in the part about whom the paper is for."""
    found: set[Box] = set()
    within = False
    for line, text in zip(page.lines, folded_each([line.text for line in page.lines]), strict=True):
        if len(text) < _LONGEST:
            if _OTHER_PART.match(text):
                within = False
            elif _FOR_WHOM.search(text) or _PART.match(text):
                within = True
        if within:
            found.add(line.box)
    return frozenset(found)
