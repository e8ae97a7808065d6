"""The part of a cell or of what stands behind a label that can be a name."""

from __future__ import annotations

import re
from functools import lru_cache

from doccheck.errors import ValueNotRead
from doccheck.understanding import name_labels
from doccheck.understanding.fold import fold
from doccheck.understanding.name_edges import is_nationality, trimmed
from doccheck.understanding.name_labels import UNSPACED
from doccheck.understanding.name_married import married_head
from doccheck.understanding.name_roles import is_holder_role, is_other_role
from doccheck.understanding.name_shapes import LAST_PARTICLES, is_name_word, is_no_name, without_address
from doccheck.understanding.name_tags import SCRIPTS, cut
from doccheck.understanding.name_tokens import QUOTES
from doccheck.values import countries

_END_OF_NAME = re.compile(
    r"(?:лат(?:иницею|инкою|иницей|инскими|\.)|latin\w*)(?!\w)|"
    r"\s{3,}|(?<=[^\W\d_]{5})(?<!Const)\.[ ](?=[^\W\d_]{3})|"
    r"[,，、；;(（「\[|]| [–—-] |\b(?:n[ée]e?|geb\.?|geboren|nacid[oa]|born|nat[oa] (?:a|il)|"
    r"nascid[oa]|ur\.|doğ\.|date of|date de|datum|geburts\w*|fecha de|data de|data di|passe?port|pasaporte|reisepass|"
    r"pass-?nr|matri\w+|numéro|número|nummer|aus|from|wohnhaft|residing|domicili\w+|demeurant|residente en|"
    r"(?:student|employee|staff|payroll|worker|member|client|customer|policy|roll|reg|admission|matric) (?:id|"
    r"no|number)|"
    r"payroll|rut (?=\d)|nni|nuip|d\.o\.b|curp|cnie|personal-?(?:nr|nummer)|pers\.-nr|\w{3,}nummer|geburtstag|"
    r"c\.f\.|cod(?:ice|\.) fisc\w*|t\.c\.|tc kimlik|инн|иин|жсн|рнокпп|іпн|снилс|паспорт\w*|idnp|cccd|cmnd|mssv|"
    r"n°|nº|n\.º|dni|nie|cpf|pesel|cnp|dob|sexe?|nationalit\w*)(?!\w)|\d",
    re.IGNORECASE,
)
_WHOLE = frozenset({
    name_labels.FULL, name_labels.ADDRESS, name_labels.HOLDER, name_labels.POLICYHOLDER, name_labels.PERHAPS_HOLDER,
    name_labels.PAYER,
})  # fmt: skip
_PERHAPS_WHOLE = _WHOLE | {name_labels.SURNAME_OR_FULL, name_labels.GIVEN_OR_FULL}
_DASH = re.compile(r" [–—·|-] ")  # "HUAMANÍ PAREDES, Rodrigo – DNI 72941186"
SURNAME_FIRST = re.compile(r"^([^\d,;:(]{2,40}),\s*([^\d,;:(]{2,40})$")  # "TRABELSI, MEHDI"
_TWO_AND_MORE = re.compile(
    r"^([^\W\d_]+(?:[ '’-][^\W\d_]+){1,3}), ((?!geb|born|née?\b|nac|nat)[^\W\d_]+(?:[ '’-][^\W\d_]+){0,2})"
    r"(?=, ?(?:\*|\d|geb|born|née?\b|nacid|nat[oa]\b|nascid|ur\.)|"
    r" ?\((?:\*|\d|geb|born|née?\b|nacid|nat[oa]\b|nascid|ur\.|dob)|$)"
)
_TITLE = (
    r"(?:M\.|Mme|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Miss|Herrn?|Frau|Sr\.|Sra\.|Srta\.|Don|Doña|D\.ª?|D\.|Dña\.|"
    r"Sig\.|Sig\.ra)"
)
# "Mme BENALI Amina, M. BENALI Karim": behind a whole name, a title and two words are somebody else.
_SOMEBODY_ELSE = re.compile(rf"^((?:{_TITLE} )?(?!{_TITLE} )[^\s,]+ [^,]+), ?{_TITLE} \S+ \S.*$")
_FIRST_AND_MORE = re.compile(r"^([^\W\d_]+(?:[-'’][^\W\d_]+)*), ([^\d,;:(]{2,40})(?=[,;(])")  # "TRABELSI, MEHDI, né …"
# "GUAMÁN TOAPANTA, Luz Angélica, soltera, …"
_CAPITALS_AND_MORE = re.compile(
    r"^([A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){1,3}), ([A-ZÀ-Þ][a-zß-ÿ]+(?:[ -][A-ZÀ-Þ][a-zß-ÿ]+){0,2})(?=[,;(])"
)
# As booked: "FERREYRA ZARATE / LUCIA", "OKORO/ADA MS".
_BOOKED = re.compile(
    r"^([A-ZÀ-ÞĀ-ɏ][A-ZÀ-ÞĀ-ɏ' -]*?) ?/ ?([A-ZÀ-ÞĀ-ɏ][A-ZÀ-ÞĀ-ɏ' -]*?)"
    r"(?: ?(?:MRS?|MS|MISS|MSTR|CHD|ADT)\.?)?(?=$|[,;(]| {2})"
)
NUMBER = re.compile(r"^(?:\(?\d{1,2}[.)](?!(?:er|[ºªo]))|\([a-d]\)) ?")
OTHER_CELL = re.compile(r" (?=性[别別]|生年|国籍|國籍|出生|사번|생년|성별|주민|직위|소속|학번)|[(（]|  ")


# "Rafi Hossain, S/O Nurul Hossain"; "Ravi s/o Murugan" is a name as passports of Singapore print it.
_PARENTAGE = re.compile(
    r"(?:, ?(?=[SDWsdw]/[Oo]\b)| (?=[SDW]/O\b)|, (?=(?:son|daughter|wife|ward) of |fil(?:s|le) d|hij[oa] de|"
    r"filh[oa] d[eo]|figli[oa] di|Sohn d|Tochter d)).*$"
)
# "João dos Santos e Silva", "José Ortega y Gasset", "Enric Puig i Pla", "von und zu Franckenstein".
_JOINED_SURNAMES = re.compile(
    r"(?:(?<=[^\W\d_] )[eyi](?= [A-ZÀ-Þ][^\W\d_]+(?:$| [^\W\d_]+$))|(?<=[Vv]on )und(?= zu ))"
)
_NEXT_LABEL = re.compile(
    r"(?<=\S) (?=(?:명|名|이름|漢字|한자|영문|漢字氏名|フリガナ|印|実印|殿|様|고객님)(?:[ :：]|$))"
)
# "Silva e Sousa, Francisco da", "HEUVEL, Anna van den": small words of the surname behind the given names.
_BEHIND_COMMA = re.compile(
    r"^(?P<surname>[^\d,;:(]{2,40}), ?(?P<given>[^\d,;:(]{2,40}?),? "
    r"(?P<small>d[aeo]s?|de l[ao]s?|del|di|du|des|van|van de[nr]?|van 't|von|von de[mr]|vom|zu|zum|zur|ter|ten)$"
)
_ASIDE = re.compile(r" {2,}| \((?!\*|\d|geb|born|n[ée]e?\b|nacid|nat[oa]\b|nascid|ur\.|dob)")  # "…, Ana  (Brasil)"
_LISTED_GIVEN = re.compile(r"[^\W\d_]+(?:[-'’ ][^\W\d_]+)?(?:,[ ]?[^\W\d_]+(?:-[^\W\d_]+)?){1,5}$")  # "Jean, Luc"
_GIVEN_ONLY = frozenset({name_labels.GIVEN, name_labels.SECOND_GIVEN, name_labels.MIDDLE})
_QUOTED_LAST = re.compile(rf"[{QUOTES}]$")


def as_name(text: str, label: str) -> str | None:
    """The part of `text` that can be a name, or None."""
    whole = label in _PERHAPS_WHOLE
    text = _DASH.split(OTHER_CELL.split(text)[0] if UNSPACED.match(text) else text, maxsplit=1)[0]
    if not text.isascii() and UNSPACED.search(text):
        text = _NEXT_LABEL.split(text, maxsplit=1)[0]  # "KITAJIMA 名 …"
    text = _PARENTAGE.sub("", NUMBER.sub("", text.strip().lstrip(":： ")))
    if whole and (head := married_head(text)):
        given = as_name(text[len(head) :], label)
        return f"{without_address(head)} {given}" if given else None
    if whole and "/" in text and (booked := _BOOKED.match(text)) and not is_no_name(text):
        text = f"{booked[1]} {booked[2]}"
    joiner = _joiner(text) if whole else ""
    if whole and "," in text and (behind := _BEHIND_COMMA.match(text)):
        whole_name = as_name(f"{behind['surname']}, {behind['given']}", label)
        return f"{whole_name} {behind['small']}" if whole_name else None
    if whole and "," in text:
        text = _ASIDE.split(text, maxsplit=1)[0]
    if whole and "," in text:
        text = _SOMEBODY_ELSE.sub(r"\1", text)
    if whole and not _ends_in_place(text):
        text = _FIRST_AND_MORE.sub(r"\1 \2", SURNAME_FIRST.sub(r"\1 \2", text))
        if (listed := _TWO_AND_MORE.match(text) or _CAPITALS_AND_MORE.match(text)) and _is_given(listed[2]):
            text = f"{listed[1]} {listed[2]}"  # "Menéndez Urrutia, Itziar, geb. 18.10.2000"
    if label in _GIVEN_ONLY and "," in text and _LISTED_GIVEN.match(text) and _is_given(text.replace(",", " ")):
        text = text.replace(",", " ")
    text = _END_OF_NAME.split(text, maxsplit=1)[0].strip(" .:-–")
    text = trimmed(without_address(text))
    if whole and len(text) > 1 and SCRIPTS.match(text):
        text = cut(text) or ""
    words = text.split()
    capitals = sum(not word[0].islower() for word in words)
    if not words or capitals > 7 or len(text) < 2 or ":" in text or "：" in text or is_no_name(text):
        return None
    if (
        label in _WHOLE
        and len(words) < 2
        and not (UNSPACED.match(text) and 2 <= len(text) <= (12 if "·" in text else 6))
    ):
        return None
    if not all(word.lstrip(QUOTES)[:1].isalpha() for word in words) or _QUOTED_LAST.search(text):
        return None
    if not any(word[0].isupper() or not word[0].isascii() for word in words):
        return None
    if whole and words[-1].islower() and words[-1] not in LAST_PARTICLES:
        return None
    small = [word for word in words if word[0].islower()]
    return None if whole and not all(word in joiner or is_name_word(word, first=False) for word in small) else text


def _joiner(text: str) -> str:
    """The small word between two surnames: at the end of a name of four words and more, or before a comma."""
    surnames, comma, _ = text.partition(",")
    words = surnames.split()
    found = _JOINED_SURNAMES.search(surnames) if len(words) > (2 if comma else 3) else None
    return found[0] if found and (comma or words[-2:-1] == [found[0]] or found[0] == "und") else ""


def _is_given(text: str) -> bool:
    """Whether what stands between a name and a birth can be given names: no place, no role, nothing that is no name."""
    folded = fold(text)
    if is_no_name(text) or is_nationality(text) or is_holder_role(folded) or is_other_role(folded):
        return False
    if name_labels.asked_by(folded):
        return False  # "Abel Tesfaye, Student, * 3.8.2001"
    return all(is_name_word(word, first=False) for word in text.split()) and not _ends_in_place(f", {text}")


def _ends_in_place(text: str) -> bool:
    """Whether what follows the comma is a country: "Rauf Mammadov, Aserbaidschan"."""
    _, comma, behind = text.partition(", ")
    if not comma or behind.isupper():
        return False
    return is_land(behind)


@lru_cache(maxsize=4096)
def is_land(text: str) -> bool:
    """Whether a text is the name of a country."""
    try:
        return len(text) > 3 and bool(countries.parse(text))
    except ValueNotRead:
        return False
