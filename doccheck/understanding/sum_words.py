"""The words that say what a sum of money is, folded: of pay, accounts, loans, grants. Used by `sum_roles`.

"*" stands for the rest of a word, a leading "~" for one that may begin inside another ("~beitrag", "Jahresbeitrag").
"""

from __future__ import annotations

NET = (
    "net|nets|nette|nett|net a payer|net paye|net percu|net mensuel|net salary|net pay|netto*|~netto|neto|neta|"
    "netos|netas|netti|liquid*|auszahlung*|auszuzahlen*|zahlbetrag|~zahlbetrag|anweisungsbetrag|uberweisungsbetrag|"
    "take home*|in hand|zu zahlender betrag|do wyplaty|na reke|rest de plata|к выплате|на руки|до виплати|"
    "net odenen|ele gecen|실지급액|실수령액|차인지급액|차감지급액|差引支給額|差引支給|手取|实发|實發|税后|"
    "thuc linh|thuc nhan|الصافي|صافي|net a payer avant impot|net avant impot|netto vor steuer*"
)
GROSS = (
    "total package|gesamtpaket|package total|paquete total|"
    "brut|brute|bruts|brutes|brutto*|~brutto|bruto|bruta|brutos|brutas|gross|lordo|lorda|lordi|lorde|"
    "importe integro|integro mensual|haber nominal|devengad*|devengo*|percepcion*|total percep*|ganado bruto|"
    "gesamtbezuge|total earnings|earnings|basic|base salary|salaire de base|grundgehalt|grundlohn|sueldo base|"
    "salario base|salario ordinario|paga base|imponibile|taxable|zu versteuernd*|chargeable|statutory income|ytd|"
    "cumul*|progressiv*|zasadnicz*|начислено|нараховано|지급총액|지급액계|총급여|应发|應發|総支給額|支給合計|額面|"
    "tong thu nhap|الاجمالي"
)
DEDUCTION = (
    "retenue*|retencion*|retenid*|deduc*|deduct*|deduzion*|deduco*|abzug|abzuge|~abzug|~abzuge|impot*|impuest*|"
    "imposta|imposte|steuer|~steuer|tax|taxes|tax charged|paye|uif|irpf|isr|cotis*|contribu*|beitrag*|~beitrag|"
    "~beitrage|ritenut*|trattenut*|desconto*|descuento*|potracen*|skladk*|podatek|podatku|retineri|impozit*|"
    "kesinti*|vergi*|удержан*|ндфл|налог*|утриман*|khau tru|thue|공제*|国民年金|控除|扣除|个税|less|abzgl*|"
    "abzuglich|medical aid|provident fund|pension fund|widows fund|insurance|~versicherung|prestamo*|staff loan|"
    "anticipo*|acconto|vorschuss|overpaid|relief*|acompte*|saisie|pfandung|donation*|fonasa|iass|igss|imss|afp|csg|"
    "crds|prsi|usc|refund*|erstattung|prelevement*|"
    "impot sur le revenu*|impot sur le revenu net|income tax|quellensteuerabzug"
)
BONUS = (
    "aguinaldo|prime|primes|bonus|13e mois|treizieme mois|urlaubsgeld|weihnachtsgeld|end of service|gratuity|"
    "accrued|tfr|housing|transport*|zulage*|~zulage|premio*|bonificac*|vales|leave balance|conges|allocation*|"
    "allowance*|rendement|cost of living|overtime|heures sup*|uberstunden|colacion|spesen|indemnite*|indemnizac*|"
    "sonderzahlung*"
)
PREVIOUS = (
    "zuvor|bereits zuvor|previously|ancien|ancienne|precedent*|anterior*|previous*|last year*|last month|vorjahr*|"
    "vormonat*|vorperiode|bisher*|former*|earlier|mese precedente|poprzedn*|предыдущ*|попередн*|onceki|上期|上月|"
    "前月|전월|pour memoire|fruher*|in the past|l an dernier|l annee derniere|el ano pasado|im vergangenen"
)
MINIMUM = (
    "cantidad superior a|montant superieur a|superieur au|superieure au|superior al|threshold*|schwelle*|soglia|limiar|"
    "порог*|поріг|"
    "minimum exige|minimum requis|minimal*|minimo*|mindest*|montant exige|montant requis|required|requirement*|"
    "richtsatz*|freibetrag|pfandungsfrei*|freigrenze*|smic|iprem|assegno sociale|minimum wage|minimum|mindestlohn|"
    "sachbezug*|barem*|umbral|seuil|bedarfssatz|regelsatz|exigid*|asgari|минимум|прожиточн*|importo richiesto|"
    "ukvi maintenance|bafog satz"
)
FEE = (
    "gastos administrativos|gastos de gestion|gastos de tramitacion|gastos de expediente|gastos bancarios|"
    "gastos de envio|gastos notariales|verwaltungskosten|frais|fee|fees|gebuhr*|~gebuhr|~gebuhren|commission*|"
    "comision*|comiss*|provision|~provision|kommission|droits|"
    "droit de timbre|timbre*|taxe|tasa|tasas|tarifa|arancel*|honorair*|honorarios|honorar|diritti|bollo|emolument*|"
    "bank charge*|charge|spese|costo|coste|costos|costes|kosten|~kosten|cost|costs|premium|pramie|~pramie|handling|"
    "stamp*|commissione|oplat*|prowizj*|taxa|taxas|imposto|imposto de selo|masraf*|harc|komisyon|госпошлин*|"
    "комисс*|сбор|комісі*|плата|phi|le phi|رسوم|عمولة|手续费|工本费|手数料|수수료|penalt*|penalit*|multa|busse|"
    "sanzion*|sancion|amende|fine|iva|tva|mwst|vat|ust|pauschale|courier|postage|timbres|derechos|"
    "partida arancelaria|valor bs|expedition*|внес*|взнос*|registration fee|redevance communale|"
    "redevance administrative|сплачує учасник|paid by the participant|a charge du participant"
)
BALANCE = (
    "outstanding balance|principal|principal amount|deposit amount|amount of deposit|capital depositado|"
    "montant du depot|anlagebetrag|importe del deposito|monto del deposito|capital del deposito|"
    "total credit balance|total balance|total credit balances|solde|soldes|saldo*|kontostand*|~kontostand|"
    "guthaben*|~guthaben|balance*|credit balance|avoir|avoirs|disponible|disponibilit*|giacenza|stan srodkow|"
    "stan konta|stan rachunku|saldo konta|sold|soldul|bakiye*|остаток*|остатк*|баланс|залишок|so du|الرصيد|رصيد|"
    "余额|餘額|残高|잔액|잔고|term deposit|fixed deposit|depot a terme|festgeld*|plazo fijo|fonds|funds|fondos|"
    "fondi|einlage*|savings|epargne|ahorro|poupanca|risparmio|libretto|oszczednosci*|in credit"
)
TOTAL = (
    "total|totaux|totale|totali|totales|gesamt*|insgesamt|global|globale|zusammen|summe|overall|altogether|"
    "combined|in all|au total|en total|suma|razem|lacznie|toplam|всего|итого|общии|общая|разом|загалом|tong|"
    "tong cong|合計|总额|总计|共计|합계|총|المجموع|الاجمالي|sold total|sumaryczn*"
)
OPENING = (
    "solde initial|solde de depart|solde reporte|report|a nouveau|ancien solde|solde precedent|solde anterieur|"
    "alter saldo|alter kontostand|anfangssaldo|anfangsbestand|anfangsstand|saldo inicial|saldo anterior|"
    "saldo previo|balance al corte anterior|saldo al corte anterior|balance anterior|balance inicial|"
    "opening balance|previous balance|opening bal*|start balance|brought forward|b f|saldo iniziale|"
    "saldo precedente|saldo poczatkow*|sold initial|sold anterior|sold precedent|onceki bakiye|devreden*|"
    "acilis bakiyesi|входящии|вхіднии|so du dau*|期初余额|期初|期首残高|前期繰越|繰越残高|전월이월|이월잔액|"
    "saldovortrag|ubertrag*|vortrag|الرصيد الافتتاحي"
)
CLOSING = (
    "nouveau solde|solde final|solde de cloture|solde de fermeture|solde a la cloture|neuer saldo|neuer kontostand|"
    "endsaldo|endbestand|endstand|abschlusssaldo|schlusssaldo|saldo final|saldo al corte|balance al corte|"
    "nuevo saldo|saldo al cierre|saldo hoy|closing balance|ending balance|new balance|closing|saldo finale|"
    "saldo di chiusura|nuovo saldo|saldo koncowe|sold final|kapanis bakiyesi|son bakiye|исходящии|вихіднии|"
    "so du cuoi*|期末余额|期末残高|기말잔액|الرصيد النهايي|الرصيد الختامي|balance carried forward"
)
AVERAGE = (
    "highest balance*|peak balance|maximum balance|hochster saldo|hochster kontostand|hochststand|"
    "solde le plus eleve|solde maximum|solde maximal|saldo maximo|saldo mas alto|saldo massimo|value at maturity|"
    "maturity value|amount at maturity|maturity amount|monto al vencimiento|importe al vencimiento|"
    "valor al vencimiento|valeur a l echeance|montant a l echeance|capital a l echeance|betrag bei falligkeit|"
    "auszahlung bei falligkeit|wert bei falligkeit|valore a scadenza|"
    "average monthly|average six month|average three month|average quarterly|average daily|moyen*|durchschnitt*|"
    "~durchschnitt|promedio|medio|media|giacenza media|average|avg|sredni*|mediu|ortalama|средн*|середн*|binh quan|"
    "日均|平均|평균"
)
TURNOVER = (
    "mouvement*|virement*|versement*|credits|debits|dernier*|umsatz*|~umsatze|eingang|zahlungseingang|gutschrift|"
    "lastschrift|abhebung|uberweisung*|transfer*|ingreso*|abono*|cargo*|retiro*|retrait*|withdrawal*|bonific*|"
    "accredit*|wplyw*|wplat*|przelew*|creditos|debitos|entradas|salidas|entro|salio|turnover|en transito|"
    "in transit|congelad*|capital social|stammkapital|capital|aporte|salaire|salary|nomina|sueldo|gehalt|bourse|"
    "loyer|alquiler|remesa|depot initial|letzte*|last|ultim*|ostatni*|lebensversicherung|interes*|zinsen|hold|"
    "pending|overdue|bloque*|borsa|bolsa|tasa|operation*|bewegung*|movimient*|movement*|movimenti|transaction*|"
    "buchung*|credit|total credit*|total debit*|gutschriften|belastung*|quota sociale"
)
DEBT = (
    "decouvert*|overdraft|descubierto|limite*|limit|dispositionskredit|dispo|dispositionsrahmen|sobregiro|"
    "cheque especial|verfugungsrahmen*|kreditrahmen*|uberziehungsrahmen*|reserve renouvelable*|credit renouvelable*|"
    "reserve d argent|facilite de caisse|ligne de credit|linea de credito|credito disponible|line of credit|"
    "credit line|credit facility|revolving*|linha de credito|linea di credito|"
    "pret|prets|emprunt*|kredit|kredits|darlehen*|prestamo*|emprestimo*|loan|loans|financ*|mutuo|"
    "fido|debito residuo|saldo devedor|saldo deudor|encours|credit card|tarjeta*|carte*|kreditkarte*|descoperit*|"
    "kredyt*|кредит*|plafond*|debit*|sollsaldo|solde debiteur|outstanding"
)
COUNTER = (
    "contre valeur|contrevaleur|contrevalor|gegenwert|contravalor|equival*|umgerechnet|converti*|converted|"
    "conversion|counter value|countervalue|eqvt|titre indicatif|entspricht|entsprechen*|rownowartosc|echivalent*|"
    "karsiligi|эквивалент*|еквівалент*|tuong duong|折合|约合|相当|換算|환산|يعادل|controvalore|al tipo|al cambio|"
    "exchange rate|kurs|cours"
)
BLOCKED = (
    "fonds consignes|montant consigne|hinterlegter betrag|fondos consignados|importe consignado|funds held|"
    "bloque|bloques|bloquee|bloquees|bloquant|bloquead*|gesperrt*|sperrbetrag*|sperrguthaben|sperrsumme|"
    "~sperrbetrag|blocked|blocked amount|frozen|restricted|locked|immobilis*|inmoviliz*|bloccat*|vincolat*|"
    "zablokowan*|blocat*|bloke|заблокир*|заблоков*|冻结|凍結|동결|phong toa|محجوز|may not be withdrawn|"
    "indisponible*|hinterlegt*|affecte*|guaranteed investment certificate*|investment certificate of|gic|gic of|"
    "certificat de placement garanti|placement garanti|cpg"
)
ACCOUNT = (
    "blocked account|compte bloque|compte bloque au|cuenta bloqueada|conto bloccato|conta bloqueada|sperrkonto|"
    "restricted account|gesperrtes konto|blokeli hesap|blocked bank account|net asset*|deposit account|depot a vue|"
    "credit institution*|credit agricole|credit mutuel|credit lyonnais|blocage"
)
# Paid before its time, which makes a rent no advance.
IN_ADVANCE = (
    "payable d avance|payables d avance|d avance|a l avance|par avance|payable in advance|in advance|im voraus|"
    "por adelantado"
)
COUNTED = (  # eleven, not one time
    "once meses|once mensualidades|once pagos|once cuotas|once plazos|once semanas|once anos|once semestres|once dias|"
    "once abonos|once ingresos|once transferencias|once entregas|once primeros meses|las once|los once"
)
PAID_IN = (
    "verse*|verses|recu|recue|received|receipt of|eingezahlt*|einzahlung*|~einzahlung|eingegangen*|depose*|"
    "deposited|deposit|credited|ingresad*|depositad*|funded|transferred|trasladad*|wplacon*|depus*|yatirilan|"
    "внесен*|inlay|solde|saldo|guthaben*|kontostand|balance|transfer*|存入|入金|입금|nap|credite|creditee|"
    "creditado|acreditad*|gutgeschrieb*|accreditat*"
)
RELEASE = (
    "monatlich*|monatl|mensuel*|par mois|monthly|per month|mensual*|mensil*|mensal*|miesieczn*|lunar*|aylik|"
    "ежемесячн*|щомісячн*|hang thang|moi thang|每月|毎月|매월|monatsfreigabe|freigabe*|~freigabe|verfugungsbetrag|"
    "verfugbar*|auszahl*|payout*|disburse*|withdraw*|retrait*|retiro*|liberac*|liberad*|release*|virement*|cuota|"
    "rate|شهري"
)
GUARANTEE = (
    "garanti*|garantiz*|garantis*|guarant*|garante*|burg*|verburg*|~burgschaft|caution*|fideiuss*|fianc*|aval|"
    "avale*|poreczen*|gwarancj*|поручит*|гаранти*|гарант*|kefalet|teminat*|bao lanh|担保|保証|보증|hochstbetrag*|"
    "hochstens|bis zu|bis zum*|maximal|hasta|jusqu a|a concurrence*|a hauteur|dans la limite|up to|exceed*|"
    "limited to|maximum|maxim*|massim*|fino a|ate|do kwoty|do wysokosci|pana la|в пределах|до суммы|aggregate|"
    "plafond*|responde*|einsteh*|haft*|verpflicht*|engage*|comprom*|oblig*|undertake*|montant|betrag|importe|"
    "amount|sum|somme|suma|hochst*"
)
MARGIN = (
    "limite de riesgo*|risk limit|limite de risque|kreditlimit|risikolimit|"
    "cash margin|margin|contragarantia|contre garantie|counter guarantee|ruckgarantie|deposited|deposito*|depose*|"
    "depot*|deposit|gage*|nantiss*|nanti|pledge*|verpfand*|collateral|prime|avalprovision|~provision|aportad*|"
    "security|hinterleg*|festgeld*|guthaben|solde|saldo|balance|revenu*|salaire|income|einkommen|ingresos"
)
GRANTED = (
    "bewilligt die kommission*|gewahrt die kommission*|genehmigt die kommission*|accorde la commission*|"
    "la commission accorde*|"
    "le corresponde*|accord*|octroy*|consenti*|approuve*|approved|sanctioned|sanction*|granted|bewillig*|"
    "genehmigt*|gewahr*|"
    "zugesagt*|darlehen*|~darlehen|kreditbetrag|kreditsumme|loan amount|loan sanctioned|loan of|term loan|"
    "principal|facility|montant du pret|montant du credit|montant emprunte|pret|credit de|aprobad*|aprovad*|"
    "concedid*|concede*|otorgad*|otorga*|autorizad*|credito|prestamo|emprestimo|mutuo|finanziament*|finanziert*|"
    "concess*|erogat*|przyznan*|udziel*|kredyt*|acordat*|aprobat*|onaylan*|kredi|одобрен*|предостав*|надан*|"
    "khoan vay|so tien vay|贷款金额|贷款|批准|融資額|貸付金額|대출금액|대출승인|대출|prestito|financiamiento|"
    "pret d un montant|lend|loan|capital|kreditrahmen*|~rahmen|montant autorise"
)
TO_BORROWER = (
    "payment to the borrower|payments to the borrower|paid to the borrower|payable to the borrower|"
    "disbursed to the borrower|disbursement to the borrower|disbursements to the borrower|payment to the student|"
    "payments to the student|paid to the student|paid out to the borrower|paid out to the student|"
    "auszahlung an den darlehensnehmer|auszahlung an die darlehensnehmerin|auszahlungen an den darlehensnehmer|"
    "auszahlungen an die darlehensnehmerin|auszahlung an den kreditnehmer|auszahlung an die kreditnehmerin|"
    "auszahlungen an den kreditnehmer|auszahlungen an die kreditnehmerin|auszahlung an den studierenden|"
    "auszahlung an die studierende|"
    "verse a l emprunteur|verse a l emprunteuse|versee a l emprunteur|versee a l emprunteuse|versement a l emprunteur|"
    "versement a l emprunteuse|versements a l emprunteur|versements a l emprunteuse|verse a l etudiant|"
    "verse a l etudiante|versement a l etudiant|versement a l etudiante|versements a l etudiant|"
    "versements a l etudiante|"
    "pago al prestatario|pago a la prestataria|pagos al prestatario|pagos a la prestataria|desembolso al prestatario|"
    "desembolso a la prestataria|desembolsos al prestatario|desembolsos a la prestataria|entregas al prestatario|"
    "entregas a la prestataria|abono al prestatario|abono a la prestataria|pagos al estudiante|pagos a la estudiante"
)
REQUESTED = (
    "demande|demandee|demandes|sollicit*|solicit*|requested|applied|beantragt*|pedido|pedida|richiest*|wnioskowan*|"
    "talep edilen|запрошен*|запитан*|申请|신청|xin vay"
)
INSTALMENT = (
    "mensualit*|echeance*|rate|raten|~rate|~raten|emi|instalment*|installment*|cuota*|prestac*|prestazion*|rata|"
    "rat|tranche*|deblocage*|disburs*|utiliz*|repay*|repaid|rembours*|tilgung*|reembols*|rimbors*|taksit*|платеж*|"
    "платіж|tra gop|月供|还款|返済|상환|monatlich*|monthly|mensuel*|mensual*|gesamtbetrag|total amount payable|"
    "montant total du|coste total|total a pagar|cout total|total repay*|valor total a pagar"
)
COST = (
    "cout*|cost of course|total cost|cost of study|apport*|eigenanteil|contribution|valued|collateral|salaire*|"
    "salar*|gehalt|einkommen|revenu*|income|ingreso*|epargne*|savings|assurance*|insurance|versicherung|tuition|"
    "hypothek*|security|share of|valuation|aporte*|saldo*|mora"
)
GRANT = (
    "zuerkannt*|bewilligt*|gewahrt*|attribue*|montant est fixe*|concedid*|otorgad*|adjudicad*|"
    "importo netto|netto|netto corrisposto|corrisposto|auszahlungsbetrag|net amount|montant net|"
    "bourse*|stipend*|~stipendium|scholarship*|beca|becas|ayuda|borsa|bolsa|allocation*|allowance*|forder*|"
    "~forderung|dotacion*|asignacion*|manutencion*|living*|maintenance|unterhalt*|award*|grant*|lebenshaltung*|"
    "aide|rate|mensualite*|mensualidad*|monatsrate*|"
    "subvention*|stypendi*|bursa|burs|стипенд*|hoc bong|奖学金|奨学金|장학금|منحة|المنحة|montant|betrag|"
    "importe|total|amount|~beitrag|~beitrage|beitrag*|contribution*|leistung*|~leistung|soutien financier|"
    "financial support|apoyo economico|sostegno economico|wsparcie finansowe|sprijin financiar"
)
EXTRAS = (
    "tragt die stipendiatin*|tragt der stipendiat*|selbst zu tragen|reste a la charge|borne by the student|"
    "a cargo del becario|a cargo de la becaria|studienbeitrag*|hochstbetrag nach*|hochstens nach*|"
    "ouvrant un credit de|vote un credit|enveloppe budgetaire|maximum under*|tope reglamentario|"
    "una tantum|una volta|une seule fois|chambre|wohnheim*|dormitory|alloggio|mensa|"
    "tuition*|scolarite|droits|studiengebuhr*|matricula*|travel*|voyage*|reise*|billet*|flug*|flight*|airfare|"
    "pasaje*|viaje|insurance*|assurance*|versicherung*|~versicherung|seguro*|installation|startgeld|startpauschale|"
    "relocation|settling*|book*|livres|buch*|libros|research*|once|einmalig*|einmal|une fois|una sola vez|unico|"
    "thesis|these|conference*|earlier grant|visa|reembolso|ticket*|logement|rent|loyer|miete|alojamiento|"
    "mobilitat*|familienzuschlag|kind*|penalt*|study allowance|research allowance|lump sum|mobility allowance|"
    "travel allowance|book allowance|installation allowance"
)
INCOME = (
    "revenu*|salaire*|traitement|pension|pensions|retraite*|einkommen*|~einkommen|gehalt*|~gehalt|lohn*|rente|"
    "~rente|verdienst*|ingresos|salario*|sueldo*|jubilacion|renta|income*|salary|earn*|wage*|redditi|reddito|"
    "stipendio|vencimento*|zarob*|dochod*|wynagrodz*|emerytur*|venit*|pensia|maas*|gelir*|зарплат*|доход*|пенси*|"
    "дохід|luong|thu nhap|工资|收入|年収|所得|給与|연봉|급여|소득|연금|الراتب|دخل|montant|betrag|importe|total|"
    "gratification|stipend|vergutung*|bolsa|asignacion|allowance|entgelt|bolsa de ayuda|perco*|percib*|percev*|"
    "补贴|津贴|报酬|劳务费|手当|수당|실습비|tro cap|стипенд*|вознагражд*|винагород*|rimborso spese|indennita|"
    "gratificacao|subsidio|ayuda al estudio|소득금액|소득|заработ*|заробіт*|einkunft*|"
    "rendimiento*|rendimento*|rendita*|przychod*|venituri"
)
RESERVE = (
    "buffer*|puffer*|reserva|reserve|emergenc*|notfall|surcharge|comision de apertura|abzgl frei*|abzuglich frei*|"
    "frei verfugbar*|freely available|libre disposition|abzgl*|abzuglich|menos|moins|minus|less"
)
CAPITAL = "capital|capital social|au capital|stammkapital|grundkapital|capitale sociale|kapital|share capital"
TAXED = "net imposable|cumul net imposable|netto imponibile|imponibile|net fiscal|net social"
TAX_INCOME = (
    "revenu fiscal*|revenu fiscal de reference|total income|gesamtbetrag der einkunfte|reddito complessivo|"
    "base liquidable|rendimiento neto"
)
SUM = "montant|betrag|importe|monto|amount|sum|somme|suma|importo|kwota|сумма|сума|tutar|金额|金額|금액|المبلغ|مبلغ"
# What the state or a fund pays where a bank fails: printed at the foot of papers of banks.
SECURED = (
    "garantia de los depositos|garantia de depositos|protected up to|geschutzt bis|protegidos hasta|"
    "proteges jusqu a|"
    "einlagensicherung*|einlagensicherungs*|garantie des depots|depots garantis|deposit guarantee*|deposit insurance*|"
    "deposit protection|fscs|fdic|fgdr|fitd|esisuisse|fondo de garantia de depositos|depositos garantizados|"
    "tutela dei depositi|fundo de garantia*|fondul de garantare*|gwarancj*|страхован* вклад*|存款保险"
)
CUMULATED = (
    "cumul|cumuls|cumul annuel|cumule*|kumul*|jahressumme*|jahreswert*|progressiv*|acumulad*|acumulado anual|"
    "year to date|ytd|narastajaco|нарастающ*"
)
