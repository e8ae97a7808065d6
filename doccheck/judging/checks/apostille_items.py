"""Whether an apostille can be one of the document it lies with: what it names, who signed, as what.

The Convention numbers what an apostille says: 2 who signed the document, 3 in which capacity, 4 whose seal it bears, 6
on which day; many add the sort of document and its holder in words. A name that cannot be read, the seal of a notary in
between or a script that no engine reads well say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from doccheck.judging.case import Case
from doccheck.judging.findings import proof
from doccheck.judging.readings import dates_of
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.words import fold
from doccheck.model import Document, Evidence, Grade, TextLine

_SIGNED = (
    r"signed by|signe par|firmado por|assinado por|unterschrieben|unterzeichnet|firmato da|imzalayanin adi|"
    r"podpisany przez|semnat de|подписан|підписан|وقعه|وقعها|موقع من"
)
_CAPACITY = (
    r"capacity of|qualite de|calidad de|qualidade de|eigenschaft|qualita di|sifati|charakterze|calitate"
    r"|выступающ|в качестве|действующ|виступає|بصفته|بصفتها|الصفة"
)
_SEAL = (
    r"seal|sceau|sello|selo|siegel|sigillo|muhr|pieczec|sigiliul|скреплен"
    r"|печать|печатью|скріплен|مختوم|خاتم"
)
_CERTIFIED = (
    r"certified|atteste|certificado|reconhecido|bestatigt|beglaubigt|certificato|tasdik"
    r"|poswiadczono|atestat|удостоверено|посвідчено|اعتمدت|صدق|مصدق"
)
_PUBLIC = (
    r"public document|acte public|documento publico|offentliche urkunde|atto pubblico|resmi belge"
    r"|официальныи документ|офіціинии документ|الوثيقة (?:العامة|الرسمية)"
)
_NAMED = lazily(
    r"^(?:document|documento|type of document|document type|tipo de documento|tipo documento|type (?:du|de) document|"
    r"nature (?:of (?:the )?document|de l acte|du document)|art (?:der urkunde|des dokuments)|urkunde|acte|belge"
    r"|вид документа"
    r"|документ|наименование документа|نوع الوثيقة)\b"
)

# What documents are called, by the kinds they count as. Folded beginnings of words.
_SORTS: dict[str, tuple[str, ...]] = {
    "criminal_record": (
        *("police", "polic", "clearance", "criminal", "antecedent", "casier", "judicia", "nbi", "fuhrungszeugnis"),
        *("strafregister", "penal", "prontuar", "adli sicil", "karalnos"),
        *("судимост", "несудимост", "السوابق", "العدلي", "سجل عدلي", "casellario"),
    ),
    "birth": (
        *("birth", "naissance", "nacimiento", "nascimento", "geburt", "nascita", "urodzenia", "dogum", "nastere"),
        *("рождени", "народженн", "ميلاد", "ولادة"),
    ),
    "marriage": (
        *("marriage", "mariage", "matrimonio", "casamento", "heirat", "eheschliess", "eheurkunde", "evlen"),
        *("malzenstwa", "divorce", "divorcio", "scheidung", "заключении брака", "браке", "шлюб", "زواج"),
        *("نكاح", "طلاق"),
    ),
    "death": ("смерт", "وفاة", "death certificate", "deces", "defuncion", "obito", "sterbe", "olum belgesi"),
    "studies": (
        *("transcript", "diplom", "degree", "bachiller", "scolair", "academic", "academique", "calificacion", "baccal"),
        *("certificad[oa] de estudios", "estudios (?:secundarios|primarios)", "certificat d etudes", "scolarite"),
        *("etudes secondaires", "studienb", "certificate of stud", "marks ?heet", "school report"),
        *("titolo di studio", "certificad[oa] de notas", "certificado de conclusao", "releve de notes"),
        *("schulzeugnis", "abitur", "reifezeugnis", "graduation", "school", "universit"),
        *("диплом", "аттестат", "бакалавр", "магистр", "атестат", "شهادة (?:التخرج|البكالوريا|جامعية)", "دبلوم"),
        *("universid", "historico escolar", "school leaving", "grado de", "expediente academico"),
    ),
    "medical": (
        *("medical certif", "certificat medical", "certificado medico", "health certif", "arztlich", "atestado medico"),
        *("медицинск", "медичн", "شهادة طبية"),
    ),
    "power": (
        *("power of attorney", "procuration", "poder especial", "poder general", "vollmacht", "procuracao"),
        *("доверенност", "довіреніст", "وكالة"),
    ),
    "trade": (
        *("commercial", "invoice", "factura", "company", "handels", "societe", "sociedad", "mercantil"),
        *("incorporation", "compraventa", "sale deed", "kaufvertrag"),
    ),
}
_SORT_OF_KIND = {
    "criminal_record": {"criminal_record"},
    "birth_certificate": {"birth"},
    "marriage_certificate": {"marriage"},
    "family_record": {"birth", "marriage", "death"},
    "partnership_certificate": {"marriage"},
    "diploma": {"studies"},
    "transcript": {"studies"},
    "school_certificate": {"studies"},
    "enrolment_certificate": {"studies"},
    "medical_certificate": {"medical"},
    "power_of_attorney": {"power"},
    "parental_authorisation": {"power"},
}
_CIVIL = frozenset({"criminal_record", "birth_certificate", "marriage_certificate", "family_record"})
_SCHOOL = lazily(
    r"\b(?:college|universit\w+|universid\w+|hochschule|(?:high |secondary )?school|lycee|liceo|escuela|colegio|escola|"
    r"ecole|faculty|faculte|facultad|faculdade|higher education|ministry of education|ministerio de educacion|rector|"
    r"ministere de l (?:education|enseignement)|academic|schulleit\w+|chamber of commerce|chambre de commerce|"
    r"camara de comercio|handelskammer|ректор\w*|университет\w*|університет\w*|институт\w*|інститут\w*|школ\w*"
    r"|лице\w+|جامعة|الجامعة"
    r"|مدرسة|العميد)\b"
)
_BETWEEN = lazily(
    r"\b(?:notar\w*|tabeli\w*|escrivan\w*|escribano\w*|foreign affairs|affaires etrangeres|relaciones exteriores|"
    r"asuntos exteriores|interior|prefet\w*|governor|gobernad\w+|vali\w*|translat\w*|traduct\w*|tradutor\w*|"
    r"ubersetz\w*|"
    r"commissioner of oaths|huissier)\b"
)
_HOLDER = lazily(r"(?:holder(?: of (?:the )?document)?|titular|titulaire|inhaber(?:in)?)\s*[:)]*\s*(.{4,})$", re.I)
# "Name of the holder of document / Nom du titulaire": the caption once more in another language, and no name.
_CAPTION = frozenset(
    (
        *("nom", "noms", "nome", "name", "names", "nombre", "namen", "titulaire", "titular", "holder", "inhaber"),
        *("inhaberin", "intestatario", "bearer", "porteur", "portador", "document", "documento", "dokument", "urkunde"),
    )
)
_PLAIN = frozenset(
    fold(
        "signed signe firmado assinado unterschrieben been document public this acte present document seal stamp "
        "sceau timbre "
        "sello selo capacity acting agissant qualite calidad qualidade actuando bears revetu lleva sido atty "
        "director directora "
        "directeur directrice registrar general officer official oficial registro registry civil state national "
        "republic "
        "republica republique federal county province department ministry ministere ministerio office deputy section "
        "head chief "
        "digitalmente electronico electronica electronic signature firma documento judge juge juez cartorio"
    ).split()
)
_VOID = lazily(
    r"\b(?:annulee?|apostille (?:\w+ ){0,4}?cancell?ed|storniert|widerrufen|revoked|retiree? (?:du|le|par)|withdrawn|"
    r"anulad[oa]|"
    r"revocad[oa]|"
    r"ungultig|hoja de muestra|muster|spezimen|especimen|(?:ausfull)?beispiel|vista previa|vorschau|preview|"
    r"(?:not|never|non|nicht|no) (?:been |yet )?(?:issued|delivree?|ausgestellt|emitida|expedida)|"
    r"(?:lose|loosely|loose|suelta|volante) (?:bei\w*|lag|found|enclosed|attached|hallada|jointe)|hallada suelta|"
    r"lag lose|"
    r"(?:otro papel|otra familia|another (?:document|paper|person)|anderen? (?:urkunde|dokument|person)|"
    r"autre (?:acte|document|personne))|no existe ninguna|ha sido rechazad[oa]|refusee?|abgelehnt|denegad[oa]|odmowa|"
    r"отказано)\b"
)
_SHORTEST = 4  # letters of a name that is looked for
_FEW_WORDS = 25  # of a document: with fewer there is nothing to find a name in
_LATIN = frozenset(
    fold(
        "fr de es en it pt nl pl ro cs sk sl hr bs tr sq da sv no nb nn fi et lv lt hu ca gl eu vi id ms tl sw"
    ).split()
)


def misplaced(apostille: Document, document: Document, case: Case) -> tuple[Evidence, ...]:
    """The lines by which the apostille belongs to another document; nothing where it may be this one's."""
    named = _named(apostille)
    return (
        _void(apostille)
        or _other_sort(named, document)
        or _other_holder(named, document, case)
        or _other_capacity(apostille, document)
        or _other_signer(apostille, document, case)
        or _older(apostille, document)
    )


def _void(apostille: Document) -> tuple[Evidence, ...]:
    """Where it says that it was taken back, never issued, or is another document's."""
    return tuple(line.evidence for line in apostille.lines if _VOID.search(fold(line.text)))[:1]


def _older(apostille: Document, document: Document) -> tuple[Evidence, ...]:
    """Its own day, where the document was made after it: what is certified must be there before."""
    made, issued = dates_of(apostille, "issue_date"), dates_of(document, "issue_date")
    original = issued.earliest
    if Grade.POOR in (apostille.grade, document.grade) or original is None:
        return ()
    return proof(made.certain) if made.all_pass(lambda day: day < original) else ()


def _other_sort(named: tuple[TextLine, ...], document: Document) -> tuple[Evidence, ...]:
    """Where it calls the document something that documents of this kind are not called."""
    wanted = _SORT_OF_KIND.get(document.kind)
    text = fold(" ".join(line.text for line in named))
    sorts = {sort for sort, words in _SORTS.items() if any(re.search(rf"\b{word}", text) for word in words)}
    if wanted is None or not sorts or sorts & wanted:
        return ()
    return tuple(line.evidence for line in named)


def _other_holder(named: tuple[TextLine, ...], document: Document, case: Case) -> tuple[Evidence, ...]:
    """Where it names a holder of whose name no word stands on the document."""
    for line in named:
        found = _HOLDER.search(line.text)
        if found and _absent(_names((found[1],)) - _CAPTION, _pages(document, case), document):
            return (line.evidence,)
    return ()


def _other_capacity(apostille: Document, document: Document) -> tuple[Evidence, ...]:
    """Where a school or a chamber of commerce signed what only police, courts and registries issue."""
    if document.kind not in _CIVIL:
        return ()
    lines = (*_item(apostille, _CAPACITY, _SEAL), *_item(apostille, _SEAL, _CERTIFIED))
    said = fold(" ".join(line.text for line in document.lines))
    for line in lines:
        found = _SCHOOL.search(fold(line.text))
        if found and not _SCHOOL.search(said):
            return (line.evidence,)
    return ()


def _other_signer(apostille: Document, document: Document, case: Case) -> tuple[Evidence, ...]:
    """Where who signed by item 2 stands nowhere on the document, and neither do the words of items 3 and 4."""
    signer = _item(apostille, _SIGNED, _CAPACITY)
    offices = (*_item(apostille, _CAPACITY, _SEAL), *_item(apostille, _SEAL, _CERTIFIED))
    office_words = [line.text for line in offices]
    names = _names(line.text for line in signer)
    if not names or _BETWEEN.search(fold(" ".join((*office_words, *(line.text for line in signer))))):
        return ()
    here = _pages(document, case)
    if not _absent(names, here, document):
        return ()
    known = {document.id, apostille.id, *(other.id for other in here)}
    legalising = [d.id for d in case.documents if d.kind in ("apostille", "sworn_translation")]
    elsewhere = [d for d in case.documents if d.id not in known and d.id not in legalising]
    if any(all(_stands(name, _words((other,))) for name in names) for other in elsewhere):
        return tuple(line.evidence for line in signer)
    # Named nowhere: a signature is often no more than a stroke. Then the office and the seal must be others too.
    offices_named = _names(office_words)
    if len(offices_named) >= 2 and _absent(offices_named, here, document):
        return tuple(line.evidence for line in signer)
    return ()


def _named(apostille: Document) -> tuple[TextLine, ...]:
    """The lines in which it says in words what it was made for."""
    named = [line for line in apostille.lines if _NAMED.search(fold(line.text)) or _HOLDER.search(line.text)]
    return (*named, *_item(apostille, _PUBLIC, _SIGNED))


def _item(apostille: Document, label: str, following: str) -> tuple[TextLine, ...]:
    """The lines of an item, from the one with its label up to the next label."""
    texts = [fold(line.text) for line in apostille.lines]
    start = next((at for at, text in enumerate(texts) if re.search(rf"\b(?:{label})", text)), None)
    if start is None:
        return ()
    end = next((at for at in range(start, len(texts)) if re.search(rf"\b(?:{following})", texts[at])), start)
    return apostille.lines[start : min(end, start + 5)]


def _names(texts: Iterable[str]) -> frozenset[str]:
    """The words of a name, without those of labels and offices."""
    words = {word for text in texts for word in fold(text).split()}
    labels = lazily(rf"(?:{_SIGNED}|{_CAPACITY}|{_SEAL})")
    return frozenset(word for word in words if _is_name(word) and not labels.match(word))


def _is_name(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and word not in _PLAIN


def _pages(document: Document, case: Case) -> tuple[Document, ...]:
    """The document and what translates it."""
    return (document, *case.translations_of(document))


def _absent(names: frozenset[str], where: tuple[Document, ...], document: Document) -> bool:
    """Whether not one of these words stands there, in a text that was read well enough to say so."""
    known = _words(where)
    readable = document.grade is Grade.GOOD and bool(document.languages) and set(document.languages) <= _LATIN
    return bool(names) and readable and len(known) >= _FEW_WORDS and not any(_stands(name, known) for name in names)


def _words(documents: Iterable[Document]) -> frozenset[str]:
    return frozenset(word for d in documents for line in d.lines for word in fold(line.text).split())


def _stands(name: str, words: frozenset[str]) -> bool:
    """Whether the name is one of the words, but for one letter that an engine misread."""
    return name in words or any(_nearly(name, word) for word in words if abs(len(name) - len(word)) <= 1)


def _nearly(first: str, second: str) -> bool:
    """Whether two words differ in one letter at most: one for another, one more or one less."""
    short, long = sorted((first, second), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) <= 1
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))

