"""What introduces a name in sentences of Russian, Ukrainian, Polish, Romanian, Turkish, Portuguese, Italian and
Vietnamese papers, before it and behind it, and which party to a contract somebody is called. Patterns for text with a
form feed where a paragraph ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from doccheck.understanding import name_parties
from doccheck.understanding.fold import fold
from doccheck.understanding.name_bodies import is_nobody
from doccheck.understanding.name_edges import trimmed
from doccheck.understanding.name_front import is_front
from doccheck.understanding.name_label_others import OF_RELATIVE
from doccheck.understanding.name_phrases import BETWEEN
from doccheck.understanding.name_roles import is_other_role
from doccheck.understanding.name_shapes import Name, is_no_name, name_at, name_before, without_address

_TURKISH = (
    r"doğumlu,?[ \n](?:(?:gönüllü|öğrenci|stajyer|katılımcı|misafir\w*|bursiyer)[ \n])?|"
    r"kimlik[ \n](?:no|numara)(?:[’']?(?:su|sı|lu|lı)|sı)?(?:[ \n]\d+)?[: \n]|(?:numaralı|no[’']?lu|nolu)[ \n]|"
    r"olan[ \n]|(?:uyruklu|vatandaşı|öğrencisi|öğrencilerinden|öğrencilerimizden)[ \n]|"
    r"(?:[Kk]atılımcımız|[Mm]isafirimiz|[Öö]ğrencimiz|[Çç]alışanımız|[Mm]üşterimiz|[Pp]ersonelimiz|[Ss]igortalımız|"
    r"[Ss]tajyerimiz|[Gg]önüllümüz|[Üü]yemiz|[Bb]ursiyerimiz|[Kk]ursiyerimiz|[Hh]astamız)[ \n]|"
    r"(?<=[, ])[A-ZÇĞİÖŞÜ][a-zçğıöşü]+[ \n](?:oğlu|kızı)[ \n]"
)
_ROMANIAN = (
    r"(?:[Cc]lient(?:ului|ei)|[Ss]tudent(?:ului|ei)|[Ee]lev(?:ului|ei)|[Aa]ngajat(?:ului|ei)|[Ss]alariat(?:ului|ei))"
    r"(?:[ \n](?:nostru|noastre|noastră))?,?[ \n](?:(?:dl|dna|d-na|d-l|dlui|dnei|d-lui|d-nei)\.?[ \n])?|"
    r"\b(?:dl|dna|dlui|dnei|d-na|d-lui|d-nei|d-l|dra|drei)\.?[ \n]|[Ss]ubsemnat(?:ul|a|ul\(a\)|ul/a),?[ \n]"
)
_ITALIAN = (
    r"\bc\.a\.(?:[ \n]d[ei]l?l?a?)?[ \n]|[Aa]ttenzione[ \n]d[ei]l?l?a?[ \n]|\b(?:Il/[Ll]a|Lo/[Ll]a)[ \n]\w+/\w+[ \n]|"
    r"\bè[ \n]nat[oa][ \n]|"
    r"\bsottoscritt[oa](?:/[ao])?[ \n,]|\bnei[ \n]confronti[ \n]di[ \n]|\bpresso[ \n]di[ \n]noi[ \n]"
)
_PORTUGUESE = (
    r"(?:[Pp]elo|[Nn]o)[ \n]presente[ \n](?:instrumento|termo)(?:[ \n]particular)?,[ \n]|"
    r"\b[Oo]\([Aa]\)[ \n](?:\w+\(a\)[ \n]|\w+[ \n])?|\b[Dd]o\(a\)[ \n](?:\w+(?:\(a\))?[ \n])|"
    r"\bSr\(a\)\.?[ \n]|[Aa]tenção[ \n]d[aeo][ \n]|\babaixo[- ]assinad[oa](?:\(a\))?,[ \n]|\bA/C[ \n:]|\bnasceu[ \n]"
)
_POLISH = (
    r"\bPan(?:\(i\)|i/Pana?|/Pani|i/Pan|u/Pani|a/Pani)[ \n]|\b[Pp]odpisan[ya](?:\(a\)|/a|/y)?,?[ \n]|"
    r"\b(?:student(?:owi|ce|kę)|uczniowi|uczennicy|ubezpieczon(?:emu|ej|ego)|pracownik(?:owi|a))[ \n]"
)
_CYRILLIC = (
    r"\b[оп]ро?[ \n](?:том|те),[ \n]+(?:что|що)[ \n\f]|\b[ву][ \n]том[уі]?,[ \n]+(?:что|що)[ \n\f]|"
    r"\b(?:ниже)?подписавш\w+(?:\([^)]{1,5}\))?,?[ \n]|\bпідпис\w+(?:\([^)]{1,5}\))?,[ \n]|"
    r"\b[Гг]раждан(?:ин|к)\w*(?:\([^)]{1,3}\))?[ \n]|\b[Гг]ромадян(?:ин|к)\w*(?:\([^)]{1,3}\))?[ \n]|"
    r"\b[Гг]-(?:н|на|ну|жа|же|жи|жу)[ \n]|\b(?:студент|учащ|учен|слуша|слухач|аспірант|аспирант|магистрант|"
    r"здобувач|клієнт|клиент|працівник|работник|сотрудник)\w*(?:\([^)]{1,3}\))?[ \n]|"
    r"\b(?:[Вв]ыдан[ао]?|[Дд]ана|[Вв]идан[ао]?)[ \n](?:настоящ\w+|ця|цю)(?:[ \n](?:справк|довідк)\w+)?[ \n]|"
    r"\b[Рр]одил(?:ся|ась)[ \n]|\b[Нн]ародил(?:ся|ася|ась)[ \n]|"
    r"\bв[ \n]отношении[ \n]|\b(?:стосовно|щодо)[ \n]|\bмежду[ \n]|(?<!\w)[ЯІ],[ \n]"
)
_VIETNAMESE = (
    r"(?<!\w)(?:[Tt]ôi[ \n](?:tên[ \n])?là|[Tt]ên[ \n]tôi[ \n]là|[Ee]m[ \n]tên[ \n]là|[Tt]ôi[ \n]tên|[Ôô]ng/[Bb]à|"
    r"[Ôô]ng[ \n]\([Bb]à\)|[Ss]inh[ \n]viên|[Hh]ọc[ \n](?:sinh|viên)|[Tt]hí[ \n]sinh|[Kk]hách[ \n]hàng|"
    r"[Nn]gười[ \n]lao[ \n]động|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]háu)[: \n]+"
)
# What papers of a language have, and what introduces a name there: nothing else is looked for.
_BEFORE = tuple(
    (frozenset(letters), parts, re.compile(cues))
    for letters, parts, cues in (
        ("ğışİĞŞ", (), _TURKISH),
        ("ăîșțşţ", ("Subsemnat", "dna ", "dna. "), _ROMANIAN),
        ("", ("c.a.", "è nat", "ottoscritt", "ttenzione", "confronti", "Il/", "IL/"), _ITALIAN),
        ("ãõ", ("(a)", "(A)"), _PORTUGUESE),
        ("ąęłżźćśń", (), _POLISH),
        (map(chr, range(0x400, 0x500)), (), _CYRILLIC),
        ("ươđạảấầậắằặẹẻếềệịọốồộớờợụứừựỳỹ", (), _VIETNAMESE),
    )
)
# A sign or word of one of them; a page without any costs nothing more.
_QUICK = re.compile(r"[Ѐ-ӿğışİĞŞăąęłżźćńțșđơưạảấầậắằặẹẻếềệịọốồộớờợụứừựỳỹãõçìòùéè]|c\.a\.|\(a\)|sottoscritt|attenzione")
_ROLES = (
    r"(?:discente|estudante|alun[oa]|studente(?:ssa)?|iscritt[oa]|studentka|studentă|studentul|masterand[ăa]?|elevă?|"
    r"uczeń|uczennica|студент(?:ка|у|ке|ки|ку|а|ці)?|учащ\w+|ученик\w*|учениц\w+|учень|учня|слухач\w*|аспирант\w*|"
    r"аспірант\w*|магистрант\w*|öğrenci|sinh[ \n]viên|nepoata[ \n]mea|nepotul[ \n]meu|fiul[ \n]meu|fiica[ \n]mea|"
    r"мо[ейяю][ \n]*(?:сын\w*|доч\w+|дон\w+|племян\w+)|мій[ \n](?:син|онук|плем\w+)|mój[ \n]syn|moja[ \n]córka|"
    r"mio[ \n](?:figlio|nipote)|mia[ \n](?:figlia|nipote)|meu[ \n](?:filho|neto|sobrinho)|"
    r"minha[ \n](?:filha|neta|sobrinha))(?!\w)"
)
_VERBS = (
    r"(?:finalizó|culminó|egresó|concluiu|освоил|окончил|закінчи[влл]\w*|завершил|обучает|навчаєт|зачислен|зарахован|"
    r"проживает|проживає|застрахован|зарегистрирован|зареєстрован|ukończył|uczęszcza|studiuje|zamieszkuje|absolvit|"
    r"frequenta|mezun[ \n]ol|đang[ \n]theo[ \n]học|đã[ \n]hoàn[ \n]thành|đã[ \n]trúng[ \n]tuyển)"
)
_AFTER = re.compile(
    rf"(?=[, \n'’])(?:,[ \n]{_ROLES}|(?<=\w)[ \n]{_VERBS}|"
    r"(?<=\w)[ \n\f]\((?:[дd]\.|doğ|T\.?C|ІПН|РНОКПП|ИИН|ЖСН|ІІН|IDNP|PESEL|CNP)|"
    r"(?<=\w),?[ \n]\(?(?:ИИН|ІПН|РНОКПП|IDNP|PESEL|CNP|C\.F\.|codice[ \n]fiscale|cod\.[ \n]fisc)[ :]|"
    r"(?<=[A-ZÇĞİÖŞÜ]{2})['’](?:n?[ıiuü]n|y?[ae]|n?[dt][ae]n?|y?[ıiuü]|yl[ae]|n[ae])(?=[ \n,(]))"
)
# "di seguito denominato locatore", "именуемая в дальнейшем «Наниматель»", "zwanym dalej Najemcą".
_CALLED = re.compile(
    r"(?:(?:di[ \n]seguito|in[ \n]seguito|d'ora[ \n]in[ \n]poi|di[ \n]seguito[ \n]anche)[ \n,]+"
    r"(?:denominat[oa]|indicat[oa]|detto|detta|anche)?|именуем\w+(?:[ \n]в[ \n]дальнейшем)?|"
    r"(?:в[ \n]дальнейшем|далее)(?:[ \n]именуем\w+)?[ \n]*[–—-]?|(?:надалі|далі)(?:[ \n]*[–—-]|[ \n]іменован\w+)?|"
    r"(?:який|яка)[ \n]надалі[ \n]іменується|zwan\w+[ \n]dalej|denumit[ăe]?[ \n]în[ \n]continuare|"
    r"(?:doravante|adiante|ora[ \n]em[ \n]diante)[ \n](?:denominad[oa]|designad[oa]|tratad[oa])?|"
    r"(?:bundan[ \n](?:böyle|sonra)))[ \n,]*(?:simplesmente[ \n]|abreviadamente[ \n]|apenas[ \n]|por[ \n]|como[ \n]|"
    r"kısaca[ \n]|de[ \n]|il[ \n]|la[ \n]|lo[ \n]|[oa][ \n])*[\"“„«”'’]?"
    r"(?P<role>[^\W\d_]+(?:[ \n][^\W\d_]+)?)"
)
_OF_HOLDERS = re.compile(
    r"(?:conduttor|conduttric|locatari|inquilin|ospit|tirocinant|stagiair|stagista|volontari|studente|studentess|"
    r"lavorator|dipendent|mutuatari|beneficiari|arrendatari|estagiari|voluntari|estudante|discente|bolsista|mutuari|"
    r"contratado|segundo outorgante|segunda outorgante|trabalhador|empregad|нанимател|арендатор|жилец|стажер|"
    r"практикант|волонтер|студент|обучающ|работник|заемщик|исполнител|потребител|орендар|наимач|стажист|здобувач|"
    r"працівник|позичальник|мешкан|найма|najemc|stazyst|praktykant|wolontariusz|student|pracowni|kredytobiorc|"
    r"stypendyst|chirias|locatar|stagiar|voluntar|practicant|salariat|angajat|imprumutat|bursier|kiraci|stajyer|"
    r"gonullu|ogrenci|isci|bursiyer|calisan)"
)
_OF_OTHERS = re.compile(
    r"(?:locator|locatric|proprietari|concedent|senhori|locador|arrendador|primeir[oa] outorgante|contratante|"
    r"empregador|наимодател|арендодател|работодател|исполнитель услуг|организаци|университет|орендодав|наимодав|"
    r"роботодав|заклад|wynajmuj|pracodawc|zleceniodawc|uczelni|organizat|locatoar|proprietar|angajator|universitat|"
    r"kiraya|ev sahib|isveren|kurulus|universite)"
)
_CAPITALS = re.compile(r"(?<![\w.])(?=[^\W\d_a-zß-öø-ÿа-яёіїєґ])")
_REACH = 420  # letters before what somebody is called
# The end of a phrase over a name alone on its line: "зобов'язується прийняти:", "undertakes to host:".
_COLON = re.compile(r":[ ]?[\n\f]")
_PHRASE = 160  # letters
_WHOLE_LINE = re.compile(r"[ .,]*(?:$|[\n\f(]|,[ ])")


class Cue(NamedTuple):
    """A name that such words introduce, and whether it is of whom the paper is about."""

    name: Name
    holder: bool


def parties(flat: str) -> dict[frozenset[str], Cue]:
    """The names of the parties to a contract, by their folded words, and whether theirs is the holder's part."""
    found = [*(_parties(flat) if _QUICK.search(flat) else ()), *_called(flat)]
    return {frozenset(fold(cue.name.text).split()): cue for cue in found}


def cued(flat: str, fills: Callable[[int], bool]) -> Iterator[Cue]:
    """The names as they come. `fills`: whether the line of a place goes on in the next."""
    yield from _over_lines(flat)
    if not _QUICK.search(flat):
        return
    signs = frozenset(flat)
    cues = [
        found
        for letters, parts, pattern in _BEFORE
        if not signs.isdisjoint(letters) or any(part in flat for part in parts)
        for found in pattern.finditer(flat)
    ]
    for found in sorted(cues, key=lambda found: found.start()):
        if _KIN.search(flat, max(0, found.start() - 12), found.start() + 1):
            continue
        name = _whole(_on_line(flat, name_at(flat, found.end()), fills))
        if name:
            yield Cue(name, holder=True)
    for found in _AFTER.finditer(flat):
        name = _whole(name_before(flat, found.start()))
        if name and name.text[0].isupper():
            yield Cue(name, holder=True)


_KIN = re.compile(r"(?:annem|babam|ağabeyim|ablam|[Мм]ат\w+|[Оо]т[е]?ц\w*|[Бб]атьк\w*)[ \n]$")


def _on_line(flat: str, name: Name | None, fills: Callable[[int], bool]) -> Name | None:
    """A name without what the next line begins with, where its own line does not go on."""
    if name is None or name.first_line_end >= name.end or fills(name.start):
        return name
    return name._replace(text=" ".join(flat[name.start : name.first_line_end].split()), end=name.first_line_end)


def _whole(name: Name | None) -> Name | None:
    """A name of two or more words, without what stands before it and is no part of it."""
    if name is None:
        return None
    text = without_address(trimmed(name.text))
    if len(text.split()) < 2 or is_no_name(text) or is_front(text.split()[-1]) or is_nobody(text):
        return None
    start = name.end - len(text) if text != name.text and name.text.endswith(text) else name.start
    return name._replace(text=text, start=start)


def _parties(flat: str) -> Iterator[Cue]:
    before = 0
    for called in _CALLED.finditer(flat):
        role = fold(called["role"])
        holder, other = bool(_OF_HOLDERS.match(role)), bool(_OF_OTHERS.match(role))
        start = max(before, called.start() - _REACH)
        before = called.end()
        if holder is other:
            continue
        name = _first_in(flat, start, called.start())
        if name:
            yield Cue(name, holder=holder)


def _called(flat: str) -> Iterator[Cue]:
    """The same of French, German, Spanish and English contracts."""
    before = 0
    for party in name_parties.called(flat):
        start = max(before, party.start - _REACH)
        before = party.start
        starts = [found.end() for found in _OPENING.finditer(flat, start, party.start)][-1:] or [start]
        if starts == [start]:  # nothing says where the parties begin
            starts.append(flat.rfind("\f", start, party.start) + 1 or start)
        starts += [found.end() for found in _AND.finditer(flat, starts[0], party.start)][-1:]
        # "between the society …, Spain, and Mr Okoro, ID 118 (the volunteer)"
        name = next(filter(None, (_first_in(flat, each, party.start) for each in reversed(starts))), None)
        if name:
            yield Cue(name, holder=party.holder)


_AND = re.compile(r"[ \n\f](?:and|und|et|y|AND|UND|ET|Y)[ \n\f]+(?=[A-ZÀ-Þ])")
# What stands before the parties.
_OPENING = re.compile(
    r"\b(?:[Ee]ntre(?: les soussignés)?|ENTRE|[Zz]wischen|ZWISCHEN|[Bb]etween|BETWEEN|"
    r"(?:[Uu]nd|UND|[Ee]t|ET|[Aa]nd|AND|[Yy]|Y)"
    r"(?=[ \n\f]*[\n\f]))[ \n\f:]"
)


def _first_in(flat: str, start: int, end: int) -> Name | None:
    """The first whole name between two places of which a birth or a number is told, or else that a comma follows."""
    at, first = start, None
    for capital in _CAPITALS.finditer(flat, start, end):
        if capital.start() < at:
            continue
        name = name_at(flat, capital.start())
        if name is None or name.end > end:
            continue
        at = name.end
        if addressed := _ADDRESSED.search(flat, name.start, name.end):  # "CONVENTION DE STAGE / M. Paul Faure"
            name = name_at(flat, addressed.end()) or name
        found = _whole(name)
        if found and _TOLD.match(flat, name.end):
            return found
        if found and first is None and _PARTED.match(flat, name.end):
            first = found
    return first


_ADDRESSED = re.compile(r"[ \n](?:M\.|Mme|Mlle|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|D\.ª?|Dña\.|Sra?\.|Don|Doña)[ \n]")
_PARTED = re.compile(r",|[ \n]?[(–-]|[ \n]*\f|[ \n]*$")
_TOLD = re.compile(
    r"[ \n,(]{1,3}(?:geb\.|geboren|n[ée]+e?[ ](?:le|à)|nacid[oa]|born|n[ai]t[oa]|nascid|"
    r"паспорт|род\w+|народ|\d{1,2}[./ ]\S+[./ ]\d{4}|РНОКПП|ИИН|ІПН|C\.?F\.|CPF|RG|"
    r"PESEL|CNP|IDNP|ur\.|urodz|născut|doğ|T\.?C|sinh|CCCD|legitymuj|zamieszk|domicil|portador|titular|identific|прожив|"
    r"зареєстр|зарегистр|cittadin|cidad|residente|solteir|brasileir|de nacionalidade|гр\.|громад|гражд)",
    re.IGNORECASE,
)


def _over_lines(flat: str) -> Iterator[Cue]:
    for phrase in _COLON.finditer(flat):
        line = flat[max(0, phrase.start() - _PHRASE) : phrase.start()]
        said = line[max(line.rfind(sign) for sign in "\n\f:") + 1 :].strip()
        if not said or not said[-1].islower():
            continue
        head = fold(said)
        words = head.split()
        if len(words) < 3 or OF_RELATIVE.search(head):
            continue
        if words[-2] != "to" and (is_other_role(words[-1]) or is_other_role(" ".join(words[-2:]))):
            continue  # "Name of the host:", but "undertakes to host:"
        titled = BETWEEN.match(flat, phrase.end())
        name = name_at(flat, titled.end() if titled else phrase.end())
        if name is None or not _WHOLE_LINE.match(flat, name.first_line_end):
            continue
        text = flat[name.start : name.first_line_end]
        found = _whole(name._replace(text=" ".join(text.split()), end=name.first_line_end))
        if found:
            yield Cue(found, holder=True)
