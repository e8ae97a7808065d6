"""Certificates of a language that is not the one of the country of the stay."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.case import Case
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_NAMES = {
    "DEU": r"(?:deutsch\w*|german|allemande?|aleman|tedesco|alemao)",
    "FRA": r"(?:franzosisch\w*|french|francaise?|frances|francese)",
    "ESP": r"(?:spanisch\w*|spanish|espagnole?|espanol|castellano|spagnolo|espanhol)",
}
_OTHERS = (
    r"(?:englisch\w*|english|anglaise?|ingles\w*|italienisch\w*|italian|italienne?|italiano|portugiesisch\w*"
    r"|portuguese|portugaise?|portugues|russisch\w*|russian|russe|ruso|arabisch\w*|arabic|arabe|chinesisch\w*"
    r"|chinese|chinoise?|chino|japanisch\w*|japanese|japonaise?|japones|turkisch\w*|turkish|turque?|turco)"
)
# "Prüfungssprache war …", "Langue : …", "the examination in …", "Sprachkenntnisse in …".
_LANGUAGE = (
    r"(?:(?:prufungs|ziel|test|examens|kurs)?sprache|(?:gepruft|getestet)\w* sprache"
    r"|language(?: (?:tested|assessed|of (?:the )?(?:test|examination|exam)))?|(?:test|exam\w*|target) language"
    r"|langue(?: (?:evaluee|testee|cible|(?:de|d) (?:l )?(?:examen|epreuve|evaluation)))?"
    r"|(?:idioma|lengua)(?: (?:evaluad[oa]|examinad[oa]|(?:del|de) examen))?|lingua(?: d esame)?|lingua do exame)"
)
_EXAMINED = (
    r"(?:prufung|sprachprufung|examination|exam|test|examen|epreuve|esame|exame|(?:sprach)?kenntnisse|knowledge"
    r"|proficiency|connaissances?|conocimientos?|competences?|competencias?|conoscenza"
    r"|certificate|certificat|certificado|certificato|zertifikat|diploma?)"
)
_IS = r"(?: (?:ist|war|is|was|est|etait|es|era|fue|e|foi))?"
_IN = r"(?: (?:in|en|de|d|of|the|der|la|del|di|em|lingua|langue|lengua|language|sprache)){1,4}"
_AIDS = lazily(  # the language in which it is explained, or of the one who holds the certificate
    r"\b(?:mutter\w*|erst\w*|first|native|mother|maternelle|matern[ao]|instruction|unterricht\w*|anweisung\w*"
    r"|ubersetz\w*|translat\w*|traduc\w*|traduit\w*|version|aufgabenstellung\w*)\b"
)


def of_other_language(said: Said, case: Case) -> Iterator[Sentence]:
    """The row or sentence that names the language that was examined, where it is not the country's."""
    own = _NAMES.get(case.checklist.country)
    if own is None:
        return
    other, right = (lazily(rf"\b(?:{_LANGUAGE}{_IS}|{_EXAMINED}{_IN}) {name}\b") for name in (_OTHERS, own))
    named = [each for each in (*(row.sentence for row in said.rows), *said.sentences) if not _AIDS.search(each.folded)]
    if not any(right.search(each.folded) for each in named):
        yield from [each for each in named if other.search(each.folded)][:1]
