"""Money that is blocked, vouched or given for the stay in another country: its authority, its law, its purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.reserved.studies_cities import countries_of
from doccheck.judging.words import fold

_FOR_AUTHORITIES = f.BLOCKED | f.GUARANTEES | f.SPONSORS
_FOR_STUDIES = _FOR_AUTHORITIES | f.GRANTS
# Words of the laws on foreigners of a country, and of its authorities, as they are written.
_LAWS = {
    "DEU": r"Aufenth(?:G|V)\b|(?<!und )Aufenthaltsgesetz|Bundesrepublik",
    "AUT": r"Niederlassungs- und Aufenthalts|(?:§|Abs\.?|Art\.?|gem\.|nach|Z\.?)[^.;:]{0,25}\bNAG\b|\bNAG(?:-DV)?\)|"
    r"Bezirkshauptmannschaft|Republik Österreich|\bMA ?35\b|Magistrat der (?:Stadt|Landeshauptstadt)|Landeshauptmann|"
    r"\bLand(?:es)? (?:Tirol|Vorarlberg|Steiermark|Kärnten|Salzburg|Burgenland|Niederösterreich|Oberösterreich|Wien)\b",
    "CHE": r"(?:Ausländer- und Integrations|Art\.[^.;:]{0,25}\b(?:AIG|LEI|VZAE|OASA)\b)|Migrationsamt|"
    r"Amt für Migration|"
    r"Staatssekretariat für Migration|[Ss]ervice cantonal|\bBerne\b|Secrétariat d['’]État aux [Mm]igrations|"
    r"State Secretariat for Migration|Office cantonal|Schweizerische Eidgenossenschaft",
    "FRA": r"\bCESEDA\b|Code de l['’]entrée et du séjour|\bOFII\b|République française",
    "ESP": r"Ley Orgánica 4/2000|\bL\.?O\.? 4/2000|Real Decreto (?:557/2011|1155/2024)|Oficina de Extranjería|"
    r"Reino de España",
    "LUX": r"loi (?:modifiée )?du 29 août 2008|Direction (?:générale )?de l['’][Ii]mmigration|Grand[- ]Duch[yé]",
    "BEL": r"(?:loi du|wet van) 15 d[ée]cemb(?:re|er) 1980|Office des étrangers|Vreemdelingenzaken|Royaume de Belgique",
    "NLD": r"Vreemdelingen(?:wet|besluit)|Immigratie- en Naturalisatiedienst|Koninkrijk der Nederlanden",
    "GBR": r"Immigration Rules|Appendix (?:Student|Finance)|\bUKVI\b|UK Visas and Immigration|Home Office",
    "IRL": r"Irish Naturalisation|Immigration Service Delivery",
    "CAN": r"\bIRCC\b|\bIRPR\b|Immigration,? Refugees and Citizenship|Guaranteed Investment Certificate",
    "USA": r"\bUSCIS\b|Form I-(?:20|134)\b|\b8 CFR\b",
    "AUS": r"Migration (?:Act|Regulations) 19\d\d|Department of Home Affairs",
    "ITA": r"[Dd]\.? ?[Ll]gs\.? ?(?:n\. ?)?286/(?:19)?98|Questura|Repubblica [Ii]taliana",
    "PRT": r"\bAIMA\b|Serviço de Estrangeiros|República Portuguesa",
    "SWE": r"Migrationsverket|Swedish Migration Agency",
    "DNK": r"Udlændinge|\bSIRI\b",
    "NOR": r"Utlendings(?:direktoratet|loven)|\bUDI\b",
    "FIN": r"\bMigri\b|Finnish Immigration Service",
    "POL": r"Urząd (?:Wojewódzki|do Spraw Cudzoziemców)|[Vv]oivodeship",
}
_MARKS = lazily("|".join(f"(?P<{code}>{words})" for code, words in _LAWS.items()))
# Of which country an authority or a permit is: of people it says little.
_ADJECTIVES = {
    "DEU": r"[Dd]eutsche\w*|German|allemande?s?|aleman(?:a|es)?|alemán|tedesc\w+",
    "FRA": r"[Ff]ranzösisch\w*|French|françaises?|français|frances(?:a|es)?|francés|francese",
    "ESP": r"[Ss]panisch\w*|Spanish|espagnole?s?|español\w*|spagnol\w+",
    "LUX": r"[Ll]uxemburgisch\w*|Luxembourgish|luxembourgeoise?s?|luxemburgués\w*",
    "AUT": r"[Öö]sterreichisch\w*|Austrian|autrichienne?s?|autrichien|austriac\w+",
    "CHE": r"[Ss]chweizer\w*|Swiss|suisses?|suiz[oa]s?|svizzer\w+",
    "BEL": r"[Bb]elgisch\w*|Belgian|belges?|belga",
    "NLD": r"[Nn]iederländisch\w*|Dutch|néerlandaise?s?|holand\w+|neerland\w+",
    "GBR": r"[Bb]ritisch\w*|British|UK|britanniques?|británic\w+",
    "CAN": r"[Kk]anadisch\w*|Canadian|canadienne?s?|canadien|canadiense",
    "USA": r"US|U\.S\.|American|américaine?s?|estadounidense",
    "ITA": r"[Ii]talienisch\w*|Italian|italienne?s?|italien|italian[oa]s?",
    "PRT": r"[Pp]ortugiesisch\w*|Portuguese|portugaise?s?|portugués\w*|portuguesas?",
}
_OF_COUNTRY = lazily("|".join(rf"(?P<{code}>\b(?:{words})(?!\w))" for code, words in _ADJECTIVES.items()))
# In whose favour, and who has to agree; what follows is an authority.
_FAVOUR = lazily(
    r"(?i:\b(?:envers|towards|vis-à-vis d[eu]|frente al?|zu ?gunsten|gegenüber|in fav(?:our|or) of|"
    r"for the benefit of|en faveur d[eu]|au (?:profit|"
    r"bénéfice) d[eu]|"
    r"a favor del?|en favor del?|a beneficio del?|a favore d\w*|a favor d[ao]|"
    r"(?:zustimmung|freigabe|genehmigung|einwilligung|anweisung|verlangen) (?:der|des|durch)|"
    r"(?:consent|approval|authori[sz]ation|release|instruction|permission) (?:of|by|from)|"
    r"(?:accord|autorisation|consentement|mainlevée) (?:préalable |écrite? )?(?:d[eu]|par)|"
    r"(?:autorización|consentimiento|conformidad|aprobación) (?:previ[ao] |escrit[ao] )?(?:del?|por)|consenso d\w+)\b)"
)
_AUTHORITY = lazily(
    r"\b(?:\w*republik|republique|republica|republic|konigreich|kingdom|royaume|reino|grand duche|grand duchy|"
    r"bund(?:es)?|"
    r"staat(?:es)?|etat|estado|state|stato|regierung|government|gouvernement|gobierno|kanton\w*|canton\w*|province|"
    r"land(?:es)?|"
    r"\w*behorde\w*|\w*amt(?:es|s)?|ministeri\w*|ministr\w*|konsulat\w*|consul\w*|botschaft\w*|embass\w*|ambassade|"
    r"embajada|"
    r"prefect\w*|prefecture|authorit\w*|autorites?|autoridad\w*|immigration|inmigracion|migra\w*|extranjeri\w*|"
    r"etrangers|"
    r"foreign\w*|auslander\w*|fremden\w*|office|oficina|agency|polizei|police|policia|hauptmannschaft|magistrat|"
    r"department|"
    r"departement|direction|direccion|universit\w*|hochschule|university)\b"
)
_ELSE = lazily(r"[.;:()]|,? (?:né[e]?|geb|geboren|born|nacid|nat[oa]|wohnhaft|residing|demeurant|domicili|"
    r"con domicilio)\b")
_ABOUT = lazily(
    r"(?:(?:land|staat|lander) (?:des|der) (?:aufenthalts?|studiums?|ausbildung|reise)|\w*ziel\w*|reiseziel|"
    r"aufenthaltsland|"
    r"gastland|studienland|(?:studien|forder|ausbildungs|einsatz|aufenthalts)ort|"
    r"zweck(?: \w+){0,3}|verwendungszweck|begunstigte\w*|sicherungsnehmer\w*|zugunsten|"
    r"zur vorlage (?:bei|beim)|zustandige (?:behorde|stelle)|behorde|rechtsgrundlage|gesetzliche grundlage|"
    r"pays (?:de |d )(?:destination|accueil|sejour|etudes?)|destination|lieu de? (?:etudes|formation|sejour|accueil)|"
    r"objet|motif|finalite|"
    r"beneficiaire|"
    r"autorite(?: \w+){0,2}|base legale|"
    r"country of (?:destination|study|stay)|(?:host|destination|study) country|place of (?:study|stay|tenure)|"
    r"purpose(?: \w+){0,3}|"
    r"beneficiary|in favou?r of|authority|competent authority|legal basis|"
    r"pais (?:de )?(?:destino|estudios?|acogida|estancia)|destino|lugar de (?:estudios|estancia|disfrute)|"
    r"finalidad|objeto|beneficiari[oa]|"
    r"a favor de|autoridad(?: \w+){0,2}|base legal|fundamento legal|paese di destinazione|finalita|pais de destino)"
)
_BENEFICIARY = lazily(
    r"(?:begunstigte\w*|zugunsten|beneficiaire|beneficiary|in favou?r of|beneficiari[oa]|a favor de)"
)
_PERSON = lazily(
    r"\b(?:geb\.|geboren|born|b\.|n[ée]e?|nacid[oa]|nat[oa]|nascid[oa])\s|\b(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Mme|Mlle"
    r"|M\.|Monsieur"
    r"|Madame|D\.ª?|Don|Doña|Dña|Sra?|Srta)\b|(?i:passport|passeport|pasaporte|reisepass)"
)
_STUDIES = lazily(
    r"\b(?:\w*stud\w+|etud\w+|estud\w+|\w*aufenthalt\w*|sejour|stay|estancia|vis(?:um|a|ado)|residing|reside)\b"
)
_FOR_STAY = lazily(
    r"(?i:\b(?:für|pour|for|para|per|during|während|zum|zur|towards|durant|d[ue]s?|of|"
    r"del)\s+(?:[\w'’]+\s+){0,4}?(?:\w*studi\w*|stud(?:y|ies)|"
    r"études|estudios|\w*aufenthalt\w*|séjour|stay|estancia|estadía|visums?|visa|visado|lebensunterhalt\w*|soggiorno|"
    r"residence permit|titre de séjour|aufenthaltstitel\w*)\s+(?:[\w'’]+\s+){0,3}?(?:in|en|au|aux|à|nach|im|a)\s)"
)
_PERMIT = lazily(
    r"(?i:\b(?:(?:study|student|residence) (?:permit|visa)|\w*visums?|visa|visado|permis d['’]études|titre de séjour|"
    r"permiso de (?:estudios|residencia)|\w*aufenthalts(?:titel|erlaubnis|bewilligung)\w*|permesso di soggiorno))\b"
)
_FOR_IT = lazily(r"(?i:\s*(?:for|für|pour|para|per)\s(?!.*\b(?:consul|konsul|embass|ambass|botschaft|embajad)))")
_BEFORE_IT = 22  # characters before it, in which an adjective says of which country it is
_NEAR, _NEXT = 110, 45  # characters behind those words; where a country's name stands at once
_LONG = 500  # characters of a sentence; more is a whole paper read as one


def for_another_country(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The rows and sentences that tie the money to another country's authority or to a stay there."""
    own = case.checklist.country
    mine = _own_words(case)
    if kind in _FOR_STUDIES:
        for row in said.rows:
            if _ABOUT.fullmatch(fold(row.label)) and not _is_person(row) and _is_abroad(row.value, own, mine):
                yield row.sentence
        for one in said.sentences:
            ends = [found.end() for found in _FOR_STAY.finditer(one.text)] if len(one.text) < _LONG else []
            if any(_is_abroad(_part(one.text[end:], _NEXT), own, set()) for end in ends) or _has_permit(one, own):
                yield one
    if kind in _FOR_AUTHORITIES:
        yield from _in_favour_abroad(said, own, mine)
    if kind in f.BLOCKED | f.GUARANTEES:
        yield from _by_the_law_of_another(said, own)


def _is_person(row: Row) -> bool:
    """Whether the row names who benefits, with title or birth, and a country is only where that person comes from."""
    if not _BENEFICIARY.fullmatch(fold(row.label)) or not _PERSON.search(row.value):
        return False
    return not (_AUTHORITY.search(fold(row.value)) or _STUDIES.search(fold(row.value)))


def _has_permit(one: Sentence, own: str) -> bool:
    """Whether a sentence names the permit or the visa of another country."""
    for found in _PERMIT.finditer(one.text):
        before = one.text[max(0, found.start() - _BEFORE_IT) : found.start()]
        adjectives = {str(each.lastgroup) for each in _OF_COUNTRY.finditer(before)}
        behind = one.text[found.end() :][:_NEXT]
        for_another = _FOR_IT.match(behind) and _is_abroad(_part(behind, _NEXT), own, set())
        if for_another or (adjectives and own not in adjectives):
            return True
    return False


def _in_favour_abroad(said: Said, own: str, mine: set[str]) -> Iterator[Sentence]:
    """The sentence by which an authority of another country has the money, or has to agree."""
    for one in said.sentences:
        for found in _FAVOUR.finditer(one.text):
            part = _part(one.text[found.end() :], _NEAR)
            if _AUTHORITY.search(fold(part)) and _is_abroad(part, own, mine):
                yield one


def _by_the_law_of_another(said: Said, own: str) -> Iterator[Sentence]:
    """The sentence that names the law or the authority of another country, where none of the right one is named."""
    marks = [(one, found) for one in said.sentences for found in _MARKS.finditer(one.text)]
    if marks and all(found.lastgroup != own for _, found in marks):
        yield marks[0][0]


def _is_abroad(text: str, own: str, mine: set[str]) -> bool:
    """Whether it names another country, or a city there, and not the right one; where a person is named it is a
    home."""
    if not text or mine & set(fold(text).split()):
        return False
    named = countries_of(text)
    named |= {str(found.lastgroup) for marks in (_MARKS, _OF_COUNTRY) for found in marks.finditer(text)}
    return bool(named) and own not in named


def _part(text: str, length: int) -> str:
    """What stands at the beginning of a text, up to where it speaks of something else."""
    return re.split(_ELSE.pattern, text[:length])[0]


def _own_words(case: Case) -> set[str]:
    return set(fold(case.applicant.full).split()) if case.applicant is not None else set()
