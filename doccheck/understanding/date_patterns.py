"""The forms in which papers write the place and day they are made out, and other sentences that end in a date."""

from __future__ import annotations

import re

_UPPER = "A-ZÀ-ÖØ-ÞĂĄĆČĎĐĖĘĚĞĢĪİĶŁĻŃŇŐŘŚŞŠŤŪŮŰŹŻŽȘȚА-ЯЁІЇЄҐẠ-Ỹ"
# What stands before the date of a letter: "Lyon, le", "Fait à Albi, le", "Frankfurt am Main, den", "En Madrid, a".
PLACE_DATE = re.compile(
    r"(?:^|[.,:;·|/]\s|\b(?:Fait à|En|en|Done at|Given at|Hecho en|in|zu|à|at|ausgefertigt"
    r"|ausgestellt|gezeichnet)\s|[Ff]ait ?à ?|[мгmg]\.\s)"
    rf"(?:\d{{4,6}} )?[{_UPPER}][\w'’.\-/]*"  # 3110 Münsingen
    rf"(?:,?[ ](?:/ )?(?:[{_UPPER}][\w'’.\-/]*|de|la|du|des|sur|am|an|der|bei|del|le|les|do|da|dos"
    r"|D\.(?: ?[CF]\.)?)){0,4}"
    r"(?:\s*[-–/(]\s*(?:[A-Z]{2}|[A-ZÀ-Þ][a-zà-ÿ]+\))\)?(?=\s*,))?"  # Brasília – DF, Salvador/BA, Frankfurt (Oder)
    r"(?:,?\s*[-–·]\s*|[,;]\s*(?:le|ce|LE|den|DEN|am|a|á|el|EL|the|on|op|på|lì|il|dnia|dn\.|em|aos|ngày)?"
    r"|\s(?:le|den|am|a|á|el|lì|dnia))\s*$"
)
# Without a comma the same words may be a verb's: "Reçue le", "Enregistré à Abidjan le".
WITHOUT_COMMA = re.compile(r"^(?!.*(?:Fait|Done|Given|Hecho|En )).*\s(?:le|den|am|a|á|el)\s*$")
ARABIC_PLACE = re.compile(
    r"^(?:[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)?،?|و?(?:حرر|صدر|سلم|أعطي)[\u0600-\u06ff ]{0,40})"
    r" (?:في|بتاريخ|يوم)\s*:?\s*$"
)
# "extiendo la presente … en la ciudad de Masaya, el": of a sentence that speaks of the paper itself.
IN_THE_CITY = re.compile(
    r"\b(?:en|em|a|à|in|nella|dans) (?:la |el |o |a |cette |this )?(?:ciudad|villa|municipio|localidad|pueblo|cidade"
    rf"|città|ville|stadt|city|town)(?: de| di| of| von)? [{_UPPER}][^,.;\d]{{0,40}},?"
    r"\s(?:el|a|a los|al|aos|em|le|il|on|am|the)?\s*$"
)
# "schließt mit der Prüfung am", "ends with the final exam on": the last day, whatever is done on it.
ENDS_WITH = re.compile(
    r"(?<!\w)(?:schliess\w*|endet|enden|finaliz\w*|termin(?:a|an|ara|aran|e|ent|era|eront|ano|am|ates?)|conclu\w*|ends?"
    r"|finish\w*|acaba\w*|s acheve\w*|cloture)(?: \w+)? (?:mit|con|with|par|avec|com|sur)(?: \w+){1,4}"
    r" (?:am|vom|on|le|el|il|em|den|no dia|of|de)$"
)
EASTERN_PLACE = re.compile(r"^[\u3400-\u9fff]{2,8}[,,、]\s*$")
TODAY = re.compile(
    r"(?:^| )(?:hoy|heute|oggi|hoje|aujourd hui|ce jour|today|astazi|bugun|dzis|dzisiaj|сегодня|сьогодні"
    r"|hom nay|hom nay ngay|اليوم|امروز)(?: dia| el| den| le"
    r"| am| (?:lun|mar|mierc|juev|viern|sabad|doming|mont|dienst|mittw|donn|freit|samst|sonnt|mon|tues|wednes|thurs|fri"
    r"|satur|sun|mer|jeu|ven|sam|dim|gio|sab|dom|seg|ter|qua|qui|sex)\w*){0,3}$"
)
GEBOREN = re.compile(
    r"(?:(?:in|zu) (?:\w+ ){1,3})?geboren(?:e|er|en)?\b(?! am\b)"
)  # "die am 3. Mai in Rom geborene Ana"
TURKISH = re.compile(
    r"^tarihinde (?:\w+ ){0,5}(?:duzenlen|olusturul|uretil|veril|hazirlan|basil|imzalan|tanzim"
    r"|yazdiril|alinmis|onaylanmis)"
)
# "İşbu mektup 30/09/2027 tarihi mesai saati bitimine kadar geçerli": the day until which it holds.
TURKISH_UNTIL = re.compile(r"^(?:tarihi\w*|gunu)? ?(?:\w+ ){0,4}(?:kadar|dek|degin) (?:\w+ ){0,2}gecerli")
# "yurt kaydının 26.06.2026 tarihinde sona ereceği", "10 Nisan 2006 tarihinden bu yana": what Turkish says behind.
TURKISH_ENDS = re.compile(r"^(?:tarihinde|gunu) (?:\w+ ){0,3}(?:bit|sona er|tamamla|sonlan|mezun|ayril|don(?:us|ecek))")
TURKISH_BEGINS = re.compile(
    r"^(?:tarihinde|gunu) (?:\w+ ){0,3}(?:basla|ise gir|kayit|kaydi|kaydol|tasin|gir(?:is|ecek))"
    r"|^(?:tarihinden|gununden|d[ae]n|t[ae]n) (?:beri|bu yana|itibaren)"
)
# The day right before who signs, at the end of a form or a declaration.
BEFORE_SIGNING = re.compile(
    r"^(?:\S+ ){0,2}(?:신청인|작성자|서명|진술인|위임인|선언인|보증인|확인자|申請人|申请人|声明人|聲明人"
    r"|承诺人|签字|签名|簽名|署名|本人签|подпись|підпис"
    r"|imza|assinatura|podpis|semnatura|nguoi (?:lam don|khai|viet|lap)|ky ten|توقيع|التوقيع|الامضاء|امضا|امضاء|دستخط)"
)
# "Решение № 417/2025 от", "قسنطينة في": of a permit printed as a letter.
DECISION = re.compile(r"^\W*\w+ №\s?\S+ (?:от|від)\s*$")
# "Nr. 441/03.06.2026", "Licență nr. 2014/08.02.2019": the number of a paper and its day.
NUMBER_AND_DAY = re.compile(r"^(?P<begins>.*?)\b(?:nr|n°|№|no|prot|номер|рег)\b\.?[^/,;]{0,25}/$", re.IGNORECASE)
REFERENCE = re.compile(
    r"^[\s,–|·-]*(?:\d\d:\d\d(?::\d\d)?)?[\s,–|·-]*(?:(?:nr|no|n°|№|réf|ref|az)\b.*|[A-Z]{1,5}[/-]\d.*)?$", re.I
)
UNTIL = re.compile(
    r"(?:^| )(?:до|bis(?: zum)?|until|till|hasta(?: el)?|jusqu au|fino al|do|den|pana la|ate(?: o dia)?)(?: le| el)?$"
)
SIXTH_LINE = re.compile(r"^\s*6\s*[.)]?\s")  # of an apostille: its day
# What else may happen on the day that a sentence tells last.
ANOTHER_EVENT = re.compile(
    r"(?:^| )(?:rendez vous|rdv|appointment|cita|termin|appuntamento|entretien|interview|entrevista|expir\w*"
    r"|valable|valid|gultig|ne|nee|nacid[oa]|born|geb|geboren|nat[oa]|depart|travel\w*|viaj\w*|commenc\w*|debut\w*"
    r"|beginn\w*|inici\w*)(?: |$)"
)
THIS_DAY = re.compile(r"\bthis\s+$")  # "this 2nd day of July 2026"
# "Saibam quantos … que, aos dezenove dias do mês de maio", "a los veinte días del mes de", "on the 3rd day of June":
# a deed's own day, whatever it then tells.
DAYS_OF_THE_MONTH = re.compile(r"\b(?:dias? (?:do|del) mes\b|day of\b|giorno del mese\b|jour du mois\b)")
ON_THE_DAY = re.compile(r"(?:^|[\s,;])(?:aos|ao|a los|al|on the|on this|this|ai|le|the)\s+$", re.IGNORECASE)
NUMBER_ALONE = re.compile(r"(?:nr|no|n|num|numar\w*|numero) ?[\w ]{1,12}")
WHOLE_YEAR_FIRST = ("anul ", "l an ", "anno ", "el ano ", "im jahr", "in the year ")
IN_THE_YEAR = re.compile(r"^(?:[^\w]*)l['’ ]?an (?:deux|mil|20)[^.;]{0,60}(?:et )?(?:du )?le $", re.IGNORECASE)
# "№ 12/345 от", "Nr. 1184418 din", "Réf. 12-A du": a register number and its day, alone on their line.
_OF = r"(?:от|від|din|du|vom|del|de|z dnia|of|dated|ngày)"
NUMBERED = re.compile(
    r"^(?:исх\. ?|вих\. ?|seria [a-z0-9]+,? |(?:справка|довідка|витяг|adeverință|certificat|attestation|certificato"
    r"|certidão|bescheinigung|zaświadczenie|belge|giấy) )?"
    r"(?:№|n[°ºr.]|no\.|nr\.?|prot\.?(?: n\.)?|réf\.?|az\.?|sayı|số)\s?:?\s?[\w/.\-–]+(?: [\w/.\-]+)?,?"
    rf" {_OF}(?: ?/ ?{_OF})?\s*$"
    # "Rechnung UB-26-33817 vom", "Facture n° 2026/117 du"
    r"|^(?:ihre |votre |su |your )?(?:\w*rechnung|facture|invoice|factura|fattura|fatura|\w*bescheid|quittung|quittance"
    r"|reçu|recibo|receipt|beleg|justificante|bordereau|bestellung|bestellbestätigung|order|commande|pedido|ordine"
    r"|протокол|рахунок|квитанция|квитанція|faktura|rachunek|paragon|decyzja|fiş|hóa đơn|biên lai)"
    r"(?:\s?(?:№|n[°ºr.]|no\.?|nr\.?|nro\.?|núm\.?|số|#)[°º.]?)?\s?:?\s?[\w/.\-–]*\d[\w/.\-–]*(?: [\w/.\-]+)?,?"
    rf" {_OF}\s*$",
    re.IGNORECASE,
)
# "Registro de salida n.º 2026/3318,": what goes out is entered on the day of the paper.
SENT_OUT = re.compile(
    r"(?:^|\s{2}|[|·]\s)(?:registro (?:general )?(?:de )?salida|salida|reg\. salida|protocollo(?: in uscita)?|prot\."
    r"|courrier (?:de )?départ|enregistré au départ|postausgang|outgoing(?: ref(?:erence)?\.?)?|despatch|dispatch"
    r"|sa[íi]da|исх(?:одящий|\.)|вих(?:ідний|\.))\s?(?:(?:n\.?\s?[º°o]\.?|no\.|nr\.?|num\.|núm\.|n\.|#|№)\s?)?:?\s?"
    r"[\w/.\-–]*\d[\w/.\-–]*\s?,\s*$",
    re.IGNORECASE,
)
# Under a declaration who legalises its signature may put the only day.
LEGALISED = re.compile(
    r"(?<!\w)(?:legalis\w*|legali[sz]\w*|beglaubigt|certifi\w*|autentic\w*|attested|notari[sz]ed)(?: \w+){1,9}"
    r" (?:le|am|on|el|il|em|den)$"
)
# "Votre facture d'électricité du", "Kontoauszug vom": a title that says its day.
TITLED = re.compile(
    r"^(?:votre |ihre? |su |tu |your |la |die )?(?:facture|avis d|releve|attestation|certificat|quittance|echeancier|"
    r"bordereau|recu|rechnung|\w*abrechnung|bescheinigung|\w*auszug|\w*rechnung|quittung|factura|recibo|extracto|"
    r"certificado|justificante|invoice|bill|statement|certificate|receipt|fattura|fatura|zaswiadczenie|decyzja|umowa"
    r"|справка|довідка|решение|рішення|договор|договір|выписка|виписка|adeverinta|decizia|contract|certidao|declaracao"
    r"|ricevuta|attestazione|certificazione)\b[^.;:]{0,50} (?:du|vom|de|del|of|dated|al|z dnia|от|від|din|din data de)$"
)
TRAVEL_PAPER = re.compile(
    r"\b(?:passeport|passport|reisepass|pass nr|pasaporte|passaport[oe]|pasaport|pasaportu|pasaportul|paszport\w*"
    r"|паспорт\w*|carte d identite|carte nationale|personalausweis|ausweis|identity card|documento de identidad"
    r"|titre de sejour|aufenthaltstitel|permiso de residencia|residence permit)\b|护照|護照|旅券|여권|جواز"
)
