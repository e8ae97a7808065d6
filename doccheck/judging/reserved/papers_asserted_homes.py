"""What a paper of a home says beside it: of a place to park, of others who wait or lived there, of another house."""

from __future__ import annotations

from collections.abc import Sequence

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_asserted_warnings import has_happened
from doccheck.judging.reserved.said import Said

_SIDE = lazily(
    r"\b(?:park(?:platz|platze|platzen)|stellplatz\w*|tiefgarage\w*|garagen?\w*|kellerabteil\w*|fahrradkeller\w*|"
    r"parking(?: (?:spaces?|places?|bays?|spots?))?|car park|bicycle (?:store|storage|spaces?)|bike (?:store|storage|"
    r"spaces?)|"
    r"storage (?:units?|rooms?)|garages?|places? de (?:parking|stationnement|garage)|stationnement|caves?|"
    r"local a velos|"
    r"parkings?|plazas? de (?:garaje|aparcamiento|parking)|garajes?|aparcamientos?|trasteros?|posti? auto|cantin[ae]|"
    r"lugar(?:es)? de garagem)\b"
)
_LIVED_IN = lazily(
    r"\b(?:\w*zimmern?|\w*wohnung(?:en)?|\w*wohnheimplatz\w*|wohnplatz\w*|platz|platze|betten?|unterkunft|rooms?|"
    r"flats?|"
    r"beds?|apartments?|accommodation|chambres?|logements?|lits?|appartements?|studios?|habitacion(?:es)?|camas?|"
    r"wohn\w*|lives?|living|lived|vit|habite\w*|viv\w*|reside\w*|"
    r"viviendas?|pisos?|alojamientos?|camer[ae]|alloggi\w*|quartos?|vertrag\w*|contract|lease|bail|contrato|you|your|"
    r"ihnen|ihr\w*|vous|votre|usted)\b|\bplazas?\b(?! de (?:garaje|aparcamiento|parking))"
)
_OTHERS = lazily(
    r"\b(?:weiteren?|anderen?|ubrigen?|spateren?|other|further|later|remaining|autres|suivante?s|nouveaux|nouvelles|"
    r"otr[oa]s|demas|siguientes|nuev[oa]s|altri|altre|outr[oa]s)(?: \w+)? (?:bewerb\w*|interessent\w*|anfragen?|"
    r"applic\w*|candidat\w*|students?|requests?|demandes?|etudiante?s|solicit\w*|aspirantes?|estudiantes?|richieste)\b|"
    r"\b(?:candidate?s|demandes|etudiante?s|solicitudes|aspirantes) (?:suivante?s|siguientes|restante?s|posteriores)\b"
)
_ADDRESSED = lazily(
    r"\b(?:sie|ihnen|ihre?[nmrs]?|er|herr\w*|frau|you|your|he|she|mr|mrs|ms|miss|vous|votre|vos|il|elle|m|mme|mlle|"
    r"monsieur|madame|mademoiselle|usted|su|sus|el interesado|la interesada|mit|with|avec|con|unter|among|parmi|"
    r"entre)\b"
)
_STREET = (
    r"(?:\w{3,}(?:strasse|gasse|allee|weg|platz|damm|ring|ufer)|(?:rue|avenue|boulevard|chemin|quai|calle|avenida|"
    r"paseo|"
    r"via)(?: (?:de|du|des|del|la|las|los|le|l|d)){0,2} \w+|\w+ (?:street|road|lane|avenue|close|hill|gardens|square))"
)
_STREETS = lazily(rf"\b{_STREET}\b")
# Not where the holder lives: a building of the same house elsewhere.
_OTHER_HOUSE = lazily(
    r"^(?:unser\w*|our|notre|nos|nuestr\w*|das|die|the|le|la|l|el) (?:\w+ ){0,2}?(?:\w*haus|\w*heim|gebaude|foyer|"
    r"residence|"
    r"house|hall|building|immeuble|batiment|residencia|edificio|buro|bureau|office|oficina|geschaftsstelle|standort|"
    r"site|"
    rf"branch)(?: \w+){{0,4}}? (?P<street>{_STREET})\b"
)
_FORMER_TENANT = lazily(
    r"\b(?:vormieter\w*|vorbewohner\w*|(?:previous|former|outgoing) (?:tenant|occupant|resident)s?|"
    r"(?:ancien\w*|precedent\w*) (?:locataire|occupant)\w*|(?:locataire|occupant)s? precedent\w*|"
    r"(?:anterior|antigu[oa]) (?:inquilin|arrendatari|ocupante)\w*|inquilin[oa] anterior|precedente inquilin[oa])\b"
)
_SUBJECT = 2  # words before whom a clause is of: an article
_LETS_ON = lazily(
    r"\b(?:aber|jedoch|doch|but|however|so that|mais|pero|sodass|therefore|daher|donc|deshalb|por lo que|noch|still"
    r"|nicht"
    r"|not|no|encore|toujours|n a pas|bleibt|remains|reste|sigue)\b"
)
_THEIRS = lazily(
    r"^(?:ihr|ihre|sein|seine|er|sie|her|his|she|he|son|sa|ses|il|elle|celui ci|celle ci|su|sus|este|esta)\b"
)
_GREETS = lazily(r"\b(?:sehr geehrte\w*|liebe[rs]?|guten tag|estimad[oa]|dear|cher|chere)\b")
# What is told later of a room that is given, and help with its rent.
_DETAIL = lazily(
    r"\b(?:(?:zimmer|wohnungs|apartment)nummer|(?:room|flat|door|bed) numbers?|numeros? de (?:chambre|porte|"
    r"appartement|habitacion|puerta|quarto)|numero (?:di|della) camera|heure (?:d arrivee|de (?:la )?remise)|"
    r"hora de (?:llegada|entrega|entrada)|"
    r"time of (?:arrival|handover)|wohngeld|"
    r"mietzuschuss|housing (?:benefit|allowance)|(?:aide|allocation) (?:au|de) logement|apl|ayuda al alquiler)\b"
)
_THEIR_MATE = lazily(
    r"\b(?:ihre?|seine?|her|his|son|sa|su) (?:\w+ )?(?:mitbewohner\w*|mitmieter\w*|colocataire|cotitulaire|flatmate|"
    r"roommate|housemate|(?:joint|co) tenant|companer[oa] de piso|cotitular|coinquilin[oa])\b"
)
_TELLS = lazily(r"\b(?:that|dass|que|told|tells|says|sagt|dit|dice|and|und|et|y|with|mit|avec|con|to|zu|chez)\b")
# What she has instead; not a place on a list, or what may come.
_INSTEAD = lazily(
    r"\b(?:but|however|aber|jedoch|sondern|mais|pero|ma|mas)\b(?P<given>.*\b(?:allocated|reserved|assigned|guaranteed|"
    r"zugeteilt|zugewiesen|reserviert|vergeben|attribuee?|reservee?|garantie|asignad[oa]|asigna|reservad[oa]|"
    r"adjudicad[oa]|"
    r"assegnat[oa]|riservat[oa]|atribuid[oa])\b.*)$"
)
_NOT_GIVEN = lazily(
    r"\b(?:not|no|nicht|kein\w*|pas|plus|ne|n|ni|sin|ohne|without|sans|list\w*|\w*liste|lista|others?|ander\w*|autres?|"
    r"otr[oa]s?|will|would|may|might|could|can|if|wird|werden|kann|konnte|falls|wenn|sera|serait|peut|pourra|si|podra|"
    r"puede|seria|later|spater|plus tard|ulterieurement)\b"
)
# What a house forbids of those who live there, and what it forbids them where the home is none.
_FORBIDDEN = lazily(
    r"\b(?:untersagt|verboten|nicht (?:gestattet|erlaubt|zulassig)|forbidden|prohibited|not (?:allowed|permitted)"
    r"|interdite?s?"
    r"|prohibid[oa]s?|no (?:esta|estan) permitid[oa]s?|vietat[oa]|proibid[oa])\b"
)
_OF_LIVING = lazily(
    r"\b(?:einzug\w*|einziehen|bezug|bewohn\w*|wohn(?:en|nutzung|zwecke?\w*)|betreten|belegung|anmeld\w*|wohnsitz\w*"
    r"|aufenthalt\w*|occup\w*|mov(?:e|ing) in|living|residing|residence|register\w*|emmenag\w*|habit\w*|domicili\w*"
    r"|resid\w*|entrar|vivir|empadron\w*|stay\w*|dwelling|student\w*|etudiant\w*|estudiante\w*|minderjahrig\w*)\b"
)
_BY_SOMEBODY = lazily(r"\b(?:hat|haben|has|have|ont|ha|han|behord\w*|bauamt|authorit\w*|council|mairie|prefet"
    r"|ayuntamiento)\b")
# A list on which somebody was, before a place was given.
_WAITED = lazily(
    r"\b(?:war|stand|befand sich|figurait|etait|avait ete|was|stood|had been|figuraba|estaba|estuvo|era)\b.*"
    r"\b(?:warteliste|waiting list|liste d attente|lista de espera|lista d attesa)\b"
)
_IS_GIVEN = lazily(
    r"\b(?:zugeteilt|zugewiesen|zuteilung|mietvertrag|vermietet|mietet|heimplatz|attribue\w*|attribution|allocated"
    r"|allotted"
    r"|assigned|allocation|let to|lease|contrat|adjudicad[oa]|adjudicacion|asignad[oa]|contrato|assegnat[oa]"
    r"|atribuid[oa])\b"
)
_STILL_WAITS = lazily(r"\b(?:noch|still|toujours|encore|todavia|aun|weiterhin|nicht mehr|no longer|ancora|ainda)\b")
# A note that says no more what is.
_OUTDATED = lazily(
    r"\b(?:mention|vermerk|eintrag|anzeige|entry|note|status|mencion|anotacion|annotazione)\b(?: \w+){0,10}?"
    r" (?:n est plus|nicht mehr|no longer|ya no (?:es|esta)) (?:\w+ )?(?:exacte?|a jour|aktuell|zutreffend|richtig"
    r"|correct"
    r"|accurate|up to date|exact[oa]|correct[oa]|actual)\b"
)
# A sum on a bill: whether it came says nothing of who lives there.
_SUM = lazily(
    r"\b(?:\w*betrag|\w*betrage|abschlag\w*|lastschrift\w*|einzug der|zahlung|payment|instal+ment|direct debit"
    r"|prelevement"
    r"|mensualite|echeance|domiciliacion|recibo|cuota|adeudo|addebito)\b"
)
_COLLECTED = lazily(
    r"\b(?:eingezogen|abgebucht|gutgeschrieben|collected|debited|taken|credited|preleve\w*|debite\w*|encaisse\w*"
    r"|cobrad[oa]"
    r"|cobrar\w*|cargad[oa]|adeudad[oa]|addebitat[oa])\b"
)
_CUT_OFF = lazily(
    r"\b(?:\w*sperr\w*|\w*kundig\w*|abgemeldet|ausgezogen|\w*unterbrech\w*|disconnect\w*|terminat\w*|cut off|moved"
    r"|closed"
    r"|resili\w*|coup\w*|suspend\w*|cort\w*|baja|rescind\w*|kein vertrag|no contract)\b"
)
# Parts of a house, and the words for what one rents in it.
_PART = lazily(
    r"\b(?:erdgeschoss(?:es)?|dachgeschoss(?:es)?|obergeschoss(?:es)?|untergeschoss(?:es)?|souterrains?|dachboden"
    r"|kellers?"
    r"|speichers?|hinterhaus|nebengebaude|nebenan|nachbar\w*|rez de (?:chaussee|jardin)|sous sol|combles|grenier|cave"
    r"|dependance|voisine?|d a cote|planta baja|bajo|atico|sotano|contigu[oa]|de al lado|garaje|ground floor|basement"
    r"|cellar|attic|loft|upstairs|downstairs|next door|annexe?|outbuilding|garage|shed|pianterreno|seminterrato"
    r"|soffitta)\b"
)
_STOREYS = lazily(
    r"\b(?:\d+ ?(?:og|etage|stock|e etage|er etage|eme etage|a planta|o piso)|(?:im|in der|am|au|en el|en la|on the)"
    r" (?:\w+ )?(?:stock|stockwerk|obergeschoss|etage|piso|planta|floor)|(?:premier|deuxieme|troisieme|quatrieme) etage"
    r"|(?:first|second|third|fourth|top|upper) floor|(?:primer|segundo|tercer|cuarto) piso"
    r"|(?:primera|segunda|tercera|cuarta) planta)\b"
)
_UNIT = lazily(
    r"\b(?:zimmers?|wohnung|apartments?|appartements?|studios?|wohnplatz|haus|rooms?|bedrooms?|flat|house|chambre"
    r"|logement"
    r"|maison|habitacion|vivienda|piso|cuarto|casa|camera|alloggio|quarto)\b"
)
_STORE = lazily(
    r"\b(?:dachboden|kellers?|speichers?|grenier|cave|garaje|trastero|cellar|garage|shed|outbuilding|soffitta)\b"
)
_OWN_CHILD = lazily(
    r"^(?:unsere?|meine?|our|my|notre|mon|ma|nuestr[oa]|mi) (?:\w+ ){0,2}?(?P<who>sohn|tochter|son|daughter|fils|fille"
    r"|hijo|hija)\b"
)
_CHILD_NAMED = lazily(r"\b(?:Sohn|Tochter|son|daughter|fils|fille|hijo|hija),? [A-ZÀ-Þ]")
_NO_LONGER = lazily(
    r"\b(?:nicht mehr|ausgezogen|weggezogen|no longer|moved out|left|n (?:\w+ )?plus|a quitte|ya no|se (?:marcho"
    r"|mudo))\b"
)


def is_beside_the_home(said: Said, part: str, folded: str) -> bool:
    """Whether a clause is about something else than the home, or about another."""
    if _is_aside(part, folded) or _is_elsewhere(said, folded):
        return True
    others = [each.folded for each in said.sentences if folded not in each.folded]
    if _has_waited(folded, others) or _is_of_outgoing_tenant(folded):
        return True
    return _is_of_another_part(folded, others) or _is_of_own_child(part, folded, others)


def _has_waited(folded: str, others: Sequence[str]) -> bool:
    """Whether it tells of a list on which somebody was before the place that the rest gives."""
    if not _WAITED.search(folded) or _STILL_WAITS.search(folded):
        return False
    return any(_IS_GIVEN.search(text) and not _NOT_GIVEN.search(text) for text in others)


def _is_of_outgoing_tenant(folded: str) -> bool:
    """Whether its subject is a tenant before, and no other clause of it has one of its own."""
    found = _FORMER_TENANT.search(folded)
    return found is not None and len(folded[: found.start()].split()) <= _SUBJECT and not _LETS_ON.search(folded)


def is_of_former_tenant(said: Said, at: int) -> bool:
    """Whether a sentence goes on about a tenant before; in a letter "Ihr" is who reads it."""
    if not at or _GREETS.search(said.folded):
        return False
    told = said.sentences
    return _THEIRS.search(told[at].folded) is not None and _FORMER_TENANT.search(told[at - 1].folded) is not None


def _is_aside(part: str, folded: str) -> bool:
    """Whether it is about a place to park or to store, or about other applicants."""
    if _SIDE.search(folded) and not _LIVED_IN.search(folded):
        return True
    if _DETAIL.search(folded) and not _LIVED_IN.search(_DETAIL.sub(" ", folded)):
        return True
    living = _OF_LIVING.search(folded) or _BY_SOMEBODY.search(folded) or has_happened(folded)
    if (_FORBIDDEN.search(folded) and not living) or _OUTDATED.search(folded):
        return True
    if _SUM.search(folded) and _COLLECTED.search(folded) and not _CUT_OFF.search(folded):
        return True
    instead = _INSTEAD.search(folded)
    mate = _THEIR_MATE.search(folded) is not None and not _TELLS.search(folded)
    if mate or (instead and not _NOT_GIVEN.search(instead["given"])):
        return True
    return _OTHERS.search(folded) is not None and not _ADDRESSED.search(folded) and not part.rstrip().endswith(":")


def _is_elsewhere(said: Said, folded: str) -> bool:
    """Whether it is about a house in a street that the rest never names, while it names another."""
    found = _OTHER_HOUSE.search(folded)
    streets = _STREETS.findall(said.folded) if found else []
    return found is not None and streets.count(found["street"]) == 1 and len(streets) > 1


def _is_of_another_part(folded: str, others: Sequence[str]) -> bool:
    """Whether it is about a part of the house that is not the one the paper gives: the flat below, the cellar."""
    places = set(_PART.findall(folded))
    if not places or any(place in text for place in places for text in others):
        return False
    if any(_STOREYS.search(text) for text in others):
        return True
    units, given = set(_UNIT.findall(folded)), {unit for text in others for unit in _UNIT.findall(text)}
    return (bool(units) and bool(given) and units.isdisjoint(given)) or (not units and bool(_STORE.search(folded)))


def _is_of_own_child(part: str, folded: str, others: Sequence[str]) -> bool:
    """Whether it tells of a child of who lets the room, who had it before; not where the paper is for that child."""
    found = _OWN_CHILD.search(folded)
    if found is None or not _NO_LONGER.search(folded) or _CHILD_NAMED.search(part):
        return False
    return not any(found["who"] in text.split() for text in others)
