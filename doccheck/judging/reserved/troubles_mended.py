"""Troubles that are over: they lasted some days, left the holder untouched, or were followed by what was wanted."""

from __future__ import annotations

from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.troubles_told import GOODS, Told

_AGAIN = lazily(
    r"\b(?:reinstated|restored|resumed|reactivated|reopened|unblocked|overturned|set aside|in force again|back in force"
    r"|on full pay|full pay ever since|since then (?:\w+ ){0,5}?without|without a break|(?:is|was|came|went|has come"
    r"|has gone) back (?:at|to|in) (?:\w+ )?(?:school|class(?:es)?|work|lessons|studies|full pay)|(?:returned"
    r"|has returned) to (?:school|class(?:es)?|work|lessons)"
    r"|retablie?s?|(?:a|ont) repris|sa reprise|reintegree?|rouverte?|debloquee?|remise? en vigueur|est de retour"
    r"|wieder (?:\w+ ){0,2}?(?:aufgenommen|eingesetzt|hergestellt|zugelassen|in kraft|immatrikuliert|eingeschrieben"
    r"|voll\w*"
    r"|freigegeben|teil|da|besucht|gultig)|(?:besucht|arbeitet|nimmt|geht|lauft|laufen|gilt|wohnt) (?:\w+ ){0,4}?wieder"
    r"|wiederhergestellt|wiederaufgenommen|entsperrt|zuruckgekehrt|restablecid[oa]s?|reanudad[oa]s?|reactivad[oa]s?"
    r"|se reanudo|rehabilitad[oa]|desbloquead[oa]|reabiert[oa]|ha vuelto|volvio a|sigue en vigor|sigue vigente"
    r"|bleibt (?:in kraft|gultig|bestehen|unverandert)|(?:reste|demeure) (?:en vigueur|valable|acquise?|inchangee?)"
    r"|remains (?:in force|valid|unchanged|open to)|sigue siendo valid[oa]"
    r"|(?:a|ont) (?:depuis |desormais )?ete (?:renouvel|reconduit|reconduct)\w*"
    r"|(?:was|has been|have been) (?:since )?(?:renewed|lifted))\b"
)
# Of what no paper grants, it is enough that it was put right.
_PUT_RIGHT = lazily(
    r"\b(?:put right|made good|cleared up|sorted out|turned up|found again|in its place|in their place"
    r"|a new \w+ (?:was|has been|is|has since been) (?:issued|sent|drawn|made|given)|(?:a )?new one (?:has been "
    r"|was )?issued|(?:was|were|has been|have been) (?:since )?"
    r"(?:\w+ )?(?:replaced|repeated|redrawn|reissued|rebooked|rescheduled|corrected|found|recovered|fixed|drawn again"
    r"|taken again|held|renewed)|took place|nachgeholt|wiederholt|behoben|korrigiert|berichtigt|erneuert|bereinigt"
    r"|geklart|wiedergefunden|neu (?:ausgestellt|angesetzt|erteilt)|nachgereicht|ersetzt|an (?:dessen|deren|ihre|seine)"
    r" stelle|fand (?:\w+ ){0,5}?statt|(?:a|ont|est|sont) (?:ete |depuis |ensuite |aussitot )*(?:remplac"
    r"|repet|renouvel|regularis|refait|refaite|corrig|rectifi|retrouv|reedit|reemis)\w*|en remplacement"
    r"|a eu lieu|s est tenue?|(?:fue|fueron|ha sido|han sido) (?:\w+ )?(?:repetid|sustituid|subsanad|renovad|corregid"
    r"|reemplazad|recuperad|aclarad|repuest)[oa]s?|se (?:repitio|sustituyo|subsano|renovo|corrigio|reemplazo|recupero"
    r"|aclaro|repuso)|aparecio|tuvo lugar)\b"
)
# Of a lesser thing, as a payment, a sample, a meeting, it is enough that another took its place.
_LESSER = lazily(
    r"\b(?:transfers?|payments?|cheques?|checks?|cards?|(?:direct )?debits?|instal\w+|wires?|virements?|prelevements?"
    r"|cartes?|paiements?|versements?|transferencias?|recibos?|tarjetas?|pagos?|cargos?|domiciliacion|uberweisung\w*"
    r"|zahlung\w*|lastschrift\w*|abbuchung\w*|schecks?|rate|karte|beitrags?|samples?|tests?|appointments?|meetings?"
    r"|sittings?|echantillons?|prelevements?|rendez vous|seances?|muestras?|citas?|analisis|proben?|blutproben?"
    r"|termine?s?|sitzung\w*|first (?:application|request|attempt|version|letter|try)|premiere (?:demande|tentative"
    r"|version|candidature)|primer(?:a|o)? (?:solicitud|intento|version|peticion)|erste[rn]? (?:antrag|versuch|anlauf"
    r"|fassung)|labs?|drafts?|photos?|fotos?|bulb|uberweisungsauftrag)\b"
)
_SUCCEEDED = lazily(
    r"\b(?:(?:was|were|has been|have been|been) (?:\w+ )?(?:replaced|repeated|redrawn|reissued|rebooked|corrected"
    r"|credited"
    r"|cleared|settled|paid|accepted|granted|approved|honou?red|drawn again|taken again|made up|held)|went through"
    r"|took place|came in|arrived|(?:a|ont|est|sont) (?:ete |depuis |ensuite |aussitot )*(?:remplac|repet|renouvel"
    r"|regularis|encaiss|refait|refaite|corrig|rectifi|regle|solde|honor|credit|accord|accept|parvenu|passe)\w*"
    r"|a eu lieu|s est tenue?|wurde (?:\w+ ){0,6}?(?:ersetzt|nachgeholt|wiederholt|behoben|korrigiert|berichtigt"
    r"|erneuert|beglichen|ausgeglichen|gutgeschrieben|bewilligt|angenommen|eingelost|bezahlt)|ging (?:\w+ ){0,3}?(?:ein"
    r"|durch)|fand (?:\w+ ){0,5}?statt|(?:fue|fueron|ha sido|han sido) (?:\w+ )?(?:cobrad|abonad|pagad|aceptad"
    r"|concedid|aprobad|repetid|renovad)[oa]s?|se (?:cobro|abono|pago|acepto|concedio|aprobo)|salio|tuvo lugar"
    r"|y pagad[oa]|llego)\b"
)
_NO = lazily(
    r"\b(?:not|never|nothing|nobody|nichts|niemand|rien|personne|nada|nadie|no|nor|cannot|unless|if|until|nicht"
    r"|kein\w*|nie|wenn|falls|sofern|bis|ne|n|pas|jamais|si|jusqu"
    r"|aucune?|nunca|ningun\w*|ni|hasta|cuando|could|would|should|will be|noch)\b"
)
_UNAFFECTED = lazily(
    r"\b(?:(?:davon|hiervon|dadurch) (?:\w+ )?(?:nicht|un)(?: )?(?:betroffen|beruhrt)|nicht (?:davon )?(?:betroffen"
    r"|beruhrt)|(?:is|are) (?:not affected|unaffected)|(?:n est|ne sont) pas (?:concernee?s?|touchee?s?|affectee?s?)"
    r"|no (?:se ve|esta|le|queda) (?:\w+ )?afect\w+|(?:does|do) not (?:concern|affect|touch) (?:you|her|him|this)"
    r"|(?:betrifft|beruhrt) (?:sie|ihn|ihre?n?|dies\w*|den|die|das) (?:\w+ )?nicht|ne (?:vous|le|la|l) concerne pas"
    r"|no (?:le|la) concierne|(?:without|no) (?:bearing|consequences?|impact) (?:on|for) (?:you|him|her|his|your"
    r"|this)|ohne (?:einfluss|auswirkung\w*|folgen) (?:auf|fur) (?:sie|ihn|ihre?n?|seine?n?|dies\w*)"
    r"|sans (?:incidence|consequences?) (?:sur|pour) (?:vous|votre|lui|elle|son|sa|cette?|la presente)"
    r"|sin (?:consecuencias|repercusion) (?:sobre|para|en) (?:usted|su|est[ea]))\b"
)
_ANY_OTHER = lazily(r"\b(?:ander\w+|ubrig\w+|others?|autres?|otr[oa]s?|rest\w*|demas)\b")
# For some days or weeks that are over.
_SHORT = lazily(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix"
    r"|un[oa]?"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|diez|eine?[nr]?|zwei|drei|vier|funf|sechs|sieben|acht|zehn)"
    r" (?:days?|weeks?|jours?|semaines?|dias?|semanas?|tagen?|tage|wochen?)|(?:one|a) month|un mois|un mes|einen monat"
    r"|une journee|un dia)\b"
)
_FOR_SHORT = lazily(r"\bfur (?:ein|zwei|drei|vier|funf|sechs|\d\d?)\w* (?:tage?|wochen?)\b|\b(?:tage|wochen) lang\b")
_STILL = lazily(
    r"\b(?:from|since|until|still|now|ab|seit|bis|noch|derzeit|zurzeit|depuis|jusqu|encore|actuellement|a compter|des"
    r"|desde|hasta|aun|todavia|actualmente|a partir)\b"
)
_PAUSED = lazily(
    r"(?:suspended|unpaid|interrupted|suspendue?s?|interrompue?s?|retiree?s?|suspendid[oa]s?|interrumpid[oa]s?"
    r"|ausgesetzt|suspendiert|unbezahlt|eingestellt|gesperrt|blockiert|blocked|bloquee?s?|bloquead[oa]s?|ausgefallen)"
)
_WAS = lazily(
    r"\b(?:was|were|had been|wurden?|war|waren|a ete|ont ete|avait ete|etait|fue|fueron|estuvo|habia|ha estado"
    r"|a retire)\b"
)
_NEAR = 10  # words before a trouble in which its subject stands


def is_mended(told: Told) -> bool:
    """Whether it lasted a few days, left the holder untouched, or was followed by what was wanted."""
    then = f"{told.behind} {told.after}"
    if unaffected := _UNAFFECTED.search(then):
        return not _ANY_OTHER.search(then[: unaffected.start()])
    short = _SHORT.search(told.behind) or _FOR_SHORT.search(told.before)
    if short and _PAUSED.fullmatch(told.trouble) and _WAS.search(f"{told.before} {told.trouble}"):
        return not _STILL.search(told.behind.split(" and ")[0])
    again = _AGAIN.search(then)
    if again and not _NO.search(then[: again.start()]):
        return True
    subject = " ".join(told.before.split()[-_NEAR:])
    if GOODS.search(subject):
        return False
    ends = (_PUT_RIGHT, *((_SUCCEEDED,) if _LESSER.search(subject) else ()))
    found = [end for each in ends if (end := each.search(then))]
    return any(not _NO.search(then[: end.end()]) for end in found)
