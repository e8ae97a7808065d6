"""What is printed with capitals and is nobody: sums in words, titles and headings of papers, opening formulas,
places, offices and posts, in the languages of papers. Only words that are nobody's name."""

from __future__ import annotations

from doccheck.understanding.fold import fold

# Sums in words and their money.
_SUMS = """
    dieciseis diecisiete dieciocho diecinueve veinte veintiuno treinta cuarenta cincuenta sesenta setenta ochenta
    noventa doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos doscientas
    trescientas quinientas cuatro cinco siete nueve once doce trece catorce quince mille deux trois quatre
    huit treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante
    zweitausend dreitausend viertausend funftausend sechstausend siebentausend achttausend neuntausend zehntausend
    elftausend zwolftausend hundert zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert
    achthundert neunhundert hundred thousand millones millions twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety cents
    duecento trecento quattrocento cinquecento seicento settecento ottocento novecento duemila tremila quattromila
    cinquemila seimila settemila ottomila novemila diecimila duzentos trezentos quatrocentos quinhentos seiscentos
    oitocentos cinquenta sessenta oitenta dwa trzy cztery tysiac tysiace tysiecy tysiac
    yuz euros euro eur dollars dolares pesos soles reais francs francos pounds
    zlotych zloty lirasi turklirasi rupees dirhams dinars ruble rubles centimos centavos centimes cantimes fcfa
    рублей рубль гривень гривна гривня евро тенге тысяч тысяча сто двести пятьсот тисяч тисяча п'ятсот
"""
# Titles and headings of papers and of their parts.
_TITLES = """
    acta acte akte aktenzeichen poder apostilla apostille legalizacion solicitud autorizacion prorroga prorrogas
    estancia sejour livret releve notes transcript extrait auszug ausweis antecedentes penales criminais criminal
    records record receipt resguardo resguardos escritura concentracion convenio practicas bloqueados fondos
    devengos deducciones prospetto busta cedolino riassunto matrimonio matrimonios casamento mariage eheschliessung
    einsatzvertrag undertaking enrolment enrollment admission employment income guarantee guaranteed investment
    deposit overdraft lettings electricity rent salaire virement vir prlv retrait solde ancien nouveau
    mobilite sortante organisme kafala pacte conduct testimonial testimony
    academic academics trade finance quota foreign self-finance exchange programme program purposes
    presents concern whereof hereby annex annexe anhang anlage allegato anexo schedule appendix
    transkript notenspiegel zulassung angaben zeugnis zeugnisse urkunde vertrag vereinbarung
    bachelorstudium masterstudium studiengang lehramt lehrgang hauptfach nebenfach kursplatz studienplatz
    praktikumsplatz ausbildungsplatz jahresgebuhr gebuhr semesterbeitrag mietvertrag wohnungsgeber burgschaft
    licenciatura licenciada licenciado ingenieria ingeniero bachillerato bachiller tecnicatura
    copia original originale fiel constar consta anotaciones recibido recibida aval bancario bancaria
    consent travel minor gmina gminy powiatu wojewodztwo ukonczenia studiow stopnia stosowanych obciazenia
    найма аренды оренди найму купли продажи
    yazisi calisma belgesi sozlesmesi formu raporu listesi cizelgesi
    nichts vacat neant nihil ninguna niemand
    veterinary medicine chemistry physics mathematics biology engineering nursing accounting economics informatics
    chemie physik mathematik biologie informatik biochemie betriebswirtschaft maschinenbau elektrotechnik
    biologia fisica matematicas matematica quimica contabilidad contaduria enfermeria
    chimie physique mathematiques biologie informatique comptabilite gestion
    premier deuxieme troisieme quatrieme
    appointment reply sheet desk networks electricidad consumo publico
    enrolled admitted confirmed approved
    reservada reservado reservee reserve reserved vorbehalten administration verwaltung administracion
    cdi cdd einzugsdatum volante empadronamiento padron colectivo asuntos academicos correduria mediador
    lower upper sixth
"""
# Offices, their posts and what they call themselves.
_OFFICES = """
    burgeramt standesamt einwohnermeldeamt auslanderbehorde landratsamt bezirksamt rathaus magistrat
    bezirkshauptmannschaft marktgemeinde stadtverwaltung gemeindeamt kreisverwaltung regierungsprasidium
    zustellung stadtgemeinde verbandsgemeinde freistaat bundesamt landesamt bundesrepublik
    ayuntamiento alcaldia municipalidad gobernacion comisaria juzgado intendencia prefeitura delegacia
    departement prefecture sous-prefecture ambassadeur etablissement rectorat academie
    commonwealth government council borough municipality township county
    controller examinations registrars treasurer supervisor coordinator secretariat
    subgerente gerente gerencia jefa jefe coordinadora coordinador subdirector subdirectora funcionario funcionaria
    regierungsamtfrau regierungsamtmann sachbearbeiter sachbearbeiterin amtsleiter amtsleiterin standesbeamtin
    standesbeamter abteilungsleiter abteilungsleiterin geschaftsfuhrer geschaftsfuhrerin lehrer lehrerin schulleiter
    schulleiterin seniorenzentrum pflegeheim wohnheim studierendenwerk
    institutrice instituteur comptable gestionnaire responsable greffier greffiere greffe
    sekreteri mudurlugu yuksekokulu yuksekokul meslek
    residencia universitaria universitario colegio instituto
    laboratorio laboratoire laboratory ambulanz universitatsambulanz
"""
# Opening formulas and small words that sentences in capitals have and names have not; as printed, in small letters.
_FORMULAS = """
    of the and for by from with this that which whom hereby whereas into upon shall
    für über auf oder nicht wird wurde
    avec pour dans aux entre ainsi soussigné soussignée
    por para según entre nos comprometemos hace hacen suscribe certifica certifico declara declaro
    не нет має имеется имеет настоящим
    chez hold holds maintains maintain has have been were certify confirm confirms certifies hereinafter
    nous certifions attestons attesto dichiara
"""
# Regions and towns of several words, or with a hyphen, that are nobody's name; folded.
_REGIONS = """
    baden-württemberg nordrhein-westfalen rheinland-pfalz sachsen-anhalt mecklenburg-vorpommern schleswig-holstein
    niedersachsen thüringen oberösterreich niederösterreich steiermark vorarlberg île-de-france auvergne-rhône-alpes
    nouvelle-aquitaine bourgogne-franche-comté hauts-de-france provence-alpes-côte centre-val occitanie
    castilla-la cundinamarca antioquia saskatchewan massachusetts connecticut pennsylvania
    magdeburg nürnberg münchen düsseldorf köln göttingen tübingen zürich genève bruxelles brüssel
    kuala lumpur srinagar kathmandu islamabad faisalabad rawalpindi chittagong dhaka abidjan yaoundé douala
    ouagadougou antananarivo kinshasa lubumbashi brazzaville libreville conakry bamako cotonou ibadan nairobi
    kampala kigali bujumbura casablanca marrakech ulan-bator ulaanbaatar
"""
_PLACES = frozenset(map(fold, (
    "Mar del Plata", "Buenos Aires", "Rio de Janeiro", "São Paulo", "Porto Alegre", "Belo Horizonte", "Santa Cruz",
    "Santa Fe", "San Juan", "San José", "San Salvador", "San Luis Potosí", "San Miguel de Tucumán", "San Fernando",
    "San Isidro", "La Paz", "La Plata", "La Habana", "Las Palmas", "Santiago de Cali", "Santiago de Chile",
    "Santo Domingo", "Villa María", "Viña del Mar", "Ciudad de México", "Punta Arenas", "Puerto Montt", "El Alto",
    "Santa Marta", "Palma de Mallorca", "Jerez de la Frontera", "Alcalá de Henares", "Addis Ababa", "Addis Abeba",
    "Ho Chi Minh", "Hồ Chí Minh", "Hà Nội", "Đà Nẵng", "Đà Lạt", "Khánh Hòa", "Cần Thơ", "Hải Phòng", "Hong Kong",
    "Abu Dhabi", "New Delhi", "New York", "New Jersey", "Cape Town", "Port Louis", "Port Harcourt", "Dar es Salaam",
    "Los Angeles", "San Francisco", "San Diego", "Tel Aviv", "Sungai Petani", "Sungai Petani Kedah", "Upper Hill",
    "Bad Homburg", "Baden Baden", "Castelo Branco", "Vila Real", "Vila Nova de Gaia", "Campina Grande", "Feira de "
    "Santana", "Reggio Emilia", "La Spezia", "Nowy Sącz", "Zielona Góra", "Gorzów Wielkopolski", "Baia Mare",
    "Satu Mare", "Târgu Mureș", "Cluj Napoca", "Alba Iulia", "Нур Султан", "Кривий Ріг", "Нижний Новгород",
)))  # fmt: skip
_THINGS = frozenset(map(fold, f"{_SUMS} {_TITLES} {_OFFICES} {_REGIONS}".split()))
_SMALL = frozenset(_FORMULAS.split())
# Provinces, states and cantons in short, behind a town: "Morelia, Mich.", "Sion VS".
_PROVINCES = (
    "Mich Jal Gto Oax Qro Pue Ver Chis Tamps Hgo Gro Coah Chih Zac Ags Nay Camp Yuc Tlax CDMX QC ON BC AB MB SK NB NS "
    "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU Regina Ontario Québec Quebec "
    "Saskatchewan Manitoba Alberta Kedah Perak Selangor Johor Maharashtra Kerala Gujarat Punjab Haryana Karnataka "
    "Telangana Bihar Massachusetts Texas Florida California Ohio Oregon Maine"
)
_PROVINCE = frozenset(_PROVINCES.split())


def is_thing(word: str, folded: str) -> bool:
    """Whether a word is of a sum, a title, a formula, an office or a region, and of no name."""
    return folded in _THINGS or word.lower() in _SMALL


def is_place(text: str) -> bool:
    """Whether a text is a town that is printed like a name: "Mar del Plata"."""
    return fold(text) in _PLACES


def is_province(text: str) -> bool:
    """Whether what follows a comma tells where a town lies."""
    return text.rstrip(".") in _PROVINCE
