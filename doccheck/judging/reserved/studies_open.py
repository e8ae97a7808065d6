"""Places, contracts and promises that hang on a decision nobody has taken yet, or are only thought about."""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

# What is of another matter than the place itself.
_OTHER_MATTERS = (
    "visum* visa visado visto aufenthalt* sejour permit* permis* permesso stipendi* bourse* beca* scholarship* "
    "wohnheim* zimmer* wohnung* logement* chambre* alojamiento residencia housing accommodation room dormitory "
    "prufung* examen* exam* esame note noten notes grades marks anrechnung* fehl* absence* krank* versicherung* "
    "insurance assurance* seguro* bafog parking auslandsamt* reise* ausflug* excursion* foto* photo*"
)
_DECISIONS = Words(
    "entscheidung* entscheid genehmigung* bewilligung* zustimmung* einwilligung* votum beschluss freigabe zusage* "
    "bestatigung* gutachten stellungnahme decision* approval* consent authorisation* authorization* clearance "
    "ratification confirmation* verdict accord agrement* autorisation* approbation validation* avis resolucion* "
    "aprobacion* autorizacion* conformidad visto-bueno confirmacion* dictamen decisione delibera* approvazione* "
    "autorizzazion* conferma decisao aprovacao autorizacao confirmacao"
)
_NOT_GIVEN = Statement(
    thing=_DECISIONS,
    state=Words(
        "vor vorliegt vorliegen liegt eingegangen eingetroffen erfolgt erteilt ergangen gefallen getroffen received "
        "obtained granted taken made given issued reached arrived recu* obtenu* rendu* parvenu* prise accorde* "
        "delivre* donne* intervenu* arrive* recibid* emitid* llegad* adoptad* concedid* dictad* tomad* obtenid* "
        "producid* recaid* consta pervenut* rilasciat* emess* ottenut* pres* recebid* emitid* dada"
    ),
    near=9,
    denied=True,
    possible=True,
    unless=Words(_OTHER_MATTERS + " wenn falls sofern if should si caso sans ohne without sin"),
)
_MEANWHILE = lazily(
    r"\b(?:bis dahin|bis zu dieser|solange|vorerst|einstweilen|zunachst|until (?:then|that|such)|in the meantime|"
    r"meanwhile|for the time being|d ici la|jusque la|en attendant|dans l intervalle|pour l instant|hasta entonces|"
    r"entre ?tanto|mientras (?:tanto|no)|por el momento|de momento|fino ad allora|nel frattempo|per ora|ate la|"
    r"entretanto)\b"
)
_NO_STUDIES = Statement(
    thing=Words(
        "schulbesuch* kursbesuch* besuch teilnahme unterricht* aufnahme einschreibung* immatrikulation* studium "
        "schulverhaltnis platz* vertrag* attendance enrolment* enrollment* admission* registration* place tuition "
        "inscription* frequentation scolarite cours place admission matricula* asistencia plaza* clases ingreso "
        "frequenza iscrizione posto frequencia inscricao vaga"
    ),
    state=Words(
        "moglich zulassig gestattet erlaubt besteht begrundet verbindlich wirksam gesichert possible permitted allowed "
        "binding valid effective guaranteed secured autorise* permis* admis* acquis* garanti* effecti* definiti* "
        "posible permitid* autorizad* efectiv* firme garantizad* consentit* possibile possivel"
    ),
    near=8,
    denied=True,
    possible=True,
)

# -- who takes in ------------------------------------------------------------------------------------------------------
_TAKE_IN = (
    r"(?:auf(?:zu)?nehmen|aufnahme|beherberg\w+|unter(?:zu)?bringen|unterbringung|wohnen|gastfamilie|accueillir|accueil|"
    r"heberg\w+|loger|recevoir|acog\w+|acoj\w+|aloj\w+|hosped\w+|recib\w+|host(?:ing)?|accommodat\w+|lodg\w+|"
    r"welcom\w+|"
    r"tak(?:e|ing) (?:\w+ )?in|have (?:her|him) (?:live|stay)|ospit\w+|accogli\w+|acolh\w+|receb\w+)"
)
# Thought about, wished, on trial: forms of verbs in which nobody promises.
_TENTATIVE = (
    r"(?:wurden?|konnten?|waren?|mochten?|erwagen?|uberlegen?|ziehen? in betracht|in erwagung|denken? (?:daruber|"
    r"daran)|"
    r"prufen?|beabsichtig\w+|hoffen?|planen?|vorbehaltlich|"
    r"\w{2,}rions|(?:pourr|voudr|aimer|souhaiter|ser|accueiller|recevr|loger|heberger|envisager|accepter|"
    r"etudier)ai(?:s|t|ent)|envisage\w*|reflechi\w+|souhait\w+|esper(?:e|ons|ent)|comptons|projet\w+|"
    r"\w{2,}riamos|(?:podr|querr|estar|acoger|alojar|recibir|considerar|estudiar|valorar|aceptar|gustar|"
    r"ser|tendr)ia[n]?|estudi(?:amos|aremos|ando)|valor(?:amos|aremos|ando)|barajamos|nos planteamos|"
    r"pensamos|esperamos|deseamos|confiamos en|"
    r"would|could|might|considering|consider|contemplat\w+|thinking (?:of|about)|hop(?:e|ing)|wish(?:ing)?|"
    r"intend(?:ing)?|planning|tentatively|"
    r"potremmo|vorremmo|valutiamo|saremmo|gostariamos|poderiamos|pensiamo|ponderamos)"
)
_GAP = r"(?: \w+){0,8} "
_THOUGHT_OF = lazily(
    rf"\b(?:{_TENTATIVE}{_GAP}{_TAKE_IN}|(?:auf(?:zu)?nehmen|unterbringen|beherbergen) (?:wurden?|konnten?|mochten?))\b"
)
_UNSETTLED = lazily(
    r"\b(?:(?:a falta|a la espera|en espera|pendientes?) de (?:\w+ ){0,3}(?:confirm\w+|decid\w+|decision|respuesta|"
    r"acuerdo|hablar\w*|consult\w+|conocer\w*|ver)|sin (?:compromiso|que (?:\w+ ){1,4}compromet\w+)|"
    r"(?:sous reserve|en attente|dans l attente) (?:de|d) (?:\w+ ){0,3}(?:confirm\w+|decision|reponse|accord|"
    r"disponibilite\w*)|sans (?:engagement|nous engager|m engager)|a titre (?:indicatif|provisoire)|"
    r"(?:vorbehaltlich|unter (?:dem )?vorbehalt) (?:\w+ ){0,3}\w*(?:bestatig|zusage|entscheid|zustimm)\w*|"
    r"(?:endgultige|verbindliche|abschliessende) (?:zusage|bestatigung|entscheidung) (?:\w+ ){0,4}(?:bis|folgt|erst|"
    r"spater|vorbehalten)|ohne verbindlichkeit|unverbindlich\w*|"
    r"(?:subject to|pending|awaiting) (?:\w+ ){0,3}(?:confirm\w+|decision|final|agree\w+)|without (?:any )?"
    r"(?:commitment|obligation)|non binding|salvo conferma|in attesa di conferma|sujeito a confirmacao)\b"
)
# Of guests of the guest, of another time, or an offer beyond the promise; and the ordinary wish.
_HARMLESS = lazily(
    r"\b(?:eltern|geschwister|besuch|parents|freres?|soeurs?|padres|hermanos|visita\w*|sibling\w*|brothers?|sisters?|"
    r"visit\w*|auch (?:danach|langer)|verlanger\w*|prolong\w*|extend|prorrog\w*|notfall\w*|urgence|emergenc\w*|"
    r"emergenza|falls|wenn|if|en cas|en caso|si|schon (?:einmal|mehrfach)|deja|ya|previously|"
    r"taxe|miete|loyer|rent|alquiler)\b"
)
_SURE = lazily(
    r"\b(?:verpflicht\w+|versicher\w+ hiermit|nous (?:nous )?engage\w*|m engage|s engage\w*|nos comprometemos|"
    r"me comprometo|se compromete\w*|undertake\w*|commit\w* (?:ourselves|myself|to)|ci impegniamo|mi impegno|"
    r"comprometemo nos)\b"
)


def still_open(said: Said) -> Iterator[Sentence]:
    """That a decision on the place is not there, or that until then nobody may come."""
    yield from stated(said, (_NOT_GIVEN,))
    if _MEANWHILE.search(said.folded):
        yield from (each for each in said.sentences if _MEANWHILE.search(each.folded) and _NO_STUDIES.is_in(each))


def only_thought_of(said: Said) -> Iterator[Sentence]:
    """That to take somebody in is considered or wished, not promised."""
    if not (_THOUGHT_OF.search(said.folded) or _UNSETTLED.search(said.folded)):
        return
    for sentence in said.sentences:
        folded = sentence.folded
        thought = _THOUGHT_OF.search(folded) and not _HARMLESS.search(folded) and not _SURE.search(folded)
        if thought or _UNSETTLED.search(folded):
            yield sentence
