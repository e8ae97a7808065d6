"""What a person's name looks like: its words, what stands in front of it, and what is printed like one and is "
"none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from doccheck.understanding.fold import fold
from doccheck.understanding.name_edges import KIN_BEFORE, has_case_ending, tells_citizen
from doccheck.understanding.name_front import other_alphabet
from doccheck.understanding.name_married import MARRIED, ends_married, goes_on_married
from doccheck.understanding.name_no_words import has_word_of_papers, is_word_of_papers
from doccheck.understanding.name_roles import is_holder_role
from doccheck.understanding.name_tokens import (
    LAST_PARTICLES,
    PARTICLES,
    TOKEN,
    closes_nickname,
    has_article,
    is_prefixed,
    opens_nickname,
    words_of_one,
)

__all__ = ["LAST_PARTICLES", "PARTICLES"]

_SHORTENED = frozenset(
    {"MD.", "MOHD.", "MUHD.", "ABD.", "MA.", "ST.", "STO.", "STA.", "JR.", "SR."}
    | {"Md.", "Mohd.", "Muhd.", "Abd.", "Ma.", "St.", "Sto.", "Sta.", "Jr.", "Sr.", "Ths.", "Th.", "Ch."}
)
# Forms of address and academic titles, and what somebody is said to be right before the name; folded.
_ADDRESSES = (
    "monsieur madame mademoiselle m mme mlle mle mr mrs ms miss mx sir herr herrn frau fraulein don dona d da dna dra "
    "dr med phil sr sra srta senor senora senorita senhor senhora signor signora signorina signore dott dottssa "
    "prof domnul "
    "doamna domnisoara stimata stimate szanowna szanowny prezado prezada sayin lic гражданин гражданка "
    "гражданина гражданину гражданке господин госпожа громадянин "
    "громадянка громадянці громадянину пан пані гр"
)
_ROLES = (
    "etudiant etudiante eleve stagiaire candidat candidate assure assuree titulaire volontaire beneficiaire lyceen "
    "lyceenne patient patiente adherent adherente boursier boursiere enfant schuler schulerin gastschuler "
    "gastschulerin student studentin studierende studierender studierenden teilnehmer teilnehmerin praktikant "
    "praktikantin bewerber bewerberin kunde kundin kunden patientin versicherte versicherter versicherten "
    "stipendiat stipendiatin freiwillige freiwilliger freiwilligen mitarbeiter mitarbeiterin person alumno alumna "
    "estudiante becario becaria voluntario voluntaria paciente asegurado asegurada interesado interesada cliente "
    "solicitante menor inscrito inscrita ciudadano ciudadana pupil participant trainee intern applicant client "
    "customer bearer aluno aluna estudante studente studentessa alunno alunna studentka studentki studentul "
    "studenta elevul eleva студент студентка студента студентки kind kindes sohn sohnes tochter fils fille hijo "
    "hija son daughter child filho filha figlio figlia minderjahriges pasante practicante participante joven "
    "socio socia "
    "empleado empleada trabajador trabajadora locataire mieter mieterin mieters untermieter untermieterin trainee "
    "sobrino sobrina nieto nieta neveu niece nephew ward neffe neffen nichte enkel enkelin auszubildende "
    "auszubildender auszubildenden unterzeichner unterzeichnende unterzeichner subsemnatul subsemnata ordensbruder "
    "schwester bruder ehefrau ehemann ehegatten gattin dipendente tirocinante partecipante ospite trabalhador "
    "trabalhadora estagiario estagiaria hospede utente segurado segurada pensionado pensionada afiliado afiliada "
    "resident guest member employee borrower tenant volunteer graduate scholar fellow arrendatario arrendataria "
    "inquilino inquilina huesped becario becaria invitado invitada egresado egresada usuario usuaria unterfertigter "
    "unterfertigte unterfertigten gefertigte gefertigter kontoinhaber kontoinhaberin kollegiat kollegiatin doktorand "
    "doktorandin doctorant doctorante doctorando doctoranda diplomand diplomandin absolvent absolventin adherente "
    "beneficiario beneficiaria titular ahijado ahijada filleul filleule patenkind unterzeichnete unterzeichneter "
    "unterzeichneten endesgefertigte"
)
# What stands in front of a name besides, but introduces none in a sentence.
_IN_FRONT_BESIDES = (
    "pasajero pasajera viajero viajera epoux epouse conjoint conjointe groom bride brautigam braut esposo "
    "esposa sposo sposa contrayente kendisi self reisender reisende benutzer benutzerin nutzer nutzerin "
    "discente estagiaria passager passagere antragsteller antragstellerin antragstellers gesuchsteller "
    "gesuchstellerin gesuchstellers gesuchstellende gesuchstellenden demandeur demandeuse demanderesse requerant "
    "requerante richiedente requerente peticionario peticionaria wnioskodawca wnioskodawczyni wnioskodawcy petent "
    "petentul petenta заявитель заявителя заявителю заявник заявника заявниця заявниці "
)
# What begins a sentence before a name; "Le" and "Che" are surnames as well and only go before one of the above.
_SENTENCE = frozenset(
    {
        "entre",
        "zwischen",
        "between",
        "whereas",
        "que",
        "dass",
        "that",
        "der",
        "die",
        "dem",
        "den",
        "hiermit",
        "ich",
        "the",
        "hereby",
        "fur",
        "pour",
        "para",
        "for",
    }
)
_ARTICLES_AND_PRONOUNS = (
    "le la l les das el los il lo o a io io mi un une un una ein eine ihre ihr mein meine meiner unsere unser mon "
    "ma mi my our notre su votre her his their ses son sa leur seine seiner ihrer"
)
_PRONOUNS = frozenset({"yo", "je", "ich", "eu", "io", "we", "wir"})
# Ranks and the like, where at least two words follow: "Gefr. Jan Novak"; "Major" and "Bruder" are names as well.
_RANK_WORDS = (
    "soeur sœur frère sister brother pater père fr padre madre suor fra hermana hermano irmã irmão siostra brat "
    "rev reverend révérend pfarrer abbé gefr gefreiter gefreite soldat soldatin rekrut rekrutin korporal kpl "
    "wachtmeister wm zgf zugsführer fw feldwebel olt oblt leutnant oberleutnant hptm hauptmann obst oberst maj "
    "major capt captain capitaine capitán capitano tenente teniente lieutenant lt sgt sergeant sergent sargento "
    "me maître mtro mtra cpl corporal caporal cabo pte pvt private col colonel coronel gén général adjudant cadet"
)
_RANKS = frozenset(map(fold, _RANK_WORDS.split()))
_ARTICLES = frozenset(_ARTICLES_AND_PRONOUNS.split())
_IN_FRONT = frozenset(map(fold, f"{_ADDRESSES} {_ROLES} {_IN_FRONT_BESIDES} {KIN_BEFORE}".split()))
_ADDRESS_WORDS = frozenset(map(fold, _ADDRESSES.split())) - {"don", "dona", "mag", "lic"}
ROLE_WORDS = tuple(_ROLES.split())

# Words that are printed like names and belong to none.
_NO_NAME = re.compile(
    r"\b(?:universi\w*|uniwersytet\w*|[üu]niversite\w*|banque|bank(?!ole)\w*|banco|banca|caja|caisse|"
    r"sparkasse|assuran\w*|"
    r"versicherung\w*|seguros|insurance|rue|\w*stra(?:ss|ß)e|avenue|calle|via|road|street|gmbh|sarl|ltd|inc|s\.a\.|"
    r"minist\w*|consul\w*|pr[ée]fect\w*|directeur|directrice|direct\w*|service\w*|soci[ée]t[ée]|date|fecha|datum|"
    r"data|signature|page|passport|nom|name|surname|prenom|pr[ée]noms?|vornamen?|nachname|apellidos?|nombres?|"
    r"cognome|nome|given|sexe|sex|sexo|nationality|nacionalidad|documento?|oui|non|yes|no|identidad|identit[ée]|"
    r"identity|juridiction|infraction|peine|delito|straftat|offence|\w*hochschule|institut[oe]?|college|school|"
    r"\w*schule|[ée]cole|escuela|kollegium|akademie|acad[ée]mie|academy|mairie|commune|tribunal|court|registrar|"
    r"registro|traducteur|traductrice|[üu]bersetzer\w*|president|pr[ée]sident\w*|rector|recteur|rektor|notary|"
    r"notaire|public|si[pe] (?:de|du|des)|si[pe] d['’]|urssaf|finanz[aä]mt\w*|cpam|carsat|dgfip|inps|cnss|onss|hmrc|"
    r"finances|imp[oô]ts|seguridad social|agencia tributaria|hacienda|agenzia delle entrate|rentenversicherung|"
    r"jobcenter|arbeitsagentur|krankenkasse|tr[ée]sor public|revenue service|france travail|p[oô]le emploi|"
    r"rooms|surgery|cmi|extrato|extracto|kontoauszug|cabinet m[ée]dical|consultorio|praxis|sprechstunde|autorizante|"
    r"assessment|notice|duplicat[ae]?|letrad[oa]s?|administraci[óo]n|justicia|"
    r"amiri|[şs]efi|uzman[ıi]|memuru|eleman[ıi]|operat[öo]r[üu]|ustas[ıi]|i[şs][çc]isi|personeli|"
    r"tax|taxes|skatteverket|belastingdienst|urz[aą]d skarbowy|vergi dairesi|"
    r"officer?|officers?|office|department|departamento|faculty|facultad|facult[ée]|fakult\w*|"
    r"foundation|fundaci[óo]n|fondation|stiftung|trust|centre|center|centro|zentrum|hospital|clinic|klinik|embassy|"
    r"ambassade|embajada|botschaft|republic|r[ée]publique|rep[úu]blica|republik|state|estado|royaume|kingdom|"
    r"ministry|police|polic[íi]a|polizei|certifi\w*|attest\w*|bescheinigung\w*|bestätigung\w*|declaraci[óo]n|"
    r"statement|letter|application|sir|madam|madame|monsieur|herren|damen|kurs|course|curso|cours|master|bachelor|"
    r"curr[íi]culum|v[íi]tae|cant[oó]n|kanton|provin[cz]\w*|regi[oó]n|région|payroll|\w{3,}nummer|do[ğg]um|"
    r"tarihi|uyru[ğg]u|vertreter(?:in|s)?|inhaber(?:in|s)?|\w*zeugniss?e?s?|\w{3,}urkunde|\w*sorgeberechtigte\w*|"
    r"licence|grado|semester|trường (?:đại|cao|trung|thpt|tiểu)|ủy ban|ministerul|ministerstwo|urząd|procura|"
    r"tribunale|company|society|"
    r"association|asociaci[óo]n|verein|sehr|geehrte\w*|dear|estimad[oa]|cher|ch[èe]re|january|february|march|"
    r"july|september|october|november|december|janvier|f[ée]vrier|mars|juin|juillet|ao[ûu]t|"
    r"septembre|octobre|novembre|d[ée]cembre|curriculum|vitae|lebenslauf|r[ée]sum[ée]|profile?|profil|"
    r"pers[öo]nlich\w*|person[ae]l\w*|informations?|datos|contact\w*|motivation\w*|objet|subject|betreff|asunto|"
    r"purposes?|visa|intent|v[áa]lid[oae]?|hasta|valable|g[üu]ltig|valid|until|januar|februar|märz|juni|juli|oktober|"
    r"dezember|none|vaters?|mutter|p[èe]re|m[èe]re|padre|madre|father|mother|fellowship|scholarship|grant|beca|bourse|"
    r"işleri|daire\w*|affairs?|relations?|support|union|team|division|bureau|abteilung|referat|antrag|vita|vida|hoja|"
    r"statement|hiermit|hereby|cover|plus|aufenthalts\w*|anzahl|pa[iy]e?ment\w*|pagos?|pagamento|"
    r"\w*konsulat\w*|\w*staaten|(?!gurung|chu|nd|nt|tam|dan|namgung|hartung|hornung|kyaung|ndjung)\w{4,}ung|übung|ehrung|\w+(?:keit|schaft|ät|tion)|"
    r"s\.l\.?|s\.r\.l\.?|s\.p\.a\.?|lda|pty|llc|plc|unternehmen|código|penal|advice|branch|filiale?|sucursal|"
    r"agen(?:ce|cia|zia)|estratto|conto|pay|salary|wages?|lohn|gehalt|born|geb|née|dob|"
    r"international|health|national|general|regulations?|largo|pra[çc]a|avenida|plaza|piazza|viale|boulevard|"
    r"platz|gasse|carrera|jir[óo]n|rua|quai|chemin|ulica|"
    r"square|place|"
    r"total\w*|cole[gx]i\w*|garant[ií]\w*|ley|loi|gesetz|law|statisti\w*|\w+werk|growers|group|holding\w*|sacco|"
    r"stipendium|award|cr[ée]dit\w*|account|konto|compte|cuenta|savings|n[ée]ant|ninguno|keine?|nulla)\b",
    re.IGNORECASE,
)
# The first four letters of the words that it can begin with, and what all others of them have.
_BEGINNINGS = """
    abte acad acco admi advi affa agen akad amba amir antr anza aout août apel appl arbe asoc asse asso assu
    asun atte aufe auto aven awar bach banc bank banq beca bela besc best betr born bots boul bour bran bure
    cabi cais caja call cant carr cars cent cert chem cher chèr clin cmi cnss cogn cole coll comm comp cons cont
    cour cove cpam cred créd cuen curr curs códi dair dame data date dato datu dear dece decl deli depa deze
    dgfi dire divi dob docu dogu doğu dupl déce ecol ehru elem emba escu esta esti estr extr facu faku fath febr
    fech fell fevr fili fina fond foun fran fund févr gara gass geb geeh geha gene gese give gmbh grad gran grou
    grow gult gült haci hast heal here herr hier hmrc hoch hoja hold hosp iden impo impô inc info infr inha inps
    inst insu inte isci isçi işci işle işçi janu janv jiro jiró jobc juil juin juli july juni juri just kant
    kein king klin koll kons kont kran kurs larg law lda lebe letr lett ley lice llc lohn loi ltd mada madr mair
    marc mars mast memu mere mini mons moth moti mutt märz mère nach naci name nati nean ning no nom nomb nome
    non none nota noti nove null néan née obje octo offe offi okto onss oper oui padr paga page pago paie paim
    pass pay paye paym payr pein pena pere pers piaz plac plat plaz plc plus pole poli prac prax praç pref pren
    pres proc prof prov préf prén prés pty publ purp père pôle quai rect refe regi regu rekt rela rent repu repú
    resu reve road room roya rua rue régi répu résu s sacc sala sarl savi scho schu sefi segu sehr seme sept
    serv sex sexe sexo sie sign sip sir skat soci sorg spar spre squa staa stat stif stip stra stre subj sucu
    supp surg surn tari tax taxe team tota trad tres trib trus trés trườ uber ulic unio univ uniw unte unti urss
    urza urzą usta uyru uzma vala vali vate vere verg vers vert via vial vida visa vita vorn váli víta wage yes
    zent zeug écol über übun üniv şefi ủy
"""
_BEGIN = frozenset(_BEGINNINGS.split())
_WITHIN = (
    "straße", "strasse", "schule", "nummer", "zeugnis", "urkunde", "sorgeberechtigte", "konsulat", "staaten", "ung",
    "keit", "schaft", "ät", "tion", "werk",
)  # fmt: skip
_BEGUN = re.compile(r"(?<!\w)\w{1,4}")
_AS_I_OR_S = str.maketrans("İıſ", "iis")  # as it is where case is ignored
_WORD = re.compile(r"[^\W\d_]+(?:['’`´\-‐][^\W\d_]+)*")
_NO_INITIAL = re.compile(r"[/°º]")  # "D/o", "N° 4"
_NO_CASE = re.compile(r"[؀-ۿ぀-ヿ㐀-鿿가-힯]")
_LONGEST = 7  # words of a name


class Name(NamedTuple):
    """A name that was found in a text, without what stands in front of it."""

    text: str
    start: int
    end: int
    first_line_end: int  # where its part on the first line ends


def is_no_name(text: str) -> bool:
    return (_may_be_none(text) and bool(_NO_NAME.search(text))) or has_word_of_papers(text)


def _may_be_none(text: str) -> bool:
    """Whether `_NO_NAME` can be found in the text: in few names."""
    lowered = text.lower() if text.isascii() else text.translate(_AS_I_OR_S).lower()
    if not _BEGIN.isdisjoint(_BEGUN.findall(lowered)):
        return True
    return any(map(lowered.__contains__, _WITHIN))


def name_at(text: str, start: int) -> Name | None:
    """The words from `start` that can be a name; None where there is not even one."""
    found = _name_at(text, start)
    if found and (married := MARRIED.match(text, found.end)):
        behind = _name_at(text, married.end())
        if behind and (
            goes_on_married(found.text, behind.text) or ends_married(found.text, married[0], behind.text)
        ):
            whole = f"{found.text}{married[0]}{behind.text}"
            return Name(text=whole, start=found.start, end=behind.end, first_line_end=behind.first_line_end)
    return found


def _name_at(text: str, start: int) -> Name | None:
    spans: list[tuple[int, int]] = []
    at, line_end = start, 0
    while _is_room(text, spans) and (match := TOKEN.match(text, at)):
        end = match.end()
        if match[0].endswith(".") and len(match[0]) > 2 and match[0] not in _SHORTENED and ".-" not in match[0]:
            end -= 1
        word = text[at:end]
        if word in GERMAN_ARTICLES and not f" {text[:at]}".rstrip().endswith(_BEFORE_ARTICLE):
            break
        if spans and other_alphabet(text[slice(*spans[-1])], word):
            break  # "ALIIEVA Leila Дата"
        if spans and (word in _NUMBERS_OF_PERSONS or text.startswith("C.F.", at)):
            break  # "Bastián Neculmán RUT 9.441.207-5"
        if len(spans) > 1 and tells_citizen(text, at, end):
            break  # "Olena Kovalenko Ukrainian citizen"
        if word == "e" and len(spans) > 2 and _is_second_surname(text, spans):
            spans.append((at, end))
            at = end + 1
            continue
        if word in _JOINERS and spans and _JOINED[word].match(text, spans[-1][0]):
            spans.append((at, end))
            at = end + 1
            continue
        if not is_name_word(word, first=not spans) or (len(word) == 1 and _NO_INITIAL.match(text, end)):
            break
        spans.append((at, end))
        if has_case_ending(word):
            break  # "Elif Demir'in Almanya'da …"
        if opens_nickname(text, end):
            at = end + 2
            continue
        end += closes_nickname(text, spans[-1][0], end) and len(spans) > 1
        gap = text[end : end + 1]
        if gap == "\n" and not line_end:
            line_end = end
        if gap not in (" ", "\n") or (gap == "\n" and line_end != end):
            break
        at = end + 1
    return _name(text, spans, line_end)


def _is_room(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether a name may have one more word: articles and the like do not count."""
    return len(spans) < _LONGEST or sum(text[start].isupper() for start, _ in spans) < _LONGEST - 1


def name_before(text: str, end: int) -> Name | None:
    """The words before `end` that can be a name, punctuation between left out."""
    reach = max(0, end - 90)
    window = text[reach:end].rstrip(" ,;:(\n–-")
    if window[-2:] in _CANTONS and (origin := _ORIGIN.search(window)):
        window = window[: origin.start()].rstrip(" ,;:(\n–-")
    tokens = list(TOKEN.finditer(window))
    spans: list[tuple[int, int]] = []
    last = len(window)
    for token in reversed(tokens):
        gap = window[token.end() : last]
        full_stop = token[0].endswith(".") and len(token[0]) > 2 and ".-" not in token[0]
        if gap not in ("", " ", "\n") or (full_stop and spans) or len(spans) >= _LONGEST + 2:
            break
        span = (token.start(), token.end() - full_stop)
        joined = spans and token[0] in _JOINERS and _JOINED[token[0]].search(window, max(0, span[0] - 40))
        if not joined and not is_name_word(window[span[0] : span[1]], first=False):
            break
        if spans and other_alphabet(window[span[0] : span[1]], window[slice(*spans[0])]):
            break
        if token[0] in GERMAN_ARTICLES and not f" {window[: token.start()]}".rstrip().endswith(_BEFORE_ARTICLE):
            break  # "der Antrag der Ana Ruiz": a name has its articles behind "van" and "von"
        spans.insert(0, span)
        last = token.start()
    words = [fold(window[a:b]) for a, b in spans]
    addressed = max((at for at, word in enumerate(words[:-1]) if len(word) > 2 and word in _ADDRESS_WORDS), default=0)
    spans, words = spans[addressed:], words[addressed:]
    if len(words) > 2 and words[0] in _PRONOUNS:
        spans, words = spans[1:], words[1:]
    while spans and (_is_in_front(words) or window[spans[0][0]].islower()):
        spans, words = spans[1:], words[1:]
    return _name(text, [(reach + a, reach + b) for a, b in spans], 0)


def is_name_word(word: str, *, first: bool) -> bool:
    bare = word.rstrip(".")
    if word[0].islower() or word[0] in "'’":
        return bare in PARTICLES or bare[:2] in ("d'", "d’", "l'") or has_article(bare) or is_prefixed(bare)
    if not (word[0].isupper() or (first and _NO_CASE.match(word))):
        return False
    return not _is_no_name_word(bare)


@lru_cache(maxsize=20_000)
def _is_no_name_word(bare: str) -> bool:
    if _may_be_none(bare) and _NO_NAME.fullmatch(bare):
        return True
    return is_word_of_papers(bare) or (not bare.isascii() and _TRADE.fullmatch(bare) is not None)


# "Инженер-химик"; "Кара-оол" is a name.
_TRADE = re.compile(r"[Ѐ-ӿ]+-(?!оол)[а-яёіїєґ]{3,}")


# "João dos Santos e Silva, …"; "Ana dos Santos e Rui Silva" are two.
_SECOND_SURNAME = re.compile(r"d[aeo]s? [A-ZÀ-Þ][^\W\d_]+ e [A-ZÀ-Þ][^\W\d_]+(?=[,;.():]| [a-zà-ÿ]|\n|\f|$)")
# "Rui Jorge Pinto e Castro, NIF 118": three words and more before, one behind, then what tells of one person.
_LAST_SURNAME = re.compile(
    r"e [A-ZÀ-Þ][^\W\d_]+,? \(?(?:nascid[oa]|nacid[oa]|NI[EF]|CC|BI|portador|titular|filh[oa]|passaporte)"
)
# "CRISTINA REYES y VILLANUEVA, …" in the Philippines; "NDI à BIDIAS Ferdinand" in Cameroon; names from places in
# Thailand; Polish surnames of the gentry.
_JOINED = {
    "y": re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ y [A-ZÀ-Þ][A-ZÀ-Þ'’-]+ ?[,;(]"),
    "à": re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ à [A-ZÀ-Þ][A-ZÀ-Þ'’-]+ [A-ZÀ-Þ][a-zß-ÿ]"),
    "na": re.compile(
        r"\S+ na (?:Ayu(?:tthaya|dhya|dhaya)|Ranong|Chiang ?[Mm]ai|Nakhon|Nagara|Songkhla|Songkla|Pat?t[ah]+lung|"
        r"Lampang|Lamphun|Lampoon|Thalang|Takua ?[Tt]hung|Pombejra|Mah[ac]+hai|Bangxang|Bang ?[Cc]hang|Kalasin|"
        r"Roi ?[Ee]t)(?!\w)"
    ),
    "ze": re.compile(r"\S+ ze [A-ZŁŚŻ]\w+(?:ich|ych)(?!\w)"),
}
_JOINERS = frozenset(_JOINED)


def _is_second_surname(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether "e" stands before the second surname of one person, not before another person."""
    if _SECOND_SURNAME.match(text, spans[-2][0]):
        return True
    return _LAST_SURNAME.match(text, spans[-1][1] + 1) is not None


# "Ana Ruiz, von Visp VS": the place of origin in Switzerland.
_OF_CANTONS = "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU"
_CANTONS = frozenset(_OF_CANTONS.split())
_ORIGIN = re.compile(r",?[ \n](?:von|aus|de|d['’]|di|da) ?[A-ZÀ-Þ][^\W\d_]+(?:[ '’./-]{1,2}[^\W\d_]+){0,3} [A-Z]{2}$")
_NUMBERS = (
    "RUT DNI NIE DOB NNI CIN CNI CNIE CPF RG NIT CURP CUI RUC NUIP NIK NID BSN ID TIN SSN CNP PESEL NIF NRIC ИНН ИИН "
    "ЖСН РНОКПП ІПН СНИЛС IDNP CCCD CMND MSSV Cta CTA Cte CTE CCI CBU CLABE CUIT CUIL RFC Kto KTO IBAN Nro NRO Matr "
    "MATR"
)
_NUMBERS_OF_PERSONS = frozenset(_NUMBERS.split())
GERMAN_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des", "im", "am"})
_BEFORE_ARTICLE = (" van", " von", "-van", "-von", " vom", " op", " in", " aan", " auf", " aus", " zu", "Van", "Von")


def _name(text: str, spans: list[tuple[int, int]], line_end: int) -> Name | None:
    while spans and text[slice(*spans[-1])].islower() and text[slice(*spans[-1])] not in LAST_PARTICLES:
        spans.pop()
    if not spans:
        return None
    if "/" in text[spans[0][0] : spans[-1][1]]:
        spans = spans[: words_of_one([text[slice(*span)] for span in spans])]
    start, end = spans[0][0], spans[-1][1]
    whole = " ".join(text[start:end].split())
    return Name(text=whole, start=start, end=end, first_line_end=line_end if start < line_end < end else end)


def without_address(text: str) -> str:
    """The name without forms of address and roles before it: "Der Schüler Jan Novak" → "Jan Novak"."""
    rest = text.strip().removeprefix("Ông ").removeprefix("Bà ")
    while "." in rest[:6] and (degree := _DEGREE.match(rest)):
        rest = rest[degree.end() :]
    if rest[:1] in _TO_WHOM and (to := _TO.match(rest)):
        rest = rest[to.end() :]
    if rest[:1] in _COUPLES and (couple := _COUPLE.match(rest)):
        rest = rest[couple.end() :]
    while match := _OPENING_WORD.match(rest):
        behind = rest[match.end() :].strip()
        front = fold(match[1] or match[0])
        ranked = front in _RANKS and len(behind.split()) > 1 and behind[0].isupper()
        if front == "da" and match[0].strip().isalpha():  # "DA SILVA", not "Da. Silva"
            break
        if not ranked and not _is_in_front([front, fold(behind).split(" ")[0]]):
            break
        rest = behind
    return rest


# Degrees and callings in short, always with their full stop: "Mgs. Ana Ruiz", "Ing. Jan Novak".
_DEGREE = re.compile(
    r"(?:Mgs|Mgtr|MSc|Msc|Abg|Abog|Lcd[ao]|Econ|Arq|ARQ|Ing|ING|Eng|ENG|ENGR|"
    r"Tnlg[ao]?|Mag|Hno|Hna|Alh|Engr|Barr|Adv|Bac|Licda|Profra?)\. +"
    r"(?=[^\W\d_]{2,}[ -])"
)
# "To Mr Bao Tran", "Für Frau Ana Ruiz": whom something is for.
_TO_WHOM = frozenset("TAÀFPVD")
_TO = re.compile(
    r"(?:To|An|À|A|Für|For|Para|Pour|Von|From|De)[ ]+(?=(?:Mrs?|Ms|Miss|Herrn?|Frau|M|Mme|Mlle|Monsieur|Madame|"
    r"Mademoiselle|Sra?|Srta|Dña|Don|Doña)\.? \S)"
)
# "M. OU MME TRAORE" to both of whom an account is; "C. Itzel Guadalupe Reyna": "ciudadana" in Mexico.
_COUPLE = re.compile(
    r"^(?:(?:M|Mr|Herrn?|Sra?|D|Dña)\.? ?(?:ou|et|or|oder|und|and|o|y|&|/) ?(?:Mme|Mlle|Mrs|Frau|Sra?|Dña|M|Mr)\.? |"
    r"C\. (?=(?:Ma\.? )?(?:(?:(?:del?|las?|los|y) )*[^\W\d_]{3,}(?: |$)){4,6}$|"
    r"Ma\.? (?:(?:(?:del?|las?|los|y) )*[^\W\d_]{2,}(?:[-'’][^\W\d_]{2,}){0,3}(?: |$)){2,6}$))",
    re.IGNORECASE,
)
_COUPLES = frozenset("MHSDC")
_OPENING_WORD = re.compile(r"([^\W\d_]+)(?:\.[ªao]?)?(?:\(\w+\))?(?:/\w+)?[ ]+(?=\S)|(?:D\.ª|[lL]['’])(?=\S)")


def _is_in_front(words: list[str]) -> bool:
    """Whether the first of these folded words stands before a name and is no part of it."""
    if len(words) < 2 or (words[0] == "m" and len(words[1]) == 1):  # "M. W. Otieno"
        return False
    if words[0] == "c" and len(words) > 4 and all(len(word) > 2 or word in PARTICLES for word in words[1:]):
        return True  # "la C. Itzel Guadalupe Reyna Cortinas"
    if len(words[0]) > 4 and is_holder_role(words[0]):
        return True
    return words[0] in _IN_FRONT or words[0] in _SENTENCE or (words[0] in _ARTICLES and words[1] in _IN_FRONT)


def is_name_line(text: str) -> bool:
    """Whether the whole of a line can be a name of two to six words, small ones not counted."""
    words = text.split()
    if len(words) < 2 or sum(not word[0].islower() for word in words) > 6 or any(map(str.isdigit, text)):
        return False
    found = name_at(text, 0)
    return found is not None and found.end == len(text.rstrip(" .,")) and len(_WORD.findall(found.text)) >= 2
