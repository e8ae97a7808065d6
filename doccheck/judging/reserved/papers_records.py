"""What takes back a record or a certificate: still being made, not found, other courts only, ended, pending."""

from __future__ import annotations

from doccheck.judging.reserved.phrases import Family, family

_CRIMINAL = frozenset({"criminal_record"})
_HEALTH = frozenset({"medical_certificate"})
_BIRTH = frozenset({"birth_certificate"})
_UNION = frozenset({"marriage_certificate", "partnership_certificate"})
_CIVIL = _BIRTH | _UNION | frozenset({"family_record"})
_LANGUAGE = frozenset({"language_certificate"})

_NONE = (
    "keine?, kein, keinerlei, ohne, nicht, nie, niemals, no, not, none, never, without, free from, negativ*, "
    "aucun*, ne, pas, sans, neant, nulle, n, ni, ningun*, sin, tampoco, nessun*, non, nao, nenhum*, nil, clear, "
    "fehlt, frei von, exempt*, indemne, libre de"
)

RECORDS: tuple[Family, ...] = (
    # Asked for, and not made yet.
    family(
        _CRIMINAL | _CIVIL,
        "eingangsbestatigung, bestellbestatigung, quittung uber die, ihr antrag auf, "
        "ihre (?:anforderung|bestellung), "
        "(?:zeugnis|auszug|urkunde|bescheinigung) wird .. (?:ausgestellt|ubersandt|zugesandt|erteilt|versandt), "
        "wird .. gesondert mitgeteilt, auftrag eingegangen, online anforderung, terminbestatigung, "
        "anforderung einer, antrag auf ausstellung, vorschau, bearbeitung ist ausgesetzt, zwischennachricht, "
        "noch nicht beurkundet, zuruckstellung, voranmeldung, urkunde folgt, bitte neu bestellen, "
        "auszug neu anfordern",
        "application (?:was )?returned, your (?:application|certificate) (?:was|of|has), "
        "application for a (?:certified|police|birth|marriage), will be (?:posted|ready for|printed|issued|sent), "
        "case status, is awaited, ready for collection, may be collected, "
        "not yet (?:been )?(?:carried|made|compared|registered), has not been (?:run|made|carried|asked), "
        "search could not, could not be (?:read|completed|made), illegible, please send new, new fingerprints, "
        "clearance is released, come back on, field verification",
        "recepisse d(?:e|un|une) (?:demande|depot), accuse d enregistrement, accuse de reception, votre demande, "
        "demande en cours, commande d extrait, (?:l acte|l extrait|le bulletin) (?:vous )?(?:sera|parviendra), "
        "vous (?:parviendra|sera adresse), "
        "ne prejuge (?:pas|en rien|nullement) .. (?:suite|suites|resultat|resultats|issue), "
        "ne prejuge (?:pas|en rien|nullement) .. (?:decision|contenu|delivrance|reponse|acceptation|existence), "
        "n a pu aboutir, cadre a remplir, imprime disponible, "
        "a renseigner apres, non consultable, recu du droit, recherche .. non faite, n ont pu etre lues, "
        "page de demonstration",
        "comprobante de solicitud, acuse de recibo, resguardo, constancia de tramite, su (?:solicitud|peticion), "
        "turno para, boleta de turno, en (?:revision|tramite), el resultado (?:podra|sera), "
        "se (?:enviara|programara|emitira|extendera), sera emitido, certificado se (?:emitira|enviara|retira), "
        "requerimiento, no fue posible, tramite observado, "
        "solicitud de (?:certificacion|certificado|permiso|acta), toma de huellas, "
        "debe (?:acercarse|concurrir|comparecer), suspendida la expedicion, no se consigna, no reemplaza",
        "prenotazione, richiesta di rilascio, pedido de certidao, aguarda emissao",
        unless=(
            "no further certificate, auf antrag, a la demande de l interesse*, a peticion de, a solicitud de, "
            "at the request"
        ),
    ),
    # Nothing is recorded of this person, or the entry no longer counts.
    family(
        _CIVIL,
        "kein eintrag .. (?:gefunden|ermittelt|vorhanden), eintrag .. nicht gefunden, nicht ermittelt, "
        "nicht erteilt werden, eigenerklarung, ersatzerklarung, (?:ist|fur) ungultig, eingezogen am, "
        "nicht mehr verwenden, annulliert, errechneter geburtstermin, neue urkunde verwenden, entwurf, "
        "fur ahnenforschung, nicht nachgefuhrt",
        "found no, no (?:entry|record|birth) .. (?:was )?found, no record statement, nothing found, in lieu of, "
        "not a certificate, entry was cancelled, re registered as, keepsake, notification of birth, "
        "late registration pending, not compared with, struck through, registered no, holds no entry, "
        "delayed certificate may",
        "aucun acte, recherches infructueuses, non inscription, jugement suppletif .. (?:saisir|en cours|requis), "
        "acte annule, annule par jugement, specimen, genealog*, ne peut plus servir, ne plus communiquer, "
        "saisir le tribunal, ajoute* au stylo, declaration sur l honneur",
        "certificacion negativa, constancia negativa, inexistencia, no figura inscrit*, no se encontro, "
        "no se ha hallado, no ha hallado, acta anulada, anulada por, queda sin efecto, sustituido por, "
        "constancia de alumbramiento, de muestra, facsimil, certificacion de defuncion, declaracion jurada",
        "non risulta iscritt*, nao foi encontrado, buscas .. nao, autocertificazione, dichiarazione sostitutiva",
        unless=(
            "anterior, fruher*, earlier, vater, mutter, father, pere, mere, padre, madre, abuel*, void if, if, "
            "jugement suppletif n*, suppletif rendu, falls, "
            "(?:pieces|documents) (?:versees|jointe?s|produite?s) .. non inscription"
        ),
    ),
    # A marriage or partnership that is only planned, or is over.
    family(
        _UNION,
        "beabsichtigte* eheschliessung, vorgesehene*r? .. eheschliessung, absicht .. ehe zu schliessen, "
        "trauungstermin, ehefahigkeit, trauung fand nicht, eheversprechen, scheidungs(?:urteil|bestatigung), "
        "scheidung (?:rechtskraftig|ausgesprochen), rechtskraftig (?:geschieden|aufgelost|auseinander), "
        "ehe .. aufgelost, auflosung der (?:ehe|partnerschaft) .. (?:urteil|gericht|rechtskraftig|durch), "
        "auflosung urteil, keine ehe, (?:ehemann|ehefrau|ehegatte) verstorben, nach dem tod, register .. beendet",
        "intend* to (?:marry|contract), application for marriage, apply* for a license, (?:may|to) marry within, "
        "may now marry, no ceremony, date proposed, declared (?:null|void), annulled, "
        "divorced? .. (?:decree|court), decree of, dissolved (?:on|by), not solemnized, "
        "did not (?:appear|come back), partnership .. ended, terminated on",
        "intention de contracter, projet de mariage, non opposition, jugement de divorce, "
        "divorce .. (?:prononce|jugement)*, prononce .. divorce, dissolution (?:du|de la|enregistree), a divorce, "
        "sera celebre, celebration .. (?:ajournee|surseance|sursise), surseance, sursie*, peut etre celebre, "
        "fin du (?:pacte|partenariat), reste* au projet",
        "voluntad de contraer, expediente (?:matrimonial|prematrimonial|gubernativo) .., edicto matrimonial, "
        "acta de presentacion, proyecta casarse, certificado de solteria, no consta matrimonio, por divorcio, "
        "divorcio .. (?:sentencia|declar|ejecutori)*, sentencia .. divorcio, declarad[oa] (?:nul|terminad)*, "
        "matrimonio .. (?:disuelto|nulo|terminado), no llego a (?:celebrarse|existir|firmar), "
        "sin haberse celebrado, no se formalizo, dejo sin efecto, fecha de baja, extinguid[oa], "
        "(?:ha sido|fue|queda) cancelad[oa], celebracion prevista",
        "eseguite pubblicazioni, pubblicazioni .. affisse, scioglimento, divorzio, "
        "cessazione degli effetti civili, dissolvido .. divorcio",
        unless=(
            "kein eintrag, would be, would appear, no ha sido, familienstand, bisherig*, vor der eheschliessung, "
            "fruhere* ehe, vorehe, condition, marital status, previous* .. marr*, former, etat matrimonial, "
            "precedent*, anterior*, estado civil, stato civile, divorciad[oa] de, diplomat*, "
            "void if (?:alter|not seal)*, publication* (?:faite|des bans (?:faite|affichee)), apres publication*, "
            "previos los edictos, previa publicacion, kirchliche* (?:trauung|eheschliessung), religious ceremony, "
            "ceremonie religieuse, ceremonia religiosa"
        ),
    ),
    # Something is recorded, or it is not clear of whom.
    family(
        _CRIMINAL,
        r"\d+ tagessatze*, tagessatze* zu, \d+ (?:monate|jahre) .. bewahrung, \d+ (?:monate|jahre) freiheitsstrafe, "
        r"aufscheinende verurteilung, "
        "dem beiblatt, verfahren .. (?:anhangig|lauft), kommt .. vor gericht, surveillance judiciaire, "
        "eintragung siehe",
        r"sentenced to, convicted of, conviction of, was convicted, "
        r"\d+ (?:months|years) .. (?:imprison|probation|prison)*, one entry, case .. came up, "
        "pending (?:case|charge)s?, charges? (?:is|are) pending, charged with, awaiting trial, see attached sheet",
        r"\d+ (?:mois|ans) (?:d )?emprisonnement .. (?:sursis|le), condamnee? (?:le|par .. tribunal|pour), "
        r"voir au verso, une mention, "
        "proces fixe, placee? sous, poursuites .. en cours, mis en examen, trib .. mois",
        r"condenad[oa] (?:a|por), pena de .. (?:meses|anos), sentencia (?:firme )?(?:de|del|condenatoria), "
        r"hay una anotacion, una anotacion, "
        "coincidencia de nombre, existe una, causa (?:abierta|pendiente), proceso .. en tramite, ver expediente",
        "condannat*, condenad[oa] .. (?:meses|anos), procedimento pendente",
        unless=(
            f"{_NONE}, uber .. tagessatze, bis zu, hochstens, bis .. tagessatze, superieur*, au moins, more than, "
            "exceeding, up to, less than, "
            "superior a, inferior a, toute fausse, quiconque, falsche angaben, hinweis*, als sursis"
        ),
    ),
    # Not all courts, or not all offences.
    family(
        _CRIMINAL,
        "(?:nur|ausschliesslich|lediglich) .. (?:gericht|bundesland|kanton|bezirk|landkreis|land|provinz|gemeinde)*, "
        "(?:gerichte|behorden) anderer .. (?:nicht|werden), nicht .. anderer (?:kantone|bundeslander|staaten), "
        "belegart n .. nur",
        "(?:only|solely|limited to) .. (?:court|county|state|province|district|city|jurisdiction|precinct|parish)s?, "
        "(?:does|do) not (?:cover|include|extend) .. (?:other|federal|national|state|whole)*, "
        "other (?:states|provinces|districts|counties), (?:state|county|city) records only, not a national, "
        "not nationwide, local records",
        "seul[es]* (?:juridictions?|tribun|cour|ressort|condamnations prononcees par)*, "
        "(?:uniquement|exclusivement|limitee?) .. (?:juridiction|ressort|tribunal|tribunaux|province|region|canton)s?, "
        "ne (?:porte|couvre|concerne) (?:que|pas) .. (?:ressort|province|region|juridiction|autres|departement)*",
        "(?:solo|unicamente|exclusivamente|limitad[oa]) .. (?:juzgado|tribunal|tribunale|provincia|estado|distrito)s?, "
        "(?:solo|unicamente|exclusivamente|limitad[oa]) .. (?:departamento|municipio|jurisdiccion|delito)s?, "
        "delitos de naturaleza sexual, no informa de otros, sin validez para extranjeria, "
        "no incluye .. (?:otr|federal|nacional)*, antecedentes de transito, "
        "(?:ambito|alcance) (?:provincial|estatal|local|departamental|municipal)",
        "soltanto .. (?:tribunale|procura), apenas .. (?:estado|comarca|tribunal)",
        unless=(
            "nicht nur, not only, non seulement, no solo, zur vorlage, an den antragsteller, nur im original, "
            "nur mit, only if, only with, only valid, valid only, only be, only the original, only when, "
            "seul l original, solo tiene, solo sera, uniquement a l interesse*, persona*, personlich*, "
            "solo valid*, solo es valid*, only to the, only for the purpose"
        ),
    ),
    # Nobody was examined, or a result is not there.
    family(
        _HEALTH,
        "befund .. (?:steht|folgt|aus), (?:steht|stehen) .. aus, ausstehend, erst nach vorliegen, erst danach, "
        "attest .. erst, kein urteil, beurteilung .. nicht, "
        "nicht (?:erschienen|durchgefuhrt|untersucht|beurteilt), keine aussage, angaben .. enthalt sie nicht, "
        "termin radiologie, uberweisung, laborzuweisung, aufklarungsbogen, noch in arbeit, kontrolle erforderlich, "
        "nuchtern, zeugnis .. nach befundung, verschattung, test positiv, bluttest positiv, tuberkul* .. positiv, "
        "nur .. (?:impf|schutzimpf)*, untersuchung vorgesehen, wird .. untersucht, leidet an, in behandlung wegen, "
        "ungeeignet, wird .. nach zahlung",
        "(?:did|has|have|had) not .. (?:attend|been examined|examined|seen|met|reviewed)*, "
        "never (?:met|examined|seen), cannot (?:say|judge|be judged|certify|confirm), "
        "results? (?:is|are)? ?(?:pending|awaited|to follow|outstanding), report to follow, after results, "
        "missed appointment, appointment for, is booked for, booked for, referred for, referral, tax invoice, "
        "request form, price list, positive for, tested positive, suffers from, under treatment for, not fit, "
        "unfit, self assessment, no clinician, before the .. result, vaccination only, only .. vaccinat*, "
        "for sports?, driving licen[cs]e",
        "resultats? .. (?:attendus?|en attente|a venir), en attente d*, attendus? vers, pas pu examiner, "
        "sans examen, ne puis .. prononcer, ne peux .. prononcer, reporte sa conclusion, prescrit*s a realiser, "
        "a realiser, sera (?:etabli|redige|delivre), pourra .. etre (?:etabli|redige), l examen reste, "
        "note d honoraires, (?<!glycemie )(?<!glucose )a jeun, tuberculose .. (?:traitement|positi*"
        "|active), contre indique, opacite, inapte, "
        "souffre d*, atteinte? d*, uniquement .. vaccin*, seulement .. vaccin*",
        "pendientes? de, a realizar, solicitada, orden de (?:examenes|estudios|laboratorio), "
        "no (?:fue|pudo ser|ha sido|he) .. (?:examinad|vist|evaluad)*, no he visto, no evaluado, no realizado, "
        "sin examen, se emitira, se extendera, cuando llegue*, aun no recibid*, "
        "no puede .. (?:certificar|pronunciarse)*, no se certifica, no se informa, queda citad*, tiene cita, "
        "hoja de citacion, en ayunas, volver a consulta, resultad*s? positiv*, salio positiv*, positiva, "
        "tuberculosis .. (?:activa|tratamiento|positiv)*, no apt[oa], derivad[oa] a, constancia de atencion, "
        "no sirve para, solo .. vacun*, unicamente .. vacun*, para el club, inasistencia, ausencia laboral, "
        "en estudio",
        "si prenota, in attesa di, da eseguire, nao me pronuncio, solicito ao colega, aguarda resultado",
        unless=(
            "earlier, anterior, gebuhrenbescheid, vaccination has been, fruher*, suffers from (?:no|none), "
            "no illness, none of the, tampoco, quarantenaires, maladies, enfermedades, krankheiten, diseases, "
            "leidet an keine*, grippe impfung empfohlen, keine, no padece, "
            "(?:ne|n) .. (?:souffre|atteint|presente|suit)*, aucun*, free from, does not suffer, not suffer, "
            "no evidence, no sign*, no shadow, no (?:existe|presenta|se observa|hay), "
            "sin .. (?:opacidad|infiltrad)*, pas d opacite, sans opacite, ohne verschattung, nicht an, blutgruppe, "
            "rh, rhesus, blood group, groupe sanguin, grupo sanguineo, igg, immun*, negativ*, negatif*"
        ),
    ),
    # No examination, or not passed.
    family(
        _LANGUAGE,
        "nicht bestanden, keine prufung, prufung .. nicht (?:abgelegt|angetreten|statt), prufung fand nicht, "
        "nicht angetreten, kein zertifikat, zertifikat (?:folgt|wird nicht), zertifikat wird .. zugesandt, "
        "teilnahmebestatigung, weist kein, wird hiermit nicht, angemeldet, prufungsanmeldung, annulliert, "
        "selbsteinschatzung, auswertung lauft, verfehlt, probetest, ubungstest, modelltest, einstufungstest, "
        "nicht vergeben, nachzuholen, nicht erschienen, eindruck der lehrkraft",
        "not awarded, no certificate (?:is|can|will), no result can, absent, certificate of attendance, "
        "does not attest, no statement about .. level, booking confirmation, practice (?:score|test|sheet), mock, "
        "is no certificate, has been revoked, have been revoked, not to be used, self assessed, unsupervised, "
        "not proctored, did not pass, estimated (?:range|level), date of test .. arrive, results .. follow",
        "ajournee?, non admise?, non acquis, attestation de (?:presence|participation|suivi), "
        "certificat de (?:presence|participation), "
        "convocation (?:a|au|aux|pour) .. (?:epreuve|examen|test|session)*, examen blanc, invalides?, "
        "resultats? .. (?:proclames|envoyes|attendus), ne prejuge pas, n a pas passe, d entrainement, "
        "n a pas (?:ete )?(?:reussie?|obtenu)",
        "no ha (?:aprobado|superado), "
        "no apt[oa], no aprobad[oa], no superad[oa], convocatoria de examen, confirmacion de plaza, "
        "inscrit[oa] para, esta citad[oa], simulacro, prueba de ensayo, no .. examen final, no incluye examen, "
        "no acredita, no certifica, constancia de (?:participacion|asistencia), atestacion de participacion, "
        "test de clasificacion, no tiene valor, requiere mejora, en revision, no se certifica, anulad[oa], "
        "se presentaran? de nuevo, orientativ[oa]",
        "non superat*, nao aprovad*, non idone*, attestato di frequenza, certificado de presenca",
        unless=(
            "wer, erste* versuch, beliebig, may be repeated, after two years, after \\d+ \\w+ \\d+, rature, "
            "verfallt, anerkennung, gilt als, legende, scale, score range, echelle, escala, wiederholung, "
            "bei (?:einem|jedem) ergebnis (?:unter|von weniger als) \\d+, "
            "(?:a|any) (?:score|result) (?:below|under) \\d+, (?:un|tout) (?:resultat|score) inferieur a \\d+, "
            "(?:un|todo) resultado inferior a \\d+"
        ),
    ),
)
