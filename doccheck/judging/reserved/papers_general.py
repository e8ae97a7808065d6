"""What any paper may say that does not do yet, or no longer does: in words that hold whatever it is about."""

from __future__ import annotations

from doccheck.judging.reserved.phrases import Family, family

_STATUS = frozenset({"birth_certificate", "marriage_certificate", "partnership_certificate", "family_record"})
_HOMES = frozenset({"accommodation_certificate", "proof_of_residence"})
_PROMISES = frozenset({"host_commitment", "organiser_commitment"})
_GRANTS = frozenset({"parental_authorisation", "power_of_attorney"})
_TESTS = frozenset({"criminal_record", "medical_certificate", "language_certificate"})
_PAPERS = _STATUS | _HOMES | _PROMISES | _GRANTS | _TESTS

_HABITS = (
    "contrat de mariage, radie, prufbar, verified, verifiable, in der regel, danach, after which, "
    "and no longer, sin mas, nicht zustehen, "
    "zustehend, plus cours, die ich, if, unless, should, falls, wenn, sofern, si, en cas, salvo, sauf, en caso, se, "
    "caso, may, peut, kann, puede, never, nie, jamais, nunca, hinweis, note, visa, visum, visado, visto, minor*, "
    "minderjahr*, mineur*, menor*, earlier, fruher*, anterior*, precedent*, previous*, ancien*, antigu*, more than, "
    "alter als, "
    "unverheiratet, ledig, volljahrig, vollendet, erfahrung, nothing is outstanding, no .. outstanding, "
    "kein*e? .. aus, passe ce delai, au dela de ce delai, after (?:this|that) (?:date|time|period), "
    "nach ablauf dieser frist, transcurrido (?:dicho|este|ese) plazo, "
    # What is drawn up when the keys are handed over, and what one does not owe.
    "ubergabeprotokoll*, inventar*, inventor*, etat des lieux, handover (?:report|record|protocol), check in report, "
    "acta de entrega, verbale di consegna, "
    "no esta(?:n)? (?:sujet|obligad|exent|comprendid|incluid)*"
)

# What a paper of lodging gives, and to whom: a pet, a meter or a swimming pool is none of it.
_LODGED = (
    "*zimmer*, *wohnung*, *unterkunft*, *platz*, bett*, *miet*, *vertrag*, "
    "*adress*, "
    "*anschrift*, *wohn*, gemeldet, *meldung, zusage*, reservier*, buchung*, herrn?, frau, sie, er, "
    "ihnen, ihr*, wir, ich, uns*, mir, mich, *student*, eingezogen, einzug, bescheinigung, bestatig*, "
    "hier, dort, gultig*, unterschr*, unterzeichn*, zustimm*, vermieter*, person, auszug, entscheid*",
    "rooms?, flat, apartment, house, home, accommodation, place, bed, lease, tenan*, contract, address*, lodg*, "
    "reserv*, booking, he, she, they, you*, his, her, him, i, we, us, our, my, mr, mrs, ms, miss, resid*, "
    "liv*, "
    "occup*, stay*, here, there, certificate, confirm*, valid, sign*, landlord, person, offer*, moved, "
    "agree*, decid*, decision",
    "chambre*, logement*, appartement, studio, domicile*, maison, heberg*, place, lit, bail, contrat, locat*, "
    "adresse, "
    "reserv*, il, elle, ils, elles, vous, votre, nous, notre, nos, je, moi, mon, ma, mes, m, mme, mlle, monsieur, "
    "madame, l interesse*, *etudiant*, habit*, resid*, demeur*, vit, ici, attest*, confirm*, "
    "valable, "
    "sign*, bailleur, proprietaire, personne, admis*, demande, accord*, decid*, decision",
    "habitacion*, vivienda*, piso, cuarto, casa, domicili*, alojam*, aloj*, plaza*, cama*, alquil*, "
    "contrat*, "
    "arrend*, direccion, reserv*, ella, usted, su, nosotros, nuestr*, yo, mi, me, nos, senor*, "
    "interesad*, inquilin*, estudiante, reside*, vive, viv*, habit*, aqui, certific*, confirm*, "
    "valid*, "
    "firm*, propietari*, persona, solicitud, acuerdo, decid*, decision, puedo, podemos, he, hemos, quiero, "
    "queremos",
    "camera, alloggio, casa, abita*, contratto, quarto, residencia, mora*, lei, suo, sua, noi, nostr*, io, mio, "
    "mia, "
    "senhor*, signor*, eu, nos, noss*",
)


def _of_papers(kinds: frozenset[str], *says: str, unless: str) -> tuple[Family, Family]:
    """The family; for a paper of lodging, only where it speaks of the lodging or of somebody."""
    return (
        family(kinds - _HOMES, *says, unless=unless),
        family(kinds & _HOMES, *says, unless=unless, about=", ".join(_LODGED)),
    )


GENERAL: tuple[Family, ...] = (
    # It was so, and is no longer; or it is to be, and is not yet.
    *_of_papers(
        _PAPERS,
        "nicht (?:mehr|langer)(?! als\\b), noch nicht, noch keine?n?, noch aus, bislang nicht, bisher nicht, "
        "noch offen, "
        "steht .. noch aus",
        "no longer(?! than\\b), not any more, not yet, yet to, has still to, have still to, still to be, not so far, "
        "not .. until",
        "n (?:est|ont|sont|y) plus, n .. plus (?:valable|chez|lieu), pas encore, "
        "ne .. plus (?:chez|valable|lieu|etre), "
        "reste a(?! (?:la |sa |ma |leur |notre |votre )?(?:charge|disposition|jour)\\b)",
        "ya no, aun no, todavia no, falta por, sigue sin, ha dejado de, han dejado de",
        "non .. piu, non ancora, ainda nao, ja nao, deixou de, jeszcze nie, nu mai, inca nu, henuz, artik",
        unless=_HABITS,
    ),
    # Something else has to come first, and what to do meanwhile.
    family(
        _PAPERS,
        "bis dahin, bis zur (?:entscheidung|klarung|unterschrift|vorlage), "
        "sobald .. (?:vorliegt|entschieden|bewilligt|eingegangen|feststeht), erst wenn, erst nach, erst dann, "
        "vorerst, unter vorbehalt, vorbehaltlich der (?:zustimmung|genehmigung|bewilligung|prufung|entscheidung)",
        "until then, till then, in the meantime, meanwhile, only (?:once|when|after), "
        "as soon as .. (?:receiv|decid|approv|grant|confirm)*, for the time being, "
        "subject to (?:approval|confirmation|the consent|the decision|a decision|verification)",
        "d ici la, en attendant, jusque la, une fois que, seulement apres, pour l instant, pour le moment, "
        "a ce stade, sous reserve (?:de l accord|de l acceptation|d acceptation|de disponibilite|de confirmation), "
        "sous reserve (?:de verification|d obtention du financement)",
        "hasta entonces, mientras tanto, entre tanto, por el momento, de momento, por ahora, en cuanto se, "
        "una vez que se, sujet[oa] a (?:aprobacion|confirmacion|disponibilidad), a reserva de",
        "nel frattempo, per ora, per il momento, con riserva, por enquanto, ate la, sob reserva",
        unless=(
            f"{_HABITS}, nach terminvereinbarung, by appointment, revocation, widerruf, change of address, "
            # Why somebody else sees to it.
            "(?:da|weil) .. bis dahin .. (?:aufhalt|aufhalte|befindet|befinde|verreist|abgereist), "
            "(?:as|since|because) .. (?:until then|meanwhile|in the meantime) .. abroad"
        ),
    ),
    # Something did not happen, or cannot be.
    *_of_papers(
        _STATUS | _HOMES | _GRANTS,
        "hat nicht, haben nicht, hat .. nicht .. (?:unterschrieben|bezahlt|angetreten|abgelegt), konnte .. nicht, "
        "kann .. nicht, konnen .. nicht, kam nicht, kommt nicht, fand nicht, findet nicht",
        "did not, was not, were not, has not, have not, had not, cannot, can not, could not, unable to, won t, "
        "never",
        "n a pas, n ont pas, n etait pas, n ont jamais, n a jamais, ne peut, ne peux, ne pouvons, ne pourrons, "
        "ne serons, ne veut, ne souhaite, ne vit, ne viendra",
        "no fue, no se ha, no pudo, no he, no puede, no podemos, no puedo, no esta, no vive, no quiere, no va a, "
        "no hubo",
        unless=(
            # That somebody has not left, and that the entry was made late.
            f"{_HABITS}, n (?:a|ont) pas .. (?:depart|donne conge|demenage|resilie), "
            "(?:hat|haben) .. nicht .. (?:gekundigt|abgemeldet), "
            "(?:has|have) not .. (?:given notice|moved|departed), no (?:ha|han) .. (?:mudado|marchado|trasladado), "
            "not registered within, nicht (?:fristgerecht|rechtzeitig) .., "
            "(?:n a pas|non) (?:ete )?(?:declaree?|enregistree?) dans (?:le|les) delais?, "
            "no (?:fue|se) .. (?:dentro|en) (?:de|del) plazo, "
            # Who could not sign, and a ceremony that no register asks for.
            "(?:can|could) not (?:write|sign (?:his|her|their) name), ne (?:sait|savait) (?:pas )?(?:signer|ecrire), "
            "no sab(?:e|ia) (?:firmar|escribir), kirchliche*, religios*, religious, religieu*, in church, "
            "canonic*, second (?:name|prenom), not married to each other at, nicht miteinander verheiratet, "
            "no .. casados entre si (?:al|en), "
            # What is not meant, and what a sensor did not read at first.
            "n a pas pour (?:but|objet|effet|vocation), hat nicht (?:zum ziel|den zweck), no tiene por (?:objeto|fin), "
            "el primero no, le premier n a pas, der erste .. nicht, the first .. not, segundo intento"
        ),
    ),
    # A refusal is told with regret; a doubt is written beside.
    *_of_papers(
        _PAPERS,
        "leider, bedauern .., unfortunately, we regret, i regret, sorry, malheureusement, regrettons, regrette, "
        "au regret, lamento, lamentamos, lamentablemente, desgraciadamente, sentimos .. (?:comunicar|informar), "
        "purtroppo, spiacenti, infelizmente, lamentamos",
        "ausstehend, (?:is|are|still) pending, awaited, awaiting, en suspens, a la espera de, in attesa di, aguarda",
        "somebody else, someone else, jemand anders?e[nmrs]?, otra persona distinta, un altra persona, outra pessoa",
        "auf wunsch .. gestrichen, bleistift*, pencil*, au crayon, a lapiz, struck (?:through|out), "
        "durchgestrichen, tachado",
        unless=(
            f"{_HABITS}, keine? .. ausstehend, no .. pending, not awaiting, depending, or someone else, "
            "oder jemand, ou quelqu, u otra, anyone, same name, namesake*, namensgleich*, homonym*, homonim*, "
            "(?:nicht benutzt|unbenutzt|leer|unused|blank|empty)*, "
            "(?:non utilisee?s?|vierges?|no utilizad[oa]s?|en blanco|sin usar), "
            "pagination, foliation, paginierung, foliierung, paginacion, foliacion, archivist*, archivar*, archiver*"
        ),
    ),
    # A record or test of another person, false, out of use, or to be had from another office.
    family(
        _STATUS | _TESTS,
        "gefalscht*, falschung, nicht echt, fur ungultig erklart, ersetzt durch, durch neue .. ersetzt, "
        "unvollstandig*, inoffiziell*, nicht beglaubigt*, nur zur information, ohne amtliche, kein amtliches, "
        "taufschein",
        "forged, counterfeit, not genuine, superseded by, replaced by entry, incomplete, unofficial, uncertified, "
        "informational (?:copy|only), for information(?:al)? purposes only, not a valid document, no official use, "
        "baptism* certificate, mixed up, belongs to another, withheld",
        "faux document, contrefait*, remplace par l acte, incomplet*, non officiel*, copie non certifiee, "
        "a titre d information, sans caractere officiel, acte de bapteme, interverti*, appartient a une autre",
        "falsificad[oa], sustituid[oa] por (?:el|la|acta), incomplet[oa], no oficial, sin certificar, "
        "fe de bautismo, pertenece a otr[oa], corresponde a otr[oa]",
        unless=f"{_HABITS}, berichtigung, erganz*, duplicate, duplicado, duplicata, zweitschrift, ohne beglaubigung",
    ),
    # The home is none: a second one, a business, empty, or to be left by order.
    family(
        _HOMES,
        "zweitwohnsitz, ferienwohnung, gewerbe(?:raum|raume|einheit), leerstehend, steht leer, raumungs*, raumung, "
        "zwangsgeraumt, nur briefkasten*, nur postanschrift",
        "second home, holiday (?:home|let|cottage), commercial premises, unoccupied, vacant, eviction, evicted, "
        "mailing address only, correspondence only, squat*",
        "local commercial, inoccupe*, logement vacant, expulsion, expulse*, boite aux lettres seulement, "
        "domiciliation postale, adresse postale uniquement",
        "segunda residencia, vivienda vacacional, local comercial, deshabitad[oa], desocupad[oa], desahuci*, "
        "solo correspondencia, domicilio postal",
        unless=f"{_HABITS}, hauptwohnung, keine nebenwohnung, weitere wohnung*, vormieter*",
    ),
    # Who decides on the child is somebody else, or the court.
    family(
        frozenset({"parental_authorisation"}),
        "sorgerecht .. (?:entzogen|ubertragen|streitig), ausreiseverbot, grenzsperre, ausreise .. untersagt, "
        "sorgerechtsverfahren, sorgerechtsstreit",
        "custody .. (?:dispute|transferred|pending|removed), travel ban, prohibited from (?:leaving|travel*), "
        "must not leave, under protest, under pressure",
        "interdiction de sortie, opposition a la sortie, retrait de l autorite, litige .. garde, procedure .. garde",
        "impedimento de salida, prohibicion de salir, suspension de la patria potestad, litigio .. custodia, "
        "bajo protesta de",
        unless=(
            f"{_HABITS}, kein*, no existe, no hay, no consta, aucune?, no (?:\\w+ )?(?:travel ban|custody), "
            "nicht (?:anhangig|eingeleitet|gefuhrt|bekannt|strittig), "
            "not (?:pending|in dispute|disputed|contested|opened|initiated), "
            "n est (?:ni|pas) (?:engagee?|ouverte?|pendante?|contestee?), ne (?:fait|existe) .. (?:aucun|pas)"
        ),
    ),
    # A level that was not reached, or was not tested officially.
    family(
        frozenset({"language_certificate"}),
        "unter der mindest*, nicht ausreichend, wiederholungsprufung .. (?:anmeld|moglich)*, zu wiederholen, "
        "ungenugend, nicht teilgenommen, online test, selbsttest",
        "not reached, not attained, below (?:the )?(?:pass|minimum|required|threshold)*, resit, did not reach, "
        "results? .. (?:void|cancelled|under review), did not sit, placement test, level test, self test, home test",
        "non atteint*, inferieur au seuil, en dessous du, a repasser, devra repasser, test de placement, "
        "test de positionnement, auto evaluation, defaillant*",
        "no alcanza*, por debajo de, insuficiente, debera repetir, autoevaluacion, no se presento, suspens[oa]",
        unless=(
            f"{_HABITS}, punkte, punti, points?, puntos, skala, bereich, wer, no resit, no retake, "
            "kein* (?:\\w+ )?wiederholung*, aucun* rattrapage, sin recuperacion"
        ),
    ),
    # A finding that is open, or of a disease that a certificate has to rule out.
    family(
        frozenset({"medical_certificate"}),
        "verdacht auf, verdachtsfall, weitere untersuchungen, kontrolluntersuchung, quarantane, ansteckungsgefahr, "
        "unter behandlung, reiseunfahig, nicht reisefahig, arbeitsunfahig*, therapie .. begonnen, befund auffallig",
        "suspected, suspicion of, further (?:tests?|investigation|examination)s?, "
        "follow up .. (?:required|needed|chest), contagious until, not fit to travel, unfit, sick leave, "
        "active (?:tb|tuberculosis|infection), treatment .. (?:started|begun|ongoing)",
        "suspicion d*, examens complementaires (?:a|sont|seront|demandes|prescrits"
        "|necessaires), quarantaine, contagieux jusqu, "
        "traitement (?:\\w+ ){1,6}?en cours, traitement .. (?:debute"
        "|antituberculeux), arret de travail, inapte, examen .. a refaire",
        "sospecha de, estudios complementarios, cuarentena, en tratamiento (?:por|contra|antituberculoso), "
        "baja medica, reposo, no apto, debe repetir",
        unless=(
            f"{_HABITS}, ohne verdacht, kein*, no, not, none, nicht, ni, ningun*, sin, aucun*, pas, sans, ne, "
            "negativ*, without, nor, frei"
        ),
    ),
    # An open case or a sentence.
    family(
        frozenset({"criminal_record"}),
        "ermittlungsverfahren, haftbefehl, auf bewahrung, strafbefehl, vorstrafe, vorbestraft, unvollstandig, "
        "nur unter dem namen, nicht gepruft",
        "under investigation, warrant, on bail, convicted, conviction, suspended sentence, fined, name check only, "
        "incomplete, not verified, partial search",
        "sous enquete, mandat d arret, sursis, condamne*, controle judiciaire, recherche partielle, non verifie*, "
        "homonymie non levee",
        "bajo investigacion, orden de (?:captura|detencion), condenad[oa], sumario, procesad[oa], "
        "busqueda parcial, no verificad[oa], homonimia (?:sin|no|pendiente)",
        unless=(
            f"{_HABITS}, kein*, nicht, no, not, none, nil, without, aucun*, neant, pas, ne, n, sans, ningun*, ni, "
            "sin, tampoco, nessun*, nao, "
            "convictions?, condamnations?, antecedentes, strafbefehle, als"
        ),
    ),
)
