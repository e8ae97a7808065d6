"""What a translator says against the translation: not sworn, not whole, the original not seen; words folded."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_TRANSLATORS = """ubersetzer* urkundenubersetzer* dolmetscher* ubersetzerin traducteur* traductrice* interprete*
    translator* interpreter* traductor* perit* tradutor* traduttor* traduttrice"""
_TRANSLATIONS = "ubersetzung* ubertragung traduction* traduccion* translation* traducao traduzione fassung version"
_OATH = """vereidigt* vereidigung beeidigt* beeidigung beeidet* ermachtigung allgemeinvereidigt* assermente*
    assermentation serment juree jures sworn oath jurad* juramentad* juramento giurat* giuramento"""
_OFFICE = """ermachtigt* bestellt* bestellung akkreditier* zugelassen* accredit* acredit* appointment appointed
    authori* licen* officiel* official* oficial* agree agreee habilit* nombramiento nombrad* titulad* inscrit*
    registered eingetragen* liste listes list lista lists"""
_PARTS = """page pages seite seiten vorderseite ruckseite recto verso anverso reverso dorso paginas pagina cara
    caras mention mentions vermerk* randvermerk* anmerkung* anotacion* anotaciones nota notas note notes
    rubrique* rubrik* endorsement* entry entries eintrag* angaben passage* passagen absatz absatze paragraph*
    parrafo* abschnitt* section* teil teile partie* parte partes part parts extrait* extracto* extract* auszug*
    auszuge anlage* annexe* anexo* reverse front zeile* ligne* linea* lines data datos donnees retro fronte
    verbete averbac* anotac*"""
_DONE = """ubersetzt ubertragen mitubersetzt wiedergegeben traduit* translated traducid* traducen traduce tradujo
    traduzid* tradott* repris* rendered rendu rendus reproduced"""
_LEFT_OUT = "weggelassen ausgelassen omitted omis omise omises omitid* omiten omite omess*"
_VALID = Words("gultig* gultigkeit valable* valid* valida validez valabilite ungultig*")
# A page without text, and words that are printed on every form, need no translation.
_EMPTY = Words("leer* vierge* blanc* blank blanche vaci* empty bianc* vide* vordruck* vorgedruckt* preprinted printed")

_BY_NOBODY = (
    Statement(thing=Words(f"{_TRANSLATORS} {_TRANSLATIONS}"), state=Words(_OATH), denied=True, near=8, unless=_VALID),
    Statement(thing=Words(_TRANSLATORS), state=Words(_OFFICE), denied=True, near=8, unless=_VALID),
    Statement(thing=Words("je ich i soy suis bin am me mir sono sou"), state=Words(_OATH), denied=True, near=6),
    Statement(
        thing=Words("inscrit* eingetragen registered figure figuro listed"),
        state=Words("liste listes list lista lists verzeichnis register registro"),
        denied=True,
        near=4,
    ),
    Statement(
        thing=Words("colleague* kolleg* collegue* colega* friend* freund* ami amie amig*"),
        state=Words(_OFFICE),
        denied=True,
    ),
    Statement(
        thing=Words(_OATH), state=Words("vor vorhanden gegeben besteht existe available held"), denied=True, near=5
    ),
    Statement(
        thing=Words("carece* fehlt fehlende* lacks lacking depourvu* manque falta"),
        state=Words(f"{_OATH} nombramiento ermachtigung appointment accreditation habilitacion acreditacion"),
        near=5,
    ),
)
_ENDED = (
    Statement(
        thing=Words(
            f"{_OATH} bestellung zulassung agrement appointment accreditation licen* nombramiento habilitacion"
        ),
        state=Words(
            """erlosch* erlischt abgelaufen endete geendet ruht widerrufen niedergelegt beantragt expire* expired
            ended lapsed revoked suspend* withdrawn applied pending caduc* vencid* extinguid* finaliz* revocad*
            revoque* radie* solicitad* tramite scadut* cessad*"""
        ),
        near=8,
    ),
)
_NOT_WHOLE = (
    Statement(thing=Words(_PARTS), state=Words(_DONE), denied=True, near=7, unless=_EMPTY),
    Statement(
        thing=Words(_PARTS),
        state=Words(
            """nur lediglich ausschliesslich seul seule seuls seules uniquement seulement only solely solo
            solamente unicamente exclusivamente soltanto apenas somente"""
        ),
        near=4,
        unless=Words("besteht umfasst* consta consists comporte einseitig* bedruckt gultig* valid* valable"),
    ),
    Statement(thing=Words(_PARTS), state=Words(_LEFT_OUT), near=8),
)
_ORIGINAL = "original originals originale* urschrift urkunde vorlage original* originaldokument originalurkunde"
_UNSEEN = (
    Statement(
        thing=Words(_ORIGINAL),
        state=Words(
            """vor vorgelegt vorgelegen vorlag eingesehen gesehen geprufte* abgeglichen verglichen produit
            produite presente presentee montre vu vue consulte communique examine* exhib* presentad* mostrad*
            visto vist* cotejad* presented produced shown seen inspected compared sighted checked esibit*"""
        ),
        denied=True,
        near=7,
    ),
    Statement(
        thing=Words(f"{_TRANSLATIONS} ubersetzt traduit* translated traducid* traducida tradott*"),
        state=Words(
            """foto fotos handyfoto photo photos photographie* photograph* fotografi* screenshot* bildschirmfoto*
            capture captura diktat dictee dictado dictation telefon* telephone* muendlich mundlich* orale* oral*
            whatsapp"""
        ),
        near=6,
        unless=Words("tel telefonnummer mobile movil inhaber* titulaire* holder titular lichtbild passport"),
    ),
)
_OF_TRANSLATING = lazily(r"tradu|uberset|ubertrag|translat|traduz|tradott")
_OF_TRANSLATORS = lazily(r"tradu[ct]|ubersetz|translat|interpret|dolmetsch|tradutor|traduttor")
_LAST = 5  # sentences at the end, where who signs stands


def against_itself(said: Said) -> Iterator[Sentence]:
    """The sentences in which the translation is said to be unsworn, made of parts, or not of the original."""
    at_end = {sentence.text for sentence in said.sentences[-_LAST:]}
    yield from stated(said, (*_BY_NOBODY, *_UNSEEN))
    for sentence in stated(said, _ENDED):
        if sentence.text in at_end or _OF_TRANSLATORS.search(sentence.folded):
            yield sentence
    for sentence in stated(said, _NOT_WHOLE):
        if _OF_TRANSLATING.search(sentence.folded):
            yield sentence
