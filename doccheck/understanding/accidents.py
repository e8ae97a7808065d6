"""Insurance for accidents that reads like a health insurance: it promises care, in hospital too, but for nothing else.

A school or an association insures its members so. Such a paper names the accident as the cause of the care, and either
says that illness is not insured or never speaks of illness at all.
"""

from __future__ import annotations

import re

from doccheck.understanding.gapped import each_sentence

_ACCIDENT = r"(?:accident\w*|unfall\w*|unfaelle\w*|infortuni\w*|acidente\w*|wypad\w+|حادث|حوادث|الحوادث)"
# What the care is for, or the branch: "por accidente", "bei Unfall", "branche accidents".
_BY_ACCIDENT = re.compile(
    rf"\b(?:(?:en|in|em) (?:caso?|cas|case) (?:de|d|of|di)(?: (?:an|un|l))?|(?:suite|dus?|due|faisant suite|"
    rf"consecutive?s?) (?:a|aux?|to)"
    rf"(?: (?:an|un|l|des))?|(?:a la|as a) (?:suite|result) (?:d|de|of)(?: (?:an|un|l))?|apres un|nach (?:einem|"
    rf"unfallen)|por(?: un)?|bei|infolge(?: eines)?|"
    rf"durch(?: einen)?|aufgrund eines|(?:by|after|following|from)(?: an)?|a causa d[ei](?: un)?|per|"
    rf"a seguito d[i]|por motivo de|"
    rf"(?:ramo|branche|sparte|branch|class|seguro|assurance|assicurazione|polizza|poliza|police)(?: (?:de|of|des|"
    rf"individuelle?|"
    rf"individual|gli|degli|colectivo|collective|scolaire|escolar))*) {_ACCIDENT}"
    r"|\b(?:unfallversicherung\w*|unfallschutz|accident (?:insurance|cover|policy|plan))\b"
)
# Illness, or an insurance that covers it by its name. An insurer may be called "Salud", a ministry "de la Santé".
_ILLNESS = re.compile(
    r"\b(?:maladies?|malade\w*|krank(?!enhaus|enwagen|entransport)\w*|erkrank\w*|enferm(?!er)\w*|illness\w*|sick\w*|"
    r"diseases?|ill|malatti\w*|doenca\w*|chorob\w*|assurance (?:sante|medicale)|health (?:insurance|cover\w*|plan|"
    r"care)|"
    r"medical insurance|healthcare|seguro (?:de salud|medico)|asistencia sanitaria|assicurazione sanitaria|"
    r"seguro (?:de )?saude|maternit\w*|maternid\w*|schwangerschaft\w*|pregnancy|grossesse|embarazo)\b|مرض|الأمراض|صحي"
)
# "Die nicht auf einem Unfall beruhen", and what becomes of it: it is refused, or somebody else's.
_NOT_BY_ACCIDENT = re.compile(
    rf"\b(?:ne (?:\w+ ){{0,5}}?pas|nicht|no|not|non|nao) (?:\w+ ){{0,6}}?{_ACCIDENT}(?: \w+){{0,6}}? (?:quedan?|"
    rf"sont|ist|sind|"
    rf"are|is|restent?|reste|bleib\w+|remain\w*|werden|werd\w+|sera|seran|seront|will|corren?|corre|va|van|sono|"
    rf"ficam?)\b"
)
_REFUSED = (
    r"(?:exclu\w*|ausgeschlossen|nicht (?:mit)?(?:versichert|gedeckt|umfasst|abgedeckt|erstattet)|"
    r"not (?:\w+ )?(?:covered|"
    r"insured|included|reimbursed)|no (?:\w+ )?(?:cubiert\w*|asegurad\w*|incluid\w*|amparad\w*)|(?:pas|non) (?:\w+ )?"
    r"(?:couvert\w*|garanti\w*|assure\w*|comprise?s?|prises? en charge)|non (?:\w+ )?(?:coperte?|assicurat\w*|"
    r"comprese?)|"
    r"nao (?:\w+ )?(?:cobert\w*|abrangid\w*))"
)
_SORT = r"(?:maladies?|krankheit(?:en)?|enfermedad(?:es)?|illness(?:es)?|sickness|diseases?|malatti[ae]|doencas?)\b"
_BE = (
    r"(?:est|sont|n est|ne sont|is|are|ist|sind|esta|estan|es|son|queda|quedan|e|sono|sao|sera|seront|wird|werden|"
    r"la|les)"
)
# "Maladies exclues", "no cubre enfermedades"; not "maladies préexistantes exclues", which leaves the others insured.
_ILLNESS_OUT = re.compile(
    rf"\b{_SORT}(?: {_BE})*(?: \w{{1,4}})? {_REFUSED}"
    rf"|\b(?:no cubre|ne couvre pas|does not cover|deckt nicht|ohne deckung (?:fur|von)|hors|excluding|exclud\w+|"
    rf"a l exclusion (?:de la|des?|de)|con exclusion de|unter ausschluss von|non copre|nao cobre)(?: (?:las?|les|"
    rf"die|the|le|los|toda|"
    rf"todas?|toute|any|jede|general|all))* {_SORT}(?! (?:pre\w*|anteri\w*|chroni\w*|croni\w*|conge\w*|menta\w*|"
    rf"tropic\w*|"
    rf"already|known|die|vor|grave\w*|which|qui|que|that|contract\w*|profes\w*|excl\w*|existing|e\b|et\b|liee\w*))"
)
# "Kosmetische Eingriffe, soweit sie nicht Folge eines Unfalls sind": that these alone are so limited leaves the rest.
_LOOKS = re.compile(
    r"\b(?:kosmet|asthet|plastisch|cosmet|plastic|esthet|estet|plastique|zahn|dent(?!ro)|odonto|prothes|protesis|brille|"
    r"lunettes|optic|optique)\w*(?: \w+){0,4} $"
)


def is_for_accidents_only(text: str) -> bool:
    """Whether a paper of an insurance that promises care promises it for accidents and for nothing else."""
    sentences = each_sentence(text)
    if not any(map(_BY_ACCIDENT.search, sentences)):
        return False
    if any(_ILLNESS_OUT.search(each) or _leaves_accidents_only(each) for each in sentences):
        return True
    return not any(map(_ILLNESS.search, sentences))


def _leaves_accidents_only(sentence: str) -> bool:
    """Whether what is not the consequence of an accident is refused, and not only what improves the looks."""
    return any(not _LOOKS.search(sentence[: found.start()]) for found in _NOT_BY_ACCIDENT.finditer(sentence))
