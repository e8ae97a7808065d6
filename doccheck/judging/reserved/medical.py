"""What a medical certificate says of the diseases that endanger public health: that the person has none of them.

The Regulations may be named without anything being said of the person ("vaccinated as the Regulations ask"), for a day
to come ("it will then be certified"), or of a person who has such a disease. Where a certificate names them, one of its
sentences must deny that the person suffers from these diseases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.case import Case
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.holders import namesake
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.medical_open import is_of_another, left_open, retested, supposed
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.sheets import sheets
from doccheck.judging.reserved.ticked import Ticked

_REGULATIONS = lazily(
    r"\b(?:reglement sanitaire international|reglamento sanitario internacional|regulamento sanitario internacional"
    r"|regolamento sanitario internazionale|international health regulations?"
    r"|internationale\w* gesundheitsvorschrift\w*|(?:rsi|ihr|igv)(?: \w+)? 2005"
    r"|(?:serious|grave|severe) (?:public health )?(?:repercussion|implication|consequence|impact)\w*"
    r"(?: (?:for|on) public health)?|(?:repercussion|consequence)\w*(?: \w+){0,3} sante publique"
    r"|risque grave pour la sante publique|(?:repercusion|consecuencia)\w*(?: \w+){0,3} salud publica"
    r"|(?:auswirkung|folge)\w* (?:auf|fur) die offentliche gesundheit)\b"
)
_DISEASE = (
    r"(?:maladies?|affections?|pathologies?|infections?|signes?|symptomes?|contagi\w+|cas|diseases?|illness(?:es)?"
    r"|sickness|condition|conditions|disorders?|pathology|signs?|symptoms?|evidence|enfermedad(?:es)?|enfermidad\w+"
    r"|patologias?|dolencias?|afeccion(?:es)?|signos?|sintomas?|indicios?|krankheit\w*|\w*erkrankung\w*|leiden"
    r"|infektion\w*|anzeichen|hinweise?|anhalt\w*|symptome?n?|doencas?|molestias?|sinais|malatti[ae]|patologi[ae]"
    r"|morb[oi]"
    r"|segni|risques?|risks?|riesgos?|risco|rischio|danger|peligro|gefahr\w*|gefahrd\w*|threat|tubercul\w+|tuberkul\w+)"
)
_DENIAL = (
    r"(?:aucune?s?|pas|point|sans|absence|indemne|exempte?|exoner\w+|ni|non|neant|nulle?|not|none|no|nor|neither|never"
    r"|free|absent|without|negative|ruled out|excluded|sin|ninguna?|ningun|ausencia|libre|exent[oa]|descart\w+|tampoco"
    r"|negativ[oa]s?|nao|nenhuma?|sem|livre|isent[oa]|nessun[ao]?|esente|assenza|keine?[nrms]?|keinerlei|nicht|nichts"
    r"|frei|ohne|weder|noch|ausgeschlossen|niente|senza|nil)"
)
_OTHERS = (
    r"(?:aucune?s? autres?|pas d autres?|no other|none other|not (?:\w+ ){0,3}any other|ninguna? otr[ao]s?"
    r"|no (?:\w+ )?otras?|keine?[nrms]? (?:andere|weitere)\w*|nessun \w*altr[ao]|nessuna? altr[ao]|nenhuma? outr[ao])"
)
_SAID_OF_NONE = lazily(
    rf"\b{_DENIAL}\b(?: \w+){{0,14}}? {_DISEASE}\b|\b{_DISEASE}\b(?: \w+){{0,28}}? {_DENIAL}\b"
)
_NO_OTHER = lazily(rf"\b{_OTHERS}\b")
_DENIAL_WORD = lazily(rf"\b(?!non\b){_DENIAL}\b")
_JOINS = frozenset({"ni", "nor", "noch", "or", "oder", "ou", "et", "und", "and", "y", "e", "nem", "ne"})
# What is denied is the finding itself: no word is given on these diseases, or the doctor cannot say.
_WITHHELD = lazily(
    r"\b(?:aucune?|pas|sans|no|not|nor|non|keine?[nr]?|nicht|ninguna?|sin|nao|nessuna?|cannot|unable|impossible"
    r"|imposible|unmoglich|reserve|ne)(?: \w+){0,4}"
    r" (?:aussage\w*|beurteil\w*|stellung\w*|bescheinig\w*|bestatig\w*|attest\w*|gepruft|untersucht|getestet"
    r"|statements?"
    r"|opinion|assess\w*|say|says|said|sagt|dit|dice|certify|certified|confirm\w*|tested|examined|investigated"
    r"|checked|ruled? out|excluded?|comment"
    r"|prononc\w+|certifier|certifiee?|etabli\w*|confirme\w*|recherchee?s?|verifiee?s?|examinee?s?|exclure|avis"
    r"|conclu\w*"
    r"|certificar\w*|acreditar\w*|pronunci\w+|descartar\w*|valorad\w+|comprob\w+|investigad\w+|evaluad\w+|afirmar\w*"
    r"|certificare|escludere|atestar|excluir|auszuschliessen|ausschliessen|ausgeschlossen)\b"
)
_MODAL = (
    r"(?:pourra|pourront|pourrait|peut|sera|seront|serait|devra|doit|will|would|may|might|can|could|shall|is to be"
    r"|to be"
    r"|podra|podran|podria|puede|sera|seran|debera|wird|werden|kann|konnen|konnte|soll|muss|potra|puo|sara|podera|pode)"
)
_TO_SAY = (
    r"(?:attest\w*|certifi\w*|confirm\w*|etabli\w*|delivr\w*|conclu\w*|affirm\w*|declar\w*|state[sd]?|stating|issued?"
    r"|said|say|acredit\w*|expedi\w*|emiti\w*|bescheinig\w*|bestatig\w*|ausgestellt|erteilt|attestier\w*|beurteil\w*"
    r"|determin\w*|feststell\w*|festgestellt|exclu\w*|ruled|descart\w*|rilasci\w*|atesta\w*)"
)
# It is not said yet, or not by the doctor.
_NOT_YET = lazily(
    rf"(?<!\bi )(?<!\bwe )\b{_MODAL}\b(?! ich\b)(?: (?!que\b)\w+){{0,7}} {_TO_SAY}\b"
    rf"|\b{_TO_SAY}(?: \w+){{0,2}} (?:werden kann|werden konnen|wird|werden)\b"
    r"|\b(?:certificara|acreditara|attestera|certifiera|confirmera|expedira|etablira|(?:a|par|por|zu|to be"
    r"|noch)(?: \w+)?"
    r" (?:confirm(?:er|ar|ed|are)|verifi(?:er|car|ed|care)|bestatigen|prufen|klaren|establish(?:ed)?|etablir))\b"
    r"|\b(?:whether|ob|afin de (?:savoir|verifier|determiner|pouvoir|s assurer)|pour (?:savoir|verifier|exclure"
    r"|ecarter)"
    r"|para (?:saber|comprobar|descartar|determinar|verificar)|in order to (?:check|exclude|rule|establish|determine)"
    r"|to (?:rule out|exclude|determine|establish)|um (?:\w+ ){0,8}(?:auszuschliessen|festzustellen)"
    r"|avant de|antes de (?:poder|certificar)|before (?:i|we|it|certif\w+)|bevor|sous reserve|subject to|provided that"
    r"|on condition|vorbehaltlich|a condition|siempre que|a reserva|salvo que|pending|awaiting|awaited|en attente"
    r"|pendientes?|ausstehend\w*|steht noch aus|stehen noch aus|in attesa|non parvenus|a la espera|sobald|des que"
    r"|once (?:the"
    r"|all)|en cuanto|una vez|if the|si les|si los|wenn die|prescri\w+ pour|assuming|a supposer|sofern|falls"
    r"|expected)\b"
    r"|\b(?:selon (?:ses|les|l) (?:dires|declarations|interesse\w*|propres)|d apres ses|(?:patiente?|interessee?"
    r"|etudiante?|candidate?) (?:\w+ )?(?:declare|affirme|indique|dit|assure)|segun (?:manifiesta|refiere|declara|su"
    r"|sus|dice)|(?:paciente|interesad[oa]|solicitante) (?:\w+ )?(?:manifiesta|refiere|declara|afirma|dice)"
    r"|(?:patient|applicant|student|he|she) (?:\w+ )?(?:states?|says|declares?|reports?|claims?|affirms?) (?:that|to"
    r"|not|no|he|she|having)|according to (?:him|her|his|the (?:patient|applicant|student|parents?))|by (?:his"
    r"|her) own account|self reported|eigenen (?:angaben|aussagen)|gibt an|laut (?:eigener|angaben|angabe)"
    r"|nach angaben? (?:de[rs]|ihre[rs]?|seine[rs]?))\b"
)
_YEAR = lazily(r"\b20[1-9]\d\b")
# Diseases of another kind: they are denied for other ends.
_OTHER_ENDS = lazily(
    r"\b(?:contre indi\w+|contraindi\w+|kontraindi\w+|allerg\w+|alerg\w+|sport\w*|deport\w*|randonnee|travail"
    r"|professionn\w+"
    r"|chroni\w+|cronic\w+|heredit\w+|hereditari\w+|cardi\w+|mental\w*|psych\w*|empech\w*|impida\w*|prevent\w*"
    r"|hinder\w*)\b"
)
_VACCINES = lazily(
    r"\b(?:vaccin\w*|vacun\w*|immuni[sz]\w*|impf\w*|vacina\w*|carnet\w*|cartilla|prophyla\w*|profila\w*|booklet"
    r"|fievre jaune|fiebre amarilla|yellow fever|gelbfieber\w*)\b"
)
_HAS = lazily(
    r"\b(?:suivie?s?(?: \w+){0,6} pour|traitee?s?(?: \w+){0,6} pour|atteinte? d|porteu\w+ d|souffre d|presente"
    r"|contracte"
    r"|seguid[oa] por|tratamiento (?:por|para|de|contra)|padece|sufre|presenta|diagnostic\w+|diagnos\w+|treated for"
    r"|treatment for|suffer(?:s|ing) from|carrier of|tested positive|leidet|litt|erkrankt an|behandlung|behandelt"
    r"|infiziert|soffre|affett[oa]|portador\w*|positif|positive|positiv)\b"
)
_REACH, _BEFORE = 12, 5  # words from "treated for" to the disease; words in which a denial may go before
_EXCEPT = lazily(
    r"\b(?:a l exception|hormis|excepte|sauf|with the exception|except(?:ing)?|apart from|other than|save for"
    r"|salvo|excepto|a excepcion|con (?:la )?excepcion|mit ausnahme|ausser|ausgenommen|abgesehen von|eccetto|tranne"
    rf"|exceto)\b(?: \w+){{0,6}} (?:{_DISEASE}|hepat\w+|\w*virus\w*|hiv|vih|covid\w*)\b"
)


_OPEN = (
    # Nobody saw the person.
    Statement(
        thing=Words(
            "patient* i je ich wir we nous lui elle him her she he sie ihn er herr* frau* mr ms mrs sr sra interesse*"
            " interesad* student* etudiant* examination* examen* untersuchung* visite* reconocimiento* exploracion*"
            " person*"
        ),
        state=Words(
            "examin* seen saw met vu vue vus revu* rencontre* ausculte* untersucht* untersuchen gesehen erschienen"
            " stattgefunden realisee* effectue* efectuad* realizad* examinad* reconocid* explorad* visto vista vio"
            " attended evaluad* visitat* avaliad*"
        ),
        unless=Words("negativ* test* vih hiv hepatit* imp* vaccin* vacun* gyn* dent* zahn* requis* required notwendig"),
        near=6,
        denied=True,
    ),
    # A result that is not there, or not good.
    Statement(
        thing=Words(
            "result* befund* ergebnis* resultat* resultad* test* prueba* probe* analys* analitic* labor* cultiv*"
            " cultur*"
            " sputum* crachat* esputo* radio* rontgen* thorax* thora* xray igra quantiferon* tubercul* tuberkul*"
            " mantoux bacilloscop* baciloscop* examen* depistage* screening* cribado*"
        ),
        state=Words(
            "pending awaited awaiting outstanding aussteh* ausstehend* aus steht attente attendu* pendient* positiv*"
            " positif*"
            " shadow* verschatt* opacit* infiltrat* kavern* cavern* cavit* auffallig* pathologisch* pathologique*"
            " abnormal anormal* inconclusive unklar* indetermin* aguarda* attesa suspect* sospech* verdacht*"
        ),
        unless=Words(
            "group* gruppe* grup* blutgrup* blood sang* rh* rhesus immun* igg antikorper* anti* titer* masern* measles"
            " rubella rubeole roteln* rubeola rougeole varicel* varizell* imp* vaccin* vacun* hbs* schutz* protect*"
            " unauffallig* sin"
            " ohne sans without negativ* ausreichend* recibid* received eingegangen* recue* anterior* previous fruher*"
        ),
        near=6,
    ),
)


def medical(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentence on these diseases, where it does not say that the person has none of them."""
    if kind != "medical_certificate":
        return
    yield from namesake(said, case.applicant)
    yield from sheets(said, case)
    said = Ticked(said.document, said)
    settled = set(retested(said))
    yield from (each for each in stated(said, _OPEN) if each.text not in settled and not supposed(each.text))
    yield from left_open(said)
    if not _REGULATIONS.search(said.folded):
        return
    named = [sentence for sentence in said.sentences if _REGULATIONS.search(sentence.folded)]
    before = {each: last.folded for last, each in pairwise(said.sentences)}
    year = max((int(found) for found in _YEAR.findall(said.folded)), default=None)
    wrong = [
        sentence
        for sentence in named
        if _takes_back(sentence.folded, before.get(sentence, "")) or is_of_another(sentence.folded, year)
    ]
    yield from wrong
    if wrong or not named or any(_denies(sentence.folded) for sentence in named):
        return
    of_vaccines = all(_VACCINES.search(sentence.folded) for sentence in named)
    near = () if of_vaccines else tuple(sentence.folded for sentence in said.sentences)
    if not any(_denies(plain) and not _OTHER_ENDS.search(plain) and not _takes_back(plain) for plain in near):
        yield named[0]


def _takes_back(plain: str, sentence_before: str = "") -> bool:
    """Whether the person has one of them, or none but one: "no other disease", where none was denied before."""
    if _EXCEPT.search(plain):
        return True
    other = _NO_OTHER.search(plain)
    if other and not _denies(sentence_before):
        *before, last = ["", *plain[: other.start()].split()]
        if last not in _JOINS and not _DENIAL_WORD.search(" ".join(before[:-2])):
            return True
    return any(_is_ill(plain, found) for found in _HAS.finditer(plain))


def _is_ill(plain: str, found: re.Match[str]) -> bool:
    before = " ".join(plain[: found.start()].split()[-_BEFORE:])
    after = " ".join(plain[found.end() :].split()[:_REACH])
    whole = f"{before} {found[0]} {after}"
    return bool(re.search(rf"\b{_DISEASE}\b", after)) and not re.search(rf"\b(?:ne|n|{_DENIAL})\b", whole)


def _denies(plain: str) -> bool:
    """Whether the sentence says, now and as the doctor's word, that there is no such disease."""
    return bool(_SAID_OF_NONE.search(plain)) and not (_NOT_YET.search(plain) or _WITHHELD.search(plain))
