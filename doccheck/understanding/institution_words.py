"""Words by which institutions are called, in the languages issuers write; folded where not said otherwise."""

from __future__ import annotations

import re

# Words of names of institutions, each to be compared as a whole.
ORGANISATION_WORD = re.compile(
    # schools and universities
    r"\w*univer\w*|uniwers\w*|университет\w*|університет\w*|hochschul\w*|\w+hochschule|iut|ies|\w*akadem\w*|"
    r"academ\w*|академ\w*|"
    r"ecole\w*|escuela\w*|scuola|escola|schools?|schulen?|\w+schule|szkol\w*|школ\w*|okulu|yuksekokulu|lise|lisesi|"
    r"lycee|liceo|liceu\w*|lyzeum|cegep|athenee|feuerwehr|\w*gasthaus|\w*gasthof|"
    r"gymnas\w*|\w+gymnasium|gimnaz\w*|colleg\w*|colegio|\w*kolleg\w*|institut\w*|\w+institut|институт\w*|інститут\w*|"
    r"faculte|facultad|faculd\w+|fakult\w*|facolta|"
    r"conservato\w*|polytech\w*|politec\w*|ateneo|orchester\w*|jugendorchester|sprach(?:haus|schule|zentrum|"
    r"reisen)\w*|volkshochschule|bildungs(?:werk|zentrum|haus)\w*|internat|\w+internat|examens|"
    r"preparatoria|"
    # banks, insurers, companies
    r"bank\w*|\w+bank|banque|bancaire|bancar\w*|banc[oa]s?|banka\w*|банк\w*|sparkasse\w*|\w*kasse|caisse|caja|cassa|"
    r"caixa|credit|credito|administrador\w*|administration|pensiones|pension|cooperat\w*|coop\w*|"
    r"genossenschaft\w*|\w+genossenschaft|raiffeisen\w*|savings|sacco|mutu\w*|\w*versicherung\w*|assuran\w*|assur|"
    r"segur\w+|asegurador\w*|insur\w+|assicur\w*|"
    r"страхов\w*|sigorta\w*|takaful|bkk|krankenkasse|\w*fursorge|kreditanstalt|\w*anstalt|comptoir|companh?ia|"
    r"compania|compagni\w*|company|trust|treuhand|"
    r"fiduciaire|holding|gruppe|groupe|werke?|\w+werke?|stadtwerke|energi\w*|electricite|electric\w*|aguas|eaux|"
    r"water|wasser\w*|telecom\w*|telefonica|"
    r"immo\w*|inmobiliaria|realty|residen[cz]\w*|wohnheime?|\w+heime?|hausverwaltung|living|lodging|halls|homestay|"
    r"hotel|"
    # offices
    r"amt|\w+amt|amter|behorde|\w+behorde|\w*verwaltung|gemeinde|\w+gemeinde|stadt|landkreis|kanton|bezirks\w*|"
    r"magistrat\w*|burgeramt|mairie|commune|"
    r"comune|comuni|municip\w*|ayuntamiento|concello|ajuntament|alcaldia|intendencia|"
    r"prefeitura|camara|barangay|panchayat|county|"
    r"council|diputacion|conseil|consejo|consiglio|prefect\w*|prefettura|wilaya|questura|commissar\w*|comissar\w*|"
    r"comisar\w*|tribuna\w*|court|\w*gericht|"
    r"juzgado|fiscalia|parquet|regist(?:r[aoey]\w*|er)|standesamt\w*|zivilstandsamt|"
    r"police|polizei\w*|policia|policja|"
    r"constabulary|consul\w*|konsulat\w*|embass\w*|ambassad\w*|embajad\w*|botschaft|\w*minist\w*|"
    r"secretari\w*|directi?on\w*|direccao|direcao|"
    r"direccion|wojewoda|wojewodzki\w*|quastur\w*|kreis|\w+kreis|\w+kommando|practice|ligue|liga|league|famille|"
    r"surgery|empresa|starost\w*|фонд\w*|akimat\w*|"
    r"direktion|direzione|\w+direktion|directorate|departe?ment\w*|departamento|bureau|buro|oficina|"
    r"oficialia|office|ufficio|biur\w*|birou\w*|urzad\w*|zarzad\w*|"
    r"agenc\w*|agenz\w*|agentur|authorit\w*|autorite|autoridad|board|commission|comision|kommission|kammer|"
    r"chamber\w*|chambre|inspect\w*|"
    r"controle|government|gouvernement|gobierno|fachstelle|geschaftsstelle|einwohnerdienste|dienste?|\w+dienste?|"
    r"services?|servic?io\w*|servico|servizio|abteilung|\w+stelle|regie|landes\w+|"
    r"управлен\w*|управлінн\w*|отдел\w*|відділ\w*|загс|рагс|министерств\w*|міністерств\w*|центр\w*|департамент\w*|"
    r"администрац\w*|больниц\w*|поликлиник\w*|бюро|нотариус\w*|нотаріус\w*|"
    r"bakanlig\w*|mudurlug\w*|belediye\w*|noterlig\w*|baskanlig\w*|kaymakaml\w*|valilig\w*|hastanesi|rektorlug\w*|"
    # notaries, doctors, others
    r"notar\w*|escribania|cartorio|tabelionato|\w*kanzlei|law|solicitors|solicitador\w*|attorneys|avocats|"
    r"etude|cabinet|commissioner\w*|"
    r"clini\w*|klini\w*|policlin\w*|poliklini\w*|hospit\w*|hopital|ospedale|spital\w*|\w+spital|krankenhaus|"
    r"szpital\w*|przychodnia|praxis|\w*praxis|"
    r"health|medical|medico|medicos|medizin\w*|arztin|dres|"
    r"stiftung\w*|\w+stiftung|fond\w+|fund|fundac\w*|fundacja|foundation|verein|\w+verein|verband|\w+verband|"
    r"verbund|\w+verbund|associa\w*|asocia\w*|federa\w*|"
    r"societ\w*|sociedad|club|union|consortium|consorzio|organi[sz]a\w*|mission\w*|kirche\w*|parroquia|paroisse|"
    r"parish|church|fellowship|diakon\w*|caritas|"
    r"crous|studierendenwerk|studentenwerk|cent(?:er|re|ro|rum)|zentrum|\w+zentrum|nucleo|"
    r"нотариал\w*|нотаріал\w*|лице[йя]|ліце[йя]|гимназ\w*|гімназ\w*|traduc\w*|traduzion\w*|"
    r"ubersetzungs(?:buro|dienst)|terc\w+|tlumacz\w*|programm?e|scholarships?|students?|studies|"
    # Vietnamese
    r"truong|ubnd|"
    # courts, crown, councils and their houses
    r"\w*anwaltschaft|\w*prasidium|\w*prasident|rektorat|dekanat|\w*sekretariat|\w*senat|\w*rat|pfarr\w*|innung|"
    r"zentrale|"
    r"\w*bibliothek|\w*museum|\w*theater|\w*kloster|verlag|\w*lehranstalt|seminar|\w*archiv|buch\w*handlung|"
    r"rectorat|greffe|cour|gendarmerie|commissariat|maison|syndicat|etablissements?|laboratoire|entreprise|comite|"
    r"secours|auberge|logement|habitat|tresor|compagnie|gerance|foyer|hopitaux|academie|urssaf|cpam|caf|"
    r"jefatura|comisaria|delegacion|consejeria|junta|tesoreria|hacienda|mutua|gestoria|rectorado|"
    r"vicerrectorado|defensoria|procuraduria|registraduria|cancilleria|superintendencia|contraloria|financiera|"
    r"subdelegacion|decanato|corregimiento|"
    r"conservatoria|embaixada|delegacia|agrupamento|seguradora|freguesia|reitoria|defensoria|"
    r"istituto|istituti|procura|azienda|fondazione|ordine|patronato|convitto|poste|collegio|ambasciata|studio|"
    r"starostwo|spolka|izba|sad|kancelaria|prokuratura|parafia|uczelnia|komisja|fundusz|politechnika|liceum"
    r"|technikum|ambasada|komenda|"
    r"przedszkole|oddzial|primari\w*|judecatori\w*|parchet\w*|inspectorat\w*|serviciul|universitatea|scoala|"
    r"asociati\w*|fundati\w*|politi\w*|institutul|casa|"
    r"vakf\w*|derneg\w*|bankasi|sirket\w*|odasi|konsoloslu\w*|buyukelcilig\w*|enstitu\w*|merkez\w*|emniyet|adliye\w*|"
    r"savcilig\w*|mahkeme\w*|kutuphane\w*|dershane\w*|universitesi|"
    r"училищ\w*|техникум\w*|технікум\w*|коледж\w*|колледж\w*|суд\w*|прокуратур\w*|полици\w*|поліці\w*|клиник\w*|"
    r"клінік\w*|лікарн\w*|поліклінік\w*|компани\w*|обществ\w*|предприяти\w*|підприємств\w*|товариств\w*|учрежден\w*|"
    r"заклад\w*|организац\w*|агентств\w*|посольств\w*|консульств\w*|комитет\w*|комітет\w*|служб\w*|инспекц\w*|"
    r"дирекц\w*|деканат\w*|рада|виконком\w*|"
    r"treasury|revenue|customs|immigration|corporation|exchange|testing|assessments?|examinations?|housing|estates|"
    r"lettings|properties|rentals|apartments|library|museum|theatre|laboratory|group|partners|associates|technologies|"
    r"industries|enterprises|holdings|airlines|airways|alliance|league|society|guild|constabular\w*|institutes?|"
    r"directorate|accademia|enterprise|cmi|cabinetul|erregistro\w*|udala|unibertsitate\w*"
)
ORGANISATION_WORDS = re.compile(
    r"\b(?:i e s|c e i p|c i f p|c p i|i u t|vital (?:statistics|records)|^arrondissement \w|credit union"
    r"|unidad educativa|cycle d orientation|ville de|city of|town of|etat civil|stan\w* cywiln\w*|"
    r"high commission|"
    r"camera di|head of|governor of|mayor of|chief of|superintendent of|commissioner of|prefet d\w*|"
    r"gouverneur d\w*|maire d[eu]|alcalde d\w+|burgermeister|wojt gminy|prezydent miasta|assemblee populaire|"
    r"asamblea|sous prefet|"
    r"bachillerato (?:orientado|popular|provincial|comun|nacional)|oficio de|population commission|"
    r"translat\w* (?:bureau|office|services?|agency)|uy ban|cong ty|ngan hang|"
    r"trung tam|"
    r"benh vien|phong cong chung|hoc vien|van phong|dai su quan|bao hiem|toa an|so giao duc|tong cuc|chi nhanh|"
    r"general register|building society|junta de|casa de|urzad|sad rejonowy|cour d|high court|cooperative society|"
    r"so tu phap|cong an)\b"
)
# The same in scripts without spaces, and Arabic, whose articles and prepositions stick to the word; not folded.
SCRIPTS = re.compile(
    r"(?=[\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])(?:"  # which nearly no text has
    r"大学|学院|學院|学校|學校|中学|银行|銀行|公司|会社|公证处|公證|公安局|派出所|分局|[市区區町村][长長]|役所|役場|領事|领事|大使[馆館]|은행|"
    r"대학|병원|クリニック|病院|医院|醫院|法人|협회|시장|구청|청장|财团|財団|協会|协会|交流会|事務所|事务所|戶政|户政|민원|외교부|외교청|教育部|"
    r"委员会|委員會|街道办|村委会|集团|幼儿园|人力资源|税务局|[一-鿿]局$|[一-鿿]厅$|连锁|組合|連盟|機構|機関|県知事|"
    r"学校|학교|학원|공사|보험|시청|도청|군청|주민센터|경찰청|출장소|위원회|연합|"
    r"学園|스쿨|센터|センター|연구원|주식회사|재단|사무소|사무실|법무법인|공증인|세무서|출입국|외국인청|동장|면장|대사관|영사관|경찰|법원|法院|法務|出入国|机构|中心|保险|保険|"
    r"جامع[ةه]|بنك|مصرف|شرك[ةه]|بلدي[ةه]|مدرس[ةه]|معهد|كلي[ةه]|مستشفى|مكتب|قنصلي[ةه]|سفار[ةه]|مهرجان|مؤسس[ةه]|"
    r"جمعي[ةه]|"
    r"وكال[ةه]|هيئ[ةه]|مجلس|ديوان|دائر[ةه]|مصلح[ةه]|ولاي[ةه]|عمال[ةه]|محافظ[ةه]|نياب[ةه]|أكاديمي[ةه]|تأمين|صندوق|"
    r"نقاب[ةه]|غرف[ةه]|شرط[ةه]|للأمن|رئاس[ةه]|قسم|حضان[ةه]|أمان[ةه]|سلط[ةه]|"
    r"دانشگاه|وزارت|سازمان|اداره|دفترخانه|دبیرستان|شهرداری|بیمارستان|دادگستری|"
    r"مديري[ةه]|إدار[ةه]|محكم[ةه]|جماع[ةه]|كاتب عدل|مركز|وزار[ةه]|الإدارة العامة|ثانوي[ةه]|عيادة|مصح[ةه])"
)
# Legal forms, as they are printed.
LEGAL = re.compile(
    r"(?<![^\W_])(?:g?GmbH|mbH|AG|KG|OHG|UG|eG|SE|e\. ?V\.?|e\. ?K\.|a\. ?G\.|SARL|S\.? ?[àa]\.? ?r\.? ?l\.?|"
    r"S\.A\.R\.L|SAS|S\.A\.S|SASU|"
    r"S\.? ?A\.? ?U?\.?(?=$|[\s,;)(–-])|S\.L\.U?|SL|S\.? ?[Rr]\.? ?[Ll]\.?|s\.r\.l|S\.p\.A|SpA|SPA|s\.a\.s|s\.a\.l|"
    r"S\.A\.B|Ltda?|LTDA?|Limited|LIMITED|"
    r"Limitada|LIMITADA|Limitée|LIMITÉE|Ltée|S\.A\.E|S\.A\.C|E\.I\.R\.L|EIRL|S\.A\.P\.I|S\. ?de ?R\.L|GbR|e\.U|ApS|"
    r"A/S|d\.d|Nyrt|EOOD|ЕООД|ООД|ЕАД|ΑΕ|ΕΠΕ|ΙΚΕ|W\.L\.L|SUARL|SARLU|"
    r"S\.C\.I\.S|L\.?L\.?C|LLP|PLC|plc|Inc|inc|Corp|Co|Pty|PTY|Pvt|ASBL|asbl|A\.S\.B\.L|VZW|N\.?V|B\.?V|A\.?B|AS|ASA"
    r"|A\.?Ş|"
    r"Oyj?|Sp\. ?z ?o\.? ?o|"
    r"Lda|LDA|E\.?M|C\.V|PJSC|DAC|CLG|CIC|R\.L|E\.S\.P|ООО|ОАО|ПАО|ЗАО|АО|АТ|ПАТ|ПрАТ|ТОВ|ФГБОУ|ФГАОУ|ГБОУ|ГБУЗ|"
    r"МБОУ|ФОП|ГО|sh\.a|PT|Tbk|Bhd|FZ|"
    r"SPRL|SCRL|SCI|EURL|SNC|SEM|GIE|MTÜ|AöR|eGen|PLLC|EP|ТОО|"
    r"d\.o\.o|a\.s|s\.r\.o|Kft|Zrt|SIA|UAB|OÜ|TMCP)(?![^\W_])|„[^“”]+[“”] (?:ag|gmbh)"
)
# Titles of papers and what they speak of: a line with them is no letterhead.
PAPER = re.compile(
    r"\b(?:certific\w*|certidao|atest\w*|attest\w*|\w*bescheinigung|\w*bestatigung|\w*urkunde|\w*zeugnis|zertifikat|"
    r"contra[ct]\w*|contratto|\w*vertrag|"
    r"convention|convenio|convenzione|\w*vereinbarung|agreement|declara\w*|dichiarazione|declaratie|\w*erklarung|"
    r"statement|extra[ic]t\w*|estratto|extracto|extrato|"
    r"\w*auszug|lett(?:er|re|era)|carta|receipt|recibo|quittung|recu|facture|factura|fatura|fattura|invoice|"
    r"\w*rechnung|bulletin|pay ?slip|"
    r"versicherungsschein|polizze|dipl[oo]m\w*|affidavit|power of attorney|vollmacht|procuration|procura|poder|"
    r"apostille|confirm\w*|conferma|constancia|notification|"
    r"questionnaire|fragebogen|formblatt|schedule|part \d|consent|einverstandnis\w*|parental\w*|lohn\w*|payroll|"
    r"nomina|antrag|applica\w*|formul\w*|form|solicitud|solicitude|fiche|ficha|transcript|releve|\w*undertaking|"
    r"compromiso|engagement d\w*|prise en charge|"
    r"verpflichtungs\w*|ubersetzung aus\w*|translation (?:from|of)|traduction de|traduccion de|zusage|bail|lease|"
    r"tenancy|mietverhaltnis|objet|betreff|betrifft|subject|asunto|"
    r"oggetto|wohnungsgeber\w*|credits|creditos|credit (?:etudiant|approval)|resultado|aval|guarantee|garantie\w*|"
    r"burgschaft|caution|beca|permission|autori[sz]a\w+|authori[sz]a\w+|vorlage|livret|"
    r"registro civil de (?:matrimonio|nacimiento|defuncion)|zaswiadczenie|odpis|tlumaczenie|umowa|oswiadczenie|"
    r"справка|свидетельство|диплом|довідка|свідоцтво|"
    r"довіреність|доверенность|полис|договор|выписка|анкета|belgesi|sozlesme\w*|ceviri\w*|giay|phieu|don xin|"
    r"hop dong|eidesstattliche|sanction|"
    r"award|notice|bescheid|verfugung|kreditzusage|cover|plan|voluntariado europeo|freiwilligendienst|guardianship|"
    r"custodianship|angajament\w*|conventi[ea]\w*|porozumieni\w*|fisa|scheda|termo de|bilhete|akt notarialny"
    r"|quyet dinh|"
    r"обязательств\w*|зобов язанн\w*|percurso academico|cursus scolaire|umowa|deklaracj\w*|wniosek|obowiazk\w*)\b|证明"
    r"|證明|証明|证书|證書|증명|确认|"
    r"شهادة|تصريح|委 ?任|委托|在学|성적|契約|合同|申請|申请"
)
# A state, a canton or a province alone is above the office that issues.
STATE = re.compile(
    r"(?:the )?(?:republi\w*|republica|rep del?|royaume|kingdom|reino|regno|konigreich|bundesrepublik|republik|"
    r"rzeczpospolita|confederation|schweizerische eidgenossenschaft|"
    r"estados? unidos|etat(?! civil)|t c$|turkiye cumhuriyeti|kanton|canton|state of|commonwealth of|province|"
    r"provincia de|provinz|government of|gouvernement d\w|gobierno|"
    r"freistaat|land|furstentum|grand duche|principaute|emirate|sultanate|people s|united republic|federal republic|"
    r"union of|російськ\w*|республика|україна|"
    r"generalitat|xunta|comunidad autonoma|junta de \w+$|autonome (?:region|provinz)|provincia autonoma|"
    r"region autonom\w*|grossherzogtum|europaische union$|union europe\w+$|european union$|uniao europeia$|region du|"
    r"region de|"
    r"departement d|departamento d|woj(?:ewodztwo)?|日本国政府|"
    r"российская федерация|кыргызская|cong hoa|중화|中华人民共和国|中華|대한민국|大韓民國|日本国|"
    r"المملكة|الجمهورية|الجمهوري\w*|canada|"
    r"judetul|localitatea|eusko jaurlaritza|nafarroako gobernua|govern (?:de|d|balear)|"
    r"peru|estado (?:d\w+|plurinacional)|(?:islamic|federative|democratic|socialist|arab) (?:\w+ )?republic"
    r"|repoblik\w*|"
    r"organizacion electoral|"
    r"municipal corporation|cour d appel|محكم[ةه] الاست[ئي]ناف|\w+ الاست[ئي]ناف محكم[ةه])\b"
)
# Ministries and departments under which schools and courts stand.
MINISTRY = re.compile(
    r"^(?:republi\w+ )?(?:\w+ ){0,3}minist\w*\b|^secretaria de (?:educacion|estado)|^academie regionale|ministerul|"
    r"ministerstwo|^министерств|^мин\w+|^міністерств|bo giao duc|^bo y te|"
    r"^commissariat regional a l education|^delegation (?:regionale|provinciale)|"
    r"^delegacion (?:provincial|territorial)|"
    r"^ufficio scolastico|^staatliches schulamt|^unidad de gestion educativa|^consejo general de educacion|"
    r"bakanligi$|^department of (?:education|higher)|وزارة|^direction (?:provinciale|regionale)|^district|^aprobad|"
    r"^accredited|^licensed|^registered|^member of|"
    r"^regulated|^under the|^affiliated|^spf\b|^fod\b"
)
ABOVE = re.compile(
    r"(?:\w+ )?(?:lizenzpartner|accredited|licensed|licenciad|agree|akkreditiert|regulated|member of|mitglied|"
    r"registered|approved|"
    r"affiliated|reg no)\b"
)
# In whose name a paper speaks, above who issues it.
MOTTO = re.compile(
    r"(?:im namen d\w+|in nome d\w+|in the name of|au nom d[eu]|en (?:el )?nombre de|em nome d\w+|w imieniu|in name of|"
    r"во имя|іменем|именем|باسمه|بسم|بسمه)(?!\w)"
)
# Lines that are no issuer whatever they name: addressees, dates, references, greetings.
NO_ISSUER = re.compile(
    r"(?:if found|coat of arms|conventionne\w*|membre d une association|societaire|"
    r"(?:(?:departement|division|region|arrondissement|district|province|subdivision) ?){1,2}$|"
    r"etablissement public (?:a caractere|experimental|administratif)|"
    r"senora?|senores|signora?|exm[oa]|egregi\w*|gentil\w*|spettabile|spett|uwazaem\w*|"
    r"уважаем\w*|шановн\w*|szanown\w*|"
    r"sayin|kinh gui|the (?:visa|consul)\w*|all|alla|al (?:senor|consul)\w*|"
    r"(?:test |examination |exam )?(?:centre|center) (?:number|no|code|nr)|code centre|n o? ?centre|"
    r"a m|a madame|a monsieur|a l|member|membre|an (?:die|den|das|herrn|frau)|frau|herrn?|familie|monsieur|"
    r"madame|mademoiselle|mme|mlle|mr|mrs|ms|miss|to|a l attention|a la atencion|don|dona|sr|sra|"
    r"dear|sehr|liebe|estimad\w*|attn|date|datum|fecha|data|objet|betreff|ref|our ref|tel|fax|www|http|page|seite|"
    r"pagina|iban|bic|nom|name|nombre|"
    r"union(?: \w+){1,2} (?:travail|justice|discipline|paix|progres|libert\w+)$|union (?:travail|discipline)|"
    r"paix travail|travail (?:liberte|justice|patrie)|unite (?:travail|progres|dignite|paix)|"
    r"(?:registre|register|registro|serie|folio|tome|tomo|volume) (?:\w{1,3} )?(?:n|nr|no|num|numero) |"
    r"localizador|accreditation decree|decreto|bears|porte|acting|agissant|signed|signe|"
    r"to whom|a quien|whom|passport|student|account|konto|compte|kontoinhaber|i|ich|je|yo|eu|io|me|the undersigned|"
    r"le soussigne|el suscrito|la suscrita|"
    r"(?:di\w+ |der )+unterzeichn\w*|home university|kind of|we|wir|nous|hiermit|par la presente|por la presente|"
    r"\d|je soussigne\w*|customer|client|kunde|policyholder|insured|assure|total|le directeur|the director)\b"
)
# What an issuer's name is labelled with.
ROLE = re.compile(
    r"^(?:wohnungsgeber\w*|cachet du poste|eingangsstempel|auslanderbehorde|zustandige \w+|oficina(?: (?:de"
    r"|del) \w+)?$|bureau d etat civil|"
    r"registered (?:at|in|with)|employ\w*|employeur|arbeitgeber\w*|empleador|empresa|datore|azienda|entreprise"
    r"|company|firma|trager|"
    r"einsatzstelle|versicherer|assureur|aseguradora|insurer|insurance company|"
    r"sending (?:institution|university|school|organi\w+)|etablissement d (?:envoi|origine)|entsendende \w+|"
    r"gestionnaire|patron de stage|maitre de stage|bailleur|vermieter\w*|landlord\w*|arrendador|verwaltung|"
    r"administra\w*|issuer|issued by|"
    r"issuing (?:authority|office|bank|body)|aussteller\w*|ausstellende \w+|autorite|"
    r"autoridad|organisme\w*|organi[sz]\w+|veranstalter|institution|institucion|establishment|etablissement\w*|"
    r"establecimiento|universidad de destino|receiving\w*|aufnehmende \w+|"
    r"host institution|universidad|hochschule|universite|school|schule|ecole|escuela|centro|centre|center|bank|"
    r"banque|banco|creditor|lender|preteur|darlehensgeber|provider|"
    r"soggetto promotore|pracodawca|wystawca|работодатель|роботодавець|место регистрации|орган|"
    r"签发机关|簽發機關|発行者|発行機関|"
    r"발급기관|발행처|医療機関|医療機関名|所属機関|"
    r"unitatea|emitent\w*|emisor|emittente|emissor|struttura|structure d accueil|placowka|"
    r"ricevuta dalla|delivre\w* par|expedido por|rilasciato da|ausgestellt (?:von|durch)|garant|burge|caution|"
    r"beglaubigt|mandated|agency|agence|notary|notaire|notar)\b"
)
# "Issued by …", and the item of an apostille that says by whom.
ISSUED_BY = re.compile(
    r"^\s*7\s?[.)]?\s*(?:by|par|durch|por|da(?:l|lla|ll['’])?|przez|de către|door|кем|ким|tarafından)\b|"
    r"\b(?:issued by|delivered by|d[ée]livr[ée]e? par|ausgestellt (?:von|durch)|expedid[oa] por|emitid[oa] (?:por|"
    r"pela|pelo)|rilasciat[oa] da(?:l|lla|ll['’])?|"
    r"wydan[aey] przez|eliberat[ăa]? de|issuing (?:authority|office|body)|autorit[ée] (?:de d[ée]livrance|"
    r"[ée]mettrice)|ausstellende (?:beh[öo]rde|stelle)|"
    r"autoridad expedidora|ausgestellt in|issued (?:in|at)|d[ée]livr[ée]e? [àa]|expedid[oa] en|prepared by|"
    r"ausgefertigt (?:von|durch)|кем выдан\w*|выдан[ао]?|видан[ао]?|"
    r"l[ée]galis[ée]e? (?:à|par nous,|par)|"
    r"ricevuta dalla)(?!\w)|(?:签发机关|簽發機關|発行者|発行機関|발급기관|발행처)",
    re.IGNORECASE,
)
# … and what each of them holds, folded; but for Hangul, of which folding keeps the first letters.
ISSUED_PERHAPS = re.compile(
    r"7\s*[.)]?\s*(?:by|par|durch|por|da|przez|de c|door|кем|ким|taraf)|[iı]ssu(?:ed|[iı]ng)|del[iı]v|"
    r"ausge(?:stell|ferti)|exped[iı]d|em[iı]t[iı]d|r[iı]lasc|wydan|el[iı]berat|autor[iı]|ausstel|prepared by|выдан|"
    r"видан|legal[iı]s|r[iı]cevuta|签发|簽發|発行"
)
# Who certifies what private persons write, as printed below it.
OFFICE_BELOW = re.compile(
    r"\b(?:Notar[ií]a(?!l)|NOTAR[IÍ]A(?!L)|Notaio|NOTAIO|Escriban[ií]a|ESCRIBANÍA|Notariat\b|Staatliches Notariat|"
    r"Notarkanzlei|Étude\b|ÉTUDE\b|Öffentlicher Notar\b|Generalkonsulat|GENERALKONSULAT|Honorarkonsulat|BOTSCHAFT|"
    r"Questura|QUESTURA|Notary Public|NOTARY PUBLIC|Office notarial|Mairie|MAIRIE|Commune de|COMMUNE DE|"
    r"APC d|Consulado|CONSULADO|Consulat|CONSULAT|Konsulat|Embassy of|EMBASSY OF|High Commission|Botschaft|"
    r"Ambassade|AMBASSADE|Embajada|EMBAJADA|Cart[óo]rio|CARTÓRIO|"
    r"Tabelionato|Comune di|COMUNE DI|Law Office|Standesamt|Приватний нотаріус|Нотариус|Нотаріус|公证处|"
    r"Biroul? (?:individual )?notarial)|"
    r"(?:[一-鿿ぁ-ヿ]{2,30}(?:公证处|領事館|领事部|领事馆|大学|病院|クリニック|[市区町村]長))"
)
# An address behind a name.
ADDRESS = re.compile(
    r"\d|\b(?:str|strasse|straße|street|road|rue|avenue|calle|via|av|p\.? ?o\.? box|bp|tel|tél|www)\b|@", re.IGNORECASE
)
# "1 – The institution: …", and the article of its label.
ITEM = re.compile(r"^(?:\d{1,2}|[A-Za-z]|[IVX]{2,4})(?:[.)]| ?[–—-])[ ]?(?=[^\W\d_])")
ARTICLE = re.compile(r"^(?:(?:entre|zwischen|between) )?(?:le|la|l|les|the|der|die|das|dem|el|il|lo|o|a) ")
# Legal forms that stand in front of a name.
_IN_FRONT = "SCI SRL SPRL SARL SAS SA ASBL PT ООО ОАО ПАО АО ТОО ТОВ АТ ФОП ГО"
IN_FRONT = frozenset(_IN_FRONT.split())
TRAVEL_TYPE = re.compile(r"(?:type|tipo|typ)\b", re.IGNORECASE)  # "Type PT": of a passport
# A part of the institution in the line above: its department, not the issuer.
SUBUNIT = re.compile(
    r"(?:(?:general|sub|zentral)?(?:direction|direccion|direzione|direktion|direcao|directorate|director(?: general)?)|"
    r"departe?ment|departamento|dipartimento|service|servicio|servizio|servico|division|section|seccion|sezione|bureau|"
    r"office|oficina|ufficio|filiale|branch|agence|abteilung|referat|dezernat|fachbereich|fachstelle|geschaftsstelle|"
    r"ufr|unidad(?! educativa)|unit|subdireccion|secretaria|secretariat|sekretariat|gerencia|coordinacion|facult\w*|"
    r"fakultat|facolta|dekanat|\w*sekretariat|\w+verwaltung|\w+abteilung|\w+referat|\w*rektorat|rectorat|decanato"
    r"|rectorado|reitoria|"
    r"loans|student services|international office|registrar|\w+dienst|departament|wydzial|biuro|управление|"
    r"отдел|факультет|кафедра|відділ|управління|кадров\w*|mudurlugu|phong|khoa|направление)\b|"
    r"(?:\w+ ){1,4}(?:office|department|division|branch|unit|desk|section|team|services|admissions)$"
)
# General directorates issue papers of their own, though a ministry stands above.
DIRECTORATE = re.compile(
    r"(?:direccion|direction|direzione|direcao|directia|generaldirektion|directorate|general directorate) "
    r"(?:general\w*|nation\w*|nacional|geral|de[sl]?|centra\w*|provincia\w*|regiona\w*|of|der)\b|generaldirektion"
)
# What stands under a ministry or a government only as its part; registries and schools stand for themselves.
GOVERNED = re.compile(r"(?:loans|registro (?:central|administrativo)|casier|central)\b")
# A province or a prefecture stands above the commune or the office that issues.
PROVINCE = re.compile(
    r"(?:prefecture|province|provincia|wilaya|daira|departement d[eul]|departamento d\w|district|distrito|region|"
    r"delegacion del gobierno|subdelegacion|powiat|cercle|sous prefecture|عمال|اقليم|ولاي|район|область|tinh|quan|"
    r"huyen)"
)
LOCAL = re.compile(
    r"\b(?:commune|mairie|arrondissement|municipal\w*|bureau|oficina|etat civil|civil regist\w*|registro civil|"
    r"alcaldia|"
    r"gmina|urzad|centre d|standesamt|ubnd|uy ban)\b|جماع|مكتب|بلدي"
)
# A town alone stands above the office of it that issues.
TOWN = re.compile(
    r"(?:stadt|ville d[eu]|city of|commune d[eu]?|gemeinde|landkreis|kreis|wilaya d[eu]?|daira d[eu]?)(?: \w+){1,4}$"
)
OFFICE = re.compile(r"(?:zivilstandsamt|standesamt|mairie|controle des habitants|auslanderbehorde|commune|burgeramt)\b")
# Who keeps the records of the courts of a country, and says what stands in them.
NATIONAL_REGISTER = re.compile(
    r"(?:service du )?casier judiciaire national|registro central de penados(?: y rebeldes)?|criminal records office|"
    r"(?:disclosure and barring|criminal records) service|casellario giudiziale(?: centrale)?"
)
