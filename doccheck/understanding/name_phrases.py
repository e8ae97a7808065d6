"""What stands around the names that sentences introduce, in the languages of the papers: what certifies, confers,
declares, tells a birth or a role, and who only signs, represents or pays. Patterns for text with a form feed where a
paragraph ends."""

from __future__ import annotations

import re

from doccheck.understanding.name_shapes import ROLE_WORDS

_TITLE = (
    r"(?<![\w.])(?:Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|MADEMOISELLE|M\.|Mme\.?|MME|Mlle\.?|MLLE|Mr\.?|"
    r"MR\.?|Mrs\.?|MRS\.?|Ms\.?|MS\.?|Miss|MISS|MLE|Mle\.?|Mst\.?|MST\.?|Herrn?|HERRN?|Frau|FRAU|Fräulein|"
    r"[Dd]on|[Dd]oña|DON|DOÑA|D\.[ªa]|"
    r"Dña\.?|D[ªa]\.?|D\.|Sr\.?\(a\)\.?|Sra?\.?/Srt?a\.?|M\./Mme|Mme/M\.|Herr/Frau|Frau/Herrn?|Mr\.?/Ms\.?|Kum\.|"
    r"Smt\.?|Shri|[Dd]l\.|"
    r"[Dd]na\.|[Dd]-n[aă]|Exm[oa]\.|[Dd]ott\.(?:ssa)?|[Ii]ng\.|Sr\.ª?|Sra\.|Srta\.|SR\.|SRA\.|SRTA\.|[Ss]eñor(?:a|"
    r"ita)?|[Ss]enhor(?:a|ita)?|"
    r"[Ss]ignor(?:a|e|ina)?|[Ss]ig\.(?:ra|na)?|Pana?|Panią|Pani|[Dd]omnul(?:ui)?|[Dd]oamn(?:a|ei)|[Dd]omnișoar(?:a|"
    r"ei)|Sayın|Ông|Bà|[Гг]ражданин\w*|[Гг]ражданк\w*|[Гг]осподин\w*|[Гг]оспож\w*|Пан\w?|[Гг]ромадян\w+|\bгр\.)"
)
_ROLE = rf"(?<!\w)(?:{'|'.join(f'[{w[0]}{w[0].upper()}]{w[1:]}' for w in ROLE_WORDS)}|[Éé]tudiante?|[Éé]lève|" + (
    r"[Aa]ssurée?|[Bb]énéficiaire|[Ll]ycéen(?:ne)?|[Aa]dhérente?|[Bb]oursi[eè]re?|[Ss]alariée?|[Ee]mployée?|"
    r"[Hh]ébergée?|[Ii]nvitée?|[Nn]ièce|[Hh]uésped|[Hh]óspede|[Ee]stagiári[oa]|"
    r"[Ff]uncionári[oa]|[Öö]ğrenci(?:miz|si)|[Mm]üşteri(?:miz|si)|[Pp]ersoneli(?:miz)?|[Çç]alışanı(?:mız)?|"
    r"\w{3,}/[aeo]s?(?=[ \n][A-ZÀ-Þ])|\w+/in(?=[ \n][A-ZÀ-Þ])|Schüler(?:in)?|[Ss]inh viên|"
    r"[Hh]ọc sinh)"
)
_CERTIFY = (
    r"(?:certifi\w+|certificamos|certify|atest\w+|attest\w+|confirm\w*|déclar\w+|declar\w+|acredita\w*|hace constar|"
    r"hacemos constar|hago constar|(?:se )?deja(?:mos)? constancia(?: de)?|constancia de|testif\w+|testify|"
    r"(?:be it |let it be )?known|bestätig\w*|bescheinig\w*|states?|si attesta|si certifica|dichiara\w*|"
    r"zaświadcza\w*|poświadcza\w*|potwierdza\w*|adeverește|certifică|удостоверя\w+|подтвержда\w+|засвідчу\w+|"
    r"підтверджу\w+|en atención a|(?:consta|ressort|appert|risulta|records show|unterlagen ist zu entnehmen)"
    r"(?:[ \n](?:en|de|des|dos|nos|dagli|dai|from|in)[ \n][\w \n]{3,30}?)?)"
)
_THAT = (
    rf"(?:(?i:\b{_CERTIFY})(?:-se|[ \n]wir|[ \n]I|[ \n]hiermit|[ \n]se|[ \n]par la présente|[ \n]por la presente|"
    r"[ \n]prin prezenta|[ \n]się)?[ \n:,]*(?i:que|qu['’]|dass|daß|that|che|că|że|что|що)[ \n:,]|兹证明|茲證明|"
    r"现证明|\bв том, что\b|про те, що\b|chứng nhận|xác nhận)"
)
_CONFERRED = (
    r"(?i:\b(?:rilasciat[oa]|awarded|conferred|délivrée?|expedid[oa]|ausgestellt|verliehen|granted|"
    r"issued)[^;:\n]{1,30}\d[ \n]"
    r"(?:to|an|a|à|für)[ \n]|\b(?:confiere|otorga|concede|conferred|confers|awarded|granted|décerné\w*|décerne|"
    r"délivré\w*|conféré\w*|"
    r"verliehen|verleiht|ausgestellt|conferisce|conferito|confere|conferido|outorga|nadaje|nadano|acordă|conferă|"
    r"cấp|выдан\w?|дана|видан\w?)[ \n]+(?:el presente |the degree of |le titre de )?(?:a|to|upon|on|à|al|für|an|cho|"
    r"lui)?[ \n\f:](?!la demande|solicitud|petici)|\b(?:expide|expedid[oa]|extendid[oa])[ \n]+a[ \n\f]|"
    r"\b(?:respecto|relativ[oa])[ \n]+(?:de|"
    r"a)[ \n\f]|\b(?:in respect of|concerning|betreffend|à l'égard de|formad[oa] por)[ \n\f:]|\b(?:m[èe]re|p[èe]re|"
    r"fr[èe]re|s(?:œ|oe)ur|oncle|tante|tut(?:eur|rice)) de |\b(?:mother|father|brother|sister|uncle|aunt|guardian|"
    r"parents?) of |\b(?:mutter|vater|bruder|schwester|onkel|tante|eltern) (?:von|des|der) |\b(?:madre|padre|"
    r"mam[áa]|pap[áa]|herman[oa]|t[íi][oa]|abuel[oa]|tutora?) (?:de|del) |\b(?:mãe|pai|irmã|irmão) d[eao] |"
    r"\bau profit de |\bpour le compte de |\bzu gunsten von |"
    r"\b(?:extiende|expide)[ \n](?:el |la )?presente[ \n]\w+[ \n]a[ \n]|"
    r"\b(?:à la demande|sur demande) (?:de |du |d['’])|\bauf antrag (?:von |des |der )|\bat the request of |"
    r"\ba (?:petici[óo]n|solicitud|instancia|pedido) de |\b(?:a|su) richiesta di |\ba requerimento de |\bna wniosek |"
    r"\bla cererea |\ben faveur d(?:e|u séjour de|es études de)[ \n]|"
    r"\ba favor de[ \n]|\bzugunsten von[ \n]|\bin favou?r of[ \n]|\bau nom de[ \n]|"
    r"\ba nombre de[ \n]|\bin the name of[ \n]|\bauf den namen(?: von)?[ \n]|\bem nome de[ \n:]|\bal? nome di[ \n:]|"
    r"\bna rzecz[ \n]|\bpe numele[ \n]|\bна (?:имя|ім['’]я)[ \n]|\bintestat[oa][ \n]a[ \n]|\blautend[ \n]auf[ \n]|"
    r"\b(?:recibimos|recebemos|recib[ií]|recebi|hemos recibido|reçu(?: ce jour)?|"
    r"encaissé[^.;]{0,80}?|ricevuto|abbiamo ricevuto)[ \n](?:del? |da |dal |d[ae]ll[ao] )|"
    r"\breceived[ \n](?:with thanks )?"
    r"from[ \n]|\b(?:erhalten|vereinnahmt)[ \n]von[ \n]|\b(?:primit de la|otrzymano od|получено от|отримано від)[ \n]|"
    r"\b\w*(?:zeugnis|urkunde|diplom|bescheinigung)(?:s?es)?(?:[ \n]der[ \n]Klasse[ \n]\d+)?"
    r"[ \n](?:von|für)[ \n]|\bcompare(?:ce|cen|ció|cieron|ceu|ceram|cem)[ \n:,]+"
    r"(?:como[ \n](?:outorgantes?|poderdante|otorgante|mandante)[ \n:,])?|\b(?:como|na[ \n]qualidade[ \n]de|"
    r"en[ \n]calidad[ \n]de|in[ \n]qualità[ \n]di)[ \n](?:outorgante|poderdante|otorgante|mandante)[ \n:,]|"
    r"\b(?:tiene|lleva|llevará|tendrá)[ \n]por[ \n]nombres?[ \n:]|\blleva(?:rá)?[ \n]el[ \n]nombre[ \n]de[ \n:]|"
    r"\b(?:comparaît|comparaissent|erscheint|erschien|è comparso|"
    r"sont comparus|appeared)[ \n:,]|\bgeborenen?[ \n]|\bintitulé[ \n]|\b(?:lou(?:er|ons|é)|accord(?:er|ons|é)|"
    r"octroy(?:er|ons|é)|consent(?:ir|ons|i)|remis)[ \n]à[ \n]|\bavala(?:mos|n)?(?:[ \n]\w+)?[ \n]a[ \n]|"
    r"\b(?:let|rented|granted|leased|issued)[ \n]to[ \n]|\b(?:padres|progenitores|pais|parents|"
    r"genitori)[ \n](?:de|di)[ \n]|"
    r"\b(?:est|sont) née?s?(?:\(e\)|\(es\))?[ \n](?!le|en|à|au)|\b(?:видана|выдана|выдано|видано|дана)[ \n]|"
    r"\b(?:personally )?examined:?[ \n\f]|\bexaminé:?[ \n\f]|\b(?:examinado|reconocido|visitato)[ \n]ad?:?[ \n\f]|"
    r"\buntersucht:?[ \n\f]|"
    r"\b(?:made|offered|extended|addressed|attribuée?|concedida)[ \n](?:to|à|a)[ \n]|\bклиента банка[ \n]|"
    r"\b(?:nacimiento|naissance|birth|"
    r"nascita|nascimento|matrimonio|mariage|marriage)(?: certificate)?[ \n](?:of|del?|di|da)[ \n]|"
    r"\b(?:zur (?:verwendung|vorlage) durch|for (?:the )?use (?:by|of)|à l['’]usage de|para (?:el )?uso de|ad uso di)"
    r"[ \n\f]|\bgiven to[ \n]|\bpassou[ \n]a[ \n](?:assinar|usar[ \n]o[ \n]nome(?: de)?|chamar-se)[ \n]|"
    r"\b(?:now|will[ \n]be)[ \n]known[ \n]as[ \n]|"
    r"\bführt[ \n](?:nunmehr|nun|künftig|seitdem)[ \n]den[ \n]namen[ \n]|"
    r"\bporte(?:ra)?[ \n]désormais[ \n]le[ \n]nom(?: de)?[ \n]|"
    r"\bdocument of[ \n]|\b(?:transcript|diploma|certificate|degree)"
    r"(?: certificate)?[ \n](?:\([^)]{0,40}\) )?(?:of|to)[ \n]|\bverleihung[^;:\n]{0,70}[ \n]an[ \n])"
)
_SELF = (
    r"(?:(?i:\b(?:je m['’]appelle|ich heiße|mein name ist|my name is|me llamo|mi nombre es|mi chiamo|meu nome é|"
    r"chamo-me|nazywam się|mă numesc|меня зовут|мене звати|je soussign[ée]e?(?:\(e\))?|nous soussignés?|"
    r"i, the undersigned|aşağıda (?:imzası|kimliği|imza ve kimliği)[ \n](?:bulunan|olan|yazılı)(?: ben)?|"
    r"the undersigned|el abajo firmante|la abajo firmante|quien suscribe|el que suscribe|"
    r"la que suscribe|(?:io |il |la )?sottoscritt[oa]|ja,? niżej podpisan[ya]|niżej podpisan[ya]|subsemnat(?:ul|a)|"
    r"eu, abaixo assinad[oa]|ich,? (?:der|die|der/die) "
    r"(?:unterzeichne(?:nde|te|r)|(?:endes)?gefertigte|unterfertigte)|"
    r"(?:der|die|der/die) (?:unterzeichne(?:nde|te)|unterfertigte|(?:endes)?gefertigte)|l[ea] soussignée?|"
    r"(?:el|la) (?:suscrit[oa]|infrascrit[oa]|compareciente|exponente)|(?:o|a) (?:abaixo assinad[oa]|signatári[oa])))|"
    r"\b(?:I|Ich|Yo|Eu|Ja|Io|Я)(?=,|[ \n][A-ZÀ-Þ][a-zß-ÿ]+[ \n][A-ZÀ-Þ]))[ \n,:–-]*"
)
ANCHOR = re.compile(
    r"(?:(?<!\w)(?=\w)|(?=[兹茲现]))(?:"
    rf"(?P<that>{_THAT})|(?P<self>{_SELF})|(?P<given>{_CONFERRED})|(?P<title>{_TITLE})(?:[ \n]+|(?<=[.ª]))|"
    rf"(?P<role>{_ROLE})(?:[ \n]|,[ \n](?=[A-ZÀ-Þ])))"
)
_UNDER_AGE = (
    r"(?:(?:menor[ \n](?:de[ \n]edad|no[ \n]emancipad[oa])|mineure?(?:[ \n]non[ \n]émancipée?)?|minderjährige[nrs]?|"
    r"minor|minorenne|menor[ \n]de[ \n]idade)(?:[ \n](?:son|daughter|child|Sohn|Tochter|Kind))?,?[ \n]+"
    r"(?=(?:don[ \n]|doña[ \n])?[A-ZÀ-ÞĞİŞ]))?"
)
# What may stand between such words and the name.
BETWEEN = re.compile(
    rf"[ \n\f,:]*(?:(?:según|laut|gemäß|selon|d['’]après|according[ \n]to|as[ \n]per|conforme|secondo)[ \n][a-zà-ÿ \n]"
    rf"{{3,50}}?[ \n](?=[A-ZÀ-Þ]))?{_UNDER_AGE}(?:1\)[ ])?"
    rf"(?:(?:que|dass|that)[ \n])?(?:(?:l['’]|(?:le|la|el/la|le/la|der/die|"
    rf"il/la|o/a|del/de la|der|die|den|dem|el|the|il|lo|o|a|os|as|"
    rf"numit\S*)[ \n])?(?:{_TITLE}|{_ROLE}|[Dd]octeure?|[Dd]octora?|Dra?\.|Prof\.|numitul\(?a?\)?|named|"
    rf"nommée?|[Ii]ntéressée?),?(?:[ \n]+|(?<=[.ª’'])))?"
)
_GAP = rf"[ \n,;:(–-]*(?:(?:{_ROLE})[ \n,]+)?"
_BORN = (
    r"(?:n[ée]+(?:\(e\)|e)?[ \n]+(?:(?:le|en|à|au)\b|\d)|"
    r"geb\.(?!(?-i:[ \n]*(?:von |van )?[A-ZÀ-ÞŠŽČ][^\W\d_]+)(?![ \n]*\d))|"
    r"geboren\b|nacid[oa][ \n]+(?:el|en|a)\b|born\b|"
    r"nat[oa][ \n]+(?:a|il|in)\b|nascid[oa]\b|natural[ \n]+de\b|născut\S*|ur\.|urodzon\w+|doğumlu|родил\w+|"
    r"(?:\d{4} )?(?:г\. ?р\.|р\. ?н\.|года[ \n]рожд)|нар\.|народ\w+|sinh[ \n]+ngày)"
)
_ABOUT_FIRST = (
    r"(?:[sdw]/o\b|(?:son|daughter|wife)[ \n]+of\b|fil(?:s|le)[ \n]+d|hij[oa][ \n]+de|sohn[ \n]+(?:von|des)|"
    r"tochter[ \n]+(?:von|des)|fiul[ \n]|fiica[ \n]|figli[oa][ \n]+di|filh[oa][ \n]+de|identificad[oa][ \n]+con|"
    r"con[ \n]+(?:número|pasaporte|dni|nie|n\.?i\.?[ef]\.?|documento|c[ée]dula|domicilio)|"
    r"d[eu][ \n]+(?:nacionalidad|nationalité|sexe)\b|de[ \n]+nacionalidade|portador[a]?[ \n]+d|titulaire[ \n]+d|"
    r"titular[ \n]+d|holder[ \n]+of|inhaber(?:in)?[ \n]+des|matricola\b|matr\.|staatsangeh|"
    r"of[ \n]+\w+[ \n]+nationality|passe?port\b|reisepass|legitymując|inscrit[oa][ \n]+no[ \n]+cpf|cpf\b|pesel\b|"
    r"cnp\b|date[ \n]+of[ \n]+birth|dob\b|mayor[ \n]+de[ \n]+edad)"
)
_ABOUT_VERB = (
    r"(?:est[ \n]+(?:\w+ment[ \n]+)?(?:inscrit|assur|titulaire|admis|couvert|affili|hospitalis|domicili|autoris|"
    r"employ|étudiant|bénéficiaire|hébergé|salarié|logé|scolarisé)|a[ \n]+(?:été[ \n]+admis|obtenu|souscrit|suivi|"
    r"réussi|passé)|demeurant|suit[ \n]|bénéficie[ \n]|poursuit|possède|dispose[ \n]|ist[ \n]+(?:seit|ab|als|bei|"
    r"in[ \n]der|im|ordentlich|an[ \n]|für|vom|zum|unter|mit|\w+[ \n]der)|wird[ \n]+(?:ab|im|vom|zum|seit|bei|"
    r"unsere|für|an)\b|hat[ \n]|besitzt|nimmt[ \n]|besucht|studiert|verfügt|arbeitet|bezieht|erhält|wohnt|"
    r"ha[ \n]+(?:sido|resultado|obtenido|superado|suscrito|cursado|realizado)|se[ \n]+encuentra|"
    r"est[áa][ \n]+(?:matriculad|asegurad|inscrit|dad|empadronad|cubiert|admitid)|figura|es[ \n]+(?:cliente|titular|"
    r"alumn|estudiante|beneficiari)|cursa\b|tiene[ \n]+(?:abiert|suscrit|contratad)|mantiene|no[ \n]+(?:registra|"
    r"tiene[ \n]+antecedentes|consta)|presta[ \n]|percibe|is[ \n]+(?:\w+ly[ \n]+)?(?:enrolled|insured|registered|"
    r"covered|the[ \n]+holder|a[ \n]|an[ \n]|employed|currently|in[ \n]+good|our|admitted|known|studying)|has[ \n]|"
    r"was[ \n]+(?:born|awarded|admitted|enrolled|examined)|holds[ \n]|maintains[ \n]|attended|successfully|"
    r"passed[ \n]|completed[ \n]|will[ \n]+(?:be|attend|study)|with[ \n]+passport|è[ \n]+(?:iscritt|titolare|"
    r"assicurat|residente|stat[oa])|risulta|ha[ \n]+(?:conseguito|superato|sostenuto)|encontra-se|"
    r"está[ \n]+(?:matriculad|inscrit|segurad)|é[ \n]+(?:alun|titular|cliente|estudante)|concluiu|"
    r"não[ \n]+(?:consta|possui)|jest[ \n]|figuruje|nie[ \n]+figuruje|uzyskał|posiada|este[ \n]+(?:student|înscris|"
    r"titular)|nu[ \n]+(?:este|figurează)|является|обуча\w+|проходил|имеет|не[ \n]+имеет|є[ \n]|навча\w+|має[ \n])"
)
ABOUT = re.compile(
    rf"{_GAP}(?:{_BORN}|{_ABOUT_FIRST}|{_ABOUT_VERB})|\f{_BORN}|（[^）]*）(?:女士|先生|同学)", re.IGNORECASE
)
# The birth of whoever is named, right behind the name.
BORN_BEHIND = re.compile(
    rf"[ \n,(–-]{{1,4}}(?:{_BORN}|\*|\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)\d\d)|[（(，, ]{{0,2}}\d{{4}}[年년]",
    re.IGNORECASE,
)
# What colleagues and officials do as well: it tells the holder only where the sentence certifies.
ABOUT_ANYBODY = re.compile(
    rf"{_GAP}(?:hat[ \n]+(?!sich)|has[ \n]+(?!been)|is[ \n]+(?:a|an|our|known|currently)[ \n]|arbeitet|wohnt|besitzt|"
    r"possède|dispose[ \n]|holds[ \n]|will[ \n]|figura|presta[ \n]|mantiene|erhält|"
    r"verfügt|jest[ \n]|имеет|є[ \n]|має[ \n])",
    re.IGNORECASE,
)
# What is only said of whom a paper is about, whatever stands before.
_OF_HOLDERS = (
    r"(?:est[ \n](?:régulièrement[ \n]|bien[ \n])?(?:inscrit|scolarisé|assuré|titulaire|affilié)|"
    r"is[ \n](?:\w+ly[ \n])?(?:enrolled|"
    r"registered|insured|a[ \n](?:full|bona|registered|student))|se[ \n]encuentra[ \n](?:matricul|inscrit)|"
    r"está[ \n](?:matricul|inscrit|"
    r"asegurad)|encontra-se[ \n](?:matricul|inscrit)|risulta[ \n](?:regolarmente[ \n])?iscritt|"
    r"è[ \n](?:regolarmente[ \n])?iscritt|"
    r"jest[ \n]studentk?|este[ \n](?:student|înscris)|является|обучается|навчається|є[ \n]студент)"
)
# "Aiko Tanaka (the Tenant)", "Pedro Alves (Untermieter)".
ROLE_AFTER = re.compile(
    r"(?<=\w)(?:[ \n]\(|,[ \n](?=[\"“„«]))[\"“„«]?(?:(?:the|el|la|le|der|die|als|como|nachstehend|nachfolgend|"
    r"hereinafter|en adelante|ci-après|l['’])[ \n]?)*[\"“„«]?(?P<role>[^\W\d_]{4,20})[\"”“»]?[\),;.]",
    re.IGNORECASE,
)
CUE_AFTER = re.compile(
    rf"(?P<cue>(?<!\w)(?:{_BORN}|(?:adlı|isimli)\b|identificad[oa][ \n]+con\b|d[eu][ \n]+sexe\b"
    rf"|holder[ \n]+of\b|titulaire[ \n]+d|"
    r"inhaber(?:in)?[ \n]+des|titular[ \n]+d[eo]l?[ \n]|portador[a]?[ \n]+d|"
    rf"{_OF_HOLDERS}|"
    r"(?<=[(, ])\d{1,2}[./-]\d{1,2}[./-](?:19[4-9]\d|200\d|201[0-2])\b|(?<=[(, ])(?:19[4-9]\d|200\d|"
    r"201[0-2])[/-]\d\d[/-]\d\d\b|"
    r"(?<=\()\d{1,2}\.? (?:de )?[^\W\d_]{3,10} (?:de )?(?:19[4-9]\d|200\d|201[0-2])\b|(?:(?<=, )|"
    r"(?<=\())(?:con[ \n])?(?:do[ğg]um tarihi|t\.?c\.? kimlik|nie|dni|c\.[ ]?[ic]\.|"
    r"c[ée]dula|cpf|rut|curp|documento|identificación|pas(?:s|a)e?porte?|reisepass\w*|pass(?:-?nr)?\.?|matri?k?\w*\.?|"
    r"student[ \n](?:no|id|number)|iin|inn|cin|n°[ \n]étudiant|nationalit\w+|de[ \n]nationalité|de[ \n]nacionalidad|"
    r"ressortissante?|staatsangeh\w*|with[ \n](?:date|passport|id)|aged[ \n]\d|domicilié|wohnhaft|residing)\b))",
    re.IGNORECASE,
)
# Between a name and what tells that its bearer is meant: "…, haitiano, nacido el", "… (“the Student”), born".
BETWEEN_CUES = re.compile(
    r"(?:[ \n]?\([^()\n]{3,40}\))?(?:,[ \n](?:(?:de|von|aus|from|of|an?|une?|eine?|y|and|und|et|nacionalidad)[ \n])*"
    r"(?!(?:et|y|and|und|e)[ \n][A-ZÀ-Þ])[^\W_]+(?:[ \n]\w+){0,4})?(?:[ \n](?:y|and|und|et|e))?[ \n,(]*"
    r"(?:\d{1,2}[./]\d{1,2}[./](?:\d{4})?[ \n]?)?$"
)
OF_PARENT = re.compile(
    r"\b(?:[sdw]/o|son[ \n]+of|daughter[ \n]+of|fils[ \n]+de|fille[ \n]+de|hij[oa][ \n]+de|sohn[ \n]+(?:von|des)|"
    r"tochter[ \n]+(?:von|des)|p[èe]re|m[èe]re|padre|madre|father|mother|vater|mutter|et[ \n]+de|and[ \n]+of|"
    r"y[ \n]+de|conjointe?|spouse|ehegatte|c[óo]nyuge|figli[oa][ \n]+di|filh[oa][ \n]+de|pai|mãe|syn|córka|ojciec|"
    r"matka|fiul|fiica|lui|и[ \n]матери|отец|мать|батько|мати|n[ée]+e?[ \n]+de|parents?|eltern|padres)[^\w\n]*$|"
    r"(?<!m)[,;\n][ \n]*de[^\w\n]*$",
    re.IGNORECASE,
)
# The other party to a contract, or who answers for the holder.
_OTHER_PARTY = (
    r"bailleu(?:r|se|resse)|propriétaire|vermieter(?:in)?|wohnungsgeber(?:in)?|arrendador[a]?|propietari[oa]|"
    r"landlord|lessor|hébergeante?|garante?|bürgin|bürge|avalista|fiador[a]?|guarantor|sponsor|employeu(?:r|se)|"
    r"arbeitgeber(?:in)?|empleador[a]?|employer|locatore|senhorio|wynajmujący"
)
OFFICIAL_BEFORE = re.compile(
    r"(?:(?:représenté|representé|vertreten|representad|represented|rappresentat|reprezentat|"
    r"reprezentowan)\w*[^.;,]{0,60}|presentad[oa][ \n](?:un|una|el|la)[ \n](?:niñ[oa]|menor)[ \n]por|"
    r"representación(?:[ \n]de)?|(?<!\w)(?:tuteur|tutrice|maître[ \n]de[ \n]stage|"
    r"(?:chaired|presided|headed|directed|led)[ \n]by|vorsitz[ \n]von|"
    r"(?:présidée?|presidid[oa]|dirigée?|dirigid[oa]|presiedut[oa])[ \n](?:par|por|da)|"
    r"encadr\w*|supervis\w*|betreu\w*|référent\w*|enseignant\w*|professeur|prof\.|dr\.(?:[ \n]med\.)?|dra\.|dr\.?ª|"
    r"doctora?|docteur|médecin|arzt|ärztin|notaire|notar\w*|direct\w*|dirett\w*|diret\w*|dyrektor\w*|président\w*|"
    r"president\w*|secretari\w*|secrétaire|recteur|rector\w*|rektor\w*|leiter\w*|geschäftsführer\w*|dekan\w*|maire|"
    r"alcald\w*|inspe\w*|manager|registrar|before[ \n]me|ante[ \n]mí|par[ \n]devant|presence[ \n]of|signed[ \n]by|"
    r"gezeichnet|gez\.|firmado[ \n]por|fdo\.?:?|p\.[ ]?p\.|i\.[ ]?a\.|i\.[ ]?v\.|im[ \n]auftrag|traduct\w*|"
    r"tradut\w*|übersetz\w*|translator\w*|tłumacz\w*|responsable|gerente|gérante?|funcionari\w*|oficial|encargad\w*|"
    r"jef[ea]|apoderad\w*|administrador\w*|coordinador\w*|"
    rf"{_OTHER_PARTY}|ansprechpartner(?:in)?|sachbearbeite\w*|bearbeite(?:t[ \n]von|rin|r)|auskunft[ \n]erteilt|"
    r"(?:kunden)?berater(?:in)?|interlocut\w*|suivie?[ \n]par|conseill[eè]re?|contact[oe]?|"
    r"persona[ \n]de[ \n]contacto|atendid[oa][ \n]por|gestora?|case[ \n]officer|adviser|advisor)"
    rf"[ \n,:–-]*(?:l['’]|el[ \n]|la[ \n])?(?:{_TITLE})?)[ \n]*$",
    re.IGNORECASE,
)
AGENT_BEFORE = re.compile(
    r"(?:\b(?:appoints?|nominates?|constitutes?|bevollmächtig(?:e|en|t)|apoder[oa]|mandate|désigne|nombr[oa]|nomina|"
    r"faculto|nomeio|constituyo|delego|vollmacht[ \n]+an)\b|\bpoder\b[^.]{0,80}|\b(?:procuration|pouvoirs?|"
    r"mandat)[ \n]à|\berteil(?:e|en|t)\b(?![ \n](?:ich|wir),)|\b(?:mandato|procura)[ \n]a|\bconstitui\b|"
    r"\bauthori[sz]e(?![^.;]{0,15}(?:son|daughter)))[^.;]{0,40}$",
    re.IGNORECASE,
)
FOR_ANOTHER = re.compile(
    r"(?<!\w)(?:für|for|pour|para|per|pentru|dla|для|за|on behalf of|in favou?r of|a favor de|en faveur de|zugunsten|"
    r"sobrin\w+|hij[oa]s?|niet[oa]|herman[oa]|nephew|niece|sons?|daughters?|child(?:ren)?|ward|sister|brother|"
    r"cousine?|neveu|"
    r"nièce|fils|fille|enfants?|frère|sœur|soeur|petite?-(?:fils|fille)|neffen?|nichte|sohn\w*|tochter|"
    r"kind(?:e[sr]n?)?|enkel\w*|"
    r"bruders?|schwester|cousin|figli[oa]|nipote|filh[oa]|sobrinh[oa]|net[oa]|fiul|fiica|fiicei|fiului|syn\w*|"
    r"córk\w+|сын\w*|"
    r"доч\w+|син\w*|доньк\w+|minor|mineure?|menor|minderjährig\w*|student\w*|étudiante?s?|estudiantes?|studente|"
    r"studentessa|"
    r"schüler\w*|pupil|guest|visitor|invitée?|gast\w*|invitad[oa]|ospite|padres[ \n]de|parents[ \n](?:of|de)|"
    r"eltern|genitori|pais de|"
    r"aloj\w+|acog\w+|hosp\w+|héberg\w+|accueil\w+|host|accommodat\w+|beherberg\w*|aufnehm\w*|invit\w+|einlad\w*|"
    r"запрош\w+|приглаш\w+|sponsor|support|unterstütz\w*|prendre en charge|financ\w+|manutención|mantener|gastos|fees|"
    r"expenses|costs|besteht für|"
    r"apadrin\w+|patrocin\w+|d(?:er|ie) (?:student\w*|schüler\w*)|mother of|father of|"
    r"vater|mutter|"
    r"madre|padre|mère|père|tutora? (?:de|del)|tut(?:eur|rice) (?:légal\w* )?de|guardians? of|"
    r"mj\.)(?!\w)[^.;:\f]{0,28}$",
    re.IGNORECASE,
)
OFFICIAL_AFTER = re.compile(
    rf"{_GAP}(?:en[ \n](?:su[ \n])?(?:calidad|qualité)|in[ \n](?:his|her|my|their)[ \n]capacity|in[ \n](?:seiner|"
    rf"ihrer|meiner)"
    r"[ \n]eigenschaft|agissant|actuando|acting|como[ \n](?:director|secretari|representante|administrador|"
    r"apoderad)|als[ \n](?:leiter|geschäftsführer|vertreter)|con[ \n]poderes|(?:le[ \n]|la[ \n]|der[ \n]|die[ \n]|"
    r"el[ \n]|the[ \n]|[Ll]['’])?(?:directeur|directrice|director\w*|présid\w*|president\w*|secréta\w*|secretar\w*|"
    r"administra\w*|gérante?\b|gerente|responsable|maire\b|notair\w*|notari\w*|notary|apoderad\w*|representante|"
    r"jef[ea]\b|decan[oa]|rector\w*|rektor\w*|recteur|doyen\w*|registrar|head[ \n]of|\w*leiter(?:in)?\b|"
    r"geschäftsführer\w*|übersetz\w*|traduct\w*|translator|intérprete|interpr\w*|médecin|médico|médica|arzt|ärztin|"
    r"colegiad\w*|professeur|enseignant\w*|oficial|officer|officier|encargad\w*|kierownik\w*|dyrektor\w*|direttore|"
    r"diretor\w*|direttrice|branch|"
    rf"sachbearbeit\w*|(?:{_OTHER_PARTY})\b))",
    re.IGNORECASE,
)
# "Gloria Ruiz, RUT 9.441.207-5, arrendadora": with something between, but nobody else.
PARTY_AFTER = re.compile(
    rf"(?:(?![ \n](?:et|y|und|and|e|i|ve|și)[ \n])[^;.:\f]|\.(?=\d)){{0,70}}?[,(–-][ \n]*(?:en[ \n]adelante|"
    rf"ci-après|hereinafter)?"
    rf"[ \n,]*[«\"“„]?(?:l['’]|(?:el|la|le|the|der|die|als|como|as|come)[ \n]|"
    rf"in[ \n]qualità[ \n]di[ \n]|en[ \n](?:qualité|calidad)[ \n]de[ \n]|"
    rf"na[ \n]qualidade[ \n]de[ \n])*(?:{_OTHER_PARTY}|colegiad[oa]|médic[oa]|médecin|ärzt\w+|notari[oa])\b",
    re.IGNORECASE,
)
CERTIFIES = re.compile(
    r"\b(?:certifi\w*|atest\w*|attest\w*|declara\w*|déclare\w*|hace[ \n]+constar|bestätigt|bescheinigt|"
    r"confirms?)\b(?:[ \n,]+\w+){0,3}?[ \n,:]+(?:que|qu['’]|that|dass|che|că|że)\b",
    re.IGNORECASE,
)
CERTIFYING = re.compile(
    r"\b(?:certifi\w*|certify|attest\w*|atest\w*|bestätige|bescheinige|constar|testif\w+|reconnais|recib[ií]|"
    r"received|erhalten|escrevente|tabeli[ãa]o?|lavrei|subscrevi)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<!\b\w)(?<!\b[Dd]r)(?<!\b[Nn]o)(?<!geb)[.;](?=[ \n]+[A-ZÀ-Þ])|\f")
GOES_ON = re.compile(r" *[,;(]")
_OWN = r"[A-ZÀ-ÞĞİŞ][^\W\d_]*[a-zß-ÿ][^\W\d_]*"
SURNAME_IN_CAPITALS = re.compile(
    rf",[ \n]({_OWN}(?:[ \n-]{_OWN}){{0,3}})(?=[ \n\f]*(?:$|\f|[–(]|[,;]?[ \n]*(?i:{_BORN}|{_ABOUT_FIRST}|dni\b|"
    rf"nie\b|cpf\b)))"
)
# The same of children alone, whose parents the paper is of otherwise.
_PARENTS_OF = (
    r"(?:p[èe]re|m[èe]re|parents?|father|mother|vater|mutter|eltern|padres?|madre|genitori?|pai|mãe|pais|"
    r"tut(?:eur|rice)|"
    r"guardians?|vormund|tutora?|vertreter(?:in)?|représentante?s?|representantes?|representatives?)"
    r"(?: légale?s?| legale?s?)? (?:de|of|von|des|der|di|del|della|d[ao]|d['’])"
)
_CHILDREN = (
    r"kind(?:e[sr])?|sohn(?:es)?|tochter|fils|fille|enfant|hij[oa]|daughter|child|figli[oa]|filh[oa]|"
    r"fiul(?:ui)?|fiica|fiicei|syn(?:a|owi)?|córk[aięe]|córce|сын[аеу]?|доч\w+|сина|донь\w+|oğlum?|kızım?|"
    r"pupille|mündel|"
    r"ward|enkel\w*|nièce|neveu|nichte|neffen?|sobrin[oa]|niet[oa]|nephew|niece|grandson|granddaughter|mj\."
)
_NOT_THEIRS = r"(?!['’]s)(?![ \n]+(?:de|del|des|du|of|von|di|d[ao])\b|[ \n]+d['’])"
# French has "son père", Spanish "los otros son Paula Cid y …".
_SON = (
    r"(?<!otros )(?<!otras )(?<!que )(?<!no )(?<!ya )(?<!quienes )(?<!cuales )(?<!ellos )(?<!ellas )(?<!también )"
    r"(?<!titulares )(?<!inquilinos )(?<!ocupantes )(?<!padres )"
    r"son(?![ \n]+(?:épou|mari|p[èe]re|m[èe]re|fr[èe]re|conjoint|compagn|oncle|tuteur|employeur|garant|représ))"
)
# Behind "son" no short form of address: "son père, M. Jean Morel" is French.
# On its own line below the last of these words: "autorisent leur fils mineur :".
_OVER_CHILD = (
    rf"(?<!\w)(?:{_CHILDREN}|(?:sul|sulla|du|de la|der|des|del|la|le|il|el|the|il figlio|la figlia) "
    r"(?:minore|mineure?|menor|minor|minderjährigen?))(?: (?:mineure?|minore|minorenne|menor(?: de edad)?|minor|"
    r"nommée?|namens|named))*[ ]?:?[ \n\f]{1,3}$"
)
CHILD_BEFORE = re.compile(
    rf"{_OVER_CHILD}|"
    rf"(?<!\w)(?:(?:{_CHILDREN}|{_SON}){_NOT_THEIRS}|{_PARENTS_OF})(?!\w)[^.;:\f\d]{{0,28}}$|"
    rf"(?<!\w)(?:(?:{_CHILDREN}){_NOT_THEIRS}|{_PARENTS_OF})(?!\w)[^.;:\f\d]{{0,24}}"
    r"(?<!\w)(?:M|Mr|Ms|Mrs|D|Sra?|Srta|Sig)\.(?:ra)?[ \n]$",
    re.IGNORECASE,
)
KIN = re.compile(
    r"(?:sohn\w*|tochter|kind(?:es)?|fils|fille|hij[oa]|son|daughter|child|filh[oa]|figli[oa]|sobrin[oa]|niet[oa]|"
    r"neveu|niece|"
    r"nièce|nephew|neffen?|nichte|enkel\w*|schwester|bruder|ehefrau|ehemann|gattin)(?!\w)",
    re.IGNORECASE,
)
FULL_LINE = 0.7  # of the page's width: a line of running text goes on in the next one, one of an address does not
# "Suparman (single name as in passport)".
ONE_NAME = re.compile(
    r"[ \n\f]?[(,][ \n]?(?:(?:he|she|who)[ \n])?(?:(?:has|bears|having)[ \n])?(?:(?:a|one|only)[ \n])*"
    r"(?:single|one)[ \n]name|"
    r"[ \n\f]?[(,][ \n]?(?:mononym|no[ \n](?:surname|family[ \n]name|last[ \n]name)|nom[ \n]unique|"
    r"sans[ \n](?:nom[ \n]de[ \n]famille|prénom)|nombre[ \n]único|sin[ \n]apellidos?|Einname|nur[ \n]ein[ \n]Name|"
    r"ohne[ \n](?:Nach|Familien)name|kein(?:en)?[ \n](?:Nach|Familien)name|nome[ \n](?:único|unico)|senza[ \n]cognome)",
    re.IGNORECASE,
)
LISTED = re.compile(r",[ \n]([A-ZÀ-Þ][^\W\d_]+(?:[ \-][^\W\d_]+)?)(?=[ \n](?:has|is|was|hat|ist|est|a|ha|tiene)\b)")
