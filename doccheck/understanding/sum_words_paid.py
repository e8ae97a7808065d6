"""The words that say what a sum of money is, folded: of rents, bills, fees, pledges. Written as in `sum_words`."""

from __future__ import annotations

DEPOSIT = (
    "einmalig*|reinigungspauschale|frais uniques|one off|one time|once only|una sola vez|pago unico|"
    "caution|depot de garantie|depot|garantie|garantie locative|kaution*|~kaution|deposit*|bond|fianza*|deposito*|"
    "garantia|mes de garantia|cauzion*|caparra|caucao|kaucj*|depozit*|залог*|депозит*|保证金|押金|敷金|礼金|보증금|"
    "tien coc|dat coc|anzahlung*|acompte|anticipo|genossenschaftsanteil*|guarantor*|garant|seguro de caucion|"
    "acte de caution|التامين"
)
RENT = (
    "beteiligung an den nebenkosten|beteiligung an den kosten|nebenkostenbeteiligung|kostenbeteiligung|"
    "participation aux charges|participation aux frais|contribution aux charges|contribution to the costs|"
    "contribution to household costs|share of the bills|contribucion a los gastos|participacion en los gastos|"
    "me paga|nos paga|pays me|pays us|zahlt mir|zahlt uns|me verse|nous verse|"
    "loyer*|redevance*|miete|~miete|mietpreis|mietzins*|rent|rents|alquiler*|arriend*|renta|canon|canone|"
    "cuota mensual*|cuota|mensualidad*|pension complete|pension completa|pensione completa|vollpension|unterkunft*|"
    "internatsbeitrag|entgelt*|~entgelt|dormitory fee|housing fee|residence fee|accommodation fee|hall fee*|"
    "affitto|aluguel|renda|czynsz*|chiri*|kira*|аренд*|плата за проживание|оренд*|tien thue|tien phong|الايجار|"
    "ايجار|房租|租金|家賃|賃料|월세|기숙사비|住宿费|寮費"
)
# Of whoever lets somebody live with them: no rent.
HOUSEHOLD = (
    "recibo del ibi|quittance d electricite|facture d electricite|facture d eau|facture de gaz|recibo de la luz|"
    "recibo del agua|stromrechnung|electricity bill|utility bill|taxe fonciere|grundsteuer|council tax|"
    "mortgage*|hypothek*|baudarlehen|hipoteca*|pret immobilier|credit immobilier|mutuo|kredyt hipoteczny|ипотек*|"
    "іпотек*|"
    "income|salary|earn*|salaire*|revenus|traitement|gehalt*|einkommen*|nettoeinkommen|ingresos|salario*|sueldo*|"
    "reddito|redditi|stipendio|vencimento*|zarobk*|dochod*|salariu*|maas*|gelir*|зарплат*|доход*|дохід|luong|"
    "工资|收入|給与|급여|소득|الراتب|purchase price|kaufpreis|prix d achat|precio de compra|valued at|bought for"
)
RENT_ALL = (
    "monthly equivalent|loyer charges comprises|miete warm|total|total mensuel|gesamt*|~gesamt*|insgesamt|warmmiete|"
    "bruttomiete|bruttowarmmiete|inklusivmiete|"
    "zu uberweisen|charges comprises|toutes charges comprises|cc|tcc|redevance mensuelle|mensualidad|valor mes|"
    "total mensual|total mensile|monthly equivalent|per calendar month|pcm|bills included|all inclusive|all in|"
    "pauschalmiete|gastos incluidos|spese incluse|totale|razem|lacznie|итого|всего|разом|toplam|tong cong|合計|"
    "总计|합계|zusammen|soit|including utilit*|including|inkl|inklusive|incluid*|incl|compris*|tout compris|"
    "all bills|compreso|comprese|incluse|inclusos"
)
RENT_PART = (
    "weekly charge|weekly rate|weekly rent|wochenmiete|loyer hebdomadaire|hors charges|kaltmiete|nettokaltmiete|"
    "loyer nu|loyer net|loyer de base|loyer hors charges|nebenkosten|~nebenkosten|betriebskosten|heizkosten|"
    "charges|charges forfaitaires|provision*|services|servicios*|gastos comunes|expensas|spese condominiali|"
    "service charge*|utilities|meal*|alimentacion|lavanderia|laundry|internet|wifi|endreinigung|bettwasche|apl|"
    "assurance*|~versicherung|insurance|instalment*|total contract|contract total|importe anual|anual|annual|"
    "etat des lieux|honoraires|reservation|reserva|matricula|activity|nettoyage|parking|stellplatz|discount*|"
    "early bird|first payment|premier mois|primer mes|per night|noche|par nuit|wochenend*|urgent repairs|"
    "ancien loyer|arriendo anterior|loyer precedent|limit|tarif*|loan|ends|cancel*|anulacion|annulation|stornier*"
)
BILL = (
    "net a payer|total a payer|montant a payer|total ttc|total facture|total regle|montant de la facture|quittance|"
    "rechnungsbetrag|gesamtbetrag|zahlbetrag|zu zahlen|total factura|importe total|total a pagar|importe a pagar|"
    "totale da pagare|totale fattura|importo da pagare|amount to pay|amount due|total due|total to pay|bill total|"
    "amount payable|total payable|net amount payable|balance payable|total amount payable|you pay|to be paid|"
    "net a regler|a regler|rechnungssumme|endbetrag|jahresbetrag|total del recibo|importe del recibo|"
    "importo totale|"
    "valor a pagar|do zaplaty|total de plata|odenecek tutar|к оплате|до сплати|tong tien thanh toan|应缴金额"
)
BILL_OTHER = (
    "facture precedente|factura anterior|bollette precedenti|previous balance|payment received|impaye*|arrier*|"
    "abschlag*|vorauszahlung*|nachzahlung*|restbetrag*|teilbetrag*|solde anterieur|avance*|spesa annua|"
    "instalment*|installment*|disregard|discount*|rebate*|less|"
    "estimated annual|netto|ht|hors taxe*|sub total|subtotal|summe netto|base|tva|iva|vat|ust|mahn*|penalit*"
)
# In forms: all of somebody's means, those of a spouse, what living there costs.
TOGETHER = (
    "ensemble|zusammen|insgesamt|in all|together|altogether|en conjunto|en total|au total|total|gesamt|"
    "complessivamente|in tutto|no total|razem|lacznie|итого|всего|разом|toplam"
)
OF_SPOUSE = (
    "conjoint*|epoux|epouse|ehegatt*|ehefrau|ehemann|ehepartner*|spouse|husband|wife|conyuge|esposo|esposa|marido|"
    "coniuge|malzonek|malzonka|sotul|sotia|муж|жена|чоловік|дружина"
)
LODGING = "chambre|zimmer|wohnung|room|lodging|logement|habitacion|vivienda|alojamiento|unterkunft|alloggio"
WEEKLY = (
    "per week|a week|weekly|par semaine|pro woche|wochentlich|por semana|semanal*|a settimana|par jour|per day|"
    "pro tag|diari*|par nuit|per night|pro nacht|per hour|par heure|pro stunde|por hora|l heure|wk|week|jours|"
    "taglich|km|per km|pro km|par km|por km|al km|a km|je km|za km|pe km|kilomet*|per kilometre|"
    "par kilometre|pro kilometer"
)
PLEDGE = (
    "brutto erhalt sie|brutto erhalt er|erhalt sie brutto|erhalt er brutto|sie erhalt brutto|er erhalt brutto|"
    "make over|makes over|montant mensuel minimum|monatlicher mindestbetrag|"
    "mis a sa disposition|mise a sa disposition|mis a disposition|mise a disposition|a sa disposition|at her disposal|"
    "at his disposal|at the disposal|set aside|put aside|puesto a disposicion|a su disposicion|messa a disposizione|"
    "a sua disposicao|amount pledged|pledged|aval|aval bancario|bankgarantie|garantie bancaire|garantia bancaria|"
    "bank guarantee|garanzia bancaria|"
    "vers*|m engage*|nous engageons|s engage*|allou*|envoy*|remet*|donn*|aid*|financer*|contribu*|prise en charge|"
    "prendre en charge|subven*|undertake*|remit*|send*|provid*|support*|pay|give|transfer|contribut*|shoulder*|"
    "bear*|pledge*|commit*|maintenance of|unterstutz*|zahle*|uberweis*|zugesagt*|ubernehm*|ubernimm*|uberlass*|"
    "sachwert|unterhaltsleistung|bereitstell*|zur verfugung|verpflicht*|leistet|abon*|aport*|gir*|transfer*|"
    "sufrag*|entreg*|ayud*|asum*|envi*|comprom*|oblig*|me hago cargo|hare cargo|dare|pagare|disposizione|rimessa|"
    "impegn*|corrisponde*|versare|inviero|sosten*|custear*|arcar*|enviar*|przekaz*|zobowiaz*|wspier*|utrzym*|"
    "trimit*|suport*|sustin*|gonder*|karsila*|taahhut|обязу*|перечисл*|зобов*|chu cap|cam ket|gui|承担|资助|負担|"
    "仕送り|부담|송금|지원|اتعهد|taschengeld|pocket money|argent de poche|stipend|allocation|maintenance|unterhalt|"
    "lebensunterhalt|manutencion|valeur*|valor estimado|leistungen|entreti*|cover*|ressources|moyens|mittel|"
    "bankguthaben|sparguthaben|sperrkonto|bourse|stipendium|beca|resources|means|medios|recursos|apoyo"
)
OWN = (
    "house is worth|is worth|in the bank|im wert von|d une valeur de|valorada en|valorado en|rendimiento*|redevance|"
    "mes ressources|nos ressources|ses ressources|mes moyens|nos moyens|ressources du garant|ressources du preneur|"
    "ressources propres|meine mittel|unsere mittel|eigene mittel|einkunfte*|my resources|our resources|my means|"
    "our means|mis recursos|nuestros recursos|mis medios|nuestros medios|recursos del garante|mie risorse|"
    "meus recursos|"
    "meus meios|moje srodki|mortgage*|"
    "~miete|revenu*|salaire*|traitement|pension|pensions|retraite*|percoi*|percev*|gagn*|einkommen*|~einkommen|"
    "verdien*|nettoverdienst|gehalt*|~gehalt|lohn*|rente|renten|ingresos|salario*|nomina*|sueldo*|jubilacion|"
    "percib*|deveng*|income*|salary|salaries|earn*|wage*|redditi|reddito|stipendio|busta paga|rendiment*|"
    "vencimento*|zarob*|dochod*|wynagrodz*|emerytur*|venit*|pensia|maas*|gelir*|зарплат*|доход*|пенси*|дохід|дохо*|"
    "luong|thu nhap|工资|收入|年収|給与|연봉|급여|소득|연금|الراتب|دخل|mon compte|mi cuenta|my account|solde|saldo|"
    "balance|bank balance|epargne|savings|ersparnis*|mein konto|kontostand|deposito|cdt|depot|land|property|"
    "tax return|declaration de renta|steuerbescheid|lohnabrechn*|gehaltsabrechn*|avis d imposition|impot*|tax|"
    "loyer|rent|miete|hypothe*|hipoteca|mutuo|kredit*|credit|loan|rata|arriendo|chiffre d affaires|turnover|"
    "partida|crediti|ahorros|valued|deduction*|deduccion*|schulden|netto|net|neto|brutto|brut|bruto|gross|lordo"
)
LIMIT = (
    "un minimo de|un minimo anual de|un minimo mensual de|un minimum de|a minimum of|au moins|at least|almeno|"
    "pelo menos|"
    "al menos|co najmniej|не менее|щонайменше|en az|"
    "a raison de|at the rate of|a razon de|in ragione di|a concurrence*|a hauteur|jusqu a|bis zu|up to|hasta|"
    "hasta por|not exceed*|in hohe|d un montant|fino a|"
    "do kwoty|a la somme de|la somme de|la cantidad de|the sum of|the amount of|einen betrag|un importe|на суму|"
    "на сумму"
)
TUITION = (
    "internat*|~internat|pensionat*|boarding fee*|dormitory fee*|entgelt*|~entgelt|"
    "tuition*|scolarite|inscription|matricula|matrikel*|studiengebuhr*|semestergebuhr*|semesterbeitrag*|schulgeld|"
    "retta|propina*|ecolage|acompte*|pasaje|flight|billet*|surcharge|insurance|assurance|polizza|versicherung*|"
    "seguro|homestay fee|school fee*|university fee*|first year fee|loyer|miete|rent|board is|fondo iniziale|kurs|"
    "course fee*|visa|reisekosten|deposit*|entry fee|cena|本人負担|본인부담|본인 부담|self funded|at own expense"
)
PAID = (
    "angezahlt*|eingang|eingezahlt*|verse*|total verse|encaiss*|regle|reglee|regles|reglement*|acquitt*|paye|"
    "payee|payes|payees|"
    "recu de|recu la somme|recu*|received|receive|paid|payment*|bezahlt*|erhalten*|eingegangen*|gezahlt*|"
    "zahlungseingang|einzahlung*|entrichtet*|beglichen|vereinnahmt|pagad*|pago|pagos|abonad*|abono*|cobrad*|"
    "recibid*|recibi|recibimos|ingresad*|ingreso|liquidado|recebemos|recebi|recebid*|importancia|pagamento|"
    "ricevut*|versat*|pagat*|incassat*|saldat*|quietanz*|zaplacon*|otrzym*|wplat*|wplac*|achitat*|incasat*|platit*|"
    "tahsil*|odenen|odendi|alinmistir|оплач*|получен*|уплач*|принято|сплач*|отриман*|da nop|da thanh toan|da thu|"
    "已缴|已收|实收|收到|收款|缴费金额|領収|受領|入金|納入|납부|수납|영수|المدفوع|دفع|استلم*|net regle|납입"
)
PAID_ALL = (
    "total verse|total paye|total regle|total encaisse|total recu|montant encaisse|somme encaissee|montant regle|"
    "net regle|total paid|amount paid|amount received|total received|received in full|paid in full|gesamtzahlung|"
    "gezahlter betrag|bezahlter betrag|zahlungseingang|dankend erhalten|total pagado|total abonado|total cobrado|"
    "importe abonado|importe pagado|importe cobrado|total recibido|total pago|totale pagato|totale versato|"
    "importo versato|importo pagato|razem zaplacono|wplacono|total achitat|suma achitata|toplam tahsilat|"
    "odenen tutar|итого оплачено|оплачено|сплачено|tong da nop|tong so tien da nop|实收金额|已缴金额|领收金额|"
    "領収金額|受領金額|납부금액|납부액|수납금액|المبلغ المدفوع"
)
DUE = (
    "es bleiben|bleiben|bleibt|restent|restano|quedan|remains|reste*|restant*|du|due|dus|solde restant*|"
    "solde du|impaye*|unpaid|outstanding|balance due|open|offen*|"
    "restbetrag|restzahlung|fallig*|zu zahlen|ausstehend*|pendiente*|por pagar|saldo pendiente|adeudad*|em divida|"
    "por liquidar|residuo|da pagare|da saldare|pozostal*|do zaplaty|rest de plata|kalan|borc|задолж*|остаток|"
    "к оплате|заборг*|con lai|con no|未缴|欠费|未納|미납|المتبقي|en attente|a regler|a payer|amount payable|solde|"
    "to be paid|next instalment|prevision*|invoiced separately|not included|non inclus*|separement|remise*|rabatt*|"
    "descuento*|dto|discount*|reduction*|sconto|desconto|refund*|rembours*|erstatt*|devoluc*|devolver*|except|less|"
    "salvo|abzuglich|감면"
)
IN_INSTALMENTS = (
    "ratenzahlung*|in raten zu|raten zu|raten zu je|raten a|instalments of|installments of|en mensualites de|"
    "mensualites de|"
    "versements de|en plazos de|plazos de|cuotas de|rate da|parcelas de|prestacoes de"
)
PRICE = (
    "books|textbook*|lehrbuch*|lehrbucher|bucher|livres|manuel|manuels|libros|lehrmittel*|kursbuch*|beitrag|"
    "kursbeitrag|teilnahmebeitrag|teilnehmerbeitrag|"
    "prix*|price*|preis*|~preis|kursgebuhr|tarif*|precio*|prezzo|preco|cena|pret|fiyat*|цена|стоимость|вартість|"
    "hoc phi|facture*|factura*|fattura|fatura|invoice*|rechnung*|rechnungsbetrag|net facture|importe curso|"
    "importe del curso|valor anual|frais*|fee|fees|tuition*|droits*|scolarite|inscription|registration*|deposit*|"
    "gebuhr*|~gebuhr|~gebuhren|matricula*|propina*|ecolage|module*|modul|bourse|scholarship|anzahlung*|acompte*|"
    "carte|virement|card|uniform*|examen*|exam*|insurance|assurance|seguro|material*|acomodacion|capital|"
    "instalment*|prestacao|cuota|cotisation*|sub total|subtotal|zwischensumme|including|dont|davon|学费|授業料|"
    "등록금|الرسوم|includ*|protection|고지|고지액|acompte"
)
