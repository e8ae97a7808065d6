"""What takes back a proof of lodging: moved out, a waiting list, a closing bill; or a host's promise."""

from __future__ import annotations

from doccheck.judging.reserved.phrases import Family, family

_LODGING = frozenset({"accommodation_certificate"})
_ADDRESS = frozenset({"proof_of_residence"})
_HOMES = _LODGING | _ADDRESS
_HOST = frozenset({"host_commitment"})
_ORGANISER = frozenset({"organiser_commitment"})
_PROMISES = _HOST | _ORGANISER

# Where the sentence speaks of what would be, or of the ordinary end of a contract.
_SUPPOSED = (
    "falls, wenn, sofern, im falle, bei auszug, kann .. gekundigt werden, kundigungsfrist, frist, si, en cas, "
    "lorsque, au moment d*, peut etre, preavis, if, in case, should, when, before, notice period, "
    "may be terminated, en caso, cuando, podra, puede, preaviso, al finalizar, se, caso, quando"
)
# Somebody else who left, or an address before this one.
_EARLIER = (
    "vormieter*, vorherig*, fruher*, zuletzt, bisherig*, prochain*, precedent*, ancien*, anterieur*, anterior*, "
    "previous*, "
    "former*, zuzug*, zugezogen, wegzug aus, herkunft, provenance, procedencia"
)

HOMES: tuple[Family, ...] = (
    # Nobody lives there any more, or never did.
    family(
        _HOMES,
        "ist .. ausgezogen, bereits ausgezogen, nicht eingezogen, nicht bezogen, wegen .. auszug*, "
        "auszug \\d+ \\d+ \\d+, ihr* auszug*, von amts wegen abgemeldet, abgemeldet nach, nach unbekannt, "
        "unbekannt verzogen, verzogen nach, abmeldung nach, unbekannt abgemeldet, nicht feststellbar, "
        "nicht mehr bei (?:mir|uns), wohnt weiter bei",
        "moved out, no longer (?:liv*|resid*|stay*|occup*|tenant), (?:has|have) (?:left|vacated), vacated, "
        "gone away, left (?:the|our|my|his|her) (?:flat|house|room|property|address), "
        "gave up (?:the|his|her) (?:room|flat|unit), gave the (?:unit|flat|room) up, not in occupation, "
        "occupied until, forwarding address, never lived, (?:has been )?living elsewhere, not known here, "
        "house empty, keys never collected, never moved in",
        "a quitte (?:notre|mon|son|ma|sa|le|la|les|cette) (?:logement|domicile|lieux|commune|chambre|maison), "
        "a quitte (?:notre|mon|son|ma|sa|l|cette) (?:appartement|adresse|residence|immeuble), "
        "n? ?(?:habite|demeure|reside|loge|heberge) (?:plus|pas), avis de depart, radie*, votre depart, "
        "suite a .. depart, avoir heberge*, avoir loge*, n occupe (?:plus|pas), jamais emmenage",
        "ya no (?:aloj*|resid*|viv*|habit*|ocup*), "
        "dej[oa] (?:la|el|su) (?:vivienda|piso|habitacion|cuarto|casa|domicilio|inmueble), dad[oa] de baja, "
        "baja de oficio, baja por, salida por, no residir, no reside*, no vivira*, paradero, fuera del domicilio, "
        "casa deshabitada, sin dejar direccion, se mudo, ha abandonado",
        "non risiede piu, si e trasferit*, trasferito all estero, irreperibil*, cancellat* per, non abita piu, "
        "deixou de (?:residir|morar|habitar), deixei de alojar, mudou se, ja nao (?:reside|mora|habita), "
        "non dimora*",
        unless=(
            f"{_EARLIER}, n a pas ete, n a ete ni, folgende personen, folgende person en, melde sich, falls, "
            "wenn, sofern, bei auszug, si, en cas, lorsque, if, in case, should, en caso, cuando"
        ),
    ),
    # No place is given: a list, a request, a refusal.
    family(
        _LODGING,
        "warteliste, wartezeit, noch nicht zugeteilt, kein anspruch auf (?:zuteilung|ein zimmer|einen platz), "
        "keine zusage, zusage kann .. nicht, vorgemerkt, nicht (?:bei mir|bei uns|in meiner wohnung) aufnehmen, "
        "nicht aufnehmen, kein gastezimmer, absage, eingangsbestatigung, hangt (?:davon|vom|von der), "
        "anderweitig (?:belegt|vergeben|vermietet), "
        "zimmer nicht(?! (?:an|rechtzeitig)\\b), zustimmung .. steht aus, nicht angeboten werden, "
        "eingang .. anzahlung, angefragt",
        "waiting list, in the queue, position on .. list, no promise, cannot promise, cannot live, "
        "no longer assigned, has been (?:given|released) to, let to somebody, wishes to rent, no room has been, "
        "one night only, other housing, look elsewhere, did not agree, deposit went back, reservation lapsed",
        "liste d attente, liste complementaire, accuse de reception, aucun logement, "
        "ne pourra .. (?:etre )?(?:loge|heberge)*, "
        "ne (?:peux|puis|pourrai|pouvons|pourrons) (?:plus|pas) .. (?:heberger|accueillir|loger|recevoir), "
        "chambre (?:a ete|sera|est) (?:reprise|rendue|liberee|attribuee|relouee), sera repris* par, "
        "rendue au contingent, autre logement, depot rendu, "
        "(?:rendez vous|convocation|invite\\w*) .. visite des lieux, visite des lieux .. (?:prevue|fixee|avant"
        "|le \\d), examinera sa demande",
        "lista de espera, acuse de, no me (?:sera|es) posible, no quedan (?:habitaciones|plazas), "
        "no hay (?:habitaciones|plazas|camas), sin camas libres, no (?:garantiza|supone) .. (?:plaza|reserva), "
        "se ha cedido, dependera de, si (?:el|la) (?:caser*|duen*|propietari*), reserva se perdio, "
        "tendra que buscarse, estaria dispuest*, aceptaria como inquilin*, tuvo asignad*, esta en venta",
        "lista d attesa, lista de espera, in graduatoria, nao (?:o|a) poderei receber",
        unless=(
            "may join, swap, originally, zuerst, anterior, est close, hausordnung, wir bestatigen, "
            "wird bestatigt .. (?:bewohnt|wohnt), deposit will"
        ),
    ),
    # A dwelling or a supply that ends, or has not begun.
    family(
        _HOMES,
        "schlussrechnung, schlussablesung, abschlussrechnung, letzte rechnung, vertrag .. beendet, "
        "mietverhaltnis .. gekundigt, kundige ich, kundigung des .. (?:miet|untermiet)*, ist gekundigt, "
        "wurde .. gekundigt, geraumt ubergeben, mietvertrag .. aufgehoben, nachmieter",
        "closing (?:bill|account|statement|invoice), final bill, final account, account closed, "
        "closes (?:this|the) account, tenancy (?:ended|terminated|is terminated|has ended), to end tenancy, "
        "lease (?:ended|terminated|was terminated), notice to quit, account is closed",
        "facture de (?:cloture|resiliation), releve de cloture, c est .. derniere facture, contrat resilie, "
        "bail (?:a ete )?resilie, avoir de cloture, resilie (?:le|pour|par|a), est la derniere, conge donne, "
        "libere les lieux",
        "esta es .. ultima factura, factura (?:final|de cierre), convienen poner fin, "
        "contrato (?:queda )?(?:rescindido|resuelto|extinguido), resuelven .. contrato, cambio de titular, "
        "baja del suministro, finalizo el contrato, cierre de cuenta",
        "bolletta di chiusura, contratto (?:cessato|risolto|disdett*), fatura final, "
        "contrato (?:cessado|rescindido)",
        unless=_SUPPOSED,
    ),
    # An appointment, an offer or a request instead of the proof.
    family(
        _ADDRESS,
        "ihr termin, bitte .. wohnungsgeberbestatigung mitbringen, nicht angemeldet, stromangebot, angebot fur, "
        "lieferstelle wird, liefervertrag besteht .. nicht, selbstauskunft, mietinteressent*, interessent, "
        "vormerkung, vorsprache fehlt, anmeldung .. nicht durchgefuhrt, entwurf, hinfallig, "
        "eintragung .. beantragt, voraussichtliche jahreskosten, telefonisch abgesagt, ubergabe unterblieb, "
        "holt .. nur die post, damit er post",
        "quotation, electricity quote, your .. quote, estimated usage, no meter is, for review only, "
        "connection fee, application for a .. connection, vacant lot, reference* are satisfactory",
        "simulation n*, estimation de votre, aucun contrat, projet .. non signe, projet de bail, "
        "pourra etre consenti, a declare vouloir, enquete .. a effectuer, enquete de police, aucun registre, "
        "ne sera conclu, sejour de vacances, non signe, rendez vous .. guichet, candidat* locataire*",
        "cita previa, justificante de cita, solicitud de nuevo suministro, solicitud de inscripcion, "
        "medidor por instalar, suministro por asignar, pendiente de (?:comprobacion|acuerdo|resolucion), "
        "por confirmar, no acredita .. (?:domicili|residencia|vivir|vive|convivencia|empadron)*, no acredita nada, "
        "hasta la resolucion, alquila por dias, derecho de (?:conexion|acometida)",
        "domanda di iscrizione, rigettat*, accertamenti .. non, pedido de ligacao, orcamento",
    ),
    # Whoever would take in has not decided, or no longer does.
    family(
        _PROMISES,
        "noch nicht (?:entschieden|gewahlt|zugesagt), "
        "(?:waren?|wurden?) .. (?:bereit|verpflichten|aufnehmen|ubernehmen), nichts zusagen, endgultig zusagen, "
        "wird .. verhandelt, falls das projekt, falls .. bewilligt, doch nicht, keine bindung, "
        "bindung .. nicht begrundet, absagen, sagten .. ab, niemanden mehr nehmen, niemanden aufnehmen, hinfallig, "
        "unterschreiben mag .. nicht, interessieren uns, hatten .. aufgenommen, nicht unterzeichnet, "
        "keine freiwilligen, vorstellungsgesprach, auswahlgesprach, zulassung .. ruht, wird .. nachgeholt, "
        "prufung der anfrage, bewerben sie sich, erst nach eingang, keinen anspruch auf .. programmplatz",
        "has (?:so far )?made no commitment, no commitment, will vote, "
        "would be (?:delighted|willing|glad|happy|interested), provided that, on condition that, remains open, "
        "take that back, is void, at an end, has cancelled, no undertaking, invite .. to apply, "
        "accept no (?:commitment|responsibility), assume no responsibility, only when paid, not passed, "
        "somebody else, another (?:host )?family, other family",
        "n a pas encore (?:choisi|decide|statue), souhait* .. (?:accueillir|poser .. candidature), "
        "si .. (?:est|etait) retenu*, engagerait, pourr(?:ait|ions|aient) .. (?:heberger|accueillir|recevoir), "
        "retire* .. engagement, retrait de .. engagement, renoncer a, devons renoncer, avis .. en attente, "
        "nous a refuse, cherche a accueillir, a remplir par, n a .. souscrit aucun, n organise plus, "
        "annule son accueil, une autre famille, simple intermediaire, n assume (?:ni|pas|aucun*), dependra, "
        "soumettrai",
        "nos gustaria, querria, estaria dispuest*, podra hacerse responsable, evaluar la posibilidad, "
        "aun no hemos, seguimos dudando, ha declinado, declina*, ya no podemos, no podra ser, retirar ese, "
        "retiro (?:mi|nuestro|el), queda* (?:revocad|anulad)*, sin efecto, por determinar, proceso selectivo, "
        "presentacion de candidaturas, presentar candidaturas, a quien resulte, simple intermediari*, "
        "mer[oa] intermediari*, no responde*, no respondemos, otra familia, buscarle otr*, se busque otr*, "
        "hasta no tene*, hasta recibir",
        "senza impegno, non costituisce impegno, si riserva di, nao acolhera, ficando sem efeito",
        unless=(
            "quedara .. si, should, falls sie, sollte, referid[oa] a otras, zuruckgezogen, im notfall, "
            "falls notig, notfalls, if necessary, if needed, en cas de besoin, si necessaire, en caso necesario, "
            "si fuera necesario, en caso de, en cas de, in case of, im falle, bei bedarf, objets, wertgegenst*, "
            "valuables, objetos, previous year*, si por, si .. pudieramos, si .. pudieran, si nous .. ne p*, "
            "si nous .. empeche*, wenn wir .. nicht konn*, falls wir"
        ),
    ),
    # It is taken back in so many words, or given to another house.
    family(
        _PROMISES,
        "(?:zusage|verpflichtung|angebot|einladung) zieh* .. zuruck, "
        "zieh* .. (?:zusage|verpflichtung|angebot|einladung) .. zuruck",
        "(?:we|i) .. withdraw (?:our|my|this) (?:undertaking|offer|commitment|invitation|promise)",
        "(?:nous|je) (?:retirons|retire|revoquons|revoque) .. (?:engagement|offre|invitation|promesse)",
        "(?:retiramos|retiro|revocamos|revoco) .. (?:compromiso|oferta|invitacion|promesa)",
        "(?:und|et|and|y|but|mais|sondern) (?:nicht|non|not|no) (?:bei uns|chez nous|with us|en nuestra casa)",
    ),
    # An organiser that leaves the costs of the stay, or the way back, to others.
    family(
        _ORGANISER,
        "(?:gastos|regreso) .. (?:corresponden|incumben) .. (?:padres|familia|alumn)*, "
        "(?:frais|retour) .. incombent .. (?:parents|famille|eleve)*, "
        "(?:kosten|ruckreise) .. (?:obliegen|fallen) .. (?:eltern|familie|teilnehm)*, "
        "costs? .. (?:responsibility|account) of the (?:parents|family|participant|pupil)",
        "haftet weder, haftet nicht fur, nicht der verband, (?:selbst|von .. selbst) zu tragen, nicht gewahren, "
        "kosten .. tragt .. selbst, ersuchen wir .. um ubernahme, ob wir .. mussten, entscheidet .. vorstand",
        "bears? no cost*, gives no undertaking, ask the organiser, pass* .. inquiry, merely, sell .. packages",
        "reste* a (?:la )?charge (?:des|de la) (?:parents|famille), ne prend* (?:pas|plus) en charge, "
        "ne peut plus prendre en charge, decline toute responsabilite, fiche tarifaire, quelle organisation",
        "no esta fundacion, folleto, pregunta que responsabilidad, quedo anulad*",
        unless=(
            "taschengeld, pocket money, argent de poche, dinero de bolsillo, personliche, personal expenses, "
            "personnelles, gastos personales, personales, objets, gepack, wertsachen, vols?, robo*"
        ),
    ),
)
