"""What papers call the person they are about, and who takes part beside: "Employee", "Pessoa segura", "Untermieter" –
"Landlord", "Tomador", "Versicherungsnehmer". Folded; what follows a slash are endings of the same word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from doccheck.understanding.fold import fold

_HOLDER = """
    salarie|empl/oyee/oye/eado/eada|collaborat/eur/rice|client//e|membre|adherent//e|abonne//e|usager
    |resident//e|locataire/s/|sous locataire/s/|souslocataire/s/|co locataire/s/|colocataire/s/|contribuable
    |declarant//e|pensionne//e|retraite//e|allocataire|emprunteu/r/se|participant//e|personne assuree
    |personne protegee|personne couverte|personne concernee|personne hebergee|personne accueillie
    |personne inscrite|personne invitee|etudiante selectionne/e/|etudiante accueilli/e/|etudiante concerne/e/
    |etudiant selectionne/e/|etudiant accueilli/e/|etudiant concerne/e/|heberge/e/|invite/e/|accueilli/e/
    |apprenti/e/|laureat/e/|impetrant/e/|recipiendaire|requerant/e/|postulant/e/|demandeur|demanderesse
    |mineur/e/|enfant|identite|intitule du compte|intitule compte|intitule|inscrit/e/|naissance d|assure/es/e/s/
    |assuree principal/e/|assure principal/e/|volontaire/s/|kund/e/in|kundenname|mitglied|mieter//in/name
    |untermieter//in|mitmieter|bewohner//in|gast|arbeitnehmer//in|dienstnehmer//in|mitarbeiter//in
    |beschaftigte/r/|angestellte/r/|kreditnehmer//in|darlehensnehmer//in|steuerpflichtige/r/|rentner//in
    |versicherte/n//r|teilnehme/r/rin/nde|freiwillige/r/|praktikant//in|auszubildende/r/|person|personalien
    |zur person|absolvent//in|prufling|kandidat//in|kind|minderjahrige/r/|minderjahriges kind
    |austauschschuler//in|gastschuler//in|proband|begunstigte person|versicherte person|zahlungspflichtige/r/
    |eingeladene/r/|eingeladene person|verpflichtungsbegunstigte/r/|ubernachtungsgast|bezugsberechtigte person
    |gefordert/er/e/r/|geforderte person|dokumenteninhaber//in|trabajador//a|soci/o/a|asociad/o/a|suscriptor//a
    |usuari/o/a|abonad/o/a|huesped//es|arrendatari/o/a|subarrendatari/o/a|inquilin/o/a|contribuyente
    |pension/ado/ada/ista|prestatari/o/a|acreditad/o/a|deudor//a|alumn/o/a|candidat/o/a|practicante|pasante
    |becari/o/a|asegurad/o/a|afiliad/o/a|menor|hijo|hija|invitad/o/a|inscri/pto/pta/to/ta|beneficiari/o/a
    |titular de la plaza|titular de la beca
    |titular del contrato|titular del documento|titular del suministro|titular del certificado
    |titular del diploma|titular del titulo|titular del servicio|titular del pasaporte|colegial|menor de edad
    |persona asegurada|persona interesada|persona invitada|persona alojada|persona evaluada|estudiante
    |evaluad/o/a|examinad/o/a|egresad/o/a|graduad/o/a|dipendente|lavorat/ore/ori/rice|utente|abbonat/o/a
    |ospit/e/i|condutt/ore/rice|locatari/o/a|contribuente|pensionat/o/a|mutuatari/o/a|tirocinante|studente//ssa
    |partecipante|assicurat/o/a|volontari/o/a|minore|figli/o/a|invitat/o/a|intestatari/o/a/o del conto/a del conto
    |intestatari/o del contratto/a del contratto|titolare del contratto
    |titolare del documento|titolare del conto|persona assicurata|persona ospitata|persona invitata
    |trabalhador//a|funcionari/o/a|hospede|contribuinte|mutuari/o/a|pessoa segura|segurad/o/a|estagiari/o/a
    |bols/eiro/eira/ista|filh/o/a|titular do cont/a/rato|titular do documento|titular da cont/a/rato
    |titular da documento|convidad/o/a|correntista|pessoa convidada|pessoa alojada|worker|member|insured member
    |begunstigte/r/n/|beneficiari/o della borsa/a della borsa|bursary holder|award holder
    |plan member|scheme member|policy member
    |subscriber|guest|renter|lessee|subtenant|occupant/s/|taxpayer|tax payer|pensioner|borrower|loanee
    |applicant borrower|student borrower|fellow|minor|minor child|child|ward|visitor|cardholder|account title
    |title of account|bearer|graduate|examinee|test taker|candidate s|candidate|volunteer s|volunteer|attendee
    |delegate|licensee|insured student|insured|lives insured|live insured|participant s|payee|student payer|given to
    |learner|pupil|resident s|customer s|customer|client s|au pair
    |hosted student|host student|exchange student|client/ul/u/a|angajat/ul/a/|salariat/ul/a/|chirias/ul/u/
    |imprumutat/ul/a/|asigurat/ul/a/|elev/ul/a/|beneficiar/ul/a/|stagiar/ul/a/|candidat/ul/|voluntar/ul/a/
    |oaspete/le/|ubezpieczon/y/a|klient/ka/|pracowni/k/ca|najemca|kredytobiorca|uczestni/k/czka|uczen//nica
    |praktykant/ka/|wolontariusz/ka/|gosc|stypendyst/a/ka|wlascicielka rachunku|wlasciciel rachunku
    |absolwent/ka/|sigortali|sigortalinin adi soyadi|musteri|kiraci|calisan|personel|ogrenci|katilimci
    |kredi alan|stajyer|misafir|uye|hesap sahibi|cocuk|davetli|basvuran|застрахованн/ый/ая|застрахованное лицо
    |клиент|заемщик|заёмщик|арендатор|наниматель|работник|сотрудник|студент//ка|участни/к/ца|пациент|вкладчик
    |абонент|приглашенныи|приглашаемыи|обучающиися|ученик|застрахована особа|застраховании|працівни/к/ця
    |позичальник|орендар|учасни/к/ця|пацієнт|здобувач|nguoi duoc bao hiem|khach hang|nguoi lao dong|nhan vien
    |nguoi /thue/vay|ben thue|sinh vien|hoc /vien/sinh|nguoi tham gia|benh nhan|chu the|klienti|punetori
    |beneficiaire/s/|heimbewohner//in|untermietende/r/|wohnheimbewohner//in|lodger|boarder|loge//e|ocupante|occupante
    |hospedad/o/a
    |alojad/o/a|assegnatari/o/a|residenti|жилец|проживающий|мешканець|najemczyni|locatar//ul
    |beamter|beamtin|bezieher//in|leistungsempfanger//in|rentenbezieher//in|bezugsperson|zahlungsempfanger//in
    |beschaftigte person|agent//e|fonctionnaire|interesse//e|foyer fiscal|declarant/ 1/ 2|claimant|staff member|staff
    |employees|funcionari/o/a|servidor//a|perceptor//a|sujeto pasivo|obligad/o tributario/a tributaria|jubilad/o/a
    |percettore|percettrice|lavorator/e dipendente/ice dipendente|пенсионер//ка|получатель|плательщик
    |налогоплательщик|отримувач|платник|працюючий|службовець|emeryt//ka|podatnik|zatrudnion/y/a|pensionar//ul/a
    |contribuabil//ul|emekli|mukellef|calisanin adi soyadi
    |grantee|recipient|award recipient|nominee|becad/o/a|adjudicatari/o/a|beneficiad/o/a|estudiante beneficiari/o/a
    |borsista|vincit/ore/rice|deved/or/ora|debitor//in|debit/ore/rice|schuldner//in|bursiyer|burslu ogrenci
    |bursier//ul/a|стипендиат//ка|стипендіат//ка|позичальниця|кредитополучатель|attributaire|titulaire de la bourse
    |hauptversicherte/r/|mitversicherte/r/|zu versichernde person|main insured|primary insured|insured person/s/ 1
    |assured|ayant droit|asegurad/o principal/a principal|segurad/o principal/a principal|assicurat/o principale
    |sigorta ettiren sigortali|застрахованный лицо|застрахована|membre assure
    |vertragspartner//in|anschlussinhaber//in|beitragszahler//in|rechnungsempfanger//in|einwohner//in|gemeldete person
    |vertragsnehmer//in|habitante?|habitant//e|bill payer|consumer|consumidor//a|empadronad/o/a|vecin/o/a|assinante
    |abone|abonat//ul|odbiorca uslugi|потребитель|споживач|мешканка|житель|intestat/ario utenza
    |prufungsteilnehmer//in|kursteilnehmer//in|prufungskandidat//in|apprenant//e|aspirante|matriculad/o/a|cursante
    |corsista|esaminand/o/a|formand/o/a|kursiyer|aday|kursant//ka|cursant//ul/a|слушатель//ница|экзаменуемый
    |абитуриент//ка|слухач//ка|вступник|абітурієнт|здобувач вищої освіти|student s|studierende person|lernende/r/
    |paziente|pacient//ul/a|pacjent//ka|hasta|untersuchte person|person examined|personne examinee|examine//e
    |paciente|persona reconocida|examinand/o/a|visitat/o/a
    |data subject|interessad/o/a|requerente|richiedente|wnioskodawca|solicitant//ul/a|basvuru sahibi|заявитель//ница
    |заявник|petent//ul|titulaire du passeport|passport holder|passinhaber//in|titular d/el dni/el nie/e la tie
    |enfant mineur|enfant concerne|menor de edad|menor autorizado|minor s|eingeladene|visiteu/r/se|zaproszon/y/a
    |приглашённый|гость|запрошена особа|запрошений|hosted person|person hosted|persona acogida|acogid/o/a
    |volontar//in|bundesfreiwillige/r/|placement student|intern s|trainees|stazyst/a/ka|стажер//ка|практикант//ка
    |волонтер//ка|doktorant//ka|researcher|forschende/r/|investigador//a|ricercat/ore/rice|artist//e|kunstler//in
    |grantor|deponent|affiant|compareciente|mandante|outorgante|vekalet veren|mocodawca|imputernicitor|доверитель
    |довіритель|declarant s|undersigned|eidesstattlich erklarende/r/|erklarende/r/
    |kinder|children|enfants|hijos|filhos|figli|dzieci|copii|cocuklar|дети|діти|nouveau ne|newborn|neugeborenes
    |holder of account|name of account holder|depositor|depositante|ahorrante|kontoinhaber//in/s|sparer//in|einleger//in
    |kontobezeichnung|titular cuenta|titulaires|cotitular|joint holder|hesap sahibinin adi|posiadacz|владелец
    |вкладник|chu tai khoan|nguoi gui|ten khach hang|ho va ten khach hang
    |qiramarresi|studenti|daughter|son|tochter|sohn|fille|fils|ehemann|ehefrau|ehegatten|bridegroom|bride|groom
    |contrayente/s/|conviviente|trainee name|executant|mandant//e|vollmachtgeber//in|poderdante|otorgante|delegante
    |principal s|child s|graduand|diplomand//in|hospitant//in|doktorand//in|gastwissenschaftler//in
    |visiting scholar|forscher//in|chercheu/r/se|miembro|candidato/s/|matriculad/o/a|inquilin/o/a|sub tenant
    |pasajer/o/a/os|viajer/o/a|viajante|passag/er/ere|passagier|passagierin|reisende/r/|passenger/s/|passegger/o/a
    |passageir/o/a|пассажир|пасажир|yolcu|podrozn/y/a|pasazer|calator//ul|benutzer//in|nutzer//in|discente
    |студента|студентки|студентку|студенту|слушателя|слухача|учня|учениці|ученика|ученицы|обучающегося|обучающейся
    |застрахованого|застрахованої|застрахованной|дитини|ребенка|ребёнка|studenta|studentki|ucznia|uczennicy|dziecka
    |ubezpieczonego|ubezpieczonej|studentului|studentei|elevului|elevei|asiguratului|asiguratei|copilului
    |öğrencinin|öğrenciye|sigortalının|çocuğun
"""
# Who pays, insures, hosts, lets, answers for somebody, represents, signs.
_OTHER = """
    souscript/eur/rice|preneur d assurance|preneur dassurance|preneur|tomador//a|tomador del seguro
    |versicherungsnehmer//in|policy holder|policyholder|contraente|tomador do seguro|страхователь|страхувальник
    |nguoi mua bao hiem|ben mua bao hiem|ubezpieczajacy|contractant|sigorta ettiren|bailleur|bailleresse
    |proprietaire|vermieter//in|wohnungsgeber|hauptmieter//in|arrendador//a|propietari/o/a|landlord|lessor
    |landlord s|locat/ore/rice|senhori/o/a|wynajmujacy|host|hote|hebergeant//e|gastgeber//in|anfitrion//a
    |invit/ante/er|inviting person|ospitante|host parent|einlader//in|einladende person|unterkunftgeber
    |garant//e|caution|caution solidaire|co emprunteur|coemprunteur|co borrower|coborrower|burg/e/in|avalista
    |fiador//a/es|guarantor|surety|sponsor|parrain|marraine|verpflichtungsgeber|verpflichtete/r/
    |verpflichtete person|garantisti|garantieauftraggeber//in|auftraggeber|ordenante|ordonnateur|donneur d ordre
    |ordering party|order party|mitantragsteller|kreditburge|kefil|поручитель|гарант|zyrant|garantul|codebitor
    |codeudor//a|coacreditado|employe/ur/r|arbeitgeber|empleador//a|datore di lavoro|entidade patronal|angajator
    |pracodawca|mandata/ire/rio/ria|bevollmachtigte/r/|apoderad/o/a|attorney|vollmachtnehmer|donor|sender
    |absender|expediteur|remit/ente/ter|payeur|payer|paid by|pagador//a|einzahler//in|tuteur|tutrice|tutor//a
    |maitre de stage|encadrant//e|referent
    |betreuer|supervisor|host institution|translator|traduct/eur/rice/or/ora|ubersetzer//in
    |nota/ire/r/rin/ry/rio/ria|temoin/s/|witness/es/|testi/gos/go/moni|zeuge/n/|medecin|arzt//in|doctor
    |physician|medic/o/a|examinateur|examiner|signat/aire/ory|zahler|dichiarante|il dichiarante|conducator
"""
# "Name of the …", "First …", "Votre …" before such a word, "…/in", "… A", "… 1", "… name" behind it.
_BEFORE = re.compile(
    r"^(?:\d{1,2} |(?:fur|for|pour|para|per|von|dla|pentru|для|le|la|l|les|der|die|das|den|el|los|las|the|il|lo|"
    r"gli|o|a|os|as|votre|ihre?|su|your|our|"
    r"nuestr[oa]|unsere?|notre|premiere?|seconde?|1er|1re|1|2|primera?|first|second|erster?|zweiter?|prim[oa]|"
    r"primeir[oa]|main|"
    r"principal|eldest|elder|younger|youngest|minor|international|full|name|names|nom|nombre|nome|imie i nazwisko|"
    r"numele|of|de|del|du|des|da|do|dello|della|dell|d) )+"
)
_BEHIND = re.compile(
    r"(?: (?:[a-d]|[ivx]{1,3}|\d{1,2}|r|rin|in|innen|e|es|s|name|full name|nom|nombre|nome|ra|ka|trice|nom et prenoms?|"
    r"nombres? y apellidos?|vor und nachname|name und vorname|name vorname|adi soyadi|imie i nazwisko))+$"
)


@cache
def _roles() -> tuple[frozenset[str], frozenset[str]]:
    return _listed(_HOLDER), _listed(_OTHER)


def _listed(table: str) -> frozenset[str]:
    forms: set[str] = set()
    for entry in table.replace("\n", " ").split("|"):
        stem, *endings = entry.strip().split("/")
        forms.update(fold(f"{stem}{ending}") for ending in endings or ("",))
    return frozenset(forms)


@lru_cache(maxsize=4096)
def is_holder_role(folded: str) -> bool:
    """Whether a folded label or phrase is what papers call the person they are about."""
    return _is_of(_roles()[0], folded)


@lru_cache(maxsize=4096)
def is_other_role(folded: str) -> bool:
    """Whether it names somebody beside: who pays, insures, lets, hosts, answers for another, represents, signs."""
    return _is_of(_roles()[1], folded)


@cache
def first_words() -> frozenset[str]:
    """What the names of roles begin with."""
    return frozenset(role.split(" ", 1)[0] for role in _roles()[0])


@cache
def telling_words() -> frozenset[str]:
    """Words of which each text that is a role has one, with the endings that are passed over."""
    words = words_of_each(role for roles in _roles() for role in roles)
    return frozenset(f"{word}{ending}" for word in words for ending in ("", "n", "s", "es"))


def words_of_each(phrases: Iterable[str]) -> frozenset[str]:
    """Few words that are rare elsewhere, of which each of the folded phrases has one."""
    each = [phrase.split() for phrase in phrases]
    found = {words[0] for words in each if len(words) == 1}
    for words in sorted(each):
        if (found - _EVERYWHERE).isdisjoint(words):
            found.update(sorted((word for word in words if word not in _EVERYWHERE), key=len)[-1:] or words[:1])
    return frozenset(found)


# "the" is a word of Vietnamese as well; the others stand in place of a number: "2º apellido".
_EVERYWHERE = frozenset({"the", "primer", "segundo", "primeiro", "second"})


def _is_of(roles: frozenset[str], folded: str) -> bool:
    if len(folded) > 50 or telling_words().isdisjoint(folded.split(" ")):  # nearly always
        return False
    if folded in roles:
        return True
    bare = _BEHIND.sub("", _BEFORE.sub("", folded))
    forms = (bare, _BEHIND.sub("", folded), bare.removesuffix("n"), bare.removesuffix("s"), bare.removesuffix("es"))
    return any(form in roles for form in forms)
