"""The words that say what a sum is, in the scripts and languages of the east and south: as in `sum_words`."""

from __future__ import annotations

NET = (
    "振込額|手取り|差引振込額|实发工资|實發金額|實領|税后收入|실수령|차인지급|월 지급액|월지급액|сумма к выдаче|"
    "к выдаче|выдано на руки|чистый|чистыи доход|чистий|до видачі|на руки|kwota netto|do przelewu|salariu incasat|"
    "suma încasată|ele geçen tutar|net ödenecek|thực lĩnh|thực nhận|lương thực nhận|a receber|totale netto|الصافي|"
    "صافي الراتب|خالص پرداختی|خالص دریافتی|خالص|قابل پرداخت|خالص تنخواہ|середньомісячн* дохід|середньомісячний дохід|"
    "середньомісячна|среднемесячный доход|среднемесячная|средний доход|rendimento global|給付總額|支払金額|給与収入|"
    "общая сумма дохода|загальна сума доходу|сукупний дохід|thu nhập sau thuế|基本养老金|养老金为|缴存基数|"
    "الدخل الصافي|الدخل الصافي الخاضع للضريبة|صافي الدخل|الدخل السنوي|الدخل الخاضع للضريبة|درآمد خالص"
)
# Of pay with its additions, where nothing is taken off.
PAY_IN_ALL = "ما مجموعه|مجموعه|باجمالي قدره|باجمالي|بمجموع|في مجموعه"
GROSS = (
    "应发工资|應領|税前|稅前|支給総額|総支給|세전|지급총액|начисленн*|всего начислено|нарахован*|усього нараховано|"
    "wynagrodzenie zasadnicze|brüt*|venit brut|lương gộp|tổng thu nhập|vencimento base|total de abonos|إجمالي|"
    "حقوق و مزایا|جمع حقوق|ناخالص|مجموعی تنخواہ|doanh thu*|выручк*|виручк*|营业额|売上"
)
DEDUCTION = (
    "소득세|지방소득세|결정세액|기납부세액|징수세액|건강보험|국민연금|고용보험|세액|所得税|住民税|社会保険料|"
    "源泉徴収税額|扣繳稅額|税额|稅額|个人所得税|社保|公积金|缴存额|自願提繳|пдфо|військовий збір|єсв|взнос* в|"
    "подоходн*|zaliczka|składk*|zus|zdrowotn*|cas|cass|gelir vergisi|damga vergisi|sgk|thuế|bhxh|đã nộp|coleta*|"
    "coleta liquida|importancia apurada|irs retido|valor a reembolsar|a reembolsar|segurança social|inps|addizional*|"
    "اقتطاع*|الضريبة|ضريبة|التامينات|كسور|کسورات|مالیات|بیمه|کٹوتی|ٹیکس"
)
BONUS = (
    "부양가족연금|상여|성과급|增加额|调整额|取暖费|年终奖|奖金|賞与|通勤手当|премия|премія|надбавк*|доплат*|premia|"
    "dodatek|ikramiye|prim|thưởng|phụ cấp|subsidio de ferias|subsidio de natal|tredicesima|مكافأة|علاوة|بدل|عیدی|"
    "پاداش|اضافه کاری"
)
FEE = (
    "印花税|印花稅|佣金|中介费|报名费|報名費|服务费|证明费|公证费|登録料|事務手数料|保証料|印紙|發證費|인지세|보증료|"
    "수속비|발급비|회비|комиссия банка|вознаграждение банка|вознагражд* банка|державне мито|пеня|пені|opłata*|"
    "prowizja|kara|comision*|tarif|dosya masrafı|hizmet bedeli|damga|phí bảo lãnh|phí phát hành|phí dịch vụ|"
    "phí chuyển tiền|保函手续费|保證手續費|保証手数料|担保费|комісія банку|marca da bollo|emolumento*|"
    "custas|كارمزد|کارمزد|حق الزحمه|حق الوکاله|جریمه|خسارت|تاخیر|رسوم الإصدار|طوابع|غرامة|فیس|جرمانہ"
)
BANK_FEE = (
    "服务费|手续费|手續費|手数料|수수료|комисси*|комісі*|prowizj*|commission* bancari*|comision bancar|"
    "comisionul bancii|masraf*|phí chuyển tiền|عمولة|کارمزد"
)
PREVIOUS = (
    "de anul trecut|anul trecut|прошлогодн*|в прошлом году|за прошлый год|минулого року|w ubiegłym roku|"
    "ubiegłoroczn*|zeszłoroczn*|geçen yıl*|geçen yılki|önceki|l'anno scorso|anno scorso|anno precedente|ano passado|"
    "năm trước|năm ngoái|去年|上年度|昨年|前年度|従前|작년|전년|العام الماضي|سال گذشته|قبلی|گزشتہ سال"
)
AVAILABLE = (
    "сумма вклада|вклад*|депозит*|сума вкладу|на счету|на рахунку|lokat*|depozyt*|środki|cont curent|cont de depozit|"
    "depozit*|conturi|mevduat*|vadeli hesap|vadesiz hesap|hesab*|sổ tiết kiệm|tiền gửi|số tiền gửi|tài khoản|存款|"
    "存单|存單|可用|普通預金|定期預金|預金額|예금|예치금|deposito*|conto corrente|libretto|conta a ordem|"
    "conta a prazo|وديعة|ودائع|حساب|المتاح|موجودی|مانده|سپرده|بیلنس|رقم جمع"
)
OPENING = (
    "первоначальн* взнос*|первоначальный взнос|первісний внесок|остаток на начало|залишок на початок|"
    "wpłata początkowa|sold la începutul|dönem başı|đầu kỳ|上期结余|上期結存|期初结余|前回残高|기초잔액|"
    "saldo de abertura|رصيد سابق|الرصيد السابق|مانده قبلی|مانده از قبل"
)
CLOSING = (
    "остаток на конец|залишок на кінець|saldo na koniec|sold la sfârșitul|dönem sonu|cuối kỳ|期末结余|期末結存|"
    "本期余额|最終残高|기말잔액|최종잔액|saldo de fecho|الرصيد الختامي|الرصيد في نهاية|مانده پایان|مانده نهایی|"
    "مانده فعلی"
)
TURNOVER = (
    "начисленн* процент*|начисленные проценты|нараховані відсотки|проценты|відсотки|odsetki|dobând*|faiz|lãi|利息|"
    "利子|이자|interessi|juros|приход|расход|надходження|витрати|поступления|списания|зачислен*|списан*|зараховано|"
    "списано|przychód|rozchód|wpływy|obciążenia|uznania|intrări|ieșiri|încasări|plăți|giren|çıkan|yatan|çekilen|"
    "ghi nợ|ghi có|rút|收入|支出|转入|转出|入金|出金|입금|출금|entrate|uscite|ايداع|سحب|مدين|دائن|واریز|برداشت|"
    "بستانکار|بدهکار"
)
AVERAGE = (
    "в среднем|среднедневн*|середньоденн*|średnie saldo|sold mediu|ortalama bakiye|bình quân|월평잔|평잔|متوسط|"
    "میانگین|معدل|اوسط|średni* saldo"
)
RATE = (
    "курс|за курсом|по курсу|cursul|curs bnr|curs bnm|kurs|kuru|tỷ giá|汇率|匯率|成交汇率|為替|レート|환율|cambio|"
    "cambio di|سعر الصرف|نرخ|نرخ ارز|扣款|人民币扣款|折算|quy đổi|قابل المعادل|المعادل|معادل|równowartość|"
    "contravaloare*|karşılığı"
)
NOT_BLOCKED = (
    "не заблокован*|не заблоковано|не блокируется|nie zablokowan*|nie są zablokowan*|non bloccat*|nao bloquead*|"
    "neblocat*|bloke edilmemiş|未冻结|凍結されていない|không bị phong tỏa|غير محجوز|غير مجمد|поточн* рахунк*|"
    "на поточному рахунку|на текущем счете|cont curent|vadesiz hesap*|rachunku bieżącym"
)
BLOCKED = (
    "заморожен*|заморожено|冻结金额|止付|封鎖|凍結額|지급정지|질권설정|phong tỏa|bị phong tỏa|bloke tutar*|"
    "bloke edil*|blocat*|zablokowan*|vincolat*|cativ*|المحجوز|محجوز|المجمد|مجمد|مسدود|مسدودی|بلوکه"
)
GUARANTEE = (
    "担保金额|担保金額|担保限额|最高额|最高金额|限额|限額|保函金额|保函金額|保証金額|保証額|極度額|上限|보증금액|"
    "보증한도|한도|한도액|최고액|лимит*|сумма гарантии|сума гарантії|не более|не більше|максимальн*|maksymaln*|"
    "kwota gwarancji|suma garantată|valoarea garanției|maxim*|garanti tutarı|azami|tutarına kadar|kadar|"
    "số tiền bảo lãnh|tối đa|không vượt quá|importo garantito|massimo|montante garantido|valor garantido|مبلغ الضمان|"
    "قيمة الضمان|حد اقصى|سقف|مبلغ ضمانت|ضمانت|ضمان|یقین دہانی"
)
PER_CLAIM = (
    "mỗi lần|mức trả mỗi lần|每次|1回につき|1회|за один раз|за одну|jednorazow* wypłat*|per singola richiesta|"
    "في كل مرة|هر بار"
)
MARGIN = (
    "保证金|保證金|存入保证金|存单|存單|质押|質押|設質|預託|보증금|예치|질권|담보|залог*|застав*|депозит*|покрыти*|"
    "покритт*|zabezpieczeni*|kaucj*|depozyt*|depozit*|gaj*|teminat olarak|nakit teminat|mevduat rehni|ký quỹ|"
    "tài sản bảo đảm|deposito vincolato|pegno|caução|penhor|تامين نقدي|غطاء نقدي|وديعة|سپرده|وثیقه|رهن"
)
GRANTED = (
    "ご融資金額|融資金額|融資額|貸付金額|貸付額|借入金額|決定額|승인금액|승인액|대출한도|약정금액|대출금|授信额度|"
    "批准金额|贷款额度|核准金额|核貸|撥款|сумма кредита|сумма займа|кредитн* лини*|кредитную линию|"
    "кредитную линию в сумме|сума кредиту|кредитн* ліні*|кредитну лінію|kwota kredytu|kwota pożyczki|przyznan*|"
    "valoarea creditului|suma creditului|credit în valoare|kredi tutarı|kredi limiti|onaylanan tutar|tahsis edilen|"
    "số tiền vay|số tiền cho vay|hạn mức|mức vay|được duyệt|importo finanziato|importo del prestito|"
    "montante do empréstimo|valor financiado|valor do empréstimo|مبلغ القرض|قيمة القرض|قرض|تمويل|مبلغ وام|وام|"
    "تسهیلات|قرضہ|منظور شدہ"
)
REQUESTED = (
    "申込金額|お申込金額|お申込み|申込額|신청금액|신청액|申请金额|申請金額|запрошенн*|запрашиваем*|запитуван*|"
    "wnioskowan*|solicitat*|cerut*|talep edilen|talep*|đề nghị vay|xin vay|richiest*|solicitad*|المطلوب|مطلوب|"
    "درخواستی|درخواست"
)
INSTALMENT = (
    "毎月のご返済|ご返済額|返済額|利息|예상이자|월 예상이자|이자|상환액|월 상환|할부|月还款|每月还款|还款额|月供|"
    "ежемесячн* платеж*|ежемесячный платеж|платеж по|транш*|першии транш|первыи транш|щомісячн* платіж|"
    "щомісячний платіж|відсотк*|transz*|odsetk*|tranșa*|tranșe*|dobând*|taksit*|faiz*|trả góp|trả nợ|tiền lãi|"
    "rata mensile|interessi|prestaç*|juros|قسط|اقساط|الاقساط|فوائد|القسط الشهري|بازپرداخت|سود|قسطیں"
)
GRANT = (
    "生活费|生活費|生活津贴|资助标准|资助金额|资助|補助|补助|支給額|給付額|学資|학업장려금|체재비|체재수당|생활비|"
    "지원금|장학금|на проживание|проживание|проживани*|материальн* помощ*|стипенди*|стипенді*|на утримання|"
    "проживання|utrzymani*|kwota stypendium|sinh hoạt phí|trợ cấp|sinh hoạt|burs tutarı|burs miktarı|geçim|"
    "aylık ödeme|aylık burs|contributo|importo della borsa|subsídio*|mensalidade|valor da bolsa|cuantum*|"
    "cuantumul bursei|bursei|نفقات المعيشة|مخصصات|اعاشة|بدل معيشة|راتب شهري|مكافأة شهرية|کمک هزینه|بورسیه|بورس|مقرری|"
    "وظیفہ|اسکالرشپ|الاؤنس"
)
EXTRAS = (
    "学费|學費|机票|機票|国际旅费|旅费|保险|保險|书本费|安家费|签证费|住宿费|授業料|渡航費|旅費|保険|渡日|入学金|"
    "등록금|학비|항공|보험|정착금|입학금|плата за обучение|обучени*|проезд*|страхов*|авиа*|визов*|плата за навчання|"
    "навчання|проїзд|страхув*|квит*|czesne|podróż*|ubezpiecz*|przejazd*|bilet*|học phí|vé máy bay|bảo hiểm|"
    "bảo hiểm y tế|đi lại|öğrenim ücreti|okul ücreti|harç|uçak|sigorta*|seyahat|kitap|tasse|viaggio|assicuraz*|"
    "iscrizione|propinas|viagem|passagem|transport*|taxa de școlarizare|asigur*|الرسوم الدراسية|رسوم|تذكرة|تذاكر|"
    "تامين|كتب|شهریه|بلیط|بیمه|ٹیوشن فیس|ٹکٹ"
)
SHARES = (
    "tranșe egale|in trei transe|в три этапа|равными долями|транш*|в ratach|分期|每期|分割|taksit*|đợt|tranche|"
    "rate uguali|دفعات|اقساط|tranșa*|tranșă"
)
PAID = (
    "支付金额|付款金额|实付|缴纳|汇款金额|納入額|納入済|納付|入金確認|お支払|送金額|支払済|납입금액|납입|결제금액|"
    "이체금액|송금액|완납|сумма платежа|сумма перевода|внесено|внесена|сума платежу|сума переказу|kwota przelewu|"
    "kwota wpłaty|uiszczon*|suma plătită|plătit*|achitat*|ödeme tutarı|işlem tutarı|ödenmiştir|tahsil edilmiştir|"
    "yatırıl*|số tiền đã nộp|số tiền|đã đóng|đã nộp|importo pagamento|versamento|valor pago|valor do pagamento|"
    "liquidad*|importancia supra|المبلغ المستلم|المسدد|تسديد|سدد|المدفوع|مبلغ التحويل|وصل|پرداخت شده|پرداختی|"
    "مبلغ پرداختی|واریز|واریزی|دریافت شد|ادا شدہ|وصول|موصول"
)
PAID_ALL = (
    "价税合计|价税合计 大写|小写|实缴合计|実納入額|領収合計|납입총액|총 납입|всего оплачено|усього сплачено|"
    "łącznie zapłacono|total plătit|toplam ödenen|tổng số tiền đã nộp|totale pagato|اجمالي المدفوع|المجموع المدفوع|"
    "جمع پرداختی|کل ادا شدہ"
)
DUE = (
    "应付|應付|待缴|请求額|請求額|고지금액|미납액|감면액|осталось|к доплате|підлягає сплаті|залишок до сплати|"
    "pozostaje do zapłaty|de achitat|rămas de plată|ödenecek|kalan borç|còn phải nộp|phải nộp|da versare|por pagar|"
    "المستحق|المتبقي|بدهی|مانده بدهی|بقایا|nu sunt incluse|nu este inclus*|nie wlicz*|nie obejmuje|не включен*|"
    "не входит|не входять|dahil değil*|không bao gồm|另付|別途|별도|غير مشمول*|non compres*|não inclu*|nao incluid*"
)
PRICE = (
    "单价|税额|不含税|学費|学杂费|寮費|入学料|保険料|후원회비|학생회비|수업료|입학금|стоимость обучения|"
    "вартість навчання|czesne|taxa|taxă*|ücret*|bedel*|học phí|retta|quota|mensalidade|semestralidade|الرسوم|شهریه|"
    "فیس"
)
RENT = (
    "月租|月租金|每月租金|每月港幣|월 차임|차임|월임대료|임대료|плата за проживання|плата за проживание|"
    "стоимость проживания|вартість проживання|орендна плата|арендная плата|czynsz najmu|opłata za akademik|"
    "opłata za pokój|chiria|chirie lunară|tarif cazare|kira bedeli|aylık kira|yurt ücreti|tiền thuê nhà|giá thuê|"
    "canone mensile|retta mensile|renda mensal|aluguel mensal|الأجرة|بدل الإيجار|القيمة الإيجارية|اجرة|اجاره بها|"
    "اجاره|مال الاجاره|کرایہ"
)
RENT_PART = (
    "共益費|管理費|管理费|관리비|за семестр|за весь период|за весь період|za semestr|pe semestru|每学期|학기당|"
    "dönemlik|yıllık|aidat|комунальн*|коммунальн*|opłaty za media|întreținere|utilități|tiền điện|tiền nước|"
    "spese condominiali|condomínio|الخدمات|شارژ"
)
DEPOSIT = (
    "按金|定金|保證金|礼金|更新料|예치금|залогов*|завдаток|заставн*|zaliczka|kaucja*|garanție|garanția|depozito|"
    "avans|đặt cọc|tiền cọc|deposito cauzionale|caparra|تأمين|عربون|ضمان|رهن|ودیعه|قرض الحسنه|پیش پرداخت|بیعانہ|"
    "سیکیورٹی|rezervasyon"
)
POCKET = (
    "yaşam masraf*|yaşam gider*|geçim masraf*|geçim gider*|"
    "生活费|生活費|零用|补助|补贴|津贴|伙食补助|小遣い|手当|仕送り|용돈|생활비|체재비|체재수당|수당|활동비|карманн*|"
    "кишеньков*|kieszonkow*|bani de buzunar|cep harçlığı|harçlık|tiền tiêu vặt|sinh hoạt phí|mesada|indennità|"
    "indennita per piccole spese|rimborso forfettario|spese vive|مصروف*|مصروف الجيب|بدل معيشة|پول توجیبی|پول تو جیبی|"
    "کمک هزینه|جیب خرچ|diet*|zakwaterowani* i wyżywieni*|на карманные расходы|на кишенькові витрати|مخصص|مخصصات|"
    "零用金|se decontează|decontarea|i se decontează"
)
TRAVEL = (
    "机票|旅费|機票|航空券|帰国旅費|旅費|渡航費|交通費|交通费|항공료|항공권|왕복|교통비|проезд*|дорогу|"
    "дорог* в оба конца|билет*|проїзд*|квит*|переліт|перелет|podróż*|bilet*|przejazd*|viaggio|rimborso del viaggio|"
    "viagem|passagem|passagens|drum|călători*|abonament*|transport*|uçak|yol gideri|seyahat|vé máy bay|đi lại|سفر|"
    "تذكرة|تذاكر|بلیط|ہوائی|ٹکٹ"
)
INSURED = (
    "保险|保險|保険|보험|보험료|страхов*|страхув*|ubezpiecz*|polis*|assicuraz*|polizza*|seguro*|asigur*|poliț*|"
    "sigorta*|bảo hiểm|تامين|بیمه|انشورنس"
)
OTHERS_COSTS = (
    "귀국준비금|국내교육비|登録料|研修費|参加費|参加費用|报名费|수속비|참가비|연수비|возвращает|штраф*|неустойк*|"
    "kar* umown*|penalidade|custo total pago|ceza*|phạt|غرامة|جریمه|家賃相当額|koszty publikacji|publikacj*|"
    "enflasyon|ön ödeme|peşinat|bakiye|tahsil edil*|緊急金|紧急金"
)
OWN = (
    "年薪|月薪|年收入|月收入|营业额|房产|税前|年収|収入|預金|資産|연간소득|연소득|월급|재산|예금|мой доход|мій дохід|"
    "заработн*|заробітн*|mức lương|thu nhập|tiết kiệm|maaşım|gelirim|o meu vencimento|rendimento*|مرتبي|راتبي|دخلي|"
    "حقوق ماهانه|درآمد|تنخواہ|آمدنی|银行存款|存款|營業額|营业收入|營業收入|储蓄|儲蓄|"
    "貯金|銀行預金|은행예금|은행 예금|잔고"
)
LEAST = (  # "每年不少于人民币十万元"
    "不少于|不少於|不低于|不低於|至少|不超过|不超過|最高|最多|少なくとも|最低|上限|최소|최대|적어도|"
    "بما لا يقل عن|لا يقل عن|بحد اقصى|في حدود|حداقل|حداکثر|kam nhat|it nhat|toi da|khong duoi|en fazla"
)
TUITION = (
    "学费|學費|授業料|学費|학비|등록금|수업료|обучени*|плата за обучение|навчанн*|плата за навчання|czesne|"
    "tasse universitarie|propinas|mensalidade*|taxa de școlarizare|taxa anuală|taxă anuală|taxa de studii|"
    "öğrenim ücreti|okul ücreti|học phí|الرسوم الدراسية|رسوم الدراسة|شهریه|ٹیوشن فیس|program katkı payı|katkı payı|"
    "program ücreti|стоимость программы|вартість програми|opłata za program|quota di partecipazione|項目费用|"
    "项目费用|参加費|참가비"
)
PROGRAMME = (
    "contributo*|contributo ammonta|contributo finanziario|dofinansowani*|grant indywidualny|sprijin financiar|"
    "grantul|mali destek|hibe tutarı|финансов* поддержк*|фінансов* підтримк*|финансирован*|фінансуванн*|资助|补助金|"
    "助成金|支援金|지원금|hỗ trợ|kinh phí|دعم مالي|قيمة المنحة|کمک هزینه|هزینه برنامه|رسوم البرنامج|program bedeli|"
    "valor do programa|apoio financeiro"
)
DAILY = (
    "günlük|günde|haftalık|haftada|ежедневно|в день|в неделю|щодня|на день|на тиждень|dziennie|tygodniowo|"
    "giornalier*|al giorno|settimanal*|ao dia|por dia|pe zi|zilnic|săptămânal|每日|每天|每周|每週|日額|日额|1日|"
    "1日あたり|毎日|週|1일|하루|일당|주당|매주|يوميا|اسبوعيا|روزانه|هفتگی|روزانہ|hàng ngày|mỗi ngày|mỗi tuần|ngày"
)
IN_ALL = (
    "总额|總額|总计|總計|共计|共計|总共|총액|총|총계|всего|в общей сумме|на общую сумму|разом|на загальну суму|"
    "łącznie|w łącznej kwocie|toplam|tổng cộng|tổng số tiền|per un totale|no total de|in total de|المجموع|بمجموع|"
    "جمعا|کل رقم"
)
