"""What takes back a consent, a power or an application: refused, revoked, for something else, not signed, a sample."""

from __future__ import annotations

from doccheck.judging.reserved.phrases import Family, family

_CONSENT = frozenset({"parental_authorisation"})
_POWER = frozenset({"power_of_attorney"})
_GRANTS = _CONSENT | _POWER
FORMS = frozenset({"residence_application_form", "visa_application_form", "information_form", "study_history_form"})
_LETTERS = frozenset({"motivation_letter", "cv"})

# Clauses of every power and consent: how it could end, and which ones it replaces.
_CLAUSES = (
    "jederzeit, bis auf widerruf, bis zum widerruf, sofern, falls, solange, fruhere* .. vollmacht*, "
    "alle .. vollmachten, kann .. widerrufen, widerruf .. moglich, erlischt, any time, unless, until .. revoked, "
    "if, may be, can be, should, (?:all )?(?:previous|prior|earlier|former|other) .. (?:powers?|authori*|wills?), "
    "a tout moment, sauf, peut etre, pourra, en cas, si, jusqu a .. revocation, "
    "toute* .. procuration* (?:anterieure|precedente)*, salvo, hasta .. (?:revoque|revocacion), "
    "en cualquier momento, podra, puede, si, cualquier .. poder, anterior* .. poder*, poder* .. anterior*, "
    "previa revocacion, mientras no, sin necesidad, "
    "(?:poder|deed|permiso|mandat|procuration|vollmacht) (?:otorgad[oa] )?(?:de|en|of|dated|aus) 20\\d\\d, "
    "(?:poder|deed|procuration|vollmacht|power) (?:de|dated|du|vom|of) \\d+, "
    "(?:permiso|mandat|deed|poder) .. (?:ano anterior|precedent), "
    "earlier, prior, no (?:ha|haya|han|me|le) .. (?:sido )?(?:revocad|limitad|suspendid)*, nicht widerrufen, "
    "not (?:been )?revoked, n* .. pas ete revoque*, hasta, facultad*, facultades, revocar, "
    # It ends by itself when the child comes of age, or when its time is over.
    "(?:mit|bei) .. (?:vollendung|volljahrigkeit|lebensjahres?), (?:mit|bei) eintritt der, "
    "lebensjahres wird, a (?:la|sa) majorite, (?:on|upon|at) .. (?:majority|birthday), "
    "(?:a la|su) mayoria de edad, al cumplir, vencido el plazo (?:debera|sera|habra)"
)

PERSONS: tuple[Family, ...] = (
    # Refused, or not granted yet.
    family(
        _CONSENT,
        "stimme* .. nicht zu, nicht einverstanden, zustimmung verweiger*, verweigert .. zustimmung, enthalte mich, "
        "werden? .. erst .. zustimmen, wurden unserem, wurden unserer, behalt .. zustimmung .. vor, "
        "zustimmung .. vorbehalten, (?:vater|mutter) .. (?:ausstehend|steht noch aus|fehlt), "
        "unterschrift .. (?:fehlt|steht noch aus), mochte .. vater nicht, solange das gericht, "
        "gericht .. (?:noch )?ents*, beantrage, ist hinfallig, zu ersetzen, ware dagegen, hab* .. nicht gefragt, "
        "nicht gefragt worden, vor .. familiengericht",
        "do(?:es)? not (?:give )?(?:consent|agree|allow|permit)*, not our consent, do not want, does not want, "
        "refuses? .. consent, (?:are|is) considering, willing to discuss, no permission exists, "
        "have asked the .. court, until the court, as not given, take no notice, "
        "(?:father|mother) .. not (?:asked|been asked|consulted|appeared), will surely agree, "
        "unknown to (?:him|her), when we come back, in the (?:father|mother) s place",
        "n autoris* pas, ne consent* pas, reservons notre, reserve .. (?:decision|accord), refuse de, "
        "n a pas donne son accord, consentirons, sollicit* .. juge, demande au juge, ordonnance .. non rendue, "
        "on en reparlera, avais autorise, retir* .. (?:accord|autorisation|consentement), est retiree",
        "no autoriz*, no autorizamos, se niega a, se opone, me opongo, no otorg*, no consient*, no firma, "
        "se reserva su, a la espera de, para decidir si, debera resolver, no comparece, se decidira, "
        "permiso judicial, faltando el acuerdo, por ahora",
        "non autorizz*, si riserva di, nega l assenso, nao autoriz*, nao consent*, recusa",
        unless=(
            "werden wir nicht, adopt*, heirat*, marr*, organ*, alcohol, alkohol, alcool, medikament*, operation*, "
            "if, falls, wenn, unless, en cas, en caso"
        ),
    ),
    # Given and taken back.
    family(
        _GRANTS,
        "widerrufe* .. (?:vollmacht|einwilligung|zustimmung|genehmigung|einverstandnis), "
        "widerruf der (?:vollmacht|einwilligung|zustimmung), widerrufe hiermit, "
        "(?:wurde|worden|habe|hat|haben) .. widerrufen, zieh* .. zuruck, zuruckgezogen, gegenstandslos, "
        "nicht mehr (?:befugt|berechtigt|bevollmachtigt|fur mich), ist abgelaufen, abgelaufen, "
        "(?:vollmacht|befugnis)* .. (?:endete|enden|erloschen), niedergelegt, soll nichts mehr, verloren gegangen",
        "withdraw* .. (?:consent|permission|authori*|power|agree*), "
        "(?:hereby )?(?:revoke|cancel)s? .. (?:power|appointment|consent|authori*|permission), "
        "(?:was|been|is|are) (?:revoked|withdrawn|cancelled), took it back, taken back, has run out, "
        "no longer (?:act|sign|represent|authori)*, has no authority, had appointed, it held until, of no effect, "
        "term has (?:ended|expired)",
        "revoque (?:par|a|le|la|ce|cette|l), (?:a ete|ont ete|est|sont) revoque*, "
        "revocation de (?:la|cette|ma) procuration, reprends ce pouvoir, n agit plus, ne represente plus, "
        "mandat rendu, a pris fin, n est plus valable, n a plus (?:qualite|pouvoir), est retire*",
        "revoca (?:el|la|este|dicho), revoco (?:el|la|este|dicho), revocatoria, escritura de revocacion, "
        "revocad[oa], deja* sin (?:efecto|valor), dejan sin valor, queda* sin (?:efecto|valor), "
        "(?:ha|han) renunciado, renuncia al poder, ha caducado, extinguid[oa], vencido el plazo, retira el poder, "
        "carece de toda facultad, se lo retire",
        "revoca della procura, revoca il, e revocata, cessaram os poderes, revogacao d[ae] procuracao",
        unless=_CLAUSES,
    ),
    # Not given yet: an intention, a draft, a question.
    family(
        _POWER,
        "uberlege .. vollmacht, mochte .. vollmacht erteilen, wurde .. beraten, termin samt kostenvoranschlag, "
        "bis zur unterzeichnung, holt sie nach, platz fur unterschrift, zu unterschreiben vorher, "
        "nicht unterzeichnet, kunftig .. bevollmachtigen",
        "intend* .. appoint, thinking of appointing, wish* to appoint .. later, which i decline, "
        "have signed nothing, refused registration, request for advice, has been asked to appoint, "
        "intend to appoint",
        "entend constituer, conferera, non signe, demande des renseignements, doit comparaitre, "
        "apres que .. contresigne",
        "intencion de otorgar, quedaria facultad*, llene con letra, no exhibe documento, "
        "unicamente si .. ratifica, hasta entonces no, formato para otorgar, sin firmas, por ahora actuo",
        "vorrebbe nominare, preventivo, facsimile",
    ),
    # For something else only.
    family(
        _GRANTS,
        "nicht bevollmachtigt .. (?:auslander|aufenthalt|visum|behord)*, "
        "gilt (?:nur|ausschliesslich) fur .. (?:abholung|paket|post|ferien|woche|klassenfahrt|verkauf|urlaub)*, "
        "(?:nur|ausschliesslich) .. (?:pakete|einschreiben), langeren aufenthalt .. nicht, an der klassenfahrt, "
        "an der klassenreise, am ausflug, am skilager, beim verkauf",
        "does not (?:extend|reach|cover) .. (?:authorit|office|visa|consul|immigration)*, "
        "only .. (?:parcel|holiday|school trip|pick up|weekend)*, parcels only, class trip, field trip, "
        "returning the same (?:day|evening), collect .. (?:parcels|registered mail), for no other purpose, "
        "sale of (?:my|the) (?:flat|house|car|vehicle|land)",
        "ne (?:peut|pourra) servir, seule .. (?:sortie|visite|excursion), "
        "seulement .. (?:vacances|sortie|week end), camp de ski, classe de neige, pris* en photo, "
        "retirer mes (?:colis|lettres), vente de (?:mon|ma|l|la) .., uniquement .. (?:vacances|vente|colis|sortie)",
        "(?:solo|unicamente|exclusivamente) .. (?:vacaciones|excursion|paquetes|fin de semana), "
        "no comprende .. (?:consul|tramite|extranjeria)*, queda excluido, excursion escolar, "
        "autorizacion de excursion",
        unless=(
            "auch, einschliesslich, sowie an, y excursiones, also, including, ainsi que, y compris, incluid*, "
            "ademas, insbesondere, among others, notamment, entre otr*, nicht nur, not only, non seulement, no solo"
        ),
    ),
    # Signed by somebody else, or by nobody.
    family(
        _GRANTS | FORMS,
        "unterschrift .. (?:wird nachgeholt|folgt|nachgeholt|fehlt), wird nachgeholt, ohne .. wissen, "
        "muster (?:nicht|ohne|nur|einer), ausfullmuster, vorlage nr, zuruckgezogen, rucknahme durch, "
        "antrag .. wieder mit, will erst uberlegen",
        "specimen, example for, sample form, signature to follow, to be signed later, request withdrawn, "
        "application withdrawn",
        "specimen, signature a venir, sera signe*, ne les a pas .. vues, remplie? par l agence, "
        "a completer ulterieurement, sera (?:completee?|communiquee?|precisee?) ulterieurement, modele a, "
        "demande retiree, a preciser ulterieurement",
        "sin decirselo, espacio para .. (?:interesad|titular|firma)*, firma .. companer*, modelo de, de muestra, "
        "se completara (?:mas adelante|despues|posteriormente), pendiente de firma, solicitud retirada, desistid*",
        "domicilio por confirmar, direccion por confirmar, adresse folgt, anschrift folgt, address to follow, "
        "address to be (?:confirmed|completed|given), adresse (?:exacte )?a (?:completer|preciser|confirmer)",
        unless=(
            "mustermann, mustafa, unterschriftsmuster, specimen signature*, signature specimen, "
            "specimen de signature, musterstrasse, geschmacksmuster"
        ),
    ),
    # A text made for anybody, or written by somebody else.
    family(
        _LETTERS,
        "hier ihre?n? .. einsetzen, vorlage nr, vorlage muster, muster einer, nur zur einreise, platzhalter",
        "your (?:own )?(?:name|university|town|job)* here, insert .. here, swap in your, "
        "i (?:strongly |warmly |highly )?recommend (?:her|him|mr|ms|miss|mrs|the candidate), "
        "(?:pleasure|happy|glad) to recommend, i have known (?:him|her|the candidate|this student)",
        "votre (?:nom|prenom|universite|ville) ici, inserer .. ici, modele n, "
        "je (?:le |la |vous )?recommande (?:vivement|chaleureusement|sans reserve), "
        "je recommande (?:m|mme|mlle|monsieur|madame|mademoiselle)",
        "ponga su, modelo \\d+ de, inserte (?:aqui|su), la recomiendo, lo recomiendo, recomiendo (?:a|sin|su)",
        "ich empfehle (?:ihn|sie|herrn|frau), empfehle .. (?:uneingeschrankt|nachdrucklich|warmstens)",
        unless="eigen*, template method, template engine*",
    ),
)
