"""The country of the stay as what an insurance may be extended to, and an insurance that is good in others.

"The cover is valid in Peru; Germany can be included for a higher premium": the country is named, and nothing is insured
there.
"""

from __future__ import annotations

from collections.abc import Iterator

from doccheck.judging.reserved import insurance_places as places
from doccheck.judging.reserved.concepts import Statement, Words
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.said import Said, Sentence

_CLAUSES = lazily(
    r"[;()]|\.\s|, (?=(?:und|aber|jedoch|wobei|and|but|while|whereas|et|mais|tandis|y|pero|mientras|e|ma|mas)\b)"
)
_OPTION = Statement(
    thing=Words(
        "einschluss einbeziehung erweiterung ausdehnung zusatz zusatzbaustein baustein option optional* wahlbaustein"
        " schutz versicherungsschutz deckung geltung geltungsbereich mitversicherung eingeschlossen"
        " mitversichert inclusion extension extend* add*"
        " included include cover coverage territory module option* elargissement ampli* inclu* exten* garantie*"
        " couverture etend* adjonction cobertura modulo anad* estension* copertura inclusione"
    ),
    state=Words(
        "vereinbaren beantragen gegen mehrbeitrag zuschlag beitragszuschlag aufpreis zubuchbar* abschliessbar wahlbar*"
        " extra surcharge supplement* additional request optional* surprime souscrire supplementaire moyennant demande"
        " sobreprima suplemento contratar adicional solicitar opcional* facoltativ* sovrapprezzo sovrappremio"
    ),
    unless=Words(
        "hinzugebuchte vereinbarte wurde wurden worden been was ete fue sido incluida inbegriffen enthalten bezahlt"
        " without ohne sans sin no usa canada kanada"
    ),
    near=12,
    possible=True,
)
_MAY_BE = Statement(
    thing=Words("kann konnen could can may might peut pourra pourrait puede podra podria puo potra pode podera"),
    state=Words(
        "vereinbart eingeschlossen erweitert ausgedehnt hinzugebucht mitversichert added included extended arranged"
        " purchased etendue etendu etendre inclure incluse ajoute ajoutee souscrite ampliarse ampliar ampliada"
        " incluirse incluir incluida extenderse extender contratarse contratar estesa estendersi inclusa estendida"
    ),
    unless=Words("concern wurde wurden worden been was ete sido kind* child* enfant* hij* usa canada kanada"),
    near=14,
    possible=True,
)
_NOT_TAKEN = Statement(
    thing=_OPTION.thing,
    state=Words(
        "beantragt vereinbart gewahlt abgeschlossen hinzugebucht gebucht enthalten requested purchased selected taken"
        " chosen arranged agreed bought souscrit* demande* choisi* retenu* contratad* solicitad* elegid* suscrit*"
        " richiest* scelt*"
    ),
    near=16,
    denied=True,
    possible=True,
)
_ADD_ON = Statement(
    thing=Words("add addon option upgrade module zusatzbaustein zusatztarif erganzung complemento modulo supplement"),
    state=Words("available erhaltlich disponible buchbar verfugbar offered angeboten proposee ofrece ofrecida"),
    near=5,
    possible=True,
)
# The country as what the sentence is about, and not in the insurance.
_NOT_IN_IT = lazily(
    r"^(?:\w+ ){0,2}?zzc[a-z]{3} (?:selbst |itself )?(?:ist|gehort|zahlt|wird|is|does|est|n est|ne|no|non|e)\b"
    r"(?: \w+){0,7}? (?:enthalten|eingeschlossen|umfasst|inbegriffen|versichert|abgedeckt|gedeckt"
    r"|included|covered|part|insured|belong"
    r"|inclus\w*|compris\w*|couvert\w*|fait partie|incluid\w*|cubiert\w*|comprendid\w*|forma parte|compres\w*"
    r"|copert\w*)\b"
)
_DENIAL = lazily(r"\b(?:nicht|not|pas|no|non|nao)\b")
_GOOD = (
    r"(?:gilt|gultig|besteht|valid|covers|covered|insured|applies|effective|valable|couvre|couvert\w*|s applique|vaut"
    r"|garanti\w*|acquise?s?|valid[ao]|cubre|cubiert\w*|rige|surte|ampara|valida|opera)"
)
_GOOD_IN = lazily(
    rf"\b{_GOOD}\b(?: (?:nur|only|ausschliesslich|exclusively|solely|uniquement|seulement|unicamente|solo"
    rf"|exclusivamente|fur|for|pour|para|in|im|within|throughout|dans|en|au|aux|a|sur|auf|the|der|die|den|dem|das|le|la"
    rf"|les|el|los|las|lo|gesamten|whole|republic|republik|territor\w+|gebiet|hoheitsgebiet|tout|toute|todo|toda"
    rf"|of|von|de|del|du|staat\w*)){{1,7}} (?:zzc[a-z]{{3}}|zzx)"
    r"|\b(?:versichert|insured|assures|couverts|asegurad\w+|cubiert\w+) (?:sind|are|sont|estan)(?: \w+){0,4}"
    r" (?:in|en|au|aux|dans) (?:zzc[a-z]{3}|zzx)"
    r"|\b(?:geltungsbereich|gebiet|area|territory|zone|territoire|zona|ambito|territorio)(?: \w+){0,4}"
    r" (?:ist|umfasst|is|comprises|includes|est|comprend|es|comprende|incluye)(?: \w+){0,2} (?:zzc[a-z]{3}|zzx)"
)


def optional(said: Said, country: str) -> Iterator[Sentence]:
    """The sentences by which the country may be added, and those by which others alone are insured."""
    added: set[str] = set()
    for sentence in said.sentences:
        whole = _CLAUSES.split(sentence.text)
        clauses = [places.marked(part) for part in (*whole, *(part for each in whole for part in each.split(", ")))]
        of_country = [clause for clause in clauses if set(places.places(clause)) == {f"zzc{country.lower()}"}]
        for clause in of_country:
            said_so = Sentence(text=clause, evidence=())
            if any(one.is_in(said_so) for one in (_OPTION, _MAY_BE, _NOT_TAKEN, _ADD_ON)) or (
                _NOT_IN_IT.search(clause) and _DENIAL.search(clause)
            ):
                added.add(sentence.text)
                yield sentence
    yield from _only_elsewhere(said, country, added)


def _only_elsewhere(said: Said, country: str, added: set[str]) -> Iterator[Sentence]:
    """The sentences by which the insurance is good in other places, where it names the country nowhere else."""
    good: list[Sentence] = []
    for sentence in (*said.sentences, *(row.sentence for row in said.rows)):
        plain = places.marked(sentence.text)
        if sentence.text not in added and places.holds(places.places(plain), country):
            return
        if any(_GOOD_IN.search(places.marked(clause)) for clause in _CLAUSES.split(sentence.text)):
            good.append(sentence)
    yield from good[:1]
