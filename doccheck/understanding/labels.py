"""The words by which documents announce what follows, folded, in French, German, Spanish and English.

Roles of dates, holders' names, balances. What only one kind of document says stands in that kind's TOML instead.
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
)

# Role of a date by the words before it. Longer phrases are tried first.
DATE_ROLES: dict[str, tuple[str, ...]] = {
    "birth_date": (
        "date de naissance", "date de naiss", "date naissance", "naiss", "ne le", "nee le", "ne e le", "ne a", "nee a",
        "naissance", "geboren am", "geb am", "geb",
        "geburtsdatum", "geburtstag", "geboren", "fecha de nacimiento", "nacido el", "nacida el", "nacido a el",
        "nacimiento", "date of birth", "born on", "born", "dob", "birth date", "data de nascimento", "dogum tarihi",
        "nascido em", "nascida em", "data di nascita", "nato il", "nata il",
    ),
    "expiry_date": (
        "date d expiration", "date d expiry", "expire le", "expiration", "expirant le", "valable jusqu au",
        "valide jusqu au", "date de fin de validite", "fin de validite", "gultig bis", "gueltig bis", "ablaufdatum",
        "ablauf", "gultigkeitsdatum", "fecha de caducidad", "caducidad", "fecha de expiracion", "valido hasta",
        "valida hasta", "date of expiry", "expiry date", "date of expiration", "expires on", "expires", "valid until",
        "valid thru", "validity", "card expires", "gultig bis date of expiry", "validade", "expira", "expiry",
    ),
    "issue_date": (
        "date de delivrance", "delivre le", "delivree le", "date d emission", "emis le", "emise le", "fait a",
        "fait le", "etabli le", "etablie le", "edite le", "date d edition", "date du document", "lieu et date",
        "ort tag", "signed on", "lo firma en", "firmado en", "firmo en", "sworn at", "sworn before me", "verified at",
        "in witness whereof", "hereunto set my hand this", "par devant nous", "this agreement is dated", "ante mi",
        "mi residencia a", "siendo las", "date received", "copie conforme le", "certified on", "el presente diploma en",
        "fecha y hora de registro", "zu urkund dessen", "ausgefertigt zu", "hora de expedicion",
        "ort datum", "ort und datum", "lugar y fecha", "place and date", "date of this letter", "generated on",
        "printed on", "expido", "que expido", "se expide", "se extiende", "a los", "se firma", "issued at",
        "given under my hand",
        "ausgestellt am", "ausstellungsdatum", "ausstellung", "ausgefertigt am", "erstellt am", "datum",
        "fecha de expedicion", "fecha de emision", "expedido el", "expedida el", "emitido el", "emitida el",
        "expedido en", "y para que conste", "en madrid a", "fecha", "date of issue", "issue date", "issued on",
        "issued", "date issued", "dated", "done at", "given at", "date", "data de emissao", "emitido em",
        "delivre a", "le directeur",
    ),
    "valid_from": (
        "prise d effet", "date d effet", "a effet du", "effet du", "valable a partir du", "valable du", "valide du",
        "a compter du", "a partir du", "debut de la couverture", "debut de garantie", "gultig ab", "gultig von",
        "versicherungsbeginn", "beginn des versicherungsschutzes", "versichert seit", "versichert ab", "gultig vom",
        "fecha de efecto", "fecha de inicio de la cobertura", "valido desde", "con efecto desde", "efecto desde",
        "inicio de la cobertura", "effective from", "effective date", "valid from", "cover starts", "start of cover",
        "coverage start", "insured from",
    ),
    "valid_until": (
        "fin de la couverture", "fin de garantie", "date de fin de couverture", "jusqu au", "versicherungsende",
        "ende des versicherungsschutzes", "versichert bis", "gultig bis einschliesslich", "fin de la cobertura",
        "fecha de fin de la cobertura", "fecha de vencimiento", "vencimiento", "end of cover", "cover ends",
        "coverage end", "insured until", "date d echeance",
    ),
    "start_date": (
        "date de debut", "debut des cours", "debut des etudes", "date de rentree", "rentree", "commence le",
        "commencent le", "commencera le", "debuteront le", "debutera le", "debut du cours", "vorlesungsbeginn",
        "studienbeginn", "kursbeginn", "beginn", "beginnt am", "semesterbeginn", "unterrichtsbeginn",
        "fecha de inicio", "inicio de las clases", "inicio del curso", "comienzo", "comienza el", "inicio",
        "start date", "course start", "programme start", "program start", "starts on", "begins on", "commences on",
        "commencement", "first day",
    ),
    "end_date": (
        "date de fin", "fin des cours", "fin des etudes", "se termine le", "se terminent le", "vorlesungsende",
        "studienende", "kursende", "ende", "endet am", "semesterende", "fecha de fin", "fecha de finalizacion",
        "fin de las clases", "finaliza el", "termina el", "finalizacion", "end date", "course end", "programme end",
        "ends on", "completion date", "last day",
    ),
    # Heads of columns; they count only where nothing else stands there.
    "begin": ("du", "de", "debut", "inicio", "desde", "beginn", "von", "ab", "from", "start", "start date", "begin"),
    "end": ("au", "fin", "hasta", "termino", "ende", "bis", "to", "until", "end", "end date", "finish"),
    "deadline": (
        "au plus tard le", "avant le", "date limite", "bis spatestens", "spatestens", "frist", "bis zum",
        "fecha limite", "antes del", "a mas tardar", "no later than", "deadline", "by the latest", "before",
    ),
    "other": (
        "voraussichtliches studienende", "voraussichtlicher abschluss", "fin prevue des etudes", "expected completion",
        "expected graduation", "fecha prevista de finalizacion de los estudios", "ende der regelstudienzeit",
        "en date du", "date d entree", "date d entree en france", "fecha de registro", "fecha de inscripcion",
        "tag der immatrikulation", "immatrikuliert seit", "immatrikuliert am", "exmatrikuliert am", "prufungsdatum",
        "prufung am", "date de l examen", "date d examen", "fecha del examen", "fecha de examen", "exam date",
        "test date", "date of test", "date of examination", "date of registration", "date of marriage", "when married",
        "date du mariage", "fecha de matrimonio", "solde au", "solde crediteur au", "saldo a", "saldo al",
        "saldo a fecha", "kontostand am", "kontostand per", "kontostand zum", "stand vom", "balance as at",
        "balance as of", "balance on", "date de valeur", "date d operation", "wertstellung", "buchungstag",
        "fecha valor", "fecha de pago", "date de paiement", "date d encaissement", "zahlungsdatum", "payment date",
        "date of payment", "entree en france le", "entered on", "date of entry", "deces", "decede le", "gestorben am",
        "divorce", "geschieden am", "date limite de paiement", "fallig am", "pagadero hasta", "due date",
        "loi du", "decret du", "arrete du", "gesetz vom", "ley", "real decreto", "verordnung vom", "fassung vom",
        "regulation of", "act of", "vom", "convention de la haye du", "convenio de la haya", "inscrit le",
        "votre demande du",
        "votre courrier du", "ihr antrag vom", "ihr schreiben vom", "su solicitud de", "your application of",
        "your letter of", "en reponse a votre demande",
    ),
}

# Labels of a date of issue that say little: they count only right before their date, and where no plainer one is.
VAGUE_DATE_LABELS = frozenset({"date", "datum", "fecha", "dated", "issued", "le directeur", "ausstellung"})

# Labels whose value is a holder's name, by what the value is.
NAME_LABELS: dict[str, tuple[str, ...]] = {
    "surname": (
        "nom", "nom de famille", "nom s", "noms", "surname", "family name", "last name", "name nom", "nachname",
        "familienname", "apellidos", "apellido s", "apellido", "primer apellido", "surname nom", "nom surname",
        "name surname nom", "apellidos surname", "surnames", "surname s", "nom nom de naissance", "1 apellidos",
        "1 nom", "1 surname", "nom de naissance", "soyadi", "sobrenome", "name 1", "familienname surname",
        "name surname", "nom name",
    ),
    "given_names": (
        "prenom", "prenoms", "prenom s", "given names", "given name", "first name", "first names", "forename",
        "forenames", "vorname", "vornamen", "vorname n", "nombre", "nombres", "nombre s", "prenoms given names",
        "given names prenoms", "vornamen given names", "given names vornamen", "nombre given names", "2 prenoms",
        "given name s", "3 nombre s", "adi", "given names prenoms s", "prenom s given names", "vorname given name",
        "vornamen given names prenoms", "given names vornamen prenoms",
    ),
    "full_name": (
        "nom et prenom", "nom et prenoms", "nom prenom", "nom prenoms", "nom et prenom s", "prenom et nom",
        "prenoms et nom", "prenom nom", "titulaire", "titulaire du compte", "titulaire du contrat", "nom du titulaire",
        "assure", "assuree", "assure e", "personne assuree", "nom de l assure", "beneficiaire", "etudiant",
        "etudiante", "etudiant e", "nom de l etudiant", "nom de l etudiante", "patient", "patiente", "candidat",
        "candidate", "interesse", "interessee", "abonne", "client", "locataire", "nom du client",
        "name vorname", "vorname name", "name und vorname", "vor und nachname", "vor und zuname", "kontoinhaber",
        "kontoinhaberin", "kontoinhaber in", "versicherte person", "versicherter", "versicherte",
        "versicherungsnehmer", "name des versicherten", "studierende", "studierender", "name der studierenden",
        "bewerber", "bewerberin", "patientin", "teilnehmer", "teilnehmerin", "kursteilnehmer", "kursteilnehmerin",
        "antragsteller", "antragstellerin", "name des antragstellers", "inhaber",
        "nombre y apellidos", "apellidos y nombre", "titular", "titular de la cuenta", "asegurado", "asegurada",
        "asegurado a", "tomador", "tomador del seguro", "estudiante", "alumno", "alumna", "alumno a", "paciente",
        "solicitante", "interesado", "interesada", "nombre completo", "nombre del titular", "beneficiario",
        "awardee", "tenant", "tenants", "traveller", "traveler", "trabajador a", "trabajador", "trabajadora", "salarie",
        "salariee", "employe", "employee", "employee name", "arbeitnehmer", "arbeitnehmerin", "mieter", "mieterin",
        "arrendatario", "arrendataria", "inquilino", "demandeur", "demandeuse", "customer", "received from",
        "candidate name", "familien und vornamen", "familienname und vornamen", "nombre del alumno",
        "nombre de la alumna", "nom et prenom de l etudiant", "stipendiat", "stipendiatin", "becario", "becaria",
        "boursier", "boursiere", "scholarship holder", "schuler", "schulerin", "eleve", "full name of student",
        "full name", "name of student", "student name", "name of the student", "account holder", "name of holder",
        "holder", "holder s name", "insured person", "insured", "name of insured", "policyholder", "applicant",
        "name of applicant", "student", "participant", "name of participant", "name of account holder",
        "patient name", "customer name", "name of candidate", "account name", "name of patient",
    ),
}

# What stands before the balance or the sum a document is about.
AMOUNT_LABELS: tuple[str, ...] = (
    "net paye", "salaire net", "montant net", "nettolohn", "nettogehalt", "auszuzahlender betrag", "liquido a percibir",
    "liquido total a percibir", "neto a percibir", "total neto", "net salary", "take home pay", "net amount",
    "asignacion", "asignacion mensual", "manutencion", "allocation", "allocation mensuelle", "bourse mensuelle",
    "allowance", "monthly allowance", "living allowance", "stipendienrate", "lebenshaltung", "ayuda mensual",
    "total regle", "total paye", "total abonado", "gezahlt", "total paid", "amount paid",
    "nouveau solde crediteur", "solde final", "solde de cloture", "neuer kontostand", "kontostand am", "abschlusssaldo",
    "schlusssaldo", "nuevo saldo", "new balance", "un solde", "saldo de",
    "solde", "solde crediteur", "nouveau solde", "solde disponible", "solde au", "solde de", "avoir", "avoirs",
    "montant", "montant de", "montant total", "montant mensuel", "montant de la bourse", "somme de", "s elevant a",
    "s eleve a", "a hauteur de", "d un montant", "presente un solde", "disponible", "revenu", "net a payer",
    "revenu fiscal de reference", "net imposable", "loyer", "total",
    "saldo", "kontostand", "guthaben", "guthabens", "endsaldo", "neuer saldo", "betrag", "sperrbetrag", "gesamtbetrag",
    "monatlich", "monatlicher betrag", "in hohe von", "hohe von", "hohe", "verfugungsbetrag", "auszahlungsbetrag",
    "nettobetrag", "stipendium", "forderbetrag", "forderhohe", "verfugbarer betrag", "freigabebetrag", "burgschaft",
    "saldo disponible", "saldo actual", "saldo final", "saldo a fecha", "importe", "importe de", "importe total",
    "importe mensual", "cantidad de", "cuantia", "por importe de", "dotacion", "asciende a", "un saldo de",
    "balance", "closing balance", "available balance", "current balance", "balance of", "amount", "sum of",
    "total amount", "monthly amount", "in the amount of", "the amount of", "credit balance", "ending balance",
    "scholarship of", "stipend", "net pay", "net income", "funds", "grant of",
)
# Of these, the ones that name what is in an account; an account's final balance outranks any other.
BALANCE_LABELS: tuple[str, ...] = (
    "solde", "solde crediteur", "solde disponible", "solde au", "solde de", "un solde", "avoir", "avoirs", "disponible",
    "presente un solde", "saldo", "kontostand", "guthaben", "guthabens", "saldo disponible", "saldo actual",
    "saldo a fecha", "un saldo de", "saldo de", "balance", "available balance", "current balance", "balance of",
    "credit balance", "verfugbarer betrag",
)
FINAL_BALANCE_LABELS: tuple[str, ...] = (
    "nouveau solde", "solde final", "nouveau solde crediteur", "solde de cloture", "neuer saldo", "endsaldo",
    "neuer kontostand", "kontostand am", "abschlusssaldo", "schlusssaldo", "saldo final", "nuevo saldo",
    "closing balance", "ending balance", "new balance",
)
# What an employee is paid out, against what is earned before deductions.
NET_PAY_LABELS: tuple[str, ...] = (
    "net a payer", "net a payer avant impot", "net paye", "salaire net", "montant net", "nettobetrag", "nettolohn",
    "nettogehalt", "auszahlungsbetrag", "auszuzahlender betrag", "liquido a percibir", "liquido total a percibir",
    "neto a percibir", "total neto", "net pay", "net salary", "take home pay", "net amount",
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
)

CERTIFIED_COPY: tuple[str, ...] = (
    "copie certifiee conforme", "certifiee conforme a l original", "certifie conforme a l original",
    "pour copie conforme", "copie conforme", "certified true copy", "certified copy of the original",
    "true copy of the original", "beglaubigte kopie", "beglaubigte abschrift", "beglaubigte fotokopie",
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
