"""The words beside or above which documents print a holder's name, as issuers write them; they are compared "
"folded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from doccheck.understanding.fold import fold
from doccheck.understanding.name_label_others import OF_RELATIVE, OTHER_LABEL, OTHER_SIGNS
from doccheck.understanding.name_labels_more import WITH_FATHERS, asks_for_whose_name, more_labels, parts_of_whom
from doccheck.understanding.name_roles import is_holder_role, is_other_role, telling_words, words_of_each

# What a label asks for.
SURNAME, SECOND_SURNAME, BIRTH_NAME = "surname", "second_surname", "birth_name"
GIVEN, SECOND_GIVEN, PATRONYMIC, FULL = "given_names", "second_given_name", "patronymic", "full_name"
MIDDLE = "middle name"  # one of the given names, in the Philippines the mother's surname
_PLAIN = frozenset({SURNAME, SECOND_SURNAME, BIRTH_NAME, SECOND_GIVEN})  # nothing but a label is called so
HOLDER = "holder"  # "Employee", "Pessoa segura": the whole name of the person the paper is about
PERHAPS_HOLDER = "perhaps holder"  # "Recibimos de la estudiante": a phrase that ends in such a word
PARTY = "party"  # "Landlord": the whole name of somebody beside
POLICYHOLDER = "policyholder"  # "Tomador": the insured person's own name where no other is given
SURNAME_OR_FULL = "name"  # "Name", "Nom": a surname beside given names, the whole name without
PAYER = "payer"  # "Received from", "Facturé à": the whole name of whoever pays, the holder where nobody else is named
ADDRESS = "address"  # "Madame" or "certifie que" in the cell before a name
GIVEN_OR_FULL = "own_name"  # "Nombre", "Nome", "Adı": given names beside a surname, the whole name without

_TABLE: dict[str, str] = {
    SURNAME: """
        nom de famille|nom s|noms|noms de famille|surname|family name|last name|nachname|familienname|zuname
        |apellidos|apellido s|apellido|primer apellido|1er apellido|apellido paterno|surnames|surname s|primer y segundo
        apellido|apellido paterno y materno|apellidos paterno y materno|first and second surname|primeiro e segundo
        apelido|nom nom
        de naissance
        |nom d usage|nom nom d usage|familienname surname|apellidos surname|name surname nom|name surname
        |soyadı|soyad|soyismi|sobrenome|apelido|apelidos|último nome|cognome|nazwisko|numele de familie|nume de
        familie
        |amtlicher name|familienname ggf doktorgrad|surname used|legal surname|first surname|1st surname|nom officiel
        |primeiro apelido|primo cognome|erster familienname|premier nom|premier nom de famille|1er nom|erster nachname
        |surname of child as registered|surname as registered
        |nazwiska|фамилия|прізвище|họ|姓|氏|姓氏|성|성씨|نام خانوادگی|نام خانوادگي|شهرت|تخلص|خاندانی نام|الشهرة
        |اللقب|اسم العائلة|الاسم العائلي|الكنية
        """,
    SECOND_SURNAME: """
        segundo apellido|2º apellido|2do apellido|apellido materno|second surname|2nd surname|deuxième nom|second nom
        |deuxième nom de famille|second nom de famille|2e nom|2ème nom|segundo apelido|secondo cognome
        |zweiter familienname|zweiter nachname
        """,
    BIRTH_NAME: """
        nom de naissance|nom s de naissance|noms de naissance|nom de jeune fille|apellidos de nacimiento
        |surname at birth
        |apellido s de nacimiento|surname s at birth|geburtsname|name at birth|birth name|maiden name|nazwisko rodowe
        |ledigname|birth surname|surname before marriage|nom de célibataire|nome de solteira
        |nom à la naissance|nom de famille à la naissance|family name at birth|last name at birth|name bei geburt
        |familienname bei geburt|name bei der geburt|apellido al nacer|apellidos al nacer|nombre de nacimiento
        |cognome alla nascita|numele dinainte de căsătorie|evlenmeden önceki soyadı|apellido de soltera
        """,
    GIVEN: """
        prénom|prénoms|prénom s|prénom usuel|given names|given name|first name|first names|first name s|forename
        |forenames|forename s|vorname|vornamen|vorname n|rufname|nombres|nombre s|nombre de pila|prenombre
        |prenombres|given name s
        |nombre de la inscrita|nombre del inscrito|nombre del inscrito a|nombre de la persona inscrita
        |nome próprio|nomes próprios|prenome|prenomi|imię|imiona|imię imiona|imię pierwsze|pierwsze imię
        |prenume|prenumele
        |имя|ім'я|власне ім'я|tên|tên gọi|名|이름 명|الاسم الشخصي|الإسم الشخصي|نام کوچک|ön adı
        |other names|other name s|primer nombre|1er nombre|primeiro nome|erster vorname|premier prénom
        |first given name
        |vor und vatersname|имя отчество|имя и отчество
        """,
    SECOND_GIVEN: """
        second given name|second name|second forename|deuxième prénom
        |second prénom|autres prénoms|autre s prénom s|2e prénom|2ème prénom|segundo nombre|2º nombre|otros nombres
        |zweiter vorname|weitere vornamen|weiterer vorname|segundo nome|secondo nome|drugie imię|ikinci adı
        """,
    PATRONYMIC: "patronymic|отчество|по батькові|chữ đệm|tên đệm",
    MIDDLE: "middle name|middle names|middle name s|middle",
    SURNAME_OR_FULL: """
        name|nom|nume|numele|name nom|nom name|nommé|nommée|nommé e|concernant le nommé|concernant la nommée|dénommé
        """,
    GIVEN_OR_FULL: "nombre|name s|nome|adı|ad|isim|ismi|الاسم|الإسم|اسم|نام|اسم مبارک",
    FULL: """
        nom et prénom|nom et prénoms|nom prénom|nom prénoms|nom et prénom s|nom s et prénom s|prénom et nom
        |noms et prénoms|prénoms et nom|prénom s et nom|prénom nom|prénoms nom|titulaire|titulaire du compte
        |titulaire du contrat|titulaire de la police
        |titulaire de la bourse|nom du titulaire|titulaire s|assuré|assurée|assuré e|personne assurée|nom de l'assuré
        |nom de l'assurée|adhérent|adhérente|adhérent e|bénéficiaire|nom du bénéficiaire|étudiant|étudiante|étudiant e
        |nom de l'étudiant|nom de l'étudiante|nom de l'étudiant e|votre étudiant|votre étudiante|votre étudiant e
        |nom et prénom de l'étudiant|nom et prénom de l'étudiante|nom et prénom de l'étudiant e|patient|patiente
        |candidat|candidate|candidat e|intéressé|intéressée|abonné|client|cliente|locataire|preneur|nom du client
        |demandeur|demandeuse|salarié|salariée|salarié e|employé|employée|boursier|boursière|élève|stagiaire
        |volontaire
        |nom complet|nom du candidat|nom de la candidate|nom du patient|nom de l'élève|nom du salarié|apprenant
        |apprenante
        |souscripteur|voyageur|stagiaire participant|époux|épouse|conjoint|conjointe
        |name vorname|vorname name|name und vorname|vorname und name|vorname und nachname|nachname vorname|name
        vornamen
        |vor und nachname|vor und zuname|name des inhabers|kontoinhaber|kontoinhaberin|kontoinhaber in
        |versicherte person
        |versicherter|versicherte|versicherungsnehmer|versicherungsnehmerin|name des versicherten|name der
        versicherten
        |name der versicherten person|verfügungsberechtigt|verfügungsberechtigte|verfügungsberechtigter
        |studierende|studierender|studierende r|student in|name der studierenden
        |name des studierenden|bewerber|bewerberin|patientin|teilnehmer|teilnehmerin|teilnehmer in|kursteilnehmer
        |kursteilnehmerin|antragsteller|antragstellerin|name des antragstellers|name der antragstellerin|inhaber
        |inhaberin|familien und vornamen|familien und vorname|vor und familienname|nach und vorname
        |familienname und vornamen|familienname vornamen|arbeitnehmer|arbeitnehmerin
        |mitarbeiter|mitarbeiterin|mieter|mieterin|stipendiat|stipendiatin|schüler|schülerin|name des schülers
        |name der schülerin|name des kindes|name des teilnehmers|name der teilnehmerin|name des patienten|mitglied
        |praktikant|praktikantin|freiwilliger|freiwillige|vollständiger name
        |nombre y apellidos|nombre y apellido|nombres y apellidos|nombre s y apellido s|apellidos y nombre
        |apellidos y nombres|apellidos nombre|apellidos nombres|nombre completo|nombre del titular|titular|titulares
        |titular de la cuenta|titular es|asegurado|asegurada|asegurado a|persona asegurada|tomador|tomador del seguro
        |tomadora|contratante|contratante y asegurado|contratante y asegurada|tomador y asegurado|tomador asegurado
        |tomadora y asegurada|nombre del asegurado|nombre de la asegurada|estudiante|nombre del estudiante
        |nombre de la estudiante|alumno|alumna|alumno a|nombre del alumno|nombre de la alumna|paciente
        |nombre del paciente|solicitante|nombre del solicitante|interesado|interesada|beneficiario|beneficiaria
        |becario|becaria|trabajador|trabajadora|trabajador a|arrendatario|arrendataria|inquilino|inquilina|cliente
        |nombre legal|nome social|nome legale|nom légal
        |nom du passeport|nombre del cliente|voluntario|voluntaria|participante|contrayente|cónyuge|inscrito
        |inscrita|nombre del
        interesado
        |full name|full name of student|name in full|name of student|student name|student s name|name of the student
        |name of person insured|account holder|account holder s|account holder name|a c name|a c holder|acct name
        |acc name|account in the name of|name of holder|holder
        |holder s name
        |insured person|insured|name of insured|name of the insured|policyholder|policy holder|applicant
        |applicant name
        |name of applicant|applicant s name|student|participant|participant name|name of participant
        |name of account holder|patient name|name of patient|name of the patient|customer name|customer
        |name of candidate|candidate name|candidate|account name|name of child|name of the child|name of employee
        |employee|employee name|awardee|scholar|scholarship holder|tenant|tenants|traveller|traveler
        |subject name|name of subject
        |legal name|full legal name|passport name|name in passport|beneficiary|in favour of
        |surname and given names|surname and forenames|volunteer
        |surname and name|name and surname|first and last name|name of bearer|member name|trainee|intern
        |nome completo|nome e sobrenome|nome e apelido|nome do titular|nome do aluno|nome da aluna|aluno|aluna|aluno a
        |estudante|nome do estudante|nome do requerente|requerente|registrando|registado|nome do registado
        |cognome e nome|nome e cognome|nominativo|intestatario|intestatario del conto|studente|studentessa|titolare
        |imię i nazwisko|imiona i nazwisko|nazwisko i imię|nazwisko i imiona|imię i nazwisko studenta|posiadacz
        rachunku
        |student ka|studentka|numele și prenumele|nume și prenume|nume prenume|numele prenumele|numitul|numita
        |numitul a
        |numitului|studentul|studenta|titular cont|titularul contului
        |adı soyadı|adı ve soyadı|ad soyad|ad ve soyad|adı soyadi|öğrencinin adı soyadı|hesap sahibi|müşteri
        adı soyadı
        |фио|ф и о|фамилия имя отчество|фамилия имя|владелец счета|студент|клиент|піб|п і б|прізвище ім'я по батькові
        |прізвище та ім'я|власник рахунку|он а|гражданин|гражданка|громадянин|громадянка
        |họ tên con|họ và tên con|họ và tên|họ tên
        |họ và tên khai sinh|họ chữ đệm tên|họ chữ đệm và tên|họ chữ đệm tên người được khai sinh
        |họ và tên sinh viên|tên khách hàng|chủ tài khoản|cho|cấp cho|姓名|学生姓名|户名|客户姓名|客户名称
        |申请人|当事人|当事人一|當事人一|당사자|委托人签名
        |持证人|氏名|お名前|名義人|口座名義|本人氏名|성명|이름|예금주|성명 한글|영문성명|영문 성명|英文姓名
        |ローマ字氏名|被保険者|被保険者氏名|被保証人氏名|委任者氏名|学生氏名|申請者氏名|夫の氏名|受講者氏名
        |委托人|被保险人|学生
        |被保险人姓名|考生姓名|存款人|账户名|账户名称|帳戶名稱|戶名|客户|고객명|가입자|피보험자명|응시자|수험자
        |대상자|소득자|학생명|예금주명
        |受験者氏名|口座名義人|入居者|入居者氏名|留学生氏名
        |員工|员工|承租人|借款人|学员|學生姓名|피보험자|신청인|위임인|근로자|임차인|학생|被保証人|委任者
        |留学人员|留学人員|付款学生姓名|患者姓名|病人姓名|新生儿姓名|婴儿姓名|员工姓名|中文姓名|学员姓名|承租方
        |受试者|被担保人|被資助人|受资助人
        |患者氏名|子の氏名|ご契約者名|ご契約者|活動者|参加者|参加者氏名|研修生|申請人|留学者|ご利用者名|お客様名
        |在学者|留学する者
        |아기 성명|환자명|환자 성명|고객 성명|미성년자|수강생|지원자|봉사단원|연수생|참가자|응시자명|수급자
        |피보증인|피보증외국인|학생 성명|성명 국문
        |نام و نام خانوادگی|نام و نام خانوادگي|نام و تخلص|نام کامل|نام دانشجو|نام صاحب حساب|صاحب حساب
        |نام بیمه شده|متقاضی|نام متقاضی|نام بیمار
        |دارنده حساب|بیمه شده|مستأجر|مستاجر|نام و شهرت|اسم و تخلص|نام طالب علم|طالب علم کا نام|کھاتہ دار
        |کھاتہ دار کا نام|درخواست گزار
        |نام درخواست گزار|نام ملازم|ملازم کا نام|مریض کا نام|پورا نام
        |اسم الطالبة|المستضاف|المستضافة|اسم المستضاف|المتدرب|المتدربة|المؤمن له|المؤمن عليه|المستأجر|المريض
        |المريضة|اسم المريض|اسم المولود|اسم المولودة|صاحبة الحساب|اسم صاحبة الحساب|الزبون
        |اسم الزبون|العميل|اسم العميل|اسم المتدرب|المشترك|اسم المشترك|اسم الموظف|الطالب|الطالبة|الاسم الثلاثي
        |المكفول|اسم المكفول|الآنسة|مقدم الطلب
        |اسم مقدم الطلب|الاسم بالكامل|الاسم كاملا|الموظف|الموظفة
        |name in english|الاسم الكامل|الاسم واللقب|الاسم و اللقب|اللقب والاسم|الاسم الرباعي|الاسم الشخصي والعائلي
        |صاحب الحساب|اسم الطالب|اسم صاحب الحساب|السيد|السيدة|السيد ة
        """,
    POLICYHOLDER: """
        借款人|借款人姓名|借受人|차주|채무자|المقترض|契約者|契約者氏名|保険契約者|계약자|보험계약자|投保人|要保人
        """,
    PAYER: """
        received from|received with thanks from|paid by|bill to|billed to|invoice to|invoiced to|invoice for
        |payer name
        |reçu de|versé par|payé par|facturé à|facture à|facturée à|adressée à|débiteur|payeur
        |erhalten von|eingezahlt von|bezahlt von|rechnung an|rechnungsempfänger|rechnungsempfängerin
        |zahlungspflichtige
        |zahlungspflichtiger|zahler|zahlerin|einzahler|einzahlerin
        |recibí de|recibimos de|recibí mos de|recibido de|facturado a|factura a|pagado por|pagador|pagadora
        |recebemos de|recebi de|recebi emos de|faturado a|pago por|ricevuto da|riceviamo da|versato da|fatturato a
        |otrzymano od|wpłacający|wpłacająca|nabywca|primit de la|încasat de la|plătitor|получено от|плательщик|оплатил
        |отримано від|платник|ödeyen|ödemeyi yapan|交款人|付款人|납부자|支払者|الدافع|استلمنا من
        |agent
        """,
    ADDRESS: """
        to|an|attn|destinataire|à l attention de|empfänger|empfängerin|destinatario|destinataria|destinatário
        |addressee
        |adressat|odbiorca|destinatar|monsieur|madame|mademoiselle|m|mme|mlle|herr|herrn|frau|don|doña|d|d ª|dña|mr
        |mrs|ms|signor|signora|pan|pani
        """,
}

# Words right before a cell with a name: "verpflichte mich für | …", "certifie que | …".
_BEFORE_CELL = """
    für|pour|para|a favor de|en faveur de|zugunsten von|in favour of|in favor of|au nom de|a nombre de|in the name of
    |on behalf of|pour le compte de|por cuenta de|on account of|for account of|für rechnung von
    |per conto di|por conta de
    |auf den namen|al nome di|em nome de|pe numele|na rzecz|certifie que|certifica que|certify that|certifies that
    |intestato a|intestata a|lautend auf|ausgestellt für|issued to
    |prepared for|délivré à|délivrée à|remis à|expedido a|emitido a|rilasciato a|emitido para|wystawiono dla
    |eliberat lui
    |на имя|на ім я|выдано|выдана|видано|видана|émis à|émise à|otorgado a|otorgada a|concedido a|concedida a
    |conferido a
    |entregado a|attribué à|attribuée à|décerné à|verliehen an|ausgestellt auf|aranceles de|contre le nommé
    |über|betreffend|concernant|riguardante|contre la nommée|le nommé|la nommée|le dénommé|la dénommée
    |die nachgenannte person|the following person
    |bestätigt dass|bescheinigt dass|bestätigen wir dass|hace constar que|si certifica che|awarded to|conferred upon
    """
_ENDS = tuple(fold(words) for words in _BEFORE_CELL.replace("\n", " ").split("|"))
_LAST_WORDS = frozenset(words.rpartition(" ")[2] for words in _ENDS)


@cache
def name_labels() -> dict[str, str]:
    """Folded label → what it asks for."""
    own = {fold(label): asks for asks, labels in _TABLE.items() for label in labels.replace("\n", " ").split("|")}
    return more_labels() | own


@cache
def _telling_words() -> frozenset[str]:
    """Words of which each text that asks for a name has one, unless it is in other letters."""
    return telling_words() | words_of_each(name_labels()) | frozenset(_ALSO_TELLING.split())


# What labels have that are told by patterns, folded: "nom 2", "imie i nazwisko studenta", "ogrencinin adi soyadi".
_ALSO_TELLING = """
    name names nom noms nome nombre nombres prenom prenoms forename forenames vorname vornames surname surnames apellido
    apellidos nachname nachnames familienname familiennames cognome cognomes nazwisko prenume prenumele soyad soyadi
    soyisim soyismi ten
"""


def _may_ask(folded: str) -> bool:
    """Whether any words of this text can ask for a name: those of most lines cannot."""
    return not folded.isascii() or not _telling_words().isdisjoint(folded.split(" "))


def may_have_label(text: str) -> bool:
    """Whether a label can stand anywhere in a line without a colon: in most there is none."""
    folded = fold(text)
    if _may_ask(folded) or folded.rstrip(_COUNT).rpartition(" ")[2] in _LAST_WORDS:
        return True
    return "/" in text and _BOTH_GENDERS.search(text) is not None


_COUNT = " 0123456789"
OTHER_SCRIPT = re.compile(r"[Ѐ-ӿ؀-ۿ぀-ヿ㐀-鿿가-힯]")
UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_FIRST_UNSPACED = "\u3040"
_LATIN_LABEL = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ /.'’\-]*")
# "Nom(s)" and "Nachname (Geburtsname)": what stands in brackets is not part of the label.
_ASIDE = re.compile(r"\([^)]*\)|（[^）]*）|\[[^\]]*\]")
_PARTS = re.compile(r" [–—-] |[/|·,]| y | et | und | and | i | e | și | şi | ve | và | та | и ")
_DASHED = re.compile(r" [–—-] ")
# "1 Nom", "Asegurado n.º 2", "Versicherte Person Nr. 1".
_NUMBERED = re.compile(r"^(?:\d{1,2} )+|(?: (?:n o|nr?|no|num|numero|nummer|number))?(?: \d{1,2})+$")
_ORDINAL = re.compile(r"^([12]) ?(?:(?:er|do) |[oa] (?=apel))(?=(apellido|nombre|apelido|nome)s?$)")
_ORDINALS = {
    "apellido": ("primer", "segundo"), "nombre": ("primer", "segundo"), "apelido": ("primeiro", "segundo"),
    "nome": ("primeiro", "segundo"),
}  # fmt: skip
_SECOND_GIVEN = re.compile(r"^(?:prenom|given name|first name|forename|vorname|nombre)s? [2-4]$")
_SECOND_SURNAME = re.compile(r"^(?:surname|nom|apellido|nachname|familienname|cognome)s? 2$")
_COUNTED = frozenset({" 2", " 3", " 4"})
_ARTICLE = re.compile(r"^(?:le|la|l|les|der|die|das|el|los|the|il|lo|o|a|votre|ihr|su|your) ")
_FOR = re.compile(r"^(?:fur|for|pour|para|per|dla|pentru|для) (?:den |die |le |la |l |el |the |il |o |a )?")
_NAME_OF = re.compile(
    r"^(?:full |complete )?(?:nombre(?: completo|s? y apellidos?)?|nom(?:s? et prenoms?| complet)?|name(?: und "
    r"vorname)?|vor und "
    r"nachname|nome(?: completo)?|cognome e nome|imie i nazwisko|numele(?: si prenumele)?|names?) "
    r"(?:de l|de la|del|de|des|der|du|d|of the|of|do|da|dello|della|dell) (.+)$"
)
_WHOSE_NAME = re.compile(r"^(.+?)(?: s)? (?:(?:full |complete |legal )?names?)$")
# "ФИО студента", "Imię i nazwisko ubezpieczonego": the word behind is bent.
_NAME_OF_WHOM = re.compile(
    r"(?:фио|ф и о|піб|п і б|ho (?:va )?ten|imie i nazwisko|nazwisko i imie|прізвище та ім я) "
    r"(?:студент(?:а|ки)|обучающ\w+|клиент(?:а|ки)|заявител\w+|владельца|пациент(?:а|ки)|застрахован\w+|вкладчика|"
    r"здобувача|клієнт(?:а|ки)|заявника|власника|пацієнт(?:а|ки)|sinh vien|hoc vien|khach hang|nguoi lao dong"
    r"|student(?:a|ki)|"
    r"ubezpieczone\w+|posiadacz\w*|klient(?:a|ki)|wnioskodawc\w+|pacjent(?:a|ki)|uczestni\w+|stypendyst\w+)$"
)
# "Familienname vor Begründung der Lebenspartnerschaft", "Surname before the marriage".
_BEFORE_UNION = re.compile(
    r" (?:vor|before|prior to|avant|antes|prima|przed|до|inainte|oncesi)(?: (?:der|de|del|do|da|di|des|la|le|l|el|the|"
    r"a|o|civil|contraer))* (?:begrundung|eheschliessung|ehe|heirat|partnerschaft|lebenspartnerschaft|eintragung|"
    r"marriage|partnership|registration|union|mariage|pacs|partenariat|enregistrement|matrimonio|casamento|inscripcion|"
    r"registro|union|uniao|unione|malzenstw\w*|slub\w*|casator\w*|брак\w*|шлюб\w*)(?: [^\W\d_]+){0,4}$"
)
_SURNAME_LABELS = frozenset({SURNAME, SURNAME_OR_FULL, BIRTH_NAME})
_AS_SHOWN = re.compile(
    r" (?:(?:exactly )?as (?:in|on|per|it appears|(?:printed|shown|stated|written|given) (?:in|on))|laut|lt|gemass|"
    r"wie im|selon|"
    r"d apres|tels? qu\w*|figurant|segun|tal como|conforme|come (?:da|nel)|secondo|zgodnie|wg|conform|как в|як у)\b"
)
_BOTH_GENDERS = re.compile(
    r"\b(der|des|die|del|de la|du|do|da|il|el|le|la|lo)(?:/-?|\()(?:der|des|die|del|de la|du|d[eo]|da|la|le|el|a)\b\)?",
    re.IGNORECASE,
)
# What a visa is for, not whom.
_FOR_PLACES = re.compile(r"\b(?:gultig\w*|valid\w*|valable|vigente|gecerli|wazn\w*)\b")
_COLON = re.compile(r"[:：](?=\s|\D)")


def pairs(text: str) -> Iterator[tuple[str, str]]:
    """The labels of names in a line with their values: "Nom : TAZI Prénom : Salma" has two."""
    head, *rest = _COLON.split(text) if len(text) <= 300 else [text]
    for at, piece in enumerate(rest):
        last = at == len(rest) - 1
        value, following = (piece, "") if last else _before_label(piece)
        label = _label_of(head) or (role_at_end(head) if value.strip() else None)
        if label and value.strip():
            yield label, value.strip()
        head = following


def role_at_end(text: str) -> str | None:
    """What a phrase before a colon asks for by its last words: "Recibimos de la estudiante", "ausgestellt für Frau"."""
    words = label_form(text[-60:]).split()
    if len(words) > 2 and len(words[-1]) <= 2 and "(" in text[-6:]:
        words.pop()  # "l'étudiant(e)"
    if not 2 <= len(words) <= 10 or OF_RELATIVE.search(" ".join(words[-3:])):
        return None
    if is_holder_role(words[-1]) or is_holder_role(" ".join(words[-2:])):
        return PERHAPS_HOLDER
    return PERHAPS_HOLDER if len(words[-1]) > 4 and name_labels().get(words[-1]) == FULL else None


def _before_label(text: str) -> tuple[str, str]:
    """A value and the label that follows it: the last words that are one, or the last word of all."""
    words = text.split()
    for count in range(min(4, len(words)), 0, -1):
        label = " ".join(words[-count:])
        if "," not in label and (_label_of(label) or OTHER_LABEL.search(fold(label))):
            return " ".join(words[:-count]).rstrip(" ,;–-"), label
    count = _of_unknown_label(words)
    return (" ".join(words[:-count]).rstrip(" ,;–-"), " ".join(words[-count:])) if count else (text, "")


def _of_unknown_label(words: list[str]) -> int:
    """How many words at the end before a colon are a label that is not known: "Beatriz Sampaio RA", "Ana "
    "Ruiz Cod. int."

    None where too few would be left for a name.
    """
    count = 1
    while count < len(words) and (words[-count][0].islower() or _OF_NUMBER.fullmatch(words[-count])):
        count += 1  # "Student ID", "Tutor académico"
    short = len(words) == 2 and words[1].isupper() and len(words[1]) < 5 and not words[0].isupper()
    return count if short or len(words) - count > 1 else 0


_OF_NUMBER = re.compile(r"(?:no|nr|id|n[°º]|number|nummer|code?|ref|int)\.?|n\.[°º]|№|#|[()/–-]+", re.IGNORECASE)


def split_label(text: str) -> tuple[str | None, str]:
    """ "Nom : BENALI" → ("surname", "BENALI"); a label alone → (name, ""); anything else → (None, "")."""
    if len(text) > 200:
        return None, ""
    for sign in (":", "："):
        head, found, tail = text.partition(sign)
        if found and tail.strip():
            name = _label_of(head)
            return (name, tail.strip()) if name else (None, "")
    whole = _label_of(text)
    return (whole, "") if whole else (None, "")


def _label_of(text: str) -> str | None:
    """What a label asks for: the whole of it, or one of its languages ("1. Apellido(s) / Nom(s)")."""
    if len(text) > 80:
        return None
    if "/" in text or "(" in text:
        text = _BOTH_GENDERS.sub(r"\1", text)  # "Name der/des Studierenden"
    folded = label_form(text)
    known = _may_ask(folded)
    ends = folded.endswith(_ENDS)
    if not (known or ends):  # nearly always
        return None
    if "," in text[:30] and [asked_by(label_form(part)) for part in text.split(",")] == [SURNAME, SURNAME_OR_FULL]:
        return FULL  # "Surname, Name"; "Surname / Nom" is one label in two languages
    if known and WITH_FATHERS.fullmatch(folded):
        return FULL
    if is_of_relative(folded):
        return None
    if known and (asked := asked_by(folded)):
        return asked
    if ends and any(f" {folded}".endswith(f" {end}") for end in _ENDS) and not _FOR_PLACES.search(folded):
        return ADDRESS
    if not known:
        return None
    bare = _ASIDE.sub(" ", text) if any(sign in text for sign in "([（") else text
    if bare != text and (asked := asked_by(label_form(bare))):
        return asked
    # "姓名 Name", "Фамилия / Surname"
    if not bare.isascii() and OTHER_SCRIPT.search(bare) and (latin := _LATIN_LABEL.search(bare)):
        if UNSPACED.match(bare) and " " in latin[0].strip() and not _label_of(latin[0]):
            return None  # "氏名 OKORO Ada": a name stands behind the label
        if _CYRILLIC.match(bare) and not _label_of(latin[0]) and not OTHER_LABEL.search(fold(latin[0])):
            return None  # "Фамилия GOROKHOVSKAIA"
        bare = f"{_LATIN_LABEL.sub(' ', bare)}/{latin[0]}"
    pieces = _PARTS.split(bare.lower() if bare.isupper() else bare)  # "ASEGURADA Y TOMADORA"
    parts = [asked_by(form) for piece in pieces if (form := label_form(piece))]
    told = [part for part in parts if part]
    if not told:
        return None
    if len(told) < len(parts):  # "Mietvertrag – Student" is a title, "Ho, Volta Region" a place
        longest = max(len(piece.split()) for piece in pieces)
        few = 2 * len(told) < len(parts) or longest >= 4
        told = [part for part in told if part in _PLAIN or (part not in (HOLDER, PARTY) and not few)]
        told = [] if _DASHED.search(bare) else told
    return _together(told, english=bool(_ENGLISH_NAME.search(text)))


_CYRILLIC = re.compile(r"[ .\d]*[Ѐ-ӿ][^/|(–-]*$")
# Behind a word for given names that is neither English, German nor French.
_ENGLISH_NAME = re.compile(
    r"(?:prenume(?:le)?|imię|imiona|имя|ім.я|аты|prenome|\bnome|nomes|tên|ad[ıi]) ?/ ?names?\W*$", re.IGNORECASE
)


def _together(parts: list[str], *, english: bool = False) -> str | None:
    """What the parts of a label ask for together: "Nachname / Vorname" for the whole name.

    `english`: "Name" is said in English, behind a label of another language.
    """
    if not parts:
        return None
    if PATRONYMIC in parts and GIVEN in parts and SURNAME not in parts:
        return GIVEN  # "Имя, отчество / Name, patronymic"
    if parts == [GIVEN, SURNAME_OR_FULL] and english:
        return GIVEN  # "Prenumele / Name"
    surname = {SURNAME, SURNAME_OR_FULL}.intersection(parts)
    if (surname and GIVEN in parts) or (SURNAME in parts and GIVEN_OR_FULL in parts):
        return FULL
    if SURNAME in parts and (FULL in parts or HOLDER in parts):
        return SURNAME  # "Nom de l'enfant / Surname"
    if HOLDER in parts or FULL in parts:  # "Contraente / Assicurata"
        return HOLDER if HOLDER in parts else FULL
    return next((part for part in parts if part not in (SURNAME_OR_FULL, GIVEN_OR_FULL)), parts[0])


@lru_cache(maxsize=8192)
def asked_by(folded: str) -> str | None:
    if not _may_ask(folded):
        return None
    labels = name_labels()
    asked = labels.get(folded) or labels.get(_ARTICLE.sub("", folded, count=1))
    if asked is None and labels.get(_FOR.sub("", folded, count=1)) == FULL:
        return HOLDER  # "für Studierende"
    if asked in (None, FULL) and is_other_role(folded):
        return POLICYHOLDER if asked else PARTY
    if asked in (None, FULL) and is_holder_role(folded):
        return HOLDER
    if asked is None and (of := _NAME_OF.match(folded)) and (labels.get(of[1]) == FULL or is_holder_role(of[1])):
        return FULL  # "Nombre del trabajador"
    if asked is None and (of := _WHOSE_NAME.match(folded)) and (labels.get(of[1]) == FULL or is_holder_role(of[1])):
        return FULL  # "Applicant's full name"
    if asked is None and (_NAME_OF_WHOM.match(folded) or asks_for_whose_name(folded)):
        return FULL
    if asked is None and (before := _BEFORE_UNION.search(folded)):
        return BIRTH_NAME if labels.get(folded[: before.start()]) in _SURNAME_LABELS else None
    if asked is None and (shown := _AS_SHOWN.search(folded)):
        return asked_by(folded[: shown.start()])  # "Name laut Pass"
    return asked or _part_of_holder(folded) or _in_two_languages(folded)


def _part_of_holder(folded: str) -> str | None:
    """The part of a name that a label asks for by whose it is: "Prénoms du titulaire", "Holder's surname"."""
    labels = name_labels()
    for part, whom in parts_of_whom(folded):
        if (asked := labels.get(part)) in _PARTS_OF_NAMES and (labels.get(whom) == FULL or is_holder_role(whom)):
            return asked
    return None


def _in_two_languages(folded: str) -> str | None:
    """What a label asks for that says the same twice: "Soyadı Surname", "Nombres Given name(s)"."""
    words = folded.split(" ")
    if not _words_of_parts().issuperset(words):  # nearly always
        return None
    labels = name_labels()
    for at in range(1, len(words)):
        parts = [labels.get(" ".join(half)) for half in (words[:at], words[at:])]
        if None not in parts and set(parts) in _SAME:
            return parts[0]
    return None


@cache
def _words_of_parts() -> frozenset[str]:
    asked = {SURNAME, GIVEN, SURNAME_OR_FULL, GIVEN_OR_FULL}
    return frozenset(word for label, asks in name_labels().items() if asks in asked for word in label.split(" "))


_PARTS_OF_NAMES = frozenset({SURNAME, SECOND_SURNAME, BIRTH_NAME, GIVEN, SECOND_GIVEN, MIDDLE, PATRONYMIC})
_SAME = (
    {SURNAME}, {GIVEN}, {GIVEN, GIVEN_OR_FULL}, {SURNAME, SURNAME_OR_FULL}, {GIVEN_OR_FULL, SURNAME_OR_FULL},
    {SURNAME_OR_FULL},
)  # fmt: skip


def label_form(text: str) -> str:
    """A label without its number in a form ("1. Apellidos", "(2)") and the spaces within "氏 名"."""
    folded = fold(text)
    if folded[:1] in ("1", "2") and (ordinal := _ORDINAL.match(folded)):  # "1.er Apellido", "2º nombre"
        folded = f"{_ORDINALS[ordinal[2]][ordinal[1] == '2']} {folded[ordinal.end() :]}"
    if folded[-2:] in _COUNTED:
        folded = _SECOND_SURNAME.sub("second surname", _SECOND_GIVEN.sub("second given name", folded))
    if (folded[:1].isdigit() and " " in folded[1:3]) or (folded[-1:].isdigit() and " " in folded[-3:-1]):
        folded = _NUMBERED.sub("", folded)
    return folded.replace(" ", "") if folded[:1] >= _FIRST_UNSPACED and UNSPACED.match(folded) else folded


def is_label(text: str) -> bool:
    """Whether a cell is a label itself and no value: of a name, or of anything else a form asks for."""
    if split_label(text)[0] is not None:
        return True
    if text[1:2] in ("'", "’", "ʼ", "`"):  # "N'Guessan" is no number
        return False
    return bool(OTHER_LABEL.search(fold(text)) or OTHER_SIGNS.match(text))


def is_label_word(folded: str) -> bool:
    """The same of a single folded word, sooner."""
    return folded in name_labels() or bool(OTHER_LABEL.match(folded))


def is_of_relative(folded: str) -> bool:
    """Whether a folded label asks for a parent, a spouse or whoever answers for the holder."""
    return bool(OF_RELATIVE.search(folded))
