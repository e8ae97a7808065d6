"""The sentence by which a paper does what it is for: the issuer says of a named person that something is so.

"Nous attestons que M. Diallo est titulaire …", "der Stiftungsrat hat Ihr Stipendium verlängert", "Ihr Sohn ist …
krankenversichert": a finite verb in the present or the perfect, of the holder or to him, with the thing of the kind as
its object. What would be, may be, is asked for or denied is none, and no advertisement names a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from doccheck.model import Page
from doccheck.understanding.affirming import is_of_now, is_open
from doccheck.understanding.clauses import CLAUSE
from doccheck.understanding.conditions import is_under_condition
from doccheck.understanding.gapped import each_sentence, sentences

_BESIDE, _BEHIND = 8, 5  # words before and behind it that may take it back
_NEAR, _FAR = r"(?:\S+ ){0,6}?", r"(?:\S+ ){0,40}?"  # words between
_PERSON = re.compile(
    r"\b(?:ihnen|ihr|ihre|ihren|sie|vous|votre|you|your|usted|le|les|su|frau|herrn?|geboren|geb|m|mme|mlle|madame|"
    r"monsieur|mr|mrs|ms|miss|don|dona|sra?|ne|nee|born|nacid[oa]|alumn[oa]|interesad[oa]|sohn|tochter|son|daughter|"
    r"fils|fille|hij[oa])\b"
)
_NOT_SO = re.compile(
    r"\b(?:nicht|kein\w*|noch|not|never|ne(?! (?:le|a|en)\b)|no?(?! \d)|pas|aucune?|ningun[oa]?|wurden|ware\w*|"
    r"would|could|(?<!\d )may(?! \d)|liste|waiting|warteliste|espera|tramite|processing|auswahl\w*"
    r"|\w*prufung\w*|concour\w*|entretien|"
    r"interview|pruebas?|seleccion|selection|examen\w*|exam|shortlist\w*|spater|plus tard|later|antrag\w*|if|si|wenn|"
    r"sobald|falls|erst|vorgemerkt|once|until|upon|seulement|uniquement|solo|tras|"
    r"might|can|kann|konn\w+|darf|moch\w+|peut|peuvent|pourr\w+|serait|seriez|puede\w*|podr\w+|seria\w*|will|shall|sera|"
    r"seront|seras|beantrag\w+|antragsteller\w*|bewerb\w+|beworben|interessiert|application|applied|applicants?|"
    r"requested|demand\w+|candidat\w*|sollicit\w+|postul\w+|solicit\w+|angebot\w*|offer\w*|propos\w+|devis|entwurf|"
    r"draft|brouillon|borrador|proyecto|projet|voraussichtlich|vorgesehen|envisag\w+|intend\w*|plan\w*|prevu\w*|"
    r"previst[oa]s?|war|waren|hatte\w*|was|were|had|etait|etaient|avait|estaba|estuvo|era|fruher\w*|bisher\w*|former\w*|"
    r"previous\w*|ancien\w*|anterior\w*|muster|specimen|widerruf\w*|zuruck(?:gezogen|genommen)|storniert|gekundigt|"
    r"abgelehnt|refus\w+|reject\w+|declin\w+|withdrawn|revok\w+|retire\w*|annul\w+|denegad\w*|rechazad\w*|resili\w+|"
    r"beendet|erloschen|expired|ended|ceased|clos\w+|geschlossen|aufgelost|cl(?:o|os)tur\w+|cerrad\w+|cancel\w+)\b"
)
_GRANTS_DE = r"(?:bewilligt|gewahrt|zuerkannt|zugesprochen|verliehen|verlangert|vergeben)"
_GRANTS_FR = r"(?:accorde|attribue|octroye|alloue|renouvele|prolonge|reconduit)e?s?"
_GRANTS_ES = r"(?:concedido|otorgado|adjudicado|renovado|prorrogado)"
_GRANTS_EN = r"(?:awarded|granted|renewed|extended)"
_AWARD = r"(?:\w*stipendi\w+|\w*forderung|bourse|allocation|beca|ayuda|scholarship|grant|fellowship|bursary)"
_HEALTH = r"(?:\w*kranken\w*|maladie|sante|frais medicaux|salud|sanitari[oa]|enfermedad|health|medical|medico)"

_SAID = {
    "scholarship_certificate": (
        rf"\b(?:hat|haben) {_FAR}{_AWARD} {_FAR}{_GRANTS_DE}\b",
        rf"\b{_AWARD} (?:wurde|ist) {_NEAR}{_GRANTS_DE}\b",
        r"\b(?:(?:zahlen|uberweisen|gewahren|bewilligen) wir|wir (?:zahlen|uberweisen|gewahren|bewilligen)) "
        r"(?:ihnen|dir|frau|herrn)\b",
        rf"\b(?:a|avons|ont) {_NEAR}{_GRANTS_FR} {_FAR}{_AWARD}\b",
        rf"\b(?:alloue|accorde|attribue|octroie|verse) (?:a |au |aux )?{_FAR}(?:une |la |sa )(?:bourse|allocation)\b",
        rf"\b{_AWARD} (?:vous )?a ete {_NEAR}{_GRANTS_FR}\b",
        r"\bnous (?:vous|lui) (?:versons|accordons|attribuons|octroyons|allouons)\b",
        rf"\b(?:ha|hemos|han) {_GRANTS_ES} {_FAR}{_AWARD}\b",
        r"\b(?:concede|otorga|abona) (?:a |al )(?:\S+ ){1,25}?(?:una |la )(?:beca|ayuda)\b",
        r"\b(?:le|les) (?:abonamos|concedemos|otorgamos|ingresamos)\b",
        rf"\b(?:has|have) {_NEAR}{_GRANTS_EN} {_NEAR}{_AWARD}\b",
        rf"\b{_AWARD} has been {_GRANTS_EN}\b",
        r"\bwe (?:pay|award|grant) (?:you|mr|ms|mrs)\b",
    ),
    "blocked_account": (
        r"\b(?:bestatigen|bestatigt) (?:\S+ ){0,25}?sperrkonto\w* (?:\S+ ){0,20}?(?:fuhren|gefuhrt|eroffnet|"
        r"eingerichtet|eingegangen|besteht|aufweist|betragt)\b",
        r"\bblocked account (?:\S+ ){0,20}?(?:is active|has been opened|has been set up|holds|is held)\b",
        r"\bcompte bloque (?:\S+ ){0,20}?(?:est ouvert|a ete ouvert|est actif|presente|est approvisionne)\b",
        r"\bcuenta bloqueada (?:\S+ ){0,20}?(?:esta abierta|ha sido abierta|esta activa|presenta)\b",
    ),
    "bank_certificate": (
        rf"\b(?:attestons|atteste|certifions|certifie|confirmons|confirme) {_FAR}(?:est|sont|etes) (?:bien )?"
        rf"(?:co )?titulaires? {_FAR}(?:comptes?|livrets?)\b",
        rf"\b(?:bestatigen|bescheinigen) {_FAR}(?:\w*konto|\w*konten|guthaben) {_FAR}(?:fuhrt|fuhren|unterhalt"
        rf"|unterhalten|"
        r"besitzt|aufweist|aufweisen|betragt|betragen|ist|sind)\b",
        rf"\b(?:certificamos|certifica|hace constar|acreditamos) {_FAR}(?:es"
        rf"|son) (?:unic[oa] )?(?:co ?)?titular(?:es)? "
        rf"{_FAR}cuentas?\b",
        rf"\b(?:certify|confirm|certifies|confirms) {_FAR}(?:holds?|maintains?|keeps?|has|have) {_NEAR}accounts?\b",
    ),
    "health_insurance": (
        rf"\b(?:ist|sind) {_FAR}(?:kranken\w*versichert|kranken (?:\w+ ){{1,4}}?\w*versichert)\b",
        rf"\b(?:est|sont) {_NEAR}(?:assure|couvert|affilie)e?s? {_NEAR}{_HEALTH}\b",
        rf"\bbeneficie(?:nt)? {_NEAR}(?:couverture|assurance|garanties?|protection) {_NEAR}{_HEALTH}\b",
        rf"\b(?:esta|estan|se encuentran?|figuran?) {_NEAR}(?:asegurad|cubiert)[oa]s? {_NEAR}{_HEALTH}\b",
        rf"\b(?:dispone|goza|cuenta) (?:de|con) {_NEAR}(?:cobertura|seguro|asistencia) {_NEAR}{_HEALTH}\b",
        rf"\b(?:is|are) {_NEAR}(?:insured|covered) {_NEAR}{_HEALTH}\b",
        r"\bmitgliedschaft (?:\S+ ){0,6}?(?:\w*versicher\w*|krankenkasse) (?:\S+ ){0,6}?(?:beginnt|besteht)\b",
        rf"\b(?:holds?|hold) {_NEAR}{_HEALTH} {_NEAR}(?:policy|insurance|cover)\b",
    ),
    "admission_letter": (
        r"\b(?:lassen wir (?:sie|frau|herrn)|(?:sind|ist|wurde|wurden) (?:\S+ ){0,25}?(?:zugelassen|aufgenommen))\b",
        r"\b(?:est|etes|a ete|avez ete|a declare|avez ete declare) (?:bien |declaree? )?(?:admise?|acceptee?)\b",
        r"\bvous a (?:declaree? )?admise?\b",
        r"\b(?:votre place est (?:garantie|confirmee|acquise)|your place (?:\S+ ){0,3}?is confirmed)\b",
        r"\b(?:ha sido|queda|esta|fue|ha resultado) admitid[oa]\b",
        r"\b(?:has|have) been (?:admitted|accepted|offered a place)\b",
        r"\b(?:acordo|acuerda|ha acordado|hemos acordado|ha resuelto|resolvio) admitir(?:le|la|lo)\b",
        r"\bconfirma(?:mos)? (?:\S+ ){0,2}?su (?:plaza|admision)\b",
    ),
    "accommodation_certificate": (
        r"\b(?:nehmen wir|wir nehmen) (?:\S+ ){1,25}?(?:bei uns|in unserem haus\w*|in unserer familie) "
        r"(?:\S+ ){0,4}?auf\b",
        r"\b(?:hebergeons|hebergerons|heberge|logeons|accueillons) (?:\S+ ){0,20}?(?:chez|domicile|foyer|logement)\b",
        r"\b(?:alojamos|acogemos|alojo|acojo) (?:\S+ ){0,20}?(?:casa|domicilio|vivienda)\b",
        r"\b(?:we|i) (?:are hosting|host|accommodate|are accommodating) (?:\S+ ){1,20}?(?:home|house|flat)\b",
    ),
    "proof_of_residence": (
        r"\b(?:attestons|certifions|atteste|certifie) (?:\S+ ){1,25}?(?:residence principale|domicilie|reside|"
        r"demeure)\b",
        r"\b(?:bestatigen|bescheinigen) (?:\S+ ){1,25}?(?:hauptwohnung|hauptwohnsitz|wohnhaft|gemeldet)\b",
        r"\b(?:certifica|certificamos|hace constar) (?:\S+ ){1,25}?(?:reside|residencia habitual|empadronad[oa])\b",
        r"\b(?:certify|confirm) (?:\S+ ){1,25}?(?:main residence|resides|principal residence|permanent residence)\b",
    ),
    "power_of_attorney": (
        r"\bbevollmachtige ich (?:\S+ ){1,40}?(?:vertreten|entgegenzunehmen|abzuholen|einzureichen"
        r"|zu unterschreiben)\b",
        r"\bich bevollmachtige (?:\S+ ){1,40}?(?:vertreten|entgegenzunehmen|abzuholen|einzureichen"
        r"|zu unterschreiben)\b",
        r"\bich erteile (?:hiermit )?(?:\S+ ){1,25}?vollmacht\b",
        r"\b(?:je donne|donne par la presente|donne) (?:procuration|pouvoir|mandat) (?:special "
        r"|generale? )?a (?:\S+ ){1,40}?"
        r"(?:representer|deposer|retirer|signer|accomplir|recevoir|effectuer)\b",
        r"\b(?:otorgo|confiero|doy) (?:\S+ ){0,4}?poder (?:\S+ ){1,40}?(?:represent\w+|presentar|retirar|firmar"
        r"|recoger)\b",
        r"\b(?:autorizo|apodero) a (?:\S+ ){1,30}?(?:en mi nombre|represent\w+)\b",
        r"\bi (?:hereby )?(?:authori[sz]e|appoint|empower) (?:\S+ ){1,40}?(?:on my behalf|represent|in my name)\b",
    ),
}
_FORMS = {kind: re.compile("|".join(forms)) for kind, forms in _SAID.items()}
# Whom a paper is about, of kinds that are also advertised to whoever reads it.
_NAMED = re.compile(
    r"\b(?:frau|herrn?|geboren|geb|m|mme|mlle|madame|monsieur|mr|mrs|ms|miss|don|dona|sra?|nee?|born|nacid[oa]|sohn|"
    r"tochter|daughter|fils|fille|hij[oa]|alumn[oa]|(?:19|20)\d\d)\b"
)
# Who holds an account may have nothing on it.
_BALANCE = re.compile(r"\b(?:soldes?|avoirs?|guthaben|kontostand\w*|saldos?|balances?)(?: [^\s\d|]+){0,12} \d")
# That a paper was asked for says nothing against it: "à votre demande, nous certifions".
_AS_ASKED = re.compile(
    r"\b(?:(?:a|sur) (?:la |sa |leur |votre )?(?:simple )?demande(?: (?:de la|de l|du|des|d) \w+)?|auf (?:ihren"
    r"|seinen|deren|dessen)"
    r" (?:wunsch|antrag)|auf (?:antrag|wunsch) (?:von|der|des)|(?:a|por) (?:la |su )?(?:peticion|solicitud)|"
    r"(?:at|on|upon) (?:the |your |his |her |their )?request)\b"
)
_TO_YOU = frozenset(("scholarship_certificate", "admission_letter"))
_IN_PASSING = frozenset(("blocked_account",))  # what another paper may also say: a letter about one's means


@lru_cache(maxsize=16)
def operative_in(text: str) -> frozenset[str]:
    """The kinds whose sentence stands in the text, said of somebody and of now."""
    found: set[str] = set()
    for sentence in each_sentence(text):
        if not _PERSON.search(sentence):
            continue
        kinds = (_FORMS.keys() if _NAMED.search(sentence) else _TO_YOU) - found
        found |= {kind for kind in kinds if any(_is_said(sentence, each) for each in _FORMS[kind].finditer(sentence))}
    if not _BALANCE.search(sentences(text)):
        found.discard("bank_certificate")
    return frozenset(found)


def tells_the_kind(done: frozenset[str]) -> frozenset[str]:
    """Those of the kinds whose operative sentence only such a paper is written for."""
    return done - _IN_PASSING


def operative_on(pages: Sequence[Page]) -> frozenset[str]:
    """The same of pages."""
    return operative_in(" ".join(line.text for page in pages for line in page.lines))


def _is_said(sentence: str, found: re.Match[str]) -> bool:
    before = sentence[: found.start()].split()
    if not is_open(before) or not is_of_now(before) or is_under_condition(before):
        return False
    if CLAUSE in found.group():  # the verb is that of another clause
        return False
    after = sentence[found.end() :].split()
    asked = _AS_ASKED.sub(" ", sentence[: found.start()]).split()
    return not _NOT_SO.search(" ".join((*asked[-_BESIDE:], found.group(), *after[:_BEHIND])))
