"""Agreements and confirmations that somebody undid later: an addendum, a party that stepped back."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Together, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence
from doccheck.judging.reserved.troubles_aside import OTHERS
from doccheck.judging.words import fold

_THIS = (
    "vereinbarung* austauschvereinbarung* vertrag* praktikumsvertrag* lernvertrag* zusage* bescheinigung* bestatigung* "
    "schulbescheinigung* zulassung* einschreibung* anmeldung* platz schulplatz kursplatz studienplatz programm* "
    "aufnahme "
    "vorstehende* obige* agreement contract offer certificate confirmation admission enrolment enrollment registration "
    "place document letter commitment placement convention contrat accord attestation certificat inscription admission "
    "engagement presente offre place convenio acuerdo contrato certificado confirmacion admision inscripcion matricula "
    "carta plaza documento compromiso accordo convenzione contratto certificato conferma iscrizione acordo convenio "
    "contrato certificado inscricao"
)
_VOID = (
    "gegenstandslos* hinfallig* unwirksam* nichtig* aufgehoben aufgelost* gelost ruckgangig annulliert* storniert* "
    "beendet "
    "wirkungslos* erledigt gekundigt* widerrufen zuruckgezogen zuruckgenommen void voided null cancelled canceled "
    "terminated rescinded withdrawn revoked superseded annulled dissolved ended nul nulle caduc caduque annulee annule "
    "resiliee resilie rompue rompu denoncee denonce dissoute abrogee retiree retire revoquee anulado anulada cancelado "
    "cancelada rescindido rescindida revocado revocada extinguido extinguida retirado retirada nulo "
    "nula caducado caducada annullato annullata risolto risolta revocato revocata nullo nulla scaduto decaduto "
    "rescindido cancelado anulado revogado sin-efecto"
)
_SUPPOSED = (
    "bestimmung* klausel* einzelne* teilweise fruher* vorherig* vorig* bisherig* altere* sonst andernfalls bei visum* "
    "visa visado visto jederzeit frist* schriftlich spatestens kundigungsfrist bis clause* provision* article partial* "
    "previous* prior earlier former otherwise any case event unless within notice anterieur* precedent* ancien* toute "
    "toutes sinon faute cas preavis clausula* disposicion* anterior* cualquier contrario caso preaviso plazo "
    "precedente anteriore qualsiasi wird werden sera seront will shall ersetzt replaces remplace sustituye "
    "abgeschlossen "
    "completed versaumnis umbuchung* widerruf* desistement* desistimiento retrait* withdrawal rucktritt* jusqu reise* "
    "flug* zimmer* mietvertrag*"
)
# The place is another's by now: "wir haben den Platz inzwischen an eine andere Interessentin vergeben".
_GIVEN_AWAY = Together(
    groups=(
        Words("platz schulplatz kursplatz studienplatz ausbildungsplatz place seat spot plaza posto vaga"),
        Words(
            "vergeben weitergegeben attribue attribuee reattribuee donnee cedee given reallocated allocated "
            "passed reassigned adjudicad* asignad* dada concedid* cedid* assegnat* atribuid*"
        ),
        Words(
            "andere anderen anderer anderem jemand autre another somebody someone otra otro altra altro outra outro"
        ),
        Words(
            "haben wurde ist inzwischen bereits avons a ont est has have was been since hemos ha fue abbiamo e foi"
        ),
    ),
    unless=Words(
        "sonst andernfalls wird werden kann konnen darf may might will would can could sera seront peut pourra "
        "sinon otherwise wenn falls sofern if si faute until bis unless wer whoever quiconque quien quienes puede "
        "podra sera caso cas event versaumt sollte should nicht not no kein* pas wenden"
    ),
    span=14,
)
_UNDONE = (
    Statement(thing=Words(_THIS), state=Words(_VOID), near=9, unless=Words(_SUPPOSED)),
    # "ohne Wirkung", "sans objet", "sin efecto", "no longer valid": the denial says it.
    Statement(
        thing=Words(_THIS),
        state=Words(
            "wirkung gultig gultigkeit wirksam kraft bestand gilt verbindlich objet effet valable vigueur effective "
            "effect efecto efectos vigor vigente valido valida validez valid stands force binding effetto oggetto "
            "validita "
            "efeito valido besteht"
        ),
        near=9,
        denied=True,
        unless=Words(
            f"{_SUPPOSED} unterschrift* signature* firma sello stempel siegel seal stamp tampon cachet visa "
            "apostille beglaubig* original* ubersetz* nur only solo seulement uniquement erst until hasta kopie* copy "
            "als anspruch garant* pierde verliert verlieren perd loses lose perde "
            # not of the paper, but of what else somebody may want with it
            "on for fur pour para academic* employment arbeits* empleo trabajo tax council steuer* ayuda"
        ),
    ),
)
_PARTIES = (
    "familie gastfamilie gasteltern gastgeber* schule gymnasium organisation verein trager betrieb einrichtung "
    "praktikumsbetrieb schuler schulerin teilnehmer teilnehmerin eltern beteiligten parteien family host hosts school "
    "organisation organization company student pupil participant parents parties party famille hotes accueillante "
    "lycee ecole association organisme entreprise eleve stagiaire etudiant etudiante parents parties familia "
    "anfitriona "
    "colegio instituto asociacion empresa alumna alumno estudiante padres partes famiglia scuola studente genitori "
    "escola hochschule universitat university universite universidad tutor"
)
_GONE = Statement(
    thing=Words(_PARTIES),
    state=Words(
        "zuruckgetreten abgesagt abgesprungen zuruckgezogen ausgestiegen abgebrochen gekundigt aufgelost verzichtet "
        "zerstritten withdrawn withdrew pulled backed cancelled canceled declined desiste* desistee retiree retire "
        "retirent renonce* annule* denonce* rompu retracte* desistido desistio retirado retiro renunciado renuncio "
        "cancelado rescindido echado ritirat* rinunciat* desistiu"
    ),
    near=6,
    unless=Words(
        "kann konnen darf wenn falls sofern bei frist jederzeit recht if may can unless case event right si cas peut "
        "peuvent puede pueden caso derecho wird werden will sera versicherung insurance assurance seguro "
        "vorherig* fruher* previous* anterior* precedent* erste* first premiere primera ersatz* fee fees money gebuhr* "
        "flug vol vuelo konto kaution nicht"
    ),
)
# "steht nicht mehr zur Verfügung", "no longer able to host", "ne peut plus accueillir", "ya no puede acoger"
_CANNOT = Statement(
    thing=Words(_PARTIES),
    state=Words(
        "verfugung aufnehmen aufnimmt bereit einverstanden beherberg* available able willing host accommodate receive "
        "accueil* heberg* recevoir disponible mesure aufnimmt nimmt recoit acoge acog* acoj* alojar* recibir* "
        "dispuest* ospitare accogliere acolher"
    ),
    near=9,
    denied=True,
    possible=True,
    about=Words(
        "mehr doch nun finally longer anymore plus ya finalement letztlich doch leider pourra podra puede ultimately "
        "mas piu"
    ),
    unless=Words("wenn falls sofern if unless si caso cas ferien vacances vacaciones holidays ersatz* wochenend*"),
)
# The denial stands elsewhere: "ne peut plus recevoir", "nimmt sie nun doch nicht auf".
_NO_LONGER = lazily(
    r"\b(?:we|i) (?:hereby |herewith )?(?:cancel|withdraw|revoke|terminate|rescind)\b(?! from time)|"
    r"\b(?:please )?disregard (?:this|the above)|\bissued (?:in error|by mistake)\b|\b(?:irrtumlich|versehentlich) "
    r"(?:ausgestellt|erteilt|versandt)|\b(?:delivree?|emise?|etablie?) par erreur\b|\b(?:emitid|"
    r"expedid)[oa] por error\b|"
    r"\b(?:se deja|dejamos|queda|quedan|dejar) sin efecto\b(?! (?:cualquier|el anterior|la anterior|"
    r"todo))(?<!anterior queda "
    r"sin efecto)|"
    r"\b(?:famille|lycee|ecole|college|etablissement|entreprise|association|organisme|hotes?)\b.{0,40}"
    r"\b(?:ne|n) (?:peut|peuvent|pourra|pourront|souhaite\w*|veut|veulent|est|sont|accueill\w+) plus\b|"
    r"\b(?:presente?|convention|contrat|attestation|accord)\b.{0,30}\b(?:ne|n) (?:est|produit|lie|vaut|"
    r"s applique) plus\b|"
    r"\b(?:nimmt|nehmen)\b.{0,50}\b(?:doch|mehr|nun) nicht (?:mehr )?auf\b|"
    r"\b(?:nimmt|"
    r"nehmen)\b.{0,50}\bnicht mehr auf\b"
)


# A clause that says when it would be undone: not "se deja", "si bien que", "bei uns".
_IF = lazily(
    r"(?i:(?:^|[,;:(–-]\s?)(?:si(?! bien)|sollten?|should)\b|\b(?:if|unless|upon|wenn|falls|sofern"
    r"|de resultar|de no ser|en cas|en caso|no caso|in caso|in case|becomes? void|wird ungültig"
    r"|se (?:a|o|as|os|for|la|il|lo|non|não))\b)"
    r"|(?i:\b(?:devient|deviendra|wird|verfällt|erlischt|becomes?|lapses?|will|queda(?:rá)?|pierde|perderá)\b.{0,60}"
    r"\b(?:en l['’]absence|à défaut|faute d|in the absence|absent|mangels|ohne|sin|a falta|without|failing)\b)"
)


def undone(said: Said) -> Iterator[Sentence]:
    """That the paper was undone, or that who takes in or is taken in stepped back."""
    found = [*stated(said, (*_UNDONE, _GONE, _CANNOT))]
    if _NO_LONGER.search(said.folded):
        found += [each for each in said.sentences if _NO_LONGER.search(each.folded)]
    if _GIVEN_AWAY.may_be_in(said.folded):
        found += [each for each in said.sentences if _GIVEN_AWAY.is_in(each)]
    told = (each for each in found if not _IF.search(each.text))
    yield from (each for each in told if not _is_of_another(each) or _GIVEN_AWAY.is_in(each))


def _is_of_another(sentence: Sentence) -> bool:
    """Whether it is another one who stepped back: "une autre étudiante, d'abord désignée, s'est retirée"."""
    return any(OTHERS.search(fold(clause)) for clause in sentence.text.split(";"))
