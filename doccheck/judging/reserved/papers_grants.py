"""A power that is not for this procedure or not given by the applicant; a consent for a visit instead of the stay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from doccheck.judging.case import Case
from doccheck.judging.reserved.concepts import Statement, Words, stated
from doccheck.judging.reserved.lazily import lazily
from doccheck.judging.reserved.papers_consents import of_another_child, of_one_parent
from doccheck.judging.reserved.phrases import phrases
from doccheck.judging.reserved.records import known_codes
from doccheck.judging.reserved.said import Said, Sentence, said_of
from doccheck.judging.words import fold
from doccheck.values import countries, dates, names

GRANTS = frozenset({"parental_authorisation", "power_of_attorney"})
_PARTICLE = 3  # letters: a shorter word is no surname
_OF_AGE = 18
_NAMES_PARENTS = frozenset({"birth_certificate", "family_record", "parental_authorisation"})
_MOST_WORDS = 0.7  # of a name: one in four may be left out or read otherwise

_PROCEDURE = (
    "visa* visum* visado* visto* sejour* aufenthalt* residence residencia permit permesso soggiorno immigration "
    "einwanderung* migracion* migration* auslander* extranjeria extranjero consul* konsul* ambassade botschaft embassy "
    "embajada prefecture etranger etrangers estancia einreise* foreigner* "
    "expediente einwohneramt meldeamt migra* ofii anef titre"
)
# A power for whatever has to be done.
_PROCEDURE_WORDS = Words(_PROCEDURE)
_KNOWN = phrases(  # powers in the languages whose words stand here
    "vollmacht*, bevollmacht*, procuration, mandat, pouvoir, autorise, power of attorney, attorney, authori*, poder, "
    "apoderad*, faculta*, procura speciale, delega, procuracao"
)
_NOT = phrases("not, no, nicht, kein*, ne, aucun*, pas, sin, non, nao")
_GENERAL = phrases(
    "general*, allgemein*, in allen .., sammtlich*, samtlich*, jeglich*, alle .. (?:angelegenheiten|behord)*, behord*, "
    "amter*, all .. (?:matters|affairs|acts), authorit*, whatever, any and all, toutes? .., administrat*, autorite*, "
    "tout acte, todos .., todas .., cualquier*, autoridad*, organismo*, tramites administrativos, qualsiasi, tutti .., "
    "todos os .., quaisquer, antrag*, application*, demande*, demarche*, solicitud*, pedido*, bescheid*"
)
_OTHER_MATTER = phrases(
    "wohnung*, miet*, konto*, konten, bank*, fahrzeug*, auto, kfz*, pkw, post, postsendung*, paket*, einschreib*, "
    "grundstuck*, erb*, nachlass*, versicherung*, strom*, telefon*, finanzamt, steuer*, zeugnisse, diplom*, kauf*",
    "flat, apartment, tenancy, lease, rent*, account*, bank*, car, vehicle*, mail, post, parcel*, land, property, "
    "estate, inheritance, insurance, tax*, electricity, phone, transcript*, diploma*, degree*, sale, sell, house",
    "logement, appartement, bail, location, louer, compte*, banque*, bancaire*, voiture, vehicule*, courrier*, colis, "
    "recommande*, terrain, immeuble, maison, succession, heritage, assurance*, impot*, electricite, diplome*, "
    "releve* de notes, vendre, vente, acheter",
    "piso, vivienda, alquil*, arrend*, cuenta*, banco*, bancari*, coche, vehiculo*, correo*, paquete*, terreno, finca, "
    "inmueble*, herencia, sucesion, seguro*, impuesto*, diploma*, titulo universitario, notas, vender, venta, comprar",
    "appartamento, affitto, conto, banca, auto, veicolo, posta, eredita, conta, carro, veiculo, imovel, heranca",
)
# The procedure is left out, or done by the person herself.
_LEFT_OUT = (
    Statement(
        thing=Words(_PROCEDURE + " antrag application demande solicitud pedido procedure verfahren tramite tramites"),
        state=Words(
            "compris* inclus* couvert* vise* concerne* englobe* etend porte erfasst umfasst enthalten "
            "eingeschlossen gilt erstreckt berechtigt bevollmachtigt betrifft included covered cover covers extend "
            "extends include includes comprise authorise authorised authorises incluid* comprend* incluye abarca "
            "alcanza faculta autoriza extiende vale valable valid inclu* compres* abrange"
        ),
        denied=True,
        unless=Words("limit* beschrank* uniquement nur only solo etre kann"),
    ),
    Statement(
        thing=Words(
            f"{_PROCEDURE} antrag application demande solicitud pedido procedure verfahren tramite tramites "
            "introduirai deposerai presenterai beantrage stelle file lodge submit presentare tramitare"
        ),
        state=Words("meme selbst selber personlich myself personally mismo misma personalmente"),
        near=10,
        unless=Words("wie als comme as if como fur pour also auch statt instead place nicht not pas no ne n"),
    ),
    Statement(
        thing=Words(_PROCEDURE + " antrag application demande solicitud procedure verfahren tramite tramites"),
        state=Words("exclu* ausgenommen ausgeschlossen excluded except exception excluid* excepto excepte hormis sauf"),
    ),
)
# A consent to see the country, not to live there.
_VISIT = (
    Statement(
        thing=Words(
            "vacances ferien urlaub holiday holidays vacation vacaciones vacanze ferias tourisme tourist* turis* "
            "excursion* ausflug* reise besuch visite visit visita wochenende weekend mariage hochzeit wedding"
        ),
        state=Words(
            "passer passe verbring* spend spends spending pasar pase passare passar autorise* autoriso* consens* "
            "authori* consent* allow* permit* erlaub* einverstanden zustimm* autoriz* consiento permito pour para fur "
            "zu zum for to a per voyage* travel* viaj* viagg* reis*"
        ),
        near=8,
        unless=Words(
            "etud* stud* schul* school* scol* escol* lycee bachiller* colegio gymnasium ecole universit* klasse* "
            "class* classe* jahr annee year ano curso cours course austausch* echange* exchange intercambio* "
            "programme* programm* auch aussi also tambien including pendant wahrend during durante dans parents "
            "eltern padres et und and y organis* host* gast* famille accueil*"
        ),
    ),
)
_LENGTH = lazily(
    r"\b(?:duree (?:de|d)|pendant|pour|fur(?: die dauer von)?|dauer(?: von)?|for(?: a (?:period|stay) of)?|lasting|"
    r"(?:por|durante)(?: un (?:periodo|plazo) de)?|duracion(?: de)?|per|stay of|sejour de) "
    r"(\d{1,2}|une?|zwei|drei|vier|deux|trois|quatre|two|three|four|dos|tres|cuatro|dix|quinze|ten|zehn|diez|quince) "
    r"(?:jours?|semaines?|tagen?|wochen?|days?|weeks?|dias?|semanas?|giorni|settimane)\b"
)
_NOTICE = phrases("frist*, preavis, notice, plazo, valid*, valable*, gultig*, apres, after, nach, despues, within")
_LONG_ENOUGH = 90  # days of a stay, from which on weeks are too short a consent

_WRITER = lazily(
    r"\b(?:[Jj]e,?\s+soussignée?s?(?:\s*\(e\))?|[Jj]e\s+soussigné\(e\)|Ich,|[Ii]ch,?\s+(?:der|die)\s+Unterzeichn\w+,?|"
    r"Hiermit\s+bevollmächtige\s+ich,|I,(?:\s+the\s+undersigned,?)?|Yo,|[Ee]l\s+(?:que\s+suscribe|suscrito|abajo\s+"
    r"firmante),?|[Ll]a\s+(?:que\s+suscribe|suscrita|abajo\s+firmante),?|Eu,|[Ii]o\s+sottoscritt[oa])\s*:?\s*(.{3,90})"
)
_NAME_ENDS = lazily(
    r",|;|\(|\.\s|\bn[ée]e?\b|\bgeb|\bborn\b|\bnacid|\bnat[oa]\b|\bnascid|\b(?:passport|passeport|demeurant|wohnhaft|"
    r"residing|holder|titulaire|domicili\w*|mayor|maior|con|de nacionalidad|with|of|donne|autorise|déclare|atteste|"
    r"consens|certifie|par|hereby|do|appoint\w*|authori\w*|give|bevollmächtige\w*|erteile|hiermit|ermächtige|otorgo|confiero|"
    r"autorizo|faculto|por|nomeio|constituo|delego|nomino)\b",
    re.IGNORECASE,
)
# Before a country: where somebody was born, comes from, or whose passport it is.
_ORIGIN = lazily(
    r"\b(?:born|geboren|geb|nee?|nacid[oa]|nat[oa]|nascid[oa]|nationalit\w*|nacionalidad|staatsangehorig\w*|passport|"
    r"passeport|pasaporte|reisepass|issued|delivre|expedid[oa]|ausgestellt|wohnhaft|demeurant|residing|domiciliad[oa])"
    r"(?: \w+){0,8}$"
)
_RELATIVES = (
    r"tante|oncle|grand mere|grand pere|grands parents|soeur|frere|cousine?|tante|onkel|grossmutter|grossvater|oma|opa|"
    r"schwester|bruder|aunt|uncle|grandmother|grandfather|sister|brother|cousin|tia|tio|abuel[oa]|herman[oa]|prim[oa]|"
    r"avo|irma|irmao|nonn[oa]|zi[oa]|sorella|fratello"
)
_RELATIVE = lazily(
    rf"\b(?:en (?:ma )?qualite de|agissant comme|als|in (?:my|her|his) capacity as|as|en (?:mi )?calidad de|"
    rf"na qualidade de|in qualita di) (?:the |die |der |ihre |seine |her |his |su |sa |son )?(?:{_RELATIVES})\b"
    rf"|\bje soussignee? .{{3,120}} (?:{_RELATIVES}) (?:maternel\w* |paternel\w* )?d[eu] (?:l enfant|la mineure|mineur)"
)
_GUARDIAN = phrases(
    "tutrice, tuteur*, tutelle, vormund*, guardian*, custod*, tutor*, tutel*, sorge*, autorite parentale, delegat*, "
    "jugement, court, gericht, patria potestad, guarda, kafala, affidament*, mere, pere, mutter, vater, "
    "mother, father, madre, padre, mae, pai, parents, eltern, padres, pais, genitor*"
)
_GRANTED = Words(
    "autoris* autoriz* authori* consent* consient* consens* allow* permit* permett* erlaub* gestatt* einverstanden "
    "zustimm* stimm* einwillig* sejour* aufenthalt* estancia stay travel* viaj* voyag* reis*"
)
# Where the country needed is named for a trip, or with the office that gives the visa, no stay in it is allowed.
_TRIP = phrases(
    "klassenfahrt*, schulfahrt*, studienfahrt*, ausflug*, exkursion*, abstecher, kurzreise*, durchreise, umstieg, "
    "zwischenstopp, zwischenlandung, wochenendreise*, ferienreise*, besuchsweise, tagesfahrt*",
    "class trip*, school trip*, field trip*, day trip*, excursion*, side trip*, outing*, stopover*, layover*, transit, "
    "weekend trip*, holiday trip*",
    "voyages? (?:scolaire|de classe|d etudes?), sorties? scolaires?, escapade*, escale*, excursion*, week end, "
    "correspondance",
    "viajes? (?:de (?:fin|estudios|clase|curso)|escolar*), excursion*, escapada*, escala*, transito, visita escolar, "
    "salida escolar, gita, gite, viaggio (?:di istruzione|scolastico), scalo, passeio*, escala",
    "konsulat*, generalkonsulat*, botschaft*, consulat*, consulado*, consolato, embassy, ambassade, embajada",
)
# "I, the undersigned" above a form: "name and first names" is nobody's.
_NAME_WORDS = frozenset(
    (
        *("nom", "noms", "prenom", "prenoms", "et", "name", "names", "nachname", "vorname", "vornamen", "und", "y"),
        *("nombre", "nombres", "apellido", "apellidos", "surname", "first", "last", "given", "full", "and", "nome"),
        *("cognome", "sobrenome", "complet", "completo", "familienname", "voller", "vollstandiger"),
    )
)
_TITLE = lazily(
    r"^(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|D\.|Dña\.|Don|Doña)\s+"
)
_OFFICE = phrases(
    "notai*, notar*, traduct*, translat*, ubersetz*, maitre, greffi*, traduttr*, tradut*, dolmetsch*, avocat*"
)


def misgiven(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentence by which it is given by somebody else, for something else, or for a visit."""
    yield from _for_another_country(said, kind, case)
    yield from of_another_child(said, case)
    if kind == "parental_authorisation":
        yield from of_one_parent(said)
        yield from stated(said, _VISIT)
        yield from _for_weeks(said, case)
        yield from _by_no_parent(said, case)
        return
    left_out = tuple(stated(said, _LEFT_OUT))
    yield from left_out or _for_something_else(said)
    yield from _by_somebody_else(said, case)
    yield from _for_a_minor_by_a_stranger(said, case)


def _for_something_else(said: Said) -> Iterator[Sentence]:
    """The first sentence on another matter, where neither this procedure nor all matters are named."""
    text = said.folded
    if _KNOWN.search(text) and not _PROCEDURE_WORDS.pattern.search(text) and not _GENERAL.search(text):
        matters = [each for each in said.sentences if _OTHER_MATTER.search(each.folded)]
        yield from [each for each in matters if not _NOT.search(each.folded)][:1]


def _for_weeks(said: Said, case: Case) -> Iterator[Sentence]:
    """The sentence that gives some days or weeks, for a stay of months."""
    start, end = case.date_of("stay.start"), case.date_of("stay.end")
    if start and end and (end - start).days >= _LONG_ENOUGH and _LENGTH.search(said.folded):
        yield from (each for each in said.sentences if _LENGTH.search(each.folded) and not _NOTICE.search(each.folded))


def _for_another_country(said: Said, kind: str, case: Case) -> Iterator[Sentence]:
    """The sentence on the stay or the procedure that names another country, where the one needed is named nowhere."""
    wanted = _GRANTED if kind == "parental_authorisation" else _PROCEDURE_WORDS
    if not wanted.pattern.search(said.folded):
        return
    named = [(each, {reading.code for reading in countries.find(each.text)}) for each in said.sentences]
    own = {case.checklist.country}
    consent = kind == "parental_authorisation"
    if any(own & codes and not (consent and _TRIP.search(each.folded)) for each, codes in named):
        return
    home = known_codes(case, "applicant.residence_countries") | known_codes(case, "applicant.nationality")
    for sentence, codes in named:
        if home and codes - home and _is_given_for(sentence, wanted, home):
            yield sentence
            return


def _is_given_for(sentence: Sentence, wanted: Words, home: set[str]) -> bool:
    """Whether a country that is not home stands behind the words that give it; addresses stand before them."""
    readings = countries.find(sentence.text)
    if not {reading.code for reading in readings} & home:
        return wanted.pattern.search(sentence.folded) is not None
    behind = (reading for reading in readings if reading.code not in home)
    first = next(behind, None)
    before = fold(sentence.text[: first.start]) if first is not None else ""
    given = max((found.end() for found in wanted.pattern.finditer(before)), default=None)
    return given is not None and not _ORIGIN.search(before, given)


def _by_no_parent(said: Said, case: Case) -> Iterator[Sentence]:
    """Where a relative who says nothing of custody consents, or the applicant herself."""
    writers = [*_writers(said)]
    if writers and not _GUARDIAN.search(said.folded):
        yield from (each for each in said.sentences if _RELATIVE.search(each.folded))
    who = case.applicant
    if who is not None and len(writers) == 1:
        yield from (each for each, name, _ in writers if names.compare(name, who.full).zone == "same")


def _writers(said: Said) -> Iterator[tuple[Sentence, str, str]]:
    """Whom "I, the undersigned" names, with what stands behind it; not a notary or a translator."""
    for sentence in said.sentences:
        for found in _WRITER.finditer(sentence.text):
            name = _TITLE.sub("", _NAME_ENDS.split(found[1].strip())[0]).strip()
            is_label = _NAME_WORDS.issuperset(fold(name).split())
            if len(name.split()) > 1 and not is_label and not _OFFICE.search(fold(found[1])):
                yield sentence, name, found[1]


def _by_somebody_else(said: Said, case: Case) -> Iterator[Sentence]:
    """Where "I, the undersigned NAME" names nobody who may be the applicant, who is of age."""
    who = case.applicant
    if who is None or not who.certain or who.birth_date is None or not _is_of_age(who.birth_date, case.application):
        return
    others = []
    for sentence, name, behind in _writers(said):
        born = {day for reading in dates.find(behind, day_first=True) for day in reading.readings}
        zone = names.compare(name, who.full).zone
        own = set(fold(who.full).split()) & set(fold(name).split())
        if who.birth_date in born or zone == "same" or (len(own) > 1 and not born):
            return
        if zone == "different" or born:
            others.append(sentence)
    yield from others[:1]


def _for_a_minor_by_a_stranger(said: Said, case: Case) -> Iterator[Sentence]:
    """Where who gives it for a minor bears another surname, and stands in none of the papers that name the parents."""
    who = case.applicant
    if who is None or who.birth_date is None or case.application is None:
        return
    if _is_of_age(who.birth_date, case.application):
        return
    telling = [set(said_of(d).folded.split()) for d in case.documents if d.kind in _NAMES_PARENTS]
    own = {word for word in fold(who.surname).split() if len(word) > _PARTICLE}
    writers = [(sentence, set(fold(name).split())) for sentence, name, _ in _writers(said)] if telling else []
    if any(words & own for _, words in writers):
        return
    if writers and not any(len(words & known) >= _MOST_WORDS * len(words) for _, words in writers for known in telling):
        yield writers[0][0]


def _is_of_age(born: date, on: date) -> bool:
    return (on.year - born.year, (on.month, on.day) >= (born.month, born.day)) >= (_OF_AGE, True)
