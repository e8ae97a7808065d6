"""The number a document itself bears: of the certificate, the record or the diploma, not of a passport or an "
"account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.model import Certainty, Evidence, Field, Line, Page
from doccheck.understanding.places import line_evidence, right_neighbour

# What a number is of, as issuers call their papers; a person's or an account's number is called otherwise.
_PAPER = (
    r"(?:certificat|attestation|acte|extrait|bulletin|diplôme|document|récépissé|bescheinigungs?|urkunden?|zeugnis|"
    r"zertifikats?|dokument(?:en)?s?|vorgangs?|register(?=nummer)|certificado|certificación|acta|partida|constancia|"
    r"título|diploma|documento|expediente|certificate|certification|record|serial|entry|pcc|certidão|atestado|"
    r"assento|certificato|atto|protocollo|attestato|zaświadczeni[ae]|aktu|zapytania|odpisu|dokumentu|dyplomu?|"
    r"certificatului|actului|actul|diplomei|belge(?:nin)?|sertifika|evrak|справка|справки|свидетельств[оа]|"
    r"документа?|диплома?|свідоцтв[оа]|довідк[аи]|витяг\w?)"
)
_SIGN = (
    r"(?:n[ ]?[°ºo]\.?|n\.[ ]?[°ºo]?|nr\.?|no\.?|n[uú]m\.?|num[eé]ro|número|numer|number|nummer|№|"
    r"numarası)(?![^\W\d_])"
)
_VALUE = r"((?:[A-Z]{1,3}[ ])?(?=[^\s:]*\d)[^\W_](?:[^\W_]|[/\-–.](?=[^\W_])){2,39}(?:[ ]\d+(?![\d./,:-]))*)"
_GAP = r"[ \u3000]*[:：.]?[ \u3000]*"
# The label says of what: "Certidão n.º 118", "aktu urodzenia nr 04/118", "证书编号 118", "발급번호 4418-2026".
_NAMED = re.compile(
    rf"(?<!\w)(?:{_PAPER}(?:[ ]+(?!passe?port|reisepass|pasaporte|"
    rf"v[eé]rifi)[^\W\d_]+){{0,2}}?[ ]*\(?{_SIGN}{_GAP}{_VALUE}|(?:{_PAPER}s?[- ]?(?:nummer|nr\.?)|aktenzeichen|"
    rf"geschäftszeichen|geschäfts-?nr\.?|belge no|sertifika no|diploma no|document reference|certificate reference|"
    rf"réf(?:érence)? du document){_GAP}{_VALUE}|(?:(?:证书|證書|证明|公证书)?(?:编号|編號)|文号|证书号|証明書番号|"
    rf"証明番号|発行番号|文書番号|発給番号|발급번호|증명서번호|문서번호|문서확인번호|"
    rf"증서번호)(?:[ ]*No\.?)?{_GAP}{_VALUE}|(?:сері[яї]|серия|seria)[ ]+\S{{1,8}}[ ]*(?:№|nr\.?)[ ]*{_VALUE}|"
    rf"(?:số hiệu|رقم الشهادة|رقم الوثيقة){_GAP}{_VALUE})",
    re.IGNORECASE,
)
_SHORT = r"(?:n[ ]?[°ºo]\.?|n\.[ ]?[°ºo]|nr\.?|no\.?|№)(?![^\W\d_])"
_MORE = re.compile(r" [–-] [^\W_]{1,3}\b")
_SERIES = re.compile(r"сери|сері|seria", re.IGNORECASE)
# A number near the title of the paper, of something that is no person, account or law: "CAP N.º 2026-118".
_HEAD = 0.3  # of the page's height
_HEADED = re.compile(
    rf"^(?!.*(?:passe?port|pasaporte|ausweis|compte|cuenta|konto|account|dni|étudiant|student|matri|tel|loi|ley|"
    rf"gesetz|décret|decreto|art\.|resoluci|rcs|siret|iban|estrada|rua|rue|calle)).*?(?<!\w){_SHORT}{_GAP}{_VALUE}",
    re.IGNORECASE,
)
_SIGN_AT_END = re.compile(rf"[^\W\d_] {_SIGN}$", re.IGNORECASE)
# A sign alone that begins its line: "Nr. 1184418 din …", "№ 059/118 от …", "Số: 418/TLKS".
_BARE = re.compile(rf"^(?:{_SHORT}|số|сери[яи]|عدد|رقم|第){_GAP}(?:{_VALUE}|$)", re.IGNORECASE)
_LABEL_ALONE = re.compile(
    rf"^(?:{_PAPER}(?:[ ]+[^\W\d_]+){{0,2}}?[ ]*{_SIGN}|{_SIGN}[ ]+(?:d[eou]l?[ ]+|de la |d['’]|of )?{_PAPER}|"
    rf"{_SIGN}[ ]*{_PAPER}|{_PAPER}s?[- ]?(?:nummer|nr\.?)|aktenzeichen|geschäftszeichen|"
    r"(?:证书|證書|证明|公证书)?(?:编号|編號)|文号|証明書番号|発行番号|발급번호|증명서번호|문서번호|"
    r"문서확인번호)[ ]*[:：.]?$",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"^{_VALUE}(?![^\W_])")
_DAY = re.compile(r"\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}|\d{4}[./\-]\d{1,2}[./\-]\d{1,2}|(?:19|20)\d\d")


def number_fields(pages: tuple[Page, ...]) -> tuple[Field, ...]:
    """document_number: behind a label that says of what first, certain where it is the only one."""
    named: dict[str, Evidence] = {}
    bare: dict[str, Evidence] = {}
    for page in pages:
        for value, line, is_named in _numbers(page):
            (named if is_named else bare).setdefault(value, line_evidence(page, line))
    sure = Certainty.CERTAIN if len(named) == 1 else Certainty.PROBABLE
    fields = [_field(value, evidence, sure) for value, evidence in named.items()]
    return (*fields, *(_field(value, e, Certainty.PROBABLE) for value, e in bare.items() if value not in named))


def _numbers(page: Page) -> Iterator[tuple[str, Line, bool]]:
    """Values, their lines, and whether the label says that it is the document's."""
    for index, line in enumerate(page.lines):
        text = line.text
        if _SIGN_AT_END.search(text) and index + 1 < len(page.lines):
            text = f"{text} {page.lines[index + 1].text}"  # the number stands on the next line
        for match in _NAMED.finditer(text):
            value = next((found for found in match.groups() if found), "")
            if _is_number(value):
                # What a dash or a series goes with may be more of the number, or less.
                whole = not _MORE.match(text, match.end()) and not _SERIES.match(match[0])
                yield value, line, whole
        if line.words[0].box.y0 < _HEAD and (headed := _HEADED.search(line.text)) and _is_number(headed[1]):
            yield headed[1], line, False
        sign = _BARE.match(line.text)
        if sign and sign[1] and _is_number(sign[1]):
            yield sign[1], line, False
        alone = _LABEL_ALONE.match(line.text)
        if (sign and not sign[1]) or alone:
            beside = right_neighbour(page, index)
            found = _NUMBER.match(beside.text) if beside else None
            if beside and found and _is_number(found[1]):
                yield found[1], beside, alone is not None


def _is_number(value: str) -> bool:
    """At least three digits, and no date."""
    return sum(sign.isdigit() for sign in value) >= 3 and not _DAY.fullmatch(value)


def _field(value: str, evidence: Evidence, certainty: Certainty) -> Field:
    return Field(name="document_number", value=value, evidence=(evidence,), certainty=certainty)
