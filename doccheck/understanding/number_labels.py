"""What issuers call the number of a paper of theirs, and what other numbers are called; words without accents."""

from __future__ import annotations

import re

from doccheck.understanding.number_words_more import OTHER_MORE, OWN_MORE

# A paper, a file of the issuer, or a reference: the number is the document's own. Beginnings of words.
OWN = re.compile(
    # papers that certify
    r"certific|certid|attest|zertifi|\w*bescheinig|\w*bestatig|zeugnis|\w*zeugnis$|\w*urkunde|constanci|constat|"
    r"atest|"
    r"zaswiadcz|adeverint|sertifika|belge|evrak|справк|свидет|свідоц|довідк|витяг|диплом|dipl|dyplom|titulo$|legalis|"
    r"autentic|autentific|apostil|beglaubig|"
    # records and their registers
    r"act[aeo]?$|acte|atto|akt[au]?$|actul|asient|assent|partida|odpis|extrait|extract|extrat|estratt|\w*auszug|"
    r"entry|yevmiye|repertoir|"
    r"record|\w*regist|reg$|registr|реестр|реєстр|repertor|rep$|protocol|prot$|protokoll|indicativ|inscri|enregistr|"
    r"escritura|instrument|procur|poder|livret|\w*ausweis$(?<!personalausweis)|urkundenroll|ur$|uvz|rolle$|zl$|"
    # payments, means
    r"\w*beleg|\w*quittung|\w*rechnung|\w*abrechnung|abr$|recepiss|recu|quittanc|factur|recib|comprobant|fatura|"
    r"fattur|"
    r"ricevut|receipt|invoic|bill|bulletin|voucher|statement|\w*slip|releve|foglio|challan|\w*guarant|\w*garant|"
    r"caution|"
    r"cautionn|aval|burgsch|\w*burgschaft|haftbrief|loan|pret|\w*darlehen|kredit|credit$|credito$|bourse|beca$|"
    r"bolsa|borsa|award|"
    r"stipendi|scholarship|fellowship|justific|transac|"
    # agreements, insurance
    r"\w*vertrag|\w*vereinbarung|contrat|contract|conven|agreement|lease|bail|entente|engagement|polic|polizz|poliza|"
    r"apolice|полис|договор|договір|\w*versicherungsschein|adhesion|afiliac|booking|buchung|reserv|confirm|conferma|"
    # decisions, letters and their references
    r"oficio|resoluc|resolut|arrete|decision|\w*bescheid|verfugung|declara|carta$|lettre|letter|comunicac|"
    r"radicad|matter|vorg$|vorgangs|entscheid|identifiant|localizador|oath|cite$|din$|say[iı]$|"
    r"diligenci|asiento|"
    r"application|admis|offer|offre|notice|avis|candidature|solicitud|gesuch|antrag|zapytan|wniosk|ref(?!erat)|rif$|"
    r"riferiment|(?!institution|kfz)\w*zeichen$|\w*kennziffer|vorgang|\w*geschaftszahl|gz$|zahl$|az$|znak|вих|исх|dossier|file|"
    r"expedient|"
    r"expte|exp$|legajo|foli|process|pratica|fall$|case|job|document|dokument|документ|dok$|doc$|control|seri|"
    r"inreg|operac|\w*kennung|inform|report|rapport|bericht|projet|project|progett|proyect|projekt|stamp|"
    r"issu|numbered|tor$|bren$|translation|traduction|traduccion|traducao|traduzion|\w*ubersetzung$|tlumaczeni|mrn$|"
    r"actuacion$|identificativ|identificador|geschaft$|\w+zahl$|\w*erklarung$|sheet$|anzeige|trn$|emision|emiss|"
    r"tramit|planilla|undertaking|chart$|kartei|vordruck|wykaz|numerat|registo|sl$|sira|form$|formular|fich|scheda|"
    r"hoja|ordre|pcc|demande$|request|richiest|pedido|foja$|piece$|verz$|"
    r"electronic|memorand|correlativ|"
    r"consecutiv|posting|placement|code$|المعامل|"
    # other languages
    r"hieu$|phieu$|hop$|dong$|дело|сери|сері|заяв|الشهادة|الوثيقة|المرجع|شهادة|الرسم|العقد|الطلب|الملف|الإيصال|"
    r"الفاتورة|القيد|الصك|" + OWN_MORE
)
OWN_UNSPACED = re.compile(
    r"(?:(?:证书|證書|证明书?|證明|公证书|文[书件]|报告)?(?:编号|編號)|文号|[证証]书号|証明書?番号|発行番号|文書番号|整理番号|受付番号|"
    r"発給番号|발급 ?번호|증명서 ?번호|문서 ?번호|문서확인 ?번호|증서(?: ?번호)?|접수 ?번호|保单号码?|单号)(?:[ ]*No)?$"
)
# The reference of whom the letter is sent to.
YOURS = re.compile(r"(?:votre|vos|your|ihr|ihre|su|vostr[ao]|v|vs|vossa|twoj|wasz|ваш)$")
# "Votre facture n°", "your policy number": what the issuer gives to whom it writes to is its own paper.
GIVEN = re.compile(
    r"factur|fattur|fatur|faktur|\w*rechnung|invoice|bill|polic|poliz|apolic|\w*versicherungsschein|contrat|contract|"
    r"\w*vertrag|umow|bail$|lease|certific|attest|\w*bescheinig|\w*bestatig|confirm|conferma|recu|recib|receipt|"
    r"ricevut|\w*quittung|quittanc|statement|releve|\w*auszug|extract|booking|buchung|reserv|\w*bescheid|pret$|loan|"
    r"\w*darlehen|offre|offer|avis$|recibo"
)
# Labels that say by themselves that a number follows.
REFERENCE = re.compile(
    r"ref$|referenc|referent|rif$|rep$|repert|prot$|protocol|az$|gz$|zl$|zahl$|\w*zeichen$|expte|exp$|expedient|"
    r"folio|dossier|dok$|"
    r"\w*geschaftszahl|legajo|memorand|oficio|electronic|вих|исх|المرجع|radicad|vorg|yevmiye|repertoir|"
    r"say[iı]$|cite$|localizador|serial$"
)
# What registers, files and identity documents of others are called as well: such a label alone is no certainty.
VAGUE = re.compile(
    r"\w*regist|reg$|inscri|enregistr|doc$|document|rif$|application|candidature|file|case|form|admis|folio|"
    r"engagement|identifiant|matter|oath|transac|entscheid|licen|registr|serial|informe?$|stamp|operac|projet|project|"
    r"progett|proyect|projekt|inform|identificativ|identificador"
)
# Persons, accounts, offices, laws, places: the number is not the document's.
OTHER = re.compile(
    r"pas+e?port|pasaport|reisepass|pass$|паспорт|passnummer|\w*personalausweis|identi[td]|identif|dni|nie$|cin$|"
    r"cni$|cnib|"
    r"cedul|cpf|curp|rfc|nit$|ruc$|rut$|cuit|siret|siren|rcs|hr[ab]$|fn$|ust|uid|steuer|tax|fiscal|tva|vat$|gst|"
    r"pan$|nif|"
    r"cif$|nino|ssn|niss|secu|soci|sozialvers|\w*versicherungsnummer|versicherten|vsnr|versnr|avs|ahv|"
    r"konto(?!ausz)|account|compte|cuenta|cta|"
    r"conta$|conto$|rachunk|cont$|счет|рахун|iban|bic|swift|blz|card$|\w*karte|carte|tarjeta|ptr$|brn$|circul|"
    r"rundschreib|ordonnance|verordn|resident$|resid\w*number|tel|phone|fon$|fax|mobile|durchwahl|hotline|reponse$|freepost|chieu$|"
    r"handy|"
    r"poste?$|kunde|client|customer|cliente|mandant|etudiant|student|\w*matri|matr$|estud|alumn|eleve|schul|roll$|"
    r"loi|ley|lei$|portaria|gesetz|law|decret|dekret|regulation|reglement|art$|artikel|articl|articul|artigo|par$|"
    r"zimmer|room|"
    r"chambre|habitac|apt|apart|appart|wohn|piso|flat|lot[e]?$|logement|rue|carrera|avenid|str$|strasse|street|"
    r"calle|via$|haus|house|"
    r"seite|page|pag|licen|lizenz|agre(?:ment|ee?)$|autorise|zugelassen|homolog|accredit|licenci|orias|bafin|zahler|"
    r"meter|compteur|medidor|contador|guichet|schalter|"
    r"kurs$|module?$|class|klass|livre|libro|band$|book|tomo?e?$|volume|parte$|employ|personal|mitarb|persona?l|"
    r"badge|ci$|lic$|national|bgbl|boe$|lege|ustaw|dz$|dpr$|dlgs|rd$|закон|cnpj|iso$|norm|vivo$|votre|vos$|your|ihr|"
    r"ihre|su$|vostr|v$|vs$|collegiad|coleg|rpps|adeli|ordre des|"
    r"barreau|bar$|notary|studierend|"
    r"teilnehmer|mitglied|member|socio|afilia|insured|assur|aseg|patient|geb$|born|alt$|id$|nip$|persone?n|regon|"
    r"pesel|cui$|"
    r"инн|снилс|огрн|лиценз|mst$|cccd|cmnd|\w*kennzeichen$|symic$|zemis$|uci$|asociad|candidat[eoa]?$|kandidat|"
    # papers that came before
    r"regulament|reglament|regolament|rozporzadz|ustaw|legi[ie]$|zakon|kodeks|directiv|richtlinie|ordonant|ordenanza|"
    r"ordinance|kanun|yonetmelik|постанов|betriebs|institutionskenn|"
    r"adres|address|anschrift|famiglia$|anagrafica$|menage$|notar(?:ia|io|ij|y|iusz\w*)$|preced|previo|bisher|vorherig|vorig|fruher|anterior|ancien|"
    r"cr$|crn$|uen$|abn$|acn$|trager|cricos|ilep|ukprn|sace$|amie$|slmc|nic$|dip$|" + OTHER_MORE
)
# "Number of pages", "número de hojas": how many, not which.
COUNTED = frozenset(
    {
        *("hojas", "pages", "feuilles", "feuillets", "blatter", "seiten", "folhas", "fogli", "pagine", "paginas"),
        *("sheets", "copies", "copias", "copie", "exemplaires", "ejemplares", "kopien", "credits", "creditos"),
        *("hours", "heures", "strony", "stranky", "lap", "oldal"),
        *("horas", "stunden", "days", "jours", "dias", "tage", "persons", "personnes", "personas", "children"),
        *("enfants", "stron", "strani", "листов", "сторінок", "аркушів", "страниц"),
    }
)
# Registers of companies, foundations and clubs, in which the issuer itself stands.
ISSUERS_REGISTER = re.compile(
    r"\b(?:fundaciones|asociaciones|entidades|mercantil|sociedades|companies|registered charity|commerce|associations|"
    r"fondations|"
    r"vereinsreg\w*|handelsreg\w*|partnerschaftsreg\w*|firmenbuch\w*|genossenschaftsreg\w*|imprese|societa|empresas|"
    r"bafin|ilep|cricos|slmc|gmc|staatlich\w*|firms|businesses|accredit\w*|acreditad\w*|habilitad\w*|homologad\w*)\b"
)
# Numbers of the person the paper is about: better than none where the paper has no number of its own.
PERSONS_OWN = re.compile(
    r"teilnehmer|mitglied|member|socio|afilia|insured|assur|aseg|patient|candidat|kandidat|\w*versicherungsnummer|"
    r"versicherten|versnr|mandant|employ|personal|mitarb|persone?n|badge|zemis|symic|uci$|zahler|medidor|compteur"
)
# … where it is said that a number follows: "Customer service: 0800 …" is none.
CUSTOMERS_OWN = re.compile(r"client|kunde|customer")
# Of the student: the number of what a school writes to or about them, where it bears no other.
STUDENTS_OWN = re.compile(r"student|etudiant|estud|alumn|eleve|studierend|\w*matri|matr$|roll$|التسجيل|الطالب")
STUDIES = frozenset(
    {
        *("admission_letter", "enrolment_certificate", "language_course_confirmation", "transcript", "tuition_receipt"),
        *("school_certificate", "diploma"),
    }
)
# "Réf. imprimé", "Mod. 18/2": of the printed form, the same on every sheet.
PRINTED = re.compile(r"imprim|impreso|stampat|vordruck|druckstuck|formul|form$|modul|modello|modelo|mod$|wzor|форма")
# An identity document is none of the issuer's, though it is called a document.
IDENTITY = re.compile(r"ident|pas+e?port|pasaport|viaje|viagem|voyage|travel|conduc|conduire|driving")
# What a paper rests on stands behind these.
RESTS_ON = re.compile(
    r"per$|pursuant|gemass|selon|segun|mediante|virtud|vertu|laut$|conform|according|aufgrund|approved|بموجب|وفقا|عملا"
)
# A number by which a paper can be checked on the net; it is the paper's own where it bears no other.
VERIFICATION = re.compile(
    r"verifi|\bcsv\b|prufcode|prufziffer|controle\b|seguro\b|barcode|barkod|dogrulama|acess?o\b|code$|codigo$|cle$|"
    r"kod$"
)
# What the number of a paper of a kind is called before all others.
_NEARER = {
    "health_insurance": r"polic|poliz|apolice|полис|\w*versicherungsschein|certific|attest|"
    r"adhesion|zertifi|\w*bescheinig",
    "tuition_receipt": r"receipt|recu|recib|\w*quittung|quittanc|\w*beleg|comprob|ricevut|"
    r"challan|\w*rechnung|factur|fattur",
    "bank_statement": r"statement|releve|\w*auszug|extra[ci]?t|estratt",
    "bank_guarantee": r"guarant|garant|caution|\w*burgsch|aval|haftbrief",
    "loan_certificate": r"loan|pret|\w*darlehen|credit|kredit|certific|attest|ref",
    "scholarship_certificate": r"bourse|beca|bolsa|award|stipend|scholar|fellow|decision|\w*bescheid|certific|attest",
    "income_proof": r"\w*slip|recib|\w*abrechnung|bulletin|certific|attest|\w*bescheinig|avis|notice|\w*bescheid",
    "accommodation_certificate": r"contr|\w*vertrag|bail|lease|agreement|booking|buchung|attest|certific",
    "proof_of_residence": r"certific|attest|\w*bescheinig|factur|bill|invoice|\w*rechnung|fattur|constanc",
    "diploma": r"dipl|dyplom|titul|seri|certific|\w*urkunde|диплом",
    "language_certificate": r"certific|attest|zertifi|dipl|\w*zeugnis",
    "birth_certificate": r"act|atto|akt|\w*urkund|certific|\w*regist|entry|partida|свидет|свідоц",
    "marriage_certificate": r"act|atto|akt|\w*urkund|certific|\w*regist|entry|partida|seri|сері|сери|свидет|свідоц",
    "criminal_record": r"certific|extrait|\w*auszug|bulletin|pcc|ref",
    "internship_agreement": r"conv|contr|\w*vertrag|agreement",
    "volunteering_agreement": r"conv|contr|\w*vertrag|agreement|\w*vereinbarung",
    "exchange_agreement": r"conv|contr|\w*vertrag|agreement|\w*vereinbarung|engagement",
    "sponsorship_declaration": r"act[aeu]|atto|akt|escritura|\w*erklarung|verpflicht|repert|protocol|undertaking|"
    r"affidavit|registre",
    "affidavit": r"act[aeu]|atto|akt|escritura|\w*urkund|repert|instrument|protocol|affidavit|ur$|uvz",
    "parental_authorisation": r"act[aeu]|atto|akt|escritura|\w*urkund|repert|instrument|protocol|ur$|uvz|"
    r"authori|autori",
    "sworn_translation": r"traduc|traduz|\w*ubersetz|translat|repert|rep$|register|registro|tlumacz|job|beglaub|"
    r"protocol|protokoll|log$|\w*verzeichnis|journal",
    "family_record": r"livret|libro|document|family|famil|certific|\w*ausweis|\w*buch",
    "transcript": r"transcript|tor$|releve|certific|document|serial|expedient|histori",
    "power_of_attorney": r"act|escritura|\w*urkund|repert|instrument|procur|protocol|ur$|uvz",
}
NEARER = {kind: re.compile(words) for kind, words in _NEARER.items()}
# Codes of currencies that stand before sums as letters stand before numbers.
_CURRENCIES = (
    "thb inr kes ngn ghs xaf xof mad dzd tnd egp pkr lkr bdt npr vnd cny jpy krw try rub uah kzt pln ron brl mxn cop "
    "pen clp ars uyu pyg bob gtq hnl dop crc cad aud nzd sgd hkd zar aed sar czk huf sek nok dkk"
)
CURRENCIES = frozenset(_CURRENCIES.split())
