"""Statements of translators by their parts, where no fixed formula stands: who signs, what is attested, a heading.

A translator's office ("traductrice autorisée", "vereidigt beim LG Leipzig") makes a statement only together with what
is attested; a heading at the top that names the language translated from does alone, and so does what a notary
certifies of the translator's signature. What asks for a translation, offers one or tells of somebody's work does not.
"""

from __future__ import annotations

import re

from doccheck.model import Line, Page
from doccheck.understanding.fold import fold
from doccheck.understanding.language_names import LANGUAGE_CODES

_ABOUT = re.compile(r"tradu|ubersetz|translat|dolmetsch|interpret|tlumacz|tercum|asseveraz")
_TOP, _NEAR = 6, 4  # lines
_AROUND = 30  # characters before and after what says that a translator is somebody else
_HEADING_LETTERS = 110
_LANGUAGE = "|".join(sorted(LANGUAGE_CODES, key=len, reverse=True))
_SOME = r"(?:\w+ ){0,3}?"

_HEADING = re.compile(
    r"^(?:\d+ )?(?:"
    r"traduction (?:(?:libre|simple|certifiee|conforme|assermentee|juree|officielle|originale?|a l|au texte|du document"
    rf"|integrale|n \w+) )*(?:de la langue|de l|du|depuis le|depuis l) (?:{_LANGUAGE})"
    rf"|traduite? (?:en \w+ )?(?:de l|du|de la langue) (?:{_LANGUAGE})"
    r"|(?:(?:beglaubigte|bestatigte|amtliche|offizielle|vereidigte|freie|auszugsweise) )*ubersetzung "
    rf"(?:nr \w+ )?(?:einer \w+ )?(?:aus de[rm] |aus )(?:{_LANGUAGE})"
    rf"|aus de[rm] (?:{_LANGUAGE})(?: sprache)? (?:ins \w+ |in die \w+ sprache )?ubersetzt"
    rf"|traduccion (?:(?:jurada|oficial|publica|simple|libre|certificada|no|n|o|\d+ \d+|\d+) )*del? (?:idioma )?"
    rf"(?:{_LANGUAGE})"
    rf"|traducido del (?:{_LANGUAGE})"
    r"|(?:(?:certified|sworn|official|true|legal|notari[sz]ed|authori[sz]ed|free|english|french|german|spanish) )*"
    rf"(?:translation|translated) (?:from|of) (?:the |an? )?(?:original )?(?:{_LANGUAGE})"
    rf"|idioma de origen (?:{_LANGUAGE})"
    r")\b"
)
_COURT = r"(?:cour|tribuna\w+|juridictions?|ministere|ministre|notaire|conseil|chancellerie|pouvoir)"
_GERMAN_COURT = r"(?:lg|olg|kg|ag|landgericht\w*|oberlandesgericht\w*|kammergericht\w*|amtsgericht\w*|landesgericht\w*)"
_GERMAN_OATH = r"(?:beeidigt|vereidigt|beeidet|ermachtigt|offentlich bestellt|akkreditiert|gerichtlich zertifiziert)\w*"
_OFFICE = re.compile(
    r"\b(?:"
    r"(?:traduct(?:eur|rice)s?|interpretes?) (?:(?:(?:traduct(?:eur|rice)|interprete|expert|public)s?|publiques?|et) )*"
    r"(?:assermente|jure|agree|officiel|autorise|brevete)(?:le)?e?s?"
    rf"|experte? (?:\w+ ){{0,3}}?pres (?:la|le) {_COURT}"
    rf"|(?:traduct(?:eur|rice)|interprete) (?:\w+ ){{0,4}}?(?:pres|aupres|inscrite?|nommee?|agreee?) {_SOME}{_COURT}"
    rf"|{_GERMAN_OATH} (?:\w+ ){{0,8}}?(?:\w*ubersetzer|dolmetscher)(?:in)?"
    rf"|(?:\w*ubersetzer(?:in)?|dolmetscher(?:in)?|ubers) (?:\w+ ){{0,8}}?{_GERMAN_OATH}"
    rf"|{_GERMAN_OATH} {_SOME}{_GERMAN_COURT}|urkundenubersetzer(?:in)?|behordenubersetzer(?:in)?"
    r"|(?:traductora?|interprete|perit[oa])(?: interprete| traductora?| a)* "
    r"(?:jurad[oa]|public[oa]|oficial|juramentad[oa]|autorizad[oa])"
    r"|(?:sworn|official|court|licensed|government approved|authori[sz]ed|public) (?:court |public |legal |and )*"
    r"(?:translator|interpreter)"
    r"|(?:translator|interpreter) (?:duly )?(?:sworn|licensed|appointed|authori[sz]ed|accredited|admitted|approved) "
    r"(?:in )?(?:by|before|to|at)"
    r"|naati (?:certified|accredited)|certified translator association of translators and interpreters of"
    r"|tradutora? (?:public[oa]|juramentad[oa]|ajuramentad[oa])|tradutt(?:ore|rice) (?:giurat|ufficial)\w+"
    r"|tlumacz\w* przysiegl\w*|(?:traducator|interpret)\w* (?:\w+ ){0,3}?autorizat\w*"
    r"|yeminli (?:tercuman|mutercim|cevirmen)\w*"
    r")\b"
)
_TRANSLATED = r"(?:traduction|traducci\w+|translation|ubersetzung|traducao|traduzione|traducere\w*)"
_VERB = (
    r"(?:certifi\w+|attest\w*|declar\w*|confirm\w*|bestatig\w*|bescheinig\w*|affirm\w*|doy fe|undertake|swore|swear|"
    r"atest\w+|beglaubig(?:e|en|t|te|ten)?)"
)
_GOOD = (
    r"(?:true|accurate|faithful\w*|correct\w*|complete|exacta?|exacte|exactitude|fiel\w*|fidele\w*|fidelement|completa|"
    r"conform\w*|richtig\w*|entspricht|certified|certifie\w*|ubereinstimm\w*|bestatigt|bescheinigt|corresponde)"
)
_ATTESTED = re.compile(
    r"\b(?:"
    rf"{_VERB} (?:\w+ ){{0,8}}?(?:{_TRANSLATED}|traduite?|traducid[oa]|translated|ubersetzt|traduzi\w*)"
    rf"|{_TRANSLATED} (?:\w+ ){{0,6}}?{_GOOD}|{_GOOD} (?:\w+ ){{0,3}}?(?:{_TRANSLATED}|rendering)"
    rf"|{_VERB} (?:\w+ ){{0,4}}?(?:recu|recibido|received|recebido|erhalten) (?:\w+ ){{0,10}}?(?:pour|para|to|zu) "
    r"(?:\w+ )?(?:traduire|traducir\w*|traduzir\w*|translate|ubersetzen)"
    rf"|(?:have|has|je|j ai|he|ha) {_SOME}(?:translated|traduit|traducido)|fur die richtigkeit|pour traduction"
    r"|ubereinstimmung (?:\w+ ){0,10}?(?:urkunde|original\w*|urschrift|schriftstuck\w*)"
    r"|(?:certifie|certifico|certify) (?:la presente |lo anterior |the foregoing )?(?:conforme|traduccion)"
    r"|(?:traduite?|translated|traducido|ubersetzt) (?:par|by|por|von) \w+"
    rf"|(?:j en|en) (?:donne|fais|etablis) (?:la|une) {_TRANSLATED}"
    rf"|{_TRANSLATED} (?:\w+ ){{0,12}}?(?:(?:faite|etablie|realisee|effectuee) par (?:moi|nous|mes soins|nos soins)"
    r"|(?:hecha|realizada|efectuada|elaborada|feita) por (?:mi|mim|nosotros)|(?:made|done|prepared) by (?:me|us|myself)"
    r"|(?:(?:von|durch) (?:mir|mich|uns)|habe ich) (?:\w+ ){0,6}?(?:angefertigt|erstellt|gefertigt))"
    r"|(?:ubertragung|ubersetzung) (?:\w+ ){0,3}?mit (?:\w+ ){0,5}?(?:urschrift|original\w*|vorlage|urkunde) "
    r"ubereinstimm\w+"
    r")\b"
)
_ALONE = re.compile(  # said by nobody but a translator, or the notary who has the translation before him
    r"\b(?:"
    r"translation (?:\w+ ){0,4}?(?:conforms|corresponds|is identical|is consistent|is in conformity) (?:to|with) "
    r"(?:\w+ ){0,4}?(?:original|text|copy)"
    r"|certif\w+ that (?:the |this )?(?:\w+ ){0,6}?(?:is|are) (?:\w+ ){0,8}?translation"
    r"|traduction (?:\w+ ){0,4}?(?:concorde|correspond|est conforme) (?:a|avec|au) (?:\w+ ){0,4}?original"
    r"|ubersetzung (?:\w+ ){0,4}?(?:stimmt|entspricht) (?:\w+ ){0,5}?(?:original|urschrift|ausgangstext)"
    r"|traduccion (?:\w+ ){0,4}?(?:concuerda|coincide|es conforme|se corresponde) con (?:\w+ ){0,4}?original"
    r"|(?:certif\w+|attest\w*|doy fe|bescheinige) (?:\w+ ){0,12}?(?:which|that|que|das|die) (?:i|je|ich)? ?"
    r"(?:have |ai |he )?(?:translate|translated|traduis|traduit|traduzco|traducido|ubersetze|ubersetzt habe)"
    r")\b"
)
_SIGNATURE_OF = re.compile(
    r"\b(?:"
    r"(?:signature|unterschrift|firma|assinatura|signatures) (?:\w+ ){0,8}?"
    r"(?:of|du|de la|de l|des|der|del|do|da|by) (?:the |mme |m |mr |ms |frau |herrn )*"
    r"(?:sworn |certified )?(?:translator|traduct(?:eur|rice)|traductora?|ubersetzer(?:in|s)?|tradutora?)"
    r")\b"
)
_ANYBODY = re.compile(  # "by a sworn translator": whoever that will be
    r"\b(?:by|from|durch|von|bei|par|chez|por|de|da) (?:an?|eine[nrm]?|une?|una?|uma?) (?:\w+ ){0,2}?"
    r"(?:sworn|certified|official|authori[sz]ed|vereidigt\w*|beeidigt\w*|ermachtigt\w*|traduct\w+|interprete|perit[oa]|tradutor\w*)\b"
)
# A sworn translator who is not the one that speaks: out of office, related, not there yet.
_NOT_HIS = re.compile(
    r"\b(?:ancien(?:ne)?|ex|former|formerly|retired|ehemalig\w*|fruher\w*|antigu[oa]|jubilad[oa]) (?:\w+ ){0,2}?"
    r"(?:traduct\w+|interprete|\w*ubersetzer\w*|dolmetscher\w*|translator|interpreter|sworn|vereidigt\w*|beeidigt\w*)"
    r"|\b(?:mon|ma|mein\w*|my|mi|un|une|a|ein\w*) (?:oncle|tante|frere|soeur|pere|mere|cousine?|amie?|onkel|bruder"
    r"|schwester|vater|mutter|freund\w*|uncle|aunt|brother|sister|father|mother|cousin|friend|ti[oa]|herman[oa]|padre"
    r"|madre|prim[oa]|amig[oa]) (?:an? |une? |eine? )?(?:sworn|vereidigt\w*|beeidigt\w*|ermachtigt\w*|traduct\w+"
    r"|interprete|\w*ubersetzer\w*|translator)\b"
    r"|\b(?:en attente|a venir|steht (?:noch )?aus|ausstehend|pending|awaited|pendiente|por (?:designar|confirmar)"
    r"|(?:nicht|not|pas|no) (?:\w+ )?(?:verfugbar|erreichbar|available|disponible|trouvee?|found|encontrad[oa])"
    r"|indisponible|unavailable|introuvable)\b"
)
_SOMEBODY = re.compile(  # the same with the word for the translator; "a sworn translation" is none
    rf"{_ANYBODY.pattern}(?: (?:\w+ ){{0,2}}?(?:\w*ubersetzer(?:in)?|dolmetscher(?:in)?|translator|interpreter|"
    r"traduct(?:eur|rice)|traductora?|interprete|jurad[oa]|juree?|assermentee?)\b)*"
)
_NOTARY = re.compile(r"\b(?:notar\w*|notaire\w*|bureau de justice|justice division|division of justice)\b")
_ASKING = re.compile(
    r"\b(?:must|required?|requires|requirements?|shall be|should be|need|doit|doivent|devra|devront|fournir\w*|joindre|"
    r"accompagne\w*|muss|mussen|mussten|vorzulegen|beizufugen|einzureichen|reichen sie|legen sie|benotig\w+|"
    r"debera\w*|deben?|acompanad[oa]s?|acompanar\w*|presentar|solicit[oa]|solicitamos|je vous prie|veuillez|"
    r"please|could you|konnen sie|bitte|je souhaite|exigee?s?|obligatoire|"
    r"available|on request|contact us|auf anfrage|sur demande|bajo peticion)\b"
)
_OFFERING = re.compile(
    r"\b(?:devis|facture|invoice|quote|quotation|estimate|kostenvoranschlag|rechnung|angebot|presupuesto|factura|"
    r"cotizacion|auftrag\w*|commande|curriculum|cv|lebenslauf|hoja de vida|resume|experience professionnelle|"
    r"work experience|berufserfahrung|recibo|recibi|(?<!avoir )(?<!ai )(?<!document )recu|quittung|receipt|"
    r"merkblatt|checklist|requisitos|liste des pieces|vacancy|job offer)\b"
)
_TOLD = re.compile(  # of somebody's work or studies
    r"\b(?:worked|works|working|employed|employee?s?|awards?|degree|travaille\w*|trabaj\w+|beschaftigt|grado de|"
    r"deontologie|studied|studies|course|module|salariee?)\b"
)
_VOWED = re.compile(
    r"\b(?:certif(?:y|ie|ions|ico|ica)|atteste|attest|declar[eo]|confirm|bestatige|bescheinige|doy fe|swear) "
    rf"(?:\w+ ){{0,12}}?{_TRANSLATED}|fur die richtigkeit der ubersetzung|pour traduction"
)
_A_MARK = re.compile(r"(?<![\d/])(?<!n° )(?<!\. )\d{1,2}(?:[.,]\d+)?\s*(?:/\s*\d+)?\s*$")
_OATH = re.compile(
    r"\b(?:sous serment|serment prete|under oath|make oath|made oath|(?:subscribed and )?sworn (?:to )?before|"
    r"duly sworn|swore to|my oath|meinen eid|geleisteten eid\w*|bajo juramento|giur(?:a|o|ato|amento)|asseverazione|"
    r"yemin\w* (?:beyan|tercuman)\w*|yeminli)\b"
)
_EAST = tuple(
    fold(words)
    for words in (
        *("مترجم محلف", "ترجمان محلف", "المترجم المحلف", "الترجمان المحلف", "مترجم رسمی قوه قضائیه"),
        *("مترجم رسمی قوه قضاییه", "مترجم رسمی دادگستری", "присяжный переводчик", "присяжний перекладач"),
        *("翻訳であることを誓", "宣誓翻译", "宣誓翻譯"),
    )
)
_TITLE = (
    r"\b(?:traduction (?:assermentee|juree)|traduccion jurada|sworn translation|beglaubigte ubersetzung|"
    r"bestatigte ubersetzung|vereidigte ubersetzung|traducao (?:publica )?juramentada|traduzione giurata)\b"
)
_TITLED_SWORN = re.compile(_TITLE)
_ELSEWHERE = re.compile(  # "the sworn translation is handed out on paper only"
    rf"{_TITLE} (?:(?:se|le|les|vous|lhe|ihnen|to you) )*(?:entreg\w+|remit\w+|envi\w+|facilit\w+|expid\w+|sera\w*|"
    r"est (?:remise|delivree|disponible|envoyee)|suivra|suit|wird|folgt|liegt|kann|will|can|"
    r"is (?:issued|supplied|handed|available|delivered|sent|kept)|follows|peut|puede|esta disponible|verra|pode|"
    r"e (?:entregue|enviada))\b"
)


def asks(text: str) -> bool:
    """Whether the folded text asks for something to be handed in or done."""
    return bool(_ASKING.search(text))


def by_parts(page: Page, whole: str) -> frozenset[int]:
    """The places of the lines that together are a translator's statement. `whole`: the text of the page, folded."""
    if not _ABOUT.search(whole):  # nearly always
        return frozenset()
    lines = page.lines
    texts = [fold(line.text) for line in lines]
    heading = next((i for i in range(min(_TOP, len(lines))) if _is_heading(lines[i])), None)
    offering = next((i for i, text in enumerate(texts[: _TOP + 2]) if _OFFERING.search(text)), None)
    offered = offering is not None and (heading is None or offering < heading)
    if offered and not _VOWED.search(whole):
        return frozenset()
    found = set() if heading is None or offered else {heading}
    pairs = [f"{text} {after}" for text, after in zip(texts, [*texts[1:], ""], strict=True)]
    asking = _asking(lines, texts)
    offices = _beginning(_OFFICE, texts, pairs) - asking - _beginning(_ANYBODY, texts, pairs)
    offices -= {i for i, text in enumerate(texts) if _NOT_HIS.search(text)}
    attested = _beginning(_ATTESTED, texts, pairs) | {i for i, line in enumerate(lines) if _is_heading(line)}
    for i in attested - asking:
        near = {each for each in offices if abs(each - i) <= _NEAR}
        if near:
            found |= {i, *near}
    if heading is not None and not offered:
        found |= offices
    found |= _beginning(_ALONE, texts, pairs) - asking
    if _NOTARY.search(whole):
        found |= _beginning(_SIGNATURE_OF, texts, pairs) - asking
    return frozenset(found)


def without_anybody(text: str) -> str:
    """The folded text without translators of whom it does not say who they are, nor sworn translations elsewhere."""
    return _ELSEWHERE.sub(" ", _SOMEBODY.sub(" ", text))


def says_sworn(text: str, *, attested: bool) -> bool:
    """Whether the folded text says that its translator is under oath, or admitted by a court, ministry or register.

    `attested`: whether somebody signs for it; a heading alone ("TRADUCCIÓN JURADA") does not say who.
    """
    if _names_own_office(text) or _OATH.search(text) or any(words in text for words in _EAST):
        return True
    return bool(_TITLED_SWORN.search(text)) and (attested or bool(_ATTESTED.search(text)))


def _names_own_office(text: str) -> bool:
    """Whether a translator's office stands in the folded text that is not somebody's who did not translate."""
    others = [(found.start() - _AROUND, found.end() + _AROUND) for found in _NOT_HIS.finditer(text)]
    offices = ((found.start(), found.end()) for found in _OFFICE.finditer(text))
    return any(all(end < first or start > last for first, last in others) for start, end in offices)


def offers(page: Page) -> bool:
    """Whether the page is a quote, a bill or a curriculum, on which nobody vouches for a translation."""
    top = [fold(line.text) for line in page.lines[: _TOP // 2]]
    if not any(_OFFERING.search(text) for text in top) or any(map(_is_heading, page.lines[: _TOP // 2])):
        return False
    return not _VOWED.search(fold(" ".join(line.text for line in page.lines)))


def around(page: Page, said: frozenset[str], near: int = 6) -> tuple[Line, ...]:
    """The lines near those that say something of `said`, the top and the foot of the page; none that ask for things."""
    lines = page.lines
    at = [index for index, line in enumerate(lines) if line.text in said]
    kept = {each for index in at for each in range(index - near, index + near + 1)}
    kept |= {*range(_TOP), *range(len(lines) - _TOP - 2, len(lines))}
    asking = _asking(lines, [fold(line.text) for line in lines])
    return tuple(line for index, line in enumerate(lines) if index in kept and index not in asking)


def _is_heading(line: Line) -> bool:
    """Whether it names the language translated from; "Traduction de l'anglais : 12/20" is a subject and its mark."""
    text = fold(line.text)
    short = len(text) <= _HEADING_LETTERS
    return short and bool(_HEADING.search(text)) and not asks(text) and not _A_MARK.search(line.text)


def _beginning(pattern: re.Pattern[str], texts: list[str], pairs: list[str]) -> set[int]:
    """The lines in which something begins that `pattern` finds in them or in them and the next."""
    return {
        index
        for index, (text, pair) in enumerate(zip(texts, pairs, strict=True))
        if (match := pattern.search(pair)) and match.start() < len(text)
    }


def _asking(lines: tuple[Line, ...], texts: list[str]) -> set[int]:
    """The lines that ask for something or tell of somebody's work, and those that go on with their sentences."""
    found: set[int] = set()
    for index, (line, text) in enumerate(zip(lines, texts, strict=True)):
        goes_on = index - 1 in found and not lines[index - 1].text.rstrip().endswith((".", ":", "!", "?"))
        goes_on = goes_on and line.block == lines[index - 1].block and line.text[:1].islower()
        if goes_on or asks(text) or (_TOLD.search(text) and _OFFICE.search(text)):
            found.add(index)
    return found
