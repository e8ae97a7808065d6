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
    verbete averbac* anotac* apartado* seccion* section sections finding findings ergebnis resultat dictamen fallo
    stempel* siegel* cachet* sello* stamp stamps seal seals schluss ende fin final end stempelaufdruck* umschrift*"""
_DONE = """ubersetzt ubertragen mitubersetzt wiedergegeben traduit* translated traducid* traducen traduce tradujo
    traduzid* tradott* repris* rendered rendu rendus reproduced
    ubersetzen traduire translate traducir tradurre traduzir included inclus* incluid* incluye* enthalten erfasst
    transcribed transcrit* transcrib* vertidas vertido"""
_LEFT_OUT = """weggelassen ausgelassen omitted omis omise omises omitid* omiten omite omess* unubersetzt untranslated
    ubergangen skipped ecarte* excluded exclu* supprime* suprimid* gestrichen left-out fortgelassen"""
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
        near=12,
    ),
)
_NOT_WHOLE = (
    Statement(thing=Words(_PARTS), state=Words(_DONE), denied=True, near=10, unless=_EMPTY),
    Statement(
        thing=Words(_PARTS),
        state=Words(
            """nur lediglich ausschliesslich seul seule seuls seules uniquement seulement only solely solo
            solamente unicamente exclusivamente soltanto apenas somente beschrankt beschranken limite limitee limita
            limitada limited
            restricted confined begrenzt"""
        ),
        near=5,
        unless=Words("besteht umfasst* consta consists comporte einseitig* bedruckt gultig* valid* valable"),
    ),
    Statement(
        thing=Words(_PARTS),
        state=Words(_LEFT_OUT),
        near=8,
        unless=Words("nichts nothing rien nada niente vollstandig* complet* complete leer* vide* blank vaci*"),
    ),
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
# Made by somebody who helps out, by a program, in short, or freely.
_TRANSLATED = f"{_TRANSLATIONS} ubersetzt ubertragen traduit* translated traducid* tradott* traduzid*"
_UNSWORN = (
    Statement(
        thing=Words(f"{_TRANSLATED} {_TRANSLATORS} je ich i yo soussigne* unterzeichn* undersigned abajo"),
        state=Words(
            """benevole benevoles volontaire volunteer* voluntari* ehrenamt* friend freund* amie ami amig* gracieux
            gefalligkeit lehrer* teacher enseignant* professeur profesor* etudiant* student* studierende*"""
        ),
        near=9,
        unless=Words(
            """certificat* diplome* zeugnis* school schule universit* note notes numero matricule etudiantes born nee ne
            eleve schuler* carte ausweis fille fils sohn tochter hija hijo daughter son vater pere father padre mutter
            mere
            mother madre von der des du jurad* sworn assermente* vereidigt* beeidigt* ermachtigt* expert* official*
            giurat*"""
        ),
    ),
    Statement(
        thing=Words(_TRANSLATED),
        state=Words(
            """logiciel software programm programme programa app machine maschinell* automati* ordinateur computer
            outil tool herramienta aplicacion deepl google chatgpt intelligence inteligencia kunstlich*"""
        ),
        near=8,
        unless=Words("studien* etudes estudios studi* course curso master bachelor"),
    ),
    Statement(
        thing=Words("ubersetzung ubertragung traduction traduccion translation traducao traduzione fassung version"),
        state=Words(
            """libre freie freier free libera livre sinngemasse sinngemass paraphras* abridged gekurzte* abregee
            resumida"""
        ),
        near=1,
    ),
    Statement(
        thing=Words("resume zusammenfassung summary resumen riassunto resumo kurzfassung synthese"),
        state=Words(
            f"{_TRANSLATIONS} document dokument* documento urkunde acte francais allemand deutsch espanol"
            " english german french"
        ),
        near=5,
        unless=Words("executive oral vitae curriculum"),
    ),
)
_OF_CHOICE = lazily(
    r"\b(?:wunsch|anweisung|auftrag|demande|request\w*|instruct\w*|peticion|indicacion|instancia|richiesta|pedido"
    r"|interessee?"
    r"|interesad[oa]|client\w*|kund\w*|auftraggeber\w*)\b"
)
# Who wants a sworn one shall go elsewhere.
_SWORN_ELSEWHERE = lazily(
    r"\b(?:pour|fur|for|para|per|si|wer|falls|if|quien|wenn)(?= .*\b(?:adress\w*|wenden|wendet|contact\w*|dirig\w+"
    r"|acudir"
    r"|rivolg\w+|necessaire|requise|exige\w*|required|needed|benotigt|erforderlich|verlangt|necesit\w+|precis\w+"
    r"|wunsch\w*"
    r"|souhait\w*|desea)\b) (?:\w+ ){0,4}?(?:(?:traduction|translation|traduccion|traduzione|version) (?:assermentee"
    r"|certifiee|juree"
    r"|officielle|jurada|oficial|certificada|giurata|ufficiale)|(?:beglaubigte|beeidigte|vereidigte|amtliche"
    r"|bestatigte|sworn"
    r"|certified|official) (?:ubersetzung|translation|fassung|version))\b"
)
_OF_TRANSLATING = lazily(r"tradu|uberset|ubertrag|translat|traduz|tradott")
_OF_TRANSLATORS = lazily(r"tradu[ct]|ubersetz|translat|interpret|dolmetsch|tradutor|traduttor")
_OMITTED = lazily(
    r"\b(?:weggelassen|ausgelassen|fortgelassen|gestrichen|omi\w+|excl\w+|suppr\w+|suprim\w+|skipped|ecarte\w*)\b"
)
_LAST = 5  # sentences at the end, where who signs stands


def against_itself(said: Said) -> Iterator[Sentence]:
    """The sentences in which the translation is said to be unsworn, made of parts, or not of the original."""
    at_end = {sentence.text for sentence in said.sentences[-_LAST:]}
    yield from stated(said, (*_BY_NOBODY, *_UNSEEN))
    yield from (each for each in stated(said, _UNSWORN) if _OF_TRANSLATING.search(each.folded))
    yield from (each for each in said.sentences if _SWORN_ELSEWHERE.search(each.folded))
    for sentence in stated(said, _ENDED):
        if sentence.text in at_end or _OF_TRANSLATORS.search(sentence.folded):
            yield sentence
    for sentence in stated(said, _NOT_WHOLE):
        asked_for = _OF_CHOICE.search(sentence.folded) and _OMITTED.search(sentence.folded)
        if _OF_TRANSLATING.search(sentence.folded) or (asked_for or sentence.text in at_end):
            yield sentence
