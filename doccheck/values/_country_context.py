"""What stands around a country's name and says that it is part of another name: a company, a street, a person."""

from __future__ import annotations

import re

# Read backwards from the country, on text without accents and in small letters.
_STATE_HEAD = (
    r"(?:bundesrepublik|volksrepublik|republi(?:que|c|k|ca)|repubblica|royaume|kingdom|konigreich|reino|regno|etat|state"
    r"|staat|estado|gouvernement|government|gobierno|regierung|commonwealth|sultanate?|sultanat|emirate?|principaute"
    r"|principality|furstentum|principado|confederation|federation|union)"
)
_STATE_WORD = (
    r"(?:islami[a-z]+|federal[ea]?|federati[a-z]+|democrati[a-z]+|demokratisch[a-z]+|popul[a-z]+|people'?s|socialist[ae]?"
    r"|sozialistische|uni[ea]?|united|unida|vereinigte|arab[ea]?|arabische|bolivari[a-z]+|co-?operati[a-z]+"
    r"|plurination[a-z]+|oriental[e]?|hashemite|hachemite|federated)"
)
_OF = r"(?:of the|of|du|de la|de l'|des|del|de|do|da|d'|der|des)"
_STATE = re.compile(
    rf"\b(?:{_STATE_WORD} )*{_STATE_HEAD}(?: {_STATE_WORD})*(?: (?:et|y|and) {_STATE_WORD})?(?: {_OF})? ?$"
)

_STREET_BEFORE = re.compile(
    r"\b(?:rue|avenue|av\.?|ave\.?|boulevard|bd\.?|blvd\.?|square|quai|impasse|allee|chemin|esplanade|rond-point|place"
    r"|pl\.?|pont|porte|calle|c/|avenida|avda\.?|plaza|paseo|p\.?º|pasaje|glorieta|ronda|via|viale|piazza|corso|rua"
    r"|praca|ulica|ul\.)(?: (?:du|des|de la|de l'|de|del|dos|delle|d'|l'))? ?$"
)
_STREET_AFTER = re.compile(
    r"(?: |-)(?:street|road|avenue|ave|lane|boulevard|strasse|straße|str\.|platz|allee|ufer)(?!\w)"
)
_COMPANY_BEFORE = re.compile(
    r"\b(?:bank|banque|banco|banca|credit|caisse|caja)(?: [\w-]+){0,2}? (?:of|du|de la|de l'|des|de|del|d'|von) ?$"
    r"|\bcredit agricole(?: [\w-]+){0,3} $|\b(?:air|campus|radio|centre|electricite de|gaz de|tour de|stade de) ?$"
)
_COMPANY_AFTER = re.compile(
    r" (?:(?:construction|merchants|development|commercial|central|national|international|islamic|minsheng) )?"
    r"(?:bank|banque|airlines?|airways|telecom|mobile|unicom|life|insurance|assurances?|railways|post|eastern|southern)"
    r"(?!\w)"
)
_LEGAL_FORM_AFTER = re.compile(
    r"(?: [\w&-]+)? (?:S\.?A\.?(?:S\.?|R\.?L\.?)?|GmbH|AG|[Pp][Ll][Cc]|L(?:td|TD|imited)|Inc|S\.L\.(?:U\.)?|e\. ?V\.)"
    r"(?!\w)"
)
_FRANCE_AFTER = re.compile(
    r"[ -](?:travail|televisions?|visas?|connect|inter|info|bleu|services?|telecom|competences|volontaires)(?!\w)"
)
_CHINESE_BANK_AFTER = re.compile(r".{0,4}银行")

_CAPITALISED = r"(?:[^\W\d_a-zß-öø-ÿ][\w'-]*\.? )"
_PERSON_BEFORE = re.compile(
    r"\b(?i:mr|mrs|ms|miss|m|mm|mme|mlle|monsieur|madame|mademoiselle|herrn?|frau|sr|sra|srta|señora?|senora?|don|doña"
    rf"|dona|dr|prof|pr)\b\.? {_CAPITALISED}{{0,3}}$"
    r"|\b(?i:pr[ée]noms?|vornamen?|nachname|nombres?|apellidos?|given names?|first names?|surname|last name"
    rf"|family name|nom de famille) ?: ?{_CAPITALISED}{{0,2}}$"
)
_FIRST_NAMES = frozenset({"jordan", "chad", "malte", "israel", "georgia"})
_NAME_AFTER = re.compile(r" (?P<word>[^\W\d_a-zß-öø-ÿ][^\W\d_]+)")
_INSTITUTION = re.compile(
    r"universit|institut|minist|embass|consul|college|school|police|court|national|tech|state|republic|government"
    r"|passport|bank|river|valley|foundation|hospital"
)
_NEAR = 60  # signs that are looked at on either side


def state_start(folded: str, start: int) -> int:
    """Where "Republic of" and such before the country begins; `start` where there is none."""
    match = _STATE.search(folded, max(0, start - _NEAR), start)
    return match.start() if match else start


def is_other_name(plain: str, folded: str, start: int, end: int) -> bool:
    """Whether the country at `start`..`end` is part of the name of a company, a street or a person."""
    before, after = max(0, start - _NEAR), folded[end : end + _NEAR]
    name = folded[start:end]
    return bool(
        _STREET_BEFORE.search(folded, before, start)
        or _COMPANY_BEFORE.search(folded, before, start)
        or _PERSON_BEFORE.search(plain, before, start)
        or _STREET_AFTER.match(after)
        or _COMPANY_AFTER.match(after)
        or _LEGAL_FORM_AFTER.match(plain, end)
        or (name == "france" and _FRANCE_AFTER.match(after))
        or (name in _FIRST_NAMES and _is_first_name(plain, end))
    )


def is_chinese_bank(plain: str, end: int) -> bool:
    return bool(_CHINESE_BANK_AFTER.match(plain, end))


def _is_first_name(plain: str, end: int) -> bool:
    """ "Jordan Smith": a capitalised word follows that is no institution."""
    match = _NAME_AFTER.match(plain, end)
    return bool(match and not _INSTITUTION.match(match["word"].lower()))
