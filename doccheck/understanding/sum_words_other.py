"""The words that say what a sum is on papers that are about something else: a stay, a service, an errand.

Written as in `sum_words`.
"""

from __future__ import annotations

POCKET = (
    "taschengeld*|~taschengeld|pocket money|living allowance|volunteer allowance|monthly allowance|allowance|"
    "argent de poche|indemnite*|gratification|dinero de bolsillo|asignacion*|estipendio*|ayuda economica|ayuda mensual|"
    "gastos de bolsillo|stipend*|diaria|rimborso spese|assegno*|paghetta|dinheiro de bolso|subsidio*|bolsa|kieszonkow*|"
    "zwrot kosztow|bani de buzunar|cep harcligi|harclik|карманн*|кишеньков*|стипенд*|компенсац*|tien tieu vat|tro cap|"
    "生活费|生活补贴|零用钱|零花钱|补贴|津贴|手当|小遣い|용돈|수당|활동비|생활비|مصروف*|منحة|بدل معيشة|vergutung*|"
    "unterhaltsgeld|aufwandsentschadigung*|entschadigung*|bourse|entgelt"
)
POCKET_ALL = (
    "ausgezahlter betrag|auszahlungsbetrag|gesamt*|insgesamt|zusammen|summe der leistungen|total mensuel|"
    "total par mois|"
    "total mensual|total al mes|total mensile|total mensal|total per month|monthly total|total|totale|razem|lacznie|"
    "итого|всего|разом|toplam|tong cong|合計|合计|总计|합계|المجموع"
)
IN_KIND = (
    "verpflegung*|~verpflegung|verpflegungsgeld|verpflegungszuschuss|unterkunft*|sachwert*|sachbezug*|logement*|"
    "hebergement|nourriture|repas|subsistance|accommodation|food*|meals|board|alojamiento|manutencion|alimentacion|"
    "comida*|transporte|vitto|alloggio|pasti|alojamento|alimentacao|wyzywien*|zakwaterow*|cazare|masa|konaklama|yemek|"
    "питан*|прожив*|харчув*|житло|住宿|膳食|食費|식비|숙박|السكن|الطعام"
)
TRAVEL = (
    "reise*|~reise|fahrtkosten*|~ticket|flug*|voyage*|trajet*|billet*|aller retour|deplacement*|travel*|flight*|fare*|"
    "viaje*|vuelo*|pasaje*|desplazamiento*|viaggio|volo|viagem|podroz*|przejazd*|calator*|transport|seyahat|yol|"
    "проезд*|"
    "билет*|квит*|bilet*|bigliett*|bilhete*|перелет*|проїзд*|дорог*|机票|交通费|旅費|항공료|교통비|السفر|تذكرة"
)
ONCE = (
    "einmalig*|einmal|unique|une fois|ponctuel*|once off|one off|once|one time|lump sum|upon completion|unico|unica|"
    "una sola vez|una tantum|jednoraz*|unic|tek sefer*|единовременн*|разов*|одноразов*|一次性|一時金|일시금|pauschal*"
)
INSURED = (
    "保额|保费|保险|保険|보험|versicherungssumme*|deckungssumme*|~versicherung|versicherung*|suma asegurada|seguro*|"
    "capital assure|montant assure|couverture*|assurance*|sum insured|insured|insurance|coverage|indemnity limit|"
    "poliza*|polizza*|massimale|assicuraz*|apolice|capital seguro|ubezpiecz*|asigur*|sigorta*|страхов*|страхув*|"
    "bao hiem|"
    "تامين"
)
OF_THE_OTHER = (
    "trager wendet insgesamt|wendet insgesamt*|aufwand des tragers|kosten des tragers|"
    "cout pour l organisme|coste para la entidad|cost to the organisation|organisation spends|l organisme depense|"
    "aporte del voluntario|aportacion del voluntario|contribution du volontaire|contribution of the volunteer|"
    "volunteer contribution|participation fee|eigenbeteiligung|eigenbeitrag|kaution*|caution|deposit*|fianza|cauzione|"
    "strafe|penalty|penalite*|~gebuhr|gebuhr*|frais de dossier|fee|fees|cuota"
)
PROGRAMME = (
    "programmpreis*|programmkosten|programmbeitrag|programmgebuhr*|~programmpreis|teilnahmebeitrag*|teilnahmegebuhr*|"
    "teilnehmerbeitrag|teilnehmerpreis|reisepreis|gesamtpreis|gesamtkosten|preis|programme fee|program fee|"
    "programme price|program price|programme cost*|program cost*|participation fee|tuition fee|price|"
    "prix du programme|prix du sejour|cout du programme|frais de programme|frais de participation|participation|prix|"
    "precio del programa|cuota del programa|coste del programa|cuota de participacion|precio|quota di partecipazione|"
    "quota|prezzo|preco do programa|taxa do programa|valor do programa|preco|oplata za program|koszt programu|"
    "taxa de participare|pretul programului|program ucreti|katilim ucreti|стоимость программы|вартість програми|"
    "стоимость|вартість|phi chuong trinh|项目费用|项目费|参加費|プログラム費|참가비|프로그램 비용|رسوم البرنامج|"
    "mobility grant|erasmus grant|grant|bourse*|mobilitatszuschuss|stipendium|stipend*|beca|ayuda|borsa|bolsa|"
    "stypendium|"
    "bursa|hibe|стипенд*|грант*|奖学金|奨学金|장학금|منحة"
)
INSTALMENTS = (
    "anzahlung*|rate|raten|~rate|restzahlung*|rest|acompte*|echeance*|versement*|solde|deposit*|instalment*|"
    "installment*|balance|anticipo*|plazo*|cuota|reserva|acconto*|saldo|rata|raty|avans|taksit*|kapora|аванс*|взнос*|"
    "внес*|定金|首付|頭金|계약금|taschengeld*|pocket money|argent de poche|dinero de bolsillo|rucktritt*|storn*|"
    "cancel*|annul*|anulac*|bearbeitung*|einschreib*|dodatek*|supplement*|zuschlag*|tuition waived|waived|"
    "exento*|exempt*"
)
HIGHEST = (
    "total*|totale|gesamtbetrag|gesamtsumme|gesamt|insgesamt|rechnungsbetrag|endbetrag|zahlbetrag|zu zahlen|"
    "a payer|net a payer|montant total|total ttc|ttc|importe total|total a pagar|a pagar|amount due|total due|"
    "grand total|totale da pagare|da pagare|razem|lacznie|do zaplaty|suma|de plata|toplam|odenecek*|итого|всего|"
    "к оплате|"
    "разом|усього|до сплати|tong cong|tong tien|thanh toan|合計|合计|总计|总额|合計金額|합계|총액|المجموع|الاجمالي"
)
STATED = (
    "in hohe von|d un montant de|pour un montant de|montant|por importe de|por un importe de|importe|in the amount of|"
    "the sum of|amount|betrag|la somme de|per un importo di|importo|no valor de|valor|na kwote|kwota|in valoare de|"
    "tutar*|сумма|на сумму|сума|на суму|so tien|金额|金額|금액|مبلغ|المبلغ"
)
LEFT = (
    "reste*|restant*|remaining|outstanding|restbetrag|restzahlung|noch offen|ausstehend*|pendiente*|saldo pendiente|"
    "residuo|"
    "em divida|pozostal*|rest de plata|kalan*|остаток|задолж*|заборг*|залиш*|con lai|con no|未缴|未納|미납|المتبقي"
)
WITH = (  # "monthly equivalent incl. service charge": what follows is in it
    "incl|including|included|inclusive of|inkl|inklusive|einschl|einschliesslich|mit|y compris|avec|comprenant|"
    "incluid*|"
    "inclu*|con|compreso|comprese|comprensivo di|incluso|com|wraz z|z|w tym|cu|dahil|с учетом|включая|з урахуванням|"
    "включно|bao gom|含|포함|込"
)
# Of an intern: what is paid, which on a payslip is only a part of the pay.
ALLOWANCE = "allocation*|allowance*|indemnite*|gratification|indemnizac*|ayuda economica|rimborso spese|indennita*"
# What a policy pays: "personal accident cover ($20,000 for permanent disability)".
COVER = (
    "insured|insurance|policy|cover|covered|coverage|accident*|liability|disablement|disability|sum assured|"
    "haftpflicht*|unfall*|~versicherung|versicherung*|deckungssumme*|responsabilite civile|assurance*|garantie*|"
    "plafond*|responsabilidad civil|poliza*|seguro*|capital asegurado|invalidez|responsabilita civile|polizza*|"
    "assicuraz*|massimale|apolice*|ubezpiecz*|asigur*|sigorta*|страхов*|страхув*"
)
# What the employer pays beyond the pay.
EMPLOYER = (
    "cout total employeur|cout employeur|cout global|total verse par l employeur|charges patronales|"
    "cotisations patronales|part patronale|part employeur|total employeur|arbeitgeberkosten*|arbeitgeberanteil*|"
    "ag anteil*|kosten arbeitgeber|gesamtkosten des arbeitgebers|gesamtkosten arbeitgeber|coste empresa|"
    "coste total empresa|coste de empresa|aportacion empresa|aportacion de la empresa|employer cost*|"
    "cost to employer|total cost to company|cost to company|ctc|employer contribution*|employer s contribution*|"
    "employer pension*|employer ni|costo azienda|costo aziendale|custo total empresa|koszt pracodawcy|"
    "cost total angajator|isveren maliyeti|расходы работодателя"
)
# By which a grant is measured: the means of the family.
FAMILY_MEANS = (
    "isee*|isee di riferimento|soglia|ressources de la famille|revenu brut global|revenu global|revenus de la famille|"
    "revenus des parents|revenu fiscal*|renta familiar|renta per capita|umbral de renta|household income|"
    "family income|parental income|elterneinkommen|einkommen der eltern|anrechenbares einkommen|"
    "rendimento per capita|reddito familiare|dochod na osobe"
)
# Of whoever works: what follows is the pay, where no other word says what it is.
IS_PAID = (
    "be paid|will be paid|are paid|is paid|you will receive|will receive|receive|receives|"
    "we will pay|we pay|we shall pay|"
    "erhalt|erhalten sie|erhalten|bekommt|bekommen|vergutet|verguten|bezahlt|verdient|"
    "percevra|percevrez|touchera|toucherez|recevra|recevrez|remunere*|retribue*|verse|versera|verserons|"
    "cobrara|percibira|recibira|remunerad*|retribuid*|ricevera|percepira|retribuit*|remunerat*|corrispondera|"
    "recebera|auferira|otrzyma|otrzymuje|otrzymywac|bedzie otrzymywac|primi|va primi|primeste|alacak|alacaktir|"
    "odenecektir|получает|будет получать|выплачивается|отримує|отримуватиме|виплачується|duoc nhan"
)
# What a club, a carrier, an office asks of whoever belongs to it or buys from it.
DUES = (
    "subscription*|membership|season ticket|ticket price|price|abonnement*|abo|abopreis|~abo|preis|~preis|gesamtpreis|"
    "mitgliedsbeitrag*|~beitrag|beitrag*|jahresbeitrag*|cotisation*|adhesion|prix|tarif|cuota*|precio|abono|"
    "quota*|prezzo|canone|abbonamento|skladka*|cena|oplata|cotizatie|pret|pretul|abonament*|aidat*|uyelik|ucret*|"
    "mensalidade|anuidade|preco|взнос*|внес*|абонемент*|цена|стоимость|вартість|ціна|hoi phi|"
    "会费|會費|会費|年会費|회비|연회비|رسم الاشتراك|اشتراك"
)
# What is given back to a volunteer.
PAID_BACK = (
    "reembolsa|reembolsara|reembolsamos|reimburse|reimburses|will reimburse|erstattet|"
    "erstatten|rembourse|remboursera|remboursons|rimborsa|rimborsera|zwraca|ramburseaza|"
    "deconteaza|возмещает|компенсирует|відшкодовує"
)
LIABILITY = (
    "responsabilidad civil|rc|responsabilite civile|responsabilita civile|rct|rco|liability|haftpflicht*|~haftpflicht|"
    "unfall|~unfall|accident*|accidente*|infortuni|odpowiedzialnosc cywilna|oc|nnw|raspundere civila|capital|capitaux|"
    "invalidez|invalidite|invalidita|invaliditat|fallecimiento|deces|decesso|todesfall|death|mort"
)
