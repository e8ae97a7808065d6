"""What leaves a medical certificate open beside the diseases it denies: nobody looked, a result is missing or bad, the
person is ill or kept apart, the paper serves another end, is void, or no doctor answers for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from doccheck.judging.reserved.concepts import Together, Words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold

_DENIED = (
    " nicht kein keine keinen keinem keiner keinerlei nie weder not no never neither nor none non pas point jamais"
    " aucun aucune ni ningun ninguna ninguno nunca jamas tampoco nao nessun nessuna nenhum nenhuma cannot"
)
_WITHOUT = " sans sin ohne without senza sem libre free frei indemne exempt* exent* ausgeschlossen excluded descart*"
_IF = " wenn falls sofern if unless should case cas caso bei si"
_DISTANT = (
    " telefon* telephone telephonique telefonic* phone video visioconference videoconference videokonferenz"
    " videokonsil videosprechstunde visio* *videollamada"
    " *teleconsult* teleconsult*"
    " telemed* videollamada videoconsult* online remote remotely distance distancia fernbehandlung correo aktenlage"
    " fragebogen* questionnaire cuestionario dossier"
)
_SEEN = (
    " grundlage beruht basis based consultation consulta konsultation untersuchung* mode modalite interroge* befragt"
    " examin* established etabli* ausgestellt erstellt emitid* expedid* issued rempli filled complete* contacto"
    " delivre* delivree emis* valoracion efectuad* nach apres reconocimiento exploracion visite visita gesprach"
    " entretien evaluation assessment kontakt*"
)
_TESTS = (
    " radio* rontgen* thorax xray ray chest quantiferon igra tubercul* tuberkul* mantoux intradermo* bacillo* bacilo*"
    " baciloscopia sputum crachat* esputo smear cultur* kultur* cultiv* bk koch serolog* syphilis sifilis vdrl pcr"
    " tuberculin* pulmon* lungen* pulmonar torax schirmbild prick tine tb tbc lungenaufnahme rx laborbefunde laborwerte"
)
_OPEN_RESULT = (
    " cours attente attendu* pendiente* pending awaited awaiting outstanding aussteh* ausstehend* repeat* repeated"
    " refaire controler controle wiederholen repetir kontrolle kontrollbedurftig folgt follows nachgereicht unklar*"
    " inconclusive suspect* sospech* infiltrad* fehlen fehlt missing manquent faltan"
    " indetermine* indetermin* douteu* dudos* dubious borderline grenzwertig limite auffallig* anormal* abnormal"
    " pathologi* opacit* infiltrat* kavern* cavern* cavit* verschatt* shadow* sombra lesion* nachweisbar reactive"
    " reactiv*"
    " reaktiv"
)
_CONTAGION = (
    " tubercul* tuberkul* *tuberkulose tb tbc bk ansteckend* contagi* infecti* infeccios* infectios* infekt*"
    " infektios* ubertragbar*"
    " transmis* transmiss* cholera pest peste plague diphth* dift* typhus typhoid tifus hepatit* meningit* masern"
    " measles sarampion rougeole variole smallpox viruela antitubercul*"
)
_HAS = (
    " traitement traitee traite behandelt behandlung treated treatment taking medication tratamiento tratada tratado"
    " offene offener porteuse porteur portador* carrier leidet erkrankt besteht vorliegt liegt atteinte atteint"
    " souffre presente padece"
    " presenta suffers suffering currently active aktiv* activo activa aigue acut* akut* infected infiziert infectee"
    " contracte* diagnosis diagnose diagnostico diagnosi befund therapie therapy therapeutique diagnosed diagnostiqu*"
    " diagnostic* reconvales* convales*"
)
_KEPT_APART = (
    " isolement isolation isolee isole isolated aislada aislado isoliert isolierung quaranta* quarantine quarantan*"
    " cuarentena aislamiento isolamento"
)
_MAY_NOT_TRAVEL = lazily(
    r"\b(?:not|nicht|no|pas|non|nao)(?: (?!(?:und|and|et|y|e|aber|but|mais|pero)\b|restriction|contra|objection"
    r"|medical|kein|obsta|impe)\w+){0,3}"
    r" (?:travel|fly|reise\w*|viajar|voyager|flug\w*|viaggiare|fliegen)\b"
    r"|\b(?:travel|reisen?|viajes?|voyages?|flug|flight)(?: \w+){0,4} (?:not|nicht|no|pas)(?: \w+)?"
    r" (?:advis|recommend|empfohlen|empfehlen|recomend|conseill|recommand|angezeigt)\w*"
)
_TOLD_BY_PATIENT = lazily(
    r"\b(?:patiente?|interessee?|paciente|interesad[oa]|patientin|student|applicant|elle|il|she|he|sie|er)"
    r" (?:declare|affirme|indique|dit|manifiesta|refiere|afirma|states|reports|declares|says|claims|gibt an|erklart"
    r"|dichiara)"
    r"(?: \w+){0,3} (?:ne|no|not|nicht|kein\w*|never|non|nao|sin|sans)\b"
)
_NO_HINDRANCE = lazily(
    r"\b(?:restriction\w*|contra ?ind\w+|kontraind\w+|objection\w*|bedenken|einwand\w*|inconvenient\w*|impid\w*"
    r"|empech\w*"
    r"|hinder\w*|prevent\w*|obsta\w*|padece|enfermedad\w*|disease\w*|maladie\w*|krank\w*|einwande|only|nur|solo)\b"
)
_JOURNEY = (
    " voyage* voyager reise* reisen travel fly flying viajar viaje reisefahig flugtauglich vuelo volo viaggiare viajar"
    " fluge deplacement auslandsaufenthalt*"
)
_ADVISED_AGAINST = (
    " deconseill* desaconsej* abgeraten abzuraten unfit inapte unfahig until cleared"
    " untauglich retard* aplazar postpone* verschieben differe* sconsiglia*"
)
_SUSPICION = (
    " hypothese hipotesis suspicion suspect* sospech* verdacht* possible possibly probable probably moglich* posible"
    " wahrscheinlich*"
)
_CONTACT = " contact contacto kontakt* kontaktperson sujet expose* exposed exposure expuest* umgebungs*"
_WATCHED = (
    " surveillance seguimiento nachuntersuchung* uberwachung follow suivi watch vigilancia umgebungsuntersuchung"
    " observation"
)
_PROVISO = (
    " reserve vorbehaltlich vorbehalt subject pending reserva provisional* provisoire vorlaufig* provisorio attente"
    " falta definitif definitive endgultig* final definitivo"
)
_TO_COME = (
    " examen* examens resultat* ergebnis* laborergebnis* laborwerte* labor* laboratoire laboratory confirmation"
    " resultad* analitic* analyses prueba* tests bestatigung prufung befund* radiogra* complementaire* complementari*"
    " eingang untersuchung* bilan befunde"
)
_OTHER_USE = (
    " sport* sportive centro deportivo sportverein deport* gimnasio fitness gym travail arbeit work trabajo escuela"
    " schule schulsport conduire"
    " driving conduccion fuhrerschein permis licencia licence diving plongee buceo tauchen piscine piscina camp"
    " campamento"
)
_ONLY = (
    " nur ausschliesslich lediglich only solely exclusively uniquement exclusivement seulement seul seule seules solo"
    " solamente unicamente exclusivamente soltanto"
)
_AUTHORITY = (
    " visa visum* visado* immigration einwanderung* extranjeria aufenthalt* residence residencia sejour behord*"
    " authorities autorites autoridades consul* konsul* official amtlich* officiel* oficial* administrativ*"
)
_PAPER = (
    " certificat attest certificate certificado bescheinigung zeugnis document documento certificato atestado"
    " attestation"
)
_VOID = (
    " annule annulee ungultig void withdrawn revoked anulado anulada invalid widerrufen zuruckgezogen nul nulo caduc"
    " retire"
)
_OPEN = (
    # Nobody looked.
    Together(
        groups=(Words(_DISTANT), Words(_SEEN)),
        unless=Words(
            f"{_DENIED} urgence notfall* emergency cita citas termin* appointment* rendez rdv rufen call"
            f" sprechstunde* sprechzeit* praxis tel fax cabinet horaires heures"
        ),
        span=7,
    ),
    Together(
        groups=(
            Words(
                "examen untersuchung exploracion examination consultation consulta reconocimiento visite auscultation"
                " exploration vue gesehen seen visto vista esame"
            ),
            Words(f"{_DENIED} sans sin ohne without senza sem"),
            Words(
                "clinique physique korperlich* clinica fisica physical fand practicado practicada pratique"
                " stattgefunden"
                " realizado realizada effectue effectuee place carried performed dossier personne person personal*"
                " personlich*"
                " presenc* consultation"
            ),
        ),
        unless=Words(
            "anomal* befund* auffallig* abnormal pathol* hallazgo* found signs signe* signo* evidence"
            " particularit*"
            " krank* maladie* disease* enfermedad*"
        ),
        span=9,
    ),
    Together(
        groups=(
            Words(
                "declaration* declare* angaben manifestado* manifesta manifestaciones dires information informations"
                " statement statements dichiarazion* declarac* referido auskunft account renseignement* datos"
            ),
            Words(
                "seules seule selbst given nur only sole solo solely patiente patient paciente interessee interesse"
                " interesada interesado her his eigenen eigener fournis fourni facilitados"
            ),
            Words(
                "reposent repose fonde fondes base basa basan stammen beruht beruhen relies based relying beruhend*"
                " nach prufung"
                " uberpruft verifie* verifies comprobad* verified stutzt"
            ),
        ),
        span=12,
    ),
    # A result is missing, or bad.
    Together(
        groups=(Words(_TESTS), Words(_OPEN_RESULT)),
        unless=Words(
            f"{_DENIED}{_WITHOUT} unauffallig* impf*"
            f" vaccin* recibid* received eingegangen recue*"
            f" anterior previous"
            " normal normale"
        ),
        span=6,
    ),
    Together(
        groups=(Words(_TESTS), Words("positiv positive positif positiva positivo positivas")),
        unless=Words(
            f"{_DENIED}{_WITHOUT} negativ* igg immun* anti* titer* schutz* masern measles impf* vaccin* vacun*"
        ),
        span=5,
    ),
    # Ill, infectious, kept apart, not to travel.
    Together(
        groups=(Words(_CONTAGION), Words(_HAS)),
        unless=Words(
            f"{_DENIED}{_WITHOUT}{_IF} past earlier fruher* 20 geheilt guerie? cured curada curado immun*"
            f" impf*"
            " vaccin* vacun* negativ* unauffallig* absence ausencia nil neant maladies diseases krankheiten"
            " enfermedades affections susceptible keinerlei"
        ),
        span=8,
    ),
    Together(
        groups=(
            Words("contagieux contagieuse contagious infectious contagioso contagiosa ansteckend infektios"),
            Words("currently actuellement derzeit aktuell actualmente still encore noch est ist is es esta weiterhin"),
        ),
        unless=Words(f"{_DENIED}{_WITHOUT}{_IF} maladie* krankheit* disease* enfermedad* affection* erkrankung* any"),
        span=4,
    ),
    Together(
        groups=(Words(_KEPT_APART),),
        unless=Words(f"{_DENIED}{_WITHOUT}{_IF} abgeschlossen beendet finished over termine* ended finalizad* vaccin*"),
    ),
    Together(
        groups=(Words("avoid eviter meiden vermeiden evitar"), Words("contact contacts kontakt kontakte contacto")),
        unless=Words(f"{_DENIED}{_IF} allerg*"),
        span=4,
    ),
    Together(
        groups=(Words(_JOURNEY), Words(_ADVISED_AGAINST)),
        unless=Words(
            f"{_IF} nothing rien nichts nada einwand* objection* inconvenient* bedenken hindern* obstacle"
            f" prevent"
            " oppose indication* contraindicaciones impide empeche"
        ),
        span=8,
    ),
    Together(
        groups=(Words(_SUSPICION), Words(_CONTAGION)), unless=Words(f"{_DENIED}{_WITHOUT}{_IF} susceptible*"), span=5
    ),
    Together(
        groups=(
            Words(_CONTACT),
            Words(_CONTAGION),
            Words(f"{_WATCHED} sujet cas case caso fall *falls close estrecho eng*"),
        ),
        unless=Words(f"{_DENIED}{_WITHOUT}{_IF}"),
        span=12,
    ),
    # Said with a proviso, or not tested.
    Together(
        groups=(Words(_PROVISO), Words(_TO_COME)), unless=Words(f"{_DENIED} privacy datenschutz regulation*"), span=6
    ),
    Together(
        groups=(
            Words(_CONTAGION),
            Words(_DENIED.replace(" ni ", " ")),
            Words(
                "getestet tested recherche recherchee recherchees faite faites realizad* pruebas test tests carried"
                " untersucht"
                " gepruft checked investigated depistage depistees comprobad* cribado screening screened depistee"
            ),
        ),
        unless=Words(
            f"{_WITHOUT} positiv* signs signe* signo* anzeichen evidence hinweis* anhalt* indici* found trouve* detect*"
            f" negativ*"
            " nachgewiesen encontrad* detectad* revele* ergab* revealed mis evidence objectiv*"
        ),
        span=9,
    ),
    # For another end, void, of nobody in particular.
    Together(
        groups=(
            Words(_OTHER_USE),
            Words(_ONLY),
            Words(f"{_PAPER} delivre* membership practica pratique valable valid gilt valido gultig dient sirve use"),
        ),
        unless=Words(f"{_AUTHORITY} nicht not auch also"),
        span=10,
    ),
    Together(
        groups=(
            Words(_AUTHORITY),
            Words(_DENIED),
            Words(
                "valid valable valido valida gilt gultig use used"
                " utilise serve"
                " verwendbar bestimmt intended destine* efectos fins"
                " zwecke"
            ),
        ),
        unless=Words(f"{_IF} only nur solo seulement uniquement without ohne sans sin"),
        span=8,
    ),
    Together(
        groups=(Words(_PAPER), Words(_VOID)),
        unless=Words(
            f"{_IF}{_DENIED}{_WITHOUT} previous precedent* fruher* anterior* earlier after apres nach"
            f" tras signature stempel"
        ),
        span=5,
    ),
    Together(
        groups=(
            Words(
                "identite identitat identity identidad identita ausweis* pass reisepass passport passeport pasaporte"
                " documento document personalausweis dni identification"
            ),
            Words(_DENIED),
            Words(
                "verifie* gepruft verified vorgelegen vorgelegt vorlag seen shown produced presente* comprobad*"
                " verificad* acreditad* exhibi* controle* checked lag presentad* aportad* confirmed established"
            ),
        ),
        span=7,
    ),
)
_SIGNED_BY = lazily(
    r"^(?:signataire|signe par|signed by|signatory|unterzeichnet(?: von)?|unterzeichner\w*|firmado(?: por)?|firmante"
    r"|firmato da"
    r"|assinado por|etabli par|ausgestellt von|issued by|expedido por|emitido por|examinateur|examiner|untersucher\w*)$"
)
_NO_DOCTOR = lazily(
    r"\b(?:infirmi\w+|krankenschwester|krankenpfleger\w*|pflegefachkraft|heilpraktiker\w*|nurse|enfermer[oa]"
    r"|infermier[ea]"
    r"|psycholog\w*|psicolog\w*|osteopat\w*|homeopat\w*|naturopat\w*|physiotherap\w*|fisioterap\w*|kinesi\w*"
    r"|pharmaci\w+"
    r"|apothek\w+|pharmacist|farmaceutic[oa]|secretaire|secretary|secretari[oa]|sekretar\w*|veterin\w*|tierarzt\w*|vet"
    r"|midwife|hebamme|sage femme|matrona|arzthelfer\w*|fachangestellte\w*|receptionist|dentist\w*|zahnarzt\w*"
    r"|chiropra\w*)\b"
)
# Whom or when the sentence on the diseases is about, instead of the applicant today.
_KIN = lazily(
    r"^(?:\w+ ){0,3}?(?:sa|son|ses|su|sus|her|his|ihr|ihre|sein|seine|sua|suo|leur|their) (?:mere|pere|parents?|frere"
    r"|soeur"
    r"|epoux|epouse|mari|famille|madre|padre|padres|herman[oa]|espos[oa]|familia|mother|father|brother|sister|husband"
    r"|wife"
    r"|family|mutter|vater|eltern|bruder|schwester|ehemann|ehefrau|familie|marito|moglie|conjoint)\b"
)
_THEN = lazily(
    r"^(?:\w+ ){0,2}?(?:en|in|im jahr|bei der|when|lors d\w*|a la date|on|at|on the|as of|am|em"
    r"|nel)\b(?: \w+){0,5} ((?:19|20)\d\d)\b"
)
_WAS = lazily(
    r"\b(?:ne presentait|n avait|ne souffrait|etait|litt|hatte|war|lag|had|was|did|suffered|padecia|presentaba|tenia"
    r"|sufria"
    r"|estaba|presentava|soffriva|sofria|apresentava)\b"
)
_NOT_FREE = lazily(
    r"\b(?:n est pas|ne sont pas|is not|isn t|no esta|ist nicht|non e|nao esta)(?: \w+){0,2} (?:indemne|exempte?|libre"
    r"|exent[oa]"
    r"|free|clear|frei|esente|livre|isent[oa])\b"
)
_EXCEPTED = lazily(
    r"\b(?:tuberculos[ei]|tuberkulose|tuberculosis|hepatit\w+|vih|hiv|sida)(?: \w+){0,2} (?:exceptee?|mise a part"
    r"|ausgenommen"
    r"|excepted|aside|exceptuada|excluida|aparte|exclue)\b"
)


# "Any correction makes it void": what would be, whoever corrects it.
_ALTERED = lazily(
    r"\b(?:(?:any|every|all|jede\w*|jegliche\w*|toute?s?|chaque|cualquier|toda|todo|cada|un|une|una|eine?|ogni"
    r"|qualsiasi"
    r"|durch|par|by|due to|por)(?: \w+)?|^) ?(?:ratures?|surcharges?|alterations?|changes?|corrections?|erasures?"
    r"|tampering"
    r"|modifi[ck]a\w+|tachon\w*|tachadura\w*|enmienda\w*|raspadura\w*|borron\w*|\w*anderung\w*|streichung\w*"
    r"|rasur\w*|radierung\w*|korrektur\w*|manipula\w+|cancellatur\w+|abrasion\w*|correzion\w+|rasura\w*)\b"
    r"(?: (?:and|or|und|oder|et|ou|y|o|by|hand|von|der|a|la|the|main|mano|handschriftliche|nachtragliche|not|non"
    r"|\w{4,14})){0,6}? (?:annule\w*|voids?|invalid\w*|anula\w*|deja\w* (?:nul\w*|sin)|rende\w*|rend|renders?|makes?"
    r"|macht|machen|fuhrt|fuhren|ungultig|nul(?:le)?|nul[oa]|null)\b"
)
_IT_IS_VOID = lazily(r"\b(?:is|ist|est|es|esta|was|wurde|a ete|ha sido|hereby|hiermit)\b(?! \w+ (?:if|wenn|si)\b)")
# A result that was not good, and the next part of the sentence says that a later one is.
_AGAIN = lazily(
    r"\b(?:repeat\w*|repetid[oa]|repeticion|retake\w*|retest\w*|second|zweite\w*|wiederhol\w*|kontrolle?\w*|erneut\w*"
    r"|refaite?|controle|repete\w*|nouvelle?|segund[oa]|control|later|follow up|folgeuntersuchung|ripetut[oa])\b"
)
_GOOD_NOW = lazily(
    r"(?<!not )(?<!nicht )(?<!no )(?<!pas )(?<!non )\b(?:normal(?:e|es)?|negativ(?:e|o|a)?|negatif|unauffallig\w*|clear"
    r"|o b|ohne befund|sin hallazgos|sans anomalie|cleared|sin alteraciones|regolare)\b(?! (?:not|nicht|no|pas)\b)"
)
_STILL = lazily(
    r"\b(?:pending|awaited|aussteh\w*|steht|attente|pendient\w*|if|wenn|falls|sofern|si|until|bis|hasta|once)\b"
)
# Who had been near somebody ill was examined, and what came of it.
_CHECKED = lazily(
    r"\b(?:wurde|was|were|a ete|fue|se realizo|se le realizo)\b.*\b(?:untersucht|untersuchung|examined|screen(?:ed|ing)"
    r"|tested|examinee?|depistage|examinad[oa]|estudio de contactos|durchgefuhrt)\b"
)
_CAME_OUT = lazily(
    r"(?:sie|er|es|das ergebnis|it|the result|il|elle|le resultat|el resultado|este|resulto|fue)? ?(?:(?:blieb|war"
    r"|fiel|remained"
    r"|was|came back|est reste?e?|etait|fut|fue|resulto|quedo) )?(?:negativ|negative|negatif|negativo|unauffallig"
    r"|normal)$"
)
# A result that there is not: "one that was positive would be reported".
_SUPPOSED = lazily(
    r"\b(?:ausfiele|ergäbe|zeigte|würde[n]?|wäre[n]?|hätte[n]?|were (?:to|he|she|it|any)|would be (?:reported|notified)"
    r"|resultara|resultase|saliera|saliese|fuera|serait|devait s'avérer)\b",
    re.IGNORECASE,
)
_REPORTED = lazily(
    r"\b(?:gemeldet|mitgeteilt|reported|notified|declared|declaree?|signalee?|notificad\w+|comunicad\w+|declarad\w+"
    r"|notificar\w*|comunicar\w*)\b"
)


def retested(said: Said) -> Iterator[str]:
    """The texts of the results that a later one, told in the next part of the sentence, has settled."""
    for sentence, after in pairwise(said.sentences):
        if sentence.text.rstrip()[-1:] in ";,:" and _is_good_now(after.folded):
            yield sentence.text
        if sentence.text.rstrip().endswith(":") and _CHECKED.search(sentence.folded) and _CAME_OUT.match(after.folded):
            yield sentence.text
    yield from _retested_in_rows(said)
    for whole in (*said.sentences, *(row.sentence for row in said.rows)):
        if ";" in whole.text and _is_good_now(fold(whole.text.rpartition(";")[2])):
            yield whole.text


def _retested_in_rows(said: Said) -> Iterator[str]:
    """The rows of a test that is good, or stands again below with a good result."""
    good = [(at, fold(row.label)) for at, row in enumerate(said.rows) if _is_good_row(row)]
    for at, row in enumerate(said.rows):
        name = fold(row.label)
        if _AGAIN.search(name) and _is_good_row(row):
            yield from (row.sentence.text, row.label)
        if name and any(later > at and again.startswith(f"{name} ") and _AGAIN.search(again) for later, again in good):
            yield from (row.sentence.text, row.value, *(each.text for each in said.sentences if each.text in row.value))


def _is_good_row(row: Row) -> bool:
    value = fold(row.value)
    return _GOOD_NOW.search(value) is not None and _STILL.search(value) is None and ";" not in row.value


def _is_good_now(plain: str) -> bool:
    return bool(_AGAIN.search(plain) and _GOOD_NOW.search(plain)) and _STILL.search(plain) is None


def supposed(text: str) -> bool:
    """Whether a result is only thought of, for what would be done about it."""
    return bool(_SUPPOSED.search(text) and _REPORTED.search(fold(text)))


def _is_rule_of_corrections(plain: str) -> bool:
    altered = _ALTERED.search(plain)
    return altered is not None and _IT_IS_VOID.search(plain[: altered.start()] + plain[altered.end() :]) is None


def left_open(said: Said) -> Iterator[Sentence]:
    """The sentences and rows that leave open whether the applicant is in good health today."""
    asked = [one for one in _OPEN if one.may_be_in(said.folded)]
    settled = set(retested(said))
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        if sentence.text in settled or supposed(sentence.text) or _is_rule_of_corrections(sentence.folded):
            continue
        if (
            any(one.is_in(sentence) for one in asked)
            or _stays(sentence.folded)
            or _TOLD_BY_PATIENT.search(sentence.folded)
        ):
            yield sentence
    for row in said.rows:
        if _SIGNED_BY.match(fold(row.label)) and _NO_DOCTOR.search(fold(row.value)):
            yield row.sentence


def _stays(plain: str) -> bool:
    """Whether the person is told not to travel."""
    return bool(_MAY_NOT_TRAVEL.search(plain)) and not _NO_HINDRANCE.search(plain)


def is_of_another(plain: str, year: int | None) -> bool:
    """Whether the sentence on the diseases is of a relative, of an earlier year, or the contrary of what is asked."""
    if _KIN.search(plain) or _NOT_FREE.search(plain) or _EXCEPTED.search(plain):
        return True
    then = _THEN.search(re.sub(r"\b2005\b", " ", plain))
    return bool(then and _WAS.search(plain) and (year is None or int(then[1]) < year))
