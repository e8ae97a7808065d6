"""Where the words stand that introduce a name, and those that follow one: the long patterns are only tried where one of
them can begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doccheck.understanding.name_phrases import ANCHOR, CUE_AFTER

_WORD = re.compile(r"(?<!\w)\w{1,3}")  # its first three letters at most
_SLASHED = re.compile(r"(?<!\w)\w+/(?:[aeo]s?|in)(?=[ \n])")  # "alumno/a Ana", "Schüler/in Ana"
_PAPER = re.compile(r"(?:zeugnis|urkunde|diplom|bescheinigung)(?:s?es)? (?:von|für|der) ")  # at the end of any word
_DATE = re.compile(r"\d{1,4}(?:[./-]\d{1,2}[./-]\d\d|\.? [^\W\d_])")
_CHINESE = re.compile("[兹茲现]")
# The first six signs of all that introduces a name, in small letters; spaces stand for all that parts words.
_BEGINNINGS = (
    "a abai|a favo|a inst|a nomb|a nome|a pedi|a peti|a requ|a rich|a sign|a soli|abbiam|absolv|abuela|abuelo|accord|"
    "acordă|acredi|ad uso|addres|adever|adhere|adhére|afilia|al nom|alumna|alumno|aluna |alunna|alunno|aluno |appear|"
    "appert|applic|arrend|asegur|assure|assuré|at the|atest|attest|attrib|au nom|au pro|auf an|auf de|aunt o|ausges|"
    "auszub|avala |avalam|avalan|awarde|aşağid|be it |bearer|becari|benefi|besche|bestät|betref|bewerb|birth |borrow|"
    "boursi|brothe|bruder|bà |bénéfi|candid|certif|chamo-|child |chứng |ciudad|client|como m|como o|como p|compar|"
    "conced|concer|confer|confie|confir|confér|consen|consta|custom|cấp |d-na |d-nă |d.|da |da.|daught|declar|degree|"
    "deja c|dejamo|der en|der ge|der un|der/di|dichia|die en|die ge|die un|dipend|diplom|dl.|dna.|doamna|doamne|"
    "doctor|docume|domniș|domnul|don |dott.|doña |dª|décern|déclar|délivr|dña |dña.|egresa|ehefra|ehegat|eheman|"
    "el aba|el com|el exp|el inf|el que|el sus|eleva |eleve |elevul|eltern|em nom|emplea|employ|en ate|en cal|en fav|"
    "encais|enfant|enkel |enkeli|erhalt|ersche|erschi|est né|estagi|estuda|estudi|etudia|eu |examin|exma.|exmo.|"
    "expedi|expide|extend|extien|father|fellow|figlia|figlio|filha |filho |fille |filleu|fils |for th|for us|formad|"
    "frau |frau/h|freiwi|frere |fräule|frère |funcio|führt |gastsc|gattin|gebore|genito|given |gradua|grante|guardi|"
    "guest |hace c|hacemo|hago c|hemos |herman|herr |herr/f|herrn |hija |hijo |hosped|huespe|huéspe|héberg|hósped|"
    "học si|i |ich |il sot|in fav|in qua|in res|in the|ing.|inquil|inscri|intere|intern|intest|intitu|invita|invité|"
    "io |irmã d|irmão |issued|ja |je m'a|je m’a|je sou|joven |kind |kindes|known |known-|knownc|knownd|knownq|knownt|"
    "knownż|knownч|knownщ|kum.|kunde |kunden|kundin|la aba|la cer|la com|la exp|la inf|la que|la sot|la sou|la sus|"
    "lauten|le sou|leased|let it|let to|lleva |llevar|locata|louer |louons|loué à|lyceen|lycéen|m.|madame|made a|"
    "made t|made à|mademo|madre |mama d|mamá d|mariag|marria|matrim|me lla|mein n|member|menor |mere d|meu no|mi chi|"
    "mi nom|mieter|minder|miss |mitarb|mle |mle.|mlle |mlle.|mme |mme.|mme/m.|monsie|mother|mr |mr.|mr/ms |mr/ms.|"
    "mrs |mrs.|ms |ms.|mst |mst.|mutter|my nam|mãe da|mãe de|mãe do|mère d|müşter|mă num|na qua|na rze|na wni|nacimi|"
    "nadaje|nadano|naissa|nascim|nascit|nazywa|neffe |neffen|nephew|neveu |nichte|niece |nieta |nieto |nièce |niżej |"
    "nous s|now kn|o abai|o sign|octroy|offere|oncle |onkel |ordens|ospite|otorga|otrzym|outorg|pacien|padre |padres|"
    "pai da|pai de|pai do|pais d|pan |pana |pani |panią |papa d|papá d|para e|para u|parent|partec|partic|pasant|"
    "passou|patenk|patien|pe num|pensio|pere d|person|potwie|pour l|poświa|practi|prakti|primit|progen|pupil |père d|"
    "quien |recebe|recebi|receiv|recibi|recibí|recono|record|relati|remis |rented|reside|respec|ressor|reçu c|reçu d|"
    "ricevu|rilasc|salari|sayin |schola|schule|schwes|schüle|se dej|segura|senhor|señor |señora|señori|shri |si att|"
    "si cer|sig.|signor|sinh v|sister|smt |smt.|sobrin|socia |socio |soeur |sohn |sohnes|solici|son |sont c|sont n|"
    "sottos|sr(a) |sr(a).|sr.|sr/sra|sr/srt|sra.|sra/sr|srta.|stagia|state |state-|statec|stated|stateq|states|"
    "statet|stateż|stateч|stateщ|stipen|studen|studie|su ric|subsem|sur de|sœur d|tante |teilne|tenant|tendrá|testif|"
    "the un|tia de|tiene |tio de|tiroci|titula|tochte|trabaj|trabal|traine|transc|tuteur|tutor |tutora|tutric|tía de|"
    "tío de|uncle |unterf|unterl|unterm|unters|unterz|usuari|utente|vater |verein|verlei|verlie|versic|visita|volont|"
    "volunt|ward |will b|xác nh|yo |zaświa|zeugni|zu gun|zuguns|zur ve|zur vo|à l'us|à l'ég|à la d|à l’us|çalişa|"
    "è comp|élève |étudia|ông |öğrenc|в том |видан|выдан|господ|госпож|гр.|гражда|громад|дана |засвід|клиент|мене з|"
    "меня з|на имя|на ім'|на ім’|отрима|пан|подтве|получе|про те|підтве|студен|удосто|я "
)
# The first four of all that follows one, but for dates.
_BEHIND = (
    "adli|aged|born|c. c|c. i|c.c.|c.i.|cedu|cin|con |cpf|curp|cédu|de  |de n|de s|dni|docu|dogu|domi|doğu|du  |du s|"
    "enco|est |este|está|geb.|gebo|hold|iden|iin|inha|inn|is |isim|jest|matr|naci|nasc|nata|nati|nato|natu|ne |ne(e|"
    "nee |nee(|neee|neeé|neé |neé(|neée|neéé|nie|n° é|né |né(e|née |née(|néee|néeé|néé |néé(|néée|nééé|născ|pasa|"
    "pass|port|reis|resi|ress|risu|rut|se e|sinh|staa|stud|t.c |t.c.|tc k|tc. |titu|ur.|urod|with|wohn|è is|è re|"
    "г. р|г.р.|года|навч|нар.|наро|обуч|р. н|р.н.|роди|явля|є ст"
)
_MORE = ("hei", "rei")  # "Heiratsurkunde", "Reifezeugnis"


def _by_first(beginnings: str) -> dict[str, tuple[str, ...]]:
    """The beginnings by their first word, or three letters of it."""
    found: dict[str, list[str]] = {}
    for beginning in beginnings.split("|"):
        if first := _WORD.match(beginning):
            found.setdefault(first[0], []).append(beginning)
    return {first: tuple(each) for first, each in found.items()}


_ANCHORS, _CUES = _by_first(_BEGINNINGS), _by_first(_BEHIND)
_FIRST = frozenset((*_ANCHORS, *_MORE))
_EITHER = _FIRST.union(_CUES)
_NONE = ("\0",)


class Starts:
    """Where in a text one of the patterns can begin."""

    def __init__(self, flat: str) -> None:
        self._flat = flat
        lowered = _lowered(flat)
        anchors, cues = set[int](), set[int]()
        for found in _WORD.finditer(lowered):
            word = found[0]
            if word in _EITHER:
                start = found.start()
                if lowered.startswith(_ANCHORS.get(word, _NONE), start):
                    anchors.add(start)
                if lowered.startswith(_CUES.get(word, _NONE), start):
                    cues.add(start)
        anchors.update([start for start in _of_papers(lowered) if lowered[start : start + 3] in _FIRST])
        anchors.update([found.start() for found in _SLASHED.finditer(flat)] if "/" in flat else [])
        anchors.update([] if flat.isascii() else [found.start() for found in _CHINESE.finditer(flat)])
        cues.update([found.start() for found in _DATE.finditer(lowered)])
        self._anchors, self._cues = sorted(anchors), sorted(cues)

    def anchors(self) -> Iterator[re.Match[str]]:
        """What `ANCHOR.finditer` finds."""
        return self._found(ANCHOR, self._anchors)

    def cues(self) -> Iterator[re.Match[str]]:
        """What `CUE_AFTER.finditer` finds."""
        return self._found(CUE_AFTER, self._cues)

    def _found(self, pattern: re.Pattern[str], starts: list[int]) -> Iterator[re.Match[str]]:
        end = 0
        for start in starts:
            if start >= end and (found := pattern.match(self._flat, start)):
                end = found.end()
                yield found


def anchors(flat: str) -> Iterator[re.Match[str]]:
    """What `ANCHOR.finditer` finds, sooner."""
    return Starts(flat).anchors()


def _lowered(text: str) -> str:
    """The text in small letters, each sign in its place, with spaces for all that parts words."""
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" becomes two signs
        lowered = "".join(sign.lower()[:1] for sign in text)
    for sign in "\n\f,:":
        lowered = lowered.replace(sign, " ")
    return lowered if lowered.isascii() else lowered.replace("–", " ").replace("ı", "i").replace("ſ", "s")


def _of_papers(lowered: str) -> Iterator[int]:
    """Where the words begin that end as those for papers."""
    for found in _PAPER.finditer(lowered):
        at = found.start()
        while at and (lowered[at - 1].isalnum() or lowered[at - 1] == "_"):
            at -= 1
        yield at
