"""Words of names that are treated in their own way. All in capitals and without accents."""

from __future__ import annotations

# fmt: off
TITLES = frozenset({
    "MR", "MRS", "MS", "MISS", "MISTER", "MM", "MME", "MLLE", "MONSIEUR", "MADAME", "MADEMOISELLE", "HERR",
    "HERRN", "FRAU", "FRAEULEIN", "FRAULEIN", "SRA", "SRTA", "SENOR", "SENORA", "SENORITA", "DR", "DRA", "PROF",
    "DOCTOR", "DOCTEUR", "DOKTOR", "PROFESSOR", "PROFESSEUR", "DOTT", "SIG",
})
# Titles only in front of at least two words: further back an initial, a name or "senior".
LEADING_TITLES = frozenset({
    "M", "SR", "DON", "DONA", "ME", "ING", "DIPL", "MAG", "MX",
})
# What follows is the name at birth …
BORN = frozenset({
    "NEE", "GEB", "GEBORENE", "GEBORENER", "NACIDA", "NATA",
})
# … or the name of the husband.
MARRIED = frozenset({
    "EPOUSE", "EPSE", "EPS", "EP", "VEUVE", "VVE", "DIVORCEE", "VERHEIRATETE", "VERH", "VERW", "VERWITWETE",
    "CASADA",
})
PARTICLES = frozenset({
    "DE", "DEL", "DELA", "DELLA", "DELLO", "DI", "DA", "DAS", "DO", "DOS", "DU", "DES", "D", "LA", "LAS", "LE",
    "LOS", "LO", "Y", "E", "VON", "VAN", "VOM", "ZU", "ZUM", "ZUR", "DER", "DEN", "DEM", "DIE", "TER", "TEN",
    "TE", "AF", "AV", "EL", "AL", "UL", "ED", "ECH", "ESH", "EZ", "ES", "ER", "ET", "EN", "ALD", "UD", "UR",
})
# Son, daughter, father of: Ali is no Ben Ali. Joined to what follows or compared as they stand, never simply dropped.
PATRONYMICS = frozenset({
    "BEN", "BIN", "IBN", "BINT", "BENT", "OULD", "WELD", "AIT", "ABU", "ABOU", "ABI", "UM", "UMM", "OM", "BOU",
    "BIBI", "AP", "FITZ",
})
# Beside one of these, VAN is a middle name, which tells men from women (THI), and LE and DO are surnames.
VIETNAMESE = frozenset({
    "NGUYEN", "TRAN", "PHAM", "HUYNH", "HOANG", "PHAN", "VU", "VO", "DANG", "BUI", "NGO", "DUONG", "LY", "DINH",
    "TRINH", "DAO", "DOAN", "LUONG",
})
# One name in many spellings.
MOHAMED = frozenset({
    "MOHAMED", "MOHAMMED", "MOHAMAD", "MOHAMMAD", "MUHAMMAD", "MUHAMMED", "MUHAMED", "MUHAMAD", "MOHAMET",
    "MOHD", "MUHAMMET",
})
# First parts of compound given names and the like: father Mohamed, son Mohamed Amine. Alone beside a surname they say
# too little where the other name has more.
COMMON = frozenset({
    "MOHD", "MD", "MOHAMED", "MOHAMMED", "MOHAMAD", "MOHAMMAD", "MUHAMMAD", "MUHAMMED", "MUHAMED", "MUHAMAD",
    "MOHAMET", "MUHAMMET", "ABD", "ABDEL", "ABDUL", "MARIA", "MARIE", "MA", "JEAN", "JOSE", "JUAN", "FATIMA",
    "FATMA", "LALLA", "MOULAY", "SIDI", "SINGH", "KAUR", "KUMAR", "KUMARI", "DEVI", "BEGUM", "KHATUN", "THI",
    "VAN",
})
# Father and son may bear the same name but for this.
GENERATION = frozenset({
    "JR", "JUNIOR", "FILHO", "NETO", "SOBRINHO", "II", "III", "IV", "FILS", "PERE", "SENIOR", "SNR", "JNR",
    "HIJO",
})
# Where both words are given names as well as surnames, their order says who it is.
GIVEN_AND_SURNAME = frozenset({
    "ALI", "HASSAN", "HASAN", "HUSSEIN", "HUSSAIN", "AHMED", "AHMAD", "OMAR", "IBRAHIM", "IBRAHIMA", "KHALIL",
    "KHALID", "SAID", "SALAH", "SALEM", "SALIM", "SAMIR", "NASSER", "NASIR", "MAHMOUD", "MAHMUD", "MUSTAFA",
    "YUSUF", "YOUSSEF", "YOUSEF", "ISMAIL", "IDRISS", "IDRIS", "MANSOUR", "KARIM", "RASHID", "RACHID", "HAMID",
    "HAMZA", "JAMAL", "KAMAL", "KAMEL", "AMINE", "AMIN", "YACINE", "YASSINE", "MARTIN", "PAUL", "THOMAS",
    "SIMON", "DAVID", "LAURENT", "VINCENT", "ROBERT", "BERNARD", "MICHEL", "ANDRE", "ALEXANDRE", "ALEXANDER",
    "GEORGE", "GEORGES", "GERARD", "GILBERT", "DENIS", "DANIEL", "CHARLES", "PIERRE", "HENRY", "HENRI", "LOUIS",
    "LUCAS", "NICOLAS", "OLIVIER", "PETER", "WERNER", "FRANZ", "FRIEDRICH", "OTTO", "WALTER", "ERNST", "LUDWIG",
    "CLAUS", "JAMES", "JOHN", "JOSEPH", "SAMUEL", "SANTIAGO", "ALONSO", "JOAQUIN", "MATEO",
})
# Words beside a name that are no part of it.
LABELS = frozenset({
    "NOM", "NOMS", "PRENOM", "PRENOMS", "NAME", "NAMES", "SURNAME", "SURNAMES", "GIVEN", "FIRST", "LAST",
    "FAMILY", "FORENAME", "FORENAMES", "FULL", "VORNAME", "VORNAMEN", "NACHNAME", "FAMILIENNAME", "GEBURTSNAME",
    "NOMBRE", "NOMBRES", "APELLIDO", "APELLIDOS", "SOBRENOME", "USAGE", "NAISSANCE", "SOYADI", "ADI", "COGNOME",
    "NOME", "ETUDIANT", "ETUDIANTE", "STUDENT", "STUDENTIN", "BEWERBER", "BEWERBERIN", "APPLICANT", "DEMANDEUR",
    "CANDIDAT", "CANDIDATE", "SOLICITANTE", "ALUMNO", "ALUMNA", "ESTUDIANTE", "TITULAIRE", "TITULAR", "HOLDER",
    "INHABER", "KONTOINHABER", "BENEFICIAIRE", "BENEFICIARIO", "BENEFICIARY", "INSURED", "ASSURE", "ASSUREE",
    "VERSICHERTE", "PATIENT", "PATIENTE", "BORN", "GEBOREN", "NACIDO", "NACIDA", "DEAR", "CHER", "CHERE",
    "LIEBE", "LIEBER", "ESTIMADO", "ESTIMADA", "DATE", "FECHA", "DATUM", "SEXE", "SEX", "GESCHLECHT", "SEXO",
})
# fmt: on
