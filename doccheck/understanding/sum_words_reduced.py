"""The words that say a sum is held, lessened, corrected, shared or only a frame, folded. Used by `sum_reduced`."""

from __future__ import annotations

from doccheck.understanding.fold import Phrases


def _phrases(words: str) -> Phrases:
    return Phrases(words.split("|"))


# Who else pays for a guest, and that they do.
FAMILY = _phrases(
    "her parents|his parents|their parents|the parents|her mother|his mother|her father|his father|natural parents|"
    "its parents|"
    "seine eltern|ihre eltern|die eltern|deren eltern|leibliche eltern|leiblichen eltern|seine mutter|ihre mutter|"
    "sein vater|ihr vater|"
    "ses parents|les parents|leurs parents|sa mere|son pere|sus padres|los padres|su madre|su padre|"
    "i suoi genitori|i genitori|sua madre|suo padre|la madre|il padre|seus pais|os pais|a mae|o pai|"
    "jego rodzice|jej rodzice|rodzice|parintii|parintii sai|mama sa|tatal sau|anne babasi|ailesi|annesi|babasi|"
    "родители|его родители|ее родители|ії батьки|батьки|мать|отец|мати|батько"
)
GIVES = _phrases(
    "remain responsible for|are responsible for|is responsible for|restent responsables|kommen auf|kommt auf|"
    "seguiran pagando|se hacen cargo|"
    "pay|pays|paid|send|sends|give|gives|transfer|transfers|contribute|contributes|bear|bears|provide|provides|"
    "cover|covers|zahlen|zahlt|uberweisen|uberweist|schicken|schickt|geben|gibt|tragen|tragt|ubernehmen|ubernimmt|"
    "steuern|paient|paie|payent|paye|versent|verse|envoient|envoie|donnent|donne|prennent|pagan|paga|pagaran|envian|"
    "envia|abonan|abona|dan|da|aportan|aporta|pagano|inviano|invia|versano|versa|danno|pagam|enviam|dao|"
    "placa|przekazuja|przesylaja|platesc|trimit|trimite|oduyor|gonderiyor|gonderir|платят|присылают|переводят|"
    "платить|сплачують|надсилають"
)

# What is taken from a sum, or what is left then.
LESS = _phrases(
    "por deduccion de|deduccion|"
    "abzuglich|abzgl|nach abzug|abzug|abgezogen|davon ab|ziehen wir|rechnen wir|minus|gekurzt|gekurzt um|vermindert um|"
    "einbehalten|ruckbuchung|ruckgebucht|zuruckgebucht|ruckgabe|ruckuberweisung|erstattet|zuruckerstattet|"
    "ruckerstattung|zu viel gezahlt|uberzahlt|rabatt|nachlass|ermassigung|ermassigt um|skonto|vorschuss|vorschusse|"
    "abschlag|pfandung|gepfandet|lohnpfandung|gesperrt|vorgemerkt|vormerkung|reserviert|verpfandet|gebunden|"
    "irrtumlich|versehentlich|falschlich|mitgezahlt|storniert|stornierung|bankspesen|bankgebuhren|spesen|"
    "less|minus|net of|after deduction of|after deducting|after deductions|deducted|deduction|deduct|withheld|"
    "withholding|retained|held|on hold|hold|lien|lien amount|earmarked|pledged|blocked|uncleared|uncleared items|"
    "unpresented|not yet cleared|pending|reversed|reversal|returned|bounced|charged back|chargeback|refunded|refund|"
    "overpaid|overpayment|discount|rebate|reduction|reduced by|waiver|waived|salary advance|advance|cash advance|"
    "garnishment|garnished|attachment of earnings|loan|staff loan|bank charges|bank charge|in error|by mistake|"
    "erroneously|mistakenly|wrongly|"
    "moins|deduction faite de|deduit|deduits|deduite|deduites|apres deduction|sous deduction|deduction|retenue|retenu|"
    "retenus|retenues|remise|rabais|reduction|reduite de|escompte|avance|avance sur salaire|acompte|acomptes|saisie|"
    "saisie sur salaire|saisie arret|opposition|cession|pret|bloque|bloques|bloquee|nanti|nantie|nanties|gage|"
    "en attente|rejete|impaye|contre passe|annule|rembourse|remboursee|rembourses|trop percu|trop verse|par erreur|"
    "a tort|frais bancaires|exoneration|"
    "menos|descontado|descontados|descontando|descuento|descuentos|bonificacion|rebaja|retencion|retenciones|retenido|"
    "retenidos|anticipo|anticipos|adelanto|adelantos|embargo|embargado|prestamo|bloqueado|bloqueados|pignorado|"
    "pignorados|pendiente|pendientes|pendientes de cobro|devuelto|devuelta|devolucion|reembolsado|reintegrado|"
    "por error|indebidamente|gastos bancarios|comision|"
    "meno|al netto di|dedotto|dedotta|detratto|detrazione|trattenuta|trattenute|sconto|acconto|anticipo|pignoramento|"
    "bloccato|vincolato|stornato|rimborsato|per errore|erroneamente|"
    "deduzido|deduzidos|desconto|descontos|abatimento|adiantamento|penhora|cativo|cativos|penhorado|estornado|"
    "reembolsado|por engano"
)  # fmt: skip

# What came to the account after all.
PAID_OUT = _phrases(
    "uberweisung|uberwiesen|uberweisungsbetrag|auszahlung|auszahlungsbetrag|ausgezahlt|auszuzahlen|bankuberweisung|"
    "gutschrift|uberwiesener betrag|zahlbetrag|auf ihr konto|"
    "credited|amount credited|credited to bank|credited to account|paid to bank|bank transfer|paid into|net payment|"
    "amount payable|amount paid|transferred|take home|net transfer|transfer to account|paid by bacs|bacs|"
    "vire|virement|verse|net verse|net a payer|a payer|montant vire|credite|somme creditee|montant credite|net vire|"
    "transferencia|transferido|a percibir|liquido a percibir|total a percibir|importe abonado|abonado|neto a pagar|"
    "a transferir|ingresado|depositado|"
    "bonifico|accreditato|netto a pagare|netto in busta|transferencia bancaria|creditado|a receber|liquido a receber"
)  # fmt: skip

# A paper that puts right what another one said.
CORRECTS = _phrases(
    "berichtigte bestatigung|berichtigte bescheinigung|berichtigt|berichtigte|berichtigten|berichtigung unserer|"
    "berichtigung zu unserer|berichtigung der bestatigung|korrigierte|korrigiert|korrektur unserer|richtig ist|"
    "richtig lautet|richtigstellung|ersetzt unsere|ersetzt die bestatigung|ersetzt die bescheinigung|"
    "ersetzt das schreiben|nicht mehr zu verwenden|"
    "rectificatif|rectificative|rectification de notre|rectification a notre|erratum|errata|annule et remplace|"
    "annule et remplacent|remplace notre|remplace l attestation|il faut lire|attestation corrigee|"
    "attestation rectifiee|"
    "l attestation precedente|est a detruire|"
    "corrected certificate|corrected letter|corrected statement|correction to our|correction of our|corrigendum|"
    "amended certificate|amended letter|must be read|should be read|should read|letter is withdrawn|hereby withdrawn|"
    "supersedes|superseded|wrongly stated|incorrectly stated|replaces our|shall not be relied upon|"
    "fe de erratas|rectificacion de la constancia|rectificacion del certificado|certificado corregido|"
    "constancia corregida|donde dice|debe decir|queda sin efecto el|queda sin efecto la|anula y sustituye|"
    "sustituye al certificado|sustituye a la constancia|"
    "attestazione rettificata|errata corrige|annulla e sostituisce|sostituisce la precedente|"
    "declaracao retificada|onde se le|leia se|deve ler se|anula e substitui"
)  # fmt: skip
ERRORS = _phrases(
    "irrtumlich|irrtumlicherweise|versehentlich|falschlich|falschlicherweise|par erreur|a tort|in error|by mistake|"
    "erroneously|mistakenly|wrongly|por error|erroneamente|per errore|por lapso|por engano"
)  # fmt: skip

# What the other paper had said.
SAID_BEFORE = _phrases(
    "donde dice|was stated|were stated|was given as|stated as|we stated|had stated|mentionne|mentionnait|indiquait|"
    "faisait etat|in our letter|in our letter of|in our certificate|our certificate of|our letter of|"
    "notre attestation|notre attestation du|dans notre lettre|notre lettre du|unserer bestatigung|"
    "unserer bescheinigung|unser schreiben vom|unserem schreiben|angegeben|ausgewiesen war|irrtumlich|en nuestra carta|"
    "nuestra constancia|nuestro certificado|se indico|se hizo constar|nella nostra|si indicava|na nossa|onde se le"
)  # fmt: skip

# Part of a balance is not there, or not the holder's alone.
HELD = _phrases(
    "hold|holds|on hold|lien|lien amount|under lien|earmarked|pledged|blocked amount|uncleared|uncleared items|"
    "not yet cleared|including overdraft|incl overdraft|overdraft included|with overdraft|with credit facilities|"
    "including credit|including the overdraft|unrealised|joint account|jointly held|jointly|co holder|joint holders|"
    "his share|her share|share of|belongs to|belong to|on behalf of|in trust for|"
    "vorgemerkt|vorgemerkte|vorgemerkte umsatze|gesperrt|gesperrter betrag|verpfandet|verpfandeter|pfandrecht|"
    "gepfandet|pfandung|inkl dispo|inklusive dispo|einschliesslich dispo|einschliesslich dispositionskredit|"
    "inkl dispositionskredit|einschliesslich kreditlinie|inkl kreditlinie|einschliesslich uberziehung|"
    "gemeinschaftskonto|gemeinschaftlich|mitinhaber|mitinhaberin|bevollmachtigt|anteil|ihr anteil|sein anteil|"
    "gehort|gehoren|treuhanderisch|ruckbuchung|"
    "bloque|bloques|gage|nanti|nantie|nantissement|saisi|saisie|decouvert compris|decouvert inclus|y compris decouvert|"
    "autorisation de decouvert comprise|facilite de caisse comprise|compte joint|co titulaire|cotitulaire|"
    "co titulaires|indivis|indivision|sa part|quote part|appartient|appartenant|en attente d encaissement|"
    "sauf bonne fin|"
    "retenido|retenidos|retencion|retenciones|bloqueado|bloqueados|pignorado|pignorados|embargado|embargo|"
    "pendientes de cobro|descubierto incluido|con descubierto|incluido el descubierto|incluye descubierto|"
    "cuenta conjunta|cuenta mancomunada|cotitular|cotitulares|cotitularidad|su parte|pertenece|pertenecen|"
    "salvo buen fin|"
    "bloccato|vincolato|pignorato|fido compreso|fido incluso|conto cointestato|cointestatario|salvo buon fine|"
    "cativo|cativos|penhorado|conta conjunta|co titular|descoberto incluido"
)  # fmt: skip

# A loan of which only a part is paid out: the whole of it, and what is paid out of it.
FRAME = _phrases(
    "rahmen|kreditrahmen|darlehensrahmen|rahmenbetrag|hochstens|hochstbetrag|kreditlinie|rahmenkredit|"
    "facility|credit facility|credit line|line of credit|credit limit|overall limit|aggregate|total facility|"
    "plafond|enveloppe|enveloppe globale|ligne de credit|montant maximal|maximum global|"
    "linea de credito|limite|cupo|tope|techo|monto maximo|importe maximo|linha de credito|teto|massimale|"
    "fido massimo|importo massimo"
)  # fmt: skip
DRAWN = _phrases(
    "ausgezahlt|ausgezahlt werden|auszahlung|auszahlungen|teilauszahlung|tranche|tranchen|teilbetrag|ausbildungsjahr|"
    "studienjahr|fur das jahr|fur das studienjahr|fur das ausbildungsjahr|abgerufen|freigegeben|"
    "disbursed|disbursement|disbursements|drawn|drawdown|drawn down|released|release|tranches|"
    "academic year|first tranche|for the year|sanctioned for|"
    "verse|versee|verses|versement|versements|debloque|debloquee|debloques|deblocage|premiere tranche|"
    "pour l annee|annee universitaire|annee academique|"
    "desembolso|desembolsos|desembolsado|desembolsara|tramo|tramos|primer desembolso|ano academico|curso|"
    "erogato|erogata|erogazione|erogazioni|desembolsados|parcela|parcelas|ano letivo"
)  # fmt: skip

# What a thing would cost, had it not become less.
WOULD_BE = _phrases(
    "ware|waren|betruge|wurde kosten|ortsubliche|ortsublich|ublich|ublicherweise|normalerweise|regular|"
    "would be|would cost|would normally|normally|usually|usual price|market rent|list price|catalogue price|"
    "serait|seraient|couterait|normalement|habituellement|prix du marche|tarif normal|prix catalogue|catalogue|"
    "seria|costaria|normalmente|habitualmente|precio de mercado|sarebbe|costerebbe|di norma|custaria|listenpreis"
)  # fmt: skip

# What the worker saves out of the pay, which is pay all the same.
SAVED = _phrases(
    "vwl|vl|vwl uberweisung|vermogenswirksame|vermogenswirksame leistung|vermogenswirksame leistungen|bausparen|"
    "bausparvertrag|epargne salariale|plan d epargne|pee|savings plan|share save|sharesave|plan de ahorro"
)  # fmt: skip

# What went back to whoever paid, or never came.
GONE_BACK = _phrases(
    "erstattet|zuruckerstattet|zuruckgezahlt|zuruckuberwiesen|ruckbuchung|ruckgebucht|ruckgelastschriftet|"
    "rucklastschrift|zu viel gezahlt|uberzahlung|refunded|was refunded|has been refunded|overpaid|overpayment|"
    "charged back|chargeback|bounced|returned unpaid|reversed|dishonoured|rembourse|remboursee|rembourses|rejete|"
    "trop percu|trop verse|impaye|contre passe|reembolsado|reembolsada|devuelto|devuelta|cobrado de mas|"
    "pagado de mas|rechazado|rimborsato|stornato|reembolsada|devolvido|estornado|"
    "gutgeschrieben|somme creditee|montant credite|net received|net amount received|amount credited|importe abonado|"
    "neto recibido"
)  # fmt: skip

# What is left of a sum, or is there in truth.
LEFT_OVER = _phrases(
    "verbleibt|verbleiben|verbleibender|verbleibendes|verbleibende|es bleiben|bleiben ihr|bleiben ihm|restguthaben|"
    "tatsachlich|tatsachlich verfugbar|effektiv|effektiv verfugbar|frei verfugbar|nunmehr|stattdessen|nur noch|"
    "lediglich|somit|remains|remaining|remainder|which leaves|leaving|actually|in fact|freely available|only|"
    "cleared balance|il reste|reste|restent|restant|restante|en realite|effectivement|reellement disponible|desormais|"
    "seulement|plutot|ne reste que|queda|quedan|restan|resta|restante|quedando|en realidad|efectivamente|realmente|"
    "solo|solamente|unicamente|en adelante|rimane|rimangono|residuo|effettivamente|soltanto|restam|sobram|efetivamente"
)  # fmt: skip
