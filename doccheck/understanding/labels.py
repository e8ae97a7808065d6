"""The words by which documents announce what follows, folded, in French, German, Spanish and English.

Lists of papers, balances, statements. The labels of names stand in `name_labels`, those of dates in `date_labels`. What
only one kind of document says stands in that kind's TOML instead.
"""

from __future__ import annotations

# A line with such words opens a list of documents to hand in.
LIST_TRIGGERS = (
    "pieces a fournir", "pieces a joindre", "pieces justificatives", "documents a fournir", "documents a joindre",
    "documents suivants", "pieces suivantes", "documents requis", "liste des documents", "liste des pieces",
    "veuillez fournir", "veuillez joindre", "veuillez vous munir", "veuillez apporter", "devrez fournir",
    "devrez presenter", "muni des", "munie des", "joindre a votre dossier",
    "folgende unterlagen", "folgenden unterlagen", "einzureichende unterlagen", "erforderliche unterlagen",
    "benotigte unterlagen", "folgende dokumente", "bitte bringen sie", "bitte legen sie", "bitte reichen sie",
    "mitzubringen", "vorzulegen sind", "einzureichen sind", "sind vorzulegen", "sind einzureichen",
    "documentacion requerida", "documentacion necesaria", "documentos requeridos", "documentos necesarios",
    "debera aportar", "debera presentar", "deberan aportar", "deben presentar", "siguientes documentos",
    "siguiente documentacion", "documentacion a presentar", "documentos a presentar",
    "documents required", "required documents", "following documents", "please bring", "please submit",
    "please provide", "you must provide", "you will need to provide", "you must submit", "documents to be submitted",
    "supporting documents", "checklist of documents", "list of documents",
    "pieces jointes", "anlagen", "adjunto", "adjuntos", "se adjuntan", "enclosures", "enclosed documents",
)

# What stands before the balance or the sum a document is about.
AMOUNT_LABELS: tuple[str, ...] = (
    "net paye", "salaire net", "montant net", "nettolohn", "nettogehalt", "auszuzahlender betrag", "liquido a "
    "percibir",
    "liquido total a percibir", "neto a percibir", "total neto", "net salary", "take home pay", "net amount",
    "asignacion", "asignacion mensual", "manutencion", "allocation", "allocation mensuelle", "bourse mensuelle",
    "allowance", "monthly allowance", "living allowance", "stipendienrate", "lebenshaltung", "ayuda mensual",
    "total regle", "total paye", "total abonado", "gezahlt", "total paid", "amount paid",
    "nouveau solde crediteur", "solde final", "solde de cloture", "neuer kontostand", "kontostand "
    "am", "abschlusssaldo",
    "schlusssaldo", "nuevo saldo", "new balance", "un solde", "saldo de",
    "solde", "solde crediteur", "nouveau solde", "solde disponible", "solde au", "solde de", "avoir", "avoirs",
    "montant", "montant de", "montant total", "montant mensuel", "montant de la bourse", "somme de", "s elevant a",
    "s eleve a", "a hauteur de", "d un montant", "presente un solde", "disponible", "revenu", "net a payer",
    "revenu fiscal de reference", "net imposable", "loyer", "total",
    "saldo", "kontostand", "guthaben", "guthabens", "endsaldo", "neuer "
    "saldo", "betrag", "sperrbetrag", "gesamtbetrag",
    "monatlich", "monatlicher betrag", "in hohe von", "hohe von", "hohe", "verfugungsbetrag", "auszahlungsbetrag",
    "nettobetrag", "stipendium", "forderbetrag", "forderhohe", "verfugbarer betrag", "freigabebetrag", "burgschaft",
    "saldo disponible", "saldo actual", "saldo final", "saldo a fecha", "importe", "importe de", "importe total",
    "importe mensual", "cantidad de", "cuantia", "por importe de", "dotacion", "asciende a", "un saldo de",
    "balance", "closing balance", "available balance", "current balance", "balance of", "amount", "sum of",
    "total amount", "monthly amount", "in the amount of", "the amount of", "credit balance", "ending balance",
    "scholarship of", "stipend", "net pay", "net income", "funds", "grant of",
    "netto verdienst", "nettoverdienst", "auszahlung", "nettoentgelt", "netto zu zahlen", "netto a pagare",
    "retribuzione netta", "stipendio netto", "liquido a receber", "salario liquido", "valor liquido",
    "kwota do wyplaty", "do wyplaty", "wynagrodzenie netto", "salariu net", "rest de plata", "net maas",
    "net odenen", "net ucret", "к выплате", "на руки", "до виплати", "saldo disponibile", "saldo contabile",
    "saldo attuale", "importo", "importo totale", "somma di", "giacenza", "saldo disponivel", "saldo em conta",
    "montante", "valor", "quantia de", "no valor de", "saldo rachunku", "saldo na rachunku", "stan konta",
    "saldo dostepne", "kwota", "w kwocie", "w wysokosci", "sold", "soldul", "sold disponibil", "sold creditor",
    "suma de", "in suma de", "in valoare de", "bakiye", "bakiyesi", "kullanilabilir bakiye", "hesap bakiyesi",
    "tutar", "tutari", "toplam", "meblag", "остаток", "остаток средств", "остаток на счете", "сумма", "в сумме",
    "в размере", "баланс", "залишок", "залишок коштів", "сума", "у сумі", "в розмірі", "so du", "so tien",
    "so du hien tai", "tong so tien", "الرصيد", "رصيد", "المبلغ", "مبلغ", "مبلغ "
    "قدره", "余额", "餘額", "存款余额", "账户余额",
    "金额", "金額", "存款金额", "总额", "合计", "总计",
    "残高", "預金残高", "預金残高合計", "합계", "잔액", "예금잔액", "예금 잔액",
    "금액", "잔고",
)
# Of these, the ones that name what is in an account; an account's final balance outranks any other.
BALANCE_LABELS: tuple[str, ...] = (
    "solde", "solde crediteur", "solde disponible", "solde au", "solde de", "un "
    "solde", "avoir", "avoirs", "disponible",
    "presente un solde", "saldo", "kontostand", "guthaben", "guthabens", "saldo disponible", "saldo actual",
    "saldo a fecha", "un saldo de", "saldo de", "balance", "available balance", "current balance", "balance of",
    "credit balance", "verfugbarer betrag",
    "saldo disponibile", "saldo contabile", "saldo attuale", "giacenza", "saldo disponivel", "saldo em conta",
    "saldo rachunku", "stan konta", "saldo dostepne", "sold", "soldul", "sold disponibil", "sold creditor",
    "bakiye", "bakiyesi", "kullanilabilir bakiye", "hesap bakiyesi", "остаток", "остаток средств",
    "остаток на счете", "баланс", "залишок", "залишок коштів", "so du", "so du hien tai", "الرصيد", "رصيد", "余额",
    "餘額", "存款余额", "账户余额", "存款金额", "残高", "預金残高", "예금잔액", "예금 "
    "잔액", "잔액", "잔고",
)
FINAL_BALANCE_LABELS: tuple[str, ...] = (
    "nouveau solde", "solde final", "nouveau solde crediteur", "solde de cloture", "neuer saldo", "endsaldo",
    "neuer kontostand", "kontostand am", "abschlusssaldo", "schlusssaldo", "saldo final", "nuevo saldo",
    "closing balance", "ending balance", "new balance",
    "saldo finale", "saldo di chiusura", "nuovo saldo", "saldo koncowe", "sold final",
    "sold la sfarsitul perioadei", "kapanis bakiyesi", "son bakiye", "исходящии остаток",
    "остаток на конец периода", "вихіднии залишок", "so du cuoi ky", "期末余额", "期末残高", "기말잔액",
    "الرصيد النهايي", "الرصيد الختامي",
)
# What an employee is paid out, against what is earned before deductions.
NET_PAY_LABELS: tuple[str, ...] = (
    "net a payer", "net a payer avant impot", "net paye", "salaire net", "montant net", "nettobetrag", "nettolohn",
    "nettogehalt", "auszahlungsbetrag", "auszuzahlender betrag", "liquido a percibir", "liquido total a percibir",
    "neto a percibir", "total neto", "net pay", "net salary", "take home pay", "net amount",
    "netto verdienst", "nettoverdienst", "auszahlung", "nettoentgelt", "netto zu zahlen", "netto a pagare",
    "retribuzione netta", "stipendio netto", "liquido a receber", "salario liquido", "valor liquido",
    "kwota do wyplaty", "do wyplaty", "wynagrodzenie netto", "salariu net", "rest de plata", "net maas",
    "net odenen", "net ucret", "к выплате", "на руки", "до виплати",
)
# What a flat costs: the sum that matters only where the paper is about one.
RENT_LABELS: tuple[str, ...] = (
    "loyer", "loyers", "loyer mensuel", "miete", "monatsmiete", "kaltmiete", "warmmiete", "alquiler", "renta "
    "mensual", "rent",
    "monthly rent", "affitto", "canone", "aluguel", "renda", "czynsz", "chirie", "kira",
)
# Amounts after these words are not what the document proves.
AMOUNT_OTHER: tuple[str, ...] = (
    "solde moyen", "solde initial", "solde de depart", "durchschnittlicher saldo", "durchschnittsguthaben",
    "saldo medio", "average balance", "avg balance", "saldo promedio", "brut", "salaire brut", "total brut",
    "bruttolohn", "bruttogehalt", "gesamtbrutto", "brutto", "gross", "gross pay", "bruto", "total devengado",
    "total a deducir", "deducciones", "retenues", "total retenues", "abzuge", "summe abzuge", "deductions",
    "total deductions", "hasta", "jusqu a", "max", "maximal", "dans la limite de", "bis zu", "hasta un maximo de",
    "up to", "jusqu a concurrence de", "chiffre d affaires",
    "rente", "acompte",
    "ancien solde", "solde precedent", "alter saldo", "anfangssaldo", "saldo anterior", "saldo inicial",
    "opening balance", "previous balance", "capital social", "au capital de", "stammkapital", "capital", "franchise",
    "plafond", "selbstbeteiligung", "selbstbehalt", "deckungssumme", "versicherungssumme", "franquicia", "prime",
    "pramie", "beitrag", "gebuhr", "frais", "fee", "tasa", "cotisation", "limite", "maximum", "decouvert",
    "overdraft", "dispositionsrahmen", "debit", "credit limit", "coste", "kosten",
    "saldo iniziale", "giacenza media", "lordo", "retribuzione lorda", "trattenute", "commissione", "commissioni",
    "bollo", "imposta di bollo", "marca da bollo", "taxa", "taxas", "emolumentos", "descontos", "salario bruto",
    "oplata", "oplata skarbowa", "prowizja", "saldo poczatkowe", "srednie saldo", "wynagrodzenie brutto",
    "comision", "sold initial", "sold mediu", "salariu brut", "ucret", "masraf", "harc", "komisyon",
    "acilis bakiyesi", "ortalama bakiye", "госпошлина", "комиссия", "плата", "сбор", "входящии остаток",
    "среднии остаток", "комісія", "вхіднии залишок", "phi", "le phi", "so du dau ky", "so du binh quan", "رسوم",
    "عمولة", "手续费", "工本费", "期初余额", "日均余额", "手数料",
    "発行手数料", "期首残高", "平均残高", "수수료", "발급수수료", "평균잔액",
    "droits de timbre", "spese", "handling fee", "stamp duty",
    "arancel", "aranceles", "honorarios", "tasas", "droits", "honoraires", "gebuhren", "fees", "costs",
)

CERTIFIED_COPY: tuple[str, ...] = (
    "copie certifiee conforme", "certifiee conforme a l original", "certifie conforme a l original",
    "pour copie conforme", "copie conforme", "certified true copy", "certified copy of the original",
    "true copy of the original", "certified true copies", "true copies of the original", "are true copies of",
    "copies certifiees conformes", "certifiees conformes aux originaux", "beglaubigte kopien", "copias compulsadas",
    "beglaubigte kopie", "beglaubigte abschrift", "beglaubigte fotokopie",
    "ubereinstimmung der vorstehenden", "stimmt mit dem original uberein", "mit der urschrift uberein",
    "copia compulsada", "compulsa", "es copia fiel", "copia autentica", "copia legitimada", "fiel del original",
)

# A validity that ends only when somebody ends it. Yearly renewal is not among these: each year has its end.
OPEN_ENDED: tuple[str, ...] = (
    "sans limitation de duree", "sans limite de duree", "a duree indeterminee", "pour une duree indeterminee",
    "duree illimitee", "zeitlich nicht begrenzt", "zeitlich unbegrenzt", "unbefristet", "auf unbestimmte zeit",
    "bis auf weiteres", "ohne zeitliche begrenzung", "nicht befristet", "versicherungsende offen", "ende offen",
    "por tiempo indefinido", "duracion indefinida", "con caracter indefinido", "sin fecha de vencimiento",
    "sin limite temporal", "until further notice", "open ended", "for an indefinite period", "no end date",
    "without limit of time", "not limited in time", "continues for as long as",
    "ohne enddatum weiter", "ohne enddatum fort", "besteht ohne enddatum", "lauft ohne enddatum", "gilt ohne enddatum",
    "en vigueur sans date de fin", "valable sans date de fin", "rige sin fecha de fin", "en vigor sin fecha de fin",
    "vigente sin fecha de fin", "in force without an end date", "continues without an end date",
    # Cover that goes on while somebody studies; "for the duration of your studies" is said of fees and good wishes too.
    "endet nicht durch zeitablauf", "besteht fort solange", "besteht weiter solange", "bleibt bestehen solange",
    "continues as long as you", "continues while you are enrolled", "remains in force as long as",
    "remains in force while you", "est maintenue tant que", "reste acquise tant que", "restent acquises tant que",
    "se mantiene mientras", "permanece vigente mientras", "continua vigente mientras",
)

SIGNATURE_LABELS: tuple[str, ...] = (
    "signature", "signature du demandeur", "signature of applicant", "firma", "firma del solicitante",
    "unterschrift", "signature du titulaire", "signature du representant legal", "lu et approuve", "signe",
    "fdo", "firmado", "signed",
)

SWORN_WORDS: tuple[str, ...] = (
    "traducteur assermente", "traductrice assermentee", "traducteur jure", "traductrice juree", "traducteur expert",
    "traductrice experte", "expert pres la cour", "experte pres la cour", "expert traducteur", "assermente pres",
    "assermentee pres", "traduction assermentee", "traducteur interprete assermente", "agree par les tribunaux",
    "interprete assermente", "traductrice interprete assermentee", "traducteur agree", "expert judiciaire",
    "beeidigter ubersetzer", "beeidigte ubersetzerin", "vereidigter ubersetzer", "vereidigte ubersetzerin",
    "ermachtigter ubersetzer", "ermachtigte ubersetzerin", "allgemein beeidigt", "allgemein beeidigte",
    "allgemein beeidigter", "offentlich bestellt", "offentlich bestellte", "gerichtlich beeidigt",
    "urkundenubersetzer", "beglaubigte ubersetzung", "allgemein ermachtigte", "allgemein ermachtigter",
    "traductor jurado", "traductora jurada", "traductor interprete jurado", "traductora interprete jurada",
    "interprete jurado", "interprete jurada", "traduccion jurada", "traductor a jurado",
    "sworn translator", "sworn translation", "certified court interpreter", "court certified translator",
    "sworn interpreter", "tradutor juramentado", "tradutora juramentada", "traducao juramentada", "yeminli tercuman",
    "traduttore giurato",
)
