"""Money that is promised and takes effect later: when a body has decided, when funds are there; no claim before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.reserved import funds_family as f
from doccheck.judging.reserved.concepts import Together, Words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.rows import is_none
from doccheck.judging.reserved.said import Row, Said, Sentence
from doccheck.judging.words import fold
from doccheck.values import dates

_KINDS = f.GRANTS | f.SPONSORS | f.GUARANTEES | f.LOANS
_BODY = """kuratorium* stiftungsrat* *vorstand* *ausschuss* ausschusses gremium gremien kommission* *kommission jury
    beirat* verwaltungsrat* aufsichtsrat* hochschulrat* stadtrat* gemeinderat* senat* parlament* ministeri* ministry
    ministre
    government regierung gouvernement gobierno board
    committee* council trustees panel commission senate assembly parliament conseil comite* commission* assemblee senat
    parlement consejo comision* junta patronato pleno asamblea congreso consiglio comitato commissione conselho
    comissao treasury tresor*"""
_DECIDES = """sitzung sitzungen *sitzung tagung tagt zusammentritt beschluss* beschliess* entscheid* entschied*
    freigab* freigegeb* freigib* genehmig* bewillig* zustimm* abstimm* bestatig* ratifiz* session* meeting* meets decid*
    decision* vote* votes approv* confirm* ratif* releas* resol* seance* reunion* reunira reunit delib* statu* validat*
    approuv* adopt* sesion* decis* acuerd* aproba* aprueb* aprob* reun* confirm* riunione delibera* approva*
    reuniao"""
_EVENT = f"""{_BODY} mittel haushaltsmittel fordermittel haushalt* budget* freigab* freigegeb* funds funding fonds
credits
    presupuest* fondos disponibilid* donation* donors spende* dons donativos bewilligungsbescheid* genehmig* approv*
    approb* aprob* validat* validier* ratif* beschluss* beschliess* decision* entscheid* vote votes vota* delib*
    resolu* zuweisung*
    zuwendung* allocation* dotation* subvention* partida* gegenzeichn* countersign* contresign* refrend*
    stiftungsaufsicht
    finanzamt* finanziamento bilancio orcament*"""
_EFFECT = """wirksam* wirksamkeit rechtswirksam* kraft gultig verbindlich* bindend rechtskraftig* endgultig*
    rechtsverbindlich* gultigkeit validite validez validity verbindlichkeit gilt gelten applies vaut vaudra vale
    valdra effective* effect force binding final definitive definitif* definitiv* effet effets vigueur
    effectif* effective ferme acquise acquis exigible efecto efectos efectiv* firme vigor vigencia vinculante exigibl*
    effetto efficac* vincolante eficac* due payable fallig* zustande entsteht entstehen arises accrues nait
    nacera nace operative operativ* wirkung activ* perfecciona*"""
_CONDITION = """sobald erst wenn sofern nachdem nach vorbehaltlich vorbehalt abhangig voraussetzung once only when until
    unless upon subject provided after following ehe bevor conditional contingent lorsque quand reserve apres
    subordonn* condition*
    una cuando tras previa previo condicionad* supeditad* sujet* hasta solo salvo quando dopo subordinat* apos
    soumis* if si falls solange tant"""
# The student's own acts and arrival are what every grant waits for; a renewal, a change or a loss is another matter.
_OWN_ACTS = """einreise ankunft anreise arrival arrivee llegada arrivo chegada immatrikul* einschreib* einschreibung
enrol*
    inscri* matricul* iscri* immatricul* visum* visa visado visti annahmeerklar* annahme annimm* accept* acept* accett*
    kontoeroffnung iban rib registration semesterbescheinigung"""
_OTHER_MATTER = """verlanger* weiterforder* weiterbewillig* folge* zweite* renew* extension* extend* prolong* renouvel*
    reconduc* prorrog* renov* second* deuxieme segund* absence* abwesen* ausencia* unterbrech* unterbrich* interrup*
    anderung* changes changement* cambio* wechsel* erlischt widerruf* widerspruch* klage appeal* recours recurso* alzada
    ricorso lapses expires caduc* additional zusatzlich* supplement* complement* reise* travel voyage* viaje*
    continuidad continuacion continuation continuite continuazione fortsetzung weiterzahlung weitergewahrung
    rules regulations terms statutes reglement* richtlinie* satzung* reglamento bases
    rechtsweg ruckforder* danach thereafter ensuite afterwards posteriori* report* bericht* rapport informe*
    reception empfang einladung invite* ceremon*"""
_UNLESS = Words(f"{_OWN_ACTS} {_OTHER_MATTER}")

_TAKES_EFFECT = Together(groups=(Words(_EFFECT), Words(_CONDITION), Words(_EVENT)), unless=_UNLESS, span=18)
_SUBJECT_TO = Together(
    groups=(
        Words(
            """vorbehaltlich vorbehalt abhangig subject contingent conditional reserve subordonn* supeditad*
            condicionad*
            sujet* subordinat* soumis* condizionat* condicionad* dependent depends hangt depende*"""
        ),
        Words(
            f"""{_BODY} freigab* zustimmung genehmig* bewilligung approv* approb* aprob* ratif* vote votes votac*
            validation validacion verfugbarkeit
            availability funds mittel haushaltsmittel fonds fondos disponibilit* disponibilid* existencia
            decision* beschluss* entscheidung resolu* budget* presupuest* donation* spenden* dons donativos countersign*
            gegenzeichnung contresign*"""
        ),
    ),
    unless=Words(f"{_OWN_ACTS} {_OTHER_MATTER} aufenthalt* residence sejour estancia permit"),
    span=10,
)
_NO_CLAIM_BEFORE = Together(
    groups=(
        Words(
            """anspruch anspruche rechtsanspruch zahlungsanspruch auszahlungsanspruch verpflichtung zahlungspflicht
            claim
            claims entitlement entitled right rights obligation obligations liability droit droits derecho derechos
            obligacion diritto obbligo direito obrigacao commitment engagement exigible exigir exigee gefordert
            demanded beansprucht beanspruchen claimed reclam*"""
        ),
        Words(
            """nicht kein keine keinen keinerlei no not none nor neither ne n aucun aucune sans sin ningun ninguna
            nessun
            non nao nenhum without never pas"""
        ),
        Words(
            """vorher zuvor davor bis vor ehe bevor before beforehand until till prior avant jusqu auparavant la antes
            hasta tanto
            previamente prima fino ate erst solange tant then dahin entonces"""
        ),
    ),
    unless=Words(
        f"""{_OWN_ACTS} {_OTHER_MATTER} gericht* court tribunal versicher* insurance assurance social* arbeit* travail
        work sozialversicherung* steuer* tax impot* verlanger* besser* beyond apres despues after nach employ* frist"""
    ),
    span=16,
)
_WHEN_SIGNED = Together(
    groups=(
        Words(_EFFECT),
        Words("unterzeichn* unterschrift* gegenzeichn* signature signing firma countersign* contresign* signe*"),
        Words(_BODY),
    ),
    unless=_UNLESS,
    span=14,
)
_PAYING = Words(
    """pay paid payment* payable disburs* zahl* auszahl* ausgezahlt gezahlt uberwies* uberweisen uberweisung* verse
    versee
    verses versement* vers* paye* paiement* pago* pagar* paga* abon* desembols* transferred transfer engages engagee*
    mobilis* debloqu* released liberad*"""
)
_WHEN = Words("sobald erst soon once until unless when wenn lorsque quand tant cuando cuanto hasta quando appena")
_PAID_WHEN = (
    Together(
        groups=(
            _PAYING,
            _WHEN,
            Words(
                """donation* donors spende* spendern dons donateurs donativos donaciones budget* presupuest* haushalt*
                haushaltsmittel zuweisung* subvention* fundrais*"""
            ),
        ),
        unless=_UNLESS,
        span=18,
    ),
    Together(
        groups=(_PAYING, _WHEN, Words(_BODY), Words(f"{_DECIDES} vote votee votes vota*")), unless=_UNLESS, span=18
    ),
)
# The row of when a promise takes effect: a genuine one holds a day.
_EFFECT_LABEL = lazily(
    r"(?:inkrafttreten|wirksam(?:keit|werden)?(?: ab| zum)?|gultig(?:keit)?(?: ab)?|rechtswirksamkeit|"
    r"effective(?: from| date| as of)?"
    r"|entry into force|takes effect|date of effect|(?:date d |prise d )effet|entree en vigueur|valable a partir|"
    r"fecha de efectos?|efectos?|entrada en vigor|vigencia|decorrenza|efficacia|status|statut|estado|bedingung(?:en)?"
    r"|conditions?|condicion(?:es)?|vorbehalt|reserve)"
)
_OPEN_EVENT = Words(f"{_BODY} {_EVENT}")
_ARTICLE_LA = lazily(r"\b[Ll]a(?= \w)")  # "la bourse" is no "d'ici là"
# What holds whatever happens waits for nothing; to take something back is no effect either.
_WHATEVER = lazily(
    r"\b(?:auch(?: dann)?,? wenn|selbst(?: dann)?,? wenn|even (?:if|when|once)|m[eê]me (?:si|lorsqu\w*|quand|apr[eè]s)|"
    r"(?:incluso|aun|tambi[eé]n) (?:si|cuando)|anche (?:se|quando)|mesmo (?:se|quando|que))\b|"
    r"\b(?:puede|pueden|podr[aá]n?) dejar\w*(?: \w+){0,4} sin efecto\b",
    re.IGNORECASE,
)
_EVERY_MONTH = lazily(r"\bonce (?:a|per|each|every) |\(una vez\)|\buna vez (?:al|por|cada) ")
# Folded, "dès que" begins as an article.
_AS_SOON_AS = lazily(r"\b[Dd](?:ès (?:que|qu['’]|lors que|l['’])|es (?:que|qu|lors que) )")
# Looked for in a sentence with a day to come: who decides, and that it has not been done.
_BODY_MEETS = Together(groups=(Words(_BODY), Words(_DECIDES)), unless=_UNLESS, span=24)
_ALWAYS = (_SUBJECT_TO, _NO_CLAIM_BEFORE)
_UNLESS_DONE = (_TAKES_EFFECT, _WHEN_SIGNED, *_PAID_WHEN)
_NOT_DONE = lazily(
    r"\b(?:wird|werden|sobald|erst|vorgesehen|geplant|anberaumt|ansteh\w*|nachste\w*|vorbehaltlich|abhangig|sofern|"
    r"wenn|"
    r"tagt|entscheidet|beschliesst|will|shall|once|when|scheduled|planned|next|until|pending|subject|upon|meets|"
    r"decides|"
    r"\w{3,}er(?:a|ont)|\w{3,}(?:dra|ira|aura)|sera|des que|lorsqu\w*|prevue?|prochaine?|reserve|quand|doit|"
    r"se reunit|statue|"
    r"\w{3,}ar(?:a|an)|cuando|una vez|prevista|proxim\w*|pendiente|condicionad\w*|supeditad\w*|sujet\w*|hasta|quando)\b"
)
_DONE = lazily(
    r"\b(?:hat|haben|wurde|has|have|was|were|a ete|ont ete|a (?:decide|accorde|approuve|attribue|valide)\w*|avons|"
    r"ha|han|fue|acordo|aprobo|"
    r"resolvio|decided|approved|awarded|beschloss|bewilligte|gewahrte)\b"
)
_TAKEN = lazily(  # "bewilligt", "approved by the board", "acordada"
    r"\b(?:\w*(?:bewilligt|genehmigt|beschlossen|freigegeben|zugesagt|erteilt)|(?:approved|confirmed|granted|"
    r"awarded|released|final)"
    r"|(?:approuve|attribue|accorde|valide|confirme|definitif)\w*|(?:aprobad|concedid|acordad|otorgad|confirmad|"
    r"firme)\w*)\b"
)
_STILL = lazily(
    r"\b(?:sobald|erst|vorbehaltlich|sofern|ehe|bevor|once|soon|until|when|subject|des que|lorsqu\w*|quand|"
    r"sous reserve|"
    r"cuando|una vez|hasta|"
    r"solange|tant que|unless|only|nur|upon|solo|seulement|supeditad\w*|condicionad\w*|quando)\b"
)
_LONG = 60  # words of a sentence; more is a paper that was read as one


_DEPENDS_NOT = lazily(
    r"\b(?:no depende\w*|(?:does|do) not depend|not (?:dependent|conditional|subject)|ne depend\w* (?:pas|d aucun\w*)"
    r"|n est (?:pas )?(?:subordonnee?|soumise?) a aucun\w*|hangt nicht|nicht abhangig|unabhangig von|no (?:esta|queda)"
    r" (?:supeditad|condicionad|sujet)[oa]|non dipende|nao depende)\b(?!.*\b(?:pero|sino|but|sondern|aber|mais|until"
    r"|bis|hasta)\b)"
)


def takes_effect_later(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentences and rows by which the promise is none yet."""
    if kind not in _KINDS:
        return
    text = _spelt_out(said.folded)
    near = [each for each in (*_ALWAYS, *_UNLESS_DONE, _BODY_MEETS) if each.may_be_in(text)]
    for one in (*said.sentences, *(row.sentence for row in said.rows)) if near else ():
        if len(one.folded.split()) <= _LONG and _is_open(one, near) and not _is_past(one.text, said, case):
            yield one
    for row in said.rows:
        if _EFFECT_LABEL.fullmatch(fold(row.label)) and _waits_for(row, said, case):
            yield row.sentence


def _waits_for(row: Row, said: Said, case: Case) -> bool:
    """Whether the row of the effect, the state or the conditions names a decision and no day on which it was taken."""
    value = fold(row.value)
    if not _OPEN_EVENT.pattern.search(value) or is_none(value):
        return False
    decided = _DONE.search(value) or _TAKEN.search(value) or _UNLESS.pattern.search(value)
    if decided:
        return False
    days = [day for found in dates.find(row.value, day_first=True) for day in found.readings]
    return not days or min(days) > _written(said, case)


def _is_open(one: Sentence, near: Sequence[Together]) -> bool:
    """Whether the sentence leaves open what the paper promises."""
    if _DEPENDS_NOT.search(one.folded):
        return False
    plain = Sentence(text=_spelt_out(_ARTICLE_LA.sub(" ", one.text)), evidence=())
    says = [each for each in near if each.is_in(plain)]
    if any(each in _ALWAYS for each in says):
        return True
    if not says or (_DONE.search(plain.folded) and not _STILL.search(plain.folded)):
        return False
    to_come = bool(dates.find(one.text, day_first=True)) and bool(_NOT_DONE.search(plain.folded))
    return to_come or any(each in _UNLESS_DONE for each in says)


def _spelt_out(text: str) -> str:
    """The text with one word for each word that waits ("dès que" begins as an article, folded), and none for others."""
    return _AS_SOON_AS.sub("sobald ", _EVERY_MONTH.sub("each ", _WHATEVER.sub("jedenfalls ", text)))


def _is_past(text: str, said: Said, case: Case) -> bool:
    """Whether a text names days, all before the paper was written; without its date, before the application."""
    days = [day for found in dates.find(text, day_first=True) for day in found.readings]
    if not days:
        return False
    return max(days) <= _written(said, case)


def _written(said: Said, case: Case) -> date:
    issued = said.document.first("issue_date")
    return issued.value if issued is not None and isinstance(issued.value, date) else case.application
