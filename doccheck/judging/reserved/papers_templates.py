"""What applicants write themselves and left unfilled: dates, names and places that stand as in the template."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

OWN = frozenset({"cv", "motivation_letter"})
# Where a consent or a commitment is written on a form, only what nobody writes by hand tells.
FORMAL = frozenset({"parental_authorisation", "power_of_attorney", "host_commitment", "sponsor_commitment"})

# Day, month and year as letters, in that or the other order: "TT.MM.JJJJ", "MM/AAAA", "YYYY", "xx.xx.20xx".
_DATE = lazily(
    r"(?<![\w])(?:(?:TT|JJ|DD|GG|dd|tt|jj|gg|MM|mm|Tag|Monat)\s?[./\-]\s?)+(?:[JAY]{4}|[jay]{4}|JJ|AA|YY|Jahr)(?!\w)"
    r"|(?<![\w])(?:[JAY]{4}\s?[./\-]\s?MM(?:\s?[./\-]\s?(?:TT|JJ|DD))?|JJJJ|AAAA|YYYY)(?!\w)"
    r"|(?<![\w])[xX]{2}\s?[./\-]\s?[xX]{2}\s?[./\-]\s?(?:20|19)?[xX]{2,4}(?!\w)|(?<!\w)(?:19|20)(?:[xX_]{2}|"
    r"\.{2,3})(?!\w)"
)
_HINT = lazily(r"\([^()]*\)|\[[^\[\]]*\]")  # how to write a date, beside the one written
_BRACKETS = lazily(r"\[\s*([^\W\d_][^\[\]]{1,60})\]|<\s?([^\W\d_][^<>@/:]{1,50})>|\{\{?\s?([^\W\d_][^{}]{1,50})\}\}?")
_NO_PLACEHOLDER = lazily(
    r"\b(?:at|dot|punkt|arroba|sic|unterschrift\w*|unterzeichnet|signature|signe\w*|signed|firm\w+|stempel\w*|stamp\w*|"
    r"seal|sello\w*|cachet|tampon|siegel|logo\w*|photo\w*|foto\w*|picture|bild|lichtbild|ubersetz\w*|translat\w*|"
    r"traduc\w*|traduit|illegible|illisible|ilegible|unleserlich\w*|en ligne|online|www|http\w*|mailto|anm|"
    r"anmerkung\w*|"
    r"remark|note|handschrift\w*|manuscrit\w*|manuscript\w*|x|ja|nein|oui|non|si|no|yes|qr|barcode|emblem\w*|escudo|"
    r"blason|wappen\w*|rubrik\w*|rubrica|initial\w*|paraphe|seite|page|pagina|leer|blank|blanco)\b"
)
_ASKS = lazily(
    r"\b(?:bitte|hier) (?:\w+ ){0,4}?(?:angeben|eintragen|einsetzen|erganzen|ausfullen|einfugen|nennen|beschreiben|"
    r"streichen|anpassen|loschen|ersetzen)\b|"
    r"\b(?:please|here|to be) (?:\w+ ){0,3}?(?:fill(?:ed)? in|complete|insert|enter|specify|state|describe|add|replace)"
    r"(?: (?:your|the|name|date|here|as|if|in)\b|$)|\b(?:insert|enter|type|write|add) (?:your|the) (?:\w+ ){1,4}here\b|"
    r"\byour (?:full )?(?:name|surname|address|university|school|city|e ?mail|phone)(?: (?:and|here|\w*address)|$)|"
    r"\ba (?:completer|remplir|renseigner|preciser|indiquer|adapter|personnaliser)\b|\b(?:inserer|indiquez|precisez|"
    r"saisir|saisissez|completez|remplacez|decrivez) (?:ici |votre|vos|le|la|les|l )|"
    r"\b(?:por|a|para) (?:completar|rellenar|cumplimentar|especificar|indicar)\b|\b(?:inserte|indique|escriba|rellene|"
    r"complete|especifique|ponga|describa) (?:aqui|su|sus|el|la)\b|\b(?:da|a) (?:compilare|completare|inserire)\b|"
    r"\b(?:inserire|indicare) (?:qui|il|la|nome)|\b(?:a|por) preencher\b|\bzutreffendes\b|\bnicht zutreffendes\b|"
    r"\b(?:max|erika|maria) mustermann\b|\bmusterstra(?:ss|ß)e\b|\bmusterstadt\b|"
    r"\bjohn doe\b|\bjane doe\b|\bfulan[oa] de tal\b"
)
# Of something that the writer is to do, or of the person who reads.
_NO_REQUEST = lazily(
    r"\b(?:mich|mir|ihnen|sie|falls|me|contact\w*|reference\w*|upon|request|je|nous|mon|ma|mes|reste|formation|etudes|"
    r"master|diplome|quiero|deseo|voy|he|mi|mis|curso|estudios|want|wish|would|i|my|in order)\b"
)
_FILLER = lazily(r"(?<!\w)[xX]{4,}(?!\w)|(?<![\d.,])(?:0[ /\-]?){7,}(?!\d)")  # "XXXX", "00 000 0000"
_PARENTHESES = lazily(r"\(([^()]{3,40})\)")
_EMPTY = lazily(r"[._…\s]*(?:[._…]{2,}|…)[._…\s]*")
_BLANK = lazily(r"[^\W\d_]{2,}[ ,]+(?:_{3,}|(?:_ ){3,}_)[ ,.]*[^\W\d_]{2,}")
_SIGNS = lazily(r"\b(?:ort|datum|unterschrift\w*|lieu|date|signature|fait|lugar|fecha|firma|place|signed|luogo|data)\b")
# What such a place is called, and nothing that would stand in it.
_NAMES = frozenset(
    (
        *("name", "vorname", "nachname", "ort", "land", "stadt", "strasse", "hausnummer", "plz", "postleitzahl", "der"),
        *("schule", "einrichtung", "institution", "arbeitgeber", "firma", "unternehmen", "tatigkeit", "position"),
        *("niveau", "abschluss", "ausbildung", "oder", "studium", "im", "monat", "jahr", "datum", "beruf", "stelle"),
        *("hochschule", "universitat", "des", "betriebs", "sprache", "kenntnisse", "fach", "studiengang", "und", "e"),
        *("telefonnummer", "mail", "adresse", "email", "titel", "hobby", "hobbys", "von", "bis", "in", "wohnort"),
        *("surname", "first", "last", "full", "of", "the", "school", "university", "college", "employer", "company"),
        *("city", "town", "country", "street", "postcode", "zip", "code", "house", "number", "level", "degree", "and"),
        *("job", "title", "role", "duties", "field", "study", "start", "end", "date", "month", "year", "language"),
        *("or", "address", "phone", "place", "subject", "qualification", "to", "from", "obtained", "awarded"),
        *("nom", "prenom", "prenoms", "ville", "pays", "rue", "numero", "etablissement", "ecole"),
        *("universite", "postal"),
        *("employeur", "entreprise", "poste", "fonction", "diplome", "obtenu", "langue", "mois", "annee", "lieu", "de"),
        *("n", "no", "tel", "portable", "mobil", "mobile", "handy", "nr"),
        *("l", "la", "le", "du", "d", "et", "ou", "intitule", "formation", "missions", "telephone", "a", "domaine"),
        *("nombre", "apellidos", "apellido", "ciudad", "pais", "calle", "centro", "educativo", "empresa", "puesto"),
        *("cargo", "nivel", "titulo", "obtenido", "idioma", "mes", "ano", "lugar", "funciones", "del", "universidad"),
        *("y", "o", "direccion", "telefono", "fecha", "inicio", "fin", "desde", "hasta", "colegio", "carrera"),
        *("nome", "cognome", "citta", "paese", "azienda", "livello", "titolo", "istituto", "lingua", "scuola", "via"),
        *("apelido", "cidade", "escola", "empregador", "nivel", "curso", "empresa", "morada"),
    )
)
_FEWEST = 3  # rows: one or two may head a table


_TELLS_DAY = lazily(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d")
_SIGNATURE = frozenset({"firma", "signature", "unterschrift", "signed", "signe", "firmado", "gez", "assinatura"})
_SHORTEST = 3  # letters of a word that names a field


def unfilled(said: Said, kind: str) -> Iterator[Sentence]:
    """The lines that are as the template has them."""
    if kind not in OWN | FORMAL:
        return
    for row in said.rows:
        if _DATE.search(row.value) or _DATE.search(_HINT.sub(" ", row.label)):
            yield row.sentence
    yield from (each for each in said.sentences if _is_open(each, kind))
    empty = [
        row for row in said.rows if kind in OWN and _EMPTY.fullmatch(row.value) and not _SIGNS.search(fold(row.label))
    ]
    if len(empty) > 1:
        yield empty[0].sentence
    named = [row for row in said.rows if kind in OWN and _is_named_only(row)]
    if len(named) >= _FEWEST:
        yield named[0].sentence


def _is_open(sentence: Sentence, kind: str) -> bool:
    """Whether something is still to be put into a sentence."""
    if _DATE.search(_HINT.sub(" ", sentence.text)) or _is_bracketed(sentence.text):
        return True
    if kind in OWN and (_asks(sentence.folded) or _is_blank(sentence) or _FILLER.search(sentence.text)):
        return True
    return kind == "motivation_letter" and any(map(_names_fields, _PARENTHESES.findall(sentence.text)))


def _is_bracketed(text: str) -> bool:
    """Whether something stands in brackets for what is to be put there."""
    found = (fold(one[1] or one[2] or one[3]) for one in _BRACKETS.finditer(text))
    return any(inner and not _NO_PLACEHOLDER.search(inner) for inner in found)


def _asks(folded: str) -> bool:
    return _ASKS.search(folded) is not None and not _NO_REQUEST.search(folded)


def _is_blank(sentence: Sentence) -> bool:
    """Whether a line to write on stands among the words; not where one signs."""
    return _BLANK.search(sentence.text) is not None and not _SIGNS.search(sentence.folded)


def _is_named_only(row: Row) -> bool:
    """Whether the value is made of names of fields alone."""
    return _names_fields(_HINT.sub(" ", row.value))


def _names_fields(text: str) -> bool:
    """Whether a text names what is to stand in fields, and nothing else."""
    words = fold(text).split()
    if _SIGNATURE.issuperset(words):  # below it stands who signed: "(firma)"
        return False
    if _TELLS_DAY.search(text):  # "(03/2022 bis 11/2025)": it is filled
        return False
    told = any(len(word) >= _SHORTEST and word.isalpha() for word in words)
    return told and all(word in _NAMES or word.isdigit() for word in words)
