"""Names that sentences introduce: "certifie que Madame X, née le …", "I, X, do hereby …", "appoints Mr Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from doccheck.model import Page
from doccheck.understanding.name_shapes import ROLE_WORDS, Name, is_no_name, name_at, name_before
from doccheck.understanding.places import PageText, page_text


class Part(IntEnum):
    """What somebody is in the document, its holder first."""

    HOLDER = 0  # the sentence is about this person
    CERTIFIED = 1  # "certifies that X", "conferred upon X", "the student X"
    DECLARANT = 2  # "I, X": the holder of an affidavit, the author of a certificate
    ADDRESSED = 3  # a form of address and a name
    OFFICIAL = 4  # who signs, represents, teaches, translates, is given powers


@dataclass(frozen=True, kw_only=True, slots=True)
class Introduced:
    """A name in a sentence, the part its bearer has in the document and where it stands."""

    name: str
    part: Part
    line: int  # of the page, from 0
    sure: bool


_TITLE = (
    r"(?<![\w.])(?:Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|MADEMOISELLE|M\.|Mme\.?|MME|Mlle\.?|MLLE|Mr\.?|"
    r"MR\.?|Mrs\.?|MRS\.?|Ms\.?|MS\.?|Miss|MISS|Herrn?|HERRN?|Frau|FRAU|Fräulein|[Dd]on|[Dd]oña|DON|DOÑA|D\.[ªa]|"
    r"Dña\.?|D[ªa]\.?|D\.|Sr\.ª?|Sra\.|Srta\.|SR\.|SRA\.|SRTA\.|[Ss]eñor(?:a|ita)?|[Ss]enhor(?:a|ita)?|"
    r"[Ss]ignor(?:a|e|ina)?|[Ss]ig\.(?:ra|na)?|Pana?|Panią|Pani|[Dd]omnul(?:ui)?|[Dd]oamn(?:a|ei)|[Dd]omnișoar(?:a|"
    r"ei)|Sayın|Ông|Bà|[Гг]ражданин\w*|[Гг]ражданк\w*|[Гг]осподин\w*|[Гг]оспож\w*|Пан\w?|[Гг]ромадян\w+|\bгр\.)"
)
_ROLE = rf"(?<!\w)(?:{'|'.join(f'[{w[0]}{w[0].upper()}]{w[1:]}' for w in ROLE_WORDS)}|[Éé]tudiante?|[Éé]lève|" + (
    r"[Aa]ssurée?|[Bb]énéficiaire|[Ll]ycéen(?:ne)?|[Aa]dhérente?|[Bb]oursi[eè]re?|Schüler(?:in)?|[Ss]inh viên|"
    r"[Hh]ọc sinh)"
)
_CERTIFY = (
    r"(?:certifi\w+|certificamos|certify|atest\w+|attest\w+|confirm\w*|déclar\w+|declar\w+|acredita\w*|hace constar|"
    r"hacemos constar|hago constar|bestätig\w*|bescheinig\w*|states?|si attesta|si certifica|dichiara\w*|"
    r"zaświadcza\w*|poświadcza\w*|potwierdza\w*|adeverește|certifică|удостоверя\w+|подтвержда\w+|засвідчу\w+|"
    r"підтверджу\w+|en atención a)"
)
_THAT = (
    rf"(?:(?i:\b{_CERTIFY})(?:-se|[ \n]wir|[ \n]I|[ \n]hiermit|[ \n]se|[ \n]par la présente|[ \n]por la presente|"
    r"[ \n]prin prezenta|[ \n]się)?[ \n:,]*(?i:que|qu['’]|dass|daß|that|che|că|że|что|що)[ \n:,]|兹证明|茲證明|"
    r"现证明|\bв том, что\b|про те, що\b|chứng nhận|xác nhận)"
)
_CONFERRED = (
    r"(?i:\b(?:confiere|otorga|concede|conferred|confers|awarded|granted|décerné\w*|décerne|délivré\w*|conféré\w*|"
    r"verliehen|verleiht|ausgestellt|conferisce|conferito|confere|conferido|outorga|nadaje|nadano|acordă|conferă|"
    r"cấp|выдан\w?|дана|видан\w?)[ \n]+(?:el presente |the degree of |le titre de )?(?:a|to|upon|on|à|al|für|an|cho|"
    r"lui)?[ \n\f:]|\b(?:expide|expedid[oa]|extendid[oa])[ \n]+a[ \n\f]|\b(?:respecto|relativ[oa])[ \n]+(?:de|"
    r"a)[ \n\f]|\b(?:in respect of|concerning|betreffend|à l'égard de|formad[oa] por)[ \n\f:]|\b(?:m[èe]re|p[èe]re|"
    r"fr[èe]re|s(?:œ|oe)ur|oncle|tante|tut(?:eur|rice)) de |\b(?:mother|father|brother|sister|uncle|aunt|guardian|"
    r"parents?) of |\b(?:mutter|vater|bruder|schwester|onkel|tante|eltern) (?:von|des|der) |\b(?:madre|padre|"
    r"mam[áa]|pap[áa]|herman[oa]|t[íi][oa]|abuel[oa]|tutora?) (?:de|del) |\b(?:mãe|pai|irmã|irmão) d[eao] |"
    r"\ben faveur de[ \n]|\ba favor de[ \n]|\bzugunsten von[ \n]|\bin favou?r of[ \n]|\bau nom de[ \n]|"
    r"\ba nombre de[ \n]|\bin the name of[ \n]|\bauf den namen(?: von)?[ \n]|\bem nome de[ \n:]|\bal? nome di[ \n:]|"
    r"\bna rzecz[ \n]|\bpe numele[ \n])"
)
_SELF = (
    r"(?:(?i:\b(?:je m['’]appelle|ich heiße|mein name ist|my name is|me llamo|mi nombre es|mi chiamo|meu nome é|"
    r"chamo-me|nazywam się|mă numesc|меня зовут|мене звати|je soussignée?(?:\(e\))?|nous soussignés?|"
    r"i, the undersigned|the undersigned|el abajo firmante|la abajo firmante|quien suscribe|el que suscribe|"
    r"la que suscribe|(?:io |il |la )?sottoscritt[oa]|ja,? niżej podpisan[ya]|niżej podpisan[ya]|subsemnat(?:ul|a)|"
    r"eu, abaixo assinad[oa]|ich,? (?:der|die|der/die) unterzeichne(?:nde|te|r)|(?:der|die) unterzeichnende))|"
    r"\b(?:I|Ich|Yo|Eu|Ja|Io|Я)(?=,))[ \n,:–-]*"
)
_ANCHOR = re.compile(
    rf"(?P<that>{_THAT})|(?P<self>{_SELF})|(?P<given>{_CONFERRED})|(?P<title>{_TITLE})(?:[ \n]+|(?<=[.ª]))|"
    rf"(?P<role>{_ROLE})[ \n]"
)
# What may stand between such words and the name.
_BETWEEN = re.compile(
    rf"[ \n\f,:]*(?:1\)[ ])?(?:(?:que|dass|that)[ \n])?(?:(?:l['’]|(?:le|la|der|die|den|dem|el|the|il|lo|o|a|os|as|"
    rf"numit\S*)[ \n])?(?:{_TITLE}|{_ROLE}|[Dd]octeure?|[Dd]octora?|Dra?\.|Prof\.|numitul\(?a?\)?|named|"
    rf"nommée?)(?:[ \n]+|(?<=[.ª’'])))?"
)
_GAP = rf"[ \n,;:(–-]*(?:(?:{_ROLE})[ \n,]+)?"
_BORN = (
    r"(?:n[ée]+(?:\(e\)|e)?[ \n]+(?:le|en|à|au)\b|geb\.|geboren\b|nacid[oa][ \n]+(?:el|en|a)\b|born\b|"
    r"nat[oa][ \n]+(?:a|il|in)\b|nascid[oa]\b|natural[ \n]+de\b|născut\S*|ur\.|urodzon\w+|doğumlu|родил\w+|"
    r"(?:\d{4} )?г\. ?р\.|народ\w+|sinh[ \n]+ngày)"
)
_ABOUT_FIRST = (
    r"(?:[sdw]/o\b|(?:son|daughter|wife)[ \n]+of\b|fil(?:s|le)[ \n]+d|hij[oa][ \n]+de|sohn[ \n]+(?:von|des)|"
    r"tochter[ \n]+(?:von|des)|fiul[ \n]|fiica[ \n]|figli[oa][ \n]+di|filh[oa][ \n]+de|identificad[oa][ \n]+con|"
    r"con[ \n]+(?:número|pasaporte|dni|nie|n\.?i\.?[ef]\.?|documento|c[ée]dula|domicilio)|"
    r"d[eu][ \n]+(?:nacionalidad|nationalité|sexe)\b|de[ \n]+nacionalidade|portador[a]?[ \n]+d|titulaire[ \n]+d|"
    r"titular[ \n]+d|holder[ \n]+of|inhaber(?:in)?[ \n]+des|matricola\b|matr\.|staatsangeh|"
    r"of[ \n]+\w+[ \n]+nationality|passe?port\b|reisepass|legitymując|inscrit[oa][ \n]+no[ \n]+cpf|cpf\b|pesel\b|"
    r"cnp\b|date[ \n]+of[ \n]+birth|dob\b|mayor[ \n]+de[ \n]+edad)"
)
_ABOUT_VERB = (
    r"(?:est[ \n]+(?:\w+ment[ \n]+)?(?:inscrit|assur|titulaire|admis|couvert|affili|hospitalis|domicili|autoris|"
    r"employ|étudiant|bénéficiaire|hébergé|salarié|logé|scolarisé)|a[ \n]+(?:été[ \n]+admis|obtenu|souscrit|suivi|"
    r"réussi|passé)|demeurant|suit[ \n]|bénéficie[ \n]|poursuit|possède|dispose[ \n]|ist[ \n]+(?:seit|ab|als|bei|"
    r"in[ \n]der|im|ordentlich|an[ \n]|für|vom|zum|unter|mit|\w+[ \n]der)|wird[ \n]+(?:ab|im|vom|zum|seit|bei|"
    r"unsere|für|an)\b|hat[ \n]|besitzt|nimmt[ \n]|besucht|studiert|verfügt|arbeitet|bezieht|erhält|wohnt|"
    r"ha[ \n]+(?:sido|resultado|obtenido|superado|suscrito|cursado|realizado)|se[ \n]+encuentra|"
    r"est[áa][ \n]+(?:matriculad|asegurad|inscrit|dad|empadronad|cubiert|admitid)|figura|es[ \n]+(?:cliente|titular|"
    r"alumn|estudiante|beneficiari)|cursa\b|tiene[ \n]+(?:abiert|suscrit|contratad)|mantiene|no[ \n]+(?:registra|"
    r"tiene[ \n]+antecedentes|consta)|presta[ \n]|percibe|is[ \n]+(?:\w+ly[ \n]+)?(?:enrolled|insured|registered|"
    r"covered|the[ \n]+holder|a[ \n]|an[ \n]|employed|currently|in[ \n]+good|our|admitted|known|studying)|has[ \n]|"
    r"was[ \n]+(?:born|awarded|admitted|enrolled|examined)|holds[ \n]|maintains[ \n]|attended|successfully|"
    r"passed[ \n]|completed[ \n]|will[ \n]+(?:be|attend|study)|with[ \n]+passport|è[ \n]+(?:iscritt|titolare|"
    r"assicurat|residente|stat[oa])|risulta|ha[ \n]+(?:conseguito|superato|sostenuto)|encontra-se|"
    r"está[ \n]+(?:matriculad|inscrit|segurad)|é[ \n]+(?:alun|titular|cliente|estudante)|concluiu|"
    r"não[ \n]+(?:consta|possui)|jest[ \n]|figuruje|nie[ \n]+figuruje|uzyskał|posiada|este[ \n]+(?:student|înscris|"
    r"titular)|nu[ \n]+(?:este|figurează)|является|обуча\w+|проходил|имеет|не[ \n]+имеет|є[ \n]|навча\w+|має[ \n])"
)
_ABOUT = re.compile(
    rf"{_GAP}(?:{_BORN}|{_ABOUT_FIRST}|{_ABOUT_VERB})|\f{_BORN}|（[^）]*）(?:女士|先生|同学)", re.IGNORECASE
)
# What colleagues and officials do as well: it tells the holder only where the sentence certifies.
_ABOUT_ANYBODY = re.compile(
    rf"{_GAP}(?:hat[ \n]+(?!sich)|has[ \n]+(?!been)|is[ \n]+(?:a|an|our|known|currently)[ \n]|arbeitet|wohnt|besitzt|"
    r"possède|dispose[ \n]|holds[ \n]|will[ \n]|figura|presta[ \n]|mantiene|erhält|"
    r"verfügt|jest[ \n]|имеет|є[ \n]|має[ \n])",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    rf"{_GAP}(?P<cue>(?<!\w)(?:{_BORN}|identificad[oa][ \n]+con\b|d[eu][ \n]+sexe\b|holder[ \n]+of\b|titulaire[ \n]+d|"
    r"inhaber(?:in)?[ \n]+des|titular[ \n]+d[eo]l?[ \n]|portador[a]?[ \n]+d))",
    re.IGNORECASE,
)
_OF_PARENT = re.compile(
    r"\b(?:[sdw]/o|son[ \n]+of|daughter[ \n]+of|fils[ \n]+de|fille[ \n]+de|hij[oa][ \n]+de|sohn[ \n]+(?:von|des)|"
    r"tochter[ \n]+(?:von|des)|p[èe]re|m[èe]re|padre|madre|father|mother|vater|mutter|et[ \n]+de|and[ \n]+of|"
    r"y[ \n]+de|conjointe?|spouse|ehegatte|c[óo]nyuge|figli[oa][ \n]+di|filh[oa][ \n]+de|pai|mãe|syn|córka|ojciec|"
    r"matka|fiul|fiica|lui|и[ \n]матери|отец|мать|батько|мати|n[ée]+e?[ \n]+de|parents?|eltern|padres|"
    r"[,;\n][ \n]*de)[^\w\n]*$",
    re.IGNORECASE,
)
# The other party to a contract, or who answers for the holder.
_OTHER_PARTY = (
    r"bailleu(?:r|se|resse)|propriétaire|vermieter(?:in)?|wohnungsgeber(?:in)?|arrendador[a]?|propietari[oa]|"
    r"landlord|lessor|hébergeante?|garante?|bürgin|bürge|avalista|fiador[a]?|guarantor|sponsor|employeu(?:r|se)|"
    r"arbeitgeber(?:in)?|empleador[a]?|employer|locatore|senhorio|wynajmujący"
)
_OFFICIAL_BEFORE = re.compile(
    r"(?:(?:représenté|representé|vertreten|representad|represented|rappresentat|reprezentat|"
    r"reprezentowan)\w*[^.;,]{0,60}|representación(?:[ \n]de)?|(?<!\w)(?:tuteur|tutrice|maître[ \n]de[ \n]stage|"
    r"encadr\w*|supervis\w*|betreu\w*|référent\w*|enseignant\w*|professeur|prof\.|dr\.(?:[ \n]med\.)?|dra\.|dr\.?ª|"
    r"doctora?|docteur|médecin|arzt|ärztin|notaire|notar\w*|direct\w*|dirett\w*|diret\w*|dyrektor\w*|président\w*|"
    r"president\w*|secretari\w*|secrétaire|recteur|rector\w*|rektor\w*|leiter\w*|geschäftsführer\w*|dekan\w*|maire|"
    r"alcald\w*|inspe\w*|manager|registrar|before[ \n]me|ante[ \n]mí|par[ \n]devant|presence[ \n]of|signed[ \n]by|"
    r"gezeichnet|gez\.|firmado[ \n]por|fdo\.?:?|p\.[ ]?p\.|i\.[ ]?a\.|i\.[ ]?v\.|im[ \n]auftrag|traduct\w*|"
    r"tradut\w*|übersetz\w*|translator\w*|tłumacz\w*|responsable|gerente|gérante?|funcionari\w*|oficial|encargad\w*|"
    r"jef[ea]|apoderad\w*|administrador\w*|coordinador\w*|"
    rf"{_OTHER_PARTY}|ansprechpartner(?:in)?|sachbearbeite\w*|bearbeite(?:t[ \n]von|rin|r)|auskunft[ \n]erteilt|"
    r"(?:kunden)?berater(?:in)?|interlocut\w*|suivie?[ \n]par|conseill[eè]re?|contact[oe]?|"
    r"persona[ \n]de[ \n]contacto|atendid[oa][ \n]por|gestora?|case[ \n]officer|adviser|advisor)"
    rf"[ \n,:–-]*(?:l['’]|el[ \n]|la[ \n])?(?:{_TITLE})?)[ \n]*$",
    re.IGNORECASE,
)
_AGENT_BEFORE = re.compile(
    r"(?:\b(?:appoints?|nominates?|constitutes?|bevollmächtig(?:e|en|t)|apoder[oa]|mandate|désigne|nombr[oa]|"
    r"faculto|nomeio|constituyo|delego|vollmacht[ \n]+an)\b|\bpoder\b[^.]{0,80}|\b(?:procuration|pouvoirs?|"
    r"mandat)[ \n]à|\berteil(?:e|en|t)\b|\b(?:mandato|procura)[ \n]a|\bconstitui\b|"
    r"\bauthori[sz]e(?![^.;]{0,15}(?:son|daughter)))[^.;]{0,40}$",
    re.IGNORECASE,
)
_OFFICIAL_AFTER = re.compile(
    rf"{_GAP}(?:en[ \n](?:su[ \n])?(?:calidad|qualité)|in[ \n](?:his|her|my|their)[ \n]capacity|in[ \n](?:seiner|"
    rf"ihrer|meiner)"
    r"[ \n]eigenschaft|agissant|actuando|acting|como[ \n](?:director|secretari|representante|administrador|"
    r"apoderad)|als[ \n](?:leiter|geschäftsführer|vertreter)|con[ \n]poderes|(?:le[ \n]|la[ \n]|der[ \n]|die[ \n]|"
    r"el[ \n]|the[ \n]|[Ll]['’])?(?:directeur|directrice|director\w*|présid\w*|president\w*|secréta\w*|secretar\w*|"
    r"administra\w*|gérante?\b|gerente|responsable|maire\b|notair\w*|notari\w*|notary|apoderad\w*|representante|"
    r"jef[ea]\b|decan[oa]|rector\w*|rektor\w*|recteur|doyen\w*|registrar|head[ \n]of|\w*leiter(?:in)?\b|"
    r"geschäftsführer\w*|übersetz\w*|traduct\w*|translator|intérprete|interpr\w*|médecin|médico|médica|arzt|ärztin|"
    r"colegiad\w*|professeur|enseignant\w*|oficial|officer|officier|encargad\w*|kierownik\w*|dyrektor\w*|direttore|"
    r"diretor\w*|direttrice|branch|"
    rf"sachbearbeit\w*|(?:{_OTHER_PARTY})\b))",
    re.IGNORECASE,
)
_CERTIFIES = re.compile(
    r"\b(?:certifi\w*|atest\w*|attest\w*|declara\w*|déclare\w*|hace[ \n]+constar|bestätigt|bescheinigt|"
    r"confirms?)\b(?:[ \n,]+\w+){0,3}?[ \n,:]+(?:que|qu['’]|that|dass|che|că|że)\b",
    re.IGNORECASE,
)
_CERTIFYING = re.compile(r"\b(?:certifi\w*|certify|attest\w*|atest\w*|bestätige|bescheinige|constar)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<!\b\w)(?<!\b[Dd]r)(?<!\b[Nn]o)(?<!geb)[.;](?=[ \n]+[A-ZÀ-Þ])|\f")
_GOES_ON = re.compile(r" *[,;(]")
_OWN = r"[A-ZÀ-ÞĞİŞ][^\W\d_]*[a-zß-ÿ][^\W\d_]*"
_OWN = r"[A-ZÀ-ÞĞİŞ][^\W\d_]*[a-zß-ÿ][^\W\d_]*"
_SURNAME_IN_CAPITALS = re.compile(
    rf",[ \n]({_OWN}(?:[ \n-]{_OWN}){{0,3}})(?=[ \n]*(?:[–(]|,?[ \n]*(?i:{_BORN}|{_ABOUT_FIRST}|dni\b|nie\b|cpf\b)))"
)
_FULL_LINE = 0.7  # of the page's width: a line of running text goes on in the next one, one of an address does not
_LISTED = re.compile(r",[ \n]([^\W\d_]+(?:[ \-][^\W\d_]+)?)(?=[ \n](?:has|is|was|hat|ist|est|a|ha|tiene)\b)")


def introduced(page: Page) -> Iterator[Introduced]:
    """The names that sentences of the page introduce, as they come."""
    text = page_text(page)
    flat = _paragraphs(page, text)
    seen: set[int] = set()
    for anchor in _ANCHOR.finditer(flat):
        kind = anchor.lastgroup or ""
        start = _BETWEEN.match(flat, anchor.end())
        at = start.end() if start and kind != "title" else anchor.end()
        name = name_at(flat, at) or (name_at(flat, anchor.end()) if at != anchor.end() else None)
        found = _placed(flat, text, name, kind, anchor.start()) if name else None
        if found and name and name.start not in seen:
            seen.add(name.start)
            yield found
    for cue in _CUE_AFTER.finditer(flat):
        name = name_before(flat, cue.start())
        if not name or name.start in seen or len(name.text.split()) < 2 or "\f" in flat[name.start : cue.start("cue")]:
            continue
        if _OF_PARENT.search(flat, max(0, name.start - 40), name.start):
            continue
        seen.add(name.start)
        part = Part.OFFICIAL if _is_official(flat, name.start, name.end) else Part.CERTIFIED
        yield Introduced(name=name.text, part=part, line=text.line_at(name.start), sure=False)


def _paragraphs(page: Page, text: PageText) -> str:
    """The page's text with a form feed where a paragraph ends: offsets stay what they are."""
    parts: list[str] = []
    for index, line in enumerate(page.lines):
        following = page.lines[index + 1] if index + 1 < len(page.lines) else None
        parts += [line.text, "\n" if following and following.block == line.block else "\f"]
    return "".join(parts[:-1])


def _placed(flat: str, text: PageText, name: Name, kind: str, anchor: int) -> Introduced | None:
    end = name.end
    listed = _LISTED.match(flat, end) if len(name.text.split()) == 1 else None
    if listed:  # "Ms Li, Wenjing has …"
        name, end = name._replace(text=f"{name.text} {listed[1]}", end=listed.end()), listed.end()
    parted = _SURNAME_IN_CAPITALS.match(flat, end) if name.text.isupper() and not listed else None
    if parted:  # "FERREYRA QUIROGA, Julieta – DNI …"
        name, end = name._replace(text=f"{name.text} {parted[1]}", end=parted.end()), parted.end()
    about = bool(_ABOUT.match(flat, end))
    whole = name.text
    fills = text.page.lines[text.line_at(name.start)].words[-1].box.x1 > _FULL_LINE
    if name.first_line_end < end and not (listed or parted) and not (about or (fills and _GOES_ON.match(flat, end))):
        whole, end = flat[name.start : name.first_line_end], name.first_line_end  # the next line begins something else
    if len(whole.split()) < 2 or (whole[0].islower() and kind != "title") or is_no_name(whole):
        return None
    if _OF_PARENT.search(flat, max(0, anchor - 40), anchor):
        return None
    part = _part(flat, anchor, name.start, end, kind, about=about)
    sure = part is Part.HOLDER
    return Introduced(name=whole.strip(" ,.;"), part=part, line=text.line_at(name.start), sure=sure)


def _part(flat: str, anchor: int, start: int, end: int, kind: str, *, about: bool) -> Part:
    if kind == "self":  # who certifies something certifies it about somebody else
        return Part.OFFICIAL if _CERTIFYING.search(_sentence(flat, end)) else Part.DECLARANT
    # Before "certifies that" and "awards to" stands who does so.
    before = start if kind in ("that", "given") else anchor
    if _is_official(flat, before, end) or (kind != "that" and _certifies(flat, end)):
        return Part.OFFICIAL
    if about and (kind == "that" or not _ABOUT_ANYBODY.match(flat, end)):
        return Part.HOLDER
    if about:
        return Part.CERTIFIED
    return Part.ADDRESSED if kind == "title" else Part.CERTIFIED


def _is_official(flat: str, start: int, end: int) -> bool:
    before = flat[max(0, start - 110) : start].rpartition("\f")[2]
    return bool(_OFFICIAL_AFTER.match(flat, end) or _OFFICIAL_BEFORE.search(before) or _AGENT_BEFORE.search(before))


def _certifies(flat: str, end: int) -> bool:
    """Whether the person is the one who certifies, in the same sentence."""
    return bool(_CERTIFIES.search(_sentence(flat, end)))


def _sentence(flat: str, start: int) -> str:
    """What follows in the same sentence."""
    return _SENTENCE_END.split(flat[start : start + 200], maxsplit=1)[0]
